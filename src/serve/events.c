/* events.c - tells the pages that are open when the record has changed (server-sent events, WHATWG HTML 9.2).
 *
 * A thread looks twice a second whether another process has changed the record. A listener's connection sleeps between
 * events; every now and then it is sent a comment, so that one whose client has gone is noticed. */
#include "serve/serve_int.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum {
    LOOK_MS = 500,
    BEAT_MS = 15000,
    /* A page open in each of this many windows; each holds a connection. */
    MOST_LISTENERS = 256,
    TEXT_BYTES = 256
};

struct kr_listener {
    struct kr_listener *next;
    struct kr_server *server;
    struct MHD_Connection *connection;
    char text[TEXT_BYTES]; /* what is being sent */
    size_t len, at;        /* of it */
    uint64_t told, beaten; /* the version and the beat of the server that it was told last */
    bool asleep;
};

void kr_events_version(const struct kr_server *server, char out[72])
{
    snprintf(out, 72, "%llu-%zu-%zu", (unsigned long long)server->version, server->reports, server->claims);
}

/* The next thing to say, where there is one. Under the lock. */
static void write_text(struct kr_listener *listener)
{
    const struct kr_server *server = listener->server;
    listener->at = listener->len = 0;
    if (listener->told != server->version) {
        char version[72];
        kr_events_version(server, version);
        listener->len = (size_t)snprintf(listener->text, TEXT_BYTES,
                                         "event: record\ndata: {\"version\":\"%s\",\"reports\":%zu,\"claims\":%zu}\n\n",
                                         version, server->reports, server->claims);
    } else if (listener->beaten != server->beats) {
        listener->len = (size_t)snprintf(listener->text, TEXT_BYTES, ": \n\n");
    }
    listener->told = server->version;
    listener->beaten = server->beats;
}

static ssize_t read_listener(void *context, uint64_t position, char *out, size_t most)
{
    struct kr_listener *listener = context;
    struct kr_server *server = listener->server;
    ssize_t given = 0;
    (void)position;
    pthread_mutex_lock(&server->lock);
    if (listener->at == listener->len)
        write_text(listener);
    const size_t left = listener->len - listener->at;
    if (left) {
        given = (ssize_t)(left < most ? left : most);
        memcpy(out, listener->text + listener->at, (size_t)given);
        listener->at += (size_t)given;
    } else if (server->stopping) {
        given = MHD_CONTENT_READER_END_OF_STREAM;
    } else {
        listener->asleep = true;
        MHD_suspend_connection(listener->connection);
    }
    pthread_mutex_unlock(&server->lock);
    return given;
}

static void free_listener(void *context)
{
    struct kr_listener *listener = context;
    struct kr_server *server = listener->server;
    pthread_mutex_lock(&server->lock);
    struct kr_listener **at = &server->listeners;
    while (*at && *at != listener)
        at = &(*at)->next;
    if (*at) {
        *at = listener->next;
        server->listener_count--;
    }
    pthread_mutex_unlock(&server->lock);
    free(listener);
}

/* Under the lock. They see for themselves what there is to say. */
static void wake_all(struct kr_server *server)
{
    for (struct kr_listener *l = server->listeners; l; l = l->next) {
        if (l->asleep)
            MHD_resume_connection(l->connection);
        l->asleep = false;
    }
}

enum MHD_Result kr_events_send(struct kr_server *server, struct MHD_Connection *connection)
{
    enum { BLOCK_BYTES = 512 };
    struct kr_listener *listener = calloc(1, sizeof(*listener));
    if (!listener)
        return MHD_NO;
    *listener = (struct kr_listener){.server = server, .connection = connection};
    listener->len = (size_t)snprintf(listener->text, TEXT_BYTES, "retry: 3000\n\n"); /* and then the present state */
    pthread_mutex_lock(&server->lock);
    const bool too_many = server->listener_count >= MOST_LISTENERS || server->stopping;
    if (!too_many) {
        server->listener_count++;
        listener->next = server->listeners;
        server->listeners = listener;
    }
    pthread_mutex_unlock(&server->lock);
    struct MHD_Response *response =
        too_many
            ? NULL
            : MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, BLOCK_BYTES, read_listener, listener, free_listener);
    if (!response) {
        struct kr_answer *busy = kr_answer_problem(MHD_HTTP_SERVICE_UNAVAILABLE, "too many listen already");
        const enum MHD_Result result = busy ? kr_answer_send(busy, connection) : MHD_NO;
        kr_answer_drop(busy);
        free_listener(listener);
        return result;
    }
    enum MHD_Result result = MHD_NO;
    if (kr_headers_add(response, "text/event-stream") &&
        MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store") == MHD_YES)
        result = MHD_queue_response(connection, MHD_HTTP_OK, response);
    MHD_destroy_response(response);
    return result;
}

/* ---- the thread that looks ---- */

/* Whether the record is another than it was when it was seen last; *overview: what it is now, nothing when it is
 * gone. */
static bool has_changed(struct kr_server *server, struct kr_overview *overview)
{
    const bool had_one = server->watched != NULL;
    int64_t now;
    *overview = (struct kr_overview){.reports = 0};
    if (!had_one || !kr_record_is_current(server->watched)) {
        server->seen = -1; /* whatever the new one counts, it is another */
        if (!kr_serve_reopen(server, &server->watched, NULL))
            return had_one;
    }
    if (!kr_record_changes(server->watched, &now, NULL) || now == server->seen ||
        !kr_record_overview(server->watched, overview, NULL))
        return false; /* busy: the next look will tell */
    server->seen = now;
    return true;
}

static void look(struct kr_server *server)
{
    struct kr_overview overview;
    if (!has_changed(server, &overview))
        return;
    pthread_mutex_lock(&server->lock);
    server->version++;
    server->changed_ms[server->version % KR_SERVE_CHANGES] = kr_serve_now_ms();
    server->reports = overview.reports;
    server->claims = overview.claims;
    wake_all(server);
    pthread_mutex_unlock(&server->lock);
}

static void *watch(void *context)
{
    struct kr_server *server = context;
    int64_t beat_ms = kr_serve_now_ms();
    while (!server->stopping) {
        const struct timespec pause = {.tv_nsec = LOOK_MS * 1000000L};
        nanosleep(&pause, NULL);
        look(server);
        if (kr_serve_now_ms() - beat_ms < BEAT_MS)
            continue;
        beat_ms = kr_serve_now_ms();
        pthread_mutex_lock(&server->lock);
        server->beats++;
        wake_all(server);
        pthread_mutex_unlock(&server->lock);
    }
    return NULL;
}

bool kr_events_start(struct kr_server *server, struct kr_error *error)
{
    struct kr_overview overview;
    if (!kr_serve_reopen(server, &server->watched, error) ||
        !kr_record_changes(server->watched, &server->seen, error) ||
        !kr_record_overview(server->watched, &overview, error))
        return false;
    server->version = 1;
    server->reports = overview.reports;
    server->claims = overview.claims;
    server->watching = pthread_create(&server->watcher, NULL, watch, server) == 0;
    return server->watching || kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
}

void kr_events_stop(struct kr_server *server)
{
    pthread_mutex_lock(&server->lock);
    server->stopping = true;
    wake_all(server); /* they see that it ends */
    pthread_mutex_unlock(&server->lock);
    if (server->watching)
        pthread_join(server->watcher, NULL);
    server->watching = false;
    kr_record_close(server->watched);
    server->watched = NULL;
}
