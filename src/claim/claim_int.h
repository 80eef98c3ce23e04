/* claim_int.h - inside the room claim: the sentence being read.
 *
 *     tokens   Het leger heeft volgens Kiev de stad Izjoem , dat ... , heroverd .
 *     units    the longest match of any lexicon at each place: "in de buurt van" is one unit
 *     items    what can fill a role: places, actors, figures, times; each with its relation to the clause
 *     clauses  one finite verb each, with parent, kind and voice
 */
#ifndef KR_CLAIM_INT_H
#define KR_CLAIM_INT_H

#include "claim/claim.h"
#include "claim/gate_int.h"
#include "place/place.h"
#include "text/text.h"
#include "when/when.h"

enum {
    MAX_UNITS = KR_LIMIT_SENTENCE_TOKENS,
    MAX_ITEMS = 96,
    MAX_VERBS = 64,
    MAX_SLOTS = KR_PACK_MAX_SLOTS,
    MAX_PHRASE_WORDS = KR_PACK_MAX_PHRASE_WORDS,
    MAX_OFFICES = 16,
    MAX_FRONTS = 12,
    MAX_PENDING = 48,
    SEEN_SLOTS = 2 * KR_LIMIT_SEEN_SENTENCES, /* a power of two */
    NO_INDEX = 0xFFFF,
    NO_CLAUSE = 0xFF,
    SOURCE_BEFORE = 0xFFFE, /* whoever spoke last: "hij", a quotation that goes on */
};

/* The relation that a preposition states between a phrase and its clause (the `at` of schema.def). */
enum relation {
    REL_NONE, /* no preposition: a subject or an object */
    REL_IN,
    REL_NEAR,
    REL_TO,
    REL_FROM,
    REL_VIA,
    REL_AGAINST,
    REL_BY,
    REL_OF,
    REL_WITH,
    REL_FOR, /* "voor": what is still to come: "klaar voor een aanval" */
    REL_OTHER,
};

/* ---- compiled rules ------------------------------------------------------------------------------------------- */

enum verb_class {
    VERB_IS_PERFECT = 1,
    VERB_IS_PASSIVE = 2,
    VERB_IS_COPULA = 4,
    VERB_IS_MODAL = 8,
    VERB_IS_TRY = 16,
    VERB_IS_SPEECH = 32,
    VERB_TAKES_BE = 64, /* perfect with "be": not a passive */
    VERB_HAS_RULES = 128,
    VERB_ACHIEVES = 512, /* "slaagden erin om": what its purpose clause says is so */
    VERB_ACCUSES = 256,  /* who does it is the one accused: "beschuldigt Moskou ervan ... te" */
    VERB_LISTS = 1024,   /* "het gaat om X en Y": it names what was counted before */
};

enum { NO_FACTUALITY = 0xFF };

/* What the room knows of one entry of the pack. */
struct entry_facts {
    uint16_t side;      /* index into sides, 0: none */
    uint8_t relation;   /* prepositions, relatives, deictics, parts */
    uint8_t factuality; /* cues, modals (present forms), tries, speech, plans, reports, subordinators */
    uint8_t speech;     /* verbs of saying: how they leave what is said */
    uint8_t past;       /* modals: factuality of the past forms */
    uint16_t verb;      /* enum verb_class */
    uint32_t with;      /* verbs that list: the word of the automaton before what is listed; 0: none */
    uint8_t detail;     /* by section: see the enums below */
};

enum { DETERMINER_DEFINITE = 1 };
enum { COORDINATOR_BUT = 1, COORDINATOR_BOTH };
enum { PRONOUN_PLURAL = 1, PRONOUN_POSSESSIVE = 2, PRONOUN_ENEMY = 4, PRONOUN_SPEAKER = 8, PRONOUN_PERSON = 16 };
enum { CLAUSE_OTHER, CLAUSE_CONTENT, CLAUSE_CONDITION, CLAUSE_TIME, CLAUSE_PURPOSE };
enum { POSITION_BEFORE, POSITION_AFTER, POSITION_SELF, POSITION_SUBJECT };
enum { OFFICE_ANY, OFFICE_LOCAL, OFFICE_STATE, OFFICE_REGION };

/* A phrase of `with` or `unless`: word ids of the automaton; 0 stands for a gap. */
struct phrase {
    uint32_t words[MAX_PHRASE_WORDS];
    uint8_t count;
    uint8_t section; /* "[noun.weapon]": any unit of this section instead; KR_SECTION_COUNT: none */
};

