/* verify.c - derives every claim of the record again, from the bytes that it keeps, and tells what differs.
 *
 * Three things are held against each other, for each report: its id against the SHA-256 of its bytes; its text against
 * what is read from these bytes now; its claims against what is extracted from that text now. The second and the third
 * differ when the program or its packs have changed since; the first when somebody else wrote into the record. */
#include "flow/flow.h"
#include "flow/gather_int.h"
#include "model/model.h"

#include <stdlib.h>

/* A claim, as the checksum of what it is on the wire. */
struct derived {
    char id[KR_ID_SIZE];
    uint64_t checksum, passage;
    kr_str words;
};
struct derived_list {
    struct kr_arena *arena;
    bool now; /* found now: its passages are still to be told; else the record has them */
    struct derived *items;
    size_t count, capacity;
    bool failed;
};

struct verifying {
    struct kr_record *record;
    struct kr_worker *worker;
    struct kr_arena arena; /* of one report */
    kr_difference_fn *each;
    void *context;
    struct kr_verified *done;
    struct kr_error *error;
    bool stopped, failed;
};

static bool keep_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct derived_list *list = context;
    struct kr_buf line = {0};
    kr_claim_json(&line, report, claim);
    list->failed |=
        line.failed || !kr_arena_grow(list->arena, &list->items, &list->capacity, list->count, sizeof(*list->items));
    if (!list->failed) {
        struct derived *d = &list->items[list->count++];
        *d = (struct derived){.checksum = kr_checksum(kr_buf_str(&line)),
                              .passage = list->now ? kr_passage_of(report->text, report->body, claim->start, claim->end)
                                                   : claim->passage,
                              .words = kr_flow_copy(list->arena, claim->text, &list->failed)};
        memcpy(d->id, claim->id, sizeof(d->id));
    }
    kr_buf_release(&line);
    return !list->failed;
}

static int by_id(const void *left, const void *right)
{
    return strcmp(((const struct derived *)left)->id, ((const struct derived *)right)->id);
}

static bool tell(struct verifying *v, const struct kr_report *report, enum kr_difference difference,
                 const struct derived *claim)
{
    v->done->differences++;
    if (!v->stopped)
        v->stopped =
            !v->each(v->context, report, difference, claim ? claim->id : "", claim ? claim->words : (kr_str){0});
    return !v->stopped;
}

static void compare(struct verifying *v, const struct kr_report *report, const struct derived_list *then,
                    const struct derived_list *now)
{
    for (size_t i = 0, k = 0; (i < then->count || k < now->count) && !v->stopped;) {
        const struct derived *t = i < then->count ? &then->items[i] : NULL;
        const struct derived *n = k < now->count ? &now->items[k] : NULL;
        const int order = !t ? 1 : !n ? -1 : by_id(t, n);
        i += order <= 0;
        k += order >= 0;
        if (order < 0)
            tell(v, report, KR_DIFFERENCE_GONE, t);
        else if (order > 0)
            tell(v, report, KR_DIFFERENCE_NEW, n);
        else if (t->checksum != n->checksum || (t->passage && t->passage != n->passage)) /* 0: from an older record */
            tell(v, report, KR_DIFFERENCE_OTHER, t);
    }
}

static bool pass_on(struct verifying *v, const struct kr_error *error)
{
    if (v->error)
        *v->error = *error;
    return false;
}

/* The claims of a report, as the record has them and as they are found now, each by id. */
static bool derive(struct verifying *v, const struct kr_report *report, struct derived_list *then,
                   struct derived_list *now)
{
    const struct kr_claim_filter filter = {.report = report->id};
    struct kr_error error;
    *then = (struct derived_list){.arena = &v->arena};
    *now = (struct derived_list){.arena = &v->arena, .now = true};
    if (!kr_store_claims(v->record->store, &filter, keep_claim, then, v->error))
        return false;
    if (!kr_extract(v->worker, report, keep_claim, now, &error) && error.code != KR_NOT_FOUND) { /* no pack: none */
        return pass_on(v, &error);
    }
    if (then->failed || now->failed)
        return kr_flow_no_memory(v->error);
    if (then->count)
        qsort(then->items, then->count, sizeof(*then->items), by_id);
    if (now->count)
        qsort(now->items, now->count, sizeof(*now->items), by_id);
    return true;
}

/* What is read from the stored bytes, beside what the record has of them. */
struct rereading {
    const struct kr_report *report;
    const struct kr_input *input;
    const struct kr_read_report *then;
    bool text, rest; /* some reading has this text; and all else alike */
};

/* Of an entry of a live blog more is read than the page left of it: then each of its parts must be there, in order. */
static bool has_parts(kr_str text, const struct kr_read_report *then)
{
    for (size_t i = 0; i < then->part_count; i++) {
        const kr_str part = kr_str_cut(then->text, then->parts[i].start, then->parts[i].end);
        if (!part.len)
            continue;
        const char *found = text.len ? memmem(text.ptr, text.len, part.ptr, part.len) : NULL;
        if (!found)
            return false;
        text = kr_str_cut(text, (size_t)(found - text.ptr) + part.len, text.len);
    }
    return true;
}

