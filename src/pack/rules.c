/* rules.c - *.rules files.
 *
 *     rule control.take innemen
 *       verb     innemen | veroveren | heroveren
 *       actor    subject | agent
 *       place    object | in
 *       example  Het leger heeft Izjoem heroverd. -> control.take UA Izium fact
 *       not      De minister neemt de dreiging ernstig.
 */
#include "pack/pack_int.h"

#include <stdio.h>

/* A rule while its lines are read. */
struct reading {
    struct kr_rule rule;
    struct kr_rule_line *lines;
    size_t capacity;
    bool open, triggered, exampled;
};

static void close_rule(struct kr_pack_build *build, struct reading *reading)
{
    struct kr_pack *pack = build->pack;
    if (!reading->open)
        return;
    reading->open = false;
    if (!reading->triggered)
        kr_pack_fault(build, reading->rule.line,
                      "rule %.*s has no verb, noun, state or attribute line: nothing can "
                      "fire it",
                      (int)reading->rule.name.len, reading->rule.name.ptr);
    if (!reading->exampled)
        kr_pack_fault(build, reading->rule.line,
                      "rule %.*s has no example: expected a line "
                      "\"example SENTENCE -> TYPE SIDE PLACE FACTUALITY\"",
                      (int)reading->rule.name.len, reading->rule.name.ptr);
    for (size_t r = 0; r < pack->rule_count; r++)
        if (kr_str_eq(pack->rules[r].id, reading->rule.id))
            kr_pack_fault(build, reading->rule.line,
                          "rule %.*s stands in this file already: expected a name of its own",
                          (int)reading->rule.name.len, reading->rule.name.ptr);
    struct kr_rule *rules = (struct kr_rule *)pack->rules;
    if (!kr_arena_grow(&pack->arena, &rules, &build->rule_capacity, pack->rule_count, sizeof(*rules))) {
        build->out_of_memory = true;
        return;
    }
    reading->rule.lines = reading->lines;
    rules[pack->rule_count++] = reading->rule;
    pack->rules = rules;
}

/* "lang/nl/claim/control.rules" and "innemen" -> "nl/claim/control#innemen" */
static kr_str rule_id(struct kr_pack_build *build, kr_str name)
{
    kr_str path = build->path;
    if (kr_str_starts(path, KR_S("lang/")))
        path = kr_str_cut(path, 5, path.len);
    if (kr_str_ends(path, KR_S(".rules")))
        path.len -= 6;
    char text[512];
    int len = snprintf(text, sizeof(text), "%.*s#%.*s", (int)path.len, path.ptr, (int)name.len, name.ptr);
    return kr_arena_str(&build->pack->arena, (kr_str){text, len < (int)sizeof(text) ? (size_t)len : sizeof(text) - 1});
}

static bool type_from(kr_str name, enum kr_type *out)
{
    for (enum kr_type type = 0; type < KR_TYPE_COUNT; type++) {
        if (kr_str_is(name, kr_type_name(type))) {
            *out = type;
            return true;
        }
    }
    return false;
}

static void open_rule(struct kr_pack_build *build, struct reading *reading, kr_str rest, size_t number)
{
    kr_str type = kr_str_next(&rest, ' ');
    kr_str name = rest.ptr ? kr_str_trim(rest) : KR_S("");
    *reading = (struct reading){.open = true};
    reading->rule = (struct kr_rule){.line = (uint32_t)number, .file = (uint16_t)(build->pack->file_count - 1)};
    reading->rule.name = kr_arena_str(&build->pack->arena, name);
    reading->rule.id = rule_id(build, name);
    build->out_of_memory |= !reading->rule.name.ptr || !reading->rule.id.ptr;
    if (!type_from(type, &reading->rule.type)) {
        struct kr_names names = {""};
        for (enum kr_type t = 0; t < KR_TYPE_COUNT; t++) {
            size_t used = strlen(names.text);
            snprintf(names.text + used, sizeof(names.text) - used, "%s%s", used ? ", " : "", kr_type_name(t));
        }
        kr_pack_fault(build, number, "unknown claim type \"%.*s\": expected one of %s", (int)type.len, type.ptr,
                      names.text);
    }
    if (!name.len)
        kr_pack_fault(build, number, "expected \"rule TYPE NAME\"");
}

