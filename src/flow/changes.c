/* changes.c - two boards side by side: what changed between two days; and one board summed up: how much each side
 * holds. */
#include "flow/flow.h"
#include "flow/gather_int.h"
#include "model/model.h"

/* ---- what changed ---- */

/* A board kept in memory: a line a place, ordered by name and id. */
struct kept {
    struct kr_arena arena;
    struct kept_row {
        struct kr_place place;
        struct kr_control control; /* without its sources */
    } * rows;
    size_t count, capacity;
    bool out_of_memory;
};

static bool keep_row(void *context, const struct kr_control *control)
{
    struct kept *kept = context;
    bool *failed = &kept->out_of_memory;
    *failed |= !kr_arena_grow(&kept->arena, &kept->rows, &kept->capacity, kept->count, sizeof(*kept->rows));
    if (*failed)
        return false;
    struct kept_row *row = &kept->rows[kept->count++];
    row->place = kr_flow_copy_place(&kept->arena, control->place, failed);
    row->control = (struct kr_control){.state = control->state,
                                       .side = kr_flow_copy(&kept->arena, control->side, failed),
                                       .other = kr_flow_copy(&kept->arena, control->other, failed),
                                       .since = kr_flow_copy(&kept->arena, control->since, failed),
                                       .grade = control->grade};
    return !*failed;
}

static int compare_rows(const struct kept_row *a, const struct kept_row *b)
{
    const int order = kr_str_order(a->place.name, b->place.name);
    return order ? order : kr_str_order(a->place.id, b->place.id);
}

static bool is_same(const struct kr_control *a, const struct kr_control *b)
{
    return a->state == b->state && kr_str_eq(a->side, b->side) && kr_str_eq(a->other, b->other);
}

static void give_changes(const struct kept *before, const struct kept *after, kr_turn_fn *each, void *context)
{
    static const struct kr_control nothing = {.state = KR_STATE_UNKNOWN};
    for (size_t i = 0, k = 0; i < before->count || k < after->count;) {
        const struct kept_row *b = i < before->count ? &before->rows[i] : NULL;
        const struct kept_row *a = k < after->count ? &after->rows[k] : NULL;
        const int order = !b ? 1 : !a ? -1 : compare_rows(b, a);
        i += order <= 0;
        k += order >= 0;
        const struct kr_turn change = {.place = order <= 0 ? &b->place : &a->place,
                                       .before = order <= 0 ? &b->control : &nothing,
                                       .after = order >= 0 ? &a->control : &nothing};
        if (!is_same(change.before, change.after) && !each(context, &change))
            return;
    }
}

bool kr_record_turns(struct kr_record *record, const struct kr_board_filter *filter, const char *since,
                     kr_turn_fn *each, void *context, struct kr_error *error)
{
    assert(record && filter && since && each);
    struct kept before = {.count = 0}, after = {.count = 0};
    struct kr_board_filter earlier = *filter, later = *filter;
    earlier.on = since;
    earlier.side = later.side = NULL; /* a place that a side lost is a change, too */
    kr_arena_init(&before.arena, 64 * 1024);
    kr_arena_init(&after.arena, 64 * 1024);
    bool ok = kr_record_board_of(record, &earlier, keep_row, &before, error) &&
              kr_record_board_of(record, &later, keep_row, &after, error) &&
              (!(before.out_of_memory || after.out_of_memory) || kr_flow_no_memory(error));
    if (ok)
        give_changes(&before, &after, each, context);
    kr_arena_release(&before.arena);
    kr_arena_release(&after.arena);
    return ok;
}

/* ---- by side ---- */

enum { MAX_SIDES = 32 };
struct summary {
    struct kr_holding shares[MAX_SIDES];
    size_t count;
};

static struct kr_holding *find_share(struct summary *summary, kr_str side)
{
    size_t i = 0;
    while (i < summary->count && !kr_str_is(side, summary->shares[i].side))
        i++;
    if (i == summary->count && i < MAX_SIDES && side.len < sizeof(summary->shares[i].side)) {
        memcpy(summary->shares[i].side, side.ptr, side.len);
        summary->count++;
    }
    return i < summary->count ? &summary->shares[i] : NULL;
}

/* Towns only: a region's inhabitants are those of its towns. */
static bool count_row(void *context, const struct kr_control *control)
{
    struct kr_holding *share = NULL;
    if (control->place->kind == KR_PLACE_CITY)
        share = find_share(context, control->side.len ? control->side : KR_S("nobody"));
    if (!share)
        return true;
    const bool contested = control->state == KR_STATE_CONTESTED;
    *(contested ? &share->contested_towns : &share->towns) += 1;
    *(contested ? &share->contested_inhabitants : &share->inhabitants) += control->place->population;
    return true;
}

bool kr_record_holdings(struct kr_record *record, const struct kr_board_filter *filter, kr_holding_fn *each,
                        void *context, struct kr_error *error)
{
    assert(record && filter && each);
    struct summary summary = {.count = 0};
    if (!kr_record_board_of(record, filter, count_row, &summary, error))
        return false;
    for (size_t done = 0; done < summary.count; done++) { /* by code */
        size_t least = done;
        for (size_t i = done + 1; i < summary.count; i++)
            if (strcmp(summary.shares[i].side, summary.shares[least].side) < 0)
                least = i;
        const struct kr_holding share = summary.shares[least];
        summary.shares[least] = summary.shares[done];
        if (!each(context, &share))
            break;
    }
    return true;
}
