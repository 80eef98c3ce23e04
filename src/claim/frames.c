/* frames.c - the rules on the clauses: which claim a clause makes, and who and what fills its roles.
 *
 * Roles are found by what an item is and how it stands: the actor of "innemen" is a force without a preposition, or
 * with "door" in a passive; its place is a place without a preposition. So word order, which Dutch shifts about, is
 * needed only where two of a kind stand side by side.
 */
#include "claim/claim_int.h"
#include "claim/frames_int.h"

enum { GAP_REACH = 5 };

/* Does a clause's content count as the frame's own? "Wie nog in het dorp woont, wordt verzocht te vertrekken". */
static bool belongs(const struct sentence *s, uint8_t clause, uint8_t to)
{
    const struct clause *c = &s->clauses[clause];
    return clause == to || (c->parent == to && c->first == 0 && c->kind == CLAUSE_SUB && c->purpose == CLAUSE_OTHER &&
                            c->free_relative);
}

/* ---- companions ----------------------------------------------------------------------------------------------- */

/* Does the phrase stand in the clause? *first and *end: its tokens' units. */
static bool find_phrase(const struct sentence *s, uint8_t clause, const struct phrase *phrase, size_t *first,
                        size_t *end)
{
    const struct kr_token *tokens = s->reading->tokens;
    for (uint32_t start = s->first; start < s->end; start++) {
        uint32_t token = start;
        size_t gap = 0;
        bool ok = true;
        for (size_t w = 0; ok && w < phrase->count; w++) {
            if (!phrase->words[w]) {
                gap = GAP_REACH;
                continue;
            }
            while (gap && token < s->end && tokens[token].word != phrase->words[w] && !tokens[token].mark) {
                token++;
                gap--;
            }
            ok = token < s->end && tokens[token].word == phrase->words[w];
            token++;
            gap = 0;
        }
        if (!ok)
            continue;
        size_t unit = kr_claim_unit_of(s, start);
        if (!belongs(s, s->units[unit].clause, clause))
            continue;
        *first = unit;
        *end = kr_claim_unit_of(s, token - 1) + 1;
        return true;
    }
    return false;
}

static bool find_any(const struct sentence *s, uint8_t clause, const struct phrase *phrases, size_t count,
                     size_t *first, size_t *end)
{
    for (size_t i = 0; i < count; i++)
        if (find_phrase(s, clause, &phrases[i], first, end))
            return true;
    return false;
}

/* ---- slots ---------------------------------------------------------------------------------------------------- */

static bool in_clause(const struct frame *f, const struct item *item)
{
    return belongs(f->s, f->s->units[item->first].clause, f->clause);
}

static size_t distance_to(const struct frame *f, const struct item *item)
{
    if (item->first >= f->unit)
        return item->first - f->unit;
    return f->unit - item->first + (f->noun ? 8 : 0); /* what belongs to a noun stands behind it */
}

/* Does the item follow the trigger in the same phrase? */
static bool follows_at_once(const struct frame *f, const struct item *item)
{
    const uint64_t ENDS = BIT(KR_SECTION_VERB) | BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_DETERMINER);
    if (item->first <= f->unit || item->first > f->unit + 3)
        return false;
    for (size_t u = f->unit + 1; u < item->first; u++)
        if (kr_unit_mark(f->s, u) || kr_unit_is(f->s, u, ENDS))
            return false;
    return true;
}

