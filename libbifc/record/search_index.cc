// External-content FTS5: the documents are not stored twice, so old texts are read before a write.
#include "libbifc/record/search_index.h"

#include <fmt/format.h>

#include "libbifc/record/document.h"
#include "libbifc/record/id.h"

namespace bifc {

void SearchIndex::announce(const RecordType& type, std::int64_t id) {
  if (!type.is_searched() || is_new_in_bulk(type, id)) return;
  const std::int64_t key = make_key(type.letter, id);
  if (!announced_.contains(key)) announced_.emplace(key, document(type, id));
}

void SearchIndex::announce_linked(const RecordType& type, std::int64_t id) {
  for (const RecordType* other : catalog_.types())
    for (const Field& field : other->fields) {
      if (field.refers_to != type.name || !field.is(Flag::searchable)) continue;
      Statement linked(db_, fmt::format("SELECT id FROM {} WHERE {}=?", other->name, field.name));
      linked.bind(1, id);
      while (linked.step()) announce(*other, linked.integer(0));
    }
}

void SearchIndex::finish() {
  if (announced_.empty()) return;
  Statement forget(db_, "INSERT INTO search(search,rowid,text)VALUES('delete',?,?)");
  Statement learn(db_, "INSERT INTO search(rowid,text)VALUES(?,?)");
  for (const auto& [key, before] : announced_) {
    const auto now = document(*catalog_.find(letter_of_key(key)), id_of_key(key));
    if (before == now) continue;
    if (before) forget.bind(1, key).bind(2, std::string_view(*before)).run();
    if (now) learn.bind(1, key).bind(2, std::string_view(*now)).run();
  }
  announced_.clear();
}

void SearchIndex::forget_all(const RecordType& type, const std::string& condition) {
  if (!type.is_searched()) return;
  prepare_bulk();
  db_.execute(
      fmt::format("INSERT INTO search(search,rowid,text)SELECT 'delete',t.id*16+{},{} "
                  "FROM {} t WHERE {}",
                  letter_code(type.letter), document_sql(type, catalog_), type.name, condition));
  finish_bulk();
}

void SearchIndex::learn_all(const RecordType& type, const std::string& condition) {
  if (!type.is_searched()) return;
  prepare_bulk();
  db_.execute(fmt::format("INSERT INTO search(rowid,text)SELECT t.id*16+{},{} FROM {} t WHERE {}",
                          letter_code(type.letter), document_sql(type, catalog_), type.name,
                          condition));
  finish_bulk();
}

void SearchIndex::prepare_bulk() {
  db_.execute("INSERT INTO search(search,rank)VALUES('automerge',0),('hashsize',4194304)");
}
void SearchIndex::finish_bulk() {
  db_.execute("INSERT INTO search(search,rank)VALUES('automerge',4),('hashsize',1048576)");
}

void SearchIndex::begin_bulk(std::map<const RecordType*, std::int64_t> highest) {
  bulk_ = std::move(highest);
  prepare_bulk();
}

void SearchIndex::end_bulk() {
  for (const auto& [type, highest] : bulk_) {
    const std::string text = document_sql(*type, catalog_);
    if (text.empty()) continue;
    Statement fill(db_, fmt::format("INSERT INTO search(rowid,text)SELECT t.id*16+{},{} FROM {} t "
                                    "WHERE id>? AND removed=0",
                                    letter_code(type->letter), text, type->name));
    fill.bind(1, highest).run();
  }
  bulk_.clear();
  finish_bulk();
}

bool SearchIndex::is_new_in_bulk(const RecordType& type, std::int64_t id) const {
  const auto start = bulk_.find(&type);
  return start != bulk_.end() && id > start->second;
}

std::optional<std::string> SearchIndex::document(const RecordType& type, std::int64_t id) {
  Statement& statement = reader(type);
  statement.bind(1, id);
  std::optional<std::string> text;
  if (statement.step()) text = std::string(statement.text(0));
  statement.reset();
  return text;
}

Statement& SearchIndex::reader(const RecordType& type) {
  const auto known = readers_.find(&type);
  if (known != readers_.end()) return known->second;
  const std::string sql = fmt::format("SELECT {} FROM {} t WHERE id=? AND removed=0",
                                      document_sql(type, catalog_), type.name);
  return readers_.emplace(&type, Statement(db_, sql)).first->second;
}

}  // namespace bifc
