/* report.c - kroniek report: one report as the record has it, with its claims marked in its text. */
#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>

static const struct cli_option options[] = {
    {CLI_RAW, 0, "raw", NULL, "the bytes that it was read from, as they stood, and nothing else"},
    {CLI_FORMAT, 0, "format", "NAME", "table (default) or ndjson"},
    CLI_COMMON_OPTIONS,
};

enum { LABEL_COLUMNS = 12 };

/* A claim's place in the text. */
struct mark {
    size_t start, end;
};

struct showing {
    struct cli *cli;
    struct kr_record *record;
    struct kr_arena arena;
    struct kr_input input;
    bool found, has_input, failed;
    struct kr_error error;
    struct mark *marks; /* in order of start */
    size_t count, capacity;
    struct kr_table table;          /* of its claims, for people */
    struct kr_read_report way_back; /* to the stored bytes; what the text consists of */
    size_t part;                    /* the next one of these to be begun */
};

static void line(struct kr_buf *out, const char *label, kr_str text, kr_str from)
{
    if (!text.len)
        return;
    kr_buf_addf(out, "%-*s", LABEL_COLUMNS, label);
    kr_out_plain(out, text);
    if (from.len) {
        kr_buf_addz(out, "  (");
        kr_out_plain(out, from);
        kr_buf_addc(out, ')');
    }
    kr_buf_addc(out, '\n');
}

static void print_head(struct showing *s, const struct kr_report_found *found)
{
    const struct kr_report *report = found->report;
    const struct kr_input *in = &s->input;
    struct kr_buf *out = &s->cli->out;
    const kr_str none = {0};
    line(out, "report", kr_str_of(report->id), none);
    line(out, "path", kr_str_of(report->path), none);
    line(out, "title", in->title, none);
    line(out, "author", in->author, none);
    line(out, "outlet", kr_str_of(report->source), none);
    line(out, "section", in->section, none);
    line(out, "published", in->published_at.len ? in->published_at : kr_str_of(report->published), in->published_from);
    line(out, "modified", in->modified_at.len ? in->modified_at : in->modified, none);
    line(out, "address", in->url, none);
    line(out, "entry", in->entry, none);
    line(out, "language", kr_str_of(report->lang), in->lang_from);
    line(out, "format", s->has_input ? in->format : KR_S("text"), none);
    line(out, "encoding", in->encoding, in->encoding_from);
    line(out, "note", in->note, none);
    if (in->flags & KR_READ_PAYWALL)
        line(out, "text", KR_S("only the beginning may be here: the page asks for a subscription"), none);
    if (in->flags & KR_READ_CUT)
        line(out, "text", KR_S("cut off: what it was read from ends within it"), none);
    if (in->flags & KR_READ_LIVE && in->live)
        kr_buf_addf(out, "%-*sentry %zu of a live blog\n", LABEL_COLUMNS, "text", in->live);
    else if (in->flags & KR_READ_LIVE)
        line(out, "text", KR_S("what stands above the entries of a live blog"), none);
    if (found->copies)
        kr_buf_addf(out, "%-*s%zu\n", LABEL_COLUMNS, "copies", found->copies);
    kr_buf_addc(out, '\n');
}

/* The text from byte `from` to byte `to`. Lines stay lines; a caption of a picture begins with {caption}, dim on a
 * terminal, where no report can write dim words. */
static void print_words(struct showing *s, kr_str text, size_t from, size_t to)
{
    struct kr_buf *out = &s->cli->out;
    for (; s->part < s->way_back.part_count && s->way_back.parts[s->part].start <= to; s->part++) {
        const struct kr_read_part *part = &s->way_back.parts[s->part];
        if (part->kind != KR_READ_PART_CAPTION || part->start < from) /* of a damaged record */
            continue;
        kr_out_lines(out, kr_str_cut(text, from, part->start));
        kr_buf_addz(out, s->cli->style.colour ? "\033[2m{caption}\033[22m " : "{caption} ");
        from = part->start;
    }
    kr_out_lines(out, kr_str_cut(text, from, to));
}

/* The text with the words of its claims in [[ ]]; where claims share words, in one pair. */
static void print_text(struct showing *s, kr_str text)
{
    struct kr_buf *out = &s->cli->out;
    size_t at = 0;
    for (size_t i = 0; i < s->count;) {
        struct mark mark = s->marks[i];
        while (++i < s->count && s->marks[i].start < mark.end)
            mark.end = s->marks[i].end > mark.end ? s->marks[i].end : mark.end;
        print_words(s, text, at, mark.start);
        kr_buf_addz(out, s->cli->style.colour ? "\033[1m" : "[[");
        print_words(s, text, mark.start, mark.end);
        kr_buf_addz(out, s->cli->style.colour ? "\033[0m" : "]]");
        at = mark.end;
    }
    print_words(s, text, at, text.len);
    kr_buf_addz(out, text.len && text.ptr[text.len - 1] == '\n' ? "\n" : "\n\n");
}

static bool note_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct showing *s = context;
    s->failed |= !kr_arena_grow(&s->arena, &s->marks, &s->capacity, s->count, sizeof(*s->marks));
    if (s->failed)
        return false;
    s->marks[s->count++] = (struct mark){claim->start, claim->end};
    kr_out_claim_row(&s->table, report, claim);
    return true;
}

