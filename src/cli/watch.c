/* watch.c - kroniek watch: what is new in feeds, into the record, as it comes, until it is told to end. */
#include "cli/cli.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <unistd.h>

static const struct cli_option options[] = {
    {CLI_EVERY, 0, "every", "TIME", "how often each feed is asked: 90s, 10m (default), 2h; 30s at least"},
    {CLI_ONCE, 0, "once", NULL, "ask each feed once, now, and end"},
    {CLI_PAGES, 0, "pages", NULL, "read the page of each entry that has only a summary"},
    {CLI_LANG, 0, "lang", "CODE", "the language of the reports (default: as they read)"},
    {CLI_TIMEOUT, 0, "timeout", "SECONDS", "the longest that an answer may take (default: 60)"},
    {CLI_PAUSE, 0, "pause", "SECONDS", "between two requests to one host (default: 1)"},
    {CLI_ALLOW_LOCAL, 0, "allow-local", NULL, "also addresses of this machine and of its own network"},
    CLI_GAZETTEER_OPTION,
    CLI_COMMON_OPTIONS,
};

enum { LEAST_EVERY_S = 30, MOST_EVERY_S = 30 * 24 * 60 * 60, EVERY_S = 10 * 60 };

struct watching {
    struct cli *cli;
    struct kr_worker *worker;
    size_t faults;
};

/* "30s", "10m", "2h". */
static bool read_every(struct cli *cli, int64_t *seconds)
{
    static const char units[] = "smh";
    static const int64_t unit_s[] = {1, 60, 3600};
    const kr_str given = kr_str_of(cli->values[CLI_EVERY]);
    double count;
    *seconds = EVERY_S;
    if (!given.ptr)
        return true;
    const char *unit = given.len > 1 ? memchr(units, given.ptr[given.len - 1], 3) : NULL;
    if (unit && kr_str_number(kr_str_cut(given, 0, given.len - 1), &count) &&
        count * (double)unit_s[unit - units] >= LEAST_EVERY_S && count * (double)unit_s[unit - units] <= MOST_EVERY_S) {
        *seconds = (int64_t)(count * (double)unit_s[unit - units]);
        return true;
    }
    cli_usage(cli, "no such time: \"%.40s\"; expected 30s or more, as 90s, 10m or 2h", given.ptr);
    return false;
}

static bool read_seconds(struct cli *cli, enum cli_option_id option, double least, double most, unsigned *ms)
{
    const char *given = cli->values[option];
    double seconds;
    if (!given)
        return true;
    if (kr_str_number(kr_str_of(given), &seconds) && seconds >= least && seconds <= most) {
        *ms = (unsigned)(seconds * 1000);
        return true;
    }
    cli_usage(cli, "no such time: \"%.40s\"; expected seconds, %g to %g", given, least, most);
    return false;
}

static bool read_limits(struct cli *cli, struct kr_fetch_limits *limits)
{
    *limits = kr_fetch_limits_default();
    if (!read_seconds(cli, CLI_TIMEOUT, 0.1, 3600, &limits->total_ms) ||
        !read_seconds(cli, CLI_PAUSE, 0, 3600, &limits->pause_ms))
        return false;
    if (limits->connect_ms > limits->total_ms)
        limits->connect_ms = limits->total_ms;
    return true;
}

/* Published, outlet, title, claims; what is unknown is a hyphen. */
static bool tell(void *context, const struct kr_report *report, kr_str title, size_t claims)
{
    struct watching *watching = context;
    struct cli *cli = watching->cli;
    kr_buf_addz(&cli->out, report->published[0] ? report->published : "-");
    kr_buf_addc(&cli->out, '\t');
    kr_out_plain(&cli->out, report->source[0] ? kr_str_of(report->source) : KR_S("-"));
    kr_buf_addc(&cli->out, '\t');
    kr_out_plain(&cli->out, title.len ? title : kr_str_of(report->path));
    kr_buf_addf(&cli->out, "\t%zu\n", claims);
    cli_doubt(cli, report, &(struct cli_reports){0}); /* each by itself: a watch has no end */
    return cli_flush(cli, true);
}

