/* ground.c - what the packs know of places before any report: who held them at the beginning, and where they lie.
 *
 * The baseline of the theatre pack has lines for places, regions, countries; here they are joined with the gazetteer.
 * A line for a place counts before one for its region, that before one for its country. */
#include "flow/ground_int.h"

#include "flow/gazetteer_int.h"
#include "flow/record_int.h"
#include "model/model.h"

#include <stdlib.h>

/* A place of the gazetteer by its id. */
struct known_place {
    kr_str id;
    const struct kr_gaz_place *place;
};

struct kr_ground {
    struct kr_arena arena;
    struct kr_gazetteer *gazetteer;
    struct kr_pack_holder *holders; /* by key */
    size_t holder_count;
    struct known_place *places; /* by id */
    size_t place_count;
    kr_str when;
    int64_t day;
    uint64_t key;
};

static int by_key(const void *left, const void *right)
{
    return kr_str_order(((const struct kr_pack_holder *)left)->key, ((const struct kr_pack_holder *)right)->key);
}

static int by_id(const void *left, const void *right)
{
    return kr_str_order(((const struct known_place *)left)->id, ((const struct known_place *)right)->id);
}

static bool load_places(struct kr_ground *ground)
{
    const size_t count = kr_gaz_count(ground->gazetteer);
    ground->places = KR_NEW_ARRAY(&ground->arena, struct known_place, count + 1);
    for (size_t i = 0; ground->places && i < count; i++) {
        const struct kr_gaz_place *place = kr_gaz_place(ground->gazetteer, (uint32_t)i);
        if (!place)
            return false;
        ground->places[ground->place_count++] = (struct known_place){place->place.id, place};
    }
    if (ground->place_count)
        qsort(ground->places, ground->place_count, sizeof(*ground->places), by_id);
    return ground->places != NULL;
}

static bool load_holders(struct kr_ground *ground, const struct kr_pack *pack)
{
    if (!kr_pack_baseline(pack, &ground->arena, &ground->holders, &ground->holder_count, &ground->when))
        return false;
    if (ground->holder_count)
        qsort(ground->holders, ground->holder_count, sizeof(*ground->holders), by_key);
    if (!kr_edtf_range(ground->when, &ground->day, NULL))
        ground->holder_count = 0;
    return true;
}

static uint64_t make_key(const struct kr_ground *ground)
{
    const uint64_t checksum = kr_gaz_checksum(ground->gazetteer);
    uint64_t key = kr_hash(0, (kr_str){(const char *)&checksum, sizeof(checksum)});
    key = kr_hash(key, ground->when);
    for (size_t i = 0; i < ground->holder_count; i++) {
        key = kr_hash(kr_hash(key, ground->holders[i].key), KR_S("|"));
        key = kr_hash(kr_hash(key, ground->holders[i].side), KR_S("\n"));
    }
    return key;
}

struct kr_ground *kr_ground_load(const char *dir, const char *gazetteer, struct kr_error *error)
{
    char theatre[1][KR_PACK_NAME_SIZE];
    kr_error_clear(error);
    if (!kr_pack_names(dir, "theatre", theatre, 1, error)) {
        if (!error || !error->code)
            kr_fail(error, KR_PACK, dir, 0, "no theatre pack: expected theatre/NAME/ with its files");
        return NULL;
    }
    struct kr_ground *ground = calloc(1, sizeof(*ground));
    struct kr_pack *pack = kr_pack_load_facts(dir, theatre[0], error);
    if (ground && pack) {
        kr_arena_init(&ground->arena, 64 * 1024);
        ground->gazetteer = kr_gaz_open(gazetteer, error);
        if (ground->gazetteer && load_places(ground) && load_holders(ground, pack)) {
            ground->key = make_key(ground);
            kr_pack_free(pack);
            return ground;
        }
        if (ground->gazetteer)
            kr_fail(error, KR_MEMORY, NULL, 0, "out of memory while loading the baseline");
    } else if (pack) {
        kr_fail(error, KR_MEMORY, NULL, 0, "out of memory while loading the baseline");
    }
    kr_pack_free(pack);
    kr_ground_free(ground);
    return NULL;
}

