// Originals are taken in before their translations, which then know what they follow.
#include "libbifc/ops/tutorial_files.h"

#include <algorithm>
#include <map>
#include <set>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/front_matter.h"
#include "libbifc/ops/translations.h"
#include "libbifc/ops/tutorial_claims.h"
#include "libbifc/ops/tutorial_keys.h"
#include "libbifc/ops/tutorial_reading.h"
#include "libbifc/record/history.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr std::string_view kImportWords = "tutorial import";

class TutorialImporter {
 public:
  TutorialImporter(Store& store, const TutorialImport& how) : store_(store), how_(how) {}

  void take(const TutorialFile& file, ToldTutorial told) {
    if (!told.tells("source") && !how_.source.empty()) told.tell("source", how_.source);
    settle_slug(told.row);
    try {
      const auto known = find(told.row);
      if (known) require_same(*known, told);
      known ? change(*known, std::move(told)) : add(std::move(told));
    } catch (const Error& error) {
      ++report_.rejected;
      report_.problems.push_back(fmt::format("{}: {}", file.path, error.what()));
    }
  }

  TutorialImportReport& report() { return report_; }

 private:
  static std::string_view text(const std::vector<Value>& row, std::string_view field) {
    return text_of(view(row[Tutorial::kType.index(field)]));
  }

  bool is_there(std::int64_t id) {
    const auto row = store_.find(Tutorial::kType, id);
    return row && (*row)[Tutorial::kType.index("removed")] != Value(std::int64_t{1});
  }

  std::optional<std::int64_t> find(const std::vector<Value>& told) {
    const std::string_view key = text(told, "key");
    const bool by_key = !key.empty();
    for (const std::int64_t id : store_.ids_where(Tutorial::kType, by_key ? "key" : "slug",
                                                  by_key ? key : text(told, "slug"))) {
      if (!is_there(id)) continue;
      const std::vector<Value> row = store_.row(Tutorial::kType, id);
      if (!by_key ||
          (text(row, "source") == text(told, "source") && text(row, "lang") == text(told, "lang")))
        return id;
    }
    return std::nullopt;
  }

  // Two files may be called "installer.md" and be about different things.
  void require_same(std::int64_t id, const ToldTutorial& told) {
    if (!told.slug_by_name || !text(told.row, "key").empty() ||
        how_.theirs == TutorialImport::Theirs::replace)
      return;
    const std::vector<Value> row = store_.row(Tutorial::kType, id);
    if (same_folded(text(row, "title"), text(told.row, "title")) ||
        text(row, "body") == text(told.row, "body") ||
        held_before(id, "title", told.row[Tutorial::kType.index("title")]))
      return;
    throw Error(
        ErrorCode::refused,
        say("{} ({}) is called {}, too; give the file a slug, or take it instead: --replace",
            id_text(Tutorial::kLetter, id), harmless(text(row, "title")), text(row, "slug")));
  }

  // Whether a field of a record once said something that it does not say now.
  bool held_before(std::int64_t id, std::string_view field, const Value& value) {
    for (const Event& event : events_of(store_, Tutorial::kType, id))
      for (const Change& change : event.changes)
        if (!event.made && change.field == field && change.old == value) return true;
    return false;
  }

  bool is_trusted() const { return how_.trust == TutorialImport::Trust::as_published; }

  // A state of publication has a day, and no other has one.
  void date(std::vector<Value>& row) {
    Value& published = row[Tutorial::kType.index("published")];
    if (text(row, "status") != "published" && text(row, "status") != "outdated")
      published = {};
    else if (is_null(published))
      published = is_null(row[Tutorial::kType.index("reviewed")])
                      ? Value(std::string(how_.today.iso()))
                      : row[Tutorial::kType.index("reviewed")];
  }

  void add(ToldTutorial told) {
    const bool is_published = text(told.row, "status") == "published";
    if (!told.names_licence) {
      ++report_.without_licence;
      if (!how_.licence.empty()) told.row[Tutorial::kType.index("licence")] = how_.licence;
    }
    if (is_trusted())
      told.row[Tutorial::kType.index("status")] = std::string("published");
    else if (const std::string claims = take_claims(told); !claims.empty())
      told.tell("kept", kept_with_claims(told.row[Tutorial::kType.index("kept")], claims));
    date(told.row);
    const std::int64_t id = store_.insert(Tutorial::kType, std::move(told.row));
    if (is_published && !is_trusted()) report_.to_review.push_back(id);
    ++report_.created;
  }

