/* table.c - the same rows for people, programs and spreadsheets.
 *
 * Table   aligned by the columns a terminal gives each character (UAX #11), not by bytes: Cyrillic takes one, wide
 *         characters two, combining marks none. When the terminal is too narrow, the columns that may shrink do, the
 *         widest first, and what is cut ends in "...".
 * NDJSON  an object a row (RFC 8259), the columns' keys in their order.
 * CSV     as csv.c writes it. */
#include "out/out.h"

#include "model/model.h"

enum { GAP = 2, NARROWEST = 8 };

bool kr_format_from(const char *name, enum kr_format *out)
{
    static const char *const names[] = {"table", "ndjson", "csv"};
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if (strcmp(name, names[i]) == 0) {
            *out = (enum kr_format)i;
            return true;
        }
    }
    return false;
}

void kr_out_plain(struct kr_buf *out, kr_str text)
{
    size_t from = 0;
    for (size_t at = 0; at < text.len;) {
        size_t start = at;
        uint32_t c = kr_utf8_next(text, &at);
        if (c >= 0x20 && (c < 0x7F || c > 0x9F) && c != 0xFFFD)
            continue;
        kr_buf_add(out, kr_str_cut(text, from, start));
        if (c == 0xFFFD)
            kr_buf_add(out, KR_S("\xEF\xBF\xBD"));
        else
            kr_buf_addc(out, ' ');
        from = at;
    }
    kr_buf_add(out, kr_str_cut(text, from, text.len));
}

/* ---- CSV ------------------------------------------------------------------------------------------------------ */

static void csv_head(struct kr_table *table)
{
    bool first = true;
    for (size_t i = 0; i < table->column_count; i++) {
        if (!(table->columns[i].in & KR_IN_CSV))
            continue;
        if (!first)
            kr_buf_addc(table->out, ',');
        kr_buf_addz(table->out, table->columns[i].key);
        first = false;
    }
    kr_buf_add(table->out, KR_S("\r\n"));
}

static void csv_row(struct kr_table *table, const struct kr_cell *cells)
{
    bool first = true;
    for (size_t i = 0; i < table->column_count; i++) {
        if (!(table->columns[i].in & KR_IN_CSV))
            continue;
        if (!first)
            kr_buf_addc(table->out, ',');
        kr_csv_cell(table->out, cells[i].text);
        first = false;
    }
    kr_buf_add(table->out, KR_S("\r\n"));
}

/* ---- NDJSON --------------------------------------------------------------------------------------------------- */

static void json_row(struct kr_table *table, const struct kr_cell *cells)
{
    char before = '{';
    for (size_t i = 0; i < table->column_count; i++) {
        if (!(table->columns[i].in & KR_IN_NDJSON))
            continue;
        kr_buf_addc(table->out, before);
        before = ',';
        kr_buf_addc(table->out, '"');
        kr_buf_addz(table->out, table->columns[i].key);
        kr_buf_add(table->out, KR_S("\":"));
        if (cells[i].json.len)
            kr_buf_add(table->out, cells[i].json);
        else if (cells[i].text.len)
            kr_buf_add_json(table->out, cells[i].text);
        else
            kr_buf_add(table->out, KR_S("null"));
    }
    kr_buf_add(table->out, KR_S("}\n"));
}

/* ---- filling -------------------------------------------------------------------------------------------------- */

void kr_table_init(struct kr_table *table, const struct kr_column *columns, size_t column_count, enum kr_format format,
                   const struct kr_style *style, struct kr_buf *out)
{
    assert(columns && out && column_count && column_count <= KR_TABLE_MAX_COLUMNS);
    *table = (struct kr_table){.columns = columns, .column_count = column_count, .format = format, .out = out};
    if (style)
        table->style = *style;
    kr_arena_init(&table->arena, 16 * 1024);
    if (format == KR_FORMAT_CSV)
        csv_head(table);
}

void kr_table_cell(struct kr_table *table, kr_str text, kr_str json, enum kr_look look)
{
    if (table->failed)
        return;
    assert(table->cell_count - table->row_start < table->column_count);
    if (!kr_arena_grow(&table->arena, &table->cells, &table->capacity, table->cell_count, sizeof(*table->cells))) {
        table->failed = true;
        return;
    }
    struct kr_cell cell = {.look = look};
    if (table->format == KR_FORMAT_TABLE) { /* made fit for a terminal once, measured and cut later */
        struct kr_buf plain = {0};
        kr_out_plain(&plain, text);
        cell.text = kr_arena_str(&table->arena, kr_buf_str(&plain));
        table->failed |= plain.failed || (plain.len && !cell.text.ptr);
        kr_buf_release(&plain);
    } else {
        cell.text = kr_arena_str(&table->arena, text);
        cell.json = kr_arena_str(&table->arena, json);
        table->failed |= !cell.text.ptr || !cell.json.ptr;
    }
    table->cells[table->cell_count++] = cell;
}

void kr_table_text(struct kr_table *table, kr_str text)
{
    kr_table_cell(table, text, (kr_str){0}, KR_LOOK_PLAIN);
}

