/* jobs.c - the cache of answers, the queue of questions, and the workers that answer them. */
#include "serve/serve_int.h"

#include <stdlib.h>
#include <time.h>

enum {
    /* While the record keeps changing an answer is made anew when it is so far behind, or, when that takes long, so
     * many times as long: the heaviest questions take a twentieth of a processor each, however many ask. It is given
     * until the new one is there, for so much longer at most. */
    AGE_RENEWED_MS = 1000,
    AGE_RENEWED_TIMES = 20,
    AGE_MORE_MS = 4000,
    /* What takes longer is heavy: all workers but one leave it alone, so that light questions never wait for several of
     * them. */
    HEAVY_MS = 100,
    /* What questions and answers may take together: a day's work on one record asks for some hundred, most of a few
     * KB. */
    CACHE_BYTES = 96 * 1024 * 1024,
    /* Questions that wait; more are turned away, since each may take a second. */
    MOST_QUEUED = 128,
};

int64_t kr_serve_now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* ---- the cache; all under the lock ---- */

static void unlink_used(struct kr_server *server, struct kr_entry *entry)
{
    *(entry->newer ? &entry->newer->older : &server->newest) = entry->older;
    *(entry->older ? &entry->older->newer : &server->oldest) = entry->newer;
}

static void link_newest(struct kr_server *server, struct kr_entry *entry)
{
    entry->newer = NULL;
    entry->older = server->newest;
    *(server->newest ? &server->newest->newer : &server->oldest) = entry;
    server->newest = entry;
}

static struct kr_entry **slot_of(struct kr_server *server, const char *key)
{
    struct kr_entry **at = &server->slots[kr_hash(0, kr_str_of(key)) % KR_SERVE_SLOTS];
    while (*at && strcmp((*at)->key, key) != 0)
        at = &(*at)->next_in_slot;
    return at;
}

static void free_entry(struct kr_entry *entry)
{
    kr_answer_drop(entry->answer);
    free(entry->key);
    free(entry);
}

/* Makes room; what is being asked for stays. */
static void forget_oldest(struct kr_server *server)
{
    struct kr_entry *entry = server->oldest;
    while (entry && server->cached_bytes > CACHE_BYTES) {
        struct kr_entry *newer = entry->newer;
        if (!entry->queued) {
            *slot_of(server, entry->key) = entry->next_in_slot;
            unlink_used(server, entry);
            server->cached_bytes -= entry->bytes;
            free_entry(entry);
        }
        entry = newer;
    }
}

/* The entry of a question, made when there is none; NULL when memory is out. */
static struct kr_entry *find_entry(struct kr_server *server, const struct kr_ask *ask)
{
    struct kr_buf key = {0};
    kr_ask_key(ask, &key);
    kr_buf_addc(&key, '\0');
    if (key.failed) {
        kr_buf_release(&key);
        return NULL;
    }
    struct kr_entry *entry = *slot_of(server, key.ptr);
    if (entry) {
        kr_buf_release(&key);
        unlink_used(server, entry);
        link_newest(server, entry);
        return entry;
    }
    entry = calloc(1, sizeof(*entry));
    if (!entry) {
        kr_buf_release(&key);
        return NULL;
    }
    entry->key = key.ptr;
    entry->ask = *ask;
    entry->took_ms = ask->route->media ? 0 : HEAVY_MS + 1; /* a download is heavy before it was ever made */
    entry->bytes = sizeof(*entry) + key.capacity;
    server->cached_bytes += entry->bytes;
    forget_oldest(server);
    *slot_of(server, entry->key) = entry;
    link_newest(server, entry);
    return entry;
}

static void enqueue(struct kr_server *server, struct kr_entry *entry)
{
    if (entry->queued)
        return;
    entry->queued = true;
    entry->next_queued = NULL;
    *server->queue_end = entry;
    server->queue_end = &entry->next_queued;
    server->queued++;
    pthread_cond_broadcast(&server->work); /* the one that is woken may not be the one that takes it */
}

/* How long ago the record changed for the first time since the answer was asked for; much, when that is long gone or
 * the answer is none that may be given again. */
static int64_t behind_ms(const struct kr_server *server, const struct kr_entry *entry)
{
    if (entry->version > server->version || server->version - entry->version >= KR_SERVE_CHANGES)
        return INT64_MAX / 2;
    return kr_serve_now_ms() - server->changed_ms[(entry->version + 1) % KR_SERVE_CHANGES];
}

