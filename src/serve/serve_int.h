/* serve_int.h - what the files of the room serve share.
 *
 *     connection -- read_ask --> ask -- find in cache --> answer -- 200, 304
 *                                 |                          ^
 *                                 +--> queue --> worker -----+      one record handle a worker
 *
 * The thread that talks to the network never asks the record: it gives what is known, or lets the connection wait until
 * a worker has the answer. An answer is good until the record changes. While it keeps changing, an answer is given for
 * some seconds at most, and made anew on the way (jobs.c has the ages); who says that he wants no stored answer
 * (Cache-Control: no-cache) waits for one that is no older than the record. */
#ifndef KR_SERVE_INT_H
#define KR_SERVE_INT_H

#include "flow/flow.h"
#include "serve/serve.h"

#include <microhttpd.h>
#include <pthread.h>
#include <stdatomic.h>

/* ---- what the headers of a request say (http.c); NULL for a header: it did not come ---- */

/* Is an answer in this coding accepted, as gzip is by "br, gzip;q=0.8"? */
bool kr_http_accepts(const char *header, const char *coding);
/* Does If-None-Match name the tag? Compared weakly, as RFC 9110, 13.1.2 has it. */
bool kr_http_matches(const char *header, const char *etag);
/* Does Cache-Control ask for an answer that is no older than the record? */
bool kr_http_wants_fresh(const char *header);
/* Which bytes of `size`, at least 1, Range asks for: "bytes=FIRST-LAST" or "bytes=FIRST-"; other ranges are answered
 * whole, as one may (RFC 9110, 14.2). */
enum kr_range { KR_RANGE_WHOLE, KR_RANGE_PART, KR_RANGE_BEHIND };
enum kr_range kr_http_range(const char *header, uint64_t size, uint64_t *first, uint64_t *last);
/* Does Host name this machine: localhost, an address, or `own` ("": no other name), with or without a port? A page
 * elsewhere can point a name of its own here (DNS rebinding), and would be of the same origin then. */
bool kr_http_is_host(const char *header, const char *own);

/* ---- what is asked (ask.c) ---- */

/* The parameters of the interface: name, what it must be. */
#define KR_PARAMETERS(X)                                                                                               \
    X(ON, "on", DAY)                                                                                                   \
    X(KNOWN, "known", DAY)                                                                                             \
    X(SINCE, "since", DAY)                                                                                             \
    X(UNTIL, "until", DAY)                                                                                             \
    X(REGION, "region", TEXT)                                                                                          \
    X(SIDE, "side", TEXT)                                                                                              \
    X(ALL, "all", FLAG)                                                                                                \
    X(TYPE, "type", TEXT)                                                                                              \
    X(PLACE, "place", TEXT)                                                                                            \
    X(FACTUALITY, "factuality", TEXT)                                                                                  \
    X(REPORT, "report", TEXT)                                                                                          \
    X(KIND, "kind", TEXT)                                                                                              \
    X(UNIT, "unit", TEXT)                                                                                              \
    X(LANG, "lang", TEXT)                                                                                              \
    X(Q, "q", TEXT)                                                                                                    \
    X(LIMIT, "limit", LIMIT)                                                                                           \
    X(AFTER, "after", SKIP)                                                                                            \
    X(AFTER_CLAIM, "after", CLAIM)
enum kr_parameter {
#define X(name, text, kind) KR_ASK_##name,
    KR_PARAMETERS(X)
#undef X
        KR_ASK_COUNT
};

enum { KR_ASK_ID_BYTES = 128, KR_ASK_TEXT_BYTES = 256 };

/* A question to the interface: checked, and copied out of the request. */
struct kr_ask {
    const struct kr_route *route;
    char id[KR_ASK_ID_BYTES];                     /* the part of the path that varies; "": none */
    char values[KR_ASK_COUNT][KR_ASK_TEXT_BYTES]; /* "": not given */
    size_t skip, limit;                           /* of `after`, where that is a number, and of `limit` */
};

struct kr_serve_worker;
/* Answers a question: appends to `out`. */
typedef bool kr_answer_fn(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                          struct kr_error *error);

