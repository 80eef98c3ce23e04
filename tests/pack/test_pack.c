/* The room pack: entries, verbs and their derived forms, rules, places and settings as they come out of small packs;
 * names of packs; folders on disk. The faults have a program of their own. */
#include "pack/small.h"

#include "text/text.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

enum { MOST = 128 };

/* The hits of a text. */
struct found {
    struct kr_token tokens[MOST];
    struct kr_hit hits[MOST];
    size_t tokens_count, hit_count;
};

static struct found read_text(const struct kr_pack *pack, const char *text)
{
    struct found found;
    kr_str whole = kr_str_of(text);
    found.tokens_count = kr_text_tokens(whole, 0, found.tokens, MOST);
    found.hit_count = kr_match_run(pack->automaton, whole, found.tokens, found.tokens_count, found.hits, MOST);
    return found;
}

/* The hit of a category that spans the whole text with the given lemma or canonical word; NULL: none. */
static const struct kr_hit *hit_of(const struct kr_pack *pack, const struct found *found, uint16_t category,
                                   const char *canonical)
{
    for (size_t h = 0; h < found->hit_count; h++) {
        const struct kr_hit *hit = &found->hits[h];
        if (hit->category == category && hit->token == 0 && hit->count == found->tokens_count &&
            kr_str_is(pack->entries[hit->entry].canonical, canonical))
            return hit;
    }
    return NULL;
}

static void expect_form(const struct kr_pack *pack, const char *word, const char *lemma, uint32_t form)
{
    struct found found = read_text(pack, word);
    uint32_t got = 0;
    bool any = false;
    for (size_t h = 0; h < found.hit_count; h++) { /* one word may be several forms */
        const struct kr_hit *hit = &found.hits[h];
        if (hit->category != KR_SECTION_VERB || hit->count != found.tokens_count ||
            !kr_str_is(pack->entries[hit->entry].canonical, lemma))
            continue;
        any = true;
        got |= hit->detail;
    }
    if (!any || got != form)
        fail_msg("%s is %s%u of %s, wanted %u", word, any ? "form " : "no form, ", got, lemma, form);
}

static void expect_no_form(const struct kr_pack *pack, const char *word)
{
    struct found found = read_text(pack, word);
    for (size_t h = 0; h < found.hit_count; h++)
        if (found.hits[h].category == KR_SECTION_VERB && found.hits[h].count == found.tokens_count)
            fail_msg("%s is a form of a verb", word);
}

/* ---- verbs ---------------------------------------------------------------------------------------------------- */

static void plain_verbs(void **state)
{
    const struct kr_pack *pack = *state;
    expect_form(pack, "nemen", "nemen", KR_FORM_INFINITIVE | KR_FORM_PRESENT | KR_FORM_PLURAL);
    expect_form(pack, "neem", "nemen", KR_FORM_PRESENT);
    expect_form(pack, "neemt", "nemen", KR_FORM_PRESENT);
    expect_form(pack, "nam", "nemen", KR_FORM_PAST);
    expect_form(pack, "Namen", "nemen", KR_FORM_PAST | KR_FORM_PLURAL);
    expect_form(pack, "genomen", "nemen", KR_FORM_PARTICIPLE);
    expect_form(pack, "ben", "zijn", KR_FORM_PRESENT); /* two forms in one slot */
    expect_form(pack, "bent", "zijn", KR_FORM_PRESENT);
    expect_form(pack, "bevrijd", "bevrijden", KR_FORM_PRESENT | KR_FORM_PARTICIPLE);
    expect_no_form(pack, "genam");
    expect_no_form(pack, "ben/bent");
    assert_true(kr_str_is(kr_entry_get(&pack->entries[kr_pack_verb(pack, KR_S("zijn"))], "aux"), "be"));
    assert_int_equal(kr_entry_get(&pack->entries[kr_pack_verb(pack, KR_S("nemen"))], "aux").len, 0);
}

