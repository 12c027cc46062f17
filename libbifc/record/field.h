// Field: a member of a record, described once for SQL, options, import, export and output.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "libbifc/base/cell.h"
#include "libbifc/base/date.h"
#include "libbifc/record/param.h"

namespace bifc {

/// The id of a record of type T. A distinct type per record: a ticket's id is not a device's.
template <class T>
struct Id {
  std::int64_t value = 0;
  friend bool operator==(const Id&, const Id&) = default;
};

/// The key (record/id.h) of a record of any type.
struct AnyId {
  std::int64_t key = 0;
};

/// Ids of several records of type T, as text: "G1|G4".
template <class T>
struct Ids {
  std::string text;
};

/// An amount of money.
struct Cents {
  std::int64_t value = 0;
  friend auto operator<=>(const Cents&, const Cents&) = default;
};

/// A capacity in bytes.
struct Capacity {
  std::int64_t value = 0;
  friend auto operator<=>(const Capacity&, const Capacity&) = default;
};

/// Text of several lines.
struct Prose {
  std::string text;
};

/// A token of a code list in share/codes, or several joined by "|" in a Flag::many field.
struct Code {
  std::string token;
};

/// The spellings of an enum's values, in the order of the values. Specialise it beside the enum.
template <class E>
inline constexpr std::array<std::string_view, 0> kNames{};

/// How a C++ type travels as a Cell. Specialise it to let records have members of a new type.
template <class T>
struct Codec;

template <Kind kKind, class T, auto kMember>
struct TextCodec {
  static constexpr Kind kind = kKind;
  static Cell encode(const T& v) { return std::string_view(v.*kMember); }
  static T decode(const Cell& c) { return T{std::string(text_of(c))}; }
};
template <>
struct Codec<Prose> : TextCodec<Kind::prose, Prose, &Prose::text> {};
template <>
struct Codec<Code> : TextCodec<Kind::choice, Code, &Code::token> {};
template <class T>
struct Codec<Ids<T>> : TextCodec<Kind::link, Ids<T>, &Ids<T>::text> {};
template <>
struct Codec<std::string> {
  static constexpr Kind kind = Kind::text;
  static Cell encode(const std::string& v) { return std::string_view(v); }
  static std::string decode(const Cell& c) { return std::string(text_of(c)); }
};

template <Kind kKind, class T, auto kMember>
struct NumberCodec {
  static constexpr Kind kind = kKind;
  static Cell encode(const T& v) { return std::int64_t{v.*kMember}; }
  static T decode(const Cell& c) { return T{std::get<std::int64_t>(c)}; }
};
template <class T>
struct Codec<Id<T>> : NumberCodec<Kind::link, Id<T>, &Id<T>::value> {};
template <>
struct Codec<AnyId> : NumberCodec<Kind::any_link, AnyId, &AnyId::key> {};
template <>
struct Codec<Cents> : NumberCodec<Kind::money, Cents, &Cents::value> {};
template <>
struct Codec<Capacity> : NumberCodec<Kind::bytes, Capacity, &Capacity::value> {};
template <>
struct Codec<Instant> : NumberCodec<Kind::instant, Instant, &Instant::seconds> {};
template <>
struct Codec<std::int64_t> {
  static constexpr Kind kind = Kind::integer;
  static Cell encode(std::int64_t v) { return v; }
  static std::int64_t decode(const Cell& c) { return std::get<std::int64_t>(c); }
};
template <>
struct Codec<double> {
  static constexpr Kind kind = Kind::real;
  static Cell encode(double v) { return v; }
  static double decode(const Cell& c) { return std::get<double>(c); }
};
template <>
struct Codec<bool> {
  static constexpr Kind kind = Kind::boolean;
  static Cell encode(bool v) { return std::int64_t{v}; }
  static bool decode(const Cell& c) { return std::get<std::int64_t>(c) != 0; }
};
template <>
struct Codec<Date> {
  static constexpr Kind kind = Kind::date;
  static Cell encode(const Date& v) { return v.iso(); }
  static Date decode(const Cell& c) { return Date::parse(text_of(c)).value_or(Date{}); }
};
template <class E>
requires std::is_enum_v<E>
struct Codec<E> {
  static constexpr Kind kind = Kind::choice;
  static Cell encode(E v) { return kNames<E>[static_cast<std::size_t>(v)]; }
  static E decode(const Cell& c) {
    std::size_t index = 0;
    while (kNames<E>.at(index) != text_of(c)) ++index;
    return static_cast<E>(index);
  }
};
template <class T>
struct Codec<std::optional<T>> {
  static constexpr Kind kind = Codec<T>::kind;
  static Cell encode(const std::optional<T>& v) { return v ? Codec<T>::encode(*v) : Cell{}; }
  static std::optional<T> decode(const Cell& c) {
    return is_null(c) ? std::nullopt : std::optional<T>(Codec<T>::decode(c));
  }
};

/// A Param that also knows where its value lives in a record. The record's type is erased, so
/// everything that works on fields (store, options, renderers, import) is compiled once. Fields
/// that every record has (id, created, …) live in no struct and have neither get nor set.
struct Field : Param {
  Cell (*get)(const void* record) = nullptr;  ///< views the record's own storage
  void (*set)(void* record, const Cell& cell) = nullptr;
};

namespace detail {

template <class M>
struct Member;
template <class Owner_, class Type_>
struct Member<Type_ Owner_::*> {
  using Owner = Owner_;
  using Type = Type_;
};
template <class T>
struct Bare {
  using type = T;
};
template <class T>
struct Bare<std::optional<T>> : Bare<T> {};
template <class T>
inline constexpr bool kIsOptional = !std::is_same_v<T, typename Bare<T>::type>;
template <class T>
struct Target {
  static constexpr std::string_view name = {};
  static constexpr char letter = 0;
};
template <class T>
struct Target<Id<T>> {
  static constexpr std::string_view name = T::kName;
  static constexpr char letter = T::kLetter;
};
template <class T>
struct Target<Ids<T>> : Target<Id<T>> {};
template <class T>
constexpr std::span<const std::string_view> choices_of() {
  if constexpr (std::is_enum_v<T>) return kNames<T>;
  return {};
}

// Converts to anything; used below to count the members of an aggregate.
struct Anything {
  template <class T>
  operator T() const;
};
template <class T, class Indices>
struct InitialisableFrom;
template <class T, std::size_t... I>
struct InitialisableFrom<T, std::index_sequence<I...>> {
  template <std::size_t>
  using Nth = Anything;
  static constexpr bool value = requires { T{Nth<I>{}...}; };
};

}  // namespace detail

/// What a field may say beyond its name, help and flags.
struct FieldExtra {
  std::string_view list = {};  ///< the file in share/codes that labels its tokens
  char letter = 0;             ///< its short option
  std::string_view also = {};  ///< another spelling of its option that is understood
};

/// Describes one member: field<&Ticket::title>("title", N_("What is wrong")). Its kind, choices,
/// target and whether it may be NULL follow from the member's type.
template <auto member>
constexpr Field field(std::string_view name, const char* help, Flag flags = Flag::none,
                      FieldExtra extra = {}) {
  using Owner = typename detail::Member<decltype(member)>::Owner;
  using Type = typename detail::Member<decltype(member)>::Type;
  using Bare = typename detail::Bare<Type>::type;
  return Field{{.name = name,
                .help = help,
                .kind = Codec<Type>::kind,
                .flags = detail::kIsOptional<Type> ? flags | Flag::nullable : flags,
                .letter = extra.letter,
                .choices = detail::choices_of<Bare>(),
                .list = extra.list,
                .refers_to = detail::Target<Bare>::name,
                .id_letter = detail::Target<Bare>::letter,
                .also = extra.also},
               [](const void* record) {
                 return Codec<Type>::encode(static_cast<const Owner*>(record)->*member);
               },
               [](void* record, const Cell& cell) {
                 static_cast<Owner*>(record)->*member = Codec<Type>::decode(cell);
               }};
}

/// The number of members of an aggregate. Lets a field table prove that it is complete:
///   static_assert(std::size(kOwn) == member_count<Ticket>(), "every member needs a field");
template <class T, std::size_t N = 0>
consteval std::size_t member_count() {
  using detail::InitialisableFrom;
  if constexpr (InitialisableFrom<T, std::make_index_sequence<N>>::value &&
                !InitialisableFrom<T, std::make_index_sequence<N + 1>>::value)
    return N;
  else
    return member_count<T, N + 1>();
}

/// The columns that every record has after its own, in this order (the id comes first of all).
inline constexpr std::size_t kCommonCount = 6;
enum class Common : std::size_t { created, changed, removed, source, key, kept };

/// Returns the fields of a record type: id, its own, and the common ones.
template <std::size_t N>
constexpr std::array<Field, N + 1 + kCommonCount> with_common(std::string_view name, char letter,
                                                              const Field (&own)[N]) {
  std::array<Field, N + 1 + kCommonCount> all{};
  std::size_t i = 0;
  const auto add = [&](Param param) { all[i++] = Field{param}; };
  add({.name = "id",
       .help = N_("Its permanent number"),
       .kind = Kind::link,
       .flags = Flag::derived | Flag::listed,
       .refers_to = name,
       .id_letter = letter});
  for (const Field& field : own) all[i++] = field;
  add({.name = "created",
       .help = N_("When it was entered"),
       .kind = Kind::instant,
       .flags = Flag::derived});
  add({.name = "changed",
       .help = N_("When it was last changed"),
       .kind = Kind::instant,
       .flags = Flag::derived});
  add({.name = "removed",
       .help = N_("Whether it was removed"),
       .kind = Kind::boolean,
       .flags = Flag::derived | Flag::internal});
  add({.name = "source",
       .help = N_("Whose data it was imported from"),
       .kind = Kind::text,
       .flags = Flag::derived | Flag::nullable});
  add({.name = "key",
       .help = N_("Its id in that data"),
       .kind = Kind::text,
       .flags = Flag::derived | Flag::nullable});
  add({.name = "kept",
       .help = N_("Cells of that data that no field holds"),
       .kind = Kind::json,
       .flags = Flag::derived | Flag::nullable});
  return all;
}

}  // namespace bifc
