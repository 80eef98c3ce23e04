/* The room chronicle: who holds a place, by hand-made claims; that plans move nothing, that the order of claims does
 * not matter, how credibility is graded, what is a dispute. */
#include "world.h"

static void what_does_not_count_is_not_heard(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    const struct kr_claim take = made_claim(TAKE, "UA", "2022-09-10");
    assert_false(tell(&w, made_as(take, KR_PLANNED), "A", "2022-09-10"));
    assert_false(tell(&w, made_as(take, KR_POSSIBLE), "A", "2022-09-10"));
    assert_false(tell(&w, made_claim(KR_FRONT_ADVANCE, "UA", "2022-09-10"), "A", "2022-09-10"));
    assert_false(tell(&w, made_claim(TAKE, "", "2022-09-10"), "A", "2022-09-10"));
    assert_false(tell(&w, made_claim(TAKE, "UA", ""), "A", "")); /* no date at all */
    struct kr_claim claim = take;
    claim.place = NULL;
    assert_false(tell(&w, claim, "A", "2022-09-10"));
    claim = take;
    claim.place = &made_region;
    claim.figures[claim.figure_count++] = (struct kr_figure){"=", 30, KR_S("settlement")};
    assert_false(tell(&w, claim, "A", "2022-09-10"));
    claim.place = &made_city; /* of a city the same words count */
    assert_true(tell(&w, claim, "A", "2022-09-10"));
    claim = made_claim(ENTER, "UA", "2022-09-10");
    claim.place = &made_region;
    assert_false(tell(&w, claim, "A", "2022-09-10"));
    claim = made_claim(TAKE, "UA", "2022-09-10");
    claim.place = &made_region;
    assert_true(tell(&w, claim, "A", "2022-09-10"));
    world_release(&w);
}

static void a_place_changes_hands(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    tell(&w, made_claim(HOLD, "RU", "2022-09-01"), "A", "2022-09-01");
    tell(&w, made_claim(TAKE, "UA", "2022-09-10"), "A", "2022-09-11");
    tell(&w, made_claim(HOLD, "UA", "2022-09-20"), "A", "2022-09-20");
    EXPECT(&w, "2022-08-31", "unknown /  g0 n0");
    EXPECT(&w, "2022-09-05", "held RU/ 2022-09-01 g3 n1");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g3 n1");
    EXPECT(&w, "2023-01-01", "held UA/ 2022-09-10 g3 n1"); /* the run began with the take */
    w.known_day = day("2022-09-10");                       /* the take was reported a day later */
    EXPECT(&w, "2022-09-10", "held RU/ 2022-09-01 g3 n1");
    world_release(&w);
}

static void a_hold_right_before_a_take_contradicts_nothing(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    tell(&w, made_claim(HOLD, "RU", "2022-09-09"), "A", "2022-09-09");
    tell(&w, made_claim(TAKE, "UA", "2022-09-10"), "A", "2022-09-10");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g3 n1");
    tell(&w, made_claim(HOLD, "RU", "2022-09-12"), "B", "2022-09-12"); /* one right after does */
    EXPECT(&w, "2022-09-12", "contested RU/UA 2022-09-12 g4 n1");
    EXPECT(&w, "2022-09-11", "held UA/ 2022-09-10 g3 n1");
    tell(&w, made_claim(HOLD, "RU", "2022-10-20"), "B", "2022-10-20"); /* and after a month it stands alone */
    EXPECT(&w, "2022-10-20", "held RU/ 2022-09-12 g3 n1");
    world_release(&w);
}

static void a_rival_on_the_same_day_begins_no_new_run(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    tell(&w, made_claim(TAKE, "UA", "2022-09-08"), "A", "2022-09-08");
    tell(&w, made_claim(HOLD, "UA", "2022-09-10"), "A", "2022-09-10");
    tell(&w, made_claim(HOLD, "RU", "2022-09-10"), "B", "2022-09-10");
    EXPECT(&w, "2022-09-10", "contested UA/RU 2022-09-08 g4 n1");
    world_release(&w);
}

static void troops_in_a_held_place_contest_it(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    tell(&w, made_claim(HOLD, "RU", "2022-09-09"), "A", "2022-09-09");
    tell(&w, made_claim(ENTER, "UA", "2022-09-10"), "A", "2022-09-10");
    EXPECT(&w, "2022-09-10", "contested RU/UA 2022-09-09 g4 n1");
    tell(&w, made_by(made_claim(LEAVE, "RU", "2022-09-10"), "RU", "Moskou"), "A", "2022-09-10");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g1 n2"); /* Russia says so itself */
    world_release(&w);
}

