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
    } else if (is_verb_of_records(before)) {
      for (const RecordType* type : catalog().types())
        if (find_command(type->name, before.back())) offer_ids(*type);
    } else if (const std::size_t first = first_word(before); first == std::string::npos) {
      offer_start();
    } else if (first_word(before, first + 1) == std::string::npos) {
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

  // "bifc show …": the id to come says the noun.
  bool is_verb_of_records(const std::vector<std::string>& before) const {
    const std::size_t first = first_word(before);
    if (first == std::string::npos || first_word(before, first + 1) != std::string::npos)
      return false;
    const bool is_noun = catalog().find(before[first]) != nullptr && before[first] != "note";
    return !is_noun && find_command("ticket", before[first]).has_value();
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
    for (const char* noun : {"db", "config", "privacy"}) offer(noun);
    for (const Config::Line& line : call_.config.lines())
      if (line.name.starts_with("alias.") && line.name != "alias.pack")
        offer(std::string_view(line.name).substr(6), line.value);
  }

  void complete_command(const Command& command, const std::vector<std::string>& before) {
    const std::vector<Param> params = params_of(command);
    for (const Param& param : params) {
      const bool is_last =
          !before.empty() && !param.is(Flag::bare) && !param.is(Flag::valued) &&
          (before.back() == "--" + kebab(param.name) ||
           (param.letter != 0 && before.back() == fmt::format("-{}", param.letter)));
      if (is_last) return offer_values(param, "");
    }
    if (const std::size_t equals = last_.find('='); last_.starts_with("--") && equals != last_.npos)
      for (const Param& param : params)
        if ("--" + kebab(param.name) == last_.substr(0, equals) && !param.is(Flag::bare))
          return offer_values(param, last_.substr(0, equals + 1));
    if (last_.starts_with("-")) return offer_options(params);
    if (command.verb == "help") return offer_topics();
    const RecordType* type = catalog().find(command.noun);
    for (const Param& param : params) {
      if (!param.is(Flag::positional)) continue;
      if (param.name == "query") return offer_query(command);
      if (param.name == "state") offer_states(*type);
      if (param.name == "id" || param.name == "state") return offer_ids(*type);
      if (param.name == "setting") return offer_settings();
      if (param.name == "report") return offer_reports();
      if (param.kind == Kind::choice) return offer_values(param, "");
      if (param.name == "noun" || (command.verb == "import" && !last_.empty()))
        for (const RecordType* one : catalog().types()) offer(one->name, tr(one->summary));
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
    if (param.name == "fields" || param.name == "sort") offer_fields(before);
  }

  // "id,ti" goes on after the comma; "-op" sorts the other way round.
  void offer_fields(std::string before) {
    const std::size_t comma = last_.rfind(',');
    if (comma != last_.npos) before = last_.substr(0, comma + 1);
    if (last_.substr(before.size()).starts_with('-')) before += '-';
    for (const RecordType* type : catalog().types())
      if (std::find(words_.begin(), words_.end(), type->name) != words_.end())
        offer_names(*type, before, "");
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
    std::size_t begin = 0;  // of the key, behind "not:"
    while (last_.compare(begin, 4, "not:") == 0) begin += 4;
    const std::string negation = last_.substr(0, begin);
    const std::size_t colon = last_.find(':', begin);
    if (colon == last_.npos) return offer_keys(*type, negation, last_.substr(begin));
    std::string before = last_.substr(0, colon + 1);
    const std::size_t comma = last_.rfind(',');
    if (comma != last_.npos && comma > colon) before = last_.substr(0, comma + 1);
    const Field* field = field_at(*type, last_.substr(begin, colon - begin));
    if (field == nullptr) return;
    offer_values(*field, before);
    if (field->is(Flag::nullable))
      for (const char* word : {"none", "any"}) offer(before + word);
  }

  // "device.kind": each link leads to a type of its own.
  static const Field* field_at(const RecordType& type, const std::string& path) {
    try {
      return read_path(type, path, catalog()).back();
    } catch (const Error&) {
      return nullptr;
    }
  }

  void offer_keys(const RecordType& type, std::string before, const std::string& path) {
    const RecordType* target = &type;
    if (const std::size_t dot = path.rfind('.'); dot != path.npos) {
      const Field* link = field_at(type, path.substr(0, dot));
      target = link != nullptr ? catalog().find(link->refers_to) : nullptr;
      before += path.substr(0, dot + 1);
    }
    if (target == nullptr) return;
    offer_names(*target, before, ":");
  }

  void offer_names(const RecordType& type, const std::string& before, const char* after) {
    for (const Field& field : type.fields)
      if (!field.is(Flag::internal))
        offer(before + std::string(field.name) + after, tr(field.help));
    for (const Standing& one : type.standings)
      offer(before + std::string(one.field.name) + after, tr(one.field.help));
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
      std::string file = call_.args.text("db");
      for (std::size_t i = 0; i + 1 < words_.size(); ++i)
        if (words_[i] == "--db") file = words_[i + 1];
      Session session(database_file(call_.env, call_.config, file), Needs::read, true,
                      call_.env.now);
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
    else
      for (const Command& one : commands_of(""))
        if (!one.hidden) offer(one.verb, tr(one.summary));
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
