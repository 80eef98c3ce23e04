/* lookup.c - a name as somebody wrote it, and the places that it may mean. */
#include "place/gazetteer_int.h"

/* How sure each way of meeting a name is; what is larger comes first at equal score. */
#define SCORE_EXACT 0.95
#define SCORE_CASE 0.85
#define SCORE_SOUND 0.75
#define SCORE_SLIP 0.65
enum { SHORTEST_SOUND = 5, SHORTEST_SLIP = 5 /* letters: shorter words resemble too many names */ };

static void add_postings(const struct kr_gazetteer *g, int64_t name, double score, kr_str reason,
                         struct kr_gaz_candidate *out, size_t capacity, size_t *found)
{
    size_t count;
    const struct gaz_posting *postings = gaz_name_postings(g, (uint32_t)name, &count);
    const uint32_t *origins = g->sections[GAZ_ORIGINS];
    for (size_t i = 0; i < count && *found < capacity; i++) {
        const struct kr_gaz_place *place = postings[i].place & GAZ_PERSON ? NULL : kr_gaz_place(g, postings[i].place);
        if (!place)
            continue;
        uint16_t origin = postings[i].origin;
        out[*found] = (struct kr_gaz_candidate){
            .place = place,
            .score = score / (1 + 0.1 * (double)*found),
            .reason = reason,
            .origin = origin < g->counts[GAZ_ORIGINS] ? gaz_string(g, origins[origin]) : (kr_str){"", 0},
            .met = gaz_string(g, gaz_names(g)[name].text),
        };
        ++*found;
    }
}

size_t kr_gaz_lookup(const struct kr_gazetteer *g, kr_str name, struct kr_gaz_candidate *out, size_t capacity)
{
    char text[GAZ_TEXT_BYTES];
    struct gaz_letters letters;
    size_t found = 0;
    kr_str key = {text, gaz_text(name, text, NULL)};
    if (!key.len)
        return 0;
    gaz_letters(key, &letters);
    int64_t met = gaz_find(g, key);
    if (met >= 0)
        add_postings(g, met, SCORE_EXACT, KR_S("exact"), out, capacity, &found);
    if (!found && (met = kr_gaz_inflected(g, key)) >= 0)
        add_postings(g, met, SCORE_CASE, KR_S("case"), out, capacity, &found);
    if (!found && letters.count >= SHORTEST_SOUND && (met = kr_gaz_sound(g, key)) >= 0)
        add_postings(g, met, SCORE_SOUND, KR_S("sound"), out, capacity, &found);
    if (!found && letters.count >= SHORTEST_SLIP && (met = kr_gaz_slip(g, key)) >= 0)
        add_postings(g, met, SCORE_SLIP, KR_S("slip"), out, capacity, &found);
    return found;
}
