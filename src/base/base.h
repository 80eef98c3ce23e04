/* base.h - the door of the room base: memory, text slices, UTF-8, hashing, errors, files. Uses libc, utf8proc (case
 * and normal forms) and nettle (SHA-256) only, and knows nothing of language or war. */
#ifndef KR_BASE_H
#define KR_BASE_H

#include "base/limits.h"
#include "kroniek.h"

#include <assert.h>
#include <stdarg.h>
#include <string.h>

/* ---- arena ---------------------------------------------------------------------------------------------------- */

/* Memory with one lifetime: blocks are handed out, never given back one by one; all go at once on reset or release.
 * With -DKR_ARENA_DEBUG every block is a malloc of its own, so that AddressSanitizer sees an overrun. */
struct kr_arena {
    struct kr_arena_chunk *first, *current;
    size_t chunk_bytes; /* size of the next ordinary chunk */
};

void kr_arena_init(struct kr_arena *arena, size_t chunk_bytes);
/* `size` bytes, zeroed, aligned for any type; NULL when memory is out. size 0 gives a valid pointer. */
void *kr_arena_alloc(struct kr_arena *arena, size_t size);
/* Forgets all blocks, keeps the first chunk for reuse. */
void kr_arena_reset(struct kr_arena *arena);
void kr_arena_release(struct kr_arena *arena);
/* A copy of the bytes in the arena; an empty slice when memory is out. */
kr_str kr_arena_str(struct kr_arena *arena, kr_str s);
/* Grows the array at *items (count in use, *capacity in elements) so that one more element fits. The old block is
 * left in the arena. false when memory is out. */
bool kr_arena_grow(struct kr_arena *arena, void *items, size_t *capacity, size_t count, size_t element_bytes);

#define KR_NEW(arena, type) ((type *)kr_arena_alloc((arena), sizeof(type)))
#define KR_NEW_ARRAY(arena, type, n) ((type *)kr_arena_alloc((arena), sizeof(type) * (n)))

/* ---- slices --------------------------------------------------------------------------------------------------- */

#define KR_S(literal) ((kr_str){(literal), sizeof(literal) - 1})

static inline kr_str kr_str_of(const char *z)
{
    return (kr_str){z, z ? strlen(z) : 0};
}
static inline kr_str kr_str_cut(kr_str s, size_t start, size_t end)
{
    assert(start <= end && end <= s.len);
    return (kr_str){start ? s.ptr + start : s.ptr, end - start}; /* an empty text may have no bytes to point at */
}
static inline bool kr_str_eq(kr_str a, kr_str b)
{
    return a.len == b.len &&
           (a.len == 0 || a.ptr == b.ptr || (a.ptr[0] == b.ptr[0] && memcmp(a.ptr, b.ptr, a.len) == 0));
}
static inline bool kr_str_is(kr_str a, const char *z)
{
    return kr_str_eq(a, kr_str_of(z));
}
/* The order of their bytes, which of UTF-8 is that of its code points: < 0, 0, > 0 as with memcmp. */
int kr_str_order(kr_str a, kr_str b);
bool kr_str_starts(kr_str s, kr_str prefix);
bool kr_str_ends(kr_str s, kr_str suffix);
kr_str kr_str_trim(kr_str s); /* without ASCII white space at both ends */
/* Cuts the part before the first `separator` off the front of *rest and returns it, trimmed; *rest becomes what
 * follows (ptr NULL after the last part). */
kr_str kr_str_next(kr_str *rest, char separator);
/* Cuts the next line off the front of *rest, without its end (LF or CR LF), into *line; false when nothing is left. */
bool kr_str_line(kr_str *rest, kr_str *line);
/* Reads the whole slice as a decimal number ("12", "-3.5"); false when it is none. Independent of the locale. */
bool kr_str_number(kr_str s, double *value);

/* ---- buffers -------------------------------------------------------------------------------------------------- */