/* Does the item stand in this slot? */
static bool stands(const struct frame *f, const struct item *item, enum kr_slot slot)
{
    const struct sentence *s = f->s;
    bool compound = item->kind == ITEM_PLACE && s->toponyms[item->index].form == KR_TOPONYM_COMPOUND;
    if (compound && item->end + 1u != f->unit)
        return false; /* it says where that word's thing is, nothing else */
    switch (slot) {
    case KR_SLOT_SUBJECT:
        return item->relation == REL_NONE && !compound;
    case KR_SLOT_OBJECT:
        return item->relation == REL_NONE;
    case KR_SLOT_AGENT:
        return item->relation == REL_BY;
    case KR_SLOT_OWNER: {
        size_t between = item->end;
        if (item->relation != REL_NONE && item->relation != REL_AGAINST && item->head == f->unit)
            return true; /* "de terugtrekking van de Russen", "terreinwinst voor de Russen" */
        if (item->end > f->unit || f->unit - item->end > 3)
            return item->first <= f->unit && f->unit < item->end;
        while (between < f->unit && !kr_unit_mark(s, between) &&
               !kr_unit_is(s, between, BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_VERB)))
            between++;
        return between == f->unit || kr_unit_mark(s, between) == '-';
    }
    case KR_SLOT_COMPANION: {
        bool inside = item->first + 1u >= f->with_first && item->first < f->with_end;
        bool behind = item->preposition != NO_INDEX && item->preposition + 1u >= f->with_first &&
                      item->preposition <= f->with_end && item->first <= f->with_end + 4;
        return f->with_end > f->with_first && (inside || behind);
    }
    case KR_SLOT_HEAD:
        return compound || follows_at_once(f, item) || (item->first <= f->unit && f->unit < item->end);
    case KR_SLOT_IN:
        return item->relation == REL_IN || compound;
    case KR_SLOT_NEAR:
        return item->relation == REL_NEAR || compound;
    case KR_SLOT_TO:
        return item->relation == REL_TO || compound;
    case KR_SLOT_FROM:
        return item->relation == REL_FROM;
    case KR_SLOT_VIA:
        return item->relation == REL_VIA;
    case KR_SLOT_AGAINST:
        return item->relation == REL_AGAINST || compound;
    case KR_SLOT_OF:
        return item->relation == REL_OF && (!f->noun || item->head == f->unit || item->partner != NO_INDEX);
    case KR_SLOT_WITH:
        return item->relation == REL_WITH;
    case KR_SLOT_ANY:
        return item->relation != REL_FROM;
    default:
        return false;
    }
}

/* ---- places --------------------------------------------------------------------------------------------------- */

static bool is_state_place(const struct sentence *s, const struct item *item)
{
    const struct kr_pack_place *place = s->toponyms[item->index].place;
    return place->capital || place->place.kind == KR_PLACE_COUNTRY;
}

/* A capital that speaks or acts is no place here. */
static bool is_used_as_actor(const struct frame *f, const struct item *place)
{
    const struct sentence *s = f->s;
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        if (item->kind == ITEM_ACTOR && item->first <= place->first && place->first < item->end &&
            (item->is_source || i == f->actor || !(item->actor_class == ACTOR_STATE)))
            return true;
    }
    return false;
}

static bool is_deictic(const struct sentence *s, const struct item *item)
{
    return s->toponyms[item->index].form == KR_TOPONYM_DEICTIC;
}

/* Is the clause about a number of settlements? */
static bool counts_settlements(const struct frame *f)
{
    for (size_t i = 0; i < f->s->item_count; i++) {
        const struct item *item = &f->s->items[i];
        if (item->kind != ITEM_FIGURE || !in_clause(f, item))
            continue;
        kr_str unit = f->s->figures[item->index].figure.unit;
        if (kr_str_is(unit, "settlement") || kr_str_is(unit, "village") || kr_str_is(unit, "km2"))
            return true;
    }
    return false;
}

/* The place that fills a slot best: named before referred to, near before far, towns before states. */
static uint16_t find_place(const struct frame *f, enum kr_slot slot)
{
    const struct sentence *s = f->s;
    uint16_t best = NO_INDEX;
    size_t best_cost = SIZE_MAX;
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        if (item->kind != ITEM_PLACE || !in_clause(f, item) || !stands(f, item, slot))
            continue;
        if (is_state_place(s, item) && (is_used_as_actor(f, item) || slot == KR_SLOT_ANY))
            continue;
        if (s->toponyms[item->index].place->place.kind == KR_PLACE_WATER)
            continue; /* a river is a line: who stands at it holds a bank, not the river */
        if (is_deictic(s, item) && counts_settlements(f))
            continue; /* "dat er twaalf dorpen zijn veroverd": no place is meant */
        size_t cost = distance_to(f, item) + (is_deictic(s, item) ? 100 : 0) + (is_state_place(s, item) ? 50 : 0);
        if (cost < best_cost) {
            best = (uint16_t)i;
            best_cost = cost;
        }
    }
    return best;
}

