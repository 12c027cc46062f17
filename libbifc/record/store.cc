// Writing and reading single records; rows of many come from select.cc.
#include "libbifc/record/store.h"

#include <algorithm>

#include <fmt/format.h>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/record/document.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

std::string column_names(const RecordType& type, std::string_view suffix) {
  std::string names;
  for (const Field& field : type.fields)
    names.append(names.empty() ? "" : ",").append(field.name).append(suffix);
  return names;
}

Value& common(const RecordType& type, std::vector<Value>& row, Common which) {
  return row[type.index_of(type.common(which))];
}

void require_transition(const RecordType& type, std::span<const Value> before,
                        std::span<const Value> after) {
  if (type.states.empty()) return;
  const std::size_t status = type.index("status");
  const std::string_view to = text_of(view(after[status]));
  if (is_null(before[status]) || before[status] == after[status] || to.empty()) return;
  std::vector<Value> scratch(before.begin(), before.end());
  const std::string problem = move_to(type, scratch, to, Date{});
  if (!problem.empty())
    throw Error(ErrorCode::refused,
                say("The status cannot be {}: {}.",
                    CodeList::named(type.find("status")->list).label(to), problem),
                say("The states and where they lead: bifc help {} mark", type.name));
}

bool label_differs(const RecordType& type, Row a, Row b) {
  return std::any_of(type.label.begin(), type.label.end(), [&](std::string_view name) {
    return a[type.index(name)] != b[type.index(name)];
  });
}

}  // namespace

Store::Store(Connection& db, const Catalog& catalog, Instant now)
    : db_(db), catalog_(catalog), now_(now), index_(db, catalog), journal_(db, now) {
  db.add_function("fold", 1, fold_function);
  db.add_function("id_text", 2, id_text_function);
}

std::int64_t Store::insert(const RecordType& type, std::vector<Value> row) {
  const std::int64_t id = next_id(type);
  write_new(type, id, row, Watched::yes);
  return id;
}

std::int64_t Store::insert_history(const RecordType& type, std::vector<Value> row) {
  const std::int64_t id = next_id(type);
  write_new(type, id, row, Watched::no);
  return id;
}

void Store::insert_as(const RecordType& type, std::int64_t id, std::vector<Value> row) {
  write_new(type, id, row, Watched::no);
  auto& highest = highest_[&type];
  highest = std::max(highest, id);
}

bool Store::update(const RecordType& type, std::int64_t id, std::vector<Value> row) {
  const std::vector<Value> before = this->row(type, id);
  row[0] = id;
  if (type.settle != nullptr) type.settle(row);
  if (row == before) return false;
  require_transition(type, before, row);
  common(type, row, Common::changed) = now_.seconds;
  const std::vector<Cell> cells = views(row);
  const std::vector<Cell> old = views(before);
  require_valid(type, id, old, cells, false);
  write_watched(type, id, old, cells, Guard::By::command);
  return true;
}

bool Store::set_removed(const RecordType& type, std::int64_t id, bool removed) {
  auto before = find(type, id);
  if (!before) not_found(type, id);
  std::vector<Value> row = *before;
  common(type, row, Common::removed) = std::int64_t{removed};
  if (row == *before) return false;
  common(type, row, Common::changed) = now_.seconds;
  const std::vector<Cell> cells = views(row);
  if (!removed) require_valid(type, id, {}, cells, false);
  const std::vector<Cell> old = views(*before);
  write_watched(type, id, old, cells, Guard::By::command);
  return true;
}

bool Store::put_back(const RecordType& type, std::int64_t id, std::vector<Value> row) {
  const auto before = find(type, id);
  if (!before) not_found(type, id);
  if (row == *before) return false;
  const std::vector<Cell> cells = views(row);
  const std::vector<Cell> old = views(*before);
  if (!is_removed(type, row))
    require_rules(type, id, is_removed(type, *before) ? Row{} : Row{old}, cells, false);
  write_watched(type, id, old, cells, Guard::By::undo);
  return true;
}

void Store::adopt(const RecordType& type, std::int64_t id, std::vector<Value> row, Trace trace) {
  const auto before = find(type, id);
  write(type, id, views(*before), views(row), trace);
}

bool Store::is_removed_in_runs(const RecordType& type) {
  return type.is_noun && type.in_runs && type.flagged(Flag::unique) == nullptr;
}

std::int64_t Store::set_removed_run(std::int64_t first, std::int64_t last, bool removed) {
  const RecordType& type = *catalog_.find(letter_of_key(first));
  const std::int64_t from = id_of_key(first), to = id_of_key(last);
  const std::string run =
      fmt::format("id BETWEEN {} AND {} AND id&{}={} AND removed={}", from, to,
                  (std::int64_t{1} << kDeskBits) - 1, desk_of(from), removed ? 0 : 1);
  if (removed) index_.forget_all(type, run);
  Statement count(db_, fmt::format("SELECT count(*)FROM {} WHERE {}", type.name, run));
  count.step();
  const std::int64_t records = count.integer(0);
  count.reset();
  journal_.removed_all(type, run, removed, records);
  const std::string now = fmt::format("removed={}", removed ? 1 : 0);
  db_.execute(fmt::format("UPDATE {} SET {} WHERE {}", type.name, now, run));
  if (!removed) index_.learn_all(type, run.substr(0, run.rfind("removed=")) + now);
  return records;
}

