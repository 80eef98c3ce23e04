/* testimony.c - which claims the chronicle hears, and as what.
 *
 *   what counts    control.take, enter, hold, leave with an actor's side and a place; fact, unconfirmed or denied.
 *                  Plans and possibilities never move anything.
 *   valid time     the claim's own, or else the day of the report. A date that is known to the month, or one of a set
 *                  of days, counts from its earliest possible day.
 *   a state        "held since March" speaks of every day from March to the day of the report, no further.
 *   a source       the outermost of those quoted; a report that speaks for itself is its outlet, or else its path.
 *   regions        are not moved by what is said of parts of them (30 settlements, 2000 km2), nor by troops that
 *                  enter them; waters are held by nobody. */
#include "chronicle/chronicle_int.h"

#include "model/model.h"

static bool is_control(enum kr_type type)
{
    return type == KR_CONTROL_TAKE || type == KR_CONTROL_ENTER || type == KR_CONTROL_HOLD || type == KR_CONTROL_LEAVE;
}

static bool counts_parts(const struct kr_claim *claim)
{
    static const char *const parts[] = {"settlement", "village", "town", "city", "district", "km2", "percent", "%"};
    for (size_t i = 0; i < claim->figure_count; i++)
        for (size_t k = 0; k < sizeof(parts) / sizeof(parts[0]); k++)
            if (kr_str_is(claim->figures[i].unit, parts[k]))
                return true;
    return false;
}

static bool moves_place(const struct kr_claim *claim)
{
    if (!claim->place || claim->place->kind == KR_PLACE_WATER)
        return false;
    return claim->place->kind == KR_PLACE_CITY || (claim->type != KR_CONTROL_ENTER && !counts_parts(claim));
}

static uint64_t voice_of(const struct kr_source *source)
{
    char folded[256];
    size_t len = kr_utf8_fold(source->name, folded, sizeof(folded));
    uint64_t hash = kr_hash(0, source->side);
    hash = kr_hash(hash, KR_S("\n"));
    return kr_hash(hash, len ? (kr_str){folded, len} : source->name);
}

bool kr_chronicle_testimony(const struct kr_claim *claim, const struct kr_report *report, struct kr_testimony *out)
{
    assert(claim && report && out);
    const kr_str published = kr_str_of(report->published);
    if (!is_control(claim->type) || !claim->actor_side.len || !moves_place(claim) || claim->factuality == KR_POSSIBLE ||
        claim->factuality == KR_PLANNED)
        return false;
    struct kr_testimony t = {.type = claim->type, .factuality = claim->factuality, .side = claim->actor_side};
    t.when = claim->when[0] ? kr_str_of(claim->when) : published;
    if (!kr_edtf_range(t.when, &t.first_day, &t.last_day))
        return false;
    int64_t published_last = KR_DAY_MAX;
    t.known_day = KR_DAY_MAX;
    kr_edtf_range(published, &t.known_day, &published_last);
    t.until_day = t.first_day;
    if (t.type == KR_CONTROL_HOLD && memchr(t.when.ptr, '/', t.when.len)) {
        t.until_day = t.last_day < published_last ? t.last_day : published_last;
        if (t.until_day == KR_DAY_MAX || t.until_day < t.first_day)
            t.until_day = t.first_day;
    }
    if (claim->by_count)
        t.source = claim->by[0];
    else
        t.source = (struct kr_source){.name = kr_str_of(report->source[0] ? report->source : report->path),
                                      .role = KR_S("outlet")};
    t.voice = voice_of(&t.source);
    memcpy(t.claim, claim->id, sizeof(t.claim));
    *out = t;
    return true;
}
