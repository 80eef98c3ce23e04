/* What a page was read from goes into the record and comes back: its bytes, what it tells of itself, and the way from
 * every byte of its text to its own. */
#include "flow/flow.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

static const char page[] =
    "<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Izjoem &amp; Balaklija</title>"
    "<meta property=\"article:published_time\" content=\"2022-09-11T08:30:00+02:00\">"
    "<link rel=\"canonical\" href=\"https://krant.example/1\"></head><body><article><h1>Izjoem &amp; Balaklija</h1>"
    "<p>Het Oekra&iuml;ense leger heeft <b>Izjoem</b> bevrijd, zegt het ministerie van Defensie in Kiev. De vlag "
    "wappert "
    "er weer.</p><p>Volgens Moskou gaan de gevechten om de stad Balaklija nog altijd door, ook na het weekeinde.</p>"
    "<figure><img src=\"a.jpg\" alt=\"\"><figcaption>Soldaten bij de brug over de Donets.</figcaption></figure>"
    "</article></body></html>";

struct fixture {
    char path[64];
    struct kr_record *record;
    struct kr_arena arena;
    size_t reports;
};

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof(*f));
    assert_non_null(f);
    snprintf(f->path, sizeof(f->path), "test-inputs-%d.db", (int)getpid());
    f->record = kr_record_open(f->path, KR_RECORD_WRITE, NULL);
    assert_non_null(f->record);
    kr_arena_init(&f->arena, 4096);
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;
    static const char *const endings[] = {"", "-wal", "-shm"};
    kr_record_close(f->record);
    kr_arena_release(&f->arena);
    for (size_t i = 0; i < 3; i++) {
        char name[80];
        snprintf(name, sizeof(name), "%s%s", f->path, endings[i]);
        unlink(name);
    }
    free(f);
    return 0;
}

static void no_fault(void *context, const struct kr_error *fault)
{
    (void)context;
    fail_msg("%s", fault->detail);
}

/* Puts what was found into the record, takes it out again, and compares. */
static bool round_trip(void *context, const struct kr_read_report *found)
{
    struct fixture *f = context;
    struct kr_taken taken = {.map = {0}};
    struct kr_input input;
    struct kr_read_report back;
    bool has_input;
    f->reports++;
    assert_true(kr_flow_take(found, &taken));
    assert_non_null(taken.report.input);
    assert_true(kr_record_put(f->record, &taken.report, NULL, 0, NULL, NULL));
    assert_true(kr_record_input(f->record, found->id, &f->arena, &input, &has_input, NULL));
    assert_true(has_input);
    assert_true(kr_str_eq(input.stored, found->stored));
    assert_true(kr_str_eq(input.title, found->title));
    assert_true(kr_str_eq(input.url, found->url));
    assert_true(kr_str_is(input.format, "html"));
    assert_true(kr_str_is(input.published_from, "og"));
    assert_true(kr_flow_give_back(&input, found->text, &f->arena, &back, NULL));
    assert_int_equal(back.map_count, found->map_count);
    assert_int_equal(back.part_count, found->part_count);
    for (size_t from = 0; from < found->text.len; from++) {
        size_t a[2] = {0, 0}, b[2] = {0, 0};
        const bool there = kr_read_origin_of(found, from, from + 1, &a[0], &a[1]);
        assert_int_equal(kr_read_origin_of(&back, from, from + 1, &b[0], &b[1]), there);
        assert_int_equal(a[0], b[0]);
        assert_int_equal(a[1], b[1]);
        size_t text = 0;
        bool inside = false;
        if (!there)
            continue;
        assert_true(kr_flow_text_at(&back, a[0], &text, &inside)); /* and to the text again: to the same character */
        assert_true(inside && text <= from && from - text < 4);
        assert_true(kr_read_origin_of(found, text, text + 1, &b[0], &b[1]));
        assert_int_equal(a[0], b[0]);
    }
    size_t text = 1;
    bool inside = true;
    assert_true(kr_flow_text_at(&back, 0, &text, &inside) && !inside); /* the beginning of the page's markup */
    assert_false(kr_flow_text_at(&back, found->stored.len, &text, &inside));
    kr_taken_release(&taken);
    return true;
}

