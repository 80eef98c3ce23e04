/* agree.c - is what was extracted one of what an annotation allows? A field names alternatives, "a/b"; "*" is anything.
 *
 * The tolerances are those that docs/EVAL.md tells. They are constants of the format, so that figures of different
 * programs and days can be compared; a distance here is on a sphere of 6371 km, as annotators' tools have it.
 */
#include "score/score_int.h"

#include <math.h>

static bool names(kr_str field, kr_str value)
{
    kr_str want;
    while (kr_score_next(&field, '/', &want))
        if (kr_str_is(want, "*") || (value.len && kr_str_eq(want, value)))
            return true;
    return false;
}

bool kr_score_type_ok(kr_str field, const struct got *got)
{
    return names(field, kr_str_of(kr_type_name(got->type)));
}

bool kr_score_actor_ok(kr_str field, const struct got *got)
{
    kr_str want;
    for (kr_str rest = field; kr_score_next(&rest, '/', &want);)
        if (kr_str_is(want, "-"))
            return true;
    return names(field, got->side);
}

/* ---- places ---------------------------------------------------------------------------------------------------- */

static double distance_km(double lat1, double lon1, double lat2, double lon2)
{
    const double radians = 3.141592653589793 / 180, radius = 6371;
    double lat = sin((lat2 - lat1) * radians / 2), lon = sin((lon2 - lon1) * radians / 2);
    double h = lat * lat + cos(lat1 * radians) * cos(lat2 * radians) * (lon * lon);
    return 2 * radius * asin(sqrt(fmin(h, 1)));
}

/* The last of that name, NULL: none. */
static const struct gold_place *find_place(const struct kr_score *score, kr_str name)
{
    for (size_t i = score->place_count; i-- > 0;)
        if (kr_str_eq(score->places[i].name, name))
            return &score->places[i];
    return NULL;
}

static bool is_wide(kr_str kind)
{
    return kr_str_is(kind, "region") || kr_str_is(kind, "country");
}

/* How far a place of a claim may lie from where the annotation has it, in kilometres. */
static double claim_reach(kr_str kind, enum kr_place_kind got)
{
    if (kr_str_is(kind, "region"))
        return 90;
    if (kr_str_is(kind, "area"))
        return 60;
    if (kr_str_is(kind, "country"))
        return 500;
    return got == KR_PLACE_DISTRICT ? 25 : 15;
}

bool kr_score_place_ok(const struct kr_score *score, kr_str field, const struct got *got)
{
    kr_str want;
    while (kr_score_next(&field, '/', &want)) {
        const struct gold_place *place = find_place(score, want);
        if (kr_str_is(want, "*") || (kr_str_is(want, "-") && !got->placed))
            return true;
        if (kr_str_is(want, "-") || !got->placed || !place)
            continue;
        if (is_wide(place->kind) == (got->kind == KR_PLACE_REGION || got->kind == KR_PLACE_COUNTRY) &&
            distance_km(place->lat, place->lon, got->lat, got->lon) <= claim_reach(place->kind, got->kind))
            return true;
    }
    return false;
}

static double mention_reach(kr_str kind)
{
    return kr_str_is(kind, "region") ? 90 : kr_str_is(kind, "area") ? 150 : kr_str_is(kind, "country") ? 500 : 15;
}

bool kr_score_mention_ok(const struct kr_score *score, kr_str field, const struct got *got)
{
    kr_str want;
    while (got->placed && kr_score_next(&field, '/', &want)) {
        const struct gold_place *place = find_place(score, want);
        if (!place)
            continue;
        bool wide = is_wide(place->kind) || kr_str_is(place->kind, "area");
        if (wide == (got->kind != KR_PLACE_CITY) &&
            distance_km(place->lat, place->lon, got->lat, got->lon) <= mention_reach(place->kind))
            return true;
    }
    return false;
}

/* ---- who says it ----------------------------------------------------------------------------------------------- */

/* The last six characters. */
static kr_str tail(kr_str s)
{
    size_t from = s.len;
    for (int characters = 0; from > 0 && characters < 6; characters++)
        do
            from--;
        while (from > 0 && ((unsigned char)s.ptr[from] & 0xC0) == 0x80);
    return kr_str_cut(s, from, s.len);
}

static bool holds(kr_str s, kr_str part)
{
    return part.len && s.len && memmem(s.ptr, s.len, part.ptr, part.len);
}

/* Do the two name the same one? "gouverneur" and "de gouverneur Synehoebov" do, and names that
 * end alike. */
static bool same_name(kr_str wanted, kr_str got, bool *failed)
{
    struct kr_buf a = {0}, b = {0};
    kr_utf8_bare(wanted, &a);
    kr_utf8_bare(got, &b);
    *failed |= a.failed || b.failed;
    kr_str left = kr_buf_str(&a), right = kr_buf_str(&b);
    bool same = !left.len || holds(right, left) || holds(left, right) || kr_str_eq(tail(left), tail(right));
    kr_buf_release(&a);
    kr_buf_release(&b);
    return same;
}

/* Of a source with a side the side decides, of one without its name. */
static bool is_source(kr_str side, kr_str name, const struct kr_source *got, bool *failed)
{
    if (!kr_str_is(side, "-"))
        return got->side.len && kr_str_eq(got->side, side);
    return kr_str_is(name, "*") || same_name(name, got->name, failed);
}

