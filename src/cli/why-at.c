/* why-at.c - kroniek why --at: how the sentence at a place of a file is read, whatever the file is.
 *
 *     week.zip!page.html:4711 ---> the reports of week.zip ---> the one whose stored bytes have byte 4711 of page.html
 *                             ---> where its text has that byte, or the next of the text ---> the sentence there
 *
 * The file is read as `kroniek extract` reads it. Where reports lie in each other, as the entries of a live blog do in
 * its page, the innermost is meant. */
#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* What --at says. Bytes count from 0, lines and columns from 1; line 0: it says a byte. */
struct asked {
    char name[4096], file[4096]; /* what is meant; the file that is opened: up to a "!", where it lies in another */
    size_t byte, line, column;
};

struct seeking {
    const struct asked *asked;
    kr_str bytes; /* of the file, where lines are counted */
    size_t of_utf8, of_bytes;
    struct kr_arena arena;
    struct kr_taken taken;
    struct kr_read_report way_back; /* of the report that is meant; path NULL: none yet */
    size_t at;                      /* byte of the file that is meant */
    const char *other;              /* another file that has that byte; NULL: none */
    size_t next, last;              /* where the next report behind it begins, and the last one ends */
    size_t seen, packed, faults;
    bool no_line, wide, failed;
};

/* Archives are read as they come, and reports in them may lie far behind; numbers are whole up to here. */
static const double MOST_BYTES = 9007199254740992.0;

/* Cuts the number behind the last `mark` off *rest. */
static bool cut_number(kr_str *rest, char mark, size_t *number)
{
    const char *found = rest->len ? memrchr(rest->ptr, mark, rest->len) : NULL;
    double value;
    if (!found)
        return false;
    const size_t at = (size_t)(found - rest->ptr);
    const kr_str digits = kr_str_cut(*rest, at + 1, rest->len);
    if (!digits.len || memchr(digits.ptr, '.', digits.len) || memchr(digits.ptr, '-', digits.len) ||
        !kr_str_number(digits, &value) || value > MOST_BYTES)
        return false;
    *number = (size_t)value;
    *rest = kr_str_cut(*rest, 0, at);
    return true;
}

static bool read_asked(struct cli *cli, struct asked *asked)
{
    kr_str name = kr_str_of(cli->values[CLI_AT]);
    size_t number;
    if (!cut_number(&name, ':', &number) || !name.len || name.len >= sizeof(asked->name)) {
        cli_usage(cli, "option --at: expected FILE:BYTE or FILE@LINE:COLUMN");
        return false;
    }
    asked->byte = asked->column = number;
    if (cut_number(&name, '@', &asked->line) && (!asked->line || !asked->column)) {
        cli_usage(cli, "option --at: lines and columns are counted from 1");
        return false;
    }
    memcpy(asked->name, name.ptr, name.len);
    memcpy(asked->file, name.ptr, name.len);
    asked->name[name.len] = asked->file[name.len] = '\0';
    char *cut = asked->file;
    while (access(asked->file, F_OK) != 0 && (cut = strchr(cut, '!')) != NULL) {
        *cut = '\0';
        if (access(asked->file, F_OK) == 0)
            return true;
        *cut++ = '!';
    }
    return true;
}

/* The bytes of the file where the line and the column begin that are asked for, once for reports in UTF-8, once for
 * those of which each byte is a character. */
static void find_columns(struct seeking *s)
{
    const kr_str bytes = s->bytes;
    size_t at = 0;
    for (size_t line = s->asked->line; line > 1 && !s->no_line; line--) {
        const char *found = at < bytes.len ? memchr(bytes.ptr + at, '\n', bytes.len - at) : NULL;
        s->no_line = !found;
        at = found ? (size_t)(found - bytes.ptr) + 1 : at;
    }
    s->of_utf8 = s->of_bytes = at;
    for (size_t column = s->asked->column; column > 1; column--) {
        if (s->of_utf8 < bytes.len && bytes.ptr[s->of_utf8] != '\n')
            kr_utf8_next(bytes, &s->of_utf8);
        s->of_bytes += s->of_bytes < bytes.len && bytes.ptr[s->of_bytes] != '\n';
    }
}

/* The byte that is meant, if lines are counted in the bytes of this report. */
static bool locate(struct seeking *s, const struct kr_read_report *found, size_t *byte)
{
    *byte = s->asked->byte;
    if (!s->asked->line)
        return true;
    const size_t end = found->offset + found->stored.len;
    const bool same = end <= s->bytes.len && kr_str_eq(kr_str_cut(s->bytes, found->offset, end), found->stored);
    const bool wide = strncmp(found->encoding, "utf-16", strlen("utf-16")) == 0;
    *byte = strcmp(found->encoding, "utf-8") == 0 ? s->of_utf8 : s->of_bytes;
    s->packed += !same;
    s->wide |= wide;
    return same && !wide && !s->no_line;
}

/* Keeps what is needed of the report when its callback has returned. */
static bool keep(struct seeking *s, const struct kr_read_report *found, size_t byte)
{
    struct kr_read_piece *map = NULL;
    kr_arena_reset(&s->arena);
    s->at = byte;
    s->way_back = *found;
    s->way_back.path = kr_arena_str(&s->arena, kr_str_of(found->path)).ptr;
    s->way_back.text = kr_arena_str(&s->arena, found->text);
    map = KR_NEW_ARRAY(&s->arena, struct kr_read_piece, found->map_count);
    if (!s->way_back.path || !s->way_back.text.ptr || !map || !kr_flow_take(found, &s->taken))
        return false;
    if (found->map_count)
        memcpy(map, found->map, found->map_count * sizeof(*map));
    s->way_back.map = map;
    s->taken.report.text = s->way_back.text;
    s->taken.report.input = NULL;
    return true;
}