/* A relative clause's place may be what it hangs on: "de stad, die werd bevrijd", "de stad waar gevochten wordt". */
static uint16_t antecedent_place(const struct frame *f, enum kr_slot slot)
{
    const struct clause *clause = &f->s->clauses[f->clause];
    if (clause->antecedent == NO_INDEX || f->s->items[clause->antecedent].kind != ITEM_PLACE)
        return NO_INDEX;
    bool bare = slot == KR_SLOT_SUBJECT || slot == KR_SLOT_OBJECT;
    bool fits = clause->relative == REL_NONE ? bare
                                             : (slot == KR_SLOT_IN && clause->relative == REL_IN) ||
                                                   (slot == KR_SLOT_TO && clause->relative == REL_TO) ||
                                                   (slot == KR_SLOT_FROM && clause->relative == REL_FROM) ||
                                                   (slot == KR_SLOT_NEAR && clause->relative == REL_NEAR) ||
                                                   (slot == KR_SLOT_VIA && clause->relative == REL_VIA);
    return fits ? clause->antecedent : NO_INDEX;
}

static uint16_t fill_place(struct frame *f)
{
    for (size_t i = 0; i < f->rule->place_count; i++) {
        enum kr_slot slot = (enum kr_slot)f->rule->place[i];
        if (slot == KR_SLOT_TOPIC) {
            f->topic = kr_place_topic(&f->state->places, &f->topic_text);
            continue;
        }
        uint16_t place = find_place(f, slot);
        if (place == NO_INDEX)
            place = antecedent_place(f, slot);
        if (place != NO_INDEX)
            return place;
    }
    return NO_INDEX;
}

/* ---- actors --------------------------------------------------------------------------------------------------- */

static uint16_t find_actor(const struct frame *f, enum kr_slot slot)
{
    const struct sentence *s = f->s;
    uint16_t wanted = ACTOR_FIGHTS | (slot == KR_SLOT_OWNER || slot == KR_SLOT_COMPANION ? ACTOR_ADJECTIVE : 0);
    if (f->rule->type == KR_PEOPLE_EVACUATE || slot == KR_SLOT_AGENT || slot == KR_SLOT_COMPANION)
        wanted |= ACTOR_OFFICE;
    uint16_t best = NO_INDEX;
    size_t best_cost = SIZE_MAX;
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        if (item->kind != ITEM_ACTOR || !in_clause(f, item) || !(item->actor_class & wanted) || !stands(f, item, slot))
            continue;
        if (item->is_source && s->clauses[f->clause].source == i && slot != KR_SLOT_OWNER &&
            !s->clauses[f->clause].of_oneself)
            continue;
        if (slot == KR_SLOT_SUBJECT && s->clauses[f->clause].speaker == i)
            continue;
        if (item->actor_class == ACTOR_STATE && item->first == f->place_unit)
            continue;
        size_t cost = slot == KR_SLOT_SUBJECT ? i : distance_to(f, item);
        cost += item->side ? 0 : 40;
        if (cost < best_cost) {
            best = (uint16_t)i;
            best_cost = cost;
        }
    }
    return best;
}

/* The side opposite to one; of none, the invader. */
static uint16_t enemy_of(const struct frame *f, uint16_t side)
{
    const struct kr_claim_rules *rules = f->s->rules;
    return side == rules->invader ? rules->home : rules->invader;
}

static bool is_party(const struct frame *f, uint16_t side)
{
    return side && (side == f->s->rules->home || side == f->s->rules->invader);
}

/* The side of who says the clause; 0: the report itself, or one of no side. */
static uint16_t speaker_side(const struct frame *f)
{
    uint16_t chain[KR_MAX_SOURCES];
    size_t count = kr_claim_chain(f->s, f->clause, chain);
    for (size_t i = count; i-- > 0;)
        if (is_party(f, kr_claim_source_side(f->state, f->s, chain[i])))
            return kr_claim_source_side(f->state, f->s, chain[i]);
    for (size_t i = 0; f->noun && i < f->s->item_count; i++) { /* "Poetin prees de bevrijding van X" */
        const struct item *item = &f->s->items[i];
        if (item->kind == ITEM_ACTOR && in_clause(f, item) && item->relation == REL_NONE && is_party(f, item->side) &&
            item->actor_class & (ACTOR_PERSON | ACTOR_OFFICE))
            return item->side;
    }
    return 0;
}

