/* browse.c - what a page asks of the record: how much there is, places by the beginning of a name, reports by their
 * words. speakers.c has who speaks, query.c how many claims a day. */
#include "store/store_int.h"

#include "model/model.h"

#include <stdlib.h>

/* ---- how much there is ---- */

/* The first row of a query without parameters; NULL on failure. */
static sqlite3_stmt *first_row(struct kr_store *store, const char *sql, struct kr_error *error)
{
    sqlite3_stmt *statement;
    if (!kr_store_prepare(store, sql, &statement, error))
        return NULL;
    const int result = sqlite3_step(statement);
    if (result == SQLITE_ROW)
        return statement;
    kr_store_fail(store, result == SQLITE_DONE ? SQLITE_CORRUPT : result, error);
    sqlite3_finalize(statement);
    return NULL;
}

static int64_t day_column(sqlite3_stmt *statement, int at)
{
    return sqlite3_column_type(statement, at) == SQLITE_NULL ? KR_DAY_MIN : sqlite3_column_int64(statement, at);
}

bool kr_store_overview(struct kr_store *store, struct kr_overview *out, struct kr_error *error)
{
    *out = (struct kr_overview){.reports = 0};
    sqlite3_stmt *s = first_row(store,
                                "SELECT (SELECT count(*) FROM reports), (SELECT count(*) FROM claims), count(*),"
                                " min(lon), min(lat), max(lon), max(lat) FROM places",
                                error);
    if (!s)
        return false;
    out->reports = (size_t)sqlite3_column_int64(s, 0);
    out->claims = (size_t)sqlite3_column_int64(s, 1);
    out->places = (size_t)sqlite3_column_int64(s, 2);
    out->west = sqlite3_column_double(s, 3);
    out->south = sqlite3_column_double(s, 4);
    out->east = sqlite3_column_double(s, 5);
    out->north = sqlite3_column_double(s, 6);
    sqlite3_finalize(s);
    /* the ends of time stand for reports that are open there */
    s = first_row(store,
                  "SELECT (SELECT min(last_day) FROM reports WHERE last_day > -9223372036854775808),"
                  " (SELECT max(last_day) FROM reports WHERE last_day < 9223372036854775807)",
                  error);
    if (!s)
        return false;
    out->first_published = day_column(s, 0);
    out->last_published = day_column(s, 1);
    sqlite3_finalize(s);
    return true;
}

bool kr_store_changes(struct kr_store *store, int64_t *version, struct kr_error *error)
{
    sqlite3_stmt *s = first_row(store, "PRAGMA data_version", error);
    if (!s)
        return false;
    *version = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    return true;
}

/* ---- the limit ---- */

static int is_late(void *context)
{
    const struct kr_store *store = context;
    return kr_store_now_ms() > store->deadline_ms || (store->stop && *store->stop);
}

void kr_store_limit(struct kr_store *store, int64_t milliseconds, const atomic_bool *stop)
{
    enum { STEPS = 4000 }; /* of SQLite's machine between two looks at the clock: well below a millisecond */
    store->deadline_ms = kr_store_now_ms() + milliseconds;
    store->stop = stop;
    sqlite3_progress_handler(store->db, milliseconds ? STEPS : 0, milliseconds ? is_late : NULL, store);
}

/* ---- rows ---- */

/* Calls `row` with each row of the statement, which is finalised; false from `row` stops. */
typedef bool row_fn(void *context, sqlite3_stmt *statement, bool *failed);
static bool each_row(struct kr_store *store, sqlite3_stmt *statement, row_fn *row, void *context,
                     struct kr_error *error)
{
    int result;
    bool failed = false;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW && row(context, statement, &failed))
        continue;
    bool ok = result == SQLITE_ROW || result == SQLITE_DONE || kr_store_fail(store, result, error);
    sqlite3_finalize(statement);
    return ok && (!failed || kr_fail(error, KR_RECORD, store->path, 0, "damaged: a row that is none of ours"));
}

/* ---- places ---- */

struct place_rows {
    kr_place_found_fn *each;
    void *context;
};

/* spelling, claims, then the place */
static bool place_row(void *context, sqlite3_stmt *s, bool *failed)
{
    const struct place_rows *rows = context;
    struct kr_place_found found = {.spelling = kr_store_column(s, 0), .claims = (size_t)sqlite3_column_int64(s, 1)};
    *failed = !kr_store_read_place(s, 2, &found.place);
    return !*failed && rows->each(rows->context, &found);
}

bool kr_store_all_places(struct kr_store *store, kr_place_found_fn *each, void *context, struct kr_error *error)
{
    static const char sql[] = "SELECT '', coalesce(n, 0), " KR_STORE_PLACE " FROM places p LEFT JOIN"
                              " (SELECT place, count(*) AS n FROM claims WHERE place NOT NULL GROUP BY place)"
                              " USING(place) ORDER BY p.id";
    struct place_rows rows = {each, context};
    sqlite3_stmt *statement;
    return kr_store_prepare(store, sql, &statement, error) && each_row(store, statement, place_row, &rows, error);
}

