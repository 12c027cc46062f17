// Transcripts of shred -v: passes that begin, and never a result.
#include "tests/support/wipe_texts.h"

namespace bifc {
namespace {

TEST_CASE("shred tells its passes, and never that it succeeded") {
  const Runs runs = runs_in(fixture("shred.fr.log"));
  REQUIRE(runs.size() == 1);
  CHECK(runs[0].tool == "shred");
  CHECK(runs[0].node == "/dev/sdd");
  CHECK(runs[0].method == "shred");
  CHECK(runs[0].passes == 3);
  CHECK(runs[0].result == "unproven");
  CHECK(runs[0].line == 3);
  CHECK(results("shred: /dev/sdb: pass 1/2 (random)...\n"
                "shred: /dev/sdb: pass 1/2 (random)...1.2GiB/233GiB 0%\n"
                "shred: /dev/sdb: pass 2/2 (000000)...233GiB/233GiB 100%\n") ==
        "/dev/sdb unproven");
}

TEST_CASE("shred that stopped before its last pass was aborted") {
  CHECK(results("shred: /dev/sdb: pass 1/2 (random)...\n") == "/dev/sdb aborted");
  CHECK(results("shred: /dev/sdb: pass 2/2 (random)...\n"
                "shred: /dev/sdb: pass 2/2 (random)...20GiB/233GiB 8%\n") == "/dev/sdb aborted");
  CHECK(results("shred: /dev/sdb: pass 1/3 (random)...\n"
                "shred: /dev/sdc: pass 3/3 (random)...\n") ==
        "/dev/sdb aborted, /dev/sdc unproven");
  CHECK(results("shred: /dev/sdb: pass 3/3 (random)...\n"
                "shred: /dev/sdb: pass 1/3 (random)...\n") ==
        "/dev/sdb unproven, /dev/sdb aborted");
}

TEST_CASE("shred that prints an error failed, in any language") {
  CHECK(results("shred: /dev/sdb: pass 1/1 (random)...\n"
                "shred: /dev/sdb: error writing at offset 4096: Input/output error\n") ==
        "/dev/sdb failed");
  CHECK(results("shred: /dev/sdb\xC2\xA0: étape 1/1 (random)…\n"
                "shred: /dev/sdb\xC2\xA0: erreur d'écriture au décalage 4096: Erreur\n"
                "shred: /dev/sdb\xC2\xA0: étape 1/1 (random)…\n") == "/dev/sdb failed");
}

TEST_CASE("shredding files is not wiping a disk") {
  CHECK(refusal("shred: letters.odt: pass 1/1 (random)...\n").message() ==
        "shred overwrote files here, not a whole disk.");
}

}  // namespace
}  // namespace bifc
