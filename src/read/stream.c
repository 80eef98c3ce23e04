/* stream.c - bytes as they come, through a window that its user moves forwards.
 *
 *     stream_want(n)                 stream_skip(k)
 *     |<-- left >= n -->|            passes k bytes
 *     at
 *
 * A stream has another below it where something is packed: gz, zstd and what HTTP packs here, the members of archives
 * in each.c. None holds more than its window. What is unpacked is counted in the source that all of them share: who
 * gives more than KR_LIMIT_UNPACK_RATIO bytes for each that was read is a bomb, however it is nested. */
#include "read/read_int.h"

#include <brotli/decode.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

enum { WINDOW = 256 * 1024 };

/* ---- the window ---- */

static bool window_grow(struct kr_stream *stream, size_t wanted)
{
    if (stream->left && stream->at != stream->bytes)
        memmove(stream->bytes, stream->at, stream->left);
    stream->at = stream->bytes;
    if (wanted <= stream->capacity)
        return true;
    size_t capacity = stream->capacity ? stream->capacity : WINDOW;
    while (capacity < wanted)
        capacity *= 2;
    char *bigger = realloc(stream->bytes, capacity);
    if (!bigger) {
        stream->ended = true;
        return kr_fail(&stream->error, KR_MEMORY, NULL, 0, "out of memory while reading");
    }
    stream->at = stream->bytes = bigger;
    stream->capacity = capacity;
    return true;
}

size_t kr_stream_want(struct kr_stream *stream, size_t n)
{
    while (stream->left < n && !stream->ended) {
        const size_t used = stream->bytes ? (size_t)(stream->at - stream->bytes) + stream->left : 0;
        const bool room = used < stream->capacity && stream->capacity - used + stream->left >= n;
        if (!room && !window_grow(stream, n < WINDOW / 2 ? WINDOW : n + n / 2))
            break;
        char *to = stream->bytes + (stream->at - stream->bytes) + stream->left;
        const ptrdiff_t got = stream->pull(stream, to, (size_t)(stream->bytes + stream->capacity - to));
        if (got <= 0)
            stream->ended = true;
        else
            stream->left += (size_t)got;
    }
    return stream->left;
}

void kr_stream_skip(struct kr_stream *stream, size_t n)
{
    assert(n <= stream->left);
    if (!n)
        return;
    stream->at += n;
    stream->left -= n;
    stream->offset += n;
}

bool kr_stream_whole(struct kr_stream *stream, size_t limit, kr_str *out)
{
    for (size_t n = WINDOW; !stream->ended && stream->left <= limit; n *= 2)
        kr_stream_want(stream, n < limit ? n : limit + 1);
    *out = kr_stream_window(stream);
    return stream->left <= limit;
}

size_t kr_stream_line(struct kr_stream *stream, size_t limit)
{
    for (size_t seen = 0;;) {
        const char *end = seen < stream->left ? memchr(stream->at + seen, '\n', stream->left - seen) : NULL;
        const size_t len = end ? (size_t)(end - stream->at) + 1 : stream->left;
        if (len > limit)
            return limit + 1;
        seen = stream->left;
        if (end || kr_stream_want(stream, seen + 1) == seen)
            return len;
    }
}

void kr_stream_skip_line(struct kr_stream *stream)
{
    do {
        const char *end = stream->left ? memchr(stream->at, '\n', stream->left) : NULL;
        kr_stream_skip(stream, end ? (size_t)(end - stream->at) + 1 : stream->left);
        if (end)
            return;
    } while (kr_stream_want(stream, 1));
}

bool kr_stream_account(struct kr_stream *stream, size_t bytes)
{
    struct kr_supply *source = stream->source;
    source->unpacked += bytes;
    if (source->unpacked <= KR_LIMIT_UNPACK_FREE_BYTES || source->unpacked / KR_LIMIT_UNPACK_RATIO <= source->taken)
        return true;
    return kr_fail(&stream->error, KR_LIMIT, NULL, 0, "unpacks to more than %d times its size; expected no bomb",
                   KR_LIMIT_UNPACK_RATIO);
}

void kr_stream_close(struct kr_stream *stream)
{
    if (stream->close)
        stream->close(stream);
    free(stream->bytes);
    *stream = (struct kr_stream){0};
}

/* ---- files and memory ---- */

