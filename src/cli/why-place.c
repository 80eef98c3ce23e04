/* why-place.c - kroniek why PLACE: how the state of a place on a day is derived, line by line. */
#include "cli/cli.h"

#include <stdio.h>

struct asking {
    struct cli *cli;
    struct kr_table table;
    const char *on;
};

static void label(struct kr_buf *out, const char *name)
{
    enum { LABEL_COLUMNS = 10 };
    kr_buf_addf(out, "%-*s", LABEL_COLUMNS, name);
}

/* "2: 2 sources say so as a fact, of one kind; none against" */
static void print_grade(struct kr_buf *out, const struct kr_control *c)
{
    static const char *const names[] = {
        "",           "confirmed by other sources", "probably true", "possibly true", "doubtful",
        "improbable", "truth cannot be judged"};
    label(out, "grade");
    kr_buf_addf(out, "%d, %s: ", c->grade, names[c->grade]);
    if (!c->facts)
        kr_buf_addz(out, "no source says so as a fact");
    else
        kr_buf_addf(out, "%zu source%s so as a fact%s", c->facts, c->facts == 1 ? " says" : "s say",
                    c->facts == 1    ? ""
                    : c->independent ? ", of more than one kind"
                                     : ", all of one kind");
    if (c->against_interest)
        kr_buf_addz(out, ", a party against its own interest");
    if (c->against)
        kr_buf_addf(out, "; %zu against, %zu of them to deny it\n", c->against, c->denials);
    else
        kr_buf_addz(out, c->claims_against ? "; against it only what is not confirmed\n" : "; none against\n");
}

static void print_state(struct cli *cli, const struct kr_control *c, const char *on)
{
    struct kr_buf *out = &cli->out;
    label(out, "place");
    kr_out_plain(out, c->place->name);
    kr_buf_addc(out, '\n');
    if (on)
        label(out, "on"), kr_buf_addf(out, "%s\n", on);
    if (cli->values[CLI_KNOWN])
        label(out, "known"), kr_buf_addf(out, "%s\n", cli->values[CLI_KNOWN]);
    label(out, "state");
    kr_out_holder(out, c);
    if (c->state != KR_STATE_UNKNOWN) {
        kr_buf_addz(out, c->from.len ? ", from " : "");
        kr_buf_add(out, c->from);
        kr_buf_addz(out, c->until.len ? " to " : " on");
        kr_buf_add(out, c->until);
    }
    kr_buf_addc(out, '\n');
    if (c->since.len) {
        label(out, "since");
        kr_buf_add(out, c->since);
        if (c->since_by[0])
            kr_buf_addf(out, ", inferred from %.10s", c->since_by);
        kr_buf_addc(out, '\n');
    }
    label(out, "rule");
    kr_buf_addf(out, "%s: %s\n", c->rule, kr_rule_text(c->rule));
    if (c->state != KR_STATE_UNKNOWN)
        print_grade(out, c);
    kr_buf_addc(out, '\n');
}

static bool take_state(void *context, const struct kr_control *control)
{
    struct asking *asking = context;
    struct cli *cli = asking->cli;
    if (cli->format == KR_FORMAT_TABLE) {
        print_state(cli, control, asking->on);
    } else if (cli->format == KR_FORMAT_NDJSON) {
        struct kr_table table;
        kr_table_init(&table, kr_out_control_columns, kr_out_control_column_count, cli->format, &cli->style, &cli->out);
        kr_out_control_row(&table, control);
        cli->out.failed |= !kr_table_end(&table);
        kr_table_release(&table);
    }
    return cli_flush(cli, false);
}

static bool take_hearing(void *context, const struct kr_witness *w, enum kr_fate fate, kr_str words)
{
    struct asking *asking = context;
    kr_out_hearing_row(&asking->table, w, fate, words);
    return cli_flush(asking->cli, false);
}

static bool why_one(struct cli *cli, struct kr_record *record, const struct kr_place *place, struct kr_error *error)
{
    struct asking asking = {.cli = cli, .on = cli->values[CLI_ON]};
    char last[KR_DATE_SIZE] = "";
    if (!asking.on && kr_record_last_day(record, last, error) && last[0])
        asking.on = last;
    kr_table_init(&asking.table, kr_out_hearing_columns, kr_out_hearing_column_count, cli->format, &cli->style,
                  &cli->out);
    bool ok = kr_record_why(record, place->id, cli->values[CLI_ON], cli->values[CLI_KNOWN], take_state, take_hearing,
                            &asking, error);
    if (ok && !kr_table_end(&asking.table))
        ok = kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
    if (ok && cli->format == KR_FORMAT_TABLE && !asking.table.rows)
        kr_buf_addz(&cli->out, "no claim of control speaks of it\n");
    kr_table_release(&asking.table);
    return ok;
}

enum cli_exit cli_why_place(struct cli *cli)
{
    enum cli_exit code = CLI_USAGE;
    if (!cli_check_date(cli, CLI_ON) || !cli_check_date(cli, CLI_KNOWN))
        return code;
    struct kr_record *record = cli_open_ground(cli, &code);
    if (!record)
        return code;
    struct cli_places places;
    struct kr_error error;
    bool ok = cli_find_places(cli, record, cli->arguments[0], &places, &error);
    for (size_t i = 0; ok && i < places.count; i++) {
        if (i && cli->format == KR_FORMAT_TABLE)
            kr_buf_addc(&cli->out, '\n');
        ok = why_one(cli, record, &places.items[i], &error);
    }
    code = ok ? CLI_OK : cli_record_failed(cli, &error);
    kr_arena_release(&places.arena);
    kr_record_close(record);
    return code;
}
