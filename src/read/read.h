/* read.h - the door of the room read: from files and folders to reports.
 *
 *     a path ---> kr_read_walk ---> files
 *     a file ---> kr_read_each ---> reports: of a text, a page, a feed, lines of JSON, a WARC, an archive of these
 *     a text ---> kr_shingles_of ---> whether it is a copy; kr_read_language ---> in what language it is
 *     a claim's words ---> kr_passage_of ---> whether others print the same passage
 *
 * kr_report_read, kr_report_from_bytes and kr_report_release, which read a plain text, are in the public header. What
 * is recognised, taken over and left out, and from where: docs/READING.md. */
#ifndef KR_READ_H
#define KR_READ_H

#include "base/base.h"
#include "model/model.h"

/* ---- what reports lie in -------------------------------------------------------------------------------------- */

/* What a report was read from. Archives and compressed files are no formats of reports: they are looked into. */
#define KR_READ_FORMATS(X)                                                                                             \
    X(TEXT, "text")                                                                                                    \
    X(HTML, "html")                                                                                                    \
    X(JSONL, "jsonl") /* an object a line, or a document that is an object or a list of them */                        \
    X(NINJS, "ninjs")                                                                                                  \
    X(JSON_FEED, "json-feed")                                                                                          \
    X(RSS, "rss")                                                                                                      \
    X(ATOM, "atom")                                                                                                    \
    X(NEWSML, "newsml-g2")
enum kr_read_format {
#define X(name, text) KR_READ_##name,
    KR_READ_FORMATS(X)
#undef X
        KR_READ_FORMAT_COUNT
};
const char *kr_read_format_name(enum kr_read_format format);      /* "json-feed"; never NULL */
bool kr_read_format_of(kr_str name, enum kr_read_format *format); /* its inverse; false: none is called so */

/* Where a date, a language or an encoding was taken from; the first that says something counts, in this order but for
 * languages, where words that decide are believed rather than what a page declares. */
#define KR_READ_ORIGINS(X)                                                                                             \
    X(NONE, "")             /* nothing says it */                                                                      \
    X(GIVEN, "given")       /* by the caller */                                                                        \
    X(MARK, "mark")         /* the byte order mark */                                                                  \
    X(HEADER, "header")     /* Content-Type of the HTTP response */                                                    \
    X(FIELD, "field")       /* the format's own field: pubDate, published, firstcreated */                             \
    X(JSON_LD, "json-ld")   /* schema.org, in the page */                                                              \
    X(OPEN_GRAPH, "og")     /* article:published_time and its kin */                                                   \
    X(META, "meta")         /* another <meta>, the XML declaration, <html lang> */                                     \
    X(TIME, "time")         /* a <time> element */                                                                     \
    X(LINE, "line")         /* a date line: "Gepubliceerd: zaterdag 10 september 2022, 14.05 uur" */                   \
    X(ADDRESS, "address")   /* /2022/09/10/ in the page's address */                                                   \
    X(DETECTED, "detected") /* by what the text looks like */                                                          \
    X(ASSUMED, "assumed")   /* UTF-8, since nothing is against it */
enum kr_read_origin {
#define X(name, text) KR_READ_FROM_##name,
    KR_READ_ORIGINS(X)
#undef X
        KR_READ_ORIGIN_COUNT
};
const char *kr_read_origin_name(enum kr_read_origin origin); /* "json-ld"; never NULL */

/* `count` units in a row of the text, each of `text_unit` bytes, that come from as many units of `source_unit` bytes of
 * what is stored. Plain UTF-8 is copied in units of one byte; "&eacute;" is one unit of 8 bytes that gives 2. Text that
 * no piece covers was put in by us: the blank lines between paragraphs. Pieces are in the order of the text. */
struct kr_read_piece {
    uint32_t text, source, count;
    uint16_t text_unit, source_unit;
};

#define KR_READ_PARTS(X)                                                                                               \
    X(TITLE, "title")                                                                                                  \
    X(PARAGRAPH, "paragraph")                                                                                          \
    X(HEADING, "heading")                                                                                              \
    X(ITEM, "item") /* of a list */                                                                                    \
    X(CAPTION, "caption")
