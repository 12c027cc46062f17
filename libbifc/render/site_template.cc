// A template is cut into pieces once and filled for every page.
#include "libbifc/render/site_template.h"

#include <algorithm>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/share.h"
#include "libbifc/base/text.h"
#include "libbifc/render/escape.h"

namespace bifc {
namespace {

constexpr std::string_view kWord = "word.";

[[noreturn]] void refuse(const std::string& file, std::string_view before, std::string_view name,
                         std::span<const std::string_view> names) {
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::vector<std::string_view> known(names.begin(), names.end());
  const std::string_view near = nearest(name, known);
  throw Error(
      ErrorCode::refused,
      say("{}, line {}: nothing is called '{}' here.", file, line, harmless(name)),
      near.empty() ? say("It may name: {}", joined(known, ", ")) : say("Did you mean: {}", near));
}

}  // namespace

SiteTemplate::SiteTemplate(std::string_view file, std::span<const std::string_view> names) {
  const std::string path = "site/" + std::string(file);
  const std::string_view whole = shared_file(path);
  std::string_view rest = whole;
  if (rest.starts_with("<!--") && rest.find("-->") != rest.npos) {
    rest.remove_prefix(rest.find("-->") + 3);
    if (rest.starts_with('\n')) rest.remove_prefix(1);
  }
  for (std::size_t begin = 0; (begin = rest.find("{{")) != rest.npos;) {
    const std::size_t end = std::min(rest.find("}}", begin), rest.size());
    const std::string_view name = trim(rest.substr(begin + 2, end - begin - 2));
    Piece piece{.text = rest.substr(0, begin)};
    const auto found = std::find(names.begin(), names.end(), name);
    if (end == rest.size() || (found == names.end() && !name.starts_with(kWord)))
      refuse(path, whole.substr(0, whole.size() - rest.size() + begin),
             name.substr(0, name.find('\n')), names);
    if (found != names.end())
      piece.value = static_cast<std::size_t>(found - names.begin());
    else
      piece.word = name.substr(kWord.size());
    pieces_.push_back(piece);
    rest.remove_prefix(end + 2);
  }
  pieces_.push_back({.text = rest});
}

std::string SiteTemplate::fill(std::span<const std::string> values, const SiteWords& words) const {
  std::string text;
  std::size_t size = 0;
  for (const std::string& value : values) size += value.size();
  text.reserve(size + 4096);
  for (const Piece& piece : pieces_) {
    text += piece.text;
    if (piece.value != kNone) text += values[piece.value];
    if (!piece.word.empty()) text += escaped(words(piece.word));
  }
  return text;
}

}  // namespace bifc
