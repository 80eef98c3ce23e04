/* words.c - testimony as it counts: known by the day asked about, once, in an order of its own, and dated as closely as
 * the claims together allow.
 *
 * A report that is dated to a month and says "Saturday" gives one of four or five days: [2022-09-03,2022-09-10,...].
 * Where others tell of the same event with a day of its own (same place, side and kind of event: came in, was there,
 * left), and exactly one of the four is such a day, it is that day. What is known to the month or the year only, and
 * happened (came in, left), is of the first day in it on which others tell of the same event. */
#include "chronicle/chronicle_int.h"

#include "model/model.h"

#include <stdlib.h>

bool kr_chronicle_positive(const struct kr_word *w)
{
    return (w->t->type == KR_CONTROL_LEAVE) == (w->t->factuality == KR_DENIED);
}

bool kr_chronicle_leave(const struct kr_word *w)
{
    return w->t->type == KR_CONTROL_LEAVE && w->t->factuality != KR_DENIED;
}

int64_t kr_chronicle_gap_days(int64_t earlier, int64_t later)
{
    if (earlier >= later)
        return 0;
    if (earlier == KR_DAY_MIN || later == KR_DAY_MAX)
        return INT64_MAX;
    return later - earlier;
}

bool kr_chronicle_over(const struct kr_word *w)
{
    return w->t->type == KR_CONTROL_HOLD && w->t->factuality == KR_FACT && w->t->first_day == KR_DAY_MIN &&
           kr_chronicle_span(w);
}

bool kr_chronicle_vague(const struct kr_word *w)
{
    return !kr_chronicle_span(w) && kr_chronicle_gap_days(w->first_day, w->last_day) > KR_CHRONICLE_WEEK_DAYS;
}

struct kr_witness kr_chronicle_witness(const struct kr_word *w)
{
    return kr_chronicle_witness_of(w->t, w->when, w->dated_by ? w->dated_by->t : NULL);
}

int kr_chronicle_word_order(const struct kr_word *a, const struct kr_word *b)
{
    int order = KR_COMPARE(a->first_day, b->first_day);
    order = order ? order : KR_COMPARE(a->last_day, b->last_day);
    order = order ? order : kr_str_order(a->t->side, b->t->side);
    order = order ? order : KR_COMPARE(a->t->type, b->t->type);
    order = order ? order : KR_COMPARE(a->t->factuality, b->t->factuality);
    order = order ? order : KR_COMPARE(a->t->known_day, b->t->known_day);
    order = order ? order : KR_COMPARE(a->t->voice, b->t->voice); /* not w->voice: a group goes by a row */
    order = order ? order : strcmp(a->t->claim, b->t->claim);
    return order ? order : kr_str_order(a->t->source.name, b->t->source.name);
}

int kr_chronicle_by_publication(const void *left, const void *right)
{
    const struct kr_word *a = *(const struct kr_word *const *)left, *b = *(const struct kr_word *const *)right;
    int order = KR_COMPARE(a->t->known_day, b->t->known_day);
    return order ? order : kr_chronicle_word_order(a, b);
}

static int by_order(const void *a, const void *b)
{
    return kr_chronicle_word_order(a, b);
}

static bool is_party(const struct kr_testimonies *set, kr_str side)
{
    for (size_t i = 0; i < set->party_count; i++)
        if (side.len && kr_str_eq(set->parties[i], side))
            return true;
    return false;
}

/* Outlets in their own voice are one source where their reports are near-duplicates; all of them are of one kind, as
 * the voices of one party are. */
static struct kr_word word_of(const struct kr_testimonies *set, const struct kr_testimony *t)
{
    const bool outlet = kr_chronicle_is_outlet(t);
    struct kr_word w = {.t = t,
                        .when = t->when,
                        .first_day = t->first_day,
                        .last_day = t->last_day,
                        .until_day = t->until_day,
                        .voice = t->voice,
                        .party = is_party(set, t->source.side),
                        .own = kr_str_eq(t->source.side, t->side)};
    if (set->baseline_side.len && kr_chronicle_over(&w) && set->baseline_day < w.until_day)
        w.first_day = set->baseline_day + 1; /* the closest that is known: after the beginning */
    const bool around = w.first_day != KR_DAY_MIN && w.first_day <= set->baseline_day && set->baseline_day < w.last_day;
    if (set->baseline_side.len && around && !kr_str_eq(t->side, set->baseline_side)) {
        w.first_day = set->baseline_day + 1; /* "in 2022": the other side did not hold it on the eve */
        w.until_day = w.until_day < w.first_day ? w.first_day : w.until_day;
    }
    if (outlet && t->group)
        w.voice = kr_hash(kr_hash(0, KR_S("group\n")), (kr_str){(const char *)&t->group, sizeof(t->group)});
    w.kind = w.party ? kr_hash(0, t->source.side) : outlet ? 1 : w.voice;
    return w;
}

