/* store.h - the door of the room store: the record on disk, a SQLite database. The only room that sees SQL. The public
 * header tells what a record promises; docs/RECORD.md has the tables. */
#ifndef KR_STORE_H
#define KR_STORE_H

#include "base/base.h"
#include "model/model.h"

#include <stdatomic.h>

struct kr_store;

/* As kr_record_open. */
struct kr_store *kr_store_open(const char *path, enum kr_record_mode mode, struct kr_error *error);
void kr_store_close(struct kr_store *store); /* NULL allowed; what was not committed is lost */

/* ---- writing: begin, put, put, ..., commit or rollback ---- */

/* Opens a transaction and writes the report. When the record has these bytes already, *known is set, nothing is
 * written and no transaction is open; but a report that is there without its text (kroniek load) takes more claims when
 * it comes again without, and is replaced when it comes with it. On failure no transaction is open either. */
bool kr_store_begin(struct kr_store *store, const struct kr_report *report, bool *known, struct kr_error *error);
/* Whether the report that was begun last was there without its text, and goes on. */
bool kr_store_resumed(const struct kr_store *store);
/* Writes one claim of that report, its place, sources, figures and passage. A claim whose id is there already is left
 * as it is, and not counted. */
bool kr_store_put(struct kr_store *store, const struct kr_claim *claim, struct kr_error *error);
/* Ends the report; *claims: how many were written. A failure has rolled back. */
bool kr_store_commit(struct kr_store *store, size_t *claims, struct kr_error *error);
void kr_store_rollback(struct kr_store *store);
/* What the report with this id was read from, copied into the arena; *found false: a plain text, or no such report. */
bool kr_store_input(struct kr_store *store, const char *report_id, struct kr_arena *arena, struct kr_input *out,
                    bool *found, struct kr_error *error);
/* The address of a report and its outlet; empty: it has none. In the arena. */
bool kr_store_address(struct kr_store *store, int64_t report, struct kr_arena *arena, kr_str *url, kr_str *outlet,
                      struct kr_error *error);
/* From now on so many reports share a transaction, which kr_store_flush ends; 0: each has its own. A rollback takes all
 * of them. Not while a report is begun. */
void kr_store_batch(struct kr_store *store, size_t reports);
bool kr_store_flush(struct kr_store *store, struct kr_error *error);

/* The row of the one report that `report` names: a path as it was added, the beginning of its id, with or without
 * "sha256:", its address (which is that of its versions too), or the id that its feed gives it; tried so, and the
 * last looks through all inputs. *removed is filled. Fails with KR_NOT_FOUND when it names none or several. */
bool kr_store_find_report(struct kr_store *store, const char *report, int64_t *row, struct kr_removed *removed,
                          struct kr_error *error);
/* Within a transaction, takes a report out: with its claims, and the places and spellings that nothing else speaks of.
 * Its carriers (below) must have been taken out before. */
bool kr_store_drop(struct kr_store *store, int64_t report, struct kr_error *error);

/* ---- copies ----
 * Each report with a text is a carrier: it stands under a few numbers (bands) that its copies probably have too, with
 * its group. A group goes by the row of one of the reports that are, or were, in it. */

/* The next carrier of a number, behind this group and report, in order of group, then report; *report 0: none. Start
 * with group 0, report 0; report INT64_MAX passes over the rest of a group. */
bool kr_store_next_carrier(struct kr_store *store, uint64_t band, int64_t *group, int64_t *report,
                           struct kr_error *error);
/* Puts a carrier into a group, or takes it out; with `shared` the group has others too. */
bool kr_store_put_carrier(struct kr_store *store, int64_t report, const uint64_t *bands, size_t count, int64_t group,
                          bool shared, struct kr_error *error);
bool kr_store_take_carrier(struct kr_store *store, int64_t report, const uint64_t *bands, size_t count, int64_t group,
                           struct kr_error *error);
