/* why.c - kroniek why: what one claim rests on; of a place, why-place.c. The words stand in their paragraph, marked:
 * [[so]], or in bold on a terminal, the place's name underlined. With --at (why-at.c), or --verbose, how a
 * sentence was read, whether it gave a claim or not: explain.c. */
#include "cli/cli.h"

#include <stdio.h>

static const struct cli_option options[] = {
    {CLI_AT, 0, "at", "FILE:BYTE", "how the sentence there is read, instead of a claim"},
    {CLI_ON, 0, "on", "DAY", "of a place: its state on this day (default: the last day of the record)"},
    CLI_KNOWN_OPTION,
    {CLI_VERBOSE, 'v', "verbose", NULL, "also how the claim's sentence is read, with today's packs"},
    {CLI_PUBLISHED, 0, "published", "DATE", "with --at: its date of publication"},
    {CLI_LANG, 0, "lang", "CODE", "with --at: its language (default: the one it is in)"},
    CLI_MAP_OPTION,
    CLI_GAZETTEER_OPTION,
    CLI_FORMAT_OPTION,
    CLI_COMMON_OPTIONS,
};

enum { LABEL_COLUMNS = 12 };

static void label(struct kr_buf *out, const char *name)
{
    kr_buf_addf(out, "%-*s", LABEL_COLUMNS, name);
}

static void line(struct kr_buf *out, const char *name, kr_str text)
{
    if (!text.len)
        return;
    label(out, name);
    kr_out_plain(out, text);
    kr_buf_addc(out, '\n');
}

static void add_marked(struct cli *cli, kr_str words, kr_str mention)
{
    const char *found = mention.len ? memmem(words.ptr, words.len, mention.ptr, mention.len) : NULL;
    if (!cli->style.colour) {
        kr_buf_addz(&cli->out, "[[");
        kr_out_plain(&cli->out, words);
        kr_buf_addz(&cli->out, "]]");
        return;
    }
    const size_t at = found ? (size_t)(found - words.ptr) : words.len;
    kr_buf_addz(&cli->out, "\033[1m");
    kr_out_plain(&cli->out, kr_str_cut(words, 0, at));
    if (found) {
        kr_buf_addz(&cli->out, "\033[4m");
        kr_out_plain(&cli->out, mention);
        kr_buf_addz(&cli->out, "\033[24m");
        kr_out_plain(&cli->out, kr_str_cut(words, at + mention.len, words.len));
    }
    kr_buf_addz(&cli->out, "\033[0m");
}

static void print_words(struct cli *cli, const struct kr_report *report, const struct kr_claim *claim)
{
    size_t from, to;
    if (!report->text.len) { /* loaded without it */
        add_marked(cli, claim->text, claim->mention);
        kr_buf_addc(&cli->out, '\n');
        return;
    }
    kr_out_context(report, claim->start, claim->end, &from, &to);
    if (from > report->body && report->text.ptr[from - 1] != '\n')
        kr_buf_addz(&cli->out, "\xE2\x80\xA6 ");
    kr_out_plain(&cli->out, kr_str_cut(report->text, from, claim->start));
    add_marked(cli, kr_str_cut(report->text, claim->start, claim->end), claim->mention);
    kr_out_plain(&cli->out, kr_str_cut(report->text, claim->end, to));
    kr_buf_addz(&cli->out, to < report->text.len && report->text.ptr[to] != '\n' ? " \xE2\x80\xA6\n" : "\n");
}

static void print_place(struct kr_buf *out, const struct kr_claim *claim)
{
    if (!claim->place)
        return;
    label(out, "place");
    kr_out_plain(out, claim->place->name);
    kr_buf_addf(out, ", %s, ", kr_place_kind_name(claim->place->kind));
    kr_out_plain(out, claim->place->id);
    if (claim->mention.len) {
        kr_buf_addz(out, ", here \"");
        kr_out_plain(out, claim->mention);
        kr_buf_addc(out, '"');
    }
    if (claim->via.len) {
        kr_buf_addz(out, " for \"");
        kr_out_plain(out, claim->via);
        kr_buf_addc(out, '"');
    }
    kr_buf_addc(out, '\n');
    if (claim->near_km < 0 && !claim->near_direction[0])
        return;
    label(out, "near");
    if (claim->near_km >= 0) {
        kr_buf_add_number(out, claim->near_km);
        kr_buf_addz(out, " km ");
    }
    kr_buf_addf(out, "%s\n", claim->near_direction);
}

static void print_who(struct kr_buf *out, const struct kr_claim *claim)
{
    struct kr_buf chain = {0};
    kr_out_chain(&chain, claim->by, claim->by_count);
    line(out, "said by", chain.len ? kr_buf_str(&chain) : KR_S("the report itself"));
    kr_buf_release(&chain);
    for (size_t i = 0; i < claim->figure_count; i++) {
        label(out, i ? "" : "figures");
        kr_buf_addf(out, "%s ", claim->figures[i].op);
        kr_buf_add_number(out, claim->figures[i].value);
        kr_buf_addc(out, ' ');
        kr_out_plain(out, claim->figures[i].unit);
        kr_buf_addc(out, '\n');
    }
}

