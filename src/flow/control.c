/* control.c - board, timeline and disputes: the store's claims of control, place by place, through the chronicle.
 *
 * The claims come grouped by place, so only one place's testimony is in memory at a time; what is kept is a row a
 * place. Rows are put in order at the end, by name, since the order of the store is that of adding. */
#include "flow/gather_int.h"
#include "flow/keep_int.h"

#include "model/model.h"

#include <stdlib.h>

/* A copy in the arena; sets *failed when memory is out. */
static kr_str copy_str(struct kr_arena *arena, kr_str s, bool *failed)
{
    kr_str copy = kr_arena_str(arena, s);
    *failed |= !copy.ptr;
    return copy;
}

/* The three strings in one block. */
static struct kr_place copy_place(struct kr_arena *arena, const struct kr_place *place, bool *failed)
{
    struct kr_place copy = *place;
    char *bytes = kr_arena_alloc(arena, place->id.len + place->name.len + place->country.len + 1);
    if (!bytes) {
        *failed = true;
        return copy;
    }
    kr_str *const parts[] = {&copy.id, &copy.name, &copy.country};
    for (size_t i = 0; i < 3; i++) {
        if (parts[i]->len)
            memcpy(bytes, parts[i]->ptr, parts[i]->len);
        parts[i]->ptr = bytes;
        bytes += parts[i]->len;
    }
    return copy;
}

static struct kr_source copy_source(struct kr_arena *arena, const struct kr_source *source, bool *failed)
{
    return (struct kr_source){copy_str(arena, source->name, failed), copy_str(arena, source->side, failed),
                              copy_str(arena, source->role, failed)};
}

void kr_gathering_add(struct kr_gathering *g, const struct kr_report *report, const struct kr_claim *claim)
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

void kr_gathering_forget(struct kr_gathering *g)
{
    kr_arena_reset(&g->arena);
    g->items = NULL;
    g->count = g->capacity = 0;
    g->place = (struct kr_place){0};
}

struct kr_testimonies kr_gathering_set(const struct kr_gathering *g)
{
    return (struct kr_testimonies){g->items, g->count, g->known_day, g->parties, g->party_count};
}

static bool read_day(const char *edtf, int64_t *day, struct kr_error *error)
{
    return kr_edtf_range(kr_str_of(edtf), NULL, day) ||
           kr_fail(error, KR_INPUT, NULL, 0, "no such date: \"%.40s\"; expected EDTF, as 2022-09-10 or 2022-09", edtf);
}

bool kr_gathering_init(struct kr_gathering *g, struct kr_record *record, const char *known, struct kr_error *error)
{
    *g = (struct kr_gathering){.known_day = KR_DAY_MAX};
    kr_arena_init(&g->arena, 64 * 1024);
    kr_arena_init(&g->party_arena, 4096);
    return (!known || !known[0] || read_day(known, &g->known_day, error)) &&
           kr_store_sides(record->store, &g->party_arena, &g->parties, &g->party_count, error);
}

void kr_gathering_release(struct kr_gathering *g)
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
    struct kr_gathering gathering;
    struct kr_keep_reader reader;
    struct kr_error *error; /* of reading what is kept */
    bool failed;
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
    struct kr_gathering *g = &board->gathering;
    const struct kr_testimonies set = kr_gathering_set(g);
    struct kr_control control;
    if (g->count) {
        g->out_of_memory |= !kr_chronicle_state(&g->arena, &set, board->day, &control) ||
                            (control.state != KR_STATE_UNKNOWN && !keep_row(board, &control));
    }
    kr_gathering_forget(g);
}

static bool board_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct board *board = context;
    if (board->gathering.place.id.ptr && !kr_str_eq(board->gathering.place.id, claim->place->id))
        close_place(board);
    kr_gathering_add(&board->gathering, report, claim);
    return !board->gathering.out_of_memory;
}

/* A row from what is kept of a place. */
static bool board_kept(void *context, const struct kr_store_kept *kept)
{
    struct board *board = context;
    struct kr_control control;
    if (!kr_keep_state(&board->reader, kept->states, board->day, &control, board->error)) {
        board->failed = true;
        return false;
    }
    if (control.state == KR_STATE_UNKNOWN)
        return true;
    bool out_of_memory =
        !kr_arena_grow(&board->arena, &board->rows, &board->capacity, board->count, sizeof(*board->rows));
    if (!out_of_memory)
        board->rows[board->count++] = (struct row){copy_place(&board->arena, &kept->place, &out_of_memory), control};
    board->gathering.out_of_memory |= out_of_memory;
    return !out_of_memory;
}

static bool add_testimony(void *context, const struct kr_testimony *t)
{
    struct kr_gathering *g = context;
    g->out_of_memory |= !kr_arena_grow(&g->arena, &g->items, &g->capacity, g->count, sizeof(*g->items));
    if (!g->out_of_memory)
        g->items[g->count++] = *t;
    return !g->out_of_memory;
}

