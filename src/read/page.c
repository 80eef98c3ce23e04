/* page.c - a page of HTML to elements and blocks, in one pass.
 *
 * There is no tree to walk down: an element knows its parent and where it ends, so a million nested divs need a
 * million rows and no stack. End tags close what they name if it is near; a search upwards that finds nothing is
 * short, one that finds something closes all it passed, so the time is linear. Attributes matter for links, dates and
 * hints only; a span of 2^53-1 columns is a text like any other. */
#include "read/page_int.h"

enum { FARTHEST = 256 }; /* how far up an end tag looks */

struct builder {
    struct page *page;
    struct kr_markup markup;
    uint32_t current, skip; /* open element; the one within which text is not ours, 0: none */
    uint32_t link;          /* the open <a href>; 0: none */
    uint32_t open[TAG_COUNT + 1];
    struct block block;
    bool in_block, space, word;
    int breaks;      /* <br> since the last text */
    size_t space_at; /* of the first white space since the last text, and its length as written */
    size_t space_len;
};

static const struct {
    char name[12];
    uint8_t flags;
} tags[TAG_COUNT + 1] = {
#define X(name, text, flags) {text, flags},
    KR_TAGS(X)
#undef X
        {"", 0}};

static enum tag tag_of(kr_str name)
{
    char small[12] = {0};
    size_t low = 0, high = TAG_COUNT;
    if (name.len >= sizeof(small))
        return TAG_OTHER;
    for (size_t i = 0; i < name.len; i++)
        small[i] = kr_lower(name.ptr[i]);
    while (low < high) {
        const size_t middle = (low + high) / 2;
        const int order = memcmp(small, tags[middle].name, sizeof(small));
        if (!order)
            return (enum tag)middle;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return TAG_OTHER;
}

bool kr_is_html(kr_str name)
{
    const enum tag tag = tag_of(name);
    return (tag != TAG_OTHER && tag != TAG_SVG) || kr_same(name, "span") || kr_same(name, "b") ||
           kr_same(name, "strong") || kr_same(name, "em") || kr_same(name, "i") || kr_same(name, "font") ||
           kr_same(name, "amp-img");
}

/* ---- blocks ---- */

static void end_block(struct builder *b)
{
    struct page *page = b->page;
    b->space = b->word = false;
    b->breaks = 0;
    if (!b->in_block)
        return;
    b->in_block = false;
    b->block.end = (uint32_t)page->flow_len;
    if (!kr_arena_grow(page->arena, &page->blocks, &page->block_capacity, page->block_count, sizeof(*page->blocks)))
        page->failed = true;
    else
        page->blocks[page->block_count++] = b->block;
}

static void begin_block(struct builder *b, size_t source)
{
    uint32_t e = b->current;
    for (int i = 0; i < FARTHEST && e && !(tags[b->page->elements[e].tag].flags & BREAKS); i++)
        e = b->page->elements[e].parent;
    b->block = (struct block){.element = e, .text = (uint32_t)b->page->flow_len, .source = (uint32_t)source};
    b->in_block = true;
    b->space = false;
    b->breaks = 0;
}

/* Text that is no white space: `len` bytes that come from `written` bytes at `source`, in units of one byte if the two
 * agree. */
static void add(struct builder *b, const char *bytes, size_t len, size_t source, size_t written)
{
    struct page *page = b->page;
    if (!b->in_block)
        begin_block(b, source);
    const bool broken = b->breaks > 0;
    if (b->space || broken) {
        if (b->space_len <= UINT16_MAX)
            kr_offsets_add(&page->offsets, page->flow_len, b->space_at, 1, b->space_len, 1);
        page->flow[page->flow_len++] = broken ? '\n' : ' ';
        b->space = b->word = false;
        b->breaks = 0;
    }
    if (!b->word) {
        b->word = true;
        b->block.words++;
        b->block.link_words += b->link != 0;
        b->block.bold_words += b->open[TAG_B] + b->open[TAG_STRONG] > 0;
    }
    memcpy(page->flow + page->flow_len, bytes, len);
    if (len == written)
        kr_offsets_add(&page->offsets, page->flow_len, source, 1, 1, len);
    else
        kr_offsets_add(&page->offsets, page->flow_len, source, len, written, 1);
    page->flow_len += len;
    b->block.source_end = (uint32_t)(source + written);
}

static void add_space(struct builder *b, size_t source, size_t written)
{
    if (b->in_block && !b->space && !b->breaks) {
        b->space = true;
        b->space_at = source;
        b->space_len = written;
    }
}

/* A no-break space is a space; a soft hyphen and what has no width are nothing. How long it is; 0: none of these. */
static size_t invisible(kr_str s, bool *space)
{
    *space = kr_str_starts(s, KR_S("\xC2\xA0")) || kr_str_starts(s, KR_S("\xE2\x80\x89")) ||
             kr_str_starts(s, KR_S("\xE2\x80\xAF"));
    if (*space)
        return s.ptr[0] == '\xC2' ? 2 : 3;
    if (kr_str_starts(s, KR_S("\xC2\xAD")))
        return 2;
    return kr_str_starts(s, KR_S("\xE2\x80\x8B")) || kr_str_starts(s, KR_S("\xEF\xBB\xBF")) ? 3 : 0;
}

static void add_special(struct builder *b, kr_str out, size_t source, size_t written)
{
    bool space = out.len == 1 && kr_is_blank(out.ptr[0]);
    if (!space && !invisible(out, &space) && out.len)
        add(b, out.ptr, out.len, source, written);
    else if (space)
        add_space(b, source, written);
}

static void add_text(struct builder *b, size_t start, size_t end)
{
    const kr_str s = b->page->html;
    for (size_t at = start; at < end;) {
        const char c = s.ptr[at];
        size_t run = at, len = 0, taken;
        char out[KR_ENTITY_BYTES];
        bool space;
        if (kr_is_blank(c)) {
            add_space(b, at++, 1);
            continue;
        }
        if (c == '&' && (taken = kr_entity(kr_str_cut(s, at, end), out, &len)) > 0) {
            add_special(b, (kr_str){out, len}, at, taken);
            at += taken;
            continue;
        }
        if ((c == '\xC2' || c == '\xE2' || c == '\xEF') && (taken = invisible(kr_str_cut(s, at, end), &space)) > 0) {
            if (space)
                add_space(b, at, taken);
            at += taken;
            continue;
        }
        do
            run++;
        while (run < end && !kr_is_blank(s.ptr[run]) && s.ptr[run] != '&' && s.ptr[run] != '\xC2' &&
               s.ptr[run] != '\xE2' && s.ptr[run] != '\xEF');
        add(b, s.ptr + at, run - at, at, run - at);
        at = run;
    }
}

/* ---- elements ---- */

static void pop(struct builder *b)
{
    struct page *page = b->page;
    struct element *e = &page->elements[b->current];
    if (tags[e->tag].flags & BREAKS)
        end_block(b);
    e->end = (uint32_t)page->element_count;
    e->end_block = (uint32_t)(page->block_count + b->in_block);
    e->source_end = (uint32_t)b->markup.at;
    b->open[e->tag]--;
    if (b->skip == b->current)
        b->skip = 0;
    if (b->link == b->current)
        b->link = 0;
    if (e->tag == TAG_TIME && page->time_count && page->times[page->time_count - 1].element == b->current)
        page->times[page->time_count - 1].end = (uint32_t)page->flow_len;
    b->current = e->parent;
}

/* Closes the nearest open `tag` if it stands below all of `barriers`. */
static void close_to(struct builder *b, enum tag tag, uint32_t name, uint32_t source, const enum tag *barriers,
                     size_t count)
{
    const struct element *elements = b->page->elements;
    uint32_t e = b->current;
    if (!b->open[tag])
        return;
    for (int i = 0; i < FARTHEST && e; i++, e = elements[e].parent) {
        if (elements[e].tag == tag && (tag != TAG_OTHER || elements[e].name == name)) {
            const uint32_t parent = elements[e].parent;
            while (b->current != parent) {
                const uint32_t closing = b->current;
                pop(b);
                if (source)
                    b->page->elements[closing].source_end = source;
            }
            return;
        }
        for (size_t k = 0; k < count; k++)
            if (elements[e].tag == barriers[k])
                return;
    }
}

/* What a start tag closes: a paragraph, an item, a cell. */
static void close_implied(struct builder *b, enum tag tag, uint32_t source)
{
    static const enum tag boxes[] = {TAG_DIV,    TAG_TD,     TAG_LI,         TAG_SECTION, TAG_ARTICLE,
                                     TAG_BUTTON, TAG_FIGURE, TAG_BLOCKQUOTE, TAG_TABLE};
    static const enum tag lists[] = {TAG_UL, TAG_OL, TAG_TABLE}, tables[] = {TAG_TABLE};
    if (tags[tag].flags & BREAKS)
        close_to(b, TAG_P, 0, source, boxes, sizeof(boxes) / sizeof(boxes[0]));
    if (tag == TAG_LI)
        close_to(b, TAG_LI, 0, source, lists, 3);
    if (tag == TAG_DT || tag == TAG_DD) {
        close_to(b, TAG_DT, 0, source, lists, 3);
        close_to(b, TAG_DD, 0, source, lists, 3);
    }
    if (tag == TAG_TD || tag == TAG_TH || tag == TAG_TR) {
        close_to(b, TAG_TD, 0, source, tables, 1);
        close_to(b, TAG_TH, 0, source, tables, 1);
    }
    if (tag == TAG_TR)
        close_to(b, TAG_TR, 0, source, tables, 1);
    if (tag == TAG_A && b->link)
        close_to(b, TAG_A, 0, source, boxes, 2);
}

static bool push(struct builder *b, enum tag tag, const struct kr_mark *mark)
{
    struct page *page = b->page;
    if (page->element_count >= KR_LIMIT_PAGE_ELEMENTS)
        return false;
    if (!kr_arena_grow(page->arena, &page->elements, &page->element_capacity, page->element_count,
                       sizeof(*page->elements))) {
        page->failed = true;
        return false;
    }
    struct element *e = &page->elements[page->element_count];
    *e = (struct element){.parent = b->current, .tag = (uint16_t)tag, .source = (uint32_t)mark->start};
    e->name = tag == TAG_OTHER ? (uint32_t)kr_hash(0, mark->name) : 0;
    e->look = 2166136261u ^ (uint32_t)tag * 2654435761u;
    e->hints = page_hints(mark->attributes, &e->look);
    e->first_block = (uint32_t)(page->block_count + b->in_block);
    e->end = (uint32_t)page->element_count + 1;
    e->end_block = e->first_block;
    e->source_end = (uint32_t)mark->end;
    b->current = (uint32_t)page->element_count++;
    b->open[tag]++;
    return true;
}

static void note_time(struct builder *b, kr_str attributes)
{
    struct page *page = b->page;
    if (page->time_count == MOST_TIMES ||
        !kr_arena_grow(page->arena, &page->times, &page->time_capacity, page->time_count, sizeof(*page->times)))
        return;
    const kr_str property = kr_attribute(attributes, "itemprop");
    page->times[page->time_count++] =
        (struct time_mark){.element = b->current,
                           .text = (uint32_t)page->flow_len,
                           .end = (uint32_t)page->flow_len,
                           .stamp = kr_attribute(attributes, "datetime"),
                           .published = kr_same(property, "datepublished") || kr_attribute(attributes, "pubdate").ptr,
                           .modified = kr_same(property, "datemodified")};
}

/* Where a link leads says what it names. */
static uint16_t link_hints(kr_str href)
{
    static const char *const authors[] = {"/author/",  "/authors/",    "/auteur/",      "/auteurs/",   "/autor/",
                                          "/autoren/", "/journalist/", "/journalists/", "/schrijver/", "/avtor/"};
    if (is_root(href))
        return HINT_HOME;
    href.len = href.len < 200 ? href.len : 200;
    for (size_t i = 0; i < sizeof(authors) / sizeof(authors[0]); i++)
        if (kr_find(href, kr_str_of(authors[i])) < href.len)
            return HINT_AUTHOR | HINT_SAYS;
    return 0;
}

static void note_script(struct builder *b, kr_str attributes, kr_str content)
{
    struct page *page = b->page;
    const kr_str type = kr_attribute(attributes, "type");
    const size_t json = kr_where(type, "json");
    if (kr_begins(type, "application/ld+json") && page->linked_count < MOST_SCRIPTS)
        page->linked_data[page->linked_count++] = content;
    else if (json < type.len && page->data_count < MOST_SCRIPTS)
        page->data[page->data_count++] = content;
}

/* What an element says of itself besides where it stands. */
static void note(struct builder *b, enum tag tag, kr_str attributes)
{
    struct element *e = &b->page->elements[b->current];
    switch (tag) {
    case TAG_A:
        e->hints |= link_hints(kr_attribute(attributes, "href"));
        b->link = kr_attribute(attributes, "href").ptr ? b->current : 0;
        e->has |= b->link ? HAS_LINK : 0;
        break;
    case TAG_TIME:
        note_time(b, attributes);
        e->has |= HAS_TIME;
        break;
    case TAG_BUTTON:
    case TAG_SELECT:
        e->has |= HAS_BUTTON;
        break;
    case TAG_H1:
        e->has |= HAS_H1;
        break;
    case TAG_HTML:
        meta_tag(b->page, tag, attributes);
        break;
    default:
        break;
    }
}

static void void_tag(struct builder *b, enum tag tag, const struct kr_mark *mark)
{
    struct page *page = b->page;
    struct element *parent = &page->elements[b->current];
    const kr_str type = tag == TAG_INPUT ? kr_attribute(mark->attributes, "type") : (kr_str){0};
    if (tag == TAG_BR && b->in_block && ++b->breaks > 1)
        end_block(b);
    else if (tag == TAG_BR && b->breaks)
        b->space_at = mark->start, b->space_len = mark->end - mark->start;
    if (tag == TAG_HR)
        end_block(b);
    parent->has |= tag == TAG_IMG ? HAS_IMAGE : tag == TAG_INPUT && !kr_same(type, "hidden") ? HAS_INPUT : 0;
    if (tag == TAG_META || tag == TAG_LINK || tag == TAG_BASE)
        meta_tag(page, tag, mark->attributes);
}

static void start_tag(struct builder *b, const struct kr_mark *mark)
{
    const enum tag tag = tag_of(mark->name);
    const unsigned flags = tags[tag].flags;
    if (b->open[TAG_HEAD] && (flags & BREAKS) && !(flags & SKIP)) /* </head> may be left out */
        close_to(b, TAG_HEAD, 0, (uint32_t)mark->start, NULL, 0);
    close_implied(b, tag, (uint32_t)mark->start);
    if (flags & BREAKS)
        end_block(b);
    if (flags & VOID) {
        void_tag(b, tag, mark);
        return;
    }
    if (flags & RAW) {
        const kr_str content = kr_markup_raw(&b->markup, tags[tag].name);
        if (tag == TAG_SCRIPT)
            note_script(b, mark->attributes, content);
        if (tag == TAG_TITLE && !b->page->title_written.len && !b->open[TAG_SVG])
            b->page->title_written = content;
        b->page->elements[b->current].has |= tag == TAG_TEXTAREA ? HAS_INPUT : 0;
        return;
    }
    if ((mark->empty && tag == TAG_OTHER) || !push(b, tag, mark))
        return;
    if ((flags & SKIP) && !b->skip)
        b->skip = b->current;
    note(b, tag, mark->attributes);
}

static void end_tag(struct builder *b, const struct kr_mark *mark)
{
    static const enum tag cells[] = {TAG_TD, TAG_TH, TAG_TABLE};
    static const enum tag breaking[] = {TAG_DIV, TAG_TD, TAG_TH, TAG_LI, TAG_SECTION, TAG_ARTICLE, TAG_P, TAG_TABLE};
    const enum tag tag = tag_of(mark->name);
    const bool cell = tag == TAG_TD || tag == TAG_TH || tag == TAG_TR || tag == TAG_TABLE || tag == TAG_TBODY;
    if (tag == TAG_BR)
        void_tag(b, TAG_BR, mark);
    else if (tag == TAG_OTHER)
        close_to(b, tag, (uint32_t)kr_hash(0, mark->name), 0, cells, 3);
    else if (tags[tag].flags & (BREAKS | SKIP))
        close_to(b, tag, 0, 0, cells, cell ? 0 : 3);
    else
        close_to(b, tag, 0, 0, breaking, tag == TAG_A ? 3 : sizeof(breaking) / sizeof(breaking[0]));
    if (tags[tag].flags & BREAKS)
        end_block(b);
}

/* Gives each element what its descendants have. Headings may nest, so that their words are sums of the words before
 * each block, not counted block by block. */
static void gather(struct page *page)
{
    struct words {
        size_t all, linked;
    } *before = kr_arena_alloc(page->arena, (page->block_count + 1) * sizeof(*before));
    if (!before) {
        page->failed = true;
        return;
    }
    before[0] = (struct words){0};
    for (size_t k = 0; k < page->block_count; k++)
        before[k + 1] =
            (struct words){before[k].all + page->blocks[k].words, before[k].linked + page->blocks[k].link_words};
    for (size_t i = page->element_count; i-- > 1;) {
        struct element *e = &page->elements[i];
        if (e->tag >= TAG_H1 && e->tag <= TAG_H6 && e->end_block > e->first_block) {
            const size_t words = before[e->end_block].all - before[e->first_block].all;
            const size_t linked = before[e->end_block].linked - before[e->first_block].linked;
            if (words && linked * 10 >= words * 8)
                e->has |= HAS_LINKED_HEAD;
        }
        page->elements[e->parent].has |= e->has;
    }
}

bool page_build(struct page *page, struct kr_arena *arena, kr_str html)
{
    assert(html.len <= KR_LIMIT_PAGE_BYTES * 4u);
    *page = (struct page){.arena = arena, .html = html, .offsets = {.arena = arena}};
    struct builder b = {.page = page, .markup = {.text = html}};
    struct kr_mark mark = {0};
    page->flow = kr_arena_alloc(arena, html.len + 1);
    if (!page->flow || !push(&b, TAG_BODY, &mark))
        return false;
    b.open[TAG_BODY] = 0; /* the root never closes */
    while (!page->failed && kr_markup_next(&b.markup, &mark)) {
        if (mark.kind == KR_MARK_OPEN)
            start_tag(&b, &mark);
        else if (mark.kind == KR_MARK_CLOSE)
            end_tag(&b, &mark);
        else if (mark.kind == KR_MARK_TEXT && !b.skip)
            add_text(&b, mark.start, mark.end);
    }
    end_block(&b);
    while (b.current)
        pop(&b);
    page->elements[0].end = (uint32_t)page->element_count;
    page->elements[0].end_block = (uint32_t)page->block_count;
    page->elements[0].source_end = (uint32_t)html.len;
    gather(page);
    return !page->failed && !page->offsets.failed;
}
