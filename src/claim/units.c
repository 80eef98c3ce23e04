/* units.c - a sentence as a row of units: at each place the longest match of any lexicon. What spans the same tokens
 * in several lexicons shares one unit: its mask tells which. */
#include "claim/claim_int.h"

/* Words for time and number count where the rooms that read them take them; as phrases they would hide others: "rond
 * de" bounds a number, and stands before a town. */
#define READ_ELSEWHERE                                                                                                 \
    (BIT(KR_SECTION_COMPARATOR) | BIT(KR_SECTION_NUMBER) | BIT(KR_SECTION_UNIT) | BIT(KR_SECTION_TIME_DAY) |           \
     BIT(KR_SECTION_TIME_HOLIDAY) | BIT(KR_SECTION_TIME_UNIT) | BIT(KR_SECTION_TIME_PART) |                            \
     BIT(KR_SECTION_TIME_SHIFT) | BIT(KR_SECTION_TIME_WAR))

void kr_claim_units(struct sentence *s)
{
    const struct kr_reading *r = s->reading;
    s->unit_count = 0;
    memset(s->words, 0, sizeof(s->words));
    for (uint32_t token = s->first; token < s->end; token++)
        s->words[r->tokens[token].word / 64 % 4] |= (uint64_t)1 << r->tokens[token].word % 64;
    for (uint32_t token = s->first; token < s->end && s->unit_count < MAX_UNITS;) {
        uint16_t length = 1;
        uint64_t mask = 0;
        for (uint32_t h = r->first_hit[token]; h < r->first_hit[token + 1]; h++) {
            const struct kr_hit *hit = &r->hits[h];
            if (hit->token + hit->count > s->end || hit->count < length || hit->category == KR_SECTION_NOUN_NAMING ||
                (hit->count > 1 && BIT(hit->category) & READ_ELSEWHERE))
                continue;
            if (hit->count > length) {
                length = hit->count;
                mask = 0;
            }
            mask |= BIT(hit->category);
        }
        s->units[s->unit_count++] =
            (struct unit){.first = token, .end = token + length, .mask = mask, .item = NO_INDEX, .clause = NO_CLAUSE};
        token += length;
    }
}

const struct kr_hit *kr_unit_hit(const struct sentence *s, size_t unit, uint16_t category)
{
    if (!kr_unit_is(s, unit, BIT(category)))
        return NULL;
    const struct unit *u = &s->units[unit];
    const struct kr_reading *r = s->reading;
    for (uint32_t h = r->first_hit[u->first]; h < r->first_hit[u->first + 1]; h++)
        if (r->hits[h].category == category && r->hits[h].count == u->end - u->first)
            return &r->hits[h];
    return NULL;
}

const struct kr_entry *kr_unit_entry(const struct sentence *s, size_t unit, uint16_t section)
{
    const struct kr_hit *hit = kr_unit_hit(s, unit, section);
    return hit ? &s->rules->pack->entries[hit->entry] : NULL;
}

const struct entry_facts *kr_unit_facts(const struct sentence *s, size_t unit, uint16_t section)
{
    const struct kr_hit *hit = kr_unit_hit(s, unit, section);
    return hit ? &s->rules->facts[hit->entry] : NULL;
}

size_t kr_claim_unit_of(const struct sentence *s, uint32_t token)
{
    size_t low = 0, high = s->unit_count;
    while (low + 1 < high) {
        size_t middle = (low + high) / 2;
        if (s->units[middle].first <= token)
            low = middle;
        else
            high = middle;
    }
    return low;
}

const struct kr_token *kr_unit_token(const struct sentence *s, size_t unit)
{
    return &s->reading->tokens[s->units[unit].first];
}

char kr_unit_mark(const struct sentence *s, size_t unit)
{
    if (unit >= s->unit_count || s->units[unit].end - s->units[unit].first != 1)
        return 0;
    return kr_unit_token(s, unit)->mark;
}

uint8_t kr_weaker(uint8_t a, uint8_t b)
{
    /* denied says most, then plan, guess, hearsay; a fact gives way to all. */
    static const uint8_t RANK[KR_FACTUALITY_COUNT] = {
        [KR_FACT] = 0, [KR_UNCONFIRMED] = 1, [KR_POSSIBLE] = 2, [KR_PLANNED] = 3, [KR_DENIED] = 4};
    if (a == NO_FACTUALITY || b == NO_FACTUALITY)
        return a == NO_FACTUALITY ? b : a;
    return RANK[a] >= RANK[b] ? a : b;
}