  void change(std::int64_t id, ToldTutorial told) {
    std::vector<Value> row = store_.row(Tutorial::kType, id);
    std::set<std::string> ours = fields_of_ours(id, told, row);
    // What a file says as it was said here before is old; what it says anew is meant.
    for (const std::string& field : told.told) {
      const std::size_t place = Tutorial::kType.index(field);
      if (told.row[place] == row[place] || how_.theirs == TutorialImport::Theirs::replace) continue;
      const bool is_old = field != "body" && held_before(id, field, told.row[place]);
      if (!is_old && ours.contains(field) && is_text(field)) return report_.kept_here.push_back(id);
      if (is_old && !is_trusted()) ours.insert(field);
    }
    const bool is_published = text(told.row, "status") == "published";
    const std::string claims = is_trusted() ? std::string() : take_claims(told);
    const bool rewritten = told.tells("body") && text(told.row, "body") != text(row, "body");
    const std::string status(text(row, "status"));
    const std::string before = claims_in(row[Tutorial::kType.index("kept")]);
    for (const std::string& field : told.told)
      if (!ours.contains(field) && (is_trusted() || !is_vouched(field)))
        row[Tutorial::kType.index(field)] = told.row[Tutorial::kType.index(field)];
    if (is_trusted() && (status != "published" || rewritten))
      row[Tutorial::kType.index("status")] = std::string("published");
    if (!is_trusted()) {
      Tutorial::kType.settle(row);
      // Whoever vouched for it here did so for this text, or for another one.
      if (rewritten)
        for (const char* field : {"reviewed", "reviewer", "unreviewed"})
          row[Tutorial::kType.index(field)] = {};
      const bool was_published = status == "published";
      if (was_published && rewritten && text(row, "status") == "published")
        row[Tutorial::kType.index("status")] = std::string("review");
      if (was_published && !rewritten && is_published)
        row[Tutorial::kType.index("status")] = std::string("published");
      if ((is_published || was_published) && text(row, "status") == "review")
        report_.to_review.push_back(id);
    }
    date(row);
    Value& kept = row[Tutorial::kType.index("kept")];
    if (!ours.contains("kept"))
      kept = kept_with_claims(kept, claims.empty() || confirms(row, claims) ? before : claims);
    ++(store_.update(Tutorial::kType, id, std::move(row)) ? report_.updated : report_.unchanged);
  }

  static bool is_text(std::string_view field) {
    return field == "body" || field == "title" || field == "summary";
  }

  // What only people here can say.
  static bool is_vouched(std::string_view field) {
    return field == "published" || field == "reviewed" || field == "reviewer" ||
           field == "unreviewed";
  }

  // What somebody here wrote last, unless the file was made of the text that is here.
  std::set<std::string> fields_of_ours(std::int64_t id, const ToldTutorial& told,
                                       const std::vector<Value>& row) {
    std::set<std::string> ours;
    if (how_.theirs == TutorialImport::Theirs::replace || told.revision == text(row, "revision"))
      return ours;
    for (const Event& event : events_of(store_, Tutorial::kType, id)) {
      const bool imported = event.operation.words.starts_with(kImportWords);
      if (event.made && !imported)
        for (const Field& field : Tutorial::kType.fields) ours.emplace(field.name);
      for (const Change& change : event.changes)
        imported ? void(ours.erase(change.field)) : void(ours.insert(change.field));
    }
    return ours;
  }

  Store& store_;
  const TutorialImport& how_;
  TutorialImportReport report_;
};

std::string file_name(std::string_view slug) { return fmt::format("{}.md", slug); }

/// A file and what it tells, or why it cannot be taken.
struct Read {
  TutorialFile file;
  ToldTutorial told;
  std::vector<std::string> problems = {};

  std::string text(std::string_view field) const {
    return std::string(text_of(view(told.row[Tutorial::kType.index(field)])));
  }
};

Read read_file(TutorialFile file, const Date& today) {
  Read read{std::move(file), {Tutorial::kType.defaults()}};
  if (trim(read.file.text).empty()) {
    read.problems.push_back(say("{}: there is nothing in it", read.file.path));
    return read;
  }
  try {
    read.told = told_by_file(read.file, today);
  } catch (const Error& error) {
    read.problems.emplace_back(error.message());
  }
  for (const std::string& problem : read.told.problems)
    read.problems.push_back(fmt::format("{}: {}", read.file.path, problem));
  settle_slug(read.told.row);
  return read;
}

// Pages of one command in several languages belong together; the English one leads.
void link_pages(std::vector<Read>& all) {
  std::map<std::string, std::string> english;
  for (const Read& page : all)
    if (page.text("source") == "tldr-pages" && page.text("lang") == "en")
      english.emplace(page.text("key"), page.text("slug"));
  for (Read& page : all)
    if (page.text("source") == "tldr-pages" && page.text("lang") != "en")
      if (const auto original = english.find(page.text("key")); original != english.end())
        page.told.tell("translation_of", original->second);
}

// Returns the language of the tutorial that files of one name are, or translate.
std::string language_of_original(Store& store, std::string_view slug,
                                 std::span<Read* const> files) {
  if (const auto known = tutorial_with_slug(store, slug))
    return std::string(
        text_of(view(store.row(Tutorial::kType, *known)[Tutorial::kType.index("lang")])));
  const Read* original = files.front();
  for (const Read* file : files) {
    if (!file->told.lang_by_name) return file->text("lang");
    if (file->text("lang") == Tutorial().lang) original = file;
  }
  return original->text("lang");
}

