/* flow.h - the door of the room flow, for the command line. The work itself is in the public header (kr_extract,
 * kr_record_...); here is what a program around it needs besides: the walk over folders, tables, scores, and packs that
 * are being written. */
#ifndef KR_FLOW_H
#define KR_FLOW_H

#include "base/base.h"
#include "chronicle/chronicle.h"
#include "fetch/fetch.h"
#include "model/model.h"
#include "out/out.h"
#include "read/read.h"
#include "score/score.h"

#include <stdatomic.h>

/* Called for each fault of a pack; file, line and detail say where and what is legal. */
typedef void kr_flow_fault_fn(void *context, const struct kr_error *fault);
/* Checks all packs below `dir` and returns the number of faults. */
size_t kr_flow_check_packs(const char *dir, kr_flow_fault_fn *each, void *context);

typedef bool kr_event_fn(void *context, const struct kr_event *event);
/* The events at one place (by id), oldest first. */
bool kr_record_events(struct kr_record *record, kr_str place_id, const char *known, kr_event_fn *each, void *context,
                      struct kr_error *error);

/* One line of how a state was derived: the claim, what became of it; its words. */
typedef bool kr_why_fn(void *context, const struct kr_witness *witness, enum kr_fate fate, kr_str words);
/* How the state of a place (by id) on the day `on` is derived: `state` is called once with it, then `each` with every
 * claim of control of the place, by date. NULLs and failures as of kr_record_board. */
bool kr_record_why(struct kr_record *record, kr_str place_id, const char *on, const char *known, kr_control_fn *state,
                   kr_why_fn *each, void *context, struct kr_error *error);

typedef bool kr_figure_fn(void *context, const struct kr_figure_row *row);
struct kr_figure_filter {
    const char *place, *unit, *since, *until, *known;
};
/* The figures of the record by unit, place, type, side and day. Fails as kr_record_claims does. */
bool kr_record_figures(struct kr_record *record, const struct kr_figure_filter *filter, kr_figure_fn *each,
                       void *context, struct kr_error *error);

/* What changed between the end of the day `since` and that of the filter's: a call a place, by its name; `side` of the
 * filter is not asked. Fails as kr_record_board_of does. */
bool kr_record_turns(struct kr_record *record, const struct kr_board_filter *filter, const char *since,
                     kr_turn_fn *each, void *context, struct kr_error *error);
/* How much each side holds of what the filter asks for, by the side's code. */
bool kr_record_holdings(struct kr_record *record, const struct kr_board_filter *filter, kr_holding_fn *each,
                        void *context, struct kr_error *error);
/* The states of all places, those of one together, oldest first: place, state, sides, grade, says_count, first_day and
 * last_day of each, and nothing else. `known` as in kr_record_board. */
bool kr_record_states(struct kr_record *record, const char *known, kr_control_fn *each, void *context,
                      struct kr_error *error);
/* Who speaks, those who say most first. Time linear in the claims. */
bool kr_record_speakers(struct kr_record *record, const char *known, kr_speaker_fn *each, void *context,
                        struct kr_error *error);

/* ---- browsing (browse.c): what a page asks; model.h has what it is told ---- */

bool kr_record_overview(struct kr_record *record, struct kr_overview *out, struct kr_error *error);
/* A number that is another one after another connection has changed the record. And whether the file that was opened
 * still stands where it stood: it may have been removed, or replaced. */
bool kr_record_changes(struct kr_record *record, int64_t *version, struct kr_error *error);
bool kr_record_is_current(const struct kr_record *record);
/* From now on the file is read and not mapped, which takes a tenth longer: then it is an error, and not the end of the
 * process, when somebody copies another file over it. */
bool kr_record_unmap(struct kr_record *record, struct kr_error *error);
/* From now on what takes more than so many milliseconds of this thread's processor time, reading from the database,
 * fails with KR_LIMIT, as does all once another thread has set *stop (NULL: none will), which is borrowed; 0: nothing
 * does. Call it before each question. */
void kr_record_limit(struct kr_record *record, int64_t milliseconds, const atomic_bool *stop);
/* The side codes of the actors in claims of control, sorted; in the arena. */
bool kr_record_sides(struct kr_record *record, struct kr_arena *arena, kr_str **sides, size_t *count,
                     struct kr_error *error);
/* The day of the baseline; false when the record was not told of one (kr_record_ground). */
bool kr_record_baseline_day(const struct kr_record *record, int64_t *day);
/* All places, by id. Those of which a spelling begins so, whatever the case, at most `limit`: that which is it whole
 * first, then by claims. All spellings of the place with this id, a call each; KR_NOT_FOUND when there is none. */
