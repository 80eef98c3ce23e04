/* Exports as a caller of the library sees them: the same bytes whatever the order of adding; the table over time
 * against the board of a day; what is refused before a byte is written; a sink that wants no more. */
#include "flow/flow.h"
#include "flow/made_record.h"

#include <setjmp.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

enum { REPORTS = 60 };

static char db[80];

static int make_name(void **state)
{
    (void)state;
    snprintf(db, sizeof(db), "/tmp/kroniek-export-XXXXXX");
    const int fd = mkstemp(db);
    return fd < 0 || close(fd);
}

static int remove_file(void **state)
{
    (void)state;
    return unlink(db);
}

/* A record of made reports, added forwards or backwards. */
static struct kr_record *make_record(bool backwards)
{
    static struct made_report reports[REPORTS];
    struct kr_error error;
    unlink(db);
    struct kr_record *record = kr_record_open(db, KR_RECORD_WRITE, &error);
    assert_non_null(record);
    made_reports(7, reports, REPORTS);
    for (size_t i = 0; i < REPORTS; i++) {
        const struct made_report *r = &reports[backwards ? REPORTS - 1 - i : i];
        assert_true(kr_record_put(record, &r->report, r->claims, r->count, NULL, &error));
    }
    made_release(reports, REPORTS);
    return record;
}

static bool collect(void *context, kr_str piece)
{
    kr_buf_add(context, piece);
    return true;
}

static void export(struct kr_record *record, const char *format, const struct kr_export_filter *filter,
                   struct kr_buf *out)
{
    struct kr_error error = {0};
    kr_buf_clear(out);
    if (!kr_record_export(record, format, filter, collect, out, &error))
        fail_msg("%s: %s", format, error.detail);
}

static void the_same_record_gives_the_same_bytes(void **state)
{
    (void)state;
    size_t count;
    const struct kr_export_format *formats = kr_export_formats(&count);
    struct kr_buf forwards[16] = {0}, backwards = {0};
    const struct kr_export_filter all = {.known = NULL};
    assert_true(count <= 16);
    struct kr_record *record = make_record(false);
    for (size_t i = 0; i < count; i++) {
        export(record, formats[i].name, &all, &forwards[i]);
        assert_true(forwards[i].len > 50);
    }
    kr_record_close(record);
    record = make_record(true);
    for (size_t i = 0; i < count; i++) {
        export(record, formats[i].name, &all, &backwards);
        if (!kr_str_eq(kr_buf_str(&forwards[i]), kr_buf_str(&backwards)))
            fail_msg("%s depends on the order of adding", formats[i].name);
        kr_buf_release(&forwards[i]);
    }
    kr_buf_release(&backwards);
    kr_record_close(record);
}

static bool day_line(void *context, const struct kr_control *control)
{
    struct kr_csv csv = {.out = context};
    kr_csv_day(&csv, control, kr_day_from(2022, 3, 20), KR_S("kroniek"));
    return true;
}

/* The line without its last cell, which tells of the file. */
static void add_line(struct kr_buf *out, kr_str line)
{
    while (line.len && line.ptr[line.len - 1] != ',')
        line.len--;
    if (line.len && line.ptr[line.len - 1] == ',' && memchr(line.ptr, '"', line.len)) /* a comma in that cell */
        line.len = (size_t)((const char *)memchr(line.ptr, '"', line.len) - line.ptr);
    kr_buf_add(out, line);
    kr_buf_addc(out, '\n');
}

static void add_lines(struct kr_buf *out, kr_str rest, bool head)
{
    kr_str line;
    kr_buf_clear(out);
    if (head)
        kr_str_line(&rest, &line);
    while (kr_str_line(&rest, &line))
        add_line(out, line);
}

static void the_table_over_time_is_the_board_of_each_day(void **state)
{
    (void)state;
    struct kr_record *record = make_record(false);
    struct kr_buf board = {0}, table = {0}, a = {0}, b = {0};
    static const char *const known[] = {NULL, "2022-03-22", "2022-04-10"};
    for (size_t i = 0; i < 3; i++) {
        const struct kr_export_filter filter = {.on = "2022-03-20", .known = known[i]};
        const struct kr_board_filter same = {.on = "2022-03-20", .known = known[i]};
        kr_buf_clear(&board);
        assert_true(kr_record_board_of(record, &same, day_line, &board, NULL));
        export(record, "control-long", &filter, &table);
        add_lines(&a, kr_buf_str(&board), false);
        add_lines(&b, kr_buf_str(&table), true);
        if (!kr_str_eq(kr_buf_str(&a), kr_buf_str(&b)))
            fail_msg("board\n%.*s\ntable\n%.*s", (int)a.len, a.ptr, (int)b.len, b.ptr);
        assert_true(a.len > 100);
    }
    kr_buf_release(&a);
    kr_buf_release(&b);
    kr_buf_release(&board);
    kr_buf_release(&table);
    kr_record_close(record);
}

static bool never(void *context, kr_str piece)
{
    (void)context;
    (void)piece;
    fail_msg("something was written");
    return false;
}

