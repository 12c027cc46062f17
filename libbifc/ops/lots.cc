// Lots that desks made under one name become one by the key they are stored under.
#include "libbifc/ops/lots.h"

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/digest.h"
#include "libbifc/model/device.h"
#include "libbifc/model/lot.h"
#include "libbifc/ops/facts.h"
#include "libbifc/ops/gate.h"
#include "libbifc/record/id.h"

namespace bifc {

std::optional<std::int64_t> find_lot(Store& store, std::string_view name) {
  const auto ids = store.ids_where(Lot::kType, "name", name);
  if (ids.empty()) return std::nullopt;
  return ids.front();
}

std::vector<std::int64_t> devices_of_lot(Store& store, std::string_view name) {
  return store.ids_where(Device::kType, "lot", name);
}

void require_open_lot(Store& store, std::string_view name) {
  const auto lot = name.empty() ? std::nullopt : find_lot(store, name);
  if (!lot) return;
  const std::vector<Value> row = store.row(Lot::kType, *lot);
  if (text_of(view(row[Lot::kType.index("status")])) != "closed") return;
  throw Error(ErrorCode::refused, say("The lot {} is closed: nothing enters or leaves it.", name),
              say("What is in it: bifc device list lot:{} status:any", name));
}

void join_lot(Store& store, std::int64_t device) {
  const RecordType& type = Lot::kType;
  std::vector<Value> machine = store.row(Device::kType, device);
  Value& donor = machine[Device::kType.index("donor")];
  const std::string name(text_of(view(machine[Device::kType.index("lot")])));
  if (name.empty()) return;
  require_open_lot(store, name);
  const auto known = find_lot(store, name);
  if (!known) {
    std::vector<Value> row = type.defaults();
    row[type.index("name")] = name;
    row[type.index("donor")] = donor;
    const auto day = intake_day(views(machine));
    row[type.index("received")] = std::string(day.value_or(Date{}).iso());
    row[type.index("source")] = std::string(kLotSource);
    row[type.index("key")] = lot_key(name);
    store.insert(type, std::move(row));
    return;
  }
  std::vector<Value> lot = store.row(type, *known);
  Value& of_lot = lot[type.index("donor")];
  if (is_null(donor) && !is_null(of_lot)) {
    donor = of_lot;
    store.update(Device::kType, device, std::move(machine));
  } else if (is_null(of_lot) && !is_null(donor)) {
    of_lot = donor;
    store.update(type, *known, std::move(lot));
  }
}

std::string manifest_of(Store& store, std::int64_t lot, const Date& day) {
  const RecordType& type = Lot::kType;
  const std::vector<Value> row = store.row(type, lot);
  const std::string name(text_of(view(row[type.index("name")])));
  std::string facts = facts_head(store, "manifest", day);
  append_facts(facts, type, lot, row, {"name", "donor", "convention", "received"});
  for (const std::int64_t device : devices_of_lot(store, name))
    append_machine(facts, store, device, Told::state);
  return facts;
}

void freeze_lot(Store& store, std::int64_t lot) {
  const RecordType& type = Lot::kType;
  std::vector<Value> row = store.row(type, lot);
  const auto day = Date::parse(text_of(view(row[type.index("closed")])));
  std::string facts = manifest_of(store, lot, day.value_or(Date{}));
  row[type.index("sha256")] = sha256_of(facts);
  row[type.index("manifest")] = std::move(facts);
  store.update(type, lot, std::move(row));
}

}  // namespace bifc
