/* spatial.c - what the map says to a statement of where a place lies.
 *
 * A statement is wrong when no fair reading of it is right. Distances are rounded, told from the edge of a town or from
 * its centre, in a straight line or along the road: right is what lies between three quarters of the real distance and
 * one and a half times it, and the size of both places and five kilometres more. Directions are told in eight points:
 * right is the stated one and its neighbours, up to where half of the next sector begins (45 degrees), and the angle
 * under which the places are seen. A place's size follows from its inhabitants, at 2,000 to the square kilometre, as
 * towns of the region have.
 */
#include "chronicle/chronicle.h"
#include "model/model.h"

#include <math.h>

#define INHABITANTS_A_KM2 2000.0
#define LEAST_RADIUS_KM 1.0
#define UNCERTAIN_KM 5.0 /* of a position that is flagged as approximate */
#define ROUNDED_KM 5.0
#define NEARER 0.75 /* of the real distance */
#define FARTHER 1.5
#define SECTOR_DEG 45.0

const char *kr_verdict_name(enum kr_verdict verdict)
{
    static const char *const names[] = {
#define X(name, text) [KR_VERDICT_##name] = text,
        KR_VERDICTS(X)
#undef X
    };
    return (size_t)verdict < sizeof(names) / sizeof(names[0]) ? names[verdict] : "unchecked";
}

static double radius_km(const struct kr_place *place)
{
    return fmax(LEAST_RADIUS_KM, sqrt(place->population / INHABITANTS_A_KM2 / 3.14159265358979));
}

static bool is_point(const struct kr_place *place)
{
    return place->kind == KR_PLACE_CITY;
}

void kr_check_spatial(const struct kr_spatial *spatial, struct kr_check *out)
{
    const struct kr_place *from = spatial->reference, *to = spatial->subject;
    assert(from && to && out);
    *out = (struct kr_check){.verdict = KR_VERDICT_UNCHECKED,
                             .distance_km = kr_distance_km(from->lat, from->lon, to->lat, to->lon),
                             .bearing_deg = kr_bearing_deg(from->lat, from->lon, to->lat, to->lon)};
    double size = radius_km(from) + radius_km(to) + (spatial->approximate ? UNCERTAIN_KM : 0);
    double stated = kr_compass_deg(kr_str_of(spatial->direction));
    memcpy(out->direction, kr_compass(out->bearing_deg), strlen(kr_compass(out->bearing_deg)));
    out->least_km = fmax(0, NEARER * out->distance_km - size - ROUNDED_KM);
    out->most_km = FARTHER * out->distance_km + size + ROUNDED_KM;
    out->allowed_deg =
        SECTOR_DEG + (size < out->distance_km ? asin(size / out->distance_km) * 180 / 3.14159265358979 : 180);
    out->off_deg = stated < 0 ? 0 : fabs(remainder(stated - out->bearing_deg, 360));
    if (!is_point(from) || !is_point(to))
        return;
    const bool least = spatial->op[0] == '>', most = spatial->op[0] == '<'; /* bounds on one side only */
    bool far = spatial->distance_km >= 0 &&
               ((!most && spatial->distance_km > out->most_km) || (!least && spatial->distance_km < out->least_km));
    bool off = stated >= 0 && out->off_deg > out->allowed_deg;
    if (spatial->implied && (far || off)) /* from another place than the one spoken of last, as likely as wrong */
        return;
    out->verdict = far && off ? KR_VERDICT_BOTH
                   : far      ? KR_VERDICT_DISTANCE
                   : off      ? KR_VERDICT_DIRECTION
                              : KR_VERDICT_RIGHT;
}
