/* resolve.c - which of the places that bear a name is meant.
 *
 * In order of weight: a word for a kind of place beside the name (de regio Charkiv, oblast Kherson), the region that
 * the sentence or the report names, nearness to what the report speaks of, the theatre, and size. Where a name belongs
 * to several places of like size and nothing in the report tells which, none is chosen.
 */
#include "place/place_int.h"

#include <math.h>

enum {
    MOST_CANDIDATES = 48,
    NEAR_KM = 50,
    SAME_AREA_KM = 150,
    WORLD_CITY = 1000000,
    HAMLET = 200 /* inhabitants, where nobody told them */
};

#define WEIGHT_KIND 1.0
#define WEIGHT_REGION 0.35
#define WEIGHT_NEAR 0.3    /* of each of the last places spoken of */
#define WEIGHT_SURE 0.4    /* of the nearest place that leaves no doubt */
#define WEIGHT_BEARING 0.5 /* of the place that it is said to lie by */
#define WEIGHT_SIZE 0.4    /* of a million inhabitants; it grows with their logarithm */
#define WEIGHT_FRONT 0.1   /* lies in a region where the war goes on */
#define WEIGHT_KNOWN 0.2   /* a village that the fighting made known, among its namesakes */
#define WEIGHT_WORLD 0.2   /* of more than a million inhabitants: what the name means by itself */
#define WEIGHT_HOME 0.15   /* lies in the theatre's home country */
#define WEIGHT_COMMON 0.1  /* a town or a country: what names mostly mean */
#define CLEAR_LEAD 0.02
#define CLEAR_SIZE 3 /* times the inhabitants of the second */

const struct kr_hit *kr_place_hit(const struct kr_reading *reading, uint32_t token, uint16_t category, uint16_t count)
{
    for (uint32_t h = reading->first_hit[token]; h < reading->first_hit[token + 1]; h++)
        if (reading->hits[h].category == category && (!count || reading->hits[h].count == count))
            return &reading->hits[h];
    return NULL;
}

enum place_relation kr_place_relation(const struct kr_place_rules *rules, const struct kr_reading *reading,
                                      uint32_t token)
{
    const struct kr_hit *hit = kr_place_hit(reading, token, KR_SECTION_PREPOSITION, 1);
    return hit ? (enum place_relation)rules->relation_of_entry[hit->entry] : RELATION_NONE;
}

uint8_t kr_place_kind_at(const struct finding *f, uint32_t token)
{
    if (token < f->first || token >= f->end)
        return NO_KIND;
    const struct kr_hit *hit = kr_place_hit(f->reading, token, KR_SECTION_NOUN_KIND, 1);
    return hit ? f->rules->kind_of_entry[hit->entry] : NO_KIND;
}

/* "de gouverneur van Loehansk" */
static bool is_seat(const struct finding *f, uint32_t first)
{
    if (first < f->first + 2 || !kr_place_hit(f->reading, first - 1, KR_SECTION_PREPOSITION, 1))
        return false;
    const struct kr_hit *office = kr_place_hit(f->reading, first - 2, KR_SECTION_NOUN_OFFICE, 1);
    return office && kr_str_is(kr_entry_get(&f->rules->pack->entries[office->entry], "scope"), "region");
}

/* "het front in Donetsk", "in dit deel van Donetsk" */
static bool is_front(const struct finding *f, uint32_t first)
{
    if (first > f->first + 2 && kr_place_relation(f->rules, f->reading, first - 1) == RELATION_OF) {
        const struct kr_hit *part = kr_place_hit(f->reading, first - 3, KR_SECTION_NOUN_PART, 2);
        return part && kr_str_is(kr_entry_get(&f->rules->pack->entries[part->entry], "of"), "region");
    }
    if (first < f->first + 2 || kr_place_relation(f->rules, f->reading, first - 1) != RELATION_AT)
        return false;
    const struct kr_hit *part = kr_place_hit(f->reading, first - 2, KR_SECTION_NOUN_PART, 1);
    return part && kr_str_is(kr_entry_get(&f->rules->pack->entries[part->entry], "of"), "region");
}

/* "de regio's Loehansk en Donetsk": the kind of the name before goes on. */
static uint8_t kind_shared(const struct finding *f, uint32_t first)
{
    if (!f->count || first < f->first + 2 || f->out[f->count - 1].end != first - 1)
        return NO_KIND;
    if (!kr_place_hit(f->reading, first - 1, KR_SECTION_COORDINATOR, 1) && f->reading->tokens[first - 1].mark != ',')
        return NO_KIND;
    const struct kr_toponym *before = &f->out[f->count - 1];
    if (before->place->place.kind == KR_PLACE_REGION)
        return KR_PLACE_REGION;
    const struct kr_hit *hit =
        before->first > f->first ? kr_place_hit(f->reading, before->first - 1, KR_SECTION_NOUN_KIND, 1) : NULL;
    return hit && f->rules->plural_of_entry[hit->entry] ? f->rules->kind_of_entry[hit->entry] : NO_KIND;
}

