/* The calendar, and EDTF read and written. */
#include "model/model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void calendar_walks_every_day(void **state)
{
    (void)state;
    int64_t day = kr_day_from(1, 1, 1);
    assert_int_equal(day, -719162);
    assert_int_equal(kr_day_from(1970, 1, 1), 0);
    assert_int_equal(kr_day_from(9999, 12, 31), 2932896);
    for (int year = 1; year <= 9999; year++) {
        for (int month = 1; month <= 12; month++) {
            int last = kr_month_days(year, month);
            assert_int_equal(kr_day_from(year, month, 1), day);
            struct kr_date date = kr_day_split(day + last - 1);
            assert_true(date.year == year && date.month == month && date.day == last);
            day += last;
        }
    }
    assert_int_equal(day, 2932897);
    assert_false(kr_day_valid(day));
    assert_false(kr_day_valid(KR_DAY_MIN));
    assert_false(kr_day_valid(KR_DAY_MAX));
}

static void dates_and_weekdays(void **state)
{
    (void)state;
    assert_true(kr_date_valid(2024, 2, 29));
    assert_true(kr_date_valid(2000, 2, 29));
    assert_false(kr_date_valid(2023, 2, 29));
    assert_false(kr_date_valid(1900, 2, 29));
    assert_false(kr_date_valid(2022, 13, 1));
    assert_false(kr_date_valid(2022, 4, 31));
    assert_false(kr_date_valid(0, 1, 1));
    assert_false(kr_date_valid(10000, 1, 1));
    assert_int_equal(kr_day_weekday(kr_day_from(2022, 9, 10)), 6);
    assert_int_equal(kr_day_weekday(kr_day_from(2022, 2, 24)), 4);
    assert_int_equal(kr_day_weekday(kr_day_from(1, 1, 1)), 1);
    assert_int_equal(kr_day_weekday(0), 4);
    assert_int_equal(kr_day_from(2022, 2, 24) + 199, kr_day_from(2022, 9, 11));
}

static void weeks(void **state)
{
    (void)state;
    static const struct {
        int year, month, day, week_year, week;
    } cases[] = {{2022, 1, 1, 2021, 52},  {2022, 1, 3, 2022, 1},   {2020, 12, 31, 2020, 53}, {2021, 1, 3, 2020, 53},
                 {2024, 12, 30, 2025, 1}, {2023, 8, 2, 2023, 31},  {2022, 6, 26, 2022, 25},  {2026, 12, 31, 2026, 53},
                 {1, 1, 1, 1, 1},         {9999, 12, 31, 9999, 52}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int year, week;
        kr_day_week(kr_day_from(cases[i].year, cases[i].month, cases[i].day), &year, &week);
        assert_int_equal(year, cases[i].week_year);
        assert_int_equal(week, cases[i].week);
    }
    for (int year = 2; year < 9999; year++) {
        int64_t next = kr_day_from_week(year + 1, 1);
        assert_int_equal(kr_day_from_week(year, 1) + 7 * kr_year_weeks(year), next);
    }
}

