/* chronicle.c - what the chronicle reads, and what it made of it.
 *
 *     testimony   place | claim | id | report | type | factuality | side | time | published | outlet | voice | more |
 *                 passage
 *                   12  |  901  | ...       a claim of control in some fifty bytes, those of a place side by side
 *     chronicle   place | last_known | states     the timeline of the place, a blob of flow's
 *     heard       place | items                   its testimony as flow reads it fastest, another
 *     dirty       place                           whose rows in these two are out of date, or not there yet
 *
 * Every place with testimony has rows in `chronicle` and `heard`, or one in `dirty`: all change in the transaction that
 * changes the testimony. So whoever reads takes what is kept, and derives only what is missing. */
#include "store/store_int.h"

#include "model/model.h"

#include <stdlib.h>

enum column {
    T_CLAIM,
    T_REPORT,
    T_TYPE,
    T_FACTUALITY,
    T_SIDE,
    T_TIME,
    T_PUBLISHED,
    T_OUTLET,
    T_VOICE,
    T_MORE,
    T_ID,
    T_PLACE,
    T_GROUP,
    T_PASSAGE
};
enum { MORE_SPEAKERS = 1, MORE_FIGURES = 2 };

struct reader {
    struct kr_store *store;
    sqlite3_stmt *statement;
    struct kr_arena arena, place_arena;
    struct kr_error *error;
    int64_t known_day;
    sqlite3_int64 place_row;   /* which place `place` holds; 0: none yet */
    sqlite3_int64 late, early; /* terms of dates, the last that was too late, and that was not */
    struct kr_place place;
    struct kr_report report;
    struct kr_claim claim;
};

static bool damaged(const struct reader *reader, const char *what)
{
    char id[KR_ID_SIZE];
    kr_store_id_text(sqlite3_column_int64(reader->statement, T_ID), id);
    return kr_fail(reader->error, KR_RECORD, reader->store->path, 0, "damaged: claim %s: %s", id, what);
}

static bool term(struct reader *reader, enum column at, kr_str *out)
{
    return kr_store_text(reader->store, sqlite3_column_int64(reader->statement, at), &reader->arena, out,
                         reader->error);
}

/* A statement that has one row to give for this number, at that row; NULL when there is none, or on failure. */
static sqlite3_stmt *look_up(struct reader *reader, enum kr_statement which, sqlite3_int64 row)
{
    sqlite3_stmt *statement = kr_store_statement(reader->store, which, reader->error);
    if (!statement)
        return NULL;
    sqlite3_bind_int64(statement, 1, row);
    int result = sqlite3_step(statement);
    if (result == SQLITE_ROW)
        return statement;
    if (result == SQLITE_DONE)
        damaged(reader, "its place or report is missing");
    else
        kr_store_fail(reader->store, result, reader->error);
    sqlite3_reset(statement);
    return NULL;
}

static bool read_place(struct reader *reader)
{
    const sqlite3_int64 row = sqlite3_column_int64(reader->statement, T_PLACE);
    if (row == reader->place_row)
        return true;
    sqlite3_stmt *statement = look_up(reader, KR_SQL_PLACE_OF, row);
    struct kr_place place;
    if (!statement)
        return false;
    bool ok = kr_store_read_place(statement, 0, &place) || damaged(reader, "its place is of no kind of ours");
    kr_arena_reset(&reader->place_arena);
    reader->place_row = row;
    reader->place = place;
    ok = ok && kr_store_copy(reader->store, &reader->place_arena, statement, 0, &reader->place.id, reader->error) &&
         kr_store_copy(reader->store, &reader->place_arena, statement, 1, &reader->place.name, reader->error) &&
         kr_store_copy(reader->store, &reader->place_arena, statement, 5, &reader->place.country, reader->error);
    sqlite3_reset(statement);
    return ok;
}

