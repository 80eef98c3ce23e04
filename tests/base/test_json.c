/* Reading JSON: values of every kind, strings with escapes, and what is not JSON, told with its place. */
#include "base/base.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

static void a_line_is_read_key_by_key(void **state)
{
    (void)state;
    struct kr_arena arena;
    struct kr_json json;
    kr_str key, text = {0}, other = {0};
    double number = 0, sum = 0;
    kr_arena_init(&arena, 64);
    kr_json_init(&json,
                 KR_S(" {\"a\" : \"x\", \"list\":[1, -2.5,3e2 ],\"deep\":{\"b\":[{},[]],\"c\":true},\"n\":null,"
                      "\"e\":{}} "),
                 &arena);
    assert_true(kr_json_open(&json, '{'));
    while (kr_json_key(&json, &key)) {
        if (kr_str_is(key, "a")) {
            assert_true(kr_json_text(&json, &text));
        } else if (kr_str_is(key, "n")) {
            assert_true(kr_json_text(&json, &other));
        } else if (kr_str_is(key, "list")) {
            assert_true(kr_json_open(&json, '['));
            for (; kr_json_item(&json); sum += number)
                assert_true(kr_json_number(&json, &number));
        } else {
            assert_true(kr_json_skip(&json));
        }
    }
    assert_true(kr_json_end(&json));
    assert_true(kr_str_is(text, "x"));
    assert_int_equal(other.len, 0);
    assert_true(sum == 298.5);
    kr_arena_release(&arena);
}

static void expect_text(const char *written, const char *wanted)
{
    struct kr_arena arena;
    struct kr_json json;
    kr_str text;
    kr_arena_init(&arena, 64);
    kr_json_init(&json, kr_str_of(written), &arena);
    if (!kr_json_text(&json, &text) || !kr_json_end(&json) || !kr_str_is(text, wanted))
        fail_msg("%s: [%.*s] %s", written, (int)text.len, text.ptr, json.wanted ? json.wanted : "");
    kr_arena_release(&arena);
}

static void escapes_become_what_they_stand_for(void **state)
{
    (void)state;
    expect_text("\"\"", "");
    expect_text("\"a\\n\\t\\\"\\\\\\/\"", "a\n\t\"\\/");
    expect_text("\"\\u00e9\\u0415\\u20AC\"", "é\u0415€");
    expect_text("\"\\ud83d\\ude00!\"", "\U0001F600!");
    expect_text("\"\\ud83d\\u0041\"", "\xEF\xBF\xBD"
                                      "A"); /* half a pair */
    expect_text("\"\\ude00\\u0000\"", "\xEF\xBF\xBD\xEF\xBF\xBD");
    expect_text("\"caf\xC3\xA9\"", "café");
}

/* What is written by kr_buf_add_json is read back. */
static void what_was_written_is_read(void **state)
{
    (void)state;
    char bytes[64];
    for (int i = 1; i < 128; i++) {
        struct kr_buf buf = {0};
        snprintf(bytes, sizeof(bytes), "a%c\\b%c", i, i);
        kr_buf_add_json(&buf, kr_str_of(bytes));
        kr_buf_addc(&buf, '\0');
        expect_text(buf.ptr, bytes);
        kr_buf_release(&buf);
    }
}

static void expect_amiss(const char *written, const char *wanted, size_t at)
{
    struct kr_arena arena;
    struct kr_json json;
    kr_arena_init(&arena, 64);
    kr_json_init(&json, kr_str_of(written), &arena);
    assert_false(kr_json_skip(&json) && kr_json_end(&json));
    if (strcmp(json.wanted, wanted) != 0 || json.at != at)
        fail_msg("%s: %s at %zu", written, json.wanted, json.at);
    kr_str key;
    assert_false(kr_json_skip(&json) || kr_json_key(&json, &key) || kr_json_open(&json, '{')); /* and stays so */
    kr_arena_release(&arena);
}

static void what_is_no_json_is_told(void **state)
{
    (void)state;
    expect_amiss("", "a number", 0);
    expect_amiss("nul", "a number", 0);
    expect_amiss("[1,2", "a number", 4);
    expect_amiss("{\"a\":1]", "the bracket that closes what was opened", 6);
    expect_amiss("\"abc", "the closing quote of the string", 4);
    expect_amiss("\"abc\\\"", "the closing quote of the string", 6);
    expect_amiss("\"a\\x\"", "an escape of JSON", 3);
    expect_amiss("\"\\u12g4\"", "four hexadecimal digits", 5);
    expect_amiss("\"a\nb\"", "no control character in a string", 2);
    expect_amiss("1 2", "the end of the line", 2);
    expect_amiss("1.2.3", "a number", 0);
    char deep[200];
    memset(deep, '[', sizeof(deep) - 1);
    deep[sizeof(deep) - 1] = '\0';
    expect_amiss(deep, "a value nested less deep", 64);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_is_read_key_by_key),
        cmocka_unit_test(escapes_become_what_they_stand_for),
        cmocka_unit_test(what_was_written_is_read),
        cmocka_unit_test(what_is_no_json_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
