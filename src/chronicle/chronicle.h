/* chronicle.h - the door of the room chronicle: from claims to who holds a place, who disputes it, who confirmed what,
 * which figures were given. Pure: no database, no clock; the same claims give the same answer in whatever order they
 * come. docs/CHRONICLE.md has the method. */
#ifndef KR_CHRONICLE_H
#define KR_CHRONICLE_H

#include "base/base.h"

/* Which rule named the state. */
#define KR_RULINGS(X)                                                                                                  \
    X(NONE, "none", "nothing that counts is said of it")                                                               \
    X(BASELINE, "baseline", "nobody has said otherwise since the beginning")                                           \
    X(WORD, "word", "the side last said, as a fact, to take or hold the place holds it")                               \
    X(ENTERED, "entered", "its troops came in, and no other side is there")                                            \
    X(RUMOUR, "rumour", "no side is said as a fact to be there; the last that is said to be, unconfirmed")             \
    X(LEFT, "left", "the last side there has left, and nobody is said to have come in its place")
enum kr_ruling {
#define X(name, wire, text) KR_RULING_##name,
    KR_RULINGS(X)
#undef X
        KR_RULING_COUNT
};
const char *kr_ruling_name(enum kr_ruling ruling); /* "word"; never NULL */
const char *kr_rule_text(const char *rule);        /* of a name; never NULL */

/* What became of a claim when a state was derived. The first ones count. */
#define KR_FATES(X)                                                                                                    \
    X(NONE, "none", "")                                                                                                \
    X(SUPPORTS, "supports", "speaks for the state")                                                                    \
    X(COPY, "copy", "speaks for it too, but that source is counted already")                                           \
    X(PASSAGE, "passage", "speaks for it too, in the same passage as another report that is counted already")          \
    X(AGAINST, "against", "stands against the state")                                                                  \
    X(OVERTAKEN, "overtaken", "an older word, overtaken by later ones")                                                \
    X(HANDED_OVER, "handed-over", "it was so before the place changed hands")                                          \
    X(GONE, "gone", "that side is said to have left since")                                                            \
    X(LATER_DAY, "later-day", "speaks of a later day")                                                                 \
    X(NOT_KNOWN, "not-known", "published after the day of --known")                                                    \
    X(PLANNED, "planned", "a plan moves nothing")                                                                      \
    X(POSSIBLE, "possible", "a possibility or a condition moves nothing")                                              \
    X(NO_SIDE, "no-side", "does not say which side")                                                                   \
    X(NO_DATE, "no-date", "neither it nor its report has a date")                                                      \
    X(AHEAD, "ahead", "dated after its own report: it cannot know")                                                    \
    X(OUT_OF_TIME, "out-of-time", "dated a hundred years or more from the beginning of the war")                       \
    X(PART, "part", "speaks of a part of the region")                                                                  \
    X(WATER, "water", "waters are held by nobody")                                                                     \
    X(TOO_MANY, "too-many", "of a side beyond the first sixteen")                                                      \
    X(NOT_CONTROL, "not-control", "no claim of control")
enum kr_fate {
#define X(name, wire, text) KR_FATE_##name,
    KR_FATES(X)
#undef X
        KR_FATE_COUNT
};
const char *kr_fate_name(enum kr_fate fate); /* "supports"; never NULL */
const char *kr_fate_text(enum kr_fate fate); /* never NULL */

/* Something that happened, told by one or more claims: a side came in, was there, left; or is said not to have. */
struct kr_event {
    struct kr_witness first;            /* who told it first */
    const struct kr_witness *confirmed; /* the others who say so as a fact, a line a source, in order of publication */
    size_t confirmed_count;
    kr_str when;   /* EDTF: the closest date that a claim gives */
    size_t claims; /* all that tell it */
};

/* A claim of control, reduced to what the chronicle weighs. The strings are borrowed from whoever made it. */
struct kr_testimony {
    char claim[KR_ID_SIZE];        /* "": the baseline */
    enum kr_type type;             /* KR_CONTROL_... */
    enum kr_factuality factuality; /* fact, unconfirmed or denied */
    kr_str side;                   /* whom the claim is about */
    kr_str when;                   /* EDTF: the claim's, or else the report's */
    int64_t first_day, last_day;   /* of `when`; KR_DAY_MIN at an open beginning, KR_DAY_MAX at an open end */
    int64_t until_day;             /* the last day that it speaks of as the one who says it can know */
    int64_t known_day;             /* first possible day of publication; KR_DAY_MAX when unknown */
    kr_str published;              /* EDTF; len 0: unknown */
    struct kr_source source;       /* who says so: the outermost speaker, or the outlet (role "outlet") */
    uint64_t voice;                /* hash of the source: equal for the same one */
    uint64_t group;                /* of the report among its near-duplicates: outlets of one group are one source;
                                      0: the report is like no other. The record knows */
    uint64_t passage;              /* that an outlet says it in, in its own voice: outlets are one source of a passage;
                                      0: somebody is quoted, or it is unknown. The record knows */
};

