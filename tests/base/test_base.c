/* The room base: arena, slices, buffers, UTF-8, hashing, errors, files. */
#include "base/base.h"

#include <math.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static void expect(kr_str got, const char *wanted)
{
    if (!kr_str_is(got, wanted))
        fail_msg("got [%.*s], wanted [%s]", (int)got.len, got.ptr ? got.ptr : "", wanted);
}

/* ---- arena ---------------------------------------------------------------------------------------------------- */

static void arena_gives_zeroed_aligned_memory(void **state)
{
    (void)state;
    struct kr_arena arena;
    kr_arena_init(&arena, 0);
    for (size_t size = 0; size < 3000; size += 37) {
        unsigned char *block = kr_arena_alloc(&arena, size);
        assert_non_null(block);
        assert_int_equal((uintptr_t)block % _Alignof(max_align_t), 0);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(block[i], 0);
        memset(block, 0xAA, size);
    }
    kr_arena_reset(&arena);
    unsigned char *again = kr_arena_alloc(&arena, 64); /* reused memory is zeroed too */
    for (size_t i = 0; i < 64; i++)
        assert_int_equal(again[i], 0);
    assert_null(kr_arena_alloc(&arena, SIZE_MAX));
    kr_arena_release(&arena);
    kr_arena_release(&arena);
}

static void arena_blocks_do_not_overlap(void **state)
{
    (void)state;
    enum { COUNT = 500 };
    struct kr_arena arena;
    unsigned char *blocks[COUNT];
    kr_arena_init(&arena, 5000);
    for (int i = 0; i < COUNT; i++) {
        blocks[i] = KR_NEW_ARRAY(&arena, unsigned char, (size_t)i + 1);
        memset(blocks[i], i & 0xFF, (size_t)i + 1);
    }
    for (int i = 0; i < COUNT; i++)
        for (int j = 0; j <= i; j++)
            assert_int_equal(blocks[i][j], i & 0xFF);
    kr_arena_release(&arena);
}

static void arena_copies_text(void **state)
{
    (void)state;
    struct kr_arena arena;
    kr_arena_init(&arena, 0);
    char word[] = "Izjoem";
    kr_str copy = kr_arena_str(&arena, kr_str_of(word));
    word[0] = 'x';
    expect(copy, "Izjoem");
    assert_int_equal(copy.ptr[copy.len], 0);
    kr_str empty = kr_arena_str(&arena, (kr_str){NULL, 0});
    assert_non_null(empty.ptr);
    assert_int_equal(empty.len, 0);
    kr_arena_release(&arena);
}

/* ---- slices --------------------------------------------------------------------------------------------------- */

static void slices_compare_by_bytes(void **state)
{
    (void)state;
    assert_true(kr_str_eq((kr_str){NULL, 0}, KR_S("")));
    assert_true(kr_str_is(KR_S("Lyman"), "Lyman"));
    assert_false(kr_str_is(KR_S("Lyman"), "Lyma"));
    assert_false(kr_str_is(KR_S("Lyman"), "lyman"));
    assert_true(kr_str_eq((kr_str){"a\0b", 3}, (kr_str){"a\0b", 3}));
    assert_false(kr_str_eq((kr_str){"a\0b", 3}, (kr_str){"a\0c", 3}));
    assert_true(kr_str_order(KR_S("Izjoem"), KR_S("Koepjansk")) < 0);
    assert_true(kr_str_order(KR_S("Koepjansk"), KR_S("Izjoem")) > 0);
    assert_true(kr_str_order(KR_S("Koe"), KR_S("Koepjansk")) < 0); /* the beginning stands first */
    assert_true(kr_str_order(KR_S("Koepjansk"), KR_S("Koe")) > 0);
    assert_true(kr_str_order(KR_S("z"), KR_S("\u00e9")) < 0); /* bytes, not letters of a language */
    assert_int_equal(kr_str_order(KR_S("Koe"), KR_S("Koe")), 0);
    assert_int_equal(kr_str_order((kr_str){0}, KR_S("")), 0);
    assert_true(kr_str_order((kr_str){0}, KR_S("a")) < 0);
    assert_true(kr_str_starts(KR_S("Koepjansk"), KR_S("Koep")));
    assert_false(kr_str_starts(KR_S("Koe"), KR_S("Koep")));
    assert_true(kr_str_ends(KR_S("spoorwegknooppunt"), KR_S("knooppunt")));
    assert_false(kr_str_ends(KR_S("punt"), KR_S("knooppunt")));
    expect(kr_str_cut(KR_S("Charkiv"), 4, 7), "kiv");
}