bool kr_record_all_places(struct kr_record *record, kr_place_found_fn *each, void *context, struct kr_error *error);
bool kr_record_search_places(struct kr_record *record, const char *beginning, size_t limit, kr_place_found_fn *each,
                             void *context, struct kr_error *error);
bool kr_record_spellings(struct kr_record *record, const char *place_id, kr_place_found_fn *each, void *context,
                         struct kr_error *error);
/* The names that reports in a language ("nl") give each place, as they write them, the most frequent first; places by
 * id. Those of regions and districts are left out: reports call them by their town. */
bool kr_record_names(struct kr_record *record, const char *lang, kr_place_found_fn *each, void *context,
                     struct kr_error *error);
/* Reports, without their text: with words asked for those that match best first (BM25), else the newest first. The one
 * with this id, with its text; KR_NOT_FOUND when there is none. Its copies, at most 100. */
bool kr_record_find_reports(struct kr_record *record, const struct kr_report_filter *filter, kr_report_found_fn *each,
                            void *context, struct kr_error *error);
bool kr_record_report(struct kr_record *record, const char *id, kr_report_found_fn *each, void *context,
                      struct kr_error *error);
bool kr_record_copies_of(struct kr_record *record, const char *id, kr_report_found_fn *each, void *context,
                         struct kr_error *error);
/* The one report that `name` names: a path as it was added, the beginning of its id, with or without "sha256:", its
 * address, or the id that its feed gives it. Fills *out. KR_NOT_FOUND: none, several. */
bool kr_record_find_report(struct kr_record *record, const char *name, struct kr_removed *out, struct kr_error *error);
/* How many claims of those that the filter selects (its `after` and `limit` are not asked) speak of a day, a call a day
 * that has any, in order; those that may mean more than eight days speak of none. Or how many were published on a day.
 * Fails as kr_record_claims does. */
bool kr_record_days(struct kr_record *record, const struct kr_claim_filter *filter, bool by_publication,
                    kr_day_fn *each, void *context, struct kr_error *error);

/* ---- what reports are read from (inputs.c) ---- */

/* A report that was found in a file, as the record takes it. Zero-initialise; used again for the next one. */
struct kr_taken {
    struct kr_report report;
    struct kr_input input; /* report.input is this, or NULL for a plain text */
    struct kr_buf map, parts;
};
/* What was found, for kr_extract and kr_record_add; borrowed from it. False when memory is out. */
bool kr_flow_take(const struct kr_read_report *found, struct kr_taken *out);
void kr_taken_release(struct kr_taken *taken);
/* What the report with this id was read from, in the arena; *found false: it is a plain text, or is not there. */
bool kr_record_input(struct kr_record *record, const char *report_id, struct kr_arena *arena, struct kr_input *out,
                     bool *found, struct kr_error *error);
/* The way back to its bytes, for kr_read_origin_of: text, stored, map and parts of *out. KR_RECORD: damaged. */
bool kr_flow_give_back(const struct kr_input *input, kr_str text, struct kr_arena *arena, struct kr_read_report *out,
                       struct kr_error *error);
/* The other way: *text is where the text has byte `stored` of what it was made of, or else (*inside false) the first of
 * its bytes that comes from behind it. False: none does. */
bool kr_flow_text_at(const struct kr_read_report *report, size_t stored, size_t *text, bool *inside);
/* The kind of the part in which byte `at` of a report's text stands: "caption", ...; NULL where nothing tells, as in a
 * plain text. Fails as the two above do. */
bool kr_record_part_at(struct kr_record *record, const struct kr_report *report, size_t at, struct kr_arena *arena,
                       const char **kind, struct kr_error *error);
/* ,"parts":[{"kind","start","end"},...]: the parts that kr_flow_give_back gave; none: an empty list. */
void kr_flow_parts_json(struct kr_buf *out, const struct kr_read_report *report);

/* ---- verification (verify.c) ---- */

enum kr_difference {
    KR_DIFFERENCE_BYTES, /* of a report: the stored bytes are not those of its id */
    KR_DIFFERENCE_TEXT,  /* another text is read from them now */
    KR_DIFFERENCE_INPUT, /* the same text, but other parts, another way back, title, address or date */
    KR_DIFFERENCE_GONE,  /* a claim that is not found any more */
    KR_DIFFERENCE_NEW,   /* one that is found now */
    KR_DIFFERENCE_OTHER  /* one that is found with another date, figure, mention or rule */
};
/* Called for each; claim "": it concerns the report. False stops. */
typedef bool kr_difference_fn(void *context, const struct kr_report *report, enum kr_difference difference,
                              const char *claim, kr_str words);
struct kr_verified {
    size_t reports, claims; /* of the record, that were looked at */
    size_t read_again;      /* reports whose text was read from their bytes again */
    size_t without_text;    /* reports of which only the claims are there */
    size_t differences;
};
/* Derives all claims of the record again and tells what differs; nothing in it is changed. Fails as kr_record_open and
 * kr_extract do. */
