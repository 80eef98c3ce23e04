/* export_states.c - who held which place from when to when, place by place; the claims; the sides. For exports.
 *
 * The places come first, by name, since the order of the store is that of adding; then of one place after the other the
 * testimony and the timeline that it makes. So memory grows with the number of places only, and time is linear. */
#include "flow/export_int.h"

#include <stdlib.h>

struct walk {
    struct kr_exporting *e;
    struct kr_gathering gathering;
    struct kr_arena arena; /* the places */
    struct walked {
        struct kr_place place;
        bool spoken_of;
    } * places;
    size_t count, capacity, spoken_of; /* all; those of which claims speak, which come first, by id */
    bool failed;                       /* memory ran out */
    kr_control_fn *each;
    void *context;
    bool stopped;
};

static bool keep_place(struct walk *walk, const struct kr_place *place, bool spoken_of)
{
    const struct kr_ground *ground = walk->e->record->ground;
    struct kr_place whole = *place;
    kr_ground_complete(ground, &whole);
    if (walk->e->region.len && !kr_ground_lies_in(ground, &whole, walk->e->region))
        return true;
    if (!kr_arena_grow(&walk->arena, &walk->places, &walk->capacity, walk->count, sizeof(*walk->places))) {
        walk->failed = true;
        return false;
    }
    walk->places[walk->count++] = (struct walked){kr_flow_copy_place(&walk->arena, &whole, &walk->failed), spoken_of};
    return !walk->failed;
}

static bool keep_spoken(void *context, const struct kr_place *place)
{
    return keep_place(context, place, true);
}

static int by_id(const void *left, const void *right)
{
    const struct walked *a = left, *b = right;
    return kr_str_order(a->place.id, b->place.id);
}

static int by_name(const void *left, const void *right)
{
    const struct walked *a = left, *b = right;
    const int order = kr_str_order(a->place.name, b->place.name);
    return order ? order : by_id(left, right);
}

static bool keep_baseline(void *context, const struct kr_place *place)
{
    struct walk *walk = context;
    const struct walked key = {.place = *place};
    if (walk->spoken_of && bsearch(&key, walk->places, walk->spoken_of, sizeof(key), by_id))
        return true;
    return keep_place(walk, place, false);
}

static bool add_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct kr_gathering *g = context;
    kr_gathering_add(g, report, claim);
    return !g->out_of_memory;
}

static bool is_asked(const struct kr_exporting *e, const struct kr_control *control)
{
    const kr_str side = kr_str_of(e->filter->side);
    return control->state != KR_STATE_UNKNOWN && control->first_day <= e->until_day &&
           control->last_day >= e->since_day &&
           (!side.len || kr_str_eq(control->side, side) || kr_str_eq(control->other, side));
}

/* The states of one place. Before the first claim that was known a place is as silent as one of which nobody spoke. */
static bool give_place(struct walk *walk, const struct walked *walked, struct kr_error *error)
{
    struct kr_gathering *g = &walk->gathering;
    struct kr_control *states = NULL;
    size_t count = 0;
    kr_gathering_forget(g);
    g->place = walked->place;
    if (walked->spoken_of &&
        !kr_store_testimony(walk->e->record->store, walked->place.id, false, g->known_day, add_claim, g, error))
        return false;
    if (g->out_of_memory)
        return kr_flow_no_memory(error);
    if (!g->count && !walk->e->filter->all)
        return true;
    const struct kr_testimonies set = kr_gathering_set(g);
    if (!kr_chronicle_timeline(&g->arena, &set, &states, &count))
        return kr_flow_no_memory(error);
    for (size_t i = 0; i < count && !walk->stopped; i++) {
        states[i].place = &walked->place;
        if (is_asked(walk->e, &states[i]))
            walk->stopped = !walk->each(walk->context, &states[i]);
    }
    return true;
}

