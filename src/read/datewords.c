/* datewords.c - dates as people write them, and the lines in which pages do.
 *
 *     Gepubliceerd: maandag 12 september 2022, 14.05 uur | Bijgewerkt: 13 september 2022 - 4 min leestijd
 *     PUBLISHED      (day)  NUM  MONTH    NUM  CLOCK       UPDATED     NUM MONTH   NUM     NUM UNIT
 *     |<- label ->|         |<---- date ---->|<- its ->|
 *
 * A text becomes tokens: words that are known by their whole form, numbers, clocks, dates in digits. A month counts
 * only beside a day and a year, or a year: Jan Jansen, Julia and mardi are no months. A clock belongs to the date that
 * it follows, or else precedes. A label speaks of the date behind it; at the end, of the one before. A number that
 * belongs to nothing (a score, a price, a telephone number) makes the whole text no date, and so do two dates that
 * disagree while no label says which of them is of publication: what is unknown stays unknown.
 *
 * 10-09-2022 is the tenth of September: day first, as everywhere but in the United States, whose papers write the month
 * as a word. */
#include "read/read_int.h"

enum kind {
    OTHER, /* a word that is not known */
    MONTH,
    PASSED,  /* a word that tells nothing here: weekdays, "op", "om", "door" */
    ORDINAL, /* of a day: "10th of" */
    HOUR,    /* "9 uur" */
    AM,
    PM,
    UNIT, /* "4 min leestijd", "12 reacties" */
    PUBLISHED,
    UPDATED,
    NUMBER,
    CLOCK,
    DATE,
};

/* What stands before a token; a date runs on over what is at most LOOSE. */
enum gap { BLANK, LOOSE, WIDE };

struct token {
    uint8_t kind, gap, digits; /* of a number, 0: one that can be part of no date */
    bool used, dotted;         /* part of a date or a clock; of a clock: 14.05 */
    int value;
    struct kr_stamp stamp; /* of a clock, of a date */
};

enum { MOST_TOKENS = 64, LONGEST_WORD = 40, MOST_OTHERS = 7, PROSE_OTHERS = 3 };

/* Whole words, folded, in nl, en, de, fr, uk, ru; months in nominative and genitive, and abbreviated. */
static const struct {
    uint8_t kind, value;
    const char *words;
} known[] = {
    {MONTH, 1, " januari january januar jänner janvier січень січня январь января jan jän janv січ янв "},
    {MONTH, 2,
     " februari february februar feber février fevrier лютий лютого февраль февраля feb fév févr fev fevr лют фев "
     "февр "},
    {MONTH, 3, " maart march märz maerz mars березень березня март марта mrt mar mär mrz бер берез мар "},
    {MONTH, 4, " april avril квітень квітня апрель апреля apr avr квіт кві апр "},
    {MONTH, 5, " mei may mai травень травня май мая трав тра "},
    {MONTH, 6, " juni june juin червень червня июнь июня jun черв чер июн "},
    {MONTH, 7, " juli july juillet липень липня июль июля jul juil лип июл "},
    {MONTH, 8, " augustus august août aout серпень серпня август августа aug серп сер авг "},
    {MONTH, 9, " september septembre вересень вересня сентябрь сентября sep sept верес вер сент сен "},
    {MONTH, 10, " oktober october octobre жовтень жовтня октябрь октября okt oct жовт жов окт "},
    {MONTH, 11, " november novembre листопад листопада ноябрь ноября nov листоп лист лис нояб ноя "},
    {MONTH, 12, " december dezember décembre decembre грудень грудня декабрь декабря dec dez déc груд гру дек "},
    {PASSED, 0, " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo "},
    {PASSED, 0,
     " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "},
    {PASSED, 0, " montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo mi fr sa so "},
    {PASSED, 0, " lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim "},
    {PASSED, 0,
     " понеділок вівторок середа середу четвер п'ятниця п'ятницю субота суботу неділя неділю пн вт ср чт пт "},
    {PASSED, 0, " понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье сб нд вс "},
    {PASSED, 0,
     " op om en van door datum t on at by and the date um den und von uhrzeit le à et par о об і та року рік р в и "
     "года "
     "год г "},
    {ORDINAL, 0, " st nd rd th of de e ste er го е "},
    {HOUR, 0, " uur u uhr h heures heure годині часов "},
    {AM, 0, " am "},
    {PM, 0, " pm "},
    {UNIT, 0,
     " min minuut minuten leestijd reactie reacties keer woorden mn minute minutes read comment comments views words "
     "lesezeit kommentar kommentare lecture commentaire commentaires хв хвилин хвилини мин минут минуты коментарів "
     "комментариев "},
    {PUBLISHED, 0,
     " gepubliceerd publicatie publicatiedatum geplaatst plaatsingsdatum gepost verschenen aangemaakt published "
     "publication posted veröffentlicht veröffentlichung erschienen erstellt publié publiée опубліковано "
     "опубликовано "},
    {UPDATED, 0,
     " update updates updated bijgewerkt gewijzigd aangepast bewerkt modified edited aktualisiert aktualisierung "
     "geändert modifié modifiée actualisé actualisée оновлено оновлення змінено обновлено обновление изменено "},
};

