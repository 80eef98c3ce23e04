/* gazetteer_int.h - inside the room flow: the gazetteer that belongs to a pack. */
#ifndef KR_FLOW_GAZETTEER_INT_H
#define KR_FLOW_GAZETTEER_INT_H

#include "place/place.h"

/* The gazetteer of a pack: the embedded one where the pack's names are those it was made from, else compiled at once.
 * NULL on failure. Owned by the caller: kr_gaz_close. */
struct kr_gazetteer *kr_flow_gazetteer(const struct kr_pack *pack, struct kr_error *error);

#endif
