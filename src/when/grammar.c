/* grammar.c - the expressions of time, read from items.
 *
 *     core      day-date | numeric date | weekday | relative day | counted | shifted | part | month | season | year
 *     day-date  [weekday] day { "," day } [ and|until day ] month [year]
 *     counted, shifted: relative.c
 *     part      (begin|middle|end) (month | shifted | year | war) | part of day [of] core
 *     periods   period.c; digits: numeric.c
 *     year      digits | (last|this|next) "year"
 *
 * Each reader begins at one item and either takes the expression that begins there, or leaves it to the next. */
#include "when/when_int.h"

int kr_row_past_articles(const struct kr_row *row, int i)
{
    while (kr_row_term(row, i, KR_TERM_ARTICLE) && !kr_row_term(row, i, KR_TERM_SHIFT))
        i++;
    return i;
}

/* The item after "of the". */
int kr_row_past_of(const struct kr_row *row, int i)
{
    return kr_row_past_articles(row, kr_row_shift(row, i, KR_SHIFT_OF) ? i + 1 : i);
}

/* The term even where a capital makes the word look like a name; for words that a number stands beside. */
const struct kr_term *kr_row_any(const struct kr_row *row, int i, enum kr_term_kind kind)
{
    if (i < 0 || i >= row->count)
        return NULL;
    for (int t = 0; t < row->items[i].terms; t++) {
        if (row->items[i].term[t]->kind == kind)
            return row->items[i].term[t];
    }
    return NULL;
}

bool kr_row_unit(const struct kr_row *row, int i, enum kr_time_unit unit)
{
    const struct kr_term *term = kr_row_term(row, i, KR_TERM_UNIT);
    return term && term->value == (int)unit;
}

bool kr_row_part_of_day(const struct kr_row *row, int i)
{
    const struct kr_term *term = kr_row_term(row, i, KR_TERM_PART);
    return term && term->value >= KR_PART_MORNING;
}

/* last -1, this 0, next +1; false for other shifts. */
bool kr_row_calendar_shift(const struct kr_row *row, int i, int *shift)
{
    if (kr_row_shift(row, i, KR_SHIFT_LAST) || kr_row_shift(row, i, KR_SHIFT_PAST))
        *shift = -1;
    else if (kr_row_shift(row, i, KR_SHIFT_THIS))
        *shift = 0;
    else if (kr_row_shift(row, i, KR_SHIFT_NEXT) || kr_row_shift(row, i, KR_SHIFT_FOLLOWING))
        *shift = 1;
    else
        return false;
    return true;
}

bool kr_found_done(struct kr_found *found, int end, bool resolved)
{
    found->end = end;
    found->resolved = resolved;
    return true;
}

/* ---- years and dates ------------------------------------------------------------------------------------------ */

/* Four digits behind "in", and nothing behind them that they could count: "viel in 1855." */
static bool is_old_year(const struct kr_row *row, int i)
{
    const struct kr_token *token = &row->tokens[row->items[i].first];
    return row->items[i].kind == KR_TOKEN_NUMBER && token->end - token->start == 4 &&
           kr_row_shift(row, i - 1, KR_SHIFT_AT) && (i + 1 >= row->count || row->items[i + 1].kind == KR_TOKEN_MARK);
}

