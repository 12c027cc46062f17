// One pass over each table finds what mentions the person; only that is written.
#include "libbifc/ops/scrub.h"

#include <algorithm>
#include <memory>
#include <set>

#include <fmt/format.h>

#include "libbifc/base/text.h"
#include "libbifc/exchange/pack.h"
#include "libbifc/model/device.h"
#include "libbifc/model/lot.h"
#include "libbifc/model/note.h"
#include "libbifc/model/person.h"
#include "libbifc/model/ticket.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

using Strength = Mentions::Strength;

void add_new(std::vector<std::string>& to, std::string_view text) {
  if (!text.empty() && std::find(to.begin(), to.end(), text) == to.end()) to.emplace_back(text);
}

std::string digits_of(std::string_view text) {
  constexpr std::size_t kTelling = 9;  // without 0 or +33
  std::string digits;
  for (const char c : text)
    if (c >= '0' && c <= '9') digits += c;
  return digits.size() > kTelling ? digits.substr(digits.size() - kTelling) : digits;
}

/// What other people who are there are called, too.
class Others {
 public:
  Others(Connection& db, const std::set<std::int64_t>& own) {
    Statement people(db, "SELECT id,name,phone,email FROM person WHERE removed=0");
    while (people.step()) {
      if (own.contains(make_key(Person::kLetter, people.integer(0)))) continue;
      names_.insert(fold(people.text(1)));
      if (!people.text(2).empty()) phones_.insert(digits_of(people.text(2)));
      mails_.insert(fold(people.text(3)));
    }
  }
  bool have_name(std::string_view name) const { return names_.contains(fold(name)); }
  bool have_phone(std::string_view phone) const { return phones_.contains(digits_of(phone)); }
  bool have_mail(std::string_view mail) const { return mails_.contains(fold(mail)); }

 private:
  std::set<std::string> names_, phones_, mails_;
};

bool is_text(const Field& field) {
  return (field.kind == Kind::text || field.kind == Kind::prose || field.kind == Kind::json);
}

// What other people are called and where they can be reached is theirs.
bool is_scrubbed(const RecordType& type, const Field& field) {
  return is_text(field) && !(&type == &Person::kType && field.is(Flag::personal));
}

class Scrubber {
 public:
  Scrubber(Store& store, const Forgetting& who, Store::Trace trace)
      : store_(store),
        db_(store.connection()),
        trace_(trace),
        own_(who.keys.begin(), who.keys.end()) {
    const Others others(db_, own_);
    auto mentions = std::make_shared<Mentions>();
    for (const std::string& name : who.names)
      if (!others.have_name(name)) mentions->add_name(name), callers_.insert(fold(name));
    for (const std::string& phone : who.phones)
      if (!others.have_phone(phone)) mentions->add_phone(phone);
    for (const std::string& mail : who.mails)
      if (!others.have_mail(mail)) mentions->add_mail(mail);
    mentions->doubt_what_follows();
    for (const std::string& name : who.names) mentions->add_name(name);
    for (const std::string& phone : who.phones) mentions->add_phone(phone);
    for (const std::string& mail : who.mails) mentions->add_mail(mail);
    mentions_ = mentions;
    add_mention_functions(db_, mentions_);
  }

  Scrubbed run() {
    if (mentions_->empty()) return {};
    find_linked();
    for (const RecordType* type : store_.catalog().types()) scrub_records(*type);
    scrub_files();
    scrub_changes();
    scrub_authors();
    scrub_other_tables();
    return std::move(done_);
  }

 private:
  Strength reach(std::int64_t key) const {
    return linked_.contains(key) ? Strength::doubt : Strength::sure;
  }

  void link(char letter, const std::string& sql, std::int64_t value) {
    Statement ids(db_, sql);
    ids.bind(1, value);
    while (ids.step()) linked_.insert(make_key(letter, ids.integer(0)));
  }

