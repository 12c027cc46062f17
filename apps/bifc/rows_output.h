// Showing rows: the options that every command with rows has, and what they mean.
#pragma once

#include <span>

#include "apps/bifc/command.h"
#include "libbifc/render/markdown.h"
#include "libbifc/render/rows.h"

namespace bifc {

/// --json, --csv, --fields, --sort, --limit …
std::span<const Param> row_params();

/// Returns the format that the options, the file of -o and the terminal ask for, and its details.
/// Throws Error: usage when two formats are asked for, or the file's ending is not one.
RowStyle row_style(const Invocation& call);

/// Returns the columns to show: those of --fields or --json=…, else all that machine formats carry,
/// or those of lists.
std::vector<Column> shown_columns(const Invocation& call, const RecordType& type, Format format);

/// Runs a query with --sort and --limit and prints what it finds.
void print_query(Invocation& call, Query query, const RowStyle& style);

/// Prints the rows of a statement; sets the exit code of --exit-code when there are none. Returns
/// how many there were.
std::int64_t print_rows(Invocation& call, Statement& statement, std::span<const Column> columns,
                        const RowStyle& style);

/// Returns a sink for rows that are of no record type; it passes on the columns that --fields or
/// --json=… name. Throws Error: usage when there is no such column.
std::unique_ptr<RowSink> chosen_columns_sink(const Invocation& call, const RowStyle& style,
                                             std::span<const Column> columns);

/// Throws Error: usage when an option of row_params() is given that the command cannot follow.
void refuse_option(const Invocation& call, std::string_view name, const std::string& hint);

/// Whether colours are wanted on standard output. Throws Error: usage when --color is none.
bool use_color(const Invocation& call);

/// Returns how prose is laid out: with styles where colours are wanted, unless screen readers are
/// to read it. Throws Error: usage when --color is none.
Look text_look(const Invocation& call);

/// Returns what query words may refer to.
QueryContext query_context(Invocation& call);

}  // namespace bifc
