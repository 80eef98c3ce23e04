/* romanise.c - spelling tables at work: rewriting from left to right, the longest match first.
 *
 * A table is data (packs/lang/LANG/place/NAME.roman, pack/roman.c reads it); here it is applied. A line with several
 * spellings makes variants; a name is written the same way throughout, so a variant takes one spelling of a line in
 * all places at once.
 */
#include "place/romanise.h"

/* A name as code points: lower case, with the capitals beside. */
struct letters {
    uint32_t c[KR_ROMANISE_LETTERS];
    bool upper[KR_ROMANISE_LETTERS];
    size_t count;
};

static bool read_letters(kr_str name, struct letters *letters)
{
    letters->count = 0;
    char folded[KR_TEXT_FOLD_BYTES];
    for (size_t at = 0; at < name.len;) {
        size_t start = at;
        uint32_t c = kr_utf8_next(name, &at);
        size_t len = kr_utf8_fold(kr_str_cut(name, start, at), folded, sizeof(folded));
        if (letters->count == KR_ROMANISE_LETTERS)
            return false;
        letters->upper[letters->count] = kr_utf8_is_upper(c);
        size_t zero = 0;
        letters->c[letters->count++] = len ? kr_utf8_next((kr_str){folded, len}, &zero) : c;
    }
    return letters->count > 0;
}

static bool is_in(const uint32_t *set, size_t count, uint32_t c)
{
    for (size_t i = 0; i < count; i++)
        if (set[i] == c)
            return true;
    return false;
}

/* A letter of a word, or the apostrophe within one. */
static bool is_word(const struct letters *name, size_t at)
{
    return name->c[at] == '\'' || kr_utf8_is_letter(name->c[at]);
}

static bool fits(const struct kr_roman_rule *rule, const struct letters *name, size_t at)
{
    size_t end = at + rule->from_count;
    if (name->c[at] != rule->from[0] || end > name->count)
        return false;
    for (size_t i = 1; i < rule->from_count; i++)
        if (name->c[at + i] != rule->from[i])
            return false;
    if ((rule->start && at > 0 && is_word(name, at - 1)) || (rule->end && end < name->count && is_word(name, end)))
        return false;
    return (!rule->left_count || (at > 0 && is_in(rule->left, rule->left_count, name->c[at - 1]))) &&
           (!rule->right_count || (end < name->count && is_in(rule->right, rule->right_count, name->c[end])));
}

/* The lines that a name takes, letter by letter. */
struct path {
    const struct kr_roman_rule *rule[KR_ROMANISE_LETTERS]; /* NULL: the letter stays */
    uint8_t at[KR_ROMANISE_LETTERS];
    size_t count;
};

static void find_path(const struct kr_roman *table, const struct letters *name, struct path *path)
{
    path->count = 0;
    for (size_t at = 0; at < name->count; path->count++) {
        const struct kr_roman_rule *best = NULL;
        for (size_t i = 0; i < table->rule_count; i++)
            if (fits(&table->rules[i], name, at) && (!best || table->rules[i].from_count > best->from_count))
                best = &table->rules[i];
        path->rule[path->count] = best;
        path->at[path->count] = (uint8_t)at;
        at += best ? best->from_count : 1;
    }
}

static size_t add_bytes(char *out, size_t len, kr_str bytes)
{
    size_t room = KR_ROMANISE_BYTES - len;
    if (bytes.len > room) /* whole or not at all: no character is cut */
        return len;
    memcpy(out + len, bytes.ptr, bytes.len);
    return len + bytes.len;
}

static size_t add_code(char *out, size_t len, uint32_t c)
{
    char bytes[4];
    size_t n = kr_utf8_put(c, bytes);
    return add_bytes(out, len, (kr_str){bytes, n});
}

/* With the first letter a capital. */
static size_t add_capital(char *out, size_t len, kr_str bytes)
{
    size_t at = 0;
    if (!bytes.len)
        return len;
    uint32_t first = kr_utf8_next(bytes, &at);
    len = add_code(out, len, kr_utf8_upper(first));
    return add_bytes(out, len, kr_str_cut(bytes, at, bytes.len));
}

/* Two lines of the table with the alternatives that a variant takes of them. */
struct choice {
    const struct kr_roman_rule *a, *b;
    uint8_t a_to, b_to;
};

static size_t write_path(const struct path *path, const struct letters *name, const struct choice *choice, char *out)
{
    size_t len = 0;
    bool capital = false; /* owed: a capital whose spelling was empty */
    for (size_t i = 0; i < path->count; i++) {
        const struct kr_roman_rule *rule = path->rule[i];
        bool upper = name->upper[path->at[i]] || capital;
        if (!rule) {
            uint32_t c = name->c[path->at[i]];
            len = add_code(out, len, upper ? kr_utf8_upper(c) : c);
            capital = false;
            continue;
        }
        uint8_t to = rule == choice->a ? choice->a_to : rule == choice->b ? choice->b_to : 0;
        capital = upper && !rule->to[to].len;
        len = upper ? add_capital(out, len, rule->to[to]) : add_bytes(out, len, rule->to[to]);
    }
    return len;
}

