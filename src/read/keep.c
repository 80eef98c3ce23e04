/* keep.c - the last step of choose.c: which blocks within the chosen element are kept, and as what.
 *
 * Short texts that give themselves away go, and the boxes around them; so do boxes of links and of fields. What is left
 * is a paragraph, a heading, an item, a caption or a cell of a table by its element, its look and its end. */
#include "read/choose_int.h"

enum {
    MOST_CAPTION = 30, /* words of a box with a picture that are its caption */
    MOST_QUOTES = 16,  /* that are looked for in the text */
    MOST_SUBHEAD = 12, /* words of a line in bold that is a heading */
};

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
        choose_exclude(c, i);
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
    if (cue == CUE_PLEA && !own && !alone) {
        choose_exclude(c, box);
    } else if (cue == CUE_CREDIT || cue == CUE_BYLINE || cue == CUE_ADVERT || cue == CUE_PLEA || !whole) {
        c->prose[index] = 0;
        c->choice->keep[index] = NOT_KEPT;
    } else if (own && (cue != CUE_RELATED || block->words > 12) && block->words > 10) {
        return; /* a sentence that speaks of newsletters */
    } else if (cue == CUE_COMMENTS) {
        choose_exclude(c, box);
        for (uint32_t i = page->elements[box].end; i < page->elements[page->elements[box].parent].end;
             i = page->elements[i].end)
            choose_exclude(c, i);
    } else {
        choose_exclude(c, box);
        if (cue == CUE_RELATED && alone && block->words < 6)
            exclude_following(c, box);
    }
    c->choice->paywall |= cue == CUE_PAY;
}

void choose_judge_cues(struct chooser *c, bool early)
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
void choose_boxes(struct chooser *c)
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
            choose_exclude(c, i);
    }
}

/* A box that holds a picture and few words: they tell of it. A paragraph may hold a picture, too. */
static bool in_picture(const struct chooser *c, const struct block *block)
{
    const struct element *elements = c->page->elements;
    uint32_t e = block->element;
    for (int i = 0; i < 3 && e && e != c->choice->top && !(elements[e].has & HAS_IMAGE); i++)
        e = elements[e].parent;
    return e && e != c->choice->top && elements[e].has & HAS_IMAGE && !(elements[e].has & HAS_H1) &&
           elements[e].tag != TAG_P && elements[e].tag != TAG_LI && elements[e].tag != TAG_TR &&
           elements[e].tag != TAG_TD && c->all[e] <= MOST_CAPTION && c->sum[e] * 5 < c->total &&
           elements[e].end_block - elements[e].first_block <= 3;
}

static bool is_caption(const struct chooser *c, const struct block *block)
{
    const struct element *elements = c->page->elements;
    uint32_t e = block->element;
    for (int i = 0; i < 4 && e && e != c->choice->top; i++, e = elements[e].parent)
        if (elements[e].tag == TAG_FIGCAPTION || elements[e].tag == TAG_FIGURE || elements[e].hints & HINT_CAPTION ||
            elements[e].tag == TAG_CAPTION)
            return c->sum[e] * 5 < c->total || elements[e].tag == TAG_FIGCAPTION;
    return in_picture(c, block);
}

/* Date, author and rights of an article, all in one: "Publié le ... Par ... Copyright © ...". */
static bool is_glued(kr_str text)
{
    return text.len < 600 && kr_find(text, KR_S("\xC2\xA9")) < text.len;
}

static bool is_date(const struct block *block, kr_str text)
{
    struct kr_stamp stamp, modified;
    return block->words >= 2 && block->words <= 7 && text.len <= 80 && kr_stamp_has_year(text) &&
           !choose_sentence(text) && (kr_stamp_read(text, &stamp) || kr_stamp_line(text, &stamp, &modified));
}

/* A line in bold that is no sentence. */
static bool is_subhead(const struct chooser *c, const struct block *block)
{
    const struct element *e = &c->page->elements[block->element];
    return (e->tag == TAG_P || e->tag == TAG_DIV) && block->words <= MOST_SUBHEAD &&
           block->bold_words == block->words && !block->link_words && !choose_sentence(block_text(c->page, block));
}

static uint8_t kind_of(const struct chooser *c, size_t i, bool prose_only)
{
    const struct page *page = c->page;
    const struct block *block = &page->blocks[i];
    const struct element *e = &page->elements[block->element];
    const kr_str text = block_text(page, block);
    const bool sentence = choose_sentence(text) && (block->words >= 3 || (e->tag == TAG_P && !block->link_words));
    if (c->out[block->element] || c->choice->keep[i] == NOT_KEPT)
        return 0;
    if (is_caption(c, block))
        return e->hints & HINT_CREDIT || block->words < 3 ? 0 : 1 + KR_READ_PART_CAPTION;
    if (block->link_words * 10 > block->words * 6 && !(sentence && block->link_words < block->words))
        return 0;
    if (e->hints & (HINT_BYLINE | HINT_CREDIT | HINT_SECTION) && (block->words < 25 || is_glued(text)))
        return 0;
    if (is_date(block, text))
        return 0;
    if (e->tag >= TAG_H2 && e->tag <= TAG_H6)
        return prose_only ? 0 : 1 + KR_READ_PART_HEADING;
    if (e->tag == TAG_H1) /* a second one */
        return prose_only || i < page->elements[c->choice->top].first_block || i <= c->choice->title.block
                   ? 0
                   : 1 + KR_READ_PART_HEADING;
    if (!prose_only && is_subhead(c, block))
        return 1 + KR_READ_PART_HEADING;
    if (e->tag == TAG_LI || e->tag == TAG_DD || e->tag == TAG_DT)
        return !prose_only && (sentence || block->words >= 3) ? 1 + KR_READ_PART_ITEM : 0;
    if (c->prose[i] || sentence || (!prose_only && c->fragment))
        return 1 + KR_READ_PART_PARAGRAPH;
    return !prose_only && (e->tag == TAG_P || e->tag == TAG_BLOCKQUOTE) && block->words >= 5 && !block->link_words
               ? 1 + KR_READ_PART_PARAGRAPH
               : 0;
}

