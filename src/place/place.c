/* place.c - from words to places.
 *
 * Three steps a sentence, left to right:
 *   1. names: the longest match at a token wins, whatever lexicon it is from; at equal length an organisation or a
 *      person beats a place (Sjachtar Donetsk, Desna Tsjernihiv). A name with unknown capitalised words at its side
 *      is part of a longer name that we do not know, and no place.
 *   2. candidates: a word for a kind of place beside the name (de regio Charkiv, oblast Kherson) chooses the kind;
 *      then the larger place wins, near ones before far ones.
 *   3. references back: a definite determiner, perhaps adjectives, and a word of kind with no name behind it
 *      (de oostelijke stad) mean the latest place of that kind.
 */
#include "place/place.h"

#include <stdlib.h>

/* What may stand between determiner and kind: "de [strategisch gelegen] stad". */
enum { MOST_ADJECTIVES = 3, LARGEST_VILLAGE = 15000 /* inhabitants */, NO_KIND = KR_PLACE_KIND_COUNT, ANY_KIND };

struct kr_place_rules {
    const struct kr_pack *pack;
    uint8_t *kind_of_entry;   /* by entry: enum kr_place_kind, NO_KIND or ANY_KIND */
    bool *plural_of_entry;    /* by entry: the kind word is a plural */
    uint32_t *region_of_city; /* by place: index + 1 of the region that shares its name */
    uint32_t *district_of_city;
    const struct kr_pack_place *capital; /* of the theatre's home side; NULL: none */
};

/* ---- compiling ------------------------------------------------------------------------------------------------ */

struct named {
    kr_str name;
    uint32_t place;
};

static int compare_named(const void *a, const void *b)
{
    const struct named *x = a, *y = b;
    return kr_str_order(x->name, y->name);
}

/* "Kharkiv Oblast" -> "Kharkiv" */
static kr_str first_word(kr_str name)
{
    return kr_str_next(&name, ' ');
}

static bool link_regions(struct kr_place_rules *rules, struct kr_arena *arena, const struct named *cities, size_t count)
{
    const struct kr_pack *pack = rules->pack;
    rules->region_of_city = KR_NEW_ARRAY(arena, uint32_t, pack->place_count + 1);
    rules->district_of_city = KR_NEW_ARRAY(arena, uint32_t, pack->place_count + 1);
    if (!rules->region_of_city || !rules->district_of_city)
        return false;
    for (uint32_t i = 0; i < pack->place_count; i++) {
        enum kr_place_kind kind = pack->places[i].place.kind;
        if (kind != KR_PLACE_REGION && kind != KR_PLACE_DISTRICT)
            continue;
        struct named key = {first_word(pack->places[i].place.name), 0};
        const struct named *city = count ? bsearch(&key, cities, count, sizeof(*cities), compare_named) : NULL;
        if (!city)
            continue;
        while (city > cities && compare_named(city - 1, &key) == 0)
            city--;
        for (; city < cities + count && compare_named(city, &key) == 0; city++)
            *(kind == KR_PLACE_REGION ? &rules->region_of_city[city->place] : &rules->district_of_city[city->place]) =
                i + 1;
    }
    return true;
}

static const struct kr_pack_place *capital_of(const struct kr_pack *pack, kr_str country)
{
    for (size_t i = 0; i < pack->place_count; i++)
        if (pack->places[i].capital && kr_str_eq(pack->places[i].place.country, country))
            return &pack->places[i];
    return NULL;
}

