/* The tables that GeoNames publishes: what is read of them, what is passed over, and what is said of broken lines. */
#include "place/made_gazetteer.h"

#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

/* A line of a dump: 19 columns, those that are not asked about filled in. */
#define DUMP(id, name, ascii, others, lat, lon, feature, country, admin, people)                                       \
    id "\t" name "\t" ascii "\t" others "\t" lat "\t" lon "\t" feature "\t" country "\t\t" admin "\t\t\t\t" people     \
       "\t\t120\tEurope/Kyiv\t2022-02-24\n"
#define TOWN(id, name, others) DUMP(id, name, name, others, "49.5", "36.5", "P\tPPL", "UA", "07", "500")
#define ALTERNATE(id, place, lang, name, historic) id "\t" place "\t" lang "\t" name "\t\t\t\t" historic "\t\t\n"
#define OLD_ALTERNATE(id, place, lang, name, historic) id "\t" place "\t" lang "\t" name "\t\t\t\t" historic "\n"

static struct kr_arena arena;
static struct kr_gaz_tables tables;
static struct kr_buf told; /* faults: "file:line: what\n" */

static void tell(void *context, const struct kr_error *fault)
{
    struct kr_buf *out = context;
    assert_int_equal(fault->code, KR_PACK); /* of which a line is told, not a byte */
    kr_buf_addf(out, "%s:%zu: %s\n", fault->file, fault->line, fault->detail);
}

static int begin(void **state)
{
    (void)state;
    kr_arena_init(&arena, 0);
    tables = (struct kr_gaz_tables){.arena = &arena, .each = tell, .context = &told};
    kr_buf_clear(&told);
    return 0;
}

static int end(void **state)
{
    (void)state;
    kr_arena_release(&arena);
    kr_buf_release(&told);
    return 0;
}

static void read_table(const char *path, const char *text)
{
    assert_true(kr_gaz_read_dump(&tables, path, kr_str_of(text)));
}

static const struct kr_pack_place *row(const char *id)
{
    for (size_t i = 0; i < tables.count; i++)
        if (kr_str_is(tables.rows[i].place.id, id))
            return &tables.rows[i];
    fail_msg("no row %s", id);
    return NULL;
}

static void must_be(kr_str got, const char *wanted)
{
    if (!kr_str_is(got, wanted))
        fail_msg("[%.*s], wanted [%s]", (int)got.len, got.ptr ? got.ptr : "", wanted);
}

/* ---- what is read --------------------------------------------------------------------------------------------- */

static void a_place(void **state)
{
    (void)state;
    read_table("UA.txt",
               DUMP("703656", "Kup\u2019yans\u2019k", "Kup'yans'k", "Koepjansk,Kupiansk,Купянск,Куп'янськ,Изюмы",
                    "49.71064", "37.61523", "P\tPPLA2", "UA", "07", "26627"));
    assert_int_equal(tables.count, 1);
    assert_int_equal(tables.faults, 0);
    const struct kr_pack_place *r = row("geonames:703656");
    must_be(r->place.name, "Kup\u2019yans\u2019k");
    must_be(r->place.country, "UA");
    must_be(r->admin, "07");
    assert_int_equal(r->place.kind, KR_PLACE_CITY);
    assert_int_equal(r->place.population, 26627);
    assert_true(r->place.lat == 49.71064 && r->place.lon == 37.61523);
    assert_true(!r->capital && !r->approximate);
    /* a Cyrillic name without letters that tell is of both languages */
    must_be(r->spellings, "Kup'yans'k|Koepjansk|Kupiansk|uk:Купянск|ru:Купянск|uk:Куп'янськ|ru:Куп'янськ|ru:Изюмы");
}

static void languages_by_their_letters(void **state)
{
    (void)state;
    read_table("UA.txt", TOWN("1", "A", "Ізюм,Їжакове,Єлань,Ґвара,Эльбрус,Орёл,Объезд,Выборг,Лиман,Łódź"));
    must_be(row("geonames:1")->spellings,
            "uk:Ізюм|uk:Їжакове|uk:Єлань|uk:Ґвара|ru:Эльбрус|ru:Орёл|ru:Объезд|ru:Выборг|uk:Лиман|ru:Лиман|Łódź");
    read_table("UA.txt", TOWN("2", "B", "") TOWN("3", "C", ",,a|b,c:d,,e,"));
    must_be(row("geonames:2")->spellings, "");
    must_be(row("geonames:3")->spellings, "e"); /* a bar or a colon would be read as more names, or a tag */
    read_table("UA.txt", DUMP("4", "D", "a|uk:b", "", "1", "1", "P\tPPL", "UA", "", ""));
    must_be(row("geonames:4")->spellings, "");
}