/* Headings that nothing follows are those of boxes that went; a line in bold above all text is a name or a kicker. */
static void drop_empty_headings(struct chooser *c)
{
    uint8_t *keep = c->choice->keep;
    bool followed = false;
    for (size_t i = 0; i < c->page->block_count && (!keep[i] || keep[i] == 1 + KR_READ_PART_HEADING); i++)
        if (keep[i] && is_subhead(c, &c->page->blocks[i]))
            keep[i] = 0;
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
                         choose_sentence(block_text(page, block));
    if (c->out[block->element] || (!behind && !same_beginning(block_text(page, block), page->meta.description)))
        return 0;
    if (heading && c->choice->keep[i] != NOT_KEPT)
        return 1 + KR_READ_PART_PARAGRAPH;
    return c->prose[i] >= 8 ? kind_of(c, i, true) : 0;
}

/* A table of figures: rows of short cells with heads or numbers, no prose, no links, no pictures, no fields. */
static bool is_data(const struct chooser *c, uint32_t table)
{
    const struct page *page = c->page;
    const struct element *t = &page->elements[table];
    size_t cells = 0, rows = 0, heads = 0, figures = 0;
    if (c->out[table] || c->sum[table] || t->has & (HAS_IMAGE | HAS_INPUT | HAS_BUTTON | HAS_H1) ||
        c->linked[table] * 5 > c->all[table])
        return false;
    for (uint32_t i = table + 1; i < t->end; i++) {
        const enum tag tag = (enum tag)page->elements[i].tag;
        if (tag == TAG_TABLE)
            return false;
        rows += tag == TAG_TR;
        cells += tag == TAG_TD;
        heads += tag == TAG_TH;
    }
    for (uint32_t i = t->first_block; i < t->end_block; i++) {
        const kr_str text = block_text(page, &page->blocks[i]);
        figures += text.len && text.len < 16 && kr_is_digit(text.ptr[text.len - 1]);
    }
    return rows >= 3 && cells >= 4 && heads + figures >= 3;
}

/* The cells of tables of figures that stand within the text. */
static void keep_tables(struct chooser *c)
{
    const struct page *page = c->page;
    const struct element *top = &page->elements[c->choice->top];
    uint8_t *keep = c->choice->keep;
    size_t first = top->first_block;
    while (first < top->end_block && keep[first] != 1 + KR_READ_PART_PARAGRAPH)
        first++;
    for (uint32_t i = c->choice->top + 1; i < top->end; i++) {
        const struct element *e = &page->elements[i];
        if (e->tag != TAG_TABLE || e->first_block <= first)
            continue;
        const bool data = is_data(c, i);
        for (uint32_t k = e->first_block; data && k < e->end_block; k++) {
            const enum tag tag = (enum tag)page->elements[page->blocks[k].element].tag;
            if ((tag == TAG_TD || tag == TAG_TH) && !c->out[page->blocks[k].element] && keep[k] != NOT_KEPT)
                keep[k] = 1 + KR_READ_PART_ITEM;
        }
    }
}

/* Whether another block that is kept has these words. */
static bool is_told_elsewhere(const struct chooser *c, size_t own, kr_str words)
{
    for (size_t i = 0; i < c->page->block_count; i++) {
        const kr_str text = block_text(c->page, &c->page->blocks[i]);
        if (i != own && c->choice->keep[i] && c->choice->keep[i] != NOT_KEPT && kr_find(text, words) < text.len)
            return true;
    }
    return false;
}

/* A quotation set apart that says again what stands in the text, word for word. */
static void drop_pull_quotes(struct chooser *c)
{
    const struct page *page = c->page;
    uint8_t *keep = c->choice->keep;
    int looked = 0;
    for (size_t i = 0; i < page->block_count && looked < MOST_QUOTES; i++) {
        const struct block *block = &page->blocks[i];
        const uint32_t e = block->element, up = page->elements[e].parent;
        kr_str quote = block_text(page, block);
        if (!keep[i] || keep[i] == NOT_KEPT || block->words < 4 || block->words > 60 ||
            (page->elements[e].tag != TAG_BLOCKQUOTE && page->elements[up].tag != TAG_BLOCKQUOTE &&
             page->elements[e].tag != TAG_ASIDE))
            continue;
        looked++;
        while (quote.len && strchr("\"'", quote.ptr[0]))
            quote = kr_str_cut(quote, 1, quote.len);
        while (quote.len && strchr("\"'.", quote.ptr[quote.len - 1]))
            quote.len--;
        if (is_told_elsewhere(c, i, quote))
            keep[i] = 0;
    }
}

void choose_keep(struct chooser *c, uint32_t h1)
{
    const struct page *page = c->page;
    struct choice *choice = c->choice;
    const struct element *top = &page->elements[choice->top];
    uint8_t *keep = choice->keep;
    for (size_t i = 0; i < page->block_count; i++) {
        const bool in = i >= top->first_block && i < top->end_block;
        keep[i] = in ? kind_of(c, i, false) : i < top->first_block ? lead_kind(c, i, h1) : 0;
    }
    if (!c->fragment) {
        keep_tables(c);
        drop_pull_quotes(c);
    }
    drop_empty_headings(c);
}
