/* store_int.h - what the files of the room store share. */
#ifndef KR_STORE_INT_H
#define KR_STORE_INT_H

#include "store/store.h"

#include <sqlite3.h>

/* "Kron" in ASCII, in the header of every record. */
enum { KR_STORE_APPLICATION_ID = 0x4B726F6E };

/* The columns of a place p, and of a row t of testimony. */
#define KR_STORE_PLACE "p.id, p.name, p.kind, p.lat, p.lon, p.country, p.population"
#define KR_STORE_TESTIMONY                                                                                             \
    "SELECT t.claim, t.report, t.type, t.factuality, t.side, t.time, t.published, t.outlet, t.voice, t.more, t.id,"    \
    " t.place, (SELECT copy_group FROM copies k WHERE k.report = t.report), t.passage"

/* The statements that are prepared once. */
enum kr_statement {
    KR_SQL_BEGIN,
    KR_SQL_COMMIT,
    KR_SQL_ROLLBACK,
    KR_SQL_KNOWN,
    KR_SQL_TERM,
    KR_SQL_TERM_ROW,
    KR_SQL_TERM_TEXT,
    KR_SQL_VOICE,
    KR_SQL_VOICE_ROW,
    KR_SQL_VOICE_TEXT,
    KR_SQL_REPORT,
    KR_SQL_WORDS,
    KR_SQL_PLACE,
    KR_SQL_PLACE_ROW,
    KR_SQL_SPELLING,
    KR_SQL_CLAIM,
    KR_SQL_SOURCE,
    KR_SQL_FIGURE,
    KR_SQL_TESTIMONY,
    KR_SQL_SIDE,
    KR_SQL_DIRTY,
    KR_SQL_BEGIN_READ,
    KR_SQL_KEEP,
    KR_SQL_KEEP_HEARD,
    KR_SQL_UNKEEP,
    KR_SQL_UNKEEP_HEARD,
    KR_SQL_CLEAN,
    KR_SQL_NEXT_STALE,
    KR_SQL_TESTIMONY_OF,
    KR_SQL_PLACE_OF,
    KR_SQL_PATH_OF,
    KR_SQL_UNLINK,
    KR_SQL_LINK,
    KR_SQL_NEXT_UNLINKED,
    KR_SQL_NEXT_CARRIER,
    KR_SQL_PUT_BAND,
    KR_SQL_TAKE_BAND,
    KR_SQL_PUT_COPY,
    KR_SQL_TAKE_COPY,
    KR_SQL_GROUP_OF,
    KR_SQL_GROUP_SIZE,
    KR_SQL_NEXT_MEMBER,
    KR_SQL_BODY,
    KR_SQL_MARK_REPORT,
    KR_SQL_SOURCES_OF,
    KR_SQL_FIGURES_OF,
    KR_SQL_URL_OF,
    KR_SQL_FEED,
    KR_SQL_PUT_FEED,
    KR_SQL_SEEN,
    KR_SQL_SEE,
    KR_SQL_FORGET_SEEN,
    KR_SQL_COUNT
};

/* Rows that were just written or found: claims name the same few places, words and speakers over and over. */
enum { KR_STORE_RECENT = 256, KR_STORE_RECENT_TERMS = 2048, KR_STORE_RECENT_BYTES = 56 };
struct kr_store_recent {
    sqlite3_int64 row; /* 0: unused */
    size_t len;
    char text[KR_STORE_RECENT_BYTES];
};

