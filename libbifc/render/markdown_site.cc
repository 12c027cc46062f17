// A walk along the tree without recursion, so that no nesting is too deep.
#include "libbifc/render/markdown_site.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "libbifc/base/text.h"
#include "libbifc/render/escape.h"
#include "libbifc/render/markdown_tree.h"

namespace bifc {
namespace {

// Whether a text has nothing that xml_characters() takes away; most have not.
bool is_clean(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= 0x20 && byte < 0x7F) continue;
    if (byte == '\n' || (byte > 0x7F && byte != 0xC2 && byte != 0xE2 && byte != 0xEF)) continue;
    if (byte < 0x80 || byte == 0xEF || i + 1 == text.size()) return false;
    const auto next = static_cast<unsigned char>(text[i + 1]);
    if (byte == 0xC2 && next < 0xA0) return false;
    if (byte == 0xE2 && next == 0x80 && i + 2 < text.size()) {
      const auto last = static_cast<unsigned char>(text[i + 2]);
      if (last == 0x8E || last == 0x8F || (last >= 0xA8 && last <= 0xAE)) return false;
    }
    if (byte == 0xE2 && next == 0x81) return false;
  }
  return true;
}

void append_text(std::string& to, std::string_view text) {
  if (is_clean(text))
    append_escaped(to, text);
  else
    to += escaped(text);
}

std::string_view literal_of(cmark_node* node) {
  const char* literal = cmark_node_get_literal(node);
  return literal != nullptr ? literal : std::string_view();
}

// In a list whose items stand close together, paragraphs are only their text.
bool is_tight(cmark_node* paragraph) {
  cmark_node* item = cmark_node_parent(paragraph);
  cmark_node* list = item != nullptr ? cmark_node_parent(item) : nullptr;
  return list != nullptr && cmark_node_get_type(list) == CMARK_NODE_LIST &&
         cmark_node_get_list_tight(list) != 0;
}

int highest_heading(cmark_node* document) {
  int highest = 6;
  for (cmark_node* node = cmark_node_first_child(document); node != nullptr;
       node = cmark_node_next(node))
    if (cmark_node_get_type(node) == CMARK_NODE_HEADING)
      highest = std::min(highest, cmark_node_get_heading_level(node));
  return highest;
}

class SiteWriter {
 public:
  SiteWriter(const SiteContext& context, int highest) : context_(context), highest_(highest) {}

