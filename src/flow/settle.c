/* settle.c - brings the kept chronicle up to date: for each place that is marked, its testimony through the chronicle,
 * and the result as bytes back into the record. A few places share a transaction, so that others who write need not
 * wait long. */
#include "flow/keep_int.h"

#include "model/model.h"

#include <stdlib.h>

enum { PLACES_A_TRANSACTION = 256, PLACE_ID_SIZE = 256 };

struct settling {
    struct kr_record *record;
    struct kr_gathering gathering;
    struct kr_buf states, heard;
    int64_t last_known_day;
    size_t places, claims;
};

static bool add_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct settling *s = context;
    int64_t known_day;
    if (!kr_edtf_range(kr_str_of(report->published), &known_day, NULL))
        known_day = KR_DAY_MAX;
    if (known_day > s->last_known_day)
        s->last_known_day = known_day;
    kr_gathering_add(&s->gathering, report, claim);
    return !s->gathering.out_of_memory;
}

static int by_first_day(const void *left, const void *right)
{
    const struct kr_testimony *a = left, *b = right;
    if (a->first_day != b->first_day)
        return a->first_day < b->first_day ? -1 : 1;
    return strcmp(a->claim, b->claim);
}

static bool settle_place(struct settling *s, int64_t row, const char *id, struct kr_error *error)
{
    struct kr_gathering *g = &s->gathering;
    kr_gathering_forget(g);
    s->last_known_day = KR_DAY_MIN;
    if (!kr_store_testimony(s->record->store, kr_str_of(id), false, KR_DAY_MAX, add_claim, s, error))
        return false;
    if (g->out_of_memory)
        return kr_flow_no_memory(error);
    if (g->count)
        qsort(g->items, g->count, sizeof(*g->items), by_first_day);
    const struct kr_testimonies set = kr_gathering_set(g);
    s->places += g->count > 0;
    s->claims += g->count;
    kr_buf_clear(&s->states);
    kr_buf_clear(&s->heard);
    if (!kr_keep_testimony(s->record->store, &set, &s->heard, error) ||
        (g->count && !kr_keep_timeline(s->record->store, &g->arena, &set, &s->states, error)))
        return false;
    const struct kr_store_kept kept = {.row = row,
                                       .states = kr_buf_str(&s->states),
                                       .heard = kr_buf_str(&s->heard),
                                       .last_known_day = s->last_known_day};
    return kr_store_keep(s->record->store, &kept, error);
}

/* One transaction; *row: the last place done, 0 when none is left. */
static bool settle_some(struct settling *s, int64_t *row, struct kr_error *error)
{
    char id[PLACE_ID_SIZE];
    for (size_t i = 0; i < PLACES_A_TRANSACTION; i++) {
        if (!kr_store_next_stale(s->record->store, *row, row, id, sizeof(id), error))
            return false;
        if (!*row)
            return true;
        if (!settle_place(s, *row, id, error))
            return false;
    }
    return true;
}

/* Marks all places when what their chronicles depend on besides claims has changed. */
static bool check_key(struct settling *s, bool anew, struct kr_error *error)
{
    struct kr_store *store = s->record->store;
    uint64_t key;
    kr_gathering_release(&s->gathering);
    if (!kr_gathering_init(&s->gathering, s->record, NULL, error) || !kr_store_key(store, &key, error))
        return false;
    const uint64_t wanted = kr_keep_key(&s->gathering);
    return (key == wanted && !anew) || (kr_store_mark_all(store, error) && kr_store_set_key(store, wanted, error));
}

static bool settle(struct settling *s, bool anew, struct kr_error *error)
{
    struct kr_store *store = s->record->store;
    int64_t row = 0;
    bool ok;
    do {
        if (!kr_store_begin_write(store, error))
            return false;
        ok = check_key(s, anew, error) && settle_some(s, &row, error);
        anew = false;
        if (ok)
            ok = kr_store_end(store, error);
        else
            kr_store_rollback(store);
    } while (ok && row);
    return ok;
}

static bool run(struct kr_record *record, bool anew, size_t *places, size_t *claims, struct kr_error *error)
{
    struct settling s = {.record = record};
    bool ok = kr_store_flush(record->store, error);
    if (ok) {
        ok = settle(&s, anew, error);
        kr_gathering_release(&s.gathering);
    }
    kr_buf_release(&s.states);
    kr_buf_release(&s.heard);
    if (places)
        *places = s.places;
    if (claims)
        *claims = s.claims;
    return ok;
}

bool kr_record_settle(struct kr_record *record, struct kr_error *error)
{
    assert(record);
    return run(record, false, NULL, NULL, error);
}

bool kr_record_rebuild(struct kr_record *record, size_t *places, size_t *claims, struct kr_error *error)
{
    assert(record);
    return run(record, true, places, claims, error);
}
