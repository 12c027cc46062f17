// Wipe logs: nothing is passed that its tool does not call erased, and what is read can be shown.
#include "libbifc/exchange/wipe_log.h"

#include "libbifc/base/code_list.h"
#include "libbifc/base/error.h"
#include "tests/support/fuzz.h"

namespace bifc {
namespace {

void check_texts(const WipeRun& run) {
  for (const std::string* text :
       {&run.tool, &run.version, &run.node, &run.model, &run.serial, &run.started, &run.ended,
        &run.host_serial, &run.unknown_method, &run.unknown_status}) {
    demand_harmless(*text);
    demand(text->find('\n') == text->npos, "a text has one line", *text);
    demand(text->size() < 500, "a text is not endless", *text);
  }
}

bool is_one_of(std::string_view token, std::string_view tokens) {
  for (const std::string_view one : split(tokens, " "))
    if (one == token) return true;
  return false;
}

void check_codes(const WipeRun& run) {
  demand(is_one_of(run.tool, "nwipe hdparm nvme shred"), "the tool is known", run.tool);
  demand(is_one_of(run.result, "passed failed aborted cut unproven unclear"), "it has a result",
         run.result);
  demand(is_one_of(run.hidden_area, "no yes unknown"), "the hidden area is a token",
         run.hidden_area);
  demand(run.verification.empty() || is_one_of(run.verification, "none last all"),
         "the verification is a token", run.verification);
  const bool listed = CodeList::named("wipe_method").find(run.method) != nullptr;
  demand(run.method.empty() || listed, "the method is a token", run.method);
  demand(!run.serial_masked || run.serial.empty(), "a masked serial is none", run.serial);
  demand(run.passes >= 0 && run.errors >= 0, "nothing is counted below 0");
}

/// The second cell of a row of a table.
std::string_view status_in(std::string_view row) {
  const std::vector<std::string_view> cells = split(row, "|");
  return cells.size() > 1 ? trim(cells[1]) : std::string_view();
}

/// What its tool must have said of a run that passed, in the line that tells its result or
/// anywhere.
void check_proof(const WipeRun& run, std::string_view text) {
  if (run.result != "passed") return;
  const auto says = [&](std::string_view words) { return text.find(words) != text.npos; };
  if (run.tool == "nwipe")
    demand(status_in(lines_of(text)[run.line - 1]) == "Erased" && says(" Drive Status ") &&
               says("Total Throughput"),
           "nwipe passes only what its table of results calls Erased", text);
  if (run.tool == "hdparm")
    demand((says("Issuing SECURITY_ERASE") && says("enabled")) ||
               (says("Issuing SANITIZE_") && says("Completed Without Error")),
           "hdparm passes only what was looked at afterwards", text);
  if (run.tool == "nvme")
    demand(says("Success formatting namespace") || says("SSTAT") || says("sstat"),
           "nvme passes only what it calls a success", text);
  demand(run.tool != "shred", "shred passes nothing", text);
}

}  // namespace
}  // namespace bifc

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  const std::string_view text = text_of(data, size);
  const auto lines = lines_of(text).size();
  try {
    const std::vector<WipeRun> runs = read_wipe_log(Input::of(text));
    demand(!runs.empty(), "a log that is read has a run", text);
    std::size_t line = 0;
    for (const WipeRun& run : runs) {
      check_texts(run);
      check_codes(run);
      check_proof(run, text);
      demand(run.line > 0 && run.line >= line && run.line <= lines, "runs come line after line",
             text);
      line = run.line;
    }
  } catch (const Error& error) {
    demand(error.code() == ErrorCode::refused, "what is no log is refused", text);
    demand(!error.message().empty(), "a refusal says why", text);
  }
  return 0;
}
