/* The timeline: the baseline under it, dates that only agree together, what each claim came to; that neither order nor
 * repetition matters, that later reports change the past only as known later, that its cost grows with the claims. */
#include "world.h"

static void the_baseline_lies_under_the_claims(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    w.baseline = "UA";
    EXPECT(&w, "2022-02-22", "unknown /  g0 n0");
    EXPECT(&w, "2022-06-01", "held UA/ 2022-02-23 g3 n1");
    tell(&w, made_claim(ENTER, "RU", "2022-03-01"), "A", "2022-03-01"); /* in is not taken */
    EXPECT(&w, "2022-03-01", "contested UA/RU 2022-02-23 g4 n1");
    tell(&w, made_claim(TAKE, "RU", "2022-03-05"), "A", "2022-03-05");
    EXPECT(&w, "2022-02-28", "held UA/ 2022-02-23 g3 n1");
    EXPECT(&w, "2022-03-05", "held RU/ 2022-03-01 g3 n1");
    world_release(&w);

    world_init(&w); /* who takes it, did not hold it: the run does not reach back to the baseline */
    w.baseline = "UA";
    tell(&w, made_claim(TAKE, "UA", "2022-09-11"), "A", "2022-09-11");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-02-23 g3 n1");
    EXPECT(&w, "2022-09-11", "held UA/ 2022-09-11 g3 n1");
    world_release(&w);

    world_init(&w); /* who holds it still, does; and then the baseline counts no more as a source */
    w.baseline = "UA";
    tell(&w, made_claim(HOLD, "UA", "2022-09-11"), "A", "2022-09-11");
    EXPECT(&w, "2022-09-11", "held UA/ 2022-02-23 g3 n1");
    world_release(&w);

    world_init(&w); /* and who takes it after that, had lost it in between */
    w.baseline = "UA";
    tell(&w, made_claim(HOLD, "UA", "2022-03-01"), "A", "2022-03-01");
    tell(&w, made_claim(TAKE, "UA", "2022-09-11"), "A", "2022-09-11");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-02-23 g3 n1");
    EXPECT(&w, "2022-09-11", "held UA/ 2022-09-11 g3 n1");
    world_release(&w);

    world_init(&w); /* who left, had come; nobody told when */
    w.baseline = "UA";
    tell(&w, made_claim(LEAVE, "RU", "2022-04-01"), "A", "2022-04-01");
    EXPECT(&w, "2022-03-31", "held UA/ 2022-02-23 g3 n1");
    EXPECT(&w, "2022-04-01", "left /RU 2022-04-01 g3 n1");
    world_release(&w);

    world_init(&w); /* a rumour leaves it standing */
    w.baseline = "UA";
    tell(&w, made_as(made_claim(TAKE, "UA", "2022-04-01"), KR_UNCONFIRMED), "A", "2022-04-01");
    EXPECT(&w, "2022-04-01", "held UA/ 2022-02-23 g3 n2");
    tell(&w, made_as(made_claim(TAKE, "RU", "2022-04-02"), KR_UNCONFIRMED), "A", "2022-04-02");
    EXPECT(&w, "2022-04-02", "contested UA/RU 2022-02-23 g3 n2");
    world_release(&w);
}

