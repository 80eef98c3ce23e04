/* frames_int.h - one rule at one trigger. */
#ifndef KR_FRAMES_INT_H
#define KR_FRAMES_INT_H

#include "claim/claim_int.h"

struct frame {
    struct kr_claim_state *state;
    struct sentence *s;
    const struct rule *rule;
    const struct verb *verb; /* that is the trigger; NULL: a noun or a state word is */
    size_t unit;             /* the trigger */
    uint8_t clause;
    bool noun;    /* the trigger is a noun, a state word or an attribute: its roles stand at it */
    bool nominal; /* and it is an infinitive: "het beschieten van" */
    bool passive, infinitive;
    size_t with_first, with_end;      /* units of the companion; equal: none */
    size_t out_first, out_end;        /* units of what rules it out */
    uint16_t actor, place;            /* items, NO_INDEX */
    size_t place_unit;                /* a state that was taken as the place: not the actor too */
    const struct kr_gaz_place *topic; /* the place that the text speaks of, where the rule allows it */
    kr_str topic_text;
    uint16_t side;
    bool stranger; /* somebody unknown does it, or it is done to something unknown */
    bool history;  /* what it claims was over before the war */
    bool guessed;  /* the side is only the rule's default */
    enum kr_factuality factuality;
};

/* explain.c, where there is a trace: remembers what became of the rule at hand, or of the trigger, where there is no
 * rule. */
void kr_claim_note(struct frame *f, enum kr_rule_outcome outcome);
static inline void kr_claim_trace(struct frame *f, enum kr_rule_outcome outcome)
{
    if (f->state->trace)
        kr_claim_note(f, outcome);
}

/* Does a clause's content count as that of another? "Wie nog in het dorp woont, wordt verzocht te vertrekken". */
bool kr_claim_belongs(const struct sentence *s, uint8_t clause, uint8_t to);
/* Does the item stand in the frame's clause? */
bool kr_claim_in_clause(const struct frame *f, const struct item *item);
/* roles.c: does the item stand in this slot; how far is it from the trigger, in units; the clause that one without a
 * subject is joined to by "en" or ", maar", NO_CLAUSE: none. */
bool kr_claim_stands(const struct frame *f, const struct item *item, enum kr_slot slot);
size_t kr_claim_distance(const struct frame *f, const struct item *item);
uint8_t kr_claim_joined_to(const struct sentence *s, uint8_t clause);
/* actors.c: the side of the actor (0: none found), with f->actor its item or NO_INDEX. */
uint16_t kr_claim_fill_actor(struct frame *f);
/* roles.c: the item of the place, or NO_INDEX, with f->topic where the place is what the text speaks of. */
uint16_t kr_claim_fill_place(struct frame *f);
/* actors.c: does somebody or something that no lexicon knows stand bare in the clause? */
bool kr_claim_has_stranger(const struct frame *f);
/* factuality.c: is the frame's noun definite? */
bool kr_claim_is_definite(const struct frame *f);
/* factuality.c: has the clause no verb but "to be" and the like? */
bool kr_claim_only_is(const struct sentence *s, uint8_t clause);
enum kr_factuality kr_claim_factuality(const struct frame *f);

/* Makes the claims of a filled frame, one a place (NO_INDEX: the topic, or none). */
void kr_claim_emit(struct frame *f, uint16_t place);
/* Sets the claim's id, a hash of what it says, of whom and where. */
void kr_claim_identify(const struct sentence *s, struct kr_claim *claim);
/* Gives an earlier claim again with the words of a clause of this sentence as its evidence. */
void kr_claim_give_again(struct kr_claim_state *state, const struct sentence *s, uint8_t clause,
                         struct kr_claim *claim);
/* May a figure of this unit belong to a claim of this type? */
bool kr_claim_figure_fits(enum kr_type type, const struct kr_figure *figure);

#endif
