// Records against the rules, and against what reports need.
#include <fmt/format.h>

#include "libbifc/base/code_list.h"
#include "libbifc/base/text.h"
#include "libbifc/model/record_types.h"
#include "libbifc/ops/check_parts.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

struct Rule {
  Finding::Level level;
  std::string_view check;
  const char* what;
  char letter;
  std::string_view sql;  // selects ids of this letter; ?1 is today
};

// What a report gets wrong comes before what it lacks.
constexpr Rule kRules[] = {
    {Finding::Level::doubt, "closed_without_outcome", N_("Closed, and nobody said how it ended"),
     'T', "SELECT id FROM ticket WHERE status='closed'AND outcome IS NULL AND removed=0"},
    {Finding::Level::doubt, "imported_twice", N_("The same import made several of them"), 'T',
     "SELECT id FROM(SELECT id,count(*)OVER(PARTITION BY source,key,opened,category)AS same "
     "FROM ticket WHERE key IS NOT NULL AND removed=0)WHERE same>1"},
    {Finding::Level::doubt, "handed_to_nobody", N_("Given or lent, and nobody said to whom"), 'D',
     "SELECT id FROM device WHERE status IN('given','lent')AND holder IS NULL AND removed=0"},
    {Finding::Level::doubt, "waiting_for_nothing", N_("Waiting, and nobody said for what"), 'T',
     "SELECT id FROM ticket WHERE status='waiting'AND waiting_for IS NULL AND removed=0"},
    {Finding::Level::doubt, "translation_of_nothing",
     N_("They translate a tutorial that is not there"), 'G',
     "SELECT id FROM tutorial WHERE translation_of IS NOT NULL AND removed=0 AND translation_of "
     "NOT IN(SELECT slug FROM tutorial WHERE removed=0)"},
    {Finding::Level::doubt, "circle_of_translations", N_("They translate each other in a circle"),
     'G',
     "WITH RECURSIVE up(id,slug,at,depth)AS(SELECT id,slug,translation_of,1 FROM tutorial WHERE "
     "translation_of IS NOT NULL AND removed=0 UNION ALL SELECT up.id,up.slug,g.translation_of,"
     "depth+1 FROM up JOIN tutorial g ON g.slug=up.at AND g.removed=0 WHERE up.at<>up.slug AND "
     "g.translation_of IS NOT NULL AND depth<100)SELECT DISTINCT id FROM up WHERE at=slug"},
};

void check_rules(Connection& db, const Date& today, std::vector<Finding>& findings) {
  for (const Rule& rule : kRules) {
    Found found;
    Statement ids(db, rule.sql);
    if (rule.sql.find("?1") != rule.sql.npos) ids.bind(1, today.iso());
    while (ids.step()) found.add(rule.letter, ids.integer(0));
    found.report(findings, {rule.level, rule.check, rule.what});
  }
}

struct Links {
  Found to_nothing, to_removed;
};

// Whether a record is there: 0 no, 1 removed, 2 yes.
int presence(Connection& db, const RecordType* type, std::int64_t id) {
  if (type == nullptr) return 0;
  Statement row(db, fmt::format("SELECT removed FROM {} WHERE id=?", type->name));
  if (!row.bind(1, id).step()) return 0;
  return row.integer(0) != 0 ? 1 : 2;
}

void see_link(Connection& db, const RecordType* target, std::int64_t to, bool of_note,
              std::string_view place, Links& links) {
  switch (presence(db, target, to)) {
    case 0:
      return links.to_nothing.add(place);
    case 1:
      if (!of_note) links.to_removed.add(place);
      return;
    default:
      return;
  }
}

std::string place_of(const RecordType& type, std::int64_t id, const Field& field) {
  return fmt::format("{}.{}", id_text(type.letter, id), field.name);
}

