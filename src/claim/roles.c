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

size_t kr_claim_distance(const struct frame *f, const struct item *item)
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
bool kr_claim_stands(const struct frame *f, const struct item *item, enum kr_slot slot)
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

/* Does the place only tell where the one before it lies: "het dorp X bij Y", "X, ten zuiden van Y,", "X, in de regio
 * Y,"? */
static bool is_bearing(const struct sentence *s, const struct item *item)
{
    size_t unit = item->preposition;
    bool wide = item->relation == REL_IN && s->toponyms[item->index].place->place.kind != KR_PLACE_CITY;
    if ((item->relation != REL_NEAR && !wide) || item->preposition == NO_INDEX || unit == 0)
        return false;
    uint16_t before = s->units[unit - 1].item; /* right behind it, or */
    while (before == NO_INDEX && unit > 1 && !s->units[unit - 1].aside && item->first - unit < 8)
        unit--; /* behind the comma that opens an aside */
    if (before == NO_INDEX && unit > 1 && s->units[unit - 1].aside)
        before = s->units[unit - 2].item;
    if (before == NO_INDEX || s->items[before].kind != ITEM_PLACE)
        return false;
    enum kr_place_kind kind = s->toponyms[s->items[before].index].place->place.kind;
    return !is_deictic(s, &s->items[before]) && s->items[before].relation != REL_FROM && kind != KR_PLACE_WATER &&
           kind != KR_PLACE_COUNTRY; /* "aan de Dnipro bij X", "dat Rusland bij X verliest" */
}

/* The place that fills a slot best: named before referred to, near before far, towns before states. */
static uint16_t find_place(const struct frame *f, enum kr_slot slot)
{
    const struct sentence *s = f->s;
    uint16_t best = NO_INDEX;
    size_t best_cost = SIZE_MAX;
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        if (item->kind != ITEM_PLACE || !kr_claim_in_clause(f, item) || !kr_claim_stands(f, item, slot))
            continue;
        if (is_state_place(s, item) &&
            (is_used_as_actor(f, item) || slot == KR_SLOT_ANY || f->rule->fallback == DEFAULT_ENEMY))
            continue;
        if (s->toponyms[item->index].place->place.kind == KR_PLACE_COUNTRY &&
            s->toponyms[item->index].form == KR_TOPONYM_KIND)
            continue; /* "de tweede stad van het land" */
        if (s->toponyms[item->index].place->place.kind == KR_PLACE_WATER)
            continue; /* a river is a line: who stands at it holds a bank, not the river */
        if (is_bearing(s, item))
            continue;
        if (is_expletive(s, item) && counts_settlements(f))
            continue; /* "dat er twaalf dorpen zijn veroverd": no place is meant */
        size_t cost = kr_claim_distance(f, item) + (is_deictic(s, item) ? 100 : 0) + (is_seat(s, item) ? 60 : 0) +
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
            !is_deictic(s, &s->items[town]) && kr_claim_distance(f, &s->items[town]) < kr_claim_distance(f, region))
            return town;
    }
    return place;
}

