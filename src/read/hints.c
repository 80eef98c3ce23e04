/* hints.c - what class, id, role, itemprop and style of an element say of it.
 *
 * Names are cut into words at signs and at capitals: "article__related-items", "siteNav". Most names say nothing, and
 * those that a machine made must not seem to. */
#include "read/page_int.h"

enum {
    SHORT_WORD = 4,   /* letters of a word that hashes hold by chance */
    SHORTEST_NAME = 9 /* of those that are known as a whole */
};

/* Words of class and id; sorted. A word says it alone: "article__related-items" holds "related". */
static const struct {
    const char *word;
    uint16_t hint;
} hint_words[] = {
    {"abonneer", HINT_NOISE},
    {"ad", HINT_NOISE},
    {"ads", HINT_NOISE},
    {"advert", HINT_NOISE},
    {"advertentie", HINT_NOISE},
    {"advertisement", HINT_NOISE},
    {"ariane", HINT_NOISE | HINT_CRUMBS},
    {"articlebody", HINT_BODY},
    {"auteur", HINT_BYLINE | HINT_AUTHOR},
    {"auteurs", HINT_BYLINE | HINT_AUTHOR},
    {"author", HINT_BYLINE | HINT_AUTHOR},
    {"authors", HINT_BYLINE | HINT_AUTHOR},
    {"autor", HINT_BYLINE | HINT_AUTHOR},
    {"autoren", HINT_BYLINE | HINT_AUTHOR},
    {"banner", HINT_NOISE},
    {"bijschrift", HINT_CAPTION},
    {"bildtext", HINT_CAPTION},
    {"bildunterschrift", HINT_CAPTION},
    {"bio", HINT_NOISE},
    {"branding", HINT_LOGO},
    {"breadcrumb", HINT_NOISE | HINT_CRUMBS},
    {"breadcrumbs", HINT_NOISE | HINT_CRUMBS},
    {"broodkruimel", HINT_NOISE | HINT_CRUMBS},
    {"brotkrumen", HINT_NOISE | HINT_CRUMBS},
    {"byline", HINT_BYLINE | HINT_AUTHOR},
    {"bylines", HINT_BYLINE | HINT_AUTHOR},
    {"caption", HINT_CAPTION},
    {"comment", HINT_COMMENT},
    {"commentlist", HINT_COMMENT},
    {"comments", HINT_COMMENT},
    {"consent", HINT_NOISE},
    {"cookie", HINT_NOISE},
    {"cookies", HINT_NOISE},
    {"copyright", HINT_CREDIT},
    {"credit", HINT_CREDIT},
    {"credits", HINT_CREDIT},
    {"dateline", HINT_BYLINE},
    {"disqus", HINT_COMMENT},
    {"footer", HINT_NOISE | HINT_FOOT},
    {"fotobijschrift", HINT_CAPTION},
    {"fotoonderschrift", HINT_CAPTION},
    {"gallery", HINT_CAPTION},
    {"gdpr", HINT_NOISE},
    {"gerelateerd", HINT_NOISE},
    {"kruimelpad", HINT_NOISE | HINT_CRUMBS},
    {"leesook", HINT_NOISE},
    {"legend", HINT_CAPTION},
    {"legende", HINT_CAPTION},
    {"logo", HINT_LOGO},
    {"masthead", HINT_NOISE},
    {"menu", HINT_NOISE},
    {"meta", HINT_BYLINE},
    {"modal", HINT_NOISE},
    {"nav", HINT_NOISE},
    {"navbar", HINT_NOISE},
    {"navigation", HINT_NOISE},
    {"newsletter", HINT_NOISE},
    {"nieuwsbrief", HINT_NOISE},
    {"onderschrift", HINT_CAPTION},
    {"outbrain", HINT_NOISE},
    {"overlay", HINT_NOISE},
    {"pathway", HINT_NOISE | HINT_CRUMBS},
    {"paywall", HINT_NOISE},
    {"popular", HINT_NOISE},
    {"popup", HINT_NOISE},
    {"promo", HINT_NOISE},
    {"promoted", HINT_NOISE},
    {"reactie", HINT_COMMENT},
    {"reacties", HINT_COMMENT},
    {"recirculation", HINT_NOISE},
    {"recommended", HINT_NOISE},
    {"related", HINT_NOISE},
    {"respond", HINT_COMMENT},
    {"share", HINT_NOISE},
    {"sharedaddy", HINT_NOISE},
    {"sharing", HINT_NOISE},
    {"sidebar", HINT_NOISE},
    {"signup", HINT_NOISE},
    {"sitename", HINT_LOGO},
    {"sitetitle", HINT_LOGO},
    {"social", HINT_NOISE},
    {"sponsor", HINT_NOISE},
    {"sponsored", HINT_NOISE},
    {"subscribe", HINT_NOISE},
    {"subscription", HINT_NOISE},
    {"taboola", HINT_NOISE},
    {"tagcloud", HINT_NOISE},
    {"tags", HINT_NOISE},
    {"teaser", HINT_NOISE},
    {"teasers", HINT_NOISE},
    {"toolbar", HINT_NOISE},
    {"trending", HINT_NOISE},
    {"widget", HINT_NOISE},
    {"wordmark", HINT_LOGO},
};

/* Class and id that are known as a whole: what systems call the article's words. */
static const char *const bodies[] = {"entry-content",    "post-content",     "article-body", "article__body",
                                     "article-content",  "article__content", "story-body",   "story-text",
                                     "field--name-body", "artikel-body",     "articlebody",  "body-text",
                                     "article-text"};

/* A capital behind a small letter. */
static bool starts_word(kr_str s, size_t i)
{
    return i && s.ptr[i] >= 'A' && s.ptr[i] <= 'Z' && kr_lower(s.ptr[i - 1]) == s.ptr[i - 1] &&
           kr_is_alpha(s.ptr[i - 1]);
}