struct kr_route {
    const char *path, *tail; /* below /api/v1: path; or path, "/", id, tail */
    bool has_id;
    unsigned parameters; /* a bit each of enum kr_parameter */
    kr_answer_fn *answer;
    const char *media; /* type of the answer */
    int64_t most_ms;   /* of a question's time */
};
extern const struct kr_route kr_routes[];
extern const size_t kr_route_count;

/* Reads a question; false: *status and what was expected. `path` is below /api/v1. */
bool kr_ask_read(struct MHD_Connection *connection, kr_str path, struct kr_ask *ask, unsigned *status,
                 struct kr_error *error);
/* The same question as one line, whatever the order of its parameters. */
void kr_ask_key(const struct kr_ask *ask, struct kr_buf *out);
/* A parameter as the library takes it; NULL when it was not given. */
const char *kr_ask_value(const struct kr_ask *ask, enum kr_parameter parameter);

/* ---- answers (answer.c) ---- */

/* What is sent, ready for any number of connections. */
struct kr_answer {
    unsigned status;
    struct MHD_Response *plain, *packed, *unchanged; /* packed: gzip'd, NULL where that saves nothing */
    char etag[24];                                   /* weak, since plain and packed have the same */
    size_t bytes;                                    /* of memory */
    atomic_int users;
};
/* Takes over the bytes. `name` NULL: shown, else saved under that name. One user. NULL when memory is out. */
struct kr_answer *kr_answer_new(unsigned status, const char *media, const char *name, struct kr_buf *bytes);
/* The same with bytes that stay where they are; `packed` len 0: none. */
struct kr_answer *kr_answer_static(const char *media, kr_str plain, kr_str packed);
/* A problem (RFC 9457). */
struct kr_answer *kr_answer_problem(unsigned status, const char *detail);
void kr_answer_use(struct kr_answer *answer);
void kr_answer_drop(struct kr_answer *answer); /* NULL allowed */
/* Sends it, or that it is the same as what the client has. */
enum MHD_Result kr_answer_send(struct kr_answer *answer, struct MHD_Connection *connection);

/* ---- the server (server.c), its cache and queue (jobs.c) ---- */

/* One request while it is under way. */
struct kr_request {
    struct kr_request *next; /* of those that wait for the same answer */
    struct MHD_Connection *connection;
    struct kr_answer *answer; /* when it has come */
    uint64_t version;         /* of the record, that the answer must not be older than; 0: it may be any */
    bool has_nul, fresh, suspended;
};

/* A question with its answer, and with those who wait for one. */
struct kr_entry {
    struct kr_entry *next_in_slot, *newer, *older; /* by last use */
    char *key;
    struct kr_ask ask;
    struct kr_answer *answer; /* NULL: none yet */
    uint64_t version;         /* of the record, when it was asked for */
    int64_t took_ms;          /* to make it, the last time; 0: never yet */
    size_t bytes;             /* of memory, with its answer */
    bool queued;              /* or being answered: others wait for the same answer */
    struct kr_entry *next_queued;
    struct kr_request *waiting;
};

struct kr_serve_worker {
    struct kr_server *server;
    struct kr_record *record;    /* NULL while there is none to open */
    struct kr_worker *extractor; /* of statements about where places lie */
    pthread_t thread;
    bool running;
    struct kr_arena arena; /* of one answer */
    const char *media;     /* of the answer, where the route names none */
    char name[96];         /* under which it is to be saved; "": shown */
};

enum { KR_SERVE_CHANGES = 256, KR_SERVE_WORKERS = 2, KR_SERVE_SLOTS = 1024 };

