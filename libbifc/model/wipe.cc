// The wipe's field table and rules.
#include "libbifc/model/wipe.h"

#include "libbifc/base/text.h"
#include "libbifc/model/device.h"
#include "libbifc/model/note.h"
#include "libbifc/model/sanitization.h"

namespace bifc {
namespace {

// What was recorded stays; only who and what with can be corrected.
constexpr Field kOwn[] = {
    field<&Wipe::disk>("disk", N_("The disk"), Flag::recorded | Flag::listed),
    field<&Wipe::device>("device", N_("The machine it was in then"), Flag::recorded | Flag::listed),
    field<&Wipe::outcome>("outcome", N_("What came of it"), Flag::recorded | Flag::listed,
                          {.list = "wipe_outcome"}),
    field<&Wipe::level>("level", N_("Its level, as NIST SP 800-88 has them"),
                        Flag::recorded | Flag::listed, {.list = "wipe_level"}),
    field<&Wipe::method>("method", N_("How it was wiped"), Flag::recorded | Flag::listed,
                         {.list = "wipe_method"}),
    field<&Wipe::media>("media", N_("What the disk keeps data on"), Flag::recorded,
                        {.list = "media"}),
    field<&Wipe::tool>("tool", N_("The tool that wiped it")),
    field<&Wipe::tool_version>("tool_version", N_("The version of the tool")),
    field<&Wipe::passes>("passes", N_("How many times it was overwritten")),
    field<&Wipe::verification>("verification", N_("What was read again afterwards"), Flag::none,
                               {.list = "verification"}),
    field<&Wipe::errors>("errors", N_("Errors that the tool counted"), Flag::recorded),
    field<&Wipe::hidden_area>("hidden_area", N_("Whether a hidden area was left"), Flag::recorded,
                              {.list = "hidden_area"}),
    field<&Wipe::standard>("standard", N_("The standard whose levels are meant"), Flag::recorded),
    field<&Wipe::basis>("basis", N_("A log that is kept, or somebody's word"), Flag::recorded,
                        {.list = "basis"}),
    field<&Wipe::day>("day", N_("Day it was done"), Flag::recorded | Flag::today | Flag::listed),
    field<&Wipe::started>("started", N_("When it began, by that computer's clock"), Flag::recorded),
    field<&Wipe::ended>("ended", N_("When it ended, by that computer's clock"), Flag::recorded),
    field<&Wipe::operator_name>("operator", N_("Who did it"), Flag::personal),
    field<&Wipe::checker>("checker", N_("Who looked again, another person"), Flag::personal),
    field<&Wipe::reason>("reason", N_("Why a machine was let through")),
    field<&Wipe::doubts>("doubts", N_("What makes the evidence thin"), Flag::recorded | Flag::many,
                         {.list = "wipe_doubt"}),
    field<&Wipe::evidence>("evidence", N_("The note that keeps the log"), Flag::recorded),
    field<&Wipe::intake>("intake", N_("The intake it counts for"), Flag::derived | Flag::aside),
};
static_assert(std::size(kOwn) == member_count<Wipe>(), "every member needs a field");
constexpr auto kFields = with_common(Wipe::kName, Wipe::kLetter, kOwn);
constexpr std::string_view kLabel[] = {"outcome", "method"};
constexpr std::string_view kBound[] = {"disk",   "device", "outcome", "level",
                                       "method", "media",  "intake"};

void check_level(const Wipe& wipe, Problems& problems) {
  if (!wipe.level) return;
  if (wipe.outcome != WipeOutcome::passed && wipe.outcome != WipeOutcome::destroyed) {
    problems.push_back(say("a level goes with a wipe that passed, or with destruction"));
    return;
  }
  const std::string_view media =
      wipe.media ? kNames<Media>[static_cast<std::size_t>(*wipe.media)] : std::string_view();
  const std::string_view claimed = kNames<WipeLevel>[static_cast<std::size_t>(*wipe.level)];
  const Judgement judged = judge(wipe.method ? wipe.method->token : std::string(), media);
  if (judged.level != claimed)
    problems.push_back(say("method and media give {}, not {}",
                           judged.level.empty() ? std::string_view(tr("no level"))
                                                : CodeList::named("wipe_level").label(judged.level),
                           CodeList::named("wipe_level").label(claimed)));
}

}  // namespace

constinit const RecordType Wipe::kType{
    .name = kName,
    .letter = kLetter,
    .summary = N_("Wipes of disks, with what they rest on"),
    .say = {.added = N_("Wipe {} created."),
            .added_many = N_("{} wipes created: {} to {}."),
            .changed = N_("Wipe {} changed."),
            .removed = N_("Wipe {} removed."),
            .restored = N_("Wipe {} is back."),
            .counted = NN_("{} wipe", "{} wipes")},
    .fields = kFields,
    .defaults = defaults_of<Wipe>,
    .check = check_row<Wipe>,
    .label = kLabel,
    .bound = kBound,
    .is_noun = false,
};

void check(const Wipe& wipe, Problems& problems) {
  if (!wipe.disk && !wipe.device)
    problems.push_back(say("it is about neither a disk nor a machine"));
  if (wipe.outcome == WipeOutcome::passed && !wipe.level)
    problems.push_back(say("a wipe that passed has a level"));
  check_level(wipe, problems);
  const bool by_one =
      !wipe.operator_name || !wipe.checker || same_name(*wipe.operator_name, *wipe.checker);
  if (wipe.outcome == WipeOutcome::waived && (!wipe.reason || by_one))
    problems.push_back(say("letting a machine through needs a reason and two people"));
  else if (wipe.checker && by_one)
    problems.push_back(say("whoever looks again must be another person"));
}

bool is_by_nobody(const std::vector<Value>& wipe) {
  const auto at = [&](std::string_view field) { return view(wipe[Wipe::kType.index(field)]); };
  const std::string_view outcome = text_of(at("outcome"));
  return text_of(at("basis")) == "declared" && (outcome == "passed" || outcome == "destroyed") &&
         is_null(at("operator"));
}

std::string nobody_did_it() { return tr("Nobody is named as having done it."); }

bool is_passing(WipeOutcome outcome) {
  return outcome != WipeOutcome::failed && outcome != WipeOutcome::aborted;
}

}  // namespace bifc
