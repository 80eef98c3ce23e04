/* find.c - the times of a sentence: expressions, the words that bound them, ranges, and what the report's own words
 * say of its day.
 *
 *     "van maandag tot woensdag"     range: two expressions and what joins them
 *     "sinds begin juli"             role: SINCE of the expression "begin juli"
 *     "op de 200ste dag van de oorlog"   in a report dated to that month: its day */
#include "when/when_int.h"

enum { BACKGROUND_DAYS = 14 };

void kr_when_begin(struct kr_when_context *context, kr_str published)
{
    *context = (struct kr_when_context){.first = KR_DAY_MIN, .last = KR_DAY_MAX};
    context->hint_low = context->hint_now = KR_DAY_MIN;
    int64_t first, last;
    if (kr_edtf_range(published, &first, &last) && kr_day_valid(first) && kr_day_valid(last)) {
        context->first = first;
        context->last = last;
    }
    context->published_first = context->first;
    context->published_last = context->last;
}

/* The role that the words before item i set; *begin becomes the first of them. */
static enum kr_time_role read_role(const struct kr_row *row, int i, int *begin)
{
    *begin = i;
    int at = i - 1;
    while (at >= 0 && ((kr_row_term(row, at, KR_TERM_ARTICLE) && !kr_row_term(row, at, KR_TERM_SHIFT)) ||
                       (kr_row_term(row, at, KR_TERM_COMPARATOR) && !kr_row_term(row, at, KR_TERM_SHIFT))))
        at--;
    const struct kr_term *unit = kr_row_term(row, at, KR_TERM_UNIT);
    struct kr_numeral n;
    if (unit && unit->value == KR_UNIT_HOUR && kr_row_number(row, at - 1, &n)) /* "tot vijf uur vrijdagochtend" */
        at -= 2;
    static const struct {
        enum kr_time_shift shift;
        enum kr_time_role role;
    } roles[] = {
        {KR_SHIFT_SINCE, KR_TIME_SINCE}, {KR_SHIFT_UNTIL, KR_TIME_UNTIL}, {KR_SHIFT_BEFORE, KR_TIME_BEFORE},
        {KR_SHIFT_AFTER, KR_TIME_AFTER}, {KR_SHIFT_FROM, KR_TIME_SINCE},  {KR_SHIFT_AT, KR_TIME_AT},
        {KR_SHIFT_OF, KR_TIME_AT},       {KR_SHIFT_DURING, KR_TIME_AT},
    };
    for (size_t r = 0; r < sizeof roles / sizeof *roles; r++) {
        if (kr_row_shift(row, at, roles[r].shift)) {
            *begin = at;
            return roles[r].role;
        }
    }
    return KR_TIME_AT;
}

/* "from" opens a range as well as a time since; then the date itself leans neither way. */
static bool opens_range(const struct kr_row *row, int begin)
{
    return kr_row_shift(row, begin, KR_SHIFT_FROM) || kr_row_shift(row, begin, KR_SHIFT_OF);
}

/* A second expression that closes a range: "maandag tot woensdag", "tussen 3 mei en 9 juni". */
static bool read_range_end(const struct kr_row *row, int begin, struct kr_found *from, struct kr_found *to)
{
    int at = from->end;
    bool until = kr_row_shift(row, at, KR_SHIFT_UNTIL);
    bool dash = kr_row_mark(row, at, '-') || kr_row_mark(row, at, '_');
    bool both = kr_row_shift(row, begin, KR_SHIFT_FROM) && kr_row_term(row, at, KR_TERM_AND);
    if ((!until && !dash && !both) || (until && !opens_range(row, begin) && !from->dated))
        return false;
    at = kr_row_past_articles(row, at + 1);
    if (at >= row->count || !kr_row_core(row, at, KR_TIME_AT, to) || !to->resolved || !from->resolved ||
        from->value.choices > 1 || to->value.choices > 1 || (dash && from->dated && !to->dated))
        return false; /* a date and a dash may head a line: "KIEV, 12 september - Zaterdag" */
    struct kr_when_value first = from->value;
    if (from->yearless && (!to->yearless || first.first > to->value.first)) { /* "van maart tot september vorig jaar" */
        int year = kr_day_split(to->value.first).year;
        if (!kr_value_in_year(&first, year) || (first.first > to->value.first && !kr_value_in_year(&first, year - 1)))
            return false;
    }
    if (first.first > to->value.first)
        return false;
    from->value = first;
    return true;
}

/* One time of the sentence, before it is written. */
struct reading {
    struct kr_found found, to;
    int begin;
    bool range;
};

