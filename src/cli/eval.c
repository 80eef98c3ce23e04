/* eval.c - kroniek eval: reports that readers annotated are read, and what comes out is held against the annotations.
 * The counting is the room score's; here are the files, and how the figures are shown. */
#include "cli/cli.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct cli_option options[] = {
    {CLI_COMPARE, 0, "compare", "FILE", "what differs from an earlier run, written with --format ndjson"},
    {CLI_LANG, 0, "lang", "CODE", "the language of the reports (default: nl)"},
    CLI_GAZETTEER_OPTION,
    CLI_FORMAT_OPTION,
    CLI_COMMON_OPTIONS,
};

/* Where a report may stand, from the folder of its annotations. */
static const char *const BESIDE[] = {"", "../seeds/"};

struct evaluating {
    struct cli *cli;
    struct kr_packs *packs;
    struct kr_worker *worker;
    struct kr_score *score;
    struct kr_arena arena; /* the names */
    kr_str *names;         /* of annotated reports, without ".tsv", each closed by a NUL */
    size_t name_count, name_capacity;
    kr_str *paths; /* of the reports that the arguments name */
    size_t path_count, path_capacity;
    size_t rejected;
    enum cli_exit code; /* of what ended the run early */
};

static bool out_of_memory(struct evaluating *e)
{
    if (!e->code)
        fputs("kroniek: out of memory\n", stderr);
    e->code = CLI_INTERNAL;
    return false;
}

static void reject(void *context, const struct kr_error *fault)
{
    struct evaluating *e = context;
    if (fault->code == KR_MEMORY) {
        out_of_memory(e);
        return;
    }
    e->rejected++;
    cli_complain(fault);
}

/* ---- which reports --------------------------------------------------------------------------------------------- */

static bool add_name(struct evaluating *e, kr_str **list, size_t *count, size_t *capacity, kr_str name)
{
    kr_str kept = kr_arena_str(&e->arena, name);
    if (!kept.ptr || !kr_arena_grow(&e->arena, list, capacity, *count, sizeof(**list)))
        return out_of_memory(e);
    (*list)[(*count)++] = kept;
    return true;
}

static bool add_path(void *context, const char *path)
{
    struct evaluating *e = context;
    return add_name(e, &e->paths, &e->path_count, &e->path_capacity, kr_str_of(path));
}

/* GOLD_DIR/under NAME ending; false when memory is out. */
static bool make_path(struct evaluating *e, const char *under, kr_str name, const char *ending, struct kr_buf *out)
{
    kr_buf_clear(out);
    kr_buf_addf(out, "%s/%s", e->cli->arguments[0], under);
    kr_buf_add(out, name);
    kr_buf_addz(out, ending);
    kr_buf_addc(out, '\0');
    return !out->failed || out_of_memory(e);
}

/* Adds the names of the annotations in the folder, places.tsv left out; false when it cannot be read. */
static bool list_names(struct evaluating *e, const char *under)
{
    struct kr_buf path = {0};
    if (!make_path(e, under, KR_S(""), "", &path)) {
        kr_buf_release(&path);
        return false;
    }
    DIR *folder = opendir(path.ptr);
    kr_buf_release(&path);
    for (struct dirent *file; folder && (file = readdir(folder));) {
        kr_str name = kr_str_of(file->d_name);
        if (name.ptr[0] == '.' || !kr_str_ends(name, KR_S(".tsv")) || kr_str_is(name, "places.tsv"))
            continue;
        if (!add_name(e, &e->names, &e->name_count, &e->name_capacity, kr_str_cut(name, 0, name.len - 4)))
            break;
    }
    if (folder)
        closedir(folder);
    return folder != NULL;
}

static int by_bytes(const void *a, const void *b)
{
    return kr_str_order(*(const kr_str *)a, *(const kr_str *)b);
}

