// Rows of a partner's file as records, and records as rows: ORDS, in the layouts that were
// published.
#include <doctest/doctest.h>

#include "libbifc/exchange/profile_reader.h"
#include "libbifc/exchange/profile_writer.h"
#include "tests/support/desk.h"
#include "tests/support/scratch.h"

namespace bifc {
namespace {

const std::vector<std::string> kHeader{
    "id",      "data_provider",       "country",         "partner_product_category",
    "brand",   "product_category",    "product_age",     "product_category_id",
    "problem", "year_of_manufacture", "event_date",      "repair_barrier_if_end_of_life",
    "mood",    "repair_status",       "group_identifier"};

using Row_ = std::map<std::string, std::string>;

const Row_ kRow{{"id", "x_1"},
                {"data_provider", "Café Exemple"},
                {"country", "FRA"},
                {"product_category", "Laptop"},
                {"product_category_id", "16"},
                {"repair_status", "Fixed"},
                {"event_date", "2021-06-12"},
                {"problem", "black screen"},
                {"brand", "Unknown"}};

struct Ords {
  Profile profile = load_profile("ords", catalog());
  ProfileReader reader{profile, kHeader, kToday};
  ProfileWriter writer{profile,
                       [](std::string_view name) { return "<" + std::string(name) + ">"; }};

