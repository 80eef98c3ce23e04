/* chronicle.c - who holds a place, on a day.
 *
 * The problem. Claims come late, out of order, from both sides, and contradict each other. The map-makers vote over
 * finished maps (VIINA, Zhukov & Ayers 2023) or decide by hand; here every answer is derived from claims, and can be
 * replayed for any day and any state of knowledge (bitemporal, after Snodgrass: valid time and known time).
 *
 * The method, for one place and one day. Of the testimony (testimony.c) that was published by the known day and begins
 * on or before the day:
 *
 *   1. A side's last word: its latest take, enter or hold, said as a fact if any is. A side of which it is said as a
 *      fact that it left after that is gone.
 *   2. The latest last word of those not gone names the holder; one that is not confirmed names it only where none
 *      is said as a fact. When all are gone: "left by" the last one to go.
 *   3. The state is contested when, within a week of that last word, another side not gone is said to be in, or the
 *      word itself is denied, or a withdrawal of the holder is told for the same days. A hold that ended before the
 *      holder took the place contradicts nothing: that is how places change hands; nor does one that is dated too
 *      loosely to tell whether it was before.
 *   4. The present run reaches back to the last thing said of another side, or of the holder's own withdrawal;
 *      "since" is the date of its earliest claim.
 *   5. weigh.c grades the run.
 *
 *      RU hold ----|   RU leave (says RU)
 *                      UA enter ---- UA take ---- UA hold ------->  day
 *                      ^ since                    ^ last word
 *
 * What it does not do. It knows no front lines and no neighbours, does not let old claims fade, does not fill a gap
 * from places around, and knows no baseline: a place of which nothing was said of control has no row. A claim dated
 * to a month counts from the month's first day, which can put it before what it followed. */
#include "chronicle/chronicle_int.h"

#include "model/model.h"

#include <stdlib.h>

const char *kr_state_name(enum kr_state state)
{
    static const char *const names[] = {
#define X(name, text) [KR_STATE_##name] = text,
        KR_STATES(X)
#undef X
    };
    return (unsigned)state < KR_STATE_COUNT ? names[state] : "unknown";
}

bool kr_chronicle_positive(const struct kr_testimony *t)
{
    return (t->type == KR_CONTROL_LEAVE) == (t->factuality == KR_DENIED);
}

int64_t kr_chronicle_gap_days(int64_t earlier, int64_t later)
{
    if (earlier >= later)
        return 0;
    if (earlier == KR_DAY_MIN || later == KR_DAY_MAX)
        return INT64_MAX;
    return later - earlier;
}

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

int kr_chronicle_compare(const struct kr_testimony *a, const struct kr_testimony *b)
{
    int order = COMPARE(a->first_day, b->first_day);
    order = order ? order : COMPARE(a->last_day, b->last_day);
    order = order ? order : kr_str_order(a->side, b->side);
    order = order ? order : COMPARE(a->type, b->type);
    order = order ? order : COMPARE(a->voice, b->voice);
    return order ? order : strcmp(a->claim, b->claim);
}

/* One question: the set, the day, and what was found so far. */
struct question {
    const struct kr_testimonies *set;
    int64_t day;
    const struct kr_testimony *last; /* the holder's last word */
    int64_t last_take_day;           /* the holder's latest take; KR_DAY_MIN: none */
    int64_t last_move_day;           /* the last day on which the holder may have taken or entered it */
};

static bool heard(const struct question *q, const struct kr_testimony *t)
{
    return t->first_day <= q->day && t->known_day <= q->set->known_day;
}

/* The latest day up to the day asked about of which the testimony speaks. */
static int64_t spoken_day(const struct question *q, const struct kr_testimony *t)
{
    return t->until_day < q->day ? t->until_day : q->day;
}

/* "Held since April", and the other side's move in September, told at the same time or later: the move is the later
 * word, however long the hold is said to have lasted. */
static bool moved_within(const struct kr_testimony *move, const struct kr_testimony *hold)
{
    return hold->type == KR_CONTROL_HOLD && hold->until_day > hold->first_day &&
           (move->type == KR_CONTROL_TAKE || move->type == KR_CONTROL_ENTER) && !kr_str_eq(move->side, hold->side) &&
           move->first_day > hold->first_day && move->first_day <= hold->until_day &&
           move->known_day >= hold->known_day;
}

