/* board.c - kroniek board: who holds which place. */
#include "cli/cli.h"

#include <stdio.h>

static const struct cli_option options[] = {
    {CLI_ON, 0, "on", "DAY", "the day asked about (default: the last day of the record)"},
    CLI_KNOWN_OPTION,
    CLI_FORMAT_OPTION,
    CLI_COMMON_OPTIONS,
};

struct printing {
    struct cli *cli;
    struct kr_table table;
};

static bool print_row(void *context, const struct kr_control *control)
{
    struct printing *printing = context;
    cli_control_row(&printing->table, control);
    return cli_flush(printing->cli, false);
}

static enum cli_exit run(struct cli *cli)
{
    enum cli_exit code = CLI_USAGE;
    if (!cli_check_date(cli, CLI_ON) || !cli_check_date(cli, CLI_KNOWN))
        return code;
    struct kr_record *record = cli_open(cli, &code);
    if (!record)
        return code;
    struct printing printing = {.cli = cli};
    struct kr_error error;
    kr_table_init(&printing.table, cli_control_columns, cli_control_column_count, cli->format, &cli->style, &cli->out);
    if (!kr_record_board(record, cli->values[CLI_ON], cli->values[CLI_KNOWN], print_row, &printing, &error)) {
        code = cli_record_failed(cli, &error);
    } else if (!kr_table_end(&printing.table)) {
        fputs("kroniek: out of memory\n", stderr);
        code = CLI_INTERNAL;
    } else {
        if (!printing.table.rows && !cli->values[CLI_QUIET])
            fputs("kroniek: no report says who holds a place by then\n", stderr);
        code = CLI_OK;
    }
    kr_table_release(&printing.table);
    kr_record_close(record);
    return code;
}

const struct cli_command cli_board = {
    .name = "board",
    .arguments = "",
    .purpose = "who holds which place, since when, how credible, who says so",
    .details = "The grade is the information grade of the NATO Admiralty system: 1 confirmed by other sources,\n"
               "2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .run = run,
};
