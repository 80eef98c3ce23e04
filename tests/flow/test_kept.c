/* What the record keeps of the chronicle is what the claims come to, on every day, as known on every day; taking
 * reports out gives what never having added them gives; claims that were printed and loaded give what adding gives. */
#include "flow/flow.h"
#include "made_record.h"
#include "store/store_int.h"
#include "two_dbs.h"

#include <setjmp.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

enum { REPORTS = 60, MANY_REPORTS = 1600, SEEDS = 5 };

static struct kr_record *open_record(const char *db)
{
    struct kr_error error = {0};
    struct kr_record *record = kr_record_open(db, KR_RECORD_WRITE, &error);
    if (!record || !kr_record_ground(record, NULL, NULL, &error)) /* made places in Ukraine have a baseline */
        fail_msg("%s: %s", error.file, error.detail);
    return record;
}

static void put(struct kr_record *record, const struct made_report *made)
{
    struct kr_error error = {0};
    if (!kr_record_put(record, &made->report, made->claims, made->count, NULL, &error))
        fail_msg("%s", error.detail);
}

static void settle(struct kr_record *record)
{
    struct kr_error error = {0};
    if (!kr_record_settle(record, &error))
        fail_msg("%s", error.detail);
}

static void expect_same(struct kr_record *a, struct kr_record *b, size_t at_least)
{
    struct kr_buf x = {0}, y = {0};
    struct kr_error error = {0};
    if (!made_dump(a, &x, &error) || !made_dump(b, &y, &error))
        fail_msg("%s", error.detail);
    assert_true(x.len > at_least);
    if (!kr_str_eq(kr_buf_str(&x), kr_buf_str(&y))) {
        size_t at = 0, line = 0;
        for (; at < x.len && at < y.len && x.ptr[at] == y.ptr[at]; at++)
            line = x.ptr[at] == '\n' ? at + 1 : line;
        fail_msg("\n%.300s\nis not\n%.300s", x.ptr + line, y.ptr + line);
    }
    kr_buf_release(&x);
    kr_buf_release(&y);
}

