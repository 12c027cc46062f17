// Finds the reader that knows a file. What the readers share is here, too.
#include "libbifc/exchange/wipe_log.h"

#include <algorithm>
#include <charconv>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/wipe_tools.h"

namespace bifc {
namespace {

constexpr std::size_t kLargest = 64;  // megabytes; a log of nwipe takes some kilobytes a disk
constexpr std::size_t kLongestLine = 8'192;  // bytes; nwipe cuts its own at 512

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string whole_text(Input input) {
  std::string text;
  while (input.read(text))
    if (text.size() > kLargest << 20)
      throw Error(ErrorCode::refused,
                  say("The file has more than {} MB, as no log of a wipe has.", kLargest),
                  say("Nothing was imported."));
  return text;
}

}  // namespace

std::vector<WipeRun> read_wipe_log(Input input) {
  const std::string text = whole_text(std::move(input));
  if (trim(text).empty())
    throw Error(ErrorCode::refused, say("The file is empty."), say("Nothing was imported."));
  std::vector<std::string_view> lines = lines_of(text);
  for (std::string_view& line : lines) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    line = line.substr(0, kLongestLine);
  }
  WipeReading all;
  for (const WipeReader read : {read_nwipe, read_hdparm, read_nvme, read_shred}) {
    WipeReading reading = read(lines);
    all.is_known = all.is_known || reading.is_known;
    if (all.why_none.empty()) all.why_none = std::move(reading.why_none);
    std::move(reading.runs.begin(), reading.runs.end(), std::back_inserter(all.runs));
  }
  if (!all.is_known)
    throw Error(ErrorCode::refused, say("This is no log of a wipe that bifc knows."),
                say("It reads logs of nwipe, and what hdparm, nvme and shred -v print."));
  if (all.runs.empty()) throw Error(ErrorCode::refused, all.why_none, say("Nothing was imported."));
  std::stable_sort(all.runs.begin(), all.runs.end(),
                   [](const WipeRun& a, const WipeRun& b) { return a.line < b.line; });
  return std::move(all.runs);
}

std::string told(std::string_view text) {
  constexpr std::size_t kLongest = 120;
  const std::string plain = harmless(text.substr(0, 4 * kLongest));
  return clip(trim(plain), kLongest);
}

std::string_view after(std::string_view line, std::string_view mark) {
  const std::size_t at = line.find(mark);
  return at == line.npos ? std::string_view() : trim(line.substr(at + mark.size()));
}

std::string_view node_in(std::string_view line) {
  const std::size_t at = line.find("/dev/");
  if (at == line.npos) return {};
  std::size_t end = at + 5;
  const auto belongs = [](char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' ||
           c == '-' || c == '_';
  };
  while (end < line.size() && belongs(line[end])) ++end;
  return end > at + 5 && end < at + 64 ? line.substr(at, end - at) : std::string_view();
}

std::optional<std::int64_t> number_at(std::string_view text) {
  const int base = text.starts_with("0x") ? 16 : 10;
  if (base == 16) text.remove_prefix(2);
  if (text.starts_with('-')) return {};
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
  if (error != std::errc() || end == text.data()) return {};
  return number;
}

std::vector<std::int64_t> numbers_of(std::string_view line) {
  std::vector<std::int64_t> numbers;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (!is_digit(line[i])) continue;
    if (const auto number = number_at(line.substr(i))) numbers.push_back(*number);
    while (i < line.size() && is_digit(line[i])) ++i;
  }
  return numbers;
}

bool is_partition(std::string_view node) {
  std::string_view name = node.substr(node.rfind('/') + 1);
  const std::size_t digits =
      name.size() - std::min(name.size(), name.find_last_not_of("0123456789") + 1);
  if (digits == 0) return false;
  name.remove_suffix(digits);
  if (name.size() > 1 && name.back() == 'p' && is_digit(name[name.size() - 2])) return true;
  for (const char* kind : {"sd", "hd", "vd", "xvd"})
    if (name.starts_with(kind)) return true;
  return false;
}

}  // namespace bifc
