/* load.c - claims as `kroniek extract` prints them, back into a record.
 *
 * A line is a claim; lines of one report that follow each other go in together. A line is checked in full before
 * anything of it counts: what is not as docs/CLAIMS.md has it is refused, with what was expected. What a line does not
 * tell of a place, its country and inhabitants, the gazetteer does where the record knows it (kr_record_ground); the
 * report's text stays unknown. */
#include "flow/flow.h"
#include "flow/gather_int.h"

#include <math.h>
#include <stdlib.h>

enum { REPORTS_A_TRANSACTION = 5000 };

struct kr_flow_loader {
    struct kr_store *store;
    const struct kr_ground *ground; /* of the record; NULL: not asked */
    struct kr_arena arena;          /* the claims of the report at hand */
    struct kr_report report;        /* id "": none */
    struct kr_claim *claims;
    struct kr_place *places; /* of them */
    size_t count, claims_capacity, places_capacity;
    struct kr_flow_loaded done;
};

struct kr_flow_loader *kr_flow_loader_new(struct kr_record *record, struct kr_error *error)
{
    assert(record);
    struct kr_flow_loader *loader = calloc(1, sizeof(*loader));
    if (!loader) {
        kr_flow_no_memory(error);
        return NULL;
    }
    loader->store = record->store;
    loader->ground = record->ground;
    kr_store_batch(loader->store, REPORTS_A_TRANSACTION);
    kr_arena_init(&loader->arena, 64 * 1024);
    return loader;
}

/* A claim while its line is read. */
struct line {
    struct kr_json json;
    struct kr_claim claim;
    struct kr_place place;
    kr_str id, path, report, source, lang, published, type, factuality, when, direction;
    double version, start, end;
    bool has_place;
};

static bool amiss(struct line *line, const char *wanted)
{
    if (!line->json.wanted)
        line->json.wanted = wanted;
    return false;
}

static bool read_actor(struct line *line)
{
    struct kr_json *json = &line->json;
    kr_str key;
    if (kr_json_null(json))
        return true;
    if (!kr_json_open(json, '{'))
        return false;
    while (kr_json_key(json, &key)) {
        if (kr_str_is(key, "side"))
            kr_json_text(json, &line->claim.actor_side);
        else if (kr_str_is(key, "name"))
            kr_json_text(json, &line->claim.actor_name);
        else
            kr_json_skip(json);
    }
    return !json->wanted;
}

static bool read_place(struct line *line)
{
    struct kr_json *json = &line->json;
    struct kr_place *place = &line->place;
    kr_str key, kind = {0};
    if (kr_json_null(json))
        return true;
    if (!kr_json_open(json, '{'))
        return false;
    place->lat = place->lon = NAN;
    while (kr_json_key(json, &key)) {
        if (kr_str_is(key, "id"))
            kr_json_text(json, &place->id);
        else if (kr_str_is(key, "name"))
            kr_json_text(json, &place->name);
        else if (kr_str_is(key, "kind"))
            kr_json_text(json, &kind);
        else if (kr_str_is(key, "lat"))
            kr_json_number(json, &place->lat);
        else if (kr_str_is(key, "lon"))
            kr_json_number(json, &place->lon);
        else if (kr_str_is(key, "mention"))
            kr_json_text(json, &line->claim.mention);
        else if (kr_str_is(key, "via"))
            kr_json_text(json, &line->claim.via);
        else
            kr_json_skip(json);
    }
    if (json->wanted)
        return false;
    line->has_place = true;
    if (!place->id.len || !place->name.len)
        return amiss(line, "a place with an id and a name");
    if (!kr_place_kind_from(kind, &place->kind))
        return amiss(line, "a place of the kind city, district, region, country, area or water");
    return (fabs(place->lat) <= 90 && fabs(place->lon) <= 180) || amiss(line, "a place with lat and lon in degrees");
}

