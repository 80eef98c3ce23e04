/* gather_int.h - the testimony about one place, gathered from the record, for the files of flow. */
#ifndef KR_FLOW_GATHER_INT_H
#define KR_FLOW_GATHER_INT_H

#include "chronicle/chronicle.h"
#include "flow/record_int.h"

struct kr_keep_reader;

/* The testimony about the place at hand, and, where asked for, the claims that are none. */
struct kr_gathering {
    struct kr_arena arena;
    struct kr_place place; /* id.ptr NULL: none yet */
    struct kr_testimony *items;
    size_t count, capacity;
    bool explain;  /* keep also what follows: */
    kr_str *words; /* of the claims, in the order of items */
    size_t words_capacity;
    struct kr_refused { /* not heard, and why */
        struct kr_testimony testimony;
        enum kr_fate fate;
        kr_str words;
    } * refused;
    size_t refused_count, refused_capacity;
    int64_t known_day;
    const struct kr_record *record;
    kr_str *parties;
    size_t party_count;
    struct kr_arena party_arena;
    bool out_of_memory;
};

/* Begins with no place. `known` is EDTF; NULL or "": all reports. Release it, also after a failure. */
bool kr_gathering_init(struct kr_gathering *g, struct kr_record *record, const char *known, struct kr_error *error);
void kr_gathering_release(struct kr_gathering *g);
/* Takes a claim in, which must be about the place at hand; strings are copied. */
void kr_gathering_add(struct kr_gathering *g, const struct kr_report *report, const struct kr_claim *claim);
/* Takes testimony in that is kept (kr_keep_fn); `context` is the gathering. */
bool kr_gathering_hear(void *context, const struct kr_testimony *testimony);
void kr_gathering_forget(struct kr_gathering *g); /* the place, with all that was said of it */
/* What was gathered, with the baseline of the place; borrowed. */
struct kr_testimonies kr_gathering_set(const struct kr_gathering *g);
/* Gathers all testimony about the place with this id that was known. As kr_gathering_init. */
bool kr_gathering_place(struct kr_gathering *g, struct kr_record *record, kr_str place_id, const char *known,
                        struct kr_error *error);
/* The same, with all that explains it, and what was not known yet. */
bool kr_gathering_why(struct kr_gathering *g, struct kr_record *record, kr_str place_id, const char *known,
                      struct kr_error *error);

/* Calls `each` for every place of which claims of control tell that were known, with its testimony gathered; false
 * stops. Takes what is kept of it where that is up to date. `timeline`, NULL allowed: is called instead for a place of
 * which all was known, with the bytes of its kept timeline. One state of the record. As kr_gathering_init. */
typedef bool kr_gathering_fn(void *context, struct kr_gathering *g);
typedef bool kr_gathering_timeline_fn(void *context, const struct kr_place *place, kr_str bytes,
                                      struct kr_keep_reader *reader, struct kr_error *error);
bool kr_gathering_each(struct kr_record *record, const char *known, kr_gathering_fn *each,
                       kr_gathering_timeline_fn *timeline, void *context, struct kr_error *error);

/* A copy in the arena; sets *failed when memory is out. */
kr_str kr_flow_copy(struct kr_arena *arena, kr_str s, bool *failed);
struct kr_place kr_flow_copy_place(struct kr_arena *arena, const struct kr_place *place, bool *failed);
struct kr_source kr_flow_copy_source(struct kr_arena *arena, const struct kr_source *source, bool *failed);
bool kr_flow_no_memory(struct kr_error *error);
/* As much of the text as fits, whole characters of it, closed by a NUL; what is no UTF-8 becomes U+FFFD. */
void kr_flow_cut(kr_str text, char *field, size_t size);
/* Whether a field of a filter is neither NULL nor empty. */
static inline bool kr_flow_is_given(const char *value)
{
    return value && value[0];
}
/* The first and the last day of an EDTF date, NULL allowed; KR_INPUT when it is none. */
bool kr_flow_read_days(const char *edtf, int64_t *first, int64_t *last, struct kr_error *error);

#endif
