/* names.c - what states, rulings, fates and kinds of dispute are called. */
#include "chronicle/chronicle.h"

const char *kr_state_name(enum kr_state state)
{
    static const char *const names[] = {
#define X(name, text) [KR_STATE_##name] = text,
        KR_STATES(X)
#undef X
    };
    return (unsigned)state < KR_STATE_COUNT ? names[state] : "unknown";
}

static const char *const rulings[][2] = {
#define X(name, wire, text) [KR_RULING_##name] = {wire, text},
    KR_RULINGS(X)
#undef X
};

const char *kr_ruling_name(enum kr_ruling ruling)
{
    return rulings[(unsigned)ruling < KR_RULING_COUNT ? ruling : KR_RULING_NONE][0];
}

const char *kr_rule_text(const char *rule)
{
    for (size_t i = 0; rule && i < KR_RULING_COUNT; i++)
        if (strcmp(rule, rulings[i][0]) == 0)
            return rulings[i][1];
    return rulings[KR_RULING_NONE][1];
}

static const char *const fates[][2] = {
#define X(name, wire, text) [KR_FATE_##name] = {wire, text},
    KR_FATES(X)
#undef X
};

const char *kr_fate_name(enum kr_fate fate)
{
    return fates[(unsigned)fate < KR_FATE_COUNT ? fate : KR_FATE_NONE][0];
}

const char *kr_fate_text(enum kr_fate fate)
{
    return fates[(unsigned)fate < KR_FATE_COUNT ? fate : KR_FATE_NONE][1];
}

static const char *const kinds[] = {
#define X(name, text) [KR_DISPUTE_##name] = text,
    KR_DISPUTE_KINDS(X)
#undef X
};

const char *kr_dispute_kind_name(enum kr_dispute_kind kind)
{
    return kinds[(unsigned)kind < KR_DISPUTE_KIND_COUNT ? kind : KR_DISPUTE_CONTROL];
}

bool kr_dispute_kind_from(kr_str name, enum kr_dispute_kind *out)
{
    for (enum kr_dispute_kind kind = 0; kind < KR_DISPUTE_KIND_COUNT; kind++) {
        if (kr_str_is(name, kinds[kind])) {
            *out = kind;
            return true;
        }
    }
    return false;
}
