/* guard.c - what looks like the name of a place and is none: part of a longer name, a person, an adjective, a word that
 * only happens to be spelt like a village.
 */
#include "place/place_int.h"

enum { SHORT_NAME = 4 /* bytes */ };

bool kr_place_is_unknown(const struct finding *f, uint32_t token)
{
    const struct kr_token *t = &f->reading->tokens[token];
    return t->kind == KR_TOKEN_WORD && t->flags & KR_TOKEN_UPPER && !(t->flags & KR_TOKEN_CAPS) &&
           f->reading->first_hit[token] == f->reading->first_hit[token + 1];
}

/* A name inside a longer one that no lexicon knows: "Zorja Loehansk", "Kyiv School of Economics". */
static bool inside_longer_name(const struct finding *f, uint32_t first, uint32_t end)
{
    const struct kr_token *tokens = f->reading->tokens;
    if (end < f->end && !(tokens[end].flags & (KR_TOKEN_GLUED | KR_TOKEN_LINE)) && kr_place_is_unknown(f, end))
        return true;
    return first > f->first + 1 && !(tokens[first].flags & (KR_TOKEN_GLUED | KR_TOKEN_LINE)) &&
           kr_place_is_unknown(f, first - 1) && tokens[first - 2].kind == KR_TOKEN_WORD;
}

/* The second half of a name with a hyphen: "Oranje-Nassau", "Mini-Europa"; but "Zuid-Donetsk", "Donetsk-Loehansk". */
static bool behind_hyphen(const struct finding *f, uint32_t first)
{
    const struct kr_token *tokens = f->reading->tokens;
    if (first < f->first + 2 || tokens[first - 1].mark != '-' || !(tokens[first].flags & KR_TOKEN_GLUED) ||
        !(tokens[first - 1].flags & KR_TOKEN_GLUED))
        return false;
    return !kr_place_hit(f->reading, first - 2, KR_SECTION_DIRECTION, 0) &&
           !kr_place_hit(f->reading, first - 2, KR_CATEGORY_PLACE, 0);
}

/* A place abroad beside a capitalised word that is a place abroad itself, or behind "Voornaam van": a person's name. */
static bool is_surname(const struct finding *f, uint32_t first, uint32_t end)
{
    const struct kr_token *tokens = f->reading->tokens;
    bool beside = first > f->first && !(tokens[first].flags & (KR_TOKEN_GLUED | KR_TOKEN_LINE)) &&
                  tokens[first - 1].flags & KR_TOKEN_UPPER && kr_place_hit(f->reading, first - 1, KR_CATEGORY_PLACE, 1);
    bool before = end < f->end && !(tokens[end].flags & (KR_TOKEN_GLUED | KR_TOKEN_LINE)) &&
                  tokens[end].flags & KR_TOKEN_UPPER && kr_place_hit(f->reading, end, KR_CATEGORY_PLACE, 1);
    bool of = first > f->first + 2 && kr_place_relation(f->rules, f->reading, first - 1) == RELATION_OF &&
              kr_place_is_unknown(f, first - 2);
    return beside || before || of;
}

/* Does anything before the name ask for a place? */
static bool is_asked_for(const struct finding *f, uint32_t first)
{
    if (first == f->first)
        return false;
    enum place_relation relation = kr_place_relation(f->rules, f->reading, first - 1);
    return relation != RELATION_NONE || kr_place_kind_at(f, first - 1) != NO_KIND;
}

/* A small place whose spelling only a table makes: a short word, or one at the start of a sentence that a list of
 * ordinary words has too, is that word ("Bij", "Verder", "Tour"). */
static bool is_ordinary(const struct finding *f, uint32_t first, uint32_t end)
{
    size_t bytes = f->reading->tokens[end - 1].end - f->reading->tokens[first].start;
    bool listed = false;
    for (uint32_t h = f->reading->first_hit[first]; h < f->reading->first_hit[first + 1]; h++)
        listed |= f->reading->hits[h].category < KR_SECTION_COUNT && f->reading->hits[h].count == end - first;
    return listed || (bytes <= SHORT_NAME && !is_asked_for(f, first));
}

static uint32_t word_hash(const struct finding *f, uint32_t token)
{
    return (uint32_t)kr_hash(0, kr_reading_text(f->reading, token, token + 1));
}