  // What says who a record belongs to gives single words of a name away, too.
  void find_linked() {
    for (const std::int64_t key : own_) {
      const std::int64_t person = id_of_key(key);
      for (const RecordType* type : store_.catalog().types())
        for (const Field& field : type->fields)
          if (field.refers_to == Person::kName && !field.is(Flag::many) && field.name != "id")
            link(type->letter, fmt::format("SELECT id FROM {} WHERE {}=?", type->name, field.name),
                 person);
      link(Device::kLetter, "SELECT device FROM ticket WHERE person=? AND device NOT NULL", person);
      linked_.insert(key);
    }
    Statement notes(db_, "SELECT id,about,fold(author)FROM note");
    while (notes.step())
      if (linked_.contains(notes.integer(1)) || callers_.contains(notes.text(2)))
        linked_.insert(make_key(Note::kLetter, notes.integer(0)));
    // Other people are nobody's property: what is said of them is theirs.
    std::erase_if(linked_, [this](std::int64_t key) {
      return letter_of_key(key) == Person::kLetter && !own_.contains(key);
    });
  }

  void scrub_records(const RecordType& type) {
    const std::string names = scrubbed_columns(type);
    Statement rows(db_, fmt::format("SELECT id,mentioned({0})FROM {1} WHERE mentioned({0})>0",
                                    names, type.name));
    std::vector<std::pair<std::int64_t, Strength>> found;
    while (rows.step()) found.emplace_back(rows.integer(0), static_cast<Strength>(rows.integer(1)));
    rows.reset();
    for (const auto& [id, strength] : found) {
      const std::int64_t key = make_key(type.letter, id);
      if (strength >= reach(key) && scrub_record(type, id))
        ++done_.rows[std::string(type.name)];
      else if (!own_.contains(key))
        done_.doubts.push_back(key);
    }
  }

  // A lot's name is what machines and manifests know it by: words of it are nobody's, only whole
  // names are.
  static bool is_lots_name(const RecordType& type, const Field& field) {
    return (&type == &Lot::kType && (field.name == "name" || field.name == "key")) ||
           (&type == &Device::kType && field.name == "lot");
  }

  std::string clean(const RecordType& type, const Field& field, std::string_view text,
                    Strength least) const {
    if (&type == &Lot::kType && field.name == "manifest") return clean_manifest(text, least);
    return mentions_->scrubbed(text, is_lots_name(type, field) ? Strength::sure : least);
  }

  // Of a manifest, all that somebody wrote freely is what was agreed with the donor.
  std::string clean_manifest(std::string_view text, Strength least) const {
    const std::size_t from = std::min(text.find(" convention="), text.size());
    const std::size_t to = std::min(text.find('\n', from), text.size());
    return mentions_->scrubbed(text.substr(0, from), Strength::sure) +
           mentions_->scrubbed(text.substr(from, to - from), least) +
           mentions_->scrubbed(text.substr(to), Strength::sure);
  }

  bool scrub_record(const RecordType& type, std::int64_t id) {
    auto row = store_.find(type, id);
    for (std::size_t i = 0; i < row->size(); ++i)
      if (is_scrubbed(type, type.fields[i]))
        if (auto* text = std::get_if<std::string>(&(*row)[i]))
          *text = clean(type, type.fields[i], *text, reach(make_key(type.letter, id)));
    return store_.correct(type, id, std::move(*row), trace_);
  }

  // Files that notes keep are packed, so SQL sees no name in them. Only those of the person's own
  // records, and of what is linked to them, are unpacked.
  void scrub_files() {
    std::vector<std::pair<std::int64_t, bool>> notes;
    Statement rows(db_, "SELECT id,about FROM note WHERE content NOT NULL");
    while (rows.step())
      if (linked_.contains(make_key(Note::kLetter, rows.integer(0))))
        notes.emplace_back(rows.integer(0), own_.contains(rows.integer(1)));
    rows.reset();
    for (const auto& [id, is_own] : notes) scrub_file(id, is_own);
  }

