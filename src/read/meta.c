/* meta.c - what a page says of itself in its head: <meta>, <link>, <title>, <html lang>, <time>, and in its address.
 *
 * Each field is taken from where it is most often right; a rank says how much a source is believed:
 *
 *     title     JSON-LD headline 3, og:title 2, twitter:title 1, <title> 0 (without the outlet's name at its end)
 *     author    JSON-LD 3, meta author and its kin 2       section   JSON-LD 3, article:section 2
 *     outlet    og:site_name 3, JSON-LD publisher 2, application-name 1
 *     address   <link rel=canonical> 3, og:url 2, JSON-LD 1, where it was fetched 0 */
#include "read/page_int.h"

void meta_set(struct page *page, kr_str *field, int *field_rank, kr_str written, int rank)
{
    if (!written.len || written.len > 2000 || (field->len && *field_rank >= rank))
        return;
    const kr_str plain = kr_markup_plain(page->arena, written);
    if (plain.len) {
        *field = plain;
        *field_rank = rank;
    }
}

static bool is_address(kr_str s)
{
    return kr_begins(s, "http://") || kr_begins(s, "https://");
}

static void meta_date(struct page *page, kr_str key, kr_str content)
{
    static const struct {
        const char *key;
        enum kr_read_origin from;
        bool modified;
    } keys[] = {
        {"article:published_time", KR_READ_FROM_OPEN_GRAPH, false},
        {"article:modified_time", KR_READ_FROM_OPEN_GRAPH, true},
        {"og:article:published_time", KR_READ_FROM_OPEN_GRAPH, false},
        {"og:article:modified_time", KR_READ_FROM_OPEN_GRAPH, true},
        {"og:published_time", KR_READ_FROM_OPEN_GRAPH, false},
        {"og:updated_time", KR_READ_FROM_OPEN_GRAPH, true},
        {"datepublished", KR_READ_FROM_META, false},
        {"datemodified", KR_READ_FROM_META, true},
        {"date", KR_READ_FROM_META, false},
        {"pubdate", KR_READ_FROM_META, false},
        {"publishdate", KR_READ_FROM_META, false},
        {"publish-date", KR_READ_FROM_META, false},
        {"publish_date", KR_READ_FROM_META, false},
        {"publication_date", KR_READ_FROM_META, false},
        {"parsely-pub-date", KR_READ_FROM_META, false},
        {"sailthru.date", KR_READ_FROM_META, false},
        {"dc.date", KR_READ_FROM_META, false},
        {"dc.date.issued", KR_READ_FROM_META, false},
        {"dcterms.created", KR_READ_FROM_META, false},
        {"dcterms.issued", KR_READ_FROM_META, false},
        {"dcterms.modified", KR_READ_FROM_META, true},
        {"dcterms.date", KR_READ_FROM_META, false},
        {"last-modified", KR_READ_FROM_META, true},
        {"article.published", KR_READ_FROM_META, false},
        {"article.updated", KR_READ_FROM_META, true},
    };
    for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
        if (kr_same(key, keys[i].key))
            kr_dates_add(&page->meta.dates, content, keys[i].from, keys[i].modified);
}

/* "Written by" and, in the next field, by whom. */
static void meta_label(struct page *page, kr_str key, kr_str content)
{
    static const char *const labels[] = {"written by", "geschreven door", "verfasst von", "\xC3\xA9\x63rit par"};
    int rank = 0;
    if (kr_begins(key, "twitter:label")) {
        page->labelled = false;
        for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
            page->labelled |= kr_same(content, labels[i]);
    } else if (kr_begins(key, "twitter:data")) {
        if (page->labelled)
            meta_set(page, &page->meta.author, &page->meta.author_rank, content, 1);
        page->labelled = false;
    } else if (kr_same(key, "twitter:site")) {
        meta_set(page, &page->handle, &rank, content, 1);
    }
}

