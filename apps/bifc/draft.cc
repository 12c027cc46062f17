// Template comments stand below a line of scissors: "#" begins a heading in Markdown.
#include "apps/bifc/draft.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "apps/bifc/choose.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/front_matter.h"
#include "libbifc/exchange/input.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr std::string_view kScissors = "------------------------ >8 ------------------------";

bool is_header_field(const RecordType& type, const Field& field) {
  return !field.is(Flag::derived) && !field.is(Flag::recorded) && &field != text_field(type);
}

// One value a line: what would break the line is left out.
std::string header_value(const Field& field, const Value& value) {
  std::string text = machine_text(field, view(value));
  for (char& c : text)
    if (c == '\n') c = ' ';
  return text;
}

std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text = end == text.npos ? std::string_view() : text.substr(end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// A field's name as it begins a line: in French its label, unless reading that would stop at a
// colon within it or find another field.
std::string header_name(const RecordType& type, const Field& field) {
  const std::string_view label = field_label(field.name, type.name);
  const bool clear = label.find(':') == label.npos && type.recognise(label) == &field;
  return language() == Language::french && clear ? std::string(label) : kebab(field.name);
}

// Each record has a draft of its own: "tutorial-edit-G3.md".
std::string draft_path(const Invocation& call) {
  std::string name = fmt::format("{}-{}", call.command.noun, call.command.verb);
  for (const std::string& word : call.args.texts("id"))
    if (const auto id = read_id(word); id && call.command.record != nullptr)
      name += '-' + id_text(call.command.record->letter, id->id);
  return fmt::format("{}/{}.md", drafts_folder(call.env), name);
}

// A text that was kept and not taken up again makes room, but is not lost.
void keep_older(Invocation& call, const std::string& path) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return;
  std::string aside;
  for (int i = 1; aside.empty() || std::filesystem::exists(aside, error); ++i)
    aside = fmt::format("{}.{}", path, i);
  std::filesystem::rename(path, aside, error);
  if (!error) call.note.write(say("An older text was kept; it is now {}.", aside) + "\n");
}

void write_draft(const std::string& path, const std::string& text) {
  std::error_code error;
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  std::filesystem::create_directories(folder, error);
  std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << text;
  file.close();
  std::filesystem::permissions(
      path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, error);
  if (!file)
    throw Error(ErrorCode::failed, say("'{}' cannot be written: {}.", path, std::strerror(errno)),
                say("Check the free space and the rights there."));
}

std::string read_whole(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string editor_of(const Invocation& call) {
  for (const std::string& editor : {call.env.variable("BIFC_EDITOR"), call.config.text("editor"),
                                    call.env.variable("VISUAL"), call.env.variable("EDITOR")})
    if (!editor.empty()) return editor;
  return "nano";
}

std::string other_editor_hint(const std::string& path) {
  std::string other = "vi";
  for (const char* usual : {"vim", "vi", "nano"})
    if (!program_in_path(usual, path).empty()) other = usual;
  return say("Choose another editor: bifc config set editor {}", other);
}

// A program that is not there would only be noticed by the shell, in a sentence of its own.
void require_editor(const Invocation& call, const std::string& editor) {
  const std::string path = call.env.variable("PATH");
  const std::vector<std::string> words = split_words(editor);
  const bool plain = !words.empty() && words[0].find_first_of("=$`;&|<>(){}~") == std::string::npos;
  if (!plain || path.empty() || !program_in_path(words[0], path).empty()) return;
  throw Error(ErrorCode::failed, say("{} is not installed.", clip(harmless(words[0]), 60)),
              other_editor_hint(path));
}

/// A field as a draft tells it.
struct Told {
  std::size_t line;
  std::string_view name;
  std::string value;
};

void take_field(const RecordType& type, const Told& told, const Date& today, Args& args) {
  const Field* field = type.recognise(told.name);
  if (field == nullptr || field->is(Flag::derived) || field->is(Flag::recorded))
    throw Error(ErrorCode::refused,
                say("Line {}: '{}' is no field of a {}.", told.line, clip(harmless(told.name), 60),
                    field_label(type.name)),
                say("Write \"key: value\" lines, then a blank line, then the text."));
  const bool by_name = field->kind == Kind::link && !told.value.empty();
  Reading reading = by_name ? Reading{told.value, {}} : read(*field, told.value, today);
  if (!reading.problem.empty())
    throw Error(ErrorCode::refused,
                say("Line {}: {}: {}.", told.line, header_name(type, *field), reading.problem), {});
  args.remove(field->name);
  args.add(field->name, std::move(reading.value));
}

void take_body(const RecordType& type, std::string_view text, const Date& today, Args& args) {
  const Field* body = text_field(type);
  if (body == nullptr) return;
  Reading reading = read(*body, text, today);
  if (!reading.problem.empty())
    throw Error(ErrorCode::refused, say("{}: {}.", header_name(type, *body), reading.problem), {});
  args.remove(body->name);
  args.add(body->name, std::move(reading.value));
}

// Through a shell, because editors come with options: "code --wait".
int run_editor(const std::string& editor, const std::string& path) {
  const auto before = std::signal(SIGINT, SIG_IGN);  // Ctrl-C is for the editor
  const pid_t child = ::fork();
  if (child == 0) {
    const std::string line = editor + " \"$1\"";
    restore_signals();
    ::execl("/bin/sh", "sh", "-c", line.c_str(), "sh", path.c_str(), nullptr);
    ::_exit(127);
  }
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  std::signal(SIGINT, before);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

// Markdown has front matter between lines of "---", as other programs write it.
std::string header_text(const RecordType& type, const std::vector<FrontMatterEntry>& header) {
  const Field* body = text_field(type);
  if (body != nullptr && body->is(Flag::markdown)) return write_front_matter(header);
  std::string text;
  for (const FrontMatterEntry& entry : header)
    text += fmt::format("{}:{}{}\n", entry.key, entry.values.front().empty() ? "" : " ",
                        entry.values.front());
  return text;
}

}  // namespace

const Field* text_field(const RecordType& type) {
  for (const Field& field : type.fields)
    if (field.kind == Kind::prose) return &field;
  return nullptr;
}

std::string compose_draft(const RecordType& type, const std::vector<Value>& row) {
  std::vector<FrontMatterEntry> header;
  std::string unused;
  for (const Field& field : type.fields) {
    if (!is_header_field(type, field)) continue;
    const std::string value = header_value(field, row[type.index_of(field)]);
    if (!value.empty() || field.is(Flag::heading) || field.is(Flag::asked))
      header.push_back({header_name(type, field), {value}, false, 0});
    else
      unused.append(unused.empty() ? "" : ", ").append(header_name(type, field));
  }
  const Field* body = text_field(type);
  std::string text = header_text(type, header);
  text += '\n';
  if (body != nullptr) text += machine_text(*body, view(row[type.index_of(*body)]));
  if (!text.ends_with('\n')) text += '\n';
  text +=
      fmt::format("{}\n{}\n", kScissors, tr("All that follows the line of scissors is ignored."));
  if (body != nullptr)
    text +=
        say("Above: a field a line, a blank line, then {}.", field_label(body->name, type.name)) +
        "\n";
  if (!unused.empty()) text += say("Other fields: {}", unused) + "\n";
  return text;
}

void read_draft(const RecordType& type, std::string_view text, const Date& today, Args& args) {
  text = above_scissors(text);
  const Field* body = text_field(type);
  if (text.starts_with("---") || text.starts_with("+++")) {
    const FrontMatter matter = read_front_matter(text, type.name);
    for (const FrontMatterEntry& entry : matter.entries) {
      if (!entry.fault.empty()) throw Error(ErrorCode::refused, entry.fault, {});
      take_field(type, {entry.line, entry.key, joined(entry.values, "|")}, today, args);
    }
    return take_body(type, matter.body, today, args);
  }
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::string_view line = take_line(text);
    if (trim(line).empty()) break;
    const std::size_t colon = std::min(line.find(':'), line.size());
    const std::string_view value = trim(line.substr(std::min(colon + 1, line.size())));
    take_field(type, {number, trim(line.substr(0, colon)), std::string(value)}, today, args);
  }
  if (body == nullptr) return;
  // Blanks before the first word are not the same as a blank line: they make it code.
  while (!text.empty() && trim(text.substr(0, text.find('\n'))).empty()) take_line(text);
  take_body(type, text, today, args);
}

