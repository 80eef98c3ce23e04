/* value.c - reckoning with dates: what a word means, seen from the report.
 *
 * The report's day lies in [context->first, context->last]: one day for most reports, a month for some. A word is
 * turned into the dates that it means for each of these days; what comes out is a day, an interval, a coarser date,
 * or for weekdays a choice of days a week apart. Where the dates lie too far apart, the word does not fix one. */
#include "when/when_int.h"

#include <math.h>

enum {
    MOST_DAYS_APART = 14, /* an interval wider than this tells less than the report's own month */
    MOST_CHOICES = 8,     /* what a text of KR_DATE_SIZE holds */
    NEAR_DAYS = 45,       /* a bare date so soon after the report is announced, not remembered */
    NEAR_MONTHS = 4
};

static bool is_known(const struct kr_when_context *context)
{
    return kr_day_valid(context->first) && kr_day_valid(context->last);
}

static bool is_exact(const struct kr_when_context *context)
{
    return is_known(context) && context->first == context->last;
}

static struct kr_when_value span(int64_t first, int64_t last, enum kr_precision precision)
{
    return (struct kr_when_value){first, last, (uint8_t)precision, 1, false};
}

struct kr_when_value kr_value_day(int64_t day)
{
    return span(day, day, KR_PRECISION_DAY);
}

struct kr_when_value kr_value_year(int year)
{
    return span(kr_day_from(year, 1, 1), kr_day_from(year, 12, 31), KR_PRECISION_YEAR);
}

static struct kr_when_value whole_month(int year, int month)
{
    return span(kr_day_from(year, month, 1), kr_day_from(year, month, kr_month_days(year, month)), KR_PRECISION_MONTH);
}

/* Years or months, one or several: "2022", "1990/1999". */
static bool write_coarse(const struct kr_when_value *value, char out[KR_DATE_SIZE])
{
    struct kr_date a = kr_day_split(value->first), b = kr_day_split(value->last);
    bool years = value->precision == KR_PRECISION_YEAR;
    char from[KR_DATE_SIZE], to[KR_DATE_SIZE];
    if (!(years ? kr_edtf_year(from, a.year) : kr_edtf_month(from, a.year, a.month)) ||
        !(years ? kr_edtf_year(to, b.year) : kr_edtf_month(to, b.year, b.month)))
        return false;
    if (strcmp(from, to) != 0)
        return kr_edtf_join(out, from, to);
    memcpy(out, from, KR_DATE_SIZE);
    return true;
}

bool kr_value_write(const struct kr_when_value *value, char out[KR_DATE_SIZE])
{
    bool done;
    out[0] = '\0';
    if (!kr_day_valid(value->first) || !kr_day_valid(value->last))
        return false;
    struct kr_date date = kr_day_split(value->first);
    if (value->choices > 1) {
        int64_t days[MOST_CHOICES];
        size_t count = 0;
        for (int64_t day = value->first; day <= value->last && count < MOST_CHOICES; day += 7)
            days[count++] = day;
        return kr_edtf_set(out, days, count);
    }
    switch (value->precision) {
    case KR_PRECISION_YEAR:
    case KR_PRECISION_MONTH:
        done = write_coarse(value, out);
        break;
    case KR_PRECISION_SEASON:
        done = kr_edtf_season(out, date.year, 20 + date.month / 3);
        break;
    case KR_PRECISION_WEEK:
        done = kr_edtf_week(out, value->first);
        break;
    default:
        done = kr_edtf_interval(out, value->first, value->last);
        break;
    }
    return done && (!value->approximate || strchr(out, '/') || kr_edtf_approximate(out));
}

int kr_context_year(const struct kr_when_context *context)
{
    if (!is_known(context))
        return 0;
    int year = kr_day_split(context->first).year;
    return year == kr_day_split(context->last).year ? year : 0;
}

int kr_context_full_year(const struct kr_when_context *context, int year)
{
    enum { CENTURY_AHEAD = 10, UNKNOWN_LIMIT = 50 };
    int now = kr_context_year(context), limit = now ? now % 100 + CENTURY_AHEAD : UNKNOWN_LIMIT;
    return year + (year <= limit ? 2000 : 1900);
}