bool Store::correct(const RecordType& type, std::int64_t id, std::vector<Value> row, Trace trace) {
  const auto before = find(type, id);
  if (!before) not_found(type, id);
  if (row == *before) return false;
  if (trace == Trace::journaled) common(type, row, Common::changed) = now_.seconds;
  write(type, id, views(*before), views(row), trace);
  return true;
}

std::vector<Value> Store::row(const RecordType& type, std::int64_t id) {
  auto found = find(type, id);
  if (!found) not_found(type, id);
  if (is_removed(type, *found)) was_removed(type, id);
  return std::move(*found);
}

Value Store::value(const RecordType& type, std::int64_t id, std::string_view field) {
  return std::move(row(type, id)[type.index(field)]);
}

std::optional<std::vector<Value>> Store::find(const RecordType& type, std::int64_t id) {
  Statement& statement = prepared(type).read;
  statement.bind(1, id);
  std::optional<std::vector<Value>> row;
  if (statement.step()) {
    row.emplace();
    for (int i = 0; i < statement.column_count(); ++i) row->push_back(own(statement.column(i)));
  }
  statement.reset();
  return row;
}

Statement Store::select(const Query& query, std::span<const Column> columns) {
  Hits hits = Hits::whole;
  if (!query.whole_words && may_be_prefix(query.words)) {
    const bool enough = query.limit >= 0 && [&] {
      const Sql count = count_sql(query, catalog_, Hits::whole, query.limit);
      Statement statement(db_, count.text);
      statement.bind_all(views(count.values)).step();
      return statement.integer(0) >= query.limit;
    }();
    if (!enough) hits = Hits::prefix;
  }
  // The statement's values must outlive it: they are bound as views of this copy.
  const Sql sql = select_sql(query, columns, catalog_, hits);
  Statement statement(db_, sql.text);
  statement.bind_copies(sql.values);
  return statement;
}

std::int64_t Store::count(const Query& query) {
  const Hits hits = query.whole_words ? Hits::whole : Hits::prefix;
  const Sql sql = count_sql(query, catalog_, hits);
  Statement statement(db_, sql.text);
  statement.bind_copies(sql.values);
  statement.step();
  return statement.integer(0);
}

std::vector<std::int64_t> Store::ids(const Query& query) {
  const Column id = column_of(*query.type, {&query.type->fields[0]});
  Statement statement = select(query, {&id, 1});
  std::vector<std::int64_t> ids;
  while (statement.step()) ids.push_back(statement.integer(0));
  return ids;
}

std::vector<std::int64_t> Store::ids_where(const RecordType& type, std::string_view field,
                                           const Cell& value, Compare compare) {
  const char* sql = compare == Compare::exact
                        ? "SELECT id FROM {} WHERE {}=? AND removed=0 ORDER BY id"
                        : "SELECT id FROM {} WHERE fold({})=fold(?) AND removed=0 ORDER BY id";
  Statement statement(db_, fmt::format(fmt::runtime(sql), type.name, field));
  statement.bind(1, value);
  std::vector<std::int64_t> ids;
  while (statement.step()) ids.push_back(statement.integer(0));
  return ids;
}

bool Store::has_word(std::string_view word) {
  const std::string match = match_text({std::string(word)}, false);
  if (match.empty()) return false;
  Statement statement(db_, "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1");
  return statement.bind(1, std::string_view(match)).step();
}

std::string Store::nearest_word(std::string_view word) {
  db_.execute("PRAGMA query_only=0");  // a TEMP table touches nothing of the file
  db_.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.word USING fts5vocab(main,search,row)");
  db_.execute("PRAGMA query_only=1");
  // Whoever mistypes a word gets its first letter right, nearly always; the more documents hold a
  // word, the likelier it is meant.
  const std::string folded = fold(word);
  Statement words(db_, "SELECT term FROM temp.word WHERE term>=? AND term<? ORDER BY doc DESC");
  const std::string first = folded.substr(0, 1), after = first + "\xF4";
  words.bind(1, std::string_view(first)).bind(2, std::string_view(after));
  std::string best;
  while (words.step()) {
    const std::string_view candidate = words.text(0);
    const std::vector<std::string_view> both{std::string_view(best), candidate};
    if (best.empty() ? !nearest(folded, {candidate}).empty() : nearest(folded, both) == candidate)
      best = candidate;
  }
  return best;
}

std::string Store::label(const RecordType& type, std::int64_t id) {
  const auto row = find(type, id);
  return row ? label_of(type, views(*row)) : std::string();
}

std::string Store::meta(std::string_view name) {
  Statement statement(db_, "SELECT value FROM meta WHERE name=?");
  statement.bind(1, name);
  return statement.step() ? std::string(statement.text(0)) : std::string();
}

