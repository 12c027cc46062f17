// The border with cmark-gfm, the reference parser: nothing else includes it.
#include "libbifc/render/markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <memory>
#include <vector>

#include "libbifc/base/text.h"
#include "libbifc/render/markdown_guard.h"
#include "libbifc/render/markdown_tree.h"
#include "libbifc/render/styled_text.h"
#include "libbifc/render/text_table.h"

namespace bifc {
namespace {

using Node = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

using Walk = std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)>;

Node parse(std::string_view markdown) {
  cmark_gfm_core_extensions_ensure_registered();
  const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(
      cmark_parser_new(CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE | CMARK_OPT_FOOTNOTES),
      &cmark_parser_free);
  const auto attach = [&](const char* extension) {
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(extension));
  };
  attach("strikethrough");
  attach("tasklist");
  if (has_modest_tables(markdown)) attach("table");
  const std::string text = without_deep_nesting(markdown);
  cmark_parser_feed(parser.get(), text.data(), text.size());
  return {cmark_parser_finish(parser.get()), &cmark_node_free};
}

// The types of extensions are numbered while the program runs, but have names.
bool is_a(cmark_node* node, std::string_view type) {
  return cmark_node_get_type_string(node) == type;
}

std::string owned(char* rendered) {
  const std::unique_ptr<char, decltype(&std::free)> owner(rendered, &std::free);
  return rendered != nullptr ? std::string(rendered) : std::string();
}

// What is left of an address that would not be seen: letters of no width make two addresses look
// like one.
std::string shown_address(std::string_view address) {
  std::string shown = harmless(address);
  for (const char* unseen :
       {"\xC2\xAD", "\xD8\x9C", "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x81\xA0"}) {
    const std::string_view letter(unseen);
    for (std::size_t at = 0; (at = shown.find(letter, at)) != shown.npos;)
      shown.erase(at, letter.size());
  }
  return shown;
}

// The list at the end of a text: where links lead, and footnotes.
class Notes {
 public:
  struct Note {
    std::string address;
    cmark_node* footnote = nullptr;  ///< instead of an address
  };

  explicit Notes(cmark_node* document) {
    for (auto* node = cmark_node_first_child(document); node != nullptr;
         node = cmark_node_next(node))
      if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION) footnotes_.push_back(node);
  }

  std::string sign_of_address(const std::string& address) {
    return sign_of(address, {address, nullptr});
  }
  // cmark-gfm counts footnotes as they are referred to, and puts them at the end in this order.
  std::string sign_of_footnote(std::string_view count) {
    std::size_t number = 0;
    for (const char c : count) number = number * 10 + static_cast<std::size_t>(c - '0');
    if (number == 0 || number > footnotes_.size()) return {};
    return sign_of(fmt::format("\n{}", number), {{}, footnotes_[number - 1]});
  }
  const std::vector<Note>& all() const { return notes_; }

 private:
  std::string sign_of(const std::string& key, Note note) {
    const auto [known, is_new] = numbers_.try_emplace(key, notes_.size() + 1);
    if (is_new) notes_.push_back(std::move(note));
    return fmt::format("[{}]", known->second);
  }

  std::vector<cmark_node*> footnotes_;
  std::vector<Note> notes_;
  std::map<std::string, std::size_t> numbers_;
};

// Makes one text of all that stands in a block, whatever is nested in it.
class InlineText {
 public:
  InlineText(Notes& notes, Look look) : notes_(notes), look_(look) {}

  std::string of(cmark_node* block, unsigned style = 0) {
    text_.clear();
    style_ = {};
    base_ = style;
    mark();
    const Walk walk(cmark_iter_new(block), &cmark_iter_free);
    for (cmark_event_type event; (event = cmark_iter_next(walk.get())) != CMARK_EVENT_DONE;) {
      cmark_node* node = cmark_iter_get_node(walk.get());
      if (node != block) append(node, event == CMARK_EVENT_ENTER);
    }
    base_ = 0;
    mark();
    return std::move(text_);
  }

