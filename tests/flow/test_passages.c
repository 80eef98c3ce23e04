/* A passage that several papers print is one source: told the same by the board, the place and `why`, in whatever order
 * reports come, whoever came and went, and of a record that is older than passages. */
#include "flow/flow.h"
#include "made_record.h"
#include "two_dbs.h"

#include <setjmp.h>
#include <sqlite3.h>
#include <stdint.h>
#include <unistd.h>

#include <cmocka.h>

#define CAPTION "Een soldaat van het leger in Izjoem, na de bevrijding."
#define PARAGRAPH "Het leger heeft de stad Izjoem bevrijd, zegt wie daar woont."

static struct kr_record *open_record(const char *db)
{
    struct kr_error error = {0};
    struct kr_record *record = kr_record_open(db, KR_RECORD_WRITE, &error);
    if (!record)
        fail_msg("%s: %s", error.file, error.detail);
    return record;
}

static void meddle(const char *db, const char *sql)
{
    sqlite3 *handle;
    char *failure = NULL;
    assert_int_equal(sqlite3_open(db, &handle), SQLITE_OK);
    if (sqlite3_exec(handle, sql, NULL, NULL, &failure) != SQLITE_OK)
        fail_msg("%s", failure);
    sqlite3_close(handle);
}

/* A paper of its own: an article that is like no other, and a line. It tells of the place in that line. */
struct paper {
    char name;
    const char *published, *line;
    const struct kr_place *place;
    unsigned article; /* 0: its own; else papers with the same one are copies */
    bool quotes;
};

static void put(struct kr_record *record, const struct paper *paper)
{
    struct kr_buf text = {0};
    struct kr_error error = {0};
    char name[] = {paper->name, '\0'};
    unsigned seed = 7919 * (paper->article ? paper->article : (unsigned)paper->name);
    kr_buf_addf(&text, "date %s\n", paper->published);
    for (size_t i = 0; i < 60; i++) {
        seed = seed * 1103515245u + 12345u;
        kr_buf_addf(&text, "woord%u ", seed >> 16 & 4095);
    }
    const size_t at = text.len + 1;
    kr_buf_addf(&text, "\n%s\nAldus krant %c.", paper->line, paper->name);
    kr_buf_addc(&text, '\0');
    struct kr_report report = made_report(name, text.ptr);
    struct kr_claim claim = made_claim(KR_CONTROL_TAKE, "UA", "2022-09-09");
    claim.place = paper->place;
    claim.start = at + 4;
    claim.end = at + 9;
    claim.passage = 77; /* of others: not believed */
    if (paper->quotes)
        claim = made_by(claim, "UA", "Kiev");
    snprintf(claim.id, sizeof(claim.id), "c:%016x", (unsigned)paper->name);
    if (!kr_record_put(record, &report, &claim, 1, NULL, &error))
        fail_msg("%s", error.detail);
    kr_report_release(&report);
    kr_buf_release(&text);
}

static bool see_state(void *context, const struct kr_control *control)
{
    if (control->place && !kr_str_is(control->place->id, "made:1"))
        return true;
    kr_buf_clear(context);
    kr_buf_addf(context, "g%d n%zu f%zu", control->grade, control->says_count, control->facts);
    return true;
}

static bool see_fate(void *context, const struct kr_witness *witness, enum kr_fate fate, kr_str words)
{
    (void)words;
    kr_buf_addf(context, " %.*s:%s", (int)witness->source.name.len, witness->source.name.ptr, kr_fate_name(fate));
    return true;
}

/* The grade and sources by the board, by the timeline, and by `why`, which tells the fates too. */
static void expect(struct kr_record *record, const char *wanted, const char *fates)
{
    struct kr_error error = {0};
    for (int settled = 0; settled < 2; settled++) {
        struct kr_buf board = {0}, place = {0}, why = {0};
        assert_true(kr_record_board(record, "2022-09-28", NULL, see_state, &board, &error));
        assert_true(kr_record_timeline(record, KR_S("made:1"), NULL, see_state, &place, &error));
        assert_true(kr_record_why(record, KR_S("made:1"), "2022-09-28", NULL, see_state, see_fate, &why, &error));
        if (!kr_str_is(kr_buf_str(&board), wanted) || !kr_str_is(kr_buf_str(&place), wanted) ||
            !kr_str_starts(kr_buf_str(&why), kr_str_of(wanted)))
            fail_msg("wanted [%s], board [%.*s], place [%.*s], why [%.*s]", wanted, (int)board.len, board.ptr,
                     (int)place.len, place.ptr, (int)why.len, why.ptr);
        if (fates && !kr_str_ends(kr_buf_str(&why), kr_str_of(fates)))
            fail_msg("wanted [%s], why [%.*s]", fates, (int)why.len, why.ptr);
        kr_buf_release(&board);
        kr_buf_release(&place);
        kr_buf_release(&why);
        assert_true(kr_record_settle(record, NULL));
    }
}

