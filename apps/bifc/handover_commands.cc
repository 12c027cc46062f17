// Handing machines over and taking them back: reserve, give, lend, sell, return, recycle, parts.
#include <algorithm>

#include "apps/bifc/hint.h"
#include "apps/bifc/record_values.h"
#include "apps/bifc/steps.h"
#include "apps/bifc/wipes.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/allocation.h"
#include "libbifc/model/device.h"
#include "libbifc/model/person.h"
#include "libbifc/model/ticket.h"
#include "libbifc/ops/gate.h"
#include "libbifc/ops/handover.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr Flag kIds = Flag::positional | Flag::repeated | Flag::required;
constexpr std::string_view kUsualCooldown = "12";  // months

constexpr Param kId{.name = "id", .help = N_("Ids of the machines"), .flags = kIds};
constexpr Param kTo{.name = "to", .help = N_("Who gets it: id or name"), .letter = 'p'};
constexpr Param kAllocation{.name = "allocation", .help = N_("The request it answers: id")};
constexpr Param kTicket{.name = "ticket", .help = N_("The ticket it is lent for: id")};
constexpr Param kDue{.name = "due",
                     .help = N_("Day it is to be back; a month from now unless named"),
                     .kind = Kind::date,
                     .flags = Flag::future};
constexpr Param kPrice{
    .name = "price", .help = N_("Solidarity price, in euros"), .kind = Kind::money};
constexpr Param kSigned{
    .name = "signed", .help = N_("Day the conditions were signed"), .kind = Kind::date};
constexpr Param kReason{.name = "reason", .help = N_("Why, kept as a note")};
constexpr Param kForce{
    .name = "force",
    .help = N_("Let it through although a disk is not wiped; needs --reason and --checker"),
    .kind = Kind::boolean,
    .flags = Flag::bare};
constexpr Param kChecker{.name = "checker", .help = N_("Who confirms it, a second person")};
constexpr Param kRecycler{.name = "recycler", .help = N_("Who recycles it")};
constexpr Param kSlip{.name = "slip", .help = N_("Number of the recycler's slip")};
constexpr Param kKg{.name = "kg", .help = N_("Weight of each, in kilograms"), .kind = Kind::real};

constexpr Param kReserveParams[] = {kId, kTo, kAllocation, kReason, kForce, kChecker};
constexpr Param kGiveParams[] = {kId, kTo, kAllocation, kSigned, kReason, kForce, kChecker};
constexpr Param kLendParams[] = {kId,     kTo,     kAllocation, kTicket, kDue,
                                 kSigned, kReason, kForce,      kChecker};
constexpr Param kSellParams[] = {kId, kTo, kAllocation, kPrice, kSigned, kReason, kForce, kChecker};
constexpr Param kReturnParams[] = {kId, kReason};
constexpr Param kRecycleParams[] = {kId, kRecycler, kSlip, kKg, kReason, kForce, kChecker};

constexpr Example kReserveExamples[] = {{"bifc device reserve D2 --to \"Amina Haddad\"", nullptr}};
constexpr Example kGiveExamples[] = {
    {"bifc device give D2 --to \"Amina Haddad\"", nullptr},
    {"bifc device give D2 --allocation R5", N_("To whoever waits with this request")},
    {"bifc device give D2 D3 --to P3 --signed 2026-11-21",
     N_("They have signed the conditions, which print --receipt prints")},
    {"bifc device give D2 --to P3 --force --reason \"disque soudé\" --checker P4",
     N_("Let through unwiped, in the name of two people; every paper says so")},
};
constexpr Example kLendExamples[] = {
    {"bifc device lend D2 --to P3 --due 2026-12-24", nullptr},
    {"bifc device lend D2 --ticket T1", N_("To the visitor, while theirs is being repaired")},
};
constexpr Example kSellExamples[] = {{"bifc device sell D2 --to P3 --price 40", nullptr}};
constexpr Example kReturnExamples[] = {
    {"bifc device return D2",
     N_("Whoever had it has it no more; its disks are to be wiped again")}};
constexpr Example kRecycleExamples[] = {
    {"bifc device recycle D2 D3 --recycler Ecologic --slip BSD-2026-118 --kg 6.5", nullptr}};
constexpr Example kPartsExamples[] = {{"bifc device parts D2", nullptr}};

/// A verb, and the state it leads to.
struct Move {
  std::string_view verb;
  std::string_view state;
  bool to_somebody;
  const char* sentence;  ///< {}: the machine, then who has it
};
constexpr Move kMoves[] = {
    {"reserve", "reserved", true, N_("{} is reserved for {}.")},
    {"give", "given", true, N_("{} given to {}.")},
    {"lend", "lent", true, N_("{} lent to {}.")},
    {"sell", "sold", true, N_("{} sold to {}.")},
    {"return", "returned", false, N_("{} is back.")},
    {"recycle", "recycled", false, N_("{} went to the recycler.")},
    {"parts", "parts", false, N_("{} is for parts.")},
};

