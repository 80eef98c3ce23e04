/* whole.c - answers about the record as a whole: how much there is, the states of all places, claims a day. */
#include "serve/routes_int.h"

#include "model/model.h"

#include <stdlib.h>

/* ---- the record ---- */

static void names(struct kr_buf *out, const char *key, const char *(*name_of)(int), int count)
{
    kr_buf_addf(out, ",\"%s\":[", key);
    for (int i = 0; i < count; i++)
        kr_buf_addf(out, "%s\"%s\"", i ? "," : "", name_of(i));
    kr_buf_addc(out, ']');
}

static const char *type_name(int type)
{
    return kr_type_name((enum kr_type)type);
}

static const char *factuality_name(int factuality)
{
    return kr_factuality_name((enum kr_factuality)factuality);
}

static void sides_json(struct kr_buf *out, const char *key, const kr_str *sides, size_t count)
{
    kr_buf_addf(out, "\"%s\":[", key);
    for (size_t i = 0; i < count; i++) {
        kr_buf_addz(out, i ? "," : "");
        kr_buf_add_json(out, sides[i]);
    }
    kr_buf_addc(out, ']');
}

bool kr_answer_record(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                      struct kr_error *error)
{
    struct kr_server *server = worker->server;
    struct kr_overview overview;
    char version[72];
    kr_str *sides;
    size_t count;
    int64_t baseline = KR_DAY_MIN;
    (void)ask;
    pthread_mutex_lock(&server->lock); /* first: what is told below may be newer than its version, never older */
    kr_events_version(server, version);
    pthread_mutex_unlock(&server->lock);
    if (!kr_record_overview(worker->record, &overview, error) ||
        !kr_record_sides(worker->record, &worker->arena, &sides, &count, error))
        return false;
    kr_record_baseline_day(worker->record, &baseline);
    kr_buf_addz(out, "{\"kroniek\":\"" KR_VERSION "\",\"api\":1,\"record\":");
    kr_buf_add_json(out, kr_str_of(server->name));
    kr_buf_addf(out, ",\"version\":\"%s\",\"reports\":%zu,\"claims\":%zu,\"places\":%zu", version, overview.reports,
                overview.claims, overview.places);
    kr_list_day(out, "first_day", baseline != KR_DAY_MIN ? baseline : overview.first_published);
    kr_list_day(out, "last_day", overview.last_published);
    kr_list_day(out, "first_published", overview.first_published);
    kr_list_day(out, "last_published", overview.last_published);
    kr_list_day(out, "baseline_day", baseline);
    kr_buf_addc(out, ',');
    sides_json(out, "sides", sides, count);
    kr_buf_addc(out, ',');
    sides_json(out, "parties", sides, count); /* whoever takes or holds places fights (chronicle.h) */
    if (overview.places)
        kr_buf_addf(out, ",\"bounds\":[%.4f,%.4f,%.4f,%.4f]", overview.west, overview.south, overview.east,
                    overview.north);
    else
        kr_buf_addz(out, ",\"bounds\":null");
    names(out, "types", type_name, KR_TYPE_COUNT);
    names(out, "factualities", factuality_name, KR_FACTUALITY_COUNT);
    kr_buf_addf(out, ",\"basemap\":%s}", server->basemap >= 0 ? "true" : "false");
    return true;
}

/* ---- the states of all places ----
 *
 * As lists of numbers, since there may be a hundred thousand: objects with keys would be five times as long. */

/* A state that waits for its place's turn. */
struct waiting {
    struct waiting *next; /* of the same place, later */
    int64_t first_day, last_day;
    int16_t state, side, other, grade;
    uint32_t sources;
};

struct listing {
    struct kr_buf *out;
    struct kr_arena *arena;
    struct listed {
        kr_str id;
        struct waiting *first, *last;
    } * places; /* in the order in which they are listed: by id */
    size_t count, capacity;
    const kr_str *sides;
    size_t side_count;
    kr_str id;         /* of the place at hand */
    struct listed *at; /* NULL: it is not listed */
    bool failed;
};

static bool list_place(void *context, const struct kr_place_found *found)
{
    struct listing *l = context;
    const struct kr_place *p = &found->place;
    if (!kr_arena_grow(l->arena, &l->places, &l->capacity, l->count, sizeof(*l->places))) {
        l->failed = true;
        return false;
    }
    kr_buf_addz(l->out, l->count ? ",[" : "[");
    kr_buf_add_json(l->out, p->id);
    kr_buf_addc(l->out, ',');
    kr_buf_add_json(l->out, p->name);
    kr_buf_addf(l->out, ",\"%s\",", kr_place_kind_name(p->kind));
    kr_buf_add_number(l->out, p->lat);
    kr_buf_addc(l->out, ',');
    kr_buf_add_number(l->out, p->lon);
    kr_buf_addf(l->out, ",%u,%zu]", p->population, found->claims);
    struct listed *listed = &l->places[l->count++];
    *listed = (struct listed){.id = kr_arena_str(l->arena, p->id)};
    l->failed = !listed->id.ptr;
    return !l->failed;
}

static int by_id(const void *key, const void *item)
{
    return kr_str_order(*(const kr_str *)key, ((const struct listed *)item)->id);
}

static int side_of(const struct listing *l, kr_str side)
{
    for (size_t i = 0; side.len && i < l->side_count; i++)
        if (kr_str_eq(l->sides[i], side))
            return (int)i;
    return -1;
}

/* Without printf: of 200,000 states these are most of the work. */
static void add_number(struct kr_buf *out, int64_t number)
{
    char digits[24];
    size_t at = sizeof(digits);
    uint64_t left = number < 0 ? (uint64_t)-number : (uint64_t)number;
    do
        digits[--at] = (char)('0' + left % 10);
    while (left /= 10);
    if (number < 0)
        digits[--at] = '-';
    kr_buf_add(out, (kr_str){digits + at, sizeof(digits) - at});
}

