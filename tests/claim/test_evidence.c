/* What holds of every claim of every report at hand: its evidence is the report's own bytes, its rule exists, its line
 * on the wire has the documented keys, its id is its own, and a second run gives the same bytes; the packs in the
 * binary give what the packs on disk give. */
#include "claim/collect.h"
#include "claim/reports.h"
#include "model/model.h"
#include "pack/pack.h"

#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>
#include <jansson.h>

static struct kr_packs *packs, *disk_packs;
static struct kr_pack *pack;
static struct reports reports;
static size_t claims_seen, reports_read;

/* Runs `check` on the claims of each report that a language pack reads. */
static void each_report(void (*check)(const struct collected *list))
{
    struct kr_worker *worker = kr_worker_new(packs);
    assert_non_null(worker);
    claims_seen = reports_read = 0;
    for (size_t i = 0; i < reports.count; i++) {
        const struct kr_report_options options = {.lang = reports_lang(reports.paths[i])};
        struct collected list;
        struct kr_error error = {0};
        kr_str bytes;
        if (!kr_file_read(reports.paths[i], KR_LIMIT_REPORT_BYTES, &bytes, &error))
            fail_msg("%s: %s", reports.paths[i], error.detail);
        if (collect(worker, reports.paths[i], bytes, &options, &list, &error)) {
            assert_true(list.count < COLLECT_MOST);
            check(&list);
            claims_seen += list.count;
            reports_read++;
            collect_release(&list);
        } else if (error.code != KR_NOT_FOUND) {
            fail_msg("%s: %s", reports.paths[i], error.detail);
        } else {
            printf("# SKIPPED: no language pack reads %s\n", reports.paths[i]);
        }
        free((char *)bytes.ptr);
    }
    kr_worker_free(worker);
    fflush(stdout);
    assert_true(reports_read >= 10 && claims_seen >= 50); /* all is true of nothing */
}

static void fail_claim(const struct collected *list, const struct kr_claim *claim, const char *why)
{
    fail_msg("%s:%zu: %s: \"%.*s\" by %.*s", list->report.path, claim->start, why, (int)claim->text.len,
             claim->text.ptr, (int)claim->rule.len, claim->rule.ptr);
}

/* ---- evidence ------------------------------------------------------------------------------------------------- */

static bool is_within(kr_str text, kr_str part)
{
    return !part.len || memmem(text.ptr, text.len, part.ptr, part.len);
}

static void check_evidence(const struct collected *list)
{
    kr_str file = list->report.text;
    for (size_t i = 0; i < list->count; i++) {
        const struct kr_claim *claim = &list->claims[i];
        if (claim->start >= claim->end || claim->end > file.len || claim->start < list->report.body)
            fail_claim(list, claim, "lies outside the report's own words");
        if (!kr_str_eq(claim->text, kr_str_cut(file, claim->start, claim->end)))
            fail_claim(list, claim, "is not what the file has there");
        if (!kr_str_trim(claim->text).len || kr_utf8_check(claim->text) != KR_UTF8_VALID)
            fail_claim(list, claim, "is empty or cut within a character");
        if (!is_within(file, claim->mention) || !is_within(file, claim->actor_name))
            fail_claim(list, claim, "has a name that is not in the file");
        if (!is_within(file, claim->via) && !(claim->place && kr_str_eq(claim->via, claim->place->name)))
            fail_claim(list, claim, "refers back to a name that is neither in the file nor the place's own");
        if (claim->place ? !claim->mention.len && !claim->via.len : claim->mention.len || claim->via.len)
            fail_claim(list, claim, "has a place without words or words without a place");
        if (claim->when[0] && !kr_edtf_valid(kr_str_of(claim->when)))
            fail_claim(list, claim, "has a date that is no EDTF");
    }
}

static void evidence_is_the_file_to_the_byte(void **state)
{
    (void)state;
    each_report(check_evidence);
}

static void check_rules(const struct collected *list)
{
    for (size_t i = 0; i < list->count; i++) {
        bool known = kr_str_is(list->claims[i].rule, "claim/rebuttal"); /* what denies a claim again is no pack's */
        for (size_t r = 0; r < pack->rule_count; r++)
            known |= kr_str_eq(pack->rules[r].id, list->claims[i].rule);
        if (!known && strcmp(list->report.lang, "nl") == 0)
            fail_claim(list, &list->claims[i], "comes from a rule that is not in the pack");
    }
}

