/* The writers of exported files: what is escaped, guarded, left out, in each format; and what only looks like it. */
#include "made.h"
#include "model/model.h"
#include "out/out.h"

#include <jansson.h>
#include <math.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

static void expect_text(struct kr_buf *buf, const char *wanted)
{
    assert_false(buf->failed);
    if (!kr_str_is(kr_buf_str(buf), wanted))
        fail_msg("got\n%.*s\nwanted\n%s", (int)buf->len, buf->ptr ? buf->ptr : "", wanted);
    kr_buf_clear(buf);
}

static void formulas_are_guarded_and_numbers_are_not(void **state)
{
    (void)state;
    static const struct {
        const char *text, *cell;
    } cases[] = {
        {"=1+1", "'=1+1"},
        {"+31 20", "'+31 20"},
        {"-5+cmd|' /C calc'!A0", "'-5+cmd|' /C calc'!A0"},
        {"@SUM(1)", "'@SUM(1)"},
        {"\tx", "'\tx"},
        {"\rx", "\"'\rx\""},
        {"\nx", "\"'\nx\""},
        {"=\"a\",b", "\"'=\"\"a\"\",b\""},
        {"-", "'-"},
        {"-5e", "'-5e"},
        {"-1e-05x", "'-1e-05x"},
        {"\xEF\xBC\x9D"
         "1",
         "'\xEF\xBC\x9D"
         "1"}, /* full-width = */
        /* look-alikes */
        {"-5", "-5"},
        {"-0.25", "-0.25"},
        {"-1e-05", "-1e-05"},
        {"5-6", "5-6"},
        {"a=b", "a=b"},
        {"'t dorp", "'t dorp"},
        {"\xEF\xBC\x88x", "\xEF\xBC\x88x"}, /* full-width ( */
        {"2022-09-10", "2022-09-10"},
        {"", ""},
        {"a;b\tc", "a;b\tc"},
        {"a,b", "\"a,b\""},
        {"\"", "\"\"\"\""},
    };
    struct kr_buf buf = {0};
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        kr_csv_cell(&buf, kr_str_of(cases[i].text));
        expect_text(&buf, cases[i].cell);
    }
    kr_buf_release(&buf);
}

static void numbers_stay_numbers(void **state)
{
    (void)state;
    struct kr_buf buf = {0};
    struct kr_csv csv = {.out = &buf};
    kr_csv_number(&csv, -5);
    kr_csv_number(&csv, -0.00001);
    kr_csv_number(&csv, NAN);
    kr_csv_degrees(&csv, 37.12345678);
    kr_csv_degrees(&csv, INFINITY);
    kr_csv_empty(&csv, 2);
    kr_csv_end(&csv);
    kr_csv_text(&csv, KR_S("next"));
    expect_text(&buf, "-5,-1e-05,,37.123457,,,\r\nnext");
    kr_buf_release(&buf);
}

static void xml_is_escaped_and_control_characters_go(void **state)
{
    (void)state;
    static const struct {
        const char *text, *xml;
    } cases[] = {
        {"a]]>b", "a]]&gt;b"},
        {"<script>&\"'", "&lt;script&gt;&amp;&quot;'"},
        {"a\x01\x1F\x7F\xC2\x80z", "az"},
        {"a\tb\nc\rd", "a\tb\ncd"},
        {"\xEF\xBF\xBE\xEF\xBF\xBF!", "!"}, /* U+FFFE, U+FFFF: no characters of XML */
        {"caf\xC3\xA9 \xF0\x9F\x8C\xBB", "caf\xC3\xA9 \xF0\x9F\x8C\xBB"},
        {"\xFF"
         "bad\xC3",
         "\xEF\xBF\xBD"
         "bad\xEF\xBF\xBD"},
        {"&amp;", "&amp;amp;"},
        {"", ""},
    };
    struct kr_buf buf = {0};
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        kr_out_xml(&buf, kr_str_of(cases[i].text));
        expect_text(&buf, cases[i].xml);
    }
    kr_out_xml(&buf, (kr_str){"a\0b", 3});
    expect_text(&buf, "ab");
    kr_buf_release(&buf);
}

