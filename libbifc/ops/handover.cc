// One allocation for each time somebody has a machine.
#include "libbifc/ops/handover.h"

#include <algorithm>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/allocation.h"
#include "libbifc/model/device.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

// Those who wait longest come first, those who need it most before them.
constexpr std::string_view kWaiting = R"(
SELECT id FROM allocation WHERE person=?1 AND status='waiting' AND removed=0
AND(kind IS NULL OR kind=?2)ORDER BY priority,asked,id LIMIT 1)";

constexpr std::string_view kOpen = R"(
SELECT id FROM allocation WHERE device=? AND status IN('reserved','given','lent','sold')
AND removed=0 ORDER BY id DESC LIMIT 1)";

constexpr std::string_view kHelped = R"(
WITH RECURSIVE up(id,of) AS(
  SELECT id,household FROM person WHERE id=?1 UNION
  SELECT p.id,p.household FROM person p JOIN up ON p.id=up.of),
home(id) AS(
  SELECT min(id) FROM up UNION
  SELECT p.id FROM person p JOIN home ON p.household=home.id)
SELECT a.person,a.id,a.given FROM allocation a JOIN home ON a.person=home.id
WHERE a.status IN('given','sold')AND a.given>?2 AND a.removed=0 ORDER BY a.given DESC,a.id LIMIT 1)";

constexpr std::string_view kOverdue = R"(
SELECT id,due FROM allocation WHERE status='lent'AND due<?1 AND removed=0)";

constexpr std::string_view kToCall = R"(
SELECT id,given,called_1m IS NULL,called_6m IS NULL FROM allocation
WHERE status IN('given','sold')AND given IS NOT NULL AND removed=0
AND(called_1m IS NULL OR called_6m IS NULL))";

constexpr int kFirstMonths = 1, kSecondMonths = 6;

bool is_handed(std::string_view status) {
  return status == "reserved" || status == "given" || status == "lent" || status == "sold";
}

/// The rows of a machine and of an allocation, by the names of their fields.
struct Machine {
  std::int64_t id;
  std::vector<Value> row;
  const Value& at(std::string_view field) const { return row[Device::kType.index(field)]; }
  std::string status() const { return std::string(text_of(view(at("status")))); }
};

Value& in(std::vector<Value>& allocation, std::string_view field) {
  return allocation[Allocation::kType.index(field)];
}

void end(Store& store, std::int64_t id, const Machine& device) {
  const RecordType& type = Allocation::kType;
  std::vector<Value> row = store.row(type, id);
  const bool was_reserved = text_of(view(in(row, "status"))) == "reserved";
  if (was_reserved) {
    // Who asked for a machine goes on waiting; a mere reservation is over.
    const bool asked = !is_null(in(row, "wanted")) || !is_null(in(row, "need"));
    in(row, "status") = std::string(asked ? "waiting" : "withdrawn");
    in(row, "device") = {};
  } else {
    in(row, "status") = std::string("returned");
    in(row, "returned") = device.at("returned");
    if (is_null(in(row, "returned"))) in(row, "returned") = device.at("received");
  }
  store.update(type, id, std::move(row));
}

void tell(std::vector<Value>& row, const Machine& device) {
  const std::string status = device.status();
  if (status != "lent") in(row, "due") = {};
  in(row, "status") = status;
  in(row, "device") = device.id;
  in(row, "person") = device.at("holder");
  in(row, "given") = status == "reserved" ? Value{} : device.at("given");
  in(row, "mode") = status == "given"  ? Value("gift")
                    : status == "lent" ? Value("loan")
                    : status == "sold" ? Value("sale")
                                       : Value{};
  if (is_null(in(row, "kind"))) in(row, "kind") = device.at("kind");
}

std::optional<std::int64_t> waiting_for(Store& store, const Machine& device) {
  if (is_null(device.at("holder"))) return std::nullopt;
  Statement waiting(store.connection(), kWaiting);
  waiting.bind(1, view(device.at("holder"))).bind(2, view(device.at("kind")));
  if (!waiting.step()) return std::nullopt;
  return waiting.integer(0);
}

