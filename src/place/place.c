/* place.c - from words to places.
 *
 * Three steps a sentence, left to right:
 *   1. names: the longest match at a token wins, whatever lexicon it is from; guard.c tells what looks like the name
 *      of a place and is none.
 *   2. candidates: resolve.c chooses.
 *   3. references back: a definite determiner, perhaps adjectives, and a word of kind with no name behind it
 *      (de oostelijke stad) mean the latest place of that kind.
 */
#include "place/place_int.h"

/* What may stand between determiner and kind: "de [strategisch gelegen] stad". */
enum { MOST_ADJECTIVES = 3 };

static void add(struct finding *f, struct kr_toponym toponym)
{
    if (f->count < f->capacity)
        f->out[f->count++] = toponym;
}

enum { LONGEST_PREPOSITION = 6 /* tokens: "op een steenworp afstand van" */ };

/* The preposition that ends right before a token: its relation, and its length in tokens; 0: none does. */
static uint32_t preposition_before(const struct finding *f, uint32_t token, enum place_relation *relation)
{
    for (uint32_t back = LONGEST_PREPOSITION; back > 0; back--) {
        if (token < f->first + back)
            continue;
        const struct kr_hit *hit = kr_place_hit(f->reading, token - back, KR_SECTION_PREPOSITION, (uint16_t)back);
        if (hit) {
            *relation = (enum place_relation)f->rules->relation_of_entry[hit->entry];
            return back;
        }
    }
    *relation = RELATION_NONE;
    return 0;
}

static bool is_remembered(const struct finding *f, const struct kr_gaz_place *place)
{
    for (size_t i = 0; i < f->memory->count; i++)
        if (f->memory->latest[i].place == place)
            return true;
    return false;
}

/* "Ten noordwesten van Kiev", "in de omgeving van Kiev": a town, no government; "bij Kiev" may be either. */
static bool is_around(const struct finding *f, uint32_t token)
{
    enum place_relation relation;
    return preposition_before(f, token, &relation) > 1 && relation == RELATION_NEAR;
}

/* Does the name only tell where another lies that stands before it: "Serhijivka, een badplaats ten zuiden van Odesa",
 * where it was not met before, "de stad ligt 30 kilometer van Charkiv" in any case? */
static bool is_landmark(const struct finding *f, uint32_t token, const struct kr_gaz_place *place)
{
    if (!f->count)
        return false;
    while (token > f->first && (kr_place_hit(f->reading, token - 1, KR_SECTION_DETERMINER, 1) ||
                                kr_place_hit(f->reading, token - 1, KR_SECTION_NOUN_KIND, 1)))
        token--;
    enum place_relation relation;
    preposition_before(f, token, &relation);
    return (relation == RELATION_NEAR && !is_remembered(f, place)) ||
           (relation == RELATION_OF && token > f->first + 1 && kr_place_hit(f->reading, token - 2, KR_SECTION_UNIT, 1));
}

/* Does the preposition only compare, or tell since when: "sinds", "na", "zoals"? */
static bool is_aside(const struct finding *f, uint32_t token)
{
    const struct kr_hit *hit = kr_place_hit(f->reading, token, KR_SECTION_PREPOSITION, 1);
    return hit && kr_str_is(kr_entry_get(&f->rules->pack->entries[hit->entry], "at"), "other");
}

/* Does the phrase that "van" at the token goes on begin with such a preposition: "sinds de val van"? */
static bool follows_aside(const struct finding *f, uint32_t token)
{
    for (uint32_t back = 1; back <= MOST_ADJECTIVES + 1 && token >= f->first + back; back++) {
        if (kr_place_hit(f->reading, token - back, KR_SECTION_PREPOSITION, 1))
            return is_aside(f, token - back);
        if (f->reading->tokens[token - back].kind != KR_TOKEN_WORD)
            break;
    }
    return false;
}

/* Is the name an origin or a goal, or the seat of an office: "naar X", "de burgemeester van X"? */
static bool is_passing(const struct finding *f, uint32_t token, uint32_t end)
{
    uint32_t before = token;
    if (before > f->first && kr_place_hit(f->reading, before - 1, KR_SECTION_DETERMINER, 1)) /* "vanaf de Krim" */
        before--;
    if (before == f->first)
        return false;
    enum place_relation relation = kr_place_relation(f->rules, f->reading, before - 1);
    if (relation == RELATION_NONE && kr_place_hit(f->reading, before - 1, KR_SECTION_PREPOSITION, 1) &&
        is_aside(f, before - 1))
        return true; /* "de grootste winst sinds Bachmoet", "zoals in Soledar" */
    if (relation == RELATION_OF && before > f->first + 1 &&
        (kr_place_hit(f->reading, before - 2, KR_SECTION_NOUN_OFFICE, 1) || follows_aside(f, before - 1)))
        return true;                                        /* "de burgemeester van X", "sinds de val van X" */
    bool route = relation == RELATION_OF && end < f->end && /* "van Svatove naar Koepjansk" */
                 kr_place_relation(f->rules, f->reading, end) == RELATION_GOAL;
    return route || relation == RELATION_GOAL || relation == RELATION_ORIGIN;
}

