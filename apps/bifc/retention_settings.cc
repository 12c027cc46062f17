// The day of the last reminder is kept beside the drafts.
#include "apps/bifc/retention_settings.h"

#include <filesystem>
#include <fstream>

#include "libbifc/base/error.h"

namespace bifc {
namespace {

namespace fs = std::filesystem;

bool is_first_today(const fs::path& stamp, const Date& today) {
  std::ifstream file(stamp);
  std::string day;
  std::getline(file, day);
  return day != today.iso();
}

}  // namespace

Delays delays_of(const Config& config) {
  Delays delays = usual_delays();
  for (auto& [role, delay] : delays) {
    const std::string name = "retention." + role, text = config.text(name);
    if (text.empty()) continue;
    const auto wanted = read_delay(text);
    if (!wanted)
      throw Error(ErrorCode::refused, say("{} is '{}', which is no delay.", name, text),
                  say("Write: bifc config set {} \"24 months\"", name));
    delay = *wanted;
  }
  return delays;
}

void remind_of_due(Invocation& call) {
  const std::string drafts = drafts_folder(call.env);
  if (call.command.record == nullptr || drafts.empty() || !call.note.is_terminal() ||
      call.args.has("dry_run"))
    return;
  try {
    const fs::path stamp = fs::path(drafts).parent_path() / "reminded";
    if (!is_first_today(stamp, call.env.today)) return;
    const auto count = static_cast<std::int64_t>(
        due_people(*call.store, delays_of(call.config), call.env.today).size());
    if (count > 0)
      call.note.write(say_n("{} person is to be forgotten by now: bifc privacy due",
                            "{} people are to be forgotten by now: bifc privacy due", count,
                            count) +
                      "\n");
    fs::create_directories(stamp.parent_path());
    std::ofstream(stamp) << call.env.today.iso() << '\n';
  } catch (const Error&) {  // a reminder must not stop the work at the desk
  } catch (const fs::filesystem_error&) {
  }
}

}  // namespace bifc