struct kr_place_rules *kr_place_compile(const struct kr_pack *pack, struct kr_arena *arena)
{
    struct kr_place_rules *rules = KR_NEW(arena, struct kr_place_rules);
    struct named *cities = KR_NEW_ARRAY(arena, struct named, pack->place_count + 1);
    if (!rules || !cities)
        return NULL;
    rules->pack = pack;
    rules->kind_of_entry = KR_NEW_ARRAY(arena, uint8_t, pack->entry_count + 1);
    rules->plural_of_entry = KR_NEW_ARRAY(arena, bool, pack->entry_count + 1);
    if (!rules->kind_of_entry || !rules->plural_of_entry)
        return NULL;
    for (size_t i = 0; i < pack->entry_count; i++) {
        enum kr_place_kind kind;
        rules->kind_of_entry[i] = NO_KIND;
        if (pack->entries[i].section != KR_SECTION_NOUN_KIND)
            continue;
        rules->kind_of_entry[i] = ANY_KIND;
        for (kind = 0; kind < KR_PLACE_KIND_COUNT; kind++)
            if (kr_str_is(kr_entry_get(&pack->entries[i], "kind"), kr_place_kind_name(kind)))
                rules->kind_of_entry[i] = (uint8_t)kind;
        rules->plural_of_entry[i] = kr_entry_get(&pack->entries[i], "number").len > 0;
    }
    for (size_t i = 0; i < pack->entry_count; i++)
        if (pack->entries[i].section == KR_SECTION_SIDE && kr_entry_get(&pack->entries[i], "home").len)
            rules->capital = capital_of(pack, pack->entries[i].canonical);
    size_t count = 0;
    for (uint32_t i = 0; i < pack->place_count; i++)
        if (pack->places[i].place.kind == KR_PLACE_CITY)
            cities[count++] = (struct named){pack->places[i].place.name, i};
    if (count)
        qsort(cities, count, sizeof(*cities), compare_named);
    return link_regions(rules, arena, cities, count) ? rules : NULL;
}

/* ---- memory --------------------------------------------------------------------------------------------------- */

/* `passing`: named as an origin or a goal only: what the text speaks of stays in front. */
static void remember(struct kr_place_memory *memory, const struct kr_pack_place *place, kr_str text, bool passing)
{
    size_t at = 0;
    uint32_t mentions = 0;
    while (at < memory->count && memory->latest[at].place != place)
        at++;
    if (at < memory->count)
        mentions = memory->latest[at].mentions;
    else if (memory->count < KR_PLACE_REMEMBERED)
        memory->count++;
    else
        at = memory->count - 1;
    size_t to = passing && at > 0 && memory->count > 1 ? 1 : 0;
    memmove(&memory->latest[to + 1], &memory->latest[to], (at - to) * sizeof(memory->latest[0]));
    memory->latest[to].place = place;
    memory->latest[to].text = text;
    memory->latest[to].mentions = mentions + 1;
    memory->latest[to].passing = passing;
}

static bool is_kind(const struct kr_pack_place *place, uint8_t kind)
{
    enum kr_place_kind actual = place->place.kind;
    if (kind == ANY_KIND)
        return actual == KR_PLACE_CITY;
    if (kind == KR_PLACE_REGION || kind == KR_PLACE_AREA)
        return actual == KR_PLACE_REGION || actual == KR_PLACE_AREA;
    return actual == (enum kr_place_kind)kind;
}

/* Index in memory of the latest place of a kind; memory->count: none. */
static size_t recall(const struct kr_place_memory *memory, uint8_t kind, bool village)
{
    for (size_t i = 0; kind == KR_PLACE_REGION && i < memory->count; i++)
        if (memory->latest[i].place->place.kind == KR_PLACE_REGION)
            return i;               /* "de regio" is a region before it is an area */
    size_t capital = memory->count; /* a capital may be a government: only where nothing else is of the kind */
    for (size_t i = 0; i < memory->count; i++) {
        if (!is_kind(memory->latest[i].place, kind) ||
            (village && memory->latest[i].place->place.population > LARGEST_VILLAGE))
            continue;
        if (!memory->latest[i].place->capital)
            return i;
        capital = capital < memory->count ? capital : i;
    }
    return capital;
}

const struct kr_pack_place *kr_place_topic(const struct kr_place_memory *memory, kr_str *text)
{
    size_t i = 0;
    while (i < memory->count && (memory->latest[i].place->capital || !is_kind(memory->latest[i].place, KR_PLACE_CITY)))
        i++;
    if (i == memory->count)
        i = recall(memory, KR_PLACE_REGION, false);
    if (i == memory->count)
        return NULL;
    if (text)
        *text = memory->latest[i].text;
    return memory->latest[i].place;
}

