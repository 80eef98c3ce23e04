/* title.c - which words of a page are its heading, and which only the name of the site.
 *
 * What the head calls the page (og:title, <title>) stands somewhere in its body: as a heading, behind a kicker in one
 * ("Cherson Brug verwoest"), or as one of the parts of "Outlet : Section : Heading". A heading that agrees is the
 * title, of those that do the highest; else the first <h1> that is not the name of the site. */
#include "read/page_int.h"

enum { MOST_WORDS = 40, MOST_KICKER = 48, MOST_TITLE = 400, PART = 5, ROOTS = 3 };

static const char *const separators[] = {" | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " \xC2\xBB ",
                                         " : ", ": ",  " :: ",           " \xC2\xB7 ",     " / ",
                                         " < ", " > ", " \xE2\x80\xBA ", " \xE2\x80\xA2 "};

size_t title_part_end(kr_str title, size_t at)
{
    for (; at < title.len; at++)
        if (title.ptr[at] == ' ' || title.ptr[at] == ':')
            for (size_t i = 0; i < sizeof(separators) / sizeof(separators[0]); i++)
                if (kr_str_starts(kr_str_cut(title, at, title.len), kr_str_of(separators[i])))
                    return at;
    return title.len;
}

size_t title_separator(kr_str title, size_t at)
{
    size_t longest = 0;
    for (size_t i = 0; i < sizeof(separators) / sizeof(separators[0]); i++)
        if (strlen(separators[i]) > longest &&
            kr_str_starts(kr_str_cut(title, at, title.len), kr_str_of(separators[i])))
            longest = strlen(separators[i]);
    return longest;
}

/* Whether `part` is one or several of the parts of `title`. */
static bool is_part(kr_str title, kr_str part)
{
    const size_t at = kr_find(title, part);
    if (at == title.len || part.len == title.len)
        return part.len == title.len && at == 0;
    const size_t end = at + part.len;
    bool begins = at == 0;
    for (size_t i = 0; i < sizeof(separators) / sizeof(separators[0]) && !begins; i++)
        begins = kr_str_ends(kr_str_cut(title, 0, at), kr_str_of(separators[i]));
    return begins && (end == title.len || title_separator(title, end) > 0);
}

/* Only letters and digits count: quotes and dashes are written in many ways. */
bool same_letters(kr_str a, kr_str b)
{
    for (size_t i = 0, k = 0;;) {
        while (i < a.len && !(kr_is_alpha(a.ptr[i]) || kr_is_digit(a.ptr[i]) || a.ptr[i] & 0x80))
            i++;
        while (k < b.len && !(kr_is_alpha(b.ptr[k]) || kr_is_digit(b.ptr[k]) || b.ptr[k] & 0x80))
            k++;
        if (i + 2 < a.len && a.ptr[i] == '\xE2' && a.ptr[i + 1] == '\x80')
            i += 3;
        else if (k + 2 < b.len && b.ptr[k] == '\xE2' && b.ptr[k + 1] == '\x80')
            k += 3;
        else if (i == a.len || k == b.len)
            return i == a.len && k == b.len;
        else if (kr_lower(a.ptr[i++]) != kr_lower(b.ptr[k++]))
            return false;
    }
}

/* An address that leads to the front page. */
bool is_root(kr_str href)
{
    size_t slashes = 0;
    if (kr_str_is(href, "/"))
        return true;
    for (size_t i = 0; i < href.len; i++)
        slashes += href.ptr[i] == '/';
    return (kr_begins(href, "http://") || kr_begins(href, "https://")) &&
           (slashes == 2 || (slashes == ROOTS && href.ptr[href.len - 1] == '/'));
}