/* The fighting side named last before an item: in the sentence, else before it. */
static uint16_t last_fighter(const struct frame *f, const struct item *pronoun)
{
    const struct sentence *s = f->s;
    const struct item *best = NULL;
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        if (item->kind == ITEM_ACTOR && item->first < pronoun->first && is_party(f, item->side) && !item->is_source &&
            item->actor_class & (ACTOR_FORCE | ACTOR_PEOPLE | ACTOR_STATE) && item->relation == REL_NONE &&
            (!best || item->first > best->first))
            best = item;
    }
    return best ? best->side : f->state->fighter.side;
}

/* Who "ze", "het", "de troepen" are: the fighting side that says so itself ("militairen verklaren dat ze"), else the
 * one named last. */
static uint16_t pronoun_side(const struct frame *f, const struct item *pronoun)
{
    const struct sentence *s = f->s;
    uint16_t chain[KR_MAX_SOURCES];
    size_t count = kr_claim_chain(s, f->clause, chain);
    if (count && chain[count - 1] != SOURCE_BEFORE) {
        const struct item *source = &s->items[chain[count - 1]];
        if (source->actor_class & (ACTOR_FORCE | ACTOR_PEOPLE | ACTOR_STATE) && is_party(f, source->side))
            return source->side;
    }
    return last_fighter(f, pronoun);
}

/* The side of an actor that is named without one: "de troepen", "ze", "de vijand". */
static uint16_t side_of(const struct frame *f, const struct item *item)
{
    uint16_t speaker = speaker_side(f);
    if (item->side)
        return item->side;
    if (item->actor_class & ACTOR_ENEMY)
        return enemy_of(f, speaker ? speaker : f->s->rules->home);
    if (item->actor_class & ACTOR_SPEAKERS)
        return speaker;
    if (f->rule->type == KR_CONTROL_LEAVE && item->actor_class & ACTOR_FORCE && last_fighter(f, item))
        return last_fighter(f, item); /* who is said to leave is seldom the speaker's own */
    if (item->actor_class & (ACTOR_FORCE | ACTOR_WEAPON) && speaker)
        return speaker;
    return pronoun_side(f, item);
}

static uint16_t default_side(const struct frame *f)
{
    const struct sentence *s = f->s;
    uint16_t speaker = speaker_side(f);
    switch (f->rule->fallback) {
    case DEFAULT_HOME:
        return speaker ? speaker : s->rules->home;
    case DEFAULT_INVADER:
        return s->rules->invader;
    case DEFAULT_RECENT:
        return f->state->attacker ? f->state->attacker : speaker ? enemy_of(f, speaker) : s->rules->invader;
    case DEFAULT_CLAIMED: /* who boasts of a conquest, boasts of his own */
        if (speaker == s->rules->invader)
            return speaker;
        return f->state->attacker ? f->state->attacker : s->rules->invader;
    case DEFAULT_LAST:
        return f->state->fighter.side;
    case DEFAULT_SAME:
        return f->state->last_side[f->rule->type];
    case DEFAULT_ENEMY:
        return speaker ? enemy_of(f, speaker) : s->rules->invader;
    default:
        return 0;
    }
}

/* A clause without a subject of its own has that of the clause it is joined to, or hangs on. */
static uint16_t inherited_side(const struct frame *f)
{
    const struct sentence *s = f->s;
    const struct clause *clause = &s->clauses[f->clause];
    if (clause->antecedent != NO_INDEX && clause->relative == REL_NONE && clause->kind == CLAUSE_RELATIVE &&
        s->items[clause->antecedent].kind == ITEM_ACTOR)
        return side_of(f, &s->items[clause->antecedent]);
    uint8_t from = clause->joined ? clause->previous : clause->kind == CLAUSE_INFINITIVE ? clause->parent : NO_CLAUSE;
    if (from == NO_CLAUSE)
        return 0;
    if (s->clauses[from].actor_side)
        return s->clauses[from].actor_side;
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        if (item->kind == ITEM_ACTOR && s->units[item->first].clause == from && item->relation == REL_NONE &&
            item->actor_class & (ACTOR_FIGHTS | ACTOR_OFFICE))
            return side_of(f, item);
    }
    return 0;
}

