/* disputes.c - what cannot both be so.
 *
 *   control   two sides hold it, or took it, at the same time      UA hold 10 Sept        RU hold 10 Sept
 *             one side took it, the other still holds it after     UA take 10 Sept        RU hold 12 Sept
 *             one side holds it after it left                      RU leave 10 Sept       RU hold 12 Sept
 *             said and denied                                      UA take 10 Sept        UA take, denied, 11 Sept
 *   story     one side says that it left, the other that it took   RU leave, says RU      UA take, says UA
 *   dates     one event, told of different days                    RU leave 10 Sept       RU leave 9 Sept
 *
 * Only what is dated closely enough can contradict: two claims dated to the same month may both be so, one after the
 * other. Troops of both sides may be inside at once, so `enter` is disputed by its denial only. Nobody decides here
 * who is right.
 *
 * What many say is disputed once: claims are put together into events (events.c), and two events make one dispute of a
 * kind, however many tell of them. An event has few days, so a few words stand for all of it; it is held against those
 * of the week around it: n log n in the claims.
 *
 * The life of a dispute: opened when the second of the two was published; conceded when a party says, of these days,
 * what is against its interest; settled when a source of no party says as one of the two, and nobody has said as the
 * other since. */
#include "chronicle/chronicle_int.h"

#include "model/model.h"

#include <stdlib.h>

enum { MAX_STANDING = 20, MONTH_DAYS = 31 };

static bool is_precise(const struct kr_word *w)
{
    return kr_chronicle_span(w) || kr_chronicle_gap_days(w->first_day, w->last_day) <= KR_CHRONICLE_WEEK_DAYS;
}

static bool overlap(const struct kr_word *a, const struct kr_word *b)
{
    return a->first_day <= b->last_day && b->first_day <= a->last_day;
}

static bool near_each_other(const struct kr_word *a, const struct kr_word *b)
{
    return overlap(a, b) || (kr_chronicle_gap_days(a->last_day, b->first_day) <= KR_CHRONICLE_WEEK_DAYS &&
                             kr_chronicle_gap_days(b->last_day, a->first_day) <= KR_CHRONICLE_WEEK_DAYS);
}

static bool is_said(const struct kr_word *w, enum kr_type type)
{
    return w->t->type == type && w->t->factuality != KR_DENIED;
}

/* Whether `after` says of the days that follow `event` what cannot be after it. */
static bool holds_after(const struct kr_word *event, const struct kr_word *after)
{
    return is_said(after, KR_CONTROL_HOLD) && event->last_day <= after->first_day &&
           kr_chronicle_gap_days(event->last_day, after->first_day) <= KR_CHRONICLE_WEEK_DAYS;
}

/* "From April to September", and the other side's from September on: that is how places change hands. */
static bool hands_over(const struct kr_word *before, const struct kr_word *after)
{
    return kr_chronicle_span(before) && before->last_day != KR_DAY_MAX && after->first_day > before->first_day &&
           kr_chronicle_gap_days(after->first_day, before->last_day) <= MONTH_DAYS;
}

static bool of_control(const struct kr_word *a, const struct kr_word *b)
{
    const bool a_denied = a->t->factuality == KR_DENIED, b_denied = b->t->factuality == KR_DENIED;
    if (a->side == b->side) {
        if (a->t->type == b->t->type && a_denied != b_denied)
            return near_each_other(a, b);
        if ((a->t->type == KR_CONTROL_LEAVE) == (b->t->type == KR_CONTROL_LEAVE))
            return a->t->type != KR_CONTROL_LEAVE && a_denied != b_denied && near_each_other(a, b);
        return (is_said(a, KR_CONTROL_LEAVE) && holds_after(a, b)) ||
               (is_said(b, KR_CONTROL_LEAVE) && holds_after(b, a));
    }
    if (!is_precise(a) || !is_precise(b))
        return false;
    const bool both_hold = is_said(a, KR_CONTROL_HOLD) && is_said(b, KR_CONTROL_HOLD);
    if (both_hold && (hands_over(a, b) || hands_over(b, a)))
        return false;
    if (both_hold || (is_said(a, KR_CONTROL_TAKE) && is_said(b, KR_CONTROL_TAKE)))
        return overlap(a, b);
    return (is_said(a, KR_CONTROL_TAKE) && holds_after(a, b)) || (is_said(b, KR_CONTROL_TAKE) && holds_after(b, a));
}

