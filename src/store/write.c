/* write.c - one report, its claims, their places, sources and figures, in one transaction.
 *
 * BEGIN IMMEDIATE takes the writer's lock at once, so that two processes that add take turns instead of failing
 * half-way. Whether a report is known is asked twice: before, without the lock, since most of a repeated run is known;
 * and by the unique id within it, since another process may just have added it. */
#include "store/store_int.h"

#include "model/model.h"

static const char *const statements[KR_SQL_COUNT] = {
    [KR_SQL_BEGIN] = "BEGIN IMMEDIATE",
    [KR_SQL_COMMIT] = "COMMIT",
    [KR_SQL_ROLLBACK] = "ROLLBACK",
    [KR_SQL_KNOWN] = "SELECT 1 FROM reports WHERE id = ?1",
    [KR_SQL_REPORT] = "INSERT INTO reports(id, path, source, lang, published, first_day, last_day, body, text)"
                      " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT(id) DO NOTHING",
    [KR_SQL_WORDS] = "INSERT INTO report_words(rowid, text) VALUES(?1, ?2)",
    [KR_SQL_PLACE] = "INSERT INTO places(id, name, kind, lat, lon, country, population)"
                     " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(id) DO NOTHING",
    [KR_SQL_PLACE_ROW] = "SELECT place FROM places WHERE id = ?1",
    [KR_SQL_SPELLING] = "INSERT INTO spellings(spelling, place) VALUES(?1, ?2) ON CONFLICT DO NOTHING",
    [KR_SQL_CLAIM] = "INSERT INTO claims(id, report, type, factuality, actor_side, actor_name, place, mention, via,"
                     " time, first_day, last_day, near_km, near_direction, start_byte, end_byte, words, rule)"
                     " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)"
                     " ON CONFLICT(id) DO NOTHING",
    [KR_SQL_SOURCE] = "INSERT INTO sources(claim, position, name, side, role) VALUES(?1, ?2, ?3, ?4, ?5)",
    [KR_SQL_FIGURE] = "INSERT INTO figures(claim, position, op, value, unit) VALUES(?1, ?2, ?3, ?4, ?5)",
    [KR_SQL_SOURCES_OF] = "SELECT name, side, role FROM sources WHERE claim = ?1 ORDER BY position",
    [KR_SQL_FIGURES_OF] = "SELECT op, value, unit FROM figures WHERE claim = ?1 ORDER BY position",
};

sqlite3_stmt *kr_store_statement(struct kr_store *store, enum kr_statement which, struct kr_error *error)
{
    sqlite3_stmt *statement = store->statements[which];
    if (statement) {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
        return statement;
    }
    int result = sqlite3_prepare_v3(store->db, statements[which], -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL);
    if (result != SQLITE_OK) {
        kr_store_fail(store, result, error);
        return NULL;
    }
    return store->statements[which] = statement;
}

bool kr_store_step(struct kr_store *store, sqlite3_stmt *statement, struct kr_error *error)
{
    int result = sqlite3_step(statement);
    bool ok = result == SQLITE_DONE || kr_store_fail(store, result, error);
    sqlite3_reset(statement);
    return ok;
}

void kr_store_bind(sqlite3_stmt *statement, int at, kr_str text)
{
    if (text.len)
        sqlite3_bind_text64(statement, at, text.ptr, text.len, SQLITE_STATIC, SQLITE_UTF8);
    else
        sqlite3_bind_null(statement, at);
}

static bool run(struct kr_store *store, enum kr_statement which, struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, which, error);
    return statement && kr_store_step(store, statement, error);
}

static bool is_known(struct kr_store *store, kr_str id, bool *known, struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_KNOWN, error);
    if (!statement)
        return false;
    kr_store_bind(statement, 1, id);
    int result = sqlite3_step(statement);
    *known = result == SQLITE_ROW;
    bool ok = result == SQLITE_ROW || result == SQLITE_DONE || kr_store_fail(store, result, error);
    sqlite3_reset(statement);
    return ok;
}

