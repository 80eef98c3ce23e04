/* attribution.c - who says it.
 *
 *     volgens X, ...                 X says the clause that it stands in
 *     X meldt dat ...                X says the clauses that "dat" opens, and what hangs on them
 *     ..., aldus X / zegt X / dixit X    X says what went before in the sentence
 *     X vielen aan, naar eigen zeggen    the subject says it
 *     'A.' 'B.'                      a quotation that goes on in the paragraph is the last speaker's
 */
#include "claim/claim_int.h"

static bool speaks(const struct item *item)
{
    return item->kind == ITEM_ACTOR && item->actor_class & (ACTOR_SPEAKS | ACTOR_REPORT);
}

static uint8_t clause_of(const struct sentence *s, const struct item *item)
{
    return s->units[item->first].clause;
}

/* The first speaking item at or after a unit, before a verb or mark stands between; NO_INDEX: none. */
static uint16_t source_after(const struct sentence *s, size_t unit)
{
    for (size_t u = unit; u < s->unit_count && u < unit + 8; u++) {
        for (size_t i = 0; i < s->item_count; i++)
            if (s->items[i].first == u && speaks(&s->items[i]))
                return (uint16_t)i;
        if (kr_unit_mark(s, u) || kr_unit_is(s, u, BIT(KR_SECTION_VERB)))
            break;
    }
    return NO_INDEX;
}

/* Are the units of [first, end) only the beginning of a noun phrase? "Gumenyuk, [een] woordvoerder", not ", maar". */
static bool is_phrase_between(const struct sentence *s, size_t first, size_t end)
{
    const uint64_t OTHER = BIT(KR_SECTION_COORDINATOR) | BIT(KR_SECTION_VERB) | BIT(KR_SECTION_PREPOSITION);
    for (size_t u = first; u < end; u++)
        if (kr_unit_is(s, u, OTHER) || kr_unit_mark(s, u))
            return false;
    return true;
}

/* A name in apposition names its bearer better: "de burgemeester, Vadim Ljach," "Gumenyuk, een woordvoerder,". */
static void merge_apposition(struct sentence *s, uint16_t index)
{
    struct item *item = &s->items[index];
    size_t comma = item->end; /* "het hoofd van het kantoor, Andri Jermak" */
    while (comma < s->unit_count && comma < item->end + 6u && !kr_unit_mark(s, comma) &&
           !kr_unit_is(s, comma, BIT(KR_SECTION_VERB) | BIT(KR_SECTION_COORDINATOR)))
        comma++;
    for (size_t i = 0; i < s->item_count && kr_unit_mark(s, comma) == ','; i++) {
        struct item *other = &s->items[i];
        if (i == index || !speaks(other) || other->first < comma || other->first > comma + 3 ||
            (comma > item->end && !(other->actor_class & ACTOR_PERSON)) ||
            !is_phrase_between(s, comma + 1, other->first))
            continue;
        if (other->side && !item->side)
            item->side = other->side;
        if (other->actor_class & ACTOR_PERSON && !(item->actor_class & ACTOR_PERSON)) {
            item->name_first = other->name_first;
            item->name_end = other->name_end;
            item->side = other->side ? other->side : item->side;
        }
        item->actor_class |= other->actor_class & (ACTOR_PERSON | ACTOR_OFFICE | ACTOR_LOCAL);
        other->is_source = true;
        return;
    }
}

/* Is the item part of a figure? */
static bool is_counted(const struct sentence *s, const struct item *item)
{
    for (size_t i = 0; i < s->item_count; i++)
        if (s->items[i].kind == ITEM_FIGURE && s->items[i].first <= item->first && item->first < s->items[i].end)
            return true;
    return false;
}

/* "Berichten op Russische Telegramkanalen": the medium that a report stands in, or the item itself. */
static uint16_t medium_of(const struct sentence *s, uint16_t index)
{
    const struct item *report = &s->items[index];
    for (uint16_t i = 0; report->actor_class == ACTOR_REPORT && i < s->item_count; i++)
        if (s->items[i].kind == ITEM_ACTOR && s->items[i].actor_class & ACTOR_MEDIA &&
            s->items[i].preposition == report->end)
            return i;
    return index;
}

