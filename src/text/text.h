/* text.h - the door of the room text: from bytes to tokens, sentences and quotations. Language-free.
 *
 * A report is read in blocks of whole paragraphs (at most KR_LIMIT_BLOCK_BYTES), so memory does not grow with it.
 *
 *     bytes:   "Het  leger nam Koepjansk-Oost in."        tokens: Het leger nam Koepjansk - Oost in .
 *                                                          GLUED:                       ^  ^       ^
 */
#ifndef KR_TEXT_H
#define KR_TEXT_H

#include "base/base.h"

enum kr_token_kind { KR_TOKEN_WORD, KR_TOKEN_NUMBER, KR_TOKEN_MARK };

enum {
    KR_TOKEN_UPPER = 1,   /* begins with a capital letter */
    KR_TOKEN_CAPS = 2,    /* two or more letters, all capitals */
    KR_TOKEN_GLUED = 4,   /* no white space before it */
    KR_TOKEN_LINE = 8,    /* first token of a line */
    KR_TOKEN_ABBR = 16,   /* an abbreviation of the language: a following '.' may not end the sentence (set by match) */
    KR_TOKEN_QUOTED = 32, /* inside a quotation (set by kr_text_quotes) */
    KR_TOKEN_OPENS = 64,  /* a quotation mark that opens */
    KR_TOKEN_CLOSES = 128, /* a quotation mark that closes */
    KR_TOKEN_BLANK = 256   /* first token after a blank line */
};

/* One token. Bytes, half-open, counted from the start of the report. */
struct kr_token {
    uint32_t start, end;
    uint32_t word;  /* id in the automaton's vocabulary, 0: unknown; set by kr_match_run */
    uint32_t hash;  /* of the folded form */
    uint8_t kind;   /* enum kr_token_kind */
    uint16_t flags; /* KR_TOKEN_... */
    char mark;      /* KR_TOKEN_MARK: '.' ',' ';' ':' '?' '!' '(' ')' '/' '%'; '-' hyphen, '_' dash, '"' any
                      quotation mark, '~' an ellipsis, '*' anything else; 0 for words and numbers */
};

/* A sentence: tokens [first, end) of the block. A headline is a sentence of its own. */
struct kr_sentence {
    uint32_t first, end;
    uint32_t paragraph; /* 0-based number of the paragraph in the block */
};

/* The bytes of the next block at *at: whole lines up to KR_LIMIT_BLOCK_BYTES, a longer line cut at a space; advances
 * *at past it. len 0 at the end. */
kr_str kr_text_block(kr_str text, size_t *at);

/* Splits a block that begins at byte `offset` of the report into tokens: at most `capacity`, one a byte is enough.
 * Returns their number. */
size_t kr_text_tokens(kr_str block, size_t offset, struct kr_token *tokens, size_t capacity);

/* The folded form of a token's bytes (lower case, NFC, straight apostrophes) in `out`; returns its length, at most
 * KR_TEXT_FOLD_BYTES. */
enum { KR_TEXT_FOLD_BYTES = 256 };
size_t kr_text_fold(kr_str bytes, char out[KR_TEXT_FOLD_BYTES]);
/* The hash that a token with this folded form has. */
uint32_t kr_text_hash(kr_str folded);

/* Marks what stands inside quotation marks (“ ” ‘ ’ " ' „ « »), within paragraphs, nested ones as one. */
void kr_text_quotes(kr_str text, struct kr_token *tokens, size_t count);

/* Splits tokens into sentences; at most `capacity` (one a token is enough). A sentence ends at . ? ! before a new
 * beginning, at a line's end, and after KR_LIMIT_SENTENCE_TOKENS tokens. Returns their number. */
size_t kr_text_sentences(const struct kr_token *tokens, size_t count, struct kr_sentence *sentences, size_t capacity);

#endif
