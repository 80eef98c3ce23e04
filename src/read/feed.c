/* feed.c - RSS 2.0 (and 0.9x, 1.0), Atom, NewsML-G2: entries that are cut out of the stream one by one.
 *
 *     <rss><channel><title>...</title> <item>...</item> <item>...</item> ...
 *     |<------- head, once ------->|   |<- entry ->|
 *
 * Only the marks that begin and end entries are looked for in the stream, past comments and CDATA; what is between them
 * is read as markup by itself. So a feed of any length takes the memory of its longest entry, and what is broken in one
 * entry is broken there only. */
#include "read/read_int.h"

#include <stdio.h>

enum { HEAD_BYTES = 64 * 1024 };

/* Where a comment or a CDATA section next closes: from byte `from` of the stream on not before byte `at`. What was
 * looked for once is not looked for again, so a feed full of sections without end takes no longer than another. */
struct closing {
    uint64_t from, at;
};

struct feed {
    enum kr_read_format format;
    char outlet[128], lang[16], encoding[40];
    bool told; /* the encoding, by the response rather than by the feed */
    size_t entries;
    struct closing closing[2]; /* of comments, of CDATA sections */
};

/* The part of a name behind its prefix. */
static kr_str local(kr_str name)
{
    const char *colon = name.len ? memchr(name.ptr, ':', name.len) : NULL;
    return colon ? kr_str_cut(name, (size_t)(colon - name.ptr) + 1, name.len) : name;
}

/* ---- what stands within an entry ---- */

/* An element of the entry: where its inside stands. */
struct inside {
    kr_str name, attributes, content; /* as written */
};

/* The next element from markup->at on, with all that it holds, at this depth. */
static bool next_element(struct kr_markup *markup, struct inside *out)
{
    struct kr_mark mark;
    while (kr_markup_next(markup, &mark)) {
        if (mark.kind != KR_MARK_OPEN)
            continue;
        *out = (struct inside){mark.name, mark.attributes, {markup->text.ptr + mark.end, 0}};
        const size_t from = mark.end;
        for (size_t depth = 1; !mark.empty && depth && kr_markup_next(markup, &mark);) {
            if (mark.kind == KR_MARK_OPEN && !mark.empty && kr_str_eq(mark.name, out->name))
                depth++;
            else if (mark.kind == KR_MARK_CLOSE && kr_str_eq(mark.name, out->name))
                depth--;
            out->content = kr_str_cut(markup->text, from, mark.start);
            mark.empty = false;
        }
        return true;
    }
    return false;
}

/* The inside of an element as a text: CDATA as it is, the rest with its entities decoded; with its map. */
static kr_str inside_text(struct kr_arena *arena, kr_str entry, kr_str content, struct kr_offsets *offsets)
{
    struct kr_markup markup = {.text = content, .xml = true};
    struct kr_mark mark;
    char *out = kr_arena_alloc(arena, content.len + 1);
    size_t len = 0;
    if (!out)
        return (kr_str){0};
    while (kr_markup_next(&markup, &mark)) {
        const size_t source = mark.text.len ? (size_t)(mark.text.ptr - entry.ptr) : 0;
        if (mark.kind == KR_MARK_CDATA) {
            memcpy(out + len, mark.text.ptr, mark.text.len);
            if (offsets)
                kr_offsets_add(offsets, len, source, 1, 1, mark.text.len);
            len += mark.text.len;
        } else if (mark.kind == KR_MARK_TEXT) {
            struct kr_offsets part = {.arena = arena};
            const kr_str text = kr_markup_decode(arena, mark.text, source, &part);
            for (size_t i = 0; offsets && i < part.count; i++)
                kr_offsets_add(offsets, len + part.items[i].text, part.items[i].source, part.items[i].text_unit,
                               part.items[i].source_unit, part.items[i].count);
            if (text.len)
                memcpy(out + len, text.ptr, text.len);
            len += text.len;
        }
    }
    return (kr_str){out, len};
}

