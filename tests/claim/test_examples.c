/* Every rule's own examples: the sentence beside a rule gives the claims that stand behind its arrow, by that rule;
 * a look-alike (`not`) gives none by it. */
#include "claim/collect.h"
#include "claim/worker.h"
#include "pack/pack.h"

#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

enum { MOST_PACKS = 16 };

/* An expected claim; an empty side or place asks nothing. */
struct wanted {
    kr_str type, side, place, factuality;
};

static size_t run_count, failed_count;

/* "control.take UA Kharkiv Oblast fact": the place is what stands between the second and the last word. */
static bool parse_wanted(kr_str text, struct wanted *out)
{
    enum kr_type type = KR_TYPE_COUNT;
    kr_str rest = kr_str_trim(text);
    out->type = kr_str_next(&rest, ' ');
    out->side = rest.ptr ? kr_str_next(&rest, ' ') : KR_S("");
    rest = rest.ptr ? kr_str_trim(rest) : KR_S("");
    const char *last = rest.len ? memrchr(rest.ptr, ' ', rest.len) : NULL;
    for (enum kr_type t = 0; t < KR_TYPE_COUNT; t++)
        if (kr_str_is(out->type, kr_type_name(t)))
            type = t;
    if (type == KR_TYPE_COUNT || !out->side.len || !last)
        return false;
    out->place = kr_str_trim(kr_str_cut(rest, 0, (size_t)(last - rest.ptr)));
    out->factuality = kr_str_trim(kr_str_cut(rest, (size_t)(last - rest.ptr), rest.len));
    for (enum kr_factuality f = 0; f < KR_FACTUALITY_COUNT; f++)
        if (kr_str_is(out->factuality, kr_factuality_name(f)))
            return out->place.len > 0;
    return false;
}

static bool is_met(const struct wanted *wanted, const struct kr_claim *claim)
{
    return kr_str_is(wanted->type, kr_type_name(claim->type)) &&
           kr_str_is(wanted->factuality, kr_factuality_name(claim->factuality)) &&
           (kr_str_is(wanted->side, "-") || kr_str_eq(wanted->side, claim->actor_side)) &&
           (kr_str_is(wanted->place, "-") ? !claim->place
                                          : claim->place && kr_str_eq(wanted->place, claim->place->name));
}

/* Rules of two types may share a name, and then an id. */
static bool is_by(const struct kr_rule *rule, const struct kr_claim *claim)
{
    return claim->type == rule->type && kr_str_eq(claim->rule, rule->id);
}

static void fail_line(const struct kr_pack *pack, const struct kr_rule *rule, const struct kr_rule_line *line,
                      const char *why, kr_str what)
{
    kr_str file = pack->files[rule->file];
    failed_count++;
    printf("# packs/%.*s:%u: %.*s: %s%s%.*s\n#     %.*s\n", (int)file.len, file.ptr, line->line, (int)rule->name.len,
           rule->name.ptr, why, what.len ? ": " : "", (int)what.len, what.len ? what.ptr : "", (int)line->value.len,
           line->value.ptr);
}

static void run_example(const struct kr_pack *pack, const struct kr_rule *rule, const struct kr_rule_line *line)
{
    char lang[16];
    snprintf(lang, sizeof(lang), "%.*s", (int)pack->lang.len, pack->lang.ptr);
    const struct kr_report_options options = {.published = "2022-09-11", .lang = lang};
    const char *arrow = memmem(line->value.ptr, line->value.len, "->", 2);
    kr_str sentence = line->value, claims = {NULL, 0};
    if (line->key == KR_RULE_EXAMPLE) {
        sentence = kr_str_trim(kr_str_cut(line->value, 0, (size_t)(arrow - line->value.ptr)));
        claims = kr_str_cut(line->value, (size_t)(arrow - line->value.ptr) + 2, line->value.len);
    }
    struct collected list;
    struct kr_error error = {0};
    run_count++;
    if (!collect(worker, "example", sentence, &options, &list, &error)) {
        fail_line(pack, rule, line, "cannot be read", kr_str_of(error.detail));
        return;
    }
    size_t failed_before = failed_count;
    bool by_rule = false;
    for (size_t i = 0; i < list.count; i++)
        by_rule |= is_by(rule, &list.claims[i]);
    if (line->key == KR_RULE_EXAMPLE ? !by_rule : by_rule)
        fail_line(pack, rule, line, by_rule ? "this rule must not fire" : "this rule does not fire", KR_S(""));
    while (claims.ptr) {
        kr_str text = kr_str_next(&claims, ';');
        struct wanted wanted;
        if (!parse_wanted(text, &wanted)) {
            fail_line(pack, rule, line, "expected TYPE SIDE PLACE FACTUALITY", text);
            continue;
        }
        bool met = false;
        for (size_t i = 0; i < list.count; i++)
            met |= is_met(&wanted, &list.claims[i]);
        if (!met)
            fail_line(pack, rule, line, "is missing", text);
    }
    if (failed_count > failed_before)
        collect_print(&list);
    collect_release(&list);
}

