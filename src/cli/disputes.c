/* disputes.c - kroniek disputes: what cannot both be so, in the words of both. */
#include "cli/cli.h"

#include <math.h>
#include <stdio.h>

static const struct cli_option options[] = {
    {CLI_KIND, 0, "kind", "KIND", "control, story, figures, geography or dates (default: all but geography)"},
    {CLI_PLACE, 0, "place", "NAME", "about this place, by any of its names"},
    {CLI_SIDE, 0, "side", "SIDE", "about this side, or said by it, as UA"},
    {CLI_ON, 0, "on", "DAY", "about this day, within a week"},
    CLI_KNOWN_OPTION,
    CLI_GAZETTEER_OPTION,
    CLI_FORMAT_OPTION,
    CLI_COMMON_OPTIONS,
};

struct printing {
    struct cli *cli;
    struct kr_record *record;
    struct kr_table table;
    struct kr_worker *worker; /* of geography */
    struct kr_error error;
    bool failed;
};

/* ---- of claims ---- */

static bool take_words(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct kr_buf *words = context;
    (void)report;
    kr_buf_add(words, claim->text);
    return true;
}

static bool print_dispute(void *context, const struct kr_dispute *dispute)
{
    struct printing *printing = context;
    struct kr_buf a = {0}, b = {0};
    printing->failed = !kr_record_claim(printing->record, dispute->a.claim, take_words, &a, &printing->error) ||
                       !kr_record_claim(printing->record, dispute->b.claim, take_words, &b, &printing->error);
    if (!printing->failed)
        kr_out_dispute_row(&printing->table, dispute, (kr_str[]){kr_buf_str(&a), kr_buf_str(&b)});
    printing->table.failed |= a.failed || b.failed;
    kr_buf_release(&a);
    kr_buf_release(&b);
    return !printing->failed && cli_flush(printing->cli, false);
}

/* ---- of the map ---- */

static bool print_spatial(void *context, const struct kr_report *report, const struct kr_spatial *spatial)
{
    struct printing *printing = context;
    struct kr_check check;
    const char *place = printing->cli->values[CLI_PLACE];
    kr_check_spatial(spatial, &check);
    if (check.verdict == KR_VERDICT_RIGHT || check.verdict == KR_VERDICT_UNCHECKED ||
        (place && !kr_str_is(spatial->subject->id, place) && !kr_str_is(spatial->reference->id, place)))
        return true;
    struct kr_buf stated = {0};
    kr_buf_addf(&stated, "it lies %.0f km %s of %.*s", check.distance_km, check.direction,
                (int)spatial->reference->name.len, spatial->reference->name.ptr);
    const kr_str outlet = kr_str_of(report->source[0] ? report->source : report->path);
    const kr_str published = kr_str_of(report->published);
    const struct kr_dispute dispute = {
        .kind = KR_DISPUTE_GEOGRAPHY,
        .place = spatial->subject,
        .a = {.when = published, .published = published, .source = {.name = outlet, .role = KR_S("outlet")}},
        .b = {.source = {.name = KR_S("the map"), .role = KR_S("gazetteer")}},
        .a_sources = 1,
        .b_sources = 1,
        .opened = published,
        .opened_by = {.name = outlet, .role = KR_S("outlet")}};
    kr_out_dispute_row(&printing->table, &dispute, (kr_str[]){spatial->text, kr_buf_str(&stated)});
    kr_buf_release(&stated);
    return cli_flush(printing->cli, false);
}

/* Was the report published by --known? */
static bool is_known(const struct cli *cli, const struct kr_report *report)
{
    int64_t known, published;
    return !cli->values[CLI_KNOWN] ||
           (kr_edtf_range(kr_str_of(cli->values[CLI_KNOWN]), NULL, &known) &&
            kr_edtf_range(kr_str_of(report->published), &published, NULL) && published <= known);
}

static bool check_report(void *context, const struct kr_report *report)
{
    struct printing *printing = context;
    if (!is_known(printing->cli, report))
        return true;
    return kr_spatials(printing->worker, report, print_spatial, printing, NULL) && cli_flush(printing->cli, false);
}

static enum cli_exit print_geography(struct printing *printing)
{
    struct kr_packs *packs;
    enum cli_exit code = CLI_OK;
    if (!cli_load(printing->cli, &packs, &printing->worker, &code))
        return code;
    printing->failed = !kr_record_reports(printing->record, check_report, printing, &printing->error);
    kr_worker_free(printing->worker);
    kr_packs_free(packs);
    return CLI_OK;
}

/* ---- the command ---- */

static enum cli_exit print_all(struct printing *printing)
{
    struct cli *cli = printing->cli;
    const char *kind = cli->values[CLI_KIND];
    const struct kr_dispute_filter filter = {.kind = kind,
                                             .place = cli->values[CLI_PLACE],
                                             .side = cli->values[CLI_SIDE],
                                             .on = cli->values[CLI_ON],
                                             .known = cli->values[CLI_KNOWN]};
    enum cli_exit code = CLI_OK;
    if (kind && strcmp(kind, "geography") == 0)
        code = print_geography(printing);
    else if (!kr_record_all_disputes(printing->record, &filter, print_dispute, printing, &printing->error))
        printing->failed = true;
    return code ? code : cli_table_end(cli, &printing->table, !printing->failed, &printing->error, "no disputes");
}

static enum cli_exit run(struct cli *cli)
{
    enum cli_exit code = CLI_USAGE;
    char id[CLI_PLACE_ID_SIZE];
    if (!cli_check_date(cli, CLI_ON) || !cli_check_date(cli, CLI_KNOWN))
        return code;
    struct printing printing = {.cli = cli, .record = cli_open_ground(cli, &code)};
    if (!printing.record)
        return code;
    kr_table_init(&printing.table, kr_out_dispute_columns, kr_out_dispute_column_count, cli->format, &cli->style,
                  &cli->out);
    const char *name = cli->values[CLI_PLACE];
    if (name && !cli_find_place(cli, printing.record, name, id, &printing.error)) {
        code = cli_record_failed(cli, &printing.error);
    } else {
        cli->values[CLI_PLACE] = name ? id : NULL;
        code = print_all(&printing);
    }
    kr_table_release(&printing.table);
    kr_record_close(printing.record);
    return code;
}

const struct cli_command cli_disputes = {
    .name = "disputes",
    .arguments = "",
    .purpose = "what cannot both be so, in the words of both, and what became of it",
    .details = "control: who holds a place. story: one side says that it left, the other that it took it. figures:\n"
               "the same quantity, other figures. geography: a statement against the map; reads the reports again.\n"
               "dates: the same event, other days. docs/CHRONICLE.md tells what counts as each.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .run = run,
};
