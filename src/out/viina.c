/* viina.c - the columns of VIINA 2.0's tables of control and of event reports, for programs that read those.
 *
 * VIINA is the event data of Yuri Zhukov and Natalie Ayers (github.com/zhukovyuri/VIINA). Names, order and meaning
 * of the columns are from the codebook in its README; status_isw and vcontrol_version, which that lacks, from
 * programs that read its files of 2026. Nothing of its data is here. What kroniek does not know stays empty:
 * status_wiki, status_boost, status_dsm and status_isw are other people's maps, and only `status` is ours. The
 * version columns (viina_version, vcontrol_version) name kroniek instead.
 *
 *     date              of the day (control), of publication (events, as VIINA has it); YYYYMMDD
 *     status            UA, RU or CONTESTED: held by that side; other sides by their code
 *     GEO_PRECISION     ADM3 a populated place, ADM2 a district, ADM1 a region */
#include "out/out.h"

#include "model/model.h"

const char kr_viina_control_head[] =
    "geonameid,date,status_wiki,status_boost,status_dsm,status_isw,status,vcontrol_version";
const char kr_viina_event_head[] =
    "viina_version,event_id,event_id_1pd,date,time,geonameid,feature_code,asciiname,ADM1_NAME,ADM1_CODE,ADM2_NAME,"
    "ADM2_CODE,longitude,latitude,GEO_PRECISION,GEO_API,location,address,report_id,source,url,text,lang";

/* "706369" of "geonames:706369"; len 0 for another id. */
static kr_str geoname(const struct kr_place *place)
{
    const kr_str prefix = KR_S("geonames:");
    return kr_str_starts(place->id, prefix) ? kr_str_cut(place->id, prefix.len, place->id.len) : (kr_str){0};
}

bool kr_viina_has(const struct kr_control *control)
{
    return (control->state == KR_STATE_HELD || control->state == KR_STATE_CONTESTED) &&
           control->place->kind == KR_PLACE_CITY && geoname(control->place).len;
}

static void day_cell(struct kr_csv *csv, int64_t day)
{
    kr_csv_empty(csv, 1);
    kr_out_date(csv->out, day, KR_DAY_COMPACT);
}

void kr_viina_control(struct kr_csv *csv, const struct kr_control *control, int64_t day, kr_str about)
{
    kr_csv_text(csv, geoname(control->place));
    day_cell(csv, day);
    kr_csv_empty(csv, 4);
    kr_csv_text(csv, control->state == KR_STATE_CONTESTED ? KR_S("CONTESTED") : control->side);
    kr_csv_text(csv, about);
    kr_csv_end(csv);
}

static bool is_ascii(kr_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if ((unsigned char)s.ptr[i] >= 0x80)
            return false;
    return true;
}

static void place_cells(struct kr_csv *csv, const struct kr_place *place, kr_str region)
{
    if (!place) {
        kr_csv_empty(csv, 10);
        return;
    }
    const bool has_point = kr_out_has_point(place);
    kr_csv_text(csv, geoname(place));
    kr_csv_empty(csv, 1);
    kr_csv_text(csv, is_ascii(place->name) ? place->name : (kr_str){0});
    kr_csv_text(csv, region);
    kr_csv_empty(csv, 1);
    kr_csv_text(csv, place->kind == KR_PLACE_DISTRICT ? place->name : (kr_str){0});
    kr_csv_empty(csv, 1);
    if (has_point) {
        kr_csv_degrees(csv, place->lon);
        kr_csv_degrees(csv, place->lat);
    } else {
        kr_csv_empty(csv, 2);
    }
    kr_csv_text(csv, place->kind == KR_PLACE_CITY       ? KR_S("ADM3")
                     : place->kind == KR_PLACE_DISTRICT ? KR_S("ADM2")
                     : place->kind == KR_PLACE_REGION   ? KR_S("ADM1")
                                                        : (kr_str){0});
}

void kr_viina_event(struct kr_csv *csv, const struct kr_report *report, const struct kr_claim *claim, kr_str region,
                    kr_str about)
{
    const kr_str path = kr_str_of(report->path);
    const bool is_url = kr_str_starts(path, KR_S("https://")) || kr_str_starts(path, KR_S("http://"));
    int64_t first = 0, last = 1;
    kr_edtf_range(kr_str_of(report->published), &first, &last);
    kr_csv_text(csv, about);
    kr_csv_text(csv, kr_str_of(claim->id));
    kr_csv_empty(csv, 1);
    day_cell(csv, first == last ? first : KR_DAY_MIN);
    kr_csv_empty(csv, 1);
    place_cells(csv, claim->place, region);
    kr_csv_text(csv, claim->place ? KR_S("kroniek") : (kr_str){0});
    kr_csv_empty(csv, 2);
    kr_csv_text(csv, kr_str_of(report->id));
    kr_csv_text(csv, kr_str_of(report->source));
    kr_csv_text(csv, is_url ? path : (kr_str){0});
    kr_csv_text(csv, claim->text);
    kr_csv_text(csv, kr_str_of(report->lang));
    kr_csv_end(csv);
}
