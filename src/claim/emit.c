/* emit.c - from a filled frame to claims: the time, the figures, who says it, the evidence. */
#include "claim/frames_int.h"

#include <stdio.h>

/* ---- figures -------------------------------------------------------------------------------------------------- */

bool kr_claim_figure_fits(enum kr_type type, const struct kr_figure *figure)
{
    static const char *const DISTANCES[] = {"km", "m", NULL};
    static const char *const AREAS[] = {"km2", "hectare", "settlement", "village", "km", "percent", NULL};
    static const char *const PEOPLE[] = {"person", "soldier", "child", "village", "settlement", NULL};
    static const char *const TROOPS[] = {"soldier", "person", "unit", NULL};
    static const char *const WEAPONS[] = {"missile", "drone", "shell", "strike", "km", NULL};
    const char *const *legal = DISTANCES;
    switch (type) {
    case KR_CONTROL_TAKE:
    case KR_CONTROL_HOLD:
        legal = AREAS;
        break;
    case KR_PEOPLE_EVACUATE:
    case KR_PEOPLE_HARM:
        legal = PEOPLE;
        break;
    case KR_CONTROL_LEAVE:
    case KR_FRONT_MOVE:
    case KR_FRONT_ENCIRCLE:
        legal = TROOPS;
        break;
    case KR_FRONT_STRIKE:
        legal = WEAPONS;
        break;
    case KR_SUPPLY_HUB:
    case KR_FRONT_FIGHT:
        return false;
    default:
        break;
    }
    for (; *legal; legal++)
        if (kr_str_is(figure->unit, *legal))
            return true;
    return false;
}

/* "Tien krijgsgevangenen die in het stadje waren gemaakt": what a relative clause hangs on. */
static bool is_antecedent(const struct frame *f, const struct item *item)
{
    const struct clause *clause = &f->s->clauses[f->clause];
    return clause->kind == CLAUSE_RELATIVE && item->end <= clause->first && item->end + 1u >= clause->first;
}

static void add_figures(const struct frame *f, struct kr_claim *claim)
{
    const struct sentence *s = f->s;
    for (size_t i = 0; i < s->item_count && claim->figure_count < KR_MAX_FIGURES; i++) {
        const struct item *item = &s->items[i];
        if (item->kind != ITEM_FIGURE || (s->units[item->first].clause != f->clause && !is_antecedent(f, item)))
            continue;
        const struct kr_figure *figure = &s->figures[item->index].figure;
        if (kr_claim_figure_fits(claim->type, figure))
            claim->figures[claim->figure_count++] = *figure;
    }
}

/* ---- time ----------------------------------------------------------------------------------------------------- */

/* "De aanval op een markt, vrijdag, kostte": nothing but the time stands between the commas; "Lyman, in 2022 bevrijd,
 * wordt" has its own to tell. */
static bool is_alone(const struct sentence *s, const struct item *item)
{
    return item->first > 0 && kr_unit_mark(s, item->first - 1u) == ',' && kr_unit_mark(s, item->end);
}

/* The nearest fixed time of a clause; false: none. */
static bool clause_time(const struct frame *f, uint8_t clause, char out[KR_DATE_SIZE])
{
    const struct sentence *s = f->s;
    size_t best_distance = SIZE_MAX;
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        char edtf[KR_DATE_SIZE];
        if (item->kind != ITEM_TIME || s->units[item->first].clause != clause ||
            (s->units[item->first].inside && !s->units[f->unit].inside && !is_alone(s, item)) ||
            !kr_when_edtf(&s->times[item->index], edtf))
            continue;
        size_t distance = item->first > f->unit ? item->first - f->unit : f->unit - item->first;
        distance += s->times[item->index].role == KR_TIME_AT ? 0 : 20;
        if (distance < best_distance) {
            best_distance = distance;
            memcpy(out, edtf, KR_DATE_SIZE);
        }
    }
    return best_distance != SIZE_MAX;
}

/* "Het dorp was een halfjaar bezet": up to now, and no longer. */
static bool was_so(const struct frame *f)
{
    for (size_t v = 0; v < f->s->verb_count; v++)
        if (f->s->units[f->s->verbs[v].unit].clause == f->clause && f->s->verbs[v].classes & VERB_IS_COPULA &&
            f->s->verbs[v].form & KR_FORM_PAST && !(f->s->verbs[v].form & KR_FORM_INFINITIVE))
            return true;
    return false;
}

/* "Mariniers bevrijdden toen X": the time named last; false: the clause does not say so, or none was. */
static bool then_time(const struct frame *f, char out[KR_DATE_SIZE])
{
    const struct clause *clause = &f->s->clauses[f->clause];
    for (size_t u = clause->first + 1u; f->state->then[0] && u < clause->end; u++) {
        const struct kr_entry *filler = kr_unit_entry(f->s, u, KR_SECTION_FILLER);
        if (f->s->units[u].clause != f->clause || !filler || !kr_entry_get(filler, "then").len)
            continue;
        memcpy(out, f->state->then, KR_DATE_SIZE);
        return true;
    }
    return false;
}

