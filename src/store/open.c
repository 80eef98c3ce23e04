/* open.c - opening a record, and what can be wrong with the file.
 *
 * WAL mode: readers see the last whole report while another process adds; a crash loses at most the transaction in
 * hand. synchronous=NORMAL: after a power cut the last reports may be missing, never half there. A reading handle is
 * opened for writing where the file allows it, and then forbidden to write (query_only): only so can the last one to
 * close fold the WAL back into the one file. On read-only media it is opened read-only, and where not even the WAL's
 * index can be made, as immutable. 16 MB of pages are kept in memory, since ids are hashes and so fall all over their
 * index; the WAL is folded in each 16 MB. Who reads maps the file, 2 GB of it at most: a board goes
 * over pages of all places, and need not copy them. */
#include "store/store_int.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

int64_t kr_store_now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static enum kr_code code_of(int result)
{
    switch (result & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return KR_BUSY;
    case SQLITE_NOMEM:
        return KR_MEMORY;
    case SQLITE_INTERRUPT:
        return KR_LIMIT;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return KR_IO;
    default:
        return KR_RECORD;
    }
}

bool kr_store_fail(const struct kr_store *store, int result, struct kr_error *error)
{
    const char *what = sqlite3_errmsg(store->db);
    switch (result & 0xFF) {
    case SQLITE_NOTADB:
        what = "not a database; expected a record of kroniek";
        break;
    case SQLITE_CORRUPT:
        what = "the record is damaged; expected a whole SQLite database";
        break;
    case SQLITE_BUSY:
        what = "another process has held the record too long";
        break;
    case SQLITE_FULL:
        what = "no room left on the disk";
        break;
    case SQLITE_READONLY:
        what = "the record cannot be written: it is read-only";
        break;
    case SQLITE_NOMEM:
        what = "out of memory";
        break;
    case SQLITE_INTERRUPT:
        what = "the question takes too long; expected one about fewer places or days";
        break;
    }
    return kr_fail(error, code_of(result), store->path, 0, "%s", what);
}

bool kr_store_prepare(const struct kr_store *store, const char *sql, sqlite3_stmt **statement, struct kr_error *error)
{
    *statement = NULL;
    int result = sqlite3_prepare_v2(store->db, sql, -1, statement, NULL);
    return result == SQLITE_OK || kr_store_fail(store, result, error);
}

/* What SQLite would say less clearly: a folder, a file that is missing or may not be opened. */
static bool check_file(const char *path, enum kr_record_mode mode, struct kr_error *error)
{
    struct stat info;
    if (stat(path, &info) != 0) {
        if (errno != ENOENT)
            return kr_fail(error, KR_IO, path, 0, "%s", strerror(errno));
        return mode == KR_RECORD_WRITE || kr_fail(error, KR_NOT_FOUND, path, 0, "no record here");
    }
    if (S_ISDIR(info.st_mode))
        return kr_fail(error, KR_RECORD, path, 0, "a folder; expected a record of kroniek, which is a file");
    if (access(path, R_OK) != 0)
        return kr_fail(error, KR_IO, path, 0, "%s", strerror(errno));
    if (mode == KR_RECORD_WRITE && access(path, W_OK) != 0)
        return kr_fail(error, KR_IO, path, 0, "the record cannot be written: %s", strerror(errno));
    return true;
}

static bool exec(struct kr_store *store, const char *sql, struct kr_error *error)
{
    int result = sqlite3_exec(store->db, sql, NULL, NULL, NULL);
    return result == SQLITE_OK || kr_store_fail(store, result, error);
}

/* Two processes that make the same record at once can refuse each other the change of mode without waiting. */
static bool set_wal(struct kr_store *store, struct kr_error *error)
{
    enum { PAUSE_MS = 20 };
    int result = SQLITE_BUSY;
    for (int waited_ms = 0; waited_ms < KR_LIMIT_BUSY_MS; waited_ms += PAUSE_MS) {
        result = sqlite3_exec(store->db, "PRAGMA journal_mode=WAL", NULL, NULL, NULL);
        if ((result & 0xFF) != SQLITE_BUSY)
            break;
        sqlite3_sleep(PAUSE_MS);
    }
    return result == SQLITE_OK || kr_store_fail(store, result, error);
}