static void a_day_has_its_forms_and_an_open_end_none(void **state)
{
    (void)state;
    struct kr_buf buf = {0};
    const int64_t day = kr_day_from(2022, 9, 10);
    static const char *const wanted[] = {"2022-09-10", "20220910", "2022-09-10T00:00:00.000Z",
                                         "2022-09-10T23:59:59.999Z"};
    for (int form = KR_DAY_PLAIN; form <= KR_DAY_ENDS; form++) {
        kr_out_date(&buf, day, (enum kr_day_form)form);
        expect_text(&buf, wanted[form]);
        kr_out_date(&buf, KR_DAY_MAX, (enum kr_day_form)form);
        kr_out_date(&buf, KR_DAY_MIN, (enum kr_day_form)form);
        assert_int_equal(buf.len, 0);
    }
    kr_buf_release(&buf);
}

static const struct kr_source made_says[] = {{{"TASS", 4}, {"RU", 2}, {"agency", 6}}};

static struct kr_control made_control(const struct kr_place *place)
{
    return (struct kr_control){.place = place,
                               .state = KR_STATE_CONTESTED,
                               .rule = "word",
                               .side = KR_S("UA"),
                               .other = KR_S("RU"),
                               .since = KR_S("2022-09-10"),
                               .from = KR_S("2022-09-10"),
                               .first_day = kr_day_from(2022, 9, 10),
                               .last_day = KR_DAY_MAX,
                               .grade = 2,
                               .claims = 3,
                               .claims_against = 1,
                               .says = made_says,
                               .says_count = 1};
}

static const struct kr_about made_about = {{"2022-09-11", 10}, {"2022-09-12", 10}};

static void geojson_is_json_with_longitude_first(void **state)
{
    (void)state;
    struct kr_place hostile = made_city, nowhere = made_city;
    hostile.name = KR_S("Iz\"ium\\ </script>\x01");
    hostile.lon = -37.12345678;
    nowhere.lat = 91;
    struct kr_control first = made_control(&hostile), second = made_control(&nowhere);
    struct kr_buf buf = {0};
    kr_geojson_begin(&buf, &made_about);
    kr_geojson_feature(&buf, &first, true);
    kr_geojson_feature(&buf, &second, false);
    kr_geojson_end(&buf);
    json_t *root = json_loadb(buf.ptr, buf.len, 0, NULL);
    assert_non_null(root);
    const char *type, *known, *licence, *name;
    double lon, lat;
    json_t *geometry;
    assert_int_equal(json_unpack(root, "{s:s,s:{s:s,s:s},s:[{s:{s:[F,F]},s:{s:s}},{s:o}]}", "type", &type, "kroniek",
                                 "known", &known, "licence", &licence, "features", "geometry", "coordinates", &lon,
                                 &lat, "properties", "name", &name, "geometry", &geometry),
                     0);
    assert_string_equal(type, "FeatureCollection");
    assert_string_equal(known, "2022-09-12");
    assert_string_equal(licence, "CC-BY-4.0");
    assert_string_equal(name, "Iz\"ium\\ </script>\x01");
    assert_true(lon == -37.123457 && lat == 49.2127);
    assert_true(json_is_null(geometry));
    json_decref(root);
    kr_buf_clear(&buf);
    kr_geojson_begin(&buf, &made_about); /* and without a feature */
    kr_geojson_end(&buf);
    root = json_loadb(buf.ptr, buf.len, 0, NULL);
    assert_non_null(root);
    json_decref(root);
    kr_buf_release(&buf);
}

static bool holds(const struct kr_buf *buf, const char *text)
{
    return buf->len && memmem(buf->ptr, buf->len, text, strlen(text));
}

static void kml_has_spans_and_a_style_for_every_side(void **state)
{
    (void)state;
    struct kr_buf buf = {0};
    const kr_str sides[] = {KR_S("RU"), KR_S("UA")};
    struct kr_kml kml = {&buf, sides, 2};
    struct kr_control control = made_control(&made_city);
    kr_kml_begin(&kml, &made_about);
    kr_kml_placemark(&kml, &control);
    assert_true(holds(&buf, "<TimeSpan><begin>2022-09-10</begin></TimeSpan><styleUrl>#side1-grade2</styleUrl>"));
    assert_true(holds(&buf, "<Style id=\"side1-grade2\">"));
    assert_true(holds(&buf, "<coordinates>37.2573,49.2127</coordinates>"));
    assert_true(holds(&buf, "known 2022-09-12; places: GeoNames, CC BY 4.0"));
    control.state = KR_STATE_LEFT; /* nobody holds it: the last style */
    control.side = (kr_str){0};
    kr_buf_clear(&buf);
    kr_kml_placemark(&kml, &control);
    assert_true(holds(&buf, "<description>left by RU</description>") && holds(&buf, "#side8-grade2"));
    control.side = KR_S("<XX>"); /* of no known side: the same */
    control.last_day = control.first_day;
    kr_buf_clear(&buf);
    kr_kml_placemark(&kml, &control);
    assert_true(holds(&buf, "<end>2022-09-10</end></TimeSpan><styleUrl>#side8-grade2</styleUrl>"));
    assert_true(holds(&buf, "<Data name=\"side\"><value>&lt;XX&gt;</value></Data>"));
    kr_buf_release(&buf);
}