  void visit(cmark_node* node, bool enters) {
    const cmark_node_type type = cmark_node_get_type(node);
    if ((type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE)
      enters ? begin_inline(node, type) : end_inline(type, node);
    else
      enters ? begin_block(node, type) : end_block(node, type);
  }
  SiteMarkdown take() { return std::move(site_); }

 private:
  void begin_block(cmark_node* node, cmark_node_type type) {
    std::string& html = site_.html;
    if (type == CMARK_NODE_PARAGRAPH) {
      if (!is_tight(node)) html += "<p>";
      paragraph_begins_ = site_.words.size();
    } else if (type == CMARK_NODE_HEADING) {
      heading_begins_ = html.size();
      in_heading_ = true;
      heading_.clear();
    } else if (type == CMARK_NODE_BLOCK_QUOTE) {
      html += "<blockquote>\n";
    } else if (type == CMARK_NODE_LIST) {
      begin_list(node);
    } else if (type == CMARK_NODE_ITEM) {
      begin_item(node);
    } else if (type == CMARK_NODE_CODE_BLOCK) {
      html += "<pre><code>";
      append_text(html, literal_of(node));
      html += "</code></pre>\n";
      add_words(literal_of(node));
    } else if (type == CMARK_NODE_HTML_BLOCK) {
      html += "<p>";
      append_text(html, trim(literal_of(node)));
      html += "</p>\n";
      add_words(literal_of(node));
    } else if (type == CMARK_NODE_THEMATIC_BREAK) {
      html += "<hr>\n";
    } else if (type == CMARK_NODE_FOOTNOTE_DEFINITION) {
      html += notes_++ == 0 ? "<ol class=\"notes\">\n" : "";
      html += fmt::format("<li id=\"note_{}\">", notes_);
    } else {
      begin_table_part(node);
    }
  }

  void end_block(cmark_node* node, cmark_node_type type) {
    std::string& html = site_.html;
    if (type == CMARK_NODE_PARAGRAPH) {
      if (site_.opening.empty())
        site_.opening = trim(std::string_view(site_.words).substr(paragraph_begins_));
      html += is_tight(node) ? "\n" : "</p>\n";
      site_.words += '\n';
    } else if (type == CMARK_NODE_HEADING) {
      end_heading(node);
    } else if (type == CMARK_NODE_BLOCK_QUOTE) {
      html += "</blockquote>\n";
    } else if (type == CMARK_NODE_LIST) {
      html += cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? "</ol>\n" : "</ul>\n";
    } else if (type == CMARK_NODE_ITEM) {
      if (html.ends_with('\n')) html.pop_back();
      html += "</li>\n";
    } else if (type == CMARK_NODE_FOOTNOTE_DEFINITION) {
      if (html.ends_with('\n')) html.pop_back();
      html += cmark_node_next(node) == nullptr ? "</li>\n</ol>\n" : "</li>\n";
    } else {
      end_table_part(node);
    }
  }

  void begin_list(cmark_node* node) {
    if (!site_.html.empty() && !site_.html.ends_with('\n')) site_.html += '\n';
    if (cmark_node_get_list_type(node) != CMARK_ORDERED_LIST) {
      site_.html += "<ul>\n";
    } else if (const int start = cmark_node_get_list_start(node); start != 1) {
      site_.html += fmt::format("<ol start=\"{}\">\n", start);
    } else {
      site_.html += "<ol>\n";
    }
  }

  // A task has a sign rather than a box to tick, which would keep nothing.
  void begin_item(cmark_node* node) {
    if (!is_a(node, "tasklist")) {
      site_.html += "<li>";
      return;
    }
    const bool is_done = is_ticked(node);
    site_.html += "<li class=\"task\"><span role=\"img\" aria-label=\"";
    append_text(site_.html, is_done ? context_.done : context_.to_do);
    site_.html += is_done ? "\">☑</span> " : "\">☐</span> ";
  }

  // A level that is left out would be missed by those who hear a page.
  void end_heading(cmark_node* node) {
    in_heading_ = false;
    const int wanted = cmark_node_get_heading_level(node) - highest_ + 2;
    level_ = std::clamp(wanted, 2, std::min(level_ + 1, 6));
    std::string id = kebab(snake(heading_));
    constexpr std::size_t kLongest = 60;
    if (id.size() > kLongest) id.resize(id.find_last_not_of('-', kLongest - 1) + 1);
    if (id.empty()) id = "section";
    for (const std::string name = id; ids_.count(id) > 0;)
      id = fmt::format("{}-{}", name, ++ids_[name]);
    ids_.emplace(id, 1);
    std::string& html = site_.html;
    html.insert(heading_begins_, fmt::format("<h{} id=\"{}\">", level_, id));
    html += fmt::format("</h{}>\n", level_);
    site_.headings.push_back({std::move(id), std::string(trim(heading_)), level_});
  }

  static bool is_a(cmark_node* node, std::string_view type) {
    return cmark_node_get_type_string(node) == type;
  }

  void begin_table_part(cmark_node* node) {
    std::string& html = site_.html;
    if (is_a(node, "table")) {
      html += "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"";
      append_text(html, context_.table);
      html += fmt::format(" {}\"><table>\n", ++tables_);
      row_ = 0;
    } else if (is_a(node, "table_header")) {
      html += "<thead><tr>";
      in_header_ = true;
    } else if (is_a(node, "table_row")) {
      if (row_++ == 0) html += "<tbody>\n";
      html += "<tr>";
    } else if (is_a(node, "table_cell")) {
      // A heading without words would be announced as nothing.
      is_title_ = in_header_ && cmark_node_first_child(node) != nullptr;
      html += is_title_ ? "<th scope=\"col\">" : "<td>";
    }
  }

  void end_table_part(cmark_node* node) {
    std::string& html = site_.html;
    if (is_a(node, "table")) {
      html += row_ > 0 ? "</tbody>\n</table></div>\n" : "</table></div>\n";
    } else if (is_a(node, "table_header")) {
      html += "</tr></thead>\n";
      in_header_ = false;
    } else if (is_a(node, "table_row")) {
      html += "</tr>\n";
    } else if (is_a(node, "table_cell")) {
      html += is_title_ ? "</th>" : "</td>";
      site_.words += ' ';
    }
  }

  void begin_inline(cmark_node* node, cmark_node_type type) {
    std::string& html = site_.html;
    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_HTML_INLINE) {
      append_text(html, literal_of(node));
      add_words(literal_of(node));
    } else if (type == CMARK_NODE_CODE) {
      html += "<code>";
      append_text(html, literal_of(node));
      html += "</code>";
      add_words(literal_of(node));
    } else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
      html += type == CMARK_NODE_SOFTBREAK ? "\n" : "<br>\n";
      add_words(" ");
    } else if (type == CMARK_NODE_EMPH) {
      html += "<em>";
    } else if (type == CMARK_NODE_STRONG) {
      html += "<strong>";
    } else if (type == CMARK_NODE_LINK) {
      begin_link(node, target_of(node));
    } else if (type == CMARK_NODE_IMAGE) {
      begin_image(node);
    } else if (type == CMARK_NODE_FOOTNOTE_REFERENCE) {
      refer(literal_of(node));
    } else if (is_a(node, "strikethrough")) {
      html += "<del>";
    }
  }

  void end_inline(cmark_node_type type, cmark_node* node) {
    std::string& html = site_.html;
    if (type == CMARK_NODE_EMPH)
      html += "</em>";
    else if (type == CMARK_NODE_STRONG)
      html += "</strong>";
    else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)
      node == picture_ ? end_picture() : end_link(node);
    else if (is_a(node, "strikethrough"))
      html += "</del>";
  }

  std::string target_of(cmark_node* node) {
    const std::string safe = safe_link(cmark_node_get_url(node));
    std::string target = safe.empty() ? safe : context_.lead(safe);
    if (std::string file = file_in(target.empty() ? safe : target); !file.empty())
      site_.files.push_back(std::move(file));
    return target;
  }

  // Links do not nest in HTML; the outermost that leads somewhere counts.
  void begin_link(cmark_node* node, const std::string& href) {
    if (link_ != nullptr || href.empty()) return;
    link_ = node;
    site_.html += "<a href=\"";
    append_text(site_.html, href);
    site_.html += "\">";
    link_begins_ = site_.html.size();
  }

  void end_link(cmark_node* node) {
    if (link_ != node) return;
    link_ = nullptr;
    if (site_.html.size() == link_begins_) append_text(site_.html, cmark_node_get_url(node));
    site_.html += "</a>";
  }

  // cmark-gfm counts footnotes as they are referred to, and puts them at the end in this order. No
  // heading has an id with "_".
  void refer(std::string_view count) {
    if (count.empty() || count.find_first_not_of("0123456789") != count.npos) return;
    site_.html += link_ != nullptr ? fmt::format("<sup>{}</sup>", count)
                                   : fmt::format("<sup><a href=\"#note_{0}\">{0}</a></sup>", count);
  }

  void begin_image(cmark_node* node) {
    const std::string target = target_of(node);
    if (!context_.shows_pictures || file_in(target).empty()) return begin_link(node, target);
    if (picture_ != nullptr) return;
    picture_ = node;
    picture_source_ = target;
    picture_begins_ = site_.html.size();
    alternative_begins_ = words().size();
  }

  // What was written since is what one reads instead of the picture, without markup.
  void end_picture() {
    picture_ = nullptr;
    std::string& html = site_.html;
    html.resize(picture_begins_);
    html += "<img src=\"";
    append_text(html, picture_source_);
    html += "\" alt=\"";
    append_text(html, std::string_view(words()).substr(alternative_begins_));
    html += "\">";
  }

  std::string& words() { return in_heading_ ? heading_ : site_.words; }
  void add_words(std::string_view text) { words() += text; }

  const SiteContext& context_;
  int highest_;
  int level_ = 1;
  int row_ = 0;
  int tables_ = 0;
  int notes_ = 0;
  bool in_header_ = false;
  bool is_title_ = false;
  bool in_heading_ = false;
  std::size_t heading_begins_ = 0;
  std::size_t link_begins_ = 0;
  std::size_t paragraph_begins_ = 0;
  cmark_node* link_ = nullptr;
  cmark_node* picture_ = nullptr;
  std::string picture_source_;
  std::size_t picture_begins_ = 0;
  std::size_t alternative_begins_ = 0;
  std::string heading_;
  // How often each was given; the first are the template's.
  std::map<std::string, int> ids_ = {{"main", 1}, {"contents", 1}, {"about", 1}};
  SiteMarkdown site_;
};

}  // namespace