/* ---- one sentence --------------------------------------------------------------------------------------------- */

struct finding {
    const struct kr_place_rules *rules;
    struct kr_place_memory *memory;
    const struct kr_reading *reading;
    uint32_t first, end; /* the sentence */
    struct kr_toponym *out;
    size_t capacity, count;
};

/* The first hit of a category at a token with the given length (0: any); NULL: none. */
static const struct kr_hit *hit_at(const struct kr_reading *reading, uint32_t token, uint16_t category, uint16_t count)
{
    for (uint32_t h = reading->first_hit[token]; h < reading->first_hit[token + 1]; h++)
        if (reading->hits[h].category == category && (!count || reading->hits[h].count == count))
            return &reading->hits[h];
    return NULL;
}

static uint8_t kind_at(const struct finding *f, uint32_t token)
{
    if (token < f->first || token >= f->end)
        return NO_KIND;
    const struct kr_hit *hit = hit_at(f->reading, token, KR_SECTION_NOUN_KIND, 1);
    return hit ? f->rules->kind_of_entry[hit->entry] : NO_KIND;
}

/* The kind that a word beside the name asks for: "regio X", "regio van X", "X oblast", "de districten X en Y". */
static uint8_t kind_beside(const struct finding *f, uint32_t first, uint32_t end)
{
    uint8_t kind = kind_at(f, end);
    if (kind != NO_KIND && f->reading->tokens[end].flags & KR_TOKEN_LINE)
        kind = NO_KIND;
    if (first == f->first)
        return kind;
    if (kind_at(f, first - 1) != NO_KIND)
        return kind_at(f, first - 1);
    if (first >= f->first + 2 && hit_at(f->reading, first - 1, KR_SECTION_PREPOSITION, 1) &&
        kr_str_is(kr_entry_get(
                      &f->rules->pack->entries[hit_at(f->reading, first - 1, KR_SECTION_PREPOSITION, 1)->entry], "at"),
                  "of") &&
        kind_at(f, first - 2) != NO_KIND)
        return kind_at(f, first - 2);
    if (first >= f->first + 2 && hit_at(f->reading, first - 1, KR_SECTION_PREPOSITION, 1)) {
        const struct kr_hit *office = hit_at(f->reading, first - 2, KR_SECTION_NOUN_OFFICE, 1);
        if (office && kr_str_is(kr_entry_get(&f->rules->pack->entries[office->entry], "scope"), "region"))
            return KR_PLACE_REGION; /* "de gouverneur van Loehansk" */
    }
    if (f->count && first >= f->first + 2 &&
        (hit_at(f->reading, first - 1, KR_SECTION_COORDINATOR, 1) || f->reading->tokens[first - 1].mark == ',') &&
        f->out[f->count - 1].end == first - 1) { /* "de regio's Loehansk en Donetsk" */
        const struct kr_toponym *before = &f->out[f->count - 1];
        if (before->place->place.kind == KR_PLACE_REGION)
            return KR_PLACE_REGION;
        const struct kr_hit *hit =
            before->first > f->first ? hit_at(f->reading, before->first - 1, KR_SECTION_NOUN_KIND, 1) : NULL;
        if (hit && f->rules->plural_of_entry[hit->entry])
            return f->rules->kind_of_entry[hit->entry];
    }
    return kind;
}

/* The region or district that shares a city's name, where its kind is asked for. */
static const struct kr_pack_place *widen(const struct finding *f, const struct kr_pack_place *place, uint8_t kind)
{
    size_t index = (size_t)(place - f->rules->pack->places);
    uint32_t wider = 0;
    if (place->place.kind != KR_PLACE_CITY)
        return place;
    if (kind == KR_PLACE_REGION || kind == KR_PLACE_AREA)
        wider = f->rules->region_of_city[index];
    else if (kind == KR_PLACE_DISTRICT)
        wider = f->rules->district_of_city[index];
    return wider ? &f->rules->pack->places[wider - 1] : place;
}