 private:
  void append(cmark_node* node, bool enters) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)
      link(node, enters);
    else if (type == CMARK_NODE_STRONG)
      change(kBold, enters);
    else if (type == CMARK_NODE_EMPH)
      change(kItalic, enters);
    else if (is_a(node, "strikethrough"))
      text_ += "~~";  // without it, what is struck out would read as if it were not
    else if (enters)
      append_leaf(node, type);
  }

  void append_leaf(cmark_node* node, cmark_node_type type) {
    if (type == CMARK_NODE_SOFTBREAK) {
      text_ += ' ';
    } else if (type == CMARK_NODE_LINEBREAK || type == CMARK_NODE_PARAGRAPH ||
               type == CMARK_NODE_HEADING) {
      text_ += '\n';  // blocks within the block, if it was nested too deeply
    } else if (type == CMARK_NODE_CODE) {
      change(kDim, true);
      append_harmless(text_, cmark_node_get_literal(node));
      change(kDim, false);
    } else if (type == CMARK_NODE_FOOTNOTE_REFERENCE) {
      text_ += notes_.sign_of_footnote(cmark_node_get_literal(node));
    } else if (const char* literal = cmark_node_get_literal(node); literal != nullptr) {
      append_harmless(text_, literal, true);
    }
  }

  // A number stands behind the text of a link, unless the text is the address.
  void link(cmark_node* node, bool enters) {
    const bool is_link = cmark_node_get_type(node) == CMARK_NODE_LINK;
    if (enters) {
      links_.push_back(text_.size());
      if (is_link) change(kUnderlined, true);
      return;
    }
    if (is_link) change(kUnderlined, false);
    const std::string shown = without_style_marks(std::string_view(text_).substr(links_.back()));
    links_.pop_back();
    const std::string address = shown_address(cmark_node_get_url(node));
    const std::size_t scheme = address.starts_with("mailto:") ? 7 : 0;
    if (address.empty() || address.starts_with('#') || address.substr(scheme) == shown) return;
    text_ += notes_.sign_of_address(address);
  }

  enum Kind { kBold, kItalic, kUnderlined, kDim, kKinds };

  void change(Kind kind, bool more) {
    style_[kind] += more ? 1 : -1;
    mark();
  }
  void mark() {
    if (look_ != Look::styled) return;
    unsigned style = base_;
    for (unsigned kind = 0; kind < kKinds; ++kind)
      if (style_[kind] > 0) style |= 1U << kind;
    append_style_mark(text_, style);
  }

  Notes& notes_;
  Look look_;
  std::string text_;
  std::vector<std::size_t> links_;  // where the texts of those that are open begin
  std::array<int, kKinds> style_{};
  unsigned base_ = 0;
};

// Writes blocks one below the other, each line after the same margin.
class TextWriter {
 public:
  TextWriter(cmark_node* document, std::size_t columns, Look look)
      : columns_(columns), look_(look), notes_(document), inline_(notes_, look) {
    write(document, "", "");
    write_notes();
  }
  std::string take() { return std::move(text_); }