size_t kr_romanise_one(const struct kr_roman *table, kr_str name, char out[KR_ROMANISE_BYTES])
{
    struct letters letters;
    struct path path;
    if (!read_letters(name, &letters))
        return 0;
    find_path(table, &letters, &path);
    return write_path(&path, &letters, &(struct choice){NULL, NULL, 0, 0}, out);
}

/* The different lines of a path that have alternatives; returns their number. */
static size_t open_lines(const struct path *path, const struct kr_roman_rule **lines)
{
    size_t count = 0;
    for (size_t i = 0; i < path->count; i++) {
        const struct kr_roman_rule *rule = path->rule[i];
        size_t known = 0;
        while (rule && known < count && lines[known] != rule)
            known++;
        if (rule && rule->to_count > 1 && known == count)
            lines[count++] = rule;
    }
    return count;
}

void kr_romanise(const struct kr_roman *table, kr_str name, kr_romanise_fn *each, void *context)
{
    struct letters letters;
    struct path path;
    const struct kr_roman_rule *lines[KR_ROMANISE_LETTERS];
    char out[KR_ROMANISE_BYTES];
    if (!read_letters(name, &letters))
        return;
    find_path(table, &letters, &path);
    size_t count = open_lines(&path, lines), made = 1;
    each(context, (kr_str){out, write_path(&path, &letters, &(struct choice){NULL, NULL, 0, 0}, out)});
    for (size_t i = 0; i < count; i++)
        for (uint8_t a = 1; a < lines[i]->to_count && made < KR_ROMANISE_MOST; a++, made++)
            each(context, (kr_str){out, write_path(&path, &letters, &(struct choice){lines[i], NULL, a, 0}, out)});
    for (size_t i = 0; i < count; i++)
        for (size_t j = i + 1; j < count; j++)
            for (uint8_t a = 1; a < lines[i]->to_count; a++)
                for (uint8_t b = 1; b < lines[j]->to_count && made < KR_ROMANISE_MOST; b++, made++)
                    each(context,
                         (kr_str){out, write_path(&path, &letters, &(struct choice){lines[i], lines[j], a, b}, out)});
}

/* Does the table's own spelling of the rule stand in the name at `at`? */
static bool spells(const struct kr_roman_rule *rule, const struct letters *name, size_t at, size_t *end)
{
    kr_str to = rule->to[0];
    size_t j = at;
    for (size_t i = 0; i < to.len; j++)
        if (j >= name->count || kr_utf8_next(to, &i) != name->c[j])
            return false;
    *end = j;
    bool starts = at == 0 || !is_word(name, at - 1), ends = j == name->count || !is_word(name, j);
    return to.len && (!rule->start || starts) && (!rule->end || ends) && !rule->left_count && !rule->right_count;
}

size_t kr_romanise_back(const struct kr_roman *table, kr_str name, char out[KR_ROMANISE_BYTES])
{
    struct letters letters;
    size_t len = 0;
    if (!read_letters(name, &letters))
        return 0;
    for (size_t at = 0; at < letters.count;) {
        const struct kr_roman_rule *best = NULL;
        size_t best_end = at, end;
        for (size_t i = 0; i < table->rule_count; i++) {
            if (!spells(&table->rules[i], &letters, at, &end))
                continue;
            if (end > best_end || (end == best_end && table->rules[i].start && !best->start)) {
                best = &table->rules[i];
                best_end = end;
            }
        }
        if (!best && is_word(&letters, at) && letters.c[at] != '\'')
            return 0;
        for (size_t i = 0; best && i < best->from_count; i++) {
            bool upper = i == 0 && letters.upper[at];
            len = add_code(out, len, upper ? kr_utf8_upper(best->from[i]) : best->from[i]);
        }
        if (!best)
            len = add_code(out, len, letters.c[at]);
        at = best ? best_end : at + 1;
    }
    return len;
}

void kr_romanise_endings(const struct kr_roman *table, kr_str word, kr_romanise_fn *each, void *context)
{
    struct letters letters;
    char out[KR_ROMANISE_BYTES];
    if (!read_letters(word, &letters))
        return;
    for (size_t i = 0; i < table->rule_count; i++) {
        const struct kr_roman_rule *rule = &table->rules[i];
        if (rule->from_count + 2u > letters.count || !fits(rule, &letters, letters.count - rule->from_count))
            continue;
        size_t head = 0;
        for (size_t at = 0; at + rule->from_count < letters.count; at++)
            head = add_code(out, head, letters.upper[at] ? kr_utf8_upper(letters.c[at]) : letters.c[at]);
        for (uint8_t to = 0; to < rule->to_count; to++)
            each(context, (kr_str){out, add_bytes(out, head, rule->to[to])});
    }
}
