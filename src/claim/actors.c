/* actors.c - who does it, and on which side: the one named in the rule's slot; else whose words, whose order, whose
 * loss it is; else the rule's default. */
#include "claim/frames_int.h"

static uint16_t find_actor(const struct frame *f, enum kr_slot slot)
{
    const struct sentence *s = f->s;
    const bool adjective = slot == KR_SLOT_OWNER || slot == KR_SLOT_COMPANION || slot == KR_SLOT_AGENT;
    uint16_t wanted = ACTOR_FIGHTS | (adjective ? ACTOR_ADJECTIVE : 0); /* "door een Russische luchtaanval" */
    if (f->rule->type == KR_PEOPLE_EVACUATE || slot == KR_SLOT_AGENT || slot == KR_SLOT_COMPANION)
        wanted |= ACTOR_OFFICE;
    uint16_t best = NO_INDEX;
    size_t best_cost = SIZE_MAX;
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        if (item->kind != ITEM_ACTOR || !kr_claim_in_clause(f, item) || !(item->actor_class & wanted) ||
            item->excluded || !kr_claim_stands(f, item, slot))
            continue;
        if (item->is_source && s->clauses[f->clause].source == i && slot != KR_SLOT_OWNER &&
            !s->clauses[f->clause].of_oneself)
            continue;
        if (slot == KR_SLOT_SUBJECT && s->clauses[f->clause].speaker == i)
            continue;
        if (item->actor_class == ACTOR_STATE && item->first == f->place_unit)
            continue;
        size_t cost = slot == KR_SLOT_SUBJECT ? i : kr_claim_distance(f, item);
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
    return kr_claim_is_party(f->s->rules, side);
}

/* The first party of the clause that stands bare and is of one of the classes, its sources left out or not; 0: none. */
static uint16_t bare_party(const struct frame *f, uint16_t classes, bool or_source)
{
    for (size_t i = 0; i < f->s->item_count; i++) {
        const struct item *item = &f->s->items[i];
        if (item->kind == ITEM_ACTOR && kr_claim_in_clause(f, item) && item->relation == REL_NONE &&
            (or_source || !item->is_source) && item->actor_class & classes && is_party(f, item->side))
            return item->side;
    }
    return 0;
}

/* The party that announces or orders what a noun names: "Moskou kondigde de terugtrekking aan". */
static uint16_t announcer_side(const struct frame *f)
{
    return f->noun ? bare_party(f, ACTOR_PERSON | ACTOR_OFFICE | ACTOR_STATE, true) : 0;
}

/* The side of who says the clause; 0: the report itself, or one of no side. */
static uint16_t speaker_side(const struct frame *f)
{
    uint16_t chain[KR_MAX_SOURCES];
    size_t count = kr_claim_chain(f->s, f->clause, chain);
    while (count-- > 0) {
        uint16_t side = kr_claim_source_side(f->state, f->s, chain[count]);
        if (is_party(f, side))
            return side;
    }
    return announcer_side(f); /* "Poetin prees de bevrijding van X" */
}

/* The side of who says the clause, or home: what no side says is taken as said from there. */
static uint16_t own_side(const struct frame *f)
{
    uint16_t speaker = speaker_side(f);
    return speaker ? speaker : f->s->rules->home;
}

/* The fighting side named last before an item: in the sentence, else before it. */
static uint16_t last_fighter(const struct frame *f, const struct item *pronoun)
{
    const struct sentence *s = f->s;
    const struct item *best = NULL;
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        if (item->kind == ITEM_ACTOR && item->first < pronoun->first && !item->is_source &&
            ((is_party(f, item->side) && item->actor_class & (ACTOR_FORCE | ACTOR_PEOPLE | ACTOR_STATE)) ||
             item->actor_class & ACTOR_ENEMY) &&
            item->relation == REL_NONE && (!best || item->first > best->first))
            best = item;
    }
    if (best && !best->side)
        return enemy_of(f, own_side(f));
    return best ? best->side : f->state->fighter.side;
}

