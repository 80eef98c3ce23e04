/* server.c - takes requests in: who may ask, what is asked, and where the answer comes from.
 *
 * One thread of libmicrohttpd talks to all connections (epoll) and never waits for the record. Bounded are:
 * connections, header bytes and address (by MEMORY_BYTES; what is longer gets 431 or 414), the time a client may be
 * silent, bodies (there are none), questions in the queue, memory of the cache. */
#include "serve/serve_int.h"

#include "serve/embedded.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    /* A thousand idle ones, and as many again who are served meanwhile. */
    MOST_CONNECTIONS = 2048,
    /* Of a connection: its request line and headers, and the answer's headers. */
    MEMORY_BYTES = 16 * 1024,
    /* A client that sends nothing, or takes nothing, for so long is dropped. */
    SILENT_S = 15,
};

/* ---- the page ---- */

static const char *media_of(const char *path)
{
    static const char *const types[][2] = {{".html", "text/html; charset=utf-8"},
                                           {".js", "text/javascript; charset=utf-8"},
                                           {".css", "text/css; charset=utf-8"},
                                           {".json", "application/json"},
                                           {".svg", "image/svg+xml"},
                                           {".png", "image/png"},
                                           {".woff2", "font/woff2"},
                                           {".txt", "text/plain; charset=utf-8"}};
    for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
        if (kr_str_ends(kr_str_of(path), kr_str_of(types[i][0])))
            return types[i][1];
    return "application/octet-stream";
}

static kr_str bytes_of(size_t file)
{
    return (kr_str){(const char *)kr_embedded_page_files[file].start, kr_embedded_page_files[file].size};
}

/* The file with this path; kr_embedded_page_file_count: there is none. */
static size_t find_file(kr_str path)
{
    size_t at = 0;
    while (at < kr_embedded_page_file_count && !kr_str_is(path, kr_embedded_page_files[at].path))
        at++;
    return at;
}

static bool load_pages(struct kr_server *server, struct kr_error *error)
{
    server->pages = calloc(kr_embedded_page_file_count + 1, sizeof(struct kr_answer *));
    bool ok = server->pages != NULL;
    for (size_t i = 0; ok && i < kr_embedded_page_file_count; i++) {
        const char *path = kr_embedded_page_files[i].path;
        char packed[256];
        if (kr_str_ends(kr_str_of(path), KR_S(".gz")))
            continue;
        snprintf(packed, sizeof(packed), "%s.gz", path);
        const size_t at = find_file(kr_str_of(packed));
        server->pages[i] = kr_answer_static(media_of(path), bytes_of(i),
                                            at < kr_embedded_page_file_count ? bytes_of(at) : (kr_str){0});
        ok = server->pages[i] != NULL;
    }
    return ok || kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
}

static enum MHD_Result send_problem(struct MHD_Connection *connection, unsigned status, const char *detail)
{
    struct kr_answer *answer = kr_answer_problem(status, detail);
    const enum MHD_Result result = answer ? kr_answer_send(answer, connection) : MHD_NO;
    kr_answer_drop(answer);
    return result;
}

/* Every view of the page is "/" with another query; the other paths are the files of the bundle. */
static enum MHD_Result send_page(struct kr_server *server, struct MHD_Connection *connection, kr_str path)
{
    const size_t at = find_file(path.len ? path : KR_S("index.html"));
    if (at == kr_embedded_page_file_count || !server->pages[at])
        return send_problem(connection, MHD_HTTP_NOT_FOUND, "no such page");
    return kr_answer_send(server->pages[at], connection);
}

/* ---- the base map ---- */

