// shred -v: a line for each pass that begins, in the language of the machine, and none at the end.
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/wipe_tools.h"

namespace bifc {
namespace {

constexpr std::string_view kShred = "shred: ";

struct Pass {
  std::string_view name;  // of the file or device
  std::int64_t number = 0;
  std::int64_t of = 0;
  bool is_done = true;  // false when it tells that it is not
};

// Returns the number before the per cent sign at the end, or 100.
std::int64_t percent_at_end(std::string_view text) {
  if (!text.ends_with('%')) return 100;
  text = trim(text.substr(0, text.size() - 1));
  const std::size_t other = text.find_last_not_of("0123456789");
  return number_at(text.substr(other == text.npos ? 0 : other + 1)).value_or(100);
}

// "/dev/sdb: pass 2/4 (random)...1GiB/9GiB 11%" and, whatever the language,
// "/dev/sdb : étape 2/4 (random)…".
std::optional<Pass> pass_in(std::string_view text) {
  const std::size_t open = text.find(" (");
  if (open == text.npos) return {};
  const std::string_view before = text.substr(0, open);
  const std::size_t blank = before.rfind(' ');
  const std::size_t colon = before.rfind(':');
  if (blank == before.npos || colon == before.npos || colon > blank) return {};
  const std::vector<std::int64_t> count = numbers_of(before.substr(blank));
  if (count.size() != 2 || before.find('/', blank) == before.npos) return {};
  return Pass{trim(before.substr(0, colon)), count[0], count[1], percent_at_end(text) == 100};
}

class ShredLog {
 public:
  void take(std::string_view line, std::size_t number) {
    const std::size_t at = line.find(kShred);
    if (at == line.npos) return;
    const std::string_view text = trim(line.substr(at + kShred.size()));
    const auto pass = pass_in(text);
    if (pass) reading_.is_known = true;
    if (pass && pass->name.starts_with("/dev/"))
      take_pass(*pass, number);
    else if (!pass)
      take_error(text, number);
  }

  WipeReading finish() {
    reading_.why_none =
        reading_.is_known ? say("shred overwrote files here, not a whole disk.") : "";
    return std::move(reading_);
  }

 private:
  void take_pass(const Pass& pass, std::size_t number) {
    WipeRun* run = latest(pass.name);
    if (run == nullptr || pass.number < number_) {
      reading_.runs.push_back({.tool = "shred",
                               .node = told(pass.name),
                               .method = "shred",
                               .verification = "none",
                               .hidden_area = "unknown"});
      run = &reading_.runs.back();
    }
    number_ = pass.number;
    run->passes = pass.of;
    run->line = number;
    // The last pass may have ended well; only the exit code would tell.
    if (run->result != "failed")
      run->result = pass.number == pass.of && pass.is_done ? "unproven" : "aborted";
  }

  // Whatever else shred says is an error.
  void take_error(std::string_view text, std::size_t number) {
    WipeRun* run = latest(node_in(text));
    if (run == nullptr) return;
    run->result = "failed";
    run->line = number;
    ++run->errors;
  }

  WipeRun* latest(std::string_view name) {
    const bool same = !reading_.runs.empty() && reading_.runs.back().node == name;
    return same ? &reading_.runs.back() : nullptr;
  }

  WipeReading reading_;
  std::int64_t number_ = 0;  // of the latest pass
};

}  // namespace

WipeReading read_shred(const std::vector<std::string_view>& lines) {
  ShredLog log;
  for (std::size_t i = 0; i < lines.size(); ++i) log.take(lines[i], i + 1);
  return log.finish();
}

}  // namespace bifc
