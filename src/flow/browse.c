/* browse.c - what a page asks of the record, checked and passed on to the store. */
#include "flow/flow.h"
#include "flow/gather_int.h"

bool kr_record_overview(struct kr_record *record, struct kr_overview *out, struct kr_error *error)
{
    assert(record && out);
    return kr_store_overview(record->store, out, error);
}

bool kr_record_changes(struct kr_record *record, int64_t *version, struct kr_error *error)
{
    assert(record && version);
    return kr_store_changes(record->store, version, error);
}

bool kr_record_is_current(const struct kr_record *record)
{
    assert(record);
    return kr_store_is_current(record->store);
}

bool kr_record_unmap(struct kr_record *record, struct kr_error *error)
{
    assert(record);
    return kr_store_unmap(record->store, error);
}

void kr_record_limit(struct kr_record *record, int64_t milliseconds, const atomic_bool *stop)
{
    assert(record && milliseconds >= 0);
    kr_store_limit(record->store, milliseconds, stop);
}

bool kr_record_sides(struct kr_record *record, struct kr_arena *arena, kr_str **sides, size_t *count,
                     struct kr_error *error)
{
    assert(record && arena && sides && count);
    return kr_store_sides(record->store, arena, sides, count, error);
}

bool kr_record_baseline_day(const struct kr_record *record, int64_t *day)
{
    assert(record && day);
    *day = kr_ground_day(record->ground);
    return record->ground != NULL;
}

bool kr_record_all_places(struct kr_record *record, kr_place_found_fn *each, void *context, struct kr_error *error)
{
    assert(record && each);
    return kr_store_all_places(record->store, each, context, error);
}

bool kr_record_search_places(struct kr_record *record, const char *beginning, size_t limit, kr_place_found_fn *each,
                             void *context, struct kr_error *error)
{
    assert(record && beginning && each);
    return kr_store_search_places(record->store, beginning, limit, each, context, error);
}

bool kr_record_names(struct kr_record *record, const char *lang, kr_place_found_fn *each, void *context,
                     struct kr_error *error)
{
    assert(record && lang && each);
    return kr_store_names(record->store, lang, each, context, error);
}

/* Counts what goes by. */
struct passing {
    void *context;
    kr_place_found_fn *place;
    kr_report_found_fn *report;
    size_t count;
};

static bool pass_place(void *context, const struct kr_place_found *found)
{
    struct passing *passing = context;
    passing->count++;
    return passing->place(passing->context, found);
}

static bool pass_report(void *context, const struct kr_report_found *found)
{
    struct passing *passing = context;
    passing->count++;
    return passing->report(passing->context, found);
}

bool kr_record_spellings(struct kr_record *record, const char *place_id, kr_place_found_fn *each, void *context,
                         struct kr_error *error)
{
    assert(record && place_id && each);
    struct passing passing = {.context = context, .place = each};
    if (!kr_store_spellings(record->store, place_id, pass_place, &passing, error))
        return false;
    return passing.count || kr_fail(error, KR_NOT_FOUND, NULL, 0, "no place \"%.100s\" in the record", place_id);
}

bool kr_record_find_reports(struct kr_record *record, const struct kr_report_filter *filter, kr_report_found_fn *each,
                            void *context, struct kr_error *error)
{
    assert(record && filter && each);
    int64_t first_day = KR_DAY_MIN, last_day = KR_DAY_MAX;
    return (!kr_flow_is_given(filter->since) || kr_flow_read_days(filter->since, &first_day, NULL, error)) &&
           (!kr_flow_is_given(filter->until) || kr_flow_read_days(filter->until, NULL, &last_day, error)) &&
           kr_store_find_reports(record->store, filter, first_day, last_day, each, context, error);
}

bool kr_record_report(struct kr_record *record, const char *id, kr_report_found_fn *each, void *context,
                      struct kr_error *error)
{
    assert(record && id && each);
    struct passing passing = {.context = context, .report = each};
    if (!kr_store_report(record->store, id, pass_report, &passing, error))
        return false;
    return passing.count || kr_fail(error, KR_NOT_FOUND, NULL, 0, "no report \"%.100s\" in the record", id);
}

bool kr_record_copies_of(struct kr_record *record, const char *id, kr_report_found_fn *each, void *context,
                         struct kr_error *error)
{
    assert(record && id && each);
    return kr_store_copies_of(record->store, id, each, context, error);
}

bool kr_record_days(struct kr_record *record, const struct kr_claim_filter *filter, bool by_publication,
                    kr_day_fn *each, void *context, struct kr_error *error)
{
    assert(record && filter && each);
    return kr_flow_has_place(record, filter->place, error) &&
           kr_store_days(record->store, filter, by_publication, each, context, error);
}
