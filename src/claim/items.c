/* items.c - what can fill a role: places, actors, figures and times, each with its relation to the clause.
 *
 * An actor is a noun phrase grown from the left: adjective, force or office, of-phrase, name:
 *
 *     [de] bevelhebber van de Oekraïense landmacht , generaal Oleksandr Syrsky ,
 *          OFFICE      OF  +   NATIONALITY FORCE    + apposition: OFFICE PERSON       -> side UA, one source
 */
#include "claim/claim_int.h"

enum { MOST_NAME_WORDS = 4, MOST_LOOSE_WORDS = 2 };

#define ACTOR_WORDS                                                                                                    \
    (BIT(KR_SECTION_NATIONALITY) | BIT(KR_SECTION_PEOPLE) | BIT(KR_SECTION_ALIAS) | BIT(KR_SECTION_ACTOR) |            \
     BIT(KR_SECTION_NOUN_FORCE) | BIT(KR_SECTION_NOUN_OFFICE) | BIT(KR_SECTION_NOUN_MEDIA) |                           \
     BIT(KR_SECTION_NOUN_WITNESS) | BIT(KR_SECTION_NOUN_REPORT) | BIT(KR_SECTION_NOUN_WEAPON) |                        \
     BIT(KR_SECTION_COUNTRY))

static struct item *add_item(struct sentence *s, enum item_kind kind, size_t first, size_t end)
{
    if (s->item_count == MAX_ITEMS)
        return NULL;
    struct item *item = &s->items[s->item_count];
    *item = (struct item){.kind = (uint8_t)kind,
                          .first = (uint16_t)first,
                          .end = (uint16_t)end,
                          .head = NO_INDEX,
                          .preposition = NO_INDEX,
                          .partner = NO_INDEX,
                          .factuality = NO_FACTUALITY};
    for (size_t u = first; u < end; u++)
        s->units[u].item = (uint16_t)s->item_count;
    s->item_count++;
    return item;
}

/* ---- actors --------------------------------------------------------------------------------------------------- */

/* A noun phrase being grown. */
struct growing {
    struct kr_claim_state *state;
    struct sentence *s;
    size_t first, end; /* units */
    uint16_t class, side, place_side, adjective;
    size_t name_first, name_end; /* units of a person's name; equal: none */
    uint8_t factuality;
    bool plural, known; /* known: holds a name of the theatre pack */
};

static void take_side(struct growing *g, uint16_t side)
{
    if (!g->side)
        g->side = side;
}

static uint16_t class_of_actor(const struct kr_entry *entry)
{
    kr_str role = kr_entry_get(entry, "role");
    if (kr_str_is(role, "office") || kr_str_is(role, "agency"))
        return ACTOR_OFFICE;
    if (kr_str_is(role, "media"))
        return ACTOR_MEDIA;
    if (kr_str_is(role, "unit"))
        return ACTOR_FORCE;
    return kr_str_is(role, "side") ? ACTOR_STATE : ACTOR_PERSON;
}

