/* read_int.h - what the files of the room read share.
 *
 *     stream.c    bytes as they come: a file, a pipe, what is packed in them     each.c     what they are; archives
 *     shape.c     what a text is, by its first bytes
 *     encoding.c  to UTF-8, and how it was decided                               offsets.c  maps from text to source
 *     markup.c    tags, attributes, entities             dates.c, datewords.c   dates as pages and people write them
 *     page.c      HTML to elements and blocks of text        choose.c   which of them are the article
 *     cues.c      what short texts give away                 article.c  from the chosen blocks to reports; live blogs
 *     meta.c, jsonld.c    what a page says of itself         entities.c characters with names
 *     jsonl.c, feed.c, warc.c   the formats                  language.c in what language
 */
#ifndef KR_READ_INT_H
#define KR_READ_INT_H

#include "read/read.h"

/* ---- small things (each.c) ------------------------------------------------------------------------------------- */

static inline bool kr_is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
static inline bool kr_is_digit(char c)
{
    return c >= '0' && c <= '9';
}
static inline bool kr_is_alpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
static inline char kr_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}
/* Case of ASCII letters does not count. `small` is in lower case already. */
bool kr_same(kr_str s, const char *small);
bool kr_begins(kr_str s, const char *small);
/* Where `small` first stands in s, or s.len. */
size_t kr_where(kr_str s, const char *small);
/* Where the bytes `wanted` first stand in s, or s.len. */
size_t kr_find(kr_str s, kr_str wanted);

/* ---- streams (stream.c) ---------------------------------------------------------------------------------------- */

/* What all that is packed in one source shares: against bombs. */
struct kr_supply {
    uint64_t taken, unpacked; /* bytes */
};

/* Bytes as they come. `pull` writes at most `room` bytes to `to` and returns their number, 0 at the end, and < 0 when
 * it failed, with `error` filled. */
struct kr_stream {
    ptrdiff_t (*pull)(struct kr_stream *stream, char *to, size_t room);
    void (*close)(struct kr_stream *stream); /* NULL: nothing but the window is owned */
    void *state;
    struct kr_supply *source;
    const char *at; /* the window: `left` bytes that came and were not yet passed */
    size_t left;
    uint64_t offset; /* of `at` */
    char *bytes;
    size_t capacity;
    bool ended;
    struct kr_error error; /* code other than KR_OK: what ended it */
};

void kr_stream_fd(struct kr_stream *stream, struct kr_supply *source, int fd);
void kr_stream_memory(struct kr_stream *stream, struct kr_supply *source, kr_str bytes);
/* What `below`, which is borrowed, holds unpacked. False when memory is out. */
bool kr_stream_gz(struct kr_stream *stream, struct kr_stream *below);
bool kr_stream_zstd(struct kr_stream *stream, struct kr_stream *below);
bool kr_stream_deflate(struct kr_stream *stream, struct kr_stream *below); /* with zlib's header or bare */
bool kr_stream_brotli(struct kr_stream *stream, struct kr_stream *below);
/* UTF-16 as UTF-8, of a source too long to be converted whole. */
bool kr_stream_utf16(struct kr_stream *stream, struct kr_stream *below, bool big);
/* Lets a gz go on at its next member when one is damaged: `fault` is told. */
void kr_stream_resume(struct kr_stream *stream, void (*fault)(void *context, const struct kr_error *error),
                      void *context);
/* Pulls until `n` bytes stand in the window, or the end has come; returns how many do. */
size_t kr_stream_want(struct kr_stream *stream, size_t n);
void kr_stream_skip(struct kr_stream *stream, size_t n); /* n <= left */
static inline kr_str kr_stream_window(const struct kr_stream *stream)
{
    return (kr_str){stream->at, stream->left};
}
/* The whole rest, at most `limit` bytes: false when it is longer. */
bool kr_stream_whole(struct kr_stream *stream, size_t limit, kr_str *out);
/* The length of the next line with its LF, or what is left at the end (0: nothing). A line longer than `limit` gives
 * limit + 1 and must be passed with kr_stream_skip_line. */
size_t kr_stream_line(struct kr_stream *stream, size_t limit);
void kr_stream_skip_line(struct kr_stream *stream);
/* Counts unpacked bytes; false, with the stream's error, when they are too many for what they came from. */
bool kr_stream_account(struct kr_stream *stream, size_t bytes);
void kr_stream_close(struct kr_stream *stream);

/* ---- offset maps (offsets.c) ----------------------------------------------------------------------------------- */

