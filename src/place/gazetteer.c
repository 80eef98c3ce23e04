/* gazetteer.c - opens a compiled gazetteer, checks it, and follows its references. */
#include "place/embedded.h"
#include "place/gazetteer_int.h"

#include <stdlib.h>

static const size_t ELEMENT[GAZ_SECTION_COUNT] = {
    [GAZ_PLACES] = sizeof(struct gaz_place),
    [GAZ_NAMES] = sizeof(struct gaz_name),
    [GAZ_POSTINGS] = sizeof(struct gaz_posting),
    [GAZ_SLOTS] = sizeof(struct gaz_slot),
    [GAZ_HEADS] = sizeof(uint32_t),
    [GAZ_TAILS] = sizeof(uint32_t),
    [GAZ_KEYS] = sizeof(struct gaz_key),
    [GAZ_ORIGINS] = sizeof(uint32_t),
    [GAZ_PERSONS] = sizeof(uint32_t),
    [GAZ_ROMANS] = sizeof(struct gaz_roman),
    [GAZ_RULES] = sizeof(struct gaz_rule),
    [GAZ_LOWER] = 1,
    [GAZ_STRINGS] = 1,
};

/* ---- references ----------------------------------------------------------------------------------------------- */

kr_str gaz_string(const struct kr_gazetteer *g, uint32_t at)
{
    size_t size = g->counts[GAZ_STRINGS];
    const unsigned char *bytes = g->sections[GAZ_STRINGS];
    if (size < 2 || at > size - 2)
        return (kr_str){"", 0};
    size_t len = bytes[at] | (size_t)bytes[at + 1] << 8;
    return len > size - 2 - at ? (kr_str){"", 0} : (kr_str){(const char *)bytes + at + 2, len};
}

const struct gaz_posting *gaz_name_postings(const struct kr_gazetteer *g, uint32_t name, size_t *count)
{
    *count = 0;
    if (name >= g->counts[GAZ_NAMES])
        return NULL;
    const struct gaz_name *n = &gaz_names(g)[name];
    size_t all = g->counts[GAZ_POSTINGS];
    if (n->first >= all || n->count > all - n->first)
        return NULL;
    *count = n->count;
    return gaz_postings(g) + n->first;
}

/* ---- opening -------------------------------------------------------------------------------------------------- */

static bool check_header(const struct kr_gazetteer *g, const char *path, struct kr_error *error)
{
    const struct gaz_header *h = g->header;
    if (g->bytes.len < sizeof(*h) || memcmp(h->magic, GAZ_MAGIC, sizeof(h->magic)) != 0)
        return kr_fail(error, KR_PACK, path, 0, "no compiled gazetteer: expected one made by kroniek gazetteer build");
    if (h->byte_order != GAZ_BYTE_ORDER)
        return kr_fail(error, KR_PACK, path, 0, "made on a machine of another byte order: expected one built here");
    if (h->version != GAZ_VERSION)
        return kr_fail(error, KR_PACK, path, 0, "gazetteer of version %u: expected version %d; build it anew",
                       h->version, GAZ_VERSION);
    if (h->size != g->bytes.len)
        return kr_fail(error, KR_PACK, path, 0, "%zu bytes long: expected %llu; the file was cut or grew", g->bytes.len,
                       (unsigned long long)h->size);
    if (!g->part && kr_checksum(kr_str_cut(g->bytes, GAZ_CHECKED, g->bytes.len)) != h->checksum)
        return kr_fail(error, KR_PACK, path, 0, "checksum differs: the file was altered; build it anew");
    return true;
}

static bool find_sections(struct kr_gazetteer *g, const char *path, struct kr_error *error)
{
    for (int i = 0; i < GAZ_SECTION_COUNT; i++) {
        uint64_t offset = g->header->sections[i].offset, count = g->header->sections[i].count;
        if (offset % GAZ_ALIGN || offset < sizeof(struct gaz_header) || offset > g->bytes.len ||
            count > (g->bytes.len - offset) / ELEMENT[i] || count > INT32_MAX)
            return kr_fail(error, KR_PACK, path, 0, "section %d lies outside the file: build it anew", i);
        g->sections[i] = g->bytes.ptr + offset;
        g->counts[i] = (size_t)count;
    }
    return true;
}

static bool read_rule(const struct kr_gazetteer *g, const struct gaz_rule *from, struct kr_roman_rule *to)
{
    if (from->from_count > KR_ROMAN_FROM || from->left_count > KR_ROMAN_SET || from->right_count > KR_ROMAN_SET ||
        from->to_count > KR_ROMAN_TO || !from->from_count || !from->to_count)
        return false;
    *to = (struct kr_roman_rule){.from_count = from->from_count,
                                 .left_count = from->left_count,
                                 .right_count = from->right_count,
                                 .to_count = from->to_count,
                                 .start = from->start,
                                 .end = from->end};
    memcpy(to->from, from->from, sizeof(to->from));
    memcpy(to->left, from->left, sizeof(to->left));
    memcpy(to->right, from->right, sizeof(to->right));
    for (size_t i = 0; i < from->to_count; i++)
        to->to[i] = gaz_string(g, from->to[i]);
    return true;
}

