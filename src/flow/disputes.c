/* disputes.c - the disputes of one place and of all: of control, story, dates by place; of figures over all claims.
 *
 * Those of all places take one pass over the testimony, which comes place by place; what is asked for of each is kept,
 * and put in order by the places' names at the end. */
#include "flow/figures_int.h"
#include "flow/gather_int.h"
#include "model/model.h"

#include <stdlib.h>

enum { NEAR_DAYS = 7 };

/* What is asked for, read. */
struct asking {
    const struct kr_dispute_filter *filter;
    bool has_kind;
    enum kr_dispute_kind kind;
    int64_t first_day, last_day; /* of --on; KR_DAY_MAX: any */
    kr_dispute_fn *each;
    void *context;
    bool stopped;
};

static bool read_filter(struct asking *asking, struct kr_error *error)
{
    const struct kr_dispute_filter *filter = asking->filter;
    asking->has_kind = kr_flow_is_given(filter->kind);
    if (asking->has_kind && !kr_dispute_kind_from(kr_str_of(filter->kind), &asking->kind))
        return kr_fail(error, KR_INPUT, NULL, 0,
                       "no such kind: \"%.40s\"; expected control, story, figures, geography or dates", filter->kind);
    asking->first_day = asking->last_day = KR_DAY_MAX;
    return !kr_flow_is_given(filter->on) || kr_flow_read_days(filter->on, &asking->first_day, &asking->last_day, error);
}

static bool is_near(const struct asking *asking, const struct kr_witness *w)
{
    int64_t first, last;
    const kr_str when = w->when.len ? w->when : w->published;
    if (asking->first_day == KR_DAY_MAX)
        return true;
    if (!kr_edtf_range(when, &first, &last) || first == KR_DAY_MIN || last == KR_DAY_MAX)
        return false;
    return first <= asking->last_day + NEAR_DAYS && last >= asking->first_day - NEAR_DAYS;
}

static bool is_of(kr_str side, const struct kr_witness *w)
{
    return kr_str_eq(w->side, side) || kr_str_eq(w->source.side, side);
}

static bool is_asked(const struct asking *asking, const struct kr_dispute *dispute)
{
    const kr_str side = kr_str_of(asking->filter->side);
    return (!asking->has_kind || dispute->kind == asking->kind) &&
           (!side.len || is_of(side, &dispute->a) || is_of(side, &dispute->b)) &&
           (is_near(asking, &dispute->a) || is_near(asking, &dispute->b));
}

static void give(struct asking *asking, const struct kr_dispute *dispute)
{
    if (!asking->stopped)
        asking->stopped = !asking->each(asking->context, dispute);
}

/* ---- of figures ---- */

static bool dispute_figures(struct asking *asking, struct kr_record *record, const char *place, struct kr_error *error)
{
    struct kr_figures figures;
    struct kr_dispute *disputes = NULL;
    size_t count = 0;
    const struct kr_figure_filter filter = {.place = place, .known = asking->filter->known};
    if (asking->has_kind && asking->kind != KR_DISPUTE_FIGURES)
        return true;
    bool ok = kr_figures_gather(&figures, record, &filter, error);
    if (ok)
        ok = kr_chronicle_figure_disputes(&figures.arena, figures.items, figures.count, &disputes, &count) ||
             kr_flow_no_memory(error);
    for (size_t i = 0; ok && i < count; i++)
        if (is_asked(asking, &disputes[i]))
            give(asking, &disputes[i]);
    kr_figures_release(&figures);
    return ok;
}

/* ---- of places ---- */

/* The disputes that are asked for, by place. */
struct collecting {
    const struct asking *asking;
    struct kr_arena arena;
    struct collected {
        struct kr_place place;
        struct kr_dispute *disputes;
        size_t count;
    } * places;
    size_t count, capacity;
};

static void copy_witness(struct kr_arena *arena, struct kr_witness *w, bool *failed)
{
    w->side = kr_flow_copy(arena, w->side, failed);
    w->when = kr_flow_copy(arena, w->when, failed);
    w->published = kr_flow_copy(arena, w->published, failed);
    w->source = kr_flow_copy_source(arena, &w->source, failed);
}

static void copy_dispute(struct kr_arena *arena, struct kr_dispute *d, bool *failed)
{
    copy_witness(arena, &d->a, failed);
    copy_witness(arena, &d->b, failed);
    copy_witness(arena, &d->conceded, failed);
    copy_witness(arena, &d->settled, failed);
    d->opened = kr_flow_copy(arena, d->opened, failed);
    d->opened_by = kr_flow_copy_source(arena, &d->opened_by, failed);
}

/* Keeps what is asked for of these. */
static void collect(struct collecting *c, struct kr_gathering *g, const struct kr_dispute *disputes, size_t count)
{
    struct collected found = {.count = 0};
    bool *out_of_memory = &g->out_of_memory;
    for (size_t i = 0; i < count; i++)
        found.count += is_asked(c->asking, &disputes[i]);
    if (!found.count)
        return;
    found.disputes = KR_NEW_ARRAY(&c->arena, struct kr_dispute, found.count);
    if (!found.disputes || !kr_arena_grow(&c->arena, &c->places, &c->capacity, c->count, sizeof(*c->places))) {
        *out_of_memory = true;
        return;
    }
    found.place = kr_flow_copy_place(&c->arena, &g->place, out_of_memory);
    found.count = 0;
    for (size_t i = 0; i < count; i++) {
        if (!is_asked(c->asking, &disputes[i]))
            continue;
        found.disputes[found.count] = disputes[i];
        copy_dispute(&c->arena, &found.disputes[found.count++], out_of_memory);
    }
    c->places[c->count++] = found;
}

