// Query words, a line each, against every record type: they are refused, or their SQL runs.
#include "libbifc/base/error.h"
#include "tests/support/desk.h"
#include "tests/support/fuzz.h"

namespace bifc {
namespace {

using Words = std::vector<std::string>;

struct Filled : Desk {
  Filled() {
    const std::int64_t lea =
        add(*catalog().find("person"), {{"name", "Léa Dupré"}, {"role", "visitor|donor"}});
    const std::int64_t laptop =
        add(*catalog().find("device"), {{"brand", "Lenovo"}, {"donor", lea}});
    const std::int64_t ticket =
        add(*catalog().find("ticket"),
            {{"title", "écran noir"}, {"person", lea}, {"device", laptop}, {"age", 2.5}});
    add(*catalog().find("tutorial"), {{"title", "Scan"}, {"minutes", std::int64_t{20}}});
    add(*catalog().find("note"), {{"about", make_key('T', ticket)}, {"text", "rappelé"}});
    add(*catalog().find("query"), {{"name", "old"}, {"noun", "ticket"}, {"words", "opened:..30d"}});
  }
};

QueryContext context() {
  return {catalog(), kToday,
          [](std::string_view name) -> std::optional<Words> {
            if (name == "old") return Words{"created:..30d", "old"};
            if (name == "round") return Words{"@round"};
            return std::nullopt;
          },
          []() -> Value { return make_id(1, 0); }};
}

std::optional<Query> query_of(const RecordType& type, const Words& words) {
  try {
    return read_query(type, words, context());
  } catch (const Error& error) {
    demand(error.code() == ErrorCode::usage, "words that mean nothing are the caller's mistake",
           error.message());
    return std::nullopt;
  }
}

}  // namespace
}  // namespace bifc

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  static Filled desk;
  std::string_view text = text_of(data, size);
  const RecordType& type = *catalog().types()[take_byte(text) % catalog().types().size()];
  const std::size_t choices = take_byte(text);
  Words words;
  for (const std::string_view line : lines_of(text))
    words.emplace_back(line.substr(0, line.find('\0')));  // argv has none
  auto query = query_of(type, words);
  if (!query) return 0;
  query->whole_words = choices % 2 == 1;
  try {
    const std::vector<std::int64_t> ids = desk.store.ids(*query);
    demand(desk.store.count(*query) == static_cast<std::int64_t>(ids.size()),
           "as many are counted as are found", text);
    if (choices % 4 > 1) {
      query->limit = 1;
      demand(desk.store.ids(*query).size() == std::min<std::size_t>(ids.size(), 1),
             "a limit takes the first of them", text);
    }
  } catch (const Error& error) {
    demand(false, "a query that was read can be asked", error.message());
  }
  return 0;
}