static bool take(void *context, const struct kr_read_report *found)
{
    struct seeking *s = context;
    const struct kr_read_report *had = s->way_back.path ? &s->way_back : NULL;
    const size_t end = found->offset + found->stored.len;
    size_t byte;
    if (strcmp(s->asked->name, s->asked->file) != 0 && strcmp(s->asked->name, found->path) != 0)
        return true;
    s->seen++;
    if (!locate(s, found, &byte))
        return true;
    s->at = had ? s->at : byte;
    s->last = end > s->last ? end : s->last;
    if (found->offset > byte && found->offset < s->next)
        s->next = found->offset;
    if (byte < found->offset || byte >= end)
        return true;
    const bool elsewhere = had && strcmp(had->path, found->path) != 0;
    if (elsewhere && !s->other) {
        s->other = kr_arena_str(&s->arena, kr_str_of(found->path)).ptr;
        s->failed = !s->other;
    } else if (!elsewhere && (!had || found->stored.len < had->stored.len)) {
        s->failed = !keep(s, found, byte);
    }
    return !s->failed && !s->other;
}

static void take_fault(void *context, const struct kr_error *fault)
{
    struct seeking *s = context;
    s->faults++;
    cli_complain(fault);
}

/* Why no report was found. */
static enum cli_exit refuse(const struct seeking *s)
{
    const struct asked *asked = s->asked;
    struct kr_error error;
    if (!s->seen && s->faults)
        return CLI_REJECTED; /* it was told */
    if (!s->seen)
        kr_fail(&error, KR_NOT_FOUND, asked->file, 0,
                "no report \"%.300s\" in it; expected a path as `kroniek extract` has", asked->name);
    else if (s->packed == s->seen)
        kr_fail(&error, KR_NOT_FOUND, asked->name, 0, "lines are not counted in what is packed; expected FILE:BYTE");
    else if (s->no_line)
        kr_fail(&error, KR_NOT_FOUND, asked->name, 0, "has no line %zu", asked->line);
    else if (s->wide)
        kr_fail(&error, KR_NOT_FOUND, asked->name, 0, "lines are not counted in UTF-16; expected FILE:BYTE");
    else if (s->next != SIZE_MAX)
        kr_fail(&error, KR_NOT_FOUND, asked->name, 0,
                "no report at byte %zu; expected %zu, where the next begins, or more", s->at, s->next);
    else
        kr_fail(&error, KR_NOT_FOUND, asked->name, 0, "no sentence at byte %zu or behind it; expected less than %zu",
                s->at, s->last);
    cli_complain(&error);
    return CLI_NOT_FOUND;
}

static enum cli_exit explain(struct cli *cli, const struct seeking *s)
{
    const struct kr_read_report *way_back = &s->way_back;
    struct kr_error error;
    size_t offset;
    bool inside;
    if (!kr_flow_text_at(way_back, s->at - way_back->offset, &offset, &inside)) {
        kr_fail(&error, KR_NOT_FOUND, way_back->path, 0, "no sentence at byte %zu or behind it", s->at);
        cli_complain(&error);
        return CLI_NOT_FOUND;
    }
    if (!inside && !cli->values[CLI_QUIET])
        fprintf(stderr, "kroniek: %s: byte %zu is not of the report's text; told is what follows\n", way_back->path,
                s->at);
    return cli_explain(cli, &s->taken.report, way_back, offset);
}

static enum cli_exit seek(struct cli *cli, struct seeking *s, const struct kr_read_options *options)
{
    struct kr_error error;
    if (!s->asked->line) {
        kr_read_each(s->asked->file, options, take, take_fault, s);
    } else if (kr_file_read(s->asked->file, KR_LIMIT_REPORT_BYTES, &s->bytes, &error)) {
        find_columns(s);
        kr_read_each_bytes(s->asked->file, s->bytes, options, take, take_fault, s);
    } else {
        take_fault(s, &error);
    }
    if (s->failed) {
        fputs("kroniek: out of memory\n", stderr);
        return CLI_INTERNAL;
    }
    if (!s->way_back.path)
        return refuse(s);
    if (!s->other)
        return explain(cli, s);
    kr_fail(&error, KR_NOT_FOUND, s->asked->file, 0,
            "several reports have byte %zu; expected one of them, as %.200s:%zu", s->at, s->way_back.path, s->at);
    cli_complain(&error);
    return CLI_NOT_FOUND;
}

enum cli_exit cli_why_at(struct cli *cli)
{
    struct kr_read_options options = {.map = cli->values[CLI_MAP]};
    struct asked asked = {.line = 0};
    struct seeking seeking = {.asked = &asked, .next = SIZE_MAX};
    enum cli_exit code = CLI_USAGE;
    if (!read_asked(cli, &asked) || !cli_report_options(cli, &options.known, &code))
        return code;
    kr_arena_init(&seeking.arena, 64 * 1024);
    code = seek(cli, &seeking, &options);
    kr_arena_release(&seeking.arena);
    kr_taken_release(&seeking.taken);
    free((void *)seeking.bytes.ptr);
    return code;
}
