/* clauses_int.h - what a unit is, for the cutting of clauses. */
#ifndef KR_CLAUSES_INT_H
#define KR_CLAUSES_INT_H

#include "claim/claim_int.h"

/* The forms of all verbs at a unit, 0 when it is none. A rebuttal ("ontkent dat") stands for its verb. */
static inline uint32_t forms_at(const struct sentence *s, size_t unit)
{
    if (kr_unit_is(s, unit, BIT(KR_SECTION_REBUTTAL)))
        return KR_FORM_PRESENT;
    return kr_unit_is(s, unit, BIT(KR_SECTION_VERB)) ? s->units[unit].forms : 0;
}

static inline bool is_finite(uint32_t forms)
{
    return forms & KR_FORM_FINITE && !(forms & (KR_FORM_PARTICIPLE | KR_FORM_ATTRIBUTE | KR_FORM_TE));
}

/* Finite and nothing else: no plural that is an infinitive too. */
static inline bool is_strong(uint32_t forms)
{
    return is_finite(forms) && !(forms & KR_FORM_INFINITIVE);
}

/* Only an attribute before a noun: "bevrijde". */
static inline bool is_attribute(uint32_t forms)
{
    return forms && !(forms & ~(uint32_t)(KR_FORM_ATTRIBUTE | KR_FORM_JOINED | KR_FORM_GERUND));
}

static inline bool is_boundary_mark(char mark)
{
    return mark && strchr(",;:_().?!~|", mark);
}

/* Does a stretch of words end here? */
static inline bool is_boundary(const struct sentence *s, size_t unit)
{
    return is_boundary_mark(kr_unit_mark(s, unit)) && !s->units[unit].aside;
}

static inline bool span_has(const struct sentence *s, size_t first, size_t end, bool finite)
{
    for (size_t u = first; u < end; u++) {
        uint32_t forms = forms_at(s, u);
        if (finite ? is_finite(forms) : forms && !is_attribute(forms))
            return true;
    }
    return false;
}

/* The last unit before the next mark. */
static inline size_t last_before_mark(const struct sentence *s, size_t unit)
{
    while (unit + 1 < s->unit_count && !is_boundary(s, unit + 1))
        unit++;
    return unit;
}

/* openers.c: which commas only enclose an aside, and which units open a clause. */
void kr_claim_openers(struct sentence *s);

#endif
