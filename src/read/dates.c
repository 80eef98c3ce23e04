/* dates.c - dates as pages, feeds and exports write them.
 *
 *     2022-09-10T14:05:00+02:00   20220910T120500Z   2022-09-10 14:05   2022-09          ISO 8601, RFC 3339
 *     Sat, 10 Sep 2022 14:05:00 +0200                                                    RFC 822 and its successors
 *     1662811500   1662811500000                                                         seconds, milliseconds
 *     zaterdag 10 september 2022, 14.05 uur     September 10, 2022     10-09-2022        for people
 *
 * The last kind is read word by word: a name of a month in six languages, a number that can be a day, one that can be a
 * year, an hour; words in between do not matter if they are few. 10-09-2022 is the tenth of September: day first, as
 * everywhere but in the United States, whose papers write the month as a word. */
#include "read/read_int.h"

#include "model/model.h"

#include <stdio.h>

/* The first letters of the months, in capitals no more than in books; what a word begins with is enough. */
static int month_of(kr_str word)
{
    static const struct {
        const char *begins;
        int month;
    } months[] = {
        {"jan", 1},  {"feb", 2},   {"mrt", 3},   {"maa", 3},   {"mar", 3},     {"mär", 3},   {"apr", 4},  {"avr", 4},
        {"mei", 5},  {"may", 5},   {"mai", 5},   {"jun", 6},   {"juin", 6},    {"jul", 7},   {"juil", 7}, {"aug", 8},
        {"août", 8}, {"aout", 8},  {"sep", 9},   {"okt", 10},  {"oct", 10},    {"nov", 11},  {"dec", 12}, {"dez", 12},
        {"déc", 12}, {"fév", 2},   {"січ", 1},   {"лют", 2},   {"берез", 3},   {"квіт", 4},  {"трав", 5}, {"черв", 6},
        {"лип", 7},  {"серп", 8},  {"верес", 9}, {"жовт", 10}, {"листоп", 11}, {"груд", 12}, {"янв", 1},  {"февр", 2},
        {"март", 3}, {"апр", 4},   {"мая", 5},   {"май", 5},   {"июн", 6},     {"июл", 7},   {"авг", 8},  {"сент", 9},
        {"окт", 10}, {"нояб", 11}, {"дек", 12},
    };
    char folded[KR_LIMIT_TOKEN_BYTES];
    const size_t len = word.len < 40 ? kr_utf8_fold(word, folded, sizeof(folded)) : 0;
    for (size_t i = 0; len >= 3 && i < sizeof(months) / sizeof(months[0]); i++)
        if (kr_str_starts((kr_str){folded, len}, kr_str_of(months[i].begins)))
            return months[i].month;
    return 0;
}

/* `n` digits at *at; false when there are not so many. */
static bool digits(kr_str s, size_t *at, size_t n, int *out)
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

static bool valid(struct kr_stamp *stamp)
{
    const bool day = stamp->year >= 1900 && stamp->year <= 2199 && stamp->month >= 0 && stamp->month <= 12 &&
                     (stamp->month || !stamp->day) &&
                     (!stamp->day || kr_date_valid(stamp->year, stamp->month, stamp->day));
    if (stamp->hour > 24 || stamp->minute > 59 || stamp->second > 60 || (stamp->hour == 24 && stamp->minute) ||
        stamp->hour == 24)
        stamp->timed = stamp->zoned = false;
    return day;
}

