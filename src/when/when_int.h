/* when_int.h - inside the room when.
 *
 * A sentence becomes a row of items, one for each time or number phrase and one for each other token; an item carries
 * every term that the pack has for its words ("morgen": tomorrow, morning). The grammar reads items, never words.
 */
#ifndef KR_WHEN_INT_H
#define KR_WHEN_INT_H

#include "when/when.h"

/* What a word can be. */
enum kr_term_kind {
    KR_TERM_NONE,
    KR_TERM_WEEKDAY,    /* value 1..7 */
    KR_TERM_MONTH,      /* value 1..12 */
    KR_TERM_SEASON,     /* value 21..24 */
    KR_TERM_DAY,        /* value: days from the report's */
    KR_TERM_UNIT,       /* value: enum kr_time_unit */
    KR_TERM_PART,       /* value: enum kr_time_part */
    KR_TERM_SHIFT,      /* value: enum kr_time_shift */
    KR_TERM_HOLIDAY,    /* value: enum kr_holiday; plural: the days around it too */
    KR_TERM_WAR,        /* value: enum kr_war_word */
    KR_TERM_NUMBER,     /* number; value: enum kr_number_kind */
    KR_TERM_COMPARATOR, /* text: the operator */
    KR_TERM_MEASURE,    /* text: the unit's wire name; number: factor; value: enum kr_measure */
    KR_TERM_ARTICLE,    /* value 1: definite */
    KR_TERM_AND,        /* a coordinator */
    KR_TERM_ADJECTIVE,  /* a nationality: may stand between number and unit */
    KR_TERM_PEOPLE,
    KR_TERM_BARRIER, /* a word that no noun phrase goes on over: preposition, pronoun, finite verb */
    KR_TERM_COUNT
};

enum kr_time_unit {
    KR_UNIT_MINUTE,
    KR_UNIT_HOUR,
    KR_UNIT_DAY,
    KR_UNIT_WEEKEND,
    KR_UNIT_WEEK,
    KR_UNIT_MONTH,
    KR_UNIT_YEAR,
    KR_UNIT_QUARTER,
    KR_UNIT_HALF,
    KR_UNIT_DECADE,
    KR_UNIT_CENTURY,
    KR_UNIT_COUNT
};

/* A holiday's value: 100 * month + day, or days from one of the two Easters. */
enum kr_holiday { KR_HOLIDAY_EASTER = 10000, KR_HOLIDAY_ORTHODOX = 20000 };

enum kr_time_part {
    KR_PART_BEGIN,
    KR_PART_MIDDLE,
    KR_PART_END,
    KR_PART_MORNING,
    KR_PART_AFTERNOON,
    KR_PART_EVENING,
    KR_PART_NIGHT,
    KR_PART_COUNT
};

/* The legal values of [time.shift], in the order of their enumeration. */
#define KR_SHIFTS(X)                                                                                                   \
    X(LAST, "last")           /* the one before: vorige week */                                                        \
    X(PAST, "past")           /* the stretch that ends now: de afgelopen dagen */                                      \
    X(THIS, "this")           /* deze week */                                                                          \
    X(THAT, "that")           /* die avond: of the day named last */                                                   \
    X(NEXT, "next")           /* komende week */                                                                       \
    X(FOLLOWING, "following") /* volgende: of days, after the one named last; else as next */                          \
    X(AGO, "ago")             /* drie dagen geleden */                                                                 \
    X(AHEAD, "ahead")         /* over drie dagen */                                                                    \
    X(WITHIN, "within")       /* binnen drie dagen */                                                                  \
    X(LATER, "later")         /* een dag later */                                                                      \
    X(EARLIER, "earlier")     /* een dag eerder */                                                                     \
    X(SINCE, "since")                                                                                                  \
    X(FOR, "for") /* al drie weken: since then, before a stretch only */                                               \
    X(UNTIL, "until")                                                                                                  \
    X(FROM, "from") /* van 2 tot 5 mei; vanaf 2 mei */                                                                 \
    X(BEFORE, "before")                                                                                                \
    X(AFTER, "after")                                                                                                  \
    X(DURING, "during")                                                                                                \
    X(AT, "at")         /* in, op, om */                                                                               \
    X(TOWARD, "toward") /* de nacht naar zaterdag */                                                                   \
    X(OF, "of")         /* van */                                                                                      \
    X(EVERY, "every")   /* elke zaterdag is no date */
