// man(7) macros, one a line.
#include "apps/manual/roff.h"

#include "libbifc/base/message.h"
#include "libbifc/base/text.h"

namespace bifc {

std::string roff_text(std::string_view text) {
  std::string to;
  bool line_starts = true;
  for (const char c : text) {
    if (line_starts && (c == '.' || c == '\'')) to += "\\&";
    if (c == '\\')
      to += "\\e";
    else if (c == '-')
      to += "\\-";  // a plain one would become a hyphen that nobody can paste
    else
      to += c;
    line_starts = c == '\n';
  }
  return to;
}

Roff::Roff(std::string_view page, int section, std::string_view summary) {
  std::string title;
  for (const char c : page) title += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  text_ = fmt::format(".TH \"{}\" {} \"\" \"bifc {}\" \"bifc\"\n.nh\n.ad l\n", title, section,
                      BIFC_VERSION);
  this->section(tr("NAME"));
  text_ += fmt::format("{} \\- {}\n", roff_text(page), roff_text(summary));
}

Roff& Roff::section(std::string_view title) {
  text_ += fmt::format(".SH \"{}\"\n", roff_text(title));
  return *this;
}

Roff& Roff::subsection(std::string_view title) {
  text_ += fmt::format(".SS \"{}\"\n", roff_text(title));
  return *this;
}

Roff& Roff::paragraph(std::string_view text) {
  text_ += fmt::format(".PP\n{}\n", roff_text(text));
  return *this;
}

Roff& Roff::item(std::string_view word, std::string_view text) {
  text_ += fmt::format(".TP\n\\fB{}\\fR\n{}\n", roff_text(trim(word)), roff_text(text));
  return *this;
}

Roff& Roff::example(std::string_view line, std::string_view what) {
  text_ += fmt::format(".PP\n.RS 4\n.nf\n{}\n.fi\n.RE\n", roff_text(line));
  if (!what.empty()) text_ += fmt::format(".RS 8\n{}\n.RE\n", roff_text(what));
  return *this;
}

Roff& Roff::body(std::string_view roff) {
  text_ += roff;
  return *this;
}

}  // namespace bifc
