/* The room read when memory is out: each allocation fails in turn; nothing crashes or leaks, and what was lost is
 * told. */
#include "faults.h"
#include "reading.h"

#include <zlib.h>

#define PAGE                                                                                                           \
    "<html><head><meta charset=iso-8859-1><title>Kop</title><script "                                                  \
    "type=application/ld+json>{\"@type\":\"NewsArticle\","                                                             \
    "\"headline\":\"Kop\",\"author\":[\"A\",\"B\"]}</script></head><body><h1>Kop</h1><p>Het leger heeft \xE9\xE9n "    \
    "stad "                                                                                                            \
    "ingenomen, zegt de president.</p><p>De troepen zijn vertrokken naar het oosten van het land.</p>"

struct outcome {
    size_t reports, faults, out_of_memory;
};

static bool on_report(void *context, const struct kr_read_report *report)
{
    struct outcome *outcome = context;
    outcome->reports += report->text.len > 0;
    return true;
}

static void on_fault(void *context, const struct kr_error *fault)
{
    struct outcome *outcome = context;
    outcome->faults++;
    outcome->out_of_memory += fault->code == KR_MEMORY;
}

/* Fails each allocation of a reading of `bytes` in turn; in the end it gives `wanted` reports. */
static void fail_in_turn(kr_str bytes, size_t wanted)
{
    struct outcome outcome;
    bool failed = true;
    for (long allowed = 0; failed && allowed < 2000; allowed++) {
        outcome = (struct outcome){0};
        faults_begin(allowed);
        kr_read_each_bytes("f", bytes, NULL, on_report, on_fault, &outcome);
        failed = faults_end();
        if (failed && outcome.reports < wanted)
            assert_true(outcome.faults > 0);
    }
    assert_false(failed);
    assert_int_equal(outcome.reports, wanted);
}

static void a_page(void **state)
{
    (void)state;
    fail_in_turn(BYTES(PAGE), 1);
}

static void lines_and_lists(void **state)
{
    (void)state;
    fail_in_turn(BYTES("{\"title\":\"T\",\"text\":\"een \\u00e9\"}\n{\"text\":\"<p>twee</p>\"}\n"), 2);
    fail_in_turn(BYTES("[\n{\"text\":\"een\"},\n{\"text\":\"caf\xE9 noir\"}]"), 2);
}

static void feeds(void **state)
{
    (void)state;
    fail_in_turn(BYTES("<rss><channel><title>N</title><item><title>A &amp; "
                       "B</title><description>&lt;p&gt;Een.&lt;/p&gt;</description>"
                       "</item><item><description><![CDATA[Twee.]]></description></item></channel></rss>"),
                 2);
}

static void text(void **state)
{
    (void)state;
    fail_in_turn(BYTES("date 2022-09-10\nHet leger."), 1);
    fail_in_turn(BYTES("\xFF\xFE"
                       "D\0a\0t\0 \0i\0s\0.\0"),
                 1);
}

static void what_is_packed(void **state)
{
    (void)state;
    char warc[1024], packed[2048];
    z_stream z = {0};
    const kr_str page = BYTES("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" PAGE);
    const int n =
        snprintf(warc, sizeof(warc), "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %zu\r\n\r\n%s\r\n\r\n",
                 page.len, page.ptr);
    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    z.next_in = (Bytef *)warc;
    z.avail_in = (uInt)n;
    z.next_out = (Bytef *)packed;
    z.avail_out = sizeof(packed);
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    fail_in_turn((kr_str){packed, sizeof(packed) - z.avail_out}, 1);
    deflateEnd(&z);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page), cmocka_unit_test(lines_and_lists), cmocka_unit_test(feeds),
        cmocka_unit_test(text),   cmocka_unit_test(what_is_packed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
