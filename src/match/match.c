/* match.c - one automaton over all lexicons.
 *
 * Words are interned: a folded word is a number. Phrases are paths of such numbers in a trie. Running it costs one
 * hash probe a token, and one more for each further word of a phrase that goes on:
 *
 *     word table    "buurt" -> 17          open addressing, keyed by the hash that the tokens already carry
 *     edges         (node 3, word 17) -> node 9
 *     nodes         node 9 -> ends [41, 43): the phrases that end here, with category, entry, detail
 *     tails         "knooppunt" -> node: looked up from behind, for words that the table does not know
 *
 * The trie is Fredkin's (1960); all hits of one token, of every length and every lexicon, come from one walk.
 */
#include "match/match.h"

struct word {
    kr_str text; /* folded */
    uint32_t hash;
    uint32_t node; /* the trie node of the phrase that is this word alone, 0: none begins with it */
};

struct end {
    uint32_t node; /* while building */
    uint32_t entry, detail;
    uint16_t category, caps; /* caps: bit i set when word i must be a capital */
    bool tail;               /* matches as the tail of a longer word too */
};

struct edge {
    uint32_t from, word, to; /* from 0: free slot */
};

struct tail {
    uint32_t hash, word; /* word 0: free slot */
};

struct node {
    uint32_t first_end, end_count;
    uint32_t child_count;
};

struct kr_automaton {
    struct word *words; /* [0] is unused: id 0 means unknown */
    size_t word_count, word_capacity;
    uint32_t *table; /* word ids, 0: free */
    size_t table_size;
    struct node *nodes; /* [0] is unused */
    size_t node_count, node_capacity;
    struct edge *edges;
    size_t edge_count, edges_size;
    struct end *ends;
    size_t end_count, end_capacity;
    struct tail *tails;
    size_t tail_count, tails_size;
};

struct kr_match_builder {
    struct kr_arena *arena;
    struct kr_automaton *automaton;
    bool out_of_memory;
};

enum { FIRST_TABLE = 4096, SHORTEST_TAIL = 3, SHORTEST_HEAD = 2 };

/* ---- tables --------------------------------------------------------------------------------------------------- */

static uint32_t edge_hash(uint32_t from, uint32_t word)
{
    uint64_t mixed = ((uint64_t)from << 32 | word) * 0x9E3779B97F4A7C15u;
    return (uint32_t)(mixed >> 32);
}

/* The hash of a word read from its end, for tails: step by step, so that all tails of a word cost one pass. */
static uint32_t tail_step(uint32_t hash, char c)
{
    return (hash ^ (unsigned char)c) * 16777619u;
}

static uint32_t find_word(const struct kr_automaton *a, uint32_t hash, kr_str folded)
{
    for (size_t i = hash & (a->table_size - 1);; i = (i + 1) & (a->table_size - 1)) {
        uint32_t id = a->table[i];
        if (!id || (a->words[id].hash == hash && kr_str_eq(a->words[id].text, folded)))
            return id;
    }
}

static bool rehash_words(struct kr_match_builder *b, size_t size)
{
    struct kr_automaton *a = b->automaton;
    uint32_t *table = KR_NEW_ARRAY(b->arena, uint32_t, size);
    if (!table)
        return false;
    for (uint32_t id = 1; id < a->word_count; id++) {
        size_t i = a->words[id].hash & (size - 1);
        while (table[i])
            i = (i + 1) & (size - 1);
        table[i] = id;
    }
    a->table = table;
    a->table_size = size;
    return true;
}

/* The id of a word, made when it is new; 0 when memory is out. */
static uint32_t intern(struct kr_match_builder *b, kr_str folded)
{
    struct kr_automaton *a = b->automaton;
    uint32_t hash = kr_text_hash(folded), id = find_word(a, hash, folded);
    if (id)
        return id;
    if (!kr_arena_grow(b->arena, &a->words, &a->word_capacity, a->word_count, sizeof(*a->words)))
        return 0;
    id = (uint32_t)a->word_count++;
    a->words[id] = (struct word){.text = kr_arena_str(b->arena, folded), .hash = hash};
    if (!a->words[id].text.ptr || (a->word_count * 2 > a->table_size && !rehash_words(b, a->table_size * 2)))
        return 0;
    size_t i = hash & (a->table_size - 1);
    while (a->table[i] && a->table[i] != id)
        i = (i + 1) & (a->table_size - 1);
    a->table[i] = id;
    return id;
}

