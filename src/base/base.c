/* base.c - hashing, errors, files. */
#include "base/base.h"

#include <errno.h>
#include <fcntl.h>
#include <nettle/sha2.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

uint64_t kr_hash(uint64_t seed, kr_str s)
{
    uint64_t hash = seed ? seed : 14695981039346656037u;
    for (size_t i = 0; i < s.len; i++)
        hash = (hash ^ (unsigned char)s.ptr[i]) * 1099511628211u;
    return hash;
}

uint64_t kr_checksum(kr_str s)
{
    return XXH3_64bits(s.ptr, s.len);
}

void kr_sha256_hex(kr_str s, char out[65])
{
    struct sha256_ctx context;
    uint8_t digest[SHA256_DIGEST_SIZE];
    sha256_init(&context);
    sha256_update(&context, s.len, (const uint8_t *)s.ptr);
    sha256_digest(&context, sizeof(digest), digest);
    for (size_t i = 0; i < sizeof(digest); i++) {
        out[2 * i] = "0123456789abcdef"[digest[i] >> 4];
        out[2 * i + 1] = "0123456789abcdef"[digest[i] & 15];
    }
    out[64] = '\0';
}

const char *kr_code_text(enum kr_code code)
{
    static const char *const texts[] = {
#define X(name, text) [KR_##name] = text,
        KR_CODES(X)
#undef X
    };
    return (size_t)code < sizeof(texts) / sizeof(texts[0]) ? texts[code] : "unknown error";
}

void kr_error_clear(struct kr_error *error)
{
    if (error)
        *error = (struct kr_error){0};
}

bool kr_fail(struct kr_error *error, enum kr_code code, const char *file, size_t line, const char *format, ...)
{
    if (!error)
        return false;
    kr_error_clear(error);
    error->code = code;
    error->line = line;
    size_t len = file ? strlen(file) : 0;
    size_t skip = len >= sizeof(error->file) ? len - sizeof(error->file) + 1 : 0;
    if (file)
        memcpy(error->file, file + skip, len - skip + 1);
    va_list args;
    va_start(args, format);
    vsnprintf(error->detail, sizeof(error->detail), format, args);
    va_end(args);
    return false;
}

static bool read_all(int fd, const char *path, size_t limit, size_t expected, kr_str *out, struct kr_error *error)
{
    size_t capacity = expected < 64 * 1024 ? 64 * 1024 : expected + 1, len = 0;
    char *bytes = malloc(capacity);
    while (bytes) {
        if (len == capacity) {
            char *bigger = realloc(bytes, capacity * 2);
            if (!bigger)
                break;
            bytes = bigger;
            capacity *= 2;
        }
        ssize_t got = read(fd, bytes + len, capacity - len);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            free(bytes);
            return kr_fail(error, KR_IO, path, 0, "cannot read: %s", strerror(errno));
        }
        if (got == 0) {
            *out = (kr_str){bytes, len};
            return true;
        }
        len += (size_t)got;
        if (len > limit) {
            free(bytes);
            return kr_fail(error, KR_LIMIT, path, 0, "larger than the limit of %zu bytes", limit);
        }
    }
    free(bytes);
    return kr_fail(error, KR_MEMORY, path, 0, "out of memory while reading");
}

bool kr_file_read(const char *path, size_t limit, kr_str *out, struct kr_error *error)
{
    if (strcmp(path, "-") == 0)
        return read_all(STDIN_FILENO, path, limit, 0, out, error);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return kr_fail(error, KR_IO, path, 0, "cannot open: %s", strerror(errno));
    struct stat info;
    bool ok = true;
    if (fstat(fd, &info) != 0)
        ok = kr_fail(error, KR_IO, path, 0, "cannot look at: %s", strerror(errno));
    else if (S_ISDIR(info.st_mode))
        ok = kr_fail(error, KR_IO, path, 0, "is a folder, expected a file");
    else if (S_ISREG(info.st_mode) && (size_t)info.st_size > limit)
        ok = kr_fail(error, KR_LIMIT, path, 0, "%lld bytes, larger than the limit of %zu", (long long)info.st_size,
                     limit);
    ok = ok && read_all(fd, path, limit, S_ISREG(info.st_mode) ? (size_t)info.st_size : 0, out, error);
    close(fd);
    return ok;
}
