/* weigh.c - how credible a state is: the information scale of the NATO Admiralty system (AJP-2.1, annex on source
 * and information evaluation), computed from who says so.
 *
 *   1 confirmed by other sources   sources of two kinds say so as a fact: of different sides, or one of no side
 *   2 probably true                two sources of one kind (two newspapers, two voices of one army), or a party that
 *                                  says so against its own interest
 *   3 possibly true                one source; or more, but somebody says otherwise
 *   4 doubtful                     as many sources against as for
 *   5 improbable                   more sources deny it than say so
 *   6 truth cannot be judged       nobody says so as a fact
 *
 * A source is counted once, however often it speaks. All newspapers in their own voice are one kind: they read the
 * same wires. The voices of one party are one kind. A source of no side, or of a state that does not fight, is a kind
 * of its own. The grade of the information only: the reliability of sources (A to F) is not judged. */
#include "chronicle/chronicle_int.h"

#include "model/model.h"

#include <stdlib.h>

static bool is_party(const struct kr_testimonies *set, kr_str side)
{
    for (size_t i = 0; i < set->party_count; i++)
        if (side.len && kr_str_eq(set->parties[i], side))
            return true;
    return false;
}

static uint64_t kind_of(const struct kr_testimonies *set, const struct kr_testimony *t)
{
    if (is_party(set, t->source.side))
        return kr_hash(0, t->source.side);
    return kr_str_is(t->source.role, "outlet") ? 1 : t->voice;
}

/* By voice; of one voice first what is said as a fact, then the first spelling. */
static int by_voice(const void *left, const void *right)
{
    const struct kr_testimony *a = *(const struct kr_testimony *const *)left;
    const struct kr_testimony *b = *(const struct kr_testimony *const *)right;
    if (a->voice != b->voice)
        return a->voice < b->voice ? -1 : 1;
    if ((a->factuality == KR_UNCONFIRMED) != (b->factuality == KR_UNCONFIRMED))
        return a->factuality == KR_UNCONFIRMED ? 1 : -1;
    int order = kr_str_order(a->source.name, b->source.name);
    return order ? order : kr_chronicle_compare(a, b);
}

static int by_name(const void *left, const void *right)
{
    const struct kr_source *a = left, *b = right;
    int order = kr_str_order(a->side, b->side);
    order = order ? order : kr_str_order(a->name, b->name);
    return order ? order : kr_str_order(a->role, b->role);
}

/* Keeps one testimony a voice. */
static size_t distinct_voices(const struct kr_testimony **items, size_t count)
{
    size_t kept = 0;
    if (count)
        qsort(items, count, sizeof(*items), by_voice);
    for (size_t i = 0; i < count; i++)
        if (!kept || items[i]->voice != items[kept - 1]->voice)
            items[kept++] = items[i];
    return kept;
}

/* What the supporting voices amount to. */
struct tally {
    size_t facts; /* voices that say so as a fact */
    bool kinds;   /* of more than one kind */
    bool against_interest;
};

static struct tally tally_support(const struct kr_testimonies *set, const struct kr_weights *weights, size_t voices)
{
    struct tally tally = {0};
    uint64_t kind = 0;
    for (size_t i = 0; i < voices; i++) {
        const struct kr_testimony *t = weights->support[i];
        if (t->factuality == KR_UNCONFIRMED)
            continue;
        const bool own = kr_str_eq(t->source.side, weights->holder);
        tally.kinds |= tally.facts && kind_of(set, t) != kind;
        kind = tally.facts++ ? kind : kind_of(set, t);
        tally.against_interest |= is_party(set, t->source.side) && own == weights->left;
    }
    return tally;
}

static int grade_of(const struct kr_testimonies *set, const struct kr_weights *weights, size_t voices)
{
    const struct tally tally = tally_support(set, weights, voices);
    size_t against = 0, denials = 0;
    for (size_t i = 0; i < weights->oppose_count; i++) {
        const struct kr_testimony *t = weights->oppose[i];
        against += t->factuality != KR_UNCONFIRMED;
        denials += t->factuality != KR_UNCONFIRMED && !kr_chronicle_positive(t);
    }
    if (!tally.facts)
        return 6;
    if (denials > tally.facts)
        return 5;
    if (against)
        return against >= tally.facts ? 4 : 3;
    if (tally.kinds)
        return 1;
    return tally.facts > 1 || tally.against_interest ? 2 : 3;
}

bool kr_chronicle_weigh(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_weights *weights,
                        struct kr_control *out)
{
    out->claims = weights->support_count;
    const size_t voices = distinct_voices(weights->support, weights->support_count);
    weights->oppose_count = distinct_voices(weights->oppose, weights->oppose_count);
    out->grade = grade_of(set, weights, voices);
    struct kr_source *says = KR_NEW_ARRAY(arena, struct kr_source, voices);
    if (!says)
        return false;
    for (size_t i = 0; i < voices; i++)
        says[i] = weights->support[i]->source;
    if (voices)
        qsort(says, voices, sizeof(*says), by_name);
    out->says = says;
    out->says_count = voices;
    return true;
}
