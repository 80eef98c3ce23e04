/* The room read: pages. What is the article and what only looks like it, what a page says of itself, maps back to its
 * bytes, live blogs, and pages that are made to harm. */
#include "reading.h"

#include <time.h>

#define HEAD                                                                                                           \
    "<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Kop van het verhaal | "                     \
    "Krant</title></head><body>"
#define P1 "Het Oekra\xC3\xAFnse leger heeft de stad Balaklija ingenomen, zegt president Zelensky."
#define P2 "De Russische troepen zijn volgens onbevestigde berichten vertrokken naar het oosten."
#define P3 "Volgens de generale staf werden daarbij meer dan dertig dorpen bevrijd in drie dagen."
#define ARTICLE "<h1>Kop van het verhaal</h1><div class=\"css-1x\"><p>" P1 "</p>%s<p>" P2 "</p><p>" P3 "</p></div>"
#define ALL "[html]  Kop van het verhaal | " P1 " | " P2 " | " P3 "\n"

/* A page with `inside` between its first two paragraphs and `around` behind the article. */
static void with(const char *inside, const char *around, const char *wanted)
{
    char page[16384], middle[8192];
    snprintf(middle, sizeof(middle), ARTICLE, inside);
    snprintf(page, sizeof(page), "%s%s%s</body></html>", HEAD, middle, around);
    check(kr_str_of(page), wanted, "");
}

static void what_is_no_text_of_the_article_is_left_out(void **state)
{
    (void)state;
    with("", "", ALL);
    with("", "<nav><ul><li><a href=/>Home</a><li><a href=/b>Buitenland</a></ul></nav>", ALL);
    with("<div class=k2><a href=/x><h4>Een ander verhaal</h4><p>Een week lang werd er hard gevochten in de "
         "stad.</p></a></div>",
         "", ALL);
    with("<div class=k2><p>Lees ook</p><h3><a href=/x>Een ander verhaal</a></h3><p>Een week lang werd er gevochten in "
         "de "
         "stad.</p></div>",
         "", ALL);
    with("<p>Lees ook: <a href=/x>De slag om Izjoem duurt voort</a></p>", "", ALL);
    with("<div class=z9><p>Elke ochtend het nieuws in je mailbox? Vul hier je adres in.</p><form><input "
         "type=email></form></div>",
         "", ALL);
    with("<div class=q><span>Advertentie</span></div>", "", ALL);
    with("<p>Foto: ANP</p><p>Volledig scherm</p>", "", ALL);
    with("<div style=\"display:none\"><p>Dit ziet niemand, al is het een hele zin met een punt.</p></div>", "", ALL);
    with("",
         "<div><h2>Cookies</h2><p>Wij gebruiken cookies om uw bezoek aan deze website te "
         "verbeteren.</p><button>Ja</button></div>",
         ALL);
    with("",
         "<section><h3>Reacties (3)</h3><p>Mooi stuk, maar ik mis een kaart van het hele gebied hier.</p></section>",
         ALL);
    with("", "<footer><p>Alle rechten voorbehouden, zo staat het ook in onze voorwaarden beschreven.</p></footer>",
         ALL);
    with("<script>document.write('<p>Dit is geen tekst, maar een script van deze pagina.</p>')</script>", "", ALL);
    with("<!-- <p>Dit is een opmerking die niemand hoort te lezen, denken wij.</p> -->", "", ALL);
}

static void what_only_looks_like_noise_is_kept(void **state)
{
    (void)state;
    with("<p>De minister schreef in een nieuwsbrief aan zijn kiezers dat de stad veilig is.</p>", "",
         "[html]  Kop van het verhaal | " P1
         " | De minister schreef in een nieuwsbrief aan zijn kiezers dat de stad veilig is. | " P2 " | " P3 "\n");
    with("<p>Volgens <a href=/w>een woordvoerder</a> is dat niet waar.</p>", "",
         "[html]  Kop van het verhaal | " P1 " | Volgens een woordvoerder is dat niet waar. | " P2 " | " P3 "\n");
    with("<h2>Zware verliezen</h2>", "", "[html]  Kop van het verhaal | " P1 " | Zware verliezen | " P2 " | " P3 "\n");
    with("<ul><li>Dertig dorpen bevrijd</li><li>Een brug vernield</li></ul>", "",
         "[html]  Kop van het verhaal | " P1 " | Dertig dorpen bevrijd | Een brug vernield | " P2 " | " P3 "\n");
    with("<p>\"Nee.\"</p><p>Kort en goed gezegd.</p>", "",
         "[html]  Kop van het verhaal | " P1 " | \"Nee.\" | Kort en goed gezegd. | " P2 " | " P3 "\n");
}

