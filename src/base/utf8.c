/* utf8.c - well-formedness, folding, width. utf8proc knows the characters; this file knows the bytes. */
#include "base/base.h"

#include <stdlib.h>
#include <utf8proc.h>

/* Length of the well-formed sequence at p (n bytes left), 0 if there is none: table 3-7 of the Unicode Standard. */
static size_t sequence(const unsigned char *p, size_t n)
{
    unsigned char a = p[0], low = 0x80, high = 0xBF;
    size_t need;
    if (a < 0x80)
        return a != 0;
    if (a >= 0xC2 && a <= 0xDF) {
        need = 2;
    } else if (a >= 0xE0 && a <= 0xEF) {
        need = 3;
        low = a == 0xE0 ? 0xA0 : 0x80;
        high = a == 0xED ? 0x9F : 0xBF;
    } else if (a >= 0xF0 && a <= 0xF4) {
        need = 4;
        low = a == 0xF0 ? 0x90 : 0x80;
        high = a == 0xF4 ? 0x8F : 0xBF;
    } else {
        return 0;
    }
    if (n < need || p[1] < low || p[1] > high)
        return 0;
    for (size_t i = 2; i < need; i++)
        if (p[i] < 0x80 || p[i] > 0xBF)
            return 0;
    return need;
}

ptrdiff_t kr_utf8_check(kr_str s)
{
    const unsigned char *p = (const unsigned char *)s.ptr;
    for (size_t i = 0; i < s.len;) {
        while (i + 8 <= s.len) { /* eight bytes of ASCII without NUL at once */
            uint64_t word;
            memcpy(&word, p + i, 8);
            if (word & 0x8080808080808080u || (word - 0x0101010101010101u) & ~word & 0x8080808080808080u)
                break;
            i += 8;
        }
        if (i == s.len)
            break;
        size_t len = sequence(p + i, s.len - i);
        if (!len)
            return (ptrdiff_t)i;
        i += len;
    }
    return KR_UTF8_VALID;
}

uint32_t kr_utf8_next(kr_str s, size_t *at)
{
    assert(*at < s.len);
    const unsigned char *p = (const unsigned char *)s.ptr + *at;
    if (p[0] < 0x80) {
        *at += 1;
        return p[0];
    }
    size_t left = s.len - *at, need = p[0] >= 0xF0 ? 4 : p[0] >= 0xE0 ? 3 : 2;
    uint32_t c = need == 2 ? p[0] & 0x1Fu : need == 3 ? p[0] & 0x0Fu : p[0] & 0x07u;
    if (p[0] < 0xC0 || left < need) { /* cut inside a character */
        *at += 1;
        return 0xFFFD;
    }
    for (size_t i = 1; i < need; i++) {
        if ((p[i] & 0xC0) != 0x80) { /* not UTF-8: what stands behind it is no part of it */
            *at += 1;
            return 0xFFFD;
        }
        c = c << 6 | (p[i] & 0x3Fu);
    }
    *at += need;
    return c;
}