struct kr_server {
    struct MHD_Daemon *daemon;
    struct kr_serve_options options;
    char bind_address[64], host[128], name[128]; /* name: of the record's file */
    int basemap;                                 /* its descriptor; -1: none */
    struct kr_packs *packs;
    struct kr_serve_worker workers[KR_SERVE_WORKERS];
    struct kr_answer **pages; /* of the embedded files, NULL for those that stand beside another */
    pthread_mutex_t lock;     /* of all below */
    pthread_cond_t work;
    struct kr_entry *slots[KR_SERVE_SLOTS], *newest, *oldest, *queue, **queue_end;
    size_t cached_bytes, queued;
    uint64_t version;                     /* counts the changes of the record that were seen */
    int64_t changed_ms[KR_SERVE_CHANGES]; /* when the last of them were seen, by their number */
    atomic_bool stopping;                 /* set under the lock; questions under way look at it without */
    struct kr_listener *listeners;        /* events.c */
    size_t listener_count;
    uint64_t beats;            /* counts those that listeners were sent */
    struct kr_record *watched; /* the next two are the watcher's own */
    int64_t seen;              /* of kr_record_changes */
    pthread_t watcher;
    bool watching;
    size_t reports, claims; /* of the record, when it was seen last */
};

int64_t kr_serve_now_ms(void);
/* The answer to a question, if there is one that may be given: one user. Else NULL, and the request waits for it and
 * its connection is suspended; or, where too many wait, the answer says so. NULL without that: memory is out. */
struct kr_answer *kr_jobs_ask(struct kr_server *server, const struct kr_ask *ask, struct kr_request *request);
/* Opens the record where *record is not it any more: it was replaced, or removed and made again. On failure it is
 * NULL. */
bool kr_serve_reopen(const struct kr_server *server, struct kr_record **record, struct kr_error *error);
bool kr_jobs_start(struct kr_server *server, struct kr_error *error);
/* Ends the workers; whoever waits is told that there is no answer. */
void kr_jobs_stop(struct kr_server *server);
void kr_jobs_release(struct kr_server *server);

/* ---- changes of the record as they come (events.c) ---- */

bool kr_events_start(struct kr_server *server, struct kr_error *error);
void kr_events_stop(struct kr_server *server);
enum MHD_Result kr_events_send(struct kr_server *server, struct MHD_Connection *connection);
/* "7-200-14": what a record answer and an event call the record's present state. */
void kr_events_version(const struct kr_server *server, char out[72]);

/* ---- what every response carries (answer.c) ---- */

/* For the browser: nothing from elsewhere, no guessing of types. False when memory is out. */
bool kr_headers_add(struct MHD_Response *response, const char *media);

/* ---- pieces of answers (list.c) ---- */

/* A list under way: {"items":[...],"next":...}. Rows come from kr_table as lines, or are written by hand between
 * kr_list_begin and kr_list_end. */
struct kr_list {
    struct kr_serve_worker *worker;
    const struct kr_ask *ask;
    struct kr_buf *out;
    struct kr_table table; /* where `columns` were given */
    struct kr_error *error;
    size_t passed, count;  /* rows that went by; rows that are in */
    bool more, failed;     /* there are more; *error tells */
    char last[KR_ID_SIZE]; /* the last claim that is in */
};
/* Opens the list; NULL columns: no table. */
void kr_list_open(struct kr_list *list, struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                  struct kr_error *error, const struct kr_column *columns, size_t column_count);
/* Whether the next row is one to be written. Past the last: false, and `more` is set. */
bool kr_list_wants(struct kr_list *list);
/* After a row: makes of its end of line a comma. False when the list is full, or memory is out. */
bool kr_list_wrote(struct kr_list *list);
/* Closes it; `next`: by number, or, where it is given, that. False when it failed. */
bool kr_list_close(struct kr_list *list, const char *next);
/* {"key":...}: the rows of one table as a list, as a part of an object. */
void kr_list_open_part(struct kr_list *list, struct kr_serve_worker *worker, struct kr_buf *out, struct kr_error *error,
                       const char *key, const struct kr_column *columns, size_t column_count);
bool kr_list_close_part(struct kr_list *list);

/* A claim of the record into the list, whatever it is a list of. */
bool kr_list_claim(void *context, const struct kr_report *report, const struct kr_claim *claim);
/* A dispute with the words of both. */
bool kr_list_dispute(void *context, const struct kr_dispute *dispute);
void kr_list_day(struct kr_buf *out, const char *key, int64_t day); /* ,"key":"2022-09-10"; null at the ends of time */

#endif