static void entities_are_read(void **state)
{
    (void)state;
    with("<p>Caf&eacute; &agrave n &#233;&#xE9; &#146;s &lt;x&gt; a&nbsp;b&shy;c &bogus; &amp;amp; AT&T &copy=1.</p>",
         "",
         "[html]  Kop van het verhaal | " P1
         " | Caf\xC3\xA9 \xC3\xA0 n \xC3\xA9\xC3\xA9 \xE2\x80\x99s <x> a bc &bogus; &amp; AT&T "
         "&copy=1. | " P2 " | " P3 "\n");
    with("<p>Lech Wa&lstrok;&eogon;sa&comma; &numero; 5&period; Wat kost &dollar 5 of &num1 dan&NewLine;nu&quest;</p>",
         "",
         "[html]  Kop van het verhaal | " P1 " | Lech Wałęsa, № 5. Wat kost &dollar 5 of &num1 dan nu? | " P2 " | " P3
         "\n");
}

static void what_is_said_twice_is_told_once(void **state)
{
    (void)state;
#define QUOTE "Wij zijn hier al die tijd gebleven"
#define TOLD "[html]  Kop van het verhaal | " P1 " | " QUOTE " | " P2 " | " P3 "\n"
    with("<blockquote>" QUOTE "</blockquote>", "", TOLD);
    with("<blockquote>" QUOTE "</blockquote>", "<div class=share>Deel: " QUOTE "</div>",
         TOLD); /* in a box is not in the text */
    with("<blockquote>" QUOTE "</blockquote><blockquote>" QUOTE "</blockquote>", "", TOLD);
}

static void captions_are_marked_and_lose_their_credit(void **state)
{
    (void)state;
    with("<figure><img src=a.jpg><figcaption>Militairen in de stad Balaklija. &copy; REUTERS</figcaption></figure>", "",
         "[html]  Kop van het verhaal | " P1 " | caption: Militairen in de stad Balaklija. | " P2 " | " P3 "\n");
    with("<figure><img src=a.jpg><figcaption>Foto: ANP</figcaption></figure>", "", ALL);
}

static void a_page_tells_of_itself(void **state)
{
    (void)state;
    struct reading reading = {.look_for = "Balaklija ingenomen"};
    read_bytes(
        &reading,
        BYTES(
            "<html lang=nl-NL><head><meta property=og:site_name content='Het Dagblad'><meta name=author "
            "content='Iemand'>"
            "<link rel=canonical href='https://x.nl/2022/09/10/leger'><meta property=article:published_time "
            "content='2022-09-12T10:00:00+02:00'><script type=application/ld+json>{\"@context\":\"https://schema.org\","
            "\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2001-01-01\"},{\"@type\":\"NewsArticle\","
            "\"headline\":"
            "\"Leger &amp; stad\",\"author\":[{\"name\":\"Kim\"},{\"name\":\"An\"}],\"articleSection\":\"Buitenland\","
            "\"datePublished\":\"2022-09-10T14:05:00+02:00\",\"dateModified\":\"2022-09-11T08:00:00Z\"}]}</script></"
            "head><body>"
            "<h1>Leger &amp; stad</h1><article><p>Het leger heeft de stad Balaklija ingenomen, zegt de president "
            "zelf.</p>"
            "<p>" P2 "</p></article>"),
        NULL);
    assert_string_equal(reading.last.published, "2022-09-10");
    assert_string_equal(reading.last.published_at, "2022-09-10T14:05:00+02:00");
    assert_int_equal(reading.last.published_from, KR_READ_FROM_JSON_LD);
    assert_string_equal(reading.last.modified, "2022-09-11");
    assert_string_equal(reading.last_note,
                        "two dates of publication: json-ld says 2022-09-10, og 2022-09-12; the first counts");
    assert_string_equal(reading.last_author, "Kim, An");
    assert_string_equal(reading.last_section, "Buitenland");
    assert_string_equal(reading.last_outlet, "Het Dagblad");
    assert_string_equal(reading.last_url, "https://x.nl/2022/09/10/leger");
    assert_string_equal(reading.last.lang, "nl");
    kr_buf_addc(&reading.last_source, '\0');
    assert_string_equal(reading.last_source.ptr, "Balaklija ingenomen");
    release_reading(&reading);
}