static bool read_by(struct line *line)
{
    struct kr_json *json = &line->json;
    struct kr_claim *claim = &line->claim;
    if (!kr_json_open(json, '['))
        return false;
    while (kr_json_item(json)) {
        struct kr_source source = {0};
        kr_str key;
        if (!kr_json_open(json, '{'))
            return false;
        while (kr_json_key(json, &key)) {
            if (kr_str_is(key, "name"))
                kr_json_text(json, &source.name);
            else if (kr_str_is(key, "side"))
                kr_json_text(json, &source.side);
            else if (kr_str_is(key, "role"))
                kr_json_text(json, &source.role);
            else
                kr_json_skip(json);
        }
        if (claim->by_count == KR_MAX_SOURCES)
            return amiss(line, "at most four speakers in \"by\"");
        claim->by[claim->by_count++] = source;
    }
    return !json->wanted;
}

static bool read_figures(struct line *line)
{
    static const char *const ops[] = {"=", "~", ">=", "<=", ">", "<"};
    struct kr_json *json = &line->json;
    struct kr_claim *claim = &line->claim;
    if (!kr_json_open(json, '['))
        return false;
    while (kr_json_item(json)) {
        struct kr_figure figure = {.value = NAN};
        kr_str key, op = {0};
        if (!kr_json_open(json, '{'))
            return false;
        while (kr_json_key(json, &key)) {
            if (kr_str_is(key, "op"))
                kr_json_text(json, &op);
            else if (kr_str_is(key, "value"))
                kr_json_number(json, &figure.value);
            else if (kr_str_is(key, "unit"))
                kr_json_text(json, &figure.unit);
            else
                kr_json_skip(json);
        }
        for (size_t i = 0; i < sizeof(ops) / sizeof(ops[0]); i++)
            if (kr_str_is(op, ops[i]))
                memcpy(figure.op, ops[i], strlen(ops[i]) + 1);
        if (!figure.op[0] || !isfinite(figure.value) || figure.value < 0 || claim->figure_count == KR_MAX_FIGURES)
            return amiss(line, "at most four figures, each with op (= ~ >= <= > <), value and unit");
        claim->figures[claim->figure_count++] = figure;
    }
    return !json->wanted;
}

static bool read_near(struct line *line)
{
    struct kr_json *json = &line->json;
    kr_str key;
    if (kr_json_null(json))
        return true;
    if (!kr_json_open(json, '{'))
        return false;
    while (kr_json_key(json, &key)) {
        if (kr_str_is(key, "distance_km") && !kr_json_null(json))
            kr_json_number(json, &line->claim.near_km);
        else if (kr_str_is(key, "direction"))
            kr_json_text(json, &line->direction);
        else if (!kr_str_is(key, "distance_km"))
            kr_json_skip(json);
    }
    return !json->wanted;
}

static bool read_key(struct line *line, kr_str key)
{
    const struct {
        const char *key;
        kr_str *text;
        double *number;
        bool (*read)(struct line *line);
    } keys[] = {{"v", NULL, &line->version, NULL},
                {"id", &line->id, NULL, NULL},
                {"path", &line->path, NULL, NULL},
                {"report", &line->report, NULL, NULL},
                {"source", &line->source, NULL, NULL},
                {"lang", &line->lang, NULL, NULL},
                {"published", &line->published, NULL, NULL},
                {"type", &line->type, NULL, NULL},
                {"actor", NULL, NULL, read_actor},
                {"place", NULL, NULL, read_place},
                {"by", NULL, NULL, read_by},
                {"factuality", &line->factuality, NULL, NULL},
                {"when", &line->when, NULL, NULL},
                {"figures", NULL, NULL, read_figures},
                {"near", NULL, NULL, read_near},
                {"start", NULL, &line->start, NULL},
                {"end", NULL, &line->end, NULL},
                {"text", &line->claim.text, NULL, NULL},
                {"rule", &line->claim.rule, NULL, NULL}};
    for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
        if (!kr_str_is(key, keys[i].key))
            continue;
        if (keys[i].text)
            return kr_json_text(&line->json, keys[i].text);
        return keys[i].number ? kr_json_number(&line->json, keys[i].number) : keys[i].read(line);
    }
    return kr_json_skip(&line->json);
}

