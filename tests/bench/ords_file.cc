// Proportions are those of the Restart Project's file of April 2022: half the brands unknown, two
// thirds without a year, a fifth without a problem, some texts of several lines or with quotes.
#include "tests/bench/ords_file.h"

#include <fmt/format.h>

#include "libbifc/base/code_list.h"
#include "libbifc/base/date.h"
#include "libbifc/render/output.h"
#include "tests/bench/random.h"
#include "tests/bench/texts.h"

namespace bifc::bench {
namespace {

constexpr std::uint64_t kSeed = 202204;
constexpr std::string_view kHeader =
    "id,data_provider,country,partner_product_category,product_category,product_category_id,brand,"
    "year_of_manufacture,product_age,repair_status,repair_barrier_if_end_of_life,group_identifier,"
    "event_date,problem\n";
constexpr std::string_view kCountries[] = {"FRA", "BEL", "GBR", "ITA", "CAN"};
constexpr std::string_view kStatuses[] = {"Fixed", "Repairable", "End of life"};
constexpr std::string_view kBarrierLabels[] = {"Spare parts not available",
                                               "Spare parts too expensive",
                                               "No way to open the product", "Item too worn out"};
constexpr std::string_view kGroups[] = {"Repair Café du Port", "Atelier \"Les Bricœurs\"",
                                        "Café bricole", "Fixers d’Outre-Rhin"};

void put(Output& out, std::string_view cell, char end = ',') {
  std::string& to = out.buffer();
  const bool quoted = cell.find_first_of(" ,\"\n") != cell.npos;
  if (quoted) to += '"';
  for (const char c : cell) {
    if (c == '"') to += '"';
    to += c;
  }
  if (quoted) to += '"';
  to += end;
}

void put_product(Output& out, Random& random) {
  const Item& item = random.usual(kItems);
  const auto* category = CodeList::named("ords_category").find(item.category);
  put(out, random.chance(200) ? fmt::format("{} ~ {}", category->english, item.name)
                              : std::string(category->english));
  put(out, category->english);
  put(out, category->number);
  put(out, random.chance(530) ? "Unknown" : random.usual(kBrands));
}

// Returns the text of a problem: none, a few words, or a paragraph.
std::string problem(Random& random) {
  if (random.chance(200)) return {};
  if (random.chance(150)) return problem_text(random);
  return note_text(random);
}

void put_row(Output& out, std::int64_t number, Random& random) {
  const Date day = Date::of(2012, 6, 1)->plus_days(static_cast<std::int64_t>(random.below(3500)));
  put(out, fmt::format("restart_{}", number));
  put(out, "The Restart Project");
  put(out, random.usual(kCountries));
  put_product(out, random);
  const bool dated = random.chance(306);
  const auto age = static_cast<int>(random.skewed(20));
  put(out, dated ? std::to_string(day.year() - age) : "");
  put(out, dated ? std::to_string(age) : "");
  const std::string_view status = random.usual(kStatuses);
  put(out, status);
  const bool barred = status == "End of life" && random.chance(260);
  put(out, barred ? random.usual(kBarrierLabels) : "");
  put(out, random.usual(kGroups));
  put(out, day.iso());
  put(out, problem(random), '\n');
}

}  // namespace

void write_ords_file(const std::string& path, std::int64_t rows) {
  OutputFile file(path);
  Random random(kSeed);
  file.out().write(kHeader);
  for (std::int64_t number = 1; number <= rows; ++number) {
    put_row(file.out(), number, random);
    file.out().settle();
  }
  file.finish();
}

}  // namespace bifc::bench
