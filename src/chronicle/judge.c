/* judge.c - who holds the place at the end of a day, what counts for that, what against. timeline.c has the rules. */
#include "chronicle/sweep_int.h"

#include "model/model.h"

int64_t kr_sweep_spoken_day(const struct kr_word *w, int64_t day)
{
    return w->until_day < day ? w->until_day : day;
}

bool kr_sweep_is_hold(const struct kr_word *w)
{
    return w->t->type == KR_CONTROL_HOLD || w->t->type == KR_CONTROL_LEAVE;
}

bool kr_sweep_is_fact(const struct kr_word *w)
{
    return w->t->factuality != KR_UNCONFIRMED;
}

bool kr_sweep_later(const struct kr_word *a, const struct kr_word *b, int64_t day)
{
    if (!a || !b)
        return a != NULL;
    const int64_t day_a = kr_sweep_spoken_day(a, day), day_b = kr_sweep_spoken_day(b, day);
    if (day_a != day_b)
        return day_a > day_b;
    if (kr_sweep_is_hold(a) != kr_sweep_is_hold(b))
        return kr_sweep_is_hold(b);
    return kr_chronicle_word_order(a, b) > 0;
}

/* ---- lists ---- */

void kr_sweep_push(struct kr_sweep *s, struct kr_list *list, struct kr_word *w)
{
    if (!list->items) {
        list->capacity = s->words->count < KR_CHRONICLE_MAX_RIVALS ? s->words->count : KR_CHRONICLE_MAX_RIVALS;
        list->items = KR_NEW_ARRAY(s->arena, struct kr_word *, list->capacity);
        s->failed |= !list->items;
    }
    if (s->failed)
        return;
    if (list->count == list->capacity) {
        list->start = (list->start + 1) % list->capacity;
        list->count--;
    }
    list->items[(list->start + list->count++) % list->capacity] = w;
}

struct kr_word *kr_sweep_at(const struct kr_list *list, size_t i)
{
    return list->items[(list->start + i) % list->capacity];
}

void kr_sweep_filter(struct kr_sweep *s, struct kr_list *list, kr_sweep_drop_fn *drop, int64_t day, int64_t limit)
{
    size_t kept = 0;
    kr_chronicle_step(s->words, list->count);
    for (size_t i = 0; i < list->count; i++) {
        struct kr_word *w = kr_sweep_at(list, i);
        const enum kr_fate fate = drop(w, day, limit);
        if (fate)
            w->fate = (uint8_t)fate;
        else
            list->items[(list->start + kept++) % list->capacity] = w;
    }
    list->count = kept;
}

void kr_sweep_filter_words(struct kr_side *side, kr_sweep_drop_fn *drop, int64_t day, int64_t limit)
{
    const struct kr_word **words[] = {&side->hold, &side->enter, &side->rumour};
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (*words[i] && drop(*words[i], day, limit))
            *words[i] = NULL;
}

static enum kr_fate drop_before(const struct kr_word *w, int64_t day, int64_t limit)
{
    return kr_sweep_spoken_day(w, day) < limit ? KR_FATE_OVERTAKEN : KR_FATE_NONE;
}

/* Of what stands against a word of the day `limit`: denials are for a week before, leaving for that day and after. */
static enum kr_fate drop_answered(const struct kr_word *w, int64_t day, int64_t limit)
{
    (void)day;
    const int64_t from = kr_chronicle_leave(w) || limit == KR_DAY_MIN ? limit : limit - KR_CHRONICLE_WEEK_DAYS;
    return w->first_day < from ? KR_FATE_OVERTAKEN : KR_FATE_NONE;
}

/* ---- the present run ---- */

static bool against_interest(const struct kr_sweep *s, const struct kr_word *w)
{
    const bool own = kr_str_eq(w->t->source.side, s->words->sides[s->verdict.side]);
    return w->party && own == (s->verdict.ruling == KR_RULING_LEFT);
}

static void add_source(struct kr_sweep *s, const struct kr_source *source)
{
    if (!kr_arena_grow(s->arena, &s->says, &s->says_capacity, s->says_count, sizeof(*s->says))) {
        s->failed = true;
        return;
    }
    s->says[s->says_count++] = *source;
}

