/* language.c - in what language a text is.
 *
 * Every language is full of a few small words. A word that only Dutch has (het, niet, wordt) speaks for Dutch; one that
 * it shares (in, de, is) speaks for each of its languages a little. Words of other languages are known too, so that
 * Spanish is not taken for French, Polish not for anything. Where small words are few, as in headlines, endings and
 * letters help: ї is Ukrainian, ы Russian, ß German. The lists are ours: the articles, pronouns, prepositions and
 * auxiliaries that any grammar names.
 *
 *     share = what speaks for the best / what speaks for any;   text without one known word: ""  */
#include "read/read_int.h"

enum language { NL, EN, DE, FR, UK, RU, XX, LANGUAGES }; /* XX: others that are told from these */
static const char *const codes[LANGUAGES] = {"nl", "en", "de", "fr", "uk", "ru", "other"};

static const char *const word_lists[LANGUAGES + 7] = {
    /* nl */ "de het een en van in is dat op te zijn met voor niet die er aan om ook als dan maar bij naar uit door "
             "over "
             "ze hij wij zij je jullie ons hun haar deze dit daar hier waar wat wie hoe nog al wel geen meer tot sinds "
             "wordt worden werd werden heeft hebben had hadden kan kunnen zal zullen zou zouden moet moeten mag tegen "
             "volgens tijdens onder tussen omdat terwijl zodat nadat voordat toen nu weer zich zelf alle veel andere "
             "eerste tweede drie jaar dag dagen zegt zei meldt vrijdag zaterdag zondag maandag dinsdag woensdag "
             "donderdag gisteren vandaag morgen blijkt gaat komt staat onze zijn ligt zich waren was nieuwe nieuw "
             "grote "
             "waarom welke deel land mensen weg opnieuw",
    /* en */
    "the of and to in is that for it on with as was at by be this have from or had not are but what all were "
    "when we there can an your which their said if do will each about how up out them then she many some so "
    "these would other into has more her two like him see time could no than been its who now people my made "
    "over did down only after also says according where they he his you i me our us while during against under "
    "between because before since new great why which part country people again away friday saturday sunday monday "
    "tuesday wednesday thursday yesterday today",
    /* de */
    "der die das und ist in den von zu mit sich des auf für nicht ein eine als auch es an werden aus er hat dass "
    "sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis "
    "mehr durch man sein wurde sei ihre seine wenn kann gegen vom können schon ihr dann unter wir soll ich "
    "eines jahr zwei diese dieser wieder keine uhr will zwischen immer was sagte gibt alle wurden habe seit "
    "laut während weil neue neuen große warum welche teil land leute wer wo freitag samstag sonntag montag dienstag "
    "mittwoch donnerstag gestern heute",
    /* fr */
    "le la les de des du et est un une dans en que qui pour pas sur au avec ce il sont plus par ne se aux cette "
    "ont été mais nous ou son sa ses leur leurs elle ils comme tout fait être après deux même aussi entre "
    "selon avait était depuis sans contre sous dont où très encore ces lui peut faire avant vous je tous "
    "pendant alors car à nouveau nouvelle nouvelles grand grande pourquoi quelle partie pays gens vendredi samedi "
    "dimanche lundi mardi mercredi jeudi hier aujourd demain qu l d n s c",
    /* uk */
    "і в у на не що з до та за про від як це для він вона вони ми його її їх але або по є був була було були "
    "буде також вже ще після під час над між через якщо коли де тому цей ця ці який яка які всі може більше "
    "хто чому нові новий велика частина країна люди знову тільки проти щоб зі із й а бо вночі ранку сьогодні вчора "
    "також які понад має мають російських україни",
    /* ru */
    "и в на не что с по из к для от как это он она они мы его её их но или у был была было были будет также уже "
    "ещё еще после под над между через если когда где потому этот эта эти который которая которые все может "
    "кто почему новые новый большая часть страна люди снова больше только против чтобы со во о об а же бы при до за "
    "так том этом сегодня вчера вы я нет ли ему россии",
    /* es */
    "el los las y que del se por con una su para es al lo como más pero sus le ya este sí porque esta entre "
    "cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros",
    /* it */
    "il lo gli e di che è per una sono con non si della dei delle nel alla anche come più ma questo quando dopo "
    "essere hanno stato ha ai dal dalla loro nella sulla tra fra cui degli",
    /* pt */
    "o os as e que do da em um uma para com não por mais dos das como mas foi ao ele sua ou ser quando muito há "
    "nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos",
    /* pl */
    "i w na z do nie że się jest to o jak po przez dla za od są być był była ale czy tak już tylko jego jej oraz "
    "przed przy także może które który która pod nad ze",
    /* da no sv */
    "og och det som på ikke inte av af til till er är har den med för han hun hon ett et de jeg jag men "
    "var vi kan om så eller også från fra efter etter blev ble var skal ska vil mot mellan mellem",
    /* tr hu ro fi cs */
    "ve bir bu için ile olarak da çok daha gibi kadar sonra olan a az és hogy nem egy volt van meg "
    "csak și cu pe nu este sunt care mai din la ja on ei se että oli mutta kun že je se na jsou byl které",
    /* bg sr be af */
    "и на се от че за са не да по като ще или но и је да се на су за од није као али што ў і на не што "
    "з для як гэта ён яна але die nie het wat vir met sy hulle ons ek jou dit hy was op 'n ook maar deur",
};
/* The lists behind XX are of languages that the list shares with none of ours. */

