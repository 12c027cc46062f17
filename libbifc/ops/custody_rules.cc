// Rules that need one record before and after a write, and today.
#include "libbifc/ops/custody_rules.h"

#include <algorithm>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/device.h"
#include "libbifc/model/lot.h"
#include "libbifc/model/part.h"
#include "libbifc/model/person.h"
#include "libbifc/model/wipe.h"
#include "libbifc/ops/gate.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

// Nothing goes out before it has come in.
void require_after_intake(const Written& device) {
  const std::string_view given = text_of(device.is("given"));
  const auto came = intake_day(device.after);
  if (given.empty() || !device.differs("given") || !came || came->iso() <= given) return;
  if (!has_left(text_of(device.is("status")))) return;
  const std::string which =
      device.is_new() ? std::string(field_label("device")) : id_text(Device::kLetter, device.id);
  throw Error(ErrorCode::refused,
              say("{} cannot have gone out on {}: it came in on {}.", which, given, came->iso()),
              say("Name a day from {} on: --at DAY", came->iso()));
}

}  // namespace

// What has happened did so by today; west of Greenwich it is still yesterday, east tomorrow.
void require_possible_days(Store& store, const Written& written) {
  constexpr std::int64_t kHour = 3600, kDaySeconds = 24 * kHour, kEast = 14 * kHour;
  const RecordType* const kDated[] = {&Device::kType, &Part::kType, &Lot::kType};
  if (std::find(std::begin(kDated), std::end(kDated), &written.type) == std::end(kDated)) return;
  const Date last = Date::from_days((store.now().seconds + kEast) / kDaySeconds);
  for (const Field& field : written.type.fields)
    if (field.kind == Kind::date && !field.is(Flag::future) && written.differs(field.name) &&
        text_of(written.is(field.name)) > last.iso())
      throw Error(
          ErrorCode::refused,
          say("{}: {} cannot be {}, which is still to come.",
              written.is_new() ? std::string(field_label(written.type.name))
                               : id_text(written.type.letter, written.id),
              name_for_people(field.name, written.type.name), text_of(written.is(field.name))),
          say("Today is {}; name that day or an earlier one.",
              Date::from_days(store.now().seconds / kDaySeconds).iso()));
  if (&written.type == &Device::kType) require_after_intake(written);
}

// An export of last week does not know that a machine has come back since.
void require_as_happened(const Written& written) {
  for (const char* name : {"intake", "hosts"}) {
    const Field* field = written.type.find(name);
    if (field == nullptr || written.is_new() || !written.differs(field->name)) continue;
    throw Error(
        ErrorCode::refused,
        say("{}: {} follows from what happened to it.", id_text(written.type.letter, written.id),
            name_for_people(field->name, written.type.name)),
        say("Leave that column out."));
  }
}

// Rows of a spreadsheet may declare a wipe; only a log that is kept shows one. And what was
// recorded of a wipe stays.
void require_as_recorded(const Written& wipe) {
  if (wipe.is_new() && text_of(wipe.is("basis")) == "log" && is_null(wipe.is("evidence")))
    throw Error(ErrorCode::refused, say("A wipe is by its log only where the log is kept."),
                say("Read the log: bifc device mark wiped D12 --log FILE"));
  if (wipe.is_new()) return;
  const std::string which = id_text(Wipe::kLetter, wipe.id);
  for (const Field& field : wipe.type.fields)
    if (field.is(Flag::recorded) && wipe.differs(field.name))
      throw Error(ErrorCode::refused,
                  say("{}: what was recorded of a wipe stays ({}).", which,
                      name_for_people(field.name, wipe.type.name)),
                  say("If it is wrong: bifc wipe remove {}", which));
}

// The younger record leads to the older, so that no household runs in circles.
void require_elder(const Written& person) {
  const auto* elder = std::get_if<std::int64_t>(&person.after[person.type.index("household")]);
  if (elder == nullptr || !person.differs("household") || person.is_new() || *elder < person.id)
    return;
  const std::string which = id_text(Person::kLetter, person.id),
                    other = id_text(Person::kLetter, *elder);
  if (*elder == person.id)
    throw Error(ErrorCode::refused, say("{} cannot name itself as its household.", which),
                say("Name somebody else of it: bifc person set {} --household P12", which));
  throw Error(ErrorCode::refused,
              say("The record of {} is older than that of {}, so {} has to name {}.", which, other,
                  other, which),
              say("Write: bifc person set {} --household {}", other, which));
}

}  // namespace bifc