/* "Bezmiatezjne bij Koepjansk ingenomen": a name that the gazetteer lacks was taken, not the town that it lies by. */
static bool names_unknown(const struct frame *f)
{
    const struct sentence *s = f->s;
    if (!kr_type_is_control(f->rule->type))
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

/* The clause that one without a subject is joined to by "en", or by ", maar"; NO_CLAUSE: none. */
uint8_t kr_claim_joined_to(const struct sentence *s, uint8_t clause)
{
    const struct clause *c = &s->clauses[clause];
    bool but = c->kind == CLAUSE_MAIN && kr_unit_is(s, c->first, BIT(KR_SECTION_COORDINATOR));
    return c->joined || but ? c->previous : NO_CLAUSE;
}

/* The first place of a clause that stands bare, or else its first; NO_INDEX: none. */
static uint16_t place_in(const struct sentence *s, uint8_t clause)
{
    uint16_t best = NO_INDEX;
    for (uint16_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        if (item->kind != ITEM_PLACE || s->units[item->first].clause != clause || is_state_place(s, item) ||
            item->relation == REL_FROM || s->toponyms[item->index].place->place.kind == KR_PLACE_WATER)
            continue;
        if (best == NO_INDEX || (item->relation == REL_NONE && s->items[best].relation != REL_NONE))
            best = i;
    }
    return best;
}

/* "Ze willen Bachmoet omsingelen om zo de aanvoer af te snijden", "namen Soledar in nadat ze terrein hadden gewonnen":
 * the place of the clause that it hangs on; NO_INDEX: none. */
static uint16_t governing_place(const struct frame *f)
{
    const struct sentence *s = f->s;
    uint16_t place = NO_INDEX;
    for (uint8_t at = f->clause, guard = 0; place == NO_INDEX && at != NO_CLAUSE && guard < KR_LIMIT_CLAUSES; guard++) {
        const struct clause *c = &s->clauses[at];
        bool hangs = c->kind == CLAUSE_INFINITIVE || (c->kind == CLAUSE_SUB && c->purpose == CLAUSE_TIME);
        uint8_t from = kr_claim_joined_to(s, at);
        bool leaves = f->rule->type == KR_CONTROL_LEAVE && from != NO_CLAUSE; /* "staken over en verlieten de stad" */
        if (!f->rule->place_count || (kr_type_is_control(f->rule->type) && !leaves))
            break;
        at = from != NO_CLAUSE ? from : hangs ? c->parent : NO_CLAUSE;
        place = at != NO_CLAUSE ? place_in(s, at) : NO_INDEX;
    }
    return place;
}

/* "De val van de roebel", "het bezetten van een kraakpand": a noun of control whose own "van" names what is no place,
 * actor, figure or time. */
static bool names_other(const struct frame *f)
{
    const struct sentence *s = f->s;
    const struct entry_facts *of = kr_unit_facts(s, f->unit + 1, KR_SECTION_PREPOSITION);
    if (!f->noun || (f->verb && !f->nominal) || !kr_type_is_control(f->rule->type) || !of || of->relation != REL_OF)
        return false;
    for (size_t i = 0; i < s->item_count; i++)
        if (s->items[i].first > f->unit && s->items[i].first < f->unit + 6)
            return false;
    for (size_t u = f->unit + 2; u < f->unit + 6; u++)
        if (kr_unit_is(s, u, BIT(KR_SECTION_NOUN_PART) | BIT(KR_SECTION_NOUN_KIND)))
            return false; /* "van delen van het grondgebied van ..." */
    return true;
}

/* "In de noordelijke wijken wordt gevochten", "tien kilometer van de stadsrand": a part of what the text speaks of. */
static bool names_part(const struct frame *f)
{
    const struct sentence *s = f->s;
    for (size_t u = 0; u < s->unit_count; u++) {
        const struct kr_entry *part = kr_unit_entry(s, u, KR_SECTION_NOUN_PART);
        if (part && s->units[u].clause == f->clause && s->units[u].item == NO_INDEX && u != f->unit &&
            kr_str_is(kr_entry_get(part, "of"), "town") && !kr_unit_is(s, u, BIT(KR_SECTION_VERB)))
            return true;
    }
    return false;
}

/* "Elders", "langs het hele front": somewhere, and not where the text was. */
static bool is_elsewhere(const struct frame *f)
{
    for (size_t u = 0; u < f->s->unit_count; u++) {
        const struct kr_entry *deictic = kr_unit_entry(f->s, u, KR_SECTION_DEICTIC);
        if (deictic && f->s->units[u].clause == f->clause && kr_entry_get(deictic, "other").len)
            return true;
    }
    return false;
}

/* "De weg naar Tokmak, een [belangrijk] spoorwegknooppunt": the place that the noun stands in apposition to, where the
 * rule's place may be its head; NO_INDEX: none. */
static uint16_t apposed_place(const struct frame *f)
{
    const struct sentence *s = f->s;
    bool head = false;
    for (size_t i = 0; i < f->rule->place_count; i++)
        head |= f->rule->place[i] == KR_SLOT_HEAD;
    size_t unit = f->unit;
    while (head && f->noun && !f->verb && unit > 1 && f->unit - unit < 4) {
        unit--;
        if (kr_unit_is(s, unit, BIT(KR_SECTION_DETERMINER)) && kr_unit_mark(s, unit - 1) == ',') {
            uint16_t item = unit > 1 ? s->units[unit - 2].item : NO_INDEX;
            return item != NO_INDEX && s->items[item].kind == ITEM_PLACE && !is_state_place(s, &s->items[item])
                       ? item
                       : NO_INDEX;
        }
        if (kr_unit_mark(s, unit) || s->units[unit].item != NO_INDEX ||
            kr_unit_is(s, unit, BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_VERB)))
            break;
    }
    return NO_INDEX;
}