static void rules_are_those_of_the_pack(void **state)
{
    (void)state;
    each_report(check_rules);
}

static void check_ids(const struct collected *list)
{
    for (size_t i = 0; i < list->count; i++) {
        const struct kr_claim *claim = &list->claims[i];
        if (strlen(claim->id) != 18 || memcmp(claim->id, "c:", 2) != 0 ||
            strspn(claim->id + 2, "0123456789abcdef") != 16)
            fail_claim(list, claim, "has no proper id");
        for (size_t j = 0; j < i; j++)
            if (strcmp(claim->id, list->claims[j].id) == 0)
                fail_claim(list, claim, "has the id of another claim");
    }
}

static void ids_are_unique_in_a_report(void **state)
{
    (void)state;
    each_report(check_ids);
}

static void check_order(const struct collected *list)
{
    for (size_t i = 1; i < list->count; i++)
        if (list->claims[i].start < list->claims[i - 1].start)
            fail_claim(list, &list->claims[i], "stands before the claim given before it");
}

static void claims_come_in_the_order_of_the_text(void **state)
{
    (void)state;
    each_report(check_order);
}

/* ---- the wire ------------------------------------------------------------------------------------------------- */

/* Checks that an object has the keys of `must` (separated by spaces), perhaps those of `may`, and no other. */
static void check_keys(const struct collected *list, json_t *object, const char *must, const char *may)
{
    size_t found = 0, wanted = 0;
    const char *key;
    json_t *value;
    for (kr_str rest = kr_str_of(must); rest.ptr; wanted++) {
        kr_str name = kr_str_next(&rest, ' ');
        if (!json_object_getn(object, name.ptr, name.len))
            fail_msg("%s: the key \"%.*s\" is missing", list->report.path, (int)name.len, name.ptr);
    }
    json_object_foreach(object, key, value)
    {
        found++;
        for (kr_str rest = kr_str_of(may); rest.ptr;)
            wanted += kr_str_is(kr_str_next(&rest, ' '), key);
    }
    if (found != wanted)
        fail_msg("%s: an object has a key besides %s", list->report.path, must);
}

static bool is_text_or_null(json_t *object, const char *key)
{
    json_t *value = json_object_get(object, key);
    return json_is_null(value) || (json_is_string(value) && json_string_length(value) > 0);
}

static void check_place(const struct collected *list, const struct kr_claim *claim, json_t *place)
{
    if (json_is_null(place)) {
        assert_null(claim->place);
        return;
    }
    check_keys(list, place, "id name kind lat lon mention", "via");
    assert_true(json_is_string(json_object_get(place, "id")) && json_is_string(json_object_get(place, "name")));
    assert_true(json_is_number(json_object_get(place, "lat")) && json_is_number(json_object_get(place, "lon")));
    assert_string_equal(json_string_value(json_object_get(place, "kind")), kr_place_kind_name(claim->place->kind));
}

static void check_line(const struct collected *list, const struct kr_claim *claim, json_t *line)
{
    size_t i;
    json_t *item;
    check_keys(list, line,
               "v id path report source lang published type actor place by factuality when figures start end text rule",
               "near");
    assert_int_equal(json_integer_value(json_object_get(line, "v")), KR_CLAIM_VERSION);
    assert_string_equal(json_string_value(json_object_get(line, "id")), claim->id);
    assert_string_equal(json_string_value(json_object_get(line, "path")), list->report.path);
    assert_string_equal(json_string_value(json_object_get(line, "report")), list->report.id);
    assert_string_equal(json_string_value(json_object_get(line, "type")), kr_type_name(claim->type));
    assert_string_equal(json_string_value(json_object_get(line, "factuality")), kr_factuality_name(claim->factuality));
    assert_int_equal(json_integer_value(json_object_get(line, "start")), claim->start);
    assert_int_equal(json_integer_value(json_object_get(line, "end")), claim->end);
    kr_str text = kr_str_of(json_string_value(json_object_get(line, "text")));
    assert_true(kr_str_eq(text, claim->text));
    assert_true(is_text_or_null(line, "source") && is_text_or_null(line, "published") && is_text_or_null(line, "when"));
    json_t *actor = json_object_get(line, "actor");
    if (!json_is_null(actor)) {
        check_keys(list, actor, "side name", "");
        assert_true(is_text_or_null(actor, "side") && is_text_or_null(actor, "name"));
    }
    check_place(list, claim, json_object_get(line, "place"));
    json_array_foreach(json_object_get(line, "by"), i, item)
    {
        check_keys(list, item, "name side role", "");
        assert_true(is_text_or_null(item, "side") && is_text_or_null(item, "role"));
    }
    assert_int_equal(json_array_size(json_object_get(line, "by")), claim->by_count);
    json_array_foreach(json_object_get(line, "figures"), i, item)
    {
        check_keys(list, item, "op value unit", "");
        assert_true(json_is_number(json_object_get(item, "value")));
    }
    assert_int_equal(json_array_size(json_object_get(line, "figures")), claim->figure_count);
    json_t *near = json_object_get(line, "near");
    if (near)
        check_keys(list, near, "distance_km direction", "");
}

