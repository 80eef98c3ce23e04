/* board.c - kroniek board: who holds which place; what changed; how much each side holds. */
#include "cli/cli.h"

#include <stdio.h>

static const struct cli_option options[] = {
    {CLI_ON, 0, "on", "DAY", "the day asked about (default: the last day of the record)"},
    CLI_KNOWN_OPTION,
    {CLI_SINCE, 0, "since", "DAY", "what changed between the end of this day and that of --on"},
    {CLI_REGION, 0, "region", "NAME", "places in this region, or in that of this town"},
    {CLI_SIDE, 0, "side", "SIDE", "places that this side holds, contests or left, as UA"},
    {CLI_ALL, 'a', "all", NULL, "also the places of the baseline of which no report speaks"},
    {CLI_SUMMARY, 0, "summary", NULL, "by side: how many towns, how many inhabitants"},
    CLI_GAZETTEER_OPTION,
    CLI_FORMAT_OPTION,
    CLI_COMMON_OPTIONS,
};

static const struct kr_column change_columns[] = {
    {"place", KR_IN_ALL, false, true},   {"id", KR_IN_CSV, false, false},     {"was", KR_IN_ALL, false, false},
    {"now", KR_IN_ALL, false, false},    {"state", KR_IN_DATA, false, false}, {"side", KR_IN_DATA, false, false},
    {"other", KR_IN_DATA, false, false}, {"since", KR_IN_ALL, false, true},   {"grade", KR_IN_ALL, true, false},
};

static const struct kr_column summary_columns[] = {
    {"side", KR_IN_ALL, false, false},
    {"towns", KR_IN_ALL, true, false},
    {"inhabitants", KR_IN_ALL, true, false},
    {"contested towns", KR_IN_TABLE, true, false},
    {"contested inhabitants", KR_IN_TABLE, true, false},
    {"contested_towns", KR_IN_DATA, true, false},
    {"contested_inhabitants", KR_IN_DATA, true, false},
};

struct printing {
    struct cli *cli;
    struct kr_table table;
};

static bool print_row(void *context, const struct kr_control *control)
{
    struct printing *printing = context;
    kr_out_control_row(&printing->table, control);
    return cli_flush(printing->cli, false);
}

/* ---- what changed ---- */

/* A board kept in memory: a line a place, ordered by name and id. */
struct kept {
    struct kr_arena arena;
    struct kept_row {
        struct kr_place place;
        struct kr_control control;
        kr_str text; /* "UA, contested by RU" */
    } * rows;
    size_t count, capacity;
    bool failed;
};

static kr_str keep(struct kept *kept, kr_str s)
{
    const kr_str copy = kr_arena_str(&kept->arena, s);
    kept->failed |= !copy.ptr;
    return copy;
}

static bool keep_row(void *context, const struct kr_control *control)
{
    struct kept *kept = context;
    if (!kr_arena_grow(&kept->arena, &kept->rows, &kept->capacity, kept->count, sizeof(*kept->rows))) {
        kept->failed = true;
        return false;
    }
    struct kept_row *row = &kept->rows[kept->count++];
    struct kr_buf text = {0};
    kr_out_holder(&text, control);
    row->text = keep(kept, kr_buf_str(&text));
    kept->failed |= text.failed;
    kr_buf_release(&text);
    row->place = *control->place;
    row->place.id = keep(kept, control->place->id);
    row->place.name = keep(kept, control->place->name);
    row->control = *control;
    row->control.side = keep(kept, control->side);
    row->control.other = keep(kept, control->other);
    row->control.since = keep(kept, control->since);
    return !kept->failed;
}

static void print_change(struct kr_table *table, const struct kept_row *before, const struct kept_row *after)
{
    static const struct kr_control nothing = {.state = KR_STATE_UNKNOWN};
    const struct kr_place *place = after ? &after->place : &before->place;
    const struct kr_control *control = after ? &after->control : &nothing;
    kr_out_place_cell(table, place);
    kr_table_text(table, place->id);
    kr_table_text(table, before ? before->text : KR_S("unknown"));
    kr_table_text(table, after ? after->text : KR_S("unknown"));
    kr_table_text(table, kr_str_of(kr_state_name(control->state)));
    kr_table_text(table, control->side);
    kr_table_text(table, control->other);
    kr_table_text(table, control->since);
    kr_out_grade_cell(table, control->grade);
    kr_table_row(table);
}

static int compare_rows(const struct kept_row *a, const struct kept_row *b)
{
    int order = kr_str_order(a->place.name, b->place.name);
    return order ? order : kr_str_order(a->place.id, b->place.id);
}

static void print_changes(struct kr_table *table, const struct kept *before, const struct kept *after)
{
    for (size_t i = 0, k = 0; i < before->count || k < after->count;) {
        const struct kept_row *b = i < before->count ? &before->rows[i] : NULL;
        const struct kept_row *a = k < after->count ? &after->rows[k] : NULL;
        const int order = !b ? 1 : !a ? -1 : compare_rows(b, a);
        i += order <= 0;
        k += order >= 0;
        if (order || !kr_str_eq(b->text, a->text))
            print_change(table, order <= 0 ? b : NULL, order >= 0 ? a : NULL);
    }
}

