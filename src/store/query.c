/* query.c - claims and places out of the record.
 *
 * The SQL of a filter is put together from constant pieces; what the user gave is only ever bound. What is read is
 * checked again: a word that is none of ours means that somebody else wrote it, and is KR_RECORD, never guessed at. */
#include "store/store_int.h"

#include "model/model.h"

#include <stdlib.h>

#define CLAIM_COLUMNS                                                                                                  \
    "SELECT c.id, c.type, c.factuality, c.actor_side, c.actor_name, c.mention, c.via, c.time, c.near_km,"              \
    " c.near_direction, c.start_byte, c.end_byte, c.words, c.rule, c.claim, c.place, c.report, c.passage, r.id,"       \
    " r.path, r.source, r.lang, r.published, r.body, p.id, p.name, p.kind, p.lat, p.lon, p.country, p.population"
#define CLAIM_TABLES " FROM claims c JOIN reports r USING(report) LEFT JOIN places p USING(place) WHERE 1"

enum column {
    C_ID,
    C_TYPE,
    C_FACTUALITY,
    C_SIDE,
    C_ACTOR,
    C_MENTION,
    C_VIA,
    C_TIME,
    C_NEAR_KM,
    C_NEAR_DIRECTION,
    C_START,
    C_END,
    C_WORDS,
    C_RULE,
    C_CLAIM,
    C_PLACE,
    C_REPORT,
    C_PASSAGE,
    R_ID,
    R_PATH,
    R_SOURCE,
    R_LANG,
    R_PUBLISHED,
    R_BODY,
    P_ID,
    P_NAME,
    P_KIND,
    P_LAT,
    P_LON,
    P_COUNTRY,
    P_POPULATION,
    R_TEXT
};

/* A query while its rows are read. */
struct reader {
    struct kr_store *store;
    sqlite3_stmt *statement;
    struct kr_arena arena; /* the claim's sources and figures */
    struct kr_error *error;
    sqlite3_int64 report_row; /* which report `report` holds; 0: none yet */
    struct kr_report report;
    struct kr_place place;
    struct kr_claim claim;
};

static bool damaged(const struct reader *reader, const char *what)
{
    char id[KR_ID_SIZE];
    kr_store_id_text(sqlite3_column_int64(reader->statement, C_ID), id);
    return kr_fail(reader->error, KR_RECORD, reader->store->path, 0, "damaged: claim %s: %s", id, what);
}

/* The text of a term; false when there is none, and then *reader->error tells. */
static bool column_term(struct reader *reader, int at, kr_str *out)
{
    struct kr_error error;
    if (kr_store_text(reader->store, sqlite3_column_int64(reader->statement, at), &reader->arena, out, &error))
        return true;
    if (error.code == KR_RECORD)
        return damaged(reader, "a word that is missing");
    if (reader->error)
        *reader->error = error;
    return false;
}

static bool read_report(struct reader *reader)
{
    sqlite3_stmt *s = reader->statement;
    const sqlite3_int64 row = sqlite3_column_int64(s, C_REPORT);
    struct kr_report *report = &reader->report;
    if (row != reader->report_row) {
        reader->report_row = row;
        if (!kr_store_group_of(reader->store, row, &report->copy_group, reader->error))
            return false;
        report->body = (size_t)sqlite3_column_int64(s, R_BODY);
        if (!kr_store_fit_column(s, R_ID, report->id, sizeof(report->id)) ||
            !kr_store_fit_column(s, R_PATH, report->path, sizeof(report->path)) ||
            !kr_store_fit_column(s, R_SOURCE, report->source, sizeof(report->source)) ||
            !kr_store_fit_column(s, R_LANG, report->lang, sizeof(report->lang)) ||
            !kr_store_fit_column(s, R_PUBLISHED, report->published, sizeof(report->published)))
            return damaged(reader, "its report has a field that is too long");
    }
    if (sqlite3_column_count(s) > R_TEXT) {
        report->text = kr_store_column(s, R_TEXT);
        const sqlite3_int64 start = sqlite3_column_int64(s, C_START), end = sqlite3_column_int64(s, C_END);
        if (start < 0 || end < start || report->body > report->text.len ||
            (report->text.len && (size_t)end > report->text.len))
            return damaged(reader, "its words lie outside its report");
    }
    return true;
}

