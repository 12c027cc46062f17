// Originals are taken in before their translations, which then know what they follow.
#include "libbifc/ops/tutorial_files.h"

#include <algorithm>
#include <map>
#include <set>

#include "libbifc/base/error.h"
#include "libbifc/base/language.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/front_matter.h"
#include "libbifc/exchange/tldr.h"
#include "libbifc/ops/translations.h"
#include "libbifc/ops/tutorial_claims.h"
#include "libbifc/ops/tutorial_keys.h"
#include "libbifc/record/history.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr std::string_view kImportWords = "tutorial import";

/// What the place of a file tells: "fr/2024-05-02-mots-de-passe.md" a name and a language.
struct Place {
  std::string name, lang;
};

bool is_dated(std::string_view stem) {
  return stem.size() > 11 && stem[4] == '-' && stem[7] == '-' && stem[10] == '-' &&
         Date::parse(stem.substr(0, 10)).has_value();
}

Place place_of(std::string_view path) {
  const std::vector<std::string_view> parts = split(path, "/");
  Place place;
  std::string_view stem = parts.empty() ? path : parts.back();
  stem = stem.substr(0, stem.rfind('.'));
  if (const std::size_t dot = stem.rfind('.');
      dot != stem.npos && is_short_language(stem.substr(dot + 1))) {
    place.lang = stem.substr(dot + 1);
    stem = stem.substr(0, dot);
  }
  const std::string_view folder = parts.size() < 2 ? std::string_view() : parts[parts.size() - 2];
  if (place.lang.empty() && is_short_language(folder)) place.lang = folder;
  if ((stem == "index" || stem == "_index") && !folder.empty()) stem = folder;
  place.name = is_dated(stem) ? stem.substr(11) : stem;
  return place;
}

// A first heading is the title, where nothing else says one.
std::string take_heading(std::string& body) {
  const std::size_t end = std::min(body.find('\n'), body.size());
  if (!body.starts_with("# ")) return {};
  std::string title(trim(std::string_view(body).substr(2, end - 2)));
  body.erase(0, end);
  while (!body.empty() && body.front() == '\n') body.erase(0, 1);
  return title;
}

std::string spoken(std::string_view name) {
  std::string text(name);
  for (char& c : text)
    if (c == '-' || c == '_') c = ' ';
  return capitalised(text);
}

ToldTutorial told_by_page(const TldrPage& page) {
  ToldTutorial told{.row = Tutorial::kType.defaults(), .names_licence = true};
  const std::pair<const char*, std::string> kFields[] = {
      {"title", page.title},
      {"slug", kebab(snake(page.key + '-' + page.lang))},
      {"lang", page.lang},
      {"summary", page.summary},
      {"licence", page.licence},
      {"source", "tldr-pages"},
      {"key", page.key},
      {"body", page.body},
      {"authors", "tldr-pages contributors"}};
  for (const auto& [field, text] : kFields)
    if (!text.empty()) told.tell(field, nfc(text));
  return told;
}

ToldTutorial told_by_file(const TutorialFile& file, const Date& today) {
  FrontMatter matter = read_front_matter(file.text, file.path);
  if (matter.shape == FrontMatter::Shape::none)
    if (const auto page = read_tldr(matter.body, file.path)) return told_by_page(*page);
  ToldTutorial told = read_tutorial_keys(matter, today);
  const Place place = file.path == "-" ? Place{} : place_of(file.path);
  if (!told.tells("title")) {
    std::string title = take_heading(matter.body);
    told.tell("title", nfc(title.empty() ? spoken(place.name) : title));
  }
  if (!told.tells("lang") && !place.lang.empty()) told.tell("lang", place.lang);
  if (!told.tells("slug") && !place.name.empty()) told.tell("slug", place.name);
  while (!matter.body.empty() && (matter.body.back() == '\n' || matter.body.back() == ' '))
    matter.body.pop_back();
  const Reading body = read(*Tutorial::kType.find("body"), matter.body, today);
  if (!body.problem.empty()) told.problems.push_back(say("{}: {}", "body", body.problem));
  told.tell("body", matter.body.empty() ? Value{} : Value(nfc(matter.body)));
  return told;
}

// A name that is no slug gives one, as a title would.
void settle_slug(std::vector<Value>& row) {
  Value& slug = row[Tutorial::kType.index("slug")];
  const std::string told(text_of(view(slug)));
  if (told.empty() || kebab(snake(told)) == told) return;
  std::vector<Value> named = Tutorial::kType.defaults();
  named[Tutorial::kType.index("title")] = told;
  Tutorial::kType.settle(named);
  slug = named[Tutorial::kType.index("slug")];
}

class TutorialImporter {
 public:
  TutorialImporter(Store& store, const TutorialImport& how) : store_(store), how_(how) {}

  void take(const TutorialFile& file, ToldTutorial told) {
    if (!told.tells("source") && !how_.source.empty()) told.tell("source", how_.source);
    settle_slug(told.row);
    try {
      const auto known = find(told.row);
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
    const std::set<std::string> ours = fields_of_ours(id, told, row);
    if (ours.contains("body") && text(told.row, "body") != text(row, "body"))
      return report_.kept_here.push_back(id);
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
      if (status == "published" && (rewritten ? !told.tells("status") : is_published))
        row[Tutorial::kType.index("status")] = std::string(rewritten ? "review" : "published");
      if (is_published && text(row, "status") == "review") report_.to_review.push_back(id);
    }
    date(row);
    Value& kept = row[Tutorial::kType.index("kept")];
    if (!ours.contains("kept"))
      kept = kept_with_claims(kept, claims.empty() || confirms(row, claims) ? before : claims);
    ++(store_.update(Tutorial::kType, id, std::move(row)) ? report_.updated : report_.unchanged);
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
    constexpr int kLongestChain = 100;
    for (int i = 0; i < kLongestChain && !at.empty() && at != slug; ++i) at = next(at);
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