static bool later(const struct question *q, const struct kr_testimony *a, const struct kr_testimony *b)
{
    if (!b)
        return true;
    if (moved_within(a, b) || moved_within(b, a))
        return moved_within(a, b);
    const int64_t day_a = spoken_day(q, a), day_b = spoken_day(q, b);
    if (day_a != day_b)
        return day_a > day_b;
    if ((a->type == KR_CONTROL_HOLD) != (b->type == KR_CONTROL_HOLD))
        return b->type == KR_CONTROL_HOLD; /* of the same day: who moves in comes after who holds */
    return kr_chronicle_compare(a, b) > 0;
}

/* Does a say more of who is there than b? What is said as a fact comes before what is not confirmed, however late:
 * doubt contests a state, it does not turn it over. */
static bool outweighs(const struct question *q, const struct kr_testimony *a, const struct kr_testimony *b)
{
    if (b && (a->factuality == KR_UNCONFIRMED) != (b->factuality == KR_UNCONFIRMED))
        return b->factuality == KR_UNCONFIRMED;
    return later(q, a, b);
}

/* Dated to a month, a season, a set of days: it may lie before or after what else is told of that time. */
static bool is_vague(const struct kr_testimony *t)
{
    return t->until_day == t->first_day && kr_chronicle_gap_days(t->first_day, t->last_day) > KR_CHRONICLE_WINDOW_DAYS;
}

static const struct kr_testimony *last_word(const struct question *q, kr_str side)
{
    const struct kr_testimony *last = NULL;
    for (size_t i = 0; i < q->set->count; i++) {
        const struct kr_testimony *t = &q->set->items[i];
        if (heard(q, t) && kr_chronicle_positive(t) && kr_str_eq(t->side, side) && outweighs(q, t, last))
            last = t;
    }
    return last;
}

/* Whether the side, after its last word, is said as a fact to have left. */
static bool is_gone(const struct question *q, const struct kr_testimony *last)
{
    const int64_t day = spoken_day(q, last);
    for (size_t i = 0; i < q->set->count; i++) {
        const struct kr_testimony *t = &q->set->items[i];
        if (!heard(q, t) || t->type != KR_CONTROL_LEAVE || t->factuality != KR_FACT || !kr_str_eq(t->side, last->side))
            continue;
        if (t->first_day > day || (t->first_day == day && last->type == KR_CONTROL_HOLD))
            return true;
    }
    return false;
}

/* The last words of all sides that are not gone, at most one a side. */
enum { MAX_SIDES = 16 };
struct words {
    const struct kr_testimony *items[MAX_SIDES];
    size_t count;
};

static void collect_words(const struct question *q, struct words *words)
{
    kr_str seen[MAX_SIDES];
    size_t seen_count = 0;
    for (size_t i = 0; i < q->set->count && seen_count < MAX_SIDES; i++) {
        const kr_str side = q->set->items[i].side;
        bool known = false;
        for (size_t k = 0; k < seen_count; k++)
            known |= kr_str_eq(seen[k], side);
        if (known)
            continue;
        seen[seen_count++] = side;
        const struct kr_testimony *last = last_word(q, side);
        if (last && !is_gone(q, last))
            words->items[words->count++] = last;
    }
}

static bool not_gone(const struct words *words, kr_str side)
{
    for (size_t i = 0; i < words->count; i++)
        if (kr_str_eq(words->items[i]->side, side))
            return true;
    return false;
}

