/* Distances and bearings against values worked out apart from the code. */
#include "model/model.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void near_to(double got, double want, double within)
{
    if (!(fabs(got - want) <= within))
        print_error("got %.6f, wanted %.6f within %.6f\n", got, want, within);
    assert_true(fabs(got - want) <= within);
}

static void distances(void **state)
{
    (void)state;
    near_to(kr_distance_km(0, 0, 0, 0), 0, 0);
    near_to(kr_distance_km(0, 0, 1, 0), 111.195080, 1e-5); /* a degree of the great circle: R * pi / 180 */
    near_to(kr_distance_km(0, 179.5, 0, -179.5), 111.195080, 1e-5);
    near_to(kr_distance_km(90, 0, -90, 0), 20015.114352, 1e-4);
    near_to(kr_distance_km(90, 17, 90, -60), 0, 1e-6);
    near_to(kr_distance_km(49.2127, 37.2573, 49.7106, 37.6152), 61.1, 0.3); /* Izium, Kupiansk */
    near_to(kr_distance_km(50.0, 36.25, 50.0, 36.2500001), 7.15e-6, 1e-7);
}

static void bearings(void **state)
{
    (void)state;
    near_to(kr_bearing_deg(50, 30, 51, 30), 0, 1e-9);
    near_to(kr_bearing_deg(0, 30, 0, 31), 90, 1e-9);
    near_to(kr_bearing_deg(50, 30, 49, 30), 180, 1e-9);
    near_to(kr_bearing_deg(0, 30, 0, 29), 270, 1e-9);
    near_to(kr_bearing_deg(50, 30, 50, 30), 0, 0);
    assert_true(kr_bearing_deg(50, 30, 51, 29.9999999) < 360);
    assert_string_equal(kr_compass(kr_bearing_deg(50.0, 36.23, 49.2127, 37.2573)), "SE");      /* Izium from Kharkiv */
    assert_string_equal(kr_compass(kr_bearing_deg(49.2127, 37.2573, 49.7106, 37.6152)), "NE"); /* Kupiansk from Izium */
}

static void compass(void **state)
{
    (void)state;
    static const char *const points[] = {"N", "NE", "E", "SE", "S", "SW", "W", "NW"};
    for (int i = 0; i < 8; i++) {
        assert_string_equal(kr_compass(i * 45), points[i]);
        assert_string_equal(kr_compass(i * 45 + 22.4), points[i]);
        assert_string_equal(kr_compass(i * 45 - 22.4), points[i]);
        assert_string_equal(kr_compass(i * 45 + 720), points[i]);
        near_to(kr_compass_deg(kr_str_of(points[i])), i * 45, 0);
    }
    assert_string_equal(kr_compass(359.9), "N");
    near_to(kr_compass_deg(KR_S("NNW")), 337.5, 0);
    assert_true(kr_compass_deg(KR_S("NN")) < 0);
    assert_true(kr_compass_deg(KR_S("")) < 0);
    assert_true(kr_compass_deg(KR_S("n")) < 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(distances),
        cmocka_unit_test(bearings),
        cmocka_unit_test(compass),
    };
    return cmocka_run_group_tests_name("model/geo", tests, NULL, NULL);
}