/* A map that grows in an arena. */
struct kr_offsets {
    struct kr_arena *arena;
    struct kr_read_piece *items;
    size_t count, capacity;
    bool failed; /* memory is out */
};
void kr_offsets_add(struct kr_offsets *offsets, size_t text, size_t source, size_t text_unit, size_t source_unit,
                    size_t count);
/* The pieces of the text's bytes [from, to), moved to stand at `at`. Calls must go forwards: *hint holds the place. */
void kr_offsets_cut(struct kr_offsets *out, const struct kr_offsets *of, size_t *hint, size_t from, size_t to,
                    size_t at);
/* `first` leads from a text to a middle, `second` from there to the source: from the text to the source. A NULL second
 * stands for a middle that begins at byte `shift` of the source, unchanged. */
void kr_offsets_join(struct kr_offsets *out, const struct kr_offsets *first, const struct kr_offsets *second,
                     size_t shift);
/* The span that [from, to) comes from. */
bool kr_offsets_span(const struct kr_read_piece *items, size_t count, size_t from, size_t to, size_t *start,
                     size_t *end);

/* ---- encodings (encoding.c) ------------------------------------------------------------------------------------ */

struct kr_encoded {
    char encoding[32];
    enum kr_read_origin from;
    kr_str text;  /* UTF-8; the source itself when it was that already */
    bool same;    /* the text is the source from byte `shift` on; else `offsets` lead there */
    size_t shift; /* a byte order mark that was passed */
    struct kr_offsets offsets;
    size_t replaced; /* sequences that were none, now U+FFFD */
};
/* Decides and converts. `header` and `declared` are labels of encodings, len 0: none. NUL becomes U+FFFD. False, with
 * *wanted telling why, when the encoding is not one that can be read, or memory is out (*wanted NULL). */
bool kr_encoding_read(kr_str bytes, kr_str header, kr_str declared, struct kr_arena *arena, struct kr_encoded *out,
                      const char **wanted);
/* What the first bytes declare: <meta charset>, <?xml encoding?>. len 0: nothing. */
kr_str kr_encoding_declared(kr_str bytes);
/* 0: not UTF-16; 'l' or 'b': by its mark or by its NULs. */
char kr_encoding_utf16(kr_str bytes, bool *marked);

/* ---- markup (markup.c) ----------------------------------------------------------------------------------------- */

enum kr_mark_kind { KR_MARK_TEXT, KR_MARK_CDATA, KR_MARK_OPEN, KR_MARK_CLOSE, KR_MARK_OTHER };
struct kr_mark {
    enum kr_mark_kind kind;
    size_t start, end; /* of the whole mark */
    kr_str name;       /* as written; of an XML name all with its prefix */
    kr_str attributes; /* as written */
    kr_str text;       /* KR_MARK_TEXT, KR_MARK_CDATA: what it holds, entities as written */
    bool empty;        /* closes itself: <br/> */
};
struct kr_markup {
    kr_str text;
    size_t at;
    bool xml;                                                /* CDATA is text */
    bool no_double, no_single, no_end, no_comment, no_cdata; /* what no longer comes: it is looked for once */
    uint32_t no_raw; /* the same of end tags, a bit for the second letter of each name */
};
bool kr_markup_next(struct kr_markup *markup, struct kr_mark *mark);
/* Passes all up to the end tag of a raw element ("script"): what it holds. Empty when there is none. */
kr_str kr_markup_raw(struct kr_markup *markup, const char *name);
/* The next attribute; value as written, without quotes. */
bool kr_attribute_next(kr_str *attributes, kr_str *name, kr_str *value);
/* The value of an attribute, as written; ptr NULL when there is none. */
kr_str kr_attribute(kr_str attributes, const char *name);
/* The character or two that the entity at s.ptr[0] == '&' stands for, in `out`; returns its length as written, 0 when
 * it is none. */
enum { KR_ENTITY_BYTES = 8 };
size_t kr_entity(kr_str s, char out[KR_ENTITY_BYTES], size_t *len);
/* Entities decoded and white space put together, in the arena. */
kr_str kr_markup_plain(struct kr_arena *arena, kr_str written);
/* Entities decoded, nothing else, with the offsets of the result. */
kr_str kr_markup_decode(struct kr_arena *arena, kr_str written, size_t source, struct kr_offsets *offsets);

/* ---- dates (dates.c, datewords.c) ------------------------------------------------------------------------------ */