/* Does a name begin at the token, rather than an article or a word of kind before one? */
static bool is_name_word(const struct finding *f, uint32_t token)
{
    return f->reading->tokens[token].flags & KR_TOKEN_UPPER &&
           !kr_place_hit(f->reading, token, KR_SECTION_DETERMINER, 1) &&
           !kr_place_hit(f->reading, token, KR_SECTION_NOUN_KIND, 1);
}

/* What the word of kind at a token tells of the size. */
static enum place_size size_told(const struct finding *f, uint32_t token, uint16_t length)
{
    const struct kr_hit *word = kr_place_hit(f->reading, token, KR_SECTION_NOUN_KIND, length);
    kr_str told = word ? kr_entry_get(&f->rules->pack->entries[word->entry], "size") : KR_S("");
    return kr_str_is(told, "small") ? SIZE_SMALL : kr_str_is(told, "large") ? SIZE_LARGE : SIZE_ANY;
}

static void add_name(struct finding *f, uint32_t token, uint16_t count)
{
    const struct kr_token *tokens = f->reading->tokens;
    uint32_t end = token + count;
    double score;
    bool made;
    const struct kr_gaz_place *place = kr_place_choose(f, token, count, &score, &made);
    bool compound = end < f->end && tokens[end].mark == '-' && tokens[end].flags & KR_TOKEN_GLUED && end + 1 < f->end &&
                    tokens[end + 1].flags & KR_TOKEN_GLUED;
    if (place &&
        (kr_place_is_surname(f, token, end) || (kr_place_is_small(place) && kr_place_is_called(f, token, end))))
        kr_place_note_person(f, token);
    if (!place || kr_place_is_none(f, token, end, place, made))
        return;
    while (token + 1 < end && !is_name_word(f, token)) /* "de regio Dnipro" is met as one name; Dnipro is the mention */
        token++;
    kr_str text = kr_reading_text(f->reading, token, end);
    enum place_role role = is_landmark(f, token, place) ? ROLE_LANDMARK
                           : is_passing(f, token, end)  ? ROLE_PASSING
                                                        : ROLE_TOPIC;
    bool government = place->capital && !is_around(f, token);
    add(f, (struct kr_toponym){.first = token,
                               .end = end,
                               .place = place,
                               .score = score,
                               .form = compound ? KR_TOPONYM_COMPOUND : KR_TOPONYM_NAME});
    bool part = token > f->first && tokens[token].flags & KR_TOKEN_GLUED && tokens[token - 1].mark == '-';
    if (part) /* "Zuid-Donetsk" speaks of an area */
        return;
    kr_place_remember(f->memory, place, text, role, government);
    if (token > f->first && size_told(f, token - 1, 1) == SIZE_SMALL)
        kr_place_note_small(f->memory, place); /* "het dorp X" */
}

/* Does a name stand right behind the kind word, or "van" and a name? Then the kind word only describes it. */
static bool names_follows(const struct finding *f, uint32_t token)
{
    bool place = false;
    if (token >= f->end)
        return false;
    const struct kr_hit *preposition = kr_place_hit(f->reading, token, KR_SECTION_PREPOSITION, 1);
    if (preposition && kr_str_is(kr_entry_get(&f->rules->pack->entries[preposition->entry], "at"), "of"))
        token++;
    return token < f->end && ((kr_place_winner(f, token, &place) && place) || kr_place_is_unknown(f, token));
}

/* Is there a definite determiner or a possessive at most MOST_ADJECTIVES words before the token? */
static bool is_definite(const struct finding *f, uint32_t token)
{
    const struct kr_pack *pack = f->rules->pack;
    for (uint32_t back = 1; back <= MOST_ADJECTIVES + 1 && token >= f->first + back; back++) {
        uint32_t at = token - back;
        const struct kr_hit *hit = kr_place_hit(f->reading, at, KR_SECTION_DETERMINER, 1);
        if (hit)
            return kr_str_is(kr_entry_get(&pack->entries[hit->entry], "definite"), "yes");
        hit = kr_place_hit(f->reading, at, KR_SECTION_PRONOUN, 1);
        if (hit && kr_entry_get(&pack->entries[hit->entry], "possessive").len)
            return true;
        if (f->reading->tokens[at].kind != KR_TOKEN_WORD || kr_place_hit(f->reading, at, KR_SECTION_PREPOSITION, 1) ||
            f->reading->tokens[at].flags & KR_TOKEN_UPPER)
            return false;
    }
    return false;
}

