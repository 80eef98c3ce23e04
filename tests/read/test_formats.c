/* The room read: what is recognised by its content, and what each format gives: text, JSON in its shapes, feeds,
 * NewsML, ninjs; fields, positions of faults, maps. */
#include "reading.h"

static void plain_text_is_as_it_always_was(void **state)
{
    (void)state;
    check(BYTES("date 2022-09-10\nHet leger."), "[text] 2022-09-10 date 2022-09-10\nHet leger.\n", "");
    check(BYTES("\xEF\xBB\xBF"
                "date 2022 Het leger."),
          "[text] 2022 \xEF\xBB\xBF"
          "date 2022 Het leger.\n",
          "");
    check(BYTES("Wat < en > is, {en} [dat]."), "[text]  Wat < en > is, {en} [dat].\n", "");
    check(BYTES("<leger> trekt op"), "[text]  <leger> trekt op\n", "");
    check(BYTES("[ANP] Het leger trekt op."), "[text]  [ANP] Het leger trekt op.\n", "");
    check(BYTES("{leger} trekt op"), "[text]  {leger} trekt op\n", "");
    check(BYTES("date 2022-02-30 x"), "", "f:1:5: no such date");
    check(BYTES(""), "", "f:0:0: empty; expected a report");
    check(BYTES(" \n "), "", "no text");
}

static void what_is_not_ours_is_named(void **state)
{
    (void)state;
    check(BYTES("%PDF-1.4 x"), "", "a PDF; expected text");
    check(BYTES("\x89PNG\r\n"), "", "a PNG image");
    check(BYTES("abc\0def"), "", "NUL");
    check(BYTES("<?xml version='1.0'?><svg><text>x</text></svg>"), "", "XML of <svg>; expected rss");
    check(BYTES("BZh91AY"), "", "bzip2");
    check(
        BYTES("From: a@example.org\r\nTo: b@example.org\r\nSubject: Izjoem\r\nMIME-Version: 1.0\r\n\r\nHet leger.\r\n"),
        "", "an e-mail, or a page saved as one (MHTML); expected text, HTML");
    check(BYTES("From b@example.org Sat Sep 10 12:00:00 2022\nMessage-ID: <1@example.org>\n\nHet leger.\n"), "",
          "an e-mail");
    check(BYTES("title,date,text\n\"Kop\",2022-09-10,\"Het leger, zo meldt men.\"\n"), "", "a table (CSV)");
    check(BYTES("id;datum;titel\n1;2022-09-10;Het leger\n"), "", "a table (CSV)");
    check(BYTES(" CDX N b a m s k r M S V g\nexample,krant)/ 2022 x\n"), "", "the index of a web archive");
}

static void what_only_looks_so_is_read(void **state)
{
    (void)state;
    check(BYTES("Van: de redactie\nAan: de lezer\n\nHet leger.\n"),
          "[text]  Van: de redactie\nAan: de lezer\n\nHet leger.\n\n", "");
    check(BYTES("From Kyiv to Moscow: a journey.\n\nHet leger.\n"),
          "[text]  From Kyiv to Moscow: a journey.\n\nHet leger.\n\n", "");
    check(BYTES("Source: Reuters\nDate: 2022\n\nHet leger.\n"), "[text]  Source: Reuters\nDate: 2022\n\nHet leger.\n\n",
          "");
    check(BYTES("Izjoem, Koepjansk, Lyman en Balaklija, de tekst, de titel\nEen, twee, drie, vier, vijf, zes\n"),
          "[text]  Izjoem, Koepjansk, Lyman en Balaklija, de tekst, de titel\nEen, twee, drie, vier, vijf, zes\n\n",
          "");
    check(BYTES("<h3>Kop</h3><p>Het leger is in de stad, zegt de man.</p>"),
          "[html]  Kop | Het leger is in de stad, zegt de man.\n", "");
    check(BYTES("<blockquote>Het leger is in de stad, zegt de man.</blockquote>"),
          "[html]  Het leger is in de stad, zegt de man.\n", "");
}

