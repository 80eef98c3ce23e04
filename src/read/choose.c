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
#include "read/choose_int.h"

enum {
    LEAST_BESIDES = 40, /* words of prose besides comments or entries for these to be left out */
    LEAST_REPORT = 12,  /* words of prose above the foot of a page */
    MOST_SIGNATURE = 80 /* bytes of a line with who wrote a comment, and when */
};

/* ---- 1. weigh ---- */

bool choose_sentence(kr_str s)
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
    if (!choose_sentence(text) && block->words < 20)
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

static void exclude_as(struct chooser *c, uint32_t element, uint8_t why)
{
    const uint32_t end = c->page->elements[element].end;
    if (!element || c->out[element])
        return;
    for (uint32_t i = element; i < end;) {
        const bool done = c->out[i];
        c->out[i] = done ? c->out[i] : why;
        i = done ? c->page->elements[i].end : i + 1;
    }
}

void choose_exclude(struct chooser *c, uint32_t element)
{
    exclude_as(c, element, OUT);
}

/* The foot of a page may have more words than a short report: it goes if it stands behind the heading and does not have
 * all that the page says. */
static bool is_foot(const struct chooser *c, uint32_t i)
{
    const struct element *e = &c->page->elements[i];
    const struct heading *title = &c->choice->title;
    return (e->hints & HINT_FOOT || e->tag == TAG_FOOTER) && !(e->hints & HINT_BODY) && title->agrees &&
           title->heading && !title->weakly && e->first_block > title->block && c->total - c->sum[i] >= LEAST_REPORT;
}

