/* The room read: dates as pages, feeds and people write them, in six languages; what looks like one and is none. */
#include "read/read_int.h"
#include "reading.h"

static void dated(const char *text, const char *wanted, const char *at)
{
    struct kr_stamp stamp;
    char date[KR_DATE_SIZE], time[KR_READ_TIME_SIZE];
    if (!kr_stamp_read(kr_str_of(text), &stamp)) {
        if (wanted[0])
            fail_msg("\"%s\" is not read", text);
        return;
    }
    kr_stamp_write(&stamp, date, time);
    if (strcmp(date, wanted) != 0 || strcmp(time, at) != 0)
        fail_msg("\"%s\": %s %s, wanted %s %s", text, date, time, wanted, at);
}

static void dates_of_many_kinds(void **state)
{
    (void)state;
    dated("2022", "2022", "");
    dated("2022-09", "2022-09", "");
    dated("2022-09-10", "2022-09-10", "");
    dated("2022-09-10T14:05:00+02:00", "2022-09-10", "2022-09-10T14:05:00+02:00");
    dated("2022-09-10T14:05:00.123Z", "2022-09-10", "2022-09-10T14:05:00Z");
    dated("2022-09-10 14:05", "2022-09-10", "2022-09-10T14:05:00");
    dated("20220910T120500Z", "2022-09-10", "2022-09-10T12:05:00Z");
    dated("20220910", "2022-09-10", "");
    dated("Sat, 10 Sep 2022 14:05:00 +0200", "2022-09-10", "2022-09-10T14:05:00+02:00");
    dated("Sat, 10 Sep 2022 14:05:00 GMT", "2022-09-10", "2022-09-10T14:05:00Z");
    dated("10 Sep 2022 14:05 EST", "2022-09-10", "2022-09-10T14:05:00-05:00");
    dated("1662811500", "2022-09-10", "2022-09-10T12:05:00Z");
    dated("1662811500000", "2022-09-10", "2022-09-10T12:05:00Z");
    dated("1662811500.25", "2022-09-10", "2022-09-10T12:05:00Z");
    dated("-1662811501", "1917-04-23", "1917-04-23T11:54:59Z");
    dated("2022-09-10T14:05:00-05:00[America/New_York]", "2022-09-10", "2022-09-10T14:05:00-05:00");
    dated("Sat Sep 10 2022 14:05:00 GMT+0200 (CEST)", "2022-09-10", "2022-09-10T14:05:00+02:00");
    dated("Sat Sep 10 14:05:00 +0000 2022", "2022-09-10", "2022-09-10T14:05:00Z");
    dated("zaterdag 10 september 2022, 14.05 uur", "2022-09-10", "2022-09-10T14:05:00");
    dated("10 sep. 2022 om 14:05", "2022-09-10", "2022-09-10T14:05:00");
    dated("September 10, 2022", "2022-09-10", "");
    dated("10. September 2022", "2022-09-10", "");
    dated("le 10 août 2022 à 14h05", "2022-08-10", "2022-08-10T14:05:00");
    dated("10 вересня 2022", "2022-09-10", "");
    dated("10 сентября 2022 г.", "2022-09-10", "");
    dated("10-09-2022 14:05", "2022-09-10", "2022-09-10T14:05:00");
    dated("10/9/2022", "2022-09-10", "");
}

static void what_only_looks_like_a_date(void **state)
{
    (void)state;
    static const char *const none[] = {"gisteren",
                                       "2022-02-30",
                                       "2022-13-01",
                                       "31 juni 2022",
                                       "0612345678901234",
                                       "9 uur",
                                       "10 september",
                                       "1234",
                                       "99-99-2022",
                                       "2022-09-10Tx",
                                       "",
                                       "maart",
                                       "2022-9-1x",
                                       "-1",
                                       "-86400",
                                       "1662811500.",
                                       "1.5e9"};
    for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
        dated(none[i], "", "");
}

/* ---- words ---- */