static void slices_trim_and_split(void **state)
{
    (void)state;
    expect(kr_str_trim(KR_S(" \t\r\n a b \v\f")), "a b");
    expect(kr_str_trim(KR_S("   ")), "");
    kr_str rest = KR_S(" Izium | Izjoem ||Izyum");
    expect(kr_str_next(&rest, '|'), "Izium");
    expect(kr_str_next(&rest, '|'), "Izjoem");
    expect(kr_str_next(&rest, '|'), "");
    assert_non_null(rest.ptr);
    expect(kr_str_next(&rest, '|'), "Izyum");
    assert_null(rest.ptr);
}

static void slices_split_keeps_an_empty_last_part(void **state)
{
    (void)state;
    kr_str rest = KR_S("a|");
    expect(kr_str_next(&rest, '|'), "a");
    assert_non_null(rest.ptr);
    expect(kr_str_next(&rest, '|'), "");
    assert_null(rest.ptr);
}

static void numbers_are_read_whole_or_not(void **state)
{
    (void)state;
    double value = -1;
    static const struct {
        const char *text;
        double value;
    } good[] = {{"0", 0},    {"12", 12},     {"-3.5", -3.5},      {"0.25", 0.25},
                {".5", 0.5}, {"2000", 2000}, {"49.2127", 49.2127}};
    for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
        assert_true(kr_str_number(kr_str_of(good[i].text), &value));
        assert_true(fabs(value - good[i].value) < 1e-12);
    }
    static const char *const bad[] = {
        "", "-", ".", "1.2.3", "12a", " 12", "1,5", "1e3", "0x10", "--1", "+1", "inf", "1234567890123456789"};
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        if (kr_str_number(kr_str_of(bad[i]), &value))
            fail_msg("\"%s\" was read as %g", bad[i], value);
}

/* ---- buffers -------------------------------------------------------------------------------------------------- */

static void buffers_grow(void **state)
{
    (void)state;
    struct kr_buf buf = {0};
    for (int i = 0; i < 10000; i++)
        kr_buf_addc(&buf, (char)('a' + i % 26));
    kr_buf_addf(&buf, "%s-%d", "x", 42);
    assert_false(buf.failed);
    assert_int_equal(buf.len, 10004);
    for (int i = 0; i < 10000; i++)
        assert_int_equal(buf.ptr[i], 'a' + i % 26);
    expect(kr_str_cut(kr_buf_str(&buf), 10000, 10004), "x-42");
    kr_buf_clear(&buf);
    assert_int_equal(buf.len, 0);
    kr_buf_add(&buf, (kr_str){NULL, 0});
    kr_buf_addz(&buf, "again");
    expect(kr_buf_str(&buf), "again");
    kr_buf_release(&buf);
    kr_buf_release(&buf);
    kr_buf_release(NULL);
}

static void json_of(kr_str text, const char *wanted)
{
    struct kr_buf buf = {0};
    kr_buf_add_json(&buf, text);
    expect(kr_buf_str(&buf), wanted);
    kr_buf_release(&buf);
}

static void json_strings_are_escaped(void **state)
{
    (void)state;
    json_of(KR_S(""), "\"\"");
    json_of(KR_S("de stad \"Izjoem\" \\ \n\t\r"), "\"de stad \\\"Izjoem\\\" \\\\ \\n\\t\\r\"");
    json_of(KR_S("\x01\x1f\x7f"), "\"\\u0001\\u001f\x7f\"");
    json_of((kr_str){"a\0b", 3}, "\"a\\u0000b\"");
    json_of(KR_S("Изюм €"), "\"Изюм €\"");
    json_of(KR_S("a\xff\xc3(b"), "\"a\xef\xbf\xbd\xef\xbf\xbd(b\"");
    json_of((kr_str){"caf\xc3\xa9", 4}, "\"caf\xef\xbf\xbd\""); /* cut inside a character */
}

