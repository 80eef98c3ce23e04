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
        snprintf(when, sizeof(when), made_random(state, 2) ? "%.7s~" : "%.7s", day);
    else if (strcmp(day, end) < 0) /* one of two days: others may tell which */
        snprintf(when, sizeof(when), "[%.10s,%.10s]", day, end);
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

/* The text of a wire report, of which there are few: many reports are copies of one another. */
static inline void made_wire(uint64_t *state, struct kr_buf *out)
{
    uint64_t seed = 1 + made_random(state, 12);
    kr_buf_addc(out, '\n');
    for (size_t i = 0; i < 60; i++)
        kr_buf_addf(out, "word%u ", made_random(&seed, 4096));
}

/* A line that papers share, of which there are few; some are too short to be a passage. */
static inline kr_str made_caption(uint64_t *state)
{
    static const char *const captions[] = {"a soldier of the army in front of the town hall",
                                           "the bridge over the river after the troops came in",
                                           "people wave flags on the square as the army passes", "a soldier waves"};
    return kr_str_of(captions[made_random(state, 4)]);
}

/* Fills `reports`; release them with made_release. */
static inline void made_reports(uint64_t seed, struct made_report *reports, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char name[32], day[KR_DATE_SIZE];
        struct kr_buf text = {0};
        made_day(&seed, day);
        snprintf(name, sizeof(name), "%zu.txt", i);
        if (made_random(&seed, 15))
            kr_buf_addf(&text, "date %s\n", day);
        kr_buf_addf(&text, "report %zu", i);
        if (made_random(&seed, 2))
            made_wire(&seed, &text);
        const bool captioned = made_random(&seed, 2);
        const size_t caption = text.len + 1;
        if (captioned) {
            kr_buf_addc(&text, '\n');
            kr_buf_add(&text, made_caption(&seed));
        }
        kr_buf_addc(&text, '\0');
        reports[i].report = made_report(name, text.ptr);
        kr_buf_release(&text);
        if (made_random(&seed, 3))
            snprintf(reports[i].report.source, sizeof(reports[i].report.source), "Outlet %u", made_random(&seed, 5));
        reports[i].count = made_random(&seed, MADE_CLAIMS + 1);
        for (size_t k = 0; k < reports[i].count; k++) {
            struct kr_claim *claim = &reports[i].claims[k];
            *claim = made_random_claim(&seed, (unsigned)(i * MADE_CLAIMS + k));
            if (captioned && made_random(&seed, 2)) {
                claim->start = caption;
                claim->end = caption + 9;
            }
        }
    }
}

static inline void made_release(struct made_report *reports, size_t count)
{
    for (size_t i = 0; i < count; i++)
        kr_report_release(&reports[i].report);
}

static inline void made_add(struct kr_buf *buf, kr_str text)
{
    kr_buf_addc(buf, ' ');
    kr_buf_add(buf, text.len ? text : KR_S("-"));
}

static inline void made_add_source(struct kr_buf *buf, const struct kr_source *source)
{
    made_add(buf, source->side);
    made_add(buf, source->name);
    made_add(buf, source->role);
}

/* Every field of a state. */
static inline bool made_tell_control(void *context, const struct kr_control *c)
{
    struct kr_buf *buf = context;
    kr_buf_add(buf, c->place->id);
    kr_buf_addf(buf, " %s %s", kr_state_name(c->state), c->rule);
    const kr_str texts[] = {c->side, c->other, c->since, c->from, c->until, kr_str_of(c->since_by)};
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
        made_add(buf, texts[i]);
    kr_buf_addf(buf, " %lld %lld %d %zu %zu %zu %zu %zu %d %d", (long long)c->first_day, (long long)c->last_day,
                c->grade, c->claims, c->claims_against, c->facts, c->against, c->denials, c->independent,
                c->against_interest);
    for (size_t i = 0; i < c->says_count; i++)
        made_add_source(buf, &c->says[i]);
    kr_buf_addc(buf, '\n');
    return true;
}

static inline void made_add_witness(struct kr_buf *buf, const struct kr_witness *w)
{
    kr_buf_addf(buf, " %s %s %s", w->claim, kr_type_name(w->type), kr_factuality_name(w->factuality));
    const kr_str texts[] = {w->side, w->when, kr_str_of(w->dated_by), w->published};
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
        made_add(buf, texts[i]);
    made_add_source(buf, &w->source);
}

