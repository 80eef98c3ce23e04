/* embedded.h - the packs that the library carries in itself. The build (tools/embed) makes the table from the files
 * below packs/lang and packs/theatre; cases and other Markdown stay outside. */
#ifndef KR_PACK_EMBEDDED_H
#define KR_PACK_EMBEDDED_H

#include <stddef.h>

struct kr_embedded_file {
    const char *path;           /* below packs/: "lang/nl/verbs.lex"; NUL-closed */
    const unsigned char *start; /* the bytes of the file; a NUL that does not count follows them */
    size_t size;                /* bytes */
};

/* Ordered by path, bytewise. Constant. */
extern const struct kr_embedded_file kr_embedded_files[];
extern const size_t kr_embedded_file_count;

#endif
