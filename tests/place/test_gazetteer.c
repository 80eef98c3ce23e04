/* The compiled gazetteer: what is met by which way, in which order, and what stands in the file. */
#include "place/made_gazetteer.h"

#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

static struct kr_pack *pack;
static struct kr_gazetteer *gazetteer;

static struct kr_gazetteer *build(const struct kr_gaz_source *source)
{
    struct kr_buf out = {0};
    struct kr_error error = {0};
    if (!kr_gaz_build(source, &out, &error))
        fail_msg("%s", error.detail);
    struct kr_gazetteer *g = kr_gaz_use(kr_buf_str(&out), true, &error);
    if (!g)
        fail_msg("%s", error.detail);
    return g;
}

/* The first candidate of a name as "name/country reason origin", "" for none. */
static void expect_in(const struct kr_gazetteer *g, const char *name, const char *wanted)
{
    struct kr_gaz_candidate c[4];
    struct kr_buf got = {0};
    if (kr_gaz_lookup(g, kr_str_of(name), c, 4))
        kr_buf_addf(&got, "%.*s %.*s %.*s", (int)c->place->place.id.len, c->place->place.id.ptr, (int)c->reason.len,
                    c->reason.ptr, (int)c->origin.len, c->origin.ptr);
    if (!kr_str_is(kr_buf_str(&got), wanted))
        fail_msg("[%s] gives [%.*s], wanted [%s]", name, (int)got.len, got.ptr ? got.ptr : "", wanted);
    kr_buf_release(&got);
}

static void expect(const char *name, const char *wanted)
{
    expect_in(gazetteer, name, wanted);
}

/* ---- ways ----------------------------------------------------------------------------------------------------- */

static void exact(void **state)
{
    (void)state;
    expect("Kupiansk", "g:1 exact name");
    expect("Koepjansk", "g:1 exact listed"); /* listed beats exonym and table: the surest origin is told */
    expect("Kupjansk", "g:1 exact de-uk");   /* the Dutch table makes it too, but is a later one */
    expect("Куп'янськ", "g:1 exact native");
    expect("Купянск", "g:1 exact native");
    expect("Старокуп", "g:1 exact former");
    expect("Nowa Kachowka", "g:2 exact de-uk");
    expect("Нова Каховка", "g:2 exact native");
    expect("Lodsch", "g:4 exact listed");
}

static void origins_in_order(void **state)
{
    (void)state;
    expect("Koepjansk", "g:1 exact listed");
    const char *const more[][2] = {
        {"lang/xx/place/nl.roman", made_files[2][1]},
        {"theatre/yy/places.tsv", SMALL_HEADER "g:1\tcity\tKupa\t49\t37\tUA\t\t1\t\tuk:Капа|nl:Kapa|was.nl:Kana\t\n"}};
    struct kr_error error = {0};
    struct kr_pack *other = small_pack(more, 2, &error);
    assert_non_null(other);
    struct kr_gaz_source source = made_source(other);
    struct kr_gazetteer *g = build(&source);
    expect_in(g, "Kapa", "g:1 exact exonym"); /* and not nl-uk, which makes it too */
    expect_in(g, "Kana", "g:1 exact former");
    kr_gaz_close(g);
    kr_pack_free(other);
}

static void listed_only(void **state)
{
    (void)state;
    struct kr_gaz_source source = made_source(pack);
    source.respell = false;
    struct kr_gazetteer *g = build(&source);
    expect_in(g, "Koepjansk", "g:1 exact listed");
    expect_in(g, "Купянск", "g:1 exact native");
    expect_in(g, "Nowa Kachowka", "g:2 sound name"); /* not made, but it sounds like a name */
    assert_true(kr_gaz_name_count(g) < kr_gaz_name_count(gazetteer));
    kr_gaz_close(g);
}

