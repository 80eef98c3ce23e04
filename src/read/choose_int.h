/* choose_int.h - what choose.c and keep.c share. */
#ifndef KR_READ_CHOOSE_INT_H
#define KR_READ_CHOOSE_INT_H

#include "read/page_int.h"

struct chooser {
    struct page *page;
    struct choice *choice;
    uint32_t *prose;  /* by block */
    uint32_t *before; /* by block: how many before it have prose */
    uint64_t *sum;    /* prose by element, without what is excluded */
    uint64_t *all;    /* words by element */
    uint64_t *linked; /* link words by element */
    uint8_t *cues;    /* by block, enum cue */
    uint8_t *out;     /* element excluded */
    uint64_t total;
    bool fragment;
};

/* Marks an element and all within it as no part of the article. */
void choose_exclude(struct chooser *c, uint32_t element);
bool choose_sentence(kr_str s); /* whether it ends like one */
/* keep.c; `early`: before the top is known, only what is never part of an article. */
void choose_judge_cues(struct chooser *c, bool early);
void choose_boxes(struct chooser *c);
void choose_keep(struct chooser *c, uint32_t h1);

#endif
