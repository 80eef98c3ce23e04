/* routes.c - the questions of the interface, and the answers that are lists. docs/API.md tells of each; one.c has those
 * about one thing. */
#include "serve/routes_int.h"

#include "model/model.h"

#include <stdio.h>

/* ---- the board ---- */

static struct kr_board_filter board_filter(const struct kr_ask *ask)
{
    return (struct kr_board_filter){.on = kr_ask_value(ask, KR_ASK_ON),
                                    .known = kr_ask_value(ask, KR_ASK_KNOWN),
                                    .region = kr_ask_value(ask, KR_ASK_REGION),
                                    .side = kr_ask_value(ask, KR_ASK_SIDE),
                                    .all = kr_ask_value(ask, KR_ASK_ALL) != NULL};
}

static bool list_control(void *context, const struct kr_control *control)
{
    struct kr_list *list = context;
    if (!kr_list_wants(list))
        return !list->more;
    kr_out_control_row(&list->table, control);
    return kr_list_wrote(list);
}

static bool answer_board(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                         struct kr_error *error)
{
    struct kr_list list;
    const struct kr_board_filter filter = board_filter(ask);
    kr_list_open(&list, worker, ask, out, error, kr_out_control_columns, kr_out_control_column_count);
    const bool ok = kr_record_board_of(worker->record, &filter, list_control, &list, error);
    return kr_list_close(&list, NULL) && ok;
}

static bool list_turn(void *context, const struct kr_turn *turn)
{
    struct kr_list *list = context;
    if (!kr_list_wants(list))
        return !list->more;
    kr_out_turn_row(&list->table, turn);
    return kr_list_wrote(list);
}

static bool answer_changes(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                           struct kr_error *error)
{
    struct kr_list list;
    const struct kr_board_filter filter = board_filter(ask);
    const char *since = kr_ask_value(ask, KR_ASK_SINCE);
    if (!since)
        return kr_fail(error, KR_INPUT, NULL, 0, "expected the parameter since: a day to compare with");
    kr_list_open(&list, worker, ask, out, error, kr_out_turn_columns, kr_out_turn_column_count);
    const bool ok = kr_record_turns(worker->record, &filter, since, list_turn, &list, error);
    return kr_list_close(&list, NULL) && ok;
}

static bool list_holding(void *context, const struct kr_holding *holding)
{
    struct kr_list *list = context;
    kr_out_holding_row(&list->table, holding);
    return kr_list_wrote(list);
}

static bool answer_summary(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                           struct kr_error *error)
{
    struct kr_list list;
    const struct kr_board_filter filter = board_filter(ask);
    kr_list_open(&list, worker, ask, out, error, kr_out_holding_columns, kr_out_holding_column_count);
    const bool ok = kr_record_holdings(worker->record, &filter, list_holding, &list, error);
    return kr_list_close(&list, NULL) && ok;
}

/* ---- claims, disputes, figures ---- */

struct kr_claim_filter kr_ask_claims(const struct kr_ask *ask)
{
    return (struct kr_claim_filter){.type = kr_ask_value(ask, KR_ASK_TYPE),
                                    .place = kr_ask_value(ask, KR_ASK_PLACE),
                                    .side = kr_ask_value(ask, KR_ASK_SIDE),
                                    .factuality = kr_ask_value(ask, KR_ASK_FACTUALITY),
                                    .report = kr_ask_value(ask, KR_ASK_REPORT),
                                    .since = kr_ask_value(ask, KR_ASK_SINCE),
                                    .until = kr_ask_value(ask, KR_ASK_UNTIL),
                                    .known = kr_ask_value(ask, KR_ASK_KNOWN)};
}

static bool answer_claims(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                          struct kr_error *error)
{
    struct kr_list list;
    struct kr_claim_filter filter = kr_ask_claims(ask);
    filter.after = kr_ask_value(ask, KR_ASK_AFTER_CLAIM);
    filter.limit = ask->limit + 1;
    kr_list_open(&list, worker, ask, out, error, NULL, 0);
    const bool ok = kr_record_claims(worker->record, &filter, kr_list_claim, &list, error);
    return kr_list_close(&list, list.last) && ok;
}

static bool answer_disputes(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                            struct kr_error *error)
{
    struct kr_list list;
    const struct kr_dispute_filter filter = {.kind = kr_ask_value(ask, KR_ASK_KIND),
                                             .place = kr_ask_value(ask, KR_ASK_PLACE),
                                             .side = kr_ask_value(ask, KR_ASK_SIDE),
                                             .on = kr_ask_value(ask, KR_ASK_ON),
                                             .known = kr_ask_value(ask, KR_ASK_KNOWN)};
    kr_list_open(&list, worker, ask, out, error, kr_out_dispute_columns, kr_out_dispute_column_count);
    const bool ok = kr_record_all_disputes(worker->record, &filter, kr_list_dispute, &list, error);
    return kr_list_close(&list, NULL) && ok;
}