/* All names, sorted, each once. */
static bool find_names(struct evaluating *e)
{
    struct kr_error error;
    if (!list_names(e, "")) {
        kr_fail(&error, KR_NOT_FOUND, e->cli->arguments[0], 0, "cannot be read; expected a folder of annotations");
        reject(e, &error);
        return false;
    }
    list_names(e, "mentions/");
    if (e->code)
        return false;
    if (e->name_count)
        qsort(e->names, e->name_count, sizeof(*e->names), by_bytes);
    size_t kept = 0;
    for (size_t i = 0; i < e->name_count; i++)
        if (!kept || !kr_str_eq(e->names[kept - 1], e->names[i]))
            e->names[kept++] = e->names[i];
    e->name_count = kept;
    return true;
}

static kr_str base_name(kr_str path)
{
    const char *slash = memrchr(path.ptr, '/', path.len);
    return slash ? kr_str_cut(path, (size_t)(slash - path.ptr) + 1, path.len) : path;
}

static bool is_report(kr_str path, kr_str name)
{
    kr_str base = base_name(path);
    return kr_str_starts(base, name) && kr_str_is(kr_str_cut(base, name.len, base.len), ".txt");
}

/* The paths that no annotations belong to, or that are the second of their name. */
static void reject_strangers(struct evaluating *e)
{
    for (size_t p = 0; p < e->path_count; p++) {
        bool annotated = false, second = false;
        struct kr_error error;
        for (size_t i = 0; i < e->name_count; i++)
            annotated |= is_report(e->paths[p], e->names[i]);
        for (size_t i = 0; i < p; i++)
            second |= kr_str_eq(base_name(e->paths[i]), base_name(e->paths[p]));
        if (annotated && !second)
            continue;
        kr_fail(&error, KR_NOT_FOUND, e->paths[p].ptr, 0, "not scored: %s",
                second ? "a report of that name is scored already" : "no annotations of that name");
        reject(e, &error);
    }
}

/* The report's path in `out`: among the arguments, or else beside the annotations. False: there is none. */
static bool find_report(struct evaluating *e, kr_str name, struct kr_buf *out)
{
    for (size_t p = 0; p < e->path_count; p++) {
        if (!is_report(e->paths[p], name))
            continue;
        kr_buf_clear(out);
        kr_buf_add(out, e->paths[p]);
        kr_buf_addc(out, '\0');
        return !out->failed || out_of_memory(e);
    }
    if (e->cli->argument_count > 1)
        return false;
    for (size_t i = 0; i < sizeof(BESIDE) / sizeof(BESIDE[0]); i++) {
        if (!make_path(e, BESIDE[i], name, ".txt", out))
            return false;
        if (access(out->ptr, R_OK) == 0)
            return true;
    }
    struct kr_error error;
    make_path(e, "", name, ".tsv", out);
    kr_fail(&error, KR_NOT_FOUND, out->ptr, 0, "no report %.*s.txt beside it or in ../seeds: not scored", (int)name.len,
            name.ptr);
    reject(e, &error);
    return false;
}

/* ---- scoring --------------------------------------------------------------------------------------------------- */

typedef bool read_fn(struct kr_score *score, const char *file, kr_str bytes, struct kr_error *error);

/* Reads an annotation file into the score; one that is not there is passed over unless it is needed. */
static bool read_gold(struct evaluating *e, const char *under, kr_str name, read_fn *read, bool needed)
{
    struct kr_buf path = {0};
    struct kr_error error = {0};
    kr_str bytes;
    bool good = make_path(e, under, name, ".tsv", &path);
    if (good && !needed && access(path.ptr, R_OK) != 0) {
        kr_buf_release(&path);
        return true;
    }
    if (good && kr_file_read(path.ptr, KR_LIMIT_REPORT_BYTES, &bytes, &error)) {
        good = read(e->score, path.ptr, bytes, &error);
        free((char *)bytes.ptr);
    } else {
        good = false;
    }
    if (error.code == KR_INPUT && error.line)
        error.code = KR_PACK; /* it is the line that is told, no byte */
    if (!good && !e->code)
        reject(e, &error);
    kr_buf_release(&path);
    return good;
}

static bool score_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    (void)report;
    return kr_score_claim(context, claim);
}