static kr_str short_text(struct kr_arena *arena, kr_str entry, kr_str content)
{
    return kr_markup_plain(arena, inside_text(arena, entry, content, NULL));
}

/* What an entry says; content is the best so far. */
struct entry {
    struct kr_read_report report;
    struct kr_dates dates;
    kr_str entry, content; /* UTF-8 */
    bool marked;           /* the content is markup itself, not text that holds it */
    bool full;             /* content, no summary */
    struct kr_arena *arena;
};

static void set_content(struct entry *e, kr_str content, bool full, bool marked)
{
    if (kr_str_trim(content).len &&
        (!e->content.len || (full && !e->full) || (full == e->full && content.len > e->content.len))) {
        e->content = content;
        e->full = full;
        e->marked = marked;
    }
}

static void set_once(kr_str *field, kr_str value)
{
    if (!field->len)
        *field = value;
}

static void rss_element(struct entry *e, const struct inside *in)
{
    struct kr_read_report *r = &e->report;
    const kr_str name = in->name;
    if (kr_same(name, "title"))
        set_once(&r->title, short_text(e->arena, e->entry, in->content));
    else if (kr_same(name, "content:encoded"))
        set_content(e, in->content, true, false);
    else if (kr_same(name, "description"))
        set_content(e, in->content, false, false);
    else if (kr_same(name, "link"))
        set_once(&r->url, short_text(e->arena, e->entry, in->content));
    else if (kr_same(name, "guid"))
        set_once(&r->entry, short_text(e->arena, e->entry, in->content));
    else if (kr_same(name, "pubdate") || kr_same(name, "dc:date"))
        kr_dates_add(&e->dates, short_text(e->arena, e->entry, in->content), KR_READ_FROM_FIELD, false);
    else if (kr_same(name, "dcterms:modified") || kr_same(name, "atom:updated"))
        kr_dates_add(&e->dates, short_text(e->arena, e->entry, in->content), KR_READ_FROM_FIELD, true);
    else if (kr_same(name, "author") || kr_same(name, "dc:creator"))
        set_once(&r->author, short_text(e->arena, e->entry, in->content));
    else if (kr_same(name, "category"))
        set_once(&r->section, short_text(e->arena, e->entry, in->content));
    else if (kr_same(name, "source"))
        set_once(&r->outlet, short_text(e->arena, e->entry, in->content));
}

static void atom_element(struct entry *e, const struct inside *in)
{
    struct kr_read_report *r = &e->report;
    const kr_str name = local(in->name), type = kr_attribute(in->attributes, "type");
    const bool xhtml = kr_same(type, "xhtml");
    if (kr_same(name, "title")) {
        set_once(&r->title, short_text(e->arena, e->entry, in->content));
    } else if (kr_same(name, "content") || kr_same(name, "summary")) {
        set_content(e, in->content, kr_same(name, "content"), xhtml);
    } else if (kr_same(name, "link")) {
        const kr_str rel = kr_attribute(in->attributes, "rel");
        if (!rel.len || kr_same(rel, "alternate"))
            set_once(&r->url, kr_markup_plain(e->arena, kr_attribute(in->attributes, "href")));
    } else if (kr_same(name, "id")) {
        set_once(&r->entry, short_text(e->arena, e->entry, in->content));
    } else if (kr_same(name, "published") || kr_same(name, "issued")) {
        kr_dates_add(&e->dates, short_text(e->arena, e->entry, in->content), KR_READ_FROM_FIELD, false);
    } else if (kr_same(name, "updated")) {
        kr_dates_add(&e->dates, short_text(e->arena, e->entry, in->content), KR_READ_FROM_FIELD, true);
    } else if (kr_same(name, "category")) {
        set_once(&r->section, kr_markup_plain(e->arena, kr_attribute(in->attributes, "term")));
    } else if (kr_same(name, "author")) {
        struct kr_markup markup = {.text = in->content, .xml = true};
        struct inside inner;
        while (next_element(&markup, &inner))
            if (kr_same(local(inner.name), "name"))
                set_once(&r->author, short_text(e->arena, e->entry, inner.content));
    }
}

