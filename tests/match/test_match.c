/* The room match: phrases of all lengths, capitals, tails of compounds, genitives, and the automaton against a plain
 * oracle on random lexicons and texts. */
#include "match/match.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

enum { MOST_TOKENS = 256, MOST_HITS = 4096 };

/* One lexicon and the text read with it. */
struct bench {
    struct kr_arena arena;
    struct kr_match_builder *builder;
    struct kr_automaton *automaton;
    struct kr_token tokens[MOST_TOKENS];
    struct kr_hit hits[MOST_HITS];
    uint32_t first_hit[MOST_TOKENS + 1];
    kr_str text;
    size_t token_count, hit_count;
};

static struct bench bench;

static void begin(void)
{
    kr_arena_init(&bench.arena, 0);
    bench.builder = kr_match_builder_new(&bench.arena);
    assert_non_null(bench.builder);
}

static void add(const char *phrase, unsigned flags, uint32_t entry)
{
    assert_true(kr_match_add(bench.builder, kr_str_of(phrase), flags, 3, entry, 100 + entry));
}

static void freeze(void)
{
    bench.automaton = kr_match_freeze(bench.builder);
    assert_non_null(bench.automaton);
}

static void end(void)
{
    kr_arena_release(&bench.arena);
}

static void run_text(const char *text)
{
    bench.text = kr_str_of(text);
    bench.token_count = kr_text_tokens(bench.text, 0, bench.tokens, MOST_TOKENS);
    bench.hit_count = kr_match_run(bench.automaton, bench.text, bench.tokens, bench.token_count, bench.hits, MOST_HITS);
}

/* The hits as "token+count:entry", in order. */
static void expect(const char *text, const char *wanted)
{
    struct kr_buf got = {0};
    run_text(text);
    for (size_t i = 0; i < bench.hit_count; i++) {
        const struct kr_hit *hit = &bench.hits[i];
        kr_buf_addf(&got, "%s%u+%u:%u", i ? " " : "", hit->token, hit->count, hit->entry);
        assert_int_equal(hit->category, 3);
        assert_int_equal(hit->detail, 100 + hit->entry);
    }
    if (!kr_str_is(kr_buf_str(&got), wanted))
        fail_msg("[%s] gives [%.*s], wanted [%s]", text, (int)got.len, got.ptr ? got.ptr : "", wanted);
    kr_buf_release(&got);
}

static void phrases_of_all_lengths(void **state)
{
    (void)state;
    begin();
    add("de", 0, 1);
    add("in de buurt van", 0, 2);
    add("in de buurt", 0, 3);
    add("in", 0, 4);
    add("buurt van Izjoem", 0, 5);
    add("a b c d e f g h i j k l", 0, 6);
    freeze();
    expect("in de buurt van Izjoem", "0+4:2 0+3:3 0+1:4 1+1:1 2+3:5");
    expect("IN  De\nBuurt", "0+3:3 0+1:4 1+1:1");
    expect("in buurt de van", "0+1:4 2+1:1");
    expect("in de", "0+1:4 1+1:1"); /* a phrase that the text breaks off */
    expect("x a b c d e f g h i j k l m", "1+12:6");
    expect("a b c d e f g h i j k", "");
    expect("", "");
    expect("niets hiervan", "");
    end();
}

static void phrases_with_marks(void **state)
{
    (void)state;
    begin();
    add("chef-staf", 0, 1);
    add("dr.", 0, 2);
    add("'s nachts", 0, 3);
    add("T-72", 0, 4);
    add("Koepjansk-Oost", KR_MATCH_CASED, 5);
    freeze();
    expect("de chef-staf zei", "1+3:1");
    expect("de Chef - Staf zei", "1+3:1"); /* white space inside does not count */
    expect("chef staf", "");
    expect("dr. Bos en dr Bos", "0+2:2");
    expect("'s nachts en \u2019s Nachts", "0+2:3 3+2:3");
    expect("een T-72 en T-73", "1+3:4");
    expect("in Koepjansk-Oost, koepjansk-oost en Koepjansk-oost", "1+3:5");
    end();
}

