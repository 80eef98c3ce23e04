/* openers.c - which words open a clause, and which commas do not: many a word that does is also a preposition, a
 * demonstrative, an adverb, and what stands around it tells. */
#include "claim/clauses_int.h"

enum { MOST_ASIDE = 12 /* units */ };

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

/* Does "om" open a clause of purpose: with "te" behind it, and no finite verb before that? */
static bool is_purpose(const struct sentence *s, size_t unit)
{
    bool open = true; /* no mark yet: "de slag om X woedt, en niemand durft te voorspellen" */
    for (size_t u = unit + 1; u < s->unit_count && !(kr_unit_mark(s, u) && strchr(";.?!", kr_unit_mark(s, u))); u++) {
        if (kr_unit_is(s, u, BIT(KR_SECTION_MARKER)) || forms_at(s, u) & KR_FORM_TE)
            return true;
        open &= !kr_unit_mark(s, u);
        if (open && is_strong(forms_at(s, u)))
            return false;
    }
    return false;
}

/* Does "dat" open what is said, rather than stand for it? */
static bool is_content(const struct sentence *s, size_t unit)
{
    if (!verb_follows(s, unit + 1, false) || unit + 1 >= s->unit_count)
        return false;
    bool begins = begins_sentence(s, unit);
    if ((forms_at(s, unit + 1) && begins) || after_auxiliary(s, unit))
        return false; /* "Dat heeft hij gezegd", "zal dat een tegenvaller zijn" */
    bool open = kr_unit_is(s, unit + 1, CLAUSE_BEGINS) || kr_unit_token(s, unit + 1)->flags & KR_TOKEN_UPPER ||
                kr_unit_mark(s, unit + 1) == '"';
    return open || (!begins && closes_finite(s, unit + 1)) || kr_unit_mark(s, unit - (unit > 0)) == ',' ||
           (unit > 0 && forms_at(s, unit - 1) && verb_follows(s, unit + 1, true));
}

