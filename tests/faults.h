/* faults.h - makes allocations fail in turn. For programs named test_faults.c, which the Makefile links with
 * --wrap=malloc, calloc and realloc; include it in that one file.
 *
 *     for (faults_begin(0); work_fails(); faults_begin(faults_turn() + 1))
 *
 * Each round lets one more allocation succeed than the last, until the work gets all that it needs. */
#ifndef TESTS_FAULTS_H
#define TESTS_FAULTS_H

#include <stdbool.h>
#include <stddef.h>

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);

static long faults_allowed = -1; /* allocations that still succeed; < 0: all */
static long faults_granted;      /* what faults_begin was given */
static bool faults_happened;

/* From now on `allowed` allocations succeed, then every one fails. */
static inline void faults_begin(long allowed)
{
    faults_allowed = faults_granted = allowed;
    faults_happened = false;
}

static inline long faults_turn(void)
{
    return faults_granted;
}

/* All succeed again. True when one had failed. */
static inline bool faults_end(void)
{
    faults_allowed = -1;
    return faults_happened;
}

static inline bool faults_now(void)
{
    if (faults_allowed > 0)
        faults_allowed--;
    else if (faults_allowed == 0)
        faults_happened = true;
    return faults_allowed == 0 && faults_happened;
}

void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);

void *__wrap_malloc(size_t size)
{
    return faults_now() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    return faults_now() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *old, size_t size)
{
    return faults_now() ? NULL : __real_realloc(old, size);
}

#endif
