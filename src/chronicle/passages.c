/* passages.c - a passage that several outlets print is one source: the caption of an agency's picture, a paragraph of a
 * wire in articles that otherwise differ.
 *
 * Of copies (reports of one group) all is of one source anyway, so where a group prints a passage, it is the group's
 * word; and groups that are joined by a passage are one source altogether. Where only outlets print it that are in no
 * group, it is the word of the one that printed it first; whatever else the others say is their own. An outlet joins
 * nothing: it may take one passage from here, another from there.
 *
 *     passage 1      A (group 7), B, C (group 8)     7 and 8 are one source, of which B's claim in it is another copy
 *     passage 2      D on 9 September, E on 10       E's claim in it is D's word; E's other claims are E's
 *
 * A passage that one outlet repeats, or one group, changes nothing. */
#include "chronicle/chronicle_int.h"

#include <stdlib.h>

/* The groups that speak, by their voice: a forest whose roots are those that stand for the others (union-find). */
struct groups {
    struct group {
        uint64_t voice;
        size_t parent; /* its own index: a root; never a larger one */
    } * items;
    size_t count, steps;
};

static int by_voice(const void *left, const void *right)
{
    const struct group *a = left, *b = right;
    return KR_COMPARE(a->voice, b->voice);
}

/* The words of copies first, then in the order of publication. */
static int by_passage(const void *left, const void *right)
{
    const struct kr_word *a = *(const struct kr_word *const *)left, *b = *(const struct kr_word *const *)right;
    int order = KR_COMPARE(a->t->passage, b->t->passage);
    order = order ? order : KR_COMPARE(!a->t->group, !b->t->group);
    return order ? order : kr_chronicle_by_publication(left, right);
}

static bool same_passage(const struct kr_word *a, const struct kr_word *b)
{
    return a->t->passage == b->t->passage;
}

static bool is_shared(struct kr_word *const *printed, size_t count)
{
    for (size_t i = 1; i < count; i++)
        if (same_passage(printed[i - 1], printed[i]) && printed[i - 1]->voice != printed[i]->voice)
            return true;
    return false;
}

static bool collect_groups(struct kr_arena *arena, const struct kr_words *words, struct groups *out)
{
    size_t kept = 0;
    *out = (struct groups){.items = KR_NEW_ARRAY(arena, struct group, words->count)};
    if (!out->items)
        return false;
    for (size_t i = 0; i < words->count; i++)
        if (words->items[i].t->group && kr_chronicle_is_outlet(words->items[i].t))
            out->items[out->count++].voice = words->items[i].voice;
    if (out->count)
        qsort(out->items, out->count, sizeof(*out->items), by_voice);
    for (size_t i = 0; i < out->count; i++)
        if (!kept || out->items[i].voice != out->items[kept - 1].voice)
            out->items[kept++].voice = out->items[i].voice;
    out->count = kept;
    for (size_t i = 0; i < kept; i++)
        out->items[i].parent = i;
    return true;
}

/* The group of this voice; NULL: it is an outlet's or a speaker's. */
static struct group *find_group(const struct groups *groups, uint64_t voice)
{
    const struct group key = {.voice = voice};
    return groups->count ? bsearch(&key, groups->items, groups->count, sizeof(key), by_voice) : NULL;
}

/* The one that stands for it; the way there is halved for the next. */
static struct group *root_of(struct groups *groups, struct group *group)
{
    struct group *const all = groups->items;
    while (&all[group->parent] != group) {
        group->parent = all[group->parent].parent;
        group = &all[group->parent];
        groups->steps++;
    }
    return group;
}

static void join(struct groups *groups, uint64_t one, uint64_t other)
{
    struct group *a = root_of(groups, find_group(groups, one)), *b = root_of(groups, find_group(groups, other));
    if (a < b)
        b->parent = a->parent;
    else
        a->parent = b->parent;
}

/* The words that stand in a passage, by passage; NULL when memory is out. */
static struct kr_word **collect_printed(struct kr_arena *arena, const struct kr_words *words, size_t *count)
{
    struct kr_word **printed = KR_NEW_ARRAY(arena, struct kr_word *, words->count);
    *count = 0;
    for (size_t i = 0; printed && i < words->count; i++)
        if (words->items[i].t->passage && kr_chronicle_is_outlet(words->items[i].t))
            printed[(*count)++] = &words->items[i];
    if (*count)
        qsort(printed, *count, sizeof(*printed), by_passage);
    return printed;
}

/* Of each passage, whose words another source printed first: that is told of those that count no more. */
static void mark_shared(struct kr_word *const *printed, size_t count)
{
    for (size_t first = 0, end; first < count; first = end) {
        struct kr_word *const *earliest = &printed[first];
        for (end = first + 1; end < count && same_passage(printed[first], printed[end]); end++)
            if (kr_chronicle_by_publication(&printed[end], earliest) < 0)
                earliest = &printed[end];
        for (size_t i = first; i < end; i++)
            printed[i]->shared = printed[i]->voice != (*earliest)->voice;
    }
}

bool kr_chronicle_unite(struct kr_arena *arena, struct kr_words *words)
{
    size_t count;
    struct groups groups;
    struct kr_word **printed = collect_printed(arena, words, &count);
    kr_chronicle_step(words, words->count);
    if (!printed || !is_shared(printed, count))
        return printed;
    if (!collect_groups(arena, words, &groups))
        return false;
    mark_shared(printed, count);
    for (size_t i = 1; i < count; i++) /* who stands behind a group that prints the same has one as well */
        if (same_passage(printed[i - 1], printed[i]) && printed[i]->t->group)
            join(&groups, printed[i - 1]->voice, printed[i]->voice);
    for (size_t i = 0, first = 0; i < count; i++) {
        first = same_passage(printed[first], printed[i]) ? first : i;
        if (!printed[i]->t->group)
            printed[i]->voice = printed[first]->voice;
    }
    for (size_t i = 0; i < words->count; i++) {
        struct group *group = find_group(&groups, words->items[i].voice);
        if (group)
            words->items[i].voice = root_of(&groups, group)->voice;
    }
    kr_chronicle_step(words, groups.steps);
    return true;
}
