/* gazetteer.c - the gazetteer half of the public header: from packs and published tables to a compiled file, and from
 * a name to its candidates. */
#include "flow/gazetteer_int.h"

#include <stdlib.h>

enum { ARENA_BYTES = 1024 * 1024, MOST_FILES = 64 };

/* By which system names that are known in Latin letters only are read back. */
static const struct kr_gaz_back BACK[] = {{{"UA", 2}, {"uk-kmu2010", 10}}, {{"RU", 2}, {"ru-bgn", 6}}};

/* ---- building ------------------------------------------------------------------------------------------------- */

/* The persons of a pack whose original names it knows, and its home country. */
static bool read_entries(const struct kr_pack *pack, struct kr_arena *arena, struct kr_gaz_source *source)
{
    static const char *const LANGUAGES[] = {"uk", "ru"};
    struct kr_gaz_person *persons = KR_NEW_ARRAY(arena, struct kr_gaz_person, 2 * pack->entry_count + 1);
    if (!persons)
        return false;
    for (size_t i = 0; i < pack->entry_count; i++) {
        const struct kr_entry *entry = &pack->entries[i];
        for (size_t l = 0; l < 2 && entry->section == KR_SECTION_ACTOR; l++) {
            kr_str name = kr_entry_get(entry, LANGUAGES[l]);
            if (name.len)
                persons[source->person_count++] =
                    (struct kr_gaz_person){entry->canonical, name, kr_str_of(LANGUAGES[l])};
        }
    }
    for (size_t i = 0; i < pack->entry_count; i++)
        if (pack->entries[i].section == KR_SECTION_SIDE && kr_entry_get(&pack->entries[i], "home").len)
            source->home = pack->entries[i].canonical;
    source->persons = persons;
    source->front = kr_pack_setting(pack, true, "front");
    return true;
}

static bool build(const struct kr_pack *pack, const struct kr_gaz_tables *tables, bool respell, struct kr_buf *out,
                  struct kr_error *error)
{
    struct kr_arena arena;
    struct kr_gaz_source source = {.places = tables ? tables->rows : pack->places,
                                   .place_count = tables ? tables->count : pack->place_count,
                                   .romans = pack->romans,
                                   .roman_count = pack->roman_count,
                                   .back = BACK,
                                   .back_count = sizeof(BACK) / sizeof(BACK[0]),
                                   .respell = respell};
    kr_arena_init(&arena, ARENA_BYTES);
    memcpy(source.digest, pack->names_digest, sizeof(source.digest));
    bool good = read_entries(pack, &arena, &source) ||
                kr_fail(error, KR_MEMORY, NULL, 0, "out of memory while compiling the gazetteer");
    good = good && kr_gaz_build(&source, out, error);
    kr_arena_release(&arena);
    return good;
}

struct kr_gazetteer *kr_flow_gazetteer(const struct kr_pack *pack, struct kr_error *error)
{
    struct kr_gazetteer *g = kr_gaz_open(NULL, NULL);
    if (g && (!pack->names_digest[0] || kr_str_is(kr_gaz_sources(g), pack->names_digest)))
        return g;
    kr_gaz_close(g);
    struct kr_buf out = {0};
    g = build(pack, NULL, true, &out, error) ? kr_gaz_use(kr_buf_str(&out), true, error) : NULL;
    if (!g)
        kr_buf_release(&out);
    return g;
}

/* ---- building a file ------------------------------------------------------------------------------------------ */

struct job {
    const struct kr_gazetteer_options *options;
    struct kr_arena arena;
    struct kr_gaz_tables tables;
    struct kr_pack *pack;
    kr_str mapped[MOST_FILES];
    size_t mapped_count;
    struct kr_buf digest;
};

static bool load_pack(struct job *job, struct kr_error *error)
{
    char lang[1][KR_PACK_NAME_SIZE], theatre[1][KR_PACK_NAME_SIZE];
    const char *dir = job->options->packs;
    kr_error_clear(error);
    if (!kr_pack_names(dir, "lang", lang, 1, error) || !kr_pack_names(dir, "theatre", theatre, 1, error)) {
        if (!error || !error->code)
            kr_fail(error, KR_PACK, dir, 0, "no packs: expected lang/NAME/ and theatre/NAME/");
        return false;
    }
    job->pack = kr_pack_load(dir, lang[0], theatre[0], true, error);
    return job->pack != NULL;
}

static bool add_rows(struct kr_gaz_tables *t, const struct kr_pack_place *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!kr_arena_grow(t->arena, &t->rows, &t->capacity, t->count, sizeof(*t->rows)))
            return false;
        t->rows[t->count++] = rows[i];
    }
    return true;
}

