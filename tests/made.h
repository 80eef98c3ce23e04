/* made.h - claims and reports made by hand, for tests of what is done with them. */
#ifndef TESTS_MADE_H
#define TESTS_MADE_H

#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>

static const struct kr_place made_city = {.id = {"made:1", 6},
                                          .name = {"Izium", 5},
                                          .kind = KR_PLACE_CITY,
                                          .lat = 49.2127,
                                          .lon = 37.2573,
                                          .country = {"UA", 2},
                                          .population = 45000};
static const struct kr_place made_other_city = {.id = {"made:2", 6},
                                                .name = {"Lyman", 5},
                                                .kind = KR_PLACE_CITY,
                                                .lat = 48.9891,
                                                .lon = 37.8022,
                                                .country = {"UA", 2},
                                                .population = 20000};
static const struct kr_place made_region = {.id = {"made:3", 6},
                                            .name = {"Kharkiv oblast", 14},
                                            .kind = KR_PLACE_REGION,
                                            .lat = 49.5,
                                            .lon = 36.5,
                                            .country = {"UA", 2}};

/* A report with these bytes; release it. */
static inline struct kr_report made_report(const char *name, const char *text)
{
    struct kr_report report;
    struct kr_error error;
    if (!kr_report_from_bytes(name, kr_str_of(text), NULL, &report, &error)) {
        fprintf(stderr, "%s: %s\n", name, error.detail);
        abort();
    }
    return report;
}

/* A claim, a fact said by the report itself; its id tells all that is given here. */
static inline struct kr_claim made_claim(enum kr_type type, const char *side, const char *when)
{
    struct kr_claim claim = {.type = type,
                             .factuality = KR_FACT,
                             .actor_side = kr_str_of(side),
                             .place = &made_city,
                             .mention = KR_S("Izjoem"),
                             .near_km = -1,
                             .text = KR_S("words"),
                             .end = 5,
                             .rule = KR_S("made#rule")};
    snprintf(claim.when, sizeof(claim.when), "%s", when);
    uint64_t hash = kr_hash(kr_hash(kr_hash(0, kr_str_of(kr_type_name(type))), kr_str_of(side)), kr_str_of(when));
    snprintf(claim.id, sizeof(claim.id), "c:%016llx", (unsigned long long)hash);
    return claim;
}

/* Makes `claim` said by a source. */
static inline struct kr_claim made_by(struct kr_claim claim, const char *side, const char *name)
{
    claim.by[claim.by_count++] = (struct kr_source){kr_str_of(name), kr_str_of(side), KR_S("office")};
    uint64_t hash = kr_hash(kr_hash(kr_hash(0, kr_str_of(claim.id)), kr_str_of(side)), kr_str_of(name));
    snprintf(claim.id, sizeof(claim.id), "c:%016llx", (unsigned long long)hash);
    return claim;
}

static inline struct kr_claim made_as(struct kr_claim claim, enum kr_factuality factuality)
{
    claim.factuality = factuality;
    uint64_t hash = kr_hash(kr_hash(0, kr_str_of(claim.id)), kr_str_of(kr_factuality_name(factuality)));
    snprintf(claim.id, sizeof(claim.id), "c:%016llx", (unsigned long long)hash);
    return claim;
}

#endif