static ptrdiff_t fd_pull(struct kr_stream *stream, char *to, size_t room)
{
    const int fd = (int)(intptr_t)stream->state;
    for (;;) {
        const ssize_t got = read(fd, to, room < (1u << 30) ? room : 1u << 30);
        if (got >= 0) {
            stream->source->taken += (uint64_t)got;
            return got;
        }
        if (errno != EINTR) {
            kr_fail(&stream->error, KR_IO, NULL, 0, "cannot read: %s", strerror(errno));
            return -1;
        }
    }
}

void kr_stream_fd(struct kr_stream *stream, struct kr_supply *source, int fd)
{
    *stream = (struct kr_stream){.pull = fd_pull, .state = (void *)(intptr_t)fd, .source = source};
}

void kr_stream_memory(struct kr_stream *stream, struct kr_supply *source, kr_str bytes)
{
    *stream = (struct kr_stream){.source = source, .at = bytes.ptr, .left = bytes.len, .ended = true};
}

/* ---- gz: one member or many, as WARC files have one for each record ---- */

struct gz {
    struct kr_stream *below;
    z_stream z;
    bool within;     /* a member */
    uint64_t member; /* where it begins, below */
    void (*fault)(void *context, const struct kr_error *error);
    void *context;
};

static bool gz_member_next(struct gz *gz)
{
    return kr_stream_want(gz->below, 3) >= 3 && memcmp(gz->below->at, "\x1F\x8B\x08", 3) == 0;
}

static void gz_error(struct gz *gz, struct kr_error *error, const char *what)
{
    kr_fail(error, KR_INPUT, NULL, 0, "gzip: %s at byte %llu of what is packed (member from byte %llu)", what,
            (unsigned long long)gz->below->offset, (unsigned long long)gz->member);
}

/* Looks for the next member behind a damaged one. */
static bool gz_resume(struct kr_stream *stream, const char *what)
{
    struct gz *gz = stream->state;
    struct kr_error error = {0};
    gz_error(gz, &error, what);
    error.offset = (size_t)stream->offset + stream->left;
    gz->within = false;
    if (!gz->fault) {
        stream->error = error;
        return false;
    }
    gz->fault(gz->context, &error);
    while (kr_stream_want(gz->below, 3) >= 3 && !gz_member_next(gz)) {
        const char *next = memchr(gz->below->at + 1, 0x1F, gz->below->left - 1);
        kr_stream_skip(gz->below, next ? (size_t)(next - gz->below->at) : gz->below->left);
    }
    return gz_member_next(gz) && inflateReset(&gz->z) == Z_OK;
}

/* Between members: the next one, the end, or what is neither. */
static bool gz_begin(struct kr_stream *stream)
{
    struct gz *gz = stream->state;
    if (gz_member_next(gz)) {
        gz->member = gz->below->offset;
        gz->within = true;
        return true;
    }
    while (gz->below->left && gz->below->at[0] == '\0') { /* padding, as tapes had it */
        kr_stream_skip(gz->below, 1);
        kr_stream_want(gz->below, 1);
    }
    if (gz->below->left && !gz_resume(stream, "no member where the last one ends,"))
        return false;
    return gz->below->left && gz_begin(stream);
}

static ptrdiff_t gz_pull(struct kr_stream *stream, char *to, size_t room)
{
    struct gz *gz = stream->state;
    for (;;) {
        if (!gz->within && !gz_begin(stream))
            return stream->error.code ? -1 : 0;
        const bool input = kr_stream_want(gz->below, 1) > 0;
        const uInt given = (uInt)(gz->below->left < (1u << 30) ? gz->below->left : 1u << 30);
        const uInt wanted = (uInt)(room < (1u << 30) ? room : 1u << 30);
        gz->z.next_in = (Bytef *)gz->below->at;
        gz->z.avail_in = given;
        gz->z.next_out = (Bytef *)to;
        gz->z.avail_out = wanted;
        const int result = inflate(&gz->z, Z_NO_FLUSH);
        const size_t made = wanted - gz->z.avail_out;
        kr_stream_skip(gz->below, given - gz->z.avail_in);
        if (!kr_stream_account(stream, made))
            return -1;
        if (result == Z_STREAM_END) {
            gz->within = false;
            inflateReset(&gz->z);
        } else if (result == Z_MEM_ERROR) {
            kr_fail(&stream->error, KR_MEMORY, NULL, 0, "out of memory while unpacking");
            return -1;
        } else if (result != Z_OK && !(result == Z_BUF_ERROR && input)) {
            if (!made && !gz_resume(stream, input ? "damaged" : "ends in the middle,"))
                return stream->error.code ? -1 : 0;
        }
        if (made)
            return (ptrdiff_t)made;
    }
}

