/* shape.c - what bytes are, by the first of them: an archive, a page, a feed, lines of JSON, or nothing of ours. */
#include "read/read_int.h"

bool kr_is_tar(kr_str s)
{
    unsigned sum = 0, wanted = 0;
    if (s.len < 512)
        return false;
    if (memcmp(s.ptr + 257, "ustar", 5) == 0)
        return true;
    for (size_t i = 0; i < 512; i++) /* an old tar: its sum of bytes, with blanks for the sum itself */
        sum += i >= 148 && i < 156 ? ' ' : (unsigned char)s.ptr[i];
    size_t at = 148;
    while (at < 156 && s.ptr[at] == ' ')
        at++;
    for (; at < 156 && s.ptr[at] >= '0' && s.ptr[at] < '8'; at++)
        wanted = wanted * 8 + (unsigned)(s.ptr[at] - '0');
    return wanted && wanted == sum && s.ptr[0];
}

/* What bytes that are no reports seem to be; NULL: nothing that is known. */
const char *kr_foreign(kr_str s)
{
    static const struct {
        kr_str magic;
        const char *what;
    } kinds[] = {
        {KR_S("%PDF-"), "a PDF"},
        {KR_S("\x89PNG"), "a PNG image"},
        {KR_S("\xFF\xD8\xFF"), "a JPEG image"},
        {KR_S("GIF8"), "a GIF image"},
        {KR_S("BZh"), "a bzip2 file"},
        {KR_S("\xFD"
              "7zXZ"),
         "an xz file"},
        {KR_S("7z\xBC\xAF"), "a 7z archive"},
        {KR_S("Rar!"), "a RAR archive"},
        {KR_S("\xD0\xCF\x11\xE0"), "an old Office document"},
        {KR_S("\x7F"
              "ELF"),
         "a program"},
        {KR_S("SQLite format 3"), "an SQLite database"},
        {KR_S("wOF"), "a font"},
        {KR_S("{\\rtf"), "an RTF document"},
    };
    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
        if (kr_str_starts(s, kinds[i].magic))
            return kinds[i].what;
    if (kr_str_starts(s, KR_S("RIFF")) || (s.len > 11 && memcmp(s.ptr + 4, "ftyp", 4) == 0))
        return "sound or video";
    return s.len && memchr(s.ptr, '\0', s.len < 4096 ? s.len : 4096) ? "binary (it has NUL bytes)" : NULL;
}

/* A header as e-mail has it (RFC 5322): fields line by line, one of which only mail has. */
static bool is_mail(kr_str s)
{
    static const char *const fields[] = {"mime-version:", "message-id:", "received:",       "return-path:",
                                         "delivered-to:", "x-mailer:",   "x-unmht-save-1:", "from: <saved by"};
    kr_str line;
    bool known = false;
    for (int i = 0; i < 60 && kr_str_line(&s, &line) && line.len; i++) {
        known |= !i && kr_begins(line, "from ") && kr_find(line, KR_S("@")) < line.len; /* as mailboxes separate them */
        const char *colon = memchr(line.ptr, ':', line.len);
        const size_t name = colon ? (size_t)(colon - line.ptr) : 0;
        const bool folded = i && kr_is_blank(line.ptr[0]), field = name && !memchr(line.ptr, ' ', name);
        if (!folded && !field && !(i == 0 && known))
            return false;
        for (size_t k = 0; field && k < sizeof(fields) / sizeof(fields[0]); k++)
            known |= kr_begins(line, fields[k]);
    }
    return known;
}

static size_t count_of(kr_str s, char c)
{
    size_t count = 0;
    for (size_t i = 0; i < s.len; i++)
        count += s.ptr[i] == c;
    return count;
}

/* A first line of three names or more, without blanks in most, and a second one with as many separators. */
static bool is_table(kr_str s)
{
    static const char *const names[] = {"text",  "body",  "content", "title",  "date", "published", "url",  "id",
                                        "tekst", "titel", "datum",   "inhoud", "bron", "source",    "link", "headline"};
    static const char separators[] = ",;\t|";
    kr_str rest = s, head, next, cell;
    if (!kr_str_line(&rest, &head) || !kr_str_line(&rest, &next) || head.len > 2000)
        return false;
    for (size_t i = 0; separators[i]; i++) {
        const char c = separators[i];
        const size_t cells = count_of(head, c) + 1;
        size_t known = 0;
        if (cells < 3 || count_of(next, c) + 1 < cells)
            continue;
        for (kr_str left = head; left.len;) {
            cell = kr_str_trim(kr_str_next(&left, c));
            if (cell.len > 1 && cell.ptr[0] == '"' && cell.ptr[cell.len - 1] == '"')
                cell = kr_str_cut(cell, 1, cell.len - 1);
            for (size_t k = 0; k < sizeof(names) / sizeof(names[0]); k++)
                known += kr_same(cell, names[k]);
        }
        if (known > 1)
            return true;
    }
    return false;
}

