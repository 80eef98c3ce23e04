/* compare.c - what got better and worse since an earlier run, whose NDJSON `kroniek eval` wrote. Its lines are flat
 * objects of strings, numbers and nulls, so this reads no more of JSON than that. */
#include "score/score_int.h"

/* ---- flat objects ---------------------------------------------------------------------------------------------- */

struct line {
    kr_str row, name, report, claim, wanted, got, words; /* values, their escapes resolved */
    double found, missed, right, wrong, start, end;
};

struct parser {
    kr_str rest;
    struct kr_arena *arena;
};

static bool skip(struct parser *p, char c)
{
    p->rest = kr_str_trim(p->rest);
    if (!p->rest.len || p->rest.ptr[0] != c)
        return false;
    p->rest = kr_str_cut(p->rest, 1, p->rest.len);
    return true;
}

static bool read_hex(kr_str s, size_t at, uint32_t *out)
{
    uint32_t value = 0;
    if (at + 4 > s.len)
        return false;
    for (size_t i = at; i < at + 4; i++) {
        const char *digits = "0123456789abcdef", c = s.ptr[i] >= 'A' && s.ptr[i] <= 'F' ? s.ptr[i] + 32 : s.ptr[i];
        const char *found = c ? strchr(digits, c) : NULL;
        if (!found)
            return false;
        value = value * 16 + (uint32_t)(found - digits);
    }
    *out = value;
    return true;
}

/* Writes what the escape at s.ptr[*at] stands for; *at moves past it. Nothing gets longer. */
static bool read_escape(kr_str s, size_t *at, char *out, size_t *used)
{
    static const char FROM[] = "\"\\/bfnrt", TO[] = "\"\\/\b\f\n\r\t";
    uint32_t c, low;
    if (*at + 1 >= s.len)
        return false;
    const char kind = s.ptr[*at + 1], *found = kind ? strchr(FROM, kind) : NULL;
    if (found) {
        out[(*used)++] = TO[found - FROM];
        *at += 2;
        return true;
    }
    if (kind != 'u' || !read_hex(s, *at + 2, &c))
        return false;
    *at += 6;
    if (c >= 0xD800 && c < 0xDC00 && *at + 1 < s.len && s.ptr[*at] == '\\' && s.ptr[*at + 1] == 'u' &&
        read_hex(s, *at + 2, &low) && low >= 0xDC00 && low < 0xE000) {
        c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        *at += 6;
    }
    if (!c || (c >= 0xD800 && c < 0xE000))
        return false;
    *used += kr_utf8_put(c, out + *used);
    return true;
}

static bool read_string(struct parser *p, kr_str *out)
{
    if (!skip(p, '"'))
        return false;
    const kr_str s = p->rest;
    size_t used = 0, at = 0, end = 0;
    while (end < s.len && s.ptr[end] != '"')
        end += s.ptr[end] == '\\' ? 2 : 1;
    char *text = end < s.len ? kr_arena_alloc(p->arena, end + 4) : NULL;
    if (!text)
        return false;
    while (at < end) {
        if (s.ptr[at] != '\\')
            text[used++] = s.ptr[at++];
        else if (!read_escape(kr_str_cut(s, 0, end), &at, text, &used))
            return false;
    }
    *out = (kr_str){text, used};
    p->rest = kr_str_cut(s, end + 1, s.len);
    return true;
}

/* A string, or the bytes of a number, true, false or null, of which the last is empty. */
static bool read_value(struct parser *p, kr_str *out)
{
    size_t len = 0;
    p->rest = kr_str_trim(p->rest);
    if (p->rest.len && p->rest.ptr[0] == '"')
        return read_string(p, out);
    while (len < p->rest.len && !strchr(",}{[ \t", p->rest.ptr[len]))
        len++;
    *out = kr_str_cut(p->rest, 0, len);
    p->rest = kr_str_cut(p->rest, len, p->rest.len);
    if (kr_str_is(*out, "null"))
        *out = KR_S("");
    return len > 0;
}

