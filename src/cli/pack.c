/* pack.c - kroniek pack check: for those who write packs. */
#include "cli/cli.h"

static const struct cli_option options[] = {
    CLI_COMMON_OPTIONS,
};

static void print_fault(void *context, const struct kr_error *fault)
{
    (void)context;
    cli_complain(fault);
}

static enum cli_exit run(struct cli *cli)
{
    if (strcmp(cli->arguments[0], "check") != 0)
        return cli_usage(cli, "no such thing to do with packs: \"%.40s\"; expected check", cli->arguments[0]);
    const size_t faults = kr_flow_check_packs(cli->arguments[1], print_fault, NULL);
    if (!cli->values[CLI_QUIET])
        kr_buf_addf(&cli->out, "%zu fault%s\n", faults, faults == 1 ? "" : "s");
    return faults ? CLI_PACKS : CLI_OK;
}

const struct cli_command cli_pack = {
    .name = "pack",
    .arguments = "check DIR",
    .purpose = "hold packs against the schema",
    .details = "DIR holds lang/ and theatre/. Every fault is named by file and line, with what is legal there.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .least = 2,
    .most = 2,
    .run = run,
};
