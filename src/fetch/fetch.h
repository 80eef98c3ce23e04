/* fetch.h - the door of the room fetch: polite HTTP. The only room that asks other machines.
 *
 *     kr_fetcher_ask ---> waits for its host ---> robots.txt ---> transfer ---> kr_fetcher_wait ---> kr_fetched
 *                                ^                                   |
 *                                `------------- redirect ------------'
 *
 * Several hosts are asked at once, each host one thing at a time with a pause after it. Only http and https; no
 * cookies, no credentials, no proxies; no local addresses unless they are allowed, as found when the connection is
 * made, so that a name that changes its address does not help. Everything has a limit: time, slowness, bytes
 * (unpacked), redirects. libcurl does the talking; it is loaded when the first fetcher is made
 * (docs/decisions/0015-curl-when-asked-for.md). */
#ifndef KR_FETCH_H
#define KR_FETCH_H

#include "base/base.h"

struct kr_fetch_limits {
    unsigned connect_ms, total_ms; /* to be connected; all of one transfer, its connection included */
    unsigned slow_bytes_s, slow_s; /* a transfer is ended that brings less than so many bytes a second for so long */
    size_t feed_bytes, page_bytes; /* of a body, unpacked */
    unsigned redirects;            /* that are followed */
    unsigned pause_ms;             /* between two requests to one host */
    unsigned at_once;              /* transfers that run at the same time */
};
/* Those of limits.h. */
struct kr_fetch_limits kr_fetch_limits_default(void);

struct kr_fetch_options {
    struct kr_fetch_limits limits;
    bool allow_local;        /* addresses of this machine and of the network around it */
    int stop;                /* a descriptor: when it can be read, kr_fetcher_wait returns; -1: none */
    const char *authorities; /* PEM file of certificates to trust instead of the system's; NULL: the system's */
};

/* What a server told of the state of what it gave, to be shown to it next time. Empty: it told nothing. */
struct kr_fetch_validators {
    char etag[512], modified[64];
};

enum kr_fetch_kind {
    KR_FETCH_FEED, /* asked for by the user */
    KR_FETCH_PAGE  /* that a feed leads to: robots.txt is asked first */
};
struct kr_fetch_request {
    enum kr_fetch_kind kind;
    const char *url;                              /* as kr_fetcher_address gives it; copied */
    const struct kr_fetch_validators *validators; /* of the last time; copied; NULL: none */
    void *context;                                /* comes back in kr_fetched */
};

enum kr_fetch_outcome {
    KR_FETCH_GOT,   /* the body is here */
    KR_FETCH_SAME,  /* nothing has changed since the validators were given */
    KR_FETCH_LATER, /* `error` says what was amiss; it may be better another time */
    KR_FETCH_NEVER  /* `error` says why this is not to be had */
};
struct kr_fetched {
    enum kr_fetch_kind kind;
    enum kr_fetch_outcome outcome;
    void *context;
    kr_str url, final_url;                 /* as asked; behind all redirects */
    long status;                           /* 0: no answer */
    kr_str body;                           /* of KR_FETCH_GOT only */
    char type[128];                        /* Content-Type; "" none */
    struct kr_fetch_validators validators; /* of GOT and SAME */
    int64_t retry_after_s;                 /* as the server asks; -1: it does not */
    bool unsent;                           /* NEVER, by a rule of ours, and no server was asked */
    struct kr_error error;                 /* of LATER and NEVER; `file` is the address */
    void *owned;
};

struct kr_fetcher;
/* Fails with KR_IO (no libcurl that serves) or KR_MEMORY. `options` is copied but for the file that it names. */
struct kr_fetcher *kr_fetcher_new(const struct kr_fetch_options *options, struct kr_error *error);
void kr_fetcher_free(struct kr_fetcher *fetcher); /* NULL allowed; ends what runs */

/* Checks an address and writes it to `out`, cleared before: relative ones made whole upon `base` (NULL: must be whole),
 * without fragment. Fails with KR_INPUT: not http or https, no host, a user or a password, too
 * long. */
bool kr_fetcher_address(struct kr_fetcher *fetcher, const char *base, kr_str url, struct kr_buf *out,
                        struct kr_error *error);
/* Takes a request; its answer comes from kr_fetcher_wait. Fails as kr_fetcher_address does. */
bool kr_fetcher_ask(struct kr_fetcher *fetcher, const struct kr_fetch_request *request, struct kr_error *error);
/* Lets transfers go on until one is done, `most_ms` have passed (< 0: no end), or `stop` can be read, and sleeps
 * meanwhile. True: `done` is filled; release it. */
bool kr_fetcher_wait(struct kr_fetcher *fetcher, int64_t most_ms, struct kr_fetched *done);
void kr_fetched_release(struct kr_fetched *done);
/* Whether `stop` can be read. */
bool kr_fetcher_stopped(const struct kr_fetcher *fetcher);

/* Seconds to wait before an address is asked again that is asked every `every_s`: longer the more often in a row it has
 * failed, doubled each time, and not before it asks for (retry_after_s, -1: nothing), but no longer than
 * KR_LIMIT_FETCH_WAIT_S. What is added so that not all come back at once depends on `url` and `failures` alone. */
int64_t kr_fetch_wait_s(const char *url, int64_t every_s, unsigned failures, int64_t retry_after_s);

#endif