static bool read_claim(struct reader *reader)
{
    sqlite3_stmt *s = reader->statement;
    struct kr_claim *claim = &reader->claim;
    kr_str type, factuality, time;
    kr_arena_reset(&reader->arena);
    *claim = (struct kr_claim){.near_km = -1};
    kr_store_id_text(sqlite3_column_int64(s, C_ID), claim->id);
    if (!column_term(reader, C_TYPE, &type) || !column_term(reader, C_FACTUALITY, &factuality) ||
        !column_term(reader, C_TIME, &time) || !column_term(reader, C_SIDE, &claim->actor_side) ||
        !column_term(reader, C_ACTOR, &claim->actor_name) || !column_term(reader, C_MENTION, &claim->mention) ||
        !column_term(reader, C_VIA, &claim->via) || !column_term(reader, C_RULE, &claim->rule))
        return false;
    if (!kr_type_from(type, &claim->type) || !kr_factuality_from(factuality, &claim->factuality) ||
        !kr_store_fit(time, claim->when, sizeof(claim->when)) ||
        !kr_store_fit_column(s, C_NEAR_DIRECTION, claim->near_direction, sizeof(claim->near_direction)))
        return damaged(reader, "a type, factuality, time or direction that is none of ours");
    if (sqlite3_column_type(s, C_NEAR_KM) != SQLITE_NULL)
        claim->near_km = sqlite3_column_double(s, C_NEAR_KM);
    claim->start = (size_t)sqlite3_column_int64(s, C_START);
    claim->end = (size_t)sqlite3_column_int64(s, C_END);
    claim->passage = (uint64_t)sqlite3_column_int64(s, C_PASSAGE);
    claim->text = kr_store_column(s, C_WORDS);
    if (sqlite3_column_type(s, C_PLACE) != SQLITE_NULL) {
        if (!kr_store_read_place(s, P_ID, &reader->place))
            return damaged(reader, "its place is missing or of no kind of ours");
        claim->place = &reader->place;
    }
    const sqlite3_int64 row = sqlite3_column_int64(s, C_CLAIM);
    return read_report(reader) && kr_store_read_sources(reader->store, row, &reader->arena, claim, reader->error) &&
           kr_store_read_figures(reader->store, row, &reader->arena, claim, reader->error);
}

/* Steps through the rows and finalises the statement. */
static bool read_all(struct reader *reader, kr_claim_fn *each, void *context)
{
    int result;
    bool ok = true;
    kr_arena_init(&reader->arena, 4096);
    while (ok && (result = sqlite3_step(reader->statement)) != SQLITE_DONE) {
        if (result != SQLITE_ROW)
            ok = kr_store_fail(reader->store, result, reader->error);
        else if (!(ok = read_claim(reader)) || !each(context, &reader->report, &reader->claim))
            break;
    }
    sqlite3_finalize(reader->statement);
    kr_arena_release(&reader->arena);
    return ok;
}

/* ---- the filter as SQL ---- */

enum { MAX_BINDS = 16 };
struct question {
    struct kr_buf sql;
    kr_str texts[MAX_BINDS]; /* bound as text, or, with ptr NULL, as the number */
    int64_t numbers[MAX_BINDS];
    int count;
    char folded[512]; /* the name of a place, folded */
};

static bool given(const char *value)
{
    return value && value[0];
}

static void ask_text(struct question *q, const char *condition, kr_str value)
{
    assert(q->count < MAX_BINDS);
    kr_buf_addz(&q->sql, condition);
    q->texts[q->count++] = value;
}

static void ask_number(struct question *q, const char *condition, int64_t value)
{
    assert(q->count < MAX_BINDS);
    kr_buf_addz(&q->sql, condition);
    q->numbers[q->count++] = value;
}

/* Answers a question whose sql is complete; NULL on failure. */
static sqlite3_stmt *prepare(struct kr_store *store, struct question *q, struct kr_error *error)
{
    sqlite3_stmt *statement = NULL;
    int result = SQLITE_NOMEM;
    if (!q->sql.failed)
        result = sqlite3_prepare_v2(store->db, q->sql.ptr, (int)q->sql.len, &statement, NULL);
    if (result != SQLITE_OK) {
        kr_store_fail(store, result, error);
        return NULL;
    }
    for (int i = 0; i < q->count; i++) {
        if (q->texts[i].ptr)
            kr_store_bind(statement, i + 1, q->texts[i]);
        else
            sqlite3_bind_int64(statement, i + 1, q->numbers[i]);
    }
    return statement;
}