enum { KR_MOST_DATE_LINE = 240 }; /* bytes */
struct kr_stamp {
    int year, month, day; /* month, day 0: not stated; year 0: no date at all */
    int hour, minute, second;
    int zone; /* minutes east of Greenwich */
    bool timed, zoned;
};
/* The whole text as a date: ISO 8601, RFC 3339, RFC 822, seconds since 1970, or words as in "10 september 2022, 14.05
 * uur". */
bool kr_stamp_read(kr_str text, struct kr_stamp *out);
/* The dates of a short text that is a date line, by its labels; one that is not stated has the year 0. False when the
 * text is no date line. */
bool kr_stamp_line(kr_str text, struct kr_stamp *published, struct kr_stamp *modified);
/* The same of any text, which may state no day; *labelled: a word says which is which. The number of words that are
 * not known here; SIZE_MAX when a number is left that is part of no date. */
size_t kr_stamp_words(kr_str s, struct kr_stamp *published, struct kr_stamp *modified, bool *labelled);
/* What the last label of a text says of the date behind it: "Laatst gewijzigd op". */
enum kr_stamp_label { KR_STAMP_PLAIN, KR_STAMP_PUBLISHED, KR_STAMP_UPDATED };
enum kr_stamp_label kr_stamp_labelled(kr_str text);
/* Whether four digits stand in a row, as those of a year do: else it need not be asked for dates. */
bool kr_stamp_has_year(kr_str text);
/* "14.05", "14:05 uur", "9 uur", "2 pm", with the day of `day`. */
bool kr_stamp_hour(kr_str text, const struct kr_stamp *day, struct kr_stamp *out);
/* What both files read: `n` digits at *at, false when there are not so many; hh:mm[:ss[.f]], hh.mm, 14h05, 14u05 or
 * (`packed`) hhmmss at *at; Z, GMT, CEST, +02:00 behind a clock; whether the day exists, and the hour, which is dropped
 * when it does not. */
bool kr_digits(kr_str s, size_t *at, size_t n, int *out);
bool kr_stamp_clock(kr_str s, size_t *at, bool packed, struct kr_stamp *out);
void kr_stamp_zone(kr_str s, size_t *at, struct kr_stamp *out);
bool kr_stamp_valid(struct kr_stamp *stamp);
/* /2022/09/10/ in an address. */
bool kr_stamp_address(kr_str url, struct kr_stamp *out);
void kr_stamp_write(const struct kr_stamp *stamp, char date[KR_DATE_SIZE], char at[KR_READ_TIME_SIZE]);
int64_t kr_stamp_day(const struct kr_stamp *stamp);

/* ---- what pages and entries say (dates.c, meta.c, jsonld.c) ---------------------------------------------------- */

/* The dates that a page or an entry gives, each with where; the first in the order of enum kr_read_origin counts. */
enum { KR_MOST_DATES = 24 };
struct kr_dates {
    struct {
        struct kr_stamp stamp;
        enum kr_read_origin from;
        bool modified;
    } items[KR_MOST_DATES];
    size_t count;
    kr_str unread; /* the first text that should be a date and is none; len 0: all were */
};
/* A text that `from` gives as a date; labels in it ("Bijgewerkt") count more than `modified`. */
void kr_dates_add(struct kr_dates *dates, kr_str text, enum kr_read_origin from, bool modified);
void kr_dates_put(struct kr_dates *dates, const struct kr_stamp *stamp, enum kr_read_origin from, bool modified);
/* The first, the note of what disagrees by more than a day. */
void kr_dates_settle(const struct kr_dates *dates, struct kr_read_report *report, struct kr_arena *arena);

/* An entry that tells only when it was changed was published then, for all that is known. */
void kr_dates_fall_back(struct kr_read_report *report);
/* Names the text that is no date, once, when the report has none from elsewhere. */
struct kr_reader;
void kr_dates_miss(struct kr_reader *reader, struct kr_dates *dates, const struct kr_read_report *report);

/* What is said of a report; strings in the arena. */
struct kr_meta {
    kr_str title, author, section, outlet, url, lang, entry, description;
    int title_rank, author_rank, section_rank, outlet_rank, url_rank; /* where from: higher is believed rather */
    struct kr_dates dates;
    bool live, paid;
};

/* ---- languages (language.c) ------------------------------------------------------------------------------------ */

/* The words that are known and their languages, as bits; filled once for a run. */
enum { KR_WORD_SLOTS = 4096 };
struct kr_word_slot {
    uint32_t hash; /* 0: free */
    uint16_t languages;
};
void kr_words_fill(struct kr_word_slot slots[KR_WORD_SLOTS]);
/* kr_read_language with such words. */
const char *kr_language_of(struct kr_word_slot slots[KR_WORD_SLOTS], kr_str text, double *sure);