/* The claim's valid time: its clause's, that of the clauses it hangs on or is joined to, or the report's own date. */
static void add_time(const struct frame *f, struct kr_claim *claim)
{
    const struct sentence *s = f->s;
    uint8_t at = f->clause;
    for (size_t guard = 0; at != NO_CLAUSE && guard < KR_LIMIT_CLAUSES; guard++) {
        if (clause_time(f, at, claim->when) || (at == f->clause && then_time(f, claim->when)))
            return;
        const struct clause *clause = &s->clauses[at];
        if (clause->kind == CLAUSE_RELATIVE)
            break;
        at = clause->parent != NO_CLAUSE ? clause->parent : clause->joined ? clause->previous : NO_CLAUSE;
    }
    for (uint8_t c = 0; c < s->clause_count; c++) /* "..., zei hij zaterdag" */
        if (s->clauses[c].speaker != NO_INDEX && c != f->clause && clause_time(f, c, claim->when))
            return;
    if (claim->type != KR_CONTROL_HOLD || !was_so(f) || !kr_edtf_join(claim->when, "..", f->s->report->published))
        snprintf(claim->when, sizeof(claim->when), "%s", f->s->report->published);
}

/* Was it over before the war began: "in 1941"? */
static bool is_history(const struct kr_claim_rules *rules, const char *when)
{
    int64_t first, last;
    return kr_edtf_range(kr_str_of(when), &first, &last) && last < rules->since;
}

/* ---- evidence ------------------------------------------------------------------------------------------------- */

/* The clause's words: from its first unit to its last, marks at the ends left out. */
static void add_evidence(const struct sentence *s, uint8_t clause, struct kr_claim *claim)
{
    size_t first = s->unit_count, last = 0;
    for (size_t u = 0; u < s->unit_count; u++) {
        if (s->units[u].clause != clause || kr_unit_mark(s, u))
            continue;
        first = u < first ? u : first;
        last = u > last ? u : last;
    }
    assert(first < s->unit_count); /* the trigger stands in it */
    claim->start = s->reading->tokens[s->units[first].first].start;
    claim->end = s->reading->tokens[s->units[last].end - 1].end;
    claim->text = kr_str_cut(s->reading->text, claim->start, claim->end);
}

void kr_claim_identify(const struct sentence *s, struct kr_claim *claim)
{
    char text[64];
    int len = snprintf(text, sizeof(text), "|%d|%d|%zu|%zu", (int)claim->type, (int)claim->factuality, claim->start,
                       claim->end);
    uint64_t hash = kr_hash(0, kr_str_of(s->report->id));
    hash = kr_hash(hash, (kr_str){text, (size_t)len});
    hash = kr_hash(hash, claim->actor_side);
    if (claim->place)
        hash = kr_hash(hash, claim->place->id);
    for (size_t i = 0; i < claim->by_count; i++)
        hash = kr_hash(hash, claim->by[i].name);
    snprintf(claim->id, sizeof(claim->id), "c:%016llx", (unsigned long long)hash);
}

static void add_sources(const struct frame *f, struct kr_claim *claim)
{
    uint16_t chain[KR_MAX_SOURCES];
    size_t count = kr_claim_chain(f->s, f->clause, chain);
    for (size_t i = 0; i < count; i++)
        claim->by[claim->by_count++] = kr_claim_source(f->state, f->s, chain[i]);
}

static void add_near(const struct frame *f, struct kr_claim *claim, uint16_t place)
{
    const struct sentence *s = f->s;
    claim->near_km = -1;
    if (!claim->place)
        return;
    bool moves = !kr_type_is_control(claim->type) && claim->type != KR_FRONT_STRIKE;
    for (size_t i = 0; moves && i < s->item_count && claim->near_km < 0; i++) {
        const struct item *item = &s->items[i];
        if (item->kind != ITEM_FIGURE || s->units[item->first].clause != f->clause || item->relation == REL_NONE)
            continue; /* "tot op acht kilometer" tells where; "acht kilometer opgerukt" how far they came */
        const struct kr_figure *figure = &s->figures[item->index].figure;
        if (kr_str_is(figure->unit, "km"))
            claim->near_km = figure->value;
    }
    if (place == NO_INDEX || s->items[place].preposition == NO_INDEX)
        return;
    uint16_t unit = s->items[place].preposition;
    const struct kr_entry *entry = kr_unit_entry(s, unit, KR_SECTION_DIRECTION);
    for (uint16_t u = unit; !entry && u > 0 && u + 3 > unit; u--)
        entry = kr_unit_entry(s, u - 1u, KR_SECTION_DIRECTION);
    kr_str direction = entry ? kr_entry_get(entry, "direction") : KR_S("");
    if (direction.len && direction.len < sizeof(claim->near_direction))
        memcpy(claim->near_direction, direction.ptr, direction.len);
}

