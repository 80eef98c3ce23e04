/* transfer.c - one transfer: how libcurl is told to make it, what its answer is kept in, what the answer means. */
#include "fetch/fetch_int.h"

#include <netinet/in.h>
#include <stdlib.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

static const char user_agent[] = "kroniek/" KR_VERSION " (+feed reader)";
static const char accept_feed[] = "Accept: application/atom+xml, application/rss+xml, application/feed+json,"
                                  " application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";
static const char accept_page[] = "Accept: text/html, application/xhtml+xml;q=0.9, */*;q=0.1";

/* ---- what comes in ---- */

/* Copies a header's value when it is this header; one that does not fit is as good as none. */
static void take_header(kr_str line, const char *name, char *field, size_t size)
{
    const size_t len = strlen(name);
    if (line.len <= len || line.ptr[len] != ':' || strncasecmp(line.ptr, name, len) != 0)
        return;
    const kr_str value = kr_str_trim(kr_str_cut(line, len + 1, line.len));
    field[0] = '\0';
    if (value.len >= size || memchr(value.ptr, '\0', value.len))
        return;
    memcpy(field, value.ptr, value.len);
    field[value.len] = '\0';
}

/* A page that is not even said to be one: a film, a PDF. Its body is not waited for. */
static bool is_no_page(const struct kr_transfer *transfer)
{
    long status = 0;
    transfer->fetcher->curl.easy_getinfo(transfer->easy, CURLINFO_RESPONSE_CODE, &status);
    return transfer->kind == KR_FETCH_PAGE && !transfer->robots && status == 200 && transfer->type[0] &&
           strncasecmp(transfer->type, "text/html", 9) != 0 &&
           strncasecmp(transfer->type, "application/xhtml", 17) != 0;
}

static size_t take_head(char *bytes, size_t size, size_t count, void *context)
{
    struct kr_transfer *transfer = context;
    const kr_str line = {bytes, size * count};
    transfer->head_bytes += line.len;
    if (transfer->head_bytes > KR_LIMIT_FETCH_HEAD_BYTES) {
        transfer->head_too_large = true;
        return 0;
    }
    if (kr_str_starts(line, KR_S("HTTP/"))) { /* another head: what came before it was 100 Continue and its kin */
        transfer->retry_after[0] = transfer->type[0] = '\0';
        transfer->got = (struct kr_fetch_validators){.etag = ""};
    }
    transfer->head_ended = kr_str_trim(line).len == 0;
    transfer->no_page = transfer->head_ended && is_no_page(transfer);
    if (transfer->no_page)
        return 0;
    take_header(line, "ETag", transfer->got.etag, sizeof(transfer->got.etag));
    take_header(line, "Last-Modified", transfer->got.modified, sizeof(transfer->got.modified));
    take_header(line, "Retry-After", transfer->retry_after, sizeof(transfer->retry_after));
    take_header(line, "Content-Type", transfer->type, sizeof(transfer->type));
    return line.len;
}

/* The body, unpacked: what a small answer unpacks to counts. */
static size_t take_body(char *bytes, size_t size, size_t count, void *context)
{
    struct kr_transfer *transfer = context;
    const kr_str piece = {bytes, size * count};
    if (transfer->body.len + piece.len > transfer->most_bytes) {
        transfer->too_large = true;
        if (!transfer->robots)
            return 0;
        kr_buf_add(&transfer->body, kr_str_cut(piece, 0, transfer->most_bytes - transfer->body.len));
        return 0;
    }
    kr_buf_add(&transfer->body, piece);
    return transfer->body.failed ? 0 : piece.len;
}

