/* The room fetch, what needs no server: which addresses are public, what robots.txt allows, how long to wait, what is
 * an address at all. */
#include "fetch/fetch_int.h"

#include <arpa/inet.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static bool public(const char *text)
{
    struct sockaddr_in v4 = {.sin_family = AF_INET};
    struct sockaddr_in6 v6 = {.sin6_family = AF_INET6};
    if (inet_pton(AF_INET, text, &v4.sin_addr) == 1)
        return kr_address_is_public((struct sockaddr *)&v4);
    assert_int_equal(inet_pton(AF_INET6, text, &v6.sin6_addr), 1);
    return kr_address_is_public((struct sockaddr *)&v6);
}

static void addresses_of_our_own_are_told_from_public_ones(void **state)
{
    (void)state;
    static const char *const ours[] = {"0.0.0.0",
                                       "0.1.2.3",
                                       "10.0.0.1",
                                       "10.255.255.255",
                                       "100.64.0.1",
                                       "100.100.100.200",
                                       "100.127.255.255",
                                       "127.0.0.1",
                                       "127.255.255.254",
                                       "168.63.129.16",
                                       "169.254.169.254",
                                       "172.16.0.1",
                                       "172.31.255.255",
                                       "192.0.0.192",
                                       "192.0.2.1",
                                       "192.168.0.1",
                                       "198.18.0.1",
                                       "198.19.255.255",
                                       "198.51.100.7",
                                       "203.0.113.9",
                                       "224.0.0.1",
                                       "240.0.0.1",
                                       "255.255.255.255",
                                       "::",
                                       "::1",
                                       "::127.0.0.1",
                                       "::ffff:127.0.0.1",
                                       "::ffff:10.1.2.3",
                                       "::ffff:169.254.169.254",
                                       "64:ff9b::7f00:1",
                                       "64:ff9b:1::1",
                                       "100::1",
                                       "2001::1",
                                       "2001:db8::1",
                                       "2002:7f00:1::",
                                       "2002:a00:1::",
                                       "3fff::1",
                                       "fc00::1",
                                       "fd00:ec2::254",
                                       "fe80::1",
                                       "fec0::1",
                                       "ff02::1"};
    static const char *const theirs[] = {
        "1.1.1.1",         "9.255.255.255",        "11.0.0.0",       "100.63.255.255",
        "100.128.0.0",     "126.255.255.255",      "128.0.0.0",      "168.63.129.15",
        "169.253.0.1",     "172.15.255.255",       "172.32.0.0",     "192.0.1.1",
        "192.167.255.255", "192.169.0.0",          "198.17.255.255", "198.20.0.0",
        "203.0.114.0",     "223.255.255.255",      "::ffff:1.1.1.1", "64:ff9b::101:101",
        "2001:200::1",     "2001:4860:4860::8888", "2002:101:101::", "2a00:1450::1",
        "3ffe::1"};
    for (size_t i = 0; i < sizeof(ours) / sizeof(ours[0]); i++)
        if (public(ours[i]))
            fail_msg("%s counts as public", ours[i]);
    for (size_t i = 0; i < sizeof(theirs) / sizeof(theirs[0]); i++)
        if (!public(theirs[i]))
            fail_msg("%s does not count as public", theirs[i]);
}

static bool allowed(const char *text, const char *path)
{
    struct kr_robots robots;
    assert_true(kr_robots_read(&robots, kr_str_of(text)));
    const bool allow = kr_robots_allow(&robots, kr_str_of(path));
    kr_robots_release(&robots);
    return allow;
}

static void robots_are_obeyed(void **state)
{
    (void)state;
    static const char all[] = "User-agent: *\nDisallow: /\n";
    assert_false(allowed(all, "/a"));
    assert_true(allowed("", "/a"));
    assert_true(allowed("User-agent: *\nDisallow:\n", "/a"));
    assert_true(allowed("User-agent: other\nDisallow: /\n", "/a"));
    assert_false(allowed("user-AGENT : Kroniek/2.0 # us\r\ndisallow : /a\r\n", "/a/b"));
    assert_true(allowed("User-agent: kroniekje\nDisallow: /\n", "/a"));
    assert_true(allowed("User-agent: *\nDisallow: /\n\nUser-agent: kroniek\nDisallow: /b\n", "/a")); /* ours alone */
    assert_false(allowed("User-agent: kroniek\nUser-agent: other\n\nDisallow: /b\n", "/b"));
    assert_true(allowed("User-agent: kroniek\nDisallow: /b\nUser-agent: other\nDisallow: /c\n", "/c"));
    assert_false(allowed("User-agent: kroniek\nDisallow: /b\nUser-agent: x\nDisallow: /\nUser-agent: kroniek\n"
                         "Disallow: /c\n",
                         "/c"));                                          /* two groups of ours */
    assert_true(allowed("Disallow: /\n", "/a"));                          /* of no group */
    assert_false(allowed("\xEF\xBB\xBFUser-agent: *\nDisallow: /", "/")); /* a byte order mark, no line end */
    assert_true(allowed("<html>User-agent: *\nDisallow: /</html>", "/a"));
}

