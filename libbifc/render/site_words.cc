// Code lists hold labels in both languages, and so does the list of the site's own words.
#include "libbifc/render/site_words.h"

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/share.h"

namespace bifc {
namespace {

constexpr std::string_view kFile = "site/words.tsv";

std::string filled(std::string_view pattern, std::string_view value) {
  std::string text(pattern);
  if (const std::size_t at = text.find("{}"); at != text.npos) text.replace(at, 2, value);
  return text;
}

}  // namespace

SiteWords::SiteWords(std::string_view lang)
    : is_french_(lang == "fr" || lang.starts_with("fr-")), list_(shared_file(kFile)) {}

std::string_view SiteWords::operator()(std::string_view token) const {
  if (const CodeList::Entry* entry = list_.find(token); entry != nullptr)
    return is_french_ ? entry->french : entry->english;
  throw Error(ErrorCode::refused, say("{} has no word '{}'.", kFile, token),
              say("Add a line to it, or move it away to have that of bifc again."));
}

std::string SiteWords::duration(std::int64_t minutes) const {
  if (minutes < 60) return filled((*this)("minutes"), std::to_string(minutes));
  const std::string hours = std::to_string(minutes / 60);
  if (minutes % 60 == 0) return filled((*this)("hours"), hours);
  return filled(filled((*this)("hours_minutes"), hours), fmt::format("{:02}", minutes % 60));
}

std::string SiteWords::count(std::string_view token, std::int64_t number) const {
  const bool one = number == 1 || (is_french_ && number == 0);
  return filled((*this)(one ? std::string(token) : std::string(token) + "_many"),
                std::to_string(number));
}

std::string_view SiteWords::label(std::string_view list, std::string_view token) const {
  const CodeList::Entry* entry = CodeList::named(list).find(token);
  if (entry == nullptr) return token;
  const std::string_view label = is_french_ ? entry->french : entry->english;
  return label.empty() ? token : label;
}

std::string_view SiteWords::language(std::string_view code) const {
  const CodeList::Entry* entry = list_.find("lang_" + std::string(code));
  return entry == nullptr ? code : entry->number;
}

std::string SiteWords::day(const Date& day) const {
  const std::string number =
      is_french_ && day.day() == 1 ? std::string("1er") : std::to_string(day.day());
  return fmt::format("{} {} {}", number, (*this)(fmt::format("month_{}", day.month())), day.year());
}

}  // namespace bifc