static bool is_hex(kr_str text, const char *prefix, size_t digits)
{
    const size_t len = strlen(prefix);
    if (text.len != len + digits || !kr_str_starts(text, kr_str_of(prefix)))
        return false;
    for (size_t i = len; i < text.len; i++)
        if (!memchr("0123456789abcdef", text.ptr[i], 16))
            return false;
    return true;
}

static bool copy(kr_str text, char *field, size_t size)
{
    if (text.len >= size || (text.len && memchr(text.ptr, '\0', text.len)))
        return false;
    memcpy(field, text.len ? text.ptr : "", text.len);
    field[text.len] = '\0';
    return true;
}

/* Whether all that was read makes a claim. */
static bool check_line(struct line *line)
{
    struct kr_claim *claim = &line->claim;
    if (line->version != KR_CLAIM_VERSION)
        return amiss(line, "\"v\":1");
    if (!is_hex(line->id, "c:", 16))
        return amiss(line, "\"id\" of c: and 16 hexadecimal digits");
    if (!is_hex(line->report, "sha256:", 64))
        return amiss(line, "\"report\" of sha256: and 64 hexadecimal digits");
    if (!kr_type_from(line->type, &claim->type))
        return amiss(line, "\"type\" as control.take");
    if (!kr_factuality_from(line->factuality, &claim->factuality))
        return amiss(line, "\"factuality\" fact, unconfirmed, possible, planned or denied");
    if ((line->when.len && !kr_edtf_valid(line->when)) || (line->published.len && !kr_edtf_valid(line->published)))
        return amiss(line, "\"when\" and \"published\" in EDTF, or null");
    if (line->direction.len && kr_compass_deg(line->direction) < 0)
        return amiss(line, "\"direction\" as N or NE");
    if (!(line->start >= 0 && line->start <= line->end && line->end <= KR_LIMIT_REPORT_BYTES))
        return amiss(line, "\"start\" and \"end\", bytes of a report");
    if (!line->path.len || !line->lang.len)
        return amiss(line, "\"path\" and \"lang\"");
    claim->start = (size_t)line->start;
    claim->end = (size_t)line->end;
    return (copy(line->id, claim->id, sizeof(claim->id)) && copy(line->when, claim->when, sizeof(claim->when)) &&
            copy(line->direction, claim->near_direction, sizeof(claim->near_direction))) ||
           amiss(line, "shorter dates and directions");
}

static bool read_line(struct line *line, kr_str text, struct kr_arena *arena)
{
    kr_str key;
    *line = (struct line){.claim = {.near_km = -1}, .start = NAN, .end = NAN};
    kr_json_init(&line->json, text, arena);
    if (kr_utf8_check(text) != KR_UTF8_VALID)
        return amiss(line, "UTF-8");
    if (!kr_json_open(&line->json, '{'))
        return false;
    while (kr_json_key(&line->json, &key))
        if (!read_key(line, key))
            return false;
    return kr_json_end(&line->json) && check_line(line);
}

/* Puts the report at hand into the record, and forgets it. */
static bool put_report(struct kr_flow_loader *loader, struct kr_error *error)
{
    bool known;
    size_t claims;
    for (size_t i = 0; i < loader->count; i++)
        if (loader->claims[i].place)
            loader->claims[i].place = &loader->places[i];
    if (!loader->report.id[0])
        return true;
    if (!kr_flow_put(loader->store, &loader->report, loader->claims, loader->count, &known, &claims, error))
        return false;
    loader->done.claims += claims;
    loader->done.known += loader->count - claims;
    loader->done.reports += !known && !kr_store_resumed(loader->store);
    loader->report.id[0] = '\0';
    loader->claims = NULL;
    loader->places = NULL;
    loader->count = loader->claims_capacity = loader->places_capacity = 0;
    kr_arena_reset(&loader->arena);
    return true;
}

