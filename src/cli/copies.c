/* copies.c - kroniek copies: the reports that are one source with many carriers. */
#include "cli/cli.h"

#include <stdio.h>

static const struct cli_option options[] = {CLI_FORMAT_OPTION, CLI_COMMON_OPTIONS};

static const struct kr_column columns[] = {
    {"group", KR_IN_ALL, true, false}, {"published", KR_IN_ALL, false, false}, {"source", KR_IN_ALL, false, true},
    {"path", KR_IN_ALL, false, true},  {"lang", KR_IN_DATA, false, false},     {"report", KR_IN_DATA, false, false},
};

struct printing {
    struct cli *cli;
    struct kr_table table;
};

static bool print_copy(void *context, size_t group, const struct kr_report *report)
{
    struct printing *printing = context;
    struct kr_table *table = &printing->table;
    kr_table_number(table, (double)group);
    kr_table_text(table, kr_str_of(report->published));
    kr_table_text(table, kr_str_of(report->source));
    kr_table_text(table, kr_str_of(report->path));
    kr_table_text(table, kr_str_of(report->lang));
    kr_table_text(table, kr_str_of(report->id));
    kr_table_row(table);
    return cli_flush(printing->cli, false);
}

static enum cli_exit run(struct cli *cli)
{
    enum cli_exit code = CLI_USAGE;
    struct kr_record *record = cli_open(cli, &code);
    struct printing printing = {.cli = cli};
    struct kr_error error;
    if (!record)
        return code;
    kr_table_init(&printing.table, columns, sizeof(columns) / sizeof(columns[0]), cli->format, &cli->style, &cli->out);
    const bool asked = kr_record_copies(record, print_copy, &printing, &error);
    code = cli_table_end(cli, &printing.table, asked, &error, "no report is a copy of another");
    kr_table_release(&printing.table);
    kr_record_close(record);
    return code;
}

const struct cli_command cli_copies = {
    .name = "copies",
    .arguments = "",
    .purpose = "reports that are copies of one another: one source, many carriers",
    .details = "A row a report, those of a group together, the earliest first. Two reports are copies when more than\n"
               "half of all their runs of four words are common to both, or when both are copies of a third.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .run = run,
};
