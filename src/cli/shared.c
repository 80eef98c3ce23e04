/* shared.c - what several commands do alike: open the record, load packs, read reports, print claims. */
#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

const char *cli_db(const struct cli *cli)
{
    const char *from_environment = getenv("KRONIEK_DB");
    if (cli->values[CLI_DB])
        return cli->values[CLI_DB];
    return from_environment && from_environment[0] ? from_environment : "kroniek.db";
}

static struct kr_record *open_record(struct cli *cli, enum kr_record_mode mode, enum cli_exit *code)
{
    struct kr_error error = {.code = KR_NOT_FOUND};
    struct kr_record *record = NULL;
    if (mode == KR_RECORD_READ || access(cli_db(cli), F_OK) == 0) /* none is made */
        record = kr_record_open(cli_db(cli), mode, &error);
    if (record)
        return record;
    if (error.code == KR_NOT_FOUND) {
        struct kr_error none;
        kr_fail(&none, KR_RECORD, NULL, 0, "no record at %.300s: `kroniek add REPORTS...` makes one", cli_db(cli));
        cli_complain(&none);
        *code = CLI_RECORD;
    } else {
        *code = cli_record_failed(cli, &error);
    }
    return NULL;
}

struct kr_record *cli_open(struct cli *cli, enum cli_exit *code)
{
    return open_record(cli, KR_RECORD_READ, code);
}

struct kr_record *cli_open_to_change(struct cli *cli, enum cli_exit *code)
{
    return open_record(cli, KR_RECORD_WRITE, code);
}

bool cli_ground(struct cli *cli, struct kr_record *record, enum cli_exit *code)
{
    struct kr_error error;
    if (kr_record_ground(record, cli->values[CLI_PACKS_DIR], cli->values[CLI_GAZETTEER], &error))
        return true;
    cli_complain(&error);
    *code = error.code == KR_MEMORY ? CLI_INTERNAL : CLI_PACKS;
    return false;
}

struct kr_record *cli_open_ground(struct cli *cli, enum cli_exit *code)
{
    struct kr_record *record = cli_open(cli, code);
    if (record && !cli_ground(cli, record, code)) {
        kr_record_close(record);
        record = NULL;
    }
    return record;
}

bool cli_settle(struct cli *cli, struct kr_record *record, enum cli_exit *code)
{
    struct kr_error error = {0};
    if (!cli_ground(cli, record, code))
        return false;
    if (kr_record_settle(record, &error))
        return true;
    *code = cli_record_failed(cli, &error);
    return false;
}

bool cli_load(struct cli *cli, struct kr_packs **packs, struct kr_worker **worker, enum cli_exit *code)
{
    struct kr_error error = {0};
    *worker = NULL;
    *packs = kr_packs_load(cli->values[CLI_PACKS_DIR], cli->values[CLI_GAZETTEER], &error);
    if (!*packs) {
        cli_complain(&error);
        *code = error.code == KR_MEMORY ? CLI_INTERNAL : CLI_PACKS;
        return false;
    }
    *worker = kr_worker_new(*packs);
    if (*worker)
        return true;
    fputs("kroniek: out of memory\n", stderr);
    kr_packs_free(*packs);
    *packs = NULL;
    *code = CLI_INTERNAL;
    return false;
}

bool cli_check_date(struct cli *cli, enum cli_option_id option)
{
    const char *value = cli->values[option];
    if (!value || kr_edtf_valid(kr_str_of(value)))
        return true;
    cli_usage(cli, "no such date: \"%.40s\"; expected YYYY-MM-DD, YYYY-MM or YYYY", value);
    return false;
}

bool cli_check_order(struct cli *cli, enum cli_option_id first, enum cli_option_id last)
{
    const char *from = cli->values[first], *to = cli->values[last];
    if (!from || !to)
        return true;
    const size_t given = strlen(from) < strlen(to) ? strlen(from) : strlen(to); /* a month is not after its days */
    if (strncmp(from, to, given) <= 0)
        return true;
    cli_usage(cli, "%.40s is after %.40s; expected the earlier day first", from, to);
    return false;
}

static bool take_place_id(void *context, const struct kr_candidate *candidate)
{
    snprintf(context, CLI_PLACE_ID_SIZE, "%.*s", (int)candidate->place->id.len, candidate->place->id.ptr);
    return false;
}

bool cli_place_id(struct cli *cli, const char *name, char id[CLI_PLACE_ID_SIZE])
{
    const char *dir = cli->values[CLI_PACKS_DIR];
    struct kr_packs *packs = dir ? kr_packs_load(dir, cli->values[CLI_GAZETTEER], NULL) : NULL;
    struct kr_gazetteer *opened = dir ? NULL : kr_gazetteer_open(cli->values[CLI_GAZETTEER], NULL);
    const struct kr_gazetteer *g = packs ? kr_packs_gazetteer(packs) : opened;
    id[0] = '\0';
    if (g)
        kr_gazetteer_lookup(g, kr_str_of(name), take_place_id, id);
    kr_gazetteer_close(opened);
    kr_packs_free(packs);
    return id[0] != '\0';
}

