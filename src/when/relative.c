/* relative.c - expressions that count from a day: of the report, of the text, of the war.
 *
 *     counted   number unit (ago | later | earlier | after core | before core) | ahead number unit | nth unit of war
 *     shifted   (last|past|this|that|next|following) [number] (unit | weekday | month | season | part of day)
 *
 * "Ago", "last" and "this" count from the report; "later", "earlier", "that" and "following" from the day that the
 * text named last; the war from its day one. */
#include "when/when_int.h"

#include <math.h>

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
    static const int days[KR_UNIT_COUNT] = {0, 0, 1, 0, 7, 30, 365, 0, 0, 0, 0};
    if (day == KR_DAY_MIN || !days[unit] || nth < 1 || nth > 20000)
        return kr_found_done(found, end, false);
    day += ((int64_t)nth - 1) * days[unit];
    found->value = kr_value_day(day);
    found->value.last = day + days[unit] - 1;
    found->war_day = unit == KR_UNIT_DAY && nth > 1;
    return kr_found_done(found, end, kr_day_valid(found->value.last));
}

/* The item after "of the war", "since (the begin of) the war" at i, or 0. */
static int past_count_of_war(const struct kr_row *row, int i)
{
    if (kr_row_shift(row, i, KR_SHIFT_SINCE)) {
        int at = kr_row_past_articles(row, i + 1);
        const struct kr_term *part = kr_row_term(row, at, KR_TERM_PART), *word = kr_row_term(row, at, KR_TERM_WAR);
        if (word && word->value == KR_WAR_BEGIN)
            return at + 1;
        return kr_row_past_war(row, part && part->value == KR_PART_BEGIN ? at + 1 : at);
    }
    return kr_row_past_war(row, i);
}

/* The unit that a word of the war's calendar counts; KR_UNIT_COUNT: none. */
static enum kr_time_unit war_unit(const struct kr_term *word)
{
    static const enum kr_time_unit units[] = {KR_UNIT_DAY, KR_UNIT_WEEK, KR_UNIT_MONTH, KR_UNIT_YEAR};
    return word && word->value <= KR_WAR_YEAR ? units[word->value] : KR_UNIT_COUNT;
}

/* "dag 563", by itself: counts the days of the war when that is the day of the report, or the one beside it. */
static bool is_today_of_war(const struct kr_row *row, double nth)
{
    const struct kr_when_context *now = row->context;
    if (row->rules->war_day == KR_DAY_MIN || nth < 2 || nth > 20000 || !kr_day_valid(now->published_first))
        return false;
    int64_t day = row->rules->war_day + (int64_t)nth - 1;
    return day >= now->published_first - 1 && day <= now->published_last + 1;
}