static bool keep_state(void *context, const struct kr_control *c)
{
    struct listing *l = context;
    if (c->place->id.ptr != l->id.ptr || !kr_str_eq(c->place->id, l->id)) {
        l->at = l->count ? bsearch(&c->place->id, l->places, l->count, sizeof(*l->places), by_id) : NULL;
        l->id = l->at ? l->at->id : (kr_str){0};
    }
    if (!l->at || c->state == KR_STATE_UNKNOWN || c->first_day == KR_DAY_MIN)
        return true;
    struct waiting *state = KR_NEW(l->arena, struct waiting);
    if (!state) {
        l->failed = true;
        return false;
    }
    *state = (struct waiting){.first_day = c->first_day,
                              .last_day = c->last_day,
                              .state = (int16_t)c->state,
                              .side = (int16_t)side_of(l, c->side),
                              .other = (int16_t)side_of(l, c->other),
                              .grade = (int16_t)c->grade,
                              .sources = (uint32_t)c->says_count};
    *(l->at->last ? &l->at->last->next : &l->at->first) = state;
    l->at->last = state;
    return true;
}

static void list_states(struct listing *l)
{
    for (size_t place = 0; place < l->count; place++)
        for (const struct waiting *s = l->places[place].first; s; s = s->next) {
            const int64_t numbers[] = {(int64_t)place, s->first_day, s->last_day, s->state,
                                       s->side,        s->other,     s->grade,    s->sources};
            for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
                kr_buf_addc(l->out, i ? ',' : '[');
                if (numbers[i] == KR_DAY_MAX)
                    kr_buf_addz(l->out, "null");
                else
                    add_number(l->out, numbers[i]);
            }
            kr_buf_addz(l->out, "],");
        }
}

bool kr_answer_control(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                       struct kr_error *error)
{
    kr_str *sides;
    size_t count;
    if (!kr_record_sides(worker->record, &worker->arena, &sides, &count, error))
        return false;
    const char *known = kr_ask_value(ask, KR_ASK_KNOWN);
    struct listing listing = {.out = out, .arena = &worker->arena, .sides = sides, .side_count = count};
    kr_buf_addz(out, "{\"known\":");
    if (known)
        kr_buf_add_json(out, kr_str_of(known));
    else
        kr_buf_addz(out, "null");
    kr_buf_addc(out, ',');
    sides_json(out, "sides", sides, count);
    kr_buf_addz(out, ",\"places\":[");
    if (!kr_record_all_places(worker->record, list_place, &listing, error))
        return false;
    kr_buf_addz(out, "],\"states\":[");
    const size_t start = out->len;
    if (!kr_record_states(worker->record, known, keep_state, &listing, error))
        return false;
    list_states(&listing);
    if (!out->failed && out->len > start)
        out->len--; /* the last comma */
    kr_buf_addz(out, "]}");
    return !listing.failed || kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
}

/* ---- names ---- */

struct naming {
    struct kr_list list;
    uint64_t last; /* hash of the place that was given */
};

/* Only the first of each place, where it is not the name by which the place goes anyway. */
static bool list_name(void *context, const struct kr_place_found *found)
{
    struct naming *naming = context;
    struct kr_buf *out = naming->list.out;
    const uint64_t hash = kr_hash(0, found->place.id);
    if (hash == naming->last)
        return true;
    naming->last = hash;
    if (kr_str_eq(found->spelling, found->place.name))
        return true;
    kr_buf_addc(out, '[');
    kr_buf_add_json(out, found->place.id);
    kr_buf_addc(out, ',');
    kr_buf_add_json(out, found->spelling);
    kr_buf_addc(out, ']');
    return kr_list_wrote(&naming->list);
}

bool kr_answer_names(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                     struct kr_error *error)
{
    struct naming naming = {.last = 0};
    const char *lang = kr_ask_value(ask, KR_ASK_LANG);
    kr_buf_addz(out, "{\"lang\":");
    kr_buf_add_json(out, kr_str_of(lang ? lang : "nl"));
    kr_list_open_part(&naming.list, worker, out, error, "names", NULL, 0);
    const bool ok = kr_record_names(worker->record, lang ? lang : "nl", list_name, &naming, error);
    const bool closed = kr_list_close_part(&naming.list);
    kr_buf_addc(out, '}');
    return ok && closed;
}

/* ---- claims a day ---- */

static bool list_day(void *context, int64_t day, size_t claims)
{
    struct kr_buf *out = context;
    char text[KR_DATE_SIZE];
    kr_edtf_day(text, day);
    kr_buf_addf(out, "[\"%s\",%zu],", text, claims);
    return !out->failed;
}

static bool days_json(struct kr_serve_worker *worker, const struct kr_claim_filter *filter, bool by_publication,
                      struct kr_buf *out, struct kr_error *error)
{
    kr_buf_addz(out, by_publication ? ",\"published\":[" : "{\"valid\":[");
    const size_t start = out->len;
    if (!kr_record_days(worker->record, filter, by_publication, list_day, out, error))
        return false;
    if (!out->failed && out->len > start)
        out->len--; /* the last comma */
    kr_buf_addc(out, ']');
    return true;
}

bool kr_answer_days(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                    struct kr_error *error)
{
    const struct kr_claim_filter filter = kr_ask_claims(ask);
    const bool ok = days_json(worker, &filter, false, out, error) && days_json(worker, &filter, true, out, error);
    kr_buf_addc(out, '}');
    return ok;
}
