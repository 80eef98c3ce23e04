/* place.h - the door of the room place: which words of a sentence name a place, and which place.
 *
 * Three things, each of use alone:
 *   the gazetteer     every spelling of every place, compiled into one file that is used as it stands (mapped)
 *   looking up        a name as somebody wrote it -> candidates: exact, inflected, mixed spelling, one slip
 *   reading           the toponyms of a report: names, rejected where they are part of other names (clubs, newspapers,
 *                     persons), resolved among candidates, and references back ("de stad", "daar")
 */
#ifndef KR_PLACE_H
#define KR_PLACE_H

#include "match/match.h"
#include "model/model.h"
#include "pack/pack.h"

/* ---- the gazetteer -------------------------------------------------------------------------------------------- */

/* A compiled gazetteer. Nothing in it changes; shared by threads. */
struct kr_gazetteer;

/* A place of a gazetteer. Lives as long as it. */
struct kr_gaz_place {
    struct kr_place place;
    kr_str admin, codes;       /* the region it lies in; "katottg:UA...|pcode:UA63"; len 0: unknown */
    uint32_t index;            /* 0-based, in the gazetteer */
    uint32_t region, district; /* index + 1 of the region or district that bears its name and holds it; 0: none */
    bool capital;              /* a capital, whose name stands for its government */
    bool approximate;          /* the position may be off by some kilometres */
    bool front;                /* lies in a region where the war goes on */
    bool known;                /* the fighting made it known: it goes before its namesakes */
};

/* Opens a compiled gazetteer, mapped; NULL: the embedded one. NULL on failure: KR_PACK (not one, of another version,
 * cut short, altered), KR_NOT_FOUND, KR_IO, KR_MEMORY. Owned by the caller: kr_gaz_close. */
struct kr_gazetteer *kr_gaz_open(const char *path, struct kr_error *error);
/* The same from bytes in memory, at an address that is a multiple of 8: borrowed until kr_gaz_close, or freed by it
 * (`owned`, on success only). */
struct kr_gazetteer *kr_gaz_use(kr_str bytes, bool owned, struct kr_error *error);
void kr_gaz_close(struct kr_gazetteer *gazetteer); /* NULL allowed */

size_t kr_gaz_count(const struct kr_gazetteer *gazetteer);      /* places */
size_t kr_gaz_name_count(const struct kr_gazetteer *gazetteer); /* different names */
size_t kr_gaz_bytes(const struct kr_gazetteer *gazetteer);      /* of the file */
uint32_t kr_gaz_version(const struct kr_gazetteer *gazetteer);  /* of the layout */
uint64_t kr_gaz_checksum(const struct kr_gazetteer *gazetteer); /* of all its content */
/* SHA-256 of what it was made from, 64 hexadecimal digits; borrowed. */
kr_str kr_gaz_sources(const struct kr_gazetteer *gazetteer);

/* The place of that index; NULL: none, or memory is out. */
const struct kr_gaz_place *kr_gaz_place(const struct kr_gazetteer *gazetteer, uint32_t index);

/* Is the place of that index the capital of the country? Without making it: for a look over all of them. */
bool kr_gaz_is_capital(const struct kr_gazetteer *gazetteer, uint32_t index, kr_str country);

/* Its country, likewise: two letters; len 0: none. */
kr_str kr_gaz_country(const struct kr_gazetteer *gazetteer, uint32_t index);

/* The places of a name (by its index), the largest first: at most `capacity`. Returns their number. */
size_t kr_gaz_candidates(const struct kr_gazetteer *gazetteer, uint32_t name, const struct kr_gaz_place **out,
                         size_t capacity);
/* Is the name nobody's own, but made by a spelling table for all places that bear it? */
bool kr_gaz_is_made(const struct kr_gazetteer *gazetteer, uint32_t name);
/* The person of a name, as the pack's canonical name; len 0: the name is no person's. */
kr_str kr_gaz_person(const struct kr_gazetteer *gazetteer, uint32_t name);