static void lines_of_json(void **state)
{
    (void)state;
    check(BYTES("{\"text\":\"Een.\"}\n{\"text\":\"Twee.\"}"), "[jsonl]  Een.\n[jsonl]  Twee.\n", "");
    check(BYTES("{\"title\":\"Kop\",\"maintext\":\"Een.\",\"date_publish\":\"2022-09-10 14:05:00\"}\n\n"),
          "[jsonl] 2022-09-10 Kop | Een.\n", "");
    check(BYTES("{\"headline\":\"K\\u00f6p\",\"content\":\"\\u0414\\uD83D\\uDE00 \\\"x\\\"\",\"pubDate\":\"Sat, 10 Sep "
                "2022 14:05:00 "
                "+0200\"}\n{\"text\":\"b\"}\n"),
          "[jsonl] 2022-09-10 Köp | Д😀 \"x\"\n[jsonl]  b\n", "");
    check(BYTES("{\"text\":\"<p>Een &amp; "
                "twee.</p><p>Drie.</p>\",\"title\":\"T\",\"timestamp\":1662811500}\n{\"text\":\"b\"}"),
          "[jsonl] 2022-09-10 T | Een & twee. | Drie.\n[jsonl]  b\n", "");
}

static void a_broken_line_is_named_and_the_rest_is_read(void **state)
{
    (void)state;
    check(BYTES("{\"text\":\"a\"}\n{\"text\":\"b\n{\"text\":\"c\"}\n"), "[jsonl]  a\n[jsonl]  c\n",
          "f:2:23: broken JSON at byte 10 of the line; expected the closing quote");
    check(BYTES("{\"text\":\"a\"}\n{\"title\":\"b\"}\n{\"text\":\"c\"}\n"), "[jsonl]  a\n[jsonl]  c\n",
          "f:2:13: an object without text; expected text, body");
    check(BYTES("{\"text\":}\n{\"text\":\"c\"}\n"), "[jsonl]  c\n", "f:1:8: broken JSON");
    check(BYTES("{\"text\":\"a\",\"date\":\"gisteren\"}\n{\"text\":\"c\"}\n"), "[jsonl]  a\n[jsonl]  c\n",
          "f:1:0: \"gisteren\" is no date; the report is kept");
    check(BYTES("{\"text\":\"caf\xE9 noir\"}\n{\"text\":\"c\"}\n"), "[jsonl]  café noir\n[jsonl]  c\n", "");
    check(BYTES("{\"text\":\"a\"}{\"text\":\"b\"}\n{\"text\":\"c\"}\n"), "[jsonl]  c\n", "f:1:12: broken JSON");
}

static void fields_can_be_mapped(void **state)
{
    (void)state;
    struct kr_error error;
    const struct kr_read_options options = {.map = "text=inhoud,published=dag,source=krant"};
    check_options(BYTES("{\"inhoud\":\"Een.\",\"text\":\"anders\",\"dag\":\"10-09-2022\"}"),
                  "[jsonl] 2022-09-10 Een.\n", "", &options);
    assert_true(kr_read_map_valid(NULL, &error) && kr_read_map_valid("text=a,title=b", &error));
    assert_false(kr_read_map_valid("tekst=a", &error));
    assert_non_null(strstr(error.detail, "\"tekst=a\" maps no field; expected FIELD=NAME"));
    assert_false(kr_read_map_valid("text", &error));
    const struct kr_read_options deep = {.map = "text=artikel.inhoud,published=artikel.datums.eerste,title=kop"};
    check_options(
        BYTES(
            "{\"artikel\":{\"inhoud\":\"Een.\",\"datums\":{\"eerste\":\"2022-09-10\",\"text\":\"x\"},\"title\":\"y\"},"
            "\"kop\":\"Kop\"}"),
        "[jsonl] 2022-09-10 Kop | Een.\n", "", &deep);
    check_options(BYTES("{\"artikel.inhoud\":\"Plat.\"}"), "[jsonl]  Plat.\n", "", &deep); /* a key with a dot */
    check_options(BYTES("{\"artikel\":\"Geen object.\",\"stuk\":\"x\"}"), "", "an object without text", &deep);
    check_options(BYTES("{\"artikelen\":{\"inhoud\":\"Een.\"}}"), "", "an object without text", &deep);
    static const char *const wrong_paths[] = {"text=a..b", "text=.a", "text=a.", "text=."};
    for (size_t i = 0; i < sizeof(wrong_paths) / sizeof(wrong_paths[0]); i++)
        assert_false(kr_read_map_valid(wrong_paths[i], &error));
    check_options(BYTES("{\"kop\":\"K\",\"x\":{\"y\":1}}"), "", "text=artikel.inhoud", &deep);
    check_options(BYTES("{\"kop\":\"K\",\"x\":{\"y\":1}}"), "", "its keys are: kop, x", &deep);
    check(BYTES("{\"titel\":\"Kop\",\"tekst\":\"Een.\",\"datum\":\"2022-09-10\"}"), "[jsonl] 2022-09-10 Kop | Een.\n",
          "");
    const struct kr_read_options wrong = {.map = "x=y"};
    check_options(BYTES("{\"text\":\"a\"}"), "", "maps no field", &wrong);
}