static void kinds(void **state)
{
    (void)state;
    static const struct {
        const char *feature;
        int kind; /* -1: passed over */
    } features[] = {
        {"P\tPPL", KR_PLACE_CITY},
        {"P\tPPLA", KR_PLACE_CITY},
        {"P\tPPLC", KR_PLACE_CITY},
        {"P\tPPLX", -1},
        {"P\tPPLH", -1},
        {"A\tADM1", KR_PLACE_REGION},
        {"A\tADM1H", -1},
        {"A\tADM2", KR_PLACE_DISTRICT},
        {"A\tADM3", -1},
        {"A\tPCLI", KR_PLACE_COUNTRY},
        {"A\tPCLH", -1},
        {"H\tSTM", KR_PLACE_WATER},
        {"H\tLK", KR_PLACE_WATER},
        {"H\tRSV", KR_PLACE_WATER},
        {"H\tSEA", KR_PLACE_WATER},
        {"H\tWLL", -1},
        {"H\tSPNG", -1},
        {"T\tISL", KR_PLACE_AREA},
        {"T\tMT", -1},
        {"L\tRGN", KR_PLACE_AREA},
        {"S\tAIRB", KR_PLACE_AREA},
        {"S\tCH", -1},
        {"S\tHTL", -1},
        {"V\tFRST", KR_PLACE_AREA},
        {"R\tRD", -1},
        {"\t", -1},
        {"PP\tPPL", -1},
    };
    for (size_t i = 0; i < sizeof(features) / sizeof(features[0]); i++) {
        struct kr_buf line = {0};
        kr_buf_addf(&line, "%zu\tX\tX\t\t1\t2\t%s\tUA\t\t\t\t\t\t\t\t\t\t\n", i + 1, features[i].feature);
        kr_buf_addc(&line, '\0');
        size_t before = tables.count;
        read_table("UA.txt", line.ptr);
        if (tables.count - before != (features[i].kind >= 0) ||
            (features[i].kind >= 0 && (int)tables.rows[before].place.kind != features[i].kind))
            fail_msg("%s: %s", features[i].feature, tables.count > before ? "another kind" : "passed over");
        assert_int_equal(tables.count > before && tables.rows[before].capital,
                         strstr(features[i].feature, "PPLC") != NULL);
        tables.rows = NULL; /* the rows keep pointing into the line: forget them with it */
        tables.count = tables.capacity = 0;
        kr_buf_release(&line);
    }
    assert_int_equal(tables.faults, 0); /* what is passed over is no fault */
}

static void countries(void **state)
{
    (void)state;
    static const char all[] = DUMP("1", "A", "A", "", "1", "1", "P\tPPL", "UA", "", "")
        DUMP("2", "B", "B", "", "1", "1", "P\tPPL", "RU", "", "")
            DUMP("3", "C", "C", "", "1", "1", "P\tPPL", "", "", "")
                DUMP("4", "D", "D", "", "99", "1", "P\tPPL", "FR", "", "");
    tables.countries = KR_S("UA,RU");
    read_table("all.txt", all);
    assert_int_equal(tables.count, 2);
    assert_int_equal(tables.faults, 0); /* nor is a broken line of a country that nobody asked for */
    tables.countries = KR_S("U");
    read_table("all.txt", all);
    assert_int_equal(tables.count, 2);
    tables.countries = KR_S("");
    read_table("all.txt", all);
    assert_int_equal(tables.count, 5);
    must_be(kr_buf_str(&told), "all.txt:4: columns 5 and 6 are no position: expected degrees, latitude -90 to 90, "
                               "longitude -180 to 180\n");
}

static void line_ends(void **state)
{
    (void)state;
    read_table("crlf.txt", "1\tA\tA\t\t1\t1\tP\tPPL\tUA\t\t\t\t\t\t\t\t\t\t2022\r\n"
                           "\r\n# a remark\r\n2\tB\tB\t\t1\t1\tP\tPPL\tUA\t\t\t\t\t\t7\t\t\t\t2022");
    assert_int_equal(tables.count, 2);
    assert_int_equal(tables.faults, 0);
    assert_int_equal(row("geonames:2")->place.population, 7);
    assert_int_equal(row("geonames:2")->line, 4);
    read_table("codes.txt", "UA.07\tKharkiv Oblast\tKharkiv\t706483\r\n");
    assert_int_equal(tables.faults, 0);
}

