/* reports.c - the reports of a record, whole, one after the other. */
#include "store/store_int.h"

#include <stdlib.h>

enum { COL_ID, COL_PATH, COL_SOURCE, COL_LANG, COL_PUBLISHED, COL_BODY, COL_TEXT };

static bool copy(sqlite3_stmt *statement, int at, char *field, size_t size)
{
    const char *text = (const char *)sqlite3_column_text(statement, at);
    size_t len = text ? (size_t)sqlite3_column_bytes(statement, at) : 0;
    if (len >= size)
        return false;
    memcpy(field, text ? text : "", len);
    field[len] = '\0';
    return true;
}

static bool read_report(sqlite3_stmt *s, struct kr_report *report)
{
    *report = (struct kr_report){.body = (size_t)sqlite3_column_int64(s, COL_BODY)};
    report->text.ptr = (const char *)sqlite3_column_text(s, COL_TEXT);
    report->text.len = report->text.ptr ? (size_t)sqlite3_column_bytes(s, COL_TEXT) : 0;
    return copy(s, COL_ID, report->id, sizeof(report->id)) && copy(s, COL_PATH, report->path, sizeof(report->path)) &&
           copy(s, COL_SOURCE, report->source, sizeof(report->source)) &&
           copy(s, COL_LANG, report->lang, sizeof(report->lang)) &&
           copy(s, COL_PUBLISHED, report->published, sizeof(report->published)) && report->body <= report->text.len;
}

bool kr_store_reports(struct kr_store *store, kr_report_fn *each, void *context, struct kr_error *error)
{
    static const char SQL[] = "SELECT id, path, source, lang, published, body, text FROM reports"
                              " ORDER BY published, id";
    sqlite3_stmt *statement = NULL;
    struct kr_report *report = malloc(sizeof(*report));
    if (!report)
        return kr_fail(error, KR_MEMORY, store->path, 0, "out of memory");
    int result = sqlite3_prepare_v2(store->db, SQL, -1, &statement, NULL);
    bool good = result == SQLITE_OK || kr_store_fail(store, result, error);
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
