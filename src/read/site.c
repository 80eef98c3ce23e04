/* site.c - the name of the outlet and the section, from what a page says around its article.
 *
 * An outlet that the head does not name is believed when two things agree on it: a part of <title>, the logo, the link
 * to the front page, the first words of the page, the line with the ©, the host of the address, what JSON-LD names as
 * an organisation, the handle elsewhere. The section is the last of the breadcrumbs that is not the article, a link
 * right above the heading, or what stands in <title> between the heading and the outlet. */
#include "read/page_int.h"

enum {
    SAID_TITLE = 1,
    SAID_LOGO = 2,
    SAID_HOME = 4,
    SAID_FIRST = 8,
    SAID_RIGHTS = 16,
    SAID_HOST = 32,
    SAID_DATA = 64,
    SAID_HANDLE = 128,
    MOST_CANDIDATES = 24,
    MOST_NAME = 60,
    MOST_SECTION = 40,
    MOST_CRUMBS = 300,
    MOST_LOOKS = 64 /* elements whose words are looked at */
};

struct candidates {
    struct page *page;
    kr_str title; /* the heading of the article */
    kr_str names[MOST_CANDIDATES];
    unsigned said[MOST_CANDIDATES];
    size_t count;
};

/* What leads home, or names a part of the page and not the site. */
static bool is_home(kr_str s)
{
    static const char *const homes[] = {
        "home",   "homepage", "logo",         "startpagina",   "voorpagina",   "terug",      "menu",    "nieuws",
        "news",   "accueil",  "startseite",   "start",         "front",        "front page", "головна", "главная",
        "новини", "новости",  "naar home",    "de homepage",   "hoofdpagina",  "overzicht",  "back",    "zoeken",
        "search", "лого",     "u bent hier:", "je bent hier:", "you are here:"};
    char folded[256];
    const kr_str small = {folded, s.len < 60 ? kr_utf8_fold(s, folded, sizeof(folded)) : 0};
    for (size_t i = 0; i < sizeof(homes) / sizeof(homes[0]); i++)
        if (kr_str_is(small, homes[i]))
            return true;
    return kr_find(small, KR_S("homepage")) < small.len || kr_str_ends(small, KR_S(" logo"));
}

/* What outlets call their sections: no outlet is called so. */
static bool is_section_word(kr_str s)
{
    static const char *const sections[] = {
        "sport",   "sports",    "buitenland", "binnenland", "economie", "economy", "politiek", "politics",
        "politik", "politique", "opinie",     "opinion",    "cultuur",  "culture", "world",    "monde",
        "europe",  "europa",    "business",   "regio",      "oorlog",   "war",     "video",    "wetenschap"};
    for (size_t i = 0; i < sizeof(sections) / sizeof(sections[0]); i++)
        if (kr_same(s, sections[i]))
            return true;
    return false;
}

static size_t words_in(kr_str s)
{
    size_t words = s.len > 0;
    for (size_t i = 0; i < s.len; i++)
        words += s.ptr[i] == ' ';
    return words;
}

static void add(struct candidates *c, kr_str name, unsigned said)
{
    name = kr_str_trim(name);
    if (kr_str_ends(name, KR_S(" logo")) || kr_str_ends(name, KR_S(" Logo")))
        name = kr_str_trim(kr_str_cut(name, 0, name.len - 5));
    if (kr_begins(name, "logo "))
        name = kr_str_cut(name, 5, name.len);
    if (name.len < 3 || name.len > MOST_NAME || words_in(name) > 7 || is_home(name) || same_letters(name, c->title))
        return;
    for (size_t i = 0; i < c->count; i++)
        if (same_letters(c->names[i], name)) {
            c->said[i] |= said;
            return;
        }
    if (c->count == MOST_CANDIDATES)
        return;
    c->names[c->count] = name;
    c->said[c->count++] = said;
}

/* The parts of <title> that are not the heading. */
static void add_title_parts(struct candidates *c)
{
    const kr_str whole = c->page->title_plain;
    const size_t from = kr_find(whole, c->title), to = from + c->title.len;
    if (from == whole.len)
        return;
    for (size_t at = 0; at < whole.len;) {
        const bool within = at >= from && at < to;
        const size_t end = within ? to : title_part_end(whole, at);
        if (!within)
            add(c, kr_str_cut(whole, at, end < from || at >= to ? end : from), SAID_TITLE);
        at = end + title_separator(whole, end);
        at += at == end;
    }
}

/* "© 2022 De Krant. Alle rechten", "Copyright © De Krant 2022": the name. */
static void add_rights(struct candidates *c, kr_str line)
{
    const size_t mark = kr_find(line, KR_S("\xC2\xA9"));
    if (mark == line.len)
        return;
    size_t at = mark + 2, end;
    while (at < line.len && (kr_is_digit(line.ptr[at]) || strchr(" -,", line.ptr[at])))
        at++;
    for (end = at; end < line.len && !kr_is_digit(line.ptr[end]) && !strchr(".,|\n(", line.ptr[end]); end++)
        if (kr_str_starts(kr_str_cut(line, end, line.len), KR_S(" - ")))
            break;
    add(c, kr_str_cut(line, at, end), SAID_RIGHTS);
}

