/* The room place: which words name a place, city or region, references back, and what only looks like a place. */
#include "pack/small.h"
#include "place/small_gazetteer.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "place/reading.h"

static void names(void **state)
{
    (void)state;
    expect("Izjoem en Donjetsk", "Izjoem=Izium; Donjetsk=Donetsk");
    expect("het leger nam Nova Kachovka in", "Nova Kachovka=Nova Kakhovka");
    expect("IZJOEM GEVALLEN", "IZJOEM=Izium");
    expect("izjoem gevallen", "");
    expect("Izjoems lot", "Izjoems=Izium");
    expect("langs de Oskil", "Oskil=Oskil");
    expect("geen enkele naam", "");
    expect("Izjoem, Charkiv (Oekra\u00efne)", "Izjoem=Izium; Charkiv=Kharkiv; Oekra\u00efne=Ukraine");
}

static void city_or_region(void **state)
{
    (void)state;
    expect("in Charkiv", "Charkiv=Kharkiv");
    expect("in de stad Charkiv", "Charkiv=Kharkiv");
    expect("in de regio Charkiv", "Charkiv=Kharkiv Oblast");
    expect("in de provincie Charkiv", "Charkiv=Kharkiv Oblast");
    expect("in de regio van Charkiv", "Charkiv=Kharkiv Oblast");
    expect("in Charkiv oblast", "Charkiv=Kharkiv Oblast");
    expect("in het district Charkiv", "Charkiv=Kharkiv Raion");
    expect("in Charkivska", "Charkivska=Kharkiv Oblast");
    expect("de regio's Charkiv en Donetsk", "Charkiv=Kharkiv Oblast; Donetsk=Donetsk Oblast");
    /* the kind word belongs to another name, or to none */
    expect("in de regio Charkiv en in Donetsk", "Charkiv=Kharkiv Oblast; Donetsk=Donetsk");
    expect("in Izjoem, regio Charkiv", "Izjoem=Izium; Charkiv=Kharkiv Oblast");
    expect("het leger in Charkiv\nRegio in nood", "Charkiv=Kharkiv");
}

static void a_name_of_several_places(void **state)
{
    (void)state;
    expect("in Pervomajsk", "Pervomajsk=Pervomaisk");                              /* the larger */
    expect("in Donetsk en Pervomajsk", "Donetsk=Donetsk; Pervomajsk=Pervomaiske"); /* the nearer */
    read_text("in Pervomajsk");
    double torn = found[0].score;
    read_text("in Izjoem");
    assert_true(torn < found[0].score);
}

static void references_back(void **state)
{
    (void)state;
    expect("Izjoem viel. De stad is leeg.", "Izjoem=Izium; De stad=Izium");
    expect("Izjoem viel. De totaal verwoeste stad is leeg.", "Izjoem=Izium; De totaal verwoeste stad=Izium");
    expect("Izjoem ligt in de regio Charkiv. De regio lijdt, de stad ook.",
           "Izjoem=Izium; Charkiv=Kharkiv Oblast; De regio=Kharkiv Oblast; de stad=Izium");
    expect("Izjoem viel, Donetsk niet. De stad is leeg.", "Izjoem=Izium; Donetsk=Donetsk; De stad=Donetsk");
    expect("Izjoem viel. De plaats is leeg.", "Izjoem=Izium; De plaats=Izium");
    read_text("Izyum viel. De stad is leeg.");
    assert_int_equal(found_count, 2);
    assert_true(kr_str_is(found[1].via_text, "Izyum"));
    assert_int_equal(found[1].form, KR_TOPONYM_KIND);
    assert_int_equal(found[0].form, KR_TOPONYM_NAME);
}

static void no_references_back(void **state)
{
    (void)state;
    expect("De stad is leeg.", "");                              /* nothing was named */
    expect("Izjoem viel. Een stad is leeg.", "Izjoem=Izium");    /* indefinite */
    expect("Izjoem viel. Steden en stad leeg.", "Izjoem=Izium"); /* no determiner */
    expect("De Oskil stroomt. De stad is leeg.", "Oskil=Oskil");
    expect("Izjoem viel. De stad Charkiv niet.", "Izjoem=Izium; Charkiv=Kharkiv"); /* it names its own */
    expect("Izjoem viel. De stad Zobbeldorp niet.", "Izjoem=Izium");               /* unknown, and named */
    expect("Izjoem viel. De regio is leeg.", "Izjoem=Izium");                      /* no region was named */
    expect("Izjoem viel. De regio's zijn leeg.", "Izjoem=Izium");
    expect("Charkiv viel. Het leger in de Zobbel stad.", "Charkiv=Kharkiv");
}

