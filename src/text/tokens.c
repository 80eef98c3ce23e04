/* tokens.c - from bytes to tokens, in one pass.
 *
 * A token is a run of letters (with the digits and apostrophes inside it: zo'n, Donets'k, T72), a number (with the
 * points and commas inside it: 2.000, 21.47), or one mark. A hyphen is a mark of its own, so that a compound written
 * with one (Koepjansk-operatie) shows its parts. Each word gets the hash of its folded form here, while its bytes are
 * at hand; ASCII, nearly all of Dutch, never leaves the inner loop.
 */
#include "text/text.h"

enum { OTHER, LETTER, DIGIT, SPACE, HIGH, QUOTE };

static const unsigned char CLASS[256] = {
    ['\t'] = SPACE,
    ['\n'] = SPACE,
    ['\v'] = SPACE,
    ['\f'] = SPACE,
    ['\r'] = SPACE,
    [' '] = SPACE,
    ['0'] = DIGIT,
    ['1'] = DIGIT,
    ['2'] = DIGIT,
    ['3'] = DIGIT,
    ['4'] = DIGIT,
    ['5'] = DIGIT,
    ['6'] = DIGIT,
    ['7'] = DIGIT,
    ['8'] = DIGIT,
    ['9'] = DIGIT,
    ['\''] = QUOTE,
    ['`'] = QUOTE,
#define L(c) [c] = LETTER, [c + 32] = LETTER
    L('A'),
    L('B'),
    L('C'),
    L('D'),
    L('E'),
    L('F'),
    L('G'),
    L('H'),
    L('I'),
    L('J'),
    L('K'),
    L('L'),
    L('M'),
    L('N'),
    L('O'),
    L('P'),
    L('Q'),
    L('R'),
    L('S'),
    L('T'),
    L('U'),
    L('V'),
    L('W'),
    L('X'),
    L('Y'),
    L('Z'),
#undef L
    [0x80 ... 0xFF] = HIGH,
};

kr_str kr_text_block(kr_str text, size_t *at)
{
    assert(*at <= text.len);
    kr_str rest = kr_str_cut(text, *at, text.len);
    if (rest.len > KR_LIMIT_BLOCK_BYTES) {
        rest.len = KR_LIMIT_BLOCK_BYTES;
        const char *end = memrchr(rest.ptr, '\n', rest.len);
        if (!end)
            end = memrchr(rest.ptr, ' ', rest.len);
        if (end)
            rest.len = (size_t)(end - rest.ptr) + 1;
        else
            while (rest.len > 1 && ((unsigned char)rest.ptr[rest.len] & 0xC0) == 0x80)
                rest.len--;
    }
    *at += rest.len;
    return rest;
}

size_t kr_text_fold(kr_str bytes, char out[KR_TEXT_FOLD_BYTES])
{
    return kr_utf8_fold(bytes, out, KR_TEXT_FOLD_BYTES);
}

enum { FNV_OFFSET = 2166136261, FNV_PRIME = 16777619 };

uint32_t kr_text_hash(kr_str folded)
{
    uint32_t hash = (uint32_t)FNV_OFFSET;
    for (size_t i = 0; i < folded.len; i++)
        hash = (hash ^ (unsigned char)folded.ptr[i]) * FNV_PRIME;
    return hash;
}

/* What kind of character the high byte at `at` begins; advances past it. */
static int high_class(kr_str s, size_t *at, uint32_t *c)
{
    *c = kr_utf8_next(s, at);
    if ((*c >= 0xC0 && *c <= 0x24F && *c != 0xD7 && *c != 0xF7))
        return LETTER;
    if (*c == 0xA0 || (*c >= 0x2000 && *c <= 0x200B) || *c == 0x202F || *c == 0x3000 || *c == 0xFEFF)
        return SPACE;
    if (*c == 0x2018 || *c == 0x2019 || *c == 0x02BC || *c == 0x2032)
        return QUOTE;
    return kr_utf8_is_letter(*c) ? LETTER : OTHER;
}

