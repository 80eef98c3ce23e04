/* extract.c - a report from block to block and sentence to sentence. What goes along from one to the next (places,
 * speaker, dates) is bounded, so memory is flat and time is linear in the length. */
#include "claim/frames_int.h"

#include <stdlib.h>

enum {
    MAX_TOKENS = KR_LIMIT_BLOCK_BYTES + 1,
    MAX_HITS = 8 * KR_LIMIT_BLOCK_BYTES,
    ANCHOR_BLOCKS = 4,
    DATELINE_TOKENS = 14,
    SHARE_WORDS = 400,     /* what tells the language: the first words of a report, */
    SHARE_LEAST_WORDS = 40 /* where there are enough of them */
};

/* Only a sentence with one of these can make a claim or change who speaks. */
#define TRIGGERS                                                                                                       \
    (BIT(KR_CATEGORY_NOUN) | BIT(KR_CATEGORY_STATE) | BIT(KR_SECTION_VERB) | BIT(KR_SECTION_REBUTTAL) |                \
     BIT(KR_SECTION_ATTRIBUTION))

struct kr_claim_state *kr_claim_state_new(void)
{
    struct kr_claim_state *state = calloc(1, sizeof(*state));
    if (!state)
        return NULL;
    state->tokens = malloc(MAX_TOKENS * sizeof(*state->tokens));
    state->hits = malloc(MAX_HITS * sizeof(*state->hits));
    state->first_hit = malloc((MAX_TOKENS + 1) * sizeof(*state->first_hit));
    state->sentences = malloc(MAX_TOKENS * sizeof(*state->sentences));
    if (state->tokens && state->hits && state->first_hit && state->sentences)
        return state;
    kr_claim_state_free(state);
    return NULL;
}

void kr_claim_state_free(struct kr_claim_state *state)
{
    if (!state)
        return;
    free(state->tokens);
    free(state->hits);
    free(state->first_hit);
    free(state->sentences);
    free(state);
}

uint64_t kr_claim_steps(const struct kr_claim_state *state)
{
    return state->steps;
}

static void begin_report(struct kr_claim_state *state, const struct kr_report *report,
                         const struct kr_claim_calls *calls)
{
    memset(&state->places, 0, sizeof(state->places));
    state->speaker = state->fighter = (struct actor_memory){0, {"", 0}, {"", 0}};
    state->attacker = state->giving_side = state->statesman = 0;
    memset(state->last_side, 0, sizeof(state->last_side));
    memset(state->fronts, 0, sizeof(state->fronts));
    state->paragraph = state->speaker_paragraph = 0;
    if (state->seen_count) /* a fresh table is clean */
        memset(state->seen, 0, sizeof(state->seen));
    state->pending = state->rows[0];
    state->held = state->rows[1];
    state->held_count = 0;
    state->pending_count = state->seen_count = state->last_count = state->office_count = 0;
    state->then[0] = 0;
    state->steps = 0;
    state->stopped = false;
    state->claim = calls->claim;
    state->mention = calls->mention;
    state->spatial = calls->spatial;
    state->context = calls->context;
    kr_when_begin(&state->when, kr_str_of(report->published));
}

/* Reads the block at *at into tokens and hits; false at the end of the report. */
static bool read_block(const struct kr_claim_rules *rules, struct kr_claim_state *state, kr_str text, size_t *at,
                       struct kr_reading *reading, size_t *sentences)
{
    size_t start = *at;
    kr_str block = kr_text_block(text, at);
    if (!block.len)
        return false;
    *reading =
        (struct kr_reading){.text = text, .tokens = state->tokens, .hits = state->hits, .first_hit = state->first_hit};
    reading->token_count = kr_text_tokens(block, start, state->tokens, MAX_TOKENS);
    reading->hit_count =
        kr_match_run(rules->pack->automaton, text, state->tokens, reading->token_count, state->hits, MAX_HITS);
    kr_place_names(rules->places, &state->places, reading, MAX_HITS);
    for (size_t h = 0; h < reading->hit_count; h++)
        if (reading->hits[h].category == KR_SECTION_ABBREVIATION)
            state->tokens[reading->hits[h].token].flags |= KR_TOKEN_ABBR;
    kr_text_quotes(text, state->tokens, reading->token_count);
    *sentences = kr_text_sentences(state->tokens, reading->token_count, state->sentences, MAX_TOKENS);
    state->steps += reading->token_count + reading->hit_count;
    return true;
}

