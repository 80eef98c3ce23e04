/* The room score: what agrees with an annotation and what only looks like it, by hand-made claims; the shares that come
 * of it; faults in annotations; what differs between two runs. That whole sets of reports give the figures of the
 * annotators' own scorer is held in tests/cli/eval.sh. */
#include "score/scored.h"

#include <math.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

static const char text[] =
    "date 2022-09-11\nZaterdag viel Izjoem (\"eindelijk!\"). Het leger zei dat. In Izjoem vielen "
    "8 doden, 2000 mensen vluchtten\nKoepjansk werd beschoten.\n";

static struct kr_score *score;

static void score_begin(const char *rows)
{
    struct kr_error error;
    struct kr_buf gold = {0};
    score = kr_score_new();
    assert_non_null(score);
    assert_true(kr_score_places(score, "places.tsv", kr_str_of(places_tsv), &error));
    kr_score_begin(score, "a.txt", kr_str_of(text));
    kr_buf_addz(&gold, head);
    kr_buf_addz(&gold, rows);
    assert_true(kr_score_gold(score, "a.tsv", kr_buf_str(&gold), &error));
    kr_buf_release(&gold);
}

static struct kr_claim claim_of(enum kr_type type, const char *side, const struct kr_place *place, const char *words)
{
    struct kr_claim claim = {.type = type, .actor_side = kr_str_of(side), .place = place, .near_km = -1};
    spans(&claim, text, words);
    return claim;
}

static const struct kr_score_result *score_end(void)
{
    assert_true(kr_score_end(score));
    return kr_score_result(score);
}

static void expect_tally(const struct kr_tally *tally, size_t found, size_t missed, size_t right, size_t wrong)
{
    assert_int_equal(tally->found, found);
    assert_int_equal(tally->missed, missed);
    assert_int_equal(tally->right, right);
    assert_int_equal(tally->wrong, wrong);
}

/* One row and one claim about a place: do they agree? */
static bool agree(const char *row, enum kr_type type, const char *side, const struct kr_place *place, const char *words)
{
    score_begin(row);
    struct kr_claim claim = claim_of(type, side, place, words);
    assert_true(kr_score_claim(score, &claim));
    const struct kr_tally tally = score_end()->claims;
    assert_int_equal(tally.found + tally.missed, 1);
    assert_int_equal(tally.right + tally.wrong, 1);
    assert_int_equal(tally.found, tally.right);
    kr_score_free(score);
    return tally.found;
}

/* The same for an attribute of a claim that agrees. */
static bool attribute_right(enum kr_attribute_kind kind, const char *field, struct kr_claim claim)
{
    const char *fields[] = {"*", "*", "-", "-"};
    char row[400];
    fields[kind] = field;
    snprintf(row, sizeof(row), "core\tcontrol.take\tUA\t*\t%s\t%s\t%s\t%s\tviel Izjoem\n", fields[0], fields[1],
             fields[2], fields[3]);
    score_begin(row);
    claim.type = KR_CONTROL_TAKE;
    claim.actor_side = KR_S("UA");
    spans(&claim, text, "viel Izjoem");
    assert_true(kr_score_claim(score, &claim));
    const struct kr_share share = score_end()->attributes[kind];
    kr_score_free(score);
    assert_int_equal(share.compared, 1);
    return share.right == 1;
}

/* ---- agreeing -------------------------------------------------------------------------------------------------- */

