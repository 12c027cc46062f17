// verify: whether a paper is as it was written, and what the database says of it.
#include "apps/bifc/papers.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/digest.h"
#include "libbifc/exchange/evidence.h"
#include "libbifc/model/lot.h"
#include "libbifc/ops/seals.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr Param kVerifyParams[] = {{.name = "file",
                                    .help = N_("A certificate or manifest that bifc wrote"),
                                    .flags = Flag::positional | Flag::required | Flag::file}};
constexpr Example kVerifyExamples[] = {
    {"bifc verify certificate.html",
     N_("Compared with itself, and with the database of the group that wrote it")},
};

[[noreturn]] void altered(const std::string& path, const std::string& why) {
  throw Error(ErrorCode::refused, say("'{}' is not as it was written: {}.", path, why),
              say("Ask whoever wrote it for a new one."));
}

std::string value_of(const std::vector<FactLine>& facts, std::string_view type) {
  for (const FactLine& line : facts)
    if (line.type == type) return line.id;
  return {};
}

// Whether the frozen manifest of a lot is the one on the paper. Forgetting somebody empties what
// the manifest says of them, and leaves its check sum.
void compare_lot(Invocation& call, const std::string& path, const std::vector<FactLine>& facts,
                 const std::string& sum) {
  for (const FactLine& line : facts) {
    const auto id = line.type == "lot" ? read_id(line.id) : std::nullopt;
    const auto row = id ? call.store->find(Lot::kType, id->id) : std::nullopt;
    if (!row) continue;
    const std::string_view frozen = text_of(view((*row)[Lot::kType.index("sha256")]));
    const std::string_view manifest = text_of(view((*row)[Lot::kType.index("manifest")]));
    if (frozen.empty())
      call.out.write(say("The lot {} is not closed yet.", line.id) + "\n");
    else if (frozen == sum)
      call.out.write(say("It is the manifest with which lot {} was closed.", line.id) + "\n");
    else if (sum == sha256_of(manifest))
      call.out.write(say("It is the manifest of lot {}, without somebody who was forgotten since; "
                         "closed it was with the check sum {}.",
                         line.id, frozen) +
                     "\n");
    else
      altered(path, say("lot {} was closed with the check sum {}", line.id, frozen));
  }
}

void compare_with_database(Invocation& call, const std::string& path, const Seal& seal,
                           const std::vector<FactLine>& facts) {
  if (value_of(facts, "bifc").starts_with("manifest"))
    return compare_lot(call, path, facts, sha256_of(seal.facts));
  const std::vector<std::string> found = differences(*call.store, facts);
  for (const std::string& one : found) call.note.write(one + "\n");
  if (!found.empty()) {
    call.status = static_cast<int>(ErrorCode::refused);
    call.out.write(say_n("The database says something else in {} place.",
                         "The database says something else in {} places.",
                         static_cast<std::int64_t>(found.size()), found.size()) +
                   "\n");
    return;
  }
  call.out.write(say("The database says the same.") + "\n");
}

// Anybody can compute a check sum, so only the database that printed a page knows it for its own.
void verify(Invocation& call) {
  const std::string path = call.args.text("file");
  const Evidence file = read_evidence(path);
  const Seal seal = read_seal(file.bytes);
  if (!seal.is_sealed)
    throw Error(ErrorCode::refused, say("'{}' has no seal of bifc at its end.", path),
                say("Certificates and manifests have one; other papers, and pages that a program "
                    "saved again, have none."));
  if (!seal.is_intact) altered(path, say("its check sum is different"));
  if (seal.facts.empty() || sha256_of(seal.facts) != seal.printed_sum)
    altered(path, say("its facts do not match their check sum"));
  const std::vector<FactLine> facts = read_facts(seal.facts);
  const std::string group = call.store->meta("group");
  const bool is_ours = !group.empty() && value_of(facts, "group") == group;
  const auto printed = kept_seal(call.store->connection(), seal.sum);
  if (is_ours && !printed)
    throw Error(
        ErrorCode::refused,
        say("'{}' says that it is of this database, which never wrote it.", path),
        say("If another desk wrote it, fetch what it knows: bifc db merge FILE") + "\n" +
            say("If not, somebody made or changed it: ask for the one that the group wrote."));
  call.out.write(
      (is_ours ? say("'{}' is as this database wrote it on {}.", path, printed->iso())
               : say("'{}' is complete and unaltered, as far as its own check sum tells.", path)) +
      "\n");
  call.out.write(say("Check sum of its facts: {}", seal.printed_sum) + "\n");
  if (is_ours) return compare_with_database(call, path, seal, facts);
  call.out.write(
      say("The database here is not that of the group that it names. Only that group can "
          "confirm that it wrote this paper: bifc verify FILE, with its own database.") +
      "\n");
}

constexpr Command kVerifyCommands[] = {
    {.noun = "",
     .verb = "verify",
     .summary = N_("Tell whether a certificate or manifest was changed"),
     .needs = Needs::read,
     .run = verify,
     .params = kVerifyParams,
     .examples = kVerifyExamples},
};

}  // namespace

std::span<const Command> verify_commands() { return kVerifyCommands; }

}  // namespace bifc
