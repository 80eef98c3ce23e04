/* world.h - a place, what is said of it, and who holds it then: for the tests of the chronicle. */
#ifndef TESTS_CHRONICLE_WORLD_H
#define TESTS_CHRONICLE_WORLD_H

#include "chronicle/chronicle.h"
#include "made.h"
#include "model/model.h"

#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

enum { MOST = 64 };

/* A case: claims, each in a report of its own. */
struct world {
    struct kr_arena arena, scratch; /* of the claims, of the answers */
    struct kr_report reports[MOST];
    struct kr_testimony items[MOST];
    size_t count;
    kr_str parties[2];
    int64_t known_day;
    const char *baseline; /* whose it was on 2022-02-23; NULL: unknown */
};

static inline void world_init(struct world *w)
{
    *w = (struct world){.parties = {KR_S("UA"), KR_S("RU")}, .known_day = KR_DAY_MAX};
    kr_arena_init(&w->arena, 0);
    kr_arena_init(&w->scratch, 0);
}

static inline void world_release(struct world *w)
{
    kr_arena_release(&w->arena);
    kr_arena_release(&w->scratch);
}

/* Adds a claim told by `outlet` on `published`; false when the chronicle does not hear it. */
static inline bool tell(struct world *w, struct kr_claim claim, const char *outlet, const char *published)
{
    assert_true(w->count < MOST);
    struct kr_report *report = &w->reports[w->count];
    snprintf(report->source, sizeof(report->source), "%s", outlet);
    snprintf(report->published, sizeof(report->published), "%s", published);
    struct kr_claim *kept = KR_NEW(&w->arena, struct kr_claim);
    *kept = claim;
    if (kr_chronicle_hear(kept, report, &w->items[w->count]) != KR_FATE_NONE)
        return false;
    w->count++;
    return true;
}

static inline struct kr_testimonies set_of(const struct world *w)
{
    int64_t beginning;
    kr_edtf_range(KR_S("2022-02-23"), &beginning, NULL);
    return (struct kr_testimonies){.items = w->items,
                                   .count = w->count,
                                   .known_day = w->known_day,
                                   .parties = w->parties,
                                   .party_count = 2,
                                   .baseline_side = kr_str_of(w->baseline),
                                   .baseline_day = beginning,
                                   .baseline_when = KR_S("2022-02-23")};
}

static inline int64_t day(const char *edtf)
{
    int64_t last;
    assert_true(kr_edtf_range(kr_str_of(edtf), NULL, &last));
    return last;
}

/* "held UA RU 2022-09-10 g3 n1": state, side, other, since, grade, sources. */
static inline const char *state_of(struct world *w, const char *on, char text[200])
{
    struct kr_control c;
    const struct kr_testimonies set = set_of(w);
    assert_true(kr_chronicle_state(&w->scratch, &set, day(on), &c));
    snprintf(text, 200, "%s %.*s/%.*s %.*s g%d n%zu", kr_state_name(c.state), (int)c.side.len,
             c.side.len ? c.side.ptr : "", (int)c.other.len, c.other.len ? c.other.ptr : "", (int)c.since.len,
             c.since.len ? c.since.ptr : "", c.grade, c.says_count);
    return text;
}

#define EXPECT(world, on, wanted)                                                                                      \
    do {                                                                                                               \
        char text_[200];                                                                                               \
        assert_string_equal(state_of(world, on, text_), wanted);                                                       \
    } while (0)

static const enum kr_type TAKE = KR_CONTROL_TAKE, HOLD = KR_CONTROL_HOLD, ENTER = KR_CONTROL_ENTER,
                          LEAVE = KR_CONTROL_LEAVE;

/* A fixed sequence of pseudo-random numbers. */
static inline uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

#endif