static void what_was_occupied_is_over(void **state)
{
    (void)state;
    struct world w;
    world_init(&w); /* "occupied until then", nobody told since when: from the day after the beginning */
    w.baseline = "UA";
    tell(&w, made_claim(HOLD, "RU", "../2022-09-09"), "A", "2022-09-09");
    EXPECT(&w, "2022-02-22", "unknown /  g0 n0");
    EXPECT(&w, "2022-02-23", "held UA/ 2022-02-23 g3 n1");
    EXPECT(&w, "2022-02-24", "held RU/ ../2022-09-09 g3 n1");
    EXPECT(&w, "2022-09-08", "held RU/ ../2022-09-09 g3 n1");
    EXPECT(&w, "2022-09-10", "left /RU ../2022-09-09 g3 n1");
    world_release(&w);

    world_init(&w); /* a later look back adds nothing to who holds it since, nor to when it was lost */
    w.baseline = "UA";
    tell(&w, made_claim(TAKE, "UA", "2022-09-07"), "A", "2022-09-07");
    tell(&w, made_claim(HOLD, "RU", "../2023-09-07"), "B", "2023-09-07");
    EXPECT(&w, "2022-09-06", "held RU/ ../2023-09-07 g3 n1");
    EXPECT(&w, "2022-09-07", "held UA/ 2022-09-07 g3 n1");
    EXPECT(&w, "2023-09-08", "held UA/ 2022-09-07 g3 n1");
    world_release(&w);

    world_init(
        &w); /* others tell when it came in: then, not at the beginning; that it came back later does not count */
    w.baseline = "UA";
    tell(&w, made_claim(HOLD, "UA", "2022-03-20"), "A", "2022-03-20");
    tell(&w, made_claim(TAKE, "RU", "2022-04-01"), "A", "2022-04-02");
    tell(&w, made_claim(HOLD, "RU", "../2022-09-09"), "B", "2022-09-09");
    tell(&w, made_claim(TAKE, "RU", "2023-05-01"), "A", "2023-05-01");
    EXPECT(&w, "2022-03-01", "held UA/ 2022-02-23 g3 n1");
    EXPECT(&w, "2022-03-31", "held UA/ 2022-02-23 g3 n1");
    EXPECT(&w, "2022-04-01", "held RU/ 2022-04-01 g2 n2");
    EXPECT(&w, "2022-09-09", "left /RU ../2022-09-09 g3 n1");
    EXPECT(&w, "2023-05-01", "held RU/ 2023-05-01 g3 n1");
    world_release(&w);

    world_init(&w); /* "not occupied until then" is no end of anything */
    w.baseline = "UA";
    tell(&w, made_as(made_claim(HOLD, "RU", "../2022-09-09"), KR_DENIED), "A", "2022-09-09");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-02-23 g3 n1");
    world_release(&w);
}

static void who_came_is_not_there_before(void **state)
{
    (void)state;
    struct world w;
    world_init(&w); /* "in 2022" does not reach before the war, for the one who came */
    w.baseline = "UA";
    tell(&w, made_claim(HOLD, "RU", "2022"), "A", "2023-01-05");
    EXPECT(&w, "2022-01-15", "unknown /  g0 n0");
    EXPECT(&w, "2022-02-23", "held UA/ 2022-02-23 g3 n1");
    EXPECT(&w, "2022-02-24", "held RU/ 2022 g3 n1");
    world_release(&w);

    world_init(&w); /* taken, and retaken a few days after, as a newspaper says: the first is over, and no doubt */
    w.baseline = "UA";
    tell(&w, made_claim(TAKE, "RU", "2022-05-02"), "A", "2022-05-02");
    tell(&w, made_claim(TAKE, "UA", "2022-05-05"), "A", "2022-05-05");
    EXPECT(&w, "2022-05-04", "held RU/ 2022-05-02 g3 n1");
    EXPECT(&w, "2022-05-05", "held UA/ 2022-05-05 g3 n1");
    EXPECT(&w, "2024-01-01", "held UA/ 2022-05-05 g3 n1");
    world_release(&w);

    world_init(&w); /* as a party says, it is in doubt */
    w.baseline = "UA";
    tell(&w, made_claim(TAKE, "RU", "2022-05-02"), "A", "2022-05-02");
    tell(&w, made_by(made_claim(TAKE, "UA", "2022-05-05"), "UA", "Kiev"), "A", "2022-05-05");
    EXPECT(&w, "2022-05-05", "contested UA/RU 2022-05-05 g4 n1");
    world_release(&w);
}

static void old_background_lands_at_its_own_time(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    w.baseline = "UA";
    tell(&w, made_claim(TAKE, "UA", "2022-09-10"), "A", "2022-09-11");
    tell(&w, made_claim(TAKE, "RU", "2022-03"), "A", "2022-09-11"); /* "taken in March", told in September */
    EXPECT(&w, "2022-02-28", "held UA/ 2022-02-23 g3 n1");
    EXPECT(&w, "2022-05-01", "held RU/ 2022-03 g3 n1");
    EXPECT(&w, "2022-09-30", "held UA/ 2022-09-10 g3 n1");
    world_release(&w);
}

