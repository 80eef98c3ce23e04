/* jsonl.c - reports in JSON: an object a line, a document that is one object or a list of them, JSON Feed, ninjs.
 *
 * A report's fields go by the names that exports use; the first name of a field's list that an object has counts:
 *
 *     {"title": "...", "maintext": "...", "date_publish": "2022-09-10 14:05:00", "source_domain": "..."}
 *
 * Lines are read one by one in place; of a longer document one element at a time is held. A line that is broken is
 * named with its number and the byte where it breaks; the next line is a new beginning. In a document there is no such
 * place: what follows a break is lost, and said to be. */
#include "read/read_int.h"

#include <stdio.h>

enum field {
    F_TEXT,
    F_HTML,
    F_TITLE,
    F_PUBLISHED,
    F_MODIFIED,
    F_URL,
    F_SOURCE,
    F_LANG,
    F_AUTHOR,
    F_SECTION,
    F_ID,
    FIELDS
};

enum { MOST_NAMES = 16 };

static const struct {
    const char *field;
    const char *names[MOST_NAMES];
} fields[FIELDS] = {
    [F_TEXT] = {"text",
                {"text", "body", "content", "maintext", "body_text", "articleBody", "content_text", "article", "bodies",
                 "full_text", "tekst", "inhoud", "summary", "description"}},
    [F_HTML] = {"html", {"body_xhtml", "content_html", "body_html", "html"}},
    [F_TITLE] = {"title", {"title", "headline", "headlines", "titel", "kop"}},
    [F_PUBLISHED] = {"published",
                     {"published", "date", "date_publish", "pubDate", "firstcreated", "date_published", "datePublished",
                      "published_at", "publish_date", "pub_date", "timestamp", "created_at", "datum"}},
    [F_MODIFIED] = {"modified",
                    {"modified", "date_modified", "date_modify", "dateModified", "updated", "updated_at",
                     "versioncreated"}},
    [F_URL] = {"url", {"url", "link", "canonical_url", "external_url"}},
    [F_SOURCE] = {"source",
                  {"source", "outlet", "publisher", "infosource", "source_name", "source_domain", "site", "bron"}},
    [F_LANG] = {"lang", {"lang", "language", "taal"}},
    [F_AUTHOR] = {"author", {"author", "authors", "byline", "by", "creator", "auteur"}},
    [F_SECTION] = {"section", {"section", "category", "rubriek"}},
    [F_ID] = {"id", {"id", "guid", "_id", "uri"}},
};

/* What one object says: for each field the best value so far, its inside as written and decoded. */
struct object {
    kr_str raw[FIELDS], text[FIELDS];
    int rank[FIELDS]; /* 0: none; else 1 + the place in the list, 1 the best */
    bool html[FIELDS], ninjs;
    char keys[160]; /* the first ones of its own, for messages */
};

/* ---- the option --map ---- */

static int field_by_name(kr_str name)
{
    for (int i = 0; i < FIELDS; i++)
        if (kr_str_is(name, fields[i].field))
            return i;
    return FIELDS;
}

/* Names with dots between them: "body", "article.body". */
static bool is_path(kr_str path)
{
    for (size_t i = 0; i < path.len; i++)
        if (path.ptr[i] == '.' && (i == 0 || i + 1 == path.len || path.ptr[i + 1] == '.'))
            return false;
    return path.len > 0;
}

bool kr_read_map_valid(const char *map, struct kr_error *error)
{
    kr_str rest = kr_str_of(map);
    while (rest.len) {
        const kr_str pair = kr_str_next(&rest, ',');
        kr_str theirs = pair;
        const kr_str ours = kr_str_next(&theirs, '=');
        if (field_by_name(ours) == FIELDS || !is_path(theirs))
            return kr_fail(
                error, KR_INPUT, NULL, 0,
                "\"%.*s\" maps no field; expected FIELD=NAME, with FIELD one of text, html, title, published, "
                "modified, url, source, lang, author, section, id",
                (int)(pair.len < 60 ? pair.len : 60), pair.len ? pair.ptr : "");
    }
    return true;
}

/* The field that a path ("body", "article.body") is mapped to; FIELDS: none, and then *deeper tells whether one below
 * it is. */