static void every_example_gives_what_it_says(void **state)
{
    (void)state;
    char langs[MOST_PACKS][KR_PACK_NAME_SIZE], theatres[MOST_PACKS][KR_PACK_NAME_SIZE];
    struct kr_error error = {0};
    size_t lang_count = kr_pack_names("packs", "lang", langs, MOST_PACKS, &error);
    size_t theatre_count = kr_pack_names("packs", "theatre", theatres, MOST_PACKS, &error);
    assert_true(lang_count > 0 && theatre_count > 0);
    for (size_t l = 0; l < lang_count; l++) {
        struct kr_pack *pack = kr_pack_load("packs", langs[l], theatres[0], false, &error);
        if (!pack)
            fail_msg("%s:%zu: %s", error.file, error.line, error.detail);
        for (size_t r = 0; r < pack->rule_count; r++)
            for (size_t i = 0; i < pack->rules[r].line_count; i++)
                if (pack->rules[r].lines[i].key == KR_RULE_EXAMPLE || pack->rules[r].lines[i].key == KR_RULE_NOT)
                    run_example(pack, &pack->rules[r], &pack->rules[r].lines[i]);
        kr_pack_free(pack);
    }
    printf("# %zu examples, %zu failures\n", run_count, failed_count);
    fflush(stdout);
    assert_true(run_count > 0);
    assert_int_equal(failed_count, 0);
}

/* The parser of the expectations can tell good from bad: else no example would mean anything. */
static void expectations_are_read(void **state)
{
    (void)state;
    struct wanted wanted;
    assert_true(parse_wanted(KR_S(" control.take UA Kharkiv Oblast fact "), &wanted));
    assert_true(kr_str_is(wanted.place, "Kharkiv Oblast"));
    assert_true(parse_wanted(KR_S("front.fight - - possible"), &wanted));
    assert_false(parse_wanted(KR_S("control.grab UA Izium fact"), &wanted));
    assert_false(parse_wanted(KR_S("control.take UA Izium sure"), &wanted));
    assert_false(parse_wanted(KR_S("control.take UA fact"), &wanted));
    assert_false(parse_wanted(KR_S(""), &wanted));
    const struct kr_place izium = {.name = KR_S("Izium")};
    struct kr_claim claim = {.type = KR_CONTROL_TAKE, .actor_side = KR_S("UA"), .place = &izium};
    assert_true(parse_wanted(KR_S("control.take UA Izium fact"), &wanted) && is_met(&wanted, &claim));
    assert_true(parse_wanted(KR_S("control.take - Izium fact"), &wanted) && is_met(&wanted, &claim));
    assert_true(parse_wanted(KR_S("control.take UA - fact"), &wanted) && !is_met(&wanted, &claim));
    assert_true(parse_wanted(KR_S("control.take RU Izium fact"), &wanted) && !is_met(&wanted, &claim));
    assert_true(parse_wanted(KR_S("control.take UA Izium denied"), &wanted) && !is_met(&wanted, &claim));
    assert_true(parse_wanted(KR_S("control.hold UA Izium fact"), &wanted) && !is_met(&wanted, &claim));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(expectations_are_read),
        cmocka_unit_test(every_example_gives_what_it_says),
    };
    return cmocka_run_group_tests(tests, worker_load, worker_release);
}