/* "De Russen zijn verdreven uit X": what is done to one side, the other does. */
static bool subject_is_patient(struct frame *f)
{
    enum kr_type type = f->rule->type;
    if (!f->passive || (type != KR_FRONT_ENCIRCLE && type != KR_FRONT_REPEL && type != KR_FRONT_ATTACK))
        return false;
    for (size_t i = 0; i < f->s->item_count; i++) {
        const struct item *item = &f->s->items[i];
        if (item->kind == ITEM_ACTOR && in_clause(f, item) && item->relation == REL_NONE && !item->is_source &&
            item->actor_class & (ACTOR_FORCE | ACTOR_PEOPLE) && is_party(f, item->side)) {
            f->patient = item->side;
            return true;
        }
    }
    return false;
}

static uint16_t fill_actor(struct frame *f)
{
    const struct rule *rule = f->rule;
    bool subject = false;
    f->actor = NO_INDEX;
    for (size_t i = 0; i < rule->actor_count && f->actor == NO_INDEX; i++) {
        enum kr_slot slot = (enum kr_slot)rule->actor[i];
        if (slot == KR_SLOT_SPEAKER)
            return speaker_side(f);
        if (slot == KR_SLOT_SUBJECT && f->passive)
            slot = KR_SLOT_AGENT;
        else if (slot == KR_SLOT_OBJECT && f->passive)
            slot = KR_SLOT_SUBJECT;
        subject |= slot == KR_SLOT_SUBJECT;
        f->actor = find_actor(f, slot);
    }
    if (f->actor != NO_INDEX)
        return side_of(f, &f->s->items[f->actor]);
    if (subject_is_patient(f))
        return enemy_of(f, f->patient);
    uint16_t side = subject && !f->noun ? inherited_side(f) : 0;
    if (!side && rule->fallback != DEFAULT_NONE)
        side = default_side(f);
    bool moves = rule->type == KR_CONTROL_LEAVE || rule->type == KR_FRONT_MOVE || rule->type == KR_FRONT_ADVANCE;
    if (!side && subject && moves && !f->noun && rule->with_count)
        side = f->state->fighter.side;
    if (!side && subject && rule->actor_count)
        side = speaker_side(f);
    return side;
}

/* ---- factuality ----------------------------------------------------------------------------------------------- */

static uint8_t plan_in(const struct sentence *s, uint8_t clause, size_t before)
{
    uint8_t factuality = NO_FACTUALITY;
    for (size_t u = 0; u < s->unit_count && u < before; u++) {
        const struct entry_facts *plan = kr_unit_facts(s, u, KR_SECTION_NOUN_PLAN);
        if (plan && s->units[u].clause == clause)
            factuality = kr_weaker(factuality, plan->factuality);
    }
    return factuality;
}

/* Trying, wanting, refusing verbs of a clause, other than the one that carries the claim. */
static uint8_t tries_in(const struct sentence *s, uint8_t clause, size_t except)
{
    uint8_t factuality = NO_FACTUALITY;
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->units[s->verbs[v].unit].clause == clause && s->verbs[v].unit != except &&
            s->verbs[v].classes & VERB_IS_TRY)
            factuality = kr_weaker(factuality, s->rules->facts[s->verbs[v].entry].factuality);
    return factuality;
}

/* "De aanval op X kan de druk verhogen": the attack is so, whatever its verb leaves open. */
static bool is_presupposed(const struct frame *f)
{
    const struct sentence *s = f->s;
    if (!kr_unit_is(s, f->unit, BIT(KR_CATEGORY_NOUN)) || s->clauses[f->clause].kind == CLAUSE_INFINITIVE)
        return false;
    bool lexical = false;
    for (size_t v = 0; v < s->verb_count; v++)
        lexical |= s->units[s->verbs[v].unit].clause == f->clause &&
                   !(s->verbs[v].classes & (VERB_IS_COPULA | VERB_IS_MODAL | VERB_IS_PERFECT | VERB_IS_PASSIVE)) &&
                   !(s->verbs[v].classes & (VERB_HAS_RULES | VERB_IS_TRY));
    for (size_t back = 1; lexical && back <= 4 && back <= f->unit; back++) {
        const struct entry_facts *determiner = kr_unit_facts(s, f->unit - back, KR_SECTION_DETERMINER);
        if (determiner)
            return determiner->detail == DETERMINER_DEFINITE;
        if (kr_unit_is(s, f->unit - back, BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_VERB)))
            return false;
    }
    return false;
}

