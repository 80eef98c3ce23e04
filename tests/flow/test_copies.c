/* Groups of copies: the same in whatever order reports come, and whoever came and went; told to the chronicle. */
#include "chronicle/chronicle.h"
#include "flow/flow.h"
#include "made_record.h"
#include "store/store.h"

#include <setjmp.h>
#include <stdint.h>
#include <unistd.h>

#include <cmocka.h>

enum { STORIES = 6, CARRIERS = 4, REPORTS = STORIES * CARRIERS + 2 };

static int make_db(void **state)
{
    char *db = strdup("/tmp/kroniek-copies-XXXXXX");
    *state = db;
    int fd = db ? mkstemp(db) : -1;
    return fd < 0 || close(fd);
}

static int remove_db(void **state)
{
    static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < 4; i++) {
        char path[64];
        snprintf(path, sizeof(path), "%s%s", (const char *)*state, endings[i]);
        unlink(path);
    }
    free(*state);
    return 0;
}

/* Words [from, to) of the n-th story. */
static void add_story(struct kr_buf *out, unsigned story, unsigned from, unsigned to)
{
    unsigned seed = story * 7919 + 1;
    for (unsigned i = 0; i < to; i++) {
        seed = seed * 1103515245u + 12345u;
        if (i >= from)
            kr_buf_addf(out, "woord%u ", seed >> 16 & 4095);
    }
}

/* Of each story four carriers, of which the fourth is alike to the third alone; one report that joins two stories; one
 * that is no copy, but ends as all do. */
static void make_reports(struct kr_report *reports)
{
    static const char *const endings[] = {"", "Bericht van de redactie.", "Lees ook ons liveblog."};
    for (unsigned i = 0; i < REPORTS; i++) {
        struct kr_buf text = {0};
        char name[16];
        const unsigned story = i / CARRIERS, kind = i % CARRIERS;
        kr_buf_addf(&text, "date 2022-09-%02u\nKrant %u. ", 1 + i % 28, i);
        if (story < STORIES) {
            add_story(&text, story, kind == 3 ? 80 : 0, kind == 2 ? 280 : kind == 3 ? 330 : 200);
        } else if (kind == 0) {
            add_story(&text, 0, 0, 200);
            add_story(&text, 1, 0, 200);
        } else {
            add_story(&text, 1000, 0, 200);
        }
        kr_buf_addz(&text, endings[i % 3]);
        snprintf(name, sizeof(name), "%u.txt", i);
        kr_buf_addc(&text, '\0');
        reports[i] = made_report(name, text.ptr);
        kr_buf_release(&text);
    }
}

static void release_reports(struct kr_report *reports)
{
    for (size_t i = 0; i < REPORTS; i++)
        kr_report_release(&reports[i]);
}

static bool tell_copy(void *context, size_t group, const struct kr_report *report)
{
    kr_buf_addf(context, "%zu:%s ", group, report->path);
    return true;
}

static void expect_copies(struct kr_record *record, const char *wanted, const char *when)
{
    struct kr_buf buf = {0};
    struct kr_error error = {0};
    if (!kr_record_copies(record, tell_copy, &buf, &error))
        fail_msg("%s", error.detail);
    if (!kr_str_is(kr_buf_str(&buf), wanted))
        fail_msg("%s: got\n%.*s\nwanted\n%s", when, (int)buf.len, buf.ptr ? buf.ptr : "", wanted);
    kr_buf_release(&buf);
}

static struct kr_record *open_empty(const char *db)
{
    struct kr_error error = {0};
    assert_int_equal(truncate(db, 0), 0);
    struct kr_record *record = kr_record_open(db, KR_RECORD_WRITE, &error);
    if (!record)
        fail_msg("%s", error.detail);
    return record;
}

static void put(struct kr_record *record, const struct kr_report *report)
{
    struct kr_error error = {0};
    if (!kr_record_put(record, report, NULL, 0, NULL, &error))
        fail_msg("%s", error.detail);
}

/* The groups of the stories: their carriers, in order of their dates. */
static void wanted_groups(struct kr_buf *out, const bool *there)
{
    unsigned group = 0;
    for (unsigned story = 0; story < STORIES; story++) {
        unsigned count = 0;
        for (unsigned k = 0; k < CARRIERS; k++)
            count += there[story * CARRIERS + k];
        group += count > 1;
        for (unsigned k = 0; k < CARRIERS && count > 1; k++)
            if (there[story * CARRIERS + k])
                kr_buf_addf(out, "%u:%u.txt ", group, story * CARRIERS + k);
    }
    kr_buf_addc(out, '\0');
}

static void the_order_of_coming_does_not_matter(void **state)
{
    struct kr_report reports[REPORTS];
    struct kr_buf wanted = {0};
    bool there[REPORTS];
    make_reports(reports);
    memset(there, true, sizeof(there));
    wanted_groups(&wanted, there);
    uint64_t seed = 5;
    for (unsigned round = 0; round < 8; round++) {
        size_t order[REPORTS];
        for (size_t i = 0; i < REPORTS; i++)
            order[i] = i;
        for (size_t i = REPORTS - 1; i > 0 && round; i--) {
            const size_t k = made_random(&seed, (uint32_t)i + 1), moved = order[i];
            order[i] = order[k];
            order[k] = moved;
        }
        struct kr_record *record = open_empty(*state);
        for (size_t i = 0; i < REPORTS; i++)
            put(record, &reports[order[i]]);
        expect_copies(record, wanted.ptr, "all");
        kr_record_close(record);
    }
    kr_buf_release(&wanted);
    release_reports(reports);
}

