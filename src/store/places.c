/* places.c - the places of which claims of control speak, and the days of the record. */
#include "store/store_int.h"

#include "model/model.h"

bool kr_store_control_places(struct kr_store *store, kr_place_fn *each, void *context, struct kr_error *error)
{
    sqlite3_stmt *statement;
    if (!kr_store_prepare(store,
                          "SELECT " KR_STORE_PLACE " FROM places p"
                          " WHERE EXISTS (SELECT 1 FROM testimony t WHERE t.place = p.place) ORDER BY p.id",
                          &statement, error))
        return false;
    int result;
    bool ok = true;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW) {
        struct kr_place place;
        if (!(ok = kr_store_read_place(statement, 0, &place)))
            kr_fail(error, KR_RECORD, store->path, 0, "damaged: a place of no kind of ours");
        if (!ok || !each(context, &place))
            break;
    }
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        ok = kr_store_fail(store, result, error);
    sqlite3_finalize(statement);
    return ok;
}

bool kr_store_first_day(struct kr_store *store, int64_t *day, struct kr_error *error)
{
    sqlite3_stmt *statement;
    *day = KR_DAY_MIN;
    if (!kr_store_prepare(store, "SELECT min(last_day) FROM reports", &statement, error)) /* the one with an index */
        return false;
    const int result = sqlite3_step(statement);
    if (result == SQLITE_ROW && sqlite3_column_type(statement, 0) != SQLITE_NULL)
        *day = sqlite3_column_int64(statement, 0);
    const bool ok = result == SQLITE_ROW || kr_store_fail(store, result, error);
    sqlite3_finalize(statement);
    return ok;
}
