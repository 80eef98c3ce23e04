/* one.c - answers about one thing: a place and what is said of it, why it is whose, a claim, a report; and the search
 * for places. */
#include "serve/routes_int.h"

#include "model/model.h"

/* ---- search ---- */

enum { FOUND = 50 };
struct searching {
    struct kr_list list;
    uint64_t ids[FOUND]; /* hashes of those that are in */
    kr_str asked;
};

static bool is_new(struct searching *s, kr_str id)
{
    const uint64_t hash = kr_hash(0, id);
    for (size_t i = 0; i < s->list.count && i < FOUND; i++)
        if (s->ids[i] == hash)
            return false;
    if (s->list.count >= FOUND || s->list.count >= s->list.ask->limit)
        return false;
    s->ids[s->list.count] = hash;
    return true;
}

static bool list_found(struct searching *s, const struct kr_place *place, kr_str matched, size_t claims)
{
    struct kr_buf *out = s->list.out;
    if (!is_new(s, place->id))
        return true;
    kr_out_place(out, place);
    out->len -= out->len > 0; /* the closing brace */
    kr_buf_addf(out, ",\"population\":%u", place->population);
    kr_out_text(out, "matched", matched);
    kr_buf_addf(out, ",\"claims\":%zu}", claims);
    return kr_list_wrote(&s->list);
}

static bool list_spelt(void *context, const struct kr_place_found *found)
{
    return list_found(context, &found->place, found->spelling, found->claims);
}

/* A place of the gazetteer, as the record has it where it does. */
struct known {
    struct searching *searching;
    bool found;
};

static bool list_known(void *context, const struct kr_place_found *found)
{
    struct known *known = context;
    known->found = true;
    list_found(known->searching, &found->place, known->searching->asked, found->claims);
    return false;
}

static bool list_candidate(void *context, const struct kr_candidate *candidate)
{
    struct searching *s = context;
    struct known known = {s, false};
    struct kr_error error;
    char id[KR_ASK_ID_BYTES];
    if (candidate->place->id.len >= sizeof(id))
        return true;
    memcpy(id, candidate->place->id.ptr, candidate->place->id.len);
    id[candidate->place->id.len] = '\0';
    if (!kr_record_spellings(s->list.worker->record, id, list_known, &known, &error)) {
        s->list.failed = error.code != KR_NOT_FOUND; /* else "0 claims" would be a guess */
        if (s->list.failed)
            *s->list.error = error;
    }
    if (!s->list.failed && !known.found)
        list_found(s, candidate->place, s->asked, 0);
    return !s->list.failed && s->list.count < FOUND;
}

bool kr_answer_search(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                      struct kr_error *error)
{
    struct searching s;
    const char *text = kr_ask_value(ask, KR_ASK_Q);
    if (!text)
        return kr_fail(error, KR_INPUT, NULL, 0, "expected the parameter q: a name, or its beginning");
    s.asked = kr_str_of(text);
    kr_list_open(&s.list, worker, ask, out, error, NULL, 0);
    const bool ok = kr_record_search_places(worker->record, text, FOUND, list_spelt, &s, error);
    if (ok)
        kr_gazetteer_lookup(kr_packs_gazetteer(worker->server->packs), s.asked, list_candidate, &s);
    return kr_list_close(&s.list, NULL) && ok;
}

/* ---- where a place lies, as reports say ---- */

enum {
    /* Reports whose text is looked through; the newest of those that speak of the place. */
    LOOKED_THROUGH = 100,
};

struct distances {
    struct kr_list list;
    kr_str place_id;
    char reports[LOOKED_THROUGH][KR_REPORT_ID_SIZE];
    size_t report_count, seen;
};

