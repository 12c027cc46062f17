// Each record adds the steps it tells of; days, and the usual order within a day, sort them.
#include "libbifc/ops/trace.h"

#include <algorithm>

#include <fmt/format.h>

#include "libbifc/base/text.h"
#include "libbifc/model/allocation.h"
#include "libbifc/model/device.h"
#include "libbifc/model/lot.h"
#include "libbifc/model/part.h"
#include "libbifc/model/wipe.h"
#include "libbifc/ops/gate.h"
#include "libbifc/ops/lots.h"
#include "libbifc/record/id.h"
#include "libbifc/record/journal.h"

namespace bifc {
namespace {

/// A record by the names of its fields.
class Record {
 public:
  Record(Store& store, const RecordType& type, std::int64_t id, Details details)
      : type_(type), id_(id), details_(details), row_(store.row(type, id)) {}

  std::int64_t key() const { return make_key(type_.letter, id_); }
  const Value& at(std::string_view field) const { return row_[type_.index(field)]; }
  std::string_view token(std::string_view field) const { return text_of(view(at(field))); }
  std::optional<Date> day(std::string_view field) const { return Date::parse(token(field)); }
  std::string told(std::string_view field) const {
    const Field& param = type_.fields[type_.index(field)];
    return details_ == Details::for_people ? human_text(param, view(at(field)))
                                           : machine_text(param, view(at(field)));
  }

 private:
  const RecordType& type_;
  std::int64_t id_;
  Details details_;
  std::vector<Value> row_;
};

// The order of what happens on one day.
int rank(std::string_view step) {
  constexpr std::string_view kOrder[] = {"received",    "returned", "unwiped",   "waived", "wiped",
                                         "refurbished", "checked",  "withdrawn", "refused"};
  return static_cast<int>(std::find(std::begin(kOrder), std::end(kOrder), step) -
                          std::begin(kOrder));
}

// What a machine was in an earlier stay is told by what its return has emptied.
constexpr std::string_view kEarlier = R"(
SELECT op,max(iif(field='refurbished',old,NULL)),max(iif(field='refurbisher',old,NULL)),
max(iif(field='checked',old,NULL)),max(iif(field='checker',old,NULL))FROM change
WHERE record=?1 AND field IN('refurbished','refurbisher','checked','checker')
AND op IN(SELECT op FROM change WHERE record=?1 AND field='intake' AND old<>new)
GROUP BY op ORDER BY op)";

std::string comma_separated(std::initializer_list<std::string> parts) {
  std::string all;
  for (const std::string& part : parts)
    if (!part.empty()) all.append(all.empty() ? "" : ", ").append(part);
  return all;
}

class Tracing {
 public:
  Tracing(Store& store, std::int64_t device, Details details)
      : store_(store), device_(device), details_(details) {}

  std::vector<TraceStep> run() {
    const Record device = record(Device::kType, device_);
    came(device);
    made_ready_before(device);
    for (const std::int64_t id : ids("SELECT id FROM wipe WHERE removed=0 AND(device=?1 OR disk IN("
                                     "SELECT id FROM part WHERE device=?1 OR origin=?1))"))
      wiped(record(Wipe::kType, id));
    for (const std::int64_t id : disks_of(store_, device_)) unwiped(id);
    made_ready(device);
    for (const std::int64_t id : ids("SELECT id FROM allocation WHERE removed=0 AND device=?1"))
      handed_over(record(Allocation::kType, id));
    left(device);
    std::stable_sort(placed_.begin(), placed_.end(), [](const Placed& a, const Placed& b) {
      return a.step.day != b.step.day ? a.step.day < b.step.day : a.rank < b.rank;
    });
    std::vector<TraceStep> steps;
    for (Placed& placed : placed_) steps.push_back(std::move(placed.step));
    return steps;
  }

 private:
  Record record(const RecordType& type, std::int64_t id) const {
    return {store_, type, id, details_};
  }

