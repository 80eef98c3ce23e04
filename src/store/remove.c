/* remove.c - taking a report out, so that the record answers as if it had never been there.
 *
 * With the report go its claims, their sources, figures and testimony, its words in the index; and what only it spoke
 * of: places, and the spellings that no other claim about the place used. Terms and voices stay, which nobody sees.
 * Which spellings are still used is asked once a place: the cost is that of the claims about the places it spoke of. */
#include "store/store_int.h"

#include "model/model.h"

#include <stdlib.h>

/* Prepares a statement about one row. */
static bool ask_about(struct kr_store *store, const char *sql, sqlite3_int64 row, sqlite3_stmt **statement,
                      struct kr_error *error)
{
    if (!kr_store_prepare(store, sql, statement, error))
        return false;
    sqlite3_bind_int64(*statement, 1, row);
    return true;
}

/* Runs it; all that it gives is passed over. */
static bool run(struct kr_store *store, const char *sql, sqlite3_int64 row, struct kr_error *error)
{
    sqlite3_stmt *statement;
    int result;
    if (!ask_about(store, sql, row, &statement, error))
        return false;
    do
        result = sqlite3_step(statement);
    while (result == SQLITE_ROW);
    bool ok = result == SQLITE_DONE || kr_store_fail(store, result, error);
    sqlite3_finalize(statement);
    return ok;
}

/* The spellings in use for a place, as hashes of their folded forms, sorted. */
struct spellings {
    uint64_t *items;
    size_t count, capacity;
};

