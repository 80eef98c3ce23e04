/* copies.c - which reports are copies of one another: where to look for them, and which were found.
 *
 *     bands      hash | copy_group | report       24 rows a report with a text; copies have some hash in common
 *     copies     report | copy_group              the reports that have copies
 *     unlinked   report                           those whose copies are still to be looked for
 *
 * The rows of one hash stand by group, so that whoever looks through them can pass over a group that he knows. What the
 * hashes are, and what is alike, is not known here. */
#include "store/store_int.h"

#include <stdlib.h>

/* 47 bits are enough to tell bands apart, and take two bytes less than 64. */
static sqlite3_int64 short_hash(uint64_t band)
{
    return (sqlite3_int64)(band >> 17);
}

/* Runs a statement with up to three numbers bound, which gives no rows. */
static bool run(struct kr_store *store, enum kr_statement which, const int64_t *numbers, int count,
                struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, which, error);
    if (!statement)
        return false;
    for (int i = 0; i < count; i++)
        sqlite3_bind_int64(statement, i + 1, numbers[i]);
    return kr_store_step(store, statement, error);
}

/* The same for a statement that gives at most one row, whose columns go into `out`; all 0 when there is none. */
static bool ask(struct kr_store *store, enum kr_statement which, const int64_t *numbers, int count, int64_t *out,
                int columns, struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, which, error);
    if (!statement)
        return false;
    for (int i = 0; i < count; i++)
        sqlite3_bind_int64(statement, i + 1, numbers[i]);
    int result = sqlite3_step(statement);
    for (int i = 0; i < columns; i++)
        out[i] = result == SQLITE_ROW ? sqlite3_column_int64(statement, i) : 0;
    bool ok = result == SQLITE_ROW || result == SQLITE_DONE || kr_store_fail(store, result, error);
    sqlite3_reset(statement);
    return ok;
}

bool kr_store_next_carrier(struct kr_store *store, uint64_t band, int64_t *group, int64_t *report,
                           struct kr_error *error)
{
    const int64_t after[] = {short_hash(band), *group, *report};
    int64_t found[2];
    if (!ask(store, KR_SQL_NEXT_CARRIER, after, 3, found, 2, error))
        return false;
    *group = found[0];
    *report = found[1];
    return true;
}

bool kr_store_put_carrier(struct kr_store *store, int64_t report, const uint64_t *bands, size_t count, int64_t group,
                          bool shared, struct kr_error *error)
{
    for (size_t i = 0; i < count; i++)
        if (!run(store, KR_SQL_PUT_BAND, (const int64_t[]){report, group, short_hash(bands[i])}, 3, error))
            return false;
    return !shared || run(store, KR_SQL_PUT_COPY, (const int64_t[]){report, group}, 2, error);
}

bool kr_store_take_carrier(struct kr_store *store, int64_t report, const uint64_t *bands, size_t count, int64_t group,
                           struct kr_error *error)
{
    for (size_t i = 0; i < count; i++)
        if (!run(store, KR_SQL_TAKE_BAND, (const int64_t[]){report, group, short_hash(bands[i])}, 3, error))
            return false;
    return run(store, KR_SQL_TAKE_COPY, &report, 1, error);
}

bool kr_store_group_of(struct kr_store *store, int64_t report, int64_t *group, struct kr_error *error)
{
    return ask(store, KR_SQL_GROUP_OF, &report, 1, group, 1, error);
}

bool kr_store_group_size(struct kr_store *store, int64_t group, size_t most, size_t *count, struct kr_error *error)
{
    int64_t found;
    bool ok = ask(store, KR_SQL_GROUP_SIZE, (const int64_t[]){group, (int64_t)most}, 2, &found, 1, error);
    *count = (size_t)found;
    return ok;
}

bool kr_store_next_member(struct kr_store *store, int64_t group, int64_t *report, struct kr_error *error)
{
    return ask(store, KR_SQL_NEXT_MEMBER, (const int64_t[]){group, *report}, 2, report, 1, error);
}

bool kr_store_next_unlinked(struct kr_store *store, int64_t *report, struct kr_error *error)
{
    return ask(store, KR_SQL_NEXT_UNLINKED, NULL, 0, report, 1, error);
}

bool kr_store_set_linked(struct kr_store *store, int64_t report, bool linked, struct kr_error *error)
{
    return run(store, linked ? KR_SQL_LINK : KR_SQL_UNLINK, &report, 1, error);
}

bool kr_store_mark_report(struct kr_store *store, int64_t report, struct kr_error *error)
{
    return run(store, KR_SQL_MARK_REPORT, &report, 1, error);
}

bool kr_store_body(struct kr_store *store, int64_t report, struct kr_arena *arena, kr_str *body, struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_BODY, error);
    if (!statement)
        return false;
    sqlite3_bind_int64(statement, 1, report);
    int result = sqlite3_step(statement);
    bool ok = result == SQLITE_ROW ? kr_store_copy(store, arena, statement, 0, body, error)
              : result == SQLITE_DONE
                  ? kr_fail(error, KR_RECORD, store->path, 0, "damaged: no report %lld", (long long)report)
                  : kr_store_fail(store, result, error);
    const sqlite3_int64 start = ok ? sqlite3_column_int64(statement, 1) : 0;
    if (ok && start >= 0 && (size_t)start <= body->len)
        *body = kr_str_cut(*body, (size_t)start, body->len);
    sqlite3_reset(statement);
    return ok;
}

/* ---- all of them ---- */

static bool read_copy(sqlite3_stmt *s, struct kr_report *report)
{
    *report = (struct kr_report){.copy_group = sqlite3_column_int64(s, 0)};
    return kr_store_fit_column(s, 1, report->id, sizeof(report->id)) &&
           kr_store_fit_column(s, 2, report->path, sizeof(report->path)) &&
           kr_store_fit_column(s, 3, report->source, sizeof(report->source)) &&
           kr_store_fit_column(s, 4, report->lang, sizeof(report->lang)) &&
           kr_store_fit_column(s, 5, report->published, sizeof(report->published));
}

bool kr_store_copies(struct kr_store *store, kr_copy_fn *each, void *context, struct kr_error *error)
{
    static const char sql[] =
        "WITH c AS (SELECT k.copy_group, r.id, r.path, r.source, r.lang, r.published, coalesce(r.first_day, ?1) AS day"
        "  FROM copies k JOIN reports r USING(report)),"
        " f AS (SELECT *, first_value(day) OVER w AS first_day, first_value(id) OVER w AS first_id"
        "  FROM c WINDOW w AS (PARTITION BY copy_group ORDER BY day, id))"
        " SELECT copy_group, id, path, source, lang, published FROM f ORDER BY first_day, first_id, day, id";
    sqlite3_stmt *statement;
    struct kr_report *report = malloc(sizeof(*report));
    if (!report)
        return kr_fail(error, KR_MEMORY, store->path, 0, "out of memory");
    int result;
    bool ok = kr_store_prepare(store, sql, &statement, error);
    size_t group = 0;
    int64_t last = 0;
    if (ok)
        sqlite3_bind_int64(statement, 1, INT64_MAX);
    while (ok && (result = sqlite3_step(statement)) != SQLITE_DONE) {
        if (result != SQLITE_ROW)
            ok = kr_store_fail(store, result, error);
        else if (!read_copy(statement, report))
            ok = kr_fail(error, KR_RECORD, store->path, 0, "damaged: a report has a field that is too long");
        if (!ok)
            break;
        group += report->copy_group != last;
        last = report->copy_group;
        if (!each(context, group, report))
            break;
    }
    sqlite3_finalize(statement);
    free(report);
    return ok;
}
