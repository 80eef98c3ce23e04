/* pack.h - the door of the room pack: loads, checks and freezes language and theatre packs.
 *
 * A pack is a folder of text files. What it may hold is told once, in schema.def: the loader, `kroniek pack check` and
 * docs/PACKS.md follow it. Three kinds of file:
 *
 *     *.lex     sections of entries        [section]  then  canonical | variant | variant @key=value
 *     *.rules   rules with examples        rule control.take innemen / verb ... / actor ... / example ...
 *     *.tsv     tables                     places.tsv: a place a line
 *     *.roman   spelling tables            how one language writes the names of another
 *
 * All packs of a run are compiled into one frozen struct kr_pack: entries, rules, places, spelling tables, and the one
 * automaton over all their phrases. The names of places are not in it: the room place compiles them into a gazetteer.
 */
#ifndef KR_PACK_H
#define KR_PACK_H

#include "base/base.h"
#include "match/match.h"

/* The sections of *.lex files: schema.def has each with its pack kind, its legal attributes and what it means. */
enum kr_section {
#define SECTION(name, text, kind, form, attributes, meaning) KR_SECTION_##name,
#include "pack/schema.def"
    KR_SECTION_COUNT
};

/* Hits that come from no section: a name of places (entry: index into the gazetteer's names), a rule's noun or state
 * word (entry: index into rules). */
enum { KR_CATEGORY_PLACE = KR_SECTION_COUNT, KR_CATEGORY_NOUN, KR_CATEGORY_STATE, KR_CATEGORY_COUNT };

struct kr_attribute {
    kr_str key, value;
};

/* One line of a section. */
struct kr_entry {
    uint16_t section;
    uint16_t attribute_count;
    const struct kr_attribute *attributes;
    kr_str canonical; /* the first word */
    kr_str words;     /* all of the line but its attributes, as written */
    uint32_t line;    /* 1-based, in `file` */
    uint16_t file;    /* index into kr_pack.files */
    uint16_t order;   /* 0-based place of the entry in its section */
};

/* The forms of a verb, as the `detail` of a hit in the section verb: a set of these bits (one word may be several). */
enum {
    KR_FORM_INFINITIVE = 1,
    KR_FORM_PRESENT = 2, /* finite */
    KR_FORM_PAST = 4,    /* finite */
    KR_FORM_PARTICIPLE = 8,
    KR_FORM_GERUND = 16,
    KR_FORM_ATTRIBUTE = 32, /* inflected participle before a noun: "bevrijde" */
    KR_FORM_JOINED = 64,    /* a separable verb written as one word: "innam" */
    KR_FORM_TE = 128,       /* the infinitive with its marker: "in te nemen" */
    KR_FORM_PLURAL = 256,
    KR_FORM_FINITE = KR_FORM_PRESENT | KR_FORM_PAST
};

/* A place of a table of places. */
struct kr_pack_place {
    struct kr_place place; /* as the public header has it */
    kr_str admin;          /* name of the region it lies in; len 0: none */
    kr_str spellings;      /* as written: "uk:Ізюм|ru:Изюм|was:...|Izjoem" */
    kr_str codes;          /* as written: "katottg:UA...|pcode:UA63"; len 0: none */
    bool capital;          /* a capital, whose name stands for its government */
    bool approximate;      /* the position may be off by some kilometres */
    bool known;            /* the fighting made it known: it goes before its namesakes */
    uint16_t file;         /* index into kr_pack.files */
    uint32_t line;         /* 1-based, in `file` */
};

/* One line of a spelling table: `from` becomes one of `to` where the context is as asked for. Code points. */
enum { KR_ROMAN_FROM = 8, KR_ROMAN_SET = 40, KR_ROMAN_TO = 4 };
struct kr_roman_rule {
    uint32_t from[KR_ROMAN_FROM];
    uint32_t left[KR_ROMAN_SET], right[KR_ROMAN_SET]; /* one of these must stand there; none: anything */
    uint8_t from_count, left_count, right_count, to_count;
    bool start, end;        /* only at the start or the end of a word */
    kr_str to[KR_ROMAN_TO]; /* the first is the table's own, the others occur too; may be empty */
    uint32_t line;
};

/* A spelling table: packs/lang/nl/place/uk.roman says how Dutch newspapers write Ukrainian names. */
struct kr_roman {
    kr_str system; /* "nl-uk"; unique */
    kr_str from;   /* language of the names it reads, "uk"; "latn": any name in Latin letters */
    kr_str to;     /* of use "name": the language of the names that it makes */
    kr_str use;    /* "spell", "name", "key" or "case": docs/PACKS.md */
    const struct kr_roman_rule *rules;
    size_t rule_count;
};

/* The keys of a rule's lines, and the slots where roles are found. */
enum kr_rule_key {
#define RULE_KEY(name, text, form, meaning) KR_RULE_##name,
#include "pack/schema.def"
    KR_RULE_KEY_COUNT
};
enum kr_slot {
#define SLOT(name, text, meaning) KR_SLOT_##name,
#include "pack/schema.def"
    KR_SLOT_COUNT
};

/* What one line of a rule may hold; the loader refuses more. */
enum { KR_PACK_MAX_SLOTS = 8, KR_PACK_MAX_PHRASE_WORDS = 8 };

