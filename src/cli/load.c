/* load.c - kroniek load: claims that `kroniek extract` printed, here or elsewhere, into the record. */
#include "cli/cli.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static const struct cli_option options[] = {CLI_GAZETTEER_OPTION, CLI_COMMON_OPTIONS};

/* More bad lines than this are counted, not named. */
enum { MOST_COMPLAINTS = 20 };

struct loading {
    struct cli *cli;
    struct kr_record *record;
    struct kr_flow_loader *loader;
    const char *name;
    FILE *file;
    size_t lines, rejected;
    enum cli_exit code; /* of what ended the run early */
};

static void reject(struct loading *loading, struct kr_error *error)
{
    if (loading->rejected++ < MOST_COMPLAINTS) {
        char detail[sizeof(error->detail)];
        snprintf(detail, sizeof(detail), "byte %zu: %.*s", error->offset, (int)sizeof(detail) - 40, error->detail);
        struct kr_error told;
        kr_fail(&told, KR_RECORD, loading->name, loading->lines, "%s", detail); /* the line before the byte */
        cli_complain(&told);
    }
}

/* Reads to the end; false when the run was ended. */
static bool read_lines(struct loading *loading)
{
    char *line = NULL;
    size_t capacity = 0;
    ssize_t len;
    while (!loading->code && (len = getline(&line, &capacity, loading->file)) >= 0) {
        struct kr_error error = {0};
        const kr_str text = kr_str_trim((kr_str){line, (size_t)len});
        loading->lines++;
        if (!text.len || kr_flow_load(loading->loader, text, &error))
            continue;
        if (error.code == KR_INPUT)
            reject(loading, &error);
        else
            loading->code = cli_record_failed(loading->cli, &error);
    }
    if (!loading->code && ferror(loading->file)) {
        fprintf(stderr, "kroniek: %s: %s\n", loading->name, strerror(errno));
        loading->code = CLI_REJECTED;
    }
    free(line);
    return !loading->code;
}

static void summarise(const struct loading *loading, const struct kr_flow_loaded *done)
{
    if (loading->rejected > MOST_COMPLAINTS)
        fprintf(stderr, "kroniek: %s: and %zu more such lines\n", loading->name, loading->rejected - MOST_COMPLAINTS);
    if (!loading->cli->values[CLI_QUIET])
        kr_buf_addf(&loading->cli->out,
                    "%zu line%s read: %zu new claim%s of %zu new report%s, %zu known, %zu rejected\n", loading->lines,
                    loading->lines == 1 ? "" : "s", done->claims, done->claims == 1 ? "" : "s", done->reports,
                    done->reports == 1 ? "" : "s", done->known, loading->rejected);
}

static enum cli_exit load(struct loading *loading)
{
    struct kr_error error = {0};
    struct kr_flow_loaded done = {0};
    enum cli_exit code = CLI_OK;
    loading->record = kr_record_open(cli_db(loading->cli), KR_RECORD_WRITE, &error);
    if (loading->record && !cli_ground(loading->cli, loading->record, &code))
        return code;
    if (loading->record)
        loading->loader = kr_flow_loader_new(loading->record, &error);
    if (!loading->loader)
        return cli_record_failed(loading->cli, &error);
    const bool ended = read_lines(loading);
    if (!kr_flow_load_end(loading->loader, &done, &error) && ended)
        loading->code = cli_record_failed(loading->cli, &error);
    summarise(loading, &done);
    code = loading->code ? loading->code : loading->rejected ? CLI_REJECTED : CLI_OK;
    if (!loading->code && done.claims)
        cli_settle(loading->cli, loading->record, &code);
    return code;
}

static enum cli_exit run(struct cli *cli)
{
    struct loading loading = {.cli = cli, .name = cli->argument_count ? cli->arguments[0] : "-", .file = stdin};
    const bool opened = strcmp(loading.name, "-") != 0;
    if (opened && !(loading.file = fopen(loading.name, "r"))) {
        fprintf(stderr, "kroniek: %s: %s\n", loading.name, strerror(errno));
        return CLI_REJECTED;
    }
    enum cli_exit code = load(&loading);
    kr_flow_loader_free(loading.loader);
    kr_record_close(loading.record);
    if (opened)
        fclose(loading.file);
    return code;
}

const struct cli_command cli_load_claims = {
    .name = "load",
    .arguments = "[FILE|-]",
    .purpose = "claims that extract printed into the record",
    .details = "Reads NDJSON, a claim a line, from a file or standard input. A claim that the record has already\n"
               "changes nothing. A report that was not added is there then without its text. A bad line is named,\n"
               "with what was expected in it, counted and left out; the others are loaded.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .most = 1,
    .run = run,
};
