/* The room read: what a page says of itself in its body, where its head is silent: author, outlet, section. Each with
 * what only looks like it, since nothing is to be invented. */
#include "reading.h"

#define P1 "<p>Het leger heeft de stad Balaklija ingenomen, zegt president Zelensky in de ochtend.</p>"
#define P2 "<p>De Russische troepen zijn volgens onbevestigde berichten vertrokken naar het oosten.</p>"
#define P3 "<p>Volgens de generale staf werden daarbij meer dan dertig dorpen bevrijd in drie dagen.</p>"
#define TITLE "Brug bij nacht verwoest"

/* A page with `head` in its head, `above` and `below` the heading, `behind` the text. */
static void told(const char *head, const char *above, const char *below, const char *behind, const char *author,
                 const char *outlet, const char *section)
{
    char page[8192];
    struct reading reading = {0};
    snprintf(page, sizeof(page),
             "<!doctype html><html><head><meta charset=utf-8>%s</head><body>%s<div><h1>" TITLE "</h1>%s<div>" P1 P2 P3
             "</div>%s</div></body></html>",
             head, above, below, behind);
    read_bytes(&reading, kr_str_of(page), NULL);
    if (strcmp(reading.last_author, author) != 0 || strcmp(reading.last_outlet, outlet) != 0 ||
        strcmp(reading.last_section, section) != 0)
        fail_msg("%s | %s | %s | %s\nauthor \"%s\", outlet \"%s\", section \"%s\"", head, above, below, behind,
                 reading.last_author, reading.last_outlet, reading.last_section);
    release_reading(&reading);
}

static void by(const char *below, const char *author)
{
    told("", "", below, "", author, "", "");
}

static void names_behind_a_by_word(void **state)
{
    (void)state;
    by("<div>Door Ruben van den Oever - 17 juni 2022, 14:48</div>", "Ruben van den Oever");
    by("<div>Door onze redacteur Jan Jansen</div>", "Jan Jansen");
    by("<div>Door: Jan Jansen en Esther ter Beek</div>", "Jan Jansen, Esther ter Beek");
    by("<span>By Peter Mayhew, Clare Dunmore and Ann Lee</span>", "Peter Mayhew, Clare Dunmore, Ann Lee");
    by("<div>By Peter Mayhew, New York</div>", "Peter Mayhew");
    by("<div>Von Tobias Hollmann</div>", "Tobias Hollmann");
    by("<div>Par : H\xC3\xA9l\xC3\xA8ne Vasseur</div>", "H\xC3\xA9l\xC3\xA8ne Vasseur");
    by("<div>\xD0\x90\xD0\xB2\xD1\x82\xD0\xBE\xD1\x80: \xD0\x98\xD0\xB2\xD0\xB0\xD0\xBD "
       "\xD0\x9F\xD0\xB5\xD1\x82\xD1\x80\xD0\xBE\xD0\xB2</div>",
       "\xD0\x98\xD0\xB2\xD0\xB0\xD0\xBD \xD0\x9F\xD0\xB5\xD1\x82\xD1\x80\xD0\xBE\xD0\xB2");
    by("<div>Tekst: Jan Jansen Beeld: Piet Smit</div>", "Jan Jansen");
    told("", "", "", "<div>Geplaatst door Jan Jansen op 3 mei 2022</div>", "Jan Jansen", "", "");
    told("", "", "", "<div>Jan de Wit | 02-11-2022 | 09:03 | <a href=#r>31 reacties</a></div>", "Jan de Wit", "", "");
}

static void what_is_no_byline(void **state)
{
    (void)state;
    by("<div>Door de oorlog</div>", "");
    by("<div>By the river</div>", "");
    by("<div>Door Rusland</div>", "");
    by("<div>Von Montag bis Freitag</div>", "");
    by("<div>Door Den Haag gesteund verzet</div>", "");
    by("<div>Door onze redactie</div>", "");
    by("<div>By Staff Writers</div>", "");
    by("<h2>Door Jan Jansen</h2>", "");
    by("<p>Door Jan Jansen en Piet de Wit werd de brug in het oosten van de stad gebouwd in die jaren.</p>", "");
    by("<div>Nova Kachovka</div><div>3 mei 2022</div>", "");
    told("", "<aside><span>Door Jan Jansen</span></aside>", "", "", "", "", "");
    told("", "", "", "<div class=comment><span>Door Jan Jansen</span><p>Mooi stuk, dank daarvoor.</p></div>", "", "",
         "");
}

static void authors_that_are_marked(void **state)
{
    (void)state;
    by("<div>By <a rel=author>Hannah Kerrigan</a></div>", "Hannah Kerrigan");
    by("<span itemprop=author itemscope><img src=a.jpg><span itemprop=name>Lotte Verbruggen</span></span>",
       "Lotte Verbruggen");
    by("<div><a href=/auteur/12>Jan Jansen</a> en <a href=/auteur/13>An de Wit</a></div>", "Jan Jansen, An de Wit");
    by("<div class=article-byline><span>Jan Jansen</span></div>", "Jan Jansen");
    by("<div class=author>Redactie Buitenland</div>", "");
    by("<div class=author>Volg ons</div>", "");
    by("<div class=author>Volg Jan Jansen</div>", "");
    told("", "", "",
         "<div><h3><a href=/x>Een heel ander verhaal</a></h3><a rel=author href=/auteur/9>Piet Smit</a></div>", "", "",
         "");
    told("<meta name=author content='Jan Jansen, De Krant'><meta property=og:site_name content='De Krant'>", "", "", "",
         "Jan Jansen", "De Krant", "");
    told("<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Clare Mayhew'><meta "
         "name=twitter:label2 content='Est. reading time'><meta name=twitter:data2 content='4 minutes'>",
         "", "", "", "Clare Mayhew", "", "");
    told("<meta name=twitter:label1 content='Est. reading time'><meta name=twitter:data1 content='4 minutes'>", "", "",
         "", "", "", "");
    told("<meta property=og:article:author content='Jan Jansen'><meta property=og:article:section content=Politiek>",
         "", "", "", "Jan Jansen", "", "Politiek");
}