enum kr_read_part_kind {
#define X(name, text) KR_READ_PART_##name,
    KR_READ_PARTS(X)
#undef X
        KR_READ_PART_COUNT
};
const char *kr_read_part_name(enum kr_read_part_kind kind); /* "caption"; never NULL */
/* Bytes [start, end) of the text. */
struct kr_read_part {
    uint32_t start, end;
    enum kr_read_part_kind kind;
};

enum { KR_READ_TIME_SIZE = 32 };

/* One report as found. All of it is borrowed until the callback returns. */
struct kr_read_report {
    const char
        *path;     /* the file, and after each "!" what within it: "week.zip!page.html", "x.warc.gz!<urn:uuid:...>" */
    size_t offset; /* where `stored` begins, in bytes of the innermost file, unpacked; 0 for the body of a record */
    size_t line;   /* 1-based; of JSONL only, else 0 */
    enum kr_read_format format;
    char id[KR_REPORT_ID_SIZE]; /* "sha256:" and the digits of `stored` */
    kr_str stored;              /* its bytes as they stand: the file, the page, the line, the entry; not converted */
    kr_str text;                /* UTF-8, as it is to be analysed: the title, a blank line, the paragraphs */
    size_t body;                /* offset in `text` where the report's own words begin, as in kr_report */
    const struct kr_read_piece *map; /* from `text` to `stored` */
    size_t map_count;
    const struct kr_read_part *parts; /* in order; none for plain text; a title and one paragraph for text in JSON */
    size_t part_count;
    kr_str title, author, section, outlet; /* len 0: unknown */
    kr_str url, entry;                     /* canonical address; the id that a feed or a record gives */
    kr_str fields;                         /* of JSON: the map that its fields were found by; len 0: the usual names */
    kr_str note; /* what disagreed: "json-ld says 2022-09-10, meta 2022-09-14"; len 0: nothing */
    char published[KR_DATE_SIZE], modified[KR_DATE_SIZE];                 /* EDTF; "": unknown */
    char published_at[KR_READ_TIME_SIZE], modified_at[KR_READ_TIME_SIZE]; /* RFC 3339, the zone if stated; "" */
    enum kr_read_origin published_from;
    char lang[16]; /* "nl", "en", "de", "fr", "uk", "ru", or what was declared; "other"; "": not a word to go by */
    enum kr_read_origin lang_from;
    char encoding[32]; /* "utf-8", "windows-1252", ... */
    enum kr_read_origin encoding_from;
    unsigned flags; /* KR_READ_CUT, ... (model.h) */
    size_t live;    /* 1-based number of the entry of a live blog; 0: none */
};

/* False stops the run. */
typedef bool kr_read_report_fn(void *context, const struct kr_read_report *report);
/* Called for what cannot be read; the run goes on behind it. `file` of the error is a path as above, `offset` counts in
 * the innermost file unpacked, `line` is set for JSONL. */
typedef void kr_read_fault_fn(void *context, const struct kr_error *fault);

struct kr_read_options {
    struct kr_report_options known; /* date, outlet and language where the caller knows better; lang NULL: detect */
    const char *map;     /* names of fields in JSON: "text=body,published=date"; NULL: those of docs/READING.md */
    const char *charset; /* what the response that brought the file says of its encoding (RFC 9110); NULL: nothing */
};

/* The charset of a Content-Type field, "text/html; charset=windows-1251": part of it; len 0: it names none. */
kr_str kr_read_charset(kr_str content_type);

/* Whether `map` can be used. Fails with KR_INPUT. */
bool kr_read_map_valid(const char *map, struct kr_error *error);

/* Reads every report in a file ("-": standard input), in order, in memory that does not grow with it: what is packed is
 * unpacked as it comes, a feed is read entry by entry. `options` may be NULL. False when `each` stopped it. */
bool kr_read_each(const char *path, const struct kr_read_options *options, kr_read_report_fn *each,
                  kr_read_fault_fn *fault, void *context);
/* The same from an open file or pipe, which stays open, and from bytes in memory. `name` stands for the path. */
bool kr_read_each_fd(int fd, const char *name, const struct kr_read_options *options, kr_read_report_fn *each,
                     kr_read_fault_fn *fault, void *context);
