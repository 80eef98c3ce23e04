/* relations.c - how the items stand in their clauses: the relation that a preposition states, what is coordinated with
 * what, whose a force is, what a relative clause hangs on.
 *
 *     [bij] [het centrum van] Cherson    near: parts and kinds are walked over
 *     in Izjoem en Balaklia              the second stands as the first does
 */
#include "claim/claim_int.h"

enum { MOST_BACK = 7, MOST_APPOSITION = 10 };

static bool is_particle(const struct sentence *s, size_t unit)
{
    return s->units[unit].mask == BIT(KR_SECTION_PARTICLE);
}

/* Does the preposition name some of what stands before it: "dorpen zoals X"? */
static bool names_some(const struct sentence *s, size_t preposition)
{
    return kr_entry_get(kr_unit_entry(s, preposition, KR_SECTION_PREPOSITION), "such").len > 0;
}

/* Sets the relation of an item by walking to the left: over determiners, adjectives, kinds and parts, to the
 * preposition, or to what shows that there is none. "het centrum van Cherson" stands where "Cherson" would. */
static void relate(struct sentence *s, size_t index)
{
    struct item *item = &s->items[index];
    enum relation part = REL_NONE;
    bool through = false;
    size_t unit = item->first;
    for (size_t back = 0; unit > 0 && back < MOST_BACK; back++) {
        unit--;
        const struct entry_facts *facts = kr_unit_facts(s, unit, KR_SECTION_PREPOSITION);
        if (facts && !is_particle(s, unit)) {
            if ((facts->relation == REL_OF || names_some(s, unit)) && unit > 0 &&
                !(item->actor_class & ACTOR_PERSON)) { /* "de stad van Zelensky" */
                bool is_part = kr_unit_is(s, unit - 1, BIT(KR_SECTION_NOUN_PART));
                if (is_part || (item->kind != ITEM_ACTOR && kr_unit_is(s, unit - 1, BIT(KR_SECTION_NOUN_KIND)))) {
                    const struct entry_facts *at = kr_unit_facts(s, unit - 1, KR_SECTION_NOUN_PART);
                    part = at && at->relation == REL_NEAR ? REL_NEAR : part;
                    through = true;
                    unit--;
                    continue;
                }
            }
            item->relation = part == REL_NEAR && facts->relation != REL_OF ? REL_NEAR : facts->relation;
            item->preposition = (uint16_t)unit;
            item->head = unit > 0 ? (uint16_t)(unit - 1) : NO_INDEX;
            return;
        }
        char mark = kr_unit_mark(s, unit);
        if (mark == '"' && s->items[index].kind == ITEM_PLACE)
            continue;
        if (mark || s->units[unit].clause != s->units[item->first].clause)
            break;
        if (kr_unit_is(s, unit, BIT(KR_SECTION_VERB)) &&
            !kr_unit_is(s, unit, BIT(KR_SECTION_NOUN_KIND) | BIT(KR_SECTION_NOUN_PART))) {
            bool attribute = true; /* "de opgeblazen brug" */
            for (size_t v = 0; v < s->verb_count; v++)
                if (s->verbs[v].unit == unit)
                    attribute &= (s->verbs[v].form & KR_FORM_ATTRIBUTE) != 0;
            if (!attribute)
                break;
            continue;
        }
        if (kr_unit_is(s, unit,
                       BIT(KR_SECTION_COORDINATOR) | BIT(KR_SECTION_SUBORDINATOR) | BIT(KR_CATEGORY_NOUN) |
                           BIT(KR_SECTION_PARTICLE)) &&
            !kr_unit_is(s, unit, BIT(KR_SECTION_DETERMINER)))
            break;
        if (s->units[unit].item != NO_INDEX && s->units[unit].item != index && !through &&
            s->items[s->units[unit].item].kind != ITEM_FIGURE &&
            s->items[s->units[unit].item].actor_class != ACTOR_ADJECTIVE)
            break;
        if (kr_unit_is(s, unit, BIT(KR_SECTION_DETERMINER)) &&
            !kr_unit_is(s, unit - (unit > 0), BIT(KR_SECTION_PREPOSITION)))
            break;
    }
    item->relation = part;
}

/* A government that goes on with a verb of its own: "..., maar Kiev ontkent dat". */
static bool begins_other_clause(const struct sentence *s, const struct item *item)
{
    uint16_t side;
    return item->kind == ITEM_PLACE && kr_claim_is_capital(s, item->first, &side) &&
           kr_unit_is(s, item->end, BIT(KR_SECTION_VERB) | BIT(KR_SECTION_REBUTTAL));
}

