/* names.c - the wire names of the enumerations of kroniek.h, and the inverses of three. The tables are made from the
 * X-macros of the header, so a name stands in one place only. */
#include "model/model.h"

#define X(name, text) text,
static const char *const type_names[] = {KR_TYPES(X)};
static const char *const factuality_names[] = {KR_FACTUALITIES(X)};
static const char *const place_kind_names[] = {KR_PLACE_KINDS(X)};
#undef X
#define X(name, wire, text) wire,
static const char *const sentence_names[] = {KR_SENTENCE_STATES(X)};
static const char *const outcome_names[] = {KR_OUTCOMES(X)};
#undef X
#define X(name, wire, text) text,
static const char *const sentence_texts[] = {KR_SENTENCE_STATES(X)};
static const char *const outcome_texts[] = {KR_OUTCOMES(X)};
#undef X

_Static_assert(sizeof type_names / sizeof *type_names == KR_TYPE_COUNT, "a name for each type");
_Static_assert(sizeof factuality_names / sizeof *factuality_names == KR_FACTUALITY_COUNT, "a name for each factuality");
_Static_assert(sizeof place_kind_names / sizeof *place_kind_names == KR_PLACE_KIND_COUNT, "a name for each kind");

const char *kr_type_name(enum kr_type type)
{
    assert((unsigned)type < KR_TYPE_COUNT);
    return type_names[type];
}

const char *kr_factuality_name(enum kr_factuality factuality)
{
    assert((unsigned)factuality < KR_FACTUALITY_COUNT);
    return factuality_names[factuality];
}

const char *kr_place_kind_name(enum kr_place_kind kind)
{
    assert((unsigned)kind < KR_PLACE_KIND_COUNT);
    return place_kind_names[kind];
}

/* The index of `name` in the table, or -1. */
static int find_name(const char *const *names, int count, kr_str name)
{
    for (int i = 0; i < count; i++) {
        if (kr_str_is(name, names[i]))
            return i;
    }
    return -1;
}

bool kr_type_from(kr_str name, enum kr_type *out)
{
    int found = find_name(type_names, KR_TYPE_COUNT, name);
    if (found >= 0)
        *out = (enum kr_type)found;
    return found >= 0;
}

_Static_assert(KR_CONTROL_TAKE == 0 && KR_CONTROL_LEAVE == 3, "the types of control stand first");
bool kr_type_is_control(enum kr_type type)
{
    return type <= KR_CONTROL_LEAVE;
}

bool kr_factuality_from(kr_str name, enum kr_factuality *out)
{
    int found = find_name(factuality_names, KR_FACTUALITY_COUNT, name);
    if (found >= 0)
        *out = (enum kr_factuality)found;
    return found >= 0;
}

bool kr_place_kind_from(kr_str name, enum kr_place_kind *out)
{
    int found = find_name(place_kind_names, KR_PLACE_KIND_COUNT, name);
    if (found >= 0)
        *out = (enum kr_place_kind)found;
    return found >= 0;
}

const char *kr_sentence_state_name(enum kr_sentence_state state)
{
    assert((unsigned)state < KR_SENTENCE_STATE_COUNT);
    return sentence_names[state];
}

const char *kr_sentence_state_text(enum kr_sentence_state state)
{
    assert((unsigned)state < KR_SENTENCE_STATE_COUNT);
    return sentence_texts[state];
}

const char *kr_rule_outcome_name(enum kr_rule_outcome outcome)
{
    assert((unsigned)outcome < KR_OUTCOME_COUNT);
    return outcome_names[outcome];
}

const char *kr_rule_outcome_text(enum kr_rule_outcome outcome)
{
    assert((unsigned)outcome < KR_OUTCOME_COUNT);
    return outcome_texts[outcome];
}
