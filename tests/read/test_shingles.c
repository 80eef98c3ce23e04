/* Copies of a text are told from texts that only look alike, and share a band. */
#include "read/read.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

/* `count` words that follow from the seed. */
static void add_words(struct kr_buf *out, unsigned seed, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        seed = seed * 1103515245u + 12345u;
        kr_buf_addf(out, "woord%u ", seed >> 16 & 4095);
    }
}

struct text {
    struct kr_arena arena;
    struct kr_buf words;
    struct kr_shingles shingles;
    uint64_t bands[KR_BANDS];
};

static void finish(struct text *text)
{
    assert_false(text->words.failed);
    kr_arena_init(&text->arena, 4096);
    assert_true(kr_shingles_of(&text->arena, kr_buf_str(&text->words), &text->shingles));
    kr_shingles_bands(&text->shingles, text->bands);
}

static void release(struct text *text)
{
    kr_arena_release(&text->arena);
    kr_buf_release(&text->words);
}

static size_t common_bands(const struct text *a, const struct text *b)
{
    size_t common = 0;
    for (size_t i = 0; i < KR_BANDS; i++)
        common += a->bands[i] && a->bands[i] == b->bands[i];
    return common;
}

static void words_count_and_nothing_else(void **state)
{
    (void)state;
    struct text a = {0}, b = {0};
    kr_buf_addz(&a.words, "Het leger heeft, zegt Kiev, Koepjansk ÉN Izjoem ingenomen.");
    kr_buf_addz(&b.words, "\nhet LEGER heeft zegt\tKiev: \"koepjansk én izjoem\" -- ingenomen");
    finish(&a);
    finish(&b);
    assert_int_equal(a.shingles.count, 6); /* nine words */
    assert_int_equal(b.shingles.count, 6);
    assert_memory_equal(a.shingles.items, b.shingles.items, 6 * sizeof(uint64_t));
    assert_true(kr_shingles_alike(&a.shingles, &b.shingles));
    assert_int_equal(common_bands(&a, &b), KR_BANDS);
    release(&a);
    release(&b);
}

/* A text of `own` words of its own and `common` words that both have. */
static void expect(size_t common, size_t own, bool alike)
{
    struct text a = {0}, b = {0};
    add_words(&a.words, 1, common);
    add_words(&a.words, 2, own);
    add_words(&b.words, 3, own);
    add_words(&b.words, 1, common);
    finish(&a);
    finish(&b);
    if (kr_shingles_alike(&a.shingles, &b.shingles) != alike)
        fail_msg("%zu words in common, %zu of its own each", common, own);
    if (alike)
        assert_true(common_bands(&a, &b) > 0);
    release(&a);
    release(&b);
}

static void more_than_half_must_be_common(void **state)
{
    (void)state;
    expect(300, 20, true);
    expect(300, 100, true);
    expect(300, 160, false); /* 297 of 300 + 320 */
    expect(300, 300, false);
    expect(0, 300, false);
}

static void a_text_that_joins_two_is_a_copy_of_one_at_most(void **state)
{
    (void)state;
    struct text a = {0}, b = {0}, both = {0};
    add_words(&a.words, 1, 200);
    add_words(&b.words, 2, 200);
    add_words(&both.words, 1, 200);
    add_words(&both.words, 2, 200);
    finish(&a);
    finish(&b);
    finish(&both);
    assert_false(kr_shingles_alike(&a.shingles, &both.shingles) && kr_shingles_alike(&b.shingles, &both.shingles));
    assert_false(kr_shingles_alike(&a.shingles, &b.shingles));
    release(&a);
    release(&b);
    release(&both);
}

static void short_texts_are_copies_of_none(void **state)
{
    (void)state;
    struct text a = {0}, none = {0};
    kr_buf_addz(&a.words, "Koepjansk is weer vrij, zegt Kiev");
    finish(&a);
    finish(&none);
    assert_int_equal(a.shingles.count, 3);
    assert_false(kr_shingles_alike(&a.shingles, &a.shingles));
    assert_int_equal(none.shingles.count, 0);
    assert_false(kr_shingles_alike(&none.shingles, &none.shingles));
    for (size_t i = 0; i < KR_BANDS; i++)
        assert_true(a.bands[i] == 0 && none.bands[i] == 0);
    release(&a);
    release(&none);
}

