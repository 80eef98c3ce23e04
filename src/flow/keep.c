/* keep.c - the chronicle of a place as bytes.
 *
 * The board asks every place for its state on one day, and a state is a row of the place's timeline. Rows that follow
 * each other mostly have the same sources and then some more: such rows are a run. Runs stand behind a table of their
 * days and sizes, so that only one of them is read:
 *
 *     bytes of the table | day, bytes | day, bytes | ...      days of the first rows
 *     run | run | ...
 *     run: n, n sources | row | row | ...
 *     row: days since the one before, state and rule, side, other, since, grade, claims, claims against, facts,
 *          against, denials, how many of the run's sources, [claim that gave the date 8]
 *
 * All are numbers, seven bits a byte, the lowest first, the highest bit set where more follow (LEB128); days as
 * differences, with the sign in the lowest bit; a claim in 64 bits. Words and sources are rows of the record. A state
 * ends on the day before the next one. Every field of struct kr_control but `place` is there or follows from these. */
#include "flow/keep_int.h"

#include "model/model.h"

#include <stdlib.h>

_Static_assert(sizeof(struct kr_control) == 208, "a row has every field of a state");

/* To be raised when other rules or other bytes make another chronicle of the same claims. */
enum { VERSION = 5 };

uint64_t kr_keep_key(const struct kr_gathering *g)
{
    const uint64_t ground = kr_ground_key(g->record->ground);
    const char version = VERSION;
    uint64_t key = kr_hash(0, (kr_str){&version, 1});
    key = kr_hash(key, (kr_str){(const char *)&ground, sizeof(ground)});
    for (size_t i = 0; i < g->party_count; i++)
        key = kr_hash(kr_hash(key, g->parties[i]), KR_S("\n"));
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

void kr_keep_put_eight(struct kr_buf *out, uint64_t value)
{
    char bytes[8];
    for (int i = 0; i < 8; i++, value >>= 8)
        bytes[i] = (char)value;
    kr_buf_add(out, (kr_str){bytes, 8});
}

uint64_t kr_keep_get_eight(struct kr_keep_bytes *b)
{
    uint64_t value = 0;
    if (b->end - b->at < 8) {
        b->bad = true;
        return 0;
    }
    for (int i = 0; i < 8; i++)
        value |= (uint64_t)b->at[i] << 8 * i;
    b->at += 8;
    return value;
}

/* ---- rows as numbers ---- */

enum { KIND, SIDE, OTHER, SINCE, GRADE, CLAIMS, CLAIMS_AGAINST, FACTS, AGAINST, DENIALS, SAYS, FIELDS };
/* KIND: the state in two bits, the rule in three, and two that tell yes or no. GRADE: the grade in three, and one. */
enum { RULE_SHIFT = 2, RULE_MASK = 7, INDEPENDENT = 1 << 5, INTEREST = 1 << 6, GRADE_MASK = 7, INFERRED = 1 << 3 };
_Static_assert(KR_STATE_COUNT <= 4 && KR_RULING_COUNT <= RULE_MASK + 1, "state and rule fit their bits");

struct row {
    uint64_t fields[FIELDS];
    uint64_t since_by; /* with INFERRED */
};

static uint64_t ruling_of(const char *rule)
{
    uint64_t ruling = 0;
    while (ruling < KR_RULING_COUNT && strcmp(rule, kr_ruling_name((enum kr_ruling)ruling)) != 0)
        ruling++;
    assert(ruling < KR_RULING_COUNT);
    return ruling;
}

/* ---- writing ---- */

struct writer {
    struct kr_store *store;
    struct kr_buf table, runs, run; /* run: the rows of the present one */
    const struct kr_source *says;   /* of the present run */
    size_t says_count;
    int64_t run_day, day; /* of its first row, of its last */
};

static bool number_row(struct kr_store *store, const struct kr_control *c, struct row *row, struct kr_error *error)
{
    int64_t side, other, since;
    if (!kr_store_term(store, c->side, &side, error) || !kr_store_term(store, c->other, &other, error) ||
        !kr_store_term(store, c->since, &since, error))
        return false;
    *row = (struct row){.since_by = c->since_by[0] ? (uint64_t)kr_store_id_number(c->since_by) : 0};
    row->fields[KIND] = (uint64_t)c->state | ruling_of(c->rule) << RULE_SHIFT | (c->independent ? INDEPENDENT : 0) |
                        (c->against_interest ? INTEREST : 0);
    row->fields[SIDE] = (uint64_t)side;
    row->fields[OTHER] = (uint64_t)other;
    row->fields[SINCE] = (uint64_t)since;
    row->fields[GRADE] = (uint64_t)c->grade | (c->since_by[0] ? INFERRED : 0);
    row->fields[CLAIMS] = c->claims;
    row->fields[CLAIMS_AGAINST] = c->claims_against;
    row->fields[FACTS] = c->facts;
    row->fields[AGAINST] = c->against;
    row->fields[DENIALS] = c->denials;
    row->fields[SAYS] = c->says_count;
    return true;
}

static bool close_run(struct writer *w, struct kr_error *error)
{
    const size_t start = w->runs.len;
    if (!w->run.len)
        return true;
    kr_keep_put(&w->runs, w->says_count);
    for (size_t i = 0; i < w->says_count; i++) {
        int64_t voice;
        if (!kr_store_voice(w->store, &w->says[i], &voice, error))
            return false;
        kr_keep_put(&w->runs, (uint64_t)voice);
    }
    kr_buf_add(&w->runs, kr_buf_str(&w->run));
    kr_keep_put(&w->table, w->runs.len - start);
    kr_buf_clear(&w->run);
    return true;
}

static bool add_row(struct writer *w, const struct kr_control *c, struct kr_error *error)
{
    struct row row;
    if (!number_row(w->store, c, &row, error))
        return false;
    if (!w->run.len || c->says != w->says || c->says_count < w->says_count) { /* sources are only ever added */
        if (!close_run(w, error))
            return false;
        kr_keep_put(&w->table, kr_keep_way(w->run_day, c->first_day));
        w->run_day = w->day = c->first_day;
    }
    kr_keep_put(&w->run, kr_keep_way(w->day, c->first_day));
    for (size_t i = 0; i < FIELDS; i++)
        kr_keep_put(&w->run, row.fields[i]);
    if (row.fields[GRADE] & INFERRED)
        kr_keep_put_eight(&w->run, row.since_by);
    w->says = c->says;
    w->says_count = c->says_count;
    w->day = c->first_day;
    return true;
}

bool kr_keep_timeline(struct kr_store *store, struct kr_arena *arena, const struct kr_testimonies *set,
                      struct kr_buf *out, struct kr_error *error)
{
    struct writer w = {.store = store};
    struct kr_control *rows;
    size_t count;
    bool ok = kr_chronicle_timeline(arena, set, &rows, &count) || kr_flow_no_memory(error);
    for (size_t i = 0; ok && i < count; i++) {
        assert(!i || rows[i - 1].last_day == rows[i].first_day - 1);
        ok = add_row(&w, &rows[i], error);
    }
    ok = ok && close_run(&w, error);
    if (w.table.len) {
        kr_keep_put(out, w.table.len);
        kr_buf_add(out, kr_buf_str(&w.table));
        kr_buf_add(out, kr_buf_str(&w.runs));
    }
    ok = ok && (!(out->failed || w.table.failed || w.runs.failed || w.run.failed) || kr_flow_no_memory(error));
    kr_buf_release(&w.table);
    kr_buf_release(&w.runs);
    kr_buf_release(&w.run);
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
        return kr_flow_no_memory(error);
    if (!known->row) {
        if (!kr_store_text(r->store, row, r->arena, &known->text, error))
            return false;
        known->row = row;
        r->terms.count++;
    }
    *out = known->text;
    return true;
}

bool kr_keep_speaker(struct kr_keep_reader *r, int64_t row, const struct kr_source **out, struct kr_error *error)
{
    struct kr_keep_known *known = find_known(r->arena, &r->speakers, row);
    if (!known)
        return kr_flow_no_memory(error);
    if (!known->row) {
        struct kr_source *source = KR_NEW(r->arena, struct kr_source);
        if (!source)
            return kr_flow_no_memory(error);
        if (!kr_store_voice_text(r->store, row, r->arena, source, error))
            return false;
        known->source = source;
        known->row = row;
        r->speakers.count++;
    }
    *out = known->source;
    return true;
}

/* The first `count` sources of a run, whose bytes these are. */
static bool get_says(struct kr_keep_reader *r, struct kr_keep_bytes b, size_t count, const struct kr_source ***out,
                     struct kr_error *error)
{
    *out = KR_NEW_ARRAY(r->arena, const struct kr_source *, count);
    if (!*out)
        return kr_flow_no_memory(error);
    for (size_t i = 0; i < count; i++) {
        const int64_t row = (int64_t)kr_keep_get(&b);
        if (b.bad || row <= 0)
            return kr_keep_damaged(error);
        if (!kr_keep_speaker(r, row, &(*out)[i], error))
            return false;
    }
    return true;
}

/* A day as text in the arena; nothing for an open end. */
static bool day_text(struct kr_keep_reader *r, int64_t day, kr_str *out)
{
    char text[KR_DATE_SIZE];
    *out = KR_S("");
    if (day == KR_DAY_MIN || day == KR_DAY_MAX)
        return true;
    const int64_t key = (int64_t)((uint64_t)day ^ 1ull << 63); /* never 0 */
    struct kr_keep_known *known = find_known(r->arena, &r->days, key);
    if (!known)
        return false;
    if (!known->row) {
        kr_edtf_day(text, day);
        known->text = kr_arena_str(r->arena, kr_str_of(text));
        if (!known->text.ptr)
            return false;
        known->row = key;
        r->days.count++;
    }
    *out = known->text;
    return true;
}

/* Fills in what *out lacks: its days are there. */
static bool fill(struct kr_keep_reader *r, const struct row *row, struct kr_control *out, struct kr_error *error)
{
    const uint64_t *fields = row->fields;
    out->state = (enum kr_state)(fields[KIND] & (KR_STATE_COUNT - 1));
    out->rule = kr_ruling_name((enum kr_ruling)(fields[KIND] >> RULE_SHIFT & RULE_MASK));
    out->independent = fields[KIND] & INDEPENDENT;
    out->against_interest = fields[KIND] & INTEREST;
    out->grade = (int)(fields[GRADE] & GRADE_MASK);
    out->claims = fields[CLAIMS];
    out->claims_against = fields[CLAIMS_AGAINST];
    out->says_count = fields[SAYS];
    out->facts = fields[FACTS];
    out->against = fields[AGAINST];
    out->denials = fields[DENIALS];
    if (fields[GRADE] & INFERRED)
        kr_store_id_text((int64_t)row->since_by, out->since_by);
    return kr_keep_term(r, (int64_t)fields[SIDE], &out->side, error) &&
           kr_keep_term(r, (int64_t)fields[OTHER], &out->other, error) &&
           kr_keep_term(r, (int64_t)fields[SINCE], &out->since, error) &&
           ((day_text(r, out->first_day, &out->from) && day_text(r, out->last_day, &out->until)) ||
            kr_flow_no_memory(error));
}

/* Finds the run that holds the day and leaves its bytes in *b; its first day, and that of the run behind it. False
 * when the day lies before all, or the bytes are bad. */
static bool find_run(struct kr_keep_bytes *b, int64_t day, int64_t *run_day, int64_t *next_day)
{
    const uint64_t table_bytes = kr_keep_get(b);
    if (b->bad || !table_bytes || table_bytes > (size_t)(b->end - b->at)) { /* what is kept has a run at least */
        b->bad = true;
        return false;
    }
    struct kr_keep_bytes table = {b->at, b->at + table_bytes, false};
    b->at += table_bytes;
    int64_t at_day = 0;
    uint64_t size = 0;
    bool found = false;
    *next_day = KR_DAY_MAX;
    while (table.at < table.end && !table.bad) {
        at_day = kr_keep_go(at_day, kr_keep_get(&table));
        if (at_day > day) {
            *next_day = at_day;
            break;
        }
        table.bad |= size > (size_t)(b->end - b->at);
        b->at += table.bad ? 0 : size; /* over the run before */
        size = kr_keep_get(&table);
        *run_day = at_day;
        found = true;
    }
    b->bad = table.bad || size > (size_t)(b->end - b->at);
    b->end = b->bad ? b->at : b->at + size;
    return found && !b->bad;
}

/* The last row of the run that begins on or before the day. */
static bool find_row(struct kr_keep_bytes *b, int64_t day, struct row *row, struct kr_control *out)
{
    int64_t at_day = out->first_day;
    while (b->at < b->end && !b->bad) {
        at_day = kr_keep_go(at_day, kr_keep_get(b));
        if (at_day > day) {
            out->last_day = at_day - 1;
            return !b->bad;
        }
        out->first_day = at_day;
        for (size_t i = 0; i < FIELDS; i++)
            row->fields[i] = kr_keep_get(b);
        if (row->fields[GRADE] & INFERRED)
            row->since_by = kr_keep_get_eight(b);
    }
    return !b->bad;
}

static bool is_sound(const struct row *row, uint64_t voices)
{
    return row->fields[KIND] < INTEREST << 1 && (row->fields[KIND] & (KR_STATE_COUNT - 1)) != KR_STATE_UNKNOWN &&
           (row->fields[KIND] >> RULE_SHIFT & RULE_MASK) < KR_RULING_COUNT && row->fields[SAYS] <= voices &&
           (row->fields[GRADE] & GRADE_MASK) <= 6 && row->fields[GRADE] < INFERRED << 1;
}

bool kr_keep_state(struct kr_keep_reader *r, kr_str bytes, int64_t day, struct kr_control *out,
                   const struct kr_source ***says, struct kr_error *error)
{
    struct kr_keep_bytes b = {(const unsigned char *)bytes.ptr, (const unsigned char *)bytes.ptr + bytes.len, false};
    struct row row = {.since_by = 0};
    int64_t next_day;
    *out = (struct kr_control){.state = KR_STATE_UNKNOWN};
    if (!bytes.len || !find_run(&b, day, &out->first_day, &next_day))
        return !b.bad || kr_keep_damaged(error);
    out->last_day = next_day == KR_DAY_MAX ? next_day : next_day - 1;
    const uint64_t voices = kr_keep_get(&b);
    const struct kr_keep_bytes first_voice = b;
    for (uint64_t i = 0; i < voices && b.at < b.end; i += !(*b.at++ & 0x80)) /* a number ends where no more follows */
        continue;
    if (!find_row(&b, day, &row, out) || !is_sound(&row, voices))
        return kr_keep_damaged(error);
    return get_says(r, first_voice, row.fields[SAYS], says, error) && fill(r, &row, out, error);
}

/* ---- reading all of it ---- */

/* The rows of a run, which begins on `run_day`. What is in *held waits for the day on which it ends. */
static bool give_run(struct kr_keep_reader *r, struct kr_keep_bytes b, int64_t run_day, struct kr_control *held,
                     kr_keep_row_fn *each, void *context, struct kr_error *error)
{
    const uint64_t voices = kr_keep_get(&b);
    for (uint64_t i = 0; i < voices && b.at < b.end; i += !(*b.at++ & 0x80))
        continue;
    for (int64_t day = run_day; b.at < b.end;) {
        struct row row = {.since_by = 0};
        day = kr_keep_go(day, kr_keep_get(&b));
        for (size_t i = 0; i < FIELDS; i++)
            row.fields[i] = kr_keep_get(&b);
        if (row.fields[GRADE] & INFERRED)
            row.since_by = kr_keep_get_eight(&b);
        if (b.bad || !is_sound(&row, voices))
            return kr_keep_damaged(error);
        if (held->state != KR_STATE_UNKNOWN) {
            held->last_day = day - 1;
            each(context, held);
        }
        *held = (struct kr_control){.state = (enum kr_state)(row.fields[KIND] & (KR_STATE_COUNT - 1)),
                                    .grade = (int)(row.fields[GRADE] & GRADE_MASK),
                                    .says_count = row.fields[SAYS],
                                    .first_day = day,
                                    .last_day = KR_DAY_MAX};
        if (!kr_keep_term(r, (int64_t)row.fields[SIDE], &held->side, error) ||
            !kr_keep_term(r, (int64_t)row.fields[OTHER], &held->other, error))
            return false;
    }
    return true;
}

bool kr_keep_rows(struct kr_keep_reader *r, kr_str bytes, kr_keep_row_fn *each, void *context, struct kr_error *error)
{
    struct kr_keep_bytes b = {(const unsigned char *)bytes.ptr, (const unsigned char *)bytes.ptr + bytes.len, false};
    struct kr_control held = {.state = KR_STATE_UNKNOWN};
    int64_t day = 0;
    if (!bytes.len)
        return true;
    const uint64_t table_bytes = kr_keep_get(&b);
    if (b.bad || table_bytes > (size_t)(b.end - b.at))
        return kr_keep_damaged(error);
    struct kr_keep_bytes table = {b.at, b.at + table_bytes, false};
    b.at += table_bytes;
    while (table.at < table.end) {
        day = kr_keep_go(day, kr_keep_get(&table));
        const uint64_t size = kr_keep_get(&table);
        if (table.bad || size > (size_t)(b.end - b.at))
            return kr_keep_damaged(error);
        if (!give_run(r, (struct kr_keep_bytes){b.at, b.at + size, false}, day, &held, each, context, error))
            return false;
        b.at += size;
    }
    if (held.state != KR_STATE_UNKNOWN)
        each(context, &held);
    return true;
}
