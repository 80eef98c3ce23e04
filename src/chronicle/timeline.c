/* timeline.c - who holds a place, from the first day that anybody speaks of to the last.
 *
 * The problem. Claims come late, out of order, from both sides, and contradict each other. The map-makers vote over
 * finished maps (VIINA, Zhukov & Ayers 2023) or decide by hand; here every answer is derived from claims, and can be
 * replayed for any day and any state of knowledge (bitemporal, after Snodgrass: valid time and known time).
 *
 * The method. The words about a place (words.c) are swept in the order of their days. At the end of each day on which
 * something is said to begin or end:
 *
 *   1. Each side's live word is the last that says it took or holds the place; or that it came in; or either, not
 *      confirmed. A side that is said, as a fact, to have left after its word has none. A word that a later one of
 *      another side has left behind by more than a week has none either, nor has a hold that ended before another took,
 *      nor, where somebody of no party tells of that, an older taking.
 *   2. The holder is the side with the last word that it took or holds it; where there is none, the side that came in;
 *      where there is none, the side that is rumoured to be there. When all have left: "left by" the last one to go. In
 *      the beginning it is who held it by the baseline.
 *   3. The state is contested while another side has a live word, the holder's word is denied, or a withdrawal of the
 *      holder is told that is not confirmed or of the same day.
 *   4. A run is the time without a break in which one side holds it. It reaches back to the earliest word of that side
 *      after the last thing said of another; "since" is the date of that word. All that its sources say counts for it,
 *      and what is said of the others' leaving.
 *
 *      RU hold ----|   RU leave (says RU)
 *                      UA enter ---- UA take ---- UA hold ------->  day
 *                      ^ since                    ^ last word
 *
 * Time. Words are sorted once; each enters and leaves the lists once, and those that stand against the holder are at
 * most KR_CHRONICLE_MAX_RIVALS a side, most of a week; so n log n. */
#include "chronicle/sweep_int.h"

#include "model/model.h"

#include <stdlib.h>

/* ---- what a day brings ---- */

/* The side has left on `day`. */
static enum kr_fate drop_gone(const struct kr_word *w, int64_t day, int64_t limit)
{
    (void)limit;
    const int64_t spoken = kr_sweep_spoken_day(w, day);
    return spoken < day || kr_sweep_is_hold(w) ? KR_FATE_GONE : KR_FATE_NONE;
}

/* Another side comes in on `day`: a hold that is said to have ended by then is over. */
static enum kr_fate drop_ended(const struct kr_word *w, int64_t day, int64_t limit)
{
    (void)limit;
    return kr_chronicle_span(w) && w->last_day <= day ? KR_FATE_HANDED_OVER : KR_FATE_NONE;
}

/* A side that says itself that it left denies no more that others came: `speaker` is its index. */
static enum kr_fate drop_given_up(const struct kr_word *w, int64_t day, int64_t speaker)
{
    (void)day;
    return w->speaker == speaker && w->t->factuality == KR_DENIED ? KR_FATE_OVERTAKEN : KR_FATE_NONE;
}

/* Another side took the place on `day`: a hold that ended before, or that is too vague to tell, is over. `told_freely`:
 * somebody says so who is of no party; then so is what was told of taking it or coming in before. */
static enum kr_fate drop_handed_over(const struct kr_word *w, int64_t day, int64_t told_freely)
{
    const bool before = (kr_chronicle_span(w) ? w->until_day : w->last_day) < day, hold = kr_sweep_is_hold(w);
    return (before && (hold || told_freely)) || (hold && kr_chronicle_vague(w)) ? KR_FATE_HANDED_OVER : KR_FATE_NONE;
}

static void set_word(const struct kr_word **slot, const struct kr_word *w, int64_t day)
{
    if (kr_sweep_later(w, *slot, day))
        *slot = w;
}