static void capitals(void **state)
{
    (void)state;
    begin();
    add("Soemy", KR_MATCH_CASED, 1);
    add("Nova Kachovka", KR_MATCH_CASED, 2);
    add("slag om Kiev", KR_MATCH_CASED, 3);
    add("leger", 0, 4);
    freeze();
    expect("Soemy soemy SOEMY", "0+1:1 2+1:1");
    expect("Nova Kachovka nova Kachovka Nova kachovka NOVA KACHOVKA", "0+2:2 6+2:2");
    expect("Slag om Kiev, slag om Kiev, slag om kiev", "0+3:3 4+3:3");
    expect("leger Leger LEGER", "0+1:4 1+1:4 2+1:4");
    end();
}

static void tails_of_compounds(void **state)
{
    (void)state;
    begin();
    add("knooppunt", KR_MATCH_TAIL, 1);
    add("punt", KR_MATCH_TAIL, 2);
    add("troepen", KR_MATCH_TAIL, 3);
    add("stroepen", 0, 4);
    add("ei", KR_MATCH_TAIL, 5);
    freeze();
    expect("knooppunt", "0+1:1");
    expect("spoorwegknooppunt", "0+1:1"); /* the longest tail */
    expect("standpunt", "0+1:2");
    expect("Grenstroepen GRENSTROEPEN", "0+1:3 1+1:3");
    expect("stroepen", "0+1:4"); /* a known word is no compound */
    expect("xtroepen", "");      /* a head of one letter is none */
    expect("troepenmacht", "");  /* a head is no tail */
    expect("kippenei", "");      /* a tail of two letters is too short */
    expect("Gren\u00e9troepen", "0+1:3");
    expect("grens-troepen", "2+1:3");
    end();
}

static void a_tail_brings_only_what_was_added_as_one(void **state)
{
    (void)state;
    begin();
    add("leger", 0, 1);
    add("leger", KR_MATCH_TAIL, 2);
    freeze();
    expect("leger", "0+1:1 0+1:2");
    expect("bezettingsleger", "0+1:2");
    end();
}

static void genitives(void **state)
{
    (void)state;
    begin();
    add("Oekra\u00efne", KR_MATCH_CASED, 1);
    add("Poetin", KR_MATCH_CASED, 2);
    add("kans", 0, 3);
    add("Zelensky", KR_MATCH_CASED, 4);
    add("stadhuis", 0, 5);
    add("stad", 0, 6);
    add("Poetin wint", 0, 7);
    freeze();
    expect("Oekra\u00efnes president en Oekra\u00efne's kans", "0+1:1 3+1:1 4+1:3");
    expect("Poetins plan, Zelensky's plan, Zelensky\u2019s plan", "0+1:2 3+1:4 6+1:4");
    expect("poetins", "");
    expect("kanss stads", "");
    expect("stadhuiss", ""); /* only what begins with a capital has a bare s */
    expect("Poetins wint", "0+2:7 0+1:2");
    end();
}

static void many_entries_on_one_phrase(void **state)
{
    (void)state;
    begin();
    for (uint32_t i = 0; i < 300; i++) {
        assert_true(kr_match_add(bench.builder, KR_S("Donetsk"), i % 2 ? KR_MATCH_CASED : 0, (uint16_t)(i % 7), i, ~i));
        assert_true(kr_match_add(bench.builder, KR_S("Donetsk stad"), 0, 1, i, 0));
    }
    freeze();
    run_text("Donetsk");
    assert_int_equal(bench.hit_count, 300);
    for (uint32_t i = 0; i < 300; i++) { /* in the order in which they were added */
        assert_int_equal(bench.hits[i].entry, i);
        assert_int_equal(bench.hits[i].category, i % 7);
        assert_int_equal(bench.hits[i].detail, ~i);
    }
    run_text("donetsk");
    assert_int_equal(bench.hit_count, 150);
    run_text("Donetsk stad");
    assert_int_equal(bench.hit_count, 600);
    assert_int_equal(bench.hits[0].count, 2);
    assert_int_equal(bench.hits[300].count, 1);
    end();
}