static bool read_romans(struct kr_gazetteer *g, const char *path, struct kr_error *error)
{
    size_t count = g->counts[GAZ_ROMANS], lines = g->counts[GAZ_RULES];
    const struct gaz_roman *from = g->sections[GAZ_ROMANS];
    const struct gaz_rule *rules = g->sections[GAZ_RULES];
    g->romans = calloc(count + 1, sizeof(*g->romans));
    g->rules = calloc(lines + 1, sizeof(*g->rules));
    if (!g->romans || !g->rules)
        return kr_fail(error, KR_MEMORY, path, 0, "out of memory while opening the gazetteer");
    bool good = true;
    for (size_t i = 0; i < lines; i++)
        good &= read_rule(g, &rules[i], &g->rules[i]);
    for (size_t i = 0; i < count; i++) {
        good &= from[i].first <= lines && from[i].count <= lines - from[i].first;
        g->romans[i] = (struct kr_roman){.system = gaz_string(g, from[i].system),
                                         .from = gaz_string(g, from[i].from),
                                         .use = gaz_string(g, from[i].use),
                                         .rules = g->rules + from[i].first,
                                         .rule_count = from[i].count};
        if (kr_str_is(g->romans[i].use, "key"))
            g->key = &g->romans[i];
    }
    return good || kr_fail(error, KR_PACK, path, 0, "a spelling table is damaged: build the gazetteer anew");
}

static bool open_bytes(struct kr_gazetteer *g, const char *path, struct kr_error *error)
{
    g->header = (const struct gaz_header *)g->bytes.ptr;
    if (!check_header(g, path, error) || !find_sections(g, path, error) || !read_romans(g, path, error))
        return false;
    g->chunks = calloc(g->counts[GAZ_PLACES] / GAZ_CHUNK + 1, sizeof(*g->chunks));
    return g->chunks || kr_fail(error, KR_MEMORY, path, 0, "out of memory while opening the gazetteer");
}

static struct kr_gazetteer *use(kr_str bytes, bool owned, bool part, struct kr_error *error)
{
    struct kr_gazetteer *g = calloc(1, sizeof(*g));
    if (!g) {
        kr_fail(error, KR_MEMORY, NULL, 0, "out of memory while opening the gazetteer");
        return NULL;
    }
    g->bytes = bytes;
    g->part = part;
    if (open_bytes(g, NULL, error)) {
        g->owned = owned;
        return g;
    }
    kr_gaz_close(g);
    return NULL;
}

struct kr_gazetteer *kr_gaz_use(kr_str bytes, bool owned, struct kr_error *error)
{
    return use(bytes, owned, false, error);
}

static struct kr_gazetteer *open_embedded(struct kr_error *error)
{
    if (kr_embedded_gazetteer_file_count)
        return use((kr_str){(const char *)kr_embedded_gazetteer_files[0].start, kr_embedded_gazetteer_files[0].size},
                   false, true, error);
    kr_fail(error, KR_NOT_FOUND, NULL, 0, "this program carries no gazetteer");
    return NULL;
}

struct kr_gazetteer *kr_gaz_open(const char *path, struct kr_error *error)
{
    if (!path)
        return open_embedded(error);
    struct kr_gazetteer *g = calloc(1, sizeof(*g));
    if (!g) {
        kr_fail(error, KR_MEMORY, path, 0, "out of memory while opening the gazetteer");
        return NULL;
    }
    g->mapped = kr_file_map(path, &g->bytes, error);
    if (g->mapped && open_bytes(g, path, error))
        return g;
    kr_gaz_close(g);
    return NULL;
}

void kr_gaz_close(struct kr_gazetteer *g)
{
    if (!g)
        return;
    for (size_t i = 0; g->chunks && i <= g->counts[GAZ_PLACES] / GAZ_CHUNK; i++)
        free(atomic_load(&g->chunks[i]));
    free(g->chunks);
    free(g->romans);
    free(g->rules);
    if (g->mapped)
        kr_file_unmap(g->bytes);
    else if (g->owned)
        free((char *)g->bytes.ptr);
    free(g);
}

/* ---- places --------------------------------------------------------------------------------------------------- */

size_t kr_gaz_count(const struct kr_gazetteer *g)
{
    return g->counts[GAZ_PLACES];
}

size_t kr_gaz_name_count(const struct kr_gazetteer *g)
{
    return g->counts[GAZ_NAMES];
}

