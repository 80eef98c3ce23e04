/* fetch.c - the fetcher: which transfer goes next, and what comes of it.
 *
 * A transfer waits, runs, and is done; a redirect makes it wait again, with another address, and so does a page whose
 * robots.txt is asked first. It runs when its host is neither busy nor to be left alone. All of it is moved on in
 * kr_fetcher_wait, by the thread that calls it, which sleeps in poll while there is nothing to do. */
#include "fetch/fetch_int.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>

struct kr_fetch_limits kr_fetch_limits_default(void)
{
    return (struct kr_fetch_limits){.connect_ms = KR_LIMIT_FETCH_CONNECT_MS,
                                    .total_ms = KR_LIMIT_FETCH_TOTAL_MS,
                                    .slow_bytes_s = KR_LIMIT_FETCH_SLOW_BYTES_S,
                                    .slow_s = KR_LIMIT_FETCH_SLOW_S,
                                    .feed_bytes = KR_LIMIT_FETCH_FEED_BYTES,
                                    .page_bytes = KR_LIMIT_FETCH_PAGE_BYTES,
                                    .redirects = KR_LIMIT_FETCH_REDIRECTS,
                                    .pause_ms = KR_LIMIT_FETCH_PAUSE_MS,
                                    .at_once = KR_LIMIT_FETCH_AT_ONCE};
}

struct kr_fetcher *kr_fetcher_new(const struct kr_fetch_options *options, struct kr_error *error)
{
    assert(options && options->limits.at_once);
    struct kr_fetcher *fetcher = calloc(1, sizeof(*fetcher));
    if (!fetcher) {
        kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
        return NULL;
    }
    fetcher->options = *options;
    fetcher->is_public = kr_address_is_public;
    bool ok = kr_curl_load(&fetcher->curl, error);
    if (ok && !(fetcher->multi = fetcher->curl.multi_init()))
        ok = kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
    if (ok)
        fetcher->curl.multi_setopt(fetcher->multi, CURLMOPT_MAXCONNECTS, 2L * options->limits.at_once);
    if (ok)
        return fetcher;
    kr_fetcher_free(fetcher);
    return NULL;
}

void kr_fetcher_free(struct kr_fetcher *fetcher)
{
    if (!fetcher)
        return;
    for (struct kr_transfer *transfer = fetcher->transfers, *next; transfer; transfer = next) {
        next = transfer->next;
        kr_transfer_free(fetcher, transfer);
    }
    if (fetcher->multi)
        fetcher->curl.multi_cleanup(fetcher->multi);
    kr_sites_free(fetcher);
    kr_hosts_free(fetcher);
    kr_curl_release(&fetcher->curl);
    free(fetcher);
}

/* ---- addresses ---- */

static bool no_memory(struct kr_error *error)
{
    return kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
}

/* Appends a part and a NUL that does not count. */
static bool add_part(const struct kr_curl *curl, CURLU *url, CURLUPart part, unsigned flags, struct kr_buf *out)
{
    char *text = NULL;
    if (curl->url_get(url, part, &text, flags) != CURLUE_OK)
        return false;
    kr_buf_addz(out, text);
    kr_buf_addc(out, '\0');
    if (!out->failed)
        out->len--;
    curl->free(text);
    return true;
}

static bool has_part(const struct kr_curl *curl, CURLU *url, CURLUPart part)
{
    char *text = NULL;
    const bool has = curl->url_get(url, part, &text, 0) == CURLUE_OK;
    curl->free(text);
    return has;
}

static bool check_address(const struct kr_curl *curl, CURLU *url, struct kr_buf *out, struct kr_error *error)
{
    struct kr_buf scheme = {0}, host = {0};
    bool ok = add_part(curl, url, CURLUPART_SCHEME, 0, &scheme) &&
              (scheme.failed || kr_str_is(kr_buf_str(&scheme), "http") || kr_str_is(kr_buf_str(&scheme), "https"));
    if (!ok)
        kr_fail(error, KR_INPUT, NULL, 0, "expected an address that begins with http:// or https://");
    else if (!(ok = add_part(curl, url, CURLUPART_HOST, 0, &host) && (host.failed || host.len)))
        kr_fail(error, KR_INPUT, NULL, 0, "an address without a host");
    else if (!(ok = !has_part(curl, url, CURLUPART_USER) && !has_part(curl, url, CURLUPART_PASSWORD)))
        kr_fail(error, KR_INPUT, NULL, 0, "an address with a user or a password; expected one without");
    else if (scheme.failed || host.failed)
        ok = no_memory(error);
    kr_buf_release(&scheme);
    kr_buf_release(&host);
    if (!ok)
        return false;
    curl->url_set(url, CURLUPART_FRAGMENT, NULL, 0);
    if (!add_part(curl, url, CURLUPART_URL, CURLU_NO_DEFAULT_PORT, out))
        return kr_fail(error, KR_INPUT, NULL, 0, "no address that can be asked");
    return !out->failed || no_memory(error);
}

