/* verbs.c - the verbs of a sentence, with their particles joined.
 *
 *     "neemt ... in"   nemen + in  -> innemen     the particle closes its clause, so nothing nominal follows it
 *     "innam"          already joined
 *
 * A word that is a verb and something else (zijn: to be, his) is told apart by what stands beside it.
 */
#include "claim/claim_int.h"

enum { PARTICLE_REACH = 40 };

/* Things that only a phrase can begin with: a particle before them is their preposition. */
#define PHRASE_BEGINS                                                                                                  \
    (BIT(KR_SECTION_DETERMINER) | BIT(KR_CATEGORY_PLACE) | BIT(KR_SECTION_NATIONALITY) | BIT(KR_SECTION_PEOPLE) |      \
     BIT(KR_SECTION_NOUN_FORCE) | BIT(KR_SECTION_NOUN_KIND) | BIT(KR_SECTION_NOUN_PART) | BIT(KR_SECTION_ACTOR) |      \
     BIT(KR_SECTION_NUMBER) | BIT(KR_SECTION_WEEKDAY) | BIT(KR_SECTION_MONTH) | BIT(KR_SECTION_ALIAS) |                \
     BIT(KR_SECTION_DIRECTION) | BIT(KR_SECTION_COMPARATOR) | BIT(KR_CATEGORY_NOUN) | BIT(KR_SECTION_NOUN_WEAPON) |    \
     BIT(KR_SECTION_PRONOUN) | BIT(KR_SECTION_NOUN_WITNESS) | BIT(KR_SECTION_NOUN_MEDIA) |                             \
     BIT(KR_SECTION_NOUN_OFFICE) | BIT(KR_SECTION_NOUN_REPORT))

/* "om binnen te dringen" */
static bool opens_purpose(const struct sentence *s, size_t unit)
{
    const struct entry_facts *word = kr_unit_facts(s, unit, KR_SECTION_SUBORDINATOR);
    for (size_t u = unit + 1; word && word->detail == CLAUSE_PURPOSE && u < s->unit_count && !kr_unit_mark(s, u); u++) {
        const struct kr_hit *verb = kr_unit_hit(s, u, KR_SECTION_VERB);
        if (kr_unit_is(s, u, BIT(KR_SECTION_MARKER)) || (verb && verb->detail & KR_FORM_TE))
            return true;
    }
    return false;
}

/* May the unit be a verb's separated particle rather than a preposition? */
static bool may_be_particle(const struct sentence *s, size_t unit)
{
    size_t next = unit + 1;
    if (kr_unit_is(s, unit - 1, BIT(KR_SECTION_DETERMINER)) || opens_purpose(s, unit))
        return false; /* "de plaats" */
    if (next >= s->unit_count)
        return true;
    if (kr_unit_token(s, next)->kind == KR_TOKEN_NUMBER)
        return false;
    if (!kr_unit_is(s, unit, BIT(KR_SECTION_PREPOSITION)))
        return true;
    if (kr_unit_is(s, next, BIT(KR_SECTION_SUBORDINATOR)) && !kr_unit_is(s, next + 1, BIT(KR_SECTION_NOUN_KIND)))
        return true;
    if (kr_unit_is(s, next, PHRASE_BEGINS))
        return false;
    if (kr_unit_token(s, next)->kind == KR_TOKEN_MARK)
        return kr_unit_token(s, next)->mark != '"';
    return s->units[next].mask != 0 && !(kr_unit_token(s, next)->flags & KR_TOKEN_UPPER);
}

