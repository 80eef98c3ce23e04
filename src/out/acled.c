/* acled.c - claims under the header of ACLED's event table, for programs that read that.
 *
 * ACLED's columns, types and precisions are those of its codebook (acleddata.com/knowledge-base/codebook). A claim
 * is no ACLED event: nobody weighed it against others, and one event told by five papers is five lines. So only what
 * would be an event is given: facts and unconfirmed ones, with a place that is no country and a date known to the
 * month.
 *
 *     control.take     Battles; "Government regains territory" where the actor's side is the country of the place,
 *                      "Non-state actor overtakes territory" (which ACLED uses for foreign armies too) where it is
 *                      another; without a side or a country neither
 *     front.attack, front.fight, front.repel        Battles, Armed clash
 *     front.strike                                  Explosions/Remote violence; with what is not told
 *     control.enter, control.leave, front.advance, front.move    Strategic developments, Change to group/activity
 *                      (movement of forces)
 *     people.evacuate                               Strategic developments, Other (displacement)
 *     people.harm                                   Political violence of a type that is not told
 *     control.hold, front.encircle, supply.hub, supply.cut       no event of ACLED's: no line
 *
 * event_date is the middle of the days that the claim may mean, as the codebook has it. time_precision: 1 a day, 2
 * up to a week, about a day, or, where the claim has no date of its own, the day of publication, 3 up to a month.
 * geo_precision: 1 a town, 2 a district or near a town, 3 a region, area or water. fatalities and all that kroniek
 * does not know stay empty. timestamp is the day of publication: a file has no hour of its own. */
#include "out/out.h"

#include "model/model.h"

const char kr_acled_head[] =
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,"
    "actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,"
    "latitude,"
    "longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";

struct meaning {
    const char *disorder, *event, *sub;
};

static struct meaning meaning_of(const struct kr_claim *claim)
{
    static const struct meaning clash = {"Political violence", "Battles", "Armed clash"},
                                move = {"Strategic developments", "Strategic developments", "Change to group/activity"};
    const kr_str country = claim->place->country, side = claim->actor_side;
    switch (claim->type) {
    case KR_CONTROL_TAKE:
        return (struct meaning){"Political violence", "Battles",
                                !country.len || !side.len  ? ""
                                : kr_str_eq(country, side) ? "Government regains territory"
                                                           : "Non-state actor overtakes territory"};
    case KR_FRONT_ATTACK:
    case KR_FRONT_FIGHT:
    case KR_FRONT_REPEL:
        return clash;
    case KR_FRONT_STRIKE:
        return (struct meaning){"Political violence", "Explosions/Remote violence", ""};
    case KR_CONTROL_ENTER:
    case KR_CONTROL_LEAVE:
    case KR_FRONT_ADVANCE:
    case KR_FRONT_MOVE:
        return move;
    case KR_PEOPLE_EVACUATE:
        return (struct meaning){"Strategic developments", "Strategic developments", "Other"};
    case KR_PEOPLE_HARM:
        return (struct meaning){"Political violence", "", ""};
    default:
        return (struct meaning){0};
    }
}

struct when {
    int64_t day;
    int precision; /* 0: too coarse */
};

static struct when when_of(const struct kr_report *report, const struct kr_claim *claim)
{
    const kr_str time = kr_str_of(claim->when[0] ? claim->when : report->published);
    int64_t first, last;
    if (!kr_edtf_range(time, &first, &last) || !kr_day_valid(first) || !kr_day_valid(last) || last - first > 30)
        return (struct when){0};
    const bool stated = claim->when[0] && !kr_edtf_is_approximate(time);
    return (struct when){first + (last - first) / 2, last - first >= 7 ? 3 : last > first || !stated ? 2 : 1};
}

static int geo_precision(const struct kr_claim *claim)
{
    if (claim->place->kind == KR_PLACE_CITY)
        return claim->near_km > 0 || claim->near_direction[0] ? 2 : 1;
    return claim->place->kind == KR_PLACE_DISTRICT ? 2 : 3;
}

