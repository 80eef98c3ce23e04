/* place.c - kroniek place: one place, its timeline of control, its disputes, its claims. */
#include "cli/cli.h"

#include <stdio.h>

static const struct cli_option options[] = {
    CLI_KNOWN_OPTION,
    CLI_FORMAT_OPTION,
    CLI_GAZETTEER_OPTION,
    CLI_COMMON_OPTIONS,
};

/* The places that go by the name; more than these are not shown. */
enum { MAX_PLACES = 16 };

struct places {
    struct kr_arena arena;
    struct kr_place items[MAX_PLACES];
    size_t count;
};

struct printing {
    struct cli *cli;
    const struct kr_place *place;
    struct kr_table table;
};

static bool keep_place(void *context, const struct kr_place *place)
{
    struct places *places = context;
    struct kr_place *copy = &places->items[places->count++];
    *copy = *place;
    copy->id = kr_arena_str(&places->arena, place->id);
    copy->name = kr_arena_str(&places->arena, place->name);
    copy->country = kr_arena_str(&places->arena, place->country);
    return places->count < MAX_PLACES;
}

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

/* ---- disputes ---- */

static const struct kr_column dispute_columns[] = {
    {"dispute", KR_IN_NDJSON, false, false}, {"place", KR_IN_NDJSON, false, false},
    {"when", KR_IN_TABLE, false, true},      {"one says", KR_IN_TABLE, false, true},
    {"when", KR_IN_TABLE, false, true},      {"another says", KR_IN_TABLE, false, true},
};

static void witness_json(struct kr_buf *out, const struct kr_witness *witness)
{
    kr_buf_addz(out, "{\"claim\":");
    kr_buf_add_json(out, kr_str_of(witness->claim));
    kr_buf_addf(out, ",\"type\":\"%s\",\"factuality\":\"%s\",\"side\":", kr_type_name(witness->type),
                kr_factuality_name(witness->factuality));
    kr_buf_add_json(out, witness->side);
    kr_buf_addz(out, ",\"when\":");
    kr_buf_add_json(out, witness->when);
    kr_buf_addz(out, ",\"by\":");
    kr_out_sources(out, &witness->source, 1);
    kr_buf_addc(out, '}');
}

static void witness_cells(struct kr_table *table, const struct kr_witness *witness)
{
    struct kr_buf text = {0};
    kr_table_text(table, witness->when);
    cli_chain(&text, &witness->source, 1);
    kr_buf_addz(&text, ": ");
    kr_buf_add(&text, witness->side);
    kr_buf_addf(&text, " %s%s  %.10s", kr_type_name(witness->type),
                witness->factuality == KR_FACT     ? ""
                : witness->factuality == KR_DENIED ? ", denied"
                                                   : ", unconfirmed",
                witness->claim);
    kr_table_text(table, kr_buf_str(&text));
    kr_buf_release(&text);
}

static bool print_dispute(void *context, const struct kr_dispute *dispute)
{
    struct printing *printing = context;
    struct kr_table *table = &printing->table;
    struct kr_buf both = {0}, place = {0};
    kr_buf_addc(&both, '[');
    witness_json(&both, &dispute->a);
    kr_buf_addc(&both, ',');
    witness_json(&both, &dispute->b);
    kr_buf_addc(&both, ']');
    kr_out_place(&place, printing->place);
    kr_table_cell(table, (kr_str){0}, kr_buf_str(&both), KR_LOOK_PLAIN);
    kr_table_cell(table, (kr_str){0}, kr_buf_str(&place), KR_LOOK_PLAIN);
    witness_cells(table, &dispute->a);
    witness_cells(table, &dispute->b);
    table->failed |= both.failed || place.failed;
    kr_buf_release(&both);
    kr_buf_release(&place);
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

static bool print_place(struct cli *cli, struct kr_record *record, const struct kr_place *place, struct kr_error *error)
{
    const char *known = cli->values[CLI_KNOWN];
    struct printing printing = {.cli = cli, .place = place};
    heading(cli, "Control");
    kr_table_init(&printing.table, cli_control_columns, cli_control_column_count, cli->format, &cli->style, &cli->out);
    bool ok = kr_record_timeline(record, place->id, known, print_control, &printing, error);
    if (!end_table(&printing, "nobody is said to hold it") || !ok || cli->format == KR_FORMAT_CSV)
        return ok;
    heading(cli, "Disputes");
    kr_table_init(&printing.table, dispute_columns, sizeof(dispute_columns) / sizeof(dispute_columns[0]), cli->format,
                  &cli->style, &cli->out);
    ok = kr_record_disputes(record, place->id, known, print_dispute, &printing, error);
    if (!end_table(&printing, "none") || !ok)
        return ok;
    heading(cli, "Claims");
    const struct kr_claim_filter filter = {.place = place->id.ptr, .known = known};
    kr_table_init(&printing.table, cli_claim_columns, cli_claim_column_count, cli->format, &cli->style, &cli->out);
    ok = kr_record_claims(record, &filter, print_claim, &printing, error);
    end_table(&printing, "none");
    return ok;
}

static enum cli_exit run(struct cli *cli)
{
    enum cli_exit code = CLI_USAGE;
    if (!cli_check_date(cli, CLI_KNOWN))
        return code;
    struct kr_record *record = cli_open(cli, &code);
    if (!record)
        return code;
    struct places places = {.count = 0};
    struct kr_error error;
    kr_arena_init(&places.arena, 4096);
    bool ok = kr_record_places(record, cli->arguments[0], keep_place, &places, &error);
    char id[CLI_PLACE_ID_SIZE];
    if (!ok && error.code == KR_NOT_FOUND && cli_place_id(cli, cli->arguments[0], id))
        ok = kr_record_places(record, id, keep_place, &places, &error);
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
    .purpose = "one place: its timeline of control, its disputes, its claims",
    .details = "NAME is any name that the reports use for it or the gazetteer knows, or its id. As NDJSON: first\n"
               "the states (with the key \"state\"), then the disputes (\"dispute\"), then the claims (\"v\"). As\n"
               "CSV: the states only.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .least = 1,
    .most = 1,
    .run = run,
};
