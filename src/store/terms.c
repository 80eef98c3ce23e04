/* terms.c - words and speakers that repeat: each stands once in the record, and is known by its row.
 *
 *     claims.type  7 -> terms 7 "control.take"          sources.voice 3 -> voices 3 ("Kiev", "UA", "office")
 *
 * A claim has some ten of them, and nearly all were met just before: a small table in memory, one place for each hash,
 * answers without the database. Rows stay when the last claim that uses them is removed; they weigh little. */
#include "store/store_int.h"

#include <stdio.h>

static struct kr_store_recent *slot(struct kr_store_recent *table, size_t size, uint64_t hash)
{
    return &table[(hash ^ hash >> 32) % size];
}

static bool holds(const struct kr_store_recent *recent, kr_str text)
{
    return recent->row && recent->len == text.len && memcmp(recent->text, text.ptr, text.len) == 0;
}

static void keep(struct kr_store_recent *recent, kr_str text, sqlite3_int64 row)
{
    if (text.len > sizeof(recent->text))
        return;
    memcpy(recent->text, text.ptr, text.len);
    recent->len = text.len;
    recent->row = row;
}

static bool find(struct kr_store *store, sqlite3_stmt *statement, int64_t *row, struct kr_error *error)
{
    int result = sqlite3_step(statement);
    *row = result == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    bool ok = result == SQLITE_ROW || result == SQLITE_DONE || kr_store_fail(store, result, error);
    sqlite3_reset(statement);
    return ok;
}

bool kr_store_term(struct kr_store *store, kr_str text, int64_t *row, struct kr_error *error)
{
    *row = 0;
    if (!text.len)
        return true;
    struct kr_store_recent *recent = slot(store->terms, KR_STORE_RECENT_TERMS, kr_hash(0, text));
    if (holds(recent, text)) {
        *row = recent->row;
        return true;
    }
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_TERM_ROW, error);
    if (!statement)
        return false;
    kr_store_bind(statement, 1, text);
    if (!find(store, statement, row, error))
        return false;
    if (!*row) {
        if (!(statement = kr_store_statement(store, KR_SQL_TERM, error)))
            return false;
        kr_store_bind(statement, 1, text);
        if (!kr_store_step(store, statement, error))
            return false;
        *row = sqlite3_last_insert_rowid(store->db);
    }
    keep(recent, text, *row);
    return true;
}

bool kr_store_copy(struct kr_store *store, struct kr_arena *arena, sqlite3_stmt *statement, int at, kr_str *out,
                   struct kr_error *error)
{
    *out = kr_arena_str(arena, kr_store_column(statement, at));
    return out->ptr || kr_fail(error, KR_MEMORY, store->path, 0, "out of memory");
}

bool kr_store_text(struct kr_store *store, int64_t row, struct kr_arena *arena, kr_str *out, struct kr_error *error)
{
    *out = (kr_str){0};
    if (!row)
        return true;
    struct kr_store_recent *recent = slot(store->texts, KR_STORE_RECENT_TERMS, (uint64_t)row);
    if (recent->row == row) {
        *out = kr_arena_str(arena, (kr_str){recent->text, recent->len});
        return out->ptr || kr_fail(error, KR_MEMORY, store->path, 0, "out of memory");
    }
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_TERM_TEXT, error);
    if (!statement)
        return false;
    sqlite3_bind_int64(statement, 1, row);
    int result = sqlite3_step(statement);
    bool ok = result == SQLITE_ROW ? kr_store_copy(store, arena, statement, 0, out, error)
              : result == SQLITE_DONE
                  ? kr_fail(error, KR_RECORD, store->path, 0, "damaged: no term %lld", (long long)row)
                  : kr_store_fail(store, result, error);
    if (ok)
        keep(recent, *out, row);
    sqlite3_reset(statement);
    return ok;
}

/* "side\nrole\nname", which none of the three can break: false when it is longer than what is kept. */
static bool voice_key(const struct kr_source *source, char key[KR_STORE_RECENT_BYTES + 1], kr_str *text)
{
    const kr_str side = source->side, role = source->role, name = source->name;
    if (side.len + role.len + name.len + 2 > KR_STORE_RECENT_BYTES ||
        memchr(side.len ? side.ptr : "", '\n', side.len) || memchr(role.len ? role.ptr : "", '\n', role.len))
        return false;
    const int len =
        snprintf(key, KR_STORE_RECENT_BYTES + 1, "%.*s\n%.*s\n%.*s", (int)side.len, side.len ? side.ptr : "",
                 (int)role.len, role.len ? role.ptr : "", (int)name.len, name.len ? name.ptr : "");
    *text = (kr_str){key, (size_t)len};
    return true;
}