/* The subject of saying in a clause: a bare speaking item, the one nearest to the verb; a pronoun stands for the last
 * speaker. */
static uint16_t find_speaker(struct sentence *s, uint8_t clause, size_t verb_unit, bool passive)
{
    uint16_t best = NO_INDEX;
    size_t best_distance = SIZE_MAX;
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        if (!speaks(item) || clause_of(s, item) != clause || item->is_source ||
            item->relation != (passive ? REL_BY : REL_NONE))
            continue;
        if (item->actor_class & ACTOR_WITNESS && is_counted(s, item))
            continue; /* "132 inwoners" do not speak */
        size_t distance = item->first > verb_unit ? item->first - verb_unit : verb_unit - item->first;
        if (item->actor_class & (ACTOR_FORCE | ACTOR_REPORT | ACTOR_PRONOUN) &&
            !(item->actor_class & (ACTOR_OFFICE | ACTOR_PERSON)))
            distance += 4; /* who speaks by office speaks sooner */
        if (item->actor_class & ACTOR_WITNESS && !(item->actor_class & (ACTOR_OFFICE | ACTOR_PERSON)))
            distance += 6; /* people are spoken to: "riep inwoners op" */
        if (distance < best_distance) {
            best = (uint16_t)i;
            best_distance = distance;
        }
    }
    if (best != NO_INDEX && s->items[best].actor_class & ACTOR_PRONOUN)
        return SOURCE_BEFORE;
    if (best == NO_INDEX)
        return NO_INDEX;
    merge_apposition(s, best);
    return medium_of(s, best);
}

static void mark_source(const struct kr_claim_state *state, struct sentence *s, uint16_t source)
{
    if (source >= s->item_count)
        return;
    struct item *item = &s->items[source];
    item->is_source = true;
    if (!item->side && item->actor_class & ACTOR_FORCE)
        item->side = state->fighter.side ? state->fighter.side : s->rules->home;
}

/* Gives a source to the main clauses that begin before a unit; their children take it from them. */
static void attribute_before(struct sentence *s, size_t unit, uint8_t except, uint16_t source, uint8_t factuality)
{
    for (size_t c = 0; c < s->clause_count; c++) {
        struct clause *clause = &s->clauses[c];
        if (c == except || clause->first >= unit || clause->source != NO_INDEX || clause->speaker != NO_INDEX)
            continue;
        if (clause->kind == CLAUSE_MAIN || clause->parent == NO_CLAUSE || clause->parent == except) {
            clause->source = source;
            clause->factuality = kr_weaker(clause->factuality, factuality);
        }
    }
}

static void read_attribution(const struct kr_claim_state *state, struct sentence *s, size_t unit,
                             const struct entry_facts *facts)
{
    uint8_t at = s->units[unit].clause;
    struct clause *clause = &s->clauses[at];
    uint16_t source = NO_INDEX;
    if (facts->detail == POSITION_SUBJECT) { /* "Syrski had het over een omsingeling" */
        source = find_speaker(s, at, unit, false);
        if (source != NO_INDEX && clause->source == NO_INDEX) {
            mark_source(state, s, source);
            clause->source = source;
        }
        return;
    }
    if (facts->detail == POSITION_SELF) {
        for (size_t i = 0; i < s->item_count && source == NO_INDEX; i++)
            if (s->items[i].kind == ITEM_ACTOR && clause_of(s, &s->items[i]) == at &&
                s->items[i].relation == REL_NONE && !(s->items[i].actor_class & ACTOR_ADJECTIVE))
                source = (uint16_t)i;
        if (source != NO_INDEX && s->items[source].actor_class & ACTOR_PRONOUN)
            source = SOURCE_BEFORE;
        clause->source = source == NO_INDEX ? SOURCE_BEFORE : source;
        clause->of_oneself = true;
        return; /* the subject stays the actor too */
    }
    source = source_after(s, s->units[unit].item != NO_INDEX ? unit : unit + 1);
    if (source != NO_INDEX && s->items[source].actor_class & ACTOR_PRONOUN)
        source = SOURCE_BEFORE;
    else if (source != NO_INDEX)
        merge_apposition(s, source);
    if (facts->detail == POSITION_AFTER) {
        if (source == NO_INDEX)
            source = SOURCE_BEFORE;
        mark_source(state, s, source);
        if (clause->source == NO_INDEX)
            clause->source = source;
        attribute_before(s, unit, NO_CLAUSE, source, facts->factuality);
        return;
    }
    if (source == NO_INDEX)
        return;
    mark_source(state, s, source);
    clause->source = source;
    if (source < s->item_count)
        clause->factuality = kr_weaker(clause->factuality, s->items[source].factuality);
}

