// Importing another organisation's rows: a row seen before changes nothing, a changed one updates.
#include <algorithm>
#include <unordered_set>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/profile_reader.h"
#include "libbifc/ops/row_importer.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

class ProfileImporter : public RowImporter {
 public:
  ProfileImporter(Store& store, Profile profile, const RowSource& rows,
                  const ImportOptions& options)
      : store_(store),
        options_(options),
        profile_(std::move(profile)),
        reader_(profile_, rows.header(), options.today),
        by_key_(store.connection(), fmt::format("SELECT id,source,kept,removed FROM {} WHERE key=?",
                                                profile_.type->name)),
        no_keys_(!Statement(store.connection(),
                            fmt::format("SELECT 1 FROM {} WHERE key IS NOT NULL LIMIT 1",
                                        profile_.type->name))
                      .step()) {}

  void take(const std::vector<std::string_view>& cells, ImportReport& report) override {
    std::string source = source_of(cells);
    const std::vector<Known> known = find_known(cells);
    const Known* same = find_same(known, source, reader_.mark(cells));
    if (same != nullptr || is_of_our_own(source, reader_.key(cells))) {
      const bool gone = same != nullptr && same->removed;
      const bool back = gone && meet_again(store_, *profile_.type, same->id) == Met::come_back;
      ++(back ? report.created : report.unchanged);
      return;
    }
    ProfileRow row = reader_.read(cells);
    const RecordType& type = *profile_.type;
    row.row[type.index_of(type.common(Common::source))] = row.publisher = std::move(source);
    if (!row.problems.empty()) throw Error(ErrorCode::refused, joined(row.problems, tr("; ")));
    ++(report.*store(row, known, report));
    for (const auto& [column, repair] : row.repairs)
      ++report.repairs[say("{}: {}", column->name, repair_text(repair))];
  }

 private:
  struct Known {
    std::int64_t id;
    std::string source;
    std::string mark;
    bool removed;
  };

  static const Known* find_same(const std::vector<Known>& known, const std::string& source,
                                const std::string& mark) {
    const auto same = std::find_if(known.begin(), known.end(), [&](const Known& one) {
      return one.mark == mark && one.source == source;
    });
    return same == known.end() ? nullptr : &*same;
  }

  // A file that names no publisher stands for itself.
  std::string source_of(const std::vector<std::string_view>& cells) const {
    const std::string_view publisher = reader_.publisher(cells);
    return std::string(publisher.empty() ? options_.source : publisher);
  }

  // A record that this database wrote for partners: "adn_214" of "Atelier du Numérique" is T214.
  bool is_of_our_own(const std::string& source, std::string_view key) {
    if (source.empty() || source != options_.group_name || !key.starts_with(options_.group_prefix))
      return false;
    const RecordType& type = *profile_.type;
    key.remove_prefix(options_.group_prefix.size());
    const std::size_t number = key.find('_') + 1;
    if (number == 0) return false;
    const auto typed = read_id(fmt::format("{}{}", key.substr(number), key.substr(0, number - 1)));
    if (!typed || typed->letter != 0) return false;
    const auto stored = store_.find(type, typed->id);
    return stored &&
           mark_of(text_of(view((*stored)[type.index_of(type.common(Common::kept))]))).empty();
  }

  std::vector<Known> find_known(const std::vector<std::string_view>& cells) {
    std::vector<Known> known;
    if (no_keys_ && !seen_.contains(std::hash<std::string_view>()(reader_.key(cells))))
      return known;
    by_key_.bind(1, reader_.key(cells));
    while (by_key_.step())
      known.push_back({by_key_.integer(0), std::string(by_key_.text(1)),
                       std::string(mark_of(by_key_.text(2))), by_key_.integer(3) != 0});
    by_key_.reset();
    return known;
  }

  // Returns what it is counted as. Fields that the file does not have keep what they hold.
  std::int64_t ImportReport::*store(ProfileRow& row, const std::vector<Known>& known,
                                    ImportReport& report) {
    bool reused = false;
    for (const Known& one : known) {
      if (one.source != row.publisher) continue;
      auto stored = store_.find(*profile_.type, one.id);
      if (!reader_.is_same(row, views(*stored))) {
        reused = true;
        continue;
      }
      const Met met = one.removed ? meet_again(store_, *profile_.type, one.id) : Met::there;
      if (met == Met::removed) return &ImportReport::unchanged;
      if (met == Met::come_back) stored = store_.find(*profile_.type, one.id);
      store_.update(*profile_.type, one.id, merged(std::move(*stored), row.row));
      return met == Met::there ? &ImportReport::updated : &ImportReport::created;
    }
    if (reused) report.reused.push_back(row.key);
    store_.insert(*profile_.type, std::move(row.row));
    if (no_keys_) seen_.insert(std::hash<std::string_view>()(row.key));
    return &ImportReport::created;
  }

  std::vector<Value> merged(std::vector<Value> stored, const std::vector<Value>& read) const {
    const auto take = [&](const Field* field) {
      if (field != nullptr)
        stored[profile_.type->index_of(*field)] = read[profile_.type->index_of(*field)];
    };
    for (const ProfileColumn& column : profile_.columns) {
      take(column.field);
      for (const Field* also : column.also) take(also);
    }
    take(profile_.type->flagged(Flag::heading));
    take(&profile_.type->common(Common::kept));
    return stored;
  }

  Store& store_;
  const ImportOptions& options_;
  Profile profile_;
  ProfileReader reader_;
  Statement by_key_;
  bool no_keys_;  // nothing was ever imported: only this file's own keys can come again
  std::unordered_set<std::size_t> seen_;  // hashes of keys; one too many only costs a look
};

}  // namespace

std::unique_ptr<RowImporter> make_profile_importer(Store& store, Profile profile,
                                                   const RowSource& rows,
                                                   const ImportOptions& options) {
  return std::make_unique<ProfileImporter>(store, std::move(profile), rows, options);
}

}  // namespace bifc
