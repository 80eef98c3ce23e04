/* spatial.c - where a report says that one place lies from another.
 *
 *     Izjoem ligt 120 km ten zuidoosten van Charkiv          subject, distance, direction, reference
 *     in Merefa, op 25 kilometer van Charkiv,                in apposition
 *     Ten oosten van Charkiv ligt Tsjoehoejiv                turned round
 *     het zuidelijker gelegen Izjoem                         the reference is the town spoken of before
 *     in Mykolajiv, zo'n 60 kilometer naar het noordwesten   likewise
 *
 * Only a place may be the subject: "de Russen staan op acht kilometer van Koepjansk" tells of a front, and is a claim's
 * `near`. Between subject and phrase only a comma, a word of lying (ligt, gelegen) and small words may stand.
 */
#include "claim/claim_int.h"

enum { MOST_BETWEEN = 8 /* tokens */ };

struct spatial_phrase {
    uint32_t first, end;            /* tokens */
    const struct kr_figure *figure; /* kilometres; NULL: none */
    kr_str direction;               /* len 0: none */
};

static const struct kr_hit *hit_ending(const struct sentence *s, uint32_t end, uint16_t category)
{
    const struct kr_reading *r = s->reading;
    for (uint32_t token = end; token-- > s->first && token + 4 >= end;)
        for (uint32_t h = r->first_hit[token]; h < r->first_hit[token + 1]; h++)
            if (r->hits[h].category == category && token + r->hits[h].count == end)
                return &r->hits[h];
    return NULL;
}

static const struct kr_hit *hit_at(const struct sentence *s, uint32_t token, uint16_t category)
{
    const struct kr_reading *r = s->reading;
    if (token < s->first || token >= s->end)
        return NULL;
    for (uint32_t h = r->first_hit[token]; h < r->first_hit[token + 1]; h++)
        if (r->hits[h].category == category && token + r->hits[h].count <= s->end)
            return &r->hits[h];
    return NULL;
}

static bool is_relation(const struct sentence *s, uint32_t token, enum relation relation)
{
    const struct kr_hit *hit = hit_at(s, token, KR_SECTION_PREPOSITION);
    return hit && hit->count == 1 && s->rules->facts[hit->entry].relation == relation;
}

static bool is_number(const struct sentence *s, uint32_t token)
{
    return hit_at(s, token, KR_SECTION_NUMBER) || s->reading->tokens[token].kind == KR_TOKEN_NUMBER;
}

/* "Tientallen kilometers", "twintig tot dertig kilometer": no distance to hold against the map. */
static bool is_vague(const struct sentence *s, const struct kr_quantity *q)
{
    size_t numbers = 0;
    for (uint32_t token = q->first; token < q->end; token++) {
        const struct kr_hit *hit = hit_at(s, token, KR_SECTION_NUMBER);
        if (hit && kr_entry_get(&s->rules->pack->entries[hit->entry], "kind").len)
            return true;
        numbers += is_number(s, token) && !(token > q->first && is_number(s, token - 1));
    }
    return numbers > 1;
}

/* The distance whose words end at the token, and where they begin. */
static void take_distance(const struct sentence *s, struct spatial_phrase *phrase)
{
    for (size_t i = 0; i < s->figure_count; i++) {
        const struct kr_quantity *q = &s->figures[i];
        if (q->end != phrase->first || !kr_str_is(q->figure.unit, "km") || is_vague(s, q))
            continue;
        phrase->figure = &q->figure;
        phrase->first = q->first;
    }
}

static kr_str direction_of(const struct sentence *s, const struct kr_hit *hit)
{
    return kr_entry_get(&s->rules->pack->entries[hit->entry], "direction");
}

/* "[zo'n 20 kilometer] [ten zuiden] van [de stad]" before a place. */
static bool phrase_before(const struct sentence *s, uint32_t place, struct spatial_phrase *out)
{
    uint32_t end = place;
    for (int words = 0; words < 3 && end > s->first; words++, end--)
        if (!hit_at(s, end - 1, KR_SECTION_DETERMINER) && !hit_at(s, end - 1, KR_SECTION_NOUN_KIND))
            break;
    *out = (struct spatial_phrase){.first = end, .end = end, .direction = {"", 0}};
    const struct kr_hit *direction = end > s->first ? hit_ending(s, end, KR_SECTION_DIRECTION) : NULL;
    if (direction && direction->count > 1) { /* "ten zuiden van" */
        out->first = direction->token;
    } else if (end > s->first && is_relation(s, end - 1, REL_OF)) {
        out->first = end - 1;
        direction = hit_ending(s, end - 1, KR_SECTION_DIRECTION);
        if (direction && direction->token > s->first && hit_at(s, direction->token - 1, KR_SECTION_DETERMINER))
            return false; /* "in het oosten van Oekraïne" is inside */
        if (direction)
            out->first = direction->token;
    } else {
        return false;
    }
    if (direction)
        out->direction = direction_of(s, direction);
    take_distance(s, out);
    return out->figure || out->direction.len;
}

