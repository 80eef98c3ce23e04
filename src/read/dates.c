/* dates.c - dates as pages, feeds and exports write them.
 *
 *     2022-09-10T14:05:00+02:00   20220910T120500Z   2022-09-10 14:05   2022-09          ISO 8601, RFC 3339
 *     Sat, 10 Sep 2022 14:05:00 +0200                                                    RFC 822 and its successors
 *     1662811500   1662811500000                                                         seconds, milliseconds
 *     zaterdag 10 september 2022, 14.05 uur     September 10, 2022     10-09-2022        for people
 *
 * The last kind is read word by word: datewords.c. */
#include "read/read_int.h"

#include "model/model.h"

#include <stdio.h>

bool kr_digits(kr_str s, size_t *at, size_t n, int *out)
{
    *out = 0;
    if (*at + n > s.len)
        return false;
    for (size_t i = 0; i < n; i++) {
        if (!kr_is_digit(s.ptr[*at + i]))
            return false;
        *out = *out * 10 + (s.ptr[*at + i] - '0');
    }
    *at += n;
    return true;
}

bool kr_stamp_valid(struct kr_stamp *stamp)
{
    const bool day = stamp->year >= 1900 && stamp->year <= 2199 && stamp->month >= 0 && stamp->month <= 12 &&
                     (stamp->month || !stamp->day) &&
                     (!stamp->day || kr_date_valid(stamp->year, stamp->month, stamp->day));
    if (stamp->hour > 24 || stamp->minute > 59 || stamp->second > 60 || (stamp->hour == 24 && stamp->minute) ||
        stamp->hour == 24)
        stamp->timed = stamp->zoned = false;
    return day;
}

/* +02:00, +0200, +02 at *at; minutes. */
static bool read_offset(kr_str s, size_t *at, int *zone)
{
    int hours, minutes = 0;
    size_t end = *at + 1;
    if (*at >= s.len || (s.ptr[*at] != '+' && s.ptr[*at] != '-') || !kr_digits(s, &end, 2, &hours))
        return false;
    size_t more = end + (end < s.len && s.ptr[end] == ':');
    if (kr_digits(s, &more, 2, &minutes))
        end = more;
    else
        minutes = 0;
    if (hours > 14 || minutes > 59)
        return false;
    *zone = (s.ptr[*at] == '-' ? -1 : 1) * (hours * 60 + minutes);
    *at = end;
    return true;
}

void kr_stamp_zone(kr_str s, size_t *at, struct kr_stamp *out)
{
    static const struct {
        const char *name;
        int minutes;
    } names[] = {{"z", 0},      {"gmt", 0},    {"utc", 0},    {"cest", 120}, {"cet", 60},
                 {"mesz", 120}, {"mez", 60},   {"eest", 180}, {"eet", 120},  {"bst", 60},
                 {"est", -300}, {"edt", -240}, {"msk", 180},  {"pst", -480}, {"pdt", -420}};
    size_t from = *at;
    while (from < s.len && s.ptr[from] == ' ')
        from++;
    const kr_str rest = kr_str_cut(s, from, s.len);
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        const size_t len = strlen(names[i].name);
        const char next = len < rest.len ? rest.ptr[len] : ' ';
        if (!kr_begins(rest, names[i].name) || kr_is_alpha(next) || (next & 0x80)) /* not "14:05 zaterdag" */
            continue;
        out->zoned = true;
        out->zone = names[i].minutes;
        *at = from + len;
        if (!out->zone)
            read_offset(s, at, &out->zone); /* GMT+0200 */
        return;
    }
    if (read_offset(s, &from, &out->zone)) {
        out->zoned = true;
        *at = from;
    }
}

bool kr_stamp_clock(kr_str s, size_t *at, bool packed, struct kr_stamp *out)
{
    size_t i = *at;
    if (packed) {
        if (!kr_digits(s, &i, 2, &out->hour) || !kr_digits(s, &i, 2, &out->minute))
            return false;
        kr_digits(s, &i, 2, &out->second);
    } else {
        const bool one = i + 1 < s.len && !kr_is_digit(s.ptr[i + 1]);
        if (!kr_digits(s, &i, one ? 1 : 2, &out->hour) || i >= s.len || !memchr(":.hu", kr_lower(s.ptr[i]), 4))
            return false;
        i++;
        if (!kr_digits(s, &i, 2, &out->minute))
            return false;
        if (i + 2 < s.len && s.ptr[i] == ':') {
            size_t more = i + 1;
            if (kr_digits(s, &more, 2, &out->second))
                i = more;
        }
        if (i + 1 < s.len && (s.ptr[i] == '.' || s.ptr[i] == ',') && kr_is_digit(s.ptr[i + 1]))
            for (i++; i < s.len && kr_is_digit(s.ptr[i]); i++)
                ;
    }
    if (out->hour > 24 || out->minute > 59 || (i < s.len && kr_is_digit(s.ptr[i])))
        return false;
    out->timed = true;
    *at = i;
    return true;
}

