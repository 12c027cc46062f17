// A page is recognised by its shape: each line of it is one of four kinds.
#include "libbifc/exchange/tldr.h"

#include <algorithm>
#include <utility>

#include "libbifc/base/text.h"

namespace bifc {
namespace {

constexpr std::size_t kMostExamples = 64;
constexpr std::size_t kMostBytes = 64 * 1024;

// Takes "title", "quotation", "sentence:" and "command" in this order, blank lines between them.
class PageReader {
 public:
  explicit PageReader(TldrPage& page) : page_(page) {}

  // Returns whether a page may have this line here.
  bool take(std::string_view line) {
    if (line.empty()) return true;
    if (line.starts_with("# ")) return take_title(trim(line.substr(2)));
    if (line.starts_with('>')) return take_quotation(trim(line.substr(1)));
    if (line.starts_with("- ")) return take_sentence(trim(line.substr(2)));
    return line.starts_with('`') && take_command(line);
  }

  bool is_complete() const {
    return !page_.examples.empty() && !page_.examples.back().command.empty();
  }
  // The quotation's lines, as they stand in the page.
  const std::vector<std::string_view>& told() const { return told_; }
  const std::vector<std::string_view>& pointers() const { return pointers_; }

 private:
  bool take_title(std::string_view title) {
    if (!page_.title.empty() || title.empty()) return false;
    page_.title = title;
    return true;
  }

  bool take_quotation(std::string_view line) {
    if (page_.title.empty() || !page_.examples.empty()) return false;
    if (line.empty()) return true;
    if (take_address(line) || take_names(line))
      pointers_.push_back(line);
    else
      told_.push_back(line);
    return true;
  }

  // "More information: <https://…>.", in any language.
  bool take_address(std::string_view line) {
    const std::size_t begin = line.find("<http"), end = line.find('>', begin);
    if (begin == line.npos || end == line.npos || line.size() - end > 2) return false;
    page_.more = line.substr(begin + 1, end - begin - 1);
    return true;
  }

  bool take_names(std::string_view line) {
    const std::string folded = fold(line.substr(0, line.find(':')));
    const std::string_view words = trim(folded);
    if (line.find(':') == line.npos || (words != "see also" && words != "voir aussi")) return false;
    line.remove_prefix(line.find(':') + 1);
    for (std::size_t end = 0; (end = line.find('`')) != line.npos;) {
      line.remove_prefix(end + 1);
      end = line.find('`');
      if (end == line.npos) break;
      page_.see_also.emplace_back(line.substr(0, end));
      line.remove_prefix(end + 1);
    }
    return true;
  }

  bool take_sentence(std::string_view sentence) {
    const bool is_next = page_.examples.empty() || !page_.examples.back().command.empty();
    const bool is_told = !told_.empty() || !pointers_.empty();
    if (!is_next || !is_told || !sentence.ends_with(':')) return false;
    sentence = trim(sentence.substr(0, sentence.size() - 1));
    page_.examples.push_back({std::string(sentence), {}});
    return !sentence.empty() && page_.examples.size() <= kMostExamples;
  }

  bool take_command(std::string_view line) {
    if (page_.examples.empty() || !page_.examples.back().command.empty()) return false;
    const std::size_t signs = std::min(line.find_first_not_of('`'), line.size());
    const std::string_view sign = line.substr(0, signs);
    if (line.size() <= 2 * signs || !line.ends_with(sign)) return false;
    const std::string_view command = trim(line.substr(signs, line.size() - 2 * signs));
    if (command.find(sign) != command.npos) return false;
    page_.examples.back().command = command;
    return !command.empty();
  }

  TldrPage& page_;
  std::vector<std::string_view> told_;
  std::vector<std::string_view> pointers_;
};

// What the file of a page would be called: "git-commit" of "Git commit".
std::string name_of(std::string_view title) {
  std::string name = fold(title);
  std::replace(name.begin(), name.end(), ' ', '-');
  std::replace(name.begin(), name.end(), '/', '-');
  return name;
}

// "pages.pt_BR/linux/apt.md": "pt" and "linux/apt". A page elsewhere is called as its file, and
// one of standard input as its title.
void take_place(TldrPage& page, std::string_view path) {
  if (path.ends_with(".md")) path.remove_suffix(3);
  const std::vector<std::string_view> parts = split(path, "/\\");
  std::size_t at = parts.size();
  while (at > 0 && parts[at - 1] != "pages" && !parts[at - 1].starts_with("pages.")) --at;
  if (at > 0 && at < parts.size()) {
    std::string_view lang = parts[at - 1].substr(5);
    if (!lang.empty()) lang.remove_prefix(1);
    page.lang = lang.empty() ? "en" : lang.substr(0, lang.find('_'));
    page.key =
        joined(std::vector(parts.begin() + static_cast<std::ptrdiff_t>(at), parts.end()), "/");
  } else {
    page.key = parts.empty() || path == "-" ? name_of(page.title) : std::string(parts.back());
  }
}

// Where the folder does not tell, the words that pages share do.
std::string language_told_by(const std::vector<std::string_view>& pointers) {
  for (const std::string_view line : pointers) {
    const std::string folded = fold(line);
    if (folded.starts_with("plus d'informations") || folded.starts_with("voir aussi")) return "fr";
  }
  return "en";
}

// A fence is longer than any run of backquotes in what it holds.
std::string fence_for(std::string_view command) {
  std::size_t longest = 2, run = 0;
  for (const char c : command) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return std::string(longest + 1, '`');
}

std::string body_of(const TldrPage& page, const std::vector<std::string_view>& pointers) {
  std::string body = page.summary.empty() ? "" : page.summary + "\n\n";
  const std::string_view colon = page.lang == "fr" ? "\xC2\xA0:" : ":";
  for (const TldrExample& example : page.examples) {
    const std::string fence = fence_for(example.command);
    body +=
        fmt::format("{}{}\n\n{}sh\n{}\n{}\n\n", example.what, colon, fence, example.command, fence);
  }
  for (const std::string_view line : pointers) body.append(line).append("\n\n");
  body.pop_back();
  return body;
}

}  // namespace

std::optional<TldrPage> read_tldr(std::string_view text, std::string_view path) {
  if (text.size() > kMostBytes) return std::nullopt;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  TldrPage page;
  PageReader reader(page);
  for (std::string_view line : lines_of(text)) {
    while (line.ends_with('\r') || line.ends_with(' ')) line.remove_suffix(1);
    if (!reader.take(line)) return std::nullopt;
  }
  if (!reader.is_complete()) return std::nullopt;
  page.licence = "CC-BY-4.0";
  page.summary = joined(reader.told(), " ");
  take_place(page, path);
  if (page.lang.empty()) page.lang = language_told_by(reader.pointers());
  page.body = body_of(page, reader.pointers());
  return page;
}

}  // namespace bifc
