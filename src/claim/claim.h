/* claim.h - the door of the room claim: from a report's words to claims.
 *
 *     block -> tokens -> hits -> sentence -> units -> items, clauses -> rules -> claims
 *
 * Extraction is a pure function of (report, packs). A kr_claim_state is one thread's working memory: all its arrays
 * are bounded by the limits of base/limits.h, so nothing grows with the report.
 */
#ifndef KR_CLAIM_H
#define KR_CLAIM_H

#include "base/base.h"
#include "model/model.h"
#include "pack/pack.h"

struct kr_claim_rules; /* compiled from a pack, frozen, shared by threads without locks */
struct kr_claim_state; /* one thread's working memory */

/* Compiles the pack's rules and word classes. All memory from `arena`; borrows `pack` and `gazetteer` as
 * long. NULL on failure. */
struct kr_claim_rules *kr_claim_compile(const struct kr_pack *pack, const struct kr_gazetteer *gazetteer,
                                        struct kr_arena *arena, struct kr_error *error);

/* Owned by the caller: kr_claim_state_free. NULL when memory is out. */
struct kr_claim_state *kr_claim_state_new(void);
void kr_claim_state_free(struct kr_claim_state *state); /* NULL allowed */

/* What a reader of a report wants to be called with; each may be NULL. */
struct kr_claim_calls {
    kr_claim_fn *claim;     /* once a claim */
    kr_mention_fn *mention; /* once a name of a place */
    kr_spatial_fn *spatial; /* once a statement of where a place lies */
    void *context;
    bool whatever; /* also where the gate (gate_int.h) would keep a report out */
};

/* Reads a report and makes the calls, in the order of the text. False from a callback stops the reading. What the
 * callbacks get is borrowed until they return. */
void kr_claim_read(const struct kr_claim_rules *rules, struct kr_claim_state *state, const struct kr_report *report,
                   const struct kr_claim_calls *calls);

/* Reads the report up to the sentence at byte `offset` and tells how that was read: kr_explain of the public header. */
bool kr_claim_explain(const struct kr_claim_rules *rules, struct kr_claim_state *state, const struct kr_report *report,
                      size_t offset, kr_explain_fn *each, void *context, struct kr_error *error);

/* The share (0 to 1) of the report's first words that are small words of the pack's language: articles, prepositions,
 * pronouns, conjunctions. -1 when it has too few words to tell. */
double kr_claim_share(const struct kr_claim_rules *rules, struct kr_claim_state *state, const struct kr_report *report);

/* Steps of work that the last reading took: a deterministic measure of its cost, for the tests of linear time. */
uint64_t kr_claim_steps(const struct kr_claim_state *state);

#endif
