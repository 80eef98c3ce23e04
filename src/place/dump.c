/* dump.c - reads the tables that GeoNames publishes (https://download.geonames.org/export/dump/readme.txt):
 *
 *     allCountries.txt, UA.txt, cities500.txt   19 columns   a place a line
 *     alternateNamesV2.txt                      10 columns   a name of a place a line, with its language
 *     admin1CodesASCII.txt                       4 columns   the names of first-order regions by code
 *
 * Features that reports do not name (wells, churches, hotels) are passed over. Names are kept by language where the
 * table tells it; a dump does not, so Cyrillic names are told apart by their letters.
 */
#include "place/place.h"

#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

enum { DUMP_COLUMNS = 19, ALTERNATE_COLUMNS = 10, OLD_ALTERNATE_COLUMNS = 8, ADMIN_COLUMNS = 4 };
enum { MOST_DUMP_PLACES = 16 * 1024 * 1024 };

struct kr_gaz_alternate {
    uint64_t place; /* GeoNames id */
    kr_str name, lang;
    bool former;
};

struct kr_gaz_admin {
    kr_str code, name; /* "UA.07", "Kharkiv Oblast" */
};

static void fault(struct kr_gaz_tables *t, const char *path, size_t line, const char *what)
{
    struct kr_error error;
    t->faults++;
    kr_fail(&error, KR_PACK, path, line, "%s", what);
    if (t->each)
        t->each(t->context, &error);
}

static size_t columns(kr_str line, kr_str *cells, size_t most)
{
    size_t count = 0;
    for (kr_str rest = line; rest.ptr; count++) {
        const char *tab = memchr(rest.ptr, '\t', rest.len);
        size_t len = tab ? (size_t)(tab - rest.ptr) : rest.len;
        if (count < most)
            cells[count] = kr_str_cut(rest, 0, len);
        rest = tab ? kr_str_cut(rest, len + 1, rest.len) : (kr_str){NULL, 0};
    }
    return count;
}

/* ---- places --------------------------------------------------------------------------------------------------- */

/* The kind of a GeoNames feature; false: none that reports name. */
static bool kind_of(kr_str class, kr_str code, enum kr_place_kind *kind)
{
    static const struct {
        const char *class, *code;
        enum kr_place_kind kind;
    } FEATURES[] = {
        {"A", "ADM1", KR_PLACE_REGION}, {"A", "ADM2", KR_PLACE_DISTRICT}, {"A", "PCL", KR_PLACE_COUNTRY},
        {"H", "STM", KR_PLACE_WATER},   {"H", "LK", KR_PLACE_WATER},      {"H", "RSV", KR_PLACE_WATER},
        {"H", "SEA", KR_PLACE_WATER},   {"H", "BAY", KR_PLACE_WATER},     {"H", "LGN", KR_PLACE_WATER},
        {"T", "ISL", KR_PLACE_AREA},    {"T", "PEN", KR_PLACE_AREA},      {"T", "SPIT", KR_PLACE_AREA},
        {"L", "RGN", KR_PLACE_AREA},    {"V", "FRST", KR_PLACE_AREA},     {"S", "AIRP", KR_PLACE_AREA},
        {"S", "AIRB", KR_PLACE_AREA},   {"S", "DAM", KR_PLACE_AREA},      {"S", "PS", KR_PLACE_AREA},
    };
    if (kr_str_is(class, "P")) {
        *kind = KR_PLACE_CITY;
        return !kr_str_is(code, "PPLX") && !kr_str_is(code, "PPLH"); /* sections of a town; places that are no more */
    }
    for (size_t i = 0; i < sizeof(FEATURES) / sizeof(FEATURES[0]); i++) {
        if (kr_str_is(class, FEATURES[i].class) && kr_str_starts(code, kr_str_of(FEATURES[i].code))) {
            *kind = FEATURES[i].kind;
            return !kr_str_ends(code, KR_S("H"));
        }
    }
    return false;
}