static void capacity_is_kept(void **state)
{
    (void)state;
    begin();
    add("x", 0, 1);
    freeze();
    run_text("x x x x");
    assert_int_equal(bench.hit_count, 4);
    memset(bench.hits, 0x55, sizeof(bench.hits));
    assert_int_equal(kr_match_run(bench.automaton, bench.text, bench.tokens, bench.token_count, bench.hits, 2), 2);
    assert_int_equal(bench.hits[2].token, 0x55555555);
    end();
}

static void refusals(void **state)
{
    (void)state;
    begin();
    assert_false(kr_match_add(bench.builder, KR_S(""), 0, 1, 1, 0));
    assert_false(kr_match_add(bench.builder, KR_S("  "), 0, 1, 1, 0));
    assert_false(kr_match_add(bench.builder, KR_S("a b c d e f g h i j k l m"), 0, 1, 1, 0));
    assert_false(kr_match_add(bench.builder, KR_S("twee woorden"), KR_MATCH_TAIL, 1, 1, 0));
    freeze();
    run_text("a twee woorden");
    assert_int_equal(bench.hit_count, 0);
    end();
}

static void words_are_known(void **state)
{
    (void)state;
    begin();
    add("in de buurt", 0, 1);
    assert_true(kr_match_know(bench.builder, KR_S("Zwarte | Zee")));
    freeze();
    assert_int_not_equal(kr_match_word(bench.automaton, KR_S("buurt")), 0);
    assert_int_not_equal(kr_match_word(bench.automaton, KR_S("zwarte")), 0);
    assert_int_equal(kr_match_word(bench.automaton, KR_S("witte")), 0);
    run_text("de Zwarte zee en witte");
    assert_int_equal(bench.hit_count, 0);
    assert_int_equal(bench.tokens[1].word, kr_match_word(bench.automaton, KR_S("zwarte")));
    assert_int_equal(bench.tokens[4].word, 0);
    assert_int_not_equal(bench.tokens[1].word, bench.tokens[2].word);
    end();
}

static void an_index_of_hits(void **state)
{
    (void)state;
    begin();
    add("b", 0, 1);
    add("b c", 0, 2);
    add("e", 0, 3);
    freeze();
    run_text("a b c d e");
    struct kr_reading reading = {bench.text, bench.tokens,    bench.token_count,
                                 bench.hits, bench.hit_count, bench.first_hit};
    kr_match_index(&reading);
    static const uint32_t wanted[] = {0, 0, 2, 2, 2, 3};
    for (size_t i = 0; i < 6; i++)
        assert_int_equal(reading.first_hit[i], wanted[i]);
    kr_str words = kr_reading_text(&reading, 1, 3);
    assert_true(kr_str_is(words, "b c"));
    end();
}

/* ---- the oracle ----------------------------------------------------------------------------------------------- */

enum { PHRASES = 40, PHRASE_WORDS = 4 };

struct phrase {
    char words[PHRASE_WORDS][32];
    size_t count;
    unsigned flags;
};

static uint32_t seed = 1;

static uint32_t random_below(uint32_t n)
{
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % n;
}

/* A word over few syllables, so that phrases, tails and genitives meet. */
static void random_word(char out[32])
{
    static const char *const syllables[] = {"stad", "en", "oost", "punt", "leger", "\u00e9", "s", "rus", "nova", "o"};
    size_t parts = 1 + random_below(3);
    out[0] = '\0';
    for (size_t i = 0; i < parts; i++) {
        const char *s = syllables[random_below(10)];
        memcpy(out + strlen(out), s, strlen(s) + 1);
    }
    if (random_below(3) == 0 && out[0] >= 'a' && out[0] <= 'z')
        out[0] = (char)(out[0] - 32);
    if (random_below(12) == 0)
        memcpy(out + strlen(out), "'s", 3);
}