/* Takes one unit into the phrase. */
static void absorb(struct growing *g, size_t unit)
{
    struct sentence *s = g->s;
    const struct entry_facts *facts;
    const struct kr_entry *entry;
    if ((facts = kr_unit_facts(s, unit, KR_SECTION_NATIONALITY))) {
        take_side(g, facts->side);
        g->adjective = facts->side;
    }
    if ((facts = kr_unit_facts(s, unit, KR_SECTION_PEOPLE))) {
        take_side(g, facts->side);
        g->class |= ACTOR_PEOPLE;
        g->plural = true;
    }
    if ((facts = kr_unit_facts(s, unit, KR_SECTION_ALIAS)) || (facts = kr_unit_facts(s, unit, KR_SECTION_COUNTRY))) {
        take_side(g, facts->side);
        g->class |= kr_unit_is(s, unit, BIT(KR_SECTION_ALIAS)) ? ACTOR_FORCE : ACTOR_STATE;
    }
    if ((entry = kr_unit_entry(s, unit, KR_SECTION_ACTOR))) {
        g->class |= class_of_actor(entry);
        facts = kr_unit_facts(s, unit, KR_SECTION_ACTOR);
        g->side = facts->side ? facts->side : g->side; /* a name says more than an adjective */
        g->name_first = unit;
        g->name_end = unit + 1;
        g->known = true;
    }
    if (kr_unit_is(s, unit, BIT(KR_SECTION_NOUN_FORCE)))
        g->class |= ACTOR_FORCE;
    if ((facts = kr_unit_facts(s, unit, KR_SECTION_NOUN_OFFICE)))
        g->class |= (uint16_t)(ACTOR_OFFICE |
                               (facts->detail == OFFICE_LOCAL || facts->detail == OFFICE_REGION ? ACTOR_LOCAL : 0));
    if (kr_unit_is(s, unit, BIT(KR_SECTION_NOUN_MEDIA)))
        g->class |= ACTOR_MEDIA;
    if (kr_unit_is(s, unit, BIT(KR_SECTION_NOUN_WITNESS)))
        g->class |= ACTOR_WITNESS;
    if (kr_unit_is(s, unit, BIT(KR_SECTION_NOUN_WEAPON)))
        g->class |= ACTOR_WEAPON;
    if ((facts = kr_unit_facts(s, unit, KR_SECTION_NOUN_REPORT))) {
        g->class |= ACTOR_REPORT;
        g->factuality = facts->factuality;
    }
    g->end = unit + 1;
}

bool kr_claim_is_loose(const struct sentence *s, size_t unit)
{
    if (unit >= s->unit_count)
        return false;
    const struct kr_token *token = kr_unit_token(s, unit);
    return token->kind == KR_TOKEN_WORD && !(token->flags & KR_TOKEN_UPPER) &&
           !(s->units[unit].mask & ~(BIT(KR_SECTION_FILLER) | BIT(KR_SECTION_DIRECTION) | BIT(KR_SECTION_NUMBER)));
}

static bool is_name_word(const struct sentence *s, size_t unit)
{
    if (unit >= s->unit_count)
        return false;
    const struct kr_token *token = kr_unit_token(s, unit);
    return token->kind == KR_TOKEN_WORD && token->flags & KR_TOKEN_UPPER && !s->units[unit].covered &&
           !(s->units[unit].mask & ~(BIT(KR_SECTION_ORGANISATION) | BIT(KR_SECTION_VERB)));
}

/* The small words inside a surname: an article, "van". */
static bool joins_names(const struct sentence *s, size_t unit)
{
    const struct entry_facts *preposition = kr_unit_facts(s, unit, KR_SECTION_PREPOSITION);
    const struct entry_facts *article = kr_unit_facts(s, unit, KR_SECTION_DETERMINER);
    return (preposition && preposition->relation == REL_OF) ||
           (article && !kr_unit_is(s, unit, BIT(KR_SECTION_PRONOUN)));
}

/* Unknown capitalised words from `unit` on: how many. */
static size_t name_words(const struct sentence *s, size_t unit)
{
    size_t count = 0;
    while (count < MOST_NAME_WORDS && is_name_word(s, unit + count))
        count++;
    size_t small = count; /* "Mart de Kruif", "Rob van der Meer" */
    while (count == 1 && small < 3 && unit + small < s->unit_count && joins_names(s, unit + small))
        small++;
    if (small > count && is_name_word(s, unit + small))
        count = small + 1;
    return count;
}

/* The side of the country that a place's name lies in; 0: none. */
static uint16_t place_side(const struct sentence *s, const struct kr_hit *hit)
{
    const struct kr_gaz_place *place = kr_place_of(s->rules->places, hit);
    return place ? s->rules->country_side[kr_claim_country(place->place.country)] : 0;
}

