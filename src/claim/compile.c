/* compile.c - from a pack's entries and rules to tables that the reading looks up by number. */
#include "claim/claim_int.h"

#include <stdlib.h>

static const char *const RELATIONS[] = {
    [REL_NONE] = "",     [REL_IN] = "in",     [REL_NEAR] = "near",       [REL_TO] = "to",
    [REL_FROM] = "from", [REL_VIA] = "via",   [REL_AGAINST] = "against", [REL_BY] = "by",
    [REL_OF] = "of",     [REL_WITH] = "with", [REL_FOR] = "for",         [REL_OTHER] = "other",
};

const char *kr_claim_relation_name(uint8_t relation)
{
    assert(relation < sizeof(RELATIONS) / sizeof(RELATIONS[0]));
    return RELATIONS[relation];
}

/* The index of a word in a list of names, `otherwise` when it is none of them. */
static uint8_t index_of(kr_str word, const char *const *names, size_t count, uint8_t otherwise)
{
    for (size_t i = 0; i < count; i++)
        if (names[i] && kr_str_is(word, names[i]))
            return (uint8_t)i;
    return otherwise;
}
#define INDEX_OF(word, names, otherwise) index_of((word), (names), sizeof(names) / sizeof((names)[0]), (otherwise))

static uint8_t factuality_of(kr_str name)
{
    enum kr_factuality factuality;
    return kr_factuality_from(name, &factuality) ? (uint8_t)factuality : NO_FACTUALITY;
}

/* ---- sides ---------------------------------------------------------------------------------------------------- */

struct side_table {
    kr_str *names;
    size_t count, capacity;
    struct kr_arena *arena;
    bool failed;
};

static uint16_t side_index(struct side_table *table, kr_str name)
{
    if (!name.len)
        return 0;
    for (size_t i = 1; i < table->count; i++)
        if (kr_str_eq(table->names[i], name))
            return (uint16_t)i;
    if (!kr_arena_grow(table->arena, &table->names, &table->capacity, table->count, sizeof(*table->names))) {
        table->failed = true;
        return 0;
    }
    table->names[table->count] = name;
    return (uint16_t)table->count++;
}

/* ---- entries -------------------------------------------------------------------------------------------------- */

static uint8_t detail_of(const struct kr_entry *entry)
{
    static const char *const KINDS[] = {"other", "content", "condition", "time", "purpose"};
    static const char *const POSITIONS[] = {"before", "after", "self", "subject"};
    static const char *const SCOPES[] = {"any", "local", "state", "region"};
    uint8_t detail = 0;
    kr_str who = kr_entry_get(entry, "who");
    switch (entry->section) {
    case KR_SECTION_DETERMINER:
        return kr_str_is(kr_entry_get(entry, "definite"), "yes") ? DETERMINER_DEFINITE : 0;
    case KR_SECTION_PRONOUN:
        detail |= kr_str_is(kr_entry_get(entry, "number"), "plural") ? PRONOUN_PLURAL : 0;
        detail |= kr_entry_get(entry, "possessive").len ? PRONOUN_POSSESSIVE : 0;
        detail |= kr_str_is(who, "enemy") ? PRONOUN_ENEMY : 0;
        detail |= kr_str_is(who, "speaker") ? PRONOUN_SPEAKER : 0;
        detail |= kr_str_is(who, "person") ? PRONOUN_PERSON : 0;
        return detail;
    case KR_SECTION_SUBORDINATOR:
        return INDEX_OF(kr_entry_get(entry, "kind"), KINDS, CLAUSE_OTHER);
    case KR_SECTION_COORDINATOR:
        return kr_str_is(kr_entry_get(entry, "kind"), "but")    ? COORDINATOR_BUT
               : kr_str_is(kr_entry_get(entry, "kind"), "both") ? COORDINATOR_BOTH
                                                                : 0;
    case KR_SECTION_ATTRIBUTION:
        return INDEX_OF(kr_entry_get(entry, "position"), POSITIONS, POSITION_BEFORE);
    case KR_SECTION_NOUN_OFFICE:
        return INDEX_OF(kr_entry_get(entry, "scope"), SCOPES, OFFICE_ANY);
    default:
        return 0;
    }
}

