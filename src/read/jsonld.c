/* jsonld.c - JSON in script elements: what schema.org's vocabulary says of the page, and text that stands nowhere else.
 *
 * An object counts whose @type ends in "Article" or "Posting" (NewsArticle, LiveBlogPosting, ...), wherever it stands
 * in lists and @graph. Objects are read value by value and not kept; what is broken is left at its fault. */
#include "read/page_int.h"

enum { DEEPEST = 12, LEAST_PROSE = 60 };

struct article {
    kr_str type, headline, published, modified, author, section, outlet, url, name;
    bool paid, listed; /* listed: it has a list, of crumbs for all that is known */
};

static void read_value(struct page *page, struct kr_json *json, int depth);

static char peek(struct kr_json *json)
{
    while (json->at < json->text.len && kr_is_blank(json->text.ptr[json->at]))
        json->at++;
    return json->at < json->text.len && !json->wanted ? json->text.ptr[json->at] : '\0';
}

/* A name: of a text, of an object with "name" or "@id", of the first few of a list, joined. */
static void read_name(struct page *page, struct kr_json *json, const char *key, kr_str *out, int depth)
{
    kr_str text, field;
    const char c = peek(json);
    if (depth > DEEPEST || (c != '"' && c != '{' && c != '[')) {
        kr_json_skip(json);
    } else if (c == '"') {
        if (!kr_json_text(json, &text) || !text.len)
            return;
        if (out->len && out->len + text.len < 300) {
            char *both = kr_arena_alloc(page->arena, out->len + text.len + 3);
            if (!both)
                return;
            memcpy(both, out->ptr, out->len);
            memcpy(both + out->len, ", ", 2);
            memcpy(both + out->len + 2, text.ptr, text.len);
            *out = (kr_str){both, out->len + text.len + 2};
        } else if (!out->len) {
            *out = text;
        }
    } else if (c == '[') {
        kr_json_open(json, '[');
        while (kr_json_item(json))
            read_name(page, json, key, out, depth + 1);
    } else {
        kr_json_open(json, '{');
        while (kr_json_key(json, &field))
            if (kr_str_is(field, key))
                read_name(page, json, key, out, depth + 1);
            else
                kr_json_skip(json);
    }
}

static void read_text(struct kr_json *json, kr_str *out)
{
    if (peek(json) == '"')
        kr_json_text(json, out);
    else
        kr_json_skip(json);
}

/* The names of a list of breadcrumbs, or of any list: they count in a BreadcrumbList only. */
static void read_crumbs(struct page *page, struct kr_json *json, int depth)
{
    if (peek(json) != '[') {
        kr_json_skip(json);
        return;
    }
    kr_json_open(json, '[');
    while (kr_json_item(json)) {
        kr_str name = {0}, key;
        if (peek(json) != '{') {
            kr_json_skip(json);
            continue;
        }
        kr_json_open(json, '{');
        while (kr_json_key(json, &key))
            if (kr_str_is(key, "name") || (kr_str_is(key, "item") && !name.len && peek(json) == '{'))
                read_name(page, json, "name", &name, depth + 1);
            else
                kr_json_skip(json);
        int rank = 0;
        if (name.len && page->crumb_count < MOST_CRUMBS_KEPT) {
            kr_str *crumb = &page->crumbs[page->crumb_count];
            *crumb = (kr_str){0};
            meta_set(page, crumb, &rank, name, 1);
            page->crumb_count += crumb->len > 0;
        }
    }
}

static void read_field(struct page *page, struct kr_json *json, kr_str key, struct article *a, int depth)
{
    if (kr_str_is(key, "@type"))
        read_name(page, json, "name", &a->type, depth);
    else if (kr_str_is(key, "headline"))
        read_text(json, &a->headline);
    else if (kr_str_is(key, "name"))
        read_text(json, &a->name);
    else if (kr_str_is(key, "itemListElement")) {
        a->listed = true;
        read_crumbs(page, json, depth);
    } else if (kr_str_is(key, "datePublished"))
        read_text(json, &a->published);
    else if (kr_str_is(key, "dateModified"))
        read_text(json, &a->modified);
    else if (kr_str_is(key, "author") || kr_str_is(key, "creator"))
        read_name(page, json, "name", &a->author, depth);
    else if (kr_str_is(key, "articleSection"))
        read_name(page, json, "name", &a->section, depth);
    else if (kr_str_is(key, "publisher"))
        read_name(page, json, "name", &a->outlet, depth);
    else if (kr_str_is(key, "mainEntityOfPage") || kr_str_is(key, "url"))
        read_name(page, json, "@id", &a->url, depth);
    else if (kr_str_is(key, "isAccessibleForFree")) {
        const size_t at = (peek(json), json->at);
        const kr_str rest = kr_str_cut(json->text, at, json->text.len);
        a->paid = kr_begins(rest, "false") || kr_begins(rest, "\"false");
        kr_json_skip(json);
    } else if (kr_str_is(key, "@graph") || kr_str_is(key, "mainEntity"))
        read_value(page, json, depth + 1);
    else
        kr_json_skip(json);
}

