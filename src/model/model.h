/* model.h - the door of the room model: the pure algebra of kroniek's records. The records themselves (report, place,
 * source, claim) are those of kroniek.h; here are their names on the wire, distances and bearings between places, the
 * calendar, and EDTF, the notation of uncertain dates. Nothing here allocates, and nothing knows a language.
 *
 *     day      0 = 1970-01-01, counted in the proleptic Gregorian calendar
 *     EDTF     2022-09-10   2022-09~   2022-W36   2022-21   2022-09-10/..   [2022-09-03,2022-09-10]
 */
#ifndef KR_MODEL_H
#define KR_MODEL_H

#include "base/base.h"

/* ---- names ---------------------------------------------------------------------------------------------------- */

/* The inverses of kr_type_name, kr_factuality_name and kr_place_kind_name. Exact names only; false for any other
 * text, and then *out is left alone. */
bool kr_type_from(kr_str name, enum kr_type *out);
bool kr_factuality_from(kr_str name, enum kr_factuality *out);
bool kr_place_kind_from(kr_str name, enum kr_place_kind *out);
/* Is it said who holds the place, or no longer does: one of the types control.*? */
bool kr_type_is_control(enum kr_type type);

/* ---- geodesy -------------------------------------------------------------------------------------------------- */

/* Great-circle distance in kilometres between two points in degrees (WGS 84 taken as a sphere; within 0.6 %). */
double kr_distance_km(double lat1, double lon1, double lat2, double lon2);
/* The direction in which the second point lies from the first, degrees clockwise from north, in [0, 360). 0 for the
 * same point. */
double kr_bearing_deg(double lat1, double lon1, double lat2, double lon2);
/* The nearest of the eight points of the compass: "N", "NE", "E", ... for any finite number of degrees. */
const char *kr_compass(double bearing_deg);
/* Degrees of a point of the compass ("N" 0, "NE" 45, ... and "NNE" 22.5); < 0 when the name is none. */
double kr_compass_deg(kr_str name);

/* ---- calendar ------------------------------------------------------------------------------------------------- */

/* Years 1 to 9999. The two constants stand for "no first day" and "no last day". */
#define KR_DAY_MIN INT64_MIN
#define KR_DAY_MAX INT64_MAX

struct kr_date {
    int year, month, day; /* month 1..12, day 1..31 */
};

bool kr_date_valid(int year, int month, int day);
int kr_month_days(int year, int month); /* 28..31; the month must be 1..12 */
/* The day of a valid date. */
int64_t kr_day_from(int year, int month, int day);
/* The date of a day between 0001-01-01 and 9999-12-31. */
struct kr_date kr_day_split(int64_t day);
bool kr_day_valid(int64_t day);  /* within these years; neither KR_DAY_MIN nor KR_DAY_MAX is */
int kr_day_weekday(int64_t day); /* 1 Monday .. 7 Sunday */
/* The Monday that begins ISO week `week` of `year` (ISO 8601: the week of 4 January is week 1). */
int64_t kr_day_from_week(int year, int week);
/* The ISO week that holds the day, and its year, which near New Year is not the day's own. */
void kr_day_week(int64_t day, int *year, int *week);
int kr_year_weeks(int year); /* 52 or 53 */

/* ---- EDTF ----------------------------------------------------------------------------------------------------- */

enum kr_precision {
    KR_PRECISION_NONE, /* not EDTF as we read it */
    KR_PRECISION_YEAR,
    KR_PRECISION_SEASON,
    KR_PRECISION_MONTH,
    KR_PRECISION_WEEK,
    KR_PRECISION_DAY
};

/* The first and the last day, inclusive, that the text may mean; KR_DAY_MIN or KR_DAY_MAX at an open end. The
 * qualifiers ~ ? % do not widen it. Reads dates to the day, month, season (21..24, of three whole months; winter
 * runs into the next year), ISO week or year, intervals of two of these or of one and "..", and one-of sets in
 * brackets, whose range is that of all members. False for anything else, days that do not exist, and intervals that
 * end before they begin; then *first and *last are left alone. Either may be NULL. */
bool kr_edtf_range(kr_str edtf, int64_t *first, int64_t *last);
bool kr_edtf_valid(kr_str edtf);
/* How fine the date is; of an interval or a set, that of its coarsest part. */
enum kr_precision kr_edtf_precision(kr_str edtf);
bool kr_edtf_is_approximate(kr_str edtf); /* carries ~ or % anywhere */

/* Writers: the EDTF text with a closing NUL. False, and an empty text, when the date is out of the years 1..9999 or
 * the text does not fit. */
