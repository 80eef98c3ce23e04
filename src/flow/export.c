/* export.c - the record as files that other programs read: what is asked, and which writer of the room out answers.
 *
 *     a board        geojson, csv                    the places on one day: --on
 *     over time      control-long, control-intervals, kml, gpkg, viina-control, viina-events, acled, claims
 *                                                    from --since to --until; --on DAY is both of them
 *
 * A table with a line a day has an end: without --until the record's last day, without --since the day of its first
 * publication. What a format does not take is refused, so that nobody believes a filter that did not act. */
#include "flow/export_int.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PIECE_BYTES = 64 * 1024, PATH_BYTES = 4096 };

enum span { BOARD, INTERVALS, DAYS, CLAIMS };

struct form {
    enum span span;
    const char *head; /* of CSV; NULL: none */
    kr_control_fn *state;
    kr_claim_fn *claim;
    void (*begin)(struct kr_exporting *e);
    void (*end)(struct kr_exporting *e);
};

bool kr_export_pour(struct kr_exporting *e, bool all)
{
    if (e->out.failed || e->line.failed) {
        e->failed = true;
        return kr_flow_no_memory(e->error);
    }
    if (e->stopped || (!all && e->out.len < PIECE_BYTES))
        return !e->stopped;
    if (e->out.len)
        e->stopped = !e->sink(e->context, kr_buf_str(&e->out));
    kr_buf_clear(&e->out);
    return !e->stopped;
}

/* ---- the formats ---- */

static bool csv_board(void *context, const struct kr_control *control)
{
    struct kr_exporting *e = context;
    struct kr_place place = *control->place;
    struct kr_control whole = *control;
    kr_ground_complete(e->record->ground, &place);
    whole.place = &place;
    kr_csv_board(&e->csv, &whole, kr_buf_str(&e->line));
    return kr_export_pour(e, false);
}

static bool csv_interval(void *context, const struct kr_control *control)
{
    struct kr_exporting *e = context;
    kr_csv_interval(&e->csv, control, kr_buf_str(&e->line));
    return kr_export_pour(e, false);
}

/* A line for each day of the state that was asked for. */
static bool each_day(struct kr_exporting *e, const struct kr_control *control,
                     void (*write)(struct kr_csv *, const struct kr_control *, int64_t, kr_str))
{
    const int64_t first = control->first_day > e->since_day ? control->first_day : e->since_day;
    const int64_t last = control->last_day < e->until_day ? control->last_day : e->until_day;
    bool going = true;
    for (int64_t day = first; going && day <= last; day++) {
        write(&e->csv, control, day, kr_buf_str(&e->line));
        going = kr_export_pour(e, false);
    }
    return going;
}

static bool csv_days(void *context, const struct kr_control *control)
{
    return each_day(context, control, kr_csv_day);
}

static bool viina_days(void *context, const struct kr_control *control)
{
    return !kr_viina_has(control) || each_day(context, control, kr_viina_control);
}

static bool feature(void *context, const struct kr_control *control)
{
    struct kr_exporting *e = context;
    struct kr_place place = *control->place;
    struct kr_control whole = *control;
    kr_ground_complete(e->record->ground, &place);
    whole.place = &place;
    kr_geojson_feature(&e->out, &whole, e->count++ == 0);
    return kr_export_pour(e, false);
}

static bool placemark(void *context, const struct kr_control *control)
{
    struct kr_exporting *e = context;
    kr_kml_placemark(&e->kml, control);
    return kr_export_pour(e, false);
}

static kr_str region_of(const struct kr_exporting *e, const struct kr_claim *claim)
{
    return claim->place ? kr_ground_region_of(e->record->ground, claim->place) : (kr_str){0};
}

static bool viina_event(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct kr_exporting *e = context;
    kr_viina_event(&e->csv, report, claim, region_of(e, claim), kr_buf_str(&e->line));
    return kr_export_pour(e, false);
}

static bool acled_event(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct kr_exporting *e = context;
    kr_acled_event(&e->csv, report, claim, region_of(e, claim), kr_buf_str(&e->line));
    return kr_export_pour(e, false);
}