/* Spaces and control characters are no part of an address; line breaks in one would break the request. */
static bool is_plain(kr_str text)
{
    for (size_t i = 0; i < text.len; i++)
        if ((unsigned char)text.ptr[i] <= ' ' || text.ptr[i] == 127)
            return false;
    return text.len > 0;
}

bool kr_fetcher_address(struct kr_fetcher *fetcher, const char *base, kr_str text, struct kr_buf *out,
                        struct kr_error *error)
{
    const struct kr_curl *curl = &fetcher->curl;
    struct kr_buf copy = {0};
    kr_buf_clear(out);
    text = kr_str_trim(text);
    if (text.len > KR_LIMIT_FETCH_URL_BYTES)
        return kr_fail(error, KR_INPUT, NULL, 0, "an address of %zu bytes; expected at most %d", text.len,
                       KR_LIMIT_FETCH_URL_BYTES);
    if (!is_plain(text))
        return kr_fail(error, KR_INPUT, NULL, 0, "spaces or control characters in it; expected an address");
    CURLU *url = curl->url();
    kr_buf_add(&copy, text);
    kr_buf_addc(&copy, '\0');
    bool ok = (url && !copy.failed) || no_memory(error);
    if (ok && ((base && curl->url_set(url, CURLUPART_URL, base, 0) != CURLUE_OK) ||
               curl->url_set(url, CURLUPART_URL, copy.ptr, CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE) != CURLUE_OK))
        ok = kr_fail(error, KR_INPUT, NULL, 0, "expected an address that begins with http:// or https://");
    ok = ok && check_address(curl, url, out, error);
    curl->url_cleanup(url);
    kr_buf_release(&copy);
    return ok;
}

bool kr_transfer_locate(struct kr_fetcher *fetcher, struct kr_transfer *transfer, struct kr_error *error)
{
    const struct kr_curl *curl = &fetcher->curl;
    CURLU *url = curl->url();
    kr_buf_clear(&transfer->host);
    kr_buf_clear(&transfer->origin);
    bool ok = url && curl->url_set(url, CURLUPART_URL, transfer->url.ptr, 0) == CURLUE_OK &&
              add_part(curl, url, CURLUPART_HOST, 0, &transfer->host) &&
              add_part(curl, url, CURLUPART_SCHEME, 0, &transfer->origin);
    for (size_t i = 0; i < transfer->host.len; i++)
        if (transfer->host.ptr[i] >= 'A' && transfer->host.ptr[i] <= 'Z')
            transfer->host.ptr[i] += 'a' - 'A';
    if (ok) {
        kr_buf_addf(&transfer->origin, "://%s:", transfer->host.ptr);
        ok = add_part(curl, url, CURLUPART_PORT, CURLU_DEFAULT_PORT, &transfer->origin);
    }
    curl->url_cleanup(url);
    return (ok && !transfer->origin.failed && !transfer->host.failed) || no_memory(error);
}

/* ---- requests ---- */

bool kr_fetcher_ask(struct kr_fetcher *fetcher, const struct kr_fetch_request *request, struct kr_error *error)
{
    assert(fetcher && request && request->url);
    struct kr_transfer *transfer = calloc(1, sizeof(*transfer));
    if (!transfer)
        return no_memory(error);
    transfer->kind = request->kind;
    transfer->context = request->context;
    if (request->validators)
        transfer->sent = *request->validators;
    kr_buf_addz(&transfer->asked, request->url);
    kr_buf_addc(&transfer->asked, '\0');
    if (!kr_fetcher_address(fetcher, NULL, kr_str_of(request->url), &transfer->url, error) ||
        !kr_transfer_locate(fetcher, transfer, error) || (transfer->asked.failed && !no_memory(error))) {
        kr_transfer_free(fetcher, transfer);
        return false;
    }
    struct kr_transfer **last = &fetcher->transfers;
    while (*last)
        last = &(*last)->next;
    *last = transfer;
    return true;
}

