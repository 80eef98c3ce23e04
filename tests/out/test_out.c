/* The room out: claims and mentions on the wire, key by key; tables aligned by display width; CSV cells. */
#include "made.h"
#include "out/out.h"

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

static void a_full_claim_has_every_key_in_order(void **state)
{
    (void)state;
    struct kr_report report = {
        .id = "sha256:00", .path = "a\"b.txt", .published = "2022-09", .lang = "nl", .source = "Het Blad"};
    struct kr_claim claim = made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10");
    snprintf(claim.id, sizeof(claim.id), "c:0123456789abcdef");
    claim.actor_name = KR_S("Oekraïense leger");
    claim.mention = KR_S("de stad");
    claim.via = KR_S("Izyum");
    claim = made_by(made_by(claim, "RU", "TASS"), "", "bewoners");
    snprintf(claim.id, sizeof(claim.id), "c:0123456789abcdef");
    claim.factuality = KR_UNCONFIRMED;
    claim.figures[claim.figure_count++] = (struct kr_figure){">=", 30, KR_S("settlement")};
    claim.figures[claim.figure_count++] = (struct kr_figure){"~", 2.5, KR_S("km2")};
    claim.near_km = 8;
    memcpy(claim.near_direction, "S", 2);
    claim.start = 1893;
    claim.end = 1948;
    claim.text = KR_S("regel 1\nregel \"2\"\t\\");
    struct kr_buf buf = {0};
    kr_claim_json(&buf, &report, &claim);
    expect_text(&buf, "{\"v\":1,\"id\":\"c:0123456789abcdef\",\"path\":\"a\\\"b.txt\",\"report\":\"sha256:00\","
                      "\"source\":\"Het Blad\",\"lang\":\"nl\",\"published\":\"2022-09\",\"type\":\"control.take\","
                      "\"actor\":{\"side\":\"UA\",\"name\":\"Oekraïense leger\"},"
                      "\"place\":{\"id\":\"made:1\",\"name\":\"Izium\",\"kind\":\"city\",\"lat\":49.2127,"
                      "\"lon\":37.2573,\"mention\":\"de stad\",\"via\":\"Izyum\"},"
                      "\"by\":[{\"name\":\"TASS\",\"side\":\"RU\",\"role\":\"office\"},"
                      "{\"name\":\"bewoners\",\"side\":null,\"role\":\"office\"}],"
                      "\"factuality\":\"unconfirmed\",\"when\":\"2022-09-10\","
                      "\"figures\":[{\"op\":\">=\",\"value\":30,\"unit\":\"settlement\"},"
                      "{\"op\":\"~\",\"value\":2.5,\"unit\":\"km2\"}],"
                      "\"near\":{\"distance_km\":8,\"direction\":\"S\"},\"start\":1893,\"end\":1948,"
                      "\"text\":\"regel 1\\nregel \\\"2\\\"\\t\\\\\",\"rule\":\"made#rule\"}\n");
    kr_buf_release(&buf);
}

static void what_is_unknown_is_null_or_absent(void **state)
{
    (void)state;
    struct kr_report report = {.id = "sha256:00", .path = "-", .lang = "nl"};
    struct kr_claim claim = {.id = "c:1", .type = KR_SUPPLY_HUB, .near_km = -1, .text = KR_S("w")};
    struct kr_buf buf = {0};
    kr_claim_json(&buf, &report, &claim);
    expect_text(&buf, "{\"v\":1,\"id\":\"c:1\",\"path\":\"-\",\"report\":\"sha256:00\",\"source\":null,\"lang\":\"nl\","
                      "\"published\":null,\"type\":\"supply.hub\",\"actor\":null,\"place\":null,\"by\":[],"
                      "\"factuality\":\"fact\",\"when\":null,\"figures\":[],\"start\":0,\"end\":0,\"text\":\"w\","
                      "\"rule\":null}\n");
    kr_buf_release(&buf);
}