/* A report dated to a month or year may fix its day by its own words. */
static void find_anchor(const struct kr_claim_rules *rules, struct kr_claim_state *state,
                        const struct kr_report *report)
{
    struct kr_reading reading;
    size_t at = report->body, sentences;
    for (int block = 0; block < ANCHOR_BLOCKS && read_block(rules, state, report->text, &at, &reading, &sentences);
         block++)
        for (size_t i = 0; i < sentences; i++) {
            uint32_t first = state->sentences[i].first, end = state->sentences[i].end;
            const struct kr_hit *hits = reading.hits + reading.first_hit[first];
            kr_when_anchor(rules->times, &state->when, report->text, reading.tokens, first, end, hits,
                           reading.first_hit[end] - reading.first_hit[first]);
        }
}

static void give_mentions(struct kr_claim_state *state, const struct sentence *s)
{
    for (size_t i = 0; i < s->toponym_count && state->mention && !state->stopped; i++) {
        const struct kr_toponym *toponym = &s->toponyms[i];
        if (toponym->form > KR_TOPONYM_COMPOUND)
            continue;
        struct kr_mention mention = {.start = s->reading->tokens[toponym->first].start,
                                     .end = s->reading->tokens[toponym->end - 1].end,
                                     .place = &toponym->place->place,
                                     .score = toponym->score};
        mention.text = kr_str_cut(s->reading->text, mention.start, mention.end);
        if (!state->mention(state->context, s->report, &mention))
            state->stopped = true;
    }
}

/* Open addressing; the table is never more than half full. */
static size_t seen_slot(const struct kr_claim_state *state, uint64_t hash)
{
    size_t i = hash & (SEEN_SLOTS - 1);
    while (state->seen[i] && state->seen[i] != hash)
        i = (i + 1) & (SEEN_SLOTS - 1);
    return i;
}

/* Was the same sentence read before, and did it give claims? A repeated caption counts once. */
static bool is_seen(struct kr_claim_state *state, uint64_t hash)
{
    return hash && state->seen[seen_slot(state, hash)] == hash;
}

static void remember_sentence(struct kr_claim_state *state, uint64_t hash)
{
    uint64_t *slot = &state->seen[seen_slot(state, hash)];
    if (!hash || *slot == hash || state->seen_count == KR_LIMIT_SEEN_SENTENCES)
        return;
    *slot = hash;
    state->seen_count++;
}

/* Did somebody with a name say something, so that "hij" is he: "Saldo, de benoemde gouverneur, zei"? */
static bool names_speaker(const struct sentence *s)
{
    for (size_t c = 0; c < s->clause_count; c++) {
        const uint16_t who[] = {s->clauses[c].source, s->clauses[c].speaker};
        for (size_t i = 0; i < 2; i++)
            if (who[i] < s->item_count && s->items[who[i]].actor_class & (ACTOR_PERSON | ACTOR_UNNAMED))
                return true;
    }
    return false;
}

