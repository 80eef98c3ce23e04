/* answer.c - what is sent: made once, with what every response carries, and given to any number of connections.
 *
 * The headers follow the OWASP list for pages that load nothing from elsewhere. Nobody is allowed to read across
 * origins (no CORS header): a record on this machine is not for every page that is open in its browser. */
#include "serve/serve_int.h"

#include <stdio.h>
#include <stdlib.h>
#include <zlib.h>

#define POLICY                                                                                                         \
    "default-src 'self'; img-src 'self' data: blob:; worker-src 'self'; base-uri 'none'; form-action 'none';"          \
    " object-src 'none'; frame-ancestors *"

bool kr_headers_add(struct MHD_Response *response, const char *media)
{
    return MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, media) == MHD_YES &&
           MHD_add_response_header(response, "Content-Security-Policy", POLICY) == MHD_YES &&
           MHD_add_response_header(response, "X-Content-Type-Options", "nosniff") == MHD_YES &&
           MHD_add_response_header(response, "Referrer-Policy", "no-referrer") == MHD_YES &&
           MHD_add_response_header(response, "Cross-Origin-Resource-Policy", "same-origin") == MHD_YES;
}

/* gzip'd, or nothing where that saves little. */
static void pack(kr_str bytes, struct kr_buf *out)
{
    enum { LEAST_BYTES = 1000, FAST_FROM_BYTES = 256 * 1024, GZIP_WINDOW = 15 + 16, MEMORY = 8 };
    z_stream stream = {.next_in = (Bytef *)(uintptr_t)bytes.ptr, .avail_in = (uInt)bytes.len};
    if (bytes.len < LEAST_BYTES || bytes.len > INT32_MAX ||
        deflateInit2(&stream, bytes.len < FAST_FROM_BYTES ? 6 : 1, Z_DEFLATED, GZIP_WINDOW, MEMORY,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        return;
    const size_t most = deflateBound(&stream, (uLong)bytes.len);
    char *packed = malloc(most);
    if (packed) {
        stream.next_out = (Bytef *)packed;
        stream.avail_out = (uInt)most;
        if (deflate(&stream, Z_FINISH) == Z_STREAM_END && stream.total_out < bytes.len)
            *out = (struct kr_buf){.ptr = packed, .len = stream.total_out, .capacity = most};
        else
            free(packed);
    }
    deflateEnd(&stream);
}

/* What all three responses of an answer say. */
static bool describe(struct MHD_Response *response, const char *media, const char *etag, const char *name)
{
    char disposition[256];
    snprintf(disposition, sizeof(disposition), "attachment; filename=\"%.200s\"", name ? name : "");
    return kr_headers_add(response, media) &&
           MHD_add_response_header(response, MHD_HTTP_HEADER_ETAG, etag) == MHD_YES &&
           MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-cache") == MHD_YES &&
           MHD_add_response_header(response, MHD_HTTP_HEADER_VARY, "Accept-Encoding") == MHD_YES &&
           (!name || MHD_add_response_header(response, "Content-Disposition", disposition) == MHD_YES);
}

static struct kr_answer *finish(struct kr_answer *answer, const char *media, const char *name)
{
    answer->unchanged = MHD_create_response_from_buffer(0, (void *)(uintptr_t) "", MHD_RESPMEM_PERSISTENT);
    bool ok = answer->plain && answer->unchanged && describe(answer->plain, media, answer->etag, name) &&
              describe(answer->unchanged, media, answer->etag, name);
    if (answer->packed)
        ok = ok && describe(answer->packed, media, answer->etag, name) &&
             MHD_add_response_header(answer->packed, MHD_HTTP_HEADER_CONTENT_ENCODING, "gzip") == MHD_YES;
    if (ok)
        return answer;
    kr_answer_drop(answer);
    return NULL;
}

static struct kr_answer *begin(unsigned status, kr_str bytes)
{
    struct kr_answer *answer = calloc(1, sizeof(*answer));
    if (!answer)
        return NULL;
    answer->status = status;
    answer->users = 1;
    snprintf(answer->etag, sizeof(answer->etag), "W/\"%016llx\"", (unsigned long long)kr_checksum(bytes));
    return answer;
}

/* The response takes over what is in the buffer. */
static struct MHD_Response *response_of(struct kr_buf *bytes)
{
    struct MHD_Response *response = MHD_create_response_from_buffer(bytes->len, bytes->ptr, MHD_RESPMEM_MUST_FREE);
    if (response)
        *bytes = (struct kr_buf){0};
    return response;
}

struct kr_answer *kr_answer_new(unsigned status, const char *media, const char *name, struct kr_buf *bytes)
{
    struct kr_buf packed = {0};
    struct kr_answer *answer = begin(status, kr_buf_str(bytes));
    if (!answer)
        return NULL;
    pack(kr_buf_str(bytes), &packed);
    answer->bytes = sizeof(*answer) + bytes->len + packed.len + 2048; /* the headers, about */
    answer->plain = response_of(bytes);
    if (packed.len)
        answer->packed = response_of(&packed);
    kr_buf_release(&packed);
    return finish(answer, media, name);
}

static struct MHD_Response *response_of_static(kr_str bytes)
{
    return MHD_create_response_from_buffer(bytes.len, (void *)(uintptr_t)bytes.ptr, MHD_RESPMEM_PERSISTENT);
}

struct kr_answer *kr_answer_static(const char *media, kr_str plain, kr_str packed)
{
    struct kr_answer *answer = begin(MHD_HTTP_OK, plain);
    if (!answer)
        return NULL;
    answer->plain = response_of_static(plain);
    if (packed.len)
        answer->packed = response_of_static(packed);
    return finish(answer, media, NULL);
}

struct kr_answer *kr_answer_problem(unsigned status, const char *detail)
{
    struct kr_buf body = {0};
    kr_buf_addf(&body, "{\"title\":\"%s\",\"status\":%u,\"detail\":", MHD_get_reason_phrase_for(status), status);
    kr_buf_add_json(&body, kr_str_of(detail));
    kr_buf_addc(&body, '}');
    struct kr_answer *answer = body.failed ? NULL : kr_answer_new(status, "application/problem+json", NULL, &body);
    kr_buf_release(&body);
    if (answer && status == MHD_HTTP_METHOD_NOT_ALLOWED)
        MHD_add_response_header(answer->plain, MHD_HTTP_HEADER_ALLOW, "GET, HEAD");
    if (answer && status == MHD_HTTP_SERVICE_UNAVAILABLE)
        MHD_add_response_header(answer->plain, MHD_HTTP_HEADER_RETRY_AFTER, "2");
    return answer;
}

void kr_answer_use(struct kr_answer *answer)
{
    atomic_fetch_add(&answer->users, 1);
}

void kr_answer_drop(struct kr_answer *answer)
{
    if (!answer || atomic_fetch_sub(&answer->users, 1) > 1)
        return;
    if (answer->plain)
        MHD_destroy_response(answer->plain);
    if (answer->packed)
        MHD_destroy_response(answer->packed);
    if (answer->unchanged)
        MHD_destroy_response(answer->unchanged);
    free(answer);
}

enum MHD_Result kr_answer_send(struct kr_answer *answer, struct MHD_Connection *connection)
{
    const char *etags = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, MHD_HTTP_HEADER_IF_NONE_MATCH);
    const char *codings = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, MHD_HTTP_HEADER_ACCEPT_ENCODING);
    if (answer->status == MHD_HTTP_OK && kr_http_matches(etags, answer->etag))
        return MHD_queue_response(connection, MHD_HTTP_NOT_MODIFIED, answer->unchanged);
    const bool packed = answer->packed && kr_http_accepts(codings, "gzip");
    return MHD_queue_response(connection, answer->status, packed ? answer->packed : answer->plain);
}
