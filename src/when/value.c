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
        done = kr_edtf_year(out, date.year);
        break;
    case KR_PRECISION_SEASON:
        done = kr_edtf_season(out, date.year, 20 + date.month / 3);
        break;
    case KR_PRECISION_MONTH:
        done = kr_edtf_month(out, date.year, date.month);
        break;
    case KR_PRECISION_WEEK:
        done = kr_edtf_week(out, value->first);
        break;
    default:
        done = kr_edtf_interval(out, value->first, value->last);
        break;
    }
    return done && (!value->approximate || kr_edtf_approximate(out));
}

int kr_context_year(const struct kr_when_context *context)
{
    if (!is_known(context))
        return 0;
    int year = kr_day_split(context->first).year;
    return year == kr_day_split(context->last).year ? year : 0;
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
    default:
        if (a.year != b.year || a.year + shift < 1 || a.year + shift > 9999)
            return false;
        *out = kr_value_year(a.year + shift);
        return true;
    }
}

static int64_t unit_days(enum kr_time_unit unit)
{
    static const int days[] = {0, 0, 1, 7, 7, 30, 365};
    return days[unit];
}

bool kr_value_stretch(const struct kr_when_context *context, enum kr_time_unit unit, double n,
                      struct kr_when_value *out)
{
    if (!is_exact(context) || n <= 0 || n > 5000)
        return false;
    int64_t days = unit == KR_UNIT_HOUR     ? (int64_t)ceil(n / 24)
                   : unit == KR_UNIT_MINUTE ? 0
                                            : (int64_t)ceil(n * (double)unit_days(unit));
    *out = span(context->last - days, context->last, KR_PRECISION_DAY);
    return kr_day_valid(out->first);
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
    if (lean > 1 && kr_day_from(*year, month, 1) <= context->last) { /* whatever comes next */
        *year = now.year + (kr_day_from(now.year, month, 1) <= context->last);
        return *year <= 9999;
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
