/* serve.h - the door of the room serve: the record as a web page and an HTTP interface, read only. docs/API.md has the
 * interface, docs/SERVE.md what the server promises. */
#ifndef KR_SERVE_H
#define KR_SERVE_H

#include "base/base.h"

/* What is served, and where. NULL: the default. */
struct kr_serve_options {
    const char *db;        /* the record */
    const char *packs;     /* as in kr_packs_load */
    const char *gazetteer; /* the same */
    const char *bind;      /* an IP address; default 127.0.0.1 */
    uint16_t port;         /* 0: any that is free */
    const char *host;      /* a name by which it may be called besides localhost and addresses; behind a proxy */
    const char *basemap;   /* a PMTiles archive that the page may draw under everything */
};

/* The port when none is asked for. */
enum { KR_SERVE_PORT = 8017 };

struct kr_server;

/* Starts serving in threads of its own. NULL on failure: KR_INPUT (an address that is none), KR_IO (the address is
 * taken, the base map cannot be read), KR_MEMORY, and as kr_record_open and kr_packs_load do. Owned by the caller:
 * kr_server_stop. */
struct kr_server *kr_server_start(const struct kr_serve_options *options, struct kr_error *error);
/* The port that it listens at. */
uint16_t kr_server_port(const struct kr_server *server);
/* Ends what is under way and closes all connections; at most a question's time limit later it is gone. NULL allowed. */
void kr_server_stop(struct kr_server *server);

#endif