/* ---- the run (each.c) ------------------------------------------------------------------------------------------ */

struct kr_reader {
    const struct kr_read_options *options;
    kr_str charset; /* that the response named for the file at hand; len 0: none */
    kr_read_report_fn *each;
    kr_read_fault_fn *fault;
    void *context;
    struct kr_arena arena; /* of the report at hand */
    struct kr_word_slot words[KR_WORD_SLOTS];
    struct kr_supply source;
    char path[4096]; /* grows by "!name" */
    int depth;       /* files within files */
    bool stopped;
    size_t reports; /* given so far */
};

/* Tells of a fault at `offset` or `line` of the innermost file; the format describes what was found and expected. */
void kr_reader_fault(struct kr_reader *reader, enum kr_code code, size_t line, size_t offset, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
/* Tells why a stream ended, if it ended by a fault. True when it did. */
bool kr_reader_stream_fault(struct kr_reader *reader, const struct kr_stream *stream);
/* Puts "!name" behind the path; give the result to kr_reader_leave. */
size_t kr_reader_enter(struct kr_reader *reader, kr_str name);
void kr_reader_leave(struct kr_reader *reader, size_t mark);
/* Completes a report (path, id, language, what the caller knows) and gives it. One without words is a fault. The arena
 * is emptied by whoever began the report. */
void kr_reader_give(struct kr_reader *reader, struct kr_read_report *report);

/* What a text is (shape.c), by its first KR_FIRST_LOOK bytes. */
enum { KR_FIRST_LOOK = 64 * 1024 };
enum kr_shape {
    KR_SHAPE_TEXT,
    KR_SHAPE_HTML,
    KR_SHAPE_FEED,
    KR_SHAPE_XML,
    KR_SHAPE_JSON,
    KR_SHAPE_JSONL,
    KR_SHAPE_WARC
};
enum kr_shape kr_shape_of(struct kr_reader *reader, struct kr_stream *stream, kr_str *root);
/* Of a text that begins with '<'; *root gets the first element. */
enum kr_shape kr_shape_of_markup(kr_str s, kr_str *root);
bool kr_looks_like_json(kr_str s); /* which is not empty */
bool kr_is_tar(kr_str s);
const char *kr_foreign(kr_str s);      /* what bytes that are no reports seem to be; NULL: nothing that is known */
const char *kr_foreign_text(kr_str s); /* the same of a text */
bool kr_is_html(kr_str name);          /* whether an element of this name is one of HTML (page.c) */

/* What the surroundings of a text or page say of it. */
struct kr_around {
    kr_str charset, url; /* of the response */
    size_t offset;
    bool cut;
};
void kr_read_text(struct kr_reader *reader, kr_str bytes, const struct kr_around *around);
void kr_read_page(struct kr_reader *reader, kr_str bytes, const struct kr_around *around);
void kr_read_stream(struct kr_reader *reader, struct kr_stream *stream);
void kr_read_jsonl(struct kr_reader *reader, struct kr_stream *stream);
void kr_read_json(struct kr_reader *reader, struct kr_stream *stream);
void kr_read_feed(struct kr_reader *reader, struct kr_stream *stream);
/* One object; one entry, in the encoding that the reader has as charset, if any: all of `bytes`. */
void kr_read_object(struct kr_reader *reader, enum kr_read_format format, kr_str bytes);
void kr_read_entry(struct kr_reader *reader, enum kr_read_format format, kr_str bytes);
/* A part of a page: all but what is plainly no text. */
void kr_read_part_of(struct kr_reader *reader, kr_str bytes, const struct kr_around *around);
void kr_read_warc(struct kr_reader *reader, struct kr_stream *stream);

/* Text of HTML that lies within something else (an entry, a field): all but what is plainly no text. Fills text, map
 * and parts of the report, the title before it; `to_source` leads from the HTML to what is stored. False when memory is
 * out. */
bool kr_page_fragment(struct kr_reader *reader, kr_str written, const struct kr_offsets *to_source,
                      struct kr_read_report *report);

/* The inside of a JSON string, escapes read, written to `out`, which has room for raw.len bytes; returns the length.
 * `offsets`, NULL allowed, lead from byte `at` of a text on to byte `source` of its source on. */
size_t kr_json_decode(kr_str raw, size_t source, char *out, size_t at, struct kr_offsets *offsets);

#endif