/* A claim as on the wire, with a last member that tells of the file: each line of NDJSON stands for itself. */
static bool ndjson_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct kr_exporting *e = context;
    kr_claim_json(&e->out, report, claim);
    if (!e->out.failed) {
        e->out.len -= sizeof("}\n") - 1;
        kr_buf_addz(&e->out, ",\"kroniek\":");
        kr_out_about_json(&e->out, &e->about);
        kr_buf_addz(&e->out, "}\n");
    }
    return kr_export_pour(e, false);
}

static bool package_state(void *context, const struct kr_control *control)
{
    struct kr_exporting *e = context;
    kr_buf_clear(&e->out);
    kr_out_says(&e->out, control);
    e->failed = e->out.failed ? !kr_flow_no_memory(e->error)
                              : !kr_geopackage_state(e->package, control, kr_buf_str(&e->out), e->error);
    return !e->failed;
}

static bool package_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct kr_exporting *e = context;
    kr_buf_clear(&e->out);
    kr_out_chain(&e->out, claim->by, claim->by_count);
    e->failed = e->out.failed ? !kr_flow_no_memory(e->error)
                              : !kr_geopackage_claim(e->package, report, claim, kr_buf_str(&e->out), e->error);
    return !e->failed;
}

static void begin_geojson(struct kr_exporting *e)
{
    kr_geojson_begin(&e->out, &e->about);
}

static void end_geojson(struct kr_exporting *e)
{
    kr_geojson_end(&e->out);
}

static void begin_kml(struct kr_exporting *e)
{
    kr_kml_begin(&e->kml, &e->about);
}

static void end_kml(struct kr_exporting *e)
{
    kr_kml_end(&e->kml);
}

static const struct kr_export_format formats[] = {
    {"geojson", ".geojson", "application/geo+json", "the board of a day, as points (RFC 7946)"},
    {"csv", ".csv", "text/csv; charset=utf-8; header=present", "the board of a day, a line a place"},
    {"control-intervals", ".csv", "text/csv; charset=utf-8; header=present",
     "a line a state: from, until, side, grade"},
    {"control-long", ".csv", "text/csv; charset=utf-8; header=present", "a line a place and day"},
    {"kml", ".kml", "application/vnd.google-earth.kml+xml", "states with their time, for globes (KML 2.2)"},
    {"gpkg", ".gpkg", "application/geopackage+sqlite3", "states, claims, places as layers (GeoPackage 1.3)"},
    {"viina-control", ".csv", "text/csv; charset=utf-8; header=present", "control in VIINA 2.0's columns"},
    {"viina-events", ".csv", "text/csv; charset=utf-8; header=present", "claims in VIINA 2.0's event columns"},
    {"acled", ".csv", "text/csv; charset=utf-8; header=present", "claims under ACLED's header"},
    {"claims", ".ndjson", "application/x-ndjson", "claims, a line of JSON each"},
};
/* In the same order. */
static const struct form forms[] = {
    {BOARD, NULL, feature, NULL, begin_geojson, end_geojson},
    {BOARD, kr_csv_board_head, csv_board, NULL, NULL, NULL},
    {INTERVALS, kr_csv_interval_head, csv_interval, NULL, NULL, NULL},
    {DAYS, kr_csv_day_head, csv_days, NULL, NULL, NULL},
    {INTERVALS, NULL, placemark, NULL, begin_kml, end_kml},
    {INTERVALS, NULL, package_state, package_claim, NULL, NULL},
    {DAYS, kr_viina_control_head, viina_days, NULL, NULL, NULL},
    {CLAIMS, kr_viina_event_head, NULL, viina_event, NULL, NULL},
    {CLAIMS, kr_acled_head, NULL, acled_event, NULL, NULL},
    {CLAIMS, NULL, NULL, ndjson_claim, NULL, NULL},
};
enum { FORMATS = sizeof(formats) / sizeof(formats[0]) };
_Static_assert(FORMATS == sizeof(forms) / sizeof(forms[0]), "each format has its form");

