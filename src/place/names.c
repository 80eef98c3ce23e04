/* names.c - key texts of names, and the names that stand in a run of tokens. */
#include "place/gazetteer_int.h"

/* ---- key texts ------------------------------------------------------------------------------------------------ */

/* A word folded and plain, in `out` of KR_TEXT_FOLD_BYTES; returns its length. */
static size_t plain_word(kr_str bytes, char *out)
{
    char folded[KR_TEXT_FOLD_BYTES];
    return kr_utf8_plain((kr_str){folded, kr_text_fold(bytes, folded)}, out);
}

size_t gaz_text(kr_str name, char out[GAZ_TEXT_BYTES], uint16_t *caps)
{
    struct kr_token tokens[2 * KR_LIMIT_PHRASE_TOKENS];
    size_t count = kr_text_tokens(name, 0, tokens, 2 * KR_LIMIT_PHRASE_TOKENS), len = 0, words = 0;
    uint16_t upper = 0;
    if (count == 2 * KR_LIMIT_PHRASE_TOKENS) /* there may be more of it */
        return 0;
    for (size_t i = 0; i < count; i++) {
        char word[KR_TEXT_FOLD_BYTES];
        if (tokens[i].kind == KR_TOKEN_MARK)
            continue;
        size_t n = plain_word(kr_str_cut(name, tokens[i].start, tokens[i].end), word);
        if (!n)
            continue;
        if (words == KR_LIMIT_PHRASE_TOKENS || len + n + 1 > GAZ_TEXT_BYTES)
            return 0;
        if (words)
            out[len++] = ' ';
        memcpy(out + len, word, n);
        len += n;
        if (tokens[i].flags & KR_TOKEN_UPPER)
            upper |= (uint16_t)(1u << words);
        words++;
    }
    if (caps)
        *caps = upper;
    return len;
}

uint64_t gaz_path(kr_str text)
{
    uint64_t path = 0;
    while (text.ptr)
        path = gaz_step(path, kr_text_hash(kr_str_next(&text, ' ')));
    return path;
}

/* The slot of a path; NULL: nothing begins so. */
static const struct gaz_slot *find_slot(const struct kr_gazetteer *g, uint64_t path)
{
    const struct gaz_slot *slots = g->sections[GAZ_SLOTS];
    size_t count = g->counts[GAZ_SLOTS], at = gaz_home(path, count);
    for (size_t tries = 0; tries < count; tries++, at = at + 1 == count ? 0 : at + 1) {
        if (!slots[at].check)
            return NULL;
        if (slots[at].check == gaz_check(path))
            return &slots[at];
    }
    return NULL;
}

static kr_str name_text(const struct kr_gazetteer *g, uint32_t name)
{
    return name < g->counts[GAZ_NAMES] ? gaz_string(g, gaz_names(g)[name].text) : (kr_str){"", 0};
}

int64_t gaz_find(const struct kr_gazetteer *g, kr_str text)
{
    const struct gaz_slot *slot = text.len ? find_slot(g, gaz_path(text)) : NULL;
    uint32_t name = slot ? slot->name & ~GAZ_LONGER : 0;
    return name && kr_str_eq(name_text(g, name - 1), text) ? (int64_t)name - 1 : GAZ_NONE;
}

void gaz_letters(kr_str text, struct gaz_letters *out)
{
    out->count = 0;
    for (size_t at = 0; at < text.len && out->count < GAZ_TEXT_BYTES;)
        out->c[out->count++] = kr_utf8_next(text, &at);
}

uint32_t gaz_half(const struct gaz_letters *letters, size_t first, size_t end)
{
    uint32_t hash = 2166136261u ^ (uint32_t)(end - first);
    for (size_t i = first; i < end; i++)
        hash = (hash ^ letters->c[i]) * 16777619u;
    return hash;
}

/* ---- names in a text ------------------------------------------------------------------------------------------ */

static bool is_ascii(kr_str bytes)
{
    for (size_t i = 0; i < bytes.len; i++)
        if ((unsigned char)bytes.ptr[i] >= 0x80 || bytes.ptr[i] == '\'' || bytes.ptr[i] == '`')
            return false;
    return true;
}

/* The hash of a token's plain form. ASCII without apostrophe, nearly all, has it already. */
static uint32_t plain_hash(const struct kr_reading *reading, const struct kr_token *token)
{
    kr_str bytes = kr_str_cut(reading->text, token->start, token->end);
    if (token->kind == KR_TOKEN_WORD && is_ascii(bytes))
        return token->hash;
    char word[KR_TEXT_FOLD_BYTES];
    return kr_text_hash((kr_str){word, plain_word(bytes, word)});
}

