/* events.c - what happened at a place, who told it first, who confirmed it, in a table. */
#include "out/out.h"

#include "model/model.h"

const struct kr_column kr_out_event_columns[] = {
    {"event", KR_IN_NDJSON, false, false},      {"confirmed", KR_IN_NDJSON, false, false},
    {"place", KR_IN_NDJSON, false, false},      {"when", KR_IN_TABLE | KR_IN_NDJSON, false, true},
    {"what", KR_IN_TABLE, false, false},        {"claims", KR_IN_TABLE | KR_IN_NDJSON, true, false},
    {"first told", KR_IN_TABLE, false, false},  {"by", KR_IN_TABLE, false, true},
    {"confirmed by", KR_IN_TABLE, false, true},
};

const size_t kr_out_event_column_count = sizeof(kr_out_event_columns) / sizeof(kr_out_event_columns[0]);

static void confirmed_cells(struct kr_table *table, const struct kr_event *event, kr_str *text, struct kr_buf *buf)
{
    struct kr_buf json = {0};
    kr_buf_addc(&json, '[');
    for (size_t i = 0; i < event->confirmed_count; i++) {
        const struct kr_witness *w = &event->confirmed[i];
        kr_buf_addz(buf, i ? "; " : "");
        kr_out_source(buf, &w->source);
        kr_buf_addc(buf, ' ');
        kr_buf_add(buf, w->published);
        kr_buf_addz(&json, i ? "," : "");
        kr_out_witness(&json, w, NULL, (kr_str){0});
    }
    kr_buf_addc(&json, ']');
    kr_table_cell(table, (kr_str){0}, kr_buf_str(&json), KR_LOOK_PLAIN);
    *text = kr_buf_str(buf);
    table->failed |= json.failed || buf->failed;
    kr_buf_release(&json);
}

void kr_out_event_row(struct kr_table *table, const struct kr_place *place, const struct kr_event *event)
{
    struct kr_buf first = {0}, by = {0}, what = {0}, confirmed = {0};
    kr_str confirmed_text;
    kr_out_witness(&first, &event->first, NULL, (kr_str){0});
    kr_table_cell(table, (kr_str){0}, kr_buf_str(&first), KR_LOOK_PLAIN);
    confirmed_cells(table, event, &confirmed_text, &confirmed);
    kr_out_place_cell(table, place);
    kr_table_text(table, event->when);
    kr_buf_add(&what, event->first.side);
    kr_buf_addf(&what, " %s%s", kr_type_name(event->first.type), kr_out_factuality(event->first.factuality));
    kr_table_text(table, kr_buf_str(&what));
    kr_table_number(table, (double)event->claims);
    kr_table_text(table, event->first.published);
    kr_out_source(&by, &event->first.source);
    kr_table_text(table, kr_buf_str(&by));
    kr_table_text(table, confirmed_text);
    table->failed |= first.failed || by.failed || what.failed;
    kr_buf_release(&first);
    kr_buf_release(&by);
    kr_buf_release(&what);
    kr_buf_release(&confirmed);
    kr_table_row(table);
}