static void coordinates_keep_five_decimals(void **state)
{
    (void)state;
    static const struct {
        double value;
        const char *text;
    } cases[] = {{49.71055, "49.71055"}, {-0.5, "-0.5"},         {0, "0"},           {-0.000001, "0"}, {180, "180"},
                 {37.000004, "37"},      {37.00001, "37.00001"}, {-37.999999, "-38"}};
    struct kr_buf buf = {0};
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct kr_place place = made_city;
        char wanted[200];
        place.lat = cases[i].value;
        place.lon = 1;
        kr_out_place(&buf, &place);
        snprintf(wanted, sizeof(wanted),
                 "{\"id\":\"made:1\",\"name\":\"Izium\",\"kind\":\"city\",\"lat\":%s,\"lon\":1}", cases[i].text);
        expect_text(&buf, wanted);
    }
    kr_buf_release(&buf);
}

static void a_mention_has_its_keys(void **state)
{
    (void)state;
    struct kr_report report = {.path = "a.txt"};
    struct kr_mention mention = {10, 16, KR_S("Izjoem"), &made_city, 0.97};
    struct kr_buf buf = {0};
    kr_mention_json(&buf, &report, &mention);
    expect_text(&buf, "{\"path\":\"a.txt\",\"start\":10,\"end\":16,\"mention\":\"Izjoem\",\"id\":\"made:1\","
                      "\"name\":\"Izium\",\"kind\":\"city\",\"lat\":49.2127,\"lon\":37.2573,\"score\":0.97}\n");
    mention.place = NULL;
    mention.score = 0;
    kr_mention_json(&buf, &report, &mention);
    expect_text(&buf, "{\"path\":\"a.txt\",\"start\":10,\"end\":16,\"mention\":\"Izjoem\",\"id\":null,\"name\":null,"
                      "\"kind\":null,\"lat\":null,\"lon\":null,\"score\":0}\n");
    kr_buf_release(&buf);
}

/* ---- tables ---- */

static const struct kr_column columns[] = {
    {"place", KR_IN_ALL, false, true},
    {"n", KR_IN_ALL, true, false},
    {"note", KR_IN_TABLE | KR_IN_CSV, false, true},
};

static void fill(struct kr_table *table, const char *place, double n, const char *note)
{
    kr_table_text(table, kr_str_of(place));
    kr_table_number(table, n);
    kr_table_text(table, kr_str_of(note));
    kr_table_row(table);
}

static void begin(struct kr_table *table, enum kr_format format, size_t width, bool colour, struct kr_buf *buf)
{
    struct kr_style style = {width, colour};
    kr_table_init(table, columns, 3, format, &style, buf);
}

static void end(struct kr_table *table)
{
    assert_true(kr_table_end(table));
    kr_table_release(table);
}

static void columns_are_aligned_by_display_width(void **state)
{
    (void)state;
    struct kr_buf buf = {0};
    struct kr_table table;
    begin(&table, KR_FORMAT_TABLE, 0, false, &buf);
    fill(&table, "Изюм", 1, "x");       /* Cyrillic: two bytes, one column each */
    fill(&table, "哈尔科夫", 12, "y");  /* wide: three bytes, two columns each */
    fill(&table, "Ne\xCC\x81", 3, "z"); /* a combining mark takes none */
    fill(&table, "Kupiansk", 100, "");
    end(&table);
    expect_text(&buf, "place       n  note\n"
                      "Изюм        1  x\n"
                      "哈尔科夫   12  y\n"
                      "Ne\xCC\x81          3  z\n"
                      "Kupiansk  100\n");
    kr_buf_release(&buf);
}

static void a_narrow_terminal_cuts_what_may_shrink(void **state)
{
    (void)state;
    struct kr_buf buf = {0};
    struct kr_table table;
    begin(&table, KR_FORMAT_TABLE, 24, false, &buf);
    fill(&table, "Kupiansk", 1, "een lange zin over Купянск en meer");
    fill(&table, "Izium", 2, "kort");
    end(&table);
    expect_text(&buf, "place     n  note\n"
                      "Kupiansk  1  een lange …\n"
                      "Izium     2  kort\n");
    begin(&table, KR_FORMAT_TABLE, 22, false, &buf); /* never inside a wide character */
    fill(&table, "Izium", 1, "哈尔科夫哈尔科夫");
    end(&table);
    expect_text(&buf, "place  n  note\n"
                      "Izium  1  哈尔科夫哈…\n");
    kr_buf_release(&buf);
}

