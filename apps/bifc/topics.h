// Guides: texts of share/help, one Markdown file a subject and language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "libbifc/render/markdown.h"
#include "libbifc/render/output.h"

namespace bifc {

/// Returns a guide in the language that is set, as Markdown; "" when there is none.
std::string_view topic_text(std::string_view topic);

/// Prints the guide of a subject ("query") in the current language. Returns false when there is
/// none.
bool print_topic(std::string_view topic, Output& out, Look look);

/// Returns the subjects that have a guide.
std::vector<std::string> topics();

}  // namespace bifc