static void ranges(void **state)
{
    (void)state;
    static const struct {
        const char *edtf, *first, *last;
        enum kr_precision precision;
    } cases[] = {
        {"2022-09-10", "2022-09-10", "2022-09-10", KR_PRECISION_DAY},
        {"2022-09-10~", "2022-09-10", "2022-09-10", KR_PRECISION_DAY},
        {"2022-09-10?", "2022-09-10", "2022-09-10", KR_PRECISION_DAY},
        {"2022-09", "2022-09-01", "2022-09-30", KR_PRECISION_MONTH},
        {"2024-02%", "2024-02-01", "2024-02-29", KR_PRECISION_MONTH},
        {"2022", "2022-01-01", "2022-12-31", KR_PRECISION_YEAR},
        {"0001", "0001-01-01", "0001-12-31", KR_PRECISION_YEAR},
        {"2022-21", "2022-03-01", "2022-05-31", KR_PRECISION_SEASON},
        {"2022-22", "2022-06-01", "2022-08-31", KR_PRECISION_SEASON},
        {"2022-23", "2022-09-01", "2022-11-30", KR_PRECISION_SEASON},
        {"2023-24", "2023-12-01", "2024-02-29", KR_PRECISION_SEASON},
        {"2022-W31", "2022-08-01", "2022-08-07", KR_PRECISION_WEEK},
        {"2020-W53", "2020-12-28", "2021-01-03", KR_PRECISION_WEEK},
        {"2022-09-10/2022-09-11", "2022-09-10", "2022-09-11", KR_PRECISION_DAY},
        {"2022-09/2022-10-05", "2022-09-01", "2022-10-05", KR_PRECISION_MONTH},
        {"2022-08/2022-09~", "2022-08-01", "2022-09-30", KR_PRECISION_MONTH},
        {"2022-09-10/2022", "2022-09-10", "2022-12-31", KR_PRECISION_YEAR},
        {"2022-09-10/..", "2022-09-10", NULL, KR_PRECISION_DAY},
        {"../2022-09", NULL, "2022-09-30", KR_PRECISION_MONTH},
        {"[2022-09-03,2022-09-10]", "2022-09-03", "2022-09-10", KR_PRECISION_DAY},
        {"[2022-09-10,2022-09-03,2022-10]", "2022-09-03", "2022-10-31", KR_PRECISION_MONTH},
        {"[2022-09-10]", "2022-09-10", "2022-09-10", KR_PRECISION_DAY},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t first = 0, last = 0;
        if (!kr_edtf_range(kr_str_of(cases[i].edtf), &first, &last))
            fail_msg("%s: not read", cases[i].edtf);
        char a[KR_DATE_SIZE], b[KR_DATE_SIZE];
        if (cases[i].first) {
            assert_true(kr_edtf_day(a, first));
            assert_string_equal(a, cases[i].first);
        } else {
            assert_true(first == KR_DAY_MIN);
        }
        if (cases[i].last) {
            assert_true(kr_edtf_day(b, last));
            assert_string_equal(b, cases[i].last);
        } else {
            assert_true(last == KR_DAY_MAX);
        }
        assert_int_equal(kr_edtf_precision(kr_str_of(cases[i].edtf)), cases[i].precision);
    }
}

static void look_alikes(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "",
        "~",
        "22",
        "202",
        "20220910",
        "2022-9",
        "2022-9-1",
        "2022-09-1",
        "2022-13",
        "2022-00",
        "2022-20",
        "2022-25",
        "2022-02-30",
        "2023-02-29",
        "2022-09-31",
        "2022-09-00",
        "0000",
        "0000-01-01",
        "12022-01-01",
        "-2022",
        "2022-W00",
        "2022-W53",
        "2022-w31",
        "2022-W31-1",
        "2022-W1",
        "2022-09-10~?",
        "~2022",
        "2022~-09",
        "2022-09-10 ",
        " 2022",
        "2022-09-10T12:00",
        "2022/",
        "/2022",
        "../..",
        "..",
        "2022-09-11/2022-09-10",
        "2022/2021",
        "2022//2023",
        "2021/2022/2023",
        "[]",
        "[2022",
        "2022]",
        "[2022,]",
        "[,2022]",
        "[2022, 2023]",
        "[2022/2023]",
        "{2022,2023}",
        "[..2022]",
        "202X",
        "2022-XX",
        "september 2022",
        "9999-24",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        int64_t first = 7, last = 8;
        if (kr_edtf_range(kr_str_of(wrong[i]), &first, &last))
            fail_msg("%s: read, but is none", wrong[i]);
        assert_true(first == 7 && last == 8);
        assert_false(kr_edtf_valid(kr_str_of(wrong[i])));
        assert_int_equal(kr_edtf_precision(kr_str_of(wrong[i])), KR_PRECISION_NONE);
    }
    assert_true(kr_edtf_range(KR_S("2022"), NULL, NULL));
    assert_false(kr_edtf_valid((kr_str){NULL, 0}));
    assert_false(kr_edtf_valid((kr_str){"2022\0", 5}));
}

