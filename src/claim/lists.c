/* lists.c - a sentence that only names what the one before it counted.
 *
 *     Het leger heeft zeven dorpen heroverd. Het gaat volgens X onder meer om Blahodatne en Makarivka.
 *
 * Each place named is one of the seven: the claim holds of it too, with this sentence as its evidence. */
#include "claim/frames_int.h"

/* Does the claim count settlements, of which some may be named? */
static bool counts(const struct kr_claim *claim)
{
    if (!kr_type_is_control(claim->type) && claim->type != KR_PEOPLE_EVACUATE)
        return false;
    for (size_t i = 0; i < claim->figure_count; i++)
        if (kr_str_is(claim->figures[i].unit, "settlement") || kr_str_is(claim->figures[i].unit, "village"))
            return true;
    return false;
}

/* Has the clause no verb but the one that lists and its auxiliaries: not "Dat zijn steden die ... verwoest"? */
static bool only_lists(const struct sentence *s, const struct verb *lists)
{
    const uint8_t clause = s->units[lists->unit].clause;
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->units[s->verbs[v].unit].clause == clause && s->verbs[v].entry != lists->entry &&
            s->verbs[v].unit != lists->unit && !(s->verbs[v].classes & (VERB_IS_MODAL | VERB_IS_PERFECT)))
            return false;
    return !s->clauses[clause].negated && s->clauses[clause].kind != CLAUSE_RELATIVE;
}

/* Does the place stand where the verb lists: bare behind it, or behind its preposition? */
static bool is_listed(const struct sentence *s, const struct verb *lists, const struct item *item)
{
    if (item->kind != ITEM_PLACE || s->units[item->first].clause != s->units[lists->unit].clause ||
        item->first < lists->unit || s->toponyms[item->index].form != KR_TOPONYM_NAME)
        return false;
    const uint32_t with = s->rules->facts[lists->entry].with;
    if (item->preposition == NO_INDEX)
        return !with && item->relation == REL_NONE;
    return with && s->reading->tokens[s->units[item->preposition].first].word == with;
}

/* Does the list end here, rather than lead to what is said of its members: "noemde Bachmoet een vesting"? */
static bool ends_list(const struct sentence *s, size_t unit)
{
    return unit >= s->unit_count || kr_unit_mark(s, unit) ||
           kr_unit_is(s, unit, BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_VERB) | BIT(KR_SECTION_COORDINATOR));
}

static const struct verb *listing_verb(const struct sentence *s)
{
    for (size_t v = 0; v < s->verb_count; v++) {
        const struct verb *verb = &s->verbs[v];
        if (!(verb->classes & VERB_LISTS) || verb->form & KR_FORM_ATTRIBUTE || !only_lists(s, verb))
            continue;
        bool any = false, ends = true;
        for (size_t i = 0; i < s->item_count; i++) {
            if (!is_listed(s, verb, &s->items[i]))
                continue;
            any = true;
            ends &= ends_list(s, s->items[i].end);
        }
        if (any && ends)
            return verb;
    }
    return NULL;
}

void kr_claim_lists(struct kr_claim_state *state, struct sentence *s, const struct kr_claim *before, size_t count)
{
    const struct verb *lists = listing_verb(s);
    if (!lists || state->last_count)
        return; /* it claims something of its own */
    const uint8_t clause = s->units[lists->unit].clause;
    uint16_t chain[KR_MAX_SOURCES];
    const size_t links = kr_claim_chain(s, clause, chain);
    for (size_t c = 0; c < count; c++) {
        for (size_t i = 0; counts(&before[c]) && i < s->item_count; i++) {
            if (!is_listed(s, lists, &s->items[i]))
                continue;
            const struct kr_toponym *toponym = &s->toponyms[s->items[i].index];
            struct kr_claim claim = before[c];
            claim.place = &toponym->place->place;
            claim.mention = kr_reading_text(s->reading, toponym->first, toponym->end);
            claim.via = toponym->via_text;
            claim.figure_count = 0;
            claim.near_km = -1;
            claim.by_count = links ? 0 : claim.by_count;
            for (size_t link = 0; link < links; link++)
                claim.by[claim.by_count++] = kr_claim_source(state, s, chain[link]);
            kr_claim_give_again(state, s, clause, &claim);
        }
    }
}