static void gz_close(struct kr_stream *stream)
{
    struct gz *gz = stream->state;
    inflateEnd(&gz->z);
    free(gz);
}

bool kr_stream_gz(struct kr_stream *stream, struct kr_stream *below)
{
    struct gz *gz = calloc(1, sizeof(*gz));
    if (!gz || inflateInit2(&gz->z, 15 + 16) != Z_OK) {
        free(gz);
        return false;
    }
    gz->below = below;
    *stream = (struct kr_stream){.pull = gz_pull, .close = gz_close, .state = gz, .source = below->source};
    return true;
}

void kr_stream_resume(struct kr_stream *stream, void (*fault)(void *context, const struct kr_error *error),
                      void *context)
{
    if (stream->pull == gz_pull) {
        struct gz *gz = stream->state;
        gz->fault = fault;
        gz->context = context;
    }
}

/* ---- zstd ---- */

struct zstd {
    struct kr_stream *below;
    ZSTD_DCtx *context;
    bool within; /* a frame */
};

static ptrdiff_t zstd_pull(struct kr_stream *stream, char *to, size_t room)
{
    struct zstd *zstd = stream->state;
    for (;;) {
        const bool input = kr_stream_want(zstd->below, 1) > 0;
        if (!input && !zstd->within)
            return 0;
        ZSTD_inBuffer in = {zstd->below->at, zstd->below->left, 0};
        ZSTD_outBuffer out = {to, room, 0};
        const size_t result = ZSTD_decompressStream(zstd->context, &out, &in);
        kr_stream_skip(zstd->below, in.pos);
        if (ZSTD_isError(result) || (!input && !out.pos)) {
            kr_fail(&stream->error, KR_INPUT, NULL, 0, "zstd: %s at byte %llu of what is packed",
                    ZSTD_isError(result) ? ZSTD_getErrorName(result) : "ends in the middle,",
                    (unsigned long long)zstd->below->offset);
            return -1;
        }
        zstd->within = result != 0;
        if (!kr_stream_account(stream, out.pos))
            return -1;
        if (out.pos)
            return (ptrdiff_t)out.pos;
    }
}

static void zstd_close(struct kr_stream *stream)
{
    struct zstd *zstd = stream->state;
    ZSTD_freeDCtx(zstd->context);
    free(zstd);
}

bool kr_stream_zstd(struct kr_stream *stream, struct kr_stream *below)
{
    struct zstd *zstd = calloc(1, sizeof(*zstd));
    if (!zstd || !(zstd->context = ZSTD_createDCtx()) ||
        ZSTD_isError(ZSTD_DCtx_setParameter(zstd->context, ZSTD_d_windowLogMax, KR_LIMIT_ZSTD_WINDOW_LOG))) {
        if (zstd)
            ZSTD_freeDCtx(zstd->context);
        free(zstd);
        return false;
    }
    zstd->below = below;
    *stream = (struct kr_stream){.pull = zstd_pull, .close = zstd_close, .state = zstd, .source = below->source};
    return true;
}

/* ---- what HTTP calls deflate, and brotli: one run each, without a mark of its own ---- */

struct coded {
    struct kr_stream *below;
    bool done;
    z_stream z;
    BrotliDecoderState *brotli;
};

/* Bytes made, 0: more is needed, or the end; -1: damaged. *taken of the window was read. */
static ptrdiff_t inflate_some(struct coded *coded, char *to, size_t room, size_t *taken)
{
    const uInt given = (uInt)(coded->below->left < (1u << 30) ? coded->below->left : 1u << 30);
    const uInt wanted = (uInt)(room < (1u << 30) ? room : 1u << 30);
    coded->z.next_in = (Bytef *)coded->below->at;
    coded->z.avail_in = given;
    coded->z.next_out = (Bytef *)to;
    coded->z.avail_out = wanted;
    const int result = inflate(&coded->z, Z_NO_FLUSH);
    *taken = given - coded->z.avail_in;
    coded->done = result == Z_STREAM_END;
    return result == Z_OK || result == Z_BUF_ERROR || coded->done ? (ptrdiff_t)(wanted - coded->z.avail_out) : -1;
}

static ptrdiff_t brotli_some(struct coded *coded, char *to, size_t room, size_t *taken)
{
    size_t given = coded->below->left, left = room;
    const uint8_t *in = (const uint8_t *)coded->below->at;
    uint8_t *out = (uint8_t *)to;
    const BrotliDecoderResult result = BrotliDecoderDecompressStream(coded->brotli, &given, &in, &left, &out, NULL);
    *taken = coded->below->left - given;
    coded->done = result == BROTLI_DECODER_RESULT_SUCCESS;
    return result == BROTLI_DECODER_RESULT_ERROR ? -1 : (ptrdiff_t)(room - left);
}

