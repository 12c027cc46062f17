// One door in, one door out: what a command throws becomes one sentence and one hint here.
#include "apps/bifc/cli.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <memory>
#include <new>

#include "apps/bifc/choose.h"
#include "apps/bifc/manual.h"
#include "apps/bifc/pager.h"
#include "apps/bifc/parse_args.h"
#include "apps/bifc/record_values.h"
#include "apps/bifc/retention_settings.h"
#include "apps/bifc/session.h"
#include "libbifc/base/error.h"
#include "libbifc/base/share.h"
#include "libbifc/base/text.h"
#include "libbifc/db/migrate.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr int kDeepestAlias = 8;

std::string option_before_parsing(std::span<const std::string> words, std::string_view name) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == name && i + 1 < words.size()) return words[i + 1];
    if (words[i].starts_with(name) && words[i].size() > name.size() && words[i][name.size()] == '=')
      return words[i].substr(name.size() + 1);
  }
  return {};
}

bool has_word(std::span<const std::string> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Whether --lang says the language of a tutorial, and not that of bifc.
bool is_lang_a_field(std::span<const std::string> words, const Config& config) {
  try {
    const auto chosen = choose(words, config);
    return chosen && chosen->command.record_params != nullptr &&
           chosen->command.record != nullptr && chosen->command.record->find("lang") != nullptr;
  } catch (const Error&) {  // it will be told once the language is known
    return false;
  }
}

// Returns what --lang says before the noun, where it is always the language of bifc, and takes it
// away; "" when it is not there.
std::string take_leading_lang(std::vector<std::string>& words) {
  const std::size_t leading = std::min(first_word(words), words.size());
  std::string lang = option_before_parsing(std::span(words).first(leading), "--lang");
  for (std::size_t i = 0; !lang.empty() && i < leading; ++i) {
    if (!words[i].starts_with("--lang")) continue;
    const auto at = words.begin() + static_cast<std::ptrdiff_t>(i);
    words.erase(at, at + (words[i] == "--lang" ? 2 : 1));
    break;
  }
  return lang;
}

// --lang, BIFC_LANG, the config, then what the locale asks for.
void choose_language(std::vector<std::string>& words, const Env& env, const Config& config) {
  std::string wanted = take_leading_lang(words);
  if (wanted.empty()) {
    wanted = option_before_parsing(words, "--lang");
    if (!wanted.empty() && is_lang_a_field(words, config)) wanted.clear();
  }
  if (wanted.empty()) wanted = env.variable("BIFC_LANG");
  if (wanted.empty()) wanted = config.text("lang");
  if (wanted.empty()) {
    std::string locale = env.variable("LC_ALL");
    if (locale.empty()) locale = env.variable("LC_MESSAGES");
    if (locale.empty()) locale = env.variable("LANG");
    wanted = locale;
    // LANGUAGE is a list in order of preference; it says nothing in the C locale.
    const std::string list = env.variable("LANGUAGE");
    if (!list.empty() && locale != "C" && locale != "POSIX") wanted = list;
  }
  set_language(language_of(wanted), env.variable("BIFC_LOCALEDIR"));
}

int report(const Error& error, Output& err) {
  err.write(fmt::format("bifc: [{}] {}\n", tag(error.code()), harmless(error.message())));
  for (const std::string_view line : split(error.hint(), "\n"))
    err.write(fmt::format("  {}\n", harmless(line)));
  return static_cast<int>(error.code());
}

// Prepares with a connection that cannot write, so that nobody is kept waiting while a person
// thinks or types.
void prepare(Invocation& call, const DatabaseFile& file) {
  Session session(file, Needs::read, false, call.env.now);
  call.store = &session.store();
  call.command.prepare(call);
  call.store = nullptr;
}

Needs needs_of(const Invocation& call, std::span<const Param> params) {
  for (const Param& param : params)
    if (param.is(Flag::writes) && call.args.has(param.name)) return Needs::write;
  return call.command.needs;
}

// "ticket close T1 T2": the verb and the records it was about, those that were named or else those
// that were changed; never what was typed.
std::string operation_words(const Invocation& call) {
  const Journal& journal = call.store->journal();
  const RecordType* own = call.command.record;
  std::string named;
  std::vector<std::string> given = call.args.texts("id");
  if (given.empty()) {  // `mark` takes its state and its ids in any order
    given = call.args.texts("state");
    std::erase_if(given, [](const std::string& word) { return !read_id(word); });
  }
  const std::size_t ids = std::min(leading_ids(given), journal.touched().size());
  for (std::size_t i = 0; own != nullptr && i < ids; ++i) {
    const auto id = read_id(given[i]);
    named += ' ' + id_text(id->letter != 0 ? id->letter : own->letter, id->id);
  }
  if (!named.empty()) return path_of(call.command) + named;
  const auto is_own = [&](std::int64_t key) {
    return own != nullptr && letter_of_key(key) == own->letter;
  };
  const std::vector<std::int64_t>& touched = journal.touched();
  const bool some_own = std::any_of(touched.begin(), touched.end(), is_own);
  const auto text = [](std::int64_t key) { return id_text(letter_of_key(key), id_of_key(key)); };
  std::string words = path_of(call.command);
  if (journal.touched_count() > static_cast<std::int64_t>(touched.size()))
    return fmt::format("{} {} … {}", words, text(touched.front()), text(journal.last_touched()));
  for (const std::int64_t key : touched)
    if (!some_own || is_own(key)) words += ' ' + text(key);
  return words;
}

// One command is one operation. Those that write history themselves leave nothing to be finished.
void write_history(Invocation& call) {
  Journal& journal = call.store->journal();
  if (!journal.touched().empty()) journal.finish(who(call), operation_words(call));
}

// The change is made; only the telling of it can still fail.
void tell_done(Invocation& call) {
  if (!call.draft.empty()) ::unlink(call.draft.c_str());
  call.draft.clear();
  try {
    call.out.flush();
  } catch (const Error& error) {
    throw Error(error.code(), error.message(),
                say("What you asked for was done: do not repeat it."));
  }
}

// Whether a command may make the database: most need what is in it already, and leave no empty file
// behind when there is none.
bool may_begin(const Invocation& call, const DatabaseFile& file) {
  constexpr std::string_view kBegin[] = {"add", "import", "list", "scan", "sync"};
  const bool begins =
      std::find(std::begin(kBegin), std::end(kBegin), call.command.verb) != std::end(kBegin);
  return begins || file.path.empty() || inspect(file.path) == FileState::database;
}

void run_in_session(Invocation& call, const DatabaseFile& file, Needs needs) {
  const bool dry_run = call.args.has("dry_run");
  Session session(file, needs, dry_run || !may_begin(call, file), call.env.now);
  call.store = &session.store();
  // What was done is told when it is done for good: all of it, or nothing.
  if (needs == Needs::write) call.out.hold(), call.note.hold();
  call.command.run(call);
  remind_of_due(call);
  call.store->settle();
  if (needs == Needs::write && !dry_run) write_history(call);
  session.finish();
  if (call.afterwards && !dry_run) call.afterwards();
  if (dry_run) call.note.write(say("Nothing was written.") + "\n");
  if (session.made_file() && call.note.is_terminal())
    call.note.write(say("The database was made at {}.", file.path) + "\n");
  call.store = nullptr;
  if (needs == Needs::write && !dry_run) tell_done(call);
}

// A failed command must not lose what somebody wrote in an editor.
void keep_draft(const Invocation& call, Error& error) {
  if (call.draft.empty()) return;
  std::string again = path_of(call.command);
  for (const std::string& word : call.args.texts("id"))
    if (read_id(word)) again += ' ' + word;
  error = Error(error.code(), error.message(),
                error.hint() + (error.hint().empty() ? "" : "\n") +
                    say("Your text is kept: bifc {} --resume", again));
}

int run_command(const Chosen& chosen, Env& env, Config& config) {
  const Command& command = chosen.command;
  const std::vector<Param> params = params_of(command);
  Args args = parse_args(path_of(command), params, chosen.words, env.today);
  for (const char* name : {"db", "output"})
    if (args.has(name) && args.text(name).empty())
      throw Error(ErrorCode::usage, say("--{} is empty.", name),
                  say("Name a file, or leave --{} out.", name));
  std::unique_ptr<OutputFile> file;
  if (const std::string path = args.text("output"); !path.empty() && path != "-")
    file = std::make_unique<OutputFile>(path);
  Output silent(-1);
  const DatabaseFile database = database_file(env, config, args.text("db"));
  Invocation call{command,
                  args,
                  env,
                  config,
                  nullptr,
                  file != nullptr ? file->out() : env.out,
                  args.has("quiet") ? silent : env.err,
                  env.today,
                  false,
                  database.path,
                  {},
                  0};
  if (const auto at = Date::parse(args.text("at"))) call.today = *at;
  call.interactive = env.in_is_terminal && env.err.is_terminal() && !args.has("no_input") &&
                     !is_on(env, "BIFC_NO_INPUT") && !is_on(env, "CI");
  try {
    if (command.prepare != nullptr) prepare(call, database);
    if (command.needs == Needs::nothing)
      command.run(call);
    else
      run_in_session(call, database, needs_of(call, params));
    if (file != nullptr) file->finish(args.has("if_changed"));
  } catch (Error& error) {
    keep_draft(call, error);
    throw;
  }
  if (!call.draft.empty()) ::unlink(call.draft.c_str());
  return call.status;
}

int run_shell_alias(const std::string& line, std::span<const std::string> words, Env& env) {
  env.out.flush();
  env.err.flush();
  std::string command = line.substr(1) + " \"$@\"";
  std::vector<char*> arguments;
  std::vector<std::string> texts{"/bin/sh", "-c", command, "bifc"};
  texts.insert(texts.end(), words.begin(), words.end());
  for (std::string& text : texts) arguments.push_back(text.data());
  arguments.push_back(nullptr);
  restore_signals();
  ::execv("/bin/sh", arguments.data());
  throw Error(ErrorCode::failed, say("The alias cannot be run."), {});
}

// Replaces this process by bifc-<name>; returns when there is no such program.
void try_external(std::span<const std::string> words, Env& env, const Config& config) {
  const std::size_t first = first_word(words);
  if (first == std::string::npos) return;
  const std::string program = external_program(words[first], env.variable("PATH"));
  if (program.empty()) return;
  env.out.flush();
  env.err.flush();
  const DatabaseFile file = database_file(env, config, option_before_parsing(words, "--db"));
  ::setenv("BIFC_DB", file.path.c_str(), 1);
  std::vector<std::string> texts{program};
  texts.insert(texts.end(), words.begin() + static_cast<std::ptrdiff_t>(first) + 1, words.end());
  std::vector<char*> arguments;
  for (std::string& text : texts) arguments.push_back(text.data());
  arguments.push_back(nullptr);
  restore_signals();
  ::execv(program.c_str(), arguments.data());
}

int dispatch(std::vector<std::string> words, Env& env, Config& config) {
  for (int depth = 0; true; ++depth) {
    const auto expanded = expand_alias(words, config);
    if (!expanded) break;
    if (depth == kDeepestAlias)
      throw Error(ErrorCode::usage,
                  say("The alias '{}' leads back to itself.", words[first_word(words)]),
                  say("See it: bifc config list"));
    if (expanded->front().starts_with('!')) {
      const auto rest = std::span(words).subspan(first_word(words) + 1);
      return run_shell_alias(expanded->front(), rest, env);
    }
    words = *expanded;
  }
  if (has_word(words, "--version")) words = {"version"};
  std::optional<Chosen> chosen;
  try {
    chosen = choose(words, config);
  } catch (const Error&) {
    try_external(words, env, config);
    throw;
  }
  if (!chosen) {
    if (!words.empty() && first_word(words) == std::string::npos)
      parse_args({}, common_params(), words, env.today);  // an option that is none is told
    return print_start(words, env);
  }
  const bool asks_help = has_word(chosen->words, "-h") || has_word(chosen->words, "--help");
  if (!asks_help) return run_command(*chosen, env, config);
  print_help(chosen->command, env.out, has_word(chosen->words, "--help"));
  return 0;
}

int run_checked(std::vector<std::string> words, Env& env) {
  const bool no_config = has_word(words, "--no-config");
  const std::string folder = no_config ? std::string() : config_folder(env);
  Config config(folder.empty() ? folder : folder + "/config.toml");
  set_share_folder(folder);
  choose_language(words, env, config);
  Pager pager(words, env, config);
  const int status = dispatch(std::move(words), env, config);
  env.out.flush();
  return status;
}

}  // namespace

int run(std::span<const std::string> words, Env& env) {
  int status = 0;
  try {
    status = run_checked({words.begin(), words.end()}, env);
  } catch (const Error& error) {
    env.out.discard();
    env.err.discard();
    status = report(error, env.err);
  } catch (const std::bad_alloc&) {
    status = report(Error(ErrorCode::failed, say("There is not enough memory."), {}), env.err);
  } catch (const std::exception& error) {
    status = report(Error(ErrorCode::bug, say("bifc itself is at fault: {}.", error.what()),
                          say("Please report it, with the output of: bifc version")),
                    env.err);
  }
  try {
    env.err.flush();
  } catch (const Error&) {  // nobody can be told
  }
  return status;
}

}  // namespace bifc
