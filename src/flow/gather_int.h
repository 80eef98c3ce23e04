/* gather_int.h - the testimony about one place, gathered from the record, for the files of flow. */
#ifndef KR_FLOW_GATHER_INT_H
#define KR_FLOW_GATHER_INT_H

#include "chronicle/chronicle.h"
#include "flow/record_int.h"

/* The testimony about the place at hand. */
struct kr_gathering {
    struct kr_arena arena;
    struct kr_place place; /* id.ptr NULL: none yet */
    struct kr_testimony *items;
    size_t count, capacity;
    int64_t known_day;
    kr_str *parties;
    size_t party_count;
    struct kr_arena party_arena;
    bool out_of_memory;
};

/* Begins with no place. `known` is EDTF; NULL or "": all reports. Release it, also after a failure. */
bool kr_gathering_init(struct kr_gathering *g, struct kr_record *record, const char *known, struct kr_error *error);
void kr_gathering_release(struct kr_gathering *g);
/* Adds what the claim testifies, if anything; strings are copied. */
void kr_gathering_add(struct kr_gathering *g, const struct kr_report *report, const struct kr_claim *claim);
/* Forgets the place at hand. */
void kr_gathering_forget(struct kr_gathering *g);
/* All of it, borrowed. */
struct kr_testimonies kr_gathering_set(const struct kr_gathering *g);

#endif
