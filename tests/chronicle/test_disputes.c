/* Disputes of story, of dates, of figures, and what became of them; events: who told first, who confirmed. What only
 * looks like a dispute stands beside each. */
#include "world.h"

static size_t disputes_of(struct world *w, enum kr_dispute_kind kind, struct kr_dispute *first)
{
    struct kr_dispute *all;
    size_t count, found = 0;
    const struct kr_testimonies set = set_of(w);
    assert_true(kr_chronicle_disputes(&w->scratch, &set, &all, &count));
    for (size_t i = 0; i < count; i++) {
        if (all[i].kind != kind)
            continue;
        if (!found++)
            *first = all[i];
    }
    return found;
}

static void one_withdrew_the_other_drove_out(void **state)
{
    (void)state;
    struct world w;
    struct kr_dispute d;
    world_init(&w);
    tell(&w, made_by(made_claim(LEAVE, "RU", "2022-09-10"), "RU", "Moskou"), "A", "2022-09-10");
    tell(&w, made_claim(TAKE, "UA", "2022-09-10"), "A", "2022-09-10"); /* a newspaper's own words: no party's story */
    assert_int_equal(disputes_of(&w, KR_DISPUTE_STORY, &d), 0);
    tell(&w, made_by(made_claim(TAKE, "UA", "2022-11-10"), "UA", "Kiev"), "A", "2022-11-10"); /* another time */
    tell(&w, made_by(made_claim(HOLD, "UA", "2022-09-10"), "UA", "Kiev"), "A", "2022-09-10"); /* after it: no story */
    assert_int_equal(disputes_of(&w, KR_DISPUTE_STORY, &d), 0);
    tell(&w, made_by(made_claim(TAKE, "UA", "2022-09-11"), "UA", "Kiev"), "A", "2022-09-11");
    assert_int_equal(disputes_of(&w, KR_DISPUTE_STORY, &d), 1);
    assert_true(kr_str_is(d.a.source.name, "Moskou") && kr_str_is(d.b.source.name, "Kiev"));
    assert_true(kr_str_is(d.opened, "2022-09-11") && kr_str_is(d.opened_by.name, "Kiev"));
    world_release(&w);
}

static void one_event_of_two_days(void **state)
{
    (void)state;
    struct world w;
    struct kr_dispute d;
    world_init(&w);
    tell(&w, made_claim(TAKE, "UA", "2022-09-10"), "A", "2022-09-10");
    tell(&w, made_claim(TAKE, "UA", "2022-09-10"), "B", "2022-09-11");
    tell(&w, made_claim(TAKE, "UA", "2022-09-11"), "A", "2022-09-12");  /* he corrects himself */
    tell(&w, made_claim(HOLD, "UA", "2022-09-12"), "B", "2022-09-12");  /* a state lasts */
    tell(&w, made_claim(TAKE, "UA", "2022-09-12~"), "C", "2022-09-12"); /* about that day */
    tell(&w, made_as(made_claim(TAKE, "UA", "2022-09-13"), KR_UNCONFIRMED), "C", "2022-09-13"); /* a rumour */
    tell(&w, made_claim(TAKE, "UA", "2022-12-01"), "C", "2022-12-01");                          /* another event */
    assert_int_equal(disputes_of(&w, KR_DISPUTE_DATES, &d), 0);
    tell(&w, made_claim(TAKE, "UA", "2022-09-09"), "D", "2022-09-14");
    assert_int_equal(disputes_of(&w, KR_DISPUTE_DATES, &d), 1);
    assert_true(kr_str_is(d.a.when, "2022-09-09") && kr_str_is(d.b.when, "2022-09-10"));
    assert_int_equal(d.a_sources, 1);
    assert_int_equal(d.b_sources, 2);
    world_release(&w);
}

static void a_dispute_has_a_life(void **state)
{
    (void)state;
    struct world w;
    struct kr_dispute d;
    world_init(&w);
    tell(&w, made_by(made_claim(TAKE, "UA", "2022-09-10"), "UA", "Kiev"), "A", "2022-09-10");
    tell(&w, made_by(made_as(made_claim(TAKE, "UA", "2022-09-10"), KR_DENIED), "RU", "Moskou"), "A", "2022-09-11");
    assert_int_equal(disputes_of(&w, KR_DISPUTE_CONTROL, &d), 1);
    assert_true(kr_str_is(d.opened, "2022-09-11") && kr_str_is(d.opened_by.name, "Moskou"));
    assert_string_equal(d.conceded.claim, "");
    assert_string_equal(d.settled.claim, "");
    tell(&w, made_by(made_claim(TAKE, "UA", "2022-09-10"), "UA", "het leger"), "A", "2022-09-12"); /* a party */
    tell(&w, made_claim(TAKE, "UA", "2023-05-10"), "A", "2023-05-10");                             /* another time */
    assert_int_equal(disputes_of(&w, KR_DISPUTE_CONTROL, &d), 1);
    assert_string_equal(d.settled.claim, "");
    tell(&w, made_claim(HOLD, "UA", "2022-09-14"), "B", "2022-09-14"); /* a newspaper saw it */
    tell(&w, made_by(made_claim(LEAVE, "RU", "2022-09-12"), "RU", "Moskou"), "A", "2022-09-13");
    assert_int_equal(disputes_of(&w, KR_DISPUTE_CONTROL, &d), 2); /* B against Moscow is another */
    assert_true(kr_str_is(d.conceded.source.name, "Moskou") && kr_str_is(d.conceded.when, "2022-09-12"));
    assert_true(kr_str_is(d.settled.source.name, "B") && kr_str_is(d.settled.when, "2022-09-14"));
    world_release(&w);
}

