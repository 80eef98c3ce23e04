/* map.c - whole files: mapped for reading, replaced in one step. */
#include "base/base.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

bool kr_file_map(const char *path, kr_str *out, struct kr_error *error)
{
    *out = (kr_str){"", 0};
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return kr_fail(error, errno == ENOENT ? KR_NOT_FOUND : KR_IO, path, 0, "cannot open: %s", strerror(errno));
    struct stat info;
    bool ok = true;
    if (fstat(fd, &info) != 0)
        ok = kr_fail(error, KR_IO, path, 0, "cannot look at: %s", strerror(errno));
    else if (!S_ISREG(info.st_mode))
        ok = kr_fail(error, KR_IO, path, 0, "is no ordinary file");
    if (ok && info.st_size > 0) {
        void *bytes = mmap(NULL, (size_t)info.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
        if (bytes == MAP_FAILED)
            ok = kr_fail(error, KR_IO, path, 0, "cannot map: %s", strerror(errno));
        else
            *out = (kr_str){bytes, (size_t)info.st_size};
    }
    close(fd);
    return ok;
}

void kr_file_unmap(kr_str bytes)
{
    if (bytes.len)
        munmap((void *)bytes.ptr, bytes.len);
}

static bool write_all(int fd, kr_str bytes)
{
    while (bytes.len) {
        ssize_t put = write(fd, bytes.ptr, bytes.len);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return false;
        bytes = kr_str_cut(bytes, (size_t)put, bytes.len);
    }
    return true;
}

bool kr_file_write(const char *path, kr_str bytes, struct kr_error *error)
{
    char beside[4096];
    if ((size_t)snprintf(beside, sizeof(beside), "%s.part", path) >= sizeof(beside))
        return kr_fail(error, KR_IO, path, 0, "the path is too long");
    int fd = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (fd < 0)
        return kr_fail(error, KR_IO, path, 0, "cannot write: %s", strerror(errno));
    bool ok = write_all(fd, bytes);
    ok = close(fd) == 0 && ok;
    if (ok && rename(beside, path) == 0)
        return true;
    int reason = errno;
    unlink(beside);
    return kr_fail(error, KR_IO, path, 0, "cannot write: %s", strerror(reason));
}
