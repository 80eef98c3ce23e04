/* keep.c - the chronicle of a place as bytes.
 *
 * The board asks every place for its state on one day. So a place's history is cut in runs, which stand behind a table
 * of their days and sizes; within a run each step tells only which speakers have joined:
 *
 *     run count | day, bytes | day, bytes | ...          the table
 *     step step step | step | ...                        the runs
 *     step: days since the one before, state, side, other, since, grade, claims, n, n speakers
 *
 * A new run begins where a speaker leaves: where a place changes hands. All are numbers, seven bits a byte, the lowest
 * first, the highest bit set where more follow (LEB128); days as differences, with the sign in the lowest bit. Words
 * and speakers are rows of the record. Every field of struct kr_control but `place` is there. */
#include "flow/keep_int.h"

#include <stdlib.h>

_Static_assert(sizeof(struct kr_control) == 96, "a step has every field of a state");

/* To be raised when other rules or other bytes make another chronicle of the same claims. */
enum { VERSION = 1 };

uint64_t kr_keep_key(const kr_str *parties, size_t count)
{
    const char version = VERSION;
    uint64_t key = kr_hash(0, (kr_str){&version, 1});
    for (size_t i = 0; i < count; i++)
        key = kr_hash(kr_hash(key, parties[i]), KR_S("\n"));
    return key ? key : 1;
}

/* ---- numbers ---- */

void kr_keep_put(struct kr_buf *out, uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        kr_buf_addc(out, (char)(value | 0x80));
    kr_buf_addc(out, (char)value);
}

/* The way from one day to another; the ends of time wrap around, and back. */
uint64_t kr_keep_way(int64_t from, int64_t to)
{
    const uint64_t difference = (uint64_t)to - (uint64_t)from;
    return difference << 1 ^ (difference >> 63 ? UINT64_MAX : 0);
}

int64_t kr_keep_go(int64_t from, uint64_t way)
{
    return (int64_t)((uint64_t)from + (way >> 1 ^ (way & 1 ? UINT64_MAX : 0)));
}

uint64_t kr_keep_get(struct kr_keep_bytes *b)
{
    uint64_t value = 0;
    for (unsigned shift = 0; b->at < b->end && shift < 64; shift += 7) {
        const unsigned char c = *b->at++;
        value |= (uint64_t)(c & 0x7F) << shift;
        if (!(c & 0x80))
            return value;
    }
    b->bad = true;
    return 0;
}

/* ---- writing ---- */

/* A step as numbers. */
struct step {
    uint64_t state, side, other, since, grade, claims;
};

struct writer {
    struct kr_buf table, runs;
    struct step last;
    int64_t *voices, *new_voices; /* rows of the last step's speakers, sorted, and of this one's */
    size_t voice_count, voice_capacity, new_count, new_capacity;
    int64_t run_day, day;
    size_t run_start, run_count;
};

