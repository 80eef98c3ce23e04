/* export.c - kroniek export: the record as a file for other programs. */
#include "cli/cli.h"

#include <stdio.h>

static const struct cli_option options[] = {
    {CLI_EXPORT_FORMAT, 0, "format", "NAME", "what to write: see below"},
    {CLI_ON, 0, "on", "DAY", "the day of a board (default: the last of the record); one day of a table over time"},
    CLI_KNOWN_OPTION,
    {CLI_SINCE, 0, "since", "DAY", "a table over time: from this day"},
    {CLI_UNTIL, 0, "until", "DAY", "a table over time: until this day"},
    {CLI_REGION, 0, "region", "NAME", "places in this region, or in that of this town"},
    {CLI_SIDE, 0, "side", "SIDE", "places that this side holds, contests or left; claims of what it does, as UA"},
    {CLI_ALL, 'a', "all", NULL, "also the places of the baseline of which no report speaks"},
    {CLI_OUT, 'o', "out", "FILE", "the file to write (default: standard output)"},
    CLI_GAZETTEER_OPTION,
    CLI_COMMON_OPTIONS,
};

static bool take_piece(void *context, kr_str piece)
{
    struct cli *cli = context;
    kr_buf_add(&cli->out, piece);
    return cli_flush(cli, false);
}

static enum cli_exit run(struct cli *cli)
{
    const char **values = cli->values, *format = values[CLI_EXPORT_FORMAT], *path = values[CLI_OUT];
    enum cli_exit code = CLI_USAGE;
    if (!format)
        return cli_usage(cli, "expected --format NAME");
    if (path && !path[0])
        return cli_usage(cli, "option --out: expected a file");
    if (strcmp(format, "gpkg") == 0 && !path)
        return cli_usage(cli, "a GeoPackage is a database: expected --out FILE");
    if (!cli_check_date(cli, CLI_ON) || !cli_check_date(cli, CLI_KNOWN) || !cli_check_date(cli, CLI_SINCE) ||
        !cli_check_date(cli, CLI_UNTIL) || !cli_check_order(cli, CLI_SINCE, CLI_UNTIL))
        return code;
    struct kr_record *record = cli_open_ground(cli, &code);
    if (!record)
        return code;
    const struct kr_export_filter filter = {.on = values[CLI_ON],
                                            .known = values[CLI_KNOWN],
                                            .region = values[CLI_REGION],
                                            .side = values[CLI_SIDE],
                                            .all = values[CLI_ALL] != NULL,
                                            .since = values[CLI_SINCE],
                                            .until = values[CLI_UNTIL]};
    struct kr_error error = {.code = KR_OK};
    const bool ok = path ? kr_record_export_file(record, format, &filter, path, &error)
                         : kr_record_export(record, format, &filter, take_piece, cli, &error);
    code = ok ? CLI_OK : cli_record_failed(cli, &error);
    if (path && !ok && error.code == KR_IO && strncmp(error.file, path, strlen(path)) == 0)
        code = CLI_OUTPUT;
    kr_record_close(record);
    return code;
}

const struct cli_command cli_export = {
    .name = "export",
    .arguments = "",
    .purpose = "the record as a file for other programs",
    .details = "Formats:\n"
               "  geojson            the board of a day, as points (RFC 7946)\n"
               "  csv                the board of a day, a line a place\n"
               "  control-intervals  a line a state: from, until, side, grade\n"
               "  control-long       a line a place and day\n"
               "  kml                states with their time, for globes (KML 2.2)\n"
               "  gpkg               states, claims, places as layers (GeoPackage 1.3); needs --out\n"
               "  viina-control      control in VIINA 2.0's columns\n"
               "  viina-events       claims in VIINA 2.0's event columns\n"
               "  acled              claims under ACLED's header\n"
               "  claims             claims, a line of JSON each",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .run = run,
};
