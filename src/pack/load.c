/* load.c - from files to a frozen pack.
 *
 * A language pack and a theatre pack are compiled together, from a folder or from the bytes in the binary: the same
 * code, so the same result. Faults are collected, not thrown: `pack check` shows all of them, a run shows the first.
 */
#include "pack/embedded.h"
#include "pack/pack_int.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { MAX_PACK_DEPTH = 8, MAX_LINE_BYTES = 64 * 1024, ARENA_CHUNK_BYTES = 1024 * 1024 };

/* ---- faults --------------------------------------------------------------------------------------------------- */

void kr_pack_fault(struct kr_pack_build *build, size_t line, const char *format, ...)
{
    struct kr_error fault = {.code = KR_PACK, .line = line};
    va_list args;
    va_start(args, format);
    vsnprintf(fault.detail, sizeof(fault.detail), format, args);
    va_end(args);
    snprintf(fault.file, sizeof(fault.file), "%.*s", (int)build->path.len, build->path.ptr);
    if (!build->faults++ && build->first)
        *build->first = fault;
    if (build->each)
        build->each(build->context, &fault);
}

/* ---- compiling ------------------------------------------------------------------------------------------------ */

static void read_file(struct kr_pack_build *build, const struct kr_pack_file *file)
{
    struct kr_pack *pack = build->pack;
    kr_str *files = (kr_str *)pack->files;
    if (!kr_arena_grow(&pack->arena, &files, &build->file_capacity, pack->file_count, sizeof(*files))) {
        build->out_of_memory = true;
        return;
    }
    pack->files = files;
    files[pack->file_count++] = build->path = kr_arena_str(&pack->arena, file->path);
    if (!build->path.ptr) {
        build->path = KR_S("");
        build->out_of_memory = true;
        return;
    }
    ptrdiff_t bad = kr_utf8_check(file->bytes);
    if (bad != KR_UTF8_VALID) {
        size_t line = 1;
        for (ptrdiff_t i = 0; i < bad; i++)
            line += file->bytes.ptr[i] == '\n';
        kr_pack_fault(build, line, "not UTF-8: expected UTF-8 text");
        return;
    }
    kr_str rest = file->bytes, line;
    for (size_t number = 1; kr_str_line(&rest, &line); number++) {
        if (line.len > MAX_LINE_BYTES) {
            kr_pack_fault(build, number, "a line of %zu bytes: expected at most %d", line.len, MAX_LINE_BYTES);
            return;
        }
    }
    if (kr_str_ends(file->path, KR_S(".lex")))
        kr_pack_read_lexicon(build, file->bytes);
    else if (kr_str_ends(file->path, KR_S(".rules")))
        kr_pack_read_rules(build, file->bytes);
    else if (kr_str_ends(file->path, KR_S(".tsv")))
        kr_pack_read_places(build, file->bytes);
    else if (kr_str_ends(file->path, KR_S(".roman")))
        kr_pack_read_roman(build, file->bytes);
    else if (kr_str_ends(file->path, KR_S("pack.txt")))
        kr_pack_read_settings(build, file->bytes);
    else if (!kr_str_ends(file->path, KR_S(".md")))
        kr_pack_fault(build, 0, "unknown kind of file: expected *.lex, *.rules, *.tsv, *.roman, pack.txt or *.md");
}

/* Is `path` below "lang/nl/"? */
static bool is_below(kr_str path, const char *room, const char *name)
{
    kr_str folder = kr_str_next(&path, '/');
    kr_str pack = path.ptr ? kr_str_next(&path, '/') : KR_S("");
    return kr_str_is(folder, room) && kr_str_is(pack, name);
}

static bool compile(struct kr_pack_build *build, const struct kr_pack_file *files, size_t count, const char *lang,
                    const char *theatre)
{
    size_t found[2] = {0, 0};
    for (int pass = 0; pass < 2; pass++) {
        build->theatre = pass == 1;
        for (size_t i = 0; i < count; i++) {
            bool ours = is_below(files[i].path, pass ? "theatre" : "lang", pass ? theatre : lang);
            bool spelling = kr_str_ends(files[i].path, KR_S(".roman"));
            if (spelling ? pass == 0 && !build->reading : ours) /* spelling tables: of every language */
                read_file(build, &files[i]);
            found[pass] += ours;
        }
    }
    if (build->out_of_memory)
        return false;
    build->path = KR_S("packs");
    if (!found[0])
        kr_pack_fault(build, 0, "no language pack \"%s\": expected files below lang/%s/", lang, lang);
    if (!found[1])
        kr_pack_fault(build, 0, "no theatre pack \"%s\": expected files below theatre/%s/", theatre, theatre);
    kr_pack_check_places(build);
    kr_pack_check_baseline(build);
    kr_pack_link_verbs(build);
    if (!build->out_of_memory)
        kr_pack_link_rules(build);
    if (build->out_of_memory)
        return false;
    build->pack->automaton = kr_match_freeze(build->builder);
    return build->pack->automaton && !build->out_of_memory;
}

