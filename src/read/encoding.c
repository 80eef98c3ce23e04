/* encoding.c - which encoding a page is in, and the page as UTF-8.
 *
 * Order: the byte order mark; the HTTP header; what the page declares; what it looks like (the WHATWG's order, of the
 * Encoding and HTML standards, and as there "iso-8859-1" means windows-1252). What is declared must fit: a page that
 * says UTF-8 and is not, but for a few bytes, is looked at anew. Well-formed UTF-8 with letters beyond ASCII is never
 * anything else by chance, so it is believed against a declared single-byte encoding as well.
 *
 * A single-byte encoding is a table of 256 characters, asked of iconv. To tell windows-1251, koi8-u and windows-1252
 * apart, their letters are counted: Russian and Ukrainian are written in small letters mostly, and where windows-1251
 * has its small letters koi8 has capitals; Latin text has single letters beyond ASCII between ASCII ones. */
#include "read/read_int.h"

#include <ctype.h>
#include <errno.h>
#include <iconv.h>
#include <stdio.h>

/* ---- labels ---- */

/* The name to go by for a label; NULL: another. */
static const char *canonical(kr_str label)
{
    static const char *const names[][2] = {
        {"utf-8", "utf-8"},
        {"utf8", "utf-8"},
        {"us-ascii", "windows-1252"},
        {"ascii", "windows-1252"},
        {"latin1", "windows-1252"},
        {"iso-8859-1", "windows-1252"},
        {"iso8859-1", "windows-1252"},
        {"iso_8859-1", "windows-1252"},
        {"l1", "windows-1252"},
        {"cp1252", "windows-1252"},
        {"windows-1252", "windows-1252"},
        {"cp1251", "windows-1251"},
        {"windows-1251", "windows-1251"},
        {"koi8-u", "koi8-u"},
        {"koi8-r", "koi8-u"},
        {"utf-16le", "utf-16le"},
        {"utf-16", "utf-16le"},
        {"utf-16be", "utf-16be"},
    };
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (kr_same(label, names[i][0]))
            return names[i][1];
    return NULL;
}

/* Fills table with the characters of a single-byte encoding; 0xFFFD where it has none. False when iconv does not know
 * it or it is none. */
static bool single_byte(const char *name, uint16_t table[256])
{
    iconv_t converter = iconv_open("UTF-16LE", name);
    if (converter == (iconv_t)-1)
        return false;
    size_t known = 0;
    for (int i = 0; i < 256; i++) {
        char byte = (char)i, *in = &byte, out[8], *to = out;
        size_t in_left = 1, out_left = sizeof(out);
        const size_t result = iconv(converter, &in, &in_left, &to, &out_left);
        const bool one = result != (size_t)-1 && out_left == sizeof(out) - 2;
        table[i] = one ? (uint16_t)((unsigned char)out[0] | (unsigned char)out[1] << 8) : 0xFFFD;
        known += one;
        iconv(converter, NULL, NULL, NULL, NULL);
    }
    iconv_close(converter);
    for (int i = 0; i < 32; i++) /* of windows-1252 the WHATWG has controls where Microsoft has nothing */
        if (table[128 + i] == 0xFFFD)
            table[128 + i] = (uint16_t)(128 + i);
    return known > 200 && table['A'] == 'A' && table['<'] == '<';
}

/* ---- detection ---- */

char kr_encoding_utf16(kr_str bytes, bool *marked)
{
    const unsigned char *p = (const unsigned char *)bytes.ptr;
    *marked = bytes.len >= 2 && ((p[0] == 0xFF && p[1] == 0xFE) || (p[0] == 0xFE && p[1] == 0xFF));
    if (*marked)
        return p[0] == 0xFF ? 'l' : 'b';
    size_t even = 0, odd = 0, n = bytes.len < 512 ? bytes.len : 512;
    for (size_t i = 0; i < n; i++)
        if (!p[i])
            (i & 1 ? odd++ : even++);
    if (n < 8)
        return 0;
    return odd > n / 4 && even * 8 < odd ? 'l' : even > n / 4 && odd * 8 < even ? 'b' : 0;
}

/* The single-byte encoding that bytes which are no UTF-8 look like. */
static const char *detect(kr_str bytes)
{
    size_t high = 0, runs = 0, koi_small = 0, win_small = 0;
    const size_t n = bytes.len < 256 * 1024 ? bytes.len : 256 * 1024;
    bool before = false;
    for (size_t i = 0; i < n; i++) {
        const unsigned char c = (unsigned char)bytes.ptr[i];
        const bool now = c >= 0x80;
        high += now;
        runs += now && before;
        koi_small += c >= 0xC0 && c < 0xE0;
        win_small += c >= 0xE0;
        before = now;
    }
    if (runs * 2 < high || high < 4)
        return "windows-1252";
    return koi_small > win_small ? "koi8-u" : "windows-1251";
}