static void the_longest_rule_decides(void **state)
{
    (void)state;
    static const char rules[] = "User-agent: *\nDisallow: /nieuws\nAllow: /nieuws/open\nDisallow: /*.pdf$\n"
                                "Disallow: /a*b*c\nDisallow: /*?print=\nAllow: /same\nDisallow: /same\n"
                                "Disallow: /caf%c3%a9\nDisallow: /%7Ejan\nDisallow: /end$\n";
    assert_false(allowed(rules, "/nieuws/1"));
    assert_false(allowed(rules, "/nieuwsbrief")); /* a prefix, no folder */
    assert_true(allowed(rules, "/nieuws/open/1"));
    assert_true(allowed(rules, "/Nieuws/1"));
    assert_false(allowed(rules, "/x/y.pdf"));
    assert_true(allowed(rules, "/x/y.pdfs"));
    assert_true(allowed(rules, "/x/y.pdf?a=1"));
    assert_false(allowed(rules, "/aXbYc/Z"));
    assert_true(allowed(rules, "/acb"));
    assert_false(allowed(rules, "/x?print=1"));
    assert_true(allowed(rules, "/same"));
    assert_false(allowed(rules, "/caf\xC3\xA9"));
    assert_false(allowed(rules, "/~jan/x"));
    assert_false(allowed(rules, "/end"));
    assert_true(allowed(rules, "/ends"));
}

static void a_robots_txt_that_means_ill_costs_little(void **state)
{
    (void)state;
    struct kr_buf text = {0};
    kr_buf_addz(&text, "User-agent: *\nCrawl-delay: 99999.5\n");
    while (text.len < KR_LIMIT_FETCH_ROBOTS_BYTES)
        kr_buf_addz(&text, "Disallow: /*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b\n");
    char path[2001];
    memset(path, 'a', 2000);
    path[0] = '/';
    path[2000] = '\0';
    struct kr_robots robots;
    const int64_t before = kr_fetch_now_ms();
    assert_true(kr_robots_read(&robots, kr_buf_str(&text)));
    assert_int_equal(robots.delay_s, KR_LIMIT_FETCH_CRAWL_S);
    assert_true(kr_robots_allow(&robots, kr_str_of(path)));
    assert_true(kr_fetch_now_ms() - before < 2000);
    kr_robots_release(&robots);
    kr_buf_release(&text);
}

static void waiting_grows_and_ends(void **state)
{
    (void)state;
    static const char url[] = "https://example.org/feed";
    assert_int_equal(kr_fetch_wait_s(url, 600, 0, -1), 600);
    int64_t last = 0;
    for (unsigned failures = 1; failures < 8; failures++) {
        const int64_t wait = kr_fetch_wait_s(url, 600, failures, -1), plain = 600LL << (failures - 1);
        assert_in_range(wait, plain, plain + plain / 4);
        assert_true(wait > last);
        assert_int_equal(wait, kr_fetch_wait_s(url, 600, failures, -1)); /* the same each time */
        last = wait;
    }
    assert_int_equal(kr_fetch_wait_s(url, 600, 9, -1), KR_LIMIT_FETCH_WAIT_S);
    assert_int_equal(kr_fetch_wait_s(url, 600, UINT32_MAX, -1), KR_LIMIT_FETCH_WAIT_S);
    assert_int_equal(kr_fetch_wait_s(url, 600, 1, 7200), 7200);
    assert_in_range(kr_fetch_wait_s(url, 600, 1, 10), 600, 750); /* sooner than we would: no */
    assert_int_equal(kr_fetch_wait_s(url, 600, 1, INT64_MAX), KR_LIMIT_FETCH_WAIT_S);
    assert_int_equal(kr_fetch_wait_s(url, 2 * KR_LIMIT_FETCH_WAIT_S, 3, -1), 2 * KR_LIMIT_FETCH_WAIT_S);
    int64_t different = 0;
    for (int i = 0; i < 20; i++) {
        char other[64];
        snprintf(other, sizeof(other), "https://example.org/feed/%d", i);
        different += kr_fetch_wait_s(other, 600, 1, -1) != kr_fetch_wait_s(url, 600, 1, -1);
    }
    assert_true(different > 15);
}

