/* Times of Dutch sentences, from words to EDTF, with the packs that the library carries. */
#include "when/when.h"
#include "when_cases.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

enum { MOST_TOKENS = 2048, MOST_TIMES = 32 };

static struct kr_pack *pack;
static struct kr_arena arena;
static struct kr_when_rules *rules;

/* One text, read as the rooms above do. */
struct text {
    struct kr_token tokens[MOST_TOKENS];
    struct kr_hit hits[4 * MOST_TOKENS];
    struct kr_sentence sentences[MOST_TOKENS];
    size_t token_count, hit_count, sentence_count;
    struct kr_time times[MOST_TIMES];
    size_t time_count;
};

static void read_text(struct text *t, const char *published, const char *words, bool forward)
{
    struct kr_when_context context;
    kr_str text = kr_str_of(words);
    t->token_count = kr_text_tokens(text, 0, t->tokens, MOST_TOKENS);
    t->hit_count = kr_match_run(pack->automaton, text, t->tokens, t->token_count, t->hits, 4 * MOST_TOKENS);
    for (size_t h = 0; h < t->hit_count; h++)
        if (t->hits[h].category == KR_SECTION_ABBREVIATION)
            t->tokens[t->hits[h].token].flags |= KR_TOKEN_ABBR;
    t->sentence_count = kr_text_sentences(t->tokens, t->token_count, t->sentences, MOST_TOKENS);
    t->time_count = 0;
    kr_when_begin(&context, kr_str_of(published));
    for (size_t s = 0; s < t->sentence_count; s++)
        kr_when_anchor(rules, &context, text, t->tokens, t->sentences[s].first, t->sentences[s].end, t->hits,
                       t->hit_count);
    context.forward = forward;
    for (size_t s = 0; s < t->sentence_count; s++)
        t->time_count += kr_when_find(rules, &context, text, t->tokens, t->sentences[s].first, t->sentences[s].end,
                                      t->hits, t->hit_count, t->times + t->time_count, MOST_TIMES - t->time_count);
}

static void describe(const struct text *t, char *out, size_t size)
{
    static const char *const roles[] = {"", "since ", "until ", "before ", "after "};
    size_t at = 0;
    out[0] = '\0';
    for (size_t i = 0; i < t->time_count; i++) {
        const struct kr_time *time = &t->times[i];
        at += (size_t)snprintf(out + at, size - at, "%s%s%s", i ? "; " : "", roles[time->role],
                               time->edtf[0] ? time->edtf : "?");
        assert_true(at < size);
        assert_true(time->first < time->end && time->end <= t->token_count);
        assert_true(i == 0 || t->times[i - 1].end <= time->first);
        assert_true(!time->edtf[0] || kr_edtf_valid(kr_str_of(time->edtf)));
    }
}

static void run_cases(const struct when_case *cases, size_t count)
{
    static struct text t;
    size_t failed = 0;
    for (size_t i = 0; i < count; i++) {
        char got[1024];
        read_text(&t, cases[i].published, cases[i].text, false);
        describe(&t, got, sizeof got);
        if (strcmp(got, cases[i].want) != 0) {
            print_error("%s: %s\n    wanted %s\n    got    %s\n", cases[i].published, cases[i].text, cases[i].want,
                        got);
            failed++;
        }
    }
    if (failed)
        fail_msg("%zu of %zu cases", failed, count);
}

#define CASES(name)                                                                                                    \
    static void name(void **state)                                                                                     \
    {                                                                                                                  \
        (void)state;                                                                                                   \
        run_cases(name##_cases, sizeof name##_cases / sizeof *name##_cases);                                           \
    }
CASES(day)
CASES(date)
CASES(coarse)
CASES(counted)
CASES(behind)
CASES(period)
CASES(numeric)
CASES(holiday)
CASES(war)
CASES(month_report)
CASES(look_alike)

static void forward(void **state)
{
    (void)state;
    static const struct when_case cases[] = {
        {"2022-09-11", "Dinsdag zal het leger vertrekken.", "2022-09-13"},
        {"2022-09-11", "Zondag zal het leger vertrekken.", "2022-09-11"},
        {"2022-09-11", "In december zal het leger vertrekken.", "2022-12"},
        {"2022-09-11", "Op 1 oktober zal het leger vertrekken.", "2022-10-01"},
        {"2022-12-20", "Op 5 januari zal het leger vertrekken.", "2023-01-05"},
        {"2022-09-11", "Het leger wil voor 31 december vertrekken.", "before 2022-12-31"},
        {"2022-09-11", "Het leger wil voor 20 september vertrekken.", "before 2022-09-20"},
        {"2022-09-11", "Dit weekend zal het leger vertrekken.", "2022-09-10/2022-09-11"},
        {"2022-09-13", "Dit weekend zal het leger vertrekken.", "2022-09-17/2022-09-18"},
        {"2022-09-13", "Op de 24ste zal het leger vertrekken.", "2022-09-24"},
        {"2022-09-13", "Rond Kerst zal het leger vertrekken.", "2021-12-25~"},
        {"2022-11-13", "Rond Kerst zal het leger vertrekken.", "2022-12-25~"},
        {"2022-12-20", "Eind februari zal het leger vertrekken.", "2023-02~"},
    };
    static struct text t;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char got[1024];
        read_text(&t, cases[i].published, cases[i].text, true);
        describe(&t, got, sizeof got);
        assert_string_equal(got, cases[i].want);
    }
}

