/* Every allocation on the way into the record and out of it fails in turn: the failure is told, nothing is half done,
 * nothing leaks, and what is told without a failure is right. */
#include "faults.h"
#include "flow/flow.h"
#include "made.h"
#include "out/out.h"

#include <setjmp.h>
#include <stdint.h>
#include <unistd.h>

#include <cmocka.h>

static char db[64];

static int make_record(void **state)
{
    (void)state;
    snprintf(db, sizeof(db), "/tmp/kroniek-faults-XXXXXX");
    int fd = mkstemp(db);
    if (fd < 0)
        return 1;
    close(fd);
    struct kr_record *record = kr_record_open(db, KR_RECORD_WRITE, NULL);
    struct kr_report a = made_report("a.txt", "date 2022-09-11\none"), b = made_report("b.txt", "date 2022-09-12\ntwo");
    struct kr_claim claims[2] = {made_by(made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10"), "UA", "Kiev"),
                                 made_by(made_claim(KR_CONTROL_HOLD, "RU", "2022-09-12"), "RU", "Moskou")};
    claims[0].figures[claims[0].figure_count++] = (struct kr_figure){"~", 3, KR_S("soldier")};
    int failed = !record || !kr_record_put(record, &a, &claims[0], 1, NULL, NULL) ||
                 !kr_record_put(record, &b, &claims[1], 1, NULL, NULL);
    kr_record_close(record);
    kr_report_release(&a);
    kr_report_release(&b);
    return failed;
}

static int remove_record(void **state)
{
    (void)state;
    return unlink(db);
}

/* What was printed, without allocating. */
struct seen {
    char text[8192];
    size_t len;
};

static void see(struct seen *seen, kr_str s)
{
    assert_true(seen->len + s.len < sizeof(seen->text));
    if (s.len)
        memcpy(seen->text + seen->len, s.ptr, s.len);
    seen->len += s.len;
}

static bool see_control(void *context, const struct kr_control *c)
{
    see(context, c->place->name);
    see(context, c->side);
    see(context, c->other);
    see(context, c->since);
    for (size_t i = 0; i < c->says_count; i++)
        see(context, c->says[i].name);
    return true;
}

static bool see_dispute(void *context, const struct kr_dispute *dispute)
{
    see(context, kr_str_of(dispute->a.claim));
    see(context, dispute->b.source.name);
    return true;
}

static bool see_event(void *context, const struct kr_event *event)
{
    see(context, event->when);
    for (size_t i = 0; i < event->confirmed_count; i++)
        see(context, event->confirmed[i].source.name);
    return true;
}

static bool see_figure(void *context, const struct kr_figure_row *row)
{
    see(context, row->figure.unit);
    see(context, row->witness.source.name);
    return true;
}

static bool see_why(void *context, const struct kr_witness *witness, enum kr_fate fate, kr_str words)
{
    see(context, kr_str_of(witness->claim));
    see(context, kr_str_of(kr_fate_name(fate)));
    see(context, words);
    return true;
}

static bool see_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    see(context, kr_str_of(report->path));
    see(context, claim->by[0].name);
    see(context, claim->by[0].side);
    if (claim->figure_count)
        see(context, claim->figures[0].unit);
    return true;
}

/* All questions to the record; false with *error at the first that fails. */
static bool ask_all(struct seen *seen, struct kr_error *error)
{
    struct kr_record *record = kr_record_open(db, KR_RECORD_READ, error);
    bool ok = record && kr_record_claims(record, NULL, see_claim, seen, error) &&
              kr_record_board(record, NULL, NULL, see_control, seen, error) &&
              kr_record_timeline(record, KR_S("made:1"), NULL, see_control, seen, error) &&
              kr_record_disputes(record, KR_S("made:1"), NULL, see_dispute, seen, error) &&
              kr_record_all_disputes(record, &(struct kr_dispute_filter){.kind = NULL}, see_dispute, seen, error) &&
              kr_record_events(record, KR_S("made:1"), NULL, see_event, seen, error) &&
              kr_record_figures(record, &(struct kr_figure_filter){.place = NULL}, see_figure, seen, error) &&
              kr_record_why(record, KR_S("made:1"), NULL, NULL, see_control, see_why, seen, error);
    kr_record_close(record);
    return ok;
}

static void asking_tells_of_every_failure(void **state)
{
    (void)state;
    static struct seen right, got;
    struct kr_error error = {0};
    right.len = 0;
    assert_true(ask_all(&right, &error));
    assert_true(right.len > 100);
    for (long allowed = 0;; allowed++) {
        got.len = 0;
        faults_begin(allowed);
        bool ok = ask_all(&got, &error);
        bool happened = faults_end();
        assert_int_equal(ok, !happened);
        if (ok)
            break;
        assert_int_equal(error.code, KR_MEMORY);
        assert_true(allowed < 1000);
    }
    assert_int_equal(got.len, right.len);
    assert_memory_equal(got.text, right.text, right.len);
}