static bool is_noise(const struct chooser *c, uint32_t i)
{
    const struct element *e = &c->page->elements[i];
    const bool most = c->sum[i] * 20 > c->total * 9;
    if (e->hints & HINT_COMMENT && e->tag != TAG_BODY && e->tag != TAG_HTML)
        return c->total - c->sum[i] >= LEAST_BESIDES;
    if (is_foot(c, i))
        return true;
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
        choose_exclude(c, parent && c->sum[parent] <= limit && c->all[parent] < 150 &&
                                  page->elements[parent].tag != TAG_BODY
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
    if (c->total - prose >= LEAST_BESIDES)
        for (size_t i = 0; i < choice->entry_count; i++)
            choose_exclude(c, choice->entries[i]);
    choice->entry_count = 0;
}

/* "hengelaar | 02-11-2022 | 13:40": few words, a name first, then a date and an hour in digits. */
static bool is_signature(kr_str line)
{
    size_t words = 0, letters = 0, marks = 0;
    if (line.len < 8 || line.len > MOST_SIGNATURE || kr_is_digit(line.ptr[0]))
        return false;
    for (size_t i = 0; i < line.len; i++) {
        const bool digit = i && kr_is_digit(line.ptr[i - 1]) && i + 1 < line.len && kr_is_digit(line.ptr[i + 1]);
        words += line.ptr[i] == ' ';
        letters += !marks && kr_is_alpha(line.ptr[i]);
        marks += digit && (line.ptr[i] == '-' || line.ptr[i] == ':' || line.ptr[i] == '/' || line.ptr[i] == '.');
    }
    return words <= 8 && letters >= 3 && marks >= 3; /* a day alone heads a diary's entry */
}

/* Whether what an element says begins or ends with one. */
static bool is_signed(const struct page *page, uint32_t element)
{
    const struct element *e = &page->elements[element];
    if (e->first_block >= e->end_block || e->end_block - e->first_block > 12)
        return false;
    const kr_str first = block_text(page, &page->blocks[e->first_block]);
    const kr_str last = block_text(page, &page->blocks[e->end_block - 1]);
    size_t end = 0, begin = last.len;
    while (end < first.len && end <= MOST_SIGNATURE && first.ptr[end] != '\n')
        end++;
    while (begin && last.len - begin <= MOST_SIGNATURE && last.ptr[begin - 1] != '\n')
        begin--;
    return is_signature(kr_str_cut(first, 0, end)) || is_signature(kr_str_cut(last, begin, last.len));
}

/* Three or more parts of one look that are signed and dated, with enough besides: what readers wrote. */
static void exclude_signed_rows(struct chooser *c)
{
    const struct page *page = c->page;
    uint64_t prose = 0;
    for (int round = 0; round < 2; round++) {
        if (round && (c->total < prose + LEAST_BESIDES || !prose))
            return;
        for (uint32_t i = 1, count = 1; i < page->element_count; i += count) {
            const struct element *e = &page->elements[i];
            uint32_t next = e->end, last = i;
            count = 1;
            if (c->out[i] || !c->sum[i] || e->has & HAS_H1 || next >= page->elements[e->parent].end ||
                page->elements[next].look != e->look || !is_signed(page, i))
                continue;
            for (size_t n = 1; next < page->elements[e->parent].end; next = page->elements[next].end) {
                if (page->elements[next].look != e->look || !is_signed(page, next))
                    break;
                last = ++n >= 3 ? next : last;
            }
            if (last == i)
                continue;
            for (uint32_t k = i; k <= last; k = page->elements[k].end) {
                prose += round ? 0 : c->sum[k];
                if (round)
                    exclude_as(c, k, OUT_COMMENT);
            }
            count = page->elements[last].end - i;
        }
    }
}

static void exclude_noise(struct chooser *c)
{
    const struct page *page = c->page;
    for (uint32_t i = 1; i < page->element_count; i++)
        if (!c->out[i] && is_noise(c, i))
            exclude_as(c, i, page->elements[i].hints & HINT_COMMENT ? OUT_COMMENT : OUT);
    sum_up(c);
    c->total = c->sum[0] ? c->sum[0] : c->total;
    exclude_signed_rows(c);
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

/* The heading is what the head calls the page, else the first <h1>; *h1 gets its element, 0: none. */
static void find_heading(struct chooser *c, uint32_t *h1)
{
    const struct page *page = c->page;
    struct heading *title = &c->choice->title;
    if (!title->agrees || !title->heading || title->weakly) {
        *h1 = title_first_h1(page, c->out, !title->agrees);
        if (*h1) {
            const uint32_t block = page->elements[*h1].first_block;
            *title = (struct heading){block, page->blocks[block].text, page->blocks[block].end, true, false, false};
        }
    }
    if (!*h1 && title->agrees && title->heading)
        *h1 = page->blocks[title->block].element;
}

/* What holds the heading is told by a mark that <h1> sets; a heading of another kind that agrees sets it instead. */
static void mark_heading(struct chooser *c)
{
    const struct page *page = c->page;
    const struct heading *title = &c->choice->title;
    if (!title->agrees || !title->heading || title->weakly)
        return;
    for (uint32_t i = 0; i < page->element_count; i++)
        page->elements[i].has &= (uint8_t)~HAS_H1;
    for (uint32_t e = page->blocks[title->block].element;; e = page->elements[e].parent) {
        page->elements[e].has |= HAS_H1;
        if (!e)
            break;
    }
}

bool choose_article(struct page *page, struct choice *choice, bool fragment)
{
    struct chooser c = {.page = page, .choice = choice, .fragment = fragment};
    *choice = (struct choice){.title.block = UINT32_MAX};
    if (!weigh(&c))
        return false;
    choice->out = c.out;
    uint32_t h1 = 0;
    if (!fragment) {
        choice->title = title_find(page);
        mark_heading(&c);
        exclude_noise(&c);
    }
    find_heading(&c, &h1);
    if (fragment) {
        choose_keep(&c, 0);
        return true;
    }
    choose_judge_cues(&c, true); /* comments must not be the top */
    sum_up(&c);
    c.total = c.sum[0] ? c.sum[0] : c.total;
    choice->top = descend(&c, h1);
    choose_judge_cues(&c, false);
    choose_boxes(&c);
    choose_keep(&c, h1);
    choice->paywall |= page->meta.paid;
    return true;
}
