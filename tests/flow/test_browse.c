/* What a page asks of the record: the states of all places, what changed, who speaks, places and reports by their
 * words, claims a day; and that a question ends when its time is over. */
#include "flow/flow.h"
#include "made_record.h"

#include <setjmp.h>
#include <stdint.h>
#include <unistd.h>

#include <cmocka.h>

enum { REPORTS = 60, SEEDS = 4 };

static int make_folder(void **state)
{
    char *folder = strdup("/tmp/kroniek-browse-XXXXXX");
    *state = folder;
    return !folder || !mkdtemp(folder) || chdir(folder);
}

static int remove_folder(void **state)
{
    static const char *const files[] = {"a.db", "a.db-wal", "a.db-shm", "b.db", "b.db-wal", "b.db-shm"};
    for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++)
        unlink(files[i]);
    const int failed = chdir("/") || rmdir(*state);
    free(*state);
    return failed;
}

static struct kr_record *open_record(void)
{
    struct kr_error error = {0};
    struct kr_record *record = kr_record_open("a.db", KR_RECORD_WRITE, &error);
    if (!record || !kr_record_ground(record, NULL, NULL, &error))
        fail_msg("%s: %s", error.file, error.detail);
    return record;
}

static void put(struct kr_record *record, const struct kr_report *report, const struct kr_claim *claims, size_t count)
{
    struct kr_error error = {0};
    if (!kr_record_put(record, report, claims, count, NULL, &error))
        fail_msg("%s", error.detail);
}

/* A report of that day and outlet with one claim. */
static void put_one(struct kr_record *record, const char *day, const char *outlet, struct kr_claim claim)
{
    char text[128], name[32];
    static const char digits[] = "0123456789abcdef";
    snprintf(text, sizeof(text), "date %s\n%s says %s", day, outlet, claim.id);
    struct kr_report report = made_report(outlet, text);
    snprintf(name, sizeof(name), "%s", outlet);
    memcpy(report.source, name, sizeof(name));
    claim.id[17] = digits[kr_hash(0, kr_str_of(text)) % 16]; /* one that only this report has */
    claim.id[16] = digits[kr_hash(0, kr_str_of(text)) / 16 % 16];
    put(record, &report, &claim, 1);
    kr_report_release(&report);
}

static struct kr_record *made_at_random(uint64_t seed, bool settled)
{
    struct made_report reports[REPORTS];
    struct kr_record *record = open_record();
    made_reports(seed, reports, REPORTS);
    for (size_t i = 0; i < REPORTS; i++)
        put(record, &reports[i].report, reports[i].claims, reports[i].count);
    made_release(reports, REPORTS);
    assert_true(!settled || kr_record_settle(record, NULL));
    return record;
}

/* What a map is told of a state. */
struct telling {
    struct kr_buf *out;
    kr_str place; /* len 0: any */
};

static bool tell_state(void *context, const struct kr_control *c)
{
    const struct telling *telling = context;
    if (telling->place.len && !kr_str_eq(telling->place, c->place->id))
        return true;
    kr_buf_addf(telling->out, "%d %d %zu %lld %lld", (int)c->state, c->grade, c->says_count, (long long)c->first_day,
                (long long)c->last_day);
    made_add(telling->out, c->side);
    made_add(telling->out, c->other);
    kr_buf_addc(telling->out, '\n');
    return true;
}

static void expect_states(struct kr_record *record, const char *known)
{
    static const char *const places[] = {"made:1", "made:2", "made:3"};
    size_t total = 0;
    for (size_t i = 0; i < 3; i++) {
        struct kr_buf all = {0}, one = {0};
        struct telling of_all = {&all, kr_str_of(places[i])}, of_one = {&one, {0}};
        assert_true(kr_record_states(record, known, tell_state, &of_all, NULL));
        assert_true(kr_record_timeline(record, kr_str_of(places[i]), known, tell_state, &of_one, NULL));
        if (!kr_str_eq(kr_buf_str(&all), kr_buf_str(&one)))
            fail_msg("%s known %s:\n%.*s\nis not\n%.*s", places[i], known ? known : "all", (int)all.len, all.ptr,
                     (int)one.len, one.ptr);
        total += all.len;
        kr_buf_release(&all);
        kr_buf_release(&one);
    }
    assert_true(total > 0 || known);
}

static bool stop_at_once(void *context, const struct kr_control *control)
{
    (void)control;
    ++*(size_t *)context;
    return false;
}

