// Looking for words in everything at once.
#include <algorithm>

#include "apps/bifc/rows_output.h"
#include "libbifc/base/error.h"
#include "libbifc/base/text.h"
#include "libbifc/record/document.h"
#include "libbifc/record/find.h"
#include "libbifc/render/rows.h"

namespace bifc {
namespace {

constexpr Param kFindParams[] = {
    {.name = "words",
     .help = N_("Words to find; one argument with a blank is a phrase"),
     .flags = Flag::positional | Flag::repeated | Flag::required},
};
constexpr Example kFindExamples[] = {
    {"bifc find ecran coeur", N_("Accents, capitals and œ do not matter")},
    {"bifc find \"carte mère\" lenovo --limit 20", N_("A phrase, and a word besides")},
};

// A mistyped word finds nothing; words of the index that are near it are proposed.
void propose_words(Invocation& call, const std::vector<std::string>& words) {
  bool proposed = false;
  for (const std::string& word : words) {
    if (call.store->has_word(word)) continue;
    const std::string near = call.store->nearest_word(word);
    if (near.empty()) continue;
    call.note.write(say("Nothing holds '{}'. Did you mean: {}", harmless(word), near) + "\n");
    proposed = true;
  }
  if (!proposed && call.note.is_terminal())
    call.note.write(say("Nothing holds all of these words.") + "\n");
}

// Whether people read it: they see the label of a state, programs its token.
bool is_told(Format format) {
  return format == Format::table || format == Format::sentences || format == Format::md;
}

// Each record type has states of its own, so the column cannot know their labels.
Cell state_label(const Catalog& catalog, const Cell& noun, const Cell& state) {
  const RecordType* type = is_null(state) ? nullptr : catalog.find(text_of(noun));
  const Field* status = type != nullptr ? type->find("status") : nullptr;
  if (status == nullptr) return state;
  return CodeList::named(status->list).label(text_of(state));
}

void find(Invocation& call) {
  const std::vector<std::string> words = call.args.texts("words");
  if (match_text(words, false).empty())
    throw Error(ErrorCode::usage, say("There is no word to look for."),
                say("Write: bifc find ecran noir"));
  RowStyle style = row_style(call);
  style.counted = NN_("{} record found", "{} records found");
  refuse_option(call, "sort", say("What is found comes newest first."));
  const std::int64_t limit = call.args.integer("limit").value_or(-1);
  std::vector<Column> columns = find_columns();
  if (style.format == Format::ids) columns.resize(1);
  const std::unique_ptr<RowSink> sink = chosen_columns_sink(call, style, columns);
  sink->begin(columns);
  std::int64_t count = 0;
  for (const Hits hits : {Hits::whole, Hits::prefix}) {
    if (hits == Hits::prefix && !may_be_prefix(words)) break;
    if (limit >= 0 && count >= limit) break;
    const Sql sql = find_sql(words, hits, limit < 0 ? -1 : limit - count, call.store->catalog());
    Statement statement(call.store->connection(), sql.text);
    statement.bind_copies(sql.values);
    std::vector<Cell> cells(columns.size());
    for (; !call.out.reader_is_gone() && statement.step(); ++count) {
      for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = statement.column(static_cast<int>(i));
      if (is_told(style.format)) cells[2] = state_label(call.store->catalog(), cells[1], cells[2]);
      sink->row(cells);
    }
  }
  sink->end();
  if (count == 0 && call.args.has("exit_code")) call.status = 1;
  if (count == 0) propose_words(call, words);
}

constexpr Command kFindCommands[] = {
    {.noun = "",
     .verb = "find",
     .summary = N_("Find words in all records and notes"),
     .needs = Needs::read,
     .run = find,
     .params = kFindParams,
     .examples = kFindExamples,
     .prints_rows = true},
};

}  // namespace

std::span<const Command> find_commands() { return kFindCommands; }

}  // namespace bifc
