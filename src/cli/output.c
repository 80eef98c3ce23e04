/* output.c - standard output and standard error. Results are collected and written in large pieces. A reader that
 * goes away (`kroniek claims | head`) ends the run quietly; a disk that is full is an error. */
#include "cli/cli.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

enum { FLUSH_BYTES = 64 * 1024 };

bool cli_flush(struct cli *cli, bool all)
{
    if (cli->closed || cli->output_failed)
        return false;
    if (cli->out.failed) {
        fputs("kroniek: out of memory\n", stderr);
        cli->output_failed = true;
        return false;
    }
    if (!all && cli->out.len < FLUSH_BYTES)
        return true;
    for (size_t at = 0; at < cli->out.len;) {
        ssize_t done = write(STDOUT_FILENO, cli->out.ptr + at, cli->out.len - at);
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0) {
            cli->closed = errno == EPIPE;
            cli->output_failed = !cli->closed;
            if (cli->output_failed)
                fprintf(stderr, "kroniek: standard output: %s\n", strerror(errno));
            return false;
        }
        at += (size_t)done;
    }
    kr_buf_clear(&cli->out);
    return true;
}

static void complain(const char *file, size_t line, const char *offset, const char *detail)
{
    struct kr_buf text = {0};
    kr_buf_addz(&text, "kroniek: ");
    if (file[0])
        kr_out_plain(&text, kr_str_of(file));
    if (file[0] && line)
        kr_buf_addf(&text, ":%zu", line);
    if (file[0])
        kr_buf_addz(&text, ": ");
    kr_buf_addz(&text, offset);
    kr_out_plain(&text, kr_str_of(detail));
    kr_buf_addc(&text, '\n');
    if (!text.failed)
        fwrite(text.ptr, 1, text.len, stderr);
    kr_buf_release(&text);
}

void cli_complain(const struct kr_error *error)
{
    char offset[40] = "";
    if ((error->code == KR_INPUT || (error->code == KR_LIMIT && error->offset)) && error->file[0])
        snprintf(offset, sizeof(offset), "byte %zu: ", error->offset);
    complain(error->file, error->line, offset, error->detail[0] ? error->detail : kr_code_text(error->code));
}

enum cli_exit cli_record_failed(const struct cli *cli, const struct kr_error *error)
{
    if (error->code == KR_INPUT)
        return cli_usage(cli, "%s", error->detail);
    struct kr_error plain = *error;
    plain.line = 0;
    cli_complain(&plain);
    if (error->code == KR_NOT_FOUND)
        return CLI_NOT_FOUND;
    return error->code == KR_MEMORY ? CLI_INTERNAL : CLI_RECORD;
}

enum cli_exit cli_usage(const struct cli *cli, const char *format, ...)
{
    char text[600];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    complain("", 0, "", text);
    if (cli->command)
        fprintf(stderr, "kroniek: see `kroniek %s --help`\n", cli->command->name);
    else
        fputs("kroniek: see `kroniek --help`\n", stderr);
    return CLI_USAGE;
}

static void help_option(struct kr_buf *out, const struct cli_option *option)
{
    const size_t start = out->len;
    if (option->letter)
        kr_buf_addf(out, "  -%c, --%s", option->letter, option->name);
    else
        kr_buf_addf(out, "      --%s", option->name);
    if (option->argument)
        kr_buf_addf(out, " %s", option->argument);
    while (out->len - start < 26 && !out->failed)
        kr_buf_addc(out, ' ');
    kr_buf_addf(out, " %s\n", option->help);
}

static void help_command(struct kr_buf *out, const struct cli_command *command)
{
    kr_buf_addf(out, "Usage: kroniek %s [options]%s%s\n\n%s\n\nOptions:\n", command->name,
                command->arguments[0] ? " " : "", command->arguments, command->purpose);
    for (size_t i = 0; i < command->option_count; i++)
        help_option(out, &command->options[i]);
    if (command->details)
        kr_buf_addf(out, "\n%s\n", command->details);
}

void cli_help(struct cli *cli, const struct cli_command *command)
{
    struct kr_buf *out = &cli->out;
    if (command) {
        help_command(out, command);
        return;
    }
    kr_buf_addz(out, "Usage: kroniek COMMAND [options] [arguments]\n\n"
                     "Reads dated news reports about an armed conflict and keeps the record: who says what about\n"
                     "which place, about when, how sure.\n\nCommands:\n");
    for (size_t i = 0; i < cli_command_count; i++)
        kr_buf_addf(out, "  %-9s %-21s %s\n", cli_commands[i]->name, cli_commands[i]->arguments,
                    cli_commands[i]->purpose);
    kr_buf_addz(out, "  help      [COMMAND]             this text, or that of a command\n"
                     "\n`kroniek COMMAND --help` tells the options; `kroniek --version` the version.\n"
                     "\nExit codes: 0 done; 1 some input was rejected; 2 wrong usage; 3 the record cannot be used;\n"
                     "4 the packs cannot be used; 5 not found; 6 the output cannot be written; 70 out of memory.\n");
}