/* "Het gebied" after a passing mention of another region (vanaf de Krim) is that of the town that the report is
 * about. */
static const struct kr_gaz_place *region_meant(const struct finding *f, size_t latest)
{
    const struct kr_place_memory *memory = f->memory;
    for (size_t i = 0; i < memory->count && memory->latest[latest].passing; i++) {
        const struct kr_gaz_place *city = memory->latest[i].place;
        if (city->place.kind != KR_PLACE_CITY || memory->latest[i].mentions < 2 || city->capital)
            continue;
        const struct kr_gaz_place *region = city->region ? kr_gaz_place(f->rules->gazetteer, city->region - 1) : NULL;
        if (region)
            return region;
    }
    return memory->latest[latest].place;
}

/* "De hoofdstad" is the home side's. */
static bool means_capital(const struct finding *f, uint32_t token, uint16_t length)
{
    const struct kr_hit *hit = kr_place_hit(f->reading, token, KR_SECTION_NOUN_KIND, length);
    return hit && kr_entry_get(&f->rules->pack->entries[hit->entry], "capital").len;
}

/* Index in memory of what "daar" points to, and of what "er", which is weak, goes on about; memory->count: none. */
static size_t deictic_meant(const struct finding *f, uint32_t token, uint16_t length)
{
    const struct kr_hit *there = kr_place_hit(f->reading, token, KR_SECTION_DEICTIC, length);
    if (there && !kr_entry_get(&f->rules->pack->entries[there->entry], "weak").len)
        return kr_place_pointed(f->rules, f->memory);
    const struct kr_gaz_place *topic = kr_place_topic(f->rules, f->memory, NULL);
    size_t at = 0;
    while (at < f->memory->count && f->memory->latest[at].place != topic)
        at++;
    return at;
}

/* Where the phrase of the word of kind at a token begins: at its determiner, if it is near. */
static uint32_t phrase_start(const struct finding *f, uint32_t token)
{
    uint32_t first = token;
    while (first > f->first && token - first <= MOST_ADJECTIVES) {
        first--;
        if (kr_place_hit(f->reading, first, KR_SECTION_DETERMINER, 1) ||
            kr_place_hit(f->reading, first, KR_SECTION_PRONOUN, 1))
            break;
    }
    return first;
}

/* Which of those just named the determiner at a token asks for: "first", "last", "both"; len 0: none. */
static kr_str which_of(const struct finding *f, uint32_t token)
{
    const struct kr_hit *hit = kr_place_hit(f->reading, token, KR_SECTION_DETERMINER, 1);
    return hit ? kr_entry_get(&f->rules->pack->entries[hit->entry], "which") : KR_S("");
}

/* "Eerstgenoemde stad": sets *at to the first or the last of the row named before. False: it asks for one, and there
 * is no such row. */
static bool of_group(const struct finding *f, uint32_t token, uint8_t kind, size_t *at)
{
    size_t indices[KR_PLACE_REMEMBERED], count = 0;
    kr_str which = KR_S("");
    for (uint32_t back = 1; back <= MOST_ADJECTIVES && token >= f->first + back && !which.len; back++) {
        if (f->reading->tokens[token - back].kind != KR_TOKEN_WORD)
            break;
        which = which_of(f, token - back);
    }
    if (!which.len)
        return true;
    bool row = kr_place_group(f->memory, kind, &count, indices);
    if (!row) {
        count = 2;
        row = kr_place_group(f->memory, kind, &count, indices);
    }
    if (row)
        *at = kr_str_is(which, "first") ? indices[0] : indices[count - 1];
    return row;
}

static void add_reference(struct finding *f, uint32_t token, uint16_t length, uint8_t kind, enum kr_toponym_form form)
{
    const struct kr_hit *word = kr_place_hit(f->reading, token, KR_SECTION_NOUN_KIND, length);
    kr_str site = word ? kr_entry_get(&f->rules->pack->entries[word->entry], "site") : KR_S("");
    if (form == KR_TOPONYM_KIND && f->rules->capital && means_capital(f, token, length)) {
        add(f, (struct kr_toponym){.first = token,
                                   .end = token + length,
                                   .place = f->rules->capital,
                                   .via_text = f->rules->capital->place.name,
                                   .score = 0.7,
                                   .form = KR_TOPONYM_KIND});
        return;
    }
    const enum place_size size = size_told(f, token, length);
    size_t at =
        form == KR_TOPONYM_DEICTIC ? deictic_meant(f, token, length) : kr_place_recall(f->memory, kind, size, site);
    if (form == KR_TOPONYM_KIND && !of_group(f, token, kind, &at))
        return;
    if (at == f->memory->count)
        return;
    const struct kr_gaz_place *place = f->memory->latest[at].place;
    if (kind == KR_PLACE_REGION || (kind == KR_PLACE_AREA && !site.len))
        place = region_meant(f, at);
    uint32_t first = form == KR_TOPONYM_KIND ? phrase_start(f, token) : token;
    kr_str text = place == f->memory->latest[at].place ? f->memory->latest[at].text : place->place.name;
    add(f, (struct kr_toponym){.first = first,
                               .end = token + length,
                               .place = place,
                               .via_text = text,
                               .score = 0.7,
                               .form = (uint8_t)form});
    kr_place_remember(f->memory, place, text, ROLE_TOPIC, false);
    if (form == KR_TOPONYM_KIND && size == SIZE_SMALL)
        kr_place_note_small(f->memory, place);
}