static void dates_in_words_and_addresses(void **state)
{
    (void)state;
    struct reading reading = {0};
    read_bytes(
        &reading,
        BYTES("<html><body><h1>Kop</h1><p>Gepubliceerd: zaterdag 10 september 2022, 14.05 uur</p><p>Laatste update: "
              "zondag 11 september 2022, 9.00 uur</p><div><p>" P1 "</p><p>" P2 "</p></div>"),
        NULL);
    assert_string_equal(reading.last.published_at, "2022-09-10T14:05:00");
    assert_int_equal(reading.last.published_from, KR_READ_FROM_LINE);
    assert_string_equal(reading.last.modified, "2022-09-11");
    read_bytes(&reading,
               BYTES("<html><head><link rel=canonical href='https://x.nl/nieuws/2022/09/10/a'></head><body><p>" P1
                     "</p><p>" P2 "</p>"),
               NULL);
    assert_string_equal(reading.last.published, "2022-09-10");
    assert_int_equal(reading.last.published_from, KR_READ_FROM_ADDRESS);
    /* a date in the text is none of the page */
    read_bytes(&reading,
               BYTES("<html><body><p>" P1 "</p><p>Op 24 februari 2022 begon de oorlog, en sindsdien is er niets dan "
                     "ellende in de hele streek.</p>"),
               NULL);
    assert_string_equal(reading.last.published, "");
    release_reading(&reading);
}

static void a_live_blog_is_split_into_its_entries(void **state)
{
    (void)state;
#define ENTRY(hour, text)                                                                                              \
    "<div class=e7><time datetime=\"2022-09-10T" hour ":15:00+02:00\">" hour ":15</time><h2>Kopje</h2><p>" text        \
    "</p></div>"
    struct reading reading = {0};
    read_bytes(
        &reading,
        BYTES(
            "<html lang=nl><head><title>Liveblog oorlog</title></head><body><h1>Liveblog: de oorlog</h1><p>In dit blog "
            "leest u alles over de strijd van vandaag.</p><div>" ENTRY("20", P1) ENTRY("19", P2)
                ENTRY("18", P3) "</div></body></html>"),
        NULL);
    assert_int_equal(reading.count, 4);
    assert_string_equal(
        reading.reports.ptr,
        "[html] 2022-09-10 Liveblog: de oorlog | In dit blog leest u alles over de strijd van vandaag.\n"
        "[html] 2022-09-10 Kopje | " P1 "\n[html] 2022-09-10 Kopje | " P2 "\n[html] 2022-09-10 Kopje | " P3 "\n");
    assert_string_equal(reading.last.published_at, "2022-09-10T18:15:00+02:00");
    assert_int_equal(reading.last.live, 3);
    assert_true(reading.last.flags & KR_READ_LIVE);
    release_reading(&reading);
}

