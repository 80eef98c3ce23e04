/* Every kind of fault that a pack may have is named with its file, its line and what would be legal there. */
#include "pack/small.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#define RULES "lang/xx/claim/t.rules"
#define LEX "lang/xx/t.lex"
#define TSV "theatre/yy/t.tsv"
#define BASELINE "theatre/yy/baseline.lex"
#define GOOD "rule control.take a\nverb nemen\nexample A. -> control.take UA B fact\n"

/* One fault: the file, where it stands, and what the message must hold (parts separated by |). */
struct fault {
    const char *path, *bytes;
    size_t line;
    const char *parts;
};

static const struct fault faults[] = {
    /* files */
    {"lang/xx/notes.doc", "x\n", 0, "unknown kind of file|*.lex|*.rules|*.tsv|pack.txt"},
    {LEX, "[negation]\nniet\n\xFF\n", 3, "UTF-8"},
    {"lang/xx/pack.txt", "name = xx\nverb-second\n", 2, "key = value"},
    {TSV, SMALL_HEADER "m:77\tcity\tA\t1\t1\t\t\t\t\t\t\nm:77\tcity\tB\t1\t1\t\t\t\t\t\t\n", 3,
     "m:77|two places|line 2"},
    {RULES, GOOD "with [noun.weapn]\n", 4, "unknown section|noun.weapon"},
    {"lang/xx/pack.txt", "= xx\n", 1, "key = value"},
    /* lexicons */
    {LEX, "# comment\n[verbs]\nx\n", 2, "unknown section [verbs]|verb.perfect|negation"},
    {LEX, "[negation\nx\n", 1, "unknown section [negation|negation"},
    {LEX, "[side]\nUA | Ukraine\n", 1, "unknown section [side]|noun.force"}, /* of a theatre */
    {"theatre/yy/t.lex", "[negation]\nniet\n", 1, "unknown section [negation]|actor|alias|organisation|calendar"},
    {BASELINE, "[baseline]\nday | 2022-02-23\nm:1 | UA\nm:1 | RU\n", 4, "contradicts another line|one holder"},
    {BASELINE, "[baseline]\nday | 2022-02-23\nm:1 | UA\nm:1 | UA\n", 4, "stands twice"},
    {BASELINE, "[baseline]\nday | 2022-02-23\nm:1 | XX\n", 3, "no such side|[side]"},
    {BASELINE, "[baseline]\nday | 2022-02-23\nm:1\n", 3, "no such side"},
    {BASELINE, "[baseline]\nday | 2022-02-23\nm:999 | UA\n", 3, "no such place|region NAME|country CODE"},
    {BASELINE, "[baseline]\nday | 2022-02-23\nregion Atlantis | UA\n", 3, "no such place"},
    {BASELINE, "[baseline]\nday | 23 february\n", 2, "no such day|YYYY-MM-DD"},
    {BASELINE, "[baseline]\ncountry UA | UA\n", 2, "no day|YYYY-MM-DD"},
    {LEX, "niet\n[negation]\n", 1, "before any section|[section]"},
    {LEX, "[negation]\n| niet\n", 2, "empty entry|canonical"},
    {LEX, "[negation]\n@x=y\n", 2, "unknown attribute @x|[negation]|none"},
    {LEX, "[preposition]\nin @att=in\n", 2, "unknown attribute @att|[preposition]|at=in,near"},
    {LEX, "[preposition]\nin @at=inside\n", 2, "@at=inside|in,near,to,from"},
    {LEX, "[preposition]\nin @at\n", 2, "@at=|in,near,to,from"},
    {LEX, "[nationality]\nRussische @side=\n", 2, "@side=|any value"},
    {LEX, "[negation]\na b c d e f g h i j k l m\n", 2, "cannot be matched|12 words"},
    {LEX, "[noun.force]\n*twee woorden\n", 2, "cannot be matched|tail (*) one word"},
    /* verbs */
    {LEX, "[verb]\nvallen | val | valt | viel | vielen | gevallen | vallend | nog een\n", 2,
     "too many forms|infinitive|participle|gerund"},
    {LEX, "[verb]\nom+vallen\n", 2, "om+vallen|vallen|[verb]"},
    {LEX, "[verb]\nop+\n", 2, "particle+infinitive"},
    {LEX, "[verb]\nop+innemen\n", 2, "op+innemen|[verb]"}, /* a derived verb is no base */
    {LEX, "[verb.copula]\nblijven | zijn\n", 2, "\"blijven\" is no verb|[verb]"},
    {RULES, "rule control.take a\nverb nemen | veroveren\nexample A. -> control.take UA B fact\n", 2,
     "\"veroveren\" is no verb|[verb]"},
    {RULES, "rule control.take a\nattribute zien\nexample A. -> control.take UA B fact\n", 2, "\"zien\" is no verb"},
    /* rules */
    {RULES, "rule control.grab a\nverb nemen\nexample A. -> control.take UA B fact\n", 1,
     "unknown claim type \"control.grab\"|control.take|front.encircle|people.harm"},
    {RULES, "rule control.take\nverb nemen\nexample A. -> control.take UA B fact\n", 1, "rule TYPE NAME"},
    {RULES, "verb nemen\n" GOOD, 1, "rule TYPE NAME|verb nemen"},
    {RULES, GOOD "verbs nemen\n", 4, "unknown line \"verbs\"|verb, noun, state|unless|example|not"},
    {RULES, GOOD "actor\n", 4, "unknown line \"actor\""},
    {RULES, GOOD "actor subject | whom\n", 4,
     "unknown slot \"whom\"|subject|object|agent|owner|companion|topic|speaker"},
    {RULES, GOOD "place inside\n", 4, "unknown slot \"inside\"|subject|near"},
    {RULES, GOOD "default us\n", 4, "default us|home,invader,recent,"},
    {RULES, GOOD "needs all\n", 4, "needs all|actor,place,figure,any,both"},
    {RULES, GOOD "voice middle\n", 4, "voice middle|active,passive"},
    {RULES, GOOD "factuality sure\n", 4, "factuality sure|fact,unconfirmed,possible,planned,denied"},
    {RULES, "rule control.take a\nactor subject\nexample A. -> control.take UA B fact\n", 1,
     "no verb, noun, state or attribute"},
    {RULES, "rule control.take a\nverb nemen\n", 1, "no example|SENTENCE -> TYPE SIDE PLACE FACTUALITY"},
    {RULES, "rule control.take a\nverb nemen\nexample A nam B.\n", 3, "SENTENCE -> TYPE SIDE PLACE FACTUALITY"},
    {RULES, "rule control.take a\nnoun a b c d e f g h i j k l m\nexample A. -> control.take UA B fact\n", 2,
     "cannot be matched|12 words"},
    /* places */
    {TSV, "id\tname\n", 1, "unknown header|id, kind, name, lat, lon"},
    {TSV, SMALL_HEADER "m:1\tcity\tX\t1\t2\tUA\t\t0\t\t\n", 2, "fewer than 11 columns"},
    {TSV, SMALL_HEADER "m:1\tcity\tX\t1\t2\tUA\t\t0\t\t\t\t\n", 2, "more than 11 columns"},
    {TSV, SMALL_HEADER "m:1\ttown\tX\t1\t2\tUA\t\t0\t\t\t\n", 2,
     "\"town\"|city, district, region, country, area or water"},
    {TSV, SMALL_HEADER "m:1\tcity\tX\t91\t2\tUA\t\t0\t\t\t\n", 2, "91, 2|-90 to 90"},
    {TSV, SMALL_HEADER "m:1\tcity\tX\t1\t-180.5\tUA\t\t0\t\t\t\n", 2, "-180 to 180"},
    {TSV, SMALL_HEADER "m:1\tcity\tX\tnan\t2\tUA\t\t0\t\t\t\n", 2, "no position"},
    {TSV, SMALL_HEADER "m:1\tcity\tX\t1\t2\tUKR\t\t0\t\t\t\n", 2, "\"UKR\"|two letters"},
    {TSV, SMALL_HEADER "m:1\tcity\tX\t1\t2\tUA\t\tmany\t\t\t\n", 2, "population \"many\"|whole number"},
    {TSV, SMALL_HEADER "m:1\tcity\tX\t1\t2\tUA\t\t-1\t\t\t\n", 2, "population \"-1\""},
    {TSV, SMALL_HEADER "m:1\tcity\tX\t1\t2\tUA\t\t0\tport\t\t\n", 2, "flag \"port\"|capital"},
    {TSV, SMALL_HEADER "m:1\tcity\tX\t1\t2\tUA\t\t0\tknown|\t\t\n", 2, "flag \"\"|known"},
    {TSV, SMALL_HEADER "m:1\tcity\tX\t1\t2\tUA\t\t0\tknown|big\t\t\n", 2, "flag \"big\"|approximate"},
    {TSV, SMALL_HEADER "\tcity\tX\t1\t2\tUA\t\t0\t\t\t\n", 2, "without id or name"},
    {TSV, SMALL_HEADER "m:1\tcity\t\t1\t2\tUA\t\t0\t\t\t\n", 2, "without id or name"},
};

