/* The room chronicle: outlets that print the same passage are one source of it, and of nothing else. */
#include "world.h"

static const struct kr_claim *take(const char *when)
{
    static struct kr_claim claim;
    claim = made_claim(TAKE, "UA", when);
    return &claim;
}

/* Adds that Ukraine took the place on 10 September, told by an outlet in a passage, in a report of a group. */
static void print(struct world *w, const char *outlet, const char *published, uint64_t passage, int64_t group)
{
    struct kr_claim claim = *take("2022-09-10");
    claim.passage = passage;
    snprintf(claim.id, sizeof(claim.id), "c:%016zx", w->count + 1);
    assert_true(tell(w, claim, outlet, published));
    w->items[w->count - 1].group = (uint64_t)group;
}

/* "A+ B- C= ...": who speaks for the state, by publication; +: counted, -: counted already, =: counted already, of
 * another who printed the same passage before. */
static void expect_fates(struct world *w, const char *wanted)
{
    struct kr_control control;
    struct kr_hearing *hearings;
    struct kr_buf got = {0};
    const struct kr_testimonies set = set_of(w);
    assert_true(kr_chronicle_replay(&w->scratch, &set, day("2022-12-01"), &control, &hearings));
    for (size_t i = 0; i < set.count; i++) {
        const enum kr_fate fate = hearings[i].fate;
        kr_buf_add(&got, hearings[i].testimony->source.name);
        kr_buf_addz(&got, fate == KR_FATE_SUPPORTS  ? "+ "
                          : fate == KR_FATE_COPY    ? "- "
                          : fate == KR_FATE_PASSAGE ? "= "
                                                    : "? ");
    }
    if (!kr_str_is(kr_buf_str(&got), wanted))
        fail_msg("got [%.*s] wanted [%s]", (int)got.len, got.ptr, wanted);
    kr_buf_release(&got);
}

static void one_passage_is_one_source(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    print(&w, "A", "2022-09-10", 1, 0);
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g3 n1");
    print(&w, "B", "2022-09-11", 1, 0);
    print(&w, "C", "2022-09-12", 1, 0);
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g3 n1");
    expect_fates(&w, "A+ B= C= ");
    print(&w, "D", "2022-09-12", 2, 0); /* another passage */
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g2 n2");
    print(&w, "E", "2022-09-12", 0, 0); /* too few words to tell, twice */
    print(&w, "F", "2022-09-12", 0, 0);
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g2 n4");
    expect_fates(&w, "A+ B= C= D+ E+ F+ ");
    w.known_day = day("2022-09-10");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g3 n1");
    world_release(&w);
}

static void what_an_outlet_says_besides_is_its_own(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    print(&w, "A", "2022-09-10", 1, 0);
    print(&w, "B", "2022-09-11", 1, 0);
    print(&w, "B", "2022-09-12", 3, 0);
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g2 n2");
    expect_fates(&w, "A+ B= B+ ");
    print(&w, "A", "2022-09-13", 4, 0);
    expect_fates(&w, "A+ B= B+ A- "); /* it printed the passage first, which is its word */
    world_release(&w);
}

static void an_outlet_that_repeats_itself_joins_nothing(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    print(&w, "A", "2022-09-10", 1, 0);
    print(&w, "A", "2022-09-11", 1, 0);
    print(&w, "A", "2022-09-11", 2, 0);
    print(&w, "B", "2022-09-11", 3, 7);
    print(&w, "C", "2022-09-12", 3, 7); /* copies share it anyway */
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g2 n2");
    expect_fates(&w, "A+ A- A- B+ C- ");
    world_release(&w);
}

/* B has one passage from A; C has another from B. What A and C print is not the same. */
static void an_outlet_is_no_link(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    print(&w, "A", "2022-09-10", 1, 0);
    print(&w, "B", "2022-09-11", 1, 0);
    print(&w, "B", "2022-09-11", 2, 0);
    print(&w, "C", "2022-09-12", 2, 0);
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g2 n2");
    expect_fates(&w, "A+ B= B+ C= ");
    world_release(&w);
}

static void groups_are_linked(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    print(&w, "A", "2022-09-10", 1, 7);
    print(&w, "B", "2022-09-11", 2, 8);
    print(&w, "C", "2022-09-12", 3, 9);
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g2 n3");
    print(&w, "D", "2022-09-13", 5, 7);
    print(&w, "E", "2022-09-13", 5, 8); /* 7 and 8 have a passage in common */
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g2 n2");
    expect_fates(&w, "A+ B- C+ D= E- ");
    print(&w, "F", "2022-09-14", 6, 9);
    print(&w, "G", "2022-09-14", 6, 8); /* and 8 and 9 another */
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g3 n1");
    print(&w, "H", "2022-09-09", 6, 0); /* in no group, and before them: theirs */
    EXPECT(&w, "2022-09-14", "held UA/ 2022-09-10 g3 n1");
    print(&w, "H", "2022-09-15", 11, 0);
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g2 n2");
    w.known_day = day("2022-09-12"); /* nobody has joined them yet: three groups, and H */
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g2 n4");
    world_release(&w);
}