bool kr_edtf_day(char out[KR_DATE_SIZE], int64_t day);
bool kr_edtf_week(char out[KR_DATE_SIZE], int64_t day); /* the ISO week that holds the day */
bool kr_edtf_month(char out[KR_DATE_SIZE], int year, int month);
bool kr_edtf_season(char out[KR_DATE_SIZE], int year, int season); /* season 21..24 */
bool kr_edtf_year(char out[KR_DATE_SIZE], int year);
/* The interval from `first` to `last`, days inclusive; KR_DAY_MIN or KR_DAY_MAX gives "..". One day is written as a
 * day. False when both ends are open or the first lies after the last. */
bool kr_edtf_interval(char out[KR_DATE_SIZE], int64_t first, int64_t last);
/* The one-of set of days, as ordered; one day is written as a day. False when count is 0. */
bool kr_edtf_set(char out[KR_DATE_SIZE], const int64_t *days, size_t count);
/* Joins two EDTF dates (no intervals, no sets) to "a/b"; "" or ".." is an open end. False when the result is none. */
bool kr_edtf_join(char out[KR_DATE_SIZE], const char *first, const char *last);
/* Appends "~" to a date that has no qualifier yet. False when it does not fit. */
bool kr_edtf_approximate(char date[KR_DATE_SIZE]);

/* ---- what a report was read from ---- */

/* How whole its text is. */
enum {
    KR_READ_CUT = 1,     /* the source ends within the report */
    KR_READ_PAYWALL = 2, /* the page asks for a subscription: the text may be only its beginning */
    KR_READ_LIVE = 4     /* an entry of a live blog, or what stands above its entries */
};
/* A page, a line of JSON, an entry of a feed: its bytes, what it tells of itself, and how its text was made of it. What
 * is empty is unknown. Borrowed from whoever read it. */
struct kr_input {
    kr_str format;     /* "html", "rss", ... (read.h) */
    kr_str stored;     /* its bytes as they stood */
    kr_str map, parts; /* from the text back to these, and what the text consists of; as flow writes them (inputs.c) */
    kr_str encoding, encoding_from, lang_from, published_from;
    kr_str published_at, modified, modified_at; /* RFC 3339; EDTF; RFC 3339 */
    kr_str title, author, section;
    kr_str url, entry; /* its address; the id that a feed or an archive gives it */
    kr_str note;       /* what in it disagreed */
    kr_str fields;     /* of JSON: the map that its fields were found by; len 0: the usual names */
    unsigned flags;    /* KR_READ_... */
    size_t live;       /* which entry of a live blog, from 1; 0: none */
};

/* ---- what a page asks of a record; flow.h has the questions ---- */

/* How much a record has. Days from 1970-01-01; KR_DAY_MIN: none. Degrees; all 0 without places. */
struct kr_overview {
    size_t reports, claims, places;
    int64_t first_published, last_published;
    double west, south, east, north; /* where its places lie */
};

/* A place that was found. */
struct kr_place_found {
    struct kr_place place;
    kr_str spelling; /* by which; folded as kr_utf8_fold does */
    size_t claims;   /* about it */
};
typedef bool kr_place_found_fn(void *context, const struct kr_place_found *found);

struct kr_report_filter {
    const char *words;         /* that all stand in it, the last one perhaps only begun; NULL or "": any report */
    const char *since, *until; /* EDTF: published then */
    size_t skip, limit;        /* the first so many are passed over; at most so many, 0: all */
};
struct kr_report_found {
    const struct kr_report *report;
    size_t claims, copies; /* in it; of it */
    kr_str words;          /* its own, where some of them were asked for; else len 0 */
};
typedef bool kr_report_found_fn(void *context, const struct kr_report_found *found);

typedef bool kr_day_fn(void *context, int64_t day, size_t claims);

/* What changed at a place between two days. KR_STATE_UNKNOWN: nothing was known. */
struct kr_turn {
    const struct kr_place *place;
    const struct kr_control *before, *after; /* state, sides, since and grade only */
};
typedef bool kr_turn_fn(void *context, const struct kr_turn *change);

/* How much a side holds: towns, and their inhabitants. */
struct kr_holding {
    char side[16]; /* its code; "nobody" */
    double towns, inhabitants, contested_towns, contested_inhabitants;
};
typedef bool kr_holding_fn(void *context, const struct kr_holding *share);

/* One who speaks in the record; or an outlet in its own voice (role "outlet"). */
struct kr_speaker {
    struct kr_source source;
    size_t claims, reports;      /* what it says; in how many reports, those of each role of it counted */
    int64_t first_day, last_day; /* on which it was printed; KR_DAY_MIN: unknown */
    size_t first, confirmed;     /* events of control that it told before another; that it told after another */
    int late_days;               /* median of its days behind the first; -1: it was behind none */
    size_t contradicted;         /* disputes in which it stands */
    size_t conceded;             /* disputes in which it spoke against the interest of its own side */
};
typedef bool kr_speaker_fn(void *context, const struct kr_speaker *speaker);

#endif
