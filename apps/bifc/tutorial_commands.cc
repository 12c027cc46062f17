// The life of tutorials: read by another person before they are published, learned, counted.
#include <algorithm>

#include "apps/bifc/change_each.h"
#include "apps/bifc/hint.h"
#include "apps/bifc/papers.h"
#include "apps/bifc/record_values.h"
#include "apps/bifc/rows_output.h"
#include "apps/bifc/steps.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/person.h"
#include "libbifc/model/tutorial.h"
#include "libbifc/ops/reviewing.h"
#include "libbifc/ops/translations.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr Flag kIds = Flag::positional | Flag::repeated | Flag::required;

constexpr Param kMarkParams[] = {
    {.name = "state", .help = N_("The new state, and the ids of the records"), .flags = kIds},
    {.name = "reason", .help = N_("Why, kept as a note")},
    {.name = "force",
     .help = N_("Publish it although nobody else has read it; needs --reason"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
};
constexpr Param kPrintParams[] = {
    {.name = "id", .help = N_("Ids of the tutorials"), .flags = kIds},
    {.name = "large", .help = N_("Large print"), .kind = Kind::boolean, .flags = Flag::bare},
    {.name = "output", .help = N_("File to write, .html"), .flags = Flag::file, .letter = 'o'},
};
constexpr Example kMarkExamples[] = {
    {"bifc tutorial mark review G1", N_("It waits for somebody else to read it")},
    {"bifc tutorial mark published G1 --reviewer \"Léa Dupré\"", N_("Somebody else has read it")},
    {"bifc tutorial mark published G1 --force --reason \"urgent\"", nullptr},
    {"bifc tutorial mark outdated G1", nullptr},
};
constexpr Example kPrintExamples[] = {
    {"bifc tutorial print G1 -o tutorial.html", N_("A sheet to print on A4")},
    {"bifc tutorial print G1 --large -o tutorial.html", N_("Large print")},
};

using Names = std::vector<std::string>;

std::string text_in(const std::vector<Value>& row, std::string_view field) {
  return std::string(text_of(view(row[Tutorial::kType.index(field)])));
}

[[noreturn]] void refuse_review(const std::string& which, const std::string& why) {
  throw Error(
      ErrorCode::refused, why,
      say("Say who has read it: bifc tutorial mark published {} --reviewer NAME", which) + "\n" +
          say("Without a review: bifc tutorial mark published {} --force --reason \"…\"", which));
}

// Whoever wrote a text does not review it, by whatever name.
void require_another(Invocation& call, std::int64_t id, const std::string& named,
                     const std::string& reviewer) {
  const std::string which = id_text(Tutorial::kLetter, id);
  switch (reader_of(*call.store, id, named)) {
    case Reader::another:
      return;
    case Reader::writer:
      refuse_review(which, say("{} wrote {}, so somebody else reads it before it is published.",
                               reviewer, which));
    case Reader::unknown:
      refuse_review(which, say("Whoever wrote {} was forgotten, and may be {}: only somebody who "
                               "was on record before is known to be another.",
                               which, reviewer));
  }
}

// A second pair of eyes, or a reason why there was none.
void vouch(Invocation& call, std::int64_t id, std::vector<Value>& row) {
  const RecordType& type = Tutorial::kType;
  const std::string which = id_text(type.letter, id), reason = call.args.text("reason");
  const bool forced = call.args.has("force");
  std::string named = call.args.text("reviewer");
  if (named.starts_with('@')) named.erase(0, 1);
  if (const auto typed = read_id(named); typed && typed->letter == Person::kLetter)
    call.store->row(Person::kType, typed->id);  // throws not_found
  const std::string reviewer = named.empty() ? who(call) : name_of(call, named);
  if (forced && trim(reason).empty())
    throw Error(ErrorCode::usage, say("--force needs --reason."),
                say("Write: bifc tutorial mark published {} --force --reason \"…\"", which));
  if (text_in(row, "body").empty())
    throw Error(ErrorCode::refused, say("{} has no text yet.", which),
                say("Write it: bifc tutorial edit {}", which));
  if (!forced && !has_letters(reviewer))
    throw Error(ErrorCode::refused, say("Nobody is named who has read {}.", which),
                say("Say who has read it: bifc tutorial mark published {} --reviewer NAME", which));
  if (!forced) require_another(call, id, read_id(named) ? named : reviewer, reviewer);
  row[type.index("unreviewed")] = forced ? Value(nfc(reason)) : Value{};
  row[type.index("reviewer")] = forced ? Value{} : Value(reviewer);
  row[type.index("reviewed")] = forced ? Value{} : Value(std::string(call.today.iso()));
}

void mark_tutorials(Invocation& call) {
  const RecordType& type = Tutorial::kType;
  const Field& status = *type.find("status");
  Names words, ids;
  bool publishes = false;
  for (const std::string& word : call.args.texts("state")) {
    const Reading state = read(status, word, call.today);
    const bool is_published =
        state.problem.empty() && state.value == Value(std::string("published"));
    publishes = publishes || is_published;
    if (!is_published) ids.push_back(word);
  }
  if (!publishes && call.args.has("force"))
    throw Error(ErrorCode::usage, say("--{} goes with the state '{}'.", "force", "published"),
                say("Write: bifc tutorial mark published {} --force --reason \"…\"",
                    ids.size() > 1 ? ids.back() : "ID"));
  if (!publishes || ids.empty()) return mark_states(call);
  change_each(
      call, ids_of(call, type, ids),
      [&](std::vector<Value>& row) {
        const auto id = std::get<std::int64_t>(row[0]);
        vouch(call, id, row);
        const std::vector<Value> vouched = row;
        if (text_in(row, "status") != "published") mark(call, type, row, "published");
        overlay(call, type, row);
        for (const char* field : {"unreviewed", "reviewer"})
          row[type.index(field)] = vouched[type.index(field)];
      },
      [&](const std::string& which) {
        return say("{}: {}.", which, CodeList::named(status.list).label("published"));
      });
}

std::string fact(const std::vector<Value>& row, std::string_view field) {
  return shown(Tutorial::kType, row, field);
}

void print_one(Invocation& call, std::int64_t id, Paper& paper) {
  const std::vector<Value> row = call.store->row(Tutorial::kType, id);
  if (is_behind(*call.store, views(row)))
    paper.notice(Notice::warning, tr("Behind its original"),
                 tr("The text that it translates has changed since."));
  if (text_in(row, "status") == "outdated")
    paper.notice(Notice::warning, tr("Outdated"), tr("What it says may not be true any more."));
  if (const std::string status = text_in(row, "status"); status == "draft" || status == "review")
    paper.notice(Notice::warning, tr("Not read through"), tr("Nobody else has read it yet."));
  paper.markdown(text_in(row, "body"));
  std::vector<PaperFact> facts;
  for (const char* field : {"authors", "licence", "reviewed", "source"})
    if (const std::string value = fact(row, field); !value.empty())
      facts.push_back({paper_label(field, "tutorial"), value});
  paper.facts(facts);
}

PaperHead tutorial_head(Invocation& call, std::int64_t id) {
  const std::vector<Value> row = call.store->row(Tutorial::kType, id);
  PaperHead head =
      paper_head(call, fact(row, "title"), fact(row, "summary"), id_text(Tutorial::kLetter, id));
  head.language = text_in(row, "lang");
  head.code.clear();
  head.marks.clear();
  for (const char* field : {"level", "minutes"})
    if (const std::string value = fact(row, field); !value.empty())
      head.marks.push_back({paper_label(field, "tutorial"), value});
  return head;
}

void print_tutorial(Invocation& call) {
  const std::vector<std::int64_t> ids = ids_of(call, Tutorial::kType, call.args.texts("id"));
  if (ids.size() != 1)
    throw Error(ErrorCode::usage, say("This paper is about one record."),
                say("Print them one by one."));
  require_page(call, "tutorial");
  Paper paper(tutorial_head(call, ids.front()), call.out);
  print_one(call, ids.front(), paper);
  paper.end();
}

constexpr Command kTutorialCommands[] = {
    {.noun = "tutorial",
     .verb = "mark",
     .summary = N_("Move tutorials to another state; a review publishes"),
     .needs = Needs::write,
     .run = mark_tutorials,
     .params = kMarkParams,
     .record_params = fields_but_status,
     .examples = kMarkExamples,
     .record = &Tutorial::kType},
    {.noun = "tutorial",
     .verb = "print",
     .summary = N_("Print a tutorial as a sheet"),
     .needs = Needs::read,
     .run = print_tutorial,
     .params = kPrintParams,
     .examples = kPrintExamples,
     .record = &Tutorial::kType},
};

}  // namespace

std::span<const Command> tutorial_commands() { return kTutorialCommands; }

}  // namespace bifc