/* NewsML-G2: the elements that matter stand two or three deep; their names say enough. */
static void newsml_element(struct entry *e, const struct inside *in, int depth)
{
    static const char *const holders[] = {"itemmeta", "contentmeta", "contentset",
                                          "creator",  "contributor", "provider"};
    struct kr_read_report *r = &e->report;
    const kr_str name = local(in->name);
    if (kr_same(name, "headline")) {
        set_once(&r->title, short_text(e->arena, e->entry, in->content));
    } else if (kr_same(name, "inlinexml")) {
        struct kr_markup markup = {.text = in->content, .xml = true};
        struct inside html, body;
        kr_str content = in->content;
        if (next_element(&markup, &html)) /* <html><head/><body>, <nitf><head/><body><body.content> */
            for (struct kr_markup inner = {.text = html.content, .xml = true}; next_element(&inner, &body);)
                if (kr_same(local(body.name), "body"))
                    content = body.content;
        set_content(e, content, true, true);
    } else if (kr_same(name, "inlinedata")) {
        set_content(e, in->content, true, false);
    } else if (kr_same(name, "description")) {
        set_content(e, in->content, false, false);
    } else if (kr_same(name, "firstcreated") || kr_same(name, "contentcreated")) {
        kr_dates_add(&e->dates, short_text(e->arena, e->entry, in->content), KR_READ_FROM_FIELD, false);
    } else if (kr_same(name, "versioncreated") || kr_same(name, "contentmodified")) {
        kr_dates_add(&e->dates, short_text(e->arena, e->entry, in->content), KR_READ_FROM_FIELD, true);
    } else if (kr_same(name, "by") || kr_same(name, "byline")) {
        set_once(&r->author, short_text(e->arena, e->entry, in->content));
    } else if (kr_same(name, "language")) {
        const kr_str tag = kr_attribute(in->attributes, "tag");
        snprintf(r->lang, sizeof(r->lang), "%.*s", (int)(tag.len < 15 ? tag.len : 15), tag.len ? tag.ptr : "");
    } else if (kr_same(name, "provider") || kr_same(name, "infosource")) {
        set_once(&r->outlet, kr_attribute(in->attributes, "literal"));
    }
    for (size_t i = 0; depth < 4 && i < sizeof(holders) / sizeof(holders[0]); i++) {
        if (!kr_same(name, holders[i]))
            continue;
        struct kr_markup markup = {.text = in->content, .xml = true};
        for (struct inside inner; next_element(&markup, &inner);)
            if (kr_same(name, "provider") && kr_same(local(inner.name), "name"))
                set_once(&r->outlet, short_text(e->arena, e->entry, inner.content));
            else if (kr_same(name, "creator") && kr_same(local(inner.name), "name"))
                set_once(&r->author, short_text(e->arena, e->entry, inner.content));
            else
                newsml_element(e, &inner, depth + 1);
    }
}