/* Does a clause end at the unit, so that no particle of an earlier verb can stand behind it? */
static bool ends_clause(const struct sentence *s, size_t unit)
{
    char mark = kr_unit_mark(s, unit);
    if (mark && strchr(";:.?!_(|", mark))
        return true;
    const struct kr_hit *verb = kr_unit_hit(s, unit + 1, KR_SECTION_VERB);
    if (kr_unit_is(s, unit, BIT(KR_SECTION_COORDINATOR)) && verb && verb->detail & KR_FORM_FINITE &&
        !(verb->detail & (KR_FORM_PARTICIPLE | KR_FORM_INFINITIVE)))
        return true; /* "heeft X bezet en rukt op" */
    const struct kr_hit *then = kr_unit_hit(s, unit + 2, KR_SECTION_VERB);
    if (mark == ',' && kr_unit_is(s, unit + 1, BIT(KR_SECTION_FILLER)) && then && then->detail & KR_FORM_FINITE &&
        !(then->detail & (KR_FORM_PARTICIPLE | KR_FORM_INFINITIVE)))
        return true; /* "valt het, dan ligt de weg open" */
    if (kr_unit_is(s, unit, BIT(KR_SECTION_RELATIVE)) &&
        !kr_unit_is(s, unit, BIT(KR_SECTION_DETERMINER) | BIT(KR_SECTION_PRONOUN) | BIT(KR_SECTION_SUBORDINATOR)))
        return true; /* "zitten in een fuik waar ze ... uit kunnen" */
    const struct entry_facts *word = kr_unit_facts(s, unit, KR_SECTION_SUBORDINATOR);
    return word &&
           (word->detail != CLAUSE_TIME || !kr_unit_is(s, unit, BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_FILLER)));
}

/* Does the particle close its clause, with nothing of a phrase behind it? Many are prepositions as well: "trokken na
 * dagen de stad binnen" is no "natrekken". */
static bool closes_clause(const struct sentence *s, size_t unit)
{
    const uint64_t CLOSED =
        BIT(KR_SECTION_VERB) | BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_COORDINATOR) | BIT(KR_SECTION_SUBORDINATOR);
    return !kr_unit_is(s, unit, BIT(KR_SECTION_PREPOSITION)) || unit + 1 >= s->unit_count ||
           kr_unit_token(s, unit + 1)->kind == KR_TOKEN_MARK || kr_unit_is(s, unit + 1, CLOSED);
}

/* The separable verb that `base` and a particle to its right make; entry, or -1. *at: the particle's unit. */
static ptrdiff_t join_particle(const struct sentence *s, size_t unit, uint32_t base, size_t *at)
{
    const struct kr_pack *pack = s->rules->pack;
    size_t low = 0, high = pack->separable_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (pack->separables[middle].base < base)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == pack->separable_count || pack->separables[low].base != base)
        return -1;
    ptrdiff_t best = -1;
    if (kr_unit_mark(s, unit + 1) == ',')
        return -1; /* the verb closes its clause */
    for (size_t u = unit + 1; u < s->unit_count && u <= unit + PARTICLE_REACH; u++) {
        const struct kr_hit *hit = kr_unit_hit(s, u, KR_SECTION_PARTICLE);
        if (!hit || !may_be_particle(s, u)) {
            if (ends_clause(s, u))
                break;
            continue;
        }
        kr_str word = pack->entries[hit->entry].canonical;
        bool closes = closes_clause(s, u), found = false;
        for (size_t i = low; (best < 0 || closes) && i < pack->separable_count && pack->separables[i].base == base;
             i++) {
            if (kr_str_eq(pack->separables[i].particle, word)) {
                best = pack->separables[i].derived;
                *at = u;
                found = true;
            }
        }
        if (found && closes && !kr_unit_is(s, u + 1, BIT(KR_SECTION_PARTICLE))) /* "dringen er op aan" */
            break;
    }
    return best;
}