static ptrdiff_t coded_pull(struct kr_stream *stream, char *to, size_t room)
{
    struct coded *coded = stream->state;
    while (!coded->done) {
        size_t taken = 0;
        const bool input = kr_stream_want(coded->below, 1) > 0;
        const ptrdiff_t made =
            coded->brotli ? brotli_some(coded, to, room, &taken) : inflate_some(coded, to, room, &taken);
        kr_stream_skip(coded->below, taken);
        if (made < 0 || (!made && !input && !coded->done)) {
            kr_fail(&stream->error, KR_INPUT, NULL, 0, "%s: %s at byte %llu of what is packed",
                    coded->brotli ? "brotli" : "deflate", made < 0 ? "damaged" : "ends in the middle,",
                    (unsigned long long)coded->below->offset);
            return -1;
        }
        if (!kr_stream_account(stream, (size_t)made))
            return -1;
        if (made)
            return made;
    }
    return 0;
}

static void coded_close(struct kr_stream *stream)
{
    struct coded *coded = stream->state;
    if (coded->brotli)
        BrotliDecoderDestroyInstance(coded->brotli);
    else
        inflateEnd(&coded->z);
    free(coded);
}

bool kr_stream_deflate(struct kr_stream *stream, struct kr_stream *below)
{
    struct coded *coded = calloc(1, sizeof(*coded));
    const bool whole = kr_stream_want(below, 2) >= 2;
    const unsigned first = whole ? (unsigned char)below->at[0] : 0, second = whole ? (unsigned char)below->at[1] : 0;
    const bool zlib = (first & 15) == 8 && (first << 8 | second) % 31 == 0; /* RFC 1950; else RFC 1951 alone */
    if (!coded || inflateInit2(&coded->z, zlib ? 15 : -15) != Z_OK) {
        free(coded);
        return false;
    }
    coded->below = below;
    *stream = (struct kr_stream){.pull = coded_pull, .close = coded_close, .state = coded, .source = below->source};
    return true;
}

bool kr_stream_brotli(struct kr_stream *stream, struct kr_stream *below)
{
    struct coded *coded = calloc(1, sizeof(*coded));
    if (!coded || !(coded->brotli = BrotliDecoderCreateInstance(NULL, NULL, NULL))) {
        free(coded);
        return false;
    }
    coded->below = below;
    *stream = (struct kr_stream){.pull = coded_pull, .close = coded_close, .state = coded, .source = below->source};
    return true;
}

/* ---- UTF-16 ---- */

struct utf16 {
    struct kr_stream *below;
    bool big;
};

static ptrdiff_t utf16_pull(struct kr_stream *stream, char *to, size_t room)
{
    struct utf16 *utf16 = stream->state;
    size_t made = 0;
    while (made + 4 <= room && (made == 0 || utf16->below->left >= 4) && kr_stream_want(utf16->below, 4)) {
        const unsigned char *p = (const unsigned char *)utf16->below->at;
        const size_t left = utf16->below->left;
        const int high = !utf16->big, low = utf16->big;
        uint32_t c = left < 2 ? 0xFFFD : (uint32_t)(p[high] << 8 | p[low]);
        size_t taken = left < 2 ? left : 2;
        if (c >= 0xD800 && c < 0xDC00 && left >= 4 && (p[2 + high] & 0xFC) == 0xDC) {
            c = 0x10000 + ((c - 0xD800) << 10) + (uint32_t)((p[2 + high] & 3) << 8 | p[2 + low]);
            taken = 4;
        }
        if ((c >= 0xD800 && c < 0xE000) || !c)
            c = 0xFFFD;
        made += kr_utf8_put(c, to + made);
        kr_stream_skip(utf16->below, taken);
    }
    if (!made && utf16->below->error.code)
        stream->error = utf16->below->error;
    return (ptrdiff_t)made;
}

static void utf16_close(struct kr_stream *stream)
{
    free(stream->state);
}

bool kr_stream_utf16(struct kr_stream *stream, struct kr_stream *below, bool big)
{
    struct utf16 *utf16 = calloc(1, sizeof(*utf16));
    if (!utf16)
        return false;
    *utf16 = (struct utf16){below, big};
    *stream = (struct kr_stream){.pull = utf16_pull, .close = utf16_close, .state = utf16, .source = below->source};
    return true;
}