/* Who "ze", "het", "de troepen" are: the fighting side that says so itself ("militairen verklaren dat ze"), else the
 * one named last. */
static uint16_t pronoun_side(const struct frame *f, const struct item *pronoun)
{
    const struct sentence *s = f->s;
    uint8_t parent = s->clauses[f->clause].parent;
    if (parent != NO_CLAUSE && s->clauses[parent].accused != NO_INDEX)
        return s->items[s->clauses[parent].accused].side;
    uint16_t chain[KR_MAX_SOURCES];
    size_t count = kr_claim_chain(s, f->clause, chain);
    if (count && chain[count - 1] != SOURCE_BEFORE) {
        const struct item *source = &s->items[chain[count - 1]];
        bool itself = kr_unit_is(s, pronoun->first, BIT(KR_SECTION_DETERMINER)); /* "het ministerie meldt dat het" */
        if (source->actor_class & (ACTOR_FORCE | ACTOR_PEOPLE | ACTOR_STATE | (itself ? ACTOR_OFFICE : 0)) &&
            is_party(f, source->side))
            return source->side;
    }
    return last_fighter(f, pronoun);
}

/* The party whose office or general acts in the clause: "de Russische legerleiding heeft de brigade overgeplaatst"; 0:
 * none. */
static uint16_t commander_side(const struct frame *f)
{
    for (size_t c = 0; c < f->s->clause_count; c++)
        if (f->s->clauses[c].parent == f->clause && f->s->clauses[c].purpose == CLAUSE_CONTENT)
            return 0; /* it says something */
    const struct clause *clause = &f->s->clauses[f->clause];
    const uint8_t above = clause->kind == CLAUSE_INFINITIVE ? clause->parent : NO_CLAUSE; /* "besloot om ... te" */
    for (size_t i = 0; i < f->s->item_count; i++) {
        const struct item *item = &f->s->items[i];
        bool here = kr_claim_in_clause(f, item);
        if (item->kind == ITEM_ACTOR && (here || f->s->units[item->first].clause == above) && !item->is_source &&
            is_party(f, item->side) && item->relation == (here && f->passive ? REL_BY : REL_NONE) &&
            item->actor_class & (ACTOR_OFFICE | ACTOR_PERSON) && !(item->actor_class & ACTOR_WITNESS))
            return item->side;
    }
    return 0;
}

/* The possessive before or in the words of a force: "zijn strijders", "haar beste brigades"; NULL: none. */
static const struct entry_facts *possessive_of(const struct frame *f, const struct item *item)
{
    const struct kr_reading *r = f->s->reading;
    uint32_t token = f->s->units[item->first].first;
    for (uint32_t back = 0; back <= 2 && token >= f->s->first + back; back++) {
        for (uint32_t h = r->first_hit[token - back]; h < r->first_hit[token - back + 1]; h++) {
            const struct entry_facts *facts = &f->s->rules->facts[r->hits[h].entry];
            if (r->hits[h].category == KR_SECTION_PRONOUN && r->hits[h].count == 1 &&
                facts->detail & PRONOUN_POSSESSIVE)
                return facts;
        }
        if (back && (r->tokens[token - back].mark || kr_unit_is(f->s, kr_claim_unit_of(f->s, token - back),
                                                                BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_VERB))))
            break;
    }
    return NULL;
}

/* Whose a force with a possessive is: "onze eenheden", the speaker's; "Prigozjin trok zijn strijders terug", the
 * subject's, of this clause or of the one that it hangs on or is joined to; 0: nobody told. */