/* A year at item i: "2022", "van 2022", "van vorig jaar", "vorig jaar". *year 0: said, but not fixed. */
bool kr_read_year(const struct kr_row *row, int i, int *year, int *end)
{
    int shift;
    struct kr_numeral n;
    i = kr_row_past_of(row, i);
    if (kr_row_unit(row, i, KR_UNIT_YEAR))
        i++;
    if (kr_row_mark(row, i, ',') && kr_row_any(row, i - 1, KR_TERM_MONTH) && kr_row_number(row, i + 1, &n) && n.year &&
        n.end == i + 2 && !n.ends_compound && (n.end >= row->count || row->items[n.end].kind == KR_TOKEN_MARK)) {
        *year = (int)n.value; /* "10 september, 2022." below a picture */
        *end = n.end;
        return true;
    }
    if (kr_row_mark(row, i, '"') && i + 1 < row->count && row->items[i + 1].glued && kr_row_number(row, i + 1, &n) &&
        n.kind == KR_NUMBER_PLAIN && n.value >= 10 && n.value < 100 && row->items[i + 1].kind == KR_TOKEN_NUMBER &&
        row->tokens[row->items[i + 1].first].end - row->tokens[row->items[i + 1].first].start == 2) {
        *year = kr_context_full_year(row->context, (int)n.value);
        *end = i + 2;
        return true;
    }
    if (kr_row_number(row, i, &n) && n.kind == KR_NUMBER_PLAIN && !n.ends_compound &&
        !kr_row_term(row, n.end, KR_TERM_MEASURE) &&
        (n.year || (n.value >= 1000 && n.value < 1900 && n.end == i + 1 &&
                    (kr_row_term(row, i - 1, KR_TERM_MONTH) || is_old_year(row, i))))) {
        *year = (int)n.value;
        *end = n.end;
        return true;
    }
    if (!kr_row_calendar_shift(row, i, &shift) || !kr_row_unit(row, i + 1, KR_UNIT_YEAR))
        return false;
    *year = kr_context_year(row->context);
    if (*year)
        *year += shift;
    *end = i + 2;
    return true;
}

/* A day of the month at item i. */
static bool read_day(const struct kr_row *row, int i, struct kr_numeral *n)
{
    return kr_row_number(row, i, n) && (n->kind == KR_NUMBER_PLAIN || n->kind == KR_NUMBER_ORDINAL) && !n->clock &&
           n->value >= 1 && n->value <= 31 && n->value == (int)n->value;
}

/* How a bare date leans: the next one where the words look ahead, never a coming one where they look back. */
int kr_row_lean(const struct kr_row *row, enum kr_time_role role)
{
    if (role == KR_TIME_SINCE)
        return -1;
    if (row->context->forward && !row->past && (role == KR_TIME_BEFORE || role == KR_TIME_UNTIL))
        return 2; /* "het leger wil voor 31 december" */
    return row->context->forward || role == KR_TIME_UNTIL || !row->past ? 1 : -1;
}

static bool joins_range(const struct kr_row *row, int i)
{
    return kr_row_shift(row, i, KR_SHIFT_UNTIL) || kr_row_mark(row, i, '-') || kr_row_mark(row, i, '_');
}

/* "2, 3 en 4 september 2022", "9 op 10 mei", with a given year or 0. Days that do not follow one another are left to
 * be read one by one. */
bool kr_read_day_month(const struct kr_row *row, int i, int year, enum kr_time_role role, struct kr_found *found)
{
    struct kr_numeral n;
    struct kr_when_value last;
    int day = 0, to = 0, at = i, end, given, first_end = 0;
    bool joined = true, night = false;
    for (int days = 0; days < 8; days++) {
        if (!read_day(row, at, &n) || (night && (int)n.value != to + 1)) /* "9 op 10 mei", no "tot 6 op 22 mei" */
            return false;
        to = (int)n.value;
        joined &= !day || to == day + days || joins_range(row, at - 1) || kr_row_shift(row, at - 1, KR_SHIFT_AT) ||
                  kr_row_shift(row, i - 1, KR_SHIFT_FROM);
        if (!day) {
            day = to;
            first_end = n.end;
        }
        at = n.end;
        if (!joins_range(row, at) && !kr_row_mark(row, at, ',') && !kr_row_term(row, at, KR_TERM_AND) &&
            !kr_row_shift(row, at, KR_SHIFT_AT))
            break;
        night = kr_row_shift(row, at, KR_SHIFT_AT);
        at++;
        if (kr_row_term(row, at, KR_TERM_WEEKDAY)) /* "vrijdag 9 op zaterdag 10 september" */
            at++;
    }
    at = kr_row_past_of(row, at);
    const struct kr_term *month = kr_row_any(row, at, KR_TERM_MONTH);
    if (!month || (n.ends_compound && !joins_range(row, at - 1)))
        return false;
    end = at + 1;
    found->yearless = !year;
    if (!year && kr_read_year(row, end, &given, &end)) {
        year = given ? given : -1;
        found->yearless = false;
    }
    found->dated = true;
    int lean = kr_row_lean(row, role);
    if (year < 0 || !kr_value_month(row->context, year, month->value, to, lean, &last))
        return kr_found_done(found, end, false);
    if (!joined)
        return kr_found_done(found, first_end,
                             kr_value_month(row->context, year, month->value, day, lean, &found->value));
    found->value = last;
    if (day < to && kr_date_valid(kr_day_split(last.first).year, month->value, day))
        found->value.first = kr_day_from(kr_day_split(last.first).year, month->value, day);
    return kr_found_done(found, end, true);
}

