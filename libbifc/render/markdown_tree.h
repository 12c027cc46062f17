// The border with cmark-gfm for those who walk its tree themselves.
#pragma once

#include <cmark-gfm.h>

#include <memory>
#include <string_view>

namespace bifc {

using MarkdownTree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

/// Returns the tree of a Markdown text, with GitHub's struck-out texts and tasks, and its tables
/// unless they would cost too much.
MarkdownTree markdown_tree(std::string_view markdown);

/// Whether an item of a task list is ticked.
bool is_ticked(cmark_node* item);

}  // namespace bifc
