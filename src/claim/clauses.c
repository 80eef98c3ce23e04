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
#include "claim/clauses_int.h"

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
    bool strong;       /* has_strong */
};

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
    if (is_strong(forms_at(s, unit + 2)) && span_has(s, 0, unit, true))
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

/* Is there a form that is finite and nothing else, in itself or by what stands behind it? */
static bool has_strong(const struct sentence *s, size_t first, size_t end)
{
    for (size_t u = first; u < end; u++)
        if (is_strong(forms_at(s, u)) || (is_finite(forms_at(s, u)) && kr_unit_is(s, u + 1, BIT(KR_SECTION_MARKER))))
            return true; /* "bewoners weigeren te" */
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

/* "De soldaten die Lyman innamen vierden feest", "Om de stad te houden heeft Kiev": a finite verb right behind those
 * that close a clause is the main one's. */
static bool begins_main_verb(const struct sentence *s, size_t unit, const struct piece *piece)
{
    uint32_t before = unit ? forms_at(s, unit - 1) : 0;
    if ((piece->opener != OPEN_SUB && piece->opener != OPEN_RELATIVE) || unit <= piece->first + 1 ||
        !is_strong(forms_at(s, unit)) || !before || is_attribute(before))
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
    while (is_strong(forms_at(s, piece->first)) && s->clauses[before].kind == CLAUSE_SUB && s->clauses[before].finite &&
           s->clauses[before].parent != NO_CLAUSE)
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

/* ", maar Saldo, die door Moskou werd aangesteld, gaf toe": a main clause whose verb comes behind a relative one. */
static bool waits_for_verb(const struct joining *j, const struct piece *piece, const struct piece *next)
{
    return piece->opener == OPEN_COMMA && next && next->opener == OPEN_RELATIVE && !piece->verb &&
           kr_unit_is(j->s, piece->first, BIT(KR_SECTION_COORDINATOR)) && j->current != NO_CLAUSE &&
           j->s->clauses[j->current].kind == CLAUSE_MAIN && j->s->clauses[j->current].finite;
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

/* "De staf schreef dat X: doordat de fabriek standhield, konden ze": the main clause behind the subordinate one that
 * the colon opens is said, too. */
static void hang_on_colon(const struct sentence *s, struct clause *clause)
{
    size_t colon = clause->first;
    while (colon > 0 && kr_unit_mark(s, colon - 1) != ':')
        colon--;
    if (clause->kind != CLAUSE_MAIN || clause->parent != NO_CLAUSE || colon < 2 || colon == clause->first ||
        !kr_unit_is(s, colon, BIT(KR_SECTION_SUBORDINATOR)))
        return;
    clause->parent = s->units[colon - 2].clause;
    clause->colon = true;
    clause->purpose = CLAUSE_CONTENT;
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
            else if (waits_for_verb(&j, piece, p + 1 < count ? piece + 1 : NULL))
                begin_main(&j, piece, true);
            else
                after_comma(&j, piece);
            break;
        }
    }
    for (size_t c = 0; c < s->clause_count; c++)
        hang_on_colon(s, &s->clauses[c]);
    for (size_t c = 0; c < s->clause_count; c++)
        s->clauses[c].quoted = s->reading->tokens[s->units[s->clauses[c].first].first].flags & KR_TOKEN_QUOTED;
}

void kr_claim_clauses(struct sentence *s)
{
    struct piece pieces[KR_LIMIT_CLAUSES];
    s->clause_count = 0;
    kr_claim_openers(s);
    if (s->unit_count)
        join_pieces(s, pieces, cut_pieces(s, pieces, KR_LIMIT_CLAUSES));
    uint8_t last = 0; /* marks and what was cut away belong to the clause before them */
    for (size_t u = 0; u < s->unit_count; u++) {
        if (s->units[u].clause == NO_CLAUSE)
            s->units[u].clause = last;
        last = s->units[u].clause;
    }
}
