// Texts of wiping tools, invented, and what is read from them.
#pragma once

#include <doctest/doctest.h>

#include "libbifc/base/text.h"
#include "libbifc/exchange/wipe_log.h"
#include "tests/support/scratch.h"

namespace bifc {

using Runs = std::vector<WipeRun>;

/// The text of a file of tests/data/wipe.
inline std::string fixture(std::string_view name) {
  return Scratch::text_of(fmt::format("{}/tests/data/wipe/{}", BIFC_SOURCE, name));
}

inline Runs runs_in(std::string_view text) { return read_wipe_log(Input::of(text)); }

/// The result of each run: "/dev/sda passed, /dev/sdb failed".
inline std::string results(std::string_view text) {
  std::vector<std::string> all;
  for (const WipeRun& run : runs_in(text))
    all.push_back(fmt::format("{} {}", run.node, run.result));
  return joined(all, ", ");
}

/// What is thrown instead of runs.
inline Error refusal(std::string_view text) {
  const Error error = thrown_by([&] { runs_in(text); });
  CHECK(error.code() == ErrorCode::refused);
  return error;
}

/// The text with its first `old` replaced, which must be there.
inline std::string replaced(std::string text, std::string_view old, std::string_view fresh) {
  const std::size_t at = text.find(old);
  REQUIRE(at != text.npos);
  return text.replace(at, old.size(), fresh);
}

/// The text as far as `end`, which is left out.
inline std::string until(const std::string& text, std::string_view end) {
  const std::size_t at = text.find(end);
  REQUIRE(at != text.npos);
  return text.substr(0, at);
}

/// A log of nwipe with one row of results.
inline std::string nwipe(std::string_view row, std::string_view method = "PRNG Stream",
                         std::string_view serial = "SER123456") {
  return fmt::format(
      "[2025/05/05 10:00:00]  notice: Found /dev/sda, ATA, ST3500418AS, 500 GB, S/N={1}\n"
      "[2025/05/05 10:00:01]  notice: Program options are set as follows...\n"
      "[2025/05/05 10:00:01]  notice:   banner   = nwipe 0.33\n"
      "[2025/05/05 10:00:01]  notice:   method   = {0}\n"
      "[2025/05/05 10:00:01]  notice: Invoking method '{0}' on /dev/sda\n"
      "[2025/05/05 10:00:01]  notice: Starting pass 1/1, round 1/1, on /dev/sda\n"
      "[2025/05/05 11:00:00]  notice: [SUCCESS] Verified that /dev/sda is empty.\n"
      "[2025/05/05 11:00:00]  notice: [SUCCESS] Blanked device /dev/sda\n"
      "\n"
      "********************************* Drive Status *********************************\n"
      "!   Device | Status | Thru-put | HH:MM:SS | Model/Serial Number\n"
      "--------------------------------------------------------------------------------\n"
      "{2}\n"
      "--------------------------------------------------------------------------------\n"
      "[2025/05/05 11:00:02] Total Throughput 120 MB/s, {0}, 1R+B+VL\n"
      "********************************************************************************\n",
      method, serial, row);
}

/// Such a row, of success.
inline const std::string kErased =
    "       sda | Erased | 120 MB/s | 01:00:00 | ST3500418AS/SER123456";

}  // namespace bifc
