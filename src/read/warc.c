/* warc.c - web archives (ISO 28500): records one after another, each with a header, a length and a body.
 *
 *     WARC/1.0 CRLF                       response: an HTTP response, header and page
 *     WARC-Type: response CRLF            resource, conversion: the page or text alone
 *     Content-Length: 1234 CRLF CRLF      all others are passed over
 *     1234 bytes CRLF CRLF  WARC/1.0 ...
 *
 * A length is believed if a record or the end follows it. If not, it is named, the body is taken up to where the next
 * record begins, and the run goes on there. A response counts when its status is 200 and its type one that we read. */
#include "read/read_int.h"

#include <stdio.h>
#include <stdlib.h>

enum { HEADER_BYTES = 64 * 1024 };

struct record {
    kr_str type, id, url, mime; /* in the window, until the body is passed */
    uint64_t length;
    bool has_length, truncated;
    size_t header; /* bytes */
};

/* The value of a field in a header of lines; len 0: none. */
static kr_str header_field(kr_str header, const char *name)
{
    kr_str line;
    while (kr_str_line(&header, &line)) {
        kr_str rest = line;
        const kr_str key = kr_str_next(&rest, ':');
        if (kr_same(key, name))
            return kr_str_trim(rest);
    }
    return (kr_str){0};
}

/* The bytes of a header with the blank line behind it; 0: there is no end within `most`. */
static size_t header_length(kr_str s, size_t most)
{
    s.len = s.len < most ? s.len : most;
    for (size_t at = 0; at < s.len;) {
        const char *end = memchr(s.ptr + at, '\n', s.len - at);
        if (!end)
            return 0;
        const size_t next = (size_t)(end - s.ptr) + 1;
        if (next < s.len && s.ptr[next] == '\n')
            return next + 1;
        if (next + 1 < s.len && s.ptr[next] == '\r' && s.ptr[next + 1] == '\n')
            return next + 2;
        at = next;
    }
    return 0;
}

static bool read_number(kr_str s, uint64_t *out)
{
    *out = 0;
    for (size_t i = 0; i < s.len; i++) {
        if (!kr_is_digit(s.ptr[i]) || i > 17)
            return false;
        *out = *out * 10 + (uint64_t)(s.ptr[i] - '0');
    }
    return s.len > 0;
}

static bool read_header(struct kr_stream *stream, struct record *record)
{
    kr_stream_want(stream, HEADER_BYTES);
    const kr_str window = kr_stream_window(stream);
    *record = (struct record){.header = header_length(window, HEADER_BYTES)};
    if (!record->header)
        return false;
    const kr_str header = kr_str_cut(window, 0, record->header);
    record->type = header_field(header, "warc-type");
    record->id = header_field(header, "warc-record-id");
    record->url = header_field(header, "warc-target-uri");
    record->mime = header_field(header, "content-type");
    record->truncated = header_field(header, "warc-truncated").len > 0;
    record->has_length = read_number(header_field(header, "content-length"), &record->length);
    return true;
}

/* ---- the HTTP response ---- */

/* A body in chunks, put together; what is no chunk is taken as it is. */
static bool unchunk(kr_str body, struct kr_buf *out)
{
    while (body.len) {
        size_t at = 0, size = 0;
        while (at < body.len && at < 8) {
            const char c = kr_lower(body.ptr[at]);
            if (!kr_is_digit(c) && !(c >= 'a' && c <= 'f'))
                break;
            size = size * 16 + (size_t)(kr_is_digit(c) ? c - '0' : c - 'a' + 10);
            at++;
        }
        const char *end = memchr(body.ptr, '\n', body.len);
        if (!at || !end)
            return false;
        body = kr_str_cut(body, (size_t)(end - body.ptr) + 1, body.len);
        if (!size)
            return true;
        const size_t n = size < body.len ? size : body.len;
        kr_buf_add(out, kr_str_cut(body, 0, n));
        body = kr_str_cut(body, n, body.len);
        while (body.len && (body.ptr[0] == '\r' || body.ptr[0] == '\n'))
            body = kr_str_cut(body, 1, body.len);
    }
    return true;
}

struct payload {
    kr_str bytes;
    kr_str mime, charset;
    struct kr_buf chunks;
    struct kr_stream packed, unpacked; /* of a body sent packed */
    bool cut;
};

/* Whether the body is markup or JSON as it stands, whatever the field says of it: some archives store it so. */
static bool looks_unpacked(kr_str body, kr_str coding)
{
    const kr_str s = kr_str_trim(kr_str_cut(body, 0, body.len < 64 ? body.len : 64));
    if (kr_same(coding, "gzip") || kr_same(coding, "x-gzip"))
        return !kr_str_starts(body, KR_S("\x1F\x8B")) && !kr_str_starts(body, KR_S("\x28\xB5\x2F\xFD"));
    for (size_t i = 0; i < s.len; i++)
        if ((unsigned char)s.ptr[i] < ' ' && !kr_is_blank(s.ptr[i]))
            return false;
    return s.len && (s.ptr[0] == '<' || s.ptr[0] == '{' || s.ptr[0] == '[');
}

