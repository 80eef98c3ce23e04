/* cases.c - worked examples in Markdown: read, compared, written. */
#include "claim/cases.h"

/* ---- one line ------------------------------------------------------------------------------------------------- */

static bool is_name_of(const char *(*name)(int value), int count, kr_str text)
{
    for (int i = 0; i < count; i++)
        if (kr_str_is(text, name(i)))
            return true;
    return false;
}

static const char *type_name(int value)
{
    return kr_type_name((enum kr_type)value);
}

static const char *factuality_name(int value)
{
    return kr_factuality_name((enum kr_factuality)value);
}

static kr_str next_word(kr_str *rest)
{
    if (!rest->ptr)
        return KR_S("");
    *rest = kr_str_trim(*rest);
    return kr_str_next(rest, ' ');
}

static const char *read_attribute(kr_str key, kr_str *rest, struct case_line *out)
{
    if (kr_str_is(key, "by")) {
        kr_str source = next_word(rest);
        if (kr_str_is(source, "-"))
            out->own_voice = true;
        else if (!memchr(source.ptr, ':', source.len) || out->by_count == KR_MAX_SOURCES)
            return "expected by SIDE:name, at most four, or by -";
        else
            out->by[out->by_count++] = source;
        return NULL;
    }
    if (kr_str_is(key, "when")) {
        out->when = next_word(rest);
        return out->when.len ? NULL : "expected when EDTF";
    }
    if (!kr_str_is(key, "figure"))
        return "expected by, when or figure";
    static const char *const ops[] = {"=", "~", ">=", "<=", ">", "<"};
    bool legal = false;
    kr_str op = next_word(rest), value = next_word(rest), unit = next_word(rest);
    for (size_t i = 0; i < sizeof(ops) / sizeof(ops[0]); i++)
        legal |= kr_str_is(op, ops[i]);
    if (!legal || !unit.len || out->figure_count == KR_MAX_FIGURES ||
        !kr_str_number(value, &out->figures[out->figure_count].value))
        return "expected figure OP VALUE UNIT, OP one of = ~ >= <= > <";
    out->figures[out->figure_count].op = op;
    out->figures[out->figure_count++].unit = unit;
    return NULL;
}

const char *case_line_read(kr_str text, struct case_line *out)
{
    kr_str rest = kr_str_trim(text);
    *out = (struct case_line){.text = rest};
    out->type = next_word(&rest);
    out->side = next_word(&rest);
    out->place = next_word(&rest);
    out->factuality = next_word(&rest);
    if (!is_name_of(type_name, KR_TYPE_COUNT, out->type))
        return "unknown claim type";
    if (!is_name_of(factuality_name, KR_FACTUALITY_COUNT, out->factuality))
        return "expected TYPE SIDE PLACE FACTUALITY, the place with _ for its spaces";
    for (kr_str key = next_word(&rest); key.len; key = next_word(&rest)) {
        const char *fault = read_attribute(key, &rest, out);
        if (fault)
            return fault;
    }
    return out->own_voice && out->by_count ? "by - stands alone" : NULL;
}

/* Equal, with _ in the pattern for a white space. */
static bool same_words(kr_str pattern, kr_str value)
{
    bool same = pattern.len == value.len;
    for (size_t i = 0; same && i < value.len; i++)
        same = pattern.ptr[i] == value.ptr[i] || (pattern.ptr[i] == '_' && strchr(" \n", value.ptr[i]));
    return same;
}

static bool holds_words(kr_str pattern, kr_str value)
{
    for (size_t i = 0; i + pattern.len <= value.len; i++)
        if (same_words(pattern, kr_str_cut(value, i, i + pattern.len)))
            return true;
    return false;
}

bool case_line_key(const struct case_line *line, const struct kr_claim *claim)
{
    return kr_str_is(line->type, kr_type_name(claim->type)) &&
           kr_str_is(line->factuality, kr_factuality_name(claim->factuality)) &&
           (kr_str_is(line->side, "*") ||
            kr_str_eq(line->side, claim->actor_side.len ? claim->actor_side : KR_S("-"))) &&
           same_words(line->place, claim->place ? claim->place->name : KR_S("-"));
}

static bool has_figure(const struct case_line *line, size_t i, const struct kr_claim *claim)
{
    for (size_t f = 0; f < claim->figure_count; f++)
        if (kr_str_is(line->figures[i].op, claim->figures[f].op) && line->figures[i].value == claim->figures[f].value &&
            kr_str_eq(line->figures[i].unit, claim->figures[f].unit))
            return true;
    return false;
}

bool case_line_attributes(const struct case_line *line, const struct kr_claim *claim)
{
    if ((line->own_voice || line->by_count) && line->by_count != claim->by_count)
        return false;
    for (size_t i = 0; i < line->by_count; i++) {
        kr_str name = line->by[i];
        kr_str side = kr_str_next(&name, ':');
        if (!kr_str_eq(side, claim->by[i].side.len ? claim->by[i].side : KR_S("-")) ||
            !holds_words(name, claim->by[i].name))
            return false;
    }
    for (size_t i = 0; i < line->figure_count; i++)
        if (!has_figure(line, i, claim))
            return false;
    return !line->when.ptr || kr_str_is(line->when, claim->when);
}

static void add_words(struct kr_buf *out, kr_str text)
{
    for (size_t i = 0; i < text.len; i++)
        kr_buf_addc(out, text.ptr[i] == ' ' || text.ptr[i] == '\n' ? '_' : text.ptr[i]);
    kr_buf_addz(out, text.len ? "" : "-");
}

