/* write.c - one report, its claims, their places, sources and figures, in one transaction. (`kroniek load` puts many
 * reports in one: kr_store_batch.) Claims of control are written a second time, in short, for the chronicle.
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
    [KR_SQL_KNOWN] = "SELECT report, length(text), published, source FROM reports WHERE id = ?1",
    [KR_SQL_TERM] = "INSERT INTO terms(text) VALUES(?1)",
    [KR_SQL_TERM_ROW] = "SELECT term FROM terms WHERE text = ?1",
    [KR_SQL_TERM_TEXT] = "SELECT text FROM terms WHERE term = ?1",
    [KR_SQL_VOICE] = "INSERT INTO voices(name, side, role) VALUES(?1, ?2, ?3)",
    [KR_SQL_VOICE_ROW] = "SELECT voice FROM voices WHERE name = ?1 AND side = ?2 AND role = ?3",
    [KR_SQL_VOICE_TEXT] = "SELECT name, side, role FROM voices WHERE voice = ?1",
    [KR_SQL_REPORT] = "INSERT INTO reports(id, path, source, lang, published, first_day, last_day, body, text)"
                      " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT(id) DO NOTHING",
    [KR_SQL_WORDS] = "INSERT INTO report_words(rowid, text) VALUES(?1, ?2)",
    [KR_SQL_PLACE] = "INSERT INTO places(id, name, kind, lat, lon, country, population)"
                     " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(id) DO UPDATE"
                     " SET country = coalesce(country, excluded.country),"
                     " population = max(population, excluded.population)"
                     " WHERE (country IS NULL AND excluded.country NOT NULL) OR population < excluded.population",
    [KR_SQL_PLACE_ROW] = "SELECT place FROM places WHERE id = ?1",
    [KR_SQL_SPELLING] = "INSERT INTO spellings(spelling, place) VALUES(?1, ?2) ON CONFLICT DO NOTHING",
    [KR_SQL_CLAIM] = "INSERT INTO claims(id, report, type, factuality, actor_side, actor_name, place, mention, via,"
                     " time, first_day, last_day, near_km, near_direction, start_byte, end_byte, words, rule,"
                     " passage) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,"
                     " ?19)"
                     " ON CONFLICT(id) DO NOTHING",
    [KR_SQL_SOURCE] = "INSERT INTO sources(claim, position, voice) VALUES(?1, ?2, ?3)",
    [KR_SQL_FIGURE] = "INSERT INTO figures(claim, position, op, value, unit) VALUES(?1, ?2, ?3, ?4, ?5)",
    [KR_SQL_TESTIMONY] = "INSERT INTO testimony(place, claim, id, report, type, factuality, side, time, published,"
                         " outlet, voice, passage, more)"
                         " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    [KR_SQL_SIDE] = "INSERT INTO sides VALUES(?1, 1) ON CONFLICT DO UPDATE SET claims = claims + 1",
    [KR_SQL_DIRTY] = "INSERT OR IGNORE INTO dirty VALUES(?1)",
    [KR_SQL_BEGIN_READ] = "BEGIN",
    [KR_SQL_KEEP] = "INSERT OR REPLACE INTO chronicle(place, states, last_known) VALUES(?1, ?2, ?3)",
    [KR_SQL_KEEP_HEARD] = "INSERT OR REPLACE INTO heard(place, items) VALUES(?1, ?2)",
    [KR_SQL_UNKEEP_HEARD] = "DELETE FROM heard WHERE place = ?1",
    [KR_SQL_UNKEEP] = "DELETE FROM chronicle WHERE place = ?1",
    [KR_SQL_CLEAN] = "DELETE FROM dirty WHERE place = ?1",
    [KR_SQL_NEXT_STALE] = "SELECT d.place, p.id FROM dirty d LEFT JOIN places p USING(place) WHERE d.place > ?1"
                          " ORDER BY d.place LIMIT 1",
    [KR_SQL_TESTIMONY_OF] = KR_STORE_TESTIMONY " FROM testimony t"
                                               " WHERE t.place = (SELECT place FROM places WHERE id = ?1)",
    [KR_SQL_PLACE_OF] = "SELECT " KR_STORE_PLACE " FROM places p WHERE place = ?1",
    [KR_SQL_PATH_OF] = "SELECT path FROM reports WHERE report = ?1",
    [KR_SQL_UNLINK] = "INSERT OR IGNORE INTO unlinked VALUES(?1)",
    [KR_SQL_LINK] = "DELETE FROM unlinked WHERE report = ?1",
    [KR_SQL_NEXT_UNLINKED] = "SELECT report FROM unlinked ORDER BY report LIMIT 1",
    [KR_SQL_NEXT_CARRIER] = "SELECT copy_group, report FROM bands WHERE hash = ?1 AND (copy_group, report) > (?2, ?3)"
                            " ORDER BY copy_group, report LIMIT 1",
    [KR_SQL_PUT_BAND] = "INSERT OR IGNORE INTO bands(report, copy_group, hash) VALUES(?1, ?2, ?3)",
    [KR_SQL_TAKE_BAND] = "DELETE FROM bands WHERE report = ?1 AND copy_group = ?2 AND hash = ?3",
    [KR_SQL_PUT_COPY] = "INSERT OR REPLACE INTO copies(report, copy_group) VALUES(?1, ?2)",
    [KR_SQL_TAKE_COPY] = "DELETE FROM copies WHERE report = ?1",
    [KR_SQL_GROUP_OF] = "SELECT copy_group FROM copies WHERE report = ?1",
    [KR_SQL_GROUP_SIZE] = "SELECT count(*) FROM (SELECT 1 FROM copies WHERE copy_group = ?1 LIMIT ?2)",
    [KR_SQL_NEXT_MEMBER] = "SELECT report FROM copies WHERE copy_group = ?1 AND report > ?2 ORDER BY report LIMIT 1",
    [KR_SQL_BODY] = "SELECT text, body FROM reports WHERE report = ?1",
    [KR_SQL_MARK_REPORT] = "INSERT OR IGNORE INTO dirty SELECT t.place FROM claims c"
                           " CROSS JOIN testimony t USING(place, claim) WHERE c.report = ?1",
    [KR_SQL_SOURCES_OF] = "SELECT name, side, role FROM sources JOIN voices USING(voice) WHERE claim = ?1"
                          " ORDER BY position",
    [KR_SQL_URL_OF] = "SELECT url, source FROM inputs JOIN reports USING(report) WHERE report = ?1",
    [KR_SQL_FIGURES_OF] = "SELECT op, value, unit FROM figures WHERE claim = ?1 ORDER BY position",
    [KR_SQL_FEED] = "SELECT etag, modified, body, due, failures FROM feeds WHERE url = ?1",
    [KR_SQL_PUT_FEED] = "INSERT OR REPLACE INTO feeds(url, etag, modified, body, due, failures)"
                        " VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
    [KR_SQL_SEEN] = "SELECT day, tries FROM seen WHERE entry = ?1",
    [KR_SQL_SEE] = "INSERT INTO seen(entry, day, tries) VALUES(?1, ?2, ?3) ON CONFLICT DO UPDATE"
                   " SET day = excluded.day, tries = excluded.tries WHERE tries <> 0 OR day < excluded.day",
    [KR_SQL_FORGET_SEEN] = "DELETE FROM seen WHERE day < ?1",
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

static void bind_row(sqlite3_stmt *statement, int at, sqlite3_int64 row)
{
    if (row)
        sqlite3_bind_int64(statement, at, row);
    else
        sqlite3_bind_null(statement, at);
}

bool kr_store_run(struct kr_store *store, enum kr_statement which, struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, which, error);
    return statement && kr_store_step(store, statement, error);
}

/* What the record has of the report: its row (0: nothing), and whether with its text. */
static bool look_up(struct kr_store *store, kr_str id, sqlite3_int64 *row, bool *text, struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_KNOWN, error);
    if (!statement)
        return false;
    kr_store_bind(statement, 1, id);
    int result = sqlite3_step(statement);
    *row = result == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    *text = *row && sqlite3_column_int64(statement, 1) > 0;
    bool ok = result == SQLITE_ROW || result == SQLITE_DONE || kr_store_fail(store, result, error);
    sqlite3_reset(statement);
    return ok;
}

