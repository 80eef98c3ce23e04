/* pack_int.h - inside the room pack: the pack being built, and the parsers of its three kinds of file. */
#ifndef KR_PACK_INT_H
#define KR_PACK_INT_H

#include "pack/pack.h"

/* How the lines of a section are read (the `form` of schema.def). */
enum kr_form { KR_FORM_OF_WORDS, KR_FORM_OF_LEMMAS, KR_FORM_OF_VERBS, KR_FORM_OF_FACTS };

/* One row of the schema. */
struct kr_section_row {
    const char *text, *attributes, *meaning;
    bool theatre;
    enum kr_form form;
};
extern const struct kr_section_row kr_sections[KR_SECTION_COUNT];
extern const char *const kr_rule_keys[KR_RULE_KEY_COUNT];

/* A pack under construction. Arrays grow in the pack's arena. */
struct kr_pack_build {
    struct kr_pack *pack;
    struct kr_match_builder *builder;
    size_t file_capacity, entry_capacity, rule_capacity, place_capacity, separable_capacity, setting_capacity,
        roman_capacity;
    kr_str path; /* the file at hand */
    bool theatre;
    bool out_of_memory;
    bool further; /* a table that is no file of the pack */
    bool reading; /* for reading reports: spelling tables are passed over */
    size_t faults;
    struct kr_error *first; /* the first fault; NULL allowed */
    kr_fault_fn *each;      /* NULL allowed */
    void *context;
};

/* Notes a fault in the file at hand; the reading goes on. */
void kr_pack_fault(struct kr_pack_build *build, size_t line, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The parsers: each reads one file's bytes into the build. */
void kr_pack_read_lexicon(struct kr_pack_build *build, kr_str bytes);
void kr_pack_read_rules(struct kr_pack_build *build, kr_str bytes);
void kr_pack_read_places(struct kr_pack_build *build, kr_str bytes);
void kr_pack_read_roman(struct kr_pack_build *build, kr_str bytes);
void kr_pack_read_settings(struct kr_pack_build *build, kr_str bytes);

/* After all files are read: each id stands for one place. */
void kr_pack_check_places(struct kr_pack_build *build);
/* After all files are read: the baseline names places and sides that there are, each once. */
void kr_pack_check_baseline(struct kr_pack_build *build);
/* After all files are read: verbs and their forms, lemmas that must exist. */
void kr_pack_link_verbs(struct kr_pack_build *build);
/* After that: the words of the rules. */
void kr_pack_link_rules(struct kr_pack_build *build);

/* Adds a surface phrase: `*` in front makes it a tail, a capital makes it cased. */
void kr_pack_add_phrase(struct kr_pack_build *build, kr_str phrase, uint16_t category, size_t entry, uint32_t detail,
                        size_t line);
/* The legal names of an enumeration for a message: "a, b, c" in a static-sized buffer. */
struct kr_names {
    char text[900];
};
struct kr_names kr_pack_legal_sections(bool theatre);
struct kr_names kr_pack_legal_keys(void);
struct kr_names kr_pack_legal_slots(void);

#endif
