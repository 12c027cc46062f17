// A mark of the original's text is enough to know that it moved on; what it was, the journal knows.
#include "libbifc/ops/translations.h"

#include "libbifc/model/tutorial.h"

namespace bifc {
namespace {

const RecordType& kTutorial = Tutorial::kType;

Cell cell(Row row, std::string_view field) { return row[kTutorial.index(field)]; }

std::optional<std::int64_t> with_slug(Store& store, std::string_view slug) {
  for (const std::int64_t id : store.ids_where(kTutorial, "slug", slug))
    if (const auto row = store.find(kTutorial, id);
        row && (*row)[kTutorial.index("removed")] != Value(std::int64_t{1}))
      return id;
  return std::nullopt;
}

void set_field(Store& store, std::int64_t id, std::string_view field, Value value) {
  std::vector<Value> row = store.row(kTutorial, id);
  row[kTutorial.index(field)] = std::move(value);
  store.update(kTutorial, id, std::move(row));
}

}  // namespace

std::optional<std::int64_t> original_of(Store& store, Row row) {
  const Cell slug = cell(row, "translation_of");
  return is_null(slug) ? std::nullopt : with_slug(store, text_of(slug));
}

std::int64_t first_of(Store& store, std::int64_t id) {
  const auto row = store.find(kTutorial, id);
  return row ? original_of(store, views(*row)).value_or(id) : id;
}

std::vector<std::int64_t> family_of(Store& store, std::string_view slug, std::string_view lang) {
  Statement rows(store.connection(),
                 "SELECT id FROM tutorial WHERE removed=0 AND (slug=?1 OR translation_of=?1) "
                 "ORDER BY CASE status WHEN 'published' THEN 0 WHEN 'outdated' THEN 2 ELSE 1 END,"
                 "lang<>?2,slug<>?1,id");
  rows.bind(1, slug);
  rows.bind(2, lang);
  std::vector<std::int64_t> ids;
  while (rows.step()) ids.push_back(rows.integer(0));
  return ids;
}

bool is_behind(Store& store, Row row) {
  const Cell follows = cell(row, "follows");
  if (is_null(follows)) return false;
  const auto original = original_of(store, row);
  return original && view(store.value(kTutorial, *original, "revision")) != follows;
}

void follow_originals(Store& store, std::int64_t id, Row before, Row after) {
  const bool is_new = before.empty();
  const auto differs = [&](std::string_view field) {
    return is_new || cell(before, field) != cell(after, field);
  };
  if (!is_new && differs("slug"))
    for (const std::int64_t one :
         store.ids_where(kTutorial, "translation_of", cell(before, "slug")))
      if (const auto row = store.find(kTutorial, one);
          row && (*row)[kTutorial.index("removed")] != Value(std::int64_t{1}))
        set_field(store, one, "translation_of", own(cell(after, "slug")));
  const bool was_told = is_new && !is_null(cell(after, "follows"));  // by an import
  const bool touched = differs("body") || differs("translation_of") || differs("reviewed") ||
                       differs("reviewer") ||
                       (differs("status") && text_of(cell(after, "status")) == "published");
  if (was_told || !touched) return;
  const auto original = original_of(store, after);
  Value follows = original ? store.value(kTutorial, *original, "revision") : Value{};
  if (view(follows) != cell(after, "follows")) set_field(store, id, "follows", std::move(follows));
}

}  // namespace bifc