static bool ask_type(struct question *q, const char *type, struct kr_error *error)
{
    enum kr_type exact;
    if (kr_type_from(kr_str_of(type), &exact)) {
        ask_text(q, " AND c.type = (SELECT term FROM terms WHERE text = ?)", kr_str_of(type));
        return true;
    }
    static const char *const groups[][3] = {{"control", "control.", "control/"},
                                            {"front", "front.", "front/"},
                                            {"supply", "supply.", "supply/"},
                                            {"people", "people.", "people/"}};
    for (size_t i = 0; i < sizeof(groups) / sizeof(groups[0]); i++) {
        if (strcmp(type, groups[i][0]) == 0) {
            ask_text(q, " AND c.type IN (SELECT term FROM terms WHERE text >= ?", kr_str_of(groups[i][1]));
            ask_text(q, " AND text < ?)", kr_str_of(groups[i][2]));
            return true;
        }
    }
    return kr_fail(error, KR_INPUT, NULL, 0,
                   "no such type: \"%.40s\"; expected one as control.take, or a group: control, front, supply, people",
                   type);
}

static bool ask_day(struct question *q, const char *condition, const char *edtf, bool last, struct kr_error *error)
{
    int64_t first_day, last_day;
    if (!kr_edtf_range(kr_str_of(edtf), &first_day, &last_day))
        return kr_fail(error, KR_INPUT, NULL, 0, "no such date: \"%.40s\"; expected EDTF, as 2022-09-10 or 2022-09",
                       edtf);
    ask_number(q, condition, last ? last_day : first_day);
    return true;
}

/* What a report may be called by, in the order in which they are tried. */
static const char *const names_of_report[] = {
    " AND r.path = ?",
    " AND r.report IN (SELECT report FROM inputs WHERE url = ?)",
    " AND r.report IN (SELECT report FROM inputs WHERE entry = ?)",
};
enum { NAMES_OF_REPORT = sizeof(names_of_report) / sizeof(names_of_report[0]) };

/* *found: whether the record has a report of which this is so. */
static bool has_report(struct kr_store *store, const char *condition, const char *report, bool *found,
                       struct kr_error *error)
{
    struct question check = {0};
    kr_buf_addz(&check.sql, "SELECT 1 FROM reports r WHERE true");
    ask_text(&check, condition, kr_str_of(report));
    sqlite3_stmt *statement = prepare(store, &check, error);
    kr_buf_release(&check.sql);
    if (!statement)
        return false;
    const int result = sqlite3_step(statement);
    sqlite3_finalize(statement);
    *found = result == SQLITE_ROW;
    return *found || result == SQLITE_DONE || kr_store_fail(store, result, error);
}

/* Reports by path, address, the id of an entry, by id, or by the beginning of an id. */
static bool ask_report(struct kr_store *store, struct question *q, const char *report, struct kr_error *error)
{
    bool found = false;
    if (strncmp(report, "sha256:", 7) != 0) {
        for (size_t i = 0; !found && i < NAMES_OF_REPORT; i++) {
            if (!has_report(store, names_of_report[i], report, &found, error))
                return false;
            if (found)
                ask_text(q, names_of_report[i], kr_str_of(report));
        }
        if (found)
            return true;
    } else if (!has_report(store, " AND r.id >= ?1 AND r.id < ?1 || 'g'", report, &found, error)) {
        return false;
    }
    if (!found)
        return kr_fail(error, KR_NOT_FOUND, store->path, 0,
                       "no report \"%.200s\"; expected a path as it was added, an address, or sha256: and the beginning"
                       " of an id",
                       report);
    ask_text(q, " AND r.id >= ?", kr_str_of(report));
    ask_text(q, " AND r.id < ? || 'g'", kr_str_of(report));
    return true;
}