static enum MHD_Result send_basemap(struct kr_server *server, struct MHD_Connection *connection)
{
    const char *range = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, MHD_HTTP_HEADER_RANGE);
    struct stat info;
    uint64_t first, last;
    char content_range[80];
    if (server->basemap < 0 || fstat(server->basemap, &info) != 0 || info.st_size <= 0)
        return send_problem(connection, MHD_HTTP_NOT_FOUND, "no base map; `kroniek serve --basemap FILE` gives one");
    const uint64_t size = (uint64_t)info.st_size;
    const enum kr_range part = kr_http_range(range, size, &first, &last);
    const bool partial = part == KR_RANGE_PART;
    if (part == KR_RANGE_BEHIND)
        return send_problem(connection, MHD_HTTP_RANGE_NOT_SATISFIABLE, "behind the end of the base map");
    const int copy = dup(server->basemap); /* the response closes its own */
    if (copy < 0)
        return MHD_NO;
    struct MHD_Response *response = MHD_create_response_from_fd_at_offset64(last - first + 1, copy, first);
    if (!response) {
        close(copy);
        return MHD_NO;
    }
    snprintf(content_range, sizeof(content_range), "bytes %llu-%llu/%llu", (unsigned long long)first,
             (unsigned long long)last, (unsigned long long)size);
    enum MHD_Result result = MHD_NO;
    if (kr_headers_add(response, "application/vnd.pmtiles") &&
        MHD_add_response_header(response, MHD_HTTP_HEADER_ACCEPT_RANGES, "bytes") == MHD_YES &&
        (!partial || MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_RANGE, content_range) == MHD_YES))
        result = MHD_queue_response(connection, partial ? MHD_HTTP_PARTIAL_CONTENT : MHD_HTTP_OK, response);
    MHD_destroy_response(response);
    return result;
}

/* ---- requests ---- */

static const char *header_of(const struct kr_request *request, const char *name)
{
    return MHD_lookup_connection_value(request->connection, MHD_HEADER_KIND, name);
}

static enum MHD_Result give(struct kr_request *request, struct kr_answer *answer)
{
    if (!answer)
        return MHD_NO;
    const enum MHD_Result result = kr_answer_send(answer, request->connection);
    kr_answer_drop(answer);
    return result;
}

static enum MHD_Result send_api(struct kr_server *server, struct kr_request *request, kr_str path)
{
    struct kr_ask ask;
    struct kr_error error;
    unsigned status;
    const bool events = kr_str_is(path, "/events"), file = kr_str_is(path, "/openapi.json");
    if ((events || file) && MHD_get_connection_values(request->connection, MHD_GET_ARGUMENT_KIND, NULL, NULL) > 0)
        return send_problem(request->connection, MHD_HTTP_BAD_REQUEST, "expected no parameter here");
    if (events)
        return kr_events_send(server, request->connection);
    if (file)
        return send_page(server, request->connection, KR_S("openapi.json"));
    if (!kr_ask_read(request->connection, path, &ask, &status, &error))
        return send_problem(request->connection, status, error.detail);
    request->fresh = kr_http_wants_fresh(header_of(request, MHD_HTTP_HEADER_CACHE_CONTROL));
    struct kr_answer *answer = kr_jobs_ask(server, &ask, request);
    return request->suspended ? MHD_YES : give(request, answer);
}

/* What is refused for its headers alone, before a body comes; 0: nothing. */
static unsigned refusal(const struct kr_server *server, const struct kr_request *request, const char *method,
                        const char **detail)
{
    const char *length = header_of(request, MHD_HTTP_HEADER_CONTENT_LENGTH);
    const char *host = header_of(request, MHD_HTTP_HEADER_HOST);
    if (strcmp(method, MHD_HTTP_METHOD_GET) != 0 && strcmp(method, MHD_HTTP_METHOD_HEAD) != 0) {
        *detail = "expected GET or HEAD: nothing can be changed here";
        return MHD_HTTP_METHOD_NOT_ALLOWED;
    }
    if ((length && strcmp(length, "0") != 0) || header_of(request, MHD_HTTP_HEADER_TRANSFER_ENCODING)) {
        *detail = "expected a request without a body";
        return MHD_HTTP_CONTENT_TOO_LARGE;
    }
    if (!kr_http_is_host(host, server->host)) {
        *detail = "expected localhost or an address as host; `kroniek serve --host NAME` allows a name";
        return MHD_HTTP_MISDIRECTED_REQUEST;
    }
    if (request->has_nul) {
        *detail = "expected an address without %00";
        return MHD_HTTP_BAD_REQUEST;
    }
    return 0;
}