bool kr_store_search_places(struct kr_store *store, const char *beginning, size_t limit, kr_place_found_fn *each,
                            void *context, struct kr_error *error)
{
    /* a spelling that begins so stands between the beginning and the beginning with the last character there is */
    static const char sql[] = "SELECT min(s.spelling), (SELECT count(*) FROM claims c WHERE c.place = p.place)"
                              " AS n, " KR_STORE_PLACE " FROM spellings s JOIN places p USING(place)"
                              " WHERE s.spelling >= ?1 AND s.spelling < ?1 || char(0x10FFFF)"
                              " GROUP BY p.place ORDER BY min(s.spelling) <> ?1, n DESC, p.name, p.id LIMIT ?2";
    char folded[256];
    struct place_rows rows = {each, context};
    sqlite3_stmt *statement;
    const size_t len = kr_utf8_fold(kr_str_trim(kr_str_of(beginning)), folded, sizeof(folded));
    if (!len)
        return true;
    if (!kr_store_prepare(store, sql, &statement, error))
        return false;
    kr_store_bind(statement, 1, (kr_str){folded, len});
    sqlite3_bind_int64(statement, 2, (sqlite3_int64)limit);
    return each_row(store, statement, place_row, &rows, error);
}

bool kr_store_spellings(struct kr_store *store, const char *place_id, kr_place_found_fn *each, void *context,
                        struct kr_error *error)
{
    static const char sql[] = "SELECT s.spelling, (SELECT count(*) FROM claims c WHERE c.place = p.place)"
                              ", " KR_STORE_PLACE " FROM places p LEFT JOIN spellings s USING(place) WHERE p.id = ?1"
                              " ORDER BY s.spelling";
    struct place_rows rows = {each, context};
    sqlite3_stmt *statement;
    if (!kr_store_prepare(store, sql, &statement, error))
        return false;
    kr_store_bind(statement, 1, kr_str_of(place_id));
    return each_row(store, statement, place_row, &rows, error);
}

bool kr_store_names(struct kr_store *store, const char *lang, kr_place_found_fn *each, void *context,
                    struct kr_error *error)
{
    /* a mention without `via` names its place outright; of two that are as frequent the one that is not the canonical
     * name, since that is what another alphabet's spelling looks like */
    static const char sql[] =
        "SELECT t.text, n, " KR_STORE_PLACE " FROM"
        " (SELECT place, mention, count(*) AS n FROM claims"
        "  WHERE via IS NULL AND place NOT NULL"
        "  AND report NOT IN (SELECT report FROM reports WHERE lang < ?1 OR lang > ?1) GROUP BY place, mention)"
        " JOIN terms t ON t.term = mention JOIN places p USING(place)"
        " WHERE p.kind NOT IN ('region', 'district') ORDER BY p.id, n DESC, t.text = p.name, t.text";
    struct place_rows rows = {each, context};
    sqlite3_stmt *statement;
    if (!kr_store_prepare(store, sql, &statement, error))
        return false;
    kr_store_bind(statement, 1, kr_str_of(lang));
    return each_row(store, statement, place_row, &rows, error);
}

/* ---- reports ---- */

#define REPORT_COLUMNS                                                                                                 \
    "r.id, r.path, r.source, r.lang, r.published, (SELECT count(*) FROM claims c WHERE c.report = r.report),"          \
    " (SELECT count(*) - 1 FROM copies k JOIN copies o USING(copy_group) WHERE k.report = r.report)"
enum { R_ID, R_PATH, R_SOURCE, R_LANG, R_PUBLISHED, R_CLAIMS, R_COPIES, R_MORE, R_BODY = R_MORE, R_TEXT };

struct report_rows {
    kr_report_found_fn *each;
    void *context;
    struct kr_report *report;
    bool whole; /* with body and text, else with the words */
};

static bool report_row(void *context, sqlite3_stmt *s, bool *failed)
{
    const struct report_rows *rows = context;
    struct kr_report *report = rows->report;
    struct kr_report_found found = {.report = report, .claims = (size_t)sqlite3_column_int64(s, R_CLAIMS)};
    const int64_t copies = sqlite3_column_int64(s, R_COPIES);
    found.copies = copies > 0 ? (size_t)copies : 0;
    *report = (struct kr_report){.body = 0};
    *failed = !kr_store_fit_column(s, R_ID, report->id, sizeof(report->id)) ||
              !kr_store_fit_column(s, R_PATH, report->path, sizeof(report->path)) ||
              !kr_store_fit_column(s, R_SOURCE, report->source, sizeof(report->source)) ||
              !kr_store_fit_column(s, R_LANG, report->lang, sizeof(report->lang)) ||
              !kr_store_fit_column(s, R_PUBLISHED, report->published, sizeof(report->published));
    if (rows->whole) {
        report->body = (size_t)sqlite3_column_int64(s, R_BODY);
        report->text = kr_store_column(s, R_TEXT);
        *failed |= report->body > report->text.len;
    } else {
        found.words = kr_store_column(s, R_MORE);
    }
    return !*failed && rows->each(rows->context, &found);
}

