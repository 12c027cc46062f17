// What is kept of a file comes out as it went in, or is known to be damaged.
#include "libbifc/exchange/pack.h"

#include <doctest/doctest.h>

#include <nettle/base64.h>
#include <zlib.h>

#include "tests/support/scratch.h"

namespace bifc {
namespace {

std::string every_byte() {
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
  return bytes;
}

/// Packs zeros without ever holding them: a small text that is `size` bytes when it is unpacked.
std::string packed_zeros(std::size_t size) {
  const std::string piece(1 << 16, '\0');
  std::string small(size / 500 + 1000, '\0');
  z_stream stream{};
  REQUIRE(deflateInit(&stream, Z_BEST_COMPRESSION) == Z_OK);
  stream.next_out = reinterpret_cast<Bytef*>(small.data());
  stream.avail_out = static_cast<uInt>(small.size());
  for (std::size_t left = size; left > 0;) {
    const std::size_t now = std::min(left, piece.size());
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.data()));
    stream.avail_in = static_cast<uInt>(now);
    left -= now;
    deflate(&stream, left == 0 ? Z_FINISH : Z_NO_FLUSH);
  }
  small.resize(stream.total_out);
  deflateEnd(&stream);
  std::string text(BASE64_ENCODE_RAW_LENGTH(small.size()), '\0');
  base64_encode_raw(text.data(), small.size(), reinterpret_cast<const std::uint8_t*>(small.data()));
  return text;
}

ErrorCode code_of(const std::string& packed) {
  return thrown_by([&] { unpack(packed); }).code();
}

TEST_CASE("what was packed is unpacked as it was") {
  for (const std::string& bytes :
       {std::string(), std::string("a"), every_byte(), std::string(300'000, 'x')}) {
    const std::string packed = pack(bytes);
    CHECK(unpack(packed) == bytes);
    CHECK(packed.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                   "0123456789+/=") == packed.npos);
    CHECK(pack(bytes) == packed);
  }
  CHECK(pack(std::string(300'000, 'x')).size() < 1000);
}

TEST_CASE("what other programs packed is unpacked, whatever they compress with") {
  CHECK(unpack("eNorzs9NVShJrSgBABHoA5o=") == "some text");
  CHECK(unpack("eAErzs9NVShJrSgBABHoA5o=") == "some text");
}

TEST_CASE("damage anywhere is refused, never passed on") {
  const std::string packed = pack("an nwipe log, say: sda Erased, sdb -FAILED-");
  for (std::size_t at = 0; at < packed.size(); ++at) {
    std::string other = packed;
    other[at] = other[at] == 'A' ? 'B' : 'A';
    std::string found;
    const Error error = thrown_by([&] { found = unpack(other); });
    // Bits of the last letters that stand for no byte may differ; the file may not.
    if (error.code() == ErrorCode::bug)
      CHECK(found == unpack(packed));
    else
      CHECK(error.code() == ErrorCode::refused);
    CHECK(code_of(packed.substr(0, at)) == ErrorCode::refused);
  }
  for (const char* text : {"", "no base64!", "aGVsbG8=", "€"})
    CHECK(code_of(text) == ErrorCode::refused);
}

TEST_CASE("a bomb is refused before it fills the memory") {
  const std::string bomb = packed_zeros(std::size_t{1} << 28);
  REQUIRE(bomb.size() < 1'000'000);
  CHECK(code_of(bomb) == ErrorCode::refused);
  const std::size_t allowed = std::size_t{32} << 20;
  CHECK(unpack(packed_zeros(allowed)).size() == allowed);
}

}  // namespace
}  // namespace bifc
