/* score.h - the door of the room score: what was extracted from reports, held against what readers annotated in them.
 * Pure over claims: files are read by others, nothing is printed. docs/EVAL.md has the formats and the counting.
 *
 *     struct kr_score *score = kr_score_new();
 *     kr_score_places(score, "places.tsv", bytes, &error);
 *     for each report
 *         kr_score_begin(score, "h02.txt", text);
 *         kr_score_gold(score, "h02.tsv", bytes, &error); kr_score_marks(score, "mentions/h02.tsv", bytes, &error);
 *         kr_score_claim(score, claim) ...; kr_score_mention(score, mention) ...
 *         kr_score_end(score);
 *     kr_score_result(score)
 */
#ifndef KR_SCORE_H
#define KR_SCORE_H

#include "base/base.h"
#include "model/model.h"

struct kr_score;

/* Found and missed are annotations that must be found; right and wrong is what was extracted. */
struct kr_tally {
    size_t found, missed, right, wrong;
};
double kr_tally_recall(const struct kr_tally *tally);    /* found of all that must be found; 0 where there is none */
double kr_tally_precision(const struct kr_tally *tally); /* right of all that was extracted; 0 where there is none */
double kr_tally_f1(const struct kr_tally *tally);        /* their harmonic mean; 0 where both are 0 */

/* What is compared on an annotated claim that was found. */
enum kr_attribute_kind { KR_ATTRIBUTE_BY, KR_ATTRIBUTE_FACTUALITY, KR_ATTRIBUTE_WHEN, KR_ATTRIBUTE_FIGURE };
enum { KR_ATTRIBUTE_COUNT = 4 };
const char *kr_attribute_name(enum kr_attribute_kind kind); /* "by" */

struct kr_share {
    size_t right, compared;
};

/* One thing that is not as annotated. Everything is borrowed from the score, or from the bytes of an earlier run. */
struct kr_miss {
    kr_str kind;       /* "missed", "wrong"; an attribute's name; "mention.missed", "mention.wrong", "mention.place" */
    kr_str report;     /* "h02.txt" */
    kr_str claim;      /* "control.take UA Kupiansk"; of mentions the place */
    kr_str wanted;     /* what is annotated, where something else was found; else len 0 */
    kr_str got;        /* what was found instead */
    kr_str words;      /* the words of the report */
    size_t start, end; /* where they stand: bytes, half-open */
};

struct kr_scored_report {
    kr_str name;
    struct kr_tally claims, mentions;
};

struct kr_score_result {
    struct kr_tally claims, mentions;
    bool has_mentions;                              /* some report has its mentions marked */
    struct kr_share attributes[KR_ATTRIBUTE_COUNT]; /* by enum kr_attribute_kind */
    struct kr_share resolved;                       /* marked mentions that must be found: the place is right */
    struct kr_tally types[KR_TYPE_COUNT + 1];       /* by enum kr_type; the last: annotated with another word, or any */
    const struct kr_scored_report *reports;
    size_t report_count;
    const struct kr_miss *misses; /* by report; in it, by kind and in the order of the text */
    size_t miss_count;
};

/* Owned by the caller: kr_score_free. NULL when memory is out. */
struct kr_score *kr_score_new(void);
void kr_score_free(struct kr_score *score); /* NULL allowed */

/* Reads where the places of the annotations lie: lines of name, kind, latitude, longitude. `file` names the bytes in
 * errors. Fails with KR_INPUT or KR_MEMORY. */
bool kr_score_places(struct kr_score *score, const char *file, kr_str bytes, struct kr_error *error);

/* Begins a report; the text is borrowed until kr_score_end. */
void kr_score_begin(struct kr_score *score, const char *name, kr_str text);
/* Its annotated claims, and its marked mentions; either may be left out, and then is not scored. Fails with KR_INPUT (a
 * line lacks columns, its words do not stand in the report) or KR_MEMORY; then the report is to be given up with
 * kr_score_drop. */
bool kr_score_gold(struct kr_score *score, const char *file, kr_str bytes, struct kr_error *error);
bool kr_score_marks(struct kr_score *score, const char *file, kr_str bytes, struct kr_error *error);
/* What was extracted from it, in the order of the text; copied. False when memory is out. */
bool kr_score_claim(struct kr_score *score, const struct kr_claim *claim);
bool kr_score_mention(struct kr_score *score, const struct kr_mention *mention);
/* Counts it. False when memory is out. */
bool kr_score_end(struct kr_score *score);
void kr_score_drop(struct kr_score *score); /* forgets it, uncounted */

/* Borrowed until the score is given its next report, or freed. */
const struct kr_score_result *kr_score_result(struct kr_score *score);

/* ---- against an earlier run ------------------------------------------------------------------------------------ */

struct kr_change {
    bool better;
    const char *what; /* "found now", "newly missed", "by: right now", ...; constant text */
    struct kr_miss miss;
};
struct kr_score_changes {
    struct kr_tally claims; /* of the earlier run, all its reports */
    struct kr_tally mentions;
    size_t common, only_before, only_now; /* reports */
    const struct kr_change *changes;      /* of the reports that both have; the better ones first */
    size_t count, better;
};
/* What differs from an earlier run, given as the NDJSON that it wrote. Everything is borrowed from the score, until it
 * is freed, and from ndjson. Fails with KR_INPUT (which line is none of such a run) or KR_MEMORY. */
bool kr_score_compare(struct kr_score *score, const char *file, kr_str ndjson, struct kr_score_changes *out,
                      struct kr_error *error);

#endif
