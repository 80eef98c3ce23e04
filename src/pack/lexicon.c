/* lexicon.c - *.lex files: sections of entries.
 *
 *     [noun.force]
 *     troepen | troepenmacht | *troepen
 *     [negation]
 *     niet | geen
 *     [cue]
 *     naar verluidt @factuality=unconfirmed
 */
#include "pack/pack_int.h"

/* Is `value` among the comma-separated legal ones? `legal` empty: anything is. */
static bool is_legal(kr_str legal, kr_str value)
{
    if (!legal.len)
        return value.len > 0;
    while (legal.ptr)
        if (kr_str_eq(kr_str_next(&legal, ','), value))
            return true;
    return false;
}

/* Checks one attribute against the section's row ("at=in,near value"). */
static void check_attribute(struct kr_pack_build *build, const struct kr_section_row *row,
                            struct kr_attribute attribute, size_t line)
{
    kr_str rest = kr_str_of(row->attributes);
    while (rest.ptr && rest.len) {
        kr_str legal = kr_str_next(&rest, ' ');
        kr_str key = kr_str_next(&legal, '=');
        if (!kr_str_eq(key, attribute.key))
            continue;
        if (!is_legal(legal.ptr ? legal : KR_S(""), attribute.value))
            kr_pack_fault(build, line, "@%.*s=%.*s: expected one of %.*s", (int)key.len, key.ptr,
                          (int)attribute.value.len, attribute.value.ptr, legal.ptr ? (int)legal.len : 9,
                          legal.ptr ? legal.ptr : "any value");
        return;
    }
    kr_pack_fault(build, line, "unknown attribute @%.*s in [%s]: expected one of: %s", (int)attribute.key.len,
                  attribute.key.ptr, row->text, row->attributes[0] ? row->attributes : "none");
}

/* Cuts " @key=value ..." off the end of *line into the arena. */
static void read_attributes(struct kr_pack_build *build, kr_str *line, struct kr_entry *entry,
                            const struct kr_section_row *row)
{
    enum { MOST = 8 };
    struct kr_attribute found[MOST];
    size_t count = 0;
    const char *at = memchr(line->ptr, '@', line->len);
    if (!at)
        return;
    kr_str rest = kr_str_cut(*line, (size_t)(at - line->ptr) + 1, line->len);
    *line = kr_str_trim(kr_str_cut(*line, 0, (size_t)(at - line->ptr)));
    size_t given = 1;
    for (size_t i = 0; i < rest.len; i++)
        given += rest.ptr[i] == '@';
    if (given > MOST)
        kr_pack_fault(build, entry->line, "%zu attributes: expected at most %d", given, MOST);
    while (rest.ptr && count < MOST) {
        kr_str value = kr_str_next(&rest, '@');
        kr_str key = kr_str_next(&value, '=');
        value = value.ptr ? kr_str_trim(value) : KR_S("");
        found[count] =
            (struct kr_attribute){kr_arena_str(&build->pack->arena, key), kr_arena_str(&build->pack->arena, value)};
        if (!found[count].key.ptr || !found[count].value.ptr) {
            build->out_of_memory = true;
            return;
        }
        check_attribute(build, row, found[count++], entry->line);
    }
    struct kr_attribute *kept = KR_NEW_ARRAY(&build->pack->arena, struct kr_attribute, count);
    if (!kept) {
        build->out_of_memory = true;
        return;
    }
    memcpy(kept, found, count * sizeof(*found));
    entry->attributes = kept;
    entry->attribute_count = (uint16_t)count;
}

void kr_pack_add_phrase(struct kr_pack_build *build, kr_str phrase, uint16_t category, size_t entry, uint32_t detail,
                        size_t line)
{
    unsigned flags = 0;
    if (phrase.len && phrase.ptr[0] == '*') {
        flags |= KR_MATCH_TAIL;
        phrase = kr_str_cut(phrase, 1, phrase.len);
    }
    for (size_t at = 0; at < phrase.len && !(flags & KR_MATCH_CASED);)
        flags |= kr_utf8_is_upper(kr_utf8_next(phrase, &at)) ? KR_MATCH_CASED : 0;
    if (kr_match_add(build->builder, phrase, flags, category, (uint32_t)entry, detail))
        return;
    if (kr_match_out_of_memory(build->builder))
        build->out_of_memory = true;
    else
        kr_pack_fault(build, line, "\"%.*s\" cannot be matched: expected 1 to %d words, a tail (*) one word",
                      (int)phrase.len, phrase.ptr, KR_LIMIT_PHRASE_TOKENS);
}

static void read_entry(struct kr_pack_build *build, enum kr_section section, kr_str line, size_t number,
                       uint16_t *order)
{
    struct kr_pack *pack = build->pack;
    const struct kr_section_row *row = &kr_sections[section];
    struct kr_entry entry = {.section = (uint16_t)section, .line = (uint32_t)number, .order = (*order)++};
    entry.file = (uint16_t)(pack->file_count - 1);
    kr_str words = line;
    read_attributes(build, &words, &entry, row);
    kr_str rest = words;
    kr_str canonical = kr_str_next(&rest, '|');
    if (!canonical.len) {
        kr_pack_fault(build, number, "empty entry: expected canonical | variant | variant @key=value");
        return;
    }
    size_t index = pack->entry_count;
    struct kr_entry *entries = (struct kr_entry *)pack->entries;
    if (!kr_arena_grow(&pack->arena, &entries, &build->entry_capacity, index, sizeof(entry))) {
        build->out_of_memory = true;
        return;
    }
    pack->entries = entries;
    pack->entry_count++;
    bool tail = canonical.ptr[0] == '*';
    entry.canonical = kr_arena_str(&pack->arena, kr_str_cut(canonical, tail, canonical.len));
    entry.words = kr_arena_str(&pack->arena, words);
    entries[index] = entry;
    build->out_of_memory |= !entry.canonical.ptr || !entry.words.ptr;
    if (row->form != KR_FORM_OF_WORDS)
        return;
    for (kr_str variant = words, word; variant.ptr;) {
        word = kr_str_next(&variant, '|');
        if (word.len)
            kr_pack_add_phrase(build, word, (uint16_t)section, index, 0, number);
    }
}

void kr_pack_read_lexicon(struct kr_pack_build *build, kr_str bytes)
{
    kr_str line;
    int section = -1;
    bool skip = false; /* after an unknown section, until the next one */
    uint16_t order = 0;
    for (size_t number = 1; kr_str_line(&bytes, &line); number++) {
        line = kr_str_trim(line);
        if (!line.len || line.ptr[0] == '#')
            continue;
        if (line.ptr[0] == '[') {
            kr_str name = kr_str_ends(line, KR_S("]")) ? kr_str_cut(line, 1, line.len - 1) : line;
            section = -1;
            order = 0;
            for (int i = 0; i < KR_SECTION_COUNT; i++)
                if (kr_str_is(name, kr_sections[i].text) && kr_sections[i].theatre == build->theatre)
                    section = i;
            skip = section < 0;
            if (skip)
                kr_pack_fault(build, number, "unknown section %.*s: expected one of %s", (int)line.len, line.ptr,
                              kr_pack_legal_sections(build->theatre).text);
        } else if (section >= 0) {
            read_entry(build, (enum kr_section)section, line, number, &order);
        } else if (!skip) {
            kr_pack_fault(build, number, "an entry before any section: expected [section] first");
            skip = true;
        }
    }
}