const Move& move_of(const Invocation& call) {
  return *std::find_if(std::begin(kMoves), std::end(kMoves),
                       [&](const Move& move) { return move.verb == call.command.verb; });
}

// The record that an id means; "R5", "5".
std::int64_t one_id(Invocation& call, const RecordType& type, const char* option) {
  const std::int64_t id = ids_of(call, type, {call.args.text(option)}).front();
  call.store->row(type, id);  // throws not_found
  return id;
}

std::optional<std::int64_t> person_of(Invocation& call, const RecordType& type,
                                      const char* option) {
  if (!call.args.has(option)) return std::nullopt;
  const std::int64_t id = one_id(call, type, option);
  const Value person = call.store->value(type, id, "person");
  if (is_null(person)) return std::nullopt;
  return std::get<std::int64_t>(person);
}

// Whoever gets it is named, or stands on the request or the ticket.
std::optional<std::int64_t> receiver(Invocation& call, const Move& move) {
  if (!move.to_somebody) return std::nullopt;
  if (const std::string to = call.args.text("to"); !to.empty())
    return linked(call, *Device::kType.find("holder"), to, "to");
  if (const auto person = person_of(call, Allocation::kType, "allocation")) return person;
  if (const auto person = person_of(call, Ticket::kType, "ticket")) return person;
  throw Error(ErrorCode::usage, say("'bifc device {}' needs --to.", move.verb),
              say("Write: bifc device {} {} --to \"Amina Haddad\"", move.verb,
                  call.args.texts("id").front()));
}

Date cooldown_begin(const Invocation& call) {
  std::string months = call.config.text("device.cooldown");
  if (months.empty()) months = kUsualCooldown;
  return call.today.plus_months(-std::atoi(months.c_str()));
}

// Somebody of the household who has had one not long ago is told, and asked a reason for.
void require_cooldown(Invocation& call, std::int64_t person) {
  if (!call.args.text("reason").empty()) return;
  const auto helped = helped_since(*call.store, person, cooldown_begin(call));
  if (!helped) return;
  throw Error(ErrorCode::refused,
              say("{} was given a machine on {} already ({}).",
                  told(*call.store, Person::kType, helped->person), helped->given.iso(),
                  id_text(Allocation::kLetter, helped->allocation)),
              say("If another one is right all the same, say why: --reason \"…\""));
}

void require_not_reserved_for_another(Invocation& call, std::int64_t device,
                                      std::optional<std::int64_t> person) {
  const auto allocation = open_allocation(*call.store, device);
  if (!allocation || !person) return;
  const RecordType& type = Allocation::kType;
  const std::vector<Value> row = call.store->row(type, *allocation);
  const Value& of = row[type.index("person")];
  if (text_of(view(row[type.index("status")])) != "reserved" || is_null(of) || of == Value(*person))
    return;
  const std::string id = id_text(Device::kLetter, device);
  throw Error(ErrorCode::refused,
              say("{} is reserved for {}.", id,
                  told(*call.store, Person::kType, std::get<std::int64_t>(of))),
              say("To free it: bifc device mark ready {}", id));
}

// The request that is named is the one it answers, whatever kind was asked for.
void prepare_allocation(Invocation& call, std::int64_t device) {
  if (!call.args.has("allocation")) return;
  const RecordType& type = Allocation::kType;
  const std::int64_t id = one_id(call, type, "allocation");
  std::vector<Value> row = call.store->row(type, id);
  row[type.index("kind")] = call.store->value(Device::kType, device, "kind");
  call.store->update(type, id, std::move(row));
}

void detail_allocation(Invocation& call, const Move& move, std::int64_t device) {
  const auto open = open_allocation(*call.store, device);
  if (!open) return;
  const RecordType& type = Allocation::kType;
  std::vector<Value> row = call.store->row(type, *open);
  if (move.state == "lent")
    row[type.index("due")] = call.args.has("due")
                                 ? call.args.all("due").front()
                                 : Value(std::string(call.today.plus_months(1).iso()));
  for (const char* field : {"price", "signed"})
    if (call.args.has(field)) row[type.index(field)] = call.args.all(field).front();
  call.store->update(type, *open, std::move(row));
}

void set_loaner(Invocation& call, std::int64_t device) {
  if (!call.args.has("ticket")) return;
  const RecordType& type = Ticket::kType;
  const std::int64_t id = one_id(call, type, "ticket");
  std::vector<Value> row = call.store->row(type, id);
  row[type.index("loaner")] = device;
  call.store->update(type, id, std::move(row));
}