static void what_cannot_be_known_moves_nothing(void **state)
{
    (void)state;
    struct world w;
    struct kr_testimony t;
    struct kr_report report = {.published = "2022-09-10", .source = "A"};
    struct kr_claim ahead = made_claim(TAKE, "UA", "9999-01-01"), next_day = made_claim(TAKE, "UA", "2022-09-11");
    assert_int_equal(kr_chronicle_hear(&ahead, &report, &t), KR_FATE_AHEAD);
    assert_int_equal(kr_chronicle_hear(&next_day, &report, &t), KR_FATE_NONE); /* the time zone of the place */
    ahead = made_as(made_claim(TAKE, "UA", "9999-01-01"), KR_PLANNED);
    assert_int_equal(kr_chronicle_hear(&ahead, &report, &t), KR_FATE_PLANNED);

    world_init(&w); /* a report whose clock is wrong, forwards and backwards */
    w.baseline = "UA";
    assert_true(tell(&w, made_claim(TAKE, "RU", "9999-12-31"), "A", "9999-12-31"));
    assert_true(tell(&w, made_claim(TAKE, "RU", "0001-01-01"), "A", "0001-01-01"));
    EXPECT(&w, "9999-12-31", "held UA/ 2022-02-23 g3 n1");
    struct kr_control c;
    struct kr_hearing *hearings;
    const struct kr_testimonies set = set_of(&w);
    assert_true(kr_chronicle_replay(&w.scratch, &set, day("9999-12-31"), &c, &hearings));
    assert_int_equal(hearings[0].fate, KR_FATE_OUT_OF_TIME);
    assert_int_equal(hearings[1].fate, KR_FATE_OUT_OF_TIME);
    w.baseline = NULL; /* without a beginning nobody can tell */
    EXPECT(&w, "9999-12-31", "held RU/ 0001-01-01 g3 n1");
    world_release(&w);
}

static void copies_of_one_report_are_one_source(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    tell(&w, made_claim(TAKE, "UA", "2022-09-10"), "A", "2022-09-10");
    tell(&w, made_claim(TAKE, "UA", "2022-09-10"), "B", "2022-09-10");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g2 n2");
    w.items[0].group = w.items[1].group = 7; /* both carry the same wire */
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g3 n1");
    w.items[1].group = 8;
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g2 n2");
    world_release(&w);
}

static void who_leaves_makes_the_others_case(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    tell(&w, made_by(made_claim(TAKE, "UA", "2022-09-10"), "UA", "Kiev"), "A", "2022-09-10");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g3 n1");
    tell(&w, made_claim(LEAVE, "RU", "2022-09-09"), "B", "2022-09-10");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g1 n2");
    tell(&w, made_by(made_as(made_claim(TAKE, "UA", "2022-09-10"), KR_DENIED), "RU", "Moskou"), "A", "2022-09-10");
    EXPECT(&w, "2022-09-10", "contested UA/ 2022-09-10 g3 n2");
    tell(&w, made_by(made_claim(LEAVE, "RU", "2022-09-12"), "RU", "Moskou"), "A", "2022-09-12"); /* gives up denying */
    EXPECT(&w, "2022-09-12", "held UA/ 2022-09-10 g1 n3");
    world_release(&w);
}

#define SATURDAYS "[2022-09-03,2022-09-10,2022-09-17,2022-09-24]"

