/* each.c - every report in a file: what it is, by its first bytes; archives and what is packed, layer by layer.
 *
 *     news.tar.gz     gz ---> tar ---> page.html        a page
 *                                 ---> wire.jsonl.zst   zstd ---> lines of JSON
 *                                 ---> crawl.warc.gz    gz ---> records ---> pages, feeds
 *
 * Names do not count but to leave out styles and scripts, which look like text. What is nothing of ours is a fault that
 * says what it seems to be; the run goes on with what follows. */
#include "read/read_int.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define EXPECTED "%s; expected text, HTML, JSON, a feed, WARC, or a zip, tar, gz or zst of these"

/* ---- small things ---- */

bool kr_begins(kr_str s, const char *small)
{
    for (size_t i = 0; small[i]; i++)
        if (i >= s.len || kr_lower(s.ptr[i]) != small[i])
            return false;
    return true;
}

bool kr_same(kr_str s, const char *small)
{
    return s.len == strlen(small) && kr_begins(s, small);
}

size_t kr_where(kr_str s, const char *small)
{
    const size_t len = strlen(small);
    for (size_t i = 0; i + len <= s.len; i++)
        if (kr_lower(s.ptr[i]) == small[0] && kr_begins(kr_str_cut(s, i, s.len), small))
            return i;
    return s.len;
}

size_t kr_find(kr_str s, kr_str wanted)
{
    const char *found = s.len && wanted.len ? memmem(s.ptr, s.len, wanted.ptr, wanted.len) : NULL;
    return found ? (size_t)(found - s.ptr) : s.len;
}

bool kr_read_format_of(kr_str name, enum kr_read_format *format)
{
    for (int i = 0; i < KR_READ_FORMAT_COUNT; i++)
        if (kr_str_is(name, kr_read_format_name((enum kr_read_format)i))) {
            *format = (enum kr_read_format)i;
            return true;
        }
    return false;
}

const char *kr_read_format_name(enum kr_read_format format)
{
    static const char *const names[] = {
#define X(name, text) text,
        KR_READ_FORMATS(X)
#undef X
    };
    return (unsigned)format < KR_READ_FORMAT_COUNT ? names[format] : "";
}

const char *kr_read_origin_name(enum kr_read_origin origin)
{
    static const char *const names[] = {
#define X(name, text) text,
        KR_READ_ORIGINS(X)
#undef X
    };
    return (unsigned)origin < KR_READ_ORIGIN_COUNT ? names[origin] : "";
}

const char *kr_read_part_name(enum kr_read_part_kind kind)
{
    static const char *const names[] = {
#define X(name, text) text,
        KR_READ_PARTS(X)
#undef X
    };
    return (unsigned)kind < KR_READ_PART_COUNT ? names[kind] : "";
}

/* ---- the reader ---- */

void kr_reader_fault(struct kr_reader *reader, enum kr_code code, size_t line, size_t offset, const char *format, ...)
{
    struct kr_error error;
    char detail[512];
    va_list args;
    va_start(args, format);
    vsnprintf(detail, sizeof(detail), format, args);
    va_end(args);
    kr_fail(&error, code, reader->path, line, "%s", detail);
    error.offset = offset;
    reader->fault(reader->context, &error);
}

bool kr_reader_stream_fault(struct kr_reader *reader, const struct kr_stream *stream)
{
    if (!stream->error.code)
        return false;
    kr_reader_fault(reader, stream->error.code, 0, (size_t)stream->offset + stream->left, "%s", stream->error.detail);
    return true;
}

size_t kr_reader_enter(struct kr_reader *reader, kr_str name)
{
    const size_t len = strlen(reader->path), room = sizeof(reader->path) - len - 1;
    if (room < 2)
        return len;
    size_t n = name.len < room - 1 ? name.len : room - 1;
    const ptrdiff_t bad = n ? kr_utf8_check((kr_str){name.ptr, n}) : KR_UTF8_VALID;
    n = bad == KR_UTF8_VALID ? n : (size_t)bad; /* a name is told as far as it is text */
    reader->path[len] = '!';
    if (n)
        memcpy(reader->path + len + 1, name.ptr, n);
    reader->path[len + 1 + n] = '\0';
    return len;
}