/* "We have regrouped our troops", and "we have driven them out". */
static bool of_story(const struct kr_word *a, const struct kr_word *b)
{
    return a->side != b->side && a->own && b->own && is_precise(a) && is_precise(b) && near_each_other(a, b) &&
           ((is_said(a, KR_CONTROL_LEAVE) && is_said(b, KR_CONTROL_TAKE)) ||
            (is_said(b, KR_CONTROL_LEAVE) && is_said(a, KR_CONTROL_TAKE)));
}

/* "Has been freed", in the paper of two days after: a report without a date of its own gives that of the paper. */
static bool told_late(const struct kr_word *early, const struct kr_word *late)
{
    return early->first_day < late->first_day && late->first_day == late->t->known_day &&
           early->t->known_day <= late->t->known_day;
}

/* Both to the day, another day, another source. */
static bool of_dates(const struct kr_word *a, const struct kr_word *b)
{
    return a->t->type == b->t->type && a->t->type != KR_CONTROL_HOLD && a->t->factuality == KR_FACT &&
           b->t->factuality == KR_FACT && a->first_day == a->last_day && b->first_day == b->last_day &&
           a->first_day != b->first_day && !told_late(a, b) && !told_late(b, a) && a->voice != b->voice &&
           !kr_edtf_is_approximate(a->when) && !kr_edtf_is_approximate(b->when);
}

typedef bool disputed_fn(const struct kr_word *a, const struct kr_word *b);

/* ---- the words that stand for an event ---- */

struct standing {
    const struct kr_word *words[MAX_STANDING];
    size_t count;
};

static bool stands_for(const struct kr_word *a, const struct kr_word *b)
{
    return a->t->type == b->t->type && a->first_day == b->first_day && a->last_day == b->last_day && a->own == b->own;
}

/* The first published of each day, type and kind of speaker. */
static void find_standing(const struct kr_cluster *c, struct standing *out)
{
    out->count = 0;
    for (size_t i = 0; i < c->count; i++) {
        size_t k = 0;
        while (k < out->count && !stands_for(out->words[k], c->words[i]))
            k++;
        if (k == out->count && k < MAX_STANDING)
            out->words[out->count++] = c->words[i];
        else if (k < out->count && c->words[i]->t->known_day < out->words[k]->t->known_day)
            out->words[k] = c->words[i];
    }
}

/* ---- the life of a dispute ---- */

enum { POLARITIES = 2 };

/* Words by side and whether they say that it is there, in the order of publication. */
struct testimony_index {
    const struct kr_word **neutral[KR_CHRONICLE_MAX_SIDES][POLARITIES];
    size_t neutral_count[KR_CHRONICLE_MAX_SIDES][POLARITIES];
    const struct kr_word **confessions[KR_CHRONICLE_MAX_SIDES]; /* by the side of who says so, in order of their days */
    size_t confession_count[KR_CHRONICLE_MAX_SIDES];
};

struct making {
    struct kr_arena *arena;
    const struct kr_words *words;
    const struct kr_cluster *clusters;
    struct standing *standing;
    struct testimony_index index;
    struct kr_dispute *disputes;
    struct kr_voices voices;
    size_t count, capacity;
    bool failed;
};

/* Against whose interest it is: who says that it left itself, or that another is in. */
static bool is_confession(const struct kr_word *w)
{
    return w->party && w->t->factuality == KR_FACT && (w->t->type == KR_CONTROL_LEAVE) == w->own;
}

/* Said as a fact or denied, by somebody of no party. */
static bool is_neutral(const struct kr_word *w)
{
    return !w->party && w->t->factuality != KR_UNCONFIRMED;
}

