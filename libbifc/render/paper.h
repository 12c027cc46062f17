// Paper: what is handed to people on A4, written block by block as one HTML page without any other
// file, to be printed, read on a telephone, or listened to. The words are the caller's.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libbifc/render/output.h"

namespace bifc {

struct PaperFact {
  std::string label;
  std::string value = {};  ///< empty: a line to write on
};

/// What stands at the top of a paper.
struct PaperHead {
  std::string language;  ///< "fr"
  std::string title;
  std::string subtitle = {};
  std::string group = {};  ///< who hands it out, and below it how they are reached
  std::vector<std::string> address = {};
  std::vector<PaperFact> marks = {};  ///< number of the document, date
  std::string code = {};              ///< an id, also as a QR code in capitals
  bool large = false;                 ///< large print: tables become stacked rows
};

struct PaperColumn {
  std::string title;
  bool is_number = false;  ///< stands to the right
};

struct PaperTick {
  std::string text;
  bool is_ticked = false;
};

struct PaperSignature {
  std::string label;      ///< in what role
  std::string name = {};  ///< below the line to sign on
  std::string day = {};
};

/// How much a notice matters. Its words and its frame say so, no colour does.
enum class Notice { plain, warning, danger };

/// The facts of a paper as a machine reads them, and their fingerprint.
struct PaperAppendix {
  std::string heading;
  std::string sentence;
  std::string facts;   ///< <pre id="facts">, harmless() already, or the fingerprint is of another
  std::string sha256;  ///< <code id="sha256">
};

/// Writes a paper. Everything is escaped and harmless(); line ends within a text stay.
class Paper {
 public:
  /// Writes the top. `out` must outlive it.
  Paper(const PaperHead& head, Output& out);

  void heading(std::string_view text);  ///< never the last line of a page
  void paragraph(std::string_view text);
  void markdown(std::string_view text);  ///< HTML in it is escaped
  void small_print(std::string_view text);
  void facts(std::span<const PaperFact> facts);
  void bullets(std::span<const std::string> items);
  void numbered(std::span<const std::string> items);
  void tick_boxes(std::span<const PaperTick> ticks);  ///< side by side if all are short

  /// `word` says what the matter is ("Warning"), `text` may be empty.
  void notice(Notice kind, std::string_view word, std::string_view text);

  /// Rows follow, each with a cell a column; the first cell names its row. The titles stand at the
  /// top of every page, and no row is split. `caption` may be empty.
  void begin_table(std::span<const PaperColumn> columns, std::string_view caption);
  void row(std::span<const std::string> cells);
  void end_table();

  /// Places to sign side by side, on one page.
  void signatures(std::span<const PaperSignature> signatures);

  /// What is written until end_together() stands on one page if it fits on one.
  void begin_together();
  void end_together();

  void appendix(const PaperAppendix& appendix);

  /// Ends the page. Nothing may follow.
  void end();

 private:
  void element(std::string_view tag, std::string_view text);
  void list(std::string_view tag, std::span<const std::string> items);

  Output& out_;
  std::vector<PaperColumn> columns_;  // of the table that is being written
};

}  // namespace bifc