static void meta_field(struct page *page, kr_str key, kr_str content)
{
    struct kr_meta *m = &page->meta;
    int description = 0;
    if (kr_same(key, "og:title"))
        meta_set(page, &m->title, &m->title_rank, content, 2);
    else if (kr_same(key, "twitter:title"))
        meta_set(page, &m->title, &m->title_rank, content, 1);
    else if (kr_same(key, "og:site_name"))
        meta_set(page, &m->outlet, &m->outlet_rank, content, 3);
    else if (kr_same(key, "application-name") || kr_same(key, "dc.publisher"))
        meta_set(page, &m->outlet, &m->outlet_rank, content, 1);
    else if (kr_same(key, "og:url"))
        meta_set(page, &m->url, &m->url_rank, content, 2);
    else if ((kr_same(key, "author") || kr_same(key, "article:author") || kr_same(key, "og:article:author") ||
              kr_same(key, "dc.creator") || kr_same(key, "parsely-author")) &&
             !is_address(content))
        meta_set(page, &m->author, &m->author_rank, content, 2);
    else if (kr_same(key, "article:section") || kr_same(key, "og:article:section") || kr_same(key, "parsely-section") ||
             kr_same(key, "meta-section") || kr_same(key, "section"))
        meta_set(page, &m->section, &m->section_rank, content, 2);
    else if (kr_same(key, "og:description") || kr_same(key, "description"))
        meta_set(page, &m->description, &description, content, 1);
    else if (kr_begins(key, "twitter:"))
        meta_label(page, key, content);
    else if (kr_same(key, "article:content_tier") && !kr_same(content, "free"))
        m->paid = true;
    else
        meta_date(page, key, content);
}

void meta_tag(struct page *page, enum tag tag, kr_str attributes)
{
    struct kr_meta *m = &page->meta;
    if (tag == TAG_HTML) {
        const kr_str lang = kr_attribute(attributes, "lang");
        if (lang.len)
            m->lang = kr_arena_str(page->arena, lang);
    } else if (tag == TAG_LINK && kr_same(kr_attribute(attributes, "rel"), "canonical")) {
        meta_set(page, &m->url, &m->url_rank, kr_attribute(attributes, "href"), 3);
    } else if (tag == TAG_META) {
        kr_str name, value, content = {0}, keys[3];
        size_t count = 0;
        while (kr_attribute_next(&attributes, &name, &value)) {
            if (kr_same(name, "content"))
                content = value;
            else if (count < 3 && (kr_same(name, "property") || kr_same(name, "name") || kr_same(name, "itemprop")))
                keys[count++] = value;
        }
        for (size_t i = 0; i < count; i++)
            meta_field(page, keys[i], content);
    }
}

/* "Title | Outlet", "Title - Outlet": without what is the outlet's. */
static kr_str without_outlet(kr_str title, kr_str outlet)
{
    static const char *const signs[] = {" | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " \xC2\xBB "};
    for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
        size_t last = title.len;
        for (size_t at = 0; at < title.len;) {
            const kr_str rest = kr_str_cut(title, at, title.len);
            const size_t next = kr_find(rest, kr_str_of(signs[i]));
            if (next == rest.len)
                break;
            last = at + next;
            at = last + 1;
        }
        if (last == title.len)
            continue;
        const kr_str tail = kr_str_trim(kr_str_cut(title, last + strlen(signs[i]), title.len));
        if ((outlet.len && tail.len <= outlet.len + 8 && kr_find(tail, outlet) < tail.len) ||
            (!outlet.len && i == 0 && tail.len < 30))
            return kr_str_trim(kr_str_cut(title, 0, last));
    }
    return title;
}

/* What is said of a <time>: within it, or before it in its block, behind the one before. */
static enum kr_stamp_label time_label(const struct page *page, size_t i, size_t *block)
{
    enum { FARTHEST = 80 };
    const struct time_mark *mark = &page->times[i];
    const kr_str flow = {page->flow, page->flow_len};
    const enum kr_stamp_label own = kr_stamp_labelled(kr_str_cut(flow, mark->text, mark->end));
    while (*block < page->block_count && page->blocks[*block].end < mark->text)
        ++*block;
    size_t from =
        *block < page->block_count && page->blocks[*block].text < mark->text ? page->blocks[*block].text : mark->text;
    from = i && page->times[i - 1].end > from && page->times[i - 1].end <= mark->text ? page->times[i - 1].end : from;
    from = from + FARTHEST < mark->text ? mark->text - FARTHEST : from;
    while (from < mark->text && (flow.ptr[from] & 0xC0) == 0x80) /* not within a letter */
        from++;
    return own ? own : kr_stamp_labelled(kr_str_cut(flow, from, mark->text));
}

