// Claims: what a file from elsewhere says of its review, which nobody here can vouch for.
#pragma once

#include <string>
#include <vector>

#include "libbifc/ops/tutorial_keys.h"

namespace bifc {

/// Takes what a file says of its publication and review out of its fields and returns it as JSON
/// with the mark of the text that it is said of; "" when it says nothing. A tutorial that calls
/// itself published is left in review.
std::string take_claims(ToldTutorial& told);

/// Whether a row says all that the claims say, as when it is the record that the file was made of.
bool confirms(const std::vector<Value>& row, const std::string& claims);

/// Returns the claims that `kept` holds, or "".
std::string claims_in(const Value& kept);

/// Returns `kept` with these claims in place of those it holds; both may be null or "".
Value kept_with_claims(const Value& kept, const std::string& claims);

/// Lays the claims that a row keeps over its fields, for its file to say again what it said, while
/// its text is the one they speak of and nobody here has reviewed it. Takes them out of `kept`.
void restate_claims(std::vector<Value>& row);

}  // namespace bifc