static bool put_report(struct kr_store *store, const struct kr_report *report, bool *known, struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_REPORT, error);
    if (!statement)
        return false;
    store->dated = kr_edtf_range(kr_str_of(report->published), &store->first_day, &store->last_day);
    kr_store_bind(statement, 1, kr_str_of(report->id));
    kr_store_bind(statement, 2, kr_str_of(report->path));
    kr_store_bind(statement, 3, kr_str_of(report->source));
    kr_store_bind(statement, 4, kr_str_of(report->lang));
    kr_store_bind(statement, 5, kr_str_of(report->published));
    if (store->dated) {
        sqlite3_bind_int64(statement, 6, store->first_day);
        sqlite3_bind_int64(statement, 7, store->last_day);
    }
    sqlite3_bind_int64(statement, 8, (sqlite3_int64)report->body);
    kr_store_bind(statement, 9, report->text);
    if (!kr_store_step(store, statement, error))
        return false;
    *known = sqlite3_changes(store->db) == 0;
    if (*known)
        return true;
    store->report = sqlite3_last_insert_rowid(store->db);
    statement = kr_store_statement(store, KR_SQL_WORDS, error);
    if (!statement)
        return false;
    sqlite3_bind_int64(statement, 1, store->report);
    kr_store_bind(statement, 2, kr_str_cut(report->text, report->body, report->text.len));
    return kr_store_step(store, statement, error);
}

bool kr_store_begin(struct kr_store *store, const struct kr_report *report, bool *known, struct kr_error *error)
{
    assert(store && report && known && report->id[0]);
    if (!is_known(store, kr_str_of(report->id), known, error))
        return false;
    if (*known)
        return true;
    if (!run(store, KR_SQL_BEGIN, error))
        return false;
    store->claims = 0;
    if (put_report(store, report, known, error)) {
        if (*known)
            kr_store_rollback(store);
        return true;
    }
    kr_store_rollback(store);
    return false;
}

static bool put_spelling(struct kr_store *store, sqlite3_int64 place, kr_str spelling, struct kr_error *error)
{
    char folded[512];
    size_t len = kr_utf8_fold(spelling, folded, sizeof(folded));
    if (!len)
        return true;
    const uint64_t hash = kr_hash(kr_hash(0, (kr_str){(const char *)&place, sizeof(place)}), (kr_str){folded, len});
    uint64_t *recent = &store->spellings[hash % KR_STORE_RECENT];
    if (*recent == hash)
        return true;
    *recent = hash;
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_SPELLING, error);
    if (!statement)
        return false;
    kr_store_bind(statement, 1, (kr_str){folded, len});
    sqlite3_bind_int64(statement, 2, place);
    return kr_store_step(store, statement, error);
}

static bool put_place_row(struct kr_store *store, const struct kr_place *place, sqlite3_int64 *row,
                          struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_PLACE, error);
    if (!statement)
        return false;
    kr_store_bind(statement, 1, place->id);
    kr_store_bind(statement, 2, place->name);
    kr_store_bind(statement, 3, kr_str_of(kr_place_kind_name(place->kind)));
    sqlite3_bind_double(statement, 4, place->lat);
    sqlite3_bind_double(statement, 5, place->lon);
    kr_store_bind(statement, 6, place->country);
    sqlite3_bind_int64(statement, 7, place->population);
    if (!kr_store_step(store, statement, error) || !(statement = kr_store_statement(store, KR_SQL_PLACE_ROW, error)))
        return false;
    kr_store_bind(statement, 1, place->id);
    int result = sqlite3_step(statement);
    if (result == SQLITE_ROW)
        *row = sqlite3_column_int64(statement, 0);
    sqlite3_reset(statement);
    return result == SQLITE_ROW || kr_store_fail(store, result, error);
}

/* Writes the place and the names it goes by here; *row is its row. */
static bool put_place(struct kr_store *store, const struct kr_claim *claim, sqlite3_int64 *row, struct kr_error *error)
{
    const kr_str id = claim->place->id;
    struct kr_store_recent *recent = &store->places[kr_hash(0, id) % KR_STORE_RECENT];
    if (id.len && kr_str_is(id, recent->id)) {
        *row = recent->row;
    } else {
        if (!put_place_row(store, claim->place, row, error))
            return false;
        if (id.len < sizeof(recent->id)) {
            memcpy(recent->id, id.ptr, id.len);
            recent->id[id.len] = '\0';
            recent->row = *row;
        }
    }
    return put_spelling(store, *row, claim->place->name, error) &&
           put_spelling(store, *row, claim->via.len ? claim->via : claim->mention, error);
}

static void bind_days(const struct kr_store *store, sqlite3_stmt *statement, const struct kr_claim *claim)
{
    int64_t first_day = store->first_day, last_day = store->last_day;
    if (kr_edtf_range(kr_str_of(claim->when), &first_day, &last_day) || (!claim->when[0] && store->dated)) {
        sqlite3_bind_int64(statement, 11, first_day);
        sqlite3_bind_int64(statement, 12, last_day);
    }
}

