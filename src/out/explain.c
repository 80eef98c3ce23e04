/* explain.c - how a sentence was read, on the wire: one JSON object a line. docs/EVAL.md names its keys. */
#include "out/out.h"

#include "model/model.h"

static void truth(struct kr_buf *out, const char *key, bool value)
{
    kr_buf_addf(out, ",\"%s\":%s", key, value ? "true" : "false");
}

/* ,"key":["a","b"] of words with spaces between them. */
static void list(struct kr_buf *out, const char *key, kr_str words)
{
    bool any = false;
    kr_buf_addf(out, ",\"%s\":[", key);
    while (words.ptr) {
        kr_str word = kr_str_next(&words, ' ');
        if (!word.len)
            continue;
        kr_buf_addz(out, any ? "," : "");
        kr_buf_add_json(out, word);
        any = true;
    }
    kr_buf_addc(out, ']');
}

/* ,"key":0, or null for no clause. */
static void number(struct kr_buf *out, const char *key, size_t clause)
{
    if (clause == KR_NO_CLAUSE)
        kr_buf_addf(out, ",\"%s\":null", key);
    else
        kr_buf_addf(out, ",\"%s\":%zu", key, clause);
}

static void begin(struct kr_buf *out, size_t index, size_t start, size_t end)
{
    kr_buf_addf(out, "%s{\"start\":%zu,\"end\":%zu", index ? "," : "", start, end);
}

static void add_item(struct kr_buf *out, size_t index, const struct kr_read_item *item)
{
    begin(out, index, item->start, item->end);
    kr_out_text(out, "text", item->text);
    kr_out_text(out, "kind", item->kind);
    number(out, "clause", item->clause);
    kr_out_text(out, "relation", item->relation);
    list(out, "classes", item->classes);
    kr_out_text(out, "side", item->side);
    kr_buf_addz(out, ",\"place\":");
    if (item->place)
        kr_out_place(out, item->place);
    else
        kr_buf_addz(out, "null");
    kr_buf_addz(out, ",\"figure\":");
    if (item->figure.unit.len) {
        kr_out_figure(out, &item->figure);
    } else {
        kr_buf_addz(out, "null");
    }
    kr_out_text(out, "edtf", item->edtf);
    truth(out, "source", item->source);
    kr_buf_addc(out, '}');
}

static void add_clause(struct kr_buf *out, size_t index, const struct kr_read_clause *clause)
{
    begin(out, index, clause->start, clause->end);
    kr_out_text(out, "kind", clause->kind);
    kr_out_text(out, "purpose", clause->purpose);
    number(out, "parent", clause->parent);
    list(out, "verbs", clause->verbs);
    truth(out, "passive", clause->passive);
    truth(out, "negated", clause->negated);
    truth(out, "quoted", clause->quoted);
    kr_out_text(out, "factuality", clause->factuality);
    kr_out_text(out, "content", clause->content);
    kr_buf_addz(out, ",\"by\":");
    kr_out_sources(out, clause->by, clause->by_count);
    kr_buf_addc(out, '}');
}

static void add_try(struct kr_buf *out, size_t index, const struct kr_read_try *try)
{
    begin(out, index, try->start, try->end);
    kr_out_text(out, "text", try->text);
    kr_out_text(out, "lemma", try->lemma);
    number(out, "clause", try->clause);
    kr_out_text(out, "rule", try->rule);
    kr_out_text(out, "outcome", kr_str_of(kr_rule_outcome_name(try->outcome)));
    kr_out_text(out, "detail", try->detail);
    kr_out_text(out, "side", try->side);
    kr_out_text(out, "actor", try->actor);
    kr_out_text(out, "place", try->place);
    kr_buf_addc(out, '}');
}

static void add_words(struct kr_buf *out, const struct kr_explanation *e)
{
    kr_buf_addz(out, ",\"words\":[");
    for (size_t i = 0; i < e->unit_count; i++) {
        begin(out, i, e->units[i].start, e->units[i].end);
        kr_out_text(out, "text", e->units[i].text);
        number(out, "clause", e->units[i].clause);
        list(out, "classes", e->units[i].classes);
        kr_buf_addc(out, '}');
    }
    kr_buf_addz(out, "],\"items\":[");
    for (size_t i = 0; i < e->item_count; i++)
        add_item(out, i, &e->items[i]);
    kr_buf_addz(out, "],\"clauses\":[");
    for (size_t i = 0; i < e->clause_count; i++)
        add_clause(out, i, &e->clauses[i]);
    kr_buf_addz(out, "],\"cues\":[");
    for (size_t i = 0; i < e->cue_count; i++) {
        begin(out, i, e->cues[i].start, e->cues[i].end);
        kr_out_text(out, "text", e->cues[i].text);
        kr_out_text(out, "kind", e->cues[i].kind);
        number(out, "clause", e->cues[i].clause);
        kr_out_text(out, "factuality", e->cues[i].factuality);
        kr_buf_addc(out, '}');
    }
}

void kr_explanation_json(struct kr_buf *out, const struct kr_report *report, const struct kr_explanation *explanation)
{
    assert(out && report && explanation);
    const struct kr_explanation *e = explanation;
    kr_buf_addf(out, "{\"explained\":\"%s\"", kr_sentence_state_name(e->state));
    kr_out_text(out, "path", kr_str_of(report->path));
    kr_out_text(out, "report", kr_str_of(report->id));
    kr_buf_addf(out, ",\"start\":%zu,\"end\":%zu", e->start, e->end);
    kr_out_text(out, "text", e->text);
    add_words(out, e);
    kr_buf_addz(out, "],\"tried\":[");
    for (size_t i = 0; i < e->try_count; i++)
        add_try(out, i, &e->tries[i]);
    kr_buf_addz(out, "],\"claims\":[");
    for (size_t i = 0; i < e->claim_count; i++) {
        kr_buf_addz(out, i ? "," : "");
        kr_claim_json(out, report, &e->claims[i]);
        if (!out->failed && out->len && out->ptr[out->len - 1] == '\n')
            out->len--;
    }
    kr_buf_addz(out, "]}\n");
}
