/* speakers.c - who speaks, how often, and when it was printed: one pass over the claims, report by report, which an
 * index gives without the claims' own rows. */
#include "store/store_int.h"

/* What somebody says. */
struct tally {
    size_t claims, reports;
    sqlite3_int64 report; /* the last one */
    int64_t first_day, last_day;
};

struct tallying {
    struct kr_store *store;
    struct kr_arena arena;
    struct tally *voices; /* by their rows */
    size_t count;
    struct tally own; /* what the report at hand says itself */
    char outlet[sizeof(((struct kr_report *)0)->source)];
    kr_store_speaker_fn *each;
    void *context;
    bool stopped;
};

static void give(struct tallying *t, const struct kr_source *source, const struct tally *tally)
{
    const struct kr_store_speaker speaker = {.source = *source,
                                             .claims = tally->claims,
                                             .reports = tally->reports,
                                             .first_day =
                                                 tally->first_day == KR_DAY_MAX ? KR_DAY_MIN : tally->first_day,
                                             .last_day = tally->last_day};
    t->stopped = t->stopped || !t->each(t->context, &speaker);
}

/* A report without an outlet speaks for nobody. */
static void give_outlet(struct tallying *t)
{
    const struct kr_source outlet = {.name = kr_str_of(t->outlet), .role = KR_S("outlet")};
    if (t->own.claims && outlet.name.len)
        give(t, &outlet, &t->own);
    t->own = (struct tally){.claims = 0};
}

/* That of a voice; NULL when memory is out. */
static struct tally *find(struct tallying *t, size_t voice)
{
    if (voice >= t->count) {
        const size_t count = voice + voice / 2 + 64;
        struct tally *voices = KR_NEW_ARRAY(&t->arena, struct tally, count);
        if (!voices)
            return NULL;
        if (t->count)
            memcpy(voices, t->voices, t->count * sizeof(*voices));
        t->voices = voices;
        t->count = count;
    }
    return &t->voices[voice];
}

static void add(struct tally *tally, sqlite3_stmt *s, sqlite3_int64 report)
{
    if (!tally->claims)
        *tally = (struct tally){.first_day = KR_DAY_MAX, .last_day = KR_DAY_MIN};
    tally->claims++;
    if (tally->report == report)
        return;
    tally->reports++;
    tally->report = report;
    if (sqlite3_column_type(s, 1) == SQLITE_NULL)
        return;
    const int64_t first_day = sqlite3_column_int64(s, 1), last_day = sqlite3_column_int64(s, 2);
    if (first_day != KR_DAY_MIN && first_day < tally->first_day)
        tally->first_day = first_day;
    if (last_day != KR_DAY_MAX && last_day > tally->last_day)
        tally->last_day = last_day;
}

static bool take_row(struct tallying *t, sqlite3_stmt *s, struct kr_error *error)
{
    const sqlite3_int64 report = sqlite3_column_int64(s, 0), voice = sqlite3_column_int64(s, 4);
    struct tally *tally = &t->own;
    if (!voice && t->own.report != report) {
        give_outlet(t);
        if (!kr_store_fit_column(s, 3, t->outlet, sizeof(t->outlet)))
            return kr_fail(error, KR_RECORD, t->store->path, 0, "damaged: the name of an outlet is too long");
    } else if (voice) {
        tally = voice > 0 && voice < UINT32_MAX ? find(t, (size_t)voice) : NULL;
    }
    if (!tally)
        return kr_fail(error, KR_MEMORY, t->store->path, 0, "out of memory");
    add(tally, s, report);
    return true;
}

static bool give_voices(struct tallying *t, struct kr_error *error)
{
    struct kr_source source;
    struct kr_arena arena;
    bool ok = true;
    kr_arena_init(&arena, 4096);
    for (size_t i = 0; ok && i < t->count && !t->stopped; i++) {
        if (!t->voices[i].claims)
            continue;
        kr_arena_reset(&arena);
        ok = kr_store_voice_text(t->store, (int64_t)i, &arena, &source, error);
        if (ok)
            give(t, &source, &t->voices[i]);
    }
    kr_arena_release(&arena);
    return ok;
}

bool kr_store_speakers(struct kr_store *store, int64_t known_day, kr_store_speaker_fn *each, void *context,
                       struct kr_error *error)
{
    static const char sql[] = "SELECT report, r.first_day, r.last_day, r.source, s.voice"
                              " FROM reports r CROSS JOIN claims c USING(report)"
                              " LEFT JOIN sources s ON s.claim = c.claim AND s.position = 0"
                              " WHERE ?1 IS NULL OR r.first_day <= ?1";
    struct tallying t = {.store = store, .each = each, .context = context};
    sqlite3_stmt *statement;
    if (!kr_store_prepare(store, sql, &statement, error))
        return false;
    if (known_day != KR_DAY_MAX)
        sqlite3_bind_int64(statement, 1, known_day);
    kr_arena_init(&t.arena, 4096);
    int result;
    bool ok = true;
    while (ok && !t.stopped && (result = sqlite3_step(statement)) != SQLITE_DONE)
        ok = result == SQLITE_ROW ? take_row(&t, statement, error) : kr_store_fail(store, result, error);
    sqlite3_finalize(statement);
    if (ok) {
        give_outlet(&t);
        ok = give_voices(&t, error);
    }
    kr_arena_release(&t.arena);
    return ok;
}