static bool list_figure(void *context, const struct kr_figure_row *row)
{
    struct kr_list *list = context;
    if (!kr_list_wants(list))
        return !list->more;
    kr_out_figure_row(&list->table, row, 0);
    return kr_list_wrote(list);
}

static bool answer_figures(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                           struct kr_error *error)
{
    struct kr_list list;
    const struct kr_figure_filter filter = {.place = kr_ask_value(ask, KR_ASK_PLACE),
                                            .unit = kr_ask_value(ask, KR_ASK_UNIT),
                                            .since = kr_ask_value(ask, KR_ASK_SINCE),
                                            .until = kr_ask_value(ask, KR_ASK_UNTIL),
                                            .known = kr_ask_value(ask, KR_ASK_KNOWN)};
    kr_list_open(&list, worker, ask, out, error, kr_out_figure_columns, kr_out_figure_column_count);
    const bool ok = kr_record_figures(worker->record, &filter, list_figure, &list, error);
    return kr_list_close(&list, NULL) && ok;
}

/* ---- reports ---- */

void kr_report_json(struct kr_buf *out, const struct kr_report_found *found)
{
    const struct kr_report *report = found->report;
    kr_buf_addz(out, "{\"id\":");
    kr_buf_add_json(out, kr_str_of(report->id));
    kr_out_text(out, "path", kr_str_of(report->path));
    kr_out_text(out, "source", kr_str_of(report->source));
    kr_out_text(out, "lang", kr_str_of(report->lang));
    kr_out_text(out, "published", kr_str_of(report->published));
}

static bool list_report(void *context, const struct kr_report_found *found)
{
    struct kr_list *list = context;
    if ((list->more = list->count == list->ask->limit))
        return false;
    kr_report_json(list->out, found);
    kr_buf_addf(list->out, ",\"claims\":%zu,\"copies\":%zu", found->claims, found->copies);
    kr_snippet_json(list->out, found->words, kr_str_of(kr_ask_value(list->ask, KR_ASK_Q)));
    kr_buf_addc(list->out, '}');
    return kr_list_wrote(list);
}

static bool answer_reports(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                           struct kr_error *error)
{
    struct kr_list list;
    const struct kr_report_filter filter = {.words = kr_ask_value(ask, KR_ASK_Q),
                                            .since = kr_ask_value(ask, KR_ASK_SINCE),
                                            .until = kr_ask_value(ask, KR_ASK_UNTIL),
                                            .skip = ask->skip,
                                            .limit = ask->limit + 1};
    kr_list_open(&list, worker, ask, out, error, NULL, 0);
    const bool ok = kr_record_find_reports(worker->record, &filter, list_report, &list, error);
    return kr_list_close(&list, NULL) && ok;
}

/* ---- who speaks ---- */

static bool list_speaker(void *context, const struct kr_speaker *s)
{
    struct kr_list *list = context;
    struct kr_buf *out = list->out;
    if (!kr_list_wants(list))
        return !list->more;
    kr_buf_addz(out, "{\"name\":");
    kr_buf_add_json(out, s->source.name);
    kr_out_text(out, "side", s->source.side);
    kr_out_text(out, "role", s->source.role);
    kr_buf_addf(out, ",\"claims\":%zu,\"reports\":%zu,\"first\":%zu,\"confirmed\":%zu", s->claims, s->reports, s->first,
                s->confirmed);
    if (s->late_days < 0)
        kr_buf_addz(out, ",\"late_days\":null");
    else
        kr_buf_addf(out, ",\"late_days\":%d", s->late_days);
    kr_buf_addf(out, ",\"contradicted\":%zu,\"conceded\":%zu", s->contradicted, s->conceded);
    kr_list_day(out, "first_day", s->first_day);
    kr_list_day(out, "last_day", s->last_day);
    kr_buf_addc(out, '}');
    return kr_list_wrote(list);
}

static bool answer_sources(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                           struct kr_error *error)
{
    struct kr_list list;
    kr_list_open(&list, worker, ask, out, error, NULL, 0);
    const bool ok = kr_record_speakers(worker->record, kr_ask_value(ask, KR_ASK_KNOWN), list_speaker, &list, error);
    return kr_list_close(&list, NULL) && ok;
}

/* ---- downloads ---- */

/* A download is prepared whole, in memory. */
struct download {
    struct kr_buf *out;
    const atomic_bool *stopping;
    int64_t until_ms;
    bool large, late; /* it was cut off for that, and must not be given */
};