static bool same_word(const char *a, kr_str folded)
{
    char key[KR_TEXT_FOLD_BYTES];
    size_t len = kr_text_fold(kr_str_of(a), key);
    return kr_str_eq((kr_str){key, len}, folded);
}

static bool is_word(const struct phrase *phrases, kr_str folded)
{
    for (size_t p = 0; p < PHRASES; p++)
        for (size_t w = 0; w < phrases[p].count; w++)
            if (same_word(phrases[p].words[w], folded))
                return true;
    return false;
}

static bool begins_phrase(const struct phrase *phrases, kr_str folded)
{
    for (size_t p = 0; p < PHRASES; p++)
        if (same_word(phrases[p].words[0], folded))
            return true;
    return false;
}

static bool starts_upper(kr_str text)
{
    size_t at = 0;
    return kr_utf8_is_upper(kr_utf8_next(text, &at));
}

/* The folded word that a token counts as: itself, or without its genitive ending. */
static kr_str key_of(const struct phrase *phrases, size_t token, char out[KR_TEXT_FOLD_BYTES])
{
    kr_str text = kr_str_cut(bench.text, bench.tokens[token].start, bench.tokens[token].end);
    kr_str key = {out, kr_text_fold(text, out)};
    if (is_word(phrases, key))
        return key;
    kr_str shorter = key;
    if (key.len > 3 && kr_str_ends(key, KR_S("'s")))
        shorter.len -= 2;
    else if (starts_upper(text) && key.len > 5 && kr_str_ends(key, KR_S("s")))
        shorter.len -= 1;
    return is_word(phrases, shorter) ? shorter : key;
}

static bool phrase_at(const struct phrase *phrases, size_t p, size_t token)
{
    char key[KR_TEXT_FOLD_BYTES];
    if (token + phrases[p].count > bench.token_count)
        return false;
    for (size_t w = 0; w < phrases[p].count; w++) {
        kr_str text = kr_str_cut(bench.text, bench.tokens[token + w].start, bench.tokens[token + w].end);
        if (!same_word(phrases[p].words[w], key_of(phrases, token + w, key)))
            return false;
        if (phrases[p].flags & KR_MATCH_CASED && starts_upper(kr_str_of(phrases[p].words[w])) && !starts_upper(text))
            return false;
    }
    return true;
}

/* Length in bytes of the tail that the phrase is of the token, 0: none. */
static size_t tail_at(const struct phrase *phrases, size_t p, kr_str key)
{
    char folded[KR_TEXT_FOLD_BYTES];
    if (!(phrases[p].flags & KR_MATCH_TAIL))
        return 0;
    kr_str tail = {folded, kr_text_fold(kr_str_of(phrases[p].words[0]), folded)};
    return tail.len >= 3 && tail.len + 2 <= key.len && kr_str_ends(key, tail) ? tail.len : 0;
}

/* All hits of a token, longest first, then in order of the lexicon. */
static size_t oracle_at(const struct phrase *phrases, size_t token, struct kr_hit *out)
{
    char folded[KR_TEXT_FOLD_BYTES];
    size_t made = 0, best = 0;
    for (size_t length = PHRASE_WORDS; length; length--)
        for (size_t p = 0; p < PHRASES; p++)
            if (phrases[p].count == length && phrase_at(phrases, p, token))
                out[made++] = (struct kr_hit){(uint32_t)token, (uint16_t)length, 1, (uint32_t)p, 0};
    if (made || begins_phrase(phrases, key_of(phrases, token, folded)))
        return made;
    kr_str text = kr_str_cut(bench.text, bench.tokens[token].start, bench.tokens[token].end);
    kr_str key = {folded, kr_text_fold(text, folded)};
    for (size_t p = 0; p < PHRASES; p++)
        best = tail_at(phrases, p, key) > best ? tail_at(phrases, p, key) : best;
    for (size_t p = 0; best && p < PHRASES; p++)
        if (tail_at(phrases, p, key) == best)
            out[made++] = (struct kr_hit){(uint32_t)token, 1, 1, (uint32_t)p, 0};
    return made;
}

