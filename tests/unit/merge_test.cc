// Merging: copies that went on by themselves become one, whoever merges whom, when and how often.
#include "libbifc/ops/merge.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "libbifc/db/copy_file.h"
#include "libbifc/ops/forget.h"
#include "libbifc/ops/undo.h"
#include "libbifc/record/desk_letters.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

const RecordType& type_named(std::string_view name) { return *catalog().find(name); }

void make(const std::string& path) {
  Connection db(path, Connection::Mode::create);
  Transaction transaction(db);
  migrate(db, migrations());
  transaction.commit();
}

/// A file of one desk, and a moment at which it is used.
struct Copy {
  std::string path;
  Instant now = kNow;

  template <class Act>
  auto with(Act act) const {
    Connection db(path, Connection::Mode::write);
    db.execute("PRAGMA synchronous=0");
    Transaction transaction(db);
    Store store(db, catalog(), now);
    if constexpr (std::is_void_v<decltype(act(store))>) {
      act(store);
      store.journal().finish("", "test");
      transaction.commit();
    } else {
      auto result = act(store);
      store.journal().finish("", "test");
      transaction.commit();
      return result;
    }
  }

  Copy clone(const std::string& to) const {
    const std::string letters =
        with([](Store& store) { return hand_out_desk(store.connection()); });
    Connection from(path, Connection::Mode::read);
    copy_database(from, to, [&](Connection& copy) { set_desk(copy, letters, 0); });
    return {to, now};
  }
  Copy same(const std::string& to) const {
    Connection from(path, Connection::Mode::read);
    copy_database(from, to);
    return {to, now};
  }

  MergeReport merge(const Copy& other, MergeOptions options = {}) const {
    options.now = now;
    Connection db(path, Connection::Mode::write);
    Statement(db, "ATTACH ? AS there").bind(1, std::string_view(other.path)).run();
    db.execute("PRAGMA synchronous=0");
    Transaction transaction(db);
    Store store(db, catalog(), now);
    MergeReport report = bifc::merge(store, options);
    transaction.commit();
    return report;
  }

  /// Returns every record, a line each, those that are removed by their id only.
  std::string dump() const {
    Connection db(path, Connection::Mode::read);
    std::string all;
    for (const RecordType* type : catalog().types()) {
      std::string names;
      for (const Field& field : type->fields)
        names.append(names.empty() ? "" : ",").append(field.name);
      Statement rows(db, fmt::format("SELECT {} FROM {} ORDER BY id", names, type->name));
      while (rows.step()) {
        const auto removed = static_cast<int>(type->index("removed"));
        all += id_text(type->letter, rows.integer(0));
        if (rows.integer(removed) != 0) all += " removed";
        for (int i = 1; rows.integer(removed) == 0 && i < rows.column_count(); ++i)
          all += fmt::format(
              "|{}", machine_text(type->fields[static_cast<std::size_t>(i)], rows.column(i)));
        all += '\n';
      }
    }
    return all;
  }

  /// Checks that the search index says what the records say, that no record breaks its rules and
  /// that every link leads somewhere.
  void check() const {
    Connection db(path, Connection::Mode::write);
    Store store(db, catalog(), now);
    CHECK_NOTHROW(db.execute("INSERT INTO search(search,rank)VALUES('integrity-check',1)"));
    CHECK_FALSE(Statement(db, "PRAGMA foreign_key_check").step());
    for (const RecordType* type : catalog().types()) {
      Statement rows(db, fmt::format("SELECT id FROM {} WHERE removed=0", type->name));
      while (rows.step()) {
        Problems problems;
        bifc::check(*type, views(*store.find(*type, rows.integer(0))), problems);
        INFO(id_text(type->letter, rows.integer(0)));
        CHECK(problems == Problems());
      }
    }
  }
};

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
      if (!store)
        store.emplace(db, catalog(),
                      Instant{copy.now.seconds += 1 + static_cast<std::int64_t>(below(400))});
      // What a rule refuses is taken back as a whole.
      db.execute("SAVEPOINT act");
      try {
        act(*store);
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

  void act(Store& store) {
    const char* const ticket_states[] = {"open", "waiting", "closed"};
    const char* const device_states[] = {"tested",   "wiped", "ready",
                                         "reserved", "given", "returned"};
    switch (below(20)) {
      case 0:
        return add(store, "person", {{"name", word() + " " + word()}});
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
        return set(store, "person", "name", word() + " " + word());
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
    CHECK(copy.dump() == dump);
    for (const Copy& other : work)
      if (!chain && &copy != &other) CHECK(copy.merge(other).operation == 0);
  }
  return dump;
}

TEST_CASE("copies become the same, in whatever order they are merged and however often") {
  for (const unsigned seed : {1U}) {
    CAPTURE(seed);
    const Scratch scratch;
    Volunteers volunteers(seed);
    std::vector<Copy> copies{{scratch.path("a.db")}};
    make(copies[0].path);
    volunteers.work(copies[0], 60);
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
