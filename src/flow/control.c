/* control.c - the board, and one place's timeline, events and derivation.
 *
 * The board takes what is kept of each place; where that is out of date, of another baseline, or tells of what was not
 * known yet, it derives the state from the testimony, place by place, so that only one place's is in memory at a time.
 * Rows are put in order at the end, by name, since the order of the store is that of adding. */
#include "flow/flow.h"
#include "flow/keep_int.h"
#include "model/model.h"

#include <stdlib.h>

/* ---- board ---- */

struct row {
    struct kr_place place;
    struct kr_control control;
    const struct kr_source **says; /* of a row that was kept; NULL: control.says has them */
};

struct board {
    struct kr_gathering gathering;
    struct kr_keep_reader reader;
    struct kr_error *error; /* of reading what is kept */
    bool failed;
    const struct kr_board_filter *filter;
    kr_str region;
    int64_t day;
    struct kr_arena arena; /* the rows and their strings */
    struct row **rows;
    size_t count, capacity;
};

/* A new row; NULL when memory is out. */
static struct row *add_row(struct board *board)
{
    struct row *row = KR_NEW(&board->arena, struct row);
    if (!row || !kr_arena_grow(&board->arena, &board->rows, &board->capacity, board->count, sizeof(*board->rows)))
        return NULL;
    return board->rows[board->count++] = row;
}

static bool keep_row(struct board *board, const struct kr_place *place, const struct kr_control *control)
{
    struct row *row = add_row(board);
    struct kr_source *says = KR_NEW_ARRAY(&board->arena, struct kr_source, control->says_count);
    if (!row || !says)
        return false;
    bool failed = false;
    for (size_t i = 0; i < control->says_count; i++)
        says[i] = kr_flow_copy_source(&board->arena, &control->says[i], &failed);
    row->place = kr_flow_copy_place(&board->arena, place, &failed);
    row->control = *control;
    row->control.says = says;
    row->control.side = kr_flow_copy(&board->arena, control->side, &failed);
    row->control.other = kr_flow_copy(&board->arena, control->other, &failed);
    row->control.since = kr_flow_copy(&board->arena, control->since, &failed);
    row->control.from = kr_flow_copy(&board->arena, control->from, &failed);
    row->control.until = kr_flow_copy(&board->arena, control->until, &failed);
    return !failed;
}

static bool is_asked(const struct board *board, const struct kr_place *place, const struct kr_control *control)
{
    const kr_str side = kr_str_of(board->filter->side);
    return control->state != KR_STATE_UNKNOWN &&
           (!side.len || kr_str_eq(control->side, side) || kr_str_eq(control->other, side)) &&
           (!board->region.len || kr_ground_lies_in(board->gathering.record->ground, place, board->region));
}

/* The row of the place at hand, from what was gathered and its baseline. */
static void derive_row(struct board *board)
{
    struct kr_gathering *g = &board->gathering;
    const struct kr_testimonies set = kr_gathering_set(g);
    struct kr_control control;
    g->out_of_memory |= !kr_chronicle_state(&g->arena, &set, board->day, &control) ||
                        (is_asked(board, &g->place, &control) && !keep_row(board, &g->place, &control));
}

/* Turns what was gathered about a place, if anything, into its row. */
static void close_place(struct board *board)
{
    if (board->gathering.count)
        derive_row(board);
    kr_gathering_forget(&board->gathering);
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
    bool *out_of_memory = &board->gathering.out_of_memory;
    struct row *row = add_row(board);
    *out_of_memory |= !row;
    if (!row)
        return false;
    if (!kr_keep_state(&board->reader, kept->states, board->day, &row->control, &row->says, board->error)) {
        board->failed = true;
        return false;
    }
    if (is_asked(board, &kept->place, &row->control))
        row->place = kr_flow_copy_place(&board->arena, &kept->place, out_of_memory);
    else
        board->count--;
    return !*out_of_memory;
}

/* A row from the testimony that is kept of a place. */
static bool board_heard(void *context, const struct kr_store_kept *kept)
{
    struct board *board = context;
    struct kr_gathering *g = &board->gathering;
    g->place = kept->place;
    if (!kr_keep_each(&board->reader, kept->heard, g->known_day, kr_gathering_hear, g, board->error))
        board->failed = true;
    else
        close_place(board);
    return !board->failed && !g->out_of_memory;
}

/* The rows of all places of which reports speak, as one state of the record has them: what is kept, and the rest from
 * the claims. */
