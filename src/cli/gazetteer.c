/* gazetteer.c - kroniek gazetteer: build a compiled gazetteer, look names up in one, tell what one is. */
#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct cli_option options[] = {
    {CLI_OUT, 'o', "output", "FILE", "build: the file to write"},
    {CLI_COUNTRIES, 0, "countries", "LIST", "build: of GeoNames dumps only these, as UA,RU"},
    {CLI_LISTED, 0, "listed", NULL, "build: only the spellings that the tables list"},
    CLI_GAZETTEER_OPTION,
    CLI_FORMAT_OPTION,
    CLI_COMMON_OPTIONS,
};

/* A longer line of names on standard input is refused. */
enum { MOST_LINE_BYTES = 4096 };

static void print_fault(void *context, const struct kr_error *fault)
{
    (void)context;
    cli_complain(fault);
}

/* `output`: the file that was to be written; NULL: none. */
static enum cli_exit failed(const struct kr_error *error, const char *output)
{
    cli_complain(error);
    bool writing = error->code == KR_IO && output && strcmp(error->file, output) == 0;
    return error->code == KR_MEMORY ? CLI_INTERNAL : writing ? CLI_OUTPUT : CLI_PACKS;
}

/* ---- build ---------------------------------------------------------------------------------------------------- */

static enum cli_exit build(struct cli *cli)
{
    struct kr_gazetteer_options wanted = {.packs = cli->values[CLI_PACKS_DIR],
                                          .files = (const char *const *)cli->arguments + 1,
                                          .file_count = (size_t)cli->argument_count - 1,
                                          .countries = cli->values[CLI_COUNTRIES],
                                          .listed_only = cli->values[CLI_LISTED] != NULL};
    struct kr_gazetteer_built built;
    struct kr_error error;
    if (!cli->values[CLI_OUT])
        return cli_usage(cli, "build: expected -o FILE");
    if (!kr_gazetteer_build(&wanted, cli->values[CLI_OUT], print_fault, NULL, &built, &error))
        return failed(&error, cli->values[CLI_OUT]);
    if (!cli->values[CLI_QUIET])
        kr_buf_addf(&cli->out, "%zu places, %zu names, %zu bytes; %zu line%s left out\n", built.places, built.names,
                    built.bytes, built.faults, built.faults == 1 ? "" : "s");
    return built.faults ? CLI_REJECTED : CLI_OK;
}

/* ---- lookup --------------------------------------------------------------------------------------------------- */

static const struct kr_column columns[] = {
    {"query", KR_IN_ALL, false, false},
    {"place", KR_IN_DATA, false, false},
    {"name", KR_IN_TABLE, false, false},
    {"id", KR_IN_TABLE | KR_IN_CSV, false, false},
    {"kind", KR_IN_TABLE | KR_IN_CSV, false, false},
    {"country", KR_IN_ALL, false, false},
    {"admin", KR_IN_ALL, false, true},
    {"lat", KR_IN_TABLE | KR_IN_CSV, true, false},
    {"lon", KR_IN_TABLE | KR_IN_CSV, true, false},
    {"population", KR_IN_ALL, true, false},
    {"score", KR_IN_ALL, true, false},
    {"reason", KR_IN_ALL, false, false},
    {"origin", KR_IN_ALL, false, false},
    {"met", KR_IN_ALL, false, true},
    {"codes", KR_IN_DATA, false, false},
    {"approximate", KR_IN_DATA, false, false},
};

struct looking {
    struct cli *cli;
    struct kr_table table;
    kr_str query;
    size_t missing;
};

static bool print_candidate(void *context, const struct kr_candidate *candidate)
{
    struct looking *looking = context;
    struct kr_table *table = &looking->table;
    const struct kr_place *place = candidate->place;
    struct kr_buf json = {0};
    kr_out_place(&json, place);
    kr_table_text(table, looking->query);
    kr_table_cell(table, place->name, kr_buf_str(&json), KR_LOOK_PLAIN);
    kr_table_text(table, place->name);
    kr_table_text(table, place->id);
    kr_table_text(table, kr_str_of(kr_place_kind_name(place->kind)));
    kr_table_text(table, place->country);
    kr_table_text(table, candidate->admin);
    kr_table_number(table, place->lat);
    kr_table_number(table, place->lon);
    kr_table_number(table, place->population);
    kr_buf_clear(&json);
    kr_buf_addf(&json, "%.2f", candidate->score);
    kr_table_cell(table, kr_buf_str(&json), kr_buf_str(&json), KR_LOOK_PLAIN);
    kr_table_text(table, candidate->reason);
    kr_table_text(table, candidate->origin);
    kr_table_text(table, candidate->met);
    kr_table_text(table, candidate->codes);
    kr_table_cell(table, candidate->approximate ? KR_S("yes") : KR_S(""),
                  candidate->approximate ? KR_S("true") : KR_S("false"), KR_LOOK_PLAIN);
    kr_table_row(table);
    kr_buf_release(&json);
    return cli_flush(looking->cli, false);
}

static void look_up(struct looking *looking, const struct kr_gazetteer *g, kr_str name)
{
    looking->query = name;
    if (kr_gazetteer_lookup(g, name, print_candidate, looking))
        return;
    looking->missing++;
    if (looking->cli->values[CLI_QUIET])
        return;
    struct kr_buf shown = {0}; /* what a name holds may not steer the terminal */
    size_t end = name.len < 80 ? name.len : 80;
    while (end < name.len && end > 0 && ((unsigned char)name.ptr[end] & 0xC0) == 0x80)
        end--;
    kr_out_plain(&shown, kr_str_cut(name, 0, end));
    fprintf(stderr, "kroniek: no place goes by \"%.*s\"\n", (int)shown.len, shown.ptr ? shown.ptr : "");
    kr_buf_release(&shown);
}

