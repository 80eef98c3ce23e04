/* main.c - finds the command, reads its options, runs it, and ends with its exit code. */
#include "cli/cli.h"

#include <fcntl.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

const struct cli_command *const cli_commands[] = {
    &cli_add,    &cli_watch,   &cli_board,  &cli_place,     &cli_claims,  &cli_disputes, &cli_figures, &cli_why,
    &cli_report, &cli_export,  &cli_verify, &cli_serve,     &cli_extract, &cli_mentions, &cli_check,   &cli_load_claims,
    &cli_remove, &cli_rebuild, &cli_copies, &cli_gazetteer, &cli_pack,    &cli_eval};
const size_t cli_command_count = sizeof(cli_commands) / sizeof(cli_commands[0]);

/* A standard stream that is closed would give its number to the next file opened, and what is printed would go there.
 * The stand-ins refuse what the stream is for. */
static void guard_streams(void)
{
    for (int fd = 0; fd < 3; fd++)
        if (fcntl(fd, F_GETFD) == -1 && open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) != fd)
            _exit(CLI_INTERNAL);
}

static void look_at_terminal(struct cli *cli)
{
    if (!isatty(STDOUT_FILENO))
        return;
    const char *no_colour = getenv("NO_COLOR"), *terminal = getenv("TERM");
    struct winsize size;
    cli->style.width = 80;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col)
        cli->style.width = size.ws_col;
    cli->style.colour = !(no_colour && no_colour[0]) && !(terminal && strcmp(terminal, "dumb") == 0);
}

/* Fills what getopt_long wants from the command's table. */
static void option_tables(const struct cli_command *command, char *letters, struct option *longs)
{
    *letters++ = ':'; /* tells a missing argument from an unknown option */
    for (size_t i = 0; i < command->option_count; i++) {
        const struct cli_option *option = &command->options[i];
        longs[i] =
            (struct option){option->name, option->argument ? required_argument : no_argument, NULL, (int)(256 + i)};
        if (!option->letter)
            continue;
        *letters++ = option->letter;
        if (option->argument)
            *letters++ = ':';
    }
    longs[command->option_count] = (struct option){0};
    *letters = '\0';
}

static const struct cli_option *find_option(const struct cli_command *command, int got)
{
    for (size_t i = 0; i < command->option_count; i++)
        if (got == (int)(256 + i) || (command->options[i].letter && got == command->options[i].letter))
            return &command->options[i];
    return NULL;
}

static enum cli_exit read_options(struct cli *cli, int argc, char **argv)
{
    char letters[2 * CLI_OPTION_COUNT + 2];
    struct option longs[CLI_OPTION_COUNT + 1];
    int got;
    assert(cli->command->option_count <= CLI_OPTION_COUNT);
    option_tables(cli->command, letters, longs);
    opterr = 0;
    while ((got = getopt_long(argc, argv, letters, longs, NULL)) != -1) {
        const struct cli_option *option = find_option(cli->command, got);
        if (got == ':')
            return cli_usage(cli, "option %.60s: expected a value", argv[optind - 1]);
        if (!option)
            return cli_usage(cli, "no such option: %.60s", argv[optind - 1]);
        cli->values[option->id] = option->argument ? optarg : "";
    }
    cli->arguments = argv + optind;
    cli->argument_count = argc - optind;
    return CLI_OK;
}

static enum cli_exit check_arguments(struct cli *cli)
{
    const char *format = cli->values[CLI_FORMAT], *db = cli->values[CLI_DB];
    if (format && !kr_format_from(format, &cli->format))
        return cli_usage(cli, "no such format: \"%.40s\"; expected table, ndjson or csv", format);
    if (db && !db[0])
        return cli_usage(cli, "option --db: expected a file");
    if (cli->argument_count < cli->command->least)
        return cli_usage(cli, "expected %s", cli->command->arguments);
    if (cli->command->most >= 0 && cli->argument_count > cli->command->most)
        return cli_usage(cli, "unexpected argument: \"%.60s\"", cli->arguments[cli->command->most]);
    return CLI_OK;
}

static const struct cli_command *find_command(const char *name)
{
    for (size_t i = 0; i < cli_command_count; i++)
        if (strcmp(cli_commands[i]->name, name) == 0)
            return cli_commands[i];
    return NULL;
}

static enum cli_exit run(struct cli *cli, int argc, char **argv)
{
    if (argc < 2)
        return cli_usage(cli, "expected a command");
    const char *name = argv[1];
    if (strcmp(name, "--version") == 0 || strcmp(name, "-V") == 0) {
        kr_buf_addz(&cli->out, "kroniek " KR_VERSION "\n");
        return CLI_OK;
    }
    const bool help = strcmp(name, "help") == 0 || strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0;
    if (help && (argc == 2 || argv[2][0] == '-' || strcmp(argv[2], "help") == 0)) {
        cli_help(cli, NULL);
        return CLI_OK;
    }
    const struct cli_command *command = find_command(help ? argv[2] : name);
    if (!command)
        return cli_usage(cli, "no such command: \"%.40s\"", help ? argv[2] : name);
    if (help) {
        cli_help(cli, command);
        return CLI_OK;
    }
    cli->command = command;
    enum cli_exit code = read_options(cli, argc - 1, argv + 1);
    if (code == CLI_OK && cli->values[CLI_HELP]) {
        cli_help(cli, command);
        return CLI_OK;
    }
    if (code == CLI_OK)
        code = check_arguments(cli);
    return code == CLI_OK ? command->run(cli) : code;
}

int main(int argc, char **argv)
{
    guard_streams();
    signal(SIGPIPE, SIG_IGN);
    struct cli cli = {.format = KR_FORMAT_TABLE};
    look_at_terminal(&cli);
    enum cli_exit code = run(&cli, argc, argv);
    cli_flush(&cli, true);
    kr_buf_release(&cli.out);
    return cli.output_failed ? CLI_OUTPUT : (int)code;
}
