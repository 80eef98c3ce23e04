/* check.c - kroniek check: what reports say of where places lie, against the map. */
#include "cli/cli.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static const struct cli_option options[] = {
    {CLI_ALL, 'a', "all", NULL, "also the statements that are right or cannot be checked"},
    {CLI_PUBLISHED, 0, "published", "DATE", "their date of publication, instead of the date line's"},
    {CLI_SOURCE, 0, "source", "NAME", "the outlet that published them"},
    {CLI_LANG, 0, "lang", "CODE", "their language (default: the one they are in)"},
    CLI_MAP_OPTION,
    CLI_GAZETTEER_OPTION,
    CLI_FORMAT_OPTION,
    CLI_COMMON_OPTIONS,
};

static const struct kr_column columns[] = {
    {"verdict", KR_IN_ALL, false, false},
    {"finding", KR_IN_TABLE, false, true},
    {"subject", KR_IN_DATA, false, false},
    {"reference", KR_IN_DATA, false, false},
    {"implied", KR_IN_DATA, false, false},
    {"stated_km", KR_IN_DATA, true, false},
    {"stated_direction", KR_IN_DATA, false, false},
    {"real_km", KR_IN_DATA, true, false},
    {"real_direction", KR_IN_DATA, false, false},
    {"least_km", KR_IN_DATA, true, false},
    {"most_km", KR_IN_DATA, true, false},
    {"off_deg", KR_IN_DATA, true, false},
    {"allowed_deg", KR_IN_DATA, true, false},
    {"path", KR_IN_ALL, false, true},
    {"start", KR_IN_DATA, true, false},
    {"end", KR_IN_DATA, true, false},
    {"text", KR_IN_ALL, false, true},
};

struct checking {
    struct cli *cli;
    struct kr_worker *worker;
    struct kr_table table;
    struct cli_reports counts;
    size_t statements, wrong;
    enum cli_exit code; /* of what ended the run early */
};

static const char *word(const char *direction)
{
    static const char *const words[][2] = {{"N", "north"}, {"NE", "north-east"}, {"E", "east"}, {"SE", "south-east"},
                                           {"S", "south"}, {"SW", "south-west"}, {"W", "west"}, {"NW", "north-west"}};
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (strcmp(direction, words[i][0]) == 0)
            return words[i][1];
    return direction;
}

/* "Izium said to lie 120 km south-west of Kharkiv; it lies 113 km south-east" */
static void describe(struct kr_buf *out, const struct kr_spatial *spatial, const struct kr_check *check)
{
    const kr_str from = spatial->reference->name, to = spatial->subject->name;
    kr_buf_addf(out, "%.*s said to lie ", (int)to.len, to.ptr);
    if (spatial->distance_km >= 0)
        kr_buf_addf(out, "%s%g km ",
                    spatial->op[0] == '>'   ? "over "
                    : spatial->op[0] == '<' ? "under "
                                            : "",
                    spatial->distance_km);
    if (spatial->direction[0])
        kr_buf_addf(out, "%s ", word(spatial->direction));
    kr_buf_addf(out, "%s %.*s%s; it lies %.0f km %s", spatial->direction[0] ? "of" : "from", (int)from.len, from.ptr,
                spatial->implied ? " (spoken of before)" : "", check->distance_km, word(check->direction));
}

static void number_cell(struct kr_table *table, double value, bool known)
{
    char text[32];
    int len = known ? snprintf(text, sizeof(text), "%g", value) : 0;
    kr_str shown = {text, (size_t)len};
    kr_table_cell(table, shown, known ? shown : KR_S("null"), KR_LOOK_PLAIN);
}

static void place_cell(struct kr_table *table, const struct kr_place *place)
{
    struct kr_buf json = {0};
    kr_out_place(&json, place);
    kr_table_cell(table, place->name, kr_buf_str(&json), KR_LOOK_PLAIN);
    kr_buf_release(&json);
}