static bool take_piece(void *context, kr_str piece)
{
    enum { MOST_BYTES = 256 * 1024 * 1024 }; /* the intervals of a record of a million reports */
    struct download *d = context;
    d->large = d->out->len + piece.len > MOST_BYTES;
    d->late = *d->stopping || kr_serve_now_ms() > d->until_ms;
    if (d->large || d->late)
        return false;
    kr_buf_add(d->out, piece);
    return !d->out->failed;
}

static bool answer_export(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                          struct kr_error *error)
{
    const struct kr_export_format *format = kr_export_format_of(ask->id);
    const struct kr_export_filter filter = {.on = kr_ask_value(ask, KR_ASK_ON),
                                            .known = kr_ask_value(ask, KR_ASK_KNOWN),
                                            .region = kr_ask_value(ask, KR_ASK_REGION),
                                            .side = kr_ask_value(ask, KR_ASK_SIDE),
                                            .all = kr_ask_value(ask, KR_ASK_ALL) != NULL,
                                            .since = kr_ask_value(ask, KR_ASK_SINCE),
                                            .until = kr_ask_value(ask, KR_ASK_UNTIL)};
    if (!format)
        return kr_fail(error, KR_NOT_FOUND, NULL, 0, "no such format: \"%.40s\"", ask->id);
    worker->media = format->media_type;
    snprintf(worker->name, sizeof(worker->name), "kroniek-%.40s%s%.20s%.16s", format->name, filter.on ? "-" : "",
             filter.on ? filter.on : "", format->ending);
    struct download download = {
        .out = out, .stopping = &worker->server->stopping, .until_ms = kr_serve_now_ms() + ask->route->most_ms};
    if (!kr_record_export(worker->record, format->name, &filter, take_piece, &download, error))
        return false;
    if (download.large)
        return kr_fail(error, KR_INPUT, NULL, 0,
                       "more than 256 MiB; expected fewer days or one region, or use `kroniek export`");
    return !download.late || kr_fail(error, KR_LIMIT, NULL, 0, "it took too long; `kroniek export` has no limit");
}

/* ---- the table ---- */

#define P(name) (1u << KR_ASK_##name)
#define PAGED (P(LIMIT) | P(AFTER))
#define CLAIMS (P(TYPE) | P(PLACE) | P(SIDE) | P(FACTUALITY) | P(REPORT) | P(SINCE) | P(UNTIL) | P(KNOWN))
#define BOARD (P(ON) | P(KNOWN) | P(REGION) | P(SIDE) | P(ALL))

enum {
    /* What one who waits at the page bears, and a hundred who ask the heaviest question at once still get. */
    QUESTION_MS = 1000,
    /* What one who downloads a file bears. */
    DOWNLOAD_MS = 20000,
};
#define JSON "application/json", QUESTION_MS

const struct kr_route kr_routes[] = {
    {"/record", "", false, 0, kr_answer_record, JSON},
    {"/control", "", false, P(KNOWN), kr_answer_control, JSON},
    {"/names", "", false, P(LANG), kr_answer_names, JSON},
    {"/board", "", false, BOARD | PAGED, answer_board, JSON},
    {"/changes", "", false, P(SINCE) | P(ON) | P(KNOWN) | P(REGION) | P(ALL) | PAGED, answer_changes, JSON},
    {"/summary", "", false, BOARD, answer_summary, JSON},
    {"/places", "", false, P(Q) | P(LIMIT), kr_answer_search, JSON},
    {"/places", "/why", true, P(ON) | P(KNOWN), kr_answer_why, JSON},
    {"/places", "", true, P(KNOWN), kr_answer_place, JSON},
    {"/claims", "", false, CLAIMS | P(LIMIT) | P(AFTER_CLAIM), answer_claims, JSON},
    {"/claims", "", true, 0, kr_answer_claim, JSON},
    {"/disputes", "", false, P(KIND) | P(PLACE) | P(SIDE) | P(ON) | P(KNOWN) | PAGED, answer_disputes, JSON},
    {"/figures", "", false, P(PLACE) | P(UNIT) | P(SINCE) | P(UNTIL) | P(KNOWN) | PAGED, answer_figures, JSON},
    {"/reports", "", false, P(Q) | P(SINCE) | P(UNTIL) | PAGED, answer_reports, JSON},
    {"/reports", "", true, 0, kr_answer_report, JSON},
    {"/sources", "", false, P(KNOWN) | PAGED, answer_sources, JSON},
    {"/export", "", true, BOARD | P(SINCE) | P(UNTIL), answer_export, NULL, DOWNLOAD_MS},
    {"/days", "", false, CLAIMS, kr_answer_days, JSON},
};
const size_t kr_route_count = sizeof(kr_routes) / sizeof(kr_routes[0]);