void kr_reader_leave(struct kr_reader *reader, size_t mark)
{
    reader->path[mark] = '\0';
}

static bool has_words(kr_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (!kr_is_blank(s.ptr[i]))
            return true;
    return false;
}

static void set_language(struct kr_reader *reader, struct kr_read_report *report)
{
    const char *given = reader->options->known.lang;
    double sure = 0;
    if (given && given[0]) {
        snprintf(report->lang, sizeof(report->lang), "%s", given);
        report->lang_from = KR_READ_FROM_GIVEN;
        return;
    }
    const kr_str body = kr_str_cut(report->text, report->body, report->text.len);
    const char *detected = kr_language_of(reader->words, body, &sure);
    for (char *c = report->lang; *c; c++) {
        *c = kr_lower(*c);
        if (*c == '-' || *c == '_')
            *c = '\0';
        if (!*c)
            break;
    }
    if (detected[0] && (sure > 0.5 || !report->lang[0])) {
        snprintf(report->lang, sizeof(report->lang), "%s", detected);
        report->lang_from = KR_READ_FROM_DETECTED;
    } else if (report->lang[0]) {
        report->lang_from = KR_READ_FROM_META;
    }
}

void kr_reader_give(struct kr_reader *reader, struct kr_read_report *report)
{
    const struct kr_report_options *known = &reader->options->known;
    if (reader->stopped)
        return;
    if (!has_words(kr_str_cut(report->text, report->body, report->text.len))) {
        kr_reader_fault(reader, KR_INPUT, report->line, report->offset, "no text; expected a report");
        return;
    }
    report->path = reader->path;
    if (!report->id[0]) {
        memcpy(report->id, "sha256:", 7);
        kr_sha256_hex(report->stored, report->id + 7);
    }
    if (known->published && known->published[0]) {
        snprintf(report->published, sizeof(report->published), "%s", known->published);
        report->published_at[0] = '\0';
        report->published_from = KR_READ_FROM_GIVEN;
    }
    if (known->source && known->source[0])
        report->outlet = kr_str_of(known->source);
    set_language(reader, report);
    reader->reports++;
    reader->stopped = !reader->each(reader->context, report);
}

/* ---- plain text ---- */

void kr_read_text(struct kr_reader *reader, kr_str bytes, const struct kr_around *around)
{
    struct kr_encoded encoded;
    struct kr_report plain;
    struct kr_error error = {0};
    const char *wanted;
    if (!kr_encoding_read(bytes, around->charset, (kr_str){0}, &reader->arena, &encoded, &wanted)) {
        kr_reader_fault(reader, wanted ? KR_INPUT : KR_MEMORY, 0, around->offset, "expected %s",
                        wanted ? wanted : "memory");
        return;
    }
    const kr_str text = encoded.same ? bytes : encoded.text;
    const struct kr_report_options none = {0};
    if (!kr_report_from_bytes(reader->path, text, &none, &plain, &error)) {
        kr_reader_fault(reader, error.code, error.line, around->offset + error.offset, "%s", error.detail);
        return;
    }
    struct kr_read_report report = {.format = KR_READ_TEXT, .stored = bytes, .offset = around->offset};
    struct kr_offsets identity = {.arena = &reader->arena};
    kr_offsets_add(&identity, 0, 0, 1, 1, bytes.len);
    const struct kr_offsets *map = encoded.same ? &identity : &encoded.offsets;
    report.text = plain.text;
    report.body = plain.body;
    report.map = map->items;
    report.map_count = map->count;
    report.url = around->url;
    report.flags = around->cut ? KR_READ_CUT : 0;
    memcpy(report.published, plain.published, sizeof(report.published));
    report.published_from = plain.published[0] ? KR_READ_FROM_LINE : KR_READ_FROM_NONE;
    snprintf(report.encoding, sizeof(report.encoding), "%s", encoded.encoding);
    report.encoding_from = encoded.from;
    kr_reader_give(reader, &report);
    kr_report_release(&plain);
}

/* ---- archives ---- */