/* ---- tables of others ---- */

static size_t cells_of(kr_str line)
{
    size_t cells = 1;
    bool quoted = false;
    for (size_t i = 0; i < line.len; i++) {
        quoted ^= line.ptr[i] == '"';
        cells += line.ptr[i] == ',' && !quoted;
    }
    return cells;
}

static void every_line_has_the_cells_of_its_head(void **state)
{
    (void)state;
    struct kr_buf buf = {0};
    struct kr_csv csv = {.out = &buf};
    struct kr_place geonames = made_city;
    geonames.id = KR_S("geonames:707292");
    const struct kr_control control = made_control(&geonames);
    struct kr_report report = {.id = "sha256:00", .path = "a.txt", .published = "2022-09-11", .lang = "nl"};
    struct kr_claim claim = made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10"), nowhere = claim;
    claim.text = KR_S("a \"b\",\r\nc");
    nowhere.place = NULL;
    const char *heads[] = {kr_csv_board_head,   kr_csv_interval_head, kr_csv_day_head, kr_viina_control_head,
                           kr_viina_event_head, kr_viina_event_head,  kr_acled_head};
    for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++) {
        kr_buf_clear(&buf);
        switch (i) {
        case 0:
            kr_csv_board(&csv, &control, KR_S("about"));
            break;
        case 1:
            kr_csv_interval(&csv, &control, KR_S("about"));
            break;
        case 2:
            kr_csv_day(&csv, &control, 19000, KR_S("about"));
            break;
        case 3:
            kr_viina_control(&csv, &control, 19000, KR_S("about"));
            break;
        case 4:
            kr_viina_event(&csv, &report, &claim, KR_S("Kharkiv, oblast"), KR_S("about"));
            break;
        case 5:
            kr_viina_event(&csv, &report, &nowhere, KR_S(""), KR_S("about"));
            break;
        default:
            kr_acled_event(&csv, &report, &claim, KR_S("Kharkiv"), KR_S("about"));
            break;
        }
        assert_int_equal(cells_of(kr_buf_str(&buf)), cells_of(kr_str_of(heads[i])));
        assert_true(kr_str_ends(kr_buf_str(&buf), KR_S("\r\n")));
    }
    kr_buf_release(&buf);
}

static void viina_has_populated_places_of_geonames_that_somebody_holds(void **state)
{
    (void)state;
    struct kr_place geonames = made_city, region = made_region;
    geonames.id = KR_S("geonames:707292");
    region.id = KR_S("geonames:706482");
    struct kr_control control = made_control(&geonames);
    struct kr_buf buf = {0};
    struct kr_csv csv = {.out = &buf};
    assert_true(kr_viina_has(&control));
    kr_viina_control(&csv, &control, kr_day_from(2022, 9, 10), KR_S("about"));
    expect_text(&buf, "707292,20220910,,,,,CONTESTED,about\r\n");
    control.state = KR_STATE_HELD;
    kr_viina_control(&csv, &control, kr_day_from(2022, 9, 10), KR_S("about"));
    expect_text(&buf, "707292,20220910,,,,,UA,about\r\n");
    control.state = KR_STATE_LEFT;
    assert_false(kr_viina_has(&control));
    control = made_control(&region);
    assert_false(kr_viina_has(&control));
    control = made_control(&made_city); /* an id of our own */
    assert_false(kr_viina_has(&control));
    kr_buf_release(&buf);
}