static void what_was_given_up_before_is_no_concession(void **state)
{
    (void)state;
    struct world w;
    struct kr_dispute d;
    world_init(&w);
    tell(&w, made_by(made_claim(LEAVE, "RU", "2022-10-01"), "RU", "Moskou"), "A", "2022-10-01");
    tell(&w, made_by(made_claim(TAKE, "RU", "2022-10-05"), "RU", "de generale staf"), "A", "2022-10-05");
    tell(&w, made_by(made_as(made_claim(TAKE, "RU", "2022-10-05"), KR_DENIED), "UA", "Kiev"), "A", "2022-10-05");
    assert_int_equal(disputes_of(&w, KR_DISPUTE_CONTROL, &d), 1);
    assert_string_equal(d.conceded.claim, "");
    tell(&w, made_by(made_claim(LEAVE, "RU", "2022-10-07"), "RU", "Moskou"), "A", "2022-10-07");
    disputes_of(&w, KR_DISPUTE_CONTROL, &d);
    assert_true(kr_str_is(d.conceded.when, "2022-10-07"));
    world_release(&w);
}

static void a_late_report_is_no_other_date(void **state)
{
    (void)state;
    struct world w;
    struct kr_dispute d;
    world_init(&w);
    tell(&w, made_claim(TAKE, "UA", "2022-09-10"), "A", "2022-09-11");
    tell(&w, made_claim(TAKE, "UA", "2022-09-12"), "B", "2022-09-12"); /* "has been freed": the day of the report */
    assert_int_equal(disputes_of(&w, KR_DISPUTE_DATES, &d), 0);
    world_release(&w);
    world_init(&w);
    tell(&w, made_claim(TAKE, "UA", "2022-09-10"), "A", "2022-09-11");
    tell(&w, made_claim(TAKE, "UA", "2022-09-12"), "B", "2022-09-13"); /* "yesterday" */
    assert_int_equal(disputes_of(&w, KR_DISPUTE_DATES, &d), 1);
    world_release(&w);
}

static void a_thousand_voices_make_one_dispute(void **state)
{
    (void)state;
    struct world w;
    struct kr_dispute d;
    world_init(&w);
    for (int i = 0; i < 20; i++) {
        char name[8];
        snprintf(name, sizeof(name), "n%d", i);
        struct kr_claim claim = made_by(made_claim(HOLD, i % 2 ? "UA" : "RU", "2022-09-10"), "", "x");
        claim.by[0].name = kr_arena_str(&w.arena, kr_str_of(name));
        tell(&w, claim, "A", "2022-09-10");
    }
    assert_int_equal(disputes_of(&w, KR_DISPUTE_CONTROL, &d), 1);
    assert_true(d.a_sources == 10 && d.b_sources == 10);
    world_release(&w);
}

static void events_tell_who_was_first(void **state)
{
    (void)state;
    struct world w;
    struct kr_event *events;
    size_t count;
    world_init(&w);
    tell(&w, made_claim(TAKE, "UA", "2022-09-10"), "B", "2022-09-11");
    tell(&w, made_as(made_claim(ENTER, "UA", "2022-09-09"), KR_UNCONFIRMED), "A", "2022-09-09");
    tell(&w, made_claim(TAKE, "UA", "2022-09"), "C", "2022-10");                                /* the same, vaguely */
    tell(&w, made_claim(TAKE, "UA", "2022-09-10"), "B", "2022-09-12");                          /* says it again */
    tell(&w, made_as(made_claim(TAKE, "UA", "2022-09-10"), KR_UNCONFIRMED), "D", "2022-09-12"); /* confirms nothing */
    tell(&w, made_as(made_claim(TAKE, "UA", "2022-09-10"), KR_DENIED), "E", "2022-09-12");      /* nor does that */
    tell(&w, made_claim(LEAVE, "RU", "2022-09-10"), "E", "2022-09-12");
    const struct kr_testimonies set = set_of(&w);
    assert_true(kr_chronicle_events(&w.scratch, &set, &events, &count));
    assert_int_equal(count, 3);
    assert_true(kr_str_is(events[0].first.source.name, "A") && events[0].claims == 5);
    assert_int_equal(events[0].confirmed_count, 2);
    assert_true(kr_str_is(events[0].confirmed[0].source.name, "B"));
    assert_true(kr_str_is(events[0].confirmed[1].source.name, "C"));
    world_release(&w);
}

