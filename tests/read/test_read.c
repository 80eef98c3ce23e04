/* The room read: the date line, what makes a report bad and where, offsets, folders. */
#include "read/read.h"

#include <ftw.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#define BYTES(literal) ((kr_str){(literal), sizeof(literal) - 1})

/* Reads a report that must be good and checks its date and its body. */
static void good(kr_str bytes, const char *published, const char *body)
{
    struct kr_report report;
    struct kr_error error = {0};
    if (!kr_report_from_bytes("r.txt", bytes, NULL, &report, &error))
        fail_msg("[%.*s] rejected: %s", (int)bytes.len, bytes.ptr, error.detail);
    assert_string_equal(report.published, published);
    assert_true(kr_str_eq(report.text, bytes));
    kr_str rest = kr_str_cut(report.text, report.body, report.text.len);
    if (!kr_str_is(rest, body))
        fail_msg("body [%.*s], wanted [%s]", (int)rest.len, rest.ptr, body);
    assert_int_equal(strlen(report.id), 71);
    kr_report_release(&report);
}

/* Reads a report that must be rejected at byte `offset`, with `detail` in the message. */
static void bad(kr_str bytes, size_t offset, const char *detail)
{
    struct kr_report report;
    struct kr_error error = {0};
    assert_false(kr_report_from_bytes("r.txt", bytes, NULL, &report, &error));
    assert_int_equal(error.code, KR_INPUT);
    assert_string_equal(error.file, "r.txt");
    assert_int_equal(error.offset, offset);
    if (!strstr(error.detail, detail))
        fail_msg("[%s] does not tell of [%s]", error.detail, detail);
}

static void the_date_line_is_read(void **state)
{
    (void)state;
    good(BYTES(" date 2022-09 Het leger"), "2022-09", "Het leger");
    good(BYTES("date 2022-09-10\nHet leger"), "2022-09-10", "Het leger");
    good(BYTES("date 2022-09-10\r\n\nHet leger"), "2022-09-10", "\nHet leger");
    good(BYTES("date 2024-02-29 \t\nHet leger"), "2024-02-29", "Het leger");
    good(BYTES("date 2022 x"), "2022", "x");
    good(BYTES("\xEF\xBB\xBF date 2022-09 x"), "2022-09", "x");
    good(BYTES("\xEF\xBB\xBFzonder datum"), "", "zonder datum");
}

static void what_only_looks_like_a_date_line_is_text(void **state)
{
    (void)state;
    good(BYTES("Het leger"), "", "Het leger");
    good(BYTES("date palms grow"), "", "date palms grow");
    good(BYTES("dated 2022-09 x"), "", "dated 2022-09 x");
    good(BYTES("date2022-09 x"), "", "date2022-09 x");
    good(BYTES("date 2022-09-10T12:00 x"), "", "date 2022-09-10T12:00 x");
    good(BYTES("Update 2022-09 x"), "", "Update 2022-09 x");
    good(BYTES("Het leger\ndate 2022-09 x"), "", "Het leger\ndate 2022-09 x");
}

static void dates_that_do_not_exist_are_rejected(void **state)
{
    (void)state;
    bad(BYTES("date 2022-02-30 x"), 5, "2022-02-30");
    bad(BYTES(" date 2022-13 x"), 6, "expected YYYY");
    bad(BYTES("date 2023-02-29\nx"), 5, "no such date");
    bad(BYTES("date 10-09-2022 x"), 5, "no such date");
    bad(BYTES("date 2022-9-1 x"), 5, "no such date");
    bad(BYTES("date 0000 x"), 5, "no such date");
}

static void bad_bytes_are_named_with_their_place(void **state)
{
    (void)state;
    bad(BYTES("abc\xFF"), 3, "0xFF");
    bad(BYTES("abc\0def"), 3, "NUL");
    bad(BYTES("caf\xE9 au lait"), 3, "0xE9");        /* Latin-1 */
    bad(BYTES("ab\xED\xA0\x80"), 2, "not UTF-8");    /* a surrogate */
    bad(BYTES("abcdefghi\xC0\xAF"), 9, "not UTF-8"); /* an overlong slash */
    bad(BYTES("H\0e\0t\0"), 1, "NUL");               /* UTF-16 */
}

