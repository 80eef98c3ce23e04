/* explain.c - prints how a sentence was read: its words, what they name, its clauses, how sure they are, and each rule
 * that was tried, with what came of it. */
#include "cli/cli.h"

#include <stdio.h>

struct explaining {
    struct cli *cli;
    const struct kr_read_report *way_back; /* NULL: unknown */
    struct kr_table table;
};

static const struct kr_column word_columns[] = {
    {"word", KR_IN_TABLE, false, true},
    {"clause", KR_IN_TABLE, true, false},
    {"known as", KR_IN_TABLE, false, true},
};
static const struct kr_column item_columns[] = {
    {"item", KR_IN_TABLE, false, false},   {"words", KR_IN_TABLE, false, true}, {"clause", KR_IN_TABLE, true, false},
    {"stands", KR_IN_TABLE, false, false}, {"side", KR_IN_TABLE, false, false}, {"is", KR_IN_TABLE, false, true},
};
static const struct kr_column clause_columns[] = {
    {"clause", KR_IN_TABLE, true, false},      {"kind", KR_IN_TABLE, false, false},
    {"of", KR_IN_TABLE, true, false},          {"verbs", KR_IN_TABLE, false, true},
    {"voice", KR_IN_TABLE, false, false},      {"negated", KR_IN_TABLE, false, false},
    {"factuality", KR_IN_TABLE, false, false}, {"said by", KR_IN_TABLE, false, true},
};
static const struct kr_column cue_columns[] = {
    {"how sure", KR_IN_TABLE, false, true},
    {"clause", KR_IN_TABLE, true, false},
    {"kind", KR_IN_TABLE, false, false},
    {"leaves it", KR_IN_TABLE, false, false},
};
static const struct kr_column try_columns[] = {
    {"tried at", KR_IN_TABLE, false, false},
    {"word", KR_IN_CSV, false, false},
    {"clause", KR_IN_TABLE | KR_IN_CSV, true, false},
    {"rule", KR_IN_TABLE | KR_IN_CSV, false, true},
    {"side", KR_IN_TABLE | KR_IN_CSV, false, false},
    {"actor", KR_IN_TABLE | KR_IN_CSV, false, true},
    {"place", KR_IN_TABLE | KR_IN_CSV, false, true},
    {"outcome", KR_IN_CSV, false, false},
    {"came of it", KR_IN_TABLE, false, true},
    {"detail", KR_IN_CSV, false, false},
    {"start", KR_IN_CSV, true, false},
    {"end", KR_IN_CSV, true, false},
};

#define BEGIN(explaining, columns) begin((explaining), (columns), sizeof(columns) / sizeof((columns)[0]))

static void begin(struct explaining *x, const struct kr_column *columns, size_t count)
{
    if (x->cli->format == KR_FORMAT_TABLE)
        kr_buf_addc(&x->cli->out, '\n');
    kr_table_init(&x->table, columns, count, x->cli->format, &x->cli->style, &x->cli->out);
}

static void end(struct explaining *x)
{
    x->cli->out.failed |= !kr_table_end(&x->table);
    kr_table_release(&x->table);
}

/* The cell, and its buffer is emptied. */
static void take(struct explaining *x, struct kr_buf *text)
{
    kr_table_text(&x->table, kr_buf_str(text));
    x->table.failed |= text->failed;
    kr_buf_clear(text);
}

/* The number of a clause, or nothing. */
static void clause_cell(struct explaining *x, size_t clause)
{
    if (clause == KR_NO_CLAUSE)
        kr_table_text(&x->table, (kr_str){0});
    else
        kr_table_number(&x->table, (double)clause);
}

static void print_words(struct explaining *x, const struct kr_explanation *e)
{
    BEGIN(x, word_columns);
    for (size_t i = 0; i < e->unit_count; i++) {
        kr_table_text(&x->table, e->units[i].text);
        clause_cell(x, e->units[i].clause);
        kr_table_text(&x->table, e->units[i].classes);
        kr_table_row(&x->table);
    }
    end(x);
}