static int mapped(const char *map, kr_str path, bool *deeper)
{
    kr_str rest = kr_str_of(map);
    *deeper = false;
    while (rest.len) {
        kr_str theirs = kr_str_next(&rest, ',');
        const kr_str ours = kr_str_next(&theirs, '=');
        theirs = kr_str_trim(theirs);
        if (kr_str_eq(theirs, path))
            return field_by_name(ours);
        *deeper |= theirs.len > path.len && theirs.ptr[path.len] == '.' && kr_str_starts(theirs, path);
    }
    return FIELDS;
}

/* The field that a key commonly names, and its rank; FIELDS: none. */
static int common(kr_str key, int *rank)
{
    for (int f = 0; f < FIELDS; f++)
        for (int i = 0; i < MOST_NAMES && fields[f].names[i]; i++)
            if (kr_str_is(key, fields[f].names[i])) {
                *rank = i + 2;
                return f;
            }
    return FIELDS;
}

/* ---- strings ---- */

size_t kr_json_decode(kr_str raw, size_t source, char *out, size_t at, struct kr_offsets *offsets)
{
    size_t made = 0, i = 0;
    while (i < raw.len) {
        const char *escape = memchr(raw.ptr + i, '\\', raw.len - i);
        const size_t run = (escape ? (size_t)(escape - raw.ptr) : raw.len) - i;
        memcpy(out + made, raw.ptr + i, run);
        if (offsets)
            kr_offsets_add(offsets, at + made, source + i, 1, 1, run);
        made += run;
        i += run;
        if (i + 1 >= raw.len)
            break;
        static const char codes[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
        const char code = raw.ptr[i + 1];
        const char *known = code ? strchr(codes, code) : NULL;
        size_t taken = 2, len = 1;
        if (code == 'u' && i + 6 <= raw.len) {
            uint32_t c = 0, low = 0;
            for (size_t k = 0; k < 4; k++) {
                const char h = kr_lower(raw.ptr[i + 2 + k]);
                c = c * 16 + (uint32_t)(kr_is_digit(h) ? h - '0' : (h - 'a' + 10) & 15);
            }
            taken = 6;
            if (c >= 0xD800 && c < 0xDC00 && i + 12 <= raw.len && raw.ptr[i + 6] == '\\' && raw.ptr[i + 7] == 'u') {
                for (size_t k = 0; k < 4; k++) {
                    const char h = kr_lower(raw.ptr[i + 8 + k]);
                    low = low * 16 + (uint32_t)(kr_is_digit(h) ? h - '0' : (h - 'a' + 10) & 15);
                }
                if (low >= 0xDC00 && low < 0xE000) {
                    c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                    taken = 12;
                }
            }
            len = kr_utf8_put(!c || (c >= 0xD800 && c < 0xE000) ? 0xFFFD : c, out + made);
        } else {
            out[made] = known ? meanings[known - codes] : code;
        }
        if (offsets)
            kr_offsets_add(offsets, at + made, source + i, len, taken, 1);
        made += len;
        i += taken;
    }
    return made;
}

static char peek(struct kr_json *json)
{
    while (json->at < json->text.len && kr_is_blank(json->text.ptr[json->at]))
        json->at++;
    return json->at < json->text.len && !json->wanted ? json->text.ptr[json->at] : '\0';
}

/* A value that is a text, a number, the first of a list, or the "value", "name" or "$date" of an object. */
static void read_value(struct kr_json *json, struct object *object, int f, int rank, int depth)
{
    const char c = peek(json);
    const size_t from = json->at;
    kr_str text, key;
    if (c == '"') {
        if (!kr_json_text(json, &text) || !text.len || (object->rank[f] && object->rank[f] <= rank))
            return;
        object->text[f] = text;
        object->raw[f] = kr_str_cut(json->text, from + 1, json->at - 1);
        object->rank[f] = rank;
    } else if (c == '[' && depth < 4) {
        kr_json_open(json, '[');
        while (kr_json_item(json))
            read_value(json, object, f, rank, depth + 1);
    } else if (c == '{' && depth < 4) {
        bool html = false;
        kr_json_open(json, '{');
        while (kr_json_key(json, &key)) {
            if (kr_str_is(key, "value") || kr_str_is(key, "name") || kr_str_is(key, "$date") ||
                kr_str_is(key, "$numberLong")) { /* the last two are MongoDB's */
                read_value(json, object, f, rank, depth + 1);
            } else if (kr_str_is(key, "contentType") || kr_str_is(key, "contenttype")) {
                html |= peek(json) == '"' && kr_json_text(json, &text) && kr_find(text, KR_S("html")) < text.len;
            } else {
                kr_json_skip(json);
            }
        }
        object->html[f] |= html;
    } else if (kr_is_digit(c) || c == '-') {
        double number;
        if (kr_json_number(json, &number) && (!object->rank[f] || object->rank[f] > rank)) {
            object->text[f] = object->raw[f] = kr_str_cut(json->text, from, json->at);
            object->rank[f] = rank;
        }
    } else {
        kr_json_skip(json);
    }
}

static kr_str joined_path(struct kr_arena *arena, kr_str path, kr_str key)
{
    char *joined = path.len ? kr_arena_alloc(arena, path.len + 1 + key.len) : NULL;
    if (!joined)
        return path.len ? (kr_str){0} : key;
    memcpy(joined, path.ptr, path.len);
    joined[path.len] = '.';
    if (key.len)
        memcpy(joined + path.len + 1, key.ptr, key.len);
    return (kr_str){joined, path.len + 1 + key.len};
}

static void note_key(struct object *object, kr_str key)
{
    const size_t len = strlen(object->keys);
    if (len + key.len + 4 < sizeof(object->keys))
        snprintf(object->keys + len, sizeof(object->keys) - len, "%s%.*s", len ? ", " : "", (int)key.len,
                 key.len ? key.ptr : "");
}

/* The keys of an object, which stands at `path` of its report ("": it is the report). */
static void read_keys(struct kr_reader *reader, struct kr_json *json, struct object *object, kr_str path)
{
    kr_str key;
    if (!kr_json_open(json, '{'))
        return;
    while (kr_json_key(json, &key)) {
        int rank = 1;
        bool deeper;
        const kr_str own = joined_path(&reader->arena, path, key);
        int f = mapped(reader->options->map, own, &deeper);
        if (f == FIELDS && !path.len && !deeper)
            f = common(key, &rank);
        if (!path.len)
            note_key(object, key);
        object->ninjs |= kr_str_is(key, "body_xhtml") || kr_str_is(key, "versioncreated") || kr_str_is(key, "bodies");
        if (f != FIELDS)
            read_value(json, object, f, rank, 0);
        else if (deeper && peek(json) == '{')
            read_keys(reader, json, object, own); /* as deep as the map has dots */
        else
            kr_json_skip(json);
    }
}

static bool read_object(struct kr_reader *reader, struct kr_json *json, struct object *object)
{
    read_keys(reader, json, object, (kr_str){0});
    return kr_json_end(json);
}

/* ---- from an object to a report ---- */

struct origin {
    const struct kr_encoded *encoded; /* of the line */
    kr_str stored;
    size_t offset, line;
    enum kr_read_format format;
    kr_str outlet, lang; /* of the feed */
};

static bool is_html(kr_str s)
{
    static const char *const tags[] = {"<p", "</p>", "<br", "<div", "</a>", "<ul", "<h2"};
    for (const char *at = s.ptr; s.len && (at = memchr(at, '<', s.len - (size_t)(at - s.ptr))); at++)
        for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++)
            if (kr_begins(kr_str_cut(s, (size_t)(at - s.ptr), s.len), tags[i]))
                return true;
    return false;
}

