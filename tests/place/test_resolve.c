/* Which place of a name is meant, and when a word that is nearly a name is taken for one. For each thing that tells,
 * a text that looks like it and tells nothing. */
#include "pack/small.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "place/reading.h"

static const char *const files[][2] = {
    {"lang/xx/place/sound.roman", "system = sound\nfrom = latn\nuse = key\noe u\nj i\ny i\nch h\nkh h\nw v\n"},
    {"lang/xx/words.lex", "[preposition]\n"
                          "van @at=of\n"
                          "in | binnen @at=in\n"
                          "bij @at=near\n"
                          "naar @at=to\n"
                          "uit @at=from\n"
                          "tegen @at=against\n"
                          "met @at=with\n"
                          "[determiner]\n"
                          "de | het @definite=yes\n"
                          "een @definite=no\n"
                          "[coordinator]\n"
                          "en\n"
                          "[noun.force]\n"
                          "leger | troepen\n"
                          "[noun.office]\n"
                          "gouverneur @scope=region\n"
                          "minister @scope=state\n"
                          "[noun.kind]\n"
                          "stad @kind=city\n"
                          "dorp @kind=city @size=small\n"
                          "regio | oblast @kind=region\n"
                          "regio's @kind=region @number=plural\n"
                          "district @kind=district\n"
                          "rivier @kind=water\n"
                          "eiland @kind=area\n"},
    {"theatre/yy/places.tsv",
     SMALL_HEADER "m:1\tcity\tKharkiv\t49.98\t36.25\tUA\tKharkiv Oblast\t1433886\t\tCharkiv|Charkov\t\n"
                  "m:2\tregion\tKharkiv Oblast\t49.5\t36.5\tUA\t\t0\t\t\t\n"
                  "m:3\tcity\tKupiansk\t49.71\t37.61\tUA\tKharkiv Oblast\t27169\t\tKoepjansk\t\n"
                  "m:4\tcity\tKherson\t46.63\t32.6\tUA\tKherson Oblast\t283649\t\tCherson\t\n"
                  "m:5\tregion\tKherson Oblast\t46.6\t33.5\tUA\t\t0\t\t\t\n"
                  "m:6\tcity\tLviv\t49.84\t24.03\tUA\tLviv Oblast\t721301\t\t\t\n"
                  "m:7\tcity\tKyiv\t50.45\t30.52\tUA\t\t2952301\tcapital\tKiev\t\n"
                  "m:8\tcountry\tUkraine\t49\t32\tUA\t\t41000000\t\tOekraïne\t\n"
                  /* villages of one name in three regions, and of two in one */
                  "m:10\tcity\tPetrivka A\t49.9\t36.9\tUA\tKharkiv Oblast\t500\t\tPetrivka\t\n"
                  "m:11\tcity\tPetrivka B\t46.7\t32.9\tUA\tKherson Oblast\t500\t\tPetrivka\t\n"
                  "m:12\tcity\tPetrivka C\t49.7\t24.5\tUA\tLviv Oblast\t500\t\tPetrivka\t\n"
                  "m:13\tcity\tMala A\t49.8\t36.9\tUA\tKharkiv Oblast\t400\t\tMala\t\n"
                  "m:14\tcity\tMala B\t49.9\t36.9\tUA\tKharkiv Oblast\t400\t\tMala\t\n"
                  /* one far from the middle of its region, one across the border, near to that middle */
                  "m:15\tcity\tDovhe A\t46.1\t32.3\tUA\tKherson Oblast\t400\t\tDovhe\t\n"
                  "m:16\tcity\tDovhe B\t46.7\t33.7\tUA\tMykolaiv Oblast\t400\t\tDovhe\t\n"
                  /* one that the fighting made known, before a larger one; two of them; nobody told how large */
                  "m:40\tcity\tStepove A\t49.8\t37.2\tUA\tKharkiv Oblast\t0\tapproximate|known\tStepove\t\n"
                  "m:41\tcity\tStepove B\t46.7\t32.9\tUA\tKherson Oblast\t700\t\tStepove\t\n"
                  "m:42\tcity\tOrlivka A\t49.8\t37.2\tUA\tKharkiv Oblast\t0\tknown\tOrlivka\t\n"
                  "m:43\tcity\tOrlivka B\t46.7\t32.9\tUA\tKherson Oblast\t0\tknown\tOrlivka\t\n"
                  "m:44\tcity\tPoliana A\t49.35\t37.61\tUA\tKharkiv Oblast\t0\t\tPoliana\t\n"
                  "m:45\tcity\tPoliana B\t49.71\t35.81\tUA\tKharkiv Oblast\t900\t\tPoliana\t\n"
                  /* a town and a river; a town and a district; a town here and one elsewhere */
                  "m:20\tcity\tOskil\t49.5\t37.2\tUA\tKharkiv Oblast\t3000\t\t\t\n"
                  "m:21\twater\tOskil River\t49.6\t37.6\tUA\t\t0\t\tOskil\t\n"
                  "m:22\tcity\tBereznyk\t48\t30\tUA\tLviv Oblast\t40000\t\t\t\n"
                  "m:23\tcity\tBereznyk Far\t60\t60\tRU\t\t40000\t\tBereznyk\t\n"
                  "m:24\tcity\tSvatove\t49.4\t38.1\tUA\tLuhansk Oblast\t16420\t\t\t\n"
                  "m:25\tdistrict\tSvatove Raion\t49.4\t38.2\tUA\tLuhansk Oblast\t0\t\t\t\n"
                  "m:26\tcity\tHrakove\t49.6\t36.7\tUA\tKharkiv Oblast\t900\t\t\t\n"
                  "m:27\tcity\tOrlova\t49.7\t36.8\tUA\tKharkiv Oblast\t800\t\t\t\n"
                  "m:28\tcity\tHamburg\t53.55\t10\tDE\t\t1841179\t\t\t\n"
                  "m:29\tcity\tLangedijk\t52.7\t4.8\tNL\t\t40000\t\t\t\n"},
};
enum { FILES = sizeof(files) / sizeof(files[0]) };