const struct kr_export_format *kr_export_formats(size_t *count)
{
    *count = FORMATS;
    return formats;
}

const struct kr_export_format *kr_export_format_of(const char *name)
{
    for (size_t i = 0; name && i < FORMATS; i++)
        if (strcmp(formats[i].name, name) == 0)
            return &formats[i];
    return NULL;
}

static bool makes_package(const struct form *form)
{
    return form->state == package_state;
}

/* ---- what is asked ---- */

static bool refuse(const struct kr_export_format *format, const char *option, const char *wanted,
                   struct kr_error *error)
{
    return kr_fail(error, KR_INPUT, NULL, 0, "%s takes no %s; expected %s", format->name, option, wanted);
}

static bool check_options(const struct kr_export_format *format, enum span span, const struct kr_export_filter *filter,
                          struct kr_error *error)
{
    const bool over_time = kr_flow_is_given(filter->since) || kr_flow_is_given(filter->until);
    if (span == BOARD && over_time)
        return refuse(format, "first and last day", "one day, or another format", error);
    if (over_time && kr_flow_is_given(filter->on))
        return refuse(format, "day beside a first and last one", "one of the two", error);
    if (span == CLAIMS && filter->all)
        return refuse(format, "places of which nobody spoke", "claims only", error);
    return true;
}

/* The days of a table over time. */
static bool read_days(struct kr_exporting *e, enum span span)
{
    const struct kr_export_filter *filter = e->filter;
    const char *since = kr_flow_is_given(filter->on) ? filter->on : filter->since;
    const char *until = kr_flow_is_given(filter->on) ? filter->on : filter->until;
    e->since_day = KR_DAY_MIN;
    e->until_day = KR_DAY_MAX;
    if ((kr_flow_is_given(since) && !kr_flow_read_days(since, &e->since_day, NULL, e->error)) ||
        (kr_flow_is_given(until) && !kr_flow_read_days(until, NULL, &e->until_day, e->error)))
        return false;
    if (span == DAYS && !kr_day_valid(e->until_day))
        e->until_day = e->last_day;
    if (span == DAYS && !kr_day_valid(e->since_day) && !kr_store_first_day(e->record->store, &e->since_day, e->error))
        return false;
    if (span == DAYS && (!kr_day_valid(e->since_day) || !kr_day_valid(e->until_day))) {
        e->since_day = 0; /* a record without dates has no days */
        e->until_day = -1;
    } else if (e->since_day > e->until_day) {
        return kr_fail(e->error, KR_INPUT, NULL, 0, "the last day lies before the first; expected the earlier first");
    }
    return true;
}

/* The days as EDTF: "2022-09-11", "2022-09-01/2022-09-30", "2022-09-01/..", "" for all. */
static void name_days(struct kr_exporting *e, enum span span)
{
    const char *on = e->filter->on;
    if (span == BOARD && kr_flow_is_given(on))
        snprintf(e->days, sizeof(e->days), "%.90s", on);
    else if (span == BOARD && e->last_day != KR_DAY_MIN)
        kr_edtf_day(e->days, e->last_day);
    else if (span != BOARD && e->since_day <= e->until_day)
        kr_edtf_interval(e->days, e->since_day, e->until_day); /* leaves "" when both ends are open */
}

/* Fills what the filter asks, and what the file tells of itself. */
static bool read_filter(struct kr_exporting *e, enum span span)
{
    const struct kr_export_filter *filter = e->filter;
    const struct kr_record *record = e->record;
    int64_t known;
    if (!kr_store_last_day(record->store, &e->last_day, e->error) ||
        (kr_flow_is_given(filter->known) && !kr_flow_read_days(filter->known, NULL, &known, e->error)) ||
        (kr_flow_is_given(filter->on) && !kr_flow_read_days(filter->on, NULL, NULL, e->error)) || !read_days(e, span))
        return false;
    if (kr_flow_is_given(filter->region)) {
        if (record->ground)
            e->region = kr_ground_region(record->ground, kr_str_of(filter->region));
        if (!e->region.len)
            return kr_fail(e->error, KR_NOT_FOUND, NULL, 0, "no region \"%.100s\": expected a region, or a town in one",
                           filter->region);
    }
    name_days(e, span);
    if (kr_flow_is_given(filter->known))
        snprintf(e->known, sizeof(e->known), "%.90s", filter->known);
    else if (e->last_day != KR_DAY_MIN)
        kr_edtf_day(e->known, e->last_day);
    e->about = (struct kr_about){kr_str_of(e->days), kr_str_of(e->known)};
    kr_out_about(&e->line, &e->about);
    return true;
}