static bool holds(const char *text, const char *parts)
{
    char part[128];
    while (*parts) {
        size_t len = strcspn(parts, "|");
        assert_true(len < sizeof(part));
        memcpy(part, parts, len);
        part[len] = '\0';
        if (!strstr(text, part))
            return false;
        parts += len + (parts[len] == '|');
    }
    return true;
}

static void every_fault_is_named(void **state)
{
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof(faults) / sizeof(faults[0]); i++) {
        const struct fault *fault = &faults[i];
        const char *const more[][2] = {{fault->path, fault->bytes}};
        struct kr_error error = {0};
        struct kr_pack *pack = small_pack(more, 1, &error);
        if (pack || error.code != KR_PACK || strcmp(error.file, fault->path) != 0 || error.line != fault->line ||
            !holds(error.detail, fault->parts)) {
            print_message("# %s, line %zu, wanted [%s]:\n%s# got %s:%zu: %s\n", fault->path, fault->line, fault->parts,
                          fault->bytes, pack ? "no fault" : error.file, error.line, error.detail);
            wrong++;
        }
        kr_pack_free(pack);
    }
    assert_int_equal(wrong, 0);
}

static void what_only_looks_like_a_fault(void **state)
{
    (void)state;
    static const char *const good[][2] = {
        {LEX, "\n  # indented comment\n[negation]\n\n  niet  |  geen  \n[filler]\nal\n[negation]\nnooit\n"},
        {LEX, "[time.shift]\na b c d e f g h i j k l @value=last\n"},
        {LEX, "[verb]\nvallen | | valt | | vielen\n[verb.copula]\nvallen|zijn\n"},
        {LEX, "[noun.force]\n*leger\n"},
        {RULES, "# nothing but a comment\n"},
        {RULES, GOOD "not A. -> B.\nplace in|near\nneeds any\n"},
        {TSV, SMALL_HEADER},
        {TSV, SMALL_HEADER "# comment\n\nm:99\twater\tZee\t-90\t180\t\t\t\t\t\t\n"},
        {"lang/xx/cases/README.md", "[anything] @goes\n"},
        {"lang/xx/pack.txt", "# x\n\nkind=language\nname =  xx\nattributive=\n"},
        {LEX, ""},
        {BASELINE, "[baseline]\nday | 2022-02-23\ncountry UA | UA\nm:1 | RU | Kharkiv\nm:2 | -\n"},
    };
    for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
        struct kr_error error = {0};
        struct kr_pack *pack = small_pack(&good[i], 1, &error);
        if (!pack)
            fail_msg("%s:%zu: %s\nin\n%s", error.file, error.line, error.detail, good[i][1]);
        kr_pack_free(pack);
    }
}