/* "September 10, 2022", in languages that write months with a capital. */
static bool read_month_day(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    struct kr_numeral n;
    const struct kr_term *month = kr_row_term(row, i, KR_TERM_MONTH);
    int year = 0, end;
    if (!month || month->lower || !read_day(row, i + 1, &n) || kr_row_term(row, n.end, KR_TERM_MEASURE))
        return false;
    end = n.end;
    if (!kr_read_year(row, kr_row_mark(row, end, ',') ? end + 1 : end, &year, &end))
        end = n.end;
    found->dated = true;
    return kr_found_done(
        found, end,
        kr_value_month(row->context, year, month->value, (int)n.value, kr_row_lean(row, role), &found->value));
}

bool kr_read_date(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    return kr_read_numeric(row, i, role, found) || kr_read_day_month(row, i, 0, role, found) ||
           read_month_day(row, i, role, found);
}

/* A date after a weekday or "today": "zaterdag 10 september", "vandaag, 11 september". */
bool kr_read_apposed(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    int at = kr_row_mark(row, i, ',') || kr_row_mark(row, i, '.') || kr_row_mark(row, i, '(') ? i + 1 : i;
    if (kr_row_term(row, at, KR_TERM_WEEKDAY))
        at++;
    if (at >= row->count || !kr_read_date(row, kr_row_past_articles(row, at), role, found))
        return false;
    found->end += kr_row_mark(row, i, '(') && kr_row_mark(row, found->end, ')');
    return true;
}

/* ---- weekdays and relative days ------------------------------------------------------------------------------- */

/* The weekday in last, this or next week. */
bool kr_weekday_of_week(const struct kr_row *row, int weekday, int shift, struct kr_when_value *out)
{
    struct kr_when_value week;
    if (!kr_value_unit(row->context, KR_UNIT_WEEK, shift, &week) || week.precision != KR_PRECISION_WEEK)
        return false;
    *out = kr_value_day(week.first + weekday - 1);
    return true;
}

/* Is the weekday at i told apart as any such day: "een zaterdag", "elke zaterdag"? */
bool kr_row_general(const struct kr_row *row, int i)
{
    const struct kr_term *article = kr_row_term(row, i - 1, KR_TERM_ARTICLE);
    return kr_row_shift(row, i - 1, KR_SHIFT_EVERY) || (article && !article->value);
}

/* "de tweede zondag" is none of the report's week. */
static bool follows_ordinal(const struct kr_row *row, int i)
{
    struct kr_numeral n;
    return (kr_row_number(row, i - 1, &n) || kr_row_number(row, i - 2, &n)) && n.kind == KR_NUMBER_ORDINAL &&
           n.end == i;
}

/* A second weekday after the first: "donderdag op vrijdag" is one night, "dinsdag en woensdag" two days. */
static int read_second_weekday(const struct kr_row *row, int i, int weekday, struct kr_when_value *value)
{
    const struct kr_term *next = kr_row_term(row, i + 1, KR_TERM_WEEKDAY);
    bool night = kr_row_shift(row, i, KR_SHIFT_AT);
    if (!next || next->is_short || next->value != weekday % 7 + 1 || (!night && !kr_row_term(row, i, KR_TERM_AND)))
        return i;
    if (value->choices > 1 || value->first != value->last)
        return night ? i + 2 : i;
    struct kr_when_value second; /* the first day must lie before the second: on a Friday, Thursday and Friday */
    if (kr_value_weekday(row->context, next->value, row->context->forward, &second) && second.choices <= 1 &&
        second.first - value->first != 1 && second.first == second.last)
        *value = kr_value_day(second.first - 1);
    value->last = value->first + 1;
    return i + 2;
}