static void other_ways(void **state)
{
    (void)state;
    expect("Куп'янську", "g:1 case native");
    expect("Нової Каховки", "g:2 case native"); /* both words */
    expect("Kharkyv", "g:14 sound listed");
    expect("Kupyansk", "g:1 sound listed");   /* y for i: mixed of two systems */
    expect("Kuqpianqsk", "g:1 sound listed"); /* a table's "-" is nothing in the file too */
    expect("Kupyannsk", "");                  /* two slips */
    expect("Kupiannsk", "g:1 slip name");     /* doubled */
    expect("Kupiask", "g:1 slip name");       /* dropped */
    expect("Kupiamsk", "g:1 slip name");      /* wrong */
    expect("Kupainsk", "g:1 slip name");      /* changed places, of the first half */
    expect("Kupinask", "g:1 slip name");      /* across the middle: no half stays whole */
    expect("Kupiaskn", "");                   /* apart */
    expect("upiansk", "g:1 slip name");
    expect("Kupiansck", "g:1 slip name");
    expect("Vmoo", "");                  /* too short to guess */
    expect("Kapansk", "g:16 slip name"); /* the largest of those that are one slip away */
}

static void original_read_back(void **state)
{
    (void)state;
    /* of Kapinsk only the Latin name is known: read back by uk-test, and respelled */
    expect("Капінск", "");
    expect("Kapinsk", "g:11 exact name");
    struct kr_gaz_source source = made_source(pack);
    source.back_count = 0;
    struct kr_gazetteer *g = build(&source);
    expect_in(g, "Kapinsk", "g:11 exact name");
    assert_true(kr_gaz_name_count(g) <= kr_gaz_name_count(gazetteer));
    kr_gaz_close(g);
}

static void how_a_name_is_compared(void **state)
{
    (void)state;
    expect("KUPIANSK", "g:1 exact name");
    expect("kupiansk", "g:1 exact name");
    expect("  Kupiansk. ", "g:1 exact name");
    expect("(Kupiansk)", "g:1 exact name");
    expect("Ivano Frankivsk", "g:3 exact name");
    expect("Ivano-Frankivsk", "g:3 exact name");
    expect("Ivano \u2013 Frankivsk", "g:3 exact name");
    expect("IvanoFrankivsk", "g:3 slip name");
    expect("Nova-Kakhovka", "g:2 exact name");
    expect("Nova  \t Kakhovka", "g:2 exact name");
    expect("Nova", "");
    expect("Kakhovka Nova", "");
    expect("Lodz", "g:4 exact name");
    expect("ŁÓDŹ", "g:4 exact name");
    expect("Lo\u0301dz\u0301", "g:4 exact name"); /* decomposed, as macOS has it */
    expect("Kamianka", "g:6 exact name");
    expect("Kam'ianka", "g:6 exact name");
    expect("Kam\u2019ianka", "g:6 exact name");
    expect("Kam\u02BCianka", "g:6 exact name");
    expect("Купʼянськ", "g:1 exact native");
    expect("КУП\u2019ЯНСЬК", "g:1 exact native");
}

static void no_name(void **state)
{
    (void)state;
    static const char *const none[] = {
        "", " ", "\n", "-", "...", "'", "\u2019\u2019", "()", "\"\"", "*", "\u200b", "a b c d e f g h i j k l m", "x"};
    struct kr_gaz_candidate c[2];
    for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
        expect(none[i], "");
    assert_int_equal(kr_gaz_lookup(gazetteer, (kr_str){"", 0}, c, 2), 0);
    assert_int_equal(kr_gaz_lookup(gazetteer, KR_S("Kupiansk\0x"), c, 2), 0);
    assert_int_equal(kr_gaz_lookup(gazetteer, KR_S("Kupiansk"), c, 0), 0);
    assert_int_equal(kr_gaz_slip(gazetteer, KR_S("")), -1);
    assert_int_equal(kr_gaz_sound(gazetteer, KR_S("")), -1);
    assert_int_equal(kr_gaz_inflected(gazetteer, KR_S("")), -1);
}