/* Reduces a claim; KR_FATE_NONE, or why it moves nothing: no claim of control, no side, no place, planned or possible,
 * without any date, dated after its own report, about water, or about a part of a region ("30 settlements of").
 * Borrows from both. */
enum kr_fate kr_chronicle_hear(const struct kr_claim *claim, const struct kr_report *report, struct kr_testimony *out);
/* Who makes the claim: the outermost of those quoted, or else the outlet of the report. Borrows from both. */
struct kr_source kr_chronicle_source(const struct kr_claim *claim, const struct kr_report *report);
/* Testimony as a witness to show, with the date that it counts with, and whose that is; NULL: its own. */
struct kr_witness kr_chronicle_witness_of(const struct kr_testimony *testimony, kr_str when,
                                          const struct kr_testimony *dated_by);

/* The testimony about one place. */
struct kr_testimonies {
    const struct kr_testimony *items; /* in any order; the same twice counts once */
    size_t count;
    int64_t known_day;     /* what was published later is left out; KR_DAY_MAX: nothing is */
    const kr_str *parties; /* the side codes of those who fight: what one says of the other is not disinterested */
    size_t party_count;
    kr_str baseline_side; /* who held the place at the beginning; len 0: unknown */
    int64_t baseline_day; /* the day of which that was so */
    kr_str baseline_when; /* the same as EDTF */
    size_t *steps;        /* counts steps of work, for tests of time; NULL allowed */
};

/* The states of the place, oldest first, without gaps from the first on. Of each, `place` is left NULL; all else lives
 * in the arena, or is borrowed from the set. Time n log n in the count. False when memory is out. */
bool kr_chronicle_timeline(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_control **out,
                           size_t *count);
/* The state that holds on `day`: that row of the timeline; KR_STATE_UNKNOWN before the first. False when memory is
 * out. */
bool kr_chronicle_state(struct kr_arena *arena, const struct kr_testimonies *set, int64_t day, struct kr_control *out);

/* What became of the testimony items[i] of a set when the state of a day was derived. */
struct kr_hearing {
    const struct kr_testimony *testimony;
    enum kr_fate fate;
    kr_str when;                         /* its date, or the one that was inferred for it */
    const struct kr_testimony *dated_by; /* whose date that is; NULL: its own */
};
/* The state of the day and what became of each testimony: *hearings has set->count of them, by date. In the arena. */
bool kr_chronicle_replay(struct kr_arena *arena, const struct kr_testimonies *set, int64_t day, struct kr_control *out,
                         struct kr_hearing **hearings);

/* What cannot both be so: of control, of how it came about, of the day. Oldest first, in the arena; `place` is left
 * NULL. Time n log n. False when memory is out. */
bool kr_chronicle_disputes(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_dispute **out,
                           size_t *count);
/* What happened, each event once, with who told it first and who confirmed it. Oldest first, in the arena. */
bool kr_chronicle_events(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_event **out,
                         size_t *count);

/* ---- figures ---- */

/* A figure that a claim gives. */
struct kr_figure_row {
    const struct kr_place *place; /* NULL: none is named */
    struct kr_figure figure;
    kr_str quantity; /* its unit, but for slips: "km2" for ground in kilometres, "settlement" for villages */
    struct kr_witness witness;
    char corrects[KR_ID_SIZE], corrected_by[KR_ID_SIZE]; /* the claim that it puts right, is put right by; "": none */
};
/* The same, with what it is compared by. */
struct kr_count {
    struct kr_figure_row row; /* all strings borrowed */
    int64_t first_day, last_day, known_day;
    uint64_t voice;
    const struct kr_count *right; /* set by kr_chronicle_figures: the one that puts this one right; NULL: none */
};
/* Puts the figures in order (quantity, place, type, side, day) and marks the corrected ones. In place. */
void kr_chronicle_figures(struct kr_count *counts, size_t count);
/* The figures that cannot all be so: same quantity, place, type and side, within a week. Expects them in order. In the
 * arena; false when memory is out. */
bool kr_chronicle_figure_disputes(struct kr_arena *arena, const struct kr_count *counts, size_t count,
                                  struct kr_dispute **out, size_t *dispute_count);

#endif