static void remember_fighter(struct kr_claim_state *state, const struct sentence *s)
{
    const bool told = names_speaker(s);
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        bool party = kr_claim_is_party(s->rules, item->side);
        if (item->kind == ITEM_ACTOR && party && !item->is_source && item->relation == REL_NONE &&
            item->actor_class & (ACTOR_FORCE | ACTOR_PEOPLE | ACTOR_STATE))
            state->fighter = (struct actor_memory){item->side, {"", 0}, {"", 0}};
        if (item->kind == ITEM_ACTOR && party && item->actor_class == ACTOR_STATE && item->relation == REL_NONE)
            state->statesman = item->side;
        bool named = item->actor_class & (ACTOR_PERSON | ACTOR_UNNAMED); /* "Historicus Anne Kuiper twijfelt. ... ze" */
        if (item->kind == ITEM_ACTOR && item->relation == REL_NONE && !told && (item->side || named) &&
            item->actor_class & (ACTOR_PERSON | ACTOR_OFFICE | ACTOR_UNNAMED) &&
            !(item->actor_class & ACTOR_ADJECTIVE)) {
            struct kr_source source = kr_claim_source(state, s, (uint16_t)i);
            state->speaker = (struct actor_memory){item->side, source.name, source.role};
        }
    }
}

/* "Kiev spreekt dat met klem tegen": a verb of denying with no more than "dat" to deny. */
static bool denies_it(const struct sentence *s, const struct verb *verb)
{
    uint8_t clause = s->units[verb->unit].clause;
    bool that = false;
    if (!(verb->classes & VERB_IS_SPEECH) || s->rules->facts[verb->entry].speech != KR_DENIED ||
        s->clauses[clause].negated)
        return false;
    const uint64_t BARE = BIT(KR_SECTION_VERB) | BIT(KR_SECTION_DETERMINER) | BIT(KR_SECTION_NATIONALITY) |
                          BIT(KR_SECTION_COORDINATOR) | BIT(KR_SECTION_FILLER);
    bool bare = true; /* "..., Oekraïne ontkent": nothing but who does it */
    for (size_t u = 0; u < s->unit_count; u++)
        bare &= s->units[u].clause != clause || kr_unit_mark(s, u) || s->units[u].item != NO_INDEX ||
                kr_unit_is(s, u, BARE);
    if (bare)
        return true;
    for (size_t u = 0; u < s->unit_count; u++)
        that |= s->units[u].clause == clause && kr_unit_is(s, u, BIT(KR_SECTION_PRONOUN)) &&
                kr_unit_is(s, u, BIT(KR_SECTION_RELATIVE)) && !kr_unit_is(s, u + 1, BIT(KR_SECTION_NOUN_KIND));
    return that;
}

/* "X sprak dat tegen": the claims of the sentence before, once more, denied or doubted by X. */
static void give_rebuttals(struct kr_claim_state *state, const struct sentence *s, const struct kr_claim *before,
                           size_t count)
{
    const struct entry_facts *rebuttal = NULL;
    size_t unit = 0;
    for (; unit < s->unit_count && !rebuttal; unit++)
        rebuttal = kr_unit_facts(s, unit, KR_SECTION_REBUTTAL);
    uint8_t factuality = rebuttal ? rebuttal->factuality : NO_FACTUALITY;
    for (size_t v = 0; v < s->verb_count && !rebuttal; v++) {
        if (!denies_it(s, &s->verbs[v]))
            continue;
        factuality = KR_DENIED;
        unit = s->verbs[v].unit + 1u;
    }
    if (factuality == NO_FACTUALITY)
        return;
    uint8_t clause = s->units[unit - 1].clause;
    for (size_t c = 0; c < s->clause_count; c++)
        if ((s->clauses[c].parent == clause || (c + 1 == clause && s->clauses[c].parent == NO_CLAUSE)) &&
            s->clauses[c].kind == CLAUSE_SUB)
            return; /* it speaks of its own clause: "of dat zo is, is niet bevestigd" */
    struct kr_claim again[sizeof(state->last) / sizeof(state->last[0])];
    size_t said = 0; /* of what the same sentence said before; else of the sentence before it */
    for (size_t i = 0; i < state->last_count; i++)
        if (state->last[i].start < s->reading->tokens[s->units[unit - 1].first].start)
            again[said++] = state->last[i];
    if (said)
        count = said;
    else
        memcpy(again, before, count * sizeof(*again));
    struct kr_source source = {{"", 0}, {"", 0}, {"", 0}};
    uint16_t speaker = NO_INDEX; /* who stands last before the words, or first behind them */
    for (uint16_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        if (item->kind != ITEM_ACTOR || s->units[item->first].clause != clause ||
            (item->is_source && s->clauses[clause].speaker != i) || !(item->actor_class & ACTOR_SPEAKS) ||
            item->relation != REL_NONE || item->actor_class & ACTOR_PRONOUN)
            continue;
        if (item->first < unit || speaker == NO_INDEX)
            speaker = i;
    }
    if (speaker == NO_INDEX && s->clauses[clause].source < s->item_count)
        speaker = s->clauses[clause].source; /* "Volgens Kiev klopt daar niets van" */
    if (speaker != NO_INDEX)
        source = kr_claim_source(state, s, speaker);
    for (size_t i = 0; i < count; i++) {
        struct kr_claim claim = again[i];
        claim.factuality = (enum kr_factuality)factuality;
        claim.by_count = source.name.len ? 1 : 0;
        claim.by[0] = source;
        claim.rule = KR_S("claim/rebuttal");
        claim.figure_count = 0;
        kr_claim_give_again(state, s, clause, &claim);
    }
}

