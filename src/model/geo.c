/* geo.c - distances and bearings on the sphere.
 *
 * Reports give distances in whole kilometres and directions in eight points, so a sphere of the mean radius of WGS 84
 * (6371.0088 km, Moritz, "Geodetic Reference System 1980") is exact enough. The haversine form (Sinnott, "Virtues of
 * the Haversine", Sky & Telescope 68, 1984) keeps its digits at small distances, where the law of cosines loses them.
 */
#include "model/model.h"

#include <math.h>

static const double earth_radius_km = 6371.0088;
static const double radians_a_degree = 0.017453292519943295;

double kr_distance_km(double lat1, double lon1, double lat2, double lon2)
{
    double sin_lat = sin((lat2 - lat1) * radians_a_degree / 2);
    double sin_lon = sin((lon2 - lon1) * radians_a_degree / 2);
    double h = sin_lat * sin_lat + cos(lat1 * radians_a_degree) * cos(lat2 * radians_a_degree) * sin_lon * sin_lon;
    return 2 * earth_radius_km * asin(sqrt(fmin(1.0, h)));
}

double kr_bearing_deg(double lat1, double lon1, double lat2, double lon2)
{
    double from = lat1 * radians_a_degree, to = lat2 * radians_a_degree, turn = (lon2 - lon1) * radians_a_degree;
    double east = sin(turn) * cos(to);
    double north = cos(from) * sin(to) - sin(from) * cos(to) * cos(turn);
    double degrees = atan2(east, north) / radians_a_degree;
    if (degrees < 0)
        degrees += 360;
    return degrees >= 360 ? 0 : degrees;
}

static const char *const points[] = {"N", "NE", "E", "SE", "S", "SW", "W", "NW"};

const char *kr_compass(double bearing_deg)
{
    assert(isfinite(bearing_deg));
    double turns = floor(bearing_deg / 45 + 0.5);
    return points[(int)(turns - 8 * floor(turns / 8)) & 7];
}

double kr_compass_deg(kr_str name)
{
    static const char *const sixteen[] = {"N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE",
                                          "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"};
    for (int i = 0; i < 16; i++) {
        if (kr_str_is(name, sixteen[i]))
            return i * 22.5;
    }
    return -1;
}