static bool is_wanted(kr_str countries, kr_str country)
{
    if (!countries.len)
        return true;
    while (countries.ptr) {
        kr_str wanted = kr_str_next(&countries, ',');
        if (wanted.len == country.len && strncasecmp(wanted.ptr, country.ptr, wanted.len) == 0)
            return true;
    }
    return false;
}

/* The language of a Cyrillic name by its letters: "uk", "ru"; "": both have all of them, or it is in Latin script. */
static const char *language_of(kr_str name)
{
    bool cyrillic = false;
    for (size_t at = 0; at < name.len;) {
        uint32_t c = kr_utf8_next(name, &at);
        cyrillic |= c >= 0x400 && c < 0x530;
        if (c == 0x456 || c == 0x406 || c == 0x457 || c == 0x407 || c == 0x454 || c == 0x404 || c == 0x491 ||
            c == 0x490)
            return "uk"; /* і ї є ґ */
        if (c == 0x44B || c == 0x42B || c == 0x44D || c == 0x42D || c == 0x451 || c == 0x401 || c == 0x44A ||
            c == 0x42A)
            return "ru"; /* ы э ё ъ */
    }
    return cyrillic ? "both" : "";
}

static void add_tagged(struct kr_buf *out, const char *tag, kr_str name)
{
    if (out->len)
        kr_buf_addc(out, '|');
    if (tag[0]) {
        kr_buf_addz(out, tag);
        kr_buf_addc(out, ':');
    }
    kr_buf_add(out, name);
}

static bool is_clean(kr_str name)
{
    return name.len && !memchr(name.ptr, '|', name.len) && !memchr(name.ptr, ':', name.len);
}

/* "Ізюм,Изюм,Izyum" as tagged spellings; ptr NULL: out of memory. */
static kr_str tag_names(struct kr_arena *arena, kr_str names, kr_str ascii)
{
    struct kr_buf out = {0};
    if (is_clean(ascii))
        add_tagged(&out, "", ascii);
    for (kr_str rest = names; rest.ptr && rest.len;) {
        kr_str name = kr_str_next(&rest, ',');
        const char *language = language_of(name);
        if (!is_clean(name))
            continue;
        bool both = strcmp(language, "both") == 0;
        add_tagged(&out, both ? "uk" : language, name);
        if (both)
            add_tagged(&out, "ru", name);
    }
    kr_str kept = out.failed ? (kr_str){NULL, 0} : kr_arena_str(arena, kr_buf_str(&out));
    kr_buf_release(&out);
    return kept;
}

static const char *read_place(struct kr_gaz_tables *t, kr_str *cell, struct kr_pack_place *out)
{
    struct kr_place *p = &out->place;
    double id, population = 0;
    if (!kr_str_number(cell[0], &id) || id < 1 || id != (double)(uint64_t)id)
        return "the first column is no GeoNames id: expected a whole number";
    if (!cell[1].len)
        return "a place without a name: expected one in column 2";
    if (!kr_str_number(cell[4], &p->lat) || !kr_str_number(cell[5], &p->lon) || p->lat < -90 || p->lat > 90 ||
        p->lon < -180 || p->lon > 180)
        return "columns 5 and 6 are no position: expected degrees, latitude -90 to 90, longitude -180 to 180";
    if (cell[14].len && (!kr_str_number(cell[14], &population) || population < 0 || population > 4e9))
        return "column 15 is no number of inhabitants";
    char name[40];
    int len = snprintf(name, sizeof(name), "geonames:%.0f", id);
    p->id = kr_arena_str(t->arena, (kr_str){name, (size_t)len});
    p->name = cell[1];
    p->country = cell[8].len == 2 ? cell[8] : KR_S("");
    p->population = (uint32_t)population;
    out->admin = cell[10]; /* a code, until admin1CodesASCII.txt gives the name */
    out->spellings = tag_names(t->arena, cell[3], kr_str_eq(cell[2], cell[1]) ? KR_S("") : cell[2]);
    out->capital = kr_str_is(cell[7], "PPLC");
    t->out_of_memory |= !out->spellings.ptr || !p->id.ptr;
    return NULL;
}

