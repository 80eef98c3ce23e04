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
    " place INTEGER NOT NULL REFERENCES places(place),"
    " PRIMARY KEY(spelling, place)) WITHOUT ROWID;"

    "CREATE TABLE claims("
    " claim INTEGER PRIMARY KEY,"
    " id TEXT NOT NULL UNIQUE,"
    " report INTEGER NOT NULL REFERENCES reports(report),"
    " type TEXT NOT NULL,"
    " factuality TEXT NOT NULL,"
    " actor_side TEXT,"
    " actor_name TEXT,"
    " place INTEGER REFERENCES places(place),"
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
    " claim INTEGER NOT NULL REFERENCES claims(claim),"
    " position INTEGER NOT NULL," /* 0: the outermost speaker */
    " name TEXT NOT NULL,"
    " side TEXT,"
    " role TEXT,"
    " PRIMARY KEY(claim, position)) WITHOUT ROWID;"

    "CREATE TABLE figures("
    " claim INTEGER NOT NULL REFERENCES claims(claim),"
    " position INTEGER NOT NULL,"
    " op TEXT NOT NULL,"
    " value REAL NOT NULL,"
    " unit TEXT NOT NULL,"
    " PRIMARY KEY(claim, position)) WITHOUT ROWID;"

    "CREATE VIRTUAL TABLE report_words USING fts5("
    " text, content=\"reports\", content_rowid='report', tokenize='unicode61');"

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

/* Version 2: words that repeat stand once, in `terms`; who speaks, in `voices`; a claim's id as the number that its 16
 * digits are. The claims of control are kept a second time, in short and by place (`testimony`): what the chronicle
 * reads. What it makes of them is kept in `chronicle`, and `dirty` names the places for which it is out of date. */
/* clang-format off */
#define DIGIT(at, bits) "((instr('0123456789abcdef', substr(id, " #at ", 1)) - 1) << " #bits ")"
#define ID_NUMBER                                                                                                      \
    "(" DIGIT(3, 60) "|" DIGIT(4, 56) "|" DIGIT(5, 52) "|" DIGIT(6, 48) "|" DIGIT(7, 44) "|" DIGIT(8, 40)              \
    "|" DIGIT(9, 36) "|" DIGIT(10, 32) "|" DIGIT(11, 28) "|" DIGIT(12, 24) "|" DIGIT(13, 20) "|" DIGIT(14, 16)         \
    "|" DIGIT(15, 12) "|" DIGIT(16, 8) "|" DIGIT(17, 4) "|" DIGIT(18, 0) ")"
#define TERM(column) "(SELECT term FROM terms WHERE text = " #column ")"
#define TEXT(column) "(SELECT text FROM terms WHERE term = " #column ")"

