// Each question is answered from the journal alone, so that every copy answers it alike.
#include "libbifc/ops/merge_state.h"

#include <algorithm>

#include <fmt/format.h>

#include "libbifc/record/id.h"
#include "libbifc/record/links.h"

namespace bifc {
namespace {

std::string comma_separated(const std::vector<std::int64_t>& numbers) {
  return fmt::format("{}", fmt::join(numbers, ","));
}

}  // namespace

MergedState::MergedState(Store& store)
    : store_(store),
      db_(store.connection()),
      // Operations that merely tell of a merge say nothing about records.
      latest_(db_,
              "SELECT c.op,c.old,c.new,o.stamp FROM change c JOIN operation o ON o.id=c.op "
              "WHERE c.record=? AND c.field=? AND c.field<>'' AND o.via IS NOT o.id "
              "ORDER BY o.stamp DESC,o.id DESC LIMIT 1"),
      fields_(db_, "SELECT DISTINCT field FROM change WHERE record=? AND field<>''"),
      insert_alias_(db_,
                    "INSERT INTO alias(old,record,via)VALUES(?,?,?)ON CONFLICT DO NOTHING "
                    "RETURNING 1") {
  Statement aliases(db_, "SELECT old,record FROM alias WHERE old>record");
  while (aliases.step()) know_alias(aliases.integer(0), aliases.integer(1));
}

void MergedState::know_alias(std::int64_t second, std::int64_t first) {
  const auto [known, is_new] = leads_.try_emplace(second, first);
  if (!is_new) known->second = std::min(known->second, first);
  led_[first].insert(second);
}

std::int64_t MergedState::canonical(std::int64_t key) const {
  for (auto leads = leads_.find(key); leads != leads_.end(); leads = leads_.find(key))
    key = leads->second;
  return key;
}

std::vector<std::int64_t> MergedState::members(std::int64_t key) const {
  std::vector<std::int64_t> all{key};
  for (std::size_t i = 0; i < all.size(); ++i)
    if (const auto led = led_.find(all[i]); led != led_.end())
      for (const std::int64_t second : led->second)
        if (std::find(all.begin(), all.end(), second) == all.end()) all.push_back(second);
  return all;
}

bool MergedState::add_alias(std::int64_t second, std::int64_t first, std::int64_t via) {
  insert_alias_.bind(1, second).bind(2, first).bind(3, via);
  const bool is_new = insert_alias_.step();
  insert_alias_.reset();
  if (second > first) know_alias(second, first);
  return is_new;
}

std::set<std::string> MergedState::changed_fields(std::int64_t key) {
  std::set<std::string> names;
  for (const std::int64_t member : members(key)) {
    fields_.bind(1, member);
    while (fields_.step()) names.emplace(fields_.text(0));
    fields_.reset();
  }
  return names;
}

std::optional<Change> MergedState::latest(std::int64_t key, std::string_view field) {
  std::optional<Change> best;
  Moment moment;
  for (const std::int64_t member : members(key)) {
    latest_.bind(1, member).bind(2, field);
    if (latest_.step()) {
      const Moment mine{latest_.integer(3), latest_.integer(0)};
      if (!best || mine > moment)
        best = Change{mine.second, member, std::string(field), own(latest_.column(1)),
                      own(latest_.column(2))};
      moment = std::max(moment, mine);
    }
    latest_.reset();
  }
  return best;
}

bool MergedState::is_removed(const RecordType& type, std::int64_t key) {
  if (canonical(key) != key) return true;
  const auto removal = latest(key, "removed");
  if (!removal || removal->now != Value(std::int64_t{1})) return false;
  const Moment moment = moment_of(removal->operation);
  const std::vector<std::int64_t> keys = members(key);
  return !is_first_of_circle(key) && !was_changed_after(keys, moment) &&
         !was_referred_to_after(type, keys, moment);
}

std::vector<std::int64_t> MergedState::same_as_chain(std::int64_t key) {
  std::vector<std::int64_t> chain{key};
  for (;;) {
    const auto change = latest(chain.back(), "same_as");
    const auto* id = change ? std::get_if<std::int64_t>(&change->now) : nullptr;
    if (id == nullptr) return chain;
    const std::int64_t next = make_key(letter_of_key(key), *id);
    if (std::find(chain.begin(), chain.end(), next) != chain.end()) return chain;
    chain.push_back(next);
  }
}

bool MergedState::is_first_of_circle(std::int64_t key) {
  const std::vector<std::int64_t> chain = same_as_chain(key);
  const auto back = latest(chain.back(), "same_as");
  return back && back->now == Value(id_of_key(key)) &&
         *std::min_element(chain.begin(), chain.end()) == key;
}

MergedState::Moment MergedState::moment_of(std::int64_t operation) {
  Statement stamp(db_, "SELECT stamp FROM operation WHERE id=?");
  stamp.bind(1, operation).step();
  return {stamp.integer(0), operation};
}

// Forgetting somebody is no change that would bring them back, nor is it one that a removed record
// leads to the first of two from now on.
bool MergedState::was_changed_after(const std::vector<std::int64_t>& keys, const Moment& moment) {
  Statement changed(
      db_, fmt::format("SELECT 1 FROM change c JOIN operation o ON o.id=c.op WHERE c.record IN({}) "
                       "AND c.field<>'' AND c.field NOT IN('removed','changed')AND"
                       "(o.stamp,o.id)>(?,?)AND o.via IS NOT o.id AND o.id NOT IN(SELECT op FROM "
                       "forgotten)AND NOT EXISTS(SELECT 1 FROM change s WHERE s.op=c.op AND "
                       "s.field='same_as' AND s.record&15<>c.record&15)LIMIT 1",
                       comma_separated(keys)));
  return changed.bind(1, moment.first).bind(2, moment.second).step();
}

bool MergedState::was_referred_to_after(const RecordType& type,
                                        const std::vector<std::int64_t>& keys,
                                        const Moment& moment) {
  for (const LinkField& link : links_to(store_.catalog(), type)) {
    std::vector<std::int64_t> values;
    for (const std::int64_t key : keys) values.push_back(link.value_for(key));
    const std::string targets = comma_separated(values);
    const std::int64_t code = letter_code(link.holder->letter);
    Statement set(db_, fmt::format("SELECT 1 FROM operation o CROSS JOIN change c ON c.op=o.id "
                                   "WHERE(o.stamp,o.id)>(?,?)AND o.via IS NOT o.id AND c.field='{}'"
                                   "AND c.record&15={} AND c.new IN({})LIMIT 1",
                                   link.field->name, code, targets));
    if (set.bind(1, moment.first).bind(2, moment.second).step()) return true;
    // Records that began with the link: those that have it still, and those that lost it since.
    Statement holders(
        db_,
        fmt::format("SELECT id*16+{3} FROM {0} WHERE {1} IN({2})UNION SELECT c.record FROM "
                    "operation o CROSS JOIN change c ON c.op=o.id WHERE(o.stamp,o.id)>(?,?)AND "
                    "c.field='{1}' AND c.record&15={3} AND c.old IN({2})",
                    link.holder->name, link.field->name, targets, code));
    holders.bind(1, moment.first).bind(2, moment.second);
    while (holders.step()) {
      const std::int64_t holder = holders.integer(0);
      if (moment_of(maker_of(db_, holder)) > moment && began_with(link, holder, values))
        return true;
    }
  }
  return false;
}

bool MergedState::began_with(const LinkField& link, std::int64_t holder,
                             const std::vector<std::int64_t>& values) {
  Statement first(db_,
                  fmt::format("SELECT coalesce((SELECT c.old FROM change c JOIN operation o ON "
                              "o.id=c.op WHERE c.record=?1 AND c.field='{0}' AND c.field<>'' "
                              "AND o.via IS NOT o.id ORDER BY o.stamp,o.id LIMIT 1),"
                              "(SELECT {0} FROM {1} WHERE id=?1>>4 AND NOT EXISTS(SELECT 1 "
                              "FROM change c JOIN operation o ON o.id=c.op WHERE c.record=?1 "
                              "AND c.field='{0}' AND c.field<>'' AND o.via IS NOT o.id)))",
                              link.field->name, link.holder->name));
  first.bind(1, holder).step();
  return std::find(values.begin(), values.end(), first.integer(0)) != values.end();
}

std::string MergedState::first_kept(const RecordType& type, std::int64_t id) {
  if (type_of_kept_ != &type)
    kept_.emplace(db_, fmt::format("SELECT coalesce((SELECT c.old FROM change c JOIN operation o "
                                   "ON o.id=c.op WHERE c.record=? AND c.field='kept' AND "
                                   "c.field<>'' ORDER BY o.stamp,o.id LIMIT 1),(SELECT kept FROM "
                                   "{} WHERE id=?))",
                                   type.name));
  type_of_kept_ = &type;
  kept_->bind(1, make_key(type.letter, id)).bind(2, id).step();
  std::string text(kept_->text(0));
  kept_->reset();
  return text;
}

Value MergedState::led(const LinkField& link, const Value& value) {
  const auto* number = std::get_if<std::int64_t>(&value);
  if (number == nullptr || leads_.empty()) return value;
  return link.value_for(canonical(link.key_of(*number)));
}

}  // namespace bifc
