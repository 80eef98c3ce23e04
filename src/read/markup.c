/* markup.c - HTML and XML to marks: text, tags, comments. It follows the tokens of the HTML standard as far as news
 * pages need them, refuses nothing, and reads each byte a bounded number of times: what was looked for to the end and
 * did not come (the quote, the end of a comment) is not looked for again. XML is read by the same rules: feeds are
 * broken as often as pages. Declared entities are not replaced, so none can grow. */
#include "read/read_int.h"

static bool name_char(char c)
{
    return !kr_is_blank(c) && c != '/' && c != '>' && c != '<' && c != '\0';
}

/* Where `c` next stands from `at` on; SIZE_MAX, and *none set, when nowhere. */
static size_t next(kr_str s, size_t at, char c, bool *none)
{
    const char *found = at < s.len && !*none ? memchr(s.ptr + at, c, s.len - at) : NULL;
    if (!found)
        *none = true;
    return found ? (size_t)(found - s.ptr) : SIZE_MAX;
}

/* The '>' that ends the tag whose attributes begin at `at`; SIZE_MAX when there is none. Quotes hold only where they
 * follow a '='. */
static size_t tag_end(struct kr_markup *markup, size_t at)
{
    const kr_str s = markup->text;
    bool value = false;
    for (size_t i = at; i < s.len && !markup->no_end; i++) {
        const char c = s.ptr[i];
        if (c == '>')
            return i;
        if (value && (c == '"' || c == '\'')) {
            const size_t quote = next(s, i + 1, c, c == '"' ? &markup->no_double : &markup->no_single);
            if (quote == SIZE_MAX)
                return next(s, i, '>', &markup->no_end);
            i = quote;
        }
        value = c == '=' || (value && kr_is_blank(c));
    }
    markup->no_end = true;
    return SIZE_MAX;
}

static size_t past(struct kr_markup *markup, size_t from, kr_str closing, bool *none)
{
    const kr_str s = markup->text;
    const char *found = from <= s.len && !*none ? memmem(s.ptr + from, s.len - from, closing.ptr, closing.len) : NULL;
    if (!found)
        *none = true;
    return found ? (size_t)(found - s.ptr) + closing.len : SIZE_MAX;
}

/* <!-- -->, <![CDATA[ ]]>, <!doctype>, <?xml ?> at mark->start. False when it does not end. */
static bool other(struct kr_markup *markup, struct kr_mark *mark)
{
    const kr_str s = markup->text, rest = kr_str_cut(s, mark->start, s.len);
    size_t end;
    mark->kind = KR_MARK_OTHER;
    if (kr_str_starts(rest, KR_S("<!--"))) {
        end = past(markup, mark->start + 4, KR_S("-->"), &markup->no_comment);
    } else if (kr_str_starts(rest, KR_S("<![CDATA["))) {
        end = past(markup, mark->start + 9, KR_S("]]>"), &markup->no_cdata);
        if (end != SIZE_MAX && markup->xml) {
            mark->kind = KR_MARK_CDATA;
            mark->text = kr_str_cut(s, mark->start + 9, end - 3);
        }
    } else {
        end = tag_end(markup, mark->start + 2);
        end += end != SIZE_MAX;
    }
    mark->end = end;
    return end != SIZE_MAX;
}

/* The tag at mark->start; false when it is none. */
static bool tag(struct kr_markup *markup, struct kr_mark *mark)
{
    const kr_str s = markup->text;
    size_t at = mark->start + 1;
    const bool closes = at < s.len && s.ptr[at] == '/';
    at += closes;
    if (at >= s.len || !kr_is_alpha(s.ptr[at]))
        return false;
    const size_t name = at;
    while (at < s.len && name_char(s.ptr[at]))
        at++;
    const size_t end = tag_end(markup, at);
    if (end == SIZE_MAX)
        return false;
    mark->kind = closes ? KR_MARK_CLOSE : KR_MARK_OPEN;
    mark->name = kr_str_cut(s, name, at);
    mark->attributes = kr_str_cut(s, at, end);
    mark->empty = end > at && s.ptr[end - 1] == '/';
    mark->end = end + 1;
    return true;
}

bool kr_markup_next(struct kr_markup *markup, struct kr_mark *mark)
{
    const kr_str s = markup->text;
    if (markup->at >= s.len)
        return false;
    size_t at = markup->at;
    *mark = (struct kr_mark){.start = at};
    for (;;) {
        const char *open = memchr(s.ptr + at, '<', s.len - at);
        at = open ? (size_t)(open - s.ptr) : s.len;
        if (at == s.len || at + 1 == s.len) {
            at = s.len;
            break;
        }
        struct kr_mark found = {.start = at};
        const char c = s.ptr[at + 1];
        if (c == '!' || c == '?' ? other(markup, &found) : tag(markup, &found)) {
            if (at > mark->start)
                break;
            *mark = found;
            markup->at = found.end;
            return true;
        }
        at++; /* a '<' that opens nothing is text */
    }
    mark->kind = KR_MARK_TEXT;
    mark->end = markup->at = at;
    mark->text = kr_str_cut(s, mark->start, at);
    return true;
}

