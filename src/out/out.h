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

/* ---- exports: files for other programs -------------------------------------------------------------------------- */

/* What a file tells of itself besides the version of kroniek and the licence of the places. */
struct kr_about {
    kr_str days;  /* EDTF: the day shown, or those of a table over time; len 0: all */
    kr_str known; /* EDTF: reports published until then; len 0: the record has no dates */
};
/* "kroniek 0.1.0; days 2022-09-11; known 2022-09-10; places: GeoNames, CC BY 4.0", for one cell. */
void kr_out_about(struct kr_buf *out, const struct kr_about *about);
/* {"version","days","known","licence","attribution"} */
void kr_out_about_json(struct kr_buf *out, const struct kr_about *about);
/* A day as 2022-09-11, and with the clock at its beginning or its end (GeoPackage's DATETIME, UTC): nothing for an open
 * end. And as 20220911. */
enum kr_day_form { KR_DAY_PLAIN, KR_DAY_COMPACT, KR_DAY_BEGINS, KR_DAY_ENDS };
void kr_out_date(struct kr_buf *out, int64_t day, enum kr_day_form form);
/* The sources of a state as text: "UA army; -". */
void kr_out_says(struct kr_buf *out, const struct kr_control *control);
/* Can a map show it: finite degrees within the globe. */
bool kr_out_has_point(const struct kr_place *place);

/* CSV by RFC 4180: lines end in CR LF; a cell is quoted where it must be. Text that begins with = + - @ (also in
 * full width), TAB, CR or LF, which spreadsheets run as a formula, gets an apostrophe before it; numbers do not. */
void kr_csv_cell(struct kr_buf *out, kr_str text);
/* The same cell after cell. Zero-initialised but for out. */
struct kr_csv {
    struct kr_buf *out;
    bool begun; /* the line has a cell */
};
void kr_csv_text(struct kr_csv *csv, kr_str text);
void kr_csv_number(struct kr_csv *csv, double value);  /* in the shortest form that reads back the same */
void kr_csv_degrees(struct kr_csv *csv, double value); /* six decimals at most, a decimetre */
void kr_csv_empty(struct kr_csv *csv, size_t cells);
void kr_csv_end(struct kr_csv *csv);                     /* of the line */
void kr_csv_head(struct kr_csv *csv, const char *names); /* a line as it stands, "place,id" */
/* Tables of our own: heads, and a line of each. control-long: `date` and the state then. */
extern const char kr_csv_board_head[], kr_csv_interval_head[], kr_csv_day_head[];
void kr_csv_board(struct kr_csv *csv, const struct kr_control *control, kr_str about);
void kr_csv_interval(struct kr_csv *csv, const struct kr_control *control, kr_str about);
void kr_csv_day(struct kr_csv *csv, const struct kr_control *control, int64_t day, kr_str about);

/* VIINA 2.0's tables of control and of events (viina.c). Of control (kr_viina_has) a place has no line when it has no
 * GeoNames id, is no populated place, or was left. `region`: in which the claim's place lies; len 0: unknown. */
extern const char kr_viina_control_head[], kr_viina_event_head[];
void kr_viina_control(struct kr_csv *csv, const struct kr_control *control, int64_t day, kr_str about);
bool kr_viina_has(const struct kr_control *control);
void kr_viina_event(struct kr_csv *csv, const struct kr_report *report, const struct kr_claim *claim, kr_str region,
                    kr_str about);
/* ACLED's table of events (acled.c). A claim that tells of no event that ACLED would have gives no line. */
extern const char kr_acled_head[];
void kr_acled_event(struct kr_csv *csv, const struct kr_report *report, const struct kr_claim *claim, kr_str region,
                    kr_str about);

/* GeoJSON (RFC 7946): the collection, its features, its end. */
void kr_geojson_begin(struct kr_buf *out, const struct kr_about *about);
void kr_geojson_feature(struct kr_buf *out, const struct kr_control *control, bool first);
void kr_geojson_end(struct kr_buf *out);

/* KML 2.2: a document with a style for each of the sides and grades, a placemark a state. */
struct kr_kml {
    struct kr_buf *out;
    const kr_str *sides; /* borrowed; at most KR_KML_SIDES have a style of their own */
    size_t side_count;
};
enum { KR_KML_SIDES = 8 };
void kr_kml_begin(struct kr_kml *kml, const struct kr_about *about);
void kr_kml_placemark(struct kr_kml *kml, const struct kr_control *control);
void kr_kml_end(struct kr_kml *kml);
/* Text in XML 1.0: escaped, without control characters. */
void kr_out_xml(struct kr_buf *out, kr_str text);

/* Appends the text for a terminal: control characters become spaces, so that no report steers the terminal. */
void kr_out_plain(struct kr_buf *out, kr_str text);

#endif
