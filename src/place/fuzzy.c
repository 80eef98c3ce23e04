/* fuzzy.c - names that no table has as written: one slip of the typist, spellings mixed of two systems, case endings.
 *
 * A slip is one letter dropped, doubled, wrong, or two that changed places (Damerau 1964; the distance is the optimal
 * string alignment). One slip leaves one half of the name whole, so the candidates are the names that share a half:
 *
 *     kopiansk ~ koepjansk?     "kopi|ansk": names that begin with a half of the word, or end with one
 *
 * Mixed spellings (Koepyansk: Dutch oe, English y) sound the same: a table of use "key" writes what sounds alike alike.
 * How much is looked at is bounded, so a word costs no more than a constant.
 */
#include "place/gazetteer_int.h"

enum { MOST_IN_HALF = 256, MOST_LETTERS = 48 };

/* Is the optimal string alignment distance of two texts at most one? */
static bool one_slip(const struct gaz_letters *a, const struct gaz_letters *b)
{
    const struct gaz_letters *s = a->count <= b->count ? a : b, *l = s == a ? b : a;
    size_t front = 0, back = 0;
    if (l->count - s->count > 1)
        return false;
    while (front < s->count && s->c[front] == l->c[front])
        front++;
    while (back < s->count - front && s->c[s->count - 1 - back] == l->c[l->count - 1 - back])
        back++;
    size_t left = s->count - front - back;
    if (l->count > s->count)
        return left == 0;
    return left <= 1 || (left == 2 && s->c[front] == l->c[front + 1] && s->c[front + 1] == l->c[front]);
}

/* ---- halves --------------------------------------------------------------------------------------------------- */

static uint32_t half_of_name(const struct kr_gazetteer *g, uint32_t name, bool tail)
{
    struct gaz_letters letters;
    if (name >= g->counts[GAZ_NAMES])
        return 0;
    gaz_letters(gaz_string(g, gaz_names(g)[name].text), &letters);
    return tail ? gaz_half(&letters, letters.count / 2, letters.count) : gaz_half(&letters, 0, letters.count / 2);
}

/* Of the names with one slip between them and the word, the one whose largest place has most inhabitants. */
struct search {
    const struct kr_gazetteer *g;
    const struct gaz_letters *word;
    int64_t best;
    uint64_t best_weight;
};

static uint64_t weight(const struct kr_gazetteer *g, uint32_t name)
{
    size_t count;
    const struct gaz_posting *postings = gaz_name_postings(g, name, &count);
    if (!count || postings[0].place & GAZ_PERSON || postings[0].place >= g->counts[GAZ_PLACES])
        return 0;
    return (uint64_t)gaz_places(g)[postings[0].place].population + 1;
}

static void search_half(struct search *s, bool tail, uint32_t hash)
{
    const uint32_t *names = s->g->sections[tail ? GAZ_TAILS : GAZ_HEADS];
    size_t low = 0, high = s->g->counts[tail ? GAZ_TAILS : GAZ_HEADS];
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (half_of_name(s->g, names[middle], tail) < hash)
            low = middle + 1;
        else
            high = middle;
    }
    size_t end = s->g->counts[tail ? GAZ_TAILS : GAZ_HEADS];
    for (size_t i = low, looked = 0; i < end && looked < MOST_IN_HALF; i++, looked++) {
        if (half_of_name(s->g, names[i], tail) != hash || names[i] >= s->g->counts[GAZ_NAMES])
            break;
        struct gaz_letters other;
        gaz_letters(gaz_string(s->g, gaz_names(s->g)[names[i]].text), &other);
        uint64_t w = weight(s->g, names[i]);
        if (w > s->best_weight && one_slip(s->word, &other)) {
            s->best = names[i];
            s->best_weight = w;
        }
    }
}

