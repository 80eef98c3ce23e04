/* clauses.c - a sentence as clauses.
 *
 * The row of units is cut where a clause may begin (a comma, a colon, a quotation, a subordinator, a relative, a
 * coordinator between verbs); then the pieces are joined to clauses from left to right, with the clause at hand and
 * its parents as a stack:
 *
 *     De aanval kan bedoeld zijn om de stad, die vorig jaar werd bevrijd, weer in te nemen.
 *     [0 main                  ][1 om ....] [2 relative, of "stad"     ] [1 goes on      ]
 *
 * A piece with a verb after a clause that has its verb begins a clause; one without joins what is open.
 */
#include "claim/claim_int.h"

enum { MOST_ASIDE = 12 /* units */ };

enum opener {
    OPEN_START,
    OPEN_COMMA,
    OPEN_SUB,
    OPEN_RELATIVE,
    OPEN_COORDINATOR,
    OPEN_COLON,
    OPEN_DASH,
    OPEN_QUOTE,
    OPEN_STOP /* a semicolon, the bar behind a title: what follows is of its own */
};

struct piece {
    size_t first, end; /* units; the opening word is inside, the comma is not */
    enum opener opener;
    size_t word;       /* the unit of the opening word, if it is one */
    bool finite, verb; /* has a finite verb; has any verb (attributes aside) */
    bool strong;       /* has a form that is finite and nothing else: no plural that is an infinitive too */
};

/* ---- what a unit is ------------------------------------------------------------------------------------------- */

/* The forms of all verbs at a unit, 0 when it is none. A rebuttal ("ontkent dat") stands for its verb. */
static uint32_t forms_at(const struct sentence *s, size_t unit)
{
    if (kr_unit_is(s, unit, BIT(KR_SECTION_REBUTTAL)))
        return KR_FORM_PRESENT;
    return kr_unit_is(s, unit, BIT(KR_SECTION_VERB)) ? s->units[unit].forms : 0;
}

static bool is_finite(uint32_t forms)
{
    return forms & KR_FORM_FINITE && !(forms & (KR_FORM_PARTICIPLE | KR_FORM_ATTRIBUTE | KR_FORM_TE));
}

/* Only an attribute before a noun: "bevrijde". */
static bool is_attribute(uint32_t forms)
{
    return forms && !(forms & ~(uint32_t)(KR_FORM_ATTRIBUTE | KR_FORM_JOINED | KR_FORM_GERUND));
}

static bool is_boundary_mark(char mark)
{
    return mark && strchr(",;:_().?!~|", mark);
}

/* Does a stretch of words end here? */
static bool is_boundary(const struct sentence *s, size_t unit)
{
    return is_boundary_mark(kr_unit_mark(s, unit)) && !s->units[unit].aside;
}

/* Is there a verb in the units from `unit` to the next mark or subordinator? `last`: it must close them. */
static bool verb_follows(const struct sentence *s, size_t unit, bool last)
{
    bool any = false, closing = false;
    for (; unit < s->unit_count && !is_boundary(s, unit); unit++) {
        uint32_t forms = forms_at(s, unit);
        closing = forms && !is_attribute(forms);
        any |= closing;
        if (kr_unit_is(s, unit + 1, BIT(KR_SECTION_SUBORDINATOR)) && closing)
            break;
    }
    return last ? closing : any;
}

static bool span_has(const struct sentence *s, size_t first, size_t end, bool finite)
{
    for (size_t u = first; u < end; u++) {
        uint32_t forms = forms_at(s, u);
        if (finite ? is_finite(forms) : forms && !is_attribute(forms))
            return true;
    }
    return false;
}

/* The last unit before the next mark. */
static size_t last_before_mark(const struct sentence *s, size_t unit)
{
    while (unit + 1 < s->unit_count && !is_boundary(s, unit + 1))
        unit++;
    return unit;
}

static bool begins_sentence(const struct sentence *s, size_t unit)
{
    while (unit > 0 && kr_unit_mark(s, unit - 1) == '"')
        unit--;
    return unit == 0 || is_boundary_mark(kr_unit_mark(s, unit - 1)) ||
           kr_unit_is(s, unit - 1, BIT(KR_SECTION_COORDINATOR));
}

/* Words that begin what a "that" opens. */
#define CLAUSE_BEGINS                                                                                                  \
    (BIT(KR_SECTION_DETERMINER) | BIT(KR_SECTION_PRONOUN) | BIT(KR_CATEGORY_PLACE) | BIT(KR_SECTION_NATIONALITY) |     \
     BIT(KR_SECTION_PEOPLE) | BIT(KR_SECTION_ACTOR) | BIT(KR_SECTION_ALIAS) | BIT(KR_SECTION_COUNTRY) |                \
     BIT(KR_SECTION_NOUN_FORCE) | BIT(KR_SECTION_DEICTIC) | BIT(KR_SECTION_NUMBER) | BIT(KR_SECTION_COMPARATOR) |      \
     BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_FILLER) | BIT(KR_SECTION_NEGATION) | BIT(KR_SECTION_WEEKDAY) |       \
     BIT(KR_SECTION_TIME_DAY) | BIT(KR_SECTION_CUE))