static void read_object(struct page *page, struct kr_json *json, int depth)
{
    struct article a = {0};
    struct kr_meta *m = &page->meta;
    const size_t crumbs = page->crumb_count;
    kr_str key;
    int rank = 0;
    kr_json_open(json, '{');
    while (kr_json_key(json, &key))
        read_field(page, json, key, &a, depth);
    if (a.listed && !kr_str_is(a.type, "BreadcrumbList"))
        page->crumb_count = crumbs;
    if (kr_str_ends(a.type, KR_S("Organization")) || kr_str_is(a.type, "WebSite"))
        meta_set(page, &page->organisation, &rank, a.name, 1);
    if (kr_find(a.type, KR_S("Article")) == a.type.len && kr_find(a.type, KR_S("Posting")) == a.type.len)
        return;
    meta_set(page, &m->title, &m->title_rank, a.headline, 3);
    meta_set(page, &m->author, &m->author_rank, a.author, 3);
    meta_set(page, &m->section, &m->section_rank, a.section, 3);
    meta_set(page, &m->outlet, &m->outlet_rank, a.outlet, 2);
    if (kr_begins(a.url, "http"))
        meta_set(page, &m->url, &m->url_rank, a.url, 1);
    kr_dates_add(&m->dates, a.published, KR_READ_FROM_JSON_LD, false);
    kr_dates_add(&m->dates, a.modified, KR_READ_FROM_JSON_LD, true);
    m->live |= kr_find(a.type, KR_S("LiveBlogPosting")) < a.type.len;
    m->paid |= a.paid;
}

static void read_value(struct page *page, struct kr_json *json, int depth)
{
    const char c = peek(json);
    if (depth > DEEPEST || (c != '{' && c != '[')) {
        kr_json_skip(json);
    } else if (c == '{') {
        read_object(page, json, depth);
    } else {
        kr_json_open(json, '[');
        while (kr_json_item(json))
            read_value(page, json, depth + 1);
    }
}

void jsonld_read(struct page *page, kr_str script)
{
    struct kr_json json;
    char *clean = kr_arena_alloc(page->arena, script.len + 1);
    if (!clean)
        return;
    for (size_t i = 0; i < script.len; i++) /* line breaks within strings, which JSON forbids and pages have */
        clean[i] = (unsigned char)script.ptr[i] < 0x20 ? ' ' : script.ptr[i];
    kr_json_init(&json, kr_str_trim((kr_str){clean, script.len}), page->arena);
    read_value(page, &json, 0);
}

/* ---- text that stands in scripts only ---- */

/* The next string of JSON from *at on, without its quotes; false at the end. */
static bool next_string(kr_str s, size_t *at, kr_str *out)
{
    const char *open = *at < s.len ? memchr(s.ptr + *at, '"', s.len - *at) : NULL;
    if (!open)
        return false;
    const size_t from = (size_t)(open - s.ptr) + 1;
    size_t end = from;
    while (end < s.len && s.ptr[end] != '"')
        end += s.ptr[end] == '\\' && end + 1 < s.len ? 2 : 1;
    end = end < s.len ? end : s.len;
    *out = kr_str_cut(s, from, end);
    *at = end + 1;
    return true;
}

kr_str jsonld_body(kr_str script)
{
    kr_str text, best = {0};
    bool body = false;
    for (size_t at = 0; next_string(script, &at, &text);) {
        if (body && text.len > best.len)
            best = text;
        body = kr_str_is(text, "articleBody");
    }
    return best;
}

/* Sentences, or paragraphs marked as such: what a state of a page holds besides names and addresses. */
static bool is_prose(kr_str s)
{
    size_t spaces = 0;
    if (s.len < LEAST_PROSE || kr_begins(s, "http") || s.ptr[0] == '{')
        return false;
    for (size_t i = 0; i < s.len; i++) {
        spaces += s.ptr[i] == ' ';
        if (s.ptr[i] == ';' && i + 1 < s.len && s.ptr[i + 1] == '}')
            return false; /* a style */
    }
    const char last = s.ptr[s.len - 1];
    const bool ends = strchr(".?!>", last) || kr_str_ends(s, KR_S("\\\"")) || kr_str_ends(s, KR_S("\xE2\x80\x9D")) ||
                      kr_str_ends(s, KR_S("\xE2\x80\x99"));
    return ends && spaces * 12 > s.len;
}

