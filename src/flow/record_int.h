/* record_int.h - the record's handle, for the files of flow. */
#ifndef KR_FLOW_RECORD_INT_H
#define KR_FLOW_RECORD_INT_H

#include "base/base.h"
#include "flow/ground_int.h"
#include "store/store.h"

struct kr_record {
    struct kr_store *store;
    struct kr_ground *ground; /* NULL: the packs were not asked */
};

/* Puts a report into the store with its claims, and links it to its copies, or fails and leaves nothing. *known: it was
 * there with its text, and nothing is written; *written: how many claims were. */
bool kr_flow_put(struct kr_store *store, const struct kr_report *report, const struct kr_claim *claims, size_t count,
                 bool *known, size_t *written, struct kr_error *error);

/* Whether the record has a place that goes by this name (NULL or "": none was asked for); if not, KR_NOT_FOUND. */
bool kr_flow_has_place(struct kr_record *record, const char *name, struct kr_error *error);

#endif
