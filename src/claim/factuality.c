/* factuality.c - how sure the one who says it puts it: the weakest of what modals, cues, conditions, plans, verbs of
 * trying and of saying leave of it, along the clauses from the claim's own to the outermost that governs it. The
 * values are those of FactBank (Sauri and Pustejovsky 2009), cut to five. */
#include "claim/frames_int.h"

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
            s->verbs[v].classes & VERB_IS_TRY && !s->verbs[v].fired &&
            !(s->verbs[v].form & KR_FORM_ATTRIBUTE && /* "de mislukte oversteek" */
              (s->verbs[v].unit + 2u < except || s->verbs[v].unit > except)))
            factuality = kr_weaker(factuality, s->rules->facts[s->verbs[v].entry].factuality);
    return factuality;
}

/* What a clause of success leaves of its purpose clause: "is erin geslaagd om", a fact; "is er niet in geslaagd om",
 * denied; NO_FACTUALITY: it speaks of no success. */
static uint8_t success_of(const struct sentence *s, uint8_t clause)
{
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->units[s->verbs[v].unit].clause == clause && s->verbs[v].classes & VERB_ACHIEVES)
            return s->clauses[clause].negated || s->clauses[clause].factuality == KR_DENIED ? KR_DENIED : KR_FACT;
    return NO_FACTUALITY;
}

bool kr_claim_is_definite(const struct frame *f)
{
    const struct sentence *s = f->s;
    for (size_t back = 1; back <= 4 && back <= f->unit; back++) {
        const struct entry_facts *determiner = kr_unit_facts(s, f->unit - back, KR_SECTION_DETERMINER);
        if (determiner)
            return determiner->detail == DETERMINER_DEFINITE;
        if (kr_unit_is(s, f->unit - back, BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_VERB)))
            return false;
    }
    return false;
}

/* "De aanval op X kan de druk verhogen": the attack is so, whatever its verb leaves open. */
static bool is_presupposed(const struct frame *f)
{
    const struct sentence *s = f->s;
    if (f->verb && f->noun && !f->nominal)
        return true; /* "de omsingelde soldaten weigeren" */
    if (!kr_unit_is(s, f->unit, BIT(KR_CATEGORY_NOUN)) || s->clauses[f->clause].kind == CLAUSE_INFINITIVE)
        return false;
    bool lexical = false;
    for (size_t v = 0; v < s->verb_count; v++)
        lexical |= s->units[s->verbs[v].unit].clause == f->clause &&
                   !(s->verbs[v].classes &
                     (VERB_IS_COPULA | VERB_IS_MODAL | VERB_IS_PERFECT | VERB_IS_PASSIVE | VERB_IS_SPEECH)) &&
                   !(s->verbs[v].classes & VERB_HAS_RULES);
    for (size_t back = 1; back <= 4 && back <= f->unit; back++) { /* "vanwege beschietingen", "na de val" */
        const struct entry_facts *preposition = kr_unit_facts(s, f->unit - back, KR_SECTION_PREPOSITION);
        if (preposition && (preposition->relation == REL_OTHER || preposition->relation == REL_BY ||
                            preposition->relation == REL_NEAR))
            return true;
        if (preposition || kr_unit_is(s, f->unit - back, BIT(KR_SECTION_VERB)))
            break;
    }
    return lexical && kr_claim_is_definite(f);
}

bool kr_claim_only_is(const struct sentence *s, uint8_t clause)
{
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->units[s->verbs[v].unit].clause == clause && !(s->verbs[v].classes & VERB_IS_COPULA))
            return false;
    return true;
}

static bool is_present(const struct sentence *s, uint8_t clause)
{
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->units[s->verbs[v].unit].clause == clause && s->verbs[v].form & KR_FORM_PRESENT)
            return true;
    return false;
}

/* "Als de stad valt, is Izjoem afgesneden": what follows from a condition is so only if it is met. A past tense tells
 * of what was so each time. */
static bool hangs_on_condition(const struct frame *f)
{
    const struct sentence *s = f->s;
    const struct clause *clause = &s->clauses[f->clause];
    bool condition = false;
    if (clause->kind != CLAUSE_MAIN)
        return false;
    for (uint8_t c = 0; c < s->clause_count; c++)
        condition |= s->clauses[c].purpose == CLAUSE_CONDITION && s->clauses[c].kind == CLAUSE_SUB &&
                     (s->clauses[c].parent == f->clause || (c + 1 == f->clause && s->clauses[c].first == 0));
    return condition && is_present(s, f->clause);
}

/* What the clause's own words leave of it; "om" of a success nothing. */
static uint8_t own_factuality(const struct sentence *s, const struct clause *clause)
{
    bool done = clause->kind == CLAUSE_INFINITIVE && clause->factuality == KR_PLANNED && clause->parent != NO_CLAUSE &&
                success_of(s, clause->parent) == KR_FACT;
    return done ? NO_FACTUALITY : clause->factuality;
}

/* "Een inname van X zou Moskou een succes opleveren": what would follow from it; no hearsay, which tells of it as done
 * ("de inname zou zijn mislukt"). */