bool kr_record_verify(struct kr_record *record, struct kr_worker *worker, kr_difference_fn *each, void *context,
                      struct kr_verified *done, struct kr_error *error);

/* ---- exports (export.c) ---- */

struct kr_export_format {
    const char *name, *ending, *media_type, *purpose; /* "geojson", ".geojson", "application/geo+json", one line */
};
/* All formats, in the order to show them; *count of them. */
const struct kr_export_format *kr_export_formats(size_t *count);
/* The one with this name; NULL when there is none. */
const struct kr_export_format *kr_export_format_of(const char *name);

/* What is exported; NULL or "" asks nothing. Region and `all` need kr_record_ground. */
struct kr_export_filter {
    const char *on;    /* EDTF: the day of the board (default: the record's last), or one day of a table over time */
    const char *known; /* EDTF: of reports published until then */
    const char *region, *side; /* as of kr_board_filter; of claims, the actor's side */
    bool all;                  /* also the places of the baseline of which nobody spoke */
    const char *since, *until; /* EDTF: the days of a table over time */
};
/* Takes the next piece of a file, borrowed until it returns; false stops, which is no failure. */
typedef bool kr_sink_fn(void *context, kr_str piece);
/* Writes the record, or what the filter leaves of it, in a format of kr_export_formats; the same record gives the same
 * bytes. Nothing reaches the sink when the filter is wrong: KR_INPUT (no such format or date; an option that the format
 * does not take), KR_NOT_FOUND (no such region). Otherwise fails as kr_record_board does, KR_IO for a GeoPackage that
 * cannot be made ($TMPDIR, or /tmp). */
bool kr_record_export(struct kr_record *record, const char *format, const struct kr_export_filter *filter,
                      kr_sink_fn *sink, void *context, struct kr_error *error);
/* The same into a file, over an older one: all of it or nothing. KR_IO when it cannot be written. */
bool kr_record_export_file(struct kr_record *record, const char *format, const struct kr_export_filter *filter,
                           const char *path, struct kr_error *error);

/* Reads claims as kr_claim_json writes them, a line each, into a record that is open for writing, which is borrowed.
 * Lines of one report that follow each other are stored together; many reports share a transaction. NULL when memory is
 * out. Between _new and _end nothing else may be done with the record. */
struct kr_flow_loader;
struct kr_flow_loaded {
    size_t reports; /* that the record did not have */
    size_t claims;  /* stored */
    size_t known;   /* that it had, or whose report it had with its text */
};
struct kr_flow_loader *kr_flow_loader_new(struct kr_record *record, struct kr_error *error);
/* One line, without its end. KR_INPUT: no claim, and what was expected at byte `offset` of the line; nothing of it was
 * stored, and the next line may come. Any other failure is the record's, and ends the run; what was not committed yet
 * is lost. */
bool kr_flow_load(struct kr_flow_loader *loader, kr_str line, struct kr_error *error);
/* Stores what is still held; *done is filled, also on failure. */
bool kr_flow_load_end(struct kr_flow_loader *loader, struct kr_flow_loaded *done, struct kr_error *error);
void kr_flow_loader_free(struct kr_flow_loader *loader); /* NULL allowed */

/* ---- watching feeds (watch.c) ---- */

struct kr_watch_options {
    const char *const *feeds; /* addresses */
    size_t count;
    int64_t every_s;  /* between two polls of a feed */
    bool once;        /* each feed is polled once, now; but not one that failed, before it is due */
    bool pages;       /* an entry that has only a summary is read from its page */
    const char *lang; /* of the reports; NULL: as they read */
    struct kr_fetch_options fetch;
};
struct kr_watch_events {
    void *context;
    /* A report that the record did not have. The title may be empty. False ends the run, which then succeeds. */
    bool (*added)(void *context, const struct kr_report *report, kr_str title, size_t claims);
    /* What could not be fetched or read; the rest goes on. */
    void (*fault)(void *context, const struct kr_error *fault);
    /* At the start, when no feed is due: until the first one is, as "12 minutes". NULL allowed. */
    void (*rests)(void *context, const char *wait);
};
/* Polls feeds and adds what is new in them, until options->fetch.stop can be read, or, with `once`, all is done. What
 * was seen is kept in the record, which is open for writing, and was told of its ground (kr_record_ground). Fails with
 * KR_INPUT (an address that is none), as kr_fetcher_new, and as kr_record_add does for what concerns the whole
 * record. */
bool kr_record_watch(struct kr_record *record, struct kr_worker *worker, const struct kr_watch_options *options,
                     const struct kr_watch_events *events, struct kr_error *error);

#endif