static void a_caption_in_two_papers_is_one_source(void **state)
{
    (void)state;
    static const struct {
        struct paper papers[4];
        const char *wanted, *fates;
    } cases[] = {
        {{{'A', "2022-09-10", CAPTION, &made_city, 0, false}}, "g3 n1 f1", " A:supports"},
        {{{'A', "2022-09-10", CAPTION, &made_city, 0, false}, {'B', "2022-09-11", CAPTION, &made_city, 0, false}},
         "g3 n1 f1",
         " A:supports B:passage"},
        /* another line; or the same, of seven words */
        {{{'A', "2022-09-10", CAPTION, &made_city, 0, false}, {'B', "2022-09-11", PARAGRAPH, &made_city, 0, false}},
         "g2 n2 f2",
         " A:supports B:supports"},
        {{{'A', "2022-09-10", "Het leger heeft de stad Izjoem bevrijd.", &made_city, 0, false},
          {'B', "2022-09-11", "Het leger heeft de stad Izjoem bevrijd.", &made_city, 0, false}},
         "g2 n2 f2",
         " A:supports B:supports"},
        /* the same sentence in another paragraph */
        {{{'A', "2022-09-10", PARAGRAPH, &made_city, 0, false},
          {'B', "2022-09-11", PARAGRAPH " Dat meldt de krant.", &made_city, 0, false}},
         "g2 n2 f2",
         " A:supports B:supports"},
        /* of another place in the one: it says nothing here */
        {{{'A', "2022-09-10", CAPTION, &made_city, 0, false},
          {'B', "2022-09-11", CAPTION, &made_other_city, 0, false},
          {'C', "2022-09-11", PARAGRAPH, &made_city, 0, false}},
         "g2 n2 f2",
         " A:supports C:supports"},
        /* who is quoted in it counts by himself, and once */
        {{{'A', "2022-09-10", CAPTION, &made_city, 0, true},
          {'B', "2022-09-11", CAPTION, &made_city, 0, true},
          {'C', "2022-09-11", CAPTION, &made_city, 0, false}},
         "g1 n2 f2",
         NULL},
        /* B and C are copies; what B shares with A is theirs all together */
        {{{'A', "2022-09-10", CAPTION, &made_city, 0, false},
          {'B', "2022-09-11", CAPTION, &made_city, 500, false},
          {'C', "2022-09-11", PARAGRAPH, &made_city, 500, false}},
         "g3 n1 f1",
         " A:supports B:passage C:copy"},
        {{{'A', "2022-09-10", CAPTION, &made_city, 600, false},
          {'B', "2022-09-11", CAPTION, &made_city, 500, false},
          {'C', "2022-09-11", PARAGRAPH, &made_city, 500, false},
          {'D', "2022-09-12", "Een andere regel dan die van de anderen, en langer.", &made_city, 600, false}},
         "g3 n1 f1",
         " A:supports B:passage C:copy D:copy"},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        for (int backwards = 0; backwards < 2; backwards++) {
            struct kr_record *record = open_record("a.db");
            for (size_t k = 0; k < 4; k++) {
                const struct paper *paper = &cases[i].papers[backwards ? 3 - k : k];
                if (paper->name)
                    put(record, paper);
            }
            expect(record, cases[i].wanted, cases[i].fates);
            kr_record_close(record);
            remove_dbs();
        }
}

static void who_goes_takes_the_link_along(void **state)
{
    (void)state;
    static const struct paper papers[] = {{'A', "2022-09-10", CAPTION, &made_city, 600, false},
                                          {'B', "2022-09-11", CAPTION, &made_city, 500, false},
                                          {'C', "2022-09-11", PARAGRAPH, &made_city, 500, false},
                                          {'D', "2022-09-12", PARAGRAPH, &made_city, 0, false}};
    struct kr_record *record = open_record("a.db");
    struct kr_removed removed;
    for (size_t i = 0; i < 4; i++)
        put(record, &papers[i]);
    expect(record, "g3 n1 f1", " A:supports B:passage C:copy D:passage");
    assert_true(kr_record_remove(record, "B", &removed, NULL));
    expect(record, "g2 n2 f2", " A:supports C:supports D:passage");
    assert_true(kr_record_remove(record, "C", &removed, NULL));
    expect(record, "g2 n2 f2", " A:supports D:supports");
    put(record, &papers[2]);
    put(record, &papers[1]);
    expect(record, "g3 n1 f1", " A:supports B:passage C:copy D:passage");
    kr_record_close(record);
}

static bool pass_fate(void *context, const struct kr_witness *witness, enum kr_fate fate, kr_str words)
{
    (void)context;
    (void)witness;
    (void)words;
    return fate < KR_FATE_COUNT;
}

enum { REPORTS = 150 };

/* The states of the board, from what is kept, are those that `why` derives from the claims. */
static void the_board_and_why_agree(void **state)
{
    (void)state;
    static const char *const places[] = {"made:1", "made:2", "made:3"}, *const known[] = {NULL, "2022-04-05"};
    struct made_report reports[REPORTS];
    size_t agreed = 0;
    made_reports(2022, reports, REPORTS);
    struct kr_record *record = open_record("a.db");
    for (size_t i = 0; i < REPORTS; i++)
        assert_true(kr_record_put(record, &reports[i].report, reports[i].claims, reports[i].count, NULL, NULL));
    assert_true(kr_record_settle(record, NULL));
    for (unsigned i = 0; i < 3 * 60 * 2; i++) {
        const char *const place = places[i % 3], *const by = known[i / 3 % 2];
        char day[KR_DATE_SIZE];
        struct kr_buf board = {0}, why = {0};
        snprintf(day, sizeof(day), "2022-%02u-%02u", 3 + i / 6 / 28, 1 + i / 6 % 28);
        assert_true(kr_record_board(record, day, by, made_tell_control, &board, NULL));
        assert_true(kr_record_why(record, kr_str_of(place), day, by, made_tell_control, pass_fate, &why, NULL));
        kr_buf_addc(&board, '\0');
        kr_buf_addc(&why, '\0');
        const bool unknown = strstr(why.ptr, " unknown ") != NULL;
        if (unknown == (strstr(board.ptr, unknown ? place : why.ptr) != NULL))
            fail_msg("%s: board\n%swhy\n%s", day, board.ptr, why.ptr);
        agreed += !unknown;
        kr_buf_release(&board);
        kr_buf_release(&why);
    }
    assert_true(agreed > 300);
    kr_record_close(record);
    made_release(reports, REPORTS);
}

/* All that two records say. */
static void expect_same(struct kr_record *a, struct kr_record *b)
{
    struct kr_buf x = {0}, y = {0};
    assert_true(kr_record_ground(a, NULL, NULL, NULL) && kr_record_ground(b, NULL, NULL, NULL));
    assert_true(made_dump(a, &x, NULL) && made_dump(b, &y, NULL));
    assert_true(x.len > 5000);
    assert_true(kr_str_eq(kr_buf_str(&x), kr_buf_str(&y)));
    kr_buf_release(&x);
    kr_buf_release(&y);
}

static void an_older_record_comes_to_the_same(void **state)
{
    (void)state;
    struct made_report reports[REPORTS];
    made_reports(1789, reports, REPORTS);
    struct kr_record *older = open_record("a.db"), *newer = open_record("b.db");
    for (size_t i = 0; i < REPORTS; i++) {
        assert_true(kr_record_put(older, &reports[i].report, reports[i].claims, reports[i].count, NULL, NULL));
        assert_true(kr_record_put(newer, &reports[i].report, reports[i].claims, reports[i].count, NULL, NULL));
    }
    assert_true(kr_record_settle(older, NULL) && kr_record_settle(newer, NULL));
    kr_record_close(older);
    meddle("a.db", "ALTER TABLE claims DROP COLUMN passage; ALTER TABLE testimony DROP COLUMN passage;"
                   " ALTER TABLE inputs DROP COLUMN fields; UPDATE settings SET value = 7 WHERE name = 'chronicle';"
                   " UPDATE heard SET items = x'01'; UPDATE chronicle SET states = x'0102'; PRAGMA user_version = 5");
    older = open_record("a.db");
    expect_same(older, newer);
    assert_true(kr_record_settle(older, NULL));
    expect_same(older, newer);
    kr_record_close(older);
    kr_record_close(newer);
    made_release(reports, REPORTS);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_folder, remove_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_caption_in_two_papers_is_one_source),
        TEST(who_goes_takes_the_link_along),
        TEST(the_board_and_why_agree),
        TEST(an_older_record_comes_to_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
