/* The room fetch when memory runs out: each allocation fails in turn, and what was begun is told to have failed, or
 * given up, without a leak. */
#include "fetch/fetch_int.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "faults.h"

/* A page and a feed that nobody serves: the port is closed. True when memory sufficed. */
static bool work(void)
{
    struct kr_fetch_options options = {.limits = kr_fetch_limits_default(), .allow_local = true, .stop = -1};
    struct kr_error error = {0};
    size_t asked = 0;
    bool enough = true;
    options.limits.pause_ms = 0;
    struct kr_fetcher *fetcher = kr_fetcher_new(&options, &error);
    for (int i = 0; fetcher && i < 2; i++) {
        const struct kr_fetch_request request = {i ? KR_FETCH_PAGE : KR_FETCH_FEED, "http://127.0.0.1:1/a", NULL, NULL};
        if (kr_fetcher_ask(fetcher, &request, &error))
            asked++;
    }
    enough = fetcher && asked == 2;
    if (!enough)
        assert_int_equal(error.code, KR_MEMORY);
    for (; fetcher && asked; asked--) {
        struct kr_fetched done;
        assert_true(kr_fetcher_wait(fetcher, 20000, &done)); /* each is answered, whatever happens */
        assert_int_equal(done.outcome, KR_FETCH_LATER);
        enough &= done.error.code != KR_MEMORY;
        kr_fetched_release(&done);
    }
    kr_fetcher_free(fetcher);
    return enough;
}

static void running_out_of_memory_is_told(void **state)
{
    (void)state;
    faults_begin(0);
    for (size_t rounds = 0;; rounds++) {
        const bool enough = work();
        const bool happened = faults_end();
        assert_true(rounds < 10000);
        if (enough && !happened) {
            assert_true(rounds > 10);
            return;
        }
        faults_begin((long)rounds + 1);
    }
}

static void a_robots_txt_without_memory_is_no_permission(void **state)
{
    (void)state;
    static const char text[] = "User-agent: *\nDisallow: /a\nDisallow: /b\n";
    struct kr_robots robots;
    for (long allowed = 0;; allowed++) {
        faults_begin(allowed);
        const bool ok = kr_robots_read(&robots, kr_str_of(text));
        faults_end();
        if (ok)
            assert_false(kr_robots_allow(&robots, KR_S("/b")));
        kr_robots_release(&robots);
        if (ok)
            break;
        assert_true(allowed < 100);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(running_out_of_memory_is_told),
        cmocka_unit_test(a_robots_txt_without_memory_is_no_permission),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