/* A row from the testimony that is kept of a place. */
static bool board_heard(void *context, const struct kr_store_kept *kept)
{
    struct board *board = context;
    struct kr_gathering *g = &board->gathering;
    g->place = kept->place;
    if (!kr_keep_each(&board->reader, kept->heard, board->day, g->known_day, add_testimony, g, board->error))
        board->failed = true;
    else
        close_place(board);
    return !board->failed && !g->out_of_memory;
}

/* The rows of all places, as one state of the record has them: what is kept, and the rest from the claims. */
static bool read_board(struct board *board, struct kr_store *store, struct kr_error *error)
{
    const struct kr_gathering *g = &board->gathering;
    uint64_t key;
    if (!kr_store_key(store, &key, error))
        return false;
    const bool usable = key == kr_keep_key(g->parties, g->party_count);
    if (usable && (!kr_store_histories(store, g->known_day, board_kept, board, error) || board->failed ||
                   !kr_store_heard(store, (kr_str){0}, g->known_day, board_heard, board, error) || board->failed))
        return false;
    kr_gathering_forget(&board->gathering);
    if (!kr_store_testimony(store, (kr_str){0}, usable, g->known_day, board_claim, board, error))
        return false;
    close_place(board);
    return !g->out_of_memory || no_memory(error);
}

/* A row with the first eight bytes of its name, which mostly settle the order. */
struct named {
    uint64_t beginning;
    const struct row *row;
};

static struct named name_row(const struct row *row)
{
    struct named named = {0, row};
    for (size_t i = 0; i < 8; i++)
        named.beginning = named.beginning << 8 | (i < row->place.name.len ? (unsigned char)row->place.name.ptr[i] : 0);
    return named;
}

static int by_name(const void *left, const void *right)
{
    const struct named *x = left, *y = right;
    if (x->beginning != y->beginning)
        return x->beginning < y->beginning ? -1 : 1;
    const struct kr_place *a = &x->row->place, *b = &y->row->place;
    int order = kr_str_order(a->name, b->name);
    return order ? order : kr_str_order(a->id, b->id);
}

static bool give_rows(struct board *board, kr_control_fn *each, void *context, struct kr_error *error)
{
    struct named *rows = KR_NEW_ARRAY(&board->arena, struct named, board->count);
    if (!rows)
        return no_memory(error);
    for (size_t i = 0; i < board->count; i++)
        rows[i] = name_row(&board->rows[i]);
    if (board->count)
        qsort(rows, board->count, sizeof(rows[0]), by_name);
    for (size_t i = 0; i < board->count; i++) {
        struct kr_control control = rows[i].row->control;
        control.place = &rows[i].row->place;
        if (!each(context, &control))
            break;
    }
    return true;
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
    kr_arena_init(&board.arena, 64 * 1024);
    board.reader = (struct kr_keep_reader){.store = record->store, .arena = &board.arena};
    board.error = error;
    bool ok = kr_store_begin_read(record->store, error);
    if (ok) {
        ok = kr_gathering_init(&board.gathering, record, known, error) && read_board(&board, record->store, error);
        ok = kr_store_end(record->store, ok ? error : NULL) && ok;
    }
    ok = ok && give_rows(&board, each, context, error);
    kr_arena_release(&board.arena);
    kr_gathering_release(&board.gathering);
    return ok;
}

/* ---- one place ---- */

static bool place_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct kr_gathering *g = context;
    kr_gathering_add(g, report, claim);
    return !g->out_of_memory;
}

/* Gathers all testimony about the place with this id. */
static bool gather_place(struct kr_gathering *g, struct kr_record *record, kr_str place_id, const char *known,
                         struct kr_error *error)
{
    if (!kr_gathering_init(g, record, known, error))
        return false;
    return kr_store_testimony(record->store, place_id, false, g->known_day, place_claim, g, error) &&
           (!g->out_of_memory || no_memory(error));
}

bool kr_record_timeline(struct kr_record *record, kr_str place_id, const char *known, kr_control_fn *each,
                        void *context, struct kr_error *error)
{
    assert(record && each);
    struct kr_gathering g;
    struct kr_control *rows;
    size_t count = 0;
    bool ok = gather_place(&g, record, place_id, known, error);
    const struct kr_testimonies set = kr_gathering_set(&g);
    if (ok)
        ok = kr_chronicle_timeline(&g.arena, &set, &rows, &count) || no_memory(error);
    for (size_t i = 0; ok && i < count; i++) {
        rows[i].place = &g.place;
        if (!each(context, &rows[i]))
            break;
    }
    kr_gathering_release(&g);
    return ok;
}

bool kr_record_disputes(struct kr_record *record, kr_str place_id, const char *known, kr_dispute_fn *each,
                        void *context, struct kr_error *error)
{
    assert(record && each);
    struct kr_gathering g;
    struct kr_dispute *disputes;
    size_t count = 0;
    bool ok = gather_place(&g, record, place_id, known, error);
    const struct kr_testimonies set = kr_gathering_set(&g);
    if (ok)
        ok = kr_chronicle_disputes(&g.arena, &set, &disputes, &count) || no_memory(error);
    for (size_t i = 0; ok && i < count && each(context, &disputes[i]); i++)
        continue;
    kr_gathering_release(&g);
    return ok;
}
