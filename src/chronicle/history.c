/* history.c - the state of a place on every day, as the days on which it may change.
 *
 * Between two of these days nothing that kr_chronicle_state looks at changes. For claims that speak of one day these
 * are the days on which they begin to count. A state that is said to last ("held from March to June") speaks of each
 * day until its last, so while one lasts its word may come to equal, to follow, or to lie more than a week behind what
 * is said of another day c: that is on c, c + 1 and c + 8. Of each day only what has begun is weighed. */
#include "chronicle/chronicle_int.h"

#include "model/model.h"

#include <stdlib.h>

static int by_day(const void *a, const void *b)
{
    const int64_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

static bool is_day(int64_t day)
{
    return day != KR_DAY_MIN && day < KR_DAY_MAX - KR_CHRONICLE_WINDOW_DAYS - 1;
}

/* All days that may matter, sorted, each once, into `days`, which has room for six a claim; returns their number. */
static size_t find_days(const struct kr_testimonies *set, int64_t *days)
{
    size_t count = 0, kept = 0;
    bool lasting = false;
    for (size_t i = 0; i < set->count; i++)
        lasting |= set->items[i].until_day > set->items[i].first_day;
    for (size_t i = 0; i < set->count; i++) {
        const int64_t ends[] = {set->items[i].first_day, set->items[i].until_day};
        for (size_t k = 0; k < 2; k++) {
            days[count++] = ends[k];
            if (!lasting || !is_day(ends[k]))
                continue;
            days[count++] = ends[k] + 1;
            days[count++] = ends[k] + KR_CHRONICLE_WINDOW_DAYS + 1;
        }
    }
    if (count)
        qsort(days, count, sizeof(*days), by_day);
    for (size_t i = 0; i < count; i++)
        if (!kept || days[i] != days[kept - 1])
            days[kept++] = days[i];
    return kept;
}

bool kr_chronicle_history(struct kr_arena *arena, const struct kr_testimonies *set, struct kr_chronicle_step **out,
                          size_t *count)
{
    for (size_t i = 1; i < set->count; i++)
        assert(set->items[i - 1].first_day <= set->items[i].first_day);
    int64_t *days = KR_NEW_ARRAY(arena, int64_t, 6 * set->count);
    *count = 0;
    if (!days)
        return false;
    const size_t day_count = find_days(set, days);
    *out = KR_NEW_ARRAY(arena, struct kr_chronicle_step, day_count);
    if (!*out)
        return false;
    struct kr_testimonies begun = *set;
    begun.count = 0;
    for (size_t i = 0; i < day_count; i++) {
        while (begun.count < set->count && set->items[begun.count].first_day <= days[i])
            begun.count++;
        struct kr_chronicle_step *step = &(*out)[(*count)++];
        step->day = days[i];
        if (!kr_chronicle_state(arena, &begun, days[i], &step->control))
            return false;
    }
    return true;
}
