/* place.h - the door of the room place: which words of a sentence name a place, and which place.
 *
 * Names come from the gazetteer through the automaton; this room decides between candidates (Kharkiv the city or the
 * region), rejects names inside other names (clubs, newspapers, persons), and resolves references back ("de stad",
 * "daar") to what the report spoke of. It remembers a bounded number of places, so its cost does not grow.
 */
#ifndef KR_PLACE_H
#define KR_PLACE_H

#include "match/match.h"
#include "model/model.h"
#include "pack/pack.h"

/* How a toponym stands in the text. */
enum kr_toponym_form {
    KR_TOPONYM_NAME,     /* "Izjoem" */
    KR_TOPONYM_COMPOUND, /* inside a compound: "Charkiv-offensief" */
    KR_TOPONYM_KIND,     /* refers back by its kind: "de stad" */
    KR_TOPONYM_DEICTIC   /* refers back by an adverb: "daar", "er" */
};

/* One toponym of a sentence, or a reference back to one. */
struct kr_toponym {
    uint32_t first, end;               /* tokens of the block, half-open */
    const struct kr_pack_place *place; /* never NULL */
    const struct kr_pack_place *via;   /* references back: the same; names: NULL */
    kr_str via_text;                   /* references back: the name as it stood last; borrowed from the report */
    double score;                      /* 0..1 */
    uint8_t form;                      /* enum kr_toponym_form */
};

enum { KR_PLACE_REMEMBERED = 12 };

/* What the report has spoken of so far. Zero-initialise for a new report. */
struct kr_place_memory {
    struct {
        const struct kr_pack_place *place;
        kr_str text; /* as written */
        uint32_t mentions;
        bool passing;              /* named last as an origin or a goal only */
    } latest[KR_PLACE_REMEMBERED]; /* the last mentioned first */
    size_t count;
};

struct kr_place_rules; /* compiled from a pack; frozen */

/* All memory from `arena`; `pack` is borrowed as long. NULL when memory is out. */
struct kr_place_rules *kr_place_compile(const struct kr_pack *pack, struct kr_arena *arena);

/* Finds the toponyms of the sentence [first, end), in order, at most `capacity`, and remembers them. Returns their
 * number. Time linear in the sentence. */
size_t kr_place_find(const struct kr_place_rules *rules, struct kr_place_memory *memory,
                     const struct kr_reading *reading, uint32_t first, uint32_t end, struct kr_toponym *out,
                     size_t capacity);

/* The latest remembered place that is a city (or a region, when there is no city); NULL: none. */
const struct kr_pack_place *kr_place_topic(const struct kr_place_memory *memory, kr_str *text);

#endif