/* ---- giving --------------------------------------------------------------------------------------------------- */

/* Has the sentence given this claim already? */
static bool is_repeated(const struct kr_claim_state *state, const struct kr_claim *claim)
{
    for (size_t i = 0; i < state->pending_count; i++) {
        const struct kr_claim *other = &state->pending[i];
        if (other->type == claim->type && other->place == claim->place && other->start == claim->start &&
            other->factuality == claim->factuality && kr_str_eq(other->actor_side, claim->actor_side))
            return true;
    }
    return state->pending_count == MAX_PENDING;
}

/* Remembers who moves on the claim's place. */
static void remember_front(struct kr_claim_state *state, const struct kr_claim *claim)
{
    bool moves = claim->type == KR_CONTROL_TAKE || claim->type == KR_FRONT_ADVANCE || claim->type == KR_FRONT_ATTACK ||
                 claim->type == KR_FRONT_STRIKE;
    if (!moves || !claim->place || !state->giving_side || claim->factuality == KR_DENIED)
        return;
    memmove(&state->fronts[1], &state->fronts[0], (MAX_FRONTS - 1) * sizeof(state->fronts[0]));
    state->fronts[0].place = claim->place;
    state->fronts[0].side = state->giving_side;
}

static void give(struct kr_claim_state *state, const struct kr_claim *claim)
{
    if (is_repeated(state, claim))
        return;
    if (state->last_count < sizeof(state->last) / sizeof(state->last[0]))
        state->last[state->last_count++] = *claim;
    if (claim->type == KR_CONTROL_TAKE || claim->type == KR_FRONT_ADVANCE)
        state->attacker = claim->factuality != KR_DENIED && state->giving_side ? state->giving_side : state->attacker;
    remember_front(state, claim);
    if (state->giving_side)
        state->last_side[claim->type] = state->giving_side;
    if (state->pending_count < MAX_PENDING)
        state->pending[state->pending_count++] = *claim;
}

void kr_claim_give_again(struct kr_claim_state *state, const struct sentence *s, uint8_t clause, struct kr_claim *claim)
{
    add_evidence(s, clause, claim);
    kr_claim_identify(s, claim);
    state->giving_side = 0;
    give(state, claim);
}

static void emit_one(struct frame *f, uint16_t place)
{
    struct sentence *s = f->s;
    struct kr_claim claim = {.type = f->rule->type, .factuality = f->factuality, .rule = f->rule->id};
    claim.actor_side = s->rules->sides[f->side];
    if (f->actor != NO_INDEX)
        claim.actor_name = kr_reading_text(s->reading, s->items[f->actor].name_first, s->items[f->actor].name_end);
    if (place != NO_INDEX) {
        const struct kr_toponym *toponym = &s->toponyms[s->items[place].index];
        claim.place = &toponym->place->place;
        claim.mention = kr_reading_text(s->reading, toponym->first, toponym->end);
        claim.via = toponym->via_text;
        if (s->items[place].excluded)
            claim.factuality = KR_DENIED;
    } else if (f->topic) {
        claim.place = &f->topic->place;
        claim.via = f->topic_text;
    }
    add_sources(f, &claim);
    add_time(f, &claim);
    f->history = is_history(s->rules, claim.when);
    if (f->history)
        return;
    add_figures(f, &claim);
    add_near(f, &claim, place);
    add_evidence(s, f->clause, &claim);
    kr_claim_identify(s, &claim);
    bool told = f->actor != NO_INDEX && s->clauses[f->clause].kind != CLAUSE_RELATIVE;
    f->state->giving_side = told ? f->side : 0;
    give(f->state, &claim);
}

/* Do two items belong to one coordination? Partners point back, one to the next. */
static bool is_coordinated(const struct sentence *s, uint16_t item, uint16_t with)
{
    for (size_t guard = 0; item != NO_INDEX && guard < MAX_ITEMS; guard++) {
        if (item == with)
            return true;
        item = s->items[item].partner;
    }
    return false;
}

void kr_claim_emit(struct frame *f, uint16_t place)
{
    struct sentence *s = f->s;
    if (place == NO_INDEX) {
        emit_one(f, NO_INDEX);
        return;
    }
    while (s->items[place].partner != NO_INDEX && s->items[place].partner < place)
        place = s->items[place].partner;
    for (uint16_t i = place; i < s->item_count; i++)
        if (s->items[i].kind == ITEM_PLACE && (i == place || is_coordinated(s, i, place)))
            emit_one(f, i);
}
