// Query words: no character in them means anything to a shell.
#include "libbifc/record/query.h"

#include <algorithm>
#include <charconv>

#include "libbifc/base/date_words.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr int kDeepestSaved = 8;  // a saved query may name others, but not in a circle

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  const std::string folded = fold(word);
  return std::find(words.begin(), words.end(), folded) != words.end();
}

// Returns the place of the colon of "key:value"; npos when the word is text, such as a phrase
// with a colon in it.
std::size_t key_end(std::string_view word) {
  const std::size_t colon = word.find(':');
  if (colon == 0 || colon == word.npos) return word.npos;
  return word.substr(0, colon).find_first_of(" \t\n\"'0123456789") == word.npos ? colon : word.npos;
}

[[noreturn]] void bad_value(std::string_view key, std::string_view value, const std::string& why,
                            const std::string& meant = {}) {
  throw Error(ErrorCode::usage, say("'{}:{}' cannot be read: {}.", key, value, why),
              meant.empty() ? say("How to ask for records: bifc help query")
                            : say("Did you mean: {}", fmt::format("{}:{}", key, meant)));
}

// ">=2026-01" works where the shell lets it through; "2026-01.." always does.
std::string without_comparison(std::string_view value) {
  for (const std::string_view sign : {">=", "<=", ">", "<"})
    if (value.starts_with(sign)) {
      const std::string rest(value.substr(sign.size()));
      return sign[0] == '>' ? rest + ".." : ".." + rest;
    }
  return std::string(value);
}

Value day_value(const std::optional<Date>& day) {
  return day ? Value(std::string(day->iso())) : Value{};
}

class Reader {
 public:
  Reader(const RecordType& type, const QueryContext& context) : context_(context) {
    query_.type = &type;
  }

  void read(std::span<const std::string> words, int depth) {
    for (const std::string& word : words) read_word(word, depth);
  }

  Query take() { return std::move(query_); }

 private:
  void read_word(std::string_view word, int depth) {
    bool negated = false;
    while (word.starts_with("not:") || word.starts_with("pas:") || word.starts_with("sauf:")) {
      negated = !negated;
      word.remove_prefix(word.find(':') + 1);
    }
    if (negated && trim(word).empty())
      throw Error(ErrorCode::usage, say("'not:' has no value."),
                  say("Write, for instance: not:status:open"));
    if (word.starts_with('@')) {
      if (negated)
        throw Error(ErrorCode::usage,
                    say("A saved query cannot be excluded: '@{}'.", word.substr(1)),
                    say("Put 'not:' before each of its words: bifc query list"));
      return read_saved(word.substr(1), depth);
    }
    const std::size_t colon = key_end(word);
    if (colon != word.npos)
      read_key(word.substr(0, colon), word.substr(colon + 1), negated);
    else if (!trim(word).empty())
      (negated ? query_.excluded : query_.words).emplace_back(trim(word));
  }

  void read_saved(std::string_view name, int depth) {
    const auto words = context_.saved ? context_.saved(name) : std::nullopt;
    if (!words)
      throw Error(ErrorCode::usage, say("There is no saved query '@{}'.", name),
                  say("See those there are: bifc query list"));
    if (depth >= kDeepestSaved)
      throw Error(ErrorCode::usage, say("The saved query '@{}' refers to itself.", name),
                  say("Change it: bifc query list"));
    read(*words, depth + 1);
  }

  void read_key(std::string_view key, std::string_view value, bool negated) {
    if (is_one_of(key, {"removed", "supprime"})) return read_removed(key, value, negated);
    Condition condition{read_path(*query_.type, key, context_.catalog), {}, negated};
    const Field& field = *condition.path.back();
    if (condition.path.size() == 1 && tells_of_past(field)) query_.current_only = false;
    for (const std::string_view part : split(value, ","))
      if (!trim(part).empty()) add_test(condition, key, trim(part));
    if (condition.tests.empty()) no_value(field, key);
    // "status:any" is all there is, a visitor's machine without a state, too.
    const bool any_status = field.name == "status" && condition.path.size() == 1 && !negated &&
                            condition.tests.front().op == Test::Op::any;
    if (any_status) return;
    query_.conditions.push_back(std::move(condition));
  }

  // Whoever asks for a status, or for what only an end brings about such as the day of closing,
  // does not mean what is current alone.
  bool tells_of_past(const Field& field) const {
    const auto& states = query_.type->states;
    return field.name == "status" ||
           std::any_of(states.begin(), states.end(), [&](const State& state) {
             const bool owned =
                 std::find(state.owns.begin(), state.owns.end(), field.name) != state.owns.end();
             return !state.current && (owned || state.dated == field.name);
           });
  }

  void read_removed(std::string_view key, std::string_view value, bool negated) {
    const bool yes = is_one_of(value, {"yes", "oui", "any"});
    if (!yes && !is_one_of(value, {"no", "non"}))
      bad_value(key, value, say("'{}' is neither yes nor no", value));
    query_.removed = yes != negated;
    if (query_.removed) query_.current_only = false;  // what was removed is all looked for at once
  }

