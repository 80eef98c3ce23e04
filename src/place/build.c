/* build.c - compiles places and their spellings into a gazetteer.
 *
 *     a place: uk:Ізюм | ru:Изюм | Izyum        its name, what is listed, and what each spelling table makes of the
 *        |                                      Ukrainian and the Russian name; where neither is known, of the likely
 *        v                                      original of the name itself
 *     (key text, place, origin)...              sorted, each once: the origin that is surest
 *        |
 *        v
 *     names, postings, slots, halves, keys      gazetteer_int.h tells how they stand in the file
 */
#include "place/build_int.h"

#include <stdlib.h>

enum { SOURCE_CHUNK = 4 * 1024 * 1024, FIRST_ORIGINS = ORIGIN_TABLES };

static const char *const ORIGINS[FIRST_ORIGINS] = {
    [ORIGIN_NAME] = "name",     [ORIGIN_LISTED] = "listed", [ORIGIN_NATIVE] = "native",
    [ORIGIN_EXONYM] = "exonym", [ORIGIN_FORMER] = "former",
};

/* ---- collecting ----------------------------------------------------------------------------------------------- */

static void add_spelling(struct gaz_build *b, kr_str spelling)
{
    char text[GAZ_TEXT_BYTES];
    uint16_t caps;
    size_t len = gaz_text(spelling, text, &caps);
    if (!len || b->out_of_memory)
        return;
    if (!kr_arena_grow(&b->arena, &b->spelled, &b->spelled_capacity, b->spelled_count, sizeof(*b->spelled))) {
        b->out_of_memory = true;
        return;
    }
    kr_str kept = kr_arena_str(&b->arena, (kr_str){text, len});
    b->out_of_memory |= !kept.ptr;
    b->spelled[b->spelled_count++] = (struct gaz_spelled){kept, b->place, b->origin, caps};
}

static void take_spelling(void *context, kr_str spelling)
{
    add_spelling(context, spelling);
}

/* All that the tables for names in the language `from` make of `name`. */
static void spell(struct gaz_build *b, kr_str name, kr_str from, bool former)
{
    for (size_t i = 0; i < b->source->roman_count; i++) {
        const struct kr_roman *table = &b->source->romans[i];
        if (!kr_str_is(table->use, "spell") || !kr_str_eq(table->from, from))
            continue;
        b->origin = former ? ORIGIN_FORMER : (uint16_t)(FIRST_ORIGINS + i);
        kr_romanise(table, name, take_spelling, b);
    }
}

/* The likely names in other languages that have no name of their own in the row, and what the tables make of them. */
struct translation {
    struct gaz_build *build;
    kr_str to;
};

static void take_translation(void *context, kr_str name)
{
    struct translation *t = context;
    t->build->origin = ORIGIN_NATIVE;
    add_spelling(t->build, name);
    spell(t->build, name, t->to, false);
}

static void translate(struct gaz_build *b, kr_str name, kr_str from, kr_str spellings)
{
    for (size_t i = 0; i < b->source->roman_count; i++) {
        const struct kr_roman *table = &b->source->romans[i];
        bool known = false;
        if (!kr_str_is(table->use, "name") || !kr_str_eq(table->from, from))
            continue;
        for (kr_str rest = spellings; rest.ptr;) {
            kr_str entry = kr_str_next(&rest, '|');
            known |= kr_str_eq(kr_str_next(&entry, ':'), table->to);
        }
        struct translation t = {b, table->to};
        if (!known)
            kr_romanise(table, name, take_translation, &t);
    }
}

/* A name known only in Latin letters: its likely original, and what the tables make of that. */
static void spell_back(struct gaz_build *b, kr_str name, kr_str system)
{
    for (size_t i = 0; i < b->source->roman_count; i++) {
        const struct kr_roman *table = &b->source->romans[i];
        if (!kr_str_is(table->use, "spell") || !kr_str_eq(table->system, system))
            continue;
        char original[KR_ROMANISE_BYTES];
        size_t len = kr_romanise_back(table, name, original);
        if (len)
            spell(b, (kr_str){original, len}, table->from, false);
    }
}

static bool is_cyrillic(kr_str s)
{
    size_t at = 0;
    uint32_t c = s.len ? kr_utf8_next(s, &at) : 0;
    return c >= 0x400 && c < 0x530;
}

