/* Figures of Dutch sentences: number, bound and unit. */
#include "when/when.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

enum { MOST_TOKENS = 256, MOST_FIGURES = 8 };

static struct kr_pack *pack;
static struct kr_arena arena;
static struct kr_when_rules *rules;

struct figure_case {
    const char *text, *want;
};

static void describe(const char *words, char *out, size_t size)
{
    struct kr_token tokens[MOST_TOKENS];
    struct kr_hit hits[4 * MOST_TOKENS];
    struct kr_sentence sentences[MOST_TOKENS];
    struct kr_quantity found[MOST_FIGURES];
    kr_str text = kr_str_of(words);
    size_t count = kr_text_tokens(text, 0, tokens, MOST_TOKENS), at = 0;
    size_t hit_count = kr_match_run(pack->automaton, text, tokens, count, hits, 4 * MOST_TOKENS);
    size_t sentence_count = kr_text_sentences(tokens, count, sentences, MOST_TOKENS);
    out[0] = '\0';
    for (size_t s = 0; s < sentence_count; s++) {
        size_t made = kr_number_find(rules, text, tokens, sentences[s].first, sentences[s].end, hits, hit_count, found,
                                     MOST_FIGURES);
        for (size_t i = 0; i < made; i++) {
            const struct kr_figure *figure = &found[i].figure;
            at += (size_t)snprintf(out + at, size - at, "%s%s%.10g %.*s", at ? "; " : "",
                                   strcmp(figure->op, "=") == 0 ? "" : figure->op, figure->value, (int)figure->unit.len,
                                   figure->unit.ptr);
            assert_true(at < size);
            assert_true(found[i].first < found[i].end && found[i].end <= sentences[s].end);
        }
    }
}

static void run_cases(const struct figure_case *cases, size_t count)
{
    size_t failed = 0;
    for (size_t i = 0; i < count; i++) {
        char got[512];
        describe(cases[i].text, got, sizeof got);
        if (strcmp(got, cases[i].want) != 0) {
            print_error("%s\n    wanted %s\n    got    %s\n", cases[i].text, cases[i].want, got);
            failed++;
        }
    }
    if (failed)
        fail_msg("%zu of %zu cases", failed, count);
}

static void digits(void **state)
{
    (void)state;
    static const struct figure_case cases[] = {
        {"Er woonden 30.000 mensen.", "30000 person"},
        {"Er woonden 1.250.000 mensen.", "1250000 person"},
        {"De brug is 1,5 kilometer lang.", "1.5 km"},
        {"Er staan 12 tanks.", "12 tank"},
        {"Het ligt 8km van de stad.", "8 km"},
        {"Zo'n 30% van het gebied is bezet.", "~30 percent"},
        {"16.40 - 76.000 inwoners zijn weg.", "76000 person"},
        {"Het dodental is opgelopen tot 46.", "46 person"},
        {"Het dodental steeg van 10 naar minstens 19.", ">=19 person"},
        {"Ruim 40 procent is bezet.", ">=40 percent"},
        {"Er woonden een kleine 30 duizend inwoners.", "~30000 person"},
        {"Er vluchtten 1,5 miljoen mensen.", "1500000 person"},
        {"Het leger nam 2.000 vierkante kilometer in.", "2000 km2"},
        {"Het leger nam meer dan 3.000 vierkante kilometer in.", ">=3000 km2"},
        {"Het leger nam 500 hectare in.", "500 hectare"},
        {"In de 37 omliggende dorpjes is het stil.", "37 village"},
        {"Hij noemde 41 bevrijde plaatsen.", "41 settlement"},
        {"Er sneuvelden 20 Russische soldaten.", "20 soldier"},
        {"Er zijn 5-10 km te gaan.", ">=5 km; <=10 km"},
        {"Er zijn meer dan 1999 soldaten.", ">=1999 soldier"},
    };
    run_cases(cases, sizeof cases / sizeof *cases);
}

static void words(void **state)
{
    (void)state;
    static const struct figure_case cases[] = {
        {"Minstens dertig plaatsen zijn bevrijd.", ">=30 settlement"},
        {"Ze zijn tot op zo'n acht kilometer genaderd.", "~8 km"},
        {"De naar schatting twaalfduizend inwoners vertrekken.", "~12000 person"},
        {"Ze staan op zo'n acht en twintig kilometer van het centrum.", "~8 km; ~20 km"},
        {"Het is vijf tot tien kilometer ver.", ">=5 km; <=10 km"},
        {"Zeker zes bewoners kwamen om.", ">=6 person"},
        {"Er vielen zeven doden en twaalf gewonden.", "7 person; 12 person"},
        {"Bijna tienduizend mensen vertrokken.", "~10000 person"},
        {"Ze boekten meerdere tientallen kilometers progressie.", ">=20 km"},
        {"Enkele honderden inwoners bleven.", ">=200 person"},
        {"Tientallen dorpen werden beschoten.", ">=20 village"},
        {"Tientallen duizenden mensen vluchtten.", ">=20000 person"},
        {"Een half miljoen mensen vluchtte.", "500000 person"},
        {"Anderhalve kilometer verder ligt een dorp.", "1.5 km"},
        {"Tweehonderdvijftig soldaten gaven zich over.", "250 soldier"},
        {"Er waren drieduizendvijfhonderd manschappen.", "3500 soldier"},
        {"Er waren tweeëntwintig dorpen.", "22 village"},
        {"Er waren zevenenveertigduizend mensen.", "47000 person"},
        {"Twee miljoen vijfhonderd.", ""},
        {"Hooguit vijf dorpen bleven over.", "<=5 village"},
        {"Minder dan vijf dorpen bleven over.", "<5 village"},
        {"Een vijftigtal huizen brandde af.", "50 building"},
        {"Ze trokken zich één kilometer terug.", "1 km"},
        {"Er sneuvelden veertig pro-Russische strijders.", "40 soldier"},
    };
    run_cases(cases, sizeof cases / sizeof *cases);
}

static void look_alikes(void **state)
{
    (void)state;
    static const struct figure_case cases[] = {
        {"Een groep mensen en een dorp.", ""},
        {"Het dodental is op 11 september bekend, tot 31 maart.", ""},
        {"Hij liep van het dorp tot 31.", ""},
        {"In 2022 dorpen verwoest.", ""},
        {"Op 10 mei vielen soldaten het dorp aan.", ""},
        {"Een 49-jarige inwoner vluchtte.", ""},
        {"De 200ste dag en de tweede stad.", ""},
        {"Om 21.47 uur vertrokken de soldaten.", ""},
        {"De club won met 2-1 van de burgers.", ""},
        {"Bel 020-555 voor de mensen.", ""},
        {"Een T-72 reed door het dorp.", ""},
        {"Twee van de soldaten bleven.", ""},
        {"Drie dagen geleden vertrokken ze.", ""},
        {"Het kost 30 euro.", ""},
        {"Enkele dorpen werden beschoten.", ""},
        {"Om vijf uur reden soldaten binnen.", ""},
        {"Pagina 12 noemt Izjoem en dorpen.", ""},
        {"Hij is een van de duizend en één gezichten.", ""},
        {"Zeven.", ""},
        {"", ""},
    };
    run_cases(cases, sizeof cases / sizeof *cases);
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
        cmocka_unit_test(digits),
        cmocka_unit_test(words),
        cmocka_unit_test(look_alikes),
    };
    return cmocka_run_group_tests_name("when/number", tests, set_up, tear_down);
}
