// Making machines ready: recipes that one person goes through and another checks.
#include <algorithm>

#include "apps/bifc/hint.h"
#include "apps/bifc/record_values.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/recipe.h"
#include "libbifc/model/device.h"
#include "libbifc/ops/gate.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr Param kRefurbishParams[] = {
    {.name = "id",
     .help = N_("Ids of the machines; without one, the recipes are listed"),
     .flags = Flag::positional | Flag::repeated},
    {.name = "recipe", .help = N_("The recipe: what it is made ready for")},
    {.name = "done", .help = N_("Steps that are done, as in keyboard,screen; or all")},
    {.name = "failed", .help = N_("Steps that did not succeed")},
};
constexpr Param kApproveParams[] = {
    {.name = "id",
     .help = N_("Ids of the machines"),
     .flags = Flag::positional | Flag::repeated | Flag::required},
};
constexpr Example kRefurbishExamples[] = {
    {"bifc device refurbish", N_("The recipes, and their steps")},
    {"bifc device refurbish D2 --recipe home --done system,updates,keyboard", nullptr},
    {"bifc device refurbish D2 --done all --failed sound", nullptr},
};
constexpr Example kApproveExamples[] = {
    {"bifc device approve D2 --as \"Sam Petit\"", N_("Somebody other than whoever made it ready")},
};

using Names = std::vector<std::string>;

Names names_in(std::string_view text) {
  Names names;
  for (const std::string_view one : split(text, "|, ")) names.emplace_back(snake(one));
  return names;
}

bool has(const Names& names, std::string_view one) {
  return std::find(names.begin(), names.end(), one) != names.end();
}

Value many(const Names& names) { return names.empty() ? Value{} : Value(joined(names, "|")); }

std::string device_text(const std::vector<Value>& row, std::string_view field) {
  return std::string(text_of(view(row[Device::kType.index(field)])));
}

void print_recipes(Invocation& call) {
  for (const std::string& name : recipe_names()) {
    const Recipe recipe = load_recipe(name);
    call.out.write(fmt::format("{}  {} ({})\n", name, recipe.title, recipe.version));
    for (const RecipeStep& step : recipe.steps)
      call.out.write(fmt::format("  {:<12}{}\n", step.name, step.label));
  }
}

// The recipe that is named, or was begun, or the first that suits.
Recipe recipe_of(Invocation& call, const std::vector<Value>& row) {
  if (const std::string name = call.args.text("recipe"); !name.empty()) return load_recipe(name);
  const std::string begun = device_text(row, "recipe");
  if (!begun.empty()) return load_recipe(begun.substr(0, begun.find(' ')));
  const std::string kind = device_text(row, "kind");
  for (const std::string& name : recipe_names())
    if (Recipe recipe = load_recipe(name); recipe.suits(kind)) return recipe;
  throw Error(ErrorCode::refused,
              say("No recipe is for {}.", CodeList::named("device_kind").label(kind)),
              say("Name one: --recipe {}", recipe_names().front()));
}

void require_steps(const Recipe& recipe, const Names& names) {
  std::vector<std::string_view> known;
  for (const RecipeStep& step : recipe.steps) known.push_back(step.name);
  for (const std::string& name : names) {
    if (name == "all" || std::find(known.begin(), known.end(), name) != known.end()) continue;
    const std::string_view near = nearest(name, known);
    throw Error(
        ErrorCode::usage, say("The recipe {} has no step '{}'.", recipe.name, name),
        near.empty() ? say("Its steps: {}", joined(known, ", ")) : say("Did you mean: {}", near));
  }
}

struct Progress {
  Names done, failed, open;
};

Progress progress_of(const Recipe& recipe, const std::vector<Value>& row) {
  Progress progress;
  const Names done = names_in(device_text(row, "done")),
              failed = names_in(device_text(row, "failed"));
  for (const RecipeStep* step : recipe.steps_for(device_text(row, "kind"))) {
    if (has(failed, step->name))
      progress.failed.push_back(step->name);
    else if (has(done, step->name))
      progress.done.push_back(step->name);
    else if (!step->optional)
      progress.open.push_back(step->name);
  }
  return progress;
}

// Two people who must not be one have names.
std::string somebody(Invocation& call) {
  std::string name = who(call);
  if (name.empty())
    throw Error(ErrorCode::usage, say("Nobody has said who you are."),
                say("Say who: --as WHO") + "\n" + say("For good: bifc config set me WHO"));
  return name;
}

void lay_over(Invocation& call, const Recipe& recipe, std::vector<Value>& row) {
  const RecordType& type = Device::kType;
  const bool another = device_text(row, "recipe") != recipe.mark();
  Names done = another ? Names() : names_in(device_text(row, "done"));
  Names failed = another ? Names() : names_in(device_text(row, "failed"));
  const Names now_failed = names_in(call.args.text("failed"));
  Names now_done = names_in(call.args.text("done"));
  require_steps(recipe, now_done);
  require_steps(recipe, now_failed);
  if (has(now_done, "all")) {
    now_done.clear();
    for (const RecipeStep* step : recipe.steps_for(device_text(row, "kind")))
      if (!has(now_failed, step->name)) now_done.push_back(step->name);
  }
  for (const std::string& name : now_done) {
    if (!has(done, name)) done.push_back(name);
    std::erase(failed, name);
  }
  for (const std::string& name : now_failed) {
    if (!has(failed, name)) failed.push_back(name);
    std::erase(done, name);
  }
  const bool worked = another || !now_done.empty() || !now_failed.empty();
  row[type.index("recipe")] = recipe.mark();
  row[type.index("done")] = many(done);
  row[type.index("failed")] = many(failed);
  if (!worked) return;
  for (const char* field : {"refurbished", "checked", "checker"}) row[type.index(field)] = {};
  row[type.index("refurbisher")] = somebody(call);
  if (const Progress progress = progress_of(recipe, row);
      progress.open.empty() && progress.failed.empty())
    row[type.index("refurbished")] = std::string(call.today.iso());
}

