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

#endif