static void the_states_of_all_are_those_of_each(void **state)
{
    (void)state;
    static const char *const known[] = {NULL, "2022-03-01", "2022-03-20", "2022-04", "2030"};
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        struct kr_record *record = made_at_random(seed * 77, seed % 2);
        size_t calls = 0;
        struct kr_error error = {0};
        for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
            expect_states(record, known[i]);
        assert_true(kr_record_states(record, NULL, stop_at_once, &calls, &error));
        assert_int_equal(calls, 1);
        assert_false(kr_record_states(record, "2022-13", tell_state, NULL, &error));
        assert_int_equal(error.code, KR_INPUT);
        kr_record_close(record);
        unlink("a.db");
    }
}

/* A board, a line a place; and what the turns say of those that changed. */
struct lines {
    struct kr_arena arena;
    struct line {
        kr_str id, text;
    } items[8];
    size_t count;
};

static bool keep_line(void *context, const struct kr_control *c)
{
    struct lines *lines = context;
    struct kr_buf text = {0};
    assert_true(lines->count < 8);
    kr_out_holder(&text, c);
    lines->items[lines->count++] =
        (struct line){kr_arena_str(&lines->arena, c->place->id), kr_arena_str(&lines->arena, kr_buf_str(&text))};
    kr_buf_release(&text);
    return true;
}

static kr_str text_of(const struct lines *lines, kr_str id)
{
    for (size_t i = 0; i < lines->count; i++)
        if (kr_str_eq(lines->items[i].id, id))
            return lines->items[i].text;
    return KR_S("unknown");
}

struct comparing {
    struct lines before, after;
    size_t turns;
};

static bool compare_turn(void *context, const struct kr_turn *turn)
{
    struct comparing *c = context;
    struct kr_buf before = {0}, after = {0};
    kr_out_holder(&before, turn->before);
    kr_out_holder(&after, turn->after);
    assert_true(kr_str_eq(kr_buf_str(&before), text_of(&c->before, turn->place->id)));
    assert_true(kr_str_eq(kr_buf_str(&after), text_of(&c->after, turn->place->id)));
    assert_false(kr_str_eq(kr_buf_str(&before), kr_buf_str(&after)));
    c->turns++;
    kr_buf_release(&before);
    kr_buf_release(&after);
    return true;
}

static bool add_towns(void *context, const struct kr_holding *holding)
{
    *(size_t *)context += (size_t)holding->towns + (size_t)holding->contested_towns;
    return true;
}

static void turns_and_holdings_are_of_the_boards(void **state)
{
    (void)state;
    struct kr_record *record = made_at_random(4711, true);
    char since[KR_DATE_SIZE], on[KR_DATE_SIZE];
    size_t turns = 0;
    for (unsigned day = 1; day <= 25; day++) {
        struct comparing c = {.turns = 0};
        snprintf(since, sizeof(since), "2022-03-%02u", day);
        snprintf(on, sizeof(on), "2022-04-%02u", day);
        const struct kr_board_filter filter = {.on = on, .known = day % 3 ? NULL : "2022-04-20"};
        kr_arena_init(&c.before.arena, 512);
        kr_arena_init(&c.after.arena, 512);
        assert_true(kr_record_board(record, since, filter.known, keep_line, &c.before, NULL));
        assert_true(kr_record_board(record, on, filter.known, keep_line, &c.after, NULL));
        assert_true(kr_record_turns(record, &filter, since, compare_turn, &c, NULL));
        size_t changed = 0, towns = 0, cities = 0;
        for (unsigned i = 1; i <= 3; i++) {
            char id[8];
            snprintf(id, sizeof(id), "made:%u", i);
            const kr_str a = text_of(&c.before, kr_str_of(id)), b = text_of(&c.after, kr_str_of(id));
            changed += !kr_str_eq(a, b);
            cities += i < 3 && !kr_str_is(b, "unknown");
        }
        assert_int_equal(c.turns, changed);
        assert_true(kr_record_holdings(record, &filter, add_towns, &towns, NULL));
        assert_int_equal(towns, cities);
        turns += c.turns;
        kr_arena_release(&c.before.arena);
        kr_arena_release(&c.after.arena);
    }
    assert_true(turns > 10);
    kr_record_close(record);
}

static bool tell_speaker(void *context, const struct kr_speaker *s)
{
    char first[KR_DATE_SIZE], last[KR_DATE_SIZE];
    kr_edtf_day(first, s->first_day);
    kr_edtf_day(last, s->last_day);
    kr_buf_addf(context, "%.*s %.*s %.*s: %zu in %zu, first %zu, later %zu by %d, against %zu, conceded %zu, %s %s\n",
                (int)s->source.name.len, s->source.name.ptr, (int)s->source.side.len, s->source.side.ptr,
                (int)s->source.role.len, s->source.role.ptr, s->claims, s->reports, s->first, s->confirmed,
                s->late_days, s->contradicted, s->conceded, first, last);
    return true;
}