/* Turns a transfer that waits for a page into one that waits for the robots.txt of its site. */
static bool ask_robots(struct kr_fetcher *fetcher, struct kr_transfer *transfer)
{
    struct kr_error error;
    transfer->page = transfer->url;
    transfer->page_hops = transfer->hops;
    transfer->hops = 0;
    transfer->robots = true;
    transfer->url = (struct kr_buf){0};
    kr_buf_addf(&transfer->url, "%s/robots.txt", transfer->origin.ptr);
    kr_buf_addc(&transfer->url, '\0');
    if (!transfer->url.failed && kr_transfer_locate(fetcher, transfer, &error))
        return true;
    kr_transfer_fail(transfer, KR_FETCH_LATER, KR_MEMORY, "out of memory");
    return false;
}

/* And back. What the robots.txt came to is kept for its site, whichever site it was redirected to. */
static void end_robots(struct kr_fetcher *fetcher, struct kr_transfer *transfer)
{
    struct kr_error error;
    const bool refused = transfer->refused;
    kr_buf_release(&transfer->url);
    transfer->url = transfer->page;
    transfer->page = (struct kr_buf){0};
    transfer->hops = transfer->page_hops;
    transfer->robots = false;
    if (refused) /* so would the page be */
        return;
    transfer->state = KR_TRANSFER_WAITS;
    if (!kr_transfer_locate(fetcher, transfer, &error) || !kr_site_keep(fetcher, transfer))
        kr_transfer_fail(transfer, KR_FETCH_LATER, KR_MEMORY, "out of memory");
}

/* Whether the page may be asked for now; false when it waits for its robots.txt, or is done: it may not. */
static bool robots_allow(struct kr_fetcher *fetcher, struct kr_transfer *transfer)
{
    const kr_str url = kr_buf_str(&transfer->url);
    const struct kr_site *site = kr_site_find(fetcher, kr_buf_str(&transfer->origin));
    if (!site)
        return ask_robots(fetcher, transfer); /* which may be asked for now, then */
    const char *host = memmem(url.ptr, url.len, "://", 3), *path = host ? strpbrk(host + 3, "/?") : NULL;
    if (site->unreachable)
        kr_transfer_fail(transfer, KR_FETCH_LATER, KR_IO, "no robots.txt: %.300s", site->error.detail);
    else if (!kr_robots_allow(&site->robots, path ? kr_str_of(path) : KR_S("/")))
        kr_transfer_fail(transfer, KR_FETCH_NEVER, KR_IO, "left alone, as the site's robots.txt asks");
    return transfer->state == KR_TRANSFER_WAITS;
}

/* Starts what may start. Returns when the next may, at the latest `until`. */
static int64_t start_some(struct kr_fetcher *fetcher, int64_t until)
{
    const int64_t now = kr_fetch_now_ms();
    for (struct kr_transfer *t = fetcher->transfers; t && fetcher->running < fetcher->options.limits.at_once;
         t = t->next) {
        struct kr_error error = {0};
        struct kr_host *host = t->state == KR_TRANSFER_WAITS ? kr_host_find(fetcher, kr_buf_str(&t->host)) : NULL;
        if (t->state != KR_TRANSFER_WAITS)
            continue;
        if (!host) {
            kr_transfer_fail(t, KR_FETCH_LATER, KR_MEMORY, "out of memory");
        } else if (host->busy) {
            continue; /* its end wakes us */
        } else if (host->next_ms > now) {
            until = host->next_ms < until ? host->next_ms : until;
        } else if (t->kind != KR_FETCH_PAGE || t->robots || robots_allow(fetcher, t)) {
            if (!kr_transfer_start(fetcher, t, &error)) {
                kr_transfer_fail(t, KR_FETCH_LATER, error.code, "%s", error.detail);
                continue;
            }
            t->state = KR_TRANSFER_RUNS;
            host->busy = true;
            fetcher->running++;
        }
    }
    return until;
}

static void end_one(struct kr_fetcher *fetcher, struct kr_transfer *transfer, CURLcode result)
{
    const struct kr_site *site = kr_site_find(fetcher, kr_buf_str(&transfer->origin));
    struct kr_host *host = kr_host_find(fetcher, kr_buf_str(&transfer->host));
    int64_t pause_ms = fetcher->options.limits.pause_ms;
    if (site && site->robots.delay_s * 1000LL > pause_ms)
        pause_ms = site->robots.delay_s * 1000LL;
    fetcher->running--;
    if (host) { /* it was made when the transfer started, and is kept while busy */
        host->busy = false;
        host->next_ms = kr_fetch_now_ms() + pause_ms;
    }
    kr_transfer_end(fetcher, transfer, result);
    fetcher->curl.multi_remove_handle(fetcher->multi, transfer->easy);
    if (transfer->robots && transfer->state == KR_TRANSFER_DONE)
        end_robots(fetcher, transfer);
}