static void deictics(void **state)
{
    (void)state;
    expect("Izjoem viel. Daar is niemand.", "Izjoem=Izium; Daar=Izium");
    expect("Daar is niemand.", "");
    expect("Izjoem ligt in de regio Charkiv. Er is niemand.",
           "Izjoem=Izium; Charkiv=Kharkiv Oblast; Er=Izium"); /* a city before a region */
    expect("In de regio Charkiv is niemand. Daar viel alles.", "Charkiv=Kharkiv Oblast; Daar=Kharkiv Oblast");
    expect("Izjoem viel, meldt Kiev. Daar is niemand.", "Izjoem=Izium; Kiev=Kyiv; Daar=Izium"); /* a capital speaks */
    read_text("Izyum viel. Daar is niemand.");
    assert_int_equal(found[1].form, KR_TOPONYM_DEICTIC);
    assert_true(kr_str_is(found[1].via_text, "Izyum"));
}

static void organisations_are_no_places(void **state)
{
    (void)state;
    expect("Dynamo Kiev won in Donetsk", "Donetsk=Donetsk");
    expect("dat schrijft Charkiv Nieuws", "");
    expect("Izjoem viel, schrijft Charkiv Nieuws. De stad is leeg.", "Izjoem=Izium; De stad=Izium");
    expect("Dynamo won in Kiev", "Kiev=Kyiv");
}

static void longer_names_are_no_places(void **state)
{
    (void)state;
    expect("het team van Zarja Donetsk", "");
    expect("de Charkiv Zobbelschool", "");
    expect("het blad Kiev Zobbeltijd meldt Izjoem", "Izjoem=Izium");
    /* these only look like longer names */
    expect("Vandaag viel Izjoem", "Izjoem=Izium");
    expect("Zobbel viel Donetsk aan", "Donetsk=Donetsk");
    expect("in Izjoem, Zobbeldorp en Donetsk", "Izjoem=Izium; Donetsk=Donetsk");
    expect("in Izjoem (Zobbel)", "Izjoem=Izium");
    expect("in Izjoem\nZobbel weg", "Izjoem=Izium");
}

static void compounds(void **state)
{
    (void)state;
    read_text("het Charkiv-offensief in Izjoem");
    assert_int_equal(found_count, 2);
    assert_int_equal(found[0].form, KR_TOPONYM_COMPOUND);
    assert_int_equal(found[1].form, KR_TOPONYM_NAME);
    read_text("Charkiv - een stad");
    assert_int_equal(found[0].form, KR_TOPONYM_NAME);
}

static void the_topic(void **state)
{
    (void)state;
    kr_str text;
    memset(&memory, 0, sizeof(memory));
    assert_null(kr_place_topic(rules, &memory, &text));
    read_text("In Izyum en de regio Donetsk, meldt Kiev.");
    const struct kr_gaz_place *topic = kr_place_topic(rules, &memory, &text);
    assert_non_null(topic);
    assert_true(kr_str_is(topic->place.name, "Izium"));
    assert_true(kr_str_is(text, "Izyum"));
    read_text("In de regio Donetsk");
    assert_true(kr_str_is(kr_place_topic(rules, &memory, NULL)->place.name, "Donetsk Oblast"));
    read_text("meldt Kiev");
    topic = kr_place_topic(rules, &memory, NULL);
    assert_true(!topic || kr_str_is(topic->place.name, "Kyiv"));
}

static void memory_and_capacity_are_bounded(void **state)
{
    (void)state;
    read_text("Izjoem Donetsk Charkiv Kiev Oskil Oekra\u00efne Pervomajsk regio Charkiv regio Donetsk Nova Kachovka "
              "district Charkiv Izjoem Donetsk Charkiv Kiev");
    assert_true(memory.count <= KR_PLACE_REMEMBERED);
    assert_true(kr_str_is(memory.latest[0].place->place.name, "Kyiv"));
    struct kr_toponym few[3];
    memset(few, 0x55, sizeof(few));
    memset(&memory, 0, sizeof(memory));
    assert_int_equal(kr_place_find(rules, &memory, &reading, 0, (uint32_t)reading.token_count, few, 2), 2);
    assert_int_equal(few[2].first, 0x55555555);
    assert_int_equal(kr_place_find(rules, &memory, &reading, 0, 0, few, 2), 0);
}

static int compile(void **state)
{
    (void)state;
    pack = small_pack_alone();
    kr_arena_init(&arena, 0);
    gazetteer = small_gazetteer(pack);
    rules = gazetteer ? kr_place_compile(pack, gazetteer, &arena) : NULL;
    return rules ? 0 : -1;
}

static int release(void **state)
{
    (void)state;
    kr_arena_release(&arena);
    kr_gaz_close(gazetteer);
    kr_pack_free(pack);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names),
        cmocka_unit_test(city_or_region),
        cmocka_unit_test(a_name_of_several_places),
        cmocka_unit_test(references_back),
        cmocka_unit_test(no_references_back),
        cmocka_unit_test(deictics),
        cmocka_unit_test(organisations_are_no_places),
        cmocka_unit_test(longer_names_are_no_places),
        cmocka_unit_test(compounds),
        cmocka_unit_test(the_topic),
        cmocka_unit_test(memory_and_capacity_are_bounded),
    };
    return cmocka_run_group_tests(tests, compile, release);
}
