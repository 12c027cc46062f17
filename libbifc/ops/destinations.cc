// One look at each machine, its disks and its open allocation.
#include "libbifc/ops/destinations.h"

#include "libbifc/base/text.h"
#include "libbifc/model/allocation.h"
#include "libbifc/model/device.h"
#include "libbifc/model/wipe.h"
#include "libbifc/ops/gate.h"
#include "libbifc/ops/handover.h"

namespace bifc {
namespace {

void count_state(const std::vector<Value>& device, Destinations& all) {
  const std::string_view status = text_of(view(device[Device::kType.index("status")]));
  if (status == "recycled")
    if (const auto* grams = std::get_if<std::int64_t>(&device[Device::kType.index("weight_g")]))
      all.recycled_g += *grams;
  ++(status == "given"                           ? all.given
     : status == "sold"                          ? all.sold
     : status == "lent"                          ? all.lent
     : status == "ready" || status == "reserved" ? all.ready
     : status == "parts"                         ? all.parts
     : status == "recycled"                      ? all.recycled
                                                 : all.in_work);
}

// The later answer counts.
void count_use(const std::vector<Value>& allocation, Destinations& all) {
  const RecordType& type = Allocation::kType;
  std::string_view use = text_of(view(allocation[type.index("use_6m")]));
  if (use.empty()) use = text_of(view(allocation[type.index("use_1m")]));
  if (use.empty() || use == "no_answer") return;
  ++all.asked;
  if (use == "in_use" || use == "rarely" || use == "passed_on") ++all.in_use;
}

}  // namespace

Destinations destinations_of(Store& store, const std::vector<std::int64_t>& devices) {
  Destinations all;
  for (const std::int64_t device : devices) {
    count_state(store.row(Device::kType, device), all);
    for (const std::int64_t disk : disks_of(store, device)) {
      ++all.disks;
      const auto wipe = passing_wipe(store, disk);
      if (wipe && text_of(view(store.value(Wipe::kType, *wipe, "outcome"))) != "waived")
        ++all.wiped;
    }
    if (judged(store, device) == Judged::waived) ++all.waived;
    const auto allocation = open_allocation(store, device);
    if (!allocation) continue;
    const std::vector<Value> row = store.row(Allocation::kType, *allocation);
    const std::string need(text_of(view(row[Allocation::kType.index("need")])));
    if (!need.empty() && !is_null(row[Allocation::kType.index("given")])) ++all.needs[need];
    count_use(row, all);
  }
  return all;
}

}  // namespace bifc
