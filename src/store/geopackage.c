/* geopackage.c - an OGC GeoPackage 1.3 (OGC 12-128r17), which is an SQLite file that QGIS and GDAL open as layers.
 *
 *     control_intervals   who held which place from when to when: valid_from, valid_until with the clock, for QGIS's
 *                         temporal controller; an open end is NULL
 *     claims              who says what, with the words
 *     places              the places of both
 *     gpkg_metadata       what the file tells of itself, as JSON
 *
 * A geometry is "GP", version 0, flags 1 (little-endian, no envelope), the number of the reference system, then a point
 * as well-known binary. Nothing comes from a clock: the last change is the last day of the record. */
#include "store/store_int.h"

#include "model/model.h"

#include <stdio.h>
#include <stdlib.h>

enum { WGS_84 = 4326, POINT_BYTES = 29 };

static const char tables[] =
    "PRAGMA application_id = 0x47504B47; PRAGMA user_version = 10300;"
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN;" /* a file that fails is thrown away */
    "CREATE TABLE gpkg_spatial_ref_sys("
    " srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,"
    " organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);"
    "INSERT INTO gpkg_spatial_ref_sys VALUES"
    " ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),"
    " ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),"
    " ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,"
    "298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,AUTHORITY"
    "[\"EPSG\",\"8901\"]],UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],AUTHORITY[\"EPSG\","
    "\"4326\"]]', 'longitude and latitude, degrees');"
    "CREATE TABLE gpkg_contents("
    " table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT "
    "'',"
    " last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),"
    " min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,"
    " CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));"
    "CREATE TABLE gpkg_geometry_columns("
    " table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,"
    " z TINYINT NOT NULL, m TINYINT NOT NULL,"
    " CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),"
    " CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),"
    " CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));"
    "CREATE TABLE gpkg_extensions("
    " table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,"
    " CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));"
    "INSERT INTO gpkg_extensions VALUES"
    " ('gpkg_metadata', NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec130/#extension_metadata', 'read-write'),"
    " ('gpkg_metadata_reference', NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec130/#extension_metadata',"
    "  'read-write');"
    "CREATE TABLE gpkg_metadata("
    " id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL DEFAULT 'dataset',"
    " md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '');"
    "CREATE TABLE gpkg_metadata_reference("
    " reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER,"
    " timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),"
    " md_file_id INTEGER NOT NULL, md_parent_id INTEGER,"
    " CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),"
    " CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id));"

    "CREATE TABLE control_intervals("
    " fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, place TEXT, place_id TEXT, kind TEXT,"
    " valid_from DATETIME, valid_until DATETIME, state TEXT, side TEXT, other TEXT, grade INTEGER, sources INTEGER,"
    " claims INTEGER, claims_against INTEGER, says TEXT, rule TEXT);"
    "CREATE TABLE claims("
    " fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, id TEXT, type TEXT, factuality TEXT, side TEXT,"
    " actor TEXT, place TEXT, place_id TEXT, says TEXT, time TEXT, valid_from DATETIME, valid_until DATETIME,"
    " published TEXT, outlet TEXT, path TEXT, words TEXT, rule TEXT);"
    "CREATE TABLE places("
    " fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, place_id TEXT UNIQUE, name TEXT, kind TEXT,"
    " country TEXT, population INTEGER);";

/* The layers, and what is inserted into them. */
enum layer { STATES, CLAIMS, PLACES, LAYERS };
static const struct {
    const char *name, *description, *insert;
} layers[LAYERS] = {
    {"control_intervals", "Who held which place from when to when, as the reports tell it",
     "INSERT INTO control_intervals VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"},
    {"claims", "Who says what about which place", "INSERT INTO claims VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"},
    {"places", "Places: GeoNames, CC BY 4.0", "INSERT OR IGNORE INTO places VALUES (NULL,?,?,?,?,?,?)"},
};

struct kr_geopackage {
    sqlite3 *db;
    sqlite3_stmt *insert[LAYERS];
    struct bounds {
        bool any;
        double west, south, east, north;
    } bounds[LAYERS];
    char last_change[48];
    char path[4096];
};

static bool fail(const struct kr_geopackage *package, struct kr_error *error)
{
    const bool no_memory = !package->db || sqlite3_errcode(package->db) == SQLITE_NOMEM;
    return kr_fail(error, no_memory ? KR_MEMORY : KR_IO, package->path, 0, "cannot write the GeoPackage: %s",
                   no_memory ? "out of memory" : sqlite3_errmsg(package->db));
}

/* A day with the clock at its beginning or end, as GeoPackage writes it; "" for an open one. */
static void moment(char out[48], int64_t day, const char *clock)
{
    char date[KR_DATE_SIZE];
    out[0] = '\0';
    if (kr_day_valid(day) && kr_edtf_day(date, day))
        snprintf(out, 48, "%.10sT%sZ", date, clock);
}