/* "Zowel Balaklia als Izjoem": the first of the two, for the second; NO_INDEX: it is none. */
static uint16_t first_of_both(const struct sentence *s, const struct item *item)
{
    size_t at = item->preposition;
    if (item->preposition == NO_INDEX || at < 2)
        return NO_INDEX;
    at--;
    if (s->units[at].item == NO_INDEX && kr_unit_is(s, at, BIT(KR_SECTION_PREPOSITION)))
        at--; /* "zowel in X als in Y" */
    uint16_t index = s->units[at].item;
    if (index == NO_INDEX || s->items[index].kind != item->kind)
        return NO_INDEX;
    for (size_t unit = s->items[index].first; unit-- > 0 && s->items[index].first - unit < 5;) {
        const struct entry_facts *both = kr_unit_facts(s, unit, KR_SECTION_COORDINATOR);
        if (both)
            return both->detail == COORDINATOR_BOTH ? index : NO_INDEX;
    }
    return NO_INDEX;
}

/* ", aldus Kiev, Lyman", ", op weg naar X, Y": the first ends an aside that a preposition opens; no list. */
static bool closes_aside(const struct sentence *s, const struct item *before, const struct item *item)
{
    if (item->preposition != NO_INDEX && item->preposition > before->end)
        return false;
    if (kr_unit_mark(s, before->end) != ',')
        return false;
    size_t unit = before->first;
    bool opened = false;
    while (unit-- > 0 && kr_unit_mark(s, unit) != ',') {
        opened |= kr_unit_is(s, unit, BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_ATTRIBUTION));
        if (s->units[unit].item != NO_INDEX)
            return false;
    }
    return opened && unit < s->unit_count && unit > 0 &&
           (s->units[unit - 1].item == NO_INDEX || s->items[s->units[unit - 1].item].kind != ITEM_PLACE);
}

/* "Izjoem en Balaklia": the second stands as the first does. */
static void relate_coordinated(struct sentence *s, size_t index)
{
    if (begins_other_clause(s, &s->items[index]))
        return;
    struct item *item = &s->items[index];
    if (item->kind == ITEM_PLACE && index > 0 && s->items[index - 1].kind == ITEM_PLACE &&
        s->items[index - 1].first == item->first) { /* "beide dorpen" */
        item->partner = (uint16_t)(index - 1);
        return;
    }
    const uint16_t first = first_of_both(s, item);
    if (first != NO_INDEX) {
        item->relation = s->items[first].relation;
        item->preposition = s->items[first].preposition;
        item->head = s->items[first].head;
        item->partner = first;
        return;
    }
    bool listed = item->preposition != NO_INDEX && item->preposition > 1 &&
                  kr_unit_is(s, item->preposition - 1u, BIT(KR_SECTION_FILLER)) &&
                  kr_unit_mark(s, item->preposition - 2u) == ','; /* "in de sector Lyman, onder meer bij Terny" */
    if (item->kind == ITEM_PLACE && item->preposition != NO_INDEX && item->preposition > 0 &&
        (listed || kr_unit_is(s, item->preposition - 1u, BIT(KR_SECTION_COORDINATOR)))) {
        for (size_t i = 0; i < s->item_count; i++) { /* "er, net als uit Izjoem", "in Izjoem en bij Koepjansk" */
            const struct item *other = &s->items[i];
            if (other->kind == ITEM_PLACE && other->first < item->first && other->relation != REL_NONE &&
                s->units[other->first].clause == s->units[item->first].clause)
                item->partner = (uint16_t)i;
        }
        return;
    }
    size_t unit = item->first;
    bool joined = false;
    while (unit > 0) {
        unit--;
        char mark = kr_unit_mark(s, unit);
        if (mark == ',' || kr_unit_is(s, unit, BIT(KR_SECTION_COORDINATOR)))
            joined = true;
        else if (kr_unit_is(s, unit, BIT(KR_SECTION_ATTRIBUTION)))
            return;
        else if (!kr_unit_is(s, unit,
                             BIT(KR_SECTION_DETERMINER) | BIT(KR_SECTION_NOUN_KIND) | BIT(KR_SECTION_FILLER)) &&
                 s->units[unit].item == NO_INDEX && !(joined && kr_claim_is_loose(s, unit)))
            return;
        if (s->units[unit].item != NO_INDEX && s->units[unit].item != index)
            break;
    }
    uint16_t before = s->units[unit].item;
    if (joined && before != NO_INDEX && before != index && closes_aside(s, &s->items[before], item))
        return;
    if (!joined || before == NO_INDEX || before == index || s->items[before].kind != item->kind ||
        (item->preposition != NO_INDEX && item->preposition > unit) ||
        s->units[s->items[before].first].clause != s->units[item->first].clause)
        return;
    item->relation = s->items[before].relation;
    item->preposition = s->items[before].preposition;
    item->head = s->items[before].head;
    item->partner = before;
}

