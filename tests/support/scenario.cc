// Replays a scenario in process and compares what bifc prints with what the file says it prints.
//
//   A comment is any line that starts with none of the signs below.
//   $ bifc ticket list --csv     a command; "$ KEY=value bifc …" sets a variable for it,
//                                "$ cat FILE", "$ cmp FILE FILE", "$ write FILE TEXT" and "$ rm
//                                FILE" look after files
//   $ sh bifc list | head -1     a line for the shell, where bifc is the program as it was built:
//                                for pipes, signals, full disks and bytes that cannot be typed
//   $ chmod 400 FILE             takes rights away; from there on nobody is root, who has them all
//   < oui                        a line typed at the keyboard; it makes stdin a terminal
//   > id,title                   what standard output says
//   ! bifc: [not-found] …        what standard error says
//   [3]                          the exit code, when it is not 0
//
// Every scenario has a folder of its own as home and current directory, today is Saturday
// 21 November 2026, 14:32, and no variable is set but HOME and LOGNAME (sam). "$SAMPLES" in a
// command is the folder of real files, "$SHARED" the project's tests/data; a check sum is "(sum)".
// With BIFC_UPDATE=1 in the environment the file is rewritten to say what happens now.
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "apps/bifc/choose.h"
#include "apps/bifc/cli.h"
#include "libbifc/base/message.h"

namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void quote(char sign, std::string_view text, std::string& to) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    to += sign;
    if (!line.empty()) to.append(" ").append(line);
    to += '\n';
    // What does not end in a line end is told apart from what does.
    if (end == text.size()) to += "\\\n";
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
    text.replace(at, from.size(), to);
}

class Scenario {
 public:
  Scenario(fs::path home, std::string shared, std::string samples)
      : home_(std::move(home)), shared_(std::move(shared)), samples_(std::move(samples)) {
    fs::remove_all(home_);
    fs::create_directories(home_);
    fs::current_path(home_);
  }
  ~Scenario() {
    if (unprivileged_) static_cast<void>(::seteuid(0));
    fs::current_path(home_.parent_path());
    fs::remove_all(home_);
  }

  // Returns the command's output, quoted as the scenario quotes it.
  std::string run(std::string line, std::vector<std::string> typed) {
    replace_all(line, "$SHARED", shared_);
    replace_all(line, "$SAMPLES", samples_);
    if (line.starts_with("sh ")) return tidy(run_shell(line.substr(3)));
    std::vector<std::string> words = bifc::split_words(line);
    std::map<std::string, std::string> variables{{"HOME", home_.string()}, {"LOGNAME", "sam"}};
    while (!words.empty() && words[0].find('=') != std::string::npos) {
      variables[words[0].substr(0, words[0].find('='))] = words[0].substr(words[0].find('=') + 1);
      words.erase(words.begin());
    }
    std::string text;
    if (words[0] == "cat") {
      quote('>', read_file(words[1]), text);
    } else if (words[0] == "write") {
      replace_all(words[2], "\\n", "\n");
      replace_all(words[2], "\\t", "\t");
      std::ofstream(words[1], std::ios::binary) << words[2];
    } else if (words[0] == "cmp") {
      if (read_file(words[1]) != read_file(words[2])) text = "> they differ\n";
    } else if (words[0] == "rm") {
      fs::remove(words[1]);
    } else if (words[0] == "chmod") {
      give_up_privileges();
      fs::permissions(words[2], static_cast<fs::perms>(std::stoul(words[1], nullptr, 8)));
    } else {
      words.erase(words.begin());
      text = run_bifc(words, variables, std::move(typed));
    }
    return tidy(std::move(text));
  }

 private:
  // Check sums differ from one database to the next.
  static void hide_sums(std::string& text) {
    constexpr std::size_t kShortest = 40;
    constexpr std::string_view kDigits = "0123456789abcdef";
    for (std::size_t at = 0; (at = text.find_first_of(kDigits, at)) != text.npos;) {
      const std::size_t end = std::min(text.find_first_not_of(kDigits, at), text.size());
      const bool is_sum = end - at >= kShortest;
      if (is_sum) text.replace(at, end - at, "(sum)");
      at = is_sum ? at + 1 : end;
    }
  }

  // Paths differ from one machine to the next.
  std::string tidy(std::string text) const {
    hide_sums(text);
    replace_all(text, home_.string(), "~");
    replace_all(text, shared_, "$SHARED");
    if (!samples_.empty()) replace_all(text, samples_, "$SAMPLES");
    return text;
  }

  // Root may write to what nobody may write to, so a container would not see the refusals.
  void give_up_privileges() {
    constexpr uid_t kNobody = 65534;
    if (::geteuid() != 0) return;
    for (const auto& entry : fs::recursive_directory_iterator(home_))
      static_cast<void>(::chown(entry.path().c_str(), kNobody, kNobody));
    static_cast<void>(::chown(home_.c_str(), kNobody, kNobody));
    unprivileged_ = ::seteuid(kNobody) == 0;
  }

