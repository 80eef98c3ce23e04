/* page_int.h - a page of HTML as page.c leaves it and choose.c, meta.c and article.c take it.
 *
 *     elements   in the order of the page, each with its parent and the index behind its last descendant
 *     blocks     runs of text that no block-level mark cuts: a paragraph, a heading, an item, a line of a table
 *     flow       the text of all blocks, entities decoded, white space put together, with offsets back to the page
 *
 *     <div><p>Een <b>zin</b>.</p><p>Nog een.</p></div>
 *     elements   0 div (end 4)  1 p (end 3)  2 b  3 p        blocks   0 "Een zin." of element 1   1 "Nog een." of 3
 */
#ifndef KR_READ_PAGE_INT_H
#define KR_READ_PAGE_INT_H

#include "read/read_int.h"

enum { BREAKS = 1, VOID = 2, RAW = 4, SKIP = 8 }; /* cuts text; has no end tag; holds no tags; holds no text of ours */
/* Sorted by name. */
#define KR_TAGS(X)                                                                                                     \
    X(A, "a", 0)                                                                                                       \
    X(ADDRESS, "address", BREAKS)                                                                                      \
    X(ARTICLE, "article", BREAKS)                                                                                      \
    X(ASIDE, "aside", BREAKS)                                                                                          \
    X(AUDIO, "audio", SKIP)                                                                                            \
    X(B, "b", 0)                                                                                                       \
    X(BASE, "base", VOID)                                                                                              \
    X(BLOCKQUOTE, "blockquote", BREAKS)                                                                                \
    X(BODY, "body", BREAKS)                                                                                            \
    X(BR, "br", VOID)                                                                                                  \
    X(BUTTON, "button", SKIP)                                                                                          \
    X(CANVAS, "canvas", SKIP)                                                                                          \
    X(CAPTION, "caption", BREAKS)                                                                                      \
    X(CENTER, "center", BREAKS)                                                                                        \
    X(COL, "col", VOID)                                                                                                \
    X(DD, "dd", BREAKS)                                                                                                \
    X(DETAILS, "details", BREAKS)                                                                                      \
    X(DIALOG, "dialog", BREAKS)                                                                                        \
    X(DIV, "div", BREAKS)                                                                                              \
    X(DL, "dl", BREAKS)                                                                                                \
    X(DT, "dt", BREAKS)                                                                                                \
    X(EMBED, "embed", VOID)                                                                                            \
    X(FIELDSET, "fieldset", BREAKS)                                                                                    \
    X(FIGCAPTION, "figcaption", BREAKS)                                                                                \
    X(FIGURE, "figure", BREAKS)                                                                                        \
    X(FOOTER, "footer", BREAKS)                                                                                        \
    X(FORM, "form", BREAKS)                                                                                            \
    X(H1, "h1", BREAKS)                                                                                                \
    X(H2, "h2", BREAKS)                                                                                                \
    X(H3, "h3", BREAKS)                                                                                                \
    X(H4, "h4", BREAKS)                                                                                                \
    X(H5, "h5", BREAKS)                                                                                                \
    X(H6, "h6", BREAKS)                                                                                                \
    X(HEAD, "head", BREAKS | SKIP)                                                                                     \
    X(HEADER, "header", BREAKS)                                                                                        \
    X(HR, "hr", BREAKS | VOID)                                                                                         \
    X(HTML, "html", BREAKS)                                                                                            \
    X(IFRAME, "iframe", RAW | SKIP)                                                                                    \
    X(IMG, "img", VOID)                                                                                                \
    X(INPUT, "input", VOID)                                                                                            \
    X(LABEL, "label", 0)                                                                                               \
    X(LI, "li", BREAKS)                                                                                                \
    X(LINK, "link", VOID)                                                                                              \
    X(MAIN, "main", BREAKS)                                                                                            \
    X(META, "meta", VOID)                                                                                              \
    X(NAV, "nav", BREAKS)                                                                                              \
    X(NOSCRIPT, "noscript", SKIP)                                                                                      \
    X(OBJECT, "object", SKIP)                                                                                          \
    X(OL, "ol", BREAKS)                                                                                                \
    X(OPTION, "option", 0)                                                                                             \
    X(P, "p", BREAKS)                                                                                                  \
    X(PARAM, "param", VOID)                                                                                            \
    X(PICTURE, "picture", 0)                                                                                           \
    X(PRE, "pre", BREAKS)                                                                                              \
    X(SCRIPT, "script", RAW | SKIP)                                                                                    \
    X(SECTION, "section", BREAKS)                                                                                      \
    X(SELECT, "select", SKIP)                                                                                          \
    X(SOURCE, "source", VOID)                                                                                          \
    X(STRONG, "strong", 0)                                                                                             \
    X(STYLE, "style", RAW | SKIP)                                                                                      \
    X(SUMMARY, "summary", BREAKS)                                                                                      \
    X(SVG, "svg", SKIP)                                                                                                \
    X(TABLE, "table", BREAKS)                                                                                          \
    X(TBODY, "tbody", BREAKS)                                                                                          \
    X(TD, "td", BREAKS)                                                                                                \
    X(TEMPLATE, "template", SKIP)                                                                                      \
    X(TEXTAREA, "textarea", RAW | SKIP)                                                                                \
    X(TH, "th", BREAKS)                                                                                                \
    X(TIME, "time", 0)                                                                                                 \
    X(TITLE, "title", RAW | SKIP)                                                                                      \
    X(TR, "tr", BREAKS)                                                                                                \
    X(UL, "ul", BREAKS)                                                                                                \
    X(VIDEO, "video", SKIP)                                                                                            \
    X(WBR, "wbr", VOID)