void case_line_write(struct kr_buf *out, const struct kr_claim *claim, const char *published)
{
    kr_buf_addf(out, "%s ", kr_type_name(claim->type));
    add_words(out, claim->actor_side);
    kr_buf_addc(out, ' ');
    add_words(out, claim->place ? claim->place->name : KR_S(""));
    kr_buf_addf(out, " %s", kr_factuality_name(claim->factuality));
    for (size_t i = 0; i < claim->by_count; i++) {
        kr_buf_addz(out, " by ");
        add_words(out, claim->by[i].side);
        kr_buf_addc(out, ':');
        add_words(out, claim->by[i].name);
    }
    if (claim->when[0] && strcmp(claim->when, published) != 0)
        kr_buf_addf(out, " when %s", claim->when);
    for (size_t i = 0; i < claim->figure_count; i++) {
        kr_buf_addf(out, " figure %s ", claim->figures[i].op);
        kr_buf_add_number(out, claim->figures[i].value);
        kr_buf_addc(out, ' ');
        add_words(out, claim->figures[i].unit);
    }
    kr_buf_addc(out, '\n');
}

/* ---- a file --------------------------------------------------------------------------------------------------- */

enum block_state { OUTSIDE, IN_TEXT, IN_CLAIMS, IN_OTHER };

struct reading {
    struct cases *cases;
    kr_str bytes;
    enum block_state state;
    size_t line;       /* 1-based number of the line at hand */
    size_t block_from; /* first byte of the block at hand */
    bool has_text, has_claims, has_none;
};

static bool fault(struct reading *r, const char *what)
{
    r->cases->fault = what;
    r->cases->fault_line = r->line;
    return false;
}

static bool close_case(struct reading *r)
{
    if (!r->cases->count || (r->has_text && r->has_claims))
        return true;
    return fault(r, "the case before has not both a text and its claims");
}

static bool open_case(struct reading *r, kr_str title, size_t head)
{
    if (!close_case(r))
        return false;
    if (r->cases->count == CASES_MOST)
        return fault(r, "too many cases in one file");
    r->has_text = r->has_claims = r->has_none = false;
    r->cases->blocks[r->cases->count++] = (struct case_block){.title = title, .line = r->line, .head = head};
    return true;
}

static bool open_fence(struct reading *r, kr_str info)
{
    kr_str word = next_word(&info);
    if (!r->cases->count && (kr_str_is(word, "text") || kr_str_is(word, "claims")))
        return fault(r, "expected ## title before a block");
    struct case_block *block = r->cases->count ? &r->cases->blocks[r->cases->count - 1] : NULL;
    r->state = IN_OTHER;
    if (kr_str_is(word, "text")) {
        if (r->has_text)
            return fault(r, "a second text in one case");
        kr_str key = next_word(&info), date = next_word(&info);
        if (key.len && (!kr_str_is(key, "date") || !date.len || date.len >= sizeof(block->published)))
            return fault(r, "expected ```text or ```text date YYYY-MM-DD");
        date = date.len ? date : KR_S("2022-09-11");
        memcpy(block->published, date.ptr, date.len);
        r->state = IN_TEXT;
    } else if (kr_str_is(word, "claims")) {
        if (!r->has_text || r->has_claims)
            return fault(r, "claims stand once, after the text");
        r->state = IN_CLAIMS;
    }
    return true;
}

static bool close_fence(struct reading *r, size_t at)
{
    struct case_block *block = r->cases->count ? &r->cases->blocks[r->cases->count - 1] : NULL;
    if (r->state == IN_TEXT) {
        block->text = kr_str_trim(kr_str_cut(r->bytes, r->block_from, at));
        r->has_text = block->text.len > 0;
    } else if (r->state == IN_CLAIMS) {
        block->start = r->block_from;
        block->end = at;
        r->has_claims = true;
        if (r->has_none == (block->count > 0))
            return fault(r, "expected claims, or the word none alone");
    }
    r->state = OUTSIDE;
    return true;
}

static bool read_claim(struct reading *r, kr_str line)
{
    struct case_block *block = &r->cases->blocks[r->cases->count - 1];
    if (!line.len)
        return true;
    if (kr_str_is(line, "none")) {
        r->has_none = true;
        return true;
    }
    if (block->count == CASE_LINES)
        return fault(r, "too many claims in one case");
    const char *wrong = case_line_read(line, &block->claims[block->count]);
    block->claims[block->count++].line = r->line;
    return wrong ? fault(r, wrong) : true;
}

bool cases_read(kr_str bytes, struct cases *out)
{
    struct reading r = {.cases = out, .bytes = bytes};
    out->count = 0;
    out->fault = NULL;
    for (size_t at = 0, next; at < bytes.len; at = next) {
        const char *end = memchr(bytes.ptr + at, '\n', bytes.len - at);
        next = end ? (size_t)(end - bytes.ptr) + 1 : bytes.len;
        kr_str line = kr_str_trim(kr_str_cut(bytes, at, next));
        bool ok = true, fence = kr_str_starts(line, KR_S("```"));
        r.line++;
        if (fence && r.state == OUTSIDE) {
            ok = open_fence(&r, kr_str_cut(line, 3, line.len));
            r.block_from = next;
        } else if (fence) {
            ok = close_fence(&r, at);
        } else if (r.state == IN_CLAIMS) {
            ok = read_claim(&r, line);
        } else if (r.state == OUTSIDE && kr_str_starts(line, KR_S("## "))) {
            ok = open_case(&r, kr_str_trim(kr_str_cut(line, 3, line.len)), at);
        }
        if (!ok)
            return false;
    }
    return r.state == OUTSIDE ? close_case(&r) : fault(&r, "a block that does not end");
}
