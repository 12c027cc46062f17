// The border with nlohmann-json, which is slow to compile: nothing else includes it.
#include "libbifc/exchange/json_tree.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"

namespace bifc {
namespace {

// Values inside values are read by functions that call themselves, and the stack has an end.
constexpr std::size_t kDeepest = 100;
// Offsets take half the room of pointers. "1e15" is kept as "1000000000000000.0".
constexpr std::size_t kLargest = 0x3FFFFFFF;

template <class Number>
std::optional<Number> read_number(std::string_view text) {
  Number number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return {};
  return number;
}

}  // namespace

/// What nlohmann-json calls while it reads: false ends the reading.
class JsonTree::Builder {
 public:
  Builder(JsonTree& tree, std::string_view text) : tree_(tree), text_(text) {}

  bool null() { return add(JsonType::null, {}); }
  bool boolean(bool truth) { return add(JsonType::truth, truth ? "true" : "false"); }
  bool number_integer(std::int64_t number) {
    return add(JsonType::number, fmt::format_int(number).str());
  }
  bool number_unsigned(std::uint64_t number) {
    return add(JsonType::number, fmt::format_int(number).str());
  }
  bool number_float(double number, const std::string&) {
    return add(JsonType::number, nlohmann::json(number).dump());
  }
  bool string(const std::string& text) { return add(JsonType::text, text); }
  bool binary(const std::vector<std::uint8_t>&) { return false; }  // JSON has none