/* ---- tokens ---- */

/* The length of the letter at byte `at`, 0 when it is none. U+0080 to U+00BF and U+2000 to U+2FFF are signs. */
static size_t letter(kr_str s, size_t at)
{
    const unsigned char c = at < s.len ? (unsigned char)s.ptr[at] : ' ';
    if (c < 0x80)
        return kr_is_alpha((char)c);
    return c == 0xC2 || c == 0xE2 ? 0 : c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
}

/* п'ятниця: what stands between letters, as a length. */
static size_t apostrophe(kr_str s, size_t at)
{
    const kr_str rest = kr_str_cut(s, at, s.len);
    const size_t len = kr_str_starts(rest, KR_S("'")) ? 1 : kr_str_starts(rest, KR_S("\xE2\x80\x99")) ? 3 : 0;
    return len && letter(s, at + len) > 1 ? len : 0; /* not in "d'août", "foto's" */
}

static void read_word(kr_str s, size_t *at, struct token *token)
{
    char folded[LONGEST_WORD + 4] = " ";
    const size_t from = *at;
    for (size_t step; (step = letter(s, *at)) || (step = apostrophe(s, *at));)
        *at += step;
    token->kind = OTHER;
    const size_t len = *at - from > LONGEST_WORD ? 0 : kr_utf8_fold(kr_str_cut(s, from, *at), folded + 1, LONGEST_WORD);
    const kr_str word = {folded, len + 2}, rest = kr_str_cut(s, *at, s.len);
    folded[len + 1] = ' ';
    if (kr_str_is(word, " a ") || kr_str_is(word, " p ")) { /* a.m. */
        if (kr_begins(rest, ".m") && !letter(s, *at + 2)) {
            token->kind = folded[1] == 'a' ? AM : PM;
            *at += 2 + (rest.len > 2 && rest.ptr[2] == '.');
            return;
        }
    }
    if ((kr_str_is(word, " mis ") || kr_str_is(word, " mise ")) && kr_str_starts(rest, KR_S(" à jour"))) {
        token->kind = UPDATED;
        *at += sizeof(" à jour") - 1;
        return;
    }
    for (size_t i = 0; len && i < sizeof(known) / sizeof(known[0]); i++) {
        const kr_str row = kr_str_of(known[i].words);
        if (kr_find(row, word) < row.len) {
            token->kind = known[i].kind;
            token->value = known[i].value;
            return;
        }
    }
}

/* One or two digits; more or none: false. */
static bool one_or_two(kr_str s, size_t *at, int *out)
{
    const bool two = *at + 1 < s.len && kr_is_digit(s.ptr[*at + 1]);
    return kr_digits(s, at, two ? 2 : 1, out);
}

/* dd-mm-yyyy, dd.mm.yyyy, dd/mm/yyyy, yyyy-mm-dd at *at. */
static bool read_numeric(kr_str s, size_t *at, struct kr_stamp *out)
{
    size_t i = *at;
    const bool year_first = i + 4 < s.len && kr_is_digit(s.ptr[i + 2]) && kr_is_digit(s.ptr[i + 3]);
    *out = (struct kr_stamp){0};
    if (!(year_first ? kr_digits(s, &i, 4, &out->year) : one_or_two(s, &i, &out->day)) || i >= s.len)
        return false;
    const char sign = s.ptr[i++];
    if ((sign != '-' && sign != '.' && sign != '/') || !one_or_two(s, &i, &out->month) || i >= s.len ||
        s.ptr[i++] != sign || !(year_first ? one_or_two(s, &i, &out->day) : kr_digits(s, &i, 4, &out->year)) ||
        (i < s.len && kr_is_digit(s.ptr[i])) || !out->month || !out->day || !kr_stamp_valid(out))
        return false;
    const bool time = i + 1 < s.len && (s.ptr[i] | 0x20) == 't' && kr_is_digit(s.ptr[i + 1]);
    if (!time && letter(s, i))
        return false;
    *at = i + time;
    return true;
}