static enum kr_fate refusal(const struct kr_testimonies *set, const struct kr_testimony *t)
{
    enum { CENTURY_DAYS = 36525 };
    const int64_t war = set->baseline_day;
    if (t->known_day > set->known_day)
        return KR_FATE_NOT_KNOWN;
    if (set->baseline_side.len &&
        (kr_chronicle_gap_days(war, t->first_day) > CENTURY_DAYS ||
         (t->last_day != KR_DAY_MAX && kr_chronicle_gap_days(t->last_day, war) > CENTURY_DAYS)))
        return KR_FATE_OUT_OF_TIME;
    return KR_FATE_NONE;
}

static void leave_out(struct kr_words *words, const struct kr_word *w, enum kr_fate fate)
{
    words->left_out[words->left_out_count++] = (struct kr_hearing){.testimony = w->t, .fate = fate, .when = w->when};
}

/* The index of the word's side; false: of more sides than are told apart. */
static bool find_side(struct kr_words *words, struct kr_word *w)
{
    for (w->side = 0; w->side < words->side_count; w->side++)
        if (kr_str_eq(words->sides[w->side], w->t->side))
            return true;
    if (words->side_count == KR_CHRONICLE_MAX_SIDES)
        return false;
    words->sides[words->side_count++] = w->t->side;
    return true;
}

static int8_t speaker_of(const struct kr_words *words, const struct kr_word *w)
{
    for (size_t i = 0; w->party && i < words->side_count; i++)
        if (kr_str_eq(words->sides[i], w->t->source.side))
            return (int8_t)i;
    return -1;
}

static bool same_word(const struct kr_word *a, const struct kr_word *b)
{
    return a->voice == b->voice && a->t->known_day == b->t->known_day && a->t->type == b->t->type &&
           a->t->factuality == b->t->factuality && a->first_day == b->first_day && a->last_day == b->last_day &&
           kr_str_eq(a->t->side, b->t->side) && memcmp(a->t->claim, b->t->claim, KR_ID_SIZE) == 0;
}

/* Says, as a fact, on which day the side came in. */
static bool comes_in(const struct kr_word *w)
{
    return w->t->factuality == KR_FACT && !kr_chronicle_over(w) &&
           (w->t->type == KR_CONTROL_TAKE || w->t->type == KR_CONTROL_ENTER ||
            (kr_chronicle_span(w) && kr_chronicle_positive(w)));
}

/* "Was occupied", and nobody tells since when: from the last day before it ended on which others tell that the side
 * came in. The words are in order, so what comes in stands before the end of it; n log n. */
static bool begin_over(struct kr_arena *arena, struct kr_words *words)
{
    const size_t sides = words->side_count;
    size_t starts[KR_CHRONICLE_MAX_SIDES + 1] = {0}, ends[KR_CHRONICLE_MAX_SIDES], over = 0;
    for (size_t i = 0; i < words->count; i++) {
        starts[words->items[i].side + 1] += comes_in(&words->items[i]);
        over += kr_chronicle_over(&words->items[i]);
    }
    kr_chronicle_step(words, words->count);
    if (!over)
        return true;
    int64_t *days = KR_NEW_ARRAY(arena, int64_t, words->count); /* of coming in, by side */
    if (!days)
        return false;
    for (size_t k = 0; k < sides; k++) {
        starts[k + 1] += starts[k];
        ends[k] = starts[k];
    }
    for (size_t i = 0; i < words->count; i++)
        if (comes_in(&words->items[i]))
            days[ends[words->items[i].side]++] = words->items[i].first_day;
    for (size_t i = 0; i < words->count; i++) {
        struct kr_word *w = &words->items[i];
        if (!kr_chronicle_over(w))
            continue;
        size_t low = starts[w->side], high = ends[w->side];
        while (low < high) {
            const size_t middle = (low + high) / 2;
            if (days[middle] < w->until_day)
                low = middle + 1;
            else
                high = middle;
        }
        if (low > starts[w->side] && days[low - 1] > w->first_day)
            w->first_day = days[low - 1];
    }
    qsort(words->items, words->count, sizeof(*words->items), by_order);
    return true;
}

bool kr_chronicle_words(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_words *out)
{
    *out = (struct kr_words){.items = KR_NEW_ARRAY(arena, struct kr_word, set->count),
                             .left_out = KR_NEW_ARRAY(arena, struct kr_hearing, set->count),
                             .steps = set->steps};
    if (!out->items || !out->left_out)
        return false;
    size_t heard = 0;
    if (set->baseline_side.len)
        out->sides[out->side_count++] = set->baseline_side;
    for (size_t i = 0; i < set->count; i++) {
        const struct kr_word w = word_of(set, &set->items[i]);
        const enum kr_fate fate = refusal(set, w.t);
        if (fate)
            leave_out(out, &w, fate);
        else
            out->items[heard++] = w;
    }
    if (heard)
        qsort(out->items, heard, sizeof(*out->items), by_order);
    for (size_t i = 0; i < heard; i++) {
        struct kr_word w = out->items[i];
        if (out->count && same_word(&w, &out->items[out->count - 1]))
            leave_out(out, &w, KR_FATE_COPY);
        else if (!find_side(out, &w))
            leave_out(out, &w, KR_FATE_TOO_MANY);
        else
            out->items[out->count++] = w;
    }
    for (size_t i = 0; i < out->count; i++)
        out->items[i].speaker = speaker_of(out, &out->items[i]);
    kr_chronicle_step(out, heard);
    return kr_chronicle_unite(arena, out) && kr_chronicle_date(arena, out) && begin_over(arena, out);
}

