/* out.h - the door of the room out: how results are written. kr_claim_json and kr_mention_json are in the public
 * header; here are the pieces of JSON that others share, and tables: the same rows as an aligned table for people, as
 * NDJSON, or as CSV.
 *
 *     struct kr_table table;
 *     kr_table_init(&table, columns, 3, KR_FORMAT_TABLE, &style, &buf);
 *     kr_table_text(&table, name); kr_table_number(&table, 2); kr_table_cell(&table, text, json, KR_LOOK_WARN);
 *     kr_table_row(&table); ...
 *     kr_table_end(&table);            the text is in buf
 *     kr_table_release(&table);
 */
#ifndef KR_OUT_H
#define KR_OUT_H

#include "base/base.h"
#include "chronicle/chronicle.h"
#include "model/model.h"

/* ,"key":"text", or null when empty. */
void kr_out_text(struct kr_buf *out, const char *key, kr_str text);
/* {"op","value","unit"}, as in a claim. */
void kr_out_figure(struct kr_buf *out, const struct kr_figure *figure);
/* {"id","name","kind","lat","lon"}, as in a claim. */
void kr_out_place(struct kr_buf *out, const struct kr_place *place);
/* [{"name","side","role"},...], as in a claim. */
void kr_out_sources(struct kr_buf *out, const struct kr_source *sources, size_t count);

enum kr_format { KR_FORMAT_TABLE, KR_FORMAT_NDJSON, KR_FORMAT_CSV };
/* "table", "ndjson", "csv"; false for any other name. */
bool kr_format_from(const char *name, enum kr_format *out);

/* In which formats a column stands. */
enum { KR_IN_TABLE = 1, KR_IN_NDJSON = 2, KR_IN_CSV = 4, KR_IN_DATA = 6, KR_IN_ALL = 7 };

struct kr_column {
    const char *key; /* the head of the column and the JSON key */
    unsigned in;     /* KR_IN_... */
    bool right;      /* aligned to the right */
    bool shrinks;    /* gives way first when the terminal is narrow */
};

/* How a table looks. Width 0: as wide as it gets. */
struct kr_style {
    size_t width; /* columns of the terminal */
    bool colour;  /* escape sequences allowed */
};

enum kr_look { KR_LOOK_PLAIN, KR_LOOK_BOLD, KR_LOOK_DIM, KR_LOOK_WARN };

struct kr_cell {
    kr_str text, json; /* json len 0: the text as a JSON string, or null when empty */
    enum kr_look look;
};

enum { KR_TABLE_MAX_COLUMNS = 24 };

/* NDJSON and CSV rows go to `out` as they are completed; an aligned table is kept until kr_table_end. */
struct kr_table {
    const struct kr_column *columns;
    size_t column_count;
    enum kr_format format;
    struct kr_style style;
    struct kr_buf *out;
    struct kr_arena arena; /* the cells' bytes */
    struct kr_cell *cells; /* rows * column_count of them, and the row being filled */
    size_t cell_count, capacity;
    size_t row_start; /* index of the first cell of the row being filled */
    size_t rows;      /* completed */
    bool failed;      /* memory ran out; sticky */
};

/* Borrows columns and out. CSV writes its head line at once. At most KR_TABLE_MAX_COLUMNS columns. */
void kr_table_init(struct kr_table *table, const struct kr_column *columns, size_t column_count, enum kr_format format,
                   const struct kr_style *style, struct kr_buf *out);
/* The next cell of the row; all are copied. */
void kr_table_cell(struct kr_table *table, kr_str text, kr_str json, enum kr_look look);
void kr_table_text(struct kr_table *table, kr_str text);
void kr_table_number(struct kr_table *table, double value);
void kr_table_row(struct kr_table *table); /* closes the row; every column must have its cell */
/* Writes what was kept. False when memory ran out. */
bool kr_table_end(struct kr_table *table);
void kr_table_release(struct kr_table *table);

/* ---- rows that several commands, and the server, give alike ---- */

/* "UA army": one source as text. And a chain of them: "UA army > UA president"; nothing when there is none. */
void kr_out_source(struct kr_buf *out, const struct kr_source *source);
void kr_out_chain(struct kr_buf *out, const struct kr_source *sources, size_t count);
void kr_out_figure_text(struct kr_buf *out, const struct kr_figure *figure); /* ">=30 settlement" */
const char *kr_out_factuality(enum kr_factuality factuality);                /* ", denied"; "" for a fact */
/* Who holds it, as one would say it: "UA", "UA, contested by RU", "left by RU". */
void kr_out_holder(struct kr_buf *out, const struct kr_control *control);
void kr_out_place_cell(struct kr_table *table, const struct kr_place *place); /* NULL: no place */
void kr_out_grade_cell(struct kr_table *table, int grade);                    /* 0: none */
/* A witness as JSON, with its figure (NULL: none) and its words (len 0: none). */
void kr_out_witness(struct kr_buf *out, const struct kr_witness *witness, const struct kr_figure *figure, kr_str words);

/* States: of places on a day; of one place, with their days. */
extern const struct kr_column kr_out_control_columns[], kr_out_timeline_columns[];
extern const size_t kr_out_control_column_count; /* of both */
void kr_out_control_row(struct kr_table *table, const struct kr_control *control);
/* What changed between two days; how much each side holds. */
extern const struct kr_column kr_out_turn_columns[], kr_out_holding_columns[];
extern const size_t kr_out_turn_column_count, kr_out_holding_column_count;
void kr_out_turn_row(struct kr_table *table, const struct kr_turn *change);
void kr_out_holding_row(struct kr_table *table, const struct kr_holding *share);
/* Disputes; `words`: those of both, len 0: not shown. */
extern const struct kr_column kr_out_dispute_columns[];
extern const size_t kr_out_dispute_column_count;
void kr_out_dispute_row(struct kr_table *table, const struct kr_dispute *dispute, const kr_str words[2]);
/* What happened at a place. */
extern const struct kr_column kr_out_event_columns[];
extern const size_t kr_out_event_column_count;
void kr_out_event_row(struct kr_table *table, const struct kr_place *place, const struct kr_event *event);
/* Figures; `most`: the largest of its quantity, to plot by. */
extern const struct kr_column kr_out_figure_columns[];
extern const size_t kr_out_figure_column_count;
void kr_out_figure_row(struct kr_table *table, const struct kr_figure_row *row, double most);
/* What became of each claim of control when a state was derived. */
extern const struct kr_column kr_out_hearing_columns[];
extern const size_t kr_out_hearing_column_count;
void kr_out_hearing_row(struct kr_table *table, const struct kr_witness *witness, enum kr_fate fate, kr_str words);
/* Claims as a table or CSV; as NDJSON a claim is kr_claim_json's. */
extern const struct kr_column kr_out_claim_columns[];
extern const size_t kr_out_claim_column_count;
/* The paragraph around the bytes [start, end) of the report, cut where it is long: the bytes [*from, *to). */
void kr_out_context(const struct kr_report *report, size_t start, size_t end, size_t *from, size_t *to);
void kr_out_claim_row(struct kr_table *table, const struct kr_report *report, const struct kr_claim *claim);

/* Appends the text for a terminal: control characters become spaces, so that no report steers the terminal. */
void kr_out_plain(struct kr_buf *out, kr_str text);

#endif
