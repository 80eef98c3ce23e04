/* verbs.c - the forms of verbs.
 *
 * A plain verb lists its forms. A separable one is derived from its base verb's line:
 *
 *     nemen | neem | neemt | nam | namen | genomen
 *     in+nemen        ->  innemen, inneemt, innam, ..., ingenomen (joined), "in te nemen"
 *                         neemt ... in (split): kept as nemen + "in" for who reads the clause
 */
#include "pack/pack_int.h"

#include <stdio.h>
#include <stdlib.h>

enum { SLOTS = 7 };
static const uint32_t SLOT_FORMS[SLOTS] = {
    KR_FORM_INFINITIVE | KR_FORM_PRESENT | KR_FORM_PLURAL,
    KR_FORM_PRESENT,
    KR_FORM_PRESENT,
    KR_FORM_PAST,
    KR_FORM_PAST | KR_FORM_PLURAL,
    KR_FORM_PARTICIPLE,
    KR_FORM_GERUND,
};

static int compare_lemmas(const void *a, const void *b)
{
    const struct kr_lemma *x = a, *y = b;
    return kr_str_order(x->text, y->text);
}

static bool sort_lemmas(struct kr_pack *pack)
{
    struct kr_lemma *lemmas = KR_NEW_ARRAY(&pack->arena, struct kr_lemma, pack->entry_count + 1);
    if (!lemmas)
        return false;
    for (size_t i = 0; i < pack->entry_count; i++)
        if (pack->entries[i].section == KR_SECTION_VERB)
            lemmas[pack->lemma_count++] = (struct kr_lemma){pack->entries[i].canonical, (uint32_t)i};
    qsort(lemmas, pack->lemma_count, sizeof(*lemmas), compare_lemmas);
    pack->lemmas = lemmas;
    return true;
}

ptrdiff_t kr_pack_verb(const struct kr_pack *pack, kr_str lemma)
{
    struct kr_lemma key = {lemma, 0};
    const struct kr_lemma *found =
        pack->lemma_count ? bsearch(&key, pack->lemmas, pack->lemma_count, sizeof(key), compare_lemmas) : NULL;
    return found ? (ptrdiff_t)found->entry : -1;
}

static bool is_vowel(char c)
{
    return strchr("aeiouy", c) != NULL;
}

/* "bevrijd" + "e", spelt as Dutch spells open and closed syllables. */
static void add_attributive(struct kr_pack_build *build, kr_str participle, size_t entry, uint32_t detail, size_t line)
{
    char text[KR_LIMIT_TOKEN_BYTES + 8];
    kr_str ending = kr_pack_setting(build->pack, false, "attributive");
    size_t len = participle.len;
    if (!ending.len || len < 3 || len + ending.len + 1 >= sizeof(text) || kr_str_ends(participle, KR_S("en")))
        return;
    memcpy(text, participle.ptr, len);
    if (len > 3 && !is_vowel(text[len - 1]) && is_vowel(text[len - 2]) && text[len - 2] == text[len - 3]) {
        text[len - 2] = text[len - 1]; /* gedood, gedode: a long vowel is written once in an open syllable */
        len--;
    } else if ((text[len - 1] == 't' || text[len - 1] == 'd') && is_vowel(text[len - 2]) && !is_vowel(text[len - 3])) {
        text[len] = text[len - 1]; /* bezet, bezette; gered, geredde: a short one closes its syllable */
        len++;
    }
    memcpy(text + len, ending.ptr, ending.len);
    kr_pack_add_phrase(build, (kr_str){text, len + ending.len}, KR_SECTION_VERB, entry, detail | KR_FORM_ATTRIBUTE,
                       line);
}

/* Adds the forms on a verb's own line, each with `prefix` before it. */
static void add_forms(struct kr_pack_build *build, kr_str words, kr_str prefix, size_t entry, size_t line)
{
    uint32_t joined = prefix.len ? KR_FORM_JOINED : 0;
    for (size_t slot = 0; words.ptr && slot < SLOTS; slot++) {
        kr_str forms = kr_str_next(&words, '|');
        while (forms.ptr && forms.len) {
            kr_str form = kr_str_next(&forms, '/');
            char text[2 * KR_LIMIT_TOKEN_BYTES];
            if (!form.len || prefix.len + form.len > KR_LIMIT_TOKEN_BYTES)
                continue;
            memcpy(text, prefix.ptr ? prefix.ptr : "", prefix.len);
            memcpy(text + prefix.len, form.ptr, form.len);
            kr_str whole = {text, prefix.len + form.len};
            kr_pack_add_phrase(build, whole, KR_SECTION_VERB, entry, SLOT_FORMS[slot] | joined, line);
            if (SLOT_FORMS[slot] == KR_FORM_PARTICIPLE)
                add_attributive(build, whole, entry, joined, line);
        }
    }
    if (words.ptr)
        kr_pack_fault(build, line,
                      "too many forms: expected infinitive | present 1 | present 3 | past | past plural | "
                      "participle | gerund");
}

/* The markers of the infinitive that are one word (te); a pack has one or two. */
struct markers {
    kr_str words[4];
    size_t count;
};

static struct markers find_markers(const struct kr_pack *pack)
{
    struct markers markers = {.count = 0};
    for (size_t i = 0; i < pack->entry_count && markers.count < 4; i++) {
        kr_str marker = pack->entries[i].canonical;
        if (pack->entries[i].section == KR_SECTION_MARKER && !memchr(marker.ptr, ' ', marker.len))
            markers.words[markers.count++] = marker;
    }
    return markers;
}