/* The group of a report that has copies; 0: it has none. */
bool kr_store_group_of(struct kr_store *store, int64_t report, int64_t *group, struct kr_error *error);
/* How many reports a group has, counted up to `most`. */
bool kr_store_group_size(struct kr_store *store, int64_t group, size_t most, size_t *count, struct kr_error *error);
/* The next report of a group behind this one; 0: none. */
bool kr_store_next_member(struct kr_store *store, int64_t group, int64_t *report, struct kr_error *error);
/* The reports whose copies are still to be looked for: those that were just added, or lost a copy. The first of them
 * into *report, 0: none; and that it is done, or to be done. */
bool kr_store_next_unlinked(struct kr_store *store, int64_t *report, struct kr_error *error);
bool kr_store_set_linked(struct kr_store *store, int64_t report, bool linked, struct kr_error *error);
/* A report's own words, copied into the arena. */
bool kr_store_body(struct kr_store *store, int64_t report, struct kr_arena *arena, kr_str *body,
                   struct kr_error *error);
/* Marks the places of which a report tells who holds them: it counts otherwise now. */
bool kr_store_mark_report(struct kr_store *store, int64_t report, struct kr_error *error);
/* As kr_record_copies. */
bool kr_store_copies(struct kr_store *store, kr_copy_fn *each, void *context, struct kr_error *error);

/* ---- passages ---- */

/* What tells the passage at bytes [start, end) of a text from others; 0: nothing does (kr_passage_of). */
typedef uint64_t kr_store_passage_fn(kr_str text, size_t body, size_t start, size_t end);
/* Tells the passages of some more claims of a record that comes from schema 5, in a transaction of its own; *done: of
 * all that have a text. */
bool kr_store_tell_passages(struct kr_store *store, kr_store_passage_fn *passage, bool *done, struct kr_error *error);

/* ---- feeds ----
 * What `kroniek watch` remembers; no answer depends on it. Times are seconds since 1970-01-01 (UTC), days count from
 * then too. */

struct kr_store_feed {
    char etag[512], modified[64]; /* "": none */
    uint64_t body;                /* a hash of what it last gave, when all of it was dealt with; 0: nothing */
    int64_t due;                  /* when it may be asked again */
    unsigned failures;            /* in a row */
};
/* What is known of a feed; *found false, and *feed empty, when it was never asked. */
bool kr_store_feed(struct kr_store *store, const char *url, struct kr_store_feed *feed, bool *found,
                   struct kr_error *error);
bool kr_store_put_feed(struct kr_store *store, const char *url, const struct kr_store_feed *feed,
                       struct kr_error *error);
/* An entry: *day when it last stood in a feed, *tries how often its page was asked in vain, 0 when it is done.
 * KR_DAY_MIN: it was never seen. */
bool kr_store_seen(struct kr_store *store, uint64_t entry, int64_t *day, unsigned *tries, struct kr_error *error);
/* Notes it; within the transaction that is open, if one is. What is done stays done: *news false. */
bool kr_store_see(struct kr_store *store, uint64_t entry, int64_t day, unsigned tries, bool *news,
                  struct kr_error *error);
/* Forgets those that have stood in no feed since that day. */
bool kr_store_forget_seen(struct kr_store *store, int64_t day, struct kr_error *error);

/* ---- reading ---- */

/* As kr_record_claims, but a place that is none gives no claims. */
bool kr_store_claims(struct kr_store *store, const struct kr_claim_filter *filter, kr_claim_fn *each, void *context,
                     struct kr_error *error);
/* Those of them that give a figure, in any order. */
bool kr_store_claims_with_figures(struct kr_store *store, const struct kr_claim_filter *filter, kr_claim_fn *each,
                                  void *context, struct kr_error *error);
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

/* ---- browsing ----
 * As the functions of the same names in flow.h tell; days from 1970-01-01. */