static void check_wire(const struct collected *list)
{
    kr_str rest = kr_buf_str(&list->json);
    size_t count = 0;
    while (rest.len) {
        const char *end = memchr(rest.ptr, '\n', rest.len);
        assert_non_null(end);
        size_t len = (size_t)(end - rest.ptr);
        json_error_t error;
        json_t *line = json_loadb(rest.ptr, len, JSON_REJECT_DUPLICATES, &error);
        if (!line)
            fail_msg("%s: line %zu: %s in %.*s", list->report.path, count + 1, error.text, (int)len, rest.ptr);
        assert_true(count < list->count);
        check_line(list, &list->claims[count++], line);
        json_decref(line);
        rest = kr_str_cut(rest, len + 1, rest.len);
    }
    assert_int_equal(count, list->count);
}

static void the_wire_has_the_documented_keys(void **state)
{
    (void)state;
    each_report(check_wire);
}

/* ---- again ---------------------------------------------------------------------------------------------------- */

static void compare_with(const struct collected *list, const struct kr_packs *other)
{
    struct kr_worker *worker = kr_worker_new(other);
    const struct kr_report_options options = {.lang = list->report.lang};
    struct collected again;
    assert_non_null(worker);
    assert_true(collect(worker, list->report.path, list->report.text, &options, &again, NULL));
    if (again.json.len != list->json.len || memcmp(again.json.ptr, list->json.ptr, again.json.len) != 0)
        fail_msg("%s gives other claims the second time", list->report.path);
    collect_release(&again);
    kr_worker_free(worker);
}

static void check_again(const struct collected *list)
{
    if (list->count)
        compare_with(list, packs);
}

static void a_second_run_gives_the_same_bytes(void **state)
{
    (void)state;
    each_report(check_again);
}

static void check_disk(const struct collected *list)
{
    if (list->count)
        compare_with(list, disk_packs);
}

static void packs_on_disk_give_the_same_bytes(void **state)
{
    (void)state;
    each_report(check_disk);
}

static int load(void **state)
{
    (void)state;
    struct kr_error error = {0};
    packs = kr_packs_load(NULL, NULL, &error);
    disk_packs = packs ? kr_packs_load("packs", NULL, &error) : NULL;
    pack = disk_packs ? kr_pack_load(NULL, "nl", "ukraine-2022", false, &error) : NULL;
    if (!pack)
        fprintf(stderr, "%s:%zu: %s\n", error.file, error.line, error.detail);
    reports_list(&reports);
    return pack ? 0 : -1;
}

static int release(void **state)
{
    (void)state;
    kr_pack_free(pack);
    kr_packs_free(disk_packs);
    kr_packs_free(packs);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(evidence_is_the_file_to_the_byte),  cmocka_unit_test(rules_are_those_of_the_pack),
        cmocka_unit_test(ids_are_unique_in_a_report),        cmocka_unit_test(claims_come_in_the_order_of_the_text),
        cmocka_unit_test(the_wire_has_the_documented_keys),  cmocka_unit_test(a_second_run_gives_the_same_bytes),
        cmocka_unit_test(packs_on_disk_give_the_same_bytes),
    };
    return cmocka_run_group_tests(tests, load, release);
}