static enum kr_factuality factuality_of(const struct frame *f)
{
    const struct sentence *s = f->s;
    const struct clause *clause = &s->clauses[f->clause];
    bool presupposed = is_presupposed(f);
    uint8_t factuality = kr_weaker(f->rule->factuality, presupposed ? NO_FACTUALITY : clause->factuality);
    bool negated = clause->negated && !f->rule->negated && !presupposed;
    if (!f->noun)
        factuality = kr_weaker(factuality, tries_in(s, f->clause, f->unit));
    factuality = kr_weaker(factuality, plan_in(s, f->clause, f->unit));
    const struct clause *below = clause;
    for (uint8_t at = clause->parent, guard = 0; at != NO_CLAUSE && guard < KR_LIMIT_CLAUSES; guard++) {
        const struct clause *above = &s->clauses[at];
        if (below->purpose == CLAUSE_CONTENT) {
            if (above->content == KR_POSSIBLE && factuality == KR_PLANNED)
                factuality = KR_POSSIBLE; /* "verwacht dat X zal vallen" */
            factuality = kr_weaker(factuality, above->content == KR_FACT ? NO_FACTUALITY : above->content);
            if (plan_in(s, at, s->unit_count) == KR_POSSIBLE && factuality == KR_PLANNED)
                factuality = KR_POSSIBLE; /* "de vrees dat ze zullen aanvallen" */
            factuality = kr_weaker(factuality, plan_in(s, at, s->unit_count));
            if (above->speaker == NO_INDEX && !below->colon)
                factuality = kr_weaker(factuality, above->factuality);
        } else if (below->kind == CLAUSE_INFINITIVE) {
            bool plan = tries_in(s, at, s->unit_count) != NO_FACTUALITY ||
                        plan_in(s, at, s->unit_count) != NO_FACTUALITY || above->factuality != NO_FACTUALITY;
            factuality = kr_weaker(factuality, above->factuality == KR_POSSIBLE ? KR_POSSIBLE : KR_PLANNED);
            factuality = kr_weaker(factuality, tries_in(s, at, s->unit_count));
            negated |= plan && above->negated;
        } else {
            break; /* a relative or a time clause is so, whatever it hangs on */
        }
        below = above;
        at = above->parent;
    }
    if (negated && factuality != KR_UNCONFIRMED)
        factuality = KR_DENIED;
    return factuality == NO_FACTUALITY ? KR_FACT : (enum kr_factuality)factuality;
}

/* ---- firing --------------------------------------------------------------------------------------------------- */

static bool has_figure(const struct frame *f)
{
    for (size_t i = 0; i < f->s->item_count; i++)
        if (f->s->items[i].kind == ITEM_FIGURE && in_clause(f, &f->s->items[i]) &&
            kr_claim_figure_fits(f->rule->type, &f->s->figures[f->s->items[i].index].figure))
            return true;
    return false;
}

static bool is_satisfied(const struct frame *f, uint16_t place, uint16_t side)
{
    bool somewhere = place != NO_INDEX || f->topic;
    switch (f->rule->needs) {
    case NEEDS_ACTOR:
        return side != 0;
    case NEEDS_PLACE:
        return somewhere || (side && has_figure(f));
    case NEEDS_BOTH:
        return somewhere && side != 0;
    case NEEDS_FIGURE:
        return has_figure(f);
    default:
        return true;
    }
}

/* Tries one rule at the frame's trigger; true when it made a claim. */
static bool fire(struct frame *f)
{
    struct sentence *s = f->s;
    const struct rule *rule = f->rule;
    size_t first, end;
    f->state->steps++;
    f->with_first = f->with_end = 0;
    f->topic = NULL;
    if (rule->with_count && !find_any(s, f->clause, rule->with, rule->with_count, &f->with_first, &f->with_end))
        return false;
    if (!rule->with_count && f->noun) {
        f->with_first = f->unit;
        f->with_end = f->unit + 1;
    }
    if (rule->unless_count && find_any(s, f->clause, rule->unless, rule->unless_count, &first, &end))
        return false;
    if (rule->negated && !s->clauses[f->clause].negated)
        return false;
    if ((rule->voice == VOICE_ACTIVE && f->passive) || (rule->voice == VOICE_PASSIVE && !f->passive))
        return false;
    f->actor = NO_INDEX;
    f->place_unit = SIZE_MAX;
    uint16_t side = fill_actor(f);
    uint16_t place = fill_place(f);
    if (place != NO_INDEX && f->actor != NO_INDEX && s->items[f->actor].actor_class == ACTOR_STATE &&
        s->items[f->actor].first == s->items[place].first) {
        f->place_unit = s->items[place].first;
        side = fill_actor(f);
    }
    if (!is_satisfied(f, place, side))
        return false;
    f->side = side;
    f->factuality = factuality_of(f);
    if (!s->clauses[f->clause].actor_side)
        s->clauses[f->clause].actor_side = side;
    return kr_claim_emit(f, place);
}