void begin(Store& store, const Machine& device) {
  const RecordType& type = Allocation::kType;
  const auto waiting = waiting_for(store, device);
  std::vector<Value> row = waiting ? store.row(type, *waiting) : type.defaults();
  tell(row, device);
  if (waiting) {
    store.update(type, *waiting, std::move(row));
    return;
  }
  Value day = device.at("given");
  if (device.status() == "reserved" || is_null(day))
    day = std::string(Date::from_days(store.now().seconds / (24 * 3600)).iso());
  in(row, "asked") = std::move(day);
  store.insert(type, std::move(row));
}

}  // namespace

std::optional<std::int64_t> open_allocation(Store& store, std::int64_t device) {
  Statement open(store.connection(), kOpen);
  if (!open.bind(1, device).step()) return std::nullopt;
  return open.integer(0);
}

void follow_handover(Store& store, std::int64_t id, std::string_view before) {
  const RecordType& type = Allocation::kType;
  const Machine device{id, store.row(Device::kType, id)};
  const std::string now = device.status();
  auto open = open_allocation(store, id);
  if (!is_handed(now)) {
    if (open && is_handed(before)) end(store, *open, device);
    return;
  }
  if (open) {
    std::vector<Value> row = store.row(type, *open);
    const bool for_another = text_of(view(in(row, "status"))) == "reserved" &&
                             !is_null(in(row, "person")) &&
                             in(row, "person") != device.at("holder");
    if (!for_another) {
      tell(row, device);
      store.update(type, *open, std::move(row));
      return;
    }
    end(store, *open, device);
  }
  begin(store, device);
}

std::vector<Call> calls_due(Store& store, const Date& today) {
  std::vector<Call> calls;
  Statement overdue(store.connection(), kOverdue);
  overdue.bind(1, today.iso());
  while (overdue.step())
    calls.push_back(
        {Call::Why::overdue, overdue.integer(0), Date::parse(overdue.text(1)).value_or(Date{})});
  Statement out(store.connection(), kToCall);
  while (out.step()) {
    const Date given = Date::parse(out.text(1)).value_or(Date{});
    const Date month = given.plus_months(kFirstMonths), half = given.plus_months(kSecondMonths);
    if (half <= today && out.integer(3) != 0)
      calls.push_back({Call::Why::half_year, out.integer(0), half});
    else if (half > today && month <= today && out.integer(2) != 0)
      calls.push_back({Call::Why::month, out.integer(0), month});
  }
  std::sort(calls.begin(), calls.end(), [](const Call& a, const Call& b) {
    return a.since != b.since ? a.since < b.since : a.allocation < b.allocation;
  });
  return calls;
}

void answer_call(Store& store, std::int64_t id, std::string_view use, const Date& day) {
  const RecordType& type = Allocation::kType;
  std::vector<Value> row = store.row(type, id);
  const std::string status(text_of(view(in(row, "status"))));
  const auto given = Date::parse(text_of(view(in(row, "given"))));
  if ((status != "given" && status != "sold") || !given)
    throw Error(ErrorCode::refused,
                say("{} is {}, so there is nothing to ask.", id_text(type.letter, id),
                    CodeList::named("allocation_status").label(status)),
                say("Those to ask: bifc allocation due"));
  if (const Date first = given->plus_months(kFirstMonths); day < first)
    throw Error(ErrorCode::refused,
                say("{} went out on {}: the first day to ask what became of it is {}.",
                    id_text(type.letter, id), given->iso(), first.iso()),
                say("What is heard before is a note: bifc allocation note {} \"…\"",
                    id_text(type.letter, id)));
  const bool second = day >= given->plus_months(kSecondMonths);
  in(row, second ? "called_6m" : "called_1m") = std::string(day.iso());
  in(row, second ? "use_6m" : "use_1m") = std::string(use);
  store.update(type, id, std::move(row));
}

std::optional<Helped> helped_since(Store& store, std::int64_t person, const Date& since) {
  Statement rows(store.connection(), kHelped);
  if (!rows.bind(1, person).bind(2, since.iso()).step()) return std::nullopt;
  return Helped{rows.integer(0), rows.integer(1), Date::parse(rows.text(2)).value_or(Date{})};
}

}  // namespace bifc
