/* packs.c - packs that are being written. */
#include "flow/flow.h"

#include "pack/pack.h"

size_t kr_flow_check_packs(const char *dir, kr_flow_fault_fn *each, void *context)
{
    assert(dir && each);
    return kr_pack_check(dir, each, context);
}