/* How well a candidate fits: its kind, its size, its distance from what the report spoke of last. */
static double fitness(const struct finding *f, const struct kr_pack_place *place, uint8_t kind)
{
    double score = 0.5;
    if (kind != NO_KIND && kind != ANY_KIND)
        score += is_kind(place, kind) ? 1 : -0.25;
    else if (place->place.kind == KR_PLACE_CITY || place->place.kind == KR_PLACE_COUNTRY)
        score += 0.1;
    score += place->place.population > 1000000 ? 0.3 : (double)place->place.population / 1000000 * 0.3;
    for (size_t i = 0; i < f->memory->count && i < 3; i++) {
        const struct kr_place *other = &f->memory->latest[i].place->place;
        double distance_km = kr_distance_km(place->place.lat, place->place.lon, other->lat, other->lon);
        score += 0.3 / (1 + distance_km / 50);
    }
    return score;
}

/* The best candidate among the place hits of one span. */
static const struct kr_pack_place *choose(const struct finding *f, uint32_t token, uint16_t count, double *score)
{
    const struct kr_pack_place *best = NULL;
    double best_score = 0;
    size_t candidates = 0;
    uint8_t kind = kind_beside(f, token, token + count);
    for (uint32_t h = f->reading->first_hit[token]; h < f->reading->first_hit[token + 1]; h++) {
        const struct kr_hit *hit = &f->reading->hits[h];
        if (hit->category != KR_CATEGORY_PLACE || hit->count != count)
            continue;
        const struct kr_pack_place *place = &f->rules->pack->places[hit->entry];
        double fit = fitness(f, place, kind);
        candidates++;
        if (!best || fit > best_score) {
            best = place;
            best_score = fit;
        }
    }
    *score = candidates > 1 ? 0.8 : 0.95;
    return best ? widen(f, best, kind) : NULL;
}

/* Is the token a capitalised word that no lexicon knows: part of a name? */
static bool is_unknown_name(const struct finding *f, uint32_t token)
{
    const struct kr_token *t = &f->reading->tokens[token];
    return t->kind == KR_TOKEN_WORD && t->flags & KR_TOKEN_UPPER && !(t->flags & KR_TOKEN_CAPS) &&
           f->reading->first_hit[token] == f->reading->first_hit[token + 1];
}

/* A name inside a longer one that no lexicon knows: "Zorja Loehansk", "Kyiv School of Economics". */
static bool inside_longer_name(const struct finding *f, uint32_t first, uint32_t end)
{
    const struct kr_token *tokens = f->reading->tokens;
    if (end < f->end && !(tokens[end].flags & (KR_TOKEN_GLUED | KR_TOKEN_LINE)) && is_unknown_name(f, end))
        return true;
    return first > f->first + 1 && !(tokens[first].flags & (KR_TOKEN_GLUED | KR_TOKEN_LINE)) &&
           is_unknown_name(f, first - 1) && tokens[first - 2].kind == KR_TOKEN_WORD;
}

/* The words that win at a token: the longest hit; its length, and whether it is a place. */
static uint16_t winner(const struct finding *f, uint32_t token, bool *place)
{
    const struct kr_reading *r = f->reading;
    uint16_t length = 0;
    *place = false;
    for (uint32_t h = r->first_hit[token]; h < r->first_hit[token + 1]; h++) {
        const struct kr_hit *hit = &r->hits[h];
        if (hit->token + hit->count > f->end || hit->count < length)
            continue;
        if (hit->count > length)
            *place = false;
        length = hit->count;
        *place |= hit->category == KR_CATEGORY_PLACE;
    }
    if (*place)
        for (uint32_t h = r->first_hit[token]; h < r->first_hit[token + 1]; h++)
            if (r->hits[h].count == length && (r->hits[h].category == KR_SECTION_ORGANISATION))
                *place = false;
    return length;
}

