/* disputes.c - pairs of claims about one place that cannot both be so.
 *
 *   two sides hold it, or took it, at the same time      UA hold 10 Sept        RU hold 10 Sept
 *   one side took it, the other still holds it after     UA take 10 Sept        RU hold 12 Sept
 *   one side holds it after it left                      RU leave 10 Sept       RU hold 12 Sept
 *   said and denied                                      UA take 10 Sept        UA take, denied, 11 Sept
 *
 * Only what is dated closely enough can contradict: two claims dated to the same month may both be so, one after the
 * other. Troops of both sides may be inside at once, so `enter` is disputed by its denial only. Nobody decides here
 * who is right. The same two voices on the same two things are one dispute, the earliest. */
#include "chronicle/chronicle_int.h"

#include "model/model.h"

#include <stdlib.h>

enum { MAX_DISPUTES = 4096, SLOTS = 4 * MAX_DISPUTES };

static bool is_precise(const struct kr_testimony *t)
{
    return t->until_day > t->first_day || kr_chronicle_gap_days(t->first_day, t->last_day) <= KR_CHRONICLE_WINDOW_DAYS;
}

static bool overlap(const struct kr_testimony *a, const struct kr_testimony *b)
{
    return a->first_day <= b->last_day && b->first_day <= a->last_day;
}

static bool near_each_other(const struct kr_testimony *a, const struct kr_testimony *b)
{
    return overlap(a, b) || (kr_chronicle_gap_days(a->last_day, b->first_day) <= KR_CHRONICLE_WINDOW_DAYS &&
                             kr_chronicle_gap_days(b->last_day, a->first_day) <= KR_CHRONICLE_WINDOW_DAYS);
}

/* Whether `after` says of the days that follow `event` what cannot be after it. */
static bool holds_after(const struct kr_testimony *event, const struct kr_testimony *after)
{
    return after->type == KR_CONTROL_HOLD && after->factuality != KR_DENIED && event->last_day <= after->first_day &&
           kr_chronicle_gap_days(event->last_day, after->first_day) <= KR_CHRONICLE_WINDOW_DAYS;
}

static bool is_leave(const struct kr_testimony *t)
{
    return t->type == KR_CONTROL_LEAVE && t->factuality != KR_DENIED;
}

static bool is_take(const struct kr_testimony *t)
{
    return t->type == KR_CONTROL_TAKE && t->factuality != KR_DENIED;
}

static bool is_hold(const struct kr_testimony *t)
{
    return t->type == KR_CONTROL_HOLD && t->factuality != KR_DENIED;
}

/* "From April to September", and the other side's from September on: that is how places change hands. */
static bool hands_over(const struct kr_testimony *before, const struct kr_testimony *after)
{
    return before->until_day > before->first_day && before->last_day != KR_DAY_MAX &&
           after->first_day > before->first_day &&
           kr_chronicle_gap_days(after->first_day, before->last_day) <= KR_CHRONICLE_MONTH_DAYS;
}

static bool disputed(const struct kr_testimony *a, const struct kr_testimony *b)
{
    if (kr_str_eq(a->side, b->side)) {
        if (a->type == b->type && (a->factuality == KR_DENIED) != (b->factuality == KR_DENIED))
            return near_each_other(a, b);
        if ((a->type == KR_CONTROL_LEAVE) == (b->type == KR_CONTROL_LEAVE)) {
            return a->type != KR_CONTROL_LEAVE && (a->factuality == KR_DENIED) != (b->factuality == KR_DENIED) &&
                   near_each_other(a, b); /* took it; denied that it holds it */
        }
        return (is_leave(a) && holds_after(a, b)) || (is_leave(b) && holds_after(b, a));
    }
    if (!is_precise(a) || !is_precise(b))
        return false;
    if (is_hold(a) && is_hold(b) && (hands_over(a, b) || hands_over(b, a)))
        return false;
    if ((is_hold(a) && is_hold(b)) || (is_take(a) && is_take(b)))
        return overlap(a, b);
    return (is_take(a) && holds_after(a, b)) || (is_take(b) && holds_after(b, a));
}

static uint64_t mix(uint64_t hash, const void *bytes, size_t len)
{
    return kr_hash(hash, (kr_str){bytes, len});
}

static uint64_t key_of(const struct kr_testimony *a, const struct kr_testimony *b)
{
    uint64_t hash = kr_hash(0, a->side);
    hash = mix(kr_hash(hash, KR_S("\n")), &a->voice, sizeof(a->voice));
    hash = mix(hash, &a->type, sizeof(a->type));
    hash = mix(hash, &a->factuality, sizeof(a->factuality));
    hash = kr_hash(kr_hash(hash, b->side), KR_S("\n"));
    hash = mix(hash, &b->voice, sizeof(b->voice));
    hash = mix(hash, &b->type, sizeof(b->type));
    hash = mix(hash, &b->factuality, sizeof(b->factuality));
    return hash ? hash : 1;
}

/* The pair's kind, whichever of the two came first. */
static uint64_t pair_key(const struct kr_testimony *a, const struct kr_testimony *b)
{
    const uint64_t one = key_of(a, b), other = key_of(b, a);
    return one < other ? one : other;
}

/* Adds the key; false when it was there. */
static bool remember(uint64_t *slots, uint64_t key)
{
    size_t at = key % SLOTS;
    while (slots[at] && slots[at] != key)
        at = (at + 1) % SLOTS;
    if (slots[at])
        return false;
    slots[at] = key;
    return true;
}

static struct kr_witness witness_of(const struct kr_testimony *t)
{
    struct kr_witness witness = {
        .type = t->type, .factuality = t->factuality, .side = t->side, .when = t->when, .source = t->source};
    memcpy(witness.claim, t->claim, sizeof(witness.claim));
    return witness;
}

static int compare(const void *left, const void *right)
{
    const struct kr_testimony *a = *(const struct kr_testimony *const *)left;
    const struct kr_testimony *b = *(const struct kr_testimony *const *)right;
    return kr_chronicle_compare(a, b);
}

bool kr_chronicle_disputes(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_dispute **out,
                           size_t *count)
{
    const struct kr_testimony **items = KR_NEW_ARRAY(arena, const struct kr_testimony *, set->count);
    uint64_t *slots = KR_NEW_ARRAY(arena, uint64_t, SLOTS);
    size_t item_count = 0, capacity = 0;
    *out = NULL;
    *count = 0;
    if (!items || !slots)
        return false;
    for (size_t i = 0; i < set->count; i++)
        if (set->items[i].known_day <= set->known_day)
            items[item_count++] = &set->items[i];
    qsort(items, item_count, sizeof(*items), compare);
    for (size_t i = 0; i < item_count; i++) {
        for (size_t k = i + 1; k < item_count && *count < MAX_DISPUTES; k++) {
            if (!disputed(items[i], items[k]) || !remember(slots, pair_key(items[i], items[k])))
                continue;
            if (!kr_arena_grow(arena, out, &capacity, *count, sizeof(**out)))
                return false;
            (*out)[(*count)++] = (struct kr_dispute){witness_of(items[i]), witness_of(items[k])};
        }
    }
    return true;
}