static void a_report_without_words_is_rejected(void **state)
{
    (void)state;
    bad(BYTES(""), 0, "empty");
    bad(BYTES(" \n\t\r\n"), 0, "no text");
    bad(BYTES("date 2022-09-10\n \n"), 16, "no text");
    bad(BYTES("\xEF\xBB\xBF"), 3, "no text");
}

static void the_caller_may_know_better(void **state)
{
    (void)state;
    struct kr_report report;
    struct kr_error error;
    struct kr_report_options options = {"2022-09-12", "Het Blad", "en"};
    assert_true(kr_report_from_bytes("-", KR_S("date 2022-09 x"), &options, &report, &error));
    assert_string_equal(report.published, "2022-09-12");
    assert_string_equal(report.source, "Het Blad");
    assert_string_equal(report.lang, "en");
    assert_int_equal(report.body, 13);
    kr_report_release(&report);
    options = (struct kr_report_options){"gisteren", NULL, ""};
    assert_false(kr_report_from_bytes("-", KR_S("x"), &options, &report, &error));
    assert_int_equal(error.code, KR_INPUT);
    char long_name[300];
    memset(long_name, 'x', sizeof(long_name) - 1);
    long_name[sizeof(long_name) - 1] = '\0';
    options = (struct kr_report_options){NULL, long_name, NULL};
    assert_false(kr_report_from_bytes("-", KR_S("x"), &options, &report, &error));
    assert_int_equal(error.code, KR_LIMIT);
    assert_true(kr_report_from_bytes("-", KR_S("x"), NULL, &report, NULL));
    assert_string_equal(report.lang, "nl");
    kr_report_release(&report);
}

