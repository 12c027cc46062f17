// Custody: what a person does to a machine, its disks and its papers, and what that may not undo.
#include "libbifc/ops/custody.h"

#include <doctest/doctest.h>

#include "libbifc/model/lot.h"
#include "libbifc/model/ticket.h"
#include "libbifc/ops/gate.h"
#include "libbifc/ops/handover.h"
#include "tests/support/doors.h"

namespace bifc {
namespace {

/// A laptop with one disk, and somebody to give it to.
struct OneLaptop : Doors {
  OneLaptop() {
    command([&] { laptop = machine(); });
    command([&] { inside = disk(laptop); });
    command([&] { amina = person("Amina Haddad"); });
  }
  void make_ready() {
    command([&] { wipe(inside, "passed"); });
    hand_over(laptop, "ready");
  }
  std::int64_t laptop = 0, inside = 0, amina = 0;
};

TEST_CASE("no state that needs a wipe is reached without one") {
  OneLaptop desk;
  desk.hand_over(desk.laptop, "tested");
  for (const char* status : {"wiped", "recycled"})
    CHECK(desk.refusal([&] { desk.move(desk.laptop, status); }).find("is not wiped") !=
          std::string::npos);
  CHECK(desk.status(desk.laptop) == "tested");
}

TEST_CASE("undo of a return does not hand over what was wiped in between by nobody") {
  OneLaptop desk;
  desk.make_ready();
  desk.hand_over(desk.laptop, "given", desk.amina);
  desk.hand_over(desk.laptop, "returned");
  CHECK_FALSE(gate_of(desk.store, desk.laptop).is_open());
  desk.undo();
  CHECK(desk.status(desk.laptop) == "given");
  CHECK(gate_of(desk.store, desk.laptop).is_open());
  desk.redo();
  CHECK(desk.status(desk.laptop) == "returned");
  CHECK_FALSE(gate_of(desk.store, desk.laptop).is_open());
}

TEST_CASE("the wipe that a machine left by cannot be taken back") {
  OneLaptop desk;
  desk.command([&] { desk.wipe(desk.inside, "passed"); });
  const std::int64_t wiped = desk.store.journal().begin();
  desk.store.journal().finish("sam", "test");
  desk.hand_over(desk.laptop, "given", desk.amina);
  CHECK(thrown_by([&] { desk.undo(wiped - 1); }).code() == ErrorCode::refused);
  CHECK(desk.status(desk.laptop) == "given");
  CHECK(gate_of(desk.store, desk.laptop).is_open());
}

TEST_CASE("undo and redo of a hand-over go there and back") {
  OneLaptop desk;
  desk.make_ready();
  desk.hand_over(desk.laptop, "given", desk.amina);
  CHECK(desk.text(Allocation::kType, make_id(1, 0), "status") == "given");
  desk.undo();
  CHECK(desk.status(desk.laptop) == "ready");
  CHECK_FALSE(open_allocation(desk.store, desk.laptop));
  desk.redo();
  CHECK(desk.status(desk.laptop) == "given");
  CHECK(open_allocation(desk.store, desk.laptop) == make_id(1, 0));
}

TEST_CASE("redo does not hand over a machine whose wipe is gone") {
  OneLaptop desk;
  desk.make_ready();
  desk.hand_over(desk.laptop, "given", desk.amina);
  desk.undo();  // not given
  desk.undo();  // not ready
  desk.undo();  // not wiped
  CHECK_FALSE(gate_of(desk.store, desk.laptop).is_open());
  desk.redo();
  desk.redo();
  desk.redo();
  CHECK(desk.status(desk.laptop) == "given");
  CHECK(gate_of(desk.store, desk.laptop).is_open());
}

TEST_CASE("undo does not put an unwiped disk back into a machine that is ready") {
  OneLaptop desk;
  std::int64_t other = 0;
  desk.command([&] { other = desk.machine(); });
  desk.command([&] { desk.set(Part::kType, desk.inside, {{"device", other}}); });
  const std::string moved = desk.sql("SELECT max(id) FROM operation");
  desk.command([&] { desk.wipe(desk.inside, "passed"); });
  desk.hand_over(desk.laptop, "wiped");
  desk.hand_over(desk.laptop, "ready");
  CHECK(thrown_by([&] {
          desk.undo(std::stoll(desk.sql("SELECT max(id)-2 FROM operation")));
        }).code() == ErrorCode::refused);
  CHECK(desk.status(desk.laptop) == "ready");
  CHECK(gate_of(desk.store, desk.laptop).is_open());
  // The machine that the disk would leave is wiped, too, and would be one that nobody has seen.
  CHECK(thrown_by([&] { desk.undo(std::stoll(moved)); }).message() ==
        "D2 cannot be wiped: nobody has said what disks are in it.");
  CHECK(desk.text(Part::kType, desk.inside, "device") == "D2");
}

TEST_CASE("a disk that is not wiped does not enter a machine that waits to leave") {
  OneLaptop desk;
  desk.make_ready();
  std::int64_t other = 0;
  desk.command([&] { other = desk.disk(Value{}); });
  const std::string refusal = desk.refusal([&] {
    desk.set(Part::kType, other, {{"device", desk.laptop}});
  });
  CHECK(refusal == "D1 cannot be ready: disk K2 (disk, serial ZZ-2) is not wiped.");
  CHECK(desk.refusal([&] { desk.disk(desk.laptop); }).find("cannot be ready") != std::string::npos);
  desk.command([&] { desk.wipe(other, "passed"); });
  desk.command([&] { desk.set(Part::kType, other, {{"device", desk.laptop}}); });
  CHECK(gate_of(desk.store, desk.laptop).is_open());
}

TEST_CASE("a machine does not pass as something that holds no data and become a computer again") {
  OneLaptop desk;
  std::int64_t unseen = 0;
  desk.command([&] { unseen = desk.machine(); });
  desk.command([&] { desk.set(Device::kType, unseen, {{"kind", "screen"}}); });
  desk.hand_over(unseen, "wiped");
  CHECK(desk.refusal([&] {
    desk.set(Device::kType, unseen, {{"kind", "laptop"}});
  }) == "D2 cannot be wiped: nobody has said what disks are in it.");
}

TEST_CASE("a machine of the stock is not made a visitor's to get past the gate") {
  OneLaptop desk;
  CHECK(desk.refusal([&] {
    desk.set(Device::kType, desk.laptop, {{"ownership", "visitor"}});
  }) == "D1 cannot become a visitor's: disk K1 (disk, serial ZZ-1) is not wiped.");
  CHECK(desk.status(desk.laptop) == "received");
}

TEST_CASE("an unwiped disk is not removed, nor made another kind of part") {
  OneLaptop desk;
  CHECK(desk.refusal([&] { desk.store.set_removed(Part::kType, desk.inside, true); })
            .find("is not wiped") != std::string::npos);
  CHECK(desk.refusal([&] {
              desk.set(Part::kType, desk.inside, {{"kind", "memory"}});
            })
            .find("is not wiped") != std::string::npos);
  desk.command([&] { desk.wipe(desk.inside, "no_disk"); });
  CHECK(desk.sql("SELECT removed FROM part") == "1");
}

TEST_CASE("what comes back is to be wiped again, and made ready again") {
  OneLaptop desk;
  desk.make_ready();
  desk.command([&] {
    desk.set(Device::kType, desk.laptop, {{"recipe", "home 1"}, {"refurbisher", "sam"}});
  });
  desk.hand_over(desk.laptop, "lent", desk.amina);
  desk.hand_over(desk.laptop, "returned");
  CHECK(desk.text(Device::kType, desk.laptop, "intake") == "2");
  CHECK(desk.text(Device::kType, desk.laptop, "refurbisher") == "");
  CHECK(desk.text(Device::kType, desk.laptop, "holder") == "");
  CHECK(desk.text(Part::kType, desk.inside, "intake") == "2");
  CHECK(desk.text(Part::kType, desk.inside, "received") == "2026-11-21");
  CHECK(desk.refusal([&] { desk.move(desk.laptop, "wiped"); }).find("is not wiped") !=
        std::string::npos);
}

TEST_CASE("a forced hand-over counts for one intake") {
  OneLaptop desk;
  desk.command([&] { desk.waive(desk.laptop); });
  desk.hand_over(desk.laptop, "wiped");
  desk.hand_over(desk.laptop, "given", desk.amina);
  CHECK(judged(desk.store, desk.laptop) == Judged::waived);
  desk.hand_over(desk.laptop, "returned");
  CHECK(judged(desk.store, desk.laptop) == Judged::unwiped);
  CHECK(desk.refusal([&] { desk.move(desk.laptop, "wiped"); }).find("is not wiped") !=
        std::string::npos);
}

TEST_CASE("nobody forces alone, or without a reason") {
  OneLaptop desk;
  WipeClaim claim = Doors::claim("");
  const auto refused = [&] {
    return desk.refusal([&] { let_through(desk.store, desk.laptop, claim); });
  };
  CHECK(refused() == "Nobody lets a machine through alone, or without a reason.");
  claim.reason = "soldered";
  CHECK(refused() == "Nobody lets a machine through alone, or without a reason.");
  claim.checker = " SAM";
  claim.checker = "SAM";
  CHECK(refused() == "Nobody lets a machine through alone, or without a reason.");
  claim.checker = "Karim";
  desk.command([&] { CHECK(let_through(desk.store, desk.laptop, claim) == 1); });
  desk.command([&] { CHECK(let_through(desk.store, desk.laptop, claim) == 0); });
}

TEST_CASE("a machine given before wipes were judged is not held up, and not called wiped") {
  OneLaptop desk;
  // As the older program wrote it.
  desk.db.execute(fmt::format(
      "UPDATE part SET removed=1;UPDATE device SET status='given',given='2026-10-01' WHERE id={}",
      desk.laptop));
  CHECK(judged(desk.store, desk.laptop) == Judged::never);
  desk.command([&] { desk.set(Device::kType, desk.laptop, {{"shelf", "B2"}}); });
  desk.command([&] { desk.set(Device::kType, desk.laptop, {{"holder", desk.amina}}); });
  CHECK(judged(desk.store, desk.laptop) == Judged::never);
  desk.hand_over(desk.laptop, "returned");
  CHECK(desk.refusal([&] { desk.move(desk.laptop, "wiped"); }) ==
        "D1 cannot be wiped: nobody has said what disks are in it.");
}

TEST_CASE("what was recorded of a wipe stays, and a log is one only where it is kept") {
  OneLaptop desk;
  std::int64_t wipe = 0;
  desk.command([&] { wipe = desk.wipe(desk.inside, "failed"); });
  const auto refusal_of = [&](std::string_view field, Value value) {
    return desk.refusal([&] { desk.set(Wipe::kType, wipe, {{field, std::move(value)}}); });
  };
  CHECK(refusal_of("outcome", "aborted") == "X1: what was recorded of a wipe stays (outcome).");
  CHECK(refusal_of("day", "2026-11-20") == "X1: what was recorded of a wipe stays (day).");
  CHECK(refusal_of("intake", std::int64_t{7}) == "X1: intake follows from what happened to it.");
  CHECK(desk.refusal([&] {
    desk.add(
        Wipe::kType,
        {{"disk", desk.inside}, {"outcome", "failed"}, {"basis", "log"}, {"day", "2026-11-21"}});
  }) == "A wipe is by its log only where the log is kept.");
}

TEST_CASE("an older export does not bring back the wipe of an earlier stay") {
  OneLaptop desk;
  desk.make_ready();
  desk.hand_over(desk.laptop, "given", desk.amina);
  desk.hand_over(desk.laptop, "returned");
  const std::string told = "K1: intake follows from what happened to it.";
  CHECK(desk.refusal([&] {
    desk.set(Part::kType, desk.inside, {{"intake", std::int64_t{1}}});
  }) == told);
  CHECK_FALSE(gate_of(desk.store, desk.laptop).is_open());
  desk.command([&] { desk.set(Part::kType, desk.inside, {{"device", Value{}}}); });
  CHECK(desk.refusal([&] {
    desk.set(Part::kType, desk.inside, {{"hosts", Value{}}});
  }) == "K1: hosts follows from what happened to it.");
  CHECK(desk.refusal([&] {
    desk.set(Device::kType, desk.laptop, {{"intake", std::int64_t{1}}});
  }) == "D1: intake follows from what happened to it.");
}

TEST_CASE("a loaner's ticket is not closed while it is out") {
  OneLaptop desk;
  desk.make_ready();
  std::int64_t ticket = 0;
  desk.command([&] {
    ticket = desk.add(Ticket::kType, {{"title", "écran"}, {"loaner", desk.laptop}});
  });
  desk.hand_over(desk.laptop, "lent", desk.amina);
  const auto close = [&] {
    std::vector<Value> row = desk.store.row(Ticket::kType, ticket);
    REQUIRE(move_to(Ticket::kType, row, "closed", kToday) == std::string());
    desk.store.update(Ticket::kType, ticket, std::move(row));
  };
  CHECK(desk.refusal(close) == "T1 cannot be closed: D1 is still lent for it.");
  desk.hand_over(desk.laptop, "returned");
  desk.command(close);
}

TEST_CASE("hand-overs are told by the machine alone") {
  OneLaptop desk;
  desk.make_ready();
  desk.hand_over(desk.laptop, "given", desk.amina);
  CHECK(desk.refusal([&] {
    desk.set(Allocation::kType, make_id(1, 0),
             {{"status", "returned"}, {"returned", "2026-11-21"}});
  }) == "R1: hand-overs and returns are recorded on the machine.");
}

}  // namespace
}  // namespace bifc