bool kr_claim_is_capital(const struct sentence *s, size_t unit, uint16_t *side)
{
    const struct kr_hit *hit = kr_unit_hit(s, unit, KR_CATEGORY_PLACE);
    if (!hit)
        return false;
    const struct kr_gaz_place *place = kr_place_of(s->rules->places, hit);
    *side = place_side(s, hit);
    return place && (place->capital || place->place.kind == KR_PLACE_COUNTRY);
}

/* "van het Oekraïense leger", "van Defensie", "in Kiev" behind an office or a medium. */
static bool grow_of(struct growing *g)
{
    struct sentence *s = g->s;
    size_t unit = g->end;
    const struct entry_facts *preposition = kr_unit_facts(s, unit, KR_SECTION_PREPOSITION);
    uint16_t side;
    if (!preposition || !(g->class & (ACTOR_OFFICE | ACTOR_MEDIA | ACTOR_WITNESS | ACTOR_REPORT | ACTOR_FORCE)) ||
        (preposition->relation != REL_OF && preposition->relation != REL_IN && preposition->relation < REL_FOR &&
         preposition->relation != REL_BY))
        return false;
    size_t next = unit + 1;
    while (kr_unit_is(s, next, BIT(KR_SECTION_DETERMINER)) || (kr_claim_is_loose(s, next) && next < unit + 3) ||
           (kr_unit_is(s, next, BIT(KR_SECTION_NOUN_KIND)) && kr_unit_is(s, next + 1, BIT(KR_CATEGORY_PLACE))))
        next++;
    if (kr_claim_is_capital(s, next, &side)) {
        if (preposition->relation != REL_OF && preposition->relation != REL_IN)
            return false;
        if (g->class & ACTOR_FORCE && !(g->class & ACTOR_OFFICE) && preposition->relation == REL_IN)
            return false;
        take_side(g, side);
        g->end = next + 1;
        return true;
    }
    const struct kr_hit *seat = kr_unit_hit(s, next, KR_CATEGORY_PLACE);
    if (preposition->relation == REL_IN && g->class & ACTOR_OFFICE && seat)
        g->place_side = place_side(s, seat); /* "de autoriteiten in de regio X" */
    if (preposition->relation == REL_IN)
        return false;
    if (kr_unit_is(s, next, ACTOR_WORDS) && g->class & (ACTOR_OFFICE | ACTOR_MEDIA | ACTOR_WITNESS | ACTOR_REPORT)) {
        uint16_t class = g->class;
        absorb(g, next);
        g->class = class; /* the head decides what it is */
        return true;
    }
    if (preposition->relation == REL_OF && kr_unit_is(s, next, BIT(KR_CATEGORY_PLACE) | BIT(KR_SECTION_NOUN_KIND)) &&
        g->class & ACTOR_OFFICE) { /* gouverneur van Charkiv, van de regio */
        const struct kr_hit *hit = kr_unit_hit(s, next, KR_CATEGORY_PLACE);
        if (hit)
            g->place_side = place_side(s, hit);
        g->end = next + 1;
        hit = kr_unit_hit(s, g->end, KR_CATEGORY_PLACE);
        if (hit && kr_unit_is(s, next, BIT(KR_SECTION_NOUN_KIND))) {
            g->place_side = place_side(s, hit);
            g->end++;
        }
        return true;
    }
    return false;
}

