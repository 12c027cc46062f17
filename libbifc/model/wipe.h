// Wipe: what was done so that a disk gives nothing away, or why there is nothing to be done.
#pragma once

#include <optional>
#include <string>

#include "libbifc/model/part.h"
#include "libbifc/record/record_type.h"

namespace bifc {

struct Note;

enum class WipeOutcome { passed, failed, aborted, no_disk, removed, destroyed, waived };
template <>
inline constexpr auto kNames<WipeOutcome> = std::to_array<std::string_view>(
    {"passed", "failed", "aborted", "no_disk", "removed", "destroyed", "waived"});

/// The levels of NIST SP 800-88.
enum class WipeLevel { clear, purge, destroy };
template <>
inline constexpr auto kNames<WipeLevel> = std::to_array<std::string_view>({"clear", "purge",
                                                                           "destroy"});

enum class Verification { none, last, all, sample };
template <>
inline constexpr auto kNames<Verification> = std::to_array<std::string_view>({"none", "last", "all",
                                                                              "sample"});

/// Whether parts of the disk that the system does not see (HPA, DCO) were left as they are.
enum class HiddenArea { no, yes, unknown };
template <>
inline constexpr auto kNames<HiddenArea> = std::to_array<std::string_view>({"no", "yes",
                                                                            "unknown"});

/// What the record rests on.
enum class Basis { log, declared };
template <>
inline constexpr auto kNames<Basis> = std::to_array<std::string_view>({"log", "declared"});

/// A record is about one disk, or about a machine that has none. It counts for the intake that it
/// was made in: what comes back has to be wiped again.
struct Wipe {
  static constexpr std::string_view kName = "wipe";
  static constexpr char kLetter = 'X';

  std::optional<Id<Part>> disk;
  std::optional<Id<Device>> device;  // the machine the disk was in then, or the one without any
  WipeOutcome outcome = WipeOutcome::passed;
  std::optional<WipeLevel> level;
  std::optional<Code> method;
  std::optional<Media> media;  // what the level was judged by
  std::optional<std::string> tool;
  std::optional<std::string> tool_version;
  std::optional<std::int64_t> passes;
  std::optional<Verification> verification;
  std::optional<std::int64_t> errors;
  std::optional<HiddenArea> hidden_area;
  std::optional<std::string> standard;  // "NIST SP 800-88 Rev. 2"
  Basis basis = Basis::declared;
  Date day;
  std::optional<std::string> started;  // "2026-11-22 20:18:42" by the clock of the wiping computer
  std::optional<std::string> ended;
  std::optional<std::string> operator_name;
  std::optional<std::string> checker;  // who looked again; not the operator
  std::optional<std::string> reason;   // why a machine was let through
  std::optional<Code> doubts;          // what makes the evidence thin
  std::optional<Id<Note>> evidence;    // the log that is kept
  std::int64_t intake = 1;             // of the disk, or of the machine without one

  static const RecordType kType;
};

/// Adds a sentence when the record is about nothing, claims a level that method and media do not
/// give, or lets a machine through without a reason and two people.
void check(const Wipe& wipe, Problems& problems);

/// Whether a wipe is declared, and nobody is named who would answer for it.
bool is_by_nobody(const std::vector<Value>& wipe);

/// Returns the sentence that says so.
std::string nobody_did_it();

/// Whether a machine may leave by this record.
bool is_passing(WipeOutcome outcome);

}  // namespace bifc