static uint16_t possessor_side(const struct frame *f, const struct item *item)
{
    const struct sentence *s = f->s;
    const struct entry_facts *possessive = possessive_of(f, item);
    if (!possessive)
        return 0;
    if (possessive->detail & PRONOUN_SPEAKER)
        return own_side(f);
    uint8_t clause = f->clause;
    for (size_t guard = 0; clause != NO_CLAUSE && guard < KR_LIMIT_CLAUSES; guard++) {
        for (size_t i = 0; i < s->item_count; i++) {
            const struct item *owner = &s->items[i];
            if (owner->kind == ITEM_ACTOR && owner != item && s->units[owner->first].clause == clause &&
                owner->first < item->first && owner->relation == REL_NONE && is_party(f, owner->side))
                return owner->side;
        }
        clause = s->clauses[clause].joined ? s->clauses[clause].previous : s->clauses[clause].parent;
    }
    return 0;
}

/* "Verkenners zijn door de Russische linie gekomen": whose lines, positions they go through or against; 0: not told. */
static uint16_t faced_side(const struct frame *f, const struct item *actor)
{
    for (size_t i = 0; i < f->s->item_count; i++) {
        const struct item *item = &f->s->items[i];
        if (item != actor && item->kind == ITEM_ACTOR && item->actor_class == ACTOR_ADJECTIVE &&
            kr_claim_in_clause(f, item) && is_party(f, item->side) &&
            (item->relation == REL_BY || item->relation == REL_VIA || item->relation == REL_AGAINST) && !f->passive)
            return item->side;
    }
    return 0;
}

/* The side of a force that is named without one: "de troepen". */
static uint16_t force_side(const struct frame *f, const struct item *force)
{
    uint16_t side = possessor_side(f, force);
    if (!side)
        side = commander_side(f);
    if (side)
        return side;
    uint16_t faced = faced_side(f, force);
    if (faced)
        return enemy_of(f, faced);
    if (f->rule->type == KR_FRONT_REPEL)
        return own_side(f); /* who withstands, without a name, is at home */
    if (f->rule->type == KR_CONTROL_LEAVE)
        side = last_fighter(f, force); /* who is said to leave is seldom the speaker's own */
    if (!side)
        side = speaker_side(f);
    return side ? side : pronoun_side(f, force);
}

/* The side of an actor that is named without one: "de troepen", "ze", "de vijand". */
static uint16_t side_of(const struct frame *f, const struct item *item)
{
    if (item->side)
        return item->side;
    if (item->actor_class & ACTOR_ENEMY)
        return enemy_of(f, own_side(f));
    if (item->actor_class & ACTOR_SPEAKERS)
        return speaker_side(f);
    if (item->actor_class & ACTOR_FORCE)
        return force_side(f, item);
    if (item->actor_class & ACTOR_WEAPON)
        return 0; /* a missile is nobody's own: whose it is stays unknown */
    return pronoun_side(f, item);
}

/* The party that loses: the bare fighting item of the clause. */
static uint16_t loser_side(const struct frame *f)
{
    uint16_t side = bare_party(f, ACTOR_FORCE | ACTOR_PEOPLE | ACTOR_STATE, false);
    for (size_t i = 0; !side && !f->noun && f->rule->type == KR_CONTROL_TAKE && i < f->s->item_count; i++) {
        const struct item *item = &f->s->items[i];
        if (item->kind == ITEM_ACTOR && kr_claim_in_clause(f, item) && item->actor_class & ACTOR_PRONOUN &&
            item->relation == REL_NONE && !item->is_source)
            side = pronoun_side(f, item); /* "het knooppunt dat ze kwijtraakten" */
    }
    return side ? side : bare_party(f, ACTOR_ADJECTIVE, false); /* "de Russische aanval mislukte" */
}

/* Does the clause deny, or the one that says it leave it open? */
static bool is_doubted(const struct frame *f)
{
    const struct clause *clause = &f->s->clauses[f->clause];
    uint8_t content = clause->parent != NO_CLAUSE ? f->s->clauses[clause->parent].content : KR_FACT;
    return clause->negated || (content != KR_FACT && content != NO_FACTUALITY);
}