static void dates_agree_together(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    tell(&w, made_by(made_claim(LEAVE, "RU", SATURDAYS), "RU", "Moskou"), "A", "2022-09");
    EXPECT(&w, "2022-09-03", "left /RU " SATURDAYS " g2 n1");
    tell(&w, made_claim(LEAVE, "RU", "2022-09-11"), "B", "2022-09-12"); /* no Saturday */
    EXPECT(&w, "2022-09-03", "left /RU " SATURDAYS " g1 n2");
    tell(&w, made_claim(LEAVE, "UA", "2022-09-17"), "B", "2022-09-18"); /* another side */
    tell(&w, made_claim(TAKE, "UA", "2022-09-24"), "B", "2022-09-24");  /* another event */
    EXPECT(&w, "2022-09-03", "left /RU " SATURDAYS " g1 n2");
    world_release(&w);

    world_init(&w);
    tell(&w, made_by(made_claim(LEAVE, "RU", SATURDAYS), "RU", "Moskou"), "A", "2022-09");
    tell(&w, made_claim(LEAVE, "RU", "2022-09-10"), "B", "2022-09-12");
    EXPECT(&w, "2022-09-03", "unknown /  g0 n0");
    EXPECT(&w, "2022-09-10", "left /RU 2022-09-10 g1 n2");
    struct kr_control c;
    struct kr_hearing *hearings;
    struct kr_testimonies set = set_of(&w);
    assert_true(kr_chronicle_replay(&w.scratch, &set, day("2022-09-10"), &c, &hearings));
    assert_ptr_equal(hearings[0].dated_by, &w.items[1]);
    assert_true(kr_str_is(hearings[0].when, "2022-09-10"));
    w.known_day = day("2022-09-11"); /* not yet told */
    EXPECT(&w, "2022-09-03", "left /RU " SATURDAYS " g2 n1");
    w.known_day = KR_DAY_MAX;
    tell(&w, made_claim(LEAVE, "RU", "2022-09-17"), "C", "2022-09-18"); /* two Saturdays: nobody can tell */
    EXPECT(&w, "2022-09-03", "left /RU " SATURDAYS " g1 n3");
    world_release(&w);

    world_init(&w); /* known to the month: of the first day on which others tell of it */
    tell(&w, made_claim(TAKE, "UA", "2022-09"), "A", "2022-10");
    tell(&w, made_claim(TAKE, "UA", "2022-09-10"), "B", "2022-09-12");
    EXPECT(&w, "2022-09-09", "unknown /  g0 n0");
    EXPECT(&w, "2022-09-10", "held UA/ 2022-09-10 g2 n2");
    world_release(&w);
}

/* ---- what each came to ---- */

static enum kr_fate fate_of(const struct kr_hearing *hearings, size_t count, const struct kr_testimony *t)
{
    for (size_t i = 0; i < count; i++)
        if (hearings[i].testimony == t)
            return hearings[i].fate;
    return KR_FATE_NONE;
}

static void every_claim_has_its_fate(void **state)
{
    (void)state;
    struct world w;
    world_init(&w);
    tell(&w, made_claim(HOLD, "RU", "2022-08-01"), "A", "2022-08-01");
    tell(&w, made_claim(TAKE, "UA", "2022-09-10"), "A", "2022-09-10");
    tell(&w, made_claim(HOLD, "UA", "2022-09-12"), "A", "2022-09-12");
    tell(&w, made_claim(HOLD, "RU", "2022-09-12"), "B", "2022-09-12");
    tell(&w, made_claim(TAKE, "RU", "2022-12-01"), "A", "2022-12-01");
    tell(&w, made_claim(LEAVE, "RU", "2022-09-10"), "C", "2022-12-05");
    w.known_day = day("2022-12-02");
    static const enum kr_fate wanted[] = {KR_FATE_HANDED_OVER, KR_FATE_SUPPORTS,  KR_FATE_COPY,
                                          KR_FATE_AGAINST,     KR_FATE_LATER_DAY, KR_FATE_NOT_KNOWN};
    struct kr_control c;
    struct kr_hearing *hearings;
    const struct kr_testimonies set = set_of(&w);
    assert_true(kr_chronicle_replay(&w.scratch, &set, day("2022-09-15"), &c, &hearings));
    assert_int_equal(c.state, KR_STATE_CONTESTED);
    assert_string_equal(c.rule, "word");
    assert_true(kr_str_is(c.from, "2022-09-12") && kr_str_is(c.until, "2022-11-30"));
    assert_int_equal(c.facts, 1);
    assert_int_equal(c.against, 1);
    assert_int_equal(c.claims_against, 1);
    for (size_t i = 0; i < w.count; i++)
        assert_int_equal(fate_of(hearings, w.count, &w.items[i]), wanted[i]);
    world_release(&w);
}

/* ---- properties, of random claims ---- */

enum { RANDOM_CLAIMS = 200, ROUNDS = 40 };

static const char *const sides[] = {"UA", "RU", "UA", "RU", "PL"};
static const char *const outlets[] = {"A", "B", "C", "D"};

