/* edtf.c - reading and writing the Extended Date/Time Format, ISO 8601-2:2019, as far as news needs it.
 *
 *     edtf      date | interval | set
 *     interval  (date | "..") "/" (date | "..")            not open at both ends
 *     set       "[" date { "," date } "]"                  one of these
 *     date      year [ "-" month [ "-" day ] | "-" season | "-W" week ] [ "~" | "?" | "%" ]
 *
 * A year has four digits, a month, day, season and week two. Every part is turned into the range of days that it may
 * mean; the whole is the hull of its parts. The weeks are those of ISO 8601-1; EDTF has no word for a week, and
 * "last week" of a report is just that. */
#include "model/model.h"

#include <stdio.h>

/* One date of the text, as a range. */
struct span {
    int64_t first, last;
    enum kr_precision precision;
    bool approximate;
};

/* Reads exactly `digits` decimal digits at s.ptr[*at]. */
static bool read_digits(kr_str s, size_t *at, int digits, int *value)
{
    if (s.len - *at < (size_t)digits)
        return false;
    *value = 0;
    for (int i = 0; i < digits; i++) {
        char c = s.ptr[*at + (size_t)i];
        if (c < '0' || c > '9')
            return false;
        *value = *value * 10 + (c - '0');
    }
    *at += (size_t)digits;
    return true;
}

static void month_span(int year, int month, struct span *out)
{
    out->first = kr_day_from(year, month, 1);
    out->last = kr_day_from(year, month, kr_month_days(year, month));
}

static bool season_span(int year, int season, struct span *out)
{
    int begin = 3 * (season - 20); /* 21 spring: March .. 24 winter: December */
    int end_year = season == 24 ? year + 1 : year, end = season == 24 ? 2 : begin + 2;
    if (end_year > 9999)
        return false;
    out->precision = KR_PRECISION_SEASON;
    out->first = kr_day_from(year, begin, 1);
    out->last = kr_day_from(end_year, end, kr_month_days(end_year, end));
    return true;
}

/* What stands after "YYYY-". */
static bool read_part(kr_str s, size_t *at, int year, struct span *out)
{
    int part, day;
    if (*at < s.len && s.ptr[*at] == 'W') {
        (*at)++;
        if (!read_digits(s, at, 2, &part) || part < 1 || part > kr_year_weeks(year))
            return false;
        out->precision = KR_PRECISION_WEEK;
        out->first = kr_day_from_week(year, part);
        out->last = out->first + 6;
        return kr_day_valid(out->first) && kr_day_valid(out->last);
    }
    if (!read_digits(s, at, 2, &part))
        return false;
    if (part >= 21 && part <= 24)
        return season_span(year, part, out);
    if (part < 1 || part > 12)
        return false;
    if (*at == s.len || s.ptr[*at] != '-') {
        out->precision = KR_PRECISION_MONTH;
        month_span(year, part, out);
        return true;
    }
    (*at)++;
    if (!read_digits(s, at, 2, &day) || !kr_date_valid(year, part, day))
        return false;
    out->precision = KR_PRECISION_DAY;
    out->first = out->last = kr_day_from(year, part, day);
    return true;
}

static bool read_date(kr_str s, struct span *out)
{
    size_t at = 0;
    int year;
    if (!read_digits(s, &at, 4, &year) || year < 1)
        return false;
    if (at < s.len && s.ptr[at] == '-') {
        at++;
        if (!read_part(s, &at, year, out))
            return false;
    } else {
        out->precision = KR_PRECISION_YEAR;
        out->first = kr_day_from(year, 1, 1);
        out->last = kr_day_from(year, 12, 31);
    }
    out->approximate = false;
    if (at < s.len && (s.ptr[at] == '~' || s.ptr[at] == '?' || s.ptr[at] == '%')) {
        out->approximate = s.ptr[at] != '?';
        at++;
    }
    return at == s.len;
}

/* Widens `all` by one more part. */
static void widen(struct span *all, const struct span *part)
{
    if (part->first < all->first)
        all->first = part->first;
    if (part->last > all->last)
        all->last = part->last;
    if (part->precision < all->precision)
        all->precision = part->precision;
    all->approximate |= part->approximate;
}

static bool read_set(kr_str s, struct span *out)
{
    kr_str rest = kr_str_cut(s, 1, s.len - 1);
    struct span part;
    *out = (struct span){KR_DAY_MAX, KR_DAY_MIN, KR_PRECISION_DAY, false};
    for (size_t at = 0; at <= rest.len;) {
        const char *comma = at < rest.len ? memchr(rest.ptr + at, ',', rest.len - at) : NULL;
        size_t end = comma ? (size_t)(comma - rest.ptr) : rest.len;
        if (!read_date(kr_str_cut(rest, at, end), &part))
            return false;
        widen(out, &part);
        at = end + 1;
    }
    return true;
}

static bool read_interval(kr_str s, size_t slash, struct span *out)
{
    kr_str a = kr_str_cut(s, 0, slash), b = kr_str_cut(s, slash + 1, s.len);
    bool open_a = kr_str_is(a, ".."), open_b = kr_str_is(b, "..");
    struct span begin, end;
    if ((open_a && open_b) || (!open_a && !read_date(a, &begin)) || (!open_b && !read_date(b, &end)))
        return false;
    if (open_a) {
        *out = end;
        out->first = KR_DAY_MIN;
        return true;
    }
    *out = begin;
    if (open_b) {
        out->last = KR_DAY_MAX;
        return true;
    }
    if (begin.first > end.last)
        return false;
    widen(out, &end);
    out->first = begin.first;
    out->last = end.last;
    return true;
}