enum kr_time_shift {
#define X(name, text) KR_SHIFT_##name,
    KR_SHIFTS(X)
#undef X
        KR_SHIFT_COUNT
};

enum kr_war_word {
    KR_WAR_DAY,
    KR_WAR_WEEK,
    KR_WAR_MONTH,
    KR_WAR_YEAR,
    KR_WAR_BEGIN,
    KR_WAR_EVE,
    KR_WAR_NAME,
    KR_WAR_COUNT
};

enum kr_measure {
    KR_MEASURE_PLAIN,
    KR_MEASURE_SINGULAR, /* an article counts one of it: "een man" */
    KR_MEASURE_TOLL      /* "het dodental liep op tot 31": a number behind it counts such */
};

enum kr_number_kind {
    KR_NUMBER_PLAIN,
    KR_NUMBER_ORDINAL,
    KR_NUMBER_VAGUE, /* tens, hundreds: at least twice as many */
    KR_NUMBER_WEAK,  /* an article as well: counts units of time only */
    KR_NUMBER_SOME   /* a few: no value */
};

struct kr_term {
    uint8_t kind;  /* enum kr_term_kind */
    bool lower;    /* written in lower case: a capital inside a sentence makes it a name */
    bool is_short; /* an abbreviation that counts only beside a day or year */
    bool plural;   /* of a unit: "weeks" without a number fixes nothing */
    bool adverb;   /* of a part of the day: stands alone, "'s nachts" */
    bool scale;    /* a number that multiplies what stands before it */
    int32_t value;
    double number;
    kr_str text;
};

/* A number word by its letters, for compounds written as one. */
struct kr_number_atom {
    kr_str word;
    const struct kr_term *term;
};

struct kr_when_rules {
    const struct kr_term *terms; /* parallel to the pack's entries */
    size_t term_count;
    const struct kr_number_atom *atoms; /* sorted by word */
    size_t atom_count;
    uint32_t atom_begins[32], atom_ends[32]; /* bit b of word a: some atom begins (ends) with the letters a, b */
    int64_t war_day;                         /* day one; KR_DAY_MIN: the theatre has none */
};

enum { KR_ITEM_TERMS = 4, KR_ROW_COMPOUNDS = 8 };

struct kr_item {
    uint32_t first; /* token */
    uint16_t count; /* tokens */
    uint8_t kind;   /* enum kr_token_kind of its first token */
    char mark;      /* of a mark */
    bool glued;     /* no space before it */
    bool name;      /* a capital where lower case is due */
    bool starts;    /* an expression of time can begin here */
    uint32_t kinds; /* bit k: has a term of kind k */
    uint8_t terms;  /* how many */
    const struct kr_term *term[KR_ITEM_TERMS];
};

/* One sentence as items. */
struct kr_row {
    const struct kr_when_rules *rules;
    struct kr_when_context *context;
    kr_str text;
    const struct kr_token *tokens;
    bool past; /* holds a finite verb in the past tense */
    int count, compounds;
    struct kr_term compound[KR_ROW_COMPOUNDS];
    struct kr_item items[KR_LIMIT_SENTENCE_TOKENS];
};

/* The first hit at token `first` or after it. */
size_t kr_hits_seek(const struct kr_hit *hits, size_t count, uint32_t first);
/* Fills the row from the sentence. */
void kr_when_row(struct kr_row *row, uint32_t first, uint32_t end, const struct kr_hit *hits, size_t hit_count);
/* The item's term of that kind, NULL when it has none or i is out of the row. */
const struct kr_term *kr_row_term(const struct kr_row *row, int i, enum kr_term_kind kind);
bool kr_row_mark(const struct kr_row *row, int i, char mark);
/* Does item i carry a shift of this value? */
bool kr_row_shift(const struct kr_row *row, int i, enum kr_time_shift shift);

