// Tutorials as a folder of Markdown files: import, of a folder or the program's own library, and
// export.
#include <algorithm>
#include <filesystem>

#include "apps/bifc/draft.h"
#include "apps/bifc/hint.h"
#include "apps/bifc/record_values.h"
#include "apps/bifc/rows_output.h"
#include "libbifc/base/error.h"
#include "libbifc/base/share.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/input.h"
#include "libbifc/exchange/site_folder.h"
#include "libbifc/model/tutorial.h"
#include "libbifc/ops/tutorial_files.h"
#include "libbifc/record/id.h"

namespace bifc {
namespace {

constexpr Param kImportParams[] = {
    {.name = "file",
     .help = N_("Markdown files, or folders of them; - is standard input"),
     .flags = Flag::positional | Flag::repeated | Flag::file},
    {.name = "library",
     .help = N_("The tutorials that come with bifc"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
    {.name = "source", .help = N_("Whose they are, for files that do not say")},
    {.name = "licence", .help = N_("Licence of files that name none, as SPDX names it")},
    {.name = "continue",
     .help = N_("Import the good files even if others are bad"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
    {.name = "replace",
     .help = N_("Replace texts that were changed here, too"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
};
constexpr Param kExportParams[] = {
    {.name = "query",
     .help = N_("Which tutorials, in query words; all that are not outdated without any"),
     .flags = Flag::positional | Flag::repeated},
    {.name = "to",
     .help = N_("Folder of the files; others in it stay, but for removed or renamed tutorials"),
     .flags = Flag::required | Flag::file,
     .letter = 'p'},
    {.name = "dry_run",
     .help = N_("Show what would happen and write nothing"),
     .kind = Kind::boolean,
     .flags = Flag::bare,
     .letter = 'n'},
};
constexpr Example kExportExamples[] = {
    {"bifc tutorial export status:any --to tutorials", N_("Every one, a Markdown file each")},
};
constexpr Example kImportExamples[] = {
    {"bifc tutorial import --library", N_("Those that come with bifc, as published")},
    {"bifc tutorial import tutorials/", N_("All Markdown files of a folder, and of those in it")},
    {"bifc tutorial import tutorials/ --continue", N_("Without those that cannot be read")},
    {"bifc tutorial import pages.fr/linux/apt.md", N_("A tldr page, with its licence")},
};

namespace fs = std::filesystem;

// Names that old archives bring are no UTF-8, but what Windows wrote; they become titles, too.
std::string told_name(const std::string& path) {
  std::string told;
  for (std::size_t at = 0; at < path.size();) {
    const std::size_t end = std::min(path.find('/', at), path.size() - 1) + 1;
    const std::string part = path.substr(at, end - at);
    told += invalid_utf8(part) == part.npos ? part : decode(part, Encoding::cp1252);
    at = end;
  }
  return harmless(told);
}

bool is_markdown(const fs::path& path) {
  const std::string ending = fold(path.extension().string());
  return ending == ".md" || ending == ".markdown";
}

// Where a link leads, as seen from the folder that it is in; "" when that is not there.
fs::path led_from(const fs::path& folder, const fs::path& link) {
  std::error_code error;
  const fs::path root = fs::canonical(folder, error);
  if (error) return {};
  const fs::path target = fs::canonical(link, error);
  return error ? fs::path() : target.lexically_relative(root);
}

bool is_hidden(const fs::path& path) {
  return std::any_of(path.begin(), path.end(), [](const fs::path& part) {
    return part.string().starts_with('.') && part != "." && part != "..";
  });
}

// Whoever made the folder, such as a repository, shares what is in it and nothing else of the disk.
bool may_follow(Invocation& call, const fs::path& folder, const fs::path& link) {
  const fs::path led = led_from(folder, link);
  const bool leads_out = led.empty() || *led.begin() == "..";
  if (leads_out)
    call.note.write(
        say("{} leads out of the folder; it was left alone.", told_name(link.string())) + "\n");
  return !leads_out && !is_hidden(led);
}

// Hidden files and folders, such as those of git, are nobody's tutorials.
std::vector<std::string> markdown_in(Invocation& call, const std::string& folder) {
  std::error_code error;
  std::vector<std::string> found, links;
  fs::recursive_directory_iterator walk(folder, error), end;
  for (; !error && walk != end; walk.increment(error)) {
    std::error_code ignored;
    const bool hidden = walk->path().filename().string().starts_with('.');
    if (hidden && walk->is_directory(ignored)) walk.disable_recursion_pending();
    if (hidden || !is_markdown(walk->path()) || !walk->is_regular_file(ignored)) continue;
    (walk->is_symlink(ignored) ? links : found).push_back(walk->path().string());
  }
  if (error)
    throw Error(ErrorCode::failed,
                say("'{}' cannot be read: {}.", told_name(folder), error.message()));
  std::sort(links.begin(), links.end());
  for (std::string& link : links)
    if (may_follow(call, folder, link)) found.push_back(std::move(link));
  call.note.flush();
  if (found.empty())
    throw Error(ErrorCode::refused, say("There are no Markdown files in '{}'.", told_name(folder)),
                say("Their names end in .md."));
  std::sort(found.begin(), found.end());
  return found;
}

// Where a file lies, from the name of a folder above it on.
std::string place_in(const std::string& folder, const std::string& path) {
  const fs::path root(folder);
  const fs::path name = root.has_filename() ? root.filename() : root.parent_path().filename();
  return told_name((name / fs::path(path).lexically_relative(root)).string());
}

void take_folder(Invocation& call, const std::string& folder, std::vector<TutorialFile>& files) {
  for (const std::string& path : markdown_in(call, folder)) {
    std::string text = read_text_file(call, path);
    if (trim(text).empty())
      call.note.write(say("{} is empty; it was left alone.", told_name(path)) + "\n");
    else
      files.push_back({told_name(path), std::move(text), place_in(folder, path)});
  }
}

// A text without an ending may be a tutorial; a table or an image is none.
void require_text_name(const std::string& path) {
  const std::string ending = fold(fs::path(path).extension().string());
  if (path == "-" || ending.empty() || ending == ".txt" || is_markdown(path)) return;
  std::error_code error;
  if (!fs::exists(path, error)) return;  // which is told when it is read
  throw Error(ErrorCode::refused, say("'{}' is no Markdown file.", told_name(path)),
              say("Their names end in .md."));
}

std::vector<TutorialFile> named_files(Invocation& call) {
  std::vector<TutorialFile> files;
  for (const std::string& path : call.args.texts("file")) {
    std::error_code error;
    if (path != "-" && fs::is_directory(path, error)) {
      take_folder(call, path, files);
      continue;
    }
    require_text_name(path);
    files.push_back({told_name(path), read_text_file(call, path),
                     place_in(fs::path(path).parent_path().string(), path)});
  }
  return files;
}

std::vector<TutorialFile> library_files() {
  std::vector<TutorialFile> files;
  for (const std::string& name : shared_names("tutorials/", ".md"))
    files.push_back({name, std::string(shared_file(name))});
  return files;
}

// A few by name; of many, where they are found.
void tell_to_review(Invocation& call, const std::vector<std::int64_t>& ids) {
  constexpr std::size_t kFew = 3;
  const auto count = static_cast<std::int64_t>(ids.size());
  if (ids.size() > kFew)
    call.note.write(say_n("{} tutorial waits for somebody here to read it: bifc tutorial list "
                          "status:review",
                          "{} tutorials wait for somebody here to read them: bifc tutorial list "
                          "status:review",
                          count, count) +
                    "\n");
  else
    for (const std::int64_t id : ids)
      call.note.write(say("{} waits for somebody here to read it: bifc tutorial mark published {}",
                          told(*call.store, Tutorial::kType, id), id_text(Tutorial::kLetter, id)) +
                      "\n");
}

void tell_import(Invocation& call, const TutorialImportReport& report) {
  for (const auto& [count, sentence] :
       {std::pair(report.created, NN_("{} tutorial created.", "{} tutorials created.")),
        std::pair(report.updated, NN_("{} tutorial updated.", "{} tutorials updated.")),
        std::pair(report.unchanged, NN_("{} tutorial unchanged.", "{} tutorials unchanged.")),
        std::pair(report.rejected, NN_("{} file rejected.", "{} files rejected."))})
    if (count > 0) call.note.write(say_n(sentence, count, count) + "\n");
  for (const std::int64_t id : report.kept_here)
    call.note.write(say("{} was changed here since; it stays as it is (--replace takes the file).",
                        told(*call.store, Tutorial::kType, id)) +
                    "\n");
  tell_to_review(call, report.to_review);
  if (report.without_licence > 0)
    call.note.write(
        say_n("{} file names no licence; {} was taken (--licence names another).",
              "{} files name no licence; {} was taken (--licence names another).",
              report.without_licence, report.without_licence,
              call.args.has("licence") ? call.args.text("licence") : Tutorial{}.licence) +
        "\n");
}

void import_folder(Invocation& call) {
  const bool library = call.args.has("library");
  if (library != call.args.texts("file").empty())
    throw Error(ErrorCode::usage, say("'bifc tutorial import' needs files, or --library."),
                say("Write: bifc tutorial import FOLDER"));
  const TutorialImport how{
      .theirs = call.args.has("replace") ? TutorialImport::Theirs::replace
                                         : TutorialImport::Theirs::keep_ours,
      .trust = library ? TutorialImport::Trust::as_published : TutorialImport::Trust::as_told,
      .faults = call.args.has("continue") ? TutorialImport::Faults::leave_out
                                          : TutorialImport::Faults::refuse,
      .source = call.args.text("source"),
      .licence = call.args.text("licence"),
      .today = call.today};
  const TutorialImportReport report =
      import_tutorials(*call.store, library ? library_files() : named_files(call), how);
  for (const std::string& problem : report.problems) call.note.write(harmless(problem) + "\n");
  for (const std::string& sentence : report.left_out) call.note.write(harmless(sentence) + "\n");
  call.note.flush();
  if (report.rejected > 0 && how.faults == TutorialImport::Faults::refuse)
    throw Error(ErrorCode::refused,
                say_n("{} file cannot be imported; nothing was written.",
                      "{} files cannot be imported; nothing was written.", report.rejected,
                      report.rejected),
                say("Correct the files, or import the others: bifc tutorial import {} --continue",
                    joined(call.args.texts("file"), " ")));
  tell_import(call, report);
  if (report.rejected > 0) call.status = static_cast<int>(ErrorCode::refused);
  if (report.created > 0) hint(call, say("Then: bifc tutorial list"));
}

// A file that somebody edited and that was imported differs in the mark of its text alone.
bool differs_in_mark(std::string_view there, std::string_view text) {
  const auto without_mark = [](std::string_view file) {
    std::string kept;
    for (const std::string_view line : lines_of(file))
      if (!line.starts_with("revision: ")) kept.append(line) += '\n';
    return kept;
  };
  return without_mark(there) == without_mark(text);
}

void export_folder(Invocation& call) {
  const Snapshot snapshot(call.store->connection());
  const std::vector<std::int64_t> ids =
      call.store->ids(read_query(Tutorial::kType, call.args.texts("query"), query_context(call)));
  if (ids.empty())
    throw Error(ErrorCode::refused, say("No tutorial matches, so there is nothing to export."),
                say("See those there are: bifc tutorial list status:any"));
  std::error_code error;
  if (fs::exists(fs::path(call.args.text("to")) / "feed.atom", error))
    throw Error(ErrorCode::refused, say("There is a site in '{}'.", harmless(call.args.text("to"))),
                say("Export into a folder of its own: --to FOLDER"));
  const std::vector<TutorialFile> files = tutorial_files(*call.store, ids);
  std::vector<PlacedFile> placed;
  for (const TutorialFile& file : files) placed.push_back({file.path, file.text, differs_in_mark});
  const FolderMode mode = call.args.has("dry_run") ? FolderMode::look : FolderMode::write;
  // A query that asks for few takes nothing away from the others that were exported before.
  const FolderChange change =
      fill_folder(call.args.text("to"), placed, mode, {}, tutorial_file_names(*call.store));
  const auto count = static_cast<std::int64_t>(files.size());
  call.note.write(say_n("{} tutorial in {}", "{} tutorials in {}", count, count,
                        harmless(call.args.text("to"))) +
                  say(" ({} new, {} changed, {} the same, {} removed).", change.added,
                      change.changed, change.kept, change.removed) +
                  "\n");
  for (const std::string& left : change.left)
    call.note.write(
        say("{} is not exported any more, but somebody changed it, so it stays.", left) + "\n");
}

constexpr Command kTutorialFolderCommands[] = {
    {.noun = "tutorial",
     .verb = "import",
     .summary = N_("Take in Markdown files, tldr pages, or bifc's own library"),
     .needs = Needs::write,
     .run = import_folder,
     .params = kImportParams,
     .examples = kImportExamples,
     .record = &Tutorial::kType},
    {.noun = "tutorial",
     .verb = "export",
     .summary = N_("Write tutorials as a folder of Markdown files"),
     .needs = Needs::read,
     .run = export_folder,
     .params = kExportParams,
     .examples = kExportExamples,
     .record = &Tutorial::kType},
};

}  // namespace

std::span<const Command> tutorial_folder_commands() { return kTutorialFolderCommands; }

}  // namespace bifc