/* ---- the work ---- */

static bool give_board(struct kr_exporting *e, const struct form *form)
{
    const struct kr_export_filter *f = e->filter;
    const struct kr_board_filter filter = {
        .on = f->on, .known = f->known, .region = f->region, .side = f->side, .all = f->all};
    return kr_record_board_of(e->record, &filter, form->state, e, e->error);
}

/* What is asked over time, as one state of the record has it. */
static bool give_spans(struct kr_exporting *e, const struct form *form)
{
    struct kr_store *store = e->record->store;
    if (!kr_store_begin_read(store, e->error))
        return false;
    bool ok = !form->state || kr_export_states(e, form->state, e, e->error);
    ok = ok && !e->failed && (!form->claim || kr_export_claims(e, form->claim, e, e->error));
    return kr_store_end(store, ok ? e->error : NULL) && ok;
}

static bool give_rows(struct kr_exporting *e, const struct form *form)
{
    return (form->span == BOARD ? give_board(e, form) : give_spans(e, form)) && !e->failed;
}

static bool give_text(struct kr_exporting *e, const struct form *form)
{
    struct kr_arena arena;
    kr_arena_init(&arena, 4096);
    e->csv.out = e->kml.out = &e->out;
    bool ok = form->begin != begin_kml || kr_export_sides(e, &arena);
    if (ok && form->head)
        kr_csv_head(&e->csv, form->head);
    if (ok && form->begin)
        form->begin(e);
    ok = ok && give_rows(e, form);
    if (ok && form->end)
        form->end(e);
    ok = ok && (kr_export_pour(e, true) || !e->failed);
    kr_arena_release(&arena);
    return ok;
}

/* A GeoPackage into a file that is empty or not there. */
static bool give_package(struct kr_exporting *e, const struct form *form, const char *path)
{
    struct kr_buf about = {0};
    kr_out_about_json(&about, &e->about);
    e->package = about.failed ? NULL : kr_geopackage_new(path, kr_buf_str(&about), e->last_day, e->error);
    bool ok = e->package || (about.failed && kr_flow_no_memory(e->error));
    kr_buf_release(&about);
    ok = ok && give_rows(e, form);
    if (ok)
        return kr_geopackage_end(e->package, e->error);
    kr_geopackage_free(e->package);
    return false;
}

/* Reads the file out to the sink. */
static bool give_file(struct kr_exporting *e, const char *path)
{
    kr_str bytes;
    if (!kr_file_map(path, &bytes, e->error))
        return false;
    for (kr_str rest = bytes; rest.len && !e->stopped;) {
        const kr_str piece = kr_str_cut(rest, 0, rest.len < PIECE_BYTES ? rest.len : PIECE_BYTES);
        e->stopped = !e->sink(e->context, piece);
        rest = kr_str_cut(rest, piece.len, rest.len);
    }
    kr_file_unmap(bytes);
    return true;
}

static bool give_package_to_sink(struct kr_exporting *e, const struct form *form)
{
    const char *folder = getenv("TMPDIR");
    char path[PATH_BYTES];
    if ((size_t)snprintf(path, sizeof(path), "%s/kroniek-XXXXXX", kr_flow_is_given(folder) ? folder : "/tmp") >=
        sizeof(path))
        return kr_fail(e->error, KR_IO, folder, 0, "the path is too long");
    const int fd = mkostemp(path, O_CLOEXEC);
    if (fd < 0)
        return kr_fail(e->error, KR_IO, path, 0, "cannot write: %s", strerror(errno));
    close(fd);
    const bool ok = give_package(e, form, path) && give_file(e, path);
    unlink(path);
    return ok;
}