static bool put_claim(struct kr_store *store, const struct kr_claim *claim, sqlite3_int64 place, struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_CLAIM, error);
    if (!statement)
        return false;
    kr_store_bind(statement, 1, kr_str_of(claim->id));
    sqlite3_bind_int64(statement, 2, store->report);
    kr_store_bind(statement, 3, kr_str_of(kr_type_name(claim->type)));
    kr_store_bind(statement, 4, kr_str_of(kr_factuality_name(claim->factuality)));
    kr_store_bind(statement, 5, claim->actor_side);
    kr_store_bind(statement, 6, claim->actor_name);
    if (claim->place)
        sqlite3_bind_int64(statement, 7, place);
    kr_store_bind(statement, 8, claim->mention);
    kr_store_bind(statement, 9, claim->via);
    kr_store_bind(statement, 10, kr_str_of(claim->when));
    bind_days(store, statement, claim);
    if (claim->near_km >= 0)
        sqlite3_bind_double(statement, 13, claim->near_km);
    kr_store_bind(statement, 14, kr_str_of(claim->near_direction));
    sqlite3_bind_int64(statement, 15, (sqlite3_int64)claim->start);
    sqlite3_bind_int64(statement, 16, (sqlite3_int64)claim->end);
    sqlite3_bind_text64(statement, 17, claim->text.len ? claim->text.ptr : "", claim->text.len, SQLITE_STATIC,
                        SQLITE_UTF8);
    kr_store_bind(statement, 18, claim->rule);
    return kr_store_step(store, statement, error);
}

static bool put_source(struct kr_store *store, sqlite3_int64 row, size_t position, const struct kr_source *source,
                       struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_SOURCE, error);
    if (!statement)
        return false;
    sqlite3_bind_int64(statement, 1, row);
    sqlite3_bind_int64(statement, 2, (sqlite3_int64)position);
    sqlite3_bind_text64(statement, 3, source->name.len ? source->name.ptr : "", source->name.len, SQLITE_STATIC,
                        SQLITE_UTF8);
    kr_store_bind(statement, 4, source->side);
    kr_store_bind(statement, 5, source->role);
    return kr_store_step(store, statement, error);
}

static bool put_figure(struct kr_store *store, sqlite3_int64 row, size_t position, const struct kr_figure *figure,
                       struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_FIGURE, error);
    if (!statement)
        return false;
    sqlite3_bind_int64(statement, 1, row);
    sqlite3_bind_int64(statement, 2, (sqlite3_int64)position);
    sqlite3_bind_text(statement, 3, figure->op, -1, SQLITE_STATIC);
    sqlite3_bind_double(statement, 4, figure->value);
    sqlite3_bind_text64(statement, 5, figure->unit.len ? figure->unit.ptr : "", figure->unit.len, SQLITE_STATIC,
                        SQLITE_UTF8);
    return kr_store_step(store, statement, error);
}

bool kr_store_put(struct kr_store *store, const struct kr_claim *claim, struct kr_error *error)
{
    assert(store && claim && claim->id[0]);
    assert(claim->by_count <= KR_MAX_SOURCES && claim->figure_count <= KR_MAX_FIGURES);
    sqlite3_int64 place = 0;
    if ((claim->place && !put_place(store, claim, &place, error)) || !put_claim(store, claim, place, error))
        return false;
    if (sqlite3_changes(store->db) == 0)
        return true;
    store->claims++;
    const sqlite3_int64 row = sqlite3_last_insert_rowid(store->db);
    for (size_t i = 0; i < claim->by_count; i++)
        if (!put_source(store, row, i, &claim->by[i], error))
            return false;
    for (size_t i = 0; i < claim->figure_count; i++)
        if (!put_figure(store, row, i, &claim->figures[i], error))
            return false;
    return true;
}

bool kr_store_commit(struct kr_store *store, size_t *claims, struct kr_error *error)
{
    if (!run(store, KR_SQL_COMMIT, error)) {
        kr_store_rollback(store);
        return false;
    }
    if (claims)
        *claims = store->claims;
    return true;
}

void kr_store_rollback(struct kr_store *store)
{
    memset(store->places, 0, sizeof(store->places)); /* their rows may just have gone */
    memset(store->spellings, 0, sizeof(store->spellings));
    if (!sqlite3_get_autocommit(store->db)) /* SQLite may have rolled back by itself: a full disk */
        run(store, KR_SQL_ROLLBACK, NULL);
}