static void text_that_stands_in_a_script_only(void **state)
{
    (void)state;
    struct reading reading = {.look_for = "\xC3\xAF"};
    read_bytes(
        &reading,
        BYTES("<html><head><title>Kop</title></head><body><div id=__next></div><script id=__NEXT_DATA__ "
              "type=application/json>{\"a\":{\"title\":\"Kop\",\"body\":[{\"html\":\"<p>Het Oekra\\u00efnse leger "
              "heeft de "
              "stad Balaklija ingenomen, zegt de president.</p>\"},{\"html\":\"<p>De troepen zijn volgens onbevestigde "
              "berichten vertrokken naar het oosten van het land.</p>\"},{\"x\":\"De generale staf meldt dat er dertig "
              "dorpen zijn bevrijd in drie dagen.\"}]}}</script>"),
        NULL);
    assert_string_equal(
        reading.reports.ptr,
        "[html]  Kop | Het Oekra\xC3\xAFnse leger heeft de stad Balaklija ingenomen, zegt de president. | De troepen "
        "zijn volgens onbevestigde berichten vertrokken naar het oosten van het land. | De generale staf meldt dat "
        "er dertig dorpen zijn bevrijd in drie dagen.\n");
    kr_buf_addc(&reading.last_source, '\0');
    assert_string_equal(reading.last_source.ptr, "\\u00ef");
    release_reading(&reading);
}

static void a_paywall_is_told(void **state)
{
    (void)state;
    struct reading reading = {0};
    read_bytes(&reading,
               BYTES(HEAD "<h1>Kop van het verhaal</h1><div class=a><p>" P1 "</p><p>" P2
                          "</p><div class=b><h3>Verder lezen?</h3><p>"
                          "Word abonnee voor twee euro per week.</p><a href=/abo>Ja</a></div></div>"),
               NULL);
    assert_string_equal(reading.reports.ptr, "[html]  Kop van het verhaal | " P1 " | " P2 "\n");
    assert_true(reading.last.flags & KR_READ_PAYWALL);
    release_reading(&reading);
}

/* ---- made to harm ---- */

static kr_str repeated(const char *before, const char *unit, size_t times, const char *after)
{
    const size_t a = strlen(before), u = strlen(unit), z = strlen(after);
    char *out = malloc(a + u * times + z + 1);
    assert_non_null(out);
    memcpy(out, before, a);
    for (size_t i = 0; i < times; i++)
        memcpy(out + a + i * u, unit, u);
    memcpy(out + a + u * times, after, z + 1);
    return (kr_str){out, a + u * times + z};
}

static bool count_report(void *context, const struct kr_read_report *r)
{
    must_hold(r);
    ++*(size_t *)context;
    return true;
}

static void no_fault(void *context, const struct kr_error *fault)
{
    (void)context;
    (void)fault;
}

static double seconds_of(kr_str page, size_t *reports)
{
    const clock_t from = clock();
    *reports = 0;
    kr_read_each_bytes("f", page, NULL, count_report, no_fault, reports);
    return (double)(clock() - from) / CLOCKS_PER_SEC;
}

static void pages_made_to_harm_take_linear_time(void **state)
{
    (void)state;
    static const char *const kinds[][3] = {
        {"<html><body>", "<div>", "<p>" P1 "</p><p>" P2 "</p>"},
        {"<html><body><p>" P1, "&amp", "</p>"},
        {"<html><body><p>" P1, "&#x", ""},
        {"<html><body><p>" P1 "</p>", "<a \"", ""},
        {"<html><body><p>" P1 "</p>", "<!--", ""},
        {"<html><body><p>" P1 "</p>", "<script>", ""},
        {"<html><body>", "<p><b>" P1, ""},
        {"<html><body><table><tr><td>", "<span></div>", P1},
        {"<html><body><h1>a b</h1>", "<h2><a href=x>Het leger</a></h2><p>Lees ook</p>", ""},
        {"<html><body><h1>a b</h1>", "<div><h2><a href=x>Het leger</a></h2><p>Lees ook", ""},
        {"<html><body><h1>a b</h1>", "<div class=e><time datetime=2022-09-10>1</time><p>" P1 "</p></div>", ""},
        {"<html><body><p ", "class='a b' id=c ", ">" P1},
        {"<html><body>", "<p>Reacties<p>" P1, ""},
        {"<html><body>", "<ul><li><a href=x>a</a>", "<p>" P1},
    };
    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        const size_t times = 1200000 / strlen(kinds[i][1]);
        const kr_str once = repeated(kinds[i][0], kinds[i][1], times, kinds[i][2]);
        const kr_str twice = repeated(kinds[i][0], kinds[i][1], 4 * times, kinds[i][2]);
        size_t reports;
        const double a = seconds_of(once, &reports), b = seconds_of(twice, &reports);
        if (b > 12 * a + 1.0)
            fail_msg("%s: %.3f s, four times as much %.3f s", kinds[i][1], a, b);
        free((char *)once.ptr);
        free((char *)twice.ptr);
    }
}