static bool has_content(const struct sentence *s, uint8_t clause)
{
    for (size_t c = 0; c < s->clause_count; c++)
        if (s->clauses[c].parent == clause && s->clauses[c].purpose == CLAUSE_CONTENT)
            return true;
    return false;
}

/* Does the clause begin with its verb of saying, after something was said? ", zegt Fedorov". Or is that in quotes? */
static bool says_before(const struct sentence *s, uint8_t at, size_t verb_unit)
{
    const struct clause *clause = &s->clauses[at];
    if (!clause->first)
        return false;
    if (verb_unit == clause->first)
        return true;
    if (verb_unit == clause->first + 1u &&
        kr_unit_is(s, clause->first, BIT(KR_SECTION_ATTRIBUTION) | BIT(KR_SECTION_FILLER)))
        return true;
    return clause->previous != NO_CLAUSE && s->clauses[clause->previous].quoted;
}

/* ", zei de gouverneur na een overleg dat uren duurde": the verb comes right behind a main clause that has
 * its own, so that one is what is said. */
static bool goes_on(const struct sentence *s, uint8_t at, size_t verb_unit)
{
    const struct clause *clause = &s->clauses[at];
    return clause->first == verb_unit && clause->kind == CLAUSE_MAIN && clause->previous != NO_CLAUSE &&
           s->clauses[clause->previous].kind == CLAUSE_MAIN && s->clauses[clause->previous].finite;
}

/* Does an infinitive with "te" hang on the verb: "claimt X te hebben ingenomen", "wisten de aanval af te slaan"? */
static bool takes_infinitive(const struct sentence *s, const struct verb *verb)
{
    uint8_t at = s->units[verb->unit].clause;
    for (size_t u = verb->unit; u < s->unit_count; u++)
        if (s->units[u].clause == at && kr_unit_is(s, u, BIT(KR_SECTION_MARKER)))
            return true;
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->units[s->verbs[v].unit].clause == at && s->verbs[v].form & KR_FORM_TE)
            return true;
    return false;
}

/* "Een aanval verwacht hij niet": a pronoun beside a verb in the singular, for who spoke last; "het" is none.
 * "Ze sprak in Balaklija" tells only where. */
static bool stands_for_one(const struct sentence *s, uint8_t at, const struct verb *verb)
{
    if (!(verb->form & KR_FORM_FINITE) || verb->form & (KR_FORM_PLURAL | KR_FORM_INFINITIVE))
        return false;
    for (size_t i = 0; i < s->item_count; i++) {
        const struct item *item = &s->items[i];
        if (item->kind != ITEM_ACTOR || !(item->actor_class & ACTOR_PRONOUN) || item->plural ||
            item->relation != REL_NONE || clause_of(s, item) != at ||
            kr_unit_is(s, item->first, BIT(KR_SECTION_DETERMINER)) ||
            (item->first != verb->unit + 1u && item->end != verb->unit))
            continue;
        const size_t next = item->first > verb->unit ? item->end : verb->unit + 1u;
        const struct entry_facts *where = kr_unit_facts(s, next, KR_SECTION_PREPOSITION);
        return !where || where->relation == REL_OTHER || where->relation >= REL_BY;
    }
    return false;
}

