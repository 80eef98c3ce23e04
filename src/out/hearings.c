/* hearings.c - what became of each claim when a state was derived, in a table. */
#include "out/out.h"

#include "model/model.h"

const struct kr_column kr_out_hearing_columns[] = {
    {"fate", KR_IN_ALL, false, false},    {"why", KR_IN_ALL, false, true},
    {"when", KR_IN_ALL, false, true},     {"published", KR_IN_ALL, false, true},
    {"says", KR_IN_TABLE, false, false},  {"by", KR_IN_TABLE, false, true},
    {"claim", KR_IN_TABLE, false, false}, {"words", KR_IN_TABLE, false, true},
    {"claim", KR_IN_CSV, false, false},   {"says", KR_IN_CSV, false, false},
    {"by", KR_IN_CSV, false, false},      {"inferred_from", KR_IN_CSV, false, false},
    {"words", KR_IN_CSV, false, false},   {"witness", KR_IN_NDJSON, false, false},
};
const size_t kr_out_hearing_column_count = sizeof(kr_out_hearing_columns) / sizeof(kr_out_hearing_columns[0]);

static void why_cell(struct kr_table *table, const struct kr_witness *w, enum kr_fate fate)
{
    struct kr_buf text = {0};
    kr_buf_addz(&text, kr_fate_text(fate));
    if (w->dated_by[0])
        kr_buf_addf(&text, "; its day is inferred from %.10s, which tells of the same event", w->dated_by);
    kr_table_text(table, kr_buf_str(&text));
    table->failed |= text.failed;
    kr_buf_release(&text);
}

void kr_out_hearing_row(struct kr_table *table, const struct kr_witness *w, enum kr_fate fate, kr_str words)
{
    struct kr_buf says = {0}, by = {0}, json = {0};
    const kr_str claim = kr_str_of(w->claim);
    kr_table_cell(table, kr_str_of(kr_fate_name(fate)), (kr_str){0},
                  fate == KR_FATE_SUPPORTS  ? KR_LOOK_BOLD
                  : fate == KR_FATE_AGAINST ? KR_LOOK_WARN
                                            : KR_LOOK_DIM);
    why_cell(table, w, fate);
    kr_table_text(table, w->when);
    kr_table_text(table, w->published);
    kr_buf_add(&says, w->side);
    kr_buf_addf(&says, "%s%s%s", w->side.len ? " " : "", kr_type_name(w->type), kr_out_factuality(w->factuality));
    kr_out_source(&by, &w->source);
    kr_out_witness(&json, w, NULL, words);
    kr_table_text(table, kr_buf_str(&says));
    kr_table_text(table, kr_buf_str(&by));
    kr_table_text(table, kr_str_cut(claim, 0, claim.len < 10 ? claim.len : 10));
    kr_table_text(table, words);
    kr_table_text(table, claim);
    kr_table_text(table, kr_buf_str(&says));
    kr_table_text(table, kr_buf_str(&by));
    kr_table_text(table, kr_str_of(w->dated_by));
    kr_table_text(table, words);
    kr_table_cell(table, (kr_str){0}, kr_buf_str(&json), KR_LOOK_PLAIN);
    table->failed |= says.failed || by.failed || json.failed;
    kr_buf_release(&says);
    kr_buf_release(&by);
    kr_buf_release(&json);
    kr_table_row(table);
}
