/* relative.c - expressions that count from a day: of the report, of the text, of the war.
 *
 *     counted   number unit (ago | later | earlier | after core | before core) | ahead number unit | nth unit of war
 *     shifted   (last|past|this|that|next|following) [number] (unit | weekday | month | season | part of day)
 *
 * "Ago", "last" and "this" count from the report; "later", "earlier", "that" and "following" from the day that the
 * text named last; the war from its day one. */
#include "when/when_int.h"

/* ---- the war's own calendar ----------------------------------------------------------------------------------- */

/* The item after "(of) the war" at i, or 0. */
int kr_row_past_war(const struct kr_row *row, int i)
{
    i = kr_row_past_of(row, i);
    const struct kr_term *term = kr_row_term(row, i, KR_TERM_WAR);
    return term && term->value == KR_WAR_NAME ? i + 1 : 0;
}

static bool war_value(const struct kr_row *row, enum kr_time_unit unit, double nth, struct kr_found *found, int end)
{
    int64_t day = row->rules->war_day;
    static const int days[KR_UNIT_COUNT] = {0, 0, 1, 0, 7, 30, 365};
    if (day == KR_DAY_MIN || !days[unit] || nth < 1 || nth > 20000)
        return kr_found_done(found, end, false);
    day += ((int64_t)nth - 1) * days[unit];
    found->value = kr_value_day(day);
    found->value.last = day + days[unit] - 1;
    found->war_day = unit == KR_UNIT_DAY && nth > 1;
    return kr_found_done(found, end, kr_day_valid(found->value.last));
}

/* "de 200ste dag van de oorlog", "de eerste oorlogsdag", "dag 200 van de oorlog", "oorlogsdag 200". */
static bool read_war_day(const struct kr_row *row, int i, struct kr_found *found)
{
    struct kr_numeral n;
    const struct kr_term *word;
    if (kr_row_number(row, i, &n) && n.kind == KR_NUMBER_ORDINAL) {
        word = kr_row_term(row, n.end, KR_TERM_WAR);
        if (word && word->value == KR_WAR_DAY)
            return war_value(row, KR_UNIT_DAY, n.value, found, n.end + 1);
        word = kr_row_term(row, n.end, KR_TERM_UNIT);
        int end = word ? kr_row_past_war(row, n.end + 1) : 0;
        if (!end || word->plural)
            return false;
        return war_value(row, (enum kr_time_unit)word->value, n.value, found, end);
    }
    word = kr_row_term(row, i, KR_TERM_WAR);
    bool counts = word && word->value == KR_WAR_DAY;
    if ((!counts && !kr_row_unit(row, i, KR_UNIT_DAY)) || !kr_row_number(row, i + 1, &n) || n.kind != KR_NUMBER_PLAIN)
        return false;
    int end = counts ? n.end : kr_row_past_war(row, n.end);
    return end && war_value(row, KR_UNIT_DAY, n.value, found, end);
}

bool kr_found_war_begin(const struct kr_row *row, bool about, struct kr_found *found, int end)
{
    if (row->rules->war_day == KR_DAY_MIN)
        return kr_found_done(found, end, false);
    found->value = kr_value_day(row->rules->war_day);
    found->value.approximate = about;
    return kr_found_done(found, end, true);
}

/* "het begin van de oorlog", and the war itself as a bound: "sinds de invasie". */
bool kr_read_war(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    const struct kr_term *word = kr_row_term(row, i, KR_TERM_WAR);
    if (read_war_day(row, i, found))
        return true;
    if (!word || word->value == KR_WAR_DAY)
        return false;
    if (word->value == KR_WAR_BEGIN) {
        int end = kr_row_past_war(row, i + 1);
        return kr_found_war_begin(row, true, found, end ? end : i + 1);
    }
    return (role == KR_TIME_SINCE || role == KR_TIME_BEFORE) && kr_found_war_begin(row, false, found, i + 1);
}

/* ---- counted units -------------------------------------------------------------------------------------------- */

/* n units from the day named last; a day later needs one. */
static bool from_anchor(const struct kr_row *row, enum kr_time_unit unit, double n, struct kr_found *found, int end)
{
    return kr_found_done(found, end,
                         row->context->anchored && kr_value_offset(&row->context->anchor, unit, n, &found->value));
}

/* n units after or before what follows: "drie weken na het begin van de invasie". */
static bool from_following(const struct kr_row *row, enum kr_time_unit unit, double n, int i, struct kr_found *found)
{
    struct kr_found base = {.begin = i};
    int at = kr_row_past_articles(row, i);
    if (at >= row->count || kr_row_term(row, at, KR_TERM_UNIT) ||
        !(kr_read_war(row, at, KR_TIME_SINCE, &base) || kr_row_core(row, at, KR_TIME_SINCE, &base)))
        return false;
    bool about = base.value.approximate && base.value.precision == KR_PRECISION_DAY && unit == KR_UNIT_DAY;
    if (!base.resolved || !kr_value_offset(&base.value, unit, n, &found->value))
        return kr_found_done(found, base.end, false);
    found->value.approximate |= about;
    return kr_found_done(found, base.end, true);
}