  std::string disk_name(std::int64_t disk) const {
    return details_ == Details::for_people ? disk_text(store_, disk) : id_text(Part::kLetter, disk);
  }

  std::vector<std::int64_t> ids(std::string_view sql) {
    Statement rows(store_.connection(), fmt::format("{} ORDER BY id", sql));
    rows.bind(1, device_);
    std::vector<std::int64_t> all;
    while (rows.step()) all.push_back(rows.integer(0));
    return all;
  }

  void add(const std::optional<Date>& day, std::string_view step, const Record& record,
           std::string detail, Value person = {}) {
    if (day)
      placed_.push_back(
          {{*day, std::string(step), record.key(), std::move(detail), std::move(person)},
           rank(step)});
  }

  void came(const Record& device) {
    std::string convention;
    const auto lot = find_lot(store_, device.token("lot"));
    if (lot) convention = record(Lot::kType, *lot).told("convention");
    add(device.day("received"), "received", device,
        comma_separated({device.told("lot"), convention}), device.at("donor"));
  }

  void wiped(const Record& wipe) {
    const std::string disk =
        is_null(wipe.at("disk")) ? "" : disk_name(std::get<std::int64_t>(wipe.at("disk")));
    const std::string by =
        wipe.token("checker").empty()
            ? wipe.told("operator")
            : fmt::format("{} + {}", wipe.told("operator"), wipe.told("checker"));
    add(wipe.day("day"), wipe.token("outcome") == "waived" ? "waived" : "wiped", wipe,
        comma_separated({disk, wipe.told("outcome"), wipe.told("level"), wipe.told("method"),
                         wipe.token("method").empty() ? std::string() : wipe.told("basis"),
                         wipe.told("reason"), by}));
  }

  // What is still to be done stands where the disk came in.
  void unwiped(std::int64_t disk) {
    const Record part = record(Part::kType, disk);
    if (!passing_wipe(store_, disk)) add(part.day("received"), "unwiped", part, disk_name(disk));
  }

  void made_ready(const Record& device) {
    add(device.day("refurbished"), "refurbished", device,
        comma_separated({device.told("recipe"), device.told("refurbisher")}));
    add(device.day("checked"), "checked", device, device.told("checker"));
  }

  void made_ready_before(const Record& device) {
    Statement stays(store_.connection(), kEarlier);
    stays.bind(1, device.key());
    while (stays.step()) {
      if (is_undone(store_.connection(), stays.integer(0))) continue;
      add(Date::parse(stays.text(1)), "refurbished", device, std::string(stays.text(2)));
      add(Date::parse(stays.text(3)), "checked", device, std::string(stays.text(4)));
    }
  }

  void handed_over(const Record& allocation) {
    const Value& person = allocation.at("person");
    const bool waits = is_null(allocation.at("given"));
    const std::string_view status = allocation.token("status");
    if (waits)
      add(allocation.day("asked"), status, allocation, allocation.told("need"), person);
    else
      add(allocation.day("given"), status == "returned" ? "given" : status, allocation,
          comma_separated({allocation.told("need"), allocation.told("price")}), person);
    add(allocation.day("called_1m"), "followed", allocation, allocation.told("use_1m"), person);
    add(allocation.day("called_6m"), "followed", allocation, allocation.told("use_6m"), person);
    add(allocation.day("returned"), "returned", allocation, {}, person);
    if (const auto back = allocation.day("returned"); back && back == allocation.day("given"))
      placed_.back().rank = rank({});  // it cannot come back before it went
  }

  void left(const Record& device) {
    add(device.day("recycled"), "recycled", device,
        comma_separated({device.told("recycler"), device.told("slip")}));
  }

  Store& store_;
  std::int64_t device_;
  Details details_;
  struct Placed {
    TraceStep step;
    int rank;
  };
  std::vector<Placed> placed_;
};

}  // namespace

std::vector<TraceStep> trace_of(Store& store, std::int64_t device, Details details) {
  return Tracing(store, device, details).run();
}

}  // namespace bifc
