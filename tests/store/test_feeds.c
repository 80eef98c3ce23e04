/* What the store remembers of feeds and their entries. */
#include "store/store.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "made.h"

static char folder[64], db[96];

static int set_up(void **state)
{
    (void)state;
    snprintf(folder, sizeof(folder), "/tmp/kroniek-feeds-XXXXXX");
    if (!mkdtemp(folder))
        return -1;
    snprintf(db, sizeof(db), "%s/k.db", folder);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    return unlink(db) || rmdir(folder);
}

static struct kr_store *open_store(void)
{
    struct kr_error error;
    struct kr_store *store = kr_store_open(db, KR_RECORD_WRITE, &error);
    if (!store)
        fail_msg("%s", error.detail);
    return store;
}

static void a_feed_is_remembered(void **state)
{
    (void)state;
    struct kr_store *store = open_store();
    struct kr_store_feed feed = {.due = 1795337166, .failures = 3, .body = UINT64_MAX - 5}, found;
    bool there;
    assert_true(kr_store_feed(store, "https://a.org/", &found, &there, NULL));
    assert_false(there);
    assert_int_equal(found.due, 0);
    snprintf(feed.etag, sizeof(feed.etag), "W/\"1\"");
    assert_true(kr_store_put_feed(store, "https://a.org/", &feed, NULL));
    feed.due++;
    assert_true(kr_store_put_feed(store, "https://a.org/", &feed, NULL)); /* in place of the first */
    kr_store_close(store);
    store = open_store();
    assert_true(kr_store_feed(store, "https://a.org/", &found, &there, NULL));
    assert_true(there);
    assert_string_equal(found.etag, "W/\"1\"");
    assert_string_equal(found.modified, "");
    assert_int_equal(found.due, feed.due);
    assert_int_equal(found.failures, 3);
    assert_true(found.body == feed.body);
    assert_true(kr_store_feed(store, "https://a.org/b", &found, &there, NULL));
    assert_false(there);
    kr_store_close(store);
}

static void what_is_done_stays_done(void **state)
{
    (void)state;
    struct kr_store *store = open_store();
    const uint64_t entry = 0xFEDCBA9876543210;
    int64_t day;
    unsigned tries;
    bool news;
    assert_true(kr_store_seen(store, entry, &day, &tries, NULL));
    assert_true(day == KR_DAY_MIN);
    for (unsigned i = 1; i < 3; i++) {
        assert_true(kr_store_see(store, entry, 100, i, &news, NULL));
        assert_true(news);
        assert_true(kr_store_seen(store, entry, &day, &tries, NULL));
        assert_int_equal(tries, i);
    }
    assert_true(kr_store_see(store, entry, 100, 0, &news, NULL));
    assert_true(news);
    assert_true(kr_store_see(store, entry, 100, 1, &news, NULL)); /* by another process, too late */
    assert_false(news);
    assert_true(kr_store_seen(store, entry, &day, &tries, NULL));
    assert_int_equal(tries, 0);
    assert_true(kr_store_see(store, entry, 90, 0, &news, NULL)); /* a clock that was set back */
    assert_true(kr_store_seen(store, entry, &day, &tries, NULL));
    assert_int_equal(day, 100);
    assert_true(kr_store_see(store, entry, 107, 0, &news, NULL));
    assert_true(kr_store_forget_seen(store, 107, NULL));
    assert_true(kr_store_seen(store, entry, &day, &tries, NULL));
    assert_int_equal(day, 107);
    assert_true(kr_store_forget_seen(store, 108, NULL));
    assert_true(kr_store_seen(store, entry, &day, &tries, NULL));
    assert_true(day == KR_DAY_MIN);
    kr_store_close(store);
}

static void it_goes_with_the_transaction(void **state)
{
    (void)state;
    struct kr_store *store = open_store();
    struct kr_report report = made_report("a.txt", "words");
    int64_t day;
    unsigned tries;
    bool known, news;
    assert_true(kr_store_begin(store, &report, &known, NULL));
    assert_true(kr_store_see(store, 7, 100, 0, &news, NULL));
    kr_store_rollback(store);
    assert_true(kr_store_seen(store, 7, &day, &tries, NULL));
    assert_true(day == KR_DAY_MIN);
    kr_report_release(&report);
    kr_store_close(store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_feed_is_remembered, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_done_stays_done, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_goes_with_the_transaction, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