/* "2 jaar en 3 maanden geleden": the second count, and the sum. */
static bool read_compound_ago(const struct kr_row *row, int i, enum kr_time_unit unit, double n, struct kr_found *found)
{
    struct kr_numeral more;
    const struct kr_term *second;
    if (!(kr_row_term(row, i, KR_TERM_AND) || kr_row_mark(row, i, ',')) || !kr_row_number(row, i + 1, &more) ||
        !(second = kr_row_term(row, more.end, KR_TERM_UNIT)) || !kr_row_shift(row, more.end + 1, KR_SHIFT_AGO))
        return false;
    bool fixed = unit == KR_UNIT_YEAR && second->value == KR_UNIT_MONTH;
    return kr_found_done(found, more.end + 2,
                         fixed && kr_value_ago(row->context, KR_UNIT_MONTH, 12 * n + more.value, &found->value));
}

/* "over drie dagen". */
static bool read_ahead(const struct kr_row *row, enum kr_time_unit unit, double n, struct kr_found *found, int end)
{
    struct kr_when_value now;
    bool exact = kr_value_from_now(row->context, 0, &now) && now.precision == KR_PRECISION_DAY && now.first == now.last;
    return kr_found_done(found, end, exact && kr_value_offset(&now, unit, n, &found->value));
}

bool kr_read_counted(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    struct kr_numeral n = {.end = i, .value = 1};
    bool counted = kr_row_number(row, i, &n);
    if (!counted)
        n = (struct kr_numeral){.end = i, .value = 1};
    if (counted && (n.kind == KR_NUMBER_ORDINAL || n.ends_compound || n.year))
        return false;
    const struct kr_term *term = kr_row_term(row, n.end, KR_TERM_UNIT);
    if (!term || term->value == KR_UNIT_WEEKEND)
        return false;
    enum kr_time_unit unit = (enum kr_time_unit)term->value;
    bool fixed = counted ? n.kind == KR_NUMBER_PLAIN || n.kind == KR_NUMBER_WEAK : !term->plural;
    int at = n.end + 1;
    found->vague = !fixed;
    if (fixed && counted && read_compound_ago(row, at, unit, n.value, found))
        return true;
    if (fixed && counted && kr_row_shift(row, i - 1, KR_SHIFT_AHEAD) && unit >= KR_UNIT_DAY)
        return read_ahead(row, unit, n.value, found, at);
    if (kr_row_shift(row, at, KR_SHIFT_AGO) && (counted || term->plural))
        return kr_found_done(found, at + 1, fixed && kr_value_ago(row->context, unit, n.value, &found->value));
    if (kr_row_shift(row, at, KR_SHIFT_LATER))
        return fixed ? from_anchor(row, unit, n.value, found, at + 1) : kr_found_done(found, at + 1, false);
    if (kr_row_shift(row, at, KR_SHIFT_EARLIER))
        return fixed ? from_anchor(row, unit, -n.value, found, at + 1) : kr_found_done(found, at + 1, false);
    if (fixed && kr_row_shift(row, at, KR_SHIFT_AFTER))
        return from_following(row, unit, n.value, at + 1, found);
    if (fixed && kr_row_shift(row, at, KR_SHIFT_BEFORE))
        return from_following(row, unit, -n.value, at + 1, found);
    if ((!kr_row_shift(row, i - 1, KR_SHIFT_FOR) && role != KR_TIME_SINCE) || unit < KR_UNIT_DAY ||
        (!counted && !term->plural) || kr_row_past_articles(row, i - 1) == i)
        return false;
    found->role = KR_TIME_SINCE;
    found->bounded = true;
    return kr_found_done(found, at, fixed && kr_value_ago(row->context, unit, n.value, &found->value));
}

/* ---- shifted units -------------------------------------------------------------------------------------------- */

/* After "vorig jaar": a month, date or season of that year. */
static bool read_in_year(const struct kr_row *row, int i, int year, enum kr_time_role role, struct kr_found *found)
{
    int at = kr_row_past_articles(row, kr_row_shift(row, i, KR_SHIFT_AT) ? i + 1 : i);
    const struct kr_term *part = kr_row_term(row, at, KR_TERM_PART);
    if (!year)
        return false;
    if (kr_read_day_month(row, at, year, role, found))
        return true;
    bool about = part && part->value <= KR_PART_END;
    if (about)
        at = kr_row_past_of(row, at + 1);
    const struct kr_term *month = kr_row_term(row, at, KR_TERM_MONTH), *season = kr_row_term(row, at, KR_TERM_SEASON);
    if (month && !month->is_short) {
        bool resolved = kr_value_month(row->context, year, month->value, 0, 0, &found->value);
        found->value.approximate = about;
        return kr_found_done(found, at + 1, resolved);
    }
    return season && kr_found_done(found, at + 1, kr_value_season(row->context, year, season->value, 0, &found->value));
}