static bool make_index(struct making *m)
{
    const size_t n = m->words->count;
    const struct kr_word **sorted = KR_NEW_ARRAY(m->arena, const struct kr_word *, n);
    if (!sorted)
        return false;
    struct testimony_index *index = &m->index;
    for (size_t i = 0; i < n; i++) {
        const struct kr_word *w = sorted[i] = &m->words->items[i];
        const int speaker = w->speaker;
        index->neutral_count[w->side][kr_chronicle_positive(w)] += is_neutral(w);
        if (speaker >= 0)
            index->confession_count[speaker] += is_confession(w);
    }
    for (size_t i = 0; i < m->words->side_count; i++) {
        for (size_t p = 0; p < POLARITIES; p++) {
            index->neutral[i][p] = KR_NEW_ARRAY(m->arena, const struct kr_word *, index->neutral_count[i][p]);
            m->failed |= !index->neutral[i][p];
            index->neutral_count[i][p] = 0;
        }
        index->confessions[i] = KR_NEW_ARRAY(m->arena, const struct kr_word *, index->confession_count[i]);
        m->failed |= !index->confessions[i];
        index->confession_count[i] = 0;
    }
    for (size_t i = 0; i < n && !m->failed; i++) { /* by day */
        const int speaker = sorted[i]->speaker;
        if (speaker >= 0 && is_confession(sorted[i]))
            index->confessions[speaker][index->confession_count[speaker]++] = sorted[i];
    }
    if (n)
        qsort(sorted, n, sizeof(*sorted), kr_chronicle_by_publication);
    for (size_t i = 0; i < n && !m->failed; i++) {
        const struct kr_word *w = sorted[i];
        const bool positive = kr_chronicle_positive(w);
        if (is_neutral(w))
            index->neutral[w->side][positive][index->neutral_count[w->side][positive]++] = w;
    }
    kr_chronicle_step(m->words, 3 * n);
    return !m->failed;
}