static void documents_of_json(void **state)
{
    (void)state;
    check(BYTES("[\n {\"text\": \"a\"},\n {\"text\": \"b\"}\n]"), "[jsonl]  a\n[jsonl]  b\n", "");
    check(BYTES("{\n \"text\": \"a\"\n}\n"), "[jsonl]  a\n", "");
    check(BYTES("[{\"text\":\"a\"},{\"text\":\"b\""), "[jsonl]  a\n", "f:0:14: the list ends within an object");
    check(BYTES("[{\"text\":\"a\"} x"), "[jsonl]  a\n", "f:0:14: expected an object or the end of the list");
    check(BYTES("{\n \"text\": \"a\"\n"), "", "the file ends within the object");
    check(
        BYTES("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Krant\",\"language\":\"nl\",\"items\":[\n"
              "{\"id\":\"1\",\"content_html\":\"<p>Een.</p>\",\"date_published\":\"2022-09-10T10:00:00Z\"},"
              "{\"id\":\"2\",\"content_text\":\"Twee.\",\"authors\":[{\"name\":\"Kim\"}]}]}"),
        "[json-feed] 2022-09-10 Een.\n[json-feed]  Twee.\n", "");
    check(BYTES("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"content_text\":\"Een.\"}"),
          "[json-feed]  Een.\n", "expected an object or the end of the list");
}

static void ninjs_is_read(void **state)
{
    (void)state;
    struct reading reading = {.look_for = "Een & twee."};
    read_bytes(&reading,
               BYTES("{\"uri\":\"urn:x:1\",\"versioncreated\":\"2022-09-11T10:00:00Z\",\"firstcreated\":"
                     "\"2022-09-10T10:00:00Z\",\"headline\":\"Kop\",\"byline\":\"Kim\",\"language\":\"nl\","
                     "\"infosource\":[{\"name\":\"Bureau\"}],\"body_text\":\"plat\",\"body_xhtml\":\"<p>Een &amp; "
                     "twee.<\\/p>\"}"),
               NULL);
    assert_string_equal(reading.reports.ptr, "[ninjs] 2022-09-10 Kop | Een & twee.\n");
    assert_string_equal(reading.last.modified, "2022-09-11");
    assert_string_equal(reading.last_outlet, "Bureau");
    assert_string_equal(reading.last_author, "Kim");
    kr_buf_addc(&reading.last_source, '\0');
    assert_string_equal(reading.last_source.ptr, "Een &amp; twee.");
    read_bytes(
        &reading,
        BYTES("{\"uri\":\"urn:x:2\",\"headlines\":[{\"role\":\"main\",\"value\":\"Kop\"}],\"bodies\":[{\"role\":"
              "\"main\",\"contentType\":\"text/html\",\"value\":\"<p>Een.</p>\"}],\"firstcreated\":\"2022-09-10\"}"),
        NULL);
    assert_string_equal(reading.reports.ptr, "[ninjs] 2022-09-10 Kop | Een.\n");
    release_reading(&reading);
}

#define RSS(items)                                                                                                     \
    "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Krant</title><language>nl</language>" items           \
    "</channel></rss>"

static void rss_is_read(void **state)
{
    (void)state;
    check(BYTES(RSS("<item><title>A &amp; B</title><pubDate>Sat, 10 Sep 2022 14:05:00 +0200</pubDate>"
                    "<description>&lt;p&gt;Een &amp;amp; twee.&lt;/p&gt;</description></item>"
                    "<item><description><![CDATA[<p>Drie.</p></item>]]></description><guid>g2</guid></item>")),
          "[rss] 2022-09-10 A & B | Een & twee.\n[rss]  Drie.\n", "");
    check(BYTES(RSS("<item><title>K</title><description>kort</description><content:encoded><![CDATA[<p>Lang verhaal."
                    "</p>]]></content:encoded></item>")),
          "[rss]  K | Lang verhaal.\n", "");
    check(BYTES(RSS("<item><title>a</title><description>af</description></item><item><title>open"
                    "<item><title>b</title><description>ook af</description></item>")),
          "[rss]  a | af\n[rss]  b | ook af\n", "entry 2 has no end; expected its end tag");
    check(BYTES("<rss><channel><item><title>a</title><description>x y"), "", "f:0:14: the feed ends within entry 1");
    check(BYTES(RSS("")), "", "a feed without entries");
    check(BYTES("<rss><channel><!-- <item><title>a</title></item> "
                "--><item><description>b</description></item></channel></rss>"),
          "[rss]  b\n", "");
}