/* Whether the report was published by the known day; a term that was asked about last need not be read again. */
static bool is_known(struct reader *reader, bool *known)
{
    const sqlite3_int64 row = sqlite3_column_int64(reader->statement, T_PUBLISHED);
    *known = true;
    if (reader->known_day == KR_DAY_MAX || (row && row == reader->early))
        return true;
    *known = false;
    if (!row || row == reader->late)
        return true;
    kr_str published;
    int64_t day;
    if (!term(reader, T_PUBLISHED, &published))
        return false;
    *known = kr_edtf_range(published, &day, NULL) && day <= reader->known_day;
    *(*known ? &reader->early : &reader->late) = row;
    return true;
}

static bool read_report(struct reader *reader)
{
    struct kr_report *report = &reader->report;
    kr_str published, source;
    report->path[0] = '\0';
    report->copy_group = sqlite3_column_int64(reader->statement, T_GROUP);
    if (!term(reader, T_PUBLISHED, &published) || !term(reader, T_OUTLET, &source))
        return false;
    if (!kr_store_fit(published, report->published, sizeof(report->published)) ||
        !kr_store_fit(source, report->source, sizeof(report->source)))
        return damaged(reader, "its report has a field that is too long");
    if (source.len)
        return true;
    sqlite3_stmt *statement = look_up(reader, KR_SQL_PATH_OF, sqlite3_column_int64(reader->statement, T_REPORT));
    if (!statement)
        return false;
    bool ok = kr_store_fit_column(statement, 0, report->path, sizeof(report->path)) ||
              damaged(reader, "its report has a field that is too long");
    sqlite3_reset(statement);
    return ok;
}

static bool read_claim(struct reader *reader)
{
    sqlite3_stmt *s = reader->statement;
    struct kr_claim *claim = &reader->claim;
    kr_str type, factuality, time;
    *claim = (struct kr_claim){
        .near_km = -1, .place = &reader->place, .passage = (uint64_t)sqlite3_column_int64(s, T_PASSAGE)};
    kr_store_id_text(sqlite3_column_int64(s, T_ID), claim->id);
    if (!term(reader, T_TYPE, &type) || !term(reader, T_FACTUALITY, &factuality) || !term(reader, T_TIME, &time))
        return false;
    if (!kr_type_from(type, &claim->type) || !kr_factuality_from(factuality, &claim->factuality) ||
        !kr_store_fit(time, claim->when, sizeof(claim->when)))
        return damaged(reader, "a type, factuality or time that is none of ours");
    const sqlite3_int64 row = sqlite3_column_int64(s, T_CLAIM), voice = sqlite3_column_int64(s, T_VOICE);
    const int more = sqlite3_column_int(s, T_MORE);
    if (!term(reader, T_SIDE, &claim->actor_side) || !read_place(reader) || !read_report(reader))
        return false;
    if (more & MORE_SPEAKERS) {
        if (!kr_store_read_sources(reader->store, row, &reader->arena, claim, reader->error))
            return false;
    } else if (voice) {
        claim->by_count = 1;
        if (!kr_store_voice_text(reader->store, voice, &reader->arena, &claim->by[0], reader->error))
            return false;
    }
    return !(more & MORE_FIGURES) || kr_store_read_figures(reader->store, row, &reader->arena, claim, reader->error);
}

static bool read_all(struct reader *reader, kr_claim_fn *each, void *context)
{
    int result;
    bool known;
    while ((result = sqlite3_step(reader->statement)) == SQLITE_ROW) {
        kr_arena_reset(&reader->arena);
        if (!is_known(reader, &known))
            return false;
        if (!known)
            continue;
        if (!read_claim(reader))
            return false;
        if (!each(context, &reader->report, &reader->claim))
            return true;
    }
    return result == SQLITE_DONE || kr_store_fail(reader->store, result, reader->error);
}