static struct kr_fetcher *fetcher_new(void)
{
    const struct kr_fetch_options options = {.limits = kr_fetch_limits_default(), .stop = -1};
    struct kr_error error = {0};
    struct kr_fetcher *fetcher = kr_fetcher_new(&options, &error);
    if (!fetcher)
        fail_msg("%s", error.detail);
    return fetcher;
}

static void good(struct kr_fetcher *fetcher, const char *base, const char *url, const char *wanted)
{
    struct kr_buf out = {0};
    struct kr_error error = {0};
    if (!kr_fetcher_address(fetcher, base, kr_str_of(url), &out, &error))
        fail_msg("%s: %s", url, error.detail);
    if (!kr_str_is(kr_buf_str(&out), wanted))
        fail_msg("[%.*s], wanted [%s]", (int)out.len, out.ptr, wanted);
    kr_buf_release(&out);
}

static void bad(struct kr_fetcher *fetcher, kr_str url, const char *detail)
{
    struct kr_buf out = {0};
    struct kr_error error = {0};
    if (kr_fetcher_address(fetcher, NULL, url, &out, &error))
        fail_msg("[%.*s] passes as [%.*s]", (int)url.len, url.ptr, (int)out.len, out.ptr);
    assert_int_equal(error.code, KR_INPUT);
    if (!strstr(error.detail, detail))
        fail_msg("[%s] does not tell of [%s]", error.detail, detail);
    kr_buf_release(&out);
}

static void an_address_is_http_and_without_password(void **state)
{
    (void)state;
    struct kr_fetcher *f = fetcher_new();
    good(f, NULL, "https://example.org/a?b=1&c#d", "https://example.org/a?b=1&c");
    good(f, NULL, " HTTP://example.org:80 ", "http://example.org/");
    good(f, NULL, "http://example.org:8080/x", "http://example.org:8080/x");
    good(f, NULL, "http://[2001:db8::1]/x", "http://[2001:db8::1]/x");
    good(f, NULL, "https://example.org/caf\xC3\xA9", "https://example.org/caf%c3%a9");
    good(f, "https://example.org/feeds/rss.xml", "../a/1.html", "https://example.org/a/1.html");
    good(f, "https://example.org/feeds/rss.xml", "//other.org/1", "https://other.org/1");
    good(f, "https://example.org/feeds/rss.xml", "http://other.org/1", "http://other.org/1");
    for (int i = 0; i < 8; i++) {
        static const char *const others[] = {
            "file:///etc/passwd", "ftp://example.org/",   "gopher://example.org/", "javascript:alert(1)",
            "data:text/html,x",   "mailto:a@example.org", "example.org/feed",      "feed.xml"};
        bad(f, kr_str_of(others[i]), "begins with http:// or https://");
    }
    bad(f, KR_S("https://jan:geheim@example.org/"), "a user or a password");
    bad(f, KR_S("https://jan@example.org/"), "a user or a password");
    bad(f, KR_S(""), "expected an address");
    bad(f, KR_S("http://example.org/a b"), "spaces or control characters");
    bad(f, KR_S("http://example.org/\r\nX: y"), "spaces or control characters");
    bad(f, KR_S("http://example.org/\0x"), "spaces or control characters");
    bad(f, KR_S("http://"), "expected an address");
    bad(f, KR_S("http://example.org:99999/"), "expected an address");
    char *long_one = malloc(4000);
    assert_non_null(long_one);
    memset(long_one, 'a', 4000);
    memcpy(long_one, "http://b/", 9);
    bad(f, (kr_str){long_one, 4000}, "an address of 4000 bytes");
    free(long_one);
    kr_fetcher_free(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(addresses_of_our_own_are_told_from_public_ones),
        cmocka_unit_test(robots_are_obeyed),
        cmocka_unit_test(the_longest_rule_decides),
        cmocka_unit_test(a_robots_txt_that_means_ill_costs_little),
        cmocka_unit_test(waiting_grows_and_ends),
        cmocka_unit_test(an_address_is_http_and_without_password),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