static void a_place_agrees_by_where_it_lies(void **state)
{
    (void)state;
    const char *izium = "core\tcontrol.take\tUA\tIzium\t-\tfact\t-\t-\tviel Izjoem\n";
    const struct kr_place same = place_at(KR_PLACE_CITY, 49.2087, 37.2485);
    const struct kr_place near = place_at(KR_PLACE_CITY, 49.2087 + 14.9 / 111.2, 37.2485);
    const struct kr_place far = place_at(KR_PLACE_CITY, 49.2087 + 15.1 / 111.2, 37.2485);
    const struct kr_place district = place_at(KR_PLACE_DISTRICT, 49.2087 + 24 / 111.2, 37.2485);
    const struct kr_place region = place_at(KR_PLACE_REGION, 49.2087, 37.2485);
    const struct kr_place area = place_at(KR_PLACE_AREA, 49.2087, 37.2485);
    assert_true(agree(izium, KR_CONTROL_TAKE, "UA", &same, "viel Izjoem"));
    assert_true(agree(izium, KR_CONTROL_TAKE, "UA", &near, "viel Izjoem"));
    assert_false(agree(izium, KR_CONTROL_TAKE, "UA", &far, "viel Izjoem"));
    assert_true(agree(izium, KR_CONTROL_TAKE, "UA", &district, "viel Izjoem"));
    assert_false(agree(izium, KR_CONTROL_TAKE, "UA", &region, "viel Izjoem"));
    assert_true(agree(izium, KR_CONTROL_TAKE, "UA", &area, "viel Izjoem"));
    assert_false(agree(izium, KR_CONTROL_TAKE, "UA", NULL, "viel Izjoem"));
}

static void a_wide_place_agrees_with_wide_ones_only(void **state)
{
    (void)state;
    const char *oblast = "core\tcontrol.take\tUA\tKharkiv Oblast\t-\tfact\t-\t-\tviel Izjoem\n";
    const char *donbas = "core\tcontrol.take\tUA\tDonbas\t-\tfact\t-\t-\tviel Izjoem\n";
    const struct kr_place region = place_at(KR_PLACE_REGION, 49.5 + 89 / 111.2, 36.5);
    const struct kr_place farther = place_at(KR_PLACE_REGION, 49.5 + 91 / 111.2, 36.5);
    const struct kr_place city = place_at(KR_PLACE_CITY, 49.5, 36.5);
    const struct kr_place there = place_at(KR_PLACE_CITY, 48.5 + 59 / 111.2, 38.5);
    assert_true(agree(oblast, KR_CONTROL_TAKE, "UA", &region, "viel Izjoem"));
    assert_false(agree(oblast, KR_CONTROL_TAKE, "UA", &farther, "viel Izjoem"));
    assert_false(agree(oblast, KR_CONTROL_TAKE, "UA", &city, "viel Izjoem"));
    assert_true(agree(donbas, KR_CONTROL_TAKE, "UA", &there, "viel Izjoem"));
}

static void alternatives_and_wildcards(void **state)
{
    (void)state;
    const struct kr_place izium = place_at(KR_PLACE_CITY, 49.2087, 37.2485);
    const char *either = "core\tcontrol.take/control.enter\tUA/RU\tKupiansk/-\t-\tfact\t-\t-\tviel Izjoem\n";
    const char *any = "core\t*\t*\t*\t-\tfact\t-\t-\tviel Izjoem\n";
    const char *unscored = "core\tcontrol.take\t-\tIzium\t-\tfact\t-\t-\tviel Izjoem\n";
    const char *nowhere = "core\tcontrol.take\tUA\t-\t-\tfact\t-\t-\tviel Izjoem\n";
    const char *unknown = "core\tcontrol.take\tUA\tAtlantis\t-\tfact\t-\t-\tviel Izjoem\n";
    assert_true(agree(either, KR_CONTROL_ENTER, "RU", NULL, "viel Izjoem"));
    assert_false(agree(either, KR_CONTROL_HOLD, "RU", NULL, "viel Izjoem"));
    assert_false(agree(either, KR_CONTROL_ENTER, "GB", NULL, "viel Izjoem"));
    assert_false(agree(either, KR_CONTROL_ENTER, "RU", &izium, "viel Izjoem"));
    assert_true(agree(any, KR_PEOPLE_HARM, "", &izium, "viel Izjoem"));
    assert_true(agree(unscored, KR_CONTROL_TAKE, "", &izium, "viel Izjoem"));
    assert_true(agree(nowhere, KR_CONTROL_TAKE, "UA", NULL, "viel Izjoem"));
    assert_false(agree(nowhere, KR_CONTROL_TAKE, "UA", &izium, "viel Izjoem"));
    assert_false(agree(unknown, KR_CONTROL_TAKE, "UA", &izium, "viel Izjoem"));
}