/* "Ivan Kalinin ... Kalinin": the second alone is the first again, unless something asks for a place. */
static bool is_person(const struct finding *f, uint32_t first, uint32_t end)
{
    const struct kr_place_memory *m = f->memory;
    for (size_t i = 0; end == first + 1 && i < m->person_count; i++)
        if (m->persons[i] == word_hash(f, first))
            return !is_asked_for(f, first);
    return false;
}

void kr_place_note_person(struct finding *f, uint32_t token)
{
    struct kr_place_memory *m = f->memory;
    for (size_t i = 0; i < m->person_count; i++)
        if (m->persons[i] == word_hash(f, token))
            return;
    if (m->person_count < KR_PLACE_PERSONS)
        m->persons[m->person_count++] = word_hash(f, token);
}

bool kr_place_is_surname(const struct finding *f, uint32_t first, uint32_t end)
{
    return end == first + 1 && first > f->first && kr_place_is_unknown(f, first - 1) &&
           inside_longer_name(f, first, end);
}

bool kr_place_is_called(const struct finding *f, uint32_t first, uint32_t end)
{
    if (first == f->first || end != first + 1 || is_asked_for(f, first) ||
        f->reading->tokens[first].flags & (KR_TOKEN_GLUED | KR_TOKEN_LINE))
        return false;
    for (uint16_t back = 1; back <= 3 && first >= f->first + back; back++)
        if (kr_place_hit(f->reading, first - back, KR_SECTION_NOUN_NAMING, back))
            return true;
    const struct kr_token *tokens = f->reading->tokens;
    const struct kr_hit *verb = kr_place_hit(f->reading, first - 1, KR_SECTION_VERB, 1);
    bool says = verb && f->rules->speech_of_entry[verb->entry] && verb->detail & KR_FORM_FINITE &&
                !(verb->detail & KR_FORM_PLURAL) && first > f->first + 1 && tokens[first - 2].kind == KR_TOKEN_MARK;
    bool aged = end + 2 < f->end && tokens[end].mark == '(' && tokens[end + 1].kind == KR_TOKEN_NUMBER &&
                tokens[end + 2].mark == ')';
    return says || aged;
}

bool kr_place_is_none(const struct finding *f, uint32_t first, uint32_t end, const struct kr_gaz_place *place,
                      bool made)
{
    kr_str country = place->place.country;
    bool abroad = !kr_str_eq(country, f->rules->home) && !kr_str_eq(country, f->rules->invader) &&
                  place->place.kind == KR_PLACE_CITY;
    if (inside_longer_name(f, first, end))
        return true;
    if (kr_place_is_small(place) && (kr_place_is_called(f, first, end) || is_person(f, first, end)))
        return true;
    if (behind_hyphen(f, first) || (abroad && is_surname(f, first, end)))
        return true;
    return made && kr_place_is_small(place) && is_ordinary(f, first, end);
}

/* At equal length an organisation beats a place, a person a small one, and any other word a genitive (Nederlands). */
static bool is_beaten(const struct finding *f, uint32_t token, uint16_t length, const struct kr_hit *place)
{
    const struct kr_reading *r = f->reading;
    const struct kr_gaz_place *mostly = kr_place_of(f->rules, place);
    for (uint32_t h = r->first_hit[token]; h < r->first_hit[token + 1]; h++) {
        uint16_t category = r->hits[h].category;
        if (r->hits[h].count != length || category == KR_CATEGORY_PLACE)
            continue;
        if (category == KR_SECTION_ORGANISATION || place->detail == MET_GENITIVE ||
            (category == KR_SECTION_ACTOR && mostly && kr_place_is_small(mostly)))
            return true;
    }
    return false;
}

uint16_t kr_place_winner(const struct finding *f, uint32_t token, bool *place)
{
    const struct kr_reading *r = f->reading;
    const struct kr_hit *found = NULL;
    uint16_t length = 0;
    for (uint32_t h = r->first_hit[token]; h < r->first_hit[token + 1]; h++) {
        const struct kr_hit *hit = &r->hits[h];
        if (hit->token + hit->count > f->end || hit->count < length)
            continue;
        if (hit->count > length)
            found = NULL;
        length = hit->count;
        if (hit->category == KR_CATEGORY_PLACE)
            found = hit;
    }
    *place = found && !is_beaten(f, token, length, found);
    return length;
}
