// Merging: copies that went on by themselves become one, whoever merges whom, when and how often.
#include "libbifc/ops/merge.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "libbifc/base/text.h"
#include "libbifc/model/device.h"
#include "libbifc/ops/evidence.h"
#include "libbifc/ops/forget.h"
#include "libbifc/ops/same_as.h"
#include "libbifc/ops/undo.h"
#include "libbifc/ops/wiping.h"
#include "tests/fault/soak.h"
#include "tests/support/copies.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

const RecordType& type_named(std::string_view name) { return *catalog().find(name); }

/// Does things at random, as three tired volunteers would.
class Volunteers {
 public:
  explicit Volunteers(unsigned seed) : random_(seed) {}

  void work(Copy& copy, int operations) {
    copy.now.seconds += static_cast<std::int64_t>(below(600));
    Connection db(copy.path, Connection::Mode::write);
    db.execute("PRAGMA synchronous=0");
    Transaction transaction(db);
    std::optional<Store> store;
    for (int i = 0; i < operations; ++i) {
      if (i % 10 == 0) store.reset();
      if (!store) {
        store.emplace(db, catalog(),
                      Instant{copy.now.seconds += 1 + static_cast<std::int64_t>(below(400))});
        store->watch(make_custody());
      }
      // What a rule refuses is taken back as a whole.
      db.execute("SAVEPOINT act");
      try {
        act(*store);
        store->settle();
        store->journal().finish("", "test");
      } catch (const Error&) {
        store.reset();
        db.execute("ROLLBACK TO act");
      }
      db.execute("RELEASE act");
    }
    store.reset();
    transaction.commit();
  }

