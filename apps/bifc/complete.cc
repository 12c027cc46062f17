// Nouns, verbs, options, values, query words and ids.
#include "apps/bifc/complete.h"

#include <algorithm>

#include "apps/bifc/choose.h"
#include "apps/bifc/manual.h"
#include "apps/bifc/record_values.h"
#include "apps/bifc/session.h"
#include "apps/bifc/topics.h"
#include "libbifc/base/error.h"
#include "libbifc/base/share.h"
#include "libbifc/base/text.h"
#include "libbifc/model/record_types.h"
#include "libbifc/model/saved_query.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr std::size_t kMost = 200;

class Completer {
 public:
  Completer(Invocation& call, const std::vector<std::string>& words)
      : call_(call), words_(words), last_(words.empty() ? std::string() : words.back()) {}

  std::vector<Candidate> run() {
    const std::vector<std::string> before(words_.begin(), words_.end() - (words_.empty() ? 0 : 1));
    const auto command = command_of(before);
    if (command) {
      complete_command(*command, before);
    } else if (const std::size_t first = first_word(before); first == std::string::npos) {
      offer_start();
    } else {
      for (const Command& one : commands_of(before[first]))
        if (!one.hidden) offer(one.verb, tr(one.summary));
    }
    return std::move(found_);
  }

 private:
  std::optional<Command> command_of(const std::vector<std::string>& before) const {
    try {
      const auto chosen = choose(before, call_.config);
      return chosen ? std::optional(chosen->command) : std::nullopt;
    } catch (const Error&) {
      return std::nullopt;
    }
  }

  void offer(std::string_view word, std::string_view help = {}) {
    if (found_.size() >= kMost || !word.starts_with(last_)) return;
    found_.push_back({std::string(word), harmless(help)});
  }

  void offer_start() {
    for (const RecordType* type : catalog().types())
      if (type->is_noun) offer(type->name, tr(type->summary));
    for (const Command& command : commands_of(""))
      if (!command.hidden) offer(command.verb, tr(command.summary));
    for (const char* verb : {"show", "set", "edit", "mark", "note", "remove", "restore"})
      offer(verb);
    for (const char* noun : {"db", "config"}) offer(noun);
    for (const Config::Line& line : call_.config.lines())
      if (line.name.starts_with("alias.") && line.name != "alias.pack")
        offer(std::string_view(line.name).substr(6), line.value);
  }

  void complete_command(const Command& command, const std::vector<std::string>& before) {
    const std::vector<Param> params = params_of(command);
    if (!before.empty() && before.back().starts_with("--"))
      for (const Param& param : params)
        if ("--" + kebab(param.name) == before.back() && !param.is(Flag::bare) &&
            !param.is(Flag::valued))
          return offer_values(param, "");
    if (last_.starts_with("-")) return offer_options(params);
    if (command.verb == "help") return offer_topics();
    for (const Param& param : params) {
      if (!param.is(Flag::positional)) continue;
      if (param.name == "query") return offer_query(command);
      if (param.name == "state") offer_states(*command.record);
      if (param.name == "id" || param.name == "state") return offer_ids(*command.record);
      if (param.name == "setting") return offer_settings();
      if (param.name == "report") return offer_reports();
      if (param.kind == Kind::choice) return offer_values(param, "");
      if (param.name == "noun")
        for (const RecordType* type : catalog().types()) offer(type->name, tr(type->summary));
    }
  }

  void offer_options(const std::vector<Param>& params) {
    for (const Param& param : params)
      if (!param.is(Flag::positional)) offer("--" + kebab(param.name), tr(param.help));
  }

  void offer_values(const Param& param, const std::string& before) {
    const CodeList& labels = CodeList::named(param.list);
    for (const std::string_view token : tokens_of(param))
      offer(before + std::string(token), param.list.empty() ? "" : labels.label(token));
    if (param.kind == Kind::boolean)
      for (const char* word : {"yes", "no"}) offer(before + word);
    const RecordType* target = catalog().find(param.refers_to);
    if (target != nullptr) offer_ids(*target, before);
    if (param.name == "fields" || param.name == "sort") offer_fields();
  }

  void offer_fields() {
    for (const RecordType* type : catalog().types())
      if (!words_.empty() && type->name == words_.front())
        for (const Field& field : type->fields)
          if (!field.is(Flag::internal)) offer(field.name, tr(field.help));
  }

  // "status:" and then the states; "@" and then what was saved.
  void offer_query(const Command& command) {
    const RecordType* type = command.record;
    if (type == nullptr && words_.size() > 1) type = catalog().find(words_[words_.size() - 2]);
    if (type == nullptr) {
      for (const RecordType* one : catalog().types()) offer(one->name, tr(one->summary));
      return;
    }
    if (last_.starts_with("@")) return offer_saved();
    const std::size_t colon = last_.find(':');
    if (colon == last_.npos) {
      for (const Field& field : type->fields)
        if (!field.is(Flag::internal)) offer(std::string(field.name) + ':', tr(field.help));
      return;
    }
    std::string before = last_.substr(0, colon + 1);
    const std::size_t comma = last_.rfind(',');
    if (comma != last_.npos && comma > colon) before = last_.substr(0, comma + 1);
    if (const Field* field = type->find(last_.substr(0, colon))) {
      offer_values(*field, before);
      if (field->is(Flag::nullable))
        for (const char* word : {"none", "any"}) offer(before + word);
    }
  }

  void offer_states(const RecordType& type) {
    const CodeList& labels = CodeList::named(type.find("status")->list);
    for (const State& state : type.states) offer(state.token, labels.label(state.token));
  }

  // The newest of what lists show.
  void offer_ids(const RecordType& type, const std::string& before = {}) {
    with_store([&](Store& store) {
      Query query{.type = &type, .limit = static_cast<std::int64_t>(kMost)};
      for (const std::int64_t id : store.ids(query))
        offer(before + id_text(type.letter, id), store.label(type, id));
    });
  }

  void offer_saved() {
    with_store([&](Store& store) {
      const RecordType& type = SavedQuery::kType;
      for (const std::int64_t id : store.ids({.type = &type})) offer('@' + store.label(type, id));
    });
  }

  template <class Use>
  void with_store(Use use) {
    try {
      Session session(database_file(call_.env, call_.config, call_.args.text("db")), Needs::read,
                      true, call_.env.now);
      use(session.store());
    } catch (const Error&) {  // somebody who types is not told about databases
    }
  }

  void offer_settings() {
    for (const Setting& setting : settings()) offer(setting.name, tr(setting.help));
  }

  void offer_reports() {
    for (const std::string& file : shared_names("reports/", ".sql"))
      offer(std::string_view(file).substr(8, file.size() - 12));
  }

  void offer_topics() {
    for (const RecordType* type : catalog().types())
      if (type->is_noun) offer(type->name, tr(type->summary));
    for (const std::string& topic : topics()) offer(topic);
    if (words_.size() > 2)
      for (const Command& one : commands_of(words_[words_.size() - 2]))
        offer(one.verb, tr(one.summary));
  }

  Invocation& call_;
  const std::vector<std::string>& words_;
  std::string last_;
  std::vector<Candidate> found_;
};

}  // namespace

std::vector<Candidate> complete(Invocation& call, const std::vector<std::string>& words) {
  return Completer(call, words).run();
}

}  // namespace bifc