static bool is_supposed(const struct frame *f)
{
    const struct sentence *s = f->s;
    bool would = false, other = false;
    if (!kr_unit_is(s, f->unit, BIT(KR_CATEGORY_NOUN)) || f->verb || !kr_type_is_control(f->rule->type))
        return false;
    for (size_t v = 0; v < s->verb_count; v++) {
        const struct verb *verb = &s->verbs[v];
        if (s->units[verb->unit].clause != f->clause || verb->form & KR_FORM_ATTRIBUTE)
            continue;
        if (verb->form & KR_FORM_PARTICIPLE)
            return false;
        would |= verb->classes & VERB_IS_MODAL && verb->form & KR_FORM_PAST &&
                 s->rules->facts[verb->entry].past == KR_UNCONFIRMED;
        other |= verb->form & KR_FORM_INFINITIVE && !(verb->classes & VERB_IS_MODAL);
    }
    return would && other;
}

enum kr_factuality kr_claim_factuality(const struct frame *f)
{
    const struct sentence *s = f->s;
    const struct clause *clause = &s->clauses[f->clause];
    const bool supposed = is_supposed(f), presupposed = is_presupposed(f) && !supposed,
               attribute = f->verb && f->noun && !f->nominal;
    uint8_t factuality = kr_weaker(f->rule->factuality, presupposed && (attribute || clause->factuality != KR_DENIED)
                                                            ? NO_FACTUALITY
                                                            : own_factuality(s, clause));
    bool negated = clause->negated && !f->rule->negated && !presupposed;
    if (!presupposed)
        factuality = kr_weaker(factuality, tries_in(s, f->clause, f->unit));
    if (!presupposed && f->nominal && kr_type_is_control(f->rule->type) && is_present(s, f->clause))
        factuality = kr_weaker(factuality, KR_PLANNED); /* "Het heroveren van X heeft voorrang" */
    if (!presupposed && hangs_on_condition(f))
        factuality = kr_weaker(factuality, KR_POSSIBLE);
    if ((f->noun || f->infinitive) &&
        f->rule->type !=
            KR_FRONT_REPEL) /* a plan in a finite clause is carried out: "heeft zich op bevel teruggetrokken" */
        factuality =
            kr_weaker(factuality, plan_in(s, f->clause, kr_claim_only_is(s, f->clause) ? s->unit_count : f->unit));
    const struct clause *below = clause;
    for (uint8_t at = clause->parent, guard = 0; at != NO_CLAUSE && guard < KR_LIMIT_CLAUSES; guard++) {
        const struct clause *above = &s->clauses[at];
        if (below->asks && factuality == KR_POSSIBLE)
            break; /* whatever is said of the question, it stays open */
        if (below->purpose == CLAUSE_CONTENT) {
            if (above->content == KR_POSSIBLE && factuality == KR_PLANNED)
                factuality = KR_POSSIBLE; /* "verwacht dat X zal vallen" */
            factuality = kr_weaker(factuality, above->content == KR_FACT ? NO_FACTUALITY : above->content);
            if (tries_in(s, at, s->unit_count) == KR_DENIED)
                factuality = kr_weaker(factuality, KR_DENIED); /* "verhinderde dat ze de rivier overstaken" */
            if (plan_in(s, at, s->unit_count) == KR_POSSIBLE && factuality == KR_PLANNED)
                factuality = KR_POSSIBLE; /* "de vrees dat ze zullen aanvallen" */
            factuality = kr_weaker(factuality, plan_in(s, at, s->unit_count));
            bool guess = above->factuality == KR_POSSIBLE || above->factuality == KR_UNCONFIRMED ||
                         (above->factuality == KR_DENIED && at > f->clause); /* "dat X zou zijn, noemt Kiev onzin" */
            if (above->factuality == KR_POSSIBLE && factuality == KR_PLANNED)
                factuality = KR_POSSIBLE; /* "de vrees bestaat dat ze zullen aanvallen" */
            bool report = above->speaker < s->item_count && above->factuality == KR_DENIED &&
                          s->items[above->speaker].actor_class == ACTOR_REPORT; /* "het bericht dat X is onjuist" */
            if ((above->speaker == NO_INDEX || guess || report) && !below->colon)
                factuality = kr_weaker(factuality, above->factuality);
        } else if (below->kind == CLAUSE_INFINITIVE) {
            bool plan = tries_in(s, at, s->unit_count) != NO_FACTUALITY ||
                        plan_in(s, at, s->unit_count) != NO_FACTUALITY || above->factuality != NO_FACTUALITY;
            uint8_t success = success_of(s, at);
            if (success == KR_DENIED)
                factuality = KR_DENIED;
            else if (success == KR_FACT)
                factuality = kr_weaker(factuality, above->factuality); /* "als ze erin slagen om" */
            else
                factuality = kr_weaker(factuality, above->factuality == KR_POSSIBLE ? KR_POSSIBLE : KR_PLANNED);
            factuality = kr_weaker(factuality, tries_in(s, at, s->unit_count));
            negated |= (plan || kr_claim_only_is(s, at)) && above->negated; /* "is niet in staat om" */
        } else {
            break; /* a relative or a time clause is so, whatever it hangs on */
        }
        below = above;
        at = above->parent;
    }
    if (factuality == KR_UNCONFIRMED && supposed)
        factuality = KR_POSSIBLE;
    if (negated && factuality != KR_UNCONFIRMED)
        factuality = KR_DENIED;
    return factuality == NO_FACTUALITY ? KR_FACT : (enum kr_factuality)factuality;
}
