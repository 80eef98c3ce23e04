/* worker.h - the tree's own packs and a worker with them, for programs whose tests all read with the same one. */
#ifndef TESTS_CLAIM_WORKER_H
#define TESTS_CLAIM_WORKER_H

#include "base/base.h"

extern struct kr_packs *packs;
extern struct kr_worker *worker;

/* Set-up and tear-down of a group of tests. A pack that does not load is named on stderr, and no test runs. */
int worker_load(void **state);
int worker_release(void **state);

#endif