bool kr_store_testimony(struct kr_store *store, kr_str place, bool stale_only, int64_t known_day, kr_claim_fn *each,
                        void *context, struct kr_error *error)
{
    static const char all[] = KR_STORE_TESTIMONY " FROM testimony t ORDER BY t.place";
    static const char stale[] = KR_STORE_TESTIMONY " FROM dirty d CROSS JOIN testimony t USING(place)";
    struct reader *reader = calloc(1, sizeof(*reader));
    if (!reader)
        return kr_fail(error, KR_MEMORY, store->path, 0, "out of memory");
    *reader = (struct reader){.store = store, .error = error, .known_day = known_day};
    kr_arena_init(&reader->arena, 4096);
    kr_arena_init(&reader->place_arena, 512);
    if (place.len)
        reader->statement = kr_store_statement(store, KR_SQL_TESTIMONY_OF, error);
    bool ok = place.len ? reader->statement != NULL
                        : kr_store_prepare(store, stale_only ? stale : all, &reader->statement, error);
    if (ok && place.len)
        kr_store_bind(reader->statement, 1, place);
    ok = ok && read_all(reader, each, context);
    if (place.len)
        sqlite3_reset(reader->statement);
    else
        sqlite3_finalize(reader->statement);
    kr_arena_release(&reader->arena);
    kr_arena_release(&reader->place_arena);
    free(reader);
    return ok;
}

/* ---- what is kept ---- */

/* Mostly nothing is dirty, which is asked once. */
#define FRESH                                                                                                          \
    " ((SELECT NOT EXISTS (SELECT 1 FROM dirty)) OR NOT EXISTS (SELECT 1 FROM dirty d WHERE d.place = c.place))"

static kr_str blob(sqlite3_stmt *statement, int at)
{
    const char *bytes = sqlite3_column_blob(statement, at);
    return (kr_str){bytes, bytes ? (size_t)sqlite3_column_bytes(statement, at) : 0};
}

/* Steps through row, last_known, states, items, place, as the SQL gives them for a known day. */
static bool read_kept(struct kr_store *store, const char *sql, int64_t known_day, kr_store_kept_fn *each, void *context,
                      struct kr_error *error)
{
    int result;
    bool ok = true;
    sqlite3_stmt *statement;
    if (!kr_store_prepare(store, sql, &statement, error))
        return false;
    sqlite3_bind_int64(statement, 1, known_day);
    while ((result = sqlite3_step(statement)) == SQLITE_ROW) {
        struct kr_store_kept kept = {.row = sqlite3_column_int64(statement, 0),
                                     .last_known_day = sqlite3_column_int64(statement, 1),
                                     .states = blob(statement, 2),
                                     .heard = blob(statement, 3)};
        if (!(ok = kr_store_read_place(statement, 4, &kept.place)))
            kr_fail(error, KR_RECORD, store->path, 0, "damaged: a place of no kind of ours");
        if (!ok || !each(context, &kept))
            break;
    }
    if (ok && result != SQLITE_ROW && result != SQLITE_DONE)
        ok = kr_store_fail(store, result, error);
    sqlite3_finalize(statement);
    return ok;
}

bool kr_store_timelines(struct kr_store *store, int64_t known_day, kr_store_kept_fn *each, void *context,
                        struct kr_error *error)
{
    static const char sql[] = "SELECT c.place, c.last_known, c.states, NULL, " KR_STORE_PLACE
                              " FROM chronicle c CROSS JOIN places p USING(place)"
                              " WHERE c.last_known <= ?1 AND" FRESH;
    return read_kept(store, sql, known_day, each, context, error);
}

bool kr_store_heard(struct kr_store *store, int64_t known_day, kr_store_kept_fn *each, void *context,
                    struct kr_error *error)
{
    static const char sql[] = "SELECT c.place, c.last_known, NULL, h.items, " KR_STORE_PLACE
                              " FROM chronicle c CROSS JOIN heard h USING(place) CROSS JOIN places p USING(place)"
                              " WHERE c.last_known > ?1 AND" FRESH;
    return read_kept(store, sql, known_day, each, context, error);
}

