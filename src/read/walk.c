/* walk.c - the files below a folder, in an order that does not depend on the file system.
 *
 * The walk keeps one path, in one buffer, and the chain of open folders, each with its device and inode. A link back
 * to a folder of that chain would never end: it is reported once and not entered. The same folder reached twice by
 * ways that do not loop is read twice; the record knows a report by its bytes. */
#include "read/read_int.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

struct folder {
    const struct folder *parent;
    dev_t device;
    ino_t inode;
    int depth; /* 0: the folder that was named */
};

struct walk {
    kr_read_file_fn *file, *left_out;
    kr_read_fault_fn *fault;
    void *context;
    char path[PATH_MAX];
};

static void report_fault(struct walk *walk, enum kr_code code, const char *detail)
{
    struct kr_error error;
    kr_fail(&error, code, walk->path, 0, "%s", detail);
    walk->fault(walk->context, &error);
}

/* What a folder gives is chosen by its names, since a folder has pictures and notes too; what a file is, by its
 * content. Pages come with the endings of what made them, too. */
static bool is_report(kr_str path)
{
    static const char *const endings[] = {".txt", ".html", ".htm",  ".xhtml", ".json", ".jsonl", ".ndjson",
                                          ".xml", ".rss",  ".atom", ".warc",  ".gz",   ".tgz",   ".zst",
                                          ".zip", ".tar",  ".wacz", ".php",   ".asp",  ".aspx",  ".jsp"};
    for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
        const size_t len = strlen(endings[i]);
        if (path.len >= len && kr_same(kr_str_cut(path, path.len - len, path.len), endings[i]))
            return true;
    }
    return false;
}

/* "page_files", beside "page.html": what a browser saved with the page, pictures and boxes. */
static bool is_beside_page(const char *path, size_t len)
{
    static const char *const folders[] = {"_files", "_bestanden", "_fichiers", "-Dateien"};
    static const char *const pages[] = {".html", ".htm"};
    char page[PATH_MAX];
    struct stat info;
    for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++) {
        const size_t end = strlen(folders[i]);
        if (len <= end || strcmp(path + len - end, folders[i]) != 0)
            continue;
        for (size_t k = 0; k < sizeof(pages) / sizeof(pages[0]); k++) {
            snprintf(page, sizeof(page), "%.*s%s", (int)(len - end), path, pages[k]);
            if (stat(page, &info) == 0 && S_ISREG(info.st_mode))
                return true;
        }
    }
    return false;
}

static int is_wanted(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static bool loops(const struct folder *parent, const struct stat *info)
{
    for (; parent; parent = parent->parent)
        if (parent->device == info->st_dev && parent->inode == info->st_ino)
            return true;
    return false;
}

static bool walk_folder(struct walk *walk, size_t len, const struct stat *info, const struct folder *parent);

/* One entry of a folder; walk->path holds its whole path of `len` bytes. */
static bool walk_entry(struct walk *walk, size_t len, const struct folder *folder)
{
    struct stat info;
    const bool wanted = is_report((kr_str){walk->path, len});
    if (stat(walk->path, &info) != 0) {
        if (wanted)
            report_fault(walk, KR_IO, strerror(errno));
        return true;
    }
    if (S_ISDIR(info.st_mode))
        return is_beside_page(walk->path, len) || walk_folder(walk, len, &info, folder);
    if (!wanted) {
        if (walk->left_out && S_ISREG(info.st_mode))
            walk->left_out(walk->context, walk->path);
        return true;
    }
    if (S_ISREG(info.st_mode))
        return walk->file(walk->context, walk->path);
    report_fault(walk, KR_IO, "neither a file nor a folder, expected a file");
    return true;
}

static bool walk_names(struct walk *walk, size_t len, struct dirent **names, int count, const struct folder *folder)
{
    bool going = true;
    for (int i = 0; i < count; i++) {
        const size_t name = strlen(names[i]->d_name);
        if (going && len + 1 + name >= sizeof(walk->path)) {
            report_fault(walk, KR_LIMIT, "a path below it is too long");
        } else if (going) {
            const bool slash = len && walk->path[len - 1] == '/';
            walk->path[len] = '/';
            memcpy(walk->path + len + !slash, names[i]->d_name, name + 1);
            going = walk_entry(walk, len + !slash + name, folder);
            walk->path[len] = '\0';
        }
        free(names[i]);
    }
    return going;
}

static bool walk_folder(struct walk *walk, size_t len, const struct stat *info, const struct folder *parent)
{
    if (loops(parent, info)) {
        report_fault(walk, KR_IO, "a link to a folder it lies in; expected folders without loops");
        return true;
    }
    const struct folder folder = {parent, info->st_dev, info->st_ino, parent ? parent->depth + 1 : 0};
    if (folder.depth > KR_LIMIT_FOLDER_DEPTH) {
        report_fault(walk, KR_LIMIT, "a folder too deep below the one that was named");
        return true;
    }
    struct dirent **names;
    int count = scandir(walk->path, &names, is_wanted, by_name);
    if (count < 0) {
        report_fault(walk, errno == ENOMEM ? KR_MEMORY : KR_IO, strerror(errno));
        return true;
    }
    bool going = walk_names(walk, len, names, count, &folder);
    free(names);
    return going;
}

bool kr_read_walk(const char *path, kr_read_file_fn *file, kr_read_file_fn *left_out, kr_read_fault_fn *fault,
                  void *context)
{
    assert(path && file && fault);
    struct stat info;
    if (strcmp(path, "-") == 0 || stat(path, &info) != 0 || !S_ISDIR(info.st_mode))
        return file(context, path); /* whoever reads it says what is wrong with it */
    struct walk walk = {.file = file, .left_out = left_out, .fault = fault, .context = context};
    const size_t len = strlen(path);
    if (len >= sizeof(walk.path)) {
        struct kr_error error;
        kr_fail(&error, KR_LIMIT, path, 0, "a path of %zu bytes, too long", len);
        fault(context, &error);
        return true;
    }
    memcpy(walk.path, path, len + 1);
    return walk_folder(&walk, len, &info, NULL);
}
