/* sweep_int.h - the sweep over the words about a place: what is kept while it goes on. timeline.c tells the method; it
 * takes in what each day brings, judge.c says who holds the place at the end of the day. */
#ifndef KR_CHRONICLE_SWEEP_INT_H
#define KR_CHRONICLE_SWEEP_INT_H

#include "chronicle/chronicle_int.h"

/* The last so many words of a kind, oldest first. */
struct kr_list {
    struct kr_word **items;
    size_t start, count, capacity;
};

struct kr_side {
    const struct kr_word *hold, *enter, *rumour,
        *span;                     /* live words: took or holds; came in; rumoured; holds from-to */
    const struct kr_word *left;    /* its last leaving, a fact */
    struct kr_list in;             /* words that it is there, of the last week */
    struct kr_list against;        /* words that it is not */
    struct kr_list out;            /* words that it left */
    int64_t word_day, earlier_day; /* the last two days on which it was said to be there */
    bool entered;                  /* today it is said, as a fact, to come in */
    bool gave_way;                 /* today it says itself that it left */
    bool told_freely;              /* one of today's takes is told by somebody who is of no party */
    int64_t take_known;            /* of a take today, the last publication; KR_DAY_MIN: none */
};

/* The holder, or who left. */
struct kr_judgement {
    enum kr_ruling ruling;
    const struct kr_word *word;
    int side; /* -1: none */
    int64_t day;
};

struct kr_sweep {
    struct kr_arena *arena;
    struct kr_words *words;
    struct kr_word baseline;
    struct kr_testimony baseline_testimony;
    struct kr_side sides[KR_CHRONICLE_MAX_SIDES];
    struct kr_judgement verdict;
    struct kr_control run; /* the counts of the present run */
    const struct kr_word *run_first;
    uint32_t run_id;
    uint64_t run_kind;
    bool baseline_only; /* nobody has said so as a fact, but the baseline */
    bool broken;        /* today the presumed holder is said to have taken it, or another to have left */
    size_t says_start;  /* where the run's sources begin */
    struct kr_source *says;
    size_t says_count, says_capacity;
    struct kr_voices support, oppose;
    struct kr_control *rows;
    size_t *row_says; /* where each row's sources begin */
    size_t row_count, row_capacity, row_says_capacity;
    bool failed;
};

/* The latest day up to `day` of which the word speaks. */
int64_t kr_sweep_spoken_day(const struct kr_word *w, int64_t day);
bool kr_sweep_is_hold(const struct kr_word *w); /* a state, told by a hold or a denied leaving */
bool kr_sweep_is_fact(const struct kr_word *w);
/* Is a the later word, on that day? Of one day, who moves in comes after who holds. NULL is earlier than all. */
bool kr_sweep_later(const struct kr_word *a, const struct kr_word *b, int64_t day);

/* Appends; the oldest goes when the list is full. */
void kr_sweep_push(struct kr_sweep *s, struct kr_list *list, struct kr_word *w);
struct kr_word *kr_sweep_at(const struct kr_list *list, size_t i);
/* Why a word is dropped from a list; KR_FATE_NONE: it is not. */
typedef enum kr_fate kr_sweep_drop_fn(const struct kr_word *w, int64_t day, int64_t limit);
void kr_sweep_filter(struct kr_sweep *s, struct kr_list *list, kr_sweep_drop_fn *drop, int64_t day, int64_t limit);
void kr_sweep_filter_words(struct kr_side *side, kr_sweep_drop_fn *drop, int64_t day, int64_t limit);

/* The word counts for the present run; once. */
void kr_sweep_count_support(struct kr_sweep *s, struct kr_word *w);
/* Judges at the end of a day and puts down the row. */
void kr_sweep_close_day(struct kr_sweep *s, int64_t day);

#endif