/* One more step to the right; false when the phrase ends. */
static bool grow(struct growing *g)
{
    struct sentence *s = g->s;
    size_t unit = g->end;
    if (unit >= s->unit_count || kr_unit_mark(s, unit)) {
        if (kr_unit_mark(s, unit) != '-' || !kr_unit_is(s, unit + 1, ACTOR_WORDS) ||
            !(kr_unit_token(s, unit + 1)->flags & KR_TOKEN_GLUED))
            return false;
        absorb(g, unit + 1); /* pro-Russische, drone-eenheid */
        return true;
    }
    if (s->units[unit].covered)
        return false;
    size_t names = name_words(s, unit);
    bool speaks = g->class & (ACTOR_OFFICE | ACTOR_WITNESS | ACTOR_MEDIA);
    if (names && speaks && g->name_first == g->name_end) {
        g->name_first = unit;
        g->end = g->name_end = unit + names;
        return true;
    }
    if (g->name_end == g->end && g->name_first < g->name_end && kr_unit_is(s, unit, BIT(KR_SECTION_ACTOR))) {
        size_t name_first = g->name_first; /* "Serhi" and the known "Tsjerevaty" are one */
        absorb(g, unit);
        g->name_first = name_first;
        return true;
    }
    bool complete = g->class != 0; /* has a noun */
    bool ends_in_name = g->name_end == g->end && g->name_first < g->name_end;
    if (kr_unit_is(s, unit, ACTOR_WORDS) && !ends_in_name &&
        !(complete && kr_unit_is(s, unit, BIT(KR_SECTION_NATIONALITY) | BIT(KR_SECTION_PEOPLE)))) {
        absorb(g, unit);
        return true;
    }
    if (complete)
        return grow_of(g);
    for (size_t skip = 1; skip <= MOST_LOOSE_WORDS && kr_claim_is_loose(s, unit + skip - 1); skip++) {
        if (kr_unit_is(s, unit + skip, ACTOR_WORDS & ~(BIT(KR_SECTION_NATIONALITY) | BIT(KR_SECTION_PEOPLE)))) {
            absorb(g, unit + skip);
            return true;
        }
    }
    return false;
}

/* The side of an office that is named without one: the place at hand for a governor, a mayor; else what was said of
 * the theatre's home side. */
static void guess_side(struct growing *g)
{
    struct kr_claim_state *state = g->state;
    if (g->side || g->known)
        return; /* the theatre pack knows the name, and that it is of no side */
    if (g->place_side) {
        g->side = g->place_side;
    } else if (g->class & ACTOR_LOCAL) {
        const struct kr_gaz_place *topic = kr_place_topic(g->s->rules->places, &state->places, NULL);
        g->side = topic ? g->s->rules->country_side[kr_claim_country(topic->place.country)] : g->s->rules->home;
    } else if (g->class & ACTOR_OFFICE) {
        for (size_t i = 0; i < state->office_count; i++)
            if (state->offices[i].word == g->s->reading->tokens[g->s->units[g->first].first].word)
                g->side = state->offices[i].side;
        for (size_t i = 0; i < g->s->item_count; i++) /* "TASS meldt op gezag van het ministerie" */
            if (!g->side && g->s->items[i].kind == ITEM_ACTOR && g->s->items[i].actor_class & ACTOR_MEDIA)
                g->side = g->s->items[i].side;
        if (!g->side)
            g->side = state->statesman ? state->statesman : g->s->rules->home;
    }
}

/* An office named with its side is remembered: "het ministerie van Defensie in Moskou ... het ministerie". */
static void remember_office(struct growing *g)
{
    struct kr_claim_state *state = g->state;
    if (!(g->class & ACTOR_OFFICE) || g->class & (ACTOR_LOCAL | ACTOR_PERSON) || !g->side)
        return;
    uint32_t word = 0;
    for (size_t u = g->first; u < g->end && !word; u++)
        if (kr_unit_is(g->s, u, BIT(KR_SECTION_NOUN_OFFICE)))
            word = g->s->reading->tokens[g->s->units[u].first].word;
    size_t i = 0;
    while (i < state->office_count && state->offices[i].word != word)
        i++;
    if (!word || (i == state->office_count && i == MAX_OFFICES))
        return;
    state->office_count += i == state->office_count;
    state->offices[i].word = word;
    state->offices[i].side = g->side;
}