static void random_lexicon(struct phrase *phrases)
{
    for (size_t p = 0; p < PHRASES; p++) {
        struct phrase *phrase = &phrases[p];
        phrase->count = 1 + random_below(PHRASE_WORDS);
        phrase->flags = random_below(4) == 0 ? KR_MATCH_CASED : 0;
        if (phrase->count == 1 && !phrase->flags && random_below(3) == 0)
            phrase->flags = KR_MATCH_TAIL;
        struct kr_buf text = {0};
        for (size_t w = 0; w < phrase->count; w++) {
            if (p && random_below(3) == 0) /* common beginnings */
                memcpy(phrase->words[w], phrases[p - 1].words[w % phrases[p - 1].count], sizeof(phrase->words[w]));
            else
                random_word(phrase->words[w]);
            kr_buf_addf(&text, "%s%s", w ? " " : "", phrase->words[w]);
        }
        assert_true(kr_match_add(bench.builder, kr_buf_str(&text), phrase->flags, 1, (uint32_t)p, 0));
        kr_buf_release(&text);
    }
}

static void the_automaton_agrees_with_the_oracle(void **state)
{
    (void)state;
    static struct phrase phrases[PHRASES];
    static struct kr_hit wanted[MOST_HITS];
    size_t seen = 0, long_ones = 0;
    for (int round = 0; round < 200; round++) {
        seed = (uint32_t)round + 1;
        begin();
        random_lexicon(phrases);
        freeze();
        struct kr_buf text = {0};
        for (size_t i = 0; i < 30; i++) {
            char word[32];
            const struct phrase *phrase = &phrases[random_below(PHRASES)];
            random_word(word);
            kr_buf_addf(&text, "%s ", random_below(3) ? word : phrase->words[0]);
            for (size_t w = 1; w < phrase->count && random_below(2); w++)
                kr_buf_addf(&text, "%s ", phrase->words[w]);
        }
        kr_buf_addc(&text, '\0');
        run_text(text.ptr);
        size_t count = 0;
        for (size_t t = 0; t < bench.token_count; t++)
            count += oracle_at(phrases, t, wanted + count);
        if (count != bench.hit_count)
            fail_msg("round %d: %zu hits, the oracle has %zu in [%s]", round, bench.hit_count, count, text.ptr);
        for (size_t h = 0; h < count; h++) {
            if (bench.hits[h].token != wanted[h].token || bench.hits[h].count != wanted[h].count ||
                bench.hits[h].entry != wanted[h].entry)
                fail_msg("round %d: hit %zu is %u+%u:%u, the oracle has %u+%u:%u in [%s]", round, h,
                         bench.hits[h].token, bench.hits[h].count, bench.hits[h].entry, wanted[h].token,
                         wanted[h].count, wanted[h].entry, text.ptr);
            long_ones += wanted[h].count > 1;
        }
        seen += count;
        kr_buf_release(&text);
        end();
    }
    assert_true(seen > 2000 && long_ones > 200); /* agreeing on nothing would prove nothing */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(phrases_of_all_lengths),
        cmocka_unit_test(phrases_with_marks),
        cmocka_unit_test(capitals),
        cmocka_unit_test(tails_of_compounds),
        cmocka_unit_test(a_tail_brings_only_what_was_added_as_one),
        cmocka_unit_test(genitives),
        cmocka_unit_test(many_entries_on_one_phrase),
        cmocka_unit_test(capacity_is_kept),
        cmocka_unit_test(refusals),
        cmocka_unit_test(words_are_known),
        cmocka_unit_test(an_index_of_hits),
        cmocka_unit_test(the_automaton_agrees_with_the_oracle),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