/* Days and terms of the report at hand. */
static bool set_report(struct kr_store *store, kr_str published, kr_str outlet, struct kr_error *error)
{
    store->dated = kr_edtf_range(published, &store->first_day, &store->last_day);
    return kr_store_term(store, published, &store->published, error) &&
           kr_store_term(store, outlet, &store->outlet, error);
}

/* Goes on with a report that is there without its text. */
static bool resume(struct kr_store *store, const struct kr_report *report, sqlite3_int64 row, struct kr_error *error)
{
    struct kr_arena arena;
    kr_str published, outlet;
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_KNOWN, error);
    if (!statement)
        return false;
    kr_arena_init(&arena, 512);
    kr_store_bind(statement, 1, kr_str_of(report->id));
    int result = sqlite3_step(statement);
    bool ok = result == SQLITE_ROW ? kr_store_copy(store, &arena, statement, 2, &published, error) &&
                                         kr_store_copy(store, &arena, statement, 3, &outlet, error)
                                   : kr_store_fail(store, result, error);
    sqlite3_reset(statement);
    ok = ok && set_report(store, published, outlet, error);
    store->report = row;
    store->resumed = true;
    kr_arena_release(&arena);
    return ok;
}

static bool put_report(struct kr_store *store, const struct kr_report *report, struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_REPORT, error);
    if (!statement || !set_report(store, kr_str_of(report->published), kr_str_of(report->source), error))
        return false;
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
    sqlite3_bind_text64(statement, 9, report->text.len ? report->text.ptr : "", report->text.len, SQLITE_STATIC,
                        SQLITE_UTF8);
    if (!kr_store_step(store, statement, error))
        return false;
    store->report = sqlite3_last_insert_rowid(store->db);
    if (report->input && !kr_store_put_input(store, report->input, error))
        return false;
    if (!report->text.len)
        return true;
    statement = kr_store_statement(store, KR_SQL_WORDS, error);
    if (!statement)
        return false;
    sqlite3_bind_int64(statement, 1, store->report);
    kr_store_bind(statement, 2, kr_str_cut(report->text, report->body, report->text.len));
    return kr_store_step(store, statement, error) && kr_store_set_linked(store, store->report, false, error);
}

