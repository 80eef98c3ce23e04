/* byline.c - who wrote it: the names of people in what a page says near its article.
 *
 * A name is two to five words with capitals, with "van der" and the like between them; "Door de oorlog" and "By the
 * river" are none. Believed in this order: rel=author, itemprop=author and links to an author's page; class names;
 * lines that begin with "Door", "By", "Von", "Par", "Автор". When none of these holds a name, there is none. */
#include "read/page_int.h"

enum {
    MOST_NAME_WORDS = 5,
    MOST_NAMES = 300, /* bytes of all names together */
    MOST_LINE = 160,
    MOST_LINE_WORDS = 18,
    MOST_ELEMENT_TEXT = 512,
    MOST_LOOKS = 400, /* places that are looked at */
    BEFORE_TITLE = 6, /* blocks around the article where its author may stand */
    BEHIND_TEXT = 8
};

/* What a byline begins with, folded; longer ones first where one begins another. */
static const char *const by_words[] = {
    "geschreven door",
    "geplaatst door",
    "gepubliceerd door",
    "tekst door",
    "door",
    "tekst:",
    "auteurs:",
    "auteur:",
    "written by",
    "posted by",
    "words by",
    "story by",
    "by",
    "author:",
    "text by",
    "geschrieben von",
    "von",
    "autor:",
    "autorin:",
    "text:",
    "écrit par",
    "publié par",
    "par",
    "auteur :",
    "автор:",
    "автори:",
    "авторы:",
    "текст:",
};
/* What may stand between that and the name. */
static const char *const roles[] = {"onze",
                                    "redacteur",
                                    "verslaggever",
                                    "correspondent",
                                    "buitenlandredacteur",
                                    "our",
                                    "unserem",
                                    "korrespondent",
                                    "korrespondentin",
                                    "notre",
                                    "envoyé",
                                    "envoyée",
                                    "spécial",
                                    "spéciale",
                                    "наш",
                                    "reporter",
                                    "кореспондент",
                                    "корреспондент",
                                    ":",
                                    "freelancer"};
static const char *const particles[] = {"van", "de",  "der", "den", "ter", "ten", "te",  "'t",
                                        "het", "von", "zu",  "zur", "du",  "la",  "le",  "des",
                                        "di",  "da",  "del", "dos", "el",  "al",  "bin", "ibn"};
static const char *const joins[] = {"en", "and", "und", "et", "та", "и", "й", "і", "&"};
/* No person has these in the name. */
static const char *const of_desks[] = {
    "redactie",  "redaktion", "rédaction", "редакція", "редакция", "staff",   "desk",      "team",
    "news",      "nieuws",    "press",     "agency",   "agencies", "writers", "reporters", "correspondents",
    "online",    "copyright", "read",      "lees",     "leestijd", "update",  "updated",   "gepubliceerd",
    "published", "volg",      "follow",    "about",    "over",     "meer",    "more",      "alle",
    "contact",   "mail",      "foto",      "photo",    "beeld",    "bron",    "source"};

static bool is_one_of(kr_str folded, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (kr_str_is(folded, words[i]))
            return true;
    return false;
}
#define IS_ONE_OF(folded, words) is_one_of(folded, words, sizeof(words) / sizeof((words)[0]))

/* Whether a word begins with a capital: folding changes its first letter. */
static bool has_capital(kr_str word)
{
    char folded[256];
    size_t at = 0, folded_at = 0;
    if (!word.len || word.len > 60)
        return false;
    const kr_str small = {folded, kr_utf8_fold(word, folded, sizeof(folded))};
    return small.len && kr_utf8_next(word, &at) != kr_utf8_next(small, &folded_at);
}

/* A word of a name: letters, hyphens, apostrophes, or an initial with its point. */
static bool is_name_word(kr_str word)
{
    for (size_t i = 0; i < word.len; i++) {
        const char ch = word.ptr[i];
        if (!kr_is_alpha(ch) && !(ch & 0x80) && ch != '-' && ch != '\'' && !(ch == '.' && word.len <= 5))
            return false;
    }
    return has_capital(word);
}

