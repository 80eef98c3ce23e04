/* figures_int.h - the figures of a record, gathered. */
#ifndef KR_FLOW_FIGURES_INT_H
#define KR_FLOW_FIGURES_INT_H

#include "chronicle/chronicle.h"
#include "flow/flow.h"
#include "flow/record_int.h"

struct kr_figures {
    struct kr_arena arena;
    struct kr_count *items; /* in the order of kr_chronicle_figures */
    size_t count, capacity;
    bool out_of_memory;
};

/* Gathers what the filter asks for. To be released, also after a failure. */
bool kr_figures_gather(struct kr_figures *figures, struct kr_record *record, const struct kr_figure_filter *filter,
                       struct kr_error *error);
void kr_figures_release(struct kr_figures *figures);

#endif
