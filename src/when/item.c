/* item.c - from tokens and hits to a row of items.
 *
 *     tokens   in de nacht van donderdag op vrijdag
 *     items    at the  PART  of WEEKDAY  at WEEKDAY
 *
 * At each token the longest phrase of the time and number sections is taken, with all its terms; what it covers is
 * skipped. Words of other sections count only where they bound a noun phrase. */
#include "when/when_int.h"

const struct kr_term *kr_row_term(const struct kr_row *row, int i, enum kr_term_kind kind)
{
    if (i < 0 || i >= row->count)
        return NULL;
    const struct kr_item *item = &row->items[i];
    if (!(item->kinds >> kind & 1))
        return NULL;
    for (int t = 0; t < item->terms; t++) {
        const struct kr_term *term = item->term[t];
        if (term->kind == kind)
            return item->name && term->lower && kind <= KR_TERM_WAR ? NULL : term;
    }
    return NULL;
}

bool kr_row_mark(const struct kr_row *row, int i, char mark)
{
    return i >= 0 && i < row->count && row->items[i].kind == KR_TOKEN_MARK && row->items[i].mark == mark;
}

bool kr_row_shift(const struct kr_row *row, int i, enum kr_time_shift shift)
{
    if (i < 0 || i >= row->count)
        return false;
    const struct kr_item *item = &row->items[i];
    if (!(item->kinds >> KR_TERM_SHIFT & 1))
        return false;
    for (int t = 0; t < item->terms; t++) {
        if (item->term[t]->kind == KR_TERM_SHIFT && item->term[t]->value == (int)shift)
            return !item->name;
    }
    return false;
}

/* May a capital stand here without making the word a name? At the beginning of a sentence or line, and after a mark
 * that opens: a quotation, a dash, a colon. */
static bool opens_sentence(const struct kr_token *tokens, uint32_t at, uint32_t first)
{
    if (at == first || tokens[at].flags & KR_TOKEN_LINE)
        return true;
    const struct kr_token *before = &tokens[at - 1];
    return before->kind == KR_TOKEN_MARK && strchr("\":_(*;.?!~", before->mark) != NULL;
}

/* Is the hit's term of use here? A verb bounds a phrase by its finite forms only, not as a participle before a noun. */
static bool counts(const struct kr_when_rules *rules, const struct kr_hit *hit)
{
    if (hit->category >= KR_SECTION_COUNT || hit->entry >= rules->term_count ||
        rules->terms[hit->entry].kind == KR_TERM_NONE)
        return false;
    return hit->category != KR_SECTION_VERB ||
           (hit->detail & KR_FORM_FINITE && !(hit->detail & (KR_FORM_ATTRIBUTE | KR_FORM_PARTICIPLE)));
}

static bool bounds_only(const struct kr_term *term)
{
    return term->kind >= KR_TERM_ARTICLE;
}

static void add_term(struct kr_item *item, const struct kr_term *term)
{
    if (item->terms == KR_ITEM_TERMS)
        return;
    item->term[item->terms++] = term;
    item->kinds |= 1u << term->kind;
    item->starts |= term->kind <= KR_TERM_NUMBER && (term->kind != KR_TERM_SHIFT || term->value <= KR_SHIFT_FOLLOWING ||
                                                     term->value == KR_SHIFT_EARLIER || term->value == KR_SHIFT_LATER);
}

/* Takes the hits [hit, stop) of one token: the longest phrase of time or number, or else what bounds. */
static void take_terms(struct kr_row *row, struct kr_item *item, const struct kr_hit *hit, const struct kr_hit *stop)
{
    const struct kr_when_rules *rules = row->rules;
    uint16_t longest = 1;
    for (const struct kr_hit *h = hit; h < stop; h++) {
        if (h->count > longest && counts(rules, h) && !bounds_only(&rules->terms[h->entry]))
            longest = h->count;
    }
    item->count = longest;
    for (const struct kr_hit *h = hit; h < stop; h++) {
        row->past |= h->category == KR_SECTION_VERB && h->detail & KR_FORM_PAST;
        if (h->count == longest && counts(rules, h))
            add_term(item, &rules->terms[h->entry]);
    }
}

/* An unknown word may be a number written as one: "tweehonderdvijftig". */
static void take_compound(struct kr_row *row, struct kr_item *item, const struct kr_token *token)
{
    char folded[KR_TEXT_FOLD_BYTES];
    kr_str bytes = kr_str_cut(row->text, token->start, token->end);
    if (row->compounds == KR_ROW_COMPOUNDS || bytes.len < 6)
        return;
    kr_str word = {folded, kr_text_fold(bytes, folded)};
    struct kr_term *term = &row->compound[row->compounds];
    if (!kr_number_compound(row->rules, word, term))
        return;
    row->compounds++;
    add_term(item, term);
}

size_t kr_hits_seek(const struct kr_hit *hits, size_t count, uint32_t first)
{
    size_t low = 0, high = count && hits[0].token < first ? count : 0;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (hits[middle].token < first)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void kr_when_row(struct kr_row *row, uint32_t first, uint32_t end, const struct kr_hit *hits, size_t hit_count)
{
    assert(first <= end);
    if (end - first > KR_LIMIT_SENTENCE_TOKENS)
        end = first + KR_LIMIT_SENTENCE_TOKENS;
    row->count = row->compounds = 0;
    row->past = false;
    size_t h = kr_hits_seek(hits, hit_count, first);
    for (uint32_t at = first; at < end;) {
        const struct kr_token *token = &row->tokens[at];
        struct kr_item *item = &row->items[row->count++];
        *item = (struct kr_item){.first = at, .count = 1, .kind = token->kind, .mark = token->mark};
        item->starts = token->kind == KR_TOKEN_NUMBER;
        item->glued = token->flags & KR_TOKEN_GLUED && at > first;
        item->name =
            token->flags & KR_TOKEN_UPPER && !(token->flags & KR_TOKEN_CAPS) && !opens_sentence(row->tokens, at, first);
        size_t stop = h;
        while (stop < hit_count && hits[stop].token == at)
            stop++;
        take_terms(row, item, hits + h, hits + stop);
        if (token->kind == KR_TOKEN_WORD && !item->terms && stop == h)
            take_compound(row, item, token);
        if (at + item->count > end)
            item->count = (uint16_t)(end - at);
        at += item->count;
        for (h = stop; h < hit_count && hits[h].token < at; h++)
            row->past |= hits[h].category == KR_SECTION_VERB && hits[h].detail & KR_FORM_PAST;
    }
}