/* "Kupiansk, city", "force", "~ 30 km", "2022-09-10". */
static void describe_item(struct kr_buf *out, const struct kr_read_item *item)
{
    if (item->place) {
        kr_buf_add(out, item->place->name);
        kr_buf_addf(out, ", %s, ", kr_place_kind_name(item->place->kind));
        kr_buf_add(out, item->place->id);
        if (kr_str_is(item->classes, "name"))
            return;
        kr_buf_addz(out, ", by ");
    } else if (item->figure.unit.len) {
        kr_buf_addf(out, "%s ", item->figure.op);
        kr_buf_add_number(out, item->figure.value);
        kr_buf_addc(out, ' ');
        kr_buf_add(out, item->figure.unit);
    } else if (item->edtf.len) {
        kr_buf_add(out, item->edtf);
        return;
    }
    kr_buf_add(out, item->classes);
    kr_buf_addz(out, item->source ? ", says something" : "");
}

static void print_items(struct explaining *x, const struct kr_explanation *e)
{
    struct kr_buf text = {0};
    if (!e->item_count)
        return;
    BEGIN(x, item_columns);
    for (size_t i = 0; i < e->item_count; i++) {
        const struct kr_read_item *item = &e->items[i];
        kr_table_text(&x->table, item->kind);
        kr_table_text(&x->table, item->text);
        kr_table_number(&x->table, (double)item->clause);
        kr_table_text(&x->table, item->relation);
        kr_table_text(&x->table, item->side);
        describe_item(&text, item);
        take(x, &text);
        kr_table_row(&x->table);
    }
    end(x);
    kr_buf_release(&text);
}

static void print_clauses(struct explaining *x, const struct kr_explanation *e)
{
    struct kr_buf text = {0};
    if (!e->clause_count)
        return;
    BEGIN(x, clause_columns);
    for (size_t i = 0; i < e->clause_count; i++) {
        const struct kr_read_clause *clause = &e->clauses[i];
        kr_table_number(&x->table, (double)i);
        kr_buf_add(&text, clause->kind);
        kr_buf_addz(&text, clause->purpose.len ? ", " : "");
        kr_buf_add(&text, clause->purpose);
        take(x, &text);
        clause_cell(x, clause->parent);
        kr_table_text(&x->table, clause->verbs);
        kr_table_text(&x->table, clause->passive ? KR_S("passive") : KR_S("active"));
        kr_table_text(&x->table, clause->negated ? KR_S("yes") : KR_S(""));
        kr_table_text(&x->table, clause->factuality);
        kr_out_chain(&text, clause->by, clause->by_count);
        take(x, &text);
        kr_table_row(&x->table);
    }
    end(x);
    kr_buf_release(&text);
}

static void print_cues(struct explaining *x, const struct kr_explanation *e)
{
    if (!e->cue_count)
        return;
    BEGIN(x, cue_columns);
    for (size_t i = 0; i < e->cue_count; i++) {
        kr_table_text(&x->table, e->cues[i].text);
        kr_table_number(&x->table, (double)e->cues[i].clause);
        kr_table_text(&x->table, e->cues[i].kind);
        kr_table_text(&x->table, e->cues[i].factuality);
        kr_table_row(&x->table);
    }
    end(x);
}

static void print_tries(struct explaining *x, const struct kr_explanation *e)
{
    struct kr_buf text = {0};
    if (!e->try_count && x->cli->format == KR_FORMAT_TABLE)
        return;
    BEGIN(x, try_columns);
    for (size_t i = 0; i < e->try_count; i++) {
        const struct kr_read_try *try = &e->tries[i];
        const bool fired = try->outcome == KR_OUTCOME_CLAIMED;
        kr_buf_add(&text, try->text);
        if (try->lemma.len && !kr_str_eq(try->lemma, try->text)) {
            kr_buf_addz(&text, ", ");
            kr_buf_add(&text, try->lemma);
        }
        take(x, &text);
        kr_table_text(&x->table, try->text);
        kr_table_number(&x->table, (double)try->clause);
        kr_table_text(&x->table, try->rule);
        kr_table_text(&x->table, try->side);
        kr_table_text(&x->table, try->actor);
        kr_table_text(&x->table, try->place);
        kr_table_text(&x->table, kr_str_of(kr_rule_outcome_name(try->outcome)));
        kr_buf_addz(&text, kr_rule_outcome_text(try->outcome));
        kr_buf_addz(&text, try->detail.len ? ": " : "");
        kr_buf_add(&text, try->detail);
        kr_table_cell(&x->table, kr_buf_str(&text), (kr_str){0}, fired ? KR_LOOK_BOLD : KR_LOOK_PLAIN);
        x->table.failed |= text.failed;
        kr_buf_clear(&text);
        kr_table_text(&x->table, try->detail);
        kr_table_number(&x->table, (double)try->start);
        kr_table_number(&x->table, (double)try->end);
        kr_table_row(&x->table);
    }
    end(x);
    kr_buf_release(&text);
}

