// Copies: database files of several desks, which are worked on, merged and compared.
#pragma once

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include <fmt/format.h>

#include "libbifc/db/copy_file.h"
#include "libbifc/ops/check.h"
#include "libbifc/ops/merge.h"
#include "libbifc/ops/undo.h"
#include "libbifc/record/desk_letters.h"
#include "tests/support/desk.h"

namespace bifc {

/// Makes a database with nothing in it.
inline void make_database(const std::string& path) {
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

  /// Makes a copy with a desk of its own.
  Copy clone(const std::string& to) const {
    const std::string letters =
        with([](Store& store) { return hand_out_desk(store.connection()); });
    Connection from(path, Connection::Mode::read);
    copy_database(from, to, [&](Connection& copy) { set_desk(copy, letters, 0); });
    return {to, now};
  }
  /// Makes a copy as by hand: the same desk.
  Copy same(const std::string& to) const {
    Connection from(path, Connection::Mode::read);
    copy_database(from, to);
    return {to, now};
  }

  /// Takes back an operation, the latest without one, or does the latest undone one again.
  Reversal undo(std::optional<std::int64_t> operation = {}) const {
    return reverse([&](Store& store) { return bifc::undo(store, operation); });
  }
  Reversal redo() const {
    return reverse([](Store& store) { return bifc::redo(store); });
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

  /// Returns the first cell of a statement's first row as text.
  std::string sql(std::string_view text) const {
    Connection db(path, Connection::Mode::write);
    Statement statement(db, text);
    return statement.step() ? std::string(statement.text(0)) : std::string();
  }

  /// Returns a field of a record, removed or not, as text.
  std::string text(const RecordType& type, std::int64_t id, std::string_view field) const {
    return with([&](Store& store) {
      const auto row = store.find(type, id);
      const std::size_t at = type.index(field);
      return row ? machine_text(type.fields[at], view((*row)[at])) : std::string("gone");
    });
  }

  /// Returns the tokens of what `db check` calls damaged or wrong, with its ids.
  std::string faults() const {
    std::string all;
    for (const Finding& finding : check_database(path, migrations(), kToday, now).findings)
      if (finding.level != Finding::Level::doubt)
        all.append(finding.check).append(" ").append(finding.where).append("\n");
    return all;
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

 private:
  template <class Reverse>
  Reversal reverse(Reverse act) const {
    Connection db(path, Connection::Mode::write);
    Transaction transaction(db);
    Store store(db, catalog(), now);
    Reversal reversal = act(store);
    store.journal().begin();
    store.journal().finish("", "undo", reversal.operation.id,
                           is_local(reversal.operation) ? Journal::Stays::yes : Journal::Stays::no);
    transaction.commit();
    return reversal;
  }
};

}  // namespace bifc