/* "Infanterie van de bezetter", "de manschappen van generaal Syrsky": whose a force is follows from whose they are. */
static void take_owner(struct sentence *s, const struct item *owner)
{
    if (owner->kind != ITEM_ACTOR || owner->relation != REL_OF || owner->head == NO_INDEX)
        return;
    uint16_t index = s->units[owner->head].item;
    if (index == NO_INDEX || s->items[index].kind != ITEM_ACTOR || s->items[index].side ||
        !(s->items[index].actor_class & ACTOR_FORCE))
        return;
    s->items[index].side = owner->side;
    s->items[index].actor_class |= owner->actor_class & ACTOR_ENEMY;
}

/* Does the item only tell where the place before it lies: "de stad in de regio Donetsk"? */
static bool is_region_of_place(const struct sentence *s, const struct item *item)
{
    bool near = item->relation == REL_NEAR; /* "de stad ten noorden van Donetsk waar" */
    if (item->kind != ITEM_PLACE || item->preposition == NO_INDEX || item->preposition == 0 ||
        (s->toponyms[item->index].place->place.kind == KR_PLACE_CITY && !near))
        return false;
    size_t before = item->preposition - 1u;
    uint16_t owner = s->units[before].item;
    return (owner != NO_INDEX && kr_unit_is(s, before, BIT(KR_SECTION_NOUN_KIND))) ||
           (owner != NO_INDEX && s->items[owner].kind == ITEM_PLACE && s->items[owner].end == before + 1);
}

/* What a relative clause hangs on: the item before it; NO_INDEX: none. */
static uint16_t antecedent(const struct sentence *s, size_t first)
{
    bool close = first > 0 && !kr_unit_mark(s, first - 1) && kr_unit_is(s, first - 1, BIT(KR_CATEGORY_NOUN));
    for (size_t u = first; close && u-- > 1 && first - u < MOST_APPOSITION;) {
        uint16_t named = kr_unit_mark(s, u) == ',' ? s->units[u - 1].item : NO_INDEX;
        if (named != NO_INDEX && s->items[named].kind == ITEM_PLACE && kr_unit_is(s, u + 1, BIT(KR_SECTION_DETERMINER)))
            return named; /* "Tokmak, een knooppunt van wegen dat ... " */
        if (kr_unit_mark(s, u) || kr_unit_is(s, u, BIT(KR_SECTION_VERB)))
            break;
    }
    if (close && s->units[first - 1].item == NO_INDEX)
        return NO_INDEX; /* "een omsingeling die dichterbij komt" */
    for (size_t u = first; u-- > 0 && first - u < MOST_BACK;) {
        uint16_t item = s->units[u].item;
        if (item == NO_INDEX || (s->items[item].kind != ITEM_PLACE && s->items[item].kind != ITEM_ACTOR))
            continue;
        if (!is_region_of_place(s, &s->items[item]))
            return item;
        u = s->items[item].preposition;
    }
    return NO_INDEX;
}

/* "Uit X kwamen berichten over inslagen", "uit X worden explosies gemeld": where it is reported from, it was. */
static bool is_reported_from(const struct sentence *s, const struct item *item)
{
    const uint8_t clause = s->units[item->first].clause;
    if (item->kind != ITEM_PLACE || item->relation != REL_FROM)
        return false;
    for (size_t i = 0; i < s->item_count; i++)
        if (s->items[i].kind == ITEM_ACTOR && s->items[i].actor_class == ACTOR_REPORT &&
            s->items[i].relation == REL_NONE && s->units[s->items[i].first].clause == clause)
            return true;
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->units[s->verbs[v].unit].clause == clause && s->verbs[v].classes & VERB_IS_SPEECH &&
            s->verbs[v].form & KR_FORM_PARTICIPLE && !(s->verbs[v].form & KR_FORM_ATTRIBUTE) &&
            s->rules->facts[s->verbs[v].entry].speech == KR_FACT)
            return true;
    return false;
}

void kr_claim_relations(struct sentence *s)
{
    for (size_t i = 0; i < s->item_count; i++)
        relate(s, i);
    for (size_t i = 0; i < s->item_count; i++)
        if (is_reported_from(s, &s->items[i]))
            s->items[i].relation = REL_IN;
    for (size_t i = 0; i < s->item_count; i++) {
        if (s->items[i].kind == ITEM_PLACE || s->items[i].kind == ITEM_ACTOR)
            relate_coordinated(s, i);
        if (s->items[i].kind == ITEM_PLACE && s->toponyms[s->items[i].index].form == KR_TOPONYM_DEICTIC) {
            const struct entry_facts *facts = kr_unit_facts(s, s->items[i].first, KR_SECTION_DEICTIC);
            s->items[i].relation = facts && facts->relation != REL_OTHER ? facts->relation : REL_IN;
        }
    }
    for (size_t i = 0; i < s->item_count; i++)
        take_owner(s, &s->items[i]);
    for (size_t c = 0; c < s->clause_count; c++)
        if (s->clauses[c].kind == CLAUSE_RELATIVE && s->clauses[c].antecedent == NO_INDEX)
            s->clauses[c].antecedent = antecedent(s, s->clauses[c].first);
}
