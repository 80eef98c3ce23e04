/* offsets.c - from a text back to the bytes it came from.
 *
 * A piece stands for units in a row, each of so many bytes of the text that come from so many of the source:
 *
 *     source   <p>Caf&eacute; De Zon</p>      text   Café De Zon
 *     pieces   text 0  source 3   3 units of 1 from 1      "Caf"
 *              text 3  source 6   1 unit  of 2 from 8      "é" from "&eacute;"
 *              text 5  source 14  7 units of 1 from 1      " De Zon"
 *
 * Cyrillic of windows-1251 is units of 2 bytes from 1, so such a page does not need a piece for each letter. Maps are
 * joined where one text was made of another: page to UTF-8, UTF-8 to paragraphs. All is linear in the pieces. */
#include "read/read_int.h"

void kr_offsets_add(struct kr_offsets *offsets, size_t text, size_t source, size_t text_unit, size_t source_unit,
                    size_t count)
{
    if (!count || offsets->failed)
        return;
    struct kr_read_piece *last = offsets->count ? &offsets->items[offsets->count - 1] : NULL;
    if (last && last->text_unit == text_unit && last->source_unit == source_unit &&
        last->text + last->count * text_unit == text && last->source + last->count * source_unit == source) {
        last->count += (uint32_t)count;
        return;
    }
    if (!kr_arena_grow(offsets->arena, &offsets->items, &offsets->capacity, offsets->count, sizeof(*offsets->items))) {
        offsets->failed = true;
        return;
    }
    offsets->items[offsets->count++] = (struct kr_read_piece){(uint32_t)text, (uint32_t)source, (uint32_t)count,
                                                              (uint16_t)text_unit, (uint16_t)source_unit};
}

static size_t text_end(const struct kr_read_piece *piece)
{
    return piece->text + (size_t)piece->count * piece->text_unit;
}

void kr_offsets_cut(struct kr_offsets *out, const struct kr_offsets *of, size_t *hint, size_t from, size_t to,
                    size_t at)
{
    size_t i = *hint;
    while (i < of->count && text_end(&of->items[i]) <= from)
        i++;
    *hint = i;
    for (; i < of->count && of->items[i].text < to; i++) {
        const struct kr_read_piece *p = &of->items[i];
        const size_t begin = p->text > from ? p->text : from, end = text_end(p) < to ? text_end(p) : to;
        const size_t first = (begin - p->text) / p->text_unit;
        const size_t past = (end - p->text + p->text_unit - 1) / p->text_unit;
        const size_t start = p->text + first * p->text_unit;
        kr_offsets_add(out, at + (start > from ? start - from : 0), p->source + first * p->source_unit, p->text_unit,
                       p->source_unit, past - first);
    }
}

/* Where the bytes [from, to) of the middle stand in the source, from piece *hint of `second` on. */
static bool middle_span(const struct kr_offsets *second, size_t *hint, size_t from, size_t to, size_t *start,
                        size_t *end)
{
    while (*hint < second->count && text_end(&second->items[*hint]) <= from)
        ++*hint;
    bool found = false;
    for (size_t i = *hint; i < second->count && second->items[i].text < to; i++) {
        const struct kr_read_piece *p = &second->items[i];
        const size_t begin = p->text > from ? p->text : from, stop = text_end(p) < to ? text_end(p) : to;
        const size_t past = (stop - p->text + p->text_unit - 1) / p->text_unit;
        if (!found)
            *start = p->source + (begin - p->text) / p->text_unit * p->source_unit;
        *end = p->source + past * p->source_unit;
        found = true;
    }
    return found;
}

void kr_offsets_join(struct kr_offsets *out, const struct kr_offsets *first, const struct kr_offsets *second,
                     size_t shift)
{
    size_t hint = 0;
    for (size_t i = 0; i < first->count; i++) {
        const struct kr_read_piece *p = &first->items[i];
        if (!second) {
            kr_offsets_add(out, p->text, p->source + shift, p->text_unit, p->source_unit, p->count);
            continue;
        }
        if (hint < second->count && second->items[hint].text > p->source)
            hint = 0; /* pieces of the first need not go forwards in the middle */
        if (p->text_unit == 1 && p->source_unit == 1) {
            kr_offsets_cut(out, second, &hint, p->source, p->source + p->count, p->text);
            continue;
        }
        for (size_t u = 0; u < p->count; u++) {
            size_t start, end;
            const size_t from = p->source + u * p->source_unit;
            if (middle_span(second, &hint, from, from + p->source_unit, &start, &end) && end - start <= UINT16_MAX)
                kr_offsets_add(out, p->text + u * p->text_unit, start, p->text_unit, end - start, 1);
        }
    }
    out->failed |= first->failed || (second && second->failed);
}

bool kr_offsets_span(const struct kr_read_piece *items, size_t count, size_t from, size_t to, size_t *start,
                     size_t *end)
{
    size_t low = 0, high = count;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (text_end(&items[middle]) <= from)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = false;
    for (size_t i = low; i < count && items[i].text < to; i++) {
        const struct kr_read_piece *p = &items[i];
        const size_t begin = p->text > from ? p->text : from, stop = text_end(p) < to ? text_end(p) : to;
        const size_t a = p->source + (begin - p->text) / p->text_unit * p->source_unit;
        const size_t b = p->source + (stop - p->text + p->text_unit - 1) / p->text_unit * p->source_unit;
        *start = found && *start < a ? *start : a;
        *end = found && *end > b ? *end : b;
        found = true;
    }
    return found;
}

bool kr_read_origin_of(const struct kr_read_report *report, size_t from, size_t to, size_t *start, size_t *end)
{
    assert(report && start && end);
    return from < to && kr_offsets_span(report->map, report->map_count, from, to, start, end);
}
