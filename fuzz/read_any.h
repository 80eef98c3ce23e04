/* read_any.h - what the fuzz targets of the room read share: bytes are read, and each report that comes of them keeps
 * what read.h promises. */
#ifndef FUZZ_READ_ANY_H
#define FUZZ_READ_ANY_H

#include "must.h"
#include "read/read.h"

#include "model/model.h"

#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Where a report comes again of its stored bytes: the text that it must have. */
struct again {
    kr_str text;
    bool found;
};

static bool must_be_the_text(void *context, const struct kr_read_report *r)
{
    struct again *again = context;
    again->found |= kr_str_eq(r->text, again->text);
    return true;
}

static void must_be_a_fault(void *context, const struct kr_error *fault)
{
    (void)context;
    MUST(fault->code != KR_OK && fault->detail[0] && fault->file[0]);
}

static void must_come_again(const struct kr_read_report *r)
{
    struct again again = {.text = r->text};
    const struct kr_read_kept kept = {r->stored,     r->format,   r->live,
                                      r->fields.ptr, r->encoding, kr_read_origin_name(r->encoding_from)};
    kr_read_again("again", &kept, must_be_the_text, must_be_a_fault, &again);
    MUST(again.found || r->live);
}

static bool must_be_a_report(void *context, const struct kr_read_report *r)
{
    size_t text = 0, start, end, *count = context;
    MUST(kr_utf8_check(r->text) == KR_UTF8_VALID && r->text.len > 0 && r->body <= r->text.len);
    MUST(strlen(r->id) == 71 && r->path[0] && r->format < KR_READ_FORMAT_COUNT);
    MUST(!r->published[0] || kr_edtf_valid(kr_str_of(r->published)));
    MUST(!r->modified[0] || kr_edtf_valid(kr_str_of(r->modified)));
    MUST(r->published_from < KR_READ_ORIGIN_COUNT && r->encoding_from < KR_READ_ORIGIN_COUNT && r->encoding[0]);
    for (size_t i = 0; i < r->map_count; i++) {
        const struct kr_read_piece *p = &r->map[i];
        MUST(p->count && p->text_unit && p->source_unit && p->text >= text);
        text = p->text + (size_t)p->count * p->text_unit;
        MUST(text <= r->text.len && p->source + (size_t)p->count * p->source_unit <= r->stored.len);
        for (size_t k = 0; p->text_unit == 1 && p->source_unit == 1 && k < p->count; k++) {
            const unsigned char c = (unsigned char)r->text.ptr[p->text + k];
            MUST(c == ' ' || c == '\n' || c == (unsigned char)r->stored.ptr[p->source + k] || r->encoding[0] != 'u');
        }
    }
    text = 0;
    for (size_t i = 0; i < r->part_count; i++) {
        MUST(r->parts[i].start >= text && r->parts[i].start <= r->parts[i].end);
        text = r->parts[i].end;
        MUST(text <= r->text.len && r->parts[i].kind < KR_READ_PART_COUNT);
    }
    if (kr_read_origin_of(r, 0, r->text.len, &start, &end))
        MUST(start < end && end <= r->stored.len);
    must_come_again(r);
    ++*count;
    return *count < 100000;
}

/* Reads `prefix` and the data behind it, twice: the same comes of it. */
static void read_any(const char *prefix, const uint8_t *data, size_t size)
{
    static const struct kr_read_options options[2] = {{.map = NULL}, {.map = "text=t,published=p"}};
    struct kr_buf bytes = {0};
    size_t first = 0, second = 0;
    kr_buf_addz(&bytes, prefix);
    kr_buf_add(&bytes, (kr_str){(const char *)data, size});
    const kr_str given = bytes.len ? kr_buf_str(&bytes) : (kr_str){"", 0};
    kr_read_each_bytes("fuzz", given, &options[size % 7 == 0], must_be_a_report, must_be_a_fault, &first);
    kr_read_each_bytes("fuzz", given, &options[size % 7 == 0], must_be_a_report, must_be_a_fault, &second);
    MUST(first == second);
    kr_buf_release(&bytes);
}

#endif
