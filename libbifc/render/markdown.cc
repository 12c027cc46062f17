// The border with cmark-gfm, the reference parser: nothing else includes it.
#include "libbifc/render/markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <vector>

#include "libbifc/base/text.h"
#include "libbifc/render/markdown_tree.h"

namespace bifc {
namespace {

using Node = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

// The parser fills each row of a table up to as many cells as its header has, looks at the whole
// paragraph before each line that could stand below a header, and counts columns in 16 bits: what
// strangers wrote must not cost more than it is worth.
bool has_modest_tables(std::string_view markdown) {
  constexpr std::size_t kMostColumns = 500, kMostCells = 500'000, kMostWork = 20'000'000;
  const std::vector<std::string_view> lines = split(markdown, "\r\n");
  std::size_t widest = 1, rules = 0;
  for (const std::string_view line : lines) {
    const auto bars = static_cast<std::size_t>(std::count(line.begin(), line.end(), '|'));
    widest = std::max(widest, bars + 1);
    const bool is_rule = line.find_first_not_of("|:- \t\v\f>*+.)0123456789") == line.npos;
    if (is_rule && line.find('-') != line.npos) ++rules;
  }
  return widest <= kMostColumns && lines.size() * widest <= kMostCells &&
         rules * markdown.size() <= kMostWork;
}

Node parse(std::string_view markdown) {
  cmark_gfm_core_extensions_ensure_registered();
  const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(
      cmark_parser_new(CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE), &cmark_parser_free);
  const auto attach = [&](const char* extension) {
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(extension));
  };
  attach("strikethrough");
  if (has_modest_tables(markdown)) attach("table");
  cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
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

// Where a link leads stands behind its text, unless the text says it already.
void append_target(std::string& text, std::size_t begin, cmark_node* link) {
  const std::string_view target = cmark_node_get_url(link);
  const std::string_view shown = std::string_view(text).substr(begin);
  const std::size_t scheme = target.starts_with("mailto:") ? 7 : 0;
  if (target.empty() || target.starts_with('#') || target.substr(scheme) == shown) return;
  text.append(shown.empty() ? "<" : " <").append(target).append(">");
}

std::string inline_text(cmark_node* block) {
  std::string text;
  std::vector<std::size_t> links;  // where the texts of those that are open begin
  const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(block),
                                                                     &cmark_iter_free);
  for (cmark_event_type event; (event = cmark_iter_next(walk.get())) != CMARK_EVENT_DONE;) {
    cmark_node* node = cmark_iter_get_node(walk.get());
    const cmark_node_type type = cmark_node_get_type(node);
    const bool enters = event == CMARK_EVENT_ENTER;
    if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
      if (enters)
        links.push_back(text.size());
      else
        append_target(text, links.back(), node), links.pop_back();
    } else if (is_a(node, "strikethrough")) {
      text += "~~";  // without it, what is struck out would read as if it were not
    } else if (!enters) {
      continue;
    } else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE ||
               type == CMARK_NODE_HTML_INLINE) {
      text += cmark_node_get_literal(node);
    } else if (type == CMARK_NODE_SOFTBREAK) {
      text += ' ';
    } else if (type == CMARK_NODE_LINEBREAK) {
      text += '\n';
    }
  }
  return text;
}

// The cells of a table and how wide its columns are.
struct TableCells {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::size_t> widths;
  std::string alignments;  // 'l', 'c', 'r' or 0, one a column

  explicit TableCells(cmark_node* table) {
    const std::size_t columns = cmark_gfm_extensions_get_table_columns(table);
    const auto* given = cmark_gfm_extensions_get_table_alignments(table);
    alignments.assign(given, given + columns);
    widths.assign(columns, 0);
    for (auto* row = cmark_node_first_child(table); row != nullptr; row = cmark_node_next(row)) {
      std::vector<std::string>& cells = rows.emplace_back();
      auto* cell = cmark_node_first_child(row);
      for (std::size_t i = 0; i < columns; ++i) {
        const std::string text = cell != nullptr ? harmless(inline_text(cell)) : std::string();
        cells.push_back(joined(split(text, " "), " "));  // as folding leaves it
        widths[i] = std::max(widths[i], width(cells.back()));
        if (cell != nullptr) cell = cmark_node_next(cell);
      }
    }
  }

  // Narrows the widest columns, whose cells are then folded, until a row fits.
  void fit(std::size_t room) {
    constexpr std::size_t kNarrowest = 8;
    std::size_t most = std::max(room, kNarrowest);
    const auto total = [&] {
      std::size_t sum = 0;
      for (const std::size_t wide : widths) sum += std::min(wide, most) + kGap.size();
      return sum - std::min(sum, kGap.size());
    };
    while (most > kNarrowest && total() > room) --most;
    for (std::size_t& wide : widths) wide = std::min(wide, most);
  }

  // Returns the lines of a row.
  std::vector<std::string> lines(const std::vector<std::string>& cells) const {
    std::vector<std::vector<std::string>> folded;
    std::size_t high = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      folded.push_back(wrap(cells[i], widths[i]));
      high = std::max(high, folded.back().size());
    }
    std::vector<std::string> lines(high);
    for (std::size_t at = 0; at < high; ++at) {
      for (std::size_t i = 0; i < cells.size(); ++i)
        append_padded(lines[at], at < folded[i].size() ? folded[i][at] : "", i);
      while (lines[at].ends_with(' ')) lines[at].pop_back();
    }
    return lines;
  }

 private:
  static constexpr std::string_view kGap = "  ";

  void append_padded(std::string& to, std::string_view text, std::size_t column) const {
    const std::size_t room = widths[column] - std::min(widths[column], width(text));
    const std::size_t before = alignments[column] == 'r'   ? room
                               : alignments[column] == 'c' ? room / 2
                                                           : 0;
    if (column > 0) to += kGap;
    to.append(before, ' ').append(text).append(room - before, ' ');
  }
};

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

  void table(cmark_node* node, const std::string& margin, std::string first) {
    gap();
    TableCells cells(node);
    cells.fit(columns_ > margin.size() + 20 ? columns_ - margin.size() : kWidestTable);
    std::vector<std::string> under;
    for (const std::size_t wide : cells.widths) under.emplace_back(wide, '-');
    for (std::size_t i = 0; i < cells.rows.size(); ++i) {
      for (const std::string& text : cells.lines(cells.rows[i])) {
        line(first, text);
        first = margin;
      }
      if (i == 0) line(margin, cells.lines(under).front());
    }
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
  // Without a limit, a long cell would make every row as long.
  static constexpr std::size_t kWidestTable = 200;

  std::size_t columns_;
  int depth_ = 0;
  bool tight_ = false;
  std::string text_;
};

}  // namespace

MarkdownTree markdown_tree(std::string_view markdown) { return parse(markdown); }

std::string markdown_html(std::string_view markdown) {
  const std::unique_ptr<char, decltype(&std::free)> html(
      cmark_markdown_to_html(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT), &std::free);
  return html.get();
}

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