static bool by_ok(kr_str field, const struct got *got, bool *failed)
{
    kr_str want, side;
    while (kr_score_next(&field, '/', &want)) {
        if (kr_str_is(want, "*") || (kr_str_is(want, "-") && !got->by_count))
            return true;
        if (kr_str_is(want, "-"))
            continue;
        kr_str name = want;
        kr_score_next(&name, ':', &side);
        for (size_t i = 0; i < got->by_count; i++)
            if (is_source(side, name, &got->by[i], failed))
                return true;
    }
    return false;
}

/* ---- when ------------------------------------------------------------------------------------------------------ */

static kr_str without(kr_str s, const char *ends)
{
    while (s.len && strchr(ends, s.ptr[s.len - 1]))
        s.len--;
    return s;
}

/* The day of a date; of a month or a year its first, or its last. False where there is none. */
static bool day_number(kr_str text, bool last, int64_t *day)
{
    kr_str rest = without(kr_str_trim(text), "~?%"), part;
    int numbers[3] = {0, 0, 0};
    for (size_t i = 0; kr_score_next(&rest, '-', &part); i++) {
        double value;
        part = kr_str_trim(part);
        if (!kr_str_number(part, &value) || value > 9999 || value < 0 || value != floor(value))
            return false;
        if (i < 3)
            numbers[i] = (int)value;
    }
    int year = numbers[0], month = numbers[1], first = numbers[2] ? numbers[2] : 1;
    int64_t back = 0;
    if (!year && !month)
        return false;
    if (!numbers[2] && last) { /* the day before the next month or year begins */
        year += month == 12 || !month;
        month = month ? month % 12 + 1 : 1;
        back = 1;
        if (year == 10000 && !numbers[1]) {
            *day = kr_day_from(9999, 12, 31);
            return true;
        }
    } else if (!month && !numbers[2]) {
        month = 1;
    }
    if (!kr_date_valid(year, month, first))
        return false;
    *day = kr_day_from(year, month, first) - back;
    return true;
}

/* An interval that holds the wanted day, and is short enough to say something. */
static bool interval_holds(kr_str field, kr_str got)
{
    enum { MOST_DAYS = 14, MOST_DAYS_ABOUT = 62 };
    kr_str from, to = got, want;
    int64_t first, last, day;
    kr_score_next(&to, '/', &from);
    if (!to.ptr || memchr(to.ptr, '/', to.len) || !day_number(from, false, &first) || !day_number(to, true, &last))
        return false;
    while (kr_score_next(&field, '/', &want))
        if (day_number(want, false, &day) && first <= day && day <= last &&
            last - first <= (kr_str_ends(want, KR_S("~")) ? MOST_DAYS_ABOUT : MOST_DAYS))
            return true;
    return false;
}

static bool when_ok(kr_str field, const struct got *got)
{
    kr_str want, day, days = got->when;
    if (interval_holds(field, days))
        return true;
    days = without(days, "[]");
    while (days.len && strchr("[]", days.ptr[0]))
        days = kr_str_cut(days, 1, days.len);
    if (!days.ptr)
        days = KR_S("");
    while (kr_score_next(&days, ',', &day)) { /* one of a set, or the date itself, may be finer than wanted */
        day = without(kr_str_trim(day), "~");
        for (kr_str rest = field; kr_score_next(&rest, '/', &want);) {
            kr_str date = without(want, "~");
            if (kr_str_is(want, "*") || kr_str_eq(day, date) ||
                (day.len > date.len && kr_str_starts(day, date) && day.ptr[date.len] == '-'))
                return true;
        }
    }
    return false;
}

/* ---- figures --------------------------------------------------------------------------------------------------- */

static double value_of(kr_str number)
{
    char digits[32];
    size_t count = 0;
    double value;
    for (size_t i = 0; i < number.len && count < sizeof(digits); i++)
        if ((number.ptr[i] >= '0' && number.ptr[i] <= '9') || number.ptr[i] == '.')
            digits[count++] = number.ptr[i];
    return kr_str_number((kr_str){digits, count}, &value) ? value : 0;
}

static bool same_unit(kr_str a, kr_str b, bool *failed)
{
    struct kr_buf left = {0}, right = {0};
    kr_utf8_bare(a, &left);
    kr_utf8_bare(b, &right);
    *failed |= left.failed || right.failed;
    bool same = kr_str_eq(kr_buf_str(&left), kr_buf_str(&right));
    kr_buf_release(&left);
    kr_buf_release(&right);
    return same;
}

static bool figure_ok(kr_str field, const struct got *got, bool *failed)
{
    kr_str want, number;
    while (kr_score_next(&field, '/', &want)) {
        if (kr_str_is(want, "*"))
            return true;
        kr_str unit = want;
        kr_score_next(&unit, ' ', &number);
        const double value = value_of(number);
        for (size_t i = 0; i < got->figure_count; i++)
            if (same_unit(got->figures[i].unit, unit, failed) &&
                fabs(got->figures[i].value - value) <= 1e-6 * fmax(1, value))
                return true;
    }
    return false;
}

bool kr_score_attribute_ok(enum kr_attribute_kind kind, kr_str field, const struct got *got, bool *failed)
{
    switch (kind) {
    case KR_ATTRIBUTE_BY:
        return by_ok(field, got, failed);
    case KR_ATTRIBUTE_FACTUALITY:
        for (kr_str want; kr_score_next(&field, '/', &want);)
            if (kr_str_is(want, kr_factuality_name(got->factuality)))
                return true;
        return false;
    case KR_ATTRIBUTE_WHEN:
        return when_ok(field, got);
    default:
        return figure_ok(field, got, failed);
    }
}