void kr_buf_add(struct kr_buf *buf, kr_str s);
void kr_buf_addz(struct kr_buf *buf, const char *z);
void kr_buf_addc(struct kr_buf *buf, char c);
void kr_buf_addf(struct kr_buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The text as a JSON string, quotes included (RFC 8259); bytes that are not UTF-8 become U+FFFD. */
void kr_buf_add_json(struct kr_buf *buf, kr_str s);
/* A number in its shortest decimal form that reads back the same, never with a locale's comma. */
void kr_buf_add_number(struct kr_buf *buf, double value);
void kr_buf_clear(struct kr_buf *buf);
static inline kr_str kr_buf_str(const struct kr_buf *buf)
{
    return (kr_str){buf->ptr, buf->len};
}

/* ---- JSON ----------------------------------------------------------------------------------------------------- */

/* Reads JSON (RFC 8259) value by value, without building a tree; the caller asks for what it expects.
 *
 *     kr_json_open(&json, '{');
 *     while (kr_json_key(&json, &key)) kr_str_is(key, "id") ? kr_json_text(&json, &id) : kr_json_skip(&json);
 *     kr_json_end(&json)                      true: all was read, and nothing was amiss
 *
 * A failure is sticky: `wanted` says what was expected at byte `at` of the text, and every call after it fails. */
struct kr_json {
    kr_str text;
    size_t at;              /* where the next thing stands */
    struct kr_arena *arena; /* of strings that hold escapes */
    const char *wanted;     /* NULL: nothing is amiss so far */
    bool first;             /* the next key or item is the first of its object or list */
    bool no_memory;
    bool replaced; /* an escape stood for no character (NUL, half of a pair): it was read as U+FFFD */
};

/* Reads from `text` (UTF-8); both are borrowed. */
void kr_json_init(struct kr_json *json, kr_str text, struct kr_arena *arena);
/* Into an object ('{') or a list ('['). */
bool kr_json_open(struct kr_json *json, char bracket);
/* The next key of the object, or false at its end, which is passed. The value must be read or skipped then. */
bool kr_json_key(struct kr_json *json, kr_str *key);
/* Whether another item of the list follows; its end is passed. */
bool kr_json_item(struct kr_json *json);
/* null is passed, and true returned; anything else is left alone. */
bool kr_json_null(struct kr_json *json);
/* A string; null gives an empty slice. Borrowed from the text or the arena. */
bool kr_json_text(struct kr_json *json, kr_str *out);
/* A number. */
bool kr_json_number(struct kr_json *json, double *out);
/* Any value, nested at most 64 deep. */
bool kr_json_skip(struct kr_json *json);
/* True when nothing was amiss and nothing but white space is left. */
bool kr_json_end(struct kr_json *json);

/* ---- UTF-8 ---------------------------------------------------------------------------------------------------- */

enum { KR_UTF8_VALID = -1 };
/* The offset of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7) or is NUL; KR_UTF8_VALID when
 * there is none. */
ptrdiff_t kr_utf8_check(kr_str s);
/* The code point at s.ptr[*at], which must be well-formed; advances *at past it. */
uint32_t kr_utf8_next(kr_str s, size_t *at);
/* Folds for look-up: lower case, composed (NFC), curly apostrophes to '. Writes at most `capacity` bytes to `out`;
 * returns the length, or 0 when it does not fit or s is empty. */
size_t kr_utf8_fold(kr_str s, char *out, size_t capacity);
/* Folds further, for names: without the marks of Latin letters (é -> e, š -> s, ł -> l) and without apostrophes.
 * `folded` is already folded; returns the length in `out`, at most that of `folded`. */
size_t kr_utf8_plain(kr_str folded, char *out);
/* Appends what is left of the text when names are compared by eye: letters and digits of its compatibility form (NFKD),
 * in lower case, without marks, punctuation and spaces. */
void kr_utf8_bare(kr_str s, struct kr_buf *out);
/* Writes a code point's bytes, 1 to 4; returns their number. */
size_t kr_utf8_put(uint32_t c, char out[4]);
uint32_t kr_utf8_upper(uint32_t c);
bool kr_utf8_is_upper(uint32_t c);
bool kr_utf8_is_letter(uint32_t c); /* letters and combining marks */
/* The columns a terminal gives the text (UAX #11 by utf8proc); 0 for combining marks, 2 for wide characters. */
size_t kr_utf8_width(kr_str s);

/* ---- hashing -------------------------------------------------------------------------------------------------- */

/* FNV-1a, 64 bits, forwards. For tables in memory and ids, not for secrets. `seed` 0 for a first part, the last
 * result to go on. */
uint64_t kr_hash(uint64_t seed, kr_str s);
/* XXH3, 64 bits (by libxxhash): tells whether bytes were altered by accident. Not for secrets. */
uint64_t kr_checksum(kr_str s);
/* SHA-256 of the bytes as 64 hexadecimal digits and a NUL. */
void kr_sha256_hex(kr_str s, char out[65]);

/* ---- packing --------------------------------------------------------------------------------------------------- */

/* Appends the bytes, packed (zlib); false when memory is out. And back: false too when these are no packed bytes, or
 * `size` is not what they come to. */
bool kr_pack(kr_str bytes, struct kr_buf *out);
bool kr_unpack(kr_str packed, size_t size, struct kr_buf *out);

/* ---- errors --------------------------------------------------------------------------------------------------- */

/* Fills *error (NULL allowed) and returns false, for `return kr_fail(...)`. `file` NULL: none. */
bool kr_fail(struct kr_error *error, enum kr_code code, const char *file, size_t line, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
void kr_error_clear(struct kr_error *error);

/* ---- files ---------------------------------------------------------------------------------------------------- */

/* Reads a whole file ("-": standard input) into malloc'ed memory, owned by the caller (free the ptr). Fails with
 * KR_IO or KR_LIMIT (more than `limit` bytes). */
bool kr_file_read(const char *path, size_t limit, kr_str *out, struct kr_error *error);
/* Maps a whole file, read-only; give it back with kr_file_unmap. An empty file gives an empty slice. The file must not
 * be cut short while it is mapped. Fails with KR_NOT_FOUND or KR_IO. */
bool kr_file_map(const char *path, kr_str *out, struct kr_error *error);
void kr_file_unmap(kr_str bytes); /* an empty slice is allowed */
/* Writes a whole file, over an older one: first beside it, then renamed, so that nobody sees half of it. Fails with
 * KR_IO. */
bool kr_file_write(const char *path, kr_str bytes, struct kr_error *error);

#endif
