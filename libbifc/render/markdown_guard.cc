// Limits that no text people write comes near, held against what cmark-gfm 0.29.0.gfm.6 does with
// what they did not.
#include "libbifc/render/markdown_guard.h"

#include <algorithm>
#include <vector>

#include "libbifc/base/text.h"

namespace bifc {
namespace {

constexpr std::size_t kMostBytes = 1 << 20;
constexpr std::size_t kMostWork = 20'000'000;
constexpr std::size_t kDeepest = 64;

std::size_t count(std::string_view text, std::string_view word) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(word, at)) != text.npos; at += word.size()) ++found;
  return found;
}

// Returns what ends the lines of a text; one character is found much faster than either of two.
std::string_view line_ends(std::string_view text) {
  return text.find('\r') == text.npos ? "\n" : "\r\n";
}

std::size_t find_end(std::string_view text, std::string_view ends, std::size_t at) {
  const std::size_t end =
      ends.size() == 1 ? text.find(ends.front(), at) : text.find_first_of(ends, at);
  return std::min(end, text.size());
}

// Returns the length of a sign that opens a quotation or an item at the start of `line`, or 0.
std::size_t sign_length(std::string_view line) {
  if (line.starts_with('>')) return 1;
  std::size_t at = std::min(line.find_first_not_of("0123456789"), line.size());
  if (at > 9 || at == line.size()) return 0;
  const bool is_sign = at == 0 ? std::string_view("-+*").find(line[0]) != line.npos
                               : line[at] == '.' || line[at] == ')';
  ++at;
  const bool ends = at < line.size() && (line[at] == ' ' || line[at] == '\t');
  return is_sign && ends ? at : 0;
}

// Returns where what follows the signs of a line begins, and counts them.
std::size_t skip_signs(std::string_view line, std::size_t most) {
  std::size_t at = 0;
  for (std::size_t signs = 0; signs < most; ++signs) {
    const std::size_t sign = std::min(line.find_first_not_of(" \t", at), line.size());
    const std::size_t length = sign_length(line.substr(sign));
    if (length == 0) break;
    at = sign + length;
  }
  return at;
}

// What costs more the more there is of both.
struct Measures {
  std::size_t longest_definition = 0;  // of a reference: at most to the end of its paragraph
  std::size_t deepest_item = 0;        // in how many lists it may stand
  std::size_t lines = 0;

  explicit Measures(std::string_view text) {
    const std::string_view ends = line_ends(text);
    std::size_t definition = text.npos;  // where one begins in the paragraph
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1, ++lines) {
      end = find_end(text, ends, at);
      const std::string_view line = text.substr(at, end - at);
      const std::size_t indent = line.find_first_not_of(" \t");
      if (indent == line.npos) {
        definition = text.npos;
        continue;
      }
      if (sign_length(line.substr(indent)) > 0)
        deepest_item = std::max(deepest_item, columns(line.substr(0, indent)) / 2);
      if (definition == text.npos && line.find("]:") != line.npos) definition = at;
      if (definition != text.npos)
        longest_definition = std::max(longest_definition, end - definition);
    }
  }

 private:
  static std::size_t columns(std::string_view blanks) {
    return blanks.size() + 3 * count(blanks, "\t");
  }
};

}  // namespace

// Links look back at each "![" that is still open, a definition is copied to each link, and a line
// looks through all that it stands in.
bool is_modest_markdown(std::string_view markdown) {
  if (markdown.size() > kMostBytes) return false;
  const Measures measures(markdown);
  return count(markdown, "![") * count(markdown, "](") <= kMostWork &&
         measures.longest_definition * count(markdown, "[") <= kMostWork &&
         measures.deepest_item * measures.lines <= kMostWork / 4;
}

// The parser fills each row of a table up to as many cells as its header has, looks at the whole
// paragraph before each line that could stand below a header, and counts columns in 16 bits.
bool has_modest_tables(std::string_view markdown) {
  constexpr std::size_t kMostColumns = 500, kMostCells = 500'000;
  const std::vector<std::string_view> lines = split(markdown, line_ends(markdown));
  std::size_t widest = 1, rules = 0;
  for (const std::string_view line : lines) {
    const auto bars = static_cast<std::size_t>(std::count(line.begin(), line.end(), '|'));
    widest = std::max(widest, bars + 1);
    const bool is_rule = line.find_first_not_of("|:- \t\v\f>*+.)0123456789") == line.npos;
    if (is_rule && line.find('-') != line.npos) ++rules;
  }
  return widest <= kMostColumns && lines.size() * widest <= kMostCells &&
         rules * markdown.size() <= kMostWork;
}

std::string without_deep_nesting(std::string_view markdown) {
  std::string text;
  text.reserve(markdown.size());
  const std::string_view ends = line_ends(markdown);
  while (!markdown.empty()) {
    const std::size_t end = std::min(find_end(markdown, ends, 0) + 1, markdown.size());
    const std::string_view line = markdown.substr(0, end);
    const std::size_t kept = skip_signs(line, kDeepest);
    const std::size_t rest = kept + skip_signs(line.substr(kept), line.size());
    text.append(line.substr(0, kept));
    if (rest > kept) text += ' ';
    text.append(line.substr(rest));
    markdown.remove_prefix(end);
  }
  return text;
}

}  // namespace bifc
