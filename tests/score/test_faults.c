/* Every allocation of a scoring fails in turn: it says so, or the figures are right. */
#include "score/scored.h"

#include "faults.h"

#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

static const char text[] = "Volgens de gouverneur viel Izjoem. Daar vielen 8 doden.\n";
static const char earlier[] = "{\"row\":\"report\",\"name\":\"claims\",\"report\":\"a.txt\"}\n"
                              "{\"row\":\"miss\",\"name\":\"wrong\",\"report\":\"a.txt\",\"start\":1,\"end\":2,"
                              "\"claim\":\"x\",\"words\":\"\\u0079\"}\n";

/* Scores a small report; true when all went well, and then what came of it is held. */
static bool score_once(void)
{
    struct kr_error error = {0};
    struct kr_score *score = kr_score_new();
    struct kr_score_changes changes;
    const struct kr_place izium = place_at(KR_PLACE_CITY, 49.2087, 37.2485);
    struct kr_claim claim = {.type = KR_CONTROL_TAKE, .actor_side = KR_S("UA"), .place = &izium, .by_count = 1};
    struct kr_mention mention = {.start = 27, .end = 33, .place = &izium, .text = KR_S("Izjoem")};
    struct kr_buf gold = {0};
    claim.by[0] = (struct kr_source){KR_S("Gouverneur Synehoebov"), {"", 0}, {"", 0}};
    claim.figures[0] = (struct kr_figure){"=", 8, KR_S("person")};
    claim.figure_count = 1;
    spans(&claim, text, "viel Izjoem");
    kr_buf_addz(&gold, head);
    kr_buf_addz(&gold, "core\tcontrol.take\tUA\tIzium\t-:gouverneur\tdenied\t-\t8 person\tviel Izjoem\n"
                       "core\tpeople.harm\t-\tIzium\t-\tfact\t-\t-\tvielen 8 doden\n");
    bool good = score && !gold.failed && kr_score_places(score, "p", kr_str_of(places_tsv), &error);
    if (good) {
        kr_score_begin(score, "a.txt", kr_str_of(text));
        good = kr_score_gold(score, "g", kr_buf_str(&gold), &error) &&
               kr_score_marks(score, "m", KR_S(MENTIONS_HEAD "core\t27\t33\tIzjoem\tKupiansk\n"), &error) &&
               kr_score_claim(score, &claim) && kr_score_mention(score, &mention) && kr_score_end(score) &&
               kr_score_compare(score, "f", kr_str_of(earlier), &changes, &error);
    }
    if (good) {
        const struct kr_score_result *result = kr_score_result(score);
        assert_int_equal(result->claims.found, 1);
        assert_int_equal(result->claims.missed, 1);
        assert_int_equal(result->attributes[KR_ATTRIBUTE_BY].right, 1);
        assert_int_equal(result->attributes[KR_ATTRIBUTE_FIGURE].right, 1);
        assert_int_equal(result->miss_count, 3);
        assert_int_equal(changes.count, 4);
        assert_int_equal(changes.better, 1);
    }
    kr_buf_release(&gold);
    kr_score_free(score);
    return good;
}

static void scorings_fail_cleanly(void **state)
{
    (void)state;
    size_t failures = 0;
    for (long allowed = 0;; allowed++, failures++) {
        faults_begin(allowed);
        bool good = score_once();
        bool failed = faults_end();
        assert_int_equal(good, !failed);
        if (!failed)
            break;
    }
    assert_true(failures >= 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(scorings_fail_cleanly)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
