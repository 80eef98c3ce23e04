/* cli.h - the door of the room cli, and all there is between its files: one file a command, each with one table of
 * options that drives getopt_long, --help and the test that the manual has them all. Only this room prints or exits. */
#ifndef KR_CLI_H
#define KR_CLI_H

#include "flow/flow.h"

/* What a run comes to; docs/kroniek.1 has them for users. */
enum cli_exit {
    CLI_OK = 0,
    CLI_REJECTED = 1,  /* some input was rejected; all else was done */
    CLI_USAGE = 2,     /* wrong options or arguments */
    CLI_RECORD = 3,    /* no record, not a record, damaged, of a newer schema, busy, disk full */
    CLI_PACKS = 4,     /* packs that break the schema, or are not there */
    CLI_NOT_FOUND = 5, /* no such place, claim or report in the record */
    CLI_OUTPUT = 6,    /* the results could not be written */
    CLI_INTERNAL = 70  /* out of memory */
};

enum cli_option_id {
    CLI_HELP,
    CLI_QUIET,
    CLI_DB,
    CLI_PACKS_DIR,
    CLI_FORMAT,
    CLI_ON,
    CLI_KNOWN,
    CLI_PUBLISHED,
    CLI_SOURCE,
    CLI_LANG,
    CLI_TYPE,
    CLI_PLACE,
    CLI_SIDE,
    CLI_FACTUALITY,
    CLI_REPORT,
    CLI_SINCE,
    CLI_UNTIL,
    CLI_LIMIT,
    CLI_GAZETTEER,
    CLI_OUT,
    CLI_COUNTRIES,
    CLI_LISTED,
    CLI_ALL,
    CLI_COMPARE,
    CLI_AT,
    CLI_VERBOSE,
    CLI_REGION,
    CLI_SUMMARY,
    CLI_KIND,
    CLI_UNIT,
    CLI_MAP,
    CLI_RAW,
    CLI_PORT,
    CLI_BIND,
    CLI_HOST,
    CLI_BASEMAP,
    CLI_EXPORT_FORMAT,
    CLI_EVERY,
    CLI_ONCE,
    CLI_PAGES,
    CLI_ALLOW_LOCAL,
    CLI_TIMEOUT,
    CLI_PAUSE,
    CLI_OPTION_COUNT
};

struct cli_option {
    enum cli_option_id id;
    char letter; /* 0: none */
    const char *name, *argument /* NULL: takes none */, *help;
};

/* The options that every command takes. */
#define CLI_COMMON_OPTIONS                                                                                             \
    {CLI_DB, 'd', "db", "FILE", "the record (default: $KRONIEK_DB, or kroniek.db)"},                                   \
        {CLI_PACKS_DIR, 0, "packs", "DIR", "language and theatre packs (default: those built in)"},                    \
        {CLI_QUIET, 'q', "quiet", NULL, "no progress, no summary"},                                                    \
    {                                                                                                                  \
        CLI_HELP, 'h', "help", NULL, "this text"                                                                       \
    }
#define CLI_FORMAT_OPTION                                                                                              \
    {                                                                                                                  \
        CLI_FORMAT, 0, "format", "NAME", "table (default), ndjson or csv"                                              \
    }
#define CLI_GAZETTEER_OPTION                                                                                           \
    {                                                                                                                  \
        CLI_GAZETTEER, 0, "gazetteer", "FILE", "a compiled gazetteer (default: that of the packs)"                     \
    }
#define CLI_MAP_OPTION                                                                                                 \
    {                                                                                                                  \
        CLI_MAP, 0, "map", "FIELDS", "where JSON has text, date, ...: text=body,published=date"                        \
    }
#define CLI_KNOWN_OPTION                                                                                               \
    {                                                                                                                  \
        CLI_KNOWN, 0, "known", "DAY", "as known on that day: reports published until then"                             \
    }

struct cli;
struct cli_command {
    const char *name, *arguments, *purpose;
    const char *details; /* closing part of --help; NULL: none */
    const struct cli_option *options;
    size_t option_count;
    int least, most; /* arguments; most -1: any number */
    enum cli_exit (*run)(struct cli *cli);
};

extern const struct cli_command cli_add, cli_board, cli_place, cli_claims, cli_why, cli_extract, cli_mentions,
    cli_check, cli_load_claims, cli_remove, cli_rebuild, cli_copies, cli_gazetteer, cli_pack, cli_eval, cli_disputes,
    cli_figures, cli_export, cli_report, cli_verify, cli_serve, cli_watch;
extern const struct cli_command *const cli_commands[];
extern const size_t cli_command_count;

/* One run. */
struct cli {
    const struct cli_command *command;
    const char *values[CLI_OPTION_COUNT]; /* NULL: not given; an option without argument: "" */
    char **arguments;
    int argument_count;
    enum kr_format format;
    struct kr_style style; /* of standard output */
    struct kr_buf out;     /* what is still to be written to standard output */
    bool closed;           /* the reader of standard output has gone: stop, quietly */
    bool output_failed;
};

/* ---- output (output.c) ---- */

/* Writes what is in cli->out when it is much, or when `all`. False when there is no use in going on. */
bool cli_flush(struct cli *cli, bool all);
/* Does the report read as its language, or did --lang say which one it is? Else KR_NOT_FOUND, as for a language that
 * no pack reads. */