static void expect_speakers(struct kr_record *record, const char *known, const char *wanted)
{
    struct kr_buf told = {0};
    struct kr_error error = {0};
    if (!kr_record_speakers(record, known, tell_speaker, &told, &error))
        fail_msg("%s", error.detail);
    if (!kr_str_is(kr_buf_str(&told), wanted))
        fail_msg("known %s:\n%.*s\nis not\n%s", known, (int)told.len, told.ptr, wanted);
    kr_buf_release(&told);
}

static void who_speaks_is_counted(void **state)
{
    (void)state;
    struct kr_record *record = open_record();
    const struct kr_claim taken = made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10");
    put_one(record, "2022-09-10", "De Eerste", made_by(taken, "UA", "Kiev"));
    put_one(record, "2022-09-13", "De Avond",
            made_by(made_claim(KR_CONTROL_LEAVE, "RU", "2022-09-10"), "RU", "Moskou"));
    put_one(record, "2022-09-12", "De Avond", taken);
    put_one(record, "2022-09-15", "De Nacht", made_by(taken, "UA", "KIEV")); /* the same voice */
    put_one(record, "2022-09", "De Maand", made_claim(KR_FRONT_STRIKE, "RU", "2014-05"));
    expect_speakers(record, NULL,
                    "KIEV UA office: 2 in 2, first 1, later 0 by -1, against 1, conceded 0, 2022-09-10 2022-09-15\n"
                    "De Avond  outlet: 1 in 1, first 0, later 1 by 2, against 0, conceded 0, 2022-09-12 2022-09-12\n"
                    "De Maand  outlet: 1 in 1, first 0, later 0 by -1, against 0, conceded 0, 2022-09-01 2022-09-30\n"
                    "Moskou RU office: 1 in 1, first 0, later 0 by -1, against 1, conceded 0, 2022-09-13 2022-09-13\n");
    expect_speakers(record, "2022-09-12", /* a report of that month may have been known */
                    "De Avond  outlet: 1 in 1, first 0, later 1 by 2, against 0, conceded 0, 2022-09-12 2022-09-12\n"
                    "De Maand  outlet: 1 in 1, first 0, later 0 by -1, against 0, conceded 0, 2022-09-01 2022-09-30\n"
                    "Kiev UA office: 1 in 1, first 1, later 0 by -1, against 0, conceded 0, 2022-09-10 2022-09-10\n");
    expect_speakers(record, "2021", "");
    kr_record_close(record);
}

static bool tell_found(void *context, const struct kr_place_found *found)
{
    kr_buf_addf(context, "%.*s=%.*s %zu\n", (int)found->spelling.len, found->spelling.ptr, (int)found->place.name.len,
                found->place.name.ptr, found->claims);
    return true;
}

static void expect_places(struct kr_record *record, const char *beginning, size_t limit, const char *wanted)
{
    struct kr_buf told = {0};
    assert_true(kr_record_search_places(record, beginning, limit, tell_found, &told, NULL));
    if (!kr_str_is(kr_buf_str(&told), wanted))
        fail_msg("%s:\n%.*s\nis not\n%s", beginning, (int)told.len, told.ptr, wanted);
    kr_buf_release(&told);
}

static void places_are_found_by_any_spelling(void **state)
{
    (void)state;
    struct kr_record *record = open_record();
    struct kr_claim here = made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10"), there = here;
    struct kr_buf told = {0};
    struct kr_error error = {0};
    there.place = &made_other_city;
    there.mention = KR_S("Iz");
    there.id[5] = 'f';
    put_one(record, "2022-09-10", "a", here);
    put_one(record, "2022-09-11", "b", here);
    put_one(record, "2022-09-11", "c", there);
    expect_places(record, "izj", 10, "izjoem=Izium 2\n");
    expect_places(record, " IZJOEM ", 10, "izjoem=Izium 2\n");
    expect_places(record, "iz", 10, "iz=Lyman 1\nizium=Izium 2\n"); /* what is it whole comes first */
    expect_places(record, "i", 10, "izium=Izium 2\niz=Lyman 1\n");
    expect_places(record, "i", 1, "izium=Izium 2\n");
    expect_places(record, "", 10, "");
    expect_places(record, "zj", 10, "");
    expect_places(record, "iz%", 10, "");
    expect_places(record, "iz_oem", 10, "");
    assert_true(kr_record_spellings(record, "made:1", tell_found, &told, NULL));
    assert_true(kr_str_is(kr_buf_str(&told), "izium=Izium 2\nizjoem=Izium 2\n"));
    assert_false(kr_record_spellings(record, "Izium", tell_found, &told, &error)); /* a name, no id */
    assert_int_equal(error.code, KR_NOT_FOUND);
    kr_buf_release(&told);
    kr_record_close(record);
}