bool kr_utf8_is_upper(uint32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z';
    if (c < 0x100)
        return c >= 0xC0 && c <= 0xDE && c != 0xD7;
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool kr_utf8_is_letter(uint32_t c)
{
    if (c < 0x80)
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           (category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME);
}

static bool is_apostrophe(uint32_t c)
{
    return c == '`' || c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0x00B4 || c == 0x2032;
}

size_t kr_utf8_fold(kr_str s, char *out, size_t capacity)
{
    size_t used = 0;
    bool marks = false;
    for (size_t at = 0; at < s.len;) {
        uint32_t c = kr_utf8_next(s, &at);
        if (is_apostrophe(c))
            c = '\'';
        else if (c < 0x80)
            c = c >= 'A' && c <= 'Z' ? c + 32 : c;
        else if (c < 0x100) /* Latin-1, nearly all that Dutch has */
            c = c >= 0xC0 && c <= 0xDE && c != 0xD7 ? c + 32 : c;
        else
            c = (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
        marks |= c >= 0x300 && c < 0x370;
        unsigned char bytes[4] = {(unsigned char)c};
        size_t len = c < 0x80 ? 1 : (size_t)utf8proc_encode_char((utf8proc_int32_t)c, bytes);
        if (used + len > capacity)
            return 0;
        memcpy(out + used, bytes, len);
        used += len;
    }
    if (!marks)
        return used;
    utf8proc_uint8_t *composed = NULL; /* rare: decomposed input, as macOS writes it */
    utf8proc_ssize_t len = utf8proc_map((const utf8proc_uint8_t *)out, (utf8proc_ssize_t)used, &composed,
                                        UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    if (len > 0 && (size_t)len <= capacity) {
        memcpy(out, composed, (size_t)len);
        used = (size_t)len;
    }
    free(composed);
    return used;
}

/* Letters whose marks do not decompose. */
static uint32_t without_stroke(uint32_t c)
{
    switch (c) {
    case 0x142:
        return 'l'; /* ł */
    case 0x111:
        return 'd'; /* đ */
    case 0xF8:
        return 'o'; /* ø */
    case 0x131:
        return 'i'; /* ı */
    default:
        return c;
    }
}

size_t kr_utf8_plain(kr_str folded, char *out)
{
    size_t used = 0;
    for (size_t at = 0; at < folded.len;) {
        uint32_t c = kr_utf8_next(folded, &at);
        if (c == '\'' || (c >= 0x2B9 && c <= 0x2BC)) /* apostrophes and primes, which stand for signs */
            continue;
        if (c >= 0xC0 && c < 0x250) {
            utf8proc_int32_t parts[4];
            utf8proc_ssize_t count = utf8proc_decompose_char((utf8proc_int32_t)c, parts, 4, UTF8PROC_DECOMPOSE, NULL);
            c = count > 0 ? without_stroke((uint32_t)parts[0]) : c;
        } else if (c >= 0x300 && c < 0x370) {
            continue;
        } else if (c == 0x451) {
            c = 0x435; /* ё is written е as often as not */
        }
        used += kr_utf8_put(c, out + used);
    }
    return used;
}

static bool is_alphanumeric(utf8proc_int32_t c)
{
    utf8proc_category_t category = utf8proc_category(c);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

void kr_utf8_bare(kr_str s, struct kr_buf *out)
{
    enum { MOST_PARTS = 32 }; /* the longest decomposition has 18 */
    for (size_t at = 0; at < s.len;) {
        utf8proc_int32_t parts[MOST_PARTS];
        utf8proc_ssize_t count =
            utf8proc_decompose_char((utf8proc_int32_t)kr_utf8_next(s, &at), parts, MOST_PARTS,
                                    (utf8proc_option_t)(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE), NULL);
        for (utf8proc_ssize_t i = 0; i < count && i < MOST_PARTS; i++) {
            utf8proc_int32_t c = utf8proc_tolower(parts[i]);
            char bytes[4];
            if (is_alphanumeric(c))
                kr_buf_add(out, (kr_str){bytes, kr_utf8_put((uint32_t)c, bytes)});
        }
    }
}

size_t kr_utf8_put(uint32_t c, char out[4])
{
    return (size_t)utf8proc_encode_char((utf8proc_int32_t)c, (utf8proc_uint8_t *)out);
}

uint32_t kr_utf8_upper(uint32_t c)
{
    return (uint32_t)utf8proc_toupper((utf8proc_int32_t)c);
}

size_t kr_utf8_width(kr_str s)
{
    size_t width = 0;
    for (size_t at = 0; at < s.len;) {
        int columns = utf8proc_charwidth((utf8proc_int32_t)kr_utf8_next(s, &at));
        width += columns > 0 ? (size_t)columns : 0;
    }
    return width;
}
