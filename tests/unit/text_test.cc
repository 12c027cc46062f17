#include "libbifc/base/text.h"

#include <doctest/doctest.h>

namespace bifc {
namespace {

TEST_CASE("a French word is found however it is typed") {
  CHECK(fold("L’Écran du CŒUR") == "l'ecran du coeur");
  CHECK(fold("Straße") == "strasse");
  CHECK(fold("e\xCC\x81t\xC3\xA9") == "ete");
}

}  // namespace
}  // namespace bifc
