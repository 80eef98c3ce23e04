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

static const struct kr_column columns[] = {
    {"figure", KR_IN_TABLE, true, false},
    {"op", KR_IN_DATA, false, false},
    {"value", KR_IN_DATA, true, false},
    {"unit", KR_IN_DATA, false, false},
    {"quantity", KR_IN_DATA, false, false},
    {"", KR_IN_TABLE, false, false},
    {"when", KR_IN_ALL, false, true},
    {"of", KR_IN_TABLE, false, true},
    {"type", KR_IN_DATA, false, false},
    {"factuality", KR_IN_DATA, false, false},
    {"side", KR_IN_DATA, false, false},
    {"place", KR_IN_ALL, false, true},
    {"by", KR_IN_ALL, false, true},
    {"published", KR_IN_DATA, false, false},
    {"claim", KR_IN_ALL, false, false},
    {"corrects", KR_IN_DATA, false, false},
    {"corrected_by", KR_IN_DATA, false, false},
    {"", KR_IN_TABLE, false, true},
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

/* A bar of at most PLOT_COLUMNS, to the largest figure of the unit. */
enum { PLOT_COLUMNS = 16 };
static void plot_cell(struct kr_table *table, double value, double most)
{
    char bar[PLOT_COLUMNS];
    const double share = most > 0 ? value / most * PLOT_COLUMNS : 0;
    size_t columns = share > PLOT_COLUMNS ? PLOT_COLUMNS : share > 0 ? (size_t)lround(share) : 0;
    columns += columns == 0 && value > 0;
    memset(bar, '#', sizeof(bar));
    kr_table_cell(table, (kr_str){bar, columns}, (kr_str){0}, KR_LOOK_DIM);
}

static void note_cell(struct kr_table *table, const struct kr_figure_row *row)
{
    struct kr_buf text = {0};
    if (row->corrected_by[0])
        kr_buf_addf(&text, "put right by %.10s", row->corrected_by);
    else if (row->corrects[0])
        kr_buf_addf(&text, "puts right %.10s", row->corrects);
    kr_table_text(table, kr_buf_str(&text));
    table->failed |= text.failed;
    kr_buf_release(&text);
}

static void who_cells(struct kr_table *table, const struct kept *kept)
{
    const struct kr_witness *w = &kept->row.witness;
    struct kr_buf of = {0}, by = {0}, json = {0};
    kr_buf_add(&of, w->side);
    kr_buf_addf(&of, "%s%s%s", w->side.len ? " " : "", kr_type_name(w->type), cli_factuality(w->factuality));
    kr_table_text(table, kr_buf_str(&of));
    kr_table_text(table, kr_str_of(kr_type_name(w->type)));
    kr_table_text(table, kr_str_of(kr_factuality_name(w->factuality)));
    kr_table_text(table, w->side);
    cli_place_cell(table, kept->row.place ? &kept->place : NULL);
    cli_source(&by, &w->source);
    kr_out_sources(&json, &w->source, 1);
    kr_table_cell(table, kr_buf_str(&by), kr_buf_str(&json), KR_LOOK_PLAIN);
    kr_table_text(table, w->published);
    kr_table_text(table, kr_str_cut(kr_str_of(w->claim), 0, table->format == KR_FORMAT_TABLE ? 10 : strlen(w->claim)));
    table->failed |= of.failed || by.failed || json.failed;
    kr_buf_release(&of);
    kr_buf_release(&by);
    kr_buf_release(&json);
}

static void print_row(struct kr_table *table, const struct kept *kept, double most)
{
    const struct kr_figure *figure = &kept->row.figure;
    struct kr_buf text = {0};
    cli_figure(&text, figure);
    kr_table_text(table, kr_buf_str(&text));
    kr_table_text(table, kr_str_of(figure->op));
    kr_table_number(table, figure->value);
    kr_table_text(table, figure->unit);
    kr_table_text(table, kept->row.quantity);
    plot_cell(table, figure->value, most);
    kr_table_text(table, kept->row.witness.when);
    who_cells(table, kept);
    kr_table_text(table, kr_str_of(kept->row.corrects));
    kr_table_text(table, kr_str_of(kept->row.corrected_by));
    note_cell(table, &kept->row);
    kr_table_row(table);
    table->failed |= text.failed;
    kr_buf_release(&text);
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
    kr_table_init(&table, columns, sizeof(columns) / sizeof(columns[0]), cli->format, &cli->style, &cli->out);
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
