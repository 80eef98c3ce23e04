/* replay.c - runs a fuzz target over its corpus without a fuzzer, as an ordinary test in TAP.
 *
 * usage: replay_NAME [FILE...]      without files: all of fuzz/corpus/fuzz_NAME, from the top of the tree */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MAX_BYTES = 1 << 24 };

static int replay(const char *path, int number)
{
    FILE *file = fopen(path, "rb");
    uint8_t *bytes = malloc(MAX_BYTES);
    if (!file || !bytes) {
        printf("not ok %d - %s: cannot be read\n", number, path);
        return 1;
    }
    size_t size = fread(bytes, 1, MAX_BYTES, file);
    fclose(file);
    uint8_t *exact = malloc(size ? size : 1); /* so that a sanitiser sees one byte too far */
    if (!exact)
        abort();
    memcpy(exact, bytes, size);
    free(bytes);
    printf("# %s\n", path);
    fflush(stdout);
    LLVMFuzzerTestOneInput(exact, size);
    free(exact);
    printf("ok %d - %s\n", number, path);
    return 0;
}

static int visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

int main(int argc, char **argv)
{
    int failed = 0;
    if (argc > 1) {
        for (int i = 1; i < argc; i++)
            failed += replay(argv[i], i);
        return failed != 0;
    }
    const char *name = strrchr(argv[0], '/');
    name = name ? name + 1 : argv[0];
    char folder[512], path[1024];
    snprintf(folder, sizeof(folder), "fuzz/corpus/fuzz_%s", strncmp(name, "replay_", 7) ? name : name + 7);
    struct dirent **entries;
    int count = scandir(folder, &entries, visible, alphasort);
    if (count <= 0) {
        printf("not ok 1 - %s holds no corpus\n", folder);
        return 1;
    }
    for (int i = 0; i < count; i++) {
        snprintf(path, sizeof(path), "%s/%s", folder, entries[i]->d_name);
        failed += replay(path, i + 1);
        free(entries[i]);
    }
    free(entries);
    return failed != 0;
}