static void separable_verbs_are_derived(void **state)
{
    const struct kr_pack *pack = *state;
    enum { J = KR_FORM_JOINED };
    expect_form(pack, "innemen", "innemen", KR_FORM_INFINITIVE | KR_FORM_PRESENT | KR_FORM_PLURAL | J);
    expect_form(pack, "inneemt", "innemen", KR_FORM_PRESENT | J);
    expect_form(pack, "innam", "innemen", KR_FORM_PAST | J);
    expect_form(pack, "innamen", "innemen", KR_FORM_PAST | KR_FORM_PLURAL | J);
    expect_form(pack, "ingenomen", "innemen", KR_FORM_PARTICIPLE | J);
    expect_form(pack, "in te nemen", "innemen", KR_FORM_INFINITIVE | KR_FORM_TE);
    expect_no_form(pack, "in+nemen");
    expect_no_form(pack, "in nemen"); /* that is for who reads the clause */
    assert_int_equal(pack->separable_count, 1);
    assert_int_equal(pack->separables[0].base, kr_pack_verb(pack, KR_S("nemen")));
    assert_int_equal(pack->separables[0].derived, kr_pack_verb(pack, KR_S("innemen")));
    assert_true(kr_str_is(pack->separables[0].particle, "in"));
    assert_int_equal(kr_pack_verb(pack, KR_S("in+nemen")), -1);
    assert_int_equal(kr_pack_verb(pack, KR_S("uitnemen")), -1);
}

static void attributive_forms(void **state)
{
    (void)state;
    static const char *const more[][2] = {{"lang/xx/verbs.lex",
                                           "[verb]\n"
                                           "nemen | neem | neemt | nam | namen | genomen\n"
                                           "in+nemen\n"
                                           "zetten | zet | zet | zette | zetten | gezet\n"
                                           "bezetten | bezet | bezet | bezette | bezetten | bezet\n"
                                           "voeren | voer | voert | voerde | voerden | gevoerd\n"
                                           "uit+voeren\n"
                                           "brengen | breng | brengt | bracht | brachten | gebracht\n"
                                           "bevrijden | bevrijd | bevrijdt | bevrijdde | bevrijdden | bevrijd\n"}};
    struct kr_error error = {0};
    struct kr_pack *pack = small_pack(more, 1, &error);
    assert_non_null(pack);
    enum { P = KR_FORM_ATTRIBUTE };
    expect_form(pack, "bevrijde", "bevrijden", P);
    expect_form(pack, "bezette", "bezetten", P | KR_FORM_PAST); /* t after one short vowel doubles */
    expect_form(pack, "gezette", "zetten", P);
    expect_form(pack, "gebrachte", "brengen", P);
    expect_form(pack, "uitgevoerde", "uitvoeren", P | KR_FORM_JOINED);
    expect_no_form(pack, "bezete");
    expect_no_form(pack, "genomene"); /* participles in -en stay as they are */
    expect_no_form(pack, "ingenomene");
    kr_pack_free(pack);
}

/* Dutch spelling: a long vowel loses a letter before the ending, a short one doubles what follows it. */
static void attributive_forms_are_spelt_as_dutch_is(void **state)
{
    (void)state;
    static const char *const more[][2] = {{"lang/xx/more.lex",
                                           "[verb]\n"
                                           "doden | | doodt | doodde | doodden | gedood\n"
                                           "redden | red | redt | redde | redden | gered\n"
                                           "vergroten | | vergroot | vergrootte | vergrootten | vergroot\n"
                                           "ruimen | ruim | ruimt | ruimde | ruimden | geruimd\n"}};
    struct kr_error error = {0};
    struct kr_pack *pack = small_pack(more, 1, &error);
    assert_non_null(pack);
    expect_form(pack, "gedode", "doden", KR_FORM_ATTRIBUTE);
    expect_form(pack, "geredde", "redden", KR_FORM_ATTRIBUTE);
    expect_form(pack, "vergrote", "vergroten", KR_FORM_ATTRIBUTE);
    expect_form(pack, "geruimde", "ruimen", KR_FORM_ATTRIBUTE);
    kr_pack_free(pack);
}

static void without_the_setting_nothing_is_inflected(void **state)
{
    (void)state;
    static const char *const more[][2] = {{"lang/xx/pack.txt", "kind = language\nname = xx\n"}};
    struct kr_error error = {0};
    struct kr_pack *pack = small_pack(more, 1, &error);
    assert_non_null(pack);
    expect_form(pack, "bevrijd", "bevrijden", KR_FORM_PRESENT | KR_FORM_PARTICIPLE);
    expect_no_form(pack, "bevrijde");
    kr_pack_free(pack);
}

/* ---- entries, rules, places, settings ------------------------------------------------------------------------- */