/* Puts the sentence's claims in the order of the text; those of one place in the order in which they were made. */
static void sort_pending(struct kr_claim_state *state)
{
    struct kr_claim *pending = state->pending;
    for (size_t i = 1; i < state->pending_count; i++) {
        struct kr_claim claim = pending[i];
        size_t at = i;
        for (; at > 0 && pending[at - 1].start > claim.start; at--)
            pending[at] = pending[at - 1];
        pending[at] = claim;
    }
}

/* Gives the claims that were held. */
static void flush(struct kr_claim_state *state, const struct kr_report *report)
{
    for (size_t i = 0; i < state->held_count && !state->stopped; i++)
        state->stopped = !state->claim(state->context, report, &state->held[i]);
    state->held_count = 0;
}

/* Gives what was held, and holds the claims of the sentence at hand. */
static void hold(struct kr_claim_state *state, const struct sentence *s)
{
    flush(state, s->report);
    struct kr_claim *given = state->held;
    state->held = state->pending;
    state->held_count = state->pending_count;
    state->held_paragraph = state->paragraph;
    state->pending = given;
    state->pending_count = 0;
}

/* "Dat heeft de generale staf gezegd.": the speaker of a sentence that begins with what was said before; NO_INDEX: it
 * is none. */
static uint16_t speaker_of_that(const struct sentence *s)
{
    const uint64_t THAT = BIT(KR_SECTION_PRONOUN) | BIT(KR_SECTION_RELATIVE);
    if (!s->unit_count || (s->units[0].mask & THAT) != THAT || !s->clause_count || s->clauses[0].negated)
        return NO_INDEX;
    bool says = false;
    for (size_t v = 0; v < s->verb_count; v++)
        says |= s->units[s->verbs[v].unit].clause == 0 && s->verbs[v].classes & VERB_IS_SPEECH &&
                s->rules->facts[s->verbs[v].entry].speech == KR_FACT;
    for (size_t c = 1; c < s->clause_count; c++)
        if (s->clauses[c].parent == 0 && s->clauses[c].purpose == CLAUSE_CONTENT)
            return NO_INDEX; /* "Dat zegt iets over ..., vindt hij" has a content of its own */
    uint16_t source = s->clauses[0].source != NO_INDEX ? s->clauses[0].source : s->clauses[0].speaker;
    for (uint16_t i = 0; source == NO_INDEX && i < s->item_count; i++) /* "Dat meldt het leger" */
        if (s->items[i].kind == ITEM_ACTOR && s->units[s->items[i].first].clause == 0 &&
            s->items[i].actor_class & ACTOR_SPEAKS && s->items[i].relation == REL_NONE &&
            !(s->items[i].actor_class & ACTOR_PRONOUN))
            source = i;
    return says && source < s->item_count ? source : NO_INDEX;
}

