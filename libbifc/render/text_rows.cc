// Records as lines, sentences, ids and Markdown.
#include <algorithm>

#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/render/row_sinks.h"

namespace bifc {
namespace {

// "title   L'écran reste noir", only what is known; longer texts below their name.
class Card : public ColumnSink {
 public:
  Card(const RowStyle& style, Output& out) : ColumnSink(out), style_(style) {}

  void row(std::span<const Cell> cells) override {
    if (!first_) out_.write("\n");
    first_ = false;
    std::size_t widest = 0;
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (!is_null(cells[i])) widest = std::max(widest, width(columns_[i].label));
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (!is_null(cells[i])) put(columns_[i], cells[i], widest);
  }

 private:
  void put(const Column& column, const Cell& cell, std::size_t widest) {
    const std::string text = harmless(human_text(*column.param, cell), true);
    out_.write(column.label);
    out_.write(std::string(widest - width(column.label) + 2, ' '));
    const std::size_t room =
        style_.width > widest + 22 ? style_.width - widest - 2 : std::size_t{10'000};
    bool below = false;
    for (const std::string_view line : lines_of(text))
      for (const std::string& part : wrap(line, room)) {
        if (below) out_.write(std::string(widest + 2, ' '));
        out_.write(part);
        out_.write("\n");
        below = true;
      }
    if (!below) out_.write("\n");
  }

  RowStyle style_;
  bool first_ = true;
};

// "3 tickets. T214, open: black screen. Léa Dupré, 3 days ago."
class SentenceRows : public ColumnSink {
 public:
  SentenceRows(const RowStyle& style, Output& out) : ColumnSink(out), style_(style) {}

  void row(std::span<const Cell> cells) override {
    ++count_;
    std::string head, title, rest;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const Param& param = *columns_[i].param;
      if (is_null(cells[i])) continue;
      std::string text = harmless(human_text(param, cells[i]));
      if (param.kind == Kind::date)
        if (const auto day = Date::parse(text)) text = told_date(*day, style_.today);
      if (i == 0 || param.name == "status")
        head.append(head.empty() ? "" : ", ").append(text);
      else
        rest.append(rest.empty() ? "" : rest == title ? ". " : ", ").append(text);
      if (param.is(Flag::heading)) title = text;
    }
    lines_ += (rest.empty() ? head : say("{}: {}", head, rest)) + ".\n";
  }
  void end() override {
    out_.write(say_n(style_.counted, count_, count_) + ".\n");
    out_.write(lines_);
  }

 private:
  RowStyle style_;
  std::int64_t count_ = 0;
  std::string lines_;
};

// "key: value" lines; the lines of a longer text are continued with a blank in front.
class Plain : public ColumnSink {
 public:
  Plain(const RowStyle& style, Output& out) : ColumnSink(out), end_(style.end) {}

  void row(std::span<const Cell> cells) override {
    if (!first_ && end_ == '\n') out_.write("\n");
    first_ = false;
    std::string& to = out_.buffer();
    for (std::size_t i = 0; i < cells.size(); ++i) {
      to += columns_[i].name;
      to += ':';
      std::string text = harmless(machine_text(*columns_[i].param, cells[i]), true);
      for (std::size_t at = 0; (at = text.find('\n', at)) != text.npos; at += 2)
        text.insert(at + 1, 1, ' ');
      if (!text.empty()) to.append(1, ' ').append(text);
      to += '\n';
    }
    if (end_ != '\n') to += end_;
    out_.settle();
  }

 private:
  char end_;
  bool first_ = true;
};

class IdLines : public ColumnSink {
 public:
  IdLines(const RowStyle& style, Output& out) : ColumnSink(out), end_(style.end) {}
  void row(std::span<const Cell> cells) override {
    if (is_null(cells[0])) return;  // a step of a path that is not here
    append_text(out_.buffer(), *columns_[0].param, cells[0]);
    out_.buffer() += end_;
    out_.settle();
  }

 private:
  char end_;
};

class Markdown : public ColumnSink {
 public:
  using ColumnSink::ColumnSink;
  void begin(std::span<const Column> columns) override {
    ColumnSink::begin(columns);
    for (const Column& column : columns_) put(column.label);
    out_.write("|\n");
    for (const Column& column : columns_) {
      const Kind kind = column.param->kind;
      const bool right =
          kind == Kind::integer || kind == Kind::real || kind == Kind::money || kind == Kind::bytes;
      out_.write(right ? "|---:" : "|---");
    }
    out_.write("|\n");
  }
  void row(std::span<const Cell> cells) override {
    for (std::size_t i = 0; i < cells.size(); ++i) put(human_text(*columns_[i].param, cells[i]));
    out_.write("|\n");
  }

 private:
  void put(std::string_view text) {
    out_.write("| ");
    out_.write(markdown_cell(text));
    out_.write(" ");
  }
};

}  // namespace

std::string markdown_cell(std::string_view text) {
  std::string cell = harmless(text);
  for (std::size_t at = 0; (at = cell.find_first_of("|<\\", at)) != cell.npos; at += 2)
    cell.insert(at, 1, '\\');
  return cell;
}

std::unique_ptr<RowSink> make_card(const RowStyle& style, Output& out) {
  return std::make_unique<Card>(style, out);
}
std::unique_ptr<RowSink> make_sentences(const RowStyle& style, Output& out) {
  return std::make_unique<SentenceRows>(style, out);
}
std::unique_ptr<RowSink> make_plain(const RowStyle& style, Output& out) {
  return std::make_unique<Plain>(style, out);
}
std::unique_ptr<RowSink> make_ids(const RowStyle& style, Output& out) {
  return std::make_unique<IdLines>(style, out);
}
std::unique_ptr<RowSink> make_markdown(const RowStyle&, Output& out) {
  return std::make_unique<Markdown>(out);
}

}  // namespace bifc