/* "de 200ste dag van de oorlog", "de eerste oorlogsdag", "dag 200 van de oorlog", "oorlogsdag 200", "dag 563:". */
static bool read_war_day(const struct kr_row *row, int i, struct kr_found *found)
{
    struct kr_numeral n;
    const struct kr_term *word;
    if (kr_row_number(row, i, &n) && n.kind == KR_NUMBER_ORDINAL) {
        enum kr_time_unit unit = war_unit(kr_row_term(row, n.end, KR_TERM_WAR));
        if (unit != KR_UNIT_COUNT)
            return war_value(row, unit, n.value, found, n.end + 1);
        word = kr_row_term(row, n.end, KR_TERM_UNIT);
        int end = word ? past_count_of_war(row, n.end + 1) : 0;
        if (!end || word->plural || word->value > KR_UNIT_YEAR)
            return false;
        return war_value(row, (enum kr_time_unit)word->value, n.value, found, end);
    }
    enum kr_time_unit unit = war_unit(kr_row_term(row, i, KR_TERM_WAR));
    bool counts = unit != KR_UNIT_COUNT;
    if ((!counts && !kr_row_unit(row, i, KR_UNIT_DAY)) || !kr_row_number(row, i + 1, &n) || n.kind != KR_NUMBER_PLAIN ||
        n.clock || n.value != floor(n.value))
        return false;
    int end = counts ? n.end : past_count_of_war(row, n.end);
    if (!end && !n.ends_compound && !kr_row_term(row, n.end, KR_TERM_UNIT) && is_today_of_war(row, n.value))
        end = n.end;
    return end && war_value(row, counts ? unit : KR_UNIT_DAY, n.value, found, end);
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
    if (!word || word->value <= KR_WAR_YEAR)
        return false;
    if (word->value == KR_WAR_EVE) {
        int end = kr_row_past_war(row, i + 1);
        kr_found_war_begin(row, true, found, end ? end : i + 1);
        found->value.last = --found->value.first;
        return true;
    }
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

/* "2 jaar, 3 maanden en 4 dagen geleden": two or three counts, and the sum. Of months alone it is a month. */
static bool read_compound_ago(const struct kr_row *row, int i, struct kr_found *found)
{
    const struct kr_when_context *now = row->context;
    double months = 0, days = 0;
    bool daily = false, fixed = true;
    int counts = 0, at = i;
    for (; counts < 3; counts++) {
        struct kr_numeral n;
        if (counts && (kr_row_term(row, at, KR_TERM_AND) || kr_row_mark(row, at, ',')))
            at++;
        const struct kr_term *unit = kr_row_number(row, at, &n) ? kr_row_term(row, n.end, KR_TERM_UNIT) : NULL;
        if (!unit || (n.kind != KR_NUMBER_PLAIN && n.kind != KR_NUMBER_WEAK))
            break;
        bool week = unit->value == KR_UNIT_WEEK, coarse = unit->value == KR_UNIT_MONTH || unit->value == KR_UNIT_YEAR;
        fixed &= week || coarse || unit->value == KR_UNIT_DAY;
        daily |= !coarse;
        months += unit->value == KR_UNIT_YEAR ? 12 * n.value : coarse ? n.value : 0;
        days += coarse ? 0 : week ? 7 * n.value : n.value;
        at = n.end + 1;
    }
    if (counts < 2 || !kr_row_shift(row, at, KR_SHIFT_AGO))
        return false;
    if (!daily)
        return kr_found_done(found, at + 1, fixed && kr_value_ago(now, KR_UNIT_MONTH, months, &found->value));
    fixed &= now->first == now->last && kr_day_valid(now->first) && days < 5000 &&
             kr_value_same_day(now->first, KR_UNIT_MONTH, months, &found->value);
    if (fixed)
        found->value.first -= (int64_t)days;
    found->value.last = found->value.first;
    return kr_found_done(found, at + 1, fixed);
}

/* "over drie dagen"; begin: the item of "over". */
static bool read_ahead(const struct kr_row *row, int begin, enum kr_time_unit unit, double n, struct kr_found *found,
                       int end)
{
    found->begin = begin;
    struct kr_when_value now;
    bool exact = kr_value_from_now(row->context, 0, &now) && now.precision == KR_PRECISION_DAY && now.first == now.last;
    return kr_found_done(found, end, exact && kr_value_offset(&now, unit, n, &found->value));
}

/* Do the words before item i make its number a rough one? */
static bool is_about(const struct kr_row *row, int i)
{
    const struct kr_term *term = kr_row_term(row, i - 1, KR_TERM_COMPARATOR);
    return term && !kr_str_is(term->text, "=") && !kr_str_is(term->text, "<=");
}

/* n units ago; "precisely" so many weeks, months or years ago is a day. */
static bool read_ago(const struct kr_row *row, int i, enum kr_time_unit unit, double n, struct kr_when_value *out)
{
    const struct kr_when_context *now = row->context;
    const struct kr_term *term = kr_row_term(row, i - 1, KR_TERM_COMPARATOR);
    if (term && kr_str_is(term->text, "=") && unit >= KR_UNIT_WEEK && unit <= KR_UNIT_YEAR && now->first == now->last &&
        kr_day_valid(now->first))
        return kr_value_same_day(now->first, unit, n, out);
    return kr_value_ago(now, unit, n, out);
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
    if (fixed && counted && read_compound_ago(row, i, found))
        return true;
    if (fixed && counted && kr_row_shift(row, i - 1, KR_SHIFT_AHEAD) && unit >= KR_UNIT_DAY)
        return read_ahead(row, i - 1, unit, n.value, found, at);
    if (fixed && counted && kr_row_shift(row, i - 1, KR_SHIFT_WITHIN) && unit >= KR_UNIT_HOUR && !row->past) {
        found->begin = i - 1;
        return kr_found_done(found, at, kr_value_stretch(row->context, unit, n.value, true, &found->value));
    }
    if (kr_row_shift(row, at, KR_SHIFT_AGO) && (counted || term->plural || is_about(row, i))) {
        kr_found_done(found, at + 1, fixed && read_ago(row, i, unit, n.value, &found->value));
        found->value.approximate |= is_about(row, i) && unit >= KR_UNIT_DAY; /* "ruim drie dagen geleden" */
        return true;
    }
    bool later = kr_row_shift(row, at, KR_SHIFT_LATER);
    if (!fixed && unit <= KR_UNIT_HOUR && row->context->near && (later || kr_row_shift(row, at, KR_SHIFT_EARLIER)))
        return from_anchor(row, unit, 0, found, at + 1); /* "enkele uren later": that day still, most likely */
    if (later)
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
    if (!about && kr_read_holiday(row, at, year, role, found))
        return true;
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
    if (unit == KR_UNIT_HALF)
        return false;
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
        return past && kr_found_done(found, end, kr_value_stretch(row->context, unit, 1, false, &found->value));
    }
    if (unit < KR_UNIT_DAY)
        return past && kr_found_done(found, end, kr_value_stretch(row->context, unit, 1, false, &found->value));
    bool earlier = kr_row_shift(row, i - 1, KR_SHIFT_EARLIER), later = kr_row_shift(row, i - 1, KR_SHIFT_LATER);
    if (shift == 0 && (earlier || later) && unit != KR_UNIT_WEEKEND && !kr_row_term(row, i - 2, KR_TERM_UNIT)) {
        found->begin = i - 1; /* "eerder deze week" */
        return kr_found_done(found, end,
                             kr_value_unit(row->context, unit, 0, &found->value) &&
                                 kr_value_clip(row->context, later, &found->value));
    }
    if (shift == 0 && unit == KR_UNIT_WEEKEND && row->context->forward) /* "dit weekend zal" */
        shift = kr_day_valid(row->context->first) && kr_day_weekday(row->context->first) < 6;
    if (unit == KR_UNIT_YEAR) {
        int year = kr_context_year(row->context);
        if (read_in_year(row, end, year ? year + shift : 0, role, found))
            return true;
    }
    int on = kr_row_shift(row, end, KR_SHIFT_AT) ? end + 1 : end;
    const struct kr_term *weekday = unit == KR_UNIT_WEEK ? kr_row_term(row, on, KR_TERM_WEEKDAY) : NULL;
    if (weekday && !weekday->is_short) {
        bool resolved = kr_weekday_of_week(row, weekday->value, shift, &found->value);
        const struct kr_term *next = kr_row_term(row, on + 2, KR_TERM_WEEKDAY);
        if (!next || next->is_short || next->value != weekday->value % 7 + 1 ||
            !(kr_row_shift(row, on + 1, KR_SHIFT_AT) || kr_row_term(row, on + 1, KR_TERM_AND)))
            return kr_found_done(found, on + 1, resolved);
        found->value.last++; /* "vorige week zaterdag op zondag" */
        return kr_found_done(found, on + 3, resolved);
    }
    if (past && unit != KR_UNIT_WEEKEND && unit != KR_UNIT_QUARTER)
        return kr_found_done(found, end,
                             kr_value_stretch(row->context, unit, 1, false, &found->value) ||
                                 kr_value_unit(row->context, unit, shift, &found->value));
    return kr_found_done(found, end, kr_value_unit(row->context, unit, shift, &found->value));
}