/* Runs one of the statements about what is kept, for a place and two values. */
static bool keep(struct kr_store *store, enum kr_statement which, int64_t row, const int64_t *number, kr_str bytes,
                 struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, which, error);
    if (!statement)
        return false;
    sqlite3_bind_int64(statement, 1, row);
    if (number)
        sqlite3_bind_int64(statement, 3, *number);
    if (bytes.len)
        sqlite3_bind_blob64(statement, 2, bytes.ptr, bytes.len, SQLITE_STATIC);
    return kr_store_step(store, statement, error);
}

bool kr_store_keep(struct kr_store *store, const struct kr_store_kept *kept, struct kr_error *error)
{
    const kr_str none = {0};
    bool ok = kept->heard.len ? keep(store, KR_SQL_KEEP, kept->row, &kept->last_known_day, kept->states, error) &&
                                    keep(store, KR_SQL_KEEP_HEARD, kept->row, NULL, kept->heard, error)
                              : keep(store, KR_SQL_UNKEEP, kept->row, NULL, none, error) &&
                                    keep(store, KR_SQL_UNKEEP_HEARD, kept->row, NULL, none, error);
    return ok && keep(store, KR_SQL_CLEAN, kept->row, NULL, none, error);
}

bool kr_store_next_stale(struct kr_store *store, int64_t after, int64_t *row, char *id, size_t size,
                         struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_NEXT_STALE, error);
    if (!statement)
        return false;
    sqlite3_bind_int64(statement, 1, after);
    int result = sqlite3_step(statement);
    *row = 0;
    id[0] = '\0';
    bool ok = result == SQLITE_DONE || result == SQLITE_ROW || kr_store_fail(store, result, error);
    if (result == SQLITE_ROW) {
        *row = sqlite3_column_int64(statement, 0);
        ok = kr_store_fit_column(statement, 1, id, size) ||
             kr_fail(error, KR_RECORD, store->path, 0, "damaged: a place with an id of more than %zu bytes", size - 1);
    }
    sqlite3_reset(statement);
    return ok;
}

bool kr_store_key(struct kr_store *store, uint64_t *key, struct kr_error *error)
{
    sqlite3_stmt *statement;
    if (!kr_store_prepare(store, "SELECT value FROM settings WHERE name = 'chronicle'", &statement, error))
        return false;
    int result = sqlite3_step(statement);
    *key = result == SQLITE_ROW ? (uint64_t)sqlite3_column_int64(statement, 0) : 0;
    bool ok = result == SQLITE_ROW || result == SQLITE_DONE || kr_store_fail(store, result, error);
    sqlite3_finalize(statement);
    return ok;
}

bool kr_store_set_key(struct kr_store *store, uint64_t key, struct kr_error *error)
{
    sqlite3_stmt *statement;
    if (!kr_store_prepare(store, "INSERT OR REPLACE INTO settings VALUES('chronicle', ?1)", &statement, error))
        return false;
    sqlite3_bind_int64(statement, 1, (sqlite3_int64)key);
    bool ok = kr_store_step(store, statement, error);
    sqlite3_finalize(statement);
    return ok;
}

bool kr_store_mark_all(struct kr_store *store, struct kr_error *error)
{
    static const char sql[] = "INSERT OR IGNORE INTO dirty SELECT DISTINCT place FROM testimony;"
                              "INSERT OR IGNORE INTO dirty SELECT place FROM chronicle";
    int result = sqlite3_exec(store->db, sql, NULL, NULL, NULL);
    return result == SQLITE_OK || kr_store_fail(store, result, error);
}

bool kr_store_begin_write(struct kr_store *store, struct kr_error *error)
{
    memset(store->dirty, 0, sizeof(store->dirty)); /* another process may have cleared the marks */
    return kr_store_run(store, KR_SQL_BEGIN, error);
}

bool kr_store_begin_read(struct kr_store *store, struct kr_error *error)
{
    return kr_store_run(store, KR_SQL_BEGIN_READ, error);
}

bool kr_store_end(struct kr_store *store, struct kr_error *error)
{
    if (kr_store_run(store, KR_SQL_COMMIT, error))
        return true;
    kr_store_rollback(store);
    return false;
}
