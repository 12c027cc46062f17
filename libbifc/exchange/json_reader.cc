// Rows and flat objects out of JSON.
#include "libbifc/exchange/json_reader.h"

#include <algorithm>
#include <map>
#include <utility>

#include "libbifc/base/error.h"
#include "libbifc/base/json.h"
#include "libbifc/base/message.h"
#include "libbifc/exchange/json_tree.h"

namespace bifc {
namespace {

std::string as_text(JsonValue value) {
  std::string text;
  switch (value.type()) {
    case JsonType::object:
      value.append_json(text);
      return text;
    case JsonType::array:
      for (const JsonValue part : value) text.append(text.empty() ? "" : "|").append(as_text(part));
      return text;
    case JsonType::truth:
      return value.text() == "true" ? "yes" : "no";
    default:
      return std::string(value.text());
  }
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
      latest_.append_json(to);
    else
      to += text_;
    to += '\n';
  }

  bool next(std::vector<std::string_view>& cells) override {
    problem_.clear();
    cells.clear();
    if (!(is_array_ ? next_element() : next_object())) return false;
    if (latest_.is_object())
      take(latest_, cells);
    else
      problem_ = say("it is no JSON object");
    return true;
  }

 private:
  void read_array() {
    std::string text;
    while (input_.read(text)) {
    }
    tree_.read(text);
    if (!tree_.root().is_array())
      throw Error(ErrorCode::refused, say("The file begins like JSON, but it is damaged."),
                  say("Nothing was imported. Write it again, or send it as JSON Lines."));
    element_ = tree_.root().begin();
  }

  // The header is asked for before the first row.
  void learn_first() {
    std::vector<std::string_view> unused;
    const std::string_view beginning = input_.beginning();
    tree_.read(beginning.substr(0, beginning.find('\n')));
    if (tree_.root().is_object()) take(tree_.root(), unused);
  }

  bool next_element() {
    if (element_ == tree_.root().end()) return false;
    latest_ = *element_;
    ++element_;
    ++line_;
    return true;
  }

  bool next_object() {
    do {
      if (!next_line(text_)) return false;
    } while (text_.find_first_not_of(" \t\r") == text_.npos);
    tree_.read(text_);
    latest_ = tree_.root();
    return true;
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

  void take(JsonValue object, std::vector<std::string_view>& cells) {
    texts_.assign(header_.size(), {});
    for (const JsonValue value : object) {
      const auto known = places_.find(value.key());
      const std::size_t place = known != places_.end() ? known->second : header_.size();
      if (known == places_.end()) {
        places_.emplace(value.key(), place);
        header_.emplace_back(value.key());
        texts_.emplace_back();
      }
      texts_[place] = as_text(value);
    }
    cells.assign(texts_.begin(), texts_.end());
  }

  Input input_;
  bool is_array_ = false;
  JsonTree tree_;                // the latest line, or the whole array
  JsonValue latest_;             // row
  JsonValue::Iterator element_;  // of the array: the next one
  std::string buffer_;
  std::string_view text_;  // the latest line
  std::size_t at_ = 0;
  bool ended_ = false;
  std::size_t line_ = 0;  // of an array: the element
  std::vector<std::string> header_;
  std::map<std::string, std::size_t, std::less<>> places_;
  std::vector<std::string> texts_;
  std::string problem_;
};

}  // namespace

std::unique_ptr<RowSource> make_json_rows(Input input) {
  return std::make_unique<JsonRows>(std::move(input));
}

std::vector<std::pair<std::string, std::string>> read_flat_object(std::string_view text) {
  std::vector<std::pair<std::string, std::string>> members;
  JsonTree tree;
  tree.read(text);
  if (tree.root().is_object())
    for (const JsonValue value : tree.root()) members.emplace_back(value.key(), as_text(value));
  return members;
}

std::string rewrite_flat_object(std::string_view text) {
  JsonTree tree;
  tree.read(text);
  if (!tree.root().is_object()) return {};
  std::string json("{");
  for (const JsonValue value : tree.root()) {
    if (json.size() > 1) json += ',';
    append_json_string(json, value.key());
    json += ':';
    append_json_string(json, as_text(value));
  }
  return json + '}';
}

}  // namespace bifc