struct kr_store {
    sqlite3 *db;
    sqlite3_stmt *statements[KR_SQL_COUNT]; /* NULL until first used */
    char *path;
    sqlite3_int64 report;        /* row of the report being written */
    int64_t first_day, last_day; /* of its publication */
    bool dated;                  /* it has one */
    int64_t published, outlet;   /* its terms; 0: none */
    bool resumed;                /* it was there, without text, and takes more claims */
    size_t claims;               /* written with it */
    size_t batch, batched;       /* reports in a transaction; those in the one that is open */
    uint64_t device, inode;      /* of the file */
    int64_t deadline_ms;         /* of reading, by kr_store_now_ms */
    const atomic_bool *stop;     /* NULL: nobody ends it */
    /* All of these are forgotten on rollback, since their rows may just have gone. */
    struct kr_store_recent places[KR_STORE_RECENT], voices[KR_STORE_RECENT]; /* by hash of what they name */
    struct kr_store_recent speakers[KR_STORE_RECENT];                        /* voices again, by row */
    struct kr_store_recent terms[KR_STORE_RECENT_TERMS];                     /* the same */
    struct kr_store_recent texts[KR_STORE_RECENT_TERMS];                     /* terms again, by row */
    uint64_t spellings[KR_STORE_RECENT];                                     /* hashes of place and spelling */
    sqlite3_int64 dirty[KR_STORE_RECENT];                                    /* places marked in this transaction */
};

/* Processor time of this thread: a question is not cut short because others keep the machine busy. */
int64_t kr_store_now_ms(void);
/* Fills *error from SQLite's own and returns false. */
bool kr_store_fail(const struct kr_store *store, int result, struct kr_error *error);
/* Prepares a statement that is used once, and to be finalised; NULL, with *error filled and false, on failure. */
bool kr_store_prepare(const struct kr_store *store, const char *sql, sqlite3_stmt **statement, struct kr_error *error);
/* A prepared statement, reset and ready to be bound; NULL on failure. */
sqlite3_stmt *kr_store_statement(struct kr_store *store, enum kr_statement which, struct kr_error *error);
/* Runs a statement that gives no rows, and resets it. */
bool kr_store_step(struct kr_store *store, sqlite3_stmt *statement, struct kr_error *error);
/* Binds text; an empty slice as NULL. Borrowed until the statement is reset. */
void kr_store_bind(sqlite3_stmt *statement, int at, kr_str text);

/* Forgets the recent rows. */
void kr_store_forget(struct kr_store *store);
bool kr_store_run(struct kr_store *store, enum kr_statement which, struct kr_error *error);

/* A column as text, borrowed until the next step. */
kr_str kr_store_column(sqlite3_stmt *statement, int at);
/* Copies text into a fixed field, and closes it; false when it is too long, which no report of ours is. */
bool kr_store_fit(kr_str text, char *field, size_t size);
bool kr_store_fit_column(sqlite3_stmt *statement, int at, char *field, size_t size);
/* What is asked for, copied into the arena; false, with *error filled, when memory is out. */
bool kr_store_copy(struct kr_store *store, struct kr_arena *arena, sqlite3_stmt *statement, int at, kr_str *out,
                   struct kr_error *error);
/* Writes what the report being written was read from. */
bool kr_store_put_input(struct kr_store *store, const struct kr_input *input, struct kr_error *error);
/* Fills claim->by from the chain of the claim at this row, its strings copied into the arena; likewise its figures. */
bool kr_store_read_sources(struct kr_store *store, sqlite3_int64 row, struct kr_arena *arena, struct kr_claim *claim,
                           struct kr_error *error);
bool kr_store_read_figures(struct kr_store *store, sqlite3_int64 row, struct kr_arena *arena, struct kr_claim *claim,
                           struct kr_error *error);
/* A place from seven columns: id, name, kind, lat, lon, country, population. Borrowed until the next step. */
bool kr_store_read_place(sqlite3_stmt *statement, int at, struct kr_place *place);
/* Calls `each` with the place of each row, whose columns are these; false stops. Finalises the statement. */
bool kr_store_each_place(struct kr_store *store, sqlite3_stmt *statement, kr_place_fn *each, void *context,
                         struct kr_error *error);
/* Notes that the chronicle of this place is out of date. */
bool kr_store_mark(struct kr_store *store, sqlite3_int64 place, struct kr_error *error);

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
