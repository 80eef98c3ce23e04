/* frames.c - the rules on the clauses: which claim a clause makes. Rules are tried where their word stands, in the
 * order of the pack; the first of a verb that finds all it needs makes the claim. */
#include "claim/frames_int.h"

enum { GAP_REACH = 5 };

/* Does a clause's content count as the frame's own? "Wie nog in het dorp woont, wordt verzocht te vertrekken". */
bool kr_claim_belongs(const struct sentence *s, uint8_t clause, uint8_t to)
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
    for (size_t w = 0; phrase->section == KR_SECTION_COUNT && w < phrase->count; w++)
        if (phrase->words[w] && !(s->words[phrase->words[w] / 64 % 4] >> phrase->words[w] % 64 & 1))
            return false; /* most phrases of most rules end here */
    for (size_t u = 0; phrase->section < KR_SECTION_COUNT && u < s->unit_count; u++) {
        bool force = phrase->section == KR_SECTION_NOUN_FORCE && kr_unit_is(s, u, BIT(KR_SECTION_ACTOR)) &&
                     kr_str_is(kr_entry_get(kr_unit_entry(s, u, KR_SECTION_ACTOR), "role"), "unit"); /* "Wagner" */
        if ((force || kr_unit_is(s, u, BIT(phrase->section))) && kr_claim_belongs(s, s->units[u].clause, clause)) {
            *first = u;
            *end = u + 1;
            return true;
        }
    }
    for (uint32_t start = s->first; phrase->count && start < s->end; start++) {
        if (tokens[start].word != phrase->words[0])
            continue;
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
        if (!kr_claim_belongs(s, s->units[unit].clause, clause))
            continue;
        *first = unit;
        *end = kr_claim_unit_of(s, token - 1) + 1;
        return true;
    }
    return false;
}

/* The clause that lends its subject to one that has none: "staken de Dnipro over en verlieten Cherson"; NO_CLAUSE. */
static uint8_t lending_clause(const struct sentence *s, uint8_t clause)
{
    const struct clause *c = &s->clauses[clause];
    for (size_t i = 0; c->joined && i < s->item_count; i++)
        if (s->items[i].kind == ITEM_ACTOR && s->items[i].relation == REL_NONE && !s->items[i].is_source &&
            s->units[s->items[i].first].clause == clause)
            return NO_CLAUSE;
    return c->joined ? c->previous : NO_CLAUSE;
}

/* Does one of the phrases stand in the clause itself? */
static bool find_within(const struct sentence *s, uint8_t clause, const struct phrase *phrases, size_t count,
                        size_t *first, size_t *end)
{
    for (size_t i = 0; i < count; i++)
        if (find_phrase(s, clause, &phrases[i], first, end))
            return true;
    return false;
}

/* Does one of the phrases stand in the clause, or where it may reach from there? */
static bool find_any(const struct sentence *s, uint8_t clause, const struct phrase *phrases, size_t count,
                     size_t *first, size_t *end)
{
    if (find_within(s, clause, phrases, count, first, end))
        return true;
    uint8_t lender = lending_clause(s, clause);
    for (size_t i = 0; lender != NO_CLAUSE && i < count; i++)
        if (phrases[i].section < KR_SECTION_COUNT && find_phrase(s, lender, &phrases[i], first, end) &&
            (s->units[*first].item == NO_INDEX || s->items[s->units[*first].item].relation != REL_BY))
            return true; /* who did it there is no subject here */
    const struct clause *c = &s->clauses[clause];
    if (c->parent == NO_CLAUSE)
        return false;
    for (size_t i = 0; c->kind == CLAUSE_RELATIVE && i < count; i++) /* "de inwoners die moeten vertrekken" */
        if (find_phrase(s, c->parent, &phrases[i], first, end) && *end <= c->first && *end + 1u >= c->first)
            return true;
    return c->kind == CLAUSE_INFINITIVE && /* "riep de inwoners op om te vertrekken" */
           find_within(s, c->parent, phrases, count, first, end);
}