static bool score_mention(void *context, const struct kr_report *report, const struct kr_mention *mention)
{
    (void)report;
    return kr_score_mention(context, mention);
}

static void score_report(struct evaluating *e, kr_str name, const struct kr_report *report)
{
    struct kr_error error = {0};
    kr_score_begin(e->score, base_name(kr_str_of(report->path)).ptr, report->text);
    bool good = read_gold(e, "", name, kr_score_gold, false) && read_gold(e, "mentions/", name, kr_score_marks, false);
    if (good && !(cli_reads(e->cli, e->worker, report, &error) &&
                  kr_extract(e->worker, report, score_claim, e->score, &error) &&
                  kr_mentions(e->worker, report, score_mention, e->score, &error))) {
        if (!error.file[0])
            snprintf(error.file, sizeof(error.file), "%.255s", report->path);
        reject(e, &error);
        good = false;
    }
    if (good && !kr_score_end(e->score))
        out_of_memory(e);
    kr_score_drop(e->score);
}

static void score_all(struct evaluating *e)
{
    const struct kr_report_options report_options = {.lang = e->cli->values[CLI_LANG]};
    struct kr_buf path = {0};
    for (size_t i = 0; i < e->name_count && !e->code; i++) {
        struct kr_report report;
        struct kr_error error;
        if (!find_report(e, e->names[i], &path))
            continue;
        if (!kr_report_read(path.ptr, &report_options, &report, &error)) {
            reject(e, &error);
            continue;
        }
        score_report(e, e->names[i], &report);
        kr_report_release(&report);
    }
    kr_buf_release(&path);
}

/* ---- as data: one table, a row a figure or a miss --------------------------------------------------------------- */

static const struct kr_column data_columns[] = {
    {"row", KR_IN_DATA, false, false},      {"name", KR_IN_DATA, false, false},   {"found", KR_IN_DATA, true, false},
    {"missed", KR_IN_DATA, true, false},    {"right", KR_IN_DATA, true, false},   {"wrong", KR_IN_DATA, true, false},
    {"precision", KR_IN_DATA, true, false}, {"recall", KR_IN_DATA, true, false},  {"f1", KR_IN_DATA, true, false},
    {"report", KR_IN_DATA, false, false},   {"start", KR_IN_DATA, true, false},   {"end", KR_IN_DATA, true, false},
    {"claim", KR_IN_DATA, false, false},    {"wanted", KR_IN_DATA, false, false}, {"got", KR_IN_DATA, false, false},
    {"words", KR_IN_DATA, false, false},
};

static void share_cell(struct kr_table *table, double value, bool known)
{
    char text[16];
    int len = known ? snprintf(text, sizeof(text), "%.4f", value) : 0;
    kr_str shown = {text, (size_t)len};
    kr_table_cell(table, shown, shown, KR_LOOK_PLAIN);
}

static void count_cell(struct kr_table *table, size_t count, bool known)
{
    if (known)
        kr_table_number(table, (double)count);
    else
        kr_table_text(table, (kr_str){0});
}

static void empty_cells(struct kr_table *table, size_t count)
{
    while (count--)
        kr_table_text(table, (kr_str){0});
}

/* Shares out of nothing are unknown, but for totals, which then are 0. */
static void tally_cells(struct kr_table *table, const struct kr_tally *tally, bool total)
{
    bool wanted = total || tally->found + tally->missed, given = total || tally->right + tally->wrong;
    share_cell(table, kr_tally_precision(tally), given);
    share_cell(table, kr_tally_recall(tally), wanted);
    share_cell(table, kr_tally_f1(tally), wanted);
}

static void tally_row(struct kr_table *table, const char *row, const char *name, kr_str report,
                      const struct kr_tally *tally)
{
    kr_table_text(table, kr_str_of(row));
    kr_table_text(table, kr_str_of(name));
    kr_table_number(table, (double)tally->found);
    kr_table_number(table, (double)tally->missed);
    kr_table_number(table, (double)tally->right);
    kr_table_number(table, (double)tally->wrong);
    tally_cells(table, tally, strcmp(row, "total") == 0);
    kr_table_text(table, report);
    empty_cells(table, 6);
    kr_table_row(table);
}

