/* choose.c - which blocks of a page are the article.
 *
 * The signals are those of the field: how long a block is and how much of it is link (Kohlschütter, Fankhauser &
 * Nejdl, "Boilerplate Detection using Shallow Text Features", 2010), that paragraphs stand together in one element
 * (Readability, Arc90 2009), what class names and tags say and what the neighbours are (jusText, Pomikálek 2011;
 * trafilatura, Barbaresi 2021). The code and the words are ours, and class names are never needed: half of all pages
 * have none that mean anything.
 *
 *     1. weigh     each block gets its prose: words that are no links, in sentences
 *     2. exclude   menus, boxes, forms, hidden things, teasers, comments: unless most of the page's prose is there
 *     3. descend   from the root to the child that has nearly all of the prose, until it divides: that is the top
 *     4. keep      within the top what is a paragraph, a heading of some, an item, a caption; a lead before the top
 *
 * Each step is a pass over the rows of page.c, forwards or backwards; none walks a tree. */
#include "read/page_int.h"

#include <stdlib.h>

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

/* ---- 1. weigh ---- */

static bool ends_sentence(kr_str s)
{
    static const char *const ends[] = {".", "!", "?", ":", "\"", "'", ")", "…", "”", "’", "»", "“", ";"};
    for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
        if (kr_str_ends(s, kr_str_of(ends[i])))
            return true;
    return false;
}

static uint32_t prose_of(const struct page *page, const struct block *block)
{
    const enum tag tag = (enum tag)page->elements[block->element].tag;
    const kr_str text = block_text(page, block);
    if (block->words < 8 || block->link_words * 2 > block->words || (tag >= TAG_H1 && tag <= TAG_H6))
        return 0;
    if (!ends_sentence(text) && block->words < 20)
        return 0;
    size_t marks = 0; /* a list of names has capitals or commas and no small words */
    for (size_t i = 0; i < text.len; i++)
        marks += text.ptr[i] == ',' || text.ptr[i] == '|';
    if (marks * 3 > block->words * 2)
        return 0;
    const uint32_t free_words = block->words - block->link_words;
    return tag == TAG_FIGCAPTION || tag == TAG_CAPTION ? free_words / 4 : free_words < 150 ? free_words : 150;
}

static void sum_up(struct chooser *c)
{
    const struct page *page = c->page;
    memset(c->sum, 0, page->element_count * sizeof(*c->sum));
    for (size_t i = 0; i < page->block_count; i++)
        if (!c->out[page->blocks[i].element])
            c->sum[page->blocks[i].element] += c->prose[i];
    for (size_t i = page->element_count; i-- > 1;)
        c->sum[page->elements[i].parent] += c->sum[i];
}

static bool weigh(struct chooser *c)
{
    const struct page *page = c->page;
    struct kr_arena *arena = page->arena;
    const size_t n = page->element_count;
    c->prose = KR_NEW_ARRAY(arena, uint32_t, page->block_count + 1);
    c->before = KR_NEW_ARRAY(arena, uint32_t, page->block_count + 1);
    c->sum = KR_NEW_ARRAY(arena, uint64_t, n);
    c->all = KR_NEW_ARRAY(arena, uint64_t, n);
    c->linked = KR_NEW_ARRAY(arena, uint64_t, n);
    c->out = KR_NEW_ARRAY(arena, uint8_t, n);
    c->cues = KR_NEW_ARRAY(arena, uint8_t, page->block_count + 1);
    c->choice->keep = KR_NEW_ARRAY(arena, uint8_t, page->block_count + 1);
    if (!c->prose || !c->before || !c->sum || !c->all || !c->linked || !c->out || !c->cues || !c->choice->keep)
        return false;
    for (size_t i = 0; i < page->block_count; i++) {
        const struct block *block = &page->blocks[i];
        c->prose[i] = prose_of(page, block);
        c->before[i + 1] = c->before[i] + (c->prose[i] > 0);
        c->all[block->element] += block->words;
        c->linked[block->element] += block->link_words;
    }
    for (size_t i = n; i-- > 1;) {
        c->all[page->elements[i].parent] += c->all[i];
        c->linked[page->elements[i].parent] += c->linked[i];
    }
    sum_up(c);
    c->total = c->sum[0];
    return true;
}

/* ---- 2. exclude ---- */

