/* copies.c - groups of reports that are copies of one another, kept as reports come and go.
 *
 * Two reports that share a band (read/shingles.c) are compared in full; those that are alike belong together, and so
 * do those that are linked by others. A report that comes is compared with one carrier of each group that it meets,
 * and with further ones of that group only until one is alike: then it belongs to it, whoever else is. So a wire
 * report that ten thousand papers print costs each of them one comparison. Versions of one article, at one address
 * of one outlet, belong together however much was rewritten: that is a further band, under which nothing need be
 * compared.
 * Where a report links two groups, the smaller one moves. In whatever order reports come, the groups are the same, but
 * for texts that meet more than KR_LIMIT_COPY_TRIES others which are not alike. A report that goes may have linked the
 * others: they are linked anew. */
#include "flow/copies_int.h"

#include "flow/gather_int.h"
#include "read/read.h"

/* The bands of a report, and, as the last, that of its address, where it has one. */
struct bands {
    uint64_t items[KR_BANDS + 1];
    size_t count;
};

/* The report that is being linked. */
struct linking {
    struct kr_store *store;
    struct kr_arena arena, scratch; /* of the report; of the one it is compared with */
    struct kr_shingles shingles;
    struct bands bands;
    int64_t *groups; /* that it belongs to */
    size_t group_count, group_capacity;
    int64_t tried[KR_LIMIT_COPY_TRIES]; /* reports that it was compared with, in vain */
    size_t tried_count;
    struct kr_error *error;
};

static bool holds(const int64_t *items, size_t count, int64_t item)
{
    for (size_t i = 0; i < count; i++)
        if (items[i] == item)
            return true;
    return false;
}

static bool read_shingles(struct kr_store *store, int64_t report, struct kr_arena *arena, struct kr_shingles *out,
                          struct kr_error *error)
{
    kr_str body;
    return kr_store_body(store, report, arena, &body, error) &&
           (kr_shingles_of(arena, body, out) || kr_flow_no_memory(error));
}

/* Whether an address leads to something within a site: many entries of a feed may give that of the site itself. */
static bool names_article(kr_str url)
{
    kr_str rest = url;
    const char *const scheme = url.len ? memmem(url.ptr, url.len, "://", 3) : NULL;
    if (scheme)
        rest = kr_str_cut(url, (size_t)(scheme - url.ptr) + 3, url.len);
    const char *const path = rest.len ? memchr(rest.ptr, '/', rest.len) : NULL;
    return path && path + 1 < rest.ptr + rest.len;
}

static bool add_address(struct kr_store *store, int64_t report, struct kr_arena *arena, struct bands *bands,
                        struct kr_error *error)
{
    kr_str url, outlet;
    if (!kr_store_address(store, report, arena, &url, &outlet, error))
        return false;
    if (names_article(url))
        bands->items[bands->count++] = kr_hash(kr_hash(kr_hash(0, KR_S("address ")), url), outlet);
    return true;
}

static bool read_bands(struct kr_store *store, int64_t report, struct bands *bands, struct kr_error *error)
{
    struct kr_arena arena;
    struct kr_shingles shingles;
    kr_arena_init(&arena, 16 * 1024);
    bool ok = read_shingles(store, report, &arena, &shingles, error);
    bands->count = KR_BANDS;
    if (ok) {
        kr_shingles_bands(&shingles, bands->items);
        ok = add_address(store, report, &arena, bands, error);
    }
    kr_arena_release(&arena);
    return ok;
}

/* Compares with one report; *alike. */
static bool compare(struct linking *l, int64_t report, bool *alike)
{
    struct kr_shingles other;
    kr_arena_reset(&l->scratch);
    if (!read_shingles(l->store, report, &l->scratch, &other, l->error))
        return false;
    *alike = kr_shingles_alike(&l->shingles, &other);
    if (!*alike)
        l->tried[l->tried_count++] = report;
    return true;
}

/* All groups that the report belongs to by one of its bands; `same`: whoever has it, too, is alike. */
static bool find_groups(struct linking *l, uint64_t band, bool same)
{
    int64_t group = 0, report = 0;
    while (same || l->tried_count < KR_LIMIT_COPY_TRIES) {
        if (!kr_store_next_carrier(l->store, band, &group, &report, l->error))
            return false;
        if (!report)
            break;
        bool alike = holds(l->groups, l->group_count, group);
        if (!alike) {
            if (!same && holds(l->tried, l->tried_count, report))
                continue;
            alike = same;
            if (!same && !compare(l, report, &alike))
                return false;
            if (!alike)
                continue;
            if (!kr_arena_grow(&l->arena, &l->groups, &l->group_capacity, l->group_count, sizeof(*l->groups)))
                return kr_flow_no_memory(l->error);
            l->groups[l->group_count++] = group;
        }
        report = INT64_MAX; /* to the next group */
    }
    return true;
}