static void read_number(kr_str s, size_t *at, bool price, struct token *token)
{
    const size_t from = *at;
    size_t end = from;
    if (!price && read_numeric(s, at, &token->stamp)) {
        token->kind = DATE;
        return;
    }
    token->stamp = (struct kr_stamp){0};
    if (!price && kr_stamp_clock(s, &end, false, &token->stamp) && (end == s.len || s.ptr[end] != '%')) {
        const bool seconds = end - from > 5; /* 14:05-16:30 are two clocks, 14:05:00-05:00 is one with its zone */
        if (end < s.len && (s.ptr[end] != '-' || seconds))
            kr_stamp_zone(s, &end, &token->stamp);
        const char sign = s.ptr[from + 1 + (kr_is_digit(s.ptr[from + 1]) != 0)];
        token->kind = CLOCK;
        token->dotted = sign == '.';
        *at = end;
        return;
    }
    token->kind = NUMBER;
    while (*at < s.len && kr_is_digit(s.ptr[*at])) {
        token->value = token->digits < 4 ? token->value * 10 + (s.ptr[*at] - '0') : 0;
        token->digits += token->digits < 5;
        ++*at;
    }
    if (price || token->digits > 4 || (*at < s.len && s.ptr[*at] == '%'))
        token->digits = 0;
}

/* The tokens of a text; SIZE_MAX when they are too many for a date line. */
static size_t read_tokens(kr_str s, struct token tokens[MOST_TOKENS])
{
    size_t count = 0;
    enum gap gap = BLANK;
    bool price = false;
    if (kr_utf8_check(s) != KR_UTF8_VALID)
        return SIZE_MAX;
    for (size_t at = 0; at < s.len;) {
        const kr_str rest = kr_str_cut(s, at, s.len);
        const unsigned char c = (unsigned char)s.ptr[at];
        if (letter(s, at) || kr_is_digit((char)c)) {
            if (count == MOST_TOKENS)
                return SIZE_MAX;
            struct token *token = &tokens[count++];
            *token = (struct token){.gap = (uint8_t)gap};
            if (kr_is_digit((char)c))
                read_number(s, &at, price, token);
            else
                read_word(s, &at, token);
            gap = BLANK;
            price = false;
            continue;
        }
        const bool blank = kr_is_blank((char)c) || kr_str_starts(rest, KR_S("\xC2\xA0")) ||
                           kr_str_starts(rest, KR_S("\xE2\x80\x89")) || kr_str_starts(rest, KR_S("\xE2\x80\xAF"));
        const enum gap here = blank ? BLANK : memchr(".,-/'", c, 5) ? LOOSE : WIDE;
        gap = here > gap ? here : gap;
        price |= c == '$' || c == '+' || kr_str_starts(rest, KR_S("€")) || kr_str_starts(rest, KR_S("£"));
        at += c == 0xC2 ? 2 : c == 0xE2 ? 3 : 1;
    }
    return count;
}

/* ---- clocks ---- */

/* The index behind i when the token there is of `kind` and hangs together with it; 0: it is not. */
static size_t behind(const struct token *t, size_t count, size_t i, enum kind kind, enum gap gap)
{
    return i + 1 < count && t[i + 1].kind == kind && t[i + 1].gap <= gap ? i + 1 : 0;
}

/* "9 uur", "14 h 05", "2 pm", "2:05 p.m."; 14.05 that is of something else, as of euros, is a number. */
static void settle_clocks(struct token *t, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const bool hours = t[i].kind == NUMBER && t[i].digits && t[i].digits <= 2;
        const size_t hour = hours && t[i].value <= 24 ? behind(t, count, i, HOUR, BLANK) : 0;
        if (hour) {
            t[i].kind = CLOCK;
            t[i].stamp = (struct kr_stamp){.hour = t[i].value, .timed = true};
            const size_t minutes = behind(t, count, hour, NUMBER, BLANK);
            if (minutes && t[minutes].digits == 2 && t[minutes].value < 60 &&
                !behind(t, count, minutes, MONTH, LOOSE) && !behind(t, count, minutes, UNIT, BLANK)) {
                t[i].stamp.minute = t[minutes].value;
                t[minutes].used = true;
            }
        }
        const size_t am = behind(t, count, i, AM, BLANK), pm = behind(t, count, i, PM, BLANK);
        if ((am || pm) && hours && !hour && t[i].value >= 1 && t[i].value <= 12) {
            t[i].kind = CLOCK;
            t[i].stamp = (struct kr_stamp){.hour = t[i].value, .timed = true};
        }
        if ((am || pm) && t[i].kind == CLOCK && t[i].stamp.hour <= 12)
            t[i].stamp.hour = t[i].stamp.hour % 12 + (pm ? 12 : 0);
        if (t[i].kind == CLOCK && t[i].dotted && behind(t, count, i, OTHER, BLANK)) {
            t[i].kind = NUMBER;
            t[i].digits = 0;
        }
    }
}