static void who_left_holds_no_more(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    tell(&w, made_claim(HOLD, "RU", "2022-09-01"), "A", "2022-09-01");
    tell(&w, made_claim(LEAVE, "RU", "2022-09-10"), "A", "2022-09-10");
    EXPECT(&w, "2022-09-09", "held RU/ 2022-09-01 g3 n1");
    EXPECT(&w, "2022-09-10", "left /RU 2022-09-10 g3 n1");
    tell(&w, made_by(made_claim(LEAVE, "RU", "2022-09-10"), "RU", "Moskou"), "A", "2022-09-10");
    EXPECT(&w, "2022-09-10", "left /RU 2022-09-10 g1 n2");
    world_release(&w);

    world_init(&w); /* not confirmed: contested, not gone */
    tell(&w, made_claim(HOLD, "RU", "2022-09-01"), "A", "2022-09-01");
    tell(&w, made_as(made_claim(LEAVE, "RU", "2022-09-10"), KR_UNCONFIRMED), "A", "2022-09-10");
    EXPECT(&w, "2022-09-10", "contested RU/ 2022-09-01 g3 n1");
    world_release(&w);

    world_init(&w); /* denied: still there */
    tell(&w, made_as(made_claim(LEAVE, "RU", "2022-09-10"), KR_DENIED), "A", "2022-09-10");
    EXPECT(&w, "2022-09-10", "held RU/ 2022-09-10 g3 n1");
    world_release(&w);
}

static void a_denial_opposes(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    const struct kr_claim take = made_claim(TAKE, "UA", "2022-09-10");
    tell(&w, made_by(take, "UA", "Kiev"), "A", "2022-09-10");
    tell(&w, made_by(made_as(take, KR_DENIED), "RU", "Moskou"), "A", "2022-09-10");
    EXPECT(&w, "2022-09-10", "contested UA/ 2022-09-10 g4 n1");
    tell(&w, made_by(made_as(take, KR_DENIED), "", "een bewoner"), "A", "2022-09-10");
    EXPECT(&w, "2022-09-10", "contested UA/ 2022-09-10 g5 n1");
    world_release(&w);
}

static void grades_follow_independent_sources(void **state)
{
    (void)state;
    const struct kr_claim take = made_claim(TAKE, "UA", "2022-09-10");
    struct world w;
    world_init(&w);
    tell(&w, made_by(made_as(take, KR_UNCONFIRMED), "", "berichten"), "A", "2022-09-10");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g6 n1");
    tell(&w, made_by(take, "UA", "Kiev"), "A", "2022-09-10");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g3 n2");
    tell(&w, made_by(take, "UA", "KIEV"), "B", "2022-09-10"); /* the same source in another paper */
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g3 n2");
    tell(&w, made_by(take, "UA", "het leger"), "A", "2022-09-10");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g2 n3");
    tell(&w, made_by(take, "", "een bewoner"), "A", "2022-09-10");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g1 n4");
    world_release(&w);

    world_init(&w); /* newspapers in their own voice are one kind */
    tell(&w, take, "A", "2022-09-10");
    tell(&w, take, "B", "2022-09-10");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g2 n2");
    world_release(&w);

    world_init(&w); /* against its own interest */
    tell(&w, made_by(take, "RU", "Moskou"), "A", "2022-09-10");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g2 n1");
    world_release(&w);

    world_init(&w); /* London does not fight: no interest of its own, an ordinary source */
    tell(&w, made_by(take, "GB", "Londen"), "A", "2022-09-10");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g3 n1");
    world_release(&w);
}