bool kr_read_nth_weekday(const struct kr_row *row, int i, int n, int weekday, struct kr_found *found)
{
    struct kr_when_value month;
    bool fixed;
    int end;
    if ((!kr_row_shift(row, i, KR_SHIFT_OF) && !kr_row_shift(row, i, KR_SHIFT_AT)) ||
        !kr_read_whole(row, i + 1, &month, &end, &fixed) || (fixed && month.precision != KR_PRECISION_MONTH))
        return false;
    if (!fixed)
        return kr_found_done(found, end, false);
    int64_t day = month.first + (weekday - kr_day_weekday(month.first) + 7) % 7 + 7 * (n - 1);
    if (n < 0)
        day = month.last - (kr_day_weekday(month.last) - weekday + 7) % 7;
    found->value = kr_value_day(day);
    return kr_found_done(found, end, day >= month.first && day <= month.last);
}

/* "de eerste vrijdag van juli". */
static bool read_nth_weekday(const struct kr_row *row, int i, struct kr_found *found)
{
    struct kr_numeral n;
    if (!kr_row_number(row, i, &n) || n.kind != KR_NUMBER_ORDINAL || n.value < 1 || n.value > 5)
        return false;
    const struct kr_term *weekday = kr_row_term(row, n.end, KR_TERM_WEEKDAY);
    return weekday && !weekday->is_short && kr_read_nth_weekday(row, n.end + 1, (int)n.value, weekday->value, found);
}

/* "vrijdag de 15de": the latest day of that number. */
static bool read_numbered(const struct kr_row *row, int i, int weekday, struct kr_found *found)
{
    struct kr_numeral n;
    const struct kr_when_context *now = row->context;
    int at = kr_row_past_articles(row, i);
    if (at == i || !read_day(row, at, &n) || n.kind != KR_NUMBER_ORDINAL || kr_row_term(row, n.end, KR_TERM_UNIT) ||
        now->first != now->last || !kr_value_numbered(now, (int)n.value, &found->value))
        return false;
    if (kr_day_weekday(found->value.first) != weekday) { /* not the latest of that number: the next */
        struct kr_when_context ahead = *now;
        ahead.forward = !now->forward;
        if (!kr_value_numbered(&ahead, (int)n.value, &found->value) || kr_day_weekday(found->value.first) != weekday)
            return kr_found_done(found, n.end, false);
    }
    return kr_found_done(found, n.end, true);
}

/* Words behind a weekday that shift it: "zondag jongstleden", "vrijdag over een week", "zondag een week geleden". */
static bool read_shift_behind(const struct kr_row *row, int i, int weekday, struct kr_found *found)
{
    struct kr_numeral n;
    bool ahead = kr_row_shift(row, i, KR_SHIFT_AHEAD);
    for (int t = 0; i < row->count && t < row->items[i].terms; t++) {
        const struct kr_term *term = row->items[i].term[t];
        if (term->kind == KR_TERM_SHIFT && term->adverb) {
            int shift = term->value == KR_SHIFT_NEXT ? 1 : -1;
            return kr_found_done(found, i + 1, kr_value_weekday(row->context, weekday, shift, &found->value));
        }
    }
    if (!kr_row_number(row, ahead ? i + 1 : i, &n) || !kr_row_unit(row, n.end, KR_UNIT_WEEK) ||
        (n.kind != KR_NUMBER_PLAIN && n.kind != KR_NUMBER_WEAK) ||
        (!ahead && !kr_row_shift(row, n.end + 1, KR_SHIFT_AGO)))
        return false;
    bool resolved = kr_value_weekday(row->context, weekday, 0, &found->value) && found->value.choices <= 1;
    resolved &= n.value < 1000;
    int64_t weeks = resolved ? (int64_t)n.value : 0;
    if (resolved && ahead) /* from the first such day that is still to come, today's among them */
        weeks += found->value.first < row->context->last;
    found->value.first += ahead ? 7 * weeks : -7 * weeks;
    found->value.last = found->value.first;
    return kr_found_done(found, ahead ? n.end + 1 : n.end + 2, resolved);
}

