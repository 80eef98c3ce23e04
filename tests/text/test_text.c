/* The room text: blocks, tokens and their folded hashes, quotations, sentences. */
#include "text/text.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

enum { MOST = 512 };

static struct kr_token tokens[MOST];
static kr_str source;

/* Reads z as a report of one block. */
static size_t read_tokens(const char *z)
{
    source = kr_str_of(z);
    return kr_text_tokens(source, 0, tokens, MOST);
}

static kr_str token_text(size_t i)
{
    return kr_str_cut(source, tokens[i].start, tokens[i].end);
}

/* The tokens of z, joined by spaces. */
static void expect_tokens(const char *z, const char *wanted)
{
    struct kr_buf got = {0};
    size_t count = read_tokens(z);
    for (size_t i = 0; i < count; i++) {
        kr_buf_addz(&got, i ? " " : "");
        kr_buf_add(&got, token_text(i));
    }
    if (!kr_str_is(kr_buf_str(&got), wanted))
        fail_msg("[%s] gives [%.*s], wanted [%s]", z, (int)got.len, got.ptr ? got.ptr : "", wanted);
    kr_buf_release(&got);
}

/* ---- tokens --------------------------------------------------------------------------------------------------- */

static void words_numbers_and_marks(void **state)
{
    (void)state;
    expect_tokens("Het  leger nam Koepjansk-Oost in.", "Het leger nam Koepjansk - Oost in .");
    expect_tokens("", "");
    expect_tokens(" \t\r\n ", "");
    expect_tokens("2.000 km, 21,47 en 3.", "2.000 km , 21,47 en 3 .");
    expect_tokens("1.2.3,4", "1.2.3,4");
    expect_tokens("in 2022.Daarna", "in 2022 . Daarna");
    expect_tokens("de T-72, een T72 en de 2e brigade", "de T - 72 , een T72 en de 2 e brigade");
    expect_tokens("80%...klaar…", "80 % ... klaar …");
    expect_tokens("a/b (c) [d] {e}", "a / b ( c ) [ d ] { e }");
    expect_tokens("caf\u00e9 \u041a\u0443\u043f'\u044f\u043d\u0441\u044c\u043a Zaporizj\u0301a",
                  "caf\u00e9 \u041a\u0443\u043f'\u044f\u043d\u0441\u044c\u043a Zaporizj\u0301a");
    expect_tokens("een\u00a0twee\u2009drie\u3000vier", "een twee drie vier");
    expect_tokens("\U0001F600 ja", "\U0001F600 ja");
}

static void apostrophes_inside_words(void **state)
{
    (void)state;
    expect_tokens("zo'n foto's Donets'k Rusland's", "zo'n foto's Donets'k Rusland's");
    expect_tokens("zo\u2019n foto\u2019s", "zo\u2019n foto\u2019s");
    expect_tokens("'s nachts viel 't stil in 'n dorp", "'s nachts viel 't stil in 'n dorp");
    expect_tokens("\u2019s Ochtends en \u2019t leger", "\u2019s Ochtends en \u2019t leger");
    /* these only look like clipped words */
    expect_tokens("'straks' zei hij", "' straks ' zei hij");
    expect_tokens("'S nachts", "' S nachts");
    expect_tokens("de soldaten' tenten", "de soldaten ' tenten");
    expect_tokens("hij zei 't'", "hij zei ' t '");
}

static void typed_quotation_marks(void **state)
{
    (void)state;
    expect_tokens(",,Weg'' zei ze", ",, Weg '' zei ze");
    assert_int_equal(tokens[0].mark, '"');
    assert_int_equal(tokens[2].mark, '"');
    expect_tokens("<<Weg>> zei ze", "<< Weg >> zei ze");
    assert_int_equal(tokens[0].mark, '"');
    expect_tokens("a, b", "a , b");
    assert_int_equal(tokens[1].mark, ',');
}