/* Does a verb of denying govern the clause? */
static bool is_denied_content(const struct frame *f)
{
    uint8_t parent = f->s->clauses[f->clause].parent;
    return parent != NO_CLAUSE && f->s->clauses[parent].content == KR_DENIED;
}

static uint16_t default_side(const struct frame *f)
{
    const struct sentence *s = f->s;
    const uint16_t speaker = speaker_side(f), own = speaker ? speaker : s->rules->home;
    switch (f->rule->fallback) {
    case DEFAULT_HOME:
        if (speaker && is_denied_content(f))
            return enemy_of(f, speaker); /* "Moskou ontkent dat X is bevrijd" */
        return own;
    case DEFAULT_INVADER:
        return s->rules->invader;
    case DEFAULT_RECENT:
        return f->state->attacker ? f->state->attacker : speaker ? enemy_of(f, speaker) : s->rules->invader;
    case DEFAULT_CLAIMED: /* who boasts of a conquest, boasts of his own */
        if (speaker == s->rules->invader && !is_denied_content(f))
            return speaker;
        return f->state->attacker ? f->state->attacker : s->rules->invader;
    case DEFAULT_LAST: {
        uint16_t announcer = announcer_side(f);
        if (announcer)
            return announcer;
        return f->state->fighter.side ? f->state->fighter.side : speaker;
    }
    case DEFAULT_SAME:
        return f->state->last_side[f->rule->type];
    case DEFAULT_FALL: /* "niet gevallen", says the invader: to the other side */
        return speaker == s->rules->invader && is_doubted(f) ? s->rules->home : s->rules->invader;
    case DEFAULT_ENEMY: {
        uint16_t loser = loser_side(f);
        if (loser)
            return enemy_of(f, loser);
        if (f->rule->type == KR_FRONT_REPEL)
            return own; /* "alle aanvallen mislukten", says who withstood them */
        return speaker ? enemy_of(f, speaker) : s->rules->invader;
    }
    default:
        return 0;
    }
}

/* The side of the first one of a clause who may be its doer; 0: none. */
static uint16_t doer_side(const struct frame *f, uint8_t from, bool infinitive, bool sources)
{
    const struct sentence *s = f->s;
    if (s->clauses[from].actor_side)
        return s->clauses[from].actor_side;
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        bool bare = item->relation == REL_NONE || (infinitive && item->relation == REL_OF);
        if (item->kind == ITEM_ACTOR && s->units[item->first].clause == from && bare && (sources || !item->is_source) &&
            item->actor_class & (ACTOR_FIGHTS | ACTOR_OFFICE))
            return side_of(f, item);
    }
    return 0;
}

/* "Het is juist Oekraïne dat de stad beschiet": the side that the clause before sets apart; 0: it does not. */
static uint16_t cleft_side(const struct sentence *s, const struct clause *clause)
{
    bool hangs = clause->kind == CLAUSE_RELATIVE || (clause->kind == CLAUSE_SUB && clause->purpose == CLAUSE_CONTENT);
    if (!hangs || clause->parent == NO_CLAUSE || s->clauses[clause->parent].negated)
        return 0; /* "het is niet Kiev dat": then who it is nobody says */
    if (!kr_claim_only_is(s, clause->parent))
        return 0;
    uint16_t side = 0;
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        if (item->kind == ITEM_ACTOR && s->units[item->first].clause == clause->parent && !item->is_source &&
            item->relation == REL_NONE && item->end == clause->first && kr_claim_is_party(s->rules, item->side))
            side = item->side;
    }
    return side;
}