static int by_start(const void *left, const void *right)
{
    const struct mark *a = left, *b = right;
    return (a->start > b->start) - (a->start < b->start);
}

static bool print_table(struct showing *s, const struct kr_report_found *found)
{
    const struct kr_claim_filter filter = {.report = found->report->id};
    struct kr_buf claims = {0};
    kr_table_init(&s->table, kr_out_claim_columns, kr_out_claim_column_count, KR_FORMAT_TABLE, &s->cli->style, &claims);
    bool ok = kr_record_claims(s->record, &filter, note_claim, s, &s->error);
    if (ok) {
        qsort(s->marks ? s->marks : (struct mark[1]){{0, 0}}, s->count, sizeof(*s->marks), by_start);
        print_head(s, found);
        print_text(s, found->report->text);
        s->failed |= !kr_table_end(&s->table);
        kr_buf_add(&s->cli->out, kr_buf_str(&claims));
    }
    kr_table_release(&s->table);
    s->failed |= claims.failed;
    kr_buf_release(&claims);
    return ok;
}

/* A claim with where its words stand in the stored bytes, which of a page is not where they stand in its text. */
static bool write_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct showing *s = context;
    struct kr_buf *out = &s->cli->out;
    size_t start, end;
    kr_buf_addz(out, s->count++ ? "," : "");
    kr_claim_json(out, report, claim);
    out->len -= out->len > 2 ? 2 : 0; /* the closing brace and the end of line */
    if (s->has_input && kr_read_origin_of(&s->way_back, claim->start, claim->end, &start, &end))
        kr_buf_addf(out, ",\"stored\":{\"start\":%zu,\"end\":%zu}", start, end);
    kr_buf_addc(out, '}');
    return !out->failed;
}

static bool write_json(struct showing *s, const struct kr_report_found *found)
{
    const struct kr_report *report = found->report;
    const struct kr_claim_filter filter = {.report = report->id};
    struct kr_buf *out = &s->cli->out;
    kr_buf_addz(out, "{\"id\":");
    kr_buf_add_json(out, kr_str_of(report->id));
    kr_out_text(out, "path", kr_str_of(report->path));
    kr_out_text(out, "source", kr_str_of(report->source));
    kr_out_text(out, "lang", kr_str_of(report->lang));
    kr_out_text(out, "published", kr_str_of(report->published));
    kr_out_input(out, s->has_input ? &s->input : NULL);
    kr_buf_addf(out, ",\"copies\":%zu,\"body\":%zu", found->copies, report->body);
    kr_out_text(out, "text", report->text);
    kr_flow_parts_json(out, &s->way_back);
    kr_buf_addz(out, ",\"claims\":[");
    const bool ok = kr_record_claims(s->record, &filter, write_claim, s, &s->error);
    kr_buf_addz(out, "]}\n");
    return ok;
}

static bool show(void *context, const struct kr_report_found *found)
{
    struct showing *s = context;
    const struct kr_report *report = found->report;
    bool ok = kr_record_input(s->record, report->id, &s->arena, &s->input, &s->has_input, &s->error);
    if (ok && s->cli->values[CLI_RAW])
        kr_buf_add(&s->cli->out, s->has_input ? s->input.stored : report->text);
    else if (ok && s->has_input)
        ok = kr_flow_give_back(&s->input, report->text, &s->arena, &s->way_back, &s->error);
    if (ok && !s->cli->values[CLI_RAW])
        ok = s->cli->format == KR_FORMAT_NDJSON ? write_json(s, found) : print_table(s, found);
    s->found = ok;
    return false;
}

static enum cli_exit run(struct cli *cli)
{
    enum cli_exit code = CLI_OK;
    struct showing s = {.cli = cli};
    struct kr_removed named;
    if (cli->format == KR_FORMAT_CSV)
        return cli_usage(cli, "no such format here: \"csv\"; expected table or ndjson");
    s.record = cli_open(cli, &code);
    if (!s.record)
        return code;
    kr_arena_init(&s.arena, 64 * 1024);
    const bool asked = kr_record_find_report(s.record, cli->arguments[0], &named, &s.error) &&
                       kr_record_report(s.record, named.id, show, &s, &s.error);
    if (s.failed) {
        fputs("kroniek: out of memory\n", stderr);
        code = CLI_INTERNAL;
    } else if (!asked || !s.found) {
        code = cli_record_failed(cli, &s.error);
    }
    kr_arena_release(&s.arena);
    kr_record_close(s.record);
    return code;
}

const struct cli_command cli_report = {
    .name = "report",
    .arguments = "REPORT",
    .purpose = "one report: what it tells of itself, its text with its claims marked",
    .details =
        "REPORT is its path as it was added, its address, the id that its feed gives it, or sha256: and the\n"
        "beginning of its id. A caption of a picture begins with {caption}. As NDJSON one object, with what the text\n"
        "consists of (parts), and each claim's bytes in the text (start, end) and in what it was read from (stored).",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .least = 1,
    .most = 1,
    .run = run,
};
