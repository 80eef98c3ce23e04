/* control.c - board, timeline and disputes: the store's claims of control, place by place, through the chronicle.
 *
 * The claims come grouped by place, so only one place's testimony is in memory at a time; what is kept is a row a
 * place. Rows are put in order at the end, by name, since the order of the store is that of adding. */
#include "flow/record_int.h"

#include "chronicle/chronicle.h"
#include "model/model.h"

#include <stdlib.h>

/* The testimony about the place at hand. */
struct gathering {
    struct kr_arena arena;
    struct kr_place place; /* id.ptr NULL: none yet */
    struct kr_testimony *items;
    size_t count, capacity;
    int64_t known_day;
    kr_str *parties;
    size_t party_count;
    struct kr_arena party_arena;
    bool out_of_memory;
};

/* A copy in the arena; sets *failed when memory is out. */
static kr_str copy_str(struct kr_arena *arena, kr_str s, bool *failed)
{
    kr_str copy = kr_arena_str(arena, s);
    *failed |= !copy.ptr;
    return copy;
}

static struct kr_place copy_place(struct kr_arena *arena, const struct kr_place *place, bool *failed)
{
    struct kr_place copy = *place;
    copy.id = copy_str(arena, place->id, failed);
    copy.name = copy_str(arena, place->name, failed);
    copy.country = copy_str(arena, place->country, failed);
    return copy;
}

static struct kr_source copy_source(struct kr_arena *arena, const struct kr_source *source, bool *failed)
{
    return (struct kr_source){copy_str(arena, source->name, failed), copy_str(arena, source->side, failed),
                              copy_str(arena, source->role, failed)};
}

static void gather(struct gathering *g, const struct kr_report *report, const struct kr_claim *claim)
{
    struct kr_testimony t;
    if (!kr_chronicle_testimony(claim, report, &t))
        return;
    if (!g->place.id.ptr)
        g->place = copy_place(&g->arena, claim->place, &g->out_of_memory);
    if (!kr_arena_grow(&g->arena, &g->items, &g->capacity, g->count, sizeof(*g->items))) {
        g->out_of_memory = true;
        return;
    }
    t.side = copy_str(&g->arena, t.side, &g->out_of_memory);
    t.when = copy_str(&g->arena, t.when, &g->out_of_memory);
    t.source = copy_source(&g->arena, &t.source, &g->out_of_memory);
    g->items[g->count++] = t;
}

static void forget(struct gathering *g)
{
    kr_arena_reset(&g->arena);
    g->items = NULL;
    g->count = g->capacity = 0;
    g->place = (struct kr_place){0};
}

static struct kr_testimonies testimonies(const struct gathering *g)
{
    return (struct kr_testimonies){g->items, g->count, g->known_day, g->parties, g->party_count};
}

static bool read_day(const char *edtf, int64_t *day, struct kr_error *error)
{
    return kr_edtf_range(kr_str_of(edtf), NULL, day) ||
           kr_fail(error, KR_INPUT, NULL, 0, "no such date: \"%.40s\"; expected EDTF, as 2022-09-10 or 2022-09", edtf);
}

static bool gathering_init(struct gathering *g, struct kr_record *record, const char *known, struct kr_error *error)
{
    *g = (struct gathering){.known_day = KR_DAY_MAX};
    kr_arena_init(&g->arena, 64 * 1024);
    kr_arena_init(&g->party_arena, 4096);
    return (!known || !known[0] || read_day(known, &g->known_day, error)) &&
           kr_store_sides(record->store, &g->party_arena, &g->parties, &g->party_count, error);
}

static void gathering_release(struct gathering *g)
{
    kr_arena_release(&g->arena);
    kr_arena_release(&g->party_arena);
}

static bool no_memory(struct kr_error *error)
{
    return kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
}

/* ---- board ---- */

struct row {
    struct kr_place place;
    struct kr_control control;
};

struct board {
    struct gathering gathering;
    int64_t day;
    struct kr_arena arena; /* the rows and their strings */
    struct row *rows;
    size_t count, capacity;
};

static bool keep_row(struct board *board, const struct kr_control *control)
{
    if (!kr_arena_grow(&board->arena, &board->rows, &board->capacity, board->count, sizeof(*board->rows)))
        return false;
    struct kr_source *says = KR_NEW_ARRAY(&board->arena, struct kr_source, control->says_count);
    if (!says)
        return false;
    bool failed = false;
    for (size_t i = 0; i < control->says_count; i++)
        says[i] = copy_source(&board->arena, &control->says[i], &failed);
    struct row *row = &board->rows[board->count++];
    row->place = copy_place(&board->arena, &board->gathering.place, &failed);
    row->control = *control;
    row->control.says = says;
    row->control.side = copy_str(&board->arena, control->side, &failed);
    row->control.other = copy_str(&board->arena, control->other, &failed);
    row->control.since = copy_str(&board->arena, control->since, &failed);
    return !failed;
}