/* A number read from items. */
struct kr_numeral {
    int end; /* first item after it */
    double value;
    enum kr_number_kind kind;
    bool clock;         /* written as hours and minutes are: 21.47 */
    bool year;          /* four digits between 1900 and 2099 */
    bool ends_compound; /* glued to what follows: 49-jarige, 2-1 */
};
/* Reads the number that begins at item i; false when there is none. */
bool kr_row_number(const struct kr_row *row, int i, struct kr_numeral *out);
/* Reads a compound number word ("tweehonderdvijftig") from the pack's atoms. */
bool kr_number_compound(const struct kr_when_rules *rules, kr_str word, struct kr_term *out);

/* ---- value.c: reckoning; each is false when the context does not fix the date ---------------------------------- */

struct kr_when_value kr_value_day(int64_t day);
bool kr_value_write(const struct kr_when_value *value, char out[KR_DATE_SIZE]);
bool kr_value_weekday(const struct kr_when_context *context, int weekday, int shift, struct kr_when_value *out);
/* The first such weekday after the day named last, or the last before it (direction -1). */
bool kr_value_weekday_from(const struct kr_when_context *context, int weekday, int direction,
                           struct kr_when_value *out);
/* A month or days of one, in another year. */
bool kr_value_in_year(struct kr_when_value *value, int year);
bool kr_value_from_now(const struct kr_when_context *context, int64_t days, struct kr_when_value *out);
/* This, last (-1) or next (+1) unit of the calendar. */
bool kr_value_unit(const struct kr_when_context *context, enum kr_time_unit unit, int shift, struct kr_when_value *out);
/* The stretch of n units that ends at the report, or begins there. */
bool kr_value_stretch(const struct kr_when_context *context, enum kr_time_unit unit, double n, bool ahead,
                      struct kr_when_value *out);
/* n units before (n < 0) or after `base`; coarse units blur it. */
bool kr_value_offset(const struct kr_when_value *base, enum kr_time_unit unit, double n, struct kr_when_value *out);
/* n units before the report. */
bool kr_value_ago(const struct kr_when_context *context, enum kr_time_unit unit, double n, struct kr_when_value *out);
/* A month, day 0: the whole of it; year 0: the one that fits the report. lean 1: the next rather than the latest,
 * when near; 2: the next; < 0: never a coming one. */
bool kr_value_month(const struct kr_when_context *context, int year, int month, int day, int lean,
                    struct kr_when_value *out);
/* The season of a year; year 0: of the report, shifted by KR_SEASON_... */
enum { KR_SEASON_LAST = -1, KR_SEASON_THIS = 0, KR_SEASON_NEXT = 1, KR_SEASON_LATEST = 2 };
bool kr_value_season(const struct kr_when_context *context, int year, int season, int shift, struct kr_when_value *out);
struct kr_when_value kr_value_year(int year);
/* The decade or century (10, 100 years) that holds the year, shifted. */
bool kr_value_years(int year, int span_years, int shift, struct kr_when_value *out);
/* The nth unit of a month or year, n < 0: the last. A week belongs where its Thursday lies. */
bool kr_value_nth(const struct kr_when_value *whole, enum kr_time_unit unit, int n, struct kr_when_value *out);
bool kr_value_part_of_week(enum kr_time_part part, struct kr_when_value *week);
/* `value` up to the report's day, or from it: "earlier this week", "later this year". */
bool kr_value_clip(const struct kr_when_context *context, bool later, struct kr_when_value *value);
/* The same day n years, months or weeks before: "today a year ago". */
bool kr_value_same_day(int64_t day, enum kr_time_unit unit, double n, struct kr_when_value *out);
/* The day of that number: of the report's month, or of the one before when it is still to come. */
bool kr_value_numbered(const struct kr_when_context *context, int number, struct kr_when_value *out);
/* The holiday (enum kr_holiday) in a year; year 0: as kr_value_month's. */
bool kr_value_holiday(const struct kr_when_context *context, int year, int holiday, int lean,
                      struct kr_when_value *out);
/* The year of two digits: at most ten years after the report's. */
int kr_context_full_year(const struct kr_when_context *context, int year);
/* The year of the report, 0 when it is not fixed. */
int kr_context_year(const struct kr_when_context *context);

