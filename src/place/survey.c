/* survey.c - the names of a block: those of the gazetteer, those that are nearly one, and the places that leave no
 * doubt.
 *
 * A word that no list knows may be a name with a slip or of mixed spelling. It is tried only where the sentence asks
 * for a place (behind in, bij, naar; behind dorp, stad; in a list of places), so that neither an ordinary word nor a
 * person becomes one.
 */
#include "place/place_int.h"

#include <stdlib.h>

enum { SHORTEST_GUESS = 6 /* bytes */, LARGE_PLACE = 50000 /* inhabitants */, MOST_NAMES = KR_LIMIT_PHRASE_TOKENS };

/* The block's new hits, kept in the upper half of the hits' memory until they are merged. */
struct survey {
    const struct kr_place_rules *rules;
    struct kr_place_memory *memory;
    struct kr_reading *reading;
    struct kr_hit *made;
    size_t made_count, made_capacity;
    bool doubtful; /* a slip led to a place that the block has not named, so far */
    bool again;
};

static void make_hit(struct survey *s, uint32_t token, uint16_t count, uint16_t category, uint32_t entry,
                     uint32_t detail)
{
    if (s->made_count < s->made_capacity)
        s->made[s->made_count++] = (struct kr_hit){token, count, category, entry, detail};
}

static int compare_person(const void *key, const void *entry)
{
    return kr_str_order(*(const kr_str *)key, ((const struct person_entry *)entry)->canonical);
}

/* A person's name becomes a hit of his entry, unless the automaton has it. */
static void make_person(struct survey *s, uint32_t token, uint16_t count, kr_str canonical)
{
    const struct person_entry *person =
        s->rules->person_count
            ? bsearch(&canonical, s->rules->persons, s->rules->person_count, sizeof(*s->rules->persons), compare_person)
            : NULL;
    if (person && !kr_place_hit(s->reading, token, KR_SECTION_ACTOR, count))
        make_hit(s, token, count, KR_SECTION_ACTOR, person->entry, 0);
}

/* The places of a name that leaves no doubt: the only one, or by far the largest. */
static void note_sure(struct survey *s, uint32_t name)
{
    const struct kr_gaz_place *candidates[2];
    struct kr_place_memory *m = s->memory;
    size_t found = kr_gaz_candidates(s->rules->gazetteer, name, candidates, 2);
    enum kr_place_kind kind = found ? candidates[0]->place.kind : KR_PLACE_CITY;
    if (found && kr_str_eq(candidates[0]->place.country, s->rules->home) &&
        (candidates[0]->place.population >= SMALL_PLACE || kind == KR_PLACE_REGION || kind == KR_PLACE_COUNTRY))
        m->theatre = true;
    if (!found || candidates[0]->place.kind == KR_PLACE_COUNTRY ||
        (found > 1 && (candidates[0]->place.population < LARGE_PLACE ||
                       candidates[0]->place.population / 10 < candidates[1]->place.population)))
        return;
    for (size_t i = 0; i < m->sure_count; i++) {
        if (m->sure[i].place == candidates[0]) {
            m->sure[i].mentions++;
            return;
        }
    }
    if (m->sure_count < KR_PLACE_SURVEYED)
        m->sure[m->sure_count++].place = candidates[0];
}

static bool is_unknown(const struct kr_reading *r, uint32_t token)
{
    const struct kr_token *t = &r->tokens[token];
    return t->kind == KR_TOKEN_WORD && t->flags & KR_TOKEN_UPPER && r->first_hit[token] == r->first_hit[token + 1] &&
           t->end - t->start >= SHORTEST_GUESS;
}

/* Does what stands before a word ask for a place? */
static bool asks_for_place(const struct survey *s, uint32_t token)
{
    const struct kr_reading *r = s->reading;
    if (!token || r->tokens[token].flags & KR_TOKEN_LINE)
        return false;
    enum place_relation relation = kr_place_relation(s->rules, r, token - 1);
    if (relation == RELATION_AT || relation == RELATION_NEAR || relation == RELATION_GOAL ||
        relation == RELATION_ORIGIN)
        return true;
    if (kr_place_hit(r, token - 1, KR_SECTION_NOUN_KIND, 1))
        return true;
    bool goes_on = kr_place_hit(r, token - 1, KR_SECTION_COORDINATOR, 1) || r->tokens[token - 1].mark == ',';
    if (!goes_on || !s->made_count)
        return false;
    const struct kr_hit *last = &s->made[s->made_count - 1];
    return last->category == KR_CATEGORY_PLACE && last->token + last->count == token - 1;
}