static void entries_keep_file_line_and_words(void **state)
{
    const struct kr_pack *pack = *state;
    struct found found = read_text(pack, "Charkiv Nieuws");
    const struct kr_hit *hit = hit_of(pack, &found, KR_SECTION_ORGANISATION, "Dynamo Kiev");
    assert_non_null(hit);
    const struct kr_entry *entry = &pack->entries[hit->entry];
    assert_true(kr_str_is(pack->files[entry->file], "theatre/yy/actors.lex"));
    assert_int_equal(entry->line, 7);
    assert_true(kr_str_is(entry->words, "Dynamo Kiev | Charkiv Nieuws"));
    found = read_text(pack, "Zelensky");
    hit = hit_of(pack, &found, KR_SECTION_ACTOR, "Volodymyr Zelensky");
    assert_non_null(hit);
    assert_true(kr_str_is(kr_entry_get(&pack->entries[hit->entry], "side"), "UA"));
    assert_true(kr_str_is(kr_entry_get(&pack->entries[hit->entry], "role"), "person"));
    assert_int_equal(kr_entry_get(&pack->entries[hit->entry], "rol").len, 0);
    found = read_text(pack, "zelensky"); /* a capital in the pack asks for one in the text */
    assert_null(hit_of(pack, &found, KR_SECTION_ACTOR, "Volodymyr Zelensky"));
    found = read_text(pack, "grenstroepen");
    assert_non_null(hit_of(pack, &found, KR_SECTION_NOUN_FORCE, "leger"));
    found = read_text(pack, "Ukraine"); /* facts are matched as what they say, not as words */
    for (size_t h = 0; h < found.hit_count; h++)
        assert_int_equal(found.hits[h].category, KR_CATEGORY_PLACE);
}

static void rules_keep_their_lines(void **state)
{
    (void)state;
    static const char *const more[][2] = {{"lang/xx/claim/control.rules",
                                           "# comment\n"
                                           "rule control.take innemen\n"
                                           "  verb     innemen | nemen\n"
                                           "  actor    subject | agent\n"
                                           "\n"
                                           "  with     in handen\n"
                                           "  example  A nam B in. -> control.take UA B fact\n"
                                           "rule front.fight slag\n"
                                           "  noun     slag | *gevecht\n"
                                           "  example  De slag om B. -> front.fight - B fact\n"}};
    struct kr_error error = {0};
    struct kr_pack *pack = small_pack(more, 1, &error);
    assert_non_null(pack);
    assert_int_equal(pack->rule_count, 2);
    const struct kr_rule *rule = &pack->rules[0];
    assert_int_equal(rule->type, KR_CONTROL_TAKE);
    assert_true(kr_str_is(rule->name, "innemen"));
    assert_true(kr_str_is(rule->id, "xx/claim/control#innemen"));
    assert_int_equal(rule->line, 2);
    assert_true(kr_str_is(pack->files[rule->file], "lang/xx/claim/control.rules"));
    assert_int_equal(rule->line_count, 4);
    assert_int_equal(rule->lines[0].key, KR_RULE_VERB);
    assert_true(kr_str_is(rule->lines[0].value, "innemen | nemen"));
    assert_int_equal(rule->lines[2].key, KR_RULE_WITH);
    assert_int_equal(rule->lines[2].line, 6);
    assert_int_not_equal(kr_match_word(pack->automaton, KR_S("handen")), 0);
    struct found found = read_text(pack, "straatgevecht");
    assert_int_equal(found.hit_count, 1);
    assert_int_equal(found.hits[0].category, KR_CATEGORY_NOUN);
    assert_int_equal(found.hits[0].entry, 1); /* the rule */
    kr_pack_free(pack);
}

static void places_have_their_columns(void **state)
{
    const struct kr_pack *pack = *state;
    assert_int_equal(pack->place_count, 12);
    const struct kr_pack_place *place = &pack->places[6];
    assert_true(kr_str_is(place->place.id, "m:7"));
    assert_true(kr_str_is(place->place.name, "Kyiv"));
    assert_int_equal(place->place.kind, KR_PLACE_CITY);
    assert_true(place->place.lat == 50.45 && place->place.lon == 30.52);
    assert_true(kr_str_is(place->place.country, "UA"));
    assert_int_equal(place->place.population, 2952301);
    assert_true(place->capital);
    assert_int_equal(place->line, 8);
    assert_false(pack->places[0].capital);
    assert_true(kr_str_is(pack->places[0].admin, "Kharkiv Oblast"));
    assert_true(kr_str_is(place->spellings, "Kiev"));
    struct found found = read_text(pack, "Kiev"); /* the automaton has no places: the gazetteer does */
    assert_int_equal(found.hit_count, 0);
}

static void settings_are_told_apart(void **state)
{
    const struct kr_pack *pack = *state;
    assert_true(kr_str_is(kr_pack_setting(pack, false, "name"), "xx"));
    assert_true(kr_str_is(kr_pack_setting(pack, true, "name"), "yy"));
    assert_true(kr_str_is(kr_pack_setting(pack, false, "attributive"), "e"));
    assert_int_equal(kr_pack_setting(pack, true, "attributive").len, 0);
    assert_int_equal(kr_pack_setting(pack, false, "nothing").len, 0);
    assert_true(kr_str_is(pack->lang, "xx"));
    assert_true(kr_str_is(pack->theatre, "yy"));
}

