// Facts of papers: written, read again, and compared with what the database says later.
#include "libbifc/ops/facts.h"

#include <doctest/doctest.h>

#include "apps/bifc/papers.h"
#include "libbifc/base/text.h"
#include "tests/support/doors.h"

namespace bifc {
namespace {

std::string facts_of(Desk& desk, std::int64_t device, Told told = Told::identity) {
  std::string text = facts_head(desk.store, "certificate", kToday);
  append_machine(text, desk.store, device, told);
  return text;
}

std::string differences_of(Desk& desk, std::string_view facts) {
  return joined(differences(desk.store, read_facts(facts)), "\n");
}

TEST_CASE("a machine's facts are its own, its disks' and its wipes', in lines") {
  Doors desk;
  const std::int64_t laptop = desk.machine({{"brand", "HP"}, {"serial", "R8 12"}});
  const std::int64_t disk = desk.disk(laptop);
  desk.wipe(disk, "passed");
  const std::string text = facts_of(desk, laptop);
  CHECK(text.starts_with("bifc: certificate 1\ngroup: "));
  CHECK(text.find("\nday: 2026-11-21\ndevice: D1 kind=laptop brand=HP serial=\"R8 12\" intake=1\n"
                  "part: K1 serial=ZZ-1 media=hdd status=installed intake=1\n"
                  "wipe: X1 disk=K1 device=D1 outcome=passed level=clear method=random") !=
        std::string::npos);
  CHECK(text.find(" operator=sam") != std::string::npos);  // as the page says it
}

TEST_CASE("what was written is read again, whatever the texts hold") {
  Doors desk;
  for (const char* serial : {"R8 12", "a=b", "\"quoted\"", "back\\slash", "é·漢", "x,y;z"}) {
    const std::int64_t device = desk.machine({{"serial", serial}, {"model", "plain"}});
    const std::vector<FactLine> facts = read_facts(facts_of(desk, device));
    REQUIRE(facts.size() == 4);
    CHECK(facts[3].type == "device");
    CHECK(facts[3].id == id_text('D', device));
    CHECK(facts[3].at("serial") == serial);
    CHECK(facts[3].at("model") == "plain");
    CHECK(facts[3].at("brand") == "");
    CHECK(differences_of(desk, facts_of(desk, device)) == "");
  }
}

TEST_CASE("what is no fact is passed over") {
  CHECK(read_facts("").empty());
  CHECK(read_facts("no colon here\n\n:\n").empty());
  const std::vector<FactLine> facts = read_facts("device: D1 serial=\"open\npart: K1 =x brand\n");
  REQUIRE(facts.size() == 2);
  CHECK(facts[0].id == "D1");
  CHECK(facts[1].at("brand") == "");
}

TEST_CASE("a record that says something else, or is gone, is told") {
  Doors desk;
  std::int64_t laptop = 0, disk = 0;
  desk.command([&] { laptop = desk.machine({{"serial", "R8-12"}}); });
  desk.command([&] { disk = desk.disk(laptop); });
  desk.command([&] { desk.wipe(disk, "passed"); });
  const std::string facts = facts_of(desk, laptop);
  CHECK(differences_of(desk, facts) == "");
  desk.hand_over(laptop, "tested");
  desk.command([&] { desk.set(Device::kType, laptop, {{"serial", "R8-13"}}); });
  CHECK(differences_of(desk, facts) ==
        "D1: serial is 'R8-13' in the database, 'R8-12' on the paper");
  desk.undo();
  desk.command([&] { desk.store.set_removed(Wipe::kType, make_id(1, 0), true); });
  CHECK(differences_of(desk, facts) == "X1 is not in this database any more");
}

TEST_CASE("where a machine went afterwards is no difference") {
  Doors desk;
  std::int64_t laptop = 0;
  desk.command([&] { laptop = desk.machine(); });
  desk.command([&] { desk.wipe(desk.disk(laptop), "passed"); });
  const std::string facts = facts_of(desk, laptop, Told::state);
  desk.hand_over(laptop, "given");
  desk.hand_over(laptop, "returned");
  CHECK(differences_of(desk, facts) == "");
}

TEST_CASE("a fact that nobody wrote is found") {
  Doors desk;
  const std::int64_t laptop = desk.machine({{"serial", "R8-12"}});
  std::string facts = facts_of(desk, laptop);
  facts.replace(facts.find("R8-12"), 5, "R8-99");
  CHECK(differences_of(desk, facts) ==
        "D1: serial is 'R8-12' in the database, 'R8-99' on the paper");
  CHECK(differences_of(desk, "device: D9 serial=x\n") == "D9 is not in this database any more");
  CHECK(differences_of(desk, "nonsense: D1 serial=x\ndevice: X serial=x\n") == "");
}

TEST_CASE("a seal holds for the page as it was written, to the byte") {
  const std::string page = "<!DOCTYPE html>\n<html><body><p>K1 passed</p></body></html>\n";
  const std::string whole = sealed(page);
  CHECK(whole.starts_with(page.substr(0, 40)));
  REQUIRE(read_seal(whole).is_sealed);
  CHECK(read_seal(whole).is_intact);
  for (std::size_t at = 0; at < page.size() - 1; ++at) {
    std::string altered = whole;
    altered[at] = altered[at] == 'x' ? 'y' : 'x';
    const Seal seal = read_seal(altered);
    CHECK_FALSE((seal.is_sealed && seal.is_intact));
    std::string shorter = whole;
    shorter.erase(at, 1);
    CHECK_FALSE((read_seal(shorter).is_sealed && read_seal(shorter).is_intact));
  }
}

TEST_CASE("a page without a seal has none, and a second seal does not cover the first") {
  CHECK_FALSE(read_seal("").is_sealed);
  CHECK_FALSE(read_seal("<html></html>").is_sealed);
  const std::string whole = sealed("<html></html>\n");
  const Seal added = read_seal(whole + "<p>and more</p>\n");
  CHECK_FALSE((added.is_sealed && added.is_intact));
}

}  // namespace
}  // namespace bifc