static void numbers_are_written_shortest(void **state)
{
    (void)state;
    static const struct {
        double value;
        const char *text;
    } cases[] = {
        {0, "0"},
        {-0.0, "0"},
        {2000, "2000"},
        {-7, "-7"},
        {0.1, "0.1"},
        {49.2127, "49.2127"},
        {-1.5, "-1.5"},
        {1e15, "1e+15"},
        {123456789012, "123456789012"},
        {0.1 + 0.2, "0.30000000000000004"},
        {(double)NAN, "null"},
        {(double)INFINITY, "null"},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct kr_buf buf = {0};
        kr_buf_add_number(&buf, cases[i].value);
        expect(kr_buf_str(&buf), cases[i].text);
        kr_buf_release(&buf);
    }
}

/* ---- UTF-8 ---------------------------------------------------------------------------------------------------- */

static void utf8_well_formed_passes(void **state)
{
    (void)state;
    static const char *const good[] = {"",
                                       "ASCII only, longer than eight bytes",
                                       "Oekraïense",
                                       "Куп'янськ",
                                       "€",
                                       "\xed\x9f\xbf",
                                       "\xee\x80\x80",
                                       "\xf0\x90\x80\x80",
                                       "\xf4\x8f\xbf\xbf",
                                       "🙂"};
    for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++)
        assert_int_equal(kr_utf8_check(kr_str_of(good[i])), KR_UTF8_VALID);
}

static void utf8_faults_are_found_where_they_are(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "\x80",             /* continuation without a lead */
        "\xc0\xaf",         /* overlong */
        "\xc1\xbf",         /* overlong */
        "\xe0\x9f\xbf",     /* overlong */
        "\xf0\x8f\xbf\xbf", /* overlong */
        "\xed\xa0\x80",     /* surrogate */
        "\xf4\x90\x80\x80", /* beyond U+10FFFF */
        "\xf5\x80\x80\x80", /* no such lead */
        "\xff",
        "\xe2\x82", /* cut off */
        "\xc3(",
    };
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        for (size_t before = 0; before < 20; before++) {
            char text[40] = "abcdefghijklmnopqrst";
            memcpy(text + before, bad[i], strlen(bad[i]) + 1);
            assert_int_equal(kr_utf8_check(kr_str_of(text)), before);
        }
    for (size_t at = 0; at < 24; at++) { /* a NUL is no text, wherever it stands in a run of ASCII */
        char text[] = "abcdefghijklmnopqrstuvwxyz";
        text[at] = '\0';
        assert_int_equal(kr_utf8_check((kr_str){text, 26}), at);
    }
}

static void utf8_is_decoded(void **state)
{
    (void)state;
    kr_str s = KR_S("aï€🙂");
    static const uint32_t wanted[] = {'a', 0xEF, 0x20AC, 0x1F642};
    size_t at = 0;
    for (size_t i = 0; i < 4; i++)
        assert_int_equal(kr_utf8_next(s, &at), wanted[i]);
    assert_int_equal(at, s.len);
    at = 3; /* the cut "€" */
    assert_int_equal(kr_utf8_next((kr_str){s.ptr, 4}, &at), 0xFFFD);
    assert_int_equal(at, 4);
}

static void folding_joins_what_is_written_differently(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"KOEPJANSK", "koepjansk"},
        {"Oekraïne", "oekraïne"},
        {"Oekrai\xcc\x88ne", "oekraïne"},
        {"ХАРКІВ", "харків"},
        {"Куп’янськ", "куп'янськ"},
        {"Куп\xca\xbcянськ", "куп'янськ"},
        {"É", "é"},
        {"I", "i"},
        {"ß", "ß"},
    };
    char out[64];
    for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
        expect((kr_str){out, kr_utf8_fold(kr_str_of(pairs[i][0]), out, sizeof(out))}, pairs[i][1]);
    assert_int_equal(kr_utf8_fold(KR_S("Izjoem"), out, 5), 0);
    assert_int_equal(kr_utf8_fold(KR_S("Izjoem"), out, 6), 6);
    assert_int_equal(kr_utf8_fold(KR_S(""), out, sizeof(out)), 0);
}

