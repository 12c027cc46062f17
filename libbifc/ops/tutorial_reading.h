// Tutorial reading: what one file tells of a tutorial, whoever wrote it.
#pragma once

#include <vector>

#include "libbifc/ops/tutorial_files.h"
#include "libbifc/ops/tutorial_keys.h"

namespace bifc {

/// Returns what a file tells: its front matter, or the head of a page of tldr; where these say
/// none, the title is its first heading or its name, slug and language are in its name or folder
/// ("fr/2024-05-02-mots-de-passe.md"). Faults come as problems. Throws Error: refused when it
/// cannot be read at all.
ToldTutorial told_by_file(const TutorialFile& file, const Date& today);

/// Makes a slug of what a row says instead of one, as a title would; "" stays.
void settle_slug(std::vector<Value>& row);

}  // namespace bifc
