/* chronicle.h - the door of the room chronicle: from claims to who holds a place, who disputes it, who confirmed what,
 * which figures were given. Pure: no database, no clock; the same claims give the same answer in whatever order they
 * come. docs/CHRONICLE.md has the method. */
#ifndef KR_CHRONICLE_H
#define KR_CHRONICLE_H

#include "base/base.h"

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
                                      0: the report is like no other. Whoever knows fills it in */
};

/* Reduces a claim; KR_FATE_NONE, or why it moves nothing: no claim of control, no side, no place, planned or possible,
 * without any date, dated after its own report, about water, or about a part of a region ("30 settlements of").
 * Borrows from both. */
enum kr_fate kr_chronicle_hear(const struct kr_claim *claim, const struct kr_report *report, struct kr_testimony *out);
/* The same: whether it is heard. */
bool kr_chronicle_testimony(const struct kr_claim *claim, const struct kr_report *report, struct kr_testimony *out);

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

/* A figure that a claim gives, with what it is compared by. */
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