/* Does an auxiliary stand right before the unit? */
static bool after_auxiliary(const struct sentence *s, size_t unit)
{
    const uint8_t AUXILIARY = VERB_IS_MODAL | VERB_IS_PERFECT | VERB_IS_PASSIVE;
    for (size_t v = 0; unit > 0 && v < s->verb_count && s->verbs[v].unit < unit; v++)
        if (s->verbs[v].unit + 1u == unit && s->verbs[v].classes & AUXILIARY && s->verbs[v].form & KR_FORM_FINITE)
            return true;
    return false;
}

/* Do verbs close the stretch, one of them finite: "hun huis werd geraakt"? */
static bool closes_finite(const struct sentence *s, size_t unit)
{
    size_t last = last_before_mark(s, unit);
    bool finite = false;
    for (size_t u = unit; u <= last; u++)
        if (kr_unit_is(s, u, BIT(KR_SECTION_SUBORDINATOR)) && !kr_unit_is(s, u, BIT(KR_SECTION_PREPOSITION)))
            last = u - 1;
    for (size_t u = last; u > unit && forms_at(s, u) && !is_attribute(forms_at(s, u)); u--)
        finite |= is_finite(forms_at(s, u));
    return finite;
}

/* Is this unit really a subordinator here? Many are also prepositions, coordinators, demonstratives. */
static bool is_subordinator(const struct sentence *s, size_t unit)
{
    const struct entry_facts *facts = kr_unit_facts(s, unit, KR_SECTION_SUBORDINATOR);
    if (!facts)
        return false;
    bool begins = begins_sentence(s, unit);
    if (s->units[unit].covered ||
        (unit > 0 && kr_unit_is(s, unit, BIT(KR_SECTION_COORDINATOR)) &&
         kr_unit_is(s, unit - 1, BIT(KR_SECTION_UNIT)) && kr_unit_is(s, unit + 1, BIT(KR_SECTION_NUMBER))))
        return false; /* "een kilometer of vijftien" */
    if (facts->detail == CLAUSE_PURPOSE) {
        bool open = true; /* no mark yet: "de slag om X woedt, en niemand durft te voorspellen" */
        for (size_t u = unit + 1; u < s->unit_count && !(kr_unit_mark(s, u) && strchr(";.?!", kr_unit_mark(s, u)));
             u++) {
            if (kr_unit_is(s, u, BIT(KR_SECTION_MARKER)) || forms_at(s, u) & KR_FORM_TE)
                return true;
            open &= !kr_unit_mark(s, u);
            if (open && is_finite(forms_at(s, u)) && !(forms_at(s, u) & KR_FORM_INFINITIVE))
                return false;
        }
        return false;
    }
    if (facts->detail == CLAUSE_CONTENT) {
        if (!verb_follows(s, unit + 1, false) || unit + 1 >= s->unit_count)
            return false;
        bool open = kr_unit_is(s, unit + 1, CLAUSE_BEGINS) || kr_unit_token(s, unit + 1)->flags & KR_TOKEN_UPPER ||
                    kr_unit_mark(s, unit + 1) == '"';
        if ((forms_at(s, unit + 1) && begins) || after_auxiliary(s, unit))
            return false; /* "Dat heeft hij gezegd", "zal dat een tegenvaller zijn" */
        return open || (!begins && closes_finite(s, unit + 1)) || kr_unit_mark(s, unit - (unit > 0)) == ',' ||
               (unit > 0 && forms_at(s, unit - 1) && verb_follows(s, unit + 1, true));
    }
    bool doubtful = kr_unit_is(s, unit,
                               BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_COORDINATOR) | BIT(KR_SECTION_FILLER) |
                                   BIT(KR_SECTION_DETERMINER) | BIT(KR_SECTION_TIME_SHIFT) | BIT(KR_SECTION_NEGATION));
    bool preposition = kr_unit_is(s, unit, BIT(KR_SECTION_PREPOSITION)) && facts->detail != CLAUSE_CONDITION &&
                       !kr_unit_is(s, unit, BIT(KR_SECTION_COORDINATOR) | BIT(KR_SECTION_DETERMINER));
    if (preposition && !begins) /* "sinds Bachmoet in mei viel" */
        return verb_follows(s, unit + 1, true) && span_has(s, 0, unit, true) &&
               is_finite(forms_at(s, last_before_mark(s, unit + 1)));
    if (facts->detail == CLAUSE_CONDITION && begins && verb_follows(s, unit + 1, false)) {
        size_t comma =
            last_before_mark(s, unit + 1) + 1; /* "Als de Russen doorbreken bij X, valt ...": then the verb */
        if (kr_unit_mark(s, comma) == ',' && is_finite(forms_at(s, comma + 1)))
            return true;
    }
    if (!begins && doubtful && (facts->detail == CLAUSE_TIME || facts->detail == CLAUSE_CONDITION))
        return span_has(s, 0, unit, false) && closes_finite(s, unit + 1); /* "kwamen om toen hun huis werd geraakt" */
    if (facts->detail == CLAUSE_CONDITION || doubtful)
        return begins && verb_follows(s, unit + 1, true);
    return verb_follows(s, unit + 1, false) && !(forms_at(s, unit + 1) && begins);
}

/* "De troepen die bij Kiev vrijkwamen, worden", "het offensief dat Moskou inzette": a relative right behind its noun,
 * where no phrase of its own follows ("die troepen") and what is said is no content ("het bericht dat"). */