static void close_actor(struct growing *g)
{
    struct sentence *s = g->s;
    if (!g->class && g->adjective)
        g->class = ACTOR_ADJECTIVE;
    bool named = g->side != 0;
    if (named)
        remember_office(g);
    else
        guess_side(g);
    struct item *item = add_item(s, ITEM_ACTOR, g->first, g->end);
    if (!item)
        return;
    item->actor_class = g->class;
    item->side = g->side;
    item->plural = g->plural;
    item->factuality = g->factuality;
    bool person = g->name_first < g->name_end;
    item->name_first = s->units[person ? g->name_first : g->first].first;
    item->name_end = s->units[(person ? g->name_end : g->end) - 1].end;
}

static size_t read_actor(struct kr_claim_state *state, struct sentence *s, size_t unit)
{
    struct growing g = {.state = state, .s = s, .first = unit, .end = unit, .factuality = NO_FACTUALITY};
    absorb(&g, unit);
    while (grow(&g))
        state->steps++;
    close_actor(&g);
    return g.end;
}

/* Does a word that attributes, or a verb of saying in the singular, stand right before the unit? */
static bool says_so(const struct sentence *s, size_t unit)
{
    if (!unit || s->units[unit].mask)
        return false;
    if (kr_unit_is(s, unit - 1, BIT(KR_SECTION_ATTRIBUTION)))
        return true;
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->verbs[v].unit + 1u == unit && s->verbs[v].classes & VERB_IS_SPEECH &&
            s->verbs[v].form & KR_FORM_FINITE && !(s->verbs[v].form & (KR_FORM_PLURAL | KR_FORM_INFINITIVE)))
            return unit == 1 || kr_unit_mark(s, unit - 2);
    return false;
}

/* Two or more unknown capitalised words, not at the sentence's start unless a comma follows: a person. */
static size_t read_unknown_name(const struct kr_claim_state *state, struct sentence *s, size_t unit)
{
    size_t count = name_words(s, unit);
    uint32_t tokens = count ? s->units[unit + count - 1].end - s->units[unit].first : 0;
    const bool spoken = tokens == 1 && says_so(s, unit); /* "zei Petrenko", "volgens Petrenko" */
    if ((tokens < 2 && !spoken) ||
        (unit == 0 && kr_unit_mark(s, unit + count) != ',' && !kr_unit_is(s, unit + count, BIT(KR_SECTION_VERB))))
        return unit + (count ? count : 1);
    struct item *item = add_item(s, ITEM_ACTOR, unit, unit + count);
    if (item) {
        item->actor_class = ACTOR_UNNAMED;
        const struct kr_gaz_place *topic = kr_place_topic(s->rules->places, &state->places, NULL);
        kr_str name = kr_reading_text(s->reading, s->units[unit].first, s->units[unit + count - 1].end);
        if (spoken && kr_str_ends(state->speaker.name, name))
            item->side = state->speaker.side; /* "Mart Bakker ... Bakker" */
        else
            item->side = topic ? s->rules->country_side[kr_claim_country(topic->place.country)] : 0;
        item->name_first = s->units[unit].first;
        item->name_end = s->units[unit + count - 1].end;
    }
    return unit + count;
}

