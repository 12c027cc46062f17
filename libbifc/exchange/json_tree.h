// JsonTree: a document that others wrote, as a compact tree that answers every question.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bifc {

class JsonTree;

enum class JsonType : std::uint8_t { absent, null, truth, number, text, array, object };

/// A value of a tree, cheap to copy, and valid until the tree reads again or ends. Every question
/// may be asked of every value: what is not there answers as a value that is absent, with "" and
/// without children.
class JsonValue {
 public:
  JsonValue() = default;  ///< absent

  JsonType type() const;
  bool is_object() const { return type() == JsonType::object; }
  bool is_array() const { return type() == JsonType::array; }
  bool is_there() const { return tree_ != nullptr; }

  /// Its name in the object that it is a member of; "" elsewhere.
  std::string_view key() const;
  /// A text as it is, a number as JSON writes it anew, "true" or "false"; "" for all else.
  std::string_view text() const;
  /// A number without its fraction, or a text that is digits alone ("4"); nothing for all else, and
  /// for what does not fit.
  std::optional<std::int64_t> whole() const;
  /// A number, or a text that is one.
  std::optional<double> number() const;

  /// The member of an object with this key.
  JsonValue find(std::string_view key) const;
  /// What a dotted path of keys leads to: "smart_status.passed".
  JsonValue at(std::string_view path) const;

  /// Walks the members of an object or the elements of an array, in their order.
  class Iterator {
   public:
    Iterator() = default;  ///< of no value
    JsonValue operator*() const { return {tree_, index_}; }
    Iterator& operator++();
    bool operator==(const Iterator& other) const { return index_ == other.index_; }

   private:
    friend class JsonValue;
    Iterator(const JsonTree* tree, std::uint32_t index) : tree_(tree), index_(index) {}

    const JsonTree* tree_ = nullptr;
    std::uint32_t index_ = 0;
  };
  Iterator begin() const;
  Iterator end() const;
  bool empty() const { return begin() == end(); }  ///< whether it has no children

  /// Appends it as JSON on one line.
  void append_json(std::string& to) const;

 private:
  friend class JsonTree;
  JsonValue(const JsonTree* tree, std::uint32_t index) : tree_(tree), index_(index) {}

  const JsonTree* tree_ = nullptr;
  std::uint32_t index_ = 0;
};

/// The values of one document, in two blocks of memory that the next document uses again. Of
/// members with the same key the last one counts, at the place of the first.
class JsonTree {
 public:
  JsonTree() = default;
  JsonTree(const JsonTree&) = delete;
  JsonTree& operator=(const JsonTree&) = delete;

  /// Reads a document instead of the one before; `text` need not outlive the call. Returns false,
  /// and has no root, when it is no JSON, is not UTF-8, or nests deeper than a hundred values.
  bool read(std::string_view text);
  /// The same, but throws Error: refused with the line instead of returning false.
  void read_or_refuse(std::string_view text);

  /// The value that all others are in; absent before the first read() and after a failed one.
  JsonValue root() const { return values_.empty() ? JsonValue() : JsonValue(this, 0); }
  /// The line, from 1, at which the latest document was seen to be broken.
  std::size_t broken_line() const { return broken_line_; }

 private:
  friend class JsonValue;
  friend class JsonValue::Iterator;
  class Builder;
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  struct Value {
    std::uint32_t key_at = 0, key_size = 0;    // in texts_
    std::uint32_t text_at = 0, text_size = 0;  // in texts_
    std::uint32_t child = kNone, next = kNone;
    JsonType type = JsonType::null;
  };

  std::vector<Value> values_;  // the root first
  std::string texts_;
  std::size_t broken_line_ = 0;
};

}  // namespace bifc
