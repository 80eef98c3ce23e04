/* extract.c - kroniek extract and kroniek mentions: reports in, NDJSON out, no record. Alike but for what they ask. */
#include "cli/cli.h"

#include <stdio.h>

static const struct cli_option options[] = {
    {CLI_PUBLISHED, 0, "published", "DATE", "their date of publication, instead of the date line's"},
    {CLI_SOURCE, 0, "source", "NAME", "the outlet that published them"},
    {CLI_LANG, 0, "lang", "CODE", "their language (default: the one they are in)"},
    CLI_MAP_OPTION,
    CLI_GAZETTEER_OPTION,
    CLI_COMMON_OPTIONS,
};

struct extracting {
    struct cli *cli;
    struct kr_worker *worker;
    struct cli_reports counts;
    bool mentions;
    enum cli_exit code; /* of what ended the run early */
};

static bool write_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct cli *cli = context;
    kr_claim_json(&cli->out, report, claim);
    return cli_flush(cli, false);
}

static bool write_mention(void *context, const struct kr_report *report, const struct kr_mention *mention)
{
    struct cli *cli = context;
    kr_mention_json(&cli->out, report, mention);
    return cli_flush(cli, false);
}

static bool extract_report(void *context, const struct kr_report *report)
{
    struct extracting *extracting = context;
    struct cli *cli = extracting->cli;
    struct kr_error error = {0};
    const bool ok = extracting->mentions ? kr_mentions(extracting->worker, report, write_mention, cli, &error)
                                         : kr_extract(extracting->worker, report, write_claim, cli, &error);
    if (!ok)
        extracting->code = cli_report_unread(cli, report, &error, &extracting->counts);
    return !extracting->code && cli_flush(cli, false);
}

static enum cli_exit run(struct cli *cli, bool mentions)
{
    struct extracting extracting = {.cli = cli, .mentions = mentions};
    struct kr_report_options report_options;
    struct kr_packs *packs;
    enum cli_exit code = CLI_OK;
    if (!cli_report_options(cli, &report_options, &code) || !cli_load(cli, &packs, &extracting.worker, &code))
        return code;
    cli_each_report(cli, &report_options, extract_report, &extracting, &extracting.counts);
    cli_tell_unread(cli, &extracting.counts);
    kr_worker_free(extracting.worker);
    kr_packs_free(packs);
    return extracting.code ? extracting.code : extracting.counts.rejected ? CLI_REJECTED : CLI_OK;
}

static enum cli_exit run_extract(struct cli *cli)
{
    return run(cli, false);
}

static enum cli_exit run_mentions(struct cli *cli)
{
    return run(cli, true);
}

const struct cli_command cli_extract = {
    .name = "extract",
    .arguments = "FILE|DIR|-...",
    .purpose = "the claims of reports as NDJSON, without a record",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .least = 1,
    .most = -1,
    .run = run_extract,
};

const struct cli_command cli_mentions = {
    .name = "mentions",
    .arguments = "FILE|DIR|-...",
    .purpose = "the place mentions of reports as NDJSON",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .least = 1,
    .most = -1,
    .run = run_mentions,
};