/* Takes the first transfer that is done out of the list. */
static bool give_one(struct kr_fetcher *fetcher, struct kr_fetched *done)
{
    struct kr_transfer **at = &fetcher->transfers;
    while (*at && (*at)->state != KR_TRANSFER_DONE)
        at = &(*at)->next;
    struct kr_transfer *t = *at;
    if (!t)
        return false;
    *at = t->next;
    if (t->easy) {
        fetcher->curl.easy_cleanup(t->easy);
        t->easy = NULL;
    }
    fetcher->curl.slist_free_all(t->headers);
    t->headers = NULL;
    *done = (struct kr_fetched){.kind = t->kind,
                                .outcome = t->outcome,
                                .context = t->context,
                                .url = kr_str_of(t->asked.ptr),
                                .final_url = kr_str_of(t->url.ptr),
                                .status = t->status,
                                .retry_after_s = t->status ? t->retry_after_s : -1,
                                .unsent = t->refused && t->outcome == KR_FETCH_NEVER && !t->hops,
                                .owned = t};
    if (t->outcome == KR_FETCH_GOT)
        done->body = kr_buf_str(&t->body);
    if (t->outcome == KR_FETCH_GOT || t->outcome == KR_FETCH_SAME)
        done->validators = t->got;
    else
        done->error = t->error;
    if (t->outcome == KR_FETCH_SAME && !t->got.etag[0] && !t->got.modified[0])
        done->validators = t->sent;
    memcpy(done->type, t->type, sizeof(done->type));
    return true;
}

void kr_fetched_release(struct kr_fetched *done)
{
    struct kr_transfer *t = done->owned;
    if (!t)
        return;
    assert(!t->easy && !t->headers);
    kr_buf_release(&t->asked);
    kr_buf_release(&t->url);
    kr_buf_release(&t->host);
    kr_buf_release(&t->origin);
    kr_buf_release(&t->page);
    kr_buf_release(&t->body);
    free(t);
    *done = (struct kr_fetched){.owned = NULL};
}

bool kr_fetcher_stopped(const struct kr_fetcher *fetcher)
{
    struct pollfd stop = {.fd = fetcher->options.stop, .events = POLLIN};
    return stop.fd >= 0 && poll(&stop, 1, 0) > 0;
}

static void sleep_until(struct kr_fetcher *fetcher, int64_t until)
{
    enum { MOST_MS = 3600 * 1000 };
    struct curl_waitfd stop = {.fd = fetcher->options.stop, .events = CURL_WAIT_POLLIN};
    int64_t left = until - kr_fetch_now_ms();
    left = left < 0 ? 0 : left > MOST_MS ? MOST_MS : left;
    const bool stops = fetcher->options.stop >= 0;
    fetcher->curl.multi_poll(fetcher->multi, stops ? &stop : NULL, stops, (int)left, NULL);
}

bool kr_fetcher_wait(struct kr_fetcher *fetcher, int64_t most_ms, struct kr_fetched *done)
{
    const int64_t end = most_ms < 0 ? INT64_MAX : kr_fetch_now_ms() + most_ms;
    *done = (struct kr_fetched){.owned = NULL};
    while (!kr_fetcher_stopped(fetcher)) {
        int running, left;
        const struct CURLMsg *message;
        const int64_t until = start_some(fetcher, end);
        fetcher->curl.multi_perform(fetcher->multi, &running);
        size_t ended = 0;
        while ((message = fetcher->curl.multi_info_read(fetcher->multi, &left))) {
            char *transfer = NULL;
            if (message->msg != CURLMSG_DONE)
                continue;
            const CURLcode result = message->data.result; /* the message goes with the handle */
            fetcher->curl.easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
            end_one(fetcher, (struct kr_transfer *)transfer, result);
            ended++;
        }
        if (give_one(fetcher, done))
            return true;
        if (!ended && kr_fetch_now_ms() >= end)
            return false;
        if (!ended)
            sleep_until(fetcher, until);
    }
    return false;
}