/* What {"type": "heading", "level": 2, "text": "..."} holds. */
enum piece { PIECE_UNKNOWN, PIECE_HEADING, PIECE_PARAGRAPH };
static enum piece piece_of(kr_str type)
{
    static const char *const headings[] = {"heading", "subheading", "subhead", "subheader", "crosshead", "h2", "h3"};
    for (size_t i = 0; i < sizeof(headings) / sizeof(headings[0]); i++)
        if (kr_same(type, headings[i]))
            return PIECE_HEADING;
    return kr_same(type, "paragraph") || kr_same(type, "p") ? PIECE_PARAGRAPH : PIECE_UNKNOWN;
}

static bool is_text_key(kr_str s)
{
    return kr_str_is(s, "text") || kr_str_is(s, "content") || kr_str_is(s, "value") || kr_str_is(s, "html");
}

size_t jsonld_prose(kr_str script, struct script_text *out, size_t most)
{
    kr_str text, key = {0};
    size_t count = 0;
    int since = 0; /* strings since the type of a piece */
    enum piece piece = PIECE_UNKNOWN;
    for (size_t at = 0; count < most && next_string(script, &at, &text); key = text) {
        const enum piece said = kr_same(key, "type") || kr_same(key, "kind") ? piece_of(text) : PIECE_UNKNOWN;
        const bool of_piece = piece != PIECE_UNKNOWN && is_text_key(key) && text.len && text.ptr[0] != '{';
        bool seen = !of_piece && !is_prose(text);
        for (size_t i = count > 64 ? count - 64 : 0; i < count && !seen; i++)
            seen = kr_str_eq(out[i].written, text);
        if (!seen)
            out[count++] = (struct script_text){text, of_piece && piece == PIECE_HEADING};
        since = said != PIECE_UNKNOWN ? 0 : since + 1;
        piece = said != PIECE_UNKNOWN ? said : since > 4 || of_piece ? PIECE_UNKNOWN : piece;
    }
    return count;
}

/* ---- the state of a page: the object that has the page's title tells of the article ---- */

struct state {
    kr_str title, published, modified, author, section;
};

static void read_state(struct page *page, struct kr_json *json, int depth);

/* A text, or what an object calls itself. */
static void read_label(struct page *page, struct kr_json *json, kr_str *out, int depth)
{
    const char c = peek(json);
    kr_str found = {0};
    if (c == '"' || c == '{' || c == '[')
        read_name(page, json, "name", &found, depth);
    else
        kr_json_skip(json);
    *out = out->len ? *out : found;
}

static void read_state_field(struct page *page, struct kr_json *json, kr_str key, struct state *s, int depth)
{
    static const char *const published[] = {"publishedAt",   "datePublished",  "published_at",    "publishDate",
                                            "publishedDate", "firstPublished", "publicationDate", "published"};
    static const char *const modified[] = {"modifiedAt", "dateModified", "updatedAt", "modified_at",
                                           "updated_at", "lastModified", "modified"};
    kr_str *date = NULL;
    for (size_t i = 0; i < sizeof(published) / sizeof(published[0]); i++)
        date = kr_str_is(key, published[i]) ? &s->published : date;
    for (size_t i = 0; i < sizeof(modified) / sizeof(modified[0]); i++)
        date = kr_str_is(key, modified[i]) ? &s->modified : date;
    if (date && peek(json) == '"')
        kr_json_text(json, date);
    else if ((kr_str_is(key, "title") || kr_str_is(key, "headline")) && peek(json) == '"')
        kr_json_text(json, &s->title);
    else if (kr_str_is(key, "author") || kr_str_is(key, "authors") || kr_str_is(key, "byline"))
        read_label(page, json, &s->author, depth);
    else if (kr_str_is(key, "section") || kr_str_is(key, "category"))
        read_label(page, json, &s->section, depth);
    else
        read_state(page, json, depth + 1);
}

static void read_state(struct page *page, struct kr_json *json, int depth)
{
    struct kr_meta *m = &page->meta;
    struct state s = {0};
    kr_str key;
    const char c = peek(json);
    if (depth > DEEPEST || (c != '{' && c != '[')) {
        kr_json_skip(json);
    } else if (c == '[') {
        kr_json_open(json, '[');
        while (kr_json_item(json))
            read_state(page, json, depth + 1);
    } else {
        kr_json_open(json, '{');
        while (kr_json_key(json, &key))
            read_state_field(page, json, key, &s, depth);
        if (!s.title.len || !m->title.len || !same_letters(s.title, m->title))
            return;
        meta_set(page, &m->author, &m->author_rank, s.author, 1);
        meta_set(page, &m->section, &m->section_rank, s.section, 1);
        kr_dates_add(&m->dates, s.published, KR_READ_FROM_META, false);
        kr_dates_add(&m->dates, s.modified, KR_READ_FROM_META, true);
    }
}

void jsonld_state(struct page *page, kr_str script)
{
    struct kr_json json;
    kr_json_init(&json, kr_str_trim(script), page->arena);
    read_state(page, &json, 0);
}