static uint32_t find_edge(const struct kr_automaton *a, uint32_t from, uint32_t word)
{
    for (size_t i = edge_hash(from, word) & (a->edges_size - 1);; i = (i + 1) & (a->edges_size - 1)) {
        const struct edge *edge = &a->edges[i];
        if (!edge->from || (edge->from == from && edge->word == word))
            return edge->to;
    }
}

static void put_edge(struct edge *edges, size_t size, struct edge edge)
{
    size_t i = edge_hash(edge.from, edge.word) & (size - 1);
    while (edges[i].from)
        i = (i + 1) & (size - 1);
    edges[i] = edge;
}

static uint32_t new_node(struct kr_match_builder *b)
{
    struct kr_automaton *a = b->automaton;
    if (!kr_arena_grow(b->arena, &a->nodes, &a->node_capacity, a->node_count, sizeof(*a->nodes)))
        return 0;
    a->nodes[a->node_count] = (struct node){0};
    return (uint32_t)a->node_count++;
}

/* The node after `word` from `from` (0: the root), made when it is new; 0 when memory is out. */
static uint32_t step(struct kr_match_builder *b, uint32_t from, uint32_t word)
{
    struct kr_automaton *a = b->automaton;
    if (!from) {
        if (!a->words[word].node)
            a->words[word].node = new_node(b);
        return a->words[word].node;
    }
    uint32_t to = find_edge(a, from, word);
    if (to)
        return to;
    if (a->edge_count * 2 >= a->edges_size) {
        size_t size = a->edges_size * 2;
        struct edge *edges = KR_NEW_ARRAY(b->arena, struct edge, size);
        if (!edges)
            return 0;
        for (size_t i = 0; i < a->edges_size; i++)
            if (a->edges[i].from)
                put_edge(edges, size, a->edges[i]);
        a->edges = edges;
        a->edges_size = size;
    }
    to = new_node(b);
    if (to) {
        put_edge(a->edges, a->edges_size, (struct edge){from, word, to});
        a->edge_count++;
        a->nodes[from].child_count++;
    }
    return to;
}

static uint32_t tail_hash(kr_str folded)
{
    uint32_t hash = 2166136261u;
    for (size_t i = folded.len; i-- > 0;)
        hash = tail_step(hash, folded.ptr[i]);
    return hash;
}

static bool add_tail(struct kr_match_builder *b, uint32_t word)
{
    struct kr_automaton *a = b->automaton;
    if (a->tail_count * 2 >= a->tails_size) {
        size_t size = a->tails_size * 2;
        struct tail *tails = KR_NEW_ARRAY(b->arena, struct tail, size);
        if (!tails)
            return false;
        for (size_t i = 0; i < a->tails_size; i++) {
            size_t j = a->tails[i].hash & (size - 1);
            while (a->tails[i].word && tails[j].word)
                j = (j + 1) & (size - 1);
            if (a->tails[i].word)
                tails[j] = a->tails[i];
        }
        a->tails = tails;
        a->tails_size = size;
    }
    uint32_t hash = tail_hash(a->words[word].text);
    size_t i = hash & (a->tails_size - 1);
    while (a->tails[i].word && a->tails[i].word != word)
        i = (i + 1) & (a->tails_size - 1);
    a->tail_count += !a->tails[i].word;
    a->tails[i] = (struct tail){hash, word};
    return true;
}

/* Folds a token's bytes; ASCII, nearly every word, without a call. */
static size_t fold(kr_str bytes, char out[KR_TEXT_FOLD_BYTES])
{
    for (size_t i = 0; i < bytes.len; i++) {
        unsigned char c = (unsigned char)bytes.ptr[i];
        if (c >= 0x80)
            return kr_text_fold(bytes, out);
        out[i] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c == '`' ? '\'' : c);
    }
    return bytes.len;
}

/* ---- building ------------------------------------------------------------------------------------------------- */

