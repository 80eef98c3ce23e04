/* remove.c - kroniek remove: reports out of the record. */
#include "cli/cli.h"

static const struct cli_option options[] = {CLI_GAZETTEER_OPTION, CLI_COMMON_OPTIONS};

static enum cli_exit run(struct cli *cli)
{
    enum cli_exit code = CLI_RECORD;
    struct kr_record *record = cli_open_to_change(cli, &code);
    struct kr_error error = {0};
    if (!record)
        return code;
    size_t removed_count = 0, claims = 0;
    code = CLI_OK;
    for (int i = 0; i < cli->argument_count; i++) {
        struct kr_removed removed;
        if (kr_record_remove(record, cli->arguments[i], &removed, &error)) {
            removed_count++;
            claims += removed.claims;
            continue;
        }
        enum cli_exit failed = cli_record_failed(cli, &error);
        code = failed;
        if (failed != CLI_NOT_FOUND)
            break;
    }
    if (!cli->values[CLI_QUIET])
        kr_buf_addf(&cli->out, "%zu report%s removed, %zu claim%s\n", removed_count, removed_count == 1 ? "" : "s",
                    claims, claims == 1 ? "" : "s");
    if (removed_count && (code == CLI_OK || code == CLI_NOT_FOUND))
        cli_settle(cli, record, &code);
    kr_record_close(record);
    return code;
}

const struct cli_command cli_remove = {
    .name = "remove",
    .arguments = "REPORT...",
    .purpose = "reports out of the record",
    .details =
        "REPORT is a path as it was added, the beginning of an id, as sha256:9b0f (`kroniek why` tells both), an\n"
        "address, or the id that a feed gives its entry. The record answers then as if the report had never been\n"
        "added. One that is not there, or a name that several go by, is named; the others are removed.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .least = 1,
    .most = -1,
    .run = run,
};