static bool take(struct line *line, kr_str key, kr_str value)
{
    const struct {
        const char *key;
        kr_str *text;
        double *number;
    } KEYS[] = {{"row", &line->row, NULL},     {"name", &line->name, NULL},     {"report", &line->report, NULL},
                {"claim", &line->claim, NULL}, {"wanted", &line->wanted, NULL}, {"got", &line->got, NULL},
                {"words", &line->words, NULL}, {"found", NULL, &line->found},   {"missed", NULL, &line->missed},
                {"right", NULL, &line->right}, {"wrong", NULL, &line->wrong},   {"start", NULL, &line->start},
                {"end", NULL, &line->end}};
    for (size_t i = 0; i < sizeof(KEYS) / sizeof(KEYS[0]); i++) {
        if (!kr_str_is(key, KEYS[i].key))
            continue;
        if (KEYS[i].text)
            *KEYS[i].text = value;
        else if (value.len && (!kr_str_number(value, KEYS[i].number) || *KEYS[i].number < 0))
            return false;
    }
    return true;
}

static bool read_line(kr_str text, struct kr_arena *arena, struct line *line)
{
    struct parser p = {text, arena};
    *line = (struct line){0};
    if (!skip(&p, '{'))
        return false;
    do {
        kr_str key, value;
        if (!read_string(&p, &key) || !skip(&p, ':') || !read_value(&p, &value) || !take(line, key, value))
            return false;
    } while (skip(&p, ','));
    return skip(&p, '}') && !kr_str_trim(p.rest).len && line->row.len && line->name.len;
}

/* ---- the earlier run ------------------------------------------------------------------------------------------- */

struct run {
    kr_str *reports;
    size_t report_count, report_capacity;
    struct kr_miss *misses;
    size_t miss_count, miss_capacity;
};

static bool keep_line(struct kr_arena *arena, const struct line *line, struct run *run, struct kr_score_changes *out)
{
    if (kr_str_is(line->row, "total")) {
        struct kr_tally tally = {(size_t)line->found, (size_t)line->missed, (size_t)line->right, (size_t)line->wrong};
        *(kr_str_is(line->name, "claims") ? &out->claims : &out->mentions) = tally;
    } else if (kr_str_is(line->row, "report") && kr_str_is(line->name, "claims")) {
        if (!kr_arena_grow(arena, &run->reports, &run->report_capacity, run->report_count, sizeof(*run->reports)))
            return false;
        run->reports[run->report_count++] = line->report;
    } else if (kr_str_is(line->row, "miss")) {
        if (!kr_arena_grow(arena, &run->misses, &run->miss_capacity, run->miss_count, sizeof(*run->misses)))
            return false;
        run->misses[run->miss_count++] =
            (struct kr_miss){line->name, line->report, line->claim,         line->wanted,
                             line->got,  line->words,  (size_t)line->start, (size_t)line->end};
    }
    return true;
}

static bool read_run(struct kr_score *score, const char *file, kr_str ndjson, struct run *run,
                     struct kr_score_changes *out, struct kr_error *error)
{
    kr_str text;
    for (size_t number = 1; kr_score_next(&ndjson, '\n', &text); number++) {
        struct line line;
        if (!kr_str_trim(text).len)
            continue;
        if (!read_line(text, &score->kept, &line))
            return kr_fail(error, KR_INPUT, file, number, "expected what `kroniek eval --format ndjson` writes");
        if (!keep_line(&score->kept, &line, run, out))
            return kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
    }
    return run->report_count ||
           kr_fail(error, KR_INPUT, file, 0, "no report in it; expected what `kroniek eval --format ndjson` writes");
}

/* ---- differences ----------------------------------------------------------------------------------------------- */

static bool is_scored(const struct kr_score *score, kr_str report)
{
    for (size_t i = 0; i < score->result.report_count; i++)
        if (kr_str_eq(score->reports[i].name, report))
            return true;
    return false;
}

static bool was_scored(const struct run *run, kr_str report)
{
    for (size_t i = 0; i < run->report_count; i++)
        if (kr_str_eq(run->reports[i], report))
            return true;
    return false;
}

/* Do both speak of the same annotation, or of the same extracted thing? */
static bool same_thing(const struct kr_miss *a, const struct kr_miss *b)
{
    return a->start == b->start && a->end == b->end && kr_str_eq(a->report, b->report) &&
           kr_str_eq(a->claim, b->claim) && kr_str_eq(a->words, b->words);
}

static bool same_miss(const struct kr_miss *a, const struct kr_miss *b)
{
    return kr_str_eq(a->kind, b->kind) && same_thing(a, b);
}

