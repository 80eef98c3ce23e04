/* keep_int.h - the chronicle of a place as bytes, for the files of flow. */
#ifndef KR_FLOW_KEEP_INT_H
#define KR_FLOW_KEEP_INT_H

#include "flow/gather_int.h"

/* What the bytes depend on besides the claims: how they are made, who fights, and who held what in the beginning. */
uint64_t kr_keep_key(const struct kr_gathering *g);

/* The timeline of a place, and its testimony, which is in order of first_day, appended to `out`. Words and speakers are
 * written to the store. */
bool kr_keep_timeline(struct kr_store *store, struct kr_arena *arena, const struct kr_testimonies *set,
                      struct kr_buf *out, struct kr_error *error);
bool kr_keep_testimony(struct kr_store *store, const struct kr_testimonies *set, struct kr_buf *out,
                       struct kr_error *error);

/* A word, a speaker or a day that was read. */
struct kr_keep_known {
    int64_t row; /* 0: free */
    kr_str text;
    const struct kr_source *source;
};
struct kr_keep_table {
    struct kr_keep_known *items; /* by row; a power of two of them */
    size_t count, slots;
};
/* Reads what was written. Zero-initialised but for store and arena, in which lives what is read. */
struct kr_keep_reader {
    struct kr_store *store;
    struct kr_arena *arena;
    struct kr_keep_table terms, speakers, days;
};
/* The state on `day` into *out, all but `place` and `says`; KR_STATE_UNKNOWN before the first row, and where there are
 * none. *says: its sources, out->says_count of them. */
bool kr_keep_state(struct kr_keep_reader *reader, kr_str bytes, int64_t day, struct kr_control *out,
                   const struct kr_source ***says, struct kr_error *error);
/* Calls `each` a state, oldest first: its days, state, sides, grade, and says_count; nothing else of it is filled. */
typedef void kr_keep_row_fn(void *context, const struct kr_control *state);
bool kr_keep_rows(struct kr_keep_reader *reader, kr_str bytes, kr_keep_row_fn *each, void *context,
                  struct kr_error *error);
/* Calls `each` a testimony that was published by known_day; false stops. */
typedef bool kr_keep_fn(void *context, const struct kr_testimony *testimony);
bool kr_keep_each(struct kr_keep_reader *reader, kr_str bytes, int64_t known_day, kr_keep_fn *each, void *context,
                  struct kr_error *error);

/* ---- for keep.c and keep_testimony.c ---- */

/* Appends a number: seven bits a byte, the lowest first, the highest bit set where more follow (LEB128). */
void kr_keep_put(struct kr_buf *out, uint64_t value);
/* The way from one day to another, its sign in the lowest bit; the ends of time wrap around, and back. */
uint64_t kr_keep_way(int64_t from, int64_t to);
int64_t kr_keep_go(int64_t from, uint64_t way);
/* Bytes that are read; `bad` when they end too soon or go on too long. */
struct kr_keep_bytes {
    const unsigned char *at, *end;
    bool bad;
};
static inline uint64_t kr_keep_get(struct kr_keep_bytes *b)
{
    if (b->at < b->end && *b->at < 0x80) /* mostly */
        return *b->at++;
    uint64_t value = 0;
    for (unsigned shift = 0; b->at < b->end && shift < 64; shift += 7) {
        const unsigned char c = *b->at++;
        value |= (uint64_t)(c & 0x7F) << shift;
        if (!(c & 0x80))
            return value;
    }
    b->bad = true;
    return 0;
}
/* 64 bits, the lowest byte first, as which a claim's id is kept (kr_store_id_number). */
void kr_keep_put_eight(struct kr_buf *out, uint64_t value);
uint64_t kr_keep_get_eight(struct kr_keep_bytes *bytes);
/* The word or speaker of a row, read once. Fails as kr_store_text does. */
bool kr_keep_term(struct kr_keep_reader *reader, int64_t row, kr_str *out, struct kr_error *error);
bool kr_keep_speaker(struct kr_keep_reader *reader, int64_t row, const struct kr_source **out, struct kr_error *error);
bool kr_keep_damaged(struct kr_error *error); /* fills *error; false */

#endif