static bool read_weekday(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    const struct kr_term *term = kr_row_term(row, i, KR_TERM_WEEKDAY);
    int shift, end = i + 1;
    if (!term || kr_row_general(row, i))
        return false;
    if (kr_row_part_of_day(row, end))
        end++;
    if (kr_read_apposed(row, end, role, found))
        return true;
    if (term->is_short || follows_ordinal(row, i))
        return false;
    if (read_numbered(row, end, term->value, found))
        return true;
    if (kr_row_calendar_shift(row, end, &shift) && kr_row_unit(row, end + 1, KR_UNIT_WEEK))
        return kr_found_done(found, end + 2, kr_weekday_of_week(row, term->value, shift, &found->value));
    bool later = kr_row_shift(row, end, KR_SHIFT_LATER);
    const struct kr_term *article = kr_row_term(row, i - 1, KR_TERM_ARTICLE);
    if (article && (later || kr_row_shift(row, end, KR_SHIFT_EARLIER))) /* "de zaterdag erna" */
        return kr_found_done(found, end + 1,
                             kr_value_weekday_from(row->context, term->value, later ? 1 : -1, &found->value));
    if (read_shift_behind(row, end, term->value, found))
        return true;
    bool resolved = kr_value_weekday(row->context, term->value, row->context->forward, &found->value);
    if (resolved && row->context->forward && kr_day_weekday(row->context->first) == term->value &&
        row->context->first == row->context->last)
        found->value = kr_value_day(row->context->first);
    struct kr_when_value none = {.choices = 2};
    end = read_second_weekday(row, end, term->value, resolved ? &found->value : &none);
    return kr_found_done(found, end, resolved);
}

static bool read_relative_day(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    const struct kr_term *term = kr_row_term(row, i, KR_TERM_DAY);
    bool part = kr_row_term(row, i, KR_TERM_PART) != NULL;
    if (!term || (part && (kr_row_term(row, i - 1, KR_TERM_ARTICLE) || kr_row_term(row, i - 1, KR_TERM_SHIFT))))
        return false;
    int end = kr_row_part_of_day(row, i + 1) ? i + 2 : i + 1;
    if (kr_read_apposed(row, end, role, found)) {
        found->today = found->dated; /* "gisteren, zaterdag 10 september" */
        found->from_today = term->value;
        return true;
    }
    bool resolved = kr_value_from_now(row->context, term->value, &found->value);
    const struct kr_term *next = kr_row_term(row, end + 1, KR_TERM_DAY);
    if (next && next->value == term->value + 1 && kr_row_shift(row, end, KR_SHIFT_AT)) { /* "van gisteren op vandaag" */
        found->value.last++;
        return kr_found_done(found, end + 2, resolved && found->value.precision == KR_PRECISION_DAY);
    }
    struct kr_numeral n;
    const struct kr_term *unit = kr_row_number(row, end, &n) ? kr_row_term(row, n.end, KR_TERM_UNIT) : NULL;
    if (unit && unit->value >= KR_UNIT_WEEK && unit->value <= KR_UNIT_YEAR && n.kind != KR_NUMBER_ORDINAL &&
        kr_row_shift(row, n.end + 1, KR_SHIFT_AGO)) /* "vandaag een jaar geleden" */
        return kr_found_done(
            found, n.end + 2,
            resolved && found->value.first == found->value.last &&
                kr_value_same_day(found->value.first, (enum kr_time_unit)unit->value, n.value, &found->value));
    return kr_found_done(found, end, resolved);
}

/* ---- parts, months, seasons, years ---------------------------------------------------------------------------- */

static bool read_season_of(const struct kr_row *row, int i, struct kr_found *found);