  [[noreturn]] static void no_value(const Field& field, std::string_view key) {
    if (field.kind == Kind::date || field.kind == Kind::instant)
      throw Error(ErrorCode::usage,
                  say("'{}:' has no value; did the shell take a '>' for itself?", key),
                  say("Write {}:2026-01.. or put the word in quotes.", key));
    throw Error(ErrorCode::usage, say("'{}:' has no value.", key),
                say("For records without one, write: {}:none", key));
  }

  void add_test(Condition& condition, std::string_view key, std::string_view value) {
    const Field& field = *condition.path.back();
    if (is_one_of(value, {"none", "aucun", "aucune"})) {
      condition.tests.push_back({Test::Op::none});
    } else if (is_one_of(value, {"any", "tous", "toutes", "tout"})) {
      condition.tests.push_back({Test::Op::any});
    } else {
      condition.tests.push_back(read_test(field, key, value));
    }
  }

  Test read_test(const Field& field, std::string_view key, std::string_view value) {
    switch (field.kind) {
      case Kind::date:
      case Kind::instant:
        return read_date_test(field, key, value);
      case Kind::integer:
      case Kind::real:
      case Kind::money:
      case Kind::bytes:
        return read_number_test(field, key, value);
      case Kind::link:
        if (!field.is(Flag::many)) return read_link_test(field, key, value);
        return {Test::Op::contains, one(field, key, value)};
      case Kind::text:
      case Kind::prose:
      case Kind::json:
        return {Test::Op::contains, fold(value)};
      default:
        return {field.is(Flag::many) ? Test::Op::contains : Test::Op::equals,
                one(field, key, value)};
    }
  }

  Value one(const Field& field, std::string_view key, std::string_view value) {
    Reading reading = bifc::read(field, value, context_.today);
    if (!reading.problem.empty()) bad_value(key, value, reading.problem, reading.nearest);
    return std::move(reading.value);
  }

  Test read_date_test(const Field& field, std::string_view key, std::string_view value) {
    const auto period = read_period(without_comparison(value), context_.today);
    if (!period)
      bad_value(key, value,
                say("it is no day or period (write 2026-11, 2026-01..2026-03, 30d or hier)"));
    if (field.kind == Kind::date)
      return {Test::Op::between, day_value(period->first), day_value(period->last)};
    Test test{Test::Op::between};
    constexpr std::int64_t kDay = 86400;
    if (period->first) test.low = period->first->days() * kDay;
    if (period->last) test.high = (period->last->days() + 1) * kDay - 1;
    return test;
  }

  Test read_number_test(const Field& field, std::string_view key, std::string_view value) {
    const std::string range = without_comparison(value);
    const std::size_t dots = range.find("..");
    if (dots == range.npos) {
      const Value number = one(field, key, range);
      return {Test::Op::equals, number};
    }
    Test test{Test::Op::between, one(field, key, std::string_view(range).substr(0, dots)),
              one(field, key, std::string_view(range).substr(dots + 2))};
    if (is_null(test.low) && is_null(test.high))
      bad_value(key, value, say("the range has neither a beginning nor an end"));
    return test;
  }

  // "person:P12", "person:me", "person:dupre" (a name that holds "dupre").
  Test read_link_test(const Field& field, std::string_view key, std::string_view value) {
    if (is_one_of(value, {"me", "moi"})) {
      const Value me = context_.me ? context_.me() : Value{};
      if (is_null(me))
        throw Error(ErrorCode::usage, say("bifc does not know who 'me' is."),
                    say("Tell it once: bifc config set me P3"));
      return {Test::Op::equals, me};
    }
    const auto typed = read_id(value);
    if (typed && (typed->letter == 0 || typed->letter == field.id_letter)) {
      const bool leads = context_.led && !field.is(Flag::derived);
      const RecordType* target = leads ? context_.catalog.find(field.refers_to) : nullptr;
      return {Test::Op::equals,
              target != nullptr ? context_.led(*target, typed->id) : Value(typed->id)};
    }
    const RecordType* other = typed ? context_.catalog.find(typed->letter) : nullptr;
    if (other != nullptr && field.kind == Kind::link && !field.is(Flag::derived))
      bad_value(key, value, say("{} is a {}", value, other->name));
    const RecordType* target = context_.catalog.find(field.refers_to);
    if (target == nullptr || field.is(Flag::derived))
      return {Test::Op::equals, one(field, key, value)};
    return {Test::Op::named, fold(value)};
  }

  const QueryContext& context_;
  Query query_;
};

}  // namespace

Query read_query(const RecordType& type, std::span<const std::string> words,
                 const QueryContext& context) {
  Reader reader(type, context);
  reader.read(words, 0);
  return reader.take();
}

std::vector<SortKey> read_order(const RecordType& type, std::string_view text,
                                const Catalog& catalog) {
  std::vector<SortKey> keys;
  for (std::string_view name : split(text, ",")) {
    const bool descending = name.starts_with('-');
    if (descending) name.remove_prefix(1);
    keys.push_back({read_path(type, name, catalog), descending});
  }
  return keys;
}

}  // namespace bifc