static bool is_restrictive(const struct sentence *s, size_t unit)
{
    const uint64_t NOUNS = BIT(KR_SECTION_NOUN_KIND) | BIT(KR_SECTION_NOUN_FORCE) | BIT(KR_SECTION_NOUN_PART) |
                           BIT(KR_SECTION_PEOPLE) | BIT(KR_SECTION_NOUN_WITNESS) | BIT(KR_SECTION_NOUN_WEAPON) |
                           BIT(KR_CATEGORY_NOUN);
    const uint64_t OTHER = BIT(KR_SECTION_NOUN_REPORT) | BIT(KR_SECTION_NOUN_PLAN) | BIT(KR_SECTION_VERB);
    const uint64_t BEGINS = BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_FILLER) | BIT(KR_SECTION_VERB) |
                            BIT(KR_SECTION_PRONOUN) | BIT(KR_SECTION_NEGATION) | BIT(KR_SECTION_DEICTIC) |
                            BIT(KR_SECTION_DETERMINER) | BIT(KR_CATEGORY_PLACE) | BIT(KR_SECTION_ACTOR) |
                            BIT(KR_SECTION_ATTRIBUTION) | BIT(KR_SECTION_CUE) | BIT(KR_SECTION_TIME_DAY);
    if (!kr_unit_is(s, unit - 1, NOUNS) || kr_unit_is(s, unit - 1, OTHER) || !kr_unit_is(s, unit + 1, BEGINS) ||
        kr_unit_is(s, unit + 1, NOUNS) || !verb_follows(s, unit + 1, true))
        return false;
    size_t comma = last_before_mark(s, unit) + 1, u = unit;
    bool goes_on = kr_unit_mark(s, comma) == ',' && span_has(s, comma + 1, last_before_mark(s, comma + 1) + 1, true);
    while (u > 0 && !is_boundary(s, u - 1) && !forms_at(s, u - 1)) {
        u--;
        if (kr_unit_is(s, u, BIT(KR_SECTION_SUBORDINATOR))) /* "of de Russen die zelf hebben opgeblazen": its verb? */
            return goes_on && u > 0 && kr_unit_mark(s, u - 1) != ';' && span_has(s, 0, u, true);
    }
    return true;
}

static bool is_relative(const struct sentence *s, size_t unit)
{
    if (!kr_unit_is(s, unit, BIT(KR_SECTION_RELATIVE)) || unit == 0)
        return false;
    if (is_restrictive(s, unit))
        return true;
    size_t before = unit - 1;
    if (before > 0 && kr_unit_is(s, before, BIT(KR_SECTION_PREPOSITION)))
        before--;
    const uint64_t NOUNS =
        BIT(KR_CATEGORY_PLACE) | BIT(KR_SECTION_NOUN_KIND) | BIT(KR_SECTION_NOUN_FORCE) | BIT(KR_SECTION_NOUN_PART);
    if (kr_unit_is(s, unit, BIT(KR_SECTION_SUBORDINATOR)) && (before == 0 || !kr_unit_is(s, before - 1, NOUNS)))
        return false;
    if (kr_unit_is(s, unit, BIT(KR_SECTION_DETERMINER) | BIT(KR_SECTION_SUBORDINATOR) | BIT(KR_SECTION_PRONOUN)))
        return kr_unit_mark(s, before) == ',' && verb_follows(s, unit + 1, false);
    return verb_follows(s, unit + 1, false);
}

/* ---- cutting -------------------------------------------------------------------------------------------------- */

/* Is a coordinator between two things of one kind: Kupiansk en Izyum, Russen en Oekraïners? */
static bool joins_phrases(const struct sentence *s, size_t unit)
{
    const uint64_t NAMES = BIT(KR_CATEGORY_PLACE) | BIT(KR_SECTION_ACTOR) | BIT(KR_SECTION_PEOPLE) |
                           BIT(KR_SECTION_NATIONALITY) | BIT(KR_SECTION_WEEKDAY) | BIT(KR_SECTION_DIRECTION) |
                           BIT(KR_SECTION_NUMBER) | BIT(KR_SECTION_NOUN_PART) | BIT(KR_SECTION_NOUN_KIND);
    if (unit > 0 && kr_unit_token(s, unit - 1)->kind == KR_TOKEN_WORD && unit + 1 < s->unit_count &&
        kr_unit_is(s, unit - 1, BIT(KR_SECTION_UNIT)) && kr_unit_token(s, unit + 1)->kind == KR_TOKEN_NUMBER)
        return true; /* "82 plaatsen en 1.150 vierkante kilometer" */
    uint32_t after = forms_at(s, unit + 2);
    if (is_finite(after) && !(after & KR_FORM_INFINITIVE) && span_has(s, 0, unit, true))
        return false; /* "veroverden Soledar en Kiev heroverde Robotyne" */
    return unit > 0 && kr_unit_is(s, unit - 1, NAMES) && kr_unit_is(s, unit + 1, NAMES) &&
           s->units[unit - 1].mask & s->units[unit + 1].mask & NAMES;
}

/* Where the stretch that begins at `unit` ends: the next mark or opening word. */
static size_t stretch_end(const struct sentence *s, size_t unit)
{
    for (size_t u = unit; u < s->unit_count; u++)
        if (is_boundary(s, u) || (u > unit && s->units[u].opens))
            return u;
    return s->unit_count;
}

/* Is there a form that is finite and nothing else: no plural that is an infinitive too? */
static bool has_strong(const struct sentence *s, size_t first, size_t end)
{
    for (size_t u = first; u < end; u++)
        if (is_finite(forms_at(s, u)) && !(forms_at(s, u) & KR_FORM_INFINITIVE))
            return true;
    return false;
}

