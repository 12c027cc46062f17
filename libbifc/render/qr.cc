// The library makes the modules; what they look like is decided here.
#include "libbifc/render/qr.h"

#include <qrcodegen/qrcodegen.hpp>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"

namespace bifc {
namespace {

qrcodegen::QrCode encoded(std::string_view text) {
  try {
    return qrcodegen::QrCode::encodeText(std::string(text).c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
  } catch (const qrcodegen::data_too_long&) {
    throw Error(ErrorCode::refused,
                say("A text of {} bytes is too long for a QR code.", text.size()));
  }
}

// The upper and the lower of two modules share a character.
std::string_view half_blocks(bool upper, bool lower) {
  if (upper) return lower ? "█" : "▀";
  return lower ? "▄" : " ";
}

}  // namespace

QrCode::QrCode(std::string_view text) {
  const qrcodegen::QrCode code = encoded(text);
  size_ = code.getSize();
  for (int y = 0; y < size_; ++y)
    for (int x = 0; x < size_; ++x) dark_.push_back(code.getModule(x, y));
}

QrCode QrCode::of_id(std::string_view id) {
  std::string capitals(id);
  for (char& c : capitals)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return QrCode(capitals);
}

bool QrCode::dark(int x, int y) const {
  x -= kQuietZone;
  y -= kQuietZone;
  if (x < 0 || y < 0 || x >= size_ || y >= size_) return false;
  return dark_[static_cast<std::size_t>(y * size_ + x)];
}

std::string QrCode::path() const {
  std::string data;
  for (int y = 0; y < framed_size(); ++y)
    for (int x = 0; x < framed_size(); ++x) {
      const int from = x;
      while (dark(x, y)) ++x;
      if (x > from)
        fmt::format_to(std::back_inserter(data), "M{} {}h{}v1H{}z", from, y, x - from, from);
    }
  return data;
}

std::string qr_text(const QrCode& code, const QrText& how) {
  std::string text;
  for (int y = 0; y < code.framed_size(); y += how.blocks ? 2 : 1) {
    if (how.colors) text += "\x1b[30;107m";
    for (int x = 0; x < code.framed_size(); ++x)
      if (how.blocks)
        text += half_blocks(code.dark(x, y), code.dark(x, y + 1));
      else
        text += code.dark(x, y) ? "##" : "  ";
    text += how.colors ? "\x1b[0m\n" : "\n";
  }
  return text;
}

}  // namespace bifc