static void a_million_divs_and_a_span_without_end(void **state)
{
    (void)state;
    size_t reports;
    const kr_str divs = repeated(HEAD, "<div>", 1000000, "<p>" P1 "</p><p>" P2 "</p>");
    seconds_of(divs, &reports);
    assert_int_equal(reports, 1);
    free((char *)divs.ptr);
    check(BYTES(HEAD "<table><tr><td colspan=9007199254740991 rowspan=9007199254740991>" P1 "</table>"),
          "[html]  Kop van het verhaal | " P1 "\n", "");
    const kr_str large = repeated(HEAD "<p>" P1, " x", 9000000, "");
    check(large, "", "larger than the limit of 16777216 bytes");
    free((char *)large.ptr);
}

/* The article with `more` between its first two paragraphs. */
#define MORE(more) "[html]  Kop van het verhaal | " P1 " | " more " | " P2 " | " P3 "\n"
#define STORY "De minister noemt de campagne in de kranten van die week een stap te ver."

static void hashed_names_say_nothing(void **state)
{
    (void)state;
    with("<div class=\"ssrc-135ad7\"><p>" STORY "</p></div>", "", MORE(STORY));
    with("<div class=\"sc-00ad00 xAdQk\"><p>" STORY "</p></div>", "", MORE(STORY));
    with("<div class=\"css-nav3x b1o\"><p>" STORY "</p></div>", "", MORE(STORY));
    with("<div class=\"adventure\"><p>" STORY "</p></div>", "", MORE(STORY));
    with("<div class=\"ad-slot\"><p>" STORY "</p></div>", "", ALL);
    with("<div class=\"topAd\"><p>" STORY "</p></div>", "", ALL);
    with("<div class=\"related2\"><p>" STORY "</p></div>", "", ALL);
    check(KR_S("<html><body><div class=ad-campaign-story><h1>Kop van het verhaal</h1><p>" P1 "</p><p>" P2
               "</p></div></body></html>"),
          "[html]  Kop van het verhaal | " P1 " | " P2 "\n", "");
}

static void lines_in_bold_are_headings(void **state)
{
    (void)state;
    with("<p><strong>Modder en vorst</strong></p>", "", MORE("Modder en vorst"));
    with("<div><b>Modder <i>en</i> vorst</b></div>", "", MORE("Modder en vorst"));
    with("<h1>Nog een kop</h1>", "", MORE("Nog een kop"));
    with("<p><b>Wat trof u daar aan?</b></p>", "", MORE("Wat trof u daar aan?"));
    with("<p>Modder <b>en vorst</b></p>", "", ALL);                /* not all of it */
    with("", "<p><b>Modder en vorst</b></p>", ALL);                /* nothing follows */
    with("<p><b><a href=/x>Modder en vorst</a></b></p>", "", ALL); /* leads elsewhere */
}

static void tables_of_figures_are_kept(void **state)
{
    (void)state;
    with("<table><tr><th>Gebied</th><th>Schade</th></tr><tr><td>Oost</td><td>492</td></tr><tr><td>De "
         "kust</td><td>87</td></tr></table>",
         "", MORE("Gebied | Schade | Oost | 492 | De kust | 87"));
    with("<table><tr><td>Vorige</td><td><a href=/a>Een ander</a></td></tr><tr><td>Volgende</td><td><a href=/b>Nog "
         "een</a></td></tr></table>",
         "", ALL);
    check(KR_S("<html><body><table><tr><td>Menu</td><td>12</td></tr><tr><td>Weer</td><td>13</td></tr><tr><td>Oost</"
               "td><td><h1>Kop van het verhaal</h1><p>" P1 "</p><p>" P2 "</p></td></tr></table></body></html>"),
          "[html]  Kop van het verhaal | " P1 " | " P2 "\n", "");
}

