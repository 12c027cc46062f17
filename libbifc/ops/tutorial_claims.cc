// Claims are one member of the JSON in `kept`, beside the keys of other programs.
#include "libbifc/ops/tutorial_claims.h"

#include "libbifc/base/json.h"
#include "libbifc/exchange/json_tree.h"

namespace bifc {
namespace {

constexpr std::string_view kMember = "review elsewhere";
constexpr std::string_view kReview[] = {"reviewed", "reviewer", "unreviewed"};

Value& at(std::vector<Value>& row, std::string_view field) {
  return row[Tutorial::kType.index(field)];
}

std::string_view text(const std::vector<Value>& row, std::string_view field) {
  return text_of(view(row[Tutorial::kType.index(field)]));
}

bool is_claims(JsonValue one) {
  return one.key() == kMember && one.is_object() && one.find("revision").is_there();
}

void append_member(std::string& to, std::string_view key, std::string_view value) {
  append_json_string(to += to.empty() ? '{' : ',', key);
  append_json_string(to += ':', value);
}

}  // namespace

std::string take_claims(ToldTutorial& told) {
  std::string claims;
  const bool is_published = text(told.row, "status") == "published";
  const auto take = [&](std::string_view field) {
    if (const std::string_view value = text(told.row, field); !value.empty())
      append_member(claims, field, value);
    at(told.row, field) = {};
  };
  if (is_published) {
    take("status");
    take("published");
    at(told.row, "status") = std::string("review");
  }
  for (const std::string_view field : kReview) take(field);
  if (claims.empty()) return {};
  append_member(claims, "revision", Tutorial::mark_of(text(told.row, "body")));
  return claims + '}';
}

bool confirms(const std::vector<Value>& row, const std::string& claims) {
  JsonTree tree;
  if (!tree.read(claims)) return false;
  for (const JsonValue one : tree.root())
    if (one.text() != text(row, one.key())) return false;
  return true;
}

std::string claims_in(const Value& kept) {
  JsonTree tree;
  std::string claims;
  if (tree.read(text_of(view(kept))))
    for (const JsonValue one : tree.root())
      if (is_claims(one)) one.append_json(claims);
  return claims;
}

Value kept_with_claims(const Value& kept, const std::string& claims) {
  JsonTree tree;
  std::string all;
  if (tree.read(text_of(view(kept))))
    for (const JsonValue one : tree.root()) {
      if (is_claims(one)) continue;
      append_json_string(all += all.empty() ? '{' : ',', one.key());
      one.append_json(all += ':');
    }
  if (!claims.empty()) {
    append_json_string(all += all.empty() ? '{' : ',', kMember);
    all.append(":").append(claims);
  }
  return all.empty() ? Value{} : Value(all + '}');
}

void restate_claims(std::vector<Value>& row) {
  JsonTree tree;
  if (!tree.read(text(row, "kept"))) return;
  for (const JsonValue one : tree.root()) {
    if (!is_claims(one)) continue;
    bool holds = one.find("revision").text() == text(row, "revision");
    for (const std::string_view field : kReview) holds = holds && text(row, field).empty();
    if (one.find("status").is_there()) holds = holds && text(row, "status") == "review";
    for (const JsonValue claim : one)
      if (holds && claim.key() != "revision" && Tutorial::kType.find(claim.key()) != nullptr)
        at(row, claim.key()) = std::string(claim.text());
  }
  at(row, "kept") = kept_with_claims(at(row, "kept"), "");
}

}  // namespace bifc
