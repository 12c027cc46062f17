// Originals are taken in before their translations, which then know what they follow.
#include "libbifc/ops/tutorial_files.h"

#include <algorithm>
#include <map>
#include <set>

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/front_matter.h"
#include "libbifc/exchange/tldr.h"
#include "libbifc/ops/tutorial_keys.h"
#include "libbifc/record/history.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

const RecordType& kTutorial = Tutorial::kType;
constexpr std::string_view kImportWords = "tutorial import";

bool is_lang(std::string_view text) {
  return text.size() == 2 && text[0] >= 'a' && text[0] <= 'z' && text[1] >= 'a' && text[1] <= 'z';
}

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
  if (const std::size_t dot = stem.rfind('.'); dot != stem.npos && is_lang(stem.substr(dot + 1))) {
    place.lang = stem.substr(dot + 1);
    stem = stem.substr(0, dot);
  }
  const std::string_view folder = parts.size() < 2 ? std::string_view() : parts[parts.size() - 2];
  if (place.lang.empty() && is_lang(folder)) place.lang = folder;
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
  ToldTutorial told{kTutorial.defaults(), {}, {}, true, {}};
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
  told.tell("body", matter.body.empty() ? Value{} : Value(nfc(matter.body)));
  return told;
}

// A name that is no slug gives one, as a title would.
void settle_slug(std::vector<Value>& row) {
  Value& slug = row[kTutorial.index("slug")];
  const std::string told(text_of(view(slug)));
  if (told.empty() || kebab(snake(told)) == told) return;
  std::vector<Value> named = kTutorial.defaults();
  named[kTutorial.index("title")] = told;
  kTutorial.settle(named);
  slug = named[kTutorial.index("slug")];
}

class TutorialImporter {
 public:
  TutorialImporter(Store& store, const TutorialImport& how) : store_(store), how_(how) {}

  void take(const TutorialFile& file, ToldTutorial told) {
    if (!told.tells("source") && !how_.source.empty()) told.tell("source", how_.source);
    settle_slug(told.row);
    try {
      const auto known = find(told.row);
      known ? change(*known, told) : add(told);
    } catch (const Error& error) {
      report_.problems.push_back(fmt::format("{}: {}", file.path, error.what()));
    }
  }

  TutorialImportReport report() { return std::move(report_); }

 private:
  static std::string_view text(const std::vector<Value>& row, std::string_view field) {
    return text_of(view(row[kTutorial.index(field)]));
  }

  bool is_there(std::int64_t id) {
    const auto row = store_.find(kTutorial, id);
    return row && (*row)[kTutorial.index("removed")] != Value(std::int64_t{1});
  }

  std::optional<std::int64_t> find(const std::vector<Value>& told) {
    const std::string_view key = text(told, "key");
    const bool by_key = !key.empty();
    for (const std::int64_t id :
         store_.ids_where(kTutorial, by_key ? "key" : "slug", by_key ? key : text(told, "slug"))) {
      if (!is_there(id)) continue;
      const std::vector<Value> row = store_.row(kTutorial, id);
      if (!by_key ||
          (text(row, "source") == text(told, "source") && text(row, "lang") == text(told, "lang")))
        return id;
    }
    return std::nullopt;
  }

  // What nobody reviewed is not published by being copied.
  void hold_back(std::vector<Value>& row, std::vector<std::int64_t>* held, std::int64_t id) {
    if (how_.trust == TutorialImport::Trust::as_published) {
      row[kTutorial.index("status")] = std::string("published");
    } else if (text(row, "status") == "published" && text(row, "reviewed").empty() &&
               text(row, "unreviewed").empty()) {
      row[kTutorial.index("status")] = std::string("review");
      row[kTutorial.index("published")] = {};
      if (held != nullptr) held->push_back(id);
    }
    Value& published = row[kTutorial.index("published")];
    if (text(row, "status") != "published" && text(row, "status") != "outdated")
      published = {};
    else if (is_null(published))
      published = is_null(row[kTutorial.index("reviewed")]) ? Value(std::string(how_.today.iso()))
                                                            : row[kTutorial.index("reviewed")];
  }

  void add(const ToldTutorial& told) {
    std::vector<Value> row = told.row;
    if (!told.names_licence) {
      ++report_.without_licence;
      if (!how_.licence.empty()) row[kTutorial.index("licence")] = how_.licence;
    }
    const bool claims = text(row, "status") == "published";
    hold_back(row, nullptr, 0);
    const bool held = claims && text(row, "status") == "review";
    const std::int64_t id = store_.insert(kTutorial, std::move(row));
    if (held) report_.to_review.push_back(id);
    ++report_.created;
  }