/* "was.uk:Артемівськ" -> former, "uk", the name; "Izyum" -> "", the name. */
static kr_str read_tag(kr_str entry, kr_str *tag, bool *former)
{
    kr_str rest = entry, first = kr_str_next(&rest, ':');
    *tag = (kr_str){"", 0};
    *former = false;
    if (!rest.ptr)
        return entry;
    if (kr_str_starts(first, KR_S("was"))) {
        *former = true;
        first = first.len > 4 && first.ptr[3] == '.' ? kr_str_cut(first, 4, first.len) : KR_S("");
    }
    *tag = first;
    return kr_str_trim(rest);
}

static void add_place(struct gaz_build *b, const struct kr_pack_place *row)
{
    bool native = false;
    b->origin = ORIGIN_NAME;
    add_spelling(b, row->place.name);
    for (kr_str rest = row->spellings; rest.ptr && rest.len;) {
        kr_str entry = kr_str_next(&rest, '|'), tag;
        bool former;
        kr_str name = read_tag(entry, &tag, &former);
        if (!name.len)
            continue;
        bool original = is_cyrillic(name);
        b->origin = former ? ORIGIN_FORMER : original ? ORIGIN_NATIVE : tag.len ? ORIGIN_EXONYM : ORIGIN_LISTED;
        add_spelling(b, name);
        if (original && tag.len && b->source->respell) {
            spell(b, name, tag, former);
            if (!former)
                translate(b, name, tag, row->spellings);
            native |= !former;
        }
    }
    for (size_t i = 0; !native && b->source->respell && i < b->source->back_count; i++)
        if (kr_str_eq(row->place.country, b->source->back[i].country) && row->place.kind != KR_PLACE_COUNTRY)
            spell_back(b, row->place.name, b->source->back[i].system);
}

/* A person's full name and surname, as the tables write the original. */
static void add_person(struct gaz_build *b, const struct kr_gaz_person *person)
{
    kr_str full = person->name, last = full;
    for (kr_str rest = full; rest.ptr;)
        last = kr_str_next(&rest, ' ');
    b->origin = ORIGIN_NATIVE;
    add_spelling(b, full);
    spell(b, full, person->lang, false);
    if (last.len != full.len && last.len > 2 * 4) {
        add_spelling(b, last);
        spell(b, last, person->lang, false);
    }
}

static int compare_spelled(const void *a, const void *b)
{
    const struct gaz_spelled *x = a, *y = b;
    int order = kr_str_order(x->text, y->text);
    if (order)
        return order;
    if (x->place != y->place)
        return x->place < y->place ? -1 : 1;
    return (x->origin > y->origin) - (x->origin < y->origin);
}

static void collect(struct gaz_build *b)
{
    const struct kr_gaz_source *source = b->source;
    for (size_t i = 0; i < source->place_count && !b->out_of_memory; i++) {
        b->place = (uint32_t)i;
        add_place(b, &source->places[i]);
    }
    for (size_t i = 0; i < source->person_count && !b->out_of_memory; i++) {
        b->place = GAZ_PERSON | (uint32_t)i;
        add_person(b, &source->persons[i]);
    }
    if (!b->spelled_count)
        return;
    qsort(b->spelled, b->spelled_count, sizeof(*b->spelled), compare_spelled);
    size_t kept = 1;
    for (size_t i = 1; i < b->spelled_count; i++) {
        const struct gaz_spelled *last = &b->spelled[kept - 1], *now = &b->spelled[i];
        if (now->place != last->place || !kr_str_eq(now->text, last->text))
            b->spelled[kept++] = *now;
    }
    b->spelled_count = kept;
}

/* ---- regions and districts that share a town's name ------------------------------------------------------------- */

struct town {
    kr_str name, admin;
    uint32_t index, population;
};

static int compare_names(const struct town *x, const struct town *y)
{
    int order = kr_str_order(x->name, y->name);
    return order ? order : kr_str_order(x->admin, y->admin);
}

static int compare_towns(const void *a, const void *b)
{
    const struct town *x = a, *y = b;
    int order = compare_names(x, y);
    if (order || x->population != y->population)
        return order ? order : x->population > y->population ? -1 : 1;
    return (x->index > y->index) - (x->index < y->index);
}

/* The largest town of that name in that region; NULL: there is none. */
static const struct town *find_town(const struct town *towns, size_t count, const struct town *key)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_names(&towns[middle], key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && compare_names(&towns[low], key) == 0 ? &towns[low] : NULL;
}