static void take_in(struct kr_sweep *s, struct kr_word *w, int64_t day)
{
    struct kr_side *side = &s->sides[w->side];
    if (!kr_sweep_is_fact(w))
        set_word(&side->rumour, w, day);
    else if (w->t->type == KR_CONTROL_ENTER)
        set_word(&side->enter, w, day);
    else
        set_word(&side->hold, w, day);
    side->entered |= w->t->type == KR_CONTROL_ENTER && kr_sweep_is_fact(w);
    if (w->t->type == KR_CONTROL_TAKE && kr_sweep_is_fact(w)) {
        side->take_known = w->t->known_day > side->take_known ? w->t->known_day : side->take_known;
        side->told_freely |= !w->party;
    }
    if (day > side->word_day) {
        side->earlier_day = side->word_day;
        side->word_day = day;
    }
    kr_sweep_push(s, &side->in, w);
}

static bool supports_run(const struct kr_sweep *s, const struct kr_word *w)
{
    const bool holds = s->verdict.side >= 0 && s->verdict.ruling != KR_RULING_LEFT;
    return holds && kr_chronicle_positive(w) && w->side == s->verdict.side;
}

/* Is it, as a fact, of the side that is presumed to hold the place since the beginning? */
static bool is_presumed(const struct kr_sweep *s, const struct kr_word *w)
{
    return s->run_first == &s->baseline && kr_sweep_is_fact(w) && supports_run(s, w);
}

static void hear_leaving(struct kr_sweep *s, struct kr_word *w, int64_t day);

/* "Was occupied": by then the side has left, in the same words. */
static void hear_over(struct kr_sweep *s, struct kr_word *w, int64_t day)
{
    struct kr_testimony *t = KR_NEW(s->arena, struct kr_testimony);
    struct kr_word *leaving = KR_NEW(s->arena, struct kr_word);
    if (!t || !leaving) {
        s->failed = true;
        return;
    }
    *t = *w->t;
    t->type = KR_CONTROL_LEAVE;
    *leaving = *w;
    leaving->t = t;
    leaving->made_of = w;
    leaving->first_day = leaving->last_day = leaving->until_day = day;
    leaving->run = 0;
    hear_leaving(s, leaving, day);
}

/* A word that somebody is there, or is not. `ending`: the span ends today. */
static void hear(struct kr_sweep *s, struct kr_word *w, int64_t day, bool ending)
{
    struct kr_side *side = &s->sides[w->side];
    if (ending && w->fate == KR_FATE_HANDED_OVER)
        return;
    if (!ending)
        w->fate = KR_FATE_OVERTAKEN; /* until it counts */
    if (!kr_chronicle_positive(w)) {
        kr_sweep_push(s, &side->against, w);
        return;
    }
    if (ending && kr_chronicle_over(w)) {
        side->span = side->span == w ? NULL : side->span;
        w->fate = KR_FATE_GONE;
        hear_over(s, w, day);
        return;
    }
    if (!ending && kr_chronicle_span(w) && kr_sweep_is_fact(w)) {
        const struct kr_word *span = side->span;
        if (!span || w->until_day > span->until_day ||
            (w->until_day == span->until_day && w->t->known_day > span->t->known_day))
            side->span = w;
    } else if (ending || !kr_chronicle_span(w)) {
        if (side->span == w)
            side->span = NULL;
        take_in(s, w, day);
    }
    s->broken |= w->t->type == KR_CONTROL_TAKE && is_presumed(s, w);
    if (supports_run(s, w) && !s->broken)
        kr_sweep_count_support(s, w);
}

/* "Held from April to September", and something in September ends it, told at the same time or later. */
static void cut_span(struct kr_side *side, int64_t day, int64_t known_day)
{
    enum { MONTH_DAYS = 31 };
    struct kr_word *span = (struct kr_word *)side->span;
    if (!span || span->first_day >= day)
        return;
    if (known_day >= span->t->known_day || kr_chronicle_over(span) ||
        (span->last_day != KR_DAY_MAX && kr_chronicle_gap_days(day, span->last_day) <= MONTH_DAYS)) {
        span->fate = KR_FATE_HANDED_OVER;
        side->span = NULL;
    }
}

