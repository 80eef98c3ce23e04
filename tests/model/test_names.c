/* Names on the wire and back. */
#include "model/model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void names_go_both_ways(void **state)
{
    (void)state;
    for (int i = 0; i < KR_TYPE_COUNT; i++) {
        enum kr_type type = KR_TYPE_COUNT;
        assert_true(kr_type_from(kr_str_of(kr_type_name((enum kr_type)i)), &type));
        assert_int_equal(type, i);
    }
    for (int i = 0; i < KR_FACTUALITY_COUNT; i++) {
        enum kr_factuality factuality = KR_FACTUALITY_COUNT;
        assert_true(kr_factuality_from(kr_str_of(kr_factuality_name((enum kr_factuality)i)), &factuality));
        assert_int_equal(factuality, i);
    }
    for (int i = 0; i < KR_PLACE_KIND_COUNT; i++) {
        enum kr_place_kind kind = KR_PLACE_KIND_COUNT;
        assert_true(kr_place_kind_from(kr_str_of(kr_place_kind_name((enum kr_place_kind)i)), &kind));
        assert_int_equal(kind, i);
    }
    assert_string_equal(kr_type_name(KR_CONTROL_TAKE), "control.take");
    assert_string_equal(kr_factuality_name(KR_DENIED), "denied");
    assert_string_equal(kr_place_kind_name(KR_PLACE_WATER), "water");
}

static void other_texts_are_no_names(void **state)
{
    (void)state;
    static const char *const wrong[] = {"",     "control", "control.take ", "Control.take", "control.taken",
                                        "FACT", "city."};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        enum kr_type type = KR_PEOPLE_HARM;
        enum kr_factuality factuality = KR_DENIED;
        enum kr_place_kind kind = KR_PLACE_WATER;
        assert_false(kr_type_from(kr_str_of(wrong[i]), &type));
        assert_false(kr_factuality_from(kr_str_of(wrong[i]), &factuality));
        assert_false(kr_place_kind_from(kr_str_of(wrong[i]), &kind));
        assert_int_equal(type, KR_PEOPLE_HARM);
        assert_int_equal(factuality, KR_DENIED);
        assert_int_equal(kind, KR_PLACE_WATER);
    }
}

static void types_of_control_are_known_by_their_names(void **state)
{
    (void)state;
    for (int i = 0; i < KR_TYPE_COUNT; i++) {
        kr_str name = kr_str_of(kr_type_name((enum kr_type)i));
        assert_int_equal(kr_type_is_control((enum kr_type)i), kr_str_starts(name, KR_S("control.")));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_go_both_ways),
        cmocka_unit_test(other_texts_are_no_names),
        cmocka_unit_test(types_of_control_are_known_by_their_names),
    };
    return cmocka_run_group_tests_name("model/names", tests, NULL, NULL);
}
