/* chronicle_int.h - what the files of the room chronicle share. */
#ifndef KR_CHRONICLE_INT_H
#define KR_CHRONICLE_INT_H

#include "chronicle/chronicle.h"

enum {
    KR_CHRONICLE_WEEK_DAYS = 7,  /* two claims further apart are told of two moments, not of one */
    KR_CHRONICLE_MAX_SIDES = 16, /* more sides never fought over one town */
    KR_CHRONICLE_MAX_RIVALS =
        512 /* claims of a side that are kept as standing against the holder: more weigh no more */
};

#define KR_COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

/* A testimony as it counts: dated, known, once. */
struct kr_word {
    const struct kr_testimony *t;
    kr_str when; /* its own, or what was inferred */
    int64_t first_day, last_day, until_day;
    const struct kr_word *dated_by; /* NULL: its own date */
    struct kr_word *made_of;        /* the hold that is over whose end this leaving is; NULL: it was told as it is */
    uint64_t voice, kind;           /* equal for the same source; for sources that may know from each other */
    uint8_t side;                   /* index into kr_words.sides */
    int8_t speaker;                 /* the same, of the party that says so; -1: of none */
    uint8_t fate;
    bool party;   /* who says so is one of those who fight */
    bool own;     /* it speaks of its own side */
    bool shared;  /* it stands in a passage that another source printed first */
    uint32_t run; /* the last run that counted it */
};

/* The words about a place, in an order that does not depend on how the claims came in: by first day, last day, then
 * by what they say. */
struct kr_words {
    struct kr_word *items;
    size_t count;
    kr_str sides[KR_CHRONICLE_MAX_SIDES];
    size_t side_count;
    struct kr_hearing *left_out; /* testimony that is no word, and why */
    size_t left_out_count;
    size_t *steps;
};

/* Whether a report speaks in its own voice. */
static inline bool kr_chronicle_is_outlet(const struct kr_testimony *t)
{
    return kr_str_is(t->source.role, "outlet");
}

/* Leaves out what was not known, what is said twice and what cannot be, infers dates and puts the rest in order. */
bool kr_chronicle_words(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_words *out);
/* Gives days to words that are dated to one of several, or to a month, where others tell of the same event. */
bool kr_chronicle_date(struct kr_arena *arena, struct kr_words *words); /* false: memory is out */
/* Makes one voice of those that print the same passage; n log n. False when memory is out. */
bool kr_chronicle_unite(struct kr_arena *arena, struct kr_words *words);
int kr_chronicle_word_order(const struct kr_word *a, const struct kr_word *b);
/* For qsort of pointers to words: in the order of publication. */
int kr_chronicle_by_publication(const void *left, const void *right);

static inline void kr_chronicle_step(const struct kr_words *words, size_t steps)
{
    if (words->steps)
        *words->steps += steps;
}

/* Says that the side holds the place or has come in; a denied withdrawal says so too. */
bool kr_chronicle_positive(const struct kr_word *w);
/* Says, as a fact or not, that the side left. */
bool kr_chronicle_leave(const struct kr_word *w);
/* later - earlier, in days, at least 0 and cut at INT64_MAX; open ends are infinitely far. */
int64_t kr_chronicle_gap_days(int64_t earlier, int64_t later);
/* Dated to a month, a season, a set of days: it may lie before or after what else is told of that time. */
bool kr_chronicle_vague(const struct kr_word *w);
/* It speaks of all days from one to another. */
static inline bool kr_chronicle_span(const struct kr_word *w)
{
    return w->until_day > w->first_day;
}

/* Says, as a fact, that the side held it until a day, nobody tells since when: that is over then ("was occupied"). */
bool kr_chronicle_over(const struct kr_word *w);

struct kr_witness kr_chronicle_witness(const struct kr_word *w);

/* Words that tell of one thing: of one side and family (came in, is there, left), said or denied, within a week. */
struct kr_cluster {
    struct kr_word **words; /* in their order */
    size_t count;
    enum kr_type family; /* KR_CONTROL_TAKE (with enter), HOLD or LEAVE */
    uint8_t side;
    bool denied, vague;          /* vague: none of its words has a close date */
    int64_t first_day, last_day; /* of the close dates */
    int64_t known_first, known_last;
};
/* What a word tells of, denied or not. */
enum kr_type kr_chronicle_family(const struct kr_word *w);
/* The clusters by family, side and day. A word that is dated vaguely joins the first that it may be part of. In the
 * arena; n log n. False when memory is out. */
bool kr_chronicle_clusters(struct kr_arena *arena, const struct kr_words *words, struct kr_cluster **out,
                           size_t *count);

/* A set of voices that is emptied at once. Grows in the arena. */
struct kr_voices {
    struct kr_arena *arena;
    struct kr_voice {
        uint64_t voice;
        uint32_t epoch; /* an older one: not in the set */
        bool fact;
    } * slots;
    size_t capacity, count;
    uint32_t epoch;
    bool failed;
};
bool kr_chronicle_voices_init(struct kr_voices *voices, struct kr_arena *arena);
void kr_chronicle_voices_clear(struct kr_voices *voices);
/* Adds a voice. *is_new: it was not there; *new_fact: it spoke of no fact before, and now does. */
void kr_chronicle_voices_add(struct kr_voices *voices, uint64_t voice, bool fact, bool *is_new, bool *new_fact);

/* The grade that a state's counts give; out->facts, against and so on are filled in. */
int kr_chronicle_grade(const struct kr_control *control);

#endif