static void share_row(struct kr_table *table, const char *name, const struct kr_share *share)
{
    kr_table_text(table, KR_S("attribute"));
    kr_table_text(table, kr_str_of(name));
    empty_cells(table, 2);
    kr_table_number(table, (double)share->right);
    kr_table_number(table, (double)(share->compared - share->right));
    share_cell(table, share->compared ? (double)share->right / (double)share->compared : 0, share->compared > 0);
    empty_cells(table, 9);
    kr_table_row(table);
}

static void miss_row(struct kr_table *table, const char *row, kr_str name, const struct kr_miss *miss)
{
    kr_table_text(table, kr_str_of(row));
    kr_table_text(table, name);
    empty_cells(table, 7);
    kr_table_text(table, miss->report);
    kr_table_number(table, (double)miss->start);
    kr_table_number(table, (double)miss->end);
    kr_table_text(table, miss->claim);
    kr_table_text(table, miss->wanted);
    kr_table_text(table, miss->got);
    kr_table_text(table, miss->words);
    kr_table_row(table);
}

static const char *type_name(size_t type)
{
    return type < KR_TYPE_COUNT ? kr_type_name((enum kr_type)type) : "any";
}

static bool is_counted(const struct kr_tally *tally)
{
    return tally->found + tally->missed + tally->right + tally->wrong > 0;
}

static void print_data(struct evaluating *e, const struct kr_score_result *result,
                       const struct kr_score_changes *changes)
{
    struct kr_table table;
    kr_table_init(&table, data_columns, sizeof(data_columns) / sizeof(data_columns[0]), e->cli->format, &e->cli->style,
                  &e->cli->out);
    tally_row(&table, "total", "claims", (kr_str){0}, &result->claims);
    if (result->has_mentions)
        tally_row(&table, "total", "mentions", (kr_str){0}, &result->mentions);
    for (size_t t = 0; t <= KR_TYPE_COUNT; t++)
        if (is_counted(&result->types[t]))
            tally_row(&table, "type", type_name(t), (kr_str){0}, &result->types[t]);
    for (size_t k = 0; k < KR_ATTRIBUTE_COUNT; k++)
        share_row(&table, kr_attribute_name((enum kr_attribute_kind)k), &result->attributes[k]);
    if (result->has_mentions)
        share_row(&table, "mention.place", &result->resolved);
    for (size_t i = 0; i < result->report_count; i++) {
        tally_row(&table, "report", "claims", result->reports[i].name, &result->reports[i].claims);
        if (is_counted(&result->reports[i].mentions))
            tally_row(&table, "report", "mentions", result->reports[i].name, &result->reports[i].mentions);
    }
    for (size_t i = 0; i < result->miss_count; i++)
        miss_row(&table, "miss", result->misses[i].kind, &result->misses[i]);
    if (changes) {
        tally_row(&table, "before", "claims", (kr_str){0}, &changes->claims);
        tally_row(&table, "before", "mentions", (kr_str){0}, &changes->mentions);
    }
    for (size_t i = 0; changes && i < changes->count; i++)
        miss_row(&table, changes->changes[i].better ? "better" : "worse", kr_str_of(changes->changes[i].what),
                 &changes->changes[i].miss);
    e->cli->out.failed |= !kr_table_end(&table);
    kr_table_release(&table);
}

/* ---- for people ------------------------------------------------------------------------------------------------ */

static const struct kr_column figure_columns[] = {
    {"", KR_IN_TABLE, false, false},     {"precision", KR_IN_TABLE, true, false}, {"recall", KR_IN_TABLE, true, false},
    {"f1", KR_IN_TABLE, true, false},    {"found", KR_IN_TABLE, true, false},     {"missed", KR_IN_TABLE, true, false},
    {"right", KR_IN_TABLE, true, false}, {"wrong", KR_IN_TABLE, true, false},
};
static const struct kr_column attribute_columns[] = {
    {"attribute", KR_IN_TABLE, false, false},
    {"right", KR_IN_TABLE, true, false},
    {"of", KR_IN_TABLE, true, false},
    {"share", KR_IN_TABLE, true, false},
};
static const struct kr_column miss_columns[] = {
    {"what", KR_IN_TABLE, false, false},  {"report", KR_IN_TABLE, false, true}, {"claim", KR_IN_TABLE, false, true},
    {"wanted", KR_IN_TABLE, false, true}, {"got", KR_IN_TABLE, false, true},    {"words", KR_IN_TABLE, false, true},
};