static uint16_t verb_class_of(enum kr_section section)
{
    switch (section) {
    case KR_SECTION_VERB_PERFECT:
        return VERB_IS_PERFECT;
    case KR_SECTION_VERB_PASSIVE:
        return VERB_IS_PASSIVE;
    case KR_SECTION_VERB_COPULA:
        return VERB_IS_COPULA;
    case KR_SECTION_VERB_MODAL:
        return VERB_IS_MODAL;
    case KR_SECTION_VERB_TRY:
        return VERB_IS_TRY;
    case KR_SECTION_VERB_SPEECH:
        return VERB_IS_SPEECH;
    case KR_SECTION_VERB_LIST:
        return VERB_LISTS;
    default:
        return 0;
    }
}

/* An entry of verb.modal, verb.speech ... marks the verbs that it names. */
static void mark_verbs(struct kr_claim_rules *rules, const struct kr_entry *entry)
{
    uint16_t class = verb_class_of((enum kr_section)entry->section);
    uint8_t factuality = factuality_of(kr_entry_get(entry, "factuality"));
    bool past = kr_entry_get(entry, "form").len > 0;
    for (kr_str rest = entry->words; class && rest.ptr;) {
        ptrdiff_t verb = kr_pack_verb(rules->pack, kr_str_next(&rest, '|'));
        if (verb < 0)
            continue;
        struct entry_facts *facts = &rules->facts[verb];
        facts->verb |= class;
        if (kr_entry_get(entry, "purpose").len)
            facts->verb |= VERB_ACHIEVES;
        if (kr_entry_get(entry, "doer").len)
            facts->verb |= VERB_ACCUSES;
        if (class == VERB_LISTS)
            facts->with = kr_match_word(rules->pack->automaton, kr_entry_get(entry, "with"));
        if (class == VERB_IS_SPEECH)
            facts->speech = factuality == NO_FACTUALITY ? KR_FACT : factuality;
        else if (past)
            facts->past = factuality;
        else if (factuality != NO_FACTUALITY)
            facts->factuality = factuality;
    }
}

static bool compile_entries(struct kr_claim_rules *rules, struct side_table *sides, struct kr_arena *arena)
{
    const struct kr_pack *pack = rules->pack;
    rules->facts = KR_NEW_ARRAY(arena, struct entry_facts, pack->entry_count + 1);
    rules->country_side = KR_NEW_ARRAY(arena, uint16_t, KR_CLAIM_COUNTRIES);
    if (!rules->facts || !rules->country_side)
        return false;
    for (size_t i = 0; i < pack->entry_count; i++) {
        const struct kr_entry *entry = &pack->entries[i];
        struct entry_facts *facts = &rules->facts[i];
        facts->side = side_index(sides, kr_entry_get(entry, "side"));
        facts->relation = INDEX_OF(kr_entry_get(entry, "at"), RELATIONS, REL_OTHER);
        facts->factuality = factuality_of(kr_entry_get(entry, "factuality"));
        facts->past = NO_FACTUALITY;
        facts->detail = detail_of(entry);
        if (kr_str_is(kr_entry_get(entry, "aux"), "be"))
            facts->verb |= VERB_TAKES_BE;
        if (entry->section == KR_SECTION_SIDE) {
            uint16_t side = side_index(sides, entry->canonical);
            rules->home = kr_entry_get(entry, "home").len ? side : rules->home;
            rules->invader = kr_entry_get(entry, "invader").len ? side : rules->invader;
        }
    }
    for (size_t i = 0; i < pack->entry_count; i++)
        mark_verbs(rules, &pack->entries[i]);
    const struct kr_gazetteer *gazetteer = kr_place_gazetteer(rules->places);
    for (uint32_t i = 0; i < kr_gaz_count(gazetteer); i++) {
        kr_str country = kr_gaz_country(gazetteer, i);
        uint16_t *side = &rules->country_side[kr_claim_country(country)];
        if (country.len && !*side)
            *side = side_index(sides, country);
    }
    return !sides->failed;
}