/* "begin september", "eind vorige maand", "begin 2022", "begin van de oorlog". */
static bool read_part_of(const struct kr_row *row, int i, int part, enum kr_time_role role, struct kr_found *found)
{
    int at = kr_row_past_of(row, i + 1), year = 0, end, war = kr_row_past_war(row, i + 1), shift;
    const struct kr_term *month = kr_row_term(row, at, KR_TERM_MONTH);
    if (month) {
        bool given = kr_read_year(row, at + 1, &year, &end);
        bool resolved =
            (!given || year) && kr_value_month(row->context, year, month->value, 0,
                                               role == KR_TIME_UNTIL || row->context->forward, &found->value);
        found->value.approximate = true;
        found->yearless = !given;
        return kr_found_done(found, given ? end : at + 1, resolved);
    }
    if (war)
        return part == KR_PART_BEGIN && kr_found_war_begin(row, true, found, war);
    const struct kr_term *unit = kr_row_term(row, at, KR_TERM_UNIT);
    bool shifted = kr_row_calendar_shift(row, at, &shift);
    if (kr_row_term(row, shifted ? at + 1 : at, KR_TERM_SEASON)) {
        if (!(shifted ? kr_read_shifted(row, at, role, found) : read_season_of(row, at, found)))
            return false;
    } else if (shifted && kr_row_term(row, at + 1, KR_TERM_UNIT) &&
               kr_row_term(row, at + 1, KR_TERM_UNIT)->value >= KR_UNIT_WEEK) {
        if (!kr_read_shifted_unit(row, at, kr_row_term(row, at + 1, KR_TERM_UNIT), role, found))
            return false;
    } else if (unit && !unit->plural && at > i + 1 && unit->value >= KR_UNIT_WEEK && unit->value <= KR_UNIT_YEAR &&
               kr_row_term(row, at - 1, KR_TERM_ARTICLE)) { /* "het eind van het jaar" */
        if (!kr_read_year(row, at, &year, &end))
            kr_found_done(found, at + 1, kr_value_unit(row->context, (enum kr_time_unit)unit->value, 0, &found->value));
        else
            kr_found_done(found, end, year > 0);
        if (year > 0)
            found->value = kr_value_year(year);
    } else if (!kr_read_decade(row, at, found)) {
        if (!kr_read_year(row, at, &year, &end))
            return false;
        if (year)
            found->value = kr_value_year(year);
        kr_found_done(found, end, year != 0);
    }
    bool week = found->value.precision == KR_PRECISION_WEEK || found->value.last - found->value.first == 6;
    if (!found->resolved || !week || !kr_value_part_of_week((enum kr_time_part)part, &found->value))
        found->value.approximate = true;
    return true;
}

/* A part of the day: that of a date, or of the day named last in this paragraph, or of the report's. */
static bool read_part_of_day(const struct kr_row *row, int i, const struct kr_term *term, enum kr_time_role role,
                             struct kr_found *found)
{
    int at = kr_row_past_of(row, i + 1);
    bool of = kr_row_shift(row, i + 1, KR_SHIFT_OF);
    if (of && at < row->count &&
        (read_weekday(row, at, role, found) || kr_read_date(row, at, role, found) ||
         read_relative_day(row, at, role, found))) {
        struct kr_found second = {.begin = at};
        at = found->end + 1; /* "de nacht van 31 augustus op 1 september" */
        if (kr_row_shift(row, found->end, KR_SHIFT_AT) && at < row->count && found->resolved &&
            found->value.precision == KR_PRECISION_DAY && kr_read_date(row, at, role, &second) && second.resolved &&
            second.value.first == found->value.last + 1) {
            found->value.last = second.value.last;
            found->end = second.end;
        }
        return true;
    }
    bool then = kr_row_shift(row, i + 1, KR_SHIFT_LATER);
    if (!term->adverb && row->context->anchored && kr_row_term(row, i - 1, KR_TERM_ARTICLE) &&
        (then || kr_row_shift(row, i + 1, KR_SHIFT_EARLIER))) /* "de avond ervoor" */
        return kr_found_of_anchor(row, KR_UNIT_DAY, then ? 1 : -1, found, i + 2);
    if (term->value == KR_PART_NIGHT && !term->adverb &&
        (kr_row_shift(row, i + 1, KR_SHIFT_AT) || kr_row_shift(row, i + 1, KR_SHIFT_TOWARD)) &&
        (read_weekday(row, i + 2, role, found) || (i + 2 < row->count && kr_read_date(row, i + 2, role, found)))) {
        bool one = found->resolved && found->value.choices <= 1 && found->value.first == found->value.last;
        if (one) /* "de nacht op zaterdag" began on Friday */
            found->value.first--;
        return true;
    }
    bool in_the = kr_row_term(row, i - 1, KR_TERM_ARTICLE) && kr_row_shift(row, i - 2, KR_SHIFT_AT);
    if (of || (!term->adverb && !in_the))
        return false;
    if (row->context->near)
        return kr_found_of_anchor(row, KR_UNIT_DAY, 0, found, i + 1);
    struct kr_when_value now;
    if (!kr_value_from_now(row->context, 0, &now) || now.precision != KR_PRECISION_DAY)
        return false;
    found->value = now;
    return kr_found_done(found, i + 1, true);
}

