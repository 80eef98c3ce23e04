/* worker.c - packs and a worker, loaded once for a group of tests. */
#include "claim/worker.h"

#include <stdio.h>

struct kr_packs *packs;
struct kr_worker *worker;

int worker_load(void **state)
{
    (void)state;
    struct kr_error error = {0};
    packs = kr_packs_load("packs", NULL, &error);
    worker = packs ? kr_worker_new(packs) : NULL;
    if (!worker)
        fprintf(stderr, "%s:%zu: %s\n", error.file, error.line, error.detail);
    return worker ? 0 : -1;
}

int worker_release(void **state)
{
    (void)state;
    kr_worker_free(worker);
    kr_packs_free(packs);
    return 0;
}
