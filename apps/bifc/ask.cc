// Questions go to stderr, answers come from stdin.
#include "apps/bifc/ask.h"

#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "apps/bifc/record_values.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

enum class Reply { answered, back, ended };

void put(Invocation& call, const std::string& text) {
  call.env.err.write(text);
  call.env.err.flush();
}

std::vector<const Field*> fields_to_ask(const Args& args, const RecordType& type) {
  std::vector<const Field*> links, heading, rest;
  for (const Field& field : type.fields) {
    if (args.has(field.name) || (!field.is(Flag::asked) && !field.is(Flag::heading))) continue;
    (field.is(Flag::heading) ? heading : field.kind == Kind::link ? links : rest).push_back(&field);
  }
  links.insert(links.end(), heading.begin(), heading.end());
  links.insert(links.end(), rest.begin(), rest.end());
  return links;
}

std::string question_of(const RecordType& type, const Field& field) {
  std::string label(field_label(field.name, type.name));
  if (field.kind == Kind::link) label += say(" (id or name)");
  return say("{}: ", label);
}

void explain(Invocation& call, const RecordType& type, const Field& field) {
  put(call, fmt::format("  {}\n", tr(field.help)));
  std::size_t number = 0;
  for (const std::string_view token : tokens_of(field))
    put(call, fmt::format("  {}. {}\n", ++number, CodeList::named(field.list).label(token)));
  (void)type;
}

std::optional<std::size_t> number_of_choice(std::string_view text, std::size_t most) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 1 || number > most)
    return std::nullopt;
  return number - 1;
}

// "dupre" may be Léa Dupré, who has been here before: the id is taken if so.
std::string choose_similar(Invocation& call, const RecordType& target, std::string text) {
  if (read_id(text) || target.describe != nullptr) return text;
  const std::vector<std::int64_t> like = similar(*call.store, target, text);
  if (like.empty()) return text;
  std::size_t number = 0;
  for (const std::int64_t id : like)
    put(call, fmt::format("  {}. {}\n", ++number, told(*call.store, target, id)));
  put(call, fmt::format("  {}. {}\n", ++number, say("somebody new: {}", harmless(text))));
  while (true) {
    put(call, say("Choice [{}]: ", 1));
    const auto answer = call.env.read_line();
    const std::string_view typed = answer ? trim(*answer) : std::string_view();
    const auto choice =
        typed.empty() ? std::optional<std::size_t>(0) : number_of_choice(typed, number);
    if (!choice) continue;
    if (*choice + 1 < number) return id_text(target.letter, like[*choice]);
    call.somebody_new.push_back(text);
    return text;
  }
}

// Says what is wrong with an id that was typed for a link, or nothing.
std::string problem_of_id(Invocation& call, const RecordType& target, const std::string& answer) {
  const auto id = read_id(answer);
  if (!id || (id->letter != 0 && id->letter != target.letter)) return {};
  try {
    call.store->row(target, id->id);
    return {};
  } catch (const Error& error) {
    return error.message();
  }
}

// Reads an answer until it can be understood.
Reply ask(Invocation& call, const RecordType& type, const Field& field) {
  // "portable Lenovo T420" says several fields at once, as it does on the command line.
  const bool described = field.is(Flag::heading) && type.describe != nullptr;
  const std::string_view name = described ? "heading" : field.name;
  while (true) {
    put(call, question_of(type, field));
    const auto line = call.env.read_line();
    if (!line) {
      put(call, "\n");
      return Reply::ended;
    }
    const std::string answer(trim(*line));
    call.args.remove(name);
    if (answer == "<") return Reply::back;
    if (answer.empty()) return Reply::answered;
    if (answer == "?") {
      explain(call, type, field);
      continue;
    }
    if (field.kind == Kind::link) {
      const RecordType& target = *call.store->catalog().find(field.refers_to);
      if (const std::string problem = problem_of_id(call, target, answer); !problem.empty()) {
        put(call, fmt::format("  {}\n", problem));
        continue;
      }
      call.args.add(field.name, choose_similar(call, target, answer));
      return Reply::answered;
    }
    const std::vector<std::string_view> tokens = tokens_of(field);
    const auto choice = tokens.empty() ? std::nullopt : number_of_choice(answer, tokens.size());
    Reading reading = read(field, choice ? tokens[*choice] : std::string_view(answer), call.today);
    if (reading.problem.empty()) {
      call.args.add(name, std::move(reading.value));
      return Reply::answered;
    }
    put(call, fmt::format("  {}\n", reading.problem));
  }
}

}  // namespace

void ask_fields(Invocation& call, const RecordType& type) {
  const std::vector<const Field*> fields = fields_to_ask(call.args, type);
  const Field& heading = *type.flagged(Flag::heading);
  for (std::size_t i = 0; i < fields.size();) {
    const Reply reply = ask(call, type, *fields[i]);
    if (reply == Reply::ended) break;
    if (reply == Reply::back)
      i -= i > 0 ? 1 : 0;
    else
      ++i;
  }
  if (!heading.is(Flag::nullable) && !call.args.has(heading.name))
    throw Error(ErrorCode::abandoned, say("Given up; nothing was written."), {});
}

}  // namespace bifc