/* The first of the words for which the key, a day, is at least `day`; they are in its order. */
static size_t first_from(const struct kr_word **words, size_t count, bool by_known, int64_t day)
{
    size_t low = 0, high = count;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if ((by_known ? words[middle]->t->known_day : words[middle]->first_day) < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The first day on which a side can give way in what `w` says: that it left before it is said to come in, is not what
 * is disputed. */
static int64_t concession_start(const struct kr_word *w, size_t side, int64_t from)
{
    const bool in = w->t->type == KR_CONTROL_TAKE || w->t->type == KR_CONTROL_ENTER;
    return in && w->side == side && w->first_day > from ? w->first_day : from;
}

/* A party of the two that gives way, in the month from the week before on: the first by its day. `a` and `b` are the
 * two; what they say themselves is the dispute, and no concession. */
static const struct kr_word *find_concession(const struct making *m, const struct kr_word *a, const struct kr_word *b)
{
    const struct kr_word *best = NULL;
    const int64_t day = a->first_day < b->first_day ? a->first_day : b->first_day;
    const int64_t from = day == KR_DAY_MIN ? day : day - KR_CHRONICLE_WEEK_DAYS;
    for (size_t i = 0; i < m->words->side_count; i++) {
        if ((int)i != a->side && (int)i != b->side && (int)i != a->speaker && (int)i != b->speaker)
            continue;
        const struct kr_word **list = m->index.confessions[i];
        const int64_t start = concession_start(b, i, concession_start(a, i, from));
        size_t at = first_from(list, m->index.confession_count[i], false, start);
        while (at < m->index.confession_count[i] && (list[at] == a || list[at] == b))
            at++;
        if (at < m->index.confession_count[i] && kr_chronicle_gap_days(day, list[at]->first_day) <= MONTH_DAYS &&
            (!best || kr_chronicle_word_order(list[at], best) < 0))
            best = list[at];
    }
    return best;
}

/* The first of the list, in order of publication, that is of the days of `word`, published after `from`. */
static const struct kr_word *find_after(const struct kr_word **list, size_t count, const struct kr_word *word,
                                        int64_t from)
{
    for (size_t at = first_from(list, count, true, from + 1), tried = 0; at < count && tried < MAX_STANDING;
         at++, tried++)
        if (list[at]->voice != word->voice && list[at]->last_day >= word->first_day &&
            kr_chronicle_gap_days(word->first_day, list[at]->first_day) <= MONTH_DAYS)
            return list[at];
    return NULL;
}

/* A source of no party that says as `word`, or that the other side left, after the last that says as the other. */
static const struct kr_word *find_settlement(const struct making *m, const struct kr_word *word,
                                             const struct kr_word *other, const struct kr_cluster *other_of,
                                             int64_t opened)
{
    const struct testimony_index *index = &m->index;
    const bool positive = kr_chronicle_positive(word);
    const int64_t from = other_of->known_last > opened ? other_of->known_last : opened;
    if (from == KR_DAY_MAX)
        return NULL;
    const struct kr_word *found =
        find_after(index->neutral[word->side][positive], index->neutral_count[word->side][positive], word, from);
    if (!positive || word->side == other->side)
        return found;
    const struct kr_word *left =
        find_after(index->neutral[other->side][false], index->neutral_count[other->side][false], word, from);
    return !found || (left && kr_chronicle_by_publication(&left, &found) < 0) ? left : found;
}

/* ---- making them ---- */

static size_t count_sources(struct making *m, const struct kr_cluster *c, const struct kr_word *like, bool same_day)
{
    size_t sources = 0;
    kr_chronicle_voices_clear(&m->voices);
    for (size_t i = 0; i < c->count; i++) {
        bool is_new, new_fact;
        if (same_day && c->words[i]->first_day != like->first_day)
            continue;
        kr_chronicle_voices_add(&m->voices, c->words[i]->voice, true, &is_new, &new_fact);
        sources += is_new;
    }
    kr_chronicle_step(m->words, c->count);
    return sources;
}

static void add_dispute(struct making *m, enum kr_dispute_kind kind, const struct kr_cluster *a_of,
                        const struct kr_word *a, const struct kr_cluster *b_of, const struct kr_word *b)
{
    if (kr_chronicle_word_order(a, b) > 0) {
        const struct kr_word *word = a;
        const struct kr_cluster *of = a_of;
        a = b, a_of = b_of;
        b = word, b_of = of;
    }
    if (!kr_arena_grow(m->arena, &m->disputes, &m->capacity, m->count, sizeof(*m->disputes))) {
        m->failed = true;
        return;
    }
    const struct kr_word *second = kr_chronicle_by_publication(&a, &b) > 0 ? a : b;
    struct kr_dispute dispute = {.kind = kind,
                                 .a = kr_chronicle_witness(a),
                                 .b = kr_chronicle_witness(b),
                                 .a_sources = count_sources(m, a_of, a, kind == KR_DISPUTE_DATES),
                                 .b_sources = count_sources(m, b_of, b, kind == KR_DISPUTE_DATES),
                                 .opened = second->t->published,
                                 .opened_by = second->t->source};
    if (kind == KR_DISPUTE_CONTROL) {
        const struct kr_word *conceded = find_concession(m, a, b);
        const struct kr_word *for_a = find_settlement(m, a, b, b_of, second->t->known_day);
        const struct kr_word *for_b = find_settlement(m, b, a, a_of, second->t->known_day);
        const struct kr_word *settled =
            !for_b || (for_a && kr_chronicle_by_publication(&for_a, &for_b) < 0) ? for_a : for_b;
        if (conceded)
            dispute.conceded = kr_chronicle_witness(conceded);
        if (settled)
            dispute.settled = kr_chronicle_witness(settled);
    }
    m->disputes[m->count++] = dispute;
}

/* One dispute of a kind between two events, of the first pair of words that makes it. */
static void hold_against(struct making *m, size_t i, size_t k, enum kr_dispute_kind kind, disputed_fn *disputed)
{
    const struct standing *a = &m->standing[i], *b = &m->standing[k];
    for (size_t p = 0; p < a->count; p++) {
        for (size_t q = 0; q < b->count; q++) {
            if (!disputed(a->words[p], b->words[q]))
                continue;
            add_dispute(m, kind, &m->clusters[i], a->words[p], &m->clusters[k], b->words[q]);
            return;
        }
    }
}

/* The days of one event: each other day once, against the first that was published. */
static void compare_days(struct making *m, size_t i)
{
    const struct standing *s = &m->standing[i];
    const struct kr_word *first = NULL;
    for (size_t p = 0; p < s->count; p++)
        if (s->words[p]->first_day == s->words[p]->last_day && s->words[p]->t->factuality == KR_FACT &&
            (!first || kr_chronicle_by_publication(&s->words[p], &first) < 0))
            first = s->words[p];
    for (size_t p = 0; first && p < s->count; p++) {
        size_t q = 0;
        while (q < p && (s->words[q]->first_day != s->words[p]->first_day || !of_dates(first, s->words[q])))
            q++;
        if (q == p && of_dates(first, s->words[p]))
            add_dispute(m, KR_DISPUTE_DATES, &m->clusters[i], first, &m->clusters[i], s->words[p]);
    }
}

static int by_first_day(const void *left, const void *right)
{
    const struct kr_cluster *a = left, *b = right;
    int order = KR_COMPARE(a->first_day, b->first_day);
    return order ? order : kr_chronicle_word_order(a->words[0], b->words[0]);
}

/* By the day of the first witness, then of the second, then by kind. */
static int by_witness(const void *left, const void *right)
{
    const struct kr_dispute *a = left, *b = right;
    int order = kr_str_order(a->a.when, b->a.when);
    order = order ? order : kr_str_order(a->b.when, b->b.when);
    order = order ? order : KR_COMPARE(a->kind, b->kind);
    order = order ? order : strcmp(a->a.claim, b->a.claim);
    return order ? order : strcmp(a->b.claim, b->b.claim);
}

/* Each event against those that begin in the fortnight after it: both may last a week. */
static void compare_events(struct making *m, size_t count)
{
    for (size_t i = 0; i < count && !m->failed; i++) {
        compare_days(m, i);
        for (size_t k = i + 1; k < count; k++) {
            const int64_t gap = kr_chronicle_gap_days(m->clusters[i].first_day, m->clusters[k].first_day);
            if (gap > 2 * KR_CHRONICLE_WEEK_DAYS)
                break;
            kr_chronicle_step(m->words, 1);
            hold_against(m, i, k, KR_DISPUTE_CONTROL, of_control);
            hold_against(m, i, k, KR_DISPUTE_STORY, of_story);
        }
    }
}

bool kr_chronicle_disputes(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_dispute **out,
                           size_t *count)
{
    struct kr_words words;
    struct kr_cluster *clusters;
    size_t cluster_count;
    *out = NULL;
    *count = 0;
    if (!kr_chronicle_words(arena, set, &words) || !kr_chronicle_clusters(arena, &words, &clusters, &cluster_count))
        return false;
    struct making *m = KR_NEW(arena, struct making);
    if (!m)
        return false;
    *m = (struct making){.arena = arena, .words = &words, .clusters = clusters};
    m->standing = KR_NEW_ARRAY(arena, struct standing, cluster_count);
    if (!m->standing || !kr_chronicle_voices_init(&m->voices, arena) || !make_index(m))
        return false;
    if (cluster_count)
        qsort(clusters, cluster_count, sizeof(*clusters), by_first_day);
    for (size_t i = 0; i < cluster_count; i++)
        find_standing(&clusters[i], &m->standing[i]);
    compare_events(m, cluster_count);
    if (m->count)
        qsort(m->disputes, m->count, sizeof(*m->disputes), by_witness);
    *out = m->disputes;
    *count = m->count;
    return !m->failed && !m->voices.failed;
}