kr_str kr_read_charset(kr_str content_type)
{
    static const char quotes[] = "\"' \t";
    const size_t at = kr_where(content_type, "charset=");
    if (at == content_type.len)
        return (kr_str){0};
    kr_str rest = kr_str_cut(content_type, at + strlen("charset="), content_type.len);
    kr_str label = kr_str_next(&rest, ';');
    while (label.len && strchr(quotes, label.ptr[0]))
        label = kr_str_cut(label, 1, label.len);
    while (label.len && strchr(quotes, label.ptr[label.len - 1]))
        label.len--;
    return label;
}

kr_str kr_encoding_declared(kr_str bytes)
{
    const kr_str head = kr_str_cut(bytes, 0, bytes.len < 4096 ? bytes.len : 4096);
    struct kr_markup markup = {.text = head};
    struct kr_mark mark;
    if (kr_begins(kr_str_trim(head), "<?xml")) {
        const size_t end = kr_where(head, "?>"), from = kr_where(head, "encoding=");
        if (from < end && from + 10 <= end) {
            kr_str rest = kr_str_cut(head, from + 10, end);
            return kr_str_next(&rest, head.ptr[from + 9]);
        }
    }
    while (kr_markup_next(&markup, &mark)) {
        if (mark.kind != KR_MARK_OPEN || !kr_same(mark.name, "meta"))
            continue;
        const kr_str charset = kr_attribute(mark.attributes, "charset");
        if (charset.len)
            return kr_str_trim(charset);
        const kr_str content = kr_attribute(mark.attributes, "content");
        const size_t at = kr_where(content, "charset=");
        if (at < content.len && kr_same(kr_attribute(mark.attributes, "http-equiv"), "content-type")) {
            kr_str rest = kr_str_cut(content, at + 8, content.len);
            return kr_str_next(&rest, ';');
        }
    }
    return (kr_str){0};
}

/* ---- conversion ---- */

static bool to_utf8(kr_str bytes, const uint16_t table[256], struct kr_arena *arena, struct kr_encoded *out)
{
    size_t need = 1;
    for (size_t i = 0; i < bytes.len; i++) {
        const uint16_t c = table[(unsigned char)bytes.ptr[i]];
        need += c == 0 ? 3 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }
    char *to = kr_arena_alloc(arena, need);
    if (!to)
        return false;
    size_t made = 0;
    for (size_t i = 0; i < bytes.len;) {
        const uint16_t c = table[(unsigned char)bytes.ptr[i]];
        size_t run = i;
        if (c > 0 && c < 0x80) {
            while (run < bytes.len && table[(unsigned char)bytes.ptr[run]] - 1u < 0x7F)
                to[made + (run - i)] = (char)table[(unsigned char)bytes.ptr[run]], run++;
            kr_offsets_add(&out->offsets, made, i, 1, 1, run - i);
            made += run - i;
            i = run;
            continue;
        }
        out->replaced += c == 0xFFFD || !c;
        const size_t len = kr_utf8_put(c ? c : 0xFFFD, to + made);
        kr_offsets_add(&out->offsets, made, i, len, 1, 1);
        made += len;
        i++;
    }
    out->text = (kr_str){to, made};
    return !out->offsets.failed;
}

static bool from_utf16(kr_str bytes, size_t at, bool big, struct kr_arena *arena, struct kr_encoded *out)
{
    const unsigned char *p = (const unsigned char *)bytes.ptr;
    char *to = kr_arena_alloc(arena, (bytes.len - at) / 2 * 3 + 4);
    if (!to)
        return false;
    size_t made = 0;
    while (at < bytes.len) {
        const bool whole = at + 2 <= bytes.len;
        uint32_t c = whole ? (uint32_t)(p[at + !big] << 8 | p[at + big]) : 0xFFFD;
        size_t taken = whole ? 2 : 1;
        if (c >= 0xD800 && c < 0xDC00 && at + 4 <= bytes.len && (p[at + 2 + !big] & 0xFC) == 0xDC) {
            c = 0x10000 + ((c - 0xD800) << 10) + (uint32_t)((p[at + 2 + !big] & 3) << 8 | p[at + 2 + big]);
            taken = 4;
        }
        const bool none = (c >= 0xD800 && c < 0xE000) || !c;
        out->replaced += none || c == 0xFFFD;
        const size_t len = kr_utf8_put(none ? 0xFFFD : c, to + made);
        kr_offsets_add(&out->offsets, made, at, len, taken, 1);
        made += len;
        at += taken;
    }
    out->text = (kr_str){to, made};
    return !out->offsets.failed;
}