/* What is said is a phrase: "kondigde de bevrijding aan", "sprak van 41 bevrijde plaatsen". */
static void read_spoken_phrase(struct sentence *s, uint8_t at, const struct verb *verb, bool passive,
                               uint8_t factuality)
{
    uint16_t SPEAKERS = ACTOR_OFFICE | ACTOR_PERSON | ACTOR_MEDIA | ACTOR_WITNESS | ACTOR_STATE;
    struct clause *clause = &s->clauses[at];
    clause->of_oneself |= takes_infinitive(s, verb);
    clause->of_oneself &= !(verb->classes & VERB_ACCUSES);
    if (clause->of_oneself)
        SPEAKERS |= ACTOR_FORCE | ACTOR_PEOPLE;
    uint16_t speaker = find_speaker(s, at, verb->unit, passive);
    if (clause->source != NO_INDEX)
        return;
    if (speaker == SOURCE_BEFORE ? !stands_for_one(s, at, verb)
                                 : speaker == NO_INDEX || !(s->items[speaker].actor_class & SPEAKERS))
        return;
    clause->source = speaker;
    if (speaker < s->item_count)
        s->items[speaker].is_source = true;
    if (factuality != KR_FACT)
        clause->factuality = kr_weaker(clause->factuality, factuality);
    clause->negated = false; /* "heeft de inname niet bevestigd": that it was said is denied, not the thing */
}

/* "De troepen dreigen afgesneden te raken": a verb that is a threat in the mouth of a statesman is a danger where
 * soldiers, or nobody who speaks, are its subject. */
static bool is_danger(struct sentence *s, const struct verb *verb)
{
    const struct entry_facts *facts = &s->rules->facts[verb->entry];
    if (facts->factuality != KR_POSSIBLE || facts->speech != KR_PLANNED)
        return false;
    uint16_t subject = find_speaker(s, s->units[verb->unit].clause, verb->unit, false);
    return subject >= s->item_count || !(s->items[subject].actor_class & (ACTOR_OFFICE | ACTOR_PERSON | ACTOR_STATE));
}

/* "Kiev beschuldigt de Russen ervan dat ze": the other one who stands bare beside the speaker; NO_INDEX: none. */
static uint16_t find_accused(const struct sentence *s, uint8_t clause, uint16_t speaker)
{
    const uint16_t WHO = ACTOR_FORCE | ACTOR_PEOPLE | ACTOR_STATE | ACTOR_OFFICE | ACTOR_PERSON;
    for (uint16_t i = 0; i < s->item_count; i++)
        if (s->items[i].kind == ITEM_ACTOR && i != speaker && clause_of(s, &s->items[i]) == clause &&
            s->items[i].relation == REL_NONE && s->items[i].actor_class & WHO && s->items[i].side)
            return i;
    return NO_INDEX;
}

/* "Wisten de aanval af te slaan": who manages to do it does not speak. */
static bool manages(const struct sentence *s, const struct verb *verb)
{
    return verb->classes & VERB_ACHIEVES && takes_infinitive(s, verb);
}

static void read_speech(const struct kr_claim_state *state, struct sentence *s, const struct verb *verb)
{
    uint8_t at = s->units[verb->unit].clause;
    struct clause *clause = &s->clauses[at];
    if (clause->speaker != NO_INDEX || verb->form & KR_FORM_ATTRIBUTE || is_danger(s, verb) || manages(s, verb))
        return;
    bool content = has_content(s, at),
         before = (!content || goes_on(s, at, verb->unit)) && says_before(s, at, verb->unit);
    bool passive = clause->passive && verb->form & KR_FORM_PARTICIPLE;
    uint8_t factuality = s->rules->facts[verb->entry].speech;
    if (clause->negated)
        factuality = factuality == KR_DENIED ? KR_POSSIBLE : factuality == KR_POSSIBLE ? KR_DENIED : KR_UNCONFIRMED;
    if (!content && !before) {
        read_spoken_phrase(s, at, verb, passive, factuality);
        return;
    }
    uint16_t speaker = find_speaker(s, at, verb->unit, passive);
    if (verb->classes & VERB_ACCUSES)
        clause->accused = find_accused(s, at, speaker);
    if (speaker == NO_INDEX && before)
        speaker = SOURCE_BEFORE;
    if (content && factuality != KR_FACT)
        clause->content = factuality; /* "het is niet bevestigd dat" */
    if (speaker == NO_INDEX)
        return;
    mark_source(state, s, speaker);
    clause->speaker = speaker;
    clause->content = factuality;
    if (speaker < s->item_count)
        clause->content = kr_weaker(clause->content, s->items[speaker].factuality);
    if (before)
        attribute_before(s, clause->first, at, speaker, factuality == KR_FACT ? NO_FACTUALITY : factuality);
}