static void read_dump_line(struct kr_gaz_tables *t, const char *path, size_t number, kr_str line)
{
    kr_str cell[DUMP_COLUMNS];
    struct kr_pack_place row = {.line = (uint32_t)number, .file = UINT16_MAX}; /* behind those of packs */
    if (columns(line, cell, DUMP_COLUMNS) != DUMP_COLUMNS) {
        fault(t, path, number, "not 19 columns: expected those of a GeoNames dump, with tabs between");
        return;
    }
    if (!kind_of(cell[6], cell[7], &row.place.kind) || !is_wanted(t->countries, cell[8]))
        return;
    const char *what = read_place(t, cell, &row);
    if (what) {
        fault(t, path, number, what);
        return;
    }
    if (t->count >= MOST_DUMP_PLACES) {
        fault(t, path, number, "more than 16,777,216 places: expected fewer; name countries");
        return;
    }
    t->out_of_memory |= !kr_arena_grow(t->arena, &t->rows, &t->capacity, t->count, sizeof(*t->rows));
    if (!t->out_of_memory)
        t->rows[t->count++] = row;
}

/* ---- names and regions ---------------------------------------------------------------------------------------- */

static void read_alternate_line(struct kr_gaz_tables *t, const char *path, size_t number, kr_str line)
{
    static const char *const LANGUAGES[] = {"uk", "ru", "nl", "de", "fr", "en", "pl", "be", "ro", ""};
    kr_str cell[ALTERNATE_COLUMNS] = {{"", 0}};
    double id;
    size_t count = columns(line, cell, ALTERNATE_COLUMNS);
    if ((count != ALTERNATE_COLUMNS && count != OLD_ALTERNATE_COLUMNS) || !kr_str_number(cell[1], &id) || id < 1) {
        fault(t, path, number,
              "not 8 or 10 columns with a GeoNames id in the second: expected those of alternateNamesV2");
        return;
    }
    bool known = false;
    for (size_t i = 0; i < sizeof(LANGUAGES) / sizeof(LANGUAGES[0]); i++)
        known |= kr_str_is(cell[2], LANGUAGES[i]);
    if (!known || !is_clean(cell[3]))
        return;
    if (!kr_arena_grow(t->arena, &t->alternates, &t->alternate_capacity, t->alternate_count, sizeof(*t->alternates)))
        t->out_of_memory = true;
    else
        t->alternates[t->alternate_count++] =
            (struct kr_gaz_alternate){(uint64_t)id, cell[3], cell[2], kr_str_is(cell[7], "1")};
}

static void read_admin_line(struct kr_gaz_tables *t, const char *path, size_t number, kr_str line)
{
    kr_str cell[ADMIN_COLUMNS];
    if (columns(line, cell, ADMIN_COLUMNS) != ADMIN_COLUMNS) {
        fault(t, path, number, "not 4 columns: expected those of admin1CodesASCII");
        return;
    }
    if (!kr_arena_grow(t->arena, &t->admins, &t->admin_capacity, t->admin_count, sizeof(*t->admins)))
        t->out_of_memory = true;
    else
        t->admins[t->admin_count++] = (struct kr_gaz_admin){cell[0], cell[1]};
}

bool kr_gaz_read_dump(struct kr_gaz_tables *t, const char *path, kr_str bytes)
{
    void (*read)(struct kr_gaz_tables *, const char *, size_t, kr_str) = NULL;
    kr_str line, rest = bytes, cell[DUMP_COLUMNS];
    if (!kr_str_line(&rest, &line))
        return false;
    switch (columns(line, cell, DUMP_COLUMNS)) {
    case DUMP_COLUMNS:
        read = read_dump_line;
        break;
    case ALTERNATE_COLUMNS:
    case OLD_ALTERNATE_COLUMNS:
        read = read_alternate_line;
        break;
    case ADMIN_COLUMNS:
        read = read_admin_line;
        break;
    default:
        return false;
    }
    rest = bytes;
    for (size_t number = 1; kr_str_line(&rest, &line) && !t->out_of_memory; number++) {
        if (!line.len || line.ptr[0] == '#')
            continue;
        if (kr_utf8_check(line) != KR_UTF8_VALID)
            fault(t, path, number, "not UTF-8: expected UTF-8 text");
        else
            read(t, path, number, line);
    }
    return true;
}