void kr_sweep_count_support(struct kr_sweep *s, struct kr_word *w)
{
    bool is_new, new_fact;
    if (w->run == s->run_id)
        return;
    if (s->baseline_only && !kr_chronicle_positive(w))
        return;
    if (s->baseline_only && kr_sweep_is_fact(w)) { /* what is said now counts, not what was presumed */
        s->baseline_only = false;
        s->run.facts = 0;
        s->says_start = s->says_count;
    }
    w->run = s->run_id;
    kr_chronicle_step(s->words, 1);
    s->run.claims++;
    kr_chronicle_voices_add(&s->support, w->voice, kr_sweep_is_fact(w), &is_new, &new_fact);
    w->fate = is_new ? KR_FATE_SUPPORTS : KR_FATE_COPY;
    if (w->made_of) {
        w->made_of->fate = w->fate;
        w->made_of->run = w->run;
    }
    if (is_new)
        add_source(s, &w->t->source);
    if (new_fact) {
        s->run.independent |= s->run.facts && w->kind != s->run_kind;
        s->run_kind = s->run.facts++ ? s->run_kind : w->kind;
        s->run.against_interest |= against_interest(s, w);
    }
    const bool of_state = s->verdict.ruling == KR_RULING_LEFT ? kr_chronicle_leave(w) : kr_chronicle_positive(w);
    if (of_state && (!s->run_first || (s->run_first != &s->baseline && kr_chronicle_word_order(w, s->run_first) < 0)))
        s->run_first = w;
}

/* The last day before the holder's word on which another was said to be there, or the holder to have left. */
static int64_t run_start(const struct kr_sweep *s)
{
    int64_t start = KR_DAY_MIN;
    for (size_t i = 0; i < s->words->side_count; i++) {
        const struct kr_side *side = &s->sides[i];
        int64_t day = side->word_day < s->verdict.day ? side->word_day : side->earlier_day;
        if ((int)i == s->verdict.side)
            day = side->left ? side->left->first_day : KR_DAY_MIN;
        if (day < s->verdict.day && day > start)
            start = day;
    }
    return start;
}

static void begin_run(struct kr_sweep *s, int64_t day)
{
    struct kr_side *holder = &s->sides[s->verdict.side];
    s->run = (struct kr_control){0};
    s->run_id++;
    s->run_first = NULL;
    s->baseline_only = false;
    s->says_start = s->says_count;
    kr_chronicle_voices_clear(&s->support);
    if (s->verdict.word == &s->baseline) {
        add_source(s, &s->baseline_testimony.source);
        s->run.facts = 1;
        s->run_first = &s->baseline;
        s->baseline_only = true;
        return;
    }
    if (s->verdict.ruling == KR_RULING_LEFT) {
        for (size_t i = 0; i < holder->out.count; i++)
            if (kr_sweep_at(&holder->out, i)->first_day >= holder->word_day)
                kr_sweep_count_support(s, kr_sweep_at(&holder->out, i));
        return;
    }
    const int64_t start = s->broken ? day : run_start(s);
    for (size_t i = 0; i < holder->in.count; i++)
        if (kr_sweep_spoken_day(kr_sweep_at(&holder->in, i), day) >= start)
            kr_sweep_count_support(s, kr_sweep_at(&holder->in, i));
    if (holder->span)
        kr_sweep_count_support(s, (struct kr_word *)holder->span);
    for (size_t k = 0; k < s->words->side_count; k++)
        for (size_t i = 0; (int)k != s->verdict.side && i < s->sides[k].out.count; i++)
            if (kr_chronicle_gap_days(kr_sweep_at(&s->sides[k].out, i)->first_day, s->verdict.day) <=
                KR_CHRONICLE_WEEK_DAYS)
                kr_sweep_count_support(s, kr_sweep_at(&s->sides[k].out, i));
}

/* ---- the verdict of a day ---- */

/* The side's live word, and how it counts. */
static enum kr_ruling live_word(const struct kr_side *side, int64_t day, const struct kr_word **word)
{
    *word = kr_sweep_later(side->span, side->hold, day) ? side->span : side->hold;
    if (*word) {
        *word = kr_sweep_later(side->enter, *word, day) ? side->enter : *word;
        return KR_RULING_WORD;
    }
    *word = side->enter ? side->enter : side->rumour;
    return side->enter ? KR_RULING_ENTERED : KR_RULING_RUMOUR;
}

static struct kr_judgement judge(const struct kr_sweep *s, int64_t day)
{
    struct kr_judgement best = {.side = -1, .day = KR_DAY_MIN};
    for (size_t i = 0; i < s->words->side_count; i++) {
        const struct kr_word *word;
        const enum kr_ruling ruling = live_word(&s->sides[i], day, &word);
        if (!word ||
            (best.word && (ruling > best.ruling || (ruling == best.ruling && !kr_sweep_later(word, best.word, day)))))
            continue;
        best = (struct kr_judgement){ruling, word, (int)i, kr_sweep_spoken_day(word, day)};
    }
    if (best.word == &s->baseline)
        best.ruling = KR_RULING_BASELINE;
    for (size_t i = 0; !best.word && i < s->words->side_count; i++) {
        const struct kr_word *left = s->sides[i].left;
        if (left && (best.side < 0 || kr_sweep_later(left, s->sides[best.side].left, day)))
            best = (struct kr_judgement){KR_RULING_LEFT, NULL, (int)i, left->first_day};
    }
    return best;
}

static bool same_run(const struct kr_judgement *a, const struct kr_judgement *b)
{
    return a->side == b->side && (a->ruling == KR_RULING_LEFT) == (b->ruling == KR_RULING_LEFT) &&
           (a->side >= 0 || a->ruling == b->ruling);
}