static void marks_have_one_letter_names(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        char mark;
    } cases[] = {
        {".", '.'},          {",", ','},      {";", ';'},      {":", ':'},      {"?", '?'},      {"!", '!'},
        {"(", '('},          {"]", ')'},      {"/", '/'},      {"%", '%'},      {"-", '-'},      {"\u2011", '-'},
        {"\u2013", '_'},     {"\u2014", '_'}, {"\u2026", '~'}, {"...", '~'},    {"\"", '"'},     {"'", '"'},
        {"`", '"'},          {"\u2018", '"'}, {"\u2019", '"'}, {"\u201a", '"'}, {"\u201c", '"'}, {"\u201d", '"'},
        {"\u201e", '"'},     {"\u00ab", '"'}, {"\u00bb", '"'}, {"\u2039", '"'}, {"#", '*'},      {"\u20ac", '*'},
        {"\U0001F600", '*'},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        assert_int_equal(read_tokens(cases[i].text), 1);
        assert_int_equal(tokens[0].kind, KR_TOKEN_MARK);
        if (tokens[0].mark != cases[i].mark)
            fail_msg("%s is %c, wanted %c", cases[i].text, tokens[0].mark, cases[i].mark);
    }
    assert_int_equal(read_tokens("woord 12"), 2);
    assert_int_equal(tokens[0].mark, 0);
    assert_int_equal(tokens[1].mark, 0);
    assert_int_equal(tokens[0].kind, KR_TOKEN_WORD);
    assert_int_equal(tokens[1].kind, KR_TOKEN_NUMBER);
}

static void flags_tell_case_line_and_glue(void **state)
{
    (void)state;
    assert_int_equal(read_tokens("Het LEGER nam\nKoepjansk-Oost in, \u00c9\u00e9n A."), 11);
    static const uint8_t wanted[] = {
        KR_TOKEN_UPPER | KR_TOKEN_LINE, /* Het */
        KR_TOKEN_UPPER | KR_TOKEN_CAPS, /* LEGER */
        0,                              /* nam */
        KR_TOKEN_UPPER | KR_TOKEN_LINE, /* Koepjansk */
        KR_TOKEN_GLUED,
        KR_TOKEN_UPPER | KR_TOKEN_GLUED, /* - Oost */
        0,
        KR_TOKEN_GLUED, /* in , */
        KR_TOKEN_UPPER,
        KR_TOKEN_UPPER,
        KR_TOKEN_GLUED, /* Een A . - one letter is no word in capitals */
    };
    for (size_t i = 0; i < sizeof(wanted); i++)
        if (tokens[i].flags != wanted[i])
            fail_msg("token %zu has flags %d, wanted %d", i, tokens[i].flags, wanted[i]);
    assert_int_equal(read_tokens("een\n \n\ttwee"), 2);
    assert_int_equal(tokens[1].flags, KR_TOKEN_LINE | KR_TOKEN_BLANK);
    assert_int_equal(read_tokens("een\r\ntwee"), 2);
    assert_int_equal(tokens[1].flags, KR_TOKEN_LINE);
}

static void hashes_are_those_of_the_folded_form(void **state)
{
    (void)state;
    static const char *const words[] = {"Koepjansk", "OEKRAÏENSE", "zo’n", "Куп'янськ", "cafe\u0301",
                                        "'s",        "Ё",          "T72",  "zo`n"};
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        char text[64], folded[KR_TEXT_FOLD_BYTES];
        snprintf(text, sizeof(text), "%s nu", words[i]);
        assert_int_equal(read_tokens(text), 2);
        size_t len = kr_text_fold(token_text(0), folded);
        assert_true(len > 0);
        if (tokens[0].hash != kr_text_hash((kr_str){folded, len}))
            fail_msg("the hash of %s is not that of its folded form", words[i]);
    }
    assert_int_equal(read_tokens("zo'n zo’n ZO’N"), 3);
    assert_int_equal(tokens[0].hash, tokens[1].hash);
    assert_int_equal(tokens[0].hash, tokens[2].hash);
    assert_int_equal(read_tokens("caf\u00e9 cafe\u0301 cafe"), 3);
    assert_int_equal(tokens[0].hash, tokens[1].hash);
    assert_int_not_equal(tokens[0].hash, tokens[2].hash);
}

static bool is_space(uint32_t c)
{
    return c <= ' ' || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x3000 || c == 0xFEFF;
}

