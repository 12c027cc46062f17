// A path is a list of slugs with a title; what it leads to stands in the tutorials.
#include "libbifc/exchange/learning_path.h"

#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/share.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/toml.h"

namespace bifc {
namespace {

constexpr std::string_view kFolder = "paths/";
constexpr std::string_view kExtension = ".toml";

[[noreturn]] void refuse(std::string_view name, std::size_t line, const std::string& what) {
  throw Error(ErrorCode::refused, say("paths/{}.toml, line {}: {}.", name, line, what),
              say("Correct the file; nothing was done."));
}

}  // namespace

std::vector<std::string> path_names() { return shared_stems(kFolder, kExtension); }

LearningPath read_learning_path(std::string_view text, std::string_view name) {
  const Toml toml = read_toml(text, fmt::format("paths/{}.toml", name));
  LearningPath path{std::string(name), text_in_language(toml, "title."), toml.list("steps")};
  if (path.title.empty()) refuse(name, 1, say("a path has a title.en or title.fr"));
  if (path.steps.empty()) refuse(name, 1, say("a path has steps: slugs of tutorials"));
  for (const std::string& slug : path.steps)
    if (kebab(snake(slug)) != slug)
      refuse(name, toml.find("steps")->line, say("'{}' is no slug of a tutorial", slug));
  return path;
}

LearningPath load_path(std::string_view name) {
  const std::string_view text = shared_file(fmt::format("{}{}{}", kFolder, name, kExtension));
  if (!text.empty()) return read_learning_path(text, name);
  const std::vector<std::string> names = path_names();
  const std::string_view near = nearest(name, {names.begin(), names.end()});
  throw Error(ErrorCode::usage, say("There is no path '{}'.", name),
              near.empty() ? say("Those there are: {}", joined(names, ", "))
                           : say("Did you mean: {}", near));
}

}  // namespace bifc
