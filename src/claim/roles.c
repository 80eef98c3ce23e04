/* roles.c - who and what fills the roles of a rule.
 *
 * A role is found by what an item is and how it stands: the actor of "innemen" is a force without a preposition, or
 * with "door" in a passive; its place is a place without a preposition. So word order, which Dutch shifts about, is
 * needed only where two of a kind stand side by side.
 */
#include "claim/frames_int.h"

/* ---- slots ---------------------------------------------------------------------------------------------------- */

bool kr_claim_in_clause(const struct frame *f, const struct item *item)
{
    return kr_claim_belongs(f->s, f->s->units[item->first].clause, f->clause);
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
    if (f->nominal && (slot == KR_SLOT_SUBJECT || slot == KR_SLOT_OBJECT)) /* "het beschieten van X door de Russen" */
        return slot == KR_SLOT_OBJECT ? item->relation == REL_OF && item->head == f->unit : item->relation == REL_BY;
    switch (slot) {
    case KR_SLOT_SUBJECT:
        return item->relation == REL_NONE && !compound;
    case KR_SLOT_OBJECT:
        return item->relation == REL_NONE;
    case KR_SLOT_AGENT:
        return item->relation == REL_BY;
    case KR_SLOT_OWNER: {
        size_t between = item->end;
        if ((item->relation >= REL_BY) && item->head == f->unit && item->actor_class != ACTOR_ADJECTIVE)
            return true; /* "de terugtrekking van de Russen", "terreinwinst voor de Russen" */
        if (!f->noun && item->relation == REL_OF)
            return false; /* "de invasie van Oekraïne begon" */
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
                      item->preposition <= f->with_end + 1 && item->first <= f->with_end + 4;
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
    const struct kr_gaz_place *place = s->toponyms[item->index].place;
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

/* Is the place only where an office sits: "de gouverneur van Poltava"? */
static bool is_seat(const struct sentence *s, const struct item *place)
{
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        if (item->kind == ITEM_ACTOR && item->actor_class & ACTOR_OFFICE && item->first < place->first &&
            place->first < item->end)
            return true;
    }
    return false;
}

static bool is_deictic(const struct sentence *s, const struct item *item)
{
    return s->toponyms[item->index].form == KR_TOPONYM_DEICTIC;
}

/* "Er", which often stands for no place at all. */
static bool is_expletive(const struct sentence *s, const struct item *item)
{
    const struct kr_entry *entry = kr_unit_entry(s, item->first, KR_SECTION_DEICTIC);
    return is_deictic(s, item) && entry && kr_entry_get(entry, "weak").len;
}

/* Is the clause about a number of settlements? */
static bool counts_settlements(const struct frame *f)
{
    for (size_t i = 0; i < f->s->item_count; i++) {
        const struct item *item = &f->s->items[i];
        if (item->kind != ITEM_FIGURE || !kr_claim_in_clause(f, item))
            continue;
        kr_str unit = f->s->figures[item->index].figure.unit;
        if (kr_str_is(unit, "settlement") || kr_str_is(unit, "village") || kr_str_is(unit, "km2"))
            return true;
    }
    return false;
}

/* Does the place only tell where the one before it lies: "het dorp X bij Y", "X, ten zuiden van Y,"? */
static bool is_bearing(const struct sentence *s, const struct item *item)
{
    size_t unit = item->preposition;
    if (item->relation != REL_NEAR || item->preposition == NO_INDEX || unit == 0)
        return false;
    uint16_t before = s->units[unit - 1].item; /* right behind it, or */
    while (before == NO_INDEX && unit > 1 && !s->units[unit - 1].aside && item->first - unit < 8)
        unit--; /* behind the comma that opens an aside */
    if (before == NO_INDEX && unit > 1 && s->units[unit - 1].aside)
        before = s->units[unit - 2].item;
    return before != NO_INDEX && s->items[before].kind == ITEM_PLACE && !is_deictic(s, &s->items[before]) &&
           s->items[before].relation != REL_FROM;
}

/* The place that fills a slot best: named before referred to, near before far, towns before states. */
static uint16_t find_place(const struct frame *f, enum kr_slot slot)
{
    const struct sentence *s = f->s;
    uint16_t best = NO_INDEX;
    size_t best_cost = SIZE_MAX;
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        if (item->kind != ITEM_PLACE || !kr_claim_in_clause(f, item) || !stands(f, item, slot))
            continue;
        if (is_state_place(s, item) &&
            (is_used_as_actor(f, item) || slot == KR_SLOT_ANY || f->rule->fallback == DEFAULT_ENEMY))
            continue;
        if (s->toponyms[item->index].place->place.kind == KR_PLACE_WATER)
            continue; /* a river is a line: who stands at it holds a bank, not the river */
        if (is_bearing(s, item))
            continue;
        if (is_expletive(s, item) && counts_settlements(f))
            continue; /* "dat er twaalf dorpen zijn veroverd": no place is meant */
        size_t cost = distance_to(f, item) + (is_deictic(s, item) ? 100 : 0) + (is_seat(s, item) ? 60 : 0) +
                      (is_state_place(s, item) ? 50 : 0);
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

/* May the place be the one that the text speaks of? Of harm and strikes always; else a pronoun must stand for it
 * ("ze viel in hun handen") or the noun must be definite ("de inname"). */
static bool may_mean_topic(const struct frame *f)
{
    const struct sentence *s = f->s;
    enum kr_type type = f->rule->type;
    if ((f->rule->with_count && !f->noun) || type == KR_FRONT_REPEL)
        return true; /* an idiom, whose rule says that it may */
    if (type == KR_PEOPLE_HARM || type == KR_FRONT_STRIKE || type == KR_PEOPLE_EVACUATE || type == KR_FRONT_FIGHT)
        return true;
    if (f->noun)
        return kr_claim_is_definite(f);
    for (size_t i = 0; i < s->item_count; i++)
        if (s->items[i].kind == ITEM_ACTOR && s->items[i].actor_class & ACTOR_PRONOUN && !s->items[i].plural &&
            i != f->actor && !s->items[i].is_source && kr_claim_in_clause(f, &s->items[i]))
            return true;
    return false;
}

/* "Een aanval op stellingen bij Balakliia, een stad in de regio Kharkiv": the town that stands nearer, not its
 * region. */
static uint16_t narrow(const struct frame *f, uint16_t place)
{
    const struct sentence *s = f->s;
    const struct item *region = &s->items[place];
    enum kr_place_kind kind = s->toponyms[region->index].place->place.kind;
    if (kind != KR_PLACE_REGION || region->relation != REL_IN || !kr_claim_in_clause(f, region))
        return place;
    for (size_t i = 0; i < f->rule->place_count; i++) {
        uint16_t town = find_place(f, (enum kr_slot)f->rule->place[i]);
        if (town != NO_INDEX && s->toponyms[s->items[town].index].place->place.kind == KR_PLACE_CITY &&
            !is_deictic(s, &s->items[town]) && distance_to(f, &s->items[town]) < distance_to(f, region))
            return town;
    }
    return place;
}

/* "Bezmiatezjne bij Koepjansk ingenomen": a name that the gazetteer lacks was taken, not the town that it lies by. */
static bool names_unknown(const struct frame *f)
{
    const struct sentence *s = f->s;
    if (f->rule->type > KR_CONTROL_LEAVE)
        return false;
    for (size_t u = 0; u < s->unit_count; u++)
        if (s->units[u].clause == f->clause && !s->units[u].mask && s->units[u].item == NO_INDEX &&
            kr_unit_token(s, u)->kind == KR_TOKEN_WORD && kr_unit_token(s, u)->flags & KR_TOKEN_UPPER)
            return true;
    return false;
}

/* Only the region or country in which it was done? */
static bool is_wide(const struct frame *f, uint16_t place)
{
    const struct item *item = &f->s->items[place];
    enum kr_place_kind kind = f->s->toponyms[item->index].place->place.kind;
    return (kind == KR_PLACE_REGION || kind == KR_PLACE_COUNTRY || kind == KR_PLACE_DISTRICT) &&
           (item->relation == REL_IN || item->relation == REL_OF);
}

/* "Ze willen Bachmoet omsingelen om zo de aanvoer af te snijden", "namen Soledar in nadat ze terrein hadden gewonnen":
 * the place of the clause that it hangs on; NO_INDEX: none. */
static uint16_t governing_place(const struct frame *f)
{
    const struct sentence *s = f->s;
    const struct clause *clause = &s->clauses[f->clause];
    bool hangs = clause->kind == CLAUSE_INFINITIVE || (clause->kind == CLAUSE_SUB && clause->purpose == CLAUSE_TIME);
    bool joined = clause->joined || (clause->kind == CLAUSE_MAIN && clause->previous != NO_CLAUSE &&
                                     kr_unit_is(s, clause->first, BIT(KR_SECTION_COORDINATOR)));
    uint8_t from = joined ? clause->previous : hangs ? clause->parent : NO_CLAUSE;
    uint16_t best = NO_INDEX;
    if (from == NO_CLAUSE || !f->rule->place_count || f->rule->type < (joined ? KR_CONTROL_LEAVE : KR_FRONT_ADVANCE))
        return NO_INDEX;
    for (uint16_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        if (item->kind != ITEM_PLACE || s->units[item->first].clause != from || is_state_place(s, item) ||
            item->relation == REL_FROM || s->toponyms[item->index].place->place.kind == KR_PLACE_WATER)
            continue;
        if (best == NO_INDEX || (item->relation == REL_NONE && s->items[best].relation != REL_NONE))
            best = i;
    }
    return best;
}

uint16_t kr_claim_fill_place(struct frame *f)
{
    for (size_t i = 0; i < f->rule->place_count; i++) {
        enum kr_slot slot = (enum kr_slot)f->rule->place[i];
        if (slot == KR_SLOT_TOPIC || slot == KR_SLOT_FOCUS) {
            if (slot == KR_SLOT_TOPIC && !may_mean_topic(f))
                continue;
            uint16_t governing = governing_place(f);
            if (governing != NO_INDEX)
                return governing;
            f->topic = kr_place_topic(f->s->rules->places, &f->state->places, &f->topic_text);
            continue;
        }
        if (slot == KR_SLOT_NEAR && names_unknown(f))
            continue;
        uint16_t place = find_place(f, slot);
        if (place == NO_INDEX)
            place = antecedent_place(f, slot);
        if (place != NO_INDEX && is_wide(f, place) && names_unknown(f))
            continue;
        if (place != NO_INDEX)
            return narrow(f, place);
    }
    return f->topic ? NO_INDEX : governing_place(f);
}

/* ---- actors --------------------------------------------------------------------------------------------------- */

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
            !stands(f, item, slot))
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
        return enemy_of(f, speaker_side(f) ? speaker_side(f) : s->rules->home);
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
        if (source->actor_class & (ACTOR_FORCE | ACTOR_PEOPLE | ACTOR_STATE) && is_party(f, source->side))
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
        return speaker_side(f) ? speaker_side(f) : s->rules->home;
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

/* The side of an actor that is named without one: "de troepen", "ze", "de vijand". */
static uint16_t side_of(const struct frame *f, const struct item *item)
{
    if (item->side)
        return item->side;
    uint16_t speaker = speaker_side(f);
    if (item->actor_class & ACTOR_ENEMY)
        return enemy_of(f, speaker ? speaker : f->s->rules->home);
    if (item->actor_class & ACTOR_SPEAKERS)
        return speaker;
    if (item->actor_class & ACTOR_FORCE && possessor_side(f, item))
        return possessor_side(f, item);
    if (item->actor_class & ACTOR_FORCE && commander_side(f))
        return commander_side(f);
    if (f->rule->type == KR_CONTROL_LEAVE && item->actor_class & ACTOR_FORCE && last_fighter(f, item))
        return last_fighter(f, item); /* who is said to leave is seldom the speaker's own */
    if (item->actor_class & ACTOR_WEAPON && !(item->actor_class & ACTOR_FORCE))
        return 0; /* a missile is nobody's own: whose it is stays unknown */
    if (item->actor_class & ACTOR_FORCE && speaker)
        return speaker;
    return pronoun_side(f, item);
}

/* The party that loses: the bare fighting item of the clause. */
static uint16_t loser_side(const struct frame *f)
{
    uint16_t side = bare_party(f, ACTOR_FORCE | ACTOR_PEOPLE | ACTOR_STATE, false);
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
    uint16_t speaker = speaker_side(f);
    switch (f->rule->fallback) {
    case DEFAULT_HOME:
        if (speaker && is_denied_content(f))
            return enemy_of(f, speaker); /* "Moskou ontkent dat X is bevrijd" */
        return speaker ? speaker : s->rules->home;
    case DEFAULT_INVADER:
        return s->rules->invader;
    case DEFAULT_RECENT:
        return f->state->attacker ? f->state->attacker : speaker ? enemy_of(f, speaker) : s->rules->invader;
    case DEFAULT_CLAIMED: /* who boasts of a conquest, boasts of his own */
        if (speaker == s->rules->invader && !is_denied_content(f))
            return speaker;
        return f->state->attacker ? f->state->attacker : s->rules->invader;
    case DEFAULT_LAST:
        if (announcer_side(f))
            return announcer_side(f);
        return f->state->fighter.side ? f->state->fighter.side : speaker;
    case DEFAULT_SAME:
        return f->state->last_side[f->rule->type];
    case DEFAULT_FALL: /* "niet gevallen", says the invader: to the other side */
        return speaker == s->rules->invader && is_doubted(f) ? s->rules->home : s->rules->invader;
    case DEFAULT_ENEMY:
        if (loser_side(f))
            return enemy_of(f, loser_side(f));
        if (f->rule->type == KR_FRONT_REPEL)
            return speaker ? speaker : s->rules->home; /* "alle aanvallen mislukten", says who withstood them */
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
    bool but = clause->kind == CLAUSE_MAIN && kr_unit_is(s, clause->first, BIT(KR_SECTION_COORDINATOR));
    uint8_t from = clause->joined || but               ? clause->previous /* ", maar moesten de stad prijsgeven" */
                   : clause->kind == CLAUSE_INFINITIVE ? clause->parent
                                                       : NO_CLAUSE;
    if (from == NO_CLAUSE)
        return 0;
    if (s->clauses[from].actor_side)
        return s->clauses[from].actor_side;
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        bool bare = item->relation == REL_NONE ||
                    (!clause->joined && clause->kind == CLAUSE_INFINITIVE && item->relation == REL_OF);
        if (item->kind == ITEM_ACTOR && s->units[item->first].clause == from && bare && !(but && item->is_source) &&
            item->actor_class & (ACTOR_FIGHTS | ACTOR_OFFICE))
            return side_of(f, item);
    }
    return 0;
}

/* "De Russen zijn verdreven uit X": the side that it is done to, and so done by the other; 0: none. */
static uint16_t patient_side(const struct frame *f)
{
    enum kr_type type = f->rule->type;
    if (!f->passive || (type != KR_FRONT_ENCIRCLE && type != KR_FRONT_REPEL && type != KR_FRONT_ATTACK))
        return 0;
    return bare_party(f, ACTOR_FORCE | ACTOR_PEOPLE | ACTOR_ADJECTIVE, false);
}

/* "Het leger drong de Russen terug": whose the army is follows from whom it fights; 0: nobody told. The army becomes
 * the frame's actor. */
static uint16_t opposed_side(struct frame *f)
{
    enum kr_type type = f->rule->type;
    if (f->passive || f->noun || (type != KR_FRONT_ENCIRCLE && type != KR_FRONT_REPEL && type != KR_FRONT_ATTACK))
        return 0;
    uint16_t army = NO_INDEX;
    for (uint16_t i = 0; i < f->s->item_count; i++) {
        const struct item *item = &f->s->items[i];
        if (item->kind != ITEM_ACTOR || !kr_claim_in_clause(f, item) || item->relation != REL_NONE || item->is_source)
            continue;
        if (army == NO_INDEX && (item->side || !(item->actor_class & ACTOR_FORCE)))
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

uint16_t kr_claim_fill_actor(struct frame *f)
{
    const struct rule *rule = f->rule;
    bool subject = false, agentless = false;
    f->actor = NO_INDEX;
    f->guessed = f->stranger = false;
    for (size_t i = 0; i < rule->actor_count && f->actor == NO_INDEX; i++) {
        enum kr_slot slot = (enum kr_slot)rule->actor[i];
        if (slot == KR_SLOT_SPEAKER) /* "het Kremlin bereidt een offensief voor, zegt Boedanov" */
            return commander_side(f) ? commander_side(f) : speaker_side(f);
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
