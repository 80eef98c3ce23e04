/* How a sentence was read: that what is told agrees with what is extracted, and the reasons why a rule did not fire,
 * each with a sentence beside it in which it does. */
#include "claim/worker.h"
#include "made.h"

#include <jansson.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

/* What is kept of an explanation: a line for its state, and one a try. */
struct told {
    struct kr_buf lines;
    size_t calls, claims, clauses;
    size_t start, end;
    char first_claim[KR_ID_SIZE];
};

static void inside(const struct kr_report *report, size_t start, size_t end, kr_str words)
{
    assert_true(start < end && end <= report->text.len);
    assert_true(kr_str_eq(words, kr_str_cut(report->text, start, end)));
}

/* Everything that is told stands in the report, and in its clauses; the JSON is JSON. */
static void hold(const struct kr_report *report, const struct kr_explanation *e)
{
    struct kr_buf json = {0};
    json_error_t error;
    inside(report, e->start, e->end, e->text);
    for (size_t i = 0; i < e->unit_count; i++) {
        inside(report, e->units[i].start, e->units[i].end, e->units[i].text);
        assert_true(e->clause_count ? e->units[i].clause < e->clause_count : e->units[i].clause == KR_NO_CLAUSE);
        assert_true(i == 0 || e->units[i - 1].end <= e->units[i].start);
    }
    for (size_t i = 0; i < e->item_count; i++)
        inside(report, e->items[i].start, e->items[i].end, e->items[i].text);
    for (size_t i = 0; i < e->clause_count; i++)
        assert_true(e->clauses[i].parent == KR_NO_CLAUSE || e->clauses[i].parent < e->clause_count);
    for (size_t i = 0; i < e->cue_count; i++)
        inside(report, e->cues[i].start, e->cues[i].end, e->cues[i].text);
    for (size_t i = 0; i < e->try_count; i++)
        inside(report, e->tries[i].start, e->tries[i].end, e->tries[i].text);
    kr_explanation_json(&json, report, e);
    assert_false(json.failed);
    json_t *parsed = json_loadb(json.ptr, json.len, JSON_REJECT_DUPLICATES, &error);
    assert_non_null(parsed);
    assert_int_equal(json_array_size(json_object_get(parsed, "words")), e->unit_count);
    assert_int_equal(json_array_size(json_object_get(parsed, "tried")), e->try_count);
    assert_int_equal(json_array_size(json_object_get(parsed, "claims")), e->claim_count);
    json_decref(parsed);
    kr_buf_release(&json);
}

static void take(void *context, const struct kr_report *report, const struct kr_explanation *e)
{
    struct told *told = context;
    hold(report, e);
    told->calls++;
    told->claims = e->claim_count;
    told->clauses = e->clause_count;
    told->start = e->start;
    told->end = e->end;
    if (e->claim_count)
        memcpy(told->first_claim, e->claims[0].id, KR_ID_SIZE);
    kr_buf_addf(&told->lines, "%s\n", kr_sentence_state_name(e->state));
    for (size_t i = 0; i < e->try_count; i++) {
        const struct kr_read_try *try = &e->tries[i];
        kr_buf_addf(&told->lines, "%.*s %.*s %s (%.*s)\n", (int)try->text.len, try->text.ptr, (int)try->rule.len,
                    try->rule.ptr, kr_rule_outcome_name(try->outcome), (int)try->detail.len, try->detail.ptr);
    }
    for (size_t i = 0; i < e->cue_count; i++)
        kr_buf_addf(&told->lines, "cue %.*s %.*s %.*s\n", (int)e->cues[i].text.len, e->cues[i].text.ptr,
                    (int)e->cues[i].kind.len, e->cues[i].kind.ptr, (int)e->cues[i].factuality.len,
                    e->cues[i].factuality.ptr);
    for (size_t i = 0; i < e->item_count; i++)
        kr_buf_addf(&told->lines, "item %.*s %.*s %.*s %.*s\n", (int)e->items[i].kind.len, e->items[i].kind.ptr,
                    (int)e->items[i].text.len, e->items[i].text.ptr, (int)e->items[i].side.len, e->items[i].side.ptr,
                    (int)e->items[i].edtf.len, e->items[i].edtf.ptr);
    kr_buf_addc(&told->lines, '\0');
}

/* How the sentence of `text` that holds `words` was read. */
static struct told explain(const char *text, const char *words)
{
    struct kr_report report = made_report("r", text);
    struct kr_error error;
    struct told told = {0};
    const char *found = strstr(text, words);
    assert_non_null(found);
    assert_true(kr_explain(worker, &report, (size_t)(found - text), take, &told, &error));
    assert_int_equal(told.calls, 1);
    kr_report_release(&report);
    return told;
}

static void expect(const char *text, const char *words, const char *line)
{
    struct told told = explain(text, words);
    if (!strstr(told.lines.ptr, line))
        fail_msg("[%s] at [%s]: no [%s] in\n%s", text, words, line, told.lines.ptr);
    kr_buf_release(&told.lines);
}

