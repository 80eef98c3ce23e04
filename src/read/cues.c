/* cues.c - what short texts of a page give away about themselves, in the languages that are told apart.
 *
 * A block of few words that begins with one of these, or is one of these, is no text of the article: a pointer to
 * another one, a credit, a plea to subscribe. Written by us from how newspapers speak to their readers; a sentence of
 * the article that begins so is longer than `most` words, or is kept by what stands around it (choose.c). */
#include "read/page_int.h"

enum { MOST_BYTES = 400 };

struct cue_word {
    kr_str text;       /* folded */
    uint8_t cue, most; /* most words that such a text has */
};

#define S(text)                                                                                                        \
    {                                                                                                                  \
        text, sizeof(text) - 1                                                                                         \
    }
/* What such a text begins with. */
static const struct cue_word openers[] = {
    {S("lees ook"), CUE_RELATED, 30},
    {S("lees meer"), CUE_RELATED, 25},
    {S("lees verder"), CUE_RELATED, 12},
    {S("lees hier"), CUE_RELATED, 25},
    {S("bekijk ook"), CUE_RELATED, 25},
    {S("bekijk hier"), CUE_RELATED, 20},
    {S("luister ook"), CUE_RELATED, 25},
    {S("zie ook"), CUE_RELATED, 25},
    {S("meer over"), CUE_RELATED, 10},
    {S("meer nieuws"), CUE_RELATED, 8},
    {S("meer lezen"), CUE_RELATED, 8},
    {S("gerelateerd"), CUE_RELATED, 8},
    {S("meest gelezen"), CUE_RELATED, 8},
    {S("ook interessant"), CUE_RELATED, 8},
    {S("aanbevolen"), CUE_RELATED, 8},
    {S("net binnen"), CUE_RELATED, 5},
    {S("laatste nieuws"), CUE_RELATED, 6},
    {S("volg het laatste nieuws"), CUE_RELATED, 30},
    {S("eerder verschenen"), CUE_RELATED, 10},
    {S("in dit artikel"), CUE_RELATED, 6},
    {S("dossier:"), CUE_RELATED, 10},
    {S("read also"), CUE_RELATED, 25},
    {S("read more"), CUE_RELATED, 25},
    {S("see also"), CUE_RELATED, 25},
    {S("related"), CUE_RELATED, 5},
    {S("more on this"), CUE_RELATED, 8},
    {S("most read"), CUE_RELATED, 6},
    {S("recommended"), CUE_RELATED, 6},
    {S("you may also like"), CUE_RELATED, 8},
    {S("lesen sie auch"), CUE_RELATED, 25},
    {S("lesen sie mehr"), CUE_RELATED, 25},
    {S("mehr zum thema"), CUE_RELATED, 10},
    {S("mehr dazu"), CUE_RELATED, 15},
    {S("auch interessant"), CUE_RELATED, 8},
    {S("meistgelesen"), CUE_RELATED, 6},
    {S("à lire aussi"), CUE_RELATED, 25},
    {S("lire aussi"), CUE_RELATED, 25},
    {S("voir aussi"), CUE_RELATED, 25},
    {S("sur le même sujet"), CUE_RELATED, 10},
    {S("les plus lus"), CUE_RELATED, 6},
    {S("читайте також"), CUE_RELATED, 25},
    {S("читайте також:"), CUE_RELATED, 25},
    {S("дивіться також"), CUE_RELATED, 25},
    {S("за темою"), CUE_RELATED, 6},
    {S("читайте также"), CUE_RELATED, 25},
    {S("смотрите также"), CUE_RELATED, 25},
    {S("по теме"), CUE_RELATED, 6},
    {S("download onze app"), CUE_LETTER, 30},
    {S("volg ons op"), CUE_LETTER, 20},
    {S("follow us on"), CUE_LETTER, 20},
    {S("suivez-nous"), CUE_LETTER, 20},
    {S("folgen sie uns"), CUE_LETTER, 20},
    {S("підписуйтесь"), CUE_LETTER, 25},
    {S("подписывайтесь"), CUE_LETTER, 25},
    {S("verder lezen"), CUE_PAY, 25},
    {S("probeer nu"), CUE_PAY, 30},
    {S("log in om"), CUE_PAY, 25},
    {S("subscribe to"), CUE_PAY, 30},
    {S("volledig scherm"), CUE_CREDIT, 12},
    {S("©"), CUE_CREDIT, 60},
    {S("foto:"), CUE_CREDIT, 14},
    {S("foto ©"), CUE_CREDIT, 14},
    {S("foto's:"), CUE_CREDIT, 14},
    {S("beeld:"), CUE_CREDIT, 12},
    {S("beeld "), CUE_CREDIT, 6},
    {S("video:"), CUE_CREDIT, 10},
    {S("bron:"), CUE_CREDIT, 10},
    {S("photo:"), CUE_CREDIT, 12},
    {S("image:"), CUE_CREDIT, 12},
    {S("credit:"), CUE_CREDIT, 12},
    {S("bild:"), CUE_CREDIT, 12},
    {S("quelle:"), CUE_CREDIT, 10},
    {S("crédit"), CUE_CREDIT, 12},
    {S("фото:"), CUE_CREDIT, 12},
    {S("vergroot afbeelding"), CUE_CREDIT, 6},
    {S("door "), CUE_BYLINE, 8},
    {S("van onze "), CUE_BYLINE, 8},
    {S("tekst "), CUE_BYLINE, 5},
    {S("auteur"), CUE_BYLINE, 8},
    {S("redactie"), CUE_BYLINE, 6},
    {S("leestijd"), CUE_BYLINE, 8},
    {S("gepubliceerd"), CUE_BYLINE, 16},
    {S("laatste update"), CUE_BYLINE, 14},
    {S("laatst bijgewerkt"), CUE_BYLINE, 14},
    {S("bijgewerkt"), CUE_BYLINE, 12},
    {S("aangepast op"), CUE_BYLINE, 12},
    {S("by "), CUE_BYLINE, 8},
    {S("published"), CUE_BYLINE, 14},
    {S("updated"), CUE_BYLINE, 14},
    {S("last updated"), CUE_BYLINE, 14},
    {S("von "), CUE_BYLINE, 6},
    {S("stand:"), CUE_BYLINE, 12},
    {S("veröffentlicht"), CUE_BYLINE, 14},
    {S("publié le"), CUE_BYLINE, 16},
    {S("mis à jour"), CUE_BYLINE, 16},
    {S("par "), CUE_BYLINE, 6},
    {S("опубліковано"), CUE_BYLINE, 12},
    {S("опубликовано"), CUE_BYLINE, 12},
    {S("reacties"), CUE_COMMENTS, 5},
    {S("bekijk alle reacties"), CUE_COMMENTS, 6},
    {S("praat mee"), CUE_COMMENTS, 8},
    {S("reageer"), CUE_COMMENTS, 6},
    {S("geef een reactie"), CUE_COMMENTS, 6},
    {S("comments"), CUE_COMMENTS, 5},
    {S("join the conversation"), CUE_COMMENTS, 8},
    {S("leave a reply"), CUE_COMMENTS, 5},
    {S("kommentare"), CUE_COMMENTS, 5},
    {S("commentaires"), CUE_COMMENTS, 5},
    {S("коментарі"), CUE_COMMENTS, 5},
    {S("комментарии"), CUE_COMMENTS, 5},
    {S("heb je een tip"), CUE_PLEA, 40},
    {S("heb jij een tip"), CUE_PLEA, 40},
    {S("heeft u een tip"), CUE_PLEA, 40},
    {S("hebt u een tip"), CUE_PLEA, 40},
    {S("weet jij meer"), CUE_PLEA, 30},
    {S("weet u meer"), CUE_PLEA, 30},
    {S("do you have a tip"), CUE_PLEA, 40},
    {S("got a tip"), CUE_PLEA, 30},
    {S("are you in the area"), CUE_PLEA, 45},
    {S("have you been affected"), CUE_PLEA, 45},
    {S("get in touch"), CUE_LETTER, 30},
    {S("haben sie hinweise"), CUE_PLEA, 40},
    {S("steun ons"), CUE_LETTER, 30},
    {S("steun onze"), CUE_LETTER, 30},
    {S("word donateur"), CUE_LETTER, 30},
    {S("support our work"), CUE_LETTER, 30},
    {S("support us"), CUE_LETTER, 12},
    {S("support our journalism"), CUE_LETTER, 40},
    {S("donate"), CUE_LETTER, 4},
    {S("spenden sie"), CUE_LETTER, 25},
    {S("soutenez"), CUE_LETTER, 25},
    {S("підтримайте"), CUE_LETTER, 25},
    {S("поддержите"), CUE_LETTER, 25},
    {S("reporting by"), CUE_PLEA, 7},
    {S("our standards:"), CUE_PLEA, 20},
    {S("il vous reste"), CUE_PLEA, 14},
    {S("follow our coverage"), CUE_PLEA, 16},
    {S("more coverage"), CUE_PLEA, 16},
    {S("dieses thema im programm"), CUE_PLEA, 40},
    {S("bron-url"), CUE_PLEA, 12},
    {S("afgedrukt van"), CUE_PLEA, 12},
    {S("источник:"), CUE_PLEA, 6},
    {S("джерело:"), CUE_PLEA, 6},
    {S("deel dit"), CUE_SHARE, 8},
    {S("deel op"), CUE_SHARE, 6},
    {S("delen"), CUE_SHARE, 5},
    {S("kopieer link"), CUE_SHARE, 5},
    {S("tip ons"), CUE_SHARE, 25},
    {S("fout gezien"), CUE_SHARE, 20},
    {S("share this"), CUE_SHARE, 6},
    {S("share on"), CUE_SHARE, 6},
    {S("teilen"), CUE_SHARE, 5},
    {S("partager"), CUE_SHARE, 5},
    {S("поділитися"), CUE_SHARE, 5},
    {S("поделиться"), CUE_SHARE, 5},
    {S("advertentie"), CUE_ADVERT, 4},
    {S("lees verder na de advertentie"), CUE_ADVERT, 10},
    {S("lees verder onder de advertentie"), CUE_ADVERT, 10},
    {S("artikel gaat verder onder"), CUE_ADVERT, 12},
    {S("tekst gaat verder onder"), CUE_ADVERT, 12},
    {S("advertisement"), CUE_ADVERT, 4},
    {S("anzeige"), CUE_ADVERT, 3},
    {S("publicité"), CUE_ADVERT, 3},
    {S("реклама"), CUE_ADVERT, 3},
    {S("accepteer alle"), CUE_COOKIE, 10},
};

