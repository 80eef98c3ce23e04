/* changes.c - what changed between two days, and how much each side holds, in tables. */
#include "out/out.h"

#include "model/model.h"

const struct kr_column kr_out_turn_columns[] = {
    {"place", KR_IN_ALL, false, true},   {"id", KR_IN_CSV, false, false},     {"was", KR_IN_ALL, false, false},
    {"now", KR_IN_ALL, false, false},    {"state", KR_IN_DATA, false, false}, {"side", KR_IN_DATA, false, false},
    {"other", KR_IN_DATA, false, false}, {"since", KR_IN_ALL, false, true},   {"grade", KR_IN_ALL, true, false},
};
const size_t kr_out_turn_column_count = sizeof(kr_out_turn_columns) / sizeof(kr_out_turn_columns[0]);

static void holder_cell(struct kr_table *table, const struct kr_control *control)
{
    struct kr_buf text = {0};
    kr_out_holder(&text, control);
    kr_table_text(table, kr_buf_str(&text));
    table->failed |= text.failed;
    kr_buf_release(&text);
}

void kr_out_turn_row(struct kr_table *table, const struct kr_turn *change)
{
    const struct kr_control *after = change->after;
    kr_out_place_cell(table, change->place);
    kr_table_text(table, change->place->id);
    holder_cell(table, change->before);
    holder_cell(table, after);
    kr_table_text(table, kr_str_of(kr_state_name(after->state)));
    kr_table_text(table, after->side);
    kr_table_text(table, after->other);
    kr_table_text(table, after->since);
    kr_out_grade_cell(table, after->grade);
    kr_table_row(table);
}

const struct kr_column kr_out_holding_columns[] = {
    {"side", KR_IN_ALL, false, false},
    {"towns", KR_IN_ALL, true, false},
    {"inhabitants", KR_IN_ALL, true, false},
    {"contested towns", KR_IN_TABLE, true, false},
    {"contested inhabitants", KR_IN_TABLE, true, false},
    {"contested_towns", KR_IN_DATA, true, false},
    {"contested_inhabitants", KR_IN_DATA, true, false},
};
const size_t kr_out_holding_column_count = sizeof(kr_out_holding_columns) / sizeof(kr_out_holding_columns[0]);

void kr_out_holding_row(struct kr_table *table, const struct kr_holding *share)
{
    kr_table_text(table, kr_str_of(share->side));
    kr_table_number(table, share->towns);
    kr_table_number(table, share->inhabitants);
    for (int round = 0; round < 2; round++) { /* for the table, for data */
        kr_table_number(table, share->contested_towns);
        kr_table_number(table, share->contested_inhabitants);
    }
    kr_table_row(table);
}