static void begin(struct evaluating *e, struct kr_table *table, const struct kr_column *columns, size_t count)
{
    kr_table_init(table, columns, count, KR_FORMAT_TABLE, &e->cli->style, &e->cli->out);
}

static void end(struct evaluating *e, struct kr_table *table)
{
    e->cli->out.failed |= !kr_table_end(table);
    kr_table_release(table);
}

static void figure_row(struct kr_table *table, const char *name, const struct kr_tally *tally, bool total)
{
    kr_table_cell(table, kr_str_of(name), (kr_str){0}, total ? KR_LOOK_BOLD : KR_LOOK_PLAIN);
    tally_cells(table, tally, total);
    count_cell(table, tally->found, total || tally->found + tally->missed);
    count_cell(table, tally->missed, total || tally->found + tally->missed);
    count_cell(table, tally->right, total || tally->right + tally->wrong);
    count_cell(table, tally->wrong, total || tally->right + tally->wrong);
    kr_table_row(table);
}

static void print_figures(struct evaluating *e, const struct kr_score_result *result,
                          const struct kr_score_changes *changes)
{
    struct kr_table table;
    begin(e, &table, figure_columns, sizeof(figure_columns) / sizeof(figure_columns[0]));
    figure_row(&table, "claims", &result->claims, true);
    if (changes)
        figure_row(&table, "  before", &changes->claims, true);
    if (result->has_mentions) {
        figure_row(&table, "mentions", &result->mentions, true);
        if (changes)
            figure_row(&table, "  before", &changes->mentions, true);
    }
    for (size_t t = 0; t <= KR_TYPE_COUNT; t++)
        if (is_counted(&result->types[t]))
            figure_row(&table, type_name(t), &result->types[t], false);
    end(e, &table);
}

static void print_attributes(struct evaluating *e, const struct kr_score_result *result)
{
    struct kr_table table;
    begin(e, &table, attribute_columns, sizeof(attribute_columns) / sizeof(attribute_columns[0]));
    for (size_t k = 0; k <= KR_ATTRIBUTE_COUNT; k++) {
        bool mention = k == KR_ATTRIBUTE_COUNT;
        const struct kr_share *share = mention ? &result->resolved : &result->attributes[k];
        if (mention && !result->has_mentions)
            continue;
        kr_table_text(&table, kr_str_of(mention ? "mention.place" : kr_attribute_name((enum kr_attribute_kind)k)));
        kr_table_number(&table, (double)share->right);
        kr_table_number(&table, (double)share->compared);
        share_cell(&table, share->compared ? (double)share->right / (double)share->compared : 0, share->compared > 0);
        kr_table_row(&table);
    }
    end(e, &table);
}

static void people_miss(struct kr_table *table, kr_str what, bool better, const struct kr_miss *miss)
{
    kr_table_cell(table, what, (kr_str){0}, better ? KR_LOOK_PLAIN : KR_LOOK_WARN);
    kr_table_text(table, miss->report);
    kr_table_text(table, miss->claim);
    kr_table_text(table, miss->wanted);
    kr_table_text(table, miss->got);
    kr_table_text(table, miss->words);
    kr_table_row(table);
}

