// One pass along the lines: each key takes what follows it, and whatever is left over is refused.
#include "libbifc/exchange/yaml_fields.h"

#include <algorithm>

#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/yaml_scalars.h"

namespace bifc {
namespace {

class FieldReader {
 public:
  FieldReader(std::string_view text, std::string_view name, std::size_t line)
      : in_(text, name, line) {}

  std::vector<FrontMatterEntry> read() {
    read_keys("");
    return std::move(entries_);
  }
  // Returns the keys that others stand below, which have no entry.
  const std::vector<FrontMatterEntry>& parents() const { return parents_; }

 private:
  // Reads keys of one indentation, until a line that stands further left.
  void read_keys(const std::string& parent) {
    if (!in_.go_to_content()) return;
    const std::size_t indent = in_.indent();
    if (parent.empty() && indent > 0) in_.refuse(say("the first key is indented"));
    while (in_.go_to_content() && in_.indent() >= indent) {
      if (in_.indent() > indent) in_.refuse(say("the line is indented, but belongs to no key"));
      const std::size_t line = in_.line();
      in_.skip_indent();
      const std::string key = parent + in_.take_key();
      read_value({key, {}, false, line}, parent.empty() ? Depth::outer : Depth::inner, indent);
    }
  }

  enum class Depth { outer, inner };

  void read_value(FrontMatterEntry entry, Depth depth, std::size_t indent) {
    if (in_.next() == '[') {
      entry.is_list = true;
      entry.values = in_.take_flow_list();
    } else if (!in_.is_at_end_of_line()) {
      entry.values.push_back(in_.take_scalar(indent));
    } else {
      in_.end_line();
      const bool has_more = in_.go_to_content();
      if (has_more && in_.indent() >= indent && in_.is_at_item()) {
        entry.is_list = true;
        read_items(entry.values, in_.indent());
      } else if (has_more && in_.indent() > indent) {
        if (depth == Depth::inner) in_.refuse(say("keys stand at most one level below a key"));
        return read_keys_below(entry);
      } else {
        entry.values.emplace_back();
      }
    }
    entries_.push_back(std::move(entry));
  }

  void read_keys_below(const FrontMatterEntry& parent) {
    parents_.push_back(parent);
    read_keys(parent.key + '.');
  }

  void read_items(std::vector<std::string>& values, std::size_t indent) {
    while (in_.go_to_content() && in_.indent() >= indent) {
      if (in_.indent() > indent) in_.refuse(say("the line is indented, but belongs to no key"));
      if (!in_.is_at_item()) return;
      in_.skip_item_sign();
      if (in_.is_at_end_of_line()) {
        in_.end_line();
        values.emplace_back();
      } else if (in_.next() == '[' || in_.is_at_pair()) {
        in_.refuse(say("a list holds texts, no lists and no keys"));
      } else {
        values.push_back(in_.take_scalar(indent));
      }
    }
  }

  YamlScalars in_;
  std::vector<FrontMatterEntry> entries_;
  std::vector<FrontMatterEntry> parents_;
};

}  // namespace

std::vector<FrontMatterEntry> read_yaml_fields(std::string_view text, std::string_view name,
                                               std::size_t line) {
  FieldReader reader(text, name, line);
  std::vector<FrontMatterEntry> entries = reader.read();
  // A key that others stand below must not come again either.
  std::vector<FrontMatterEntry> keys = reader.parents();
  for (const FrontMatterEntry& entry : entries)
    if (entry.key.find('.') == entry.key.npos) keys.push_back({entry.key, {}, false, entry.line});
  std::stable_sort(keys.begin(), keys.end(),
                   [](const auto& one, const auto& other) { return one.line < other.line; });
  refuse_equal_keys(keys, name);
  return entries;
}

}  // namespace bifc
