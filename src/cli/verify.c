/* verify.c - kroniek verify: every claim of the record, derived again from the bytes that it keeps. */
#include "cli/cli.h"

#include <stdio.h>

static const struct cli_option options[] = {
    CLI_GAZETTEER_OPTION,
    CLI_FORMAT_OPTION,
    CLI_COMMON_OPTIONS,
};

static const struct kr_column columns[] = {
    {"report", KR_IN_ALL, false, true}, {"differs", KR_IN_ALL, false, false}, {"claim", KR_IN_ALL, false, false},
    {"words", KR_IN_ALL, false, true},  {"id", KR_IN_DATA, false, false},
};

struct verifying {
    struct cli *cli;
    struct kr_table table;
};

static const char *what(enum kr_difference difference)
{
    static const char *const words[] = {
        [KR_DIFFERENCE_BYTES] = "its bytes are not those of its id",
        [KR_DIFFERENCE_TEXT] = "another text is read from its bytes",
        [KR_DIFFERENCE_INPUT] = "its parts, title, address or date are not those of its bytes",
        [KR_DIFFERENCE_GONE] = "is no longer found",
        [KR_DIFFERENCE_NEW] = "is found now",
        [KR_DIFFERENCE_OTHER] = "is found with another date, figure or name",
    };
    return words[difference];
}

static bool print_difference(void *context, const struct kr_report *report, enum kr_difference difference,
                             const char *claim, kr_str words)
{
    struct verifying *v = context;
    kr_table_text(&v->table, kr_str_of(report->path));
    kr_table_text(&v->table, kr_str_of(what(difference)));
    kr_table_text(&v->table, kr_str_of(claim));
    kr_table_text(&v->table, words);
    kr_table_text(&v->table, kr_str_of(report->id));
    kr_table_row(&v->table);
    return cli_flush(v->cli, false);
}

static void summarise(const struct cli *cli, const struct kr_verified *done)
{
    if (cli->values[CLI_QUIET])
        return;
    fprintf(stderr, "kroniek: %zu report%s, %zu claim%s derived again: %zu difference%s", done->reports,
            done->reports == 1 ? "" : "s", done->claims, done->claims == 1 ? "" : "s", done->differences,
            done->differences == 1 ? "" : "s");
    if (done->without_text)
        fprintf(stderr, "; %zu without text could not be", done->without_text);
    fputc('\n', stderr);
}

static enum cli_exit run(struct cli *cli)
{
    enum cli_exit code = CLI_OK;
    struct verifying verifying = {.cli = cli};
    struct kr_verified done;
    struct kr_packs *packs;
    struct kr_worker *worker;
    struct kr_error error;
    struct kr_record *record = cli_open(cli, &code);
    if (!record)
        return code;
    if (cli_load(cli, &packs, &worker, &code)) {
        kr_table_init(&verifying.table, columns, sizeof(columns) / sizeof(columns[0]), cli->format, &cli->style,
                      &cli->out);
        const bool asked = kr_record_verify(record, worker, print_difference, &verifying, &done, &error);
        code = cli_table_end(cli, &verifying.table, asked, &error, NULL);
        kr_table_release(&verifying.table);
        if (code == CLI_OK) {
            summarise(cli, &done);
            code = done.differences ? CLI_REJECTED : CLI_OK;
        }
        kr_worker_free(worker);
        kr_packs_free(packs);
    }
    kr_record_close(record);
    return code;
}

const struct cli_command cli_verify = {
    .name = "verify",
    .arguments = "",
    .purpose = "derive every claim of the record again, from the stored bytes; tell what differs",
    .details =
        "The ids are held against the bytes, texts against what is read from them now, claims against what is\n"
        "extracted from the texts now. What differs comes from newer packs or a newer program: `kroniek remove`\n"
        "the report and add it again; or somebody else wrote into the record. Exit code 1 when anything does.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .run = run,
};