/* The latest such weekday on or before the day. */
static int64_t latest_weekday(int64_t day, int weekday)
{
    return day - (kr_day_weekday(day) - weekday + 7) % 7;
}

/* `shift`: 0 the latest one, the report's own day included; -1 strictly before; +1 the next one, strictly after. */
bool kr_value_weekday(const struct kr_when_context *context, int weekday, int shift, struct kr_when_value *out)
{
    if (!is_known(context))
        return false;
    int64_t first = context->first, last = context->last;
    if (first == last) {
        int64_t day = latest_weekday(shift < 0 ? last - 1 : shift > 0 ? last + 7 : last, weekday);
        *out = kr_value_day(day);
        return kr_day_valid(day);
    }
    /* The report lies in [first, last]; of the days that the word can mean those count that the month holds. */
    int64_t low = first - (shift > 0 ? 0 : 6), high = last + (shift > 0 ? 7 : 0);
    if (low < context->published_first)
        low = context->published_first;
    if (high > context->published_last)
        high = context->published_last;
    if (!kr_day_valid(low) || !kr_day_valid(high))
        return false;
    int64_t to = latest_weekday(high, weekday), from = latest_weekday(low + 6, weekday);
    int64_t choices = to < from ? 0 : (to - from) / 7 + 1;
    if (choices < 1 || choices > MOST_CHOICES)
        return false;
    *out = span(from, to, KR_PRECISION_DAY);
    out->choices = (uint8_t)choices;
    return true;
}

bool kr_value_weekday_from(const struct kr_when_context *context, int weekday, int direction, struct kr_when_value *out)
{
    if (!context->anchored || context->anchor.choices > 1)
        return false;
    *out = kr_value_day(latest_weekday(direction > 0 ? context->anchor.last + 7 : context->anchor.first - 1, weekday));
    return kr_day_valid(out->first);
}

bool kr_value_in_year(struct kr_when_value *value, int year)
{
    struct kr_date a = kr_day_split(value->first), b = kr_day_split(value->last);
    if (a.year != b.year || !kr_date_valid(year, a.month, a.day))
        return false;
    value->first = kr_day_from(year, a.month, a.day);
    int last = value->precision == KR_PRECISION_MONTH ? kr_month_days(year, b.month) : b.day;
    if (!kr_date_valid(year, b.month, last))
        return false;
    value->last = kr_day_from(year, b.month, last);
    return true;
}

bool kr_value_from_now(const struct kr_when_context *context, int64_t days, struct kr_when_value *out)
{
    if (!is_known(context))
        return false;
    int64_t first = context->first + days, last = context->last + days;
    if (!kr_day_valid(first) || !kr_day_valid(last))
        return false;
    if (last - first >= MOST_DAYS_APART) {
        if (days) /* today, in a report dated to a month: that month */
            return false;
        struct kr_date a = kr_day_split(first), b = kr_day_split(last);
        if (a.year != b.year || a.month != b.month)
            return false;
        *out = whole_month(a.year, a.month);
        return true;
    }
    *out = span(first, last, KR_PRECISION_DAY);
    return true;
}

/* Adds months to a month; false when it leaves the years 1..9999. */
static bool add_months(int *year, int *month, int64_t n)
{
    int64_t months = (int64_t)*year * 12 + (*month - 1) + n;
    if (months < 12 || months > 9999 * 12 + 11)
        return false;
    *year = (int)(months / 12);
    *month = (int)(months % 12) + 1;
    return true;
}

static bool unit_week(const struct kr_when_context *context, bool weekend, int shift, struct kr_when_value *out)
{
    int64_t first = context->first - (kr_day_weekday(context->first) - 1) + 7 * shift;
    int64_t last = context->last - (kr_day_weekday(context->last) - 1) + 7 * shift + 6;
    if (!kr_day_valid(first) || !kr_day_valid(last) || last - first >= MOST_DAYS_APART)
        return false;
    *out = span(weekend ? first + 5 : first, last, KR_PRECISION_DAY);
    if (!weekend && last - first == 6)
        out->precision = KR_PRECISION_WEEK;
    return !weekend || last - out->first == 1;
}