static bool read_table(struct job *job, const char *path, struct kr_error *error)
{
    kr_str bytes;
    if (job->mapped_count == MOST_FILES)
        return kr_fail(error, KR_LIMIT, path, 0, "more than %d tables: expected fewer", MOST_FILES);
    if (!kr_file_map(path, &bytes, error))
        return false;
    job->mapped[job->mapped_count++] = bytes;
    char sum[65];
    kr_sha256_hex(bytes, sum);
    kr_buf_addf(&job->digest, "%s\n", sum);
    if (kr_pack_is_places(bytes)) {
        size_t before = job->pack->place_count;
        return (kr_pack_add_places(job->pack, path, bytes, job->tables.each, job->tables.context,
                                   &job->tables.faults) &&
                add_rows(&job->tables, job->pack->places + before, job->pack->place_count - before)) ||
               kr_fail(error, KR_MEMORY, path, 0, "out of memory while reading the table");
    }
    if (kr_gaz_read_dump(&job->tables, path, bytes))
        return true;
    return kr_fail(error, KR_PACK, path, 1,
                   "unknown table: expected the header of a pack's places, or 19, 10, 8 or 4 columns as GeoNames "
                   "publishes them");
}

static bool gather(struct job *job, struct kr_error *error)
{
    if (!load_pack(job, error))
        return false;
    if (!add_rows(&job->tables, job->pack->places, job->pack->place_count))
        return kr_fail(error, KR_MEMORY, NULL, 0, "out of memory while reading the packs");
    const char *countries = job->options->countries;
    kr_buf_addf(&job->digest, "%s\n%s\n%d\n", job->pack->names_digest, countries ? countries : "",
                job->options->listed_only);
    for (size_t i = 0; i < job->options->file_count; i++)
        if (!read_table(job, job->options->files[i], error))
            return false;
    if (job->digest.failed)
        return kr_fail(error, KR_MEMORY, NULL, 0, "out of memory while reading the tables");
    if (job->options->file_count || job->options->listed_only) {
        kr_gaz_tables_join(&job->tables);
        kr_sha256_hex(kr_buf_str(&job->digest), job->pack->names_digest);
    }
    if (job->tables.out_of_memory)
        return kr_fail(error, KR_MEMORY, NULL, 0, "out of memory while reading the tables");
    return job->tables.count ||
           kr_fail(error, KR_PACK, NULL, 0, "no place to build from: expected a folder of packs or a table of places");
}

bool kr_gazetteer_build(const struct kr_gazetteer_options *options, const char *path, kr_fault_fn *each, void *context,
                        struct kr_gazetteer_built *built, struct kr_error *error)
{
    assert(options && path);
    struct job job = {.options = options, .tables = {.each = each, .context = context}};
    struct kr_buf out = {0};
    kr_arena_init(&job.arena, ARENA_BYTES);
    job.tables.arena = &job.arena;
    job.tables.countries = kr_str_of(options->countries);
    bool good = gather(&job, error) && build(job.pack, &job.tables, !options->listed_only, &out, error) &&
                kr_file_write(path, kr_buf_str(&out), error);
    struct kr_gazetteer *g = good ? kr_gaz_use(kr_buf_str(&out), false, error) : NULL;
    if (g && built)
        *built = (struct kr_gazetteer_built){kr_gaz_count(g), kr_gaz_name_count(g), out.len, job.tables.faults};
    kr_gaz_close(g);
    kr_buf_release(&out);
    kr_buf_release(&job.digest);
    kr_pack_free(job.pack);
    kr_arena_release(&job.arena);
    for (size_t i = 0; i < job.mapped_count; i++)
        kr_file_unmap(job.mapped[i]);
    return g != NULL;
}

/* ---- using it ------------------------------------------------------------------------------------------------- */

struct kr_gazetteer *kr_gazetteer_open(const char *path, struct kr_error *error)
{
    return kr_gaz_open(path, error);
}

void kr_gazetteer_close(struct kr_gazetteer *gazetteer)
{
    kr_gaz_close(gazetteer);
}

void kr_gazetteer_describe(const struct kr_gazetteer *g, struct kr_gazetteer_info *out)
{
    assert(g && out);
    *out = (struct kr_gazetteer_info){.places = kr_gaz_count(g),
                                      .names = kr_gaz_name_count(g),
                                      .bytes = kr_gaz_bytes(g),
                                      .version = kr_gaz_version(g),
                                      .sources = kr_gaz_sources(g)};
}

size_t kr_gazetteer_lookup(const struct kr_gazetteer *g, kr_str name, kr_candidate_fn *each, void *context)
{
    assert(g && each);
    struct kr_gaz_candidate found[KR_CANDIDATES];
    if (kr_utf8_check(name) != KR_UTF8_VALID)
        return 0;
    size_t count = kr_gaz_lookup(g, name, found, KR_CANDIDATES);
    for (size_t i = 0; i < count; i++) {
        struct kr_candidate c = {.place = &found[i].place->place,
                                 .admin = found[i].place->admin,
                                 .codes = found[i].place->codes,
                                 .score = found[i].score,
                                 .reason = found[i].reason,
                                 .origin = found[i].origin,
                                 .met = found[i].met,
                                 .approximate = found[i].place->approximate};
        if (!each(context, &c))
            return i + 1;
    }
    return count;
}
