/* Where reports say that places lie from each other: the constructions, and the look-alikes that say no such thing. */
#include "claim/worker.h"

#include <math.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static bool add(void *context, const struct kr_report *report, const struct kr_spatial *s)
{
    struct kr_buf *out = context;
    assert_true(s->start < s->end && s->end <= report->text.len);
    assert_true(kr_str_eq(s->text, kr_str_cut(report->text, s->start, s->end)));
    assert_true(s->subject_mention.len > 0 && s->reference_mention.len > 0);
    kr_buf_addf(out, "%s%.*s<", out->len ? "; " : "", (int)s->subject->name.len, s->subject->name.ptr);
    if (s->distance_km >= 0)
        kr_buf_addf(out, "%g", s->distance_km);
    kr_buf_addf(out, "%s%s%.*s", s->direction, s->implied ? "~" : ">", (int)s->reference->name.len,
                s->reference->name.ptr);
    return true;
}

/* The statements of a text as "Izium<120SE>Kharkiv", "~" before a reference that is implied. */
static void expect(const char *text, const char *wanted)
{
    struct kr_report report;
    struct kr_error error;
    struct kr_buf got = {0};
    assert_true(kr_report_from_bytes("r", kr_str_of(text), NULL, &report, &error));
    assert_true(kr_spatials(worker, &report, add, &got, &error));
    if (!kr_str_is(kr_buf_str(&got), wanted))
        fail_msg("[%s]\n gives [%.*s]\nwanted [%s]", text, (int)got.len, got.ptr ? got.ptr : "", wanted);
    kr_buf_release(&got);
    kr_report_release(&report);
}

static void constructions(void **state)
{
    (void)state;
    expect("Izjoem ligt 120 kilometer ten zuidoosten van Charkiv.", "Izium<120SE>Kharkiv");
    expect("Izjoem ligt ten zuidoosten van de stad Charkiv.", "Izium<SE>Kharkiv");
    expect("In Merefa, op 25 kilometer van Charkiv, werd gevochten.", "Merefa<25>Kharkiv");
    expect("Balaklija, een stad zo'n 70 km ten zuidoosten van Charkiv, is heroverd.", "Balakliia<70SE>Kharkiv");
    expect("Ten oosten van Charkiv ligt Tsjoehoejiv.", "Chuhuiv<E>Kharkiv");
    expect("Bachmoet (60 kilometer ten noorden van Donetsk) is omsingeld.", "Bakhmut<60N>Donetsk");
    expect("Soledar, dat 12 kilometer ten noordoosten van Bachmoet ligt, viel.", "Soledar<12NE>Bakhmut");
    expect("Het 20 kilometer ten zuiden van Charkiv gelegen Merefa ligt onder vuur.", "Merefa<20S>Kharkiv");
    expect("Robotyne, 15 km ten zuiden van Orichiv, ligt ten noorden van Tokmak.",
           "Robotyne<15S>Orikhiv; Robotyne<N>Tokmak"); /* not what the apposition names */
    expect("Enerhodar, aan de overkant van Nikopol, ligt 50 km van Zaporizja.", "Enerhodar<50>Zaporizhzhia");
}

static void the_reference_was_spoken_of_before(void **state)
{
    (void)state;
    expect("Koepjansk is gevallen. De stad ligt 100 kilometer ten oosten van Charkiv.", "Kupiansk<100E~Kharkiv");
    expect("Koepjansk is gevallen. Ze zijn op weg naar het zuidelijker gelegen Izjoem.", "Izium<S~Kupiansk");
    expect("In Cherson bleef het stil. In Mykolajiv, zo'n 60 kilometer naar het noordwesten, viel een raket.",
           "Mykolaiv<60NW~Kherson");
    expect("Izjoem is bevrijd. Ook in Koepjansk, zo'n 60 kilometer noordelijker, wordt gevochten.",
           "Kupiansk<60N~Izium");
    expect("Koepjansk is bevrijd. Zo'n 80 kilometer noordelijker, in Vovtsjansk, is het stil.",
           "Vovchansk<80N~Kupiansk");
    expect("Ze zijn op weg naar het zuidelijker gelegen Izjoem.", ""); /* south of what? */
}

static void lookalikes(void **state)
{
    (void)state;
    expect("De Russen staan op acht kilometer van Koepjansk.", "");
    expect("Vanuit Izjoem rukten ze twintig kilometer op ten zuiden van Charkiv.", "");
    expect("Het leger trok van Izjoem tot 20 kilometer ten zuiden van Charkiv.", "");
    expect("Izjoem en het gebied ten zuiden van Charkiv zijn bevrijd.", "");
    expect("Charkiv werd bezocht door de burgemeester van Izjoem.", "");
    expect("Ten zuiden van Charkiv nam het leger Izjoem in.", "");
    expect("In het zuiden van Charkiv wordt gevochten.", "");
    expect("Izjoem viel zaterdag. Ten zuiden van Charkiv wordt gevochten.", "");
    expect("Charkiv ligt in het oosten van Oekraïne.", "");
    expect("Izjoem ligt 120 meter boven de zee.", "");
    expect("Rusland bestookte Lviv, ten oosten van Charkiv werd gevochten.", "");
    expect("Bij Kiev, op 30 kilometer van Odessa gaf een konvooi zich over.", "");
    expect("Izjoem ligt tientallen kilometers van Charkiv.", "");
    expect("Izjoem ligt op twintig tot dertig kilometer van Charkiv.", "");
}