static void check_slots(struct kr_pack_build *build, kr_str value, size_t number)
{
    size_t count = 1;
    for (size_t i = 0; i < value.len; i++)
        count += value.ptr[i] == '|';
    if (count > KR_PACK_MAX_SLOTS)
        kr_pack_fault(build, number, "%zu slots: expected at most %d", count, KR_PACK_MAX_SLOTS);
    while (value.ptr) {
        kr_str slot = kr_str_next(&value, '|');
        if (kr_slot_from(slot) == KR_SLOT_COUNT)
            kr_pack_fault(build, number, "unknown slot \"%.*s\": expected one of %s", (int)slot.len, slot.ptr,
                          kr_pack_legal_slots().text);
    }
}

static void check_value(struct kr_pack_build *build, enum kr_rule_key key, kr_str value, size_t number)
{
    const char *legal = key == KR_RULE_DEFAULT      ? "home,invader,recent,claimed,last,same,fall,enemy,none"
                        : key == KR_RULE_NEEDS      ? "actor,place,figure,any,both"
                        : key == KR_RULE_VOICE      ? "active,passive,verbless"
                        : key == KR_RULE_NEGATED    ? "yes"
                        : key == KR_RULE_FACTUALITY ? "fact,unconfirmed,possible,planned,denied"
                                                    : NULL;
    if (!legal)
        return;
    for (kr_str rest = kr_str_of(legal); rest.ptr;)
        if (kr_str_eq(kr_str_next(&rest, ','), value))
            return;
    kr_pack_fault(build, number, "%s %.*s: expected one of %s", kr_rule_keys[key], (int)value.len, value.ptr, legal);
}

static void read_line(struct kr_pack_build *build, struct reading *reading, kr_str line, size_t number)
{
    kr_str rest = line;
    kr_str word = kr_str_next(&rest, ' ');
    kr_str value = rest.ptr ? kr_str_trim(rest) : KR_S("");
    enum kr_rule_key key = 0;
    while (key < KR_RULE_KEY_COUNT && !kr_str_is(word, kr_rule_keys[key]))
        key++;
    if (key == KR_RULE_KEY_COUNT || !value.len) {
        kr_pack_fault(build, number,
                      "unknown line \"%.*s\" in a rule: expected \"rule TYPE NAME\" or one of %s and "
                      "its words",
                      (int)word.len, word.ptr, kr_pack_legal_keys().text);
        return;
    }
    reading->triggered |=
        key == KR_RULE_VERB || key == KR_RULE_NOUN || key == KR_RULE_STATE || key == KR_RULE_ATTRIBUTE;
    reading->exampled |= key == KR_RULE_EXAMPLE;
    if (key == KR_RULE_ACTOR || key == KR_RULE_PLACE)
        check_slots(build, value, number);
    else
        check_value(build, key, value, number);
    const char *arrow = memmem(value.ptr, value.len, "->", 2);
    enum kr_type type;
    if (key == KR_RULE_EXAMPLE && arrow) {
        kr_str claims = kr_str_trim(kr_str_cut(value, (size_t)(arrow + 2 - value.ptr), value.len));
        kr_str first = kr_str_next(&claims, ' ');
        if (!type_from(first, &type))
            kr_pack_fault(build, number, "the example gives \"%.*s\": expected a claim type first", (int)first.len,
                          first.ptr);
    }
    if (key == KR_RULE_EXAMPLE && !arrow)
        kr_pack_fault(build, number, "expected \"example SENTENCE -> TYPE SIDE PLACE FACTUALITY; ...\"");
    if (!kr_arena_grow(&build->pack->arena, &reading->lines, &reading->capacity, reading->rule.line_count,
                       sizeof(*reading->lines))) {
        build->out_of_memory = true;
        return;
    }
    kr_str kept = kr_arena_str(&build->pack->arena, value);
    build->out_of_memory |= !kept.ptr;
    reading->lines[reading->rule.line_count++] = (struct kr_rule_line){key, kept, (uint32_t)number};
}