static void atom_is_read(void **state)
{
    (void)state;
    struct reading reading = {0};
    read_bytes(
        &reading,
        BYTES("<?xml version='1.0'?>\n<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='nl'><title>Krant</title>"
              "<entry><title type='html'>A &amp;amp; B</title><link rel='alternate' href='http://x/1'/><id>t:1</id>"
              "<published>2022-09-10T14:05:00+02:00</published><updated>2022-09-12T00:00:00Z</updated><author><name>Kim"
              "</name></author><content type='xhtml'><div><p>Een.</p><p>Twee.</p></div></content></entry>"
              "<entry><title>C</title><updated>2022-09-11T00:00:00Z</updated><summary>Kort.</summary></entry></feed>"),
        NULL);
    assert_string_equal(reading.reports.ptr, "[atom] 2022-09-10 A & B | Een. | Twee.\n[atom] 2022-09-11 C | Kort.\n");
    assert_string_equal(reading.last_outlet, "Krant");
    release_reading(&reading);
}

static void newsml_is_read(void **state)
{
    (void)state;
    struct reading reading = {0};
    read_bytes(
        &reading,
        BYTES(
            "<?xml version='1.0'?><newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet><newsItem "
            "guid='urn:newsml:1' xml:lang='nl'><itemMeta><provider><name>Bureau</name></provider><versionCreated>"
            "2022-09-11T10:00:00Z</versionCreated><firstCreated>2022-09-10T10:00:00Z</firstCreated></"
            "itemMeta><contentMeta>"
            "<headline>Kop</headline><by>Kim</by><language tag='nl'/></contentMeta><contentSet><inlineXML "
            "contenttype='application/xhtml+xml'><html><head><title>weg</title></head><body><p>Een.</p><p>Twee.</p></"
            "body>"
            "</html></inlineXML></contentSet></newsItem></itemSet></newsMessage>"),
        NULL);
    assert_string_equal(reading.reports.ptr, "[newsml-g2] 2022-09-10 Kop | Een. | Twee.\n");
    assert_string_equal(reading.last_outlet, "Bureau");
    assert_string_equal(reading.last_author, "Kim");
    assert_string_equal(reading.last.modified, "2022-09-11");
    release_reading(&reading);
}

static void the_caller_may_know_better_and_may_stop(void **state)
{
    (void)state;
    struct reading reading = {.stop_after = 2};
    const struct kr_read_options options = {.known = {"2022-09", "Het Blad", "en"}};
    read_bytes(&reading, BYTES("{\"text\":\"a\",\"date\":\"2021-01-01\"}\n{\"text\":\"b\"}\n{\"text\":\"c\"}"),
               &options);
    assert_int_equal(reading.count, 2);
    assert_string_equal(reading.last.published, "2022-09");
    assert_string_equal(reading.last.lang, "en");
    assert_int_equal(reading.last.lang_from, KR_READ_FROM_GIVEN);
    assert_string_equal(reading.last_outlet, "Het Blad");
    assert_int_equal(reading.last.line, 2);
    assert_int_equal(reading.last.offset, 33);
    release_reading(&reading);
}

static void names_of_files_are_told(void **state)
{
    (void)state;
    struct reading reading = {0};
    assert_true(kr_read_each("/nowhere/x", NULL, reading_report, reading_fault, &reading));
    kr_buf_addc(&reading.faults, '\0');
    assert_non_null(strstr(reading.faults.ptr, "/nowhere/x:0:0: cannot open"));
    release_reading(&reading);
    assert_string_equal(kr_read_format_name(KR_READ_JSON_FEED), "json-feed");
    assert_string_equal(kr_read_origin_name(KR_READ_FROM_JSON_LD), "json-ld");
    assert_string_equal(kr_read_part_name(KR_READ_PART_CAPTION), "caption");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_text_is_as_it_always_was),
        cmocka_unit_test(what_is_not_ours_is_named),
        cmocka_unit_test(what_only_looks_so_is_read),
        cmocka_unit_test(lines_of_json),
        cmocka_unit_test(a_broken_line_is_named_and_the_rest_is_read),
        cmocka_unit_test(fields_can_be_mapped),
        cmocka_unit_test(documents_of_json),
        cmocka_unit_test(ninjs_is_read),
        cmocka_unit_test(rss_is_read),
        cmocka_unit_test(atom_is_read),
        cmocka_unit_test(newsml_is_read),
        cmocka_unit_test(the_caller_may_know_better_and_may_stop),
        cmocka_unit_test(names_of_files_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
