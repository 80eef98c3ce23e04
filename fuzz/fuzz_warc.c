/* fuzz_warc.c - any bytes as records of a WARC. */
#include "read_any.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    read_any("WARC/1.0\r\n", data, size);
    return 0;
}