/* ---- places of one name --------------------------------------------------------------------------------------- */

static void by_the_region_named(void **state)
{
    (void)state;
    expect("in de regio Kherson viel Petrivka", "Kherson=Kherson Oblast; Petrivka=Petrivka B");
    expect("in de regio Kharkiv viel Petrivka", "Kharkiv=Kharkiv Oblast; Petrivka=Petrivka A");
    /* in the sentence before */
    expect("In de regio Kherson is het stil. Petrivka viel.", "Kherson=Kherson Oblast; Petrivka=Petrivka B");
    expect("De gouverneur van Kherson zegt dat Petrivka viel", "Kherson=Kherson Oblast; Petrivka=Petrivka B");
    expect("in de regio Kherson viel Dovhe", "Kherson=Kherson Oblast; Dovhe=Dovhe A");
    /* a region that has no such village, and a minister */
    expect("in de regio Zobbel viel Petrivka", "");
    expect("in Oekraïne viel Petrivka", "Oekraïne=Ukraine");
}

static void by_what_lies_near(void **state)
{
    (void)state;
    expect("bij Kupiansk viel Petrivka", "Kupiansk=Kupiansk; Petrivka=Petrivka A");
    expect("Petrivka viel. Dat ligt bij Kupiansk.", "Petrivka=Petrivka A; Kupiansk=Kupiansk"); /* told later */
    expect("Petrivka viel.\n\nEen leger in Lviv.\n\nNog iets.", "Petrivka=Petrivka C; Lviv=Lviv");
    expect("Petrivka viel, en Cherson ook", "Petrivka=Petrivka B; Cherson=Kherson");
    /* what lies nowhere near, what is a capital and what is a country tell nothing */
    expect("Petrivka viel, meldt Kiev.", "Kiev=Kyiv");
    expect("Petrivka viel, meldt Hamburg.", "Hamburg=Hamburg");
    expect("Petrivka viel in Oekraïne.", "Oekraïne=Ukraine");
}

static void by_the_word_of_kind(void **state)
{
    (void)state;
    expect("in Oskil", "Oskil=Oskil");
    expect("bij de rivier Oskil", "Oskil=Oskil River");
    expect("in de stad Oskil", "Oskil=Oskil");
    expect("in het dorp Oskil", "Oskil=Oskil");
    expect("in het district Svatove", "Svatove=Svatove Raion");
    expect("in Svatove", "Svatove=Svatove");
    expect("in Kherson oblast", "Kherson=Kherson Oblast");
    expect("de regio's Kherson en Kharkiv", "Kherson=Kherson Oblast; Kharkiv=Kharkiv Oblast");
    /* a kind of another name, a kind that stands too far */
    expect("de rivier stroomt in Oskil", "Oskil=Oskil");
    expect("in het district en in Svatove", "Svatove=Svatove");
}