/* The months and weekdays of a language; %s stands for what is tried. */
static const struct {
    const char *months[12], *short_months[12], *days[7], *text;
} languages[] = {
    {{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
      "december"},
     {"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sept", "okt", "nov", "dec"},
     {"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"},
     "%s 12%s %s%s 2022 om 14.05 uur"},
    {{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December"},
     {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
     {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
     "%s the 12%sth of %s%s 2022 at 2:05 p.m."},
    {{"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Dezember"},
     {"Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"},
     {"Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"},
     "%s, den 12%s. %s%s 2022, 14.05 Uhr"},
    {{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre"},
     {"janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"},
     {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"},
     "%s 12%s %s%s 2022 à 14h05"},
    {{"січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада",
      "грудня"},
     {"січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень", "вересень", "жовтень",
      "листопад", "грудень"},
     {"понеділок", "вівторок", "середа", "четвер", "п’ятниця", "субота", "неділя"},
     "%s, 12%s %s%s 2022 року, 14:05"},
    {{"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
      "декабря"},
     {"янв", "февр", "март", "апр", "май", "июнь", "июль", "авг", "сент", "окт", "нояб", "дек"},
     {"понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"},
     "%s, 12%s %s%s 2022 г. в 14:05"},
};

static void every_weekday_and_month(void **state)
{
    (void)state;
    char text[200], date[16], at[40];
    for (size_t l = 0; l < sizeof(languages) / sizeof(languages[0]); l++)
        for (size_t m = 0; m < 12; m++)
            for (size_t d = 0; d < 7; d++)
                for (int shape = 0; shape < 3; shape++) { /* whole; abbreviated; with its dot */
                    const char *month = shape ? languages[l].short_months[m] : languages[l].months[m];
                    snprintf(date, sizeof(date), "2022-%02u-12", (unsigned)(m + 1) % 100);
                    snprintf(at, sizeof(at), "%sT14:05:00", date);
                    snprintf(text, sizeof(text), languages[l].text, languages[l].days[d], "", month,
                             shape == 2 ? "." : "");
                    dated(text, date, at);
                }
    dated("mar. 12 sept. 2022", "2022-09-12", "");
    dated("Mi., 12. Sep. 2022", "2022-09-12", "");
    dated("1er janvier 2022", "2022-01-01", "");
    dated("10-го вересня 2022", "2022-09-10", "");
    dated("12\xC2\xA0september\xC2\xA0"
          "2022",
          "2022-09-12", "");
    dated("12 SEPTEMBRE 2022", "2022-09-12", "");
}

static void what_is_no_month(void **state)
{
    (void)state;
    static const char *const names[] = {
        "Jan Jansen",   "Julia",  "Juni de Wit", "Mark",      "Maarten",      "Marie",    "Marieke", "Mart",
        "April Visser", "August", "Okke",        "Decca",     "Jun",          "Meindert", "Febe",    "Novak",
        "maar",         "Meijer", "Septimus",    "decennium", "separatisten", "Julius",   "Marco",   "Augusta",
        "Майя",         "Марта",  "Августин",    "Липа",      "Серпов",       "mardi",    "May",     "Avril",
    };
    char text[120];
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        snprintf(text, sizeof(text), "Door %s, 12 september 2022", names[i]);
        dated(text, "2022-09-12", "");
        snprintf(text, sizeof(text), "12 september 2022, %s", names[i]);
        dated(text, "2022-09-12", "");
        snprintf(text, sizeof(text), "%s was er", names[i]);
        dated(text, "", "");
    }
    static const char *const none[] = {
        "12 maar 2022",
        "12 maandag 2022",
        "12 mardi 2022",
        "12 Meijer 2022",
        "12 separatisten 2022",
        "12 Julia 2022",
        "Jan 12 Jansen 2022",
        "Maarten 2022",
        "maandag 12 2022",
        "12 marters 2022",
        "september, dus later 12 in 2022",
        "12 september in het jaar 2022",
        "31 september 2022",
        "12 september 22",
    };
    for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
        dated(none[i], "", "");
}

static void numbers_that_are_no_dates(void **state)
{
    (void)state;
    static const char *const none[] = {
        "12 september 2022: Ajax wint met 12-9",
        "12 september 2022, bel 0900-1234",
        "12 september 2022, bel +31 6 12345678",
        "12 september 2022 voor € 14.50",
        "12 september 2022 voor 14.50 euro",
        "12 september 2022, 14 doden",
        "12-14 september 2022",
        "12 september 2022 met 14.05%",
        "© 2022, 12 september 2022",
        "06-12092022",
        "12-9",
        "4 min leestijd",
        "10 september 2022 - 12 september 2022",
        "9/30/2022",
    };
    for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
        dated(none[i], "", "");
}

static void clocks(void **state)
{
    (void)state;
    static const struct {
        const char *text, *hour;
    } cases[] = {
        {"9 uur", "09:00"},    {"14.05", "14:05"},      {"14.05 uur", "14:05"}, {"14u05", "14:05"},
        {"9u05", "09:05"},     {"14h05", "14:05"},      {"14 h 05", "14:05"},   {"9h", "09:00"},
        {"2:05 pm", "14:05"},  {"2:05 p.m.", "14:05"},  {"2.05pm", "14:05"},    {"2 PM", "14:00"},
        {"12:05 am", "00:05"}, {"12:05 a.m.", "00:05"}, {"12:05 pm", "12:05"},  {"11 am", "11:00"},
        {"14:05 pm", "14:05"}, {"14 Uhr 05", "14:05"},  {"9 Uhr", "09:00"},
    };
    char text[80], at[40];
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        snprintf(at, sizeof(at), "2022-09-12T%s:00", cases[i].hour);
        snprintf(text, sizeof(text), "12 september 2022, %s", cases[i].text);
        dated(text, "2022-09-12", at);
        snprintf(text, sizeof(text), "12 september 2022 %s", cases[i].text);
        dated(text, "2022-09-12", at);
        snprintf(text, sizeof(text), "%s, 12 september 2022", cases[i].text);
        dated(text, "2022-09-12", at);
    }
    dated("14:05 zondag 11 september 2022", "2022-09-11", "2022-09-11T14:05:00"); /* no Z in it */
    dated("11 september 2022 14:05 MESZ", "2022-09-11", "2022-09-11T14:05:00+02:00");
    dated("11 september 2022, 9:00-12:00", "2022-09-11", ""); /* two clocks */
    dated("11 september 2022, 9:00 - 12:00", "2022-09-11", "");
    static const char *const none[] = {"24:30 uur", "14:75", "14:05:99", "25 uur",
                                       "24:00"}; /* hours that do not exist */
    for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++) {
        struct kr_stamp stamp;
        snprintf(text, sizeof(text), "12 september 2022, %s", none[i]);
        if (kr_stamp_read(kr_str_of(text), &stamp) && stamp.timed)
            fail_msg("\"%s\" has the hour %d:%d:%d", text, stamp.hour, stamp.minute, stamp.second);
    }
}

/* ---- lines ---- */

/* What a line says of publication and of change; "": nothing. */
static void lined(const char *text, const char *published, const char *modified)
{
    struct kr_stamp stamps[2];
    char got[2][KR_DATE_SIZE] = {"", ""}, at[KR_READ_TIME_SIZE];
    const bool line = kr_stamp_line(kr_str_of(text), &stamps[0], &stamps[1]);
    for (int i = 0; i < 2; i++)
        if (line && stamps[i].year)
            kr_stamp_write(&stamps[i], got[i], at);
    if (strcmp(got[0], published) != 0 || strcmp(got[1], modified) != 0)
        fail_msg("\"%s\": [%s] [%s], wanted [%s] [%s]", text, got[0], got[1], published, modified);
}

static void date_lines(void **state)
{
    (void)state;
    lined("Gepubliceerd: zaterdag 10 september 2022, 14.05 uur", "2022-09-10", "");
    lined("Gepubliceerd: maandag 12 september 2022, 14.05 uur", "2022-09-12", "");
    lined("Door Jan Jansen, 12 september 2022", "2022-09-12", "");
    lined("12 september 2022 - 4 min leestijd", "2022-09-12", "");
    lined("12 september 2022 · Leestijd: 4 minuten · 12 reacties", "2022-09-12", "");
    lined("12 september 2022, 9 uur", "2022-09-12", "");
    lined("12.09.2022", "2022-09-12", "");
    lined("12.09.2022, 14:05 Uhr", "2022-09-12", "");
    lined("2022-09-12", "2022-09-12", "");
    lined("Опубліковано: понеділок, 12 вересня 2022 року, 14:05 | Оновлено: 13 вересня 2022 року, 15:10", "2022-09-12",
          "2022-09-13");
    lined("september 2022", "", "");
    lined("12:05", "", "");
}

static void lines_of_two_dates(void **state)
{
    (void)state;
    lined("Laatste update: 11 september 2022", "", "2022-09-11");
    lined("11 september 2022 | Bijgewerkt 12 september 2022", "2022-09-11", "2022-09-12");
    lined("Laatst gewijzigd: 12 september 2022 · Gepubliceerd: 11 september 2022", "2022-09-11", "2022-09-12");
    lined("Gepubliceerd: 11 september 2022, gewijzigd op 12 september 2022 om 9 uur", "2022-09-11", "2022-09-12");
    lined("Publié le 11 septembre 2022, mis à jour le 12 septembre 2022 à 14h05", "2022-09-11", "2022-09-12");
    lined("Kyiv, 24 februari 2022. Gepubliceerd: 12 september 2022", "2022-09-12", "");
    lined("Op 12 september 2022 bijgewerkt", "", "2022-09-12");
    lined("12 september 2022 (bijgewerkt: 14:05)", "2022-09-12", "");
    lined("12 september 2022, 14:05 | 12 september 2022, 15:10", "2022-09-12", "");
    lined("11 september 2022 | 12 september 2022", "", "");
    lined("11 september 2022 | 12 september 2022 | Bijgewerkt 13 september 2022", "", "2022-09-13");
    lined("Gepubliceerd 11 september 2022, gepubliceerd 12 september 2022", "", "");
}

static void sentences_are_no_date_lines(void **state)
{
    (void)state;
    lined("Op 24 februari 2022 viel het leger het land binnen vanuit het noorden en het oosten.", "", "");
    lined("Het dorp viel op 24 februari 2022.", "2022-02-24", ""); /* so short that it may be one */
    lined("Het dorp Izjoem viel pas op 24 februari 2022.", "", "");
    lined("Op 12.09.2022 heroverde het leger de stad Izjoem.", "", "");
    lined("In september 2022 vielen er 12 doden.", "", "");
}

static void hours_and_addresses(void **state)
{
    (void)state;
    struct kr_stamp stamp;
    const struct kr_stamp day = {2022, 9, 10, 0, 0, 0, 120, true, true};
    assert_true(kr_stamp_hour(KR_S("14.05 uur"), &day, &stamp) && stamp.day == 10 && stamp.hour == 14 &&
                stamp.zone == 120);
    assert_true(kr_stamp_hour(KR_S("om 2:05 pm"), &day, &stamp) && stamp.hour == 14);
    assert_true(kr_stamp_hour(KR_S("14u05"), &day, &stamp) && stamp.minute == 5);
    assert_false(kr_stamp_hour(KR_S("14.05 meter"), &day, &stamp));
    assert_false(kr_stamp_hour(KR_S("24:00"), &day, &stamp));
    assert_false(kr_stamp_hour(KR_S("3 min"), &day, &stamp));
    assert_true(kr_stamp_address(KR_S("https://x.nl/nieuws/2022/09/10/kop"), &stamp) && stamp.day == 10);
    assert_true(kr_stamp_address(KR_S("https://x.nl/2022-09-10-kop"), &stamp));
    assert_false(kr_stamp_address(KR_S("https://x.nl/20229910/kop"), &stamp));
    assert_false(kr_stamp_address(KR_S("https://x.nl/artikel/1234567890"), &stamp));
}

/* ---- in the formats ---- */

#define WORDS "<p>Het leger heeft de stad ingenomen, zegt de president van het land.</p>"
#define PAGE(head, date) "<html><head>" head "<title>Kop</title></head><body>" date WORDS
#define READ(date) "[html] " date " Kop | Het leger heeft de stad ingenomen, zegt de president van het land.\n"

static void dates_of_pages(void **state)
{
    (void)state;
    check(BYTES(PAGE("", "<div>12.09.2022</div>")), READ("2022-09-12"), "");
    check(BYTES(PAGE("", "<table><tr><td>12.09.2022</td><td>x</td></tr></table>")), READ(""), "");
    check(BYTES(PAGE("", "<div>Door Julia Meijer, maandag 12 september 2022, 2:05 pm</div>")), READ("2022-09-12"), "");
    check(BYTES(PAGE("", "<time>maandag 12 september 2022</time>")), READ("2022-09-12"), "");
    check(BYTES(PAGE("", "<div>Laatst gewijzigd: <time>13 september 2022</time> Gepubliceerd: <time>12 september "
                         "2022</time></div>")),
          READ("2022-09-12"), "");
    check(BYTES(PAGE("", "<time>11 september 2022 | Bijgewerkt 12 september 2022</time>")), READ("2022-09-11"), "");
    check(BYTES(PAGE("", "<time>3 uur geleden</time>")), READ(""), "");
}

static void what_is_no_date_is_named(void **state)
{
    (void)state;
    check(BYTES(PAGE("<meta property=article:published_time content='ergens vorige week'>", "")), READ(""),
          "f:0:0: \"ergens vorige week\" is no date; the report is kept without one");
    check(BYTES(PAGE("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"onbekend\"}"
                     "</script>",
                     "")),
          READ(""), "f:0:0: \"onbekend\" is no date");
    check(BYTES(PAGE("<meta name=date content='onbekend'>", "<time>12 september 2022</time>")), READ("2022-09-12"), "");
    check(BYTES(PAGE("<meta name=date content=''>", "")), READ(""), "");
    check(BYTES("<rss><channel><item><description>Een.</description><pubDate>ergens vorige week</pubDate></item>"
                "<item><description>Twee.</description><pubDate>maandag 12 september 2022, 14.05 uur</pubDate></item>"
                "</channel></rss>"),
          "[rss]  Een.\n[rss] 2022-09-12 Twee.\n", "f:0:14: \"ergens vorige week\" is no date; the report is kept");
    check(BYTES("<feed xmlns='http://www.w3.org/2005/Atom'><entry><content>Een.</content><updated>nooit</updated>"
                "</entry><entry><content>Twee.</content><published>nooit</published><updated>2022-09-12</updated>"
                "</entry></feed>"),
          "[atom]  Een.\n[atom] 2022-09-12 Twee.\n", "f:0:42: \"nooit\" is no date");
    check(BYTES("<newsItem guid='a'><itemMeta><versionCreated>nooit</versionCreated></itemMeta><contentSet><inlineData>"
                "Een.</inlineData></contentSet></newsItem>"),
          "[newsml-g2]  Een.\n", "f:0:0: \"nooit\" is no date");
    static const struct kr_read_options known = {.known = {.published = "2022-09-12"}};
    check_options(BYTES("<rss><channel><item><description>Een.</description><pubDate>nooit</pubDate></item></channel>"
                        "</rss>"),
                  "[rss] 2022-09-12 Een.\n", "", &known);
}

static void dates_of_json(void **state)
{
    (void)state;
    check(
        BYTES(
            "{\"text\":\"a\",\"date\":1662811500.25}\n{\"text\":\"b\",\"date\":{\"$date\":\"2022-09-10T12:05:00Z\"}}\n"
            "{\"text\":\"c\",\"date\":{\"$date\":{\"$numberLong\":\"1662811500000\"}}}\n"
            "{\"text\":\"d\",\"date\":{\"$date\":1662811500000}}\n{\"text\":\"e\",\"date\":-1662811500}\n"
            "{\"text\":\"f\",\"date\":\"maandag 12 september 2022\"}\n"),
        "[jsonl] 2022-09-10 a\n[jsonl] 2022-09-10 b\n[jsonl] 2022-09-10 c\n[jsonl] 2022-09-10 d\n"
        "[jsonl] 1917-04-23 e\n[jsonl] 2022-09-12 f\n",
        "");
    check(BYTES("{\"text\":\"a\",\"date\":-1}\n{\"text\":\"b\"}\n"), "[jsonl]  a\n[jsonl]  b\n",
          "f:1:0: \"-1\" is no date; the report is kept");
    check(BYTES("{\"text\":\"a\",\"date\":\"nooit\",\"modified\":\"2022-09-12\"}\n{\"text\":\"b\"}\n"),
          "[jsonl] 2022-09-12 a\n[jsonl]  b\n", "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dates_of_many_kinds),
        cmocka_unit_test(what_only_looks_like_a_date),
        cmocka_unit_test(every_weekday_and_month),
        cmocka_unit_test(what_is_no_month),
        cmocka_unit_test(numbers_that_are_no_dates),
        cmocka_unit_test(clocks),
        cmocka_unit_test(date_lines),
        cmocka_unit_test(lines_of_two_dates),
        cmocka_unit_test(sentences_are_no_date_lines),
        cmocka_unit_test(hours_and_addresses),
        cmocka_unit_test(dates_of_pages),
        cmocka_unit_test(what_is_no_date_is_named),
        cmocka_unit_test(dates_of_json),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