static void an_outlet_that_two_things_tell(void **state)
{
    (void)state;
#define IN_TITLE "<title>" TITLE " | De Noorderbode</title>"
    told(IN_TITLE, "", "", "", "", "", ""); /* one alone */
    told(IN_TITLE, "<a href='/'><img src=l.png alt='De Noorderbode'></a>", "", "", "", "De Noorderbode", "");
    told(IN_TITLE "<link rel=canonical href='https://www.denoorderbode.nl/brug'>", "", "", "", "", "De Noorderbode",
         "");
    told(IN_TITLE, "", "", "<div>\xC2\xA9 2022 De Noorderbode. Alle rechten voorbehouden.</div>", "", "De Noorderbode",
         "");
    told("<title>De Noorderbode: " TITLE "</title>", "<p>De Noorderbode</p>", "", "", "", "De Noorderbode", "");
    told(IN_TITLE, "", "", "<div>Copyright \xC2\xA9 Een Ander Blad 2022</div>", "", "", "");
    told("", "<div><a href='/'>Home</a></div>", "", "<div>\xC2\xA9 2022 De Noorderbode</div>", "", "", "");
    told("<title>" TITLE "</title>", "<ul><li><a href='/'>Nieuws</a></li><li><a href=/s>Sport</a></li></ul>", "", "",
         "", "", "");
    told("<title>" TITLE " | Sport</title>", "<p>Sport</p>", "", "", "", "", "Sport");
    told("<title>" TITLE " | Buitenland | De Noorderbode</title>", "<div class=logo>De Noorderbode</div>", "", "", "",
         "De Noorderbode", "Buitenland");
}

static void sections(void **state)
{
    (void)state;
    told("", "<ol class=breadcrumb><li><a href='/'>Home</a></li><li>Economie</li><li>" TITLE "</li></ol>", "", "", "",
         "", "Economie");
    told("", "<div><a href='/'>Home</a> &rsaquo; <a href=/s>Economie</a></div>", "", "", "", "", "Economie");
    told("<script type=application/ld+json>{\"@graph\":[{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"position"
         "\":1,\"name\":\"Home\"},{\"position\":2,\"item\":{\"name\":\"Economie\"}},{\"name\":\"" TITLE
         "\"}]}]}</script>",
         "", "", "", "", "", "Economie");
    told("<script type=application/ld+json>{\"@type\":\"ItemList\",\"itemListElement\":[{\"name\":\"Meest gelezen\"}]}"
         "</script>",
         "", "", "", "", "", "");
    told("", "<div><a href='/'>Home</a></div>", "", "", "", "", "");
    struct reading reading = {0};
    read_bytes(&reading,
               KR_S("<html><body><header><a href=/tag>Buitenland</a><h1>" TITLE "</h1></header><div>" P1 P2 P3
                    "</div></body></html>"),
               NULL);
    assert_string_equal(reading.last_section, "Buitenland");
    read_bytes(&reading,
               KR_S("<html><body><header><a href=/tag>Terug naar boven</a><h1>" TITLE "</h1></header><div>" P1 P2 P3
                    "</div></body></html>"),
               NULL);
    assert_string_equal(reading.last_section, "");
    release_reading(&reading);
}

/* What the state of a page says of its article, and of no other story. */
static void the_state_of_a_page(void **state)
{
    (void)state;
    struct reading reading = {0};
    read_bytes(
        &reading,
        BYTES(
            "<html><head><title>Kop van nu</title></head><body><script type=application/json>{\"a\":{\"title\":\"Kop "
            "van nu\",\"section\":\"Oorlog\",\"authors\":[{\"name\":\"Jan "
            "Jansen\"}],\"publishedAt\":\"2023-02-05T12:35:00"
            "Z\",\"body\":[{\"type\":\"paragraph\",\"text\":\"De stad Balaklija is ingenomen door het leger, zegt de "
            "president van het land in de ochtend.\"},{\"type\":\"heading\",\"level\":2,\"text\":\"Ruzie over geld\"},{"
            "\"type\":\"paragraph\",\"text\":\"Dat kost veel.\"},{\"type\":\"paragraph\",\"text\":\"De generale staf "
            "meldt dat er in drie dagen meer dan dertig dorpen zijn bevrijd in het oosten.\"}]},\"trending\":[{"
            "\"title\":\"Een ander\",\"section\":\"Sport\",\"authors\":[{\"name\":\"Piet Smit\"}],\"publishedAt\":"
            "\"2021-02-05\"}]}</script></body></html>"),
        NULL);
    assert_string_equal(
        reading.reports.ptr,
        "[html] 2023-02-05 Kop van nu | De stad Balaklija is ingenomen door het leger, zegt de president "
        "van het land in de ochtend. | Ruzie over geld | Dat kost veel. | De generale staf meldt dat er in "
        "drie dagen meer dan dertig dorpen zijn bevrijd in het oosten.\n");
    assert_string_equal(reading.last_author, "Jan Jansen");
    assert_string_equal(reading.last_section, "Oorlog");
    release_reading(&reading);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_behind_a_by_word),
        cmocka_unit_test(what_is_no_byline),
        cmocka_unit_test(authors_that_are_marked),
        cmocka_unit_test(an_outlet_that_two_things_tell),
        cmocka_unit_test(sections),
        cmocka_unit_test(the_state_of_a_page),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