static void by_the_article(void **state)
{
    (void)state;
    expect("bij de Oskil", "Oskil=Oskil River");
    expect("bij Oskil", "Oskil=Oskil");
    expect("bij een Oskil", "Oskil=Oskil"); /* an indefinite one is none */
    expect("het leger in Oskil", "Oskil=Oskil");
    expect("bij de Kupiansk", "Kupiansk=Kupiansk"); /* there is only a town */
}

static void by_what_the_fighting_made_known(void **state)
{
    (void)state;
    expect("Stepove viel", "Stepove=Stepove A");
    expect("bij Kupiansk viel Stepove", "Kupiansk=Kupiansk; Stepove=Stepove A");
    /* the report is about another region; a name that two of them bear; one that none bears */
    expect("bij Cherson viel Stepove", "Cherson=Kherson; Stepove=Stepove B");
    expect("in de regio Kherson viel Stepove", "Kherson=Kherson Oblast; Stepove=Stepove B");
    expect("Orlivka viel", "");
    expect("bij Cherson viel Orlivka", "Cherson=Kherson; Orlivka=Orlivka B");
    expect("Petrivka viel", "");
}

/* A village whose inhabitants nobody told is not empty: nearness outweighs the few hundred that another has. */
static void unknown_inhabitants_are_some(void **state)
{
    (void)state;
    expect("bij Kupiansk viel Poliana", "Kupiansk=Kupiansk; Poliana=Poliana A");
    expect("Poliana viel", "Poliana=Poliana B");
}

static void by_home(void **state)
{
    (void)state;
    expect("in Bereznyk", "Bereznyk=Bereznyk");
}

static void nothing_tells(void **state)
{
    (void)state;
    expect("Petrivka viel", "");
    expect("in het dorp Petrivka", "");
    expect("in Mala", "");
    expect("bij Kupiansk viel Mala", "Kupiansk=Kupiansk"); /* two of them lie there, side by side */
    expect("in de regio Kharkiv viel Mala", "Kharkiv=Kharkiv Oblast");
    expect("Petrivka en Mala", "");
    /* and what was not chosen is not remembered */
    expect("Petrivka viel. Het dorp is leeg.", "");
}

/* ---- guesses -------------------------------------------------------------------------------------------------- */

static void one_slip_where_a_place_is_asked_for(void **state)
{
    (void)state;
    expect("in Kuppiansk", "Kuppiansk=Kupiansk");
    expect("bij Kupiasnk", "Kupiasnk=Kupiansk");
    expect("naar Kupinsk", "Kupinsk=Kupiansk");
    expect("uit Kupiamsk", "Kupiamsk=Kupiansk");
    expect("de stad Kuppiansk", "Kuppiansk=Kupiansk");
    expect("in Kharkiv, Kuppiansk en Khersonn", "Kharkiv=Kharkiv; Kuppiansk=Kupiansk; Khersonn=Kherson");
    expect("in Kopjansk", "Kopjansk=Kupiansk"); /* and of Koepjansk */
    read_text("in Kuppiansk");
    double slip = found[0].score;
    read_text("in Kupiansk");
    assert_true(slip < found[0].score);
}

static void by_sound_where_a_place_is_asked_for(void **state)
{
    (void)state;
    expect("in Kupyansk", "Kupyansk=Kupiansk");
    expect("bij Koepyansk", "Koepyansk=Kupiansk");
    expect("bij Hrakowe", "Hrakowe=Hrakove"); /* a village at home may sound so; it is no slip */
}

static void no_guess_where_none_is_asked_for(void **state)
{
    (void)state;
    expect("Kuppiansk viel", ""); /* the first word of a sentence is a capital anyway */
    expect("Het is stil. Kuppiansk viel", "");
    expect("het leger nam Kuppiansk", "");
    expect("de heer van Kuppiansk", ""); /* a person's name stands behind van */
    expect("generaal Jan van Khersonn", "");
    expect("tegen Kuppiansk", "");
    expect("met Kuppiansk", "");
    expect("in kuppiansk", "");  /* no capital */
    expect("in\nKuppiansk", ""); /* another line: a caption, a list */
    expect("minister Kuppiansk", "");
    expect("leger, Kuppiansk en troepen", ""); /* a list, but of no places */
    expect("Zobbel en Kuppiansk", "");
}

static void no_guess_of_a_longer_name(void **state)
{
    (void)state;
    expect("in Hotel Kharkiv Palace", "");
    expect("in Hotel Charkov Palace", "");
    expect("in Kharkow Palace", "");
    expect("in Khersonn Zobbelschool", "");
    expect("in Khersonn ZOBBELSCHOOL", "");
    expect("bij Café Kuppiansk", "");
    expect("in Kuppiansk\nZobbel", "Kuppiansk=Kupiansk"); /* the next line is another matter */
}

