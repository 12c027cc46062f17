// Sanitization: what a method is worth on a kind of disk, and that the table leaves no gap.
#include "libbifc/model/sanitization.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "libbifc/base/code_list.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

std::string level(std::string_view method, std::string_view media) {
  return judge(method, media).level;
}

bool warns(std::string_view method, std::string_view media) {
  return !judge(method, media).warning.empty();
}

const std::string_view kOverwrites[] = {"zeros",
                                        "ones",
                                        "random",
                                        "dod_short",
                                        "gutmann",
                                        "dod_522022m",
                                        "shred",
                                        "rcmp_tssit_ops_ii",
                                        "hmg_is5_baseline",
                                        "hmg_is5_enhanced",
                                        "schneier",
                                        "bmb21_2019",
                                        "badblocks",
                                        "overwrite"};
const std::string_view kFlash[] = {"ssd", "nvme", "emmc", "flash"};

TEST_CASE("overwriting is Clear, and never more") {
  for (const std::string_view method : kOverwrites) {
    INFO(method);
    CHECK(level(method, "hdd") == "clear");
    CHECK_FALSE(warns(method, "hdd"));
    for (const std::string_view media : kFlash) {
      CHECK(level(method, media) == "clear");
      CHECK(warns(method, media));
    }
    CHECK(level(method, "unknown") == "clear");
    CHECK(warns(method, "unknown"));
  }
}

TEST_CASE("a warning says what limits the level, in the language of the person") {
  CHECK(judge("zeros", "ssd").warning ==
        "Flash memory keeps a spare area that overwriting does not reach.");
  CHECK(judge("blkdiscard", "nvme").warning ==
        "TRIM only tells the disk that data is no longer needed; it may stay readable.");
  const InFrench french;
  CHECK(judge("zeros", "ssd").warning ==
        "La mémoire flash garde une réserve que l’écrasement n’atteint pas.");
  CHECK(judge("zeros", "ssd").level == "clear");
  CHECK(judge("zeros", "hdd").warning == "");
}

TEST_CASE("secure erase is Purge only where the enhanced kind rewrites a hard disk") {
  CHECK(level("ata_secure_erase", "hdd") == "clear");
  CHECK_FALSE(warns("ata_secure_erase", "hdd"));
  CHECK(level("ata_secure_erase_enhanced", "hdd") == "purge");
  CHECK_FALSE(warns("ata_secure_erase_enhanced", "hdd"));
  for (const std::string_view method : {"ata_secure_erase", "ata_secure_erase_enhanced"})
    for (const std::string_view media : {"ssd", "unknown"}) {
      CHECK(level(method, media) == "clear");
      CHECK(warns(method, media));
    }
}

TEST_CASE("sanitize commands are Purge on the disks that know them") {
  CHECK(level("ata_sanitize_overwrite", "hdd") == "purge");
  CHECK(level("ata_sanitize_overwrite", "ssd") == "purge");
  CHECK(level("ata_sanitize_block", "ssd") == "purge");
  CHECK(level("ata_sanitize_block", "hdd") == "");
  CHECK(level("ata_sanitize_crypto", "ssd") == "purge");
  CHECK(level("nvme_sanitize_overwrite", "nvme") == "purge");
  CHECK(level("nvme_sanitize_block", "nvme") == "purge");
  CHECK(level("nvme_sanitize_crypto", "nvme") == "purge");
  CHECK(level("nvme_sanitize_block", "unknown") == "purge");
  CHECK(level("nvme_sanitize_block", "hdd") == "");
  CHECK(judge("nvme_sanitize_block", "hdd").warning ==
        "There is no such method for this kind of disk.");
}

