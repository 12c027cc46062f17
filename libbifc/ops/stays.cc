// What was recorded of a wipe stays true of the disk it was recorded for.
#include "libbifc/ops/stays.h"

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/device.h"
#include "libbifc/model/part.h"
#include "libbifc/model/sanitization.h"
#include "libbifc/model/wipe.h"
#include "libbifc/ops/gate.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

Cell in_part(Row part, std::string_view field) { return part[Part::kType.index(field)]; }

std::string text_in(Store& store, const RecordType& type, std::int64_t id, std::string_view field) {
  return std::string(text_of(view(store.value(type, id, field))));
}

bool was_away(Row before, Row after) {
  const std::string_view now = text_of(in_part(after, "status"));
  return text_of(in_part(before, "status")) == "removed" && (now == "stock" || now == "installed");
}

bool leaves_one_that_is_out(Store& store, Row before, Row after) {
  const Cell host = in_part(before, "device");
  if (is_null(host) || host == in_part(after, "device")) return false;
  const std::string_view now = text_of(in_part(after, "status"));
  return now != "removed" && now != "destroyed" &&
         has_left(text_in(store, Device::kType, std::get<std::int64_t>(host), "status"));
}

// A level holds for another kind of disk only where that gives the same.
bool is_level_of(Store& store, std::int64_t wipe, Cell media) {
  const Judgement judged = judge(text_in(store, Wipe::kType, wipe, "method"),
                                 is_null(media) ? std::string_view("unknown") : text_of(media));
  return judged.level == text_in(store, Wipe::kType, wipe, "level");
}

bool is_other_serial(Row before, Row after) {
  const std::string_view was = text_of(in_part(before, "serial"));
  return !was.empty() && !same_folded(was, text_of(in_part(after, "serial")));
}

void require_as_wiped(Store& store, std::int64_t part, Row before, Row after) {
  const bool other_kind = in_part(before, "kind") != in_part(after, "kind");
  const bool other_media = in_part(before, "media") != in_part(after, "media");
  const bool other_serial = is_other_serial(before, after);
  if (!other_kind && !other_media && !other_serial) return;
  const auto wipe = passing_wipe(store, part);
  if (!wipe || text_in(store, Wipe::kType, *wipe, "outcome") != "passed" ||
      text_in(store, Wipe::kType, *wipe, "basis") != "log")
    return;
  const char* field = other_serial                                         ? "serial"
                      : other_kind                                         ? "kind"
                      : is_level_of(store, *wipe, in_part(after, "media")) ? nullptr
                                                                           : "media";
  if (field == nullptr) return;
  const std::string id = id_text(Wipe::kLetter, *wipe);
  throw Error(
      ErrorCode::refused,
      say("{}: its wipe {} by a log rests on its {}.", disk_text(store, part), id,
          name_for_people(field, Part::kName)),
      say("If the log is of another disk, take the wipe back first: bifc wipe remove {}", id));
}

void require_judged_since(Store& store, std::int64_t device, const Date& day) {
  const auto wipe = diskless_wipe(store, device);
  if (!wipe) return;
  const std::string judged = text_in(store, Wipe::kType, *wipe, "day");
  if (judged >= day.iso()) return;
  throw Error(ErrorCode::refused,
              say("{} cannot have come in on {}: its disks were judged on {}.",
                  id_text(Device::kLetter, device), day.iso(), judged),
              say("If that is from before it came in, take it back first: bifc wipe remove {}",
                  id_text(Wipe::kLetter, *wipe)));
}

}  // namespace

bool comes_in_again(Store& store, Row before, Row after) {
  return !before.empty() &&
         (was_away(before, after) || leaves_one_that_is_out(store, before, after));
}

void begin_stay(Store& store, Row before, std::vector<Value>& row, std::string& hosts) {
  const RecordType& type = Part::kType;
  Value& intake = row[type.index("intake")];
  intake = std::get<std::int64_t>(intake) + 1;
  Value& received = row[type.index("received")];
  if (view(received) == in_part(before, "received")) received = day_of(store);
  if (!was_away(before, views(row))) hosts.clear();
}

void require_stay_of_part(Store& store, std::int64_t part, Row before, Row after) {
  if (before.empty() || text_of(in_part(before, "kind")) != "disk") return;
  require_as_wiped(store, part, before, after);
  const auto day = Date::parse(text_of(in_part(after, "received")));
  if (day && in_part(before, "received") != in_part(after, "received") &&
      in_part(before, "device") == in_part(after, "device") &&
      in_part(before, "intake") == in_part(after, "intake"))
    require_wiped_since(store, part, *day);
}

void require_wiped_since(Store& store, std::int64_t disk, const Date& day) {
  const auto wipe = passing_wipe(store, disk);
  if (!wipe || text_in(store, Wipe::kType, *wipe, "outcome") == "removed") return;
  const std::string wiped = text_in(store, Wipe::kType, *wipe, "day");
  if (wiped >= day.iso()) return;
  throw Error(ErrorCode::refused,
              say("{} cannot have come in on {}: it was wiped on {}.", disk_text(store, disk),
                  day.iso(), wiped),
              say("If that wipe is from before it came in, take it back first: bifc wipe remove {}",
                  id_text(Wipe::kLetter, *wipe)));
}

void require_stay_of_machine(Store& store, std::int64_t device, Row before, Row after) {
  if (before.empty()) return;
  const auto differs = [&](std::string_view field) {
    const std::size_t place = Device::kType.index(field);
    return before[place] != after[place];
  };
  if (differs("ownership") &&
      text_of(before[Device::kType.index("ownership")]) == std::string_view("stock"))
    require_open_gate_to_visitor(store, device);
  const auto day = intake_day(after);
  if (day && !differs("status") && intake_day(before) != day)
    require_judged_since(store, device, *day);
}

std::string day_of(const Store& store) {
  constexpr std::int64_t kDay = 24 * 3600;
  return std::string(Date::from_days(store.now().seconds / kDay).iso());
}

}  // namespace bifc