/* Turns what was gathered about a place into its row. */
static void close_place(struct board *board)
{
    struct gathering *g = &board->gathering;
    const struct kr_testimonies set = testimonies(g);
    struct kr_control control;
    if (g->count) {
        g->out_of_memory |= !kr_chronicle_state(&g->arena, &set, board->day, &control) ||
                            (control.state != KR_STATE_UNKNOWN && !keep_row(board, &control));
    }
    forget(g);
}

static bool board_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct board *board = context;
    if (board->gathering.place.id.ptr && !kr_str_eq(board->gathering.place.id, claim->place->id))
        close_place(board);
    gather(&board->gathering, report, claim);
    return !board->gathering.out_of_memory;
}

static int by_name(const void *left, const void *right)
{
    const struct row *a = left, *b = right;
    int order = kr_str_order(a->place.name, b->place.name);
    return order ? order : kr_str_order(a->place.id, b->place.id);
}

static void give_rows(struct board *board, kr_control_fn *each, void *context)
{
    if (board->count)
        qsort(board->rows, board->count, sizeof(*board->rows), by_name);
    for (size_t i = 0; i < board->count; i++) {
        struct kr_control control = board->rows[i].control;
        control.place = &board->rows[i].place;
        if (!each(context, &control))
            return;
    }
}

bool kr_record_board(struct kr_record *record, const char *on, const char *known, kr_control_fn *each, void *context,
                     struct kr_error *error)
{
    assert(record && each);
    struct board board = {.day = KR_DAY_MAX};
    char day[KR_DATE_SIZE];
    if (!on || !on[0]) {
        if (!kr_record_last_day(record, day, error))
            return false;
        on = day;
    }
    if (on[0] && !read_day(on, &board.day, error))
        return false;
    const struct kr_claim_filter filter = {.until = on};
    kr_arena_init(&board.arena, 64 * 1024);
    bool ok = gathering_init(&board.gathering, record, known, error) &&
              kr_store_claims(record->store, &filter, KR_STORE_BY_PLACE, true, board_claim, &board, error);
    if (ok) {
        close_place(&board);
        ok = !board.gathering.out_of_memory || no_memory(error);
    }
    if (ok)
        give_rows(&board, each, context);
    kr_arena_release(&board.arena);
    gathering_release(&board.gathering);
    return ok;
}

/* ---- one place ---- */

static bool place_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct gathering *g = context;
    gather(g, report, claim);
    return !g->out_of_memory;
}

/* Gathers all testimony about the place with this id. */
static bool gather_place(struct gathering *g, struct kr_record *record, kr_str place_id, const char *known,
                         struct kr_error *error)
{
    if (!gathering_init(g, record, known, error))
        return false;
    const kr_str id = kr_arena_str(&g->party_arena, place_id); /* closed by a NUL */
    const struct kr_claim_filter filter = {.place = id.ptr};
    if (!id.ptr)
        return no_memory(error);
    return kr_store_claims(record->store, &filter, KR_STORE_BY_PLACE, true, place_claim, g, error) &&
           (!g->out_of_memory || no_memory(error));
}

bool kr_record_timeline(struct kr_record *record, kr_str place_id, const char *known, kr_control_fn *each,
                        void *context, struct kr_error *error)
{
    assert(record && each);
    struct gathering g;
    struct kr_control *rows;
    size_t count = 0;
    bool ok = gather_place(&g, record, place_id, known, error);
    const struct kr_testimonies set = testimonies(&g);
    if (ok)
        ok = kr_chronicle_timeline(&g.arena, &set, &rows, &count) || no_memory(error);
    for (size_t i = 0; ok && i < count; i++) {
        rows[i].place = &g.place;
        if (!each(context, &rows[i]))
            break;
    }
    gathering_release(&g);
    return ok;
}

bool kr_record_disputes(struct kr_record *record, kr_str place_id, const char *known, kr_dispute_fn *each,
                        void *context, struct kr_error *error)
{
    assert(record && each);
    struct gathering g;
    struct kr_dispute *disputes;
    size_t count = 0;
    bool ok = gather_place(&g, record, place_id, known, error);
    const struct kr_testimonies set = testimonies(&g);
    if (ok)
        ok = kr_chronicle_disputes(&g.arena, &set, &disputes, &count) || no_memory(error);
    for (size_t i = 0; ok && i < count && each(context, &disputes[i]); i++)
        continue;
    gathering_release(&g);
    return ok;
}