static void exclude(struct chooser *c, uint32_t element)
{
    const uint32_t end = c->page->elements[element].end;
    if (!element || c->out[element])
        return;
    for (uint32_t i = element; i < end;) {
        const bool done = c->out[i];
        c->out[i] = 1;
        i = done ? c->page->elements[i].end : i + 1;
    }
}

static bool is_noise(const struct chooser *c, uint32_t i)
{
    const struct element *e = &c->page->elements[i];
    const bool most = c->sum[i] * 20 > c->total * 9;
    if (e->hints & HINT_COMMENT && e->tag != TAG_BODY && e->tag != TAG_HTML)
        return c->total - c->sum[i] >= 40;
    if (most || e->tag == TAG_HTML || e->tag == TAG_BODY)
        return false;
    if (e->hints & (HINT_NOISE | HINT_HIDDEN) && !(e->hints & HINT_BODY))
        return true;
    switch (e->tag) {
    case TAG_NAV:
    case TAG_ASIDE:
    case TAG_FOOTER:
    case TAG_FORM:
    case TAG_DIALOG:
        return true;
    case TAG_HEADER: /* of the page, not of the article */
        return !(e->has & HAS_H1) && c->sum[i] * 10 < c->total;
    default:
        return false;
    }
}

/* Teasers: the smallest thing that holds a heading which is a link and something besides. */
static void exclude_teasers(struct chooser *c)
{
    const struct page *page = c->page;
    for (uint32_t i = 1; i < page->element_count; i++) {
        const struct element *e = &page->elements[i];
        if (e->tag < TAG_H2 || e->tag > TAG_H6 || !(e->has & HAS_LINKED_HEAD) || c->out[i])
            continue;
        uint32_t box = i;
        while (box && c->all[page->elements[box].parent] <= c->all[i] + 2)
            box = page->elements[box].parent; /* wrappers of the heading alone */
        const uint32_t parent = page->elements[box].parent;
        const uint64_t limit = c->total / 4;
        exclude(c, parent && c->sum[parent] <= limit && c->all[parent] < 150 && page->elements[parent].tag != TAG_BODY
                       ? parent
                       : i);
    }
}

/* Three parts or more of one look, each with its own time: entries of a live blog, comments, a list of news. */
static bool is_entry(const struct chooser *c, uint32_t i)
{
    const struct element *e = &c->page->elements[i];
    return e->has & HAS_TIME && c->sum[i] >= 5 && e->tag != TAG_BODY && e->tag != TAG_HTML && e->tag != TAG_TIME &&
           !(e->has & HAS_H1) && !c->out[i];
}

/* Counts the siblings of one look by their parent, in a table of the last seen. */
static void find_entries(struct chooser *c)
{
    const struct page *page = c->page;
    struct kr_arena *arena = page->arena;
    struct choice *choice = c->choice;
    uint32_t *counts = KR_NEW_ARRAY(arena, uint32_t, page->element_count);
    uint32_t *looks = KR_NEW_ARRAY(arena, uint32_t, page->element_count);
    if (!counts || !looks)
        return;
    for (uint32_t i = 1; i < page->element_count; i++) {
        const uint32_t parent = page->elements[i].parent;
        if (!is_entry(c, i))
            continue;
        if (!counts[parent])
            looks[parent] = page->elements[i].look;
        counts[parent] += looks[parent] == page->elements[i].look;
    }
    for (uint32_t i = 1; i < page->element_count; i++) {
        const uint32_t parent = page->elements[i].parent;
        if (counts[parent] < 3 || looks[parent] != page->elements[i].look || !is_entry(c, i))
            continue;
        if (!kr_arena_grow(arena, &choice->entries, &choice->entry_capacity, choice->entry_count, sizeof(uint32_t)))
            return;
        choice->entries[choice->entry_count++] = i;
        i = page->elements[i].end - 1; /* outermost ones only */
    }
}