bool kr_store_overview(struct kr_store *store, struct kr_overview *out, struct kr_error *error);
bool kr_store_changes(struct kr_store *store, int64_t *version, struct kr_error *error);
bool kr_store_is_current(const struct kr_store *store);
bool kr_store_unmap(struct kr_store *store, struct kr_error *error);
void kr_store_limit(struct kr_store *store, int64_t milliseconds, const atomic_bool *stop);
/* All places, by id; the spelling is empty. */
bool kr_store_all_places(struct kr_store *store, kr_place_found_fn *each, void *context, struct kr_error *error);
bool kr_store_search_places(struct kr_store *store, const char *beginning, size_t limit, kr_place_found_fn *each,
                            void *context, struct kr_error *error);
/* The names that reports in a language give each place, the most frequent first; places by id. */
bool kr_store_names(struct kr_store *store, const char *lang, kr_place_found_fn *each, void *context,
                    struct kr_error *error);
/* The place with this id, once for each of its spellings, at least once. */
bool kr_store_spellings(struct kr_store *store, const char *place_id, kr_place_found_fn *each, void *context,
                        struct kr_error *error);
/* KR_DAY_MIN, KR_DAY_MAX: no bound. */
bool kr_store_find_reports(struct kr_store *store, const struct kr_report_filter *filter, int64_t first_day,
                           int64_t last_day, kr_report_found_fn *each, void *context, struct kr_error *error);
/* The report with this id, with its text; not called when there is none. And its copies, without, at most 100. */
bool kr_store_report(struct kr_store *store, const char *id, kr_report_found_fn *each, void *context,
                     struct kr_error *error);
bool kr_store_copies_of(struct kr_store *store, const char *id, kr_report_found_fn *each, void *context,
                        struct kr_error *error);
bool kr_store_days(struct kr_store *store, const struct kr_claim_filter *filter, bool by_publication, kr_day_fn *each,
                   void *context, struct kr_error *error);
/* Who speaks: how many claims, in how many reports, published from when to when. Once for each name, side and role of
 * those who are quoted; an outlet as often as it has reports, each with what it says in its own voice. */
struct kr_store_speaker {
    struct kr_source source;
    size_t claims, reports;
    int64_t first_day, last_day; /* KR_DAY_MIN: unknown */
};
typedef bool kr_store_speaker_fn(void *context, const struct kr_store_speaker *speaker);
bool kr_store_speakers(struct kr_store *store, int64_t known_day, kr_store_speaker_fn *each, void *context,
                       struct kr_error *error);

/* ---- the chronicle ---- */

/* The claims of control that have a place, in short: those of one place together, in any order otherwise; of the place
 * with this id, or, with an empty one, of all places that `stale` selects. Reports published after `known_day` are
 * left out (KR_DAY_MAX: none is). Of a claim come id, type, factuality, actor_side, place, by, when, figures and
 * passage, of its report source, published, copy_group, and, where source is empty, path; all else is empty. Borrowed
 * until `each` returns; false stops. */
bool kr_store_testimony(struct kr_store *store, kr_str place, bool stale_only, int64_t known_day, kr_claim_fn *each,
                        void *context, struct kr_error *error);

/* What is kept of a place for reading: blobs that only flow understands, made of all its testimony. Adding and removing
 * mark the places for which they are out of date: these are the stale ones. */
struct kr_store_kept {
    int64_t row;            /* of the place */
    struct kr_place place;  /* of reading only */
    kr_str states;          /* its timeline */
    kr_str heard;           /* its testimony */
    int64_t last_known_day; /* the last day on which some of it was published; KR_DAY_MAX: some of it is undated */
};
typedef bool kr_store_kept_fn(void *context, const struct kr_store_kept *kept);
/* The timelines of all places that are not stale, and of which nothing was published after known_day. Borrowed until
 * `each` returns; false stops. */
bool kr_store_timelines(struct kr_store *store, int64_t known_day, kr_store_kept_fn *each, void *context,
                        struct kr_error *error);
