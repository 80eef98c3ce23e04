/* figures.c - figures that are given of the same thing: in order, what puts what right, which cannot all be so.
 *
 * The same thing is the same quantity at the same place (or none), of one type of claim and one side. Quantities are
 * units, but for two slips of the pen that newspapers make: villages and towns are settlements, and ground that was
 * taken is measured in square kilometres, even where somebody says kilometres: 2,000 km is then put right by the first
 * who says 2,000 km2.
 *
 * Figures grow as a war goes on, so only those of one day are held against each other; a figure without a close date is
 * of the day of its report. Two can both be so when a number exists that fits
 * both: "more than 20" and "30" do, "about 2,000" and "2,200" do (about: 15 percent), 2,000 and 2,500 do not. */
#include "chronicle/chronicle_int.h"

#include "model/model.h"

#include <math.h>
#include <stdlib.h>

enum { MAX_FIGURES = 20 };

/* Whether a number is given of ground, in kilometres. */
static bool is_slip(const struct kr_figure_row *row)
{
    return kr_type_is_control(row->witness.type) && kr_str_is(row->figure.unit, "km");
}

/* What the figure counts. */
static kr_str quantity(const struct kr_figure_row *row)
{
    const kr_str unit = row->figure.unit;
    if (is_slip(row))
        return KR_S("km2");
    return kr_str_is(unit, "village") || kr_str_is(unit, "town") ? KR_S("settlement") : unit;
}

static kr_str place_id(const struct kr_figure_row *row)
{
    return row->place ? row->place->id : (kr_str){0};
}

static kr_str place_name(const struct kr_figure_row *row)
{
    return row->place ? row->place->name : (kr_str){0};
}

static int compare_subject(const struct kr_count *a, const struct kr_count *b)
{
    int order = kr_str_order(a->row.quantity, b->row.quantity);
    order = order ? order : kr_str_order(place_name(&a->row), place_name(&b->row));
    order = order ? order : kr_str_order(place_id(&a->row), place_id(&b->row));
    order = order ? order : KR_COMPARE(a->row.witness.type, b->row.witness.type);
    return order ? order : kr_str_order(a->row.witness.side, b->row.witness.side);
}

/* The day of which the figure speaks; KR_DAY_MAX: unknown. */
static int64_t moment(const struct kr_count *c)
{
    return kr_chronicle_gap_days(c->first_day, c->last_day) <= KR_CHRONICLE_WEEK_DAYS ? c->first_day : c->known_day;
}

static int compare(const void *left, const void *right)
{
    const struct kr_count *a = left, *b = right;
    int order = compare_subject(a, b);
    order = order ? order : KR_COMPARE(moment(a), moment(b));
    order = order ? order : KR_COMPARE(a->known_day, b->known_day);
    order = order ? order : KR_COMPARE(a->row.figure.value, b->row.figure.value);
    order = order ? order : kr_str_order(a->row.figure.unit, b->row.figure.unit);
    order = order ? order : strcmp(a->row.witness.claim, b->row.witness.claim);
    return order ? order : strcmp(a->row.figure.op, b->row.figure.op);
}

static bool puts_right(const struct kr_count *slip, const struct kr_count *right)
{
    return is_slip(&slip->row) && !is_slip(&right->row) && slip->row.figure.value == right->row.figure.value &&
           kr_chronicle_gap_days(moment(slip), moment(right)) <= KR_CHRONICLE_WEEK_DAYS &&
           kr_chronicle_gap_days(moment(right), moment(slip)) <= KR_CHRONICLE_WEEK_DAYS;
}

/* Within [from, to) of one subject: slips get the first right figure of the same number. Few numbers are told of one
 * thing, so only so many right ones are looked at. */
static void correct(struct kr_count *counts, size_t from, size_t to)
{
    struct kr_count *right[MAX_FIGURES];
    size_t right_count = 0;
    for (size_t i = from; i < to; i++) {
        size_t k = 0;
        while (k < right_count && right[k]->row.figure.value != counts[i].row.figure.value)
            k++;
        if (!is_slip(&counts[i].row) && k == right_count && k < MAX_FIGURES)
            right[right_count++] = &counts[i];
    }
    for (size_t i = from; i < to; i++) {
        for (size_t k = 0; k < right_count; k++) {
            if (!puts_right(&counts[i], right[k]))
                continue;
            counts[i].right = right[k];
            memcpy(counts[i].row.corrected_by, right[k]->row.witness.claim, KR_ID_SIZE);
            memcpy(right[k]->row.corrects, counts[i].row.witness.claim, KR_ID_SIZE);
        }
    }
}

