// Each key takes its own lines and nothing else, so that a fault in one of them leaves the others
// be.
#include "libbifc/exchange/yaml_fields.h"

#include <algorithm>

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/yaml_lines.h"
#include "libbifc/exchange/yaml_names.h"
#include "libbifc/exchange/yaml_scalars.h"

namespace bifc {
namespace {

// Reads one key and its value, which must be all there is.
class FieldReader {
 public:
  FieldReader(std::string_view text, std::string_view name, std::size_t line)
      : in_(text, name, line) {}

  FrontMatterEntry read() {
    in_.go_to_content();
    if (in_.indent() > 0) in_.refuse(say("the first key is indented"));
    FrontMatterEntry entry{in_.take_key(), {}, false, in_.line()};
    read_value(entry);
    if (in_.go_to_content()) refuse_rest();
    return entry;
  }

 private:
  void read_value(FrontMatterEntry& entry) {
    if (in_.next() == '[') {
      entry.is_list = true;
      entry.values = in_.take_flow_list();
    } else if (!in_.is_at_end_of_line()) {
      entry.values.push_back(in_.take_scalar(0));
    } else {
      in_.end_line();
      const bool has_more = in_.go_to_content();
      if (has_more && in_.is_at_item()) {
        entry.is_list = true;
        read_items(entry.values, in_.indent());
      } else if (has_more && in_.indent() > 0) {
        in_.refuse(say("keys below a key are not read"));
      } else {
        entry.values.emplace_back();
      }
    }
  }

  void read_items(std::vector<std::string>& values, std::size_t indent) {
    while (in_.go_to_content() && in_.indent() >= indent) {
      if (in_.indent() > indent || !in_.is_at_item()) refuse_rest();
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

  [[noreturn]] void refuse_rest() {
    if (in_.indent() == 0) in_.take_key();  // throws, as no line but the first begins a key
    in_.refuse(say("the line is indented, but belongs to no key"));
  }

  YamlScalars in_;
};

// The lines of a key: the one it stands in and those up to the next key.
struct Block {
  std::string_view text;
  std::size_t line;
};

std::vector<Block> blocks_of(std::string_view text, std::size_t line) {
  std::vector<Block> blocks{{text.substr(0, 0), line}};  // what stands above the first key
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++line) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (!yaml_key_of(text.substr(at, end - at)).empty()) {
      begin = at;
      blocks.push_back({{}, line});
    }
    at = std::min(end + 1, text.size());
    blocks.back().text = text.substr(begin, at - begin);
  }
  return blocks;
}

// Blank lines and comments at the end say nothing of the key above them.
std::string lines_of(std::string_view block) {
  for (;;) {
    while (!block.empty() && block.back() == '\n') block.remove_suffix(1);
    const std::size_t last = block.rfind('\n') + 1;  // 0 when there is one line
    const std::string_view line = block.substr(last);
    const bool is_blank = line.find_first_not_of(" \t") == line.npos;
    if (last == 0 || (!is_blank && !line.starts_with('#'))) break;
    block.remove_suffix(line.size());
  }
  return std::string(block);
}

FrontMatterEntry entry_of(const Block& block, std::string_view name) {
  const std::string_view first = block.text.substr(0, block.text.find('\n'));
  FrontMatterEntry entry;
  try {
    entry = FieldReader(block.text, name, block.line).read();
  } catch (const Error& error) {
    entry.key = yaml_key_of(first);
    entry.fault = error.message();
    entry.names = yaml_names(block.text);
  }
  entry.line = block.line;
  entry.lines = lines_of(block.text);
  return entry;
}

}  // namespace

std::vector<FrontMatterEntry> read_yaml_fields(std::string_view text, std::string_view name,
                                               std::size_t line) {
  std::vector<FrontMatterEntry> entries;
  for (const Block& block : blocks_of(text, line)) {
    const bool is_first = block.line == line && entries.empty();
    if (is_first && yaml_key_of(block.text.substr(0, block.text.find('\n'))).empty()) {
      if (!YamlScalars(block.text, name, line).go_to_content()) continue;
      FieldReader(block.text, name, line).read();
    } else {
      entries.push_back(entry_of(block, name));
    }
  }
  return entries;
}

}  // namespace bifc
