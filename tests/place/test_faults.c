/* Every allocation of reading, compiling, opening and using a gazetteer fails in turn: the work says so, or does with
 * less, and frees everything. */
#include "place/made_gazetteer.h"

#include "faults.h"

#include <setjmp.h>
#include <stdint.h>
#include <unistd.h>

#include <cmocka.h>

static struct kr_pack *pack;
static struct kr_buf whole;
static char path[] = "/tmp/kroniek-gaz-XXXXXX";

/* Gives false when it could not do its work; then *error tells. */
typedef bool work_fn(struct kr_error *error);

/* Lets more and more allocations succeed until the work is done; returns the number of failures. `stride` 0: each
 * allocation fails in turn; else the steps widen by a `stride`th, where all would take too long. */
static size_t fail_in_turn(work_fn *work, long stride)
{
    size_t failures = 0;
    for (long allowed = 0;; allowed += 1 + (stride ? allowed / stride : 0)) {
        struct kr_error error = {0};
        faults_begin(allowed);
        bool good = work(&error);
        bool failed = faults_end();
        assert_int_equal(good, !failed);
        if (good)
            return failures;
        if (error.code != KR_MEMORY || !error.detail[0])
            fail_msg("allocation %ld fails, and the error is %s: \"%s\"", allowed + 1, kr_code_text(error.code),
                     error.detail);
        failures++;
    }
}

static bool build(struct kr_error *error)
{
    struct kr_gaz_source source = made_source(pack);
    struct kr_buf out = {0};
    bool good = kr_gaz_build(&source, &out, error);
    kr_buf_release(&out);
    return good;
}

static void building(void **state)
{
    (void)state;
    assert_true(fail_in_turn(build, 0) >= 4);
}

/* Many names, so that memory grows more than once while they are compiled. */
static struct kr_pack_place many[4000];
static char many_names[sizeof(many) / sizeof(many[0])][40];

static bool build_many(struct kr_error *error)
{
    struct kr_gaz_source source = made_source(pack);
    struct kr_buf out = {0};
    source.places = many;
    source.place_count = sizeof(many) / sizeof(many[0]);
    bool good = kr_gaz_build(&source, &out, error);
    kr_buf_release(&out);
    return good;
}

static void building_many(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof(many) / sizeof(many[0]); i++) {
        snprintf(many_names[i], sizeof(many_names[i]), "Куп%zuянськ-ізюм", i);
        many[i].place = (struct kr_place){.id = kr_str_of(many_names[i]), .name = kr_str_of(many_names[i])};
        many[i].spellings = kr_str_of(many_names[i]);
    }
    assert_true(fail_in_turn(build_many, 8) >= 5);
}

static bool use(struct kr_error *error)
{
    struct kr_gazetteer *g = kr_gaz_use(kr_buf_str(&whole), false, error);
    kr_gaz_close(g);
    return g != NULL;
}

static bool open_file(struct kr_error *error)
{
    struct kr_gazetteer *g = kr_gaz_open(path, error);
    kr_gaz_close(g);
    return g != NULL;
}

static void opening(void **state)
{
    (void)state;
    struct kr_error error;
    assert_true(kr_file_write(path, kr_buf_str(&whole), &error));
    assert_true(fail_in_turn(use, 0) >= 4);
    assert_true(fail_in_turn(open_file, 0) >= 4);
    for (long allowed = 0; allowed < 6; allowed++) { /* nobody wants to know why */
        faults_begin(allowed);
        struct kr_gazetteer *g = kr_gaz_open(path, NULL);
        faults_end();
        kr_gaz_close(g);
    }
}

/* `owned` bytes are the caller's still when opening fails. */
static void bytes_that_were_not_taken(void **state)
{
    (void)state;
    for (long allowed = 0; allowed < 4; allowed++) {
        struct kr_error error = {0};
        char *copy = malloc(whole.len);
        assert_non_null(copy);
        memcpy(copy, whole.ptr, whole.len);
        faults_begin(allowed);
        struct kr_gazetteer *g = kr_gaz_use((kr_str){copy, whole.len}, true, &error);
        faults_end();
        assert_null(g);
        free(copy);
    }
}

static void looking_up(void **state)
{
    (void)state;
    static const char *const names[] = {"Koepjansk", "Куп'янську",       "Нової Каховки", "Kupyansk",
                                        "Kupiannsk", "Lo\u0301dz\u0301", "Kinburn"};
    struct kr_error error;
    struct kr_gazetteer *g = kr_gaz_use(kr_buf_str(&whole), false, &error);
    assert_non_null(g);
    size_t wanted = made_use(g, names, 7);
    kr_gaz_close(g);
    bool failed = true;
    for (long allowed = 0; failed; allowed++) {
        g = kr_gaz_use(kr_buf_str(&whole), false, &error); /* anew: places are kept once they are made */
        assert_non_null(g);
        faults_begin(allowed);
        size_t seen = made_use(g, names, 7);
        failed = faults_end();
        assert_true(failed ? seen < wanted : seen == wanted);
        assert_true(made_use(g, names, 7) == wanted); /* and later, with memory, all is there */
        kr_gaz_close(g);
    }
}

static bool read_tables(struct kr_error *error)
{
    static const char dump[] = "1\tKupiansk\tKup'iansk\tКуп'янськ,Купа\t49\t37\tP\tPPL\tUA\t\t07\t\t\t\t5\t\t\t\t\n"
                               "2\tIzium\tIzium\tІзюм\t49\t37\tP\tPPL\tUA\t\t07\t\t\t\t5\t\t\t\t\n";
    static const char names[] = "1\t1\tuk\tКупа\t\t\t\t1\t\t\n2\t2\tnl\tIzjoem\t\t\t\t\t\t\n";
    struct kr_arena arena;
    kr_arena_init(&arena, 64);
    struct kr_gaz_tables tables = {.arena = &arena};
    kr_gaz_read_dump(&tables, "UA.txt", kr_str_of(dump));
    kr_gaz_read_dump(&tables, "names.txt", kr_str_of(names));
    kr_gaz_read_dump(&tables, "admin.txt", KR_S("UA.07\tKharkiv Oblast\tKharkiv\t1\n"));
    kr_gaz_tables_join(&tables);
    bool whole_tables = tables.count == 2 && !tables.faults;
    for (size_t i = 0; i < tables.count; i++)
        whole_tables &= kr_str_eq(tables.rows[i].admin, KR_S("Kharkiv Oblast")) && tables.rows[i].spellings.len > 10;
    bool good = !tables.out_of_memory && whole_tables;
    if (tables.out_of_memory)
        kr_fail(error, KR_MEMORY, NULL, 0, "as it is told to the caller");
    kr_arena_release(&arena);
    return good;
}

static void reading_tables(void **state)
{
    (void)state;
    assert_true(fail_in_turn(read_tables, 0) >= 5);
}

static int compile(void **state)
{
    (void)state;
    struct kr_error error;
    int file = mkstemp(path);
    pack = made_pack();
    if (!pack || file < 0)
        return -1;
    close(file);
    struct kr_gaz_source source = made_source(pack);
    return kr_gaz_build(&source, &whole, &error) ? 0 : -1;
}

static int release(void **state)
{
    (void)state;
    unlink(path);
    kr_buf_release(&whole);
    kr_pack_free(pack);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(building),   cmocka_unit_test(building_many),
        cmocka_unit_test(opening),    cmocka_unit_test(bytes_that_were_not_taken),
        cmocka_unit_test(looking_up), cmocka_unit_test(reading_tables),
    };
    return cmocka_run_group_tests(tests, compile, release);
}
