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
    return kr_store_each_place(store, statement, each, context, error);
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