static void the_id_is_that_of_the_bytes(void **state)
{
    (void)state;
    struct kr_report report;
    assert_true(kr_report_from_bytes("-", KR_S("abc"), NULL, &report, NULL));
    assert_string_equal(report.id, "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    kr_report_release(&report);
}

/* ---- folders ---- */

static void make_file(const char *path, const char *text)
{
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

struct seen {
    char names[4096], left_out[4096];
    char faults[8192];
    int stop_after;
};

static bool see_left_out(void *context, const char *path)
{
    struct seen *seen = context;
    strncat(seen->left_out, path, sizeof(seen->left_out) - strlen(seen->left_out) - 1);
    strncat(seen->left_out, " ", sizeof(seen->left_out) - strlen(seen->left_out) - 1);
    return true;
}

static bool see_file(void *context, const char *path)
{
    struct seen *seen = context;
    strncat(seen->names, path, sizeof(seen->names) - strlen(seen->names) - 1);
    strncat(seen->names, " ", sizeof(seen->names) - strlen(seen->names) - 1);
    return --seen->stop_after != 0;
}

static void see_fault(void *context, const struct kr_error *fault)
{
    struct seen *seen = context;
    const char *parts[] = {fault->file, ": ", fault->detail, "\n"};
    for (size_t i = 0; i < 4; i++)
        strncat(seen->faults, parts[i], sizeof(seen->faults) - strlen(seen->faults) - 1);
}

static int enter_scratch(void **state)
{
    char *folder = strdup("/tmp/kroniek-read-XXXXXX");
    *state = folder;
    return !folder || !mkdtemp(folder) || chdir(folder) != 0;
}

static int remove_entry(const char *path, const struct stat *info, int kind, struct FTW *at)
{
    (void)info;
    (void)kind;
    (void)at;
    return remove(path);
}

static int leave_scratch(void **state)
{
    int failed = chdir("/") | nftw(*state, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
    free(*state);
    return failed;
}

static void folders_give_texts_by_name(void **state)
{
    (void)state;
    assert_int_equal(mkdir("r", 0700) | mkdir("r/b", 0700) | mkdir("r/d.txt", 0700) | mkdir("r/.git", 0700), 0);
    make_file("r/c.txt", "x");
    make_file("r/a.txt", "x");
    make_file("r/b/z.txt", "x");
    make_file("r/d.txt/e.txt", "x");
    make_file("r/note.md", "x");
    make_file("r/.hidden.txt", "x");
    make_file("r/p.HTM", "x");
    assert_int_equal(mkdir("r/p_files", 0700) | mkdir("r/q_files", 0700), 0);
    make_file("r/p_files/box.html", "x"); /* beside p.HTM stands no p.htm: told apart by case, as file systems do */
    make_file("r/q.html", "x");
    make_file("r/q_files/box.html", "x");
    make_file("r/.git/x.txt", "x");
    struct seen seen = {0};
    assert_true(kr_read_walk("r", see_file, see_left_out, see_fault, &seen));
    assert_string_equal(seen.names, "r/a.txt r/b/z.txt r/c.txt r/d.txt/e.txt r/p.HTM r/p_files/box.html r/q.html ");
    assert_string_equal(seen.left_out, "r/note.md ");
    assert_string_equal(seen.faults, "");
    seen = (struct seen){.stop_after = 2};
    assert_false(kr_read_walk("r/", see_file, NULL, see_fault, &seen));
    assert_string_equal(seen.names, "r/a.txt r/b/z.txt ");
    seen = (struct seen){0};
    assert_true(kr_read_walk("-", see_file, NULL, see_fault, &seen));
    assert_true(
        kr_read_walk("r/note.md", see_file, NULL, see_fault, &seen)); /* named outright: read, whatever its name */
    assert_true(kr_read_walk("missing", see_file, NULL, see_fault, &seen));
    assert_string_equal(seen.names, "- r/note.md missing ");
}

static void what_cannot_be_entered_is_told(void **state)
{
    (void)state;
    assert_int_equal(mkdir("r", 0700) | mkdir("r/b", 0700) | mkfifo("r/pipe.txt", 0600), 0);
    assert_int_equal(symlink("..", "r/b/up") | symlink("nowhere", "r/gone.txt") | symlink("b", "r/again"), 0);
    make_file("r/b/a.txt", "x");
    struct seen seen = {0};
    assert_true(kr_read_walk("r", see_file, NULL, see_fault, &seen));
    assert_string_equal(seen.names, "r/again/a.txt r/b/a.txt "); /* a link beside is no loop */
    assert_non_null(strstr(seen.faults, "r/b/up: a link to a folder it lies in"));
    assert_non_null(strstr(seen.faults, "r/gone.txt: "));
    assert_non_null(strstr(seen.faults, "r/pipe.txt: neither a file nor a folder"));
}

static void deep_folders_end(void **state)
{
    (void)state;
    char path[512] = "deep";
    for (int depth = 0; depth <= KR_LIMIT_FOLDER_DEPTH + 1; depth++) {
        assert_int_equal(mkdir(path, 0700), 0);
        if (depth == KR_LIMIT_FOLDER_DEPTH || depth == KR_LIMIT_FOLDER_DEPTH + 1) {
            char file[600];
            snprintf(file, sizeof(file), "%s/%d.txt", path, depth);
            make_file(file, "x");
        }
        strncat(path, "/d", sizeof(path) - strlen(path) - 1);
    }
    struct seen seen = {0};
    assert_true(kr_read_walk("deep", see_file, NULL, see_fault, &seen));
    assert_non_null(strstr(seen.names, "32.txt"));
    assert_null(strstr(seen.names, "33.txt"));
    assert_non_null(strstr(seen.faults, "too deep"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_date_line_is_read),
        cmocka_unit_test(what_only_looks_like_a_date_line_is_text),
        cmocka_unit_test(dates_that_do_not_exist_are_rejected),
        cmocka_unit_test(bad_bytes_are_named_with_their_place),
        cmocka_unit_test(a_report_without_words_is_rejected),
        cmocka_unit_test(the_caller_may_know_better),
        cmocka_unit_test(the_id_is_that_of_the_bytes),
        cmocka_unit_test_setup_teardown(folders_give_texts_by_name, enter_scratch, leave_scratch),
        cmocka_unit_test_setup_teardown(what_cannot_be_entered_is_told, enter_scratch, leave_scratch),
        cmocka_unit_test_setup_teardown(deep_folders_end, enter_scratch, leave_scratch),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