  ProfileRow read(Row_ cells) {
    cells.insert(kRow.begin(), kRow.end());
    std::vector<std::string_view> views;
    for (const std::string& name : kHeader) views.emplace_back(cells[name]);
    return reader.read(views);
  }
  std::string field(const Row_& cells, std::string_view name) {
    const ProfileRow row = read(cells);
    const std::size_t i = kTicket.index(name);
    return machine_text(kTicket.fields[i], view(row.row[i]));
  }
  std::string problems(const Row_& cells) {
    std::string all;
    for (const std::string& problem : read(cells).problems) all += problem + ";";
    return all;
  }
  std::string repairs(const Row_& cells) {
    std::string all;
    for (const auto& [column, repair] : read(cells).repairs)
      all += column->name + ": " + repair_text(repair) + ";";
    return all;
  }
  /// Returns a cell of what is written for a row.
  std::string written(const std::vector<Value>& row, std::string_view column,
                      std::string_view person = "") {
    const std::vector<std::string> cells = writer.write(views(row), person);
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (profile.columns[i].name == column) return cells[i];
    return "no such column";
  }
  std::string again(const Row_& cells, std::string_view column) {
    return written(read(cells).row, column);
  }
};

TEST_CASE("a row becomes a record") {
  Ords ords;
  CHECK(ords.problems({}) == "");
  CHECK(ords.repairs({}) == "");
  CHECK(ords.field({}, "title") == "black screen");
  CHECK(ords.field({}, "category") == "laptop");
  CHECK(ords.field({}, "outcome") == "fixed");
  CHECK(ords.field({}, "opened") == "2021-06-12");
  CHECK(ords.field({}, "closed") == "2021-06-12");
  CHECK(ords.field({}, "status") == "closed");
  CHECK(ords.field({}, "brand") == "");
  CHECK(ords.field({}, "channel") == "");  // not this desk's default
  CHECK(ords.field({}, "key") == "x_1");
  CHECK(ords.field({}, "source") == "Café Exemple");
  Problems broken;
  const ProfileRow row = ords.read({});
  std::vector<Value> stored = row.row;
  for (const Common which : {Common::created, Common::changed, Common::removed})
    stored[kTicket.index_of(kTicket.common(which))] = std::int64_t{0};
  check(kTicket, views(stored), broken);
  CHECK(broken.empty());
}

TEST_CASE("what a row lacks is a problem where the format needs it") {
  Ords ords;
  CHECK(ords.problems({{"id", ""}}).find("id is missing") != std::string::npos);
  CHECK(ords.problems({{"repair_status", " "}}) == "repair_status is missing;");
  CHECK(ords.problems({{"event_date", "last Monday"}}) ==
        "event_date: 'last Monday' is not a day;");
  CHECK(ords.problems({{"event_date", "2021-02-30"}}).find("not a day") != std::string::npos);
  CHECK(ords.problems({{"repair_status", "Mended"}}).find("not one of its values") !=
        std::string::npos);
  const std::vector<std::string> short_header{"id", "data_provider"};
  const Error error = thrown_by([&] {
    ProfileReader(ords.profile, short_header, kToday).key({"x", "y"});
  });
  CHECK(error.code() == ErrorCode::refused);
  CHECK(error.message().find("repair_status") != std::string::npos);
}

TEST_CASE("what can be repaired is repaired and counted") {
  Ords ords;
  CHECK(ords.field({{"product_category", "imprimante"}}, "category") == "printer_scanner");
  CHECK(ords.repairs({{"product_category", "PC accessory"}}) == "");
  CHECK(ords.repairs({{"product_category", "PC Accessory"}}) ==
        "product_category: another spelling;");
  CHECK(ords.field({{"product_category", "Flying carpet"}}, "category") == "misc");
  CHECK(ords.repairs({{"product_category", "Flying carpet"}}) ==
        "product_category: not in the list of codes;");
  CHECK(ords.field({{"problem", "<p>fan &amp; disk</p>"}}, "problem") == "fan & disk");
  CHECK(ords.repairs({{"problem", "fan & disk"}}) == "");
  CHECK(ords.repairs({{"problem", "<p>fan</p>"}}) == "problem: HTML taken out;");
  CHECK(ords.field({{"year_of_manufacture", "20111"}}, "year") == "");
  CHECK(ords.field({{"year_of_manufacture", "1921"}}, "year") == "");
  CHECK(ords.field({{"year_of_manufacture", "1921"}, {"product_age", "100"}}, "year") == "1921");
  CHECK(ords.repairs({{"year_of_manufacture", "2028"}}) ==
        "year_of_manufacture: cannot be, left empty;");
  CHECK(ords.field({{"repair_barrier_if_end_of_life", "Lack of tools"}}, "barrier") == "");
}

TEST_CASE("a title is made of the first thing that says something") {
  Ords ords;
  CHECK(ords.field({{"problem", "one\ntwo"}}, "title") == "one");
  CHECK(ords.field({{"problem", "?!"}, {"partner_product_category", "Lampe"}, {"brand", "Elan"}},
                   "title") == "Lampe Elan");
  CHECK(ords.field({{"problem", ""}}, "title") == "Laptop");
  CHECK(ords.field({{"problem", std::string(300, 'x')}}, "title").size() < 90);
}

TEST_CASE("a cell that no field holds is kept, and written again as it was") {
  Ords ords;
  const Row_ odd{{"mood", "gay"}, {"brand", "N/A"}, {"group_identifier", "Groupe "}};
  const std::string kept = ords.field(odd, "kept");
  CHECK(kept.find("\"mood\":\"gay\"") != std::string::npos);
  CHECK(mark_of(kept).starts_with("ords:"));
  CHECK(ords.again(odd, "brand") == "N/A");
  CHECK(ords.again(odd, "group_identifier") == "Groupe ");
  CHECK(ords.again(odd, "id") == "x_1");
  CHECK(ords.again(odd, "data_provider") == "Café Exemple");
  CHECK(ords.again(odd, "product_category_id") == "16");
  CHECK(ords.again({{"year_of_manufacture", "20111"}}, "year_of_manufacture") == "");  // repaired
}

TEST_CASE("a kept cell is not written once its field says something else") {
  Ords ords;
  std::vector<Value> row = ords.read({{"brand", "N/A"}}).row;
  CHECK(ords.written(row, "brand") == "N/A");
  row[kTicket.index("brand")] = "Calor";
  CHECK(ords.written(row, "brand") == "Calor");
}

TEST_CASE("a record of the group's own goes out under its prefix and name") {
  Ords ords;
  std::vector<Value> row = row_of(kTicket, {{"title", "no sound"},
                                            {"problem", "Léa: lea@exemple.fr"},
                                            {"outcome", "referred"},
                                            {"status", "closed"},
                                            {"closed", "2026-11-20"}});
  row[0] = make_id(7, 1);
  CHECK(ords.written(row, "id") == "<group.prefix>b_7");
  CHECK(ords.written(row, "data_provider") == "<group.name>");
  CHECK(ords.written(row, "repair_status") == "Repairable");
  CHECK(ords.written(row, "event_date") == "2026-11-20");
  CHECK(ords.written(row, "product_category") == "Misc");
  CHECK(ords.written(row, "problem", "Léa Dupré") == "[name]: [e-mail]");
  CHECK(ords.writer.masked() > 0);
}

TEST_CASE("rows with the same cells have the same mark") {
  Ords ords;
  std::vector<std::string_view> cells(kHeader.size(), "x");
  const std::string mark = ords.reader.mark(cells);
  CHECK(ords.reader.mark(cells) == mark);
  cells.back() = "y";
  CHECK(ords.reader.mark(cells) != mark);
  CHECK(mark_of("{\"#\":\"" + mark + "\",\"a\":\"b\"}") == mark);
  CHECK(mark_of("{\"a\":\"b\"}") == "");
  CHECK(mark_of("") == "");
}

TEST_CASE("a key that was used again is told by what the row says") {
  Ords ords;
  const std::vector<Value> stored = ords.read({}).row;
  const auto same = [&](const Row_& cells) {
    return ords.reader.is_same(ords.read(cells), views(stored));
  };
  CHECK(same({}));
  CHECK(same({{"problem", "another wording"}}));
  CHECK(same({{"event_date", "2021-06-13"}}));  // category and problem agree
  CHECK_FALSE(same({{"event_date", "2018-01-01"}, {"problem", "no steam"}}));
}

}  // namespace
}  // namespace bifc
