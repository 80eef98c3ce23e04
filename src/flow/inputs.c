/* inputs.c - from what was found in a file to a report of the record, and back.
 *
 * The offset map of a page and what its text consists of are kept as bytes:
 *     map    a piece: text and source as ways from the ends of the piece before, count, bytes a unit of both
 *     parts  kind, start as a way from the end of the part before, length
 * numbers of seven bits a byte, as in keep.c. */
#include "flow/flow.h"
#include "flow/keep_int.h"
#include "model/model.h"

#include <inttypes.h>

static void write_map(const struct kr_read_report *found, struct kr_buf *out)
{
    int64_t text = 0, source = 0;
    for (size_t i = 0; i < found->map_count; i++) {
        const struct kr_read_piece *p = &found->map[i];
        kr_keep_put(out, kr_keep_way(text, p->text));
        kr_keep_put(out, kr_keep_way(source, p->source));
        kr_keep_put(out, p->count);
        kr_keep_put(out, p->text_unit);
        kr_keep_put(out, p->source_unit);
        text = (int64_t)p->text + (int64_t)p->count * p->text_unit;
        source = (int64_t)p->source + (int64_t)p->count * p->source_unit;
    }
}

static void write_parts(const struct kr_read_report *found, struct kr_buf *out)
{
    int64_t end = 0;
    for (size_t i = 0; i < found->part_count; i++) {
        const struct kr_read_part *p = &found->parts[i];
        kr_keep_put(out, p->kind);
        kr_keep_put(out, kr_keep_way(end, p->start));
        kr_keep_put(out, p->end - p->start);
        end = p->end;
    }
}

static bool fit(const char *text, char *field, size_t size)
{
    const size_t len = strlen(text);
    if (len >= size)
        return false;
    memcpy(field, text, len + 1);
    return true;
}

/* Whether nothing is lost when only the text is kept: neither bytes nor what was told around them. */
static bool is_plain(const struct kr_read_report *found)
{
    const size_t told =
        found->url.len + found->entry.len + found->title.len + found->author.len + found->section.len + found->note.len;
    return found->format == KR_READ_TEXT && kr_str_eq(found->stored, found->text) && !told && !found->flags &&
           !found->published_at[0] && !found->modified[0];
}

bool kr_flow_take(const struct kr_read_report *found, struct kr_taken *out)
{
    /* A text in which no word decides ("Koepjansk heroverd.") is read as Dutch, as kr_report_read reads a file of which
     * nobody said the language: without one no pack could read it, and words that name nothing give no claim. That it
     * was assumed is told. */
    static const char usual[] = "nl";
    const bool spoken = found->lang[0];
    struct kr_report *report = &out->report;
    struct kr_input *input = &out->input;
    kr_buf_clear(&out->map);
    kr_buf_clear(&out->parts);
    *report = (struct kr_report){.text = found->text, .body = found->body};
    kr_flow_cut(kr_str_of(found->path), report->path, sizeof(report->path));
    kr_flow_cut(found->outlet, report->source, sizeof(report->source));
    if (!fit(found->id, report->id, sizeof(report->id)) ||
        !fit(found->published, report->published, sizeof(report->published)) ||
        !fit(spoken ? found->lang : usual, report->lang, sizeof(report->lang)))
        return false;
    if (is_plain(found))
        return true;
    write_map(found, &out->map);
    write_parts(found, &out->parts);
    *input =
        (struct kr_input){.format = kr_str_of(kr_read_format_name(found->format)),
                          .stored = found->stored,
                          .map = kr_buf_str(&out->map),
                          .parts = kr_buf_str(&out->parts),
                          .encoding = kr_str_of(found->encoding),
                          .encoding_from = kr_str_of(kr_read_origin_name(found->encoding_from)),
                          .lang_from = kr_str_of(kr_read_origin_name(spoken ? found->lang_from : KR_READ_FROM_ASSUMED)),
                          .published_from = kr_str_of(kr_read_origin_name(found->published_from)),
                          .published_at = kr_str_of(found->published_at),
                          .modified = kr_str_of(found->modified),
                          .modified_at = kr_str_of(found->modified_at),
                          .title = found->title,
                          .author = found->author,
                          .section = found->section,
                          .url = found->url,
                          .entry = found->entry,
                          .note = found->note,
                          .fields = found->fields,
                          .flags = found->flags,
                          .live = found->live};
    report->input = input;
    return !out->map.failed && !out->parts.failed;
}

void kr_taken_release(struct kr_taken *taken)
{
    kr_buf_release(&taken->map);
    kr_buf_release(&taken->parts);
}

/* ---- back ---- */