/* What a word of it begins with. */
static const struct cue_word inner[] = {
    {S("nieuwsbrief"), CUE_LETTER, 45},
    {S("newsletter"), CUE_LETTER, 45},
    {S("in je inbox"), CUE_LETTER, 45},
    {S("in je mailbox"), CUE_LETTER, 45},
    {S("in uw mailbox"), CUE_LETTER, 45},
    {S("editing by"), CUE_PLEA, 40},
    {S("in your inbox"), CUE_LETTER, 45},
    {S("in ihr postfach"), CUE_LETTER, 45},
    {S("розсилк"), CUE_LETTER, 30},
    {S("рассылк"), CUE_LETTER, 30},
    {S("word abonnee"), CUE_PAY, 45},
    {S("neem een abonnement"), CUE_PAY, 45},
    {S("voor abonnees"), CUE_PAY, 25},
    {S("al abonnee"), CUE_PAY, 20},
    {S("onbeperkt toegang"), CUE_PAY, 40},
    {S("sluit een abonnement"), CUE_PAY, 40},
    {S("already a subscriber"), CUE_PAY, 30},
    {S("for subscribers"), CUE_PAY, 20},
    {S("jetzt abonnieren"), CUE_PAY, 30},
    {S("réservé aux abonnés"), CUE_PAY, 30},
    {S("abonnez-vous"), CUE_PAY, 30},
    {S("wij gebruiken cookies"), CUE_COOKIE, 200},
    {S("we gebruiken cookies"), CUE_COOKIE, 200},
    {S("gebruik van cookies"), CUE_COOKIE, 80},
    {S("cookies en vergelijkbare"), CUE_COOKIE, 200},
    {S("plaatsen cookies"), CUE_COOKIE, 200},
    {S("plaatst cookies"), CUE_COOKIE, 200},
    {S("use cookies"), CUE_COOKIE, 200},
    {S("verwenden cookies"), CUE_COOKIE, 200},
    {S("utilisons des cookies"), CUE_COOKIE, 200},
};
#undef S