/* What the report seemed to say itself was said by whoever the next sentence names. */
static void attribute_held(struct kr_claim_state *state, const struct sentence *s)
{
    uint16_t source = state->held_paragraph == state->paragraph ? speaker_of_that(s) : NO_INDEX;
    for (size_t i = 0; source != NO_INDEX && i < state->held_count; i++) {
        struct kr_claim *claim = &state->held[i];
        if (claim->by_count)
            continue;
        claim->by[claim->by_count++] = kr_claim_source(state, s, source);
        kr_claim_identify(s, claim);
    }
}

/* Does the sentence plan or predict, so that "zaterdag" is the next one? */
static bool looks_ahead(const struct sentence *s)
{
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->verbs[v].classes & VERB_IS_MODAL && s->verbs[v].form & KR_FORM_PRESENT &&
            s->rules->facts[s->verbs[v].entry].factuality == KR_PLANNED)
            return true;
    return false;
}

/* The first token behind a dateline: "KIEV (ANP/RTR) - Rusland zegt", "CHARKIV, Oekraïne - ". */
static uint32_t after_dateline(const struct sentence *s)
{
    const struct kr_token *tokens = s->reading->tokens;
    if (!(tokens[s->first].flags & KR_TOKEN_CAPS) || !(tokens[s->first].flags & KR_TOKEN_LINE))
        return s->first;
    for (uint32_t t = s->first + 1; t + 1 < s->end && t < s->first + DATELINE_TOKENS; t++)
        if ((tokens[t].mark == '-' || tokens[t].mark == '_') && !(tokens[t].flags & KR_TOKEN_GLUED))
            return t + 1;
    return s->first;
}

static void find_figures(struct sentence *s)
{
    const struct kr_reading *r = s->reading;
    s->figure_count = kr_number_find(s->rules->times, r->text, r->tokens, s->first, s->end,
                                     r->hits + r->first_hit[s->first], r->first_hit[s->end] - r->first_hit[s->first],
                                     s->figures, sizeof(s->figures) / sizeof(s->figures[0]));
}

static void give_spatial(struct kr_claim_state *state, struct sentence *s)
{
    find_figures(s);
    kr_claim_spatial(state, s);
}

/* Finds what is in the sentence: units, clauses, items, who says what. */
static void analyse(struct kr_claim_state *state, struct sentence *s, const struct kr_hit *hits, size_t hit_count)
{
    const struct kr_reading *r = s->reading;
    kr_claim_units(s);
    kr_claim_verbs(s);
    state->when.forward = looks_ahead(s);
    s->time_count = kr_when_find(s->rules->times, &state->when, r->text, r->tokens, s->first, s->end, hits, hit_count,
                                 s->times, sizeof(s->times) / sizeof(s->times[0]));
    find_figures(s);
    kr_claim_items(state, s);
    kr_claim_clauses(s);
    kr_claim_relations(s);
    kr_claim_moods(s);
    kr_claim_sources(state, s);
}

/* Makes the sentence's claims, and gives them. */
static void claim_all(struct kr_claim_state *state, struct sentence *s, uint64_t hash)
{
    struct kr_claim before[sizeof(state->last) / sizeof(state->last[0])];
    size_t before_count = state->last_count;
    memcpy(before, state->last, sizeof(before));
    state->last_count = 0;
    kr_claim_frames(state, s);
    kr_claim_lists(state, s, before, before_count);
    bool made = state->last_count > 0;
    give_rebuttals(state, s, before, before_count);
    if (made)
        remember_sentence(state, hash);
}

