/* feeds.c - what `kroniek watch` remembers of feeds and of their entries, so that it can be ended at any moment and
 * taken up again. */
#include "store/store_int.h"

bool kr_store_feed(struct kr_store *store, const char *url, struct kr_store_feed *feed, bool *found,
                   struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_FEED, error);
    *feed = (struct kr_store_feed){.due = 0};
    *found = false;
    if (!statement)
        return false;
    kr_store_bind(statement, 1, kr_str_of(url));
    const int result = sqlite3_step(statement);
    if (result == SQLITE_ROW) {
        *found = true;
        if (!kr_store_fit_column(statement, 0, feed->etag, sizeof(feed->etag)))
            feed->etag[0] = '\0';
        if (!kr_store_fit_column(statement, 1, feed->modified, sizeof(feed->modified)))
            feed->modified[0] = '\0';
        feed->body = (uint64_t)sqlite3_column_int64(statement, 2);
        feed->due = sqlite3_column_int64(statement, 3);
        const sqlite3_int64 failures = sqlite3_column_int64(statement, 4);
        feed->failures = failures < 0 ? 0 : failures > UINT16_MAX ? UINT16_MAX : (unsigned)failures;
    }
    const bool ok = result == SQLITE_ROW || result == SQLITE_DONE || kr_store_fail(store, result, error);
    sqlite3_reset(statement);
    return ok;
}

bool kr_store_put_feed(struct kr_store *store, const char *url, const struct kr_store_feed *feed,
                       struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_PUT_FEED, error);
    if (!statement)
        return false;
    kr_store_bind(statement, 1, kr_str_of(url));
    kr_store_bind(statement, 2, kr_str_of(feed->etag));
    kr_store_bind(statement, 3, kr_str_of(feed->modified));
    sqlite3_bind_int64(statement, 4, (sqlite3_int64)feed->body);
    sqlite3_bind_int64(statement, 5, feed->due);
    sqlite3_bind_int64(statement, 6, feed->failures);
    return kr_store_step(store, statement, error);
}

bool kr_store_seen(struct kr_store *store, uint64_t entry, int64_t *day, unsigned *tries, struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_SEEN, error);
    *day = KR_DAY_MIN;
    *tries = 0;
    if (!statement)
        return false;
    sqlite3_bind_int64(statement, 1, (sqlite3_int64)entry);
    const int result = sqlite3_step(statement);
    if (result == SQLITE_ROW) {
        *day = sqlite3_column_int64(statement, 0);
        *tries = (unsigned)sqlite3_column_int64(statement, 1);
    }
    const bool ok = result == SQLITE_ROW || result == SQLITE_DONE || kr_store_fail(store, result, error);
    sqlite3_reset(statement);
    return ok;
}

bool kr_store_see(struct kr_store *store, uint64_t entry, int64_t day, unsigned tries, bool *news,
                  struct kr_error *error)
{
    int64_t last;
    unsigned before;
    if (!kr_store_seen(store, entry, &last, &before, error))
        return false;
    *news = last == KR_DAY_MIN || before != 0;
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_SEE, error);
    if (!statement)
        return false;
    sqlite3_bind_int64(statement, 1, (sqlite3_int64)entry);
    sqlite3_bind_int64(statement, 2, day);
    sqlite3_bind_int64(statement, 3, *news ? tries : 0);
    return kr_store_step(store, statement, error);
}

bool kr_store_forget_seen(struct kr_store *store, int64_t day, struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_FORGET_SEEN, error);
    if (!statement)
        return false;
    sqlite3_bind_int64(statement, 1, day);
    return kr_store_step(store, statement, error);
}
