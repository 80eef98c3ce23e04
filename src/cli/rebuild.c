/* rebuild.c - kroniek rebuild: the kept chronicle of all places, derived anew from the claims. */
#include "cli/cli.h"

#include <time.h>

static const struct cli_option options[] = {CLI_GAZETTEER_OPTION, CLI_COMMON_OPTIONS};

static double now_s(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static enum cli_exit run(struct cli *cli)
{
    enum cli_exit code = CLI_RECORD;
    struct kr_record *record = cli_open_to_change(cli, &code);
    struct kr_error error = {0};
    if (!record)
        return code;
    size_t places, claims;
    const double start_s = now_s();
    code = CLI_OK;
    if (!cli_ground(cli, record, &code)) {
        kr_record_close(record);
        return code;
    }
    if (!kr_record_rebuild(record, &places, &claims, &error))
        code = cli_record_failed(cli, &error);
    else if (!cli->values[CLI_QUIET])
        kr_buf_addf(&cli->out, "%zu place%s, from %zu claim%s of control, in %.2f s\n", places, places == 1 ? "" : "s",
                    claims, claims == 1 ? "" : "s", now_s() - start_s);
    kr_record_close(record);
    return code;
}

const struct cli_command cli_rebuild = {
    .name = "rebuild",
    .arguments = "",
    .purpose = "who held what, derived anew from the claims",
    .details =
        "The record keeps what the claims come to for each place, and brings it up to date when reports come or\n"
        "go. This throws it away and makes it again; the answers stay the same.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .run = run,
};