static void words_agree_within_a_sentence(void **state)
{
    (void)state;
    const char *first = "core\tcontrol.take\tUA\t-\t-\tfact\t-\t-\tviel Izjoem\n";
    const char *last = "core\tcontrol.take\tUA\t-\t-\tfact\t-\t-\t8 doden\n";
    assert_true(agree(first, KR_CONTROL_TAKE, "UA", NULL, "Zaterdag"));
    assert_true(agree(first, KR_CONTROL_TAKE, "UA", NULL, "eindelijk")); /* the stop behind it is inside marks */
    assert_false(agree(first, KR_CONTROL_TAKE, "UA", NULL, "Het leger"));
    assert_false(agree(first, KR_CONTROL_TAKE, "UA", NULL, "2022-09-11"));
    assert_true(agree(last, KR_CONTROL_TAKE, "UA", NULL, "mensen vluchtten"));
    assert_false(agree(last, KR_CONTROL_TAKE, "UA", NULL, "Koepjansk")); /* a line's end ends it without a stop */
    assert_false(agree(last, KR_CONTROL_TAKE, "UA", NULL, "leger zei"));
}

/* ---- counting -------------------------------------------------------------------------------------------------- */

static void optional_rows_are_neither_required_nor_wrong(void **state)
{
    (void)state;
    const char *optional = "opt\tcontrol.take\tUA\t*\t-\tdenied\t-\t-\tviel Izjoem\n";
    score_begin(optional);
    expect_tally(&score_end()->claims, 0, 0, 0, 0);
    kr_score_free(score);
    score_begin(optional);
    struct kr_claim claim = claim_of(KR_CONTROL_TAKE, "UA", NULL, "viel Izjoem");
    assert_true(kr_score_claim(score, &claim));
    const struct kr_score_result *result = score_end();
    expect_tally(&result->claims, 0, 0, 1, 0);
    assert_int_equal(result->attributes[KR_ATTRIBUTE_FACTUALITY].compared, 0);
    assert_int_equal(result->miss_count, 0);
    kr_score_free(score);
}

static void the_same_claim_twice_counts_once(void **state)
{
    (void)state;
    score_begin("core\tcontrol.take\tUA\t*\t-\tfact\t-\t-\tviel Izjoem\n");
    struct kr_claim claim = claim_of(KR_CONTROL_TAKE, "UA", NULL, "viel Izjoem");
    assert_true(kr_score_claim(score, &claim));
    claim.factuality = KR_DENIED; /* how sure, and who says it, make no other claim of it */
    claim.end += 5;
    assert_true(kr_score_claim(score, &claim));
    expect_tally(&score_end()->claims, 1, 0, 1, 0);
    kr_score_free(score);

    score_begin("core\tcontrol.take\tUA\t*\t-\tfact\t-\t-\tviel Izjoem\n");
    assert_true(kr_score_claim(score, &claim));
    claim.figures[0] = (struct kr_figure){"=", 8, KR_S("km")};
    claim.figure_count = 1; /* another figure does */
    assert_true(kr_score_claim(score, &claim));
    claim.start -= 9; /* and another beginning */
    assert_true(kr_score_claim(score, &claim));
    expect_tally(&score_end()->claims, 1, 0, 3, 0);
    kr_score_free(score);
}

