/* when.h - the door of the room when: temporal expressions to EDTF, and figures. Language-free: the words come from
 * the pack's sections weekday, month, season, time.*, number, comparator and unit; the reckoning is here.
 *
 *     report of 2022-09-11      "zaterdagochtend"                  2022-09-10
 *                               "in de nacht van 9 op 10 mei"      2022-05-09/2022-05-10
 *                               "begin september"                  2022-09~
 *                               "een dag later", after "24 februari"   2022-02-25
 *     report of 2022-09         "zaterdag"                         [2022-09-03,2022-09-10,2022-09-17,2022-09-24]
 *
 * News looks back: a bare weekday is the latest one up to the report's day, a bare month or date the latest up to it.
 */
#ifndef KR_WHEN_H
#define KR_WHEN_H

#include "match/match.h"
#include "model/model.h"
#include "pack/pack.h"
#include "text/text.h"

struct kr_when_rules; /* compiled from a pack; frozen, shared by threads without locks */

/* Compiles the pack's words for time and number. All memory comes from `arena`; borrows `pack`, which must outlive the
 * rules. NULL on failure: KR_PACK names the entry and the legal values, KR_MEMORY. */
struct kr_when_rules *kr_when_compile(const struct kr_pack *pack, struct kr_arena *arena, struct kr_error *error);

enum kr_time_role { KR_TIME_AT, KR_TIME_SINCE, KR_TIME_UNTIL, KR_TIME_BEFORE, KR_TIME_AFTER };

/* One temporal expression of a sentence. */
struct kr_time {
    uint32_t first, end;     /* tokens, half-open; the words of the role are included */
    char edtf[KR_DATE_SIZE]; /* the date named, NUL-closed; "": the words do not fix it */
    uint8_t role;            /* enum kr_time_role: how the date bounds what is said */
    bool vague;              /* a time is meant but not fixed: "al maanden", "gisteren" in a report dated to a month */
    bool background;         /* all of it clearly before the report: over two weeks before the first day it can have */
};

/* A date, or one of several dates seven days apart, while it is reckoned with. */
struct kr_when_value {
    int64_t first, last; /* days, inclusive; of several dates the first and the last */
    uint8_t precision;   /* enum kr_precision; KR_PRECISION_DAY also for intervals of days */
    uint8_t choices;     /* 0 or 1: [first, last] is meant; more: one of so many days, a week apart */
    bool approximate;
};

/* What is known while one report is read. Owned by the caller; set up by kr_when_begin. */
struct kr_when_context {
    int64_t first, last;                     /* the days that the report can have; KR_DAY_MIN, KR_DAY_MAX: unknown */
    int64_t published_first, published_last; /* the same before its own words narrowed it */
    int64_t hint_low, hint_now;              /* from its own words: not before; on this day; KR_DAY_MIN: none */
    struct kr_when_value anchor;             /* the day named last, for "that evening", "a day later" */
    bool anchored, near;                     /* near: in this paragraph */
    bool forward; /* set by the caller before a sentence that plans: bare dates are the next ones */
};

/* `published` is the report's EDTF date; empty or no EDTF: unknown. */
void kr_when_begin(struct kr_when_context *context, kr_str published);

/* The pass before kr_when_find, once for each sentence of a block: narrows the report's day by its own words where
 * it is dated to a month or year. "On the 200th day of the war" and a dateline fix it, a past date in its month bounds
 * it. */
void kr_when_anchor(const struct kr_when_rules *rules, struct kr_when_context *context, kr_str text,
                    const struct kr_token *tokens, uint32_t first, uint32_t end, const struct kr_hit *hits,
                    size_t hit_count);

/* Finds the times of the sentence [first, end), in order, at most `capacity`; returns their number. `text` is the
 * report from its byte 0, `hits` those of the block or of the sentence, as kr_match_run orders them. Sentences must
 * come in the order of the text: context->anchor goes along. No allocation; time linear in the sentence. */
size_t kr_when_find(const struct kr_when_rules *rules, struct kr_when_context *context, kr_str text,
                    const struct kr_token *tokens, uint32_t first, uint32_t end, const struct kr_hit *hits,
                    size_t hit_count, struct kr_time *out, size_t capacity);

/* The valid time as one EDTF text: "2022-07/.." for SINCE, "../2022-08" for UNTIL, "../2022-02-23" for BEFORE,
 * "2022-02-25/.." for AFTER, the date itself for AT. False, and "", when time->edtf is empty. */
bool kr_when_edtf(const struct kr_time *time, char out[KR_DATE_SIZE]);

/* One figure of a sentence: a number with its unit. */
struct kr_quantity {
    uint32_t first, end;     /* tokens, half-open, from the words that bound it to its unit */
    struct kr_figure figure; /* unit borrowed from the pack */
    bool article;            /* it is counted by an article: "een vrouw" */
};

/* Finds the figures of the sentence, in order, at most `capacity`; returns their number. A number counts only with a
 * unit behind it, which up to three describing words may part from it. Years, dates, ages, clock times, scores and
 * ordinals are none. Conditions as for kr_when_find. */
size_t kr_number_find(const struct kr_when_rules *rules, kr_str text, const struct kr_token *tokens, uint32_t first,
                      uint32_t end, const struct kr_hit *hits, size_t hit_count, struct kr_quantity *out,
                      size_t capacity);

#endif