static enum MHD_Result handle(struct kr_server *server, struct kr_request *request, const char *url)
{
    static const char api[] = "/api/v1";
    const kr_str path = kr_str_of(url);
    if (kr_str_starts(path, KR_S("/api/v1/")))
        return send_api(server, request, kr_str_cut(path, sizeof(api) - 1, path.len));
    if (kr_str_is(path, "/basemap.pmtiles"))
        return send_basemap(server, request->connection);
    if (!kr_str_starts(path, KR_S("/")))
        return send_problem(request->connection, MHD_HTTP_NOT_FOUND, "no such page");
    return send_page(server, request->connection, kr_str_cut(path, 1, path.len));
}

/* What a request is before take sees it: NULL, or this, where its address holds a "%00". Nothing is allocated yet,
 * since not every request that begins gets so far, or is told of its end. */
static const char has_nul[] = "%00";

/* Called first, with the address as it came: what take is given ends at a "%00". */
static void *begin(void *context, const char *uri, struct MHD_Connection *connection)
{
    (void)context;
    (void)connection;
    return strstr(uri, has_nul) ? (void *)(uintptr_t)has_nul : NULL;
}

/* When the headers are there. */
static enum MHD_Result take_up(struct kr_server *server, struct MHD_Connection *connection, const char *method,
                               void **state)
{
    const char *detail = "";
    struct kr_request *request = calloc(1, sizeof(*request));
    if (!request)
        return MHD_NO;
    *request = (struct kr_request){.connection = connection, .has_nul = *state == has_nul};
    *state = request;
    const unsigned status = refusal(server, request, method, &detail);
    return status ? send_problem(connection, status, detail) : MHD_YES;
}

/* Called when the headers are there, at the end of the request, and again when a connection wakes. */
static enum MHD_Result take(void *context, struct MHD_Connection *connection, const char *url, const char *method,
                            const char *version, const char *upload, size_t *upload_size, void **state)
{
    struct kr_server *server = context;
    (void)version;
    (void)upload;
    if (!*state || *state == has_nul)
        return take_up(server, connection, method, state);
    struct kr_request *request = *state;
    if (*upload_size) /* a body after all */
        return MHD_NO;
    if (request->suspended) { /* and awake again */
        struct kr_answer *answer = request->answer;
        request->answer = NULL;
        return give(request, answer);
    }
    return handle(server, request, url);
}

static void finish(void *context, struct MHD_Connection *connection, void **state, enum MHD_RequestTerminationCode code)
{
    (void)context;
    (void)connection;
    (void)code;
    if (*state && *state != has_nul) {
        struct kr_request *request = *state;
        kr_answer_drop(request->answer); /* that came too late */
        free(request);
    }
    *state = NULL;
}

/* ---- start and stop ---- */

static bool copy(const char *from, char *to, size_t size, const char *what, struct kr_error *error)
{
    if (strlen(from) >= size)
        return kr_fail(error, KR_INPUT, NULL, 0, "%s: expected fewer than %zu bytes", what, size);
    memcpy(to, from, strlen(from) + 1);
    return true;
}

static bool read_address(const struct kr_server *server, struct sockaddr_storage *out, struct kr_error *error)
{
    struct sockaddr_in *v4 = (struct sockaddr_in *)out;
    struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)out;
    *out = (struct sockaddr_storage){.ss_family = AF_INET};
    if (inet_pton(AF_INET, server->bind_address, &v4->sin_addr) == 1) {
        v4->sin_port = htons(server->options.port);
        return true;
    }
    out->ss_family = AF_INET6;
    v6->sin6_port = htons(server->options.port);
    return inet_pton(AF_INET6, server->bind_address, &v6->sin6_addr) == 1 ||
           kr_fail(error, KR_INPUT, NULL, 0, "no such address: \"%.60s\"; expected one as 127.0.0.1 or ::1",
                   server->bind_address);
}

