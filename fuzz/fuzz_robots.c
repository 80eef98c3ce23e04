/* fuzz_robots.c - the first line as the path of a page, the rest as a robots.txt. */
#include "fetch/fetch_int.h"
#include "must.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    kr_str text = {(const char *)data, size}, path = {0};
    struct kr_robots robots;
    kr_str_line(&text, &path);
    MUST(kr_robots_read(&robots, text));
    const bool allow = kr_robots_allow(&robots, path);
    MUST(allow || robots.count > 0); /* only a rule forbids */
    MUST(robots.delay_s <= KR_LIMIT_FETCH_CRAWL_S);
    kr_robots_release(&robots);
    return 0;
}
