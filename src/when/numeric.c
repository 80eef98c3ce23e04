/* numeric.c - dates in digits.
 *
 *     10-09-2022   10/9/2022   10.09.2022   2022-09-10     at any place
 *     1-sep-2022                                           the month as a word
 *     10-09-22   24/2   24-02                              where a word of time leads to them; the day of a month that
 *                                                          names no year is the one that fits the report
 *
 * Two numbers with a hyphen are a score, a range or a name more often than a date (2-1, T-72): they need a month of two
 * digits or a day that no team scores. */
#include "when/when_int.h"

enum { DAY_NO_SCORE = 13 };

/* What a date in digits consists of. */
struct parts {
    int value[3], digits[3], count, end;
    bool slash, named; /* parted by slashes; the second is a month's name */
};

/* Takes the numbers of one token: "10", "10.09.2022". */
static bool take_token(kr_str rest, struct parts *parts)
{
    while (rest.ptr) {
        double value;
        kr_str part = kr_str_next(&rest, '.');
        if (parts->count == 3 || !part.len || part.len > 4 || !kr_str_number(part, &value) || value < 1 ||
            value != (int)value)
            return false;
        parts->digits[parts->count] = (int)part.len;
        parts->value[parts->count++] = (int)value;
    }
    return true;
}

/* The parts that begin at item i, glued to each other; false when they are no date's. */
static bool read_parts(const struct kr_row *row, int i, struct parts *parts)
{
    *parts = (struct parts){.end = i};
    for (; parts->end < row->count && parts->end < i + 5; parts->end++) {
        const struct kr_item *item = &row->items[parts->end];
        const struct kr_token *token = &row->tokens[item->first];
        if (parts->end > i && !item->glued)
            break;
        const struct kr_term *month = parts->count == 1 ? kr_row_any(row, parts->end, KR_TERM_MONTH) : NULL;
        if (item->kind == KR_TOKEN_MARK) {
            bool more = parts->end + 1 < row->count && row->items[parts->end + 1].glued;
            if (!more || !strchr("-/", item->mark) || !item->mark)
                break;
            parts->slash |= item->mark == '/';
        } else if (month) {
            parts->named = true;
            parts->value[parts->count++] = month->value;
        } else if (item->kind != KR_TOKEN_NUMBER ||
                   !take_token(kr_str_cut(row->text, token->start, token->end), parts)) {
            return false;
        }
    }
    bool more = parts->end < row->count && row->items[parts->end].glued;
    return parts->count >= 2 && !(more && row->items[parts->end].kind != KR_TOKEN_MARK) &&
           !(more && strchr("-/%", row->items[parts->end].mark));
}

/* "09-2022", "2022-09": a month that a word of time leads to. */
static bool read_month_year(const struct kr_row *row, int i, const struct parts *parts, struct kr_found *found)
{
    bool first = parts->digits[0] == 4;
    int year = parts->value[!first], month = parts->value[first];
    return parts->end - i == 3 && parts->digits[first] == 2 && parts->digits[!first] == 4 && year >= 1900 &&
           year <= 2099 && month <= 12 && kr_row_leads(row, i) &&
           kr_found_done(found, parts->end, kr_value_month(row->context, year, month, 0, 0, &found->value));
}

/* "24/2", "24-02": a day and month that a word of time leads to. */
static bool read_short(const struct kr_row *row, int i, const struct parts *parts, enum kr_time_role role,
                       struct kr_found *found)
{
    int day = parts->value[0], month = parts->value[1];
    bool counts = parts->named || parts->slash || parts->digits[1] == 2 || day >= DAY_NO_SCORE;
    if (parts->end - i != 3 || !counts || parts->digits[0] > 2 || parts->digits[1] > 2 || month > 12 ||
        day > kr_month_days(2000, month) || !(parts->named || kr_row_leads(row, i)))
        return false;
    if (kr_row_shift(row, parts->end, KR_SHIFT_OF) || kr_row_term(row, parts->end, KR_TERM_MEASURE) ||
        kr_row_term(row, parts->end, KR_TERM_UNIT) || kr_row_term(row, parts->end, KR_TERM_ADJECTIVE))
        return false; /* a fraction */
    found->dated = true;
    return kr_found_done(found, parts->end,
                         kr_value_month(row->context, 0, month, day, kr_row_lean(row, role), &found->value));
}

bool kr_read_numeric(const struct kr_row *row, int i, enum kr_time_role role, struct kr_found *found)
{
    struct parts parts;
    if (row->items[i].kind != KR_TOKEN_NUMBER || row->items[i].glued || !read_parts(row, i, &parts))
        return false;
    if (parts.count == 2)
        return read_month_year(row, i, &parts, found) || read_short(row, i, &parts, role, found);
    bool first = parts.value[0] > 31;
    int year = first ? parts.value[0] : parts.value[2], day = first ? parts.value[2] : parts.value[0];
    bool sure = parts.named || kr_row_leads(row, i) || (parts.slash && parts.digits[0] + parts.digits[1] == 4);
    if (!first && parts.digits[2] == 2 && sure)
        year = kr_context_full_year(row->context, year);
    if (year < 1900 || year > 2099 || !kr_date_valid(year, parts.value[1], day))
        return false;
    found->value = kr_value_day(kr_day_from(year, parts.value[1], day));
    found->dated = true;
    return kr_found_done(found, parts.end, true);
}