static void vague_dates_count_from_their_first_day(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    tell(&w, made_claim(TAKE, "UA", "[2022-09-03,2022-09-10]"), "A", "2022-09");
    EXPECT(&w, "2022-09-02", "unknown /  g0 n0");
    EXPECT(&w, "2022-09-03", "held UA/ [2022-09-03,2022-09-10] g3 n1");
    world_release(&w);

    world_init(&w); /* held and taken in one month: the one before the other */
    tell(&w, made_claim(HOLD, "RU", ""), "A", "2022-09");
    tell(&w, made_claim(TAKE, "UA", "[2022-09-03,2022-09-10,2022-09-17]"), "A", "2022-09");
    EXPECT(&w, "2022-09-30", "held UA/ [2022-09-03,2022-09-10,2022-09-17] g3 n1");
    tell(&w, made_claim(HOLD, "RU", "2022-09-04"), "A", "2022-09"); /* a day is another matter */
    EXPECT(&w, "2022-09-30", "contested RU/UA 2022-09-04 g4 n1");
    world_release(&w);

    world_init(&w); /* both hold it in one month: nobody can tell */
    tell(&w, made_claim(HOLD, "RU", "2022-09"), "A", "2022-09");
    tell(&w, made_claim(HOLD, "UA", "2022-09"), "B", "2022-09");
    EXPECT(&w, "2022-09-30", "contested UA/RU 2022-09 g4 n1");
    world_release(&w);

    world_init(&w); /* without a date of its own: the report's */
    tell(&w, made_claim(HOLD, "UA", ""), "A", "2022-09");
    EXPECT(&w, "2022-09-01", "held UA/ 2022-09 g3 n1");
    world_release(&w);

    world_init(&w); /* "held it until the 9th" ends before the take */
    tell(&w, made_claim(HOLD, "RU", "2022-03/2022-09-09"), "A", "2022-09-11");
    tell(&w, made_claim(ENTER, "UA", "2022-09-09"), "A", "2022-09-11");
    EXPECT(&w, "2022-06-01", "held RU/ 2022-03/2022-09-09 g3 n1");
    EXPECT(&w, "2022-09-09", "held UA/ 2022-09-09 g3 n1");
    world_release(&w);

    world_init(&w); /* and speaks of every day until then */
    tell(&w, made_claim(HOLD, "RU", "2022-03/2022-09-09"), "A", "2022-09-11");
    tell(&w, made_claim(TAKE, "UA", "2022-04-01"), "A", "2022-04-01");
    EXPECT(&w, "2022-06-01", "held RU/ 2022-03/2022-09-09 g3 n1");
    world_release(&w);

    world_init(&w); /* "occupied since March, retaken on the 9th", told at once */
    tell(&w, made_claim(HOLD, "RU", "2022-03/.."), "A", "2022-09-11");
    tell(&w, made_claim(TAKE, "UA", "2022-09-09"), "A", "2022-09-11");
    EXPECT(&w, "2022-06-01", "held RU/ 2022-03/.. g3 n1");
    EXPECT(&w, "2022-09-11", "held UA/ 2022-09-09 g3 n1");
    world_release(&w);

    world_init(&w); /* open at its beginning */
    tell(&w, made_claim(HOLD, "RU", "../2022-09-09"), "A", "2022-09-11");
    tell(&w, made_claim(TAKE, "UA", "2022-09-10"), "A", "2022-09-11");
    EXPECT(&w, "2020-01-01", "held RU/ ../2022-09-09 g3 n1");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g3 n1");
    world_release(&w);
}

static void the_order_of_claims_does_not_matter(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    tell(&w, made_claim(HOLD, "RU", "2022-09-08"), "A", "2022-09-08");
    tell(&w, made_by(made_claim(TAKE, "UA", "2022-09-10"), "UA", "Kiev"), "A", "2022-09-10");
    tell(&w, made_by(made_claim(HOLD, "RU", "2022-09-10"), "RU", "Moskou"), "B", "2022-09-10");
    tell(&w, made_by(made_claim(LEAVE, "RU", "2022-09-11"), "RU", "TASS"), "B", "2022-09-11");
    tell(&w, made_as(made_claim(TAKE, "UA", "2022-09"), KR_UNCONFIRMED), "C", "2022-09");
    tell(&w, made_as(made_claim(TAKE, "UA", "2022-09-11"), KR_DENIED), "D", "2022-09-11");
    tell(&w, made_claim(ENTER, "UA", "2022-09-10"), "A", "2022-09-11");
    tell(&w, made_claim(HOLD, "UA", "2022-09-08"), "E", "2022-09-08"); /* a tie with the first */
    char wanted[60][200], got[200];
    for (int i = 0; i < 20; i++) {
        char on[KR_DATE_SIZE];
        kr_edtf_day(on, day("2022-08-31") + i);
        state_of(&w, on, wanted[i]);
    }
    uint32_t seed = 7;
    for (int round = 0; round < 500; round++) {
        for (size_t i = w.count - 1; i > 0; i--) {
            size_t k = next_random(&seed) % (i + 1);
            struct kr_testimony swap = w.items[i];
            w.items[i] = w.items[k];
            w.items[k] = swap;
        }
        for (int i = 0; i < 20; i++) {
            char on[KR_DATE_SIZE];
            kr_edtf_day(on, day("2022-08-31") + i);
            assert_string_equal(state_of(&w, on, got), wanted[i]);
        }
        kr_arena_reset(&w.scratch);
    }
    world_release(&w);
}