/* The word at *at of a line, passed; punctuation that ends it stays in front of the next. */
static kr_str take_word(kr_str line, size_t *at)
{
    while (*at < line.len && kr_is_blank(line.ptr[*at]) && line.ptr[*at] != '\n')
        ++*at;
    const size_t from = *at;
    while (*at < line.len && !kr_is_blank(line.ptr[*at]) && !strchr(",;|()\n", line.ptr[*at]))
        ++*at;
    if (from == *at && *at < line.len && line.ptr[*at] != '\n')
        ++*at;
    return kr_str_cut(line, from, *at);
}

static kr_str fold_word(kr_str word, char *out, size_t capacity)
{
    word.len = word.len < capacity / 4 ? word.len : 0;
    return (kr_str){out, kr_utf8_fold(word, out, capacity)};
}

/* A name at *at, passed; len 0: none. */
static kr_str take_name(kr_str line, size_t *at)
{
    char folded[256];
    size_t here = *at, end = 0, words = 0, capitals = 0, from = line.len;
    for (;;) {
        size_t next = here;
        const kr_str word = take_word(line, &next);
        const kr_str small = fold_word(word, folded, sizeof(folded));
        const bool particle = IS_ONE_OF(small, particles);
        if (IS_ONE_OF(small, of_desks))
            return (kr_str){0};
        if (!word.len || words == MOST_NAME_WORDS || (particle && !has_capital(word) && !words) ||
            (!particle && !is_name_word(word)))
            break;
        from = words++ ? from : (size_t)(word.ptr - line.ptr);
        capitals += !particle;
        end = particle ? end : (size_t)(word.ptr - line.ptr) + word.len;
        here = next;
    }
    if (capitals < 2 || words > MOST_NAME_WORDS)
        return (kr_str){0};
    *at = end;
    return kr_str_cut(line, from, end);
}

/* A date, a sign, "Beeld:" may follow a name, more of a sentence not. */
static bool may_follow(kr_str line, size_t at)
{
    static const char *const behind[] = {"op", "on", "in", "om", "am", "le", "-", "–",
                                         "—",  "|",  "•",  "·",  ",",  "(",  ";", ")"};
    char folded[256];
    const kr_str word = take_word(line, &at);
    return !word.len || kr_is_digit(word.ptr[0]) || IS_ONE_OF(fold_word(word, folded, sizeof(folded)), behind) ||
           word.ptr[word.len - 1] == ':';
}

static kr_str join(struct kr_arena *arena, kr_str names, kr_str name)
{
    char *both = kr_arena_alloc(arena, names.len + name.len + 3);
    if (!names.len || !both || names.len > MOST_NAMES || kr_find(names, name) < names.len)
        return names.len ? names : name;
    memcpy(both, names.ptr, names.len);
    memcpy(both + names.len, ", ", 2);
    memcpy(both + names.len + 2, name.ptr, name.len);
    return (kr_str){both, names.len + name.len + 2};
}

/* The length of what a byline begins with; 0: it does not. */
static size_t by_length(kr_str line)
{
    for (size_t i = 0; i < sizeof(by_words) / sizeof(by_words[0]); i++) {
        char folded[128];
        const size_t len = strlen(by_words[i]);
        if (line.len <= len || (kr_lower(line.ptr[0]) != by_words[i][0] && !(line.ptr[0] & 0x80)))
            continue;
        const kr_str begin = {folded, kr_utf8_fold(kr_str_cut(line, 0, len), folded, sizeof(folded))};
        const bool ends =
            by_words[i][len - 1] == ':' || line.ptr[len] == ' ' || line.ptr[len] == ':' || line.ptr[len] == '\n';
        if (ends && kr_str_is(begin, by_words[i]))
            return len;
    }
    return 0;
}