bool kr_value_years(int year, int span_years, int shift, struct kr_when_value *out)
{
    int begin = year - year % span_years + shift * span_years;
    if (begin < 1 || begin + span_years > 9999)
        return false;
    *out = span(kr_day_from(begin, 1, 1), kr_day_from(begin + span_years - 1, 12, 31), KR_PRECISION_YEAR);
    return true;
}

bool kr_value_unit(const struct kr_when_context *context, enum kr_time_unit unit, int shift, struct kr_when_value *out)
{
    if (!is_known(context))
        return false;
    struct kr_date a = kr_day_split(context->first), b = kr_day_split(context->last);
    switch (unit) {
    case KR_UNIT_MINUTE:
    case KR_UNIT_HOUR:
        return kr_value_from_now(context, 0, out);
    case KR_UNIT_DAY:
        return kr_value_from_now(context, shift, out);
    case KR_UNIT_WEEK:
        return unit_week(context, false, shift, out);
    case KR_UNIT_WEEKEND: {
        /* The weekend of a week lies at its end: on a Tuesday the last one is that of the week before. */
        bool within = is_exact(context) && kr_day_weekday(context->first) >= 6;
        return unit_week(context, true, shift <= 0 && !within ? -1 : shift > 0 && !within ? 0 : shift, out);
    }
    case KR_UNIT_MONTH:
        if (a.year != b.year || a.month != b.month || !add_months(&a.year, &a.month, shift))
            return false;
        *out = whole_month(a.year, a.month);
        return true;
    case KR_UNIT_QUARTER:
        a.month -= (a.month - 1) % 3;
        b.month -= (b.month - 1) % 3;
        if (a.year != b.year || a.month != b.month || !add_months(&a.year, &a.month, 3 * (int64_t)shift))
            return false;
        *out = whole_month(a.year, a.month);
        out->last = whole_month(a.year, a.month + 2).last;
        return true;
    case KR_UNIT_DECADE:
    case KR_UNIT_CENTURY:
        return a.year == b.year && kr_value_years(a.year, unit == KR_UNIT_DECADE ? 10 : 100, shift, out);
    case KR_UNIT_HALF:
        return false;
    default:
        if (a.year != b.year || a.year + shift < 1 || a.year + shift > 9999)
            return false;
        *out = kr_value_year(a.year + shift);
        return true;
    }
}

static int64_t unit_days(enum kr_time_unit unit)
{
    static const int days[KR_UNIT_COUNT] = {0, 0, 1, 7, 7, 30, 365, 91, 182, 3652, 36524};
    return days[unit];
}

bool kr_value_stretch(const struct kr_when_context *context, enum kr_time_unit unit, double n, bool ahead,
                      struct kr_when_value *out)
{
    if (!is_exact(context) || n <= 0 || n > 5000)
        return false;
    int64_t days = unit == KR_UNIT_HOUR     ? (int64_t)ceil(n / 24)
                   : unit == KR_UNIT_MINUTE ? 0
                                            : (int64_t)ceil(n * (double)unit_days(unit));
    if ((unit == KR_UNIT_MONTH || unit == KR_UNIT_YEAR) && n == floor(n) && n < 1000) {
        struct kr_when_value other; /* by the calendar, where the month has that day */
        if (kr_value_same_day(context->last, unit, ahead ? -n : n, &other))
            days = ahead ? other.first - context->last : context->last - other.first;
    }
    *out = ahead ? span(context->last, context->last + days, KR_PRECISION_DAY)
                 : span(context->last - days, context->last, KR_PRECISION_DAY);
    return kr_day_valid(out->first) && kr_day_valid(out->last);
}

/* `value` up to the report's day, or from it: "earlier this week", "later this year". */
bool kr_value_clip(const struct kr_when_context *context, bool later, struct kr_when_value *value)
{
    if (!is_exact(context) || context->first < value->first || context->first > value->last)
        return is_known(context);
    *(later ? &value->first : &value->last) = context->first;
    value->precision = KR_PRECISION_DAY;
    return true;
}

/* The month that is n months from that of the day. */
static bool offset_months(int64_t day, double n, struct kr_when_value *out)
{
    struct kr_date date = kr_day_split(day);
    if (fabs(n) > 1200 || !add_months(&date.year, &date.month, (int64_t)floor(n + 0.5)))
        return false;
    *out = whole_month(date.year, date.month);
    out->approximate = true;
    return true;
}