static void words_beside_a_picture_are_its_caption(void **state)
{
    (void)state;
    with("<div class=k><img src=a.jpg><em>Militairen in de stad Balaklija.</em></div>", "",
         MORE("caption: Militairen in de stad Balaklija."));
    with("<div class=k><div><img src=a.jpg></div><p class=bijschrift>Militairen in de stad.</p></div>", "",
         MORE("caption: Militairen in de stad."));
    with("<p><img src=a.jpg>" STORY "</p>", "", MORE(STORY));
}

static void pleas_and_credits_are_left_out(void **state)
{
    (void)state;
    with("<p class=t7><b>Heb je een tip voor de redactie?</b><br>App het ons of mail naar de redactie.</p>", "", ALL);
    with("<p>Reporting by Laura Harwood; editing by Martin Tranter</p>", "", ALL);
    with("<p>Il vous reste 54 % de cet article \xC3\xA0 lire.</p>", "", ALL);
    with("<div class=z><h4>Steun ons</h4><p>Elke gift helpt ons om dit werk ook morgen te doen.</p></div>", "", ALL);
    with("<p>Steun onze troepen, zei de president die avond in het parlement tegen de leden.</p>", "",
         MORE("Steun onze troepen, zei de president die avond in het parlement tegen de leden."));
    with("<p>Reporting by the radio shows that nobody was left in the village by then.</p>", "",
         MORE("Reporting by the radio shows that nobody was left in the village by then."));
    with("<blockquote>de stad Balaklija ingenomen, zegt president Zelensky</blockquote>", "", ALL);
    with("<blockquote>De stad is veilig, zei de minister die avond</blockquote>", "",
         MORE("De stad is veilig, zei de minister die avond"));
}

#define TALK(name, words) "<div class=c><p>" words "</p><small>" name " | 02-11-2022 | 13:40</small></div>"
#define LONG P1 " " P2 " " P3
static void a_foot_may_say_more_than_a_short_report(void **state)
{
    (void)state;
#define SHORT "<html><head><title>Kop van het verhaal | Krant</title></head><body><h1>Kop van het verhaal</h1>"
    check(KR_S(SHORT "<div><p>" STORY "</p></div><div class=footer><p>" LONG " " LONG "</p></div></body></html>"),
          "[html]  Kop van het verhaal | " STORY "\n", "");
    check(KR_S(SHORT "<div class=footer><p>" STORY " " LONG "</p></div></body></html>"), /* all there is */
          "[html]  Kop van het verhaal | " STORY " " LONG "\n", "");
}

static void signed_and_dated_rows_are_of_readers(void **state)
{
    (void)state;
#define BARE "<html><head><title>Kop van het verhaal</title></head><body><div><h1>Kop van het verhaal</h1><div>" LONG
    check(KR_S(BARE "<br><br>" STORY "</div></div><div id=r>" TALK("oma_bep", LONG) TALK("kees", LONG)
                   TALK("lezer", LONG) TALK("zwaluw", LONG) "</div></body></html>"),
          "[html]  Kop van het verhaal | " LONG " | " STORY "\n", "");
#define DAY(day, words) "<div class=c><p>Maandag " day "</p><p>" words "</p></div>"
    check(
        KR_S(BARE "</div></div>" DAY("02-05-2022", P1) DAY("09-05-2022", P2) DAY("16-05-2022", STORY) "</body></html>"),
        "[html]  Kop van het verhaal | " LONG " | " P1 " | " P2 " | " STORY "\n", "");
    check(KR_S(BARE "</div></div><div id=r><div class=c><p>" P1 "</p></div><div class=c><p>" STORY
                    "</p></div><div class=c><p>Op 2 november was het weer rustig in de stad en op het veld.</p></div>"
                    "</div></body></html>"),
          "[html]  Kop van het verhaal | " LONG " | " P1 " | " STORY
          " | Op 2 november was het weer rustig in de stad en op het veld.\n",
          "");
}