/* The names that a line holds: behind a by-word, or, unless one `must` stand there, at its beginning. */
static kr_str names_of(struct kr_arena *arena, kr_str line, bool must)
{
    char folded[256];
    kr_str names = {0};
    size_t at = by_length(line);
    if ((must && !at) || line.len > MOST_LINE)
        return names;
    for (size_t next = at; at; at = next) { /* "onze redacteur" */
        const kr_str word = take_word(line, &next);
        const kr_str small = fold_word(word, folded, sizeof(folded));
        if (!word.len || (!IS_ONE_OF(small, roles) && !kr_str_is(word, "\n")))
            break;
    }
    for (;;) {
        const size_t before = at;
        const kr_str name = take_name(line, &at);
        if (!name.len || !may_follow(line, at)) {
            size_t next = at;
            const kr_str word = take_word(line, &next);
            if (!name.len || !IS_ONE_OF(fold_word(word, folded, sizeof(folded)), joins))
                return before && names.len ? names : (kr_str){0};
        }
        names = join(arena, names, name);
        size_t next = at;
        kr_str word = take_word(line, &next);
        const bool comma = kr_str_is(word, ",");
        if (comma && must) { /* "Jan Jansen, Den Haag", but "Jan Jansen, An de Wit en Piet Smit" */
            size_t ahead = next;
            if (!take_name(line, &ahead).len)
                return names;
            word = take_word(line, &ahead);
            if (!kr_str_is(word, ",") && !IS_ONE_OF(fold_word(word, folded, sizeof(folded)), joins))
                return names;
        } else if (!comma && !IS_ONE_OF(fold_word(word, folded, sizeof(folded)), joins)) {
            return names;
        }
        at = next;
    }
}

/* ---- where it stands ---- */

struct place {
    size_t from, to; /* blocks near the article */
};

static struct place near_article(const struct page *page, const struct choice *choice)
{
    struct place place = {0, 0};
    size_t first = page->block_count, last = 0;
    for (size_t i = 0; i < page->block_count; i++)
        if (choice->keep[i] && choice->keep[i] != NOT_KEPT) {
            first = i < first ? i : first;
            last = i;
        }
    if (choice->title.block < first)
        first = choice->title.block;
    place.from = first > BEFORE_TITLE ? first - BEFORE_TITLE : 0;
    place.to = last + BEHIND_TEXT < page->block_count ? last + BEHIND_TEXT : page->block_count;
    return place;
}

/* Menus, columns beside the article, readers' words and other stories tell of other people. */
static bool of_others(const struct page *page, const struct choice *choice, uint32_t e)
{
    if (choice->out[e] == OUT_COMMENT)
        return true;
    for (int up = 0; up < 12 && e; up++, e = page->elements[e].parent) {
        const struct element *x = &page->elements[e];
        if (x->tag == TAG_NAV || x->tag == TAG_ASIDE || x->hints & HINT_COMMENT)
            return true;
        if (x->has & HAS_H1 || x->tag == TAG_BODY || x->tag == TAG_MAIN)
            return false;
        if (x->has & HAS_LINKED_HEAD)
            return true;
    }
    return false;
}

/* The words of an element, of at most `most` bytes; what it marks as the name, if it marks one. */
kr_str element_text(const struct page *page, uint32_t element, size_t most)
{
    const struct element *e = &page->elements[element];
    struct kr_markup markup = {.text = kr_str_cut(page->html, 0, e->source_end), .at = e->source};
    struct kr_mark mark = {0};
    char text[MOST_ELEMENT_TEXT];
    size_t len = 0;
    most = most < sizeof(text) ? most : sizeof(text);
    while (len < most && markup.at < e->source + 4 * most && kr_markup_next(&markup, &mark))
        if (mark.kind == KR_MARK_TEXT && mark.end - mark.start < most - len) {
            memcpy(text + len, page->html.ptr + mark.start, mark.end - mark.start);
            len += mark.end - mark.start;
        } else if (mark.kind == KR_MARK_OPEN && kr_same(kr_attribute(mark.attributes, "itemprop"), "name")) {
            len = 0;
        } else if (len && text[len - 1] != ' ' && len < most) {
            text[len++] = ' ';
        }
    return kr_markup_plain(page->arena, (kr_str){text, len});
}

