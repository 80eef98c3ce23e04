/* states.c - the states of all places, for a map that goes through the days by itself. */
#include "flow/flow.h"
#include "flow/keep_int.h"

#include "model/model.h"

struct listing {
    kr_control_fn *each;
    void *context;
    const struct kr_place *place; /* at hand */
    bool stopped;
};

static bool give(struct listing *l, const struct kr_control *control)
{
    struct kr_control named = *control;
    named.place = l->place;
    l->stopped |= !l->each(l->context, &named);
    return !l->stopped;
}

static void list_row(void *context, const struct kr_control *control)
{
    struct listing *l = context;
    if (!l->stopped)
        give(l, control);
}

static bool list_kept(void *context, const struct kr_place *place, kr_str bytes, struct kr_keep_reader *reader,
                      struct kr_error *error)
{
    struct listing *l = context;
    l->place = place;
    return kr_keep_rows(reader, bytes, list_row, l, error) && !l->stopped;
}

static bool list_derived(void *context, struct kr_gathering *g)
{
    struct listing *l = context;
    const struct kr_testimonies set = kr_gathering_set(g);
    struct kr_control *rows;
    size_t count;
    if (!kr_chronicle_timeline(&g->arena, &set, &rows, &count)) {
        g->out_of_memory = true;
        return false;
    }
    l->place = &g->place;
    for (size_t i = 0; i < count && give(l, &rows[i]); i++)
        continue;
    return !l->stopped;
}

bool kr_record_states(struct kr_record *record, const char *known, kr_control_fn *each, void *context,
                      struct kr_error *error)
{
    assert(record && each);
    struct listing listing = {.each = each, .context = context};
    return kr_gathering_each(record, known, list_derived, list_kept, &listing, error) || listing.stopped;
}
