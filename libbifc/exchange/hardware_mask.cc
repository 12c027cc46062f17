// The text is only scanned, never written anew: evidence stays what the program wrote.
#include "libbifc/exchange/hardware_mask.h"

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

#include "libbifc/base/text.h"

namespace bifc {
namespace {

bool is_alnum(char c) { return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'); }

// Returns the length of six or more pairs of hexadecimal digits with one sign between them that
// begin at `at`, or 0.
std::size_t mac_length(std::string_view text, std::size_t at) {
  constexpr std::size_t kPairs = 6;
  if (at > 0 && is_hex(text[at - 1])) return 0;
  const auto is_pair = [&](std::size_t i) {
    return i + 1 < text.size() && is_hex(text[i]) && is_hex(text[i + 1]) &&
           !(i + 2 < text.size() && is_hex(text[i + 2]));
  };
  if (!is_pair(at) || at + 2 >= text.size()) return 0;
  const char sign = text[at + 2];
  if (sign != ':' && sign != '-') return 0;
  std::size_t end = at + 2, pairs = 1;
  for (; end < text.size() && text[end] == sign && is_pair(end + 1); end += 3) ++pairs;
  return pairs >= kPairs ? end - at : 0;
}

// Whether these words before a number say that it is a MAC address; "iMac serial" does not.
bool names_mac(std::string_view label) {
  const std::string word = snake(label);
  for (const char* end : {"mac", "mac_address", "mac_addr", "macaddress", "macaddr", "hw_address"})
    if (word == end || word.ends_with("_" + std::string(end))) return true;
  return word.ends_with("macaddress");
}

// How deep in texts of JSON a quote stands, by the backslashes before it: \" is 1, \\\" is 2.
std::size_t level_of(std::string_view text, std::size_t quote) {
  std::size_t backslashes = 0, level = 0;
  while (backslashes < quote && text[quote - 1 - backslashes] == '\\') ++backslashes;
  for (; backslashes % 2 == 1; backslashes /= 2) ++level;
  return level;
}

struct Span {
  std::size_t begin = 0, end = 0;
};

class Masker {
 public:
  explicit Masker(std::string_view text) : text_(text) {}

  MaskedEvidence result() && {
    hide_macs();
    hide_named_numbers();
    hide_owners();
    walk({0, text_.size()}, 0);
    return {std::move(text_), count_};
  }

 private:
  // What is known of the objects and arrays around a value.
  struct Frame {
    std::string_view key;
    bool is_array = false;
    bool is_network = false, is_system = false, is_address = false;
    std::vector<std::pair<std::string_view, Span>> texts;  // those that depend on the others
  };

  std::string_view view(Span span) const {
    return std::string_view(text_).substr(span.begin, span.end - span.begin);
  }

  void hide(Span span) {
    bool changed = false;
    for (std::size_t i = span.begin; i < span.end; ++i)
      if (text_[i] != 'x' && std::string_view(":-./ ").find(text_[i]) == std::string_view::npos)
        text_[i] = 'x', changed = true;
    count_ += changed ? 1 : 0;
  }

  void hide_macs() {
    for (std::size_t at = 0; at < text_.size(); ++at) {
      const std::size_t length = mac_length(text_, at);
      if (length == 0) continue;
      std::string digits;
      for (const char c : text_.substr(at, length))
        if (is_hex(c)) digits += c >= 'A' && c <= 'F' ? static_cast<char>(c | 0x20) : c;
      known_.insert(std::move(digits));
      // JSON's "\b" and "\f" may stand before what then only looks like a digit.
      const bool is_escape = at > 0 && text_[at - 1] == '\\';
      hide({at + (is_escape ? 1 : 0), at + length});
      at += length - 1;
    }
  }

  void hide_named_numbers() {
    constexpr std::size_t kDigits = 12, kLongestLabel = 40;
    for (std::size_t at = 0, end; at < text_.size(); at = end + 1) {
      for (end = at; end < text_.size() && is_hex(text_[end]);) ++end;
      if (end - at != kDigits || (end < text_.size() && is_alnum(text_[end]))) continue;
      // Some makers end the machine's UUID with it.
      if (known_.contains(fold(view({at, end})))) hide({at, end});
      std::string_view label = view({at - std::min(at, kLongestLabel), at});
      // Linux names adapters on USB by their address: "enx0a1b2c3d4e5f", "wlx…".
      if (label.ends_with("enx") || label.ends_with("wlx")) hide({at, end});
      if (at > 0 && is_alnum(text_[at - 1])) continue;
      label = label.substr(0, label.find_last_not_of("\"\\:=\t ") + 1);
      label.remove_prefix(label.find_last_of("\n\",{[") + 1);
      if (names_mac(label)) hide({at, end});
    }
  }

  void hide_owners() {
    for (const std::string_view folder : {"/home/", "/media/"})
      for (std::size_t at = text_.find(folder); at != text_.npos; at = text_.find(folder, at)) {
        at += folder.size();
        hide({at, std::min(text_.find_first_of("/\"\\ \t\r\n',", at), text_.size())});
      }
  }

  // Walks the JSON of one level; what is none is passed over.
  void walk(Span span, std::size_t level) {
    std::vector<Frame> frames;
    std::optional<Span> key;
    for (std::size_t at = span.begin; at < span.end; ++at) {
      const char c = text_[at];
      if (c == '{' || c == '[') {
        frames.push_back({.key = key ? view(*key) : std::string_view(), .is_array = c == '['});
        key.reset();
      } else if ((c == '}' || c == ']') && !frames.empty()) {
        leave(frames);
      } else if (c == ',') {
        key.reset();
      } else if (c == '"') {
        const auto [content, next] = string_at(at, span.end, level);
        if (next == text_.npos) return;
        at = next;
        if (follows_colon(next + 1, span.end))
          key = content;
        else
          take(content, key ? view(*key) : std::string_view(), frames, level);
      }
    }
  }

  // Returns what stands between a quote and the one that closes it, and where that one is.
  std::pair<Span, std::size_t> string_at(std::size_t quote, std::size_t end,
                                         std::size_t level) const {
    for (std::size_t at = text_.find('"', quote + 1); at < end; at = text_.find('"', at + 1))
      if (level_of(text_, at) <= level) return {{quote + 1, at - backslashes(level)}, at};
    return {{}, text_.npos};
  }
  static std::size_t backslashes(std::size_t level) { return (std::size_t{1} << level) - 1; }

  bool follows_colon(std::size_t at, std::size_t end) const {
    while (at < end && (text_[at] == ' ' || text_[at] == '\t')) ++at;
    return at < end && text_[at] == ':';
  }

  void take(Span content, std::string_view key, std::vector<Frame>& frames, std::size_t level) {
    constexpr std::size_t kDeepest = 4;
    const std::string_view value = view(content);
    const std::string label =
        fold(key.substr(key.find_last_of('#') + 1));  // of inxi's "002#0#3#ip"
    for (const char* identifier : {"ip", "ip v4", "ip v6", "wan ip", "host", "hostname",
                                   "operator_id", "operatorid", "user", "username"})
      if (label == identifier) return hide(content);
    const std::size_t first = value.find_first_not_of(" \t\r\n");
    if (level < kDeepest && first != value.npos && (value[first] == '{' || value[first] == '['))
      return walk(content, level + 1);
    if (frames.empty()) return;
    Frame& frame = frames.back();
    if (label == "class" || label == "type") {
      frame.is_network |= value == "network" || value == "NetworkAdapter";
      frame.is_system |= value == "system";
    }
    if (label == "name") frame.is_address |= names_mac(value);
    if (label == "serial" || label == "serialnumber" || label == "id" || label == "value")
      frame.texts.emplace_back(key, content);
  }

  void leave(std::vector<Frame>& frames) {
    const Frame frame = std::move(frames.back());
    frames.pop_back();
    const bool is_child =
        !frames.empty() && frames.back().is_array && frames.back().key == "children";
    for (const auto& [key, content] : frame.texts)
      if ((frame.is_network && key.starts_with("serial")) || (frame.is_address && key == "value") ||
          (frame.is_system && !is_child && key == "id"))
        hide(content);
  }

  std::string text_;
  std::set<std::string> known_;  // digits of the MAC addresses that stood there
  int count_ = 0;
};

}  // namespace

MaskedEvidence mask_identifiers(std::string_view text) { return Masker(text).result(); }

bool has_mac(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at)
    if (mac_length(text, at) > 0) return true;
  return false;
}

}  // namespace bifc