/* ---- dates ---- */

static size_t part(const struct token *t, size_t count, size_t i, enum kind kind)
{
    while (kind != CLOCK && i + 1 < count && t[i + 1].kind == ORDINAL && t[i + 1].gap <= LOOSE)
        i++;
    return behind(t, count, i, kind, LOOSE);
}

static bool is_day(const struct token *t)
{
    return t->kind == NUMBER && !t->used && t->digits && t->digits <= 2 && t->value >= 1 && t->value <= 31;
}

static bool is_year(const struct token *t)
{
    return t->kind == NUMBER && !t->used && t->digits == 4;
}

/* The date whose parts begin with token i: day month year, month day year, month year; a clock may stand before the
 * year. Its parts become used; false when there is none. */
static bool date_at(struct token *t, size_t count, size_t i, struct kr_stamp *out)
{
    size_t day = 0, month = 0, last, clock;
    bool has_day = true;
    if (t[i].kind == DATE) {
        *out = t[i].stamp;
        return true;
    }
    if (is_day(&t[i]) && (month = part(t, count, i, MONTH))) {
        day = i;
        last = month;
    } else if (t[i].kind == MONTH && (day = part(t, count, i, NUMBER)) && is_day(&t[day])) {
        month = i;
        last = day;
    } else if (t[i].kind == MONTH) {
        last = month = i;
        has_day = false;
    } else {
        return false;
    }
    clock = has_day ? part(t, count, last, CLOCK) : 0;
    const size_t year = part(t, count, clock ? clock : last, NUMBER);
    if (!year || !is_year(&t[year]))
        return false;
    *out = clock ? t[clock].stamp : (struct kr_stamp){0};
    out->year = t[year].value;
    out->month = t[month].value;
    out->day = has_day ? t[day].value : 0;
    if (!kr_stamp_valid(out))
        return false;
    t[year].used = true;
    t[clock ? clock : year].used = true;
    t[has_day ? day : year].used = true;
    t[i].kind = DATE; /* the month may begin no other date, and what follows sees one */
    t[month].used = t[i].used = true;
    return true;
}

/* A date found; several of one label are one when they agree. */
struct found {
    struct kr_stamp stamp;
    bool any, struck, clock_struck; /* two dates, two clocks that disagree: neither counts */
};

static void add_clock(struct found *found, const struct kr_stamp *clock)
{
    struct kr_stamp *stamp = &found->stamp;
    if (!clock->timed || clock->hour > 23 || clock->minute > 59 || clock->second > 60)
        return;
    found->clock_struck |= stamp->timed && (stamp->hour != clock->hour || stamp->minute != clock->minute);
    stamp->hour = clock->hour, stamp->minute = clock->minute, stamp->second = clock->second;
    stamp->zone = clock->zone, stamp->zoned = clock->zoned;
    stamp->timed = true;
}

static void add_date(struct found *found, const struct found *date)
{
    const struct kr_stamp *a = &found->stamp, *b = &date->stamp;
    if (!found->any) {
        *found = *date;
        return;
    }
    found->struck |= a->year != b->year || a->month != b->month || a->day != b->day;
    found->clock_struck |= date->clock_struck;
    add_clock(found, b);
}

static struct kr_stamp settled(const struct found *found)
{
    struct kr_stamp stamp = found->any && !found->struck ? found->stamp : (struct kr_stamp){0};
    if (found->clock_struck)
        stamp.timed = stamp.zoned = false;
    return stamp;
}

/* What the tokens come to: dates by their labels, [0] those without. */
struct reading {
    struct found found[3], date, early; /* the date at hand; a clock that came before any */
    int of, label;                      /* its label; the one that came last and is not yet a date's: 0, 1, 2 */
    bool clocked;                       /* that label has a clock of its own */
};

static void end_date(struct reading *r)
{
    if (r->date.any)
        add_date(&r->found[r->of], &r->date);
    r->date = (struct found){0};
}