/* One entry: `bytes` from its start tag to its end tag. */
static void read_entry(struct kr_reader *reader, const struct feed *feed, kr_str bytes, size_t offset)
{
    struct kr_encoded encoded;
    struct kr_mark mark;
    struct inside in;
    const char *wanted;
    const kr_str label = kr_str_of(feed->encoding), none = {0};
    if (!kr_encoding_read(bytes, feed->told ? label : none, label, &reader->arena, &encoded, &wanted)) {
        kr_reader_fault(reader, KR_INPUT, 0, offset, "entry %zu: encoding \"%s\"; expected %s", feed->entries,
                        feed->encoding, wanted ? wanted : "memory");
        return;
    }
    struct entry e = {.arena = &reader->arena, .entry = encoded.text};
    struct kr_markup markup = {.text = encoded.text, .xml = true};
    e.report.format = feed->format;
    e.report.stored = bytes;
    e.report.offset = offset;
    snprintf(e.report.lang, sizeof(e.report.lang), "%s", feed->lang);
    snprintf(e.report.encoding, sizeof(e.report.encoding), "%s", encoded.encoding);
    e.report.encoding_from = encoded.from;
    if (!kr_markup_next(&markup, &mark))
        return;
    if (feed->format == KR_READ_NEWSML)
        set_once(&e.report.entry, kr_markup_plain(e.arena, kr_attribute(mark.attributes, "guid")));
    while (next_element(&markup, &in)) {
        if (feed->format == KR_READ_RSS)
            rss_element(&e, &in);
        else if (feed->format == KR_READ_ATOM)
            atom_element(&e, &in);
        else
            newsml_element(&e, &in, 0);
    }
    struct kr_offsets offsets = {.arena = &reader->arena}, joined = {.arena = &reader->arena};
    kr_str content = e.content;
    if (e.marked)
        kr_offsets_add(&offsets, 0, (size_t)(content.ptr - encoded.text.ptr), 1, 1, content.len);
    else
        content = inside_text(&reader->arena, encoded.text, e.content, &offsets);
    kr_offsets_join(&joined, &offsets, encoded.same ? NULL : &encoded.offsets, encoded.shift);
    set_once(&e.report.outlet, kr_str_of(feed->outlet));
    kr_dates_settle(&e.dates, &e.report, &reader->arena);
    kr_dates_fall_back(&e.report);
    if (!kr_page_fragment(reader, content, &joined, &e.report)) {
        kr_reader_fault(reader, KR_MEMORY, 0, offset, "out of memory");
        return;
    }
    kr_dates_miss(reader, &e.dates, &e.report);
    kr_reader_give(reader, &e.report);
}

void kr_read_entry(struct kr_reader *reader, enum kr_read_format format, kr_str bytes)
{
    struct feed feed = {.format = format, .entries = 1, .told = reader->charset.len > 0};
    snprintf(feed.encoding, sizeof(feed.encoding), "%.*s", (int)(reader->charset.len < 39 ? reader->charset.len : 39),
             reader->charset.len ? reader->charset.ptr : "");
    read_entry(reader, &feed, bytes, 0);
}

/* ---- the stream ---- */

/* The feed's own title, language and encoding, from what stands before its first entry. */
static void read_head(struct kr_reader *reader, struct feed *feed, kr_str head)
{
    struct kr_markup markup = {.text = head, .xml = true};
    struct kr_mark mark;
    struct kr_encoded encoded;
    const char *wanted;
    kr_str last = {0};
    const kr_str declared = reader->charset.len ? reader->charset : kr_encoding_declared(head); /* RFC 7303 */
    feed->told = reader->charset.len > 0;
    snprintf(feed->encoding, sizeof(feed->encoding), "%.*s", (int)(declared.len < 39 ? declared.len : 39),
             declared.len ? declared.ptr : "");
    if (kr_encoding_read(head, (kr_str){0}, declared, &reader->arena, &encoded, &wanted))
        markup.text = encoded.text;
    feed->format = KR_READ_RSS;
    for (bool first = true; kr_markup_next(&markup, &mark);) {
        if (mark.kind == KR_MARK_OPEN) {
            const kr_str name = local(mark.name), lang = kr_attribute(mark.attributes, "xml:lang");
            if (first && kr_same(name, "feed"))
                feed->format = KR_READ_ATOM;
            else if (first && kr_begins(name, "news"))
                feed->format = KR_READ_NEWSML;
            if (lang.len && !feed->lang[0])
                snprintf(feed->lang, sizeof(feed->lang), "%.*s", (int)(lang.len < 15 ? lang.len : 15), lang.ptr);
            if (kr_same(name, "item") || kr_same(name, "entry") || (kr_same(name, "newsitem") && !first))
                break;
            first = false;
            last = name;
        } else if (mark.kind == KR_MARK_CLOSE) {
            last = (kr_str){0};
        } else if (mark.kind == KR_MARK_TEXT || mark.kind == KR_MARK_CDATA) {
            const kr_str text = kr_markup_plain(&reader->arena, mark.text);
            if (kr_same(last, "title") && !feed->outlet[0] && text.len < sizeof(feed->outlet) && text.len)
                snprintf(feed->outlet, sizeof(feed->outlet), "%.*s", (int)text.len, text.ptr);
            if (kr_same(last, "language") && text.len && text.len < sizeof(feed->lang))
                snprintf(feed->lang, sizeof(feed->lang), "%.*s", (int)text.len, text.ptr);
        }
    }
    kr_arena_reset(&reader->arena);
}

