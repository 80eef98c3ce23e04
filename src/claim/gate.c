/* gate.c - whether a long report speaks of the theatre at all. Most of what an outlet prints does not, and need not be
 * cut into words to tell so: one of the theatre's stems ("oekra", "russ") at the beginning of a word opens the gate.
 *
 * What lets no claim through is a miss; bench/gate.py counts them. A short report passes unasked: reading it costs
 * hardly more, and it may be a line of a live blog that names a village and no country. */
#include "claim/gate_int.h"

enum { LEAST_BYTES = 1000 };

static unsigned char lower(unsigned char c)
{
    return c >= 'A' && c <= 'Z' ? (unsigned char)(c + 'a' - 'A') : c;
}

static bool is_letter(unsigned char c)
{
    return c >= 0x80 || (lower(c) >= 'a' && lower(c) <= 'z');
}

static unsigned pair_of(const char *at)
{
    return (unsigned)lower((unsigned char)at[0]) << 8 | lower((unsigned char)at[1]);
}

bool kr_gate_compile(struct kr_gate *gate, kr_str stems, struct kr_arena *arena)
{
    size_t capacity = 0;
    *gate = (struct kr_gate){.count = 0};
    while (stems.ptr) {
        const kr_str stem = kr_str_next(&stems, '|');
        if (stem.len < 2)
            continue;
        if (!kr_arena_grow(arena, &gate->stems, &capacity, gate->count, sizeof(*gate->stems)))
            return false;
        gate->stems[gate->count++] = stem;
        const unsigned pair = pair_of(stem.ptr);
        gate->begins[pair >> 3] |= (unsigned char)(1u << (pair & 7));
    }
    return true;
}

static bool begins_with(kr_str text, kr_str stem)
{
    if (text.len < stem.len)
        return false;
    for (size_t i = 0; i < stem.len; i++)
        if (lower((unsigned char)text.ptr[i]) != lower((unsigned char)stem.ptr[i]))
            return false;
    return true;
}

bool kr_gate_opens(const struct kr_gate *gate, kr_str text)
{
    bool in_word = false;
    if (!gate->count || text.len < LEAST_BYTES)
        return true;
    for (size_t i = 0; i + 1 < text.len; i++) {
        const bool begins = !in_word;
        in_word = is_letter((unsigned char)text.ptr[i]);
        if (!begins || !in_word)
            continue;
        const unsigned pair = pair_of(text.ptr + i);
        if (!(gate->begins[pair >> 3] & 1u << (pair & 7)))
            continue;
        for (size_t k = 0; k < gate->count; k++)
            if (begins_with(kr_str_cut(text, i, text.len), gate->stems[k]))
                return true;
    }
    return false;
}