/* Entries are the article in a live blog; else they are excluded unless there is nothing besides. */
static void judge_entries(struct chooser *c)
{
    struct choice *choice = c->choice;
    const struct page *page = c->page;
    uint64_t prose = 0, headed = 0;
    find_entries(c);
    for (size_t i = 0; i < choice->entry_count; i++) {
        const struct element *e = &page->elements[choice->entries[i]];
        prose += c->sum[choice->entries[i]];
        for (uint32_t k = choice->entries[i]; k < e->end; k++)
            if (page->elements[k].tag >= TAG_H2 && page->elements[k].tag <= TAG_H6) {
                headed++;
                break;
            }
    }
    const kr_str title = page->meta.title, url = page->meta.url;
    const bool said = page->meta.live || kr_where(title, "live") < title.len || kr_where(url, "live") < url.len;
    if (choice->entry_count && (said || headed * 2 > choice->entry_count) && prose * 2 > c->total)
        return;
    if (c->total - prose >= 40)
        for (size_t i = 0; i < choice->entry_count; i++)
            exclude(c, choice->entries[i]);
    choice->entry_count = 0;
}

static void exclude_noise(struct chooser *c)
{
    const struct page *page = c->page;
    for (uint32_t i = 1; i < page->element_count; i++)
        if (!c->out[i] && is_noise(c, i))
            exclude(c, i);
    sum_up(c);
    c->total = c->sum[0] ? c->sum[0] : c->total;
    judge_entries(c);
    if (!c->choice->entry_count)
        exclude_teasers(c);
    sum_up(c);
    c->total = c->sum[0] ? c->sum[0] : c->total;
}

/* ---- 3. descend ---- */

static size_t texty(const struct chooser *c, uint32_t e)
{
    return c->before[c->page->elements[e].end_block] - c->before[c->page->elements[e].first_block];
}

/* The child with most prose; *before: an earlier one that has the heading or comes right behind it, and enough. */
static uint32_t best_child(const struct chooser *c, uint32_t e, uint32_t h1)
{
    const struct element *elements = c->page->elements;
    uint32_t best = 0, early = 0;
    for (uint32_t i = e + 1; i < elements[e].end; i = elements[i].end)
        if (c->sum[i] > (best ? c->sum[best] : 0))
            best = i;
    for (uint32_t i = e + 1; best && h1 && i < best; i = elements[i].end)
        if (!early && elements[i].end > h1 && c->sum[i] * 10 >= c->sum[best] * 3 &&
            elements[i].look != elements[best].look)
            early = i;
    return early ? early : best;
}

static bool has_like(const struct chooser *c, uint32_t e, uint32_t child)
{
    const struct element *elements = c->page->elements;
    for (uint32_t i = e + 1; i < elements[e].end && elements[child].tag != TAG_TD; i = elements[i].end)
        if (i != child && elements[i].look == elements[child].look && c->sum[i] * 10 >= c->sum[child])
            return true;
    return false;
}

static uint32_t descend(const struct chooser *c, uint32_t h1)
{
    uint32_t e = 0;
    for (;;) {
        const uint32_t child = best_child(c, e, h1);
        if (!child || !c->sum[child])
            return e;
        const bool nearly = c->sum[child] * 100 >= c->sum[e] * 85;
        const bool alone = c->sum[child] * 100 >= c->sum[e] * 40 && !has_like(c, e, child) && texty(c, child) >= 2;
        const bool early = child < h1 && c->page->elements[child].end > h1;
        if ((!nearly && !alone && !early) || texty(c, child) < 2)
            return e;
        e = child;
    }
}

static uint32_t find_h1(const struct chooser *c)
{
    for (uint32_t i = 1; i < c->page->element_count; i++)
        if (c->page->elements[i].tag == TAG_H1 && !c->out[i] && c->all[i] >= 2)
            return i;
    return 0;
}

/* ---- 4. keep ---- */

/* The largest thing around a block that is no part of the article: few words, no heading of the page. */
static uint32_t box_of(const struct chooser *c, const struct block *block, uint64_t most)
{
    const struct element *elements = c->page->elements;
    uint32_t box = block->element;
    for (uint32_t up = elements[box].parent; up && up != c->choice->top; up = elements[up].parent) {
        if (c->all[up] > most || elements[up].has & HAS_H1 || c->sum[up] * 4 > c->total ||
            within(c->page, c->choice->top, up))
            break;
        box = up;
    }
    return box;
}

/* "Lees ook" above links: what follows it among its siblings, as far as it is links. */
static void exclude_following(struct chooser *c, uint32_t from)
{
    const struct element *elements = c->page->elements;
    const uint32_t parent = elements[from].parent;
    for (uint32_t i = elements[from].end; i < elements[parent].end; i = elements[i].end) {
        if (c->all[i] && c->linked[i] * 2 < c->all[i] && !(elements[i].has & HAS_LINKED_HEAD))
            return;
        exclude(c, i);
    }
}

