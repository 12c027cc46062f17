// QrCode: a text as a square that cameras read. Its .cc is the one file that knows the library.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bifc {

/// A QR code: dark and light modules in a square, and a light frame around it.
class QrCode {
 public:
  /// How many light modules a code needs around it to be found.
  static constexpr int kQuietZone = 4;

  /// Makes the smallest code for `text`, which a NUL would end, with error correction M, or better
  /// where that takes no larger one. Digits, capitals and " $%*+-./:" take least room.
  /// Throws Error: refused when the text is longer than any code holds, 2331 bytes.
  explicit QrCode(std::string_view text);

  /// Makes the code of an id: its letters as capitals, which are read as the same id.
  static QrCode of_id(std::string_view id);

  int size() const { return size_; }                          ///< modules a side without the frame
  int framed_size() const { return size_ + 2 * kQuietZone; }  ///< and with it

  /// Whether a module is dark, counted from the corner of the frame; all outside is light.
  bool dark(int x, int y) const;

  /// Returns the data of one SVG path that covers the dark modules, a module being a unit, in a
  /// square of framed_size().
  std::string path() const;

 private:
  int size_;
  std::vector<bool> dark_;
};

/// How a code is written as text.
struct QrText {
  bool blocks = true;   ///< half blocks; else "##", for terminals that lack them
  bool colors = false;  ///< black on white, whatever colours the terminal has
};

/// Returns a code with its frame as lines of equal width. Dark modules are drawn, light ones are
/// blanks, which is right on paper and light screens; on dark ones, only `colors` make it so.
std::string qr_text(const QrCode& code, const QrText& how);

}  // namespace bifc
