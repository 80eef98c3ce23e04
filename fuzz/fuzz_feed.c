/* fuzz_feed.c - any bytes as RSS, Atom or NewsML-G2; the first byte chooses. */
#include "read_any.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const prefixes[] = {"<rss><channel>", "<feed><title>t</title>", "<newsMessage><itemSet>",
                                           "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss>", "<?xml "};
    const size_t kind = size && data[0] == '?' ? 4 : size ? data[0] % 4 : 0;
    read_any(prefixes[kind], data + (size > 0), size - (size > 0));
    return 0;
}
