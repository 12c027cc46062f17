// Transactions end when their scope does; what was not committed never happened.
#include "libbifc/db/connection.h"

namespace bifc {

Transaction::Transaction(Connection& db) : db_(db) { db_.execute("BEGIN IMMEDIATE"); }

Transaction::~Transaction() {
  if (!open_) return;
  try {
    db_.execute("ROLLBACK");
  } catch (...) {  // SQLite may have rolled back already; a destructor must not throw
  }
}

void Transaction::commit() {
  db_.execute("COMMIT");
  open_ = false;
}

Snapshot::Snapshot(Connection& db) : db_(db) { db_.execute("BEGIN"); }

Snapshot::~Snapshot() {
  try {
    db_.execute("ROLLBACK");
  } catch (...) {  // nothing was written; a destructor must not throw
  }
}

}  // namespace bifc