static void who_goes_leaves_the_others_as_without_him(void **state)
{
    struct kr_report reports[REPORTS];
    bool there[REPORTS];
    make_reports(reports);
    memset(there, true, sizeof(there));
    struct kr_record *record = open_empty(*state);
    for (size_t i = 0; i < REPORTS; i++)
        put(record, &reports[i]);
    static const unsigned going[] = {0, 5, 24, 3, 25, 9, 11}; /* never the third, which links the fourth */
    for (size_t i = 0; i < sizeof(going) / sizeof(going[0]); i++) {
        struct kr_removed removed;
        struct kr_buf wanted = {0};
        there[going[i]] = false;
        wanted_groups(&wanted, there);
        assert_true(kr_record_remove(record, reports[going[i]].path, &removed, NULL));
        expect_copies(record, wanted.ptr, removed.path);
        kr_buf_release(&wanted);
    }
    struct kr_removed removed;
    assert_true(kr_record_remove(record, reports[18].path, &removed, NULL)); /* the link of the fifth story */
    struct kr_buf got = {0};
    assert_true(kr_record_copies(record, tell_copy, &got, NULL));
    kr_buf_addc(&got, '\0');
    assert_non_null(strstr(got.ptr, ":16.txt"));
    assert_null(strstr(got.ptr, ":19.txt")); /* alike to nobody now */
    put(record, &reports[18]);
    kr_buf_clear(&got);
    assert_true(kr_record_copies(record, tell_copy, &got, NULL));
    kr_buf_addc(&got, '\0');
    assert_non_null(strstr(got.ptr, ":19.txt"));
    kr_buf_release(&got);
    kr_record_close(record);
    release_reports(reports);
}

struct groups {
    int64_t group[8];
    size_t count;
};

static bool see_group(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    (void)claim;
    struct groups *groups = context;
    groups->group[groups->count++] = report->copy_group;
    return true;
}

static void the_chronicle_is_told(void **state)
{
    struct kr_report reports[REPORTS];
    make_reports(reports);
    struct kr_record *record = open_empty(*state);
    static const unsigned who[] = {0, 1, 25};
    for (size_t i = 0; i < 3; i++) {
        struct kr_claim claim = made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10");
        snprintf(claim.id, sizeof(claim.id), "c:%016zx", i);
        assert_true(kr_record_put(record, &reports[who[i]], &claim, 1, NULL, NULL));
    }
    kr_record_close(record);
    struct kr_store *store = kr_store_open(*state, KR_RECORD_READ, NULL);
    struct groups groups = {0};
    assert_true(kr_store_testimony(store, KR_S("made:1"), false, INT64_MAX, see_group, &groups, NULL));
    assert_int_equal(groups.count, 3);
    assert_true(groups.group[0] != 0 && groups.group[0] == groups.group[1] && groups.group[2] == 0);
    kr_store_close(store);
    release_reports(reports);
}

static bool see_grade(void *context, const struct kr_control *control)
{
    int *grades = context;
    *grades = *grades * 100 + control->grade * 10 + (int)control->facts;
    return true;
}

/* The same wire text in two papers is one source, whatever else they put around it; another text is another. */
static void carriers_count_as_one_source(void **state)
{
    struct kr_report reports[REPORTS];
    make_reports(reports);
    static const struct {
        unsigned who[3];
        size_t count;
        int grade; /* and sources */
    } cases[] = {{{0}, 1, 31}, {{0, 1}, 2, 31}, {{0, 25}, 2, 22}, {{0, 1, 25}, 3, 22}, {{25, 1, 0}, 3, 22}};
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct kr_record *record = open_empty(*state);
        for (size_t k = 0; k < cases[i].count; k++) {
            struct kr_claim claim = made_claim(KR_CONTROL_TAKE, "UA", "2022-09-01");
            snprintf(claim.id, sizeof(claim.id), "c:%016x", cases[i].who[k]);
            assert_true(kr_record_put(record, &reports[cases[i].who[k]], &claim, 1, NULL, NULL));
        }
        for (int settled = 0; settled < 2; settled++) {
            int grade = 0;
            assert_true(kr_record_board(record, "2022-09-28", NULL, see_grade, &grade, NULL));
            assert_int_equal(grade, cases[i].grade);
            grade = 0;
            assert_true(kr_record_timeline(record, KR_S("made:1"), NULL, see_grade, &grade, NULL));
            assert_int_equal(grade, cases[i].grade);
            assert_true(kr_record_settle(record, NULL));
        }
        kr_record_close(record);
    }
    release_reports(reports);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_db, remove_db)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_order_of_coming_does_not_matter),
        TEST(who_goes_leaves_the_others_as_without_him),
        TEST(the_chronicle_is_told),
        TEST(carriers_count_as_one_source),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