/* The same day n years or months before: "today a year ago". */
bool kr_value_same_day(int64_t day, enum kr_time_unit unit, double n, struct kr_when_value *out)
{
    if (unit == KR_UNIT_WEEK) {
        if (n != floor(n) || n > 5000)
            return false;
        *out = kr_value_day(day - 7 * (int64_t)n);
        return kr_day_valid(out->first);
    }
    struct kr_date date = kr_day_split(day);
    if (unit == KR_UNIT_YEAR)
        n *= 12;
    if (n != floor(n) || n > 12000 || !add_months(&date.year, &date.month, -(int64_t)n))
        return false;
    if (!kr_date_valid(date.year, date.month, date.day))
        return false;
    *out = kr_value_day(kr_day_from(date.year, date.month, date.day));
    return true;
}

bool kr_value_offset(const struct kr_when_value *base, enum kr_time_unit unit, double n, struct kr_when_value *out)
{
    if (base->precision != KR_PRECISION_DAY || fabs(n) > 5000)
        return false;
    if (unit == KR_UNIT_MONTH || unit == KR_UNIT_YEAR)
        return base->choices <= 1 && offset_months(base->first, unit == KR_UNIT_YEAR ? 12 * n : n, out);
    int64_t days = (int64_t)floor((unit == KR_UNIT_HOUR ? n / 24 : n * (double)unit_days(unit)) + 0.5);
    *out = *base;
    if (unit != KR_UNIT_HOUR && unit != KR_UNIT_MINUTE && base->choices <= 1) /* a night's day after is its second's */
        out->first = base->last - (days < 0 ? base->last - base->first : 0);
    out->first += days;
    out->last = base->choices > 1 ? base->last + days : out->first;
    out->approximate = unit == KR_UNIT_WEEK;
    return kr_day_valid(out->first) && kr_day_valid(out->last);
}

bool kr_value_ago(const struct kr_when_context *context, enum kr_time_unit unit, double n, struct kr_when_value *out)
{
    if (!is_known(context) || n < 0 || n > 5000)
        return false;
    if (unit == KR_UNIT_YEAR && n >= 2 && n == floor(n)) {
        int year = kr_context_year(context) - (int)n;
        if (year < 1)
            return false;
        *out = kr_value_year(year);
        out->approximate = true;
        return true;
    }
    if (unit == KR_UNIT_MONTH || unit == KR_UNIT_YEAR) {
        struct kr_date a = kr_day_split(context->first), b = kr_day_split(context->last);
        return a.year == b.year && a.month == b.month &&
               offset_months(context->first, -(unit == KR_UNIT_YEAR ? 12 * n : n), out);
    }
    struct kr_when_value now;
    if (!kr_value_from_now(context, 0, &now) || now.precision != KR_PRECISION_DAY)
        return false;
    int64_t days = (int64_t)floor((unit == KR_UNIT_HOUR ? n / 24 : n * (double)unit_days(unit)) + 0.5);
    *out = span(now.first - days, now.last - days, KR_PRECISION_DAY);
    out->approximate = unit == KR_UNIT_WEEK && is_exact(context);
    return kr_day_valid(out->first);
}

/* The year of a date or month that names none. */
static bool fitting_year(const struct kr_when_context *context, int month, int day, int lean, int *year)
{
    if (!is_known(context))
        return false;
    struct kr_date now = kr_day_split(context->last);
    for (int y = now.year; y >= now.year - 8 && y >= 1; y--) { /* 29 February comes every fourth or eighth year */
        if (day && !kr_date_valid(y, month, day))
            continue;
        int64_t begins = kr_day_from(y, month, day ? day : 1);
        int64_t ahead = begins - context->last;
        bool near = day ? ahead <= NEAR_DAYS : ahead <= 31 * NEAR_MONTHS;
        if (ahead <= 0 || (near && lean > 0)) {
            *year = y;
            break;
        }
        if (y == now.year - 8)
            return false;
    }
    if (lean > 1) { /* whatever comes next */
        bool passed = kr_day_from(now.year, month, 1) + (day ? day - 1 : 0) <= context->last;
        *year = now.year + passed;
        return *year <= 9999 && kr_date_valid(*year, month, day ? day : 1);
    }
    if (lean > 0 && *year == now.year && now.year < 9999 && (!day || kr_date_valid(now.year + 1, month, day))) {
        int64_t next = kr_day_from(now.year + 1, month, day ? day : 1) - context->last;
        if (next <= (day ? NEAR_DAYS : 31 * NEAR_MONTHS))
            *year = now.year + 1;
    }
    return true;
}