/* From which age on the answer is made anew. */
static int64_t renewed_ms(const struct kr_entry *entry)
{
    const int64_t by_cost = AGE_RENEWED_TIMES * entry->took_ms;
    return by_cost > AGE_RENEWED_MS ? by_cost : AGE_RENEWED_MS;
}

static bool may_give(const struct kr_server *server, const struct kr_entry *entry, bool fresh)
{
    if (!entry->answer)
        return false;
    return entry->version == server->version || (!fresh && behind_ms(server, entry) < renewed_ms(entry) + AGE_MORE_MS);
}

static void wait_for(struct kr_server *server, struct kr_entry *entry, struct kr_request *request)
{
    request->version = request->fresh ? server->version : 0;
    request->next = entry->waiting;
    entry->waiting = request;
    request->suspended = true;
    MHD_suspend_connection(request->connection);
}

struct kr_answer *kr_jobs_ask(struct kr_server *server, const struct kr_ask *ask, struct kr_request *request)
{
    struct kr_answer *answer = NULL;
    pthread_mutex_lock(&server->lock);
    const bool stopping = server->stopping;
    struct kr_entry *entry = stopping ? NULL : find_entry(server, ask);
    if (entry && may_give(server, entry, request->fresh)) {
        answer = entry->answer;
        kr_answer_use(answer);
        if (entry->version != server->version && behind_ms(server, entry) >= renewed_ms(entry) &&
            server->queued < MOST_QUEUED)
            enqueue(server, entry);
    } else if (entry && (server->queued < MOST_QUEUED || entry->queued)) {
        enqueue(server, entry);
        wait_for(server, entry, request);
    } else if (entry || stopping) {
        answer = kr_answer_problem(MHD_HTTP_SERVICE_UNAVAILABLE, entry ? "too many questions at once" : "it is ending");
    }
    pthread_mutex_unlock(&server->lock);
    return answer;
}

/* ---- the workers ---- */

static struct kr_answer *failed_answer(const struct kr_error *error)
{
    const unsigned status = error->code == KR_INPUT                             ? MHD_HTTP_BAD_REQUEST
                            : error->code == KR_NOT_FOUND                       ? MHD_HTTP_NOT_FOUND
                            : error->code == KR_LIMIT || error->code == KR_BUSY ? MHD_HTTP_SERVICE_UNAVAILABLE
                                                                                : MHD_HTTP_INTERNAL_SERVER_ERROR;
    return kr_answer_problem(status, error->detail[0] ? error->detail : kr_code_text(error->code));
}

bool kr_serve_reopen(const struct kr_server *server, struct kr_record **record, struct kr_error *error)
{
    if (*record && kr_record_is_current(*record))
        return true;
    kr_record_close(*record);
    *record = kr_record_open(server->options.db, KR_RECORD_READ, error);
    if (*record && kr_record_unmap(*record, error))
        return true;
    kr_record_close(*record);
    *record = NULL;
    return false;
}

/* The record as it stands there now, on its ground. */
static bool reopen(struct kr_serve_worker *worker, struct kr_error *error)
{
    const struct kr_serve_options *options = &worker->server->options;
    int64_t day;
    return kr_serve_reopen(worker->server, &worker->record, error) &&
           (kr_record_baseline_day(worker->record, &day) ||
            kr_record_ground(worker->record, options->packs, options->gazetteer, error));
}

static struct kr_answer *answer_of(struct kr_serve_worker *worker, const struct kr_ask *ask)
{
    struct kr_buf out = {0};
    struct kr_error error = {.code = KR_MEMORY};
    struct kr_answer *answer = NULL;
    kr_arena_reset(&worker->arena);
    worker->media = ask->route->media;
    worker->name[0] = '\0';
    if (!reopen(worker, &error))
        return kr_answer_problem(MHD_HTTP_SERVICE_UNAVAILABLE, error.detail);
    kr_record_limit(worker->record, ask->route->most_ms, &worker->server->stopping);
    if (ask->route->answer(worker, ask, &out, &error) && !out.failed)
        answer = kr_answer_new(MHD_HTTP_OK, worker->media, worker->name[0] ? worker->name : NULL, &out);
    else
        answer = failed_answer(&error);
    kr_buf_release(&out);
    return answer;
}

/* Gives all who wait their answer. */
static void wake(struct kr_request *waiting, struct kr_answer *answer)
{
    while (waiting) {
        struct kr_request *next = waiting->next; /* the connection may go on, and end, at once */
        if (answer)
            kr_answer_use(answer);
        waiting->answer = answer;
        MHD_resume_connection(waiting->connection);
        waiting = next;
    }
}