bool kr_read_earlier_in(const struct kr_row *row, int i, struct kr_found *found)
{
    bool later = kr_row_shift(row, i, KR_SHIFT_LATER);
    int at = kr_row_past_articles(row, i + 2);
    const struct kr_term *unit = kr_row_term(row, at, KR_TERM_UNIT);
    if ((!later && !kr_row_shift(row, i, KR_SHIFT_EARLIER)) || !kr_row_shift(row, i + 1, KR_SHIFT_AT) || at == i + 2 ||
        !unit || unit->plural || unit->value == KR_UNIT_WEEKEND || unit->value < KR_UNIT_DAY ||
        unit->value > KR_UNIT_YEAR || kr_row_term(row, i - 1, KR_TERM_UNIT))
        return false;
    return kr_found_done(found, at + 1,
                         kr_value_unit(row->context, (enum kr_time_unit)unit->value, 0, &found->value) &&
                             kr_value_clip(row->context, later, &found->value));
}

/* A part of the day after a shift at i: "die avond", "de volgende ochtend", "afgelopen nacht". */
static bool read_shifted_part(const struct kr_row *row, int i, int shift, struct kr_found *found)
{
    const struct kr_when_context *now = row->context;
    if (kr_row_shift(row, i, KR_SHIFT_THAT))
        return kr_found_of_anchor(row, KR_UNIT_DAY, 0, found, i + 2);
    if (kr_row_shift(row, i, KR_SHIFT_FOLLOWING) && now->anchored)
        return kr_found_of_anchor(row, KR_UNIT_DAY, 1, found, i + 2);
    bool resolved = kr_value_from_now(now, shift, &found->value);
    bool night = kr_row_term(row, i + 1, KR_TERM_PART)->value == KR_PART_NIGHT && now->first == now->last;
    if (resolved && night && shift) { /* the night that ends, or begins, with the day of the report */
        found->value.first = now->first - (shift < 0);
        found->value.last = now->first + (shift > 0);
    }
    return kr_found_done(found, i + 2, resolved);
}

