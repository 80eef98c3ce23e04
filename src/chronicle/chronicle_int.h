/* chronicle_int.h - what the files of the room chronicle share. */
#ifndef KR_CHRONICLE_INT_H
#define KR_CHRONICLE_INT_H

#include "chronicle/chronicle.h"

/* Two claims further apart are told of two moments, not of one. */
enum { KR_CHRONICLE_WINDOW_DAYS = 7, KR_CHRONICLE_MONTH_DAYS = 31 };

/* Says that the side holds the place or has come in; a denied withdrawal says so too. */
bool kr_chronicle_positive(const struct kr_testimony *t);
/* later - earlier, in days, at least 0 and cut at INT64_MAX; open ends are infinitely far. */
int64_t kr_chronicle_gap_days(int64_t earlier, int64_t later);
/* A total order that does not depend on how the claims came in: by first day, last day, then by what they say. */
int kr_chronicle_compare(const struct kr_testimony *a, const struct kr_testimony *b);

/* Supporters and opponents of one state. */
struct kr_weights {
    const struct kr_testimony **support, **oppose; /* arrays of the set's size */
    size_t support_count, oppose_count;
    kr_str holder; /* whose state it is; a claim of it by another party is against that party's interest */
    bool left;     /* the state is "left by holder": then the holder's own word is against its interest */
};
/* Fills out->grade, claims, says and says_count. False when memory is out. */
bool kr_chronicle_weigh(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_weights *weights,
                        struct kr_control *out);

#endif
