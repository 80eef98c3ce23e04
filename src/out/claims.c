/* claims.c - claims in a table; who says them, as text. */
#include "out/out.h"

#include "model/model.h"

void kr_out_source(struct kr_buf *out, const struct kr_source *source)
{
    if (source->side.len && !kr_str_eq(source->side, source->name)) {
        kr_buf_add(out, source->side);
        kr_buf_addz(out, source->name.len ? " " : "");
    }
    kr_buf_add(out, source->name);
}

/* As NDJSON a claim is kr_claim_json's. */
const struct kr_column kr_out_claim_columns[] = {
    {"id", KR_IN_TABLE | KR_IN_CSV, false, false},
    {"when", KR_IN_TABLE | KR_IN_CSV, false, true},
    {"type", KR_IN_TABLE | KR_IN_CSV, false, false},
    {"factuality", KR_IN_CSV, false, false},
    {"side", KR_IN_TABLE | KR_IN_CSV, false, false},
    {"actor", KR_IN_CSV, false, false},
    {"place", KR_IN_TABLE | KR_IN_CSV, false, true},
    {"place_id", KR_IN_CSV, false, false},
    {"lat", KR_IN_CSV, true, false},
    {"lon", KR_IN_CSV, true, false},
    {"by", KR_IN_TABLE | KR_IN_CSV, false, true},
    {"figures", KR_IN_CSV, false, false},
    {"published", KR_IN_CSV, false, false},
    {"source", KR_IN_CSV, false, false},
    {"path", KR_IN_CSV, false, false},
    {"start", KR_IN_CSV, true, false},
    {"end", KR_IN_CSV, true, false},
    {"text", KR_IN_TABLE | KR_IN_CSV, false, true},
    {"rule", KR_IN_CSV, false, false},
};
const size_t kr_out_claim_column_count = sizeof(kr_out_claim_columns) / sizeof(kr_out_claim_columns[0]);

void kr_out_chain(struct kr_buf *out, const struct kr_source *sources, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        kr_buf_addz(out, i ? " > " : "");
        kr_out_source(out, &sources[i]);
    }
}

static void claim_place_cells(struct kr_table *table, const struct kr_place *place)
{
    kr_table_text(table, place ? place->name : (kr_str){0});
    kr_table_text(table, place ? place->id : (kr_str){0});
    if (place) {
        kr_table_number(table, place->lat);
        kr_table_number(table, place->lon);
    } else {
        kr_table_text(table, (kr_str){0});
        kr_table_text(table, (kr_str){0});
    }
}

/* As a table the beginning of the id, which `kroniek why` understands. */
static void id_cell(struct kr_table *table, const struct kr_claim *claim)
{
    enum { SHORT_ID_BYTES = 10 };
    kr_str id = kr_str_of(claim->id);
    if (table->format == KR_FORMAT_TABLE && id.len > SHORT_ID_BYTES)
        id.len = SHORT_ID_BYTES;
    kr_table_cell(table, id, (kr_str){0}, KR_LOOK_DIM);
}

/* As a table with the factuality, where it is no fact: "control.take, denied". */
static void type_cell(struct kr_table *table, const struct kr_claim *claim)
{
    struct kr_buf text = {0};
    const bool plain = claim->factuality == KR_FACT || table->format != KR_FORMAT_TABLE;
    kr_buf_addz(&text, kr_type_name(claim->type));
    if (!plain)
        kr_buf_addf(&text, ", %s", kr_factuality_name(claim->factuality));
    kr_table_cell(table, kr_buf_str(&text), (kr_str){0}, plain ? KR_LOOK_PLAIN : KR_LOOK_WARN);
    table->failed |= text.failed;
    kr_buf_release(&text);
}

void kr_out_claim_row(struct kr_table *table, const struct kr_report *report, const struct kr_claim *claim)
{
    struct kr_buf chain = {0}, figures = {0};
    kr_out_chain(&chain, claim->by, claim->by_count);
    for (size_t i = 0; i < claim->figure_count; i++) {
        kr_buf_addf(&figures, "%s%s", i ? "; " : "", claim->figures[i].op);
        kr_buf_add_number(&figures, claim->figures[i].value);
        kr_buf_addc(&figures, ' ');
        kr_buf_add(&figures, claim->figures[i].unit);
    }
    id_cell(table, claim);
    kr_table_text(table, kr_str_of(claim->when));
    type_cell(table, claim);
    kr_table_text(table, kr_str_of(kr_factuality_name(claim->factuality)));
    kr_table_text(table, claim->actor_side);
    kr_table_text(table, claim->actor_name);
    claim_place_cells(table, claim->place);
    kr_table_text(table, kr_buf_str(&chain));
    kr_table_text(table, kr_buf_str(&figures));
    kr_table_text(table, kr_str_of(report->published));
    kr_table_text(table, kr_str_of(report->source));
    kr_table_text(table, kr_str_of(report->path));
    kr_table_number(table, (double)claim->start);
    kr_table_number(table, (double)claim->end);
    kr_table_text(table, claim->text);
    kr_table_text(table, claim->rule);
    table->failed |= chain.failed || figures.failed;
    kr_buf_release(&chain);
    kr_buf_release(&figures);
    kr_table_row(table);
}

void kr_out_context(const struct kr_report *report, size_t start, size_t end, size_t *from, size_t *to)
{
    enum { CONTEXT_BYTES = 400 };
    const kr_str text = report->text;
    *from = start;
    *to = end;
    while (*from > report->body && text.ptr[*from - 1] != '\n' && start - *from < CONTEXT_BYTES)
        --*from;
    while (*from < start && ((unsigned char)text.ptr[*from] & 0xC0) == 0x80)
        ++*from;
    while (*to < text.len && text.ptr[*to] != '\n' && *to - end < CONTEXT_BYTES)
        ++*to;
    while (*to > end && *to < text.len && ((unsigned char)text.ptr[*to] & 0xC0) == 0x80)
        --*to;
}