/* ---- figures ---- */

static struct kr_count figure(const char *op, double value, const char *unit, const char *when, const char *name)
{
    struct kr_count count = {.known_day = day(when), .voice = kr_hash(0, kr_str_of(name))};
    static int number;
    snprintf(count.row.figure.op, sizeof(count.row.figure.op), "%s", op);
    count.row.figure.value = value;
    count.row.figure.unit = kr_str_of(unit);
    count.row.witness.type = TAKE;
    count.row.witness.side = KR_S("UA");
    count.row.witness.when = count.row.witness.published = kr_str_of(when);
    count.row.witness.source.name = kr_str_of(name);
    snprintf(count.row.witness.claim, sizeof(count.row.witness.claim), "c:%016d", ++number);
    kr_edtf_range(kr_str_of(when), &count.first_day, &count.last_day);
    return count;
}

static size_t figure_disputes(struct world *w, struct kr_count *counts, size_t count, struct kr_dispute **out)
{
    size_t found;
    kr_chronicle_figures(counts, count);
    assert_true(kr_chronicle_figure_disputes(&w->scratch, counts, count, out, &found));
    return found;
}

static void figures_that_cannot_both_be_so(void **state)
{
    (void)state;
    struct world w;
    struct kr_dispute *disputes;
    world_init(&w);
    struct kr_count other = figure("=", 2500, "km2", "2022-09-10", "ISW");
    struct kr_count counts[] = {
        figure("~", 2000, "km2", "2022-09-10", "Kiev"),
        figure("~", 2200, "km2", "2022-09-10", "London"),  /* about the same */
        figure(">=", 1000, "km2", "2022-09-10", "Parijs"), /* that, too */
        figure("=", 3000, "km2", "2022-09-11", "Kiev"),    /* a day later it may be more */
        figure("=", 30, "settlement", "2022-09-10", "ISW"),
        other,
    };
    assert_int_equal(figure_disputes(&w, counts, 5, &disputes), 0);
    counts[5] = other;
    assert_int_equal(figure_disputes(&w, counts, 6, &disputes), 1);
    assert_true(disputes[0].a_figure->value == 2000 && disputes[0].b_figure->value == 2500);
    for (size_t i = 0; i < 6; i++)
        if (counts[i].row.figure.value == 2500)
            counts[i].row.witness.factuality = KR_PLANNED;
    assert_int_equal(figure_disputes(&w, counts, 6, &disputes), 0);
    world_release(&w);
}

static void kilometres_of_ground_are_put_right(void **state)
{
    (void)state;
    struct world w;
    struct kr_dispute *disputes;
    world_init(&w);
    struct kr_count counts[] = {
        figure("~", 2000, "km", "2022-09-10", "Zelensky"), figure("=", 2000, "km2", "2022-09-11", "staf"),
        figure("=", 70, "km", "2022-09-10", "staf"), /* nobody puts that right */
    };
    assert_int_equal(figure_disputes(&w, counts, 3, &disputes), 2);
    size_t corrected = 0;
    for (size_t i = 0; i < 2; i++)
        corrected += disputes[i].corrected;
    assert_int_equal(corrected, 1); /* the other: 70 and 2,000 of one day */
    for (size_t i = 0; i < 3; i++) {
        assert_true(kr_str_is(counts[i].row.quantity, "km2"));
        const bool slip = counts[i].row.figure.value == 2000 && kr_str_is(counts[i].row.figure.unit, "km");
        assert_int_equal(counts[i].row.corrected_by[0] != '\0', slip);
    }
    for (size_t i = 0; i < 3; i++) {
        counts[i].row.witness.type = KR_FRONT_ADVANCE; /* there kilometres are what is meant */
        counts[i].right = NULL;
        counts[i].row.corrected_by[0] = '\0';
    }
    kr_chronicle_figures(counts, 3);
    for (size_t i = 0; i < 3; i++)
        assert_true(!counts[i].right && kr_str_eq(counts[i].row.quantity, counts[i].row.figure.unit));
    world_release(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_withdrew_the_other_drove_out),
        cmocka_unit_test(one_event_of_two_days),
        cmocka_unit_test(a_dispute_has_a_life),
        cmocka_unit_test(what_was_given_up_before_is_no_concession),
        cmocka_unit_test(a_late_report_is_no_other_date),
        cmocka_unit_test(a_thousand_voices_make_one_dispute),
        cmocka_unit_test(events_tell_who_was_first),
        cmocka_unit_test(figures_that_cannot_both_be_so),
        cmocka_unit_test(kilometres_of_ground_are_put_right),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