static void bare(const char *text, const char *wanted)
{
    struct kr_buf out = {0};
    kr_utf8_bare(kr_str_of(text), &out);
    assert_true(kr_str_is(kr_buf_str(&out), wanted));
    kr_buf_release(&out);
}

static void bare_text_has_letters_and_digits_only(void **state)
{
    (void)state;
    bare("", "");
    bare(" de Minist\u00e8re-van, '42'\n", "deministerevan42");
    bare("O\u2019Neill \u2014 X\u00b2", "oneillx2");       /* compatibility forms are taken apart */
    bare("e\u0301 \u00e9 \u0415\u0419", "ee\u0435\u0438"); /* decomposed, composed; Cyrillic too */
    bare("\u00f8\u0142 \u4e2d", "\u00f8\u0142\u4e2d");     /* a stroke is no mark */
    bare("\xc3", "");
}

static void characters_have_kinds_and_widths(void **state)
{
    (void)state;
    assert_true(kr_utf8_is_upper('A') && kr_utf8_is_upper(0x418) && kr_utf8_is_upper(0xC9));
    assert_false(kr_utf8_is_upper('a') || kr_utf8_is_upper(0x438) || kr_utf8_is_upper('1') || kr_utf8_is_upper(0x4E2D));
    assert_true(kr_utf8_is_letter('z') && kr_utf8_is_letter(0xEF) && kr_utf8_is_letter(0x438) &&
                kr_utf8_is_letter(0x301) && kr_utf8_is_letter(0x4E2D));
    assert_false(kr_utf8_is_letter('1') || kr_utf8_is_letter('-') || kr_utf8_is_letter(0x2019) ||
                 kr_utf8_is_letter(0x20AC));
    assert_int_equal(kr_utf8_width(KR_S("Izjoem")), 6);
    assert_int_equal(kr_utf8_width(KR_S("Харків")), 6);
    assert_int_equal(kr_utf8_width(KR_S("Oekrai\xcc\x88ne")), 8);
    assert_int_equal(kr_utf8_width(KR_S("中文")), 4);
    assert_int_equal(kr_utf8_width(KR_S("")), 0);
}

/* ---- hashing -------------------------------------------------------------------------------------------------- */