void kr_ground_free(struct kr_ground *ground)
{
    if (!ground)
        return;
    kr_gaz_close(ground->gazetteer);
    kr_arena_release(&ground->arena);
    free(ground);
}

uint64_t kr_ground_key(const struct kr_ground *ground)
{
    return ground ? ground->key : 0;
}

static const struct kr_gaz_place *find_place(const struct kr_ground *ground, kr_str id)
{
    const struct known_place key = {.id = id};
    const struct known_place *found =
        ground->place_count ? bsearch(&key, ground->places, ground->place_count, sizeof(key), by_id) : NULL;
    return found ? found->place : NULL;
}

/* The side in the line whose key is `prefix` and `name`; NULL: there is no such line. */
static const kr_str *find_holder(const struct kr_ground *ground, const char *prefix, kr_str name)
{
    char text[256];
    const size_t prefix_len = strlen(prefix);
    if (!name.len || prefix_len + name.len > sizeof(text) || !ground->holder_count)
        return NULL;
    memcpy(text, prefix, prefix_len);
    memcpy(text + prefix_len, name.ptr, name.len);
    const struct kr_pack_holder key = {.key = {text, prefix_len + name.len}};
    const struct kr_pack_holder *found = bsearch(&key, ground->holders, ground->holder_count, sizeof(key), by_key);
    return found ? &found->side : NULL;
}

kr_str kr_ground_region_of(const struct kr_ground *ground, const struct kr_place *place)
{
    if (place->kind == KR_PLACE_REGION)
        return place->name;
    const struct kr_gaz_place *known = ground ? find_place(ground, place->id) : NULL;
    return known ? known->admin : (kr_str){0};
}

kr_str kr_ground_side(const struct kr_ground *ground, const struct kr_place *place)
{
    if (!ground || (place->kind != KR_PLACE_CITY && place->kind != KR_PLACE_DISTRICT && place->kind != KR_PLACE_REGION))
        return (kr_str){0};
    const kr_str *side = find_holder(ground, "", place->id);
    side = side ? side : find_holder(ground, "region ", kr_ground_region_of(ground, place));
    side = side ? side : find_holder(ground, "country ", place->country);
    return side && !kr_str_is(*side, "-") ? *side : (kr_str){0};
}

int64_t kr_ground_day(const struct kr_ground *ground)
{
    return ground ? ground->day : KR_DAY_MIN;
}

kr_str kr_ground_when(const struct kr_ground *ground)
{
    return ground ? ground->when : (kr_str){0};
}

kr_str kr_ground_region(const struct kr_ground *ground, kr_str name)
{
    enum { MOST = 16 };
    struct kr_gaz_candidate found[MOST];
    const size_t count = kr_gaz_lookup(ground->gazetteer, name, found, MOST);
    for (size_t i = 0; i < count; i++)
        if (found[i].place->place.kind == KR_PLACE_REGION)
            return found[i].place->place.name;
    return count ? found[0].place->admin : (kr_str){0};
}

void kr_ground_complete(const struct kr_ground *ground, struct kr_place *place)
{
    const struct kr_gaz_place *known = ground && !place->country.len ? find_place(ground, place->id) : NULL;
    if (!known)
        return;
    place->country = known->place.country;
    place->population = known->place.population;
}

bool kr_ground_lies_in(const struct kr_ground *ground, const struct kr_place *place, kr_str region)
{
    return region.len && kr_str_eq(kr_ground_region_of(ground, place), region);
}

void kr_ground_each(const struct kr_ground *ground, kr_place_fn *each, void *context)
{
    for (size_t i = 0; i < ground->place_count; i++)
        if (kr_ground_side(ground, &ground->places[i].place->place).len &&
            !each(context, &ground->places[i].place->place))
            return;
}

bool kr_record_ground(struct kr_record *record, const char *dir, const char *gazetteer, struct kr_error *error)
{
    assert(record);
    struct kr_ground *ground = kr_ground_load(dir, gazetteer, error);
    if (!ground)
        return false;
    kr_ground_free(record->ground);
    record->ground = ground;
    return true;
}
