// The head of every page: its language, title and style; pages take nothing from elsewhere.
#pragma once

#include "libbifc/render/escape.h"

namespace bifc {

/// Returns what stands before the content of <body>. `style` is CSS and stands as it is.
inline std::string page_head(std::string_view language, std::string_view title,
                             std::string_view style) {
  return std::string("<!DOCTYPE html>\n<html lang=\"")
      .append(escaped(language))
      .append(
          "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
      .append(escaped(title))
      .append("</title>\n<style>")
      .append(style)
      .append("</style>\n</head>\n<body>\n");
}

}  // namespace bifc