/* Dates of <time> elements that stand before the article's end and are not of another article. */
static void time_dates(struct page *page, const uint8_t *out)
{
    bool first = true;
    for (size_t i = 0, block = 0; i < page->time_count; i++) {
        const struct time_mark *mark = &page->times[i];
        const kr_str said = {page->flow + mark->text, mark->end - mark->text};
        if (out[mark->element] == OUT_COMMENT)
            continue;
        if (mark->published || mark->modified) {
            kr_dates_add(&page->meta.dates, mark->stamp, KR_READ_FROM_META, mark->modified);
            continue;
        }
        for (uint32_t e = mark->element, up = 0; up < 6 && e; up++, e = page->elements[e].parent)
            if (page->elements[e].tag == TAG_NAV || page->elements[e].tag == TAG_ASIDE ||
                (page->elements[e].has & HAS_LINKED_HEAD && up < 4))
                goto next; /* of a teaser */
        const bool updated = time_label(page, i, &block) == KR_STAMP_UPDATED;
        if (first || updated)
            kr_dates_add(&page->meta.dates, mark->stamp.len ? mark->stamp : said, KR_READ_FROM_TIME, updated);
        first &= updated;
    next:;
    }
}

/* Short blocks that are date lines. Of those that say nothing of what their date is, the first counts, unless three
 * days are told so: then they head the entries of a diary. */
static void line_dates(struct page *page, const uint8_t *out)
{
    struct kr_dates *dates = &page->meta.dates;
    struct kr_stamp bare = {0};
    int64_t days[2] = {0};
    size_t bare_days = 0;
    for (size_t i = 0, tries = 0; i < page->block_count && tries < 200; i++) {
        const struct block *block = &page->blocks[i];
        const enum tag tag = (enum tag)page->elements[block->element].tag;
        const bool listed = tag == TAG_TD || tag == TAG_TH || tag == TAG_LI; /* a lone 12.09.2022 is of its row there */
        struct kr_stamp published, modified;
        const kr_str text = block_text(page, block);
        if (block->words > 20 || block->words < (listed ? 2u : 1u) || text.len > KR_MOST_DATE_LINE ||
            block->link_words || out[block->element] == OUT_COMMENT || !kr_stamp_has_year(text))
            continue;
        tries++;
        if (!kr_stamp_line(text, &published, &modified))
            continue;
        if (published.year && !kr_stamp_labelled(text)) {
            const int64_t day = kr_stamp_day(&published);
            bare = bare_days ? bare : published;
            if (bare_days < 3 && !(bare_days && days[0] == day) && !(bare_days > 1 && days[1] == day)) {
                days[bare_days % 2] = day;
                bare_days++;
            }
        } else {
            kr_dates_put(dates, &published, KR_READ_FROM_LINE, false);
        }
        kr_dates_put(dates, &modified, KR_READ_FROM_LINE, true);
    }
    if (bare_days < 3)
        kr_dates_put(dates, &bare, KR_READ_FROM_LINE, false);
}

void meta_settle(struct page *page, const struct kr_around *around)
{
    struct kr_meta *m = &page->meta;
    for (size_t i = 0; i < page->linked_count; i++)
        jsonld_read(page, page->linked_data[i]);
    if (around->url.len)
        meta_set(page, &m->url, &m->url_rank, around->url, 0);
    int rank = 0;
    meta_set(page, &page->title_plain, &rank, page->title_written, 0);
    if (!m->title.len)
        meta_set(page, &m->title, &m->title_rank, page->title_written, 0);
    m->title = without_outlet(m->title, m->outlet);
}

void meta_dates(struct page *page, const uint8_t *out)
{
    struct kr_meta *m = &page->meta;
    time_dates(page, out);
    line_dates(page, out);
    struct kr_stamp stamp;
    if (m->url.len && kr_stamp_address(m->url, &stamp))
        kr_dates_put(&m->dates, &stamp, KR_READ_FROM_ADDRESS, false);
}