/* The words of an element, or of the picture in it. */
static kr_str words_of(const struct page *page, uint32_t e)
{
    const kr_str text = element_text(page, e, 2 * MOST_NAME);
    struct kr_markup markup = {.text = kr_str_cut(page->html, 0, page->elements[e].source_end),
                               .at = page->elements[e].source};
    struct kr_mark mark = {0};
    for (int i = 0; i < 8 && !text.len && kr_markup_next(&markup, &mark); i++)
        if (mark.kind == KR_MARK_OPEN && kr_same(mark.name, "img")) {
            const kr_str alt = kr_attribute(mark.attributes, "alt");
            return alt.len ? kr_markup_plain(page->arena, alt) : alt;
        }
    return text;
}

static void add_elements(struct candidates *c)
{
    const struct page *page = c->page;
    size_t looks = 0;
    for (uint32_t i = 1; i < page->element_count && looks < MOST_LOOKS; i++) {
        const struct element *e = &page->elements[i];
        const bool logo = e->hints & HINT_LOGO, home = e->hints & HINT_HOME;
        const uint32_t parent = e->parent;
        if (!logo && !home)
            continue;
        looks++;
        if (page->elements[parent].tag == TAG_LI || page->elements[parent].hints & HINT_CRUMBS ||
            e->source_end - e->source > 2000)
            continue;
        add(c, words_of(page, i), logo ? SAID_LOGO | (home ? SAID_HOME : 0) : SAID_HOME);
    }
}

static void add_blocks(struct candidates *c)
{
    const struct page *page = c->page;
    for (size_t i = 0; i < page->block_count; i++) {
        const struct block *block = &page->blocks[i];
        const enum tag tag = (enum tag)page->elements[block->element].tag;
        const enum tag up = (enum tag)page->elements[page->elements[block->element].parent].tag;
        if (!i && tag != TAG_LI && tag != TAG_NAV && up != TAG_LI && up != TAG_NAV)
            add(c, block_text(page, block), SAID_FIRST);
        if (block->words <= 60)
            add_rights(c, block_text(page, block));
    }
}

/* Whether a name is the host's, "De Krant" of www.dekrant.nl, or the handle's: it agrees, and names nothing. */
static unsigned confirmed(const struct page *page, kr_str name)
{
    char folded[4 * MOST_NAME], plain[4 * MOST_NAME + 8];
    const kr_str small = {folded, kr_utf8_fold(name, folded, sizeof(folded))};
    const kr_str bare = {plain, kr_utf8_plain(small, plain)};
    kr_str host = page->meta.url, label;
    unsigned said = 0;
    const size_t scheme = kr_find(host, KR_S("://"));
    host = scheme < host.len ? kr_str_cut(host, scheme + 3, host.len) : (kr_str){0};
    host.len = host.len ? kr_find(host, KR_S("/")) : 0;
    while (host.len) {
        label = kr_str_next(&host, '.');
        said |= label.len > 3 && same_letters(bare, label) ? SAID_HOST : 0;
    }
    return said | (page->handle.len > 3 && same_letters(bare, page->handle) ? SAID_HANDLE : 0);
}

static void settle_outlet(struct candidates *c)
{
    struct page *page = c->page;
    int most = 1;
    add_title_parts(c);
    add_elements(c);
    add_blocks(c);
    add(c, page->organisation, SAID_DATA);
    for (size_t i = 0; i < c->count; i++) {
        const int agree = __builtin_popcount(c->said[i] | confirmed(page, c->names[i]));
        if (agree > most && !is_section_word(c->names[i])) {
            most = agree;
            page->meta.outlet = c->names[i];
        }
    }
}

/* ---- the section ---- */

static bool is_section(const struct candidates *c, kr_str s)
{
    return s.len >= 3 && s.len <= MOST_SECTION && words_in(s) <= 4 && !is_home(s) && !kr_is_digit(s.ptr[0]) &&
           !same_letters(s, c->title) && !(words_in(s) > 2 && kr_str_starts(c->title, s)) &&
           !(c->page->meta.outlet.len && same_letters(s, c->page->meta.outlet)) && s.ptr[s.len - 1] != ':';
}

/* The last of "Home › Nieuws › Buitenland": each text by itself, cut at the signs between. */
static kr_str last_crumb(const struct candidates *c, uint32_t element)
{
    static const char *const signs[] = {"\xE2\x80\xBA", "\xC2\xBB", ">", "/", "|", "\xE2\x86\x92"};
    const struct page *page = c->page;
    const struct element *e = &page->elements[element];
    struct kr_markup markup = {.text = kr_str_cut(page->html, 0, e->source_end), .at = e->source};
    struct kr_mark mark = {0};
    kr_str last = {0};
    if (e->source_end - e->source > 20 * MOST_CRUMBS)
        return last;
    while (kr_markup_next(&markup, &mark)) {
        kr_str rest = mark.kind == KR_MARK_TEXT
                          ? kr_markup_plain(page->arena, kr_str_cut(page->html, mark.start, mark.end))
                          : (kr_str){0};
        while (rest.len) {
            size_t end = rest.len, skip = 0;
            for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
                const size_t at = kr_find(rest, kr_str_of(signs[i]));
                if (at < end) {
                    end = at;
                    skip = strlen(signs[i]);
                }
            }
            const kr_str piece = kr_str_trim(kr_str_cut(rest, 0, end));
            last = is_section(c, piece) ? piece : last;
            rest = kr_str_cut(rest, end + skip, rest.len);
        }
    }
    return last;
}