/* ---- grammar.c ------------------------------------------------------------------------------------------------- */

/* One expression found in a row. */
struct kr_found {
    int begin, end; /* items, half-open; begin may lie before the item asked for: "over drie dagen" */
    struct kr_when_value value;
    bool resolved; /* the value holds */
    bool vague;
    bool dated;     /* names day and month */
    bool yearless;  /* names a month or a day of one, and no year */
    bool war_day;   /* counts the days of the war, beyond the first */
    bool today;     /* says what day the report is of: */
    int from_today; /* the value lies so many days from it */
    uint8_t role;   /* set by the expression itself, or by the words before it */
    bool bounded;   /* `role` is set by the expression itself */
};

/* Reads the expression that begins at item i, given the role that the words before it set. */
bool kr_row_core(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found);
/* The item after articles at i. */
int kr_row_past_articles(const struct kr_row *row, int i);

/* ---- the files of the grammar, to each other ------------------------------------------------------------------- */

/* The term even where a capital makes the word look like a name; for words that a number stands beside. */
const struct kr_term *kr_row_any(const struct kr_row *row, int i, enum kr_term_kind kind);
/* How a bare date leans, for kr_value_month. */
int kr_row_lean(const struct kr_row *row, enum kr_time_role role);
/* Do the words before item i lead to a date: a preposition of time, a weekday, another month? */
bool kr_row_leads(const struct kr_row *row, int i);
/* Is what stands at i told apart as any such: "een zaterdag", "elke zaterdag"? */
bool kr_row_general(const struct kr_row *row, int i);
/* A year at item i: "2022", "van 2022", "'22", "van vorig jaar". *year 0: said, but not fixed. */
bool kr_read_year(const struct kr_row *row, int i, int *year, int *end);
bool kr_read_date(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found);
bool kr_read_numeric(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found);
/* The month or year named at item i, after articles; *fixed: it is known. */
bool kr_read_whole(const struct kr_row *row, int i, struct kr_when_value *period, int *end, bool *fixed);
bool kr_read_decade(const struct kr_row *row, int i, struct kr_found *found);
bool kr_read_holiday(const struct kr_row *row, int i, int year, enum kr_time_role role, struct kr_found *found);
bool kr_read_period(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found);
/* "eerder in de week", "later in het jaar". */
bool kr_read_earlier_in(const struct kr_row *row, int i, struct kr_found *found);
/* The item after "of the" at i. */
int kr_row_past_of(const struct kr_row *row, int i);
bool kr_row_unit(const struct kr_row *row, int i, enum kr_time_unit unit);
bool kr_row_part_of_day(const struct kr_row *row, int i);
/* last -1, this 0, next +1; false for other shifts. */
bool kr_row_calendar_shift(const struct kr_row *row, int i, int *shift);
/* Ends the expression before item `end`; returns true. */
bool kr_found_done(struct kr_found *found, int end, bool resolved);
/* "2, 3 en 4 september 2022" in a given year, or 0. */
bool kr_read_day_month(const struct kr_row *row, int i, int year, enum kr_time_role role, struct kr_found *found);
/* A date after a weekday or "today". */
bool kr_read_apposed(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found);
/* The nth such weekday of the month named at item i, n < 0: the last; false when none is named there. */
bool kr_read_nth_weekday(const struct kr_row *row, int i, int n, int weekday, struct kr_found *found);
/* The weekday in last, this or next week. */
bool kr_weekday_of_week(const struct kr_row *row, int weekday, int shift, struct kr_when_value *out);
/* The item after "(of) the war" at i, or 0. */
int kr_row_past_war(const struct kr_row *row, int i);
bool kr_found_war_begin(const struct kr_row *row, bool about, struct kr_found *found, int end);
/* The day, week, month or year that holds the day named last, shifted. */
bool kr_found_of_anchor(const struct kr_row *row, enum kr_time_unit unit, int shift, struct kr_found *found, int end);
bool kr_read_shifted_unit(const struct kr_row *row, int i, const struct kr_term *term, enum kr_time_role role,
                          struct kr_found *found);
bool kr_read_war(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found);
bool kr_read_counted(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found);
bool kr_read_shifted(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found);

#endif
