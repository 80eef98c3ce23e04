/* about.c - what every exported file tells of itself, and pieces that several formats share.
 *
 * The places are GeoNames', CC BY 4.0, which asks to be named wherever they go; the words of a claim are its report's.
 * A file has no hour of its making: the same record gives the same bytes. */
#include "out/out.h"

#include "model/model.h"

void kr_out_about(struct kr_buf *out, const struct kr_about *about)
{
    kr_buf_addz(out, "kroniek " KR_VERSION "; days ");
    kr_buf_add(out, about->days.len ? about->days : KR_S("all"));
    kr_buf_addz(out, "; known ");
    kr_buf_add(out, about->known.len ? about->known : KR_S("all"));
    kr_buf_addz(out, "; places: GeoNames, CC BY 4.0");
}

void kr_out_about_json(struct kr_buf *out, const struct kr_about *about)
{
    kr_buf_addz(out, "{\"version\":\"" KR_VERSION "\"");
    kr_out_text(out, "days", about->days);
    kr_out_text(out, "known", about->known);
    kr_out_text(out, "licence", KR_S("CC-BY-4.0"));
    kr_out_text(out, "attribution",
                KR_S("Places: GeoNames (https://www.geonames.org), CC BY 4.0. Words of reports: their publishers'."));
    kr_buf_addc(out, '}');
}

void kr_out_date(struct kr_buf *out, int64_t day, enum kr_day_form form)
{
    if (!kr_day_valid(day))
        return;
    const struct kr_date date = kr_day_split(day);
    kr_buf_addf(out, form == KR_DAY_COMPACT ? "%04d%02d%02d" : "%04d-%02d-%02d", date.year, date.month, date.day);
    if (form == KR_DAY_BEGINS)
        kr_buf_addz(out, "T00:00:00.000Z");
    if (form == KR_DAY_ENDS)
        kr_buf_addz(out, "T23:59:59.999Z");
}

void kr_out_says(struct kr_buf *out, const struct kr_control *control)
{
    for (size_t i = 0; i < control->says_count; i++) {
        kr_buf_addz(out, i ? "; " : "");
        kr_out_source(out, &control->says[i]);
    }
}

bool kr_out_has_point(const struct kr_place *place)
{
    return place->lat >= -90 && place->lat <= 90 && place->lon >= -180 && place->lon <= 180; /* false for NaN */
}