kr_str kr_markup_raw(struct kr_markup *markup, const char *name)
{
    const kr_str s = markup->text;
    const size_t len = strlen(name), from = markup->at;
    const uint32_t bit = (uint32_t)1 << (name[1] - 'a'); /* iframe, script, style, textarea, title */
    for (size_t at = from; at < s.len && !(markup->no_raw & bit); at++) {
        const char *open = memchr(s.ptr + at, '<', s.len - at);
        if (!open)
            break;
        at = (size_t)(open - s.ptr);
        if (at + 2 + len < s.len && s.ptr[at + 1] == '/' && kr_same(kr_str_cut(s, at + 2, at + 2 + len), name) &&
            !name_char(s.ptr[at + 2 + len])) {
            markup->at = at;
            return kr_str_cut(s, from, at);
        }
    }
    markup->no_raw |= bit; /* looked for to the end: later ones of this name have none either */
    return (kr_str){s.ptr + from, 0};
}

bool kr_attribute_next(kr_str *attributes, kr_str *name, kr_str *value)
{
    const kr_str s = *attributes;
    size_t at = 0;
    while (at < s.len && (kr_is_blank(s.ptr[at]) || s.ptr[at] == '/'))
        at++;
    const size_t from = at;
    while (at < s.len && (name_char(s.ptr[at]) || s.ptr[at] == '<') && (s.ptr[at] != '=' || at == from))
        at++;
    if (at == from)
        return false;
    *name = kr_str_cut(s, from, at);
    *value = kr_str_cut(s, at, at);
    size_t sign = at;
    while (sign < s.len && kr_is_blank(s.ptr[sign]))
        sign++;
    if (sign < s.len && s.ptr[sign] == '=') {
        at = sign + 1;
        while (at < s.len && kr_is_blank(s.ptr[at]))
            at++;
        size_t end = at;
        if (at < s.len && (s.ptr[at] == '"' || s.ptr[at] == '\'')) {
            const char *quote = memchr(s.ptr + at + 1, s.ptr[at], s.len - at - 1);
            end = quote ? (size_t)(quote - s.ptr) : s.len;
            *value = kr_str_cut(s, at + 1, end);
            end += quote != NULL;
        } else {
            while (end < s.len && !kr_is_blank(s.ptr[end]))
                end++;
            *value = kr_str_cut(s, at, end);
        }
        at = end;
    }
    *attributes = kr_str_cut(s, at, s.len);
    return true;
}

kr_str kr_attribute(kr_str attributes, const char *name)
{
    kr_str found, value;
    while (kr_attribute_next(&attributes, &found, &value))
        if (kr_same(found, name))
            return value;
    return (kr_str){0};
}

kr_str kr_markup_decode(struct kr_arena *arena, kr_str written, size_t source, struct kr_offsets *offsets)
{
    char *to = kr_arena_alloc(arena, written.len + 1); /* what an entity gives is never longer than it is */
    size_t made = 0, at = 0;
    if (!to)
        return (kr_str){0};
    while (at < written.len) {
        const char *sign = memchr(written.ptr + at, '&', written.len - at);
        size_t run = (sign ? (size_t)(sign - written.ptr) : written.len) - at, len = 0;
        char out[KR_ENTITY_BYTES];
        const size_t taken = sign ? kr_entity(kr_str_cut(written, at + run, written.len), out, &len) : 0;
        run += sign && !taken; /* an ampersand is itself */
        memcpy(to + made, written.ptr + at, run);
        if (offsets)
            kr_offsets_add(offsets, made, source + at, 1, 1, run);
        made += run;
        at += run;
        if (taken) {
            memcpy(to + made, out, len);
            if (offsets)
                kr_offsets_add(offsets, made, source + at, len, taken, 1);
            made += len;
            at += taken;
        }
    }
    return (kr_str){to, made};
}

kr_str kr_markup_plain(struct kr_arena *arena, kr_str written)
{
    kr_str decoded = kr_markup_decode(arena, written, 0, NULL);
    char *to = (char *)decoded.ptr;
    size_t made = 0;
    for (size_t i = 0; i < decoded.len; i++) {
        const bool nbsp = i + 1 < decoded.len && decoded.ptr[i] == '\xC2' && decoded.ptr[i + 1] == '\xA0';
        if (!nbsp && !kr_is_blank(decoded.ptr[i]))
            to[made++] = decoded.ptr[i];
        else if (made && to[made - 1] != ' ')
            to[made++] = ' ';
        i += nbsp;
    }
    if (made && to[made - 1] == ' ')
        made--;
    return (kr_str){to, made};
}
