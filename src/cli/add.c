/* add.c - kroniek add: reports into the record. Each report is committed by itself, whole or not at all, so the run
 * can be stopped at any moment and taken up again. */
#include "cli/cli.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

static const struct cli_option options[] = {
    {CLI_PUBLISHED, 0, "published", "DATE", "their date of publication, instead of the date line's"},
    {CLI_SOURCE, 0, "source", "NAME", "the outlet that published them"},
    {CLI_LANG, 0, "lang", "CODE", "their language (default: the one they are in)"},
    CLI_MAP_OPTION,
    CLI_GAZETTEER_OPTION,
    CLI_COMMON_OPTIONS,
};

enum { BAR_COLUMNS = 30, REDRAW_MS = 50 };

struct adding {
    struct cli *cli;
    struct kr_record *record;
    struct kr_worker *worker;
    struct cli_reports counts;
    size_t fresh, known, claims, undated;
    size_t unread; /* of the fresh ones: no pack reads their language */
    size_t total;  /* files, for the bar; 0: no bar */
    struct timespec drawn;
    enum cli_exit code; /* of what ended the run early */
};

static void draw(struct adding *adding, bool last)
{
    if (!adding->total)
        return;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    const long long passed_ms =
        (now.tv_sec - adding->drawn.tv_sec) * 1000LL + (now.tv_nsec - adding->drawn.tv_nsec) / 1000000;
    if (passed_ms < REDRAW_MS && !last)
        return;
    adding->drawn = now;
    const size_t done = adding->counts.walked < adding->total ? adding->counts.walked : adding->total;
    char bar[BAR_COLUMNS + 1];
    memset(bar, '.', BAR_COLUMNS);
    memset(bar, '#', done * BAR_COLUMNS / adding->total);
    bar[BAR_COLUMNS] = '\0';
    fprintf(stderr, "\r[%s] %zu/%zu%s", bar, done, adding->total, last ? "\n" : "");
    fflush(stderr);
}

static bool add_report(void *context, const struct kr_report *report)
{
    struct adding *adding = context;
    struct kr_outcome outcome;
    struct kr_error error = {0};
    bool ok = kr_record_add(adding->record, adding->worker, report, &outcome, &error);
    if (!ok && error.code == KR_NOT_FOUND) { /* no pack reads its language: it is kept, until one does */
        ok = kr_record_put(adding->record, report, NULL, 0, &outcome, &error);
        adding->unread += ok && !outcome.known;
    }
    if (ok) {
        adding->fresh += !outcome.known;
        adding->undated += !outcome.known && !report->published[0];
        adding->known += outcome.known;
        if (!outcome.known)
            cli_doubt(adding->cli, report, &adding->counts);
        adding->claims += outcome.claims;
    } else {
        adding->code = cli_record_failed(adding->cli, &error);
        return false;
    }
    draw(adding, false);
    return true;
}

static void summarise(struct adding *adding)
{
    if (adding->cli->values[CLI_QUIET])
        return;
    kr_buf_addf(&adding->cli->out, "%zu report%s read: %zu new, %zu already known, %zu rejected; %zu claim%s",
                adding->counts.read, adding->counts.read == 1 ? "" : "s", adding->fresh, adding->known,
                adding->counts.rejected, adding->claims, adding->claims == 1 ? "" : "s");
    if (adding->unread)
        kr_buf_addf(&adding->cli->out, "; %zu in a language that no pack reads", adding->unread);
    kr_buf_addc(&adding->cli->out, '\n');
}

/* A report without a date counts for no day of the board: say so. */
static void warn_undated(const struct adding *adding)
{
    if (adding->undated && !adding->cli->values[CLI_QUIET])
        fprintf(stderr,
                "kroniek: %zu new report%s without a date, which count%s for no day: expected a first line "
                "\" date 2022-09-10 ...\", or --published\n",
                adding->undated, adding->undated == 1 ? "" : "s", adding->undated == 1 ? "s" : "");
}

static enum cli_exit run(struct cli *cli)
{
    struct adding adding = {.cli = cli};
    struct kr_report_options report_options;
    struct kr_packs *packs = NULL;
    struct kr_error error;
    enum cli_exit code = CLI_OK;
    if (!cli_report_options(cli, &report_options, &code) || !cli_load(cli, &packs, &adding.worker, &code))
        return code;
    adding.record = kr_record_open(cli_db(cli), KR_RECORD_WRITE, &error);
    if (!adding.record) {
        code = cli_record_failed(cli, &error);
    } else {
        if (isatty(STDERR_FILENO) && !cli->values[CLI_QUIET])
            adding.total = cli_count_files(cli);
        cli_each_report(cli, &report_options, add_report, &adding, &adding.counts);
        draw(&adding, true);
        summarise(&adding);
        warn_undated(&adding);
        cli_doubt_end(cli, &adding.counts);
        code = adding.code ? adding.code : adding.counts.rejected ? CLI_REJECTED : CLI_OK;
        if (!adding.code && adding.fresh)
            cli_settle(cli, adding.record, &code);
    }
    kr_record_close(adding.record);
    kr_worker_free(adding.worker);
    kr_packs_free(packs);
    return code;
}

const struct cli_command cli_add = {
    .name = "add",
    .arguments = "FILE|DIR|-...",
    .purpose = "read reports into the record",
    .details =
        "Texts, web pages (of a live blog each entry), RSS, Atom and JSON feeds, ninjs, NewsML-G2, JSON and lines\n"
        "of it, WARC, and gz, zst, zip and tar of all these: the first bytes of a file tell what it is. A folder\n"
        "gives such files and those of the folders below it. Any usual encoding is read. A text may begin with\n"
        "a line \"date YYYY-MM-DD\" (or YYYY-MM, YYYY), and go on in that line. A report that the record has\n"
        "already changes nothing. A bad one is named, counted and left out; the others are added.\n"
        "docs/READING.md has it all.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .least = 1,
    .most = -1,
    .run = run,
};