/* The testimony of all places that are not stale, and of which something was published after known_day. */
bool kr_store_heard(struct kr_store *store, int64_t known_day, kr_store_kept_fn *each, void *context,
                    struct kr_error *error);
/* Replaces what is kept of the place kept->row, which is up to date then; with heard.len 0 nothing is. */
bool kr_store_keep(struct kr_store *store, const struct kr_store_kept *kept, struct kr_error *error);
/* The next stale place behind row `after`; *row 0: none. Its id is copied. */
bool kr_store_next_stale(struct kr_store *store, int64_t after, int64_t *row, char *id, size_t size,
                         struct kr_error *error);
/* What the kept rows depend on besides their claims; 0: none were kept yet. Another key marks all places. */
bool kr_store_key(struct kr_store *store, uint64_t *key, struct kr_error *error);
bool kr_store_set_key(struct kr_store *store, uint64_t key, struct kr_error *error);
bool kr_store_mark_all(struct kr_store *store, struct kr_error *error);

/* A transaction around several calls: to write, or (begin_read) to see one state of the record. */
bool kr_store_begin_write(struct kr_store *store, struct kr_error *error);
bool kr_store_begin_read(struct kr_store *store, struct kr_error *error);
bool kr_store_end(struct kr_store *store, struct kr_error *error); /* commits; a failure has rolled back */

/* Words and speakers by their rows, for the blobs: written when they are not there; 0: an empty text. The inverses copy
 * into the arena, and fail with KR_RECORD when there is no such row. */
bool kr_store_term(struct kr_store *store, kr_str text, int64_t *row, struct kr_error *error);
bool kr_store_text(struct kr_store *store, int64_t row, struct kr_arena *arena, kr_str *out, struct kr_error *error);
bool kr_store_voice(struct kr_store *store, const struct kr_source *source, int64_t *row, struct kr_error *error);
bool kr_store_voice_text(struct kr_store *store, int64_t row, struct kr_arena *arena, struct kr_source *out,
                         struct kr_error *error);

/* "c:" and the digits of a claim's id as a number, and back. */
int64_t kr_store_id_number(const char *id);
void kr_store_id_text(int64_t number, char id[KR_ID_SIZE]);

/* The last day on which a report may have been published; KR_DAY_MIN (model.h) when no report is dated. */
bool kr_store_last_day(struct kr_store *store, int64_t *day, struct kr_error *error);
/* The first day by which a report was published; KR_DAY_MIN likewise. */
bool kr_store_first_day(struct kr_store *store, int64_t *day, struct kr_error *error);

/* The places of which claims of control speak, by id. Borrowed until `each` returns; false stops. */
bool kr_store_control_places(struct kr_store *store, kr_place_fn *each, void *context, struct kr_error *error);

/* ---- a GeoPackage (geopackage.c) ---- */

/* An OGC GeoPackage 1.3 that is being written: layers of states, claims and places. */
struct kr_geopackage;
/* Begins one in the file `path`, which is empty or not there. `about`: JSON that tells of the file; last_day: of the
 * record, which stands for the hour of its making (KR_DAY_MIN: unknown). Fails with KR_IO or KR_MEMORY. Owned by the
 * caller: kr_geopackage_end or kr_geopackage_free. */
struct kr_geopackage *kr_geopackage_new(const char *path, kr_str about, int64_t last_day, struct kr_error *error);
/* A state, and its place; a claim, and its place. `says`: who says so, as text. Fails with KR_IO. */
bool kr_geopackage_state(struct kr_geopackage *package, const struct kr_control *control, kr_str says,
                         struct kr_error *error);
bool kr_geopackage_claim(struct kr_geopackage *package, const struct kr_report *report, const struct kr_claim *claim,
                         kr_str says, struct kr_error *error);
/* Completes the file and closes it; frees the handle, also on failure. */
bool kr_geopackage_end(struct kr_geopackage *package, struct kr_error *error);
void kr_geopackage_free(struct kr_geopackage *package); /* without completing it; NULL allowed */

#endif
