/* fuzz_packed.c - any bytes: text of any encoding, gz, zst, zip, tar and what is in them. */
#include "read_any.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    read_any("", data, size);
    return 0;
}