static bool refuse_line(size_t number, const char *why)
{
    struct kr_error error;
    kr_fail(&error, KR_PACK, "-", number, "%s: expected a name of at most %d bytes in UTF-8", why, MOST_LINE_BYTES);
    cli_complain(&error);
    return false;
}

/* One name a line. False when a line was refused, or reading failed. */
static bool look_up_lines(struct looking *looking, const struct kr_gazetteer *g)
{
    char *line = NULL;
    size_t capacity = 0;
    ssize_t len;
    bool good = true;
    for (size_t number = 1; !looking->cli->closed && (len = getline(&line, &capacity, stdin)) >= 0; number++) {
        kr_str name = kr_str_trim((kr_str){line, (size_t)len});
        if (name.len > MOST_LINE_BYTES)
            good = refuse_line(number, "a line that is too long");
        else if (kr_utf8_check(name) != KR_UTF8_VALID)
            good = refuse_line(number, "not UTF-8, or a NUL byte");
        else if (name.len)
            look_up(looking, g, name);
    }
    if (ferror(stdin))
        good = refuse_line(0, "standard input cannot be read");
    free(line);
    return good;
}

static enum cli_exit lookup(struct cli *cli)
{
    struct kr_error error;
    struct looking looking = {.cli = cli};
    enum cli_exit code = CLI_OK;
    if (cli->argument_count < 2)
        return cli_usage(cli, "lookup: expected a NAME, or - for names on standard input");
    struct kr_gazetteer *g = kr_gazetteer_open(cli->values[CLI_GAZETTEER], &error);
    if (!g)
        return failed(&error, NULL);
    kr_table_init(&looking.table, columns, sizeof(columns) / sizeof(columns[0]), cli->format, &cli->style, &cli->out);
    for (int i = 1; i < cli->argument_count; i++) {
        if (strcmp(cli->arguments[i], "-") == 0)
            code = look_up_lines(&looking, g) ? code : CLI_REJECTED;
        else
            look_up(&looking, g, kr_str_of(cli->arguments[i]));
    }
    if (!kr_table_end(&looking.table)) {
        fputs("kroniek: out of memory\n", stderr);
        code = CLI_INTERNAL;
    }
    kr_table_release(&looking.table);
    kr_gazetteer_close(g);
    return code == CLI_OK && looking.missing ? CLI_NOT_FOUND : code;
}

/* ---- info ----------------------------------------------------------------------------------------------------- */

static const struct kr_column info_columns[] = {
    {"file", KR_IN_ALL, false, false}, {"places", KR_IN_ALL, true, false}, {"names", KR_IN_ALL, true, false},
    {"bytes", KR_IN_ALL, true, false}, {"layout", KR_IN_ALL, true, false}, {"sources", KR_IN_ALL, false, false},
};

static enum cli_exit info(struct cli *cli)
{
    struct kr_error error;
    struct kr_gazetteer_info info;
    struct kr_table table;
    const char *path = cli->argument_count > 1 ? cli->arguments[1] : cli->values[CLI_GAZETTEER];
    struct kr_gazetteer *g = kr_gazetteer_open(path, &error);
    if (!g)
        return failed(&error, NULL);
    kr_gazetteer_describe(g, &info);
    kr_table_init(&table, info_columns, sizeof(info_columns) / sizeof(info_columns[0]), cli->format, &cli->style,
                  &cli->out);
    kr_table_text(&table, path ? kr_str_of(path) : KR_S("built in"));
    kr_table_number(&table, (double)info.places);
    kr_table_number(&table, (double)info.names);
    kr_table_number(&table, (double)info.bytes);
    kr_table_number(&table, info.version);
    kr_table_text(&table, info.sources);
    kr_table_row(&table);
    bool good = kr_table_end(&table);
    kr_table_release(&table);
    kr_gazetteer_close(g);
    return good ? CLI_OK : CLI_INTERNAL;
}

static enum cli_exit run(struct cli *cli)
{
    const char *what = cli->arguments[0];
    if (strcmp(what, "build") == 0)
        return build(cli);
    if (strcmp(what, "lookup") == 0)
        return lookup(cli);
    if (strcmp(what, "info") == 0)
        return cli->argument_count <= 2 ? info(cli) : cli_usage(cli, "info: expected at most one FILE");
    return cli_usage(cli, "no such thing to do with gazetteers: \"%.40s\"; expected build, lookup or info", what);
}

const struct cli_command cli_gazetteer = {
    .name = "gazetteer",
    .arguments = "build|lookup|info ...",
    .purpose = "compile a gazetteer; the places that a name may mean",
    .details =
        "  build -o FILE [TABLE...]   compiles the places of --packs DIR and of further tables: a pack's places,\n"
        "                             GeoNames dumps (allCountries.txt, UA.txt, cities500.txt),\n"
        "                             alternateNamesV2.txt, admin1CodesASCII.txt\n"
        "  lookup NAME...             candidates with score and reason; - reads names, one a line\n"
        "  info [FILE]                what a gazetteer holds, and from what it was made",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .least = 1,
    .most = -1,
    .run = run,
};
