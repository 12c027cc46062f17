// A key holds its desk, so a new desk is a sum; what leads to a record moves with it.
#include "libbifc/ops/renumber.h"

#include <string>
#include <vector>

#include <fmt/format.h>

#include "libbifc/base/text.h"
#include "libbifc/record/id.h"
#include "libbifc/record/links.h"
#include "libbifc/record/operation.h"

namespace bifc {
namespace {

class Renumbering {
 public:
  Renumbering(Store& store, std::int64_t from, std::int64_t to, std::int64_t after)
      : store_(store),
        db_(store.connection()),
        by_(to - from),
        first_(make_operation(from, after + 1)),
        last_(make_operation(from + 1, 0) - 1),
        step_(make_operation(to, 1) - first_) {}

  std::int64_t run() {
    db_.execute(
        "PRAGMA defer_foreign_keys=1;"
        "CREATE TEMP TABLE moved(old INTEGER PRIMARY KEY)");
    const std::int64_t records = list_moved();
    for (const RecordType* type : store_.catalog().types()) move_records(*type);
    for (const RecordType* type : store_.catalog().types())
      for (const Field& field : type->fields)
        if (is_link(field)) move_link(*type, field);
    move_lists_of_ids();
    rename_in_words();
    move("alias", "record");
    db_.execute(
        fmt::format("INSERT INTO alias(old,record)SELECT old,old+{} FROM moved "
                    "WHERE true ON CONFLICT DO NOTHING",
                    by_ * 16));
    move("conflict", "record");
    move("forgotten", "record");
    db_.execute(
        fmt::format("UPDATE change SET new=new+{0} WHERE field='' AND record IN moved;"
                    "UPDATE change SET record=record+{0} WHERE record IN moved",
                    by_ * 16));
    move_operations();
    db_.execute("DROP TABLE temp.moved;INSERT INTO search(search)VALUES('rebuild')");
    return records;
  }

 private:
  std::int64_t list_moved() {
    Statement runs(db_, "SELECT record,new FROM change WHERE op BETWEEN ? AND ? AND field=''");
    Statement add(db_, "INSERT INTO moved VALUES(?)");
    runs.bind(1, first_).bind(2, last_);
    std::int64_t count = 0;
    while (runs.step())
      for (std::int64_t key = runs.integer(0); key <= runs.integer(1); key += kKeyStep, ++count)
        add.bind(1, key).run();
    return count;
  }

  void move_records(const RecordType& type) {
    db_.execute(fmt::format("UPDATE {} SET id=id+{} WHERE id*16+{} IN moved", type.name, by_,
                            letter_code(type.letter)));
  }

  // The values of links, in records and in the journal.
  void move_link(const RecordType& holder, const Field& field) {
    const bool any = field.kind == Kind::any_link;
    const std::int64_t by = any ? by_ * 16 : by_;
    const auto key = [&](std::string_view value) {
      return any ? std::string(value)
                 : fmt::format("{}*16+{}", value, letter_code(field.id_letter));
    };
    db_.execute(fmt::format("UPDATE {0} SET {1}={1}+{2} WHERE {3} IN moved", holder.name,
                            field.name, by, key(field.name)));
    for (const char* value : {"old", "new"})
      db_.execute(
          fmt::format("UPDATE change SET {0}={0}+{1} WHERE field='{2}' AND record&15={3} "
                      "AND typeof({0})='integer' AND {4} IN moved",
                      value, by, field.name, letter_code(holder.letter), key(value)));
  }

  // "G1|G4" and the ids in the words of operations are text.
  void move_lists_of_ids() {
    for (const RecordType* type : store_.catalog().types())
      for (const Field& field : type->fields) {
        if (!field.is(Flag::many) || field.refers_to.empty()) continue;
        rewrite(
            fmt::format("SELECT {0},id,0 FROM {1} WHERE {0} IS NOT NULL", field.name, type->name),
            fmt::format("UPDATE {} SET {}=? WHERE id=?", type->name, field.name), '|');
        for (const char* value : {"old", "new"})
          rewrite(fmt::format("SELECT {},op,record FROM change WHERE field='{}' AND record&15={} "
                              "AND typeof({})='text'",
                              value, field.name, letter_code(type->letter), value),
                  fmt::format("UPDATE change SET {}=?1 WHERE op=?2 AND record=?3 AND field='{}'",
                              value, field.name),
                  '|');
      }
  }

  void rename_in_words() {
    rewrite(
        fmt::format("SELECT words,id,0 FROM operation WHERE id BETWEEN {} AND {}", first_, last_),
        "UPDATE operation SET words=? WHERE id=?", ' ');
  }

  // `select` gives texts and what `update` knows their rows by.
  void rewrite(const std::string& select, const std::string& update, char between) {
    struct Text {
      std::string text;
      std::int64_t row;
      std::int64_t record;
    };
    std::vector<Text> changed;
    Statement rows(db_, select);
    while (rows.step()) {
      std::string after = renamed(rows.text(0), between);
      if (after != rows.text(0))
        changed.push_back({std::move(after), rows.integer(1), rows.integer(2)});
    }
    Statement write(db_, update);
    for (const Text& one : changed) {
      write.bind(1, std::string_view(one.text)).bind(2, one.row);
      if (one.record != 0) write.bind(3, one.record);
      write.run();
    }
  }

  std::string renamed(std::string_view text, char between) {
    Statement is_moved(db_, "SELECT 1 FROM moved WHERE old=?");
    std::string after;
    for (const std::string_view word : split(text, std::string_view(&between, 1))) {
      const auto typed = read_id(word);
      const bool is_id = typed && typed->letter != 0;
      const bool moves = is_id && is_moved.bind(1, make_key(typed->letter, typed->id)).step();
      is_moved.reset();
      if (!after.empty()) after += between;
      after += moves ? id_text(typed->letter, typed->id + by_) : std::string(word);
    }
    return after;
  }

  void move(std::string_view table, std::string_view column) {
    db_.execute(
        fmt::format("UPDATE {0} SET {1}={1}+{2} WHERE {1} IN moved", table, column, by_ * 16));
  }

  void move_operations() {
    const auto shift = [&](std::string_view table, std::string_view column) {
      db_.execute(fmt::format("UPDATE {0} SET {1}={1}+{2} WHERE {1} BETWEEN {3} AND {4}", table,
                              column, step_, first_, last_));
    };
    for (const char* column : {"undoes", "via", "id"}) shift("operation", column);
    shift("change", "op");
    for (const char* column : {"winner", "loser", "via"}) shift("conflict", column);
    for (const char* column : {"op", "via"}) shift("forgotten", column);
    shift("alias", "via");
  }

  Store& store_;
  Connection& db_;
  std::int64_t by_;  // between the numbers of both desks
  std::int64_t first_;
  std::int64_t last_;
  std::int64_t step_;
};

}  // namespace

std::int64_t renumber(Store& store, std::int64_t from, std::int64_t to, std::int64_t after) {
  return Renumbering(store, from, to, after).run();
}

}  // namespace bifc
