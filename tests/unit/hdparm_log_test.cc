// Transcripts of hdparm: success is silent, so it must be seen on the disk.
#include "tests/support/wipe_texts.h"

namespace bifc {
namespace {

TEST_CASE("secure erase is proven by the password that is gone") {
  const std::string text = fixture("hdparm_enhanced.log");
  const Runs runs = runs_in(text);
  REQUIRE(runs.size() == 1);
  CHECK(runs[0].tool == "hdparm");
  CHECK(runs[0].node == "/dev/sdc");
  CHECK(runs[0].model == "ST500DM002-1BD142");
  CHECK(runs[0].serial == "Z6E0ABCD");
  CHECK(runs[0].bytes == 500'107'862'016);
  CHECK(runs[0].method == "ata_secure_erase_enhanced");
  CHECK(runs[0].verification == "none");
  CHECK(runs[0].result == "passed");
  CHECK(runs[0].passes == 0);
  CHECK(runs[0].started == "");
  CHECK(runs[0].hidden_area == "unknown");
  CHECK(runs[0].line == 50);
}

TEST_CASE("secure erase whose end nobody looked at is not proven") {
  const std::string text = fixture("hdparm_enhanced.log");
  const std::string erased = "user=user\nroot@atelier:~# hdparm -I";
  const std::string before = text.substr(0, text.find(erased)) + "user=user\n";
  CHECK(results(before) == "/dev/sdc unproven");
  CHECK(runs_in(before)[0].serial == "Z6E0ABCD");
  // Another disk in the same place, which never had a password.
  const std::size_t last = text.rfind("Z6E0ABCD");
  CHECK(results(text.substr(0, last) + "OTHER001" + text.substr(last + 8)) == "/dev/sdc unproven");
  // No serial after the erasure, or none before it.
  CHECK(results(before + "Security: \n\tnot\tenabled\n") == "/dev/sdc unproven");
  CHECK(results(text.substr(text.find("root@atelier:~# hdparm --user-master u --security-set"))) ==
        "/dev/sdc unproven");
  // No password before, so that its absence says nothing.
  const std::string none = replaced(text, "Issuing SECURITY_SET_PASS", "Issuing SECURITY_UNLOCK");
  CHECK(results(none) == "/dev/sdc unproven");
}

TEST_CASE("secure erase that printed an error, or left the password, failed") {
  const std::string text = fixture("hdparm_enhanced.log");
  const std::string issued = "Issuing SECURITY_ERASE command, password=\"p\", user=user\n";
  for (const char* error :
       {"SECURITY_ERASE: Input/output error\n", "ERASE_PREPARE: Input/output error\n",
        "SG_IO: bad/missing sense data, sb[]:  70 00 05 00 00 00 00 0a\n"}) {
    const Runs runs = runs_in(replaced(text, issued, issued + error));
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].result == "failed");
    CHECK(runs[0].errors == 1);
  }
  const std::size_t last = text.rfind("\tnot\tenabled");
  CHECK(results(text.substr(0, last) + "\t\tenabled" + text.substr(last + 12)) ==
        "/dev/sdc failed");
}

TEST_CASE("without its command line, secure erase is taken for the weaker kind") {
  const std::string text = fixture("hdparm_enhanced.log");
  const Runs runs = runs_in(replaced(text, "--security-erase-enhanced", "--security-erase"));
  CHECK(runs[0].method == "ata_secure_erase");
  CHECK(runs_in(text.substr(text.rfind(" Issuing SECURITY_ERASE")))[0].method ==
        "ata_secure_erase");
}

TEST_CASE("disks that are erased one after another in the same place are told apart") {
  const std::string first = fixture("hdparm_enhanced.log");
  std::string second = first;
  for (std::size_t at = 0; (at = second.find("Z6E0ABCD", at)) != second.npos;)
    second.replace(at, 8, "Z6E0WXYZ");
  const Runs runs = runs_in(first + second);
  REQUIRE(runs.size() == 2);
  CHECK(runs[0].serial == "Z6E0ABCD");
  CHECK(runs[1].serial == "Z6E0WXYZ");
  CHECK(results(first + second) == "/dev/sdc passed, /dev/sdc passed");
}

TEST_CASE("hdparm -I alone tells of no erasure") {
  CHECK(refusal(until(fixture("hdparm_enhanced.log"), "root@atelier:~# hdparm --user")).message() ==
        "hdparm tells the state of a disk here, and no erasure.");
}

TEST_CASE("an ATA sanitize is proven by the status that follows it") {
  const std::string begun =
      "# hdparm --yes-i-know-what-i-am-doing --sanitize-block-erase /dev/sdb\n\n/dev/sdb:\n"
      "Issuing SANITIZE_BLOCK_ERASE command\nOperation started in background\n"
      "# hdparm --sanitize-status /dev/sdb\n\n/dev/sdb:\nIssuing SANITIZE_STATUS command\n"
      "Sanitize status:\n";
  const std::string going =
      "    State:    SD2 Sanitize operation In Process\n    Progress: 0x8000\n";
  const std::string done =
      "    State:    SD0 Sanitize Idle\n"
      "    Last Sanitize Operation Completed Without Error\n";
  CHECK(results(begun) == "/dev/sdb unproven");
  CHECK(results(begun + going) == "/dev/sdb unproven");
  CHECK(results(begun + done) == "/dev/sdb passed");
  CHECK(runs_in(begun + done)[0].method == "ata_sanitize_block");
  CHECK(results(begun + "    State:    SD3 Sanitize Operation Failed\n") == "/dev/sdb failed");
  CHECK(runs_in("/dev/sdb:\nIssuing SANITIZE_CRYPTO_SCRAMBLE command\n")[0].method ==
        "ata_sanitize_crypto");
  CHECK(results("/dev/sdb:\nIssuing SANITIZE_OVERWRITE command\nSANITIZE failed: Input/output "
                "error\n") == "/dev/sdb failed");
  // The state outlives power cuts, so that alone it may be of any year.
  CHECK(refusal("Model Number: A\nSecurity:\n/dev/sdb:\nIssuing SANITIZE_STATUS command\n" + done)
            .message() == "hdparm tells the state of a disk here, and no erasure.");
}

}  // namespace
}  // namespace bifc