/* A silent default of 1,024 descriptors would end the thousandth connection. */
static void raise_limit(void)
{
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max < 4 * MOST_CONNECTIONS ? limit.rlim_max : 4 * MOST_CONNECTIONS;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

static bool listen_at(struct kr_server *server, struct kr_error *error)
{
    struct sockaddr_storage address;
    if (!read_address(server, &address, error))
        return false;
    raise_limit();
    unsigned flags = MHD_USE_EPOLL | MHD_USE_INTERNAL_POLLING_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ITC;
    flags |= address.ss_family == AF_INET6 ? MHD_USE_IPv6 : 0;
    errno = 0;
    server->daemon = MHD_start_daemon(
        flags, server->options.port, NULL, NULL, take, server, MHD_OPTION_SOCK_ADDR, (struct sockaddr *)&address,
        MHD_OPTION_CONNECTION_LIMIT, (unsigned)MOST_CONNECTIONS, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
        (size_t)MEMORY_BYTES, MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)SILENT_S, MHD_OPTION_NOTIFY_COMPLETED, finish,
        NULL, MHD_OPTION_URI_LOG_CALLBACK, begin, NULL, MHD_OPTION_END);
    return server->daemon || kr_fail(error, KR_IO, NULL, 0, "cannot listen at %s, port %u: %s", server->bind_address,
                                     server->options.port, errno ? strerror(errno) : "libmicrohttpd would not start");
}

static bool open_basemap(struct kr_server *server, struct kr_error *error)
{
    const char *path = server->options.basemap;
    char magic[7];
    server->basemap = -1;
    if (!path)
        return true;
    server->basemap = open(path, O_RDONLY | O_CLOEXEC);
    if (server->basemap < 0)
        return kr_fail(error, KR_IO, path, 0, "%s", strerror(errno));
    return (pread(server->basemap, magic, sizeof(magic), 0) == sizeof(magic) && !memcmp(magic, "PMTiles", 7)) ||
           kr_fail(error, KR_IO, path, 0, "no base map; expected a PMTiles archive");
}

static bool start(struct kr_server *server, struct kr_error *error)
{
    const struct kr_serve_options *options = &server->options;
    const char *name = strrchr(options->db, '/');
    name = name ? name + 1 : options->db;
    if (!copy(options->bind ? options->bind : "127.0.0.1", server->bind_address, sizeof(server->bind_address), "bind",
              error) ||
        !copy(options->host ? options->host : "", server->host, sizeof(server->host), "host", error))
        return false;
    snprintf(server->name, sizeof(server->name), "%.100s", name);
    if (!open_basemap(server, error) || !load_pages(server, error) || !kr_events_start(server, error))
        return false;
    server->packs = kr_packs_load(options->packs, options->gazetteer, error);
    return server->packs && kr_jobs_start(server, error) && listen_at(server, error);
}

struct kr_server *kr_server_start(const struct kr_serve_options *options, struct kr_error *error)
{
    assert(options && options->db);
    struct kr_server *server = calloc(1, sizeof(*server));
    if (!server) {
        kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
        return NULL;
    }
    server->options = *options;
    server->basemap = -1;
    pthread_mutex_init(&server->lock, NULL);
    pthread_cond_init(&server->work, NULL);
    if (start(server, error))
        return server;
    kr_server_stop(server);
    return NULL;
}

uint16_t kr_server_port(const struct kr_server *server)
{
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(server->daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info ? info->port : server->options.port;
}

void kr_server_stop(struct kr_server *server)
{
    if (!server)
        return;
    kr_events_stop(server); /* in this order: nobody is left asleep when the daemon ends */
    kr_jobs_stop(server);
    if (server->daemon)
        MHD_stop_daemon(server->daemon);
    kr_jobs_release(server);
    for (size_t i = 0; server->pages && i < kr_embedded_page_file_count; i++)
        kr_answer_drop(server->pages[i]);
    free(server->pages);
    kr_packs_free(server->packs);
    if (server->basemap >= 0)
        close(server->basemap);
    pthread_cond_destroy(&server->work);
    pthread_mutex_destroy(&server->lock);
    free(server);
}
