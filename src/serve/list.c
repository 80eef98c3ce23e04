/* list.c - lists, page by page: the rows of a table, claims, disputes. */
#include "serve/serve_int.h"

#include "model/model.h"

static void init(struct kr_list *list, struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                 struct kr_error *error, const struct kr_column *columns, size_t column_count)
{
    static const struct kr_style plain = {0};
    *list = (struct kr_list){.worker = worker, .ask = ask, .out = out, .error = error};
    if (columns)
        kr_table_init(&list->table, columns, column_count, KR_FORMAT_NDJSON, &plain, out);
}

void kr_list_open(struct kr_list *list, struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                  struct kr_error *error, const struct kr_column *columns, size_t column_count)
{
    init(list, worker, ask, out, error, columns, column_count);
    kr_buf_addz(out, "{\"items\":[");
}

void kr_list_open_part(struct kr_list *list, struct kr_serve_worker *worker, struct kr_buf *out, struct kr_error *error,
                       const char *key, const struct kr_column *columns, size_t column_count)
{
    init(list, worker, NULL, out, error, columns, column_count);
    kr_buf_addf(out, ",\"%s\":[", key);
}

bool kr_list_wants(struct kr_list *list)
{
    if (!list->ask)
        return true;
    list->more = list->count == list->ask->limit;
    return list->passed++ >= list->ask->skip && !list->more;
}

bool kr_list_wrote(struct kr_list *list)
{
    struct kr_buf *out = list->out;
    list->count++;
    if (out->failed || list->table.failed)
        return false;
    if (out->len && out->ptr[out->len - 1] == '\n')
        out->ptr[out->len - 1] = ',';
    else
        kr_buf_addc(out, ',');
    return true;
}

static bool end_rows(struct kr_list *list)
{
    struct kr_buf *out = list->out;
    const bool ok = !list->table.columns || kr_table_end(&list->table);
    if (list->table.columns)
        kr_table_release(&list->table);
    if (list->count && !out->failed)
        out->len--; /* the last comma */
    kr_buf_addc(out, ']');
    return ok && !list->failed;
}

bool kr_list_close(struct kr_list *list, const char *next)
{
    const bool ok = end_rows(list);
    if (!list->more)
        kr_buf_addz(list->out, ",\"next\":null}");
    else if (next)
        kr_buf_addf(list->out, ",\"next\":\"%s\"}", next);
    else
        kr_buf_addf(list->out, ",\"next\":\"%zu\"}", list->ask->skip + list->count);
    return ok;
}

bool kr_list_close_part(struct kr_list *list)
{
    return end_rows(list);
}

bool kr_list_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct kr_list *list = context;
    if (list->ask && (list->more = list->count == list->ask->limit))
        return false;
    kr_claim_json(list->out, report, claim);
    memcpy(list->last, claim->id, sizeof(list->last));
    return kr_list_wrote(list);
}

static bool take_words(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    (void)report;
    kr_buf_add(context, claim->text);
    return true;
}

/* The baseline has no claim, and no words. */
static bool find_words(struct kr_list *list, const char *claim, struct kr_buf *out)
{
    list->failed = claim[0] && !kr_record_claim(list->worker->record, claim, take_words, out, list->error);
    return !list->failed;
}

bool kr_list_dispute(void *context, const struct kr_dispute *dispute)
{
    struct kr_list *list = context;
    struct kr_buf a = {0}, b = {0};
    if (!kr_list_wants(list))
        return !list->more;
    if (find_words(list, dispute->a.claim, &a) && find_words(list, dispute->b.claim, &b))
        kr_out_dispute_row(&list->table, dispute, (kr_str[]){kr_buf_str(&a), kr_buf_str(&b)});
    list->table.failed |= a.failed || b.failed;
    kr_buf_release(&a);
    kr_buf_release(&b);
    return !list->failed && kr_list_wrote(list);
}

void kr_list_day(struct kr_buf *out, const char *key, int64_t day)
{
    char text[KR_DATE_SIZE] = "";
    if (day != KR_DAY_MIN && day != KR_DAY_MAX)
        kr_edtf_day(text, day);
    kr_out_text(out, key, kr_str_of(text));
}
