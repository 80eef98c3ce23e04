/* memory.c - what a report has spoken of so far: a bounded list, the last mentioned first. */
#include "place/place_int.h"

void kr_place_remember(struct kr_place_memory *memory, const struct kr_gaz_place *place, kr_str text, bool passing,
                       bool government)
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
    memory->latest[to].at = memory->mentions++;
    memory->latest[to].passing = passing;
    memory->latest[to].government = government;
}

bool kr_place_is_kind(const struct kr_gaz_place *place, uint8_t kind)
{
    enum kr_place_kind actual = place->place.kind;
    if (kind == ANY_KIND)
        return actual == KR_PLACE_CITY;
    if (kind == KR_PLACE_REGION || kind == KR_PLACE_AREA)
        return actual == KR_PLACE_REGION || actual == KR_PLACE_AREA;
    return actual == (enum kr_place_kind)kind;
}

static bool contains(kr_str name, kr_str word)
{
    for (size_t i = 0; i + word.len <= name.len; i++)
        if (!memcmp(name.ptr + i, word.ptr, word.len))
            return true;
    return false;
}

static bool is_site(const struct kr_gaz_place *place, kr_str words)
{
    while (place->place.kind == KR_PLACE_AREA && words.ptr)
        if (contains(place->place.name, kr_str_next(&words, ',')))
            return true;
    return false;
}

size_t kr_place_recall(const struct kr_place_memory *memory, uint8_t kind, enum place_size size, kr_str site)
{
    if (site.len) {
        size_t i = 0;
        while (i < memory->count && !is_site(memory->latest[i].place, site))
            i++;
        return i;
    }
    for (size_t i = 0; kind == KR_PLACE_REGION && i < memory->count; i++)
        if (memory->latest[i].place->place.kind == KR_PLACE_REGION)
            return i;               /* "de regio" is a region before it is an area */
    size_t capital = memory->count; /* a capital may be a government: only where nothing else is of the kind */
    size_t second = memory->count;  /* a village, or named in passing */
    for (size_t i = 0; i < memory->count; i++) {
        if (!kr_place_is_kind(memory->latest[i].place, kind) ||
            (size == SIZE_SMALL && memory->latest[i].place->place.population > SMALL_PLACE))
            continue;
        if ((size == SIZE_LARGE && memory->latest[i].place->place.population < VILLAGE) ||
            (memory->latest[i].passing && !memory->latest[i].government)) {
            second = second < memory->count ? second : i;
            continue;
        }
        if (!memory->latest[i].government)
            return i;
        capital = capital < memory->count ? capital : i;
    }
    return second < memory->count ? second : capital;
}

/* A town of the theatre, or an island, a plant in it. */
static bool may_be_topic(const struct kr_place_rules *rules, const struct kr_gaz_place *place)
{
    kr_str country = place->place.country;
    bool here = kr_str_eq(country, rules->home) || kr_str_eq(country, rules->invader);
    return here && (kr_place_is_kind(place, KR_PLACE_CITY) || place->place.kind == KR_PLACE_AREA);
}

size_t kr_place_pointed(const struct kr_place_rules *rules, const struct kr_place_memory *memory)
{
    size_t best = memory->count;
    for (size_t i = 0; i < memory->count; i++) {
        const struct kr_gaz_place *place = memory->latest[i].place;
        bool region = kr_place_is_kind(place, KR_PLACE_REGION) || place->place.kind == KR_PLACE_DISTRICT;
        if (!memory->latest[i].government && (region || may_be_topic(rules, place)) &&
            (best == memory->count || memory->latest[i].at > memory->latest[best].at))
            best = i;
    }
    for (size_t i = 0; best < memory->count && i < memory->count; i++) /* "in X, in de regio Y": X */
        if (memory->latest[best].place->place.kind == KR_PLACE_REGION && !memory->latest[i].government &&
            memory->latest[i].place->place.kind == KR_PLACE_CITY && !memory->latest[i].passing &&
            may_be_topic(rules, memory->latest[i].place) && memory->latest[i].at + 1 == memory->latest[best].at)
            return i;
    return best;
}

const struct kr_gaz_place *kr_place_topic(const struct kr_place_rules *rules, const struct kr_place_memory *memory,
                                          kr_str *text)
{
    size_t i = 0;
    while (i < memory->count && (memory->latest[i].government || !may_be_topic(rules, memory->latest[i].place)))
        i++;
    if (i == memory->count)
        i = kr_place_recall(memory, KR_PLACE_REGION, SIZE_ANY, KR_S(""));
    if (i == memory->count)
        return NULL;
    if (text)
        *text = memory->latest[i].text;
    return memory->latest[i].place;
}