/* Ten megabytes of letters, of one place's name over and over, of its name and then marks: no name, no long look. */
static void a_huge_name(void **state)
{
    (void)state;
    enum { HUGE = 10 * 1024 * 1024 };
    static const char *const bits[] = {"x", "Kupiansk ", "\u0446", "-", "Куп'янськ", "\u0301", "a\u0301"};
    struct kr_gaz_candidate c[2];
    char *name = malloc(HUGE);
    assert_non_null(name);
    for (size_t i = 0; i < sizeof(bits) / sizeof(bits[0]); i++) {
        size_t len = strlen(bits[i]), size = HUGE / len * len;
        for (size_t at = 0; at < size; at += len)
            memcpy(name + at, bits[i], len);
        assert_int_equal(kr_gaz_lookup(gazetteer, (kr_str){name, size}, c, 2), 0);
    }
    memset(name, '!', HUGE);
    memcpy(name, "Kupiansk", 8);
    assert_int_equal(kr_gaz_lookup(gazetteer, (kr_str){name, HUGE}, c, 2), 0);
    assert_int_equal(kr_gaz_lookup(gazetteer, (kr_str){name, 16}, c, 2), 1);
    free(name);
}

/* ---- candidates ----------------------------------------------------------------------------------------------- */

static void several_places_of_one_name(void **state)
{
    (void)state;
    struct kr_gaz_candidate c[4];
    /* 900 at the front count forty times, 11,582 at home ten times, 36,000 elsewhere once */
    assert_int_equal(kr_gaz_lookup(gazetteer, KR_S("Kamianka"), c, 4), 3);
    assert_true(kr_str_is(c[0].place->place.id, "g:6"));
    assert_true(kr_str_is(c[1].place->place.id, "g:5"));
    assert_true(kr_str_is(c[2].place->place.id, "g:7"));
    assert_true(c[0].score > c[1].score && c[1].score > c[2].score && c[2].score > 0);
    assert_int_equal(kr_gaz_lookup(gazetteer, KR_S("Kamianka"), c, 2), 2);
    struct kr_gaz_source source = made_source(pack);
    source.home = KR_S("");
    source.front = KR_S("");
    struct kr_gazetteer *g = build(&source);
    assert_int_equal(kr_gaz_lookup(g, KR_S("Kamianka"), c, 4), 3);
    assert_true(kr_str_is(c[0].place->place.id, "g:7"));
    kr_gaz_close(g);
}

static void scores_fall_with_certainty(void **state)
{
    (void)state;
    static const char *const names[] = {"Kupiansk", "Куп'янську", "Kupyansk", "Kupiannsk"};
    double last = 1;
    for (size_t i = 0; i < 4; i++) {
        struct kr_gaz_candidate c[1];
        assert_int_equal(kr_gaz_lookup(gazetteer, kr_str_of(names[i]), c, 1), 1);
        assert_true(c->score < last && c->score > 0.5);
        last = c->score;
    }
}

static void what_is_told_of_a_place(void **state)
{
    (void)state;
    struct kr_gaz_candidate c[1];
    assert_int_equal(kr_gaz_lookup(gazetteer, KR_S("Koepjansk"), c, 1), 1);
    const struct kr_gaz_place *p = c->place;
    assert_true(kr_str_is(p->place.name, "Kupiansk") && kr_str_is(p->place.country, "UA"));
    assert_true(kr_str_is(p->admin, "Kharkiv Oblast") && kr_str_is(p->codes, "katottg:UA63|pcode:UA6308"));
    assert_true(kr_str_is(c->met, "koepjansk"));
    assert_int_equal(p->place.population, 27169);
    assert_int_equal((int)(p->place.lat * 10000 + 0.5), 497100);
    assert_int_equal((int)(p->place.lon * 10000 + 0.5), 376158);
    assert_true(!p->capital && !p->approximate && p->front);
    assert_true(kr_str_is(kr_gaz_place(gazetteer, p->district - 1)->place.id, "g:15"));
    assert_int_equal(p->region, 0);
    kr_gaz_lookup(gazetteer, KR_S("Kyiv"), c, 1);
    assert_true(c->place->admin.len == 0 && c->place->codes.len == 0);
    kr_gaz_lookup(gazetteer, KR_S("Kharkiv"), c, 1);
    assert_true(kr_str_is(kr_gaz_place(gazetteer, c->place->region - 1)->place.id, "g:13"));
    kr_gaz_lookup(gazetteer, KR_S("Kinburn"), c, 1);
    assert_true(c->place->approximate && !c->place->front && c->place->place.kind == KR_PLACE_AREA);
    kr_gaz_lookup(gazetteer, KR_S("Kyiv"), c, 1);
    assert_true(c->place->capital && kr_gaz_is_capital(gazetteer, c->place->index, KR_S("UA")));
    assert_false(kr_gaz_is_capital(gazetteer, c->place->index, KR_S("RU")));
    kr_gaz_lookup(gazetteer, KR_S("Zvom"), c, 1);
    assert_true(c->place->place.lat == -33.5 && c->place->place.lon == -70.65);
    assert_int_equal(c->place->codes.len, 0);
    assert_int_equal(kr_gaz_count(gazetteer), MADE_PLACES);
    assert_null(kr_gaz_place(gazetteer, MADE_PLACES));
    assert_null(kr_gaz_place(gazetteer, UINT32_MAX));
    assert_int_equal(kr_gaz_country(gazetteer, UINT32_MAX).len, 0);
    assert_false(kr_gaz_is_capital(gazetteer, UINT32_MAX, KR_S("UA")));
    assert_int_equal(kr_gaz_candidates(gazetteer, UINT32_MAX, &p, 1), 0);
    assert_int_equal(kr_gaz_person(gazetteer, UINT32_MAX).len, 0);
    assert_int_equal(kr_gaz_sources(gazetteer).len, 64);
}