/* "maakt gewag van dat", "hield vol dat", "De garde noemde dat onjuist: ...": whoever can speak says the content. */
static void read_implied_speech(struct sentence *s, uint8_t at)
{
    uint16_t SPEAKERS = ACTOR_OFFICE | ACTOR_PERSON | ACTOR_MEDIA | ACTOR_WITNESS | ACTOR_UNNAMED;
    uint16_t speaker = find_speaker(s, at, s->clauses[at].first, false);
    if (speaker < s->item_count && s->items[speaker].first == s->clauses[at].first &&
        kr_unit_mark(s, s->items[speaker].end) == ':')
        SPEAKERS |= ACTOR_STATE | ACTOR_FORCE; /* "Kiev: leger heeft X heroverd" */
    if (speaker >= s->item_count || !(s->items[speaker].actor_class & SPEAKERS))
        return;
    s->clauses[at].speaker = speaker;
    s->clauses[at].content = KR_FACT;
    s->items[speaker].is_source = true;
}

/* "Volgens X namen ze Soledar in, maar werden ze verdreven": the verb right behind "maar" leaves what stands in front
 * of the first clause, "volgens X", in front of this one too. */
static bool shares_front(const struct sentence *s, uint8_t clause)
{
    const struct clause *c = &s->clauses[clause];
    const struct clause *before = c->previous != NO_CLAUSE ? &s->clauses[c->previous] : NULL;
    if (!before || c->kind != CLAUSE_MAIN || !kr_unit_is(s, c->first, BIT(KR_SECTION_COORDINATOR)) ||
        !kr_unit_is(s, before->first, BIT(KR_SECTION_ATTRIBUTION)))
        return false;
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->verbs[v].unit == c->first + 1u && s->verbs[v].form & KR_FORM_FINITE)
            return true;
    return false;
}

size_t kr_claim_chain(const struct sentence *s, uint8_t clause, uint16_t chain[KR_MAX_SOURCES])
{
    uint16_t inner[2 * KR_LIMIT_CLAUSES + 2];
    size_t count = 0;
    uint8_t at = clause;
    bool content = false; /* is the clause below said by this one? */
    for (size_t guard = 0; at != NO_CLAUSE && guard < KR_LIMIT_CLAUSES; guard++) {
        const struct clause *c = &s->clauses[at];
        uint16_t source = c->source;
        for (uint8_t p = at;
             source == NO_INDEX && (s->clauses[p].joined || shares_front(s, p)) && s->clauses[p].previous < p;) {
            p = s->clauses[p].previous; /* "volgens X is A gevallen en B omsingeld" */
            source = s->clauses[p].source;
        }
        bool speaker = content && c->speaker != NO_INDEX && c->speaker != source;
        bool first = speaker && source < s->item_count && c->speaker < s->item_count &&
                     s->items[c->speaker].first < s->items[source].first; /* "TASS meldt, volgens het ministerie" */
        if (speaker && !first)
            inner[count++] = c->speaker;
        if (source != NO_INDEX)
            inner[count++] = source;
        if (first)
            inner[count++] = c->speaker;
        if (c->kind == CLAUSE_RELATIVE && c->parent != NO_CLAUSE && s->clauses[c->parent].kind == CLAUSE_MAIN)
            break; /* background that the report adds itself */
        content = c->purpose == CLAUSE_CONTENT || content || c->kind == CLAUSE_INFINITIVE;
        at = c->parent != at ? c->parent : NO_CLAUSE;
    }
    size_t kept = 0;
    while (count && kept < KR_MAX_SOURCES) {
        uint16_t link = inner[--count];
        bool known = false;
        for (size_t i = 0; i < kept; i++)
            known |= chain[i] == link;
        if (!known)
            chain[kept++] = link;
    }
    return kept;
}