static void a_bound_is_checked(const char *op, double km, enum kr_verdict wanted)
{
    struct kr_place kharkiv = {.kind = KR_PLACE_CITY, .lat = 49.98, .lon = 36.25, .population = 1433886};
    struct kr_place izium = {.kind = KR_PLACE_CITY, .lat = 49.21, .lon = 37.28, .population = 45884};
    struct kr_spatial s = {.subject = &izium, .reference = &kharkiv, .distance_km = km};
    struct kr_check check;
    memcpy(s.op, op, strlen(op));
    kr_check_spatial(&s, &check);
    if (check.verdict != wanted)
        fail_msg("%s%g: %s, wanted %s", op, km, kr_verdict_name(check.verdict), kr_verdict_name(wanted));
}

static void one_statement_is_checked(const char *direction, double km, bool implied, enum kr_verdict wanted)
{
    struct kr_place kharkiv = {.kind = KR_PLACE_CITY, .lat = 49.98, .lon = 36.25, .population = 1433886};
    struct kr_place izium = {.kind = KR_PLACE_CITY, .lat = 49.21, .lon = 37.28, .population = 45884};
    struct kr_spatial s = {.subject = &izium, .reference = &kharkiv, .distance_km = km, .implied = implied};
    struct kr_check check;
    memcpy(s.direction, direction, strlen(direction));
    kr_check_spatial(&s, &check);
    if (check.verdict != wanted)
        fail_msg("%s %g: %s, wanted %s", direction, km, kr_verdict_name(check.verdict), kr_verdict_name(wanted));
    assert_true(fabs(check.distance_km - 113) < 2);
    assert_string_equal(check.direction, "SE");
    assert_true(check.least_km < 113 && check.most_km > 113 && check.allowed_deg >= 45);
    kharkiv.kind = KR_PLACE_REGION;
    kr_check_spatial(&s, &check);
    assert_int_equal(check.verdict, KR_VERDICT_UNCHECKED);
}

static void against_the_map(void **state)
{
    (void)state;
    one_statement_is_checked("SE", -1, false, KR_VERDICT_RIGHT);
    one_statement_is_checked("S", -1, false, KR_VERDICT_RIGHT); /* the neighbouring points */
    one_statement_is_checked("E", 120, false, KR_VERDICT_RIGHT);
    one_statement_is_checked("SW", -1, false, KR_VERDICT_DIRECTION);
    one_statement_is_checked("NW", 120, false, KR_VERDICT_DIRECTION);
    one_statement_is_checked("", 120, false, KR_VERDICT_RIGHT);
    one_statement_is_checked("", 150, false, KR_VERDICT_RIGHT); /* by road */
    one_statement_is_checked("", 20, false, KR_VERDICT_DISTANCE);
    one_statement_is_checked("", 300, false, KR_VERDICT_DISTANCE);
    one_statement_is_checked("SE", 300, false, KR_VERDICT_DISTANCE);
    one_statement_is_checked("N", 300, false, KR_VERDICT_BOTH);
    one_statement_is_checked("N", 300, true, KR_VERDICT_UNCHECKED); /* from where is a guess */
    one_statement_is_checked("SE", 110, true, KR_VERDICT_RIGHT);
    assert_string_equal(kr_verdict_name((enum kr_verdict)99), "unchecked");
    a_bound_is_checked(">", 50, KR_VERDICT_RIGHT); /* "meer dan 50 km": it lies 113 km away */
    a_bound_is_checked(">=", 300, KR_VERDICT_DISTANCE);
    a_bound_is_checked("<", 400, KR_VERDICT_RIGHT);
    a_bound_is_checked("<=", 20, KR_VERDICT_DISTANCE);
    a_bound_is_checked("~", 400, KR_VERDICT_DISTANCE);
}

static bool stop(void *context, const struct kr_report *report, const struct kr_spatial *s)
{
    (void)report;
    (void)s;
    return ++*(int *)context < 1;
}

static void a_callback_may_stop(void **state)
{
    (void)state;
    struct kr_report report;
    struct kr_error error;
    int calls = 0;
    const char *text = "Izjoem ligt ten zuidoosten van Charkiv. Ten oosten van Charkiv ligt Tsjoehoejiv.";
    assert_true(kr_report_from_bytes("r", kr_str_of(text), NULL, &report, &error));
    assert_true(kr_spatials(worker, &report, stop, &calls, &error));
    assert_int_equal(calls, 1);
    kr_report_release(&report);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(constructions),       cmocka_unit_test(the_reference_was_spoken_of_before),
        cmocka_unit_test(lookalikes),          cmocka_unit_test(against_the_map),
        cmocka_unit_test(a_callback_may_stop),
    };
    return cmocka_run_group_tests_name("spatial", tests, worker_load, worker_release);
}
