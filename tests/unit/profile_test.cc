// Profiles: reading the file that describes a partner's format, and every mistake one can make.
#include "libbifc/exchange/profile.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "libbifc/base/share_files.h"
#include "libbifc/exchange/toml.h"
#include "libbifc/model/record_types.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

constexpr std::string_view kSmall =
    "name = \"small\"\n"
    "title = \"Small format\"\n"
    "noun = \"ticket\"\n"
    "recognised_by = [\"ref\", \"state\"]\n"
    "[import]\n"
    "key = \"ref\"\n"
    "[[column]]\n"
    "name = \"ref\"\n"
    "[[column]]\n"
    "name = \"state\"\n"
    "other_names = [\"outcome\"]\n"
    "field = \"outcome\"\n"
    "unknown_words = [\"N/A\", \"inconnu\"]\n";

Error refusal(std::string_view text) {
  return thrown_by([&] { read_profile(text, "small", catalog()); });
}

/// What is said when a line is put into the table of the small profile's last column.
std::string refused_column(std::string_view line) {
  const Error error = refusal(std::string(kSmall) + std::string(line) + "\n");
  return error.code() == ErrorCode::refused ? error.message() : "it is accepted";
}

TEST_CASE("a profile says what each column fills") {
  const Profile profile = read_profile(kSmall, "small", catalog());
  CHECK(profile.title == "Small format");
  CHECK(profile.type->name == "ticket");
  CHECK(profile.key == "ref");
  REQUIRE(profile.columns.size() == 2);
  CHECK(profile.columns[0].field == nullptr);
  REQUIRE(profile.columns[1].field != nullptr);
  CHECK(profile.columns[1].field->name == "outcome");
  CHECK(profile.find("state") == &profile.columns[1]);
  CHECK(profile.find("outcome") == nullptr);
}

TEST_CASE("a column is found under its older names, too") {
  const Profile profile = read_profile(kSmall, "small", catalog());
  CHECK(place_of(profile.columns[1], {"ref", "state"}) == 1);
  CHECK(place_of(profile.columns[1], {"outcome", "ref"}) == 0);
  CHECK(place_of(profile.columns[1], {"ref"}) == std::string::npos);
}

TEST_CASE("words for \"unknown\" say nothing, in whatever case") {
  const Profile profile = read_profile(kSmall, "small", catalog());
  for (const char* word : {"", "  ", "N/A", "n/a", " Inconnu "})
    CHECK_MESSAGE(says_nothing(profile.columns[1], word), std::string(word));
  for (const char* word : {"Fixed", "N", "inconnus"})
    CHECK_MESSAGE(!says_nothing(profile.columns[1], word), std::string(word));
}

TEST_CASE("a profile that is wrong tells the line and the reason") {
  CHECK(refused_column("feild = \"outcome\"") ==
        "Profile small, line 14: 'feild' means nothing there.");
  CHECK(refused_column("write_else = \"colour\"") ==
        "Profile small, line 14: a ticket has no field 'colour'.");
  CHECK(refused_column("[[column]]\nfield = \"brand\"").find("has no name") != std::string::npos);
  CHECK(refused_column("values = [[\"a\"]]").find("takes pairs") != std::string::npos);
  CHECK(refused_column("[nonsense]").find("means nothing") != std::string::npos);
  CHECK(refusal("noun = \"gadget\"").message().find("no record type") != std::string::npos);
  CHECK(refusal("noun = \"ticket\"").message().find("no columns") != std::string::npos);
  CHECK(refusal("noun = ").code() == ErrorCode::refused);
  CHECK(refusal("noun = \"ticket\"\n[import]\nkey = \"id\"\n[[column]]\nname = \"ref\"\n")
            .message()
            .find("'id' is none of its columns") != std::string::npos);
}

// Otherwise the first import would stop in the middle, on a value that no record can hold.
TEST_CASE("a token that its field does not have is a mistake of the profile") {
  CHECK(refused_column("values = [[\"Done\", \"fxied\"]]") ==
        "Profile small, line 14: 'fxied' is not one of the values of outcome.");
  CHECK(refused_column("values = [[\"Done\", \"fixed\"]]") == "it is accepted");
  CHECK(refused_column("write_values = [[\"gone\", \"Done\"]]").find("'gone'") !=
        std::string::npos);
  CHECK(refused_column("unknown = \"dunno\"").find("'dunno'") != std::string::npos);
  CHECK(refused_column("unknown = \"unknown\"") == "it is accepted");
  CHECK(refused_column("only_with = [\"status\", \"shut\"]").find("'shut'") != std::string::npos);
  CHECK(refused_column("only_with = [\"status\", \"closed\"]") == "it is accepted");
  CHECK(refused_column("from = \"early\"").find("'early' is not a number") != std::string::npos);
  const auto set = [](std::string_view pair) {
    std::string text(kSmall);
    text.insert(text.find("key ="), fmt::format("set = {{ {} }}\n", pair));
    return refusal(text).message();
  };
  CHECK(set("status = \"shut\"").find("'shut'") != std::string::npos);
  CHECK(set("year = \"old\"").find("'old'") != std::string::npos);
  CHECK(set("opened = \"sometime\"").find("'sometime'") != std::string::npos);
  CHECK(set("year = 2020, status = \"closed\"") == "nothing was thrown");
}

TEST_CASE("a format is recognised by columns that only it has together") {
  const auto ords =
      recognise_profile({"id", "data_provider", "repair_status", "product_category"}, catalog());
  REQUIRE(ords.has_value());
  CHECK(ords->name == "ords");
  CHECK_FALSE(recognise_profile({"id", "repair_status"}, catalog()).has_value());
  CHECK_FALSE(recognise_profile({}, catalog()).has_value());
}

TEST_CASE("a profile that does not exist is told with those there are") {
  const Error error = thrown_by([] { load_profile("odrs", catalog()); });
  CHECK(error.code() == ErrorCode::usage);
  CHECK(error.hint() == "Did you mean: ords");
  CHECK(thrown_by([] { load_profile("spreadsheet", catalog()); }).hint().find("ords") !=
        std::string::npos);
  CHECK(thrown_by([] { load_profile("../codes/x", catalog()); }).code() == ErrorCode::usage);
}

TEST_CASE("every profile of the program can be read, and names itself as its file does") {
  for (const SharedFile& file : share_files()) {
    if (!file.name.starts_with("profiles/")) continue;
    const std::string name(file.name.substr(9, file.name.size() - 9 - 5));
    INFO(name);
    const Profile profile = load_profile(name, catalog());
    CHECK(profile.name == name);
    CHECK(profile.title != "");
    CHECK(profile.key != "");
    CHECK_FALSE(profile.recognised_by.empty());
    for (const std::string& column : profile.recognised_by) {
      INFO(column);
      const bool known = std::any_of(profile.columns.begin(), profile.columns.end(),
                                     [&](const auto& one) { return place_of(one, {column}) == 0; });
      CHECK(known);
    }
  }
}

}  // namespace
}  // namespace bifc