/* The files that a gazetteer is made from: places, spelling tables, persons. */
static bool names_places(kr_str path)
{
    return kr_str_ends(path, KR_S(".tsv")) || kr_str_ends(path, KR_S(".roman")) ||
           (kr_str_starts(path, KR_S("theatre/")) && /* persons, parties, the regions at war */
            (kr_str_ends(path, KR_S(".lex")) || kr_str_ends(path, KR_S("pack.txt"))));
}

static bool digest_names(struct kr_pack *pack, const struct kr_pack_file *files, size_t count)
{
    struct kr_buf all = {0};
    for (size_t i = 0; i < count; i++) {
        if (!names_places(files[i].path))
            continue;
        kr_buf_addf(&all, "%.*s %zu\n", (int)files[i].path.len, files[i].path.ptr, files[i].bytes.len);
        kr_buf_add(&all, files[i].bytes);
    }
    bool good = !all.failed;
    if (good)
        kr_sha256_hex(kr_buf_str(&all), pack->names_digest);
    kr_buf_release(&all);
    return good;
}

static struct kr_pack *compile_with(const struct kr_pack_file *files, size_t count, const char *lang,
                                    const char *theatre, struct kr_pack_build *build)
{
    struct kr_pack *pack = calloc(1, sizeof(*pack));
    if (!pack) {
        kr_fail(build->first, KR_MEMORY, NULL, 0, "out of memory while compiling the packs");
        return NULL;
    }
    kr_arena_init(&pack->arena, ARENA_CHUNK_BYTES);
    pack->lang = kr_arena_str(&pack->arena, kr_str_of(lang));
    pack->theatre = kr_arena_str(&pack->arena, kr_str_of(theatre));
    build->pack = pack;
    build->builder = kr_match_builder_new(&pack->arena);
    if (build->builder && compile(build, files, count, lang, theatre) && !build->faults)
        return pack;
    if (!build->faults || build->out_of_memory || !build->builder)
        kr_fail(build->first, KR_MEMORY, NULL, 0, "out of memory while compiling the packs");
    kr_pack_free(pack);
    return NULL;
}

struct kr_pack *kr_pack_compile(const struct kr_pack_file *files, size_t count, const char *lang, const char *theatre,
                                struct kr_error *error)
{
    struct kr_pack_build build = {.first = error};
    return compile_with(files, count, lang, theatre, &build);
}

void kr_pack_free(struct kr_pack *pack)
{
    if (!pack)
        return;
    kr_arena_release(&pack->arena);
    free(pack);
}

/* ---- files ---------------------------------------------------------------------------------------------------- */

/* The files of a folder of packs, in malloc'ed memory. */
struct listing {
    struct kr_pack_file *files;
    size_t count, capacity;
    struct kr_error *error;
    bool failed;
};

static void listing_free(struct listing *listing)
{
    for (size_t i = 0; i < listing->count; i++) {
        free((char *)listing->files[i].path.ptr);
        free((char *)listing->files[i].bytes.ptr);
    }
    free(listing->files);
}

static void list_file(struct listing *listing, const char *path, const char *below)
{
    kr_str bytes;
    if (!kr_file_read(path, KR_LIMIT_PACK_FILE_BYTES, &bytes, listing->error)) {
        listing->failed = true;
        return;
    }
    if (listing->count == listing->capacity) {
        size_t wanted = listing->capacity ? listing->capacity * 2 : 32;
        struct kr_pack_file *bigger = realloc(listing->files, wanted * sizeof(*bigger));
        if (!bigger) {
            free((char *)bytes.ptr);
            listing->failed = !kr_fail(listing->error, KR_MEMORY, path, 0, "out of memory while listing the packs");
            return;
        }
        listing->files = bigger;
        listing->capacity = wanted;
    }
    char *name = strdup(below);
    listing->files[listing->count++] = (struct kr_pack_file){kr_str_of(name), bytes};
    if (!name)
        listing->failed = !kr_fail(listing->error, KR_MEMORY, path, 0, "out of memory while listing the packs");
}

