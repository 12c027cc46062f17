// Writes the man pages of both languages into a folder: bifc_manual man. The target "regenerate"
// runs it, and a test compares what it writes with what is there.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include "apps/manual/pages.h"
#include "libbifc/base/message.h"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: bifc_manual FOLDER LOCALEDIR\n");
    return 2;
  }
  const std::filesystem::path folder = argv[1];
  for (const bifc::Language language : {bifc::Language::english, bifc::Language::french}) {
    bifc::set_language(language, argv[2]);
    const auto to = language == bifc::Language::french ? folder / "fr" : folder;
    std::filesystem::create_directories(to);
    for (const bifc::ManPage& page : bifc::man_pages())
      if (!(std::ofstream(to / page.file, std::ios::binary) << page.text)) {
        std::fprintf(stderr, "bifc_manual: %s cannot be written\n", (to / page.file).c_str());
        return 1;
      }
  }
  return 0;
}