/* Begins to unpack: by its mark, which counts more than the field, or, where a coding has none, by the field. */
static bool unpack(kr_str coding, struct payload *p)
{
    if (kr_str_starts(p->bytes, KR_S("\x1F\x8B")))
        return kr_stream_gz(&p->unpacked, &p->packed);
    if (kr_str_starts(p->bytes, KR_S("\x28\xB5\x2F\xFD")))
        return kr_stream_zstd(&p->unpacked, &p->packed);
    if (kr_same(coding, "br"))
        return kr_stream_brotli(&p->unpacked, &p->packed);
    return kr_same(coding, "deflate") && kr_stream_deflate(&p->unpacked, &p->packed);
}

/* Unpacks the body; false, with a fault, when it cannot be. */
static bool decode(struct kr_reader *reader, kr_str header, struct payload *p)
{
    const kr_str transfer = header_field(header, "transfer-encoding"),
                 coding = header_field(header, "content-encoding");
    if (kr_where(transfer, "chunked") < transfer.len) {
        if (unchunk(p->bytes, &p->chunks))
            p->bytes = kr_buf_str(&p->chunks);
        else if (p->chunks.len)
            kr_reader_fault(reader, KR_INPUT, 0, p->chunks.len, "broken chunks; expected the size of a chunk");
        if (p->chunks.len)
            p->bytes = kr_buf_str(&p->chunks);
    }
    if (!p->bytes.len || !coding.len || kr_same(coding, "identity") || looks_unpacked(p->bytes, coding))
        return true;
    kr_stream_memory(&p->packed, &reader->source, p->bytes);
    if (!unpack(coding, p)) {
        kr_reader_fault(reader, KR_INPUT, 0, 0, "content encoding \"%.*s\"; expected gzip, zstd, deflate, br or none",
                        (int)(coding.len < 40 ? coding.len : 40), coding.ptr);
        return false;
    }
    if (!kr_stream_whole(&p->unpacked, KR_LIMIT_PAGE_BYTES, &p->bytes)) {
        kr_reader_fault(reader, KR_LIMIT, 0, 0, "a page of more than %d bytes", KR_LIMIT_PAGE_BYTES);
        return false;
    }
    p->cut |= kr_reader_stream_fault(reader, &p->unpacked);
    return true;
}

static void release(struct payload *p)
{
    if (p->unpacked.pull)
        kr_stream_close(&p->unpacked);
    kr_buf_release(&p->chunks);
}

static void set_type(struct payload *p, kr_str content_type)
{
    p->charset = kr_read_charset(content_type);
    p->mime = kr_str_next(&content_type, ';');
}

/* JSON and XML that a page asked for, its settings and lists, are no reports: feeds and agencies' are, and what --map
 * tells to be. */
static bool is_of_page(const struct kr_reader *reader, const struct payload *p)
{
    static const char *const json[] = {"jsonfeed.org", "\"body_xhtml\"", "\"body_text\"", "\"versioncreated\"",
                                       "\"articleBody\""};
    static const char *const xml[] = {"<rss", "<feed", ":feed", "<rdf:RDF", "newsMessage", "newsItem", "<html"};
    const bool is_json = kr_where(p->mime, "json") < p->mime.len;
    const kr_str head = kr_str_cut(p->bytes, 0, p->bytes.len < 65536 ? p->bytes.len : 65536);
    const size_t count = is_json ? sizeof(json) / sizeof(json[0]) : sizeof(xml) / sizeof(xml[0]);
    if (is_json && reader->options->map)
        return false;
    for (size_t i = 0; i < count; i++)
        if (kr_find(head, kr_str_of(is_json ? json[i] : xml[i])) < head.len)
            return false;
    return true;
}

/* Gives the payload to whoever reads its type. */
static void read_payload(struct kr_reader *reader, const struct record *record, struct payload *p)
{
    const struct kr_around around = {.charset = p->charset, .url = record->url, .cut = p->cut || record->truncated};
    reader->charset = (kr_str){0}; /* that of the whole file is none of theirs */
    if (kr_where(p->mime, "html") < p->mime.len) {
        kr_read_page(reader, p->bytes, &around);
    } else if (kr_same(p->mime, "text/plain")) {
        kr_read_text(reader, p->bytes, &around);
    } else if (!p->mime.len || !is_of_page(reader, p)) {
        struct kr_stream stream;
        kr_arena_reset(&reader->arena);
        kr_stream_memory(&stream, &reader->source, p->bytes);
        reader->charset = p->charset;
        kr_read_stream(reader, &stream);
        reader->charset = (kr_str){0};
    }
    kr_arena_reset(&reader->arena);
}

