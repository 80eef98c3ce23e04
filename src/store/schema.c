/* schema.c - the tables, and the steps from one version of them to the next.
 *
 * PRAGMA user_version holds the version of the schema. A step, once released, is never edited: what must change
 * becomes the next step. docs/RECORD.md explains each table.
 *
 * Days are counted from 1970-01-01; -9223372036854775808 and 9223372036854775807 stand for an open end. Row numbers
 * depend on the order of adding, so nothing that is printed may. */
#include "store/store_int.h"

static const char version_1[] =
    "CREATE TABLE reports("
    " report INTEGER PRIMARY KEY,"
    " id TEXT NOT NULL UNIQUE,"
    " path TEXT NOT NULL,"
    " source TEXT,"
    " lang TEXT NOT NULL,"
    " published TEXT,"
    " first_day INTEGER,"
    " last_day INTEGER,"
    " body INTEGER NOT NULL,"
    " text TEXT NOT NULL);"
    "CREATE INDEX reports_by_path ON reports(path);"
    "CREATE INDEX reports_by_last_day ON reports(last_day);"

    "CREATE TABLE places("
    " place INTEGER PRIMARY KEY,"
    " id TEXT NOT NULL UNIQUE,"
    " name TEXT NOT NULL,"
    " kind TEXT NOT NULL,"
    " lat REAL NOT NULL,"
    " lon REAL NOT NULL,"
    " country TEXT,"
    " population INTEGER NOT NULL);"

    "CREATE TABLE spellings("
    " spelling TEXT NOT NULL," /* folded: lower case, NFC */
    " place INTEGER NOT NULL REFERENCES places,"
    " PRIMARY KEY(spelling, place)) WITHOUT ROWID;"

    "CREATE TABLE claims("
    " claim INTEGER PRIMARY KEY,"
    " id TEXT NOT NULL UNIQUE,"
    " report INTEGER NOT NULL REFERENCES reports,"
    " type TEXT NOT NULL,"
    " factuality TEXT NOT NULL,"
    " actor_side TEXT,"
    " actor_name TEXT,"
    " place INTEGER REFERENCES places,"
    " mention TEXT,"
    " via TEXT,"
    " time TEXT,"         /* EDTF as stated; NULL: none */
    " first_day INTEGER," /* of time, or else of the report */
    " last_day INTEGER,"
    " near_km REAL,"
    " near_direction TEXT,"
    " start_byte INTEGER NOT NULL,"
    " end_byte INTEGER NOT NULL,"
    " words TEXT NOT NULL,"
    " rule TEXT);"
    "CREATE INDEX claims_by_report ON claims(report, start_byte);"
    "CREATE INDEX claims_by_place ON claims(place, first_day);"
    "CREATE INDEX claims_by_day ON claims(first_day);"
    "CREATE INDEX claims_by_side ON claims(actor_side);"
    "CREATE INDEX control_by_side ON claims(actor_side) WHERE type >= 'control.' AND type < 'control/';"
    "CREATE INDEX claims_of_control ON claims(place, first_day) WHERE type >= 'control.' AND type < 'control/';"

    "CREATE TABLE sources("
    " claim INTEGER NOT NULL REFERENCES claims,"
    " position INTEGER NOT NULL," /* 0: the outermost speaker */
    " name TEXT NOT NULL,"
    " side TEXT,"
    " role TEXT,"
    " PRIMARY KEY(claim, position)) WITHOUT ROWID;"

    "CREATE TABLE figures("
    " claim INTEGER NOT NULL REFERENCES claims,"
    " position INTEGER NOT NULL,"
    " op TEXT NOT NULL,"
    " value REAL NOT NULL,"
    " unit TEXT NOT NULL,"
    " PRIMARY KEY(claim, position)) WITHOUT ROWID;"

    "CREATE VIRTUAL TABLE report_words USING fts5("
    " text, content='reports', content_rowid='report', tokenize='unicode61');"

    "CREATE VIEW claim_list AS"
    " SELECT c.id, c.type, c.factuality, c.actor_side AS side, c.actor_name AS actor, p.name AS place, p.kind,"
    "  (SELECT group_concat(coalesce(side || ' ', '') || name, ' > ')"
    "    FROM (SELECT side, name FROM sources s WHERE s.claim = c.claim ORDER BY position)) AS says,"
    "  coalesce(c.time, r.published) AS time, r.published, r.source AS outlet, r.path, c.words, c.rule"
    " FROM claims c JOIN reports r USING(report) LEFT JOIN places p USING(place);"

    "CREATE VIEW control_list AS"
    " SELECT * FROM claim_list WHERE type >= 'control.' AND type < 'control/';"

    "CREATE VIEW place_list AS"
    " SELECT p.id, p.name, p.kind, p.lat, p.lon,"
    "  (SELECT count(*) FROM claims c WHERE c.place = p.place) AS claims,"
    "  (SELECT group_concat(spelling, ', ') FROM spellings s WHERE s.place = p.place) AS spellings"
    " FROM places p;";