static bool keep_place(void *context, const struct kr_place *place)
{
    struct cli_places *places = context;
    struct kr_place *copy = &places->items[places->count++];
    *copy = *place;
    copy->id = kr_arena_str(&places->arena, place->id);
    copy->name = kr_arena_str(&places->arena, place->name);
    copy->country = kr_arena_str(&places->arena, place->country);
    return places->count < CLI_MAX_PLACES;
}

bool cli_find_places(struct cli *cli, struct kr_record *record, const char *name, struct cli_places *places,
                     struct kr_error *error)
{
    char id[CLI_PLACE_ID_SIZE];
    *places = (struct cli_places){.count = 0};
    kr_arena_init(&places->arena, 4096);
    bool ok = kr_record_places(record, name, keep_place, places, error);
    if (!ok && error->code == KR_NOT_FOUND && cli_place_id(cli, name, id))
        ok = kr_record_places(record, id, keep_place, places, error);
    return ok;
}

bool cli_find_place(struct cli *cli, struct kr_record *record, const char *name, char id[CLI_PLACE_ID_SIZE],
                    struct kr_error *error)
{
    struct cli_places places;
    const bool ok = cli_find_places(cli, record, name, &places, error);
    if (ok)
        snprintf(id, CLI_PLACE_ID_SIZE, "%.*s", (int)places.items[0].id.len, places.items[0].id.ptr);
    kr_arena_release(&places.arena);
    return ok;
}

bool cli_report_options(struct cli *cli, struct kr_report_options *options, enum cli_exit *code)
{
    struct kr_error error;
    *options = (struct kr_report_options){cli->values[CLI_PUBLISHED], cli->values[CLI_SOURCE], cli->values[CLI_LANG]};
    *code = CLI_USAGE;
    if (cli->values[CLI_MAP] && !kr_read_map_valid(cli->values[CLI_MAP], &error)) {
        cli_usage(cli, "option --map: %s", error.detail);
        return false;
    }
    return cli_check_date(cli, CLI_PUBLISHED);
}

/* ---- reports ---- */

struct reading {
    struct kr_read_options options;
    cli_report_fn *each;
    void *context;
    struct cli_reports *counts;
    struct kr_taken taken;
    bool failed; /* memory is out */
    size_t left_out;
    char left_out_first[64]; /* the ending of the first */
};

static void reject(void *context, const struct kr_error *fault)
{
    struct reading *reading = context;
    reading->counts->rejected++;
    cli_complain(fault);
}

static bool take_report(void *context, const struct kr_read_report *found)
{
    struct reading *reading = context;
    if (!kr_flow_take(found, &reading->taken)) {
        reading->failed = true;
        return false;
    }
    reading->counts->read++;
    reading->counts->line = found->line;
    reading->counts->offset = found->offset;
    return reading->each(reading->context, &reading->taken.report);
}

static bool read_file(void *context, const char *path)
{
    struct reading *reading = context;
    reading->counts->walked++;
    return kr_read_each(path, &reading->options, take_report, reject, reading);
}

/* A file that a folder leaves out by its name. */
static bool leave_out(void *context, const char *path)
{
    struct reading *reading = context;
    const char *const name = strrchr(path, '/');
    if (!reading->left_out++)
        snprintf(reading->left_out_first, sizeof(reading->left_out_first), "%.60s", name ? name + 1 : path);
    return true;
}

static void tell_left_out(const struct cli *cli, const struct reading *reading)
{
    struct kr_buf first = {0};
    if (!reading->left_out || cli->values[CLI_QUIET])
        return;
    kr_out_plain(&first, kr_str_of(reading->left_out_first));
    fprintf(
        stderr,
        "kroniek: %zu file%s left out by %s name%s, as %.*s; named outright, a file is read whatever it is called\n",
        reading->left_out, reading->left_out == 1 ? "" : "s", reading->left_out == 1 ? "its" : "their",
        reading->left_out == 1 ? "" : "s", (int)first.len, first.len ? first.ptr : "");
    kr_buf_release(&first);
}

bool cli_each_report(struct cli *cli, const struct kr_report_options *options, cli_report_fn *each, void *context,
                     struct cli_reports *counts)
{
    struct reading reading = {.each = each, .context = context, .counts = counts};
    reading.options = (struct kr_read_options){.known = *options, .map = cli->values[CLI_MAP]};
    bool going = true;
    for (int i = 0; i < cli->argument_count && going; i++) {
        const size_t before = counts->walked + counts->rejected;
        going = kr_read_walk(cli->arguments[i], read_file, leave_out, reject, &reading);
        if (going && counts->walked + counts->rejected == before) {
            struct kr_error error;
            kr_fail(&error, KR_NOT_FOUND, cli->arguments[i], 0, "no reports in it; expected files as *.txt, *.html");
            reject(&reading, &error);
        }
    }
    kr_taken_release(&reading.taken);
    tell_left_out(cli, &reading);
    if (reading.failed)
        fputs("kroniek: out of memory\n", stderr);
    return going;
}

