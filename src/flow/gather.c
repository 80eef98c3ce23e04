/* gather.c - the store's claims of control about one place, as testimony for the chronicle. */
#include "flow/gather_int.h"

#include "model/model.h"

kr_str kr_flow_copy(struct kr_arena *arena, kr_str s, bool *failed)
{
    kr_str copy = kr_arena_str(arena, s);
    *failed |= !copy.ptr;
    return copy;
}

/* The three strings in one block. */
struct kr_place kr_flow_copy_place(struct kr_arena *arena, const struct kr_place *place, bool *failed)
{
    struct kr_place copy = *place;
    char *bytes = kr_arena_alloc(arena, place->id.len + place->name.len + place->country.len + 1);
    if (!bytes) {
        *failed = true;
        return copy;
    }
    kr_str *const parts[] = {&copy.id, &copy.name, &copy.country};
    for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        if (parts[i]->len)
            memcpy(bytes, parts[i]->ptr, parts[i]->len);
        parts[i]->ptr = bytes;
        bytes += parts[i]->len;
    }
    return copy;
}

struct kr_source kr_flow_copy_source(struct kr_arena *arena, const struct kr_source *source, bool *failed)
{
    return (struct kr_source){kr_flow_copy(arena, source->name, failed), kr_flow_copy(arena, source->side, failed),
                              kr_flow_copy(arena, source->role, failed)};
}

bool kr_flow_no_memory(struct kr_error *error)
{
    return kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
}

bool kr_flow_read_days(const char *edtf, int64_t *first, int64_t *last, struct kr_error *error)
{
    return kr_edtf_range(kr_str_of(edtf), first, last) ||
           kr_fail(error, KR_INPUT, NULL, 0, "no such date: \"%.40s\"; expected EDTF, as 2022-09-10 or 2022-09", edtf);
}

void kr_flow_cut(kr_str text, char *field, size_t size)
{
    size_t len = 0;
    for (size_t at = 0; at < text.len;) {
        const size_t from = at;
        const bool bad = kr_utf8_next(text, &at) == 0xFFFD;
        const kr_str whole = bad ? KR_S("\xEF\xBF\xBD") : kr_str_cut(text, from, at);
        if (len + whole.len >= size)
            break;
        memcpy(field + len, whole.ptr, whole.len);
        len += whole.len;
    }
    field[len] = '\0';
}

static void keep_testimony(struct kr_gathering *g, struct kr_testimony *t)
{
    t->side = kr_flow_copy(&g->arena, t->side, &g->out_of_memory);
    t->when = kr_flow_copy(&g->arena, t->when, &g->out_of_memory);
    t->published = kr_flow_copy(&g->arena, t->published, &g->out_of_memory);
    t->source = kr_flow_copy_source(&g->arena, &t->source, &g->out_of_memory);
}

static void refuse(struct kr_gathering *g, struct kr_testimony *t, enum kr_fate fate, kr_str words)
{
    if (!kr_arena_grow(&g->arena, &g->refused, &g->refused_capacity, g->refused_count, sizeof(*g->refused))) {
        g->out_of_memory = true;
        return;
    }
    keep_testimony(g, t);
    g->refused[g->refused_count++] = (struct kr_refused){*t, fate, kr_flow_copy(&g->arena, words, &g->out_of_memory)};
}

void kr_gathering_add(struct kr_gathering *g, const struct kr_report *report, const struct kr_claim *claim)
{
    struct kr_testimony t;
    const enum kr_fate fate = kr_chronicle_hear(claim, report, &t);
    if (fate && !g->explain)
        return;
    if (!g->place.id.ptr)
        g->place = kr_flow_copy_place(&g->arena, claim->place, &g->out_of_memory);
    if (fate) {
        refuse(g, &t, fate, claim->text);
        return;
    }
    if (!kr_arena_grow(&g->arena, &g->items, &g->capacity, g->count, sizeof(*g->items))) {
        g->out_of_memory = true;
        return;
    }
    if (g->explain) {
        if (!kr_arena_grow(&g->arena, &g->words, &g->words_capacity, g->count, sizeof(*g->words))) {
            g->out_of_memory = true;
            return;
        }
        g->words[g->count] = kr_flow_copy(&g->arena, claim->text, &g->out_of_memory);
    }
    keep_testimony(g, &t);
    g->items[g->count++] = t;
}

