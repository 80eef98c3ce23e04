/* Every allocation around an extraction fails in turn: packs, worker, report, output. Each says so, frees everything,
 * and leaves a worker that goes on to give the right claims. */
#include "claim/collect.h"

#include "faults.h"

#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

static const char text[] =
    "Het Oekra\u00efense leger heeft zaterdag Koepjansk ingenomen, zegt de generale staf. De stad "
    "was een knooppunt voor de Russische bevoorrading. Als Izjoem valt, is dat erg.";
static const struct kr_report_options options = {.published = "2022-09-11", .lang = "nl"};

static struct kr_packs *packs;
static struct kr_worker *steady; /* never fails; says what is right */
static struct collected right;

static void packs_fail_cleanly(void **state)
{
    (void)state;
    size_t failures = 0, unsaid = 0;
    for (long allowed = 0;; allowed += 1 + allowed / 8) { /* ever wider: with a debugging arena they are very many */
        struct kr_error error = {0};
        faults_begin(allowed);
        struct kr_packs *loaded = kr_packs_load(NULL, NULL, &error);
        bool failed = faults_end();
        assert_int_equal(loaded != NULL, !failed);
        kr_packs_free(loaded);
        if (!failed)
            break;
        failures++;
        if (error.code != KR_MEMORY) {
            if (unsaid++ < 5)
                printf("# allocation %ld fails, and the error is %s: %s\n", allowed + 1, kr_code_text(error.code),
                       error.detail);
        }
    }
    fflush(stdout);
    assert_true(failures >= 5);
    assert_int_equal(unsaid, 0);
}

static void workers_fail_cleanly(void **state)
{
    (void)state;
    size_t failures = 0;
    for (long allowed = 0;; allowed++, failures++) {
        faults_begin(allowed);
        struct kr_worker *worker = kr_worker_new(packs);
        bool failed = faults_end();
        assert_int_equal(worker != NULL, !failed);
        kr_worker_free(worker);
        if (!failed)
            break;
    }
    assert_true(failures >= 3);
}

static void reports_fail_cleanly(void **state)
{
    (void)state;
    size_t failures = 0;
    for (long allowed = 0;; allowed++, failures++) {
        struct kr_report report;
        struct kr_error error = {0};
        faults_begin(allowed);
        bool read = kr_report_from_bytes("report", kr_str_of(text), &options, &report, &error);
        bool failed = faults_end();
        assert_int_equal(read, !failed);
        if (!failed) {
            kr_report_release(&report);
            break;
        }
        assert_int_equal(error.code, KR_MEMORY);
    }
    assert_true(failures >= 1);
}

/* What an extraction writes when the memory of its output runs out: the beginning of the right bytes. */
static bool add_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    kr_claim_json(context, report, claim);
    return true;
}

static void extractions_go_on(void **state)
{
    (void)state;
    struct kr_worker *worker = kr_worker_new(packs);
    assert_non_null(worker);
    size_t failures = 0;
    for (long allowed = 0;; allowed++) {
        struct kr_buf out = {0};
        struct kr_error error = {0};
        faults_begin(allowed);
        bool done = kr_extract(worker, &right.report, add_claim, &out, &error);
        bool failed = faults_end();
        assert_true(done || error.code == KR_MEMORY);
        assert_true(out.len <= right.json.len && memcmp(out.ptr ? out.ptr : "", right.json.ptr, out.len) == 0);
        if (!failed)
            assert_true(done && !out.failed && out.len == right.json.len);
        else
            assert_true(!done || out.failed);
        kr_buf_release(&out);
        struct kr_buf again = {0}; /* the same worker, with memory */
        assert_true(kr_extract(worker, &right.report, add_claim, &again, &error));
        assert_true(again.len == right.json.len && memcmp(again.ptr, right.json.ptr, again.len) == 0);
        kr_buf_release(&again);
        if (!failed)
            break;
        failures++;
    }
    assert_true(failures >= 2);
    kr_worker_free(worker);
}

static void add_explanation(void *context, const struct kr_report *report, const struct kr_explanation *explanation)
{
    kr_explanation_json(context, report, explanation);
}

static void explanations_fail_cleanly(void **state)
{
    (void)state;
    struct kr_buf whole = {0};
    size_t failures = 0;
    assert_true(kr_explain(steady, &right.report, 60, add_explanation, &whole, NULL));
    for (long allowed = 0;; allowed++, failures++) {
        struct kr_buf out = {0};
        struct kr_error error = {0};
        faults_begin(allowed);
        bool done = kr_explain(steady, &right.report, 60, add_explanation, &out, &error);
        bool failed = faults_end();
        assert_true(done || error.code == KR_MEMORY);
        assert_int_equal(failed, !done || out.failed);
        if (!failed)
            assert_true(out.len == whole.len && memcmp(out.ptr, whole.ptr, out.len) == 0);
        kr_buf_release(&out);
        if (!failed)
            break;
    }
    assert_true(failures >= 3);
    kr_buf_release(&whole);
}

static bool stop_at_once(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    (void)report;
    (void)claim;
    ++*(size_t *)context;
    return false;
}

static void a_stopped_extraction_leaves_nothing_behind(void **state)
{
    (void)state;
    size_t calls = 0;
    assert_true(kr_extract(steady, &right.report, stop_at_once, &calls, NULL));
    assert_int_equal(calls, 1);
    struct kr_buf again = {0};
    assert_true(kr_extract(steady, &right.report, add_claim, &again, NULL));
    assert_true(again.len == right.json.len && memcmp(again.ptr, right.json.ptr, again.len) == 0);
    kr_buf_release(&again);
}

static void a_language_that_no_pack_reads(void **state)
{
    (void)state;
    const struct kr_report_options other = {.published = "2022-09-11", .lang = "zz"};
    struct kr_report report;
    struct kr_error error = {0};
    size_t calls = 0;
    assert_true(kr_report_from_bytes("report", kr_str_of(text), &other, &report, &error));
    assert_false(kr_extract(steady, &report, stop_at_once, &calls, &error));
    assert_int_equal(error.code, KR_NOT_FOUND);
    assert_non_null(strstr(error.detail, "zz"));
    assert_false(kr_extract(steady, &report, stop_at_once, &calls, NULL));
    assert_int_equal(calls, 0);
    kr_report_release(&report);
}

static int load(void **state)
{
    (void)state;
    struct kr_error error = {0};
    packs = kr_packs_load(NULL, NULL, &error);
    steady = packs ? kr_worker_new(packs) : NULL;
    if (!steady || !collect(steady, "report", kr_str_of(text), &options, &right, &error)) {
        fprintf(stderr, "%s:%zu: %s\n", error.file, error.line, error.detail);
        return -1;
    }
    return right.count >= 2 ? 0 : -1; /* a text without claims would prove nothing */
}

static int release(void **state)
{
    (void)state;
    collect_release(&right);
    kr_worker_free(steady);
    kr_packs_free(packs);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(packs_fail_cleanly),
        cmocka_unit_test(workers_fail_cleanly),
        cmocka_unit_test(reports_fail_cleanly),
        cmocka_unit_test(extractions_go_on),
        cmocka_unit_test(explanations_fail_cleanly),
        cmocka_unit_test(a_stopped_extraction_leaves_nothing_behind),
        cmocka_unit_test(a_language_that_no_pack_reads),
    };
    return cmocka_run_group_tests(tests, load, release);
}