const char *kr_foreign_text(kr_str s)
{
    if (kr_str_starts(s, KR_S(" CDX ")) || kr_str_starts(s, KR_S("!meta 0 ")))
        return "the index of a web archive (CDX)";
    if (is_mail(s))
        return "an e-mail, or a page saved as one (MHTML)";
    return is_table(s) ? "a table (CSV); as lines of JSON it can be read" : NULL;
}

/* The shape of a text that begins with '<'; *root gets the first element. */
enum kr_shape kr_shape_of_markup(kr_str s, kr_str *root)
{
    static const char *const feeds[] = {"rss",      "feed",        "rdf:rdf",  "newsmessage",
                                        "newsitem", "packageitem", "atom:feed"};
    struct kr_markup markup = {.text = s, .xml = true};
    struct kr_mark mark;
    bool declared = kr_begins(s, "<?xml");
    while (kr_markup_next(&markup, &mark)) {
        if (mark.kind == KR_MARK_OTHER && kr_begins(kr_str_cut(s, mark.start, mark.end), "<!doctype html"))
            return KR_SHAPE_HTML;
        if (mark.kind != KR_MARK_OPEN)
            continue;
        *root = mark.name;
        for (size_t i = 0; i < sizeof(feeds) / sizeof(feeds[0]); i++)
            if (kr_same(mark.name, feeds[i]))
                return KR_SHAPE_FEED;
        if (kr_is_html(mark.name))
            return KR_SHAPE_HTML;
        return declared ? KR_SHAPE_XML : KR_SHAPE_TEXT;
    }
    return declared ? KR_SHAPE_XML : KR_SHAPE_TEXT;
}

/* An object on a line of its own, or a first line that is broken with objects in the lines behind it. */
static enum kr_shape shape_of_json(kr_str s, bool ended, struct kr_arena *arena)
{
    struct kr_json json;
    kr_str rest = s, line, second;
    if (s.ptr[0] != '{' || !kr_str_line(&rest, &line))
        return KR_SHAPE_JSON;
    kr_json_init(&json, line, arena);
    kr_json_skip(&json);
    const bool whole = kr_json_end(&json);
    const bool longer = line.len + 2 >= s.len && !ended;
    bool next = false;
    while (kr_str_line(&rest, &second) && !next)
        next = kr_str_starts(kr_str_trim(second), KR_S("{\"")) && !kr_is_blank(second.ptr[0]);
    const kr_str said = kr_str_trim(line);
    if (!whole && strchr("[{,:", said.ptr[said.len - 1])) /* an object over several lines */
        return KR_SHAPE_JSON;
    if (whole || next)
        return whole && !next && kr_find(s, KR_S("jsonfeed.org")) < s.len ? KR_SHAPE_JSON : KR_SHAPE_JSONL;
    /* A line that is longer than the look: JSONL unless it says that it is a feed. */
    return longer && kr_str_starts(line, KR_S("{\"")) && kr_find(s, KR_S("jsonfeed.org")) == s.len ? KR_SHAPE_JSONL
                                                                                                   : KR_SHAPE_JSON;
}

bool kr_looks_like_json(kr_str s)
{
    size_t i = 1;
    while (i < s.len && kr_is_blank(s.ptr[i]))
        i++;
    if (s.ptr[0] == '{')
        return i < s.len && (s.ptr[i] == '"' || s.ptr[i] == '}');
    return s.ptr[0] == '[' && i < s.len && (s.ptr[i] == '{' || s.ptr[i] == ']');
}

enum kr_shape kr_shape_of(struct kr_reader *reader, struct kr_stream *stream, kr_str *root)
{
    kr_str s = kr_stream_window(stream);
    s.len = s.len < KR_FIRST_LOOK ? s.len : KR_FIRST_LOOK;
    if (kr_str_starts(s, KR_S("\xEF\xBB\xBF")))
        s = kr_str_cut(s, 3, s.len);
    if (kr_begins(s, "warc/"))
        return KR_SHAPE_WARC;
    while (s.len && kr_is_blank(s.ptr[0]))
        s = kr_str_cut(s, 1, s.len);
    if (s.len && s.ptr[0] == '<')
        return kr_shape_of_markup(s, root);
    if (s.len && kr_looks_like_json(s)) {
        const enum kr_shape shape = shape_of_json(s, stream->ended && stream->left <= KR_FIRST_LOOK, &reader->arena);
        kr_arena_reset(&reader->arena);
        return shape;
    }
    return KR_SHAPE_TEXT;
}