/* Reads the time at item i; false when none begins there. */
static bool read_time(struct kr_row *row, int i, struct reading *out)
{
    if (!row->items[i].starts)
        return false;
    enum kr_time_role role = read_role(row, i, &out->begin);
    bool from = role == KR_TIME_SINCE && kr_row_shift(row, out->begin, KR_SHIFT_FROM);
    if (from && kr_row_core(row, i, KR_TIME_AT, &out->found)) { /* "vanaf 17 september" may be yet to come */
        if (!out->found.bounded)
            out->found.role = KR_TIME_SINCE;
    } else if (!kr_row_core(row, i, role, &out->found)) {
        return false;
    }
    if (out->found.begin < out->begin)
        out->begin = out->found.begin;
    bool weak_before = role == KR_TIME_BEFORE && !out->found.dated && out->found.resolved &&
                       out->found.value.precision == KR_PRECISION_DAY && out->found.value.first != row->rules->war_day;
    if (weak_before) { /* "voor zondag" is for as well as before */
        out->begin = i;
        out->found.role = KR_TIME_AT;
    }
    if (kr_row_shift(row, out->begin, KR_SHIFT_FROM) && out->found.dated &&
        out->found.value.first < out->found.value.last)
        out->found.role = KR_TIME_AT; /* "tussen 3 en 9 mei" is a range already */
    if (out->found.bounded && out->begin == i && kr_row_shift(row, i - 1, KR_SHIFT_FOR))
        out->begin = i - 1;
    out->range = read_range_end(row, out->begin, &out->found, &out->to);
    if (out->range) {
        out->found.end = out->to.end;
        out->found.role = KR_TIME_AT;
    }
    return true;
}

static void write_time(const struct kr_row *row, const struct reading *in, struct kr_time *out)
{
    const struct kr_found *found = &in->found;
    const struct kr_item *last_item = &row->items[found->end - 1];
    *out = (struct kr_time){.first = row->items[in->begin].first, .end = last_item->first + last_item->count};
    out->role = found->role;
    if (found->resolved && !kr_value_write(&found->value, out->edtf))
        out->edtf[0] = '\0';
    if (in->range && out->edtf[0]) {
        char from[KR_DATE_SIZE], to[KR_DATE_SIZE];
        memcpy(from, out->edtf, sizeof from);
        if (!kr_value_write(&in->to.value, to) || !kr_edtf_join(out->edtf, from, to))
            memcpy(out->edtf, from, sizeof from);
    }
    out->vague = found->vague || !out->edtf[0];
    int64_t last = in->range ? in->to.value.last : found->value.last;
    out->background = out->edtf[0] && found->role != KR_TIME_SINCE && found->role != KR_TIME_AFTER &&
                      kr_day_valid(row->context->first) && last < row->context->first - BACKGROUND_DAYS;
}

/* Is there anything in the sentence that a time can begin with? */
static bool is_worth(const struct kr_token *tokens, uint32_t first, uint32_t end, const struct kr_hit *hits,
                     size_t hit_count)
{
    for (size_t h = kr_hits_seek(hits, hit_count, first); h < hit_count && hits[h].token < end; h++) {
        switch (hits[h].category) {
        case KR_SECTION_WEEKDAY:
        case KR_SECTION_MONTH:
        case KR_SECTION_SEASON:
        case KR_SECTION_TIME_DAY:
        case KR_SECTION_TIME_HOLIDAY:
        case KR_SECTION_TIME_UNIT:
        case KR_SECTION_TIME_PART:
        case KR_SECTION_TIME_WAR:
            return true;
        default:
            break;
        }
    }
    for (uint32_t t = first; t < end; t++) {
        if (tokens[t].kind != KR_TOKEN_NUMBER)
            continue;
        if (tokens[t].end - tokens[t].start >= 4)
            return true;
        if (t + 1 < end && tokens[t + 1].flags & KR_TOKEN_GLUED &&
            (tokens[t + 1].kind == KR_TOKEN_WORD || tokens[t + 1].mark == '-' || tokens[t + 1].mark == '/'))
            return true; /* 24ste, 24/2 */
    }
    return false;
}

static void fill_row(struct kr_row *row, const struct kr_when_rules *rules, struct kr_when_context *context,
                     kr_str text, const struct kr_token *tokens)
{
    row->rules = rules;
    row->context = context;
    row->text = text;
    row->tokens = tokens;
}

static void set_anchor(struct kr_when_context *context, const struct reading *in)
{
    const struct kr_when_value *value = in->range ? &in->to.value : &in->found.value;
    if (!in->found.resolved || value->precision != KR_PRECISION_DAY || value->last - value->first > 60)
        return;
    if (value->choices <= 1 && value->last - value->first > 1)
        return;
    context->anchor = *value;
    context->anchor.approximate = false;
    context->anchored = context->near = true;
}

