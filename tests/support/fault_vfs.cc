// A shim: each file wraps one of the usual VFS, which lies behind it in memory.
#include "tests/support/fault_vfs.h"

#include <sqlite3.h>

#include <new>

#include "libbifc/db/connection.h"

namespace bifc {
namespace {

struct Plan {
  Failure failure = Failure::once;
  long nth = 0;  // 0: nothing fails
  long calls = 0;
  bool failed = false;
};

Plan plan;           // SQLite's callbacks have no other place to find it
sqlite3_vfs* usual;  // what really opens files
sqlite3_vfs shim;    // what SQLite sees
sqlite3_io_methods methods;

bool has_come(long calls) {
  const bool fails = plan.failure == Failure::once || plan.failure == Failure::reading
                         ? calls == plan.nth
                         : calls >= plan.nth;
  if (plan.nth == 0 || !fails) return false;
  plan.failed = true;
  return true;
}

bool change_fails() {
  if (plan.failure == Failure::reading) return false;
  return has_come(++plan.calls);
}

bool read_fails() {
  if (plan.failure == Failure::reading) return has_come(++plan.calls);
  // A dead disk answers nothing.
  return plan.failure == Failure::dead && plan.nth > 0 && plan.calls >= plan.nth;
}

struct FaultFile {
  sqlite3_file base;
  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<FaultFile*>(file)->real(); }
const sqlite3_io_methods& of(sqlite3_file* file) { return *real(file)->pMethods; }

int close_file(sqlite3_file* file) { return of(file).xClose(real(file)); }

int read_file(sqlite3_file* file, void* to, int length, sqlite3_int64 at) {
  if (read_fails()) return SQLITE_IOERR_READ;
  return of(file).xRead(real(file), to, length, at);
}

int write_file(sqlite3_file* file, const void* from, int length, sqlite3_int64 at) {
  if (change_fails()) {
    const bool torn = plan.failure == Failure::dead && plan.calls == plan.nth;
    if (torn) of(file).xWrite(real(file), from, length / 2, at);
    return torn ? SQLITE_IOERR_WRITE : SQLITE_FULL;
  }
  return of(file).xWrite(real(file), from, length, at);
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
  return change_fails() ? SQLITE_IOERR_TRUNCATE : of(file).xTruncate(real(file), size);
}

// Nobody cuts the power here, so that waiting for the disk would prove nothing.
int sync_file(sqlite3_file*, int) { return change_fails() ? SQLITE_IOERR_FSYNC : SQLITE_OK; }

int map_shared(sqlite3_file* file, int page, int size, int extend, void volatile** to) {
  if (extend != 0 && change_fails()) return SQLITE_IOERR_SHMSIZE;
  return of(file).xShmMap(real(file), page, size, extend, to);
}

// What never fails is handed on as it is.
int file_size(sqlite3_file* file, sqlite3_int64* size) {
  return of(file).xFileSize(real(file), size);
}
int lock(sqlite3_file* file, int level) { return of(file).xLock(real(file), level); }
int unlock(sqlite3_file* file, int level) { return of(file).xUnlock(real(file), level); }
int check_lock(sqlite3_file* file, int* held) {
  return of(file).xCheckReservedLock(real(file), held);
}
int control(sqlite3_file* file, int what, void* with) {
  return of(file).xFileControl(real(file), what, with);
}
int sector_size(sqlite3_file* file) { return of(file).xSectorSize(real(file)); }
int device(sqlite3_file* file) { return of(file).xDeviceCharacteristics(real(file)); }
int lock_shared(sqlite3_file* file, int first, int count, int flags) {
  return of(file).xShmLock(real(file), first, count, flags);
}
void barrier(sqlite3_file* file) { of(file).xShmBarrier(real(file)); }
int unmap_shared(sqlite3_file* file, int remove) { return of(file).xShmUnmap(real(file), remove); }
int fetch(sqlite3_file* file, sqlite3_int64 at, int length, void** to) {
  return of(file).xFetch(real(file), at, length, to);
}
int unfetch(sqlite3_file* file, sqlite3_int64 at, void* what) {
  return of(file).xUnfetch(real(file), at, what);
}

int open_file(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* got) {
  auto* made = new (file) FaultFile{};
  const bool may_be_new = (flags & SQLITE_OPEN_CREATE) != 0;
  if (may_be_new && change_fails()) return SQLITE_CANTOPEN;
  const int code = usual->xOpen(usual, name, made->real(), flags, got);
  if (made->real()->pMethods != nullptr) made->base.pMethods = &methods;
  return code;
}

int delete_file(sqlite3_vfs*, const char* name, int sync) {
  return change_fails() ? SQLITE_IOERR_DELETE : usual->xDelete(usual, name, sync);
}
int access_file(sqlite3_vfs*, const char* name, int flags, int* result) {
  return usual->xAccess(usual, name, flags, result);
}
int full_name(sqlite3_vfs*, const char* name, int size, char* to) {
  return usual->xFullPathname(usual, name, size, to);
}

}  // namespace

FaultVfs::FaultVfs() {
  Connection first(":memory:", Connection::Mode::create);  // which configures SQLite
  usual = sqlite3_vfs_find(nullptr);
  plan = {};
  methods = {3,         close_file,   read_file, write_file, truncate_file,
             sync_file, file_size,    lock,      unlock,     check_lock,
             control,   sector_size,  device,    map_shared, lock_shared,
             barrier,   unmap_shared, fetch,     unfetch};
  shim = *usual;
  shim.zName = "fault";
  shim.pNext = nullptr;
  shim.szOsFile += static_cast<int>(sizeof(FaultFile));
  shim.xOpen = open_file;
  shim.xDelete = delete_file;
  shim.xAccess = access_file;
  shim.xFullPathname = full_name;
  sqlite3_vfs_register(&shim, 1);
}

FaultVfs::~FaultVfs() {
  sqlite3_vfs_unregister(&shim);
  sqlite3_vfs_register(usual, 1);
}

void FaultVfs::fail(long nth, Failure failure) { plan = {failure, nth, 0, false}; }

bool FaultVfs::mend() {
  plan.nth = 0;
  return plan.failed;
}

}  // namespace bifc
