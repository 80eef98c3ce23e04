/* figures.c - kroniek figures: which figures were given of what, over time, and by whom. */
#include "cli/cli.h"

#include <math.h>
#include <stdio.h>

static const struct cli_option options[] = {
    {CLI_PLACE, 0, "place", "NAME", "about this place, by any of its names"},
    {CLI_UNIT, 0, "unit", "UNIT", "in this unit: km2, settlement, person, ..."},
    {CLI_SINCE, 0, "since", "DAY", "that speak of this day or later ones"},
    {CLI_UNTIL, 0, "until", "DAY", "that speak of this day or earlier ones"},
    CLI_KNOWN_OPTION,
    CLI_GAZETTEER_OPTION,
    CLI_FORMAT_OPTION,
    CLI_COMMON_OPTIONS,
};

/* A row that waits for the largest figure of its unit, for the plot. */
struct kept {
    struct kr_figure_row row;
    struct kr_place place;
};

struct gathering {
    struct cli *cli;
    struct kr_arena arena;
    struct kept *rows;
    size_t count, capacity;
    bool failed;
};

static kr_str keep(struct gathering *g, kr_str s)
{
    const kr_str copy = kr_arena_str(&g->arena, s);
    g->failed |= !copy.ptr;
    return copy;
}

static bool keep_row(void *context, const struct kr_figure_row *row)
{
    struct gathering *g = context;
    if (!kr_arena_grow(&g->arena, &g->rows, &g->capacity, g->count, sizeof(*g->rows))) {
        g->failed = true;
        return false;
    }
    struct kept *kept = &g->rows[g->count++];
    struct kr_witness *w = &kept->row.witness;
    *kept = (struct kept){.row = *row};
    if (row->place) {
        kept->place = *row->place;
        kept->place.id = keep(g, row->place->id);
        kept->place.name = keep(g, row->place->name);
    }
    kept->row.figure.unit = keep(g, row->figure.unit);
    kept->row.quantity = keep(g, row->quantity);
    w->side = keep(g, w->side);
    w->when = keep(g, w->when);
    w->published = keep(g, w->published);
    w->source = (struct kr_source){keep(g, w->source.name), keep(g, w->source.side), keep(g, w->source.role)};
    return !g->failed;
}

static void print_row(struct kr_table *table, const struct kept *kept, double most)
{
    struct kr_figure_row row = kept->row;
    row.place = row.place ? &kept->place : NULL;
    kr_out_figure_row(table, &row, most);
}

/* Runs of one quantity, each to its own scale. */
static void print_rows(struct kr_table *table, const struct gathering *g)
{
    for (size_t from = 0, to; from < g->count; from = to) {
        double most = 0;
        for (to = from; to < g->count && kr_str_eq(g->rows[to].row.quantity, g->rows[from].row.quantity); to++)
            most = fmax(most, g->rows[to].row.figure.value);
        for (size_t i = from; i < to; i++)
            print_row(table, &g->rows[i], most);
    }
}

static bool gather(struct gathering *g, struct kr_record *record, struct kr_error *error)
{
    struct cli *cli = g->cli;
    struct kr_figure_filter filter = {.unit = cli->values[CLI_UNIT],
                                      .since = cli->values[CLI_SINCE],
                                      .until = cli->values[CLI_UNTIL],
                                      .known = cli->values[CLI_KNOWN]};
    char id[CLI_PLACE_ID_SIZE];
    if (cli->values[CLI_PLACE]) {
        if (!cli_find_place(cli, record, cli->values[CLI_PLACE], id, error))
            return false;
        filter.place = id;
    }
    return kr_record_figures(record, &filter, keep_row, g, error);
}

static enum cli_exit run(struct cli *cli)
{
    enum cli_exit code = CLI_USAGE;
    if (!cli_check_date(cli, CLI_SINCE) || !cli_check_date(cli, CLI_UNTIL) || !cli_check_date(cli, CLI_KNOWN) ||
        !cli_check_order(cli, CLI_SINCE, CLI_UNTIL))
        return code;
    struct kr_record *record = cli_open(cli, &code);
    if (!record)
        return code;
    struct gathering g = {.cli = cli};
    struct kr_table table;
    struct kr_error error;
    kr_arena_init(&g.arena, 64 * 1024);
    kr_table_init(&table, kr_out_figure_columns, kr_out_figure_column_count, cli->format, &cli->style, &cli->out);
    const bool asked = gather(&g, record, &error);
    if (asked)
        print_rows(&table, &g);
    table.failed |= g.failed;
    code = cli_table_end(cli, &table, asked, &error, "no figures");
    kr_table_release(&table);
    kr_arena_release(&g.arena);
    kr_record_close(record);
    return code;
}

const struct cli_command cli_figures = {
    .name = "figures",
    .arguments = "",
    .purpose = "figures over time, by quantity and place, and who says which",
    .details = "The bars of a table are to the largest figure of the same unit. A figure of ground in kilometres that\n"
               "somebody repeats in square kilometres is put right by that.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .run = run,
};
