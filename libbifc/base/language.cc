// The codes change once in a decade, so they are no list that a group could replace.
#include "libbifc/base/language.h"

#include <algorithm>

namespace bifc {
namespace {

// With those that were withdrawn, which texts still bear.
constexpr std::string_view kCodes =
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co "
    "cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl "
    "gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg "
    "ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk "
    "ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps "
    "pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw "
    "ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo "
    "za zh zu";

constexpr char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

constexpr bool is_small(char c) { return c >= 'a' && c <= 'z'; }

bool is_in_locale(char c) {
  return is_small(small(c)) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' ||
         c == '@';
}

}  // namespace

bool is_short_language(std::string_view code) {
  if (code.size() != 2 || !is_small(code[0]) || !is_small(code[1])) return false;
  return kCodes.find(code) != kCodes.npos;
}

bool is_language(std::string_view code) {
  return is_short_language(code) ||
         (code.size() == 3 && std::all_of(code.begin(), code.end(), is_small));
}

std::string language_in(std::string_view text) {
  std::string code(text.substr(0, text.find_first_of("-_.@")));
  std::transform(code.begin(), code.end(), code.begin(), small);
  const bool is_code =
      (code.size() == 2 || code.size() == 3) && std::all_of(code.begin(), code.end(), is_small);
  return is_code && std::all_of(text.begin(), text.end(), is_in_locale) ? code : std::string(text);
}

}  // namespace bifc