/* A heading that names the site: it says so, stands in what says so, or leads to the front page. */
static bool names_site(const struct page *page, uint32_t element, kr_str text)
{
    const struct element *elements = page->elements;
    uint32_t e = element;
    if (page->meta.outlet.len && same_letters(text, page->meta.outlet))
        return true;
    for (int up = 0; up < 3 && e; up++, e = elements[e].parent)
        if (elements[e].hints & HINT_LOGO)
            return true;
    for (uint32_t i = element + 1; i < elements[element].end && i < element + 6; i++)
        if (elements[i].hints & HINT_HOME)
            return true;
    return false;
}

/* Where in `line` the words of the title are; how well they agree, 0: not. */
static int agreement(const struct page *page, kr_str line, kr_str *words)
{
    const kr_str none = {0}, title = page->meta.title;
    const kr_str said = page->meta.title_rank > 0 && title.len <= MOST_TITLE ? title : none;
    const kr_str whole = page->title_plain.len <= MOST_TITLE ? page->title_plain : none;
    *words = line;
    if (said.len && same_letters(line, said))
        return 9;
    if (said.len >= 12 && line.len > said.len && line.len - said.len <= MOST_KICKER &&
        (kr_str_ends(line, said) || kr_str_starts(line, said))) {
        const size_t at = kr_str_ends(line, said) ? line.len - said.len : 0;
        *words = kr_str_cut(line, at, at + said.len);
        return 8;
    }
    if (said.len && is_part(said, line))
        return 7;
    if (whole.len && same_letters(line, whole))
        return 6;
    return whole.len && is_part(whole, line) ? PART : 0;
}

static int height(enum tag tag)
{
    return tag >= TAG_H1 && tag <= TAG_H6 ? 10 * (TAG_H6 - tag + 2) : 0;
}

static bool in_crumbs(const struct page *page, uint32_t e)
{
    for (int up = 0; up < 5 && e; up++, e = page->elements[e].parent)
        if (page->elements[e].hints & (HINT_CRUMBS | HINT_COMMENT) || page->elements[e].tag == TAG_NAV)
            return true;
    return false;
}

struct heading title_find(const struct page *page)
{
    struct heading best = {.block = UINT32_MAX};
    int most = 0;
    for (size_t i = 0; i < page->block_count; i++) {
        const struct block *block = &page->blocks[i];
        const enum tag tag = (enum tag)page->elements[block->element].tag;
        kr_str rest = block_text(page, block), line, words = {0};
        const kr_str whole = rest;
        const int high = height(tag);
        if (block->words > MOST_WORDS || (!high && block->link_words) || (block->words < 2 && tag != TAG_H1))
            continue;
        while (rest.len) {
            line = kr_str_trim(kr_str_next(&rest, '\n'));
            const int agrees = line.len >= 8 && line.len * 2 >= whole.len ? agreement(page, line, &words) : 0;
            const int score = agrees ? agrees + high : 0;
            const bool longer = score == most && best.end - best.text < words.len;
            if (!score || score < most || (score == most && !longer) || names_site(page, block->element, line) ||
                in_crumbs(page, block->element))
                continue;
            most = score;
            best = (struct heading){.block = (uint32_t)i,
                                    .text = (uint32_t)(words.ptr - page->flow),
                                    .end = (uint32_t)(words.ptr - page->flow + words.len),
                                    .heading = high > 0,
                                    .agrees = true,
                                    .weakly = tag != TAG_H1 && agrees <= PART && words.len * 2 < page->title_plain.len};
        }
    }
    return best;
}

uint32_t title_first_h1(const struct page *page, const uint8_t *out, bool any)
{
    uint32_t first = 0;
    for (uint32_t i = 1; i < page->element_count; i++) {
        const struct element *e = &page->elements[i];
        if (e->tag != TAG_H1 || out[i] || e->first_block >= e->end_block || page->blocks[e->first_block].words < 2)
            continue;
        if (!names_site(page, i, block_text(page, &page->blocks[e->first_block])))
            return i;
        first = first ? first : i;
    }
    return !any || page->meta.title_rank > 0 ? 0 : first; /* better the name of the site than nothing */
}