/* ---- firing --------------------------------------------------------------------------------------------------- */

static bool has_figure(const struct frame *f)
{
    for (size_t i = 0; i < f->s->item_count; i++)
        if (f->s->items[i].kind == ITEM_FIGURE && kr_claim_in_clause(f, &f->s->items[i]) &&
            !f->s->figures[f->s->items[i].index].article &&
            kr_claim_figure_fits(f->rule->type, &f->s->figures[f->s->items[i].index].figure))
            return true;
    return false;
}

/* Control of so many square kilometres or villages is a claim even where no place is named. */
static bool rule_counts(const struct frame *f)
{
    return f->rule->type == KR_CONTROL_TAKE || f->rule->type == KR_CONTROL_HOLD;
}

/* Troops that leave are news whosever they are: "Leger trekt zich terug uit X". */
static bool troops_leave(const struct frame *f)
{
    return f->rule->type == KR_CONTROL_LEAVE && f->actor != NO_INDEX && f->s->items[f->actor].actor_class & ACTOR_FORCE;
}

/* What the rule needs and lacks; CLAIMED: nothing. */
static enum kr_rule_outcome lacks(const struct frame *f, uint16_t side)
{
    bool somewhere = f->place != NO_INDEX || f->topic;
    if (f->rule->type == KR_FRONT_MOVE && !somewhere && !has_figure(f))
        return KR_OUTCOME_NO_PLACE; /* troops that move nowhere are no news of the ground */
    switch (f->rule->needs) {
    case NEEDS_ACTOR:
        return side ? KR_OUTCOME_CLAIMED : KR_OUTCOME_NO_ACTOR;
    case NEEDS_PLACE:
        return somewhere || (side && has_figure(f)) ? KR_OUTCOME_CLAIMED : KR_OUTCOME_NO_PLACE;
    case NEEDS_BOTH:
        if (!side && !troops_leave(f))
            return KR_OUTCOME_NO_ACTOR;
        return somewhere || (rule_counts(f) && has_figure(f)) ? KR_OUTCOME_CLAIMED : KR_OUTCOME_NO_PLACE;
    case NEEDS_FIGURE:
        return has_figure(f) ? KR_OUTCOME_CLAIMED : KR_OUTCOME_NO_FIGURE;
    default:
        return KR_OUTCOME_CLAIMED;
    }
}

/* Has the clause a verb, attributes aside? */
static bool has_verb(const struct sentence *s, uint8_t clause)
{
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->units[s->verbs[v].unit].clause == clause && !(s->verbs[v].form & KR_FORM_ATTRIBUTE))
            return true;
    return false;
}

static bool fits_voice(const struct frame *f)
{
    switch (f->rule->voice) {
    case VOICE_ACTIVE:
        return !f->passive;
    case VOICE_PASSIVE:
        return f->passive;
    case VOICE_VERBLESS:
        return !has_verb(f->s, f->clause);
    default:
        return true;
    }
}

/* "In handen van een Chinees bedrijf": where no soldiers are named, a state that is no party holds nothing. */
static bool is_foreign_firm(const struct frame *f, uint16_t side)
{
    const uint16_t ARMED = ACTOR_FORCE | ACTOR_STATE | ACTOR_WEAPON;
    return f->actor != NO_INDEX && !(f->s->items[f->actor].actor_class & ARMED) && side && f->rule->with_count &&
           kr_type_is_control(f->rule->type) && !kr_claim_is_party(f->s->rules, side);
}

/* Nobody of the parties takes or holds, attacks, surrounds or empties a town of a country that is not at war: of boxers
 * and reforms that is said. Forces move there; missiles fall and people die there where a party or its weapon is named.
 */
