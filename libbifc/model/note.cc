// The note's field table and rules.
#include "libbifc/model/note.h"

namespace bifc {
namespace {

constexpr Field kOwn[] = {
    field<&Note::about>("about", N_("The record it is about"), Flag::listed),
    field<&Note::day>("day", N_("Day it was noted"), Flag::today | Flag::listed),
    field<&Note::author>("author", N_("Who noted it"), Flag::listed | Flag::personal),
    field<&Note::text>("text", N_("What was noted"),
                       Flag::heading | Flag::listed | Flag::searchable),
    field<&Note::minutes>("minutes", N_("How long the work took")),
    field<&Note::symptom>("symptom", N_("What was observed"), Flag::searchable),
    field<&Note::cause>("cause", N_("What it came from"), Flag::searchable),
    field<&Note::action>("action", N_("What was done"), Flag::searchable),
    field<&Note::result>("result", N_("What came of it"), Flag::searchable),
    field<&Note::attachment>("attachment", N_("Name of the file that is attached"), Flag::derived),
    field<&Note::sha256>("sha256", N_("Check sum of the file, SHA-256"), Flag::derived),
    field<&Note::size>("size", N_("Size of the file"), Flag::derived),
    field<&Note::content>("content", N_("The file, packed"),
                          Flag::derived | Flag::discreet | Flag::aside),
};
static_assert(std::size(kOwn) == member_count<Note>(), "every member needs a field");
constexpr auto kFields = with_common(Note::kName, Note::kLetter, kOwn);
constexpr std::string_view kLabel[] = {"text"};
constexpr std::string_view kBound[] = {"text", "minutes", "symptom", "cause", "action", "result"};

}  // namespace

constinit const RecordType Note::kType{
    .name = kName,
    .letter = kLetter,
    .summary = N_("Remarks and steps of repairs, on any record"),
    .say = {.added = N_("Note {} created."),
            .added_many = N_("{} notes created: {} to {}."),
            .changed = N_("Note {} changed."),
            .removed = N_("Note {} removed."),
            .restored = N_("Note {} is back."),
            .counted = NN_("{} note", "{} notes")},
    .fields = kFields,
    .defaults = defaults_of<Note>,
    .check = check_row<Note>,
    .label = kLabel,
    .bound = kBound,
    .is_noun = false,
};

void check(const Note& note, Problems& problems) {
  if (!note.text && !note.minutes && !note.symptom && !note.cause && !note.action && !note.result &&
      !note.attachment)
    problems.push_back(say("the note says nothing"));
  if (note.minutes && *note.minutes < 0) problems.push_back(say("minutes cannot be negative"));
}

}  // namespace bifc