/* Finds the format and reads the filter; NULL on failure. */
static const struct form *begin(struct kr_exporting *e, const char *name)
{
    const struct kr_export_format *format = kr_export_format_of(name);
    if (!format) {
        struct kr_buf names = {0};
        for (size_t i = 0; i < FORMATS; i++)
            kr_buf_addf(&names, "%s%s", !i ? "" : i + 1 < FORMATS ? ", " : " or ", formats[i].name);
        kr_fail(e->error, KR_INPUT, NULL, 0, "no such format: \"%.40s\"; expected %.*s", name ? name : "",
                (int)names.len, names.len ? names.ptr : "");
        kr_buf_release(&names);
        return NULL;
    }
    const struct form *form = &forms[format - formats];
    return check_options(format, form->span, e->filter, e->error) && read_filter(e, form->span) ? form : NULL;
}

static void release(struct kr_exporting *e)
{
    kr_buf_release(&e->line);
    kr_buf_release(&e->out);
}

bool kr_record_export(struct kr_record *record, const char *format, const struct kr_export_filter *filter,
                      kr_sink_fn *sink, void *context, struct kr_error *error)
{
    assert(record && filter && sink);
    struct kr_error unread;
    struct kr_exporting e = {
        .record = record, .filter = filter, .error = error ? error : &unread, .sink = sink, .context = context};
    const struct form *form = begin(&e, format);
    const bool ok = form && (makes_package(form) ? give_package_to_sink(&e, form) : give_text(&e, form));
    release(&e);
    return ok;
}

/* ---- into a file ---- */

struct target {
    int fd;
    int reason; /* errno of the write that failed */
};

static bool write_piece(void *context, kr_str piece)
{
    struct target *target = context;
    while (piece.len && !target->reason) {
        const ssize_t put = write(target->fd, piece.ptr, piece.len);
        if (put < 0 && errno != EINTR)
            target->reason = errno;
        else if (put > 0)
            piece = kr_str_cut(piece, (size_t)put, piece.len);
    }
    return !target->reason;
}

/* Opens the file to write: beside `path`, to be renamed; or what is there itself, when that is no ordinary file, as a
 * pipe. *beside "": that one. */
static bool open_target(struct kr_exporting *e, const struct form *form, const char *path, char beside[PATH_BYTES],
                        int *fd)
{
    struct stat info;
    const bool special = stat(path, &info) == 0 && !S_ISREG(info.st_mode);
    if (special && (makes_package(form) || S_ISDIR(info.st_mode)))
        return kr_fail(e->error, KR_IO, path, 0, "cannot write: expected an ordinary file");
    if ((size_t)snprintf(beside, PATH_BYTES, "%s%s", special ? "" : path, special ? "" : ".part") >= PATH_BYTES)
        return kr_fail(e->error, KR_IO, path, 0, "the path is too long");
    *fd = open(special ? path : beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    return *fd >= 0 || kr_fail(e->error, KR_IO, path, 0, "cannot write: %s", strerror(errno));
}

bool kr_record_export_file(struct kr_record *record, const char *format, const struct kr_export_filter *filter,
                           const char *path, struct kr_error *error)
{
    assert(record && filter && path);
    struct kr_error unread;
    struct target target = {.fd = -1};
    struct kr_exporting e = {
        .record = record, .filter = filter, .error = error ? error : &unread, .sink = write_piece, .context = &target};
    char beside[PATH_BYTES];
    const struct form *form = begin(&e, format);
    bool ok = form && open_target(&e, form, path, beside, &target.fd);
    if (ok) {
        ok = makes_package(form) ? give_package(&e, form, beside) : give_text(&e, form);
        if (close(target.fd) != 0 && !target.reason)
            target.reason = errno;
        if (ok && !target.reason && beside[0] && rename(beside, path) != 0)
            target.reason = errno;
        if (ok && target.reason)
            ok = kr_fail(e.error, KR_IO, path, 0, "cannot write: %s", strerror(target.reason));
        if (!ok && beside[0])
            unlink(beside);
    }
    release(&e);
    return ok;
}
