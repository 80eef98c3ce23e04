/* collect.h - the claims of a report as a list, for tests that look at all of them. */
#ifndef TESTS_CLAIM_COLLECT_H
#define TESTS_CLAIM_COLLECT_H

#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>

enum { COLLECT_MOST = 4096 };

/* What one extraction gave. Release with collect_release; the claims borrow from `report`. */
struct collected {
    struct kr_report report;
    struct kr_claim *claims;
    size_t count;
    struct kr_arena arena; /* what the callback only lends */
    struct kr_buf json;    /* the claims on the wire */
};

static inline kr_str collect_text(struct collected *list, kr_str s)
{
    return s.len ? kr_arena_str(&list->arena, s) : (kr_str){"", 0};
}

static inline bool collect_one(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct collected *list = context;
    kr_claim_json(&list->json, report, claim);
    if (list->count == COLLECT_MOST)
        return true;
    struct kr_claim *copy = &list->claims[list->count++];
    *copy = *claim;
    copy->actor_side = collect_text(list, claim->actor_side);
    copy->actor_name = collect_text(list, claim->actor_name);
    copy->mention = collect_text(list, claim->mention);
    copy->via = collect_text(list, claim->via);
    copy->text = collect_text(list, claim->text);
    copy->rule = collect_text(list, claim->rule);
    for (size_t i = 0; i < claim->by_count; i++) {
        copy->by[i].name = collect_text(list, claim->by[i].name);
        copy->by[i].side = collect_text(list, claim->by[i].side);
        copy->by[i].role = collect_text(list, claim->by[i].role);
    }
    for (size_t i = 0; i < claim->figure_count; i++)
        copy->figures[i].unit = collect_text(list, claim->figures[i].unit);
    return true;
}

static inline void collect_release(struct collected *list)
{
    kr_report_release(&list->report);
    kr_arena_release(&list->arena);
    kr_buf_release(&list->json);
    free(list->claims);
}

/* Extracts from bytes; false with *error when that fails, and then nothing is to be released. */
static inline bool collect(struct kr_worker *worker, const char *name, kr_str bytes,
                           const struct kr_report_options *options, struct collected *list, struct kr_error *error)
{
    *list = (struct collected){0};
    kr_arena_init(&list->arena, 0);
    list->claims = calloc(COLLECT_MOST, sizeof(*list->claims));
    if (!list->claims || !kr_report_from_bytes(name, bytes, options, &list->report, error)) {
        free(list->claims);
        return false;
    }
    if (kr_extract(worker, &list->report, collect_one, list, error))
        return true;
    collect_release(list);
    return false;
}

/* A claim as the tests write it: "control.take UA Kharkiv_Oblast fact". */
static inline void collect_show(struct kr_buf *out, const struct kr_claim *claim)
{
    kr_buf_addf(out, "%s %.*s ", kr_type_name(claim->type), claim->actor_side.len ? (int)claim->actor_side.len : 1,
                claim->actor_side.len ? claim->actor_side.ptr : "-");
    kr_str name = claim->place ? claim->place->name : KR_S("-");
    for (size_t i = 0; i < name.len; i++)
        kr_buf_addc(out, name.ptr[i] == ' ' ? '_' : name.ptr[i]);
    kr_buf_addf(out, " %s", kr_factuality_name(claim->factuality));
}

/* All claims of the list with their rules, a line each, for a message. */
static inline void collect_print(const struct collected *list)
{
    struct kr_buf line = {0};
    if (!list->count)
        printf("#     gave no claim\n");
    for (size_t i = 0; i < list->count; i++) {
        kr_buf_clear(&line);
        collect_show(&line, &list->claims[i]);
        printf("#     gave %.*s  [%.*s]\n", (int)line.len, line.ptr, (int)list->claims[i].rule.len,
               list->claims[i].rule.ptr);
    }
    kr_buf_release(&line);
}

#endif
