/* Pieces of answers: lists page by page, snippets with the words marked, the key of a question. */
#include "serve/routes_int.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

/* The page of a list of `count` numbers. */
static void expect_page(size_t count, size_t skip, size_t limit, const char *wanted)
{
    struct kr_list list;
    struct kr_buf out = {0};
    const struct kr_ask ask = {.skip = skip, .limit = limit};
    kr_list_open(&list, NULL, &ask, &out, NULL, NULL, 0);
    for (size_t i = 0; i < count; i++) {
        if (!kr_list_wants(&list)) {
            if (list.more)
                break;
            continue;
        }
        kr_buf_addf(&out, "%zu\n", i);
        assert_true(kr_list_wrote(&list));
    }
    assert_true(kr_list_close(&list, NULL));
    if (!kr_str_is(kr_buf_str(&out), wanted))
        fail_msg("%.*s is not %s", (int)out.len, out.ptr, wanted);
    kr_buf_release(&out);
}

static void a_list_comes_page_by_page(void **state)
{
    (void)state;
    expect_page(0, 0, 3, "{\"items\":[],\"next\":null}");
    expect_page(3, 0, 3, "{\"items\":[0,1,2],\"next\":null}");
    expect_page(4, 0, 3, "{\"items\":[0,1,2],\"next\":\"3\"}");
    expect_page(4, 3, 3, "{\"items\":[3],\"next\":null}");
    expect_page(7, 3, 3, "{\"items\":[3,4,5],\"next\":\"6\"}");
    expect_page(4, 4, 3, "{\"items\":[],\"next\":null}");
    expect_page(4, 1000000, 1, "{\"items\":[],\"next\":null}");
}

/* The pieces, hits in brackets. */
static void expect_snippet(const char *words, const char *asked, const char *wanted)
{
    struct kr_buf out = {0}, shown = {0};
    struct kr_arena arena;
    struct kr_json json;
    kr_str key, text;
    kr_snippet_json(&out, kr_str_of(words), kr_str_of(asked));
    assert_true(kr_str_starts(kr_buf_str(&out), KR_S(",\"snippet\":")));
    kr_arena_init(&arena, 1024);
    kr_json_init(&json, kr_str_cut(kr_buf_str(&out), sizeof(",\"snippet\":") - 1, out.len), &arena);
    kr_json_open(&json, '[');
    while (kr_json_item(&json)) {
        kr_json_open(&json, '{');
        kr_json_key(&json, &key);
        kr_json_text(&json, &text);
        kr_json_key(&json, &key);
        const bool hit = json.text.ptr[json.at] == 't';
        kr_json_skip(&json);
        assert_false(kr_json_key(&json, &key));
        kr_buf_addz(&shown, hit ? "[" : "");
        kr_buf_add(&shown, text);
        kr_buf_addz(&shown, hit ? "]" : "");
    }
    assert_true(kr_json_end(&json));
    if (!kr_str_is(kr_buf_str(&shown), wanted))
        fail_msg("%.*s is not %s", (int)shown.len, shown.ptr, wanted);
    kr_arena_release(&arena);
    kr_buf_release(&out);
    kr_buf_release(&shown);
}

static void words_are_marked_as_the_index_finds_them(void **state)
{
    (void)state;
    expect_snippet("Het leger kwam.", "leger", "Het [leger] kwam.");
    expect_snippet("Het LEGER kwam, het légèr ging", "leger", "Het [LEGER] kwam, het [légèr] ging");
    expect_snippet("Izjoem en Izjoemse", "izj", "[Izjoem] en [Izjoemse]"); /* the last is perhaps only begun */
    expect_snippet("Izjoem en Izjoemse", "izj en", "Izjoem [en] Izjoemse");
    expect_snippet("Izjoem en enkele", "izjoem en ", "[Izjoem] [en] [enkele]");
    expect_snippet("legers", "leger x", "legers");
    expect_snippet("het leger", "\"leger\"", "het [leger]");
    expect_snippet("niets ervan", "leger", "niets ervan");
    expect_snippet("leger", "", "leger");
    expect_snippet("<b>leger</b> & \"zo\"", "b", "<[b]>leger</[b]> & \"zo\"");
    expect_snippet("2022: 10 km", "10", "2022: [10] km");
    struct kr_buf out = {0};
    kr_snippet_json(&out, (kr_str){0}, KR_S("leger"));
    assert_true(kr_str_is(kr_buf_str(&out), ",\"snippet\":null"));
    kr_buf_release(&out);
}

/* However long the text, and wherever it is cut: well-formed, short, with the hit in it. */
static void a_snippet_is_cut_between_characters(void **state)
{
    (void)state;
    for (size_t before = 0; before < 200; before += 7) {
        struct kr_buf text = {0}, out = {0};
        for (size_t i = 0; i < before; i++)
            kr_buf_addz(&text, "\xC3\xA9\xE2\x82\xAC");
        kr_buf_addz(&text, " woord ");
        for (size_t i = 0; i < 500; i++)
            kr_buf_addz(&text, i % 3 ? "\xF0\x9F\x98\x80" : "x");
        kr_snippet_json(&out, kr_buf_str(&text), KR_S("woord"));
        assert_int_equal(kr_utf8_check(kr_buf_str(&out)), KR_UTF8_VALID);
        kr_buf_addc(&out, '\0');
        assert_non_null(strstr(out.ptr, "{\"text\":\"woord\",\"hit\":true}"));
        assert_null(strstr(out.ptr, "\xEF\xBF\xBD"));
        assert_true(out.len < 600);
        kr_buf_release(&text);
        kr_buf_release(&out);
    }
}

static void expect_keys(bool same, const struct kr_ask *a, const struct kr_ask *b)
{
    struct kr_buf x = {0}, y = {0};
    kr_ask_key(a, &x);
    kr_ask_key(b, &y);
    assert_int_equal(kr_str_eq(kr_buf_str(&x), kr_buf_str(&y)), same);
    kr_buf_release(&x);
    kr_buf_release(&y);
}

static void another_question_has_another_key(void **state)
{
    (void)state;
    struct kr_ask *asks = calloc(2, sizeof(*asks));
    assert_non_null(asks);
    asks[0].route = asks[1].route = &kr_routes[0];
    expect_keys(true, &asks[0], &asks[1]);
    memcpy(asks[0].values[KR_ASK_TYPE], "control&place=Izium", 20);
    memcpy(asks[1].values[KR_ASK_TYPE], "control", 8);
    memcpy(asks[1].values[KR_ASK_PLACE], "Izium", 6);
    expect_keys(false, &asks[0], &asks[1]);
    asks[0] = asks[1];
    expect_keys(true, &asks[0], &asks[1]);
    asks[0].limit = 5;
    expect_keys(false, &asks[0], &asks[1]);
    asks[0] = asks[1];
    asks[0].route = &kr_routes[1];
    expect_keys(false, &asks[0], &asks[1]);
    free(asks);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_list_comes_page_by_page),
        cmocka_unit_test(words_are_marked_as_the_index_finds_them),
        cmocka_unit_test(a_snippet_is_cut_between_characters),
        cmocka_unit_test(another_question_has_another_key),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