/* "zijn stad": a possessive, not the verb, when a noun follows at once and no clause needs a verb there. */
static bool is_possessive(const struct sentence *s, size_t unit)
{
    const struct entry_facts *pronoun = kr_unit_facts(s, unit, KR_SECTION_PRONOUN);
    if (!pronoun || !(pronoun->detail & PRONOUN_POSSESSIVE))
        return false;
    const uint64_t NOUNS = BIT(KR_SECTION_NOUN_KIND) | BIT(KR_SECTION_NOUN_FORCE) | BIT(KR_SECTION_NOUN_OFFICE) |
                           BIT(KR_SECTION_NOUN_PART) | BIT(KR_CATEGORY_NOUN);
    size_t next = unit + 1;
    if (next >= s->unit_count)
        return false;
    if (kr_unit_token(s, next)->kind == KR_TOKEN_NUMBER) /* "zijn 28 dorpen bezet", but "met zijn 28 mannen" */
        return kr_unit_is(s, unit - (unit > 0), BIT(KR_SECTION_PREPOSITION));
    bool noun = kr_unit_is(s, next, NOUNS) || (!s->units[next].mask && kr_unit_is(s, next + 1, NOUNS)) ||
                (!s->units[next].mask && kr_unit_token(s, next)->kind == KR_TOKEN_WORD &&
                 !(kr_unit_token(s, next)->flags & KR_TOKEN_UPPER));
    if (!noun)
        return false;
    for (size_t u = unit; u-- > 0;) { /* a finite verb before it in the same stretch: this is none */
        if (kr_unit_mark(s, u) == ',' || ends_clause(s, u))
            break;
        const struct kr_hit *hit = kr_unit_hit(s, u, KR_SECTION_VERB);
        if (hit && hit->detail & KR_FORM_FINITE)
            return true;
    }
    for (size_t u = unit + 1; u < s->unit_count && kr_unit_mark(s, u) != ','; u++) { /* or one later */
        const struct kr_hit *hit = kr_unit_hit(s, u, KR_SECTION_VERB);
        if (hit && hit->detail & KR_FORM_FINITE && !(hit->detail & KR_FORM_PARTICIPLE))
            return true;
    }
    return kr_unit_is(s, unit - (unit > 0), BIT(KR_SECTION_PREPOSITION));
}

/* Reads one hit as a verb. A word may be a form of several verbs: the caller adds each. */
static void add_verb(struct sentence *s, size_t unit, const struct kr_hit *hit, bool nominal)
{
    if (s->verb_count == MAX_VERBS)
        return;
    struct verb verb = {.unit = (uint16_t)unit, .entry = hit->entry, .form = hit->detail, .nominal = nominal};
    if (hit->detail & KR_FORM_FINITE && !(hit->detail & KR_FORM_JOINED)) {
        size_t at = 0;
        ptrdiff_t joined = join_particle(s, unit, hit->entry, &at);
        if (joined >= 0) {
            verb.entry = (uint32_t)joined;
            verb.particle_joined = true;
            s->units[at].mask = BIT(KR_SECTION_PARTICLE);
        }
    }
    verb.classes = s->rules->facts[verb.entry].verb;
    s->verbs[s->verb_count++] = verb;
}

/* "Het gaat om X", "omdat het viel": a pronoun that opens its clause, and the only finite verb up to the next mark;
 * "het bericht over X klopt" has another. */
static bool follows_subject(const struct sentence *s, size_t unit)
{
    const uint64_t NOUNS = BIT(KR_CATEGORY_NOUN) | BIT(KR_SECTION_NOUN_FORCE) | BIT(KR_SECTION_NOUN_KIND) |
                           BIT(KR_SECTION_NOUN_PART) | BIT(KR_SECTION_NOUN_PLAN) | BIT(KR_SECTION_NOUN_REPORT) |
                           BIT(KR_SECTION_NOUN_WEAPON);
    const struct kr_hit *verb = kr_unit_hit(s, unit, KR_SECTION_VERB);
    if (!unit || !verb || !(verb->detail & KR_FORM_FINITE) || verb->detail & (KR_FORM_PLURAL | KR_FORM_INFINITIVE) ||
        !kr_unit_is(s, unit - 1, BIT(KR_SECTION_PRONOUN)) || kr_unit_is(s, unit, NOUNS) ||
        (unit > 1 && !kr_unit_mark(s, unit - 2) &&
         !kr_unit_is(s, unit - 2, BIT(KR_SECTION_SUBORDINATOR) | BIT(KR_SECTION_COORDINATOR))))
        return false;
    for (size_t u = unit + 1; u < s->unit_count && !kr_unit_mark(s, u); u++) {
        const struct kr_hit *other = kr_unit_hit(s, u, KR_SECTION_VERB);
        if (other && other->detail & KR_FORM_FINITE && !(other->detail & (KR_FORM_INFINITIVE | KR_FORM_PARTICIPLE)))
            return false;
    }
    return true;
}

