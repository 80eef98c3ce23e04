/* explain.c - how one sentence was read, told to whoever asks (kr_explain). A trace hangs on the state only then: the
 * reading looks at one pointer a rule that it tries, and pays for nothing else. What is told is copied from the
 * sentence at hand into views of plain text, so that nothing of its insides becomes part of the public header. */
#include "claim/frames_int.h"

enum { CHUNK_BYTES = 16 * 1024 };

struct trace {
    size_t offset; /* asked about */
    struct kr_arena arena;
    struct kr_read_try *tries;
    size_t try_count, try_capacity;
    bool told, failed;
    kr_explain_fn *each;
    void *context;
};

static void *ignore_failure(struct trace *trace, void *block)
{
    trace->failed |= !block;
    return block;
}
#define NEW_ARRAY(trace, type, n) ((type *)ignore_failure((trace), KR_NEW_ARRAY(&(trace)->arena, type, (n) + 1)))

/* ---- words ----------------------------------------------------------------------------------------------------- */

static kr_str keep(struct trace *trace, struct kr_buf *text)
{
    kr_str kept = text->len ? kr_arena_str(&trace->arena, kr_buf_str(text)) : KR_S("");
    trace->failed |= text->failed || !kept.ptr;
    kr_buf_release(text);
    return kept;
}

static void add_word(struct kr_buf *out, kr_str word, const char *between)
{
    if (out->len)
        kr_buf_addz(out, between);
    kr_buf_add(out, word);
}

/* The bytes from the first token of a unit to the last of another. */
static kr_str words(const struct sentence *s, size_t first, size_t end, size_t *from, size_t *to)
{
    const struct kr_token *tokens = s->reading->tokens;
    *from = tokens[s->units[first].first].start;
    *to = tokens[s->units[end - 1].end - 1].end;
    return kr_str_cut(s->reading->text, *from, *to);
}

static kr_str item_words(const struct sentence *s, const struct item *item)
{
    size_t from, to;
    return words(s, item->first, item->end, &from, &to);
}

static kr_str factuality_name(uint8_t factuality)
{
    return factuality == NO_FACTUALITY ? KR_S("") : kr_str_of(kr_factuality_name((enum kr_factuality)factuality));
}

static kr_str section_names(struct trace *trace, uint64_t mask)
{
    static const char *const OTHERS[] = {"place", "noun", "state"};
    struct kr_buf out = {0};
    for (size_t i = 0; i < KR_CATEGORY_COUNT; i++)
        if (mask & BIT(i))
            add_word(
                &out,
                kr_str_of(i < KR_SECTION_COUNT ? kr_section_name((enum kr_section)i) : OTHERS[i - KR_SECTION_COUNT]),
                " ");
    return keep(trace, &out);
}

static kr_str actor_names(struct trace *trace, uint16_t classes)
{
    static const char *const NAMES[] = {"force",     "people",  "state",  "office",   "person",
                                        "media",     "witness", "report", "weapon",   "pronoun",
                                        "adjective", "local",   "enemy",  "speakers", "unnamed"};
    struct kr_buf out = {0};
    for (size_t i = 0; i < sizeof(NAMES) / sizeof(NAMES[0]); i++)
        if (classes & (1u << i))
            add_word(&out, kr_str_of(NAMES[i]), " ");
    return keep(trace, &out);
}

/* ---- what was tried -------------------------------------------------------------------------------------------- */

/* The words of the rule's line, as the pack has them. */
static kr_str rule_line(const struct frame *f, enum kr_rule_key key)
{
    const struct kr_claim_rules *rules = f->s->rules;
    const struct kr_rule *rule = &rules->pack->rules[f->rule - rules->rules];
    kr_str value = {"", 0};
    for (size_t i = 0; i < rule->line_count; i++)
        if (rule->lines[i].key == key)
            value = rule->lines[i].value;
    return value;
}

