/* fuzz_pack.c - any bytes as the files of a pack: they compile or are refused with file, line and reason.
 *
 * A line "@@ lang/xx/verbs.lex" begins a file of that name; what stands before the first such line is the file
 * lang/xx/words.lex. The packs are the language "xx" and the theatre "yy". */
#include "pack/pack.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MAX_FILES = 16 };

/* The length of the line at the front of `rest`, its end included. */
static size_t line_bytes(kr_str rest)
{
    const char *end = memchr(rest.ptr, '\n', rest.len);
    return end ? (size_t)(end - rest.ptr) + 1 : rest.len;
}

static size_t split(kr_str rest, struct kr_pack_file files[MAX_FILES])
{
    size_t count = 1;
    files[0] = (struct kr_pack_file){KR_S("lang/xx/words.lex"), {rest.ptr, 0}};
    while (rest.len) {
        size_t len = line_bytes(rest);
        kr_str line = kr_str_cut(rest, 0, len);
        rest = kr_str_cut(rest, len, rest.len);
        if (kr_str_starts(line, KR_S("@@ ")) && count < MAX_FILES)
            files[count++] = (struct kr_pack_file){kr_str_trim(kr_str_cut(line, 3, line.len)), {rest.ptr, 0}};
        else
            files[count - 1].bytes.len += len;
    }
    return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct kr_pack_file files[MAX_FILES];
    size_t count = split((kr_str){(const char *)data, size}, files);
    struct kr_error error = {0};
    struct kr_pack *pack = kr_pack_compile(files, count, "xx", "yy", &error);
    if (!pack && (error.code == KR_OK || !error.detail[0])) {
        fprintf(stderr, "refused without a reason\n");
        abort();
    }
    kr_pack_free(pack);
    return 0;
}