static void hear_leaving(struct kr_sweep *s, struct kr_word *w, int64_t day)
{
    struct kr_side *side = &s->sides[w->side];
    w->fate = KR_FATE_OVERTAKEN;
    kr_sweep_push(s, &side->out, w);
    if (kr_sweep_is_fact(w)) {
        side->left = kr_sweep_later(w, side->left, day) ? w : side->left;
        side->gave_way |= w->own;
        cut_span(side, day, w->t->known_day);
        struct kr_side *presumed = &s->sides[s->baseline.side];
        if (presumed->hold == &s->baseline && presumed != side) /* so it had come in, nobody told when */
            presumed->hold = NULL;
        s->broken |= s->run_first == &s->baseline && w->side != s->baseline.side;
    }
    kr_sweep_push(s, &side->against, w);
    const bool left = s->verdict.ruling == KR_RULING_LEFT;
    if (s->verdict.side >= 0 && left == (w->side == s->verdict.side))
        kr_sweep_count_support(s, w);
}

/* What today's takes and leavings end. Once a day, however many tell of them. */
static void end_words(struct kr_sweep *s, int64_t day)
{
    for (size_t i = 0; i < s->words->side_count; i++) {
        struct kr_side *side = &s->sides[i];
        if (side->left && side->left->first_day == day) {
            kr_sweep_filter(s, &side->in, drop_gone, day, 0);
            kr_sweep_filter_words(side, drop_gone, day, 0);
        }
        for (size_t k = 0; side->gave_way && k < s->words->side_count; k++)
            kr_sweep_filter(s, &s->sides[k].against, drop_given_up, day, (int64_t)i);
        for (size_t k = 0; side->entered && k < s->words->side_count; k++) {
            if (k == i)
                continue;
            kr_sweep_filter(s, &s->sides[k].in, drop_ended, day, 0);
            kr_sweep_filter_words(&s->sides[k], drop_ended, day, 0);
        }
        side->gave_way = side->entered = false;
        for (size_t k = 0; side->take_known != KR_DAY_MIN && k < s->words->side_count; k++) {
            if (k == i)
                continue;
            cut_span(&s->sides[k], day, side->take_known);
            kr_sweep_filter(s, &s->sides[k].in, drop_handed_over, day, side->told_freely);
            kr_sweep_filter_words(&s->sides[k], drop_handed_over, day, side->told_freely);
        }
        side->take_known = KR_DAY_MIN;
        side->told_freely = false;
    }
}

/* ---- the sweep ---- */

/* A word begins to count, or its span ends. */
struct arrival {
    int64_t day;
    struct kr_word *word;
    bool ending;
};

static int by_day(const void *left, const void *right)
{
    const struct arrival *a = left, *b = right;
    int order = KR_COMPARE(a->day, b->day);
    order = order ? order : KR_COMPARE(a->ending, b->ending);
    return order ? order : KR_COMPARE(a->word, b->word); /* in the order of the words */
}

static struct arrival *find_arrivals(struct kr_sweep *s, size_t *count)
{
    const size_t words = s->words->count;
    struct arrival *arrivals = KR_NEW_ARRAY(s->arena, struct arrival, 2 * words);
    *count = 0;
    for (size_t i = 0; arrivals && i < words; i++) {
        struct kr_word *w = &s->words->items[i];
        arrivals[(*count)++] = (struct arrival){w->first_day, w, false};
        if (kr_chronicle_span(w))
            arrivals[(*count)++] = (struct arrival){w->until_day, w, true};
    }
    if (*count)
        qsort(arrivals, *count, sizeof(*arrivals), by_day);
    kr_chronicle_step(s->words, *count);
    return arrivals;
}

static bool has_span(const struct kr_sweep *s)
{
    for (size_t i = 0; i < s->words->side_count; i++)
        if (s->sides[i].span)
            return true;
    return false;
}

/* A span speaks of the days after, too: on the next it is the later word, a week later it has overtaken the others. */
static void follow_spans(struct kr_sweep *s, int64_t day, int64_t next, int64_t end)
{
    const int64_t after[] = {1, KR_CHRONICLE_WEEK_DAYS + 1};
    for (size_t i = 0; i < 2 && has_span(s) && day != KR_DAY_MIN; i++)
        if (day + after[i] < next && day + after[i] <= end)
            kr_sweep_close_day(s, day + after[i]);
}