/* What was looked for in vain, or what stood in the way. */
static kr_str detail_of(const struct frame *f, enum kr_rule_outcome outcome)
{
    size_t from, to;
    switch (outcome) {
    case KR_OUTCOME_NO_COMPANION:
        return rule_line(f, KR_RULE_WITH);
    case KR_OUTCOME_RULED_OUT:
        return words(f->s, f->out_first, f->out_end, &from, &to);
    case KR_OUTCOME_OTHER_VOICE:
        return f->passive ? KR_S("passive") : KR_S("active");
    case KR_OUTCOME_NO_ACTOR:
        return rule_line(f, KR_RULE_ACTOR);
    case KR_OUTCOME_NO_PLACE:
        return rule_line(f, KR_RULE_PLACE);
    default:
        return KR_S("");
    }
}

void kr_claim_note(struct frame *f, enum kr_rule_outcome outcome)
{
    struct trace *trace = f->state->trace;
    const struct sentence *s = f->s;
    struct kr_read_try try = {.outcome = outcome, .clause = f->clause};
    if (!kr_claim_is_asked(f->state, s))
        return;
    try.text = words(s, f->unit, f->unit + 1, &try.start, &try.end);
    if (f->verb)
        try.lemma = s->rules->pack->entries[f->verb->entry].canonical;
    if (f->rule) {
        try.rule = f->rule->id;
        try.detail = detail_of(f, outcome);
        try.side = s->rules->sides[f->side];
        if (f->actor != NO_INDEX)
            try.actor = item_words(s, &s->items[f->actor]);
        if (f->place != NO_INDEX)
            try.place = item_words(s, &s->items[f->place]);
        else if (f->topic)
            try.place = f->topic_text;
    }
    trace->failed |= !kr_arena_grow(&trace->arena, &trace->tries, &trace->try_capacity, trace->try_count, sizeof(try));
    if (!trace->failed)
        trace->tries[trace->try_count++] = try;
}

/* ---- what is in the sentence ----------------------------------------------------------------------------------- */

static void tell_units(struct trace *trace, const struct sentence *s, struct kr_explanation *out)
{
    struct kr_read_unit *units = NEW_ARRAY(trace, struct kr_read_unit, s->unit_count);
    for (size_t u = 0; units && u < s->unit_count; u++) {
        units[u].text = words(s, u, u + 1, &units[u].start, &units[u].end);
        units[u].classes = section_names(trace, s->units[u].mask);
        units[u].clause = s->clause_count ? s->units[u].clause : KR_NO_CLAUSE; /* marks alone */
    }
    out->units = units;
    out->unit_count = s->unit_count;
}

static void tell_item(struct trace *trace, const struct sentence *s, const struct item *item, struct kr_read_item *out)
{
    static const char *const KINDS[] = {"place", "actor", "figure", "time"};
    static const char *const FORMS[] = {"name", "compound", "kind", "deictic"};
    static const char *const ROLES[] = {"at", "since", "until", "before", "after"};
    char edtf[KR_DATE_SIZE];
    out->kind = kr_str_of(KINDS[item->kind]);
    out->text = words(s, item->first, item->end, &out->start, &out->end);
    out->relation = kr_str_of(kr_claim_relation_name(item->relation));
    out->source = item->is_source;
    out->clause = s->units[item->first].clause;
    switch (item->kind) {
    case ITEM_PLACE:
        out->place = &s->toponyms[item->index].place->place;
        out->classes = kr_str_of(FORMS[s->toponyms[item->index].form]);
        break;
    case ITEM_ACTOR:
        out->side = s->rules->sides[item->side];
        out->classes = actor_names(trace, item->actor_class);
        break;
    case ITEM_FIGURE:
        out->figure = s->figures[item->index].figure;
        break;
    default:
        out->classes = kr_str_of(ROLES[s->times[item->index].role]);
        if (kr_when_edtf(&s->times[item->index], edtf)) {
            out->edtf = kr_arena_str(&trace->arena, kr_str_of(edtf));
            trace->failed |= !out->edtf.ptr;
        }
        break;
    }
}