// Links of one field whose target is not there or removed; found without reading all the others.
void check_links(Connection& db, const RecordType& type, const Field& field, Links& links) {
  const RecordType* target = catalog().find(field.refers_to);
  if (field.kind == Kind::link && target != nullptr && !field.is(Flag::many)) {
    Statement rows(db,
                   fmt::format("SELECT t.id,o.id FROM {0} t LEFT JOIN {1} o ON o.id=t.{2} WHERE "
                               "t.{2} IS NOT NULL AND t.removed=0 AND ifnull(o.removed,1)",
                               type.name, target->name, field.name));
    while (rows.step())
      (is_null(rows.column(1)) ? links.to_nothing : links.to_removed)
          .add(place_of(type, rows.integer(0), field));
    return;
  }
  Statement rows(db, fmt::format("SELECT id,{1} FROM {0} WHERE {1} IS NOT NULL AND removed=0",
                                 type.name, field.name));
  while (rows.step()) {
    const std::string place = place_of(type, rows.integer(0), field);
    if (field.kind == Kind::any_link) {
      const std::int64_t key = rows.integer(1);
      see_link(db, catalog().find(letter_of_key(key)), id_of_key(key), true, place, links);
      continue;
    }
    for (const std::string_view word : split(rows.text(1), "|")) {
      const auto typed = read_id(word);
      see_link(db, typed ? target : nullptr, typed ? typed->id : 0, false, place, links);
    }
  }
}

struct Values {
  Found rules, dates, future, codes, bytes, twice;
};

bool has_unknown_code(const Field& field, std::string_view text) {
  if (field.kind != Kind::choice || field.list.empty()) return false;
  const CodeList& list = CodeList::named(field.list);
  for (const std::string_view token : split(text, "|"))
    if (list.find(token) == nullptr) return true;
  return false;
}

void see_value(const RecordType& type, std::int64_t id, const Field& field, const Cell& cell,
               const Date& today, Values& found) {
  const std::string_view text = text_of(cell);
  if (text.empty()) return;
  if (invalid_utf8(text) != text.npos) return found.bytes.add(place_of(type, id, field));
  if (has_unknown_code(field, text)) found.codes.add(place_of(type, id, field));
  if (field.kind != Kind::date) return;
  const auto day = Date::parse(text);
  if (!day)
    found.dates.add(place_of(type, id, field));
  else if (*day > today && !field.is(Flag::future))
    found.future.add(place_of(type, id, field));
}

void check_values(Connection& db, const RecordType& type, const Date& today, Values& found) {
  std::string names;
  for (const Field& field : type.fields) names.append(names.empty() ? "" : ",").append(field.name);
  Statement rows(db,
                 fmt::format("SELECT {} FROM {} WHERE removed=0 ORDER BY id", names, type.name));
  std::vector<Cell> cells(type.fields.size());
  while (rows.step()) {
    for (std::size_t i = 0; i < cells.size(); ++i) cells[i] = rows.column(static_cast<int>(i));
    const std::int64_t id = rows.integer(0);
    for (std::size_t i = 1; i < cells.size(); ++i)
      see_value(type, id, type.fields[i], cells[i], today, found);
    Problems problems;
    check(type, cells, problems);
    if (!problems.empty()) found.rules.add(type.letter, id);
  }
}

void check_unique(Connection& db, const RecordType& type, Found& twice) {
  for (const Field& field : type.fields) {
    if (!field.is(Flag::unique)) continue;
    Statement rows(db, fmt::format("SELECT id FROM(SELECT id,count(*)OVER(PARTITION BY {1})AS same "
                                   "FROM {0} WHERE {1} IS NOT NULL AND removed=0)WHERE same>1",
                                   type.name, field.name));
    while (rows.step()) twice.add(place_of(type, rows.integer(0), field));
  }
}

}  // namespace

void check_records(Connection& db, const Date& today, std::vector<Finding>& findings) {
  Values values;
  Links links;
  for (const RecordType* type : catalog().types()) {
    check_values(db, *type, today, values);
    check_unique(db, *type, values.twice);
    for (const Field& field : type->fields)
      if (&field != &type->fields[0] && (field.kind == Kind::link || field.kind == Kind::any_link))
        check_links(db, *type, field, links);
  }
  values.rules.report(findings,
                      {Finding::Level::wrong, "rule", N_("They break a rule of their fields")});
  values.dates.report(findings,
                      {Finding::Level::wrong, "no_date", N_("What should be a day is none")});
  values.bytes.report(findings,
                      {Finding::Level::wrong, "no_text", N_("What should be text is none")});
  links.to_nothing.report(
      findings, {Finding::Level::wrong, "link_to_nothing", N_("They link to what is not there")});
  values.twice.report(findings, {Finding::Level::wrong, "not_unique", N_("Several have the same")});
  values.future.report(findings, {Finding::Level::doubt, "future_date", N_("Dated after today")});
  check_rules(db, today, findings);
  values.codes.report(findings,
                      {Finding::Level::doubt, "unknown_code", N_("Codes that no list has")});
  links.to_removed.report(
      findings, {Finding::Level::doubt, "link_to_removed", N_("They link to what was removed")});
}

}  // namespace bifc