static void print_changes(struct evaluating *e, const struct kr_score_changes *changes)
{
    struct kr_buf *out = &e->cli->out;
    kr_buf_addf(out, "\n%zu better, %zu worse, in %zu report%s", changes->better, changes->count - changes->better,
                changes->common, changes->common == 1 ? "" : "s");
    if (changes->only_before || changes->only_now)
        kr_buf_addf(out, "; not compared: %zu scored before only, %zu now only", changes->only_before,
                    changes->only_now);
    kr_buf_addc(out, '\n');
    if (!changes->count)
        return;
    struct kr_table table;
    begin(e, &table, miss_columns, sizeof(miss_columns) / sizeof(miss_columns[0]));
    for (size_t i = 0; i < changes->count; i++)
        people_miss(&table, kr_str_of(changes->changes[i].what), changes->changes[i].better, &changes->changes[i].miss);
    end(e, &table);
}

static void print_people(struct evaluating *e, const struct kr_score_result *result,
                         const struct kr_score_changes *changes)
{
    print_figures(e, result, changes);
    kr_buf_addc(&e->cli->out, '\n');
    print_attributes(e, result);
    if (changes) {
        print_changes(e, changes);
        return;
    }
    if (!result->miss_count)
        return;
    kr_buf_addc(&e->cli->out, '\n');
    struct kr_table table;
    begin(e, &table, miss_columns, sizeof(miss_columns) / sizeof(miss_columns[0]));
    for (size_t i = 0; i < result->miss_count; i++)
        people_miss(&table, result->misses[i].kind, false, &result->misses[i]);
    end(e, &table);
}

/* ---- the command ----------------------------------------------------------------------------------------------- */

static void print_result(struct evaluating *e, kr_str earlier)
{
    const struct kr_score_result *result = kr_score_result(e->score);
    struct kr_score_changes changes;
    struct kr_error error = {0};
    const char *file = e->cli->values[CLI_COMPARE];
    if (file && !kr_score_compare(e->score, file, earlier, &changes, &error)) {
        error.code = error.code == KR_INPUT ? KR_PACK : error.code; /* it is the line that is told, no byte */
        reject(e, &error);
        return;
    }
    if (e->cli->format == KR_FORMAT_TABLE)
        print_people(e, result, file ? &changes : NULL);
    else
        print_data(e, result, file ? &changes : NULL);
}

static void evaluate(struct evaluating *e)
{
    struct kr_error error;
    kr_str earlier = {0};
    const char *file = e->cli->values[CLI_COMPARE];
    if (file && !kr_file_read(file, KR_LIMIT_REPORT_BYTES, &earlier, &error)) {
        reject(e, &error);
        return;
    }
    for (int i = 1; i < e->cli->argument_count; i++)
        kr_read_walk(e->cli->arguments[i], add_path, NULL, reject, e);
    if (!e->code && find_names(e) && read_gold(e, "", KR_S("places"), kr_score_places, true)) {
        reject_strangers(e);
        score_all(e);
        if (!e->code && kr_score_result(e->score)->report_count)
            print_result(e, earlier);
        else if (!e->code && !e->rejected) {
            kr_fail(&error, KR_NOT_FOUND, e->cli->arguments[0], 0, "no annotations in it; expected NAME.tsv");
            reject(e, &error);
        }
    }
    free((char *)earlier.ptr);
}

static enum cli_exit run(struct cli *cli)
{
    struct evaluating e = {.cli = cli};
    if (!cli_load(cli, &e.packs, &e.worker, &e.code))
        return e.code;
    kr_arena_init(&e.arena, 64 * 1024);
    e.score = kr_score_new();
    if (e.score)
        evaluate(&e);
    else
        out_of_memory(&e);
    kr_score_free(e.score);
    kr_arena_release(&e.arena);
    kr_worker_free(e.worker);
    kr_packs_free(e.packs);
    return e.code ? e.code : e.rejected ? CLI_REJECTED : CLI_OK;
}

const struct cli_command cli_eval = {
    .name = "eval",
    .arguments = "GOLD_DIR [REPORT...]",
    .purpose = "how much of annotated reports is read right",
    .details =
        "GOLD_DIR holds NAME.tsv for each report NAME.txt, mentions/NAME.tsv and places.tsv. Reports that are not\n"
        "given are looked for beside their annotations and in GOLD_DIR/../seeds. docs/EVAL.md has the formats.",
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .least = 1,
    .most = -1,
    .run = run,
};
