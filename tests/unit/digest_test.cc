// Check sums are those that every other program computes.
#include "libbifc/exchange/digest.h"

#include <doctest/doctest.h>

namespace bifc {
namespace {

TEST_CASE("SHA-256 of the standard's own examples") {
  CHECK(sha256_of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_of("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256_of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(sha256_of(std::string(1'000'000, 'a')) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("every byte counts, zeros and line ends too") {
  const std::string zero(1, '\0');
  CHECK(sha256_of(zero) == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  CHECK(sha256_of("a\n") != sha256_of("a\r\n"));
}

}  // namespace
}  // namespace bifc