  // What is no text is the person's if it is kept with their record; elsewhere it is for somebody
  // to look at.
  void scrub_file(std::int64_t id, bool is_own) {
    const RecordType& type = Note::kType;
    auto row = store_.find(type, id);
    Value& content = (*row)[type.index("content")];
    std::string file = unpack(text_of(view(content)));
    const bool is_text = file.find('\0') == file.npos && !file.starts_with("%PDF");
    if (!is_text && !is_own) return done_.doubts.push_back(make_key(type.letter, id));
    if (is_text && mentions_->strength(file) < Strength::sure) return;
    content = is_text ? Value(pack(mentions_->scrubbed(file, Strength::sure))) : Value{};
    if (!is_text) (*row)[type.index("size")] = {};
    const Value kept = content;
    store_.correct(type, id, std::move(*row), trace_);
    Statement journal(db_, "UPDATE change SET old=NULL,new=? WHERE record=? AND field='content'");
    journal.bind(1, view(kept)).bind(2, make_key(type.letter, id)).run();
    ++done_.rows[std::string(type.name)];
  }

  void scrub_changes() {
    struct Line {
      std::int64_t operation, record;
      std::string field;
      Value old, now;
    };
    std::vector<Line> lines;
    Statement rows(db_, "SELECT op,record,field,old,new FROM change WHERE mentioned(old,new)>0");
    while (rows.step()) {
      const RecordType* type = store_.catalog().find(letter_of_key(rows.integer(1)));
      const Field* field = type != nullptr ? type->find(rows.text(2)) : nullptr;
      if (field != nullptr && !is_scrubbed(*type, *field)) continue;
      lines.push_back({rows.integer(0), rows.integer(1), std::string(rows.text(2)),
                       own(rows.column(3)), own(rows.column(4))});
    }
    rows.reset();
    Statement update(db_, "UPDATE change SET old=?,new=? WHERE op=? AND record=? AND field=?");
    for (Line& line : lines) {
      bool differs = false;
      const RecordType* type = store_.catalog().find(letter_of_key(line.record));
      const Field* field = type != nullptr ? type->find(line.field) : nullptr;
      for (Value* value : {&line.old, &line.now})
        if (auto* text = std::get_if<std::string>(value)) {
          std::string rest = type != nullptr && field != nullptr
                                 ? clean(*type, *field, *text, reach(line.record))
                                 : mentions_->scrubbed(*text, reach(line.record));
          differs |= rest != *text;
          *text = std::move(rest);
        }
      if (!differs) continue;
      update.bind(1, view(line.old)).bind(2, view(line.now)).bind(3, line.operation);
      update.bind(4, line.record).bind(5, std::string_view(line.field)).run();
      ++done_.rows["change"];
    }
  }

  // Whoever has a name of one word signs with it.
  void scrub_authors() {
    Statement update(db_, "UPDATE operation SET who='[…]' WHERE fold(who)=?");
    for (const std::string& name : callers_) update.bind(1, std::string_view(name)).run();
  }

  // Whatever else the file has, today or after a later migration.
  void scrub_other_tables() {
    Statement columns(db_,
                      "SELECT t.name,c.name FROM pragma_table_list t JOIN pragma_table_info(t.name)"
                      "c WHERE t.schema='main' AND t.type='table' AND c.type IN('TEXT','ANY')"
                      "AND t.name NOT LIKE 'sqlite_%' AND c.pk=0");
    std::vector<std::pair<std::string, std::string>> all;
    while (columns.step())
      if (columns.text(0) != "change" && store_.catalog().find(columns.text(0)) == nullptr)
        all.emplace_back(columns.text(0), columns.text(1));
    columns.reset();
    for (const auto& [table, column] : all) {
      const std::string where = fmt::format("FROM \"{}\" WHERE mentioned(\"{}\")>1", table, column);
      Statement count(db_, "SELECT count(*)" + where);
      if (!count.step() || count.integer(0) == 0) continue;
      done_.rows[table] += count.integer(0);
      count.reset();
      db_.execute(fmt::format(
          "UPDATE \"{0}\" SET \"{1}\"=scrubbed(\"{1}\")WHERE mentioned(\"{1}\")>1", table, column));
    }
  }

