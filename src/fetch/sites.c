/* sites.c - what is remembered of hosts, to be left alone for a moment, and of sites, whose robots.txt was read. */
#include "fetch/fetch_int.h"

#include <stdlib.h>
#include <time.h>

int64_t kr_fetch_now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static bool own(kr_str text, kr_str *out)
{
    char *copy = malloc(text.len + 1);
    if (copy && text.len)
        memcpy(copy, text.ptr, text.len);
    *out = (kr_str){copy, text.len};
    return copy != NULL;
}

/* ---- sites ---- */

const struct kr_site *kr_site_find(const struct kr_fetcher *fetcher, kr_str origin)
{
    const struct kr_site *site = fetcher->sites;
    while (site && !kr_str_eq(site->origin, origin))
        site = site->next;
    return site && site->until_ms > kr_fetch_now_ms() ? site : NULL;
}

static void free_site(struct kr_site *site)
{
    free((char *)site->origin.ptr);
    kr_robots_release(&site->robots);
    free(site);
}

/* Takes out what is known of this site, and the oldest of too many. */
static void make_room(struct kr_fetcher *fetcher, kr_str origin)
{
    size_t count = 1;
    for (struct kr_site **at = &fetcher->sites; *at;) {
        struct kr_site *site = *at;
        if (!kr_str_eq(site->origin, origin) && ++count <= KR_LIMIT_FETCH_SITES) {
            at = &site->next;
            continue;
        }
        *at = site->next;
        free_site(site);
    }
}

/* What cannot be reached forbids all for now; what is not there allows all (RFC 9309, 2.3.1). */
bool kr_site_keep(struct kr_fetcher *fetcher, struct kr_transfer *transfer)
{
    const kr_str origin = kr_buf_str(&transfer->origin);
    struct kr_site *site = calloc(1, sizeof(*site));
    if (!site)
        return false;
    site->unreachable = transfer->outcome == KR_FETCH_LATER && transfer->error.code != KR_LIMIT;
    site->error = transfer->error;
    const int64_t keep_s = site->unreachable ? KR_LIMIT_FETCH_ROBOTS_AGAIN_S : KR_LIMIT_FETCH_ROBOTS_S;
    site->until_ms = kr_fetch_now_ms() + keep_s * 1000;
    const kr_str text = transfer->outcome == KR_FETCH_GOT ? kr_buf_str(&transfer->body) : (kr_str){0};
    if (!own(origin, &site->origin) || !kr_robots_read(&site->robots, text)) {
        free_site(site);
        return false;
    }
    make_room(fetcher, origin);
    site->next = fetcher->sites;
    fetcher->sites = site;
    return true;
}

void kr_sites_free(struct kr_fetcher *fetcher)
{
    for (struct kr_site *site = fetcher->sites, *next; site; site = next) {
        next = site->next;
        free_site(site);
    }
    fetcher->sites = NULL;
}

/* ---- hosts ---- */

struct kr_host *kr_host_find(struct kr_fetcher *fetcher, kr_str name)
{
    const int64_t now = kr_fetch_now_ms();
    for (struct kr_host **at = &fetcher->hosts; *at;) {
        struct kr_host *host = *at;
        if (kr_str_eq(host->name, name))
            return host;
        if (host->busy || host->next_ms > now) {
            at = &host->next;
            continue;
        }
        *at = host->next; /* nothing is to be remembered of it */
        free((char *)host->name.ptr);
        free(host);
    }
    struct kr_host *host = calloc(1, sizeof(*host));
    if (!host || !own(name, &host->name)) {
        free(host);
        return NULL;
    }
    host->next = fetcher->hosts;
    fetcher->hosts = host;
    return host;
}

void kr_hosts_free(struct kr_fetcher *fetcher)
{
    for (struct kr_host *host = fetcher->hosts, *next; host; host = next) {
        next = host->next;
        free((char *)host->name.ptr);
        free(host);
    }
    fetcher->hosts = NULL;
}