static void reports_do_not_steer_the_terminal(void **state)
{
    (void)state;
    struct kr_buf buf = {0};
    struct kr_table table;
    begin(&table, KR_FORMAT_TABLE, 0, false, &buf);
    fill(&table, "a\033[31mb", 1, "x\ny\tz\xC2\x9B");
    end(&table);
    expect_text(&buf, "place    n  note\na [31mb  1  x y z\n");
    kr_buf_release(&buf);
}

static void colour_only_when_allowed(void **state)
{
    (void)state;
    struct kr_buf buf = {0};
    struct kr_table table;
    begin(&table, KR_FORMAT_TABLE, 0, true, &buf);
    kr_table_cell(&table, KR_S("RU"), (kr_str){0}, KR_LOOK_WARN);
    kr_table_number(&table, 1);
    kr_table_text(&table, (kr_str){0});
    kr_table_row(&table);
    end(&table);
    expect_text(&buf, "\033[1mplace\033[0m  \033[1mn\033[0m  \033[1mnote\033[0m\n\033[33mRU\033[0m     1\n");
    kr_buf_release(&buf);
}

static void csv_quotes_and_guards(void **state)
{
    (void)state;
    struct kr_buf buf = {0};
    struct kr_table table;
    begin(&table, KR_FORMAT_CSV, 10, false, &buf);
    fill(&table, "a,b", 1.5, "say \"no\"");
    fill(&table, "a\nb", -1, "");
    fill(&table, "=SUM(A1)", 1, "@x");
    fill(&table, "+1, +2", 1, "-x");
    fill(&table, "-5", 1, "a=b");
    end(&table);
    expect_text(&buf, "place,n,note\r\n"
                      "\"a,b\",1.5,\"say \"\"no\"\"\"\r\n"
                      "\"a\nb\",-1,\r\n"
                      "'=SUM(A1),1,'@x\r\n"
                      "\"'+1, +2\",1,'-x\r\n"
                      "-5,1,a=b\r\n");
    begin(&table, KR_FORMAT_CSV, 0, false, &buf);
    end(&table);
    expect_text(&buf, "place,n,note\r\n");
    kr_buf_release(&buf);
}

static void ndjson_has_an_object_a_row(void **state)
{
    (void)state;
    struct kr_buf buf = {0};
    struct kr_table table;
    begin(&table, KR_FORMAT_NDJSON, 10, true, &buf);
    fill(&table, "a\"b", 0.1, "not in NDJSON");
    fill(&table, "", 12, "");
    end(&table);
    expect_text(&buf, "{\"place\":\"a\\\"b\",\"n\":0.1}\n{\"place\":null,\"n\":12}\n");
    kr_buf_release(&buf);
}

static void an_empty_table_prints_nothing(void **state)
{
    (void)state;
    struct kr_buf buf = {0};
    struct kr_table table;
    begin(&table, KR_FORMAT_TABLE, 0, false, &buf);
    end(&table);
    expect_text(&buf, "");
    kr_buf_release(&buf);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_full_claim_has_every_key_in_order),
        cmocka_unit_test(what_is_unknown_is_null_or_absent),
        cmocka_unit_test(coordinates_keep_five_decimals),
        cmocka_unit_test(a_mention_has_its_keys),
        cmocka_unit_test(columns_are_aligned_by_display_width),
        cmocka_unit_test(a_narrow_terminal_cuts_what_may_shrink),
        cmocka_unit_test(reports_do_not_steer_the_terminal),
        cmocka_unit_test(colour_only_when_allowed),
        cmocka_unit_test(csv_quotes_and_guards),
        cmocka_unit_test(ndjson_has_an_object_a_row),
        cmocka_unit_test(an_empty_table_prints_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