/* A person whose name is respelled as places are. */
struct kr_gaz_person {
    kr_str key;        /* the canonical name in the pack */
    kr_str name, lang; /* the original, and its language: "uk", "ru" */
};

/* By which system the names of a country that are known in Latin letters only are read back: UA, "uk-kmu2010". */
struct kr_gaz_back {
    kr_str country, system;
};

/* What a gazetteer is made from; all borrowed. */
struct kr_gaz_source {
    const struct kr_pack_place *places;
    size_t place_count;
    const struct kr_roman *romans;
    size_t roman_count;
    const struct kr_gaz_person *persons;
    size_t person_count;
    kr_str front; /* names of the regions where the war goes on, "A|B" */
    kr_str home;  /* country whose places come first among those of one name; len 0: none */
    const struct kr_gaz_back *back;
    size_t back_count;
    bool respell;    /* make the spellings of the tables; false: only what is listed */
    char digest[65]; /* SHA-256 of the sources */
};

/* Compiles a gazetteer into `out`. Fails with KR_MEMORY only. Time n log n in the spellings. */
bool kr_gaz_build(const struct kr_gaz_source *source, struct kr_buf *out, struct kr_error *error);

/* Rows of places being gathered from tables. Zero-initialise but for `arena`, which owns all of it. */
struct kr_gaz_tables {
    struct kr_arena *arena;
    kr_str countries; /* of dumps only these: "UA,RU"; len 0: all */
    struct kr_pack_place *rows;
    size_t count, capacity;
    struct kr_gaz_alternate *alternates; /* names by GeoNames id, until kr_gaz_tables_join */
    size_t alternate_count, alternate_capacity;
    struct kr_gaz_admin *admins; /* names of regions by code */
    size_t admin_count, admin_capacity;
    size_t faults;
    kr_fault_fn *each; /* NULL allowed */
    void *context;
    bool out_of_memory;
};
/* Reads one table, told apart by its first line: a GeoNames dump (19 columns), alternateNamesV2 (10 or 8),
 * admin1CodesASCII (4). False when it is none of them; lines that cannot be used are told to `each` and left out. The
 * bytes are borrowed for as long as the tables. */
bool kr_gaz_read_dump(struct kr_gaz_tables *tables, const char *path, kr_str bytes);
/* Gives the rows their alternate names and regions; orders them by id. Call once, after the last table. */
void kr_gaz_tables_join(struct kr_gaz_tables *tables);

/* ---- looking up ----------------------------------------------------------------------------------------------- */

/* One candidate for a name. */
struct kr_gaz_candidate {
    const struct kr_gaz_place *place;
    double score;  /* 0..1 */
    kr_str reason; /* "exact", "case", "sound", "slip" */
    kr_str origin; /* of the spelling that was met: "name", "listed", "nl-uk", ...; borrowed from the gazetteer */
    kr_str met;    /* that spelling's key text; borrowed from the gazetteer */
};
/* The candidates for a name, the best first: at most `capacity`. Returns their number; 0: nothing bears that name, nor
 * one that a slip or another system would make of it. */
size_t kr_gaz_lookup(const struct kr_gazetteer *gazetteer, kr_str name, struct kr_gaz_candidate *out, size_t capacity);

/* A name of the gazetteer in a reading: tokens [token, token + count). */
struct kr_gaz_hit {
    uint32_t name;
    uint16_t count;
    bool genitive; /* with an s behind it */
};
/* The names that begin at a token, shortest first, at most `capacity`. Returns their number. */
size_t kr_gaz_scan(const struct kr_gazetteer *gazetteer, const struct kr_reading *reading, uint32_t token,
                   struct kr_gaz_hit *out, size_t capacity);
/* The name that is one slip of a typist away from `text` (a key text: folded, plain, words with a space between), the
 * same by sound, or the nominative of an inflected form; -1: none. Bounded time. */
int64_t kr_gaz_slip(const struct kr_gazetteer *gazetteer, kr_str text);
int64_t kr_gaz_sound(const struct kr_gazetteer *gazetteer, kr_str text);
int64_t kr_gaz_inflected(const struct kr_gazetteer *gazetteer, kr_str text);