/* Words that stand where a noun stands: after a determiner or an adjective of nationality, a finite form is none
 * ("de strijd", "het woord"). */
static bool after_determiner(const struct sentence *s, size_t unit)
{
    kr_str progressive = kr_pack_setting(s->rules->pack, false, "progressive");
    if (unit > 1 && progressive.len) { /* "aan het heroveren" */
        kr_str before = kr_reading_text(s->reading, s->units[unit - 2].first, s->units[unit - 1].end);
        if (kr_str_eq(before, progressive))
            return false;
    }
    const struct entry_facts *verb = kr_unit_facts(s, unit, KR_SECTION_VERB);
    if (verb && verb->verb & (VERB_IS_COPULA | VERB_IS_PERFECT | VERB_IS_MODAL) &&
        !kr_unit_is(s, unit - (unit > 0), BIT(KR_SECTION_DETERMINER)))
        return false; /* "dat Robotyne Oekraïens is" */
    const struct entry_facts *pronoun = unit ? kr_unit_facts(s, unit - 1, KR_SECTION_PRONOUN) : NULL;
    if (pronoun && pronoun->detail & PRONOUN_POSSESSIVE && !kr_unit_is(s, unit - 1, BIT(KR_SECTION_VERB)) &&
        kr_unit_is(s, unit, BIT(KR_CATEGORY_NOUN)))
        return true; /* "zijn aanvallen" */
    if (follows_subject(s, unit))
        return false;
    return unit > 0 && kr_unit_is(s, unit - 1, BIT(KR_SECTION_DETERMINER) | BIT(KR_SECTION_NATIONALITY)) &&
           !kr_unit_is(s, unit - 1, BIT(KR_SECTION_RELATIVE) | BIT(KR_SECTION_SUBORDINATOR));
}

/* "het beschieten van": an infinitive that is a noun, with what it is done to; its article is neuter, and so a pronoun
 * too ("de stranden van" is a plural). */
static bool is_nominal(const struct sentence *s, size_t unit, uint32_t form)
{
    const struct entry_facts *behind = kr_unit_facts(s, unit + 1, KR_SECTION_PREPOSITION);
    const struct entry_facts *before = unit ? kr_unit_facts(s, unit - 1, KR_SECTION_DETERMINER) : NULL;
    return form & KR_FORM_INFINITIVE && behind && behind->relation == REL_OF && before &&
           before->detail == DETERMINER_DEFINITE && kr_unit_is(s, unit - 1, BIT(KR_SECTION_PRONOUN)) &&
           !kr_unit_is(s, unit, BIT(KR_CATEGORY_NOUN));
}

/* "Acht dorpen", but "dat acht het leger onwaarschijnlijk": a numeral that is a verb too stands before no noun. */
static bool is_numeral(const struct sentence *s, size_t unit)
{
    const uint64_t SUBJECT = BIT(KR_SECTION_DETERMINER) | BIT(KR_SECTION_PRONOUN) | BIT(KR_SECTION_ACTOR) |
                             BIT(KR_CATEGORY_PLACE) | BIT(KR_SECTION_FILLER);
    return kr_unit_is(s, unit, BIT(KR_SECTION_NUMBER)) && !kr_unit_is(s, unit + 1, SUBJECT);
}