/* "Beide dorpen", "de drie steden": each of those that were named last. */
static void add_group(struct finding *f, uint32_t token, uint16_t length, uint8_t kind)
{
    size_t indices[KR_PLACE_REMEMBERED], count = 0;
    const struct kr_gaz_place *places[KR_PLACE_REMEMBERED];
    const uint32_t first = phrase_start(f, token);
    for (uint32_t at = first; at < token; at++) {
        const struct kr_hit *number = kr_place_hit(f->reading, at, KR_SECTION_NUMBER, 1);
        kr_str value = number ? kr_entry_get(&f->rules->pack->entries[number->entry], "value") : KR_S("");
        if (value.len == 1 && value.ptr[0] >= '2' && value.ptr[0] <= '9')
            count = (size_t)(value.ptr[0] - '0');
        else if (kr_str_is(which_of(f, at), "both"))
            count = 2;
    }
    if (!count || !kr_place_group(f->memory, kind, &count, indices))
        return;
    for (size_t i = 0; i < count; i++)
        places[i] = f->memory->latest[indices[i]].place;
    for (size_t i = 0; i < count; i++) {
        add(f, (struct kr_toponym){.first = first,
                                   .end = token + length,
                                   .place = places[i],
                                   .via_text = f->memory->latest[indices[i]].text,
                                   .score = 0.7,
                                   .form = KR_TOPONYM_KIND});
    }
    for (size_t i = 0; i < count; i++)
        kr_place_remember(f->memory, places[i], f->out[f->count - count + i].via_text, ROLE_TOPIC, false);
}

/* ", een [langgerekt] dorp": does the word of kind tell of the place named right before the comma? */
static bool describes_last(const struct finding *f, uint32_t token)
{
    const uint32_t end = f->out[f->count - 1].end;
    return end < token && token - end <= MOST_ADJECTIVES + 2 && f->reading->tokens[end].mark == ',' &&
           kr_place_hit(f->reading, end + 1, KR_SECTION_DETERMINER, 1);
}

size_t kr_place_find(const struct kr_place_rules *rules, struct kr_place_memory *memory,
                     const struct kr_reading *reading, uint32_t first, uint32_t end, struct kr_toponym *out,
                     size_t capacity)
{
    struct finding f = {rules, memory, reading, first, end, out, capacity, 0};
    memory->sentences++;
    for (uint32_t token = first; token < end;) {
        bool place = false;
        uint16_t length = kr_place_winner(&f, token, &place);
        const struct kr_hit *hit;
        if (place) {
            add_name(&f, token, length);
        } else if (length > 1 && kr_place_hit(reading, token, KR_SECTION_ACTOR, length)) {
            kr_place_note_person(&f, token + length - 1); /* "Viktor Sokolov": "Sokolov" alone is no village */
        } else if (length && (hit = kr_place_hit(reading, token, KR_SECTION_NOUN_KIND, length))) {
            const uint8_t kind = rules->kind_of_entry[hit->entry];
            if (is_definite(&f, token) && !names_follows(&f, token + length)) {
                if (rules->plural_of_entry[hit->entry])
                    add_group(&f, token, length, kind);
                else
                    add_reference(&f, token, length, kind, KR_TOPONYM_KIND);
            } else if (f.count && size_told(&f, token, length) == SIZE_SMALL && describes_last(&f, token)) {
                kr_place_note_small(memory, f.out[f.count - 1].place); /* "X, een klein dorp" */
            }
        } else if (length && (hit = kr_place_hit(reading, token, KR_SECTION_DEICTIC, length)) &&
                   !kr_entry_get(&rules->pack->entries[hit->entry], "other").len) {
            add_reference(&f, token, length, ANY_KIND, KR_TOPONYM_DEICTIC);
        }
        token += length ? length : 1;
    }
    return f.count;
}