/* Breadcrumbs by name, or by a link to the front page that signs follow, before the heading. */
static kr_str section_of_crumbs(const struct candidates *c, const struct choice *choice)
{
    const struct page *page = c->page;
    kr_str found = {0};
    size_t looks = 0;
    for (uint32_t i = 1; i < page->element_count && looks < MOST_LOOKS && !found.len; i++) {
        const struct element *e = &page->elements[i];
        if (e->first_block > choice->title.block && choice->title.block != UINT32_MAX)
            break;
        if (e->hints & HINT_CRUMBS) {
            found = last_crumb(c, i);
            looks++;
        } else if (e->hints & HINT_HOME && e->first_block < page->block_count) {
            const struct block *block = &page->blocks[e->first_block];
            const kr_str text = block_text(page, block);
            const bool signs = kr_find(text, KR_S("\xE2\x80\xBA")) < text.len ||
                               kr_find(text, KR_S(" > ")) < text.len || kr_find(text, KR_S("\xC2\xBB")) < text.len ||
                               kr_find(text, KR_S(" / ")) < text.len;
            if (signs && is_home(element_text(page, i, MOST_NAME)) && block->words <= 16)
                found = last_crumb(c, block->element);
            looks++;
        }
    }
    return found;
}

/* What is marked as the section; a link right above the heading, or words there that <title> has as well. */
static kr_str section_of_kicker(const struct candidates *c, const struct choice *choice)
{
    static const char *const back[] = {"terug", "back", "zur", "retour", "назад", "deel", "share", "<"};
    const struct page *page = c->page;
    const size_t title = choice->title.block;
    for (uint32_t i = 1, looks = 0; i < page->element_count && looks < MOST_LOOKS; i++)
        if (page->elements[i].hints & HINT_SECTION && !choice->out[i]) {
            looks++;
            const kr_str text = element_text(page, i, 2 * MOST_NAME);
            if (is_section(c, text))
                return text;
        }
    if (title == UINT32_MAX || !title)
        return (kr_str){0};
    const struct block *block = &page->blocks[title - 1];
    const kr_str text = block_text(page, block);
    const uint32_t heading = page->blocks[title].element;
    const struct element *parent = &page->elements[page->elements[heading].parent];
    const bool near = parent->first_block == title - 1, list = page->elements[block->element].tag == TAG_LI;
    for (size_t i = 0; i < sizeof(back) / sizeof(back[0]); i++)
        if (kr_begins(text, back[i]))
            return (kr_str){0};
    if (list || choice->out[block->element] == OUT_COMMENT || !is_section(c, text))
        return (kr_str){0};
    const bool in_title =
        c->page->title_plain.len > c->title.len && kr_find(c->page->title_plain, text) < c->page->title_plain.len;
    return (near && block->link_words == block->words) || in_title ? text : (kr_str){0};
}

/* "Heading | Section | Outlet", either way round. */
static kr_str section_of_title(const struct candidates *c)
{
    kr_str found = {0};
    size_t others = 0;
    bool outlet = false;
    for (size_t i = 0; i < c->count; i++)
        if (c->said[i] & SAID_TITLE) {
            const bool is_outlet = c->page->meta.outlet.len && same_letters(c->names[i], c->page->meta.outlet);
            outlet |= is_outlet;
            others += !is_outlet;
            found = is_outlet ? found : c->names[i];
        }
    return outlet && others == 1 && words_in(found) <= 2 && is_section(c, found) ? found : (kr_str){0};
}

static void settle_section(struct candidates *c, const struct choice *choice)
{
    kr_str *section = &c->page->meta.section;
    *section = section_of_crumbs(c, choice);
    for (size_t i = c->page->crumb_count; i-- > 0 && !section->len;)
        *section = is_section(c, c->page->crumbs[i]) ? c->page->crumbs[i] : *section;
    if (!section->len)
        *section = section_of_kicker(c, choice);
    if (!section->len)
        *section = section_of_title(c);
}

void site_settle(struct page *page, const struct choice *choice)
{
    struct kr_meta *m = &page->meta;
    const struct heading *heading = &choice->title;
    struct candidates c = {.page = page, .title = m->title};
    if (heading->block != UINT32_MAX)
        c.title = (kr_str){page->flow + heading->text, heading->end - heading->text};
    if (!m->outlet.len)
        settle_outlet(&c);
    else if (!m->section.len)
        add_title_parts(&c);
    if (!m->section.len)
        settle_section(&c, choice);
}