/* "in te nemen": the infinitive with each marker of the language between. */
static void add_marked(struct kr_pack_build *build, const struct markers *markers, kr_str particle, kr_str infinitive,
                       size_t entry, size_t line)
{
    for (size_t i = 0; i < markers->count; i++) {
        char text[3 * KR_LIMIT_TOKEN_BYTES];
        int len = snprintf(text, sizeof(text), "%.*s %.*s %.*s", (int)particle.len, particle.ptr,
                           (int)markers->words[i].len, markers->words[i].ptr, (int)infinitive.len, infinitive.ptr);
        if (len > 0 && len < (int)sizeof(text))
            kr_pack_add_phrase(build, (kr_str){text, (size_t)len}, KR_SECTION_VERB, entry,
                               KR_FORM_INFINITIVE | KR_FORM_TE, line);
    }
}

static void add_separable(struct kr_pack_build *build, const struct markers *markers, size_t index, kr_str particle,
                          kr_str lemma)
{
    struct kr_pack *pack = build->pack;
    struct kr_entry *entry = (struct kr_entry *)&pack->entries[index];
    ptrdiff_t base = kr_pack_verb(pack, lemma);
    if (base < 0 || memchr(pack->entries[base].words.ptr, '+', pack->entries[base].words.len)) {
        kr_pack_fault(build, entry->line, "%.*s+%.*s: expected %.*s to have a line of its own in [verb]",
                      (int)particle.len, particle.ptr, (int)lemma.len, lemma.ptr, (int)lemma.len, lemma.ptr);
        return;
    }
    add_forms(build, pack->entries[base].words, particle, index, entry->line);
    add_marked(build, markers, particle, lemma, index, entry->line);
    struct kr_separable *separables = (struct kr_separable *)pack->separables;
    if (!kr_arena_grow(&pack->arena, &separables, &build->separable_capacity, pack->separable_count,
                       sizeof(*separables))) {
        build->out_of_memory = true;
        return;
    }
    separables[pack->separable_count++] = (struct kr_separable){(uint32_t)base, (uint32_t)index, particle};
    pack->separables = separables;
}

/* in+nemen: the lemma becomes innemen. */
static void name_separable(struct kr_pack_build *build, struct kr_entry *entry)
{
    build->path = build->pack->files[entry->file];
    kr_str base = entry->words;
    const char *plus = memchr(base.ptr, '+', base.len);
    if (!plus)
        return;
    kr_str particle = kr_str_next(&base, '+');
    char text[2 * KR_LIMIT_TOKEN_BYTES];
    if (!base.len || particle.len + base.len > sizeof(text)) {
        kr_pack_fault(build, entry->line, "expected particle+infinitive");
        return;
    }
    base = kr_str_trim(base);
    memcpy(text, particle.ptr, particle.len);
    memcpy(text + particle.len, base.ptr, base.len);
    entry->canonical = kr_arena_str(&build->pack->arena, (kr_str){text, particle.len + base.len});
    build->out_of_memory |= !entry->canonical.ptr;
}

static int compare_separables(const void *a, const void *b)
{
    const struct kr_separable *x = a, *y = b;
    return (x->base > y->base) - (x->base < y->base);
}

/* Every lemma that a section or a rule names must be a verb. */
static void check_lemmas(struct kr_pack_build *build, kr_str words, size_t line)
{
    while (words.ptr) {
        kr_str lemma = kr_str_next(&words, '|');
        if (lemma.len && kr_pack_verb(build->pack, lemma) < 0)
            kr_pack_fault(build, line, "\"%.*s\" is no verb: expected an infinitive that has a line in [verb]",
                          (int)lemma.len, lemma.ptr);
    }
}

void kr_pack_link_verbs(struct kr_pack_build *build)
{
    struct kr_pack *pack = build->pack;
    for (size_t i = 0; i < pack->entry_count; i++)
        if (pack->entries[i].section == KR_SECTION_VERB && !build->out_of_memory)
            name_separable(build, (struct kr_entry *)&pack->entries[i]);
    if (build->out_of_memory || !sort_lemmas(pack)) {
        build->out_of_memory = true;
        return;
    }
    struct markers markers = find_markers(pack);
    for (size_t i = 0; i < pack->entry_count; i++) {
        const struct kr_entry *entry = &pack->entries[i];
        build->path = pack->files[entry->file];
        if (entry->section == KR_SECTION_VERB) {
            kr_str base = entry->words, particle = KR_S("");
            if (memchr(base.ptr, '+', base.len))
                particle = kr_str_next(&base, '+');
            if (particle.len)
                add_separable(build, &markers, i, particle, kr_str_trim(base));
            else
                add_forms(build, entry->words, particle, i, entry->line);
        } else if (kr_sections[entry->section].form == KR_FORM_OF_LEMMAS) {
            check_lemmas(build, entry->words, entry->line);
        }
    }
    if (pack->separable_count)
        qsort((struct kr_separable *)pack->separables, pack->separable_count, sizeof(struct kr_separable),
              compare_separables);
    for (size_t r = 0; r < pack->rule_count; r++) {
        build->path = pack->files[pack->rules[r].file];
        for (size_t l = 0; l < pack->rules[r].line_count; l++) {
            const struct kr_rule_line *line = &pack->rules[r].lines[l];
            if (line->key == KR_RULE_VERB || line->key == KR_RULE_ATTRIBUTE)
                check_lemmas(build, line->value, line->line);
        }
    }
}
