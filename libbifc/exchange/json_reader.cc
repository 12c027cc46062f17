// The border with nlohmann-json, which is slow to compile: nothing else includes it.
#include "libbifc/exchange/json_reader.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "libbifc/base/error.h"
#include "libbifc/base/json.h"
#include "libbifc/base/message.h"

namespace bifc {
namespace {

using Json = nlohmann::ordered_json;

// Values inside values are read by functions that call themselves, and the stack has an end.
bool nests_too_deep(std::string_view text) {
  constexpr std::size_t kDeepest = 100;
  std::size_t depth = 0;
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"')
      inside = !inside;
    else if (inside)
      i += c == '\\' ? 1 : 0;
    else if ((c == '[' || c == '{') && ++depth > kDeepest)
      return true;
    else if ((c == ']' || c == '}') && depth > 0)
      --depth;
  }
  return false;
}

// Returns a value that is discarded when `text` is no JSON.
Json parse(std::string_view text) {
  if (nests_too_deep(text)) return Json(Json::value_t::discarded);
  return Json::parse(text, nullptr, false);
}

std::string as_text(const Json& value) {
  if (value.is_null()) return {};
  if (value.is_string()) return value.get<std::string>();
  if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
  if (!value.is_array()) return value.dump();
  std::string joined;
  for (const Json& part : value) joined.append(joined.empty() ? "" : "|").append(as_text(part));
  return joined;
}

class JsonRows : public RowSource {
 public:
  explicit JsonRows(Input input) : input_(std::move(input)) {
    is_array_ = input_.beginning().find_first_not_of(" \t\r\n") != std::string_view::npos &&
                input_.beginning()[input_.beginning().find_first_not_of(" \t\r\n")] == '[';
    if (is_array_)
      read_array();
    else
      learn_first();
  }

  const std::vector<std::string>& header() const override { return header_; }
  std::size_t line() const override { return line_; }
  const std::string& problem() const override { return problem_; }
  void append_header(std::string&) const override {}
  void append_latest(std::string& to) const override {
    if (is_array_)
      to += array_[line_ - 1].dump();
    else
      to += text_;
    to += '\n';
  }

  bool next(std::vector<std::string_view>& cells) override {
    problem_.clear();
    cells.clear();
    Json object;
    if (is_array_) {
      if (line_ >= array_.size()) return false;
      object = array_[line_++];
    } else {
      do {
        if (!next_line(text_)) return false;
      } while (text_.find_first_not_of(" \t\r") == text_.npos);
      object = parse(text_);
    }
    if (object.is_object())
      take(object, cells);
    else
      problem_ = say("it is no JSON object");
    return true;
  }

 private:
  void read_array() {
    std::string text;
    while (input_.read(text)) {
    }
    array_ = parse(text);
    if (!array_.is_array())
      throw Error(ErrorCode::refused, say("The file begins like JSON, but it is damaged."),
                  say("Nothing was imported. Write it again, or send it as JSON Lines."));
  }

  // The header is asked for before the first row.
  void learn_first() {
    std::vector<std::string_view> unused;
    const std::string_view beginning = input_.beginning();
    const Json first = parse(beginning.substr(0, beginning.find('\n')));
    if (first.is_object()) take(first, unused);
  }

  // A line stays valid until the next call.
  bool next_line(std::string_view& text) {
    std::size_t end;
    while ((end = buffer_.find('\n', at_)) == buffer_.npos && !ended_) {
      buffer_.erase(0, std::exchange(at_, 0));
      if (!input_.read(buffer_)) ended_ = true;
    }
    if (at_ >= buffer_.size()) return false;
    end = std::min(end, buffer_.size());
    text = std::string_view(buffer_).substr(at_, end - at_);
    at_ = end + 1;
    ++line_;
    return true;
  }

  void take(const Json& object, std::vector<std::string_view>& cells) {
    texts_.assign(header_.size(), {});
    for (const auto& [key, value] : object.items()) {
      const auto known = places_.find(key);
      std::size_t place = known != places_.end() ? known->second : header_.size();
      if (known == places_.end()) {
        places_.emplace(key, place);
        header_.push_back(key);
        texts_.emplace_back();
      }
      texts_[place] = as_text(value);
    }
    cells.assign(texts_.begin(), texts_.end());
  }

  Input input_;
  bool is_array_ = false;
  Json array_;
  std::string buffer_;
  std::string_view text_;  // the latest line
  std::size_t at_ = 0;
  bool ended_ = false;
  std::size_t line_ = 0;  // of an array: the element
  std::vector<std::string> header_;
  std::map<std::string, std::size_t> places_;
  std::vector<std::string> texts_;
  std::string problem_;
};

}  // namespace

std::unique_ptr<RowSource> make_json_rows(Input input) {
  return std::make_unique<JsonRows>(std::move(input));
}

std::vector<std::pair<std::string, std::string>> read_flat_object(std::string_view text) {
  std::vector<std::pair<std::string, std::string>> members;
  const Json object = parse(text);
  if (object.is_object())
    for (const auto& [key, value] : object.items()) members.emplace_back(key, as_text(value));
  return members;
}

std::string rewrite_flat_object(std::string_view text) {
  if (!parse(text).is_object()) return {};
  std::string json("{");
  for (const auto& [key, value] : read_flat_object(text)) {
    if (json.size() > 1) json += ',';
    append_json_string(json, key);
    json += ':';
    append_json_string(json, value);
  }
  return json + '}';
}

}  // namespace bifc