void set_details(const Invocation& call, std::vector<Value>& row) {
  const RecordType& type = Device::kType;
  for (const char* field : {"recycler", "slip"})
    if (call.args.has(field)) row[type.index(field)] = call.args.all(field).front();
  if (!call.args.has("kg")) return;
  const Value kg = call.args.all("kg").front();
  if (const auto* amount = std::get_if<double>(&kg))
    row[type.index("weight_g")] = static_cast<std::int64_t>(*amount * 1000 + 0.5);
}

void require_stock(std::int64_t device, const std::vector<Value>& row) {
  if (!is_null(row[Device::kType.index("status")])) return;
  const std::string id = id_text(Device::kLetter, device);
  throw Error(ErrorCode::refused, say("{} is a visitor's own machine.", id),
              say("If it was left to the group: bifc device set {} --ownership stock", id));
}

void note_reason(Invocation& call, std::int64_t device) {
  const std::string reason = call.args.text("reason");
  if (reason.empty() || call.args.has("force")) return;
  add_note(call, Device::kType, device, reason);
}

bool is_move(const RecordType& type, const std::vector<Value>& row, std::string_view to) {
  const State* state = type.state(text_of(view(row[type.index("status")])));
  return state != nullptr &&
         std::find(state->next.begin(), state->next.end(), to) != state->next.end();
}

bool is_already(Invocation& call, const Move& move, std::int64_t device,
                std::optional<std::int64_t> person) {
  const RecordType& type = Device::kType;
  const std::vector<Value> row = call.store->row(type, device);
  return text_of(view(row[type.index("status")])) == move.state &&
         (!person || row[type.index("holder")] == Value(*person));
}

void move_one(Invocation& call, const Move& move, std::int64_t device,
              std::optional<std::int64_t> person) {
  const RecordType& type = Device::kType;
  std::vector<Value> row = call.store->row(type, device);
  require_stock(device, row);
  const std::string which = told(*call.store, type, device);
  if (is_already(call, move, device, person))
    return call.note.write(say("{}: already so.", which) + "\n");
  pass_gate(call, {device}, move.state);
  require_not_reserved_for_another(call, device, person);
  prepare_allocation(call, device);
  if (!is_move(type, row, move.state) && is_move(type, row, "wiped") && needs_wipe(move.state)) {
    mark(call, type, row, "wiped");  // what a machine is that has passed the gate
    call.store->update(type, device, row);
    row = call.store->row(type, device);
  }
  mark(call, type, row, move.state);
  if (person) row[type.index("holder")] = *person;
  set_details(call, row);
  call.store->update(type, device, std::move(row));
  detail_allocation(call, move, device);
  set_loaner(call, device);
  note_reason(call, device);
  call.note.write(say(move.sentence, which,
                      person ? told(*call.store, Person::kType, *person) : std::string()) +
                  "\n");
}

void hand_over(Invocation& call) {
  const Move& move = move_of(call);
  const std::vector<std::int64_t> devices = ids_of(call, Device::kType, call.args.texts("id"));
  const auto person = receiver(call, move);
  const bool is_done = std::all_of(devices.begin(), devices.end(), [&](std::int64_t device) {
    return is_already(call, move, device, person);
  });
  if (person && move.state != "lent" && !is_done) require_cooldown(call, *person);
  for (const std::int64_t device : devices) move_one(call, move, device, person);
  const std::string first = id_text(Device::kLetter, devices.front());
  if (move.to_somebody && move.state != "reserved")
    hint(call, say("Receipt: bifc device print {} --receipt -o receipt.html", first));
  if (move.state == "returned")
    hint(call, say("Then: bifc device mark wiped {} --log FILE", first));
}

constexpr Command command(std::string_view verb, const char* summary, std::span<const Param> params,
                          std::span<const Example> examples) {
  return {.noun = "device",
          .verb = verb,
          .summary = summary,
          .needs = Needs::write,
          .run = hand_over,
          .params = params,
          .examples = examples,
          .record = &Device::kType};
}

constexpr Command kHandoverCommands[] = {
    command("reserve", N_("Keep a machine for somebody"), kReserveParams, kReserveExamples),
    command("give", N_("Give machines to somebody"), kGiveParams, kGiveExamples),
    command("lend", N_("Lend machines, until a day"), kLendParams, kLendExamples),
    command("sell", N_("Sell machines at a solidarity price"), kSellParams, kSellExamples),
    command("return", N_("Take machines back from whoever had them"), kReturnParams,
            kReturnExamples),
    command("recycle", N_("Send machines to the recycler"), kRecycleParams, kRecycleExamples),
    command("parts", N_("Keep machines for their parts"), kReturnParams, kPartsExamples),
};

}  // namespace

std::span<const Command> handover_commands() { return kHandoverCommands; }

}  // namespace bifc
