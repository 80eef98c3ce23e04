/* reading.h - reads a text as one report and tells its places, for tests of the room place. Include it in one file of a
 * program, behind cmocka. */
#ifndef TESTS_PLACE_READING_H
#define TESTS_PLACE_READING_H

#include "place/place.h"

enum { MOST = 256 };

static struct kr_pack *pack;
static struct kr_gazetteer *gazetteer;
static struct kr_arena arena;
static struct kr_place_rules *rules;

static struct kr_token tokens[MOST];
static struct kr_hit hits[16 * MOST];
static uint32_t first_hit[MOST + 1];
static struct kr_sentence sentences[MOST];
static struct kr_toponym found[MOST];
static size_t found_count;
static struct kr_place_memory memory;
static struct kr_reading reading;

/* Reads a text of several sentences as one report. */
static void read_text(const char *text)
{
    memset(&memory, 0, sizeof(memory));
    reading = (struct kr_reading){.text = kr_str_of(text), .tokens = tokens, .hits = hits, .first_hit = first_hit};
    reading.token_count = kr_text_tokens(reading.text, 0, tokens, MOST);
    reading.hit_count = kr_match_run(pack->automaton, reading.text, tokens, reading.token_count, hits, 4 * MOST);
    kr_place_names(rules, &memory, &reading, sizeof(hits) / sizeof(hits[0]));
    size_t count = kr_text_sentences(tokens, reading.token_count, sentences, MOST);
    found_count = 0;
    for (size_t i = 0; i < count; i++)
        found_count += kr_place_find(rules, &memory, &reading, sentences[i].first, sentences[i].end,
                                     found + found_count, MOST - found_count);
}

/* The toponyms as "words=place", joined by "; ". */
static void expect(const char *text, const char *wanted)
{
    struct kr_buf got = {0};
    read_text(text);
    uint32_t at = 0;
    for (size_t i = 0; i < found_count; i++) {
        const struct kr_toponym *t = &found[i];
        kr_str words = kr_reading_text(&reading, t->first, t->end);
        kr_buf_addf(&got, "%s%.*s=%.*s", i ? "; " : "", (int)words.len, words.ptr, (int)t->place->place.name.len,
                    t->place->place.name.ptr);
        assert_true(t->first >= at && t->first < t->end && t->score > 0 && t->score <= 1);
        at = t->end;
        bool back = t->form == KR_TOPONYM_KIND || t->form == KR_TOPONYM_DEICTIC;
        assert_int_equal(back, t->via_text.len > 0);
    }
    if (!kr_str_is(kr_buf_str(&got), wanted))
        fail_msg("[%s]\n gives [%.*s]\nwanted [%s]", text, (int)got.len, got.ptr ? got.ptr : "", wanted);
    kr_buf_release(&got);
}

#endif