static void read_token(struct reading *r, struct token *t, size_t count, size_t i)
{
    struct kr_stamp stamp;
    if (t[i].kind == PUBLISHED || t[i].kind == UPDATED) {
        r->label = t[i].kind == PUBLISHED ? 1 : 2;
        r->clocked = false;
    } else if (t[i].kind == CLOCK && r->date.any && !r->label) {
        add_clock(&r->date, &t[i].stamp);
    } else if (t[i].kind == CLOCK) {
        add_clock(&r->early, &t[i].stamp);
        r->clocked = true;
    } else if (date_at(t, count, i, &stamp)) {
        end_date(r);
        r->date = (struct found){.stamp = stamp, .any = true, .clock_struck = r->early.clock_struck};
        add_clock(&r->date, &r->early.stamp);
        r->early = (struct found){0};
        r->of = r->label;
        r->label = 0;
    }
}

/* A number that is part of nothing. */
static bool stray(const struct token *t, size_t count, size_t i)
{
    return t[i].kind == NUMBER && !t[i].used &&
           !(t[i].digits && (behind(t, count, i, UNIT, LOOSE) || (i && t[i - 1].kind == UNIT)));
}

size_t kr_stamp_words(kr_str s, struct kr_stamp *published, struct kr_stamp *modified, bool *labelled)
{
    struct token t[MOST_TOKENS];
    struct reading r = {0};
    size_t others = 0;
    *published = *modified = (struct kr_stamp){0};
    *labelled = false;
    const size_t count = read_tokens(s, t);
    if (count == SIZE_MAX)
        return SIZE_MAX;
    settle_clocks(t, count);
    for (size_t i = 0; i < count; i++) {
        if (!t[i].used)
            read_token(&r, t, count, i);
        *labelled |= t[i].kind == PUBLISHED || t[i].kind == UPDATED;
        others += t[i].kind == OTHER;
    }
    for (size_t i = 0; i < count; i++)
        if (stray(t, count, i))
            return SIZE_MAX;
    if (r.date.any && !r.of && r.label && !r.clocked) /* "op 12 september 2022 bijgewerkt" */
        r.of = r.label;
    end_date(&r);
    *published = settled(&r.found[r.found[1].any]);
    *modified = settled(&r.found[2]);
    return others;
}

bool kr_stamp_line(kr_str text, struct kr_stamp *published, struct kr_stamp *modified)
{
    const kr_str s = kr_str_trim(text);
    bool labelled;
    *published = *modified = (struct kr_stamp){0};
    if (s.len < 8 || s.len > KR_MOST_DATE_LINE)
        return false;
    const size_t others = kr_stamp_words(s, published, modified, &labelled);
    const bool sentence = memchr(".!?", s.ptr[s.len - 1], 3) != NULL && !labelled && others > PROSE_OTHERS;
    if (others > MOST_OTHERS || sentence || !published->day) /* a sentence that names a date is no date line */
        *published = (struct kr_stamp){0};
    if (others > MOST_OTHERS || !modified->day)
        *modified = (struct kr_stamp){0};
    return published->day || modified->day;
}

enum kr_stamp_label kr_stamp_labelled(kr_str text)
{
    struct token t[MOST_TOKENS];
    enum kr_stamp_label label = KR_STAMP_PLAIN;
    const size_t count = text.len <= KR_MOST_DATE_LINE ? read_tokens(text, t) : SIZE_MAX;
    for (size_t i = 0; count != SIZE_MAX && i < count; i++)
        label = t[i].kind == PUBLISHED ? KR_STAMP_PUBLISHED : t[i].kind == UPDATED ? KR_STAMP_UPDATED : label;
    return label;
}

bool kr_stamp_hour(kr_str text, const struct kr_stamp *day, struct kr_stamp *out)
{
    struct token t[MOST_TOKENS];
    const kr_str s = kr_str_trim(text);
    struct found clock = {0};
    *out = (struct kr_stamp){0};
    const size_t count = s.len && s.len <= 40 ? read_tokens(s, t) : SIZE_MAX;
    if (count == SIZE_MAX)
        return false;
    settle_clocks(t, count);
    for (size_t i = 0; i < count; i++) {
        if (t[i].kind == CLOCK)
            add_clock(&clock, &t[i].stamp);
        else if (t[i].kind == OTHER || t[i].kind == MONTH || t[i].kind == DATE || (t[i].kind == NUMBER && !t[i].used))
            return false;
    }
    if (!clock.stamp.timed || clock.clock_struck || clock.stamp.hour > 23)
        return false;
    *out = clock.stamp;
    out->year = day->year, out->month = day->month, out->day = day->day;
    if (!out->zoned && day->zoned)
        out->zoned = true, out->zone = day->zone;
    return true;
}