static void read_pronoun(struct sentence *s, size_t unit)
{
    const struct entry_facts *facts = kr_unit_facts(s, unit, KR_SECTION_PRONOUN);
    const uint64_t NO_SUBJECT = BIT(KR_SECTION_SUBORDINATOR) | BIT(KR_SECTION_RELATIVE);
    if (!facts || facts->detail & PRONOUN_POSSESSIVE || kr_unit_is(s, unit, NO_SUBJECT))
        return;
    const struct kr_entry *next = kr_unit_entry(s, unit + 1, KR_SECTION_FILLER);
    bool reflexive = next && kr_entry_get(next, "reflexive").len; /* "dat het zich heeft teruggetrokken" */
    if (kr_unit_is(s, unit, BIT(KR_SECTION_DETERMINER)) && !reflexive && kr_unit_mark(s, unit + 1) != ',' &&
        !kr_unit_is(s, unit + 1,
                    BIT(KR_SECTION_DETERMINER) | BIT(KR_SECTION_VERB) | BIT(KR_SECTION_PREPOSITION) |
                        BIT(KR_CATEGORY_PLACE) | BIT(KR_SECTION_PRONOUN)))
        return; /* "het leger" */
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->verbs[v].unit == unit + 1 && s->verbs[v].form & KR_FORM_ATTRIBUTE)
            return; /* "het bezette Melitopol" */
    struct item *item = add_item(s, ITEM_ACTOR, unit, unit + 1);
    if (!item)
        return;
    item->actor_class = (uint16_t)(facts->detail & PRONOUN_ENEMY     ? ACTOR_ENEMY
                                   : facts->detail & PRONOUN_SPEAKER ? ACTOR_SPEAKERS
                                                                     : ACTOR_PRONOUN);
    item->plural = facts->detail & PRONOUN_PLURAL;
    item->name_first = s->units[unit].first;
    item->name_end = s->units[unit].end;
}

/* A country or capital may act: "Kiev meldt", "Rusland verloor". It is a place and an actor. */
static void read_state(struct sentence *s, size_t unit, uint16_t side)
{
    uint16_t place = s->units[unit].item;
    struct item *item = add_item(s, ITEM_ACTOR, unit, unit + 1);
    if (item) {
        item->actor_class = ACTOR_STATE;
        item->side = side;
        item->name_first = s->units[unit].first;
        item->name_end = s->units[unit].end;
        s->units[unit].item = place;
    }
}

/* ---- all items ------------------------------------------------------------------------------------------------ */

static void add_spans(struct sentence *s)
{
    for (size_t i = 0; i < s->time_count; i++) {
        size_t first = kr_claim_unit_of(s, s->times[i].first), end = kr_claim_unit_of(s, s->times[i].end - 1) + 1;
        struct item *item = add_item(s, ITEM_TIME, first, end);
        if (item)
            item->index = (uint16_t)i;
        for (size_t u = first; u < end; u++)
            s->units[u].covered = 1;
    }
    for (size_t i = 0; i < s->figure_count; i++) {
        size_t first = kr_claim_unit_of(s, s->figures[i].first), end = kr_claim_unit_of(s, s->figures[i].end - 1) + 1;
        struct item *item = add_item(s, ITEM_FIGURE, first, end);
        if (item)
            item->index = (uint16_t)i;
    }
    for (size_t i = 0; i < s->toponym_count; i++) {
        size_t first = kr_claim_unit_of(s, s->toponyms[i].first), end = kr_claim_unit_of(s, s->toponyms[i].end - 1) + 1;
        struct item *item = add_item(s, ITEM_PLACE, first, end);
        if (item)
            item->index = (uint16_t)i;
    }
}

void kr_claim_items(struct kr_claim_state *state, struct sentence *s)
{
    s->item_count = 0;
    add_spans(s);
    for (size_t unit = 0; unit < s->unit_count;) {
        uint16_t side = 0;
        uint16_t held = s->units[unit].item;
        bool place = held != NO_INDEX && s->items[held].kind == ITEM_PLACE;
        state->steps++;
        if (s->units[unit].covered) {
            unit++;
        } else if (place && kr_claim_is_capital(s, unit, &side)) {
            read_state(s, unit, side);
            unit++;
        } else if (place) {
            unit++;
        } else if (kr_unit_is(s, unit, BIT(KR_SECTION_ACTOR)) ||
                   (kr_unit_is(s, unit, ACTOR_WORDS) && !kr_unit_is(s, unit, BIT(KR_SECTION_ORGANISATION)))) {
            unit = read_actor(state, s, unit);
        } else if (kr_unit_is(s, unit, BIT(KR_SECTION_PRONOUN))) {
            read_pronoun(s, unit++);
        } else if (is_name_word(s, unit)) {
            unit = read_unknown_name(state, s, unit);
        } else {
            unit++;
        }
    }
}
