// Reading what people type and printing what they read, for every kind of datum.
#include "libbifc/record/param.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "libbifc/base/capacity.h"
#include "libbifc/base/date_words.h"
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

// One cell of a table or one line of a form. Longer than any title, shorter than an accident.
constexpr std::size_t kLongestText = 10'000;
constexpr std::size_t kLongestProse = 1'000'000;

Reading problem(std::string sentence) { return {{}, std::move(sentence)}; }

Reading read_text(const Param& param, std::string_view text, bool several_lines) {
  const std::size_t longest = param.is(Flag::derived) ? text.max_size()  // bifc wrote it
                              : several_lines         ? kLongestProse
                                                      : kLongestText;
  if (text.size() > longest)
    return problem(say("the text is too long: {} bytes, at most {}", text.size(), longest));
  if (text.find('\0') != text.npos) return problem(say("the text holds a NUL byte"));
  if (invalid_utf8(text) != text.npos) return problem(say("the text is not UTF-8"));
  std::string composed = nfc(text);
  if (!several_lines)
    std::replace_if(
        composed.begin(), composed.end(),
        [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return {std::move(composed), {}};
}

template <class Number>
Reading read_number(std::string_view text, const char* what) {
  std::string digits(text);  // "3,5" is how French writes 3.5
  if constexpr (std::is_floating_point_v<Number>)
    std::replace(digits.begin(), digits.end(), ',', '.');
  Number number{};
  const char* last = digits.data() + digits.size();
  const auto [end, error] = std::from_chars(digits.data(), last, number);
  if (error != std::errc() || end != last || !std::isfinite(static_cast<double>(number)))
    return problem(say(what, text));
  return {number, {}};
}

// "12", "12.5", "12,50" and "12,50 €" are 1200, 1250, 1250 and 1250 cents.
Reading read_money(std::string_view text) {
  std::string_view digits = trim(text);
  if (digits.ends_with("€")) digits = trim(digits.substr(0, digits.size() - 3));
  const bool minus = digits.starts_with('-');
  if (minus) digits.remove_prefix(1);
  const std::size_t point = digits.find_first_of(".,");
  std::string all(digits.substr(0, point));
  std::string cents(point == digits.npos ? "" : digits.substr(point + 1));
  const bool shaped = !all.empty() && all.size() <= 12 && cents.size() <= 2 &&
                      (point == digits.npos || !cents.empty());
  all += cents.append(2 - std::min<std::size_t>(cents.size(), 2), '0');
  const bool plain =
      std::all_of(all.begin(), all.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!shaped || !plain) return problem(say("'{}' is not an amount (write 12.50)", text));
  std::int64_t amount = 0;
  std::from_chars(all.data(), all.data() + all.size(), amount);
  return {minus ? -amount : amount, {}};
}

Reading read_boolean(std::string_view text) {
  const std::string word = fold(text);
  for (const char* yes : {"yes", "y", "oui", "o", "true", "1"})
    if (word == yes) return {std::int64_t{1}, {}};
  for (const char* no : {"no", "n", "non", "false", "0"})
    if (word == no) return {std::int64_t{0}, {}};
  return problem(say("'{}' is neither yes nor no", text));
}

// What a person can type for one of the values: in French its label, quoted where a shell would cut
// it. English tokens are English words already, and a comma would make two values of a label.
std::string typed_as(const Param& param, std::string_view token) {
  std::string_view label = param.list.empty() ? token : CodeList::named(param.list).label(token);
  if (language() == Language::english || label.find(',') != label.npos) label = token;
  const bool whole = label.find_first_of(" '’()/") == label.npos;
  return whole ? std::string(label) : fmt::format("\"{}\"", label);
}

// Returns the value that was perhaps meant by a slip, as it can be typed. Labels and synonyms
// count, and the words of a label as well: "ecran" is a slip for "Écran intégré".
std::string nearest_choice(const Param& param, std::string_view typed) {
  std::vector<std::string> words, answers;
  const auto consider = [&](std::string_view word, std::string answer) {
    words.push_back(snake(word));
    answers.push_back(std::move(answer));
  };
  for (const std::string_view token : tokens_of(param)) consider(token, std::string(token));
  const CodeList& list = CodeList::named(param.list);
  for (const CodeList::Entry& entry : list.entries()) {
    consider(list.label(entry.token), typed_as(param, entry.token));
    for (const std::string_view synonym : split(entry.synonyms, "|"))
      if (synonym.find(' ') == synonym.npos) consider(synonym, std::string(synonym));
  }
  constexpr std::size_t kWord = 4;  // shorter ones are "of" and "de"
  for (const CodeList::Entry& entry : list.entries())
    for (const std::string_view word : split(list.label(entry.token), " ,/"))
      if (word.size() >= kWord) consider(word, typed_as(param, entry.token));
  const std::vector<std::string_view> candidates(words.begin(), words.end());
  const std::string_view best = nearest(snake(typed), candidates);
  const auto found = std::find(words.begin(), words.end(), best);
  return best.empty() ? std::string() : answers[static_cast<std::size_t>(found - words.begin())];
}

// The nearest of a long list would be a guess; all of a short one are an answer.
Reading no_such_choice(const Param& param, std::string_view typed) {
  constexpr std::size_t kShort = 12;
  const std::vector<std::string_view> tokens = tokens_of(param);
  Reading reading =
      problem(say("'{}' is not one of the values of {}", typed, name_for_people(param.name)));
  reading.nearest = nearest_choice(param, typed);
  if (!reading.nearest.empty()) return reading;
  if (tokens.size() > kShort) {
    if (!param.list.empty()) reading.problem += say(" (the list: bifc help codes {})", param.list);
    return reading;
  }
  const CodeList& list = CodeList::named(param.list);
  for (const std::string_view token : tokens) {
    reading.problem.append(token == tokens.front() ? tr(": ") : ", ");
    if (token.size() == 1 && list.label(token) != token)  // grades are called by their letter
      reading.problem += fmt::format("{} ({})", token, list.label(token));
    else
      reading.problem += language() == Language::english ? token : list.label(token);
  }
  return reading;
}

Reading read_choice(const Param& param, std::string_view text) {
  for (const std::string_view token : param.choices)
    if (token == text) return {std::string(token), {}};
  if (!param.list.empty())
    if (const auto* entry = CodeList::named(param.list).recognise(text))
      return {std::string(entry->token), {}};
  return no_such_choice(param, text);
}

Reading read_link(const Param& param, std::string_view text) {
  const auto typed = read_id(text);
  if (!typed) return problem(say("'{}' is not an id (write {}12)", text, param.id_letter));
  if (typed->letter != 0 && typed->letter != param.id_letter)
    return problem(say("'{}' is not the id of a {} (write {}12)", text,
                       field_label(param.refers_to), param.id_letter));
  return {typed->id, {}};
}

Reading read_any_link(std::string_view text) {
  const auto typed = read_id(text);
  if (!typed || typed->letter == 0) return problem(say("'{}' is not an id (write T12)", text));
  return {make_key(typed->letter, typed->id), {}};
}

Reading read_date(const Param& param, std::string_view text, const Date& today) {
  const Lean lean = param.is(Flag::future) ? Lean::future : Lean::past;
  if (const auto date = read_day(text, today, lean)) return {std::string(date->iso()), {}};
  Reading reading = problem(say("'{}' is not a day (write 2026-11-30 or 30/11/2026)", text));
  reading.nearest = nearest(text, {"today", "yesterday", "tomorrow", "hier", "demain"});
  return reading;
}

Reading read_one(const Param& param, std::string_view text, const Date& today) {
  switch (param.kind) {
    case Kind::text:
      return read_text(param, text, false);
    case Kind::prose:
    case Kind::json:
      return read_text(param, text, true);
    case Kind::integer:
      return read_number<std::int64_t>(text, N_("'{}' is not a whole number"));
    case Kind::real:
      return read_number<double>(text, N_("'{}' is not a number"));
    case Kind::boolean:
      return read_boolean(text);
    case Kind::date:
      return read_date(param, text, today);
    case Kind::instant:
      if (const auto instant = Instant::parse(text)) return {instant->seconds, {}};
      return problem(say("'{}' is not a moment (write 2026-11-30T14:00:00Z)", text));
    case Kind::money:
      return read_money(text);
    case Kind::bytes:
      if (const auto bytes = read_capacity(text)) return {*bytes, {}};
      return problem(say("'{}' is not a capacity (write 500 GB or 8 GiB)", text));
    case Kind::choice:
      return read_choice(param, text);
    case Kind::link:
      return read_link(param, text);
    case Kind::any_link:
      return read_any_link(text);
  }
  return {};
}

// "a|b" for text and links; codes hold no comma, so "a,b" will do for them.
Reading read_many(const Param& param, std::string_view text, const Date& today) {
  std::string joined;
  for (const std::string_view part : split(text, param.kind == Kind::text ? "|" : "|,")) {
    if (trim(part).empty()) continue;
    Reading one = read_one(param, trim(part), today);
    if (!one.problem.empty()) return one;
    if (!joined.empty()) joined += '|';
    if (const auto* id = std::get_if<std::int64_t>(&one.value))
      append_id(joined, param.id_letter, *id);
    else
      joined += std::get<std::string>(one.value);
  }
  if (joined.empty()) return {};
  return {std::move(joined), {}};
}

void append_money(std::string& to, std::int64_t amount, char decimal_sign) {
  const auto cents =
      amount < 0 ? 0 - static_cast<std::uint64_t>(amount) : static_cast<std::uint64_t>(amount);
  fmt::format_to(std::back_inserter(to), "{}{}{}{:02}", amount < 0 ? "-" : "", cents / 100,
                 decimal_sign, cents % 100);
}

std::string human_labels(const Param& param, std::string_view tokens) {
  std::string labels;
  for (const std::string_view token : split(tokens, "|")) {
    if (!labels.empty()) labels += ", ";
    labels += param.list.empty() ? token : CodeList::named(param.list).label(token);
  }
  return labels;
}

}  // namespace

Reading read(const Param& param, std::string_view text, const Date& today) {
  const std::string_view trimmed = param.kind == Kind::prose ? text : trim(text);
  if (trim(trimmed).empty()) return {};
  return param.is(Flag::many) ? read_many(param, trimmed, today) : read_one(param, trimmed, today);
}

void append_text(std::string& to, const Param& param, const Cell& cell) {
  if (const auto* text = std::get_if<std::string_view>(&cell)) {
    to += *text;
  } else if (const auto* real = std::get_if<double>(&cell)) {
    fmt::format_to(std::back_inserter(to), "{}", *real);
  } else if (const auto* integer = std::get_if<std::int64_t>(&cell)) {
    if (param.kind == Kind::link)
      append_id(to, param.id_letter, *integer);
    else if (param.kind == Kind::any_link)
      append_id(to, letter_of_key(*integer), id_of_key(*integer));
    else if (param.kind == Kind::money)
      append_money(to, *integer, '.');
    else if (param.kind == Kind::boolean)
      to += *integer != 0 ? "yes" : "no";
    else if (param.kind == Kind::instant)
      to += Instant{*integer}.iso();
    else
      fmt::format_to(std::back_inserter(to), "{}", *integer);
  }
}

std::string machine_text(const Param& param, const Cell& cell) {
  std::string text;
  append_text(text, param, cell);
  return text;
}

std::string human_text(const Param& param, const Cell& cell) {
  if (is_null(cell)) return {};
  if (param.kind == Kind::choice) return human_labels(param, text_of(cell));
  if (param.kind == Kind::boolean) return std::get<std::int64_t>(cell) != 0 ? tr("yes") : tr("no");
  if (param.kind == Kind::bytes) return capacity_text(std::get<std::int64_t>(cell));
  std::string text = machine_text(param, cell);
  if (param.is(Flag::many))
    for (std::size_t bar = 0; (bar = text.find('|', bar)) != text.npos; bar += 2)
      text.replace(bar, 1, ", ");
  const bool decimal = param.kind == Kind::real || param.kind == Kind::money;
  if (decimal && language() == Language::french) std::replace(text.begin(), text.end(), '.', ',');
  return text;
}

std::string_view field_label(std::string_view name, std::string_view record_type) {
  const CodeList& labels = CodeList::named("field");
  if (!record_type.empty()) {
    const std::string own = fmt::format("{}.{}", record_type, name);
    if (labels.find(own) != nullptr) return labels.label(own);
  }
  return labels.label(name);
}

std::string name_for_people(std::string_view name, std::string_view record_type) {
  if (language() == Language::english) return kebab(name);
  return say("'{}'", field_label(name, record_type));
}

std::vector<std::string_view> tokens_of(const Param& param) {
  if (!param.choices.empty()) return {param.choices.begin(), param.choices.end()};
  return param.list.empty() ? std::vector<std::string_view>()
                            : CodeList::named(param.list).tokens();
}

}  // namespace bifc
