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
    cli_control_row(&printing->table, control);
    return cli_flush(printing->cli, false);
}

static bool print_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct printing *printing = context;
    if (printing->cli->format == KR_FORMAT_NDJSON)
        kr_claim_json(&printing->cli->out, report, claim);
    else
        cli_claim_row(&printing->table, report, claim);
    return cli_flush(printing->cli, false);
}

static bool print_dispute(void *context, const struct kr_dispute *dispute)
{
    struct printing *printing = context;
    struct kr_dispute named = *dispute;
    named.place = printing->place;
    cli_dispute_row(&printing->table, &named, (kr_str[]){{NULL, 0}, {NULL, 0}});
    return cli_flush(printing->cli, false);
}

/* ---- events ---- */

static const struct kr_column event_columns[] = {
    {"event", KR_IN_NDJSON, false, false},      {"confirmed", KR_IN_NDJSON, false, false},
    {"place", KR_IN_NDJSON, false, false},      {"when", KR_IN_TABLE | KR_IN_NDJSON, false, true},
    {"what", KR_IN_TABLE, false, false},        {"claims", KR_IN_TABLE | KR_IN_NDJSON, true, false},
    {"first told", KR_IN_TABLE, false, false},  {"by", KR_IN_TABLE, false, true},
    {"confirmed by", KR_IN_TABLE, false, true},
};

static void confirmed_cells(struct kr_table *table, const struct kr_event *event, kr_str *text, struct kr_buf *buf)
{
    struct kr_buf json = {0};
    kr_buf_addc(&json, '[');
    for (size_t i = 0; i < event->confirmed_count; i++) {
        const struct kr_witness *w = &event->confirmed[i];
        kr_buf_addz(buf, i ? "; " : "");
        cli_source(buf, &w->source);
        kr_buf_addc(buf, ' ');
        kr_buf_add(buf, w->published);
        kr_buf_addz(&json, i ? "," : "");
        cli_witness_json(&json, w, NULL, (kr_str){0});
    }
    kr_buf_addc(&json, ']');
    kr_table_cell(table, (kr_str){0}, kr_buf_str(&json), KR_LOOK_PLAIN);
    *text = kr_buf_str(buf);
    table->failed |= json.failed || buf->failed;
    kr_buf_release(&json);
}

static bool print_event(void *context, const struct kr_event *event)
{
    struct printing *printing = context;
    struct kr_table *table = &printing->table;
    struct kr_buf first = {0}, by = {0}, what = {0}, confirmed = {0};
    kr_str confirmed_text;
    cli_witness_json(&first, &event->first, NULL, (kr_str){0});
    kr_table_cell(table, (kr_str){0}, kr_buf_str(&first), KR_LOOK_PLAIN);
    confirmed_cells(table, event, &confirmed_text, &confirmed);
    cli_place_cell(table, printing->place);
    kr_table_text(table, event->when);
    kr_buf_add(&what, event->first.side);
    kr_buf_addf(&what, " %s%s", kr_type_name(event->first.type), cli_factuality(event->first.factuality));
    kr_table_text(table, kr_buf_str(&what));
    kr_table_number(table, (double)event->claims);
    kr_table_text(table, event->first.published);
    cli_source(&by, &event->first.source);
    kr_table_text(table, kr_buf_str(&by));
    kr_table_text(table, confirmed_text);
    table->failed |= first.failed || by.failed || what.failed;
    kr_buf_release(&first);
    kr_buf_release(&by);
    kr_buf_release(&what);
    kr_buf_release(&confirmed);
    kr_table_row(table);
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
    begin_table(&printing, "Control", cli_timeline_columns, cli_control_column_count);
    bool ok = kr_record_timeline(record, place->id, known, print_control, &printing, error);
    if (!end_table(&printing, "nobody is said to hold it") || !ok || cli->format == KR_FORMAT_CSV)
        return ok;
    begin_table(&printing, "Events", event_columns, sizeof(event_columns) / sizeof(event_columns[0]));
    ok = kr_record_events(record, place->id, known, print_event, &printing, error);
    if (!end_table(&printing, "none") || !ok)
        return ok;
    begin_table(&printing, "Disputes", cli_dispute_columns, cli_dispute_column_count);
    ok = kr_record_disputes(record, place->id, known, print_dispute, &printing, error);
    if (!end_table(&printing, "none") || !ok)
        return ok;
    const struct kr_claim_filter filter = {.place = place->id.ptr, .known = known};
    begin_table(&printing, "Claims", cli_claim_columns, cli_claim_column_count);
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