enum rule_default {
    DEFAULT_NONE,
    DEFAULT_HOME,
    DEFAULT_INVADER,
    DEFAULT_RECENT,
    DEFAULT_ENEMY,
    DEFAULT_CLAIMED,
    DEFAULT_LAST,
    DEFAULT_SAME,
    DEFAULT_FALL
};
enum rule_needs { NEEDS_ANY, NEEDS_ACTOR, NEEDS_PLACE, NEEDS_BOTH, NEEDS_FIGURE };
enum rule_voice { VOICE_EITHER, VOICE_ACTIVE, VOICE_PASSIVE, VOICE_VERBLESS };

struct rule {
    enum kr_type type;
    kr_str id;
    uint8_t actor[MAX_SLOTS], place[MAX_SLOTS]; /* enum kr_slot */
    uint8_t actor_count, place_count;
    uint8_t fallback, needs, voice, factuality;
    bool negated; /* the negation is part of it */
    const struct phrase *with, *unless;
    uint8_t with_count, unless_count;
};

/* Two capital letters as a number; another thing counts as no country. */
enum { KR_CLAIM_COUNTRIES = 26 * 26 + 1 };
static inline size_t kr_claim_country(kr_str code)
{
    bool good = code.len == 2 && code.ptr[0] >= 'A' && code.ptr[0] <= 'Z' && code.ptr[1] >= 'A' && code.ptr[1] <= 'Z';
    return good ? (size_t)(code.ptr[0] - 'A') * 26 + (size_t)(code.ptr[1] - 'A') + 1 : 0;
}

struct kr_claim_rules {
    const struct kr_pack *pack;
    struct kr_place_rules *places;
    struct kr_when_rules *times;
    struct entry_facts *facts; /* by entry */
    const kr_str *sides;       /* [0] is empty */
    size_t side_count;
    uint16_t home, invader; /* sides of the theatre; 0: none */
    int64_t since;          /* day: what was so before is no part of this war; KR_DAY_MIN: not told */
    struct kr_gate gate;
    const struct rule *rules;
    const uint32_t *verb_first; /* by entry: rules of a verb are verb_rules[verb_first[e] .. verb_first[e + 1]) */
    const uint16_t *verb_rules;
    const uint32_t *attribute_first;
    const uint16_t *attribute_rules;
    uint16_t *country_side; /* by kr_claim_country: the side of what lies there */
};

/* ---- the sentence at hand ------------------------------------------------------------------------------------- */

enum unit_opens { OPENS_NOTHING, OPENS_SUB, OPENS_RELATIVE };

struct unit {
    uint32_t first, end; /* tokens */
    uint64_t mask;       /* bit s: a hit of section or category s spans the unit */
    uint16_t item;       /* the item that it belongs to, NO_INDEX */
    uint8_t clause;
    uint32_t forms;  /* KR_FORM_... of all verbs at it */
    uint8_t opens;   /* enum unit_opens, for the cutting of clauses */
    uint8_t covered; /* part of a time or a figure */
    uint8_t inside;  /* it stands in such an aside */
    uint8_t aside;   /* a comma around words without a verb: "X, ten zuiden van Y, is" */
    uint8_t told;    /* 1 + the type of the claim that a verb made together with it ("opende een offensief") */
};

#define BIT(category) ((uint64_t)1 << (category))
_Static_assert(KR_CATEGORY_COUNT <= 64, "the categories of a unit are the bits of one word");

enum item_kind { ITEM_PLACE, ITEM_ACTOR, ITEM_FIGURE, ITEM_TIME };

enum actor_class {
    ACTOR_FORCE = 1,
    ACTOR_PEOPLE = 2, /* a people: Russians */
    ACTOR_STATE = 4,  /* a country or its capital */
    ACTOR_OFFICE = 8,
    ACTOR_PERSON = 16,
    ACTOR_MEDIA = 32,
    ACTOR_WITNESS = 64,
    ACTOR_REPORT = 128, /* reports, images */
    ACTOR_WEAPON = 256,
    ACTOR_PRONOUN = 512,
    ACTOR_ADJECTIVE = 1024, /* only an adjective of nationality: Russian shelling */
    ACTOR_LOCAL = 2048,     /* an office of the place at hand */
    ACTOR_ENEMY = 4096,     /* "the enemy" */
    ACTOR_SPEAKERS = 8192,  /* "we", "our" */
    ACTOR_UNNAMED = 16384,  /* unknown capitalised words */
};
#define ACTOR_FIGHTS                                                                                                   \
    (ACTOR_FORCE | ACTOR_PEOPLE | ACTOR_STATE | ACTOR_WEAPON | ACTOR_PRONOUN | ACTOR_ENEMY | ACTOR_SPEAKERS)
#define ACTOR_SPEAKS                                                                                                   \
    (ACTOR_OFFICE | ACTOR_PERSON | ACTOR_MEDIA | ACTOR_WITNESS | ACTOR_STATE | ACTOR_PRONOUN | ACTOR_UNNAMED |         \
     ACTOR_FORCE | ACTOR_PEOPLE | ACTOR_SPEAKERS)