static void one_claim_may_find_two_rows(void **state)
{
    (void)state;
    score_begin("core\tcontrol.take\tUA\t*\t-\tfact\t-\t-\tviel Izjoem\n"
                "core\tcontrol.take/control.enter\tUA\t*\t-\tdenied\t-\t-\tZaterdag\n"
                "core\tfront.strike\tRU\tKupiansk\t-\tfact\t-\t-\tKoepjansk werd beschoten\n");
    struct kr_claim claim = claim_of(KR_CONTROL_TAKE, "UA", NULL, "viel Izjoem");
    assert_true(kr_score_claim(score, &claim));
    claim = claim_of(KR_FRONT_FIGHT, "", NULL, "Koepjansk werd beschoten");
    assert_true(kr_score_claim(score, &claim));
    const struct kr_score_result *result = score_end();
    expect_tally(&result->claims, 2, 1, 1, 1);
    expect_tally(&result->types[KR_CONTROL_TAKE], 2, 0, 1, 0);
    expect_tally(&result->types[KR_FRONT_STRIKE], 0, 1, 0, 0);
    expect_tally(&result->types[KR_FRONT_FIGHT], 0, 0, 0, 1);
    assert_true(fabs(kr_tally_recall(&result->claims) - 2.0 / 3) < 1e-12);
    assert_true(fabs(kr_tally_precision(&result->claims) - 0.5) < 1e-12);
    assert_true(fabs(kr_tally_f1(&result->claims) - 4.0 / 7) < 1e-12);
    assert_int_equal(result->miss_count, 3);
    assert_true(kr_str_is(result->misses[0].kind, "factuality"));
    assert_true(kr_str_is(result->misses[0].wanted, "denied") && kr_str_is(result->misses[0].got, "fact"));
    assert_true(kr_str_is(result->misses[1].kind, "missed"));
    assert_true(kr_str_is(result->misses[1].claim, "front.strike RU Kupiansk"));
    assert_true(kr_str_is(result->misses[2].kind, "wrong"));
    assert_true(kr_str_is(result->misses[2].claim, "front.fight - -"));
    kr_score_free(score);
}

static void nothing_gives_no_shares(void **state)
{
    (void)state;
    const struct kr_tally none = {0};
    assert_true(kr_tally_f1(&none) == 0 && kr_tally_recall(&none) == 0 && kr_tally_precision(&none) == 0);
}

/* ---- attributes ------------------------------------------------------------------------------------------------ */

static bool by(const char *field, const char *side, const char *name)
{
    struct kr_claim claim = {.by_count = name ? 1 : 0};
    claim.by[0] = (struct kr_source){kr_str_of(name ? name : ""), kr_str_of(side), {"", 0}};
    return attribute_right(KR_ATTRIBUTE_BY, field, claim);
}

static void who_says_it(void **state)
{
    (void)state;
    assert_true(by("-", "", NULL));
    assert_false(by("-", "UA", "Kiev"));
    assert_true(by("UA:Kiev", "UA", "Zelensky")); /* of a side the side decides */
    assert_false(by("UA:Kiev", "RU", "Kiev"));
    assert_false(by("UA:Kiev", "", NULL));
    assert_true(by("UA:Kiev/-", "", NULL));
    assert_true(by("-:gouverneur", "", "de gouverneur"));
    assert_true(by("-:de gouverneur", "", "Gouverneur"));  /* either name may hold the other */
    assert_true(by("-:minist\u00e8re", "", "Ministere"));  /* marks, case do not count */
    assert_true(by("-:ooggetuigen", "", "drie getuigen")); /* the last six letters are the same */
    assert_false(by("-:bewoners", "", "een arts"));
    assert_true(by("-:bewoners", "UA", "bewoners")); /* no side asked for: one may be known */
    assert_true(by("-:*", "", "iemand"));
    assert_false(by("-:*", "", NULL));
    assert_true(by("*", "", NULL));
}

static bool when(const char *field, const char *edtf)
{
    struct kr_claim claim = {.by_count = 0};
    snprintf(claim.when, sizeof(claim.when), "%s", edtf);
    return attribute_right(KR_ATTRIBUTE_WHEN, field, claim);
}

