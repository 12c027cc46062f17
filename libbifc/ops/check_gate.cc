// The gate as one statement over all machines; ops/gate.h asks about one.
#include <set>

#include <fmt/format.h>

#include "libbifc/base/text.h"
#include "libbifc/model/device.h"
#include "libbifc/ops/check_parts.h"
#include "libbifc/ops/gate_sql.h"
#include "libbifc/record/id.h"
#include "libbifc/record/select.h"

namespace bifc {
namespace {

std::string unwiped_sql() {
  return fmt::format(R"(
WITH beyond AS(
  SELECT id,CASE WHEN status='recycled' THEN recycled WHEN status IN('given','lent','sold')THEN given
  END AS left_on FROM device WHERE removed=0 AND ownership='stock'
  AND status IN('wiped','ready','reserved','given','lent','sold','recycled'))
SELECT DISTINCT b.id FROM beyond b JOIN part p ON p.device=b.id
WHERE p.kind='disk' AND p.removed=0 AND p.received<=coalesce(b.left_on,'9999')
AND NOT EXISTS(SELECT 1 FROM wipe w WHERE {})ORDER BY b.id)",
                     kPasses);
}

// Those that a disk has left unwiped; few parts have moved at all.
std::string left_sql() {
  return fmt::format(R"(
SELECT p.id,p.hosts FROM part p WHERE p.hosts IS NOT NULL AND p.kind='disk' AND p.removed=0
AND NOT EXISTS(SELECT 1 FROM wipe w WHERE {}))",
                     kPasses);
}

std::string never_sql() {
  return fmt::format(R"(
SELECT d.id FROM device d WHERE d.removed=0 AND d.ownership='stock'
AND d.status IN('wiped','ready','reserved','given','lent','sold','recycled')
AND d.kind NOT IN('screen','accessory')
AND NOT EXISTS(SELECT 1 FROM part p WHERE p.device=d.id AND p.kind='disk' AND p.removed=0)
AND NOT EXISTS(SELECT 1 FROM part p WHERE p.hosts IS NOT NULL AND p.removed=0 AND p.kind='disk'
  AND instr('|'||p.hosts||'|','|'||id_text('D',d.id)||'|'))
AND NOT EXISTS(SELECT 1 FROM wipe w WHERE {})AND NOT EXISTS(SELECT 1 FROM wipe w WHERE {})
ORDER BY d.id)",
                     kDiskless, kParting);
}

bool is_beyond(Connection& db, std::int64_t device) {
  Statement status(db,
                   "SELECT 1 FROM device WHERE id=? AND removed=0 AND ownership='stock' AND status "
                   "IN('wiped','ready','reserved','given','lent','sold','recycled')");
  return status.bind(1, device).step();
}

}  // namespace

void check_gate(Connection& db, std::vector<Finding>& findings) {
  db.add_function("id_text", 2, id_text_function);
  Found unwiped, never;
  std::set<std::int64_t> devices;
  for (Statement rows(db, unwiped_sql()); rows.step();) devices.insert(rows.integer(0));
  for (Statement rows(db, left_sql()); rows.step();)
    for (const std::string_view host : split(rows.text(1), "|"))
      if (const auto id = read_id(host); id && is_beyond(db, id->id)) devices.insert(id->id);
  for (const std::int64_t device : devices) unwiped.add(Device::kLetter, device);
  for (Statement rows(db, never_sql()); rows.step();) never.add(Device::kLetter, rows.integer(0));
  unwiped.report(findings,
                 {Finding::Level::wrong, "unwiped",
                  N_("Marked wiped or gone out, with a disk that is not wiped; see bifc trace")});
  never.report(findings,
               {Finding::Level::doubt, "never_judged",
                N_("Marked wiped or gone out, and nobody ever said what disks were in them")});
}

}  // namespace bifc