uint16_t kr_claim_source_side(const struct kr_claim_state *state, const struct sentence *s, uint16_t link)
{
    return link == SOURCE_BEFORE ? state->speaker.side : s->items[link].side;
}

static const char *role_of(uint16_t class)
{
    if (class & (ACTOR_PERSON | ACTOR_WITNESS | ACTOR_UNNAMED))
        return "person";
    if (class & ACTOR_OFFICE)
        return "office";
    if (class & ACTOR_MEDIA)
        return "media";
    if (class & ACTOR_FORCE)
        return "unit";
    if (class & ACTOR_REPORT)
        return "report";
    return class & (ACTOR_STATE | ACTOR_PEOPLE) ? "side" : "";
}

struct kr_source kr_claim_source(const struct kr_claim_state *state, const struct sentence *s, uint16_t link)
{
    if (link == SOURCE_BEFORE)
        return (struct kr_source){state->speaker.name, s->rules->sides[state->speaker.side], state->speaker.role};
    const struct item *item = &s->items[link];
    return (struct kr_source){kr_reading_text(s->reading, item->name_first, item->name_end),
                              s->rules->sides[item->side], kr_str_of(role_of(item->actor_class))};
}

/* Remembers the last one who spoke. */
static void remember_speaker(struct kr_claim_state *state, const struct sentence *s, uint32_t paragraph)
{
    uint16_t last = NO_INDEX;
    for (size_t c = 0; c < s->clause_count; c++) {
        if (s->clauses[c].source != NO_INDEX && s->clauses[c].source != SOURCE_BEFORE)
            last = s->clauses[c].source;
        if (s->clauses[c].speaker != NO_INDEX && s->clauses[c].speaker != SOURCE_BEFORE)
            last = s->clauses[c].speaker;
        if (s->clauses[c].source == SOURCE_BEFORE || s->clauses[c].speaker == SOURCE_BEFORE)
            state->speaker_paragraph = paragraph;
    }
    if (last == NO_INDEX || s->items[last].actor_class & ACTOR_REPORT)
        return;
    struct kr_source source = kr_claim_source(state, s, last);
    state->speaker = (struct actor_memory){s->items[last].side, source.name, source.role};
    state->speaker_paragraph = paragraph;
}

void kr_claim_sources(struct kr_claim_state *state, struct sentence *s)
{
    for (size_t u = 0; u < s->unit_count; u++) {
        const struct entry_facts *facts = kr_unit_facts(s, u, KR_SECTION_ATTRIBUTION);
        if (facts)
            read_attribution(state, s, u, facts);
        facts = kr_unit_facts(s, u, KR_SECTION_REBUTTAL); /* "het is niet bevestigd dat ..." */
        if (facts && has_content(s, s->units[u].clause))
            s->clauses[s->units[u].clause].content = facts->factuality;
    }
    for (size_t v = 0; v < s->verb_count; v++)
        if (s->verbs[v].classes & VERB_IS_SPEECH)
            read_speech(state, s, &s->verbs[v]);
    for (uint8_t c = 0; c < s->clause_count; c++)
        if (s->clauses[c].speaker == NO_INDEX && has_content(s, c))
            read_implied_speech(s, c);
    for (size_t c = 0; c < s->clause_count; c++) {
        struct clause *clause = &s->clauses[c];
        if (clause->source == SOURCE_BEFORE && !state->speaker.name.len)
            clause->source = NO_INDEX;
        if (clause->speaker == SOURCE_BEFORE && !state->speaker.name.len)
            clause->speaker = NO_INDEX;
        if (clause->quoted && clause->source == NO_INDEX && clause->parent == NO_CLAUSE && state->speaker.name.len &&
            state->speaker_paragraph == state->paragraph)
            clause->source = SOURCE_BEFORE;
    }
    remember_speaker(state, s, state->paragraph);
}
