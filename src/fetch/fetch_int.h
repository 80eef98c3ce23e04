/* fetch_int.h - what the files of the room fetch share. */
#ifndef KR_FETCH_INT_H
#define KR_FETCH_INT_H

#include "fetch/fetch.h"

#include <netinet/in.h>
#define CURL_DISABLE_TYPECHECK /* the functions are called through pointers */
#include <curl/curl.h>

/* ---- libcurl (curl.c) ---- */

#define KR_CURL_FUNCTIONS(X)                                                                                           \
    X(global_init)                                                                                                     \
    X(global_cleanup)                                                                                                  \
    X(easy_init)                                                                                                       \
    X(easy_cleanup)                                                                                                    \
    X(easy_reset)                                                                                                      \
    X(easy_setopt)                                                                                                     \
    X(easy_getinfo)                                                                                                    \
    X(easy_strerror)                                                                                                   \
    X(multi_init)                                                                                                      \
    X(multi_cleanup)                                                                                                   \
    X(multi_setopt)                                                                                                    \
    X(multi_add_handle)                                                                                                \
    X(multi_remove_handle)                                                                                             \
    X(multi_perform)                                                                                                   \
    X(multi_poll)                                                                                                      \
    X(multi_info_read)                                                                                                 \
    X(slist_append)                                                                                                    \
    X(slist_free_all)                                                                                                  \
    X(url)                                                                                                             \
    X(url_cleanup)                                                                                                     \
    X(url_set)                                                                                                         \
    X(url_get)                                                                                                         \
    X(free)                                                                                                            \
    X(getdate)
struct kr_curl {
#define X(name) __typeof__(curl_##name) *name;
    KR_CURL_FUNCTIONS(X)
#undef X
    bool started;
};
bool kr_curl_load(struct kr_curl *curl, struct kr_error *error);
void kr_curl_release(struct kr_curl *curl);

/* ---- addresses (address.c) ---- */

/* Whether this is an address of the public internet: no machine or network of our own, nothing reserved. */
bool kr_address_is_public(const struct sockaddr *address);

/* ---- robots.txt (robots.c), RFC 9309 ---- */

struct kr_robots_rule {
    bool allow;
    kr_str pattern; /* "/a*b$", its percent signs made alike */
};
struct kr_robots {
    struct kr_arena arena;
    struct kr_robots_rule *rules;
    size_t count, capacity;
    unsigned delay_s; /* Crawl-delay; 0: none */
};
/* Reads the rules for "kroniek", or else for "*". False when memory is out. */
bool kr_robots_read(struct kr_robots *robots, kr_str text);
void kr_robots_release(struct kr_robots *robots);
/* `path`: what stands behind the host, "/a?b". */
bool kr_robots_allow(const struct kr_robots *robots, kr_str path);

/* ---- transfers (transfer.c) ---- */

enum kr_transfer_state { KR_TRANSFER_WAITS, KR_TRANSFER_RUNS, KR_TRANSFER_DONE };
struct kr_transfer {
    struct kr_transfer *next;
    enum kr_transfer_state state;
    enum kr_fetch_kind kind;
    void *context;
    struct kr_fetch_validators sent;
    struct kr_buf asked, url;   /* NUL-closed */
    struct kr_buf host, origin; /* of url: "example.org", "https://example.org:8443" */
    struct kr_buf page;         /* while url is a robots.txt: what it is asked for */
    unsigned hops, page_hops;
    bool robots; /* url is a robots.txt */
    const struct kr_fetcher *fetcher;
    CURL *easy;
    struct curl_slist *headers;
    char message[CURL_ERROR_SIZE];
    /* the answer */
    struct kr_buf body;
    size_t head_bytes, most_bytes;
    bool head_ended, head_too_large, too_large, refused, no_page;
    char retry_after[64], type[128];
    struct kr_fetch_validators got;
    enum kr_fetch_outcome outcome;
    long status;
    int64_t retry_after_s;
    struct kr_error error;
};
/* A site whose robots.txt was asked for. */
struct kr_site {
    struct kr_site *next;
    kr_str origin; /* owned */
    int64_t until_ms;
    struct kr_robots robots;
    bool unreachable;
    struct kr_error error; /* of unreachable */
};
struct kr_host {
    struct kr_host *next;
    kr_str name; /* owned */
    bool busy;
    int64_t next_ms;
};
struct kr_fetcher {
    struct kr_curl curl;
    struct kr_fetch_options options;
    bool (*is_public)(const struct sockaddr *address); /* kr_address_is_public; tests have their own */
    CURLM *multi;
    struct kr_transfer *transfers; /* in the order they came */
    struct kr_host *hosts;         /* that are busy, or to be left alone for a while */
    struct kr_site *sites;         /* the last asked first */
    size_t running;
};

/* Milliseconds of a clock that only goes forward. */
int64_t kr_fetch_now_ms(void);
/* Host and origin of the transfer's url. */
bool kr_transfer_locate(struct kr_fetcher *fetcher, struct kr_transfer *transfer, struct kr_error *error);
/* Hands the transfer to libcurl. False: it could not be (memory, or an option that this libcurl lacks). */
bool kr_transfer_start(struct kr_fetcher *fetcher, struct kr_transfer *transfer, struct kr_error *error);
/* Fills outcome, status, error from how libcurl ended it. A redirect to be followed leaves it waiting, with its new
 * address; else it is done. */
void kr_transfer_end(struct kr_fetcher *fetcher, struct kr_transfer *transfer, CURLcode result);
/* Ends it here. */
void kr_transfer_fail(struct kr_transfer *transfer, enum kr_fetch_outcome outcome, enum kr_code code,
                      const char *format, ...) __attribute__((format(printf, 4, 5)));
void kr_transfer_free(struct kr_fetcher *fetcher, struct kr_transfer *transfer);

/* ---- sites (sites.c) ---- */

/* What is known of the site's robots.txt now; NULL: it must be asked. */
const struct kr_site *kr_site_find(const struct kr_fetcher *fetcher, kr_str origin);
/* Keeps what the transfer, which asked for a robots.txt, came to. False when memory is out. */
bool kr_site_keep(struct kr_fetcher *fetcher, struct kr_transfer *transfer);
void kr_sites_free(struct kr_fetcher *fetcher);
/* The host's entry, made when there is none; NULL when memory is out. */
struct kr_host *kr_host_find(struct kr_fetcher *fetcher, kr_str name);
void kr_hosts_free(struct kr_fetcher *fetcher);

#endif