static void judge_cue(struct chooser *c, size_t index, enum cue cue)
{
    const struct page *page = c->page;
    const struct block *block = &page->blocks[index];
    const struct element *e = &page->elements[block->element];
    const bool own = c->prose[index] && !block->link_words && !(e->has & (HAS_INPUT | HAS_BUTTON)) &&
                     (e->parent == c->choice->top || block->element == c->choice->top);
    const bool whole = c->page->elements[block->element].end_block - c->page->elements[block->element].first_block == 1;
    const uint32_t box = box_of(c, block, 120);
    const bool alone = box == block->element;
    if (cue == CUE_CREDIT || cue == CUE_BYLINE || cue == CUE_ADVERT || !whole) {
        c->prose[index] = 0;
        c->choice->keep[index] = NOT_KEPT;
    } else if (own && (cue != CUE_RELATED || block->words > 12) && block->words > 10) {
        return; /* a sentence that speaks of newsletters */
    } else if (cue == CUE_COMMENTS) {
        exclude(c, box);
        for (uint32_t i = page->elements[box].end; i < page->elements[page->elements[box].parent].end;
             i = page->elements[i].end)
            exclude(c, i);
    } else {
        exclude(c, box);
        if (cue == CUE_RELATED && alone && block->words < 6)
            exclude_following(c, box);
    }
    c->choice->paywall |= cue == CUE_PAY;
}

/* `early`: before the top is known, only what is never part of an article. */
static void judge_cues(struct chooser *c, bool early)
{
    const struct page *page = c->page;
    for (size_t i = 0; i < page->block_count; i++) {
        const struct block *block = &page->blocks[i];
        if (c->out[block->element] || block->words > 60)
            continue;
        if (early)
            c->cues[i] = (uint8_t)cue_of(block_text(page, block), block->words);
        const enum cue cue = (enum cue)c->cues[i];
        const enum tag tag = (enum tag)page->elements[block->element].tag;
        if (cue == CUE_NONE || tag == TAG_H1)
            continue;
        if ((cue == CUE_BYLINE || cue == CUE_SHARE) && c->prose[i])
            continue;
        if (early && cue != CUE_COMMENTS && cue != CUE_COOKIE)
            continue;
        judge_cue(c, i, cue);
    }
}

/* Boxes within the article: mostly links, or a field to fill in. */
static void exclude_boxes(struct chooser *c)
{
    const struct page *page = c->page;
    for (uint32_t i = c->choice->top + 1; i < page->elements[c->choice->top].end; i++) {
        const struct element *e = &page->elements[i];
        if (c->out[i] || !c->all[i] || e->has & HAS_H1 || c->sum[i] * 4 > c->total)
            continue;
        const bool group = e->tag == TAG_DIV || e->tag == TAG_UL || e->tag == TAG_OL || e->tag == TAG_SECTION ||
                           e->tag == TAG_TABLE || e->tag == TAG_ARTICLE || e->tag == TAG_DL || e->tag == TAG_OTHER;
        const bool links = group && e->has & HAS_LINK && c->linked[i] * 100 >= c->all[i] * 45;
        const bool field = group && e->has & HAS_INPUT && c->all[i] < 90;
        if (links || field)
            exclude(c, i);
    }
}

static bool is_caption(const struct chooser *c, const struct block *block)
{
    const struct element *elements = c->page->elements;
    uint32_t e = block->element;
    for (int i = 0; i < 4 && e && e != c->choice->top; i++, e = elements[e].parent)
        if (elements[e].tag == TAG_FIGCAPTION || elements[e].tag == TAG_FIGURE || elements[e].hints & HINT_CAPTION ||
            elements[e].tag == TAG_CAPTION)
            return c->sum[e] * 5 < c->total || elements[e].tag == TAG_FIGCAPTION;
    return false;
}