static bool run_changes(struct printing *printing, struct kr_record *record, struct kr_board_filter filter,
                        struct kr_error *error)
{
    struct kept before = {.count = 0}, after = {.count = 0};
    struct kr_board_filter earlier = filter;
    earlier.on = printing->cli->values[CLI_SINCE];
    earlier.side = filter.side = NULL; /* a place that a side lost is a change, too */
    kr_arena_init(&before.arena, 64 * 1024);
    kr_arena_init(&after.arena, 64 * 1024);
    bool ok = kr_record_board_of(record, &earlier, keep_row, &before, error) &&
              kr_record_board_of(record, &filter, keep_row, &after, error);
    if (ok)
        print_changes(&printing->table, &before, &after);
    printing->table.failed |= before.failed || after.failed;
    kr_arena_release(&before.arena);
    kr_arena_release(&after.arena);
    return ok;
}

/* ---- by side ---- */

enum { MAX_SIDES = 32 };
struct summary {
    struct share {
        char side[16];
        double towns, inhabitants, contested_towns, contested_inhabitants;
    } shares[MAX_SIDES];
    size_t count;
};

static struct share *find_share(struct summary *summary, kr_str side)
{
    size_t i = 0;
    while (i < summary->count && !kr_str_is(side, summary->shares[i].side))
        i++;
    if (i == summary->count && i < MAX_SIDES && side.len < sizeof(summary->shares[i].side)) {
        memcpy(summary->shares[i].side, side.ptr, side.len);
        summary->count++;
    }
    return i < summary->count ? &summary->shares[i] : NULL;
}

/* Towns only: a region's inhabitants are those of its towns. */
static bool count_row(void *context, const struct kr_control *control)
{
    struct share *share = NULL;
    if (control->place->kind == KR_PLACE_CITY)
        share = find_share(context, control->side.len ? control->side : KR_S("nobody"));
    if (!share)
        return true;
    const bool contested = control->state == KR_STATE_CONTESTED;
    *(contested ? &share->contested_towns : &share->towns) += 1;
    *(contested ? &share->contested_inhabitants : &share->inhabitants) += control->place->population;
    return true;
}

static bool run_summary(struct printing *printing, struct kr_record *record, const struct kr_board_filter *filter,
                        struct kr_error *error)
{
    struct summary summary = {.count = 0};
    struct kr_table *table = &printing->table;
    if (!kr_record_board_of(record, filter, count_row, &summary, error))
        return false;
    for (size_t done = 0; done < summary.count; done++) { /* by code */
        size_t least = done;
        for (size_t i = done + 1; i < summary.count; i++)
            if (strcmp(summary.shares[i].side, summary.shares[least].side) < 0)
                least = i;
        const struct share share = summary.shares[least];
        summary.shares[least] = summary.shares[done];
        kr_table_text(table, kr_str_of(share.side));
        kr_table_number(table, share.towns);
        kr_table_number(table, share.inhabitants);
        for (int round = 0; round < 2; round++) { /* for the table, for data */
            kr_table_number(table, share.contested_towns);
            kr_table_number(table, share.contested_inhabitants);
        }
        kr_table_row(table);
    }
    return true;
}

/* ---- the command ---- */

static void begin_table(struct printing *printing)
{
    struct cli *cli = printing->cli;
    const struct kr_column *columns = kr_out_control_columns;
    size_t count = kr_out_control_column_count;
    if (cli->values[CLI_SINCE]) {
        columns = change_columns;
        count = sizeof(change_columns) / sizeof(change_columns[0]);
    } else if (cli->values[CLI_SUMMARY]) {
        columns = summary_columns;
        count = sizeof(summary_columns) / sizeof(summary_columns[0]);
    }
    kr_table_init(&printing->table, columns, count, cli->format, &cli->style, &cli->out);
}

static bool fill_table(struct printing *printing, struct kr_record *record, struct kr_error *error)
{
    const char **values = printing->cli->values;
    const struct kr_board_filter filter = {.on = values[CLI_ON],
                                           .known = values[CLI_KNOWN],
                                           .region = values[CLI_REGION],
                                           .side = values[CLI_SIDE],
                                           .all = values[CLI_ALL] != NULL};
    if (values[CLI_SINCE])
        return run_changes(printing, record, filter, error);
    if (values[CLI_SUMMARY])
        return run_summary(printing, record, &filter, error);
    return kr_record_board_of(record, &filter, print_row, printing, error);
}

static enum cli_exit run(struct cli *cli)
{
    enum cli_exit code = CLI_USAGE;
    if (!cli_check_date(cli, CLI_ON) || !cli_check_date(cli, CLI_KNOWN) || !cli_check_date(cli, CLI_SINCE) ||
        !cli_check_order(cli, CLI_SINCE, CLI_ON))
        return code;
    if (cli->values[CLI_SINCE] && (cli->values[CLI_SUMMARY] || cli->values[CLI_SIDE]))
        return cli_usage(cli, "option --since: goes without --summary and --side");
    struct kr_record *record = cli_open_ground(cli, &code);
    if (!record)
        return code;
    struct printing printing = {.cli = cli};
    struct kr_error error;
    begin_table(&printing);
    const bool asked = fill_table(&printing, record, &error);
    code = cli_table_end(cli, &printing.table, asked, &error,
                         cli->values[CLI_SINCE] ? "nothing changed" : "no report says who holds a place by then");
    kr_table_release(&printing.table);
    kr_record_close(record);
    return code;
}

const struct cli_command cli_board = {
    .name = "board",
    .arguments = "",
    .purpose = "who holds which place, since when, how credible, who says so",
    .details = "The grade is the information grade of the NATO Admiralty system: 1 confirmed by other sources,\n"
               "2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged. A place of which\n"
               "reports speak has, before their first word, the state of the theatre's baseline.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .run = run,
};
