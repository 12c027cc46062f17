// Hardware words: what firmware and tools write, as bifc understands it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bifc {

/// Whether a text says that nothing is known: "", "To Be Filled By O.E.M.", "00000000", "<filter>".
bool is_placeholder(std::string_view text);

/// Returns a text on one line, its runs of blanks as one, harmless to a terminal; "" for a
/// placeholder and for a MAC address.
std::string clean_value(std::string_view text);

/// Returns a UUID in lower case; "" for what is none and for those that firmware shares.
std::string clean_uuid(std::string_view text);

/// Returns a maker's name without legal form where share/codes/brand.tsv knows it ("Dell Inc." is
/// "Dell"), else the clean text.
std::string brand_name(std::string_view text);

/// Returns the maker of a memory module, whom firmware may call by a JEDEC number ("859B" is
/// Crucial); "" for numbers that are not known here.
std::string memory_brand(std::string_view text);

/// Returns the token of DeviceKind for a chassis as SMBIOS numbers it ("9"), or dmidecode, lshw,
/// inxi and Workbench call it ("Mini Tower", "low-profile", "Netbook"); "" for others.
std::string kind_of_chassis(std::string_view text);

/// Whether two names are those of one processor, as different tools write it: "Intel(R) Core(TM)
/// i5-7500 CPU @ 3.40GHz" and "Intel Core i5-7500". False when one is empty.
bool is_same_processor(std::string_view a, std::string_view b);

/// Returns the token of Arch for a processor by the words that name it ("Intel Core i3", "ARMv7")
/// and how many bits it has, 0 being unknown; "" where they do not tell.
std::string arch_of(std::string_view processor, std::int64_t bits);

/// Reads "4 GB", "4096 MB", "238.47 GiB" or "3,7 GiB" as bytes, G being 2^30. Nothing for all else.
std::optional<std::int64_t> read_size(std::string_view text);

/// Returns what names a memory module's type: form, generation and speed, from any text that has
/// them among other words. "SODIMM DDR4 Synchronous 2133 MHz (0,5 ns)" is "SODIMM DDR4 2133 MT/s".
std::string module_type(std::string_view text);

/// Returns the digits that a text begins with as a number.
std::optional<std::int64_t> leading_number(std::string_view text);

/// Likewise with a decimal point, or the comma that some locales write.
std::optional<double> leading_decimal(std::string_view text);

/// Whether a battery's words are those of firmware that invents one: "-Virtual Battery 0-".
bool is_invented_battery(std::string_view words);

/// Returns the name that people know a machine by: its model, but of Lenovo and IBM the version,
/// whose model is a code.
std::string human_model(std::string_view brand, std::string_view model, std::string_view version);

}  // namespace bifc