static void spans_and_flags(void **state)
{
    (void)state;
    static const struct {
        const char *published, *text, *words;
        bool vague, background;
    } cases[] = {
        {"2022-09-11", "Dat het in de nacht van donderdag op vrijdag viel.", "in de nacht van donderdag op vrijdag",
         false, false},
        {"2022-09-11", "Kiev kondigde dat aan op de 200ste dag van de oorlog zelf.", "op de 200ste dag van de oorlog",
         false, false},
        {"2022-09-11", "Hij zei zaterdag dat het viel.", "zaterdag", false, false},
        {"2022-09-11", "De stad die in maart viel.", "in maart", false, true},
        {"2022-09-11", "De stad viel begin september.", "begin september", false, false},
        {"2022-09-11", "Sinds 24 februari is het onrustig.", "Sinds 24 februari", false, false},
        {"2022-09-11", "De afgelopen dagen viel de stad.", "afgelopen dagen", true, false},
        {"2022-09-11", "Ze proberen het al maanden zo.", "al maanden", true, false},
        {"2022-09", "Vorig jaar viel de stad.", "Vorig jaar", false, true},
    };
    static struct text t;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        read_text(&t, cases[i].published, cases[i].text, false);
        assert_int_equal(t.time_count, 1);
        const struct kr_time *time = &t.times[0];
        kr_str got = kr_str_cut(kr_str_of(cases[i].text), t.tokens[time->first].start, t.tokens[time->end - 1].end);
        if (!kr_str_is(got, cases[i].words))
            fail_msg("%s: got \"%.*s\"", cases[i].words, (int)got.len, got.ptr);
        assert_int_equal(time->vague, cases[i].vague);
        assert_int_equal(time->background, cases[i].background);
    }
}

