/* json.c - reads JSON (RFC 8259) value by value. Strings without escapes are slices of the text itself. */
#include "base/base.h"

#include <math.h>

enum { MOST_NESTED = 64 };

static bool amiss(struct kr_json *json, const char *wanted)
{
    if (!json->wanted)
        json->wanted = wanted;
    return false;
}

static char peek(struct kr_json *json)
{
    while (json->at < json->text.len && strchr(" \t\r\n", json->text.ptr[json->at]) && json->text.ptr[json->at])
        json->at++;
    return json->at < json->text.len ? json->text.ptr[json->at] : '\0';
}

static bool pass(struct kr_json *json, char c)
{
    if (json->wanted || peek(json) != c || json->at >= json->text.len)
        return false;
    json->at++;
    return true;
}

void kr_json_init(struct kr_json *json, kr_str text, struct kr_arena *arena)
{
    *json = (struct kr_json){.text = text, .arena = arena};
}

bool kr_json_open(struct kr_json *json, char bracket)
{
    assert(bracket == '{' || bracket == '[');
    if (!pass(json, bracket))
        return amiss(json, bracket == '{' ? "an object, {...}" : "a list, [...]");
    json->first = true;
    return true;
}

/* Before the next key or item: false at the closing bracket, which is passed, or when something is amiss. */
static bool more(struct kr_json *json, char closing, const char *wanted)
{
    const bool first = json->first;
    json->first = false;
    if (json->wanted || pass(json, closing))
        return false;
    return first || pass(json, ',') || amiss(json, wanted);
}

bool kr_json_item(struct kr_json *json)
{
    return more(json, ']', "a comma or the end of the list");
}

bool kr_json_key(struct kr_json *json, kr_str *key)
{
    if (!more(json, '}', "a comma or the end of the object"))
        return false;
    if (peek(json) != '"')
        return amiss(json, "a key in quotes");
    return kr_json_text(json, key) && (pass(json, ':') || amiss(json, "a colon behind the key"));
}

static bool word(struct kr_json *json, kr_str w)
{
    peek(json);
    if (json->wanted || !kr_str_starts(kr_str_cut(json->text, json->at, json->text.len), w))
        return false;
    json->at += w.len;
    return true;
}

bool kr_json_null(struct kr_json *json)
{
    return word(json, KR_S("null"));
}

static bool hex4(struct kr_json *json, uint32_t *out)
{
    *out = 0;
    for (int i = 0; i < 4; i++, json->at++) {
        const char c = json->at < json->text.len ? json->text.ptr[json->at] : ' ';
        const int digit = c >= '0' && c <= '9'                     ? c - '0'
                          : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10
                                                                   : -1;
        if (digit < 0)
            return amiss(json, "four hexadecimal digits");
        *out = *out * 16 + (uint32_t)digit;
    }
    return true;
}

/* What follows "\u": a code point, of two halves where it is beyond U+FFFF; a half alone becomes U+FFFD. */
static bool unicode(struct kr_json *json, char **to)
{
    uint32_t c, low;
    if (!hex4(json, &c))
        return false;
    if (c >= 0xD800 && c < 0xDC00 && word(json, KR_S("\\u"))) {
        if (!hex4(json, &low))
            return false;
        if (low >= 0xDC00 && low < 0xE000) {
            c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        } else {
            *to += kr_utf8_put(0xFFFD, *to);
            json->replaced = true;
            c = low;
        }
    }
    const bool none = (c >= 0xD800 && c < 0xE000) || !c;
    json->replaced |= none;
    *to += kr_utf8_put(none ? 0xFFFD : c, *to);
    return true;
}

/* The rest of a string that has escapes, from `start` on; never longer than it is written. */
static bool escaped(struct kr_json *json, size_t start, size_t end, kr_str *out)
{
    static const char codes[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    char *copy = kr_arena_alloc(json->arena, end - start), *to = copy;
    if (!copy) {
        json->no_memory = true;
        return amiss(json, "memory");
    }
    for (json->at = start; json->at < end;) {
        const char c = json->text.ptr[json->at++];
        if (c != '\\') {
            *to++ = c;
            continue;
        }
        const char code = json->text.ptr[json->at++];
        const char *found = code ? strchr(codes, code) : NULL;
        if (code == 'u') {
            if (!unicode(json, &to))
                return false;
        } else if (found) {
            *to++ = meanings[found - codes];
        } else {
            json->at--;
            return amiss(json, "an escape of JSON");
        }
    }
    *out = (kr_str){copy, (size_t)(to - copy)};
    return true;
}

bool kr_json_text(struct kr_json *json, kr_str *out)
{
    *out = (kr_str){0};
    if (kr_json_null(json))
        return true;
    if (!pass(json, '"'))
        return amiss(json, "a string, or null");
    const size_t start = json->at;
    size_t end = start;
    bool escapes = false;
    for (; end < json->text.len && json->text.ptr[end] != '"'; end++) {
        if (json->text.ptr[end] == '\\') {
            escapes = true;
            end++;
        } else if ((unsigned char)json->text.ptr[end] < 0x20) {
            json->at = end;
            return amiss(json, "no control character in a string");
        }
    }
    if (end >= json->text.len) {
        json->at = json->text.len;
        return amiss(json, "the closing quote of the string");
    }
    *out = kr_str_cut(json->text, start, end);
    if (escapes && !escaped(json, start, end, out))
        return false;
    json->at = end + 1;
    return true;
}

bool kr_json_number(struct kr_json *json, double *out)
{
    peek(json);
    size_t end = json->at;
    while (end < json->text.len && json->text.ptr[end] && strchr("+-.0123456789e", json->text.ptr[end]))
        end++;
    kr_str exponent = kr_str_cut(json->text, json->at, end), number = kr_str_next(&exponent, 'e');
    double power = 0;
    if (json->wanted || !kr_str_number(number, out) ||
        (exponent.ptr &&
         !kr_str_number(exponent.ptr[0] == '+' ? kr_str_cut(exponent, 1, exponent.len) : exponent, &power)))
        return amiss(json, "a number");
    *out *= pow(10, power);
    json->at = end;
    return true;
}

bool kr_json_skip(struct kr_json *json)
{
    char closing[MOST_NESTED];
    int depth = 0;
    kr_str text;
    double number;
    do {
        const char c = peek(json);
        if (depth && (c == '}' || c == ']')) {
            if (c != closing[depth - 1])
                return amiss(json, "the bracket that closes what was opened");
            json->at++;
            depth--;
        } else if (depth && (c == ',' || c == ':')) {
            json->at++;
        } else if (c == '{' || c == '[') {
            if (depth == MOST_NESTED)
                return amiss(json, "a value nested less deep");
            closing[depth++] = c == '{' ? '}' : ']';
            json->at++;
        } else if (c == '"') {
            if (!kr_json_text(json, &text))
                return false;
        } else if (!kr_json_null(json) && !word(json, KR_S("true")) && !word(json, KR_S("false")) &&
                   !kr_json_number(json, &number)) {
            return false;
        }
    } while (depth && !json->wanted);
    json->first = false;
    return !json->wanted;
}

bool kr_json_end(struct kr_json *json)
{
    peek(json);
    return !json->wanted && (json->at == json->text.len || amiss(json, "the end of the line"));
}
