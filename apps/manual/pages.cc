// bifc(1), a page for each noun, and a page for each guide.
#include "apps/manual/pages.h"

#include <algorithm>

#include "apps/bifc/manual.h"
#include "apps/bifc/record_values.h"
#include "apps/bifc/rows_output.h"
#include "apps/bifc/topics.h"
#include "apps/manual/roff.h"
#include "libbifc/base/text.h"
#include "libbifc/model/record_types.h"
#include "libbifc/render/markdown.h"

namespace bifc {
namespace {

// Guides about files are in section 5 of the manual, the others in 7.
constexpr std::string_view kAboutFiles[] = {"config", "formats"};

int section_of(std::string_view topic) {
  return std::find(std::begin(kAboutFiles), std::end(kAboutFiles), topic) != std::end(kAboutFiles)
             ? 5
             : 7;
}

struct Guide {
  std::string title;
  std::string text;  // below the title
};

Guide guide(const std::string& topic) {
  std::string text(topic_text(topic));
  const std::size_t end = std::min(text.find('\n'), text.size());
  return {std::string(trim(std::string_view(text).substr(2, end - 2))), text.substr(end)};
}

void options(Roff& page, std::span<const Param> params) {
  for (const Param& param : params)
    if (!param.is(Flag::positional)) page.item(option_text(param), option_help(param));
}

void examples(Roff& page, const Command& command) {
  for (const Example& example : examples_of(command))
    page.example(example.line, example.what == nullptr ? "" : tr(example.what));
}

void command(Roff& page, const Command& one) {
  page.subsection(usage_of(one)).paragraph(fmt::format("{}.", tr(one.summary)));
  for (const Param& param : one.params)
    if (param.is(Flag::positional)) page.item(argument_text(param), option_help(param));
  options(page, one.params);
}

void states(Roff& page, const RecordType& type) {
  if (type.states.empty()) return;
  page.section(tr("STATES"));
  for (const State& state : type.states) page.item(state.token, next_states(state));
}

void see_also(Roff& page, std::string_view self) {
  std::string others = self == "bifc" ? "" : "bifc(1)";
  const auto add = [&](const std::string& name, int section) {
    if (name != self)
      others.append(others.empty() ? "" : ", ").append(fmt::format("{}({})", name, section));
  };
  for (const RecordType* type : catalog().types())
    if (type->is_noun) add(fmt::format("bifc-{}", type->name), 1);
  for (const std::string& topic : topics()) add("bifc-" + topic, section_of(topic));
  page.section(tr("SEE ALSO")).paragraph(others);
}

ManPage program_page() {
  Roff page("bifc", 1,
            tr("the desk, the machines and the tutorials of a repair group in one file"));
  page.section(tr("SYNOPSIS")).paragraph(tr("bifc NOUN VERB [options]"));
  page.section(tr("DESCRIPTION"));
  page.paragraph(
      say("bifc keeps the tickets, machines, tutorials and people of a repair desk in one file."));
  for (const Task& task : tasks()) {
    page.subsection(tr(task.title));
    for (const std::string_view path : task.paths)
      if (const auto found = command_at(path))
        page.item(fmt::format("bifc {}", path), tr(found->summary));
  }
  page.section(tr("COMMANDS WITHOUT A NOUN"));
  for (const Command& one : commands_of(""))
    if (!one.hidden) command(page, one), examples(page, one);
  for (const std::string_view noun : {"config", "db", "privacy"})
    for (const Command& one : commands_of(noun)) command(page, one), examples(page, one);
  page.section(tr("OPTIONS OF EVERY COMMAND"));
  options(page, common_params());
  page.section(tr("OPTIONS OF COMMANDS THAT WRITE"));
  options(page, write_params());
  page.section(tr("OPTIONS OF COMMANDS THAT PRINT RECORDS"));
  options(page, row_params());
  for (const char* topic : {"exit-codes", "environment"})
    page.section(guide(topic).title).body(markdown_man(guide(topic).text));
  see_also(page, "bifc");
  return {"bifc.1", page.text()};
}

ManPage noun_page(const RecordType& type) {
  const std::string name = fmt::format("bifc-{}", type.name);
  Roff page(name, 1, tr(type.summary));
  const std::vector<Command> all = commands_of(type.name);
  page.section(tr("SYNOPSIS"));
  for (const Command& one : all)
    if (!one.hidden) page.paragraph(usage_of(one));
  page.section(tr("COMMANDS"));
  for (const Command& one : all)
    if (!one.hidden) command(page, one);
  page.section(tr("FIELDS, AS OPTIONS OF ADD AND SET"));
  options(page, field_params(type));
  states(page, type);
  page.section(tr("EXAMPLES"));
  for (const Command& one : all) examples(page, one);
  see_also(page, name);
  return {name + ".1", page.text()};
}

ManPage guide_page(const std::string& topic) {
  const Guide text = guide(topic);
  const std::string name = "bifc-" + topic;
  Roff page(name, section_of(topic), text.title);
  page.section(tr("DESCRIPTION")).body(markdown_man(text.text));
  see_also(page, name);
  return {fmt::format("{}.{}", name, section_of(topic)), page.text()};
}

}  // namespace

std::vector<ManPage> man_pages() {
  std::vector<ManPage> pages{program_page()};
  for (const RecordType* type : catalog().types())
    if (type->is_noun) pages.push_back(noun_page(*type));
  for (const std::string& topic : topics()) pages.push_back(guide_page(topic));
  return pages;
}

}  // namespace bifc
