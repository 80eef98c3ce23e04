/* moods.c - how a clause says what it says: passive or not, negated, and how sure its modals, cues and conditions make
 * it. */
#include "claim/clauses_int.h"

/* Does an auxiliary of the perfect stand in the verb's clause: "heeft zich moeten terugtrekken"? */
static bool in_perfect(const struct sentence *s, const struct verb *verb)
{
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->units[s->verbs[v].unit].clause == s->units[verb->unit].clause &&
            (s->verbs[v].classes & (VERB_IS_PERFECT | VERB_IS_COPULA)) == VERB_IS_PERFECT &&
            s->verbs[v].form & KR_FORM_FINITE)
            return true;
    return false;
}

static void read_verb_mood(const struct sentence *s, const struct verb *verb, struct clause *clause)
{
    const struct entry_facts *facts = &s->rules->facts[verb->entry];
    if (verb->classes & VERB_IS_PASSIVE)
        clause->passive = true;
    if (verb->classes & VERB_IS_MODAL) {
        bool infinitive = verb->form & KR_FORM_INFINITIVE && in_perfect(s, verb);
        bool past = verb->form & KR_FORM_PAST || infinitive; /* "moest zich terugtrekken": it did */
        clause->factuality = kr_weaker(clause->factuality, past ? facts->past : facts->factuality);
    }
}

/* "Niet Bachmoet maar Soledar", "niet Oekraïne maar Rusland": the place or actor that a negation before it excludes
 * alone; NO_INDEX: none. */
static uint16_t excluded_item(const struct sentence *s, size_t negation)
{
    size_t unit = negation + 1;
    while (unit < s->unit_count && unit < negation + 4 &&
           kr_unit_is(s, unit, BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_DETERMINER) | BIT(KR_SECTION_NOUN_KIND)) &&
           s->units[unit].item == NO_INDEX)
        unit++;
    uint16_t item = unit < s->unit_count ? s->units[unit].item : NO_INDEX;
    if (item == NO_INDEX || (s->items[item].kind != ITEM_PLACE && s->items[item].kind != ITEM_ACTOR))
        return NO_INDEX;
    if (s->units[negation].inside)
        return item; /* "de Russen, en niet de Oekraïners, hebben" */
    size_t behind = s->items[item].end;
    if (kr_unit_mark(s, behind) == ',')
        behind++;
    const struct entry_facts *but = kr_unit_facts(s, behind, KR_SECTION_COORDINATOR);
    for (uint16_t i = 0; but && but->detail == COORDINATOR_BUT && i < s->item_count; i++)
        if (s->items[i].partner == item ||
            (s->items[i].first > behind && s->items[i].first < behind + 4 && s->items[i].kind == s->items[item].kind))
            return item;
    return NO_INDEX;
}

/* "Amper een dag eerder", "nog geen halve vierkante kilometer": less than that, not not. */
static bool measures(const struct sentence *s, size_t negation)
{
    uint16_t item = negation + 1 < s->unit_count ? s->units[negation + 1].item : NO_INDEX;
    if (item == NO_INDEX)
        return false;
    if (s->items[item].kind == ITEM_TIME)
        return !kr_unit_is(s, negation + 1, BIT(KR_SECTION_PREPOSITION));
    if (s->items[item].kind != ITEM_FIGURE)
        return false;
    kr_str unit = s->figures[s->items[item].index].figure.unit;
    return kr_str_is(unit, "km") || kr_str_is(unit, "m") || kr_str_is(unit, "km2") || kr_str_is(unit, "day");
}

/* "Het bericht dat X is gevallen, is onjuist": what is said of the clause that hangs on this one. */
static bool judges_content(const struct sentence *s, size_t unit)
{
    for (size_t c = 0; c < s->clause_count; c++)
        if (s->clauses[c].parent == s->units[unit].clause && s->clauses[c].purpose == CLAUSE_CONTENT)
            return true;
    return false;
}

/* Cues count for the clause that they stand in. */
static void read_unit_mood(struct sentence *s, size_t unit, struct clause *clause)
{
    const struct entry_facts *cue = kr_unit_facts(s, unit, KR_SECTION_CUE);
    if (cue)
        clause->factuality = kr_weaker(clause->factuality, cue->factuality);
    const struct entry_facts *rebuttal = kr_unit_facts(s, unit, KR_SECTION_REBUTTAL);
    if (rebuttal && judges_content(s, unit))
        clause->factuality = kr_weaker(clause->factuality, rebuttal->factuality);
    if (!kr_unit_is(s, unit, BIT(KR_SECTION_NEGATION)) || s->units[unit].covered || measures(s, unit))
        return;
    uint16_t excluded = excluded_item(s, unit);
    if (excluded == NO_INDEX) {
        clause->negated = true;
        return;
    }
    for (uint16_t i = 0; i < s->item_count; i++) /* a government is a place and an actor */
        if (i == excluded || s->items[i].first == s->items[excluded].first)
            s->items[i].excluded = true;
}

/* "Was ... gevallen", "had ... gehad". */
static bool is_past_perfect(const struct sentence *s, size_t clause)
{
    bool had = false, done = false;
    for (size_t v = 0; v < s->verb_count; v++) {
        const struct verb *verb = &s->verbs[v];
        if (s->units[verb->unit].clause != clause)
            continue;
        had |= verb->classes & VERB_IS_PERFECT && verb->form & KR_FORM_PAST;
        done |= verb->form & KR_FORM_PARTICIPLE && !(verb->form & KR_FORM_ATTRIBUTE);
    }
    return had && done;
}

