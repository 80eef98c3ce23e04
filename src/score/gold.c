/* gold.c - reads annotations: tables of tab-separated columns, a line a place, a claim or a mention. */
#include "score/score_int.h"

bool kr_score_next(kr_str *rest, char separator, kr_str *part)
{
    if (!rest->ptr)
        return false;
    const char *found = rest->len ? memchr(rest->ptr, separator, rest->len) : NULL;
    *part = (kr_str){rest->ptr, found ? (size_t)(found - rest->ptr) : rest->len};
    *rest = found ? kr_str_cut(*rest, part->len + 1, rest->len) : (kr_str){NULL, 0};
    return true;
}

/* The next line that is not blank, without its end; *number counts lines. */
static bool next_line(kr_str *rest, size_t *number, kr_str *line)
{
    while (kr_str_line(rest, line)) {
        ++*number;
        if (kr_str_trim(*line).len)
            return true;
    }
    return false;
}

/* Cuts a line into its columns; those that are too many are left off. False when there are too few. */
static bool columns(kr_str line, kr_str *fields, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!kr_score_next(&line, '\t', &fields[i]))
            return false;
    return true;
}

static bool is_place(kr_str number, double most, double *degrees)
{
    return kr_str_number(kr_str_trim(number), degrees) && *degrees >= -most && *degrees <= most;
}

bool kr_score_places(struct kr_score *score, const char *file, kr_str bytes, struct kr_error *error)
{
    assert(score && file);
    kr_str line, fields[4];
    for (size_t number = 0; next_line(&bytes, &number, &line);) {
        struct gold_place place;
        if (line.ptr[0] == '#')
            continue;
        if (!columns(line, fields, 4) || !is_place(fields[2], 90, &place.lat) || !is_place(fields[3], 180, &place.lon))
            return kr_fail(error, KR_INPUT, file, number,
                           "expected a name, a kind, a latitude and a longitude, with tabs between them");
        place.name = kr_arena_str(&score->kept, fields[0]);
        place.kind = kr_arena_str(&score->kept, fields[1]);
        if (!place.name.ptr || !place.kind.ptr ||
            !kr_arena_grow(&score->kept, &score->places, &score->place_capacity, score->place_count, sizeof(place)))
            return kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
        score->places[score->place_count++] = place;
    }
    return true;
}

/* ---- the sentence around the evidence -------------------------------------------------------------------------- */

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* A mark, or a byte of a character that is not ASCII. */
static bool is_mark(char c)
{
    bool word = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    return !word && !is_blank(c);
}

static bool is_stop(char c)
{
    return c == '.' || c == '!' || c == '?';
}

/* Does a sentence end before `at`: a stop, perhaps further marks, white space? Stops more than MARKS_BYTES back do not
 * count. */
static bool ends_before(kr_str text, size_t at)
{
    enum { MARKS_BYTES = 12 };
    if (text.ptr[at - 1] == '\n')
        return true;
    if (!is_blank(text.ptr[at - 1]))
        return false;
    for (size_t back = 2; back <= MARKS_BYTES && back <= at && is_mark(text.ptr[at - back]); back++)
        if (is_stop(text.ptr[at - back]))
            return true;
    return false;
}

void kr_score_sentence(kr_str text, size_t *start, size_t *end)
{
    assert(*start < *end && *end <= text.len);
    while (*start > 0 && !ends_before(text, *start))
        --*start;
    for (size_t at = *end - 1; at < text.len;) {
        size_t run = at; /* marks from here on: a stop among them counts when white space follows */
        while (run < text.len && is_mark(text.ptr[run]))
            run++;
        for (size_t i = at; run < text.len && is_blank(text.ptr[run]) && i < run; i++) {
            if (is_stop(text.ptr[i])) {
                *end = i + 1;
                return;
            }
        }
        if (run < text.len && text.ptr[run] == '\n') {
            *end = run + 1;
            return;
        }
        at = run + 1;
    }
    *end = text.len;
}

/* ---- claims and mentions --------------------------------------------------------------------------------------- */

/* All strings of a row are parts of one copy of its line. */
static bool keep_line(struct kr_score *score, kr_str *line, struct kr_error *error)
{
    *line = kr_arena_str(&score->arena, *line);
    return line->ptr || kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
}

