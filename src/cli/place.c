/* place.c - kroniek place: one place, its timeline of control, its events, its disputes, its claims. */
#include "cli/cli.h"

#include <stdio.h>

static const struct cli_option options[] = {
    CLI_KNOWN_OPTION,
    CLI_FORMAT_OPTION,
    CLI_GAZETTEER_OPTION,
    CLI_COMMON_OPTIONS,
};

struct printing {
    struct cli *cli;
    const struct kr_place *place;
    struct kr_table table;
};

static bool print_control(void *context, const struct kr_control *control)
{
    struct printing *printing = context;
    kr_out_control_row(&printing->table, control);
    return cli_flush(printing->cli, false);
}

static bool print_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct printing *printing = context;
    if (printing->cli->format == KR_FORMAT_NDJSON)
        kr_claim_json(&printing->cli->out, report, claim);
    else
        kr_out_claim_row(&printing->table, report, claim);
    return cli_flush(printing->cli, false);
}

static bool print_dispute(void *context, const struct kr_dispute *dispute)
{
    struct printing *printing = context;
    struct kr_dispute named = *dispute;
    named.place = printing->place;
    kr_out_dispute_row(&printing->table, &named, (kr_str[]){{NULL, 0}, {NULL, 0}});
    return cli_flush(printing->cli, false);
}

static bool print_event(void *context, const struct kr_event *event)
{
    struct printing *printing = context;
    kr_out_event_row(&printing->table, printing->place, event);
    return cli_flush(printing->cli, false);
}

/* ---- sections ---- */

static void heading(struct cli *cli, const char *text)
{
    if (cli->format == KR_FORMAT_TABLE)
        kr_buf_addf(&cli->out, cli->style.colour ? "\n\033[1m%s\033[0m\n" : "\n%s\n", text);
}

static void title(struct cli *cli, const struct kr_place *place, bool first)
{
    if (cli->format != KR_FORMAT_TABLE)
        return;
    if (!first)
        kr_buf_addc(&cli->out, '\n');
    kr_out_plain(&cli->out, place->name);
    kr_buf_addf(&cli->out, "  %s  %.4f %.4f  ", kr_place_kind_name(place->kind), place->lat, place->lon);
    kr_out_plain(&cli->out, place->id);
    kr_buf_addc(&cli->out, '\n');
}

static bool end_table(struct printing *printing, const char *when_empty)
{
    bool ok = kr_table_end(&printing->table);
    if (ok && !printing->table.rows && printing->cli->format == KR_FORMAT_TABLE)
        kr_buf_addf(&printing->cli->out, "%s\n", when_empty);
    kr_table_release(&printing->table);
    return ok && cli_flush(printing->cli, false);
}

static void begin_table(struct printing *printing, const char *title, const struct kr_column *columns, size_t count)
{
    struct cli *cli = printing->cli;
    heading(cli, title);
    kr_table_init(&printing->table, columns, count, cli->format, &cli->style, &cli->out);
}

static bool print_place(struct cli *cli, struct kr_record *record, const struct kr_place *place, struct kr_error *error)
{
    const char *known = cli->values[CLI_KNOWN];
    struct printing printing = {.cli = cli, .place = place};
    begin_table(&printing, "Control", kr_out_timeline_columns, kr_out_control_column_count);
    bool ok = kr_record_timeline(record, place->id, known, print_control, &printing, error);
    if (!end_table(&printing, "nobody is said to hold it") || !ok || cli->format == KR_FORMAT_CSV)
        return ok;
    begin_table(&printing, "Events", kr_out_event_columns, kr_out_event_column_count);
    ok = kr_record_events(record, place->id, known, print_event, &printing, error);
    if (!end_table(&printing, "none") || !ok)
        return ok;
    begin_table(&printing, "Disputes", kr_out_dispute_columns, kr_out_dispute_column_count);
    ok = kr_record_disputes(record, place->id, known, print_dispute, &printing, error);
    if (!end_table(&printing, "none") || !ok)
        return ok;
    const struct kr_claim_filter filter = {.place = place->id.ptr, .known = known};
    begin_table(&printing, "Claims", kr_out_claim_columns, kr_out_claim_column_count);
    ok = kr_record_claims(record, &filter, print_claim, &printing, error);
    end_table(&printing, "none");
    return ok;
}

static enum cli_exit run(struct cli *cli)
{
    enum cli_exit code = CLI_USAGE;
    if (!cli_check_date(cli, CLI_KNOWN))
        return code;
    struct kr_record *record = cli_open_ground(cli, &code);
    if (!record)
        return code;
    struct cli_places places;
    struct kr_error error;
    bool ok = cli_find_places(cli, record, cli->arguments[0], &places, &error);
    for (size_t i = 0; ok && i < places.count && cli_flush(cli, false); i++) {
        title(cli, &places.items[i], i == 0);
        ok = print_place(cli, record, &places.items[i], &error);
    }
    code = ok ? CLI_OK : cli_record_failed(cli, &error);
    kr_arena_release(&places.arena);
    kr_record_close(record);
    return code;
}

const struct cli_command cli_place = {
    .name = "place",
    .arguments = "NAME",
    .purpose = "one place: its timeline of control, its events, its disputes, its claims",
    .details =
        "NAME is any name that the reports use for it or the gazetteer knows, or its id. As NDJSON: first\n"
        "the states (with the key \"state\"), then the events (\"event\"), the disputes (\"dispute\"), the claims\n"
        "(\"v\"). As CSV: the states only.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .least = 1,
    .most = 1,
    .run = run,
};