  Store& store_;
  Connection& db_;
  Store::Trace trace_;
  std::set<std::int64_t> own_;                  // keys of the person's records
  std::set<std::int64_t> linked_;               // keys of what single words count in
  std::set<std::string, std::less<>> callers_;  // folded names that nobody else has
  std::shared_ptr<const Mentions> mentions_;
  Scrubbed done_;
};

}  // namespace

void Forgetting::add(const Forgetting& more) {
  for (const std::int64_t key : more.keys)
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
  for (const std::string& name : more.names) add_new(names, name);
  for (const std::string& phone : more.phones) add_new(phones, phone);
  for (const std::string& mail : more.mails) add_new(mails, mail);
}

Forgetting words_of(Connection& db, std::string_view schema, std::int64_t key) {
  Forgetting who{.keys = {key}};
  Statement words(db, fmt::format("SELECT 'name',name FROM {0}.person WHERE id=?1>>4 UNION ALL "
                                  "SELECT 'phone',phone FROM {0}.person WHERE id=?1>>4 UNION ALL "
                                  "SELECT 'email',email FROM {0}.person WHERE id=?1>>4 UNION ALL "
                                  "SELECT field,old FROM {0}.change WHERE record=?1 UNION ALL "
                                  "SELECT field,new FROM {0}.change WHERE record=?1",
                                  schema));
  words.bind(1, key);
  while (words.step()) {
    const std::string_view field = words.text(0);
    if (field == "name") add_new(who.names, words.text(1));
    if (field == "phone") add_new(who.phones, words.text(1));
    if (field == "email") add_new(who.mails, words.text(1));
  }
  return who;
}

void add_mention_functions(Connection& db, const std::shared_ptr<const Mentions>& mentions) {
  db.add_function("mentioned", -1, [mentions](std::span<const Cell> cells) -> Value {
    Strength strongest = Strength::none;
    for (const Cell& cell : cells)
      if (const std::string_view text = text_of(cell); !text.empty())
        strongest = std::max(strongest, mentions->strength(text));
    return static_cast<std::int64_t>(strongest);
  });
  db.add_function("scrubbed", 1, [mentions](std::span<const Cell> cells) -> Value {
    if (text_of(cells[0]).empty()) return own(cells[0]);
    return mentions->scrubbed(text_of(cells[0]), Strength::sure);
  });
}

std::string scrubbed_columns(const RecordType& type) {
  std::string names;
  for (const Field& field : type.fields)
    if (is_scrubbed(type, field)) names.append(names.empty() ? "" : ",").append(field.name);
  return names;
}

bool is_forgotten_field(const Field& field) {
  constexpr std::string_view kClasses[] = {"age_band", "gender", "situation"};
  constexpr std::string_view kAlso[] = {"skills", "consent", "forget_by", "source", "key", "kept"};
  const auto among = [&](std::span<const std::string_view> names) {
    return std::find(names.begin(), names.end(), field.name) != names.end();
  };
  return (field.is(Flag::personal) && !among(kClasses)) || among(kAlso);
}

Mentions mentions_of(const Forgetting& who) {
  Mentions mentions;
  for (const std::string& name : who.names) mentions.add_name(name);
  for (const std::string& phone : who.phones) mentions.add_phone(phone);
  for (const std::string& mail : who.mails) mentions.add_mail(mail);
  return mentions;
}

Scrubbed scrub(Store& store, const Forgetting& who, Store::Trace trace) {
  return Scrubber(store, who, trace).run();
}

}  // namespace bifc
