/* baseline.c - who held what at the beginning: the section [baseline] of a theatre pack.
 *
 *     [baseline]
 *     day | 2022-02-23              the day of which it is said
 *     country UA | UA               all places of the country, but for
 *     region Crimea | RU            those of a region, but for
 *     geonames:709717 | RU | Name   single places; the name is for people
 *     region Donetsk Oblast | -     held by no side alone: no place has a state from this line
 */
#include "pack/pack_int.h"

#include <stdlib.h>

static kr_str value_of(const struct kr_entry *entry)
{
    kr_str rest = entry->words;
    kr_str_next(&rest, '|');
    return rest.ptr ? kr_str_next(&rest, '|') : (kr_str){"", 0};
}

static bool is_day(kr_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (i == 4 || i == 7 ? text.ptr[i] != '-' : text.ptr[i] < '0' || text.ptr[i] > '9')
            return false;
    return text.len == 10;
}

static void fault_at(struct kr_pack_build *build, const struct kr_entry *entry, const char *expected)
{
    build->path = build->pack->files[entry->file];
    kr_pack_fault(build, entry->line, "\"%.*s\": %s", (int)entry->words.len, entry->words.ptr, expected);
}

static int by_key(const void *left, const void *right)
{
    const struct kr_entry *a = *(const struct kr_entry *const *)left, *b = *(const struct kr_entry *const *)right;
    int order = kr_str_order(a->canonical, b->canonical);
    return order ? order : (a > b) - (a < b);
}

/* Does a place, region or country of the tables go by the key? */
static bool names_place(const struct kr_pack *pack, kr_str key)
{
    const bool country = kr_str_starts(key, KR_S("country ")), region = kr_str_starts(key, KR_S("region "));
    const kr_str name = country || region ? kr_str_cut(key, country ? 8 : 7, key.len) : key;
    for (size_t i = 0; i < pack->place_count; i++) {
        const struct kr_place *place = &pack->places[i].place;
        if (country  ? kr_str_eq(place->country, name)
            : region ? place->kind == KR_PLACE_REGION && kr_str_eq(place->name, name)
                     : kr_str_eq(place->id, name))
            return true;
    }
    return false;
}

static bool names_side(const struct kr_pack *pack, kr_str code)
{
    for (size_t i = 0; i < pack->entry_count; i++)
        if (pack->entries[i].section == KR_SECTION_SIDE && kr_str_eq(pack->entries[i].canonical, code))
            return true;
    return kr_str_is(code, "-");
}

void kr_pack_check_baseline(struct kr_pack_build *build)
{
    const struct kr_pack *pack = build->pack;
    const struct kr_entry **rows = KR_NEW_ARRAY(&build->pack->arena, const struct kr_entry *, pack->entry_count + 1);
    size_t count = 0;
    bool dated = false;
    if (!rows) {
        build->out_of_memory = true;
        return;
    }
    for (size_t i = 0; i < pack->entry_count; i++)
        if (pack->entries[i].section == KR_SECTION_BASELINE)
            rows[count++] = &pack->entries[i];
    if (count)
        qsort(rows, count, sizeof(*rows), by_key);
    for (size_t i = 0; i < count; i++) {
        const struct kr_entry *row = rows[i];
        const kr_str value = value_of(row);
        if (i && kr_str_eq(row->canonical, rows[i - 1]->canonical))
            fault_at(build, row,
                     kr_str_eq(value, value_of(rows[i - 1]))
                         ? "stands twice: expected one line for each"
                         : "contradicts another line: expected one holder for each");
        if (kr_str_is(row->canonical, "day")) {
            dated = true;
            if (!is_day(value))
                fault_at(build, row, "no such day: expected day | YYYY-MM-DD");
            continue;
        }
        if (!names_side(pack, value))
            fault_at(build, row, "no such side: expected a code of [side], or - for no side alone");
        if (pack->place_count && !names_place(pack, row->canonical))
            fault_at(build, row, "no such place: expected a place's id, \"region NAME\" or \"country CODE\"");
    }
    if (count && !dated)
        fault_at(build, rows[0], "the baseline has no day: expected a line day | YYYY-MM-DD");
}

bool kr_pack_baseline(const struct kr_pack *pack, struct kr_arena *arena, struct kr_pack_holder **out, size_t *count,
                      kr_str *day)
{
    *out = KR_NEW_ARRAY(arena, struct kr_pack_holder, pack->entry_count + 1);
    *count = 0;
    *day = (kr_str){0};
    for (size_t i = 0; *out && i < pack->entry_count; i++) {
        const struct kr_entry *entry = &pack->entries[i];
        if (entry->section != KR_SECTION_BASELINE)
            continue;
        const struct kr_pack_holder row = {kr_arena_str(arena, entry->canonical), kr_arena_str(arena, value_of(entry))};
        if (!row.key.ptr || !row.side.ptr)
            return false;
        if (kr_str_is(row.key, "day"))
            *day = row.side;
        else
            (*out)[(*count)++] = row;
    }
    return *out != NULL;
}