/* A clause without a subject of its own has that of the clause it is joined to, or hangs on. */
static uint16_t inherited_side(const struct frame *f)
{
    const struct sentence *s = f->s;
    const struct clause *clause = &s->clauses[f->clause];
    if (clause->antecedent != NO_INDEX && clause->relative == REL_NONE && clause->kind == CLAUSE_RELATIVE &&
        s->items[clause->antecedent].kind == ITEM_ACTOR)
        return side_of(f, &s->items[clause->antecedent]);
    uint16_t side = cleft_side(s, clause);
    for (uint8_t at = f->clause, guard = 0; !side && at != NO_CLAUSE && guard < KR_LIMIT_CLAUSES; guard++) {
        const struct clause *c = &s->clauses[at];
        uint8_t from = kr_claim_joined_to(s, at);
        bool infinitive = from == NO_CLAUSE && c->kind == CLAUSE_INFINITIVE;
        from = infinitive ? c->parent : from;
        if (from != NO_CLAUSE)
            side = doer_side(f, from, infinitive && !c->joined, c->joined || infinitive);
        at = from;
    }
    return side;
}

/* Is it done to the other side's forces, so that whose these are tells who does it? */
static bool is_done_to_forces(enum kr_type type)
{
    return type == KR_FRONT_ENCIRCLE || type == KR_FRONT_REPEL || type == KR_FRONT_ATTACK;
}

/* "De Russen zijn verdreven uit X": the side that it is done to, and so done by the other; 0: none. */
static uint16_t patient_side(const struct frame *f)
{
    if (!f->passive || !is_done_to_forces(f->rule->type))
        return 0;
    return bare_party(f, ACTOR_FORCE | ACTOR_PEOPLE | ACTOR_ADJECTIVE, false);
}

/* "Zij naderen X en hebben de Russen verdreven": the subject of the clause before, where the verb comes right behind
 * "en", stands before the other side's forces, who suffer it; NO_INDEX: it does not. */
static uint16_t shared_subject(const struct frame *f)
{
    const struct sentence *s = f->s;
    const struct clause *clause = &s->clauses[f->clause];
    bool first = false;
    for (size_t v = 0; v < s->verb_count; v++)
        first |= s->verbs[v].unit == clause->first && s->verbs[v].form & KR_FORM_FINITE;
    if (!clause->joined || !first)
        return NO_INDEX;
    for (uint16_t i = 0; i < s->item_count; i++)
        if (s->items[i].kind == ITEM_ACTOR && s->units[s->items[i].first].clause == clause->previous &&
            s->items[i].relation == REL_NONE && !s->items[i].is_source && s->items[i].actor_class & ACTOR_FIGHTS &&
            s->items[i].first <= s->clauses[clause->previous].first + 1u)
            return i;
    return NO_INDEX;
}

/* An army, or a pronoun that is no object: not "hen". */
static bool may_be_subject(const struct frame *f, const struct item *item)
{
    if (item->actor_class & ACTOR_FORCE)
        return true;
    return item->actor_class & ACTOR_PRONOUN && !item->plural &&
           !kr_unit_is(f->s, item->first, BIT(KR_SECTION_RELATIVE));
}

/* "Het leger drong de Russen terug": whose the army is follows from whom it fights; 0: nobody told. The army becomes
 * the frame's actor. */
static uint16_t opposed_side(struct frame *f)
{
    if (f->passive || f->noun || !is_done_to_forces(f->rule->type))
        return 0;
    uint16_t army = shared_subject(f);
    for (uint16_t i = 0; i < f->s->item_count; i++) {
        const struct item *item = &f->s->items[i];
        if (item->kind != ITEM_ACTOR || !kr_claim_in_clause(f, item) || item->relation != REL_NONE || item->is_source)
            continue;
        if (army == NO_INDEX && (item->side || !may_be_subject(f, item)))
            return 0;
        if (army == NO_INDEX) {
            army = i;
        } else if (is_party(f, item->side) && item->actor_class & (ACTOR_FORCE | ACTOR_PEOPLE)) {
            f->actor = army;
            return enemy_of(f, item->side);
        }
    }
    return 0;
}