/* The title, a blank line, the text; with the map to what is stored. */
static bool plain_text(struct kr_reader *reader, const struct object *o, const struct origin *origin, kr_str line,
                       struct kr_read_report *report)
{
    struct kr_offsets offsets = {.arena = &reader->arena}, joined = {.arena = &reader->arena};
    const kr_str title = o->raw[F_TITLE], text = o->raw[F_TEXT];
    char *out = kr_arena_alloc(&reader->arena, title.len + text.len + 3);
    size_t len = 0;
    if (!out)
        return false;
    if (title.len && title.len < KR_LIMIT_PAGE_BYTES) {
        len = kr_json_decode(title, (size_t)(title.ptr - line.ptr), out, 0, &offsets);
        report->title = kr_str_trim((kr_str){out, len});
        memcpy(out + len, "\n\n", 2);
        len += 2;
    }
    struct kr_read_part *parts = KR_NEW_ARRAY(&reader->arena, struct kr_read_part, 2);
    if (!parts)
        return false;
    if (len)
        parts[report->part_count++] = (struct kr_read_part){0, (uint32_t)len - 2, KR_READ_PART_TITLE};
    const size_t from = len;
    len += kr_json_decode(text, (size_t)(text.ptr - line.ptr), out + len, len, &offsets);
    parts[report->part_count++] = (struct kr_read_part){(uint32_t)from, (uint32_t)len, KR_READ_PART_PARAGRAPH};
    report->parts = parts;
    report->text = (kr_str){out, len};
    const struct kr_offsets *map = &offsets;
    if (!origin->encoded->same || origin->encoded->shift) {
        kr_offsets_join(&joined, &offsets, origin->encoded->same ? NULL : &origin->encoded->offsets,
                        origin->encoded->shift);
        map = &joined;
    }
    report->map = map->items;
    report->map_count = map->count;
    return !offsets.failed && !joined.failed;
}

