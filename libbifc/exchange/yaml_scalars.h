// The texts of YAML: keys, plain and quoted texts, blocks, and lists in brackets.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bifc {

/// Walks along a text, each byte once. What take_…() takes is gone with the blanks behind it; a
/// scalar or a list takes the end of its line, too. All throw Error: refused.
class YamlScalars {
 public:
  YamlScalars(std::string_view text, std::string_view name, std::size_t line)
      : text_(text), name_(name), line_(line) {}

  /// Goes to the next line that holds more than blanks and a comment. Returns false at the end.
  bool go_to_content();
  /// Returns how many blanks the line begins with that go_to_content() went to.
  std::size_t indent() const { return indent_; }
  void skip_indent() { at_ += indent_; }
  /// Whether that line is "- something".
  bool is_at_item() const;
  void skip_item_sign();
  /// Whether the rest of the line is "word: something".
  bool is_at_pair() const;

  std::size_t line() const { return line_; }
  /// Returns the next character, '\n' at the end.
  char next() const { return at_ < text_.size() ? text_[at_] : '\n'; }
  /// Whether nothing but a comment follows in the line.
  bool is_at_end_of_line() const;
  /// Takes the end of the line, which nothing may stand before.
  void end_line();

  std::string take_key();
  /// Takes a text in any of its shapes. Lines that belong to it stand further right than `indent`.
  std::string take_scalar(std::size_t indent);
  std::vector<std::string> take_flow_list();

  [[noreturn]] void refuse(std::string_view what) const;

 private:
  std::string take_plain(std::size_t indent);
  std::string take_quoted();
  std::string take_single_quoted();
  std::string take_double_quoted();
  void take_escape(std::string& to);
  char32_t take_hex(std::size_t digits);
  std::string take_block(std::size_t indent);
  std::string take_flow_item();
  void fold_line_end(std::string& text, std::size_t kept);
  void skip_blanks();
  void skip_flow_blanks();
  void refuse_special() const;
  std::string_view rest_of_line() const;
  void advance(std::size_t count);

  std::string_view text_;
  std::string_view name_;
  std::size_t at_ = 0;
  std::size_t line_;
  std::size_t indent_ = 0;
};

}  // namespace bifc