static bool move_carrier(struct kr_store *store, int64_t report, int64_t from, int64_t to, struct kr_error *error)
{
    struct bands bands;
    return read_bands(store, report, &bands, error) &&
           kr_store_take_carrier(store, report, bands.items, bands.count, from, error) &&
           kr_store_put_carrier(store, report, bands.items, bands.count, to, true, error) &&
           kr_store_mark_report(store, report, error);
}

/* Moves all reports of one group to another. A report without copies has no row in `copies`: its group goes by it. */
static bool move_group(struct kr_store *store, int64_t from, int64_t to, struct kr_error *error)
{
    int64_t report = 0;
    size_t size;
    if (!kr_store_group_size(store, from, 1, &size, error))
        return false;
    if (!size)
        return move_carrier(store, from, from, to, error);
    for (;;) {
        if (!kr_store_next_member(store, from, &report, error))
            return false;
        if (!report)
            return true;
        if (!move_carrier(store, report, from, to, error))
            return false;
    }
}

/* The largest of the groups; of equals the one that goes by the earliest row. They are counted only as far as it takes
 * to tell them apart, so that the one of many thousands is not counted for each report that joins it. */
static bool largest(struct linking *l, int64_t *group)
{
    size_t most = 0, reach = 0; /* reach: how many have as many as were counted */
    *group = 0;
    for (size_t limit = 1; limit == 1 || reach > 1; limit *= 8) {
        most = reach = 0;
        for (size_t i = 0; i < l->group_count; i++) {
            size_t size;
            if (!kr_store_group_size(l->store, l->groups[i], limit, &size, l->error))
                return false;
            reach += size == limit;
            if (!i || size > most || (size == most && l->groups[i] < *group)) {
                *group = l->groups[i];
                most = size;
            }
        }
    }
    return most || !*group || kr_store_put_carrier(l->store, *group, NULL, 0, *group, true, l->error);
}

static bool link_report(struct linking *l, int64_t report)
{
    if (!read_shingles(l->store, report, &l->arena, &l->shingles, l->error))
        return false;
    l->bands.count = KR_BANDS;
    kr_shingles_bands(&l->shingles, l->bands.items);
    if (!add_address(l->store, report, &l->arena, &l->bands, l->error))
        return false;
    if (l->shingles.count < KR_SHINGLES_LEAST && l->bands.count == KR_BANDS)
        return true;
    const size_t first = l->shingles.count < KR_SHINGLES_LEAST ? KR_BANDS : 0; /* too short to be compared */
    for (size_t i = first; i < l->bands.count; i++)
        if (!find_groups(l, l->bands.items[i], i == KR_BANDS))
            return false;
    int64_t group;
    if (!largest(l, &group))
        return false;
    for (size_t i = 0; i < l->group_count; i++)
        if (l->groups[i] != group && !move_group(l->store, l->groups[i], group, l->error))
            return false;
    return kr_store_put_carrier(l->store, report, l->bands.items, l->bands.count, group ? group : report, group != 0,
                                l->error) &&
           kr_store_mark_report(l->store, report, l->error);
}

bool kr_copies_link(struct kr_store *store, struct kr_error *error)
{
    struct linking l = {.store = store, .error = error};
    int64_t report;
    bool ok;
    kr_arena_init(&l.arena, 16 * 1024);
    kr_arena_init(&l.scratch, 16 * 1024);
    while ((ok = kr_store_next_unlinked(store, &report, error)) && report) {
        l.groups = NULL;
        l.group_count = l.group_capacity = l.tried_count = 0;
        kr_arena_reset(&l.arena);
        if (!(ok = link_report(&l, report) && kr_store_set_linked(store, report, true, error)))
            break;
    }
    kr_arena_release(&l.arena);
    kr_arena_release(&l.scratch);
    return ok;
}

bool kr_copies_unlink(struct kr_store *store, int64_t report, struct kr_error *error)
{
    struct bands bands;
    int64_t group, member = 0;
    if (!kr_store_group_of(store, report, &group, error) || !read_bands(store, report, &bands, error))
        return false;
    if (!kr_store_take_carrier(store, report, bands.items, bands.count, group ? group : report, error))
        return false;
    while (group) {
        if (!kr_store_next_member(store, group, &member, error))
            return false;
        if (!member)
            break;
        if (!read_bands(store, member, &bands, error) ||
            !kr_store_take_carrier(store, member, bands.items, bands.count, group, error) ||
            !kr_store_mark_report(store, member, error) || !kr_store_set_linked(store, member, false, error))
            return false;
    }
    return true;
}
