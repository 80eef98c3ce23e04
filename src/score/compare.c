/* compare.c - what got better and worse since an earlier run, whose NDJSON `kroniek eval` wrote. */
#include "score/score_int.h"

/* ---- its lines ------------------------------------------------------------------------------------------------- */

struct line {
    kr_str row, name, report, claim, wanted, got, words; /* null is empty */
    double found, missed, right, wrong, start, end;
};

static bool read_key(struct kr_json *json, kr_str key, struct line *line)
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
            return kr_json_text(json, KEYS[i].text);
        return kr_json_null(json) || (kr_json_number(json, KEYS[i].number) && *KEYS[i].number >= 0);
    }
    return kr_json_skip(json);
}

static bool read_line(struct kr_json *json, struct line *line)
{
    kr_str key;
    bool good = kr_json_open(json, '{');
    *line = (struct line){0};
    while (good && kr_json_key(json, &key))
        good = read_key(json, key, line);
    return good && kr_json_end(json) && !json->replaced && line->row.len && line->name.len;
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
        struct kr_json json;
        struct line line;
        if (!kr_str_trim(text).len)
            continue;
        kr_json_init(&json, text, &score->kept);
        const bool good = read_line(&json, &line);
        if (json.no_memory)
            return kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
        if (!good)
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