enum { SLOTS = KR_WORD_SLOTS, MOST_TEXT = 4 * 1024, MOST_WORD = 48, FEW_WORDS = 20 };

static uint32_t hash_of(const char *s, size_t len)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < len; i++)
        hash = (hash ^ (unsigned char)s[i]) * 16777619u;
    return hash ? hash : 1;
}

static struct kr_word_slot *find(struct kr_word_slot slots[SLOTS], uint32_t hash)
{
    uint32_t i = hash * 2654435761u >> 20;
    while (slots[i].hash && slots[i].hash != hash)
        i = (i + 1) & (SLOTS - 1);
    return &slots[i];
}

void kr_words_fill(struct kr_word_slot slots[SLOTS])
{
    memset(slots, 0, SLOTS * sizeof(slots[0]));
    for (size_t l = 0; l < sizeof(word_lists) / sizeof(word_lists[0]); l++) {
        kr_str rest = kr_str_of(word_lists[l]);
        while (rest.len) {
            const kr_str word = kr_str_next(&rest, ' ');
            struct kr_word_slot *slot = find(slots, hash_of(word.ptr, word.len));
            slot->hash = hash_of(word.ptr, word.len);
            slot->languages |= (uint16_t)(1u << (l < XX ? l : XX));
        }
    }
}

/* What letters and endings say of a word that no list has: a quarter of a word at most. */
static void by_form(kr_str word, double score[LANGUAGES])
{
    static const struct {
        const char *part;
        uint8_t language, end, weight; /* at the end only; hundredths */
    } forms[] = {
        {"ї", UK, 0, 120},    {"є", UK, 0, 100},   {"ґ", UK, 0, 100},   {"і", UK, 0, 40},     {"ы", RU, 0, 80},
        {"э", RU, 0, 80},     {"ё", RU, 0, 60},    {"ъ", RU, 0, 30},    {"ў", XX, 0, 150},    {"ј", XX, 0, 100},
        {"ß", DE, 0, 100},    {"ü", DE, 0, 25},    {"ä", DE, 0, 25},    {"ij", NL, 0, 25},    {"aa", NL, 0, 15},
        {"oe", NL, 0, 10},    {"ee", NL, 0, 5},    {"lijk", NL, 1, 50}, {"heid", NL, 1, 50},  {"isch", DE, 1, 30},
        {"ung", DE, 1, 50},   {"keit", DE, 1, 60}, {"lich", DE, 1, 50}, {"sch", DE, 0, 10},   {"ing", EN, 1, 30},
        {"tion", EN, 1, 12},  {"ed", EN, 1, 15},   {"ly", EN, 1, 20},   {"th", EN, 0, 10},    {"tion", FR, 1, 12},
        {"eux", FR, 1, 50},   {"ment", FR, 1, 20}, {"ée", FR, 1, 40},   {"és", FR, 1, 25},    {"è", FR, 0, 25},
        {"ê", FR, 0, 25},     {"ç", FR, 0, 20},    {"ння", UK, 1, 80},  {"ого", UK, 1, 15},   {"ого", RU, 1, 15},
        {"ться", UK, 1, 25},  {"ние", RU, 1, 80},  {"ния", RU, 1, 60},  {"ция", RU, 1, 60},   {"ия", RU, 1, 30},
        {"ія", UK, 1, 60},    {"ions", FR, 1, 10}, {"ions", EN, 1, 10}, {"ionen", DE, 1, 30}, {"aux", FR, 1, 30},
        {"kt", NL, 1, 10},    {"ent", FR, 1, 10},  {"ou", FR, 0, 8},    {"gh", EN, 0, 10},    {"sh", EN, 0, 8},
        {"ція", UK, 1, 60},   {"ный", RU, 1, 60},  {"ний", UK, 1, 60},  {"ñ", XX, 0, 100},    {"ción", XX, 1, 100},
        {"ł", XX, 0, 100},    {"ę", XX, 0, 100},   {"ą", XX, 0, 80},    {"ø", XX, 0, 80},     {"å", XX, 0, 80},
        {"ã", XX, 0, 80},     {"ş", XX, 0, 80},    {"ğ", XX, 0, 100},   {"ő", XX, 0, 100},    {"ș", XX, 0, 100},
        {"ț", XX, 0, 100},    {"č", XX, 0, 60},    {"ř", XX, 0, 100},   {"ě", XX, 0, 80},     {"ção", XX, 1, 100},
        {"zione", XX, 1, 80},
    };
    for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
        const kr_str part = kr_str_of(forms[i].part);
        if (forms[i].end ? kr_str_ends(word, part) : kr_find(word, part) < word.len)
            score[forms[i].language] += forms[i].weight / 400.0;
    }
}

