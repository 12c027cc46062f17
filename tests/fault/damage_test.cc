// Torn, cut and flipped: a damaged file is told, never changed, and never read as if it were whole.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <random>

#include <fmt/format.h>

#include "libbifc/base/text.h"
#include "tests/fault/desk_file.h"
#include "tests/fault/soak.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

constexpr std::size_t kPage = 4096, kHeader = 100;

/// A desk with a few hundred records, and what each command prints when it is whole.
class DamagedDesk {
 public:
  DamagedDesk() {
    std::string csv = "type,title,problem,opened\n";
    for (int i = 0; i < 300; ++i)
      csv +=
          fmt::format("ticket,panne {},{},2026-11-{:02}\n", i, std::string(150, 'x'), 1 + i % 21);
    scratch_.file("tickets.csv", csv);
    REQUIRE(run_here(path_, {"import", scratch_.path("tickets.csv")}).status == 0);
    REQUIRE(run_here(path_, {"person", "add", "Léa Martin"}).status == 0);
    for (const char* noun : {"T1", "T2", "T3"})
      REQUIRE(run_here(path_, {"note", noun, "dalle commandée"}).status == 0);
    whole_ = Scratch::text_of(path_);
    for (const auto& words : kReads) counts_.push_back(lines_in(run_here(path_, words).out));
  }

  const std::string& whole() const { return whole_; }

  /// Writes these bytes in place of the file, and runs the first commands, or all that there are.
  void try_bytes(const std::string& bytes, std::size_t reads = SIZE_MAX) {
    for (std::size_t i = 0; i < std::min(reads, kReads.size()); ++i) {
      put(bytes);
      const Ending outcome = run_here(path_, kReads[i]);
      judge(outcome, bytes, kReads[i]);
      if (outcome.status == 0 && lines_in(outcome.out) < counts_[i]) {
        ++silent;
        WARN_MESSAGE(false, "'", fmt::format("{}", fmt::join(kReads[i], " ")),
                     "' lacks rows: ", lines_in(outcome.out), " of ", counts_[i]);
      }
    }
    put(bytes);
    judge(run_here(path_, {"ticket", "add", "souris"}), bytes, {"ticket", "add"});
  }

  int told = 0, harmless = 0, silent = 0;

 private:
  inline static const std::vector<std::vector<std::string>> kReads{
      {"export", "--jsonl"},
      {"ticket", "list", "status:any", "--tsv=id"},
      {"ticket", "list", "opened:2026-11-05..2026-11-09", "--tsv=id"},
      {"find", "panne", "--limit", "1000", "--tsv"}};

  static std::size_t lines_in(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  }

  void put(const std::string& bytes) {
    for (const char* end : {"-wal", "-shm", "-journal"}) std::filesystem::remove(path_ + end);
    scratch_.file("desk.db", bytes);
  }

  void judge(const Ending& outcome, const std::string& bytes,
             const std::vector<std::string>& words) {
    INFO("bifc ", fmt::format("{}", fmt::join(words, " ")), ": ", outcome.status, " ", outcome.err);
    CHECK((outcome.status == 0 || outcome.status == 7));
    if (outcome.status == 0) {
      ++harmless;
      return;
    }
    ++told;
    CHECK(outcome.err.find("\n  ") != std::string::npos);  // the hint
    CHECK(Scratch::text_of(path_) == bytes);
  }

  FaultVfs quick_;  // which does not wait for the disk
  Scratch scratch_;
  std::string path_ = scratch_.path("desk.db");
  std::string whole_;
  std::vector<std::size_t> counts_;
};

void report(const DamagedDesk& desk) {
  MESSAGE(desk.told, " commands told the damage, ", desk.harmless, " were not touched by it, ",
          desk.silent, " lacked rows");
}

TEST_CASE("a flipped bit in the header is told or does no harm") {
  DamagedDesk desk;
  for (std::size_t at = 0; at < kHeader; ++at)
    for (unsigned bit = 0; bit < 8; ++bit) {
      if (!is_soak() && bit != at % 8) continue;
      INFO("byte ", at, ", bit ", bit);
      std::string bytes = desk.whole();
      bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << bit));
      desk.try_bytes(bytes, is_soak() ? 4 : 1);
    }
  report(desk);
}

TEST_CASE("a flipped bit in a page is told or does no harm") {
  DamagedDesk desk;
  std::mt19937 chance(4);
  const auto below = [&](std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(chance);
  };
  for (std::size_t page = 0; page < desk.whole().size() / kPage; page += is_soak() ? 1U : 3U)
    for (int time = 0; time < soak_times(); ++time) {
      // Half of them where the page says how it is made up.
      const std::size_t start = page == 0 ? kHeader : 0;
      const std::size_t at = page * kPage + start + below(time % 2 == 0 ? 8 : kPage - start);
      const auto bit = static_cast<unsigned>(below(8));
      INFO("page ", page + 1, ", byte ", at % kPage, ", bit ", bit);
      std::string bytes = desk.whole();
      bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << bit));
      desk.try_bytes(bytes);
    }
  report(desk);
}

// The rows that are left are in order, so that only counting them elsewhere tells.
TEST_CASE("a page that says it holds less does not shorten an export") {
  DamagedDesk desk;
  for (std::size_t page = 1; page < desk.whole().size() / kPage; page += is_soak() ? 1U : 2U)
    for (unsigned bit = 0; bit < 8; ++bit) {
      std::string bytes = desk.whole();
      const std::size_t at = page * kPage + 4;  // the lower half of the number of cells
      const auto count = static_cast<unsigned char>(bytes[at]);
      if ((count & 1U << bit) == 0 || (!is_soak() && bit != 2)) continue;
      INFO("page ", page + 1, " says ", count ^ 1U << bit, " for ", static_cast<int>(count));
      bytes[at] = static_cast<char>(count ^ 1U << bit);
      desk.try_bytes(bytes, 1);
    }
  CHECK(desk.silent == 0);
  report(desk);
}

TEST_CASE("a page of something else is told") {
  DamagedDesk desk;
  const std::size_t pages = desk.whole().size() / kPage;
  for (std::size_t page = 0; page < pages; page += is_soak() ? 1U : 12U)
    for (const char filling : {'\0', '\x55', 'x'}) {
      INFO("page ", page + 1, " full of ", static_cast<int>(filling));
      std::string bytes = desk.whole();
      bytes.replace(page * kPage, kPage, std::string(kPage, filling));
      desk.try_bytes(bytes);
    }
  report(desk);
}

TEST_CASE("a file that was cut is told") {
  DamagedDesk desk;
  const std::size_t size = desk.whole().size();
  for (std::size_t length = 1; length < size; length += is_soak() ? 511U : 24U * 1024 + 511) {
    INFO(length, " of ", size, " bytes");
    desk.try_bytes(desk.whole().substr(0, length));
  }
  CHECK(desk.harmless == 0);
  report(desk);
}

}  // namespace
}  // namespace bifc