uint8_t kr_place_kind_beside(const struct finding *f, uint32_t first, uint32_t end)
{
    uint8_t kind = kr_place_kind_at(f, end), shared;
    if (kind != NO_KIND && f->reading->tokens[end].flags & KR_TOKEN_LINE)
        kind = NO_KIND;
    if (first == f->first)
        return kind;
    if (kr_place_kind_at(f, first - 1) != NO_KIND)
        return kr_place_kind_at(f, first - 1);
    if (first >= f->first + 2 && kr_place_relation(f->rules, f->reading, first - 1) == RELATION_OF &&
        kr_place_kind_at(f, first - 2) != NO_KIND)
        return kr_place_kind_at(f, first - 2);
    if (is_seat(f, first) || is_front(f, first))
        return KR_PLACE_REGION;
    shared = kind_shared(f, first);
    return shared != NO_KIND ? shared : kind;
}

/* The region or district that shares a city's name, where its kind is asked for. */
static const struct kr_gaz_place *widen(const struct finding *f, const struct kr_gaz_place *place, uint8_t kind)
{
    uint32_t wider = 0;
    if (place->place.kind != KR_PLACE_CITY)
        return place;
    if (kind == KR_PLACE_REGION || kind == KR_PLACE_AREA)
        wider = place->region;
    else if (kind == KR_PLACE_DISTRICT)
        wider = place->district;
    const struct kr_gaz_place *found = wider ? kr_gaz_place(f->rules->gazetteer, wider - 1) : NULL;
    return found ? found : place;
}

static double distance_km(const struct kr_gaz_place *a, const struct kr_gaz_place *b)
{
    return kr_distance_km(a->place.lat, a->place.lon, b->place.lat, b->place.lon);
}

double kr_place_far(const struct kr_place_memory *memory, const struct kr_gaz_place *place)
{
    double least = HUGE_VAL;
    for (size_t i = 0; i < memory->sure_count; i++) {
        const struct kr_gaz_place *other = memory->sure[i].place;
        double km = other == place || other->capital ? HUGE_VAL : distance_km(place, other);
        least = km < least ? km : least;
    }
    return least;
}

/* Does the sentence or the report name the region that the place lies in? 0 to 2. */
static int in_named_region(const struct finding *f, const struct kr_gaz_place *place)
{
    int found = 0;
    for (size_t i = 0; i < f->count; i++)
        found |= f->out[i].place->place.kind == KR_PLACE_REGION && kr_str_eq(f->out[i].place->place.name, place->admin);
    for (size_t i = 0; i < f->memory->count; i++)
        if (f->memory->latest[i].place->place.kind == KR_PLACE_REGION &&
            kr_str_eq(f->memory->latest[i].place->place.name, place->admin))
            return found + 1;
    return found;
}

/* Is there a definite article right before the name? Rivers, areas and some countries have one, towns have none. */
static bool has_article(const struct finding *f, uint32_t first)
{
    const struct kr_hit *hit = first > f->first ? kr_place_hit(f->reading, first - 1, KR_SECTION_DETERMINER, 1) : NULL;
    return hit && kr_str_is(kr_entry_get(&f->rules->pack->entries[hit->entry], "definite"), "yes");
}

/* What the words beside a name ask for. */
struct wish {
    uint8_t kind; /* NO_KIND, ANY_KIND: nothing */
    bool article;
    const struct kr_gaz_place *bearing; /* "X, een badplaats ten zuiden van Y": Y; NULL: none */
};

enum { BEARING_REACH = 10 /* tokens */ };

/* The place that the words behind a name say it lies by: "X, een badplaats ten zuiden van Y"; NULL: none. */
static const struct kr_gaz_place *bearing_behind(const struct finding *f, uint32_t end)
{
    for (uint32_t token = end; token + 1 < f->end && token < end + BEARING_REACH; token++) {
        const struct kr_hit *near = kr_place_hit(f->reading, token, KR_SECTION_PREPOSITION, 0);
        if (kr_place_hit(f->reading, token, KR_SECTION_VERB, 0))
            return NULL;
        if (!near || f->rules->relation_of_entry[near->entry] != RELATION_NEAR || token + near->count >= f->end)
            continue;
        const struct kr_hit *name = kr_place_hit(f->reading, token + near->count, KR_CATEGORY_PLACE, 0);
        return name ? kr_place_of(f->rules, name) : NULL;
    }
    return NULL;
}