 private:
  void write(cmark_node* parent, const std::string& margin, std::string first) {
    ++depth_;
    for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
         node = cmark_node_next(node)) {
      if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION) continue;
      write_block(node, margin, first);
      first = margin;
    }
    --depth_;
  }

  // Footnotes may have links and other footnotes, which go below them.
  void write_notes() {
    for (std::size_t i = 0; i < notes_.all().size(); ++i) {
      if (i == 0) gap();
      const Notes::Note note = notes_.all()[i];
      const std::string sign = fmt::format("[{}] ", i + 1);
      if (note.footnote == nullptr) {
        line(sign, note.address);
        continue;
      }
      tight_ = true;
      write(note.footnote, std::string(sign.size(), ' '), sign);
    }
  }

  void write_block(cmark_node* node, const std::string& margin, const std::string& first) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (depth_ > kDeepest) {
      paragraph(inline_.of(node), margin, first);
    } else if (type == CMARK_NODE_HEADING) {
      heading(node, margin, first);
    } else if (type == CMARK_NODE_PARAGRAPH) {
      if (!tight_) gap();
      paragraph(inline_.of(node), margin, first);
    } else if (type == CMARK_NODE_CODE_BLOCK) {
      gap();
      for (const std::string_view code : lines_of(cmark_node_get_literal(node)))
        code.empty() ? line("", "") : line(margin + "    ", styled(code, TextStyle::kDim));
    } else if (type == CMARK_NODE_LIST) {
      list(node, margin);
    } else if (is_a(node, "table")) {
      table(node, margin, first);
    } else if (type == CMARK_NODE_BLOCK_QUOTE) {
      gap();
      write(node, margin + "> ", margin + "> ");
    } else if (type == CMARK_NODE_THEMATIC_BREAK) {
      gap();
      line(margin, "* * *");
    } else if (const char* literal = cmark_node_get_literal(node); literal != nullptr) {
      gap();  // raw HTML is shown as it stands, never acted on
      for (const std::string_view raw : lines_of(literal)) line(margin, harmless(raw));
    }
  }

  void heading(cmark_node* node, const std::string& margin, const std::string& first) {
    gap();
    const std::vector<std::string> title =
        fold_styled(inline_.of(node, TextStyle::kBold), room(margin));
    std::size_t wide = 0;
    for (const std::string& part : title) wide = std::max(wide, width(part));
    lines(title, margin, first);
    if (look_ != Look::linear)
      line(margin, std::string(wide, cmark_node_get_heading_level(node) == 1 ? '=' : '-'));
  }

  void list(cmark_node* node, const std::string& margin) {
    if (!tight_) gap();
    const bool outer = tight_;
    tight_ = cmark_node_get_list_tight(node) != 0;
    const bool is_ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    const char* delimiter = cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM ? ") " : ". ";
    std::int64_t number = cmark_node_get_list_start(node), last = number - 1;
    for (auto* item = cmark_node_first_child(node); item != nullptr; item = cmark_node_next(item))
      ++last;
    for (cmark_node* item = cmark_node_first_child(node); item != nullptr;
         item = cmark_node_next(item)) {
      std::string sign = "- ";
      if (is_ordered)
        sign = fmt::format("{:>{}}{}", number++, std::to_string(last).size(), delimiter);
      if (is_a(item, "tasklist")) sign += is_ticked(item) ? "[x] " : "[ ] ";
      if (!begins_with_text(item)) line(margin, sign.substr(0, sign.size() - 1));
      write(item, margin + std::string(sign.size(), ' '), margin + sign);
    }
    tight_ = outer;
  }

  // Other blocks do not stand beside the sign of their item.
  bool begins_with_text(cmark_node* item) const {
    cmark_node* child = cmark_node_first_child(item);
    if (child == nullptr) return false;
    const cmark_node_type type = cmark_node_get_type(child);
    return type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING || is_a(child, "table") ||
           depth_ >= kDeepest;
  }

  void table(cmark_node* node, const std::string& margin, const std::string& first) {
    gap();
    const std::size_t columns = cmark_gfm_extensions_get_table_columns(node);
    const auto* alignments = cmark_gfm_extensions_get_table_alignments(node);
    TextTable table(std::string(alignments, alignments + columns));
    for (auto* row = cmark_node_first_child(node); row != nullptr; row = cmark_node_next(row)) {
      std::vector<std::string> cells;
      const unsigned style = row == cmark_node_first_child(node) ? TextStyle::kBold : 0;
      for (auto* cell = cmark_node_first_child(row); cell != nullptr && cells.size() < columns;
           cell = cmark_node_next(cell))
        cells.push_back(inline_.of(cell, style));
      table.add(std::move(cells));
    }
    const std::size_t most = columns_ == 0 ? kWidestTable : room(margin);
    lines(look_ == Look::linear ? table.spoken() : table.lines(most), margin, first);
  }

  void paragraph(std::string_view text, const std::string& margin, const std::string& first) {
    lines(fold_styled(text, room(margin)), margin, first);
  }

  // Below a deep margin lines are too long rather than a word each.
  std::size_t room(const std::string& margin) const {
    constexpr std::size_t kNarrowest = 20, kUnlimited = 10'000'000;
    if (columns_ == 0) return kUnlimited;
    return std::max(columns_ - std::min(columns_, margin.size()), kNarrowest);
  }

  std::string styled(std::string_view code, unsigned style) const {
    std::string text;
    if (look_ == Look::styled) append_style_mark(text, style);
    append_harmless(text, code);
    return text;
  }

  void lines(const std::vector<std::string>& texts, const std::string& margin, std::string first) {
    for (const std::string& text : texts) {
      line(first, text);
      first = margin;
    }
  }
  void line(const std::string& margin, std::string_view text) {
    text_ += margin;
    append_as_sequences(text_, text);
    text_ += '\n';
  }
  void gap() {
    if (!text_.empty()) text_ += '\n';
  }

  // Lists in quotations in lists: a margin that leaves no room, and a stack that has an end.
  static constexpr int kDeepest = 20;
  // Without a limit, a long cell would make every row as long.
  static constexpr std::size_t kWidestTable = 200;

  std::size_t columns_;
  Look look_;
  Notes notes_;
  InlineText inline_;
  int depth_ = 0;
  bool tight_ = false;
  std::string text_;
};

// What is not worth a parser's time is folded, line by line.
std::string text_as_it_stands(std::string_view markdown, std::size_t columns) {
  std::string text;
  for (const std::string_view raw : lines_of(markdown)) {
    for (const std::string& folded : wrap(harmless(raw), columns > 0 ? columns : raw.size()))
      text.append(folded).append("\n");
  }
  return text;
}

}  // namespace

MarkdownTree markdown_tree(std::string_view markdown) { return parse(markdown); }

bool is_ticked(cmark_node* item) { return cmark_gfm_extensions_get_tasklist_item_checked(item); }

std::string markdown_html(std::string_view markdown) {
  const std::unique_ptr<char, decltype(&std::free)> html(
      cmark_markdown_to_html(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT), &std::free);
  return html.get();
}

std::string markdown_text(std::string_view markdown, std::size_t columns, Look look) {
  if (!is_modest_markdown(markdown)) return text_as_it_stands(markdown, columns);
  const Node document = parse(markdown);
  return TextWriter(document.get(), columns, look).take();
}

std::string markdown_man(std::string_view markdown) {
  const Node document = parse(markdown);
  return owned(cmark_render_man(document.get(), CMARK_OPT_DEFAULT, 0));
}

}  // namespace bifc