static void when_it_was(void **state)
{
    (void)state;
    assert_true(when("2022-09-10", "2022-09-10"));
    assert_false(when("2022-09-10", "2022-09-11"));
    assert_true(when("2022-09", "2022-09-11")); /* finer than wanted */
    assert_false(when("2022-09-11", "2022-09"));
    assert_false(when("2022-09-1", "2022-09-11")); /* a beginning, and no date */
    assert_true(when("2022-09~", "2022-09"));
    assert_true(when("2022-09", "2022-09~"));
    assert_true(when("2022-09-10", "[2022-09-03,2022-09-10,2022-09-17]"));
    assert_false(when("2022-09-11", "[2022-09-03,2022-09-10,2022-09-17]"));
    assert_true(when("2022-09-10", "2022-09-01/2022-09-15"));
    assert_false(when("2022-09-10", "2022-09-01/2022-09-16")); /* too long to say anything */
    assert_true(when("2022-09~", "2022-08-01/2022-10-02"));    /* but not of a date that is about so */
    assert_false(when("2022-09~", "2022-08-01/2022-10-03"));
    assert_false(when("2022-09-10", "2022-09-01/2022-09-09"));
    assert_false(when("2022-09-10", "../2022-09-10"));
    assert_false(when("2022-09-10", "2022-09-01/.."));
    assert_true(when("2021-12-31", "2021-12-25/2021-12"));
    assert_false(when("2022-01-01", "2021-12-25/2021-12"));
    assert_true(when("2024-02-29", "2024-02-20/2024-02"));
    assert_false(when("2022-09-10", ""));
    assert_true(when("*", ""));
}

static bool figure(const char *field, double value, const char *unit)
{
    struct kr_claim claim = {.figure_count = unit ? 1 : 0};
    claim.figures[0] = (struct kr_figure){"~", value, kr_str_of(unit ? unit : "")};
    return attribute_right(KR_ATTRIBUTE_FIGURE, field, claim);
}

static void how_many(void **state)
{
    (void)state;
    assert_true(figure("8 km", 8, "km"));
    assert_false(figure("8 km", 8, "km2"));
    assert_false(figure("8 km", 9, "km"));
    assert_true(figure(">=2000 person", 2000, "person"));
    assert_true(figure("~2000 person", 2000.001, "person")); /* within a millionth */
    assert_false(figure("2000 person", 2000.01, "person"));
    assert_true(figure("30 village/30 settlement", 30, "settlement"));
    assert_false(figure("8 km", 8, NULL));
    assert_true(figure("*", 0, NULL));
    assert_true(figure("1.5 km", 1.5, "km"));
}

/* ---- mentions -------------------------------------------------------------------------------------------------- */

static void mentions(void **state)
{
    (void)state;
    struct kr_error error;
    const struct kr_place izium = place_at(KR_PLACE_CITY, 49.2087, 37.2485);
    const struct kr_place water = place_at(KR_PLACE_WATER, 49.2087, 37.2485);
    struct kr_buf marks = {0};
    size_t at = (size_t)(strstr(text, "Izjoem") - text), again = (size_t)(strstr(text, "Izjoem vielen") - text);
    score_begin("");
    kr_buf_addf(&marks, "%score\t%zu\t%zu\tIzjoem\tIzium\ncore\t%zu\t%zu\tIzjoem\tKupiansk/Izium\n", mentions_head, at,
                at + 6, again, again + 6);
    kr_buf_addf(&marks, "opt\t%zu\t%zu\tKoepjansk\tKupiansk\ncore\t0\t4\tdate\tIzium\n", again + 50, again + 55);
    assert_true(kr_score_marks(score, "mentions/a.tsv", kr_buf_str(&marks), &error));
    assert_true(kr_score_mention(score, &(struct kr_mention){.start = at + 5, .end = at + 9, .place = &izium}));
    assert_true(kr_score_mention(score, &(struct kr_mention){.start = again, .end = again + 6, .place = &water}));
    assert_true(kr_score_mention(score, &(struct kr_mention){.start = again + 52, .end = again + 53}));
    assert_true(kr_score_mention(score, &(struct kr_mention){.start = at + 6, .end = at + 9, .place = &izium}));
    const struct kr_score_result *result = score_end();
    expect_tally(&result->mentions, 2, 1, 3, 1);
    assert_int_equal(result->resolved.right, 1);
    assert_int_equal(result->resolved.compared, 3);
    assert_int_equal(result->miss_count, 3);
    assert_true(kr_str_is(result->misses[0].kind, "mention.place"));
    assert_true(kr_str_is(result->misses[1].kind, "mention.missed"));
    assert_true(kr_str_is(result->misses[2].kind, "mention.wrong"));
    kr_buf_release(&marks);
    kr_score_free(score);
}

