/* read.c - one report from bytes.
 *
 * A report is a text in UTF-8, optionally opened by a date line:
 *
 *     [BOM] [blanks] date YYYY[-MM[-DD]] [blanks] [newline] body...
 *
 *     " date 2022-09 The army says ..."      the text goes on in the same line
 *     "date 2022-09-10\nThe army says ..."   the date stands alone
 *
 * All offsets that kroniek gives count from the first byte of the file, so nothing is cut off: `body` says where the
 * report's own words begin. What follows the word "date" counts as a date when it is made of digits and hyphens only;
 * then it must exist. "date palms" opens an ordinary text. */
#include "read/read_int.h"

#include "model/model.h"

#include <stdio.h>
#include <stdlib.h>

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* Fails with KR_INPUT at byte `offset`. */
static bool fail_at(struct kr_error *error, const char *file, size_t offset, const char *detail)
{
    kr_fail(error, KR_INPUT, file, 0, "%s", detail);
    if (error)
        error->offset = offset;
    return false;
}

/* YYYY, YYYY-MM or YYYY-MM-DD, of a day that exists. */
static bool date_valid(kr_str s)
{
    if (s.len != 4 && s.len != 7 && s.len != 10)
        return false;
    for (size_t i = 0; i < s.len; i++)
        if (i == 4 || i == 7 ? s.ptr[i] != '-' : !kr_is_digit(s.ptr[i]))
            return false;
    return kr_edtf_valid(s);
}

/* Reads the date line, if there is one, from *at on and moves *at to the body. */
static bool read_date_line(struct kr_report *report, size_t *at, struct kr_error *error)
{
    const kr_str text = report->text;
    size_t i = *at;
    while (i < text.len && is_blank(text.ptr[i]))
        i++;
    if (!kr_str_starts(kr_str_cut(text, i, text.len), KR_S("date")))
        return true;
    i += 4;
    size_t from = i;
    while (from < text.len && is_blank(text.ptr[from]))
        from++;
    size_t end = from;
    while (end < text.len && (kr_is_digit(text.ptr[end]) || text.ptr[end] == '-'))
        end++;
    if (from == i || end == from || !kr_is_digit(text.ptr[from]) || (end < text.len && !kr_is_blank(text.ptr[end])))
        return true;
    const kr_str date = kr_str_cut(text, from, end);
    if (!date_valid(date)) {
        kr_fail(error, KR_INPUT, report->path, 1,
                "no such date: \"%.*s\"; expected YYYY, YYYY-MM or YYYY-MM-DD, a day of the calendar",
                (int)(date.len < 40 ? date.len : 40), date.ptr);
        if (error)
            error->offset = from;
        return false;
    }
    if (!report->published[0]) {
        memcpy(report->published, date.ptr, date.len);
        report->published[date.len] = '\0';
    }
    while (end < text.len && is_blank(text.ptr[end]))
        end++;
    if (end + 1 < text.len && text.ptr[end] == '\r' && text.ptr[end + 1] == '\n')
        end++;
    if (end < text.len && text.ptr[end] == '\n')
        end++;
    *at = end;
    return true;
}

/* Finds the body: past a byte order mark and a date line; checks that there is one and that all is UTF-8. */
static bool read_text(struct kr_report *report, struct kr_error *error)
{
    const kr_str text = report->text;
    ptrdiff_t bad = kr_utf8_check(text);
    if (bad != KR_UTF8_VALID) {
        unsigned char byte = (unsigned char)text.ptr[bad];
        char detail[96];
        if (byte == 0)
            snprintf(detail, sizeof(detail), "a NUL byte; expected UTF-8 text");
        else
            snprintf(detail, sizeof(detail), "not UTF-8 (byte 0x%02X); expected UTF-8 text", byte);
        return fail_at(error, report->path, (size_t)bad, detail);
    }
    size_t at = kr_str_starts(text, KR_S("\xEF\xBB\xBF")) ? 3 : 0;
    if (!read_date_line(report, &at, error))
        return false;
    size_t i = at;
    while (i < text.len && kr_is_blank(text.ptr[i]))
        i++;
    if (i == text.len)
        return fail_at(error, report->path, at, text.len ? "no text; expected a report" : "empty; expected a report");
    report->body = at;
    return true;
}

/* Copies an option into its field. */
static bool set_field(char *field, size_t size, const char *value, const char *what, struct kr_error *error)
{
    size_t len = value ? strlen(value) : 0;
    if (len >= size)
        return kr_fail(error, KR_LIMIT, NULL, 0, "%s of %zu bytes; expected at most %zu", what, len, size - 1);
    if (len && kr_utf8_check((kr_str){value, len}) != KR_UTF8_VALID)
        return kr_fail(error, KR_INPUT, NULL, 0, "%s is not UTF-8", what);
    if (len)
        memcpy(field, value, len + 1);
    return true;
}

static bool set_options(struct kr_report *report, const char *name, const struct kr_report_options *options,
                        struct kr_error *error)
{
    const struct kr_report_options none = {0};
    options = options ? options : &none;
    size_t len = strlen(name);
    if (len >= sizeof(report->path))
        return kr_fail(error, KR_LIMIT, name, 0, "a path of %zu bytes; expected at most %zu", len,
                       sizeof(report->path) - 1);
    memcpy(report->path, name, len + 1);
    const char *lang = options->lang && options->lang[0] ? options->lang : "nl";
    if (!set_field(report->published, sizeof(report->published), options->published, "the date", error) ||
        !set_field(report->source, sizeof(report->source), options->source, "the source", error) ||
        !set_field(report->lang, sizeof(report->lang), lang, "the language", error))
        return false;
    if (report->published[0] && !kr_edtf_valid(kr_str_of(report->published)))
        return kr_fail(error, KR_INPUT, NULL, 0, "no such date: \"%.40s\"; expected EDTF, as 2022-09-10 or 2022-09",
                       report->published);
    return true;
}

/* Takes over `bytes`, which are freed on failure. */
static bool from_owned(const char *name, kr_str bytes, const struct kr_report_options *options,
                       struct kr_report *report, struct kr_error *error)
{
    *report = (struct kr_report){.text = bytes};
    if (set_options(report, name, options, error) && read_text(report, error)) {
        memcpy(report->id, "sha256:", 7);
        kr_sha256_hex(bytes, report->id + 7);
        return true;
    }
    kr_report_release(report);
    return false;
}

bool kr_report_from_bytes(const char *name, kr_str bytes, const struct kr_report_options *options,
                          struct kr_report *report, struct kr_error *error)
{
    assert(name && report && (bytes.ptr || !bytes.len));
    if (bytes.len > KR_LIMIT_REPORT_BYTES)
        return kr_fail(error, KR_LIMIT, name, 0, "%zu bytes, larger than the limit of %d", bytes.len,
                       KR_LIMIT_REPORT_BYTES);
    char *copy = malloc(bytes.len + 1);
    if (!copy)
        return kr_fail(error, KR_MEMORY, name, 0, "out of memory");
    if (bytes.len)
        memcpy(copy, bytes.ptr, bytes.len);
    return from_owned(name, (kr_str){copy, bytes.len}, options, report, error);
}

bool kr_report_read(const char *path, const struct kr_report_options *options, struct kr_report *report,
                    struct kr_error *error)
{
    assert(path && report);
    kr_str bytes;
    return kr_file_read(path, KR_LIMIT_REPORT_BYTES, &bytes, error) && from_owned(path, bytes, options, report, error);
}

void kr_report_release(struct kr_report *report)
{
    if (!report)
        return;
    free((char *)report->text.ptr);
    *report = (struct kr_report){0};
}