static void other_packs_are_passed_over(void **state)
{
    (void)state;
    static const char *const more[][2] = {{"lang/xxl/words.lex", "not a pack at all\n"},
                                          {"lang/x/words.lex", "[nonsense]\n"},
                                          {"theatre/other/places.tsv", "wrong\n"},
                                          {"readme", "loose"}};
    struct kr_error error = {0};
    struct kr_pack *pack = small_pack(more, 4, &error);
    assert_non_null(pack);
    assert_int_equal(pack->file_count, SMALL_COUNT);
    kr_pack_free(pack);
}

static void line_ends_do_not_matter(void **state)
{
    (void)state;
    static const char *const more[][2] = {
        {"lang/xx/extra.lex", "[negation]\r\nniet | geen\r\n\r\n# x\r\n[filler]\r\nal"}};
    struct kr_error error = {0};
    struct kr_pack *pack = small_pack(more, 1, &error);
    assert_non_null(pack);
    struct found found = read_text(pack, "geen");
    assert_non_null(hit_of(pack, &found, KR_SECTION_NEGATION, "niet"));
    found = read_text(pack, "al");
    assert_non_null(hit_of(pack, &found, KR_SECTION_FILLER, "al"));
    kr_pack_free(pack);
}

static void names_of_sections_and_slots(void **state)
{
    (void)state;
    assert_string_equal(kr_section_name(KR_SECTION_VERB_SPEECH), "verb.speech");
    assert_string_equal(kr_slot_name(KR_SLOT_SUBJECT), "subject");
    for (int slot = 0; slot < KR_SLOT_COUNT; slot++)
        assert_int_equal(kr_slot_from(kr_str_of(kr_slot_name((enum kr_slot)slot))), slot);
    assert_int_equal(kr_slot_from(KR_S("subj")), KR_SLOT_COUNT);
    assert_int_equal(kr_slot_from(KR_S("")), KR_SLOT_COUNT);
}

/* ---- on disk -------------------------------------------------------------------------------------------------- */

static char folder[64];

static void write_file(const char *path, const char *bytes)
{
    char whole[512];
    assert_true((size_t)snprintf(whole, sizeof(whole), "%s/%s", folder, path) < sizeof(whole));
    for (char *slash = strchr(whole + strlen(folder) + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(whole, 0777);
        *slash = '/';
    }
    FILE *f = fopen(whole, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, strlen(bytes), f), strlen(bytes));
    assert_int_equal(fclose(f), 0);
}

static void remove_tree(const char *path)
{
    char command[128];
    pid_t child = fork();
    snprintf(command, sizeof(command), "%s", path);
    if (child == 0) {
        execlp("rm", "rm", "-rf", command, (char *)NULL);
        _exit(1);
    }
    int status;
    assert_true(child > 0 && waitpid(child, &status, 0) == child && status == 0);
}

static void begin_folder(void)
{
    snprintf(folder, sizeof(folder), "/tmp/kroniek-packs-XXXXXX");
    assert_non_null(mkdtemp(folder));
}

static void packs_on_disk_are_named_and_loaded(void **state)
{
    (void)state;
    begin_folder();
    for (size_t i = 0; i < SMALL_COUNT; i++)
        write_file(small_files[i][0], small_files[i][1]);
    write_file("lang/aa/pack.txt", "name = aa\n");
    write_file("lang/.hidden/pack.txt", "name = no\n");
    write_file("lang/loose.lex", "[nonsense]\n");
    write_file("theatre/yy/deep/er/still/extra.lex", "[alias]\nbezetter @side=RU\n");
    char names[4][KR_PACK_NAME_SIZE];
    struct kr_error error = {0};
    assert_int_equal(kr_pack_names(folder, "lang", names, 4, &error), 2);
    assert_string_equal(names[0], "aa");
    assert_string_equal(names[1], "xx");
    assert_int_equal(kr_pack_names(folder, "lang", names, 1, &error), 1);
    assert_int_equal(kr_pack_names(folder, "theatre", names, 4, &error), 1);
    assert_string_equal(names[0], "yy");
    assert_int_equal(kr_pack_names(folder, "front", names, 4, &error), 0);
    assert_int_equal(error.code, KR_OK);
    struct kr_pack *pack = kr_pack_load(folder, "xx", "yy", false, &error);
    assert_non_null(pack);
    struct found found = read_text(pack, "bezetter");
    assert_non_null(hit_of(pack, &found, KR_SECTION_ALIAS, "bezetter"));
    kr_pack_free(pack);
    assert_int_equal(kr_pack_check(folder, NULL, NULL), 0);
    remove_tree(folder);
}

