// Tables of what firmware writes when it has nothing to say, and of chassis.
#include "libbifc/exchange/hardware_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "libbifc/base/code_list.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/hardware_mask.h"

namespace bifc {
namespace {

constexpr std::string_view kPlaceholders[] = {
    "",
    "none",
    "n/a",
    "na",
    "null",
    "unknown",
    "invalid",
    "undefined",
    "unspecified",
    "not specified",
    "not available",
    "not applicable",
    "not provided",
    "not present",
    "not settable",
    "not supported by cpu",
    "to be filled by o.e.m.",
    "to be filled by oem",
    "filled by o.e.m.",
    "fill by oem",
    "o.e.m.",
    "oem",
    "tbd by odm",
    "tbd by oem",
    "serial#",
    "serial number",
    "system serial number",
    "sku number",
    "sku",
    "system skunumber",
    "system product name",
    "system manufacturer",
    "system version",
    "default string",
    "asset tag",
    "empty",
    "[empty]",
    "redacted",
    "[removed]",
    "123456789",
    "1234567890",
    "0123456789",
    "0123456789abcdef",
};
constexpr std::string_view kPlaceholderStarts[] = {
    "oem define", "oem_define", "base board ",          "chassis ",
    "type2 - ",   "no asset ",  "to be filled by o.e.m"};

constexpr std::string_view kSharedUuids[] = {
    "03000200-0400-0500-0006-000700080009",  // boards of several makers
    "12345678-1234-5678-90ab-cddeefaabbcc"};

// Numbers are SMBIOS's (DMTF DSP0134, 7.4.1). Words are those of dmidecode, lshw, inxi and
// Workbench as snake() spells them. A docking station says nothing of what stands in it.
struct Chassis {
  std::string_view number;
  std::string_view kind;
  std::string_view words;
};
constexpr Chassis kChassis[] = {
    {"3", "desktop", "desktop|desktop_computer"},
    {"4", "desktop", "low_profile_desktop|low_profile|low_profile_desktop_computer"},
    {"5", "desktop", "pizza_box|pizzabox|pizza_box_computer"},
    {"6", "desktop", "mini_tower|mini_tower_computer|microtower"},
    {"7", "desktop", "tower|tower_computer"},
    {"8", "laptop", "portable|portable_computer"},
    {"9", "laptop", "laptop"},
    {"10", "laptop", "notebook"},
    {"11", "tablet", "hand_held|handheld|hand_held_computer"},
    {"13", "all_in_one", "all_in_one|allinone"},
    {"14", "laptop", "sub_notebook|netbook"},
    {"15", "desktop", "space_saving|space_saving_computer"},
    {"16", "desktop", "lunch_box|lunchbox|lunch_box_computer"},
    {"17", "other", "main_server_chassis|server"},
    {"23", "other", "rack_mount_chassis|rackmount"},
    {"24", "desktop", "sealed_case_pc|sealed"},
    {"25", "other", "multi_system"},
    {"28", "other", "blade"},
    {"30", "tablet", "tablet"},
    {"31", "laptop", "convertible"},
    {"32", "laptop", "detachable"},
    {"33", "other", "iot_gateway"},
    {"34", "desktop", "embedded_pc"},
    {"35", "desktop", "mini_pc"},
    {"36", "desktop", "stick_pc|stick"},
    {"", "phone", "smartphone|mobile|cellphone"},
};

// Makers of memory by the bank and number that JEDEC gave them (JEP106).
constexpr std::pair<std::string_view, std::string_view> kJedec[] = {
    {"80ce", "Samsung"},  {"80ad", "SK Hynix"}, {"802c", "Micron"}, {"859b", "Crucial"},
    {"0198", "Kingston"}, {"830b", "Nanya"},    {"02fe", "Elpida"}, {"0443", "Ramaxel"},
    {"04cb", "A-DATA"},   {"029e", "Corsair"},  {"04cd", "G.Skill"}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "00000000", "FFFFFFFF", "XXXXXXXX", "........".
bool is_run(std::string_view text) {
  if (std::any_of(text.begin(), text.end(), [&](char c) { return c != text[0]; })) return false;
  constexpr std::size_t kShortest = 4;  // of a letter, as "F" may be a version
  return text[0] == '0' || std::string_view(".-*?").find(text[0]) != std::string_view::npos ||
         (std::string_view("fx").find(text[0]) != std::string_view::npos &&
          text.size() >= kShortest);
}

// Returns the length of the number at the start of a text, which may have a decimal sign.
std::size_t number_length(std::string_view text) {
  std::size_t end = 0, signs = 0;
  while (end < text.size() &&
         (is_digit(text[end]) || ((text[end] == '.' || text[end] == ',') && ++signs == 1)))
    ++end;
  return end;
}

std::string without_blank_runs(std::string_view text) {
  return joined(split(text, " \t\n\r"), " ");
}

}  // namespace

bool is_placeholder(std::string_view text) {
  const std::string plain = fold(trim(text));
  if (std::find(std::begin(kPlaceholders), std::end(kPlaceholders), plain) !=
      std::end(kPlaceholders))
    return true;
  const auto begins = [&](std::string_view start) { return plain.starts_with(start); };
  return is_run(plain) || (plain.front() == '<' && plain.back() == '>') ||  // "<BAD INDEX>"
         std::any_of(std::begin(kPlaceholderStarts), std::end(kPlaceholderStarts), begins);
}

std::string clean_value(std::string_view text) {
  std::string clean(trim(without_blank_runs(harmless(text))));
  if (is_placeholder(clean) || has_mac(clean)) return {};
  return clean;
}

std::string clean_uuid(std::string_view text) {
  constexpr std::string_view kShape = "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh";
  std::string uuid = fold(trim(text));
  const auto fits = [](char c, char shape) { return shape == 'h' ? is_hex(c) : c == shape; };
  if (uuid.size() != kShape.size() || !std::equal(uuid.begin(), uuid.end(), kShape.begin(), fits) ||
      is_run(joined(split(uuid, "-"), "")) ||
      std::find(std::begin(kSharedUuids), std::end(kSharedUuids), uuid) != std::end(kSharedUuids))
    return {};
  return uuid;
}

std::string brand_name(std::string_view text) {
  constexpr std::size_t kLongest = 80;  // beyond that it is no name
  std::string clean = clean_value(text);
  std::string_view run = std::string_view(clean).substr(0, kLongest);
  while (!run.empty()) {
    if (const auto* brand = CodeList::named("brand").recognise(run))
      return std::string(brand->english);
    const std::size_t end = run.find_last_of(" ,");  // "Dell Inc.", "Acer, inc."
    run = run.substr(0, end == run.npos ? 0 : end);
  }
  return clean;
}

std::string memory_brand(std::string_view text) {
  std::string clean = clean_value(text);
  const bool is_code = clean.size() >= 4 && clean.size() % 4 == 0 &&
                       std::all_of(clean.begin(), clean.end(), is_hex) &&
                       std::any_of(clean.begin(), clean.end(), is_digit);
  if (!is_code) return clean;
  const std::string code = fold(clean.substr(0, 4));
  for (const auto& [number, brand] : kJedec)
    if (number == code) return std::string(brand);
  return {};
}

std::string kind_of_chassis(std::string_view text) {
  const std::string word = snake(text);
  if (word.empty()) return {};
  for (const Chassis& chassis : kChassis) {
    if (chassis.number == word) return std::string(chassis.kind);
    for (const std::string_view name : split(chassis.words, "|"))
      if (name == word) return std::string(chassis.kind);
  }
  return {};
}

std::string arch_of(std::string_view processor, std::int64_t bits) {
  const std::string words = fold(processor);
  const auto names = [&](std::initializer_list<std::string_view> some) {
    return std::any_of(some.begin(), some.end(),
                       [&](std::string_view word) { return words.find(word) != words.npos; });
  };
  const auto of = [&](const char* long_one, const char* short_one) {
    return bits == 64 ? long_one : bits == 32 ? short_one : "";
  };
  if (names({"aarch64", "armv8", "armv9"})) return "arm64";
  if (names({"armv"})) return "arm";
  if (names({"arm", "cortex"})) return of("arm64", "arm");
  if (names({"intel", "amd", "advanced micro", "via ", "zhaoxin"})) return of("x86_64", "x86");
  return {};
}

std::optional<std::int64_t> read_size(std::string_view text) {
  constexpr std::string_view kUnits = "bkmgt";
  constexpr double kMost = 1e18;
  text = trim(text);
  const auto number = leading_decimal(text);
  const std::string unit = fold(trim(text.substr(number_length(text))));
  const std::size_t power = unit.empty() ? kUnits.npos : kUnits.find(unit[0]);
  if (!number || power == kUnits.npos) return {};
  const std::string_view rest = std::string_view(unit).substr(1);
  if (power == 0 ? !rest.empty() && rest != "ytes" : rest != "b" && rest != "ib") return {};
  const double bytes = std::ldexp(*number, static_cast<int>(10 * power));
  return bytes < kMost ? std::optional(std::llround(bytes)) : std::nullopt;
}

std::string module_type(std::string_view text) {
  std::string form, generation, speed;
  std::string_view before;
  for (const std::string_view word : split(text, " ()")) {
    const std::string plain = fold(word);
    if (plain.ends_with("dimm") && form.empty()) form = word;
    if ((plain.starts_with("ddr") || plain.starts_with("lpddr")) && generation.empty())
      generation = word;
    if ((plain == "mhz" || plain == "mt/s") && speed.empty() && leading_number(before))
      speed = std::string(before) + " MT/s";
    before = word;
  }
  std::vector<std::string_view> parts;
  for (const std::string* part : {&form, &generation, &speed})
    if (!part->empty()) parts.push_back(*part);
  return clean_value(joined(parts, " "));
}

std::optional<std::int64_t> leading_number(std::string_view text) {
  std::int64_t number = 0;
  if (text.empty() || !is_digit(text[0])) return {};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) return {};
  return number;
}

std::optional<double> leading_decimal(std::string_view text) {
  std::string digits(text.substr(0, number_length(text)));
  std::replace(digits.begin(), digits.end(), ',', '.');
  double number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size()) return {};
  return number;
}

