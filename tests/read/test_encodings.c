/* The room read: encodings, how they were decided, the way back to the bytes. */
#include "read/read_int.h"
#include "reading.h"

/* Reads bytes and checks text, encoding and how it was decided. */
static void decided(kr_str bytes, const char *text, const char *encoding, enum kr_read_origin from)
{
    struct reading reading = {0};
    read_bytes(&reading, bytes, NULL);
    if (strcmp(reading.reports.ptr, text) != 0 || strcmp(reading.last.encoding, encoding) != 0 ||
        reading.last.encoding_from != from)
        fail_msg("got\n%s%s by %s\nwanted\n%s%s\nfaults\n%s", reading.reports.ptr, reading.last.encoding,
                 kr_read_origin_name(reading.last.encoding_from), text, encoding, reading.faults.ptr);
    release_reading(&reading);
}

#define PAGE(meta, words)                                                                                              \
    "<html><head>" meta "<title>Kop</title></head><body><p>Het leger " words ", zegt de president.</p>"
#define WANTED(words) "[html]  Kop | Het leger " words ", zegt de president.\n"

static void encodings_are_decided_in_order(void **state)
{
    (void)state;
    decided(BYTES(PAGE("", "is er")), WANTED("is er"), "utf-8", KR_READ_FROM_ASSUMED);
    decided(BYTES(PAGE("", "is één")), WANTED("is één"), "utf-8", KR_READ_FROM_DETECTED);
    decided(BYTES(PAGE("<meta charset=UTF-8>", "is één")), WANTED("is één"), "utf-8", KR_READ_FROM_META);
    decided(BYTES("\xEF\xBB\xBF" PAGE("<meta charset=iso-8859-1>", "is één")), WANTED("is één"), "utf-8",
            KR_READ_FROM_MARK);
    decided(BYTES(PAGE("<meta charset=iso-8859-1>", "is \xE9\xE9n \x93nu\x94")), WANTED("is één “nu”"), "windows-1252",
            KR_READ_FROM_META);
    decided(BYTES(PAGE("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>",
                       "\xE2 \xF1\xE5\xEB\xE5")),
            WANTED("в селе"), "windows-1251", KR_READ_FROM_META);
    decided(BYTES(PAGE("<meta charset=iso-8859-15>", "kost \xA4 5")), WANTED("kost € 5"), "iso-8859-15",
            KR_READ_FROM_META);
    decided(BYTES(PAGE("", "is \xE9\xE9n keer")), WANTED("is één keer"), "windows-1252", KR_READ_FROM_DETECTED);
    decided(BYTES(PAGE("<meta charset=iso-8859-1>", "is één")), WANTED("is één"), "utf-8", KR_READ_FROM_DETECTED);
    decided(BYTES(PAGE("<meta charset=utf-8>", "één, twéé, créé, hébbén nu \xFF")),
            WANTED("één, twéé, créé, hébbén nu \xEF\xBF\xBD"), "utf-8", KR_READ_FROM_META);
}

static void cyrillic_and_utf16_are_detected(void **state)
{
    (void)state;
    /* "Армия вошла в город сегодня утром." */
    decided(BYTES("\xC0\xF0\xEC\xE8\xFF \xE2\xEE\xF8\xEB\xE0 \xE2 \xE3\xEE\xF0\xEE\xE4 \xF1\xE5\xE3\xEE\xE4\xED\xFF "
                  "\xF3\xF2\xF0\xEE\xEC."),
            "[text]  Армия вошла в город сегодня утром.\n", "windows-1251", KR_READ_FROM_DETECTED);
    decided(BYTES("\xE1\xD2\xCD\xC9\xD1 \xD7\xCF\xDB\xCC\xC1 \xD7 \xC7\xCF\xD2\xCF\xC4 \xD3\xC5\xC7\xCF\xC4\xCE\xD1 "
                  "\xD5\xD4\xD2\xCF\xCD."),
            "[text]  Армия вошла в город сегодня утром.\n", "koi8-u", KR_READ_FROM_DETECTED);
    decided(BYTES("\xFF\xFE"
                  "D\0a\0t\0 \0i\0s\0 \0\xE9\0\xE9\0n\0.\0"),
            "[text]  Dat is één.\n", "utf-16le", KR_READ_FROM_MARK);
    decided(BYTES("\0D\0a\0t\0 \0i\0s\0 \0\xE9\0\xE9\0n\0."), "[text]  Dat is één.\n", "utf-16be",
            KR_READ_FROM_DETECTED);
    decided(BYTES("\xFF\xFE"
                  "\x3D\xD8\x00\xDE.\0"),
            "[text]  😀.\n", "utf-16le", KR_READ_FROM_MARK);
    decided(BYTES("Caf\xE9 au lait, dat is \x80 3."), "[text]  Café au lait, dat is € 3.\n", "windows-1252",
            KR_READ_FROM_DETECTED);
}

