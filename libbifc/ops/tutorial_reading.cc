// What front matter does not say, the name of a file and the first heading do.
#include "libbifc/ops/tutorial_reading.h"

#include "libbifc/base/file_place.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/front_matter.h"
#include "libbifc/exchange/tldr.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

// A first heading is the title, where nothing else says one: "# Title", or one underlined by "=".
std::string take_heading(std::string& body) {
  const std::string_view text = body;
  std::size_t end = std::min(text.find('\n'), text.size());
  std::string_view title = text.substr(0, end);
  if (title.starts_with("# ")) {
    title.remove_prefix(2);
  } else {
    const std::size_t next = std::min(text.find('\n', end + 1), text.size());
    const std::string_view line = trim(text.substr(end, next - end));
    if (trim(title).empty() || line.empty() || line.find_first_not_of('=') != line.npos) return {};
    end = next;
  }
  std::string taken(trim(title));
  body.erase(0, end);
  while (!body.empty() && body.front() == '\n') body.erase(0, 1);
  return taken;
}

std::string spoken(std::string_view name) {
  std::string text(name);
  for (char& c : text)
    if (c == '-' || c == '_') c = ' ';
  return capitalised(text);
}

ToldTutorial told_by_page(const TldrPage& page) {
  ToldTutorial told{.row = Tutorial::kType.defaults(), .names_licence = true};
  const std::pair<const char*, std::string> kFields[] = {
      {"title", page.title},
      {"slug", kebab(snake(page.key + '-' + page.lang))},
      {"lang", page.lang},
      {"summary", page.summary},
      {"licence", page.licence},
      {"source", "tldr-pages"},
      {"key", page.key},
      {"body", page.body},
      {"authors", "tldr-pages contributors"}};
  for (const auto& [field, text] : kFields)
    if (!text.empty()) told.tell(field, nfc(text));
  return told;
}

}  // namespace

ToldTutorial told_by_file(const TutorialFile& file, const Date& today) {
  FrontMatter matter = read_front_matter(file.text, file.path);
  if (matter.shape == FrontMatter::Shape::none)
    if (const auto page = read_tldr(matter.body, file.path)) return told_by_page(*page);
  ToldTutorial told = read_tutorial_keys(matter, today);
  const FilePlace place =
      file.path == "-" ? FilePlace{} : file_place(file.place.empty() ? file.path : file.place);
  if (text_of(view(told.row[Tutorial::kType.index("title")])).empty()) {
    std::string title = take_heading(matter.body);
    told.tell("title", nfc(title.empty() ? spoken(place.name) : title));
  }
  told.lang_by_name = !told.tells("lang") && !place.lang.empty();
  if (told.lang_by_name) told.tell("lang", place.lang);
  told.slug_by_name = !told.tells("slug");
  if (told.slug_by_name && !place.name.empty()) told.tell("slug", place.name);
  while (!matter.body.empty() && (matter.body.back() == '\n' || matter.body.back() == ' '))
    matter.body.pop_back();
  const Reading body = read(*Tutorial::kType.find("body"), matter.body, today);
  if (!body.problem.empty()) told.problems.push_back(say("{}: {}", "body", body.problem));
  told.tell("body", matter.body.empty() ? Value{} : Value(nfc(matter.body)));
  return told;
}

void settle_slug(std::vector<Value>& row) {
  Value& slug = row[Tutorial::kType.index("slug")];
  const std::string told(text_of(view(slug)));
  if (told.empty() || (kebab(snake(told)) == told && !read_id(told))) return;
  std::vector<Value> named = Tutorial::kType.defaults();
  named[Tutorial::kType.index("title")] = told;
  Tutorial::kType.settle(named);
  slug = named[Tutorial::kType.index("slug")];
}

}  // namespace bifc