/* "Kryvyi Rih Raion" -> "Kryvyi Rih" */
static kr_str without_last_word(kr_str name)
{
    size_t len = name.len;
    while (len && name.ptr[len - 1] != ' ')
        len--;
    return kr_str_trim(kr_str_cut(name, 0, len ? len - 1 : name.len));
}

/* Kharkiv in Kharkiv Oblast belongs to it by name; Kupiansk of that region to Kupiansk Raion. */
static void link_wider(struct gaz_build *b, struct gaz_place *places)
{
    const struct kr_gaz_source *source = b->source;
    struct town *towns = KR_NEW_ARRAY(&b->arena, struct town, source->place_count + 1);
    size_t count = 0;
    if (!towns) {
        b->out_of_memory = true;
        return;
    }
    for (size_t i = 0; i < source->place_count; i++) {
        const struct kr_pack_place *row = &source->places[i];
        if (row->place.kind == KR_PLACE_CITY)
            towns[count++] = (struct town){row->place.name, row->admin, (uint32_t)i, row->place.population};
    }
    if (!count)
        return;
    qsort(towns, count, sizeof(*towns), compare_towns);
    for (size_t i = 0; i < source->place_count; i++) {
        const struct kr_pack_place *row = &source->places[i];
        bool region = row->place.kind == KR_PLACE_REGION;
        if (!region && row->place.kind != KR_PLACE_DISTRICT)
            continue;
        struct town key = {without_last_word(row->place.name), region ? row->place.name : row->admin, 0, 0};
        const struct town *town = find_town(towns, count, &key);
        if (town && region)
            places[town->index].region = (uint32_t)i + 1;
        else if (town)
            places[town->index].district = (uint32_t)i + 1;
    }
}

/* ---- writing -------------------------------------------------------------------------------------------------- */

static uint32_t add_string(struct gaz_build *b, kr_str s)
{
    size_t at = b->strings.len;
    if (!s.len)
        return 0;
    size_t len = s.len > UINT16_MAX ? UINT16_MAX : s.len;
    while (len < s.len && len && ((unsigned char)s.ptr[len] & 0xC0) == 0x80)
        len--; /* no character is cut */
    kr_buf_addc(&b->strings, (char)(len & 0xFF));
    kr_buf_addc(&b->strings, (char)(len >> 8));
    kr_buf_add(&b->strings, kr_str_cut(s, 0, len));
    return (uint32_t)at;
}

static void write_section(struct gaz_build *b, enum gaz_section section, const void *elements, size_t size,
                          size_t count)
{
    while (b->out->len % GAZ_ALIGN && !b->out->failed)
        kr_buf_addc(b->out, '\0');
    b->header.sections[section].offset = b->out->len;
    b->header.sections[section].count = count;
    if (count)
        kr_buf_add(b->out, (kr_str){elements, size * count});
}

/* Does the war go on in the region? */
static bool is_front(const struct kr_gaz_source *source, kr_str region)
{
    for (kr_str rest = source->front; rest.ptr && region.len;)
        if (kr_str_eq(kr_str_next(&rest, '|'), region))
            return true;
    return false;
}

static void write_places(struct gaz_build *b)
{
    size_t count = b->source->place_count;
    struct gaz_place *places = KR_NEW_ARRAY(&b->arena, struct gaz_place, count + 1);
    if (!places) {
        b->out_of_memory = true;
        return;
    }
    kr_str last_admin = {"", 0};
    uint32_t admin = 0;
    for (size_t i = 0; i < count; i++) {
        const struct kr_pack_place *row = &b->source->places[i];
        if (!kr_str_eq(row->admin, last_admin)) { /* rows of one region mostly stand together */
            last_admin = row->admin;
            admin = add_string(b, row->admin);
        }
        struct gaz_place *p = &places[i];
        *p = (struct gaz_place){
            .id = add_string(b, row->place.id),
            .name = add_string(b, row->place.name),
            .admin = admin,
            .codes = add_string(b, row->codes),
            .lat = (int32_t)(row->place.lat * GAZ_DEGREE + (row->place.lat < 0 ? -0.5 : 0.5)),
            .lon = (int32_t)(row->place.lon * GAZ_DEGREE + (row->place.lon < 0 ? -0.5 : 0.5)),
            .population = row->place.population,
            .kind = (uint8_t)row->place.kind,
            .flags = (uint8_t)((row->capital ? GAZ_CAPITAL : 0) | (is_front(b->source, row->admin) ? GAZ_FRONT : 0) |
                               (row->approximate ? GAZ_APPROXIMATE : 0) | (row->known ? GAZ_KNOWN : 0))};
        if (row->place.country.len == 2)
            memcpy(p->country, row->place.country.ptr, 2);
    }
    link_wider(b, places);
    write_section(b, GAZ_PLACES, places, sizeof(*places), count);
}