/* Each legal name must be in the message, however many there are. */
static void the_legal_names_are_all_there(void **state)
{
    (void)state;
    static const char *const more[][1][2] = {{{LEX, "[x]\n"}}, {{"theatre/yy/t.lex", "[x]\n"}}};
#define LANG false
#define THEATRE true
    static const struct {
        const char *name;
        bool theatre;
    } sections[] = {
#define SECTION(name, text, kind, form, attributes, meaning) {text, kind},
#include "pack/schema.def"
    };
    for (size_t room = 0; room < 2; room++) {
        struct kr_error error = {0};
        assert_null(small_pack(more[room], 1, &error));
        const char *list = strstr(error.detail, "expected one of ");
        assert_non_null(list);
        for (size_t i = 0; i < sizeof(sections) / sizeof(sections[0]); i++) {
            char padded[64], whole[600];
            snprintf(padded, sizeof(padded), " %s,", sections[i].name);
            snprintf(whole, sizeof(whole), "%s,", list);
            if (sections[i].theatre == room && !strstr(whole, padded))
                fail_msg("%s is not among [%s]", sections[i].name, list);
        }
    }
    static const char *const keys[] = {
#define RULE_KEY(name, text, form, meaning) text,
#include "pack/schema.def"
    };
    static const char *const bad_key[][2] = {{RULES, GOOD "x y\n"}};
    struct kr_error error = {0};
    assert_null(small_pack(bad_key, 1, &error));
    for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
        assert_non_null(strstr(error.detail, keys[i]));
}