static bool cuts_coordinator(const struct sentence *s, size_t unit, const struct piece *piece)
{
    if (!kr_unit_is(s, unit, BIT(KR_SECTION_COORDINATOR)) || joins_phrases(s, unit))
        return false;
    size_t end = stretch_end(s, unit + 1);
    if (!span_has(s, piece->first, unit, false) || !span_has(s, unit + 1, end, false))
        return false;
    if (kr_unit_is(s, unit, BIT(KR_SECTION_FILLER)) && !has_strong(s, unit + 1, end))
        return false; /* "wil evenwel nog niet bevestigen": an adverb here */
    if (span_has(s, unit + 1, end, true))
        return span_has(s, piece->first, unit, true);
    uint32_t before = forms_at(s, unit - 1); /* "is A ingenomen en B heroverd", "te stoten en te gaan" */
    return before & (KR_FORM_PARTICIPLE | KR_FORM_INFINITIVE);
}

/* A quotation counts as clauses of its own when it holds a verb and some words. */
static bool quotes_clause(const struct sentence *s, size_t unit)
{
    size_t end = unit + 1;
    if (!(kr_unit_token(s, unit)->flags & KR_TOKEN_OPENS))
        return false;
    while (end < s->unit_count && !(kr_unit_token(s, end)->flags & KR_TOKEN_CLOSES))
        end++;
    return end - unit > 4 && span_has(s, unit + 1, end, true);
}

struct cutting {
    struct piece *pieces;
    size_t count, capacity;
    struct piece current;
};

static void cut(struct cutting *c, size_t end, size_t next, enum opener opener, size_t word)
{
    c->current.end = end;
    if (c->current.end > c->current.first && c->count < c->capacity)
        c->pieces[c->count++] = c->current;
    else if (c->current.opener != OPEN_START && opener == OPEN_COMMA)
        opener = c->current.opener; /* an empty piece: its opener stands for the next */
    c->current = (struct piece){.first = next, .opener = opener, .word = word};
}

/* The comma that closes the aside which the comma at `unit` opens: a few words without a verb, behind something that
 * is no closed clause; 0: none. */
static size_t aside_end(const struct sentence *s, size_t unit)
{
    const uint64_t OPENS = BIT(KR_SECTION_SUBORDINATOR) | BIT(KR_SECTION_RELATIVE) | BIT(KR_SECTION_COORDINATOR);
    if (unit == 0 || forms_at(s, unit - 1))
        return 0;
    for (size_t u = unit + 1; u < s->unit_count && u <= unit + MOST_ASIDE; u++) {
        const struct entry_facts *says = kr_unit_facts(s, u, KR_SECTION_ATTRIBUTION);
        if (says && says->detail == POSITION_AFTER)
            return 0; /* ", dixit Kirby," closes what he said */
        if (kr_unit_mark(s, u) == ',')
            return u > unit + 1 && u + 1 < s->unit_count ? u : 0;
        if (is_boundary_mark(kr_unit_mark(s, u)) || (forms_at(s, u) && !is_attribute(forms_at(s, u))) ||
            (kr_unit_is(s, u, OPENS) && (u == unit + 1 || kr_unit_is(s, u, BIT(KR_SECTION_RELATIVE))) &&
             !kr_unit_is(s, u, BIT(KR_SECTION_DETERMINER))))
            return 0;
    }
    return 0;
}

static void mark_asides(struct sentence *s)
{
    for (size_t u = 0; u < s->unit_count; u++)
        s->units[u].aside = 0;
    for (size_t u = 0; u < s->unit_count; u++) {
        size_t end = kr_unit_mark(s, u) == ',' ? aside_end(s, u) : 0;
        if (!end)
            continue;
        s->units[u].aside = s->units[end].aside = 1;
        u = end;
    }
}

/* Which units open a clause; found once, since what follows asks often. */
static void mark_openers(struct sentence *s)
{
    for (size_t u = 0; u < s->unit_count; u++) {
        bool free_relative = u == 0 && kr_unit_is(s, u, BIT(KR_SECTION_RELATIVE)) &&
                             !kr_unit_is(s, u, BIT(KR_SECTION_DETERMINER)) && verb_follows(s, u + 1, true);
        s->units[u].opens = free_relative           ? OPENS_SUB
                            : is_relative(s, u)     ? OPENS_RELATIVE
                            : is_subordinator(s, u) ? OPENS_SUB
                                                    : OPENS_NOTHING;
    }
}

/* "De soldaten die Lyman innamen vierden feest", "Om de stad te houden heeft Kiev": a finite verb right behind those
 * that close a clause is the main one's. */
static bool begins_main_verb(const struct sentence *s, size_t unit, const struct piece *piece)
{
    uint32_t forms = forms_at(s, unit), before = unit ? forms_at(s, unit - 1) : 0;
    if ((piece->opener != OPEN_SUB && piece->opener != OPEN_RELATIVE) || unit <= piece->first + 1 ||
        !is_finite(forms) || forms & KR_FORM_INFINITIVE || !before || is_attribute(before))
        return false;
    const struct entry_facts *word = kr_unit_facts(s, piece->word, KR_SECTION_SUBORDINATOR);
    if (piece->opener == OPEN_SUB && word && word->detail == CLAUSE_PURPOSE)
        return before & KR_FORM_INFINITIVE && kr_unit_is(s, unit - 2, BIT(KR_SECTION_MARKER));
    return has_strong(s, piece->first + 1, unit);
}