static void hashes_have_their_known_answers(void **state)
{
    (void)state;
    assert_true(kr_hash(0, KR_S("")) == 0xcbf29ce484222325u); /* the test vectors of the FNV draft */
    assert_true(kr_hash(0, KR_S("a")) == 0xaf63dc4c8601ec8cu);
    assert_true(kr_hash(0, KR_S("foobar")) == 0x85944171f73967e8u);
    assert_true(kr_hash(kr_hash(0, KR_S("foo")), KR_S("bar")) == kr_hash(0, KR_S("foobar")));
    char hex[65];
    kr_sha256_hex(KR_S(""), hex); /* FIPS 180-2 */
    assert_string_equal(hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    kr_sha256_hex(KR_S("abc"), hex);
    assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    kr_sha256_hex(KR_S("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"), hex);
    assert_string_equal(hex, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

/* ---- errors --------------------------------------------------------------------------------------------------- */

static void errors_carry_place_and_reason(void **state)
{
    (void)state;
    struct kr_error error;
    assert_false(kr_fail(&error, KR_PACK, "verbs.lex", 12, "found \"%s\", expected %d", "x", 3));
    assert_int_equal(error.code, KR_PACK);
    assert_int_equal(error.line, 12);
    assert_int_equal(error.offset, 0);
    assert_string_equal(error.file, "verbs.lex");
    assert_string_equal(error.detail, "found \"x\", expected 3");
    assert_false(kr_fail(NULL, KR_IO, NULL, 0, "nobody listens"));
    assert_false(kr_fail(&error, KR_IO, NULL, 0, "%s", ""));
    assert_string_equal(error.file, "");

    char path[1000], detail[2000];
    memset(path, 'd', sizeof(path));
    memset(detail, 'x', sizeof(detail));
    memcpy(path + 994, "/n.tx", 6);
    detail[1999] = '\0';
    kr_fail(&error, KR_IO, path, 0, "%s", detail); /* a long path is cut at its front */
    assert_int_equal(strlen(error.file), sizeof(error.file) - 1);
    assert_string_equal(error.file + strlen(error.file) - 5, "/n.tx");
    assert_int_equal(strlen(error.detail), sizeof(error.detail) - 1);
    kr_error_clear(&error);
    assert_int_equal(error.code, KR_OK);
    kr_error_clear(NULL);
}

static void codes_have_texts(void **state)
{
    (void)state;
    assert_string_equal(kr_code_text(KR_OK), "no error");
    assert_string_equal(kr_code_text(KR_MEMORY), "out of memory");
    for (int code = KR_OK; code <= KR_MEMORY; code++)
        assert_true(kr_code_text((enum kr_code)code)[0]);
    assert_string_equal(kr_code_text((enum kr_code)999), "unknown error");
}

/* ---- files ---------------------------------------------------------------------------------------------------- */

static void files_are_read_whole(void **state)
{
    (void)state;
    char path[] = "/tmp/kroniek-base-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    enum { SIZE = 300000 };
    char *bytes = malloc(SIZE);
    for (int i = 0; i < SIZE; i++)
        bytes[i] = (char)(i * 7);
    assert_int_equal(write(fd, bytes, SIZE), SIZE);
    close(fd);
    kr_str got;
    struct kr_error error = {0};
    assert_true(kr_file_read(path, SIZE, &got, &error));
    assert_int_equal(got.len, SIZE);
    assert_memory_equal(got.ptr, bytes, SIZE);
    free((char *)got.ptr);
    assert_false(kr_file_read(path, SIZE - 1, &got, &error));
    assert_int_equal(error.code, KR_LIMIT);
    assert_string_equal(error.file, path);
    assert_int_equal(truncate(path, 0), 0);
    assert_true(kr_file_read(path, 0, &got, NULL));
    assert_int_equal(got.len, 0);
    free((char *)got.ptr);
    free(bytes);
    unlink(path);
}

static void unreadable_files_are_told(void **state)
{
    (void)state;
    kr_str got;
    struct kr_error error = {0};
    assert_false(kr_file_read("/nonexistent/report.txt", 100, &got, &error));
    assert_int_equal(error.code, KR_IO);
    assert_string_equal(error.file, "/nonexistent/report.txt");
    assert_non_null(strstr(error.detail, "No such file"));
    assert_false(kr_file_read("/tmp", 100, &got, &error));
    assert_int_equal(error.code, KR_IO);
    assert_non_null(strstr(error.detail, "folder"));
    assert_false(kr_file_read("/nonexistent", 100, &got, NULL));
}

static void pipes_are_held_to_the_limit(void **state)
{
    (void)state;
    char path[64];
    int ends[2];
    kr_str got;
    struct kr_error error = {0};
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(write(ends[1], "0123456789", 10), 10);
    close(ends[1]);
    snprintf(path, sizeof(path), "/dev/fd/%d", ends[0]);
    assert_false(kr_file_read(path, 9, &got, &error)); /* no size is known beforehand */
    assert_int_equal(error.code, KR_LIMIT);
    close(ends[0]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena_gives_zeroed_aligned_memory),
        cmocka_unit_test(arena_blocks_do_not_overlap),
        cmocka_unit_test(arena_copies_text),
        cmocka_unit_test(slices_compare_by_bytes),
        cmocka_unit_test(slices_trim_and_split),
        cmocka_unit_test(slices_split_keeps_an_empty_last_part),
        cmocka_unit_test(numbers_are_read_whole_or_not),
        cmocka_unit_test(buffers_grow),
        cmocka_unit_test(json_strings_are_escaped),
        cmocka_unit_test(numbers_are_written_shortest),
        cmocka_unit_test(utf8_well_formed_passes),
        cmocka_unit_test(utf8_faults_are_found_where_they_are),
        cmocka_unit_test(utf8_is_decoded),
        cmocka_unit_test(folding_joins_what_is_written_differently),
        cmocka_unit_test(bare_text_has_letters_and_digits_only),
        cmocka_unit_test(characters_have_kinds_and_widths),
        cmocka_unit_test(hashes_have_their_known_answers),
        cmocka_unit_test(errors_carry_place_and_reason),
        cmocka_unit_test(codes_have_texts),
        cmocka_unit_test(files_are_read_whole),
        cmocka_unit_test(unreadable_files_are_told),
        cmocka_unit_test(pipes_are_held_to_the_limit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
