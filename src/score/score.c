/* score.c - counts: which annotated claims and mentions were found, which extracted ones nobody annotated.
 *
 * A claim agrees with a row when its words touch the sentence of the row's, and type, actor and place agree. A row
 * marked core must be found; a claim that agrees with no row at all, core or not, is wrong. What was said twice, of the
 * same place from the same words, counts once. Attributes are compared on the core rows that were found: one of the
 * claims that agree must have them right.
 */
#include "score/score_int.h"

#include <math.h>
#include <stdlib.h>

enum { CHUNK_BYTES = 64 * 1024 };

struct kr_score *kr_score_new(void)
{
    struct kr_score *score = calloc(1, sizeof(*score));
    if (!score)
        return NULL;
    kr_arena_init(&score->kept, CHUNK_BYTES);
    kr_arena_init(&score->arena, CHUNK_BYTES);
    return score;
}

void kr_score_free(struct kr_score *score)
{
    if (!score)
        return;
    kr_arena_release(&score->kept);
    kr_arena_release(&score->arena);
    free(score);
}

/* ---- figures --------------------------------------------------------------------------------------------------- */

static double share(size_t part, size_t rest)
{
    return part + rest ? (double)part / (double)(part + rest) : 0;
}

double kr_tally_recall(const struct kr_tally *tally)
{
    return share(tally->found, tally->missed);
}

double kr_tally_precision(const struct kr_tally *tally)
{
    return share(tally->right, tally->wrong);
}

double kr_tally_f1(const struct kr_tally *tally)
{
    const double precision = kr_tally_precision(tally), recall = kr_tally_recall(tally);
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
}

const char *kr_attribute_name(enum kr_attribute_kind kind)
{
    static const char *const NAMES[] = {"by", "factuality", "when", "figure"};
    assert((size_t)kind < KR_ATTRIBUTE_COUNT);
    return NAMES[kind];
}

static void add_tally(struct kr_tally *to, const struct kr_tally *from)
{
    to->found += from->found;
    to->missed += from->missed;
    to->right += from->right;
    to->wrong += from->wrong;
}

/* ---- the report at hand ---------------------------------------------------------------------------------------- */

void kr_score_begin(struct kr_score *score, const char *name, kr_str text)
{
    kr_score_drop(score);
    score->name = kr_arena_str(&score->arena, kr_str_of(name));
    score->failed |= !score->name.ptr;
    score->text = text;
}

void kr_score_drop(struct kr_score *score)
{
    kr_arena_reset(&score->arena);
    score->has_gold = score->has_marks = false;
    score->rows = NULL;
    score->marks = NULL;
    score->claims = score->mentions = NULL;
    score->row_count = score->row_capacity = score->mark_count = score->mark_capacity = 0;
    score->claim_count = score->claim_capacity = score->mention_count = score->mention_capacity = 0;
}

static kr_str copy(struct kr_score *score, kr_str s)
{
    kr_str made = kr_arena_str(&score->arena, s);
    score->failed |= !made.ptr;
    return made;
}

/* Positions are compared as they are written, to five decimals. */
static double as_written(double degrees)
{
    return (double)llround(degrees * 1e5) / 1e5;
}

static void copy_place(struct kr_score *score, struct got *got, const struct kr_place *place)
{
    got->placed = place != NULL;
    if (!place)
        return;
    got->place_id = copy(score, place->id);
    got->place_name = copy(score, place->name);
    got->kind = place->kind;
    got->lat = as_written(place->lat);
    got->lon = as_written(place->lon);
}

static bool same_figures(const struct got *a, const struct got *b)
{
    bool same = a->figure_count == b->figure_count;
    for (size_t i = 0; same && i < a->figure_count; i++)
        same = strcmp(a->figures[i].op, b->figures[i].op) == 0 && a->figures[i].value == b->figures[i].value &&
               kr_str_eq(a->figures[i].unit, b->figures[i].unit);
    return same;
}