  void change(std::int64_t id, const ToldTutorial& told) {
    std::vector<Value> row = store_.row(kTutorial, id);
    const std::set<std::string> ours = fields_of_ours(id, told, row);
    if (ours.contains("body") && text(told.row, "body") != text(row, "body"))
      return report_.kept_here.push_back(id);
    const bool was_published = text(row, "status") == "published";
    const std::string body(text(row, "body"));
    const Value reviewed = row[kTutorial.index("reviewed")];
    for (const std::string& field : told.told)
      if (!ours.contains(field)) row[kTutorial.index(field)] = told.row[kTutorial.index(field)];
    const bool rewritten = text(row, "body") != body;
    if (was_published && rewritten && how_.trust == TutorialImport::Trust::as_told &&
        row[kTutorial.index("reviewed")] == reviewed)
      row[kTutorial.index("reviewed")] = {}, row[kTutorial.index("unreviewed")] = {};
    if (!was_published || rewritten) hold_back(row, &report_.to_review, id);
    ++(store_.update(kTutorial, id, std::move(row)) ? report_.updated : report_.unchanged);
  }

  // What somebody here wrote last, unless the file was made of the text that is here.
  std::set<std::string> fields_of_ours(std::int64_t id, const ToldTutorial& told,
                                       const std::vector<Value>& row) {
    std::set<std::string> ours;
    if (how_.theirs == TutorialImport::Theirs::replace || told.revision == text(row, "revision"))
      return ours;
    for (const Event& event : events_of(store_, kTutorial, id)) {
      const bool imported = event.operation.words.starts_with(kImportWords);
      if (event.made && !imported)
        for (const Field& field : kTutorial.fields) ours.emplace(field.name);
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

bool is_translation(const ToldTutorial& told) { return told.tells("translation_of"); }

// Pages of one command in several languages belong together; the English one leads.
void link_pages(std::vector<ToldTutorial>& all) {
  const auto text = [](const ToldTutorial& told, const char* field) {
    return std::string(text_of(view(told.row[kTutorial.index(field)])));
  };
  for (ToldTutorial& page : all) {
    if (text(page, "source") != "tldr-pages" || text(page, "lang") == "en") continue;
    for (const ToldTutorial& other : all)
      if (text(other, "key") == text(page, "key") && text(other, "lang") == "en")
        page.tell("translation_of", text(other, "slug"));
  }
}

// Two files that would be one tutorial: the second would overwrite the first.
void tell_twins(const std::vector<TutorialFile>& files, std::vector<ToldTutorial>& all,
                std::vector<std::string>& problems) {
  std::map<std::string, std::size_t> known;
  for (std::size_t i = 0; i < files.size(); ++i) {
    settle_slug(all[i].row);
    const auto text = [&](const char* field) {
      return text_of(view(all[i].row[kTutorial.index(field)]));
    };
    const std::string mark =
        text("key").empty() ? fmt::format("slug {}", text("slug"))
                            : fmt::format("{} {} {}", text("source"), text("key"), text("lang"));
    const auto [twin, is_first] = known.try_emplace(mark, i);
    if (!is_first && !text("slug").empty())
      problems.push_back(say("{}: the same tutorial as {} (slug {})", files[i].path,
                             files[twin->second].path, text("slug")));
  }
}

}  // namespace

TutorialImportReport import_tutorials(Store& store, std::vector<TutorialFile> files,
                                      const TutorialImport& how) {
  std::sort(files.begin(), files.end(),
            [](const TutorialFile& a, const TutorialFile& b) { return a.path < b.path; });
  std::vector<ToldTutorial> all;
  TutorialImportReport broken;
  for (const TutorialFile& file : files) {
    all.push_back({kTutorial.defaults(), {}, {}, false, {}});
    try {
      all.back() = told_by_file(file, how.today);
    } catch (const Error& error) {
      broken.problems.emplace_back(error.what());
    }
    for (const std::string& problem : all.back().problems)
      broken.problems.push_back(fmt::format("{}: {}", file.path, problem));
  }
  link_pages(all);
  tell_twins(files, all, broken.problems);
  if (!broken.problems.empty()) return broken;
  TutorialImporter importer(store, how);
  for (const bool translations : {false, true})
    for (std::size_t i = 0; i < files.size(); ++i)
      if (is_translation(all[i]) == translations) importer.take(files[i], std::move(all[i]));
  return importer.report();
}

std::vector<TutorialFile> tutorial_files(Store& store, std::span<const std::int64_t> ids) {
  std::vector<TutorialFile> files;
  for (const std::int64_t id : ids) {
    const std::vector<Value> row = store.row(kTutorial, id);
    std::vector<FrontMatterEntry> entries = tutorial_keys(views(row));
    entries.push_back(
        {"revision", {std::string(text_of(view(row[kTutorial.index("revision")])))}, false, 0});
    std::string text = write_front_matter(entries);
    text += '\n';
    text += text_of(view(row[kTutorial.index("body")]));
    if (!text.ends_with('\n')) text += '\n';
    files.push_back({file_name(text_of(view(row[kTutorial.index("slug")]))), text});
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