struct archive_state {
    struct archive *archive;
    struct kr_stream *below;
    size_t given; /* bytes of the window that libarchive has in hand */
    const char *block;
    size_t block_left; /* of the member that is read */
};

static la_ssize_t archive_pull(struct archive *archive, void *state, const void **bytes)
{
    struct archive_state *s = state;
    (void)archive;
    kr_stream_skip(s->below, s->given);
    s->given = kr_stream_want(s->below, 1);
    *bytes = s->below->at;
    return (la_ssize_t)s->given;
}

/* Block by block: archive_read_data would drop what came before the damage. */
static ptrdiff_t member_pull(struct kr_stream *stream, char *to, size_t room)
{
    struct archive_state *s = stream->state;
    while (!s->block_left) {
        la_int64_t offset;
        const void *block = NULL;
        const int result = archive_read_data_block(s->archive, &block, &s->block_left, &offset);
        s->block = block;
        if (result == ARCHIVE_EOF)
            return 0;
        if (result != ARCHIVE_OK) { /* or a sum that is not that of the bytes */
            const char *why = archive_error_string(s->archive);
            kr_fail(&stream->error, KR_INPUT, NULL, 0, "cannot be unpacked: %.300s", why ? why : "damaged");
            if (result < ARCHIVE_WARN || !s->block_left)
                return -1;
        }
    }
    const size_t n = s->block_left < room ? s->block_left : room;
    memcpy(to, s->block, n);
    s->block += n;
    s->block_left -= n;
    return kr_stream_account(stream, n) ? (ptrdiff_t)n : -1;
}

/* Styles and scripts look like text, and so do the lists that a packed web archive (WACZ) has beside its WARC: the name
 * tells. */
static bool is_left_out(kr_str name)
{
    static const char *const ends[] = {".css",
                                       ".js",
                                       ".mjs",
                                       ".map",
                                       ".cdx",
                                       ".idx",
                                       ".cdxj",
                                       ".cdx.gz",
                                       ".cdxj.gz",
                                       "/.ds_store",
                                       ".gitignore",
                                       "datapackage.json",
                                       "datapackage-digest.json",
                                       "pages/pages.jsonl",
                                       "pages/extrapages.jsonl"};
    for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
        if (name.len >= strlen(ends[i]) && kr_same(kr_str_cut(name, name.len - strlen(ends[i]), name.len), ends[i]))
            return true;
    return kr_begins(name, "__macosx/");
}

/* What a zip with such a member is, rather than an archive of reports; NULL: nothing else. */
static const char *document_of(kr_str name)
{
    return kr_str_is(name, "[Content_Types].xml") ? "an Office document"
           : kr_str_is(name, "mimetype")          ? "an OpenDocument file or an EPUB"
                                                  : NULL;
}

/* False: the archive is something else, and was named. */
static bool read_member(struct kr_reader *reader, struct archive_state *state, struct archive_entry *entry,
                        size_t number)
{
    char numbered[32];
    struct kr_stream member = {.pull = member_pull, .state = state, .source = &reader->source};
    const char *name = archive_entry_pathname_utf8(entry);
    if (!name)
        name = archive_entry_pathname(entry);
    if (!name) {
        snprintf(numbered, sizeof(numbered), "member %zu", number);
        name = numbered;
    }
    const char *const document = number == 1 ? document_of(kr_str_of(name)) : NULL;
    if (document)
        kr_reader_fault(reader, KR_INPUT, 0, 0, EXPECTED, document);
    if (document || archive_entry_filetype(entry) != AE_IFREG || is_left_out(kr_str_of(name)))
        return !document;
    const size_t mark = kr_reader_enter(reader, kr_str_of(name));
    reader->charset = (kr_str){0};
    kr_read_stream(reader, &member);
    kr_stream_close(&member);
    kr_reader_leave(reader, mark);
    return true;
}