static bool is_wanted(kr_str mime)
{
    return !mime.len || kr_where(mime, "html") < mime.len || kr_same(mime, "text/plain") ||
           kr_where(mime, "json") < mime.len || (kr_where(mime, "xml") < mime.len && kr_where(mime, "svg") == mime.len);
}

static void read_response(struct kr_reader *reader, const struct record *record, kr_str body)
{
    const size_t header_len = header_length(body, HEADER_BYTES);
    struct payload p = {0};
    if (!header_len || !kr_begins(body, "http/")) {
        kr_reader_fault(reader, KR_INPUT, 0, 0,
                        "no HTTP header; expected \"HTTP/1.1 200 OK\" and the fields behind it");
        return;
    }
    const kr_str header = kr_str_cut(body, 0, header_len);
    const char *space = memchr(header.ptr, ' ', header.len);
    const kr_str status = space ? kr_str_cut(header, (size_t)(space - header.ptr) + 1, header.len) : (kr_str){0};
    p.bytes = kr_str_cut(body, header_len, body.len);
    set_type(&p, header_field(header, "content-type"));
    if (!kr_str_starts(status, KR_S("200")) || !is_wanted(p.mime) || !p.bytes.len)
        return;
    if (decode(reader, header, &p) && p.bytes.len) /* what unpacks to nothing was told by its stream, or is nothing */
        read_payload(reader, record, &p);
    release(&p);
}

static void read_body(struct kr_reader *reader, const struct record *record, kr_str body)
{
    const size_t mark = kr_reader_enter(reader, record->id);
    if (kr_same(record->type, "response")) {
        read_response(reader, record, body);
    } else {
        struct payload p = {.bytes = body};
        set_type(&p, record->mime);
        if (is_wanted(p.mime) && body.len)
            read_payload(reader, record, &p);
    }
    kr_reader_leave(reader, mark);
}

/* ---- records ---- */

static bool is_report(const struct record *record)
{
    return kr_same(record->type, "response") || kr_same(record->type, "resource") ||
           kr_same(record->type, "conversion");
}

/* Passes all up to the next record. */
static void resync(struct kr_stream *stream)
{
    while (kr_stream_want(stream, 8) >= 8) {
        const size_t found = kr_find(kr_stream_window(stream), KR_S("WARC/1."));
        if (found < stream->left) {
            kr_stream_skip(stream, found);
            return;
        }
        kr_stream_skip(stream, stream->left - 7);
    }
    kr_stream_skip(stream, stream->left);
}

/* Whether the two line ends that close a record stand behind `at` bytes of the window, or the next one, or the end. */
static bool follows(struct kr_stream *stream, size_t at)
{
    kr_stream_want(stream, at + 16);
    size_t i = at;
    while (i < stream->left && i < at + 8 && (stream->at[i] == '\r' || stream->at[i] == '\n'))
        i++;
    const kr_str rest = kr_str_cut(kr_stream_window(stream), i, stream->left);
    const kr_str close = kr_str_cut(kr_stream_window(stream), at, stream->left);
    return !rest.len || kr_str_starts(rest, KR_S("WARC/")) || kr_str_starts(close, KR_S("\r\n\r\n"));
}

/* A body that is too large to hold: passed as it comes, up to where a record begins. Returns what is missing. */
static uint64_t pass(struct kr_stream *stream, uint64_t length)
{
    static const kr_str begin = KR_S("\r\n\r\nWARC/1.");
    while (length && kr_stream_want(stream, 64 * 1024)) {
        const kr_str window = kr_stream_window(stream);
        const size_t all = length < window.len ? (size_t)length : window.len;
        const size_t found = kr_find(kr_str_cut(window, 0, all), begin);
        /* the last bytes may be the beginning of a record's beginning */
        const size_t n = found < all ? found : all > begin.len && !stream->ended ? all - begin.len : all;
        kr_stream_skip(stream, n);
        length -= n;
        if (found < all)
            return length;
    }
    return length;
}

/* The body that begins the window, when its length is not to be believed: up to the next record. */
static size_t body_length(struct kr_stream *stream, size_t length, bool *found_next)
{
    size_t from = 0;
    *found_next = true;
    for (;;) {
        const kr_str window = kr_stream_window(stream);
        const size_t found = kr_find(kr_str_cut(window, from, window.len), KR_S("\nWARC/1."));
        if (found < window.len - from) {
            size_t end = from + found + 1;
            for (int i = 0; i < 4 && end && (window.ptr[end - 1] == '\n' || window.ptr[end - 1] == '\r'); i++)
                end--; /* the two line ends that close a record */
            return end;
        }
        *found_next = false;
        if (window.len > KR_LIMIT_PAGE_BYTES || kr_stream_want(stream, window.len + 1) == window.len)
            return window.len < length || window.len <= KR_LIMIT_PAGE_BYTES ? window.len : length;
        *found_next = true;
        from = window.len > 8 ? window.len - 8 : 0;
    }
}