struct tally {
    double score[LANGUAGES];
    size_t words, known, scripts;
    bool forms; /* the words that are known are few: letters and endings count too */
};

static void weigh_word(struct kr_word_slot slots[SLOTS], kr_str word, struct tally *t)
{
    const struct kr_word_slot *slot = find(slots, hash_of(word.ptr, word.len));
    size_t at = 0;
    const uint32_t first = kr_utf8_next(word, &at);
    if (first >= 0x370 && !(first >= 0x400 && first < 0x530) && kr_utf8_is_letter(first) &&
        !(first >= 0x1E00 && first < 0x2000))
        t->scripts++; /* Greek, Arabic, Chinese, ... */
    if (!slot->hash) {
        if (word.len > 2 && t->forms)
            by_form(word, t->score);
        return;
    }
    size_t count = 0;
    for (int l = 0; l < LANGUAGES; l++)
        count += slot->languages >> l & 1;
    for (int l = 0; l < LANGUAGES; l++)
        if (slot->languages >> l & 1)
            t->score[l] += 1.0 / ((double)count * (double)count);
    t->known++;
}

/* The length of a space or a sign of punctuation beyond ASCII at s.ptr[at]; 0: it is none. */
static size_t sign_at(kr_str s, size_t at)
{
    const unsigned char a = (unsigned char)s.ptr[at], b = at + 1 < s.len ? (unsigned char)s.ptr[at + 1] : 0;
    if (a == 0xC2)
        return 2;
    const bool apostrophe = at + 2 < s.len && b == 0x80 && (unsigned char)s.ptr[at + 2] == 0x99;
    return a == 0xE2 && (b == 0x80 || b == 0x81) && !apostrophe ? 3 : 0;
}

/* kr_utf8_fold, at once for ASCII. */
static size_t fold(kr_str word, char folded[4 * MOST_WORD])
{
    for (size_t i = 0; i < word.len; i++) {
        if (word.ptr[i] & 0x80)
            return kr_utf8_fold(word, folded, 4 * MOST_WORD);
        folded[i] = kr_lower(word.ptr[i]);
    }
    return word.len;
}

static void weigh_words(struct kr_word_slot slots[SLOTS], kr_str text, struct tally *t)
{
    char folded[4 * MOST_WORD];
    for (size_t at = 0; at < text.len;) {
        const size_t from = at;
        while (at < text.len && (kr_is_alpha(text.ptr[at]) || (text.ptr[at] & 0x80 && !sign_at(text, at))))
            at++;
        size_t len = at - from;
        if (!len) {
            at += text.ptr[at] & 0x80 && at + sign_at(text, at) <= text.len ? sign_at(text, at) : 1;
            continue;
        }
        len = len <= MOST_WORD ? fold(kr_str_cut(text, from, at), folded) : 0;
        t->words += len > 0;
        if (len)
            weigh_word(slots, (kr_str){folded, len}, t);
    }
}

const char *kr_language_of(struct kr_word_slot slots[SLOTS], kr_str text, double *sure)
{
    struct tally t = {0};
    double all = 0;
    int best = 0;
    text.len = text.len < MOST_TEXT ? text.len : MOST_TEXT;
    weigh_words(slots, text, &t);
    if (t.known < FEW_WORDS) {
        t = (struct tally){.forms = true};
        weigh_words(slots, text, &t);
    }
    for (int l = 0; l < LANGUAGES; l++) {
        all += t.score[l];
        best = t.score[l] > t.score[best] ? l : best;
    }
    if (t.scripts * 2 > t.words) {
        best = XX;
        all = t.score[XX] = 1;
    }
    if (sure)
        *sure = all > 0 ? t.score[best] / all : 0;
    if (all <= 0)
        return "";
    /* A long text in which hardly a word is known is in a language of which none is. */
    return t.words >= 12 && t.known * 12 < t.words ? codes[XX] : codes[best];
}

const char *kr_read_language(kr_str text, double *sure)
{
    struct kr_word_slot slots[SLOTS];
    kr_words_fill(slots);
    return kr_language_of(slots, text, sure);
}
