/* reports.h - the reports at hand, for tests that look at real texts: our own below examples/, and the annotated ones
 * that may lie beside the tree. What is not there is said loudly and skipped; our own must be there. */
#ifndef TESTS_CLAIM_REPORTS_H
#define TESTS_CLAIM_REPORTS_H

#include "base/base.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { REPORTS_MOST = 512, REPORTS_PATH = 512 };

struct reports {
    char paths[REPORTS_MOST][REPORTS_PATH];
    size_t count;
};

static inline int reports_compare(const void *a, const void *b)
{
    return strcmp(a, b);
}

static inline void reports_below(struct reports *reports, const char *folder, int depth)
{
    DIR *dir = depth < 8 ? opendir(folder) : NULL;
    if (!dir)
        return;
    for (struct dirent *entry; (entry = readdir(dir));) {
        char path[REPORTS_PATH];
        struct stat info;
        size_t len = strlen(entry->d_name);
        if (entry->d_name[0] == '.' ||
            (size_t)snprintf(path, sizeof(path), "%s/%s", folder, entry->d_name) >= sizeof(path) ||
            stat(path, &info) != 0)
            continue;
        if (S_ISDIR(info.st_mode))
            reports_below(reports, path, depth + 1);
        else if (len > 4 && strcmp(entry->d_name + len - 4, ".txt") == 0 && reports->count < REPORTS_MOST)
            memcpy(reports->paths[reports->count++], path, strlen(path) + 1);
    }
    closedir(dir);
}

/* All reports at hand, in order of their paths. */
static inline void reports_list(struct reports *reports)
{
    static const char *const folders[] = {"examples", "../shared/seeds", "../shared/dev/nl"};
    reports->count = 0;
    for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++) {
        size_t before = reports->count;
        reports_below(reports, folders[i], 0);
        if (reports->count == before)
            printf("# SKIPPED: no reports below %s\n", folders[i]);
    }
    qsort(reports->paths, reports->count, sizeof(reports->paths[0]), reports_compare);
}

/* The language of a report by its folder: ".../en/..." is English; else Dutch. */
static inline const char *reports_lang(const char *path)
{
    return strstr(path, "/en/") ? "en" : "nl";
}

#endif