static sqlite3_int64 ask(const char *db, const char *sql)
{
    sqlite3 *handle;
    sqlite3_stmt *statement;
    assert_int_equal(sqlite3_open(db, &handle), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(handle, sql, -1, &statement, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    sqlite3_int64 value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return value;
}

static void meddle(const char *db, const char *sql)
{
    sqlite3 *handle;
    assert_int_equal(sqlite3_open(db, &handle), SQLITE_OK);
    assert_int_equal(sqlite3_exec(handle, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(handle);
}

static void what_is_kept_is_what_the_claims_come_to(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        const size_t count = seed == SEEDS ? MANY_REPORTS : REPORTS;
        struct made_report *reports = calloc(count, sizeof(*reports));
        assert_non_null(reports);
        made_reports(seed * 77, reports, count);
        struct kr_record *kept = open_record("a.db"), *derived = open_record("b.db");
        for (size_t i = 0; i < count; i++) {
            put(kept, &reports[i]);
            put(derived, &reports[count - 1 - i]); /* never settled: all is derived when asked */
            if (i % 20 == 7)
                settle(kept);
        }
        assert_true(ask("a.db", "SELECT count(*) FROM dirty") > 0); /* some of it is stale now */
        expect_same(kept, derived, 5000);
        settle(kept);
        assert_int_equal(ask("a.db", "SELECT count(*) FROM dirty"), 0);
        assert_int_equal(ask("b.db", "SELECT count(*) FROM chronicle"), 0);
        assert_int_equal(ask("a.db", "SELECT count(*) FROM chronicle WHERE length(states) > 0"), 3);
        expect_same(kept, derived, 5000);
        kr_record_close(kept);
        kr_record_close(derived);
        made_release(reports, count);
        free(reports);
        remove_dbs();
    }
}

static void a_board_is_read_from_what_is_kept(void **state)
{
    (void)state;
    struct made_report reports[REPORTS];
    struct kr_buf before = {0}, after = {0};
    made_reports(4711, reports, REPORTS);
    struct kr_record *record = open_record("a.db");
    for (size_t i = 0; i < REPORTS; i++)
        put(record, &reports[i]);
    settle(record);
    assert_true(kr_record_board(record, "2022-04-20", NULL, made_tell_control, &before, NULL));
    kr_record_close(record);
    meddle("a.db", "DELETE FROM testimony"); /* the claims are not even looked at */
    record = open_record("a.db");
    assert_true(kr_record_board(record, "2022-04-20", NULL, made_tell_control, &after, NULL));
    assert_true(before.len > 0 && kr_str_eq(kr_buf_str(&before), kr_buf_str(&after)));
    kr_record_close(record);
    meddle("a.db", "UPDATE chronicle SET states = x'0102'");
    record = open_record("a.db");
    struct kr_error error = {0};
    assert_false(kr_record_board(record, "2022-04-20", NULL, made_tell_control, &after, &error));
    assert_int_equal(error.code, KR_RECORD);
    assert_non_null(strstr(error.detail, "kroniek rebuild"));
    kr_record_close(record);
    kr_buf_release(&before);
    kr_buf_release(&after);
    made_release(reports, REPORTS);
}

/* Who only denies that it was taken, says of no side that it is there: testimony, but no state. */
static void a_place_without_a_state_is_on_no_board(void **state)
{
    (void)state;
    struct made_report made = {.report = made_report("a.txt", "date 2022-04-01\nnot taken"), .count = 1};
    made.claims[0] = made_as(made_claim(KR_CONTROL_TAKE, "RU", "2022-04-01"), KR_DENIED);
    struct kr_record *record = kr_record_open("a.db", KR_RECORD_WRITE, NULL);
    put(record, &made);
    for (int settled = 0; settled < 2; settled++) {
        struct kr_buf board = {0};
        assert_true(kr_record_board(record, "2022-04-20", NULL, made_tell_control, &board, NULL));
        assert_int_equal(board.len, 0);
        kr_buf_release(&board);
        settle(record);
    }
    assert_int_equal(ask("a.db", "SELECT count(*) FROM heard"), 1);
    kr_record_close(record);
    made_release(&made, 1);
}

static void a_rebuild_changes_nothing(void **state)
{
    (void)state;
    struct made_report reports[REPORTS];
    size_t places, claims;
    made_reports(99, reports, REPORTS);
    struct kr_record *a = open_record("a.db"), *b = open_record("b.db");
    for (size_t i = 0; i < REPORTS; i++) {
        put(a, &reports[i]);
        put(b, &reports[i]);
    }
    settle(a);
    assert_true(kr_record_rebuild(a, &places, &claims, NULL));
    assert_int_equal(places, 3);
    assert_true(claims > REPORTS / 2);
    expect_same(a, b, 5000);
    kr_record_close(a);
    meddle("a.db", "UPDATE settings SET value = 7 WHERE name = 'chronicle'; UPDATE chronicle SET states = x'0102'");
    a = open_record("a.db"); /* kept by another kroniek: not believed */
    expect_same(a, b, 5000);
    settle(a);
    expect_same(a, b, 5000);
    kr_record_close(a);
    kr_record_close(b);
    made_release(reports, REPORTS);
}

/* What was kept upon one baseline is no answer upon another; and settling derives it anew. */
static void another_baseline_is_another_chronicle(void **state)
{
    (void)state;
    struct made_report reports[REPORTS];
    struct kr_buf with = {0}, without = {0}, again = {0};
    made_reports(31, reports, REPORTS);
    struct kr_record *record = kr_record_open("a.db", KR_RECORD_WRITE, NULL), *derived = open_record("b.db");
    for (size_t i = 0; i < REPORTS; i++) {
        put(record, &reports[i]);
        put(derived, &reports[i]);
    }
    settle(record);
    const sqlite3_int64 key = ask("a.db", "SELECT value FROM settings WHERE name = 'chronicle'");
    assert_true(made_boards(record, &without, NULL));
    assert_true(kr_record_ground(record, NULL, NULL, NULL));
    assert_true(made_boards(record, &with, NULL));
    assert_false(kr_str_eq(kr_buf_str(&with), kr_buf_str(&without)));
    expect_same(record, derived, 5000);
    settle(record);
    assert_true(ask("a.db", "SELECT value FROM settings WHERE name = 'chronicle'") != key);
    expect_same(record, derived, 5000);
    kr_record_close(record);
    record = kr_record_open("a.db", KR_RECORD_READ, NULL);
    assert_true(made_boards(record, &again, NULL)); /* without a baseline, from the claims */
    assert_true(kr_str_eq(kr_buf_str(&again), kr_buf_str(&without)));
    kr_record_close(record);
    kr_record_close(derived);
    kr_buf_release(&with);
    kr_buf_release(&without);
    kr_buf_release(&again);
    made_release(reports, REPORTS);
}

static void what_was_taken_out_has_never_been_there(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= SEEDS - 1; seed++) {
        struct made_report reports[REPORTS];
        made_reports(seed * 1001, reports, REPORTS);
        struct kr_record *record = open_record("a.db"), *never = open_record("b.db");
        for (size_t i = 0; i < REPORTS; i++)
            put(record, &reports[i]);
        if (seed % 2)
            settle(record);
        for (size_t i = 0; i < REPORTS; i++) {
            struct kr_removed removed;
            struct kr_error error = {0};
            if (i % 3 == seed % 3) {
                put(never, &reports[i]);
                continue;
            }
            char name[32];
            snprintf(name, sizeof(name), i % 2 ? "%s" : "%.20s", i % 2 ? reports[i].report.path : reports[i].report.id);
            if (!kr_record_remove(record, name, &removed, &error))
                fail_msg("%s", error.detail);
            assert_string_equal(removed.id, reports[i].report.id);
            assert_int_equal(removed.claims, reports[i].count);
        }
        expect_same(record, never, 1000);
        settle(record);
        expect_same(record, never, 1000);
        assert_int_equal(ask("a.db", "SELECT count(*) FROM spellings"), ask("b.db", "SELECT count(*) FROM spellings"));
        assert_int_equal(ask("a.db", "SELECT sum(claims) FROM sides"), ask("b.db", "SELECT sum(claims) FROM sides"));
        assert_int_equal(ask("a.db", "SELECT count(*) FROM report_words WHERE report_words MATCH 'report'"),
                         ask("b.db", "SELECT count(*) FROM report_words WHERE report_words MATCH 'report'"));
        kr_record_close(record);
        kr_record_close(never);
        made_release(reports, REPORTS);
        remove_dbs();
    }
}

static void what_is_not_there_is_not_taken_out(void **state)
{
    (void)state;
    struct kr_record *record = open_record("a.db");
    struct made_report reports[3] = {{.report = made_report("a.txt", "one")},
                                     {.report = made_report("a.txt", "two")},
                                     {.report = made_report("b.txt", "three")}};
    for (size_t i = 0; i < 3; i++)
        put(record, &reports[i]);
    static const char *const none[] = {"c.txt", "", "sha256:", "sha256:0", "zz", "%", "A.TXT"};
    struct kr_removed removed;
    struct kr_error error = {0};
    for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++) {
        assert_false(kr_record_remove(record, none[i], &removed, &error));
        assert_int_equal(error.code, KR_NOT_FOUND);
        assert_non_null(strstr(error.detail, "no report"));
    }
    assert_false(kr_record_remove(record, "a.txt", &removed, &error)); /* two go by that name */
    assert_int_equal(error.code, KR_NOT_FOUND);
    assert_non_null(strstr(error.detail, "several reports"));
    assert_int_equal(ask("a.db", "SELECT count(*) FROM reports"), 3);
    char digits[16];
    snprintf(digits, sizeof(digits), "%.12s", reports[0].report.id + 7); /* without sha256: */
    assert_true(kr_record_remove(record, digits, &removed, &error));
    assert_true(kr_record_remove(record, "a.txt", &removed, &error)); /* now only one does */
    assert_string_equal(removed.id, reports[1].report.id);
    assert_int_equal(ask("a.db", "SELECT count(*) FROM reports"), 1);
    kr_record_close(record);
    made_release(reports, 3);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_folder, remove_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(what_is_kept_is_what_the_claims_come_to), TEST(a_board_is_read_from_what_is_kept),
        TEST(a_place_without_a_state_is_on_no_board),  TEST(a_rebuild_changes_nothing),
        TEST(another_baseline_is_another_chronicle),   TEST(what_was_taken_out_has_never_been_there),
        TEST(what_is_not_there_is_not_taken_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
