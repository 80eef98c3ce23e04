/* fuzz_page.c - any bytes as a page of HTML, or, after a question mark, as one with a declaration. */
#include "read_any.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    read_any(size && data[0] == '?' ? "<" : "<html>", data, size);
    return 0;
}
