/* http.c - what the headers of a request say (RFC 9110), read without a connection. */
#include "serve/serve_int.h"

#include <arpa/inet.h>
#include <strings.h>

static bool is_named(kr_str a, const char *name)
{
    return a.len == strlen(name) && (!a.len || strncasecmp(a.ptr, name, a.len) == 0);
}

/* "q=0", "Q=0.000": not wanted at all (12.4.2). */
static bool is_refused(kr_str parameters)
{
    double weight;
    while (parameters.ptr) {
        kr_str value = kr_str_next(&parameters, ';');
        const kr_str name = kr_str_next(&value, '=');
        if (is_named(name, "q") && kr_str_number(value, &weight) && weight <= 0)
            return true;
    }
    return false;
}

bool kr_http_accepts(const char *header, const char *coding)
{
    kr_str rest = kr_str_of(header);
    bool any = false;
    while (rest.ptr) {
        kr_str item = kr_str_next(&rest, ',');
        const kr_str name = kr_str_next(&item, ';');
        if (is_named(name, coding))
            return !is_refused(item);
        any |= is_named(name, "*") && !is_refused(item);
    }
    return any;
}

bool kr_http_matches(const char *header, const char *etag)
{
    kr_str rest = kr_str_of(header), wanted = kr_str_of(etag);
    if (kr_str_starts(wanted, KR_S("W/")))
        wanted = kr_str_cut(wanted, 2, wanted.len);
    while (rest.ptr) {
        kr_str tag = kr_str_next(&rest, ',');
        if (kr_str_starts(tag, KR_S("W/")))
            tag = kr_str_cut(tag, 2, tag.len);
        if (kr_str_is(tag, "*") || kr_str_eq(tag, wanted))
            return true;
    }
    return false;
}

bool kr_http_wants_fresh(const char *header)
{
    kr_str rest = kr_str_of(header);
    while (rest.ptr) {
        const kr_str directive = kr_str_next(&rest, ',');
        if (is_named(directive, "no-cache") || is_named(directive, "max-age=0"))
            return true;
    }
    return false;
}

/* Digits alone, at most 18 of them. */
static bool read_position(kr_str digits, uint64_t *out)
{
    *out = 0;
    for (size_t i = 0; i < digits.len; i++) {
        if (digits.ptr[i] < '0' || digits.ptr[i] > '9')
            return false;
        *out = *out * 10 + (uint64_t)(digits.ptr[i] - '0');
    }
    return digits.len > 0 && digits.len <= 18;
}

enum kr_range kr_http_range(const char *header, uint64_t size, uint64_t *first, uint64_t *last)
{
    kr_str rest = kr_str_of(header);
    assert(size);
    *first = 0;
    *last = size - 1;
    if (!kr_str_starts(rest, KR_S("bytes=")))
        return KR_RANGE_WHOLE;
    rest = kr_str_cut(rest, 6, rest.len);
    const kr_str from = kr_str_next(&rest, '-');
    uint64_t a, b = UINT64_MAX;
    if (!rest.ptr || !read_position(from, &a) || (rest.len && !read_position(kr_str_trim(rest), &b)) || b < a)
        return KR_RANGE_WHOLE;
    if (a >= size)
        return KR_RANGE_BEHIND;
    *first = a;
    *last = b < size ? b : size - 1;
    return KR_RANGE_PART;
}

/* The bytes as an address of the family. */
static bool is_address(int family, kr_str name)
{
    struct in6_addr address; /* the larger of the two */
    char text[INET6_ADDRSTRLEN];
    if (!name.len || name.len >= sizeof(text))
        return false;
    memcpy(text, name.ptr, name.len);
    text[name.len] = '\0';
    return inet_pton(family, text, &address) == 1;
}

bool kr_http_is_host(const char *header, const char *own)
{
    kr_str host = kr_str_of(header);
    uint64_t port;
    const char *colon = host.len ? memrchr(host.ptr, ':', host.len) : NULL;
    const char *bracket = host.len ? memrchr(host.ptr, ']', host.len) : NULL;
    if (colon && (!bracket || bracket < colon)) {
        const size_t at = (size_t)(colon - host.ptr);
        const kr_str digits = kr_str_cut(host, at + 1, host.len);
        if (digits.len && !read_position(digits, &port))
            return false;
        host = kr_str_cut(host, 0, at);
    }
    if (host.len > 2 && host.ptr[0] == '[' && host.ptr[host.len - 1] == ']')
        return is_address(AF_INET6, kr_str_cut(host, 1, host.len - 1));
    return is_named(host, "localhost") || is_address(AF_INET, host) || (own[0] && is_named(host, own));
}