static int class_at(kr_str s, size_t at)
{
    if (at >= s.len)
        return SPACE;
    int class = CLASS[(unsigned char)s.ptr[at]];
    uint32_t c;
    return class == HIGH ? high_class(s, &at, &c) : class;
}

static char mark_of(uint32_t c)
{
    switch (c) {
    case '.':
    case ',':
    case ';':
    case ':':
    case '?':
    case '!':
    case '(':
    case ')':
    case '/':
    case '%':
    case '-':
    case '|':
        return (char)c;
    case '[':
    case '{':
        return '(';
    case ']':
    case '}':
        return ')';
    case '"':
    case '\'':
    case '`':
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0xAB:
    case 0xBB:
    case 0x2039:
    case 0x203A:
    case 0x2BC:
    case 0x2032:
        return '"';
    case 0x2010:
    case 0x2011:
        return '-';
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
        return '_';
    case 0x2026:
        return '~';
    default:
        return '*';
    }
}

/* The state of one pass over a block. */
struct scan {
    kr_str s;      /* the block */
    size_t at;     /* next byte */
    size_t offset; /* of the block in the report */
};

/* The folded form of each letter and digit of ASCII; 0 for all else. */
static const unsigned char FOLD[256] = {
    ['0'] = '0', ['1'] = '1', ['2'] = '2', ['3'] = '3', ['4'] = '4', ['5'] = '5', ['6'] = '6', ['7'] = '7', ['8'] = '8',
    ['9'] = '9',
#define L(c) [c] = c + 32, [c + 32] = c + 32
    L('A'),      L('B'),      L('C'),      L('D'),      L('E'),      L('F'),      L('G'),      L('H'),      L('I'),
    L('J'),      L('K'),      L('L'),      L('M'),      L('N'),      L('O'),      L('P'),      L('Q'),      L('R'),
    L('S'),      L('T'),      L('U'),      L('V'),      L('W'),      L('X'),      L('Y'),      L('Z'),
#undef L
};

/* Is the word two or more letters, all capitals? Digits do not count. */
static bool is_all_capitals(kr_str word)
{
    size_t letters = 0;
    for (size_t at = 0; at < word.len;) {
        uint32_t c = kr_utf8_next(word, &at);
        if (c < 0x80 ? CLASS[c] != LETTER : !kr_utf8_is_letter(c))
            continue;
        if (!kr_utf8_is_upper(c))
            return false;
        letters++;
    }
    return letters > 1;
}

/* Reads a word that begins at scan->at. */
static void read_word(struct scan *scan, struct kr_token *token)
{
    const unsigned char *p = (const unsigned char *)scan->s.ptr;
    size_t start = scan->at, at = start, limit = start + KR_LIMIT_TOKEN_BYTES;
    uint32_t hash = (uint32_t)FNV_OFFSET;
    bool ascii = true;
    if (limit > scan->s.len)
        limit = scan->s.len;
    while (at < limit) {
        unsigned char folded = FOLD[p[at]];
        if (folded) {
            hash = (hash ^ folded) * FNV_PRIME;
            at++;
            continue;
        }
        uint32_t point = p[at];
        size_t next = at;
        int class = CLASS[p[at]];
        if (class == HIGH)
            class = high_class(scan->s, &next, &point);
        else
            next++;
        if (class == QUOTE && (at == start || class_at(scan->s, next) == LETTER)) {
            ascii &= point < 0x80;
            hash = (hash ^ '\'') * FNV_PRIME;
        } else if (class == LETTER) {
            ascii = false;
        } else {
            break;
        }
        at = next;
    }
    kr_str word = kr_str_cut(scan->s, start, at);
    size_t first = 0;
    token->kind = KR_TOKEN_WORD;
    token->start = (uint32_t)(scan->offset + start);
    token->end = (uint32_t)(scan->offset + at);
    if (p[start] < 0x80 ? FOLD[p[start]] != p[start] && FOLD[p[start]] : kr_utf8_is_upper(kr_utf8_next(word, &first)))
        token->flags |= KR_TOKEN_UPPER;
    if (token->flags & KR_TOKEN_UPPER && is_all_capitals(word))
        token->flags |= KR_TOKEN_CAPS;
    if (!ascii) {
        char folded[KR_TEXT_FOLD_BYTES];
        size_t len = kr_text_fold(word, folded);
        hash = kr_text_hash((kr_str){folded, len});
    }
    token->hash = hash;
    scan->at = at;
}

