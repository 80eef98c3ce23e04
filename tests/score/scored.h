/* scored.h - a report with annotations and extracted claims, all made by hand, scored. */
#ifndef TESTS_SCORE_SCORED_H
#define TESTS_SCORE_SCORED_H

#include "score/score.h"

#include <stdio.h>
#include <string.h>

/* Izium and Kupiansk lie 60 km apart; Izium Raion is a district around Izium. */
static const char places_tsv[] = "# name\tkind\tlat\tlon\n"
                                 "Izium\tcity\t49.2087\t37.2485\n"
                                 "Kupiansk\tcity\t49.7100\t37.6158\n"
                                 "Kharkiv Oblast\tregion\t49.5\t36.5\n"
                                 "Donbas\tarea\t48.5\t38.5\n"
                                 "Ukraine\tcountry\t49.0\t32.0\n";
#define HEAD "need\ttype\tactor\tplace\tby\tfactuality\twhen\tfigure\tevidence\n"
#define MENTIONS_HEAD "need\tstart\tend\tmention\tplace\n"
static const char head[] = HEAD;
static const char mentions_head[] = MENTIONS_HEAD;

/* The words of a text as the span of a claim; they must stand in it. */
static inline void spans(struct kr_claim *claim, const char *text, const char *words)
{
    const char *found = strstr(text, words);
    if (!found)
        return;
    claim->start = (size_t)(found - text);
    claim->end = claim->start + strlen(words);
    claim->text = kr_str_of(words);
}

static inline struct kr_place place_at(enum kr_place_kind kind, double lat, double lon)
{
    static const char ids[][12] = {"x:city", "x:district", "x:region", "x:country", "x:area", "x:water"};
    return (struct kr_place){
        .id = kr_str_of(ids[kind]), .name = KR_S("There"), .kind = kind, .lat = lat, .lon = lon, .country = KR_S("UA")};
}

#endif