/* A claim with a date, or a month, a span, a set; told by somebody, some days later. */
static struct kr_testimony random_testimony(struct kr_arena *arena, uint32_t *seed, int64_t days)
{
    const enum kr_type types[] = {TAKE, ENTER, HOLD, LEAVE, HOLD};
    const enum kr_factuality factualities[] = {KR_FACT, KR_FACT, KR_FACT, KR_UNCONFIRMED, KR_DENIED};
    const int64_t first = day("2022-03-01") + next_random(seed) % (uint32_t)days;
    struct kr_claim *claim = KR_NEW(arena, struct kr_claim);
    struct kr_report *report = KR_NEW(arena, struct kr_report);
    char when[KR_DATE_SIZE];
    kr_edtf_day(when, first);
    const uint32_t form = next_random(seed) % 8;
    if (form == 0)
        kr_edtf_interval(when, first, first + 60);
    else if (form == 1)
        kr_edtf_set(when, (const int64_t[]){first, first + 7, first + 14}, 3);
    else if (form == 2)
        when[7] = '\0'; /* the month */
    *claim = made_claim(types[next_random(seed) % 5], sides[next_random(seed) % 5], when);
    claim->factuality = factualities[next_random(seed) % 5];
    if (next_random(seed) % 2)
        *claim = made_by(*claim, sides[next_random(seed) % 5], next_random(seed) % 2 ? "office" : "general");
    snprintf(claim->id, sizeof(claim->id), "c:%08x%08x", next_random(seed), next_random(seed));
    snprintf(report->source, sizeof(report->source), "%s", outlets[next_random(seed) % 4]);
    kr_edtf_day(report->published, first + 60 + next_random(seed) % 40);
    struct kr_testimony t;
    assert_int_equal(kr_chronicle_hear(claim, report, &t), KR_FATE_NONE);
    return t;
}

static void add_witness(struct kr_buf *out, const struct kr_witness *w)
{
    kr_buf_addf(out, " %s %.*s", w->claim, (int)w->when.len, w->when.ptr);
}

/* All that the chronicle says. */
static void dump(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_buf *out)
{
    struct kr_control *rows;
    struct kr_dispute *disputes;
    struct kr_event *events;
    size_t count;
    kr_buf_clear(out);
    assert_true(kr_chronicle_timeline(arena, set, &rows, &count));
    for (size_t i = 0; i < count; i++) {
        kr_buf_addf(out, "%s %.*s/%.*s %.*s..%.*s %.*s g%d c%zu a%zu", kr_state_name(rows[i].state),
                    (int)rows[i].side.len, rows[i].side.ptr, (int)rows[i].other.len, rows[i].other.ptr,
                    (int)rows[i].from.len, rows[i].from.ptr, (int)rows[i].until.len, rows[i].until.ptr,
                    (int)rows[i].since.len, rows[i].since.ptr, rows[i].grade, rows[i].claims, rows[i].claims_against);
        for (size_t k = 0; k < rows[i].says_count; k++)
            kr_buf_addf(out, " %.*s", (int)rows[i].says[k].name.len, rows[i].says[k].name.ptr);
        kr_buf_addc(out, '\n');
    }
    assert_true(kr_chronicle_disputes(arena, set, &disputes, &count));
    for (size_t i = 0; i < count; i++) {
        kr_buf_addf(out, "%s %zu %zu", kr_dispute_kind_name(disputes[i].kind), disputes[i].a_sources,
                    disputes[i].b_sources);
        add_witness(out, &disputes[i].a);
        add_witness(out, &disputes[i].b);
        add_witness(out, &disputes[i].conceded);
        add_witness(out, &disputes[i].settled);
        kr_buf_addc(out, '\n');
    }
    assert_true(kr_chronicle_events(arena, set, &events, &count));
    for (size_t i = 0; i < count; i++) {
        kr_buf_addf(out, "event %zu %zu", events[i].claims, events[i].confirmed_count);
        add_witness(out, &events[i].first);
        kr_buf_addc(out, '\n');
    }
    assert_false(out->failed);
}