static bool read_board(struct board *board, struct kr_store *store, struct kr_error *error)
{
    const struct kr_gathering *g = &board->gathering;
    uint64_t key;
    if (!kr_store_key(store, &key, error))
        return false;
    const bool usable = key == kr_keep_key(g);
    if (usable && (!kr_store_timelines(store, g->known_day, board_kept, board, error) || board->failed ||
                   !kr_store_heard(store, g->known_day, board_heard, board, error) || board->failed))
        return g->out_of_memory ? kr_flow_no_memory(error) : false;
    kr_gathering_forget(&board->gathering);
    if (!kr_store_testimony(store, (kr_str){0}, usable, g->known_day, board_claim, board, error))
        return false;
    close_place(board);
    return !g->out_of_memory || kr_flow_no_memory(error);
}

static int by_id(const void *left, const void *right)
{
    const struct row *const *a = left, *const *b = right;
    return kr_str_order((*a)->place.id, (*b)->place.id);
}

/* What --all adds: places of the baseline that have no row yet. */
struct adding {
    struct board *board;
    size_t spoken_of; /* rows that were there, by id */
};

static bool add_baseline(void *context, const struct kr_place *place)
{
    struct adding *adding = context;
    struct board *board = adding->board;
    struct kr_gathering *g = &board->gathering;
    const struct row key = {.place = *place}, *const wanted = &key;
    if (adding->spoken_of && bsearch(&wanted, board->rows, adding->spoken_of, sizeof(*board->rows), by_id))
        return true;
    g->place = *place;
    derive_row(board);
    kr_gathering_forget(g);
    return !g->out_of_memory;
}

static bool add_unspoken(struct board *board, struct kr_error *error)
{
    struct adding adding = {board, board->count};
    if (!board->filter->all || !board->gathering.record->ground)
        return true;
    if (board->count)
        qsort(board->rows, board->count, sizeof(*board->rows), by_id);
    kr_ground_each(board->gathering.record->ground, add_baseline, &adding);
    return !board->gathering.out_of_memory || kr_flow_no_memory(error);
}

/* A row with the first sixteen bytes of its name, which mostly settle the order. */
struct named {
    char beginning[16];
    struct row *row;
};

static struct named name_row(struct row *row)
{
    struct named named = {.row = row};
    const kr_str name = row->place.name;
    if (name.len)
        memcpy(named.beginning, name.ptr, name.len < sizeof(named.beginning) ? name.len : sizeof(named.beginning));
    return named;
}

static int by_name(const void *left, const void *right)
{
    const struct named *x = left, *y = right;
    const struct kr_place *a = &x->row->place, *b = &y->row->place;
    int order = memcmp(x->beginning, y->beginning, sizeof(x->beginning));
    order = order ? order : kr_str_order(a->name, b->name);
    return order ? order : kr_str_order(a->id, b->id);
}

/* Calls `each` with the row; `says` has room for its sources. */
static bool give_row(struct row *row, struct kr_source *says, kr_control_fn *each, void *context)
{
    row->control.place = &row->place;
    for (size_t i = 0; row->says && i < row->control.says_count; i++)
        says[i] = *row->says[i];
    row->control.says = row->says ? says : row->control.says;
    return each(context, &row->control);
}

static bool give_rows(struct board *board, kr_control_fn *each, void *context, struct kr_error *error)
{
    size_t most = 0;
    struct named *rows = KR_NEW_ARRAY(&board->arena, struct named, board->count);
    for (size_t i = 0; rows && i < board->count; i++) {
        rows[i] = name_row(board->rows[i]);
        most = rows[i].row->control.says_count > most ? rows[i].row->control.says_count : most;
    }
    struct kr_source *says = KR_NEW_ARRAY(&board->arena, struct kr_source, most);
    if (!rows || !says)
        return kr_flow_no_memory(error);
    if (board->count)
        qsort(rows, board->count, sizeof(rows[0]), by_name);
    for (size_t i = 0; i < board->count && give_row(rows[i].row, says, each, context); i++)
        continue;
    return true;
}

/* The day asked about, the last of the record where none is; KR_DAY_MAX: that has none either. */
static bool read_on(struct kr_record *record, const char *on, int64_t *day, struct kr_error *error)
{
    char last[KR_DATE_SIZE];
    *day = KR_DAY_MAX;
    if (!kr_flow_is_given(on)) {
        if (!kr_record_last_day(record, last, error))
            return false;
        on = last;
    }
    return !on[0] || kr_flow_read_days(on, NULL, day, error);
}

/* The day asked about, and the region. */
static bool read_filter(struct board *board, struct kr_record *record, struct kr_error *error)
{
    const struct kr_board_filter *filter = board->filter;
    if (!read_on(record, filter->on, &board->day, error))
        return false;
    if (!kr_flow_is_given(filter->region))
        return true;
    if (record->ground)
        board->region = kr_ground_region(record->ground, kr_str_of(filter->region));
    return board->region.len || kr_fail(error, KR_NOT_FOUND, NULL, 0,
                                        "no region \"%.100s\": expected a region, or a town in one", filter->region);
}