static bool after_number(const struct sentence *s, size_t unit)
{
    return unit > 0 &&
           (kr_unit_is(s, unit - 1, BIT(KR_SECTION_NUMBER)) || kr_unit_token(s, unit - 1)->kind == KR_TOKEN_NUMBER);
}

/* A participle inside a noun phrase: "het zuidelijker gelegen Izjoem", "de ingenomen stad". */
static bool is_attributive(const struct sentence *s, size_t unit, uint32_t form)
{
    const uint64_t NOUNS = BIT(KR_CATEGORY_PLACE) | BIT(KR_SECTION_NOUN_KIND) | BIT(KR_SECTION_NOUN_FORCE) |
                           BIT(KR_SECTION_NOUN_PART) | BIT(KR_SECTION_NATIONALITY) | BIT(KR_SECTION_NOUN_OFFICE) |
                           BIT(KR_SECTION_NOUN_WITNESS) | BIT(KR_SECTION_PEOPLE) | BIT(KR_SECTION_NOUN_WEAPON) |
                           BIT(KR_SECTION_UNIT) | BIT(KR_SECTION_NOUN_TARGET);
    const uint64_t ARTICLE = BIT(KR_SECTION_DETERMINER);
    bool article = unit > 0 && kr_unit_is(s, unit - 1, ARTICLE) && !kr_unit_is(s, unit - 1, BIT(KR_SECTION_RELATIVE)) &&
                   unit + 1 < s->unit_count && !kr_unit_mark(s, unit + 1) &&
                   !s->units[unit + 1].mask; /* "een verlaten kolchoz" */
    if (form & KR_FORM_PARTICIPLE && article)
        return true;
    if (!(form & KR_FORM_PARTICIPLE) || !kr_unit_is(s, unit + 1, NOUNS))
        return false;
    if (unit == 0)
        return kr_unit_is(s, 1, BIT(KR_SECTION_NOUN_FORCE)); /* "Teruggetrokken eenheden" */
    for (size_t back = 1; back <= 3 && back <= unit; back++) {
        if (kr_unit_is(s, unit - back, BIT(KR_SECTION_DETERMINER)))
            return true;
        if (s->units[unit - back].mask & ~(BIT(KR_SECTION_FILLER) | BIT(KR_SECTION_DIRECTION) | BIT(KR_SECTION_NUMBER)))
            return kr_unit_is(s, unit - back, BIT(KR_SECTION_PREPOSITION)) && back == 1;
    }
    return false;
}

/* Does the unit stand inside a noun phrase, so that "bezette" is no past tense: "het bezette Melitopol"? */
static bool in_phrase(const struct sentence *s, size_t unit)
{
    const uint64_t BEFORE = BIT(KR_SECTION_DETERMINER) | BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_NUMBER) |
                            BIT(KR_SECTION_NATIONALITY) | BIT(KR_SECTION_UNIT);
    if (unit == 0)
        return true;
    for (size_t back = 2; back <= 5 && back < unit; back++) { /* "het door Rusland bezette Berdjansk" */
        const struct entry_facts *preposition = kr_unit_facts(s, unit - back, KR_SECTION_PREPOSITION);
        if (preposition && preposition->relation == REL_BY &&
            kr_unit_is(s, unit - back - 1, BIT(KR_SECTION_DETERMINER)))
            return true;
    }
    const struct entry_facts *pronoun = kr_unit_facts(s, unit - 1, KR_SECTION_PRONOUN);
    if (kr_unit_is(s, unit - 1, BEFORE) || kr_unit_token(s, unit - 1)->kind == KR_TOKEN_NUMBER)
        return true;
    return pronoun && pronoun->detail & PRONOUN_POSSESSIVE;
}