/* Whether t stands against the holder's last word. */
static bool contradicts(const struct question *q, const struct words *words, const struct kr_testimony *t)
{
    const int64_t last_day = spoken_day(q, q->last);
    const bool positive = kr_chronicle_positive(t);
    if (kr_str_eq(t->side, q->last->side)) {
        if (positive)
            return false;
        if (t->type == KR_CONTROL_LEAVE)
            return t->first_day >= last_day;
        return kr_chronicle_gap_days(t->first_day, last_day) <= KR_CHRONICLE_WINDOW_DAYS;
    }
    if (!positive || !not_gone(words, t->side))
        return false;
    if (t->type == KR_CONTROL_HOLD) {
        if (q->last_take_day != KR_DAY_MIN && q->last_take_day > t->last_day)
            return false;
        if (is_vague(t) && q->last_move_day >= t->first_day)
            return false;
        if (t->until_day > t->first_day && t->last_day != KR_DAY_MAX && q->last_move_day > t->first_day &&
            kr_chronicle_gap_days(q->last_move_day, t->last_day) <= KR_CHRONICLE_MONTH_DAYS)
            return false; /* "from April to September", and taken in September */
        if (t->until_day > t->first_day && q->last->type != KR_CONTROL_HOLD && q->last->first_day >= t->last_day)
            return false;
    }
    return kr_chronicle_gap_days(spoken_day(q, t), last_day) <= KR_CHRONICLE_WINDOW_DAYS;
}

/* The day of the last thing that ended an earlier run; KR_DAY_MIN: none. */
static int64_t run_start(const struct question *q)
{
    const int64_t last_day = spoken_day(q, q->last);
    int64_t start = KR_DAY_MIN;
    for (size_t i = 0; i < q->set->count; i++) {
        const struct kr_testimony *t = &q->set->items[i];
        if (!heard(q, t))
            continue;
        const bool same = kr_str_eq(t->side, q->last->side);
        int64_t day = KR_DAY_MIN;
        if (!same && kr_chronicle_positive(t))
            day = spoken_day(q, t);
        else if (same && t->type == KR_CONTROL_LEAVE && t->factuality == KR_FACT)
            day = t->first_day;
        if (day < last_day && day > start)
            start = day;
    }
    return start;
}

/* Another party that says of itself that it left makes the holder's case. */
static bool yields(const struct kr_testimony *t, kr_str holder, int64_t start)
{
    return t->type == KR_CONTROL_LEAVE && t->factuality != KR_DENIED && !kr_str_eq(t->side, holder) &&
           kr_str_eq(t->side, t->source.side) && kr_chronicle_gap_days(t->first_day, start) <= KR_CHRONICLE_WINDOW_DAYS;
}

static bool earlier_date(const struct kr_testimony *a, const struct kr_testimony *b)
{
    return !b || kr_chronicle_compare(a, b) < 0;
}

static void held_state(struct question *q, const struct words *words, struct kr_weights *weights,
                       struct kr_control *out)
{
    const int64_t start = run_start(q);
    const struct kr_testimony *first = NULL, *against = NULL;
    out->state = KR_STATE_HELD;
    out->side = weights->holder = q->last->side;
    for (size_t i = 0; i < q->set->count; i++) {
        const struct kr_testimony *t = &q->set->items[i];
        if (!heard(q, t))
            continue;
        if (kr_chronicle_positive(t) && kr_str_eq(t->side, q->last->side) && spoken_day(q, t) >= start) {
            weights->support[weights->support_count++] = t;
            first = earlier_date(t, first) ? t : first;
        } else if (contradicts(q, words, t)) {
            weights->oppose[weights->oppose_count++] = t;
            out->state = KR_STATE_CONTESTED;
            if (!kr_str_eq(t->side, q->last->side) && later(q, t, against))
                against = t;
        } else if (yields(t, q->last->side, start)) {
            weights->support[weights->support_count++] = t;
        }
    }
    out->since = first->when;
    if (against)
        out->other = against->side;
}

static void left_state(const struct question *q, struct kr_weights *weights, struct kr_control *out)
{
    const struct kr_testimony *last = NULL, *first = NULL;
    for (size_t i = 0; i < q->set->count; i++) {
        const struct kr_testimony *t = &q->set->items[i];
        if (heard(q, t) && t->type == KR_CONTROL_LEAVE && t->factuality != KR_DENIED && later(q, t, last))
            last = t;
    }
    if (!last)
        return;
    const struct kr_testimony *word = last_word(q, last->side);
    for (size_t i = 0; i < q->set->count; i++) {
        const struct kr_testimony *t = &q->set->items[i];
        if (!heard(q, t) || t->type != KR_CONTROL_LEAVE || t->factuality == KR_DENIED ||
            !kr_str_eq(t->side, last->side) || (word && t->first_day < spoken_day(q, word)))
            continue;
        weights->support[weights->support_count++] = t;
        first = earlier_date(t, first) ? t : first;
    }
    out->state = KR_STATE_LEFT;
    out->other = weights->holder = last->side;
    out->since = first->when;
    weights->left = true;
}

