/* testimony.c - which claims the chronicle hears, and as what.
 *
 *   what counts    control.take, enter, hold, leave with an actor's side and a place; fact, unconfirmed or denied.
 *                  Plans and possibilities never move anything.
 *   valid time     the claim's own, or else the day of the report. A date that is known to the month, or one of a set
 *                  of days, counts from its earliest possible day.
 *   a state        "held since March" speaks of every day from March to the day of the report, no further.
 *   a source       the outermost of those quoted; a report that speaks for itself is its outlet, or else its path, and
 *                  the same one as its copies, and as others of a passage that they print too (passages.c).
 *   ahead          what is dated after its own report is a prophecy, and moves nothing; a day is left for time zones.
 *   regions        are not moved by what is said of parts of them (30 settlements, 2000 km2), nor by troops that
 *                  enter them; waters are held by nobody. */
#include "chronicle/chronicle_int.h"

#include "model/model.h"

static bool counts_parts(const struct kr_claim *claim)
{
    static const char *const parts[] = {"settlement", "village", "town", "city", "district", "km2", "percent", "%"};
    for (size_t i = 0; i < claim->figure_count; i++)
        for (size_t k = 0; k < sizeof(parts) / sizeof(parts[0]); k++)
            if (kr_str_is(claim->figures[i].unit, parts[k]))
                return true;
    return false;
}

static uint64_t voice_of(const struct kr_source *source)
{
    char folded[256];
    size_t len = kr_utf8_fold(source->name, folded, sizeof(folded));
    uint64_t hash = kr_hash(0, source->side);
    hash = kr_hash(hash, KR_S("\n"));
    return kr_hash(hash, len ? (kr_str){folded, len} : source->name);
}

/* What keeps the claim from being heard, apart from its date. */
static enum kr_fate refusal(const struct kr_claim *claim)
{
    if (!kr_type_is_control(claim->type) || !claim->place)
        return KR_FATE_NOT_CONTROL;
    if (claim->factuality == KR_PLANNED)
        return KR_FATE_PLANNED;
    if (claim->factuality == KR_POSSIBLE)
        return KR_FATE_POSSIBLE;
    if (!claim->actor_side.len)
        return KR_FATE_NO_SIDE;
    if (claim->place->kind == KR_PLACE_WATER)
        return KR_FATE_WATER;
    if (claim->place->kind != KR_PLACE_CITY && (claim->type == KR_CONTROL_ENTER || counts_parts(claim)))
        return KR_FATE_PART;
    return KR_FATE_NONE;
}

static enum kr_fate set_days(struct kr_testimony *t, kr_str published)
{
    enum { TIME_ZONE_DAYS = 1 };
    int64_t published_last = KR_DAY_MAX;
    if (!kr_edtf_range(t->when, &t->first_day, &t->last_day))
        return KR_FATE_NO_DATE;
    t->known_day = KR_DAY_MAX;
    kr_edtf_range(published, &t->known_day, &published_last);
    if (kr_chronicle_gap_days(published_last, t->first_day) > TIME_ZONE_DAYS)
        return KR_FATE_AHEAD;
    t->until_day = t->first_day;
    if (t->type == KR_CONTROL_HOLD && memchr(t->when.ptr, '/', t->when.len)) {
        t->until_day = t->last_day < published_last ? t->last_day : published_last;
        if (t->until_day == KR_DAY_MAX || t->until_day < t->first_day)
            t->until_day = t->first_day;
    }
    return KR_FATE_NONE;
}

enum kr_fate kr_chronicle_hear(const struct kr_claim *claim, const struct kr_report *report, struct kr_testimony *out)
{
    assert(claim && report && out);
    const kr_str published = kr_str_of(report->published);
    struct kr_testimony t = {.type = claim->type,
                             .factuality = claim->factuality,
                             .side = claim->actor_side,
                             .when = claim->when[0] ? kr_str_of(claim->when) : published,
                             .first_day = KR_DAY_MAX,
                             .last_day = KR_DAY_MAX,
                             .known_day = KR_DAY_MAX,
                             .published = published,
                             .source = kr_chronicle_source(claim, report),
                             .group = (uint64_t)report->copy_group,
                             .passage = claim->by_count ? 0 : claim->passage};
    enum kr_fate fate = refusal(claim);
    const enum kr_fate dated = set_days(&t, published);
    t.voice = voice_of(&t.source);
    memcpy(t.claim, claim->id, sizeof(t.claim));
    *out = t;
    return fate ? fate : dated;
}

struct kr_source kr_chronicle_source(const struct kr_claim *claim, const struct kr_report *report)
{
    if (claim->by_count)
        return claim->by[0];
    return (struct kr_source){.name = kr_str_of(report->source[0] ? report->source : report->path),
                              .role = KR_S("outlet")};
}

struct kr_witness kr_chronicle_witness_of(const struct kr_testimony *t, kr_str when,
                                          const struct kr_testimony *dated_by)
{
    struct kr_witness witness = {.type = t->type,
                                 .factuality = t->factuality,
                                 .side = t->side,
                                 .when = when,
                                 .published = t->published,
                                 .source = t->source};
    memcpy(witness.claim, t->claim, sizeof(witness.claim));
    if (dated_by)
        memcpy(witness.dated_by, dated_by->claim, sizeof(witness.dated_by));
    return witness;
}
