/* shingles.c - which texts are copies of one another: wire reports that many papers print, edited, updated, with
 * another lead.
 *
 * The method is that of Broder, "On the resemblance and containment of documents" (1997). A text is the set of its
 * runs of four words (shingles); two texts are as alike as their sets: what is common to both, over all of both
 * (Jaccard). To find the alike without comparing all with all, a set is sketched by minima: under a random function,
 * two sets have the same smallest value as often as they are alike. Three such minima are a band (Indyk & Motwani's
 * hashing for nearest neighbours, 1998, in bands as in Leskovec, Rajaraman & Ullman, "Mining of Massive Datasets",
 * 3.4): of 24 bands
 *
 *     alike    0.01     0.1    0.3    0.5    0.6    0.8
 *     share   0.00002   0.02   0.48   0.96   0.997  1.000    at least one: 1 - (1 - alike^3)^24
 *
 * Who shares one is then compared in full. More than half must be common: so an article that joins two wire reports is
 * a copy of the longer at most, and does not make one of the two. What was cut to less than half is not found.
 *
 * What such texts still share, the caption of a picture, a paragraph of a wire, is found as a passage: a line of the
 * same words in the same order. */
#include "read/read.h"

#include <stdlib.h>

enum { RUN = 4, BAND = 3, HASHES = BAND * KR_BANDS };

/* 64 well-mixed bits (splitmix64, Steele, Lea & Flood 2014). */
static uint64_t mix(uint64_t x)
{
    x += 0x9E3779B97F4A7C15u;
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
    x = (x ^ x >> 27) * 0x94D049BB133111EBu;
    return x ^ x >> 31;
}

static bool is_word(uint32_t c)
{
    return (c >= '0' && c <= '9') || kr_utf8_is_letter(c);
}

/* The hash of the next word from *at on, in capitals; 0 at the end of the text. */
static uint64_t next_word(kr_str text, size_t *at)
{
    uint64_t hash = 0;
    while (*at < text.len) {
        uint32_t c = (unsigned char)text.ptr[*at];
        if (c < 0x80)
            ++*at;
        else
            c = kr_utf8_next(text, at);
        if (c >= 'a' && c <= 'z')
            c -= 'a' - 'A';
        else if (c >= 0x80)
            c = kr_utf8_upper(c);
        if (c < 0x80 ? (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') : is_word(c))
            hash = (hash ^ c) * 0x100000001B3u + 1;
        else if (hash)
            return hash;
    }
    return hash;
}

static int compare(const void *a, const void *b)
{
    const uint64_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

bool kr_shingles_of(struct kr_arena *arena, kr_str text, struct kr_shingles *out)
{
    size_t capacity = 0, count = 0, at = 0, kept = 0;
    uint64_t words[RUN] = {0}, word;
    *out = (struct kr_shingles){0};
    for (size_t i = 0; (word = next_word(text, &at)); i++) {
        for (size_t k = 0; k + 1 < RUN; k++)
            words[k] = words[k + 1];
        words[RUN - 1] = word;
        if (i + 1 < RUN)
            continue;
        if (!kr_arena_grow(arena, &out->items, &capacity, count, sizeof(*out->items)))
            return false;
        out->items[count++] = mix(mix(mix(words[0]) + words[1]) + mix(words[2]) * 3 + words[3]);
    }
    if (count)
        qsort(out->items, count, sizeof(*out->items), compare);
    for (size_t i = 0; i < count; i++)
        if (!kept || out->items[i] != out->items[kept - 1])
            out->items[kept++] = out->items[i];
    out->count = kept;
    return true;
}

bool kr_shingles_alike(const struct kr_shingles *a, const struct kr_shingles *b)
{
    size_t common = 0;
    if (a->count < KR_SHINGLES_LEAST || b->count < KR_SHINGLES_LEAST)
        return false;
    for (size_t i = 0, k = 0; i < a->count && k < b->count;) {
        const uint64_t x = a->items[i], y = b->items[k];
        common += x == y;
        i += x <= y;
        k += x >= y;
    }
    return 2 * common > a->count + b->count - common;
}

void kr_shingles_bands(const struct kr_shingles *shingles, uint64_t bands[KR_BANDS])
{
    uint64_t multipliers[HASHES], minima[HASHES];
    memset(bands, 0, KR_BANDS * sizeof(bands[0]));
    if (shingles->count < KR_SHINGLES_LEAST)
        return;
    for (size_t i = 0; i < HASHES; i++) {
        multipliers[i] = mix(i) | 1;
        minima[i] = UINT64_MAX;
    }
    for (size_t s = 0; s < shingles->count; s++) {
        const uint64_t x = shingles->items[s];
        for (size_t i = 0; i < HASHES; i++) {
            const uint64_t value = (x ^ multipliers[i] >> 7) * multipliers[i]; /* one to one, as good as random */
            minima[i] = value < minima[i] ? value : minima[i];
        }
    }
    for (size_t b = 0; b < KR_BANDS; b++) {
        uint64_t hash = b;
        for (size_t i = 0; i < BAND; i++)
            hash = mix(hash ^ minima[b * BAND + i]);
        bands[b] = hash | 1; /* never 0 */
    }
}

uint64_t kr_passage_of(kr_str text, size_t body, size_t start, size_t end)
{
    if (start > end || end > text.len)
        return 0;
    const size_t floor = body <= start ? body : 0;
    const size_t lowest = end > floor + KR_LIMIT_PASSAGE_BYTES ? end - KR_LIMIT_PASSAGE_BYTES : floor;
    size_t first = start, last = end, at = 0;
    while (first > lowest && text.ptr[first - 1] != '\n')
        first--;
    while (last < text.len && text.ptr[last] != '\n' && last - first <= KR_LIMIT_PASSAGE_BYTES)
        last++;
    if (last - first > KR_LIMIT_PASSAGE_BYTES || (first > floor && text.ptr[first - 1] != '\n'))
        return 0;
    const kr_str passage = kr_str_cut(text, first, last);
    uint64_t hash = 0, word;
    size_t words = 0;
    for (; (word = next_word(passage, &at)); words++)
        hash = mix(hash ^ word);
    return words < KR_PASSAGE_LEAST ? 0 : hash | 1;
}