/* One line of a rule: a key and its words, as written. */
struct kr_rule_line {
    enum kr_rule_key key;
    kr_str value;
    uint32_t line;
};

struct kr_rule {
    enum kr_type type;
    kr_str name; /* "innemen" */
    kr_str id;   /* "nl/claim/control#innemen" */
    const struct kr_rule_line *lines;
    uint32_t line_count;
    uint32_t line;
    uint16_t file;
};

/* A separable verb: nemen + in = innemen. Indices into entries. */
struct kr_separable {
    uint32_t base, derived;
    kr_str particle;
};

/* A verb by its lemma. */
struct kr_lemma {
    kr_str text;
    uint32_t entry;
};

/* key = value of pack.txt */
struct kr_pack_setting {
    kr_str key, value;
    bool theatre; /* of the theatre pack, not the language's */
};

struct kr_pack {
    struct kr_arena arena; /* owns everything below */
    kr_str lang;           /* "nl" */
    kr_str theatre;        /* "ukraine-2022" */
    const kr_str *files;   /* paths below the packs' folder, "lang/nl/verbs.lex" */
    size_t file_count;
    const struct kr_entry *entries;
    size_t entry_count;
    const struct kr_rule *rules;
    size_t rule_count;
    const struct kr_pack_place *places; /* of the tables; none in the embedded packs, whose gazetteer is compiled */
    size_t place_count;
    const struct kr_roman *romans; /* of all languages */
    size_t roman_count;
    const struct kr_separable *separables; /* ordered by base */
    size_t separable_count;
    const struct kr_lemma *lemmas; /* ordered by text */
    size_t lemma_count;
    const struct kr_pack_setting *settings;
    size_t setting_count;
    const struct kr_automaton *automaton;
    char names_digest[65]; /* SHA-256 of all files that a gazetteer is made from; "" for the embedded packs */
};

/* A line of the baseline: who held a place ("geonames:..."), a region ("region Crimea"), a country ("country UA"). */
struct kr_pack_holder {
    kr_str key, side; /* side "-": no side alone */
};
/* The baseline of a pack's theatre, copied into the arena, and its day (YYYY-MM-DD; len 0: there is none). False when
 * memory is out. */
bool kr_pack_baseline(const struct kr_pack *pack, struct kr_arena *arena, struct kr_pack_holder **out, size_t *count,
                      kr_str *day);

/* One file of a pack in memory: path below the packs' folder, and its bytes; both borrowed. */
struct kr_pack_file {
    kr_str path, bytes;
};

/* Sections, rule keys and slots as files write them ("verb.speech", "noun", "subject"); never NULL. */
const char *kr_section_name(enum kr_section section);
const char *kr_slot_name(enum kr_slot slot);
/* The slot of that name, KR_SLOT_COUNT when there is none. */
enum kr_slot kr_slot_from(kr_str name);

/* The value of an attribute; len 0 when the entry has none of that key. */
kr_str kr_entry_get(const struct kr_entry *entry, const char *key);

/* Loads the language pack `lang` and the theatre pack `theatre` from `dir`, or the embedded ones (dir NULL; then the
 * spelling tables only when `spelling` asks for them, and no places). NULL on failure, with the first fault. Owned by
 * the caller: kr_pack_free. */
struct kr_pack *kr_pack_load(const char *dir, const char *lang, const char *theatre, bool spelling,
                             struct kr_error *error);
/* What the lexicons of the theatre pack alone hold (its sides, its baseline), without rules and words of a language:
 * fast. Fails and is freed as kr_pack_load. */
struct kr_pack *kr_pack_load_facts(const char *dir, const char *theatre, struct kr_error *error);
/* As kr_pack_load, from files in memory, borrowed for the call; those of other packs are passed over. */
struct kr_pack *kr_pack_compile(const struct kr_pack_file *files, size_t count, const char *lang, const char *theatre,
                                struct kr_error *error);
void kr_pack_free(struct kr_pack *pack); /* NULL allowed */

/* The names of the packs of a room ("lang", "theatre") below `dir` (NULL: the embedded ones), in order: at most
 * `capacity`, each NUL-closed. Returns their number; 0 with *error when the folder cannot be read. */
enum { KR_PACK_NAME_SIZE = 64 };
size_t kr_pack_names(const char *dir, const char *room, char (*names)[KR_PACK_NAME_SIZE], size_t capacity,
                     struct kr_error *error);

/* Does a table begin with the header of a pack's places? */
bool kr_pack_is_places(kr_str bytes);
/* Reads a further table of places into the pack, its rows of the file KR_PACK_FURTHER; rows with a fault are told to
 * `each` (NULL allowed), counted in *faults and left out. False when memory is out. */
enum { KR_PACK_FURTHER = UINT16_MAX - 1 };
bool kr_pack_add_places(struct kr_pack *pack, const char *path, kr_str bytes, kr_fault_fn *each, void *context,
                        size_t *faults);

/* The value of a setting in pack.txt; len 0 when there is none. */
kr_str kr_pack_setting(const struct kr_pack *pack, bool theatre, const char *key);
/* Index of the verb entry with this lemma, or -1. */
ptrdiff_t kr_pack_verb(const struct kr_pack *pack, kr_str lemma);

/* Checks all packs below `dir` against the schema and returns the number of faults. */
size_t kr_pack_check(const char *dir, kr_fault_fn *each, void *context);

#endif