/* ---- what is broken ------------------------------------------------------------------------------------------- */

static void broken_places(void **state)
{
    (void)state;
    static const struct {
        const char *line, *what;
    } bad[] = {
        {"5\tA\tA\t\t1\t1\tP\tPPL\tUA\t\t\t\t\t\t\t\t\t\n", "not 19 columns: expected those of a GeoNames dump"},
        {"5\tA\tA\t\t1\t1\tP\tPPL\tUA\t\t\t\t\t\t\t\t\t\t\t\n", "not 19 columns"},
        {"just words\n", "not 19 columns"},
        {DUMP("x", "A", "A", "", "1", "1", "P\tPPL", "UA", "", ""), "no GeoNames id: expected a whole number"},
        {DUMP("", "A", "A", "", "1", "1", "P\tPPL", "UA", "", ""), "no GeoNames id"},
        {DUMP("0", "A", "A", "", "1", "1", "P\tPPL", "UA", "", ""), "no GeoNames id"},
        {DUMP("-5", "A", "A", "", "1", "1", "P\tPPL", "UA", "", ""), "no GeoNames id"},
        {DUMP("1.5", "A", "A", "", "1", "1", "P\tPPL", "UA", "", ""), "no GeoNames id"},
        {DUMP("9999999999999999999", "A", "A", "", "1", "1", "P\tPPL", "UA", "", ""), "no GeoNames id"},
        {DUMP("5", "", "A", "", "1", "1", "P\tPPL", "UA", "", ""), "without a name: expected one in column 2"},
        {DUMP("5", "A", "A", "", "", "1", "P\tPPL", "UA", "", ""), "no position: expected degrees"},
        {DUMP("5", "A", "A", "", "1", "x", "P\tPPL", "UA", "", ""), "no position"},
        {DUMP("5", "A", "A", "", "90.001", "1", "P\tPPL", "UA", "", ""), "no position"},
        {DUMP("5", "A", "A", "", "-90.1", "1", "P\tPPL", "UA", "", ""), "no position"},
        {DUMP("5", "A", "A", "", "1", "180.1", "P\tPPL", "UA", "", ""), "no position"},
        {DUMP("5", "A", "A", "", "1", "-181", "P\tPPL", "UA", "", ""), "no position"},
        {DUMP("5", "A", "A", "", "1", "nan", "P\tPPL", "UA", "", ""), "no position"},
        {DUMP("5", "A", "A", "", "1", "1e1", "P\tPPL", "UA", "", ""), "no position"},
        {DUMP("5", "A", "A", "", "1", "1", "P\tPPL", "UA", "", "many"), "no number of inhabitants"},
        {DUMP("5", "A", "A", "", "1", "1", "P\tPPL", "UA", "", "-1"), "no number of inhabitants"},
        {DUMP("5", "A", "A", "", "1", "1", "P\tPPL", "UA", "", "5000000000"), "no number of inhabitants"},
        {TOWN("5", "Caf\xe9", ""), "not UTF-8"},
        {TOWN("5", "A", "\xc0\x80"), "not UTF-8"},
    };
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        struct kr_buf text = {0};
        kr_buf_addf(&text, "%s%s%s", TOWN("1", "A", ""), bad[i].line, TOWN("2", "B", ""));
        kr_buf_addc(&text, '\0');
        tables.rows = NULL;
        tables.count = tables.capacity = tables.faults = 0;
        kr_buf_clear(&told);
        read_table("d/UA.txt", text.ptr);
        kr_buf_addc(&told, '\0');
        if (tables.count != 2 || tables.faults != 1 || !strstr(told.ptr, "d/UA.txt:2: ") ||
            !strstr(told.ptr, bad[i].what))
            fail_msg("%s: %zu kept, %zu faults: %s", bad[i].line, tables.count, tables.faults, told.ptr);
        kr_buf_release(&text);
    }
    tables.count = 0; /* their bytes are gone */
}

static void positions_at_the_edge(void **state)
{
    (void)state;
    read_table("UA.txt", DUMP("1", "N", "N", "", "90", "180", "P\tPPL", "UA", "", "")
                             DUMP("2", "S", "S", "", "-90", "-180.000", "P\tPPL", "UA", "", "4000000000"));
    assert_int_equal(tables.faults, 0);
    assert_true(row("geonames:1")->place.lat == 90 && row("geonames:2")->place.lon == -180);
    assert_true(row("geonames:2")->place.population == 4000000000u);
}

