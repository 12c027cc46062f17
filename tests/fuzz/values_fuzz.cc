// Values of every field: what is read is printed for scripts, and read again as the same.
#include "libbifc/model/record_types.h"
#include "tests/support/desk.h"
#include "tests/support/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  std::string_view text = text_of(data, size);
  static const std::vector<Param> kParams = [] {
    std::vector<Param> params;
    for (const RecordType* type : catalog().types())
      params.insert(params.end(), type->fields.begin(), type->fields.end());
    for (const Kind kind : {Kind::money, Kind::real, Kind::instant, Kind::boolean})
      params.push_back({.name = "extra", .kind = kind});
    return params;
  }();
  const Param& param = kParams[take_byte(text) % kParams.size()];
  const Reading reading = read(param, text, kToday);
  if (!reading.problem.empty()) {
    demand(is_null(reading.value), "a problem has no value", text);
    return 0;
  }
  const std::string printed = machine_text(param, view(reading.value));
  demand(invalid_utf8(printed) == printed.npos, "the output is UTF-8", printed);
  demand(printed.find('\0') == printed.npos, "the output has no NUL", printed);
  demand(read(param, printed, kToday).value == reading.value, "a value is read as it is printed",
         printed);
  demand(human_text(param, view(reading.value)).empty() == printed.empty(),
         "what scripts see people see", printed);
  return 0;
}