static bool read_pieces(kr_str bytes, struct kr_arena *arena, struct kr_read_report *out)
{
    struct kr_keep_bytes b = {(const unsigned char *)bytes.ptr, (const unsigned char *)bytes.ptr + bytes.len, false};
    struct kr_read_piece *pieces = NULL;
    size_t capacity = 0;
    int64_t text = 0, end = 0, source = 0;
    while (b.at < b.end) {
        if (!kr_arena_grow(arena, &pieces, &capacity, out->map_count, sizeof(*pieces)))
            return false;
        struct kr_read_piece *p = &pieces[out->map_count++];
        text = kr_keep_go(text, kr_keep_get(&b));
        source = kr_keep_go(source, kr_keep_get(&b));
        *p = (struct kr_read_piece){.text = (uint32_t)text, .source = (uint32_t)source};
        p->count = (uint32_t)kr_keep_get(&b);
        p->text_unit = (uint16_t)kr_keep_get(&b);
        p->source_unit = (uint16_t)kr_keep_get(&b);
        const bool placed = text >= end && source >= 0 && p->count && p->text_unit && p->source_unit;
        text = end = text + (int64_t)p->count * p->text_unit;
        source += (int64_t)p->count * p->source_unit;
        if (b.bad || !placed || text > (int64_t)out->text.len || source > (int64_t)out->stored.len)
            return false;
    }
    out->map = pieces;
    return true;
}

static bool read_parts(kr_str bytes, struct kr_arena *arena, struct kr_read_report *out)
{
    struct kr_keep_bytes b = {(const unsigned char *)bytes.ptr, (const unsigned char *)bytes.ptr + bytes.len, false};
    struct kr_read_part *parts = NULL;
    size_t capacity = 0;
    int64_t end = 0;
    while (b.at < b.end) {
        if (!kr_arena_grow(arena, &parts, &capacity, out->part_count, sizeof(*parts)))
            return false;
        struct kr_read_part *p = &parts[out->part_count++];
        const uint64_t kind = kr_keep_get(&b);
        const int64_t start = kr_keep_go(end, kr_keep_get(&b));
        end = start + (int64_t)kr_keep_get(&b);
        *p = (struct kr_read_part){(uint32_t)start, (uint32_t)end, (enum kr_read_part_kind)kind};
        if (b.bad || kind >= KR_READ_PART_COUNT || start < 0 || end < start || end > (int64_t)out->text.len)
            return false;
    }
    out->parts = parts;
    return true;
}

bool kr_flow_give_back(const struct kr_input *input, kr_str text, struct kr_arena *arena, struct kr_read_report *out,
                       struct kr_error *error)
{
    *out = (struct kr_read_report){.stored = input->stored, .text = text, .url = input->url, .title = input->title};
    return (read_pieces(input->map, arena, out) && read_parts(input->parts, arena, out)) ||
           kr_fail(error, KR_RECORD, NULL, 0, "damaged: the offset map of a report");
}

bool kr_flow_text_at(const struct kr_read_report *report, size_t stored, size_t *text, bool *inside)
{
    size_t next = SIZE_MAX;
    *inside = false;
    for (size_t i = 0; i < report->map_count && !*inside; i++) { /* of all: sources need not go forwards */
        const struct kr_read_piece *p = &report->map[i];
        const size_t end = p->source + (size_t)p->count * p->source_unit;
        *inside = p->source <= stored && stored < end;
        if (*inside) {
            *text = p->text + (stored - p->source) / p->source_unit * p->text_unit;
        } else if (p->source > stored && p->source < next) {
            next = p->source;
            *text = p->text;
        }
    }
    return *inside || next != SIZE_MAX;
}

bool kr_record_input(struct kr_record *record, const char *report_id, struct kr_arena *arena, struct kr_input *out,
                     bool *found, struct kr_error *error)
{
    assert(record && report_id && arena && out && found);
    return kr_store_input(record->store, report_id, arena, out, found, error);
}

/* ---- parts, as they are shown ---- */

bool kr_record_part_at(struct kr_record *record, const struct kr_report *report, size_t at, struct kr_arena *arena,
                       const char **kind, struct kr_error *error)
{
    struct kr_input input;
    struct kr_read_report back;
    bool found;
    *kind = NULL;
    if (!kr_record_input(record, report->id, arena, &input, &found, error))
        return false;
    if (!found)
        return true;
    if (!kr_flow_give_back(&input, report->text, arena, &back, error))
        return false;
    for (size_t i = 0; i < back.part_count && back.parts[i].start <= at; i++)
        *kind = at < back.parts[i].end ? kr_read_part_name(back.parts[i].kind) : NULL;
    return true;
}

void kr_flow_parts_json(struct kr_buf *out, const struct kr_read_report *report)
{
    kr_buf_addz(out, ",\"parts\":[");
    for (size_t i = 0; i < report->part_count; i++) {
        const struct kr_read_part *p = &report->parts[i];
        kr_buf_addf(out, "%s{\"kind\":\"%s\",\"start\":%" PRIu32 ",\"end\":%" PRIu32 "}", i ? "," : "",
                    kr_read_part_name(p->kind), p->start, p->end);
    }
    kr_buf_addc(out, ']');
}