/* What the file around an entry told (a date, an address) is not known from its own bytes: then it is not compared. */
static bool told_alike(kr_str now, kr_str then)
{
    return !now.len || kr_str_eq(now, then);
}

static bool rest_alike(const struct rereading *r, const struct kr_read_report *now)
{
    const struct kr_read_report *then = r->then;
    bool same = now->part_count == then->part_count && now->map_count == then->map_count &&
                kr_str_eq(now->title, r->input->title) && told_alike(now->url, r->input->url) &&
                (kr_str_is(r->input->published_from, "given") ||
                 told_alike(kr_str_of(now->published), kr_str_of(r->report->published)));
    for (size_t i = 0; same && i < then->part_count; i++)
        same = now->parts[i].start == then->parts[i].start && now->parts[i].end == then->parts[i].end &&
               now->parts[i].kind == then->parts[i].kind;
    for (size_t i = 0; same && i < then->map_count; i++)
        same = now->map[i].text == then->map[i].text && now->map[i].source == then->map[i].source &&
               now->map[i].count == then->map[i].count && now->map[i].text_unit == then->map[i].text_unit &&
               now->map[i].source_unit == then->map[i].source_unit;
    return same;
}

static bool take_text(void *context, const struct kr_read_report *found)
{
    struct rereading *r = context;
    const bool text = r->then->live ? has_parts(found->text, r->then) : kr_str_eq(found->text, r->then->text);
    r->text |= text;
    r->rest |= text && (r->then->live || rest_alike(r, found));
    return true;
}

static void skip_fault(void *context, const struct kr_error *fault)
{
    (void)context;
    (void)fault;
}

/* Holds a report's text and what its input tells against the stored bytes; false when memory is out. */
static bool verify_input(struct verifying *v, const struct kr_report *report, const struct kr_input *input)
{
    struct kr_read_report then;
    struct kr_error error = {.code = KR_OK};
    struct kr_read_kept kept = {.stored = input->stored,
                                .live = input->live,
                                .fields = input->fields.ptr,
                                .encoding = input->encoding.ptr,
                                .encoding_from = input->encoding_from.ptr};
    if (!kr_flow_give_back(input, report->text, &v->arena, &then, &error))
        return error.code == KR_RECORD ? tell(v, report, KR_DIFFERENCE_INPUT, NULL) || true : pass_on(v, &error);
    then.live = input->live;
    v->done->read_again++;
    struct rereading rereading = {.report = report, .input = input, .then = &then};
    if (kr_read_format_of(input->format, &kept.format))
        kr_read_again(report->path, &kept, take_text, skip_fault, &rereading);
    if (!rereading.text || !rereading.rest)
        tell(v, report, rereading.text ? KR_DIFFERENCE_INPUT : KR_DIFFERENCE_TEXT, NULL);
    return true;
}

/* What is damaged is a difference like any other; anything else ends the verification. *without: it was loaded without
 * a text, which is not the same as a text that somebody took away. */
static bool verify_bytes(struct verifying *v, const struct kr_report *report, bool *without)
{
    struct kr_input input;
    struct kr_error error = {.code = KR_OK};
    bool found;
    char digits[65];
    *without = false;
    if (!kr_store_input(v->record->store, report->id, &v->arena, &input, &found, &error))
        return error.code == KR_RECORD ? tell(v, report, KR_DIFFERENCE_BYTES, NULL) || true : pass_on(v, &error);
    *without = !found && !report->text.len;
    if (*without)
        return true;
    kr_sha256_hex(found ? input.stored : report->text, digits);
    if (strcmp(digits, report->id + strlen("sha256:")) != 0)
        return tell(v, report, KR_DIFFERENCE_BYTES, NULL) || true;
    return !found || verify_input(v, report, &input); /* not found: the text is the bytes */
}

static bool verify_report(void *context, const struct kr_report *report)
{
    struct verifying *v = context;
    struct derived_list then, now;
    bool without;
    kr_arena_reset(&v->arena);
    v->done->reports++;
    v->failed = !verify_bytes(v, report, &without) || (!without && !derive(v, report, &then, &now));
    if (!v->failed && without) {
        v->done->without_text++;
    } else if (!v->failed) {
        v->done->claims += then.count;
        compare(v, report, &then, &now);
    }
    return !v->failed && !v->stopped;
}

bool kr_record_verify(struct kr_record *record, struct kr_worker *worker, kr_difference_fn *each, void *context,
                      struct kr_verified *done, struct kr_error *error)
{
    assert(record && worker && each && done);
    struct verifying v = {
        .record = record, .worker = worker, .each = each, .context = context, .done = done, .error = error};
    *done = (struct kr_verified){.reports = 0};
    kr_arena_init(&v.arena, 64 * 1024);
    const bool ok = kr_store_reports(record->store, verify_report, &v, error) && !v.failed;
    kr_arena_release(&v.arena);
    return ok;
}
