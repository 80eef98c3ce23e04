/* two_dbs.h - a scratch folder with two records in it, a.db and b.db, for tests that hold one against the other. */
#ifndef TESTS_FLOW_TWO_DBS_H
#define TESTS_FLOW_TWO_DBS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *const dbs[] = {"a.db", "b.db"};

static inline int make_folder(void **state)
{
    char *folder = strdup("/tmp/kroniek-flow-XXXXXX");
    *state = folder;
    return !folder || !mkdtemp(folder) || chdir(folder);
}

static inline void remove_dbs(void)
{
    static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < 2; i++)
        for (size_t k = 0; k < 4; k++) {
            char path[32];
            snprintf(path, sizeof(path), "%s%s", dbs[i], endings[k]);
            unlink(path);
        }
}

static inline int remove_folder(void **state)
{
    remove_dbs();
    int failed = chdir("/") || rmdir(*state);
    free(*state);
    return failed;
}

#endif
