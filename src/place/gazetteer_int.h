/* gazetteer_int.h - inside the room place: the compiled gazetteer, byte by byte.
 *
 * One file, used as it stands, mapped: a header, then sections of fixed-size elements, each at a multiple of 8 bytes.
 *
 *     slots --> names --> postings --> places            a name may belong to several places, the largest first
 *     heads, tails: the names by their first and second half: typos      keys: by their sound: mixed spellings
 *
 * A name is kept as its key text: words folded, without accents and apostrophes, one space between ("kupiansk
 * vuzlovyi"). A walk over words is a walk over slots: each slot is one beginning of a name, found by the hash of its
 * words. Numbers are of the machine's byte order, which the header tells. Every reference is checked where it is
 * followed, so that no content, whatever its checksum, leads outside the file.
 */
#ifndef KR_PLACE_GAZETTEER_INT_H
#define KR_PLACE_GAZETTEER_INT_H

#include "place/place.h"
#include "place/romanise.h"

#include <stdatomic.h>
#include <stddef.h>

enum { GAZ_LOWER_BITS = 65536 };
enum { GAZ_VERSION = 2, GAZ_BYTE_ORDER = 0x01020304, GAZ_ALIGN = 8, GAZ_NONE = -1 };
#define GAZ_MAGIC "KRONGAZ" /* with its closing NUL: eight bytes */

enum gaz_section {
    GAZ_PLACES,
    GAZ_NAMES,
    GAZ_POSTINGS,
    GAZ_SLOTS,
    GAZ_HEADS, /* uint32_t: names by the hash of their first half */
    GAZ_TAILS, /* uint32_t: names by the hash of their second half */
    GAZ_KEYS,
    GAZ_ORIGINS, /* uint32_t: strings */
    GAZ_PERSONS, /* uint32_t: strings, the canonical names of the pack */
    GAZ_ROMANS,
    GAZ_RULES,
    GAZ_LOWER,   /* bits: the hashes of words that begin a name with a small letter */
    GAZ_STRINGS, /* bytes: two of length, the lower first, then so many */
    GAZ_SECTION_COUNT
};

struct gaz_header {
    char magic[8];
    uint32_t version, byte_order;
    uint64_t size;     /* of the file, bytes */
    uint64_t checksum; /* of all bytes behind it, from `sources` on */
    char sources[64];  /* SHA-256 of what it was made from, hexadecimal digits */
    struct {
        uint64_t offset, count; /* bytes from the start; elements */
    } sections[GAZ_SECTION_COUNT];
};
enum { GAZ_CHECKED = offsetof(struct gaz_header, sources) /* where the checked bytes begin */ };

struct gaz_place {
    uint32_t id, name, admin, codes; /* strings */
    int32_t lat, lon;                /* degrees * 100,000 */
    uint32_t population;
    uint32_t region, district; /* index + 1 of the place of that kind that shares the name and holds it; 0: none */
    char country[2];           /* NUL: none */
    uint8_t kind, flags;
};
enum { GAZ_CAPITAL = 1, GAZ_APPROXIMATE = 2, GAZ_FRONT = 4, GAZ_KNOWN = 8, GAZ_DEGREE = 100000 };

struct gaz_name {
    uint32_t text;         /* string */
    uint32_t first, count; /* postings */
};

struct gaz_posting {
    uint32_t place;  /* index; with GAZ_PERSON set: of a person */
    uint16_t origin; /* index */
    uint16_t caps;   /* bit i: word i is a capital */
};
#define GAZ_PERSON 0x80000000u

/* Where a spelling comes from, the surest first; the spelling tables follow, in the order of the source. */
enum { ORIGIN_NAME, ORIGIN_LISTED, ORIGIN_NATIVE, ORIGIN_EXONYM, ORIGIN_FORMER, ORIGIN_TABLES };

struct gaz_slot {
    uint32_t check; /* the lower half of the hash, never 0; 0: free */
    uint32_t name;  /* GAZ_LONGER when names go on; below it: index + 1 of the name that ends here, 0: none does */
};
#define GAZ_LONGER 0x80000000u

struct gaz_key {
    uint32_t hash, name;
};

/* A spelling table that is needed when names are looked up, and its lines. */
struct gaz_roman {
    uint32_t system, from, use; /* strings */
    uint32_t first, count;      /* rules */
};
struct gaz_rule {
    uint32_t from[KR_ROMAN_FROM], left[KR_ROMAN_SET], right[KR_ROMAN_SET], to[KR_ROMAN_TO];
    uint8_t from_count, left_count, right_count, to_count;
    uint8_t start, end, unused[2];
};

enum { GAZ_CHUNK = 256 /* places that are made at once */ };

struct kr_gazetteer {
    kr_str bytes;
    bool mapped, owned, part; /* part: of the program itself, and as whole as it; its pages are read when needed */
    const struct gaz_header *header;
    const void *sections[GAZ_SECTION_COUNT];
    size_t counts[GAZ_SECTION_COUNT];
    struct kr_roman *romans; /* of GAZ_ROMANS */
    struct kr_roman_rule *rules;
    const struct kr_roman *key; /* of use "key"; NULL: none */
    _Atomic(struct kr_gaz_place *) *chunks;
};

static inline const struct gaz_place *gaz_places(const struct kr_gazetteer *g)
{
    return g->sections[GAZ_PLACES];
}
static inline const struct gaz_name *gaz_names(const struct kr_gazetteer *g)
{
    return g->sections[GAZ_NAMES];
}
static inline const struct gaz_posting *gaz_postings(const struct kr_gazetteer *g)
{
    return g->sections[GAZ_POSTINGS];
}

/* The string at a reference; empty when it does not stand in the file. */
kr_str gaz_string(const struct kr_gazetteer *g, uint32_t at);
/* A name's postings: at most *count; NULL when the name does not exist. */
const struct gaz_posting *gaz_name_postings(const struct kr_gazetteer *g, uint32_t name, size_t *count);

/* The hash of a path of words, step by step; 0 begins. */
static inline uint64_t gaz_step(uint64_t path, uint32_t word)
{
    uint64_t mixed = (path + word + 1) * 0x9E3779B97F4A7C15u;
    return mixed ^ mixed >> 29;
}
static inline uint32_t gaz_check(uint64_t path)
{
    return (uint32_t)path | 1;
}
/* The slot where a search begins. */
static inline size_t gaz_home(uint64_t path, size_t slots)
{
    return (size_t)((path >> 32) * slots >> 32);
}

/* Puts a name in its key text: the words of `name` folded and plain. Returns its length; 0 when there is no word, or
 * more than KR_LIMIT_PHRASE_TOKENS, or it is too long. *caps (NULL allowed): bit i set when word i is a capital. */
enum { GAZ_TEXT_BYTES = 256 };
size_t gaz_text(kr_str name, char out[GAZ_TEXT_BYTES], uint16_t *caps);
/* The path of a key text. */
uint64_t gaz_path(kr_str text);
/* The name with this key text; GAZ_NONE: there is none. */
int64_t gaz_find(const struct kr_gazetteer *g, kr_str text);

/* The hash of how a key text sounds, by a table of use "key"; 0: none. */
uint32_t gaz_key_hash(const struct kr_roman *key, kr_str text);

/* A key text as code points. */
struct gaz_letters {
    uint32_t c[GAZ_TEXT_BYTES];
    size_t count;
};
void gaz_letters(kr_str text, struct gaz_letters *out);
/* The hash of code points [first, end). */
uint32_t gaz_half(const struct gaz_letters *letters, size_t first, size_t end);

#endif
