// The loop over rows: problems are collected so that one run tells all that is wrong.
#include "libbifc/ops/import.h"

#include <algorithm>
#include <optional>

#include "libbifc/base/error.h"
#include "libbifc/ops/row_importer.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr std::int64_t kProgressEvery = 500;

std::optional<Profile> choose_profile(const RowSource& rows, const ImportOptions& options,
                                      const Catalog& catalog) {
  if (!options.profile.empty()) return load_profile(options.profile, catalog);
  const std::vector<std::string>& header = rows.header();
  if (std::find(header.begin(), header.end(), "type") != header.end()) return std::nullopt;
  return recognise_profile(header, catalog);
}

void hand_out(const RowSource& rows, bool first, const ImportOptions& options) {
  std::string text;
  if (first) rows.append_header(text);
  rows.append_latest(text);
  options.rejected(text);
}

}  // namespace

std::vector<std::int64_t> ids_of_key(Store& store, const RecordType& type, std::string_view source,
                                     std::string_view key) {
  Statement statement(
      store.connection(),
      fmt::format("SELECT id FROM {} WHERE key=? AND source IS ? ORDER BY id", type.name));
  statement.bind(1, key).bind(2, source.empty() ? Cell{} : Cell{source});
  std::vector<std::int64_t> ids;
  while (statement.step()) ids.push_back(statement.integer(0));
  return ids;
}

Met meet_again(Store& store, const RecordType& type, std::int64_t id) {
  const auto row = store.find(type, id);
  const Field& removed = type.common(Common::removed);
  if (!row || (*row)[type.index_of(removed)] != Value(std::int64_t{1})) return Met::there;
  Statement undone(store.connection(),
                   "SELECT o.undoes FROM change c JOIN operation o ON o.id=c.op WHERE c.record=? "
                   "AND c.field='removed' ORDER BY o.stamp DESC LIMIT 1");
  undone.bind(1, make_key(type.letter, id));
  if (!undone.step() || undone.integer(0) == 0) return Met::removed;
  store.set_removed(type, id, false);
  return Met::come_back;
}

ImportReport import_rows(Store& store, RowSource& rows, const ImportOptions& options,
                         const Progress& progress) {
  ImportReport report;
  auto profile = choose_profile(rows, options, store.catalog());
  if (profile && options.type != nullptr && options.type != profile->type)
    throw Error(ErrorCode::usage,
                say("{} has {} records only.", profile->title, field_label(profile->type->name)),
                say("Write: bifc import {} FILE", profile->type->name));
  if (profile) report.profile = profile->title;
  const std::unique_ptr<RowImporter> importer =
      profile ? make_profile_importer(store, std::move(*profile), rows, options)
              : make_own_importer(store, rows, options);
  store.begin_bulk();
  std::int64_t count = 0;
  for (std::vector<std::string_view> cells; rows.next(cells);) {
    if (++count % kProgressEvery == 0 && progress) progress(count);
    std::string problem = rows.problem();
    if (problem.empty()) {
      try {
        importer->take(cells, report);
        if (rows.was_joined()) ++report.repairs[say("a comma without quotes in the last column")];
      } catch (const Error& error) {
        // A rule was broken; what breaks the database or the disk ends everything.
        if (error.code() != ErrorCode::refused && error.code() != ErrorCode::not_found) throw;
        problem = error.message();
      }
    }
    if (problem.empty()) continue;
    if (options.rejected) hand_out(rows, report.rejected == 0, options);
    ++report.rejected;
    report.problems.push_back(say("line {}: {}", rows.line(), problem));
  }
  store.end_bulk();
  return report;
}

}  // namespace bifc