/* Makes a word of who held it in the beginning. */
static void make_baseline(struct kr_sweep *s, const struct kr_testimonies *set)
{
    s->baseline_testimony = (struct kr_testimony){.type = KR_CONTROL_HOLD,
                                                  .factuality = KR_FACT,
                                                  .side = set->baseline_side,
                                                  .source = {KR_S("baseline"), {0}, KR_S("baseline")}};
    s->baseline = (struct kr_word){.t = &s->baseline_testimony,
                                   .when = set->baseline_when,
                                   .first_day = set->baseline_day,
                                   .last_day = set->baseline_day,
                                   .until_day = set->baseline_day};
}

static bool sweep_init(struct kr_sweep *s, struct kr_arena *arena, const struct kr_testimonies *set,
                       struct kr_words *words)
{
    *s = (struct kr_sweep){.arena = arena, .words = words, .verdict = {.side = -1}};
    for (size_t i = 0; i < KR_CHRONICLE_MAX_SIDES; i++)
        s->sides[i].word_day = s->sides[i].earlier_day = s->sides[i].take_known = KR_DAY_MIN;
    make_baseline(s, set);
    for (size_t i = 0; i < words->count; i++) {
        words->items[i].fate = KR_FATE_LATER_DAY;
        words->items[i].run = 0;
    }
    return kr_chronicle_voices_init(&s->support, arena) && kr_chronicle_voices_init(&s->oppose, arena);
}

/* Gives the rows their sources and their dates as text. */
static bool finish_rows(struct kr_sweep *s)
{
    for (size_t i = 0; i < s->row_count; i++) {
        struct kr_control *row = &s->rows[i];
        char first[KR_DATE_SIZE] = "", last[KR_DATE_SIZE] = "";
        row->says = s->says + s->row_says[i];
        if (row->first_day != KR_DAY_MIN)
            kr_edtf_day(first, row->first_day);
        if (row->last_day != KR_DAY_MAX)
            kr_edtf_day(last, row->last_day);
        row->from = kr_arena_str(s->arena, kr_str_of(first));
        row->until = kr_arena_str(s->arena, kr_str_of(last));
        if (!row->from.ptr || !row->until.ptr)
            return false;
    }
    return !s->failed && !s->support.failed && !s->oppose.failed;
}

/* The beginning: what the baseline says counts as a word of its day. Its side is the first of the sides. */
static void lay_baseline(struct kr_sweep *s)
{
    set_word(&s->sides[0].hold, &s->baseline, s->baseline.first_day);
    kr_sweep_close_day(s, s->baseline.first_day);
}

/* Sweeps the words up to and with `end`. */
static bool sweep(struct kr_sweep *s, struct kr_arena *arena, const struct kr_testimonies *set, struct kr_words *words,
                  int64_t end)
{
    size_t count;
    if (!sweep_init(s, arena, set, words))
        return false;
    struct arrival *arrivals = find_arrivals(s, &count);
    if (!arrivals)
        return false;
    bool begun = !set->baseline_side.len;
    int64_t day = KR_DAY_MIN;
    for (size_t i = 0; i < count && !s->failed;) {
        const int64_t next = arrivals[i].day;
        if (!begun && next >= set->baseline_day) {
            if (i)
                follow_spans(s, day, set->baseline_day, end);
            lay_baseline(s);
            begun = true;
            day = set->baseline_day;
        }
        if (begun || i)
            follow_spans(s, day, next, end);
        if (next > end)
            break;
        day = next;
        const size_t first = i;
        for (; i < count && arrivals[i].day == day; i++)
            if (!kr_chronicle_leave(arrivals[i].word))
                hear(s, arrivals[i].word, day, arrivals[i].ending);
        for (size_t k = first; k < i; k++)
            if (kr_chronicle_leave(arrivals[k].word) && !arrivals[k].ending)
                hear_leaving(s, arrivals[k].word, day);
        end_words(s, day);
        kr_sweep_close_day(s, day);
    }
    if (!begun && end >= set->baseline_day)
        lay_baseline(s);
    return finish_rows(s);
}

bool kr_chronicle_timeline(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_control **out,
                           size_t *count)
{
    assert(arena && set && out && count);
    struct kr_sweep *s = KR_NEW(arena, struct kr_sweep);
    struct kr_words words;
    *out = NULL;
    *count = 0;
    if (!s || !kr_chronicle_words(arena, set, &words) || !sweep(s, arena, set, &words, KR_DAY_MAX))
        return false;
    *out = s->rows;
    *count = s->row_count;
    return true;
}