static bool note_report(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct distances *d = context;
    (void)claim;
    const size_t most = d->report_count < LOOKED_THROUGH ? d->report_count : LOOKED_THROUGH;
    for (size_t i = 0; i < most; i++)
        if (strcmp(d->reports[i], report->id) == 0)
            return true;
    memcpy(d->reports[d->report_count++ % LOOKED_THROUGH], report->id, KR_REPORT_ID_SIZE);
    return true;
}

static bool list_spatial(void *context, const struct kr_report *report, const struct kr_spatial *s)
{
    struct distances *d = context;
    struct kr_buf *out = d->list.out;
    struct kr_check check;
    if (!kr_str_eq(s->subject->id, d->place_id) && !kr_str_eq(s->reference->id, d->place_id))
        return true;
    kr_check_spatial(s, &check);
    kr_buf_addz(out, "{\"subject\":");
    kr_out_place(out, s->subject);
    kr_buf_addz(out, ",\"reference\":");
    kr_out_place(out, s->reference);
    kr_buf_addz(out, ",\"stated_km\":");
    if (s->distance_km < 0)
        kr_buf_addz(out, "null");
    else
        kr_buf_add_number(out, s->distance_km);
    kr_out_text(out, "stated_direction", kr_str_of(s->direction));
    kr_buf_addf(out, ",\"real_km\":%.1f", check.distance_km);
    kr_out_text(out, "real_direction", kr_str_of(check.direction));
    kr_buf_addf(out, ",\"verdict\":\"%s\",\"fits\":%s", kr_verdict_name(check.verdict),
                check.verdict == KR_VERDICT_RIGHT       ? "true"
                : check.verdict == KR_VERDICT_UNCHECKED ? "null"
                                                        : "false");
    kr_out_text(out, "text", s->text);
    kr_out_text(out, "report", kr_str_of(report->id));
    kr_out_text(out, "path", kr_str_of(report->path));
    kr_buf_addf(out, ",\"start\":%zu,\"end\":%zu}", s->start, s->end);
    return kr_list_wrote(&d->list);
}

static bool read_report(void *context, const struct kr_report_found *found)
{
    struct distances *d = context;
    if (found->report->text.len)
        kr_spatials(d->list.worker->extractor, found->report, list_spatial, d, NULL);
    return false;
}

static bool list_distances(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                           struct kr_error *error)
{
    struct distances *d = KR_NEW(&worker->arena, struct distances);
    const struct kr_claim_filter filter = {.place = ask->id, .known = kr_ask_value(ask, KR_ASK_KNOWN)};
    if (!d)
        return kr_fail(error, KR_MEMORY, NULL, 0, "out of memory");
    d->place_id = kr_str_of(ask->id);
    kr_list_open_part(&d->list, worker, out, error, "distances", NULL, 0);
    bool ok = kr_record_claims(worker->record, &filter, note_report, d, error);
    const size_t count = d->report_count < LOOKED_THROUGH ? d->report_count : LOOKED_THROUGH;
    for (size_t i = 0; ok && i < count; i++)
        ok = kr_record_report(worker->record, d->reports[i], read_report, d, error);
    return kr_list_close_part(&d->list) && ok;
}

/* ---- a place ---- */

struct placing {
    struct kr_list list;
    struct kr_place place;
    bool found;
};

static bool list_spelling(void *context, const struct kr_place_found *found)
{
    struct placing *p = context;
    struct kr_arena *arena = &p->list.worker->arena;
    if (!p->found) {
        p->found = true;
        p->place = found->place;
        p->place.id = kr_arena_str(arena, found->place.id);
        p->place.name = kr_arena_str(arena, found->place.name);
        p->place.country = kr_arena_str(arena, found->place.country);
    }
    if (!found->spelling.len)
        return true;
    kr_buf_add_json(p->list.out, found->spelling);
    return kr_list_wrote(&p->list);
}

static bool list_state(void *context, const struct kr_control *control)
{
    struct kr_list *list = context;
    kr_out_control_row(&list->table, control);
    return kr_list_wrote(list);
}

