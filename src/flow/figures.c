/* figures.c - the figures that claims give, out of the record and through the chronicle. A plan, a possibility or a
 * denial is a figure too, and says so; only what is stated is compared. */
#include "flow/figures_int.h"

#include "flow/gather_int.h"
#include "model/model.h"

/* The claim's place, kept; the last one again where it is the same. */
static const struct kr_place *keep_place(struct kr_figures *figures, const struct kr_place *place)
{
    const struct kr_count *last = figures->count ? &figures->items[figures->count - 1] : NULL;
    if (!place)
        return NULL;
    if (last && last->row.place && kr_str_eq(last->row.place->id, place->id))
        return last->row.place;
    struct kr_place *copy = KR_NEW(&figures->arena, struct kr_place);
    if (copy)
        *copy = kr_flow_copy_place(&figures->arena, place, &figures->out_of_memory);
    figures->out_of_memory |= !copy;
    return copy;
}

static struct kr_count count_of(struct kr_figures *figures, const struct kr_report *report,
                                const struct kr_claim *claim)
{
    bool *failed = &figures->out_of_memory;
    const struct kr_source source = kr_chronicle_source(claim, report);
    struct kr_count count = {.first_day = KR_DAY_MIN, .last_day = KR_DAY_MAX, .known_day = KR_DAY_MAX};
    struct kr_witness *w = &count.row.witness;
    w->type = claim->type;
    w->factuality = claim->factuality;
    w->side = kr_flow_copy(&figures->arena, claim->actor_side, failed);
    w->published = kr_flow_copy(&figures->arena, kr_str_of(report->published), failed);
    w->when = claim->when[0] ? kr_flow_copy(&figures->arena, kr_str_of(claim->when), failed) : w->published;
    w->source = kr_flow_copy_source(&figures->arena, &source, failed);
    memcpy(w->claim, claim->id, sizeof(w->claim));
    kr_edtf_range(w->when, &count.first_day, &count.last_day);
    kr_edtf_range(w->published, &count.known_day, NULL);
    count.voice = kr_hash(kr_hash(kr_hash(0, source.side), KR_S("\n")), source.name);
    count.row.place = keep_place(figures, claim->place);
    return count;
}

static bool take_figures(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct kr_figures *figures = context;
    for (size_t i = 0; i < claim->figure_count && !figures->out_of_memory; i++) {
        struct kr_count count = count_of(figures, report, claim);
        count.row.figure = claim->figures[i];
        count.row.figure.unit = kr_flow_copy(&figures->arena, claim->figures[i].unit, &figures->out_of_memory);
        if (kr_arena_grow(&figures->arena, &figures->items, &figures->capacity, figures->count,
                          sizeof(*figures->items)))
            figures->items[figures->count++] = count;
        else
            figures->out_of_memory = true;
    }
    return !figures->out_of_memory;
}

bool kr_figures_gather(struct kr_figures *figures, struct kr_record *record, const struct kr_figure_filter *filter,
                       struct kr_error *error)
{
    const struct kr_claim_filter claims = {
        .place = filter->place, .since = filter->since, .until = filter->until, .known = filter->known};
    *figures = (struct kr_figures){.count = 0};
    kr_arena_init(&figures->arena, 64 * 1024);
    if (!kr_store_claims_with_figures(record->store, &claims, take_figures, figures, error) ||
        (figures->out_of_memory && !kr_flow_no_memory(error)))
        return false;
    kr_chronicle_figures(figures->items, figures->count);
    return true;
}

void kr_figures_release(struct kr_figures *figures)
{
    kr_arena_release(&figures->arena);
}

bool kr_record_figures(struct kr_record *record, const struct kr_figure_filter *filter, kr_figure_fn *each,
                       void *context, struct kr_error *error)
{
    assert(record && filter && each);
    struct kr_figures figures;
    if (!kr_flow_has_place(record, filter->place, error))
        return false;
    bool ok = kr_figures_gather(&figures, record, filter, error);
    const kr_str unit = kr_str_of(filter->unit);
    for (size_t i = 0; ok && i < figures.count; i++)
        if ((!unit.len || kr_str_eq(figures.items[i].row.figure.unit, unit) ||
             kr_str_eq(figures.items[i].row.quantity, unit)) &&
            !each(context, &figures.items[i].row))
            break;
    kr_figures_release(&figures);
    return ok;
}