const struct kr_migration kr_store_migrations[] = {
    {0, version_1},
};
const int kr_store_migration_count = sizeof(kr_store_migrations) / sizeof(kr_store_migrations[0]);

/* The first column of the first row as a number; -1 on failure. */
static bool ask_number(struct kr_store *store, const char *sql, sqlite3_int64 *value, struct kr_error *error)
{
    sqlite3_stmt *statement = NULL;
    int result = sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL);
    if (result == SQLITE_OK)
        result = sqlite3_step(statement);
    if (result == SQLITE_ROW)
        *value = sqlite3_column_int64(statement, 0);
    bool ok = result == SQLITE_ROW || kr_store_fail(store, result, error);
    sqlite3_finalize(statement);
    return ok;
}

bool kr_store_version(struct kr_store *store, int newest, int *version, struct kr_error *error)
{
    sqlite3_int64 application = 0, found = 0, tables = 0;
    if (!ask_number(store, "PRAGMA application_id", &application, error) ||
        !ask_number(store, "PRAGMA user_version", &found, error) ||
        !ask_number(store, "SELECT count(*) FROM sqlite_schema", &tables, error))
        return false;
    if (application != KR_STORE_APPLICATION_ID && (application || found || tables))
        return kr_fail(error, KR_RECORD, store->path, 0, "a database of another program; expected a record of kroniek");
    if (found > newest)
        return kr_fail(error, KR_RECORD, store->path, 0,
                       "a record of schema %lld; this kroniek knows schemas up to %d: use a newer kroniek",
                       (long long)found, newest);
    *version = found < 0 ? 0 : (int)found;
    return true;
}

static bool run(struct kr_store *store, const char *sql, struct kr_error *error)
{
    int result = sqlite3_exec(store->db, sql, NULL, NULL, NULL);
    return result == SQLITE_OK || kr_store_fail(store, result, error);
}

static bool migrate_from(struct kr_store *store, const struct kr_migration *steps, int count, int version,
                         struct kr_error *error)
{
    for (; version < count; version++) {
        assert(steps[version].from == version);
        if (!run(store, steps[version].sql, error))
            return false;
    }
    char pragmas[96];
    sqlite3_snprintf(sizeof(pragmas), pragmas, "PRAGMA application_id=%d; PRAGMA user_version=%d",
                     KR_STORE_APPLICATION_ID, count);
    return run(store, pragmas, error);
}

bool kr_store_migrate(struct kr_store *store, const struct kr_migration *steps, int count, struct kr_error *error)
{
    int version = 0;
    if (!kr_store_version(store, count, &version, error))
        return false;
    if (version == count)
        return true;
    if (!run(store, "BEGIN IMMEDIATE", error))
        return false;
    if (kr_store_version(store, count, &version, error) && /* another process may have been first */
        (version == count || migrate_from(store, steps, count, version, error)) && run(store, "COMMIT", error))
        return true;
    sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
    return false;
}
