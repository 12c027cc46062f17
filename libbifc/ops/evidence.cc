// The check sum says which file it was, whatever was masked in what is kept.
#include "libbifc/ops/evidence.h"

#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/digest.h"
#include "libbifc/exchange/hardware_mask.h"
#include "libbifc/exchange/input.h"
#include "libbifc/exchange/pack.h"
#include "libbifc/model/note.h"
#include "libbifc/record/id.h"

namespace bifc {

std::int64_t note_of_file(Store& store, std::int64_t about, std::string_view sha256) {
  Statement note(
      store.connection(),
      "SELECT id FROM note WHERE about=? AND sha256=? AND removed=0 ORDER BY id LIMIT 1");
  return note.bind(1, about).bind(2, sha256).step() ? note.integer(0) : 0;
}

namespace {

bool is_text(std::string_view bytes) {
  const bool is_wide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  return is_wide || (bytes.find('\0') == bytes.npos && !bytes.starts_with("%PDF"));
}

}  // namespace

std::int64_t keep_file(Store& store, const Evidence& file, const KeptFile& kept) {
  const RecordType& type = Note::kType;
  std::string sha256 = sha256_of(file.bytes);
  if (const std::int64_t known = note_of_file(store, kept.about, sha256); known != 0) return known;
  std::vector<Value> row = type.defaults();
  row[type.index("about")] = kept.about;
  row[type.index("day")] = std::string(kept.day.iso());
  if (!kept.text.empty()) row[type.index("text")] = kept.text;
  if (!kept.author.empty()) row[type.index("author")] = kept.author;
  if (!file.name.empty()) row[type.index("attachment")] = nfc(harmless(file.name));
  row[type.index("sha256")] = std::move(sha256);
  row[type.index("size")] = static_cast<std::int64_t>(file.bytes.size());
  row[type.index("content")] = pack(
      kept.masked && is_text(file.bytes) ? mask_identifiers(as_utf8(file.bytes)).text : file.bytes);
  return store.insert(type, std::move(row));
}

Evidence kept_file(Store& store, std::int64_t note) {
  const RecordType& type = Note::kType;
  const std::vector<Value> row = store.row(type, note);
  const std::string_view content = text_of(view(row[type.index("content")]));
  if (content.empty())
    throw Error(ErrorCode::refused, say("The note {} keeps no file.", id_text(type.letter, note)),
                say("Those that do: bifc note list size:1.."));
  return {std::string(text_of(view(row[type.index("attachment")]))), unpack(content)};
}

}  // namespace bifc