/* ---- rules ---------------------------------------------------------------------------------------------------- */

static uint8_t read_slots(kr_str value, uint8_t slots[MAX_SLOTS])
{
    uint8_t count = 0;
    while (value.ptr && count < MAX_SLOTS)
        slots[count++] = (uint8_t)kr_slot_from(kr_str_next(&value, '|'));
    return count;
}

static struct phrase read_phrase(const struct kr_pack *pack, kr_str words)
{
    struct phrase phrase = {.section = KR_SECTION_COUNT};
    if (words.len > 2 && words.ptr[0] == '[')
        for (uint8_t i = 0; i < KR_SECTION_COUNT; i++)
            if (kr_str_is(kr_str_cut(words, 1, words.len - 1), kr_section_name((enum kr_section)i)))
                phrase.section = i;
    while (words.ptr && phrase.count < MAX_PHRASE_WORDS) {
        kr_str word = kr_str_next(&words, ' ');
        char folded[KR_TEXT_FOLD_BYTES];
        if (!word.len)
            continue;
        if (kr_str_is(word, "..")) {
            phrase.words[phrase.count++] = 0;
            continue;
        }
        size_t len = kr_text_fold(word, folded);
        uint32_t id = kr_match_word(pack->automaton, (kr_str){folded, len});
        phrase.words[phrase.count++] = id ? id : UINT32_MAX;
    }
    return phrase;
}

static const struct phrase *read_phrases(const struct kr_pack *pack, kr_str value, struct kr_arena *arena,
                                         uint8_t *count)
{
    size_t number = 1;
    for (size_t i = 0; i < value.len; i++)
        number += value.ptr[i] == '|';
    struct phrase *phrases = KR_NEW_ARRAY(arena, struct phrase, number);
    *count = 0;
    while (phrases && value.ptr && *count < UINT8_MAX)
        phrases[(*count)++] = read_phrase(pack, kr_str_next(&value, '|'));
    return phrases;
}

static struct rule compile_rule(const struct kr_pack *pack, const struct kr_rule *source, struct kr_arena *arena)
{
    static const char *const DEFAULTS[] = {"none",    "home", "invader", "recent", "enemy",
                                           "claimed", "last", "same",    "fall"};
    static const char *const NEEDS[] = {"any", "actor", "place", "both", "figure"};
    static const char *const VOICES[] = {"", "active", "passive", "verbless"};
    struct rule rule = {.type = source->type, .id = source->id, .factuality = NO_FACTUALITY, .needs = NEEDS_PLACE};
    for (size_t i = 0; i < source->line_count; i++) {
        kr_str value = source->lines[i].value;
        switch (source->lines[i].key) {
        case KR_RULE_WITH:
            rule.with = read_phrases(pack, value, arena, &rule.with_count);
            break;
        case KR_RULE_UNLESS:
            rule.unless = read_phrases(pack, value, arena, &rule.unless_count);
            break;
        case KR_RULE_ACTOR:
            rule.actor_count = read_slots(value, rule.actor);
            break;
        case KR_RULE_PLACE:
            rule.place_count = read_slots(value, rule.place);
            break;
        case KR_RULE_DEFAULT:
            rule.fallback = INDEX_OF(value, DEFAULTS, DEFAULT_NONE);
            break;
        case KR_RULE_NEEDS:
            rule.needs = INDEX_OF(value, NEEDS, NEEDS_ANY);
            break;
        case KR_RULE_VOICE:
            rule.voice = INDEX_OF(value, VOICES, VOICE_EITHER);
            break;
        case KR_RULE_NEGATED:
            rule.negated = true;
            break;
        case KR_RULE_FACTUALITY:
            rule.factuality = factuality_of(value);
            break;
        default:
            break;
        }
    }
    return rule;
}