/* Was it said already, but for who says it and how sure? */
static bool is_said(const struct kr_score *score, const struct got *got)
{
    for (size_t i = 0; i < score->claim_count; i++) {
        const struct got *other = &score->claims[i];
        if (other->type == got->type && other->start == got->start && other->placed == got->placed &&
            kr_str_eq(other->side, got->side) && kr_str_eq(other->place_id, got->place_id) && same_figures(other, got))
            return true;
    }
    return false;
}

bool kr_score_claim(struct kr_score *score, const struct kr_claim *claim)
{
    struct got got = {.type = claim->type,
                      .factuality = claim->factuality,
                      .by_count = claim->by_count,
                      .figure_count = claim->figure_count,
                      .start = claim->start,
                      .end = claim->end};
    got.side = copy(score, claim->actor_side);
    copy_place(score, &got, claim->place);
    for (size_t i = 0; i < claim->by_count; i++)
        got.by[i] = (struct kr_source){copy(score, claim->by[i].name), copy(score, claim->by[i].side), {"", 0}};
    for (size_t i = 0; i < claim->figure_count; i++) {
        got.figures[i] = claim->figures[i];
        got.figures[i].unit = copy(score, claim->figures[i].unit);
    }
    got.when = copy(score, kr_str_of(claim->when));
    got.text = copy(score, claim->text);
    if (is_said(score, &got))
        return !score->failed;
    score->failed |=
        !kr_arena_grow(&score->arena, &score->claims, &score->claim_capacity, score->claim_count, sizeof(got));
    if (!score->failed)
        score->claims[score->claim_count++] = got;
    return !score->failed;
}

bool kr_score_mention(struct kr_score *score, const struct kr_mention *mention)
{
    struct got got = {.start = mention->start, .end = mention->end};
    copy_place(score, &got, mention->place);
    got.text = copy(score, mention->text);
    score->failed |=
        !kr_arena_grow(&score->arena, &score->mentions, &score->mention_capacity, score->mention_count, sizeof(got));
    if (!score->failed)
        score->mentions[score->mention_count++] = got;
    return !score->failed;
}

/* ---- what is not as annotated ---------------------------------------------------------------------------------- */

/* A copy that outlives the report; the buffer is emptied. */
static kr_str keep(struct kr_score *score, struct kr_buf *text)
{
    kr_str kept = kr_arena_str(&score->kept, kr_buf_str(text));
    score->failed |= text->failed || !kept.ptr;
    kr_buf_clear(text);
    return kept;
}

static kr_str keep_str(struct kr_score *score, kr_str s)
{
    kr_str kept = kr_arena_str(&score->kept, s);
    score->failed |= !kept.ptr;
    return kept;
}

static void add_part(struct kr_buf *out, kr_str part)
{
    if (out->len)
        kr_buf_addc(out, ' ');
    kr_buf_add(out, part.len ? part : KR_S("-"));
}

static void add_miss(struct kr_score *score, const char *kind, struct kr_miss miss)
{
    miss.kind = kr_str_of(kind);
    miss.report = score->reports[score->result.report_count - 1].name;
    miss.words = keep_str(score, kr_str_cut(score->text, miss.start, miss.end));
    score->failed |=
        !kr_arena_grow(&score->kept, &score->misses, &score->miss_capacity, score->result.miss_count, sizeof(miss));
    if (!score->failed)
        score->misses[score->result.miss_count++] = miss;
}

static kr_str row_claim(struct kr_score *score, const struct gold_row *row, struct kr_buf *text)
{
    add_part(text, row->type);
    add_part(text, row->actor);
    add_part(text, row->place);
    return keep(score, text);
}

static kr_str got_claim(struct kr_score *score, const struct got *got, struct kr_buf *text)
{
    add_part(text, kr_str_of(kr_type_name(got->type)));
    add_part(text, got->side);
    add_part(text, got->place_name);
    return keep(score, text);
}

