/* fuzz_json.c - any bytes as JSON: lines, a list, a JSON Feed; the first byte chooses. */
#include "read_any.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const prefixes[] = {"{\"text\":\"a\"}\n{", "[{\"",
                                           "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"", "{\""};
    read_any(prefixes[size ? data[0] % 4 : 0], data + (size > 0), size - (size > 0));
    return 0;
}
