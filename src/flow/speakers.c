/* speakers.c - who speaks in the record: how often, how early, how often contradicted, how often against the interest
 * of one's own side.
 *
 * How much each says and when comes from the store. What came of it comes from the chronicle: of each event who told
 * it first, of each dispute who stands in it and who conceded. The two meet by the speaker's name and side. */
#include "flow/flow.h"
#include "flow/gather_int.h"
#include "model/model.h"

#include <stdlib.h>

/* Days that one was behind the first to tell, as a histogram: its median is asked for. */
enum { LATE_DAYS = 64 }; /* the last stands for all that are later */

struct speaker {
    struct kr_speaker speaker;
    uint64_t voice;
    uint32_t late[LATE_DAYS];
    struct speaker *next; /* in the chain of its slot */
};

enum { SLOTS = 4096 };
struct counting {
    struct kr_arena arena;
    struct speaker *slots[SLOTS];
    size_t count;
    bool out_of_memory;
};

/* The same for one name in any case and by any role. */
static uint64_t voice_of(const struct kr_source *source)
{
    char folded[512];
    const size_t len = kr_utf8_fold(source->name, folded, sizeof(folded));
    return kr_hash(kr_hash(kr_hash(0, source->side), KR_S("\n")), len ? (kr_str){folded, len} : source->name);
}

static struct speaker *find(struct counting *c, const struct kr_source *source, bool make)
{
    const uint64_t voice = voice_of(source);
    struct speaker **at = &c->slots[voice % SLOTS];
    while (*at && (*at)->voice != voice)
        at = &(*at)->next;
    if (*at || !make)
        return *at;
    struct speaker *found = KR_NEW(&c->arena, struct speaker);
    c->out_of_memory |= !found;
    if (!found)
        return NULL;
    found->voice = voice;
    found->speaker.source = kr_flow_copy_source(&c->arena, source, &c->out_of_memory);
    found->speaker.first_day = found->speaker.last_day = KR_DAY_MIN;
    *at = found;
    c->count++;
    return found;
}

static int source_order(const struct kr_source *a, const struct kr_source *b)
{
    const int order = kr_str_order(a->name, b->name);
    return order ? order : kr_str_order(a->role, b->role);
}

static bool count_claims(void *context, const struct kr_store_speaker *row)
{
    struct counting *c = context;
    struct speaker *found = find(c, &row->source, true);
    if (!found)
        return false;
    struct kr_speaker *s = &found->speaker;
    if (source_order(&row->source, &s->source) < 0) /* of several spellings and roles always the same */
        s->source = kr_flow_copy_source(&c->arena, &row->source, &c->out_of_memory);
    s->claims += row->claims;
    s->reports += row->reports;
    if (row->first_day != KR_DAY_MIN && (s->first_day == KR_DAY_MIN || row->first_day < s->first_day))
        s->first_day = row->first_day;
    if (row->last_day > s->last_day)
        s->last_day = row->last_day;
    return true;
}

static int64_t day_of(kr_str edtf)
{
    int64_t first;
    return edtf.len && kr_edtf_range(edtf, &first, NULL) ? first : KR_DAY_MIN;
}

static void count_event(struct counting *c, const struct kr_event *event)
{
    struct speaker *first = find(c, &event->first.source, false);
    const int64_t told = day_of(event->first.published);
    if (first && event->confirmed_count)
        first->speaker.first++;
    for (size_t i = 0; i < event->confirmed_count; i++) {
        struct speaker *later = find(c, &event->confirmed[i].source, false);
        const int64_t day = day_of(event->confirmed[i].published);
        if (!later || told == KR_DAY_MIN || day < told)
            continue;
        later->speaker.confirmed++;
        later->late[day - told < LATE_DAYS ? day - told : LATE_DAYS - 1]++;
    }
}

static void count_dispute(struct counting *c, const struct kr_dispute *dispute)
{
    struct speaker *a = find(c, &dispute->a.source, false), *b = find(c, &dispute->b.source, false);
    struct speaker *conceded = dispute->conceded.claim[0] ? find(c, &dispute->conceded.source, false) : NULL;
    if (a)
        a->speaker.contradicted++;
    if (b && b != a)
        b->speaker.contradicted++;
    if (conceded)
        conceded->speaker.conceded++;
}

static bool count_place(void *context, struct kr_gathering *g)
{
    struct counting *c = context;
    const struct kr_testimonies set = kr_gathering_set(g);
    struct kr_event *events;
    struct kr_dispute *disputes;
    size_t event_count, dispute_count;
    if (!kr_chronicle_events(&g->arena, &set, &events, &event_count) ||
        !kr_chronicle_disputes(&g->arena, &set, &disputes, &dispute_count)) {
        g->out_of_memory = true;
        return false;
    }
    for (size_t i = 0; i < event_count; i++)
        count_event(c, &events[i]);
    for (size_t i = 0; i < dispute_count; i++)
        count_dispute(c, &disputes[i]);
    return true;
}

static int median_late(const struct speaker *s)
{
    size_t before = 0;
    for (int day = 0; day < LATE_DAYS; day++) {
        before += s->late[day];
        if (2 * before >= s->speaker.confirmed && s->speaker.confirmed)
            return day;
    }
    return -1;
}

static int by_claims(const void *left, const void *right)
{
    const struct kr_speaker *a = &(*(struct speaker *const *)left)->speaker;
    const struct kr_speaker *b = &(*(struct speaker *const *)right)->speaker;
    if (a->claims != b->claims)
        return a->claims < b->claims ? 1 : -1;
    const int order = kr_str_order(a->source.name, b->source.name);
    return order ? order : kr_str_order(a->source.side, b->source.side);
}

static bool give_all(struct counting *c, kr_speaker_fn *each, void *context, struct kr_error *error)
{
    size_t count = 0;
    struct speaker **all = KR_NEW_ARRAY(&c->arena, struct speaker *, c->count);
    if (!all)
        return kr_flow_no_memory(error);
    for (size_t i = 0; i < SLOTS; i++)
        for (struct speaker *s = c->slots[i]; s; s = s->next)
            all[count++] = s;
    if (count)
        qsort(all, count, sizeof(all[0]), by_claims);
    for (size_t i = 0; i < count; i++) {
        all[i]->speaker.late_days = median_late(all[i]);
        if (!each(context, &all[i]->speaker))
            break;
    }
    return true;
}

bool kr_record_speakers(struct kr_record *record, const char *known, kr_speaker_fn *each, void *context,
                        struct kr_error *error)
{
    assert(record && each);
    int64_t known_day = KR_DAY_MAX;
    struct counting *c = calloc(1, sizeof(*c));
    if (!c)
        return kr_flow_no_memory(error);
    kr_arena_init(&c->arena, 64 * 1024);
    bool ok = (!kr_flow_is_given(known) || kr_flow_read_days(known, NULL, &known_day, error)) &&
              kr_store_speakers(record->store, known_day, count_claims, c, error) &&
              kr_gathering_each(record, known, count_place, NULL, c, error) &&
              (!c->out_of_memory || kr_flow_no_memory(error)) && give_all(c, each, context, error);
    kr_arena_release(&c->arena);
    free(c);
    return ok;
}