static bool prepare_write(struct kr_store *store, struct kr_error *error)
{
    int version = 0; /* look before touching: the file may be another program's */
    return kr_store_version(store, kr_store_migration_count, &version, error) && set_wal(store, error) &&
           exec(store,
                "PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-16384;"
                " PRAGMA wal_autocheckpoint=4000",
                error) &&
           kr_store_migrate(store, kr_store_migrations, kr_store_migration_count, error);
}

static bool prepare_read(struct kr_store *store, struct kr_error *error)
{
    int version = 0;
    if (!exec(store, "PRAGMA query_only=ON; PRAGMA mmap_size=2147418112", error) ||
        !kr_store_version(store, kr_store_migration_count, &version, error))
        return false;
    if (version == 0)
        return kr_fail(error, KR_NOT_FOUND, store->path, 0, "an empty file, no record yet");
    return version == kr_store_migration_count ||
           kr_fail(
               error, KR_RECORD, store->path, 0,
               "a record of the older schema %d; `kroniek rebuild`, or the next `kroniek add`, brings it to schema %d",
               version, kr_store_migration_count);
}

/* file:...?immutable=1, with the characters that mean something in a URI escaped. */
static bool immutable_uri(struct kr_buf *uri, const char *path)
{
    kr_buf_addz(uri, "file:");
    for (const char *c = path; *c; c++) {
        if (*c == '?' || *c == '#' || *c == '%')
            kr_buf_addf(uri, "%%%02X", (unsigned char)*c);
        else
            kr_buf_addc(uri, *c);
    }
    kr_buf_addz(uri, "?immutable=1");
    kr_buf_addc(uri, '\0');
    return !uri->failed;
}

static int open_db(struct kr_store *store, const char *name, int flags)
{
    sqlite3_close(store->db);
    store->db = NULL;
    int result = sqlite3_open_v2(name, &store->db, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
    if (result != SQLITE_OK)
        return result;
    sqlite3_busy_timeout(store->db, KR_LIMIT_BUSY_MS);
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    return SQLITE_OK;
}

static bool open_read(struct kr_store *store, const char *path, struct kr_error *error)
{
    struct kr_error first = {0};
    int result = open_db(store, path, SQLITE_OPEN_READWRITE);
    if (result == SQLITE_OK ? prepare_read(store, &first) : kr_store_fail(store, result, &first))
        return true;
    struct kr_buf uri = {0};
    bool ok = first.code == KR_IO && immutable_uri(&uri, path) &&
              open_db(store, uri.ptr, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI) == SQLITE_OK && prepare_read(store, NULL);
    kr_buf_release(&uri);
    if (!ok && error)
        *error = first;
    return ok;
}

struct kr_store *kr_store_open(const char *path, enum kr_record_mode mode, struct kr_error *error)
{
    assert(path);
    if (!check_file(path, mode, error))
        return NULL;
    struct kr_store *store = calloc(1, sizeof(*store));
    if (!store || !(store->path = strdup(path))) {
        free(store);
        kr_fail(error, KR_MEMORY, path, 0, "out of memory");
        return NULL;
    }
    struct stat info;
    if (stat(path, &info) == 0) { /* before it is opened: should it be replaced now, it is not current */
        store->device = info.st_dev;
        store->inode = info.st_ino;
    }
    bool ok;
    if (mode == KR_RECORD_WRITE) {
        int result = open_db(store, path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        ok = result == SQLITE_OK ? prepare_write(store, error) : kr_store_fail(store, result, error);
    } else {
        ok = open_read(store, path, error);
    }
    if (ok)
        return store;
    kr_store_close(store);
    return NULL;
}

bool kr_store_unmap(struct kr_store *store, struct kr_error *error)
{
    return exec(store, "PRAGMA mmap_size=0", error);
}

bool kr_store_is_current(const struct kr_store *store)
{
    struct stat info;
    return stat(store->path, &info) == 0 && info.st_dev == store->device && info.st_ino == store->inode;
}

void kr_store_close(struct kr_store *store)
{
    if (!store)
        return;
    for (size_t i = 0; i < KR_SQL_COUNT; i++)
        sqlite3_finalize(store->statements[i]);
    sqlite3_close(store->db);
    free(store->path);
    free(store);
}