/* A clock with its zone, up to the end. */
static bool read_time(kr_str s, size_t at, bool packed, struct kr_stamp *out)
{
    if (!kr_stamp_clock(s, &at, packed, out))
        return false;
    kr_stamp_zone(s, &at, out);
    return at == s.len;
}

static bool read_iso(kr_str s, struct kr_stamp *out)
{
    size_t at = 0;
    if (!kr_digits(s, &at, 4, &out->year))
        return false;
    const bool packed = at < s.len && kr_is_digit(s.ptr[at]);
    if (at < s.len && !packed && s.ptr[at] != '-' && s.ptr[at] != '/')
        return false;
    at += at < s.len && !packed;
    if (s.len == 4)
        return true;
    if (!kr_digits(s, &at, 2, &out->month) || out->month < 1)
        return false;
    if (at == s.len)
        return !packed;
    at += !packed && (s.ptr[at] == '-' || s.ptr[at] == '/');
    if (!kr_digits(s, &at, 2, &out->day) || out->day < 1)
        return false;
    if (at == s.len)
        return true;
    if (s.ptr[at] != 'T' && s.ptr[at] != 't' && s.ptr[at] != ' ')
        return packed ? read_time(s, at, true, out) : (kr_stamp_zone(s, &at, out), at == s.len);
    while (at < s.len && (s.ptr[at] == ' ' || (s.ptr[at] | 0x20) == 't'))
        at++;
    return read_time(s, at, packed && !(at + 2 < s.len && s.ptr[at + 2] == ':'), out);
}

/* Seconds or milliseconds since 1970; a fraction is passed over. */
static bool read_epoch(kr_str s, struct kr_stamp *out)
{
    int64_t n = 0;
    const bool before = s.ptr[0] == '-';
    size_t from = before, at = before;
    while (at < s.len && at - from < 14 && kr_is_digit(s.ptr[at]))
        n = n * 10 + (s.ptr[at++] - '0');
    const size_t len = at - from;
    if (at + 1 < s.len && s.ptr[at] == '.')
        for (at++; at < s.len && kr_is_digit(s.ptr[at]);)
            at++;
    if (len < 9 || len > 13 || at < s.len)
        return false;
    n = (len > 11 ? n / 1000 : n) * (before ? -1 : 1);
    const int64_t day = n >= 0 ? n / 86400 : -((86399 - n) / 86400);
    const struct kr_date date = kr_day_split(day);
    const int rest = (int)(n - day * 86400);
    *out = (struct kr_stamp){date.year, date.month, date.day, rest / 3600, rest / 60 % 60, rest % 60, 0, true, true};
    return true;
}

/* The whole text as what it says of publication and of change; either's year is 0 when it says none. */
static bool read_both(kr_str text, struct kr_stamp *published, struct kr_stamp *modified)
{
    const kr_str s = kr_str_trim(text);
    bool labelled;
    *published = *modified = (struct kr_stamp){0};
    if (s.len < 4 || s.len > KR_MOST_DATE_LINE)
        return false;
    if (read_iso(s, published) || (*published = (struct kr_stamp){0}, read_epoch(s, published)))
        return kr_stamp_valid(published);
    return kr_stamp_words(s, published, modified, &labelled) != SIZE_MAX && (published->year || modified->year);
}

bool kr_stamp_read(kr_str text, struct kr_stamp *out)
{
    struct kr_stamp modified;
    const bool read = read_both(text, out, &modified);
    if (read && !out->year)
        *out = modified;
    return read;
}

bool kr_stamp_address(kr_str url, struct kr_stamp *out)
{
    *out = (struct kr_stamp){0};
    for (size_t i = 0; i + 11 < url.len; i++) {
        size_t at = i + 1;
        if (url.ptr[i] != '/' || !kr_digits(url, &at, 4, &out->year))
            continue;
        const bool slashes = url.ptr[at] == '/', hyphens = url.ptr[at] == '-';
        if (slashes || hyphens)
            at++;
        if (!kr_digits(url, &at, 2, &out->month) || (slashes && (at >= url.len || url.ptr[at] != '/')) ||
            (hyphens && (at >= url.len || url.ptr[at] != '-')))
            continue;
        at += slashes || hyphens;
        if (kr_digits(url, &at, 2, &out->day) && at < url.len && !kr_is_digit(url.ptr[at]) && out->month && out->day &&
            kr_stamp_valid(out))
            return true;
    }
    return false;
}

bool kr_stamp_has_year(kr_str text)
{
    size_t digits = 0;
    for (size_t i = 0; i < text.len && digits < 4; i++)
        digits = kr_is_digit(text.ptr[i]) ? digits + 1 : 0;
    return digits == 4;
}

int64_t kr_stamp_day(const struct kr_stamp *stamp)
{
    return kr_day_from(stamp->year, stamp->month ? stamp->month : 1, stamp->day ? stamp->day : 1);
}