/* ---- joining -------------------------------------------------------------------------------------------------- */

static int compare_alternates(const void *a, const void *b)
{
    const struct kr_gaz_alternate *x = a, *y = b;
    if (x->place != y->place)
        return x->place < y->place ? -1 : 1;
    return (x->name.ptr > y->name.ptr) - (x->name.ptr < y->name.ptr); /* in the order of the table */
}

static int compare_admins(const void *a, const void *b)
{
    const struct kr_gaz_admin *x = a, *y = b;
    return kr_str_order(x->code, y->code);
}

static uint64_t number_of(kr_str id)
{
    double value = 0;
    return kr_str_starts(id, KR_S("geonames:")) && kr_str_number(kr_str_cut(id, 9, id.len), &value) ? (uint64_t)value
                                                                                                    : 0;
}

static int compare_rows(const void *a, const void *b)
{
    const struct kr_pack_place *x = a, *y = b;
    int order = kr_str_order(x->place.id, y->place.id);
    if (order || x->file != y->file)
        return order ? order : x->file < y->file ? -1 : 1;
    return (x->line > y->line) - (x->line < y->line);
}

/* The row's names of the table of alternates, before its own. */
static void join_names(struct kr_gaz_tables *t, struct kr_pack_place *row)
{
    uint64_t id = number_of(row->place.id);
    size_t low = 0, high = t->alternate_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (t->alternates[middle].place < id)
            low = middle + 1;
        else
            high = middle;
    }
    struct kr_buf out = {0};
    for (size_t i = low; id && i < t->alternate_count && t->alternates[i].place == id; i++) {
        char tag[24];
        kr_str lang = t->alternates[i].lang;
        snprintf(tag, sizeof(tag), "%s%s%.*s", t->alternates[i].former ? "was" : "",
                 t->alternates[i].former && lang.len ? "." : "", (int)lang.len, lang.ptr);
        add_tagged(&out, tag, t->alternates[i].name);
    }
    if (out.len) {
        if (row->spellings.len)
            add_tagged(&out, "", row->spellings);
        row->spellings = kr_arena_str(t->arena, kr_buf_str(&out));
        t->out_of_memory |= !row->spellings.ptr;
    }
    t->out_of_memory |= out.failed;
    kr_buf_release(&out);
}

static void join_admin(struct kr_gaz_tables *t, struct kr_pack_place *row)
{
    char code[64];
    if (!t->admin_count || row->admin.len > 20)
        return;
    int len = snprintf(code, sizeof(code), "%.*s.%.*s", (int)row->place.country.len, row->place.country.ptr,
                       (int)row->admin.len, row->admin.ptr);
    struct kr_gaz_admin key = {{code, (size_t)len}, {"", 0}};
    const struct kr_gaz_admin *admin = bsearch(&key, t->admins, t->admin_count, sizeof(key), compare_admins);
    if (admin)
        row->admin = admin->name;
}

void kr_gaz_tables_join(struct kr_gaz_tables *t)
{
    if (t->alternate_count)
        qsort(t->alternates, t->alternate_count, sizeof(*t->alternates), compare_alternates);
    if (t->admin_count)
        qsort(t->admins, t->admin_count, sizeof(*t->admins), compare_admins);
    for (size_t i = 0; i < t->count && !t->out_of_memory; i++) {
        join_names(t, &t->rows[i]);
        join_admin(t, &t->rows[i]);
    }
    if (t->count)
        qsort(t->rows, t->count, sizeof(*t->rows), compare_rows);
    size_t kept = 0; /* the first of each id, as a pack's own row comes before a dump's */
    for (size_t i = 0; i < t->count; i++)
        if (!kept || !kr_str_eq(t->rows[i].place.id, t->rows[kept - 1].place.id))
            t->rows[kept++] = t->rows[i];
    t->count = kept;
}