/* The weekday after a shift at i. "This Friday" looks ahead where the sentence does not look back. */
static bool read_shifted_weekday(const struct kr_row *row, int i, int shift, enum kr_time_role role,
                                 struct kr_found *found)
{
    const struct kr_term *term = kr_row_term(row, i + 1, KR_TERM_WEEKDAY);
    int end = kr_row_part_of_day(row, i + 2) ? i + 3 : i + 2;
    if ((kr_row_shift(row, i, KR_SHIFT_PAST) && kr_read_nth_weekday(row, end, -1, term->value, found)) ||
        kr_read_apposed(row, end, role, found))
        return true;
    if (kr_row_shift(row, i, KR_SHIFT_THIS) && (row->context->forward || !row->past) &&
        row->context->first == row->context->last && kr_weekday_of_week(row, term->value, 0, &found->value) &&
        found->value.first >= row->context->last)
        return kr_found_done(found, end, true);
    return kr_found_done(found, end, kr_value_weekday(row->context, term->value, shift, &found->value));
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
    if ((term = kr_row_term(row, i + 1, KR_TERM_WEEKDAY)) && !term->is_short)
        return read_shifted_weekday(row, i, shift, role, found);
    if (kr_row_part_of_day(row, i + 1))
        return read_shifted_part(row, i, shift, found);
    if ((term = kr_row_term(row, i + 1, KR_TERM_MONTH)) && !that)
        return kr_found_done(found, i + 2,
                             kr_value_month(row->context, 0, term->value, 0, shift > 0 ? 2 : -1, &found->value));
    if ((term = kr_row_term(row, i + 1, KR_TERM_SEASON)) && !that)
        return kr_found_done(found, i + 2, kr_value_season(row->context, 0, term->value, shift, &found->value));
    if (!kr_row_number(row, i + 1, &n) || n.kind == KR_NUMBER_ORDINAL || that)
        return false;
    term = kr_row_term(row, n.end, KR_TERM_UNIT);
    if (!term)
        return false;
    bool ahead = kr_row_shift(row, i, KR_SHIFT_NEXT);
    bool fixed = (ahead || kr_row_shift(row, i, KR_SHIFT_PAST)) && n.kind == KR_NUMBER_PLAIN;
    found->vague = !fixed;
    return kr_found_done(
        found, n.end + 1,
        fixed && kr_value_stretch(row->context, (enum kr_time_unit)term->value, n.value, ahead, &found->value));
}
