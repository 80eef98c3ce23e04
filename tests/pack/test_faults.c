/* Every allocation of pack loading fails in turn, from memory and from disk: the load says so and frees everything. */
#include "pack/small.h"

#include "faults.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static const char *const extra[][2] = {{"lang/xx/claim/t.rules", "rule control.take innemen\n"
                                                                 "verb innemen | nemen\n"
                                                                 "noun slag | *gevecht\n"
                                                                 "example A nam B in. -> control.take UA B fact\n"}};

/* Loads with more and more allocations until it succeeds; returns the number of failures. `stride` 0: each allocation
 * fails in turn; else the steps widen by a `stride`th, for packs so large that all would take too long. */
static size_t fail_in_turn(struct kr_pack *(*load)(struct kr_error *error), long stride)
{
    size_t failures = 0, wrong = 0;
    for (long allowed = 0;; allowed += 1 + (stride ? allowed / stride : 0)) {
        struct kr_error error = {0};
        faults_begin(allowed);
        struct kr_pack *pack = load(&error);
        bool failed = faults_end();
        assert_int_equal(pack != NULL, !failed);
        if (pack) {
            kr_pack_free(pack);
            assert_int_equal(wrong, 0);
            return failures;
        }
        if (error.code != KR_MEMORY || !error.detail[0])
            print_message("# allocation %ld fails, and the error is %s: \"%s\"\n", allowed + 1,
                          wrong++ < 5 ? kr_code_text(error.code) : "wrong too", error.detail);
        failures++;
    }
}

static struct kr_pack *load_small(struct kr_error *error)
{
    return small_pack(extra, 1, error);
}

static void from_memory(void **state)
{
    (void)state;
    assert_true(fail_in_turn(load_small, 0) >= 2);
}

static void without_an_error_to_fill(void **state)
{
    (void)state;
    bool failed = true;
    for (long allowed = 0; failed; allowed++) {
        faults_begin(allowed);
        struct kr_pack *pack = load_small(NULL);
        failed = faults_end();
        kr_pack_free(pack);
    }
}

static struct kr_pack *load_embedded(struct kr_error *error)
{
    return kr_pack_load(NULL, "nl", "ukraine-2022", false, error);
}

static void embedded(void **state)
{
    (void)state;
    assert_true(fail_in_turn(load_embedded, 8) >= 3);
}

static struct kr_pack *load_disk(struct kr_error *error)
{
    return kr_pack_load("packs", "nl", "ukraine-2022", false, error);
}

static void from_disk(void **state)
{
    (void)state;
    assert_true(fail_in_turn(load_disk, 8) >= 10);
}

static void names_from_disk(void **state)
{
    (void)state;
    char names[8][KR_PACK_NAME_SIZE];
    size_t failures = 0;
    for (long allowed = 0;; allowed++) {
        struct kr_error error = {0};
        faults_begin(allowed);
        size_t count = kr_pack_names("packs", "lang", names, 8, &error);
        if (!faults_end()) {
            assert_true(count > 0);
            break;
        }
        assert_int_equal(count, 0);
        assert_int_not_equal(error.code, KR_OK);
        failures++;
    }
    assert_true(failures >= 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(from_memory), cmocka_unit_test(without_an_error_to_fill), cmocka_unit_test(embedded),
        cmocka_unit_test(from_disk),   cmocka_unit_test(names_from_disk),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