  bool key(const std::string& key) {
    key_at_ = keep(key);
    key_size_ = static_cast<std::uint32_t>(key.size());
    return true;
  }
  bool start_object(std::size_t) { return open(JsonType::object); }
  bool start_array(std::size_t) { return open(JsonType::array); }
  bool end_object() {
    drop_repeated(levels_.back().parent);
    levels_.pop_back();
    return true;
  }
  bool end_array() {
    levels_.pop_back();
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const std::exception&) {
    const std::string_view read = text_.substr(0, position);
    // What was cut off ends on its last line, not on the empty one after it.
    const std::size_t end = read.find_last_not_of(" \t\r\n") + 1;
    tree_.broken_line_ =
        1 + static_cast<std::size_t>(
                std::count(read.begin(), read.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
    return false;
  }

 private:
  struct Level {
    std::uint32_t parent;
    std::uint32_t last_child;
  };

  std::uint32_t keep(std::string_view text) {
    const std::size_t at = tree_.texts_.size();
    tree_.texts_ += text;
    return static_cast<std::uint32_t>(at);
  }

  bool add(JsonType type, std::string_view text) {
    const auto index = static_cast<std::uint32_t>(tree_.values_.size());
    Value value{
        .text_at = keep(text), .text_size = static_cast<std::uint32_t>(text.size()), .type = type};
    if (!levels_.empty()) {
      Level& level = levels_.back();
      if (tree_.values_[level.parent].type == JsonType::object)
        value.key_at = key_at_, value.key_size = key_size_;
      if (level.last_child == kNone)
        tree_.values_[level.parent].child = index;
      else
        tree_.values_[level.last_child].next = index;
      level.last_child = index;
    }
    tree_.values_.push_back(value);
    return true;
  }

  bool open(JsonType type) {
    add(type, {});
    levels_.push_back({static_cast<std::uint32_t>(tree_.values_.size() - 1), kNone});
    return levels_.size() <= kDeepest;
  }

  std::string_view key_of(std::uint32_t index) const {
    const Value& value = tree_.values_[index];
    return std::string_view(tree_.texts_).substr(value.key_at, value.key_size);
  }

  // Sorted by key and then by place, what is repeated stands beside its first.
  void drop_repeated(std::uint32_t object) {
    members_.clear();
    for (std::uint32_t i = tree_.values_[object].child; i != kNone; i = tree_.values_[i].next)
      members_.push_back(i);
    std::sort(members_.begin(), members_.end(), [&](std::uint32_t a, std::uint32_t b) {
      const int order = key_of(a).compare(key_of(b));
      return order != 0 ? order < 0 : a < b;
    });
    bool repeated = false;
    for (std::size_t i = members_.size(); i-- > 1;)
      if (key_of(members_[i - 1]) == key_of(members_[i])) {
        supersede(tree_.values_[members_[i - 1]], tree_.values_[members_[i]]);
        repeated = true;
      }
    if (repeated) unlink_absent(object);
  }

  static void supersede(Value& first, Value& second) {
    first.text_at = second.text_at, first.text_size = second.text_size;
    first.child = second.child, first.type = second.type;
    second.type = JsonType::absent;
  }

  void unlink_absent(std::uint32_t object) {
    std::uint32_t* link = &tree_.values_[object].child;
    while (*link != kNone)
      if (Value& value = tree_.values_[*link]; value.type == JsonType::absent)
        *link = value.next;
      else
        link = &value.next;
  }

  JsonTree& tree_;
  std::string_view text_;
  std::vector<Level> levels_;
  std::uint32_t key_at_ = 0, key_size_ = 0;
  std::vector<std::uint32_t> members_;
};

bool JsonTree::read(std::string_view text) {
  values_.clear();
  texts_.clear();
  broken_line_ = 1;  // where nothing else is said: too deep, or too large
  Builder builder(*this, text);
  if (text.size() <= kLargest &&
      nlohmann::json::sax_parse(text.data(), text.data() + text.size(), &builder))
    return true;
  values_.clear();
  return false;
}

void JsonTree::read_or_refuse(std::string_view text) {
  if (read(text)) return;
  throw Error(ErrorCode::refused, say("Its JSON is damaged in line {}.", broken_line_),
              say("It may be cut off, or nest without end; make the file again."));
}

JsonType JsonValue::type() const {
  return tree_ == nullptr ? JsonType::absent : tree_->values_[index_].type;
}

std::string_view JsonValue::key() const {
  if (tree_ == nullptr) return {};
  const JsonTree::Value& value = tree_->values_[index_];
  return std::string_view(tree_->texts_).substr(value.key_at, value.key_size);
}

std::string_view JsonValue::text() const {
  if (tree_ == nullptr) return {};
  const JsonTree::Value& value = tree_->values_[index_];
  return std::string_view(tree_->texts_).substr(value.text_at, value.text_size);
}

std::optional<std::int64_t> JsonValue::whole() const {
  if (type() != JsonType::number && type() != JsonType::text) return {};
  if (const auto whole = read_number<std::int64_t>(text())) return whole;
  const auto real = type() == JsonType::number ? number() : std::nullopt;
  constexpr double kBeyond = 9223372036854775808.0;  // 2^63
  if (!real || !(std::abs(*real) < kBeyond)) return {};
  return static_cast<std::int64_t>(*real);
}

std::optional<double> JsonValue::number() const {
  if (type() != JsonType::number && type() != JsonType::text) return {};
  return read_number<double>(text());
}

JsonValue JsonValue::find(std::string_view key) const {
  if (is_object())
    for (const JsonValue member : *this)
      if (member.key() == key) return member;
  return {};
}

JsonValue JsonValue::at(std::string_view path) const {
  JsonValue value = *this;
  while (value.is_there() && !path.empty()) {
    const std::string_view key = path.substr(0, path.find('.'));
    value = value.find(key);
    path.remove_prefix(std::min(key.size() + 1, path.size()));
  }
  return value;
}

JsonValue::Iterator JsonValue::begin() const {
  return {tree_, tree_ == nullptr ? JsonTree::kNone : tree_->values_[index_].child};
}

JsonValue::Iterator JsonValue::end() const { return {tree_, JsonTree::kNone}; }

JsonValue::Iterator& JsonValue::Iterator::operator++() {
  index_ = tree_->values_[index_].next;
  return *this;
}

void JsonValue::append_json(std::string& to) const {
  const auto append_text = [&](std::string_view text) { to += nlohmann::json(text).dump(); };
  if (type() == JsonType::text) return append_text(text());
  if (type() == JsonType::null) to += "null";
  if (!is_object() && !is_array()) {
    to += text();
    return;
  }
  to += is_object() ? '{' : '[';
  for (bool first = true; const JsonValue child : *this) {
    if (!std::exchange(first, false)) to += ',';
    if (is_object()) {
      append_text(child.key());
      to += ':';
    }
    child.append_json(to);
  }
  to += is_object() ? '}' : ']';
}

}  // namespace bifc