/* Keeping fails whole, and can be taken up again; what is kept then answers as the claims did. */
static void keeping_tells_of_every_failure(void **state)
{
    struct kr_error error = {0};
    static struct seen derived, kept;
    derived.len = kept.len = 0;
    assert_true(ask_all(&derived, &error));
    for (long allowed = 0;; allowed++) {
        struct kr_record *record = kr_record_open(db, KR_RECORD_WRITE, &error);
        assert_non_null(record);
        faults_begin(allowed);
        bool ok = kr_record_settle(record, &error);
        bool happened = faults_end();
        assert_int_equal(ok, !happened);
        kr_record_close(record);
        if (ok)
            break;
        assert_int_equal(error.code, KR_MEMORY);
        assert_true(allowed < 1000);
    }
    assert_true(ask_all(&kept, &error));
    assert_int_equal(kept.len, derived.len);
    assert_memory_equal(kept.text, derived.text, derived.len);
    asking_tells_of_every_failure(state);
}

static void tables_tell_of_every_failure(void **state)
{
    (void)state;
    static const struct kr_column columns[] = {{"a", KR_IN_ALL, false, true}, {"n", KR_IN_ALL, true, false}};
    for (int format = KR_FORMAT_TABLE; format <= KR_FORMAT_CSV; format++) {
        for (long allowed = 0;; allowed++) {
            struct kr_buf buf = {0};
            struct kr_table table;
            faults_begin(allowed);
            kr_table_init(&table, columns, 2, (enum kr_format)format, NULL, &buf);
            for (int row = 0; row < 300; row++) {
                kr_table_text(&table, KR_S("a cell with words in it, enough of them to make the arena grow"));
                kr_table_number(&table, row + 0.5);
                kr_table_row(&table);
            }
            bool ok = kr_table_end(&table);
            bool happened = faults_end();
            assert_int_equal(ok, !happened);
            kr_table_release(&table);
            kr_buf_release(&buf);
            if (ok)
                break;
            assert_true(allowed < 5000);
        }
    }
}

static void reports_tell_of_every_failure(void **state)
{
    (void)state;
    for (long allowed = 0;; allowed++) {
        struct kr_report report;
        struct kr_error error = {0};
        faults_begin(allowed);
        bool ok = kr_report_from_bytes("a.txt", KR_S("date 2022-09 x"), NULL, &report, &error);
        bool happened = faults_end();
        assert_int_equal(ok, !happened);
        if (ok) {
            kr_report_release(&report);
            break;
        }
        assert_int_equal(error.code, KR_MEMORY);
    }
}

/* Of a file what tells it from others: its length, and a hash. */
static bool see_piece(void *context, kr_str piece)
{
    const uint64_t sum[2] = {kr_hash(0, piece), piece.len};
    see(context, (kr_str){(const char *)sum, sizeof(sum)});
    return true;
}

static void exports_tell_of_every_failure(void **state)
{
    (void)state;
    size_t count;
    const struct kr_export_format *formats = kr_export_formats(&count);
    static struct seen right, got;
    struct kr_error error = {0};
    for (size_t i = 0; i < count; i++) {
        const struct kr_export_filter filter = {.known = "2022-09"};
        struct kr_record *record = kr_record_open(db, KR_RECORD_READ, &error);
        right.len = 0;
        assert_true(kr_record_export(record, formats[i].name, &filter, see_piece, &right, &error));
        for (long allowed = 0;; allowed++) {
            got.len = 0;
            faults_begin(allowed);
            const bool ok = kr_record_export(record, formats[i].name, &filter, see_piece, &got, &error);
            const bool happened = faults_end();
            if (ok == happened)
                fail_msg("%s: %ld allocations", formats[i].name, allowed);
            if (ok)
                break;
            assert_int_equal(error.code, KR_MEMORY);
            assert_true(allowed < 1000);
        }
        kr_record_close(record);
        assert_int_equal(got.len, right.len);
        assert_memory_equal(got.text, right.text, right.len);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(asking_tells_of_every_failure, make_record, remove_record),
        cmocka_unit_test_setup_teardown(keeping_tells_of_every_failure, make_record, remove_record),
        cmocka_unit_test_setup_teardown(exports_tell_of_every_failure, make_record, remove_record),
        cmocka_unit_test(tables_tell_of_every_failure),
        cmocka_unit_test(reports_tell_of_every_failure),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
