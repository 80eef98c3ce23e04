/* keep_testimony.c - the testimony of a place as bytes: what the chronicle weighs, ready to be weighed.
 *
 *     kind | first day | last, until, known day, seen from the first | side | when | published | speaker | group |
 *     claim 8 | voice 8 | [passage 8]
 *
 * `kind` is type, factuality, and whether there is a passage; numbers, days, words and speakers are as in keep.c; the
 * first day is seen from that of the item before, which is no later. Claim, voice and passage are 64 bits each, the
 * lowest byte first. Every field of struct kr_testimony is there. */
#include "flow/keep_int.h"

_Static_assert(sizeof(struct kr_testimony) == 184, "an item has every field of a testimony");

enum { TYPES = 4, KINDS = TYPES * KR_FACTUALITY_COUNT, ROWS = 5 };

bool kr_keep_testimony(struct kr_store *store, const struct kr_testimonies *set, struct kr_buf *out,
                       struct kr_error *error)
{
    int64_t day = 0;
    for (size_t i = 0; i < set->count; i++) {
        const struct kr_testimony *t = &set->items[i];
        int64_t side, when, published, speaker;
        if (!kr_store_term(store, t->side, &side, error) || !kr_store_term(store, t->when, &when, error) ||
            !kr_store_term(store, t->published, &published, error) ||
            !kr_store_voice(store, &t->source, &speaker, error))
            return false;
        kr_keep_put(out, (uint64_t)t->type + TYPES * (uint64_t)t->factuality + (t->passage ? KINDS : 0));
        kr_keep_put(out, kr_keep_way(day, t->first_day));
        const int64_t days[] = {t->last_day, t->until_day, t->known_day};
        for (size_t k = 0; k < 3; k++)
            kr_keep_put(out, kr_keep_way(t->first_day, days[k]));
        const int64_t rows[] = {side, when, published, speaker, (int64_t)t->group};
        for (size_t k = 0; k < ROWS; k++)
            kr_keep_put(out, (uint64_t)rows[k]);
        kr_keep_put_eight(out, (uint64_t)kr_store_id_number(t->claim));
        kr_keep_put_eight(out, t->voice);
        if (t->passage)
            kr_keep_put_eight(out, t->passage);
        day = t->first_day;
    }
    return !out->failed || kr_flow_no_memory(error);
}

bool kr_keep_each(struct kr_keep_reader *r, kr_str bytes, int64_t known_day, kr_keep_fn *each, void *context,
                  struct kr_error *error)
{
    struct kr_keep_bytes b = {(const unsigned char *)bytes.ptr, (const unsigned char *)bytes.ptr + bytes.len, false};
    int64_t first_day = 0;
    while (b.at < b.end) {
        const uint64_t kind = kr_keep_get(&b);
        struct kr_testimony t = {.type = (enum kr_type)(kind % TYPES),
                                 .factuality = (enum kr_factuality)(kind % KINDS / TYPES)};
        t.first_day = first_day = kr_keep_go(first_day, kr_keep_get(&b));
        int64_t *const days[] = {&t.last_day, &t.until_day, &t.known_day};
        for (size_t k = 0; k < 3; k++)
            *days[k] = kr_keep_go(t.first_day, kr_keep_get(&b));
        int64_t rows[ROWS];
        for (size_t k = 0; k < ROWS; k++)
            rows[k] = (int64_t)kr_keep_get(&b);
        const uint64_t id = kr_keep_get_eight(&b);
        t.voice = kr_keep_get_eight(&b);
        t.passage = kind < KINDS ? 0 : kr_keep_get_eight(&b);
        if (b.bad || kind >= 2 * KINDS)
            return kr_keep_damaged(error);
        if (t.known_day > known_day)
            continue;
        const struct kr_source *source;
        kr_store_id_text((int64_t)id, t.claim);
        t.group = (uint64_t)rows[4];
        if (!kr_keep_term(r, rows[0], &t.side, error) || !kr_keep_term(r, rows[1], &t.when, error) ||
            !kr_keep_term(r, rows[2], &t.published, error) || !kr_keep_speaker(r, rows[3], &source, error))
            return false;
        t.source = *source;
        if (!each(context, &t))
            return true;
    }
    return true;
}