static void tell_items(struct trace *trace, const struct sentence *s, struct kr_explanation *out)
{
    struct kr_read_item *items = NEW_ARRAY(trace, struct kr_read_item, s->item_count);
    for (size_t i = 0; items && i < s->item_count; i++)
        tell_item(trace, s, &s->items[i], &items[i]);
    out->items = items;
    out->item_count = s->item_count;
}

static kr_str lemmas_of(struct trace *trace, const struct sentence *s, size_t clause)
{
    struct kr_buf out = {0};
    for (size_t v = 0; v < s->verb_count; v++)
        if (!s->verbs[v].dropped && s->units[s->verbs[v].unit].clause == clause)
            add_word(&out, s->rules->pack->entries[s->verbs[v].entry].canonical, " ");
    return keep(trace, &out);
}

static void tell_clause(const struct kr_claim_state *state, const struct sentence *s, size_t index,
                        struct kr_read_clause *out)
{
    static const char *const KINDS[] = {"main", "sub", "relative", "infinitive", "nominal"};
    static const char *const PURPOSES[] = {"", "content", "condition", "time", "purpose"};
    const struct clause *clause = &s->clauses[index];
    uint16_t chain[KR_MAX_SOURCES];
    size_t first = SIZE_MAX, end = 0;
    for (size_t u = 0; u < s->unit_count; u++) {
        if (s->units[u].clause != index)
            continue;
        first = first == SIZE_MAX ? u : first;
        end = u + 1;
    }
    if (end)
        words(s, first, end, &out->start, &out->end);
    out->kind = kr_str_of(KINDS[clause->kind]);
    out->purpose = kr_str_of(PURPOSES[clause->purpose]);
    out->parent = clause->parent;
    out->verbs = lemmas_of(state->trace, s, index);
    out->passive = clause->passive;
    out->negated = clause->negated;
    out->quoted = clause->quoted;
    out->factuality = factuality_name(clause->factuality);
    out->content = factuality_name(clause->content);
    out->by_count = kr_claim_chain(s, (uint8_t)index, chain);
    for (size_t i = 0; i < out->by_count; i++)
        out->by[i] = kr_claim_source(state, s, chain[i]);
}
_Static_assert((int)KR_NO_CLAUSE == (int)NO_CLAUSE, "a clause without a parent");

static void tell_clauses(const struct kr_claim_state *state, const struct sentence *s, struct kr_explanation *out)
{
    struct kr_read_clause *clauses = NEW_ARRAY(state->trace, struct kr_read_clause, s->clause_count);
    for (size_t c = 0; clauses && c < s->clause_count; c++)
        tell_clause(state, s, c, &clauses[c]);
    out->clauses = clauses;
    out->clause_count = s->clause_count;
}

/* ---- how sure -------------------------------------------------------------------------------------------------- */

/* Adds a unit as a cue, when it leaves something of what it bears on. */
static void add_cue(struct kr_explanation *out, struct kr_read_cue *cues, const struct sentence *s, size_t unit,
                    const char *kind, uint8_t factuality)
{
    if (factuality == NO_FACTUALITY)
        return;
    struct kr_read_cue *cue = &cues[out->cue_count++];
    cue->text = words(s, unit, unit + 1, &cue->start, &cue->end);
    cue->kind = kr_str_of(kind);
    cue->factuality = factuality_name(factuality);
    cue->clause = s->units[unit].clause;
}

