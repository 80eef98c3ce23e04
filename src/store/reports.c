/* reports.c - the reports of a record, whole, one after the other. */
#include "store/store_int.h"

#include <stdlib.h>

enum { COL_ID, COL_PATH, COL_SOURCE, COL_LANG, COL_PUBLISHED, COL_BODY, COL_TEXT };

static bool read_report(sqlite3_stmt *s, struct kr_report *report)
{
    *report =
        (struct kr_report){.body = (size_t)sqlite3_column_int64(s, COL_BODY), .text = kr_store_column(s, COL_TEXT)};
    return kr_store_fit_column(s, COL_ID, report->id, sizeof(report->id)) &&
           kr_store_fit_column(s, COL_PATH, report->path, sizeof(report->path)) &&
           kr_store_fit_column(s, COL_SOURCE, report->source, sizeof(report->source)) &&
           kr_store_fit_column(s, COL_LANG, report->lang, sizeof(report->lang)) &&
           kr_store_fit_column(s, COL_PUBLISHED, report->published, sizeof(report->published)) &&
           report->body <= report->text.len;
}

bool kr_store_reports(struct kr_store *store, kr_report_fn *each, void *context, struct kr_error *error)
{
    static const char SQL[] = "SELECT id, path, source, lang, published, body, text FROM reports"
                              " ORDER BY published, id";
    sqlite3_stmt *statement;
    struct kr_report *report = malloc(sizeof(*report));
    if (!report)
        return kr_fail(error, KR_MEMORY, store->path, 0, "out of memory");
    int result;
    bool good = kr_store_prepare(store, SQL, &statement, error);
    while (good && (result = sqlite3_step(statement)) != SQLITE_DONE) {
        if (result != SQLITE_ROW)
            good = kr_store_fail(store, result, error);
        else if (!read_report(statement, report))
            good = kr_fail(error, KR_RECORD, store->path, 0, "damaged: a report has a field that is too long");
        else if (!each(context, report))
            break;
    }
    sqlite3_finalize(statement);
    free(report);
    return good;
}
