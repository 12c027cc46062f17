// Papers: what is printed of machines and lots, composed for the page.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "apps/bifc/command.h"
#include "libbifc/ops/facts.h"
#include "libbifc/render/paper.h"

namespace bifc {

/// Throws Error: usage when the file of -o is no web page, naming `paper`.html instead.
void require_page(const Invocation& call, const char* paper);

/// Returns the top of a paper: the group, its address, the number and the day.
PaperHead paper_head(Invocation& call, std::string title, std::string subtitle,
                     const std::string& number);

/// Writes the sheet on which a machine is taken in: what it is, what came with it, what its donor
/// agrees to. Or a visitor's ticket: what is wrong, and what may be done.
void write_intake(Invocation& call, const RecordType& type, std::int64_t id);

/// Writes what somebody signs who gets machines: what, on what conditions, how its disks were
/// wiped. Throws Error: refused when one of them is with nobody, or they are with several people.
void write_receipt(Invocation& call, const std::vector<std::int64_t>& devices);

/// Writes the certificate that the disks of machines are wiped. Throws Error: refused when one is
/// not, or when all were let through.
void write_certificate(Invocation& call, const std::vector<std::int64_t>& devices);

/// Writes the certificate for the machines of a donor or a lot; those that are not wiped yet are
/// listed as such, and the title says so. `of` says whose they are. Throws Error: refused when
/// nothing of them is wiped.
void write_certificate_of_all(Invocation& call, const std::vector<std::int64_t>& devices,
                              const std::string& of, const std::string& number);

/// Writes what is in a lot: as it was when it was closed, or, of one that is open, as it is now.
void write_manifest(Invocation& call, std::int64_t lot);

/// Writes to a donor what became of machines, without naming anybody else.
void write_donor_letter(Invocation& call, const std::vector<std::int64_t>& devices,
                        const std::string& of, const std::string& number);

/// Returns notices of what a paper must not hide about the wipes of machines: who let which one
/// through and why, which disks are not wiped, and which machines nobody ever judged.
struct PaperNotice {
  Notice kind;
  std::string word, text;
};
std::vector<PaperNotice> notices_of(Store& store, const std::vector<std::int64_t>& devices);

/// Returns what a label must not hide about the wipe of a machine, "" for nothing.
std::string gate_mark(Store& store, std::int64_t device);

/// Returns the label of a field as a paper has it: "Serial", "À rendre le".
std::string paper_label(std::string_view field, std::string_view record_type = {});

/// Returns "laptop HP ProBook 650 G1".
std::string machine_text(Store& store, std::int64_t device);

/// Returns a field of a record for people, harmless.
std::string shown(const RecordType& type, const std::vector<Value>& row, std::string_view field);

/// Appends the seal to a finished page: a check sum of all that stands before it.
std::string sealed(std::string page);

/// Writes a finished page with its seal, and keeps the seal in the database, so that nobody can
/// seal a changed page for the group.
void write_sealed(Invocation& call, std::string page);

/// What a seal says of a page.
struct Seal {
  bool is_sealed = false;   ///< it has one
  bool is_intact = false;   ///< and not a byte before it is other than when it was written
  std::string sum;          ///< the check sum of the page
  std::string facts;        ///< the facts that stand in the page; "" for none
  std::string printed_sum;  ///< the check sum of the facts as it is printed
};
Seal read_seal(std::string_view page);

}  // namespace bifc