/* What elements say that are marked with all of `hints`: the first with a name, and others beside it. */
static kr_str marked(struct page *page, const struct choice *choice, const struct place *place, uint16_t hints)
{
    kr_str names = {0};
    size_t first = 0, looks = 0;
    for (uint32_t i = 1; i < page->element_count && looks < MOST_LOOKS; i++) {
        const struct element *e = &page->elements[i];
        if ((e->hints & hints) != hints || e->first_block < place->from || e->first_block > place->to)
            continue;
        if ((names.len && e->first_block > first + 1) || of_others(page, choice, i) ||
            e->end_block > e->first_block + 4)
            continue;
        looks++;
        const kr_str found = names_of(page->arena, element_text(page, i, MOST_LINE), false);
        if (!found.len || (page->meta.outlet.len && same_letters(found, page->meta.outlet)))
            continue;
        first = names.len ? first : e->first_block;
        names = join(page->arena, names, found);
    }
    return names;
}

/* "Jan Jansen | 02-11-2022 | 09:03 | 31 reacties": the foot of a blog's post, a name, a date, what readers said. */
static kr_str name_at_foot(struct page *page, kr_str line)
{
    static const char *const talk[] = {"reactie", "comment", "kommentar", "комент", "коммент", "opmerking"};
    struct kr_stamp stamp;
    size_t at = 0;
    const size_t end = kr_find(line, KR_S(" | "));
    bool talked = false;
    if (end == line.len || line.len > MOST_LINE)
        return (kr_str){0};
    for (size_t i = 0; i < sizeof(talk) / sizeof(talk[0]); i++)
        talked |= kr_where(line, talk[i]) < line.len;
    const kr_str first = kr_str_cut(line, 0, end), rest = kr_str_cut(line, end + 3, line.len);
    const kr_str name = take_name(first, &at);
    const bool dated = kr_stamp_read(kr_str_cut(rest, 0, kr_find(rest, KR_S(" | "))), &stamp);
    return talked && dated && at == first.len ? kr_arena_str(page->arena, name) : (kr_str){0};
}

/* Lines that begin with "Door", "By", and so on, and feet of posts. */
static kr_str signed_line(struct page *page, const struct choice *choice, const struct place *place)
{
    for (size_t i = place->from, looks = 0; i < place->to && looks < MOST_LOOKS; i++) {
        const struct block *block = &page->blocks[i];
        const enum tag tag = (enum tag)page->elements[block->element].tag;
        kr_str rest = block_text(page, block);
        const bool text = choice->keep[i] == 1 + KR_READ_PART_PARAGRAPH || choice->keep[i] == 1 + KR_READ_PART_ITEM;
        if (block->words > MOST_LINE_WORDS || (tag >= TAG_H1 && tag <= TAG_H6) || text || i == choice->title.block ||
            of_others(page, choice, block->element))
            continue;
        looks++;
        while (rest.len) {
            const kr_str line = kr_str_trim(kr_str_next(&rest, '\n')), by = names_of(page->arena, line, true);
            const kr_str names = by.len ? by : name_at_foot(page, line);
            if (names.len && !(page->meta.outlet.len && same_letters(names, page->meta.outlet)))
                return names;
        }
    }
    return (kr_str){0};
}

void byline_settle(struct page *page, const struct choice *choice)
{
    struct kr_meta *m = &page->meta;
    if (m->author.len && m->outlet.len && kr_str_ends(m->author, m->outlet)) { /* "Jan Jansen, De Krant" */
        const kr_str before = kr_str_trim(kr_str_cut(m->author, 0, m->author.len - m->outlet.len));
        if (before.len > 1 && strchr(",|-/", before.ptr[before.len - 1]))
            m->author = kr_str_trim(kr_str_cut(before, 0, before.len - 1));
    }
    if (m->author.len)
        return;
    const struct place place = near_article(page, choice);
    m->author = marked(page, choice, &place, HINT_AUTHOR | HINT_SAYS);
    if (!m->author.len)
        m->author = marked(page, choice, &place, HINT_AUTHOR);
    if (!m->author.len)
        m->author = signed_line(page, choice, &place);
}
