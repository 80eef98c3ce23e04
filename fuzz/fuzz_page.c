/* fuzz_page.c - any bytes as a page of HTML. */
#include "read_any.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    read_any("<html>", data, size);
    return 0;
}
