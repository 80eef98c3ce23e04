/* disputes.c - the disputes of one place and of all: of control, story, dates by place; of figures over all claims. */
#include "chronicle/chronicle.h"
#include "flow/control_int.h"
#include "flow/figures_int.h"
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

static bool is_given(const char *value)
{
    return value && value[0];
}

static bool read_filter(struct asking *asking, struct kr_error *error)
{
    const struct kr_dispute_filter *filter = asking->filter;
    asking->has_kind = is_given(filter->kind);
    if (asking->has_kind && !kr_dispute_kind_from(kr_str_of(filter->kind), &asking->kind))
        return kr_fail(error, KR_INPUT, NULL, 0,
                       "no such kind: \"%.40s\"; expected control, story, figures, geography or dates", filter->kind);
    asking->first_day = asking->last_day = KR_DAY_MAX;
    return !is_given(filter->on) || kr_edtf_range(kr_str_of(filter->on), &asking->first_day, &asking->last_day) ||
           kr_fail(error, KR_INPUT, NULL, 0, "no such date: \"%.40s\"; expected EDTF, as 2022-09-10 or 2022-09",
                   filter->on);
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

static void give(struct asking *asking, const struct kr_dispute *dispute)
{
    const kr_str side = kr_str_of(asking->filter->side);
    if (asking->stopped || (asking->has_kind && dispute->kind != asking->kind) ||
        (side.len && !is_of(side, &dispute->a) && !is_of(side, &dispute->b)) ||
        (!is_near(asking, &dispute->a) && !is_near(asking, &dispute->b)))
        return;
    asking->stopped = !asking->each(asking->context, dispute);
}

/* ---- by place ---- */

static bool dispute_place(struct asking *asking, struct kr_record *record, kr_str id, struct kr_error *error)
{
    struct kr_gathering g;
    struct kr_dispute *disputes = NULL;
    size_t count = 0;
    bool ok = kr_gathering_place(&g, record, id, asking->filter->known, error);
    const struct kr_testimonies set = kr_gathering_set(&g);
    if (ok)
        ok = kr_chronicle_disputes(&g.arena, &set, &disputes, &count) || kr_flow_no_memory(error);
    for (size_t i = 0; ok && i < count; i++) {
        disputes[i].place = &g.place;
        give(asking, &disputes[i]);
    }
    kr_gathering_release(&g);
    return ok;
}

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
        give(asking, &disputes[i]);
    kr_figures_release(&figures);
    return ok;
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
                  ? dispute_place(&asking, record, place_id, error) && dispute_figures(&asking, record, id.ptr, error)
                  : kr_flow_no_memory(error);
    kr_arena_release(&arena);
    return ok;
}

/* ---- all ---- */

/* The places with claims of control, by name. */
struct places {
    struct kr_arena arena;
    struct kr_place *items;
    size_t count, capacity;
    bool failed;
};

static bool note_place(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct places *places = context;
    (void)report;
    if (places->count && kr_str_eq(places->items[places->count - 1].id, claim->place->id))
        return true;
    if (!kr_arena_grow(&places->arena, &places->items, &places->capacity, places->count, sizeof(*places->items)))
        places->failed = true;
    else
        places->items[places->count++] = kr_flow_copy_place(&places->arena, claim->place, &places->failed);
    return !places->failed;
}

static int by_name(const void *left, const void *right)
{
    const struct kr_place *a = left, *b = right;
    int order = kr_str_order(a->name, b->name);
    return order ? order : kr_str_order(a->id, b->id);
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
    struct places places = {.count = 0};
    if (!read_filter(&asking, error))
        return false;
    const struct kr_claim_filter claims = {.place = filter->place, .known = filter->known};
    kr_arena_init(&places.arena, 64 * 1024);
    bool ok = true;
    if (is_of_place(&asking)) {
        ok = kr_store_claims(record->store, &claims, KR_STORE_BY_PLACE, true, note_place, &places, error) &&
             (!places.failed || kr_flow_no_memory(error));
        if (places.count)
            qsort(places.items, places.count, sizeof(*places.items), by_name);
        for (size_t i = 0; ok && i < places.count && !asking.stopped; i++)
            ok = dispute_place(&asking, record, places.items[i].id, error);
    }
    ok = ok && dispute_figures(&asking, record, filter->place, error);
    kr_arena_release(&places.arena);
    return ok;
}
