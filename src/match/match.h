/* match.h - the door of the room match: one automaton over all lexicons.
 *
 * Every phrase of every lexicon goes into one trie over word ids: a token is looked up once (one hash, one
 * comparison), then all phrases that begin there are walked at once. The room knows numbers, not what they mean: a
 * phrase has a category and an entry, both given by the caller.
 *
 *     "in de buurt van" -> (category 7, entry 12)     at tokens [3,7)
 *     "*knooppunt"      -> the tail of a compound: spoorwegknooppunt, bevoorradingsknooppunt
 */
#ifndef KR_MATCH_H
#define KR_MATCH_H

#include "base/base.h"
#include "text/text.h"

struct kr_automaton; /* frozen; shared by threads without locks */
struct kr_match_builder;

/* One phrase found: tokens [token, token + count). */
struct kr_hit {
    uint32_t token;
    uint16_t count;
    uint16_t category;
    uint32_t entry;
    uint32_t detail; /* what kr_match_add was given: a form, a flag */
};

enum {
    KR_MATCH_CASED = 1, /* each capital of the phrase must be a capital in the text (text in capitals matches too) */
    KR_MATCH_TAIL = 2   /* one word that also matches as the tail of a longer, unknown one */
};

/* All memory comes from `arena`, which must outlive the automaton. NULL when memory is out. */
struct kr_match_builder *kr_match_builder_new(struct kr_arena *arena);
/* Adds a phrase: tokenised as reports are. False when it has no word, more than KR_LIMIT_PHRASE_TOKENS, or memory is
 * out. The same phrase may be added for several entries. */
bool kr_match_add(struct kr_match_builder *builder, kr_str phrase, unsigned flags, uint16_t category, uint32_t entry,
                  uint32_t detail);
/* Did an addition fail for want of memory, rather than for its phrase? */
bool kr_match_out_of_memory(const struct kr_match_builder *builder);
/* Makes each word of the phrase known to kr_match_word, without any hit. False when it has more than
 * KR_LIMIT_PHRASE_TOKENS, or memory is out. */
bool kr_match_know(struct kr_match_builder *builder, kr_str phrase);
/* Freezes. The builder is used up. NULL when memory is out. */
struct kr_automaton *kr_match_freeze(struct kr_match_builder *builder);

/* Looks all tokens up (sets token.word) and writes the hits, ordered by first token, then longest first; at most
 * `capacity`. Returns their number. `text` is the report from its byte 0. */
size_t kr_match_run(const struct kr_automaton *automaton, kr_str text, struct kr_token *tokens, size_t count,
                    struct kr_hit *hits, size_t capacity);

/* A block of text with its tokens and hits: what the rooms above read. Borrowed from a worker. */
struct kr_reading {
    kr_str text; /* the report from its byte 0 */
    struct kr_token *tokens;
    size_t token_count;
    struct kr_hit *hits;
    size_t hit_count;
    uint32_t *first_hit; /* token_count + 1 entries: hits of token t are [first_hit[t], first_hit[t + 1]) */
};

/* Fills first_hit from the hits. */
void kr_match_index(struct kr_reading *reading);
/* The bytes of tokens [first, end), which must not be empty. */
static inline kr_str kr_reading_text(const struct kr_reading *reading, uint32_t first, uint32_t end)
{
    return kr_str_cut(reading->text, reading->tokens[first].start, reading->tokens[end - 1].end);
}

/* The vocabulary id of one folded word, 0 when unknown. */
uint32_t kr_match_word(const struct kr_automaton *automaton, kr_str folded);

#endif