/* Whatever the text: tokens lie in order, do not overlap, and only white space lies between them. */
static void check_cover(kr_str text, size_t offset, const struct kr_token *list, size_t count)
{
    size_t at = offset;
    for (size_t i = 0; i < count; i++) {
        assert_true(list[i].start >= at && list[i].start < list[i].end && list[i].end <= offset + text.len);
        bool space = list[i].start > at;
        assert_int_equal(!!(list[i].flags & KR_TOKEN_GLUED), !space && i > 0);
        kr_str between = kr_str_cut(text, at - offset, list[i].start - offset);
        for (size_t b = 0; b < between.len;)
            assert_true(is_space(kr_utf8_next(between, &b)));
        assert_int_equal(kr_utf8_check(kr_str_cut(text, list[i].start - offset, list[i].end - offset)), KR_UTF8_VALID);
        at = list[i].end;
    }
    for (size_t b = at - offset; b < text.len;)
        assert_true(is_space(kr_utf8_next(text, &b)));
}

static void random_texts_are_covered(void **state)
{
    (void)state;
    static const char *const pieces[] = {"a",    "Z",  "9",      ".",      ",",      "'",      "\"",     "-",
                                         " ",    "\n", "\u2019", "\u00e9", "\u0416", "\u00a0", "\u2026", "\u201c",
                                         "(",    ")",  "...",    ",,",     "\u0301", "\u20ac", "woord",  "'s",
                                         "\r\n", "1.", "`",      "\u00b7", "\ufeff", "<<"};
    uint32_t seed = 20220910;
    for (int round = 0; round < 3000; round++) {
        char text[256];
        size_t len = 0;
        for (int i = 0; i < 40; i++) {
            seed = seed * 1664525u + 1013904223u;
            const char *piece = pieces[(seed >> 16) % (sizeof(pieces) / sizeof(pieces[0]))];
            memcpy(text + len, piece, strlen(piece));
            len += strlen(piece);
        }
        kr_str whole = {text, len};
        size_t offset = seed % 1000;
        size_t count = kr_text_tokens(whole, offset, tokens, MOST);
        check_cover(whole, offset, tokens, count);
        struct kr_sentence sentences[MOST];
        size_t made = kr_text_sentences(tokens, count, sentences, MOST);
        uint32_t next = 0;
        for (size_t i = 0; i < made; i++) {
            assert_int_equal(sentences[i].first, next);
            assert_true(sentences[i].end > next);
            next = sentences[i].end;
        }
        assert_int_equal(next, count);
    }
}

static void capacity_is_kept(void **state)
{
    (void)state;
    struct kr_token few[3];
    memset(few, 0x55, sizeof(few));
    assert_int_equal(kr_text_tokens(KR_S("een twee drie vier"), 0, few, 2), 2);
    assert_int_equal(few[2].start, 0x55555555);
    assert_int_equal(kr_text_tokens(KR_S("een"), 0, few, 0), 0);
}

/* ---- blocks and sizes ----------------------------------------------------------------------------------------- */

/* Joined again, the blocks are the text; none is too long or ends inside a character. */
static size_t check_blocks(kr_str text)
{
    size_t at = 0, blocks = 0, before;
    for (;; blocks++) {
        before = at;
        kr_str block = kr_text_block(text, &at);
        if (!block.len)
            break;
        assert_ptr_equal(block.ptr, text.ptr + before);
        assert_int_equal(at, before + block.len);
        assert_true(block.len <= KR_LIMIT_BLOCK_BYTES);
        assert_int_equal(kr_utf8_check(block), KR_UTF8_VALID);
    }
    assert_int_equal(at, text.len);
    return blocks;
}

static void blocks_end_at_lines(void **state)
{
    (void)state;
    size_t len = 3 * KR_LIMIT_BLOCK_BYTES;
    char *text = malloc(len);
    assert_non_null(text);
    for (size_t i = 0; i < len; i++)
        text[i] = i % 100 == 99 ? '\n' : i % 7 == 6 ? ' ' : 'x';
    size_t at = 0;
    kr_str block = kr_text_block((kr_str){text, len}, &at);
    assert_int_equal(block.len, KR_LIMIT_BLOCK_BYTES / 100 * 100);
    assert_true(check_blocks((kr_str){text, len}) >= 3);
    free(text);
    assert_int_equal(check_blocks(KR_S("")), 0);
    assert_int_equal(check_blocks(KR_S("kort")), 1);
}

