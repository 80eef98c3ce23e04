/* events.c - claims of one event, put together: who told it first, and who confirmed it.
 *
 * Two words tell of the same event when they are of one side and family (came in, is there, left), both say it or both
 * deny it, and their days lie within a week of the first. A word that is known to the month joins the first event of
 * that month. First is who published first; a source confirms once, and only what it says as a fact. */
#include "chronicle/chronicle_int.h"

#include "model/model.h"

#include <stdlib.h>

enum kr_type kr_chronicle_family(const struct kr_word *w)
{
    return w->t->type == KR_CONTROL_ENTER ? KR_CONTROL_TAKE : w->t->type;
}

static bool is_denied(const struct kr_word *w)
{
    return w->t->factuality == KR_DENIED;
}

/* By family, side, said or denied, and then by day. */
static int by_key(const void *left, const void *right)
{
    const struct kr_word *a = *(const struct kr_word *const *)left, *b = *(const struct kr_word *const *)right;
    int order = KR_COMPARE(kr_chronicle_family(a), kr_chronicle_family(b));
    order = order ? order : KR_COMPARE(a->side, b->side);
    order = order ? order : KR_COMPARE(is_denied(a), is_denied(b));
    return order ? order : kr_chronicle_word_order(a, b);
}

/* The same, but for the day. */
static int compare_key(const struct kr_cluster *c, const struct kr_word *w)
{
    int order = KR_COMPARE(c->family, kr_chronicle_family(w));
    order = order ? order : KR_COMPARE(c->side, w->side);
    return order ? order : KR_COMPARE(c->denied, is_denied(w));
}

static bool same_key(const struct kr_cluster *c, const struct kr_word *w)
{
    return compare_key(c, w) == 0;
}

/* A hold "from March to now" tells of its last day. */
static int64_t first_of(const struct kr_word *w)
{
    return kr_chronicle_span(w) ? w->until_day : w->first_day;
}

static int64_t last_of(const struct kr_word *w)
{
    return kr_chronicle_span(w) ? w->until_day : w->last_day;
}

static void join(struct kr_cluster *c, const struct kr_word *w, bool dates)
{
    c->count++;
    if (dates && last_of(w) > c->last_day)
        c->last_day = last_of(w);
    if (w->t->known_day < c->known_first)
        c->known_first = w->t->known_day;
    if (w->t->known_day > c->known_last)
        c->known_last = w->t->known_day;
}

static struct kr_cluster cluster_of(const struct kr_word *w, bool vague)
{
    return (struct kr_cluster){.count = 1,
                               .family = kr_chronicle_family(w),
                               .side = w->side,
                               .denied = is_denied(w),
                               .vague = vague,
                               .first_day = first_of(w),
                               .last_day = last_of(w),
                               .known_first = w->t->known_day,
                               .known_last = w->t->known_day};
}

struct gathering {
    const struct kr_words *words;
    struct kr_word **sorted;
    size_t *of; /* the cluster of sorted[i] */
    struct kr_cluster *clusters;
    size_t count;
};

/* Closely dated words, by day: a cluster reaches a week from its first. */
static void gather_close(struct gathering *g)
{
    for (size_t i = 0; i < g->words->count; i++) {
        const struct kr_word *w = g->sorted[i];
        struct kr_cluster *c = g->count ? &g->clusters[g->count - 1] : NULL;
        if (kr_chronicle_vague(w))
            continue;
        if (c && same_key(c, w) && kr_chronicle_gap_days(c->first_day, first_of(w)) <= KR_CHRONICLE_WEEK_DAYS)
            join(c, w, true);
        else
            g->clusters[g->count++] = cluster_of(w, false);
        g->of[i] = g->count - 1;
    }
}

/* Vague ones: into the first cluster that they may be part of, or together. Words and clusters go in the same order, so
 * that `from` only moves on. */
static void gather_vague(struct gathering *g)
{
    const size_t close = g->count;
    size_t from = 0;
    for (size_t i = 0; i < g->words->count; i++) {
        const struct kr_word *w = g->sorted[i];
        if (!kr_chronicle_vague(w))
            continue;
        while (from < close) {
            const struct kr_cluster *c = &g->clusters[from];
            const int order = compare_key(c, w);
            if (order > 0 || (order == 0 && c->last_day >= w->first_day))
                break;
            from++;
        }
        struct kr_cluster *last = g->count > close ? &g->clusters[g->count - 1] : NULL;
        if (from < close && same_key(&g->clusters[from], w) && g->clusters[from].first_day <= w->last_day) {
            join(&g->clusters[from], w, false);
            g->of[i] = from;
            continue;
        }
        if (last && same_key(last, w) && last->first_day <= w->last_day && w->first_day <= last->last_day)
            join(last, w, true);
        else
            g->clusters[g->count++] = cluster_of(w, true);
        g->of[i] = g->count - 1;
    }
}