static void unit_cues(struct kr_explanation *out, struct kr_read_cue *cues, const struct sentence *s, size_t unit)
{
    static const struct {
        enum kr_section section;
        const char *kind;
    } CUES[] = {{KR_SECTION_CUE, "cue"},
                {KR_SECTION_NOUN_PLAN, "plan"},
                {KR_SECTION_NOUN_REPORT, "report"},
                {KR_SECTION_ATTRIBUTION, "attribution"},
                {KR_SECTION_REBUTTAL, "rebuttal"},
                {KR_SECTION_SUBORDINATOR, "condition"}};
    for (size_t i = 0; i < sizeof(CUES) / sizeof(CUES[0]); i++) {
        const struct entry_facts *facts = kr_unit_facts(s, unit, CUES[i].section);
        if (facts)
            add_cue(out, cues, s, unit, CUES[i].kind, facts->factuality);
    }
    if (kr_unit_is(s, unit, BIT(KR_SECTION_NEGATION)) && !s->units[unit].covered)
        add_cue(out, cues, s, unit, "negation", KR_DENIED);
}

static void verb_cues(struct kr_explanation *out, struct kr_read_cue *cues, const struct sentence *s,
                      const struct verb *verb)
{
    const struct entry_facts *facts = &s->rules->facts[verb->entry];
    if (verb->dropped)
        return;
    if (verb->classes & VERB_IS_MODAL)
        add_cue(out, cues, s, verb->unit, "modal", verb->form & KR_FORM_PAST ? facts->past : facts->factuality);
    if ((verb->classes & (VERB_IS_TRY | VERB_HAS_RULES)) == VERB_IS_TRY)
        add_cue(out, cues, s, verb->unit, "try", facts->factuality);
    if (verb->classes & VERB_IS_SPEECH && facts->speech != KR_FACT)
        add_cue(out, cues, s, verb->unit, "speech", facts->speech);
}

static void tell_cues(struct trace *trace, const struct sentence *s, struct kr_explanation *out)
{
    enum { CUES_A_UNIT = 7, CUES_A_VERB = 3 };
    struct kr_read_cue *cues =
        NEW_ARRAY(trace, struct kr_read_cue, s->unit_count * CUES_A_UNIT + s->verb_count * CUES_A_VERB);
    for (size_t u = 0; cues && u < s->unit_count; u++)
        unit_cues(out, cues, s, u);
    for (size_t v = 0; cues && v < s->verb_count; v++)
        verb_cues(out, cues, s, &s->verbs[v]);
    out->cues = cues;
}

/* ---- telling --------------------------------------------------------------------------------------------------- */

bool kr_claim_is_asked(const struct kr_claim_state *state, const struct sentence *s)
{
    return s->end > s->first && s->reading->tokens[s->end - 1].end > state->trace->offset;
}

void kr_claim_tell(struct kr_claim_state *state, const struct sentence *s, enum kr_sentence_state reading)
{
    struct trace *trace = state->trace;
    struct kr_explanation out = {.state = reading,
                                 .tries = trace->tries,
                                 .try_count = trace->try_count,
                                 .claims = state->pending,
                                 .claim_count = state->pending_count};
    out.start = s->reading->tokens[s->first].start;
    out.end = s->reading->tokens[s->end - 1].end;
    out.text = kr_str_cut(s->reading->text, out.start, out.end);
    tell_units(trace, s, &out);
    tell_items(trace, s, &out);
    tell_clauses(state, s, &out);
    tell_cues(trace, s, &out);
    trace->told = true;
    if (!trace->failed)
        trace->each(trace->context, s->report, &out);
}

static bool ignore(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    (void)context;
    (void)report;
    (void)claim;
    return true;
}

bool kr_claim_explain(const struct kr_claim_rules *rules, struct kr_claim_state *state, const struct kr_report *report,
                      size_t offset, kr_explain_fn *each, void *context, struct kr_error *error)
{
    struct trace trace = {.offset = offset, .each = each, .context = context};
    kr_arena_init(&trace.arena, CHUNK_BYTES);
    state->trace = &trace;
    kr_claim_read(rules, state, report, &(struct kr_claim_calls){.claim = ignore, .whatever = true});
    state->trace = NULL;
    kr_arena_release(&trace.arena);
    if (trace.failed)
        return kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
    return trace.told || kr_fail(error, KR_NOT_FOUND, report->path, 0, "no sentence at byte %zu or behind it", offset);
}
