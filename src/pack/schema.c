/* schema.c - schema.def as tables, and the names that messages list. */
#include "pack/pack_int.h"

#include <stdio.h>

#define LANG false
#define THEATRE true
#define WORDS KR_FORM_OF_WORDS
#define LEMMAS KR_FORM_OF_LEMMAS
#define VERBS KR_FORM_OF_VERBS
#define FACTS KR_FORM_OF_FACTS

const struct kr_section_row kr_sections[KR_SECTION_COUNT] = {
#define SECTION(name, text, kind, form, attributes, meaning)                                                           \
    [KR_SECTION_##name] = {text, attributes, meaning, kind, form},
#include "pack/schema.def"
};

const char *const kr_rule_keys[KR_RULE_KEY_COUNT] = {
#define RULE_KEY(name, text, form, meaning) [KR_RULE_##name] = text,
#include "pack/schema.def"
};

static const char *const slots[KR_SLOT_COUNT] = {
#define SLOT(name, text, meaning) [KR_SLOT_##name] = text,
#include "pack/schema.def"
};

const char *kr_section_name(enum kr_section section)
{
    return section < KR_SECTION_COUNT ? kr_sections[section].text : "?";
}

const char *kr_slot_name(enum kr_slot slot)
{
    return slot < KR_SLOT_COUNT ? slots[slot] : "?";
}

enum kr_slot kr_slot_from(kr_str name)
{
    enum kr_slot slot = 0;
    while (slot < KR_SLOT_COUNT && !kr_str_is(name, slots[slot]))
        slot++;
    return slot;
}

static void add_name(struct kr_names *names, const char *name)
{
    size_t used = strlen(names->text);
    snprintf(names->text + used, sizeof(names->text) - used, "%s%s", used ? ", " : "", name);
}

struct kr_names kr_pack_legal_sections(bool theatre)
{
    struct kr_names names = {""};
    for (size_t i = 0; i < KR_SECTION_COUNT; i++)
        if (kr_sections[i].theatre == theatre)
            add_name(&names, kr_sections[i].text);
    return names;
}

struct kr_names kr_pack_legal_keys(void)
{
    struct kr_names names = {""};
    for (size_t i = 0; i < KR_RULE_KEY_COUNT; i++)
        add_name(&names, kr_rule_keys[i]);
    return names;
}

struct kr_names kr_pack_legal_slots(void)
{
    struct kr_names names = {""};
    for (size_t i = 0; i < KR_SLOT_COUNT; i++)
        add_name(&names, slots[i]);
    return names;
}