/* Does a bare noun or name that no lexicon knows stand in the clause? Then it is the one who does it, or what it is
 * done to, and no side is to be supplied: "Svitolina veroverde in Charkiv haar eerste titel". */
bool kr_claim_has_stranger(const struct frame *f)
{
    const struct sentence *s = f->s;
    const uint64_t NOMINAL = BIT(KR_SECTION_NOUN_KIND) | BIT(KR_SECTION_NOUN_PART) | BIT(KR_SECTION_NOUN_FORCE) |
                             BIT(KR_CATEGORY_PLACE) | BIT(KR_SECTION_NATIONALITY) | BIT(KR_SECTION_NOUN_OFFICE) |
                             BIT(KR_CATEGORY_NOUN) | BIT(KR_SECTION_NOUN_WEAPON);
    for (size_t i = 0; i < s->item_count; i++) /* "boeren bezetten de weg" */
        if (s->items[i].kind == ITEM_ACTOR && s->items[i].actor_class == ACTOR_WITNESS && !s->items[i].is_source &&
            s->items[i].relation == REL_NONE && kr_claim_in_clause(f, &s->items[i]))
            return true;
    for (size_t u = 0; u < s->unit_count; u++) {
        const struct kr_token *token = kr_unit_token(s, u);
        if (s->units[u].clause != f->clause || s->units[u].mask || s->units[u].covered ||
            token->kind != KR_TOKEN_WORD || token->flags & KR_TOKEN_QUOTED)
            continue;
        if (kr_unit_is(s, u + 1, NOMINAL) ||
            (u + 1 < s->unit_count && !s->units[u + 1].mask && !kr_unit_mark(s, u + 1)))
            continue; /* an adjective: the noun comes */
        size_t left = u;
        while (left > 0 && !kr_unit_mark(s, left - 1) && u - left < 4 &&
               !kr_unit_is(s, left - 1, BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_VERB))) {
            left--;
            if (kr_unit_is(s, left, BIT(KR_SECTION_DETERMINER)))
                break; /* its phrase begins here */
        }
        if (left == 0 || !kr_unit_is(s, left - 1, BIT(KR_SECTION_PREPOSITION)))
            return true;
    }
    return false;
}

/* Does only a force do it? Whatever falls strikes; anybody moves, supplies, evacuates, harms. */
static bool is_done_by_forces(enum kr_type type)
{
    return kr_type_is_control(type) || type == KR_FRONT_ADVANCE || type == KR_FRONT_ATTACK || type == KR_FRONT_FIGHT ||
           type == KR_FRONT_ENCIRCLE || type == KR_FRONT_REPEL;
}

/* "Werd in Lviv aangevallen door supporters": somebody does it who is no force and no weapon. */
static bool by_stranger(const struct frame *f)
{
    const uint64_t ARMED = BIT(KR_SECTION_NOUN_WEAPON) | BIT(KR_CATEGORY_NOUN) | BIT(KR_SECTION_NOUN_FORCE) |
                           BIT(KR_SECTION_NATIONALITY) | BIT(KR_SECTION_PEOPLE) | BIT(KR_CATEGORY_PLACE);
    const struct sentence *s = f->s;
    if (!f->passive || f->noun || f->rule->with_count || !is_done_by_forces(f->rule->type))
        return false;
    for (size_t u = 0; u + 1 < s->unit_count; u++) {
        const struct entry_facts *by = kr_unit_facts(s, u, KR_SECTION_PREPOSITION);
        if (!by || by->relation != REL_BY || s->units[u].clause != f->clause)
            continue;
        for (size_t at = u + 1; at < u + 5 && at < s->unit_count && !kr_unit_mark(s, at); at++) {
            if (s->units[at].item != NO_INDEX || kr_unit_is(s, at, ARMED))
                return false;
            if (kr_unit_is(s, at, BIT(KR_SECTION_VERB) | BIT(KR_SECTION_PREPOSITION)))
                break;
        }
        return true;
    }
    return false;
}