static void a_missing_folder_is_named(void **state)
{
    (void)state;
    struct kr_error error = {0};
    char names[2][KR_PACK_NAME_SIZE];
    assert_null(kr_pack_load("/nowhere/packs", "xx", "yy", false, &error));
    assert_int_equal(error.code, KR_IO);
    assert_non_null(strstr(error.file, "/nowhere/packs"));
    assert_true(error.detail[0] != '\0');
    kr_error_clear(&error);
    assert_int_equal(kr_pack_names("/nowhere/packs", "lang", names, 2, &error), 0);
    assert_int_equal(error.code, KR_IO);
    kr_error_clear(&error);
    assert_null(kr_packs_load("/nowhere/packs", NULL, &error));
    assert_int_equal(error.code, KR_IO);
    assert_non_null(strstr(error.file, "/nowhere/packs"));
    assert_null(kr_pack_load("/nowhere/packs", "xx", "yy", false, NULL)); /* no one asks */
    begin_folder();
    kr_error_clear(&error);
    assert_null(kr_packs_load(folder, NULL, &error));
    assert_int_equal(error.code, KR_PACK);
    assert_non_null(strstr(error.detail, "lang/"));
    assert_int_equal(kr_pack_check(folder, NULL, NULL), 1);
    remove_tree(folder);
    kr_error_clear(&error);
    assert_null(kr_pack_load(NULL, "no-such-language", "ukraine-2022", false, &error));
    assert_int_equal(error.code, KR_PACK);
    assert_non_null(strstr(error.detail, "no-such-language"));
}

static void the_embedded_packs_are_those_on_disk(void **state)
{
    (void)state;
    char embedded[16][KR_PACK_NAME_SIZE], disk[16][KR_PACK_NAME_SIZE];
    static const char *const rooms[] = {"lang", "theatre"};
    for (size_t r = 0; r < 2; r++) {
        size_t count = kr_pack_names(NULL, rooms[r], embedded, 16, NULL);
        assert_true(count > 0);
        assert_int_equal(kr_pack_names("packs", rooms[r], disk, 16, NULL), count);
        for (size_t i = 0; i < count; i++)
            assert_string_equal(embedded[i], disk[i]);
    }
    struct kr_error error = {0};
    struct kr_pack *a = kr_pack_load(NULL, "nl", "ukraine-2022", false, &error);
    struct kr_pack *b = kr_pack_load("packs", "nl", "ukraine-2022", false, &error);
    if (!a || !b)
        fail_msg("%s:%zu: %s", error.file, error.line, error.detail);
    assert_int_equal(a->entry_count, b->entry_count);
    assert_int_equal(a->rule_count, b->rule_count);
    assert_int_equal(a->place_count, 0); /* carried compiled */
    assert_true(b->place_count > 0);
    for (size_t i = 0; i < a->entry_count; i++)
        assert_true(kr_str_eq(a->entries[i].words, b->entries[i].words));
    for (size_t i = 0; i < a->rule_count; i++)
        assert_true(kr_str_eq(a->rules[i].id, b->rules[i].id));
    kr_pack_free(a);
    kr_pack_free(b);
}

static int compile_small(void **state)
{
    *state = small_pack_alone();
    return 0;
}

static int free_small(void **state)
{
    kr_pack_free(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_verbs),
        cmocka_unit_test(separable_verbs_are_derived),
        cmocka_unit_test(attributive_forms),
        cmocka_unit_test(attributive_forms_are_spelt_as_dutch_is),
        cmocka_unit_test(without_the_setting_nothing_is_inflected),
        cmocka_unit_test(entries_keep_file_line_and_words),
        cmocka_unit_test(rules_keep_their_lines),
        cmocka_unit_test(places_have_their_columns),
        cmocka_unit_test(settings_are_told_apart),
        cmocka_unit_test(other_packs_are_passed_over),
        cmocka_unit_test(line_ends_do_not_matter),
        cmocka_unit_test(names_of_sections_and_slots),
        cmocka_unit_test(packs_on_disk_are_named_and_loaded),
        cmocka_unit_test(a_missing_folder_is_named),
        cmocka_unit_test(the_embedded_packs_are_those_on_disk),
    };
    return cmocka_run_group_tests(tests, compile_small, free_small);
}
