// import: files in, of bifc's own columns or of other organisations by their profiles.
#include <filesystem>

#include "apps/bifc/command.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/model/record_types.h"
#include "libbifc/ops/import.h"

namespace bifc {
namespace {

constexpr Param kImportParams[] = {
    {.name = "file",
     .help = N_("The file, - for standard input; before it, a noun if need be"),
     .flags = Flag::positional | Flag::repeated | Flag::required | Flag::file},
    {.name = "profile", .help = N_("Whose columns they are, as in ords; else told by the header")},
    {.name = "source", .help = N_("What to call where the rows come from")},
    {.name = "encoding", .help = N_("utf-8 or cp1252, if bifc guesses wrong")},
    {.name = "continue",
     .help = N_("Import the good rows even if others are bad"),
     .kind = Kind::boolean,
     .flags = Flag::bare},
    {.name = "rejected",
     .help = N_("File for the rejected rows, to correct and import"),
     .flags = Flag::file},
};
constexpr Example kImportExamples[] = {
    {"bifc import OpenRepairData_v0.3_RestartProject_202204.csv",
     N_("Repair records of other groups, recognised by their header")},
    {"bifc import device machines.csv -n", N_("A spreadsheet; -n shows what would happen")},
};
// One line at the terminal, once the import has taken a second.
class ProgressLine {
 public:
  explicit ProgressLine(Invocation& call) : call_(call), start_(call.env.seconds()) {}
  ~ProgressLine() {
    if (shown_) call_.note.write("\n");
  }
  void show(std::int64_t rows) {
    const double now = call_.env.seconds();
    if (!call_.note.is_terminal() || now - start_ < 1 || now - last_ < 0.2) return;
    last_ = now;
    shown_ = true;
    call_.note.write("\r" + say_n("{} row", "{} rows", rows, rows));
    call_.note.flush();
  }

 private:
  Invocation& call_;
  double start_;
  double last_ = 0;
  bool shown_ = false;
};

void tell_import(Invocation& call, const ImportReport& report) {
  const auto count = [&](const Counted& counted, std::int64_t number) {
    if (number > 0) call.out.write(say_n(counted, number, number) + "\n");
  };
  for (const std::string& problem : report.problems) call.note.write(harmless(problem) + "\n");
  count(NN_("{} created", "{} created"), report.created);
  count(NN_("{} updated", "{} updated"), report.updated);
  count(NN_("{} unchanged", "{} unchanged"), report.unchanged);
  count(NN_("{} row rejected", "{} rows rejected"), report.rejected);
  if (report.created + report.updated + report.unchanged + report.rejected == 0)
    call.out.write(say("The file has no rows.") + "\n");
  const auto reused = static_cast<std::int64_t>(report.reused.size());
  if (reused > 0) {
    count(NN_("{} id that its publisher used again for another repair",
              "{} ids that their publisher used again for other repairs"),
          reused);
    for (const std::string& key : report.reused)
      call.note.write(fmt::format("  {}\n", harmless(key)));
  }
  for (const auto& [what, times] : report.repairs)
    call.out.write(fmt::format("  {} × {}\n", times, what));
}

void import(Invocation& call) {
  std::vector<std::string> words = call.args.texts("file");
  ImportOptions options{.profile = call.args.text("profile"),
                        .group_name = call.config.text("group.name"),
                        .group_prefix = call.config.text("group.prefix"),
                        .today = call.env.today,
                        .keep_going = call.args.has("continue")};
  if (options.group_prefix.empty()) options.group_prefix = "bifc";  // as exports do
  if (words.size() > 1) {
    options.type = catalog().find(words.front());
    if (options.type == nullptr)
      throw Error(ErrorCode::usage, say("'{}' is no record type.", words.front()),
                  say("Write: bifc import NOUN FILE, one file at a time."));
    words.erase(words.begin());
  }
  if (words.size() != 1)
    throw Error(ErrorCode::usage, say("bifc imports one file at a time."),
                say("Write: bifc import {}", words.front()));
  const std::string path = words.front();
  options.source = call.args.text("source");
  if (options.source.empty())
    options.source = path == "-" ? "stdin" : std::filesystem::path(path).stem().string();
  const std::string named = call.args.text("encoding");
  const Encoding encoding = named.empty() ? Encoding::utf8 : read_encoding(named);
  Input input(path, named.empty() ? nullptr : &encoding);
  if (named.empty() && input.encoding() == Encoding::cp1252)
    call.note.write(say("Read as Windows-1252, because it is not UTF-8.") + "\n");
  std::unique_ptr<OutputFile> rejected;
  if (const std::string to = call.args.text("rejected"); !to.empty()) {
    rejected = std::make_unique<OutputFile>(to);
    options.rejected = [&rejected](std::string_view text) { rejected->out().write(text); };
  }
  const std::string beginning(input.beginning());
  options.beginning = beginning;
  ProgressLine line(call);
  const std::unique_ptr<RowSource> rows = open_rows(std::move(input));
  const ImportReport report =
      import_rows(*call.store, *rows, options, [&](std::int64_t count) { line.show(count); });
  if (report.rejected > 0 && rejected != nullptr) rejected->finish();
  if (report.rejected > 0 && !options.keep_going) {
    for (const std::string& problem : report.problems)
      call.note.write(fmt::format("{}: {}\n", path, harmless(problem)));
    call.note.flush();
    throw Error(
        ErrorCode::refused,
        say_n("{} row cannot be imported; nothing was written.",
              "{} rows cannot be imported; nothing was written.", report.rejected, report.rejected),
        say("Correct the file, or import the other rows: bifc import {} --continue",
            options.type == nullptr ? path : fmt::format("{} {}", options.type->name, path)));
  }
  tell_import(call, report);
  if (report.rejected > 0) call.status = static_cast<int>(ErrorCode::refused);
}

constexpr Command kImportCommands[] = {
    {.noun = "",
     .verb = "import",
     .summary = N_("Take in records from a file"),
     .needs = Needs::write,
     .run = import,
     .params = kImportParams,
     .examples = kImportExamples},
};

}  // namespace

std::span<const Command> import_commands() { return kImportCommands; }

}  // namespace bifc
