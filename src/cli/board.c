/* board.c - kroniek board: who holds which place; what changed; how much each side holds. */
#include "cli/cli.h"

#include <stdio.h>

static const struct cli_option options[] = {
    {CLI_ON, 0, "on", "DAY", "the day asked about (default: the last day of the record)"},
    CLI_KNOWN_OPTION,
    {CLI_SINCE, 0, "since", "DAY", "what changed between the end of this day and that of --on"},
    {CLI_REGION, 0, "region", "NAME", "places in this region, or in that of this town"},
    {CLI_SIDE, 0, "side", "SIDE", "places that this side holds, contests or left, as UA"},
    {CLI_ALL, 'a', "all", NULL, "also the places of the baseline of which no report speaks"},
    {CLI_SUMMARY, 0, "summary", NULL, "by side: how many towns, how many inhabitants"},
    CLI_GAZETTEER_OPTION,
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
    kr_out_control_row(&printing->table, control);
    return cli_flush(printing->cli, false);
}

static bool print_change(void *context, const struct kr_turn *change)
{
    struct printing *printing = context;
    kr_out_turn_row(&printing->table, change);
    return cli_flush(printing->cli, false);
}

static bool print_share(void *context, const struct kr_holding *share)
{
    struct printing *printing = context;
    kr_out_holding_row(&printing->table, share);
    return cli_flush(printing->cli, false);
}

/* ---- the command ---- */

static void begin_table(struct printing *printing)
{
    struct cli *cli = printing->cli;
    const struct kr_column *columns = kr_out_control_columns;
    size_t count = kr_out_control_column_count;
    if (cli->values[CLI_SINCE]) {
        columns = kr_out_turn_columns;
        count = kr_out_turn_column_count;
    } else if (cli->values[CLI_SUMMARY]) {
        columns = kr_out_holding_columns;
        count = kr_out_holding_column_count;
    }
    kr_table_init(&printing->table, columns, count, cli->format, &cli->style, &cli->out);
}

static bool fill_table(struct printing *printing, struct kr_record *record, struct kr_error *error)
{
    const char **values = printing->cli->values;
    const struct kr_board_filter filter = {.on = values[CLI_ON],
                                           .known = values[CLI_KNOWN],
                                           .region = values[CLI_REGION],
                                           .side = values[CLI_SIDE],
                                           .all = values[CLI_ALL] != NULL};
    if (values[CLI_SINCE])
        return kr_record_turns(record, &filter, values[CLI_SINCE], print_change, printing, error);
    if (values[CLI_SUMMARY])
        return kr_record_holdings(record, &filter, print_share, printing, error);
    return kr_record_board_of(record, &filter, print_row, printing, error);
}

static enum cli_exit run(struct cli *cli)
{
    enum cli_exit code = CLI_USAGE;
    if (!cli_check_date(cli, CLI_ON) || !cli_check_date(cli, CLI_KNOWN) || !cli_check_date(cli, CLI_SINCE) ||
        !cli_check_order(cli, CLI_SINCE, CLI_ON))
        return code;
    if (cli->values[CLI_SINCE] && (cli->values[CLI_SUMMARY] || cli->values[CLI_SIDE]))
        return cli_usage(cli, "option --since: goes without --summary and --side");
    struct kr_record *record = cli_open_ground(cli, &code);
    if (!record)
        return code;
    struct printing printing = {.cli = cli};
    struct kr_error error;
    begin_table(&printing);
    const bool asked = fill_table(&printing, record, &error);
    code = cli_table_end(cli, &printing.table, asked, &error,
                         cli->values[CLI_SINCE] ? "nothing changed" : "no report says who holds a place by then");
    kr_table_release(&printing.table);
    kr_record_close(record);
    return code;
}

const struct cli_command cli_board = {
    .name = "board",
    .arguments = "",
    .purpose = "who holds which place, since when, how credible, who says so",
    .details = "The grade is the information grade of the NATO Admiralty system: 1 confirmed by other sources,\n"
               "2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged. A place of which\n"
               "reports speak has, before their first word, the state of the theatre's baseline.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .run = run,
};