static void complain(void *context, const struct kr_error *fault)
{
    struct watching *watching = context;
    watching->faults++;
    cli_complain(fault);
}

static void tell_rest(void *context, const char *wait)
{
    const struct watching *watching = context;
    if (!watching->cli->values[CLI_QUIET])
        fprintf(stderr, "kroniek: nothing is due; the first feed is asked in %s\n", wait);
}

/* A descriptor that can be read when a signal has come, or whoever reads standard output has gone: without that, a
 * watch whose feeds are quiet would never notice. -1 on failure. */
static int watch_for_end(int signals)
{
    struct epoll_event on_signal = {.events = EPOLLIN}, on_hang_up = {.events = 0};
    const int both = signals < 0 ? -1 : epoll_create1(EPOLL_CLOEXEC);
    if (both < 0 || epoll_ctl(both, EPOLL_CTL_ADD, signals, &on_signal) != 0)
        return -1;
    epoll_ctl(both, EPOLL_CTL_ADD, STDOUT_FILENO, &on_hang_up); /* a file cannot hang up, and is refused here */
    return both;
}

/* `ends`: the signals that end it, which are blocked. */
static enum cli_exit watch(struct watching *watching, struct kr_record *record, struct kr_watch_options *options,
                           const sigset_t *ends)
{
    struct cli *cli = watching->cli;
    const struct kr_watch_events events = {watching, tell, complain, tell_rest};
    struct kr_error error = {0};
    const int signals = signalfd(-1, ends, SFD_CLOEXEC);
    options->fetch.stop = watch_for_end(signals);
    if (options->fetch.stop < 0) {
        fprintf(stderr, "kroniek: %s\n", strerror(errno));
        return CLI_INTERNAL;
    }
    if (!cli->values[CLI_QUIET] && !options->once)
        fprintf(stderr, "kroniek: watching %zu feed%s for %s; end with Ctrl-C\n", options->count,
                options->count == 1 ? "" : "s", cli_db(cli));
    const bool ok = kr_record_watch(record, watching->worker, options, &events, &error);
    close(options->fetch.stop);
    close(signals);
    if (!ok)
        return error.code == KR_INPUT && !error.file[0] ? cli_usage(cli, "%s", error.detail)
                                                        : cli_record_failed(cli, &error);
    return options->once && watching->faults ? CLI_REJECTED : CLI_OK;
}

static enum cli_exit run(struct cli *cli)
{
    struct watching watching = {.cli = cli};
    struct kr_watch_options asked = {.feeds = (const char *const *)cli->arguments,
                                     .count = (size_t)cli->argument_count,
                                     .once = cli->values[CLI_ONCE],
                                     .pages = cli->values[CLI_PAGES],
                                     .lang = cli->values[CLI_LANG],
                                     .fetch.allow_local = cli->values[CLI_ALLOW_LOCAL]};
    struct kr_packs *packs = NULL;
    struct kr_error error;
    enum cli_exit code = CLI_USAGE;
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    sigprocmask(SIG_BLOCK, &ends, NULL); /* they are read where the transfers are waited for */
    if (!read_every(cli, &asked.every_s) || !read_limits(cli, &asked.fetch.limits) ||
        !cli_load(cli, &packs, &watching.worker, &code))
        return code;
    struct kr_record *record = kr_record_open(cli_db(cli), KR_RECORD_WRITE, &error);
    if (!record)
        code = cli_record_failed(cli, &error);
    else if (cli_ground(cli, record, &code))
        code = watch(&watching, record, &asked, &ends);
    kr_record_close(record);
    kr_worker_free(watching.worker);
    kr_packs_free(packs);
    return code;
}

const struct cli_command cli_watch = {
    .name = "watch",
    .arguments = "FEED...",
    .purpose = "follow feeds: what is new in them, into the record, as it comes",
    .details =
        "A FEED is the address of an RSS, Atom or JSON Feed. Prints a line a new report: published, outlet, title\n"
        "and number of claims, with tabs between. What was seen is kept in the record, so it can be ended at any\n"
        "moment and taken up again. docs/WATCH.md tells how polite it is.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .least = 1,
    .most = -1,
    .run = run,
};