/* May the token stand between a place and where it lies? */
static bool may_stand_between(const struct sentence *s, uint32_t token, bool *joins)
{
    static const uint16_t SMALL[] = {KR_SECTION_DETERMINER, KR_SECTION_NOUN_KIND,  KR_SECTION_FILLER,
                                     KR_SECTION_RELATIVE,   KR_SECTION_COMPARATOR, KR_SECTION_PREPOSITION};
    const struct kr_token *t = &s->reading->tokens[token];
    if (t->mark == ',' || t->mark == '(' || hit_at(s, token, KR_SECTION_LOCATIVE)) {
        *joins = true;
        return true;
    }
    if (t->kind == KR_TOKEN_MARK || is_relation(s, token, REL_FROM) || is_relation(s, token, REL_TO))
        return false;
    for (size_t i = 0; i < sizeof(SMALL) / sizeof(SMALL[0]); i++)
        if (hit_at(s, token, SMALL[i]))
            return true;
    return false;
}

static bool lies(const struct sentence *s, uint32_t first, uint32_t end)
{
    for (uint32_t token = first; token < end; token++)
        if (hit_at(s, token, KR_SECTION_LOCATIVE))
            return true;
    return false;
}

/* Are the tokens [first, end) few, and may each stand there? *joined: one of them joins. */
static bool are_small(const struct sentence *s, uint32_t first, uint32_t end, bool *joined)
{
    *joined = false;
    if (end < first || end - first > MOST_BETWEEN)
        return false;
    for (uint32_t token = first; token < end; token++)
        if (!may_stand_between(s, token, joined))
            return false;
    return true;
}

/* Do the tokens [first, end) join a place with where it lies? */
static bool joins(const struct sentence *s, uint32_t first, uint32_t end, bool lying)
{
    bool joined;
    return are_small(s, first, end, &joined) && (lying ? lies(s, first, end) : joined);
}

static void give(struct kr_claim_state *state, const struct sentence *s, const struct spatial_phrase *phrase,
                 const struct kr_toponym *subject, const struct kr_toponym *reference, kr_str name, bool implied)
{
    uint32_t first = phrase->first, end = phrase->end;
    first = subject->first < first ? subject->first : first;
    end = subject->end > end ? subject->end : end;
    struct kr_spatial spatial = {.subject = &subject->place->place,
                                 .reference = &reference->place->place,
                                 .subject_mention = kr_reading_text(s->reading, subject->first, subject->end),
                                 .reference_mention = name,
                                 .approximate = subject->place->approximate || reference->place->approximate,
                                 .implied = implied,
                                 .distance_km = phrase->figure ? phrase->figure->value : -1,
                                 .start = s->reading->tokens[first].start,
                                 .end = s->reading->tokens[end - 1].end};
    if (subject->place == reference->place)
        return;
    if (phrase->figure)
        memcpy(spatial.op, phrase->figure->op, sizeof(spatial.op));
    if (phrase->direction.len < sizeof(spatial.direction))
        memcpy(spatial.direction, phrase->direction.ptr, phrase->direction.len);
    spatial.text = kr_str_cut(s->reading->text, spatial.start, spatial.end);
    if (!state->spatial(state->context, s->report, &spatial))
        state->stopped = true;
}

/* Does the phrase that a comma opens end with its reference: at a comma, a bracket, the sentence's end, or "ligt"? */
static bool is_closed(const struct sentence *s, uint32_t end)
{
    if (end >= s->end || hit_at(s, end, KR_SECTION_LOCATIVE))
        return true;
    char mark = s->reading->tokens[end].mark;
    return mark == ',' || mark == ')' || mark == '.' || mark == '!' || mark == ';';
}

/* The place before the phrase that it tells of; NO_INDEX: none. Behind an apposition that has closed ("Robotyne,
 * 15 km ten zuiden van Orichiv, ligt") it is the place that the apposition tells of, not the one that it names. */
static size_t subject_before(const struct sentence *s, size_t reference, const struct spatial_phrase *phrase)
{
    if (!reference || !joins(s, s->toponyms[reference - 1].end, phrase->first, false))
        return NO_INDEX;
    const struct kr_toponym *near = &s->toponyms[reference - 1];
    if (!lies(s, near->end, phrase->first))
        return is_closed(s, phrase->end) ? reference - 1 : NO_INDEX;
    bool inside = s->reading->tokens[near->end].mark == ',' && near->first > s->first &&
                  (is_relation(s, near->first - 1, REL_OF) || hit_ending(s, near->first, KR_SECTION_DIRECTION));
    if (!inside)
        return reference - 1;
    bool outer = reference > 1 && s->reading->tokens[s->toponyms[reference - 2].end].mark == ',';
    return outer ? reference - 2 : NO_INDEX;
}