static void tables_that_are_none(void **state)
{
    (void)state;
    static const char *const none[] = {
        "", "one", "a\tb\tc", "a\tb\tc\td\te", "# remark\n", "\n", "1\t2\t3\t4\t5\t6\t7\t8\t9", "\xff"};
    for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
        if (kr_gaz_read_dump(&tables, "x", kr_str_of(none[i])))
            fail_msg("[%s] is taken for a table", none[i]);
    assert_int_equal(tables.count + tables.faults, 0);
}

static void nobody_is_told(void **state)
{
    (void)state;
    tables.each = NULL;
    read_table("UA.txt", TOWN("1", "A", "") "broken\n");
    assert_int_equal(tables.faults, 1);
    assert_int_equal(tables.count, 1);
}

/* ---- names and regions ---------------------------------------------------------------------------------------- */

static void alternate_names(void **state)
{
    (void)state;
    read_table("names.txt",
               ALTERNATE("11", "1", "uk", "Бахмут", "") ALTERNATE("12", "1", "ru", "Артёмовск", "1")
                   ALTERNATE("13", "1", "nl", "Bachmoet", "") ALTERNATE("14", "1", "", "Bakhmut", "")
                       ALTERNATE("15", "1", "", "Artemivsk", "1") ALTERNATE("16", "1", "link", "http", "")
                           ALTERNATE("17", "1", "post", "84500", "") ALTERNATE("18", "1", "ja", "バフムト", "")
                               ALTERNATE("19", "1", "de", "a|b", "") ALTERNATE("20", "1", "de", "", "")
                                   ALTERNATE("21", "9", "de", "Nirgends", ""));
    read_table("UA.txt", TOWN("1", "Bakhmut", "Bahmut") TOWN("2", "Izium", "Ізюм"));
    kr_gaz_tables_join(&tables);
    assert_int_equal(tables.faults, 0);
    /* first what tells its language, then the dump's own; historic ones as former names */
    must_be(row("geonames:1")->spellings, "uk:Бахмут|was.ru:Артёмовск|nl:Bachmoet|Bakhmut|was:Artemivsk|Bahmut");
    must_be(row("geonames:2")->spellings, "uk:Ізюм");
}

static void alternate_names_as_they_were(void **state)
{
    (void)state;
    read_table("old.txt",
               OLD_ALTERNATE("11", "1", "uk", "Бахмут", "") OLD_ALTERNATE("12", "1", "ru", "Артёмовск", "1"));
    read_table("UA.txt", TOWN("1", "Bakhmut", ""));
    kr_gaz_tables_join(&tables);
    must_be(row("geonames:1")->spellings, "uk:Бахмут|was.ru:Артёмовск");
}

static void broken_alternate_names(void **state)
{
    (void)state;
    read_table("names.txt", ALTERNATE("11", "1", "uk", "Бахмут", "") "11\t1\tuk\n" ALTERNATE("11", "x", "uk", "А", "")
                                ALTERNATE("11", "0", "uk", "А", "") ALTERNATE("11", "1", "uk", "\xd0", "")
                                    ALTERNATE("11", "-1", "uk", "А", "") ALTERNATE("12", "1", "ru", "Бахмут", ""));
    assert_int_equal(tables.alternate_count, 2);
    static const char what[] = "not 8 or 10 columns with a GeoNames id in the second: expected those of "
                               "alternateNamesV2";
    struct kr_buf wanted = {0};
    for (int line = 2; line <= 6; line++)
        kr_buf_addf(&wanted, "names.txt:%d: %s\n", line, line == 5 ? "not UTF-8: expected UTF-8 text" : what);
    assert_true(kr_str_eq(kr_buf_str(&told), kr_buf_str(&wanted)));
    kr_buf_release(&wanted);
}

static void regions(void **state)
{
    (void)state;
    read_table("UA.txt", TOWN("1", "A", "") DUMP("2", "B", "B", "", "1", "1", "P\tPPL", "UA", "99", "")
                             DUMP("3", "C", "C", "", "1", "1", "P\tPPL", "RU", "07", ""));
    read_table("admin.txt", "UA.08\tKherson\tKherson\t706442\nUA.07\tKharkiv Oblast\tKharkiv\t706482\n"
                            "RU.07\tKalmykia\tKalmykia\t1\nUA.07\n");
    must_be(kr_buf_str(&told), "admin.txt:4: not 4 columns: expected those of admin1CodesASCII\n");
    kr_gaz_tables_join(&tables);
    must_be(row("geonames:1")->admin, "Kharkiv Oblast");
    must_be(row("geonames:2")->admin, "99");
    must_be(row("geonames:3")->admin, "Kalmykia");
}

