/* small_gazetteer.h - the gazetteer of a small pack, for tests of the rooms place and claim. */
#ifndef TESTS_PLACE_SMALL_GAZETTEER_H
#define TESTS_PLACE_SMALL_GAZETTEER_H

#include "place/place.h"

#include <stdlib.h>

/* Compiles the places of a pack, with the spellings that its tables make. Close with kr_gaz_close. */
static inline struct kr_gazetteer *small_gazetteer(const struct kr_pack *pack)
{
    static const struct kr_gaz_back back[] = {{{"UA", 2}, {"uk-test", 7}}};
    struct kr_gaz_source source = {.places = pack->places,
                                   .place_count = pack->place_count,
                                   .romans = pack->romans,
                                   .roman_count = pack->roman_count,
                                   .back = back,
                                   .back_count = 1,
                                   .respell = true};
    struct kr_buf out = {0};
    struct kr_error error;
    struct kr_gazetteer *g = kr_gaz_build(&source, &out, &error) ? kr_gaz_use(kr_buf_str(&out), true, &error) : NULL;
    if (!g)
        kr_buf_release(&out);
    return g;
}

#endif