/* ISO 3166-1: the states of the war and their neighbours; others have a code only. */
static void country_cells(struct kr_csv *csv, kr_str country)
{
    static const struct {
        const char *code;
        int number;
        const char *name;
    } known[] = {{"UA", 804, "Ukraine"}, {"RU", 643, "Russia"},  {"BY", 112, "Belarus"}, {"MD", 498, "Moldova"},
                 {"PL", 616, "Poland"},  {"RO", 642, "Romania"}, {"HU", 348, "Hungary"}, {"SK", 703, "Slovakia"}};
    for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
        if (!kr_str_is(country, known[i].code))
            continue;
        kr_csv_number(csv, known[i].number);
        kr_csv_empty(csv, 1);
        kr_csv_text(csv, kr_str_of(known[i].name));
        return;
    }
    kr_csv_empty(csv, 3);
}

/* What ACLED has no column for: the claim's own words on it, each with a key; parts by semicolons, as ACLED's tags. */
static void tags_cell(struct kr_csv *csv, const struct kr_claim *claim, kr_str about)
{
    struct kr_buf tags = {0};
    kr_buf_addf(&tags, "claim type: %s; factuality: %s; ", kr_type_name(claim->type),
                kr_factuality_name(claim->factuality));
    if (claim->when[0])
        kr_buf_addf(&tags, "time: %s; ", claim->when);
    kr_buf_add(&tags, about);
    kr_csv_text(csv, kr_buf_str(&tags));
    csv->out->failed |= tags.failed;
    kr_buf_release(&tags);
}

static void place_cells(struct kr_csv *csv, const struct kr_claim *claim, kr_str region)
{
    const struct kr_place *place = claim->place;
    country_cells(csv, place->country);
    kr_csv_text(csv, region);
    kr_csv_text(csv, place->kind == KR_PLACE_DISTRICT ? place->name : (kr_str){0});
    kr_csv_empty(csv, 1);
    kr_csv_text(csv, place->name);
    if (kr_out_has_point(place)) {
        kr_csv_degrees(csv, place->lat);
        kr_csv_degrees(csv, place->lon);
    } else {
        kr_csv_empty(csv, 2);
    }
    kr_csv_number(csv, geo_precision(claim));
}

void kr_acled_event(struct kr_csv *csv, const struct kr_report *report, const struct kr_claim *claim, kr_str region,
                    kr_str about)
{
    if (!claim->place || claim->place->kind == KR_PLACE_COUNTRY ||
        (claim->factuality != KR_FACT && claim->factuality != KR_UNCONFIRMED))
        return;
    const struct meaning meaning = meaning_of(claim);
    const struct when when = when_of(report, claim);
    int64_t first = 0, last = 1;
    if (!meaning.disorder || !when.precision)
        return;
    kr_csv_text(csv, kr_str_of(claim->id));
    kr_csv_empty(csv, 1);
    kr_out_date(csv->out, when.day, KR_DAY_PLAIN);
    kr_csv_number(csv, kr_day_split(when.day).year);
    kr_csv_number(csv, when.precision);
    kr_csv_text(csv, kr_str_of(meaning.disorder));
    kr_csv_text(csv, kr_str_of(meaning.event));
    kr_csv_text(csv, kr_str_of(meaning.sub));
    kr_csv_text(csv, claim->actor_name.len ? claim->actor_name : claim->actor_side);
    kr_csv_empty(csv, 7);
    place_cells(csv, claim, region);
    kr_csv_text(csv, kr_str_of(report->source));
    kr_csv_empty(csv, 1);
    kr_csv_text(csv, claim->text);
    kr_csv_empty(csv, 1);
    tags_cell(csv, claim, about);
    kr_csv_empty(csv, 1);
    kr_edtf_range(kr_str_of(report->published), &first, &last);
    if (first == last)
        kr_buf_addf(csv->out, "%lld", (long long)first * 86400);
    kr_csv_end(csv);
}