struct kr_match_builder *kr_match_builder_new(struct kr_arena *arena)
{
    struct kr_match_builder *b = KR_NEW(arena, struct kr_match_builder);
    struct kr_automaton *a = KR_NEW(arena, struct kr_automaton);
    if (!b || !a)
        return NULL;
    *b = (struct kr_match_builder){.arena = arena, .automaton = a};
    a->edges_size = a->tails_size = FIRST_TABLE;
    a->edges = KR_NEW_ARRAY(arena, struct edge, a->edges_size);
    a->tails = KR_NEW_ARRAY(arena, struct tail, a->tails_size);
    a->word_count = a->node_count = 1;
    if (!a->edges || !a->tails || !rehash_words(b, FIRST_TABLE) ||
        !kr_arena_grow(arena, &a->words, &a->word_capacity, 0, sizeof(*a->words)) ||
        !kr_arena_grow(arena, &a->nodes, &a->node_capacity, 0, sizeof(*a->nodes)))
        return NULL;
    return b;
}

static bool no_memory(struct kr_match_builder *b)
{
    b->out_of_memory = true;
    return false;
}

bool kr_match_out_of_memory(const struct kr_match_builder *builder)
{
    return builder->out_of_memory;
}

bool kr_match_add(struct kr_match_builder *b, kr_str phrase, unsigned flags, uint16_t category, uint32_t entry,
                  uint32_t detail)
{
    struct kr_automaton *a = b->automaton;
    struct kr_token tokens[KR_LIMIT_PHRASE_TOKENS + 1];
    size_t count = kr_text_tokens(phrase, 0, tokens, KR_LIMIT_PHRASE_TOKENS + 1);
    if (!count || count > KR_LIMIT_PHRASE_TOKENS)
        return false;
    uint32_t node = 0, word = 0;
    uint16_t caps = 0;
    for (size_t i = 0; i < count; i++) {
        char folded[KR_TEXT_FOLD_BYTES];
        size_t len = fold(kr_str_cut(phrase, tokens[i].start, tokens[i].end), folded);
        word = intern(b, (kr_str){folded, len});
        node = word ? step(b, node, word) : 0;
        if (!node)
            return no_memory(b);
        if (flags & KR_MATCH_CASED && tokens[i].flags & KR_TOKEN_UPPER)
            caps |= (uint16_t)(1u << i);
    }
    if (flags & KR_MATCH_TAIL && count != 1)
        return false;
    if ((flags & KR_MATCH_TAIL && !add_tail(b, word)) ||
        !kr_arena_grow(b->arena, &a->ends, &a->end_capacity, a->end_count, sizeof(*a->ends)))
        return no_memory(b);
    a->ends[a->end_count++] = (struct end){node, entry, detail, category, caps, flags & KR_MATCH_TAIL};
    return true;
}

bool kr_match_know(struct kr_match_builder *b, kr_str phrase)
{
    struct kr_token tokens[KR_LIMIT_PHRASE_TOKENS + 1];
    size_t count = kr_text_tokens(phrase, 0, tokens, KR_LIMIT_PHRASE_TOKENS + 1);
    if (count > KR_LIMIT_PHRASE_TOKENS)
        return false;
    for (size_t i = 0; i < count; i++) {
        char folded[KR_TEXT_FOLD_BYTES];
        size_t len = fold(kr_str_cut(phrase, tokens[i].start, tokens[i].end), folded);
        if (!intern(b, (kr_str){folded, len}))
            return no_memory(b);
    }
    return true;
}

struct kr_automaton *kr_match_freeze(struct kr_match_builder *b)
{
    struct kr_automaton *a = b->automaton;
    struct end *sorted = KR_NEW_ARRAY(b->arena, struct end, a->end_count + 1);
    if (!sorted)
        return NULL;
    for (size_t i = 0; i < a->end_count; i++) /* counting sort by node: stable, so entries keep their order */
        a->nodes[a->ends[i].node].end_count++;
    uint32_t at = 0;
    for (size_t n = 1; n < a->node_count; n++) {
        a->nodes[n].first_end = at;
        at += a->nodes[n].end_count;
        a->nodes[n].end_count = 0;
    }
    for (size_t i = 0; i < a->end_count; i++) {
        struct node *node = &a->nodes[a->ends[i].node];
        sorted[node->first_end + node->end_count++] = a->ends[i];
    }
    a->ends = sorted;
    b->automaton = NULL;
    return a;
}

/* ---- running -------------------------------------------------------------------------------------------------- */

uint32_t kr_match_word(const struct kr_automaton *automaton, kr_str folded)
{
    return find_word(automaton, kr_text_hash(folded), folded);
}