static bool is_abroad(const struct frame *f, const struct kr_place *where)
{
    enum kr_type type = f->rule->type;
    if (!where || !where->country.len || type == KR_FRONT_MOVE || type == KR_SUPPLY_HUB || type == KR_SUPPLY_CUT)
        return false;
    if (type == KR_FRONT_STRIKE || type == KR_PEOPLE_HARM) {
        if (kr_claim_is_party(f->s->rules, f->side))
            return false;
        for (size_t u = 0; u < f->s->unit_count; u++)
            if (f->s->units[u].clause == f->clause && kr_unit_is(f->s, u, BIT(KR_SECTION_NOUN_WEAPON)))
                return false;
    }
    uint16_t side = f->s->rules->country_side[kr_claim_country(where->country)];
    return !kr_claim_is_party(f->s->rules, side);
}

/* "De kat werd in Charkiv bevrijd": the place is only where it was done, and to something that no lexicon knows. */
static bool is_done_to_stranger(const struct frame *f, uint16_t place)
{
    bool taken = kr_type_is_control(f->rule->type) && f->rule->type != KR_CONTROL_LEAVE;
    if (!taken || !f->passive || f->noun || f->rule->with_count || place == NO_INDEX || has_figure(f))
        return false;
    uint8_t relation = f->s->items[place].relation;
    return (relation == REL_IN || relation == REL_NEAR) && kr_claim_has_stranger(f);
}

/* The noun that a verb's rule needs beside it is told with it: no rule of the noun makes the same claim again. */
static void mark_told(const struct frame *f)
{
    for (size_t u = f->with_first; !f->noun && u < f->with_end; u++)
        f->s->units[u].told = (uint8_t)(f->rule->type + 1);
}

/* May the rule be tried in this clause: its companions, its voice? CLAIMED: it may. */
static enum kr_rule_outcome admits(struct frame *f)
{
    struct sentence *s = f->s;
    const struct rule *rule = f->rule;
    f->with_first = f->with_end = 0;
    const struct kr_entry *opener = kr_unit_entry(s, s->clauses[f->clause].first, KR_SECTION_SUBORDINATOR);
    if (s->clauses[f->clause].kind == CLAUSE_SUB && opener && kr_entry_get(opener, "asks").len)
        return KR_OUTCOME_RULED_OUT; /* "hoeveel militairen er zitten, is onbekend" */
    if (rule->with_count && !find_any(s, f->clause, rule->with, rule->with_count, &f->with_first, &f->with_end))
        return KR_OUTCOME_NO_COMPANION;
    if (!rule->with_count && f->noun) {
        f->with_first = f->unit;
        f->with_end = f->unit + 1;
    }
    if (rule->unless_count && find_any(s, f->clause, rule->unless, rule->unless_count, &f->out_first, &f->out_end))
        return KR_OUTCOME_RULED_OUT;
    if (rule->negated && !s->clauses[f->clause].negated)
        return KR_OUTCOME_NOT_NEGATED;
    if (!fits_voice(f))
        return KR_OUTCOME_OTHER_VOICE;
    if (f->noun && s->units[f->unit].told == rule->type + 1)
        return KR_OUTCOME_TOLD;
    return KR_OUTCOME_CLAIMED;
}

/* The place of the frame: a slot's, or the topic; NULL: neither. */
static const struct kr_place *where_of(const struct frame *f)
{
    if (f->place != NO_INDEX)
        return &f->s->toponyms[f->s->items[f->place].index].place->place;
    return f->topic ? &f->topic->place : NULL;
}

/* Finds actor and place; CLAIMED: all that is needed was found. */
static enum kr_rule_outcome fill(struct frame *f)
{
    struct sentence *s = f->s;
    f->place_unit = SIZE_MAX;
    uint16_t side = kr_claim_fill_actor(f);
    uint16_t place = f->place = kr_claim_fill_place(f);
    f->side = side;
    if (place != NO_INDEX && f->actor != NO_INDEX && s->items[f->actor].actor_class == ACTOR_STATE &&
        s->items[f->actor].first == s->items[place].first) {
        f->place_unit = s->items[place].first;
        f->side = side = kr_claim_fill_actor(f);
    }
    if (place != NO_INDEX && s->toponyms[s->items[place].index].place->place.kind == KR_PLACE_COUNTRY &&
        kr_str_eq(s->toponyms[s->items[place].index].place->place.country, s->rules->sides[side]))
        return KR_OUTCOME_OWN_COUNTRY;
    if (f->stranger || is_done_to_stranger(f, place) || is_foreign_firm(f, side))
        return KR_OUTCOME_STRANGER;
    enum kr_rule_outcome outcome = lacks(f, side);
    return outcome == KR_OUTCOME_CLAIMED && is_abroad(f, where_of(f)) ? KR_OUTCOME_ABROAD : outcome;
}

