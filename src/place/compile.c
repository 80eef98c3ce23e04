/* compile.c - what the room place needs of a pack, by entry. */
#include "place/place_int.h"

#include <stdlib.h>

static int compare_persons(const void *a, const void *b)
{
    const struct person_entry *x = a, *y = b;
    return kr_str_order(x->canonical, y->canonical);
}

static enum place_relation relation_of(kr_str at)
{
    if (kr_str_is(at, "to"))
        return RELATION_GOAL;
    if (kr_str_is(at, "from"))
        return RELATION_ORIGIN;
    if (kr_str_is(at, "of"))
        return RELATION_OF;
    if (kr_str_is(at, "near"))
        return RELATION_NEAR;
    return kr_str_is(at, "in") || kr_str_is(at, "via") ? RELATION_AT : RELATION_NONE;
}

static void read_kind(struct kr_place_rules *rules, size_t i)
{
    const struct kr_entry *entry = &rules->pack->entries[i];
    rules->kind_of_entry[i] = ANY_KIND;
    for (enum kr_place_kind kind = 0; kind < KR_PLACE_KIND_COUNT; kind++)
        if (kr_str_is(kr_entry_get(entry, "kind"), kr_place_kind_name(kind)))
            rules->kind_of_entry[i] = (uint8_t)kind;
    rules->plural_of_entry[i] = kr_entry_get(entry, "number").len > 0;
}

/* An entry of verb.speech marks the verbs that it names. */
static void read_speech(struct kr_place_rules *rules, const struct kr_entry *entry)
{
    for (kr_str rest = entry->words; rest.ptr;) {
        ptrdiff_t verb = kr_pack_verb(rules->pack, kr_str_next(&rest, '|'));
        if (verb >= 0)
            rules->speech_of_entry[verb] = true;
    }
}

static void read_entries(struct kr_place_rules *rules)
{
    const struct kr_pack *pack = rules->pack;
    for (size_t i = 0; i < pack->entry_count; i++) {
        const struct kr_entry *entry = &pack->entries[i];
        rules->kind_of_entry[i] = NO_KIND;
        if (entry->section == KR_SECTION_NOUN_KIND)
            read_kind(rules, i);
        else if (entry->section == KR_SECTION_PREPOSITION)
            rules->relation_of_entry[i] = (uint8_t)relation_of(kr_entry_get(entry, "at"));
        else if (entry->section == KR_SECTION_VERB_SPEECH)
            read_speech(rules, entry);
        else if (entry->section == KR_SECTION_ACTOR)
            rules->persons[rules->person_count++] = (struct person_entry){entry->canonical, (uint32_t)i};
        else if (entry->section == KR_SECTION_SIDE && kr_entry_get(entry, "home").len)
            rules->home = entry->canonical;
        else if (entry->section == KR_SECTION_SIDE && kr_entry_get(entry, "invader").len)
            rules->invader = entry->canonical;
    }
    for (size_t i = 0; i < pack->entry_count; i++) {
        kr_str side = kr_entry_get(&pack->entries[i], "side");
        rules->party_of_entry[i] = side.len && (kr_str_eq(side, rules->home) || kr_str_eq(side, rules->invader));
    }
    if (rules->person_count)
        qsort(rules->persons, rules->person_count, sizeof(*rules->persons), compare_persons);
}

static const struct kr_gaz_place *capital_of(const struct kr_gazetteer *g, kr_str country)
{
    for (uint32_t i = 0; i < kr_gaz_count(g); i++)
        if (kr_gaz_is_capital(g, i, country))
            return kr_gaz_place(g, i);
    return NULL;
}

struct kr_place_rules *kr_place_compile(const struct kr_pack *pack, const struct kr_gazetteer *gazetteer,
                                        struct kr_arena *arena)
{
    struct kr_place_rules *rules = KR_NEW(arena, struct kr_place_rules);
    size_t count = pack->entry_count + 1;
    if (!rules)
        return NULL;
    *rules = (struct kr_place_rules){.pack = pack,
                                     .gazetteer = gazetteer,
                                     .kind_of_entry = KR_NEW_ARRAY(arena, uint8_t, count),
                                     .plural_of_entry = KR_NEW_ARRAY(arena, bool, count),
                                     .speech_of_entry = KR_NEW_ARRAY(arena, bool, count),
                                     .relation_of_entry = KR_NEW_ARRAY(arena, uint8_t, count),
                                     .party_of_entry = KR_NEW_ARRAY(arena, bool, count),
                                     .persons = KR_NEW_ARRAY(arena, struct person_entry, count)};
    if (!rules->kind_of_entry || !rules->plural_of_entry || !rules->relation_of_entry || !rules->party_of_entry ||
        !rules->persons || !rules->speech_of_entry)
        return NULL;
    read_entries(rules);
    if (rules->home.len)
        rules->capital = capital_of(gazetteer, rules->home);
    return rules;
}

const struct kr_gazetteer *kr_place_gazetteer(const struct kr_place_rules *rules)
{
    return rules->gazetteer;
}

const struct kr_gaz_place *kr_place_of(const struct kr_place_rules *rules, const struct kr_hit *hit)
{
    const struct kr_gaz_place *place;
    assert(hit->category == KR_CATEGORY_PLACE);
    return kr_gaz_candidates(rules->gazetteer, hit->entry, &place, 1) ? place : NULL;
}