static void no_guess_of_a_village(void **state)
{
    (void)state;
    expect("in Hrabove", "");                                                       /* one letter from Hrakove */
    expect("in Orlovo", "");                                                        /* one from Orlova */
    expect("Hrakove viel. In Hrabkove niet.", "Hrakove=Hrakove; Hrabkove=Hrakove"); /* which the report speaks of */
    expect("In Hrabkove niet. Hrakove viel.", "Hrabkove=Hrakove; Hrakove=Hrakove"); /* wherever it does */
    expect("in Langedijck", "");                                                    /* a town abroad */
    expect("in Hamburgg", "Hamburgg=Hamburg");                                      /* but one that everybody knows */
    expect("in Lvivv", "");      /* shorter than what is guessed at */
    expect("in Kupppiansk", ""); /* two slips */
}

static void no_guess_of_ordinary_words(void **state)
{
    (void)state;
    expect("In Augustus is het stil", "");
    expect("In Tegenstelling tot gisteren", "");
    expect("Personen in Personenauto's", "");
    expect("in Cherusken", "");
    expect("naar Charlotte", "");
    expect("in Kersentijd", "");
}

/* ---- bounds --------------------------------------------------------------------------------------------------- */

static void more_hits_than_there_is_room_for(void **state)
{
    (void)state;
    static const char text[] = "in Kharkiv, Kherson, Lviv, Kupiansk en Kuppiansk";
    for (size_t room = 0; room < 64; room++) {
        struct kr_hit *few = malloc((room + 1) * sizeof(*few));
        struct kr_place_memory none = {0};
        assert_non_null(few);
        struct kr_reading r = {.text = kr_str_of(text), .tokens = tokens, .hits = few, .first_hit = first_hit};
        r.token_count = kr_text_tokens(r.text, 0, tokens, MOST);
        r.hit_count = kr_match_run(pack->automaton, r.text, tokens, r.token_count, few, room / 4);
        kr_place_names(rules, &none, &r, room);
        assert_true(r.hit_count <= room);
        for (size_t i = 1; i < r.hit_count; i++)
            assert_true(few[i - 1].token <= few[i].token);
        free(few);
    }
}

static int compile(void **state)
{
    (void)state;
    struct kr_error error = {0};
    struct kr_buf out = {0};
    pack = small_pack(files, FILES, &error);
    if (!pack) {
        fprintf(stderr, "%s:%zu: %s\n", error.file, error.line, error.detail);
        return -1;
    }
    struct kr_gaz_source source = {.places = pack->places,
                                   .place_count = pack->place_count,
                                   .romans = pack->romans,
                                   .roman_count = pack->roman_count,
                                   .front = KR_S("Kharkiv Oblast|Kherson Oblast|Luhansk Oblast"),
                                   .home = KR_S("UA"),
                                   .respell = true};
    kr_arena_init(&arena, 0);
    gazetteer = kr_gaz_build(&source, &out, &error) ? kr_gaz_use(kr_buf_str(&out), true, &error) : NULL;
    rules = gazetteer ? kr_place_compile(pack, gazetteer, &arena) : NULL;
    return rules ? 0 : -1;
}

static int release(void **state)
{
    (void)state;
    kr_arena_release(&arena);
    kr_gaz_close(gazetteer);
    kr_pack_free(pack);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(by_the_region_named),
        cmocka_unit_test(by_what_lies_near),
        cmocka_unit_test(by_the_word_of_kind),
        cmocka_unit_test(by_the_article),
        cmocka_unit_test(by_what_the_fighting_made_known),
        cmocka_unit_test(unknown_inhabitants_are_some),
        cmocka_unit_test(by_home),
        cmocka_unit_test(nothing_tells),
        cmocka_unit_test(one_slip_where_a_place_is_asked_for),
        cmocka_unit_test(by_sound_where_a_place_is_asked_for),
        cmocka_unit_test(no_guess_where_none_is_asked_for),
        cmocka_unit_test(no_guess_of_a_longer_name),
        cmocka_unit_test(no_guess_of_a_village),
        cmocka_unit_test(no_guess_of_ordinary_words),
        cmocka_unit_test(more_hits_than_there_is_room_for),
    };
    return cmocka_run_group_tests(tests, compile, release);
}