/* A participle with "to be" is a passive, unless the verb's own perfect takes it. */
static bool is_passive(const struct sentence *s, const struct verb *verb)
{
    const struct clause *clause = &s->clauses[s->units[verb->unit].clause];
    if (!(verb->form & KR_FORM_PARTICIPLE) || verb->classes & VERB_TAKES_BE)
        return false;
    if (clause->passive)
        return true;
    uint8_t at = s->units[verb->unit].clause;
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->units[s->verbs[v].unit].clause == at && s->verbs[v].classes & VERB_IS_PERFECT &&
            !(s->verbs[v].classes & VERB_IS_COPULA))
            return false; /* "heeft heroverd" */
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->units[s->verbs[v].unit].clause == at && s->verbs[v].classes & VERB_IS_COPULA)
            return true; /* "is bevrijd" */
    return false;
}

/* Does the verb only help another of its clause: "was ... gevallen"? */
static bool is_auxiliary(const struct sentence *s, const struct verb *verb)
{
    if (!(verb->classes & (VERB_IS_PERFECT | VERB_IS_PASSIVE | VERB_IS_MODAL)))
        return false;
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->verbs[v].unit != verb->unit && s->units[s->verbs[v].unit].clause == s->units[verb->unit].clause &&
            s->verbs[v].form & (KR_FORM_PARTICIPLE | KR_FORM_INFINITIVE) && !(s->verbs[v].form & KR_FORM_ATTRIBUTE))
            return true;
    return false;
}

static void fire_verb(struct kr_claim_state *state, struct sentence *s, const struct verb *verb)
{
    const struct kr_claim_rules *rules = s->rules;
    bool attribute =
        verb->form & KR_FORM_ATTRIBUTE || (verb->form & KR_FORM_PARTICIPLE && s->units[verb->unit].item != NO_INDEX);
    const uint32_t *first = attribute ? rules->attribute_first : rules->verb_first;
    const uint16_t *list = attribute ? rules->attribute_rules : rules->verb_rules;
    if (verb->dropped || is_auxiliary(s, verb))
        return;
    struct frame f = {.state = state,
                      .s = s,
                      .unit = verb->unit,
                      .clause = s->units[verb->unit].clause,
                      .noun = attribute,
                      .passive = !attribute && is_passive(s, verb)};
    for (uint32_t i = first[verb->entry]; i < first[verb->entry + 1]; i++) {
        f.rule = &rules->rules[list[i]];
        if (fire(&f))
            break;
    }
}

static void fire_words(struct kr_claim_state *state, struct sentence *s, size_t unit, uint16_t category)
{
    const struct kr_reading *r = s->reading;
    const struct unit *u = &s->units[unit];
    struct frame f = {.state = state, .s = s, .unit = unit, .clause = u->clause, .noun = true};
    for (uint32_t h = r->first_hit[u->first]; h < r->first_hit[u->first + 1]; h++) {
        if (r->hits[h].category != category || r->hits[h].count != u->end - u->first)
            continue;
        f.rule = &s->rules->rules[r->hits[h].entry];
        if (fire(&f))
            break;
    }
}

void kr_claim_frames(struct kr_claim_state *state, struct sentence *s)
{
    for (size_t v = 0; v < s->verb_count && !state->stopped; v++)
        fire_verb(state, s, &s->verbs[v]);
    for (size_t u = 0; u < s->unit_count && !state->stopped; u++) {
        if (u > 0 && kr_unit_mark(s, u - 1) == '"' && kr_unit_mark(s, u + 1) == '"')
            continue; /* the word is spoken of: the word 'retreat' */
        if (kr_unit_is(s, u, BIT(KR_CATEGORY_NOUN)))
            fire_words(state, s, u, KR_CATEGORY_NOUN);
        if (kr_unit_is(s, u, BIT(KR_CATEGORY_STATE)))
            fire_words(state, s, u, KR_CATEGORY_STATE);
    }
}
