// nwipe: a log with a line for each step, then tables of errors and results. Of all that is said of
// the outcome only the Status column is true: a disk whose writes failed is still "[SUCCESS]
// Verified" from the page cache, and a wipe that was aborted exits with 0 and without errors.
#include <algorithm>
#include <utility>

#include "libbifc/base/date.h"
#include "libbifc/base/error.h"
#include "libbifc/base/message.h"
#include "libbifc/base/text.h"
#include "libbifc/exchange/nwipe_session.h"

namespace bifc {
namespace {

[[noreturn]] void refuse(const char* message, std::size_t line) {
  throw Error(ErrorCode::refused, say(message, line), say("Nothing was imported."));
}

// Returns "2026-11-22 20:18:42" for a line that begins with "[2026/11/22 20:18:42] ", else "".
std::string stamp_of(std::string_view line) {
  constexpr std::string_view kShape = "[0000/00/00 00:00:00] ";
  if (line.size() < kShape.size()) return {};
  for (std::size_t i = 0; i < kShape.size(); ++i) {
    const bool digit = line[i] >= '0' && line[i] <= '9';
    if (kShape[i] == '0' ? !digit : line[i] != kShape[i]) return {};
  }
  std::string stamp(line.substr(1, 19));
  stamp[4] = stamp[7] = '-';
  const bool exists = Date::parse(stamp.substr(0, 10)) && stamp.substr(11) < "24" &&
                      stamp[14] < '6' && stamp[17] < '7';
  return exists ? stamp : std::string();
}

// Returns what follows "  notice: " and its like.
std::optional<std::string_view> message_in(std::string_view text) {
  for (const std::string_view level :
       {"debug: ", "info: ", "notice: ", "warning: ", "error: ", "fatal: ", "sanity: "})
    if (text.starts_with(level)) return trim(text.substr(level.size()));
  return {};
}

std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  for (std::size_t end = 0; end != line.npos; line.remove_prefix(end + 1)) {
    end = line.find('|');
    cells.push_back(trim(line.substr(0, end)));
    if (end == line.npos) break;
  }
  return cells;
}

// Returns the name in the first cell of a row. "!" marks rows with errors; dots are printed while a
// certificate is made.
std::string name_in(std::string_view cell) {
  const std::size_t at = cell.find_first_not_of("!. ");
  return at == cell.npos ? std::string() : told(cell.substr(at));
}

class NwipeLog {
 public:
  void take(std::string_view line, std::size_t number) {
    const std::string stamp = stamp_of(line);
    if (stamp.empty()) return take_unstamped(trim(line), number);
    const std::string_view text = trim(line.substr(stamp.size() + 2));
    if (text.starts_with("nwipe: "))
      refuse(N_("Line {}: this nwipe is too old to tell how a wipe ended."), number);
    if (text.starts_with("Total Throughput")) return take_total(text, stamp);
    if (const auto message = message_in(text)) take_message(*message, stamp, number);
  }

  WipeReading finish() {
    add_session();
    reading_.why_none = reading_.is_known ? say("nwipe began no wipe in this log.") : "";
    return std::move(reading_);
  }

 private:
  enum class Table { none, errors, results, sizes };

  void take_message(std::string_view text, const std::string& stamp, std::size_t number) {
    reading_.is_known = true;
    if (text.starts_with("Program options are set as follows")) {
      if (is_over()) start_next();
    } else if (const std::string_view node = node_in(text); !node.empty()) {
      take_scan(text, node);
      take_step(text, node, stamp, number);
    } else {
      take_option(text);
    }
  }

  // Once a wipe began, disks that are found are those of the next start, which come before its
  // options.
  bool is_over() const { return session_.is_begun || session_.is_closed; }
  NwipeSession& coming() { return is_over() ? next_ : session_; }

  // "Found /dev/sda, ATA, MODEL, 500 GB, S/N=SERIAL"; before 0.30 without the bus.
  void take_scan(std::string_view text, std::string_view node) {
    const std::size_t serial = text.rfind(", S/N=");
    if (text.starts_with("Found /dev/") && serial != text.npos) {
      std::string_view model = text.substr(0, serial);
      model = model.substr(0, model.rfind(','));
      for (int fields = 0; fields < 2; ++fields)
        if (const std::size_t comma = model.find(", "); comma != model.npos)
          model.remove_prefix(comma + 2);
      coming().disks[std::string(node)] = {.model = told(model),
                                           .serial = told(text.substr(serial + 6))};
    }
    if (text.find("HIDDEN SECTORS DETECTED") != text.npos)
      coming().disks[std::string(node)].hidden_area = "yes";
    if (text.starts_with("No hidden sectors on "))
      if (NwipeDisk& disk = coming().disks[std::string(node)]; disk.hidden_area != "yes")
        disk.hidden_area = "no";
  }

