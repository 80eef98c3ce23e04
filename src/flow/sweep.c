/* sweep.c - every place of the record with the testimony about it, one after the other: from what is kept, and where
 * that is out of date from the claims. */
#include "flow/keep_int.h"

#include "model/model.h"

struct sweeping {
    struct kr_gathering gathering;
    struct kr_keep_reader reader;
    struct kr_arena arena; /* of what the reader knows */
    kr_gathering_fn *each;
    kr_gathering_timeline_fn *timeline;
    void *context;
    struct kr_error *error;
    bool stopped, failed;
};

static void close_place(struct sweeping *s)
{
    if (s->gathering.count && !s->stopped)
        s->stopped = !s->each(s->context, &s->gathering);
    kr_gathering_forget(&s->gathering);
}

static bool take_timeline(void *context, const struct kr_store_kept *kept)
{
    struct sweeping *s = context;
    s->failed = !s->timeline(s->context, &kept->place, kept->states, &s->reader, s->error);
    return !s->failed;
}

static bool take_heard(void *context, const struct kr_store_kept *kept)
{
    struct sweeping *s = context;
    struct kr_gathering *g = &s->gathering;
    g->place = kept->place;
    s->failed = !kr_keep_each(&s->reader, kept->heard, g->known_day, kr_gathering_hear, g, s->error);
    if (!s->failed)
        close_place(s);
    return !s->failed && !s->stopped && !g->out_of_memory;
}

static bool take_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct sweeping *s = context;
    if (s->gathering.place.id.ptr && !kr_str_eq(s->gathering.place.id, claim->place->id))
        close_place(s);
    if (!s->stopped)
        kr_gathering_add(&s->gathering, report, claim);
    return !s->stopped && !s->gathering.out_of_memory;
}

static bool sweep(struct sweeping *s, struct kr_store *store, struct kr_error *error)
{
    const struct kr_gathering *g = &s->gathering;
    uint64_t key;
    if (!kr_store_key(store, &key, error))
        return false;
    const bool usable = key == kr_keep_key(g);
    const int64_t all_known = s->timeline ? g->known_day : KR_DAY_MIN;
    if (usable && s->timeline &&
        (!kr_store_timelines(store, g->known_day, take_timeline, s, error) || s->failed || s->stopped))
        return s->stopped;
    if (usable && (!kr_store_heard(store, all_known, take_heard, s, error) || s->failed || s->stopped))
        return s->stopped;
    kr_gathering_forget(&s->gathering);
    if (!kr_store_testimony(store, (kr_str){0}, usable, g->known_day, take_claim, s, error))
        return false;
    close_place(s);
    return true;
}

bool kr_gathering_each(struct kr_record *record, const char *known, kr_gathering_fn *each,
                       kr_gathering_timeline_fn *timeline, void *context, struct kr_error *error)
{
    struct sweeping s = {.each = each, .timeline = timeline, .context = context, .error = error};
    kr_arena_init(&s.arena, 64 * 1024);
    s.reader = (struct kr_keep_reader){.store = record->store, .arena = &s.arena};
    bool ok = kr_gathering_init(&s.gathering, record, known, error) && kr_store_begin_read(record->store, error);
    if (ok) {
        ok = sweep(&s, record->store, error);
        ok = kr_store_end(record->store, ok ? error : NULL) && ok;
    }
    ok = ok && (!s.gathering.out_of_memory || kr_flow_no_memory(error));
    kr_gathering_release(&s.gathering);
    kr_arena_release(&s.arena);
    return ok;
}