static size_t cut_pieces(const struct sentence *s, struct piece *pieces, size_t capacity)
{
    struct cutting c = {pieces, 0, capacity, {.opener = OPEN_START}};
    for (size_t u = 0; u < s->unit_count; u++) {
        char mark = kr_unit_mark(s, u);
        if (mark == ',' && s->units[u].aside)
            continue;
        if (mark == ',')
            cut(&c, u, u + 1, OPEN_COMMA, 0);
        else if (mark == ';' || mark == '|')
            cut(&c, u, u + 1, OPEN_STOP, 0);
        else if (mark == ':')
            cut(&c, u, u + 1, OPEN_COLON, 0);
        else if (mark == '_' || mark == '(' || mark == ')')
            cut(&c, u, u + 1, OPEN_DASH, 0);
        else if (mark == '"' && quotes_clause(s, u))
            cut(&c, u, u + 1, OPEN_QUOTE, 0);
        else if (mark && strchr(".?!", mark))
            cut(&c, u, u + 1, OPEN_DASH, 0);
        else if (s->units[u].opens)
            cut(&c, u, u, s->units[u].opens == OPENS_RELATIVE ? OPEN_RELATIVE : OPEN_SUB, u);
        else if (begins_main_verb(s, u, &c.current))
            cut(&c, u, u, OPEN_COMMA, 0);
        else if (cuts_coordinator(s, u, &c.current))
            cut(&c, u, u + 1, OPEN_COORDINATOR, u);
    }
    cut(&c, s->unit_count, s->unit_count, OPEN_START, 0);
    for (size_t p = 0; p < c.count; p++) {
        pieces[p].verb = span_has(s, pieces[p].first, pieces[p].end, false);
        pieces[p].finite = span_has(s, pieces[p].first, pieces[p].end, true);
        pieces[p].strong = has_strong(s, pieces[p].first, pieces[p].end);
    }
    return c.count;
}

/* ---- joining -------------------------------------------------------------------------------------------------- */

struct joining {
    struct sentence *s;
    uint8_t current; /* the clause at hand */
    uint8_t orphan;  /* a subordinate clause that still waits for its main clause */
};

static uint8_t new_clause(struct joining *j, enum clause_kind kind, const struct piece *piece)
{
    struct sentence *s = j->s;
    if (s->clause_count == KR_LIMIT_CLAUSES)
        return j->current;
    s->clauses[s->clause_count] = (struct clause){.kind = (uint8_t)kind,
                                                  .parent = NO_CLAUSE,
                                                  .previous = NO_CLAUSE,
                                                  .antecedent = NO_INDEX,
                                                  .accused = NO_INDEX,
                                                  .first = (uint16_t)piece->first,
                                                  .factuality = NO_FACTUALITY,
                                                  .content = NO_FACTUALITY,
                                                  .source = NO_INDEX,
                                                  .speaker = NO_INDEX};
    return (uint8_t)s->clause_count++;
}

static void give(struct joining *j, uint8_t clause, const struct piece *piece)
{
    struct clause *c = &j->s->clauses[clause];
    for (size_t u = piece->first; u < piece->end; u++)
        j->s->units[u].clause = clause;
    if (piece->end > c->end)
        c->end = (uint16_t)piece->end;
    c->finite |= piece->finite;
    c->lexical |= piece->verb;
    j->current = clause;
}

static void begin_main(struct joining *j, const struct piece *piece, bool coordinated)
{
    uint8_t before = j->current, clause = new_clause(j, CLAUSE_MAIN, piece);
    struct clause *c = &j->s->clauses[clause];
    if (j->orphan != NO_CLAUSE && clause != j->orphan) {
        j->s->clauses[j->orphan].parent = clause;
        j->orphan = NO_CLAUSE;
    }
    if (coordinated && before != NO_CLAUSE && before != clause)
        c->previous = before;
    give(j, clause, piece);
}

static void begin_sub(struct joining *j, const struct piece *piece)
{
    struct sentence *s = j->s;
    const struct entry_facts *word = kr_unit_facts(s, piece->word, KR_SECTION_SUBORDINATOR);
    uint8_t before = j->current;
    bool repeated = piece->word > 0 && kr_unit_is(s, piece->word - 1, BIT(KR_SECTION_COORDINATOR));
    uint8_t clause = new_clause(j, CLAUSE_SUB, piece);
    if (clause == before) { /* no room: the clause at hand goes on */
        give(j, clause, piece);
        return;
    }
    struct clause *c = &s->clauses[clause];
    c->purpose = word ? word->detail : CLAUSE_OTHER;
    c->free_relative = !word;
    c->kind = c->purpose == CLAUSE_PURPOSE ? CLAUSE_INFINITIVE : CLAUSE_SUB;
    c->factuality = word ? word->factuality : NO_FACTUALITY;
    c->asks = c->purpose == CLAUSE_CONTENT && c->factuality == KR_POSSIBLE;
    if (before == NO_CLAUSE || before == clause) {
        j->orphan = clause;
    } else if (repeated && s->clauses[before].kind == CLAUSE_SUB && s->clauses[before].purpose == c->purpose) {
        c->parent = s->clauses[before].parent;
        c->previous = before;
    } else {
        c->parent = before;
    }
    s->units[piece->word].mask = BIT(KR_SECTION_SUBORDINATOR); /* here it is nothing else */
    give(j, clause, piece);
}

