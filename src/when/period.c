/* period.c - parts of longer stretches, holidays, and days named by their number alone.
 *
 *     nth         (ordinal|last) unit of period           de laatste week van augustus, het derde kwartaal van 2022
 *     period      month [year] | year | shift unit | the unit
 *     week of     (week|weekend) of date                  het weekend van 10 september
 *     holiday     [shift] holiday [year]                  afgelopen Pasen, oudejaarsavond 2022
 *     numbered    at the ordinal [of period]              op de 24ste, de 5de van vorige maand
 *     decade      decades tens                            de jaren negentig */
#include "when/when_int.h"

bool kr_read_whole(const struct kr_row *row, int i, struct kr_when_value *period, int *end, bool *fixed)
{
    int at = kr_row_past_articles(row, i), year = 0, shift = 0;
    const struct kr_term *month = kr_row_term(row, at, KR_TERM_MONTH), *unit = kr_row_term(row, at, KR_TERM_UNIT);
    if (month) {
        *end = at + 1;
        bool given = kr_read_year(row, *end, &year, end);
        *fixed = (!given || year) && kr_value_month(row->context, year, month->value, 0, row->context->forward, period);
        return true;
    }
    if (kr_row_calendar_shift(row, at, &shift))
        unit = kr_row_term(row, at + 1, KR_TERM_UNIT);
    else if (at == i)
        unit = NULL;
    if (unit && !unit->plural && (unit->value == KR_UNIT_MONTH || unit->value == KR_UNIT_YEAR)) {
        *end = kr_row_calendar_shift(row, at, &shift) ? at + 2 : at + 1;
        *fixed = kr_value_unit(row->context, (enum kr_time_unit)unit->value, shift, period);
        return true;
    }
    if (!kr_read_year(row, at, &year, end))
        return false;
    *period = kr_value_year(year);
    *fixed = year > 0;
    return true;
}

/* "de laatste week van augustus", "de eerste dagen van dit jaar". */
static bool read_nth_unit(const struct kr_row *row, int i, struct kr_found *found)
{
    struct kr_numeral n;
    struct kr_when_value period;
    int at = i + 1, nth = -1, end, shift;
    bool fixed;
    if (kr_row_number(row, i, &n) && n.kind == KR_NUMBER_ORDINAL) {
        at = n.end;
        nth = n.value <= 53 ? (int)n.value : 0;
    } else if (!kr_row_shift(row, i, KR_SHIFT_PAST)) {
        return false;
    }
    const struct kr_term *unit = kr_row_term(row, at, KR_TERM_UNIT);
    if (!unit || nth == 0 || nth > 53)
        return false;
    bool joined = kr_row_shift(row, at + 1, KR_SHIFT_OF) || kr_row_shift(row, at + 1, KR_SHIFT_AT);
    bool apposed = kr_row_calendar_shift(row, at + 1, &shift) || unit->value == KR_UNIT_QUARTER;
    if ((!joined && !apposed) || !kr_read_whole(row, joined ? at + 2 : at + 1, &period, &end, &fixed))
        return false;
    if (unit->plural) { /* some at its begin or end */
        found->value = period;
        found->value.approximate = true;
        return (nth == 1 || nth == -1) && kr_found_done(found, end, fixed);
    }
    return kr_found_done(found, end,
                         fixed && kr_value_nth(&period, (enum kr_time_unit)unit->value, nth, &found->value));
}

/* "de week van 5 september", "het weekend van 10 en 11 september". */
static bool read_week_of(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    bool weekend = kr_row_unit(row, i, KR_UNIT_WEEKEND);
    if ((!weekend && !kr_row_unit(row, i, KR_UNIT_WEEK)) || !kr_row_shift(row, i + 1, KR_SHIFT_OF))
        return false;
    struct kr_found date = {.begin = i};
    int at = kr_row_past_articles(row, i + 2);
    if (at >= row->count || !kr_read_date(row, at, role, &date) || !date.dated)
        return false;
    if (!date.resolved || (weekend && date.value.last > date.value.first)) {
        *found = date;
        return true;
    }
    struct kr_when_context then = {.first = date.value.first, .last = date.value.first};
    if (weekend) {
        int64_t monday = date.value.first - kr_day_weekday(date.value.first) + 1;
        found->value = kr_value_day(monday + 5);
        found->value.last = monday + 6;
        return kr_found_done(found, date.end, true);
    }
    return kr_found_done(found, date.end, kr_value_unit(&then, KR_UNIT_WEEK, 0, &found->value));
}

/* "kerst", "tweede paasdag 2023", "Pasen vorig jaar"; in a given year or 0. */
bool kr_read_holiday(const struct kr_row *row, int i, int year, enum kr_time_role role, struct kr_found *found)
{
    int shift = 0, end, at = i;
    if (!year && kr_row_calendar_shift(row, i, &shift))
        at++;
    const struct kr_term *holiday = kr_row_term(row, at, KR_TERM_HOLIDAY);
    bool compound = kr_row_mark(row, at + 1, '-') && row->items[at + 1].glued; /* "het Goede Vrijdag-akkoord" */
    if (!holiday || compound || kr_row_general(row, i))
        return false;
    bool given = !year && kr_read_year(row, at + 1, &year, &end);
    bool coming = shift > 0 || (role == KR_TIME_BEFORE && !row->past); /* "voor kerst zijn ze thuis" */
    int lean = coming ? 2 : shift < 0 ? -1 : kr_row_lean(row, role);
    bool resolved = (!given || year) && kr_value_holiday(row->context, year, holiday->value, lean, &found->value);
    found->value.approximate = holiday->plural;
    found->dated = true;
    return kr_found_done(found, given ? end : at + 1, resolved);
}