static void add_sources(struct kr_buf *out, const struct got *got)
{
    for (size_t i = 0; i < got->by_count; i++) {
        kr_buf_addz(out, i ? " > " : "");
        kr_buf_add(out, got->by[i].side.len ? got->by[i].side : KR_S("-"));
        kr_buf_addc(out, ':');
        kr_buf_add(out, got->by[i].name);
    }
    if (!got->by_count)
        kr_buf_addc(out, '-');
}

/* The attribute as annotations write it. */
static kr_str got_attribute(struct kr_score *score, enum kr_attribute_kind kind, const struct got *got,
                            struct kr_buf *text)
{
    if (kind == KR_ATTRIBUTE_BY)
        add_sources(text, got);
    else if (kind == KR_ATTRIBUTE_FACTUALITY)
        kr_buf_addz(text, kr_factuality_name(got->factuality));
    else if (kind == KR_ATTRIBUTE_WHEN)
        kr_buf_add(text, got->when.len ? got->when : KR_S("-"));
    else if (!got->figure_count)
        kr_buf_addc(text, '-');
    for (size_t i = 0; kind == KR_ATTRIBUTE_FIGURE && i < got->figure_count; i++) {
        kr_buf_addf(text, "%s%s", i ? "; " : "", strcmp(got->figures[i].op, "=") == 0 ? "" : got->figures[i].op);
        kr_buf_add_number(text, got->figures[i].value);
        kr_buf_addc(text, ' ');
        kr_buf_add(text, got->figures[i].unit);
    }
    return keep(score, text);
}

/* ---- claims ---------------------------------------------------------------------------------------------------- */

static bool agrees(const struct kr_score *score, const struct gold_row *row, const struct got *got)
{
    return got->start < row->end && row->start < got->end && kr_score_type_ok(row->type, got) &&
           kr_score_actor_ok(row->actor, got) && kr_score_place_ok(score, row->place, got);
}

/* The type that a row which was not found counts under: the first that it allows. */
static size_t first_type(const struct gold_row *row)
{
    kr_str rest = row->type, first;
    enum kr_type type;
    return kr_score_next(&rest, '/', &first) && kr_type_from(first, &type) ? (size_t)type : KR_TYPE_COUNT;
}

static bool any_right(struct kr_score *score, const struct gold_row *row, enum kr_attribute_kind kind, kr_str field)
{
    for (size_t i = 0; i < score->claim_count; i++)
        if (agrees(score, row, &score->claims[i]) &&
            kr_score_attribute_ok(kind, field, &score->claims[i], &score->failed))
            return true;
    return false;
}

static void compare_attributes(struct kr_score *score, const struct gold_row *row, const struct got *first,
                               struct kr_buf *text)
{
    const kr_str fields[] = {row->by, row->factuality, row->when, row->figure};
    for (size_t k = 0; k < KR_ATTRIBUTE_COUNT; k++) {
        const enum kr_attribute_kind kind = (enum kr_attribute_kind)k;
        bool optional = kind == KR_ATTRIBUTE_WHEN || kind == KR_ATTRIBUTE_FIGURE;
        if (optional && kr_str_is(fields[k], "-"))
            continue;
        score->result.attributes[k].compared++;
        if (any_right(score, row, kind, fields[k])) {
            score->result.attributes[k].right++;
            continue;
        }
        struct kr_miss miss = {.start = row->at, .end = row->at + row->evidence.len};
        miss.claim = row_claim(score, row, text);
        miss.wanted = keep_str(score, fields[k]);
        miss.got = got_attribute(score, kind, first, text);
        add_miss(score, kr_attribute_name(kind), miss);
    }
}

static void count_row(struct kr_score *score, const struct gold_row *row, struct kr_tally *tally, struct kr_buf *text)
{
    const struct got *first = NULL;
    for (size_t i = 0; i < score->claim_count && !first; i++)
        if (agrees(score, row, &score->claims[i]))
            first = &score->claims[i];
    if (first) {
        tally->found++;
        score->result.types[first->type].found++;
        compare_attributes(score, row, first, text);
        return;
    }
    tally->missed++;
    score->result.types[first_type(row)].missed++;
    struct kr_miss miss = {.start = row->at, .end = row->at + row->evidence.len};
    miss.claim = row_claim(score, row, text);
    add_miss(score, "missed", miss);
}