static bool is_sure(const struct kr_place_memory *memory, const struct kr_gaz_place *place)
{
    for (size_t i = 0; i < memory->sure_count; i++)
        if (memory->sure[i].place == place)
            return true;
    for (size_t i = 0; i < memory->count; i++)
        if (memory->latest[i].place == place)
            return true;
    return false;
}

/* May a word with a slip mean the place? A village that no list has lies one letter from another (Hrakove, Hrabove), so
 * only a place that everybody knows, or that the report names rightly elsewhere. */
static bool is_known(const struct survey *s, const struct kr_gaz_place *place, uint32_t met)
{
    uint32_t population = place->place.population;
    bool home = kr_str_eq(place->place.country, s->rules->home);
    if (met == MET_SOUND)
        return home || population >= LARGE_PLACE;
    return population >= (home ? SMALL_PLACE : 10 * LARGE_PLACE) || is_sure(s->memory, place);
}

/* A word that is nearly a name. */
static void guess(struct survey *s, uint32_t token)
{
    const struct kr_gazetteer *g = s->rules->gazetteer;
    const struct kr_reading *r = s->reading;
    char folded[KR_TEXT_FOLD_BYTES], plain[KR_TEXT_FOLD_BYTES];
    if (token + 1 < r->token_count && is_unknown(r, token + 1) && !(r->tokens[token + 1].flags & KR_TOKEN_LINE))
        return; /* "in Hotel Modern": a longer name */
    size_t len = kr_text_fold(kr_reading_text(r, token, token + 1), folded);
    kr_str key = {plain, kr_utf8_plain((kr_str){folded, len}, plain)};
    const struct kr_gaz_place *place;
    int64_t name = kr_gaz_sound(g, key);
    uint32_t met = MET_SOUND;
    if (name < 0) {
        name = kr_gaz_slip(g, key);
        met = MET_SLIP;
    }
    if (name < 0 || !kr_gaz_candidates(g, (uint32_t)name, &place, 1))
        return;
    if (!is_known(s, place, met)) {
        s->doubtful = true;
        return;
    }
    make_hit(s, token, 1, KR_CATEGORY_PLACE, (uint32_t)name, met);
}

/* Puts the new hits among the old, from behind: by token, then the longest first; at equals the old before. */
static void merge(struct survey *s)
{
    struct kr_reading *r = s->reading;
    size_t old = r->hit_count, new = s->made_count, at = old + new;
    r->hit_count = at;
    while (new) {
        const struct kr_hit *a = old ? &r->hits[old - 1] : NULL, *b = &s->made[new - 1];
        bool a_last = a && (a->token != b->token ? a->token > b->token : a->count < b->count);
        r->hits[--at] = a_last ? r->hits[--old] : s->made[--new];
    }
    kr_match_index(r);
}

static void look_over(struct survey *s)
{
    const struct kr_reading *r = s->reading;
    for (uint32_t token = 0; token < r->token_count; token++) {
        const struct kr_token *t = &r->tokens[token];
        if (t->kind != KR_TOKEN_WORD)
            continue;
        struct kr_gaz_hit names[MOST_NAMES];
        size_t found = kr_gaz_scan(s->rules->gazetteer, r, token, names, MOST_NAMES);
        for (size_t i = found; i-- > 0;) { /* the longest first */
            kr_str person = kr_gaz_person(s->rules->gazetteer, names[i].name);
            const struct kr_gaz_place *place;
            if (person.len)
                make_person(s, token, names[i].count, person);
            if (kr_gaz_candidates(s->rules->gazetteer, names[i].name, &place, 1))
                make_hit(s, token, names[i].count, KR_CATEGORY_PLACE, names[i].name,
                         names[i].genitive ? MET_GENITIVE : MET_EXACT);
        }
        if (found && !s->again && t->flags & KR_TOKEN_UPPER)
            note_sure(s, names[found - 1].name);
        else if (!found && is_unknown(r, token) && asks_for_place(s, token))
            guess(s, token);
    }
}

void kr_place_names(const struct kr_place_rules *rules, struct kr_place_memory *memory, struct kr_reading *reading,
                    size_t capacity)
{
    size_t room = capacity / 2 > reading->hit_count ? capacity / 2 - reading->hit_count : 0;
    struct survey s = {.rules = rules,
                       .memory = memory,
                       .reading = reading,
                       .made = reading->hits + (capacity - capacity / 2),
                       .made_capacity = room};
    kr_match_index(reading);
    memory->sure_count = 0;
    for (size_t h = 0; h < reading->hit_count && !memory->theatre; h++)
        memory->theatre = reading->hits[h].category < KR_SECTION_COUNT && rules->party_of_entry[reading->hits[h].entry];
    look_over(&s);
    if (s.doubtful) { /* what is named rightly further on counts as well */
        s.made_count = 0;
        s.again = true;
        look_over(&s);
    }
    merge(&s);
}
