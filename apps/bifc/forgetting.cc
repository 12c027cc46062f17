// The receipt holds no personal data, so that it can be kept and shown.
#include "apps/bifc/forgetting.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "apps/bifc/record_values.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/person.h"
#include "libbifc/ops/backup.h"
#include "libbifc/ops/safety_copies.h"
#include "libbifc/record/id.h"
#include "libbifc/record/operation.h"

namespace bifc {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostDoubts = 50;

std::string ids_text(const std::vector<std::int64_t>& keys) {
  std::string all;
  for (std::size_t i = 0; i < keys.size() && i < kMostDoubts; ++i)
    all.append(i == 0 ? "" : " ").append(id_text(letter_of_key(keys[i]), id_of_key(keys[i])));
  return keys.size() > kMostDoubts ? all + " …" : all;
}

std::string backups_folder(const Env& env) {
  const std::string folder = data_folder(env);
  return folder.empty() ? folder : folder + "/backups";
}

// Texts that an editor left behind. Returns how many mentioned somebody.
std::int64_t scrub_drafts(const std::string& folder, const Mentions& mentions) {
  std::int64_t count = 0;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    std::ifstream in(entry.path(), std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(in), {});
    const std::string clean = mentions.scrubbed(text, Mentions::Strength::sure);
    if (clean == text) continue;
    std::ofstream(entry.path(), std::ios::binary | std::ios::trunc) << clean;
    ++count;
  }
  return count;
}

class Receipt {
 public:
  explicit Receipt(Invocation& call) : call_(call) {}

  void line(const std::string& label, const std::string& text) {
    if (!text.empty()) lines_.emplace_back(label, text);
  }

  void tell(const Forgotten& done) {
    line(tr("record"), ids_text(done.keys));
    line(tr("day"), std::string(call_.today.iso()));
    if (done.operation != 0) line(tr("operation"), operation_text(done.operation));
    std::string fields;
    for (const std::string& name : done.emptied)
      fields.append(fields.empty() ? "" : ", ").append(field_label(name, Person::kName));
    line(tr("emptied"), fields);
    line(tr("scrubbed"), texts(done.texts));
    line(tr("kept"), say_n("{} record that says that somebody was there",
                           "{} records that say that somebody was there", done.links, done.links));
    line(tr("perhaps meant"), ids_text(done.texts.doubts));
    line(tr("same name"), ids_text(done.namesakes));
  }

  void print(const char* title) {
    call_.out.write(std::string(title) + "\n\n");
    std::size_t widest = 0;
    for (const auto& [label, text] : lines_) widest = std::max(widest, width(label));
    for (const auto& [label, text] : lines_)
      call_.out.write(
          fmt::format("{}{}  {}\n", label, std::string(widest - width(label), ' '), text));
    lines_.clear();
  }

 private:
  std::string texts(const Scrubbed& scrubbed) const {
    std::string all;
    for (const auto& [table, count] : scrubbed.rows) {
      const RecordType* type = call_.store->catalog().find(table);
      all.append(all.empty() ? "" : ", ")
          .append(type != nullptr
                      ? say_n(type->say.counted, count, count)
                      : say_n("{} line of the journal", "{} lines of the journal", count, count));
    }
    return all;
  }

  Invocation& call_;
  std::vector<std::pair<std::string, std::string>> lines_;
};

void tell_setting(Invocation& call, const Mentions& mentions, std::int64_t id) {
  const std::string me = call.config.text("me");
  const auto typed = read_id(me);
  const bool by_id = typed && typed->letter == Person::kLetter && typed->id == id;
  if (by_id || (!me.empty() && mentions.strength(me) != Mentions::Strength::none))
    call.note.write(say("The setting 'me' names this person: bifc config set me \"\"") + "\n");
}

void clear_around(Invocation& call, const std::vector<Forgetting>& people, Receipt& receipt) {
  Connection& db = call.store->connection();
  const std::string folder = backups_folder(call.env), group = group_of(db);
  std::int64_t drafts = 0;
  for (const Forgetting& person : people) {
    if (!folder.empty()) note_forgotten(folder, group, person.keys);
    drafts += scrub_drafts(drafts_folder(call.env), mentions_of(person));
    tell_setting(call, mentions_of(person), id_of_key(person.keys.front()));
  }
  delete_unfinished(call.db, folder);
  const ClearedCopies copies = folder.empty() ? ClearedCopies{} : delete_copies(folder, group);
  if (drafts > 0) receipt.line(tr("drafts"), fmt::format("{}", drafts));
  if (copies.deleted > 0)
    receipt.line(tr("copies"), say_n("{} automatic copy deleted", "{} automatic copies deleted",
                                     copies.deleted, copies.deleted));
  for (const std::string& path : copies.left)
    call.note.write(say("This copy could not be read and was left: {}", path) + "\n");
  purge(db);
}

}  // namespace

void forget_people(Invocation& call, const std::vector<std::int64_t>& ids) {
  std::vector<Forgetting> people;
  std::vector<Forgotten> done;
  for (const std::int64_t id : ids) {
    people.push_back(person_to_forget(*call.store, id));
    done.push_back(forget(*call.store, people.back(), who(call),
                          fmt::format("person forget {}", id_text(Person::kLetter, id)),
                          call.today));
  }
  Receipt receipt(call);
  for (const Forgotten& one : done) receipt.tell(one);
  if (call.args.has("dry_run")) return receipt.print(tr("What would be forgotten"));
  call.afterwards = [&call, people, receipt]() mutable {
    clear_around(call, people, receipt);
    receipt.print(tr("Receipt: forgotten for good"));
  };
}

void clear_after_merge(Invocation& call, const Forgetting& people) {
  const auto count = static_cast<std::int64_t>(people.keys.size());
  call.note.write(say_n("  {} person was forgotten on one desk, and now is on both.",
                        "  {} persons were forgotten on one desk, and now are on both.", count,
                        count) +
                  "\n");
  call.afterwards = [&call, people] {
    Receipt receipt(call);
    clear_around(call, {people}, receipt);
  };
}

}  // namespace bifc