/* Of a hundred texts that have a stock phrase in common, hardly any two share a band. */
static void strangers_hardly_share_a_band(void **state)
{
    (void)state;
    enum { TEXTS = 100 };
    static struct text texts[TEXTS];
    size_t sharing = 0;
    memset(texts, 0, sizeof(texts));
    for (unsigned i = 0; i < TEXTS; i++) {
        add_words(&texts[i].words, 1000 + i * 77, 200);
        kr_buf_addz(&texts[i].words, "de berichten konden niet onafhankelijk worden bevestigd");
        finish(&texts[i]);
        for (unsigned k = 0; k < i; k++)
            sharing += common_bands(&texts[i], &texts[k]) > 0;
    }
    assert_true(sharing < 5); /* of 4,950 */
    for (unsigned i = 0; i < TEXTS; i++)
        release(&texts[i]);
}

/* The passage of the first "Izjoem" in a text. */
static uint64_t passage(const char *text)
{
    const char *at = strstr(text, "Izjoem");
    assert_non_null(at);
    return kr_passage_of(kr_str_of(text), 0, (size_t)(at - text), (size_t)(at - text) + 6);
}

#define CAPTION "Een soldaat van het leger in Izjoem, na de bevrijding."

static void a_passage_is_a_line_of_the_same_words(void **state)
{
    (void)state;
    const uint64_t caption = passage(CAPTION);
    assert_int_not_equal(caption, 0);
    static const char *const same[] = {"Ander begin.\n" CAPTION "\nander einde.", CAPTION "\r\n",
                                       "\n\n  EEN soldaat\tvan het Leger -- in Izjoem \"na de bevrijding\" \r\n\r\n"},
                             *const others[] = {"Voorop. " CAPTION, CAPTION " Foto: ANP",
                                                "Een soldaat van het leger in Izjoem, voor de bevrijding.",
                                                "Een soldaat van het leger, na de bevrijding in Izjoem.",
                                                "Een soldaat van het leger in Izjoem,\nna de bevrijding."};
    for (size_t i = 0; i < sizeof(same) / sizeof(same[0]); i++)
        assert_true(passage(same[i]) == caption);
    for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
        assert_true(passage(others[i]) != caption);
    const kr_str text = KR_S("date 2022-09-11 " CAPTION);
    assert_true(kr_passage_of(text, 16, 20, 25) == caption); /* the date is not its own */
    assert_true(kr_passage_of(text, 0, 20, 25) != caption);
    const kr_str lines = KR_S("Een soldaat van het leger\nin Izjoem, na de bevrijding.\nMeer nieuws.");
    assert_true(kr_passage_of(lines, 0, 20, 35) == caption); /* words that go on in the next line */
}

static void what_is_short_or_long_is_no_passage(void **state)
{
    (void)state;
    assert_int_equal(passage("Een soldaat van het leger in Izjoem."), 0);
    assert_int_not_equal(passage("Een soldaat van het leger in Izjoem vandaag."), 0);
    assert_int_equal(passage("Ook hier acht woorden of meer.\nIzjoem is bevrijd.\nEn hier acht woorden of meer."), 0);
    assert_int_equal(kr_passage_of(KR_S(CAPTION), 0, 10, 9), 0);
    assert_int_equal(kr_passage_of(KR_S(CAPTION), 0, 10, 1000), 0);
    assert_int_equal(kr_passage_of((kr_str){0}, 0, 0, 0), 0);
    assert_int_equal(kr_passage_of((kr_str){0}, 0, 5, 12), 0);
    for (int before = 0; before < 2; before++) {
        struct kr_buf text = {0};
        const size_t room = KR_LIMIT_PASSAGE_BYTES - strlen(CAPTION);
        for (size_t i = 0; before && i < room / 2; i++)
            kr_buf_addz(&text, "o ");
        const size_t at = text.len;
        kr_buf_addz(&text, CAPTION);
        for (size_t i = 0; !before && i < room / 2; i++)
            kr_buf_addz(&text, " o");
        assert_int_not_equal(kr_passage_of(kr_buf_str(&text), 0, at + 2, at + 9), 0);
        kr_buf_addz(&text, " oo");
        assert_int_equal(kr_passage_of(kr_buf_str(&text), 0, at + 2, at + 9), 0); /* a whole article in a line */
        kr_buf_release(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_count_and_nothing_else),
        cmocka_unit_test(more_than_half_must_be_common),
        cmocka_unit_test(a_text_that_joins_two_is_a_copy_of_one_at_most),
        cmocka_unit_test(short_texts_are_copies_of_none),
        cmocka_unit_test(strangers_hardly_share_a_band),
        cmocka_unit_test(a_passage_is_a_line_of_the_same_words),
        cmocka_unit_test(what_is_short_or_long_is_no_passage),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
