/* serve.c - kroniek serve: the record as a web page on this machine, until it is told to end. */
#include "serve/serve.h"
#include "cli/cli.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

static const struct cli_option options[] = {
    {CLI_PORT, 0, "port", "NUMBER", "the port to listen at (default: 8017; 0: any that is free)"},
    {CLI_BIND, 0, "bind", "ADDRESS", "the address to listen at (default: 127.0.0.1, this machine alone)"},
    {CLI_HOST, 0, "host", "NAME", "a name by which the server may be called, besides localhost and addresses"},
    {CLI_BASEMAP, 0, "basemap", "FILE", "a PMTiles archive to draw under the map: streets, buildings"},
    CLI_GAZETTEER_OPTION,
    CLI_COMMON_OPTIONS,
};

static bool read_port(struct cli *cli, uint16_t *port)
{
    double number = KR_SERVE_PORT;
    const char *given = cli->values[CLI_PORT];
    if (given && (!kr_str_number(kr_str_of(given), &number) || number < 0 || number > 65535 ||
                  number != (double)(uint16_t)number)) {
        cli_usage(cli, "no such port: \"%.40s\"; expected a number from 0 to 65535", given);
        return false;
    }
    *port = (uint16_t)number;
    return true;
}

static enum cli_exit start_failed(const struct cli *cli, const struct kr_error *error)
{
    if (error->code == KR_INPUT && !error->file[0])
        return cli_usage(cli, "%s", error->detail);
    cli_complain(error);
    return error->code == KR_MEMORY ? CLI_INTERNAL : error->code == KR_PACK ? CLI_PACKS : CLI_RECORD;
}

static void print_address(struct cli *cli, const struct kr_server *server)
{
    const char *bind = cli->values[CLI_BIND] ? cli->values[CLI_BIND] : "127.0.0.1";
    const bool v6 = strchr(bind, ':') != NULL;
    kr_buf_addf(&cli->out, "http://%s%s%s:%u/\n", v6 ? "[" : "", bind, v6 ? "]" : "", kr_server_port(server));
    cli_flush(cli, true);
    if (!cli->values[CLI_QUIET])
        fprintf(stderr, "kroniek: serving %s; end with Ctrl-C\n", cli_db(cli));
}

static enum cli_exit run(struct cli *cli)
{
    enum cli_exit code = CLI_USAGE;
    struct kr_serve_options options = {.db = cli_db(cli),
                                       .packs = cli->values[CLI_PACKS_DIR],
                                       .gazetteer = cli->values[CLI_GAZETTEER],
                                       .bind = cli->values[CLI_BIND],
                                       .host = cli->values[CLI_HOST],
                                       .basemap = cli->values[CLI_BASEMAP]};
    struct kr_error error = {0};
    sigset_t ends;
    int got;
    if (!read_port(cli, &options.port))
        return code;
    struct kr_record *record = cli_open(cli, &code); /* complains as every command does */
    if (!record)
        return code;
    kr_record_close(record);
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ends, NULL); /* of the server's threads, too */
    struct kr_server *server = kr_server_start(&options, &error);
    if (!server)
        return start_failed(cli, &error);
    print_address(cli, server);
    while (sigwait(&ends, &got) != 0)
        continue;
    kr_server_stop(server);
    return CLI_OK;
}

const struct cli_command cli_serve = {
    .name = "serve",
    .arguments = "",
    .purpose = "the record as a web page: map, days, evidence",
    .details =
        "Prints the address to open. Reads only; a page that is open follows what `kroniek add` brings. Nothing\n"
        "is asked of any other machine. docs/SERVE.md tells of the page, docs/API.md of its interface.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .run = run,
};