static bool is_entry(kr_str name)
{
    name = local(name);
    return kr_same(name, "item") || kr_same(name, "entry") || kr_same(name, "newsitem");
}

/* The name behind the '<' or '</' at byte `at` of the window, as far as it stands there. */
static kr_str name_at(const struct kr_stream *stream, size_t at)
{
    size_t end = at;
    while (end < stream->left && end - at < 40 && !kr_is_blank(stream->at[end]) && stream->at[end] != '>' &&
           stream->at[end] != '/')
        end++;
    return kr_str_cut(kr_stream_window(stream), at, end);
}

/* Where `wanted` next stands from byte `at` of the window on; SIZE_MAX at the end or beyond the limit. */
static size_t seek(struct kr_stream *stream, size_t at, kr_str wanted)
{
    for (;;) {
        const kr_str window = kr_stream_window(stream);
        const size_t found = at < window.len ? kr_find(kr_str_cut(window, at, window.len), wanted) : window.len;
        if (at < window.len && found < window.len - at)
            return at + found;
        if (window.len > KR_LIMIT_PAGE_BYTES)
            return SIZE_MAX;
        at = window.len > at + wanted.len ? window.len - wanted.len : at;
        if (kr_stream_want(stream, window.len + 1) == window.len)
            return SIZE_MAX;
    }
}

/* Behind the comment or the CDATA section at byte `at` of the window; SIZE_MAX when it does not end: then it is text,
 * as markup.c has it. One that begins within another is the sign that the first was not closed. */
static size_t passed(struct kr_stream *stream, size_t at, struct closing both[2])
{
    const bool comment = stream->at[at + 2] == '-';
    const kr_str opening = comment ? KR_S("<!--") : KR_S("<![CDATA["), closing = comment ? KR_S("-->") : KR_S("]]>");
    struct closing *known = &both[!comment];
    const size_t begin = at + opening.len;
    const uint64_t from = stream->offset + begin;
    const bool seen = from >= known->from && from < known->at;
    const size_t end = seek(stream, seen ? (size_t)(known->at - stream->offset) : begin, closing);
    known->from = seen ? known->from : from;
    known->at = stream->offset + (end != SIZE_MAX ? end : stream->left > begin + 2 ? stream->left - 2 : begin);
    if (end == SIZE_MAX)
        return SIZE_MAX;
    const kr_str inside = kr_str_cut(kr_stream_window(stream), begin, end);
    return kr_find(inside, opening) < inside.len ? SIZE_MAX : end + closing.len;
}

static bool passes(kr_str s)
{
    return kr_str_starts(s, KR_S("<!--")) || kr_str_starts(s, KR_S("<![CDATA["));
}

/* Where the entry that begins the window ends; SIZE_MAX when it does not, *again: where another begins instead. *open:
 * where a comment or a section in it is not closed; SIZE_MAX: nowhere. */