static void begin_relative(struct joining *j, const struct piece *piece)
{
    uint8_t before = j->current, clause = new_clause(j, CLAUSE_RELATIVE, piece);
    if (clause == before) { /* no room: the clause at hand goes on */
        give(j, clause, piece);
        return;
    }
    struct clause *c = &j->s->clauses[clause];
    const struct entry_facts *word = kr_unit_facts(j->s, piece->word, KR_SECTION_RELATIVE);
    c->relative = word && word->relation != REL_OTHER ? word->relation : REL_NONE;
    if (before != clause)
        c->parent = before;
    j->s->units[piece->word].mask = BIT(KR_SECTION_RELATIVE);
    give(j, clause, piece);
}

static void begin_coordinated(struct joining *j, const struct piece *piece)
{
    uint8_t before = j->current;
    if (before == NO_CLAUSE) {
        begin_main(j, piece, false);
        return;
    }
    const struct sentence *s = j->s;
    while (is_finite(forms_at(s, piece->first)) && !(forms_at(s, piece->first) & KR_FORM_INFINITIVE) &&
           s->clauses[before].kind == CLAUSE_SUB && s->clauses[before].finite && s->clauses[before].parent != NO_CLAUSE)
        before = s->clauses[before].parent; /* "ontkende dat X viel en zei": the verb of a main clause stands first */
    uint8_t clause = new_clause(j, (enum clause_kind)j->s->clauses[before].kind, piece);
    if (clause != before) {
        struct clause *c = &j->s->clauses[clause];
        const struct clause *p = &j->s->clauses[before];
        c->parent = p->parent;
        c->previous = before;
        c->joined = true;
        c->purpose = p->purpose;
        c->antecedent = p->antecedent;
        c->relative = p->relative;
        c->factuality = p->kind == CLAUSE_MAIN ? NO_FACTUALITY : p->factuality;
    }
    give(j, clause, piece);
}

/* Do its verbs close the piece, one after the other, as those of a cluster that began before it do? */
static bool closes_with_verbs(const struct sentence *s, const struct piece *piece)
{
    size_t u = piece->end;
    while (u > piece->first && (forms_at(s, u - 1) || kr_unit_is(s, u - 1, BIT(KR_SECTION_MARKER))))
        u--;
    return u < piece->end && !span_has(s, piece->first, u, false);
}

/* After a comma: does the piece go on with an open clause, or begin one? */
static void after_comma(struct joining *j, const struct piece *piece)
{
    struct sentence *s = j->s;
    uint8_t at = j->current;
    if (at == NO_CLAUSE) {
        begin_main(j, piece, false);
        return;
    }
    while (s->clauses[at].kind != CLAUSE_MAIN && s->clauses[at].lexical && s->clauses[at].parent != NO_CLAUSE &&
           (piece->verb || s->clauses[at].kind == CLAUSE_RELATIVE))
        at = s->clauses[at].parent;
    const struct clause *c = &s->clauses[at];
    bool complete = c->kind == CLAUSE_MAIN ? c->finite : c->lexical;
    bool infinite = !piece->strong && closes_with_verbs(s, piece);
    if (c->kind == CLAUSE_MAIN && c->lexical && !c->finite && piece->finite && !infinite &&
        !is_finite(forms_at(s, piece->first))) { /* a headline: "Cherson bevrijd, inwoners vieren feest" */
        j->current = at;
        begin_main(j, piece, false);
        return;
    }
    if (!piece->verb || !complete || (c->kind == CLAUSE_MAIN && (!piece->finite || infinite))) {
        give(j, at, piece);
        return;
    }
    j->current = at;
    begin_main(j, piece, c->kind == CLAUSE_MAIN);
}

/* Nothing but names and what joins them: "Oekraïne heroverd: Izjoem en Balaklia". */
static bool lists_places(const struct sentence *s, const struct piece *piece)
{
    const uint64_t LISTED =
        BIT(KR_CATEGORY_PLACE) | BIT(KR_SECTION_COORDINATOR) | BIT(KR_SECTION_NOUN_KIND) | BIT(KR_SECTION_DETERMINER);
    bool place = false;
    for (size_t u = piece->first; u < piece->end; u++) {
        if (!kr_unit_mark(s, u) && !kr_unit_is(s, u, LISTED))
            return false;
        place |= kr_unit_is(s, u, BIT(KR_CATEGORY_PLACE));
    }
    return place;
}

/* Does a dash or a stop set off a clause of its own? */
static bool begins_anew(const struct joining *j, const struct piece *piece)
{
    const struct sentence *s = j->s;
    if (j->current == NO_CLAUSE)
        return true;
    if (piece->opener == OPEN_STOP)
        return piece->verb;
    return piece->opener == OPEN_DASH && piece->finite && s->clauses[j->current].finite;
}

static void begin_after_colon(struct joining *j, const struct piece *piece)
{
    struct sentence *s = j->s;
    uint8_t before = j->current;
    bool open = before != NO_CLAUSE && s->clauses[before].kind != CLAUSE_MAIN && !s->clauses[before].lexical;
    bool listed = before != NO_CLAUSE && s->clauses[before].lexical && lists_places(s, piece);
    if (open || listed) {
        give(j, before, piece);
        return;
    }
    begin_main(j, piece, false);
    s->clauses[j->current].colon = before != NO_CLAUSE;
    s->clauses[j->current].parent = before != j->current ? before : NO_CLAUSE;
    s->clauses[j->current].purpose = CLAUSE_CONTENT;
}