/* The first line names the columns, `names` with tabs for the commas; in an empty file there is none. */
static bool read_head(const char *file, kr_str *bytes, const char *names, bool *is_there, struct kr_error *error)
{
    kr_str head, given, wanted = kr_str_of(names);
    *is_there = kr_score_next(bytes, '\n', &head);
    head = kr_str_trim(head);
    while (*is_there && wanted.ptr)
        if (!kr_score_next(&head, '\t', &given) || !kr_str_eq(given, kr_str_trim(kr_str_next(&wanted, ','))))
            return kr_fail(error, KR_INPUT, file, 1, "expected a head: %s, with tabs between them", names);
    return true;
}

static bool is_type(kr_str name)
{
    enum kr_type type;
    return kr_type_from(name, &type);
}

static bool is_factuality(kr_str name)
{
    enum kr_factuality factuality;
    return kr_factuality_from(name, &factuality);
}

/* Are all of the alternatives "a/b" of this kind? `*` and `-` leave it open. */
static bool all_are(kr_str alternatives, bool (*is)(kr_str name))
{
    for (kr_str one; kr_score_next(&alternatives, '/', &one);)
        if (!kr_str_is(one, "*") && !kr_str_is(one, "-") && !is(one))
            return false;
    return true;
}

bool kr_score_gold(struct kr_score *score, const char *file, kr_str bytes, struct kr_error *error)
{
    assert(score && file);
    const char *const names = "need, type, actor, place, by, factuality, when, figure, evidence";
    kr_str line, f[9];
    if (!read_head(file, &bytes, names, &score->has_gold, error))
        return false;
    for (size_t number = 1; next_line(&bytes, &number, &line);) {
        if (!keep_line(score, &line, error))
            return false;
        if (!columns(line, f, 9) || !f[8].len)
            return kr_fail(error, KR_INPUT, file, number,
                           "expected need, type, actor, place, by, factuality, when, figure and evidence, with tabs "
                           "between them");
        if (!all_are(f[1], is_type))
            return kr_fail(error, KR_INPUT, file, number,
                           "no type of claim: \"%.*s\"; expected one as control.take, "
                           "several as control.take/control.hold, or *",
                           (int)(f[1].len < 80 ? f[1].len : 80), f[1].ptr);
        if (!all_are(f[5], is_factuality))
            return kr_fail(error, KR_INPUT, file, number,
                           "no factuality: \"%.*s\"; expected fact, planned, possible, "
                           "unconfirmed or denied, several with / between them, or *",
                           (int)(f[5].len < 80 ? f[5].len : 80), f[5].ptr);
        const char *found = memmem(score->text.ptr, score->text.len, f[8].ptr, f[8].len);
        if (!found)
            return kr_fail(error, KR_INPUT, file, number, "these words do not stand in the report: %.*s",
                           (int)(f[8].len < 200 ? f[8].len : 200), f[8].ptr);
        struct gold_row row = {kr_str_is(f[0], "core"), f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8], 0, 0, 0};
        row.at = row.start = (size_t)(found - score->text.ptr);
        row.end = row.start + f[8].len;
        kr_score_sentence(score->text, &row.start, &row.end);
        if (!kr_arena_grow(&score->arena, &score->rows, &score->row_capacity, score->row_count, sizeof(row)))
            return kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
        score->rows[score->row_count++] = row;
    }
    return true;
}

static bool read_offset(kr_str text, size_t most, size_t *out)
{
    double value;
    if (!kr_str_number(text, &value) || value < 0 || value > (double)most)
        return false;
    *out = (size_t)value;
    return true;
}

bool kr_score_marks(struct kr_score *score, const char *file, kr_str bytes, struct kr_error *error)
{
    assert(score && file);
    kr_str line, f[5];
    if (!read_head(file, &bytes, "need, start, end, mention, place", &score->has_marks, error))
        return false;
    for (size_t number = 1; next_line(&bytes, &number, &line);) {
        if (!keep_line(score, &line, error))
            return false;
        struct gold_mark mark;
        if (!columns(line, f, 5) || !read_offset(f[1], score->text.len, &mark.start) ||
            !read_offset(f[2], score->text.len, &mark.end) || mark.end <= mark.start)
            return kr_fail(error, KR_INPUT, file, number,
                           "expected need, start, end, mention and place, with tabs between them, and the mention "
                           "within the report");
        mark.core = kr_str_is(f[0], "core");
        mark.mention = f[3];
        mark.places = f[4];
        if (!kr_arena_grow(&score->arena, &score->marks, &score->mark_capacity, score->mark_count, sizeof(mark)))
            return kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
        score->marks[score->mark_count++] = mark;
    }
    return true;
}
