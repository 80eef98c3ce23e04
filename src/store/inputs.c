/* inputs.c - what reports were read from: the bytes as they stood, packed, and what they tell of themselves. */
#include "store/store_int.h"

#include "model/model.h"

/* The texts of an input, in the order of the columns. */
enum { TEXTS = 15 };
static void texts_of(struct kr_input *input, kr_str *texts[TEXTS])
{
    kr_str *const fields[TEXTS] = {
        &input->format,       &input->encoding, &input->encoding_from, &input->lang_from, &input->published_from,
        &input->published_at, &input->modified, &input->modified_at,   &input->title,     &input->author,
        &input->section,      &input->url,      &input->entry,         &input->note,      &input->fields};
    memcpy(texts, fields, sizeof(fields));
}
#define COLUMNS                                                                                                        \
    "format, encoding, encoding_from, lang_from, published_from, published_at, modified, modified_at, title, author,"  \
    " section, url, entry, note, fields, flags, live, bytes, stored, map, parts"
enum { FLAGS = TEXTS, LIVE, BYTES, STORED, MAP, PARTS };

static void bind_blob(sqlite3_stmt *statement, int at, kr_str bytes)
{
    if (bytes.len)
        sqlite3_bind_blob64(statement, at, bytes.ptr, bytes.len, SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, at);
}

bool kr_store_put_input(struct kr_store *store, const struct kr_input *input, struct kr_error *error)
{
    static const char sql[] = "INSERT INTO inputs(" COLUMNS ", report)"
                              " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,?22)";
    struct kr_input copy = *input;
    struct kr_buf packed = {0};
    kr_str *texts[TEXTS];
    sqlite3_stmt *statement = NULL;
    texts_of(&copy, texts);
    bool ok = kr_pack(input->stored, &packed) || kr_fail(error, KR_MEMORY, store->path, 0, "out of memory");
    ok = ok && kr_store_prepare(store, sql, &statement, error);
    if (ok) {
        for (int i = 0; i < TEXTS; i++)
            kr_store_bind(statement, i + 1, *texts[i]);
        sqlite3_bind_int64(statement, FLAGS + 1, input->flags);
        sqlite3_bind_int64(statement, LIVE + 1, (sqlite3_int64)input->live);
        sqlite3_bind_int64(statement, BYTES + 1, (sqlite3_int64)input->stored.len);
        bind_blob(statement, STORED + 1, kr_buf_str(&packed));
        bind_blob(statement, MAP + 1, input->map);
        bind_blob(statement, PARTS + 1, input->parts);
        sqlite3_bind_int64(statement, PARTS + 2, store->report);
        ok = kr_store_step(store, statement, error);
    }
    sqlite3_finalize(statement);
    kr_buf_release(&packed);
    return ok;
}

/* A column of bytes, copied into the arena. */
static bool copy_blob(struct kr_store *store, struct kr_arena *arena, sqlite3_stmt *statement, int at, kr_str *out,
                      struct kr_error *error)
{
    const char *bytes = sqlite3_column_blob(statement, at);
    *out = kr_arena_str(arena, (kr_str){bytes, bytes ? (size_t)sqlite3_column_bytes(statement, at) : 0});
    return out->ptr || !bytes || kr_fail(error, KR_MEMORY, store->path, 0, "out of memory");
}

static bool read_stored(struct kr_store *store, struct kr_arena *arena, sqlite3_stmt *statement, kr_str *out,
                        struct kr_error *error)
{
    struct kr_buf bytes = {0};
    const sqlite3_int64 size = sqlite3_column_int64(statement, BYTES);
    const char *packed = sqlite3_column_blob(statement, STORED);
    bool ok = size >= 0 && size <= KR_LIMIT_REPORT_BYTES && packed &&
              kr_unpack((kr_str){packed, (size_t)sqlite3_column_bytes(statement, STORED)}, (size_t)size, &bytes);
    if (ok) {
        *out = kr_arena_str(arena, kr_buf_str(&bytes));
        ok = out->ptr || kr_fail(error, KR_MEMORY, store->path, 0, "out of memory");
    } else {
        kr_fail(error, KR_RECORD, store->path, 0, "damaged: the stored bytes of a report");
    }
    kr_buf_release(&bytes);
    return ok;
}

bool kr_store_input(struct kr_store *store, const char *report_id, struct kr_arena *arena, struct kr_input *out,
                    bool *found, struct kr_error *error)
{
    static const char sql[] = "SELECT " COLUMNS " FROM inputs JOIN reports USING(report) WHERE id = ?1";
    sqlite3_stmt *statement;
    kr_str *texts[TEXTS];
    *out = (struct kr_input){.flags = 0};
    texts_of(out, texts);
    if (!kr_store_prepare(store, sql, &statement, error))
        return false;
    kr_store_bind(statement, 1, kr_str_of(report_id));
    const int result = sqlite3_step(statement);
    *found = result == SQLITE_ROW;
    bool ok = result == SQLITE_ROW || result == SQLITE_DONE || kr_store_fail(store, result, error);
    if (ok && *found) {
        for (int i = 0; ok && i < TEXTS; i++)
            ok = kr_store_copy(store, arena, statement, i, texts[i], error);
        out->flags = (unsigned)sqlite3_column_int64(statement, FLAGS);
        out->live = (size_t)sqlite3_column_int64(statement, LIVE);
        ok = ok && read_stored(store, arena, statement, &out->stored, error) &&
             copy_blob(store, arena, statement, MAP, &out->map, error) &&
             copy_blob(store, arena, statement, PARTS, &out->parts, error);
    }
    sqlite3_finalize(statement);
    return ok;
}

bool kr_store_address(struct kr_store *store, int64_t report, struct kr_arena *arena, kr_str *url, kr_str *outlet,
                      struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_URL_OF, error);
    *url = *outlet = (kr_str){0};
    if (!statement)
        return false;
    sqlite3_bind_int64(statement, 1, report);
    const int result = sqlite3_step(statement);
    bool ok = result == SQLITE_ROW || result == SQLITE_DONE || kr_store_fail(store, result, error);
    if (result == SQLITE_ROW)
        ok = kr_store_copy(store, arena, statement, 0, url, error) &&
             kr_store_copy(store, arena, statement, 1, outlet, error);
    sqlite3_reset(statement);
    return ok;
}
