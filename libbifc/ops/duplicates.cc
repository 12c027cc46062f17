// Names are compared as their sorted letters first, which is quick, then as mentions of each other.
#include "libbifc/ops/duplicates.h"

#include <algorithm>
#include <map>

#include "libbifc/base/mention.h"
#include "libbifc/base/text.h"

namespace bifc {
namespace {

struct Somebody {
  std::int64_t id;
  std::string name;
  std::string phone;  // digits
  std::string email;  // folded
  std::int64_t birth_year;
};

std::string letters_of(std::string_view name) {
  std::string letters;
  for (const char c : fold(name))
    if ((c & 0x80) != 0 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) letters += c;
  return letters;
}

std::string sorted(std::string letters) {
  std::sort(letters.begin(), letters.end());
  return letters;
}

bool same_name(const Somebody& a, const Somebody& b) {
  if (letters_of(a.name) == letters_of(b.name)) return true;
  for (const auto& [one, other] : {std::pair(&a, &b), std::pair(&b, &a)}) {
    Mentions mentions;
    mentions.add_name(one->name);
    if (mentions.strength(other->name) == Mentions::Strength::sure) return true;
  }
  return false;
}

// 06…, +33 6… and 0033 6… end alike.
bool same_phone(const Somebody& a, const Somebody& b) {
  constexpr std::size_t kTelling = 9;
  const auto end = [](const std::string& digits) {
    return digits.size() > kTelling ? digits.substr(digits.size() - kTelling) : digits;
  };
  return end(a.phone) == end(b.phone);
}

// Returns false when what they told contradicts that they are one: another year of birth, or
// another number or address and nothing that is equal.
bool compare(const Somebody& a, const Somebody& b, std::vector<std::string>& shared) {
  bool differs = false;
  const auto told = [&](bool both, bool equal, const char* field) {
    if (both && equal) shared.emplace_back(field);
    differs |= both && !equal;
  };
  if (a.birth_year != 0 && b.birth_year != 0 && a.birth_year != b.birth_year) return false;
  told(!a.phone.empty() && !b.phone.empty(), same_phone(a, b), "phone");
  told(!a.email.empty() && !b.email.empty(), a.email == b.email, "email");
  if (differs && shared.empty()) return false;
  told(a.birth_year != 0 && b.birth_year != 0, true, "birth_year");
  return true;
}

std::vector<Somebody> everybody(Connection& db) {
  std::vector<Somebody> people;
  Statement rows(db,
                 "SELECT id,name,phone,email,birth_year FROM person "
                 "WHERE removed=0 AND name NOT NULL ORDER BY id");
  while (rows.step()) {
    Somebody one{
        rows.integer(0), std::string(rows.text(1)), {}, fold(trim(rows.text(3))), rows.integer(4)};
    for (const char c : rows.text(2))
      if (c >= '0' && c <= '9') one.phone += c;
    people.push_back(std::move(one));
  }
  return people;
}

}  // namespace

std::vector<Duplicate> duplicate_people(Store& store) {
  const std::vector<Somebody> people = everybody(store.connection());
  std::map<std::string, std::vector<const Somebody*>> alike;
  std::vector<Duplicate> found;
  for (const Somebody& one : people) {
    const std::string letters = sorted(letters_of(one.name));
    if (letters.empty()) continue;
    std::vector<const Somebody*>& others = alike[letters];
    for (const Somebody* other : others) {
      std::vector<std::string> shared;
      if (same_name(*other, one) && compare(*other, one, shared))
        found.push_back({other->id, one.id, other->name, std::move(shared)});
    }
    others.push_back(&one);
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Duplicate& a, const Duplicate& b) { return a.first < b.first; });
  return found;
}

}  // namespace bifc
