/* store.h - the door of the room store: the record on disk, a SQLite database. The only room that sees SQL. The public
 * header tells what a record promises; docs/RECORD.md has the tables. */
#ifndef KR_STORE_H
#define KR_STORE_H

#include "base/base.h"

struct kr_store;

/* As kr_record_open. */
struct kr_store *kr_store_open(const char *path, enum kr_record_mode mode, struct kr_error *error);
void kr_store_close(struct kr_store *store); /* NULL allowed; what was not committed is lost */

/* ---- writing: begin, put, put, ..., commit or rollback ---- */

/* Opens a transaction and writes the report. When the record has these bytes already, *known is set, nothing is
 * written and no transaction is open. On failure none is open either. */
bool kr_store_begin(struct kr_store *store, const struct kr_report *report, bool *known, struct kr_error *error);
/* Writes one claim of that report, its place, sources and figures. A claim whose id is there already is left as it
 * is, and not counted. */
bool kr_store_put(struct kr_store *store, const struct kr_claim *claim, struct kr_error *error);
/* Ends the transaction; *claims: how many were written. A failure has rolled back. */
bool kr_store_commit(struct kr_store *store, size_t *claims, struct kr_error *error);
void kr_store_rollback(struct kr_store *store);

/* ---- reading ---- */

enum kr_store_order {
    KR_STORE_BY_TIME, /* first day of the valid time, then report and position */
    KR_STORE_BY_PLACE /* the claims of one place together; the places in any order */
};

/* As kr_record_claims, but a place that is none gives no claims. `control_only`: claims of control with a place. */
bool kr_store_claims(struct kr_store *store, const struct kr_claim_filter *filter, enum kr_store_order order,
                     bool control_only, kr_claim_fn *each, void *context, struct kr_error *error);
/* As kr_record_reports. */
bool kr_store_reports(struct kr_store *store, kr_report_fn *each, void *context, struct kr_error *error);
/* As kr_record_claim. */
bool kr_store_claim(struct kr_store *store, const char *id, kr_claim_fn *each, void *context, struct kr_error *error);
/* As kr_record_places; finding none is no failure here. */
bool kr_store_places(struct kr_store *store, const char *name, kr_place_fn *each, void *context,
                     struct kr_error *error);
/* The side codes of all actors in claims of control, sorted, copied into the arena. */
bool kr_store_sides(struct kr_store *store, struct kr_arena *arena, kr_str **sides, size_t *count,
                    struct kr_error *error);
/* The last day on which a report may have been published; KR_DAY_MIN (model.h) when no report is dated. */
bool kr_store_last_day(struct kr_store *store, int64_t *day, struct kr_error *error);

#endif
