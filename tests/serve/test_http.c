/* What the headers of a request say: codings, tags, ranges, hosts. */
#include "serve/serve_int.h"

#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

static void a_coding_is_accepted_or_refused(void **state)
{
    (void)state;
    static const char *const yes[] = {"gzip",         "GZip", "br, gzip",       " br ;q=1 ,gzip ; q=0.5",
                                      "gzip;q=0.001", "*",    "br;q=0, *;q=0.1"};
    static const char *const no[] = {
        "",      "br",          "xgzip",        "gzipx",        "gzip;q=0", "gzip; Q=0.000",
        "*;q=0", "gzip;q=0, *", "identity, br", "gzip;x=1;q=0", ",;=,;,",   ";q=1"};
    for (size_t i = 0; i < COUNT(yes); i++)
        if (!kr_http_accepts(yes[i], "gzip"))
            fail_msg("%s", yes[i]);
    for (size_t i = 0; i < COUNT(no); i++)
        if (kr_http_accepts(no[i], "gzip"))
            fail_msg("%s", no[i]);
    assert_false(kr_http_accepts(NULL, "gzip"));
}

static void a_tag_is_compared_weakly(void **state)
{
    (void)state;
    static const char *const yes[] = {"W/\"a1\"", "\"a1\"", "*", "\"b\", W/\"a1\" , \"c\""};
    static const char *const no[] = {"", "a1", "\"a\"", "\"a11\"", "w/\"a1\"", "W/", "\"b\",,", "\"*\""};
    for (size_t i = 0; i < COUNT(yes); i++)
        assert_true(kr_http_matches(yes[i], "W/\"a1\""));
    for (size_t i = 0; i < COUNT(no); i++)
        if (kr_http_matches(no[i], "W/\"a1\""))
            fail_msg("%s", no[i]);
    assert_false(kr_http_matches(NULL, "W/\"a1\""));
}

static void who_asks_for_a_fresh_answer(void **state)
{
    (void)state;
    assert_true(kr_http_wants_fresh("no-cache"));
    assert_true(kr_http_wants_fresh("private, No-Cache"));
    assert_true(kr_http_wants_fresh("max-age=0"));
    assert_false(kr_http_wants_fresh("max-age=01, x-no-cache, no-cache=x"));
    assert_false(kr_http_wants_fresh("no-store"));
    assert_false(kr_http_wants_fresh(NULL));
}

static void a_range_is_of_the_bytes_there_are(void **state)
{
    (void)state;
    static const struct {
        const char *header;
        enum kr_range part;
        uint64_t first, last;
    } cases[] = {
        {"bytes=0-0", KR_RANGE_PART, 0, 0},
        {"bytes=0-99", KR_RANGE_PART, 0, 99},
        {"bytes=99-", KR_RANGE_PART, 99, 99},
        {"bytes=10-500", KR_RANGE_PART, 10, 99},
        {"bytes=100-", KR_RANGE_BEHIND, 0, 99},
        {"bytes=100-200", KR_RANGE_BEHIND, 0, 99},
        {"bytes=999999999999999999-", KR_RANGE_BEHIND, 0, 99},
        {"bytes=1000000000000000000-", KR_RANGE_WHOLE, 0, 99}, /* more digits than a file has */
        {"bytes=9-8", KR_RANGE_WHOLE, 0, 99},
        {"bytes=-5", KR_RANGE_WHOLE, 0, 99},
        {"bytes=5", KR_RANGE_WHOLE, 0, 99},
        {"bytes=", KR_RANGE_WHOLE, 0, 99},
        {"bytes=1e1-20", KR_RANGE_WHOLE, 0, 99},
        {"bytes=0-1,4-5", KR_RANGE_WHOLE, 0, 99},
        {"Bytes=0-1", KR_RANGE_WHOLE, 0, 99},
        {"pages=0-1", KR_RANGE_WHOLE, 0, 99},
        {NULL, KR_RANGE_WHOLE, 0, 99},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        uint64_t first, last;
        if (kr_http_range(cases[i].header, 100, &first, &last) != cases[i].part || first != cases[i].first ||
            last != cases[i].last)
            fail_msg("%s", cases[i].header);
    }
}

static void only_names_of_this_machine_are_hosts(void **state)
{
    (void)state;
    static const char *const yes[] = {"localhost",    "LocalHost:8017",  "127.0.0.1",           "10.0.0.7:1", "[::1]",
                                      "[fe80::1]:80", "kroniek.example", "KRONIEK.example:443", "localhost:"};
    static const char *const no[] = {"",
                                     ":80",
                                     "example",
                                     "localhost.example",
                                     "kroniek.example.evil",
                                     "127.1.evil",
                                     "127.0.0.1x",
                                     "1.2.3",
                                     "[::1",
                                     "::1",
                                     "[::1]x",
                                     "[::1]:x",
                                     "[]",
                                     "[1.2.3.4]",
                                     "localhost:80:80",
                                     "localhost:8x",
                                     "a@localhost",
                                     " localhost"};
    for (size_t i = 0; i < COUNT(yes); i++)
        if (!kr_http_is_host(yes[i], "kroniek.example"))
            fail_msg("%s", yes[i]);
    for (size_t i = 0; i < COUNT(no); i++)
        if (kr_http_is_host(no[i], "kroniek.example"))
            fail_msg("%s", no[i]);
    assert_false(kr_http_is_host("kroniek.example", ""));
    assert_false(kr_http_is_host("", ""));
    assert_false(kr_http_is_host(NULL, ""));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_coding_is_accepted_or_refused),      cmocka_unit_test(a_tag_is_compared_weakly),
        cmocka_unit_test(who_asks_for_a_fresh_answer),          cmocka_unit_test(a_range_is_of_the_bytes_there_are),
        cmocka_unit_test(only_names_of_this_machine_are_hosts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
