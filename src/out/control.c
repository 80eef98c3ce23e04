/* control.c - who holds a place, in a table: a row a state. */
#include "out/out.h"

#include "model/model.h"

/* The columns of a state; the days of it stand in the table of one place only. */
#define CONTROL_COLUMNS(days)                                                                                          \
    {"place", KR_IN_ALL, false, true}, {"id", KR_IN_CSV, false, false}, {"kind", KR_IN_CSV, false, false},             \
        {"lat", KR_IN_CSV, true, false}, {"lon", KR_IN_CSV, true, false}, {"state", KR_IN_DATA, false, false},         \
        {"side", KR_IN_ALL, false, false}, {"other", KR_IN_DATA, false, false}, {"since", KR_IN_ALL, false, true},     \
        {"grade", KR_IN_ALL, true, false}, {"sources", KR_IN_ALL, true, false}, {"claims", KR_IN_DATA, true, false},   \
        {"says", KR_IN_DATA, false, true}, {"from", (days), false, false}, {"until", (days), false, false},            \
        {"says", KR_IN_TABLE, false, true}, {"claims_against", KR_IN_DATA, true, false},                               \
        {"facts", KR_IN_DATA, true, false}, {"against", KR_IN_DATA, true, false}, {"rule", KR_IN_DATA, false, false},  \
        {"since_inferred_from", KR_IN_DATA, false, false},                                                             \
    {                                                                                                                  \
        "population", KR_IN_DATA, true, false                                                                          \
    }
const struct kr_column kr_out_control_columns[] = {CONTROL_COLUMNS(KR_IN_DATA)};
const struct kr_column kr_out_timeline_columns[] = {CONTROL_COLUMNS(KR_IN_ALL)};
const size_t kr_out_control_column_count = sizeof(kr_out_control_columns) / sizeof(kr_out_control_columns[0]);

void kr_out_holder(struct kr_buf *out, const struct kr_control *control)
{
    kr_buf_add(out, control->side);
    if (control->state == KR_STATE_CONTESTED) {
        kr_buf_addz(out, ", contested");
        kr_buf_addz(out, control->other.len ? " by " : "");
        kr_buf_add(out, control->other);
    } else if (control->state != KR_STATE_HELD) {
        kr_buf_addz(out, control->state == KR_STATE_LEFT ? "left by " : "unknown");
        kr_buf_add(out, control->other);
    }
}

static void holder_cell(struct kr_table *table, const struct kr_control *control)
{
    struct kr_buf text = {0};
    if (table->format != KR_FORMAT_TABLE) {
        kr_table_text(table, control->side);
        return;
    }
    kr_out_holder(&text, control);
    kr_table_cell(table, kr_buf_str(&text), (kr_str){0},
                  control->state == KR_STATE_CONTESTED ? KR_LOOK_WARN
                  : control->state == KR_STATE_HELD    ? KR_LOOK_PLAIN
                                                       : KR_LOOK_DIM);
    table->failed |= text.failed;
    kr_buf_release(&text);
}

void kr_out_place_cell(struct kr_table *table, const struct kr_place *place)
{
    struct kr_buf json = {0};
    if (!place) {
        kr_table_text(table, (kr_str){0});
        return;
    }
    kr_out_place(&json, place);
    kr_table_cell(table, place->name, kr_buf_str(&json), KR_LOOK_BOLD);
    table->failed |= json.failed;
    kr_buf_release(&json);
}

void kr_out_grade_cell(struct kr_table *table, int grade)
{
    if (grade)
        kr_table_number(table, grade);
    else
        kr_table_text(table, (kr_str){0});
}

static void says_cells(struct kr_table *table, const struct kr_control *control)
{
    struct kr_buf text = {0}, json = {0};
    for (size_t i = 0; i < control->says_count; i++) {
        kr_buf_addz(&text, i ? "; " : "");
        kr_out_source(&text, &control->says[i]);
    }
    kr_out_sources(&json, control->says, control->says_count);
    kr_table_cell(table, kr_buf_str(&text), kr_buf_str(&json), KR_LOOK_PLAIN);
    kr_table_text(table, control->from);
    kr_table_text(table, control->until);
    kr_table_text(table, kr_buf_str(&text));
    table->failed |= text.failed || json.failed;
    kr_buf_release(&text);
    kr_buf_release(&json);
}

void kr_out_control_row(struct kr_table *table, const struct kr_control *control)
{
    const struct kr_place *place = control->place;
    kr_out_place_cell(table, place);
    kr_table_text(table, place->id);
    kr_table_text(table, kr_str_of(kr_place_kind_name(place->kind)));
    kr_table_number(table, place->lat);
    kr_table_number(table, place->lon);
    kr_table_text(table, kr_str_of(kr_state_name(control->state)));
    holder_cell(table, control);
    kr_table_text(table, control->other);
    kr_table_text(table, control->since);
    kr_out_grade_cell(table, control->grade);
    kr_table_number(table, (double)control->says_count);
    kr_table_number(table, (double)control->claims);
    says_cells(table, control);
    kr_table_number(table, (double)control->claims_against);
    kr_table_number(table, (double)control->facts);
    kr_table_number(table, (double)control->against);
    kr_table_text(table, kr_str_of(control->rule));
    kr_table_text(table, kr_str_of(control->since_by));
    kr_table_number(table, place->population);
    kr_table_row(table);
}
