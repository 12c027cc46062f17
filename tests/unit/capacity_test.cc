// Amounts of bytes, as they stand on boxes and as people type them.
#include "libbifc/base/capacity.h"

#include <doctest/doctest.h>

#include <limits>

#include "tests/support/scratch.h"

namespace bifc {
namespace {

TEST_CASE("units of 1000 and of 1024 are told apart") {
  CHECK(read_capacity("500 GB") == 500'000'000'000);
  CHECK(read_capacity("500 Go") == 500'000'000'000);
  CHECK(read_capacity("500go") == 500'000'000'000);
  CHECK(read_capacity("8 GiB") == 8'589'934'592);
  CHECK(read_capacity("8Gio") == 8'589'934'592);
  CHECK(read_capacity("512 kB") == 512'000);
  CHECK(read_capacity("512 KiB") == 524'288);
  CHECK(read_capacity("256 G") == 256'000'000'000);
}

TEST_CASE("a comma or a point divides") {
  CHECK(read_capacity("1,5 To") == 1'500'000'000'000);
  CHECK(read_capacity("1.5 TB") == 1'500'000'000'000);
  CHECK(read_capacity("0,5 Gio") == 536'870'912);
}

TEST_CASE("plain bytes are exact, however many they are") {
  CHECK(read_capacity("0") == 0);
  CHECK(read_capacity("500107862016") == 500'107'862'016);
  CHECK(read_capacity("9007199254740993") == 9'007'199'254'740'993);
  CHECK(read_capacity(" 512 octets ") == 512);
}

TEST_CASE("what is no amount is none") {
  for (const char* text : {"", "GB", "many", "-1", "-5 GB", "500 XB", "500 GBB", "5 5 GB", "1e30",
                           "nan", "inf", "10 PB x", "99999999999 TB"})
    CHECK_MESSAGE(!read_capacity(text), text);
}

TEST_CASE("disks are told in units of 1000, memory in units of 1024") {
  CHECK(capacity_text(500'107'862'016) == "500 GB");
  CHECK(capacity_text(1'000'204'886'016) == "1 TB");
  CHECK(capacity_text(256'060'514'304) == "256 GB");
  CHECK(capacity_text(8'589'934'592) == "8 GiB");
  CHECK(capacity_text(536'870'912) == "512 MiB");
  CHECK(capacity_text(0) == "0 B");
  CHECK(capacity_text(999) == "999 B");
  const InFrench french;
  CHECK(capacity_text(500'107'862'016) == "500 Go");
  CHECK(capacity_text(8'589'934'592) == "8 Gio");
}

TEST_CASE("what is shown can be typed") {
  for (const std::int64_t bytes : std::initializer_list<std::int64_t>{
           500'000'000'000, 8'589'934'592, 4'000'000'000'000, 512'000})
    CHECK(read_capacity(capacity_text(bytes)) == bytes);
}

}  // namespace
}  // namespace bifc