static void put_slot(struct gaz_slot *slots, size_t size, uint64_t path, uint32_t name)
{
    size_t at = gaz_home(path, size);
    while (slots[at].check && slots[at].check != gaz_check(path))
        at = at + 1 == size ? 0 : at + 1;
    slots[at].check = gaz_check(path);
    if (name == GAZ_LONGER)
        slots[at].name |= GAZ_LONGER;
    else if (!(slots[at].name & ~GAZ_LONGER))
        slots[at].name |= name;
}

static void write_slots(struct gaz_build *b)
{
    size_t beginnings = 0;
    for (size_t i = 0; i < b->name_count; i++)
        for (kr_str rest = b->texts[i]; rest.ptr; kr_str_next(&rest, ' '))
            beginnings++;
    size_t size = beginnings + beginnings / 4 + 8;
    struct gaz_slot *slots = KR_NEW_ARRAY(&b->arena, struct gaz_slot, size);
    if (!slots) {
        b->out_of_memory = true;
        return;
    }
    for (size_t i = 0; i < b->name_count; i++) {
        uint64_t path = 0;
        for (kr_str rest = b->texts[i]; rest.ptr;) {
            path = gaz_step(path, kr_text_hash(kr_str_next(&rest, ' ')));
            put_slot(slots, size, path, rest.ptr ? GAZ_LONGER : (uint32_t)i + 1);
        }
    }
    write_section(b, GAZ_SLOTS, slots, sizeof(*slots), size);
}

static int compare_postings(const void *a, const void *b)
{
    const struct gaz_ranked *x = a, *y = b;
    if (x->rank != y->rank)
        return x->rank > y->rank ? -1 : 1;
    return (x->posting.place > y->posting.place) - (x->posting.place < y->posting.place);
}

/* What a name mostly means comes first: places of the home country, of regions at war, large ones, towns. A village
 * that the fighting made known counts as a town. */
enum { KNOWN = 5000 /* inhabitants */ };
static uint64_t rank(const struct gaz_build *b, const struct gaz_spelled *s)
{
    if (s->place & GAZ_PERSON)
        return 1;
    static const uint32_t USUAL[KR_PLACE_KIND_COUNT] = {
        /* where the inhabitants are not told */
        [KR_PLACE_CITY] = 1000,       [KR_PLACE_DISTRICT] = 5000, [KR_PLACE_REGION] = 500000,
        [KR_PLACE_COUNTRY] = 5000000, [KR_PLACE_AREA] = 20000,    [KR_PLACE_WATER] = 20000};
    const struct kr_pack_place *row = &b->source->places[s->place];
    const struct kr_place *p = &row->place;
    uint32_t usual = row->known ? KNOWN : USUAL[p->kind];
    uint64_t weight = p->population > usual ? p->population : usual;
    if (kr_str_eq(p->country, b->source->home))
        weight *= is_front(b->source, row->admin) ? 40 : 10;
    return (weight << 1) + (p->kind == KR_PLACE_CITY);
}

static void write_names(struct gaz_build *b)
{
    size_t count = b->spelled_count;
    struct gaz_name *names = KR_NEW_ARRAY(&b->arena, struct gaz_name, count + 1);
    struct gaz_ranked *ranked = KR_NEW_ARRAY(&b->arena, struct gaz_ranked, count + 1);
    struct gaz_posting *postings = KR_NEW_ARRAY(&b->arena, struct gaz_posting, count + 1);
    b->texts = KR_NEW_ARRAY(&b->arena, kr_str, count + 1);
    b->first_places = KR_NEW_ARRAY(&b->arena, uint32_t, count + 1);
    if (!names || !ranked || !postings || !b->texts || !b->first_places) {
        b->out_of_memory = true;
        return;
    }
    for (size_t i = 0, end; i < count; i = end) {
        for (end = i; end < count && kr_str_eq(b->spelled[end].text, b->spelled[i].text); end++)
            ranked[end] = (struct gaz_ranked){rank(b, &b->spelled[end]),
                                              {b->spelled[end].place, b->spelled[end].origin, b->spelled[end].caps}};
        qsort(ranked + i, end - i, sizeof(*ranked), compare_postings);
        names[b->name_count] = (struct gaz_name){add_string(b, b->spelled[i].text), (uint32_t)i, (uint32_t)(end - i)};
        b->first_places[b->name_count] = ranked[i].posting.place;
        b->texts[b->name_count++] = b->spelled[i].text;
    }
    for (size_t i = 0; i < count; i++)
        postings[i] = ranked[i].posting;
    write_section(b, GAZ_NAMES, names, sizeof(*names), b->name_count);
    write_section(b, GAZ_POSTINGS, postings, sizeof(*postings), count);
}