static uint8_t kind_of(const struct chooser *c, size_t i, bool prose_only)
{
    const struct page *page = c->page;
    const struct block *block = &page->blocks[i];
    const struct element *e = &page->elements[block->element];
    const kr_str text = block_text(page, block);
    const bool sentence = ends_sentence(text) && (block->words >= 3 || (e->tag == TAG_P && !block->link_words));
    if (c->out[block->element] || c->choice->keep[i] == NOT_KEPT)
        return 0;
    if (is_caption(c, block))
        return e->hints & HINT_CREDIT || block->words < 3 ? 0 : 1 + KR_READ_PART_CAPTION;
    if (block->link_words * 10 > block->words * 6 && !(sentence && block->link_words < block->words))
        return 0;
    if (e->hints & (HINT_BYLINE | HINT_CREDIT | HINT_SECTION) && block->words < 25)
        return 0;
    if (e->tag >= TAG_H2 && e->tag <= TAG_H6)
        return prose_only ? 0 : 1 + KR_READ_PART_HEADING;
    if (e->tag == TAG_H1)
        return 0;
    if (e->tag == TAG_LI || e->tag == TAG_DD || e->tag == TAG_DT)
        return !prose_only && (sentence || block->words >= 3) ? 1 + KR_READ_PART_ITEM : 0;
    if (c->prose[i] || sentence || (!prose_only && c->fragment))
        return 1 + KR_READ_PART_PARAGRAPH;
    return !prose_only && (e->tag == TAG_P || e->tag == TAG_BLOCKQUOTE) && block->words >= 5 && !block->link_words
               ? 1 + KR_READ_PART_PARAGRAPH
               : 0;
}

/* Headings that nothing follows are those of boxes that went. */
static void drop_empty_headings(struct chooser *c)
{
    uint8_t *keep = c->choice->keep;
    bool followed = false;
    for (size_t i = c->page->block_count; i-- > 0;) {
        if (keep[i] == 1 + KR_READ_PART_HEADING && !followed)
            keep[i] = 0;
        if (keep[i])
            followed = keep[i] != 1 + KR_READ_PART_HEADING && keep[i] != 1 + KR_READ_PART_CAPTION;
    }
}

static bool same_beginning(kr_str a, kr_str b)
{
    const size_t n = a.len < b.len ? a.len : b.len;
    return n >= 40 && memcmp(a.ptr, b.ptr, n < 80 ? n : 80) == 0;
}

/* A lead stands before the top: a paragraph, or a sentence set as a heading, behind the title, or one that the page
 * gives as its description. */
static uint8_t lead_kind(const struct chooser *c, size_t i, uint32_t h1)
{
    const struct page *page = c->page;
    const struct block *block = &page->blocks[i];
    const struct element *e = &page->elements[block->element];
    const bool behind = h1 && i >= page->elements[h1].end_block && h1 < c->choice->top;
    const bool heading = e->tag >= TAG_H2 && e->tag <= TAG_H4 && block->words >= 8 && !block->link_words &&
                         ends_sentence(block_text(page, block));
    if (c->out[block->element] || (!behind && !same_beginning(block_text(page, block), page->meta.description)))
        return 0;
    if (heading && c->choice->keep[i] != NOT_KEPT)
        return 1 + KR_READ_PART_PARAGRAPH;
    return c->prose[i] >= 8 ? kind_of(c, i, true) : 0;
}

static void keep_blocks(struct chooser *c, uint32_t h1)
{
    const struct page *page = c->page;
    struct choice *choice = c->choice;
    const struct element *top = &page->elements[choice->top];
    uint8_t *keep = choice->keep;
    for (size_t i = 0; i < page->block_count; i++) {
        const bool in = i >= top->first_block && i < top->end_block;
        keep[i] = in ? kind_of(c, i, false) : i < top->first_block ? lead_kind(c, i, h1) : 0;
    }
    drop_empty_headings(c);
}

bool choose_article(struct page *page, struct choice *choice, bool fragment)
{
    struct chooser c = {.page = page, .choice = choice, .fragment = fragment};
    *choice = (struct choice){.title_block = UINT32_MAX};
    if (!weigh(&c))
        return false;
    if (!fragment)
        exclude_noise(&c);
    const uint32_t h1 = find_h1(&c);
    if (h1 && page->elements[h1].first_block < page->elements[h1].end_block)
        choice->title_block = page->elements[h1].first_block;
    if (fragment) {
        keep_blocks(&c, 0);
        return true;
    }
    judge_cues(&c, true); /* comments must not be the top */
    sum_up(&c);
    c.total = c.sum[0] ? c.sum[0] : c.total;
    choice->top = descend(&c, h1);
    judge_cues(&c, false);
    exclude_boxes(&c);
    keep_blocks(&c, h1);
    choice->paywall |= page->meta.paid;
    return true;
}
