/* Time is linear in the length: twice the text takes twice the steps, also where the text is made to hurt. */
#include "base/base.h"
#include "claim/worker.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

/* With a sanitiser the same steps take many times longer; then the texts are smaller. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SANITISED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SANITISED 1
#endif
#endif
#ifdef SANITISED
enum { MOST_BYTES = 512 * 1024 };
#else
enum { MOST_BYTES = 4 * 1024 * 1024 };
#endif
enum { FIRST_BYTES = 16 * 1024, CONSTANT_STEPS = 4 * 1024, ONE_SENTENCE_BYTES = 10000 * 24 };

static const char normal[] =
    "Het Oekra\u00efense leger heeft zaterdag de stad Koepjansk ingenomen, zegt brigade # in Kiev. De stad was # jaar "
    "een knooppunt voor de Russische bevoorrading; volgens Moskou worden de troepen bij Izjoem gehergroepeerd.\n\n"
    "\u201cAls Izjoem na # dagen valt, is dat een tegenvaller\u201d, aldus een woordvoerder. Bij beschietingen van "
    "Charkiv kwamen op 9 september zeker # mensen om. Oekra\u00efne zou ruim # dorpen hebben heroverd.\n\n";

/* A text: `unit` again and again; # in it is a number that goes up, since a repeated sentence is read but once. */
struct nasty {
    const char *name, *head, *unit;
};

static const struct nasty texts[] = {
    {"a normal report again and again", "", normal},
    {"only commas", "", ","},
    {"only full stops", "", ". "},
    {"only quotation marks", "", "\""},
    {"quotation marks that open", "", " \u201cx"},
    {"single quotation marks", "", " 'x"},
    {"one huge word", "", "troepen"},
    {"one huge word with apostrophes", "", "a'"},
    {"one huge number", "", "1.000,"},
    {"only hyphens", "", "-"},
    {"places joined by en", "Het leger nam Izjoem", " en Koepjansk"},
    {"places joined by commas", "Het leger nam Izjoem", ", Koepjansk"},
    {"places on lines of their own", "", "Koepjansk\n"},
    {"nested parentheses", "Het leger nam Izjoem in ", "("},
    {"parentheses around clauses", "", "(dat het leger Izjoem innam "},
    {"only verbs", "", "innemen "},
    {"only finite verbs", "", "neemt "},
    {"dat dat dat", "", "dat "},
    {"en en en", "", "en "},
    {"niet niet niet", "", "niet "},
    {"subordinate clauses", "Het leger meldt", " dat Kiev zegt"},
    {"relative clauses", "De stad", ", die het leger innam"},
    {"sources of sources", "", "volgens Kiev "},
    {"only pronouns", "", "hij "},
    {"de stad", "Izjoem viel. ", "de stad "},
    {"daar", "Izjoem viel. ", "daar "},
    {"only times", "", "op 9 september "},
    {"only weekdays", "", "zaterdag "},
    {"only figures", "", "2.000 kilometer "},
    {"only number words", "", "honderd"},
    {"only particles", "Het leger nam Izjoem ", "in "},
    {"initials", "", "A."},
    {"the beginning of a long phrase", "", "in de buurt "},
    {"capitals", "", "Zobbel "},
    {"genitives", "", "Poetins "},
    {"long compounds", "", "bezettingsbevoorradingsknooppunten "},
    {"combining marks", "a", "\u0301"},
    {"spaces", "x", " "},
    {"empty lines", "x", "\n"},
    {"a sentence to the line", "", "Het leger nam Izjoem na # dagen in.\n"},
    {"rebuttals", "", "Izjoem is na # dagen bevrijd. Moskou ontkent dat. "},
};

static bool count_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    (void)report;
    (void)claim;
    ++*(size_t *)context;
    return true;
}