static int compare_keys(const void *a, const void *b)
{
    const struct gaz_key *x = a, *y = b;
    if (x->hash != y->hash)
        return x->hash < y->hash ? -1 : 1;
    return (x->name > y->name) - (x->name < y->name);
}

static void write_halves(struct gaz_build *b, enum gaz_section section)
{
    struct gaz_key *keys = KR_NEW_ARRAY(&b->arena, struct gaz_key, b->name_count + 1);
    uint32_t *names = KR_NEW_ARRAY(&b->arena, uint32_t, b->name_count + 1);
    if (!keys || !names) {
        b->out_of_memory = true;
        return;
    }
    for (size_t i = 0; i < b->name_count; i++) {
        struct gaz_letters letters;
        gaz_letters(b->texts[i], &letters);
        size_t cut = letters.count / 2;
        keys[i].hash = section == GAZ_TAILS ? gaz_half(&letters, cut, letters.count) : gaz_half(&letters, 0, cut);
        keys[i].name = (uint32_t)i;
    }
    if (b->name_count)
        qsort(keys, b->name_count, sizeof(*keys), compare_keys);
    for (size_t i = 0; i < b->name_count; i++)
        names[i] = keys[i].name;
    write_section(b, section, names, sizeof(*names), b->name_count);
}

/* One name for each sound of each place. */
static void write_keys(struct gaz_build *b)
{
    const struct kr_roman *key = NULL;
    struct gaz_key *keys = KR_NEW_ARRAY(&b->arena, struct gaz_key, b->name_count + 1);
    size_t count = 0;
    for (size_t i = 0; i < b->source->roman_count; i++)
        if (kr_str_is(b->source->romans[i].use, "key"))
            key = &b->source->romans[i];
    if (!keys) {
        b->out_of_memory = true;
        return;
    }
    for (size_t i = 0; key && i < b->name_count; i++) {
        uint32_t hash = is_cyrillic(b->texts[i]) ? 0 : gaz_key_hash(key, b->texts[i]);
        if (hash)
            keys[count++] = (struct gaz_key){hash, (uint32_t)i};
    }
    if (count)
        qsort(keys, count, sizeof(*keys), compare_keys);
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) /* names stand in order, so the spellings of a place mostly side by side */
        if (!kept || keys[i].hash != keys[kept - 1].hash ||
            b->first_places[keys[i].name] != b->first_places[keys[kept - 1].name])
            keys[kept++] = keys[i];
    write_section(b, GAZ_KEYS, keys, sizeof(*keys), kept);
}

static void write_origins(struct gaz_build *b)
{
    size_t tables = b->source->roman_count, persons = b->source->person_count;
    uint32_t *strings = KR_NEW_ARRAY(&b->arena, uint32_t, FIRST_ORIGINS + tables + persons + 1);
    if (!strings) {
        b->out_of_memory = true;
        return;
    }
    for (size_t i = 0; i < FIRST_ORIGINS; i++)
        strings[i] = add_string(b, kr_str_of(ORIGINS[i]));
    for (size_t i = 0; i < tables; i++)
        strings[FIRST_ORIGINS + i] = add_string(b, b->source->romans[i].system);
    write_section(b, GAZ_ORIGINS, strings, sizeof(*strings), FIRST_ORIGINS + tables);
    for (size_t i = 0; i < persons; i++)
        strings[i] = add_string(b, b->source->persons[i].key);
    write_section(b, GAZ_PERSONS, strings, sizeof(*strings), persons);
}

static struct gaz_rule pack_rule(struct gaz_build *b, const struct kr_roman_rule *rule)
{
    struct gaz_rule out = {.from_count = rule->from_count,
                           .left_count = rule->left_count,
                           .right_count = rule->right_count,
                           .to_count = rule->to_count,
                           .start = rule->start,
                           .end = rule->end};
    memcpy(out.from, rule->from, sizeof(out.from));
    memcpy(out.left, rule->left, sizeof(out.left));
    memcpy(out.right, rule->right, sizeof(out.right));
    for (size_t i = 0; i < rule->to_count; i++)
        out.to[i] = add_string(b, rule->to[i]);
    return out;
}

