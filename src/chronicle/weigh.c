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

int kr_chronicle_grade(const struct kr_control *control)
{
    if (!control->facts)
        return 6;
    if (control->denials > control->facts)
        return 5;
    if (control->against)
        return control->against >= control->facts ? 4 : 3;
    if (control->independent)
        return 1;
    return control->facts > 1 || control->against_interest ? 2 : 3;
}

/* ---- voices ---- */

enum { FIRST_SLOTS = 64 };

bool kr_chronicle_voices_init(struct kr_voices *voices, struct kr_arena *arena)
{
    *voices = (struct kr_voices){.arena = arena, .capacity = FIRST_SLOTS, .epoch = 1};
    voices->slots = KR_NEW_ARRAY(arena, struct kr_voice, FIRST_SLOTS);
    voices->failed = !voices->slots;
    return !voices->failed;
}

void kr_chronicle_voices_clear(struct kr_voices *voices)
{
    voices->epoch++;
    voices->count = 0;
}

static struct kr_voice *find_slot(struct kr_voice *slots, size_t capacity, uint32_t epoch, uint64_t voice)
{
    size_t at = (size_t)(voice ^ voice >> 32) & (capacity - 1);
    while (slots[at].epoch == epoch && slots[at].voice != voice)
        at = (at + 1) & (capacity - 1);
    return &slots[at];
}

static void grow(struct kr_voices *voices)
{
    struct kr_voice *larger = KR_NEW_ARRAY(voices->arena, struct kr_voice, 2 * voices->capacity);
    voices->failed |= !larger;
    if (!larger)
        return;
    for (size_t i = 0; i < voices->capacity; i++)
        if (voices->slots[i].epoch == voices->epoch)
            *find_slot(larger, 2 * voices->capacity, voices->epoch, voices->slots[i].voice) = voices->slots[i];
    voices->slots = larger;
    voices->capacity *= 2;
}

void kr_chronicle_voices_add(struct kr_voices *voices, uint64_t voice, bool fact, bool *is_new, bool *new_fact)
{
    *is_new = *new_fact = false;
    if (2 * voices->count >= voices->capacity)
        grow(voices);
    if (voices->failed)
        return;
    struct kr_voice *slot = find_slot(voices->slots, voices->capacity, voices->epoch, voice);
    *is_new = slot->epoch != voices->epoch;
    *new_fact = fact && (*is_new || !slot->fact);
    *slot = (struct kr_voice){voice, voices->epoch, fact || (!*is_new && slot->fact)};
    voices->count += *is_new;
}