/* Called with the address as it was resolved: whatever name led to it, this is where the connection would go. */
static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address)
{
    struct kr_transfer *transfer = context;
    if (purpose != CURLSOCKTYPE_IPCXN ||
        (!transfer->fetcher->options.allow_local && !transfer->fetcher->is_public(&address->addr))) {
        transfer->refused = true;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/* ---- how it is made ---- */

static bool add_header(struct kr_fetcher *fetcher, struct kr_transfer *transfer, const char *name, const char *value)
{
    struct kr_buf line = {0};
    kr_buf_addf(&line, "%s%s", name, value);
    kr_buf_addc(&line, '\0');
    struct curl_slist *more = line.failed ? NULL : fetcher->curl.slist_append(transfer->headers, line.ptr);
    kr_buf_release(&line);
    if (more)
        transfer->headers = more;
    return more != NULL;
}

static bool set_headers(struct kr_fetcher *fetcher, struct kr_transfer *transfer)
{
    const struct kr_fetch_validators *sent = &transfer->sent;
    fetcher->curl.slist_free_all(transfer->headers);
    transfer->headers = NULL;
    if (!add_header(fetcher, transfer, transfer->kind == KR_FETCH_FEED ? accept_feed : accept_page, ""))
        return false;
    return transfer->robots ||
           ((!sent->etag[0] || add_header(fetcher, transfer, "If-None-Match: ", sent->etag)) &&
            (!sent->modified[0] || add_header(fetcher, transfer, "If-Modified-Since: ", sent->modified)));
}

/* All options, or false: an older libcurl must not go on without one of them. */
static bool set_options(struct kr_fetcher *fetcher, struct kr_transfer *transfer)
{
    const struct kr_fetch_limits *limits = &fetcher->options.limits;
    const struct kr_curl *curl = &fetcher->curl;
    CURL *easy = transfer->easy;
#define SET(option, value) (curl->easy_setopt(easy, (option), (value)) == CURLE_OK)
    const bool ok =
        SET(CURLOPT_URL, transfer->url.ptr) && SET(CURLOPT_PRIVATE, transfer) &&
        SET(CURLOPT_PROTOCOLS_STR, "http,https") && SET(CURLOPT_FOLLOWLOCATION, 0L) && SET(CURLOPT_PROXY, "") &&
        SET(CURLOPT_NETRC, (long)CURL_NETRC_IGNORED) && SET(CURLOPT_NOSIGNAL, 1L) && SET(CURLOPT_QUICK_EXIT, 1L) &&
        SET(CURLOPT_USERAGENT, user_agent) && SET(CURLOPT_HTTPHEADER, transfer->headers) &&
        SET(CURLOPT_ACCEPT_ENCODING, "") && SET(CURLOPT_ERRORBUFFER, transfer->message) &&
        SET(CURLOPT_HEADERFUNCTION, take_head) && SET(CURLOPT_HEADERDATA, transfer) &&
        SET(CURLOPT_WRITEFUNCTION, take_body) && SET(CURLOPT_WRITEDATA, transfer) &&
        SET(CURLOPT_OPENSOCKETFUNCTION, open_socket) && SET(CURLOPT_OPENSOCKETDATA, transfer) &&
        SET(CURLOPT_CONNECTTIMEOUT_MS, (long)limits->connect_ms) && SET(CURLOPT_TIMEOUT_MS, (long)limits->total_ms) &&
        SET(CURLOPT_LOW_SPEED_LIMIT, (long)limits->slow_bytes_s) && SET(CURLOPT_LOW_SPEED_TIME, (long)limits->slow_s);
    return ok && (!fetcher->options.authorities || SET(CURLOPT_CAINFO, fetcher->options.authorities));
#undef SET
}

bool kr_transfer_start(struct kr_fetcher *fetcher, struct kr_transfer *transfer, struct kr_error *error)
{
    const struct kr_fetch_limits *limits = &fetcher->options.limits;
    kr_buf_clear(&transfer->body);
    transfer->head_bytes = 0;
    transfer->no_page = transfer->head_ended = transfer->head_too_large = transfer->too_large = transfer->refused =
        false;
    transfer->retry_after[0] = transfer->type[0] = transfer->message[0] = '\0';
    transfer->got = (struct kr_fetch_validators){.etag = ""};
    transfer->most_bytes = transfer->robots                  ? KR_LIMIT_FETCH_ROBOTS_BYTES
                           : transfer->kind == KR_FETCH_FEED ? limits->feed_bytes
                                                             : limits->page_bytes;
    transfer->fetcher = fetcher;
    if (!transfer->easy)
        transfer->easy = fetcher->curl.easy_init();
    else
        fetcher->curl.easy_reset(transfer->easy);
    if (!transfer->easy || !set_headers(fetcher, transfer))
        return kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
    if (!set_options(fetcher, transfer))
        return kr_fail(error, KR_IO, NULL, 0, "this libcurl lacks an option; expected version 7.87 or later");
    return fetcher->curl.multi_add_handle(fetcher->multi, transfer->easy) == CURLM_OK ||
           kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
}

/* ---- what it came to ---- */

void kr_transfer_fail(struct kr_transfer *transfer, enum kr_fetch_outcome outcome, enum kr_code code,
                      const char *format, ...)
{
    char detail[400];
    va_list args;
    va_start(args, format);
    vsnprintf(detail, sizeof(detail), format, args);
    va_end(args);
    const char *address = transfer->page.len ? transfer->page.ptr : transfer->asked.ptr;
    kr_fail(&transfer->error, code, address, 0, "%s", detail);
    transfer->outcome = outcome;
    transfer->state = KR_TRANSFER_DONE;
}

/* Seconds, or a date (RFC 9110, 10.2.3); what is neither is no wish. */
static int64_t read_retry_after(struct kr_fetcher *fetcher, const char *text)
{
    const size_t digits = strspn(text, "0123456789");
    double seconds;
    if (digits && !text[digits])
        return kr_str_number(kr_str_of(text), &seconds) && seconds < KR_LIMIT_FETCH_WAIT_S ? (int64_t)seconds
                                                                                           : KR_LIMIT_FETCH_WAIT_S;
    const time_t date = text[0] ? fetcher->curl.getdate(text, NULL) : -1, now = time(NULL);
    return date < 0 ? -1 : date <= now ? 0 : date - now > KR_LIMIT_FETCH_WAIT_S ? KR_LIMIT_FETCH_WAIT_S : date - now;
}

/* Sets out for the address that an answer points to. False: it was none that may be followed. */
static bool follow(struct kr_fetcher *fetcher, struct kr_transfer *transfer, const char *target)
{
    struct kr_error error = {0};
    struct kr_buf next = {0};
    if (transfer->hops++ >= fetcher->options.limits.redirects) {
        kr_transfer_fail(transfer, KR_FETCH_LATER, KR_LIMIT, "more than %u redirects",
                         fetcher->options.limits.redirects);
        return false;
    }
    if (!kr_fetcher_address(fetcher, NULL, kr_str_of(target), &next, &error)) {
        kr_transfer_fail(transfer, error.code == KR_MEMORY ? KR_FETCH_LATER : KR_FETCH_NEVER, KR_IO,
                         "a redirect to \"%.200s\": %.150s", target, error.detail);
        kr_buf_release(&next);
        return false;
    }
    kr_buf_release(&transfer->url);
    transfer->url = next;
    if (!kr_transfer_locate(fetcher, transfer, &error)) {
        kr_transfer_fail(transfer, KR_FETCH_LATER, error.code, "%s", error.detail);
        return false;
    }
    transfer->state = KR_TRANSFER_WAITS;
    return true;
}

static void end_by_status(struct kr_fetcher *fetcher, struct kr_transfer *transfer)
{
    const long status = transfer->status;
    char *target = NULL;
    fetcher->curl.easy_getinfo(transfer->easy, CURLINFO_REDIRECT_URL, &target);
    if (status >= 300 && status < 400 && target) {
        follow(fetcher, transfer, target);
        return;
    }
    transfer->state = KR_TRANSFER_DONE;
    if (status == 200 || status == 203)
        transfer->outcome = KR_FETCH_GOT;
    else if (status == 304 && (transfer->sent.etag[0] || transfer->sent.modified[0]))
        transfer->outcome = KR_FETCH_SAME;
    else if ((status >= 400 && status < 500 && status != 408 && status != 421 && status != 425 && status != 429))
        kr_transfer_fail(transfer, KR_FETCH_NEVER, KR_IO, "the server answers %ld", status);
    else
        kr_transfer_fail(transfer, KR_FETCH_LATER, KR_IO, "the server answers %ld", status);
}

void kr_transfer_end(struct kr_fetcher *fetcher, struct kr_transfer *transfer, CURLcode result)
{
    transfer->status = 0;
    fetcher->curl.easy_getinfo(transfer->easy, CURLINFO_RESPONSE_CODE, &transfer->status);
    transfer->retry_after_s = read_retry_after(fetcher, transfer->retry_after);
    const bool cut = transfer->too_large && transfer->robots; /* what is behind the limit does not count */
    const bool told = transfer->status >= 300 && !transfer->head_too_large; /* what a refusal says at length */
    if (transfer->refused && result != CURLE_OK)
        kr_transfer_fail(transfer, KR_FETCH_NEVER, KR_IO,
                         "an address of this machine or of the network around it; --allow-local allows those");
    else if (transfer->body.failed)
        kr_transfer_fail(transfer, KR_FETCH_LATER, KR_MEMORY, "out of memory");
    else if (transfer->no_page)
        kr_transfer_fail(transfer, KR_FETCH_NEVER, KR_IO, "no page, but %s", transfer->type);
    else if (transfer->head_too_large)
        kr_transfer_fail(transfer, KR_FETCH_LATER, KR_LIMIT, "headers of more than %d bytes",
                         KR_LIMIT_FETCH_HEAD_BYTES);
    else if (result == CURLE_OK && !transfer->head_ended)
        kr_transfer_fail(transfer, KR_FETCH_LATER, KR_IO, "the connection ended within the headers");
    else if (result == CURLE_OK || (transfer->too_large && (cut || told)))
        end_by_status(fetcher, transfer);
    else if (transfer->too_large)
        kr_transfer_fail(transfer, KR_FETCH_NEVER, KR_LIMIT, "larger than %zu bytes, unpacked", transfer->most_bytes);
    else
        kr_transfer_fail(transfer, KR_FETCH_LATER, KR_IO, "%s",
                         transfer->message[0] ? transfer->message : fetcher->curl.easy_strerror(result));
}

void kr_transfer_free(struct kr_fetcher *fetcher, struct kr_transfer *transfer)
{
    if (transfer->easy) {
        fetcher->curl.multi_remove_handle(fetcher->multi, transfer->easy);
        fetcher->curl.easy_cleanup(transfer->easy);
    }
    fetcher->curl.slist_free_all(transfer->headers);
    kr_buf_release(&transfer->asked);
    kr_buf_release(&transfer->url);
    kr_buf_release(&transfer->host);
    kr_buf_release(&transfer->origin);
    kr_buf_release(&transfer->page);
    kr_buf_release(&transfer->body);
    free(transfer);
}
