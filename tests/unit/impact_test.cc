// Weights and emissions: published figures, or none.
#include "libbifc/model/impact.h"

#include <doctest/doctest.h>

#include "libbifc/model/device.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

TEST_CASE("every figure is between its limits, and no kind has one that is made up") {
  for (const std::string_view kind : kNames<DeviceKind>) {
    INFO(kind);
    if (const auto grams = usual_weight(kind)) {
      CHECK(*grams > 0);
      CHECK(*grams < 50'000);
    }
    if (const auto emission = emission_of_making(kind)) {
      CHECK(emission->low > 0);
      CHECK(emission->low <= emission->high);
    }
  }
  CHECK(usual_weight("laptop"));
  CHECK(emission_of_making("laptop"));
}

TEST_CASE("nobody knows what something else weighs or emits") {
  for (const char* kind : {"other", "", "toaster"}) {
    CHECK(!usual_weight(kind));
    CHECK(!emission_of_making(kind));
  }
}

TEST_CASE("a machine that is given replaces at most a new one") {
  const Interval share = replaced_share();
  CHECK(0 <= share.low);
  CHECK(share.low < share.high);
  CHECK(share.high <= 1);
}

}  // namespace
}  // namespace bifc