// "a.md" and "a.en.md", or "fr/a.md" and "en/a.md", are one tutorial and its translation.
void link_languages(Store& store, std::vector<Read>& all) {
  std::map<std::string, std::vector<Read*>> named;
  for (Read& read : all)
    if (read.problems.empty() && read.told.slug_by_name && read.text("key").empty() &&
        !read.told.tells("translation_of"))
      named[read.text("slug")].push_back(&read);
  for (const auto& [slug, files] : named) {
    const std::string original = language_of_original(store, slug, files);
    for (Read* file : files) {
      const std::string lang = file->text("lang");
      if (lang == original || !file->told.lang_by_name) continue;
      file->told.tell("slug", fmt::format("{}-{}", slug, lang));
      file->told.tell("translation_of", slug);
    }
  }
}

// Two files that would be one tutorial: the second would overwrite the first.
void tell_twins(std::vector<Read>& all) {
  std::map<std::string, const Read*> known;
  for (Read& read : all) {
    if (!read.problems.empty() || read.text("slug").empty()) continue;
    const std::string mark =
        read.text("key").empty()
            ? fmt::format("slug {}", read.text("slug"))
            : fmt::format("{} {} {}", read.text("source"), read.text("key"), read.text("lang"));
    const auto [twin, is_first] = known.try_emplace(mark, &read);
    if (!is_first)
      read.problems.push_back(say("{}: the same tutorial as {} (slug {})", read.file.path,
                                  twin->second->file.path, read.text("slug")));
  }
}

// Translations that lead back to themselves have no original.
void drop_circles(Store& store, std::vector<Read>& all, std::vector<std::string>& left_out) {
  std::map<std::string, std::string> told;
  for (const Read& read : all)
    if (read.problems.empty()) told.emplace(read.text("slug"), read.text("translation_of"));
  const auto next = [&](const std::string& slug) {
    const auto known = told.find(slug);
    return known != told.end() ? known->second : translated_by(store, slug);
  };
  for (Read& read : all) {
    const std::string slug = read.text("slug");
    std::string at = read.text("translation_of");
    constexpr int kMostLinks = 100;
    for (int i = 0; i < kMostLinks && !at.empty() && at != slug; ++i) at = next(at);
    if (at.empty() || at != slug) continue;
    left_out.push_back(
        say("{}: '{}' would be a translation of itself; that was left out.", read.file.path, slug));
    read.told.tell("translation_of", {});
  }
}

}  // namespace

TutorialImportReport import_tutorials(Store& store, std::vector<TutorialFile> files,
                                      const TutorialImport& how) {
  std::sort(files.begin(), files.end(),
            [](const TutorialFile& a, const TutorialFile& b) { return a.path < b.path; });
  std::vector<Read> all;
  for (TutorialFile& file : files) all.push_back(read_file(std::move(file), how.today));
  link_pages(all);
  link_languages(store, all);
  tell_twins(all);
  TutorialImporter importer(store, how);
  TutorialImportReport& report = importer.report();
  for (const Read& read : all) {
    if (!read.problems.empty()) ++report.rejected;
    for (const std::string& problem : read.problems) report.problems.push_back(problem);
    for (const std::string& sentence : read.told.left_out) report.left_out.push_back(sentence);
  }
  if (!report.problems.empty() && how.faults == TutorialImport::Faults::refuse) return report;
  drop_circles(store, all, report.left_out);
  for (const bool translations : {false, true})
    for (const Read& read : all)
      if (read.problems.empty() && read.text("translation_of").empty() != translations)
        importer.take(read.file, read.told);
  for (const Read& read : all)
    if (const std::string original = read.text("translation_of");
        read.problems.empty() && !original.empty() && !tutorial_with_slug(store, original))
      report.left_out.push_back(
          say("{}: its original '{}' is not here yet.", read.file.path, original));
  return report;
}

std::vector<TutorialFile> tutorial_files(Store& store, std::span<const std::int64_t> ids) {
  std::vector<TutorialFile> files;
  for (const std::int64_t id : ids) {
    std::vector<Value> row = store.row(Tutorial::kType, id);
    restate_claims(row);
    std::vector<FrontMatterEntry> entries = tutorial_keys(views(row));
    entries.push_back({"revision",
                       {std::string(text_of(view(row[Tutorial::kType.index("revision")])))},
                       false,
                       0});
    std::string text = write_front_matter(entries);
    text += '\n';
    text += text_of(view(row[Tutorial::kType.index("body")]));
    if (!text.ends_with('\n')) text += '\n';
    files.push_back({file_name(text_of(view(row[Tutorial::kType.index("slug")]))), text});
  }
  std::sort(files.begin(), files.end(),
            [](const TutorialFile& a, const TutorialFile& b) { return a.path < b.path; });
  return files;
}

std::vector<std::string> tutorial_file_names(Store& store) {
  std::vector<std::string> names;
  Statement slugs(store.connection(), "SELECT slug FROM tutorial WHERE removed=0");
  while (slugs.step()) names.push_back(file_name(slugs.text(0)));
  return names;
}

}  // namespace bifc
