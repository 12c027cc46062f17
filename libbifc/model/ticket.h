// Ticket: a problem that a visitor brought, from the day it was told to the day it ended.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "libbifc/record/record_type.h"

namespace bifc {

struct Device;
struct Person;
struct Tutorial;

enum class TicketStatus { open, waiting, closed };
template <>
inline constexpr auto kNames<TicketStatus> = std::to_array<std::string_view>({"open", "waiting",
                                                                              "closed"});

enum class WaitingFor { part, visitor, volunteer, partner, other };
template <>
inline constexpr auto kNames<WaitingFor> =
    std::to_array<std::string_view>({"part", "visitor", "volunteer", "partner", "other"});

/// The first four are those of the Open Repair Data Standard.
enum class Outcome {
  fixed,
  repairable,
  end_of_life,
  unknown,
  advice,
  no_fault_found,
  referred,
  withdrawn,
  unclaimed
};
template <>
inline constexpr auto kNames<Outcome> =
    std::to_array<std::string_view>({"fixed", "repairable", "end_of_life", "unknown", "advice",
                                     "no_fault_found", "referred", "withdrawn", "unclaimed"});

enum class Channel { desk, mail, phone, home };
template <>
inline constexpr auto kNames<Channel> = std::to_array<std::string_view>({"desk", "mail", "phone",
                                                                         "home"});

/// A closed ticket has the day it was closed, which is not before the day it was opened. Only a
/// closed one has an outcome; only an end of life has a barrier. Only a waiting one waits for
/// something. The item is described on the ticket; `device` is for machines the group tracks.
struct Ticket {
  static constexpr std::string_view kName = "ticket";
  static constexpr char kLetter = 'T';

  std::string title;
  std::optional<Prose> problem;
  TicketStatus status = TicketStatus::open;
  std::optional<WaitingFor> waiting_for;
  std::optional<Outcome> outcome;
  std::optional<Code> barrier;
  std::optional<Channel> channel = Channel::desk;
  std::optional<Code> theme;
  std::optional<Code> category;
  std::optional<std::string> partner_category;
  std::optional<std::string> brand;
  std::optional<std::int64_t> year;  // of manufacture
  std::optional<double> age;         // in years
  std::optional<Code> fault;
  std::optional<Id<Person>> person;
  std::optional<Id<Device>> device;
  std::optional<Id<Person>> volunteer;
  Date opened;
  std::optional<Date> closed;
  std::optional<std::string> condition_in;
  std::optional<std::string> condition_out;
  std::optional<std::string> accessories;
  std::optional<bool> backup;
  std::optional<bool> data_loss_consent;
  std::optional<std::string> shelf;
  std::optional<Id<Device>> loaner;
  std::optional<Ids<Tutorial>> tutorials;
  std::optional<Prose> summary;

  static const RecordType kType;
};

/// Adds a sentence when it was closed before it was opened, a barrier stands without an end of
/// life, or the year or the age cannot be. What goes with which status, the states say.
void check(const Ticket& ticket, Problems& problems);

/// Fills what a ticket says of its item, category, brand and year, from the row of the device it is
/// about, where the ticket says nothing itself.
void tell_item(std::vector<Value>& ticket, const std::vector<Value>& device);

}  // namespace bifc