static size_t entry_end(struct kr_stream *stream, kr_str name, struct closing closing[2], size_t *again, size_t *open)
{
    char own[40];
    const size_t len = name.len < sizeof(own) ? name.len : sizeof(own) - 1;
    memcpy(own, name.ptr, len); /* the window moves */
    *again = *open = SIZE_MAX;
    for (size_t at = 1;;) {
        at = seek(stream, at, KR_S("<"));
        if (at == SIZE_MAX)
            return SIZE_MAX;
        kr_stream_want(stream, at + 48);
        const kr_str rest = kr_str_cut(kr_stream_window(stream), at, stream->left);
        if (passes(rest)) {
            const size_t end = passed(stream, at, closing);
            if (end == SIZE_MAX && *open == SIZE_MAX)
                *open = at;
            at = end != SIZE_MAX ? end - 1 : at;
        } else if (kr_str_starts(rest, KR_S("</")) && kr_str_eq(name_at(stream, at + 2), (kr_str){own, len})) {
            at = seek(stream, at, KR_S(">"));
            return at == SIZE_MAX ? at : at + 1;
        } else if (*again == SIZE_MAX && kr_str_eq(name_at(stream, at + 1), (kr_str){own, len})) {
            *again = at;
            return SIZE_MAX; /* entries do not nest: this one was not closed */
        }
        if (at == SIZE_MAX)
            return SIZE_MAX;
        at++;
    }
}

static void entry_fault(struct kr_reader *reader, struct kr_stream *stream, const struct feed *feed, size_t again)
{
    if (again != SIZE_MAX)
        kr_reader_fault(reader, KR_INPUT, 0, (size_t)stream->offset, "entry %zu has no end; expected its end tag",
                        feed->entries);
    else if (stream->left > KR_LIMIT_PAGE_BYTES)
        kr_reader_fault(reader, KR_LIMIT, 0, (size_t)stream->offset, "entry %zu is larger than %d bytes", feed->entries,
                        KR_LIMIT_PAGE_BYTES);
    else if (!kr_reader_stream_fault(reader, stream))
        kr_reader_fault(reader, KR_INPUT, 0, (size_t)stream->offset,
                        "the feed ends within entry %zu; expected its end tag", feed->entries);
}

void kr_read_feed(struct kr_reader *reader, struct kr_stream *stream)
{
    struct feed feed = {0};
    kr_str head = (kr_stream_want(stream, HEAD_BYTES), kr_stream_window(stream));
    head.len = head.len < HEAD_BYTES ? head.len : HEAD_BYTES;
    read_head(reader, &feed, head);
    while (!reader->stopped) {
        size_t again, open, end = SIZE_MAX;
        const size_t at = seek(stream, 0, KR_S("<"));
        if (at == SIZE_MAX && stream->left > KR_LIMIT_PAGE_BYTES) { /* text without end between entries */
            kr_stream_skip(stream, stream->left);
            continue;
        }
        if (at == SIZE_MAX)
            break;
        kr_stream_skip(stream, at);
        kr_stream_want(stream, 48);
        if (passes(kr_stream_window(stream))) {
            end = passed(stream, 0, feed.closing);
            kr_stream_skip(stream, end != SIZE_MAX ? end : 1);
            continue;
        }
        if (!is_entry(name_at(stream, 1))) {
            kr_stream_skip(stream, 1);
            continue;
        }
        feed.entries++;
        end = entry_end(stream, name_at(stream, 1), feed.closing, &again, &open);
        if (open != SIZE_MAX && (end != SIZE_MAX || again != SIZE_MAX))
            kr_reader_fault(reader, KR_INPUT, 0, (size_t)stream->offset + open,
                            "entry %zu has a comment or CDATA section without end; it is read as text", feed.entries);
        if (end == SIZE_MAX) {
            entry_fault(reader, stream, &feed, again);
            kr_stream_skip(stream, again != SIZE_MAX ? again : stream->left);
            continue;
        }
        read_entry(reader, &feed, kr_str_cut(kr_stream_window(stream), 0, end), (size_t)stream->offset);
        kr_arena_reset(&reader->arena);
        kr_stream_skip(stream, end);
    }
    if (!reader->stopped && !kr_reader_stream_fault(reader, stream) && !feed.entries)
        kr_reader_fault(reader, KR_INPUT, 0, 0, "a feed without entries; expected <item>, <entry> or <newsItem>");
}
