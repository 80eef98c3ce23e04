/* chronicle.h - the door of the room chronicle: from claims of control to who holds a place. Pure: no database, no
 * clock; the same claims give the same answer in whatever order they come. chronicle.c tells how. */
#ifndef KR_CHRONICLE_H
#define KR_CHRONICLE_H

#include "base/base.h"

/* A claim of control, reduced to what the chronicle weighs. The strings are borrowed from whoever made it. */
struct kr_testimony {
    char claim[KR_ID_SIZE];
    enum kr_type type;             /* KR_CONTROL_... */
    enum kr_factuality factuality; /* fact, unconfirmed or denied */
    kr_str side;                   /* whom the claim is about */
    kr_str when;                   /* EDTF: the claim's, or else the report's */
    int64_t first_day, last_day;   /* of `when`; KR_DAY_MIN at an open beginning, KR_DAY_MAX at an open end */
    int64_t until_day;             /* the last day that it speaks of as the one who says it can know */
    int64_t known_day;             /* first possible day of publication; KR_DAY_MAX when unknown */
    struct kr_source source;       /* who says so: the outermost speaker, or the outlet (role "outlet") */
    uint64_t voice;                /* hash of the source: equal for the same one */
};

/* Reduces a claim. False when it moves nothing: no claim of control, no side, no place, planned or possible, without
 * any date, about water, or about a part of a region ("30 settlements of"). Borrows from both. */
bool kr_chronicle_testimony(const struct kr_claim *claim, const struct kr_report *report, struct kr_testimony *out);

/* The testimony about one place. */
struct kr_testimonies {
    const struct kr_testimony *items;
    size_t count;
    int64_t known_day;     /* what was published later is left out; KR_DAY_MAX: nothing is */
    const kr_str *parties; /* the side codes of those who fight: what one says of the other is not disinterested */
    size_t party_count;
};

/* Who holds the place at the end of `day`. out->place is left NULL; out->says lives in the arena. False when memory
 * is out. */
bool kr_chronicle_state(struct kr_arena *arena, const struct kr_testimonies *set, int64_t day, struct kr_control *out);
/* The changes of that state, oldest first, each as it stood before the next one. In the arena. */
bool kr_chronicle_timeline(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_control **out,
                           size_t *count);
/* That state on every day, from testimony in order of first_day: a step holds until the day before the next one;
 * before the first nothing is known. Two steps that follow each other may be the same. In the arena; of `control`,
 * place is left NULL. */
struct kr_chronicle_step {
    int64_t day;
    struct kr_control control;
};
bool kr_chronicle_history(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_chronicle_step **out,
                          size_t *count);
/* The pairs that cannot both be so, oldest first. In the arena. */
bool kr_chronicle_disputes(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_dispute **out,
                           size_t *count);

#endif