static bool collect_place(void *context, struct kr_gathering *g)
{
    struct collecting *c = context;
    const struct kr_testimonies set = kr_gathering_set(g);
    struct kr_dispute *disputes;
    size_t count;
    if (kr_chronicle_disputes(&g->arena, &set, &disputes, &count))
        collect(c, g, disputes, count);
    else
        g->out_of_memory = true;
    return !g->out_of_memory;
}

static int by_name(const void *left, const void *right)
{
    const struct kr_place *a = &((const struct collected *)left)->place, *b = &((const struct collected *)right)->place;
    int order = kr_str_order(a->name, b->name);
    return order ? order : kr_str_order(a->id, b->id);
}

static void give_all(struct asking *asking, struct collecting *c)
{
    if (c->count)
        qsort(c->places, c->count, sizeof(*c->places), by_name);
    for (size_t i = 0; i < c->count; i++)
        for (size_t k = 0; k < c->places[i].count; k++) {
            c->places[i].disputes[k].place = &c->places[i].place;
            give(asking, &c->places[i].disputes[k]);
        }
}

/* Those of all places; of one, with its id. */
static bool dispute_places(struct asking *asking, struct kr_record *record, kr_str id, struct kr_error *error)
{
    struct collecting c = {.asking = asking};
    struct kr_gathering g;
    bool ok;
    kr_arena_init(&c.arena, 64 * 1024);
    if (id.len) {
        ok = kr_gathering_place(&g, record, id, asking->filter->known, error);
        if (ok && g.count)
            ok = collect_place(&c, &g) || kr_flow_no_memory(error);
        kr_gathering_release(&g);
    } else {
        ok = kr_gathering_each(record, asking->filter->known, collect_place, NULL, &c, error);
    }
    if (ok)
        give_all(asking, &c);
    kr_arena_release(&c.arena);
    return ok;
}

/* The ids of the places that go by a name. */
struct named {
    struct kr_arena arena;
    struct kr_place *places;
    size_t count, capacity;
    bool out_of_memory;
};

static bool note_place(void *context, const struct kr_place *place)
{
    struct named *named = context;
    named->out_of_memory |=
        !kr_arena_grow(&named->arena, &named->places, &named->capacity, named->count, sizeof(*named->places));
    if (!named->out_of_memory)
        named->places[named->count++] = kr_flow_copy_place(&named->arena, place, &named->out_of_memory);
    return !named->out_of_memory;
}

static bool dispute_named(struct asking *asking, struct kr_record *record, struct kr_error *error)
{
    struct named named = {.count = 0};
    kr_arena_init(&named.arena, 1024);
    bool ok = kr_store_places(record->store, asking->filter->place, note_place, &named, error) &&
              (!named.out_of_memory || kr_flow_no_memory(error));
    for (size_t i = 0; ok && i < named.count; i++)
        ok = dispute_places(asking, record, named.places[i].id, error);
    kr_arena_release(&named.arena);
    return ok;
}

static bool is_of_place(const struct asking *asking)
{
    return !asking->has_kind || asking->kind == KR_DISPUTE_CONTROL || asking->kind == KR_DISPUTE_STORY ||
           asking->kind == KR_DISPUTE_DATES;
}

bool kr_record_all_disputes(struct kr_record *record, const struct kr_dispute_filter *filter, kr_dispute_fn *each,
                            void *context, struct kr_error *error)
{
    assert(record && filter && each);
    struct asking asking = {.filter = filter, .each = each, .context = context};
    if (!read_filter(&asking, error) || !kr_flow_has_place(record, filter->place, error))
        return false;
    bool ok = true;
    if (is_of_place(&asking))
        ok = kr_flow_is_given(filter->place) ? dispute_named(&asking, record, error)
                                             : dispute_places(&asking, record, (kr_str){0}, error);
    return ok && dispute_figures(&asking, record, filter->place, error);
}

bool kr_record_disputes(struct kr_record *record, kr_str place_id, const char *known, kr_dispute_fn *each,
                        void *context, struct kr_error *error)
{
    assert(record && each);
    const struct kr_dispute_filter filter = {.known = known};
    struct asking asking = {.filter = &filter, .each = each, .context = context, .first_day = KR_DAY_MAX};
    struct kr_arena arena;
    kr_arena_init(&arena, 256);
    const kr_str id = kr_arena_str(&arena, place_id); /* closed by a NUL */
    bool ok = id.ptr
                  ? dispute_places(&asking, record, place_id, error) && dispute_figures(&asking, record, id.ptr, error)
                  : kr_flow_no_memory(error);
    kr_arena_release(&arena);
    return ok;
}
