// The border with cmark-gfm, the reference parser: nothing else includes it.
#include "libbifc/render/markdown.h"

#include <cmark-gfm.h>

#include <cstdlib>
#include <memory>

#include "libbifc/base/text.h"

namespace bifc {
namespace {

using Node = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

Node parse(std::string_view markdown) {
  return {cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT),
          &cmark_node_free};
}

std::string owned(char* rendered) {
  const std::unique_ptr<char, decltype(&std::free)> owner(rendered, &std::free);
  return rendered != nullptr ? std::string(rendered) : std::string();
}

std::string inline_text(cmark_node* block) {
  std::string text;
  const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(block),
                                                                     &cmark_iter_free);
  for (cmark_event_type event; (event = cmark_iter_next(walk.get())) != CMARK_EVENT_DONE;) {
    cmark_node* node = cmark_iter_get_node(walk.get());
    const cmark_node_type type = cmark_node_get_type(node);
    if (event != CMARK_EVENT_ENTER) continue;
    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
      text += cmark_node_get_literal(node);
    else if (type == CMARK_NODE_SOFTBREAK)
      text += ' ';
    else if (type == CMARK_NODE_LINEBREAK)
      text += '\n';
  }
  return text;
}

// Writes blocks one below the other, each line after the same margin.
class TextWriter {
 public:
  explicit TextWriter(std::size_t columns) : columns_(columns) {}

  void write(cmark_node* parent, const std::string& margin, std::string first) {
    ++depth_;
    for (cmark_node* node = cmark_node_first_child(parent); node != nullptr;
         node = cmark_node_next(node)) {
      write_block(node, margin, first);
      first = margin;
    }
    --depth_;
  }
  std::string take() { return std::move(text_); }

 private:
  void write_block(cmark_node* node, const std::string& margin, const std::string& first) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (depth_ > kDeepest) {
      paragraph(inline_text(node), margin, first);
    } else if (type == CMARK_NODE_HEADING) {
      gap();
      const std::string title = inline_text(node);
      line(first, title);
      line(margin, std::string(width(title), cmark_node_get_heading_level(node) == 1 ? '=' : '-'));
    } else if (type == CMARK_NODE_PARAGRAPH) {
      if (!tight_) gap();
      paragraph(inline_text(node), margin, first);
    } else if (type == CMARK_NODE_CODE_BLOCK) {
      gap();
      for (const std::string_view code : lines_of(cmark_node_get_literal(node)))
        line(code.empty() ? "" : margin + "    ", code);
    } else if (type == CMARK_NODE_LIST) {
      list(node, margin);
    } else if (type == CMARK_NODE_BLOCK_QUOTE) {
      gap();
      write(node, margin + "> ", margin + "> ");
    } else if (type == CMARK_NODE_THEMATIC_BREAK) {
      gap();
      line(margin, "* * *");
    } else if (const char* literal = cmark_node_get_literal(node); literal != nullptr) {
      gap();  // raw HTML is shown as it stands, never acted on
      for (const std::string_view raw : lines_of(literal)) line(margin, raw);
    }
  }

  void list(cmark_node* node, const std::string& margin) {
    if (!tight_) gap();
    const bool outer = tight_;
    tight_ = cmark_node_get_list_tight(node) != 0;
    int number = cmark_node_get_list_start(node);
    for (cmark_node* item = cmark_node_first_child(node); item != nullptr;
         item = cmark_node_next(item)) {
      const std::string sign = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
                                   ? std::to_string(number++) + ". "
                                   : "- ";
      write(item, margin + std::string(sign.size(), ' '), margin + sign);
    }
    tight_ = outer;
  }

  void paragraph(std::string_view text, const std::string& margin, std::string first) {
    const std::size_t room = columns_ > margin.size() + 20 ? columns_ - margin.size() : 10'000;
    for (const std::string_view part : split(text, "\n"))
      for (const std::string& wrapped : wrap(part, room)) {
        line(first, wrapped);
        first = margin;
      }
  }

  void line(const std::string& margin, std::string_view text) {
    text_ += margin;
    append_harmless(text_, text);
    text_ += '\n';
  }
  void gap() {
    if (!text_.empty()) text_ += '\n';
  }

  // Lists in quotations in lists: a margin that leaves no room, and a stack that has an end.
  static constexpr int kDeepest = 20;

  std::size_t columns_;
  int depth_ = 0;
  bool tight_ = false;
  std::string text_;
};

}  // namespace

std::string markdown_text(std::string_view markdown, std::size_t columns) {
  const Node document = parse(markdown);
  TextWriter writer(columns);
  writer.write(document.get(), "", "");
  return writer.take();
}

std::string markdown_man(std::string_view markdown) {
  const Node document = parse(markdown);
  return owned(cmark_render_man(document.get(), CMARK_OPT_DEFAULT, 0));
}

}  // namespace bifc