/* Is this unit really a subordinator here? Many are also prepositions, coordinators, demonstratives. */
static bool is_subordinator(const struct sentence *s, size_t unit)
{
    const struct entry_facts *facts = kr_unit_facts(s, unit, KR_SECTION_SUBORDINATOR);
    if (!facts || s->units[unit].covered ||
        (unit > 0 && kr_unit_is(s, unit, BIT(KR_SECTION_COORDINATOR)) &&
         kr_unit_is(s, unit - 1, BIT(KR_SECTION_UNIT)) && kr_unit_is(s, unit + 1, BIT(KR_SECTION_NUMBER))))
        return false; /* "een kilometer of vijftien" */
    if (facts->detail == CLAUSE_PURPOSE)
        return is_purpose(s, unit);
    if (facts->detail == CLAUSE_CONTENT)
        return is_content(s, unit);
    bool begins = begins_sentence(s, unit);
    bool doubtful = kr_unit_is(s, unit,
                               BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_COORDINATOR) | BIT(KR_SECTION_FILLER) |
                                   BIT(KR_SECTION_DETERMINER) | BIT(KR_SECTION_TIME_SHIFT) | BIT(KR_SECTION_NEGATION));
    bool preposition = kr_unit_is(s, unit, BIT(KR_SECTION_PREPOSITION)) && facts->detail != CLAUSE_CONDITION &&
                       !kr_unit_is(s, unit, BIT(KR_SECTION_COORDINATOR) | BIT(KR_SECTION_DETERMINER));
    if (preposition && !begins) /* "sinds Bachmoet in mei viel" */
        return verb_follows(s, unit + 1, true) && span_has(s, 0, unit, true) &&
               is_finite(forms_at(s, last_before_mark(s, unit + 1)));
    if (facts->detail == CLAUSE_CONDITION && begins && verb_follows(s, unit + 1, false)) {
        size_t comma = last_before_mark(s, unit + 1) + 1; /* "Als de Russen doorbreken bij X, valt": then the verb */
        size_t then = comma + 1 + (kr_unit_is(s, comma + 1, BIT(KR_SECTION_FILLER)) ? 1 : 0); /* ", dan valt" */
        if (kr_unit_mark(s, comma) == ',' && is_finite(forms_at(s, then)))
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
                           BIT(KR_SECTION_PEOPLE) | BIT(KR_SECTION_NOUN_WITNESS) | BIT(KR_SECTION_NOUN_OFFICE) |
                           BIT(KR_SECTION_NOUN_WEAPON) | BIT(KR_CATEGORY_NOUN);
    const uint64_t OTHER = BIT(KR_SECTION_NOUN_REPORT) | BIT(KR_SECTION_NOUN_PLAN) | BIT(KR_SECTION_VERB);
    const uint64_t BEGINS = BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_FILLER) | BIT(KR_SECTION_VERB) |
                            BIT(KR_SECTION_PRONOUN) | BIT(KR_SECTION_NEGATION) | BIT(KR_SECTION_DEICTIC) |
                            BIT(KR_SECTION_DETERMINER) | BIT(KR_CATEGORY_PLACE) | BIT(KR_SECTION_ACTOR) |
                            BIT(KR_SECTION_ATTRIBUTION) | BIT(KR_SECTION_CUE) | BIT(KR_SECTION_TIME_DAY);
    bool content = kr_unit_is(s, unit, BIT(KR_SECTION_SUBORDINATOR));
    for (size_t v = 0; content && v < s->verb_count && s->verbs[v].unit < unit; v++)
        if (s->verbs[v].classes & VERB_IS_SPEECH)
            return false; /* "meldt het leger dat", "verwijt de Russen dat" */
    if (!kr_unit_is(s, unit - 1, NOUNS) || kr_unit_is(s, unit - 1, OTHER) || !kr_unit_is(s, unit + 1, BEGINS) ||
        kr_unit_is(s, unit + 1, NOUNS))
        return false;
    const uint64_t ARMED = BIT(KR_SECTION_NOUN_FORCE) | BIT(KR_SECTION_PEOPLE);
    const bool after = kr_unit_is(s, unit - 1, ARMED) && kr_unit_is(s, unit + 1, BIT(KR_SECTION_PREPOSITION)) &&
                       span_has(s, 0, unit, true); /* "militairen die met een vlag zwaaien op het dak" */
    if (!verb_follows(s, unit + 1, !after))
        return false;
    size_t comma = last_before_mark(s, unit) + 1, u = unit;
    bool goes_on = kr_unit_mark(s, comma) == ',' && span_has(s, comma + 1, last_before_mark(s, comma + 1) + 1, true);
    while (u > 0 && !is_boundary(s, u - 1) && !forms_at(s, u - 1)) {
        u--;
        if (kr_unit_is(s, u, BIT(KR_SECTION_SUBORDINATOR)) &&
            !(kr_unit_is(s, u, BIT(KR_SECTION_FILLER)) &&
              !begins_sentence(s, u))) /* "of de Russen die zelf hebben opgeblazen": its verb? */
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

/* ---- asides --------------------------------------------------------------------------------------------------- */

/* The comma, or the stop at the end, that closes the aside which the comma at `unit` opens: a few words without a verb,
 * behind something that is no closed clause; 0: none. */
static size_t aside_end(const struct sentence *s, size_t unit)
{
    const uint64_t OPENS = BIT(KR_SECTION_SUBORDINATOR) | BIT(KR_SECTION_RELATIVE) | BIT(KR_SECTION_COORDINATOR);
    if (unit == 0 || forms_at(s, unit - 1))
        return 0;
    bool listed = kr_unit_is(s, unit + 1, BIT(KR_SECTION_RELATIVE)), place = false; /* ", waaronder X en Y," */
    for (size_t u = unit + 1; u < s->unit_count && u <= unit + MOST_ASIDE; u++) {
        const struct entry_facts *says = kr_unit_facts(s, u, KR_SECTION_ATTRIBUTION);
        if (says && says->detail == POSITION_AFTER)
            return 0; /* ", dixit Kirby," closes what he said */
        place |= kr_unit_is(s, u, BIT(KR_CATEGORY_PLACE));
        if (kr_unit_mark(s, u) == ',' && listed && !place)
            return 0;
        if (kr_unit_mark(s, u) == ',')
            return u > unit + 1 && u + 1 < s->unit_count ? u : 0;
        if (kr_unit_mark(s, u) == '.' && u + 1 == s->unit_count)
            return u;
        bool closing = forms_at(s, u) & KR_FORM_PARTICIPLE && kr_unit_mark(s, u + 1) == ','; /* "in 2022 bevrijd" */
        if (kr_unit_is(s, u, BIT(KR_SECTION_COORDINATOR)) && kr_unit_is(s, u + 1, BIT(KR_SECTION_NEGATION)))
            continue; /* ", en niet de Oekraïners," */
        if (is_boundary_mark(kr_unit_mark(s, u)) || (forms_at(s, u) && !is_attribute(forms_at(s, u)) && !closing) ||
            (kr_unit_is(s, u, OPENS) && !(listed && u == unit + 1) &&
             (u == unit + 1 || kr_unit_is(s, u, BIT(KR_SECTION_RELATIVE))) &&
             !kr_unit_is(s, u, BIT(KR_SECTION_DETERMINER))))
            return 0;
    }
    return 0;
}

/* "A, B en C": does the comma at `unit` stand between places that "en" closes the row of? */
static bool is_list_comma(const struct sentence *s, size_t unit)
{
    if (!unit || !kr_unit_is(s, unit - 1, BIT(KR_CATEGORY_PLACE)))
        return false;
    size_t u = unit;
    while (kr_unit_mark(s, u) == ',' && kr_unit_is(s, u + 1, BIT(KR_CATEGORY_PLACE)) && u < unit + MOST_ASIDE)
        u += 2;
    return u > unit && kr_unit_is(s, u, BIT(KR_SECTION_COORDINATOR)) && kr_unit_is(s, u + 1, BIT(KR_CATEGORY_PLACE)) &&
           !(is_strong(forms_at(s, u + 2)) && span_has(s, 0, unit, true)); /* "... en Kiev heroverde" */
}

static void mark_asides(struct sentence *s)
{
    for (size_t u = 0; u < s->unit_count; u++)
        s->units[u].aside = s->units[u].inside = 0;
    for (size_t u = 0; u < s->unit_count; u++) {
        if (kr_unit_mark(s, u) == ',' && is_list_comma(s, u)) {
            s->units[u].aside = 1;
            continue;
        }
        size_t end = kr_unit_mark(s, u) == ',' ? aside_end(s, u) : 0;
        if (!end)
            continue;
        s->units[u].aside = 1;
        for (size_t within = u + 1; within < end; within++)
            s->units[within].inside = 1;
        s->units[end].aside = kr_unit_mark(s, end) == ',';
        u = end;
    }
}

/* Found once, since what follows asks often. */
void kr_claim_openers(struct sentence *s)
{
    mark_asides(s);
    for (size_t u = 0; u < s->unit_count; u++) {
        bool free_relative = u == 0 && kr_unit_is(s, u, BIT(KR_SECTION_RELATIVE)) &&
                             !kr_unit_is(s, u, BIT(KR_SECTION_DETERMINER)) && verb_follows(s, u + 1, true);
        s->units[u].opens = free_relative           ? OPENS_SUB
                            : is_relative(s, u)     ? OPENS_RELATIVE
                            : is_subordinator(s, u) ? OPENS_SUB
                                                    : OPENS_NOTHING;
    }
}