/* The reference is named: "ten zuiden van Charkiv". */
static void named(struct kr_claim_state *state, const struct sentence *s, size_t reference)
{
    const struct kr_toponym *r = &s->toponyms[reference];
    struct spatial_phrase phrase;
    if (!phrase_before(s, r->first, &phrase))
        return;
    phrase.end = r->end;
    kr_str name = kr_reading_text(s->reading, r->first, r->end);
    size_t subject = subject_before(s, reference, &phrase);
    if (subject != NO_INDEX)
        give(state, s, &phrase, &s->toponyms[subject], r, name, s->toponyms[subject].form != KR_TOPONYM_NAME);
    else if (reference + 1 < s->toponym_count && joins(s, r->end, s->toponyms[reference + 1].first, true) &&
             (!reference || s->toponyms[reference - 1].end + MOST_BETWEEN < phrase.first || phrase.first == s->first ||
              hit_at(s, r->end, KR_SECTION_LOCATIVE)))
        give(state, s, &phrase, &s->toponyms[reference + 1], r, name, false);
}

/* The town that the report spoke of before the token. */
static bool spoken_of(const struct kr_claim_state *state, const struct sentence *s, size_t subject,
                      struct kr_toponym *out, kr_str *name)
{
    for (size_t i = subject; i-- > 0;) {
        *out = s->toponyms[i];
        *name = kr_reading_text(s->reading, out->first, out->end);
        if (out->place->place.kind == KR_PLACE_CITY)
            return true;
    }
    const struct kr_place_memory *memory = &state->places;
    for (size_t i = 0; i < memory->count; i++) {
        const struct kr_gaz_place *place = memory->latest[i].place;
        bool here = place->place.kind != KR_PLACE_CITY || place->capital;
        for (size_t t = subject; t < s->toponym_count; t++) /* the memory has the whole sentence */
            here |= s->toponyms[t].place == place;
        if (here)
            continue;
        *out = (struct kr_toponym){.place = place};
        *name = memory->latest[i].text;
        return true;
    }
    return false;
}

/* Do only a comma and small words stand between the phrase and the place that it tells of: "noordelijker, in X"? */
static bool leads_to(const struct sentence *s, uint32_t first, uint32_t end)
{
    bool joined;
    return are_small(s, first, end, &joined) && end > first && is_relation(s, end - 1, REL_IN);
}

/* "het [zo'n 74 kilometer] noordelijker gelegen Koepjansk", "in Koepjansk, zo'n 74 kilometer noordelijker", "zo'n 74
 * kilometer noordelijker, in Koepjansk" */
static bool compared(const struct sentence *s, uint32_t token, struct spatial_phrase *out, size_t *subject)
{
    const struct kr_hit *direction = hit_at(s, token, KR_SECTION_DIRECTION);
    if (!direction || !kr_entry_get(&s->rules->pack->entries[direction->entry], "degree").len)
        return false;
    *out = (struct spatial_phrase){token, token + direction->count, NULL, direction_of(s, direction)};
    take_distance(s, out);
    for (size_t i = 0; i < s->toponym_count; i++) {
        const struct kr_toponym *t = &s->toponyms[i];
        *subject = i;
        if (t->first >= out->end &&
            (joins(s, out->end, t->first, true) || (out->figure && leads_to(s, out->end, t->first))))
            return true;
        if (t->end <= out->first && out->figure && joins(s, t->end, out->first, false) &&
            (i + 1 == s->toponym_count || s->toponyms[i + 1].first >= out->end))
            return true;
    }
    return false;
}

/* "in Mykolajiv, [zo'n 60 kilometer] naar het noordwesten" */
static bool further(const struct sentence *s, uint32_t token, struct spatial_phrase *out, size_t *subject)
{
    const struct kr_hit *direction = hit_at(s, token, KR_SECTION_DIRECTION);
    uint32_t first = token;
    if (!direction || direction->count != 1 || first < s->first + 3 || !hit_at(s, first - 1, KR_SECTION_DETERMINER) ||
        !is_relation(s, first - 2, REL_TO) || is_relation(s, token + 1, REL_OF))
        return false;
    *out = (struct spatial_phrase){first - 2, token + 1, NULL, direction_of(s, direction)};
    take_distance(s, out);
    for (size_t i = s->toponym_count; out->figure && i-- > 0;)
        if (s->toponyms[i].end <= out->first && joins(s, s->toponyms[i].end, out->first, false)) {
            *subject = i;
            return true;
        }
    return false;
}

void kr_claim_spatial(struct kr_claim_state *state, struct sentence *s)
{
    const struct kr_reading *r = s->reading;
    for (size_t i = 0; i < s->toponym_count && !state->stopped; i++)
        if (s->toponyms[i].form == KR_TOPONYM_NAME)
            named(state, s, i);
    for (uint32_t token = s->first; token < s->end && !state->stopped; token++) {
        struct spatial_phrase phrase;
        struct kr_toponym reference;
        size_t subject;
        kr_str name;
        if (r->first_hit[token] == r->first_hit[token + 1])
            continue;
        if ((compared(s, token, &phrase, &subject) || further(s, token, &phrase, &subject)) &&
            spoken_of(state, s, subject, &reference, &name))
            give(state, s, &phrase, &s->toponyms[subject], &reference, name, true);
    }
}