static bool read_part(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    const struct kr_term *term = kr_row_term(row, i, KR_TERM_PART);
    if (!term)
        return false;
    return term->value <= KR_PART_END ? read_part_of(row, i, term->value, role, found)
                                      : read_part_of_day(row, i, term, role, found);
}

/* Do the words before item i lead to a date: a preposition of time, a weekday, another month? */
bool kr_row_leads(const struct kr_row *row, int i)
{
    static const enum kr_time_shift leads[] = {KR_SHIFT_AT,     KR_SHIFT_SINCE, KR_SHIFT_UNTIL,  KR_SHIFT_FROM,
                                               KR_SHIFT_BEFORE, KR_SHIFT_AFTER, KR_SHIFT_DURING, KR_SHIFT_OF};
    for (size_t s = 0; s < sizeof leads / sizeof *leads; s++) {
        if (kr_row_shift(row, i - 1, leads[s]))
            return true;
    }
    if (kr_row_unit(row, i - 1, KR_UNIT_MONTH) || kr_row_term(row, i - 1, KR_TERM_WEEKDAY) ||
        (kr_row_mark(row, i - 1, ',') && kr_row_term(row, i - 2, KR_TERM_WEEKDAY)))
        return true;
    return (kr_row_term(row, i - 1, KR_TERM_AND) || joins_range(row, i - 1)) && kr_row_term(row, i - 2, KR_TERM_MONTH);
}

static bool read_month(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    const struct kr_term *term = kr_row_term(row, i, KR_TERM_MONTH);
    int year = 0, end;
    if (!term)
        return false;
    bool given = kr_read_year(row, i + 1, &year, &end);
    if (!given && !kr_row_leads(row, i))
        return false;
    int lean = role == KR_TIME_UNTIL || row->context->forward ? 1 : 0;
    found->yearless = !given;
    return kr_found_done(found, given ? end : i + 1,
                         (!given || year) && kr_value_month(row->context, year, term->value, 0, lean, &found->value));
}

/* "2022-2023", "2022/23" at item i: two years that follow each other, or a stretch of them. */
static bool read_year_pair(const struct kr_row *row, int i, int *from, int *to, int *end)
{
    struct kr_numeral a, b;
    if (!kr_row_number(row, i, &a) || !a.year || a.end != i + 1 ||
        !(kr_row_mark(row, a.end, '-') || kr_row_mark(row, a.end, '_') || kr_row_mark(row, a.end, '/')) ||
        !kr_row_number(row, a.end + 1, &b) || b.kind != KR_NUMBER_PLAIN || b.ends_compound ||
        row->items[a.end + 1].kind != KR_TOKEN_NUMBER || b.value > 2099)
        return false;
    *from = (int)a.value;
    *to = b.year ? (int)b.value : *from - *from % 100 + (int)b.value;
    *end = b.end;
    return (b.year || b.value == *from % 100 + 1) && *from < *to && !kr_row_term(row, b.end, KR_TERM_MEASURE);
}

/* A season with its year, if it has one: "de winter van 2022-2023", "zomer 2022", "de zomer". */
static bool read_season_of(const struct kr_row *row, int i, struct kr_found *found)
{
    const struct kr_term *term = kr_row_term(row, i, KR_TERM_SEASON);
    int year = 0, next, end;
    if (read_year_pair(row, kr_row_past_of(row, i + 1), &year, &next, &end))
        return kr_found_done(found, end,
                             next == year + 1 && kr_value_season(row->context, year, term->value, 0, &found->value));
    if (kr_read_year(row, i + 1, &year, &end))
        return kr_found_done(found, end, year && kr_value_season(row->context, year, term->value, 0, &found->value));
    return kr_found_done(found, i + 1,
                         kr_value_season(row->context, 0, term->value,
                                         row->context->forward ? KR_SEASON_NEXT : KR_SEASON_LATEST, &found->value));
}

static bool read_season(const struct kr_row *row, int i, struct kr_found *found)
{
    int before = i;
    if (!kr_row_term(row, i, KR_TERM_SEASON) || !read_season_of(row, i, found))
        return false;
    if (found->end > i + 1)
        return true;
    while (kr_row_term(row, before - 1, KR_TERM_ARTICLE) && !kr_row_term(row, before - 1, KR_TERM_SHIFT))
        before--;
    return kr_row_leads(row, before) && !kr_row_general(row, i) && !kr_row_shift(row, before - 1, KR_SHIFT_OF);
}