static void print_text(struct cli *cli, const struct kr_report *report, const struct kr_claim *claim, const char *part)
{
    struct kr_buf *out = &cli->out;
    line(out, "claim", kr_str_of(claim->id));
    label(out, "says");
    kr_buf_addf(out, "%s, %s\n", kr_type_name(claim->type), kr_factuality_name(claim->factuality));
    if (claim->actor_side.len || claim->actor_name.len) {
        label(out, "actor");
        kr_out_chain(out, &(struct kr_source){.name = claim->actor_name, .side = claim->actor_side}, 1);
        kr_buf_addc(out, '\n');
    }
    print_place(out, claim);
    print_who(out, claim);
    line(out, "when", claim->when[0] ? kr_str_of(claim->when) : KR_S("not stated"));
    line(out, "published", report->published[0] ? kr_str_of(report->published) : KR_S("unknown"));
    line(out, "outlet", kr_str_of(report->source));
    line(out, "report", kr_str_of(report->path));
    line(out, "", kr_str_of(report->id));
    label(out, "bytes");
    kr_buf_addf(out, "%zu to %zu%s\n", claim->start, claim->end,
                part && strcmp(part, "caption") == 0 ? ", in a caption" : "");
    line(out, "rule", claim->rule);
    kr_buf_addc(out, '\n');
    print_words(cli, report, claim);
}

struct asking {
    struct cli *cli;
    struct kr_record *record;
    enum cli_exit code; /* of telling how the sentence was read */
    bool failed;
    struct kr_error error;
};

static void print_for_people(struct asking *asking, const struct kr_report *report, const struct kr_claim *claim)
{
    struct kr_arena arena;
    const char *part;
    kr_arena_init(&arena, 64 * 1024);
    asking->failed = !kr_record_part_at(asking->record, report, claim->start, &arena, &part, &asking->error);
    if (!asking->failed)
        print_text(asking->cli, report, claim, part);
    kr_arena_release(&arena);
}

static bool print_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct asking *asking = context;
    struct cli *cli = asking->cli;
    if (cli->format == KR_FORMAT_TABLE) {
        print_for_people(asking, report, claim);
    } else if (cli->format == KR_FORMAT_NDJSON) {
        kr_claim_json(&cli->out, report, claim);
    } else {
        struct kr_table table;
        kr_table_init(&table, kr_out_claim_columns, kr_out_claim_column_count, cli->format, &cli->style, &cli->out);
        kr_out_claim_row(&table, report, claim);
        cli->out.failed |= !kr_table_end(&table);
        kr_table_release(&table);
    }
    if (cli->values[CLI_VERBOSE]) {
        kr_buf_addz(&cli->out, cli->format == KR_FORMAT_NDJSON ? "" : "\n");
        asking->code = cli_explain(cli, report, NULL, claim->start);
    }
    return true;
}

static enum cli_exit why_claim(struct cli *cli)
{
    struct asking asking = {.cli = cli};
    asking.record = cli_open(cli, &asking.code);
    if (!asking.record)
        return asking.code;
    if (!kr_record_claim(asking.record, cli->arguments[0], print_claim, &asking, &asking.error) || asking.failed)
        asking.code = cli_record_failed(cli, &asking.error);
    kr_record_close(asking.record);
    return asking.code;
}

/* "c:5f0e", "5f0e"; no place is called so. */
static bool is_claim(const char *name)
{
    const size_t prefix = strncmp(name, "c:", 2) == 0 ? 2 : 0, len = strlen(name);
    return prefix || (len >= 4 && strspn(name, "0123456789abcdef") == len && strpbrk(name, "0123456789"));
}

static enum cli_exit run(struct cli *cli)
{
    const bool at = cli->values[CLI_AT] != NULL;
    if (at == (cli->argument_count > 0))
        return cli_usage(cli,
                         at ? "unexpected argument: --at asks of a file" : "expected CLAIM, PLACE, or --at FILE:BYTE");
    if (cli->values[CLI_VERBOSE] && !at && cli->format == KR_FORMAT_CSV)
        return cli_usage(cli, "--verbose: expected the format table or ndjson");
    if (at)
        return cli_why_at(cli);
    const bool of_day = cli->values[CLI_ON] || cli->values[CLI_KNOWN];
    return !of_day && is_claim(cli->arguments[0]) ? why_claim(cli) : cli_why_place(cli);
}

const struct cli_command cli_why = {
    .name = "why",
    .arguments = "CLAIM|PLACE",
    .purpose = "what a claim rests on; how a place's state is derived; how a sentence was read",
    .details =
        "CLAIM is a claim's id, or the beginning of one, as c:5f0e; PLACE any name of a place, of which each claim\n"
        "is told with what became of it. FILE is anything that `kroniek add` reads, or a report in an archive, as\n"
        "week.zip!page.html. BYTE counts from 0 in the file as it stands (unpacked), FILE@LINE:COLUMN lines and\n"
        "characters from 1.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .most = 1,
    .run = run,
};