/* Hashed names ("css-1ad7", "kAdNuk") hold short words by chance: one counts only if it stands between signs, or
 * among words that are longer than two letters. `token` is what stands between signs. */
static bool is_by_chance(kr_str token, kr_str word)
{
    size_t letters = 0;
    if (word.len > SHORT_WORD)
        return false;
    for (size_t i = 0; i <= token.len; i++) {
        const bool own = token.ptr + i >= word.ptr && token.ptr + i < word.ptr + word.len;
        const bool ends = i == token.len || own || starts_word(token, i);
        if (ends && letters && letters < 3)
            return true;
        if (i < token.len && kr_is_digit(token.ptr[i]))
            return true;
        letters = i == token.len || own ? 0 : ends ? 1 : letters + 1;
    }
    return false;
}

static uint16_t word_hint(kr_str word)
{
    char small[20] = {0};
    size_t low = 0, high = sizeof(hint_words) / sizeof(hint_words[0]);
    if (word.len >= sizeof(small) || word.len < 2)
        return 0;
    for (size_t i = 0; i < word.len; i++)
        small[i] = kr_lower(word.ptr[i]);
    while (low < high) {
        const size_t middle = (low + high) / 2;
        const int order = strcmp(small, hint_words[middle].word);
        if (!order)
            return hint_words[middle].hint;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return 0;
}

/* The hints of the words of one token: "siteNav", or "site" and "nav" of "site-nav". */
static uint16_t token_hints(kr_str token)
{
    uint16_t hints = 0;
    for (size_t from = 0, i = 0; i <= token.len; i++) {
        const bool cut = i == token.len || !kr_is_alpha(token.ptr[i]) || starts_word(token, i);
        const kr_str word = kr_str_cut(token, from, i);
        const uint16_t hint = cut && word.len ? word_hint(word) : 0;
        if (hint && !is_by_chance(token, word))
            hints |= hint;
        if (cut)
            from = i + (i < token.len && !kr_is_alpha(token.ptr[i]));
    }
    return hints;
}

static uint16_t name_hints(kr_str name)
{
    uint16_t hints = 0;
    for (size_t from = 0, i = 0; i <= name.len; i++)
        if (i == name.len || !(kr_is_alpha(name.ptr[i]) || kr_is_digit(name.ptr[i]))) {
            hints |= token_hints(kr_str_cut(name, from, i));
            from = i + 1;
        }
    return hints;
}

/* What systems call the name of the site. */
static const char *const logos[] = {"site-name",  "site-title", "site_title",    "site-logo",
                                    "blog-title", "blog-name",  "site-branding", "wp-block-site-title"};

static uint16_t whole_hints(kr_str name)
{
    uint16_t hints = 0;
    for (size_t i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++)
        if (kr_same(name, bodies[i]))
            hints |= HINT_BODY;
    for (size_t i = 0; i < sizeof(logos) / sizeof(logos[0]); i++)
        if (kr_same(name, logos[i]))
            hints |= HINT_LOGO;
    return hints;
}

static uint16_t class_hints(kr_str value)
{
    uint16_t hints = 0;
    value.len = value.len < 256 ? value.len : 256;
    for (kr_str rest = value, name; rest.len;) {
        name = kr_str_next(&rest, ' ');
        if (name.len >= SHORTEST_NAME)
            hints |= whole_hints(name);
        hints |= name_hints(name);
    }
    return hints;
}

static uint16_t other_hints(kr_str name, kr_str value)
{
    static const char *const roles[] = {"navigation", "banner", "contentinfo", "complementary",
                                        "search",     "dialog", "menu",        "alertdialog"};
    uint16_t hints = 0;
    if (kr_same(name, "hidden") || (kr_same(name, "aria-hidden") && kr_same(value, "true")))
        hints |= HINT_HIDDEN;
    else if (kr_same(name, "style") &&
             (kr_where(value, "display:none") < value.len || kr_where(value, "display: none") < value.len))
        hints |= HINT_HIDDEN;
    else if (kr_same(name, "role"))
        for (size_t i = 0; i < sizeof(roles) / sizeof(roles[0]); i++)
            hints |= kr_same(value, roles[i]) ? HINT_NOISE : 0;
    else if (kr_same(name, "itemprop"))
        hints |= kr_same(value, "articlebody")      ? HINT_BODY
                 : kr_same(value, "comment")        ? HINT_COMMENT
                 : kr_same(value, "articlesection") ? HINT_SECTION
                 : kr_same(value, "author")         ? HINT_AUTHOR | HINT_SAYS
                                                    : 0;
    else if (kr_same(name, "rel"))
        hints |= kr_where(value, "author") < value.len ? HINT_AUTHOR | HINT_SAYS
                 : kr_same(value, "home")              ? HINT_LOGO
                                                       : 0;
    else if (kr_same(name, "aria-label"))
        hints |= kr_begins(value, "breadcrumb") || kr_same(value, "kruimelpad") ? HINT_CRUMBS : 0;
    return hints;
}

uint16_t page_hints(kr_str attributes, uint32_t *look)
{
    kr_str name, value;
    uint16_t hints = 0;
    while (attributes.len > 3 && kr_attribute_next(&attributes, &name, &value)) {
        const bool is_class = kr_same(name, "class");
        if (is_class || kr_same(name, "id"))
            hints |= class_hints(value);
        else
            hints |= other_hints(name, value);
        for (size_t i = 0; is_class && i < value.len && i < 64; i++)
            if (!kr_is_digit(value.ptr[i]))
                *look = (*look ^ (unsigned char)value.ptr[i]) * 16777619u;
    }
    return hints;
}