static void add(struct finding *f, struct kr_toponym toponym)
{
    if (f->count < f->capacity)
        f->out[f->count++] = toponym;
}

/* Is the name an origin or a goal, or the seat of an office: "naar X", "de burgemeester van X"? */
static bool is_passing(const struct finding *f, uint32_t token, uint32_t end)
{
    const struct kr_hit *hit = token > f->first ? hit_at(f->reading, token - 1, KR_SECTION_PREPOSITION, 1) : NULL;
    if (!hit)
        return false;
    kr_str at = kr_entry_get(&f->rules->pack->entries[hit->entry], "at");
    const struct kr_hit *next = end < f->end ? hit_at(f->reading, end, KR_SECTION_PREPOSITION, 1) : NULL;
    bool route = next && kr_str_is(at, "of") && /* "van Svatove naar Koepjansk" */
                 kr_str_is(kr_entry_get(&f->rules->pack->entries[next->entry], "at"), "to");
    return route || kr_str_is(at, "to") || kr_str_is(at, "from");
}

static void add_name(struct finding *f, uint32_t token, uint16_t count)
{
    const struct kr_token *tokens = f->reading->tokens;
    uint32_t end = token + count;
    double score;
    const struct kr_pack_place *place = choose(f, token, count, &score);
    bool compound = end < f->end && tokens[end].mark == '-' && tokens[end].flags & KR_TOKEN_GLUED && end + 1 < f->end &&
                    tokens[end + 1].flags & KR_TOKEN_GLUED;
    if (!place || inside_longer_name(f, token, end))
        return;
    kr_str text = kr_reading_text(f->reading, token, end);
    add(f, (struct kr_toponym){.first = token,
                               .end = end,
                               .place = place,
                               .score = score,
                               .form = compound ? KR_TOPONYM_COMPOUND : KR_TOPONYM_NAME});
    bool part = token > f->first && tokens[token].flags & KR_TOKEN_GLUED && tokens[token - 1].mark == '-';
    if (!part) /* "Zuid-Donetsk" speaks of an area */
        remember(f->memory, place, text, is_passing(f, token, end));
}

/* Does a name stand right behind the kind word, or "van" and a name? Then the kind word only describes it. */
static bool names_follows(const struct finding *f, uint32_t token)
{
    bool place = false;
    if (token >= f->end)
        return false;
    const struct kr_hit *preposition = hit_at(f->reading, token, KR_SECTION_PREPOSITION, 1);
    if (preposition && kr_str_is(kr_entry_get(&f->rules->pack->entries[preposition->entry], "at"), "of"))
        token++;
    return token < f->end && ((winner(f, token, &place) && place) || is_unknown_name(f, token));
}

/* Is there a definite determiner or a possessive at most MOST_ADJECTIVES words before the token? */
static bool is_definite(const struct finding *f, uint32_t token)
{
    const struct kr_pack *pack = f->rules->pack;
    for (uint32_t back = 1; back <= MOST_ADJECTIVES + 1 && token >= f->first + back; back++) {
        uint32_t at = token - back;
        const struct kr_hit *hit = hit_at(f->reading, at, KR_SECTION_DETERMINER, 1);
        if (hit)
            return kr_str_is(kr_entry_get(&pack->entries[hit->entry], "definite"), "yes");
        hit = hit_at(f->reading, at, KR_SECTION_PRONOUN, 1);
        if (hit && kr_entry_get(&pack->entries[hit->entry], "possessive").len)
            return true;
        if (f->reading->tokens[at].kind != KR_TOKEN_WORD || hit_at(f->reading, at, KR_SECTION_PREPOSITION, 1) ||
            f->reading->tokens[at].flags & KR_TOKEN_UPPER)
            return false;
    }
    return false;
}

/* "Het gebied" after a passing mention of another region (vanaf de Krim) is that of the town that the report is
 * about. */