/* Within the transaction: what the record has decides what is to be written. */
static bool begin_report(struct kr_store *store, const struct kr_report *report, bool *known, struct kr_error *error)
{
    sqlite3_int64 row;
    bool text;
    store->claims = 0;
    store->resumed = false;
    if (!look_up(store, kr_str_of(report->id), &row, &text, error))
        return false;
    *known = text;
    if (text)
        return true;
    if (row && !report->text.len)
        return resume(store, report, row, error);
    return (!row || kr_store_drop(store, row, error)) && put_report(store, report, error);
}

bool kr_store_begin(struct kr_store *store, const struct kr_report *report, bool *known, struct kr_error *error)
{
    assert(store && report && known && report->id[0]);
    sqlite3_int64 row;
    if (!look_up(store, kr_str_of(report->id), &row, known, error))
        return false;
    if (*known)
        return true;
    if (!store->batched && !kr_store_begin_write(store, error))
        return false;
    if (begin_report(store, report, known, error)) {
        if (*known && !store->batched)
            kr_store_rollback(store);
        return true;
    }
    kr_store_rollback(store);
    return false;
}

bool kr_store_resumed(const struct kr_store *store)
{
    return store->resumed;
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
    if (recent->row && kr_str_eq(id, (kr_str){recent->text, recent->len})) {
        *row = recent->row;
    } else {
        if (!put_place_row(store, claim->place, row, error))
            return false;
        if (id.len <= sizeof(recent->text)) {
            memcpy(recent->text, id.ptr, id.len);
            recent->len = id.len;
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

/* The words of a claim that stand in `terms`. */
struct terms {
    int64_t type, factuality, side, name, mention, via, time, rule;
};

static bool put_terms(struct kr_store *store, const struct kr_claim *claim, struct terms *terms, struct kr_error *error)
{
    return kr_store_term(store, kr_str_of(kr_type_name(claim->type)), &terms->type, error) &&
           kr_store_term(store, kr_str_of(kr_factuality_name(claim->factuality)), &terms->factuality, error) &&
           kr_store_term(store, claim->actor_side, &terms->side, error) &&
           kr_store_term(store, claim->actor_name, &terms->name, error) &&
           kr_store_term(store, claim->mention, &terms->mention, error) &&
           kr_store_term(store, claim->via, &terms->via, error) &&
           kr_store_term(store, kr_str_of(claim->when), &terms->time, error) &&
           kr_store_term(store, claim->rule, &terms->rule, error);
}

static bool put_claim(struct kr_store *store, const struct kr_claim *claim, const struct terms *terms,
                      sqlite3_int64 place, struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_CLAIM, error);
    if (!statement)
        return false;
    sqlite3_bind_int64(statement, 1, kr_store_id_number(claim->id));
    sqlite3_bind_int64(statement, 2, store->report);
    bind_row(statement, 3, terms->type);
    bind_row(statement, 4, terms->factuality);
    bind_row(statement, 5, terms->side);
    bind_row(statement, 6, terms->name);
    bind_row(statement, 7, place);
    bind_row(statement, 8, terms->mention);
    bind_row(statement, 9, terms->via);
    bind_row(statement, 10, terms->time);
    bind_days(store, statement, claim);
    if (claim->near_km >= 0)
        sqlite3_bind_double(statement, 13, claim->near_km);
    kr_store_bind(statement, 14, kr_str_of(claim->near_direction));
    sqlite3_bind_int64(statement, 15, (sqlite3_int64)claim->start);
    sqlite3_bind_int64(statement, 16, (sqlite3_int64)claim->end);
    sqlite3_bind_text64(statement, 17, claim->text.len ? claim->text.ptr : "", claim->text.len, SQLITE_STATIC,
                        SQLITE_UTF8);
    bind_row(statement, 18, terms->rule);
    bind_row(statement, 19, (sqlite3_int64)claim->passage);
    return kr_store_step(store, statement, error);
}

static bool put_source(struct kr_store *store, sqlite3_int64 row, size_t position, const struct kr_source *source,
                       int64_t *voice, struct kr_error *error)
{
    sqlite3_stmt *statement = NULL;
    if (!kr_store_voice(store, source, voice, error) || !(statement = kr_store_statement(store, KR_SQL_SOURCE, error)))
        return false;
    sqlite3_bind_int64(statement, 1, row);
    sqlite3_bind_int64(statement, 2, (sqlite3_int64)position);
    sqlite3_bind_int64(statement, 3, *voice);
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

bool kr_store_mark(struct kr_store *store, sqlite3_int64 place, struct kr_error *error)
{
    sqlite3_int64 *recent = &store->dirty[(uint64_t)place % KR_STORE_RECENT];
    if (*recent == place)
        return true;
    *recent = place;
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_DIRTY, error);
    if (!statement)
        return false;
    sqlite3_bind_int64(statement, 1, place);
    return kr_store_step(store, statement, error);
}

/* A claim of control in short, and that the place's chronicle is out of date now. */
static bool put_testimony(struct kr_store *store, const struct kr_claim *claim, const struct terms *terms,
                          sqlite3_int64 place, sqlite3_int64 row, sqlite3_int64 voice, struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_TESTIMONY, error);
    if (!statement)
        return false;
    const sqlite3_int64 fields[] = {place,         row,         0,
                                    store->report, terms->type, terms->factuality,
                                    terms->side,   terms->time, store->published,
                                    store->outlet, voice,       (sqlite3_int64)claim->passage};
    const int count = sizeof(fields) / sizeof(fields[0]);
    for (int i = 0; i < count; i++)
        bind_row(statement, i + 1, fields[i]);
    sqlite3_bind_int64(statement, 3, kr_store_id_number(claim->id)); /* which may be 0 */
    sqlite3_bind_int64(statement, count + 1, (claim->by_count > 1) + 2 * (claim->figure_count > 0));
    if (!kr_store_step(store, statement, error) || !kr_store_mark(store, place, error))
        return false;
    if (!claim->actor_side.len)
        return true;
    if (!(statement = kr_store_statement(store, KR_SQL_SIDE, error)))
        return false;
    kr_store_bind(statement, 1, claim->actor_side);
    return kr_store_step(store, statement, error);
}

bool kr_store_put(struct kr_store *store, const struct kr_claim *claim, struct kr_error *error)
{
    assert(store && claim && strlen(claim->id) == KR_ID_SIZE - 1);
    assert(claim->by_count <= KR_MAX_SOURCES && claim->figure_count <= KR_MAX_FIGURES);
    sqlite3_int64 place = 0;
    int64_t voice = 0, inner;
    struct terms terms;
    if ((claim->place && !put_place(store, claim, &place, error)) || !put_terms(store, claim, &terms, error) ||
        !put_claim(store, claim, &terms, place, error))
        return false;
    if (sqlite3_changes(store->db) == 0)
        return true;
    store->claims++;
    const sqlite3_int64 row = sqlite3_last_insert_rowid(store->db);
    for (size_t i = 0; i < claim->by_count; i++)
        if (!put_source(store, row, i, &claim->by[i], i ? &inner : &voice, error))
            return false;
    for (size_t i = 0; i < claim->figure_count; i++)
        if (!put_figure(store, row, i, &claim->figures[i], error))
            return false;
    return !place || !kr_type_is_control(claim->type) || put_testimony(store, claim, &terms, place, row, voice, error);
}

/* Claims fall all over their indexes, by hash and by place: with many of them in a transaction each page is written
 * once for several. So more pages are kept in memory then, and the WAL is folded in each 256 MB. */
void kr_store_batch(struct kr_store *store, size_t reports)
{
    enum { FEW = 16 };
    assert(!store->batched);
    store->batch = reports;
    sqlite3_exec(store->db,
                 reports > FEW ? "PRAGMA cache_size=-49152; PRAGMA wal_autocheckpoint=64000"
                               : "PRAGMA cache_size=-16384; PRAGMA wal_autocheckpoint=4000",
                 NULL, NULL, NULL); /* should it fail, all is only slower */
}

bool kr_store_flush(struct kr_store *store, struct kr_error *error)
{
    if (!store->batched)
        return true;
    store->batched = 0;
    return kr_store_end(store, error);
}

bool kr_store_commit(struct kr_store *store, size_t *claims, struct kr_error *error)
{
    store->batched++;
    if (store->batched >= store->batch && !kr_store_flush(store, error))
        return false;
    if (claims)
        *claims = store->claims;
    return true;
}

void kr_store_rollback(struct kr_store *store)
{
    store->batched = 0;
    kr_store_forget(store);
    if (!sqlite3_get_autocommit(store->db)) /* SQLite may have rolled back by itself: a full disk */
        kr_store_run(store, KR_SQL_ROLLBACK, NULL);
}