bool kr_value_month(const struct kr_when_context *context, int year, int month, int day, int lean,
                    struct kr_when_value *out)
{
    if (!year && !fitting_year(context, month, day, lean, &year))
        return false;
    if (!kr_date_valid(year, month, day ? day : 1))
        return false;
    *out = day ? kr_value_day(kr_day_from(year, month, day)) : whole_month(year, month);
    return true;
}

bool kr_value_season(const struct kr_when_context *context, int year, int season, int shift, struct kr_when_value *out)
{
    int begin = 3 * (season - 20), end_month = begin == 12 ? 2 : begin + 2;
    if (!year) {
        if (!is_known(context))
            return false;
        /* The season runs or is over: the year it began in. */
        struct kr_date first = kr_day_split(context->first), last = kr_day_split(context->last);
        int months = first.month - begin, months_last = last.month - begin + 12 * (last.year - first.year);
        if ((months < 0) != (months_last < 0) || first.year < 2 || first.year > 9997)
            return false;
        year = first.year - (months < 0);
        bool runs = (months < 0 ? months + 12 : months) <= 2;
        if (shift == KR_SEASON_LAST && runs)
            year--;
        else if (shift == KR_SEASON_NEXT ||
                 (shift == KR_SEASON_THIS && !runs && months < 0 && (begin != 12 || first.month >= 9)))
            year++; /* this summer, said in spring, is the coming one */
    }
    int end_year = year + (begin == 12);
    if (!kr_date_valid(year, begin, 1) || !kr_date_valid(end_year, end_month, 1))
        return false;
    *out = span(kr_day_from(year, begin, 1), kr_day_from(end_year, end_month, kr_month_days(end_year, end_month)),
                KR_PRECISION_SEASON);
    return true;
}

/* The ISO week of a period: that with its nth Thursday. */
static bool nth_week(const struct kr_when_value *whole, int n, struct kr_when_value *out)
{
    int64_t thursday = n < 0 ? latest_weekday(whole->last, 4) : latest_weekday(whole->first + 6, 4) + 7 * (n - 1);
    *out = span(thursday - 3, thursday + 3, KR_PRECISION_WEEK);
    out->approximate = true; /* newspapers do not count weeks so strictly */
    return thursday <= whole->last && kr_day_valid(out->first) && kr_day_valid(out->last);
}

/* The half of a month or year. */
static bool nth_half(const struct kr_when_value *whole, int n, struct kr_when_value *out)
{
    struct kr_date a = kr_day_split(whole->first);
    int64_t second = whole->precision == KR_PRECISION_YEAR ? kr_day_from(a.year, 7, 1) : whole->first + 15;
    *out = n == 1 ? span(whole->first, second - 1, whole->precision) : span(second, whole->last, whole->precision);
    out->precision = whole->precision == KR_PRECISION_YEAR ? KR_PRECISION_MONTH : KR_PRECISION_DAY;
    return n == 1 || n == 2 || n == -1;
}

bool kr_value_nth(const struct kr_when_value *whole, enum kr_time_unit unit, int n, struct kr_when_value *out)
{
    bool year = whole->precision == KR_PRECISION_YEAR, month = whole->precision == KR_PRECISION_MONTH;
    struct kr_date a = kr_day_split(whole->first), b = kr_day_split(whole->last);
    if ((!year && !month) || a.year != b.year || (month && a.month != b.month))
        return false;
    switch (unit) {
    case KR_UNIT_DAY:
        *out = kr_value_day(n < 0 ? whole->last : whole->first + n - 1);
        return out->last <= whole->last;
    case KR_UNIT_WEEK:
        return nth_week(whole, n, out);
    case KR_UNIT_WEEKEND: {
        int64_t saturday =
            n < 0 ? latest_weekday(whole->last - 1, 6) : latest_weekday(whole->first + 6, 6) + 7 * (n - 1);
        *out = span(saturday, saturday + 1, KR_PRECISION_DAY);
        return saturday < whole->last;
    }
    case KR_UNIT_MONTH:
        *out = whole_month(a.year, n < 0 ? 12 : n > 12 ? 1 : n);
        return year && n <= 12;
    case KR_UNIT_QUARTER:
        n = n < 0 ? 4 : n;
        if (!year || n > 4)
            return false;
        *out = span(kr_day_from(a.year, 3 * n - 2, 1), kr_day_from(a.year, 3 * n, kr_month_days(a.year, 3 * n)),
                    KR_PRECISION_MONTH);
        return true;
    case KR_UNIT_HALF:
        return nth_half(whole, n, out);
    default:
        return false;
    }
}

