/* snippet.c - the part of a report where the words that were asked for stand, with those marked. Words are compared as
 * the full-text index does (FTS5's unicode61): without case and without the marks of letters. */
#include "serve/routes_int.h"

enum { MOST_ASKED = 16, WORD_BYTES = 128, BEFORE_BYTES = 80, AFTER_BYTES = 220 };

struct asked {
    char words[MOST_ASKED][WORD_BYTES];
    size_t lens[MOST_ASKED], count; /* the last may be only the beginning of a word */
};

static bool is_word(uint32_t c)
{
    return (c >= '0' && c <= '9') || kr_utf8_is_letter(c);
}

/* The next word from *at on, as bytes [*start, *at); false when there is none. */
static bool next_word(kr_str text, size_t *at, size_t *start)
{
    size_t next = *at;
    *start = text.len;
    for (; next < text.len; *at = next) {
        const bool in_word = is_word(kr_utf8_next(text, &next));
        if (in_word && *start == text.len)
            *start = *at;
        else if (!in_word && *start < text.len)
            return true;
    }
    return *start < text.len;
}

/* As it is compared; 0: too long. */
static size_t plain(kr_str word, char out[WORD_BYTES])
{
    char folded[WORD_BYTES];
    const size_t len = kr_utf8_fold(word, folded, sizeof(folded));
    return len ? kr_utf8_plain((kr_str){folded, len}, out) : 0;
}

static void read_asked(kr_str text, struct asked *asked)
{
    size_t at = 0, start;
    *asked = (struct asked){.count = 0};
    while (asked->count < MOST_ASKED && next_word(text, &at, &start)) {
        const size_t len = plain(kr_str_cut(text, start, at), asked->words[asked->count]);
        asked->lens[asked->count] = len;
        asked->count += len > 0;
    }
}

static bool is_hit(const struct asked *asked, kr_str word)
{
    char text[WORD_BYTES];
    const size_t len = plain(word, text);
    for (size_t i = 0; len && i < asked->count; i++) {
        const bool begins = len >= asked->lens[i] && memcmp(text, asked->words[i], asked->lens[i]) == 0;
        if (begins && (len == asked->lens[i] || i + 1 == asked->count))
            return true;
    }
    return false;
}

static void add_piece(struct kr_buf *out, kr_str piece, bool hit, bool *first)
{
    if (!piece.len)
        return;
    kr_buf_addz(out, *first ? "{\"text\":" : ",{\"text\":");
    kr_buf_add_json(out, piece);
    kr_buf_addz(out, hit ? ",\"hit\":true}" : ",\"hit\":false}");
    *first = false;
}

/* Back or on to where a character begins. */
static size_t boundary(kr_str text, size_t at)
{
    while (at > 0 && at < text.len && ((unsigned char)text.ptr[at] & 0xC0) == 0x80)
        at--;
    return at;
}

/* Where the first hit stands; the end of the text when none does. */
static size_t first_hit(const struct asked *asked, kr_str words)
{
    for (size_t at = 0, start; next_word(words, &at, &start);)
        if (is_hit(asked, kr_str_cut(words, start, at)))
            return start;
    return words.len;
}

void kr_snippet_json(struct kr_buf *out, kr_str words, kr_str question)
{
    struct asked asked;
    bool first = true;
    if (!words.len) {
        kr_buf_addz(out, ",\"snippet\":null");
        return;
    }
    read_asked(question, &asked);
    size_t hit = first_hit(&asked, words);
    hit = hit < words.len ? hit : 0;
    const size_t from = hit > BEFORE_BYTES ? boundary(words, hit - BEFORE_BYTES) : 0;
    const size_t to = hit + AFTER_BYTES < words.len ? boundary(words, hit + AFTER_BYTES) : words.len;
    const kr_str part = kr_str_cut(words, from, to);
    size_t given = 0, at = 0, start;
    kr_buf_addz(out, ",\"snippet\":[");
    add_piece(out, from ? KR_S("\xE2\x80\xA6") : (kr_str){0}, false, &first);
    while (next_word(part, &at, &start)) {
        if (!is_hit(&asked, kr_str_cut(part, start, at)))
            continue;
        add_piece(out, kr_str_cut(part, given, start), false, &first);
        add_piece(out, kr_str_cut(part, start, at), true, &first);
        given = at;
    }
    add_piece(out, kr_str_cut(part, given, part.len), false, &first);
    add_piece(out, to < words.len ? KR_S("\xE2\x80\xA6") : (kr_str){0}, false, &first);
    kr_buf_addc(out, ']');
}