static bool read_edtf(kr_str s, struct span *out)
{
    if (s.len == 0)
        return false;
    if (s.ptr[0] == '[')
        return s.len > 2 && s.ptr[s.len - 1] == ']' && read_set(s, out);
    const char *slash = memchr(s.ptr, '/', s.len);
    return slash ? read_interval(s, (size_t)(slash - s.ptr), out) : read_date(s, out);
}

bool kr_edtf_range(kr_str edtf, int64_t *first, int64_t *last)
{
    struct span span;
    if (!read_edtf(edtf, &span))
        return false;
    if (first)
        *first = span.first;
    if (last)
        *last = span.last;
    return true;
}

bool kr_edtf_valid(kr_str edtf)
{
    struct span span;
    return read_edtf(edtf, &span);
}

enum kr_precision kr_edtf_precision(kr_str edtf)
{
    struct span span;
    return read_edtf(edtf, &span) ? span.precision : KR_PRECISION_NONE;
}

bool kr_edtf_is_approximate(kr_str edtf)
{
    struct span span;
    return read_edtf(edtf, &span) && span.approximate;
}

/* ---- writers -------------------------------------------------------------------------------------------------- */

/* Appends at out[*at]; false, and an empty text, when it does not fit. */
static bool append(char out[KR_DATE_SIZE], size_t *at, const char *text)
{
    size_t len = strlen(text);
    if (*at + len >= KR_DATE_SIZE) {
        out[0] = '\0';
        return false;
    }
    memcpy(out + *at, text, len + 1);
    *at += len;
    return true;
}

static bool none(char out[KR_DATE_SIZE])
{
    out[0] = '\0';
    return false;
}

bool kr_edtf_day(char out[KR_DATE_SIZE], int64_t day)
{
    if (!kr_day_valid(day))
        return none(out);
    struct kr_date d = kr_day_split(day);
    snprintf(out, KR_DATE_SIZE, "%04d-%02d-%02d", d.year, d.month, d.day);
    return true;
}

bool kr_edtf_week(char out[KR_DATE_SIZE], int64_t day)
{
    if (!kr_day_valid(day))
        return none(out);
    int year, week;
    kr_day_week(day, &year, &week);
    snprintf(out, KR_DATE_SIZE, "%04d-W%02d", year, week);
    return true;
}

bool kr_edtf_month(char out[KR_DATE_SIZE], int year, int month)
{
    if (!kr_date_valid(year, month, 1))
        return none(out);
    snprintf(out, KR_DATE_SIZE, "%04d-%02d", year, month);
    return true;
}

bool kr_edtf_season(char out[KR_DATE_SIZE], int year, int season)
{
    if (!kr_date_valid(year, 1, 1) || season < 21 || season > 24)
        return none(out);
    snprintf(out, KR_DATE_SIZE, "%04d-%02d", year, season);
    return kr_edtf_valid(kr_str_of(out)) || none(out);
}

bool kr_edtf_year(char out[KR_DATE_SIZE], int year)
{
    if (!kr_date_valid(year, 1, 1))
        return none(out);
    snprintf(out, KR_DATE_SIZE, "%04d", year);
    return true;
}

bool kr_edtf_interval(char out[KR_DATE_SIZE], int64_t first, int64_t last)
{
    char a[KR_DATE_SIZE] = "..", b[KR_DATE_SIZE] = "..";
    bool open_a = first == KR_DAY_MIN, open_b = last == KR_DAY_MAX;
    if ((open_a && open_b) || first > last || (!open_a && !kr_edtf_day(a, first)) || (!open_b && !kr_edtf_day(b, last)))
        return none(out);
    size_t at = 0;
    if (first == last)
        return append(out, &at, a);
    return append(out, &at, a) && append(out, &at, "/") && append(out, &at, b);
}

bool kr_edtf_set(char out[KR_DATE_SIZE], const int64_t *days, size_t count)
{
    if (count == 0)
        return none(out);
    if (count == 1)
        return kr_edtf_day(out, days[0]);
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        char day[KR_DATE_SIZE];
        if (!kr_edtf_day(day, days[i]))
            return none(out);
        if (!append(out, &at, i ? "," : "[") || !append(out, &at, day))
            return false;
    }
    return append(out, &at, "]");
}

bool kr_edtf_join(char out[KR_DATE_SIZE], const char *first, const char *last)
{
    char joined[KR_DATE_SIZE] = "";
    size_t at = 0;
    if (!append(joined, &at, *first ? first : "..") || !append(joined, &at, "/") ||
        !append(joined, &at, *last ? last : "..") || !kr_edtf_valid(kr_str_of(joined)))
        return none(out);
    memcpy(out, joined, at + 1);
    return true;
}

bool kr_edtf_approximate(char date[KR_DATE_SIZE])
{
    size_t at = strlen(date);
    if (at == 0)
        return false;
    char last = date[at - 1];
    if (last == '~' || last == '?' || last == '%')
        return true;
    if (at + 1 >= KR_DATE_SIZE)
        return false;
    return append(date, &at, "~");
}
