/* robots.c - robots.txt: which pages a site asks programs to leave alone. After RFC 9309.
 *
 *     User-agent: a            a group: its lines of names, then its rules
 *     User-agent: kroniek
 *     Disallow: /zoek          the longest pattern that fits decides; of two as long, the one that allows
 *     Allow: /zoek/open$       * stands for anything, $ for the end
 *
 * The rules of all groups that name us count, or else those of "*". Crawl-delay, which the RFC does not have, is heeded
 * all the same. Comparing costs what pattern and path are long: the pieces between stars are looked for one behind
 * the other. */
#include "fetch/fetch_int.h"

#include <ctype.h>
#include <strings.h>

static bool same_word(kr_str a, const char *b)
{
    return a.len == strlen(b) && strncasecmp(a.ptr, b, a.len) == 0;
}

static int hex(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

static bool is_unreserved(unsigned char c)
{
    return c < 0x80 && (isalnum(c) || (c && strchr("-._~", c)));
}

/* Makes ways of writing one path alike: %7E is ~, %c3 is %C3, a byte beyond ASCII is its percent form. `out` holds
 * three times the path; returns the length. */
static size_t make_alike(kr_str path, char *out)
{
    static const char digits[] = "0123456789ABCDEF";
    size_t len = 0;
    for (size_t i = 0; i < path.len; i++) {
        unsigned char c = (unsigned char)path.ptr[i];
        const bool escaped = c == '%' && i + 2 < path.len && hex(path.ptr[i + 1]) >= 0 && hex(path.ptr[i + 2]) >= 0;
        if (escaped) {
            c = (unsigned char)(hex(path.ptr[i + 1]) << 4 | hex(path.ptr[i + 2]));
            i += 2;
        }
        if (escaped ? is_unreserved(c) : c < 0x80) {
            out[len++] = (char)c;
            continue;
        }
        out[len++] = '%';
        out[len++] = digits[c >> 4];
        out[len++] = digits[c & 15];
    }
    return len;
}

static bool add_rule(struct kr_robots *robots, bool allow, kr_str pattern)
{
    if (!pattern.len) /* "Disallow:" forbids nothing */
        return true;
    if (!kr_arena_grow(&robots->arena, &robots->rules, &robots->capacity, robots->count, sizeof(*robots->rules)))
        return false;
    char *text = kr_arena_alloc(&robots->arena, 3 * pattern.len);
    if (!text)
        return false;
    robots->rules[robots->count++] = (struct kr_robots_rule){allow, {text, make_alike(pattern, text)}};
    return true;
}

static void read_delay(struct kr_robots *robots, kr_str value)
{
    double delay;
    if (kr_str_number(value, &delay) && delay > 0)
        robots->delay_s = delay > KR_LIMIT_FETCH_CRAWL_S ? KR_LIMIT_FETCH_CRAWL_S : (unsigned)(delay + 0.999);
}

/* Reads the rules of the groups that name `agent`; *named: there are some. */
static bool read_groups(struct kr_robots *robots, kr_str text, const char *agent, bool *named)
{
    kr_str line;
    bool ours = false, in_names = false;
    *named = false;
    while (kr_str_line(&text, &line)) {
        line = kr_str_next(&line, '#');
        const kr_str key = kr_str_next(&line, ':'), value = kr_str_trim(line);
        if (same_word(key, "user-agent")) {
            kr_str rest = value;
            const kr_str name = kr_str_trim(kr_str_next(&rest, '/')); /* "kroniek/1.0" is kroniek */
            ours = (in_names && ours) || same_word(name, agent);
            in_names = true;
            *named |= ours;
            continue;
        }
        const bool allow = same_word(key, "allow"), rule = allow || same_word(key, "disallow");
        in_names = in_names && !rule && !same_word(key, "crawl-delay");
        if (ours && rule && !add_rule(robots, allow, value))
            return false;
        if (ours && same_word(key, "crawl-delay"))
            read_delay(robots, value);
    }
    return true;
}

bool kr_robots_read(struct kr_robots *robots, kr_str text)
{
    bool named;
    *robots = (struct kr_robots){.count = 0};
    kr_arena_init(&robots->arena, 1024);
    if (kr_str_starts(text, KR_S("\xEF\xBB\xBF")))
        text = kr_str_cut(text, 3, text.len);
    return read_groups(robots, text, "kroniek", &named) && (named || read_groups(robots, text, "*", &named));
}

void kr_robots_release(struct kr_robots *robots)
{
    kr_arena_release(&robots->arena);
    *robots = (struct kr_robots){.count = 0};
}

static bool fits(kr_str pattern, kr_str path)
{
    const bool to_end = kr_str_ends(pattern, KR_S("$"));
    if (to_end)
        pattern.len--;
    size_t at = 0;
    for (bool first = true;; first = false) {
        const char *star = memchr(pattern.ptr, '*', pattern.len);
        const kr_str piece = {pattern.ptr, star ? (size_t)(star - pattern.ptr) : pattern.len};
        const kr_str rest = kr_str_cut(path, at, path.len);
        if (!star && to_end && !first) /* the last piece must be the end */
            return kr_str_ends(rest, piece);
        if (first && !kr_str_starts(rest, piece))
            return false;
        const char *found = first ? rest.ptr : memmem(rest.ptr, rest.len, piece.ptr, piece.len);
        if (!found)
            return false;
        at = (size_t)(found - path.ptr) + piece.len;
        if (!star)
            return !to_end || at == path.len;
        pattern = kr_str_cut(pattern, piece.len + 1, pattern.len);
    }
}

bool kr_robots_allow(const struct kr_robots *robots, kr_str path)
{
    char alike[3 * KR_LIMIT_FETCH_URL_BYTES];
    size_t longest = 0;
    bool allowed = true;
    if (path.len > KR_LIMIT_FETCH_URL_BYTES)
        path.len = KR_LIMIT_FETCH_URL_BYTES;
    const kr_str plain = {alike, make_alike(path, alike)};
    for (size_t i = 0; i < robots->count; i++) {
        const struct kr_robots_rule *rule = &robots->rules[i];
        if (rule->pattern.len < longest || (rule->pattern.len == longest && allowed) || !fits(rule->pattern, plain))
            continue;
        longest = rule->pattern.len;
        allowed = rule->allow;
    }
    return allowed;
}