/* The tables that looking up needs: those of use "key" and "case". */
static void write_romans(struct gaz_build *b)
{
    const struct kr_gaz_source *source = b->source;
    size_t lines = 0, count = 0, used = 0;
    for (size_t i = 0; i < source->roman_count; i++)
        lines += source->romans[i].rule_count;
    struct gaz_roman *romans = KR_NEW_ARRAY(&b->arena, struct gaz_roman, source->roman_count + 1);
    struct gaz_rule *rules = KR_NEW_ARRAY(&b->arena, struct gaz_rule, lines + 1);
    if (!romans || !rules) {
        b->out_of_memory = true;
        return;
    }
    for (size_t i = 0; i < source->roman_count; i++) {
        const struct kr_roman *from = &source->romans[i];
        if (!kr_str_is(from->use, "key") && !kr_str_is(from->use, "case"))
            continue;
        romans[count++] = (struct gaz_roman){add_string(b, from->system), add_string(b, from->from),
                                             add_string(b, from->use), (uint32_t)used, (uint32_t)from->rule_count};
        for (size_t r = 0; r < from->rule_count; r++)
            rules[used++] = pack_rule(b, &from->rules[r]);
    }
    write_section(b, GAZ_ROMANS, romans, sizeof(*romans), count);
    write_section(b, GAZ_RULES, rules, sizeof(*rules), used);
}

/* Few names begin with a small letter (de Krim, regio Kiev), nearly all words do: a bit tells most of them apart. */
static void write_lower(struct gaz_build *b)
{
    unsigned char bits[GAZ_LOWER_BITS / 8] = {0};
    for (size_t i = 0; i < b->spelled_count; i++) {
        kr_str rest = b->spelled[i].text;
        uint32_t bit = kr_text_hash(kr_str_next(&rest, ' ')) % GAZ_LOWER_BITS;
        if (!(b->spelled[i].caps & 1))
            bits[bit / 8] |= (unsigned char)(1u << bit % 8);
    }
    write_section(b, GAZ_LOWER, bits, 1, sizeof(bits));
}

static void write_all(struct gaz_build *b)
{
    kr_buf_add(b->out, (kr_str){(const char *)&b->header, sizeof(b->header)});
    kr_buf_add(&b->strings, (kr_str){"\0", 2}); /* the empty string at 0, which means none */
    write_places(b);
    collect(b);
    write_names(b);
    if (b->out_of_memory)
        return;
    write_slots(b);
    write_lower(b);
    write_halves(b, GAZ_HEADS);
    write_halves(b, GAZ_TAILS);
    write_keys(b);
    write_origins(b);
    write_romans(b);
    write_section(b, GAZ_STRINGS, b->strings.ptr, 1, b->strings.len);
}

bool kr_gaz_build(const struct kr_gaz_source *source, struct kr_buf *out, struct kr_error *error)
{
    struct gaz_build b = {.source = source, .out = out};
    kr_arena_init(&b.arena, SOURCE_CHUNK);
    kr_buf_clear(out);
    write_all(&b);
    bool large = b.strings.len > UINT32_MAX / 2;
    bool good = !b.out_of_memory && !out->failed && !b.strings.failed && !large;
    if (good) {
        memcpy(b.header.magic, GAZ_MAGIC, sizeof(b.header.magic));
        b.header.version = GAZ_VERSION;
        b.header.byte_order = GAZ_BYTE_ORDER;
        b.header.size = out->len;
        memcpy(b.header.sources, source->digest, sizeof(b.header.sources));
        memcpy(out->ptr, &b.header, sizeof(b.header));
        b.header.checksum = kr_checksum(kr_str_cut(kr_buf_str(out), GAZ_CHECKED, out->len));
        memcpy(out->ptr, &b.header, sizeof(b.header));
    }
    kr_arena_release(&b.arena);
    kr_buf_release(&b.strings);
    if (!good && !b.out_of_memory && large)
        return kr_fail(error, KR_LIMIT, NULL, 0, "more than 2 GB of names: expected fewer places; name countries");
    return good || kr_fail(error, KR_MEMORY, NULL, 0, "out of memory while compiling the gazetteer");
}