/* In a sentence or two: what came of it, and if nothing did, why. */
static void conclude(struct kr_buf *out, const struct kr_explanation *e)
{
    size_t rules = 0;
    for (size_t i = 0; i < e->try_count; i++)
        rules += e->tries[i].rule.len > 0;
    if (e->state != KR_SENTENCE_READ) {
        kr_buf_addf(out, "\nNo claim: the sentence %s.\n", kr_sentence_state_text(e->state));
    } else if (e->claim_count) {
        kr_buf_addf(out, "\n%zu claim%s.\n", e->claim_count, e->claim_count == 1 ? "" : "s");
    } else if (!rules) {
        kr_buf_addz(out, "\nNo claim: none of its words has a rule that may be tried.\n");
    } else {
        kr_buf_addf(out, "\nNo claim: %zu rule%s tried, and none found all that it needs.\n", rules,
                    rules == 1 ? " was" : "s were");
    }
    for (size_t i = 0; i < e->claim_count; i++) {
        const struct kr_claim *claim = &e->claims[i];
        kr_buf_addf(out, "  %s  %s, %s, ", claim->id, kr_type_name(claim->type), kr_factuality_name(claim->factuality));
        kr_out_plain(out, claim->actor_side.len ? claim->actor_side : KR_S("-"));
        kr_buf_addz(out, ", ");
        kr_out_plain(out, claim->place ? claim->place->name : KR_S("-"));
        kr_buf_addz(out, "  ");
        kr_out_plain(out, claim->rule);
        kr_buf_addc(out, '\n');
    }
}

/* Where the sentence stands in its file, if it is not where it stands in the text. */
static void print_stored(struct explaining *x, const struct kr_explanation *e)
{
    size_t start, end;
    if (!x->way_back || !kr_read_origin_of(x->way_back, e->start, e->end, &start, &end))
        return;
    start += x->way_back->offset;
    end += x->way_back->offset;
    if (start != e->start || end != e->end)
        kr_buf_addf(&x->cli->out, "in the file %zu to %zu\n", start, end);
}

static void print_explanation(void *context, const struct kr_report *report, const struct kr_explanation *e)
{
    struct explaining *x = context;
    struct kr_buf *out = &x->cli->out;
    if (x->cli->format == KR_FORMAT_NDJSON) {
        kr_explanation_json(out, report, e);
        return;
    }
    if (x->cli->format == KR_FORMAT_TABLE) {
        kr_buf_addz(out, "sentence    ");
        kr_out_plain(out, e->text);
        kr_buf_addf(out, "\nbytes       %zu to %zu\n", e->start, e->end);
        print_stored(x, e);
        print_words(x, e);
        print_items(x, e);
        print_clauses(x, e);
        print_cues(x, e);
    }
    print_tries(x, e);
    if (x->cli->format == KR_FORMAT_TABLE)
        conclude(out, e);
}

enum cli_exit cli_explain(struct cli *cli, const struct kr_report *report, const struct kr_read_report *way_back,
                          size_t offset)
{
    struct explaining explaining = {.cli = cli, .way_back = way_back};
    struct kr_packs *packs;
    struct kr_worker *worker;
    struct kr_error error = {0};
    enum cli_exit code = CLI_OK;
    if (!cli_load(cli, &packs, &worker, &code))
        return code;
    if (!cli_reads(cli, worker, report, &error)) {
        code = CLI_REJECTED;
    } else if (!kr_explain(worker, report, offset, print_explanation, &explaining, &error)) {
        code = error.code == KR_MEMORY ? CLI_INTERNAL : CLI_NOT_FOUND;
    }
    if (code != CLI_OK)
        cli_complain(&error);
    kr_worker_free(worker);
    kr_packs_free(packs);
    return code;
}
