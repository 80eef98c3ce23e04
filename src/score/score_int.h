/* score_int.h - inside the room score: annotated rows, what was extracted, and when the two agree. */
#ifndef KR_SCORE_INT_H
#define KR_SCORE_INT_H

#include "score/score.h"

/* A place of places.tsv. */
struct gold_place {
    kr_str name, kind;
    double lat, lon; /* degrees */
};

/* An annotated claim. The fields are as written: "a/b" stands for either. */
struct gold_row {
    bool core;
    kr_str type, actor, place, by, factuality, when, figure, evidence;
    size_t at;         /* of the evidence: bytes of the report */
    size_t start, end; /* of the sentence that holds it */
};

/* A marked mention. */
struct gold_mark {
    bool core;
    size_t start, end; /* bytes of the report */
    kr_str mention, places;
};

/* An extracted claim, or mention; a copy. */
struct got {
    enum kr_type type;
    enum kr_factuality factuality;
    kr_str side; /* the actor's; len 0: none */
    bool placed;
    kr_str place_id, place_name;
    enum kr_place_kind kind;
    double lat, lon; /* as on the wire */
    struct kr_source by[KR_MAX_SOURCES];
    size_t by_count;
    kr_str when;
    struct kr_figure figures[KR_MAX_FIGURES];
    size_t figure_count;
    size_t start, end;
    kr_str text;
};

struct kr_score {
    struct kr_arena kept;  /* results */
    struct kr_arena arena; /* the report at hand */
    struct kr_score_result result;
    struct kr_scored_report *reports;
    size_t report_capacity;
    struct kr_miss *misses;
    size_t miss_capacity;
    struct gold_place *places;
    size_t place_count, place_capacity;
    /* the report at hand */
    kr_str name, text;
    bool has_gold, has_marks;
    struct gold_row *rows;
    size_t row_count, row_capacity;
    struct gold_mark *marks;
    size_t mark_count, mark_capacity;
    struct got *claims;
    size_t claim_count, claim_capacity;
    struct got *mentions;
    size_t mention_count, mention_capacity;
    bool failed; /* memory ran out; sticky */
};

/* gold.c: cuts the part before the first separator off *rest, untrimmed; false after the last part. */
bool kr_score_next(kr_str *rest, char separator, kr_str *part);
/* gold.c: widens [*start, *end) to the sentence that holds it, so that a clause's words and a sentence's meet. */
void kr_score_sentence(kr_str text, size_t *start, size_t *end);

/* agree.c: is what was extracted one of what a field allows? *failed: set when memory ran out. */
bool kr_score_type_ok(kr_str field, const struct got *got);
bool kr_score_actor_ok(kr_str field, const struct got *got);
bool kr_score_place_ok(const struct kr_score *score, kr_str field, const struct got *got);
bool kr_score_mention_ok(const struct kr_score *score, kr_str field, const struct got *got);
bool kr_score_attribute_ok(enum kr_attribute_kind kind, kr_str field, const struct got *got, bool *failed);

#endif