static int by_hash(const void *a, const void *b)
{
    const uint64_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

static uint64_t folded_hash(sqlite3_stmt *statement)
{
    char folded[512];
    const size_t len = kr_utf8_fold(kr_store_column(statement, 0), folded, sizeof(folded));
    return kr_hash(0, (kr_str){folded, len});
}

static bool read_used(struct kr_store *store, sqlite3_int64 place, struct kr_arena *arena, struct spellings *used,
                      struct kr_error *error)
{
    static const char sql[] = "SELECT text FROM terms WHERE term IN"
                              " (SELECT coalesce(via, mention) FROM claims WHERE place = ?1)"
                              " UNION ALL SELECT name FROM places WHERE place = ?1";
    sqlite3_stmt *statement;
    int result = SQLITE_DONE;
    bool ok = ask_about(store, sql, place, &statement, error);
    while (ok && (result = sqlite3_step(statement)) == SQLITE_ROW) {
        ok = kr_arena_grow(arena, &used->items, &used->capacity, used->count, sizeof(*used->items)) ||
             kr_fail(error, KR_MEMORY, store->path, 0, "out of memory");
        if (ok)
            used->items[used->count++] = folded_hash(statement);
    }
    if (ok && result != SQLITE_DONE)
        ok = kr_store_fail(store, result, error);
    sqlite3_finalize(statement);
    if (ok && used->count)
        qsort(used->items, used->count, sizeof(*used->items), by_hash);
    return ok;
}

static bool delete_spelling(struct kr_store *store, sqlite3_int64 place, kr_str spelling, struct kr_error *error)
{
    sqlite3_stmt *statement;
    bool ok = ask_about(store, "DELETE FROM spellings WHERE place = ?1 AND spelling = ?2", place, &statement, error);
    if (ok) {
        kr_store_bind(statement, 2, spelling);
        ok = kr_store_step(store, statement, error);
    }
    sqlite3_finalize(statement);
    return ok;
}

/* Deletes the spellings of a place that none of its claims uses any more. */
static bool drop_spellings(struct kr_store *store, sqlite3_int64 place, struct kr_arena *arena, struct kr_error *error)
{
    struct spellings used = {0};
    sqlite3_stmt *statement;
    kr_str *unused = NULL;
    size_t count = 0, capacity = 0;
    if (!read_used(store, place, arena, &used, error))
        return false;
    int result = SQLITE_DONE;
    bool ok = ask_about(store, "SELECT spelling FROM spellings WHERE place = ?1", place, &statement, error);
    while (ok && (result = sqlite3_step(statement)) == SQLITE_ROW) {
        const uint64_t hash = folded_hash(statement); /* folding changes nothing that is folded */
        if (used.count && bsearch(&hash, used.items, used.count, sizeof(hash), by_hash))
            continue;
        ok = (kr_arena_grow(arena, &unused, &capacity, count, sizeof(*unused)) ||
              kr_fail(error, KR_MEMORY, store->path, 0, "out of memory")) &&
             kr_store_copy(store, arena, statement, 0, &unused[count], error);
        count++;
    }
    if (ok && result != SQLITE_DONE)
        ok = kr_store_fail(store, result, error);
    sqlite3_finalize(statement);
    for (size_t i = 0; ok && i < count; i++)
        ok = delete_spelling(store, place, unused[i], error);
    return ok;
}

/* The places that the report's claims are about, once each, in the arena. */
static bool places_of(struct kr_store *store, sqlite3_int64 report, struct kr_arena *arena, sqlite3_int64 **places,
                      size_t *count, struct kr_error *error)
{
    static const char sql[] = "SELECT DISTINCT place FROM claims WHERE report = ?1 AND place NOT NULL";
    sqlite3_stmt *statement;
    size_t capacity = 0;
    int result = SQLITE_DONE;
    *places = NULL;
    *count = 0;
    bool ok = ask_about(store, sql, report, &statement, error);
    while (ok && (result = sqlite3_step(statement)) == SQLITE_ROW) {
        ok = kr_arena_grow(arena, places, &capacity, *count, sizeof(**places)) ||
             kr_fail(error, KR_MEMORY, store->path, 0, "out of memory");
        if (ok)
            (*places)[(*count)++] = sqlite3_column_int64(statement, 0);
    }
    if (ok && result != SQLITE_DONE)
        ok = kr_store_fail(store, result, error);
    sqlite3_finalize(statement);
    return ok;
}

/* After the claims have gone: a place that nothing speaks of goes too, of another the spellings that nothing uses. */
static bool tidy_place(struct kr_store *store, sqlite3_int64 place, struct kr_error *error)
{
    static const char *const steps[] = {
        "DELETE FROM spellings WHERE place = ?1 AND NOT EXISTS (SELECT 1 FROM claims WHERE place = ?1)",
        "DELETE FROM chronicle WHERE place = ?1 AND NOT EXISTS (SELECT 1 FROM claims WHERE place = ?1)",
        "DELETE FROM heard WHERE place = ?1 AND NOT EXISTS (SELECT 1 FROM claims WHERE place = ?1)",
        "DELETE FROM dirty WHERE place = ?1 AND NOT EXISTS (SELECT 1 FROM claims WHERE place = ?1)",
        "DELETE FROM places WHERE place = ?1 AND NOT EXISTS (SELECT 1 FROM claims WHERE place = ?1)"};
    struct kr_arena arena;
    for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
        if (!run(store, steps[i], place, error))
            return false;
    kr_arena_init(&arena, 16 * 1024);
    bool ok = drop_spellings(store, place, &arena, error);
    kr_arena_release(&arena);
    return ok;
}

bool kr_store_drop(struct kr_store *store, int64_t report, struct kr_error *error)
{
    static const char *const steps[] = {
        "INSERT OR IGNORE INTO dirty SELECT t.place FROM claims c CROSS JOIN testimony t USING(place, claim)"
        " WHERE c.report = ?1",
        "UPDATE sides SET claims = claims - (SELECT count(*) FROM claims c CROSS JOIN testimony t USING(place, claim)"
        " WHERE c.report = ?1 AND t.side = (SELECT term FROM terms WHERE text = sides.side))",
        "DELETE FROM sides WHERE claims = 0 AND ?1 NOT NULL",
        "DELETE FROM testimony WHERE (place, claim) IN (SELECT place, claim FROM claims WHERE report = ?1)",
        "DELETE FROM sources WHERE claim IN (SELECT claim FROM claims WHERE report = ?1)",
        "DELETE FROM figures WHERE claim IN (SELECT claim FROM claims WHERE report = ?1)",
        "DELETE FROM claims WHERE report = ?1",
        "INSERT INTO report_words(report_words, rowid, text) SELECT 'delete', report,"
        " CAST(substr(CAST(text AS BLOB), body + 1) AS TEXT) FROM reports WHERE report = ?1 AND length(text) > 0",
        "DELETE FROM unlinked WHERE report = ?1",
        "DELETE FROM inputs WHERE report = ?1",
        "DELETE FROM reports WHERE report = ?1"};
    struct kr_arena arena;
    sqlite3_int64 *places;
    size_t count;
    kr_arena_init(&arena, 1024);
    bool ok = places_of(store, report, &arena, &places, &count, error);
    for (size_t i = 0; ok && i < sizeof(steps) / sizeof(steps[0]); i++)
        ok = run(store, steps[i], report, error);
    for (size_t i = 0; ok && i < count; i++)
        ok = tidy_place(store, places[i], error);
    kr_arena_release(&arena);
    kr_store_forget(store); /* what is remembered may just have gone */
    return ok;
}

/* ---- by name ---- */

static sqlite3_stmt *ask(struct kr_store *store, const char *sql, const char *text, struct kr_error *error)
{
    sqlite3_stmt *statement;
    if (!kr_store_prepare(store, sql, &statement, error))
        return NULL;
    sqlite3_bind_text(statement, 1, text, -1, SQLITE_TRANSIENT);
    return statement;
}

/* The one report that the statement gives; its row, path, id and number of claims. */
static bool only_one(struct kr_store *store, sqlite3_stmt *statement, const char *report, int64_t *row,
                     struct kr_removed *removed, struct kr_error *error)
{
    int result = sqlite3_step(statement);
    *row = 0;
    if (result == SQLITE_DONE)
        return true;
    if (result != SQLITE_ROW)
        return kr_store_fail(store, result, error);
    *row = sqlite3_column_int64(statement, 0);
    removed->claims = (size_t)sqlite3_column_int64(statement, 3);
    const char *id = (const char *)sqlite3_column_text(statement, 1),
               *path = (const char *)sqlite3_column_text(statement, 2);
    if (!id || !path || strlen(id) >= sizeof(removed->id) || strlen(path) >= sizeof(removed->path))
        return kr_fail(error, KR_RECORD, store->path, 0, "damaged: a report has a field that is too long");
    memcpy(removed->id, id, strlen(id) + 1);
    memcpy(removed->path, path, strlen(path) + 1);
    if (sqlite3_step(statement) == SQLITE_ROW) {
        const char *other = (const char *)sqlite3_column_text(statement, 1);
        return kr_fail(
            error, KR_NOT_FOUND, store->path, 0,
            "several reports go by \"%.200s\": %.19s, %.19s; expected an address, or the beginning of one id", report,
            removed->id, other ? other : "");
    }
    return true;
}

bool kr_store_find_report(struct kr_store *store, const char *report, int64_t *row, struct kr_removed *removed,
                          struct kr_error *error)
{
#define FIND "SELECT report, id, path, (SELECT count(*) FROM claims c WHERE c.report = r.report) FROM reports r WHERE "
    enum { LEAST_DIGITS = 4 };
    static const struct way {
        const char *sql;
        bool by_id;
    } ways[] = {{FIND "path = ?1 ORDER BY id LIMIT 2", false},
                {FIND "id >= 'sha256:' || ?1 AND id < 'sha256:' || ?1 || 'g' LIMIT 2", true},
                {FIND "report IN (SELECT report FROM inputs WHERE url = ?1) ORDER BY id LIMIT 2", false},
                {FIND "report IN (SELECT report FROM inputs WHERE entry = ?1) ORDER BY id LIMIT 2", false}};
#undef FIND
    const char *digits = strncmp(report, "sha256:", 7) == 0 ? report + 7 : report;
    const size_t len = strlen(digits);
    const bool is_id = len >= LEAST_DIGITS && len <= 64 && strspn(digits, "0123456789abcdef") == len;
    bool ok = true;
    *row = 0;
    for (size_t i = 0; ok && !*row && i < sizeof(ways) / sizeof(ways[0]); i++) {
        if (ways[i].by_id && !is_id)
            continue;
        sqlite3_stmt *statement = ask(store, ways[i].sql, ways[i].by_id ? digits : report, error);
        ok = statement && only_one(store, statement, report, row, removed, error);
        sqlite3_finalize(statement);
    }
    return ok && (*row || kr_fail(error, KR_NOT_FOUND, store->path, 0,
                                  "no report \"%.200s\"; expected a path as it was added, an address, or four digits"
                                  " and more of an id, as sha256:9b0f",
                                  report));
}