  std::string run_shell(const std::string& line) const {
    const fs::path out = home_.string() + ".out", err = home_.string() + ".err";
    const std::string path = "PATH=" + fs::read_symlink("/proc/self/exe").parent_path().string();
    const std::vector<std::string> variables{"HOME=" + home_.string(), "LOGNAME=sam",
                                             "BIFC_NOW=2026-11-21T14:32:00Z",
                                             path + ":/usr/bin:/bin"};
    std::cout.flush();
    const pid_t child = ::fork();
    if (child == 0) {
      const auto redirect = [](const char* file, int flags, int descriptor) {
        ::dup2(::open(file, flags, 0600), descriptor);
      };
      redirect("/dev/null", O_RDONLY, 0);
      redirect(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 1);
      redirect(err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 2);
      std::vector<char*> environment;
      for (const std::string& one : variables) environment.push_back(const_cast<char*>(one.data()));
      environment.push_back(nullptr);
      ::execle("/bin/sh", "sh", "-c", line.c_str(), nullptr, environment.data());
      ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    std::string text;
    quote('>', read_file(out), text);
    quote('!', read_file(err), text);
    fs::remove(out);
    fs::remove(err);
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    if (code != 0) text += "[" + std::to_string(code) + "]\n";
    return text;
  }

  std::string run_bifc(const std::vector<std::string>& words,
                       const std::map<std::string, std::string>& variables,
                       std::vector<std::string> typed) {
    const bool terminal = variables.contains("TERMINAL");
    bifc::Output out(-1, terminal), err(-1, terminal || !typed.empty());
    std::reverse(typed.begin(), typed.end());
    const bool asked = !typed.empty();
    bifc::Env env{
        .out = out,
        .err = err,
        .today = bifc::Date::parse("2026-11-21").value(),
        .now = bifc::Instant::parse("2026-11-21T14:32:00Z").value(),
        .in_is_terminal = asked || terminal,
        .variable =
            [&](const char* name) {
              const auto found = variables.find(name);
              if (found != variables.end()) return found->second;
              return std::string(name == std::string_view("BIFC_LOCALEDIR") ? BIFC_LOCALEDIR : "");
            },
        .read_line = [&]() -> std::optional<std::string> {
          if (typed.empty()) return std::nullopt;
          std::string line = typed.back();
          typed.pop_back();
          err.write(line + "\n");  // the terminal echoes it
          return line;
        },
        .seconds = [] { return 0.0; },
        .screen =
            [&] {
              const auto columns = variables.find("COLUMNS");
              const std::size_t wide =
                  columns == variables.end() ? 80 : std::stoul(columns->second);
              return std::pair<std::size_t, std::size_t>(wide, 24);
            }};
    const int status = bifc::run(words, env);
    std::string text;
    quote('>', out.buffer(), text);
    quote('!', err.buffer(), text);
    if (status != 0) text += "[" + std::to_string(status) + "]\n";
    return text;
  }

  fs::path home_;
  std::string shared_;
  std::string samples_;
  bool unprivileged_ = false;
};

// Prints the lines that differ, with what stands around them.
void show_difference(const std::string& expected, const std::string& actual) {
  std::istringstream want(expected), got(actual);
  std::string a, b;
  for (int line = 1; std::getline(want, a) && std::getline(got, b) && a == b; ++line)
    if (a.starts_with("$ ")) std::cout << "line " << line << ": " << a << '\n';
  std::cout << "expected: " << a << "\nbut got:  " << b << "\n--- from there on:\n";
  for (int i = 0; i < 40 && std::getline(got, b); ++i) std::cout << b << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const fs::path file = fs::absolute(argv[1]);
  const char* samples = std::getenv("BIFC_SAMPLES");
  const fs::path home = fs::temp_directory_path() /
                        ("bifc-" + file.stem().string() + "-" + std::to_string(::getpid()));
  std::string expected = read_file(file), actual;
  {
    Scenario scenario(home, fs::absolute(argv[2]).string(), samples != nullptr ? samples : "");
    std::istringstream lines(expected);
    std::string line;
    std::vector<std::string> kept;
    for (std::string next; std::getline(lines, next);) kept.push_back(next);
    for (std::size_t i = 0; i < kept.size(); ++i) {
      line = kept[i];
      if (!line.starts_with("$ ")) {
        const bool output = !line.empty() && std::string_view(">!<[\\").find(line[0]) != line.npos;
        if (!output) actual += line + "\n";
        continue;
      }
      actual += line + "\n";
      std::vector<std::string> typed;
      for (; i + 1 < kept.size() && kept[i + 1].starts_with("<"); ++i) {
        actual += kept[i + 1] + "\n";
        typed.push_back(kept[i + 1].substr(std::min<std::size_t>(2, kept[i + 1].size())));
      }
      actual += scenario.run(line.substr(2), std::move(typed));
    }
  }
  if (actual == expected) return 0;
  if (std::getenv("BIFC_UPDATE") != nullptr) {
    std::ofstream(file, std::ios::binary) << actual;
    return 0;
  }
  show_difference(expected, actual);
  return 1;
}
