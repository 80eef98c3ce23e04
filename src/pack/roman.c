/* roman.c - reads spelling tables (*.roman): how the names of one language are written in another.
 *
 *     system = nl-uk                    keys first: the table's name, the language it reads, what it is for
 *     from = uk
 *     use = spell
 *
 *     щ          sjtsj | sjtsj          from   to | to: the first is the table's own, the others occur too
 *     ^є         je                     ^ at the start of a word, $ at its end
 *     [аеиоу]е   je                     behind one of these letters; г[еи]: before one of them
 *     ь          -                      -: nothing
 *
 * At each letter the line with the longest `from` whose context holds wins; of equals, the first.
 */
#include "pack/pack_int.h"

/* One code point lower-cased, by way of the folding that look-up uses. */
static uint32_t lower(kr_str s, size_t *at)
{
    size_t start = *at;
    uint32_t c = kr_utf8_next(s, at);
    char folded[16];
    size_t len = kr_utf8_fold(kr_str_cut(s, start, *at), folded, sizeof(folded)), zero = 0;
    return len ? kr_utf8_next((kr_str){folded, len}, &zero) : c;
}

/* Reads "[letters]" at *at into a set; false when it does not close or is too long. */
static bool read_set(kr_str text, size_t *at, uint32_t *set, uint8_t *count)
{
    for ((*at)++; *at < text.len && text.ptr[*at] != ']';) {
        if (*count == KR_ROMAN_SET)
            return false;
        set[(*count)++] = lower(text, at);
    }
    if (*at == text.len)
        return false;
    (*at)++;
    return *count > 0;
}

/* "[абв]^пат$[где]" */
static bool read_pattern(kr_str text, struct kr_roman_rule *rule)
{
    size_t at = 0;
    if (text.len && text.ptr[0] == '[' && !read_set(text, &at, rule->left, &rule->left_count))
        return false;
    if (at < text.len && text.ptr[at] == '^') {
        rule->start = true;
        at++;
    }
    while (at < text.len && text.ptr[at] != '[' && text.ptr[at] != '$') {
        if (rule->from_count == KR_ROMAN_FROM)
            return false;
        rule->from[rule->from_count++] = lower(text, &at);
    }
    if (at < text.len && text.ptr[at] == '$') {
        rule->end = true;
        at++;
    } else if (at < text.len && !read_set(text, &at, rule->right, &rule->right_count)) {
        return false;
    }
    return at == text.len && rule->from_count > 0;
}

static void read_rule(struct kr_pack_build *build, kr_str line, size_t number, size_t *capacity, struct kr_roman *roman)
{
    struct kr_arena *arena = &build->pack->arena;
    struct kr_roman_rule rule = {.line = (uint32_t)number};
    size_t gap = 0;
    while (gap < line.len && line.ptr[gap] != ' ' && line.ptr[gap] != '\t')
        gap++;
    kr_str rest = kr_str_trim(kr_str_cut(line, gap, line.len));
    if (!read_pattern(kr_str_cut(line, 0, gap), &rule)) {
        kr_pack_fault(build, number, "\"%.*s\" is no pattern: expected [before]^letters$ or letters[after], at most %d",
                      (int)gap, line.ptr, KR_ROMAN_FROM);
        return;
    }
    while (rest.ptr) {
        kr_str to = kr_str_next(&rest, '|');
        if (!to.len || rule.to_count == KR_ROMAN_TO) {
            kr_pack_fault(build, number, "expected one to %d spellings behind the letters, - for none", KR_ROMAN_TO);
            return;
        }
        kr_str kept = kr_arena_str(arena, kr_str_is(to, "-") ? KR_S("") : to);
        build->out_of_memory |= !kept.ptr;
        rule.to[rule.to_count++] = kept;
    }
    struct kr_roman_rule *rules = (struct kr_roman_rule *)roman->rules;
    if (!kr_arena_grow(arena, &rules, capacity, roman->rule_count, sizeof(*rules))) {
        build->out_of_memory = true;
        return;
    }
    rules[roman->rule_count++] = rule;
    roman->rules = rules;
}

static void read_key(struct kr_pack_build *build, kr_str line, size_t number, struct kr_roman *roman)
{
    kr_str value = line, key = kr_str_next(&value, '=');
    value = kr_arena_str(&build->pack->arena, kr_str_trim(value));
    build->out_of_memory |= !value.ptr;
    if (kr_str_is(key, "system"))
        roman->system = value;
    else if (kr_str_is(key, "from"))
        roman->from = value;
    else if (kr_str_is(key, "to"))
        roman->to = value;
    else if (kr_str_is(key, "use") && (kr_str_is(value, "spell") || kr_str_is(value, "name") ||
                                       kr_str_is(value, "key") || kr_str_is(value, "case")))
        roman->use = value;
    else if (!kr_str_is(key, "source"))
        kr_pack_fault(build, number,
                      "unknown \"%.*s\": expected system, from, to, source, or use = spell, name, key, case",
                      (int)line.len, line.ptr);
}

void kr_pack_read_roman(struct kr_pack_build *build, kr_str bytes)
{
    struct kr_pack *pack = build->pack;
    struct kr_roman roman = {.use = KR_S("spell")};
    kr_str line;
    size_t capacity = 0, number = 0;
    while (kr_str_line(&bytes, &line)) {
        number++;
        line = kr_str_trim(line);
        if (!line.len || line.ptr[0] == '#')
            continue;
        if (memchr(line.ptr, '=', line.len))
            read_key(build, line, number, &roman);
        else
            read_rule(build, line, number, &capacity, &roman);
    }
    if (!roman.system.len || !roman.from.len) {
        kr_pack_fault(build, number, "a spelling table without system or from: expected both in its first lines");
        return;
    }
    for (size_t i = 0; i < pack->roman_count; i++)
        if (kr_str_eq(pack->romans[i].system, roman.system))
            kr_pack_fault(build, 0, "a second table \"%.*s\": expected each system once", (int)roman.system.len,
                          roman.system.ptr);
    struct kr_roman *romans = (struct kr_roman *)pack->romans;
    if (!kr_arena_grow(&pack->arena, &romans, &build->roman_capacity, pack->roman_count, sizeof(*romans))) {
        build->out_of_memory = true;
        return;
    }
    romans[pack->roman_count++] = roman;
    pack->romans = romans;
}
