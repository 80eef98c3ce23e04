/* The room store: what goes in comes out; a report whole or not at all; files that are no record; older and newer
 * schemas; what somebody else wrote into it. */
#include "made.h"
#include "model/model.h"
#include "store/store_int.h"

#include <setjmp.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

struct scratch {
    char folder[64], db[80];
};

static int make_scratch(void **state)
{
    struct scratch *scratch = calloc(1, sizeof(*scratch));
    *state = scratch;
    if (!scratch)
        return 1;
    snprintf(scratch->folder, sizeof(scratch->folder), "/tmp/kroniek-store-XXXXXX");
    if (!mkdtemp(scratch->folder))
        return 1;
    snprintf(scratch->db, sizeof(scratch->db), "%s/k.db", scratch->folder);
    return 0;
}

static int remove_scratch(void **state)
{
    struct scratch *scratch = *state;
    static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
        char path[100];
        snprintf(path, sizeof(path), "%s%s", scratch->db, endings[i]);
        unlink(path);
    }
    int failed = rmdir(scratch->folder);
    free(scratch);
    return failed;
}

static struct kr_store *open_store(const struct scratch *scratch, enum kr_record_mode mode)
{
    struct kr_error error = {0};
    struct kr_store *store = kr_store_open(scratch->db, mode, &error);
    if (!store)
        fail_msg("%s: %s", error.file, error.detail);
    return store;
}

static void expect_refused(const char *path, enum kr_record_mode mode, enum kr_code code, const char *detail)
{
    struct kr_error error = {0};
    assert_null(kr_store_open(path, mode, &error));
    assert_int_equal(error.code, code);
    if (!strstr(error.detail, detail))
        fail_msg("[%s] does not tell of [%s]", error.detail, detail);
}

