/* The record as a user of the library sees it: adding, the board for a day and as known on a day, places by any of
 * their names, disputes; and that what it answers does not depend on the order of adding. */
#include "flow/flow.h"
#include "made.h"

#include <setjmp.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

enum { REPORTS = 5 };

struct scratch {
    char db[80];
    struct kr_report reports[REPORTS];
    struct kr_claim claims[REPORTS][2];
    size_t counts[REPORTS];
};

static int make_scratch(void **state)
{
    struct scratch *s = calloc(1, sizeof(*s));
    *state = s;
    if (!s)
        return 1;
    snprintf(s->db, sizeof(s->db), "/tmp/kroniek-record-XXXXXX");
    int fd = mkstemp(s->db);
    if (fd < 0)
        return 1;
    close(fd);
    s->reports[0] = made_report("0.txt", "date 2022-09-01\nzero");
    s->claims[0][s->counts[0]++] = made_claim(KR_CONTROL_HOLD, "RU", "");
    s->reports[1] = made_report("1.txt", "date 2022-09-11\none");
    s->claims[1][s->counts[1]++] = made_by(made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10"), "UA", "Kiev");
    s->reports[2] = made_report("2.txt", "date 2022-09-12\ntwo");
    s->claims[2][s->counts[2]++] = made_by(made_claim(KR_CONTROL_LEAVE, "RU", "2022-09-10"), "RU", "Moskou");
    s->claims[2][s->counts[2]++] = made_as(made_claim(KR_CONTROL_TAKE, "RU", "2022-09-12"), KR_PLANNED);
    s->reports[3] = made_report("3.txt", "date 2022-09-20\nthree");
    s->claims[3][s->counts[3]] = made_claim(KR_CONTROL_HOLD, "RU", "");
    memcpy(s->claims[3][0].id, "c:3333333333333333", KR_ID_SIZE);
    s->claims[3][s->counts[3]].place = &made_other_city;
    s->claims[3][s->counts[3]++].mention = KR_S("Líman");
    s->reports[4] = made_report("4.txt", "no date, no claims");
    return 0;
}

static int remove_scratch(void **state)
{
    struct scratch *s = *state;
    for (size_t i = 0; i < REPORTS; i++)
        kr_report_release(&s->reports[i]);
    int failed = unlink(s->db);
    free(s);
    return failed;
}

static struct kr_record *open_record(const struct scratch *s, enum kr_record_mode mode)
{
    struct kr_error error = {0};
    struct kr_record *record = kr_record_open(s->db, mode, &error);
    if (!record)
        fail_msg("%s: %s", error.file, error.detail);
    return record;
}

/* Adds the reports in this order ("01234"). */
static struct kr_record *fill(const struct scratch *s, const char *order)
{
    struct kr_record *record = open_record(s, KR_RECORD_WRITE);
    struct kr_error error = {0};
    for (; *order; order++) {
        const size_t i = (size_t)(*order - '0');
        struct kr_outcome outcome;
        if (!kr_record_put(record, &s->reports[i], s->claims[i], s->counts[i], &outcome, &error))
            fail_msg("%s", error.detail);
        assert_false(outcome.known);
        assert_int_equal(outcome.claims, s->counts[i]);
    }
    return record;
}

static bool add_control(void *context, const struct kr_control *c)
{
    struct kr_buf *buf = context;
    kr_buf_add(buf, c->place->name);
    kr_buf_addf(buf, " %s ", kr_state_name(c->state));
    kr_buf_add(buf, c->side);
    kr_buf_addc(buf, '/');
    kr_buf_add(buf, c->other);
    kr_buf_addc(buf, ' ');
    kr_buf_add(buf, c->since);
    kr_buf_addf(buf, " %d", c->grade);
    for (size_t i = 0; i < c->says_count; i++) {
        kr_buf_addc(buf, ' ');
        kr_buf_add(buf, c->says[i].name);
    }
    kr_buf_addc(buf, '\n');
    return true;
}

static void expect_board(struct kr_record *record, const char *on, const char *known, const char *wanted)
{
    struct kr_buf buf = {0};
    struct kr_error error = {0};
    if (!kr_record_board(record, on, known, add_control, &buf, &error))
        fail_msg("%s", error.detail);
    if (!kr_str_is(kr_buf_str(&buf), wanted))
        fail_msg("got\n%.*swanted\n%s", (int)buf.len, buf.ptr ? buf.ptr : "", wanted);
    kr_buf_release(&buf);
}

static void the_board_is_for_a_day_and_as_known_on_a_day(void **state)
{
    struct scratch *s = *state;
    struct kr_record *record = fill(s, "01234");
    expect_board(record, NULL, NULL, "Izium held UA/ 2022-09-10 1 Kiev Moskou\nLyman held RU/ 2022-09-20 3 3.txt\n");
    expect_board(record, "2022-09-10", "", "Izium held UA/ 2022-09-10 1 Kiev Moskou\n");
    expect_board(record, "2022-09-10", "2022-09-11", "Izium held UA/ 2022-09-10 3 Kiev\n");
    expect_board(record, "2022-09-10", "2022-09-10", "Izium held RU/ 2022-09-01 3 0.txt\n");
    expect_board(record, "2022-08", NULL, "");
    expect_board(record, "2022-09", NULL, /* to its last day */
                 "Izium held UA/ 2022-09-10 1 Kiev Moskou\nLyman held RU/ 2022-09-20 3 3.txt\n");
    struct kr_error error;
    struct kr_buf buf = {0};
    assert_false(kr_record_board(record, "gisteren", NULL, add_control, &buf, &error));
    assert_int_equal(error.code, KR_INPUT);
    assert_false(kr_record_board(record, NULL, "2022-02-30", add_control, &buf, &error));
    char day[KR_DATE_SIZE];
    assert_true(kr_record_last_day(record, day, &error));
    assert_string_equal(day, "2022-09-20");
    kr_record_close(record);
}

static bool add_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    kr_claim_json(context, report, claim);
    return true;
}