static bool tell_report(void *context, const struct kr_report_found *found)
{
    kr_buf_addf(context, "%s%s ", found->report->path, found->words.len ? "*" : "");
    return true;
}

static void expect_reports(struct kr_record *record, struct kr_report_filter filter, const char *wanted)
{
    struct kr_buf told = {0};
    struct kr_error error = {0};
    if (!kr_record_find_reports(record, &filter, tell_report, &told, &error))
        fail_msg("%s", error.detail);
    if (!kr_str_is(kr_buf_str(&told), wanted))
        fail_msg("%s: %.*s is not %s", filter.words, (int)told.len, told.ptr, wanted);
    kr_buf_release(&told);
}

static void reports_are_found_by_their_words(void **state)
{
    (void)state;
    struct kr_record *record = open_record();
    static const char *const texts[][2] = {
        {"a", "date 2022-09-01\nDe brug bij Izjoem is kapot. brug brug"},
        {"b", "date 2022-09-05\nDe brug is heel, en nog veel meer woorden daarover."},
        {"c", "date 2022-09-09\nBruggen over de rivier; d'r \"AND\" NEAR x."}};
    for (size_t i = 0; i < 3; i++) {
        struct kr_report report = made_report(texts[i][0], texts[i][1]);
        put(record, &report, NULL, 0);
        kr_report_release(&report);
    }
    const struct kr_report_filter none = {0};
    expect_reports(record, none, "c b a "); /* the newest first */
    expect_reports(record, (struct kr_report_filter){.skip = 1, .limit = 1}, "b ");
    expect_reports(record, (struct kr_report_filter){.since = "2022-09-05"}, "c b ");
    expect_reports(record, (struct kr_report_filter){.until = "2022-09-05"}, "b a ");
    expect_reports(record, (struct kr_report_filter){.words = "BRUG is"}, "a* b* ");
    expect_reports(record, (struct kr_report_filter){.words = "brug", .since = "2022-09-02"}, "c* b* ");
    expect_reports(record, (struct kr_report_filter){.words = "brug ", .limit = 1, .skip = 3}, "");
    expect_reports(record, (struct kr_report_filter){.words = "izj"}, "a* ");
    expect_reports(record, (struct kr_report_filter){.words = "izj brug"}, ""); /* only the last may be begun */
    expect_reports(record, (struct kr_report_filter){.words = "AND"}, "c* ");
    expect_reports(record, (struct kr_report_filter){.words = "brug OR izjoem"}, "");
    expect_reports(record, (struct kr_report_filter){.words = "\"brug*"}, "a* c* b* ");
    expect_reports(record, (struct kr_report_filter){.words = "  "}, "c b a ");
    struct kr_error error = {0};
    assert_false(
        kr_record_find_reports(record, &(struct kr_report_filter){.since = "gisteren"}, tell_report, NULL, &error));
    assert_int_equal(error.code, KR_INPUT);
    assert_false(kr_record_report(record, "sha256:00", tell_report, NULL, &error));
    assert_int_equal(error.code, KR_NOT_FOUND);
    kr_record_close(record);
}

static bool tell_day(void *context, int64_t day, size_t claims)
{
    char text[KR_DATE_SIZE];
    kr_edtf_day(text, day);
    kr_buf_addf(context, "%s:%zu ", text + 5, claims);
    return true;
}

static void expect_days(struct kr_record *record, struct kr_claim_filter filter, bool by_publication,
                        const char *wanted)
{
    struct kr_buf told = {0};
    struct kr_error error = {0};
    if (!kr_record_days(record, &filter, by_publication, tell_day, &told, &error))
        fail_msg("%s", error.detail);
    if (!kr_str_is(kr_buf_str(&told), wanted))
        fail_msg("%.*s is not %s", (int)told.len, told.ptr, wanted);
    kr_buf_release(&told);
}