struct item {
    uint8_t kind; /* enum item_kind */
    uint8_t relation;
    uint16_t first, end;  /* units */
    uint16_t head;        /* REL_OF, REL_AGAINST...: unit before the preposition, NO_INDEX */
    uint16_t preposition; /* unit, NO_INDEX */
    uint16_t partner;     /* the item that it is coordinated with, NO_INDEX */
    uint16_t actor_class; /* enum actor_class */
    uint16_t side;
    uint16_t index;                /* into toponyms, times or figures */
    uint32_t name_first, name_end; /* actors: tokens of the name to show */
    uint8_t factuality;            /* reports: what they leave it at */
    bool is_source;                /* used as who says it */
    bool plural;
    bool excluded; /* "niet X, maar Y": X */
};

struct verb {
    uint16_t unit;
    uint32_t entry;   /* of the pack: the lemma, particle joined */
    uint32_t form;    /* KR_FORM_... */
    uint16_t classes; /* enum verb_class */
    bool particle_joined;
    bool nominal; /* an infinitive that is a noun: "het beschieten van" */
    bool dropped; /* another reading of the word fits its clause */
    bool fired;   /* a rule of it has made a claim */
};

enum clause_kind { CLAUSE_MAIN, CLAUSE_SUB, CLAUSE_RELATIVE, CLAUSE_INFINITIVE, CLAUSE_NOMINAL };

struct clause {
    uint8_t kind;
    uint8_t purpose;     /* CLAUSE_OTHER .. CLAUSE_PURPOSE, of the subordinator */
    uint8_t parent;      /* clause, NO_CLAUSE */
    uint8_t previous;    /* the clause that it is coordinated with, NO_CLAUSE */
    uint16_t first, end; /* units: from its first to after its last; others' units may lie between */
    uint16_t antecedent; /* item that a relative stands for, NO_INDEX */
    uint8_t relative;    /* relation of the relative ("waar": REL_IN) */
    bool of_oneself;     /* its source is its subject too */
    uint16_t accused;    /* of a clause that accuses: the item that is said to do it, NO_INDEX */
    bool asks;           /* "of de stad gevallen is" */
    bool free_relative;  /* "wie nog in het dorp woont" */
    bool finite, lexical, passive, negated, quoted, colon;
    bool joined;         /* to `previous` by a coordinator */
    uint16_t actor_side; /* of the first claim made of it, for a coordinated clause without a subject */
    uint8_t factuality;  /* of cues, modals, tries in it; NO_FACTUALITY */
    uint8_t content;     /* how it leaves what it says (its speech verb), NO_FACTUALITY: it says nothing */
    uint16_t source;     /* the item that says all of it ("volgens X", "aldus X"), SOURCE_BEFORE, NO_INDEX */
    uint16_t speaker;    /* of a clause of saying: the item that says its content, SOURCE_BEFORE, NO_INDEX */
};

/* Whoever was spoken of last, across sentences. */
struct actor_memory {
    uint16_t side;
    kr_str name; /* borrowed from the report */
    kr_str role;
};

struct sentence {
    const struct kr_claim_rules *rules;
    const struct kr_reading *reading;
    const struct kr_report *report;
    uint32_t first, end; /* tokens */
    uint64_t words[4];   /* bit w % 256: the sentence may have word w of the automaton; 0: it has not */
    struct unit units[MAX_UNITS];
    size_t unit_count;
    struct item items[MAX_ITEMS];
    size_t item_count;
    struct verb verbs[MAX_VERBS];
    size_t verb_count;
    struct clause clauses[KR_LIMIT_CLAUSES];
    size_t clause_count;
    struct kr_toponym toponyms[MAX_ITEMS];
    size_t toponym_count;
    struct kr_time times[16];
    size_t time_count;
    struct kr_quantity figures[16];
    size_t figure_count;
};