static void blocks_end_between_characters(void **state)
{
    (void)state;
    static const char *const characters[] = {"\u00e9", "\u20ac", "\U0001F600"};
    for (size_t c = 0; c < 3; c++) {
        for (size_t shift = 0; shift < 4; shift++) { /* the limit falls on each byte of the character */
            size_t width = strlen(characters[c]), count = 2 * KR_LIMIT_BLOCK_BYTES / width;
            char *text = malloc(shift + width * count);
            assert_non_null(text);
            memset(text, 'x', shift);
            for (size_t i = 0; i < count; i++)
                memcpy(text + shift + i * width, characters[c], width);
            assert_true(check_blocks((kr_str){text, shift + width * count}) >= 2);
            free(text);
        }
    }
}

static void a_huge_word_is_cut(void **state)
{
    (void)state;
    size_t len = 10 * 1024 * 1024, at = 0, end = 0, most = 0;
    char *text = malloc(len);
    struct kr_token *many = malloc((KR_LIMIT_BLOCK_BYTES + 1) * sizeof(*many));
    assert_non_null(text);
    assert_non_null(many);
    memset(text, 'a', len);
    kr_str whole = {text, len};
    for (;;) {
        size_t offset = at;
        kr_str block = kr_text_block(whole, &at);
        if (!block.len)
            break;
        size_t count = kr_text_tokens(block, offset, many, KR_LIMIT_BLOCK_BYTES + 1);
        for (size_t i = 0; i < count; i++) {
            assert_int_equal(many[i].start, end);
            end = many[i].end;
            size_t size = many[i].end - many[i].start;
            most = size > most ? size : most;
        }
    }
    assert_int_equal(end, len);
    assert_int_equal(most, KR_LIMIT_TOKEN_BYTES);
    free(many);
    free(text);
}

static void a_huge_word_of_wide_letters_is_cut_between_letters(void **state)
{
    (void)state;
    char text[1200];
    for (size_t shift = 0; shift < 3; shift++) {
        memset(text, 'a', shift);
        size_t len = shift;
        while (len + 2 <= sizeof(text)) {
            memcpy(text + len, "\u0436", 2);
            len += 2;
        }
        kr_str whole = {text, len};
        size_t count = kr_text_tokens(whole, 0, tokens, MOST);
        assert_true(count > 1);
        check_cover(whole, 0, tokens, count);
        for (size_t i = 0; i < count; i++)
            assert_true(tokens[i].end - tokens[i].start <= KR_LIMIT_TOKEN_BYTES + 3);
    }
}

/* ---- quotations ----------------------------------------------------------------------------------------------- */

/* The words inside quotations, joined by spaces. */
static void expect_quoted(const char *z, const char *wanted)
{
    struct kr_buf got = {0};
    size_t count = read_tokens(z);
    kr_text_quotes(source, tokens, count);
    for (size_t i = 0; i < count; i++) {
        if (!(tokens[i].flags & KR_TOKEN_QUOTED) || tokens[i].kind == KR_TOKEN_MARK)
            continue;
        kr_buf_addz(&got, got.len ? " " : "");
        kr_buf_add(&got, token_text(i));
    }
    if (!kr_str_is(kr_buf_str(&got), wanted))
        fail_msg("[%s] quotes [%.*s], wanted [%s]", z, (int)got.len, got.ptr ? got.ptr : "", wanted);
    kr_buf_release(&got);
}

static void quotations_of_every_style(void **state)
{
    (void)state;
    static const char *const styles[][2] = {
        {"\"", "\""},         {"\u201c", "\u201d"}, {"\u2018", "\u2019"}, {"'", "'"},
        {"\u201e", "\u201d"}, {"\u201e", "\u201c"}, {"\u00ab", "\u00bb"}, {"\u2019", "\u2019"},
        {"\u201d", "\u201d"}, {"\u201a", "\u2018"}, {",,", "''"},         {"<<", ">>"},
    };
    for (size_t i = 0; i < sizeof(styles) / sizeof(styles[0]); i++) {
        char text[160];
        snprintf(text, sizeof(text), "Hij zei %sde stad is vrij%s tegen ons.", styles[i][0], styles[i][1]);
        expect_quoted(text, "de stad is vrij");
        snprintf(text, sizeof(text), "%sDe stad is vrij.%s Dat zei hij (%snu%s).", styles[i][0], styles[i][1],
                 styles[i][0], styles[i][1]);
        expect_quoted(text, "De stad is vrij nu");
    }
}

