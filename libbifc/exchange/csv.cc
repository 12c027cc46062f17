// Two passes over each record: find its end, then take the quotes away in place.
#include "libbifc/exchange/csv.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"

namespace bifc {
namespace {

class CsvRows : public RowSource {
 public:
  CsvRows(Input input, char delimiter) : csv_(std::move(input), delimiter), delimiter_(delimiter) {
    csv_.next(all_);
    append_latest(header_line_);
    for (const std::string_view name : all_) header_.push_back(nfc(trim(name)));
    width_ = named_ = header_.size();  // a header that ends in commas has columns without a name
    while (named_ > 0 && header_[named_ - 1].empty()) --named_;
    if (named_ == 0)
      throw Error(ErrorCode::refused, say("The first line of the file names no columns."),
                  say("Nothing was imported. Put the names of the columns there."));
    header_.resize(named_);
  }

  const std::vector<std::string>& header() const override { return header_; }
  std::size_t line() const override { return csv_.line(); }
  const std::string& problem() const override { return problem_; }
  bool was_joined() const override { return joined_; }
  void append_header(std::string& to) const override { to += header_line_; }
  void append_latest(std::string& to) const override {
    for (std::size_t i = 0; i < all_.size(); ++i) {
      if (i > 0) to += delimiter_;
      append_quoted(all_[i], to);
    }
    to += '\n';
  }

  bool next(std::vector<std::string_view>& cells) override {
    if (!csv_.next(all_)) return false;
    cells = all_;
    problem_.clear();
    if (cells.size() < named_ || has_text(cells, width_, cells.size()))
      problem_ = say("it has {} cells; the header has {}", cells.size(), width_);
    for (const std::string_view cell : cells) {
      if (!problem_.empty()) break;
      if (cell.find('\0') != cell.npos) problem_ = say("it holds a NUL byte");
      if (invalid_utf8(cell) != cell.npos)
        problem_ = say("it is not UTF-8 (--encoding cp1252 reads Windows files)");
    }
    if (problem_.empty()) join_spill(cells);
    cells.resize(problem_.empty() ? named_ : 0);
    return true;
  }

 private:
  void append_quoted(std::string_view text, std::string& to) const {
    const bool quoted =
        text.find(delimiter_) != text.npos || text.find_first_of("\"\r\n") != text.npos;
    if (quoted) to += '"';
    for (const char c : text) to.append(c == '"' ? 2U : 1U, c);
    if (quoted) to += '"';
  }

  static bool has_text(const std::vector<std::string_view>& cells, std::size_t from,
                       std::size_t to) {
    for (std::size_t i = from; i < std::min(to, cells.size()); ++i)
      if (!cells[i].empty()) return true;
    return false;
  }

  // A comma that nobody quoted pushed the end of the last text into the nameless columns.
  void join_spill(std::vector<std::string_view>& cells) {
    joined_ = has_text(cells, named_, width_);
    if (!joined_) return;
    spill_ = cells[named_ - 1];
    for (std::size_t i = named_; i < std::min(width_, cells.size()); ++i)
      if (!cells[i].empty()) spill_.append(1, delimiter_).append(cells[i]);
    cells[named_ - 1] = spill_;
  }

  CsvReader csv_;
  char delimiter_;
  std::vector<std::string_view> all_;  // of the latest row
  std::string header_line_;
  std::vector<std::string> header_;
  std::size_t named_ = 0;
  std::size_t width_ = 0;
  std::string problem_;
  bool joined_ = false;
  std::string spill_;
};

}  // namespace

CsvReader::CsvReader(Input input, char delimiter)
    : input_(std::move(input)), delimiter_(delimiter) {}

bool CsvReader::next(std::vector<std::string_view>& fields) {
  fields.clear();
  at_ = next_;
  while (!find_record()) {
    // The record goes on beyond what was read, or there is none.
    buffer_.erase(0, at_);
    at_ = 0;
    if (input_.read(buffer_)) continue;
    if (ended_ || buffer_.empty()) return false;
    ended_ = true;
  }
  for (const Piece& piece : pieces_) fields.push_back(unquoted(piece));
  return true;
}

// Finds the pieces of the record at at_. Returns false when its end is not in the buffer yet.
bool CsvReader::find_record() {
  while (at_ < buffer_.size() && (buffer_[at_] == '\n' || buffer_.compare(at_, 2, "\r\n") == 0)) {
    at_ += buffer_[at_] == '\n' ? 1U : 2U;
    ++next_line_;
  }
  if (at_ >= buffer_.size()) return false;
  pieces_.clear();
  const char* text = buffer_.data();
  const std::size_t size = buffer_.size();
  for (std::size_t begin = at_, lines = 0;;) {
    std::size_t i = begin;
    bool quoted = false;
    while (i < size && text[i] != delimiter_ && text[i] != '\n') {
      if (text[i] != '"' || (i != begin && !quoted)) {
        ++i;
        continue;
      }
      // A quote opens here, or again after one that closed, which is how they are doubled.
      quoted = true;
      const auto* close = static_cast<const char*>(std::memchr(text + i + 1, '"', size - i - 1));
      if (close == nullptr && !ended_) return false;
      if (close == nullptr) never_closed();
      lines += static_cast<std::size_t>(std::count(text + i + 1, close, '\n'));
      i = static_cast<std::size_t>(close - text) + 1;
    }
    if (i == size && !ended_) return false;
    const bool last = i == size || text[i] == '\n';
    const std::size_t stop = last && i > begin && text[i - 1] == '\r' ? i - 1 : i;
    pieces_.push_back({begin, stop, quoted});
    begin = i + 1;
    if (!last) continue;
    line_ = next_line_;
    next_line_ += lines + 1;
    next_ = std::min(i + 1, size);
    return true;
  }
}

void CsvReader::never_closed() const {
  throw Error(ErrorCode::refused, say("Line {}: a quote is opened and never closed.", next_line_),
              say("Nothing was imported. Correct the file, then run the command again."));
}

std::string_view CsvReader::unquoted(const Piece& piece) {
  if (!piece.quoted) return std::string_view(buffer_).substr(piece.begin, piece.end - piece.begin);
  std::size_t to = piece.begin;
  bool inside = false;
  for (std::size_t from = piece.begin; from < piece.end; ++from) {
    const std::string_view rest = std::string_view(buffer_).substr(from, piece.end - from);
    const std::size_t plain = std::min(rest.find('"'), rest.size());
    std::memmove(buffer_.data() + to, rest.data(), plain);
    to += plain;
    from += plain;
    const bool doubled = inside && from + 1 < piece.end && buffer_[from + 1] == '"';
    if (doubled)
      buffer_[to++] = buffer_[++from];
    else
      inside = !inside;
  }
  return std::string_view(buffer_).substr(piece.begin, to - piece.begin);
}

char tell_delimiter(std::string_view text) {
  std::array<std::size_t, 4> counts{};
  constexpr std::string_view kDelimiters = ",;\t|";
  bool inside = false;
  for (const char c : text) {
    if (c == '"') inside = !inside;
    if (c == '\n' && !inside) break;
    if (const std::size_t which = kDelimiters.find(c); which != kDelimiters.npos && !inside)
      ++counts[which];
  }
  const auto most = std::max_element(counts.begin(), counts.end()) - counts.begin();
  return kDelimiters[static_cast<std::size_t>(most)];
}

std::unique_ptr<RowSource> make_csv_rows(Input input, char delimiter) {
  return std::make_unique<CsvRows>(std::move(input), delimiter);
}

}  // namespace bifc