enum tag {
#define X(name, text, flags) TAG_##name,
    KR_TAGS(X)
#undef X
        TAG_COUNT,
    TAG_OTHER = TAG_COUNT /* inline, of a name that says nothing: span, b, x-widget */
};

/* What class, id, role, itemprop and style say of an element. */
enum {
    HINT_NOISE = 1,   /* menus, boxes, banners */
    HINT_BODY = 2,    /* the words of the article */
    HINT_COMMENT = 4, /* readers' comments */
    HINT_CAPTION = 8,
    HINT_BYLINE = 16,
    HINT_HIDDEN = 32,
    HINT_AUTHOR = 64,  /* who wrote it */
    HINT_CREDIT = 128, /* of a picture */
    HINT_CRUMBS = 256, /* the way from the front page to this one */
    HINT_SECTION = 512,
    HINT_LOGO = 1024,
    HINT_SAYS = 2048, /* said in so many words: rel, itemprop, where a link leads */
    HINT_HOME = 4096, /* a link to the front page */
    HINT_FOOT = 8192, /* of a page or an article */
};

struct element {
    uint32_t parent, end;            /* the root is 0, its own parent; `end` is behind the last descendant */
    uint32_t first_block, end_block; /* blocks that begin within */
    uint32_t source, source_end;     /* bytes of the page */
    uint32_t look;                   /* hash of tag and class: parts of one kind look alike */
    uint32_t name;                   /* hash of the name, for TAG_OTHER */
    uint16_t tag, hints;
    uint8_t has; /* HAS_... of itself and, when the page is whole, of what it holds */
};
enum { HAS_INPUT = 1, HAS_BUTTON = 2, HAS_TIME = 4, HAS_IMAGE = 8, HAS_LINK = 16, HAS_H1 = 32, HAS_LINKED_HEAD = 64 };

struct block {
    uint32_t element;            /* the nearest that breaks text */
    uint32_t text, end;          /* bytes of the flow */
    uint32_t source, source_end; /* bytes of the page */
    uint32_t words, link_words, bold_words;
};

struct time_mark {
    uint32_t element, text, end; /* its own words in the flow */
    kr_str stamp;                /* datetime, as written; len 0: none */
    bool published, modified;    /* itemprop or pubdate says so */
};

enum { MOST_TIMES = 4096, MOST_SCRIPTS = 64, MOST_CRUMBS_KEPT = 8 };

struct page {
    struct kr_arena *arena;
    kr_str html;
    struct element *elements;
    size_t element_count, element_capacity;
    struct block *blocks;
    size_t block_count, block_capacity;
    char *flow;
    size_t flow_len;
    struct kr_offsets offsets; /* from the flow to the page */
    size_t cut_hint;
    struct time_mark *times;
    size_t time_count, time_capacity;
    kr_str linked_data[MOST_SCRIPTS], data[MOST_SCRIPTS]; /* JSON-LD; other JSON in script elements */
    size_t linked_count, data_count;
    struct kr_meta meta;
    kr_str title_written; /* of <title>, as written */
    kr_str title_plain;   /* the same, entities decoded */
    kr_str handle;        /* of the site elsewhere: "@krant" */
    kr_str organisation;  /* that JSON-LD names */
    kr_str crumbs[MOST_CRUMBS_KEPT];
    size_t crumb_count;
    bool labelled; /* the last twitter:label announced the author */
    bool failed;   /* memory is out */
};