static void quotations_nest_and_end_with_the_paragraph(void **state)
{
    (void)state;
    expect_quoted("\u201cHij riep \u2018weg\u2019 en ging\u201d, zei ze.", "Hij riep weg en ging");
    expect_quoted("Ze zei: \u201cWe blijven hier.\nDe dag daarna niet.", "We blijven hier");
    expect_quoted("\u201cEen.\u201d Twee. \u201cDrie.\u201d", "Een Drie");
    expect_quoted("een \"twee\" drie \"vier\" vijf", "twee vier");
}

static void apostrophes_quote_nothing(void **state)
{
    (void)state;
    expect_quoted("De foto's van zo'n dorp, 's nachts en 't leger.", "");
    expect_quoted("De soldaten' tenten en de Russen' tanks.", "");
    expect_quoted("In de jaren '90 en in '14 was het anders.", "");
    expect_quoted("geen aanhaling hier", "");
    expect_quoted("\u201cfoto's van zo'n dorp\u201d elders", "foto's van zo'n dorp");
}

static void quotation_marks_know_their_side(void **state)
{
    (void)state;
    size_t count = read_tokens("Hij zei: \"Weg.\" Toen");
    kr_text_quotes(source, tokens, count);
    assert_true(tokens[3].flags & KR_TOKEN_OPENS);
    assert_false(tokens[3].flags & KR_TOKEN_CLOSES);
    assert_true(tokens[6].flags & KR_TOKEN_CLOSES);
    assert_false(tokens[6].flags & KR_TOKEN_OPENS);
    assert_false(tokens[3].flags & KR_TOKEN_QUOTED);
    assert_true(tokens[4].flags & KR_TOKEN_QUOTED);
    assert_false(tokens[7].flags & KR_TOKEN_QUOTED);
}

/* ---- sentences ------------------------------------------------------------------------------------------------ */

/* The sentences of z, joined by " | "; words in `abbreviations` (separated by spaces) are marked as such. */
static void expect_sentences(const char *z, const char *abbreviations, const char *wanted)
{
    struct kr_sentence sentences[MOST];
    struct kr_buf got = {0};
    size_t count = read_tokens(z);
    for (size_t i = 0; i < count; i++)
        for (kr_str rest = kr_str_of(abbreviations), word; rest.ptr;) {
            word = kr_str_next(&rest, ' ');
            if (word.len && kr_str_eq(word, token_text(i)))
                tokens[i].flags |= KR_TOKEN_ABBR;
        }
    kr_text_quotes(source, tokens, count);
    size_t made = kr_text_sentences(tokens, count, sentences, MOST);
    for (size_t i = 0; i < made; i++) {
        kr_buf_addz(&got, i ? " | " : "");
        kr_str text = kr_str_cut(source, tokens[sentences[i].first].start, tokens[sentences[i].end - 1].end);
        for (size_t b = 0; b < text.len; b++)
            kr_buf_addc(&got, text.ptr[b] == '\n' ? ' ' : text.ptr[b]);
    }
    if (!kr_str_is(kr_buf_str(&got), wanted))
        fail_msg("[%s] gives [%.*s], wanted [%s]", z, (int)got.len, got.ptr ? got.ptr : "", wanted);
    kr_buf_release(&got);
}

static void sentences_end_at_stops(void **state)
{
    (void)state;
    expect_sentences("Izjoem viel. Lyman niet! Waarom? Geen idee.", "",
                     "Izjoem viel. | Lyman niet! | Waarom? | Geen idee.");
    expect_sentences("Izjoem viel... Lyman niet.", "", "Izjoem viel... | Lyman niet.");
    expect_sentences("Het is 3.5 km. Of 2.000.", "", "Het is 3.5 km. | Of 2.000.");
    expect_sentences("Zie example.com voor meer. Klaar.", "", "Zie example.com voor meer. | Klaar.");
    expect_sentences("geen stop", "", "geen stop");
    expect_sentences("Hij ging weg. \"Dag.\" Zij bleef.", "", "Hij ging weg. | \"Dag.\" | Zij bleef.");
    expect_sentences("Hij zei: \"Weg!\" riep hij. (Dat is zo.) Klaar.", "",
                     "Hij zei: \"Weg!\" riep hij. | (Dat is zo.) | Klaar.");
    expect_sentences("De stad viel. 200 mensen vertrokken.", "", "De stad viel. | 200 mensen vertrokken.");
    expect_sentences("De stad viel. - Reuters", "", "De stad viel. | - Reuters");
}

