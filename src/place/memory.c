/* memory.c - what a report has spoken of so far: a bounded list, the last mentioned first. */
#include "place/place_int.h"

void kr_place_remember(struct kr_place_memory *memory, const struct kr_gaz_place *place, kr_str text,
                       enum place_role role, bool government)
{
    size_t at = 0;
    uint32_t mentions = 0;
    bool passing = role != ROLE_TOPIC, small = false;
    while (at < memory->count && memory->latest[at].place != place)
        at++;
    if (at < memory->count) {
        mentions = memory->latest[at].mentions;
        small = memory->latest[at].small;
    } else if (memory->count < KR_PLACE_REMEMBERED) {
        memory->count++;
    } else {
        at = memory->count - 1;
    }
    size_t to = passing && at > 0 && memory->count > 1 ? 1 : 0;
    memmove(&memory->latest[to + 1], &memory->latest[to], (at - to) * sizeof(memory->latest[0]));
    memory->latest[to].place = place;
    memory->latest[to].text = text;
    memory->latest[to].mentions = mentions + 1;
    memory->latest[to].at = memory->mentions++;
    memory->latest[to].sentence = memory->sentences;
    memory->latest[to].passing = passing;
    memory->latest[to].landmark = role == ROLE_LANDMARK;
    memory->latest[to].small = small;
    memory->latest[to].government = government;
}

void kr_place_note_small(struct kr_place_memory *memory, const struct kr_gaz_place *place)
{
    for (size_t i = 0; i < memory->count; i++)
        memory->latest[i].small |= memory->latest[i].place == place;
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
        if ((size == SIZE_LARGE && (memory->latest[i].place->place.population < VILLAGE || memory->latest[i].small)) ||
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

bool kr_place_group(const struct kr_place_memory *memory, uint8_t kind, size_t *count, size_t *out)
{
    size_t found = 0;
    for (size_t i = 0; i < memory->count; i++) {
        if (!kr_place_is_kind(memory->latest[i].place, kind) || memory->latest[i].government)
            continue;
        size_t at = found++; /* the one named last comes first */
        for (; at > 0 && memory->latest[out[at - 1]].at < memory->latest[i].at; at--)
            out[at] = out[at - 1];
        out[at] = i;
    }
    size_t wanted = *count;
    for (size_t i = 0; !*count && i < found; i++)
        wanted += memory->latest[out[i]].sentence == memory->latest[out[0]].sentence;
    *count = wanted;
    if (wanted < 2 || wanted > found ||
        memory->latest[out[wanted - 1]].sentence + 1 < memory->latest[out[0]].sentence ||
        (wanted < found && memory->latest[out[wanted]].sentence == memory->latest[out[wanted - 1]].sentence))
        return false;
    for (size_t i = 0; i < wanted / 2; i++) {
        size_t last = out[i];
        out[i] = out[wanted - 1 - i];
        out[wanted - 1 - i] = last;
    }
    return true;
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
        if (memory->latest[i].government || !(region || may_be_topic(rules, place)))
            continue;
        if (best == memory->count || memory->latest[i].at > memory->latest[best].at)
            best = i;
    }
    for (size_t i = 0; best < memory->count && memory->latest[best].landmark && i < memory->count; i++)
        if (memory->latest[i].sentence == memory->latest[best].sentence && !memory->latest[i].landmark &&
            may_be_topic(rules, memory->latest[i].place) && !memory->latest[i].government)
            return i;                                                  /* "X, een dorp op dertig kilometer van Y": X */
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
    for (size_t r = 0; r < memory->count; r++) /* "Koersk ... uit de regio Koersk": then it speaks of the region */
        if (memory->latest[i].place->region == memory->latest[r].place->index + 1 &&
            memory->latest[r].sentence > memory->latest[i].sentence && !memory->latest[r].passing) {
            i = r;
            break;
        }
    if (text)
        *text = memory->latest[i].text;
    return memory->latest[i].place;
}
