/* number.c - numbers from digits and words, and the figures they make with a unit.
 *
 *     a kleine 30 duizend inwoners        ~ 30000 person
 *     37 omliggende dorpjes               = 37 village        up to three describing words between
 *     acht en twintig kilometer           = 8 km, = 20 km     a unit serves all numbers before it
 *     meerdere tientallen kilometers      >= 20 km            "tens" are at least two of them
 *
 * Digits follow the punctuation that their grouping shows: three digits after each point or comma are thousands
 * (30.000, 1,250,000), one or two are a fraction (1,5). Two after a point may be minutes (21.47): such a number needs
 * a unit that is no unit of time. */
#include "when/when_int.h"

#include <math.h>
#include <stdlib.h>

/* ---- digits --------------------------------------------------------------------------------------------------- */

/* Reads "30.000", "1,5", "1.234,5", "2022". */
static bool read_digits(kr_str s, struct kr_numeral *out)
{
    double value = 0, fraction = 0, place = 1;
    size_t group = 0, groups = 0, digits = 0;
    char last = 0;
    size_t tail = s.len; /* digits behind the last separator */
    for (size_t i = s.len; i-- > 0 && s.ptr[i] != '.' && s.ptr[i] != ',';)
        tail = i;
    size_t behind = s.len - tail;
    bool decimal = tail > 0 && behind != 3;
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (c >= '0' && c <= '9') {
            if (decimal && i >= tail)
                fraction += (c - '0') * (place /= 10);
            else
                value = value * 10 + (c - '0');
            group++;
            digits++;
            continue;
        }
        bool is_last = i + 1 == tail;
        if (group == 0 || group > 3 || (groups && group != 3) || (last && c != last && !(is_last && decimal)) ||
            (is_last && decimal && c == last))
            return false;
        last = c;
        group = 0;
        groups++;
    }
    if (decimal && behind > 2)
        return false;
    out->value = value + fraction;
    out->clock = decimal && behind == 2 && groups == 1 && last == '.' && value < 25 && fraction < 0.595;
    out->year = !tail && digits == 4 && value >= 1900 && value <= 2099;
    return digits <= 15;
}

/* ---- words ---------------------------------------------------------------------------------------------------- */