/* ---- dates that only agree together ---- */

/* What a word tells of: coming in, being there, leaving; a denial tells of nothing that happened. */
static int family_of(const struct kr_word *w)
{
    return w->t->factuality == KR_DENIED ? -1 : (int)kr_chronicle_family(w);
}

static bool is_set(kr_str when)
{
    return when.len > 2 && when.ptr[0] == '[' && when.ptr[when.len - 1] == ']' && memchr(when.ptr, ',', when.len);
}

static int compare_event(int family, uint8_t side, int64_t day, const struct kr_word *w)
{
    int order = KR_COMPARE(family, family_of(w));
    order = order ? order : KR_COMPARE(side, w->side);
    return order ? order : KR_COMPARE(day, w->first_day);
}

static int by_event(const void *left, const void *right)
{
    const struct kr_word *a = *(const struct kr_word *const *)left, *b = *(const struct kr_word *const *)right;
    int order = compare_event(family_of(a), a->side, a->first_day, b);
    return order ? order : kr_chronicle_word_order(a, b);
}

/* The index of the first word that tells of the event on this day or later. */
static size_t lower_bound(const struct kr_words *words, struct kr_word **dated, size_t count, const struct kr_word *w,
                          int64_t day)
{
    size_t low = 0, high = count;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (compare_event(family_of(w), w->side, day, dated[middle]) > 0)
            low = middle + 1;
        else
            high = middle;
        kr_chronicle_step(words, 1);
    }
    return low;
}

/* The first word that tells of the event on this day; NULL: none does. */
static const struct kr_word *find_day(const struct kr_words *words, struct kr_word **dated, size_t count,
                                      const struct kr_word *w, int64_t day)
{
    const size_t at = lower_bound(words, dated, count, w, day);
    return at < count && compare_event(family_of(w), w->side, day, dated[at]) == 0 ? dated[at] : NULL;
}

/* The first word that tells of the event, by its day, in the time that w may mean; NULL: none does. */
static const struct kr_word *find_first(const struct kr_words *words, struct kr_word **dated, size_t count,
                                        const struct kr_word *w)
{
    const size_t at = lower_bound(words, dated, count, w, w->first_day);
    const bool found = at < count && family_of(dated[at]) == family_of(w) && dated[at]->side == w->side &&
                       dated[at]->first_day <= w->last_day;
    return found ? dated[at] : NULL;
}

/* The one day of the set on which others tell of the event; NULL: none, or several. */
static const struct kr_word *find_date(const struct kr_words *words, struct kr_word **dated, size_t count,
                                       const struct kr_word *w)
{
    const struct kr_word *found = NULL;
    kr_str rest = kr_str_cut(w->when, 1, w->when.len - 1);
    while (rest.ptr) {
        const kr_str member = kr_str_next(&rest, ',');
        int64_t first, last;
        if (!kr_edtf_range(member, &first, &last) || first != last)
            return NULL;
        const struct kr_word *by = find_day(words, dated, count, w, first);
        if (by && found)
            return NULL;
        found = by ? by : found;
    }
    return found;
}

bool kr_chronicle_date(struct kr_arena *arena, struct kr_words *words)
{
    struct kr_word **dated = KR_NEW_ARRAY(arena, struct kr_word *, words->count);
    size_t count = 0, vague = 0;
    if (!dated)
        return false;
    for (size_t i = 0; i < words->count; i++) {
        struct kr_word *w = &words->items[i];
        vague += is_set(w->when) || kr_chronicle_vague(w);
        if (w->first_day == w->last_day && family_of(w) >= 0)
            dated[count++] = w;
    }
    if (!vague || !count)
        return true;
    qsort(dated, count, sizeof(struct kr_word *), by_event);
    struct kr_word *kept = KR_NEW_ARRAY(arena, struct kr_word, words->count);
    if (!kept)
        return false;
    memcpy(kept, words->items, words->count * sizeof(*kept)); /* what the dates are taken from stays as it is */
    for (size_t i = 0; i < words->count; i++) {
        struct kr_word *w = &words->items[i];
        const struct kr_word *by = NULL;
        if (is_set(w->when) && family_of(w) >= 0)
            by = find_date(words, dated, count, w);
        else if (kr_chronicle_vague(w) && family_of(w) >= 0 && w->t->type != KR_CONTROL_HOLD)
            by = find_first(words, dated, count, w);
        if (!by)
            continue;
        w->dated_by = &kept[by - words->items];
        w->when = by->when;
        w->first_day = w->last_day = w->until_day = by->first_day;
    }
    qsort(words->items, words->count, sizeof(*words->items), by_order);
    return true;
}
