/* embedded.h - the files of the page, as the build carries them in the library. A file F has its gzip'd bytes beside it
 * as F.gz where these are fewer. */
#ifndef KR_SERVE_EMBEDDED_H
#define KR_SERVE_EMBEDDED_H

#include <stddef.h>

struct kr_embedded_page_file {
    const char *path;           /* "index.html" */
    const unsigned char *start; /* its bytes, closed by a NUL that does not count */
    size_t size;
};
extern const struct kr_embedded_page_file kr_embedded_page_files[];
extern const size_t kr_embedded_page_file_count;

#endif
