/* figures.c - figures in a table: what was given, of what, by whom, and how large beside the largest. */
#include "out/out.h"

#include "model/model.h"

#include <math.h>

const struct kr_column kr_out_figure_columns[] = {
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
const size_t kr_out_figure_column_count = sizeof(kr_out_figure_columns) / sizeof(kr_out_figure_columns[0]);

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

static void who_cells(struct kr_table *table, const struct kr_figure_row *row)
{
    const struct kr_witness *w = &row->witness;
    struct kr_buf of = {0}, by = {0}, json = {0};
    kr_buf_add(&of, w->side);
    kr_buf_addf(&of, "%s%s%s", w->side.len ? " " : "", kr_type_name(w->type), kr_out_factuality(w->factuality));
    kr_table_text(table, kr_buf_str(&of));
    kr_table_text(table, kr_str_of(kr_type_name(w->type)));
    kr_table_text(table, kr_str_of(kr_factuality_name(w->factuality)));
    kr_table_text(table, w->side);
    kr_out_place_cell(table, row->place);
    kr_out_source(&by, &w->source);
    kr_out_sources(&json, &w->source, 1);
    kr_table_cell(table, kr_buf_str(&by), kr_buf_str(&json), KR_LOOK_PLAIN);
    kr_table_text(table, w->published);
    kr_table_text(table, kr_str_cut(kr_str_of(w->claim), 0, table->format == KR_FORMAT_TABLE ? 10 : strlen(w->claim)));
    table->failed |= of.failed || by.failed || json.failed;
    kr_buf_release(&of);
    kr_buf_release(&by);
    kr_buf_release(&json);
}

void kr_out_figure_row(struct kr_table *table, const struct kr_figure_row *row, double most)
{
    const struct kr_figure *figure = &row->figure;
    struct kr_buf text = {0};
    kr_out_figure_text(&text, figure);
    kr_table_text(table, kr_buf_str(&text));
    kr_table_text(table, kr_str_of(figure->op));
    kr_table_number(table, figure->value);
    kr_table_text(table, figure->unit);
    kr_table_text(table, row->quantity);
    plot_cell(table, figure->value, most);
    kr_table_text(table, row->witness.when);
    who_cells(table, row);
    kr_table_text(table, kr_str_of(row->corrects));
    kr_table_text(table, kr_str_of(row->corrected_by));
    note_cell(table, row);
    kr_table_row(table);
    table->failed |= text.failed;
    kr_buf_release(&text);
}