/* Reads a page or a piece of one, of at most KR_LIMIT_PAGE_BYTES. False when memory is out. */
bool page_build(struct page *page, struct kr_arena *arena, kr_str html);
static inline kr_str block_text(const struct page *page, const struct block *block)
{
    return (kr_str){page->flow + block->text, block->end - block->text};
}
static inline bool within(const struct page *page, size_t element, size_t outer)
{
    return element >= outer && element < page->elements[outer].end;
}

/* hints.c: what the attributes of an element say of it; *look takes in its class. */
uint16_t page_hints(kr_str attributes, uint32_t *look);

/* meta.c: one <meta> or <link>; then, when the page is read, what else tells. */
void meta_tag(struct page *page, enum tag tag, kr_str attributes);
void meta_settle(struct page *page, const struct kr_around *around);
/* The dates that stand in the text of the page; `out` as of struct choice. */
void meta_dates(struct page *page, const uint8_t *out);
/* Sets a field when it is empty or `rank` is higher than what is there; entities are decoded. */
void meta_set(struct page *page, kr_str *field, int *field_rank, kr_str written, int rank);
/* jsonld.c: what schema.org says in a script. */
void jsonld_read(struct page *page, kr_str script);
/* Text that stands in a script only, as written in JSON: articleBody; the sentences of a page's state, at most
 * `most`. */
kr_str jsonld_body(kr_str script);
struct script_text {
    kr_str written;
    bool heading;
};
size_t jsonld_prose(kr_str script, struct script_text *out, size_t most);
/* What the object of such a state that has the page's title says of author, section and dates. */
void jsonld_state(struct page *page, kr_str script);

/* title.c: the words of the flow that are the page's title; block UINT32_MAX: nothing agrees with what the head calls
 * the page. */
struct heading {
    uint32_t block, text, end;
    bool heading; /* it stands in <h1> ... <h6> */
    bool agrees;  /* with the head */
    bool weakly;  /* with a lesser part of <title> only, and is no <h1> */
};
struct heading title_find(const struct page *page);
/* The first <h1> that is no name of a site and not left out; 0: none. `any`: a name of a site rather than nothing. */
uint32_t title_first_h1(const struct page *page, const uint8_t *out, bool any);
/* "Heading | Section | Outlet": where the part that begins at `at` ends, how long the separator there is. */
size_t title_part_end(kr_str title, size_t at);
size_t title_separator(kr_str title, size_t at);
bool same_letters(kr_str a, kr_str b);
bool is_root(kr_str href);

/* choose.c: which blocks are of the article. `keep[i]` is 0, or 1 + enum kr_read_part_kind; NOT_KEPT: a credit, a
 * byline. `entries` are the elements of a live blog, outermost, in order. */
enum { NOT_KEPT = 255, OUT = 1, OUT_COMMENT = 2 };
struct choice {
    uint8_t *keep;
    struct heading title;
    uint8_t *out; /* elements that are no part of the article */
    uint32_t top; /* the element that holds the article */
    uint32_t *entries;
    size_t entry_count, entry_capacity;
    bool paywall;
};
bool choose_article(struct page *page, struct choice *choice, bool fragment);
/* site.c: the outlet and the section, if the head does not tell them. */
void site_settle(struct page *page, const struct choice *choice);
/* byline.c: who wrote it, if the head does not say so. */
void byline_settle(struct page *page, const struct choice *choice);
/* The words of an element, of at most `most` bytes, in the arena. */
kr_str element_text(const struct page *page, uint32_t element, size_t most);
/* cues.c: what short texts give away, in the languages that are told apart. */
enum cue {
    CUE_NONE,
    CUE_RELATED,  /* "Lees ook" */
    CUE_LETTER,   /* "Meld je aan voor de nieuwsbrief" */
    CUE_PAY,      /* "Verder lezen? Word abonnee" */
    CUE_CREDIT,   /* "Foto: ANP", "© REUTERS", "Volledig scherm" */
    CUE_BYLINE,   /* "Door Jan Jansen", "Leestijd 3 minuten" */
    CUE_COMMENTS, /* "Reacties (12)" */
    CUE_SHARE,    /* "Deel dit artikel" */
    CUE_PLEA,     /* "Heb je een tip?", "Steun ons", "Reporting by ...; editing by ..." */
    CUE_ADVERT,   /* "Advertentie" */
    CUE_COOKIE,
    CUE_COUNT
};
enum cue cue_of(kr_str text, size_t words);
/* A trailing credit, "(foto: ANP)", "© REUTERS": where it begins; s.len when there is none. */
size_t cue_credit(kr_str s);

#endif