bool kr_record_board_of(struct kr_record *record, const struct kr_board_filter *filter, kr_control_fn *each,
                        void *context, struct kr_error *error)
{
    assert(record && filter && each);
    struct board board = {.filter = filter};
    if (!read_filter(&board, record, error))
        return false;
    kr_arena_init(&board.arena, 64 * 1024);
    board.reader = (struct kr_keep_reader){.store = record->store, .arena = &board.arena};
    board.error = error;
    bool ok = kr_store_begin_read(record->store, error);
    if (ok) {
        ok = kr_gathering_init(&board.gathering, record, filter->known, error) &&
             read_board(&board, record->store, error);
        ok = kr_store_end(record->store, ok ? error : NULL) && ok;
    }
    ok = ok && add_unspoken(&board, error) && give_rows(&board, each, context, error);
    kr_arena_release(&board.arena);
    kr_gathering_release(&board.gathering);
    return ok;
}

bool kr_record_board(struct kr_record *record, const char *on, const char *known, kr_control_fn *each, void *context,
                     struct kr_error *error)
{
    const struct kr_board_filter filter = {.on = on, .known = known};
    return kr_record_board_of(record, &filter, each, context, error);
}

/* ---- one place ---- */

bool kr_record_timeline(struct kr_record *record, kr_str place_id, const char *known, kr_control_fn *each,
                        void *context, struct kr_error *error)
{
    assert(record && each);
    struct kr_gathering g;
    struct kr_control *rows = NULL;
    size_t count = 0;
    bool ok = kr_gathering_place(&g, record, place_id, known, error);
    const struct kr_testimonies set = kr_gathering_set(&g);
    if (ok)
        ok = kr_chronicle_timeline(&g.arena, &set, &rows, &count) || kr_flow_no_memory(error);
    for (size_t i = 0; ok && i < count; i++) {
        rows[i].place = &g.place;
        if (!each(context, &rows[i]))
            break;
    }
    kr_gathering_release(&g);
    return ok;
}

bool kr_record_events(struct kr_record *record, kr_str place_id, const char *known, kr_event_fn *each, void *context,
                      struct kr_error *error)
{
    assert(record && each);
    struct kr_gathering g;
    struct kr_event *events = NULL;
    size_t count = 0;
    bool ok = kr_gathering_place(&g, record, place_id, known, error);
    const struct kr_testimonies set = kr_gathering_set(&g);
    if (ok)
        ok = kr_chronicle_events(&g.arena, &set, &events, &count) || kr_flow_no_memory(error);
    for (size_t i = 0; ok && i < count && each(context, &events[i]); i++)
        continue;
    kr_gathering_release(&g);
    return ok;
}

/* ---- why ---- */

static int by_witness(const void *left, const void *right)
{
    const struct kr_refused *a = left, *b = right;
    int order = kr_str_order(a->testimony.when, b->testimony.when);
    return order ? order : strcmp(a->testimony.claim, b->testimony.claim);
}

static void give_hearings(const struct kr_gathering *g, const struct kr_hearing *hearings, kr_why_fn *each,
                          void *context)
{
    for (size_t i = 0; i < g->count; i++) {
        const struct kr_hearing *h = &hearings[i];
        const struct kr_witness witness = kr_chronicle_witness_of(h->testimony, h->when, h->dated_by);
        if (!each(context, &witness, h->fate, g->words[h->testimony - g->items]))
            return;
    }
    for (size_t i = 0; i < g->refused_count; i++) {
        const struct kr_testimony *t = &g->refused[i].testimony;
        const struct kr_witness witness = kr_chronicle_witness_of(t, t->when, NULL);
        if (!each(context, &witness, t->known_day > g->known_day ? KR_FATE_NOT_KNOWN : g->refused[i].fate,
                  g->refused[i].words))
            return;
    }
}

bool kr_record_why(struct kr_record *record, kr_str place_id, const char *on, const char *known, kr_control_fn *state,
                   kr_why_fn *each, void *context, struct kr_error *error)
{
    assert(record && state && each);
    struct kr_gathering g;
    struct kr_control control;
    struct kr_hearing *hearings;
    int64_t day;
    if (!read_on(record, on, &day, error))
        return false;
    bool ok = kr_gathering_why(&g, record, place_id, known, error);
    const struct kr_testimonies set = kr_gathering_set(&g);
    if (ok)
        ok = kr_chronicle_replay(&g.arena, &set, day, &control, &hearings) || kr_flow_no_memory(error);
    if (ok) {
        control.place = &g.place;
        if (g.refused_count)
            qsort(g.refused, g.refused_count, sizeof(*g.refused), by_witness);
        if (state(context, &control))
            give_hearings(&g, hearings, each, context);
    }
    kr_gathering_release(&g);
    return ok;
}
