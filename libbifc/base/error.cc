// The words for exit codes.
#include "libbifc/base/error.h"

namespace bifc {

std::string_view tag(ErrorCode code) {
  switch (code) {
    case ErrorCode::failed:
      return "failed";
    case ErrorCode::usage:
      return "usage";
    case ErrorCode::not_found:
      return "not-found";
    case ErrorCode::refused:
      return "refused";
    case ErrorCode::busy:
      return "busy";
    case ErrorCode::abandoned:
      return "abandoned";
    case ErrorCode::damaged:
      return "damaged";
    case ErrorCode::format_old:
    case ErrorCode::format_new:
      return "format";
    case ErrorCode::interrupted:
      return "interrupted";
    case ErrorCode::bug:
      break;
  }
  return "bug";
}

}  // namespace bifc