size_t kr_when_find(const struct kr_when_rules *rules, struct kr_when_context *context, kr_str text,
                    const struct kr_token *tokens, uint32_t first, uint32_t end, const struct kr_hit *hits,
                    size_t hit_count, struct kr_time *out, size_t capacity)
{
    if (first < end && tokens[first].flags & KR_TOKEN_LINE)
        context->near = false;
    if (!is_worth(tokens, first, end, hits, hit_count))
        return 0;
    struct kr_row row;
    fill_row(&row, rules, context, text, tokens);
    kr_when_row(&row, first, end, hits, hit_count);
    size_t made = 0;
    int taken = 0; /* items before it belong to a time already */
    for (int i = 0; i < row.count && made < capacity;) {
        struct reading reading;
        if (!read_time(&row, i, &reading)) {
            i++;
            continue;
        }
        if (reading.begin < taken)
            reading.begin = i;
        write_time(&row, &reading, &out[made++]);
        set_anchor(context, &reading);
        i = taken = reading.found.end > i ? reading.found.end : i + 1;
    }
    return made;
}

/* Narrows the report's days to what the hints leave. */
static void apply_hints(struct kr_when_context *context)
{
    context->first = context->published_first;
    context->last = context->published_last;
    if (context->hint_low > context->first)
        context->first = context->hint_low;
    if (context->hint_now >= context->first)
        context->first = context->last = context->hint_now;
}

/* Is the date that of a dateline: "KIEV, 12 september - ..."? It is the report's own. */
static bool is_dateline(const struct kr_row *row, const struct reading *in)
{
    enum { MOST_BEFORE = 4 };
    const struct kr_token *head = &row->tokens[row->items[0].first];
    int end = in->found.end;
    if (kr_row_mark(row, end, ')') || kr_row_mark(row, end, '.'))
        end++;
    return in->found.dated && head->flags & KR_TOKEN_LINE && head->flags & KR_TOKEN_UPPER && !row->items[0].kinds &&
           in->begin > 0 && in->begin <= MOST_BEFORE && end < row->count && !row->items[end].glued &&
           (kr_row_mark(row, end, '_') || kr_row_mark(row, end, '-'));
}

/* Is the date a line of its own? What stands below it is of that day or later. */
static bool is_heading(const struct kr_row *row, const struct reading *in)
{
    return in->found.dated && in->begin == 0 && row->tokens[row->items[0].first].flags & KR_TOKEN_LINE &&
           in->found.end + 1 >= row->count;
}

void kr_when_anchor(const struct kr_when_rules *rules, struct kr_when_context *context, kr_str text,
                    const struct kr_token *tokens, uint32_t first, uint32_t end, const struct kr_hit *hits,
                    size_t hit_count)
{
    int64_t low = context->published_first, high = context->published_last;
    if (low == high || !kr_day_valid(low) || !kr_day_valid(high) || !is_worth(tokens, first, end, hits, hit_count))
        return;
    struct kr_row row;
    fill_row(&row, rules, context, text, tokens);
    kr_when_row(&row, first, end, hits, hit_count);
    for (int i = 0; i < row.count;) {
        struct reading reading;
        if (!read_time(&row, i, &reading)) {
            i++;
            continue;
        }
        const struct kr_found *found = &reading.found;
        i = found->end > i ? found->end : i + 1;
        int64_t day = found->value.last - found->from_today;
        if (!found->resolved || reading.range || day < low || day > high ||
            (found->from_today && found->value.first != found->value.last) ||
            found->value.precision != KR_PRECISION_DAY || found->role != KR_TIME_AT)
            continue;
        if ((found->war_day || found->today || is_dateline(&row, &reading)) && day > context->hint_now)
            context->hint_now = day;
        else if (found->dated && (row.past || is_heading(&row, &reading)) && !context->forward &&
                 day > context->hint_low)
            context->hint_low = day;
    }
    apply_hints(context);
}

bool kr_when_edtf(const struct kr_time *time, char out[KR_DATE_SIZE])
{
    int64_t first, last;
    out[0] = '\0';
    if (!kr_edtf_range(kr_str_of(time->edtf), &first, &last))
        return false;
    bool plain = time->edtf[0] != '[' && !strchr(time->edtf, '/');
    switch (time->role) {
    case KR_TIME_SINCE:
        return plain ? kr_edtf_join(out, time->edtf, "") : kr_edtf_interval(out, first, KR_DAY_MAX);
    case KR_TIME_UNTIL:
        return plain ? kr_edtf_join(out, "", time->edtf) : kr_edtf_interval(out, KR_DAY_MIN, last);
    case KR_TIME_BEFORE:
        return first != KR_DAY_MIN && kr_edtf_interval(out, KR_DAY_MIN, first - 1);
    case KR_TIME_AFTER:
        return last != KR_DAY_MAX && kr_edtf_interval(out, last + 1, KR_DAY_MAX);
    default:
        memcpy(out, time->edtf, KR_DATE_SIZE);
        return true;
    }
}