/* Begins the report of this line. */
static bool begin_report(struct kr_flow_loader *loader, struct line *line)
{
    struct kr_report *report = &loader->report;
    report->text = (kr_str){0};
    report->body = 0;
    return (copy(line->path, report->path, sizeof(report->path)) &&
            copy(line->source, report->source, sizeof(report->source)) &&
            copy(line->lang, report->lang, sizeof(report->lang)) &&
            copy(line->published, report->published, sizeof(report->published)) &&
            copy(line->report, report->id, sizeof(report->id))) ||
           amiss(line, "shorter path, source, lang or published");
}

static bool keep_str(struct kr_arena *arena, kr_str *s)
{
    *s = kr_arena_str(arena, *s);
    return s->ptr != NULL;
}

/* Copies the claim behind those of its report. */
static bool keep_claim(struct kr_flow_loader *loader, const struct line *line)
{
    struct kr_arena *arena = &loader->arena;
    const size_t count = loader->count;
    if (!kr_arena_grow(arena, &loader->claims, &loader->claims_capacity, count, sizeof(*loader->claims)) ||
        !kr_arena_grow(arena, &loader->places, &loader->places_capacity, count, sizeof(*loader->places)))
        return false;
    struct kr_claim *claim = &loader->claims[loader->count];
    struct kr_place *place = &loader->places[loader->count++];
    *claim = line->claim;
    *place = line->place;
    kr_ground_complete(loader->ground, place);
    claim->place = line->has_place ? place : NULL; /* found again when the report is put: the array may move */
    bool ok = keep_str(arena, &claim->actor_side) && keep_str(arena, &claim->actor_name) &&
              keep_str(arena, &claim->mention) && keep_str(arena, &claim->via) && keep_str(arena, &claim->text) &&
              keep_str(arena, &claim->rule) && keep_str(arena, &place->id) && keep_str(arena, &place->name);
    for (size_t i = 0; i < claim->by_count; i++)
        ok = ok && keep_str(arena, &claim->by[i].name) && keep_str(arena, &claim->by[i].side) &&
             keep_str(arena, &claim->by[i].role);
    for (size_t i = 0; i < claim->figure_count; i++)
        ok = ok && keep_str(arena, &claim->figures[i].unit);
    return ok;
}

static bool refuse(const struct line *line, struct kr_error *error)
{
    const enum kr_code code = line->json.no_memory ? KR_MEMORY : KR_INPUT;
    kr_fail(error, code, NULL, 0, "expected %s", line->json.wanted);
    if (error)
        error->offset = line->json.at;
    return false;
}

bool kr_flow_load(struct kr_flow_loader *loader, kr_str text, struct kr_error *error)
{
    assert(loader);
    struct line line;
    struct kr_arena scratch;
    kr_arena_init(&scratch, 1024);
    bool ok = read_line(&line, text, &scratch) || refuse(&line, error);
    const bool same = ok && loader->report.id[0] && kr_str_is(line.report, loader->report.id);
    if (ok && !same)
        ok = put_report(loader, error) && (begin_report(loader, &line) || refuse(&line, error));
    if (ok)
        ok = keep_claim(loader, &line) || kr_flow_no_memory(error);
    kr_arena_release(&scratch);
    return ok;
}

bool kr_flow_load_end(struct kr_flow_loader *loader, struct kr_flow_loaded *done, struct kr_error *error)
{
    assert(loader && done);
    bool ok = put_report(loader, error) && kr_store_flush(loader->store, error);
    kr_store_batch(loader->store, 0);
    *done = loader->done;
    return ok;
}

void kr_flow_loader_free(struct kr_flow_loader *loader)
{
    if (!loader)
        return;
    kr_arena_release(&loader->arena);
    free(loader);
}