/* A word that is a noun too, where a noun stands: "in de oostelijke wijken", "de bevelen van hogerhand". */
static bool stands_as_noun(const struct sentence *s, size_t unit)
{
    const uint64_t NOUNS = BIT(KR_CATEGORY_NOUN) | BIT(KR_SECTION_NOUN_FORCE) | BIT(KR_SECTION_NOUN_KIND) |
                           BIT(KR_SECTION_NOUN_PART) | BIT(KR_SECTION_NOUN_PLAN);
    const uint64_t BEFORE = BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_DIRECTION) | BIT(KR_SECTION_NATIONALITY);
    if (!unit || !kr_unit_is(s, unit, NOUNS))
        return false;
    const struct entry_facts *behind = kr_unit_facts(s, unit + 1, KR_SECTION_PREPOSITION);
    bool adjective = unit > 1 && !s->units[unit - 1].mask && !kr_unit_mark(s, unit - 1) &&
                     kr_unit_is(s, unit - 2, BIT(KR_SECTION_DETERMINER) | BIT(KR_SECTION_PREPOSITION));
    bool demonstrative = unit > 1 && kr_unit_is(s, unit - 1, BIT(KR_SECTION_DETERMINER)) && /* "van die aanvallen" */
                         kr_unit_is(s, unit - 2, BIT(KR_SECTION_PREPOSITION));
    return kr_unit_is(s, unit - 1, BEFORE) || adjective || demonstrative ||
           (behind && behind->relation == REL_OF && !kr_unit_is(s, unit - 1, BIT(KR_SECTION_MARKER)));
}

void kr_claim_verbs(struct sentence *s)
{
    const struct kr_reading *r = s->reading;
    s->verb_count = 0;
    for (size_t u = 0; u < s->unit_count; u++) {
        struct unit *unit = &s->units[u];
        if (!(unit->mask & BIT(KR_SECTION_VERB)))
            continue;
        if (is_possessive(s, u) || is_numeral(s, u)) {
            unit->mask &= ~BIT(KR_SECTION_VERB);
            continue;
        }
        bool noun = after_determiner(s, u) || stands_as_noun(s, u);
        bool upper = kr_unit_token(s, u)->flags & KR_TOKEN_UPPER && u > 0 && !kr_unit_mark(s, u - 1);
        bool any = false, finite_only = false;
        for (uint32_t h = r->first_hit[unit->first]; h < r->first_hit[unit->first + 1]; h++)
            finite_only |= r->hits[h].category == KR_SECTION_VERB && r->hits[h].detail & KR_FORM_ATTRIBUTE;
        for (uint32_t h = r->first_hit[unit->first]; h < r->first_hit[unit->first + 1]; h++) {
            const struct kr_hit *hit = &r->hits[h];
            if (hit->category != KR_SECTION_VERB || hit->count != unit->end - unit->first)
                continue;
            bool attribute = hit->detail & (KR_FORM_ATTRIBUTE | KR_FORM_PARTICIPLE);
            if (hit->detail & KR_FORM_INFINITIVE && after_number(s, u))
                continue; /* "twee aanvallen" */
            bool nominal = is_nominal(s, u, hit->detail);
            if (upper || (noun && !attribute && !nominal))
                continue;
            if (hit->detail & KR_FORM_ATTRIBUTE ? !in_phrase(s, u) : finite_only && in_phrase(s, u))
                continue;
            struct kr_hit as = *hit;
            if (is_attributive(s, u, as.detail))
                as.detail = (as.detail & ~(uint32_t)(KR_FORM_PARTICIPLE | KR_FORM_FINITE)) | KR_FORM_ATTRIBUTE;
            if (nominal)
                as.detail = KR_FORM_ATTRIBUTE | KR_FORM_JOINED;
            add_verb(s, u, &as, nominal);
            any = true;
        }
        if (!any)
            unit->mask &= ~BIT(KR_SECTION_VERB);
    }
    for (size_t v = 0; v < s->verb_count; v++) {
        s->units[s->verbs[v].unit].forms |= s->verbs[v].form;
    }
}