void tell_progress(Invocation& call, const Recipe& recipe, std::int64_t id) {
  const std::vector<Value> row = call.store->row(Device::kType, id);
  const Names done = names_in(device_text(row, "done")),
              failed = names_in(device_text(row, "failed"));
  call.note.write(say("{}: {}", told(*call.store, Device::kType, id), recipe.title) + "\n");
  for (const RecipeStep* step : recipe.steps_for(device_text(row, "kind"))) {
    const char* state = has(failed, step->name) ? N_("failed")
                        : has(done, step->name) ? N_("done")
                        : step->optional        ? N_("optional")
                                                : N_("to do");
    call.note.write(fmt::format("  {:<12}{}\n", step->name, say("{}: {}", tr(state), step->label)));
  }
}

// What does not work is not ready for anybody.
void take_back(Invocation& call, std::int64_t id) {
  const RecordType& type = Device::kType;
  bool was_ready = false;
  for (const char* to : {"ready", "wiped"}) {
    std::vector<Value> row = call.store->row(type, id);
    const std::string status = device_text(row, "status");
    if (status != "reserved" && status != "ready") break;
    if (status == to) continue;
    mark(call, type, row, to);
    was_ready = call.store->update(type, id, std::move(row));
  }
  if (was_ready)
    call.note.write(say("{} is not ready any more: a step failed.", id_text(type.letter, id)) +
                    "\n");
}

void refurbish(Invocation& call) {
  if (call.args.texts("id").empty()) return print_recipes(call);
  const RecordType& type = Device::kType;
  for (const std::int64_t id : ids_of(call, type, call.args.texts("id"))) {
    std::vector<Value> row = call.store->row(type, id);
    const Recipe recipe = recipe_of(call, row);
    lay_over(call, recipe, row);
    call.store->update(type, id, std::move(row));
    tell_progress(call, recipe, id);
    const Progress progress = progress_of(recipe, call.store->row(type, id));
    if (!progress.failed.empty()) take_back(call, id);
    const std::string which = id_text(type.letter, id);
    if (!progress.open.empty())
      hint(call,
           say("Then: bifc device refurbish {} --done {}", which, joined(progress.open, ",")));
    else if (progress.failed.empty())
      hint(call, say("Then, by somebody else: bifc device approve {}", which));
  }
}

void require_complete(const Recipe& recipe, std::int64_t id, const std::vector<Value>& row) {
  const Progress progress = progress_of(recipe, row);
  const std::string which = id_text(Device::kLetter, id);
  const Names& wrong = progress.failed.empty() ? progress.open : progress.failed;
  if (wrong.empty()) return;
  throw Error(
      ErrorCode::refused,
      progress.failed.empty() ? say("{}: still to do: {}.", which, joined(wrong, ", "))
                              : say("{}: failed: {}.", which, joined(wrong, ", ")),
      say("When it is done: bifc device refurbish {} --done {}", which, joined(wrong, ",")));
}

void approve(Invocation& call) {
  const RecordType& type = Device::kType;
  const std::string checker = somebody(call);
  for (const std::int64_t id : ids_of(call, type, call.args.texts("id"))) {
    std::vector<Value> row = call.store->row(type, id);
    const std::string which = id_text(type.letter, id);
    if (device_text(row, "recipe").empty())
      throw Error(ErrorCode::refused, say("{} has not been through a recipe.", which),
                  say("Begin: bifc device refurbish {}", which));
    require_complete(recipe_of(call, row), id, row);
    if (device_text(row, "refurbisher").empty())
      throw Error(ErrorCode::refused,
                  say("Nobody knows who made {} ready, so nobody knows who else checks it.", which),
                  say("Say who: bifc device set {} --refurbisher WHO", which));
    if (same_name(checker, device_text(row, "refurbisher")))
      throw Error(ErrorCode::refused,
                  say("{} made {} ready, so somebody else checks it.", checker, which),
                  say("Say who: bifc device approve {} --as WHO", which));
    row[type.index("checker")] = checker;
    row[type.index("checked")] = std::string(call.today.iso());
    const bool ready = device_text(row, "status") == "wiped";
    if (ready) mark(call, type, row, "ready");
    const bool changed = call.store->update(type, id, std::move(row));
    const std::string told_id = told(*call.store, type, id);
    call.note.write((!changed ? say("{}: already so.", told_id)
                     : ready  ? say("{} is checked and ready.", told_id)
                              : say("{} is checked.", told_id)) +
                    "\n");
    if (!ready && changed && !gate_of(*call.store, id).is_open())
      call.note.write(say("It is not wiped yet: bifc device mark wiped {} --log FILE", which) +
                      "\n");
  }
}

constexpr Command kRefurbishCommands[] = {
    {.noun = "device",
     .verb = "refurbish",
     .summary = N_("Go through a recipe, step by step"),
     .needs = Needs::write,
     .run = refurbish,
     .params = kRefurbishParams,
     .examples = kRefurbishExamples,
     .record = &Device::kType},
    {.noun = "device",
     .verb = "approve",
     .summary = N_("Check what somebody else made ready"),
     .needs = Needs::write,
     .run = approve,
     .params = kApproveParams,
     .examples = kApproveExamples,
     .record = &Device::kType},
};

}  // namespace

std::span<const Command> refurbish_commands() { return kRefurbishCommands; }

}  // namespace bifc