/* Is the token's plain form the word? `genitive`: with an s behind it. */
static bool is_word(kr_str bytes, kr_str word, bool genitive)
{
    char plain[KR_TEXT_FOLD_BYTES];
    kr_str own = {plain, 0};
    if (is_ascii(bytes)) {
        for (; own.len < bytes.len; own.len++)
            plain[own.len] =
                (char)(bytes.ptr[own.len] | (bytes.ptr[own.len] >= 'A' && bytes.ptr[own.len] <= 'Z' ? 32 : 0));
    } else {
        own.len = plain_word(bytes, plain);
    }
    if (genitive && own.len)
        own.len--;
    return kr_str_eq(own, word);
}

/* Is the name's text what the tokens [first, end) say, and are its capitals theirs? */
static bool is_name(const struct kr_gazetteer *g, uint32_t name, const struct kr_reading *reading, uint32_t first,
                    uint32_t end, bool genitive)
{
    kr_str rest = name_text(g, name);
    size_t count, words = 0;
    const struct gaz_posting *postings = gaz_name_postings(g, name, &count);
    for (uint32_t at = first; at < end && count; at++) {
        const struct kr_token *t = &reading->tokens[at];
        if (t->kind == KR_TOKEN_MARK)
            continue;
        bool upper = !(postings[0].caps >> words++ & 1) || t->flags & KR_TOKEN_UPPER;
        if (!rest.ptr || !upper ||
            !is_word(kr_str_cut(reading->text, t->start, t->end), kr_str_next(&rest, ' '), genitive && at + 1 == end))
            return false;
    }
    return count && !rest.ptr;
}

/* A genitive: Oekraïne's, Koepjansks. The slot of the word without its s. */
static const struct gaz_slot *find_genitive(const struct kr_gazetteer *g, const struct kr_reading *reading,
                                            const struct kr_token *token, uint64_t path)
{
    char word[KR_TEXT_FOLD_BYTES];
    if (token->end - token->start < 6 || (reading->text.ptr[token->end - 1] | 32) != 's')
        return NULL;
    size_t len = plain_word(kr_str_cut(reading->text, token->start, token->end), word);
    return len < 6 ? NULL : find_slot(g, gaz_step(path, kr_text_hash((kr_str){word, len - 1})));
}

/* May a word with a small letter begin a name? */
static bool may_begin(const struct kr_gazetteer *g, uint32_t hash)
{
    const unsigned char *bits = g->sections[GAZ_LOWER];
    uint32_t bit = hash % GAZ_LOWER_BITS;
    return bit / 8 < g->counts[GAZ_LOWER] && bits[bit / 8] >> bit % 8 & 1;
}

size_t kr_gaz_scan(const struct kr_gazetteer *g, const struct kr_reading *reading, uint32_t token,
                   struct kr_gaz_hit *out, size_t capacity)
{
    uint64_t path = 0;
    uint32_t at = token;
    size_t found = 0;
    if (!(reading->tokens[token].flags & KR_TOKEN_UPPER) && !may_begin(g, reading->tokens[token].hash))
        return 0;
    for (int words = 0; words < KR_LIMIT_PHRASE_TOKENS && at < reading->token_count; words++) {
        const struct kr_token *t = &reading->tokens[at];
        if (words && t->kind == KR_TOKEN_MARK && t->mark == '-' && t->flags & KR_TOKEN_GLUED &&
            at + 1 < reading->token_count && reading->tokens[at + 1].flags & KR_TOKEN_GLUED)
            t = &reading->tokens[++at];
        if (t->kind == KR_TOKEN_MARK || (words && t->flags & KR_TOKEN_BLANK))
            break;
        uint64_t next = gaz_step(path, plain_hash(reading, t));
        const struct gaz_slot *slot = find_slot(g, next);
        bool genitive = !slot && t->kind == KR_TOKEN_WORD && (slot = find_genitive(g, reading, t, path));
        at++;
        uint32_t name = slot ? slot->name & ~GAZ_LONGER : 0;
        if (name && found < capacity && is_name(g, name - 1, reading, token, at, genitive))
            out[found++] = (struct kr_gaz_hit){name - 1, (uint16_t)(at - token), genitive};
        if (!slot || genitive || !(slot->name & GAZ_LONGER))
            break;
        path = next;
    }
    return found;
}
