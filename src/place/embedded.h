/* embedded.h - inside the room place: the gazetteer that the library carries in itself, compiled from packs/ by
 * tools/compile-gazetteer. */
#ifndef KR_PLACE_EMBEDDED_H
#define KR_PLACE_EMBEDDED_H

#include <stddef.h>

struct kr_embedded_gazetteer_file {
    const char *path;
    const unsigned char *start; /* at a multiple of 16 bytes */
    size_t size;                /* bytes */
};

/* One file; none in the program that compiles it. Constant. */
extern const struct kr_embedded_gazetteer_file kr_embedded_gazetteer_files[];
extern const size_t kr_embedded_gazetteer_file_count;

#endif