static bool ask_filter(struct kr_store *store, struct question *q, const struct kr_claim_filter *filter,
                       struct kr_error *error)
{
    enum kr_factuality factuality;
    if (given(filter->type) && !ask_type(q, filter->type, error))
        return false;
    if (given(filter->place)) {
        const kr_str name = kr_str_trim(kr_str_of(filter->place));
        size_t len = kr_utf8_fold(name, q->folded, sizeof(q->folded));
        ask_text(q, " AND c.place IN (SELECT place FROM places WHERE id = ?", name);
        ask_text(q, " UNION SELECT place FROM spellings WHERE spelling = ?)",
                 len ? (kr_str){q->folded, len} : KR_S("-"));
    }
    if (given(filter->side))
        ask_text(q, " AND c.actor_side = (SELECT term FROM terms WHERE text = ?)", kr_str_of(filter->side));
    if (given(filter->factuality)) {
        if (!kr_factuality_from(kr_str_of(filter->factuality), &factuality))
            return kr_fail(error, KR_INPUT, NULL, 0,
                           "no such factuality: \"%.40s\"; expected fact, unconfirmed, possible, planned or denied",
                           filter->factuality);
        ask_text(q, " AND c.factuality = (SELECT term FROM terms WHERE text = ?)", kr_str_of(filter->factuality));
    }
    return (!given(filter->report) || ask_report(store, q, filter->report, error)) &&
           (!given(filter->since) || ask_day(q, " AND c.last_day >= ?", filter->since, false, error)) &&
           (!given(filter->known) || ask_day(q, " AND r.first_day <= ?", filter->known, true, error)) &&
           (!given(filter->until) || ask_day(q, " AND c.first_day <= ?", filter->until, true, error));
}

/* The one claim whose id is or begins with `id`; `c:` may be left out. Ids with the same beginning are numbers that
 * follow each other. */
static bool find_claim(struct kr_store *store, const char *id, sqlite3_int64 *found, struct kr_error *error)
{
    const char *digits = strncmp(id, "c:", 2) == 0 ? id + 2 : id;
    const size_t len = strlen(digits);
    if (!len || len > 16 || strspn(digits, "0123456789abcdef") != len)
        return kr_fail(error, KR_NOT_FOUND, store->path, 0, "no claim \"%.40s\"; expected an id, as c:5f0e", id);
    char first[KR_ID_SIZE] = "c:0000000000000000", last[KR_ID_SIZE] = "c:ffffffffffffffff";
    memcpy(first + 2, digits, len);
    memcpy(last + 2, digits, len);
    struct question q = {0};
    ask_number(&q, "SELECT id FROM claims WHERE id >= ?", kr_store_id_number(first));
    ask_number(&q, " AND id <= ? LIMIT 2", kr_store_id_number(last));
    sqlite3_stmt *statement = prepare(store, &q, error);
    kr_buf_release(&q.sql);
    if (!statement)
        return false;
    int result = sqlite3_step(statement);
    bool ok = false;
    if (result == SQLITE_DONE) {
        kr_fail(error, KR_NOT_FOUND, store->path, 0, "no claim \"%.40s\"", id);
    } else if (result != SQLITE_ROW) {
        kr_store_fail(store, result, error);
    } else {
        *found = sqlite3_column_int64(statement, 0);
        ok = sqlite3_step(statement) == SQLITE_DONE ||
             kr_fail(error, KR_NOT_FOUND, store->path, 0,
                     "several claims begin with \"%.40s\"; expected more of the id", id);
    }
    sqlite3_finalize(statement);
    return ok;
}

/* Which claims a question is about. */
enum part { ALL, DATED, UNDATED };

/* Those behind the claim `filter->after`, in the order of kr_store_claims. */
static bool ask_after(struct kr_store *store, struct question *q, const struct kr_claim_filter *filter, enum part part,
                      struct kr_error *error)
{
    sqlite3_int64 after;
    if (!given(filter->after))
        return true;
    if (!find_claim(store, filter->after, &after, error))
        return false;
    if (part == DATED) /* once more by itself, for the index */
        ask_number(q, " AND c.first_day >= coalesce((SELECT first_day FROM claims WHERE id = ?), 9223372036854775807)",
                   after);
    ask_number(q,
               " AND (c.first_day IS NULL, coalesce(c.first_day, 0), coalesce(r.first_day, -9223372036854775808), r.id,"
               " c.start_byte, c.id < 0, c.id) > (SELECT a.first_day IS NULL, coalesce(a.first_day, 0),"
               " coalesce(b.first_day, -9223372036854775808), b.id, a.start_byte, a.id < 0, a.id"
               " FROM claims a JOIN reports b USING(report) WHERE a.id = ?)",
               after);
    return true;
}

