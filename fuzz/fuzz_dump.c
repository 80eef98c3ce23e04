/* fuzz_dump.c - any bytes as tables of GeoNames: what is read of them compiles, and each place is met by its name.
 *
 * A line "@@ UA.txt" begins a table of that name; what stands before the first such line is one too. The first byte
 * holds options:
 *     1 only the listed spellings   2 only places of Ukraine   4 some names are looked up inflected or with a slip */
#include "must.h"
#include "place/gazetteer_int.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MAX_TABLES = 8, MOST_LOOKED_UP = 200 };

static void on_fault(void *context, const struct kr_error *fault)
{
    size_t *told = context;
    ++*told;
    MUST(fault->code != KR_OK && fault->detail[0] && fault->line > 0);
}

static void read_tables(struct kr_gaz_tables *tables, kr_str rest)
{
    kr_str table = {rest.ptr, 0};
    for (int count = 0; rest.len;) {
        const char *end = memchr(rest.ptr, '\n', rest.len);
        size_t len = end ? (size_t)(end - rest.ptr) + 1 : rest.len;
        bool opens = kr_str_starts(rest, KR_S("@@ ")) && count < MAX_TABLES;
        if (opens) {
            kr_gaz_read_dump(tables, "fuzz.txt", table);
            count++;
        }
        rest = kr_str_cut(rest, len, rest.len);
        table = opens ? (kr_str){rest.ptr, 0} : (kr_str){table.ptr, table.len + len};
    }
    kr_gaz_read_dump(tables, "fuzz.txt", table);
}

static void must_be_text(kr_str s)
{
    MUST(kr_utf8_check(s) == KR_UTF8_VALID);
}

/* Each place is there, and is met by its name. */
static void look_up(const struct kr_gazetteer *g, const struct kr_gaz_tables *tables, bool changed)
{
    struct kr_gaz_candidate found[4];
    MUST(kr_gaz_count(g) == tables->count);
    for (size_t i = 0; i < tables->count && i < MOST_LOOKED_UP; i++) {
        char text[GAZ_TEXT_BYTES];
        const struct kr_gaz_place *place = kr_gaz_place(g, (uint32_t)i);
        kr_str name = tables->rows[i].place.name;
        MUST(place && kr_str_eq(place->place.id, tables->rows[i].place.id));
        MUST(place->place.lat >= -90 && place->place.lat <= 90 && place->place.lon >= -180 && place->place.lon <= 180);
        must_be_text(place->place.name);
        must_be_text(place->admin);
        size_t count = kr_gaz_lookup(g, name, found, 4);
        MUST(!gaz_text(name, text, NULL) || (count && kr_str_is(found[0].reason, "exact")));
        for (size_t c = 0; c < count; c++) {
            must_be_text(found[c].met);
            MUST(found[c].score > 0 && found[c].score <= 1 && found[c].origin.len);
        }
        if (changed && name.len > 1)
            kr_gaz_lookup(g, kr_str_cut(name, 1, name.len), found, 4);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct kr_pack *pack; /* loaded once: the library keeps nothing, the target may */
    if (!pack)
        pack = kr_pack_load(NULL, "nl", "ukraine-2022", true, NULL);
    MUST(pack);
    unsigned options = size ? data[0] : 0;
    size_t told = 0;
    struct kr_arena arena;
    kr_arena_init(&arena, 0);
    struct kr_gaz_tables tables = {.arena = &arena, .each = on_fault, .context = &told};
    if (options & 2)
        tables.countries = KR_S("UA");
    read_tables(&tables, (kr_str){(const char *)data + (size > 0), size - (size > 0)});
    kr_gaz_tables_join(&tables);
    MUST(told == tables.faults && !tables.out_of_memory);
    static const struct kr_gaz_back back[] = {{{"UA", 2}, {"uk-kmu2010", 10}}};
    struct kr_gaz_source source = {.places = tables.rows,
                                   .place_count = tables.count,
                                   .romans = pack->romans,
                                   .roman_count = pack->roman_count,
                                   .back = back,
                                   .back_count = 1,
                                   .home = KR_S("UA"),
                                   .respell = !(options & 1)};
    memset(source.digest, '0', 64);
    struct kr_buf out = {0};
    struct kr_error error = {0};
    MUST(kr_gaz_build(&source, &out, &error));
    struct kr_gazetteer *g = kr_gaz_use(kr_buf_str(&out), true, &error);
    MUST(g);
    look_up(g, &tables, options & 4);
    kr_gaz_close(g);
    kr_arena_release(&arena);
    return 0;
}
