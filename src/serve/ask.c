/* ask.c - reads a question to the interface: which one it is, and its parameters, each checked. What is not known is
 * refused, so that a slip ("form=2022") does not give the answer to another question. */
#include "serve/serve_int.h"

#include "model/model.h"

enum kind { TEXT, DAY, FLAG, LIMIT, SKIP, CLAIM };
static const struct {
    const char *name;
    enum kind kind;
} parameters[KR_ASK_COUNT] = {
#define X(name, text, kind) {text, kind},
    KR_PARAMETERS(X)
#undef X
};

enum { DEFAULT_LIMIT = 100, MOST_LIMIT = 1000, MOST_SKIP = 10 * 1000 * 1000 };

/* Does the path ask for this route? *id: the part that varies. */
static bool is_route(const struct kr_route *route, kr_str path, kr_str *id)
{
    const kr_str head = kr_str_of(route->path), tail = kr_str_of(route->tail);
    *id = (kr_str){0};
    if (!route->has_id)
        return kr_str_eq(path, head);
    if (path.len <= head.len + 1 + tail.len || !kr_str_starts(path, head) || path.ptr[head.len] != '/' ||
        !kr_str_ends(path, tail))
        return false;
    *id = kr_str_cut(path, head.len + 1, path.len - tail.len);
    return !memchr(id->ptr, '/', id->len);
}

struct reading {
    struct kr_ask *ask;
    struct kr_error *error;
    bool failed;
};

static enum MHD_Result refuse(struct reading *r, const char *format, const char *name)
{
    r->failed = true;
    kr_fail(r->error, KR_INPUT, NULL, 0, format, name);
    return MHD_NO;
}

static bool read_number(const char *value, size_t most, size_t *out)
{
    double number;
    if (!kr_str_number(kr_str_of(value), &number) || number < 0 || number > (double)most || number != (size_t)number)
        return false;
    *out = (size_t)number;
    return true;
}

/* What is expected of a value; NULL: it is that. */
static const char *fault_of(struct kr_ask *ask, enum kind kind, const char *value, size_t size)
{
    if (size >= KR_ASK_TEXT_BYTES || kr_utf8_check((kr_str){value, size}) != KR_UTF8_VALID)
        return "%s: expected at most 255 bytes of UTF-8";
    switch (kind) {
    case DAY:
        return kr_edtf_valid((kr_str){value, size}) ? NULL : "%s: no such date; expected YYYY-MM-DD, YYYY-MM or YYYY";
    case FLAG:
        return strcmp(value, "1") == 0 ? NULL : "%s: expected 1";
    case LIMIT:
        return read_number(value, MOST_LIMIT, &ask->limit) && ask->limit ? NULL
                                                                         : "%s: expected a number from 1 to 1000";
    case SKIP:
        return read_number(value, MOST_SKIP, &ask->skip) ? NULL : "%s: expected the \"next\" of an answer";
    case CLAIM:
        return strncmp(value, "c:", 2) == 0 ? NULL : "%s: expected the \"next\" of an answer";
    case TEXT:
        return NULL;
    }
    return NULL;
}

static enum MHD_Result read_value(void *context, enum MHD_ValueKind where, const char *key, size_t key_size,
                                  const char *value, size_t size)
{
    struct reading *r = context;
    struct kr_ask *ask = r->ask;
    (void)where;
    size_t at = 0;
    while (at < KR_ASK_COUNT && (!(ask->route->parameters & 1u << at) || strcmp(parameters[at].name, key) != 0))
        at++;
    if (at == KR_ASK_COUNT || strlen(key) != key_size)
        return refuse(r, "no such parameter here: \"%.40s\"", key);
    if (!value || !size) /* as if it were not there */
        return MHD_YES;
    if (ask->values[at][0])
        return refuse(r, "%s: given twice", key);
    const char *fault = fault_of(ask, parameters[at].kind, value, size);
    if (fault)
        return refuse(r, fault, key);
    memcpy(ask->values[at], value, size + 1);
    return MHD_YES;
}

bool kr_ask_read(struct MHD_Connection *connection, kr_str path, struct kr_ask *ask, unsigned *status,
                 struct kr_error *error)
{
    kr_str id;
    struct reading reading = {.ask = ask, .error = error};
    *ask = (struct kr_ask){.limit = DEFAULT_LIMIT};
    *status = MHD_HTTP_BAD_REQUEST;
    for (size_t i = 0; i < kr_route_count && !ask->route; i++)
        if (is_route(&kr_routes[i], path, &id))
            ask->route = &kr_routes[i];
    if (!ask->route || id.len >= sizeof(ask->id) || kr_utf8_check(id) != KR_UTF8_VALID) {
        *status = MHD_HTTP_NOT_FOUND;
        return kr_fail(error, KR_NOT_FOUND, NULL, 0, "no such resource; /api/v1/openapi.json lists them");
    }
    memcpy(ask->id, id.len ? id.ptr : "", id.len);
    MHD_get_connection_values_n(connection, MHD_GET_ARGUMENT_KIND, read_value, &reading);
    return !reading.failed;
}

void kr_ask_key(const struct kr_ask *ask, struct kr_buf *out)
{
    kr_buf_addf(out, "%s/%s%s?%zu", ask->route->path, ask->id, ask->route->tail, ask->limit);
    for (size_t i = 0; i < KR_ASK_COUNT; i++)
        if (ask->values[i][0] && i != KR_ASK_LIMIT)
            kr_buf_addf(out, "\xFF%s=%s", parameters[i].name, ask->values[i]); /* a byte that no value has */
}

const char *kr_ask_value(const struct kr_ask *ask, enum kr_parameter parameter)
{
    return ask->values[parameter][0] ? ask->values[parameter] : NULL;
}
