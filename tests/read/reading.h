/* reading.h - collects what kr_read_each gives: each report checked for what read.h promises, and kept as text. */
#ifndef TESTS_READ_READING_H
#define TESTS_READ_READING_H

#include "read/read.h"

/* clang-format off */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>
/* clang-format on */

#include "model/model.h"

#define BYTES(literal) ((kr_str){(literal), sizeof(literal) - 1})

/* The reports of a run as lines "[format] published title | paragraphs | ...", its faults as "file:line:offset:
 * text". */
struct reading {
    struct kr_buf reports, faults;
    struct kr_buf last_text, last_source; /* of the last report: its text, and where from `look_for` came */
    struct kr_read_report last;           /* only what does not borrow is to be used */
    char last_outlet[200], last_author[200], last_url[300], last_note[300], last_section[100], last_path[500];
    size_t count, fault_count, stop_after;
    const char *look_for;
};

static inline void must_hold(const struct kr_read_report *r)
{
    size_t text = 0;
    assert_true(kr_utf8_check(r->text) == KR_UTF8_VALID);
    assert_int_equal(strlen(r->id), 71);
    assert_true(r->body <= r->text.len);
    assert_true(!r->published[0] || kr_edtf_valid(kr_str_of(r->published)));
    assert_true(!r->modified[0] || kr_edtf_valid(kr_str_of(r->modified)));
    for (size_t i = 0; i < r->map_count; i++) {
        const struct kr_read_piece *p = &r->map[i];
        assert_true(p->count && p->text_unit && p->source_unit && p->text >= text);
        text = p->text + (size_t)p->count * p->text_unit;
        assert_true(text <= r->text.len && p->source + (size_t)p->count * p->source_unit <= r->stored.len);
        for (size_t k = 0; p->text_unit == 1 && p->source_unit == 1 && k < p->count; k++) {
            const char c = r->text.ptr[p->text + k];
            if (c != ' ' && c != '\n' && c != r->stored.ptr[p->source + k])
                fail_msg("the map leads from '%c' to '%c'", c, r->stored.ptr[p->source + k]);
        }
    }
    text = 0;
    for (size_t i = 0; i < r->part_count; i++) {
        assert_true(r->parts[i].start >= text && r->parts[i].start <= r->parts[i].end);
        text = r->parts[i].end;
        assert_true(text <= r->text.len);
    }
}

/* What was read, and what comes of its stored bytes alone. */
struct second_reading {
    const struct kr_read_report *first;
    size_t same, other;
};

static inline bool second_report(void *context, const struct kr_read_report *r)
{
    struct second_reading *second = context;
    const struct kr_read_report *first = second->first;
    bool same = kr_str_eq(r->text, first->text) && r->format == first->format;
    for (size_t i = 0; first->live && i < first->part_count; i++) /* an entry of a live blog: with more around it */
        same = kr_str_eq(r->stored, first->stored) &&
               memmem(r->text.ptr, r->text.len, first->text.ptr + first->parts[i].start,
                      first->parts[i].end - first->parts[i].start);
    second->same += same;
    second->other += !same;
    return true;
}

static inline void no_second_fault(void *context, const struct kr_error *fault)
{
    (void)context;
    (void)fault;
}

/* A report comes again of its stored bytes; of a page with a live blog, among its entries. */
static inline void must_come_again(const struct kr_read_report *r)
{
    struct second_reading second = {.first = r};
    char fields[200] = "";
    snprintf(fields, sizeof(fields), "%.*s", (int)r->fields.len, r->fields.len ? r->fields.ptr : "");
    const struct kr_read_kept kept = {r->stored, r->format,   r->live,
                                      fields,    r->encoding, kr_read_origin_name(r->encoding_from)};
    kr_read_again("again", &kept, second_report, no_second_fault, &second);
    if (second.same != 1 || (second.other && !(r->flags & KR_READ_LIVE)))
        fail_msg("\"%.*s\": %zu times the same text from its bytes, %zu times another", (int)r->text.len, r->text.ptr,
                 second.same, second.other);
}

