// Profiles: a text is refused with its line, or rows can be read and written with it.
#include "libbifc/base/error.h"
#include "libbifc/exchange/profile_reader.h"
#include "libbifc/exchange/profile_writer.h"
#include "tests/support/desk.h"
#include "tests/support/fuzz.h"

namespace bifc {
namespace {

void check_row(const Profile& profile, ProfileReader& reader, std::string_view cell,
               std::size_t columns) {
  std::vector<std::string_view> cells(columns, cell);
  ProfileRow row = reader.read(cells);
  demand(reader.mark(cells) == reader.mark(cells), "a mark is a mark", cell);
  if (!row.problems.empty()) return;
  for (const Common which : {Common::created, Common::changed, Common::removed})
    row.row[profile.type->index_of(profile.type->common(which))] = std::int64_t{0};
  row.row[0] = make_id(1, 0);
  Problems problems;  // rules may be broken, the types of cells may not
  check(*profile.type, views(row.row), problems);
  ProfileWriter writer(profile, [](std::string_view name) { return std::string(name); });
  demand(writer.write(views(row.row), "Léa Dupré").size() == profile.columns.size(),
         "a row has a cell a column", profile.name);
}

}  // namespace
}  // namespace bifc

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  const std::string_view text = text_of(data, size);
  try {
    const Profile profile = read_profile(text, "fuzz", catalog());
    std::vector<std::string> header;
    for (const ProfileColumn& column : profile.columns) header.push_back(column.name);
    ProfileReader reader(profile, header, kToday);
    for (const char* cell : {"", "x", "2021-06-12", "1", "Fixed", "<p>a &amp; b</p>", "a@b.fr"})
      check_row(profile, reader, cell, header.size());
  } catch (const Error& error) {
    demand(error.code() == ErrorCode::refused, "a wrong profile is refused", error.message());
  }
  return 0;
}
