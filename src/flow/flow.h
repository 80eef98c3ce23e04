/* flow.h - the door of the room flow, for the command line. The work itself is in the public header (kr_extract,
 * kr_record_...); here is what a program around it needs besides: the walk over folders, tables, scores, and packs that
 * are being written. */
#ifndef KR_FLOW_H
#define KR_FLOW_H

#include "base/base.h"
#include "model/model.h"
#include "out/out.h"
#include "read/read.h"
#include "score/score.h"

/* Called for each fault of a pack; file, line and detail say where and what is legal. */
typedef void kr_flow_fault_fn(void *context, const struct kr_error *fault);
/* Checks all packs below `dir` and returns the number of faults. */
size_t kr_flow_check_packs(const char *dir, kr_flow_fault_fn *each, void *context);

#endif
