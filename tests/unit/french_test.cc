// The French of bifc: placeholders as in English, spaces and apostrophes as French prints them.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "libbifc/base/code_list.h"
#include "libbifc/base/message.h"
#include "libbifc/base/share_files.h"
#include "libbifc/ops/report.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

constexpr std::string_view kHardSpace = "\u00a0";

struct Message {
  std::vector<std::string> english, french;
};

// "msgstr[1] \"text\"" holds text.
std::string text_within_quotes(std::string_view line) {
  const std::size_t begin = line.find('"') + 1;
  std::string text;
  for (std::size_t i = begin; i + 1 < line.size(); ++i) {
    if (line[i] == '\\') ++i;
    text += line[i - 1] == '\\' && line[i] == 'n' ? '\n' : line[i];
  }
  return text;
}

std::vector<Message> messages() {
  std::ifstream file(BIFC_SOURCE "/share/locale/fr.po");
  std::vector<Message> all;
  std::vector<std::string>* last = nullptr;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("msgid ")) all.emplace_back();
    if (line.starts_with("msgid"))
      (last = &all.back().english)->push_back(text_within_quotes(line));
    else if (line.starts_with("msgstr"))
      (last = &all.back().french)->push_back(text_within_quotes(line));
    else if (line.starts_with('"'))
      last->back() += text_within_quotes(line);
  }
  all.erase(all.begin());  // the header
  return all;
}

// The number and the format of each placeholder: {} {:.1f} or {1} {0:.1f}. Those of one text are
// all numbered or none is; fmt throws otherwise, and so does this.
std::multiset<std::string> placeholders(const std::string& text) {
  std::multiset<std::string> found;
  int next = 0, numbered = 0;
  for (std::size_t at = text.find('{'); at != text.npos; at = text.find('{', at + 1)) {
    std::string inside = text.substr(at + 1, text.find('}', at) - at - 1);
    const bool has_number = !inside.empty() && inside.front() != ':';
    numbered += has_number ? 1 : 0;
    found.insert(has_number ? inside : std::to_string(next++) + inside);
  }
  if (numbered > 0 && next > 0) throw std::runtime_error("half numbered: " + text);
  return found;
}

// Returns what is wrong with the typography of a French text, or "".
std::string slip(std::string_view text) {
  const auto before = [&](std::size_t at) { return text.substr(0, at); };
  for (const std::string_view mark : {":", ";", "?", "!", "»"})
    for (std::size_t at = text.find(mark); at != text.npos; at = text.find(mark, at + 1)) {
      if (before(at).ends_with(' ')) return fmt::format("a plain space before {}", mark);
      if (mark != ":" && !before(at).ends_with(kHardSpace))
        return fmt::format("no space before {}", mark);
    }
  constexpr std::string_view kOpening = "«";
  for (std::size_t at = text.find(kOpening); at != text.npos; at = text.find(kOpening, at + 1))
    if (!text.substr(at + kOpening.size()).starts_with(kHardSpace)) return "no hard space after «";
  for (std::size_t at = text.find('\''); at != text.npos; at = text.find('\'', at + 1))
    if (at > 0 && std::isalpha(static_cast<unsigned char>(text[at - 1])) != 0)
      return "a typewriter's apostrophe";
  return {};
}

void check_text(std::string_view text) {
  INFO(text);
  CHECK(slip(text) == "");
}

TEST_CASE("French messages have the placeholders of the English ones") {
  for (const Message& message : messages())
    for (const std::string& french : message.french) {
      INFO(french);
      CHECK(placeholders(french) == placeholders(message.english.back()));
      CHECK(placeholders(message.english.front()) == placeholders(message.english.back()));
    }
}

TEST_CASE("French messages are spaced as French is") {
  for (const Message& message : messages())
    for (const std::string& french : message.french) check_text(french);
}

TEST_CASE("every label has a French one, spaced as French is") {
  for (const SharedFile& file : share_files()) {
    if (!file.name.starts_with("codes/")) continue;
    const CodeList& list = CodeList::named(file.name.substr(6, file.name.find('.') - 6));
    INFO(file.name);
    {
      const InFrench french;
      check_text(list.about("title"));
      CHECK(list.about("title") == list.about("title.fr"));
    }
    for (const CodeList::Entry& entry : list.entries()) {
      INFO(entry.token);
      CHECK((entry.french != "" || entry.english == ""));
      check_text(entry.french);
    }
  }
}

TEST_CASE("reports are spaced as French is") {
  const InFrench french;
  for (const std::string& name : report_names()) {
    const Report report = load_report(name);
    check_text(report.title);
    check_text(report.help);
    for (const ReportSection& section : report.sections) {
      check_text(section.title);
      check_text(section.definition);
      for (const auto* texts : {&section.items, &section.columns, &section.definitions})
        for (const auto& [key, text] : *texts) check_text(text);
    }
  }
}

// What is neither between fences nor in a code span.
std::string prose_of(std::string_view guide) {
  std::string prose;
  bool code = false;
  for (std::size_t i = 0; i < guide.size(); ++i) {
    if (guide[i] == '`') code = !code;  // a fence has three of them
    if (!code) prose += guide[i];
  }
  return prose;
}

TEST_CASE("French guides have the apostrophes of print outside of code") {
  for (const SharedFile& file : share_files()) {
    if (!file.name.ends_with(".fr.md")) continue;
    INFO(file.name);
    CHECK(prose_of(file.text).find('\'') == std::string::npos);
  }
}

TEST_CASE("the checks of French see what they are for") {
  CHECK(slip("Vouliez-vous dire : bifc") == "a plain space before :");
  CHECK(slip("status:open") == "");
  CHECK(slip("Vraiment?") == "no space before ?");
  CHECK(slip("« oui\u00a0»") == "no hard space after «");
  CHECK(slip("l'écran") == "a typewriter's apostrophe");
  CHECK(placeholders("{1} ({0})") == placeholders("{} {}"));
  CHECK(placeholders("{1}") != placeholders("{}"));
}

}  // namespace
}  // namespace bifc