/* "Zonder wapens was Kiev gevallen": it did not. */
static bool is_counterfactual(const struct sentence *s, size_t clause)
{
    const struct entry_facts *without = kr_unit_facts(s, s->clauses[clause].first, KR_SECTION_PREPOSITION);
    return without && without->factuality != NO_FACTUALITY && is_past_perfect(s, clause);
}

/* "Wanneer de stad wegvalt": a time, and in the present tense a condition. */
static void mark_coming(struct sentence *s)
{
    for (size_t v = 0; v < s->verb_count; v++) {
        struct clause *clause = &s->clauses[s->units[s->verbs[v].unit].clause];
        const struct kr_entry *word = kr_unit_entry(s, clause->first, KR_SECTION_SUBORDINATOR);
        if (clause->kind == CLAUSE_SUB && word && kr_entry_get(word, "present").len &&
            s->verbs[v].form & KR_FORM_PRESENT && !(s->verbs[v].classes & VERB_IS_PERFECT))
            clause->factuality = kr_weaker(clause->factuality, KR_POSSIBLE);
    }
}

/* "Raakt Boetsja ontzet, dan ...": a main clause that begins with its verb and has another after it is a condition;
 * what follows from it is no surer. */
static void mark_conditions(struct sentence *s)
{
    for (size_t c = 0; c < s->clause_count; c++)
        if (is_counterfactual(s, c))
            s->clauses[c].factuality = kr_weaker(s->clauses[c].factuality, KR_POSSIBLE);
    for (size_t c = 0; c + 1 < s->clause_count; c++) {
        struct clause *clause = &s->clauses[c];
        struct clause *next = &s->clauses[c + 1];
        if (clause->kind != CLAUSE_MAIN || clause->first > 1 || next->kind != CLAUSE_MAIN || next->previous != c)
            continue;
        size_t first = clause->first;
        bool had = is_finite(forms_at(s, first)) && is_finite(forms_at(s, next->first)) && is_past_perfect(s, c);
        if (!had && (!is_finite(forms_at(s, first)) || !kr_unit_is(s, next->first, BIT(KR_SECTION_FILLER))))
            continue; /* "Had Kiev geen wapens gehad, was Odesa gevallen" */
        clause->factuality = kr_weaker(clause->factuality, KR_POSSIBLE);
        next->factuality = kr_weaker(next->factuality, KR_POSSIBLE);
    }
}

/* A word that is a past tense and a participle (verdreven, vertrokken) is a participle where an auxiliary stands. */
static void choose_readings(struct sentence *s)
{
    for (size_t v = 0; v < s->verb_count; v++) {
        struct verb *verb = &s->verbs[v];
        bool twin = false, helped = false;
        for (size_t o = 0; o < s->verb_count; o++) {
            const struct verb *other = &s->verbs[o];
            if (s->units[other->unit].clause != s->units[verb->unit].clause)
                continue;
            twin |= o != v && other->unit == verb->unit &&
                    (verb->form & KR_FORM_PARTICIPLE ? other->form & KR_FORM_FINITE : other->form & KR_FORM_PARTICIPLE);
            helped |= other->unit != verb->unit && other->classes & (VERB_IS_PERFECT | VERB_IS_PASSIVE);
        }
        if (twin && !(verb->form & KR_FORM_INFINITIVE) && helped == !(verb->form & KR_FORM_PARTICIPLE))
            verb->dropped = true;
    }
}

/* "Zou troepen weghalen en naar de Donbas sturen": an infinitive behind "en" hangs on the modal before it. */
static bool shares_modal(const struct sentence *s, size_t clause)
{
    const uint8_t before = s->clauses[clause].previous;
    bool modal = false, infinitive = false;
    for (size_t v = 0; v < s->verb_count; v++) {
        uint8_t at = s->units[s->verbs[v].unit].clause;
        modal |= at == before && s->verbs[v].classes & VERB_IS_MODAL && s->verbs[v].form & KR_FORM_FINITE;
        if (at != clause || s->verbs[v].form & KR_FORM_ATTRIBUTE)
            continue;
        if (!(s->verbs[v].form & KR_FORM_INFINITIVE) && s->verbs[v].form & KR_FORM_FINITE &&
            !(s->units[s->verbs[v].unit].forms & KR_FORM_INFINITIVE))
            return false;
        infinitive |= s->verbs[v].form & KR_FORM_INFINITIVE;
    }
    return modal && infinitive;
}

void kr_claim_moods(struct sentence *s)
{
    choose_readings(s);
    for (size_t v = 0; v < s->verb_count; v++)
        read_verb_mood(s, &s->verbs[v], &s->clauses[s->units[s->verbs[v].unit].clause]);
    for (size_t u = 0; u < s->unit_count; u++)
        read_unit_mood(s, u, &s->clauses[s->units[u].clause]);
    mark_coming(s);
    mark_conditions(s);
    for (size_t c = 0; c < s->clause_count; c++) { /* a shared auxiliary: "is A ingenomen en B heroverd" */
        struct clause *clause = &s->clauses[c];
        if (clause->previous != NO_CLAUSE && (!clause->finite || (clause->joined && shares_modal(s, c)))) {
            clause->passive |= s->clauses[clause->previous].passive;
            clause->factuality = kr_weaker(clause->factuality, s->clauses[clause->previous].factuality);
        }
    }
}