/* The day, week, month or year that holds the day named last: "die dag". */
bool kr_found_of_anchor(const struct kr_row *row, enum kr_time_unit unit, int shift, struct kr_found *found, int end)
{
    const struct kr_when_context *now = row->context;
    if (!now->anchored || (unit > KR_UNIT_DAY && now->anchor.choices > 1))
        return kr_found_done(found, end, false);
    if (unit == KR_UNIT_DAY)
        return kr_found_done(found, end, kr_value_offset(&now->anchor, unit, shift, &found->value));
    struct kr_when_context then = {.first = now->anchor.first, .last = now->anchor.last};
    return kr_found_done(found, end, kr_value_unit(&then, unit, shift, &found->value));
}

/* The unit after a shift at i. */
bool kr_read_shifted_unit(const struct kr_row *row, int i, const struct kr_term *term, enum kr_time_role role,
                          struct kr_found *found)
{
    enum kr_time_unit unit = (enum kr_time_unit)term->value;
    bool past = kr_row_shift(row, i, KR_SHIFT_PAST);
    int shift = 0, end = i + 2;
    found->vague = term->plural;
    if (term->plural)
        return !kr_row_shift(row, i, KR_SHIFT_THAT) && kr_found_done(found, end, false);
    if (kr_row_shift(row, i, KR_SHIFT_THAT))
        return kr_found_of_anchor(row, unit, 0, found, end);
    if (!kr_row_calendar_shift(row, i, &shift) || (past && kr_row_shift(row, end, KR_SHIFT_OF) && unit < KR_UNIT_YEAR))
        return false; /* "de laatste week van augustus" */
    if (unit == KR_UNIT_DAY) {
        if (kr_row_shift(row, i, KR_SHIFT_FOLLOWING) || kr_row_shift(row, i, KR_SHIFT_LAST))
            return kr_found_of_anchor(row, unit, shift, found, end);
        return past && kr_found_done(found, end, kr_value_stretch(row->context, unit, 1, &found->value));
    }
    if (unit < KR_UNIT_DAY)
        return past && kr_found_done(found, end, kr_value_stretch(row->context, unit, 1, &found->value));
    if (unit == KR_UNIT_YEAR) {
        int year = kr_context_year(row->context);
        if (read_in_year(row, end, year ? year + shift : 0, role, found))
            return true;
    }
    int on = kr_row_shift(row, end, KR_SHIFT_AT) ? end + 1 : end;
    const struct kr_term *weekday = unit == KR_UNIT_WEEK ? kr_row_term(row, on, KR_TERM_WEEKDAY) : NULL;
    if (weekday && !weekday->is_short)
        return kr_found_done(found, on + 1, kr_weekday_of_week(row, weekday->value, shift, &found->value));
    if (past && unit != KR_UNIT_WEEKEND)
        return kr_found_done(found, end,
                             kr_value_stretch(row->context, unit, 1, &found->value) ||
                                 kr_value_unit(row->context, unit, shift, &found->value));
    return kr_found_done(found, end, kr_value_unit(row->context, unit, shift, &found->value));
}

bool kr_read_shifted(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    struct kr_numeral n;
    const struct kr_term *term;
    int shift = 0;
    bool that = kr_row_shift(row, i, KR_SHIFT_THAT);
    if (!kr_row_calendar_shift(row, i, &shift) && !that)
        return false;
    if ((term = kr_row_term(row, i + 1, KR_TERM_UNIT)))
        return kr_read_shifted_unit(row, i, term, role, found);
    if ((term = kr_row_term(row, i + 1, KR_TERM_WEEKDAY)) && !term->is_short) {
        int end = kr_row_part_of_day(row, i + 2) ? i + 3 : i + 2;
        return (kr_row_shift(row, i, KR_SHIFT_PAST) && kr_read_nth_weekday(row, end, -1, term->value, found)) ||
               kr_read_apposed(row, end, role, found) ||
               kr_found_done(found, end, kr_value_weekday(row->context, term->value, shift, &found->value));
    }
    if (kr_row_part_of_day(row, i + 1))
        return that ? kr_found_of_anchor(row, KR_UNIT_DAY, 0, found, i + 2)
                    : kr_found_done(found, i + 2, kr_value_from_now(row->context, shift, &found->value));
    if ((term = kr_row_term(row, i + 1, KR_TERM_MONTH)) && !term->is_short && !that)
        return kr_found_done(found, i + 2,
                             kr_value_month(row->context, 0, term->value, 0, shift > 0 ? 2 : -1, &found->value));
    if ((term = kr_row_term(row, i + 1, KR_TERM_SEASON)) && !that)
        return kr_found_done(found, i + 2, kr_value_season(row->context, 0, term->value, shift, &found->value));
    if (!kr_row_number(row, i + 1, &n) || n.kind == KR_NUMBER_ORDINAL || that)
        return false;
    term = kr_row_term(row, n.end, KR_TERM_UNIT);
    if (!term)
        return false;
    bool fixed = kr_row_shift(row, i, KR_SHIFT_PAST) && n.kind == KR_NUMBER_PLAIN;
    found->vague = !fixed;
    return kr_found_done(found, n.end + 1,
                         fixed &&
                             kr_value_stretch(row->context, (enum kr_time_unit)term->value, n.value, &found->value));
}