kr_str kr_gaz_sources(const struct kr_gazetteer *g)
{
    return (kr_str){g->header->sources, sizeof(g->header->sources)};
}

uint32_t kr_gaz_version(const struct kr_gazetteer *g)
{
    return g->header->version;
}

uint64_t kr_gaz_checksum(const struct kr_gazetteer *g)
{
    return g->header->checksum;
}

size_t kr_gaz_bytes(const struct kr_gazetteer *g)
{
    return g->bytes.len;
}

static void make_place(const struct kr_gazetteer *g, uint32_t index, struct kr_gaz_place *out)
{
    const struct gaz_place *p = &gaz_places(g)[index];
    size_t count = g->counts[GAZ_PLACES];
    *out = (struct kr_gaz_place){
        .place = {.id = gaz_string(g, p->id),
                  .name = gaz_string(g, p->name),
                  .kind = p->kind < KR_PLACE_KIND_COUNT ? (enum kr_place_kind)p->kind : KR_PLACE_CITY,
                  .lat = (double)p->lat / GAZ_DEGREE,
                  .lon = (double)p->lon / GAZ_DEGREE,
                  .country = {p->country, p->country[0] ? 2 : 0},
                  .population = p->population},
        .admin = gaz_string(g, p->admin),
        .codes = gaz_string(g, p->codes),
        .index = index,
        .region = p->region <= count ? p->region : 0,
        .district = p->district <= count ? p->district : 0,
        .capital = p->flags & GAZ_CAPITAL,
        .approximate = p->flags & GAZ_APPROXIMATE,
        .front = p->flags & GAZ_FRONT,
        .known = p->flags & GAZ_KNOWN,
    };
}

const struct kr_gaz_place *kr_gaz_place(const struct kr_gazetteer *g, uint32_t index)
{
    size_t count = g->counts[GAZ_PLACES];
    if (index >= count)
        return NULL;
    _Atomic(struct kr_gaz_place *) *slot = &g->chunks[index / GAZ_CHUNK];
    struct kr_gaz_place *chunk = atomic_load_explicit(slot, memory_order_acquire);
    if (!chunk) { /* several threads may make it; the first to finish is kept */
        uint32_t first = index / GAZ_CHUNK * GAZ_CHUNK;
        struct kr_gaz_place *made = calloc(GAZ_CHUNK, sizeof(*made));
        if (!made)
            return NULL;
        for (uint32_t i = 0; i < GAZ_CHUNK && first + i < count; i++)
            make_place(g, first + i, &made[i]);
        if (atomic_compare_exchange_strong_explicit(slot, &chunk, made, memory_order_acq_rel, memory_order_acquire))
            chunk = made;
        else
            free(made);
    }
    return &chunk[index % GAZ_CHUNK];
}

kr_str kr_gaz_country(const struct kr_gazetteer *g, uint32_t index)
{
    const struct gaz_place *p = index < g->counts[GAZ_PLACES] ? &gaz_places(g)[index] : NULL;
    return p && p->country[0] ? (kr_str){p->country, 2} : (kr_str){"", 0};
}

bool kr_gaz_is_capital(const struct kr_gazetteer *g, uint32_t index, kr_str country)
{
    const struct gaz_place *p = index < g->counts[GAZ_PLACES] ? &gaz_places(g)[index] : NULL;
    return p && p->flags & GAZ_CAPITAL && country.len == 2 && memcmp(p->country, country.ptr, 2) == 0;
}

size_t kr_gaz_candidates(const struct kr_gazetteer *g, uint32_t name, const struct kr_gaz_place **out, size_t capacity)
{
    size_t count, found = 0;
    const struct gaz_posting *postings = gaz_name_postings(g, name, &count);
    for (size_t i = 0; i < count && found < capacity; i++) {
        const struct kr_gaz_place *place = postings[i].place & GAZ_PERSON ? NULL : kr_gaz_place(g, postings[i].place);
        if (place)
            out[found++] = place;
    }
    return found;
}

bool kr_gaz_is_made(const struct kr_gazetteer *g, uint32_t name)
{
    size_t count;
    const struct gaz_posting *postings = gaz_name_postings(g, name, &count);
    for (size_t i = 0; i < count; i++)
        if (postings[i].origin < ORIGIN_TABLES)
            return false;
    return count > 0;
}

kr_str kr_gaz_person(const struct kr_gazetteer *g, uint32_t name)
{
    size_t count;
    const struct gaz_posting *postings = gaz_name_postings(g, name, &count);
    uint32_t person = UINT32_MAX;
    while (count-- && postings[count].place & GAZ_PERSON) /* they stand last, behind ten thousand places perhaps */
        person = postings[count].place & ~GAZ_PERSON;
    return person < g->counts[GAZ_PERSONS] ? gaz_string(g, ((const uint32_t *)g->sections[GAZ_PERSONS])[person])
                                           : (kr_str){"", 0};
}