static struct kr_control unknown_state(void)
{
    return (struct kr_control){
        .state = KR_STATE_UNKNOWN, .rule = kr_ruling_name(KR_RULING_NONE), .last_day = KR_DAY_MAX};
}

/* The row of that day; NULL: it is before the first. */
static const struct kr_control *find_row(const struct kr_control *rows, size_t count, int64_t day)
{
    size_t low = 0, high = count;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (rows[middle].first_day <= day)
            low = middle + 1;
        else
            high = middle;
    }
    return low ? &rows[low - 1] : NULL;
}

bool kr_chronicle_state(struct kr_arena *arena, const struct kr_testimonies *set, int64_t day, struct kr_control *out)
{
    struct kr_control *rows;
    size_t count;
    if (!kr_chronicle_timeline(arena, set, &rows, &count))
        return false;
    const struct kr_control *row = find_row(rows, count, day);
    *out = row ? *row : unknown_state();
    return true;
}

/* ---- replay ---- */

/* What stands against the state at the end of the sweep. */
static void mark_against(struct kr_sweep *s)
{
    for (size_t k = 0; k < s->words->side_count; k++) {
        struct kr_side *side = &s->sides[k];
        struct kr_list *list = (int)k == s->verdict.side ? &side->against : &side->in;
        for (size_t i = 0; i < list->count; i++)
            kr_sweep_at(list, i)->fate = KR_FATE_AGAINST;
        if (side->span && (int)k != s->verdict.side)
            ((struct kr_word *)side->span)->fate = KR_FATE_AGAINST;
    }
}

static int by_date(const void *left, const void *right)
{
    const struct kr_hearing *a = left, *b = right;
    int order = KR_COMPARE(a->testimony->first_day, b->testimony->first_day);
    order = order ? order : KR_COMPARE(a->testimony->last_day, b->testimony->last_day);
    order = order ? order : strcmp(a->testimony->claim, b->testimony->claim);
    order = order ? order : KR_COMPARE(a->testimony->voice, b->testimony->voice);
    return order ? order : KR_COMPARE(a->fate, b->fate);
}

static enum kr_fate fate_of(const struct kr_sweep *s, const struct kr_word *w)
{
    const bool counted = w->fate == KR_FATE_SUPPORTS || w->fate == KR_FATE_COPY;
    if (counted && w->run != s->run_id)
        return KR_FATE_OVERTAKEN;
    return w->fate == KR_FATE_COPY && w->shared ? KR_FATE_PASSAGE : w->fate;
}

bool kr_chronicle_replay(struct kr_arena *arena, const struct kr_testimonies *set, int64_t day, struct kr_control *out,
                         struct kr_hearing **hearings)
{
    struct kr_sweep *s = KR_NEW(arena, struct kr_sweep);
    struct kr_words words;
    *out = unknown_state();
    *hearings = NULL;
    if (!s || !kr_chronicle_words(arena, set, &words) || !sweep(s, arena, set, &words, KR_DAY_MAX))
        return false;
    const struct kr_control *row = find_row(s->rows, s->row_count, day);
    if (row)
        *out = *row;
    if (!sweep(s, arena, set, &words, row ? row->last_day : day))
        return false;
    if (s->verdict.side >= 0 && s->verdict.ruling != KR_RULING_LEFT)
        mark_against(s);
    struct kr_hearing *made = KR_NEW_ARRAY(arena, struct kr_hearing, set->count);
    if (!made)
        return false;
    size_t count = 0;
    for (; count < words.left_out_count; count++)
        made[count] = words.left_out[count];
    for (size_t i = 0; i < words.count; i++) {
        const struct kr_word *w = &words.items[i];
        made[count++] = (struct kr_hearing){w->t, fate_of(s, w), w->when, w->dated_by ? w->dated_by->t : NULL};
    }
    assert(count == set->count);
    if (count)
        qsort(made, count, sizeof(*made), by_date);
    *hearings = made;
    return true;
}
