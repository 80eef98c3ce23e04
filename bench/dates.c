/* dates.c - what the library reads of time in single texts, for bench/dates.py.
 *
 * Standard input has a text a line, "DATE <tab> past|future <tab> TEXT"; the second word says whether the text looks
 * ahead, as the rooms above tell of a sentence that plans. Printed is a line for each: its times, parted by tabs, each
 * "START END ROLE EDTF FIRST LAST": bytes of the text, what bounds it, the date ("?": none) and the days it spans. */
#include "when/when.h"

#include <stdio.h>
#include <stdlib.h>

enum { MOST_BYTES = 4096, MOST_TOKENS = 2048, MOST_HITS = 4 * MOST_TOKENS, MOST_TIMES = 32 };

struct reader {
    struct kr_pack *pack;
    struct kr_when_rules *rules;
    struct kr_token tokens[MOST_TOKENS];
    struct kr_hit hits[MOST_HITS];
    struct kr_sentence sentences[MOST_TOKENS];
    struct kr_time times[MOST_TIMES];
};

static void print_day(int64_t day)
{
    if (!kr_day_valid(day)) {
        printf(" -");
        return;
    }
    struct kr_date date = kr_day_split(day);
    printf(" %04d-%02d-%02d", date.year, date.month, date.day);
}

static void print_time(const struct reader *r, const struct kr_time *time)
{
    static const char *const roles[] = {"at", "since", "until", "before", "after"};
    int64_t first = KR_DAY_MIN, last = KR_DAY_MAX;
    printf("%u %u %s %s", (unsigned)r->tokens[time->first].start, (unsigned)r->tokens[time->end - 1].end,
           roles[time->role], time->edtf[0] ? time->edtf : "?");
    if (time->edtf[0])
        kr_edtf_range(kr_str_of(time->edtf), &first, &last);
    print_day(first);
    print_day(last);
}

static void read_text(struct reader *r, kr_str published, bool forward, kr_str text)
{
    struct kr_when_context context;
    size_t tokens = kr_text_tokens(text, 0, r->tokens, MOST_TOKENS), made = 0;
    size_t hits = kr_match_run(r->pack->automaton, text, r->tokens, tokens, r->hits, MOST_HITS);
    for (size_t h = 0; h < hits; h++)
        if (r->hits[h].category == KR_SECTION_ABBREVIATION)
            r->tokens[r->hits[h].token].flags |= KR_TOKEN_ABBR;
    size_t sentences = kr_text_sentences(r->tokens, tokens, r->sentences, MOST_TOKENS);
    kr_when_begin(&context, published);
    for (size_t s = 0; s < sentences; s++)
        kr_when_anchor(r->rules, &context, text, r->tokens, r->sentences[s].first, r->sentences[s].end, r->hits, hits);
    context.forward = forward;
    for (size_t s = 0; s < sentences; s++)
        made += kr_when_find(r->rules, &context, text, r->tokens, r->sentences[s].first, r->sentences[s].end, r->hits,
                             hits, r->times + made, MOST_TIMES - made);
    for (size_t i = 0; i < made; i++) {
        printf("%s", i ? "\t" : "");
        print_time(r, &r->times[i]);
    }
    printf("\n");
}

int main(void)
{
    static struct reader reader;
    static char line[MOST_BYTES];
    struct kr_error error = {0};
    struct kr_arena arena;
    kr_arena_init(&arena, 1 << 16);
    reader.pack = kr_pack_load(NULL, "nl", "ukraine-2022", false, &error);
    reader.rules = reader.pack ? kr_when_compile(reader.pack, &arena, &error) : NULL;
    if (!reader.rules) {
        fprintf(stderr, "%s:%zu: %s\n", error.file, error.line, error.detail);
        return 1;
    }
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        kr_str rest = kr_str_of(line);
        kr_str published = kr_str_next(&rest, '\t'), mode = kr_str_next(&rest, '\t');
        read_text(&reader, published, kr_str_is(mode, "future"), rest.ptr ? rest : KR_S(""));
    }
    kr_arena_release(&arena);
    kr_pack_free(reader.pack);
    return 0;
}