void drop_untouched(const RecordType& type, const std::vector<Value>& row, Args& args) {
  for (const Field& field : type.fields) {
    if (field.is(Flag::derived) || !args.has(field.name)) continue;
    const Value& before = row[type.index_of(field)];
    const Value after = args.all(field.name).front();
    const std::string shown = header_value(field, before);
    if (trim(header_value(field, after)) != trim(shown)) continue;
    const bool is_body = &field == text_field(type);
    const auto lines = [](const Value& value) { return trim(text_of(view(value))); };
    if (!is_body || lines(before) == lines(after)) args.remove(field.name);
  }
}

std::string edit_text(Invocation& call, const std::string& text) {
  if (!call.interactive)
    throw Error(ErrorCode::usage, say("The editor needs a terminal."),
                say("Give the text as a file: --file FILE"));
  if (drafts_folder(call.env).empty())
    throw Error(ErrorCode::failed, say("There is no home folder: HOME names none."),
                say("Give the text as a file: --file FILE"));
  const std::string path = draft_path(call);
  const bool resume = call.args.has("resume");
  if (resume && !std::filesystem::exists(path))
    throw Error(ErrorCode::usage, say("No text was kept."), say("Begin again without --resume."));
  const std::string editor = editor_of(call);
  require_editor(call, editor);
  if (!resume) keep_older(call, path), write_draft(path, text);
  call.note.flush();
  const int status = run_editor(editor, path);
  std::string edited = read_whole(path);
  const bool nothing = trim(above_scissors(edited)).empty() || (!resume && edited == text);
  if (status != 0 || nothing) {
    if (nothing && !resume) ::unlink(path.c_str());
    if (!nothing || resume) call.draft = path;
    constexpr int kNoSuchCommand = 127;
    throw Error(ErrorCode::abandoned,
                status != 0 ? say("The editor failed; nothing was written.")
                            : say("The text was left as it was; nothing was written."),
                status == kNoSuchCommand ? other_editor_hint(call.env.variable("PATH")) : "");
  }
  call.draft = path;
  return edited;
}

std::string read_text_file(Invocation& call, const std::string& path) {
  if (path == "-" && call.env.in_is_terminal)
    call.note.write(say("Reading from the keyboard; Ctrl-D ends the text.") + "\n");
  call.note.flush();
  std::string text;
  Input input(path);
  while (input.read(text)) {
  }
  return text;
}

std::string_view above_scissors(std::string_view text) {
  for (std::size_t at = text.size(); (at = text.rfind(kScissors, at)) != text.npos && at > 0; --at)
    if (text[at - 1] == '\n') {
      text = text.substr(0, at);
      break;
    }
  if (text.starts_with(kScissors)) text = {};
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ' || text.back() == '\r'))
    text.remove_suffix(1);
  return text;
}

}  // namespace bifc