/* When the holder came in. */
static void find_moves(struct question *q)
{
    for (size_t i = 0; i < q->set->count; i++) {
        const struct kr_testimony *t = &q->set->items[i];
        if (!heard(q, t) || t->factuality == KR_DENIED || !kr_str_eq(t->side, q->last->side))
            continue;
        if (t->type == KR_CONTROL_TAKE && t->first_day > q->last_take_day)
            q->last_take_day = t->first_day;
        if ((t->type == KR_CONTROL_TAKE || t->type == KR_CONTROL_ENTER) && t->last_day > q->last_move_day)
            q->last_move_day = t->last_day;
    }
}

/* kr_chronicle_state with the caller's room for supporters and opponents. */
static bool compute(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_weights *weights, int64_t day,
                    struct kr_control *out)
{
    struct question q = {.set = set, .day = day, .last_take_day = KR_DAY_MIN, .last_move_day = KR_DAY_MIN};
    weights->support_count = weights->oppose_count = 0;
    weights->left = false;
    *out = (struct kr_control){.state = KR_STATE_UNKNOWN};
    struct words words = {.count = 0};
    collect_words(&q, &words);
    for (size_t i = 0; i < words.count; i++)
        if (outweighs(&q, words.items[i], q.last))
            q.last = words.items[i];
    if (!q.last) {
        left_state(&q, weights, out);
        return out->state == KR_STATE_UNKNOWN || kr_chronicle_weigh(arena, set, weights, out);
    }
    find_moves(&q);
    held_state(&q, &words, weights, out);
    return kr_chronicle_weigh(arena, set, weights, out);
}

static bool make_room(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_weights *weights)
{
    *weights = (struct kr_weights){.support = KR_NEW_ARRAY(arena, const struct kr_testimony *, set->count),
                                   .oppose = KR_NEW_ARRAY(arena, const struct kr_testimony *, set->count)};
    return weights->support && weights->oppose;
}

bool kr_chronicle_state(struct kr_arena *arena, const struct kr_testimonies *set, int64_t day, struct kr_control *out)
{
    assert(arena && set && out);
    struct kr_weights weights;
    return make_room(arena, set, &weights) && compute(arena, set, &weights, day, out);
}

static int compare_days(const void *a, const void *b)
{
    return COMPARE(*(const int64_t *)a, *(const int64_t *)b);
}

static bool same_state(const struct kr_control *a, const struct kr_control *b)
{
    return a->state == b->state && kr_str_eq(a->side, b->side) && kr_str_eq(a->other, b->other);
}

bool kr_chronicle_timeline(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_control **out,
                           size_t *count)
{
    const size_t day_count = 2 * set->count; /* the days on which a claim begins to count, and ends */
    int64_t *days = KR_NEW_ARRAY(arena, int64_t, day_count);
    struct kr_control *rows = KR_NEW_ARRAY(arena, struct kr_control, day_count + 1);
    struct kr_weights weights;
    *count = 0;
    *out = rows;
    if (!days || !rows || !make_room(arena, set, &weights))
        return false;
    for (size_t i = 0; i < set->count; i++) {
        days[2 * i] = set->items[i].first_day;
        days[2 * i + 1] = set->items[i].until_day;
    }
    qsort(days, day_count, sizeof(*days), compare_days);
    for (size_t i = 0; i < day_count; i++) {
        if (i && days[i] == days[i - 1])
            continue;
        struct kr_control row;
        if (!compute(arena, set, &weights, days[i], &row))
            return false;
        if (*count && same_state(&row, &rows[*count - 1]))
            rows[*count - 1] = row;
        else if (row.state != KR_STATE_UNKNOWN || *count)
            rows[(*count)++] = row;
    }
    return true;
}