/* Z, GMT, +02:00, +0200, +02 at *at. */
static void read_zone(kr_str s, size_t *at, struct kr_stamp *out)
{
    while (*at < s.len && s.ptr[*at] == ' ')
        ++*at;
    const kr_str rest = kr_str_cut(s, *at, s.len);
    if (!rest.len)
        return;
    if (rest.ptr[0] == 'Z' || rest.ptr[0] == 'z' || kr_begins(rest, "gmt") || kr_begins(rest, "utc")) {
        out->zoned = true;
        *at += (rest.ptr[0] | 0x20) == 'z' ? 1 : 3;
        return;
    }
    static const struct {
        const char *name;
        int minutes;
    } names[] = {{"cest", 120}, {"cet", 60},   {"eest", 180}, {"eet", 120},  {"bst", 60},
                 {"est", -300}, {"edt", -240}, {"msk", 180},  {"pst", -480}, {"pdt", -420}};
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (kr_begins(rest, names[i].name)) {
            out->zoned = true;
            out->zone = names[i].minutes;
            *at += strlen(names[i].name);
            return;
        }
    int hours, minutes = 0;
    size_t end = *at + 1;
    if ((rest.ptr[0] != '+' && rest.ptr[0] != '-') || !digits(s, &end, 2, &hours))
        return;
    size_t more = end + (end < s.len && s.ptr[end] == ':');
    if (digits(s, &more, 2, &minutes))
        end = more;
    else
        minutes = 0;
    if (hours > 14 || minutes > 59)
        return;
    out->zoned = true;
    out->zone = (rest.ptr[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
    *at = end;
}

/* hh:mm[:ss[.f]], hh.mm, hhmmss (`packed`) at *at. */
static bool read_clock(kr_str s, size_t *at, bool packed, struct kr_stamp *out)
{
    size_t i = *at;
    const char sign = i + 2 < s.len ? s.ptr[i + 2] : '\0', early = i + 1 < s.len ? s.ptr[i + 1] : '\0';
    if (packed) {
        if (!digits(s, &i, 2, &out->hour) || !digits(s, &i, 2, &out->minute))
            return false;
        digits(s, &i, 2, &out->second);
    } else {
        const bool one = early == ':' || early == '.' || early == 'h';
        if (!digits(s, &i, one ? 1 : 2, &out->hour) || (!one && sign != ':' && sign != '.' && sign != 'h'))
            return false;
        i++;
        if (!digits(s, &i, 2, &out->minute))
            return false;
        if (i + 2 < s.len && s.ptr[i] == ':') {
            size_t more = i + 1;
            if (digits(s, &more, 2, &out->second))
                i = more;
        }
        if (i + 1 < s.len && (s.ptr[i] == '.' || s.ptr[i] == ',') && kr_is_digit(s.ptr[i + 1]))
            for (i++; i < s.len && kr_is_digit(s.ptr[i]); i++)
                ;
    }
    if (out->hour > 24 || out->minute > 59 || (i < s.len && kr_is_digit(s.ptr[i])))
        return false;
    out->timed = true;
    read_zone(s, &i, out);
    *at = i;
    return true;
}

static bool read_iso(kr_str s, struct kr_stamp *out)
{
    size_t at = 0;
    if (!digits(s, &at, 4, &out->year))
        return false;
    const bool packed = at < s.len && kr_is_digit(s.ptr[at]);
    if (at < s.len && !packed && s.ptr[at] != '-' && s.ptr[at] != '/')
        return false;
    at += at < s.len && !packed;
    if (s.len == 4)
        return true;
    if (!digits(s, &at, 2, &out->month) || out->month < 1)
        return false;
    if (at == s.len)
        return !packed;
    at += !packed && (s.ptr[at] == '-' || s.ptr[at] == '/');
    if (!digits(s, &at, 2, &out->day) || out->day < 1)
        return false;
    if (at == s.len)
        return true;
    if (s.ptr[at] != 'T' && s.ptr[at] != 't' && s.ptr[at] != ' ')
        return packed ? read_clock(s, &at, true, out) && at == s.len : (read_zone(s, &at, out), at == s.len);
    while (at < s.len && (s.ptr[at] == ' ' || (s.ptr[at] | 0x20) == 't'))
        at++;
    return read_clock(s, &at, packed && !(at + 2 < s.len && s.ptr[at + 2] == ':'), out) && at == s.len;
}

static bool read_epoch(kr_str s, struct kr_stamp *out)
{
    int64_t n = 0;
    if (s.len < 9 || s.len > 13)
        return false;
    for (size_t i = 0; i < s.len; i++) {
        if (!kr_is_digit(s.ptr[i]))
            return false;
        n = n * 10 + (s.ptr[i] - '0');
    }
    n = s.len > 11 ? n / 1000 : n;
    const struct kr_date date = kr_day_split(n / 86400);
    const int rest = (int)(n % 86400);
    *out = (struct kr_stamp){date.year, date.month, date.day, rest / 3600, rest / 60 % 60, rest % 60, 0, true, true};
    return true;
}

static bool word_char(char c)
{
    return kr_is_alpha(c) || (c & 0x80);
}

/* dd-mm-yyyy, dd.mm.yyyy, dd/mm/yyyy at *at. */
static bool read_numeric(kr_str s, size_t *at, struct kr_stamp *out)
{
    size_t i = *at;
    int day, month, year;
    const bool two = i + 1 < s.len && kr_is_digit(s.ptr[i + 1]);
    if (!digits(s, &i, two ? 2 : 1, &day) || i >= s.len)
        return false;
    const char sign = s.ptr[i++];
    const bool wide = i + 1 < s.len && kr_is_digit(s.ptr[i + 1]);
    if ((sign != '-' && sign != '.' && sign != '/') || !digits(s, &i, wide ? 2 : 1, &month) || i >= s.len ||
        s.ptr[i++] != sign || !digits(s, &i, 4, &year) || (i < s.len && kr_is_digit(s.ptr[i])) || month < 1 ||
        month > 12 || day < 1)
        return false;
    *out = (struct kr_stamp){.year = year, .month = month, .day = day};
    *at = i;
    return true;
}

/* A number of one, two or four digits at *at: a day or a year. */
static bool read_count(kr_str s, size_t *at, struct kr_stamp *out)
{
    size_t end = *at;
    int value = 0;
    while (end < s.len && kr_is_digit(s.ptr[end]) && end - *at < 5)
        value = value * 10 + (s.ptr[end++] - '0');
    const size_t len = end - *at;
    *at = end;
    if (len <= 2 && value >= 1 && value <= 31 && !out->day)
        out->day = value;
    else if (len == 4 && value >= 1900 && value <= 2199 && !out->year)
        out->year = value;
    else
        return false;
    return true;
}

/* Words and numbers; *others: words that belong to no date; *begin: where its first part stands. */
static bool read_words(kr_str s, struct kr_stamp *out, size_t *begin)
{
    struct kr_stamp found = {0}, clock;
    bool any = false;
    for (size_t at = 0; at < s.len;) {
        size_t from = at;
        if (word_char(s.ptr[at])) {
            while (at < s.len && word_char(s.ptr[at]))
                at++;
            const int month = found.month ? 0 : month_of(kr_str_cut(s, from, at));
            found.month = month ? month : found.month;
            if (!month)
                continue;
        } else if (kr_is_digit(s.ptr[at])) {
            clock = (struct kr_stamp){0};
            struct kr_stamp numeric;
            if (!found.year && !found.month && read_numeric(s, &at, &numeric)) {
                found = numeric;
            } else if (!found.timed && read_clock(s, &at, false, &clock)) {
                found.hour = clock.hour, found.minute = clock.minute, found.second = clock.second;
                found.timed = true, found.zoned = clock.zoned, found.zone = clock.zone;
            } else if (!read_count(s, &at, &found)) {
                return false;
            }
        } else {
            at++;
            continue;
        }
        *begin = any ? *begin : from;
        any = true;
    }
    *out = found;
    return found.year && found.month;
}

bool kr_stamp_read(kr_str text, struct kr_stamp *out)
{
    const kr_str s = kr_str_trim(text);
    size_t begin;
    *out = (struct kr_stamp){0};
    if (s.len < 4 || s.len > 80)
        return false;
    if (read_iso(s, out) || (*out = (struct kr_stamp){0}, read_epoch(s, out)))
        return valid(out);
    *out = (struct kr_stamp){0};
    return read_words(s, out, &begin) && valid(out);
}

bool kr_stamp_line(kr_str text, struct kr_stamp *out, bool *updated)
{
    static const char *const changed[] = {"update",    "laatst",    "gewijzigd",    "bijgewerkt",
                                          "aangepast", "modified",  "aktualisiert", "mis à jour",
                                          "оновлено",  "обновлено", "last"};
    const kr_str s = kr_str_trim(text);
    size_t begin = 0;
    *out = (struct kr_stamp){0};
    *updated = false;
    if (s.len < 8 || s.len > 120 || !read_words(s, out, &begin) || !valid(out) || !out->day)
        return false;
    size_t words = 0;
    for (size_t i = 0; i < s.len; i++)
        words += word_char(s.ptr[i]) && (i == 0 || !word_char(s.ptr[i - 1]));
    if (words > 9 || begin > 60) /* a sentence that names a date is no date line */
        return false;
    for (size_t i = 0; i < sizeof(changed) / sizeof(changed[0]); i++)
        *updated |= kr_where(kr_str_cut(s, 0, begin), changed[i]) < begin;
    return true;
}

bool kr_stamp_hour(kr_str text, const struct kr_stamp *day, struct kr_stamp *out)
{
    const kr_str s = kr_str_trim(text);
    size_t at = 0;
    *out = (struct kr_stamp){0};
    if (!s.len || s.len > 24 || !read_clock(s, &at, false, out) || out->hour > 23)
        return false;
    const kr_str rest = kr_str_trim(kr_str_cut(s, at, s.len));
    if (rest.len && !kr_same(rest, "uur") && !kr_same(rest, "uhr"))
        return false;
    out->year = day->year, out->month = day->month, out->day = day->day;
    if (!out->zoned && day->zoned)
        out->zoned = true, out->zone = day->zone;
    return true;
}

bool kr_stamp_address(kr_str url, struct kr_stamp *out)
{
    *out = (struct kr_stamp){0};
    for (size_t i = 0; i + 11 < url.len; i++) {
        size_t at = i + 1;
        if (url.ptr[i] != '/' || !digits(url, &at, 4, &out->year))
            continue;
        const bool slashes = url.ptr[at] == '/', hyphens = url.ptr[at] == '-';
        if (slashes || hyphens)
            at++;
        if (!digits(url, &at, 2, &out->month) || (slashes && (at >= url.len || url.ptr[at] != '/')) ||
            (hyphens && (at >= url.len || url.ptr[at] != '-')))
            continue;
        at += slashes || hyphens;
        if (digits(url, &at, 2, &out->day) && at < url.len && !kr_is_digit(url.ptr[at]) && out->month && out->day &&
            valid(out))
            return true;
    }
    return false;
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

void kr_dates_add(struct kr_dates *dates, kr_str text, enum kr_read_origin from, bool modified)
{
    struct kr_stamp stamp;
    if (dates->count == KR_MOST_DATES || !kr_stamp_read(text, &stamp))
        return;
    dates->items[dates->count].stamp = stamp;
    dates->items[dates->count].from = from;
    dates->items[dates->count++].modified = modified;
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