/* ---- doubtful dates ---- */

/* More than this are counted, not named: an export may have a wrong date in every line. */
enum { MOST_DOUBTS = 20 };

/* Whether the report says that it is published later than today; then *today gets that day. A day is left for time
 * zones: where the day begins first it is 14 hours ahead of UTC. */
static bool is_ahead(const struct kr_report *report, struct kr_date *today)
{
    enum { DAY_S = 24 * 60 * 60 };
    const int64_t day = (int64_t)time(NULL) / DAY_S;
    int64_t first;
    if (!kr_day_valid(day) || !kr_edtf_range(kr_str_of(report->published), &first, NULL) || first <= day + 1)
        return false;
    *today = kr_day_split(day);
    return true;
}

void cli_doubt(const struct cli *cli, const struct kr_report *report, struct cli_reports *counts)
{
    const bool two = report->input && report->input->note.len;
    struct kr_date today;
    struct kr_error doubt;
    const bool ahead = is_ahead(report, &today);
    if (cli->values[CLI_QUIET] || (!ahead && !two) || counts->doubted++ >= MOST_DOUBTS)
        return;
    const kr_str note = two ? report->input->note : (kr_str){0};
    if (ahead)
        kr_fail(&doubt, KR_INPUT, report->path, counts->line,
                "published %s, later than today (%04d-%02d-%02d); kept, and counted unless --known is earlier%s%.*s",
                report->published, today.year, today.month, today.day, two ? "; " : "", (int)note.len,
                note.len ? note.ptr : "");
    else
        kr_fail(&doubt, KR_INPUT, report->path, counts->line, "%.*s", (int)note.len, note.len ? note.ptr : "");
    doubt.offset = counts->offset;
    cli_complain(&doubt);
}

void cli_doubt_end(const struct cli *cli, const struct cli_reports *counts)
{
    if (counts->doubted > MOST_DOUBTS && !cli->values[CLI_QUIET])
        fprintf(stderr, "kroniek: and %zu more reports with a date to be doubted\n", counts->doubted - MOST_DOUBTS);
}

static bool count_file(void *context, const char *path)
{
    (void)path;
    ++*(size_t *)context;
    return true;
}

static void skip_fault(void *context, const struct kr_error *fault)
{
    (void)context;
    (void)fault;
}

size_t cli_count_files(const struct cli *cli)
{
    size_t count = 0;
    for (int i = 0; i < cli->argument_count; i++)
        kr_read_walk(cli->arguments[i], count_file, NULL, skip_fault, &count);
    return count;
}

bool cli_reads(const struct cli *cli, struct kr_worker *worker, const struct kr_report *report, struct kr_error *error)
{
    const double LEAST_SHARE = 0.15; /* Dutch news has a third or more, English read as Dutch under a tenth */
    const double share = cli->values[CLI_LANG] ? -1 : kr_worker_share(worker, report);
    if (share < 0 || share >= LEAST_SHARE)
        return true;
    return kr_fail(error, KR_NOT_FOUND, report->path, 0,
                   "does not read as \"%s\": expected a language that a pack reads; --lang %s reads it all the same",
                   report->lang, report->lang);
}

/* ---- tables ---- */

enum cli_exit cli_table_end(const struct cli *cli, struct kr_table *table, bool asked, const struct kr_error *error,
                            const char *none)
{
    if (!asked)
        return cli_record_failed(cli, error);
    if (!kr_table_end(table)) {
        fputs("kroniek: out of memory\n", stderr);
        return CLI_INTERNAL;
    }
    if (none && !table->rows && !cli->values[CLI_QUIET])
        fprintf(stderr, "kroniek: %s\n", none);
    return CLI_OK;
}

enum cli_exit cli_report_failed(const struct kr_report *report, struct kr_error *error, struct cli_reports *counts)
{
    if (!error->file[0])
        snprintf(error->file, sizeof(error->file), "%.255s", report->path);
    cli_complain(error);
    counts->rejected++;
    return error->code == KR_MEMORY ? CLI_INTERNAL : CLI_OK;
}

enum cli_exit cli_report_unread(const struct cli *cli, const struct kr_report *report, struct kr_error *error,
                                struct cli_reports *counts)
{
    if (error->code != KR_NOT_FOUND || cli->values[CLI_LANG])
        return cli_report_failed(report, error, counts);
    counts->unread++;
    return CLI_OK;
}

void cli_tell_unread(const struct cli *cli, const struct cli_reports *counts)
{
    if (counts->unread && !cli->values[CLI_QUIET])
        fprintf(stderr, "kroniek: %zu report%s in a language that no pack reads\n", counts->unread,
                counts->unread == 1 ? "" : "s");
}