static void abbreviations_end_nothing(void **state)
{
    (void)state;
    expect_sentences("Gen. Zaloezjny sprak. Lt. Bos niet.", "Gen Lt", "Gen. Zaloezjny sprak. | Lt. Bos niet.");
    expect_sentences("Volgens J. Bakker en P.J. Vos is het zo. Klaar.", "",
                     "Volgens J. Bakker en P.J. Vos is het zo. | Klaar.");
    expect_sentences("Hij nam het. Zij ook.", "Gen", "Hij nam het. | Zij ook.");
    expect_sentences("Tanks, drones enz. kwamen aan. Klaar.", "", "Tanks, drones enz. kwamen aan. | Klaar.");
}

static void lines(void **state)
{
    (void)state;
    expect_sentences("Oekraïne rukt op\n\nHet leger nam Izjoem in.", "", "Oekraïne rukt op | Het leger nam Izjoem in.");
    expect_sentences("Het leger nam\nde stad in. Klaar.", "", "Het leger nam de stad in. | Klaar.");
    expect_sentences("Het leger viel aan.\nde stad hield stand.", "", "Het leger viel aan. | de stad hield stand.");
    expect_sentences("Het leger viel aan.\r\nDe stad hield stand.\r\n", "",
                     "Het leger viel aan. | De stad hield stand.");
    struct kr_sentence sentences[8];
    size_t count = read_tokens("Een. Twee.\nDrie.");
    assert_int_equal(kr_text_sentences(tokens, count, sentences, 8), 3);
    assert_int_equal(sentences[0].paragraph, sentences[1].paragraph);
    assert_int_not_equal(sentences[1].paragraph, sentences[2].paragraph);
}

static void long_sentences_are_cut(void **state)
{
    (void)state;
    enum { COUNT = 3 * KR_LIMIT_SENTENCE_TOKENS + 10 };
    static char text[2 * COUNT + 1];
    static struct kr_token many[COUNT];
    static struct kr_sentence sentences[COUNT];
    for (size_t i = 0; i < COUNT; i++)
        memcpy(text + 2 * i, "a ", 2);
    assert_int_equal(kr_text_tokens((kr_str){text, 2 * COUNT}, 0, many, COUNT), COUNT);
    assert_int_equal(kr_text_sentences(many, COUNT, sentences, COUNT), 4);
    for (size_t i = 0; i < 3; i++)
        assert_int_equal(sentences[i].end - sentences[i].first, KR_LIMIT_SENTENCE_TOKENS);
    assert_int_equal(kr_text_sentences(many, COUNT, sentences, 2), 2);
    assert_int_equal(kr_text_sentences(many, 0, sentences, 2), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_numbers_and_marks),
        cmocka_unit_test(apostrophes_inside_words),
        cmocka_unit_test(typed_quotation_marks),
        cmocka_unit_test(marks_have_one_letter_names),
        cmocka_unit_test(flags_tell_case_line_and_glue),
        cmocka_unit_test(hashes_are_those_of_the_folded_form),
        cmocka_unit_test(random_texts_are_covered),
        cmocka_unit_test(capacity_is_kept),
        cmocka_unit_test(blocks_end_at_lines),
        cmocka_unit_test(blocks_end_between_characters),
        cmocka_unit_test(a_huge_word_is_cut),
        cmocka_unit_test(a_huge_word_of_wide_letters_is_cut_between_letters),
        cmocka_unit_test(quotations_of_every_style),
        cmocka_unit_test(quotations_nest_and_end_with_the_paragraph),
        cmocka_unit_test(apostrophes_quote_nothing),
        cmocka_unit_test(quotation_marks_know_their_side),
        cmocka_unit_test(sentences_end_at_stops),
        cmocka_unit_test(abbreviations_end_nothing),
        cmocka_unit_test(lines),
        cmocka_unit_test(long_sentences_are_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
