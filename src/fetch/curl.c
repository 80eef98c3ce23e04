/* curl.c - libcurl, loaded when it is needed: linked in, it would have every command load some thirty libraries at its
 * start (docs/decisions/0015-curl-when-asked-for.md). */
#include "fetch/fetch_int.h"

#include <dlfcn.h>

static const struct {
    const char *name;
    size_t at;
} functions[] = {
#define X(name) {"curl_" #name, offsetof(struct kr_curl, name)},
    KR_CURL_FUNCTIONS(X)
#undef X
};

bool kr_curl_load(struct kr_curl *curl, struct kr_error *error)
{
    *curl = (struct kr_curl){.started = false};
    void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_NODELETE);
    if (!library)
        return kr_fail(error, KR_IO, NULL, 0, "libcurl.so.4 cannot be loaded; expected the package libcurl4");
    for (size_t i = 0; i < sizeof(functions) / sizeof(functions[0]); i++) {
        void *function = dlsym(library, functions[i].name);
        if (!function)
            return kr_fail(error, KR_IO, NULL, 0, "libcurl.so.4 has no %s; expected version 7.85 or later",
                           functions[i].name);
        memcpy((char *)curl + functions[i].at, &function, sizeof(function));
    }
    if (curl->global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        return kr_fail(error, KR_IO, NULL, 0, "libcurl would not start");
    curl->started = true;
    return true;
}

void kr_curl_release(struct kr_curl *curl)
{
    if (curl->started)
        curl->global_cleanup();
    curl->started = false;
}