struct kr_claim_state {
    struct kr_token *tokens;
    struct kr_hit *hits;
    uint32_t *first_hit;
    struct kr_sentence *sentences;
    struct kr_reading reading;
    struct sentence sentence;
    struct kr_place_memory places;
    struct kr_when_context when;
    char then[KR_DATE_SIZE];     /* the time named last before this sentence; "": none */
    struct actor_memory speaker; /* the last one who said something */
    struct actor_memory fighter; /* the last force */
    struct {
        uint32_t word; /* of the automaton */
        uint16_t side;
    } offices[MAX_OFFICES]; /* offices named with their side so far */
    size_t office_count;
    uint16_t attacker; /* side that gained ground last */
    struct {
        const struct kr_place *place;
        uint16_t side;
    } fronts[MAX_FRONTS];              /* who was said last to move on a place, the latest first */
    uint16_t last_side[KR_TYPE_COUNT]; /* the actor of the last claim of each type */
    uint16_t statesman;                /* the party that acted as a state last: "Moskou", "Kiev" */
    uint16_t giving_side;              /* of the claim being given */
    uint32_t paragraph;                /* of the last sentence */
    uint32_t speaker_paragraph;        /* of the last speaker */
    uint64_t seen[SEEN_SLOTS];         /* hashes of sentences that gave claims */
    size_t seen_count;
    struct kr_claim rows[2][MAX_PENDING];
    struct kr_claim *pending, *held; /* claims of the sentence at hand; of the one before, not yet given: who says them
                                        may follow */
    size_t pending_count, held_count;
    uint32_t held_paragraph;
    struct kr_claim last[8]; /* claims of the sentence before, for rebuttals */
    size_t last_count;
    uint64_t steps;
    bool stopped;
    kr_claim_fn *claim;
    kr_mention_fn *mention;
    kr_spatial_fn *spatial;
    void *context;
    struct trace *trace; /* explain.c: what is told of one sentence; NULL: nothing is */
};

/* compile.c: "in", "from", ...; "" for none. */
const char *kr_claim_relation_name(uint8_t relation);
/* explain.c, where there is a trace: is the sentence the one asked about? Tells how it was read. */
bool kr_claim_is_asked(const struct kr_claim_state *state, const struct sentence *s);
void kr_claim_tell(struct kr_claim_state *state, const struct sentence *s, enum kr_sentence_state reading);

/* units.c: the unit that holds a token. */
size_t kr_claim_unit_of(const struct sentence *s, uint32_t token);
/* units.c: units, and the entry of a category that spans a unit (NULL: none). */
void kr_claim_units(struct sentence *s);
const struct kr_hit *kr_unit_hit(const struct sentence *s, size_t unit, uint16_t category);
const struct kr_entry *kr_unit_entry(const struct sentence *s, size_t unit, uint16_t section);
const struct entry_facts *kr_unit_facts(const struct sentence *s, size_t unit, uint16_t section);
static inline bool kr_unit_is(const struct sentence *s, size_t unit, uint64_t mask)
{
    return unit < s->unit_count && s->units[unit].mask & mask;
}
/* Is the side one of the two that fight? */
static inline bool kr_claim_is_party(const struct kr_claim_rules *rules, uint16_t side)
{
    return side && (side == rules->home || side == rules->invader);
}
/* The mark that the unit is, 0: a word or the end. */
char kr_unit_mark(const struct sentence *s, size_t unit);
const struct kr_token *kr_unit_token(const struct sentence *s, size_t unit);

/* verbs.c: verbs with their particles joined. */
void kr_claim_verbs(struct sentence *s);
/* clauses.c: clauses; verbs and items know theirs by their units. */
void kr_claim_clauses(struct sentence *s);
/* moods.c, after items and clauses: voice, negation, modality of each clause. */
void kr_claim_moods(struct sentence *s);
/* items.c: places, actors, figures, times with their relations. */
void kr_claim_items(struct kr_claim_state *state, struct sentence *s);
/* A lower-case word that may stand between adjective and noun: known to no lexicon, or a filler. */
bool kr_claim_is_loose(const struct sentence *s, size_t unit);
/* Is the unit a country or capital, which may act? *side: that of its country, where the unit is a place. */
bool kr_claim_is_capital(const struct sentence *s, size_t unit, uint16_t *side);
/* spatial.c: gives the statements of where a place lies. Toponyms and figures must have been found. */
void kr_claim_spatial(struct kr_claim_state *state, struct sentence *s);
/* relations.c: the relations of the items to their clauses. */
void kr_claim_relations(struct sentence *s);
/* attribution.c: who says what each clause says. */
void kr_claim_sources(struct kr_claim_state *state, struct sentence *s);
/* frames.c: the rules on the clauses; gives the claims. */
void kr_claim_frames(struct kr_claim_state *state, struct sentence *s);

/* lists.c: names one by one what the claims before it counted: "zeven dorpen heroverd. Het gaat om X en Y". */
void kr_claim_lists(struct kr_claim_state *state, struct sentence *s, const struct kr_claim *before, size_t count);

/* The chain of items that say what a clause says, outermost first; returns their number. */
size_t kr_claim_chain(const struct sentence *s, uint8_t clause, uint16_t chain[KR_MAX_SOURCES]);
/* The side of one link of a chain, and the link as the header has it. */
uint16_t kr_claim_source_side(const struct kr_claim_state *state, const struct sentence *s, uint16_t link);
struct kr_source kr_claim_source(const struct kr_claim_state *state, const struct sentence *s, uint16_t link);

/* The weaker of two factualities, NO_FACTUALITY giving way. */
uint8_t kr_weaker(uint8_t a, uint8_t b);

#endif
