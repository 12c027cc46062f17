// publish: tutorials as a web site in a folder.
#include <algorithm>
#include <filesystem>
#include <set>

#include "apps/bifc/rows_output.h"
#include "libbifc/base/error.h"
#include "libbifc/base/share.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/digest.h"
#include "libbifc/exchange/site_folder.h"
#include "libbifc/model/tutorial.h"
#include "libbifc/ops/translations.h"
#include "libbifc/render/site.h"

namespace bifc {
namespace {

constexpr Param kPublishParams[] = {
    {.name = "query",
     .help = N_("Which tutorials, in query words; published ones unless a status is named"),
     .flags = Flag::positional | Flag::repeated},
    {.name = "to",
     .help = N_("Folder of the site; files of others in it stay"),
     .flags = Flag::required | Flag::file,
     .letter = 'p'},
    {.name = "if_changed",
     .help = N_("Say and touch nothing when the site would stay the same"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
    {.name = "dry_run",
     .help = N_("Show what would happen and write nothing"),
     .kind = Kind::boolean,
     .flags = Flag::bare,
     .letter = 'n'},
};
constexpr Example kPublishExamples[] = {
    {"bifc tutorial publish --to site", N_("Then open site/index.html, also from a USB key")},
    {"bifc tutorial publish themes:securite_numerique --to site --if-changed", nullptr},
};

using Values = std::vector<Value>;

Cell cell_of(const Values& row, std::string_view field) {
  return view(row[Tutorial::kType.index(field)]);
}

std::string text_in(const Values& row, std::string_view field) {
  return std::string(text_of(cell_of(row, field)));
}

std::vector<std::string> texts_in(const Values& row, std::string_view field) {
  const std::string all = text_in(row, field);
  std::vector<std::string> texts;
  for (const std::string_view one : split(all, "|")) texts.emplace_back(trim(one));
  return texts;
}

std::optional<Date> day_in(const Values& row, std::string_view field) {
  return Date::parse(text_of(cell_of(row, field)));
}

// What a tutorial is on the site, but for what it shares with others.
SitePage page_of(const Values& row) {
  SitePage page{.slug = text_in(row, "slug"),
                .title = text_in(row, "title"),
                .lang = text_in(row, "lang"),
                .summary = text_in(row, "summary"),
                .level = text_in(row, "level"),
                .audience = text_in(row, "audience"),
                .licence = text_in(row, "licence"),
                .body = text_in(row, "body"),
                .key_source = text_in(row, "source"),
                .themes = texts_in(row, "themes"),
                .authors = texts_in(row, "authors"),
                .published = day_in(row, "published"),
                .reviewed = day_in(row, "reviewed"),
                .review_by = day_in(row, "review_by"),
                .changed = machine_text(Tutorial::kType.fields[Tutorial::kType.index("changed")],
                                        cell_of(row, "changed")),
                .original = text_in(row, "translation_of"),
                .outdated = text_in(row, "status") == "outdated"};
  if (const Cell minutes = cell_of(row, "minutes"); !is_null(minutes))
    page.minutes = std::get<std::int64_t>(minutes);
  return page;
}

// Drafts must not slip out because a query names something else.
Query published(Invocation& call) {
  std::vector<std::string> words = call.args.texts("query");
  const bool names_status = std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return word.find("status:") != word.npos || word.find("etat:") != word.npos ||
           word.starts_with('@');
  });
  if (!names_status) words.insert(words.begin(), "status:published");
  Query query = read_query(Tutorial::kType, words, query_context(call));
  query.order = {{{&Tutorial::kType.fields[0]}, false}};
  return query;
}

std::vector<SitePage> pages_of(Invocation& call) {
  const RecordType& type = Tutorial::kType;
  const Snapshot snapshot(call.store->connection());
  std::vector<Column> columns;
  for (const Field& field : type.fields) columns.push_back(column_of(type, {&field}));
  std::vector<SitePage> pages;
  Statement statement = call.store->select(published(call), columns);
  for (Values row(columns.size()); statement.step();) {
    for (std::size_t i = 0; i < row.size(); ++i)
      row[i] = own(statement.column(static_cast<int>(i)));
    pages.push_back(page_of(row));
    pages.back().behind = is_behind(*call.store, views(row));
  }
  return pages;
}

std::string address_of(const Invocation& call) {
  std::string address = call.config.text("group.site");
  if (address.empty() || address.starts_with("https://") || address.starts_with("http://"))
    return address;
  throw Error(ErrorCode::usage, say("group.site is '{}', which is no address.", harmless(address)),
              say("Write: bifc config set group.site https://example.org/tutorials/"));
}

void tell(const Invocation& call, const FolderChange& change, std::size_t pages,
          std::size_t files) {
  const std::string folder = harmless(call.args.text("to"));
  std::string text = say_n("Site in {}: {} page, {} files", "Site in {}: {} pages, {} files",
                           static_cast<std::int64_t>(pages), folder, pages, files);
  text += say(" ({} new, {} changed, {} the same, {} removed).", change.added, change.changed,
              change.kept, change.removed) +
          '\n';
  for (const std::string& left : change.left)
    text += say("{} is not published any more, but somebody changed it, so it stays.", left) + '\n';
  call.note.write(text);
}

std::string first_of(const std::set<std::string>& files) {
  constexpr std::size_t kMostNamed = 20;
  std::vector<std::string> named(files.begin(), files.end());
  if (named.size() > kMostNamed) named.resize(kMostNamed), named.emplace_back("…");
  return joined(named, ", ");
}

// Pictures and files that pages lead to are nobody's but the group's, which puts them there.
void tell_missing(const Invocation& call, const std::vector<SiteFile>& files) {
  std::set<std::string> missing, unpublished;
  for (const SiteFile& file : files)
    for (const std::string& need : file.needs) {
      std::error_code error;
      const auto path = std::filesystem::path(call.args.text("to")) / need;
      if (need.ends_with(".md"))
        unpublished.insert(harmless(need));
      else if (!std::filesystem::exists(path, error))
        missing.insert(harmless(need));
    }
  const auto count = [](const auto& all) { return static_cast<std::int64_t>(all.size()); };
  if (!missing.empty())
    call.note.write(say_n("{} file that pages show or lead to is missing; copy it into the folder: "
                          "{}",
                          "{} files that pages show or lead to are missing; copy them into the "
                          "folder: {}",
                          count(missing), count(missing), first_of(missing)) +
                    "\n");
  if (!unpublished.empty())
    call.note.write(
        say_n("{} text that pages lead to is not published, so the link is left out: {}",
              "{} texts that pages lead to are not published, so the links are left "
              "out: {}",
              count(unpublished), count(unpublished), first_of(unpublished)) +
        "\n");
}

// A check sum of all that the site is made of, so that it need not be made to know that it would be
// the same.
std::string mark_of(const Site& site, const std::vector<SitePage>& pages) {
  std::string all = BIFC_VERSION;
  const auto add = [&](std::string_view text) {
    all.append(std::to_string(text.size())).append(":").append(text);
  };
  const auto add_day = [&](const std::optional<Date>& day) { add(day ? day->iso() : ""); };
  for (const char* extension : {".html", ".css", ".js", ".tsv", ".txt"})
    for (const std::string& name : shared_names("site/", extension)) add(shared_file(name));
  for (const char* list : {"codes/level.tsv", "codes/coop_theme.tsv"}) add(shared_file(list));
  for (const std::string* text : {&site.name, &site.address, &site.lang, &site.identity})
    add(*text);
  for (const SitePage& page : pages) {
    for (const std::string* text :
         {&page.slug, &page.title, &page.lang, &page.summary, &page.level, &page.audience,
          &page.licence, &page.body, &page.key_source, &page.changed, &page.original})
      add(*text);
    add(joined(page.themes, "|"));
    add(joined(page.authors, "|"));
    add(page.minutes ? std::to_string(*page.minutes) : "");
    for (const auto* day : {&page.published, &page.reviewed, &page.review_by}) add_day(*day);
    add(page.behind ? "behind" : "");
    add(page.outdated ? "outdated" : "");
  }
  return sha256_of(all);
}

void publish(Invocation& call) {
  const std::string folder = call.args.text("to");
  const Site site{.name = call.config.text("group.name"),
                  .address = address_of(call),
                  .identity = call.store->meta("group")};
  const std::vector<SitePage> pages = pages_of(call);
  if (pages.empty()) {
    std::string next = say(
        "First: bifc tutorial mark published ID; then see: bifc tutorial list status:published");
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::path(folder) / ".bifc-site", error))
      next += "\n" + say("What was published before stays; delete the folder to end it.");
    throw Error(ErrorCode::refused, say("No tutorial matches, so there is nothing to publish."),
                std::move(next));
  }
  const std::string mark = mark_of(site, pages);
  if (call.args.has("if_changed") && is_filled(folder, mark)) return;
  const std::vector<SiteFile> files = render_site(site, pages);
  std::vector<PlacedFile> placed;
  placed.reserve(files.size());
  for (const SiteFile& file : files) placed.push_back({file.path, file.text});
  const FolderMode mode = call.args.has("dry_run") ? FolderMode::look : FolderMode::write;
  std::error_code error;
  if (std::filesystem::exists(std::filesystem::path(folder) / ".bifc-site", error) &&
      !std::filesystem::exists(std::filesystem::path(folder) / "feed.atom", error))
    throw Error(ErrorCode::refused, say("'{}' holds exported tutorials.", harmless(folder)),
                say("Publish into a folder of its own: --to FOLDER"));
  const FolderChange change = fill_folder(folder, placed, mode, mark);
  if (call.args.has("if_changed") && change.is_none() && change.left.empty()) return;
  tell(call, change, pages.size(), files.size());
  if (mode == FolderMode::write) tell_missing(call, files);
  if (site.address.empty())
    call.note.write(say("Its sitemap is empty without an address: bifc config set group.site "
                        "https://…") +
                    "\n");
}

constexpr Command kPublishCommands[] = {
    {.noun = Tutorial::kName,
     .verb = "publish",
     .summary = N_("Write tutorials as a web site into a folder"),
     .needs = Needs::read,
     .run = publish,
     .params = kPublishParams,
     .examples = kPublishExamples,
     .record = &Tutorial::kType},
};

}  // namespace

std::span<const Command> publish_commands() { return kPublishCommands; }

}  // namespace bifc