static void read_archive(struct kr_reader *reader, struct kr_stream *stream)
{
    struct archive_state state = {.archive = archive_read_new(), .below = stream};
    struct archive_entry *entry;
    int result = ARCHIVE_OK;
    bool lost = false; /* between a damaged header and the next one */
    if (!state.archive) {
        kr_reader_fault(reader, KR_MEMORY, 0, 0, "out of memory");
        return;
    }
    archive_read_support_format_zip_streamable(state.archive);
    archive_read_support_format_tar(state.archive);
    if (archive_read_open(state.archive, &state, NULL, archive_pull, NULL) == ARCHIVE_OK) {
        for (size_t number = 1; !reader->stopped; number++) {
            result = archive_read_next_header(state.archive, &entry);
            if (result == ARCHIVE_EOF || result == ARCHIVE_FATAL)
                break;
            if (result == ARCHIVE_RETRY) { /* a damaged header of a tar: the next block may be one */
                if (!lost)
                    kr_reader_fault(reader, KR_INPUT, 0, (size_t)archive_read_header_position(state.archive),
                                    "a damaged header of member %zu; what follows it is looked for", number);
                lost = true;
                continue;
            }
            lost = false;
            state.block_left = 0;
            if (stream->error.code || !read_member(reader, &state, entry, number))
                break;
        }
    } else {
        result = ARCHIVE_FATAL;
    }
    if (result == ARCHIVE_FATAL && !stream->error.code) {
        const char *why = archive_error_string(state.archive);
        kr_reader_fault(reader, KR_INPUT, 0, (size_t)stream->offset, "a damaged archive: %.300s; expected zip or tar",
                        why ? why : "no header");
    }
    kr_reader_stream_fault(reader, stream);
    archive_read_free(state.archive);
}

/* ---- what is in it ---- */

/* A page or a text: the whole of the stream. */
static void read_whole(struct kr_reader *reader, struct kr_stream *stream, enum kr_shape shape)
{
    const size_t limit = shape == KR_SHAPE_HTML ? KR_LIMIT_PAGE_BYTES : KR_LIMIT_REPORT_BYTES;
    kr_str bytes;
    if (!kr_stream_whole(stream, limit, &bytes)) {
        kr_reader_fault(reader, KR_LIMIT, 0, limit, "larger than the limit of %zu bytes", limit);
        return;
    }
    const char *const other = shape == KR_SHAPE_TEXT ? kr_foreign_text(bytes) : NULL;
    if (other) {
        kr_reader_fault(reader, KR_INPUT, 0, 0, EXPECTED, other);
        return;
    }
    const bool cut = kr_reader_stream_fault(reader, stream);
    const struct kr_around around = {.charset = reader->charset, .cut = cut};
    if (stream->error.code == KR_LIMIT || !bytes.len) /* a bomb has no good part */
        return;
    if (shape == KR_SHAPE_HTML)
        kr_read_page(reader, bytes, &around);
    else
        kr_read_text(reader, bytes, &around);
    kr_arena_reset(&reader->arena);
}

static void read_shape(struct kr_reader *reader, struct kr_stream *stream, enum kr_shape shape, kr_str root)
{
    switch (shape) {
    case KR_SHAPE_WARC:
        kr_read_warc(reader, stream);
        break;
    case KR_SHAPE_FEED:
        kr_read_feed(reader, stream);
        break;
    case KR_SHAPE_JSONL:
        kr_read_jsonl(reader, stream);
        break;
    case KR_SHAPE_JSON:
        kr_read_json(reader, stream);
        break;
    case KR_SHAPE_XML:
        kr_reader_fault(reader, KR_INPUT, 0, 0, "XML of <%.*s>; expected rss, feed, newsMessage, newsItem or html",
                        (int)(root.len < 60 ? root.len : 60), root.len ? root.ptr : "");
        break;
    default:
        read_whole(reader, stream, shape);
    }
}

static void gz_fault(void *context, const struct kr_error *error)
{
    struct kr_reader *reader = context;
    kr_reader_fault(reader, error->code, 0, error->offset, "%s", error->detail);
}