void kr_stamp_write(const struct kr_stamp *stamp, char date[KR_DATE_SIZE], char at[KR_READ_TIME_SIZE])
{
    const unsigned zone = (unsigned)(stamp->zone < 0 ? -stamp->zone : stamp->zone);
    char offset[16] = "";
    date[0] = at[0] = '\0';
    if (stamp->day)
        kr_edtf_day(date, kr_stamp_day(stamp));
    else if (stamp->month)
        kr_edtf_month(date, stamp->year, stamp->month);
    else
        kr_edtf_year(date, stamp->year);
    if (stamp->zoned)
        snprintf(offset, sizeof(offset), zone ? "%c%02u:%02u" : "Z", stamp->zone < 0 ? '-' : '+', zone / 60 % 100,
                 zone % 60);
    if (stamp->timed && stamp->day)
        snprintf(at, KR_READ_TIME_SIZE, "%.10sT%02u:%02u:%02u%s", date, (unsigned)stamp->hour % 100,
                 (unsigned)stamp->minute % 100, (unsigned)stamp->second % 100, offset);
}

/* ---- the dates of one report ---- */

void kr_dates_put(struct kr_dates *dates, const struct kr_stamp *stamp, enum kr_read_origin from, bool modified)
{
    if (!stamp->year || dates->count == KR_MOST_DATES)
        return;
    for (size_t i = 0; (modified || from >= KR_READ_FROM_TIME) && i < dates->count; i++)
        if (dates->items[i].modified == modified && dates->items[i].from == from)
            return; /* of these only the first counts: the others leave the room to the rest */
    dates->items[dates->count].stamp = *stamp;
    dates->items[dates->count].from = from;
    dates->items[dates->count++].modified = modified;
}

void kr_dates_add(struct kr_dates *dates, kr_str text, enum kr_read_origin from, bool modified)
{
    struct kr_stamp published, changed;
    if (read_both(text, &published, &changed)) {
        kr_dates_put(dates, &published, from, modified && !changed.year);
        kr_dates_put(dates, &changed, from, true);
    } else if (kr_str_trim(text).len && !dates->unread.len &&
               (from == KR_READ_FROM_FIELD || (from < KR_READ_FROM_TIME && !modified))) {
        dates->unread = kr_str_trim(text);
    }
}

/* The first of the most trusted origin; KR_MOST_DATES when there is none. */
static size_t best(const struct kr_dates *dates, bool modified)
{
    size_t found = KR_MOST_DATES;
    for (size_t i = 0; i < dates->count; i++)
        if (dates->items[i].modified == modified &&
            (found == KR_MOST_DATES || dates->items[i].from < dates->items[found].from))
            found = i;
    return found;
}

void kr_dates_settle(const struct kr_dates *dates, struct kr_read_report *report, struct kr_arena *arena)
{
    const size_t first = best(dates, false), changed = best(dates, true);
    char other[KR_DATE_SIZE], at[KR_READ_TIME_SIZE], note[300];
    if (changed < KR_MOST_DATES)
        kr_stamp_write(&dates->items[changed].stamp, report->modified, report->modified_at);
    if (first == KR_MOST_DATES)
        return;
    kr_stamp_write(&dates->items[first].stamp, report->published, report->published_at);
    report->published_from = dates->items[first].from;
    for (size_t i = 0; i < dates->count && !report->note.len; i++) {
        if (dates->items[i].modified || i == first || !dates->items[i].stamp.day || !dates->items[first].stamp.day ||
            dates->items[i].from >= KR_READ_FROM_TIME)
            continue;
        const int64_t apart = kr_stamp_day(&dates->items[i].stamp) - kr_stamp_day(&dates->items[first].stamp);
        if (apart >= -1 && apart <= 1) /* two zones put one moment on two days */
            continue;
        kr_stamp_write(&dates->items[i].stamp, other, at);
        snprintf(note, sizeof(note), "two dates of publication: %s says %s, %s %s; the first counts",
                 kr_read_origin_name(report->published_from), report->published,
                 kr_read_origin_name(dates->items[i].from), other);
        report->note = kr_arena_str(arena, kr_str_of(note));
    }
}

void kr_dates_fall_back(struct kr_read_report *report)
{
    if (report->published[0] || !report->modified[0])
        return;
    memcpy(report->published, report->modified, sizeof(report->published));
    memcpy(report->published_at, report->modified_at, sizeof(report->published_at));
    report->published_from = KR_READ_FROM_FIELD;
}

void kr_dates_miss(struct kr_reader *reader, struct kr_dates *dates, const struct kr_read_report *report)
{
    const char *given = reader->options->known.published;
    kr_str said = dates->unread;
    if (!said.len || report->published[0] || (given && given[0]) || !kr_str_trim(report->text).len)
        return;
    if (said.len > 40)
        for (said.len = 40; said.len && (said.ptr[said.len] & 0xC0) == 0x80;) /* not within a letter */
            said.len--;
    kr_reader_fault(reader, KR_INPUT, report->line, report->offset,
                    "\"%.*s\" is no date; the report is kept without one", (int)said.len, said.ptr);
    dates->unread = (kr_str){0};
}