static void utf16_of_any_format(void **state)
{
    (void)state;
    char wide[2000];
    static const char json[] = "[{\"text\":\"Een zin.\"},\n{\"text\":\"Nog een.\"}]";
    static const char page[] = "<html><body><p>Het leger heeft de stad ingenomen, zegt de president.</p>";
    for (size_t i = 0; i < sizeof(json); i++)
        wide[2 * i] = json[i], wide[2 * i + 1] = '\0';
    decided((kr_str){wide, 2 * sizeof(json) - 2}, "[jsonl]  Een zin.\n[jsonl]  Nog een.\n", "utf-8",
            KR_READ_FROM_ASSUMED);
    for (size_t i = 0; i < sizeof(page); i++)
        wide[2 * i] = page[i], wide[2 * i + 1] = '\0';
    decided((kr_str){wide, 2 * sizeof(page) - 2}, "[html]  Het leger heeft de stad ingenomen, zegt de president.\n",
            "utf-16le", KR_READ_FROM_DETECTED);
}

static void what_cannot_be_read_is_told(void **state)
{
    (void)state;
    check(BYTES("<?xml encoding=?><html><body><p>Een zin.</p>"), "[html]  Een zin.\n", ""); /* declares nothing */
    check(BYTES("<?xml encoding=\"?><rss><channel><item><description>Een.</description></item></channel></rss>"),
          "[rss]  Een.\n", "");
    check(BYTES(PAGE("<meta charset=shift_jis>", "\x83\x65\x83\x58\x83\x67")), "",
          "encoding \"shift_jis\"; expected an encoding that can be read");
}

static void the_header_of_a_response_comes_first(void **state)
{
    (void)state;
    struct kr_encoded encoded;
    struct kr_arena arena;
    const char *wanted;
    kr_arena_init(&arena, 0);
    assert_true(kr_encoding_read(BYTES("\xF1\xE5\xEB\xEE"), KR_S("windows-1251"), KR_S("iso-8859-1"), &arena, &encoded,
                                 &wanted));
    assert_true(kr_str_is(encoded.text, "село"));
    assert_int_equal(encoded.from, KR_READ_FROM_HEADER);
    kr_arena_release(&arena);
    static const struct kr_read_options told = {.charset = "windows-1251"};
#define SELO "\xF1\xE5\xEB\xEE"
    check_options(BYTES("Het dorp heet " SELO "."), "[text]  Het dorp heet село.\n", "", &told);
    check_options(BYTES(PAGE("<meta charset=iso-8859-1>", "heet " SELO)), WANTED("heet село"), "", &told);
    check_options(
        BYTES("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><rss><channel><item><description>Het dorp heet " SELO
              "</description></item></channel></rss>"),
        "[rss]  Het dorp heet село\n", "", &told);
    check_options(
        BYTES("WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nCaf\xE9."
              "\r\n\r\n"),
        "[text]  Café.\n", "", &told); /* the response brought the archive, not what is in it */
    check_options(BYTES("Het dorp heet \xC3\xA9\xC3\xA9n."), "[text]  Het dorp heet één.\n", "", &told);
}

static void the_way_back_leads_to_the_bytes(void **state)
{
    (void)state;
    struct reading reading = {.look_for = "één keer & meer"};
    read_bytes(&reading, BYTES(PAGE("<meta charset=windows-1252>", "is \xE9&eacute;n\n  keer &amp; <b>meer</b>")),
               NULL);
    kr_buf_addc(&reading.last_source, '\0');
    assert_string_equal(reading.last_source.ptr, "\xE9&eacute;n\n  keer &amp; <b>meer");
    reading.look_for = "село";
    read_bytes(&reading, BYTES(PAGE("<meta charset=windows-1251>", "\xE2 \xF1\xE5\xEB\xEE")), NULL);
    kr_buf_clear(&reading.last_source);
    read_bytes(&reading, BYTES(PAGE("<meta charset=windows-1251>", "\xE2 \xF1\xE5\xEB\xEE")), NULL);
    kr_buf_addc(&reading.last_source, '\0');
    assert_string_equal(reading.last_source.ptr, "\xF1\xE5\xEB\xEE");
    reading.look_for = "twee \"x\"";
    read_bytes(&reading, BYTES("{\"text\":\"een tw\\u0065e \\\"x\\\" drie\"}"), NULL);
    kr_buf_addc(&reading.last_source, '\0');
    assert_string_equal(reading.last_source.ptr, "tw\\u0065e \\\"x\\\"");
    release_reading(&reading);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(encodings_are_decided_in_order),
        cmocka_unit_test(cyrillic_and_utf16_are_detected),
        cmocka_unit_test(utf16_of_any_format),
        cmocka_unit_test(what_cannot_be_read_is_told),
        cmocka_unit_test(the_header_of_a_response_comes_first),
        cmocka_unit_test(the_way_back_leads_to_the_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