void kr_pack_read_rules(struct kr_pack_build *build, kr_str bytes)
{
    struct reading reading = {0};
    kr_str line;
    for (size_t number = 1; kr_str_line(&bytes, &line); number++) {
        line = kr_str_trim(line);
        if (!line.len || line.ptr[0] == '#')
            continue;
        if (kr_str_starts(line, KR_S("rule "))) {
            close_rule(build, &reading);
            open_rule(build, &reading, kr_str_trim(kr_str_cut(line, 5, line.len)), number);
        } else if (reading.open) {
            read_line(build, &reading, line, number);
        } else {
            kr_pack_fault(build, number, "expected \"rule TYPE NAME\" before \"%.*s\"",
                          (int)(line.len < 40 ? line.len : 40), line.ptr);
        }
    }
    close_rule(build, &reading);
}

/* The words of `with` and `unless` are looked for by their number: each must have one. */
static void know_phrases(struct kr_pack_build *build, const struct kr_rule_line *line)
{
    for (kr_str rest = line->value; rest.ptr;) {
        kr_str phrase = kr_str_next(&rest, '|');
        size_t words = 1, section = 0;
        for (size_t i = 0; i < phrase.len; i++)
            words += phrase.ptr[i] == ' ';
        if (words > KR_PACK_MAX_PHRASE_WORDS)
            kr_pack_fault(build, line->line, "\"%.*s\" has %zu words: expected at most %d", (int)phrase.len, phrase.ptr,
                          words, KR_PACK_MAX_PHRASE_WORDS);
        if (phrase.len > 2 && phrase.ptr[0] == '[') {
            while (section < KR_SECTION_COUNT &&
                   !kr_str_is(kr_str_cut(phrase, 1, phrase.len - 1), kr_sections[section].text))
                section++;
            if (section == KR_SECTION_COUNT)
                kr_pack_fault(build, line->line, "unknown section %.*s: expected one of %s", (int)phrase.len,
                              phrase.ptr, kr_pack_legal_sections(false).text);
            continue;
        }
        if (!kr_match_know(build->builder, phrase))
            kr_pack_fault(build, line->line, "\"%.*s\" cannot be looked for: expected at most %d words",
                          (int)phrase.len, phrase.ptr, KR_LIMIT_PHRASE_TOKENS);
    }
    build->out_of_memory |= kr_match_out_of_memory(build->builder);
}

void kr_pack_link_rules(struct kr_pack_build *build)
{
    struct kr_pack *pack = build->pack;
    for (size_t r = 0; r < pack->rule_count; r++) {
        build->path = pack->files[pack->rules[r].file];
        for (size_t l = 0; l < pack->rules[r].line_count; l++) {
            const struct kr_rule_line *line = &pack->rules[r].lines[l];
            if (line->key == KR_RULE_WITH || line->key == KR_RULE_UNLESS)
                know_phrases(build, line);
            if (line->key != KR_RULE_NOUN && line->key != KR_RULE_STATE)
                continue;
            uint16_t category = line->key == KR_RULE_NOUN ? KR_CATEGORY_NOUN : KR_CATEGORY_STATE;
            for (kr_str rest = line->value, word; rest.ptr;) {
                word = kr_str_next(&rest, '|');
                if (word.len)
                    kr_pack_add_phrase(build, word, category, r, 0, line->line);
            }
        }
    }
}