static void a_missing_pack_is_named(void **state)
{
    (void)state;
    struct kr_pack_file file = {KR_S("lang/xx/pack.txt"), KR_S("name = xx\n")};
    struct kr_error error = {0};
    assert_null(kr_pack_compile(&file, 1, "xx", "yy", &error));
    assert_true(holds(error.detail, "no theatre pack \"yy\"|theatre/yy/"));
    kr_error_clear(&error);
    assert_null(kr_pack_compile(&file, 1, "zz", "yy", &error));
    assert_true(holds(error.detail, "no language pack \"zz\"|lang/zz/"));
    assert_null(kr_pack_compile(NULL, 0, "xx", "yy", NULL));
}

static void count_fault(void *context, const struct kr_error *fault)
{
    size_t *lines = context;
    assert_int_equal(fault->code, KR_PACK);
    assert_true(fault->line < 10);
    lines[fault->line]++;
}

static void a_check_shows_all_faults(void **state)
{
    (void)state;
    char folder[] = "/tmp/kroniek-schema-XXXXXX", path[128];
    assert_non_null(mkdtemp(folder));
    static const char *const parts[] = {"lang",       "lang/xx",       "theatre",
                                        "theatre/yy", "lang/xx/t.lex", "theatre/yy/pack.txt"};
    static const char *const bytes[] = {"[negation]\nniet @a=b\n[unknown]\nskipped @x=y\n[preposition]\nin @at=x\n",
                                        "name = yy\n"};
    for (size_t i = 0; i < 6; i++) {
        snprintf(path, sizeof(path), "%s/%s", folder, parts[i]);
        if (i < 4) {
            assert_int_equal(mkdir(path, 0777), 0);
            continue;
        }
        FILE *f = fopen(path, "w");
        assert_non_null(f);
        fputs(bytes[i - 4], f);
        fclose(f);
    }
    size_t lines[10] = {0};
    assert_int_equal(kr_pack_check(folder, count_fault, lines), 3);
    assert_true(lines[2] == 1 && lines[3] == 1 && lines[6] == 1);
    for (size_t i = 6; i-- > 0;) {
        snprintf(path, sizeof(path), "%s/%s", folder, parts[i]);
        assert_int_equal(remove(path), 0);
    }
    assert_int_equal(rmdir(folder), 0);
    assert_int_equal(kr_pack_check("packs", NULL, NULL), 0); /* our own have none */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_fault_is_named),          cmocka_unit_test(what_only_looks_like_a_fault),
        cmocka_unit_test(the_legal_names_are_all_there), cmocka_unit_test(a_missing_pack_is_named),
        cmocka_unit_test(a_check_shows_all_faults),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
