# Fails when a file includes a header of a floor it may not stand on.
#   cmake -DROOT=<source dir> -P check_floors.cmake
cmake_minimum_required(VERSION 3.25)
set(base_may_use base)
set(db_may_use base db)
set(record_may_use base db record)
set(model_may_use base record model)
set(render_may_use base db record render)
set(exchange_may_use base record exchange)
set(ops_may_use base db record model exchange ops)
set(schema_may_use schema)
set(wrong "")
file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/libbifc/*.h" "${ROOT}/libbifc/*.cc")
foreach(file IN LISTS files)
  string(REGEX REPLACE "^libbifc/([a-z]+)/.*" "\\1" floor "${file}")
  file(STRINGS "${ROOT}/${file}" includes REGEX "^#include \"")
  foreach(line IN LISTS includes)
    string(REGEX REPLACE "^#include \"(libbifc/)?([a-z]+)/.*" "\\2" used "${line}")
    if(NOT used IN_LIST ${floor}_may_use)
      string(APPEND wrong "  ${file}: ${line}\n")
    endif()
  endforeach()
endforeach()
file(GLOB_RECURSE users RELATIVE "${ROOT}" "${ROOT}/libbifc/*" "${ROOT}/apps/*.h" "${ROOT}/apps/*.cc")
# Each of these is known to one file.
set(borders
  "apps/bifc/parse_args.cc #include <CLI/CLI.hpp>"
  "libbifc/base/message.cc #include <libintl.h>"
  "libbifc/base/text.cc #include <utf8proc.h>"
  "libbifc/db/connection.cc #include <sqlite3.h>"
  "libbifc/exchange/digest.cc #include <nettle/sha2.h>"
  "libbifc/exchange/pack.cc #include <nettle/base64.h>"
  "libbifc/exchange/pack.cc #include <zlib.h>"
  "libbifc/exchange/json_tree.cc #include <nlohmann/json.hpp>"
  "libbifc/exchange/toml.cc #include <toml++/toml.h>"
  "libbifc/render/markdown.cc #include <cmark-gfm-core-extensions.h>"
  "libbifc/render/markdown.cc #include <cmark-gfm.h>"
  "libbifc/render/markdown_tree.h #include <cmark-gfm.h>"
  "libbifc/render/qr.cc #include <qrcodegen/qrcodegen.hpp>")
foreach(file IN LISTS users)
  file(STRINGS "${ROOT}/${file}" lines
    REGEX
      "^#include <(CLI/|sqlite3.h|nlohmann|toml|cmark|utf8proc|libintl|nettle|zlib|qrcodegen)")
  foreach(line IN LISTS lines)
    if(NOT "${file} ${line}" IN_LIST borders)
      string(APPEND wrong "  ${file}: ${line}\n")
    endif()
  endforeach()
endforeach()
# The core never asks for the time, the environment or a terminal; main.cc does.
foreach(file IN LISTS users)
  if(file STREQUAL "apps/bifc/main.cc")
    continue()
  endif()
  file(STRINGS "${ROOT}/${file}" lines
    REGEX "[^a-z_](getenv|time|clock_gettime|localtime_r|isatty|system_clock)\\(")
  foreach(line IN LISTS lines)
    string(APPEND wrong "  ${file}: ${line}\n")
  endforeach()
endforeach()
if(wrong)
  message(FATAL_ERROR "includes that break the floors:\n${wrong}")
endif()