/* "in het weekend". */
static bool read_weekend(const struct kr_row *row, int i, struct kr_found *found)
{
    return kr_row_unit(row, i, KR_UNIT_WEEKEND) && kr_row_term(row, i - 1, KR_TERM_ARTICLE) &&
           !kr_row_general(row, i) && kr_row_leads(row, i - 1) &&
           kr_found_done(found, i + 1,
                         kr_value_unit(row->context, KR_UNIT_WEEKEND, row->context->forward, &found->value));
}

/* Do the words around the year at item i make it one: "in 2014", "van 2014 tot 2018", "tussen 2014 en 2018"? */
static bool is_led_year(const struct kr_row *row, int i, int end)
{
    struct kr_numeral n;
    if (kr_row_shift(row, i - 1, KR_SHIFT_OF))
        return joins_range(row, end) && kr_row_number(row, end + 1, &n) &&
               (n.year || kr_row_any(row, n.end, KR_TERM_MONTH));
    if (kr_row_term(row, i - 1, KR_TERM_AND) && kr_row_term(row, i - 3, KR_TERM_MONTH))
        return kr_row_number(row, i - 2, &n) && n.year && kr_row_shift(row, i - 4, KR_SHIFT_FROM);
    if ((joins_range(row, i - 1) || kr_row_term(row, i - 1, KR_TERM_AND)) && kr_row_number(row, i - 2, &n) && n.year)
        return kr_row_shift(row, i - 3, KR_SHIFT_FROM) || kr_row_shift(row, i - 3, KR_SHIFT_OF) ||
               (kr_row_shift(row, i - 3, KR_SHIFT_AT) && kr_row_term(row, i - 1, KR_TERM_AND));
    return kr_row_leads(row, i);
}

static bool read_bare_year(const struct kr_row *row, int i, struct kr_found *found)
{
    struct kr_numeral n;
    int from, to, end;
    if (row->items[i].kind == KR_TOKEN_NUMBER && kr_row_leads(row, i) && read_year_pair(row, i, &from, &to, &end)) {
        found->value = kr_value_year(from);
        found->value.last = kr_value_year(to).last;
        found->dated = true; /* "tussen 2014-2018" is a range already */
        return kr_found_done(found, end, true);
    }
    if (row->items[i].kind != KR_TOKEN_NUMBER || !kr_row_number(row, i, &n) || !(n.year || is_old_year(row, i)) ||
        n.ends_compound || n.kind != KR_NUMBER_PLAIN || kr_row_term(row, n.end, KR_TERM_MEASURE) || row->items[i].glued)
        return false;
    if ((kr_row_term(row, i - 1, KR_TERM_COMPARATOR) && !kr_row_term(row, i - 1, KR_TERM_SHIFT)) ||
        kr_row_term(row, n.end, KR_TERM_ADJECTIVE) ||
        !(kr_row_unit(row, i - 1, KR_UNIT_YEAR) || is_led_year(row, i, n.end)))
        return false;
    found->value = kr_value_year((int)n.value);
    return kr_found_done(found, n.end, true);
}

static bool read_core(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    return kr_read_date(row, i, role, found) || read_nth_weekday(row, i, found) || read_weekday(row, i, role, found) ||
           read_relative_day(row, i, role, found) || kr_read_war(row, i, role, found) ||
           kr_read_counted(row, i, role, found) || kr_read_period(row, i, role, found) ||
           kr_read_shifted(row, i, role, found) || kr_read_earlier_in(row, i, found) ||
           read_part(row, i, role, found) || read_month(row, i, role, found) || read_season(row, i, found) ||
           read_weekend(row, i, found) || read_bare_year(row, i, found);
}

bool kr_row_core(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    if (!row->items[i].starts)
        return false;
    *found = (struct kr_found){.begin = i, .role = (uint8_t)role};
    if (!read_core(row, i, role, found))
        return false;
    found->resolved &= kr_day_valid(found->value.first) && kr_day_valid(found->value.last);
    return true;
}
