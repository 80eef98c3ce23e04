/* passages.c - a record of schema 5 comes over without knowing in what passages its claims stand: they are told some
 * reports at a time, so that others who write need not wait long. Which report was the last stands in `settings`, until
 * there is none left; a record that was begun later has no such setting. How a passage is told is not known here. */
#include "store/store_int.h"

#include <stdlib.h>

enum { REPORTS_A_TRANSACTION = 1000 };

/* The statements, and the report at hand. */
struct telling {
    struct kr_store *store;
    kr_store_passage_fn *passage;
    sqlite3_stmt *reports, *claims, *claim, *testimony;
    sqlite3_int64 report;
    kr_str text;
    size_t body;
    struct kr_error *error;
};

static bool prepare(struct telling *t)
{
    return kr_store_prepare(t->store,
                            "SELECT report, text, body FROM reports WHERE report > ?1 AND text <> '' ORDER BY report",
                            &t->reports, t->error) &&
           kr_store_prepare(t->store, "SELECT claim, place, start_byte, end_byte FROM claims WHERE report = ?1",
                            &t->claims, t->error) &&
           kr_store_prepare(t->store, "UPDATE claims SET passage = ?1 WHERE claim = ?2", &t->claim, t->error) &&
           kr_store_prepare(t->store, "UPDATE testimony SET passage = ?1 WHERE claim = ?2 AND place = ?3",
                            &t->testimony, t->error);
}

static void finalize(struct telling *t)
{
    sqlite3_stmt *const all[] = {t->reports, t->claims, t->claim, t->testimony};
    for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
        sqlite3_finalize(all[i]);
}

static bool set_passage(struct telling *t, sqlite3_stmt *statement, int count, uint64_t passage)
{
    const sqlite3_int64 claim = sqlite3_column_int64(t->claims, 0), place = sqlite3_column_int64(t->claims, 1);
    sqlite3_bind_int64(statement, 1, (sqlite3_int64)passage);
    sqlite3_bind_int64(statement, 2, claim);
    if (count > 2)
        sqlite3_bind_int64(statement, 3, place);
    return kr_store_step(t->store, statement, t->error);
}

/* The claims of the report at hand. */
static bool tell_claims(struct telling *t)
{
    int result;
    bool ok = true;
    sqlite3_bind_int64(t->claims, 1, t->report);
    while (ok && (result = sqlite3_step(t->claims)) == SQLITE_ROW) {
        const sqlite3_int64 start = sqlite3_column_int64(t->claims, 2), end = sqlite3_column_int64(t->claims, 3);
        const uint64_t passage = start < 0 || end < 0 ? 0 : t->passage(t->text, t->body, (size_t)start, (size_t)end);
        ok = !passage || (set_passage(t, t->claim, 2, passage) && set_passage(t, t->testimony, 3, passage));
    }
    if (ok && result != SQLITE_DONE)
        ok = kr_store_fail(t->store, result, t->error);
    sqlite3_reset(t->claims);
    return ok;
}

/* The last report whose passages are told; *old false: all are. */
static bool read_last(struct kr_store *store, sqlite3_int64 *last, bool *old, struct kr_error *error)
{
    sqlite3_stmt *statement;
    if (!kr_store_prepare(store, "SELECT value FROM settings WHERE name = 'passages'", &statement, error))
        return false;
    const int result = sqlite3_step(statement);
    *old = result == SQLITE_ROW;
    *last = *old ? sqlite3_column_int64(statement, 0) : 0;
    const bool ok = *old || result == SQLITE_DONE || kr_store_fail(store, result, error);
    sqlite3_finalize(statement);
    return ok;
}

static bool set_last(struct kr_store *store, sqlite3_int64 last, bool done, struct kr_error *error)
{
    sqlite3_stmt *statement;
    if (!kr_store_prepare(store,
                          done ? "DELETE FROM settings WHERE name = 'passages' AND ?1 NOT NULL"
                               : "UPDATE settings SET value = ?1 WHERE name = 'passages'",
                          &statement, error))
        return false;
    sqlite3_bind_int64(statement, 1, last);
    const bool ok = kr_store_step(store, statement, error);
    sqlite3_finalize(statement);
    return ok;
}

/* The reports behind this one, as many as share a transaction. */
static bool tell_reports(struct telling *t, sqlite3_int64 *last, bool *done)
{
    int result = SQLITE_ROW;
    sqlite3_bind_int64(t->reports, 1, *last);
    for (size_t i = 0; i < REPORTS_A_TRANSACTION && (result = sqlite3_step(t->reports)) == SQLITE_ROW; i++) {
        t->report = *last = sqlite3_column_int64(t->reports, 0);
        t->text = kr_store_column(t->reports, 1);
        t->body = (size_t)sqlite3_column_int64(t->reports, 2);
        if (!tell_claims(t))
            return false;
    }
    *done = result == SQLITE_DONE;
    return *done || result == SQLITE_ROW || kr_store_fail(t->store, result, t->error);
}

bool kr_store_tell_passages(struct kr_store *store, kr_store_passage_fn *passage, bool *done, struct kr_error *error)
{
    struct telling t = {.store = store, .passage = passage, .error = error};
    sqlite3_int64 last;
    bool old;
    if (!read_last(store, &last, &old, error))
        return false;
    *done = !old;
    if (*done)
        return true;
    if (!kr_store_begin_write(store, error))
        return false;
    bool ok = read_last(store, &last, &old, error); /* another process may have been first */
    *done = !old;
    if (ok && old) {
        ok = prepare(&t) && tell_reports(&t, &last, done);
        finalize(&t);
        ok = ok && set_last(store, last, *done, error);
    }
    if (ok)
        return kr_store_end(store, error);
    kr_store_rollback(store);
    return false;
}