/* May what stands at item i follow a day named by its number alone? No noun may: "de 24ste verdieping". */
static bool may_follow(const struct kr_row *row, int i)
{
    if (kr_row_shift(row, i, KR_SHIFT_AFTER)) /* "de 3e na laatste" */
        return false;
    return i >= row->count || row->items[i].kind == KR_TOKEN_MARK || kr_row_term(row, i, KR_TERM_BARRIER) ||
           kr_row_term(row, i, KR_TERM_AND) || kr_row_term(row, i, KR_TERM_ARTICLE) ||
           (row->items[i].kind == KR_TOKEN_WORD && kr_row_term(row, i, KR_TERM_SHIFT));
}

/* "op de 24ste": the latest day of that number, in a report dated to a month that of the month. */
static bool read_numbered(const struct kr_row *row, int i, struct kr_found *found)
{
    struct kr_numeral n;
    struct kr_when_value period;
    int end;
    bool fixed;
    if (!kr_row_term(row, i - 1, KR_TERM_ARTICLE) || !kr_row_number(row, i, &n) || n.kind != KR_NUMBER_ORDINAL ||
        n.value < 1 || n.value > 31)
        return false;
    if (kr_row_shift(row, n.end, KR_SHIFT_OF) && !kr_row_any(row, kr_row_past_of(row, n.end), KR_TERM_MONTH) &&
        kr_read_whole(row, n.end + 1, &period, &end, &fixed))
        return period.precision == KR_PRECISION_MONTH &&
               kr_found_done(found, end, fixed && kr_value_nth(&period, KR_UNIT_DAY, (int)n.value, &found->value));
    if (row->items[i].kind != KR_TOKEN_NUMBER || !kr_row_leads(row, i - 1) || !may_follow(row, n.end))
        return false; /* "op de tweede" is a place more often than a day */
    return kr_found_done(found, n.end, kr_value_numbered(row->context, (int)n.value, &found->value));
}

/* The tens of a decade at item i, an apostrophe before them allowed: 0 when there are none. */
static int read_tens(const struct kr_row *row, int i, int *end)
{
    struct kr_numeral n;
    int at = kr_row_mark(row, i, '"') ? i + 1 : i;
    if (!kr_row_number(row, at, &n) || n.kind != KR_NUMBER_PLAIN || n.end != at + 1 || n.ends_compound ||
        n.value > 2090)
        return 0;
    int tens = (int)n.value;
    *end = n.end;
    return tens < 20 || tens % 10 || (tens > 90 && !n.year) ? 0 : tens > 90 ? tens : 1900 + tens;
}

/* "de jaren negentig", "de jaren '90", "de jaren 1990", "de jaren zestig en zeventig". */
bool kr_read_decade(const struct kr_row *row, int i, struct kr_found *found)
{
    const struct kr_term *unit = kr_row_term(row, i, KR_TERM_UNIT);
    int end, end_second, year, second = 0;
    struct kr_when_value more;
    if (!unit || unit->value != KR_UNIT_YEAR || !unit->plural || !(year = read_tens(row, i + 1, &end)))
        return false;
    bool resolved = kr_value_years(year, 10, 0, &found->value);
    if (kr_row_term(row, end, KR_TERM_AND))
        second = read_tens(row, end + 1, &end_second);
    if (second == year + 10 && !kr_row_term(row, end_second, KR_TERM_MEASURE) && kr_value_years(second, 10, 0, &more)) {
        found->value.last = more.last;
        end = end_second;
    }
    return kr_found_done(found, end, resolved);
}

/* "de 19e eeuw". */
static bool read_century(const struct kr_row *row, int i, struct kr_found *found)
{
    struct kr_numeral n;
    return kr_row_number(row, i, &n) && n.kind == KR_NUMBER_ORDINAL && n.value >= 2 && n.value <= 30 &&
           kr_row_unit(row, n.end, KR_UNIT_CENTURY) &&
           kr_found_done(found, n.end + 1, kr_value_years(100 * ((int)n.value - 1), 100, 0, &found->value));
}

/* "in week 36", "week 36 van 2022": an ISO week. */
static bool read_week_number(const struct kr_row *row, int i, struct kr_found *found)
{
    struct kr_numeral n;
    int year = 0, end;
    if (!kr_row_unit(row, i, KR_UNIT_WEEK) || !kr_row_number(row, i + 1, &n) ||
        row->items[i + 1].kind != KR_TOKEN_NUMBER || n.kind != KR_NUMBER_PLAIN || n.clock || n.ends_compound ||
        n.value < 1 || n.value > 53 || n.value != (int)n.value || !kr_row_leads(row, i))
        return false;
    bool given = kr_read_year(row, n.end, &year, &end);
    if (!given && (kr_row_shift(row, n.end, KR_SHIFT_OF) || kr_row_term(row, n.end, KR_TERM_UNIT)))
        return false; /* "week 3 van het proces" */
    year = given ? year : kr_context_year(row->context);
    bool fixed = year > 0 && n.value <= kr_year_weeks(year);
    if (fixed) {
        int64_t monday = kr_day_from_week(year, (int)n.value);
        struct kr_when_context then = {.first = monday, .last = monday};
        fixed = kr_value_unit(&then, KR_UNIT_WEEK, 0, &found->value);
    }
    return kr_found_done(found, given ? end : n.end, fixed);
}

bool kr_read_period(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    return read_nth_unit(row, i, found) || read_week_of(row, i, role, found) || read_week_number(row, i, found) ||
           kr_read_holiday(row, i, 0, role, found) || kr_read_decade(row, i, found) || read_century(row, i, found) ||
           read_numbered(row, i, found);
}