/* Begin, middle or end of a week. */
bool kr_value_part_of_week(enum kr_time_part part, struct kr_when_value *week)
{
    if (week->last - week->first != 6)
        return false;
    int64_t monday = week->first;
    *week = part == KR_PART_BEGIN    ? span(monday, monday + 2, KR_PRECISION_DAY)
            : part == KR_PART_MIDDLE ? span(monday + 1, monday + 3, KR_PRECISION_DAY)
                                     : span(monday + 3, monday + 6, KR_PRECISION_DAY);
    return true;
}

/* ---- holidays ------------------------------------------------------------------------------------------------- */

/* Easter Sunday: of the Gregorian computus (Meeus), or of the Julian one in the Gregorian calendar. */
static int64_t easter(int year, bool orthodox)
{
    int c = year / 100, moon = year % 19;
    if (orthodox) {
        int d = (19 * moon + 15) % 30, e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        return kr_day_from(year, 3, 22) + d + e + c - c / 4 - 2;
    }
    int h = (19 * moon + c - c / 4 - (c - (c + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (c % 4) + 2 * (year % 100 / 4) - h - year % 4) % 7, m = (moon + 11 * h + 22 * l) / 451;
    return kr_day_from(year, 3, 22) + h + l - 7 * m;
}

/* The holiday's day in a year. */
static int64_t holiday_in(int holiday, int year)
{
    if (holiday < KR_HOLIDAY_EASTER - 100)
        return kr_date_valid(year, holiday / 100, holiday % 100) ? kr_day_from(year, holiday / 100, holiday % 100)
                                                                 : KR_DAY_MIN;
    bool orthodox = holiday > (KR_HOLIDAY_EASTER + KR_HOLIDAY_ORTHODOX) / 2;
    return easter(year, orthodox) + holiday - (orthodox ? KR_HOLIDAY_ORTHODOX : KR_HOLIDAY_EASTER);
}

bool kr_value_holiday(const struct kr_when_context *context, int year, int holiday, int lean, struct kr_when_value *out)
{
    int64_t day = KR_DAY_MIN;
    if (year) {
        day = year > 1582 && year < 9999 ? holiday_in(holiday, year) : KR_DAY_MIN;
    } else if (is_known(context)) {
        int now = kr_day_split(context->last).year;
        if (now < 1600 || now > 9990)
            return false;
        for (int y = now + 1; y >= now - 2; y--) {
            int64_t at = holiday_in(holiday, y), ahead = at - context->last;
            if (!kr_day_valid(at))
                continue;
            if (ahead > 0 && (lean < 1 || (lean == 1 && ahead > 2 * NEAR_DAYS)))
                continue;
            if (lean == 2 && day != KR_DAY_MIN && ahead <= 0)
                break;
            day = at;
            if (lean < 2)
                break;
        }
    }
    *out = kr_value_day(day);
    return kr_day_valid(day);
}

bool kr_value_numbered(const struct kr_when_context *context, int number, struct kr_when_value *out)
{
    if (!is_known(context))
        return false;
    struct kr_date a = kr_day_split(context->first), b = kr_day_split(context->last);
    if (a.year != b.year || a.month != b.month)
        return false;
    if (number > b.day && !context->forward && !add_months(&b.year, &b.month, -1))
        return false;
    if (number < a.day && context->forward && !add_months(&b.year, &b.month, 1))
        return false;
    if (!kr_date_valid(b.year, b.month, number))
        return false;
    *out = kr_value_day(kr_day_from(b.year, b.month, number));
    return true;
}