static bool walk_places(struct walk *walk, struct kr_error *error)
{
    struct kr_record *record = walk->e->record;
    if (!kr_store_control_places(record->store, keep_spoken, walk, error))
        return false;
    walk->spoken_of = walk->count;
    if (!walk->failed && walk->e->filter->all && record->ground)
        kr_ground_each(record->ground, keep_baseline, walk);
    if (walk->failed)
        return kr_flow_no_memory(error);
    if (walk->count)
        qsort(walk->places, walk->count, sizeof(*walk->places), by_name);
    for (size_t i = 0; i < walk->count && !walk->stopped; i++)
        if (!give_place(walk, &walk->places[i], error))
            return false;
    return true;
}

bool kr_export_states(struct kr_exporting *e, kr_control_fn *each, void *context, struct kr_error *error)
{
    struct walk walk = {.e = e, .each = each, .context = context};
    kr_arena_init(&walk.arena, 64 * 1024);
    const bool ok = kr_gathering_init(&walk.gathering, e->record, e->filter->known, error) && walk_places(&walk, error);
    kr_gathering_release(&walk.gathering);
    kr_arena_release(&walk.arena);
    return ok;
}

/* ---- claims ---- */

struct claims {
    const struct kr_exporting *e;
    kr_claim_fn *each;
    void *context;
};

static bool give_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    const struct claims *claims = context;
    const struct kr_ground *ground = claims->e->record->ground;
    struct kr_claim whole = *claim;
    struct kr_place place;
    if (claim->place) {
        place = *claim->place;
        kr_ground_complete(ground, &place);
        whole.place = &place;
    }
    if (claims->e->region.len && (!claim->place || !kr_ground_lies_in(ground, &place, claims->e->region)))
        return true;
    return claims->each(claims->context, report, &whole);
}

bool kr_export_claims(struct kr_exporting *e, kr_claim_fn *each, void *context, struct kr_error *error)
{
    char since[KR_DATE_SIZE] = "", until[KR_DATE_SIZE] = "";
    struct claims claims = {e, each, context};
    if (kr_day_valid(e->since_day))
        kr_edtf_day(since, e->since_day);
    if (kr_day_valid(e->until_day))
        kr_edtf_day(until, e->until_day);
    const struct kr_claim_filter filter = {
        .side = e->filter->side, .known = e->filter->known, .since = since, .until = until};
    return kr_store_claims(e->record->store, &filter, give_claim, &claims, error);
}

/* ---- sides ---- */

struct sides {
    const struct kr_ground *ground;
    struct kr_arena *arena;
    kr_str *items;
    size_t count, capacity;
    bool failed;
};

static int by_code(const void *left, const void *right)
{
    return kr_str_order(*(const kr_str *)left, *(const kr_str *)right);
}

static bool add_side(void *context, const struct kr_place *place)
{
    struct sides *sides = context;
    const kr_str side = kr_ground_side(sides->ground, place);
    for (size_t i = 0; i < sides->count; i++)
        if (kr_str_eq(sides->items[i], side))
            return true;
    if (!kr_arena_grow(sides->arena, &sides->items, &sides->capacity, sides->count, sizeof(*sides->items))) {
        sides->failed = true;
        return false;
    }
    sides->items[sides->count++] = side;
    return sides->count < KR_KML_SIDES; /* more have no style of their own */
}

bool kr_export_sides(struct kr_exporting *e, struct kr_arena *arena)
{
    struct sides sides = {.ground = e->record->ground, .arena = arena};
    if (!kr_store_sides(e->record->store, arena, &sides.items, &sides.count, e->error))
        return false;
    sides.capacity = sides.count;
    if (sides.ground && sides.count < KR_KML_SIDES)
        kr_ground_each(sides.ground, add_side, &sides);
    if (sides.failed)
        return kr_flow_no_memory(e->error);
    if (sides.count)
        qsort(sides.items, sides.count, sizeof(*sides.items), by_code);
    e->kml.sides = sides.items;
    e->kml.side_count = sides.count;
    return true;
}