static size_t at_words(kr_str text, const char *words)
{
    const char *found = memmem(text.ptr, text.len, words, strlen(words));
    assert_non_null(found);
    return (size_t)(found - text.ptr);
}

/* In which part the words of a claim stand. */
static bool ask_parts(void *context, const struct kr_read_report *found)
{
    static const char *const words[][2] = {
        {"Izjoem & Bal", "title"}, {"De vlag", "paragraph"}, {"bij de brug", "caption"}, {"\n\nHet", NULL}};
    struct fixture *f = context;
    struct kr_taken taken = {.map = {0}};
    struct kr_read_report back;
    struct kr_buf json = {0};
    const char *kind;
    assert_true(kr_flow_take(found, &taken));
    assert_true(kr_record_put(f->record, &taken.report, NULL, 0, NULL, NULL));
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        const size_t at = at_words(found->text, words[i][0]);
        assert_true(kr_record_part_at(f->record, &taken.report, at, &f->arena, &kind, NULL));
        assert_true(words[i][1] ? kind && strcmp(kind, words[i][1]) == 0 : !kind);
    }
    assert_true(kr_record_part_at(f->record, &taken.report, found->text.len, &f->arena, &kind, NULL));
    assert_null(kind);
    assert_true(kr_flow_give_back(&taken.input, found->text, &f->arena, &back, NULL));
    kr_flow_parts_json(&json, &back);
    at_words(kr_buf_str(&json), "{\"kind\":\"title\",\"start\":0,\"end\":18}");
    kr_buf_release(&json);
    kr_taken_release(&taken);
    return true;
}

static void test_parts(void **state)
{
    struct fixture *f = *state;
    assert_true(kr_read_each_bytes("page.html", KR_S(page), NULL, ask_parts, no_fault, f));
}

static void test_page(void **state)
{
    struct fixture *f = *state;
    assert_true(kr_read_each_bytes("page.html", KR_S(page), NULL, round_trip, no_fault, f));
    assert_int_equal(f->reports, 1);
}

static bool take_plain(void *context, const struct kr_read_report *found)
{
    struct fixture *f = context;
    struct kr_taken taken = {.map = {0}};
    struct kr_input input;
    bool has_input;
    f->reports++;
    assert_true(kr_flow_take(found, &taken));
    assert_null(taken.report.input);
    assert_true(kr_record_put(f->record, &taken.report, NULL, 0, NULL, NULL));
    assert_true(kr_record_input(f->record, found->id, &f->arena, &input, &has_input, NULL));
    assert_false(has_input);
    return true;
}

/* A plain text is kept once. */
static void test_plain(void **state)
{
    struct fixture *f = *state;
    const kr_str text = KR_S("date 2022-09-11\nHet Oekraïense leger heeft Izjoem bevrijd.\n");
    assert_true(kr_read_each_bytes("a.txt", text, NULL, take_plain, no_fault, f));
    assert_int_equal(f->reports, 1);
}

/* Maps that somebody else wrote are refused, not followed. */
static void test_damaged_map(void **state)
{
    struct fixture *f = *state;
    static const char *const maps[] = {"\xFF", "\x02\x02\x7F\x01\x01", "\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01"};
    for (size_t i = 0; i < sizeof(maps) / sizeof(maps[0]); i++) {
        const struct kr_input input = {.stored = KR_S("<p>abc"), .map = kr_str_of(maps[i])};
        struct kr_read_report back;
        struct kr_error error;
        assert_false(kr_flow_give_back(&input, KR_S("abc"), &f->arena, &back, &error));
        assert_int_equal(error.code, KR_RECORD);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test_setup_teardown(test_page, setup, teardown),
                                       cmocka_unit_test_setup_teardown(test_parts, setup, teardown),
                                       cmocka_unit_test_setup_teardown(test_plain, setup, teardown),
                                       cmocka_unit_test_setup_teardown(test_damaged_map, setup, teardown)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
