/* arena.c - memory with one lifetime. Chunks form a list; each new one is at least twice the last, so that a long
 * report costs a handful of mallocs. */
#include "base/base.h"

#include <stdlib.h>

struct kr_arena_chunk {
    struct kr_arena_chunk *next;
    size_t used, size; /* bytes */
    _Alignas(max_align_t) unsigned char bytes[];
};

enum { SMALLEST_CHUNK = 4096, LARGEST_STEP = 8 * 1024 * 1024 };

void kr_arena_init(struct kr_arena *arena, size_t chunk_bytes)
{
    assert(arena);
    *arena = (struct kr_arena){.chunk_bytes = chunk_bytes > SMALLEST_CHUNK ? chunk_bytes : SMALLEST_CHUNK};
}

static struct kr_arena_chunk *chunk_new(struct kr_arena *arena, size_t size)
{
    struct kr_arena_chunk *chunk = malloc(sizeof(*chunk) + size);
    if (!chunk)
        return NULL;
    *chunk = (struct kr_arena_chunk){.size = size};
    if (arena->current)
        arena->current->next = chunk;
    else
        arena->first = chunk;
    arena->current = chunk;
    return chunk;
}

void *kr_arena_alloc(struct kr_arena *arena, size_t size)
{
    assert(arena && arena->chunk_bytes);
    const size_t align = _Alignof(max_align_t);
    if (size > SIZE_MAX / 2)
        return NULL;
    size = (size + align - 1) / align * align;
    struct kr_arena_chunk *chunk = arena->current;
#ifdef KR_ARENA_DEBUG
    chunk = chunk_new(arena, size);
#else
    if (!chunk || chunk->size - chunk->used < size) {
        chunk = chunk_new(arena, size > arena->chunk_bytes ? size : arena->chunk_bytes);
        if (arena->chunk_bytes < LARGEST_STEP)
            arena->chunk_bytes *= 2;
    }
#endif
    if (!chunk)
        return NULL;
    void *block = chunk->bytes + chunk->used;
    chunk->used += size;
    memset(block, 0, size);
    return block;
}

static void free_after(struct kr_arena_chunk *chunk)
{
    while (chunk) {
        struct kr_arena_chunk *next = chunk->next;
        free(chunk);
        chunk = next;
    }
}

void kr_arena_reset(struct kr_arena *arena)
{
    if (!arena->first)
        return;
#ifdef KR_ARENA_DEBUG
    free_after(arena->first);
    arena->first = arena->current = NULL;
#else
    free_after(arena->first->next);
    arena->first->next = NULL;
    arena->first->used = 0;
    arena->current = arena->first;
#endif
}

void kr_arena_release(struct kr_arena *arena)
{
    free_after(arena->first);
    arena->first = arena->current = NULL;
}

kr_str kr_arena_str(struct kr_arena *arena, kr_str s)
{
    char *copy = kr_arena_alloc(arena, s.len + 1);
    if (!copy)
        return (kr_str){NULL, 0};
    if (s.len)
        memcpy(copy, s.ptr, s.len);
    return (kr_str){copy, s.len};
}

bool kr_arena_grow(struct kr_arena *arena, void *items, size_t *capacity, size_t count, size_t element_bytes)
{
    if (count < *capacity)
        return true;
    size_t wanted = *capacity ? *capacity * 2 : 16;
    void *bigger = kr_arena_alloc(arena, wanted * element_bytes);
    if (!bigger)
        return false;
    void *old;
    memcpy(&old, items, sizeof(old)); /* items points to a pointer of another type */
    if (count)
        memcpy(bigger, old, count * element_bytes);
    memcpy(items, &bigger, sizeof(bigger));
    *capacity = wanted;
    return true;
}
