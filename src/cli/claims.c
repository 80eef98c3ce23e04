/* claims.c - kroniek claims: who says what, filtered. */
#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>

static const struct cli_option options[] = {
    {CLI_TYPE, 0, "type", "TYPE", "control.take, ..., or a group: control, front, supply, people"},
    {CLI_PLACE, 0, "place", "NAME", "about this place, by any of its names"},
    {CLI_SIDE, 0, "side", "SIDE", "with an actor of this side, as UA"},
    {CLI_FACTUALITY, 0, "factuality", "NAME", "fact, unconfirmed, possible, planned or denied"},
    {CLI_REPORT, 0, "report", "REPORT", "of one report: its path, its address, or sha256: and the beginning of its id"},
    {CLI_SINCE, 0, "since", "DAY", "that speak of this day or later ones"},
    {CLI_UNTIL, 0, "until", "DAY", "that speak of this day or earlier ones"},
    CLI_KNOWN_OPTION,
    {CLI_LIMIT, 0, "limit", "N", "at most N claims"},
    CLI_FORMAT_OPTION,
    CLI_GAZETTEER_OPTION,
    CLI_COMMON_OPTIONS,
};

struct printing {
    struct cli *cli;
    struct kr_table table;
};

static bool print_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct printing *printing = context;
    if (printing->cli->format == KR_FORMAT_NDJSON)
        kr_claim_json(&printing->cli->out, report, claim);
    else
        kr_out_claim_row(&printing->table, report, claim);
    return !printing->table.failed && cli_flush(printing->cli, false);
}

/* "12" as a number of claims; false for anything else. */
static bool read_limit(const char *text, size_t *limit)
{
    char *end;
    *limit = 0;
    if (!text)
        return true;
    if (text[0] < '0' || text[0] > '9' || strlen(text) > 18)
        return false;
    *limit = (size_t)strtoull(text, &end, 10);
    return !*end && *limit > 0;
}

static enum cli_exit run(struct cli *cli)
{
    struct kr_claim_filter filter = {
        .type = cli->values[CLI_TYPE],
        .place = cli->values[CLI_PLACE],
        .side = cli->values[CLI_SIDE],
        .factuality = cli->values[CLI_FACTUALITY],
        .report = cli->values[CLI_REPORT],
        .since = cli->values[CLI_SINCE],
        .until = cli->values[CLI_UNTIL],
        .known = cli->values[CLI_KNOWN],
    };
    enum cli_exit code = CLI_USAGE;
    if (!read_limit(cli->values[CLI_LIMIT], &filter.limit))
        return cli_usage(cli, "option --limit: expected a number of claims, 1 or more");
    if (!cli_check_date(cli, CLI_SINCE) || !cli_check_date(cli, CLI_UNTIL) || !cli_check_date(cli, CLI_KNOWN) ||
        !cli_check_order(cli, CLI_SINCE, CLI_UNTIL))
        return code;
    struct kr_record *record = cli_open(cli, &code);
    if (!record)
        return code;
    struct printing printing = {.cli = cli};
    struct kr_error error;
    kr_table_init(&printing.table, kr_out_claim_columns, kr_out_claim_column_count, cli->format, &cli->style,
                  &cli->out);
    char id[CLI_PLACE_ID_SIZE];
    bool ok = kr_record_claims(record, &filter, print_claim, &printing, &error);
    if (!ok && error.code == KR_NOT_FOUND && filter.place && cli_place_id(cli, filter.place, id)) {
        filter.place = id;
        ok = kr_record_claims(record, &filter, print_claim, &printing, &error);
    }
    code = cli_table_end(cli, &printing.table, ok, &error, NULL);
    kr_table_release(&printing.table);
    kr_record_close(record);
    return code;
}

const struct cli_command cli_claims = {
    .name = "claims",
    .arguments = "",
    .purpose = "the claims of the record, oldest first",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .run = run,
};