/* ---- faults ---------------------------------------------------------------------------------------------------- */

static void faults_are_told_by_line(void **state)
{
    (void)state;
    struct kr_error error;
    struct kr_score *bad = kr_score_new();
    assert_false(kr_score_places(bad, "p", KR_S("# x\n\nIzium\tcity\t49.2\n"), &error));
    assert_int_equal(error.code, KR_INPUT);
    assert_int_equal(error.line, 3);
    assert_false(kr_score_places(bad, "p", KR_S("Izium\tcity\t149.2\t37\n"), &error));
    kr_score_begin(bad, "a.txt", kr_str_of(text));
    assert_false(kr_score_gold(bad, "g", KR_S(HEAD "core\tcontrol.take\tUA\n"), &error));
    assert_int_equal(error.line, 2);
    assert_false(
        kr_score_gold(bad, "g", KR_S(HEAD "opt\tcontrol.take\tb\tc\td\tfact\tf\tg\tniet in het verslag\r\n"), &error));
    assert_non_null(strstr(error.detail, "niet in het verslag"));
    assert_null(strchr(error.detail, '\r'));
    assert_false(kr_score_gold(bad, "g", KR_S(HEAD "opt\tcontrol.take\tb\tc\td\tfact\tf\tg\t\n"), &error));
    assert_false(kr_score_gold(bad, "g", KR_S(HEAD "opt\tcontrol.tkae\tb\tc\td\tfact\tf\tg\tviel\n"), &error));
    assert_non_null(strstr(error.detail, "control.tkae"));
    assert_false(kr_score_gold(bad, "g", KR_S(HEAD "opt\t*\tb\tc\td\tfact/true\tf\tg\tviel\n"), &error));
    assert_non_null(strstr(error.detail, "fact/true"));
    assert_false(kr_score_gold(bad, "g", KR_S("need\tactor\ttype\n"), &error));
    assert_int_equal(error.line, 1);
    assert_false(kr_score_marks(bad, "m", KR_S(MENTIONS_HEAD "core\t10\t9\tx\ty\n"), &error));
    assert_false(kr_score_marks(bad, "m", KR_S(MENTIONS_HEAD "core\t10\t99999\tx\ty\n"), &error));
    assert_false(kr_score_marks(bad, "m", KR_S(MENTIONS_HEAD "core\tx\t9\tx\ty\n"), &error));
    kr_score_drop(bad);
    assert_int_equal(kr_score_result(bad)->report_count, 0);
    kr_score_free(bad);
    kr_score_free(NULL);
}

/* ---- two runs -------------------------------------------------------------------------------------------------- */