TEST_CASE("changing the key says that it needs a disk that encrypts") {
  for (const auto& [method, media] :
       {std::pair{"ata_sanitize_crypto", "ssd"}, std::pair{"nvme_sanitize_crypto", "nvme"},
        std::pair{"nvme_format_crypto", "nvme"}}) {
    CHECK(level(method, media) == "purge");
    CHECK(judge(method, media).warning ==
          "Holds only if the disk encrypted all that was ever written to it.");
  }
}

TEST_CASE("formatting an NVMe disk is Clear at most, unless its key is changed") {
  CHECK(level("nvme_format", "nvme") == "");
  CHECK(warns("nvme_format", "nvme"));
  CHECK(level("nvme_format_user_data", "nvme") == "clear");
  CHECK(judge("nvme_format_user_data", "nvme").warning ==
        "Counts as Purge only if the maker states that every memory cell is erased.");
}

TEST_CASE("TRIM suffices for no disk") {
  for (const CodeList::Entry& media : CodeList::named("media").entries()) {
    CHECK(level("blkdiscard", media.token) == "");
    CHECK(warns("blkdiscard", media.token));
  }
}

TEST_CASE("a magnetic field purges hard disks and nothing else") {
  CHECK(level("degauss", "hdd") == "purge");
  CHECK(warns("degauss", "hdd"));
  for (const std::string_view media : {"ssd", "nvme", "emmc", "flash", "unknown"}) {
    CHECK(level("degauss", media) == "");
    CHECK(warns("degauss", media));
  }
}

TEST_CASE("what is in small pieces is destroyed, what has a hole may not be") {
  for (const CodeList::Entry& media : CodeList::named("media").entries()) {
    CHECK(level("disintegration", media.token) == "destroy");
    CHECK(level("incineration", media.token) == "destroy");
    CHECK(level("shredding", media.token) == "destroy");
    CHECK(warns("shredding", media.token));
    CHECK(warns("drilling", media.token));
  }
  CHECK(level("drilling", "hdd") == "destroy");
  for (const std::string_view media : {"ssd", "nvme", "emmc", "flash", "unknown"})
    CHECK(level("drilling", media) == "");
}

TEST_CASE("a factory reset clears telephones and tablets, not computers") {
  CHECK(level("factory_reset", "flash") == "clear");
  CHECK(level("factory_reset", "emmc") == "clear");
  CHECK(level("factory_reset", "hdd") == "");
  CHECK(level("factory_reset", "ssd") == "");
  CHECK(warns("factory_reset", "flash"));
}

TEST_CASE(
    "a medium that nobody told is judged as unknown, a method that is not listed not at all") {
  CHECK(level("zeros", "") == "clear");
  CHECK(judge("zeros", "").warning == judge("zeros", "unknown").warning);
  CHECK(judge("zeros", "punched cards").warning == judge("zeros", "unknown").warning);
  for (const std::string_view method : {"", "hammer", "zeros.hdd"}) {
    CHECK(level(method, "hdd") == "");
    CHECK_FALSE(warns(method, "hdd"));
  }
}

TEST_CASE("the standard is named for certificates") {
  CHECK(sanitization_standard() == "NIST SP 800-88 Rev. 2");
  const InFrench french;
  CHECK(sanitization_standard() == "NIST SP 800-88 rév. 2");
}

TEST_CASE("the table has a line for each method on each medium, and no other") {
  const CodeList& table = CodeList::named("sanitization");
  std::vector<std::string> wanted;
  for (const std::string_view method : CodeList::named("wipe_method").tokens())
    for (const std::string_view media : CodeList::named("media").tokens())
      wanted.push_back(fmt::format("{}.{}", method, media));
  std::vector<std::string> listed;
  for (const std::string_view token : table.tokens()) listed.emplace_back(token);
  CHECK(listed == wanted);
}