static bool is_attribute(kr_str kind)
{
    for (size_t k = 0; k < KR_ATTRIBUTE_COUNT; k++)
        if (kr_str_is(kind, kr_attribute_name((enum kr_attribute_kind)k)))
            return true;
    return kr_str_is(kind, "mention.place");
}

/* Was the claim itself missed in these, so that nothing is known of its attributes? */
static bool is_missed(const struct kr_miss *misses, size_t count, const struct kr_miss *miss)
{
    for (size_t i = 0; i < count; i++)
        if ((kr_str_is(misses[i].kind, "missed") || kr_str_is(misses[i].kind, "mention.missed")) &&
            same_thing(&misses[i], miss))
            return true;
    return false;
}

static const char *say(kr_str kind, bool better)
{
    static const struct {
        const char *kind, *better, *worse;
    } SAID[] = {{"missed", "found now", "newly missed"},
                {"wrong", "wrong no more", "newly wrong"},
                {"by", "by: right now", "by: newly wrong"},
                {"factuality", "factuality: right now", "factuality: newly wrong"},
                {"when", "when: right now", "when: newly wrong"},
                {"figure", "figure: right now", "figure: newly wrong"},
                {"mention.missed", "mention: found now", "mention: newly missed"},
                {"mention.wrong", "mention: wrong no more", "mention: newly wrong"},
                {"mention.place", "mention: right place now", "mention: newly of another place"}};
    for (size_t i = 0; i < sizeof(SAID) / sizeof(SAID[0]); i++)
        if (kr_str_is(kind, SAID[i].kind))
            return better ? SAID[i].better : SAID[i].worse;
    return better ? "better" : "worse";
}

/* Adds those of `misses` that have no twin in `others`. A twin stands for one: what was missed twice and is missed once
 * got better. */
static bool add_changes(struct kr_arena *arena, const struct kr_miss *misses, size_t count,
                        const struct kr_miss *others, size_t other_count, bool better, struct kr_score_changes *out)
{
    bool *used = KR_NEW_ARRAY(arena, bool, other_count + 1);
    struct kr_change *changes = KR_NEW_ARRAY(arena, struct kr_change, out->count + count + 1);
    if (!used || !changes)
        return false;
    for (size_t i = 0; i < out->count; i++)
        changes[i] = out->changes[i];
    out->changes = changes;
    for (size_t i = 0; i < count; i++) {
        size_t twin = 0;
        while (twin < other_count && (used[twin] || !same_miss(&misses[i], &others[twin])))
            twin++;
        if (twin < other_count) {
            used[twin] = true;
            continue;
        }
        if (is_attribute(misses[i].kind) && is_missed(others, other_count, &misses[i]))
            continue;
        changes[out->count++] = (struct kr_change){better, say(misses[i].kind, better), misses[i]};
    }
    return true;
}

/* Those of the reports that both runs have; returns their number. */
static size_t of_common(const struct kr_score *score, const struct run *run, const struct kr_miss *from, size_t count,
                        struct kr_miss *to)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (is_scored(score, from[i].report) && was_scored(run, from[i].report))
            to[kept++] = from[i];
    return kept;
}

bool kr_score_compare(struct kr_score *score, const char *file, kr_str ndjson, struct kr_score_changes *out,
                      struct kr_error *error)
{
    assert(score && file && out);
    struct run run = {0};
    *out = (struct kr_score_changes){0};
    if (!read_run(score, file, ndjson, &run, out, error))
        return false;
    struct kr_miss *before = KR_NEW_ARRAY(&score->kept, struct kr_miss, run.miss_count + 1);
    struct kr_miss *now = KR_NEW_ARRAY(&score->kept, struct kr_miss, score->result.miss_count + 1);
    if (!before || !now)
        return kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
    size_t before_count = of_common(score, &run, run.misses, run.miss_count, before);
    size_t now_count = of_common(score, &run, score->misses, score->result.miss_count, now);
    for (size_t i = 0; i < score->result.report_count; i++) {
        bool both = was_scored(&run, score->reports[i].name);
        out->common += both;
        out->only_now += !both;
    }
    out->only_before = run.report_count > out->common ? run.report_count - out->common : 0;
    bool good = add_changes(&score->kept, before, before_count, now, now_count, true, out);
    out->better = out->count;
    good = good && add_changes(&score->kept, now, now_count, before, before_count, false, out);
    return good || kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
}
