/* str.c - slices and growable buffers. */
#include "base/base.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

int kr_str_order(kr_str a, kr_str b)
{
    size_t shorter = a.len < b.len ? a.len : b.len;
    int order = shorter ? memcmp(a.ptr, b.ptr, shorter) : 0;
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

bool kr_str_starts(kr_str s, kr_str prefix)
{
    return s.len >= prefix.len && memcmp(s.ptr, prefix.ptr, prefix.len) == 0;
}

bool kr_str_ends(kr_str s, kr_str suffix)
{
    return s.len >= suffix.len && memcmp(s.ptr + s.len - suffix.len, suffix.ptr, suffix.len) == 0;
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

kr_str kr_str_trim(kr_str s)
{
    while (s.len && is_space(s.ptr[0]))
        s.ptr++, s.len--;
    while (s.len && is_space(s.ptr[s.len - 1]))
        s.len--;
    return s;
}

kr_str kr_str_next(kr_str *rest, char separator)
{
    assert(rest);
    kr_str part = *rest;
    const char *found = part.len ? memchr(part.ptr, separator, part.len) : NULL;
    if (found) {
        part.len = (size_t)(found - part.ptr);
        *rest = (kr_str){found + 1, rest->len - part.len - 1};
    } else {
        *rest = (kr_str){NULL, 0};
    }
    return kr_str_trim(part);
}

bool kr_str_number(kr_str s, double *value)
{
    double sum = 0, scale = 1;
    size_t i = 0, digits = 0;
    bool negative = s.len && s.ptr[0] == '-', fraction = false;
    for (i = negative; i < s.len; i++) {
        char c = s.ptr[i];
        if (c == '.' && !fraction) {
            fraction = true;
        } else if (c >= '0' && c <= '9') {
            sum = sum * 10 + (c - '0');
            scale *= fraction ? 10 : 1;
            digits++;
        } else {
            return false;
        }
    }
    if (!digits || digits > 18)
        return false;
    *value = (negative ? -sum : sum) / scale;
    return true;
}

/* The one place where a buffer grows. */
static bool buf_reserve(struct kr_buf *buf, size_t more)
{
    if (buf->failed)
        return false;
    if (buf->capacity - buf->len >= more)
        return true;
    size_t wanted = buf->capacity ? buf->capacity * 2 : 256;
    while (wanted - buf->len < more)
        wanted *= 2;
    char *bigger = realloc(buf->ptr, wanted);
    if (!bigger) {
        buf->failed = true;
        return false;
    }
    buf->ptr = bigger;
    buf->capacity = wanted;
    return true;
}

void kr_buf_add(struct kr_buf *buf, kr_str s)
{
    if (s.len && buf_reserve(buf, s.len)) {
        memcpy(buf->ptr + buf->len, s.ptr, s.len);
        buf->len += s.len;
    }
}

void kr_buf_addz(struct kr_buf *buf, const char *z)
{
    kr_buf_add(buf, kr_str_of(z));
}

void kr_buf_addc(struct kr_buf *buf, char c)
{
    kr_buf_add(buf, (kr_str){&c, 1});
}

void kr_buf_addf(struct kr_buf *buf, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (len >= 0 && buf_reserve(buf, (size_t)len + 1)) {
        vsnprintf(buf->ptr + buf->len, (size_t)len + 1, format, again);
        buf->len += (size_t)len;
    }
    va_end(again);
}

void kr_buf_clear(struct kr_buf *buf)
{
    buf->len = 0;
}

void kr_buf_release(struct kr_buf *buf)
{
    if (!buf)
        return;
    free(buf->ptr);
    *buf = (struct kr_buf){0};
}

static void add_json_valid(struct kr_buf *buf, kr_str s)
{
    size_t from = 0;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        kr_buf_add(buf, kr_str_cut(s, from, i));
        from = i + 1;
        if (c == '"' || c == '\\')
            kr_buf_addc(buf, '\\'), kr_buf_addc(buf, (char)c);
        else if (c == '\n')
            kr_buf_addz(buf, "\\n");
        else if (c == '\t')
            kr_buf_addz(buf, "\\t");
        else if (c == '\r')
            kr_buf_addz(buf, "\\r");
        else
            kr_buf_addf(buf, "\\u%04x", c);
    }
    kr_buf_add(buf, kr_str_cut(s, from, s.len));
}

void kr_buf_add_json(struct kr_buf *buf, kr_str s)
{
    kr_buf_addc(buf, '"');
    while (s.len) {
        ptrdiff_t bad = kr_utf8_check(s);
        size_t good = bad == KR_UTF8_VALID ? s.len : (size_t)bad;
        add_json_valid(buf, kr_str_cut(s, 0, good));
        if (good < s.len) {
            kr_buf_addz(buf, s.ptr[good] ? "\xef\xbf\xbd" : "\\u0000");
            good++;
        }
        s = kr_str_cut(s, good, s.len);
    }
    kr_buf_addc(buf, '"');
}

/* A number with at most six decimals, as most are, digit by digit; false when it is none. No other decimal of fifteen
 * digits or less reads back the same, so it is the shortest. */
static bool add_short_number(struct kr_buf *buf, double value)
{
    const double scaled = fabs(value) * 1e6;
    if (!(scaled >= 100 && scaled < 1e15) || (double)llround(scaled) / 1e6 != fabs(value))
        return false;
    char digits[24];
    size_t at = sizeof(digits), least = sizeof(digits) - 6;
    for (uint64_t rest = (uint64_t)llround(scaled); rest || at + 1 >= least; rest /= 10) {
        digits[--at] = (char)('0' + rest % 10);
        if (at == least)
            digits[--at] = '.';
    }
    size_t end = sizeof(digits);
    while (digits[end - 1] == '0')
        end--;
    if (digits[end - 1] == '.')
        end--;
    if (value < 0)
        digits[--at] = '-';
    kr_buf_add(buf, (kr_str){digits + at, end - at});
    return true;
}

void kr_buf_add_number(struct kr_buf *buf, double value)
{
    char text[40];
    if (add_short_number(buf, value))
        return;
    if (!isfinite(value)) {
        kr_buf_addz(buf, "null");
        return;
    }
    if (value == floor(value) && fabs(value) < 1e15) {
        kr_buf_addf(buf, "%lld", (long long)value);
        return;
    }
    for (int digits = 1; digits <= 17; digits++) {
        snprintf(text, sizeof(text), "%.*g", digits, value);
        if (strtod(text, NULL) == value)
            break;
    }
    for (char *c = text; *c; c++)
        if (*c == ',')
            *c = '.';
    kr_buf_addz(buf, text);
}

bool kr_str_line(kr_str *rest, kr_str *line)
{
    if (!rest->len)
        return false;
    const char *end = memchr(rest->ptr, '\n', rest->len);
    size_t len = end ? (size_t)(end - rest->ptr) : rest->len;
    *line = kr_str_cut(*rest, 0, len);
    *rest = kr_str_cut(*rest, end ? len + 1 : len, rest->len);
    if (line->len && line->ptr[line->len - 1] == '\r')
        line->len--;
    return true;
}