TEST_CASE("each line has a level or says why it has none, in both languages") {
  for (const CodeList::Entry& entry : CodeList::named("sanitization").entries()) {
    INFO(entry.token);
    const bool has_level = CodeList::named("wipe_level").find(entry.number) != nullptr;
    CHECK((has_level || entry.number.empty()));
    CHECK((has_level || !entry.english.empty()));
    CHECK(entry.english.empty() == entry.french.empty());
    CHECK((entry.english.empty() || entry.english.ends_with('.')));
    CHECK((entry.french.empty() || entry.french.ends_with('.')));
  }
}

// Whoever adds a method for flash memory that only writes through the front door is stopped here.
TEST_CASE("nothing is Purge that does not erase inside the disk") {
  const std::string_view kInside[] = {
      "ata_secure_erase_enhanced", "ata_sanitize_overwrite", "ata_sanitize_block",
      "ata_sanitize_crypto",       "nvme_format_crypto",     "nvme_sanitize_overwrite",
      "nvme_sanitize_block",       "nvme_sanitize_crypto",   "degauss"};
  for (const CodeList::Entry& entry : CodeList::named("sanitization").entries()) {
    const std::string_view method = entry.token.substr(0, entry.token.find('.'));
    const bool inside = std::count(std::begin(kInside), std::end(kInside), method) > 0;
    CHECK_MESSAGE((entry.number != "purge" || inside), entry.token);
  }
}

TEST_CASE("a method is known by the names that tools and people give it") {
  const CodeList& methods = CodeList::named("wipe_method");
  const auto token_of = [&](std::string_view typed) {
    const auto* entry = methods.recognise(typed);
    return entry != nullptr ? std::string(entry->token) : "-";
  };
  CHECK(token_of("PRNG Stream") == "random");
  CHECK(token_of("nwipe prng") == "random");
  CHECK(token_of("Fill With Zeros") == "zeros");
  CHECK(token_of("Fill With Ones") == "ones");
  CHECK(token_of("DoD Short") == "dod_short");
  CHECK(token_of("DoD 5220.22-M") == "dod_522022m");
  CHECK(token_of("Gutmann Wipe") == "gutmann");
  CHECK(token_of("RCMP TSSIT OPS-II") == "rcmp_tssit_ops_ii");
  CHECK(token_of("HMG IS5 Enhanced") == "hmg_is5_enhanced");
  CHECK(token_of("Bruce Schneier 7-Pass") == "schneier");
  CHECK(token_of("BMB21-2019") == "bmb21_2019");
  CHECK(token_of("Verify Zeros (0x00)") == "-");
  CHECK(token_of("Verify Ones  (0xFF)") == "-");
  CHECK(token_of("SANITIZE_BLOCK_ERASE") == "ata_sanitize_block");
  CHECK(token_of("SANITIZE_CRYPTO_SCRAMBLE") == "ata_sanitize_crypto");
  CHECK(token_of("hdparm --security-erase-enhanced") == "ata_secure_erase_enhanced");
  CHECK(token_of("nvme format -s 2") == "nvme_format_crypto");
  CHECK(token_of("nvme format") == "nvme_format");
  CHECK(token_of("remise aux réglages d'usine") == "factory_reset");
  CHECK(token_of("perçage") == "drilling");
}

TEST_CASE("the tokens that records hold are these") {
  using Tokens = std::vector<std::string_view>;
  CHECK(CodeList::named("media").tokens() ==
        Tokens{"hdd", "ssd", "nvme", "emmc", "flash", "unknown"});
  CHECK(CodeList::named("wipe_level").tokens() == Tokens{"clear", "purge", "destroy"});
  CHECK(CodeList::named("verification").tokens() == Tokens{"none", "last", "all", "sample"});
  CHECK(CodeList::named("wipe_outcome").tokens() ==
        Tokens{"passed", "failed", "aborted", "no_disk", "removed", "destroyed", "waived"});
  CHECK(CodeList::named("hidden_area").tokens() == Tokens{"no", "yes", "unknown"});
  CHECK(CodeList::named("basis").tokens() == Tokens{"log", "declared"});
}

}  // namespace
}  // namespace bifc