static void changes(void **state)
{
    (void)state;
    struct kr_error error;
    struct kr_score_changes out;
    score_begin("core\tcontrol.take\tUA\t*\t-\tdenied\t-\t-\tviel Izjoem\n"
                "core\tfront.strike\tRU\tKupiansk\t-\tfact\t-\t-\tKoepjansk werd beschoten\n");
    struct kr_claim claim = claim_of(KR_CONTROL_TAKE, "UA", NULL, "viel Izjoem");
    assert_true(kr_score_claim(score, &claim));
    score_end(); /* misses: factuality of the first, the second itself */
    const char *same = "{\"row\":\"report\",\"name\":\"claims\",\"report\":\"a.txt\"}\n"
                       "{\"row\":\"miss\",\"name\":\"missed\",\"report\":\"a.txt\",\"start\":120,\"end\":144,"
                       "\"claim\":\"front.strike RU Kupiansk\",\"words\":\"Koepjansk werd beschoten\"}\n"
                       "{\"row\":\"miss\",\"name\":\"factuality\",\"report\":\"a.txt\",\"start\":25,\"end\":36,"
                       "\"claim\":\"control.take UA *\",\"wanted\":\"denied\",\"got\":null,\"words\":\"viel "
                       "\\u0049zjoem\"}\n";
    assert_int_equal(strstr(text, "Koepjansk werd") - text, 120);
    assert_true(kr_score_compare(score, "f", kr_str_of(same), &out, &error));
    assert_int_equal(out.count, 0);
    assert_int_equal(out.common, 1);

    /* before, the first was missed: that is better, and nothing is known of how sure it was; the second was found */
    const char *other = "{\"row\":\"total\",\"name\":\"claims\",\"found\":1,\"missed\":1,\"right\":1,\"wrong\":0}\n"
                        "{\"row\":\"report\",\"name\":\"claims\",\"report\":\"a.txt\"}\n"
                        "{\"row\":\"report\",\"name\":\"claims\",\"report\":\"gone.txt\"}\n"
                        "{\"row\":\"miss\",\"name\":\"missed\",\"report\":\"a.txt\",\"start\":25,\"end\":36,"
                        "\"claim\":\"control.take UA *\",\"words\":\"viel Izjoem\"}\n"
                        "{\"row\":\"miss\",\"name\":\"wrong\",\"report\":\"gone.txt\",\"start\":1,\"end\":2,"
                        "\"claim\":\"x\",\"words\":\"y\"}\n";
    assert_true(kr_score_compare(score, "f", kr_str_of(other), &out, &error));
    assert_int_equal(out.claims.missed, 1);
    assert_int_equal(out.only_before, 1);
    assert_int_equal(out.count, 2);
    assert_int_equal(out.better, 1);
    assert_string_equal(out.changes[0].what, "found now");
    assert_string_equal(out.changes[1].what, "newly missed");

    static const char *const NOT_SO[] = {"",
                                         "x",
                                         "{}",
                                         "{\"row\":\"miss\"}",
                                         "{\"row\":\"report\",\"name\":\"a\"} x",
                                         "{\"row\":\"miss\",\"name\":\"\\ud800\"}",
                                         "{\"row\":\"miss\",\"name\":\"a",
                                         "{\"row\":\"total\",\"name\":\"a\",\"found\":-1}",
                                         "{\"row\":\"total\",\"name\":\"a\",\"found\":[1]}"};
    for (size_t i = 0; i < sizeof(NOT_SO) / sizeof(NOT_SO[0]); i++) {
        assert_false(kr_score_compare(score, "f", kr_str_of(NOT_SO[i]), &out, &error));
        assert_int_equal(error.code, KR_INPUT);
    }
    kr_score_free(score);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_place_agrees_by_where_it_lies),
        cmocka_unit_test(a_wide_place_agrees_with_wide_ones_only),
        cmocka_unit_test(alternatives_and_wildcards),
        cmocka_unit_test(words_agree_within_a_sentence),
        cmocka_unit_test(optional_rows_are_neither_required_nor_wrong),
        cmocka_unit_test(the_same_claim_twice_counts_once),
        cmocka_unit_test(one_claim_may_find_two_rows),
        cmocka_unit_test(nothing_gives_no_shares),
        cmocka_unit_test(who_says_it),
        cmocka_unit_test(when_it_was),
        cmocka_unit_test(how_many),
        cmocka_unit_test(mentions),
        cmocka_unit_test(faults_are_told_by_line),
        cmocka_unit_test(changes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