SiteMarkdown markdown_site(std::string_view markdown, const SiteContext& context) {
  if (invalid_utf8(markdown) != markdown.npos)
    return markdown_site(harmless(markdown, true), context);
  const MarkdownTree document = markdown_tree(markdown);
  SiteWriter writer(context, highest_heading(document.get()));
  const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(document.get()),
                                                                     &cmark_iter_free);
  for (cmark_event_type event; (event = cmark_iter_next(walk.get())) != CMARK_EVENT_DONE;)
    writer.visit(cmark_iter_get_node(walk.get()), event == CMARK_EVENT_ENTER);
  return writer.take();
}

std::string safe_link(std::string_view link) {
  std::string clean;
  for (const char c : link) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == ' ')
      clean += "%20";
    else if (byte > 0x20 && byte != 0x7F)
      clean += c;
  }
  while (clean.starts_with("%20")) clean.erase(0, 3);
  const std::size_t colon = clean.find_first_of(":/?#\\");
  if (colon == clean.npos || clean[colon] != ':') {
    const bool names_host = clean.size() > 1 && (clean[0] == '/' || clean[0] == '\\') &&
                            (clean[1] == '/' || clean[1] == '\\');
    return names_host ? std::string() : clean;
  }
  const std::string scheme = fold(clean.substr(0, colon));
  const bool safe = scheme == "http" || scheme == "https" || scheme == "mailto";
  return safe ? clean : std::string();
}

std::string file_in(std::string_view safe_link) {
  const std::string_view path = safe_link.substr(0, safe_link.find_first_of("?#"));
  if (path.empty() || path.front() == '/' || path.substr(0, path.find('/')).find(':') != path.npos)
    return {};
  std::string file;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const std::string_view code = path.substr(std::min(i + 1, path.size()), 2);
    if (path[i] == '%' && code.size() == 2 && is_hex(code[0]) && is_hex(code[1])) {
      file += static_cast<char>(std::stoi(std::string(code), nullptr, 16));
      i += 2;
    } else {
      file += path[i];
    }
  }
  return file.find('\0') == file.npos ? file : std::string();
}

}  // namespace bifc
