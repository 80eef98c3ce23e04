/* romanise.h - inside the room place: spelling tables at work. From the name in one script or language to all the
 * spellings that a table makes of it, and from a romanised name back to the likely original. */
#ifndef KR_PLACE_ROMANISE_H
#define KR_PLACE_ROMANISE_H

#include "pack/pack.h"

enum {
    KR_ROMANISE_LETTERS = 64, /* longer names are not respelled */
    KR_ROMANISE_BYTES = 256,
    KR_ROMANISE_MOST = 48 /* spellings that one table makes of one name */
};

/* Called with each spelling, the table's own first; borrowed until it returns. */
typedef void kr_romanise_fn(void *context, kr_str spelling);

/* All spellings that the table makes of `name`: its own, then those with one or two of its alternatives taken, each
 * throughout the name; at most KR_ROMANISE_MOST, duplicates possible. Capitals follow the name's. None when the name
 * is longer than KR_ROMANISE_LETTERS. */
void kr_romanise(const struct kr_roman *table, kr_str name, kr_romanise_fn *each, void *context);

/* The table's own spelling of `name` in `out`; 0 when the name is too long. */
size_t kr_romanise_one(const struct kr_roman *table, kr_str name, char out[KR_ROMANISE_BYTES]);

/* The likely original of a romanised name: the table read from right to left, the longest spelling first. Returns its
 * length, 0 when a part of the name is no spelling of any letter. */
size_t kr_romanise_back(const struct kr_roman *table, kr_str name, char out[KR_ROMANISE_BYTES]);

/* The names of which `word` may be an inflected form, by a table of endings: each line's `from` at the end of the word
 * replaced by each of its `to`. */
void kr_romanise_endings(const struct kr_roman *table, kr_str word, kr_romanise_fn *each, void *context);

#endif