/* Gives the claims of that part; `more` closes the question. */
static bool answer(struct kr_store *store, const struct kr_claim_filter *filter, enum part part, const char *more,
                   size_t limit, kr_claim_fn *each, void *context, struct kr_error *error)
{
    static const char *const parts[] = {"", " AND c.first_day NOT NULL", " AND c.first_day IS NULL"};
    struct question q = {0};
    kr_buf_addz(&q.sql, CLAIM_COLUMNS CLAIM_TABLES);
    bool ok = ask_filter(store, &q, filter, error) && ask_after(store, &q, filter, part, error);
    kr_buf_addz(&q.sql, parts[part]);
    kr_buf_addz(&q.sql, more);
    if (limit)
        ask_number(&q, " LIMIT ?", limit < INT64_MAX ? (int64_t)limit : INT64_MAX);
    struct reader *reader = ok ? calloc(1, sizeof(*reader)) : NULL;
    if (reader) {
        *reader = (struct reader){.store = store, .error = error};
        reader->statement = prepare(store, &q, error);
        ok = reader->statement && read_all(reader, each, context);
    } else if (ok) {
        ok = kr_fail(error, KR_MEMORY, store->path, 0, "out of memory");
    }
    free(reader);
    kr_buf_release(&q.sql);
    return ok;
}

/* Counts what goes by, and whether it was stopped. */
struct passing {
    kr_claim_fn *each;
    void *context;
    size_t count;
    bool stopped;
};

static bool pass_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct passing *passing = context;
    passing->count++;
    passing->stopped = !passing->each(passing->context, report, claim);
    return !passing->stopped;
}

#define ORDER "r.first_day, r.id, c.start_byte, c.id < 0, c.id"
bool kr_store_claims(struct kr_store *store, const struct kr_claim_filter *filter, kr_claim_fn *each, void *context,
                     struct kr_error *error)
{
    assert(store && filter && each);
    if (!filter->limit)
        return answer(store, filter, ALL, " ORDER BY c.first_day IS NULL, c.first_day, " ORDER, 0, each, context,
                      error);
    /* Few are wanted: those that are dated in the order of an index, which need not be gone through to its end; then
     * the others. */
    struct passing passing = {each, context, 0, false};
    return answer(store, filter, DATED, " ORDER BY c.first_day, " ORDER, filter->limit, pass_claim, &passing, error) &&
           (passing.stopped || passing.count == filter->limit ||
            answer(store, filter, UNDATED, " ORDER BY " ORDER, filter->limit - passing.count, each, context, error));
}

bool kr_store_claims_with_figures(struct kr_store *store, const struct kr_claim_filter *filter, kr_claim_fn *each,
                                  void *context, struct kr_error *error)
{
    return answer(store, filter, ALL, " AND c.claim IN (SELECT claim FROM figures)", 0, each, context, error);
}

static bool is_selective(const struct kr_claim_filter *filter)
{
    return given(filter->type) || given(filter->place) || given(filter->side) || given(filter->factuality) ||
           given(filter->report) || given(filter->since) || given(filter->until);
}

/* Where claims are selected they are gone through, or found by place. Where none are, an index is enough, and the
 * tables are left alone. */
static void ask_days(struct question *q, const struct kr_claim_filter *filter, bool by_publication)
{
    const bool selective = is_selective(filter);
    kr_buf_addz(&q->sql, by_publication ? "SELECT r.last_day AS day, count(*) FROM"
                                        : "SELECT c.first_day AS day, count(*) FROM");
    kr_buf_addz(&q->sql, by_publication && !selective ? " reports r CROSS JOIN claims c USING(report)" : " claims c");
    if (selective || (!by_publication && given(filter->known)))
        kr_buf_addz(&q->sql, " CROSS JOIN reports r USING(report)");
    /* a claim of a whole month says little about its first day; one that may mean a few days counts at the first */
    kr_buf_addz(&q->sql, by_publication ? " WHERE r.last_day BETWEEN -9223372036854775807 AND 9223372036854775806"
                                        : " WHERE c.last_day - c.first_day BETWEEN 0 AND 7");
}