bool kr_chronicle_clusters(struct kr_arena *arena, const struct kr_words *words, struct kr_cluster **out, size_t *count)
{
    const size_t n = words->count;
    struct gathering g = {.words = words,
                          .sorted = KR_NEW_ARRAY(arena, struct kr_word *, n),
                          .of = KR_NEW_ARRAY(arena, size_t, n),
                          .clusters = KR_NEW_ARRAY(arena, struct kr_cluster, n)};
    struct kr_word **members = KR_NEW_ARRAY(arena, struct kr_word *, n);
    if (!g.sorted || !g.of || !g.clusters || !members)
        return false;
    for (size_t i = 0; i < n; i++)
        g.sorted[i] = &words->items[i];
    if (n)
        qsort(g.sorted, n, sizeof(struct kr_word *), by_key);
    gather_close(&g);
    gather_vague(&g);
    for (size_t i = 0; i < g.count; i++) {
        g.clusters[i].words = members;
        members += g.clusters[i].count;
        g.clusters[i].count = 0;
    }
    for (size_t i = 0; i < n; i++) {
        struct kr_cluster *c = &g.clusters[g.of[i]];
        c->words[c->count++] = g.sorted[i];
    }
    kr_chronicle_step(words, 4 * n);
    *out = g.clusters;
    *count = g.count;
    return true;
}

/* ---- events ---- */

/* The closest date that a word gives: the narrowest, then the earliest. */
static kr_str closest_date(const struct kr_cluster *c)
{
    const struct kr_word *best = c->words[0];
    for (size_t i = 1; i < c->count; i++) {
        const struct kr_word *w = c->words[i];
        const int64_t width = kr_chronicle_gap_days(w->first_day, w->last_day);
        if (width < kr_chronicle_gap_days(best->first_day, best->last_day))
            best = w;
    }
    return best->when;
}

static bool make_event(struct kr_arena *arena, struct kr_cluster *c, struct kr_voices *voices, struct kr_event *out)
{
    struct kr_witness *confirmed = KR_NEW_ARRAY(arena, struct kr_witness, c->count);
    if (!confirmed)
        return false;
    *out = (struct kr_event){.when = closest_date(c), .claims = c->count, .confirmed = confirmed};
    qsort(c->words, c->count, sizeof(struct kr_word *), kr_chronicle_by_publication);
    kr_chronicle_voices_clear(voices);
    for (size_t i = 0; i < c->count; i++) {
        const struct kr_word *w = c->words[i];
        bool is_new, new_fact;
        kr_chronicle_voices_add(voices, w->voice, w->t->factuality != KR_UNCONFIRMED, &is_new, &new_fact);
        if (i == 0)
            out->first = kr_chronicle_witness(w);
        else if (new_fact && is_new)
            confirmed[out->confirmed_count++] = kr_chronicle_witness(w);
    }
    return !voices->failed;
}

/* Clusters in the order of their days. */
static int by_day(const void *left, const void *right)
{
    const struct kr_cluster *a = left, *b = right;
    int order = KR_COMPARE(a->first_day, b->first_day);
    order = order ? order : KR_COMPARE(a->last_day, b->last_day);
    order = order ? order : KR_COMPARE(a->side, b->side);
    order = order ? order : KR_COMPARE(a->family, b->family);
    order = order ? order : KR_COMPARE(a->denied, b->denied);
    return order ? order : KR_COMPARE(a->vague, b->vague);
}

bool kr_chronicle_events(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_event **out, size_t *count)
{
    struct kr_words words;
    struct kr_cluster *clusters;
    struct kr_voices voices;
    *out = NULL;
    *count = 0;
    if (!kr_chronicle_words(arena, set, &words) || !kr_chronicle_clusters(arena, &words, &clusters, count) ||
        !kr_chronicle_voices_init(&voices, arena))
        return false;
    struct kr_event *events = KR_NEW_ARRAY(arena, struct kr_event, *count);
    if (!events)
        return false;
    if (*count)
        qsort(clusters, *count, sizeof(*clusters), by_day);
    for (size_t i = 0; i < *count; i++)
        if (!make_event(arena, &clusters[i], &voices, &events[i]))
            return false;
    *out = events;
    return true;
}
