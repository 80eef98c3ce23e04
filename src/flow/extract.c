/* extract.c - packs and workers: the extraction half of the public header. */
#include "claim/claim.h"
#include "flow/gazetteer_int.h"

#include <stdlib.h>

enum { MAX_LANGUAGES = 16, RULES_CHUNK_BYTES = 64 * 1024 };

/* A language with the theatre, compiled. */
struct language {
    struct kr_pack *pack;
    struct kr_claim_rules *rules;
};

struct kr_packs {
    struct kr_arena arena; /* of the rules */
    struct kr_gazetteer *gazetteer;
    struct language languages[MAX_LANGUAGES];
    size_t count;
};

struct kr_worker {
    const struct kr_packs *packs; /* borrowed */
    struct kr_claim_state *state;
};

static bool load_languages(struct kr_packs *packs, const char *dir, const char *gazetteer, struct kr_error *error)
{
    char names[MAX_LANGUAGES][KR_PACK_NAME_SIZE], theatre[1][KR_PACK_NAME_SIZE];
    kr_error_clear(error);
    struct kr_error first = {0};
    size_t count = kr_pack_names(dir, "lang", names, MAX_LANGUAGES, &first);
    if (count)
        count *= kr_pack_names(dir, "theatre", theatre, 1, &first);
    if (!count) {
        if (error && first.code)
            *error = first;
        return first.code ? false
                          : kr_fail(error, KR_PACK, dir, 0,
                                    "no packs: expected lang/NAME/ and theatre/NAME/ with their files");
    }
    for (size_t i = 0; i < count; i++) {
        struct language *language = &packs->languages[i];
        language->pack = kr_pack_load(dir, names[i], theatre[0], false, error);
        if (!language->pack)
            return false;
        packs->count++;
        if (!packs->gazetteer)
            packs->gazetteer = gazetteer ? kr_gaz_open(gazetteer, error) : kr_flow_gazetteer(language->pack, error);
        if (!packs->gazetteer)
            return false;
        language->rules = kr_claim_compile(language->pack, packs->gazetteer, &packs->arena, error);
        if (!language->rules)
            return false;
    }
    return true;
}

struct kr_packs *kr_packs_load(const char *dir, const char *gazetteer, struct kr_error *error)
{
    struct kr_packs *packs = calloc(1, sizeof(*packs));
    if (!packs) {
        kr_fail(error, KR_MEMORY, NULL, 0, "out of memory while loading the packs");
        return NULL;
    }
    kr_arena_init(&packs->arena, RULES_CHUNK_BYTES);
    if (load_languages(packs, dir, gazetteer, error))
        return packs;
    kr_packs_free(packs);
    return NULL;
}

void kr_packs_free(struct kr_packs *packs)
{
    if (!packs)
        return;
    for (size_t i = 0; i < packs->count; i++)
        kr_pack_free(packs->languages[i].pack);
    kr_gaz_close(packs->gazetteer);
    kr_arena_release(&packs->arena);
    free(packs);
}

const struct kr_gazetteer *kr_packs_gazetteer(const struct kr_packs *packs)
{
    assert(packs);
    return packs->gazetteer;
}

struct kr_worker *kr_worker_new(const struct kr_packs *packs)
{
    assert(packs);
    struct kr_worker *worker = calloc(1, sizeof(*worker));
    if (!worker)
        return NULL;
    worker->packs = packs;
    worker->state = kr_claim_state_new();
    if (worker->state)
        return worker;
    free(worker);
    return NULL;
}

void kr_worker_free(struct kr_worker *worker)
{
    if (!worker)
        return;
    kr_claim_state_free(worker->state);
    free(worker);
}

/* The rules of the report's language, NULL: no pack reads it. */
static const struct kr_claim_rules *rules_for(const struct kr_worker *worker, const struct kr_report *report)
{
    for (size_t i = 0; i < worker->packs->count; i++)
        if (kr_str_is(worker->packs->languages[i].pack->lang, report->lang))
            return worker->packs->languages[i].rules;
    return NULL;
}

static bool no_rules(const struct kr_report *report, struct kr_error *error)
{
    return kr_fail(error, KR_NOT_FOUND, report->path, 0, "no language pack reads \"%s\"", report->lang);
}

static bool read_with(struct kr_worker *worker, const struct kr_report *report, const struct kr_claim_calls *calls,
                      struct kr_error *error)
{
    assert(worker && report);
    const struct kr_claim_rules *rules = rules_for(worker, report);
    if (!rules)
        return no_rules(report, error);
    kr_claim_read(rules, worker->state, report, calls);
    return true;
}

bool kr_extract(struct kr_worker *worker, const struct kr_report *report, kr_claim_fn *each, void *context,
                struct kr_error *error)
{
    return read_with(worker, report, &(struct kr_claim_calls){.claim = each, .context = context}, error);
}

bool kr_mentions(struct kr_worker *worker, const struct kr_report *report, kr_mention_fn *each, void *context,
                 struct kr_error *error)
{
    return read_with(worker, report, &(struct kr_claim_calls){.mention = each, .context = context}, error);
}

bool kr_spatials(struct kr_worker *worker, const struct kr_report *report, kr_spatial_fn *each, void *context,
                 struct kr_error *error)
{
    return read_with(worker, report, &(struct kr_claim_calls){.spatial = each, .context = context}, error);
}

bool kr_explain(struct kr_worker *worker, const struct kr_report *report, size_t offset, kr_explain_fn *each,
                void *context, struct kr_error *error)
{
    assert(worker && report && each);
    const struct kr_claim_rules *rules = rules_for(worker, report);
    return rules ? kr_claim_explain(rules, worker->state, report, offset, each, context, error)
                 : no_rules(report, error);
}

double kr_worker_share(struct kr_worker *worker, const struct kr_report *report)
{
    assert(worker && report);
    const struct kr_claim_rules *rules = rules_for(worker, report);
    return rules ? kr_claim_share(rules, worker->state, report) : -1;
}

uint64_t kr_worker_steps(const struct kr_worker *worker)
{
    return kr_claim_steps(worker->state);
}