/* ---- in a text ------------------------------------------------------------------------------------------------ */

/* The names that begin at the first token, as "words" of each, joined by "|". */
static void scan(const char *text, const char *wanted)
{
    struct kr_token tokens[64];
    struct kr_reading reading = {.text = kr_str_of(text), .tokens = tokens};
    struct kr_gaz_hit hits[8];
    struct kr_buf got = {0};
    reading.token_count = kr_text_tokens(reading.text, 0, tokens, 64);
    size_t found = reading.token_count ? kr_gaz_scan(gazetteer, &reading, 0, hits, 8) : 0;
    for (size_t i = 0; i < found; i++) {
        kr_str words = kr_reading_text(&reading, 0, hits[i].count);
        kr_buf_addf(&got, "%s%.*s", i ? "|" : "", (int)words.len, words.ptr);
    }
    if (!kr_str_is(kr_buf_str(&got), wanted))
        fail_msg("[%s] gives [%.*s], wanted [%s]", text, (int)got.len, got.ptr ? got.ptr : "", wanted);
    kr_buf_release(&got);
}

static void names_in_a_text(void **state)
{
    (void)state;
    scan("Kupiansk viel", "Kupiansk");
    scan("KUPIANSK VIEL", "KUPIANSK");
    scan("kupiansk viel", ""); /* a name has its capitals */
    scan("de Kinburn ligt", "de Kinburn");
    scan("De Kinburn ligt", "De Kinburn"); /* at the start of a sentence */
    scan("de kinburn ligt", "");
    scan("Nova Kakhovka viel", "Nova Kakhovka");
    scan("Nova-Kakhovka viel", "Nova-Kakhovka");
    scan("Nova\nKakhovka viel", "Nova\nKakhovka"); /* a line may end within a name, a paragraph may not */
    scan("Nova\n\nKakhovka viel", "");
    scan("Nova - Kakhovka", "");
    scan("Nova, Kakhovka", "");
    scan("Nova kakhovka", "");
    scan("Kupiansk Raion viel", "Kupiansk|Kupiansk Raion"); /* the shortest first */
    scan("Ivano-Frankivsk", "Ivano-Frankivsk");
    scan("Ivano Frankivsk", "Ivano Frankivsk");
    scan("Łódź", "Łódź");
    scan("Lodz", "Lodz");
    scan("Kam\u2019ianka", "Kam\u2019ianka");
    scan("Куп'янськ", "Куп'янськ");
    scan("Куп\u02BCянськ", "Куп\u02BCянськ");
    scan("zobbel", "");
    scan("", "");
}