/* The side that a default guessed, set right by who is known to move on the place. */
static void settle_guess(struct frame *f)
{
    const struct sentence *s = f->s;
    const struct kr_place *where = where_of(f);
    if (!f->guessed || !where)
        return;
    if (kr_str_eq(where->country, s->rules->sides[s->rules->invader]))
        f->side = s->rules->home; /* who takes a place of the invader's own country is not the invader */
    for (size_t i = 0; f->side != s->rules->home && i < MAX_FRONTS; i++) {
        if (f->state->fronts[i].place == where) { /* who was said to move on this very place */
            f->side = f->state->fronts[i].side;
            break;
        }
    }
}

/* "Ik wil hier niet omkomen": what the speaker wants or fears for himself tells of no harm. */
static bool is_feeling(const struct frame *f)
{
    const struct sentence *s = f->s;
    for (size_t i = 0; f->rule->type == KR_PEOPLE_HARM && f->factuality != KR_FACT && i < s->item_count; i++)
        if (s->items[i].kind == ITEM_ACTOR && s->items[i].actor_class & ACTOR_SPEAKERS &&
            s->items[i].relation == REL_NONE && kr_claim_in_clause(f, &s->items[i]))
            return true;
    return false;
}

/* Tries one rule at the frame's trigger; CLAIMED when it made a claim, or SAID when another had made the same. */
static enum kr_rule_outcome fire(struct frame *f)
{
    struct sentence *s = f->s;
    f->state->steps++;
    f->topic = NULL;
    f->actor = f->place = NO_INDEX;
    f->side = 0;
    enum kr_rule_outcome outcome = admits(f);
    if (outcome == KR_OUTCOME_CLAIMED)
        outcome = fill(f);
    if (outcome != KR_OUTCOME_CLAIMED)
        return outcome;
    settle_guess(f);
    f->factuality = kr_claim_factuality(f);
    if (is_feeling(f))
        return KR_OUTCOME_RULED_OUT;
    if (!s->clauses[f->clause].actor_side)
        s->clauses[f->clause].actor_side = f->side;
    const size_t before = f->state->pending_count;
    kr_claim_emit(f, f->place);
    mark_told(f);
    if (f->state->pending_count > before)
        return KR_OUTCOME_CLAIMED;
    return f->history ? KR_OUTCOME_HISTORY : KR_OUTCOME_SAID;
}

/* True when the rule fired, so that no other of the same word is tried. */
static bool try_rule(struct frame *f)
{
    enum kr_rule_outcome outcome = fire(f);
    kr_claim_trace(f, outcome);
    return outcome == KR_OUTCOME_CLAIMED || outcome == KR_OUTCOME_SAID;
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
            (verb->classes & VERB_IS_MODAL || !(s->verbs[v].classes & VERB_IS_MODAL)) && /* "in handen willen hebben" */
            s->verbs[v].form & (KR_FORM_PARTICIPLE | KR_FORM_INFINITIVE) && !(s->verbs[v].form & KR_FORM_ATTRIBUTE))
            return true;
    return false;
}