/* How well a candidate fits: its kind, its region, its size, its distance from what the report speaks of. */
static double fitness(const struct finding *f, const struct kr_gaz_place *place, struct wish wish)
{
    double score = 0.5;
    enum kr_place_kind own = place->place.kind;
    if (wish.kind != NO_KIND && wish.kind != ANY_KIND)
        score += kr_place_is_kind(place, wish.kind) ? WEIGHT_KIND : -WEIGHT_KIND / 4;
    else if (wish.article)
        score += own == KR_PLACE_CITY ? 0 : WEIGHT_KIND;
    else if (own == KR_PLACE_CITY || own == KR_PLACE_COUNTRY)
        score += WEIGHT_COMMON;
    uint32_t unknown = own == KR_PLACE_CITY ? HAMLET : 0;
    score += log10(1.0 + (place->place.population ? place->place.population : unknown)) / 6 * WEIGHT_SIZE;
    for (size_t i = 0, near = 0; i < f->memory->count && near < 3; i++) {
        const struct kr_gaz_place *other = f->memory->latest[i].place;
        if (other->capital || other->place.kind == KR_PLACE_COUNTRY) /* governments lie nowhere */
            continue;
        score += WEIGHT_NEAR / (1 + distance_km(place, other) / NEAR_KM);
        near++;
    }
    score += WEIGHT_SURE / (1 + kr_place_far(f->memory, place) / NEAR_KM);
    if (wish.bearing)
        score += WEIGHT_BEARING / (1 + distance_km(place, wish.bearing) / NEAR_KM);
    score += WEIGHT_REGION * in_named_region(f, place);
    score += place->front ? WEIGHT_FRONT : 0;
    if (place->front && place->place.population >= SMALL_PLACE)
        score += WEIGHT_KNOWN; /* towns of the war */
    else if (place->known && (kr_place_far(f->memory, place) < SAME_AREA_KM || !f->memory->sure_count))
        score += WEIGHT_KNOWN; /* "Serhijivka, ten zuiden van Odesa" is not the one near Pokrovsk */
    score += place->place.population >= WORLD_CITY ? WEIGHT_WORLD : 0;
    return score + (kr_str_eq(place->place.country, f->rules->home) ? WEIGHT_HOME : 0);
}

/* Does anything tell the best from the second? */
static bool is_clear(const struct finding *f, const struct kr_gaz_place *best, double best_score,
                     const struct kr_gaz_place *second, double second_score)
{
    if (distance_km(best, second) < 5) /* one place, told twice or in two kinds */
        return true;
    if (best->place.population >= SMALL_PLACE ||
        (best->place.population > CLEAR_SIZE * (double)second->place.population && best->place.population > 0))
        return true;
    return best_score - second_score > CLEAR_LEAD &&
           ((best->known && !second->known) || kr_place_far(f->memory, best) < SAME_AREA_KM ||
            in_named_region(f, best) || best_score - second_score > 5 * CLEAR_LEAD);
}

/* The candidates of the place hits of one span. */
static size_t gather(const struct finding *f, uint32_t token, uint16_t count, const struct kr_gaz_place **out,
                     uint32_t *met, bool *made)
{
    size_t found = 0;
    *met = MET_EXACT;
    *made = false;
    for (uint32_t h = f->reading->first_hit[token]; h < f->reading->first_hit[token + 1]; h++) {
        const struct kr_hit *hit = &f->reading->hits[h];
        if (hit->category != KR_CATEGORY_PLACE || hit->count != count)
            continue;
        *met = hit->detail;
        *made = kr_gaz_is_made(f->rules->gazetteer, hit->entry);
        found += kr_gaz_candidates(f->rules->gazetteer, hit->entry, out + found, MOST_CANDIDATES - found);
    }
    return found;
}

bool kr_place_is_small(const struct kr_gaz_place *place)
{
    return place->place.population < SMALL_PLACE &&
           (place->place.kind == KR_PLACE_CITY || place->place.kind == KR_PLACE_AREA);
}

const struct kr_gaz_place *kr_place_choose(const struct finding *f, uint32_t token, uint16_t count, double *score,
                                           bool *made)
{
    const struct kr_gaz_place *candidates[MOST_CANDIDATES], *best = NULL, *second = NULL;
    double best_score = 0, second_score = 0;
    uint32_t met;
    size_t found = gather(f, token, count, candidates, &met, made);
    struct wish wish = {kr_place_kind_beside(f, token, token + count), has_article(f, token),
                        found > 1 ? bearing_behind(f, token + count) : NULL};
    if (found == 1)
        best = candidates[0];
    for (size_t i = 0; found > 1 && i < found; i++) {
        double fit = fitness(f, candidates[i], wish);
        if (!best || fit > best_score) {
            second = best;
            second_score = best_score;
            best = candidates[i];
            best_score = fit;
        } else if (!second || fit > second_score) {
            second = candidates[i];
            second_score = fit;
        }
    }
    if (best && *made && !f->memory->theatre && kr_place_is_small(best))
        return NULL; /* "Arke" of a report that speaks of another country */
    *score = met == MET_SOUND || met == MET_SLIP ? 0.7 : found > 1 ? 0.8 : 0.95;
    if (!best || (second && !is_clear(f, best, best_score, second, second_score)))
        return NULL;
    return widen(f, best, wish.kind);
}