static const char version_2[] =
    "DROP VIEW place_list; DROP VIEW control_list; DROP VIEW claim_list;"
    "CREATE TABLE terms(term INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);"
    "INSERT INTO terms(text) SELECT type FROM claims UNION SELECT factuality FROM claims"
    " UNION SELECT actor_side FROM claims WHERE actor_side NOT NULL"
    " UNION SELECT actor_name FROM claims WHERE actor_name NOT NULL"
    " UNION SELECT mention FROM claims WHERE mention NOT NULL UNION SELECT via FROM claims WHERE via NOT NULL"
    " UNION SELECT time FROM claims WHERE time NOT NULL UNION SELECT rule FROM claims WHERE rule NOT NULL"
    " UNION SELECT published FROM reports WHERE published NOT NULL"
    " UNION SELECT source FROM reports WHERE source NOT NULL;"

    "CREATE TABLE voices("
    " voice INTEGER PRIMARY KEY, name TEXT NOT NULL, side TEXT NOT NULL, role TEXT NOT NULL,"
    " UNIQUE(name, side, role));"
    "INSERT INTO voices(name, side, role) SELECT DISTINCT name, coalesce(side, ''), coalesce(role, '') FROM sources;"

    "CREATE TABLE new_claims("
    " claim INTEGER PRIMARY KEY,"
    " id INTEGER NOT NULL UNIQUE,"
    " report INTEGER NOT NULL REFERENCES reports(report),"
    " type INTEGER NOT NULL," /* a term; so are the next three, mention, via, time and rule */
    " factuality INTEGER NOT NULL,"
    " actor_side INTEGER,"
    " actor_name INTEGER,"
    " place INTEGER REFERENCES places(place),"
    " mention INTEGER,"
    " via INTEGER,"
    " time INTEGER,"
    " first_day INTEGER,"
    " last_day INTEGER,"
    " near_km REAL,"
    " near_direction TEXT,"
    " start_byte INTEGER NOT NULL,"
    " end_byte INTEGER NOT NULL,"
    " words TEXT NOT NULL,"
    " rule INTEGER);"
    "INSERT INTO new_claims SELECT claim, " ID_NUMBER ", report, "
    TERM(type) ", " TERM(factuality) ", " TERM(actor_side) ", " TERM(actor_name) ", place, "
    TERM(mention) ", " TERM(via) ", " TERM(time) ", first_day, last_day, near_km, near_direction, start_byte, end_byte,"
    " words, " TERM(rule) " FROM claims;"

    "CREATE TABLE new_sources("
    " claim INTEGER NOT NULL REFERENCES new_claims(claim),"
    " position INTEGER NOT NULL," /* 0: the outermost speaker */
    " voice INTEGER NOT NULL REFERENCES voices(voice),"
    " PRIMARY KEY(claim, position)) WITHOUT ROWID;"
    "INSERT INTO new_sources SELECT claim, position, (SELECT voice FROM voices v WHERE v.name = s.name"
    " AND v.side = coalesce(s.side, '') AND v.role = coalesce(s.role, '')) FROM sources s;"

    "CREATE TABLE new_figures("
    " claim INTEGER NOT NULL REFERENCES new_claims(claim),"
    " position INTEGER NOT NULL,"
    " op TEXT NOT NULL,"
    " value REAL NOT NULL,"
    " unit TEXT NOT NULL,"
    " PRIMARY KEY(claim, position)) WITHOUT ROWID;"
    "INSERT INTO new_figures SELECT * FROM figures;"

    "DROP TABLE sources; DROP TABLE figures; DROP TABLE claims;"
    "ALTER TABLE new_claims RENAME TO claims; ALTER TABLE new_sources RENAME TO sources;"
    "ALTER TABLE new_figures RENAME TO figures;"
    "CREATE INDEX claims_by_report ON claims(report, start_byte);"
    "CREATE INDEX claims_by_place ON claims(place, first_day);"
    "CREATE INDEX claims_by_day ON claims(first_day);"
    "CREATE INDEX spellings_by_place ON spellings(place);"

    "CREATE TABLE testimony("
    " place INTEGER NOT NULL,"
    " claim INTEGER NOT NULL,"
    " id INTEGER NOT NULL,"
    " report INTEGER NOT NULL,"
    " type INTEGER NOT NULL,"
    " factuality INTEGER NOT NULL,"
    " side INTEGER,"
    " time INTEGER,"
    " published INTEGER,"     /* the report's, a term */
    " outlet INTEGER,"        /* the same */
    " voice INTEGER,"         /* the outermost speaker; NULL: the report's own voice */
    " more INTEGER NOT NULL," /* 1: there are inner speakers; 2: there are figures; 3: both */
    " PRIMARY KEY(place, claim)) WITHOUT ROWID;"
    "INSERT INTO testimony SELECT c.place, c.claim, c.id, c.report, c.type, c.factuality, c.actor_side, c.time, "
    TERM(r.published) ", " TERM(r.source) ", (SELECT voice FROM sources s WHERE s.claim = c.claim AND position = 0),"
    " EXISTS(SELECT 1 FROM sources s WHERE s.claim = c.claim AND position = 1) +"
    " 2 * EXISTS(SELECT 1 FROM figures f WHERE f.claim = c.claim)"
    " FROM claims c JOIN reports r USING(report) JOIN terms t ON t.term = c.type"
    " WHERE t.text >= 'control.' AND t.text < 'control/' AND c.place NOT NULL;"
    "CREATE TABLE sides(side TEXT PRIMARY KEY, claims INTEGER NOT NULL) WITHOUT ROWID;"
    "INSERT INTO sides SELECT text, count(*) FROM testimony JOIN terms ON term = side GROUP BY text;"

    "CREATE TABLE chronicle("
    " place INTEGER PRIMARY KEY REFERENCES places(place),"
    " last_known INTEGER NOT NULL," /* the last day on which something of it was published */
    " states BLOB);"                /* the timeline; NULL: it has no rows */
    "CREATE TABLE heard(place INTEGER PRIMARY KEY REFERENCES places(place), items BLOB NOT NULL);"
    "CREATE TABLE dirty(place INTEGER PRIMARY KEY);"
    "INSERT INTO dirty SELECT DISTINCT place FROM testimony;"
    "CREATE TABLE settings(name TEXT PRIMARY KEY, value) WITHOUT ROWID;"

    "CREATE TABLE bands("
    " hash INTEGER NOT NULL, copy_group INTEGER NOT NULL, report INTEGER NOT NULL,"
    " PRIMARY KEY(hash, copy_group, report)) WITHOUT ROWID;"
    "CREATE TABLE copies(report INTEGER PRIMARY KEY, copy_group INTEGER NOT NULL);"
    "CREATE INDEX copies_by_group ON copies(copy_group);"
    "CREATE TABLE unlinked(report INTEGER PRIMARY KEY);"
    "INSERT INTO unlinked SELECT report FROM reports WHERE length(text) > 0;"

    "CREATE VIEW claim_list AS"
    " SELECT printf('c:%016x', c.id) AS id, "
    TEXT(c.type) " AS type, " TEXT(c.factuality) " AS factuality, "
    TEXT(c.actor_side) " AS side, " TEXT(c.actor_name) " AS actor, p.name AS place, p.kind,"
    "  (SELECT group_concat(CASE side WHEN '' THEN '' ELSE side || ' ' END || name, ' > ')"
    "    FROM (SELECT side, name FROM sources s JOIN voices USING(voice) WHERE s.claim = c.claim"
    "          ORDER BY position)) AS says,"
    "  coalesce(" TEXT(c.time) ", r.published) AS time, r.published, r.source AS outlet, r.path, c.words, "
    TEXT(c.rule) " AS rule"
    " FROM claims c JOIN reports r USING(report) LEFT JOIN places p USING(place);"

    "CREATE VIEW control_list AS"
    " SELECT * FROM claim_list WHERE type >= 'control.' AND type < 'control/';"

    "CREATE VIEW place_list AS"
    " SELECT p.id, p.name, p.kind, p.lat, p.lon,"
    "  (SELECT count(*) FROM claims c WHERE c.place = p.place) AS claims,"
    "  (SELECT group_concat(spelling, ', ') FROM spellings s WHERE s.place = p.place) AS spellings"
    " FROM places p;";