static void the_timeline_has_a_row_a_change(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    tell(&w, made_claim(HOLD, "UA", "2022-09-20"), "A", "2022-09-20");
    tell(&w, made_claim(TAKE, "UA", "2022-09-10"), "A", "2022-09-10");
    tell(&w, made_claim(HOLD, "RU", "2022-08-01"), "A", "2022-08-01");
    tell(&w, made_claim(TAKE, "RU", "2022-03-24"), "A", "2022-03-24");
    struct kr_control *rows;
    size_t count;
    const struct kr_testimonies set = set_of(&w);
    assert_true(kr_chronicle_timeline(&w.scratch, &set, &rows, &count));
    assert_int_equal(count, 2);
    assert_true(kr_str_is(rows[0].side, "RU") && kr_str_is(rows[0].since, "2022-03-24"));
    assert_int_equal(rows[0].claims, 2);
    assert_true(kr_str_is(rows[1].side, "UA") && kr_str_is(rows[1].since, "2022-09-10"));
    world_release(&w);
}

static size_t disputes_in(struct world *w, struct kr_dispute **disputes)
{
    size_t count;
    const struct kr_testimonies set = set_of(w);
    assert_true(kr_chronicle_disputes(&w->scratch, &set, disputes, &count));
    return count;
}

static void contradictions_are_disputes(void **state)
{
    (void)state;
    struct kr_dispute *disputes;
    struct world w;
    world_init(&w);
    const struct kr_claim take = made_by(made_claim(TAKE, "UA", "2022-09-10"), "UA", "Kiev");
    tell(&w, take, "A", "2022-09-10");
    tell(&w, made_by(made_claim(HOLD, "RU", "2022-09-12"), "RU", "Moskou"), "A", "2022-09-12");
    assert_int_equal(disputes_in(&w, &disputes), 1);
    assert_true(kr_str_is(disputes[0].a.source.name, "Kiev") && kr_str_is(disputes[0].b.source.name, "Moskou"));
    tell(&w, take, "B", "2022-09-10"); /* the same voices once more: nothing new */
    tell(&w, made_by(made_claim(HOLD, "RU", "2022-09-13"), "RU", "Moskou"), "B", "2022-09-13");
    assert_int_equal(disputes_in(&w, &disputes), 1);
    tell(&w, made_by(made_as(made_claim(TAKE, "UA", "2022-09-11"), KR_DENIED), "RU", "TASS"), "B", "2022-09-11");
    assert_int_equal(disputes_in(&w, &disputes), 2);
    world_release(&w);

    world_init(&w); /* it left, and holds it */
    tell(&w, made_claim(LEAVE, "RU", "2022-09-10"), "A", "2022-09-10");
    tell(&w, made_claim(HOLD, "RU", "2022-09-11"), "B", "2022-09-11");
    assert_int_equal(disputes_in(&w, &disputes), 1);
    world_release(&w);
}

static void one_after_the_other_is_no_dispute(void **state)
{
    (void)state;
    struct kr_dispute *disputes;
    struct world w;
    world_init(&w);
    tell(&w, made_claim(HOLD, "RU", "2022-09-09"), "A", "2022-09-09");
    tell(&w, made_claim(TAKE, "UA", "2022-09-10"), "A", "2022-09-10");
    tell(&w, made_claim(HOLD, "RU", "2022-11"), "A", "2022-11");                           /* much later */
    tell(&w, made_claim(ENTER, "RU", "2022-09-10"), "A", "2022-09-10");                    /* both inside */
    tell(&w, made_claim(HOLD, "RU", "2022-09"), "A", "2022-09");                           /* some time in September */
    tell(&w, made_as(made_claim(TAKE, "UA", "2023-05-01"), KR_DENIED), "A", "2023-05-01"); /* another attempt */
    tell(&w, made_claim(HOLD, "UA", "2022-09-10"), "A", "2022-09-10"); /* some other day than that one */
    assert_int_equal(disputes_in(&w, &disputes), 0);
    world_release(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_does_not_count_is_not_heard),
        cmocka_unit_test(a_place_changes_hands),
        cmocka_unit_test(a_hold_right_before_a_take_contradicts_nothing),
        cmocka_unit_test(a_rival_on_the_same_day_begins_no_new_run),
        cmocka_unit_test(troops_in_a_held_place_contest_it),
        cmocka_unit_test(who_left_holds_no_more),
        cmocka_unit_test(a_denial_opposes),
        cmocka_unit_test(grades_follow_independent_sources),
        cmocka_unit_test(vague_dates_count_from_their_first_day),
        cmocka_unit_test(the_order_of_claims_does_not_matter),
        cmocka_unit_test(the_timeline_has_a_row_a_change),
        cmocka_unit_test(contradictions_are_disputes),
        cmocka_unit_test(one_after_the_other_is_no_dispute),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