bool cli_reads(const struct cli *cli, struct kr_worker *worker, const struct kr_report *report, struct kr_error *error);
/* "kroniek: FILE:LINE: byte N: ..." on standard error. */
void cli_complain(const struct kr_error *error);
/* The same for a failure of the record; returns the exit code. */
enum cli_exit cli_record_failed(const struct cli *cli, const struct kr_error *error);
/* "kroniek board: ..." and where to look; returns CLI_USAGE. */
enum cli_exit cli_usage(const struct cli *cli, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The help of one command, or the overview (NULL), into cli->out. */
void cli_help(struct cli *cli, const struct cli_command *command);

/* ---- what commands share (shared.c) ---- */

const char *cli_db(const struct cli *cli);
/* Opens the record for reading; NULL after a complaint, with *code set. */
struct kr_record *cli_open(struct cli *cli, enum cli_exit *code);
/* Lets the record know the baseline and the regions of the packs; false after a complaint, with *code set. */
bool cli_ground(struct cli *cli, struct kr_record *record, enum cli_exit *code);
/* Both. */
struct kr_record *cli_open_ground(struct cli *cli, enum cli_exit *code);
/* Opens a record that is there for writing; NULL after a complaint, with *code set. */
struct kr_record *cli_open_to_change(struct cli *cli, enum cli_exit *code);
/* Brings the record's chronicle up to date at the end of a run that changed it; false after a complaint. */
bool cli_settle(struct cli *cli, struct kr_record *record, enum cli_exit *code);
/* Loads the packs and a worker; false after a complaint, with *code set. */
bool cli_load(struct cli *cli, struct kr_packs **packs, struct kr_worker **worker, enum cli_exit *code);
/* The id of the place that the gazetteer knows by this name, for names that no report of the record used ("Izum",
 * "Купянськ"); false when it knows none. Complains of nothing. */
enum { CLI_PLACE_ID_SIZE = 96 };
bool cli_place_id(struct cli *cli, const char *name, char id[CLI_PLACE_ID_SIZE]);
/* The places that go by a name in the record, or else by one that the gazetteer knows; more are not shown. Release the
 * arena, also after a failure. */
enum { CLI_MAX_PLACES = 16 };
struct cli_places {
    struct kr_arena arena;
    struct kr_place items[CLI_MAX_PLACES];
    size_t count;
};
bool cli_find_places(struct cli *cli, struct kr_record *record, const char *name, struct cli_places *places,
                     struct kr_error *error);
/* The id of the first of them. */
bool cli_find_place(struct cli *cli, struct kr_record *record, const char *name, char id[CLI_PLACE_ID_SIZE],
                    struct kr_error *error);
/* The options on reports, NULL where not given; checks the date. */
bool cli_report_options(struct cli *cli, struct kr_report_options *options, enum cli_exit *code);
/* Checks that the option, when given, is a date in EDTF; complains otherwise. */
bool cli_check_date(struct cli *cli, enum cli_option_id option);
/* Checks that the dates of the two options, when both are given, do not run backwards; complains otherwise. */
bool cli_check_order(struct cli *cli, enum cli_option_id first, enum cli_option_id last);

/* Reads the reports that the arguments name, one after the other. `each` returns false to stop. What cannot be read
 * is named on standard error and counted. */
typedef bool cli_report_fn(void *context, const struct kr_report *report);
struct cli_reports {
    size_t read, rejected, walked; /* reports; files seen */
    size_t unread;                 /* in a language that no pack reads */
    size_t line, offset;           /* where the report that `each` gets stands in its file; 0: no lines */
    size_t doubted;                /* of those that were kept, by cli_doubt */
};
bool cli_each_report(struct cli *cli, const struct kr_report_options *options, cli_report_fn *each, void *context,
                     struct cli_reports *counts);
/* Names a report that was not read on standard error and counts it; returns what ends the run: CLI_INTERNAL when memory
 * is out, else CLI_OK. */
enum cli_exit cli_report_failed(const struct kr_report *report, struct kr_error *error, struct cli_reports *counts);
/* The same where a report was to be analysed; but that no pack reads its language is only counted, unless --lang said
 * that it is in that language. */
enum cli_exit cli_report_unread(const struct cli *cli, const struct kr_report *report, struct kr_error *error,
                                struct cli_reports *counts);
/* Tells on standard error how many were not read for their language, if any. */
void cli_tell_unread(const struct cli *cli, const struct cli_reports *counts);
/* Names, on standard error, a report that was kept with a date to be doubted: one later than today, or one of two that
 * disagree; both, where it is both. The only thing about reports that asks a clock; what is kept does not depend on it.
 * Nothing with -q. */
void cli_doubt(const struct cli *cli, const struct kr_report *report, struct cli_reports *counts);
/* At the end of a run: how many more were to be doubted than were named. */
void cli_doubt_end(const struct cli *cli, const struct cli_reports *counts);
/* How many files the arguments name, for a progress bar. */
size_t cli_count_files(const struct cli *cli);

/* Ends a command's table. `asked`: the record answered, else `error` says why it did not. `none`, NULL allowed: what
 * to tell on standard error when the table has no row. */
enum cli_exit cli_table_end(const struct cli *cli, struct kr_table *table, bool asked, const struct kr_error *error,
                            const char *none);
/* ---- why ---- */

/* why-place.c: kroniek why PLACE. */
enum cli_exit cli_why_place(struct cli *cli);
/* why-at.c: kroniek why --at. */
enum cli_exit cli_why_at(struct cli *cli);
/* explain.c: how the sentence at byte `offset` of the report's text was read, in the run's format. `way_back`: to the
 * bytes of its file, to be told where they are others; NULL: nothing is told of them. Loads the packs. */
enum cli_exit cli_explain(struct cli *cli, const struct kr_report *report, const struct kr_read_report *way_back,
                          size_t offset);

#endif