static int by_row(const void *a, const void *b)
{
    const int64_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

static bool number_step(struct kr_store *store, struct kr_arena *arena, struct writer *w, const struct kr_control *c,
                        struct step *step, struct kr_error *error)
{
    int64_t side, other, since;
    if (!kr_store_term(store, c->side, &side, error) || !kr_store_term(store, c->other, &other, error) ||
        !kr_store_term(store, c->since, &since, error))
        return false;
    *step = (struct step){(uint64_t)c->state, (uint64_t)side,     (uint64_t)other,
                          (uint64_t)since,    (uint64_t)c->grade, c->claims};
    w->new_count = 0;
    for (size_t i = 0; i < c->says_count; i++) {
        if (!kr_arena_grow(arena, &w->new_voices, &w->new_capacity, w->new_count, sizeof(*w->new_voices)))
            return kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
        if (!kr_store_voice(store, &c->says[i], &w->new_voices[w->new_count++], error))
            return false;
    }
    if (w->new_count)
        qsort(w->new_voices, w->new_count, sizeof(*w->new_voices), by_row);
    return true;
}

/* How many of the last step's speakers are still there; both lists are sorted. */
static size_t count_staying(const struct writer *w)
{
    size_t staying = 0;
    for (size_t i = 0, k = 0; i < w->voice_count && k < w->new_count;) {
        const int order = by_row(&w->voices[i], &w->new_voices[k]);
        staying += order == 0;
        i += order <= 0;
        k += order >= 0;
    }
    return staying;
}

static void close_run(struct writer *w)
{
    if (w->run_count)
        kr_keep_put(&w->table, w->runs.len - w->run_start);
    w->run_start = w->runs.len;
}

static void put_step(struct writer *w, const struct step *step, int64_t day, bool new_run)
{
    kr_keep_put(&w->runs, new_run ? 0 : kr_keep_way(w->day, day));
    const uint64_t fields[] = {step->state, step->side, step->other, step->since, step->grade, step->claims};
    for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
        kr_keep_put(&w->runs, fields[i]);
    const size_t known = new_run ? 0 : w->voice_count;
    kr_keep_put(&w->runs, w->new_count - known);
    for (size_t i = 0, k = 0; k < w->new_count; k++) {
        while (i < known && w->voices[i] < w->new_voices[k])
            i++;
        if (i >= known || w->voices[i] != w->new_voices[k])
            kr_keep_put(&w->runs, (uint64_t)w->new_voices[k]);
    }
}

static void add_step(struct writer *w, const struct step *step, int64_t day)
{
    const size_t staying = count_staying(w);
    const bool same = w->run_count && staying == w->voice_count && staying == w->new_count &&
                      memcmp(step, &w->last, sizeof(*step)) == 0;
    if (same)
        return;
    const bool new_run = !w->run_count || staying < w->voice_count;
    if (new_run) {
        close_run(w);
        kr_keep_put(&w->table, kr_keep_way(w->run_day, day));
        w->run_day = day;
        w->run_count++;
    }
    put_step(w, step, day, new_run);
    int64_t *voices = w->voices;
    const size_t capacity = w->voice_capacity;
    w->voices = w->new_voices;
    w->voice_count = w->new_count;
    w->voice_capacity = w->new_capacity;
    w->new_voices = voices;
    w->new_capacity = capacity;
    w->last = *step;
    w->day = day;
}

bool kr_keep_history(struct kr_store *store, struct kr_arena *arena, const struct kr_testimonies *set,
                     struct kr_buf *out, struct kr_error *error)
{
    struct writer w = {0};
    struct kr_chronicle_step *steps;
    size_t count;
    bool ok = kr_chronicle_history(arena, set, &steps, &count) || kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
    for (size_t i = 0; ok && i < count; i++) {
        struct step step;
        if ((ok = number_step(store, arena, &w, &steps[i].control, &step, error)))
            add_step(&w, &step, steps[i].day);
    }
    close_run(&w);
    if (w.run_count) {
        kr_keep_put(out, w.run_count);
        kr_buf_add(out, kr_buf_str(&w.table));
        kr_buf_add(out, kr_buf_str(&w.runs));
    }
    ok = ok &&
         (!(out->failed || w.table.failed || w.runs.failed) || kr_fail(error, KR_MEMORY, NULL, 0, "out of memory"));
    kr_buf_release(&w.table);
    kr_buf_release(&w.runs);
    return ok;
}

/* ---- reading ---- */

static size_t slot_of(const struct kr_keep_table *table, int64_t row)
{
    size_t at = (uint64_t)row * 0x9E3779B97F4A7C15u >> 32 & (table->slots - 1);
    while (table->items[at].row && table->items[at].row != row)
        at = (at + 1) & (table->slots - 1);
    return at;
}

/* The slot of a row, which is free when it was not met before; NULL when memory is out. */
static struct kr_keep_known *find_known(struct kr_arena *arena, struct kr_keep_table *table, int64_t row)
{
    if (table->slots <= 2 * table->count) {
        struct kr_keep_table larger = {.slots = table->slots ? 2 * table->slots : 256, .count = table->count};
        larger.items = KR_NEW_ARRAY(arena, struct kr_keep_known, larger.slots);
        if (!larger.items)
            return NULL;
        for (size_t i = 0; i < table->slots; i++)
            if (table->items[i].row)
                larger.items[slot_of(&larger, table->items[i].row)] = table->items[i];
        *table = larger;
    }
    return &table->items[slot_of(table, row)];
}

static bool no_memory(struct kr_error *error)
{
    return kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
}

bool kr_keep_damaged(struct kr_error *error)
{
    return kr_fail(error, KR_RECORD, NULL, 0, "damaged: the chronicle of a place; `kroniek rebuild` makes it anew");
}

bool kr_keep_term(struct kr_keep_reader *r, int64_t row, kr_str *out, struct kr_error *error)
{
    *out = (kr_str){0};
    if (!row)
        return true;
    struct kr_keep_known *known = find_known(r->arena, &r->terms, row);
    if (!known)
        return no_memory(error);
    if (!known->row) {
        if (!kr_store_text(r->store, row, r->arena, &known->text, error))
            return false;
        known->row = row;
        r->terms.count++;
    }
    *out = known->text;
    return true;
}

bool kr_keep_speaker(struct kr_keep_reader *r, int64_t row, struct kr_source *out, struct kr_error *error)
{
    struct kr_keep_known *known = find_known(r->arena, &r->speakers, row);
    if (!known)
        return no_memory(error);
    if (!known->row) {
        if (!kr_store_voice_text(r->store, row, r->arena, &known->source, error))
            return false;
        known->row = row;
        r->speakers.count++;
    }
    *out = known->source;
    return true;
}

static bool get_voices(struct kr_keep_reader *r, struct kr_keep_bytes *b)
{
    for (uint64_t count = kr_keep_get(b); count && !b->bad; count--) {
        if (!kr_arena_grow(r->arena, &r->voices, &r->voice_capacity, r->voice_count, sizeof(*r->voices)))
            return false;
        r->voices[r->voice_count++] = (int64_t)kr_keep_get(b);
        b->bad |= r->voices[r->voice_count - 1] <= 0;
    }
    return true;
}

/* As the chronicle orders them. */
static int by_name(const void *left, const void *right)
{
    const struct kr_source *a = left, *b = right;
    int order = kr_str_order(a->side, b->side);
    order = order ? order : kr_str_order(a->name, b->name);
    return order ? order : kr_str_order(a->role, b->role);
}

/* Mostly a few, for which insertion is fastest. */
static void sort_says(struct kr_source *says, size_t count)
{
    enum { FEW = 12 };
    if (count > FEW) {
        qsort(says, count, sizeof(*says), by_name);
        return;
    }
    for (size_t i = 1; i < count; i++) {
        const struct kr_source moving = says[i];
        size_t at = i;
        for (; at && by_name(&says[at - 1], &moving) > 0; at--)
            says[at] = says[at - 1];
        says[at] = moving;
    }
}

static bool fill(struct kr_keep_reader *r, const struct step *step, struct kr_control *out, struct kr_error *error)
{
    struct kr_source *says = KR_NEW_ARRAY(r->arena, struct kr_source, r->voice_count);
    if (!says)
        return no_memory(error);
    for (size_t i = 0; i < r->voice_count; i++)
        if (!kr_keep_speaker(r, r->voices[i], &says[i], error))
            return false;
    sort_says(says, r->voice_count);
    *out = (struct kr_control){.state = (enum kr_state)step->state,
                               .grade = (int)step->grade,
                               .claims = step->claims,
                               .says = says,
                               .says_count = r->voice_count};
    return kr_keep_term(r, (int64_t)step->side, &out->side, error) &&
           kr_keep_term(r, (int64_t)step->other, &out->other, error) &&
           kr_keep_term(r, (int64_t)step->since, &out->since, error);
}

/* The run that holds the day: its bytes and first day; false when the day lies before all. */
static bool find_run(struct kr_keep_bytes *b, int64_t day, int64_t *run_day)
{
    const uint64_t count = kr_keep_get(b);
    int64_t at_day = 0;
    size_t offset = 0, start = 0, size = 0;
    bool found = false;
    for (uint64_t i = 0; i < count && !b->bad; i++) {
        at_day = kr_keep_go(at_day, kr_keep_get(b));
        const uint64_t bytes = kr_keep_get(b);
        if (at_day <= day) {
            found = true;
            *run_day = at_day;
            start = offset;
            size = bytes;
        }
        offset += bytes;
    }
    if (b->bad || offset != (size_t)(b->end - b->at) || start + size > offset) {
        b->bad = true;
        return false;
    }
    b->at += start;
    b->end = b->at + size;
    return found;
}

bool kr_keep_state(struct kr_keep_reader *r, kr_str bytes, int64_t day, struct kr_control *out, struct kr_error *error)
{
    struct kr_keep_bytes b = {(const unsigned char *)bytes.ptr, (const unsigned char *)bytes.ptr + bytes.len, false};
    struct step step = {0};
    int64_t at_day = 0;
    *out = (struct kr_control){.state = KR_STATE_UNKNOWN};
    r->voice_count = 0;
    bool found = find_run(&b, day, &at_day);
    while (found && b.at < b.end && !b.bad) {
        at_day = kr_keep_go(at_day, kr_keep_get(&b));
        if (at_day > day)
            break;
        uint64_t *const fields[] = {&step.state, &step.side, &step.other, &step.since, &step.grade, &step.claims};
        for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
            *fields[i] = kr_keep_get(&b);
        if (!get_voices(r, &b))
            return no_memory(error);
    }
    if (b.bad || step.state >= KR_STATE_COUNT || step.grade > 6)
        return kr_keep_damaged(error);
    return step.state == KR_STATE_UNKNOWN || fill(r, &step, out, error);
}