static void count_claims(struct kr_score *score, struct kr_tally *tally, struct kr_buf *text)
{
    for (size_t r = 0; r < score->row_count; r++)
        if (score->rows[r].core)
            count_row(score, &score->rows[r], tally, text);
    for (size_t i = 0; i < score->claim_count; i++) {
        const struct got *got = &score->claims[i];
        bool right = false;
        for (size_t r = 0; r < score->row_count && !right; r++)
            right = agrees(score, &score->rows[r], got);
        if (right) {
            tally->right++;
            score->result.types[got->type].right++;
            continue;
        }
        tally->wrong++;
        score->result.types[got->type].wrong++;
        struct kr_miss miss = {.start = got->start, .end = got->end};
        miss.claim = got_claim(score, got, text);
        add_miss(score, "wrong", miss);
    }
}

/* ---- mentions -------------------------------------------------------------------------------------------------- */

static bool touches(const struct gold_mark *mark, const struct got *got)
{
    return got->start < mark->end && mark->start < got->end;
}

static void count_mark(struct kr_score *score, const struct gold_mark *mark, struct kr_tally *tally,
                       struct kr_buf *text)
{
    bool found = false, resolved = false;
    for (size_t i = 0; i < score->mention_count; i++) {
        const struct got *got = &score->mentions[i];
        if (!touches(mark, got))
            continue;
        kr_buf_addz(text, found ? "; " : "");
        kr_buf_add(text, got->placed ? got->place_name : KR_S("-"));
        found = true;
        resolved |= kr_score_mention_ok(score, mark->places, got);
    }
    tally->found += found;
    tally->missed += !found;
    score->result.resolved.compared++;
    score->result.resolved.right += resolved;
    struct kr_miss miss = {.start = mark->start, .end = mark->end};
    miss.got = keep(score, text);
    if (resolved)
        return;
    miss.claim = keep_str(score, mark->places);
    miss.wanted = found ? miss.claim : KR_S("");
    add_miss(score, found ? "mention.place" : "mention.missed", miss);
}

static void count_mentions(struct kr_score *score, struct kr_tally *tally, struct kr_buf *text)
{
    for (size_t m = 0; m < score->mark_count; m++)
        if (score->marks[m].core)
            count_mark(score, &score->marks[m], tally, text);
    for (size_t i = 0; i < score->mention_count; i++) {
        const struct got *got = &score->mentions[i];
        bool right = false;
        for (size_t m = 0; m < score->mark_count && !right; m++)
            right = touches(&score->marks[m], got);
        tally->right += right;
        tally->wrong += !right;
        if (right)
            continue;
        struct kr_miss miss = {.start = got->start, .end = got->end};
        miss.claim = keep_str(score, got->placed ? got->place_name : KR_S("-"));
        add_miss(score, "mention.wrong", miss);
    }
}

bool kr_score_end(struct kr_score *score)
{
    struct kr_scored_report report = {.name = keep_str(score, score->name)};
    struct kr_buf text = {0};
    score->failed |= !kr_arena_grow(&score->kept, &score->reports, &score->report_capacity, score->result.report_count,
                                    sizeof(report));
    if (score->failed)
        return false;
    struct kr_scored_report *kept = &score->reports[score->result.report_count++];
    *kept = report;
    if (score->has_gold)
        count_claims(score, &kept->claims, &text);
    if (score->has_marks)
        count_mentions(score, &kept->mentions, &text);
    add_tally(&score->result.claims, &kept->claims);
    add_tally(&score->result.mentions, &kept->mentions);
    score->result.has_mentions |= score->has_marks;
    kr_buf_release(&text);
    kr_score_drop(score);
    return !score->failed;
}

const struct kr_score_result *kr_score_result(struct kr_score *score)
{
    score->result.reports = score->reports;
    score->result.misses = score->misses;
    return &score->result;
}