bool kr_store_days(struct kr_store *store, const struct kr_claim_filter *filter, bool by_publication, kr_day_fn *each,
                   void *context, struct kr_error *error)
{
    struct question q = {0};
    ask_days(&q, filter, by_publication);
    const bool asked = ask_filter(store, &q, filter, error);
    kr_buf_addz(&q.sql, is_selective(filter) && !by_publication ? " GROUP BY +c.first_day ORDER BY day"
                                                                : " GROUP BY day ORDER BY day");
    sqlite3_stmt *statement = asked ? prepare(store, &q, error) : NULL;
    kr_buf_release(&q.sql);
    if (!statement)
        return false;
    int result;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW &&
           each(context, sqlite3_column_int64(statement, 0), (size_t)sqlite3_column_int64(statement, 1)))
        continue;
    const bool ok = result == SQLITE_ROW || result == SQLITE_DONE || kr_store_fail(store, result, error);
    sqlite3_finalize(statement);
    return ok;
}

bool kr_store_claim(struct kr_store *store, const char *id, kr_claim_fn *each, void *context, struct kr_error *error)
{
    assert(store && id && each);
    sqlite3_int64 found = 0;
    if (!find_claim(store, id, &found, error))
        return false;
    struct question q = {0};
    ask_number(&q, CLAIM_COLUMNS ", r.text" CLAIM_TABLES " AND c.id = ?", found);
    struct reader *reader = calloc(1, sizeof(*reader));
    bool ok = false;
    if (reader) {
        *reader = (struct reader){.store = store, .error = error};
        reader->statement = prepare(store, &q, error);
        ok = reader->statement && read_all(reader, each, context);
    } else {
        kr_fail(error, KR_MEMORY, store->path, 0, "out of memory");
    }
    free(reader);
    kr_buf_release(&q.sql);
    return ok;
}

bool kr_store_places(struct kr_store *store, const char *name, kr_place_fn *each, void *context, struct kr_error *error)
{
    assert(store && name && each);
    char folded[512];
    const kr_str trimmed = kr_str_trim(kr_str_of(name));
    size_t len = kr_utf8_fold(trimmed, folded, sizeof(folded));
    struct question q = {0};
    ask_text(&q,
             "SELECT id, name, kind, lat, lon, country, population FROM places WHERE id = ?1"
             " OR place IN (SELECT place FROM spellings WHERE spelling = ?2) ORDER BY population DESC, name, id",
             trimmed);
    ask_text(&q, "", len ? (kr_str){folded, len} : KR_S("-"));
    sqlite3_stmt *statement = prepare(store, &q, error);
    kr_buf_release(&q.sql);
    return statement && kr_store_each_place(store, statement, each, context, error);
}

bool kr_store_sides(struct kr_store *store, struct kr_arena *arena, kr_str **sides, size_t *count,
                    struct kr_error *error)
{
    struct question q = {0};
    kr_buf_addz(&q.sql, "SELECT side FROM sides ORDER BY side");
    sqlite3_stmt *statement = prepare(store, &q, error);
    kr_buf_release(&q.sql);
    size_t capacity = 0;
    int result;
    *sides = NULL;
    *count = 0;
    if (!statement)
        return false;
    bool ok = true;
    while (ok && (result = sqlite3_step(statement)) == SQLITE_ROW) {
        const kr_str side = kr_arena_str(arena, kr_store_column(statement, 0));
        ok = (side.ptr && kr_arena_grow(arena, sides, &capacity, *count, sizeof(**sides))) ||
             kr_fail(error, KR_MEMORY, store->path, 0, "out of memory");
        if (ok)
            (*sides)[(*count)++] = side;
    }
    if (ok && result != SQLITE_DONE)
        ok = kr_store_fail(store, result, error);
    sqlite3_finalize(statement);
    return ok;
}

bool kr_store_last_day(struct kr_store *store, int64_t *day, struct kr_error *error)
{
    struct question q = {0};
    ask_number(&q, "SELECT max(last_day) FROM reports WHERE last_day < ?", KR_DAY_MAX);
    sqlite3_stmt *statement = prepare(store, &q, error);
    kr_buf_release(&q.sql);
    if (!statement)
        return false;
    int result = sqlite3_step(statement);
    *day = KR_DAY_MIN;
    if (result == SQLITE_ROW && sqlite3_column_type(statement, 0) != SQLITE_NULL)
        *day = sqlite3_column_int64(statement, 0);
    bool ok = result == SQLITE_ROW || kr_store_fail(store, result, error);
    sqlite3_finalize(statement);
    return ok;
}