static bool html_text(struct kr_reader *reader, const struct object *o, int f, const struct origin *origin, kr_str line,
                      struct kr_read_report *report)
{
    struct kr_offsets offsets = {.arena = &reader->arena}, joined = {.arena = &reader->arena};
    char *out = kr_arena_alloc(&reader->arena, o->raw[f].len + 1);
    if (!out)
        return false;
    const size_t len = kr_json_decode(o->raw[f], (size_t)(o->raw[f].ptr - line.ptr), out, 0, &offsets);
    kr_offsets_join(&joined, &offsets, origin->encoded->same ? NULL : &origin->encoded->offsets,
                    origin->encoded->shift);
    report->title = kr_markup_plain(&reader->arena, o->text[F_TITLE]);
    return !joined.failed && kr_page_fragment(reader, (kr_str){out, len}, &joined, report);
}

/* Names the keys that it has: one of them may be meant by --map. */
static void tell_no_text(struct kr_reader *reader, const struct object *o, const struct origin *origin)
{
    kr_reader_fault(
        reader, KR_INPUT, origin->line, origin->offset,
        "an object without text; expected text, body, content, tekst or another of docs/READING.md%s%s, or a "
        "name given with --map text=NAME; its keys are: %s",
        reader->options->map ? ", a name of --map " : "", reader->options->map ? reader->options->map : "",
        o->keys[0] ? o->keys : "none");
}

static void give_object(struct kr_reader *reader, const struct object *o, const struct origin *origin, kr_str line)
{
    struct kr_read_report report = {
        .format = origin->format, .stored = origin->stored, .offset = origin->offset, .line = origin->line};
    struct kr_dates dates = {0};
    const bool html = o->rank[F_HTML] || o->html[F_TEXT] || is_html(o->text[F_TEXT]);
    if (!o->rank[F_TEXT] && !o->rank[F_HTML]) {
        tell_no_text(reader, o, origin);
        return;
    }
    if (o->ninjs && report.format == KR_READ_JSONL)
        report.format = KR_READ_NINJS;
    if (!(html ? html_text(reader, o, o->rank[F_HTML] ? F_HTML : F_TEXT, origin, line, &report)
               : plain_text(reader, o, origin, line, &report))) {
        kr_reader_fault(reader, KR_MEMORY, origin->line, origin->offset, "out of memory");
        return;
    }
    report.author = o->text[F_AUTHOR];
    report.section = o->text[F_SECTION];
    report.outlet = o->rank[F_SOURCE] ? o->text[F_SOURCE] : origin->outlet;
    report.url = o->text[F_URL];
    report.entry = o->text[F_ID];
    report.fields = kr_str_of(reader->options->map);
    const kr_str lang = o->rank[F_LANG] ? o->text[F_LANG] : origin->lang;
    snprintf(report.lang, sizeof(report.lang), "%.*s", (int)(lang.len < 15 ? lang.len : 15), lang.len ? lang.ptr : "");
    snprintf(report.encoding, sizeof(report.encoding), "%s", origin->encoded->encoding);
    report.encoding_from = origin->encoded->from;
    kr_dates_add(&dates, o->text[F_PUBLISHED], KR_READ_FROM_FIELD, false);
    kr_dates_add(&dates, o->text[F_MODIFIED], KR_READ_FROM_FIELD, true);
    kr_dates_settle(&dates, &report, &reader->arena);
    kr_dates_fall_back(&report);
    kr_dates_miss(reader, &dates, &report);
    kr_reader_give(reader, &report);
}