static const struct kr_pack_place *region_meant(const struct finding *f, size_t latest)
{
    const struct kr_place_memory *memory = f->memory;
    for (size_t i = 0; i < memory->count && memory->latest[latest].passing; i++) {
        const struct kr_pack_place *city = memory->latest[i].place;
        if (city->place.kind != KR_PLACE_CITY || memory->latest[i].mentions < 2 || city->capital)
            continue;
        uint32_t region = f->rules->region_of_city[city - f->rules->pack->places];
        if (region)
            return &f->rules->pack->places[region - 1];
    }
    return memory->latest[latest].place;
}

/* "De hoofdstad" is the home side's. */
static bool means_capital(const struct finding *f, uint32_t token, uint16_t length)
{
    const struct kr_hit *hit = hit_at(f->reading, token, KR_SECTION_NOUN_KIND, length);
    return hit && kr_entry_get(&f->rules->pack->entries[hit->entry], "capital").len;
}

static void add_reference(struct finding *f, uint32_t token, uint16_t length, uint8_t kind, enum kr_toponym_form form)
{
    const struct kr_hit *word = hit_at(f->reading, token, KR_SECTION_NOUN_KIND, length);
    bool village = word && kr_entry_get(&f->rules->pack->entries[word->entry], "size").len;
    size_t at = recall(f->memory, kind, village);
    if (form == KR_TOPONYM_KIND && f->rules->capital && means_capital(f, token, length)) {
        add(f, (struct kr_toponym){.first = token,
                                   .end = token + length,
                                   .place = f->rules->capital,
                                   .via = f->rules->capital,
                                   .via_text = f->rules->capital->place.name,
                                   .score = 0.7,
                                   .form = KR_TOPONYM_KIND});
        return;
    }
    if (form == KR_TOPONYM_DEICTIC) {
        const struct kr_pack_place *topic = kr_place_topic(f->memory, NULL);
        for (at = 0; at < f->memory->count && f->memory->latest[at].place != topic;)
            at++;
    }
    if (at == f->memory->count)
        return;
    const struct kr_pack_place *place = f->memory->latest[at].place;
    if (kind == KR_PLACE_REGION || kind == KR_PLACE_AREA)
        place = region_meant(f, at);
    uint32_t first = token;
    while (form == KR_TOPONYM_KIND && first > f->first && token - first <= MOST_ADJECTIVES) {
        first--;
        if (hit_at(f->reading, first, KR_SECTION_DETERMINER, 1) || hit_at(f->reading, first, KR_SECTION_PRONOUN, 1))
            break;
    }
    kr_str text = place == f->memory->latest[at].place ? f->memory->latest[at].text : place->place.name;
    add(f, (struct kr_toponym){.first = first,
                               .end = token + length,
                               .place = place,
                               .via = place,
                               .via_text = text,
                               .score = 0.7,
                               .form = (uint8_t)form});
    remember(f->memory, place, text, false);
}

size_t kr_place_find(const struct kr_place_rules *rules, struct kr_place_memory *memory,
                     const struct kr_reading *reading, uint32_t first, uint32_t end, struct kr_toponym *out,
                     size_t capacity)
{
    struct finding f = {rules, memory, reading, first, end, out, capacity, 0};
    for (uint32_t token = first; token < end;) {
        bool place = false;
        uint16_t length = winner(&f, token, &place);
        const struct kr_hit *hit;
        if (place) {
            add_name(&f, token, length);
        } else if (length && (hit = hit_at(reading, token, KR_SECTION_NOUN_KIND, length))) {
            if (!rules->plural_of_entry[hit->entry] && is_definite(&f, token) && !names_follows(&f, token + length))
                add_reference(&f, token, length, rules->kind_of_entry[hit->entry], KR_TOPONYM_KIND);
        } else if (length && hit_at(reading, token, KR_SECTION_DEICTIC, length)) {
            add_reference(&f, token, length, ANY_KIND, KR_TOPONYM_DEICTIC);
        }
        token += length ? length : 1;
    }
    return f.count;
}
