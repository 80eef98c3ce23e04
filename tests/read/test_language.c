/* The room read: in what language a text is, on sentences of our own, and what must not be taken for a language. */
#include "reading.h"

/* The share of a file's sentences, in hundredths, whose language is found. */
static size_t right_of(const char *path)
{
    kr_str bytes, rest, line;
    size_t right = 0, count = 0;
    assert_true(kr_file_read(path, 1 << 20, &bytes, NULL));
    for (rest = bytes; kr_str_line(&rest, &line);) {
        const kr_str lang = kr_str_next(&line, '\t');
        if (!lang.len || lang.ptr[0] == '#')
            continue;
        double sure;
        const char *found = kr_read_language(line, &sure);
        count++;
        right += kr_str_is(lang, found);
        if (!kr_str_is(lang, found))
            print_message("# %.*s taken for %s (%.2f): %.*s\n", (int)lang.len, lang.ptr, found, sure, (int)line.len,
                          line.ptr);
    }
    free((char *)bytes.ptr);
    print_message("# %s: %zu of %zu sentences right (%.1f %%)\n", path, right, count,
                  100.0 * (double)right / (double)count);
    return right * 100 / count;
}

static void sentences_are_told_apart(void **state)
{
    (void)state;
    assert_true(right_of("tests/data/languages.tsv") >= 95);
    assert_true(right_of("tests/data/languages-later.tsv") >= 93);
}

static void a_page_in_two_languages_is_that_of_most_of_it(void **state)
{
    (void)state;
    double sure;
    assert_string_equal(
        kr_read_language(KR_S("Het leger heeft de stad ingenomen, zegt de president. \"We are back in the city\", "
                              "said a soldier. Volgens de burgemeester zijn er geen slachtoffers gevallen, maar dat "
                              "is nog niet bevestigd door de hulpdiensten in de stad."),
                         &sure),
        "nl");
    assert_true(sure > 0.5);
}

static void what_has_no_words_has_no_language(void **state)
{
    (void)state;
    assert_string_equal(kr_read_language(KR_S(""), NULL), "");
    assert_string_equal(kr_read_language(KR_S("12 + 30 = 42 !"), NULL), "");
    assert_string_equal(kr_read_language(KR_S("Kyiv Izium"), NULL), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sentences_are_told_apart),
        cmocka_unit_test(a_page_in_two_languages_is_that_of_most_of_it),
        cmocka_unit_test(what_has_no_words_has_no_language),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