static bool list_event(void *context, const struct kr_event *event)
{
    struct placing *p = context;
    kr_out_event_row(&p->list.table, &p->place, event);
    return kr_list_wrote(&p->list);
}

static bool list_dispute(void *context, const struct kr_dispute *dispute)
{
    struct placing *p = context;
    struct kr_dispute named = *dispute;
    named.place = &p->place;
    return kr_list_dispute(&p->list, &named);
}

static bool list_parts(struct placing *p, struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                       struct kr_error *error)
{
    const char *known = kr_ask_value(ask, KR_ASK_KNOWN);
    kr_list_open_part(&p->list, worker, out, error, "control", kr_out_timeline_columns, kr_out_control_column_count);
    bool ok = kr_record_timeline(worker->record, p->place.id, known, list_state, &p->list, error);
    if (!kr_list_close_part(&p->list) || !ok)
        return false;
    kr_list_open_part(&p->list, worker, out, error, "events", kr_out_event_columns, kr_out_event_column_count);
    ok = kr_record_events(worker->record, p->place.id, known, list_event, p, error);
    if (!kr_list_close_part(&p->list) || !ok)
        return false;
    kr_list_open_part(&p->list, worker, out, error, "disputes", kr_out_dispute_columns, kr_out_dispute_column_count);
    ok = kr_record_disputes(worker->record, p->place.id, known, list_dispute, p, error);
    return kr_list_close_part(&p->list) && ok && list_distances(worker, ask, out, error);
}

bool kr_answer_place(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                     struct kr_error *error)
{
    struct placing p = {.found = false};
    struct kr_buf spellings = {0};
    kr_list_open_part(&p.list, worker, &spellings, error, "spellings", NULL, 0);
    bool ok = kr_record_spellings(worker->record, ask->id, list_spelling, &p, error);
    ok = kr_list_close_part(&p.list) && ok;
    if (ok) {
        kr_buf_addz(out, "{\"place\":");
        kr_out_place(out, &p.place);
        kr_buf_add(out, kr_buf_str(&spellings));
        ok = list_parts(&p, worker, ask, out, error);
        kr_buf_addc(out, '}');
    }
    out->failed |= spellings.failed;
    kr_buf_release(&spellings);
    return ok;
}

/* ---- why ---- */

struct asking_why {
    struct kr_list list;
    struct kr_buf *out;
};

static bool take_state(void *context, const struct kr_control *control)
{
    struct asking_why *why = context;
    struct kr_table table;
    static const struct kr_style plain = {0};
    kr_buf_addz(why->out, "{\"state\":");
    kr_table_init(&table, kr_out_control_columns, kr_out_control_column_count, KR_FORMAT_NDJSON, &plain, why->out);
    kr_out_control_row(&table, control);
    why->out->failed |= !kr_table_end(&table);
    why->out->len -= why->out->len > 0; /* the end of line */
    kr_table_release(&table);
    kr_out_text(why->out, "rule_text", kr_str_of(kr_rule_text(control->rule)));
    kr_list_open_part(&why->list, why->list.worker, why->out, why->list.error, "claims", kr_out_hearing_columns,
                      kr_out_hearing_column_count);
    return true;
}

static bool take_hearing(void *context, const struct kr_witness *witness, enum kr_fate fate, kr_str words)
{
    struct asking_why *why = context;
    kr_out_hearing_row(&why->list.table, witness, fate, words);
    return kr_list_wrote(&why->list);
}

bool kr_answer_why(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out, struct kr_error *error)
{
    struct asking_why why = {.list = {.worker = worker, .error = error}, .out = out};
    const char *on = kr_ask_value(ask, KR_ASK_ON), *known = kr_ask_value(ask, KR_ASK_KNOWN);
    struct placing p = {.found = false};
    struct kr_buf spellings = {0};
    kr_list_open_part(&p.list, worker, &spellings, error, "spellings", NULL, 0);
    bool ok = kr_record_spellings(worker->record, ask->id, list_spelling, &p, error); /* 404 for none */
    kr_buf_release(&spellings);
    if (!ok)
        return false;
    ok = kr_record_why(worker->record, kr_str_of(ask->id), on, known, take_state, take_hearing, &why, error);
    if (out->len) /* the state came */
        ok = kr_list_close_part(&why.list) && ok;
    kr_buf_addc(out, '}');
    return ok;
}

