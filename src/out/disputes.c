/* disputes.c - who contradicts whom, in a table; and a witness as JSON. */
#include "out/out.h"

#include "model/model.h"

const struct kr_column kr_out_dispute_columns[] = {
    {"dispute", KR_IN_NDJSON, false, false},    {"kind", KR_IN_ALL, false, false},
    {"place", KR_IN_ALL, false, true},          {"when", KR_IN_TABLE, false, true},
    {"one says", KR_IN_TABLE, false, true},     {"when", KR_IN_TABLE, false, true},
    {"another says", KR_IN_TABLE, false, true}, {"a_when", KR_IN_CSV, false, false},
    {"a_says", KR_IN_CSV, false, false},        {"b_when", KR_IN_CSV, false, false},
    {"b_says", KR_IN_CSV, false, false},        {"a_sources", KR_IN_DATA, true, false},
    {"b_sources", KR_IN_DATA, true, false},     {"opened", KR_IN_DATA, false, false},
    {"opened_by", KR_IN_DATA, false, false},    {"conceded", KR_IN_DATA, false, false},
    {"settled", KR_IN_DATA, false, false},      {"corrected", KR_IN_DATA, false, false},
    {"since then", KR_IN_TABLE, false, true},
};
const size_t kr_out_dispute_column_count = sizeof(kr_out_dispute_columns) / sizeof(kr_out_dispute_columns[0]);

const char *kr_out_factuality(enum kr_factuality factuality)
{
    static const char *const words[KR_FACTUALITY_COUNT] = {"", ", unconfirmed", ", possible", ", planned", ", denied"};
    return words[factuality];
}

void kr_out_figure_text(struct kr_buf *out, const struct kr_figure *figure)
{
    kr_buf_addz(out, strcmp(figure->op, "=") == 0 ? "" : figure->op);
    kr_buf_add_number(out, figure->value);
    kr_buf_addc(out, ' ');
    kr_buf_add(out, figure->unit);
}

void kr_out_witness(struct kr_buf *out, const struct kr_witness *witness, const struct kr_figure *figure, kr_str words)
{
    kr_buf_addz(out, "{\"claim\":");
    kr_buf_add_json(out, kr_str_of(witness->claim));
    kr_buf_addf(out, ",\"type\":\"%s\",\"factuality\":\"%s\"", kr_type_name(witness->type),
                kr_factuality_name(witness->factuality));
    kr_out_text(out, "side", witness->side);
    kr_out_text(out, "when", witness->when);
    kr_out_text(out, "inferred_from", kr_str_of(witness->dated_by));
    kr_out_text(out, "published", witness->published);
    kr_buf_addz(out, ",\"by\":");
    kr_out_sources(out, &witness->source, 1);
    if (figure) {
        kr_buf_addz(out, ",\"figure\":");
        kr_out_figure(out, figure);
    }
    if (words.len)
        kr_out_text(out, "words", words);
    kr_buf_addc(out, '}');
}

/* "RU ministry: UA control.take, denied  c:58a28b02", and the words. */
static void says(struct kr_buf *out, const struct kr_witness *w, const struct kr_figure *figure, size_t sources,
                 kr_str words)
{
    kr_out_source(out, &w->source);
    if (sources > 1)
        kr_buf_addf(out, " and %zu more", sources - 1);
    kr_buf_addz(out, ": ");
    kr_buf_add(out, w->side);
    if (w->claim[0])
        kr_buf_addf(out, "%s%s%s", w->side.len ? " " : "", kr_type_name(w->type), kr_out_factuality(w->factuality));
    if (figure) {
        kr_buf_addc(out, ' ');
        kr_out_figure_text(out, figure);
    }
    if (w->claim[0])
        kr_buf_addf(out, "  %.10s", w->claim);
    if (words.len) {
        kr_buf_addz(out, w->claim[0] ? "  \"" : "\"");
        kr_out_plain(out, words);
        kr_buf_addc(out, '"');
    }
}