/* One object in `bytes`, which is all of the line or of the element. */
static void read_one(struct kr_reader *reader, kr_str bytes, struct origin *origin)
{
    struct kr_encoded encoded;
    struct object object = {0};
    struct kr_json json;
    const char *wanted;
    if (!kr_encoding_read(bytes, (kr_str){0}, (kr_str){0}, &reader->arena, &encoded, &wanted)) {
        kr_reader_fault(reader, KR_INPUT, origin->line, origin->offset, "expected %s", wanted ? wanted : "memory");
        return;
    }
    origin->encoded = &encoded;
    origin->stored = bytes;
    kr_json_init(&json, encoded.text, &reader->arena);
    if (read_object(reader, &json, &object))
        give_object(reader, &object, origin, encoded.text);
    else
        kr_reader_fault(reader, json.no_memory ? KR_MEMORY : KR_INPUT, origin->line, origin->offset + json.at,
                        "broken JSON at byte %zu of the %s; expected %s", json.at, origin->line ? "line" : "object",
                        json.wanted ? json.wanted : "the end of the line");
}

void kr_read_object(struct kr_reader *reader, enum kr_read_format format, kr_str bytes)
{
    struct origin origin = {.format = format};
    read_one(reader, bytes, &origin);
}

void kr_read_jsonl(struct kr_reader *reader, struct kr_stream *stream)
{
    size_t len;
    if (kr_stream_want(stream, 3) >= 3 && kr_str_starts(kr_stream_window(stream), KR_S("\xEF\xBB\xBF")))
        kr_stream_skip(stream, 3);
    for (size_t line = 1; !reader->stopped && (len = kr_stream_line(stream, KR_LIMIT_PAGE_BYTES)) > 0; line++) {
        struct origin origin = {.offset = (size_t)stream->offset, .line = line, .format = KR_READ_JSONL};
        if (len > KR_LIMIT_PAGE_BYTES) {
            kr_reader_fault(reader, KR_LIMIT, line, (size_t)stream->offset, "a line of more than %d bytes",
                            KR_LIMIT_PAGE_BYTES);
            kr_stream_skip_line(stream);
            continue;
        }
        kr_str text = kr_str_cut(kr_stream_window(stream), 0, len);
        while (text.len && kr_is_blank(text.ptr[text.len - 1]))
            text.len--;
        if (text.len)
            read_one(reader, text, &origin);
        kr_arena_reset(&reader->arena);
        kr_stream_skip(stream, len);
    }
    kr_reader_stream_fault(reader, stream);
}

/* ---- documents ---- */

/* Passes blanks and commas; the next byte, or NUL at the end. */
static char next_byte(struct kr_stream *stream)
{
    while (kr_stream_want(stream, 1)) {
        const char c = stream->at[0];
        if (!kr_is_blank(c) && c != ',')
            return c;
        kr_stream_skip(stream, 1);
    }
    return '\0';
}

/* The length of the value that begins in the window, which then holds all of it; 0 when the end comes first. One that
 * is longer than the limit is passed over: KR_LIMIT_PAGE_BYTES + 1. */