/* All that the record says, in one text. */
static void dump(struct kr_record *record, struct kr_buf *out);

static void the_order_of_adding_does_not_matter(void **state)
{
    struct scratch *s = *state;
    static const char *const orders[] = {"01234", "43210", "20413", "31402", "12340"};
    struct kr_buf first = {0}, other = {0};
    for (size_t i = 0; i < sizeof(orders) / sizeof(orders[0]); i++) {
        assert_int_equal(truncate(s->db, 0), 0);
        struct kr_record *record = fill(s, orders[i]);
        dump(record, i ? &other : &first);
        kr_record_close(record);
        if (i && !kr_str_eq(kr_buf_str(&first), kr_buf_str(&other)))
            fail_msg("%s:\n%.*s\nnot\n%.*s", orders[i], (int)other.len, other.ptr, (int)first.len, first.ptr);
        kr_buf_clear(&other);
    }
    assert_true(first.len > 1000);
    kr_buf_release(&first);
    kr_buf_release(&other);
}

static void adding_again_changes_nothing(void **state)
{
    struct scratch *s = *state;
    struct kr_record *record = fill(s, "01234");
    struct kr_buf before = {0}, after = {0};
    struct kr_outcome outcome;
    dump(record, &before);
    for (size_t i = 0; i < REPORTS; i++) {
        assert_true(kr_record_put(record, &s->reports[i], s->claims[i], s->counts[i], &outcome, NULL));
        assert_true(outcome.known);
        assert_int_equal(outcome.claims, 0);
    }
    dump(record, &after);
    assert_true(kr_str_eq(kr_buf_str(&before), kr_buf_str(&after)));
    kr_record_close(record);
    kr_buf_release(&before);
    kr_buf_release(&after);
}

static bool add_place(void *context, const struct kr_place *place)
{
    kr_buf_add(context, place->name);
    return true;
}

static void places_go_by_any_of_their_names(void **state)
{
    struct scratch *s = *state;
    struct kr_record *record = fill(s, "0123");
    static const char *const names[] = {"Izium", "izjoem", "IZJOEM", "made:1", " Izium "};
    struct kr_error error;
    struct kr_buf buf = {0};
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        assert_true(kr_record_places(record, names[i], add_place, &buf, &error));
        assert_true(kr_str_is(kr_buf_str(&buf), "Izium"));
        kr_buf_clear(&buf);
    }
    static const char *const none[] = {"Izi", "", "Kupiansk", "%"};
    for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++) {
        assert_false(kr_record_places(record, none[i], add_place, &buf, &error));
        assert_int_equal(error.code, KR_NOT_FOUND);
    }
    const struct kr_claim_filter filter = {.place = "Kupiansk"};
    assert_false(kr_record_claims(record, &filter, add_claim, &buf, &error));
    kr_buf_release(&buf);
    kr_record_close(record);
}

