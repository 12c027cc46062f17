// A mark of the original's text is enough to know that it moved on; what it was, the journal knows.
#include "libbifc/ops/translations.h"

#include "libbifc/base/error.h"
#include "libbifc/model/tutorial.h"

namespace bifc {
namespace {

constexpr int kLongestChain = 100;

Cell cell(Row row, std::string_view field) { return row[Tutorial::kType.index(field)]; }

void set_field(Store& store, std::int64_t id, std::string_view field, Value value) {
  std::vector<Value> row = store.row(Tutorial::kType, id);
  row[Tutorial::kType.index(field)] = std::move(value);
  store.update(Tutorial::kType, id, std::move(row));
}

}  // namespace

std::optional<std::int64_t> tutorial_with_slug(Store& store, std::string_view slug) {
  const std::vector<std::int64_t> ids = store.ids_where(Tutorial::kType, "slug", slug);
  return ids.empty() ? std::nullopt : std::optional(ids.front());
}

std::string translated_by(Store& store, std::string_view slug) {
  const auto id = tutorial_with_slug(store, slug);
  return id ? std::string(text_of(view(store.value(Tutorial::kType, *id, "translation_of")))) : "";
}

std::vector<std::int64_t> translations_of(Store& store, std::string_view slug) {
  return store.ids_where(Tutorial::kType, "translation_of", slug);
}

void require_original(Store& store, Row row) {
  const Cell slug = cell(row, "slug"), original = cell(row, "translation_of");
  if (is_null(original)) return;
  if (original == slug)
    throw Error(ErrorCode::refused, say("'{}' is no translation of itself.", text_of(slug)),
                say("Name the one that was written first."));
  if (!tutorial_with_slug(store, text_of(original)))
    throw Error(ErrorCode::refused,
                say("There is no tutorial '{}' that it could translate.", text_of(original)),
                say("See those there are: bifc tutorial list --fields id,slug"));
  const auto first = tutorial_with_slug(store, text_of(original));
  if (view(store.value(Tutorial::kType, *first, "lang")) == cell(row, "lang"))
    throw Error(
        ErrorCode::refused,
        say("'{}' is in the same language, so this is no translation of it.", text_of(original)),
        say("Say what this one is in: --lang en"));
  std::string at(text_of(original));
  for (int i = 0; i < kLongestChain && !at.empty(); ++i, at = translated_by(store, at))
    if (!is_null(slug) && at == text_of(slug))
      throw Error(ErrorCode::refused,
                  say("'{}' translates '{}' already, so it is no original of it.",
                      text_of(original), text_of(slug)),
                  say("Name the one that was written first."));
}

std::optional<std::int64_t> original_of(Store& store, Row row) {
  const Cell slug = cell(row, "translation_of");
  return is_null(slug) ? std::nullopt : tutorial_with_slug(store, text_of(slug));
}

std::int64_t first_of(Store& store, std::int64_t id) {
  const auto row = store.find(Tutorial::kType, id);
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
  return original && view(store.value(Tutorial::kType, *original, "revision")) != follows;
}

void follow_originals(Store& store, std::int64_t id, Row before, Row after) {
  const bool is_new = before.empty();
  const auto differs = [&](std::string_view field) {
    return is_new || cell(before, field) != cell(after, field);
  };
  if (!is_new && differs("slug"))
    for (const std::int64_t one : translations_of(store, text_of(cell(before, "slug"))))
      set_field(store, one, "translation_of", own(cell(after, "slug")));
  if (is_new)  // they came before their original
    for (const std::int64_t one : translations_of(store, text_of(cell(after, "slug"))))
      if (is_null(store.value(Tutorial::kType, one, "follows")))
        set_field(store, one, "follows", own(cell(after, "revision")));
  const bool was_told = is_new && !is_null(cell(after, "follows"));  // by an import
  const bool touched = differs("body") || differs("translation_of") || differs("reviewed") ||
                       differs("reviewer") ||
                       (differs("status") && text_of(cell(after, "status")) == "published");
  if (was_told || !touched) return;
  const auto original = original_of(store, after);
  Value follows = original ? store.value(Tutorial::kType, *original, "revision") : Value{};
  if (view(follows) != cell(after, "follows")) set_field(store, id, "follows", std::move(follows));
}

}  // namespace bifc