bool kr_store_voice(struct kr_store *store, const struct kr_source *source, int64_t *row, struct kr_error *error)
{
    char key[KR_STORE_RECENT_BYTES + 1];
    kr_str text = {0};
    const bool short_key = voice_key(source, key, &text);
    struct kr_store_recent *recent = slot(store->voices, KR_STORE_RECENT, short_key ? kr_hash(0, text) : 0);
    if (short_key && holds(recent, text)) {
        *row = recent->row;
        return true;
    }
    static const enum kr_statement steps[] = {KR_SQL_VOICE_ROW, KR_SQL_VOICE};
    *row = 0;
    for (size_t i = 0; i < 2 && !*row; i++) {
        sqlite3_stmt *statement = kr_store_statement(store, steps[i], error);
        if (!statement)
            return false;
        const kr_str fields[] = {source->name, source->side, source->role};
        for (int k = 0; k < 3; k++)
            sqlite3_bind_text64(statement, k + 1, fields[k].len ? fields[k].ptr : "", fields[k].len, SQLITE_STATIC,
                                SQLITE_UTF8);
        if (i == 0 ? !find(store, statement, row, error) : !kr_store_step(store, statement, error))
            return false;
        if (i == 1)
            *row = sqlite3_last_insert_rowid(store->db);
    }
    if (short_key)
        keep(recent, text, *row);
    return true;
}

/* Cuts "side\nrole\nname" apart. */
static bool split_key(struct kr_store *store, kr_str key, struct kr_arena *arena, struct kr_source *out,
                      struct kr_error *error)
{
    kr_str copy = kr_arena_str(arena, key);
    if (!copy.ptr)
        return kr_fail(error, KR_MEMORY, store->path, 0, "out of memory");
    const char *first = memchr(copy.ptr, '\n', copy.len), *end = copy.ptr + copy.len;
    const char *second = first ? memchr(first + 1, '\n', (size_t)(end - first - 1)) : NULL;
    assert(second);
    out->side = (kr_str){copy.ptr, (size_t)(first - copy.ptr)};
    out->role = (kr_str){first + 1, (size_t)(second - first - 1)};
    out->name = (kr_str){second + 1, (size_t)(end - second - 1)};
    return true;
}

bool kr_store_voice_text(struct kr_store *store, int64_t row, struct kr_arena *arena, struct kr_source *out,
                         struct kr_error *error)
{
    struct kr_store_recent *recent = slot(store->speakers, KR_STORE_RECENT, (uint64_t)row);
    if (row && recent->row == row)
        return split_key(store, (kr_str){recent->text, recent->len}, arena, out, error);
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_VOICE_TEXT, error);
    if (!statement)
        return false;
    sqlite3_bind_int64(statement, 1, row);
    int result = sqlite3_step(statement);
    bool ok = result == SQLITE_ROW ? kr_store_copy(store, arena, statement, 0, &out->name, error) &&
                                         kr_store_copy(store, arena, statement, 1, &out->side, error) &&
                                         kr_store_copy(store, arena, statement, 2, &out->role, error)
              : result == SQLITE_DONE
                  ? kr_fail(error, KR_RECORD, store->path, 0, "damaged: no voice %lld", (long long)row)
                  : kr_store_fail(store, result, error);
    sqlite3_reset(statement);
    char key[KR_STORE_RECENT_BYTES + 1];
    kr_str text;
    if (ok && voice_key(out, key, &text))
        keep(recent, text, row);
    return ok;
}

void kr_store_forget(struct kr_store *store)
{
    memset(store->places, 0, sizeof(store->places));
    memset(store->voices, 0, sizeof(store->voices));
    memset(store->speakers, 0, sizeof(store->speakers));
    memset(store->terms, 0, sizeof(store->terms));
    memset(store->texts, 0, sizeof(store->texts));
    memset(store->spellings, 0, sizeof(store->spellings));
    memset(store->dirty, 0, sizeof(store->dirty));
}

int64_t kr_store_id_number(const char *id)
{
    uint64_t number = 0;
    for (const char *c = id + 2; *c; c++)
        number = number << 4 | (uint64_t)(*c <= '9' ? *c - '0' : (*c | 0x20) - 'a' + 10);
    return (int64_t)number;
}

void kr_store_id_text(int64_t number, char id[KR_ID_SIZE])
{
    static const char digits[] = "0123456789abcdef";
    id[0] = 'c';
    id[1] = ':';
    for (int i = 0; i < 16; i++)
        id[2 + i] = digits[(uint64_t)number >> (60 - 4 * i) & 15];
    id[18] = '\0';
}