static void the_title_is_what_the_head_calls_the_page(void **state)
{
    (void)state;
#define BODY "<p>" P1 "</p><p>" P2 "</p><p>" P3 "</p></body></html>"
#define READ(title) "[html]  " title " | " P1 " | " P2 " | " P3 "\n"
    /* the name of the site as a heading */
    check(KR_S("<html><head><title>Blog langs de rivier: Brug verwoest bij nacht</title></head><body><h1><a href='/'>"
               "Blog langs de rivier</a></h1><h3>Brug verwoest bij nacht</h3>" BODY),
          READ("Brug verwoest bij nacht"), "");
    check(KR_S("<html><head><title>Brug verwoest | Instituut voor het Front</title></head><body><div id=header><h1 "
               "id=site-name>Instituut voor het Front</h1></div><h1>Brug verwoest</h1>" BODY),
          READ("Brug verwoest"), "");
    /* a kicker on it */
    check(KR_S("<html><head><meta property=og:title content='Brug bij nacht verwoest'></head><body><h1><span>Cherson"
               "</span><span>Brug bij nacht verwoest</span></h1>" BODY),
          READ("Brug bij nacht verwoest"), "");
    /* parts of a title, of which one stands as a heading */
    check(KR_S("<html><head><title>Avondblad - Regio - Brug bij nacht verwoest</title></head><body><h1>Brug bij nacht "
               "verwoest</h1>" BODY),
          READ("Brug bij nacht verwoest"), "");
    /* a heading with a sign of its own is no list of parts; the heading of another story is not the title */
    check(KR_S("<html><head><title>Gouverneur: stad houdt stand - Avondblad</title></head><body><h1>Gouverneur: stad "
               "houdt stand</h1>" BODY),
          READ("Gouverneur: stad houdt stand"), "");
    /* a lesser part of the title over a box is no reason to doubt the heading of the page */
    check(
        KR_S("<html><head><title>Brug over de rivier bij nacht verwoest | Laatste nieuws</title></head><body><h1>Brug "
             "bij nacht verwoest</h1>"
             "<p>" P1 "</p><p>" P2 "</p><p>" P3 "</p><div><h2>Laatste nieuws</h2><ul><li><a "
             "href=/x>Een ander verhaal</a></li></ul></div></body></html>"),
        READ("Brug bij nacht verwoest"), "");
    /* the headline is told once */
    check(KR_S("<html><head><title>Brug bij nacht verwoest</title></head><body><h2>Brug bij nacht verwoest</h2>"
               "<p><b>Brug bij nacht verwoest</b></p>" BODY),
          READ("Brug bij nacht verwoest"), "");
    /* the name of the site where nothing else is a heading */
    check(KR_S("<html><body><h1><a href='/'>Blog langs de rivier</a></h1>" BODY), READ("Blog langs de rivier"), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_no_text_of_the_article_is_left_out),
        cmocka_unit_test(what_only_looks_like_noise_is_kept),
        cmocka_unit_test(entities_are_read),
        cmocka_unit_test(what_is_said_twice_is_told_once),
        cmocka_unit_test(captions_are_marked_and_lose_their_credit),
        cmocka_unit_test(a_page_tells_of_itself),
        cmocka_unit_test(hashed_names_say_nothing),
        cmocka_unit_test(lines_in_bold_are_headings),
        cmocka_unit_test(tables_of_figures_are_kept),
        cmocka_unit_test(words_beside_a_picture_are_its_caption),
        cmocka_unit_test(pleas_and_credits_are_left_out),
        cmocka_unit_test(a_foot_may_say_more_than_a_short_report),
        cmocka_unit_test(signed_and_dated_rows_are_of_readers),
        cmocka_unit_test(the_title_is_what_the_head_calls_the_page),
        cmocka_unit_test(dates_in_words_and_addresses),
        cmocka_unit_test(a_live_blog_is_split_into_its_entries),
        cmocka_unit_test(text_that_stands_in_a_script_only),
        cmocka_unit_test(a_paywall_is_told),
        cmocka_unit_test(pages_made_to_harm_take_linear_time),
        cmocka_unit_test(a_million_divs_and_a_span_without_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
