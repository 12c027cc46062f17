// Drafts: a text is refused with its line, or what it says of a record can be edited again.
#include "apps/bifc/draft.h"

#include "libbifc/base/error.h"
#include "tests/support/desk.h"
#include "tests/support/fuzz.h"

namespace bifc {
namespace {

/// Lays what the draft says over a row; links stay out, as their text may be a name.
void overlay(const RecordType& type, const Args& args, std::vector<Value>& row) {
  for (const Field& field : type.fields)
    if (args.has(field.name) && field.kind != Kind::link)
      row[type.index_of(field)] = args.all(field.name).front();
}

}  // namespace
}  // namespace bifc

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace bifc;
  std::string_view text = text_of(data, size);
  const RecordType& type = *catalog().types()[take_byte(text) % catalog().types().size()];
  std::vector<Value> row = row_of(type, {});
  if (type.name == "note") row[type.index("about")] = make_key('T', make_id(1, 0));
  try {
    Args args;
    read_draft(type, text, kToday, args);
    overlay(type, args, row);
  } catch (const Error& error) {
    demand(error.code() == ErrorCode::refused, "a wrong draft is refused", text);
    return 0;
  }
  Args again;
  const std::string draft = compose_draft(type, row);
  try {
    read_draft(type, draft, kToday, again);
  } catch (const Error& error) {
    demand(false, "what is composed can be read", error.message());
  }
  drop_untouched(type, row, again);
  for (const Field& field : type.fields)
    if (again.has(field.name))
      demand(again.all(field.name).front() == row[type.index_of(field)],
             "a draft that nobody touched changes nothing", field.name);
  return 0;
}