bool is_same_processor(std::string_view a, std::string_view b) {
  const auto telling = [](std::string_view name) {
    std::string plain = fold(name.substr(0, name.find('@')));
    for (const char* noise : {"(r)", "(tm)", "(c)", "®", "™", "cpu", "processor"})
      for (std::size_t at = 0; (at = plain.find(noise)) != plain.npos;)
        plain.erase(at, std::string_view(noise).size());
    std::erase(plain, ' ');
    return plain;
  };
  const std::string one = telling(a);
  return !one.empty() && one == telling(b);
}

bool is_invented_battery(std::string_view words) {
  const std::string plain = fold(words);
  for (const char* invented :
       {"virtual battery", "crb battery", "fake", "oem define", "oem_define"})
    if (plain.find(invented) != plain.npos) return true;
  return false;
}

std::string human_model(std::string_view brand, std::string_view model, std::string_view version) {
  const bool has_codes = same_folded(brand, "lenovo") || same_folded(brand, "ibm");
  const std::string name = clean_value(version);
  // A version of three characters or without letters is one: "1.0", "NOK".
  const bool is_name = name.size() > 3 && !same_folded(name, brand) &&
                       std::count_if(name.begin(), name.end(), [](char c) {
                         return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                       }) > 2;
  return has_codes && is_name ? name : std::string(model);
}

}  // namespace bifc