/* The line of a claim, "" when it gives none. */
static const char *acled(struct kr_buf *buf, const struct kr_claim *claim, const char *published)
{
    struct kr_csv csv = {.out = buf};
    struct kr_report report = {.id = "sha256:00", .path = "a.txt", .lang = "nl"};
    snprintf(report.published, sizeof(report.published), "%s", published);
    kr_buf_clear(buf);
    kr_acled_event(&csv, &report, claim, (kr_str){0}, KR_S("about"));
    kr_buf_addc(buf, '\0');
    assert_false(buf->failed);
    return buf->ptr;
}

static void acled_types_follow_the_sides(void **state)
{
    (void)state;
    static const struct {
        enum kr_type type;
        const char *side, *part; /* NULL: no line */
    } cases[] = {
        {KR_CONTROL_TAKE, "UA", ",Political violence,Battles,Government regains territory,UA,"},
        {KR_CONTROL_TAKE, "RU", ",Political violence,Battles,Non-state actor overtakes territory,RU,"},
        {KR_CONTROL_TAKE, "", ",Political violence,Battles,,,"},
        {KR_FRONT_FIGHT, "", ",Political violence,Battles,Armed clash,,"},
        {KR_FRONT_STRIKE, "RU", ",Political violence,Explosions/Remote violence,,RU,"},
        {KR_CONTROL_LEAVE, "RU", ",Strategic developments,Strategic developments,Change to group/activity,RU,"},
        {KR_PEOPLE_EVACUATE, "", ",Strategic developments,Strategic developments,Other,,"},
        {KR_PEOPLE_HARM, "", ",Political violence,,,,"},
        {KR_CONTROL_HOLD, "RU", NULL},
        {KR_SUPPLY_HUB, "", NULL},
        {KR_FRONT_ENCIRCLE, "RU", NULL},
    };
    struct kr_buf buf = {0};
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const struct kr_claim claim = made_claim(cases[i].type, cases[i].side, "2022-09-10");
        const char *line = acled(&buf, &claim, "2022-09-11");
        if (cases[i].part ? !strstr(line, cases[i].part) : line[0])
            fail_msg("%s by \"%s\": %s", kr_type_name(cases[i].type), cases[i].side, line);
    }
    for (int f = KR_POSSIBLE; f <= KR_DENIED; f++) { /* what did not happen is no event */
        const struct kr_claim claim = made_as(made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10"), (enum kr_factuality)f);
        assert_string_equal(acled(&buf, &claim, "2022-09-11"), "");
    }
    struct kr_claim claim = made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10");
    claim.place = NULL;
    assert_string_equal(acled(&buf, &claim, "2022-09-11"), "");
    kr_buf_release(&buf);
}

static void acled_dates_are_as_fine_as_what_is_said(void **state)
{
    (void)state;
    static const struct {
        const char *when, *published, *cells; /* NULL: no line */
    } cases[] = {
        {"2022-09-10", "2022-09-11", ",2022-09-10,2022,1,"},
        {"2022-09-10~", "2022-09-11", ",2022-09-10,2022,2,"},
        {"", "2022-09-11", ",2022-09-11,2022,2,"}, /* the day of the report, which need not be that of the event */
        {"2022-W36", "2022-09-11", ",2022-09-08,2022,2,"},
        {"2022-09", "2022-09-30", ",2022-09-15,2022,3,"},
        {"2022", "2022-09-30", NULL},
        {"../2022-09-10", "2022-09-30", NULL},
        {"", "", NULL},
    };
    struct kr_buf buf = {0};
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        const struct kr_claim claim = made_claim(KR_CONTROL_TAKE, "UA", cases[i].when);
        const char *line = acled(&buf, &claim, cases[i].published);
        if (cases[i].cells ? !strstr(line, cases[i].cells) : line[0])
            fail_msg("%s, published %s: %s", cases[i].when, cases[i].published, line);
    }
    kr_buf_release(&buf);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(formulas_are_guarded_and_numbers_are_not),
        cmocka_unit_test(numbers_stay_numbers),
        cmocka_unit_test(xml_is_escaped_and_control_characters_go),
        cmocka_unit_test(a_day_has_its_forms_and_an_open_end_none),
        cmocka_unit_test(geojson_is_json_with_longitude_first),
        cmocka_unit_test(kml_has_spans_and_a_style_for_every_side),
        cmocka_unit_test(every_line_has_the_cells_of_its_head),
        cmocka_unit_test(viina_has_populated_places_of_geonames_that_somebody_holds),
        cmocka_unit_test(acled_types_follow_the_sides),
        cmocka_unit_test(acled_dates_are_as_fine_as_what_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