static void genitives(void **state)
{
    (void)state;
    scan("Kupiansks lot", "Kupiansks");
    scan("Kupiansk's lot", "Kupiansk's");
    scan("Nova Kakhovka's lot", "Nova Kakhovka's");
    scan("Vmos lot", ""); /* too short */
    scan("Kievs lot", "");
    scan("Kharkivs lot", "Kharkivs");
    scan("Kupianskss lot", "");
    scan("Novas Kakhovka", "");
}

static void persons_are_no_places(void **state)
{
    (void)state;
    struct kr_gaz_candidate c[2];
    struct kr_token tokens[8];
    struct kr_reading reading = {.text = KR_S("Mozkapoe zei"), .tokens = tokens};
    struct kr_gaz_hit hit[2];
    reading.token_count = kr_text_tokens(reading.text, 0, tokens, 8);
    assert_int_equal(kr_gaz_scan(gazetteer, &reading, 0, hit, 2), 1); /* the surname, as the Dutch table writes it */
    assert_true(kr_str_is(kr_gaz_person(gazetteer, hit->name), "Volodymyr Zelensky"));
    assert_int_equal(kr_gaz_lookup(gazetteer, KR_S("Mozkapoe"), c, 2), 0);
    assert_int_equal(kr_gaz_lookup(gazetteer, KR_S("Vokan Mozkapu"), c, 2), 0);
    assert_int_equal(kr_gaz_lookup(gazetteer, KR_S("Mozkapuu"), c, 2), 0); /* nor one slip away */
    assert_int_equal(kr_gaz_person(gazetteer, (uint32_t)gaz_find(gazetteer, KR_S("kupiansk"))).len, 0);
}

/* ---- size ----------------------------------------------------------------------------------------------------- */

/* Ten thousand places of one name: all are kept, the largest is met first, and none costs a second look. */
static void ten_thousand_of_one_name(void **state)
{
    (void)state;
    enum { MANY = 10000 };
    struct kr_pack_place *rows = calloc(MANY, sizeof(*rows));
    char(*ids)[16] = calloc(MANY, sizeof(*ids));
    assert_true(rows && ids);
    for (size_t i = 0; i < MANY; i++) {
        snprintf(ids[i], sizeof(ids[i]), "m:%zu", i);
        rows[i].place = (struct kr_place){.id = kr_str_of(ids[i]),
                                          .name = KR_S("Kamianka"),
                                          .lat = (double)i / MANY,
                                          .country = KR_S("UA"),
                                          .population = (uint32_t)(i * 7919 % MANY) + 5000};
    }
    struct kr_gaz_source source = made_source(pack);
    source.places = rows;
    source.place_count = MANY;
    struct kr_gazetteer *g = build(&source);
    struct kr_gaz_candidate *c = calloc(2 * MANY, sizeof(*c));
    assert_non_null(c);
    assert_int_equal(kr_gaz_lookup(g, KR_S("Kamianka"), c, 2 * (size_t)MANY), MANY);
    for (size_t i = 0; i < MANY; i++)
        assert_int_equal(c[i].place->place.population, 5000 + MANY - 1 - i);
    assert_int_equal(kr_gaz_lookup(g, KR_S("Kamianka"), c, 8), 8);
    assert_int_equal(kr_gaz_lookup(g, KR_S("Kamiannka"), c, 8), 8);
    assert_int_equal(kr_gaz_person(g, (uint32_t)gaz_find(g, KR_S("kamianka"))).len, 0);
    /* twice the places, no more names: the file grows by the places and their postings alone */
    size_t per_place = kr_gaz_bytes(g);
    kr_gaz_close(g);
    source.place_count = MANY / 2;
    g = build(&source);
    per_place = (per_place - kr_gaz_bytes(g)) / (MANY / 2);
    assert_true(per_place <= sizeof(struct gaz_place) + sizeof(struct gaz_posting) + 2 * sizeof(ids[0]));
    kr_gaz_close(g);
    free(c);
    free(ids);
    free(rows);
}

