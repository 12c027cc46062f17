// Drafts: a record as a text that a person edits: "key: value" lines, a blank line, then Markdown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "apps/bifc/command.h"

namespace bifc {

/// Returns the field that the text below the blank line fills, or nullptr.
const Field* text_field(const RecordType& type);

/// Returns a row as such a text, with a line of scissors and an explanation below it.
std::string compose_draft(const RecordType& type, const std::vector<Value>& row);

/// Reads such a text into arguments. Lines that are missing leave their field alone, empty ones
/// empty it; a front matter between lines of "---" is understood, too.
/// Throws Error: refused with the line that cannot be understood.
void read_draft(const RecordType& type, std::string_view text, const Date& today, Args& args);

/// Takes away the arguments that say what compose_draft() wrote for `row`. What was several lines
/// is one line there, and must not come back as one when nobody touched it.
void drop_untouched(const RecordType& type, const std::vector<Value>& row, Args& args);

/// Opens `text` in the person's editor and returns what became of it. The file stays where
/// call.draft says until the command has succeeded. With --resume, the text that was kept is opened
/// instead. Throws Error: abandoned when nothing was changed or all was deleted, usage when nobody
/// sits at a terminal.
std::string edit_text(Invocation& call, const std::string& text);

/// Returns the text of a file, or of standard input for "-". Throws Error: failed, refused.
std::string read_text_file(Invocation& call, const std::string& path);

/// Returns `text` up to the last line of scissors, without blanks at its end.
std::string_view above_scissors(std::string_view text);

}  // namespace bifc
