/* build_int.h - inside the room place: a gazetteer under construction. */
#ifndef KR_PLACE_BUILD_INT_H
#define KR_PLACE_BUILD_INT_H

#include "place/gazetteer_int.h"
#include "place/romanise.h"

/* One spelling of one place. */
struct gaz_spelled {
    kr_str text; /* key text */
    uint32_t place;
    uint16_t origin, caps;
};

struct gaz_ranked {
    uint64_t rank;
    struct gaz_posting posting;
};

struct gaz_build {
    const struct kr_gaz_source *source;
    struct kr_arena arena;
    struct kr_buf *out, strings;
    struct gaz_header header;
    struct gaz_spelled *spelled;
    size_t spelled_count, spelled_capacity;
    kr_str *texts; /* of the names, in their order */
    size_t name_count;
    uint32_t place;  /* whose spellings are being added */
    uint16_t origin; /* from where */
    bool out_of_memory;
};

#endif