static inline bool made_tell_event(void *context, const struct kr_event *event)
{
    kr_buf_addf(context, "event %zu", event->claims);
    made_add(context, event->when);
    made_add_witness(context, &event->first);
    for (size_t i = 0; i < event->confirmed_count; i++)
        made_add_witness(context, &event->confirmed[i]);
    kr_buf_addc(context, '\n');
    return true;
}

static inline bool made_tell_why(void *context, const struct kr_witness *witness, enum kr_fate fate, kr_str words)
{
    kr_buf_addf(context, "%s %zu", kr_fate_name(fate), words.len);
    made_add_witness(context, witness);
    kr_buf_addc(context, '\n');
    return true;
}

static inline bool made_tell_figure(void *context, const struct kr_figure_row *row)
{
    kr_buf_addf(context, "figure %s%g %s %s", row->figure.op, row->figure.value, row->corrects, row->corrected_by);
    made_add_witness(context, &row->witness);
    kr_buf_addc(context, '\n');
    return true;
}

static inline bool made_tell_copy(void *context, size_t group, const struct kr_report *report)
{
    kr_buf_addf(context, "copy %zu %s\n", group, report->path);
    return true;
}

static inline bool made_tell_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    kr_claim_json(context, report, claim);
    return true;
}

static inline bool made_tell_dispute(void *context, const struct kr_dispute *d)
{
    kr_buf_addf(context, "%s %zu %zu", kr_dispute_kind_name(d->kind), d->a_sources, d->b_sources);
    made_add(context, d->place ? d->place->id : KR_S(""));
    made_add(context, d->opened);
    made_add_source(context, &d->opened_by);
    const struct kr_witness *const witnesses[] = {&d->a, &d->b, &d->conceded, &d->settled};
    for (size_t i = 0; i < 4; i++)
        made_add_witness(context, witnesses[i]);
    kr_buf_addc(context, '\n');
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

/* All that the record says of a place alone. */
static inline bool made_tell_all(struct kr_record *record, kr_str place, struct kr_buf *out, struct kr_error *error)
{
    static const char *const on[] = {"2022-03-20", "2022-04-10"}, *const known[] = {NULL, "2022-04-05"};
    for (size_t i = 0; i < 2; i++)
        if (!kr_record_timeline(record, place, known[i], made_tell_control, out, error) ||
            !kr_record_disputes(record, place, known[i], made_tell_dispute, out, error) ||
            !kr_record_events(record, place, known[i], made_tell_event, out, error) ||
            !kr_record_why(record, place, on[i], known[i], made_tell_control, made_tell_why, out, error))
            return false;
    return true;
}

/* All that the record says. */
static inline bool made_dump(struct kr_record *record, struct kr_buf *out, struct kr_error *error)
{
    static const char *const places[] = {"made:1", "made:2", "made:3"}, *const names[] = {"izium", "izjoem", "de stad"};
    const struct kr_board_filter filter = {.on = "2022-04-20", .side = "RU", .all = true, .region = "Donetsk Oblast"};
    const struct kr_dispute_filter disputes = {.side = "UA"}, of_place = {.place = "izjoem", .kind = "control"};
    const struct kr_figure_filter figures = {.unit = "settlement"};
    for (size_t i = 0; i < 3; i++)
        if (!made_tell_all(record, kr_str_of(places[i]), out, error))
            return false;
    for (size_t i = 0; i < 3; i++)
        if (!kr_record_places(record, names[i], made_tell_place, out, error))
            kr_buf_addf(out, "no %s\n", names[i]);
    return kr_record_reports(record, made_tell_report, out, error) &&
           kr_record_claims(record, NULL, made_tell_claim, out, error) && made_boards(record, out, error) &&
           kr_record_board_of(record, &filter, made_tell_control, out, error) &&
           kr_record_all_disputes(record, &disputes, made_tell_dispute, out, error) &&
           kr_record_all_disputes(record, &of_place, made_tell_dispute, out, error) &&
           kr_record_figures(record, &figures, made_tell_figure, out, error) &&
           kr_record_copies(record, made_tell_copy, out, error);
}

#endif