static bool is_letter_at(kr_str s, size_t at)
{
    return at < s.len && (kr_is_alpha(s.ptr[at]) || (s.ptr[at] & 0x80));
}

static bool begins(kr_str s, const struct cue_word *w, size_t words)
{
    return w->text.ptr[0] == s.ptr[0] && words <= w->most && kr_str_starts(s, w->text);
}

static enum cue opener(kr_str s, size_t words)
{
    for (size_t i = 0; s.len && i < sizeof(openers) / sizeof(openers[0]); i++) {
        const struct cue_word *w = &openers[i];
        if (begins(s, w, words) && (w->text.ptr[w->text.len - 1] == ' ' || !is_letter_at(s, w->text.len)))
            return (enum cue)w->cue;
    }
    return CUE_NONE;
}

static enum cue inner_at(kr_str s, size_t words)
{
    for (size_t i = 0; i < sizeof(inner) / sizeof(inner[0]); i++)
        if (begins(s, &inner[i], words))
            return (enum cue)inner[i].cue;
    return CUE_NONE;
}

enum cue cue_of(kr_str text, size_t words)
{
    char folded[2 * MOST_BYTES];
    text.len = text.len < MOST_BYTES ? text.len : MOST_BYTES;
    while (text.len && (text.ptr[text.len - 1] & 0xC0) == 0x80) /* not in the middle of a letter */
        text.len--;
    if (text.len && (text.ptr[text.len - 1] & 0x80))
        text.len--;
    while (text.len && !is_letter_at(text, 0) && !kr_is_digit(text.ptr[0])) /* a bullet, an arrow, "(" */
        text = kr_str_cut(text, 1, text.len);
    const kr_str s = {folded, kr_utf8_fold(text, folded, sizeof(folded))};
    enum cue found = opener(s, words);
    uint64_t firsts[4] = {0}; /* bytes that one of them begins with: most words of a text do not */
    for (size_t i = 0; i < sizeof(inner) / sizeof(inner[0]); i++)
        firsts[(unsigned char)inner[i].text.ptr[0] >> 6] |= (uint64_t)1 << (inner[i].text.ptr[0] & 63);
    for (size_t at = 0; at < s.len && !found; at++) /* at the beginning of each word */
        if (firsts[(unsigned char)s.ptr[at] >> 6] >> (s.ptr[at] & 63) & 1 && (!at || !is_letter_at(s, at - 1)))
            found = inner_at(kr_str_cut(s, at, s.len), words);
    return found;
}

size_t cue_credit(kr_str s)
{
    static const char *const marks[] = {"©",          "(foto:", "(beeld:", "(bron:", "foto:",           "beeld:",
                                        "fotograaf:", "photo:", "bron:",   "фото:",  "volledig scherm", "(foto ",
                                        "| foto"};
    size_t found = s.len;
    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        size_t at = 0, last = s.len;
        for (;;) { /* the last one, near the end */
            const kr_str rest = kr_str_cut(s, at, s.len);
            const size_t next = kr_where(rest, marks[i]);
            if (next >= rest.len)
                break;
            last = at + next;
            at = last + 1;
        }
        if (last < found && s.len - last < 80)
            found = last;
    }
    return found;
}
