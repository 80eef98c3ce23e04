/* packed.c - bytes packed and unpacked (zlib, RFC 1950). */
#include "base/base.h"

#include <stdlib.h>
#include <zlib.h>

bool kr_pack(kr_str bytes, struct kr_buf *out)
{
    uLongf len = compressBound((uLong)bytes.len);
    Bytef *packed = malloc(len);
    const bool ok = packed && compress2(packed, &len, (const Bytef *)(bytes.len ? bytes.ptr : ""), (uLong)bytes.len,
                                        Z_DEFAULT_COMPRESSION) == Z_OK;
    if (ok)
        kr_buf_add(out, (kr_str){(const char *)packed, len});
    free(packed);
    return ok && !out->failed;
}

bool kr_unpack(kr_str packed, size_t size, struct kr_buf *out)
{
    uLongf len = (uLongf)size;
    Bytef *bytes = malloc(size + 1);
    const bool ok =
        bytes && uncompress(bytes, &len, (const Bytef *)packed.ptr, (uLong)packed.len) == Z_OK && len == size;
    if (ok)
        kr_buf_add(out, (kr_str){(const char *)bytes, len});
    free(bytes);
    return ok && !out->failed;
}
