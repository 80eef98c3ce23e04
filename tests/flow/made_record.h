/* made_record.h - records of reports made at random, and all that a record says, for tests of flow. */
#ifndef TESTS_MADE_RECORD_H
#define TESTS_MADE_RECORD_H

#include "made.h"

enum { MADE_CLAIMS = 3 };
struct made_report {
    struct kr_report report;
    struct kr_claim claims[MADE_CLAIMS];
    size_t count;
};

/* A small generator with a fixed seed (xorshift64). */
static inline uint32_t made_random(uint64_t *state, uint32_t below)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return (uint32_t)(*state >> 33) % below;
}

static inline void made_day(uint64_t *state, char out[KR_DATE_SIZE])
{
    snprintf(out, KR_DATE_SIZE, "2022-%02u-%02u", 3 + made_random(state, 2), 1 + made_random(state, 28));
}

static inline struct kr_claim made_random_claim(uint64_t *state, unsigned number)
{
    static const char *const sides[] = {"UA", "RU", "RU", "UA", ""};
    static const char *const names[] = {"Kiev", "Moskou", "getuigen", "TASS", "kiev"};
    static const enum kr_factuality factualities[] = {KR_FACT, KR_FACT,   KR_FACT,    KR_UNCONFIRMED,
                                                      KR_FACT, KR_DENIED, KR_POSSIBLE};
    static const enum kr_type types[] = {KR_CONTROL_TAKE,  KR_CONTROL_ENTER, KR_CONTROL_HOLD,
                                         KR_CONTROL_LEAVE, KR_CONTROL_HOLD,  KR_FRONT_STRIKE};
    char day[KR_DATE_SIZE], when[2 * KR_DATE_SIZE] = "", end[KR_DATE_SIZE];
    made_day(state, day);
    made_day(state, end);
    const uint32_t kind = made_random(state, 10);
    if (kind < 6)
        snprintf(when, sizeof(when), "%s", day);
    else if (kind < 8 && strcmp(day, end) < 0)
        snprintf(when, sizeof(when), "%s/%s", day, end);
    else if (kind == 8)
        snprintf(when, sizeof(when), "%.7s~", day);
    struct kr_claim claim = made_claim(types[made_random(state, 6)], sides[made_random(state, 5)], when);
    claim.factuality = factualities[made_random(state, 7)];
    if (made_random(state, 3)) {
        const uint32_t who = made_random(state, 5);
        claim = made_by(claim, sides[who], names[who]);
    }
    if (!made_random(state, 12))
        claim = made_by(claim, "RU", "woordvoerder");
    const uint32_t where = made_random(state, 8);
    claim.place = where < 5 ? &made_city : where < 7 ? &made_other_city : &made_region;
    if (!made_random(state, 6))
        claim.figures[claim.figure_count++] = (struct kr_figure){"~", 30, KR_S("settlement")};
    claim.mention = where % 2 ? KR_S("Izjoem") : KR_S("de stad");
    snprintf(claim.id, sizeof(claim.id), "c:%08x%08x", made_random(state, 0x7FFFFFFF), number);
    return claim;
}

/* Fills `reports`; release them with made_release. */
static inline void made_reports(uint64_t seed, struct made_report *reports, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char name[32], text[128], day[KR_DATE_SIZE];
        made_day(&seed, day);
        snprintf(name, sizeof(name), "%zu.txt", i);
        if (made_random(&seed, 15))
            snprintf(text, sizeof(text), "date %s\nreport %zu", day, i);
        else
            snprintf(text, sizeof(text), "report %zu", i);
        reports[i].report = made_report(name, text);
        if (made_random(&seed, 3))
            snprintf(reports[i].report.source, sizeof(reports[i].report.source), "Outlet %u", made_random(&seed, 5));
        reports[i].count = made_random(&seed, MADE_CLAIMS + 1);
        for (size_t k = 0; k < reports[i].count; k++)
            reports[i].claims[k] = made_random_claim(&seed, (unsigned)(i * MADE_CLAIMS + k));
    }
}

static inline void made_release(struct made_report *reports, size_t count)
{
    for (size_t i = 0; i < count; i++)
        kr_report_release(&reports[i].report);
}

static inline bool made_tell_control(void *context, const struct kr_control *c)
{
    struct kr_buf *buf = context;
    kr_buf_add(buf, c->place->id);
    kr_buf_addf(buf, " %s %.*s/%.*s %.*s %d %zu", kr_state_name(c->state), (int)c->side.len, c->side.ptr,
                (int)c->other.len, c->other.ptr, (int)c->since.len, c->since.ptr, c->grade, c->claims);
    for (size_t i = 0; i < c->says_count; i++)
        kr_buf_addf(buf, " [%.*s %.*s %.*s]", (int)c->says[i].side.len, c->says[i].side.ptr, (int)c->says[i].name.len,
                    c->says[i].name.ptr, (int)c->says[i].role.len, c->says[i].role.ptr);
    kr_buf_addc(buf, '\n');
    return true;
}

static inline bool made_tell_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    kr_claim_json(context, report, claim);
    return true;
}

static inline bool made_tell_dispute(void *context, const struct kr_dispute *dispute)
{
    kr_buf_addf(context, "%s %s\n", dispute->a.claim, dispute->b.claim);
    return true;
}

static inline bool made_tell_place(void *context, const struct kr_place *place)
{
    kr_buf_addf(context, "%.*s %u\n", (int)place->id.len, place->id.ptr, place->population);
    return true;
}

static inline bool made_tell_report(void *context, const struct kr_report *report)
{
    kr_buf_addf(context, "%s %s %s\n", report->path, report->id, report->source);
    return true;
}

/* The boards of every day of two months, as known at three times. */
static inline bool made_boards(struct kr_record *record, struct kr_buf *out, struct kr_error *error)
{
    static const char *const known[] = {NULL, "2022-03-10", "2022-04-15"};
    char day[KR_DATE_SIZE];
    for (unsigned i = 0; i < 70; i++) {
        snprintf(day, sizeof(day), "2022-%02u-%02u", 2 + i / 28, 1 + i % 28);
        for (size_t k = 0; k < 3; k++) {
            kr_buf_addf(out, "%s known %s\n", day, known[k] ? known[k] : "all");
            if (!kr_record_board(record, day, known[k], made_tell_control, out, error))
                return false;
        }
    }
    return true;
}

/* All that the record says. */
static inline bool made_dump(struct kr_record *record, struct kr_buf *out, struct kr_error *error)
{
    static const char *const places[] = {"made:1", "made:2", "made:3"}, *const names[] = {"izium", "izjoem", "de stad"};
    for (size_t i = 0; i < 3; i++)
        if (!kr_record_timeline(record, kr_str_of(places[i]), NULL, made_tell_control, out, error) ||
            !kr_record_disputes(record, kr_str_of(places[i]), NULL, made_tell_dispute, out, error))
            return false;
    for (size_t i = 0; i < 3; i++)
        if (!kr_record_places(record, names[i], made_tell_place, out, error))
            kr_buf_addf(out, "no %s\n", names[i]);
    return kr_record_reports(record, made_tell_report, out, error) &&
           kr_record_claims(record, NULL, made_tell_claim, out, error) && made_boards(record, out, error);
}

#endif
