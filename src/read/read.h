/* read.h - the door of the room read: from files and folders to reports. kr_report_read, kr_report_from_bytes and
 * kr_report_release are in the public header; here is the walk over what a command line names. */
#ifndef KR_READ_H
#define KR_READ_H

#include "base/base.h"

/* Called for each file of a walk, by path. False stops the walk. */
typedef bool kr_read_file_fn(void *context, const char *path);
/* Called for what the walk cannot enter: a folder that loops or is too deep, a file that is no file. */
typedef void kr_read_fault_fn(void *context, const struct kr_error *fault);

/* Walks `path`: a file or "-" is itself; a folder gives its *.txt files and those of the folders below it, sorted by
 * name (bytes); names that begin with a dot are skipped. Links are followed, but a folder that is one of its own
 * parents, or deeper than KR_LIMIT_FOLDER_DEPTH, is a fault. False when `file` stopped the walk. */
bool kr_read_walk(const char *path, kr_read_file_fn *file, kr_read_fault_fn *fault, void *context);

/* ---- near-duplicates ------------------------------------------------------------------------------------------- */

/* The runs of four words of a text, as hashes, sorted, each once: what is compared of two texts. Case, punctuation and
 * white space do not count. In the arena. */
struct kr_shingles {
    uint64_t *items;
    size_t count;
};
/* False when memory is out. Linear in the text but for the sorting. */
bool kr_shingles_of(struct kr_arena *arena, kr_str text, struct kr_shingles *out);

/* Whether two texts are copies of one: more than half of all their shingles are common to both (their Jaccard index
 * exceeds 1/2). Texts of fewer than KR_SHINGLES_LEAST shingles are copies of none. */
enum { KR_SHINGLES_LEAST = 5 };
bool kr_shingles_alike(const struct kr_shingles *a, const struct kr_shingles *b);

/* Numbers of which copies probably have one in common, and other texts hardly ever do: where to look for copies. All 0
 * for fewer than KR_SHINGLES_LEAST shingles. */
enum { KR_BANDS = 24 };
void kr_shingles_bands(const struct kr_shingles *shingles, uint64_t bands[KR_BANDS]);

#endif