static void join_pieces(struct sentence *s, const struct piece *pieces, size_t count)
{
    struct joining j = {s, NO_CLAUSE, NO_CLAUSE};
    for (size_t p = 0; p < count; p++) {
        const struct piece *piece = &pieces[p];
        switch (piece->opener) {
        case OPEN_SUB:
            begin_sub(&j, piece);
            break;
        case OPEN_RELATIVE:
            begin_relative(&j, piece);
            break;
        case OPEN_COORDINATOR:
            begin_coordinated(&j, piece);
            break;
        case OPEN_QUOTE:
        case OPEN_COLON:
            begin_after_colon(&j, piece);
            break;
        default:
            if (begins_anew(&j, piece))
                begin_main(&j, piece, false);
            else
                after_comma(&j, piece);
            break;
        }
    }
    for (size_t c = 0; c < s->clause_count; c++)
        s->clauses[c].quoted = s->reading->tokens[s->units[s->clauses[c].first].first].flags & KR_TOKEN_QUOTED;
}

void kr_claim_clauses(struct sentence *s)
{
    struct piece pieces[KR_LIMIT_CLAUSES];
    s->clause_count = 0;
    mark_asides(s);
    mark_openers(s);
    if (s->unit_count)
        join_pieces(s, pieces, cut_pieces(s, pieces, KR_LIMIT_CLAUSES));
    uint8_t last = 0; /* marks and what was cut away belong to the clause before them */
    for (size_t u = 0; u < s->unit_count; u++) {
        if (s->units[u].clause == NO_CLAUSE)
            s->units[u].clause = last;
        last = s->units[u].clause;
    }
}

/* ---- moods ---------------------------------------------------------------------------------------------------- */

/* Does an auxiliary of the perfect stand in the verb's clause: "heeft zich moeten terugtrekken"? */
static bool in_perfect(const struct sentence *s, const struct verb *verb)
{
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->units[s->verbs[v].unit].clause == s->units[verb->unit].clause &&
            (s->verbs[v].classes & (VERB_IS_PERFECT | VERB_IS_COPULA)) == VERB_IS_PERFECT &&
            s->verbs[v].form & KR_FORM_FINITE)
            return true;
    return false;
}

static void read_verb_mood(const struct sentence *s, const struct verb *verb, struct clause *clause)
{
    const struct entry_facts *facts = &s->rules->facts[verb->entry];
    if (verb->classes & VERB_IS_PASSIVE)
        clause->passive = true;
    if (verb->classes & VERB_IS_MODAL) {
        bool infinitive = verb->form & KR_FORM_INFINITIVE && in_perfect(s, verb);
        bool past = verb->form & KR_FORM_PAST || infinitive; /* "moest zich terugtrekken": it did */
        clause->factuality = kr_weaker(clause->factuality, past ? facts->past : facts->factuality);
    }
}

/* "Niet Bachmoet maar Soledar": the place that a negation before it excludes alone; NO_INDEX: none. */
static uint16_t excluded_place(const struct sentence *s, size_t negation)
{
    size_t unit = negation + 1;
    while (unit < s->unit_count && unit < negation + 4 &&
           kr_unit_is(s, unit, BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_DETERMINER) | BIT(KR_SECTION_NOUN_KIND)) &&
           s->units[unit].item == NO_INDEX)
        unit++;
    uint16_t item = unit < s->unit_count ? s->units[unit].item : NO_INDEX;
    if (item == NO_INDEX || s->items[item].kind != ITEM_PLACE)
        return NO_INDEX;
    size_t behind = s->items[item].end;
    if (kr_unit_mark(s, behind) == ',')
        behind++;
    const struct entry_facts *but = kr_unit_facts(s, behind, KR_SECTION_COORDINATOR);
    for (uint16_t i = 0; but && but->detail == COORDINATOR_BUT && i < s->item_count; i++)
        if (s->items[i].partner == item)
            return item;
    return NO_INDEX;
}

/* "Amper een dag eerder", "nog geen halve vierkante kilometer": less than that, not not. */
static bool measures(const struct sentence *s, size_t negation)
{
    uint16_t item = negation + 1 < s->unit_count ? s->units[negation + 1].item : NO_INDEX;
    if (item == NO_INDEX)
        return false;
    if (s->items[item].kind == ITEM_TIME)
        return !kr_unit_is(s, negation + 1, BIT(KR_SECTION_PREPOSITION));
    if (s->items[item].kind != ITEM_FIGURE)
        return false;
    kr_str unit = s->figures[s->items[item].index].figure.unit;
    return kr_str_is(unit, "km") || kr_str_is(unit, "m") || kr_str_is(unit, "km2") || kr_str_is(unit, "day");
}

/* Cues count for the clause that they stand in. */
static void read_unit_mood(struct sentence *s, size_t unit, struct clause *clause)
{
    const struct entry_facts *cue = kr_unit_facts(s, unit, KR_SECTION_CUE);
    if (cue)
        clause->factuality = kr_weaker(clause->factuality, cue->factuality);
    if (!kr_unit_is(s, unit, BIT(KR_SECTION_NEGATION)) || s->units[unit].covered || measures(s, unit))
        return;
    uint16_t excluded = excluded_place(s, unit);
    if (excluded == NO_INDEX)
        clause->negated = true;
    else
        s->items[excluded].excluded = true;
}

