// Looks into the user's folder first, and keeps every text it has given out.
#include "libbifc/base/share.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <list>
#include <map>

#include "libbifc/base/share_files.h"

namespace bifc {
namespace {

std::string user_folder;

// A user's file is read once; the empty text says that there is none.
std::string_view user_file(std::string_view name) {
  if (user_folder.empty()) return {};
  static std::map<std::string, std::string> read;
  const std::string path = user_folder + '/' + std::string(name);
  const auto known = read.find(path);
  if (known != read.end()) return known->second;
  std::string text;
  std::error_code none;
  if (std::filesystem::is_regular_file(path, none)) {
    std::ifstream file(path, std::ios::binary);
    text.assign(std::istreambuf_iterator<char>(file), {});
  }
  return read.emplace(path, std::move(text)).first->second;
}

}  // namespace

void set_share_folder(std::string folder) { user_folder = std::move(folder); }

std::string_view shared_file(std::string_view name) {
  if (const std::string_view text = user_file(name); !text.empty()) return text;
  for (const SharedFile& file : share_files())
    if (file.name == name) return file.text;
  return {};
}

std::vector<std::string> shared_names(std::string_view folder, std::string_view extension) {
  std::vector<std::string> names;
  for (const SharedFile& file : share_files())
    if (file.name.starts_with(folder) && file.name.ends_with(extension))
      names.emplace_back(file.name);
  std::error_code none;
  const std::filesystem::path own = user_folder + '/' + std::string(folder);
  if (!user_folder.empty())
    for (const auto& entry : std::filesystem::directory_iterator(own, none))
      if (entry.path().extension() == extension && entry.is_regular_file(none))
        names.push_back(std::string(folder) + entry.path().filename().string());
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

std::vector<std::string> shared_stems(std::string_view folder, std::string_view extension) {
  std::vector<std::string> names = shared_names(folder, extension);
  for (std::string& name : names)
    name = name.substr(folder.size(), name.size() - folder.size() - extension.size());
  return names;
}

}  // namespace bifc
