/* places.c - *.tsv: a place a line, with tabs between the columns; and pack.txt, "key = value" a line.
 *
 *     id                kind  name      lat      lon      country  admin           population  flags  spellings
 *     geonames:706369   city  Kupiansk  49.7106  37.6152  UA       Kharkiv Oblast  27169              Koepjansk|...
 */
#include "pack/pack_int.h"

#include <stdlib.h>

enum { COLUMNS = 11 };
static const char HEADER[] = "id\tkind\tname\tlat\tlon\tcountry\tadmin\tpopulation\tflags\tspellings\tcodes";

static bool read_kind(kr_str text, enum kr_place_kind *kind)
{
    for (enum kr_place_kind k = 0; k < KR_PLACE_KIND_COUNT; k++) {
        if (kr_str_is(text, kr_place_kind_name(k))) {
            *kind = k;
            return true;
        }
    }
    return false;
}

/* "approximate|known" */
static bool read_flags(struct kr_pack_build *build, kr_str text, size_t number, struct kr_pack_place *out)
{
    *out = (struct kr_pack_place){0};
    for (kr_str rest = text; rest.ptr && text.len;) {
        kr_str flag = kr_str_next(&rest, '|');
        if (kr_str_is(flag, "capital")) {
            out->capital = true;
        } else if (kr_str_is(flag, "approximate")) {
            out->approximate = true;
        } else if (kr_str_is(flag, "known")) {
            out->known = true;
        } else {
            kr_pack_fault(build, number, "flag \"%.*s\": expected capital, approximate, known or nothing",
                          (int)flag.len, flag.ptr);
            return false;
        }
    }
    return true;
}

static bool read_place(struct kr_pack_build *build, kr_str *cell, size_t number, struct kr_pack_place *out)
{
    struct kr_arena *arena = &build->pack->arena;
    struct kr_place place = {.id = kr_arena_str(arena, cell[0]), .name = kr_arena_str(arena, cell[2])};
    double population = 0;
    bool ok = true;
    if (!cell[0].len || !cell[2].len) {
        kr_pack_fault(build, number, "a place without id or name");
        ok = false;
    }
    if (!read_kind(cell[1], &place.kind)) {
        kr_pack_fault(build, number, "unknown kind \"%.*s\": expected city, district, region, country, area or water",
                      (int)cell[1].len, cell[1].ptr);
        ok = false;
    }
    if (!kr_str_number(cell[3], &place.lat) || !kr_str_number(cell[4], &place.lon) || place.lat < -90 ||
        place.lat > 90 || place.lon < -180 || place.lon > 180) {
        kr_pack_fault(build, number,
                      "\"%.*s, %.*s\" is no position: expected degrees, latitude -90 to 90, longitude "
                      "-180 to 180",
                      (int)cell[3].len, cell[3].ptr, (int)cell[4].len, cell[4].ptr);
        ok = false;
    }
    if (cell[5].len != 2 && cell[5].len != 0) {
        kr_pack_fault(build, number, "country \"%.*s\": expected two letters (ISO 3166-1) or nothing", (int)cell[5].len,
                      cell[5].ptr);
        ok = false;
    }
    if (cell[7].len && (!kr_str_number(cell[7], &population) || population < 0 || population > 4e9)) {
        kr_pack_fault(build, number, "population \"%.*s\": expected a whole number", (int)cell[7].len, cell[7].ptr);
        ok = false;
    }
    ok &= read_flags(build, cell[8], number, out);
    place.country = kr_arena_str(arena, cell[5]);
    place.population = (uint32_t)population;
    out->place = place;
    out->admin = kr_arena_str(arena, cell[6]);
    out->spellings = kr_arena_str(arena, cell[9]);
    out->codes = kr_arena_str(arena, cell[10]);
    out->file = build->further ? KR_PACK_FURTHER : (uint16_t)(build->pack->file_count - 1);
    out->line = (uint32_t)number;
    build->out_of_memory |= !place.id.ptr || !place.name.ptr || !place.country.ptr || !out->admin.ptr ||
                            !out->spellings.ptr || !out->codes.ptr;
    return ok;
}

static void add_place(struct kr_pack_build *build, kr_str *cell, size_t number)
{
    struct kr_pack *pack = build->pack;
    struct kr_pack_place place;
    if (!read_place(build, cell, number, &place))
        return;
    struct kr_pack_place *places = (struct kr_pack_place *)pack->places;
    if (!kr_arena_grow(&pack->arena, &places, &build->place_capacity, pack->place_count, sizeof(*places))) {
        build->out_of_memory = true;
        return;
    }
    places[pack->place_count++] = place;
    pack->places = places;
}

