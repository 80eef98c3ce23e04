/* gate_int.h - the gate before a report, for the files of claim. */
#ifndef KR_CLAIM_GATE_INT_H
#define KR_CLAIM_GATE_INT_H

#include "base/base.h"

struct kr_gate {
    kr_str *stems;                   /* borrowed from the pack */
    size_t count;                    /* 0: it is always open */
    unsigned char begins[65536 / 8]; /* a bit for each two bytes that a stem begins with, in lower case */
};

/* `stems`: with | between them, UTF-8; case of ASCII letters does not matter. False when memory is out. */
bool kr_gate_compile(struct kr_gate *gate, kr_str stems, struct kr_arena *arena);
/* Whether the text must be read. Linear, some hundred MB a second. */
bool kr_gate_opens(const struct kr_gate *gate, kr_str text);

#endif