/* ---- a row ---- */

/* Binds value after value. */
struct row {
    struct kr_geopackage *package;
    enum layer layer;
    int at;
};

static void put(struct row *row, kr_str text)
{
    kr_store_bind(row->package->insert[row->layer], ++row->at, text);
}

static void put_number(struct row *row, int64_t value)
{
    sqlite3_bind_int64(row->package->insert[row->layer], ++row->at, value);
}

static void put_moment(struct row *row, int64_t day, const char *clock)
{
    char text[48];
    moment(text, day, clock);
    if (text[0])
        sqlite3_bind_text(row->package->insert[row->layer], ++row->at, text, -1, SQLITE_TRANSIENT);
    else
        sqlite3_bind_null(row->package->insert[row->layer], ++row->at);
}

static void widen(struct bounds *bounds, double lon, double lat)
{
    if (!bounds->any)
        *bounds = (struct bounds){true, lon, lat, lon, lat};
    bounds->west = lon < bounds->west ? lon : bounds->west;
    bounds->east = lon > bounds->east ? lon : bounds->east;
    bounds->south = lat < bounds->south ? lat : bounds->south;
    bounds->north = lat > bounds->north ? lat : bounds->north;
}

static void put_double(unsigned char *at, double value)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof(bits));
    for (int i = 0; i < 8; i++)
        at[i] = (unsigned char)(bits >> (8 * i));
}

/* NULL for a place that is none, or lies nowhere on the globe. */
static void put_point(struct row *row, const struct kr_place *place)
{
    unsigned char point[POINT_BYTES] = {'G', 'P', 0, 1, WGS_84 & 0xFF, WGS_84 >> 8, 0, 0, 1, 1, 0, 0, 0};
    sqlite3_stmt *insert = row->package->insert[row->layer];
    if (!place || !(place->lat >= -90 && place->lat <= 90 && place->lon >= -180 && place->lon <= 180)) {
        sqlite3_bind_null(insert, ++row->at);
        return;
    }
    put_double(point + 13, place->lon);
    put_double(point + 21, place->lat);
    widen(&row->package->bounds[row->layer], place->lon, place->lat);
    sqlite3_bind_blob(insert, ++row->at, point, sizeof(point), SQLITE_TRANSIENT);
}

static bool end_row(const struct row *row, struct kr_error *error)
{
    sqlite3_stmt *insert = row->package->insert[row->layer];
    assert(row->at == sqlite3_bind_parameter_count(insert));
    const bool ok = sqlite3_step(insert) == SQLITE_DONE || fail(row->package, error);
    sqlite3_reset(insert);
    return ok;
}

static bool add_place(struct kr_geopackage *package, const struct kr_place *place, struct kr_error *error)
{
    struct row row = {package, PLACES, 0};
    put_point(&row, place);
    put(&row, place->id);
    put(&row, place->name);
    put(&row, kr_str_of(kr_place_kind_name(place->kind)));
    put(&row, place->country);
    if (place->population)
        put_number(&row, place->population);
    else
        put(&row, (kr_str){0});
    return end_row(&row, error);
}

bool kr_geopackage_state(struct kr_geopackage *package, const struct kr_control *control, kr_str says,
                         struct kr_error *error)
{
    const struct kr_place *place = control->place;
    struct row row = {package, STATES, 0};
    put_point(&row, place);
    put(&row, place->name);
    put(&row, place->id);
    put(&row, kr_str_of(kr_place_kind_name(place->kind)));
    put_moment(&row, control->first_day, "00:00:00.000");
    put_moment(&row, control->last_day, "23:59:59.999");
    put(&row, kr_str_of(kr_state_name(control->state)));
    put(&row, control->side);
    put(&row, control->other);
    put_number(&row, control->grade);
    put_number(&row, (int64_t)control->says_count);
    put_number(&row, (int64_t)control->claims);
    put_number(&row, (int64_t)control->claims_against);
    put(&row, says);
    put(&row, kr_str_of(control->rule));
    return end_row(&row, error) && add_place(package, place, error);
}