static void a_row_of_the_pack_wins(void **state)
{
    (void)state;
    static struct kr_pack_place own = {.place = {.id = {"geonames:1", 10}, .name = {"Ours", 4}, .country = {"UA", 2}},
                                       .admin = {"Kharkiv Oblast", 14},
                                       .spellings = {"Onze", 4},
                                       .line = 900};
    read_table("UA.txt", TOWN("1", "Theirs", "") TOWN("3", "First", "") TOWN("2", "B", "") TOWN("3", "Second", ""));
    assert_true(kr_arena_grow(&arena, &tables.rows, &tables.capacity, tables.count, sizeof(own)));
    tables.rows[tables.count++] = own;
    read_table("names.txt", ALTERNATE("11", "1", "nl", "Ons", ""));
    kr_gaz_tables_join(&tables);
    assert_int_equal(tables.count, 3);
    assert_int_equal(tables.faults, 0);
    must_be(row("geonames:1")->place.name, "Ours");
    must_be(row("geonames:1")->admin, "Kharkiv Oblast");
    must_be(row("geonames:1")->spellings, "nl:Ons|Onze"); /* which gets their names as well */
    must_be(row("geonames:3")->place.name, "First");
    for (size_t i = 1; i < tables.count; i++)
        assert_true(kr_str_order(tables.rows[i - 1].place.id, tables.rows[i].place.id) < 0);
}

static void from_dump_to_gazetteer(void **state)
{
    (void)state;
    struct kr_pack *pack = made_pack();
    struct kr_buf out = {0};
    struct kr_error error;
    struct kr_gaz_candidate c[2];
    assert_non_null(pack);
    read_table("UA.txt", TOWN("1", "Kupiansk", "Куп'янськ") TOWN("2", "Izium", ""));
    read_table("names.txt", ALTERNATE("11", "1", "", "Kupa", "1") ALTERNATE("12", "2", "uk", "Ізюм", ""));
    kr_gaz_tables_join(&tables);
    struct kr_gaz_source source = made_source(pack);
    source.places = tables.rows;
    source.place_count = tables.count;
    assert_true(kr_gaz_build(&source, &out, &error));
    struct kr_gazetteer *g = kr_gaz_use(kr_buf_str(&out), true, &error);
    assert_non_null(g);
    assert_int_equal(kr_gaz_lookup(g, KR_S("Koepjansk"), c, 2), 1);
    must_be(c->origin, "nl-uk");
    assert_int_equal(kr_gaz_lookup(g, KR_S("Kupa"), c, 2), 1);
    must_be(c->origin, "former");
    assert_int_equal(kr_gaz_lookup(g, KR_S("Izjoem"), c, 2), 1);
    must_be(c->place->place.id, "geonames:2");
    kr_gaz_close(g);
    kr_pack_free(pack);
}

static void nothing_to_join(void **state)
{
    (void)state;
    kr_gaz_tables_join(&tables);
    assert_int_equal(tables.count, 0);
    read_table("names.txt", ALTERNATE("11", "1", "uk", "Бахмут", ""));
    read_table("admin.txt", "UA.07\tKharkiv Oblast\tKharkiv\t1\n");
    kr_gaz_tables_join(&tables);
    assert_int_equal(tables.count, 0);
    assert_false(tables.out_of_memory);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_place, begin, end),
        cmocka_unit_test_setup_teardown(languages_by_their_letters, begin, end),
        cmocka_unit_test_setup_teardown(kinds, begin, end),
        cmocka_unit_test_setup_teardown(countries, begin, end),
        cmocka_unit_test_setup_teardown(line_ends, begin, end),
        cmocka_unit_test_setup_teardown(broken_places, begin, end),
        cmocka_unit_test_setup_teardown(positions_at_the_edge, begin, end),
        cmocka_unit_test_setup_teardown(tables_that_are_none, begin, end),
        cmocka_unit_test_setup_teardown(nobody_is_told, begin, end),
        cmocka_unit_test_setup_teardown(alternate_names, begin, end),
        cmocka_unit_test_setup_teardown(alternate_names_as_they_were, begin, end),
        cmocka_unit_test_setup_teardown(broken_alternate_names, begin, end),
        cmocka_unit_test_setup_teardown(regions, begin, end),
        cmocka_unit_test_setup_teardown(a_row_of_the_pack_wins, begin, end),
        cmocka_unit_test_setup_teardown(from_dump_to_gazetteer, begin, end),
        cmocka_unit_test_setup_teardown(nothing_to_join, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
