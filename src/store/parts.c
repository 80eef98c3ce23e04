/* parts.c - what several queries read: a column as text, and of a claim its speakers, its figures, its place. */
#include "store/store_int.h"

#include "model/model.h"

kr_str kr_store_column(sqlite3_stmt *statement, int at)
{
    const char *text = (const char *)sqlite3_column_text(statement, at);
    return (kr_str){text, text ? (size_t)sqlite3_column_bytes(statement, at) : 0};
}

bool kr_store_fit(kr_str text, char *field, size_t size)
{
    if (text.len >= size)
        return false;
    memcpy(field, text.len ? text.ptr : "", text.len);
    field[text.len] = '\0';
    return true;
}

bool kr_store_fit_column(sqlite3_stmt *statement, int at, char *field, size_t size)
{
    return kr_store_fit(kr_store_column(statement, at), field, size);
}

bool kr_store_read_sources(struct kr_store *store, sqlite3_int64 row, struct kr_arena *arena, struct kr_claim *claim,
                           struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_SOURCES_OF, error);
    if (!statement)
        return false;
    sqlite3_bind_int64(statement, 1, row);
    int result;
    bool ok = true;
    claim->by_count = 0;
    while (ok && (result = sqlite3_step(statement)) == SQLITE_ROW && claim->by_count < KR_MAX_SOURCES) {
        struct kr_source *source = &claim->by[claim->by_count++];
        ok = kr_store_copy(store, arena, statement, 0, &source->name, error) &&
             kr_store_copy(store, arena, statement, 1, &source->side, error) &&
             kr_store_copy(store, arena, statement, 2, &source->role, error);
    }
    if (ok && result != SQLITE_ROW && result != SQLITE_DONE)
        ok = kr_store_fail(store, result, error);
    sqlite3_reset(statement);
    return ok;
}

bool kr_store_read_figures(struct kr_store *store, sqlite3_int64 row, struct kr_arena *arena, struct kr_claim *claim,
                           struct kr_error *error)
{
    sqlite3_stmt *statement = kr_store_statement(store, KR_SQL_FIGURES_OF, error);
    if (!statement)
        return false;
    sqlite3_bind_int64(statement, 1, row);
    int result;
    bool ok = true;
    claim->figure_count = 0;
    while (ok && (result = sqlite3_step(statement)) == SQLITE_ROW && claim->figure_count < KR_MAX_FIGURES) {
        struct kr_figure *figure = &claim->figures[claim->figure_count++];
        kr_store_fit_column(statement, 0, figure->op, sizeof(figure->op));
        figure->value = sqlite3_column_double(statement, 1);
        ok = kr_store_copy(store, arena, statement, 2, &figure->unit, error);
    }
    if (ok && result != SQLITE_ROW && result != SQLITE_DONE)
        ok = kr_store_fail(store, result, error);
    sqlite3_reset(statement);
    return ok;
}

bool kr_store_read_place(sqlite3_stmt *statement, int at, struct kr_place *place)
{
    *place = (struct kr_place){.id = kr_store_column(statement, at),
                               .name = kr_store_column(statement, at + 1),
                               .lat = sqlite3_column_double(statement, at + 3),
                               .lon = sqlite3_column_double(statement, at + 4),
                               .country = kr_store_column(statement, at + 5),
                               .population = (uint32_t)sqlite3_column_int64(statement, at + 6)};
    return kr_place_kind_from(kr_store_column(statement, at + 2), &place->kind);
}

bool kr_store_each_place(struct kr_store *store, sqlite3_stmt *statement, kr_place_fn *each, void *context,
                         struct kr_error *error)
{
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