static void writers(void **state)
{
    (void)state;
    char out[KR_DATE_SIZE];
    int64_t day = kr_day_from(2022, 9, 10);
    assert_true(kr_edtf_day(out, day));
    assert_string_equal(out, "2022-09-10");
    assert_true(kr_edtf_week(out, kr_day_from(2021, 1, 3)));
    assert_string_equal(out, "2020-W53");
    assert_true(kr_edtf_month(out, 2022, 3));
    assert_string_equal(out, "2022-03");
    assert_true(kr_edtf_approximate(out));
    assert_string_equal(out, "2022-03~");
    assert_true(kr_edtf_approximate(out));
    assert_string_equal(out, "2022-03~");
    assert_true(kr_edtf_is_approximate(kr_str_of(out)));
    assert_false(kr_edtf_is_approximate(KR_S("2022-03?")));
    assert_true(kr_edtf_season(out, 2022, 21));
    assert_string_equal(out, "2022-21");
    assert_true(kr_edtf_year(out, 14));
    assert_string_equal(out, "0014");
    assert_true(kr_edtf_interval(out, day, day + 1));
    assert_string_equal(out, "2022-09-10/2022-09-11");
    assert_true(kr_edtf_interval(out, day, day));
    assert_string_equal(out, "2022-09-10");
    assert_true(kr_edtf_interval(out, day, KR_DAY_MAX));
    assert_string_equal(out, "2022-09-10/..");
    assert_true(kr_edtf_interval(out, KR_DAY_MIN, day));
    assert_string_equal(out, "../2022-09-10");
    int64_t days[] = {day - 7, day, day + 7};
    assert_true(kr_edtf_set(out, days, 3));
    assert_string_equal(out, "[2022-09-03,2022-09-10,2022-09-17]");
    assert_true(kr_edtf_set(out, days, 1));
    assert_string_equal(out, "2022-09-03");
    assert_true(kr_edtf_join(out, "2022-09", ""));
    assert_string_equal(out, "2022-09/..");
    assert_true(kr_edtf_join(out, out, "2022-10") == false && out[0] == '\0');
}

static void writers_refuse(void **state)
{
    (void)state;
    char out[KR_DATE_SIZE] = "x";
    int64_t days[12];
    for (int i = 0; i < 12; i++)
        days[i] = 7 * i;
    assert_true(kr_edtf_set(out, days, 8)); /* 8 days fill 89 of the 95 bytes */
    assert_false(kr_edtf_set(out, days, 9));
    assert_string_equal(out, "");
    assert_false(kr_edtf_set(out, days, 0));
    assert_false(kr_edtf_interval(out, 5, 4));
    assert_false(kr_edtf_interval(out, KR_DAY_MIN, KR_DAY_MAX));
    assert_false(kr_edtf_day(out, 2932897));
    assert_false(kr_edtf_day(out, KR_DAY_MAX));
    assert_false(kr_edtf_month(out, 2022, 13));
    assert_false(kr_edtf_season(out, 2022, 25));
    assert_false(kr_edtf_season(out, 9999, 24));
    assert_false(kr_edtf_year(out, 0));
    assert_false(kr_edtf_join(out, "2022-10", "2022-09"));
    assert_string_equal(out, "");
    assert_false(kr_edtf_approximate(out));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(calendar_walks_every_day),
        cmocka_unit_test(dates_and_weekdays),
        cmocka_unit_test(weeks),
        cmocka_unit_test(ranges),
        cmocka_unit_test(look_alikes),
        cmocka_unit_test(writers),
        cmocka_unit_test(writers_refuse),
    };
    return cmocka_run_group_tests_name("model/edtf", tests, NULL, NULL);
}