/* "Valt het, dan", "als het valt": in a condition the neuter pronoun that falls or is taken is the town spoken of. */
static bool is_it_that_falls(const struct frame *f)
{
    const struct sentence *s = f->s;
    if (f->rule->type != KR_CONTROL_TAKE || f->noun || f->rule->with_count ||
        s->clauses[f->clause].factuality != KR_POSSIBLE)
        return false;
    bool it = false;
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        if (!kr_claim_in_clause(f, item) || item->kind == ITEM_TIME)
            continue;
        if (item->kind != ITEM_ACTOR || it || !kr_unit_is(s, item->first, BIT(KR_SECTION_DETERMINER)))
            return false;
        it = item->actor_class & ACTOR_PRONOUN && item->relation == REL_NONE;
    }
    return it;
}

uint16_t kr_claim_fill_place(struct frame *f)
{
    uint16_t deictic = NO_INDEX, place = NO_INDEX;
    if (names_other(f))
        return NO_INDEX;
    place = apposed_place(f);
    if (place != NO_INDEX)
        return place;
    for (size_t i = 0; i < f->rule->place_count; i++) {
        enum kr_slot slot = (enum kr_slot)f->rule->place[i];
        if (slot == KR_SLOT_TOPIC || slot == KR_SLOT_FOCUS) {
            if ((slot == KR_SLOT_TOPIC && !may_mean_topic(f)) || is_elsewhere(f))
                continue;
            uint16_t governing = governing_place(f);
            if (governing != NO_INDEX)
                return governing;
            f->topic = kr_place_topic(f->s->rules->places, &f->state->places, &f->topic_text);
            continue;
        }
        if (slot == KR_SLOT_NEAR && names_unknown(f))
            continue;
        place = find_place(f, slot);
        if (place == NO_INDEX)
            place = antecedent_place(f, slot);
        if (place != NO_INDEX && is_wide(f, place) && names_unknown(f))
            continue;
        if (place != NO_INDEX && is_deictic(f->s, &f->s->items[place]) && deictic == NO_INDEX) {
            deictic = place; /* "gaven daar stellingen op bij het dorp X": X, if there is a slot for it */
            continue;
        }
        if (place != NO_INDEX && (deictic == NO_INDEX || !is_deictic(f->s, &f->s->items[place])))
            return narrow(f, place);
    }
    if (deictic != NO_INDEX) {
        f->topic = NULL;
        return deictic;
    }
    if (f->topic)
        return NO_INDEX;
    place = governing_place(f);
    if (place == NO_INDEX && f->rule->place_count && (names_part(f) || is_it_that_falls(f)))
        f->topic = kr_place_topic(f->s->rules->places, &f->state->places, &f->topic_text);
    return place;
}