void kr_pack_read_places(struct kr_pack_build *build, kr_str bytes)
{
    kr_str line;
    for (size_t number = 1; kr_str_line(&bytes, &line); number++) {
        if (number == 1) {
            if (!kr_str_is(line, HEADER))
                kr_pack_fault(build, 1,
                              "unknown header: expected the columns id, kind, name, lat, lon, country, "
                              "admin, population, flags, spellings, codes, with tabs between");
            continue;
        }
        if (!line.len || line.ptr[0] == '#')
            continue;
        kr_str cells[COLUMNS] = {{"", 0}}, rest = line;
        size_t count = 0;
        while (rest.ptr && count < COLUMNS)
            cells[count++] = kr_str_next(&rest, '\t');
        if (count < COLUMNS || rest.ptr)
            kr_pack_fault(build, number, "%s than %d columns: expected the columns of the header",
                          rest.ptr ? "more" : "fewer", COLUMNS);
        else
            add_place(build, cells, number);
    }
}

bool kr_pack_is_places(kr_str bytes)
{
    kr_str line;
    return kr_str_line(&bytes, &line) && kr_str_is(line, HEADER);
}

bool kr_pack_add_places(struct kr_pack *pack, const char *path, kr_str bytes, kr_fault_fn *each, void *context,
                        size_t *faults)
{
    struct kr_pack_build build = {.pack = pack,
                                  .path = kr_str_of(path),
                                  .further = true,
                                  .place_capacity = pack->place_count, /* full: the next one moves them */
                                  .each = each,
                                  .context = context};
    kr_pack_read_places(&build, bytes);
    *faults += build.faults;
    return !build.out_of_memory;
}

struct place_id {
    kr_str id;
    uint32_t line;
    uint16_t file;
};

static int compare_ids(const void *a, const void *b)
{
    const struct place_id *x = a, *y = b;
    int order = kr_str_order(x->id, y->id);
    return order ? order : (x->line > y->line) - (x->line < y->line);
}

void kr_pack_check_places(struct kr_pack_build *build)
{
    struct kr_pack *pack = build->pack;
    struct place_id *ids = KR_NEW_ARRAY(&pack->arena, struct place_id, pack->place_count + 1);
    if (!ids) {
        build->out_of_memory = true;
        return;
    }
    for (size_t i = 0; i < pack->place_count; i++)
        ids[i] = (struct place_id){pack->places[i].place.id, pack->places[i].line, pack->places[i].file};
    qsort(ids, pack->place_count, sizeof(*ids), compare_ids);
    for (size_t i = 1; i < pack->place_count; i++) {
        if (!kr_str_eq(ids[i].id, ids[i - 1].id))
            continue;
        build->path = pack->files[ids[i].file];
        kr_pack_fault(build, ids[i].line,
                      "the id %.*s stands for two places (the other in line %u of %.*s): expected "
                      "one each",
                      (int)ids[i].id.len, ids[i].id.ptr, ids[i - 1].line, (int)pack->files[ids[i - 1].file].len,
                      pack->files[ids[i - 1].file].ptr);
    }
}

void kr_pack_read_settings(struct kr_pack_build *build, kr_str bytes)
{
    struct kr_pack *pack = build->pack;
    kr_str line;
    for (size_t number = 1; kr_str_line(&bytes, &line); number++) {
        line = kr_str_trim(line);
        if (!line.len || line.ptr[0] == '#')
            continue;
        kr_str value = line;
        kr_str key = kr_str_next(&value, '=');
        if (!value.ptr || !key.len) {
            kr_pack_fault(build, number, "expected \"key = value\"");
            continue;
        }
        struct kr_pack_setting *settings = (struct kr_pack_setting *)pack->settings;
        if (!kr_arena_grow(&pack->arena, &settings, &build->setting_capacity, pack->setting_count, sizeof(*settings))) {
            build->out_of_memory = true;
            return;
        }
        settings[pack->setting_count++] = (struct kr_pack_setting){
            kr_arena_str(&pack->arena, key), kr_arena_str(&pack->arena, kr_str_trim(value)), build->theatre};
        pack->settings = settings;
    }
}