static void read_sentence(struct kr_claim_state *state, struct sentence *s)
{
    const struct kr_reading *r = s->reading;
    const struct kr_hit *hits = r->hits + r->first_hit[s->first];
    size_t hit_count = r->first_hit[s->end] - r->first_hit[s->first];
    s->first = after_dateline(s);
    uint64_t mask = 0;
    for (size_t h = 0; h < hit_count; h++)
        mask |= BIT(hits[h].category);
    s->toponym_count = kr_place_find(s->rules->places, &state->places, r, s->first, s->end, s->toponyms, MAX_ITEMS);
    give_mentions(state, s);
    if (state->spatial && s->toponym_count)
        give_spatial(state, s);
    if (state->stopped || !state->claim)
        return;
    enum kr_sentence_state reading = KR_SENTENCE_READ;
    uint64_t hash = 0;
    if (s->end > s->first && r->tokens[s->end - 1].mark == '?')
        reading = KR_SENTENCE_QUESTION;
    else if (!(mask & TRIGGERS))
        reading = KR_SENTENCE_UNTOUCHED;
    else if (is_seen(state, hash = kr_hash(0, kr_reading_text(r, s->first, s->end))))
        reading = KR_SENTENCE_REPEATED;
    const bool asked = state->trace && kr_claim_is_asked(state, s);
    if (reading != KR_SENTENCE_READ && !asked) {
        flush(state, s->report);
        return;
    }
    analyse(state, s, hits, hit_count);
    attribute_held(state, s);
    if (reading == KR_SENTENCE_READ)
        claim_all(state, s, hash);
    sort_pending(state);
    if (asked)
        kr_claim_tell(state, s, reading);
    hold(state, s);
    for (size_t i = 0; i < s->time_count; i++)
        if (s->times[i].role == KR_TIME_AT && s->times[i].edtf[0])
            kr_when_edtf(&s->times[i], state->then);
    remember_fighter(state, s);
    state->stopped |= asked;
}

double kr_claim_share(const struct kr_claim_rules *rules, struct kr_claim_state *state, const struct kr_report *report)
{
    const uint64_t SMALL = BIT(KR_SECTION_DETERMINER) | BIT(KR_SECTION_PREPOSITION) | BIT(KR_SECTION_PRONOUN) |
                           BIT(KR_SECTION_SUBORDINATOR) | BIT(KR_SECTION_COORDINATOR) | BIT(KR_SECTION_NEGATION);
    struct kr_reading reading;
    size_t at = report->body, sentences, words = 0, small = 0;
    if (!read_block(rules, state, report->text, &at, &reading, &sentences))
        return -1;
    for (size_t t = 0; t < reading.token_count && words < SHARE_WORDS; t++) {
        bool known = false;
        if (reading.tokens[t].kind != KR_TOKEN_WORD)
            continue;
        for (uint32_t h = reading.first_hit[t]; h < reading.first_hit[t + 1]; h++)
            known |= reading.hits[h].count == 1 && BIT(reading.hits[h].category) & SMALL;
        words++;
        small += known;
    }
    return words < SHARE_LEAST_WORDS ? -1 : (double)small / (double)words;
}

void kr_claim_read(const struct kr_claim_rules *rules, struct kr_claim_state *state, const struct kr_report *report,
                   const struct kr_claim_calls *calls)
{
    struct sentence *s = &state->sentence;
    size_t at = report->body, sentences;
    uint32_t paragraphs = 0;
    begin_report(state, report, calls);
    if (calls->claim && !calls->whatever &&
        !kr_gate_opens(&rules->gate, kr_str_cut(report->text, report->body, report->text.len)))
        return;
    if (strlen(report->published) < sizeof("2022-09-10") - 1)
        find_anchor(rules, state, report);
    s->rules = rules;
    s->report = report;
    s->reading = &state->reading;
    while (!state->stopped && read_block(rules, state, report->text, &at, &state->reading, &sentences)) {
        for (size_t i = 0; i < sentences && !state->stopped; i++) {
            s->first = state->sentences[i].first;
            s->end = state->sentences[i].end;
            state->paragraph = paragraphs + state->sentences[i].paragraph;
            read_sentence(state, s);
        }
        paragraphs += sentences ? state->sentences[sentences - 1].paragraph + 1 : 0;
    }
    if (state->claim)
        flush(state, report);
}