static void what_is_wrong_is_told_before_a_byte_is_written(void **state)
{
    (void)state;
    static const struct {
        const char *format;
        struct kr_export_filter filter;
        enum kr_code code;
        const char *detail;
    } cases[] = {
        {"shapefile", {.on = NULL}, KR_INPUT, "expected geojson, csv,"},
        {NULL, {.on = NULL}, KR_INPUT, "no such format"},
        {"csv", {.on = "yesterday"}, KR_INPUT, "no such date"},
        {"csv", {.known = "2022-13"}, KR_INPUT, "no such date"},
        {"kml", {.since = "2022-02-30"}, KR_INPUT, "no such date"},
        {"csv", {.since = "2022-09-10"}, KR_INPUT, "csv takes no first and last day"},
        {"kml", {.on = "2022-09-10", .until = "2022-09-10"}, KR_INPUT, "one of the two"},
        {"control-long", {.since = "2022-09-10", .until = "2022-09-09"}, KR_INPUT, "before the first"},
        {"acled", {.all = true}, KR_INPUT, "acled takes no places of which nobody spoke"},
        {"gpkg", {.region = "Atlantis"}, KR_NOT_FOUND, "no region"},
    };
    struct kr_record *record = make_record(false);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct kr_error error = {0};
        assert_false(kr_record_export(record, cases[i].format, &cases[i].filter, never, NULL, &error));
        assert_false(kr_record_export(record, cases[i].format, &cases[i].filter, never, NULL, NULL));
        assert_int_equal(error.code, cases[i].code);
        if (!strstr(error.detail, cases[i].detail))
            fail_msg("%s", error.detail);
        char path[100];
        snprintf(path, sizeof(path), "%s.out", db);
        assert_false(kr_record_export_file(record, cases[i].format, &cases[i].filter, path, &error));
        assert_int_equal(access(path, F_OK), -1);
    }
    kr_record_close(record);
}

static bool once(void *context, kr_str piece)
{
    (void)piece;
    assert_int_equal(++*(int *)context, 1);
    return false;
}

static void a_sink_that_stops_is_no_failure(void **state)
{
    (void)state;
    struct kr_record *record = make_record(false);
    size_t count;
    const struct kr_export_format *formats = kr_export_formats(&count);
    const struct kr_export_filter long_time = {.since = "2022", .until = "2032"}, none = {.on = NULL};
    for (size_t i = 0; i < count; i++) {
        int calls = 0;
        const bool days = strcmp(formats[i].name, "control-long") == 0;
        assert_true(kr_record_export(record, formats[i].name, days ? &long_time : &none, once, &calls, NULL));
        assert_int_equal(calls, 1);
    }
    kr_record_close(record);
}

static void a_file_is_there_whole_or_not_at_all(void **state)
{
    (void)state;
    struct kr_record *record = make_record(false);
    const struct kr_export_filter all = {.on = NULL};
    struct kr_error error;
    struct kr_buf bytes = {0};
    char path[100], part[110];
    snprintf(path, sizeof(path), "%s.out", db);
    snprintf(part, sizeof(part), "%s.part", path);
    static const char *const formats[] = {"csv", "gpkg"};
    for (size_t i = 0; i < 2; i++) {
        kr_str file;
        assert_true(kr_record_export_file(record, formats[i], &all, path, &error));
        export(record, formats[i], &all, &bytes);
        assert_true(kr_file_read(path, 1 << 20, &file, &error));
        assert_true(kr_str_eq(file, kr_buf_str(&bytes)));
        free((void *)file.ptr);
        assert_int_equal(access(part, F_OK), -1);
        assert_false(kr_record_export_file(record, formats[i], &all, "/nowhere/x", &error));
        assert_int_equal(error.code, KR_IO);
        assert_false(kr_record_export_file(record, formats[i], &all, "/dev/full", NULL));
    }
    unlink(path);
    char *folder = getenv("TMPDIR") ? strdup(getenv("TMPDIR")) : NULL; /* where a GeoPackage for a sink is made */
    setenv("TMPDIR", "/nowhere", 1);
    assert_false(kr_record_export(record, "gpkg", &all, never, NULL, &error));
    assert_int_equal(error.code, KR_IO);
    assert_int_equal(folder ? setenv("TMPDIR", folder, 1) : unsetenv("TMPDIR"), 0);
    free(folder);
    kr_buf_release(&bytes);
    kr_record_close(record);
}

static void a_record_without_reports_or_dates_gives_heads(void **state)
{
    (void)state;
    struct kr_error error;
    unlink(db);
    struct kr_record *record = kr_record_open(db, KR_RECORD_WRITE, &error);
    struct kr_report undated = made_report("0.txt", "no date");
    const struct kr_claim claim = made_claim(KR_CONTROL_TAKE, "UA", "");
    const struct kr_export_filter all = {.on = NULL};
    struct kr_buf out = {0};
    size_t count;
    const struct kr_export_format *formats = kr_export_formats(&count);
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; i < count; i++) {
            export(record, formats[i].name, &all, &out);
            assert_true(out.len > 0 || strcmp(formats[i].name, "claims") == 0);
        }
        assert_true(kr_record_put(record, &undated, &claim, 1, NULL, &error));
    }
    kr_report_release(&undated);
    kr_buf_release(&out);
    kr_record_close(record);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_name, remove_file)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_same_record_gives_the_same_bytes),
        TEST(the_table_over_time_is_the_board_of_each_day),
        TEST(what_is_wrong_is_told_before_a_byte_is_written),
        TEST(a_sink_that_stops_is_no_failure),
        TEST(a_file_is_there_whole_or_not_at_all),
        TEST(a_record_without_reports_or_dates_gives_heads),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