/* Leaves behind what the holder's word has overtaken. */
static void overtake(struct kr_sweep *s, int64_t day)
{
    const int64_t word_day = s->verdict.day;
    const int64_t limit = word_day == KR_DAY_MIN ? KR_DAY_MIN : word_day - KR_CHRONICLE_WEEK_DAYS;
    for (size_t i = 0; i < s->words->side_count; i++) {
        struct kr_side *side = &s->sides[i];
        if ((int)i == s->verdict.side) {
            kr_sweep_filter(s, &side->against, drop_answered, day, word_day);
            continue;
        }
        kr_sweep_filter(s, &side->in, drop_before, day, limit);
        kr_sweep_filter_words(side, drop_before, day, limit);
    }
}

static void count_against(struct kr_sweep *s, const struct kr_word *w, struct kr_control *row)
{
    bool is_new, new_fact;
    kr_chronicle_step(s->words, 1);
    kr_chronicle_voices_add(&s->oppose, w->voice, kr_sweep_is_fact(w), &is_new, &new_fact);
    row->claims_against++;
    row->against += new_fact;
    row->denials += new_fact && !kr_chronicle_positive(w);
}

/* Counts what stands against the holder; the latest rival's side becomes row->other. */
static void weigh_against(struct kr_sweep *s, int64_t day, struct kr_control *row)
{
    const struct kr_word *rival = NULL;
    kr_chronicle_voices_clear(&s->oppose);
    for (size_t k = 0; k < s->words->side_count; k++) {
        const struct kr_side *side = &s->sides[k];
        const struct kr_list *list = (int)k == s->verdict.side ? &side->against : &side->in;
        for (size_t i = 0; i < list->count; i++) {
            count_against(s, kr_sweep_at(list, i), row);
            if ((int)k != s->verdict.side && kr_sweep_later(kr_sweep_at(list, i), rival, day))
                rival = kr_sweep_at(list, i);
        }
        if ((int)k == s->verdict.side || !side->span)
            continue;
        count_against(s, side->span, row);
        rival = kr_sweep_later(side->span, rival, day) ? side->span : rival;
    }
    if (row->claims_against)
        row->state = KR_STATE_CONTESTED;
    if (rival)
        row->other = rival->t->side;
}

static bool same_row(const struct kr_control *a, const struct kr_control *b)
{
    return a->state == b->state && kr_str_eq(a->side, b->side) && kr_str_eq(a->other, b->other) &&
           kr_str_eq(a->since, b->since);
}

/* Appends the state that begins on `day`, or brings the last one up to date. */
static void put_row(struct kr_sweep *s, struct kr_control row, int64_t day)
{
    struct kr_control *last = s->row_count ? &s->rows[s->row_count - 1] : NULL;
    row.first_day = day;
    row.last_day = KR_DAY_MAX;
    row.grade = row.state == KR_STATE_UNKNOWN ? 0 : kr_chronicle_grade(&row);
    if (last && (same_row(last, &row) || last->first_day == day)) {
        row.first_day = last->first_day;
        *last = row;
        s->row_says[s->row_count - 1] = s->says_start;
        return;
    }
    if (!last && row.state == KR_STATE_UNKNOWN)
        return;
    if (!kr_arena_grow(s->arena, &s->rows, &s->row_capacity, s->row_count, sizeof(*s->rows)) ||
        !kr_arena_grow(s->arena, &s->row_says, &s->row_says_capacity, s->row_count, sizeof(*s->row_says))) {
        s->failed = true;
        return;
    }
    if (s->row_count)
        s->rows[s->row_count - 1].last_day = day - 1;
    s->row_says[s->row_count] = s->says_start;
    s->rows[s->row_count++] = row;
}

void kr_sweep_close_day(struct kr_sweep *s, int64_t day)
{
    const struct kr_judgement before = s->verdict;
    s->verdict = judge(s, day);
    if (s->verdict.side < 0)
        return;
    if (!same_run(&before, &s->verdict) || (s->broken && s->verdict.word != &s->baseline))
        begin_run(s, day);
    s->broken = false;
    struct kr_control row = s->run;
    row.rule = kr_ruling_name(s->verdict.ruling);
    if (s->verdict.ruling == KR_RULING_LEFT) {
        row.state = KR_STATE_LEFT;
        row.other = s->words->sides[s->verdict.side];
    } else {
        overtake(s, day);
        row.state = KR_STATE_HELD;
        row.side = s->words->sides[s->verdict.side];
        weigh_against(s, day, &row);
    }
    row.says_count = s->says_count - s->says_start;
    if (s->run_first) {
        row.since = s->run_first->when;
        if (s->run_first->dated_by)
            memcpy(row.since_by, s->run_first->dated_by->t->claim, sizeof(row.since_by));
    }
    put_row(s, row, day);
}
