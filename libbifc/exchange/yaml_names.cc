// Looks for names and nothing else: whatever stands beside them is passed over.
#include "libbifc/exchange/yaml_names.h"

#include <algorithm>
#include <optional>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/yaml_lines.h"
#include "libbifc/exchange/yaml_scalars.h"

namespace bifc {
namespace {

using Names = std::optional<std::vector<std::string>>;  // nothing when the shape is another one

// A text in any of its shapes, on one line; nothing when it is none.
std::optional<std::string> scalar(std::string_view text) {
  try {
    std::string read = YamlScalars(text, "", 1).take_scalar(0);
    if (!trim(read).empty()) return read;
  } catch (const Error&) {  // nobody asked for the reason
  }
  return std::nullopt;
}

bool is_name_key(std::string_view key) {
  return key == "name" || key == "\"name\"" || key == "'name'";
}

// Walks along "[…]" and "{…}", which may go over lines.
class FlowNames {
 public:
  explicit FlowNames(std::string_view text) : text_(text) {}

  Names read() {
    std::vector<std::string> names;
    const bool is_list = next() == '[';
    if (is_list) ++at_;
    do {
      skip_blanks();
      if (is_list && next() == ']') break;
      std::optional<std::string> name = next() == '{' ? take_keys() : scalar(take_part());
      if (!name) return std::nullopt;
      names.push_back(std::move(*name));
    } while (is_list && takes(','));
    if ((is_list && !takes(']')) || !is_at_end()) return std::nullopt;
    return names;
  }

 private:
  char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  void skip_blanks() {
    while (is_blank(next()) || next() == '\n') ++at_;
  }

  bool takes(char sign) {
    skip_blanks();
    if (next() != sign) return false;
    ++at_;
    return true;
  }

  bool is_at_end() {
    skip_blanks();
    return at_ >= text_.size() || next() == '#';
  }

  // "{name: Zoé, url: x}": Zoé.
  std::optional<std::string> take_keys() {
    std::optional<std::string> name;
    ++at_;
    do {
      skip_blanks();
      const std::string_view part = take_part();
      const std::string_view key = yaml_key_of(part);
      const std::size_t colon = part.find(':', key.size());
      if (is_name_key(key) && colon != part.npos)
        name = scalar(without_blanks(part.substr(colon + 1)));
    } while (takes(','));
    return takes('}') ? name : std::nullopt;
  }

  // What stands up to the next comma or bracket that is not within quotes or brackets.
  std::string_view take_part() {
    const std::size_t begin = at_;
    std::size_t depth = 0;
    for (char quote = 0; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      const bool begins_word = at_ == begin || is_blank(text_[at_ - 1]);
      if (quote == '"' && c == '\\')
        ++at_;
      else if (quote != 0)
        quote = c == quote ? '\0' : quote;
      else if (begins_word && (c == '"' || c == '\''))
        quote = c;
      else if (c == '{' || c == '[')
        ++depth;
      else if (depth == 0 && (c == ',' || c == '}' || c == ']'))
        break;
      else if (c == '}' || c == ']')
        --depth;
    }
    at_ = std::min(at_, text_.size());
    return without_blanks(text_.substr(begin, at_ - begin));
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

// Takes the lines below a key: items with "-", or the keys of one.
class BlockNames {
 public:
  bool take(std::string_view line) {
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    std::string_view text = line.substr(indent);
    if (without_blanks(text.substr(0, comment_in(text))).empty()) return true;
    if (is_first_) list_column_ = begins_with_sign(text, '-') ? indent : line.npos;
    const bool is_item = begins_with_sign(text, '-') && indent == list_column_;
    const bool begins = is_first_ || is_item;
    is_first_ = false;
    if (!begins) return indent != column_ || take_key(text);
    names_.emplace_back();
    if (is_item) text = without_blanks(text.substr(1));
    column_ = static_cast<std::size_t>(text.data() - line.data());
    return take_item(text);
  }

  std::vector<std::string> names() const {
    const bool is_whole = std::none_of(names_.begin(), names_.end(),
                                       [](const std::string& name) { return name.empty(); });
    return is_whole ? names_ : std::vector<std::string>();
  }

 private:
  bool take_item(std::string_view text) {
    if (text.empty() || !yaml_key_of(text).empty()) return text.empty() || take_key(text);
    if (!text.starts_with('{')) return take_name(text);
    const Names names = FlowNames(text).read();
    if (names && names->size() == 1) names_.back() = names->front();
    return names.has_value();
  }

  bool take_key(std::string_view text) {
    const std::string_view key = yaml_key_of(text);
    if (!is_name_key(key)) return !key.empty();
    return take_name(without_blanks(text.substr(text.find(':', key.size()) + 1)));
  }

  bool take_name(std::string_view text) {
    const std::optional<std::string> name = scalar(text);
    if (name) names_.back() = *name;
    return name.has_value();
  }

  std::vector<std::string> names_;
  std::size_t list_column_ = std::string_view::npos, column_ = 0;
  bool is_first_ = true;
};

}  // namespace

std::vector<std::string> yaml_names(std::string_view lines) {
  const std::string_view first = lines.substr(0, lines.find('\n'));
  const std::size_t colon = first.find(':', yaml_key_of(first).size());
  if (colon == first.npos) return {};
  const std::string_view value = without_blanks(first.substr(colon + 1));
  if (value.starts_with('[') || value.starts_with('{'))
    return FlowNames(lines.substr(lines.find(value.front(), colon)))
        .read()
        .value_or(std::vector<std::string>());
  if (!value.empty() && value.front() != '#') return {};
  BlockNames names;
  for (const std::string_view line : split(lines.substr(first.size()), "\n"))
    if (!names.take(line)) return {};
  return names.names();
}

}  // namespace bifc