static void list_folder(struct listing *listing, const char *root, const char *below, int depth)
{
    char path[4096], inner[4096];
    if ((size_t)snprintf(path, sizeof(path), "%s/%s", root, below) >= sizeof(path) || depth > MAX_PACK_DEPTH) {
        listing->failed =
            !kr_fail(listing->error, KR_LIMIT, root, 0, "folders nest too deeply: expected at most %d", MAX_PACK_DEPTH);
        return;
    }
    DIR *folder = opendir(path);
    if (!folder) {
        listing->failed = !kr_fail(listing->error, KR_IO, path, 0, "cannot open: %s", strerror(errno));
        return;
    }
    for (struct dirent *entry; !listing->failed && (entry = readdir(folder));) {
        if (entry->d_name[0] == '.')
            continue;
        if ((size_t)snprintf(inner, sizeof(inner), "%s%s%s", below, below[0] ? "/" : "", entry->d_name) >=
                sizeof(inner) ||
            (size_t)snprintf(path, sizeof(path), "%s/%s", root, inner) >= sizeof(path))
            continue;
        struct stat info;
        if (stat(path, &info) == 0 && S_ISDIR(info.st_mode))
            list_folder(listing, root, inner, depth + 1);
        else
            list_file(listing, path, inner);
    }
    closedir(folder);
}

static int compare_files(const void *a, const void *b)
{
    const struct kr_pack_file *x = a, *y = b;
    return strcmp(x->path.ptr, y->path.ptr);
}

static bool list_packs(struct listing *listing, const char *dir)
{
    list_folder(listing, dir, "", 0);
    if (!listing->failed && listing->count)
        qsort(listing->files, listing->count, sizeof(*listing->files), compare_files);
    return !listing->failed;
}

/* The embedded files as a listing; nothing in it is owned but the table. */
static struct kr_pack_file *embedded_files(struct kr_error *error)
{
    struct kr_pack_file *files = calloc(kr_embedded_file_count + 1, sizeof(*files));
    if (!files)
        kr_fail(error, KR_MEMORY, NULL, 0, "out of memory while loading the packs");
    for (size_t i = 0; files && i < kr_embedded_file_count; i++)
        files[i] = (struct kr_pack_file){
            kr_str_of(kr_embedded_files[i].path),
            {(const char *)kr_embedded_files[i].start, kr_embedded_files[i].size},
        };
    return files;
}

static struct kr_pack *load_embedded(const char *lang, const char *theatre, bool reading, struct kr_error *error)
{
    struct kr_pack_file *files = embedded_files(error);
    if (!files)
        return NULL;
    struct kr_pack_build build = {.first = error, .reading = reading};
    struct kr_pack *pack = compile_with(files, kr_embedded_file_count, lang, theatre, &build);
    free(files);
    return pack;
}

struct kr_pack *kr_pack_load(const char *dir, const char *lang, const char *theatre, bool spelling,
                             struct kr_error *error)
{
    if (!dir)
        return load_embedded(lang, theatre, !spelling, error);
    struct listing listing = {.error = error};
    struct kr_pack *pack = NULL;
    if (list_packs(&listing, dir)) {
        pack = kr_pack_compile(listing.files, listing.count, lang, theatre, error);
        if (pack && !digest_names(pack, listing.files, listing.count)) {
            kr_fail(error, KR_MEMORY, dir, 0, "out of memory while loading the packs");
            kr_pack_free(pack);
            pack = NULL;
        }
    }
    listing_free(&listing);
    return pack;
}

/* Reads the theatre's lexicons, no more. */
static struct kr_pack *read_facts(const struct kr_pack_file *files, size_t count, const char *theatre,
                                  struct kr_error *error)
{
    struct kr_pack_build build = {.first = error, .theatre = true};
    struct kr_pack *pack = calloc(1, sizeof(*pack));
    if (pack) {
        kr_arena_init(&pack->arena, ARENA_CHUNK_BYTES);
        build.pack = pack;
        build.builder = kr_match_builder_new(&pack->arena);
    }
    for (size_t i = 0; build.builder && i < count; i++)
        if (is_below(files[i].path, "theatre", theatre) && kr_str_ends(files[i].path, KR_S(".lex")))
            read_file(&build, &files[i]);
    if (build.builder && !build.out_of_memory)
        kr_pack_check_baseline(&build);
    if (build.builder && !build.out_of_memory && !build.faults)
        return pack;
    if (!build.faults)
        kr_fail(error, KR_MEMORY, NULL, 0, "out of memory while loading the packs");
    kr_pack_free(pack);
    return NULL;
}

