/* copies_int.h - which reports are copies of one another, for the files of flow. */
#ifndef KR_FLOW_COPIES_INT_H
#define KR_FLOW_COPIES_INT_H

#include "store/store.h"

/* Within a transaction: finds the copies of all reports for which that is still to be done. */
bool kr_copies_link(struct kr_store *store, struct kr_error *error);
/* Within a transaction: takes a report that is to be dropped out of its group, whose others are to be linked anew. */
bool kr_copies_unlink(struct kr_store *store, int64_t report, struct kr_error *error);

#endif