/* ---- a claim, a report ---- */

struct telling {
    struct kr_serve_worker *worker;
    struct kr_buf *out;
    struct kr_error *error;
    bool failed;
};

static bool take_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    struct telling *t = context;
    struct kr_buf *out = t->out;
    const char *kind = NULL;
    size_t from, to;
    t->failed = report->text.len &&
                !kr_record_part_at(t->worker->record, report, claim->start, &t->worker->arena, &kind, t->error);
    if (t->failed)
        return false;
    kr_claim_json(out, report, claim);
    out->len -= out->len > 1 ? 2 : 0; /* the closing brace and the end of line */
    if (report->text.len) {
        kr_out_context(report, claim->start, claim->end, &from, &to);
        kr_buf_addz(out, ",\"passage\":{\"text\":");
        kr_buf_add_json(out, kr_str_cut(report->text, from, to));
        kr_buf_addf(out, ",\"start\":%zu,\"end\":%zu", claim->start - from, claim->end - from);
        kr_out_text(out, "part", kr_str_of(kind ? kind : ""));
        kr_buf_addz(out, "}}");
    } else {
        kr_buf_addz(out, ",\"passage\":null}");
    }
    return true;
}

bool kr_answer_claim(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                     struct kr_error *error)
{
    struct telling t = {worker, out, error, false};
    return kr_record_claim(worker->record, ask->id, take_claim, &t, error) && !t.failed;
}

/* Its text and what that consists of; what it was read from tells of itself. */
static bool take_report(void *context, const struct kr_report_found *found)
{
    struct telling *t = context;
    struct kr_arena *arena = &t->worker->arena;
    const struct kr_report *report = found->report;
    struct kr_input input;
    struct kr_read_report back = {.part_count = 0};
    bool has_input;
    t->failed = !kr_record_input(t->worker->record, report->id, arena, &input, &has_input, t->error) ||
                (has_input && !kr_flow_give_back(&input, report->text, arena, &back, t->error));
    if (t->failed)
        return false;
    kr_report_json(t->out, found);
    kr_buf_addf(t->out, ",\"body\":%zu", report->body);
    kr_out_text(t->out, "text", report->text);
    kr_flow_parts_json(t->out, &back);
    kr_out_input(t->out, has_input ? &input : NULL);
    return true;
}

static bool list_copy(void *context, const struct kr_report_found *found)
{
    struct kr_list *list = context;
    kr_report_json(list->out, found);
    kr_buf_addc(list->out, '}');
    return kr_list_wrote(list);
}

bool kr_answer_report(struct kr_serve_worker *worker, const struct kr_ask *ask, struct kr_buf *out,
                      struct kr_error *error)
{
    struct kr_list list;
    const struct kr_claim_filter filter = {.report = ask->id};
    struct telling t = {worker, out, error, false};
    if (!kr_record_report(worker->record, ask->id, take_report, &t, error) || t.failed)
        return false;
    kr_list_open_part(&list, worker, out, error, "claims", NULL, 0);
    bool ok = kr_record_claims(worker->record, &filter, kr_list_claim, &list, error);
    if (!kr_list_close_part(&list) || !ok)
        return false;
    kr_list_open_part(&list, worker, out, error, "copies", NULL, 0);
    ok = kr_record_copies_of(worker->record, ask->id, list_copy, &list, error);
    ok = kr_list_close_part(&list) && ok;
    kr_buf_addc(out, '}');
    return ok;
}