static void shuffle(struct kr_testimony *items, size_t count, uint32_t *seed)
{
    for (size_t i = count - 1; i > 0; i--) {
        const size_t k = next_random(seed) % (i + 1);
        const struct kr_testimony swap = items[i];
        items[i] = items[k];
        items[k] = swap;
    }
}

static void neither_order_nor_repetition_matters(void **state)
{
    (void)state;
    static struct kr_testimony items[RANDOM_CLAIMS + RANDOM_CLAIMS / 2];
    struct world w;
    struct kr_buf first = {0}, other = {0};
    uint32_t seed = 20220910;
    for (int round = 0; round < ROUNDS; round++) {
        world_init(&w);
        w.baseline = round % 2 ? "UA" : NULL;
        struct kr_testimonies set = set_of(&w);
        set.items = items;
        set.count = RANDOM_CLAIMS;
        for (size_t i = 0; i < RANDOM_CLAIMS; i++)
            items[i] = random_testimony(&w.arena, &seed, 120);
        dump(&w.scratch, &set, &first);
        assert_true(first.len > 1000);
        shuffle(items, RANDOM_CLAIMS, &seed);
        dump(&w.scratch, &set, &other);
        assert_true(kr_str_eq(kr_buf_str(&first), kr_buf_str(&other)));
        memcpy(items + RANDOM_CLAIMS, items, RANDOM_CLAIMS / 2 * sizeof(*items)); /* half of them again */
        set.count += RANDOM_CLAIMS / 2;
        shuffle(items, set.count, &seed);
        dump(&w.scratch, &set, &other);
        assert_true(kr_str_eq(kr_buf_str(&first), kr_buf_str(&other)));
        world_release(&w);
    }
    kr_buf_release(&first);
    kr_buf_release(&other);
}

static void later_reports_change_the_past_as_known_later_only(void **state)
{
    (void)state;
    static struct kr_testimony items[RANDOM_CLAIMS], known[RANDOM_CLAIMS];
    struct world w;
    struct kr_buf then = {0}, now = {0}, later = {0};
    uint32_t seed = 1914;
    size_t changed = 0;
    for (int round = 0; round < ROUNDS; round++) {
        world_init(&w);
        const int64_t known_day = day("2022-06-15");
        size_t count = 0;
        for (size_t i = 0; i < RANDOM_CLAIMS; i++) {
            items[i] = random_testimony(&w.arena, &seed, 120);
            if (items[i].known_day <= known_day)
                known[count++] = items[i];
        }
        struct kr_testimonies set = set_of(&w);
        set.items = known;
        set.count = count;
        dump(&w.scratch, &set, &then);
        set.items = items;
        set.count = RANDOM_CLAIMS;
        dump(&w.scratch, &set, &later);
        set.known_day = known_day;
        dump(&w.scratch, &set, &now);
        assert_true(kr_str_eq(kr_buf_str(&then), kr_buf_str(&now)));
        changed += !kr_str_eq(kr_buf_str(&then), kr_buf_str(&later));
        world_release(&w);
    }
    assert_int_equal(changed, ROUNDS);
    kr_buf_release(&then);
    kr_buf_release(&now);
    kr_buf_release(&later);
}

/* Rows touch each other, and the state of a day is that of its row. */
static void the_rows_have_no_gaps(void **state)
{
    (void)state;
    static struct kr_testimony items[RANDOM_CLAIMS];
    struct world w;
    uint32_t seed = 8;
    world_init(&w);
    w.baseline = "UA";
    for (size_t i = 0; i < RANDOM_CLAIMS; i++)
        items[i] = random_testimony(&w.arena, &seed, 300);
    struct kr_testimonies set = set_of(&w);
    set.items = items;
    set.count = RANDOM_CLAIMS;
    struct kr_control *rows, c;
    size_t count;
    assert_true(kr_chronicle_timeline(&w.scratch, &set, &rows, &count));
    assert_true(count > 10);
    for (size_t i = 0; i < count; i++) {
        assert_true(rows[i].first_day <= rows[i].last_day);
        assert_int_equal(rows[i].last_day, i + 1 < count ? rows[i + 1].first_day - 1 : KR_DAY_MAX);
        assert_true(kr_chronicle_state(&w.scratch, &set, rows[i].first_day, &c));
        assert_true(c.first_day == rows[i].first_day && c.grade == rows[i].grade);
    }
    world_release(&w);
}