static void claims_are_counted_by_day(void **state)
{
    (void)state;
    struct kr_record *record = open_record();
    const struct kr_claim_filter all = {0};
    struct kr_claim elsewhere = made_claim(KR_FRONT_STRIKE, "RU", "2022-09-10/2022-09-12");
    elsewhere.place = &made_other_city;
    put_one(record, "2022-09-10", "a", made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10"));
    put_one(record, "2022-09-12", "b", made_claim(KR_CONTROL_HOLD, "RU", "2022-09-08"));
    put_one(record, "2022-09-12", "c", elsewhere);
    put_one(record, "2022-09", "d", made_claim(KR_CONTROL_HOLD, "RU", "2022-08"));
    expect_days(record, all, false, "09-08:1 09-10:2 ");
    expect_days(record, all, true, "09-10:1 09-12:2 09-30:1 ");
    expect_days(record, (struct kr_claim_filter){.known = "2022-09-10"}, false, "09-10:1 ");
    expect_days(record, (struct kr_claim_filter){.known = "2022-09-10"}, true, "09-10:1 09-30:1 ");
    expect_days(record, (struct kr_claim_filter){.type = "control"}, false, "09-08:1 09-10:1 ");
    expect_days(record, (struct kr_claim_filter){.type = "front.strike"}, true, "09-12:1 ");
    expect_days(record, (struct kr_claim_filter){.side = "RU", .place = "izium"}, false, "09-08:1 ");
    expect_days(record, (struct kr_claim_filter){.place = "made:2"}, false, "09-10:1 ");
    expect_days(record, (struct kr_claim_filter){.report = "b"}, true, "09-12:1 ");
    expect_days(record, (struct kr_claim_filter){.since = "2022-09-09", .until = "2022-09-10"}, false, "09-10:2 ");
    struct kr_error error = {0};
    assert_false(kr_record_days(record, &(struct kr_claim_filter){.type = "kontrol"}, false, tell_day, NULL, &error));
    assert_int_equal(error.code, KR_INPUT);
    assert_false(kr_record_days(record, &(struct kr_claim_filter){.place = "nergens"}, true, tell_day, NULL, &error));
    assert_int_equal(error.code, KR_NOT_FOUND);
    kr_record_close(record);
}

static bool spend_time(void *context, const struct kr_place_found *found)
{
    (void)found;
    for (volatile unsigned i = 0; i < 40000000; i++) /* so that the next look at the clock is late */
        continue;
    ++*(size_t *)context;
    return true;
}

static void a_question_ends_when_its_time_is_over(void **state)
{
    (void)state;
    struct kr_record *record = made_at_random(5, true);
    struct kr_buf told = {0};
    struct telling telling = {&told, {0}};
    struct kr_error error = {0};
    atomic_bool stop = true;
    size_t calls = 0;
    bool ended = false;
    kr_record_limit(record, 1, NULL);
    for (size_t i = 0; i < 50 && !ended; i++) /* the clock is looked at every few thousand steps only */
        ended = !kr_record_all_places(record, spend_time, &calls, &error);
    for (size_t i = 0; i < 2000 && !ended; i++)
        ended = !kr_record_states(record, NULL, tell_state, &telling, &error);
    assert_true(ended);
    assert_int_equal(error.code, KR_LIMIT);
    kr_record_limit(record, 100000, NULL);
    assert_true(kr_record_states(record, NULL, tell_state, &telling, &error)); /* the next one is answered */
    kr_record_limit(record, 100000, &stop);
    ended = false;
    for (size_t i = 0; i < 2000 && !ended; i++)
        ended = !kr_record_states(record, NULL, tell_state, &telling, &error);
    assert_true(ended);
    assert_int_equal(error.code, KR_LIMIT);
    kr_record_limit(record, 0, NULL);
    assert_true(kr_record_states(record, NULL, tell_state, &telling, &error));
    kr_buf_release(&told);
    kr_record_close(record);
}

static void a_record_that_was_replaced_is_not_current(void **state)
{
    (void)state;
    kr_record_close(open_record());
    struct kr_record *record = kr_record_open("a.db", KR_RECORD_READ, NULL);
    assert_true(record && kr_record_is_current(record));
    assert_true(kr_record_unmap(record, NULL));
    assert_int_equal(rename("a.db", "b.db"), 0);
    assert_false(kr_record_is_current(record));
    kr_record_close(open_record());
    assert_false(kr_record_is_current(record));
    kr_record_close(record);
    record = kr_record_open("a.db", KR_RECORD_READ, NULL);
    assert_true(record && kr_record_is_current(record));
    kr_record_close(record);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_folder, remove_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_states_of_all_are_those_of_each),
        TEST(turns_and_holdings_are_of_the_boards),
        TEST(who_speaks_is_counted),
        TEST(places_are_found_by_any_spelling),
        TEST(reports_are_found_by_their_words),
        TEST(claims_are_counted_by_day),
        TEST(a_question_ends_when_its_time_is_over),
        TEST(a_record_that_was_replaced_is_not_current),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