static void read_number(struct scan *scan, struct kr_token *token)
{
    size_t start = scan->at, at = start + 1, limit = start + KR_LIMIT_TOKEN_BYTES;
    while (at < scan->s.len && at < limit) {
        char c = scan->s.ptr[at];
        if (CLASS[(unsigned char)c] == DIGIT)
            at++;
        else if ((c == '.' || c == ',') && at + 1 < scan->s.len && CLASS[(unsigned char)scan->s.ptr[at + 1]] == DIGIT)
            at += 2;
        else
            break;
    }
    token->kind = KR_TOKEN_NUMBER;
    token->start = (uint32_t)(scan->offset + start);
    token->end = (uint32_t)(scan->offset + at);
    token->hash = kr_text_hash(kr_str_cut(scan->s, start, at));
    scan->at = at;
}

static void read_mark(struct scan *scan, struct kr_token *token)
{
    size_t start = scan->at;
    uint32_t c = kr_utf8_next(scan->s, &scan->at);
    token->kind = KR_TOKEN_MARK;
    token->mark = mark_of(c);
    if (c == '.' && scan->at + 1 < scan->s.len && scan->s.ptr[scan->at] == '.' && scan->s.ptr[scan->at + 1] == '.') {
        scan->at += 2;
        token->mark = '~';
    } else if ((c == ',' || c == '\'' || c == '<' || c == '>') && scan->at < scan->s.len &&
               (unsigned char)scan->s.ptr[scan->at] == c) {
        scan->at++; /* ,, '' << >> typed for quotation marks */
        token->mark = '"';
    }
    token->start = (uint32_t)(scan->offset + start);
    token->end = (uint32_t)(scan->offset + scan->at);
}

/* Does the quotation mark at `at` begin a clipped word, as in 's nachts, 't, 'n? One letter, then none. */
static bool begins_clipped_word(kr_str s, size_t at)
{
    uint32_t c;
    if (CLASS[(unsigned char)s.ptr[at]] == HIGH)
        high_class(s, &at, &c);
    else
        at++;
    return at < s.len && (s.ptr[at] == 's' || s.ptr[at] == 't' || s.ptr[at] == 'n') && class_at(s, at + 1) == SPACE;
}

size_t kr_text_tokens(kr_str block, size_t offset, struct kr_token *tokens, size_t capacity)
{
    struct scan scan = {.s = block, .offset = offset};
    size_t count = 0;
    uint16_t flags = KR_TOKEN_LINE; /* of the next token */
    while (scan.at < block.len && count < capacity) {
        unsigned char c = (unsigned char)block.ptr[scan.at];
        int class = CLASS[c];
        if (class == HIGH) {
            size_t next = scan.at;
            uint32_t point;
            class = high_class(block, &next, &point);
            if (class == SPACE)
                scan.at = next - 1;
        }
        if (class == SPACE) {
            if (c == '\n')
                flags |= flags & KR_TOKEN_LINE ? KR_TOKEN_BLANK : KR_TOKEN_LINE;
            flags &= KR_TOKEN_LINE | KR_TOKEN_BLANK;
            scan.at++;
            continue;
        }
        if (count && !(flags & KR_TOKEN_GLUED) && tokens[count - 1].mark == '-' &&
            !(tokens[count - 1].flags & KR_TOKEN_GLUED))
            tokens[count - 1].mark = '_'; /* a hyphen between spaces is a dash */
        struct kr_token *token = &tokens[count];
        *token = (struct kr_token){.flags = flags};
        if (class == LETTER || (class == QUOTE && !(flags & KR_TOKEN_GLUED) && begins_clipped_word(block, scan.at)))
            read_word(&scan, token);
        else if (class == DIGIT)
            read_number(&scan, token);
        else
            read_mark(&scan, token);
        flags = KR_TOKEN_GLUED;
        count++;
    }
    return count;
}