static const struct kr_term *find_atom(const struct kr_when_rules *rules, kr_str word)
{
    size_t low = 0, high = rules->atom_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = kr_str_order(rules->atoms[middle].word, word);
        if (order == 0)
            return rules->atoms[middle].term;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

bool kr_number_compound(const struct kr_when_rules *rules, kr_str word, struct kr_term *out)
{
    enum { LONGEST_ATOM = 20, SHORTEST_ATOM = 3 };
    double total = 0, current = 0;
    int parts = 0;
    bool ordinal = false;
    if (word.len < 2 * SHORTEST_ATOM || !(rules->atom_begins[word.ptr[0] & 31] >> (word.ptr[1] & 31) & 1) ||
        !(rules->atom_ends[word.ptr[word.len - 2] & 31] >> (word.ptr[word.len - 1] & 31) & 1))
        return false;
    for (size_t at = 0; at < word.len;) {
        const struct kr_term *term = NULL;
        size_t len = word.len - at < LONGEST_ATOM ? word.len - at : LONGEST_ATOM;
        for (; len >= SHORTEST_ATOM && !term; len--)
            term = find_atom(rules, kr_str_cut(word, at, at + len));
        if (!term || ordinal)
            return false;
        at += len + 1;
        parts++;
        ordinal = term->value == KR_NUMBER_ORDINAL;
        if (!term->scale)
            current += term->number;
        else if (term->number < 1000)
            current = (current > 0 ? current : 1) * term->number;
        else {
            total += (current > 0 ? current : 1) * term->number;
            current = 0;
        }
    }
    *out = (struct kr_term){.kind = KR_TERM_NUMBER, .lower = true, .number = total + current};
    out->value = ordinal ? KR_NUMBER_ORDINAL : KR_NUMBER_PLAIN;
    return parts > 1;
}

/* After digits: what is glued to them. "200ste" is an ordinal, "8km" a number and its unit, "49-jarige" neither. */
static void read_glued(const struct kr_row *row, struct kr_numeral *out)
{
    int i = out->end;
    if (i >= row->count || !row->items[i].glued)
        return;
    const struct kr_item *item = &row->items[i];
    if (item->kind == KR_TOKEN_WORD && !kr_row_term(row, i, KR_TERM_MEASURE)) {
        const struct kr_token *token = &row->tokens[item->first];
        if (token->end - token->start <= 3) {
            out->kind = KR_NUMBER_ORDINAL;
            out->end++;
        } else {
            out->ends_compound = true;
        }
    } else if (item->kind == KR_TOKEN_MARK && strchr("-/:_", item->mark)) {
        out->ends_compound = i + 1 < row->count && row->items[i + 1].glued;
    }
}

/* Words that multiply what stands before them: 30 duizend, tientallen duizenden. */
static void read_scales(const struct kr_row *row, struct kr_numeral *out)
{
    for (int n = 0; n < 3; n++) {
        const struct kr_term *term = kr_row_term(row, out->end, KR_TERM_NUMBER);
        if (!term)
            return;
        if (term->value == KR_NUMBER_PLAIN && term->scale) {
            out->value *= term->number;
        } else if (out->kind == KR_NUMBER_SOME && term->value == KR_NUMBER_VAGUE) {
            out->value = term->number;
        } else if (out->kind == KR_NUMBER_VAGUE && term->value == KR_NUMBER_VAGUE) {
            out->value *= term->number / 2;
        } else if (out->kind == KR_NUMBER_WEAK && term->value != KR_NUMBER_ORDINAL &&
                   term->value != KR_NUMBER_SOME) { /* "een half miljoen", "een tiental" */
            out->value = term->number;
            out->kind = (enum kr_number_kind)term->value;
            out->end++;
            continue;
        } else {
            return;
        }
        if (out->kind == KR_NUMBER_SOME)
            out->kind = KR_NUMBER_VAGUE;
        else if (out->kind == KR_NUMBER_WEAK)
            out->kind = KR_NUMBER_PLAIN;
        out->end++;
    }
}

bool kr_row_number(const struct kr_row *row, int i, struct kr_numeral *out)
{
    *out = (struct kr_numeral){.end = i + 1};
    if (i < 0 || i >= row->count)
        return false;
    const struct kr_item *item = &row->items[i];
    if (item->kind == KR_TOKEN_NUMBER && item->count == 1) {
        const struct kr_token *token = &row->tokens[item->first];
        if (!read_digits(kr_str_cut(row->text, token->start, token->end), out))
            return false;
        read_glued(row, out);
        if (out->kind == KR_NUMBER_PLAIN && !out->ends_compound) {
            int end = out->end;
            read_scales(row, out);
            out->year &= out->end == end;
        }
        return true;
    }
    const struct kr_term *term = kr_row_term(row, i, KR_TERM_NUMBER);
    if (!term)
        return false;
    out->value = term->value == KR_NUMBER_SOME ? 2 : term->number;
    out->kind = (enum kr_number_kind)term->value;
    if (out->end < row->count && row->items[out->end].glued && kr_row_mark(row, out->end, '-'))
        out->ends_compound = out->end + 1 < row->count && row->items[out->end + 1].glued;
    if (out->kind != KR_NUMBER_ORDINAL)
        read_scales(row, out);
    return true;
}

/* ---- figures -------------------------------------------------------------------------------------------------- */

/* May the item stand between a number and its noun: "37 omliggende dorpjes", "twaalf Oekraïense dorpen"? */
static bool describes(const struct kr_row *row, int i)
{
    const struct kr_item *item = &row->items[i];
    if (kr_row_term(row, i, KR_TERM_ADJECTIVE))
        return true;
    if (item->kind == KR_TOKEN_MARK)
        return item->mark == '-' && item->glued;
    return item->kind == KR_TOKEN_WORD && item->terms == 0 &&
           !(row->tokens[item->first].flags & (KR_TOKEN_UPPER | KR_TOKEN_LINE));
}

/* The unit of the number that ends before item i; *end is the item after it. */
static bool read_unit(const struct kr_row *row, int i, kr_str *unit, double *factor, int *end)
{
    enum { MOST_WORDS = 3 };
    int words = 0;
    *factor = 1;
    if (kr_row_mark(row, i, '%')) {
        *unit = KR_S("percent");
        *end = i + 1;
        return true;
    }
    for (; i < row->count && words <= MOST_WORDS; i++) {
        const struct kr_term *term = kr_row_term(row, i, KR_TERM_MEASURE);
        if (term && term->value == KR_MEASURE_TOLL)
            return false;
        if (term) {
            *unit = term->text;
            *factor = term->number;
            *end = i + 1;
            return true;
        }
        if (kr_row_term(row, i, KR_TERM_PEOPLE)) {
            *unit = KR_S("person");
            *end = i + 1;
            return true;
        }
        if (!describes(row, i))
            return false;
        words += row->items[i].kind == KR_TOKEN_WORD;
    }
    return false;
}

/* May the numeral stand in a figure at all? */
static bool is_countable(const struct kr_row *row, int i, const struct kr_numeral *n)
{
    if (n->kind == KR_NUMBER_ORDINAL || n->kind == KR_NUMBER_WEAK || n->kind == KR_NUMBER_SOME)
        return false;
    if (row->items[i].glued && i > 0 && row->items[i - 1].kind == KR_TOKEN_MARK &&
        strchr("-/:*", row->items[i - 1].mark))
        return false; /* T-72, 2-1 */
    if (kr_row_term(row, i - 1, KR_TERM_ARTICLE) && !kr_row_term(row, i - 1, KR_TERM_ARTICLE)->value &&
        n->kind == KR_NUMBER_PLAIN && !kr_row_term(row, i - 1, KR_TERM_NUMBER))
        return n->value >= 2; /* "een honderd" but not "een tweede" */
    return true;
}

/* What the words before item i say of the number; *begin becomes their first item. */
static kr_str read_operator(const struct kr_row *row, int i, int *begin)
{
    *begin = i;
    const struct kr_term *weak = kr_row_term(row, i - 1, KR_TERM_NUMBER);
    if (weak && weak->value == KR_NUMBER_WEAK && kr_row_term(row, i - 2, KR_TERM_COMPARATOR))
        i--;
    const struct kr_term *term = kr_row_term(row, i - 1, KR_TERM_COMPARATOR);
    if (!term)
        return KR_S("");
    *begin = i - 1;
    while (kr_row_term(row, *begin - 1, KR_TERM_COMPARATOR))
        (*begin)--;
    return term->text;
}

static void put(struct kr_quantity *out, const struct kr_row *row, int begin, int end, kr_str op, double value,
                kr_str unit)
{
    const struct kr_item *last = &row->items[end - 1];
    *out = (struct kr_quantity){.first = row->items[begin].first, .end = last->first + last->count};
    size_t len = op.len < sizeof out->figure.op ? op.len : sizeof out->figure.op - 1;
    memcpy(out->figure.op, op.ptr, len);
    out->figure.value = value;
    out->figure.unit = unit;
}

/* A number after "5" in "5 tot 10 kilometer", "5-10 km", "acht en twintig kilometer"; *range: the two bound one. */
static bool read_partner(const struct kr_row *row, int i, struct kr_numeral *out, bool *range)
{
    *range = kr_row_shift(row, i, KR_SHIFT_UNTIL) || kr_row_mark(row, i, '-') || kr_row_mark(row, i, '_');
    if (!*range && !kr_row_term(row, i, KR_TERM_AND))
        return false;
    return kr_row_number(row, i + 1, out) && out->kind == KR_NUMBER_PLAIN && !out->year && !out->clock &&
           !out->ends_compound;
}

/* "Het dodental is opgelopen tot 31": what the number at item i counts, named before; false: it is no toll. `begin` is
 * the first item of the words that bound the number. */
static bool follows_toll(const struct kr_row *row, int i, int begin, int end, kr_str *unit)
{
    enum { REACH = 24 };
    int to = kr_row_shift(row, begin, KR_SHIFT_UNTIL) && begin < i ? begin : begin - 1;
    if ((!kr_row_shift(row, to, KR_SHIFT_UNTIL) && !kr_row_shift(row, to, KR_SHIFT_TOWARD)) ||
        kr_row_term(row, end, KR_TERM_MONTH) || kr_row_term(row, end, KR_TERM_UNIT))
        return false;
    for (int back = to - 1; back >= 0 && back > to - REACH; back--) {
        const struct kr_term *term = kr_row_term(row, back, KR_TERM_MEASURE);
        if (term && term->value == KR_MEASURE_TOLL) {
            *unit = term->text;
            return true;
        }
    }
    return false;
}

/* Reads the figure that begins with the number at item i; returns how many were put. */
static size_t read_figure(const struct kr_row *row, int i, struct kr_quantity *out, size_t capacity, int *next)
{
    struct kr_numeral n, partner;
    kr_str unit;
    double factor;
    int begin, end;
    bool range;
    if (!kr_row_number(row, i, &n))
        return 0;
    *next = n.end;
    bool article = n.kind == KR_NUMBER_WEAK; /* "een vrouw" */
    if (!article && !is_countable(row, i, &n))
        return 0;
    kr_str op = read_operator(row, i, &begin);
    bool paired = !article &&
                  read_partner(row, n.end, &partner, &range) && /* "18.15 - 120.000 inwoners": when, then how many */
                  !(range && n.clock && !kr_row_shift(row, n.end, KR_SHIFT_UNTIL));
    if (paired && read_unit(row, partner.end, &unit, &factor, &end)) {
        *next = end;
        put(&out[0], row, begin, end, range ? KR_S(">=") : op.len ? op : KR_S("="), n.value * factor, unit);
        if (capacity < 2)
            return 1;
        put(&out[1], row, begin, end, range ? KR_S("<=") : op.len ? op : KR_S("="), partner.value * factor, unit);
        return 2;
    }
    if (!article && !n.ends_compound && !n.year && !n.clock && follows_toll(row, i, begin, n.end, &unit)) {
        bool bound = kr_row_shift(row, i - 1, KR_SHIFT_UNTIL) || !op.len; /* "tot 31" is all of them */
        put(out, row, i, n.end, bound ? KR_S("=") : op, n.value, unit);
        return 1;
    }
    if (n.ends_compound || (n.year && !op.len) || !read_unit(row, n.end, &unit, &factor, &end))
        return 0;
    const struct kr_term *counted = kr_row_term(row, end - 1, KR_TERM_MEASURE);
    if (article && !(counted && counted->value == KR_MEASURE_SINGULAR))
        return 0;
    if (kr_row_term(row, end - 1, KR_TERM_UNIT) &&
        (n.clock || kr_row_shift(row, end, KR_SHIFT_AGO) || kr_row_shift(row, end, KR_SHIFT_LATER) ||
         kr_row_shift(row, end, KR_SHIFT_EARLIER)))
        return 0; /* a time */
    *next = end;
    if (!op.len)
        op = n.kind == KR_NUMBER_VAGUE ? KR_S(">=") : KR_S("=");
    put(out, row, begin, end, op, n.value * factor, unit);
    out->article = article;
    return 1;
}

size_t kr_number_find(const struct kr_when_rules *rules, kr_str text, const struct kr_token *tokens, uint32_t first,
                      uint32_t end, const struct kr_hit *hits, size_t hit_count, struct kr_quantity *out,
                      size_t capacity)
{
    bool worth = false;
    for (uint32_t t = first; t < end && !worth; t++)
        worth = tokens[t].kind == KR_TOKEN_MARK && tokens[t].mark == '%';
    for (size_t h = kr_hits_seek(hits, hit_count, first); h < hit_count && hits[h].token < end && !worth; h++)
        worth = hits[h].category == KR_SECTION_UNIT || hits[h].category == KR_SECTION_PEOPLE;
    if (!worth)
        return 0;
    struct kr_row row;
    row.rules = rules;
    row.context = NULL;
    row.text = text;
    row.tokens = tokens;
    kr_when_row(&row, first, end, hits, hit_count);
    size_t made = 0;
    for (int i = 0; i < row.count && made < capacity;) {
        int next = i + 1;
        made += read_figure(&row, i, out + made, capacity - made, &next);
        i = next > i ? next : i + 1;
    }
    return made;
}