 private:
  std::size_t below(std::size_t limit) {
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_);
  }
  std::string word() {
    const char* const words[] = {"écran", "clavier", "souris", "Léa", "Dupré", "noir", "portable"};
    return words[below(std::size(words))];
  }
  // Not a word of it is in other texts: what forgetting takes out of texts depends on what a copy
  // knew when it forgot.
  std::string name() {
    const char* const names[] = {"Zoé", "Hoang", "Aminata", "Bakary", "Yann", "Inès", "Driss"};
    return std::string(names[below(std::size(names))]) + " " + names[below(std::size(names))];
  }
  Value any(Store& store, const char* type) {
    const RecordType& of = type_named(type);
    Statement ids(store.connection(), fmt::format("SELECT id FROM {} WHERE removed=0", of.name));
    std::vector<std::int64_t> all;
    while (ids.step()) all.push_back(ids.integer(0));
    return all.empty() ? Value() : Value(all[below(all.size())]);
  }
  void set(Store& store, const char* name, const char* field, Value value) {
    const RecordType& type = type_named(name);
    const Value id = any(store, name);
    if (is_null(id)) return;
    auto row = store.row(type, std::get<std::int64_t>(id));
    row[type.index(field)] = std::move(value);
    store.update(type, std::get<std::int64_t>(id), std::move(row));
  }
  void move(Store& store, const char* name, const char* const* states, std::size_t count) {
    const RecordType& type = type_named(name);
    const Value id = any(store, name);
    if (is_null(id)) return;
    auto row = store.row(type, std::get<std::int64_t>(id));
    if (!move_to(type, row, states[below(count)], kToday).empty()) return;
    store.update(type, std::get<std::int64_t>(id), std::move(row));
  }
  void add(Store& store, const char* name, Given given) {
    const RecordType& type = type_named(name);
    store.insert(type, row_of(type, given));
  }

  // What is done seldom, and changes much.
  void act_seldom(Store& store) {
    const RecordType& person = type_named("person");
    const Value one = any(store, "person"), other = any(store, "person");
    if (is_null(one)) return;
    const auto id = std::get<std::int64_t>(one);
    if (below(2) == 0)
      forget(store, person_to_forget(store, id), "", "person forget", kToday);
    else
      join_records(store, person, id, std::get<std::int64_t>(other));
  }

  std::int64_t one_of(Store& store, const char* type) {
    const Value id = any(store, type);
    if (is_null(id)) throw Error(ErrorCode::refused, "there is none");
    return std::get<std::int64_t>(id);
  }
  WipeClaim claim() {
    WipeClaim claim;
    if (below(3) == 0) claim.outcome = below(2) == 0 ? "failed" : "removed";
    claim.method = "random";
    claim.operator_name = "sam", claim.checker = "karim", claim.reason = word();
    claim.today = kToday;
    return claim;
  }
  std::string lot() { return below(2) == 0 ? "mairie" : "école"; }

  void hand_over(Store& store, const char* status) {
    const RecordType& device = Device::kType;
    const std::int64_t id = one_of(store, "device");
    auto row = store.row(device, id);
    if (!move_to(device, row, status, kToday).empty()) return;
    if (status != std::string_view("returned")) row[device.index("holder")] = any(store, "person");
    store.update(device, id, std::move(row));
  }

  // A machine's way from door to door.
  void act_with_machines(Store& store) {
    switch (below(14)) {
      case 0:
        return add(store, "device", {{"kind", "laptop"}, {"lot", lot()}, {"model", word()}});
      case 1:
      case 2:
      case 3:
        return add(store, "part",
                   {{"kind", "disk"},
                    {"device", one_of(store, "device")},
                    {"serial", "ZZ-" + std::to_string(below(9))}});
      case 4:
        return set(store, "part", "device", below(3) == 0 ? Value() : any(store, "device"));
      case 5:
      case 6:
      case 7:
        return static_cast<void>(
            record_wipes(store, {.disks = {one_of(store, "part")}, .claim = claim()}));
      case 8:
        return static_cast<void>(record_no_disk(store, one_of(store, "device"), claim()));
      case 9:
        return static_cast<void>(let_through(store, one_of(store, "device"), claim()));
      case 10:
        return add(store, "allocation", {{"person", one_of(store, "person")}, {"wanted", word()}});
      case 11: {
        const char* const ways[] = {"reserved", "given", "lent", "sold", "returned"};
        return hand_over(store, ways[below(std::size(ways))]);
      }
      case 12: {
        const char* const states[] = {"closed", "open"};
        return move(store, "lot", states, std::size(states));
      }
      default:
        keep_file(store, {"scan.json", word() + word()},
                  {make_key('D', one_of(store, "device")), word(), "sam", kToday});
    }
  }

  void act(Store& store) {
    if (below(40) == 0) return act_seldom(store);
    if (below(2) == 0) return act_with_machines(store);
    const char* const ticket_states[] = {"open", "waiting", "closed"};
    const char* const device_states[] = {"tested",   "wiped", "ready",
                                         "reserved", "given", "returned"};
    switch (below(20)) {
      case 0:
        return add(store, "person", {{"name", name()}});
      case 1:
      case 2:
      case 3:
        return add(store, "ticket", {{"title", word()}, {"person", any(store, "person")}});
      case 4:
        return add(store, "device", {{"model", word()}, {"donor", any(store, "person")}});
      case 5: {
        const Value ticket = any(store, "ticket");
        if (is_null(ticket)) return;
        return add(store, "note",
                   {{"about", make_key('T', std::get<std::int64_t>(ticket))}, {"text", word()}});
      }
      case 6:
      case 7:
        return set(store, "ticket", "title", word());
      case 8:
        return set(store, "ticket", "shelf", word());
      case 9:
        return set(store, "ticket", "person", any(store, "person"));
      case 10:
        return set(store, "person", "name", name());
      case 11:
        return set(store, "person", "phone",
                   std::string("06 00 00 00 0") + std::to_string(below(9)));
      case 12:
      case 13:
        return move(store, "ticket", ticket_states, std::size(ticket_states));
      case 14:
        return move(store, "device", device_states, std::size(device_states));
      case 15:
        return set(store, "device", "holder", any(store, "person"));
      case 16: {  // a partner's row: other desks import it, too
        const std::string key = std::to_string(below(12));
        const RecordType& type = type_named("ticket");
        Statement known(store.connection(),
                        "SELECT 1 FROM ticket WHERE key=? AND source='partner'");
        if (known.bind(1, std::string_view(key)).step()) return;
        auto row = row_of(type, {{"title", "import " + key}});
        row[type.index("source")] = std::string("partner");
        row[type.index("key")] = key;
        store.insert(type, std::move(row));
        return;
      }
      case 17: {
        const char* const types[] = {"ticket", "device", "person", "note"};
        const char* const name = types[below(std::size(types))];
        const Value id = any(store, name);
        if (!is_null(id)) store.set_removed(type_named(name), std::get<std::int64_t>(id), true);
        return;
      }
      case 18: {
        const Reversal reversal = undo(store, std::nullopt);
        store.journal().begin();
        store.journal().finish("", "undo", reversal.operation.id);
        return;
      }
      default:
        return set(store, "ticket", "problem", word() + " " + word());
    }
  }

  std::mt19937 random_;
};