void kr_table_number(struct kr_table *table, double value)
{
    struct kr_buf text = {0};
    kr_buf_add_number(&text, value);
    kr_table_cell(table, kr_buf_str(&text), kr_buf_str(&text), KR_LOOK_PLAIN);
    table->failed |= text.failed;
    kr_buf_release(&text);
}

void kr_table_row(struct kr_table *table)
{
    if (table->failed)
        return;
    assert(table->cell_count - table->row_start == table->column_count);
    table->rows++;
    if (table->format == KR_FORMAT_TABLE) {
        table->row_start = table->cell_count;
        return;
    }
    const struct kr_cell *cells = table->cells;
    if (table->format == KR_FORMAT_CSV)
        csv_row(table, cells);
    else
        json_row(table, cells);
    kr_arena_reset(&table->arena);
    table->cells = NULL;
    table->cell_count = table->capacity = table->row_start = 0;
}

void kr_table_release(struct kr_table *table)
{
    kr_arena_release(&table->arena);
    *table = (struct kr_table){0};
}

/* ---- aligning ------------------------------------------------------------------------------------------------- */

/* Takes columns away from those that may shrink, the widest first, until the rows fit. */
static void shrink(const struct kr_table *table, size_t widths[KR_TABLE_MAX_COLUMNS], size_t total)
{
    while (table->style.width && total > table->style.width) {
        size_t widest = table->column_count;
        for (size_t i = 0; i < table->column_count; i++)
            if (table->columns[i].shrinks && widths[i] > NARROWEST &&
                (widest == table->column_count || widths[i] > widths[widest]))
                widest = i;
        if (widest == table->column_count)
            return;
        widths[widest]--;
        total--;
    }
}

static void measure(const struct kr_table *table, size_t widths[KR_TABLE_MAX_COLUMNS])
{
    size_t total = 0;
    for (size_t i = 0; i < table->column_count; i++) {
        widths[i] = 0;
        if (!(table->columns[i].in & KR_IN_TABLE))
            continue;
        widths[i] = strlen(table->columns[i].key);
        for (size_t row = 0; row < table->rows; row++) {
            size_t width = kr_utf8_width(table->cells[row * table->column_count + i].text);
            widths[i] = width > widths[i] ? width : widths[i];
        }
        total += widths[i] + (total ? GAP : 0);
    }
    shrink(table, widths, total);
}

/* The longest beginning of the text that takes at most `width` columns. */
static kr_str cut_to_width(kr_str text, size_t width)
{
    size_t used = 0;
    for (size_t at = 0; at < text.len;) {
        const size_t start = at;
        kr_utf8_next(text, &at);
        used += kr_utf8_width(kr_str_cut(text, start, at));
        if (used > width)
            return kr_str_cut(text, 0, start);
    }
    return text;
}

static void add_blanks(struct kr_buf *out, size_t count)
{
    while (count--)
        kr_buf_addc(out, ' ');
}

static void aligned_cell(struct kr_table *table, kr_str text, enum kr_look look, size_t width, bool right, bool last)
{
    static const char *const looks[] = {"", "\033[1m", "\033[2m", "\033[33m"};
    const bool cut = kr_utf8_width(text) > width;
    if (cut)
        text = cut_to_width(text, width - 1);
    const size_t blanks = width - kr_utf8_width(text) - cut;
    const bool coloured = table->style.colour && look != KR_LOOK_PLAIN && text.len;
    if (right)
        add_blanks(table->out, blanks);
    if (coloured)
        kr_buf_addz(table->out, looks[look]);
    kr_buf_add(table->out, text);
    if (cut)
        kr_buf_add(table->out, KR_S("\xE2\x80\xA6")); /* an ellipsis, one column wide */
    if (coloured)
        kr_buf_addz(table->out, "\033[0m");
    if (!right && !last)
        add_blanks(table->out, blanks);
}

/* A row, or the head when cells is NULL. */
static void aligned_row(struct kr_table *table, const struct kr_cell *cells, const size_t *widths)
{
    size_t last = 0;
    for (size_t i = 0; i < table->column_count; i++)
        if (table->columns[i].in & KR_IN_TABLE)
            last = i;
    for (size_t i = 0; i <= last; i++) {
        const struct kr_column *column = &table->columns[i];
        if (!(column->in & KR_IN_TABLE))
            continue;
        aligned_cell(table, cells ? cells[i].text : kr_str_of(column->key), cells ? cells[i].look : KR_LOOK_BOLD,
                     widths[i], column->right, i == last);
        if (i < last)
            add_blanks(table->out, GAP);
    }
    while (table->out->len && table->out->ptr[table->out->len - 1] == ' ')
        table->out->len--;
    kr_buf_addc(table->out, '\n');
}

bool kr_table_end(struct kr_table *table)
{
    if (table->failed || table->out->failed)
        return false;
    if (table->format == KR_FORMAT_TABLE && table->rows) {
        size_t widths[KR_TABLE_MAX_COLUMNS];
        measure(table, widths);
        aligned_row(table, NULL, widths);
        for (size_t row = 0; row < table->rows; row++)
            aligned_row(table, table->cells + row * table->column_count, widths);
    }
    return !table->out->failed;
}