/* What came of it: "RU ministry concedes 2022-09-11 (c:7f3d0a11)". */
static void life(struct kr_buf *out, const struct kr_dispute *d)
{
    if (d->corrected)
        kr_buf_addz(out, "put right");
    if (d->conceded.claim[0]) {
        kr_buf_addz(out, "conceded by ");
        kr_out_source(out, &d->conceded.source);
        kr_buf_addf(out, " %.*s  %.10s", (int)d->conceded.when.len, d->conceded.when.ptr, d->conceded.claim);
    }
    if (d->settled.claim[0]) {
        kr_buf_addz(out, d->conceded.claim[0] ? "; settled by " : "settled by ");
        kr_out_source(out, &d->settled.source);
        kr_buf_addf(out, " %.*s  %.10s", (int)d->settled.when.len, d->settled.when.ptr, d->settled.claim);
    }
}

/* A witness of the dispute's life as text and as JSON; nothing when there is none. */
static void witness_cell(struct kr_table *table, const struct kr_witness *witness)
{
    struct kr_buf text = {0}, json = {0};
    if (witness->claim[0]) {
        says(&text, witness, NULL, 1, (kr_str){0});
        kr_out_witness(&json, witness, NULL, (kr_str){0});
    }
    kr_table_cell(table, kr_buf_str(&text), kr_buf_str(&json), KR_LOOK_PLAIN);
    table->failed |= text.failed || json.failed;
    kr_buf_release(&text);
    kr_buf_release(&json);
}

static void pair_cells(struct kr_table *table, const struct kr_dispute *d, const kr_str words[2])
{
    struct kr_buf a = {0}, b = {0};
    says(&a, &d->a, d->a_figure, d->a_sources, words[0]);
    says(&b, &d->b, d->b_figure, d->b_sources, words[1]);
    for (int round = 0; round < 2; round++) { /* for the table, for CSV */
        kr_table_text(table, d->a.when);
        kr_table_text(table, kr_buf_str(&a));
        kr_table_text(table, d->b.when);
        kr_table_text(table, kr_buf_str(&b));
    }
    table->failed |= a.failed || b.failed;
    kr_buf_release(&a);
    kr_buf_release(&b);
}

void kr_out_dispute_row(struct kr_table *table, const struct kr_dispute *d, const kr_str words[2])
{
    struct kr_buf both = {0}, by = {0}, by_json = {0}, then = {0};
    kr_buf_addc(&both, '[');
    kr_out_witness(&both, &d->a, d->a_figure, words[0]);
    kr_buf_addc(&both, ',');
    kr_out_witness(&both, &d->b, d->b_figure, words[1]);
    kr_buf_addc(&both, ']');
    kr_table_cell(table, (kr_str){0}, kr_buf_str(&both), KR_LOOK_PLAIN);
    kr_table_text(table, kr_str_of(kr_dispute_kind_name(d->kind)));
    kr_out_place_cell(table, d->place);
    pair_cells(table, d, words);
    kr_table_number(table, (double)d->a_sources);
    kr_table_number(table, (double)d->b_sources);
    kr_table_text(table, d->opened);
    kr_out_source(&by, &d->opened_by);
    kr_out_sources(&by_json, &d->opened_by, 1);
    kr_table_cell(table, kr_buf_str(&by), kr_buf_str(&by_json), KR_LOOK_PLAIN);
    witness_cell(table, &d->conceded);
    witness_cell(table, &d->settled);
    kr_table_cell(table, d->corrected ? KR_S("yes") : KR_S(""), d->corrected ? KR_S("true") : KR_S("false"),
                  KR_LOOK_PLAIN);
    life(&then, d);
    kr_table_text(table, kr_buf_str(&then));
    table->failed |= both.failed || by.failed || by_json.failed || then.failed;
    kr_buf_release(&both);
    kr_buf_release(&by);
    kr_buf_release(&by_json);
    kr_buf_release(&then);
    kr_table_row(table);
}
