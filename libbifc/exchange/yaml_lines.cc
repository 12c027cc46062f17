// A colon or a sign only means something to YAML where a blank follows, a "#" where one precedes.
#include "libbifc/exchange/yaml_lines.h"

namespace bifc {
namespace {

// Returns where the quotes end that a line begins with, or npos.
std::size_t end_of_quotes(std::string_view line) {
  const char quote = line.front();
  for (std::size_t at = 1; at < line.size(); ++at) {
    const bool takes_next = quote == '"'
                                ? line[at] == '\\'
                                : line[at] == quote && line.substr(at + 1).starts_with(quote);
    if (takes_next)
      ++at;
    else if (line[at] == quote)
      return at + 1;
  }
  return line.npos;
}

}  // namespace

std::string_view without_blanks(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::size_t comment_in(std::string_view line) {
  for (std::size_t at = 0; (at = line.find('#', at)) != line.npos; ++at)
    if (at == 0 || is_blank(line[at - 1])) return at;
  return line.size();
}

std::size_t colon_in(std::string_view line) {
  for (std::size_t at = 0; (at = line.find(':', at)) != line.npos; ++at)
    if (at + 1 == line.size() || is_blank(line[at + 1])) return at;
  return line.npos;
}

bool begins_with_sign(std::string_view text, char sign) {
  return text.starts_with(sign) && (text.size() == 1 || is_blank(text[1]));
}

std::string_view yaml_key_of(std::string_view line) {
  if (line.empty() || std::string_view(" \t#[]{},:").find(line.front()) != line.npos) return {};
  if (begins_with_sign(line, '-') || begins_with_sign(line, '?')) return {};
  const bool is_quoted = line.front() == '"' || line.front() == '\'';
  const std::size_t begin = is_quoted ? end_of_quotes(line) : 0;
  if (begin == line.npos) return {};
  const std::string_view rest = line.substr(begin);
  const std::size_t colon = colon_in(rest.substr(0, comment_in(rest)));
  return colon == rest.npos ? std::string_view() : without_blanks(line.substr(0, begin + colon));
}

}  // namespace bifc
