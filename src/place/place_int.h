/* place_int.h - inside the room place: the rules as compiled, and one sentence being read. */
#ifndef KR_PLACE_INT_H
#define KR_PLACE_INT_H

#include "place/place.h"

enum { NO_KIND = KR_PLACE_KIND_COUNT, ANY_KIND };

/* A person of the gazetteer, as the pack has him. */
struct person_entry {
    kr_str canonical;
    uint32_t entry;
};

struct kr_place_rules {
    const struct kr_pack *pack;
    const struct kr_gazetteer *gazetteer;
    uint8_t *kind_of_entry;       /* by entry: enum kr_place_kind, NO_KIND or ANY_KIND */
    bool *plural_of_entry;        /* by entry: the kind word is a plural */
    bool *speech_of_entry;        /* by entry: a verb of saying */
    uint8_t *relation_of_entry;   /* by entry: enum place_relation of a preposition */
    struct person_entry *persons; /* ordered by canonical */
    size_t person_count;
    const struct kr_gaz_place *capital; /* of the theatre's home side; NULL: none */
    kr_str home;                        /* country code of the home side */
    kr_str invader;                     /* side code of the invader */
    bool *party_of_entry;               /* by entry: of the home side or the invader */
};

/* What a preposition says of the place behind it. */
enum place_relation { RELATION_NONE, RELATION_AT, RELATION_NEAR, RELATION_GOAL, RELATION_ORIGIN, RELATION_OF };

/* The `detail` of a hit of KR_CATEGORY_PLACE: how the name was met. */
enum { MET_EXACT, MET_SOUND, MET_SLIP, MET_GENITIVE };

struct finding {
    const struct kr_place_rules *rules;
    struct kr_place_memory *memory;
    const struct kr_reading *reading;
    uint32_t first, end; /* the sentence */
    struct kr_toponym *out;
    size_t capacity, count;
};

/* ---- memory.c ---- */

/* How a place is named: as what the text speaks of; in passing, as an origin or a goal only; to tell where another
 * lies. But for the first, what the text speaks of stays in front. */
enum place_role { ROLE_TOPIC, ROLE_PASSING, ROLE_LANDMARK };
void kr_place_remember(struct kr_place_memory *memory, const struct kr_gaz_place *place, kr_str text,
                       enum place_role role, bool government);
/* Remembers that a place was called a village: "de stad" is another. */
void kr_place_note_small(struct kr_place_memory *memory, const struct kr_gaz_place *place);
bool kr_place_is_kind(const struct kr_gaz_place *place, uint8_t kind);
/* Index in memory of what "daar" points to: the town, area or region named last; memory->count: none. */
size_t kr_place_pointed(const struct kr_place_rules *rules, const struct kr_place_memory *memory);
/* What a word of kind tells of the size: "het dorp" is small; "de stad" is no village, where a town was named too. */
enum place_size { SIZE_ANY, SIZE_SMALL, SIZE_LARGE };
/* Index in memory of the latest place of a kind; memory->count: none. `site`: one of these words, commas between, is
 * in its name; len 0: any name will do. */
size_t kr_place_recall(const struct kr_place_memory *memory, uint8_t kind, enum place_size size, kr_str site);
/* The `count` places of a kind named last, in one sentence or two that follow each other, no other with them; their
 * indices in memory, in the order of the text. False: there are more, or fewer. `count` 0: as many as the sentence
 * named, at least two; *count tells. At most KR_PLACE_REMEMBERED. */
bool kr_place_group(const struct kr_place_memory *memory, uint8_t kind, size_t *count, size_t *out);

/* ---- resolve.c ---- */

enum { SMALL_PLACE = 15000 /* inhabitants: what has fewer is no name that everybody knows */, VILLAGE = 3000 };

/* The first hit of a category at a token with the given length (0: any); NULL: none. */
const struct kr_hit *kr_place_hit(const struct kr_reading *reading, uint32_t token, uint16_t category, uint16_t count);
/* The relation that a preposition at the token states; RELATION_NONE: there is none. */
enum place_relation kr_place_relation(const struct kr_place_rules *rules, const struct kr_reading *reading,
                                      uint32_t token);
/* The kind that the word at a token asks for; NO_KIND. */
uint8_t kr_place_kind_at(const struct finding *f, uint32_t token);
/* The kind that a word beside the name asks for: "regio X", "regio van X", "X oblast", "de districten X en Y". */
uint8_t kr_place_kind_beside(const struct finding *f, uint32_t first, uint32_t end);
/* The place meant by the name at [token, token + count); NULL: none, or one cannot tell. *made: only spelling tables
 * spell it so. */
const struct kr_gaz_place *kr_place_choose(const struct finding *f, uint32_t token, uint16_t count, double *score,
                                           bool *made);
/* A place with few inhabitants, or a site: no name that everybody knows. */
bool kr_place_is_small(const struct kr_gaz_place *place);
/* The kilometres to the nearest place that the report leaves no doubt of; HUGE_VAL: there is none. */
double kr_place_far(const struct kr_place_memory *memory, const struct kr_gaz_place *place);

/* ---- guard.c ---- */

/* Is the token a capitalised word that no lexicon knows: part of a name? */
bool kr_place_is_unknown(const struct finding *f, uint32_t token);
/* The word was the last of a person's name: alone it means the same. */
void kr_place_note_person(struct finding *f, uint32_t token);
/* "Roepnaam Sokil", "soldaat Sokil", "..., zegt Olena", "Olena (58)": does what stands beside it tell that it is
 * somebody's name, not a village's? */
bool kr_place_is_called(const struct finding *f, uint32_t first, uint32_t end);
/* Is the name the last word of a longer one whose first no lexicon knows: "Ivan Kalinin"? */
bool kr_place_is_surname(const struct finding *f, uint32_t first, uint32_t end);
/* Are the words [first, end) no name of the place, though they are spelt like it? */
bool kr_place_is_none(const struct finding *f, uint32_t first, uint32_t end, const struct kr_gaz_place *place,
                      bool made);
/* The words that win at a token: the longest hit; its length, and whether it is a place. */
uint16_t kr_place_winner(const struct finding *f, uint32_t token, bool *place);

#endif