/* Every word of the question, quoted, so that nothing in it is syntax; the last may be the beginning of one. */
static void ask_words(const char *words, struct kr_buf *out)
{
    kr_str rest = kr_str_of(words);
    while (rest.ptr) {
        const kr_str word = kr_str_next(&rest, ' ');
        if (!word.len)
            continue;
        kr_buf_addz(out, out->len ? " \"" : "\"");
        for (size_t i = 0; i < word.len; i++) {
            if (word.ptr[i] == '"')
                kr_buf_addc(out, '"');
            kr_buf_addc(out, word.ptr[i]);
        }
        kr_buf_addc(out, '"');
    }
    if (out->len)
        kr_buf_addc(out, '*');
}

static bool run_reports(struct kr_store *store, sqlite3_stmt *statement, bool whole, kr_report_found_fn *each,
                        void *context, struct kr_error *error)
{
    struct report_rows rows = {each, context, malloc(sizeof(*rows.report)), whole};
    bool ok = rows.report != NULL;
    if (ok) {
        ok = each_row(store, statement, report_row, &rows, error);
    } else {
        kr_fail(error, KR_MEMORY, store->path, 0, "out of memory");
        sqlite3_finalize(statement);
    }
    free(rows.report);
    return ok;
}

bool kr_store_find_reports(struct kr_store *store, const struct kr_report_filter *filter, int64_t first_day,
                           int64_t last_day, kr_report_found_fn *each, void *context, struct kr_error *error)
{
    static const char newest[] = "SELECT " REPORT_COLUMNS ", NULL FROM reports r"
                                 " WHERE (?1 IS NULL OR r.last_day >= ?1) AND (?2 IS NULL OR r.first_day <= ?2)"
                                 " AND ?3 IS NULL ORDER BY r.last_day DESC, r.id LIMIT ?4 OFFSET ?5";
    static const char best[] =
        "SELECT " REPORT_COLUMNS ", substr(CAST(r.text AS BLOB), r.body + 1) FROM report_words"
        " JOIN reports r ON r.report = report_words.rowid"
        " WHERE report_words MATCH ?3 AND (?1 IS NULL OR r.last_day >= ?1) AND (?2 IS NULL OR r.first_day <= ?2)"
        " ORDER BY report_words.rank, r.id LIMIT ?4 OFFSET ?5";
    struct kr_buf words = {0};
    sqlite3_stmt *statement = NULL;
    if (filter->words)
        ask_words(filter->words, &words);
    bool ok = words.failed ? kr_fail(error, KR_MEMORY, store->path, 0, "out of memory")
                           : kr_store_prepare(store, words.len ? best : newest, &statement, error);
    if (ok) {
        if (first_day != KR_DAY_MIN)
            sqlite3_bind_int64(statement, 1, first_day);
        if (last_day != KR_DAY_MAX)
            sqlite3_bind_int64(statement, 2, last_day);
        kr_store_bind(statement, 3, kr_buf_str(&words));
        sqlite3_bind_int64(statement, 4, filter->limit ? (sqlite3_int64)filter->limit : -1);
        sqlite3_bind_int64(statement, 5, (sqlite3_int64)filter->skip);
        ok = run_reports(store, statement, false, each, context, error);
    }
    kr_buf_release(&words);
    return ok;
}

bool kr_store_report(struct kr_store *store, const char *id, kr_report_found_fn *each, void *context,
                     struct kr_error *error)
{
    static const char sql[] = "SELECT " REPORT_COLUMNS ", r.body, r.text FROM reports r WHERE r.id = ?1";
    sqlite3_stmt *statement;
    if (!kr_store_prepare(store, sql, &statement, error))
        return false;
    kr_store_bind(statement, 1, kr_str_of(id));
    return run_reports(store, statement, true, each, context, error);
}

bool kr_store_copies_of(struct kr_store *store, const char *id, kr_report_found_fn *each, void *context,
                        struct kr_error *error)
{
    static const char sql[] = "SELECT " REPORT_COLUMNS ", NULL FROM reports me JOIN copies m ON m.report = me.report"
                              " JOIN copies o USING(copy_group) JOIN reports r ON r.report = o.report"
                              " WHERE me.id = ?1 AND r.report <> me.report ORDER BY r.last_day, r.id LIMIT 100";
    sqlite3_stmt *statement;
    if (!kr_store_prepare(store, sql, &statement, error))
        return false;
    kr_store_bind(statement, 1, kr_str_of(id));
    return run_reports(store, statement, false, each, context, error);
}
