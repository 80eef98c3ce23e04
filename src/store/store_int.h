/* store_int.h - what the files of the room store share. */
#ifndef KR_STORE_INT_H
#define KR_STORE_INT_H

#include "store/store.h"

#include <sqlite3.h>

/* "Kron" in ASCII, in the header of every record. */
enum { KR_STORE_APPLICATION_ID = 0x4B726F6E };

/* The statements that are prepared once. */
enum kr_statement {
    KR_SQL_BEGIN,
    KR_SQL_COMMIT,
    KR_SQL_ROLLBACK,
    KR_SQL_KNOWN,
    KR_SQL_REPORT,
    KR_SQL_WORDS,
    KR_SQL_PLACE,
    KR_SQL_PLACE_ROW,
    KR_SQL_SPELLING,
    KR_SQL_CLAIM,
    KR_SQL_SOURCE,
    KR_SQL_FIGURE,
    KR_SQL_SOURCES_OF,
    KR_SQL_FIGURES_OF,
    KR_SQL_COUNT
};

/* A place that was just written: claims name the same few places over and over. */
enum { KR_STORE_RECENT = 256, KR_STORE_RECENT_ID_BYTES = 56 };
struct kr_store_recent {
    char id[KR_STORE_RECENT_ID_BYTES]; /* NUL-closed; "": unused */
    sqlite3_int64 row;
};

struct kr_store {
    sqlite3 *db;
    sqlite3_stmt *statements[KR_SQL_COUNT]; /* NULL until first used */
    char *path;
    sqlite3_int64 report;                           /* row of the report being written */
    int64_t first_day, last_day;                    /* of its publication */
    bool dated;                                     /* it has one */
    size_t claims;                                  /* written in this transaction */
    struct kr_store_recent places[KR_STORE_RECENT]; /* by hash of the id; forgotten on rollback */
    uint64_t spellings[KR_STORE_RECENT];            /* hashes of place and spelling; the same */
};

/* Fills *error from SQLite's own and returns false. */
bool kr_store_fail(const struct kr_store *store, int result, struct kr_error *error);
/* A prepared statement, reset and ready to be bound; NULL on failure. */
sqlite3_stmt *kr_store_statement(struct kr_store *store, enum kr_statement which, struct kr_error *error);
/* Runs a statement that gives no rows, and resets it. */
bool kr_store_step(struct kr_store *store, sqlite3_stmt *statement, struct kr_error *error);
/* Binds text; an empty slice as NULL. Borrowed until the statement is reset. */
void kr_store_bind(sqlite3_stmt *statement, int at, kr_str text);

/* One step from schema version `from` to from + 1. */
struct kr_migration {
    int from;
    const char *sql;
};
extern const struct kr_migration kr_store_migrations[];
extern const int kr_store_migration_count; /* the newest schema version */

/* Brings the database from its version to `count` in one transaction: all steps or none. A new, empty database has
 * version 0. Fails with KR_RECORD for a database of another program or of a newer version. */
bool kr_store_migrate(struct kr_store *store, const struct kr_migration *steps, int count, struct kr_error *error);
/* Reads and checks version and application; *version 0 for an empty database. */
bool kr_store_version(struct kr_store *store, int newest, int *version, struct kr_error *error);

#endif