/* Takes out those for whom an answer of this version is too old: they asked while it was being made. */
static struct kr_request *split(struct kr_request **waiting, uint64_t version)
{
    struct kr_request *later = NULL, **at = waiting;
    while (*at) {
        struct kr_request *request = *at;
        if (request->version <= version) {
            at = &request->next;
            continue;
        }
        *at = request->next;
        request->next = later;
        later = request;
    }
    return later;
}

/* Puts the answer in its place; one that failed for no fault of the question is not given again. */
static void settle(struct kr_server *server, struct kr_entry *entry, struct kr_answer *answer, uint64_t version)
{
    const bool keeps = answer && answer->status < 500;
    struct kr_request *waiting = entry->waiting;
    entry->waiting = split(&waiting, version);
    entry->queued = false;
    const size_t bytes = entry->bytes - (entry->answer ? entry->answer->bytes : 0) + (answer ? answer->bytes : 0);
    server->cached_bytes += bytes - entry->bytes;
    entry->bytes = bytes;
    kr_answer_drop(entry->answer);
    entry->answer = answer;
    entry->version = keeps ? version : UINT64_MAX;
    wake(waiting, answer);
    if (entry->waiting)
        enqueue(server, entry);
    forget_oldest(server);
}

/* The first question of the queue that this worker takes, taken out of it; NULL: there is none. */
static struct kr_entry *take_question(struct kr_server *server, bool takes_heavy)
{
    struct kr_entry **at = &server->queue;
    while (*at && !takes_heavy && (*at)->took_ms > HEAVY_MS)
        at = &(*at)->next_queued;
    struct kr_entry *entry = *at;
    if (!entry)
        return NULL;
    *at = entry->next_queued;
    if (!entry->next_queued)
        server->queue_end = at;
    server->queued--;
    return entry;
}

static void *work(void *context)
{
    struct kr_serve_worker *worker = context;
    struct kr_server *server = worker->server;
    pthread_mutex_lock(&server->lock);
    while (!server->stopping) {
        struct kr_entry *entry = take_question(server, worker == &server->workers[0]);
        if (!entry) {
            pthread_cond_wait(&server->work, &server->lock);
            continue;
        }
        const uint64_t version = server->version;
        pthread_mutex_unlock(&server->lock);
        const int64_t began_ms = kr_serve_now_ms();
        struct kr_answer *answer = answer_of(worker, &entry->ask);
        pthread_mutex_lock(&server->lock);
        entry->took_ms = kr_serve_now_ms() - began_ms;
        settle(server, entry, answer, version);
    }
    pthread_mutex_unlock(&server->lock);
    return NULL;
}

static bool start_worker(struct kr_serve_worker *worker, struct kr_server *server, struct kr_error *error)
{
    worker->server = server;
    kr_arena_init(&worker->arena, 64 * 1024);
    if (!reopen(worker, error))
        return false;
    worker->extractor = kr_worker_new(server->packs);
    worker->running = worker->extractor && pthread_create(&worker->thread, NULL, work, worker) == 0;
    return worker->running || kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
}

bool kr_jobs_start(struct kr_server *server, struct kr_error *error)
{
    server->queue_end = &server->queue;
    for (size_t i = 0; i < KR_SERVE_WORKERS; i++)
        if (!start_worker(&server->workers[i], server, error))
            return false;
    return true;
}

void kr_jobs_stop(struct kr_server *server)
{
    pthread_mutex_lock(&server->lock);
    server->stopping = true;
    pthread_cond_broadcast(&server->work);
    pthread_mutex_unlock(&server->lock);
    for (size_t i = 0; i < KR_SERVE_WORKERS; i++) {
        struct kr_serve_worker *worker = &server->workers[i];
        if (worker->running)
            pthread_join(worker->thread, NULL);
        worker->running = false;
        kr_worker_free(worker->extractor);
        kr_record_close(worker->record);
        if (worker->server)
            kr_arena_release(&worker->arena);
        *worker = (struct kr_serve_worker){.server = NULL};
    }
    pthread_mutex_lock(&server->lock);
    struct kr_answer *ending = kr_answer_problem(MHD_HTTP_SERVICE_UNAVAILABLE, "it is ending");
    for (struct kr_entry *entry = server->newest; entry; entry = entry->older) {
        wake(entry->waiting, ending);
        entry->waiting = NULL;
    }
    kr_answer_drop(ending);
    pthread_mutex_unlock(&server->lock);
}

void kr_jobs_release(struct kr_server *server)
{
    for (struct kr_entry *entry = server->newest, *older; entry; entry = older) {
        older = entry->older;
        free_entry(entry);
    }
    server->newest = server->oldest = NULL;
}