/* What is packed in the stream, through a stream of its own. */
static void read_packed(struct kr_reader *reader, struct kr_stream *stream, bool gz)
{
    struct kr_stream inner;
    if (gz ? !kr_stream_gz(&inner, stream) : !kr_stream_zstd(&inner, stream)) {
        kr_reader_fault(reader, KR_MEMORY, 0, 0, "out of memory");
        return;
    }
    if (gz && kr_stream_want(&inner, 5) >= 5 && kr_begins(kr_stream_window(&inner), "warc/"))
        kr_stream_resume(&inner, gz_fault, reader); /* a member for each record: the next one is a new beginning */
    kr_read_stream(reader, &inner);
    kr_stream_close(&inner);
}

/* Text of two bytes a letter: a page or a text is converted whole, with its map; anything else as it comes. */
static void read_utf16(struct kr_reader *reader, struct kr_stream *stream, char order)
{
    struct kr_stream inner;
    kr_str root = {0};
    kr_str head = kr_stream_window(stream);
    struct kr_encoded encoded;
    const char *wanted;
    head.len = head.len < KR_FIRST_LOOK ? head.len & ~(size_t)1 : KR_FIRST_LOOK;
    if (!kr_encoding_read(head, (kr_str){0}, (kr_str){0}, &reader->arena, &encoded, &wanted)) {
        kr_reader_fault(reader, KR_MEMORY, 0, 0, "out of memory");
        return;
    }
    struct kr_stream first;
    kr_stream_memory(&first, &reader->source, kr_arena_str(&reader->arena, encoded.text));
    const kr_str start = kr_str_trim(kr_stream_window(&first));
    const bool markup = start.len && start.ptr[0] == '<';
    enum kr_shape shape = markup                                   ? kr_shape_of_markup(start, &root)
                          : start.len && kr_looks_like_json(start) ? KR_SHAPE_JSON
                                                                   : KR_SHAPE_TEXT;
    kr_arena_reset(&reader->arena);
    if (shape == KR_SHAPE_HTML || shape == KR_SHAPE_TEXT) {
        read_whole(reader, stream, shape);
    } else if (!kr_stream_utf16(&inner, stream, order == 'b')) {
        kr_reader_fault(reader, KR_MEMORY, 0, 0, "out of memory");
    } else {
        kr_read_stream(reader, &inner);
        kr_stream_close(&inner);
    }
}

void kr_read_stream(struct kr_reader *reader, struct kr_stream *stream)
{
    kr_str root = {0};
    bool marked;
    if (reader->depth == KR_LIMIT_NESTED_FILES) {
        kr_reader_fault(reader, KR_LIMIT, 0, 0, "files within files, more than %d deep", KR_LIMIT_NESTED_FILES);
        return;
    }
    reader->depth++;
    kr_stream_want(stream, 512);
    kr_str s = kr_stream_window(stream);
    const bool zip = kr_str_starts(s, KR_S("PK\x03\x04")) || kr_str_starts(s, KR_S("PK\x05\x06"));
    const char utf16 = kr_encoding_utf16(s, &marked);
    const char *other;
    if (kr_str_starts(s, KR_S("\x1F\x8B\x08"))) {
        read_packed(reader, stream, true);
    } else if (kr_str_starts(s, KR_S("\x28\xB5\x2F\xFD"))) {
        read_packed(reader, stream, false);
    } else if (zip || kr_is_tar(s)) {
        read_archive(reader, stream);
    } else {
        kr_stream_want(stream, KR_FIRST_LOOK);
        s = kr_stream_window(stream);
        if (utf16)
            read_utf16(reader, stream, utf16);
        else if (!s.len && !kr_reader_stream_fault(reader, stream))
            kr_reader_fault(reader, KR_INPUT, 0, 0, "empty; expected a report");
        else if (s.len && !kr_begins(s, "warc/") && (other = kr_foreign(s)))
            kr_reader_fault(reader, KR_INPUT, 0, 0, EXPECTED, other);
        else if (s.len) {
            const enum kr_shape shape = kr_shape_of(reader, stream, &root);
            read_shape(reader, stream, shape, root);
        }
    }
    reader->depth--;
}

/* ---- the door ---- */