/* Rules by verb entry, in compressed rows: first[e] .. first[e + 1]. */
static bool index_verbs(const struct kr_pack *pack, enum kr_rule_key key, struct kr_arena *arena,
                        const uint32_t **first_out, const uint16_t **rules_out)
{
    uint32_t *first = KR_NEW_ARRAY(arena, uint32_t, pack->entry_count + 2);
    uint16_t *list = NULL;
    if (!first)
        return false;
    for (int pass = 0; pass < 2; pass++) {
        for (size_t r = 0; r < pack->rule_count; r++) {
            for (size_t l = 0; l < pack->rules[r].line_count; l++) {
                if (pack->rules[r].lines[l].key != key)
                    continue;
                for (kr_str rest = pack->rules[r].lines[l].value; rest.ptr;) {
                    ptrdiff_t verb = kr_pack_verb(pack, kr_str_next(&rest, '|'));
                    if (verb < 0)
                        continue;
                    if (pass == 0)
                        first[verb + 1]++;
                    else
                        list[first[verb]++] = (uint16_t)r;
                }
            }
        }
        if (pass == 0) {
            for (size_t e = 0; e <= pack->entry_count; e++)
                first[e + 1] += first[e];
            list = KR_NEW_ARRAY(arena, uint16_t, first[pack->entry_count + 1] + 1);
            if (!list)
                return false;
        }
    }
    memmove(first + 1, first, (pack->entry_count + 1) * sizeof(*first)); /* pass 1 moved each start to its end */
    first[0] = 0;
    *first_out = first;
    *rules_out = list;
    return true;
}

static bool compile_rules(struct kr_claim_rules *rules, struct kr_arena *arena)
{
    const struct kr_pack *pack = rules->pack;
    struct rule *compiled = KR_NEW_ARRAY(arena, struct rule, pack->rule_count + 1);
    if (!compiled)
        return false;
    for (size_t r = 0; r < pack->rule_count; r++)
        compiled[r] = compile_rule(pack, &pack->rules[r], arena);
    rules->rules = compiled;
    if (!index_verbs(pack, KR_RULE_VERB, arena, &rules->verb_first, &rules->verb_rules) ||
        !index_verbs(pack, KR_RULE_ATTRIBUTE, arena, &rules->attribute_first, &rules->attribute_rules))
        return false;
    for (size_t e = 0; e < pack->entry_count; e++)
        if (rules->verb_first[e + 1] > rules->verb_first[e])
            rules->facts[e].verb |= VERB_HAS_RULES;
    return true;
}

struct kr_claim_rules *kr_claim_compile(const struct kr_pack *pack, const struct kr_gazetteer *gazetteer,
                                        struct kr_arena *arena, struct kr_error *error)
{
    struct kr_claim_rules *rules = KR_NEW(arena, struct kr_claim_rules);
    struct side_table sides = {.arena = arena, .count = 1};
    if (rules && kr_arena_grow(arena, &sides.names, &sides.capacity, 0, sizeof(*sides.names))) {
        rules->pack = pack;
        int64_t last;
        if (!kr_edtf_range(kr_pack_setting(pack, true, "since"), &rules->since, &last))
            rules->since = KR_DAY_MIN;
        rules->places = kr_place_compile(pack, gazetteer, arena);
        rules->times = kr_when_compile(pack, arena, error);
        if (!rules->times)
            return NULL;
        if (rules->places && kr_gate_compile(&rules->gate, kr_pack_setting(pack, true, "gate"), arena) &&
            compile_entries(rules, &sides, arena) && compile_rules(rules, arena)) {
            rules->sides = sides.names;
            rules->side_count = sides.count;
            return rules;
        }
    }
    kr_fail(error, KR_MEMORY, NULL, 0, "out of memory while compiling the rules");
    return NULL;
}