bool kr_geopackage_claim(struct kr_geopackage *package, const struct kr_report *report, const struct kr_claim *claim,
                         kr_str says, struct kr_error *error)
{
    const struct kr_place *place = claim->place;
    const kr_str when = kr_str_of(claim->when[0] ? claim->when : report->published);
    struct row row = {package, CLAIMS, 0};
    int64_t first = KR_DAY_MIN, last = KR_DAY_MAX;
    kr_edtf_range(when, &first, &last);
    put_point(&row, place);
    put(&row, kr_str_of(claim->id));
    put(&row, kr_str_of(kr_type_name(claim->type)));
    put(&row, kr_str_of(kr_factuality_name(claim->factuality)));
    put(&row, claim->actor_side);
    put(&row, claim->actor_name);
    put(&row, place ? place->name : (kr_str){0});
    put(&row, place ? place->id : (kr_str){0});
    put(&row, says);
    put(&row, when);
    put_moment(&row, first, "00:00:00.000");
    put_moment(&row, last, "23:59:59.999");
    put(&row, kr_str_of(report->published));
    put(&row, kr_str_of(report->source));
    put(&row, kr_str_of(report->path));
    put(&row, claim->text);
    put(&row, claim->rule);
    return end_row(&row, error) && (!place || add_place(package, place, error));
}

/* ---- the file ---- */

/* Runs SQL with up to two texts bound. */
static bool run(struct kr_geopackage *package, const char *sql, kr_str a, kr_str b, struct kr_error *error)
{
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v2(package->db, sql, -1, &statement, NULL) != SQLITE_OK)
        return fail(package, error);
    kr_store_bind(statement, 1, a);
    kr_store_bind(statement, 2, b);
    const bool ok = sqlite3_step(statement) == SQLITE_DONE || fail(package, error);
    sqlite3_finalize(statement);
    return ok;
}

static bool begin(struct kr_geopackage *package, kr_str about, struct kr_error *error)
{
    const kr_str change = kr_str_of(package->last_change);
    if (sqlite3_exec(package->db, tables, NULL, NULL, NULL) != SQLITE_OK)
        return fail(package, error);
    for (int i = 0; i < LAYERS; i++)
        if (sqlite3_prepare_v2(package->db, layers[i].insert, -1, &package->insert[i], NULL) != SQLITE_OK)
            return fail(package, error);
    return run(package,
               "INSERT INTO gpkg_metadata VALUES (1, 'dataset', 'https://www.rfc-editor.org/rfc/rfc8259',"
               " 'application/json', ?)",
               about, (kr_str){0}, error) &&
           run(package, "INSERT INTO gpkg_metadata_reference VALUES ('geopackage', NULL, NULL, NULL, ?, 1, NULL)",
               change, (kr_str){0}, error);
}

struct kr_geopackage *kr_geopackage_new(const char *path, kr_str about, int64_t last_day, struct kr_error *error)
{
    struct kr_geopackage *package = calloc(1, sizeof(*package));
    if (!package) {
        kr_fail(error, KR_MEMORY, path, 0, "out of memory");
        return NULL;
    }
    snprintf(package->path, sizeof(package->path), "%s", path);
    moment(package->last_change, last_day, "00:00:00.000");
    if (!package->last_change[0])
        moment(package->last_change, 0, "00:00:00.000");
    if (sqlite3_open_v2(path, &package->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL) ==
        SQLITE_OK) {
        if (begin(package, about, error))
            return package;
    } else {
        fail(package, error);
    }
    kr_geopackage_free(package);
    return NULL;
}

static bool describe(struct kr_geopackage *package, enum layer layer, struct kr_error *error)
{
    const struct bounds *bounds = &package->bounds[layer];
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v2(package->db, "INSERT INTO gpkg_contents VALUES (?,'features',?1,?,?,?,?,?,?,4326)", -1,
                           &statement, NULL) != SQLITE_OK)
        return fail(package, error);
    kr_store_bind(statement, 1, kr_str_of(layers[layer].name));
    kr_store_bind(statement, 2, kr_str_of(layers[layer].description));
    kr_store_bind(statement, 3, kr_str_of(package->last_change));
    if (bounds->any) {
        sqlite3_bind_double(statement, 4, bounds->west);
        sqlite3_bind_double(statement, 5, bounds->south);
        sqlite3_bind_double(statement, 6, bounds->east);
        sqlite3_bind_double(statement, 7, bounds->north);
    }
    const bool ok = sqlite3_step(statement) == SQLITE_DONE || fail(package, error);
    sqlite3_finalize(statement);
    return ok && run(package, "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'POINT', 4326, 0, 0)",
                     kr_str_of(layers[layer].name), (kr_str){0}, error);
}

bool kr_geopackage_end(struct kr_geopackage *package, struct kr_error *error)
{
    bool ok = true;
    for (int i = 0; ok && i < LAYERS; i++)
        ok = describe(package, i, error);
    ok = ok && (sqlite3_exec(package->db, "COMMIT", NULL, NULL, NULL) == SQLITE_OK || fail(package, error));
    kr_geopackage_free(package);
    return ok;
}

void kr_geopackage_free(struct kr_geopackage *package)
{
    if (!package)
        return;
    for (int i = 0; i < LAYERS; i++)
        sqlite3_finalize(package->insert[i]);
    sqlite3_close(package->db);
    free(package);
}