/* "Zonder wapens was Kiev gevallen": it did not. */
static bool is_counterfactual(const struct sentence *s, size_t clause)
{
    const struct entry_facts *without = kr_unit_facts(s, s->clauses[clause].first, KR_SECTION_PREPOSITION);
    bool had = false, done = false;
    if (!without || without->factuality == NO_FACTUALITY)
        return false;
    for (size_t v = 0; v < s->verb_count; v++) {
        const struct verb *verb = &s->verbs[v];
        if (s->units[verb->unit].clause != clause)
            continue;
        had |= verb->classes & VERB_IS_PERFECT && verb->form & KR_FORM_PAST;
        done |= verb->form & KR_FORM_PARTICIPLE && !(verb->form & KR_FORM_ATTRIBUTE);
    }
    return had && done;
}

/* "Wanneer de stad wegvalt": a time, and in the present tense a condition. */
static void mark_coming(struct sentence *s)
{
    for (size_t v = 0; v < s->verb_count; v++) {
        struct clause *clause = &s->clauses[s->units[s->verbs[v].unit].clause];
        const struct kr_entry *word = kr_unit_entry(s, clause->first, KR_SECTION_SUBORDINATOR);
        if (clause->kind == CLAUSE_SUB && word && kr_entry_get(word, "present").len &&
            s->verbs[v].form & KR_FORM_PRESENT && !(s->verbs[v].classes & VERB_IS_PERFECT))
            clause->factuality = kr_weaker(clause->factuality, KR_POSSIBLE);
    }
}

/* "Raakt Boetsja ontzet, dan ...": a main clause that begins with its verb and has another after it is a condition;
 * what follows from it is no surer. */
static void mark_conditions(struct sentence *s)
{
    for (size_t c = 0; c < s->clause_count; c++)
        if (is_counterfactual(s, c))
            s->clauses[c].factuality = kr_weaker(s->clauses[c].factuality, KR_POSSIBLE);
    for (size_t c = 0; c + 1 < s->clause_count; c++) {
        struct clause *clause = &s->clauses[c];
        struct clause *next = &s->clauses[c + 1];
        if (clause->kind != CLAUSE_MAIN || clause->first > 1 || next->kind != CLAUSE_MAIN || next->previous != c)
            continue;
        size_t first = clause->first;
        if (!is_finite(forms_at(s, first)) || !kr_unit_is(s, next->first, BIT(KR_SECTION_FILLER)))
            continue;
        clause->factuality = kr_weaker(clause->factuality, KR_POSSIBLE);
        next->factuality = kr_weaker(next->factuality, KR_POSSIBLE);
    }
}

/* A word that is a past tense and a participle (verdreven, vertrokken) is a participle where an auxiliary stands. */
static void choose_readings(struct sentence *s)
{
    for (size_t v = 0; v < s->verb_count; v++) {
        struct verb *verb = &s->verbs[v];
        bool twin = false, helped = false;
        for (size_t o = 0; o < s->verb_count; o++) {
            const struct verb *other = &s->verbs[o];
            if (s->units[other->unit].clause != s->units[verb->unit].clause)
                continue;
            twin |= o != v && other->unit == verb->unit &&
                    (verb->form & KR_FORM_PARTICIPLE ? other->form & KR_FORM_FINITE : other->form & KR_FORM_PARTICIPLE);
            helped |= other->unit != verb->unit && other->classes & (VERB_IS_PERFECT | VERB_IS_PASSIVE);
        }
        if (twin && !(verb->form & KR_FORM_INFINITIVE) && helped == !(verb->form & KR_FORM_PARTICIPLE))
            verb->dropped = true;
    }
}

/* "Zou troepen weghalen en naar de Donbas sturen": an infinitive behind "en" hangs on the modal before it. */
static bool shares_modal(const struct sentence *s, size_t clause)
{
    const uint8_t before = s->clauses[clause].previous;
    bool modal = false, infinitive = false;
    for (size_t v = 0; v < s->verb_count; v++) {
        uint8_t at = s->units[s->verbs[v].unit].clause;
        modal |= at == before && s->verbs[v].classes & VERB_IS_MODAL && s->verbs[v].form & KR_FORM_FINITE;
        if (at != clause || s->verbs[v].form & KR_FORM_ATTRIBUTE)
            continue;
        if (!(s->verbs[v].form & KR_FORM_INFINITIVE) && s->verbs[v].form & KR_FORM_FINITE &&
            !(s->units[s->verbs[v].unit].forms & KR_FORM_INFINITIVE))
            return false;
        infinitive |= s->verbs[v].form & KR_FORM_INFINITIVE;
    }
    return modal && infinitive;
}

void kr_claim_moods(struct sentence *s)
{
    choose_readings(s);
    for (size_t v = 0; v < s->verb_count; v++)
        read_verb_mood(s, &s->verbs[v], &s->clauses[s->units[s->verbs[v].unit].clause]);
    for (size_t u = 0; u < s->unit_count; u++)
        read_unit_mood(s, u, &s->clauses[s->units[u].clause]);
    mark_coming(s);
    mark_conditions(s);
    for (size_t c = 0; c < s->clause_count; c++) { /* a shared auxiliary: "is A ingenomen en B heroverd" */
        struct clause *clause = &s->clauses[c];
        if (clause->previous != NO_CLAUSE && (!clause->finite || (clause->joined && shares_modal(s, c)))) {
            clause->passive |= s->clauses[clause->previous].passive;
            clause->factuality = kr_weaker(clause->factuality, s->clauses[clause->previous].factuality);
        }
    }
}