/* UTF-8 that is none here and there, with U+FFFD in its place. */
static bool mended(kr_str bytes, struct kr_arena *arena, struct kr_encoded *out)
{
    struct kr_buf buf = {0};
    for (size_t at = 0; at < bytes.len;) {
        const kr_str rest = kr_str_cut(bytes, at, bytes.len);
        const ptrdiff_t bad = kr_utf8_check(rest);
        const size_t good = bad == KR_UTF8_VALID ? rest.len : (size_t)bad;
        kr_offsets_add(&out->offsets, buf.len, at, 1, 1, good);
        kr_buf_add(&buf, kr_str_cut(rest, 0, good));
        at += good;
        if (at < bytes.len) {
            kr_offsets_add(&out->offsets, buf.len, at++, 3, 1, 1);
            kr_buf_addz(&buf, "\xEF\xBF\xBD");
            out->replaced++;
        }
    }
    out->text = kr_arena_str(arena, kr_buf_str(&buf));
    const bool ok = !buf.failed && !out->offsets.failed && out->text.ptr;
    kr_buf_release(&buf);
    return ok;
}

/* How many sequences are no UTF-8, of at most `most` that are counted. */
static size_t count_bad(kr_str bytes, size_t most)
{
    size_t bad = 0;
    for (size_t at = 0; at < bytes.len && bad < most; bad++) {
        const ptrdiff_t next = kr_utf8_check(kr_str_cut(bytes, at, bytes.len));
        if (next == KR_UTF8_VALID)
            break;
        at += (size_t)next + 1;
    }
    return bad;
}

static bool name_it(struct kr_encoded *out, const char *name, enum kr_read_origin from)
{
    snprintf(out->encoding, sizeof(out->encoding), "%s", name);
    out->from = from;
    return true;
}

/* What is neither UTF-16 nor well-formed UTF-8. */
static bool read_other(kr_str bytes, kr_str label, enum kr_read_origin from, struct kr_arena *arena,
                       struct kr_encoded *out, const char **wanted)
{
    uint16_t table[256];
    char asked[32];
    const char *name = label.len ? canonical(label) : NULL;
    const size_t most = 2 + bytes.len / 2000;
    if ((!name || kr_same(kr_str_of(name), "utf-8")) && count_bad(bytes, most) < most) {
        size_t high = 0; /* a few bad bytes among many good letters: UTF-8, damaged */
        for (size_t i = 0; i + 1 < bytes.len; i++)
            high += (bytes.ptr[i] & 0xC0) == 0xC0 && (bytes.ptr[i + 1] & 0xC0) == 0x80;
        if (high > 4 * count_bad(bytes, most) || (name && memchr(bytes.ptr, 0, bytes.len)))
            return name_it(out, "utf-8", name ? from : KR_READ_FROM_DETECTED) && mended(bytes, arena, out);
    }
    if (label.len && (!name || !kr_begins(kr_str_of(name), "utf-"))) {
        snprintf(asked, sizeof(asked), "%.*s", (int)(label.len < 31 ? label.len : 31), label.ptr);
        for (char *c = asked; *c; c++)
            *c = kr_lower(*c);
        if (single_byte(name ? name : asked, table))
            return name_it(out, name ? name : asked, from) && to_utf8(bytes, table, arena, out);
        *wanted = "an encoding that can be read: UTF-8, UTF-16 or one of single bytes";
        return false;
    }
    name = detect(bytes);
    if (!single_byte(name, table)) {
        *wanted = "iconv to know windows-1252, windows-1251 and koi8-u";
        return false;
    }
    return name_it(out, name, KR_READ_FROM_DETECTED) && to_utf8(bytes, table, arena, out);
}

bool kr_encoding_read(kr_str bytes, kr_str header, kr_str declared, struct kr_arena *arena, struct kr_encoded *out,
                      const char **wanted)
{
    *wanted = NULL;
    *out = (struct kr_encoded){.offsets = {.arena = arena}};
    bool marked;
    const char utf16 = kr_encoding_utf16(bytes, &marked);
    if (utf16) {
        name_it(out, utf16 == 'b' ? "utf-16be" : "utf-16le", marked ? KR_READ_FROM_MARK : KR_READ_FROM_DETECTED);
        return from_utf16(bytes, marked ? 2 : 0, utf16 == 'b', arena, out);
    }
    const bool mark = kr_str_starts(bytes, KR_S("\xEF\xBB\xBF"));
    const enum kr_read_origin from = header.len ? KR_READ_FROM_HEADER : KR_READ_FROM_META;
    const kr_str label = header.len ? header : declared;
    const char *name = label.len ? canonical(label) : NULL;
    if (kr_utf8_check(bytes) == KR_UTF8_VALID) {
        bool ascii = true;
        for (size_t i = 0; i < bytes.len && ascii; i++)
            ascii = !(bytes.ptr[i] & 0x80);
        const bool said = name && kr_same(kr_str_of(name), "utf-8");
        out->same = true;
        out->shift = mark ? 3 : 0;
        out->text = kr_str_cut(bytes, out->shift, bytes.len);
        return name_it(out, "utf-8",
                       mark    ? KR_READ_FROM_MARK
                       : said  ? from
                       : ascii ? KR_READ_FROM_ASSUMED
                               : KR_READ_FROM_DETECTED);
    }
    if (mark)
        return name_it(out, "utf-8", KR_READ_FROM_MARK) && mended(bytes, arena, out);
    return read_other(bytes, label, from, arena, out, wanted);
}