uint16_t kr_claim_fill_actor(struct frame *f)
{
    const struct rule *rule = f->rule;
    bool subject = false, agentless = false;
    f->actor = NO_INDEX;
    f->guessed = f->stranger = false;
    for (size_t i = 0; i < rule->actor_count && f->actor == NO_INDEX; i++) {
        enum kr_slot slot = (enum kr_slot)rule->actor[i];
        if (slot == KR_SLOT_SPEAKER) { /* "het Kremlin bereidt een offensief voor, zegt Boedanov" */
            uint16_t commander = commander_side(f);
            return commander ? commander : speaker_side(f);
        }
        agentless |= slot == KR_SLOT_SUBJECT && f->passive;
        if (slot == KR_SLOT_SUBJECT && f->passive)
            slot = KR_SLOT_AGENT;
        else if (slot == KR_SLOT_OBJECT && f->passive)
            slot = KR_SLOT_SUBJECT;
        subject |= slot == KR_SLOT_SUBJECT;
        f->actor = find_actor(f, slot);
    }
    uint16_t side = opposed_side(f);
    if (!side && f->actor != NO_INDEX)
        side = side_of(f, &f->s->items[f->actor]);
    if (!side && f->nominal) /* "beschuldigt Rusland van het beschieten van", "begon met het beschieten van" */
        side = bare_party(f, ACTOR_FORCE | ACTOR_PEOPLE | ACTOR_STATE, false);
    if (side || (f->actor != NO_INDEX && rule->fallback == DEFAULT_NONE))
        return side;
    if (by_stranger(f)) {
        f->stranger = true;
        return 0;
    }
    uint16_t patient = patient_side(f);
    if (patient)
        return enemy_of(f, patient);
    side = subject && !f->noun ? inherited_side(f) : 0;
    if (!side && (subject || f->noun) &&
        (rule->type == KR_FRONT_ATTACK || rule->type == KR_FRONT_MOVE || rule->type == KR_FRONT_ENCIRCLE))
        side = commander_side(f);
    f->guessed = !side && (rule->fallback == DEFAULT_RECENT || rule->fallback == DEFAULT_CLAIMED ||
                           rule->fallback == DEFAULT_FALL);
    bool taking = rule->type == KR_CONTROL_TAKE || rule->type == KR_CONTROL_HOLD || rule->type == KR_FRONT_ENCIRCLE;
    if (!side && taking && subject && !f->noun && !rule->with_count && kr_claim_has_stranger(f)) {
        f->stranger = true;
        return 0;
    }
    if (!side && rule->fallback != DEFAULT_NONE)
        side = default_side(f);
    bool moves = rule->type == KR_CONTROL_LEAVE || rule->type == KR_FRONT_MOVE || rule->type == KR_FRONT_ADVANCE;
    if (!side && subject && rule->type == KR_CONTROL_LEAVE && f->infinitive && rule->with_count)
        side = bare_party(f, ACTOR_OFFICE | ACTOR_PERSON, true); /* "de legerleiding gaf bevel zich terug te trekken" */
    if (!side && subject && moves && !f->noun && rule->with_count)
        side = f->state->fighter.side;
    bool somebody = f->actor != NO_INDEX || rule->type != KR_CONTROL_LEAVE;
    bool suffers = rule->type == KR_PEOPLE_HARM || rule->type == KR_PEOPLE_EVACUATE || rule->type == KR_FRONT_STRIKE ||
                   rule->type == KR_FRONT_FIGHT; /* who speaks of it does not do it */
    if (!side && !suffers && ((subject && somebody) || (agentless && rule->type == KR_CONTROL_LEAVE)) &&
        rule->actor_count)
        side = speaker_side(f); /* "geeft toe dat X is ontruimd": by him who says so */
    return side;
}
