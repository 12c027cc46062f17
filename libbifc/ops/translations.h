// Translations: a tutorial in another language says what a certain revision of its original says.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/record/store.h"

namespace bifc {

/// Returns the tutorial that is there under a slug.
std::optional<std::int64_t> tutorial_with_slug(Store& store, std::string_view slug);

/// Returns the slug that the tutorial with this slug translates, or "".
std::string translated_by(Store& store, std::string_view slug);

/// Returns the tutorials that translate the one with this slug, lowest id first.
std::vector<std::int64_t> translations_of(Store& store, std::string_view slug);

/// Throws Error: refused when `row` translates what is not there, itself, or what is in turn made
/// of it. For what somebody says; files and other copies may bring translations first.
void require_original(Store& store, Row row);

/// Returns the tutorial that `row` translates, if it is there.
std::optional<std::int64_t> original_of(Store& store, Row row);

/// Returns the tutorial that counts for what is learned: the original of a translation, or `id`.
std::int64_t first_of(Store& store, std::int64_t id);

/// Returns the tutorial with this slug and its translations that are there: first the published
/// ones, of these those in `lang` ("fr"), of these the original. The original may be missing.
std::vector<std::int64_t> family_of(Store& store, std::string_view slug, std::string_view lang);

/// Whether the original of a translation has another text than when it was last brought up to it.
bool is_behind(Store& store, Row row);

/// To be told of every tutorial that somebody wrote: a translation that was made, rewritten or read
/// through follows what its original says now; one whose original gets another slug names that.
void follow_originals(Store& store, std::int64_t id, Row before, Row after);

}  // namespace bifc