static bool add_dispute(void *context, const struct kr_dispute *dispute)
{
    kr_buf_addf(context, "%s %s %s\n", kr_dispute_kind_name(dispute->kind), dispute->a.claim, dispute->b.claim);
    return true;
}

static void disputes_name_their_claims(void **state)
{
    struct scratch *s = *state;
    struct kr_record *record = fill(s, "01234");
    struct kr_report report = made_report("5.txt", "date 2022-09-13\nfive");
    const struct kr_claim hold = made_claim(KR_CONTROL_HOLD, "RU", "2022-09-12");
    struct kr_buf buf = {0};
    char wanted[300];
    char story[100];
    snprintf(story, sizeof(story), "story %s %s\n", s->claims[2][0].id, s->claims[1][0].id);
    assert_true(kr_record_disputes(record, KR_S("made:1"), NULL, add_dispute, &buf, NULL));
    assert_true(kr_str_is(kr_buf_str(&buf), story)); /* Moscow says that it left, Kyiv that it took */
    kr_buf_clear(&buf);
    assert_true(kr_record_put(record, &report, &hold, 1, NULL, NULL));
    assert_true(kr_record_disputes(record, KR_S("made:1"), NULL, add_dispute, &buf, NULL));
    snprintf(wanted, sizeof(wanted), "%scontrol %s %s\ncontrol %s %s\n", story, s->claims[2][0].id, hold.id,
             s->claims[1][0].id, hold.id);
    if (!kr_str_is(kr_buf_str(&buf), wanted))
        fail_msg("got\n%.*swanted\n%s", (int)buf.len, buf.ptr, wanted);
    kr_buf_clear(&buf);
    assert_true(kr_record_disputes(record, KR_S("made:1"), "2022-09-12", add_dispute, &buf, NULL));
    assert_true(kr_str_is(kr_buf_str(&buf), story));
    kr_buf_release(&buf);
    kr_report_release(&report);
    kr_record_close(record);
}

static bool add_event(void *context, const struct kr_event *event)
{
    kr_buf_addf(context, "%s %zu %zu\n", event->first.claim, event->claims, event->confirmed_count);
    return true;
}

static bool add_why(void *context, const struct kr_witness *witness, enum kr_fate fate, kr_str words)
{
    kr_buf_addf(context, "%s %s %.*s\n", witness->claim, kr_fate_name(fate), (int)words.len, words.ptr);
    return true;
}

static void dump(struct kr_record *record, struct kr_buf *out)
{
    static const char *const days[] = {"2022-09-05", "2022-09-10", "2022-09-30"};
    assert_true(kr_record_claims(record, NULL, add_claim, out, NULL));
    for (size_t on = 0; on < 3; on++)
        for (size_t known = 0; known < 3; known++)
            assert_true(kr_record_board(record, days[on], days[known], add_control, out, NULL));
    assert_true(kr_record_timeline(record, KR_S("made:1"), NULL, add_control, out, NULL));
    assert_true(kr_record_disputes(record, KR_S("made:1"), NULL, add_dispute, out, NULL));
    assert_true(kr_record_all_disputes(record, &(struct kr_dispute_filter){.kind = NULL}, add_dispute, out, NULL));
    assert_true(kr_record_events(record, KR_S("made:1"), NULL, add_event, out, NULL));
    assert_true(kr_record_why(record, KR_S("made:1"), "2022-09-11", "2022-09-12", add_control, add_why, out, NULL));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_scratch, remove_scratch)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_board_is_for_a_day_and_as_known_on_a_day),
        TEST(the_order_of_adding_does_not_matter),
        TEST(adding_again_changes_nothing),
        TEST(places_go_by_any_of_their_names),
        TEST(disputes_name_their_claims),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
