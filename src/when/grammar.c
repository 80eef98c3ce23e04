/* grammar.c - the expressions of time, read from items.
 *
 *     core      day-date | numeric date | weekday | relative day | counted | shifted | part | month | season | year
 *     day-date  [weekday] day { "," day } [ and|until day ] month [year]
 *     counted, shifted: relative.c
 *     part      (begin|middle|end) (month | shifted | year | war) | part of day [of] core
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
static const struct kr_term *any_term(const struct kr_row *row, int i, enum kr_term_kind kind)
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

/* A year at item i: "2022", "van 2022", "van vorig jaar", "vorig jaar". *year 0: said, but not fixed. */
static bool read_year(const struct kr_row *row, int i, int *year, int *end)
{
    int shift;
    struct kr_numeral n;
    i = kr_row_past_of(row, i);
    if (kr_row_unit(row, i, KR_UNIT_YEAR))
        i++;
    if (kr_row_number(row, i, &n) && n.kind == KR_NUMBER_PLAIN && !n.ends_compound &&
        !kr_row_term(row, n.end, KR_TERM_MEASURE) &&
        (n.year || (n.value >= 1000 && n.value < 1900 && n.end == i + 1 && kr_row_term(row, i - 1, KR_TERM_MONTH)))) {
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
static int lean_of(const struct kr_row *row, enum kr_time_role role)
{
    if (role == KR_TIME_SINCE)
        return -1;
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
    bool joined = true;
    for (int days = 0; days < 8; days++) {
        if (!read_day(row, at, &n))
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
        at++;
    }
    at = kr_row_past_of(row, at);
    const struct kr_term *month = any_term(row, at, KR_TERM_MONTH);
    if (!month || (n.ends_compound && !joins_range(row, at - 1)))
        return false;
    end = at + 1;
    if (!year && read_year(row, end, &given, &end))
        year = given ? given : -1;
    found->dated = true;
    int lean = lean_of(row, role);
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
    if (!read_year(row, kr_row_mark(row, end, ',') ? end + 1 : end, &year, &end))
        end = n.end;
    found->dated = true;
    return kr_found_done(
        found, end, kr_value_month(row->context, year, month->value, (int)n.value, lean_of(row, role), &found->value));
}

/* The whole numbers of "10.09.2022" or of the items "10 - 09 - 2022"; returns how many, at most 3. */
static int date_parts(const struct kr_row *row, int i, int parts[3], int *end)
{
    int count = 0;
    for (*end = i; *end < row->count && count < 3; (*end)++) {
        const struct kr_item *item = &row->items[*end];
        if (item->kind == KR_TOKEN_MARK && count && item->glued && strchr("-/", item->mark))
            continue;
        if (item->kind != KR_TOKEN_NUMBER || (count && !item->glued))
            break;
        const struct kr_token *token = &row->tokens[item->first];
        kr_str rest = kr_str_cut(row->text, token->start, token->end);
        while (rest.ptr && count < 3) {
            double value;
            kr_str part = kr_str_next(&rest, '.');
            if (part.len > 4 || !kr_str_number(part, &value) || value < 1 || value != (int)value)
                return 0;
            parts[count++] = (int)value;
        }
        if (rest.ptr)
            return 0;
    }
    return count;
}

/* "2022-09-10", "10-09-2022", "10/9/2022", "10.09.2022". */
static bool read_numeric(const struct kr_row *row, int i, struct kr_found *found)
{
    int part[3], end;
    if (row->items[i].kind != KR_TOKEN_NUMBER || row->items[i].glued || date_parts(row, i, part, &end) != 3)
        return false;
    if (end < row->count && row->items[end].glued && row->items[end].kind == KR_TOKEN_NUMBER)
        return false;
    int year = part[0] > 31 ? part[0] : part[2], day = part[0] > 31 ? part[2] : part[0];
    if (year < 1900 || year > 2099 || !kr_date_valid(year, part[1], day))
        return false;
    found->value = kr_value_day(kr_day_from(year, part[1], day));
    found->dated = true;
    return kr_found_done(found, end, true);
}

static bool read_date(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    return read_numeric(row, i, found) || kr_read_day_month(row, i, 0, role, found) ||
           read_month_day(row, i, role, found);
}

/* A date after a weekday or "today": "zaterdag 10 september", "vandaag, 11 september". */
bool kr_read_apposed(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    int at = kr_row_mark(row, i, ',') || kr_row_mark(row, i, '.') || kr_row_mark(row, i, '(') ? i + 1 : i;
    if (kr_row_term(row, at, KR_TERM_WEEKDAY))
        at++;
    return at < row->count && read_date(row, kr_row_past_articles(row, at), role, found);
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
static bool is_general(const struct kr_row *row, int i)
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
    int at = kr_row_past_articles(row, i + 1), year = 0, end = at + 1, shift;
    if (!kr_row_shift(row, i, KR_SHIFT_OF) && !kr_row_shift(row, i, KR_SHIFT_AT))
        return false;
    const struct kr_term *term = kr_row_term(row, at, KR_TERM_MONTH);
    bool fixed;
    if (term) {
        bool given = read_year(row, end, &year, &end);
        fixed = (!given || year) && kr_value_month(row->context, year, term->value, 0, row->context->forward, &month);
    } else if (kr_row_calendar_shift(row, at, &shift) && kr_row_unit(row, at + 1, KR_UNIT_MONTH)) {
        end = at + 2;
        fixed = kr_value_unit(row->context, KR_UNIT_MONTH, shift, &month);
    } else {
        return false;
    }
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
static bool read_numbered(const struct kr_row *row, int i, struct kr_found *found)
{
    struct kr_numeral n;
    const struct kr_when_context *now = row->context;
    int at = kr_row_past_articles(row, i);
    if (at == i || !read_day(row, at, &n) || n.kind != KR_NUMBER_ORDINAL || kr_row_term(row, n.end, KR_TERM_UNIT) ||
        now->first != now->last || !kr_day_valid(now->first))
        return false;
    struct kr_date date = kr_day_split(now->first);
    int day = (int)n.value;
    if (day > date.day && --date.month < 1) {
        date.month = 12;
        date.year--;
    }
    if (!kr_date_valid(date.year, date.month, day))
        return false;
    found->value = kr_value_day(kr_day_from(date.year, date.month, day));
    return kr_found_done(found, n.end, true);
}

static bool read_weekday(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    const struct kr_term *term = kr_row_term(row, i, KR_TERM_WEEKDAY);
    int shift, end = i + 1;
    if (!term || is_general(row, i))
        return false;
    if (kr_row_part_of_day(row, end))
        end++;
    if (kr_read_apposed(row, end, role, found))
        return true;
    if (term->is_short || follows_ordinal(row, i))
        return false;
    if (read_numbered(row, end, found))
        return kr_day_weekday(found->value.first) == term->value || kr_found_done(found, found->end, false);
    if (kr_row_calendar_shift(row, end, &shift) && kr_row_unit(row, end + 1, KR_UNIT_WEEK))
        return kr_found_done(found, end + 2, kr_weekday_of_week(row, term->value, shift, &found->value));
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
        found->today = term->value == 0;
        return true;
    }
    return kr_found_done(found, end, kr_value_from_now(row->context, term->value, &found->value));
}

/* ---- parts, months, seasons, years ---------------------------------------------------------------------------- */

/* "begin september", "eind vorige maand", "begin 2022", "begin van de oorlog". */
static bool read_part_of(const struct kr_row *row, int i, int part, enum kr_time_role role, struct kr_found *found)
{
    int at = kr_row_past_of(row, i + 1), year = 0, end, war = kr_row_past_war(row, i + 1), shift;
    const struct kr_term *month = kr_row_term(row, at, KR_TERM_MONTH);
    if (month) {
        bool given = read_year(row, at + 1, &year, &end);
        if (month->is_short && !given)
            return false;
        bool resolved =
            (!given || year) && kr_value_month(row->context, year, month->value, 0,
                                               role == KR_TIME_UNTIL || row->context->forward, &found->value);
        found->value.approximate = true;
        return kr_found_done(found, given ? end : at + 1, resolved);
    }
    if (war)
        return part == KR_PART_BEGIN && kr_found_war_begin(row, true, found, war);
    if (kr_row_calendar_shift(row, at, &shift) && kr_row_term(row, at + 1, KR_TERM_UNIT) &&
        kr_row_term(row, at + 1, KR_TERM_UNIT)->value >= KR_UNIT_WEEK) {
        if (!kr_read_shifted_unit(row, at, kr_row_term(row, at + 1, KR_TERM_UNIT), role, found))
            return false;
        found->value.approximate = found->value.precision != KR_PRECISION_WEEK;
        return true;
    }
    if (!read_year(row, at, &year, &end))
        return false;
    if (year)
        found->value = kr_value_year(year);
    found->value.approximate = true;
    return kr_found_done(found, end, year != 0);
}

/* A part of the day: that of a date, or of the day named last in this paragraph, or of the report's. */
static bool read_part_of_day(const struct kr_row *row, int i, const struct kr_term *term, enum kr_time_role role,
                             struct kr_found *found)
{
    int at = kr_row_past_of(row, i + 1);
    bool of = kr_row_shift(row, i + 1, KR_SHIFT_OF);
    if (of && at < row->count &&
        (read_weekday(row, at, role, found) || read_date(row, at, role, found) ||
         read_relative_day(row, at, role, found)))
        return true;
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

/* Do the words before item i lead to a date: a preposition of time, or another month? */
static bool is_led(const struct kr_row *row, int i)
{
    static const enum kr_time_shift leads[] = {KR_SHIFT_AT,     KR_SHIFT_SINCE, KR_SHIFT_UNTIL,  KR_SHIFT_FROM,
                                               KR_SHIFT_BEFORE, KR_SHIFT_AFTER, KR_SHIFT_DURING, KR_SHIFT_OF};
    for (size_t s = 0; s < sizeof leads / sizeof *leads; s++) {
        if (kr_row_shift(row, i - 1, leads[s]))
            return true;
    }
    return (kr_row_term(row, i - 1, KR_TERM_AND) || joins_range(row, i - 1)) && kr_row_term(row, i - 2, KR_TERM_MONTH);
}

static bool read_month(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    const struct kr_term *term = kr_row_term(row, i, KR_TERM_MONTH);
    int year = 0, end;
    if (!term)
        return false;
    bool given = read_year(row, i + 1, &year, &end);
    if (!given && (term->is_short || !is_led(row, i)))
        return false;
    int lean = role == KR_TIME_UNTIL || row->context->forward ? 1 : 0;
    return kr_found_done(found, given ? end : i + 1,
                         (!given || year) && kr_value_month(row->context, year, term->value, 0, lean, &found->value));
}

static bool read_season(const struct kr_row *row, int i, struct kr_found *found)
{
    const struct kr_term *term = kr_row_term(row, i, KR_TERM_SEASON);
    int year = 0, end;
    if (!term)
        return false;
    if (read_year(row, i + 1, &year, &end))
        return kr_found_done(found, end, year && kr_value_season(row->context, year, term->value, 0, &found->value));
    int before = i;
    while (kr_row_term(row, before - 1, KR_TERM_ARTICLE) && !kr_row_term(row, before - 1, KR_TERM_SHIFT))
        before--;
    return is_led(row, before) && !is_general(row, i) && !kr_row_shift(row, before - 1, KR_SHIFT_OF) &&
           kr_found_done(found, i + 1,
                         kr_value_season(row->context, 0, term->value,
                                         row->context->forward ? KR_SEASON_NEXT : KR_SEASON_LATEST, &found->value));
}

/* "in het weekend". */
static bool read_weekend(const struct kr_row *row, int i, struct kr_found *found)
{
    return kr_row_unit(row, i, KR_UNIT_WEEKEND) && kr_row_term(row, i - 1, KR_TERM_ARTICLE) && !is_general(row, i) &&
           (kr_row_shift(row, i - 2, KR_SHIFT_AT) || kr_row_shift(row, i - 2, KR_SHIFT_OF)) &&
           kr_found_done(found, i + 1,
                         kr_value_unit(row->context, KR_UNIT_WEEKEND, row->context->forward, &found->value));
}

/* Do the words around the year at item i make it one: "in 2014", "van 2014 tot 2018", "tussen 2014 en 2018"? */
static bool is_led_year(const struct kr_row *row, int i, int end)
{
    struct kr_numeral n;
    if (kr_row_shift(row, i - 1, KR_SHIFT_OF))
        return joins_range(row, end) && kr_row_number(row, end + 1, &n) && n.year;
    if ((joins_range(row, i - 1) || kr_row_term(row, i - 1, KR_TERM_AND)) && kr_row_number(row, i - 2, &n) && n.year)
        return kr_row_shift(row, i - 3, KR_SHIFT_FROM) || kr_row_shift(row, i - 3, KR_SHIFT_OF);
    return is_led(row, i);
}

static bool read_bare_year(const struct kr_row *row, int i, struct kr_found *found)
{
    struct kr_numeral n;
    if (row->items[i].kind != KR_TOKEN_NUMBER || !kr_row_number(row, i, &n) || !n.year || n.ends_compound ||
        n.kind != KR_NUMBER_PLAIN || kr_row_term(row, n.end, KR_TERM_MEASURE) || row->items[i].glued)
        return false;
    if ((kr_row_term(row, i - 1, KR_TERM_COMPARATOR) && !kr_row_term(row, i - 1, KR_TERM_SHIFT)) ||
        kr_row_term(row, n.end, KR_TERM_ADJECTIVE) ||
        !(kr_row_unit(row, i - 1, KR_UNIT_YEAR) || is_led_year(row, i, n.end)))
        return false;
    found->value = kr_value_year((int)n.value);
    return kr_found_done(found, n.end, true);
}

bool kr_row_core(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    const struct kr_item *item = &row->items[i];
    if (!item->starts)
        return false;
    *found = (struct kr_found){.begin = i, .role = (uint8_t)role};
    return read_date(row, i, role, found) || read_nth_weekday(row, i, found) || read_weekday(row, i, role, found) ||
           read_relative_day(row, i, role, found) || kr_read_war(row, i, role, found) ||
           kr_read_counted(row, i, role, found) || kr_read_shifted(row, i, role, found) ||
           read_part(row, i, role, found) || read_month(row, i, role, found) || read_season(row, i, found) ||
           read_weekend(row, i, found) || read_bare_year(row, i, found);
}
