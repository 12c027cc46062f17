// A table on a terminal: columns are measured, empty ones left out, long ones shortened.
#include <algorithm>
#include <numeric>

#include "libbifc/base/text.h"
#include "libbifc/render/row_sinks.h"

namespace bifc {
namespace {

constexpr std::size_t kGap = 2;           // blanks between columns
constexpr std::size_t kName = 1;          // the column after the id tells what it is
constexpr std::size_t kComfortable = 16;  // so much a column keeps while another one is wider
constexpr std::size_t kNarrowest = 8;     // and so much before columns are left out

bool is_number(Kind kind) {
  return kind == Kind::integer || kind == Kind::real || kind == Kind::money || kind == Kind::bytes;
}

bool may_be_short(const Param& param) {
  const Kind kind = param.kind;
  return kind == Kind::text || kind == Kind::prose || kind == Kind::link || kind == Kind::json ||
         (kind == Kind::choice && param.name != "status");
}

class Table : public ColumnSink {
 public:
  Table(const RowStyle& style, Output& out) : ColumnSink(out), style_(style) {}

  void row(std::span<const Cell> cells) override {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const Param& param = *columns_[i].param;
      const auto day = param.kind == Kind::date ? Date::parse(text_of(cells[i])) : std::nullopt;
      texts_.push_back(day ? told_date(*day, style_.today) : harmless(human_text(param, cells[i])));
    }
  }

  void end() override {
    if (texts_.empty()) return;
    measure();
    shorten();
    if (style_.color) out_.write("\x1b[1m");
    for (std::size_t i = 0; i < columns_.size(); ++i) put(columns_[i].label, i);
    if (style_.color) out_.write("\x1b[0m");
    out_.write("\n");
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      put(texts_[i], i % columns_.size());
      if ((i + 1) % columns_.size() == 0) out_.write("\n");
    }
  }

 private:
  void measure() {
    widths_.assign(columns_.size(), 0);
    for (std::size_t i = 0; i < texts_.size(); ++i)
      widths_[i % columns_.size()] = std::max(widths_[i % columns_.size()], width(texts_[i]));
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (widths_[i] == 0) continue;  // nothing is known in this column
      widths_[i] = std::max(widths_[i], width(columns_[i].label));
      last_ = i;
    }
  }

  // Makes the table fit: long texts and codes give way first, then columns from the right. The id
  // and what the record is called stay.
  void shorten() {
    if (style_.width == 0) return;
    take_from_widest(1, kComfortable);
    take_from_widest(kName + 1, kNarrowest);
    for (std::size_t i = columns_.size(); i-- > kName + 1 && total() > style_.width;)
      widths_[i] = 0;
    take_from_widest(1, 1);
    while (last_ > 0 && widths_[last_] == 0) --last_;
  }

  void take_from_widest(std::size_t first, std::size_t narrowest) {
    for (std::size_t all = total(); all > style_.width; --all) {
      std::size_t widest = columns_.size();
      for (std::size_t i = first; i < columns_.size(); ++i)
        if (may_be_short(*columns_[i].param) && widths_[i] > narrowest &&
            (widest == columns_.size() || widths_[i] > widths_[widest]))
          widest = i;
      if (widest == columns_.size()) return;
      --widths_[widest];
    }
  }

  std::size_t total() const {
    const auto shown = static_cast<std::size_t>(
        std::count_if(widths_.begin(), widths_.end(), [](std::size_t w) { return w > 0; }));
    return std::accumulate(widths_.begin(), widths_.end(), std::size_t{0}) +
           kGap * std::max<std::size_t>(shown, 1) - kGap;
  }

  void put(std::string_view text, std::size_t column) {
    if (widths_[column] == 0) return;
    const std::string cut = clip(text, widths_[column]);
    const std::string padding(widths_[column] - width(cut), ' ');
    const bool right = is_number(columns_[column].param->kind);
    if (right) out_.write(padding);
    out_.write(cut);
    if (column == last_) return;
    if (!right) out_.write(padding);
    out_.write(std::string(kGap, ' '));
  }

  RowStyle style_;
  std::vector<std::string> texts_;  // row by row
  std::vector<std::size_t> widths_;
  std::size_t last_ = 0;
};

}  // namespace

std::unique_ptr<RowSink> make_table(const RowStyle& style, Output& out) {
  return std::make_unique<Table>(style, out);
}

}  // namespace bifc