void Store::begin_bulk() {
  db_.execute("PRAGMA cache_size=-8000");  // 8 MB: with less, pages are read again and again
  std::map<const RecordType*, std::int64_t> highest;
  for (const RecordType* type : catalog_.types()) {
    highest[type] = highest_id(*type);
    if (highest[type] == 0) postpone_indexes(*type);
  }
  index_.begin_bulk(std::move(highest));
}

// Sorting an index once is quicker than keeping it sorted row by row. The bulk itself looks rows up
// by key and by what must be unique, so those indexes stay.
void Store::postpone_indexes(const RecordType& type) {
  const auto stays = [&](std::string_view index) {
    return std::any_of(type.fields.begin(), type.fields.end(), [&](const Field& field) {
      const bool looked_up = field.is(Flag::unique) || &field == &type.common(Common::key);
      return looked_up && index == fmt::format("{}_{}", type.name, field.name);
    });
  };
  std::vector<std::string> names;
  Statement indexes(db_, "SELECT name,sql FROM sqlite_schema WHERE type='index' AND tbl_name=?");
  indexes.bind(1, type.name);
  while (indexes.step()) {
    if (stays(indexes.text(0))) continue;
    names.emplace_back(indexes.text(0));
    postponed_indexes_.emplace_back(indexes.text(1));
  }
  indexes.reset();
  for (const std::string& name : names) db_.execute("DROP INDEX " + name);
}

void Store::end_bulk() {
  for (const std::string& sql : postponed_indexes_) db_.execute(sql);
  postponed_indexes_.clear();
  index_.end_bulk();
}

std::int64_t Store::highest_id(const RecordType& type) {
  auto& highest = highest_[&type];
  if (highest == 0) {
    Statement statement(db_, fmt::format("SELECT max(id)FROM {}", type.name));
    statement.step();
    highest = statement.integer(0);
  }
  return highest;
}

std::int64_t Store::next_id(const RecordType& type) {
  return highest_[&type] = make_id(number_of(highest_id(type)) + 1, journal_.desk());
}

void Store::write_new(const RecordType& type, std::int64_t id, std::vector<Value>& row,
                      Watched watched) {
  row[0] = id;
  if (type.settle != nullptr) type.settle(row);
  for (const Common which : {Common::created, Common::changed})
    if (is_null(common(type, row, which))) common(type, row, which) = now_.seconds;
  if (is_null(common(type, row, Common::removed)))
    common(type, row, Common::removed) = std::int64_t{0};
  const std::vector<Cell> cells = views(row);
  require_valid(type, id, {}, cells, true);
  if (watched == Watched::yes)
    write_watched(type, id, {}, cells, Guard::By::command);
  else
    write(type, id, {}, cells);
}

void Store::write(const RecordType& type, std::int64_t id, Row before, Row after, Trace trace) {
  const bool is_new = before.empty();
  index_.announce(type, id);
  if (!is_new && label_differs(type, before, after)) index_.announce_linked(type, id);
  announce_owner(type, before);
  announce_owner(type, after);
  Prepared& statements = prepared(type);
  Statement& statement = is_new ? statements.insert : statements.update;
  statement.bind_all(after);
  if (!is_new) statement.bind(static_cast<int>(after.size()) + 1, id);
  statement.run();
  index_.finish();
  if (trace == Trace::silent) return;
  if (is_new)
    journal_.made(make_key(type.letter, id));
  else
    journal_.changed(type, id, before, after);
}

void Store::write_watched(const RecordType& type, std::int64_t id, Row before, Row after,
                          Guard::By by) {
  if (guard_ != nullptr) guard_->require(*this, type, id, before, after, by);
  write(type, id, before, after);
  if (guard_ != nullptr) guard_->wrote(*this, type, id, before, after, by);
}

void Store::settle() {
  if (guard_ != nullptr) guard_->settle(*this);
}

// A note is part of the document of what it is about.
void Store::announce_owner(const RecordType& type, Row row) {
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (type.fields[i].kind != Kind::any_link || is_null(row[i])) continue;
    const std::int64_t key = std::get<std::int64_t>(row[i]);
    if (const RecordType* owner = catalog_.find(letter_of_key(key)))
      index_.announce(*owner, id_of_key(key));
  }
}

Store::Prepared& Store::prepared(const RecordType& type) {
  const auto known = prepared_.find(&type);
  if (known != prepared_.end()) return known->second;
  const std::string names = column_names(type, "");
  std::string marks("?");
  for (std::size_t i = 1; i < type.fields.size(); ++i) marks += ",?";
  Prepared statements{
      Statement(db_, fmt::format("SELECT {} FROM {} WHERE id=?", names, type.name)),
      Statement(db_, fmt::format("INSERT INTO {}({})VALUES({})", type.name, names, marks)),
      Statement(db_,
                fmt::format("UPDATE {} SET {} WHERE id=?", type.name, column_names(type, "=?")))};
  return prepared_.emplace(&type, std::move(statements)).first->second;
}

}  // namespace bifc