void kr_chronicle_figures(struct kr_count *counts, size_t count)
{
    for (size_t i = 0; i < count; i++)
        counts[i].row.quantity = quantity(&counts[i].row);
    if (count)
        qsort(counts, count, sizeof(*counts), compare);
    for (size_t i = 0, from = 0; i < count; i++) {
        if (i + 1 < count && compare_subject(&counts[i], &counts[i + 1]) == 0)
            continue;
        correct(counts, from, i + 1);
        from = i + 1;
    }
}

/* ---- disputes ---- */

/* The numbers that the figure may mean. */
static void bounds(const struct kr_figure *figure, double *least, double *most)
{
    const double ABOUT = 0.15;
    const double v = figure->value;
    *least = figure->op[0] == '<' ? 0 : figure->op[0] == '~' ? v * (1 - ABOUT) : v;
    *most = figure->op[0] == '>' ? INFINITY : figure->op[0] == '~' ? v * (1 + ABOUT) : v;
}

static bool fit(const struct kr_count *a, const struct kr_count *b)
{
    double least_a, most_a, least_b, most_b;
    bounds(&a->row.figure, &least_a, &most_a);
    bounds(&b->row.figure, &least_b, &most_b);
    return least_a <= most_b && least_b <= most_a;
}

/* A plan, a possibility, a denial is no figure of what is so. */
static bool is_stated(const struct kr_count *c)
{
    return c->row.witness.factuality == KR_FACT || c->row.witness.factuality == KR_UNCONFIRMED;
}

static bool same_figure(const struct kr_count *a, const struct kr_count *b)
{
    return a->row.figure.value == b->row.figure.value && strcmp(a->row.figure.op, b->row.figure.op) == 0 &&
           kr_str_eq(a->row.figure.unit, b->row.figure.unit);
}

static bool add_dispute(struct kr_arena *arena, const struct kr_count *a, const struct kr_count *b,
                        struct kr_dispute **out, size_t *count, size_t *capacity)
{
    const struct kr_count *second = b->known_day >= a->known_day ? b : a;
    if (!kr_arena_grow(arena, out, capacity, *count, sizeof(**out)))
        return false;
    (*out)[(*count)++] = (struct kr_dispute){.kind = KR_DISPUTE_FIGURES,
                                             .place = a->row.place,
                                             .a = a->row.witness,
                                             .b = b->row.witness,
                                             .a_sources = 1,
                                             .b_sources = 1,
                                             .opened = second->row.witness.published,
                                             .opened_by = second->row.witness.source,
                                             .a_figure = &a->row.figure,
                                             .b_figure = &b->row.figure,
                                             .corrected = a->right == b};
    return true;
}

/* Every different figure of the moment that begins with counts[i], against those before it; *next: where it ends. */
static bool compare_moment(struct kr_arena *arena, const struct kr_count *counts, size_t count, size_t i, size_t *next,
                           struct kr_dispute **out, size_t *made, size_t *capacity)
{
    const struct kr_count *different[MAX_FIGURES];
    size_t different_count = 0, k = i;
    for (; k < count && compare_subject(&counts[i], &counts[k]) == 0 && moment(&counts[i]) == moment(&counts[k]); k++) {
        size_t d = 0;
        if (!is_stated(&counts[k]))
            continue;
        while (d < different_count && !same_figure(different[d], &counts[k]))
            d++;
        if (d < different_count || d == MAX_FIGURES)
            continue;
        for (d = 0; d < different_count; d++)
            if (!fit(different[d], &counts[k]) && different[d]->voice != counts[k].voice &&
                !add_dispute(arena, different[d], &counts[k], out, made, capacity))
                return false;
        different[different_count++] = &counts[k];
    }
    *next = k;
    return true;
}

bool kr_chronicle_figure_disputes(struct kr_arena *arena, const struct kr_count *counts, size_t count,
                                  struct kr_dispute **out, size_t *dispute_count)
{
    size_t capacity = 0;
    *out = NULL;
    *dispute_count = 0;
    for (size_t i = 0, next; i < count; i = next)
        if (!compare_moment(arena, counts, count, i, &next, out, dispute_count, &capacity))
            return false;
    for (size_t i = 0; i < count; i++)
        if (counts[i].right && is_stated(&counts[i]) && is_stated(counts[i].right) &&
            !add_dispute(arena, &counts[i], counts[i].right, out, dispute_count, &capacity))
            return false;
    return true;
}