/* A reader at its beginning; NULL, with a fault, when memory is out or the options are none. */
static struct kr_reader *begin(const char *name, const struct kr_read_options *options, kr_read_report_fn *each,
                               kr_read_fault_fn *fault, void *context)
{
    static const struct kr_read_options none = {0};
    struct kr_error error = {0};
    options = options ? options : &none;
    struct kr_reader *reader = kr_read_map_valid(options->map, &error) ? calloc(1, sizeof(*reader)) : NULL;
    if (!reader) {
        if (!error.code)
            kr_fail(&error, KR_MEMORY, name, 0, "out of memory");
        fault(context, &error);
        return NULL;
    }
    reader->options = options;
    reader->charset = kr_str_of(options->charset);
    reader->each = each;
    reader->fault = fault;
    reader->context = context;
    kr_arena_init(&reader->arena, 256 * 1024);
    kr_words_fill(reader->words);
    snprintf(reader->path, sizeof(reader->path), "%s", name);
    return reader;
}

static bool end(struct kr_reader *reader)
{
    const bool stopped = reader->stopped;
    kr_arena_release(&reader->arena);
    free(reader);
    return !stopped;
}

/* `stream` is closed. */
static bool run(struct kr_stream *stream, const struct kr_supply *source, struct kr_reader *reader)
{
    if (reader) {
        reader->source = *source;
        stream->source = &reader->source;
        kr_read_stream(reader, stream);
    }
    kr_stream_close(stream);
    return !reader || end(reader);
}

bool kr_read_each_fd(int fd, const char *name, const struct kr_read_options *options, kr_read_report_fn *each,
                     kr_read_fault_fn *fault, void *context)
{
    struct kr_supply source = {0};
    struct kr_stream stream;
    assert(name && each && fault);
    kr_stream_fd(&stream, &source, fd);
    return run(&stream, &source, begin(name, options, each, fault, context));
}

bool kr_read_each_bytes(const char *name, kr_str bytes, const struct kr_read_options *options, kr_read_report_fn *each,
                        kr_read_fault_fn *fault, void *context)
{
    struct kr_supply source = {.taken = bytes.len};
    struct kr_stream stream;
    assert(name && each && fault && (bytes.ptr || !bytes.len));
    kr_stream_memory(&stream, &source, bytes);
    return run(&stream, &source, begin(name, options, each, fault, context));
}

bool kr_read_again(const char *name, const struct kr_read_kept *kept, kr_read_report_fn *each, kr_read_fault_fn *fault,
                   void *context)
{
    assert(name && kept && each && fault);
    const kr_str from = kr_str_of(kept->encoding_from);
    const bool told = kr_str_is(from, kr_read_origin_name(KR_READ_FROM_HEADER)) ||
                      kr_str_is(from, kr_read_origin_name(KR_READ_FROM_META));
    const struct kr_read_options options = {.map = kept->fields, .charset = told ? kept->encoding : NULL};
    struct kr_reader *reader = begin(name, &options, each, fault, context);
    if (!reader)
        return true;
    reader->source = (struct kr_supply){.taken = kept->stored.len};
    const struct kr_around around = {.charset = reader->charset};
    switch (kept->format) {
    case KR_READ_TEXT:
        kr_read_text(reader, kept->stored, &around);
        break;
    case KR_READ_HTML:
        (kept->live ? kr_read_part_of : kr_read_page)(reader, kept->stored, &around);
        break;
    case KR_READ_RSS:
    case KR_READ_ATOM:
    case KR_READ_NEWSML:
        kr_read_entry(reader, kept->format, kept->stored);
        break;
    default:
        kr_read_object(reader, kept->format, kept->stored);
    }
    return end(reader);
}

bool kr_read_each(const char *path, const struct kr_read_options *options, kr_read_report_fn *each,
                  kr_read_fault_fn *fault, void *context)
{
    assert(path && each && fault);
    if (strcmp(path, "-") == 0)
        return kr_read_each_fd(STDIN_FILENO, path, options, each, fault, context);
    const int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        struct kr_error error;
        kr_fail(&error, KR_IO, path, 0, "cannot open: %s", strerror(errno));
        fault(context, &error);
        return true;
    }
    const bool going = kr_read_each_fd(fd, path, options, each, fault, context);
    close(fd);
    return going;
}