static void nothing_at_all(void **state)
{
    (void)state;
    struct kr_gaz_source source = {.respell = true};
    memset(source.digest, 'b', 64);
    struct kr_gazetteer *g = build(&source);
    static const char *const names[] = {"Kupiansk", "Куп'янську", "Kupyansk"};
    assert_int_equal(kr_gaz_count(g), 0);
    assert_int_equal(kr_gaz_name_count(g), 0);
    assert_int_equal(made_use(g, names, 3), 0);
    assert_null(kr_gaz_place(g, 0));
    kr_gaz_close(g);
}

static void rows_that_are_odd(void **state)
{
    (void)state;
    struct kr_buf huge = {0};
    for (int i = 0; i < 40000; i++)
        kr_buf_addz(&huge, "\u0439"); /* 80,000 bytes: more than a string of the file holds */
    struct kr_pack_place rows[] = {
        {.place = {.id = KR_S("o:1"), .name = KR_S("-"), .country = KR_S("")},
         .spellings = KR_S("|||:|uk:|was:|was.uk:")},
        {.place = {.id = KR_S("o:2"), .name = kr_buf_str(&huge), .country = KR_S("UA")}, .admin = kr_buf_str(&huge)},
        {.place = {.id = KR_S("o:3"), .name = KR_S("Kupiansk"), .country = KR_S("UA")},
         .spellings = KR_S("Kupiansk|kupiansk|KUPIANSK|uk:Куп'янськ|uk:Куп'янськ|was.uk:Куп'янськ|:Kupa|wasted:Kuta")},
        {.place = {.id = KR_S("o:4"), .name = KR_S("a b c d e f g h i j k l m n o p"), .country = KR_S("UA")}},
    };
    struct kr_gaz_source source = made_source(pack);
    source.places = rows;
    source.place_count = 4;
    struct kr_gazetteer *g = build(&source);
    expect_in(g, "Kupiansk", "o:3 exact name");
    expect_in(g, "Куп'янськ", "o:3 exact native");
    expect_in(g, "Kupa", "o:3 exact listed");
    expect_in(g, "a b c", "");
    kr_str name = kr_gaz_place(g, 1)->place.name;
    assert_true(name.len > 60000 && kr_utf8_check(name) == KR_UTF8_VALID);
    kr_gaz_close(g);
    kr_buf_release(&huge);
}

static void two_builds_give_the_same_bytes(void **state)
{
    (void)state;
    struct kr_gaz_source source = made_source(pack);
    struct kr_buf one = {0}, two = {0};
    struct kr_error error;
    assert_true(kr_gaz_build(&source, &one, &error) && kr_gaz_build(&source, &two, &error));
    assert_true(kr_str_eq(kr_buf_str(&one), kr_buf_str(&two)));
    assert_true(kr_gaz_build(&source, &one, &error)); /* into what was used already */
    assert_true(kr_str_eq(kr_buf_str(&one), kr_buf_str(&two)));
    kr_buf_release(&one);
    kr_buf_release(&two);
}

static int compile(void **state)
{
    (void)state;
    pack = made_pack();
    if (!pack)
        return -1;
    struct kr_gaz_source source = made_source(pack);
    gazetteer = build(&source);
    return 0;
}

static int release(void **state)
{
    (void)state;
    kr_gaz_close(gazetteer);
    kr_pack_free(pack);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(exact),
        cmocka_unit_test(origins_in_order),
        cmocka_unit_test(listed_only),
        cmocka_unit_test(other_ways),
        cmocka_unit_test(original_read_back),
        cmocka_unit_test(how_a_name_is_compared),
        cmocka_unit_test(no_name),
        cmocka_unit_test(a_huge_name),
        cmocka_unit_test(several_places_of_one_name),
        cmocka_unit_test(scores_fall_with_certainty),
        cmocka_unit_test(what_is_told_of_a_place),
        cmocka_unit_test(names_in_a_text),
        cmocka_unit_test(genitives),
        cmocka_unit_test(persons_are_no_places),
        cmocka_unit_test(ten_thousand_of_one_name),
        cmocka_unit_test(nothing_at_all),
        cmocka_unit_test(rows_that_are_odd),
        cmocka_unit_test(two_builds_give_the_same_bytes),
    };
    return cmocka_run_group_tests(tests, compile, release);
}