int64_t kr_gaz_slip(const struct kr_gazetteer *g, kr_str text)
{
    struct gaz_letters word;
    gaz_letters(text, &word);
    struct search s = {g, &word, GAZ_NONE, 0};
    if (word.count > MOST_LETTERS || word.count < 3)
        return GAZ_NONE;
    for (size_t n = word.count - 1; n <= word.count + 1; n++) { /* letters of the name */
        size_t head = n / 2, tail = n - head;
        if (head <= word.count)
            search_half(&s, false, gaz_half(&word, 0, head));
        if (tail <= word.count)
            search_half(&s, true, gaz_half(&word, word.count - tail, word.count));
    }
    size_t cut = word.count / 2; /* two letters that changed places across the cut leave no half whole */
    uint32_t swap = word.c[cut - 1];
    word.c[cut - 1] = word.c[cut];
    word.c[cut] = swap;
    char changed[4 * GAZ_TEXT_BYTES];
    size_t len = 0;
    for (size_t i = 0; i < word.count; i++)
        len += kr_utf8_put(word.c[i], changed + len);
    int64_t name = gaz_find(g, (kr_str){changed, len});
    return name >= 0 && weight(g, (uint32_t)name) > s.best_weight ? name : s.best;
}

/* ---- sound ---------------------------------------------------------------------------------------------------- */

uint32_t gaz_key_hash(const struct kr_roman *key, kr_str text)
{
    char out[KR_ROMANISE_BYTES];
    size_t len = kr_romanise_one(key, text, out);
    return len ? kr_text_hash((kr_str){out, len}) : 0;
}

int64_t kr_gaz_sound(const struct kr_gazetteer *g, kr_str text)
{
    const struct gaz_key *keys = g->sections[GAZ_KEYS];
    char a[KR_ROMANISE_BYTES], b[KR_ROMANISE_BYTES];
    kr_str sound = {a, g->key ? kr_romanise_one(g->key, text, a) : 0};
    size_t low = 0, high = g->counts[GAZ_KEYS];
    if (!sound.len)
        return GAZ_NONE;
    uint32_t hash = kr_text_hash(sound);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (keys[middle].hash < hash)
            low = middle + 1;
        else
            high = middle;
    }
    int64_t best = GAZ_NONE;
    uint64_t best_weight = 0;
    for (size_t i = low; i < g->counts[GAZ_KEYS] && keys[i].hash == hash && i - low < MOST_IN_HALF; i++) {
        if (keys[i].name >= g->counts[GAZ_NAMES])
            continue;
        kr_str other = {b, kr_romanise_one(g->key, gaz_string(g, gaz_names(g)[keys[i].name].text), b)};
        uint64_t w = weight(g, keys[i].name);
        if (w > best_weight && kr_str_eq(sound, other)) {
            best = keys[i].name;
            best_weight = w;
        }
    }
    return best;
}

/* ---- endings -------------------------------------------------------------------------------------------------- */

struct ending_search {
    const struct kr_gazetteer *g;
    int64_t best;
    uint64_t best_weight;
};

static void try_ending(void *context, kr_str word)
{
    struct ending_search *s = context;
    char text[GAZ_TEXT_BYTES];
    int64_t name = gaz_find(s->g, (kr_str){text, gaz_text(word, text, NULL)});
    if (name >= 0 && weight(s->g, (uint32_t)name) > s->best_weight) {
        s->best = name;
        s->best_weight = weight(s->g, (uint32_t)name);
    }
}

/* Both words of a name are inflected: Нової Каховки. */
struct two_words {
    struct ending_search *search;
    const struct kr_roman *table;
    kr_str second;
};

static void try_pair(void *context, kr_str word)
{
    struct two_words *two = context;
    char pair[2 * KR_ROMANISE_BYTES];
    memcpy(pair, word.ptr, word.len);
    pair[word.len] = ' ';
    memcpy(pair + word.len + 1, two->second.ptr, two->second.len);
    kr_str text = {pair, word.len + 1 + two->second.len};
    try_ending(two->search, text);
    kr_romanise_endings(two->table, text, try_ending, two->search);
}

int64_t kr_gaz_inflected(const struct kr_gazetteer *g, kr_str text)
{
    struct ending_search s = {g, GAZ_NONE, 0};
    kr_str second = text, first = kr_str_next(&second, ' ');
    for (size_t i = 0; i < g->counts[GAZ_ROMANS]; i++) {
        if (!kr_str_is(g->romans[i].use, "case"))
            continue;
        kr_romanise_endings(&g->romans[i], text, try_ending, &s);
        struct two_words two = {&s, &g->romans[i], second};
        if (second.ptr && !memchr(second.ptr, ' ', second.len))
            kr_romanise_endings(&g->romans[i], first, try_pair, &two);
    }
    return s.best;
}