/* A name with a genitive ending: Ukraine's, Poetins. */
static uint32_t find_genitive(const struct kr_automaton *a, kr_str folded, bool upper)
{
    if (folded.len > 3 && kr_str_ends(folded, KR_S("'s")))
        folded.len -= 2;
    else if (upper && folded.len > 5 && folded.ptr[folded.len - 1] == 's')
        folded.len -= 1;
    else
        return 0;
    return find_word(a, kr_text_hash(folded), folded);
}

/* The longest known tail of an unknown word; 0: none. */
static uint32_t find_tail(const struct kr_automaton *a, kr_str folded)
{
    uint32_t hash = 2166136261u, best = 0;
    if (!a->tail_count)
        return 0;
    for (size_t len = 1; len + SHORTEST_HEAD <= folded.len; len++) {
        hash = tail_step(hash, folded.ptr[folded.len - len]);
        if (len < SHORTEST_TAIL)
            continue;
        for (size_t i = hash & (a->tails_size - 1); a->tails[i].word; i = (i + 1) & (a->tails_size - 1)) {
            kr_str text = a->words[a->tails[i].word].text;
            if (a->tails[i].hash == hash && text.len == len && kr_str_ends(folded, text))
                best = a->tails[i].word;
        }
    }
    return best;
}

/* The hits of one token, being collected. */
struct walk {
    const struct kr_automaton *a;
    const struct kr_token *tokens;
    size_t count;
    struct kr_hit *hits;
    size_t capacity, made;
};

static void take_ends(struct walk *walk, const struct node *node, size_t first, size_t length, bool tail)
{
    for (uint32_t e = node->first_end; e < node->first_end + node->end_count; e++) {
        const struct end *end = &walk->a->ends[e];
        bool fits = !tail || end->tail;
        for (size_t i = 0; fits && end->caps >> i; i++)
            fits = !(end->caps >> i & 1) || walk->tokens[first + i].flags & KR_TOKEN_UPPER;
        if (fits && walk->made < walk->capacity)
            walk->hits[walk->made++] =
                (struct kr_hit){(uint32_t)first, (uint16_t)length, end->category, end->entry, end->detail};
    }
}

static void walk_from(struct walk *walk, uint32_t node, size_t first)
{
    const struct kr_automaton *a = walk->a;
    uint32_t path[KR_LIMIT_PHRASE_TOKENS];
    size_t length = 0;
    while (node) {
        path[length++] = node;
        size_t next = first + length;
        if (!a->nodes[node].child_count || next >= walk->count || length == KR_LIMIT_PHRASE_TOKENS ||
            !walk->tokens[next].word)
            break;
        node = find_edge(a, node, walk->tokens[next].word);
    }
    for (; length; length--)
        take_ends(walk, &a->nodes[path[length - 1]], first, length, false);
}

size_t kr_match_run(const struct kr_automaton *automaton, kr_str text, struct kr_token *tokens, size_t count,
                    struct kr_hit *hits, size_t capacity)
{
    struct walk walk = {automaton, tokens, count, hits, capacity, 0};
    for (size_t i = 0; i < count; i++) {
        struct kr_token *token = &tokens[i];
        char folded[KR_TEXT_FOLD_BYTES];
        kr_str bytes = kr_str_cut(text, token->start, token->end);
        kr_str key = {folded, fold(bytes, folded)};
        token->word = find_word(automaton, token->kind == KR_TOKEN_WORD ? token->hash : kr_text_hash(key), key);
        if (!token->word && token->kind == KR_TOKEN_WORD)
            token->word = find_genitive(automaton, key, token->flags & KR_TOKEN_UPPER);
    }
    for (size_t i = 0; i < count; i++) {
        uint32_t node = 0;
        if (tokens[i].word)
            node = automaton->words[tokens[i].word].node;
        if (node) {
            walk_from(&walk, node, i);
        } else if (tokens[i].kind == KR_TOKEN_WORD) {
            char folded[KR_TEXT_FOLD_BYTES];
            kr_str key = {folded, fold(kr_str_cut(text, tokens[i].start, tokens[i].end), folded)};
            uint32_t tail = find_tail(automaton, key);
            if (tail)
                take_ends(&walk, &automaton->nodes[automaton->words[tail].node], i, 1, true);
        }
    }
    return walk.made;
}

void kr_match_index(struct kr_reading *reading)
{
    size_t hit = 0;
    for (size_t token = 0; token <= reading->token_count; token++) {
        while (hit < reading->hit_count && reading->hits[hit].token < token)
            hit++;
        reading->first_hit[token] = (uint32_t)hit;
    }
}