static void a_rule_that_fired(void **state)
{
    (void)state;
    expect("Het Oekra\u00efense leger veroverde Izjoem.", "Izjoem", "veroverde nl/claim/control#");
    expect("Het Oekra\u00efense leger veroverde Izjoem.", "Izjoem", " claimed ()");
    expect("Het Oekra\u00efense leger veroverde Izjoem.", "Izjoem", "item actor Oekra\u00efense leger UA");
    expect("Als Izjoem valt, is dat erg.", "valt", "cue Als condition possible");
    expect("date 2022-09-11\nGisteren viel Izjoem.", "viel", "item time Gisteren  2022-09-10");
}

static void why_one_did_not(void **state)
{
    (void)state;
    expect("Het leger veroverde.", "leger", "no-");
    expect("Als Izjoem valt, is dat erg.", "valt", "valt nl/claim/control#controle no-companion (");
    expect("Izjoem wordt niet veroverd.", "wordt", "wordt  auxiliary ()");
    expect("De burgemeester lachte in Izjoem en nam de stad in.", "nam", "claimed ()");
    expect("Waarom viel Izjoem?", "viel", "question\n");
    expect("Mooi weer.", "weer", "untouched\n");
    expect("Izjoem is gevallen.\n\nKiev zwijgt.\n\nIzjoem is gevallen.\n", "Izjoem", "claimed");
}

static void a_repeated_sentence(void **state)
{
    (void)state;
    const char *text = "Izjoem is gevallen.\n\nIzjoem is gevallen.\n\nIzjoem is niet gevallen.\n";
    struct kr_report report = made_report("r", text);
    struct kr_error error;
    static const struct {
        size_t offset;
        const char *state;
        size_t claims;
    } AT[] = {{0, "read\n", 1}, {18, "read\n", 1}, {19, "repeated\n", 0}, {21, "repeated\n", 0}, {42, "read\n", 1}};
    for (size_t i = 0; i < sizeof(AT) / sizeof(AT[0]); i++) {
        struct told told = {0};
        assert_true(kr_explain(worker, &report, AT[i].offset, take, &told, &error));
        assert_int_equal(strncmp(told.lines.ptr, AT[i].state, strlen(AT[i].state)), 0);
        assert_int_equal(told.claims, AT[i].claims);
        kr_buf_release(&told.lines);
    }
    assert_false(kr_explain(worker, &report, report.text.len, take, NULL, &error));
    assert_int_equal(error.code, KR_NOT_FOUND);
    kr_report_release(&report);
}

struct claims {
    size_t count;
    struct {
        char id[KR_ID_SIZE];
        size_t start;
    } list[64];
};

static bool collect(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct claims *claims = context;
    (void)report;
    if (claims->count < 64) {
        memcpy(claims->list[claims->count].id, claim->id, KR_ID_SIZE);
        claims->list[claims->count++].start = claim->start;
    }
    return true;
}

/* Asking about a sentence of a report changes nothing: each gives the claims that it gives when all is read. */
static void the_same_claims_as_without(void **state)
{
    (void)state;
    const char *text = "date 2022-09-11\nKIEV (ANP) - Volgens Kiev heeft het Oekra\u00efense leger Koepjansk bevrijd. "
                       "Daar werd zaterdag gevochten. Moskou ontkent dat. De Russen zijn uit Izjoem vertrokken, zegt "
                       "gouverneur Synehoebov. De stad was sinds april bezet. Als Lyman valt, is dat erg.\n";
    struct kr_report report = made_report("r", text);
    struct kr_error error;
    struct claims all = {0}, again = {0};
    assert_true(kr_extract(worker, &report, collect, &all, &error));
    assert_true(all.count >= 4);
    for (size_t i = 0; i < all.count; i++) {
        struct told told = {0};
        assert_true(kr_explain(worker, &report, all.list[i].start, take, &told, &error));
        assert_true(told.start <= all.list[i].start && all.list[i].start < told.end);
        size_t first = i;
        while (first > 0 && all.list[first - 1].start >= told.start)
            first--;
        assert_string_equal(told.first_claim, all.list[first].id);
        kr_buf_release(&told.lines);
    }
    assert_true(kr_extract(worker, &report, collect, &again, &error));
    assert_int_equal(again.count, all.count);
    kr_report_release(&report);
}

/* Whatever the text, what is told keeps its promises. */
static void odd_texts(void **state)
{
    (void)state;
    static const char *const TEXTS[] = {",",
                                        ". . .",
                                        "\"",
                                        "?",
                                        "niet niet niet",
                                        "dat dat dat dat",
                                        "(((",
                                        "\u201cviel\u201d",
                                        "KIEV - x",
                                        "9",
                                        "\u00e9",
                                        "\xf0\x9f\x98\x80 viel"};
    for (size_t i = 0; i < sizeof(TEXTS) / sizeof(TEXTS[0]); i++) {
        struct told told = explain(TEXTS[i], TEXTS[i]);
        kr_buf_release(&told.lines);
    }
    struct kr_buf many = {0};
    while (many.len < 20000)
        kr_buf_addz(&many, "dat het leger niet Izjoem innam en ");
    kr_buf_addc(&many, '\0');
    struct told told = explain(many.ptr, "innam");
    kr_buf_release(&told.lines);
    kr_buf_release(&many);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_rule_that_fired),   cmocka_unit_test(why_one_did_not),
        cmocka_unit_test(a_repeated_sentence), cmocka_unit_test(the_same_claims_as_without),
        cmocka_unit_test(odd_texts),
    };
    return cmocka_run_group_tests(tests, worker_load, worker_release);
}