/* clang-format on */

/* Version 3: how many claims speak of each day, which reports are in another language: from indexes alone. */
static const char version_3[] = "DROP INDEX claims_by_day;"
                                "CREATE INDEX claims_by_day ON claims(first_day, last_day, report);"
                                "CREATE INDEX reports_by_lang ON reports(lang);";

/* Version 4: what reports were read from, where they are no plain texts: pages, entries of feeds. */
static const char version_4[] = "CREATE TABLE inputs("
                                " report INTEGER PRIMARY KEY REFERENCES reports(report),"
                                " format TEXT NOT NULL,"
                                " encoding TEXT, encoding_from TEXT, lang_from TEXT, published_from TEXT,"
                                " published_at TEXT, modified TEXT, modified_at TEXT,"
                                " title TEXT, author TEXT, section TEXT, url TEXT, entry TEXT, note TEXT,"
                                " flags INTEGER NOT NULL, live INTEGER NOT NULL,"
                                " bytes INTEGER NOT NULL," /* of `stored`, unpacked */
                                " stored BLOB NOT NULL,"   /* zlib */
                                " map BLOB, parts BLOB);"
                                "CREATE INDEX inputs_by_url ON inputs(url) WHERE url NOT NULL;";

/* Version 5: what `kroniek watch` remembers of feeds (seconds since 1970), and which of their entries it has seen. No
 * answer depends on it. */
static const char version_5[] = "CREATE TABLE feeds("
                                " url TEXT PRIMARY KEY,"
                                " etag TEXT,"
                                " modified TEXT,"
                                " body INTEGER NOT NULL," /* a hash of what it last gave; 0: nothing */
                                " due INTEGER NOT NULL,"
                                " failures INTEGER NOT NULL) WITHOUT ROWID;"
                                "CREATE TABLE seen("
                                " entry INTEGER PRIMARY KEY," /* a hash of its address and its words */
                                " day INTEGER NOT NULL,"      /* when it last stood in a feed */
                                " tries INTEGER NOT NULL);";  /* 0: done; else how often its page was asked in vain */

/* Version 6: which passage the words of a claim stand in (a hash; NULL: none that tells), so that papers that print the
 * same one count once; until that is told of all claims that were there before, 'passages' is the last report of which
 * it is. And by which names the fields of JSON were found, so that it can be read again (NULL: the usual ones). */
static const char version_6[] = "ALTER TABLE claims ADD COLUMN passage INTEGER;"
                                "ALTER TABLE testimony ADD COLUMN passage INTEGER;"
                                "INSERT INTO settings SELECT 'passages', 0 WHERE EXISTS (SELECT 1 FROM claims);"
                                "ALTER TABLE inputs ADD COLUMN fields TEXT;"
                                /* addresses tell versions with their outlet: all copies are looked for again */
                                "DELETE FROM bands WHERE EXISTS (SELECT 1 FROM inputs WHERE url NOT NULL);"
                                "DELETE FROM copies WHERE EXISTS (SELECT 1 FROM inputs WHERE url NOT NULL);"
                                "INSERT OR IGNORE INTO unlinked SELECT report FROM reports"
                                " WHERE EXISTS (SELECT 1 FROM inputs WHERE url NOT NULL);";

const struct kr_migration kr_store_migrations[] = {
    {0, version_1}, {1, version_2}, {2, version_3}, {3, version_4}, {4, version_5}, {5, version_6},
};
const int kr_store_migration_count = sizeof(kr_store_migrations) / sizeof(kr_store_migrations[0]);

/* The first column of the first row as a number; -1 on failure. */
static bool ask_number(struct kr_store *store, const char *sql, sqlite3_int64 *value, struct kr_error *error)
{
    sqlite3_stmt *statement;
    if (!kr_store_prepare(store, sql, &statement, error))
        return false;
    int result = sqlite3_step(statement);
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