static inline void keep_field(char *out, size_t size, kr_str s)
{
    snprintf(out, size, "%.*s", (int)s.len, s.len ? s.ptr : "");
}

static inline bool reading_report(void *context, const struct kr_read_report *r)
{
    struct reading *reading = context;
    struct kr_buf *out = &reading->reports;
    must_hold(r);
    must_come_again(r);
    kr_buf_addf(out, "[%s] %s", kr_read_format_name(r->format), r->published);
    for (size_t i = 0; i < r->part_count; i++) {
        const struct kr_read_part *part = &r->parts[i];
        kr_buf_addf(out, "%s%s", i ? " | " : " ", part->kind == KR_READ_PART_CAPTION ? "caption: " : "");
        kr_buf_add(out, kr_str_cut(r->text, part->start, part->end));
    }
    if (!r->part_count) {
        kr_buf_addc(out, ' ');
        kr_buf_add(out, r->text);
    }
    kr_buf_addc(out, '\n');
    kr_buf_clear(&reading->last_text);
    kr_buf_add(&reading->last_text, r->text);
    kr_buf_clear(&reading->last_source);
    const char *found = reading->look_for && r->text.len
                            ? memmem(r->text.ptr, r->text.len, reading->look_for, strlen(reading->look_for))
                            : NULL;
    size_t start, end;
    if (found && kr_read_origin_of(r, (size_t)(found - r->text.ptr),
                                   (size_t)(found - r->text.ptr) + strlen(reading->look_for), &start, &end))
        kr_buf_add(&reading->last_source, kr_str_cut(r->stored, start, end));
    reading->last = *r;
    keep_field(reading->last_outlet, sizeof(reading->last_outlet), r->outlet);
    keep_field(reading->last_author, sizeof(reading->last_author), r->author);
    keep_field(reading->last_url, sizeof(reading->last_url), r->url);
    keep_field(reading->last_note, sizeof(reading->last_note), r->note);
    keep_field(reading->last_section, sizeof(reading->last_section), r->section);
    keep_field(reading->last_path, sizeof(reading->last_path), kr_str_of(r->path));
    return ++reading->count != reading->stop_after;
}

static inline void reading_fault(void *context, const struct kr_error *fault)
{
    struct reading *reading = context;
    kr_buf_addf(&reading->faults, "%s:%zu:%zu: %s\n", fault->file, fault->line, fault->offset, fault->detail);
    reading->fault_count++;
}

/* Forgets the reading before and reads `bytes` under the name "f". */
static inline void read_bytes(struct reading *reading, kr_str bytes, const struct kr_read_options *options)
{
    kr_buf_clear(&reading->reports);
    kr_buf_clear(&reading->faults);
    reading->count = reading->fault_count = 0;
    kr_read_each_bytes("f", bytes, options, reading_report, reading_fault, reading);
    kr_buf_addc(&reading->reports, '\0');
    kr_buf_addc(&reading->faults, '\0');
}

static inline void release_reading(struct reading *reading)
{
    kr_buf_release(&reading->reports);
    kr_buf_release(&reading->faults);
    kr_buf_release(&reading->last_text);
    kr_buf_release(&reading->last_source);
}

/* Reads and compares the reports with `wanted`; `faults`: a part of what the faults must say, "" for none. */
static inline void check_options(kr_str bytes, const char *wanted, const char *faults,
                                 const struct kr_read_options *options)
{
    struct reading reading = {0};
    read_bytes(&reading, bytes, options);
    if (strcmp(reading.reports.ptr, wanted) != 0)
        fail_msg("got\n%s\nwanted\n%s\nfaults\n%s", reading.reports.ptr, wanted, reading.faults.ptr);
    if (faults[0] ? !strstr(reading.faults.ptr, faults) : reading.fault_count > 0)
        fail_msg("faults\n%s\nwanted\n%s", reading.faults.ptr, faults);
    release_reading(&reading);
}

static inline void check(kr_str bytes, const char *wanted, const char *faults)
{
    check_options(bytes, wanted, faults, NULL);
}

#endif
