// Templates: files of share/site in which {{names}} stand for what a page fills in.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libbifc/render/site_words.h"

namespace bifc {

class SiteTemplate {
 public:
  /// Reads share/site/<file>. A comment at its very beginning is not part of it. `names` may stand
  /// in {{}}; so may "word." and a token of share/site/words.tsv. Throws Error: refused, with file
  /// and line, for any other name and for {{ without end.
  SiteTemplate(std::string_view file, std::span<const std::string_view> names);

  /// Returns the text with its names filled. `values` are those of `names`, in their order, and
  /// stand as they are; words are escaped.
  std::string fill(std::span<const std::string> values, const SiteWords& words) const;

 private:
  struct Piece {
    std::string_view text;       ///< stands as it is
    std::size_t value = kNone;   ///< then this one of the values
    std::string_view word = {};  ///< or this word
  };
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  std::vector<Piece> pieces_;
};

}  // namespace bifc