/* The address as text: bytes beyond ASCII that are no UTF-8 as URLs have them, %E9. */
static void copy_url(kr_str url, char *out, size_t size)
{
    const bool valid = !url.len || kr_utf8_check(url) == KR_UTF8_VALID;
    size_t len = 0;
    for (size_t i = 0; i < url.len && len + 4 < size; i++) {
        const unsigned char c = (unsigned char)url.ptr[i];
        if (c < 0x21 || c == 0x7F || (c >= 0x80 && !valid))
            len += (size_t)snprintf(out + len, size - len, "%%%02X", c);
        else
            out[len++] = (char)c;
    }
    out[len] = '\0';
    while (valid && len && kr_utf8_check((kr_str){out, len}) != KR_UTF8_VALID) /* cut within a character */
        out[--len] = '\0';
}

static void read_record(struct kr_reader *reader, struct kr_stream *stream, const struct record *header)
{
    struct record record = *header;
    char type[32], id[256], url[2048], mime[128];
    snprintf(type, sizeof(type), "%.*s", (int)(record.type.len < 31 ? record.type.len : 31),
             record.type.len ? record.type.ptr : "");
    snprintf(id, sizeof(id), "%.*s", (int)(record.id.len < 255 ? record.id.len : 255),
             record.id.len ? record.id.ptr : "");
    copy_url(kr_str_trim(record.url), url, sizeof(url));
    snprintf(mime, sizeof(mime), "%.*s", (int)(record.mime.len < 127 ? record.mime.len : 127),
             record.mime.len ? record.mime.ptr : "");
    record.type = kr_str_of(type), record.id = kr_str_of(id); /* the window moves */
    record.url = kr_str_of(url), record.mime = kr_str_of(mime);
    const size_t at = (size_t)stream->offset;
    kr_stream_skip(stream, record.header);
    if (record.length > KR_LIMIT_PAGE_BYTES) {
        if (is_report(&record))
            kr_reader_fault(reader, KR_LIMIT, 0, at, "record %s of %llu bytes; expected at most %d", id,
                            (unsigned long long)record.length, KR_LIMIT_PAGE_BYTES);
        const uint64_t missing = pass(stream, record.length);
        if (missing && !stream->error.code)
            kr_reader_fault(reader, KR_INPUT, 0, at,
                            "record %s: Content-Length %llu is wrong; the record has %llu bytes", id,
                            (unsigned long long)record.length, (unsigned long long)(record.length - missing));
        return;
    }
    size_t length = (size_t)record.length;
    const bool whole = kr_stream_want(stream, length) >= length;
    if (!whole || !follows(stream, length)) {
        bool next;
        const size_t real = body_length(stream, length, &next);
        if (!stream->error.code || real < stream->left)
            kr_reader_fault(reader, KR_INPUT, 0, at,
                            "record %s: Content-Length %llu is wrong; the record has %zu bytes", id,
                            (unsigned long long)record.length, real);
        record.truncated |= real < length && !next;
        length = real;
    }
    if (is_report(&record))
        read_body(reader, &record, kr_str_cut(kr_stream_window(stream), 0, length));
    kr_stream_skip(stream, length);
}

void kr_read_warc(struct kr_reader *reader, struct kr_stream *stream)
{
    while (!reader->stopped) {
        struct record record;
        kr_stream_want(stream, 16);
        while (stream->left && kr_is_blank(stream->at[0])) {
            kr_stream_skip(stream, 1);
            kr_stream_want(stream, 16);
        }
        if (!stream->left)
            break;
        if (!kr_begins(kr_stream_window(stream), "warc/")) {
            kr_reader_fault(reader, KR_INPUT, 0, (size_t)stream->offset, "no record; expected \"WARC/1.\"");
            resync(stream);
        } else if (!read_header(stream, &record)) {
            kr_reader_fault(reader, KR_INPUT, 0, (size_t)stream->offset,
                            "a record's header without end; expected a blank line");
            kr_stream_skip(stream, 1);
            resync(stream);
        } else if (!record.has_length) {
            kr_reader_fault(reader, KR_INPUT, 0, (size_t)stream->offset,
                            "a record without a length; expected Content-Length");
            kr_stream_skip(stream, record.header);
            resync(stream);
        } else {
            read_record(reader, stream, &record);
        }
        kr_arena_reset(&reader->arena);
    }
    kr_reader_stream_fault(reader, stream);
}