/* Runs SQL behind the store's back. */
static void meddle(const struct scratch *scratch, const char *sql)
{
    sqlite3 *db;
    assert_int_equal(sqlite3_open(scratch->db, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

static sqlite3_int64 ask(const struct scratch *scratch, const char *sql)
{
    sqlite3 *db;
    sqlite3_stmt *statement;
    assert_int_equal(sqlite3_open(scratch->db, &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &statement, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    sqlite3_int64 value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return value;
}

static void write_file(const char *path, const char *text)
{
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

static void put_one(struct kr_store *store, const struct kr_report *report, const struct kr_claim *claim)
{
    bool known;
    size_t claims;
    struct kr_error error;
    assert_true(kr_store_begin(store, report, &known, &error));
    assert_false(known);
    assert_true(kr_store_put(store, claim, &error));
    assert_true(kr_store_commit(store, &claims, &error));
    assert_int_equal(claims, 1);
}

/* ---- in and out ---- */

static bool same_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    const struct kr_claim *wanted = context;
    struct kr_buf a = {0}, b = {0};
    kr_claim_json(&a, report, claim);
    kr_claim_json(&b, report, wanted);
    if (!kr_str_eq(kr_buf_str(&a), kr_buf_str(&b)))
        fail_msg("got %.*s wanted %.*s", (int)a.len, a.ptr, (int)b.len, b.ptr);
    assert_string_equal(report->path, "a.txt");
    assert_true(claim->passage == wanted->passage);
    assert_int_equal(report->body, 16);
    assert_int_equal(claim->place->population, 45000);
    assert_true(kr_str_is(claim->place->country, "UA"));
    kr_buf_release(&a);
    kr_buf_release(&b);
    return true;
}

static void what_goes_in_comes_out(void **state)
{
    struct scratch *scratch = *state;
    struct kr_report report = made_report("a.txt", "date 2022-09-11\nIzjoem is bevrijd.");
    struct kr_claim claim = made_by(made_by(made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10"), "RU", "TASS"), "", "x");
    claim.actor_name = KR_S("Oekraïense leger");
    claim.factuality = KR_UNCONFIRMED;
    claim.mention = KR_S("de stad");
    claim.via = KR_S("Izyum");
    claim.figures[claim.figure_count++] = (struct kr_figure){">=", 30, KR_S("settlement")};
    claim.figures[claim.figure_count++] = (struct kr_figure){"~", 0.1, KR_S("km2")};
    claim.near_km = 8.5;
    memcpy(claim.near_direction, "SW", 3);
    claim.start = 16;
    claim.end = 34;
    claim.passage = 0xFEDCBA9876543210;
    claim.text = kr_str_cut(report.text, 16, 34);
    struct kr_store *store = open_store(scratch, KR_RECORD_WRITE);
    put_one(store, &report, &claim);
    struct kr_error error;
    const struct kr_claim_filter all = {0};
    assert_true(kr_store_claims(store, &all, same_claim, &claim, &error));
    assert_true(kr_store_claim(store, claim.id, same_claim, &claim, &error));
    kr_store_close(store);
    store = open_store(scratch, KR_RECORD_READ);
    assert_true(kr_store_claims(store, &all, same_claim, &claim, &error));
    kr_store_close(store);
    assert_int_equal(ask(scratch, "SELECT count(*) FROM report_words WHERE report_words MATCH 'bevrijd'"), 1);
    assert_int_equal(ask(scratch, "SELECT count(*) FROM report_words WHERE report_words MATCH 'date'"), 0);
    assert_int_equal(ask(scratch, "SELECT count(*) FROM claim_list WHERE says = 'RU TASS > x'"), 1);
    assert_int_equal(ask(scratch, "SELECT claims FROM place_list WHERE spellings LIKE '%izyum%'"), 1);
    assert_int_equal(ask(scratch, "SELECT count(*) FROM spellings WHERE spelling = 'de stad'"), 0);
    kr_report_release(&report);
}

static bool see_passage(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    (void)report;
    *(uint64_t *)context ^= claim->passage;
    return true;
}

static void the_chronicle_gets_the_passage(void **state)
{
    struct scratch *scratch = *state;
    struct kr_report a = made_report("a.txt", "one"), b = made_report("b.txt", "two");
    struct kr_claim claim = made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10");
    struct kr_store *store = open_store(scratch, KR_RECORD_WRITE);
    put_one(store, &a, &claim);
    claim = made_claim(KR_CONTROL_TAKE, "UA", "2022-09-11");
    claim.passage = 0x9000000000000001;
    put_one(store, &b, &claim);
    uint64_t seen = 0;
    assert_true(kr_store_testimony(store, KR_S("made:1"), false, INT64_MAX, see_passage, &seen, NULL));
    assert_true(seen == claim.passage);
    kr_store_close(store);
    assert_int_equal(ask(scratch, "SELECT count(*) FROM claims WHERE passage IS NULL"), 1);
    assert_int_equal(ask(scratch, "SELECT count(*) FROM testimony WHERE passage NOT NULL"), 1);
    assert_int_equal(ask(scratch, "SELECT count(*) FROM settings WHERE name = 'passages'"), 0); /* a new record */
    kr_report_release(&a);
    kr_report_release(&b);
}

static void a_report_is_known_by_its_bytes(void **state)
{
    struct scratch *scratch = *state;
    struct kr_report report = made_report("a.txt", "x"), copy = made_report("b.txt", "x");
    struct kr_store *store = open_store(scratch, KR_RECORD_WRITE);
    const struct kr_claim claim = made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10");
    put_one(store, &report, &claim);
    bool known = false;
    assert_true(kr_store_begin(store, &copy, &known, NULL));
    assert_true(known);
    kr_store_close(store);
    assert_int_equal(ask(scratch, "SELECT count(*) FROM reports"), 1);
    assert_int_equal(ask(scratch, "SELECT count(*) FROM claims"), 1);
    kr_report_release(&report);
    kr_report_release(&copy);
}

static void what_is_not_committed_is_not_there(void **state)
{
    struct scratch *scratch = *state;
    struct kr_report report = made_report("a.txt", "x");
    const struct kr_claim claim = made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10");
    struct kr_store *store = open_store(scratch, KR_RECORD_WRITE);
    bool known;
    assert_true(kr_store_begin(store, &report, &known, NULL));
    assert_true(kr_store_put(store, &claim, NULL));
    kr_store_rollback(store);
    assert_true(kr_store_begin(store, &report, &known, NULL)); /* as if it had never been there */
    assert_false(known);
    assert_true(kr_store_put(store, &claim, NULL));
    kr_store_close(store); /* without a commit */
    assert_int_equal(ask(scratch, "SELECT (SELECT count(*) FROM reports) + (SELECT count(*) FROM claims) +"
                                  " (SELECT count(*) FROM places) + (SELECT count(*) FROM sources)"),
                     0);
    kr_report_release(&report);
}

static void the_same_claim_counts_once(void **state)
{
    struct scratch *scratch = *state;
    struct kr_report report = made_report("a.txt", "x");
    const struct kr_claim claim = made_by(made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10"), "UA", "Kiev");
    struct kr_store *store = open_store(scratch, KR_RECORD_WRITE);
    bool known;
    size_t claims = 0;
    assert_true(kr_store_begin(store, &report, &known, NULL) && kr_store_put(store, &claim, NULL) &&
                kr_store_put(store, &claim, NULL) && kr_store_commit(store, &claims, NULL));
    assert_int_equal(claims, 1);
    kr_store_close(store);
    assert_int_equal(ask(scratch, "SELECT count(*) FROM sources"), 1);
    kr_report_release(&report);
}

/* ---- filters ---- */

static bool count_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    (void)report;
    (void)claim;
    ++*(size_t *)context;
    return true;
}

static size_t count(struct kr_store *store, struct kr_claim_filter filter)
{
    size_t found = 0;
    struct kr_error error = {0};
    if (!kr_store_claims(store, &filter, count_claim, &found, &error))
        fail_msg("%s", error.detail);
    return found;
}

static void filters_select(void **state)
{
    struct scratch *scratch = *state;
    struct kr_store *store = open_store(scratch, KR_RECORD_WRITE);
    struct kr_report a = made_report("a.txt", "date 2022-09-11\nx"), b = made_report("b.txt", "date 2023-08\ny");
    struct kr_claim take = made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10");
    struct kr_claim strike = made_as(made_claim(KR_FRONT_STRIKE, "RU", ""), KR_UNCONFIRMED);
    strike.place = &made_other_city;
    strike.mention = KR_S("Líman");
    put_one(store, &a, &take);
    put_one(store, &b, &strike);
    assert_int_equal(count(store, (struct kr_claim_filter){0}), 2);
    assert_int_equal(count(store, (struct kr_claim_filter){.limit = 1}), 1);
    assert_int_equal(count(store, (struct kr_claim_filter){.type = "control.take"}), 1);
    assert_int_equal(count(store, (struct kr_claim_filter){.type = "control"}), 1);
    assert_int_equal(count(store, (struct kr_claim_filter){.type = "people"}), 0);
    assert_int_equal(count(store, (struct kr_claim_filter){.side = "RU"}), 1);
    assert_int_equal(count(store, (struct kr_claim_filter){.side = "ru"}), 0);
    assert_int_equal(count(store, (struct kr_claim_filter){.factuality = "unconfirmed"}), 1);
    assert_int_equal(count(store, (struct kr_claim_filter){.place = "made:1"}), 1);
    assert_int_equal(count(store, (struct kr_claim_filter){.place = "IZJOEM"}), 1);
    assert_int_equal(count(store, (struct kr_claim_filter){.place = " líman "}), 1);
    assert_int_equal(count(store, (struct kr_claim_filter){.place = "Izjoe"}), 0);
    assert_int_equal(count(store, (struct kr_claim_filter){.report = "b.txt"}), 1);
    char id[16];
    snprintf(id, sizeof(id), "%.12s", a.id);
    assert_int_equal(count(store, (struct kr_claim_filter){.report = id}), 1);
    assert_int_equal(count(store, (struct kr_claim_filter){.since = "2022-09-11"}), 1); /* the strike: by its report */
    assert_int_equal(count(store, (struct kr_claim_filter){.until = "2023-07-31"}), 1);
    assert_int_equal(count(store, (struct kr_claim_filter){.known = "2022-09-10"}), 0);
    assert_int_equal(count(store, (struct kr_claim_filter){.known = "2022-09-11"}), 1);
    assert_int_equal(count(store, (struct kr_claim_filter){.since = "2022", .until = "2023"}), 2);
    assert_int_equal(count(store, (struct kr_claim_filter){.place = "izium", .side = "RU"}), 0);
    struct kr_error error;
    size_t found = 0;
    const struct kr_claim_filter bad[] = {{.type = "control.take' OR 1"}, {.since = "soon"}, {.factuality = "true"}};
    for (size_t i = 0; i < 3; i++) {
        assert_false(kr_store_claims(store, &bad[i], count_claim, &found, &error));
        assert_int_equal(error.code, KR_INPUT);
    }
    const struct kr_claim_filter gone = {.report = "c.txt"};
    assert_false(kr_store_claims(store, &gone, count_claim, &found, &error));
    assert_int_equal(error.code, KR_NOT_FOUND);
    int64_t day;
    assert_true(kr_store_last_day(store, &day, &error));
    assert_int_equal(day, kr_day_from(2023, 8, 31));
    kr_store_close(store);
    kr_report_release(&a);
    kr_report_release(&b);
}

static void a_claim_is_found_by_the_beginning_of_its_id(void **state)
{
    struct scratch *scratch = *state;
    struct kr_store *store = open_store(scratch, KR_RECORD_WRITE);
    struct kr_report a = made_report("a.txt", "words x"), b = made_report("b.txt", "words y");
    struct kr_claim one = made_claim(KR_CONTROL_TAKE, "UA", ""), two = one;
    snprintf(one.id, sizeof(one.id), "c:0123456789abcdef");
    snprintf(two.id, sizeof(two.id), "c:01234567ffffffff");
    put_one(store, &a, &one);
    put_one(store, &b, &two);
    size_t found = 0;
    struct kr_error error;
    assert_true(kr_store_claim(store, "c:0123456789abcdef", count_claim, &found, &error));
    assert_true(kr_store_claim(store, "c:012345678", count_claim, &found, &error));
    assert_true(kr_store_claim(store, "01234567f", count_claim, &found, &error));
    assert_int_equal(found, 3);
    static const char *const none[] = {"c:01", "c:1", "", "c:", "c:0123456789abcdef0", "%", "c:0123456789abcdeg"};
    for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++) {
        assert_false(kr_store_claim(store, none[i], count_claim, &found, &error));
        assert_int_equal(error.code, KR_NOT_FOUND);
    }
    kr_store_close(store);
    kr_report_release(&a);
    kr_report_release(&b);
}

/* ---- files that are no record ---- */

static void other_files_are_refused_and_left_alone(void **state)
{
    struct scratch *scratch = *state;
    expect_refused(scratch->db, KR_RECORD_READ, KR_NOT_FOUND, "no record");
    expect_refused(scratch->folder, KR_RECORD_WRITE, KR_RECORD, "a folder");
    expect_refused("/nonexistent/k.db", KR_RECORD_WRITE, KR_IO, "unable to open");
    write_file(scratch->db, "This is a letter, long enough to look like something, but it is no database at all.\n");
    expect_refused(scratch->db, KR_RECORD_WRITE, KR_RECORD, "not a database");
    expect_refused(scratch->db, KR_RECORD_READ, KR_RECORD, "not a database");
    write_file(scratch->db, "");
    expect_refused(scratch->db, KR_RECORD_READ, KR_NOT_FOUND, "no record yet");
    meddle(scratch, "CREATE TABLE songs(title); INSERT INTO songs VALUES('x')");
    expect_refused(scratch->db, KR_RECORD_WRITE, KR_RECORD, "another program");
    expect_refused(scratch->db, KR_RECORD_READ, KR_RECORD, "another program");
    assert_int_equal(ask(scratch, "SELECT count(*) FROM sqlite_schema"), 1);
}

static void a_newer_schema_is_refused(void **state)
{
    struct scratch *scratch = *state;
    kr_store_close(open_store(scratch, KR_RECORD_WRITE));
    meddle(scratch, "PRAGMA user_version = 99");
    expect_refused(scratch->db, KR_RECORD_WRITE, KR_RECORD, "schema 99");
    expect_refused(scratch->db, KR_RECORD_READ, KR_RECORD, "newer kroniek");
    assert_int_equal(ask(scratch, "PRAGMA user_version"), 99);
}

static const struct kr_migration made_up[] = {
    {0, "CREATE TABLE t(a)"},
    {1, "ALTER TABLE t ADD COLUMN b; UPDATE t SET b = a * 2"},
    {2, "CREATE TABLE u(c); INSERT INTO u SELECT b FROM t"},
};
static const struct kr_migration broken[] = {{0, "CREATE TABLE t(a)"}, {1, "DROP TABLE t; SELECT nonsense"}};

static void older_schemas_are_brought_up(void **state)
{
    struct scratch *scratch = *state;
    struct kr_store store = {.path = scratch->db};
    struct kr_error error = {0};
    assert_int_equal(sqlite3_open(scratch->db, &store.db), SQLITE_OK);
    assert_true(kr_store_migrate(&store, made_up, 1, &error));
    assert_int_equal(ask(scratch, "PRAGMA user_version"), 1);
    meddle(scratch, "INSERT INTO t VALUES(21)");
    assert_false(kr_store_migrate(&store, broken, 2, &error)); /* all or nothing */
    assert_int_equal(ask(scratch, "PRAGMA user_version"), 1);
    assert_int_equal(ask(scratch, "SELECT a FROM t"), 21);
    assert_true(kr_store_migrate(&store, made_up, 3, &error)); /* two steps at once */
    assert_int_equal(ask(scratch, "PRAGMA user_version"), 3);
    assert_int_equal(ask(scratch, "SELECT c FROM u"), 42);
    assert_true(kr_store_migrate(&store, made_up, 3, &error)); /* and again: nothing to do */
    assert_int_equal(ask(scratch, "SELECT count(*) FROM u"), 1);
    assert_false(kr_store_migrate(&store, made_up, 2, &error));
    assert_int_equal(error.code, KR_RECORD);
    sqlite3_close(store.db);
    assert_int_equal(kr_store_migrations[0].from, 0);
}

static void a_record_of_schema_2_is_brought_up(void **state)
{
    struct scratch *scratch = *state;
    struct kr_store store = {.path = scratch->db}, *opened;
    struct kr_report report = made_report("a.txt", "date 2022-09-11\nwords");
    const struct kr_claim claim = made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10");
    assert_int_equal(sqlite3_open(scratch->db, &store.db), SQLITE_OK);
    assert_true(kr_store_migrate(&store, kr_store_migrations, 2, NULL));
    sqlite3_close(store.db);
    expect_refused(scratch->db, KR_RECORD_READ, KR_RECORD, "older schema 2");
    assert_int_equal(ask(scratch, "SELECT count(*) FROM pragma_index_info('claims_by_day')"), 1);
    opened = open_store(scratch, KR_RECORD_WRITE);
    put_one(opened, &report, &claim);
    kr_store_close(opened);
    assert_int_equal(ask(scratch, "PRAGMA user_version"), kr_store_migration_count);
    assert_int_equal(ask(scratch, "SELECT count(*) FROM pragma_index_info('claims_by_day')"), 3);
    kr_store_close(open_store(scratch, KR_RECORD_READ));
    kr_report_release(&report);
}

static uint64_t length_of(kr_str text, size_t body, size_t start, size_t end)
{
    assert_true(start == 0 && end == 5 && body <= text.len);
    return text.len;
}

/* Reports and claims as kroniek wrote them in schema 5: of every second the text is not there. */
static void make_schema_5(const struct scratch *scratch, int reports)
{
    struct kr_store store = {.path = (char *)scratch->db};
    char sql[1200];
    assert_int_equal(sqlite3_open(scratch->db, &store.db), SQLITE_OK);
    assert_true(kr_store_migrate(&store, kr_store_migrations, 5, NULL));
    sqlite3_close(store.db);
    snprintf(sql, sizeof(sql),
             "INSERT INTO terms VALUES(1, 'control.take'), (2, 'fact'), (3, 'UA');"
             "INSERT INTO places VALUES(1, 'made:1', 'Izium', 'city', 49, 37, 'UA', 1);"
             "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)"
             " INSERT INTO reports SELECT i, 'sha256:' || i, i, NULL, 'nl', NULL, NULL, NULL, 0,"
             " CASE i %% 2 WHEN 0 THEN '' ELSE 'words' || i END FROM n;"
             "INSERT INTO claims SELECT report, report, report, 1, 2, 3, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL,"
             " NULL, 0, 5, 'words', NULL FROM reports;"
             "INSERT INTO testimony SELECT 1, claim, id, report, 1, 2, 3, NULL, NULL, NULL, NULL, 0 FROM claims;"
             "INSERT INTO sides VALUES('UA', %d)",
             reports, reports);
    meddle(scratch, sql);
}

static void a_record_of_schema_5_is_told_its_passages(void **state)
{
    struct scratch *scratch = *state;
    struct kr_error error = {0};
    bool done;
    enum { REPORTS = 2600 }; /* a thousand texts a transaction */
    make_schema_5(scratch, REPORTS);
    expect_refused(scratch->db, KR_RECORD_READ, KR_RECORD, "older schema 5");
    struct kr_store *store = open_store(scratch, KR_RECORD_WRITE);
    assert_int_equal(ask(scratch, "PRAGMA user_version"), 6);
    assert_int_equal(ask(scratch, "SELECT count(fields) FROM inputs"), 0);
    assert_int_equal(ask(scratch, "SELECT count(passage) FROM claims"), 0); /* unknown */
    assert_true(kr_store_tell_passages(store, length_of, &done, &error));
    assert_false(done);
    assert_int_equal(ask(scratch, "SELECT count(passage) FROM claims"), 1000);
    kr_store_close(store); /* as after a kill: the next one goes on */
    store = open_store(scratch, KR_RECORD_WRITE);
    assert_true(kr_store_tell_passages(store, length_of, &done, &error));
    assert_true(done);
    assert_int_equal(ask(scratch, "SELECT count(*) FROM claims JOIN reports USING(report)"
                                  " WHERE passage = length(text) AND text <> ''"),
                     REPORTS / 2);
    assert_int_equal(ask(scratch, "SELECT count(*) FROM claims JOIN testimony t USING(claim)"
                                  " WHERE claims.passage = t.passage"),
                     REPORTS / 2);
    assert_int_equal(ask(scratch, "SELECT count(*) FROM settings"), 0);
    meddle(scratch, "UPDATE claims SET passage = NULL");
    assert_true(kr_store_tell_passages(store, length_of, &done, &error)); /* only once */
    assert_true(done);
    assert_int_equal(ask(scratch, "SELECT count(passage) FROM claims"), 0);
    kr_store_close(store);
    kr_store_close(open_store(scratch, KR_RECORD_READ));
}

static void what_others_wrote_is_not_guessed_at(void **state)
{
    struct scratch *scratch = *state;
    struct kr_store *store = open_store(scratch, KR_RECORD_WRITE);
    struct kr_report report = made_report("a.txt", "words");
    const struct kr_claim claim = made_claim(KR_CONTROL_TAKE, "UA", "2022-09-10");
    put_one(store, &report, &claim);
    kr_store_close(store);
    static const char *const deeds[] = {
        "UPDATE terms SET text = 'control.dance' WHERE text = 'control.take'",
        "UPDATE terms SET text = 'control.take' WHERE text = 'control.dance'; UPDATE claims SET factuality = 'maybe'",
        "UPDATE claims SET factuality = (SELECT term FROM terms WHERE text = 'fact'), rule = 99",
        "UPDATE claims SET rule = NULL, end_byte = 5000",
        "UPDATE claims SET end_byte = 5, start_byte = -1",
        "UPDATE claims SET start_byte = 0; UPDATE places SET kind = 'planet'"};
    for (size_t i = 0; i < sizeof(deeds) / sizeof(deeds[0]); i++) {
        meddle(scratch, deeds[i]);
        store = open_store(scratch, KR_RECORD_READ);
        size_t found = 0;
        struct kr_error error = {0};
        assert_false(kr_store_claim(store, claim.id, count_claim, &found, &error));
        assert_int_equal(error.code, KR_RECORD);
        if (!strstr(error.detail, claim.id))
            fail_msg("[%s] does not name the claim", error.detail);
        kr_store_close(store);
    }
    kr_report_release(&report);
}

static void reading_changes_nothing(void **state)
{
    struct scratch *scratch = *state;
    kr_store_close(open_store(scratch, KR_RECORD_WRITE));
    struct kr_store *store = open_store(scratch, KR_RECORD_READ);
    struct kr_report report = made_report("a.txt", "x");
    bool known;
    struct kr_error error = {0};
    assert_false(kr_store_begin(store, &report, &known, &error));
    kr_store_close(store);
    kr_report_release(&report);
    assert_int_equal(ask(scratch, "SELECT count(*) FROM reports"), 0);
    char path[100];
    snprintf(path, sizeof(path), "%s-wal", scratch->db);
    assert_int_not_equal(access(path, F_OK), 0); /* one file is left, not three */
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_scratch, remove_scratch)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(what_goes_in_comes_out),
        TEST(the_chronicle_gets_the_passage),
        TEST(a_report_is_known_by_its_bytes),
        TEST(what_is_not_committed_is_not_there),
        TEST(the_same_claim_counts_once),
        TEST(filters_select),
        TEST(a_claim_is_found_by_the_beginning_of_its_id),
        TEST(other_files_are_refused_and_left_alone),
        TEST(a_newer_schema_is_refused),
        TEST(older_schemas_are_brought_up),
        TEST(a_record_of_schema_2_is_brought_up),
        TEST(a_record_of_schema_5_is_told_its_passages),
        TEST(what_others_wrote_is_not_guessed_at),
        TEST(reading_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