bool kr_read_each_bytes(const char *name, kr_str bytes, const struct kr_read_options *options, kr_read_report_fn *each,
                        kr_read_fault_fn *fault, void *context);

/* What is needed to read a report again, as a kr_read_report told it. */
struct kr_read_kept {
    kr_str stored;
    enum kr_read_format format;
    size_t live;
    const char *fields, *encoding, *encoding_from; /* the last by kr_read_origin_name; NULL or "": unknown */
};
/* Reads one report from its stored bytes, as it was read within its file or feed; what only the file around it knew
 * (outlet, dates, language of the feed; path and place) is not there. An encoding that was named around the bytes, by
 * the feed or by the server, is named again. Of an entry of a live blog comes all text, with more of what surrounds it
 * than the page left of it. */
bool kr_read_again(const char *name, const struct kr_read_kept *kept, kr_read_report_fn *each, kr_read_fault_fn *fault,
                   void *context);

/* The bytes [*start, *end) of report->stored from which the bytes [from, to) of its text come: the widest span if they
 * come from several places. False when none of them comes from there. */
bool kr_read_origin_of(const struct kr_read_report *report, size_t from, size_t to, size_t *start, size_t *end);

/* The language that a text (UTF-8) is in: "nl", "en", "de", "fr", "uk", "ru", "other"; "" when no word decides. `sure`
 * (NULL allowed) gets the share, 0 to 1, that speaks for it. Deterministic; reads at most the first 4 KB. */
const char *kr_read_language(kr_str text, double *sure);

/* ---- the walk over files -------------------------------------------------------------------------------------- */

/* Called for each file of a walk, by path. False stops the walk. */
typedef bool kr_read_file_fn(void *context, const char *path);

/* Walks `path`: a file or "-" is itself; a folder gives its files that end in .txt, .html, .json, .xml, .warc, .gz,
 * .zip and their kin, and those of the folders below it, sorted by name (bytes); names that begin with a dot are
 * skipped, and folders that a browser saved beside a page. Other files are told to `left_out` (NULL allowed; what it
 * returns does not count). Links are followed, but a folder that is one of its own parents, or deeper than
 * KR_LIMIT_FOLDER_DEPTH, is a fault, as is a file that is no file. False when `file` stopped the walk. */
bool kr_read_walk(const char *path, kr_read_file_fn *file, kr_read_file_fn *left_out, kr_read_fault_fn *fault,
                  void *context);

/* ---- near-duplicates ------------------------------------------------------------------------------------------- */

/* The runs of four words of a text, as hashes, sorted, each once: what is compared of two texts. Case, punctuation and
 * white space do not count. In the arena. */
struct kr_shingles {
    uint64_t *items;
    size_t count;
};
/* False when memory is out. Linear in the text but for the sorting. */
bool kr_shingles_of(struct kr_arena *arena, kr_str text, struct kr_shingles *out);

/* Whether two texts are copies of one: more than half of all their shingles are common to both (their Jaccard index
 * exceeds 1/2). Texts of fewer than KR_SHINGLES_LEAST shingles are copies of none. */
enum { KR_SHINGLES_LEAST = 5 };
bool kr_shingles_alike(const struct kr_shingles *a, const struct kr_shingles *b);

/* Numbers of which copies probably have one in common, and other texts hardly ever do: where to look for copies. All 0
 * for fewer than KR_SHINGLES_LEAST shingles. */
enum { KR_BANDS = 24 };
void kr_shingles_bands(const struct kr_shingles *shingles, uint64_t bands[KR_BANDS]);

/* What tells the passage that bytes [start, end) of a text stand in from others: a hash of the words of their line, or
 * lines, from `body` on, where the report's own words begin. Case, punctuation and white space do not count. 0: of
 * fewer words than KR_PASSAGE_LEAST, which many may write alike by themselves; of more than KR_LIMIT_PASSAGE_BYTES; or
 * the bytes lie outside the text. */
enum { KR_PASSAGE_LEAST = 8 };
uint64_t kr_passage_of(kr_str text, size_t body, size_t start, size_t end);

#endif