static size_t value_length(struct kr_stream *stream)
{
    size_t depth = 0, at = 0;
    bool quoted = false, passing = false;
    for (;; at++) {
        if (at >= stream->left && kr_stream_want(stream, at + 1) <= at)
            return 0;
        const char c = stream->at[at];
        bool ends = false;
        if (quoted) {
            if (c == '\\')
                at++;
            else if (c == '"')
                quoted = false, ends = !depth;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if (c == '}' || c == ']') {
            if (!depth)
                return at;
            ends = --depth == 0;
        } else if (!depth && (c == ',' || c == ':' || kr_is_blank(c))) {
            return at;
        }
        if (ends && !passing)
            return at + 1;
        if (at >= KR_LIMIT_PAGE_BYTES || (passing && (at > 65536 || ends))) {
            const size_t n = at + 1 < stream->left ? at + 1 : stream->left;
            kr_stream_skip(stream, n);
            if (passing && ends)
                return KR_LIMIT_PAGE_BYTES + 1;
            passing = true;
            at = (size_t)-1;
        }
    }
}

/* The objects of a list, whose bracket was passed. */
static void read_list(struct kr_reader *reader, struct kr_stream *stream, const struct origin *common)
{
    while (!reader->stopped) {
        const char c = next_byte(stream);
        struct origin origin = *common;
        origin.offset = (size_t)stream->offset;
        if (c == ']') {
            kr_stream_skip(stream, 1);
            return;
        }
        const size_t len = c == '{' ? value_length(stream) : 0;
        if (!len) {
            if (!kr_reader_stream_fault(reader, stream))
                kr_reader_fault(reader, KR_INPUT, 0, (size_t)origin.offset,
                                c == '{' ? "the list ends within an object; expected its closing bracket"
                                         : "expected an object or the end of the list; what follows is lost");
            kr_stream_skip(stream, stream->left);
            return;
        }
        if (len > KR_LIMIT_PAGE_BYTES) {
            kr_reader_fault(reader, KR_LIMIT, 0, origin.offset, "an object of more than %d bytes", KR_LIMIT_PAGE_BYTES);
            continue;
        }
        read_one(reader, kr_str_cut(kr_stream_window(stream), 0, len), &origin);
        kr_arena_reset(&reader->arena);
        kr_stream_skip(stream, len);
    }
}

/* A string at the front of the window, into a field that stays. */
static void feed_field(struct kr_stream *stream, size_t len, char *out, size_t size)
{
    kr_str raw = kr_str_cut(kr_stream_window(stream), 0, len);
    if (raw.len < 2 || raw.ptr[0] != '"' || raw.len >= size)
        return;
    raw = kr_str_cut(raw, 1, raw.len - 1);
    out[kr_json_decode(raw, 0, out, 0, NULL)] = '\0';
}

/* {"version": "https://jsonfeed.org/...", "title": ..., "items": [...]}: the items one by one. */
static void read_json_feed(struct kr_reader *reader, struct kr_stream *stream)
{
    char title[512] = "", lang[64] = "", key[64];
    size_t len;
    kr_stream_skip(stream, 1);
    while (!reader->stopped && next_byte(stream) == '"' && (len = value_length(stream)) > 0 &&
           len <= KR_LIMIT_PAGE_BYTES) {
        key[0] = '\0';
        feed_field(stream, len, key, sizeof(key));
        kr_stream_skip(stream, len);
        if (next_byte(stream) != ':')
            break;
        kr_stream_skip(stream, 1);
        if (strcmp(key, "items") == 0 && next_byte(stream) == '[') {
            const struct origin common = {
                .format = KR_READ_JSON_FEED, .outlet = kr_str_of(title), .lang = kr_str_of(lang)};
            kr_stream_skip(stream, 1);
            read_list(reader, stream, &common);
            continue;
        }
        next_byte(stream);
        len = value_length(stream);
        if (!len || len > KR_LIMIT_PAGE_BYTES)
            break;
        if (strcmp(key, "title") == 0)
            feed_field(stream, len, title, sizeof(title));
        if (strcmp(key, "language") == 0)
            feed_field(stream, len, lang, sizeof(lang));
        kr_stream_skip(stream, len);
    }
    if (!reader->stopped && next_byte(stream) != '}' && !kr_reader_stream_fault(reader, stream))
        kr_reader_fault(reader, KR_INPUT, 0, (size_t)stream->offset,
                        "broken JSON; expected the next key of the feed or its end");
}

void kr_read_json(struct kr_reader *reader, struct kr_stream *stream)
{
    struct origin origin = {.format = KR_READ_JSONL};
    if (kr_stream_want(stream, 3) >= 3 && kr_str_starts(kr_stream_window(stream), KR_S("\xEF\xBB\xBF")))
        kr_stream_skip(stream, 3);
    const char c = next_byte(stream);
    kr_str head = kr_stream_window(stream);
    head.len = head.len < 65536 ? head.len : 65536;
    if (c == '[') {
        kr_stream_skip(stream, 1);
        read_list(reader, stream, &origin);
        return;
    }
    if (kr_find(head, KR_S("jsonfeed.org")) < head.len) {
        read_json_feed(reader, stream);
        return;
    }
    origin.offset = (size_t)stream->offset;
    const size_t len = value_length(stream);
    if (len > KR_LIMIT_PAGE_BYTES)
        kr_reader_fault(reader, KR_LIMIT, 0, origin.offset, "an object of more than %d bytes", KR_LIMIT_PAGE_BYTES);
    else if (!len && !kr_reader_stream_fault(reader, stream))
        kr_reader_fault(reader, KR_INPUT, 0, (size_t)stream->offset + stream->left,
                        "the file ends within the object; expected its closing bracket");
    else if (len)
        read_one(reader, kr_str_cut(kr_stream_window(stream), 0, len), &origin);
    kr_arena_reset(&reader->arena);
    if (len && len <= KR_LIMIT_PAGE_BYTES) {
        kr_stream_skip(stream, len);
        if (next_byte(stream))
            kr_reader_fault(reader, KR_INPUT, 0, (size_t)stream->offset,
                            "something behind the object; expected the end");
    }
}
