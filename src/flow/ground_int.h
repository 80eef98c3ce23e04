/* ground_int.h - what the packs know of places before any report: who held them at the beginning, where they lie. */
#ifndef KR_FLOW_GROUND_INT_H
#define KR_FLOW_GROUND_INT_H

#include "base/base.h"

struct kr_ground; /* frozen after load */

/* As kr_record_ground. Owned by the caller: kr_ground_free. */
struct kr_ground *kr_ground_load(const char *dir, const char *gazetteer, struct kr_error *error);
void kr_ground_free(struct kr_ground *ground); /* NULL allowed */
/* Another one for another baseline or gazetteer; 0 for NULL. */
uint64_t kr_ground_key(const struct kr_ground *ground);

/* Who held the place; len 0: unknown. NULL allowed: nothing is known. */
kr_str kr_ground_side(const struct kr_ground *ground, const struct kr_place *place);
int64_t kr_ground_day(const struct kr_ground *ground);
kr_str kr_ground_when(const struct kr_ground *ground); /* the same as EDTF */
/* The region that goes by the name, or else that in which the first place of that name lies; len 0: none. */
kr_str kr_ground_region(const struct kr_ground *ground, kr_str name);
/* Gives a place what only the gazetteer knows of it, where it lacks that: country, inhabitants; borrowed. */
void kr_ground_complete(const struct kr_ground *ground, struct kr_place *place);
/* The region that the place lies in, or is; len 0: unknown. NULL allowed. */
kr_str kr_ground_region_of(const struct kr_ground *ground, const struct kr_place *place);
/* Does the place lie in the region, or is it that? */
bool kr_ground_lies_in(const struct kr_ground *ground, const struct kr_place *place, kr_str region);
/* All places that had a side; false stops. */
void kr_ground_each(const struct kr_ground *ground, kr_place_fn *each, void *context);

#endif