  void take_step(std::string_view text, std::string_view node, const std::string& stamp,
                 std::size_t number) {
    const bool begins = text.starts_with("Invoking method '") ||
                        text.starts_with("Starting round ") || text.starts_with("Starting pass ");
    const bool ends = text.starts_with("Finished ") || text.starts_with("[SUCCESS]");
    const std::string_view serial = after(text, " has serial number ");
    const std::string_view sizes = after(text, ", sect/blk/dev ");
    if (!begins && !ends && serial.empty() && sizes.empty()) return;
    if (session_.is_closed && !ends) start_next();
    NwipeDisk& disk = session_.disks[std::string(node)];
    if (!serial.empty()) disk.serial = told(serial);
    if (!sizes.empty()) disk.bytes = number_at(sizes.substr(sizes.rfind('/') + 1));
    if (ends) disk.ended = stamp;
    if (!begins) return;
    session_.is_begun = true;
    if (disk.line == 0) disk.line = number, disk.started = stamp;
    if (const auto method = after(text, "Invoking method '"); !method.empty())
      disk.method = told(method.substr(0, method.find('\'')));
    if (const auto count = numbers_of(text.substr(0, text.find(" on "))); count.size() == 4)
      disk.passes =
          std::min<std::int64_t>(count[1], 10'000) * std::min<std::int64_t>(count[3], 10'000);
  }

  // "banner   = nwipe 0.33" and what dmidecode tells.
  void take_option(std::string_view text) {
    if (text.starts_with("nwipe ")) coming().version = told(after(text, "nwipe "));
    const std::size_t equals = text.find('=');
    if (equals == text.npos) return;
    const std::string_view name = trim(text.substr(0, equals));
    const std::string_view value = trim(text.substr(equals + 1));
    if (name == "banner") session_.version = told(after(value, "nwipe "));
    if (name == "method") session_.method = told(value);
    if (name == "verify")
      session_.verification = value.ends_with("(off)")          ? "none"
                              : value.ends_with("(last pass)")  ? "last"
                              : value.ends_with("(all passes)") ? "all"
                                                                : "";
    if (name == "system-serial-number") coming().host_serial = is_masked(value) ? "" : told(value);
  }

  // "Total Throughput   0 B/s, PRNG Stream, 1R+B+VL" is the last line of the results.
  void take_total(std::string_view text, const std::string& stamp) {
    table_ = Table::none;
    session_.is_closed = !session_.rows.empty();
    session_.ended = stamp;
    const std::size_t first = text.find(", "), last = text.rfind(", ");
    if (first == last) return;
    session_.method = told(text.substr(first + 2, last - first - 2));
    for (const auto& [mark, token] : {std::pair{"+NV", "none"}, {"+VL", "last"}, {"+VA", "all"}})
      if (text.ends_with(mark)) session_.verification = token;
  }

  void take_unstamped(std::string_view line, std::size_t number) {
    if (line.starts_with("***")) {
      table_ = line.find(" Error Summary ") != line.npos     ? Table::errors
               : line.find(" Drive Status ") != line.npos    ? Table::results
               : line.find(" Erasure Summary ") != line.npos ? Table::sizes
                                                             : Table::none;
      reading_.is_known = reading_.is_known || table_ == Table::results;
      const bool is_first = table_ == Table::errors || table_ == Table::results;
      if (session_.is_closed && is_first) start_next();
      return;
    }
    if (table_ == Table::none || line.empty() || line.starts_with("---")) return;
    const std::vector<std::string_view> cells = cells_of(line);
    const std::string name = name_in(cells.front());
    if (table_ == Table::results) return take_result(line, cells, name, number);
    if (name == "Device") return;
    if (table_ == Table::errors)
      for (std::size_t i = 1; i < cells.size(); ++i)
        session_.errors[name] += std::min<std::int64_t>(number_at(cells[i]).value_or(0), 1 << 30);
    else if (cells.size() > 2)
      session_.sizes[name] = {number_at(cells[1]).value_or(0), number_at(cells[2]).value_or(0)};
  }

  // "!      sda |-FAILED-| 120 MB/s | 01:22:01 | MODEL/SERIAL"
  void take_result(std::string_view line, const std::vector<std::string_view>& cells,
                   const std::string& name, std::size_t number) {
    constexpr std::size_t kColumns = 5;
    const bool is_header = name == "Device";
    bool fits = cells.size() >= kColumns && !name.empty();
    if (is_header) fits = fits && cells[1] == "Status";
    for (const NwipeRow& row : session_.rows) fits = fits && row.name != name;
    if (!fits)
      refuse(N_("Line {}: this is no row that belongs in nwipe's table of results."), number);
    if (is_header) return;
    const auto at = static_cast<std::size_t>(cells[kColumns - 1].data() - line.data());
    session_.rows.push_back({.name = name,
                             .status = std::string(cells[1]),
                             .identity = told(line.substr(at)),  // a "|" may be part of it
                             .line = number});
  }

  void start_next() {
    add_session();
    session_ = std::exchange(next_, {});
  }

  void add_session() {
    if (!session_.rows.empty() && !session_.is_closed)
      refuse(N_("Line {}: nwipe's table of results breaks off here."), session_.rows.back().line);
    add_runs(session_, reading_.runs);
  }

  WipeReading reading_;
  NwipeSession session_, next_;
  Table table_ = Table::none;
};

}  // namespace

WipeReading read_nwipe(const std::vector<std::string_view>& lines) {
  NwipeLog log;
  for (std::size_t i = 0; i < lines.size(); ++i) log.take(lines[i], i + 1);
  return log.finish();
}

}  // namespace bifc