/* A text of about `bytes`, whole units. Release it. */
static struct kr_buf made_text(const struct nasty *nasty, size_t bytes)
{
    struct kr_buf text = {0};
    kr_buf_addz(&text, "Rusland. "); /* the gate is open */
    kr_buf_addz(&text, nasty->head);
    for (unsigned count = 1000; text.len < bytes; count++) {
        for (kr_str rest = kr_str_of(nasty->unit); rest.len;) {
            const char *hash = memchr(rest.ptr, '#', rest.len);
            size_t len = hash ? (size_t)(hash - rest.ptr) : rest.len;
            kr_buf_add(&text, kr_str_cut(rest, 0, len));
            if (hash)
                kr_buf_addf(&text, "%u", count);
            rest = kr_str_cut(rest, len + (hash != NULL), rest.len);
        }
    }
    assert_false(text.failed);
    return text;
}

static uint64_t steps_of(const struct nasty *nasty, size_t bytes, size_t *claims)
{
    struct kr_buf text = made_text(nasty, bytes);
    const struct kr_report_options options = {.published = "2022-09-11", .lang = "nl"};
    struct kr_report report;
    struct kr_error error = {0};
    if (!kr_report_from_bytes("made", kr_buf_str(&text), &options, &report, &error))
        fail_msg("%s: %s", nasty->name, error.detail);
    *claims = 0;
    assert_true(kr_extract(worker, &report, count_claim, claims, &error));
    kr_report_release(&report);
    kr_buf_release(&text);
    return kr_worker_steps(worker);
}

static void twice_the_text_takes_twice_the_steps(void **state)
{
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        size_t claims;
        uint64_t before = steps_of(&texts[i], FIRST_BYTES, &claims);
        assert_true(before > 0);
        for (size_t bytes = 2 * FIRST_BYTES; bytes <= MOST_BYTES; bytes *= 2) {
            uint64_t steps = steps_of(&texts[i], bytes, &claims);
            if (steps * 10 > before * 22 + 10 * CONSTANT_STEPS) {
                printf("# %s: %llu steps for %zu bytes, %llu for half of them\n", texts[i].name,
                       (unsigned long long)steps, bytes, (unsigned long long)before);
                wrong++;
            }
            before = steps;
        }
    }
    fflush(stdout);
    assert_int_equal(wrong, 0);
}

/* Steps a byte stay within what an ordinary report needs, times a constant: no text is much dearer than news. */
static void no_text_is_much_dearer_than_news(void **state)
{
    (void)state;
    size_t claims;
    int wrong = 0;
    double usual = (double)steps_of(&texts[0], 16 * FIRST_BYTES, &claims) / (16 * FIRST_BYTES);
    assert_true(claims > 100); /* it is read, not passed over */
    for (size_t i = 1; i < sizeof(texts) / sizeof(texts[0]); i++) {
        double cost = (double)steps_of(&texts[i], 16 * FIRST_BYTES, &claims) / (16 * FIRST_BYTES);
        if (cost > 40 * usual) {
            printf("# %s: %.1f steps a byte, news %.1f\n", texts[i].name, cost, usual);
            wrong++;
        }
    }
    fflush(stdout);
    assert_int_equal(wrong, 0);
}

static void the_count_is_of_the_last_report_alone(void **state)
{
    (void)state;
    size_t claims;
    uint64_t first = steps_of(&texts[0], FIRST_BYTES, &claims);
    steps_of(&texts[0], 8 * FIRST_BYTES, &claims);
    assert_int_equal(steps_of(&texts[0], FIRST_BYTES, &claims), first);
}

static void ten_thousand_clauses_in_one_sentence(void **state)
{
    (void)state;
    static const struct nasty clauses = {"clauses", "Het leger zegt", " dat de staf weet"};
    size_t claims;
    uint64_t half = steps_of(&clauses, ONE_SENTENCE_BYTES / 2, &claims);
    assert_true(steps_of(&clauses, ONE_SENTENCE_BYTES, &claims) <= half * 22 / 10 + CONSTANT_STEPS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(twice_the_text_takes_twice_the_steps),
        cmocka_unit_test(no_text_is_much_dearer_than_news),
        cmocka_unit_test(the_count_is_of_the_last_report_alone),
        cmocka_unit_test(ten_thousand_clauses_in_one_sentence),
    };
    return cmocka_run_group_tests(tests, worker_load, worker_release);
}