struct kr_pack *kr_pack_load_facts(const char *dir, const char *theatre, struct kr_error *error)
{
    struct kr_pack *pack = NULL;
    if (!dir) {
        struct kr_pack_file *files = embedded_files(error);
        pack = files ? read_facts(files, kr_embedded_file_count, theatre, error) : NULL;
        free(files);
        return pack;
    }
    struct listing listing = {.error = error};
    if (list_packs(&listing, dir))
        pack = read_facts(listing.files, listing.count, theatre, error);
    listing_free(&listing);
    return pack;
}

/* ---- checking ------------------------------------------------------------------------------------------------- */

/* The next pack name of a room after *at; false when there is none. Files are ordered. */
static bool next_pack(const struct kr_pack_file *files, size_t count, const char *room, size_t *at,
                      char name[KR_PACK_NAME_SIZE])
{
    char last[KR_PACK_NAME_SIZE];
    snprintf(last, sizeof(last), "%s", name);
    for (; *at < count; ++*at) {
        kr_str path = files[*at].path;
        kr_str folder = kr_str_next(&path, '/');
        kr_str pack = path.ptr ? kr_str_next(&path, '/') : KR_S("");
        if (!kr_str_is(folder, room) || !path.ptr || kr_str_is(pack, last) || pack.len >= KR_PACK_NAME_SIZE ||
            kr_str_ends(path, KR_S(".roman"))) /* a language that only spells names is none that reports are in */
            continue;
        snprintf(name, KR_PACK_NAME_SIZE, "%.*s", (int)pack.len, pack.ptr);
        return true;
    }
    return false;
}

static size_t collect_names(const struct kr_pack_file *files, size_t count, const char *room,
                            char (*names)[KR_PACK_NAME_SIZE], size_t capacity)
{
    char name[KR_PACK_NAME_SIZE] = "";
    size_t found = 0;
    for (size_t at = 0; found < capacity && next_pack(files, count, room, &at, name);)
        memcpy(names[found++], name, sizeof(name));
    return found;
}

size_t kr_pack_names(const char *dir, const char *room, char (*names)[KR_PACK_NAME_SIZE], size_t capacity,
                     struct kr_error *error)
{
    size_t found = 0;
    if (!dir) {
        struct kr_pack_file *files = embedded_files(error);
        found = files ? collect_names(files, kr_embedded_file_count, room, names, capacity) : 0;
        free(files);
        return found;
    }
    struct listing listing = {.error = error};
    if (list_packs(&listing, dir))
        found = collect_names(listing.files, listing.count, room, names, capacity);
    listing_free(&listing);
    return found;
}

size_t kr_pack_check(const char *dir, kr_fault_fn *each, void *context)
{
    struct kr_error error = {0};
    struct listing listing = {.error = &error};
    size_t faults = 0, pairs = 0;
    if (list_packs(&listing, dir)) {
        char lang[KR_PACK_NAME_SIZE] = "", theatre[KR_PACK_NAME_SIZE];
        for (size_t l = 0; next_pack(listing.files, listing.count, "lang", &l, lang);) {
            theatre[0] = '\0';
            for (size_t t = 0; next_pack(listing.files, listing.count, "theatre", &t, theatre); pairs++) {
                struct kr_pack_build build = {.each = each, .context = context};
                kr_pack_free(compile_with(listing.files, listing.count, lang, theatre, &build));
                faults += build.faults;
            }
        }
        if (!pairs)
            kr_fail(&error, KR_PACK, dir, 0, "no packs: expected lang/NAME/ and theatre/NAME/ with their files");
    }
    if (error.code != KR_OK && each)
        each(context, &error);
    listing_free(&listing);
    return faults + (error.code != KR_OK);
}

/* ---- reading it ----------------------------------------------------------------------------------------------- */

kr_str kr_entry_get(const struct kr_entry *entry, const char *key)
{
    for (size_t i = 0; i < entry->attribute_count; i++)
        if (kr_str_is(entry->attributes[i].key, key))
            return entry->attributes[i].value;
    return (kr_str){"", 0};
}

kr_str kr_pack_setting(const struct kr_pack *pack, bool theatre, const char *key)
{
    for (size_t i = 0; i < pack->setting_count; i++)
        if (pack->settings[i].theatre == theatre && kr_str_is(pack->settings[i].key, key))
            return pack->settings[i].value;
    return (kr_str){"", 0};
}
