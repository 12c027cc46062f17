// The border with zlib.
#include "libbifc/exchange/pack.h"

#include <zlib.h>

#include <nettle/base64.h>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"

namespace bifc {
namespace {

constexpr std::size_t kMost = std::size_t{64} << 20;

[[noreturn]] void damaged() {
  throw Error(ErrorCode::refused, say("What is kept of the file is damaged."),
              say("Look for the file itself, or for a copy of the database: bifc db restore"));
}

std::string decoded(std::string_view text) {
  base64_decode_ctx context;
  base64_decode_init(&context);
  std::string bytes(BASE64_DECODE_LENGTH(text.size()), '\0');
  std::size_t length = bytes.size();
  const int good = base64_decode_update(
      &context, &length, reinterpret_cast<std::uint8_t*>(bytes.data()), text.size(), text.data());
  if (good == 0 || base64_decode_final(&context) == 0) damaged();
  bytes.resize(length);
  return bytes;
}

}  // namespace

std::string pack(std::string_view bytes) {
  constexpr int kLevel = 5;  // a scan takes a third of the time of level 9, and 3 percent more room
  uLongf size = compressBound(static_cast<uLong>(bytes.size()));
  std::string small(size, '\0');
  compress2(reinterpret_cast<Bytef*>(small.data()), &size,
            reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uLong>(bytes.size()), kLevel);
  std::string text(BASE64_ENCODE_RAW_LENGTH(size), '\0');
  base64_encode_raw(text.data(), size, reinterpret_cast<const std::uint8_t*>(small.data()));
  return text;
}

std::string unpack(std::string_view packed) {
  const std::string small = decoded(packed);
  std::string bytes;
  z_stream stream{};
  if (inflateInit(&stream) != Z_OK) damaged();
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(small.data()));
  stream.avail_in = static_cast<uInt>(small.size());
  int state = Z_OK;
  while (state == Z_OK && bytes.size() <= kMost) {
    char piece[1 << 16];
    stream.next_out = reinterpret_cast<Bytef*>(piece);
    stream.avail_out = sizeof piece;
    state = inflate(&stream, Z_NO_FLUSH);
    bytes.append(piece, sizeof piece - stream.avail_out);
  }
  inflateEnd(&stream);
  if (state != Z_STREAM_END) damaged();
  return bytes;
}

}  // namespace bifc
