// note extract: a file that a note keeps, out of the database again.
#include "apps/bifc/record_values.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/digest.h"
#include "libbifc/model/note.h"
#include "libbifc/ops/evidence.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr Param kParams[] = {
    {.name = "id",
     .help = N_("Id of the note that keeps it"),
     .flags = Flag::positional | Flag::required},
    {.name = "output", .help = N_("File to write"), .flags = Flag::file, .letter = 'o'},
};
constexpr Example kExamples[] = {
    {"bifc note extract N5 -o nwipe.log", nullptr},
};

void extract(Invocation& call) {
  const RecordType& type = Note::kType;
  const std::int64_t id = ids_of(call, type, {call.args.text("id")}).front();
  const Evidence file = kept_file(*call.store, id);
  const std::string path = call.args.text("output");
  if (path.empty() && call.out.is_terminal() && file.bytes.find('\0') != std::string::npos)
    throw Error(ErrorCode::usage,
                say("'{}' is not text that a screen can show.", harmless(file.name)),
                say("Write it to a file: bifc note extract {} -o FILE", id_text(type.letter, id)));
  call.out.write(file.bytes);
  if (path.empty()) return;
  const bool whole = text_of(view(call.store->value(type, id, "sha256"))) == sha256_of(file.bytes);
  call.note.write((whole ? say("'{}' is the file as it was kept.", harmless(path))
                         : say("'{}' is the file without what was masked in it when it was kept.",
                               harmless(path))) +
                  "\n");
}

constexpr Command kNoteCommands[] = {
    {.noun = "note",
     .verb = "extract",
     .summary = N_("Get a file that is kept with a note"),
     .needs = Needs::read,
     .run = extract,
     .params = kParams,
     .examples = kExamples,
     .record = &Note::kType},
};

}  // namespace

std::span<const Command> note_commands() { return kNoteCommands; }

}  // namespace bifc
