/* sentences.c - quotations and sentences.
 *
 * Quotation marks are told apart by their spacing, not by their shape: newspapers write “ ”, ‘ ’, ’ ’, „ ”, « », " "
 * and mix them. A mark with a space before it and none after opens; one with none before it closes the latest that is
 * open. An apostrophe that closes nothing is just an apostrophe.
 */
#include "text/text.h"

enum { MAX_OPEN = 4 };

/* Lines of mail and of copied pages are wrapped about here. */
enum { SHORTEST_WRAPPED = 45, LONGEST_WRAPPED = 100, WRAPPED_TOKENS = LONGEST_WRAPPED };

static bool is_terminal(const struct kr_token *token)
{
    return token->kind == KR_TOKEN_MARK &&
           (token->mark == '.' || token->mark == '?' || token->mark == '!' || token->mark == '~');
}

/* Bytes of the line that holds token i, seen so far: at most a little more than LONGEST_WRAPPED. */
static size_t line_bytes(const struct kr_token *tokens, size_t i, size_t count)
{
    size_t first = i, end = i + 1;
    while (first > 0 && !(tokens[first].flags & KR_TOKEN_LINE) && i - first < WRAPPED_TOKENS)
        first--;
    while (end < count && !(tokens[end].flags & KR_TOKEN_LINE) && end - i < WRAPPED_TOKENS)
        end++;
    return tokens[end - 1].end - tokens[first].start;
}

/* Does token i begin a line that only goes on with the one before, wrapped at a column? Lines of like length, no stop
 * and no blank line between. A headline is shorter than the paragraph below it, which is one long line. */
static bool is_wrapped(const struct kr_token *tokens, size_t i, size_t count)
{
    if (i == 0 || tokens[i].flags & KR_TOKEN_BLANK || is_terminal(&tokens[i - 1]))
        return false;
    size_t before = line_bytes(tokens, i - 1, count);
    return before >= SHORTEST_WRAPPED && before <= LONGEST_WRAPPED && line_bytes(tokens, i, count) <= LONGEST_WRAPPED;
}

/* Bytes of a quotation mark, for telling single from double. */
static bool is_single(kr_str text, const struct kr_token *token)
{
    size_t at = token->start;
    if (token->end - token->start == 2 && text.ptr[at] == text.ptr[at + 1])
        return false; /* ,, or '' */
    uint32_t c = kr_utf8_next(text, &at);
    return c == '\'' || c == '`' || c == 0x2018 || c == 0x2019 || c == 0x201A || c == 0x201B || c == 0x2039 ||
           c == 0x203A || c == 0x2BC || c == 0x2032;
}

static void quote_span(struct kr_token *tokens, size_t open, size_t close)
{
    for (size_t i = open + 1; i < close; i++)
        tokens[i].flags |= KR_TOKEN_QUOTED;
}

void kr_text_quotes(kr_str text, struct kr_token *tokens, size_t count)
{
    size_t open[MAX_OPEN], depth = 0;
    bool single[MAX_OPEN];
    for (size_t i = 0; i <= count; i++) {
        if (i == count || (i && tokens[i].flags & KR_TOKEN_LINE && !is_wrapped(tokens, i, count))) {
            for (size_t d = 0; d < depth; d++) /* a quotation that the paragraph does not close runs to its end */
                if (!single[d])
                    quote_span(tokens, open[d], i);
            depth = 0;
        }
        if (i == count)
            break;
        struct kr_token *token = &tokens[i];
        if (token->kind != KR_TOKEN_MARK || token->mark != '"')
            continue;
        bool after = token->flags & KR_TOKEN_GLUED; /* something stands right before it */
        if (after && i && tokens[i - 1].kind == KR_TOKEN_MARK && strchr("(\"_-/", tokens[i - 1].mark) &&
            !(tokens[i - 1].flags & KR_TOKEN_CLOSES))
            after = false;
        bool before = i + 1 < count && tokens[i + 1].flags & KR_TOKEN_GLUED; /* something stands right after it */
        bool one = is_single(text, token);
        if (after && depth) {
            size_t d = depth;
            while (d && single[d - 1] != one)
                d--;
            if (d) {
                quote_span(tokens, open[d - 1], i);
                tokens[open[d - 1]].flags |= KR_TOKEN_OPENS;
                token->flags |= KR_TOKEN_CLOSES;
                depth = d - 1;
            }
        } else if (!after && before && depth < MAX_OPEN) {
            open[depth] = i;
            single[depth++] = one;
            token->flags |= one ? 0 : KR_TOKEN_OPENS;
        }
    }
}

/* May a sentence begin at this token? Lower case goes on: "dr. de Vries", "'Weg!' riep hij". */
static bool may_begin(const struct kr_token *tokens, size_t i, size_t count)
{
    while (i < count && tokens[i].kind == KR_TOKEN_MARK && strchr("\"(_-*", tokens[i].mark))
        i++;
    return i == count || tokens[i].kind != KR_TOKEN_WORD || tokens[i].flags & KR_TOKEN_UPPER;
}

/* Is the stop at i only that of an abbreviation or an initial? */
static bool is_abbreviation(const struct kr_token *tokens, size_t i, size_t first)
{
    if (tokens[i].mark != '.' || i == first || !(tokens[i].flags & KR_TOKEN_GLUED))
        return false;
    const struct kr_token *word = &tokens[i - 1];
    return word->kind == KR_TOKEN_WORD &&
           (word->flags & KR_TOKEN_ABBR || (word->end - word->start == 1 && word->flags & KR_TOKEN_UPPER));
}

/* Does a new line begin a new sentence at token i? A wrapped line goes on in lower case after no stop. */
static bool breaks_line(const struct kr_token *tokens, size_t i, size_t count)
{
    if (!(tokens[i].flags & KR_TOKEN_LINE))
        return false;
    if (i == 0 || tokens[i].flags & KR_TOKEN_BLANK || is_terminal(&tokens[i - 1]))
        return true;
    return may_begin(tokens, i, count) && !is_wrapped(tokens, i, count);
}

size_t kr_text_sentences(const struct kr_token *tokens, size_t count, struct kr_sentence *sentences, size_t capacity)
{
    size_t made = 0, first = 0;
    uint32_t paragraph = 0;
    for (size_t i = 0; i < count && made < capacity; i++) {
        bool end = i + 1 == count || breaks_line(tokens, i + 1, count) || i + 1 - first >= KR_LIMIT_SENTENCE_TOKENS;
        if (!end && is_terminal(&tokens[i]) && !is_abbreviation(tokens, i, first)) {
            size_t next = i + 1;
            while (next < count && tokens[next].flags & KR_TOKEN_GLUED && tokens[next].kind == KR_TOKEN_MARK &&
                   strchr("\").?!~", tokens[next].mark) && !(tokens[next].flags & KR_TOKEN_OPENS))
                next++;
            if (next == count || (!(tokens[next].flags & KR_TOKEN_GLUED) && may_begin(tokens, next, count))) {
                end = true;
                i = next - 1;
            }
        }
        if (!end)
            continue;
        sentences[made++] = (struct kr_sentence){(uint32_t)first, (uint32_t)i + 1, paragraph};
        first = i + 1;
        paragraph += first < count && tokens[first].flags & KR_TOKEN_LINE && !is_wrapped(tokens, first, count) ? 1 : 0;
    }
    return made;
}
