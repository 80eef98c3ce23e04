/* geojson.c - states as GeoJSON (RFC 7946): a point a place, longitude first, six decimals at most (11.2).
 *
 *     {"type":"FeatureCollection","kroniek":{"version":"0.1.0","days":"2022-09-11",...},"features":[
 *     {"type":"Feature","id":"geonames:707292","geometry":{"type":"Point","coordinates":[37.2573,49.2127]},
 *      "properties":{"name":"Izium",...}},
 *     ...
 *     ]}
 *
 * "kroniek" is a foreign member (6.1), which readers pass over. A place without a position has the geometry null. */
#include "out/out.h"

#include "model/model.h"

#include <math.h>

void kr_geojson_begin(struct kr_buf *out, const struct kr_about *about)
{
    kr_buf_addz(out, "{\"type\":\"FeatureCollection\",\"kroniek\":");
    kr_out_about_json(out, about);
    kr_buf_addz(out, ",\"features\":[");
}

static void add_geometry(struct kr_buf *out, const struct kr_place *place)
{
    if (!kr_out_has_point(place)) {
        kr_buf_addz(out, "null");
        return;
    }
    kr_buf_addz(out, "{\"type\":\"Point\",\"coordinates\":[");
    kr_buf_add_number(out, round(place->lon * 1e6) / 1e6);
    kr_buf_addc(out, ',');
    kr_buf_add_number(out, round(place->lat * 1e6) / 1e6);
    kr_buf_addz(out, "]}");
}

static void add_count(struct kr_buf *out, const char *key, size_t value)
{
    kr_buf_addf(out, ",\"%s\":%zu", key, value);
}

void kr_geojson_feature(struct kr_buf *out, const struct kr_control *control, bool first)
{
    const struct kr_place *place = control->place;
    kr_buf_addz(out, first ? "\n{\"type\":\"Feature\",\"id\":" : ",\n{\"type\":\"Feature\",\"id\":");
    kr_buf_add_json(out, place->id);
    kr_buf_addz(out, ",\"geometry\":");
    add_geometry(out, place);
    kr_buf_addz(out, ",\"properties\":{\"name\":");
    kr_buf_add_json(out, place->name);
    kr_out_text(out, "kind", kr_str_of(kr_place_kind_name(place->kind)));
    kr_out_text(out, "country", place->country);
    if (place->population)
        add_count(out, "population", place->population);
    else
        kr_buf_addz(out, ",\"population\":null");
    kr_out_text(out, "state", kr_str_of(kr_state_name(control->state)));
    kr_out_text(out, "side", control->side);
    kr_out_text(out, "other", control->other);
    kr_out_text(out, "since", control->since);
    kr_out_text(out, "from", control->from);
    kr_out_text(out, "until", control->until);
    add_count(out, "grade", (size_t)control->grade);
    add_count(out, "sources", control->says_count);
    add_count(out, "claims", control->claims);
    add_count(out, "claims_against", control->claims_against);
    kr_out_text(out, "rule", kr_str_of(control->rule));
    kr_buf_addz(out, ",\"says\":");
    kr_out_sources(out, control->says, control->says_count);
    kr_buf_addz(out, "}}");
}

void kr_geojson_end(struct kr_buf *out)
{
    kr_buf_addz(out, "\n]}\n");
}