/* ---- reading -------------------------------------------------------------------------------------------------- */

/* How a toponym stands in the text. */
enum kr_toponym_form {
    KR_TOPONYM_NAME,     /* "Izjoem" */
    KR_TOPONYM_COMPOUND, /* inside a compound: "Charkiv-offensief" */
    KR_TOPONYM_KIND,     /* refers back by its kind: "de stad" */
    KR_TOPONYM_DEICTIC   /* refers back by an adverb: "daar", "er" */
};

/* One toponym of a sentence, or a reference back to one. */
struct kr_toponym {
    uint32_t first, end;              /* tokens of the block, half-open */
    const struct kr_gaz_place *place; /* never NULL */
    kr_str via_text;                  /* references back: the name as it stood last, borrowed from the report; names:
                                         len 0 */
    double score;                     /* 0..1 */
    uint8_t form;                     /* enum kr_toponym_form */
};

enum { KR_PLACE_REMEMBERED = 12, KR_PLACE_SURVEYED = 24, KR_PLACE_PERSONS = 16 };

/* What the report has spoken of so far. Zero-initialise for a new report. */
struct kr_place_memory {
    struct {
        const struct kr_gaz_place *place;
        kr_str text; /* as written */
        uint32_t mentions;
        uint32_t at;               /* how many mentions went before its last */
        uint32_t sentence;         /* of its last mention */
        bool passing;              /* named last as an origin, a goal or a landmark only */
        bool landmark;             /* named last only to tell where another lies */
        bool small;                /* called a village */
        bool government;           /* a capital that may stand for those who govern from it */
    } latest[KR_PLACE_REMEMBERED]; /* the last mentioned first */
    size_t count;
    uint32_t mentions;  /* so far */
    uint32_t sentences; /* so far */
    /* Of the block at hand: the places whose names leave no doubt, wherever they stand in it. */
    struct {
        const struct kr_gaz_place *place;
        uint32_t mentions;
    } sure[KR_PLACE_SURVEYED];
    size_t sure_count;
    bool theatre; /* the report has named the theatre: a party, or a place of the home country that everybody knows */
    uint32_t persons[KR_PLACE_PERSONS]; /* hashes of words that stood in longer names: alone they mean the same */
    size_t person_count;
};

struct kr_place_rules; /* compiled from a pack and a gazetteer; frozen */

/* All memory from `arena`; `pack` and `gazetteer` are borrowed as long. NULL when memory is out. */
struct kr_place_rules *kr_place_compile(const struct kr_pack *pack, const struct kr_gazetteer *gazetteer,
                                        struct kr_arena *arena);
const struct kr_gazetteer *kr_place_gazetteer(const struct kr_place_rules *rules);

/* Adds the hits of the gazetteer's names to those of the automaton (at most `capacity` in all) and indexes them anew;
 * persons become hits of their entry in the pack, places hits of KR_CATEGORY_PLACE with the name as their entry.
 * Looks over the block for the places that leave no doubt. Time linear in the block. */
void kr_place_names(const struct kr_place_rules *rules, struct kr_place_memory *memory, struct kr_reading *reading,
                    size_t capacity);

/* The first candidate of a hit of KR_CATEGORY_PLACE: the one its name mostly means; NULL when there is none. */
const struct kr_gaz_place *kr_place_of(const struct kr_place_rules *rules, const struct kr_hit *hit);

/* Finds the toponyms of the sentence [first, end), in order, at most `capacity`, and remembers them. Returns their
 * number. Time linear in the sentence. */
size_t kr_place_find(const struct kr_place_rules *rules, struct kr_place_memory *memory,
                     const struct kr_reading *reading, uint32_t first, uint32_t end, struct kr_toponym *out,
                     size_t capacity);

/* What the report speaks of: the town, island or plant of the theatre named last that stands for no government, or the
 * region where there is none; NULL: none. *text, where text is not NULL: its name as it stood, borrowed. */
const struct kr_gaz_place *kr_place_topic(const struct kr_place_rules *rules, const struct kr_place_memory *memory,
                                          kr_str *text);

#endif
