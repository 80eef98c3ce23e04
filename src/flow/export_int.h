/* export_int.h - an export that is under way, for the files of flow. */
#ifndef KR_FLOW_EXPORT_INT_H
#define KR_FLOW_EXPORT_INT_H

#include "flow/flow.h"
#include "flow/gather_int.h"

struct kr_exporting {
    struct kr_record *record;
    const struct kr_export_filter *filter;
    struct kr_error *error;
    kr_str region;                                    /* canonical; len 0: none asked */
    int64_t since_day, until_day;                     /* of a table over time; open ends KR_DAY_MIN, KR_DAY_MAX */
    int64_t last_day;                                 /* of the record; KR_DAY_MIN: it has no dates */
    char days[2 * KR_DATE_SIZE], known[KR_DATE_SIZE]; /* what `about` has */
    struct kr_about about;
    struct kr_buf line; /* `about` in one cell */
    struct kr_csv csv;  /* writes to `out` */
    struct kr_kml kml;  /* the same */
    struct kr_geopackage *package;
    size_t count; /* features so far */

    struct kr_buf out; /* what the sink did not get yet */
    kr_sink_fn *sink;
    void *context;
    bool stopped; /* the sink wants no more */
    bool failed;  /* *error is filled */
};

/* Gives the sink what there is, once it is much, or `all`; false when no more is wanted, or could be made. */
bool kr_export_pour(struct kr_exporting *e, bool all);

/* The states of all places that the filter leaves, which some day from since_day to until_day has; by the place's name,
 * oldest first. Only one place's are in memory at a time. */
bool kr_export_states(struct kr_exporting *e, kr_control_fn *each, void *context, struct kr_error *error);
/* The claims that the filter leaves, by day. Country and inhabitants of their places are completed. */
bool kr_export_claims(struct kr_exporting *e, kr_claim_fn *each, void *context, struct kr_error *error);
/* The sides that the record and the baseline have, in the order of their codes, into e->kml; they live in the arena. */
bool kr_export_sides(struct kr_exporting *e, struct kr_arena *arena);

#endif