static bool print_check(void *context, const struct kr_report *report, const struct kr_spatial *spatial)
{
    struct checking *checking = context;
    struct kr_table *table = &checking->table;
    struct kr_check check;
    struct kr_buf finding = {0};
    kr_check_spatial(spatial, &check);
    const bool wrong = check.verdict != KR_VERDICT_RIGHT && check.verdict != KR_VERDICT_UNCHECKED;
    checking->statements++;
    checking->wrong += wrong;
    if (!wrong && !checking->cli->values[CLI_ALL])
        return true;
    describe(&finding, spatial, &check);
    kr_table_cell(table, kr_str_of(kr_verdict_name(check.verdict)), KR_S(""), wrong ? KR_LOOK_WARN : KR_LOOK_PLAIN);
    kr_table_text(table, kr_buf_str(&finding));
    kr_buf_release(&finding);
    place_cell(table, spatial->subject);
    place_cell(table, spatial->reference);
    kr_table_cell(table, spatial->implied ? KR_S("yes") : KR_S(""), spatial->implied ? KR_S("true") : KR_S("false"),
                  KR_LOOK_PLAIN);
    number_cell(table, spatial->distance_km, spatial->distance_km >= 0);
    kr_table_text(table, kr_str_of(spatial->direction));
    number_cell(table, round(check.distance_km), true);
    kr_table_text(table, kr_str_of(check.direction));
    number_cell(table, floor(check.least_km), true);
    number_cell(table, ceil(check.most_km), true);
    number_cell(table, round(check.off_deg), spatial->direction[0] != '\0');
    number_cell(table, round(check.allowed_deg), true);
    kr_table_text(table, kr_str_of(report->path));
    number_cell(table, (double)spatial->start, true);
    number_cell(table, (double)spatial->end, true);
    kr_table_text(table, spatial->text);
    kr_table_row(table);
    return cli_flush(checking->cli, false);
}

static bool check_report(void *context, const struct kr_report *report)
{
    struct checking *checking = context;
    struct cli *cli = checking->cli;
    struct kr_error error = {0};
    if (!cli_reads(cli, checking->worker, report, &error))
        checking->code = cli_report_failed(report, &error, &checking->counts);
    else if (!kr_spatials(checking->worker, report, print_check, checking, &error))
        checking->code = cli_report_unread(cli, report, &error, &checking->counts);
    return !checking->code && cli_flush(cli, false);
}

static bool count_report(void *context, const struct kr_report *report)
{
    ((struct checking *)context)->counts.read++;
    return check_report(context, report);
}

static void check_record(struct checking *checking)
{
    struct kr_error error;
    struct kr_record *record = cli_open(checking->cli, &checking->code);
    if (record && !kr_record_reports(record, count_report, checking, &error))
        checking->code = cli_record_failed(checking->cli, &error);
    kr_record_close(record);
}

static enum cli_exit run(struct cli *cli)
{
    struct checking checking = {.cli = cli};
    struct kr_report_options report_options;
    struct kr_packs *packs;
    enum cli_exit code = CLI_OK;
    if (!cli_report_options(cli, &report_options, &code) || !cli_load(cli, &packs, &checking.worker, &code))
        return code;
    kr_table_init(&checking.table, columns, sizeof(columns) / sizeof(columns[0]), cli->format, &cli->style, &cli->out);
    if (cli->argument_count)
        cli_each_report(cli, &report_options, check_report, &checking, &checking.counts);
    else
        check_record(&checking);
    if (!kr_table_end(&checking.table) && !checking.code)
        checking.code = CLI_INTERNAL;
    kr_table_release(&checking.table);
    cli_tell_unread(cli, &checking.counts);
    kr_worker_free(checking.worker);
    kr_packs_free(packs);
    if (!checking.code && !cli->values[CLI_QUIET])
        fprintf(stderr, "kroniek: %zu report%s, %zu statement%s of where a place lies, %zu against the map\n",
                checking.counts.read, checking.counts.read == 1 ? "" : "s", checking.statements,
                checking.statements == 1 ? "" : "s", checking.wrong);
    return checking.code ? checking.code : checking.counts.rejected ? CLI_REJECTED : CLI_OK;
}

const struct cli_command cli_check = {
    .name = "check",
    .arguments = "[FILE|DIR|-...]",
    .purpose = "what reports say of where places lie, against the map",
    .details = "Without arguments the reports of the record are checked. docs/CHECK.md explains the tolerance.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .most = -1,
    .run = run,
};