static void valid_times(void **state)
{
    (void)state;
    static const struct {
        const char *edtf;
        enum kr_time_role role;
        const char *want;
    } cases[] = {
        {"2022-07", KR_TIME_SINCE, "2022-07/.."},
        {"2022-08~", KR_TIME_UNTIL, "../2022-08~"},
        {"2022-02-24", KR_TIME_BEFORE, "../2022-02-23"},
        {"2022-02-24", KR_TIME_AFTER, "2022-02-25/.."},
        {"2022-W31", KR_TIME_AT, "2022-W31"},
        {"[2022-09-03,2022-09-10]", KR_TIME_SINCE, "2022-09-03/.."},
        {"", KR_TIME_AT, ""},
        {"[2022-09-03,2022-09-10]", KR_TIME_UNTIL, "../2022-09-10"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct kr_time time = {.role = (uint8_t)cases[i].role};
        char out[KR_DATE_SIZE] = "x";
        memcpy(time.edtf, cases[i].edtf, strlen(cases[i].edtf) + 1);
        assert_int_equal(kr_when_edtf(&time, out), cases[i].want[0] != '\0');
        assert_string_equal(out, cases[i].want);
    }
}

/* However odd the words, every sentence is read, within the capacity given. */
static void odd_rows(void **state)
{
    (void)state;
    static const char *const words[] = {
        "een",     "dag",     "na",     "2",        "september",   "zaterdag", "op",        "de",
        "van",     "vorige",  "week",   "jaar",     "2022",        "200",      "ste",       "oorlog",
        "eerste",  "tot",     "-",      ",",        "begin",       "die",      "avond",     "in",
        "later",   "geleden", "30",     "tien",     "duizend",     "al",       "maanden",   "en",
        "kerst",   "Pasen",   "helft",  "kwartaal", "jaren",       "negentig", "24/2",      "10-09-22",
        "9-sep",   "'22",     "binnen", "over",     "eerder",      "deze",     "naar",      "nacht",
        "weekend", "eeuw",    "24ste",  "laatste",  "oorlogsweek", "gisteren", "vandaag",   "maand",
        "vrijdag", "jl.",     "ruim",   "precies",  "(",           ")",        "2014-2018", "–"};
    static struct text t;
    static char text[16384];
    uint32_t random = 12345;
    for (int round = 0; round < 300; round++) {
        size_t at = 0;
        for (int w = 0; w < 400; w++) {
            random = random * 1664525u + 1013904223u;
            at += (size_t)snprintf(text + at, sizeof text - at, "%s ", words[random >> 16 & 63]);
        }
        static const char *const published[] = {"2022-09-11", "2022-09", "0001-01-01", "9999-12-31"};
        read_text(&t, published[round & 3], text, round & 4);
        assert_true(t.time_count <= MOST_TIMES);
        for (size_t i = 0; i < t.time_count; i++)
            assert_true(!t.times[i].edtf[0] || kr_edtf_valid(kr_str_of(t.times[i].edtf)));
    }
}

/* A holiday's day must be one that we can reckon; what the packs may write, and what is refused by its words. */
static void holiday_values(void **state)
{
    (void)state;
    static const struct {
        const char *value;
        bool good;
    } cases[] = {
        {"12-25", true},      {"12-25~", true},    {"02-29", true},       {"easter", true},      {"easter-2", true},
        {"easter+39~", true}, {"orthodox", true},  {"orthodox+50", true}, {"victory", true},     {"", false},
        {"~", false},         {"13-01", false},    {"02-30", false},      {"12", false},         {"12-25-01", false},
        {"easter+", false},   {"easter39", false}, {"easter+1.5", false}, {"easter+100", false}, {"defeat", false},
        {"war day", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct kr_attribute value = {KR_S("value"), kr_str_of(cases[i].value)};
        struct kr_entry entries[] = {
            {.section = KR_SECTION_CALENDAR, .words = KR_S("victory | 1945-05-09"), .canonical = KR_S("victory")},
            {.section = KR_SECTION_TIME_HOLIDAY,
             .attribute_count = 1,
             .attributes = &value,
             .canonical = KR_S("Feest"),
             .words = KR_S("Feest"),
             .line = 7},
        };
        kr_str file = KR_S("lang/xx/time.lex");
        struct kr_pack small = {.files = &file, .file_count = 1, .entries = entries, .entry_count = 2};
        struct kr_arena memory;
        struct kr_error error = {0};
        kr_arena_init(&memory, 1 << 12);
        bool good = kr_when_compile(&small, &memory, &error) != NULL;
        if (good != cases[i].good)
            print_error("%s\n", cases[i].value);
        assert_int_equal(good, cases[i].good);
        if (!good) {
            assert_int_equal(error.line, 7);
            assert_non_null(strstr(error.detail, "orthodox-2"));
        }
        kr_arena_release(&memory);
    }
}

static int set_up(void **state)
{
    (void)state;
    struct kr_error error = {0};
    pack = kr_pack_load(NULL, "nl", "ukraine-2022", false, &error);
    kr_arena_init(&arena, 1 << 16);
    rules = pack ? kr_when_compile(pack, &arena, &error) : NULL;
    if (!rules)
        print_error("%s:%zu: %s\n", error.file, error.line, error.detail);
    return rules ? 0 : 1;
}

static int tear_down(void **state)
{
    (void)state;
    kr_arena_release(&arena);
    kr_pack_free(pack);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(day),
        cmocka_unit_test(date),
        cmocka_unit_test(coarse),
        cmocka_unit_test(counted),
        cmocka_unit_test(behind),
        cmocka_unit_test(period),
        cmocka_unit_test(numeric),
        cmocka_unit_test(holiday),
        cmocka_unit_test(war),
        cmocka_unit_test(month_report),
        cmocka_unit_test(look_alike),
        cmocka_unit_test(forward),
        cmocka_unit_test(spans_and_flags),
        cmocka_unit_test(valid_times),
        cmocka_unit_test(odd_rows),
        cmocka_unit_test(holiday_values),
    };
    return cmocka_run_group_tests_name("when", tests, set_up, tear_down);
}
