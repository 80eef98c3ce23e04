/* calendar.c - days as whole numbers, by the proleptic Gregorian calendar.
 *
 * A date becomes a day number and back without loops or tables: the year is taken to begin in March, so that the leap
 * day comes last, and 400 years are one era of 146,097 days (the method of Howard Hinnant, "chrono-compatible
 * low-level date algorithms", 2013). ISO weeks follow ISO 8601-1: a week belongs to the year that holds its Thursday.
 */
#include "model/model.h"

static bool is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int kr_month_days(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    assert(month >= 1 && month <= 12);
    return days[month - 1] + (month == 2 && is_leap(year));
}

bool kr_date_valid(int year, int month, int day)
{
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= kr_month_days(year, month);
}

int64_t kr_day_from(int year, int month, int day)
{
    assert(kr_date_valid(year, month, day));
    int64_t shifted = month <= 2 ? year - 1 : year;
    int64_t era = shifted / 400; /* the year 1 begins in January of shifted year 0: never negative */
    int64_t year_of_era = shifted - era * 400;
    int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

enum { FIRST_DAY = -719162, LAST_DAY = 2932896 }; /* 0001-01-01 and 9999-12-31 */

bool kr_day_valid(int64_t day)
{
    return day >= FIRST_DAY && day <= LAST_DAY;
}

struct kr_date kr_day_split(int64_t day)
{
    assert(kr_day_valid(day));
    int64_t shifted = day + 719468; /* days since 0000-03-01 */
    int64_t era = shifted / 146097;
    int64_t day_of_era = shifted - era * 146097;
    int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t month = (5 * day_of_year + 2) / 153; /* 0 = March */
    struct kr_date date;
    date.day = (int)(day_of_year - (153 * month + 2) / 5 + 1);
    date.month = (int)(month < 10 ? month + 3 : month - 9);
    date.year = (int)(year_of_era + era * 400 + (date.month <= 2));
    return date;
}

int kr_day_weekday(int64_t day)
{
    int64_t rest = (day + 3) % 7; /* 1970-01-01 was a Thursday */
    return (int)(rest < 0 ? rest + 7 : rest) + 1;
}

int64_t kr_day_from_week(int year, int week)
{
    int64_t fourth = kr_day_from(year, 1, 4);
    return fourth - (kr_day_weekday(fourth) - 1) + (int64_t)(week - 1) * 7;
}

int kr_year_weeks(int year)
{
    int first = kr_day_weekday(kr_day_from(year, 1, 1));
    return first == 4 || (first == 3 && is_leap(year)) ? 53 : 52;
}

void kr_day_week(int64_t day, int *year, int *week)
{
    int64_t thursday = day - (kr_day_weekday(day) - 1) + 3;
    if (!kr_day_valid(thursday))
        thursday = thursday < FIRST_DAY ? FIRST_DAY : LAST_DAY;
    *year = kr_day_split(thursday).year;
    *week = (int)((thursday - kr_day_from(*year, 1, 1)) / 7) + 1;
}
