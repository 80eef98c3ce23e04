/* record.c - reports into the record, claims out of it: extraction joined to the store. */
#include "flow/copies_int.h"
#include "flow/record_int.h"

#include "model/model.h"
#include "read/read.h"

#include <stdlib.h>

/* A record of schema 1 comes over without knowing its copies. */
static bool link_old(struct kr_store *store, struct kr_error *error)
{
    int64_t report;
    if (!kr_store_next_unlinked(store, &report, error))
        return false;
    if (!report)
        return true;
    if (!kr_store_begin_write(store, error))
        return false;
    if (kr_copies_link(store, error))
        return kr_store_end(store, error);
    kr_store_rollback(store);
    return false;
}

/* One of schema 5, without knowing in what passages its claims stand. */
static bool tell_passages(struct kr_store *store, struct kr_error *error)
{
    bool done;
    do
        if (!kr_store_tell_passages(store, kr_passage_of, &done, error))
            return false;
    while (!done);
    return true;
}

struct kr_record *kr_record_open(const char *path, enum kr_record_mode mode, struct kr_error *error)
{
    assert(path);
    struct kr_record *record = calloc(1, sizeof(*record));
    if (!record) {
        kr_fail(error, KR_MEMORY, path, 0, "out of memory");
        return NULL;
    }
    record->store = kr_store_open(path, mode, error);
    if (record->store &&
        (mode == KR_RECORD_READ || (link_old(record->store, error) && tell_passages(record->store, error))))
        return record;
    kr_record_close(record);
    return NULL;
}

void kr_record_close(struct kr_record *record)
{
    if (!record)
        return;
    kr_store_close(record->store);
    kr_ground_free(record->ground);
    free(record);
}

static bool put_claim(struct kr_store *store, const struct kr_report *report, const struct kr_claim *claim,
                      struct kr_error *error)
{
    struct kr_claim told = *claim;
    told.passage = kr_passage_of(report->text, report->body, claim->start, claim->end);
    return kr_store_put(store, &told, error);
}

/* What the callback of the extraction needs, and how it fared. */
struct adding {
    struct kr_store *store;
    struct kr_error *error;
    bool failed;
};

static bool store_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct adding *adding = context;
    adding->failed = !put_claim(adding->store, report, claim, adding->error);
    return !adding->failed;
}

bool kr_record_add(struct kr_record *record, struct kr_worker *worker, const struct kr_report *report,
                   struct kr_outcome *outcome, struct kr_error *error)
{
    assert(record && worker && report);
    struct kr_outcome done = {0};
    if (!kr_store_begin(record->store, report, &done.known, error))
        return false;
    if (!done.known) {
        struct adding adding = {record->store, error, false};
        if (!kr_extract(worker, report, store_claim, &adding, error) || adding.failed ||
            !kr_copies_link(record->store, error)) {
            kr_store_rollback(record->store);
            return false;
        }
        if (!kr_store_commit(record->store, &done.claims, error))
            return false;
    }
    if (outcome)
        *outcome = done;
    return true;
}

bool kr_flow_put(struct kr_store *store, const struct kr_report *report, const struct kr_claim *claims, size_t count,
                 bool *known, size_t *written, struct kr_error *error)
{
    *written = 0;
    if (!kr_store_begin(store, report, known, error))
        return false;
    if (*known)
        return true;
    bool ok = true;
    for (size_t i = 0; ok && i < count; i++)
        ok = put_claim(store, report, &claims[i], error);
    if (ok && (!report->text.len || kr_copies_link(store, error)))
        return kr_store_commit(store, written, error);
    kr_store_rollback(store);
    return false;
}

bool kr_record_put(struct kr_record *record, const struct kr_report *report, const struct kr_claim *claims,
                   size_t count, struct kr_outcome *outcome, struct kr_error *error)
{
    assert(record && report && (claims || !count));
    struct kr_outcome done = {0};
    if (!kr_flow_put(record->store, report, claims, count, &done.known, &done.claims, error))
        return false;
    done.known |= kr_store_resumed(record->store) && !done.claims;
    if (outcome)
        *outcome = done;
    return true;
}

bool kr_record_remove(struct kr_record *record, const char *report, struct kr_removed *removed, struct kr_error *error)
{
    assert(record && report && removed);
    struct kr_store *store = record->store;
    int64_t row;
    if (!kr_store_begin_write(store, error))
        return false;
    if (kr_store_find_report(store, report, &row, removed, error) && kr_copies_unlink(store, row, error) &&
        kr_store_drop(store, row, error) && kr_copies_link(store, error))
        return kr_store_end(store, error);
    kr_store_rollback(store);
    return false;
}

bool kr_record_copies(struct kr_record *record, kr_copy_fn *each, void *context, struct kr_error *error)
{
    assert(record && each);
    return kr_store_copies(record->store, each, context, error);
}

static bool count_place(void *context, const struct kr_place *place)
{
    (void)place;
    ++*(size_t *)context;
    return true;
}

static bool no_place(const char *name, struct kr_error *error)
{
    return kr_fail(error, KR_NOT_FOUND, NULL, 0, "no place \"%.100s\" in the record", name);
}

bool kr_flow_has_place(struct kr_record *record, const char *name, struct kr_error *error)
{
    size_t places = 0;
    return !name || !name[0] ||
           (kr_store_places(record->store, name, count_place, &places, error) && (places || no_place(name, error)));
}

bool kr_record_claims(struct kr_record *record, const struct kr_claim_filter *filter, kr_claim_fn *each, void *context,
                      struct kr_error *error)
{
    assert(record && each);
    const struct kr_claim_filter all = {0};
    filter = filter ? filter : &all;
    return kr_flow_has_place(record, filter->place, error) &&
           kr_store_claims(record->store, filter, each, context, error);
}

bool kr_record_reports(struct kr_record *record, kr_report_fn *each, void *context, struct kr_error *error)
{
    assert(record && each);
    return kr_store_reports(record->store, each, context, error);
}

bool kr_record_claim(struct kr_record *record, const char *id, kr_claim_fn *each, void *context, struct kr_error *error)
{
    assert(record && id && each);
    return kr_store_claim(record->store, id, each, context, error);
}

/* Counts the places that go by. */
struct passing {
    kr_place_fn *each;
    void *context;
    size_t count;
};

static bool pass_place(void *context, const struct kr_place *place)
{
    struct passing *passing = context;
    passing->count++;
    return passing->each(passing->context, place);
}

bool kr_record_places(struct kr_record *record, const char *name, kr_place_fn *each, void *context,
                      struct kr_error *error)
{
    assert(record && name && each);
    struct passing passing = {each, context, 0};
    if (!kr_store_places(record->store, name, pass_place, &passing, error))
        return false;
    return passing.count || no_place(name, error);
}

bool kr_record_last_day(struct kr_record *record, char out[KR_DATE_SIZE], struct kr_error *error)
{
    int64_t day;
    out[0] = '\0';
    if (!kr_store_last_day(record->store, &day, error))
        return false;
    if (day != KR_DAY_MIN)
        kr_edtf_day(out, day);
    return true;
}