static void who_is_quoted_in_it_counts_by_himself(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    struct kr_claim quoted = made_by(*take("2022-09-10"), "UA", "Kiev");
    quoted.passage = 1;
    print(&w, "A", "2022-09-10", 1, 0);
    tell(&w, quoted, "B", "2022-09-10");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g1 n2");
    quoted = made_by(*take("2022-09-10"), "", "een bewoner");
    quoted.passage = 1;
    tell(&w, quoted, "C", "2022-09-10");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g1 n3");
    world_release(&w);
}

static void dump(struct world *w, struct kr_buf *out)
{
    struct kr_control *rows;
    size_t count;
    const struct kr_testimonies set = set_of(w);
    assert_true(kr_chronicle_timeline(&w->scratch, &set, &rows, &count));
    for (size_t i = 0; i < count; i++) {
        kr_buf_addf(out, "%lld %d %zu:", (long long)rows[i].first_day, rows[i].grade, rows[i].facts);
        for (size_t k = 0; k < rows[i].says_count; k++)
            kr_buf_add(out, rows[i].says[k].name);
        kr_buf_addc(out, '\n');
    }
}

/* Nor do the numbers that groups go by, which are rows of a database. */
static void the_order_does_not_matter(void **state)
{
    (void)state;
    uint32_t seed = 11;
    for (int round = 0; round < 200; round++) {
        struct world w;
        struct kr_buf first = {0};
        int64_t groups[4] = {0, 1, 2, 3};
        world_init(&w);
        for (int i = 0; i < 14; i++) {
            char outlet[2] = {(char)('A' + next_random(&seed) % 6)}, published[16];
            snprintf(published, sizeof(published), "2022-09-%02u", 10 + next_random(&seed) % 3);
            print(&w, outlet, published, next_random(&seed) % 5, next_random(&seed) % 4);
        }
        dump(&w, &first);
        for (int again = 0; again < 5; again++) {
            struct kr_buf other = {0};
            for (size_t i = w.count - 1; i > 0; i--) {
                const size_t k = next_random(&seed) % (i + 1);
                const struct kr_testimony moved = w.items[i];
                w.items[i] = w.items[k];
                w.items[k] = moved;
            }
            const int64_t renamed = 100 + next_random(&seed) % 1000;
            for (size_t i = 0; i < w.count; i++) /* 1 becomes `renamed`, and back the next time */
                if (w.items[i].group && w.items[i].group == (uint64_t)groups[1])
                    w.items[i].group = (uint64_t)renamed;
            groups[1] = renamed;
            dump(&w, &other);
            if (!kr_str_eq(kr_buf_str(&first), kr_buf_str(&other)))
                fail_msg("%.*sis not\n%.*s", (int)first.len, first.ptr, (int)other.len, other.ptr);
            kr_buf_release(&other);
        }
        kr_buf_release(&first);
        world_release(&w);
    }
}

/* Steps of work for a chain of so many groups, each with a passage of the one before and one of the next. */
static size_t steps_of(size_t count)
{
    struct kr_arena arena;
    size_t steps = 0;
    struct kr_control control;
    kr_arena_init(&arena, 0);
    struct kr_testimony *items = KR_NEW_ARRAY(&arena, struct kr_testimony, count);
    struct kr_report report = {.published = "2022-09-10"};
    const struct kr_claim claim = *take("2022-09-10");
    for (size_t i = 0; i < count; i++) {
        snprintf(report.source, sizeof(report.source), "%zu", i % 100);
        assert_int_equal(kr_chronicle_hear(&claim, &report, &items[i]), KR_FATE_NONE);
        items[i].source.name = KR_S("A");
        snprintf(items[i].claim, sizeof(items[i].claim), "c:%016zx", i);
        items[i].published = KR_S("2022-09-10");
        items[i].group = 1 + i / 2;
        items[i].passage = 1 + (i + 1) / 2;
    }
    const struct kr_testimonies set = {.items = items, .count = count, .known_day = KR_DAY_MAX, .steps = &steps};
    assert_true(kr_chronicle_state(&arena, &set, day("2022-09-11"), &control));
    assert_int_equal(control.says_count, 1);
    kr_arena_release(&arena);
    return steps;
}

static void a_long_chain_costs_as_much_a_link(void **state)
{
    (void)state;
    size_t before = steps_of(2000);
    for (size_t count = 4000; count <= 64000; count *= 2) {
        const size_t steps = steps_of(count);
        if (2 * steps > 5 * before)
            fail_msg("%zu words: %zu steps, of half as many %zu", count, steps, before);
        before = steps;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_passage_is_one_source),
        cmocka_unit_test(what_an_outlet_says_besides_is_its_own),
        cmocka_unit_test(an_outlet_that_repeats_itself_joins_nothing),
        cmocka_unit_test(an_outlet_is_no_link),
        cmocka_unit_test(groups_are_linked),
        cmocka_unit_test(who_is_quoted_in_it_counts_by_himself),
        cmocka_unit_test(the_order_does_not_matter),
        cmocka_unit_test(a_long_chain_costs_as_much_a_link),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