/* ---- cost ---- */

enum shape { MIXED, ONE_DAY, IN_TURN, DENIALS, SPANS, SHAPES };

static struct kr_testimony shaped(enum shape shape, size_t i, uint32_t *seed, struct kr_arena *arena, int64_t days)
{
    static const struct kr_source sources[] = {{{"Kiev", 4}, {"UA", 2}, {"office", 6}},
                                               {{"Moskou", 6}, {"RU", 2}, {"office", 6}},
                                               {{"A", 1}, {NULL, 0}, {"outlet", 6}}};
    if (shape == MIXED)
        return random_testimony(arena, seed, days);
    const int64_t begin = day("2022-03-01");
    struct kr_testimony t = {.type = i % 2 ? TAKE : HOLD,
                             .factuality = shape == DENIALS && i % 4 ? KR_DENIED : KR_FACT,
                             .side = i % 2 ? KR_S("UA") : KR_S("RU"),
                             .when = KR_S("2022-03-01"),
                             .published = KR_S("2022-03-01"),
                             .source = sources[i % 3],
                             .voice = i * 2654435761u};
    t.first_day = begin + (shape == ONE_DAY ? 0 : (int64_t)i % days);
    t.last_day = t.until_day = t.first_day + (shape == SPANS ? 400 : 0);
    t.known_day = t.last_day;
    if (shape == SPANS)
        t.type = HOLD;
    if (shape == IN_TURN && i % 5 == 0)
        t.type = LEAVE;
    snprintf(t.claim, sizeof(t.claim), "c:%016zx", i);
    return t;
}

static size_t steps_of(enum shape shape, size_t count)
{
    struct kr_arena arena, scratch;
    struct kr_testimony *items = calloc(count, sizeof(*items));
    uint32_t seed = 5;
    size_t steps = 0, rows_count;
    assert_non_null(items);
    kr_arena_init(&arena, 1 << 20);
    kr_arena_init(&scratch, 1 << 20);
    for (size_t i = 0; i < count; i++)
        items[i] = shaped(shape, i, &seed, &arena, (int64_t)count);
    struct world w = {.parties = {KR_S("UA"), KR_S("RU")}, .known_day = KR_DAY_MAX, .baseline = "UA"};
    struct kr_testimonies set = set_of(&w);
    set.items = items;
    set.count = count;
    set.steps = &steps;
    struct kr_control *rows;
    struct kr_dispute *disputes;
    assert_true(kr_chronicle_timeline(&scratch, &set, &rows, &rows_count));
    assert_true(kr_chronicle_disputes(&scratch, &set, &disputes, &rows_count));
    kr_arena_release(&arena);
    kr_arena_release(&scratch);
    free(items);
    return steps;
}

/* Twice the claims, at most a little over twice the work: every list is left as it was entered, once. */
static void the_work_grows_with_the_claims(void **state)
{
    (void)state;
    for (enum shape shape = MIXED; shape < SHAPES; shape++) {
        size_t before = steps_of(shape, 4000);
        for (size_t count = 8000; count <= 32000; count *= 2) {
            const size_t after = steps_of(shape, count);
            assert_true(before > count / 2);
            if ((double)after > 2.3 * (double)before)
                fail_msg("shape %d: %zu claims take %zu steps, half of them %zu", (int)shape, count, after, before);
            before = after;
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_baseline_lies_under_the_claims),
        cmocka_unit_test(what_was_occupied_is_over),
        cmocka_unit_test(who_came_is_not_there_before),
        cmocka_unit_test(old_background_lands_at_its_own_time),
        cmocka_unit_test(what_cannot_be_known_moves_nothing),
        cmocka_unit_test(copies_of_one_report_are_one_source),
        cmocka_unit_test(who_leaves_makes_the_others_case),
        cmocka_unit_test(dates_agree_together),
        cmocka_unit_test(every_claim_has_its_fate),
        cmocka_unit_test(neither_order_nor_repetition_matters),
        cmocka_unit_test(later_reports_change_the_past_as_known_later_only),
        cmocka_unit_test(the_rows_have_no_gaps),
        cmocka_unit_test(the_work_grows_with_the_claims),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