bool kr_gathering_hear(void *context, const struct kr_testimony *testimony)
{
    struct kr_gathering *g = context;
    g->out_of_memory |= !kr_arena_grow(&g->arena, &g->items, &g->capacity, g->count, sizeof(*g->items));
    if (!g->out_of_memory)
        g->items[g->count++] = *testimony;
    return !g->out_of_memory;
}

void kr_gathering_forget(struct kr_gathering *g)
{
    kr_arena_reset(&g->arena);
    g->items = NULL;
    g->refused = NULL;
    g->words = NULL;
    g->count = g->capacity = g->words_capacity = g->refused_count = g->refused_capacity = 0;
    g->place = (struct kr_place){0};
}

struct kr_testimonies kr_gathering_set(const struct kr_gathering *g)
{
    const struct kr_ground *ground = g->record->ground;
    struct kr_testimonies set = {.items = g->items,
                                 .count = g->count,
                                 .known_day = g->known_day,
                                 .parties = g->parties,
                                 .party_count = g->party_count};
    if (g->place.id.ptr)
        set.baseline_side = kr_ground_side(ground, &g->place);
    set.baseline_day = kr_ground_day(ground);
    set.baseline_when = kr_ground_when(ground);
    return set;
}

bool kr_gathering_init(struct kr_gathering *g, struct kr_record *record, const char *known, struct kr_error *error)
{
    *g = (struct kr_gathering){.known_day = KR_DAY_MAX, .record = record};
    kr_arena_init(&g->arena, 64 * 1024);
    kr_arena_init(&g->party_arena, 4096);
    return (!kr_flow_is_given(known) || kr_flow_read_days(known, NULL, &g->known_day, error)) &&
           kr_store_sides(record->store, &g->party_arena, &g->parties, &g->party_count, error);
}

void kr_gathering_release(struct kr_gathering *g)
{
    kr_arena_release(&g->arena);
    kr_arena_release(&g->party_arena);
}

static bool place_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct kr_gathering *g = context;
    kr_gathering_add(g, report, claim);
    return !g->out_of_memory;
}

static bool note_place(void *context, const struct kr_place *place)
{
    struct kr_gathering *g = context;
    if (!g->place.id.ptr)
        g->place = kr_flow_copy_place(&g->arena, place, &g->out_of_memory);
    return false;
}

bool kr_gathering_place(struct kr_gathering *g, struct kr_record *record, kr_str place_id, const char *known,
                        struct kr_error *error)
{
    return kr_gathering_init(g, record, known, error) &&
           kr_store_testimony(record->store, place_id, false, g->known_day, place_claim, g, error) &&
           (!g->out_of_memory || kr_flow_no_memory(error));
}

bool kr_gathering_why(struct kr_gathering *g, struct kr_record *record, kr_str place_id, const char *known,
                      struct kr_error *error)
{
    if (!kr_gathering_init(g, record, known, error))
        return false;
    g->explain = true;
    const kr_str id = kr_arena_str(&g->party_arena, place_id); /* closed by a NUL */
    const struct kr_claim_filter filter = {.place = id.ptr, .type = "control"};
    if (!id.ptr)
        return kr_flow_no_memory(error);
    return kr_store_places(record->store, id.ptr, note_place, g, error) &&
           kr_store_claims(record->store, &filter, place_claim, g, error) &&
           (!g->out_of_memory || kr_flow_no_memory(error));
}