// The first lines that two dumps do not share.
std::string differences(const std::string& one, const std::string& other) {
  const std::vector<std::string_view> left = split(one, "\n"), right = split(other, "\n");
  std::string all;
  int count = 0;
  for (std::size_t i = 0; i < std::max(left.size(), right.size()) && count < 3; ++i) {
    const std::string_view mine = i < left.size() ? left[i] : "",
                           yours = i < right.size() ? right[i] : "";
    if (mine != yours) all.append(mine).append("\n").append(yours).append("\n\n"), ++count;
  }
  return all;
}

// Every copy of three has merged what the other two know, in the order that `order` says; `chain`
// lets the second take the third first. Returns what the first holds.
std::string merged(const Scratch& scratch, const std::vector<Copy>& copies,
                   const std::vector<std::size_t>& order, bool chain) {
  std::vector<Copy> work;
  for (std::size_t i = 0; i < copies.size(); ++i) {
    const std::string path = scratch.path(fmt::format("work{}.db", i));
    std::filesystem::remove(path);
    work.push_back(copies[i].same(path));
  }
  if (chain) work[order[1]].merge(work[order[2]]);
  work[order[0]].merge(work[order[1]]);
  if (!chain) work[order[0]].merge(work[order[2]]);
  work[order[1]].merge(work[order[0]]);
  work[order[2]].merge(work[order[0]]);
  const std::string dump = work[order[0]].dump();
  work[order[0]].check();
  for (const Copy& copy : work) {
    CHECK(differences(copy.dump(), dump) == "");
    for (const Copy& other : work)
      if (!chain && &copy != &other) CHECK(copy.merge(other).operation == 0);
  }
  return dump;
}

TEST_CASE("copies become the same, in whatever order they are merged and however often") {
  for (unsigned seed = 1; seed <= static_cast<unsigned>(soak_times()); ++seed) {
    CAPTURE(seed);
    const Scratch scratch;
    Volunteers volunteers(seed);
    std::vector<Copy> copies{{scratch.path("a.db")}};
    make_database(copies[0].path);
    volunteers.work(copies[0], 120);
    copies.push_back(copies[0].clone(scratch.path("b.db")));
    copies.push_back(copies[1].clone(scratch.path("c.db")));
    for (int round = 0; round < 3; ++round) {
      for (Copy& copy : copies) volunteers.work(copy, 100);
      if (round == 0) copies[0].merge(copies[1]);
      if (round == 1) copies[2].merge(copies[0]);
    }
    std::vector<std::size_t> order{0, 1, 2};
    std::set<std::string> results;
    do {
      for (const bool chain : {false, true}) results.insert(merged(scratch, copies, order, chain));
    } while (std::next_permutation(order.begin(), order.end()));
    CHECK(results.size() == 1);
  }
}

}  // namespace
}  // namespace bifc