static void fire_verb(struct kr_claim_state *state, struct sentence *s, const struct verb *verb)
{
    const struct kr_claim_rules *rules = s->rules;
    bool attribute =
        verb->form & KR_FORM_ATTRIBUTE || (verb->form & KR_FORM_PARTICIPLE && s->units[verb->unit].item != NO_INDEX);
    const uint32_t *first = attribute && !verb->nominal ? rules->attribute_first : rules->verb_first;
    const uint16_t *list = attribute && !verb->nominal ? rules->attribute_rules : rules->verb_rules;
    struct frame f = {.state = state,
                      .s = s,
                      .verb = verb,
                      .unit = verb->unit,
                      .clause = s->units[verb->unit].clause,
                      .noun = attribute,
                      .nominal = verb->nominal,
                      .infinitive = verb->form & KR_FORM_INFINITIVE && !(verb->form & KR_FORM_PARTICIPLE)};
    if (verb->dropped || is_auxiliary(s, verb)) {
        kr_claim_trace(&f, verb->dropped ? KR_OUTCOME_OTHER_READING : KR_OUTCOME_AUXILIARY);
        return;
    }
    if (first[verb->entry] == first[verb->entry + 1]) {
        kr_claim_trace(&f, KR_OUTCOME_NO_RULE);
        return;
    }
    f.passive = !attribute && is_passive(s, verb);
    for (uint32_t i = first[verb->entry]; i < first[verb->entry + 1]; i++) {
        f.rule = &rules->rules[list[i]];
        if (try_rule(&f)) {
            s->verbs[verb - s->verbs].fired = true;
            break;
        }
    }
}

static struct frame word_frame(struct kr_claim_state *state, struct sentence *s, size_t unit)
{
    return (struct frame){.state = state, .s = s, .unit = unit, .clause = s->units[unit].clause, .noun = true};
}

static void fire_words(struct kr_claim_state *state, struct sentence *s, size_t unit, uint16_t category)
{
    const struct kr_reading *r = s->reading;
    const struct unit *u = &s->units[unit];
    struct frame f = word_frame(state, s, unit);
    for (uint32_t h = r->first_hit[u->first]; h < r->first_hit[u->first + 1]; h++) {
        if (r->hits[h].category != category || r->hits[h].count != u->end - u->first)
            continue;
        f.rule = &s->rules->rules[r->hits[h].entry];
        if (try_rule(&f))
            break;
    }
}

/* A state is said with "to be" and the like, or, in a headline, without a verb: not "biedt vrij schootsveld". */
static bool may_be_predicate(const struct sentence *s, uint8_t clause)
{
    bool verb = false;
    for (size_t v = 0; v < s->verb_count; v++) {
        if (s->units[s->verbs[v].unit].clause != clause || s->verbs[v].form & KR_FORM_ATTRIBUTE)
            continue;
        if (s->verbs[v].classes & VERB_IS_COPULA)
            return true;
        verb |= !(s->verbs[v].classes & VERB_IS_MODAL);
    }
    return !verb;
}

/* A word that could have made a claim, and may not here. */
static void pass_over(struct kr_claim_state *state, struct sentence *s, size_t unit, enum kr_rule_outcome outcome)
{
    struct frame f = word_frame(state, s, unit);
    kr_claim_trace(&f, outcome);
}

void kr_claim_frames(struct kr_claim_state *state, struct sentence *s)
{
    for (size_t v = 0; v < s->verb_count; v++)
        fire_verb(state, s, &s->verbs[v]);
    for (size_t u = 0; u < s->unit_count; u++) {
        if (!kr_unit_is(s, u, BIT(KR_CATEGORY_NOUN) | BIT(KR_CATEGORY_STATE)))
            continue;
        if (u > 0 && kr_unit_mark(s, u - 1) == '"' && kr_unit_mark(s, u + 1) == '"') {
            pass_over(state, s, u, KR_OUTCOME_QUOTED_WORD); /* the word 'retreat' */
            continue;
        }
        if (kr_unit_is(s, u, BIT(KR_CATEGORY_NOUN)))
            fire_words(state, s, u, KR_CATEGORY_NOUN);
        if (!kr_unit_is(s, u, BIT(KR_CATEGORY_STATE)))
            continue;
        if (may_be_predicate(s, s->units[u].clause))
            fire_words(state, s, u, KR_CATEGORY_STATE);
        else
            pass_over(state, s, u, KR_OUTCOME_NO_PREDICATE);
    }
}
