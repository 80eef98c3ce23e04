/* wait.c - how long to leave an address alone. */
#include "fetch/fetch_int.h"

int64_t kr_fetch_wait_s(const char *url, int64_t every_s, unsigned failures, int64_t retry_after_s)
{
    enum { MOST_DOUBLINGS = 20 };
    const int64_t most = every_s > KR_LIMIT_FETCH_WAIT_S ? every_s : KR_LIMIT_FETCH_WAIT_S;
    int64_t wait = every_s;
    for (unsigned i = 1; i < failures && i < MOST_DOUBLINGS && wait < most; i++)
        wait *= 2;
    if (failures) { /* up to a quarter more, so that those who were refused together come back apart */
        const uint64_t hash = kr_hash(kr_hash(0, kr_str_of(url)), (kr_str){(const char *)&failures, sizeof(failures)});
        wait += (int64_t)((hash >> 32) % (uint64_t)(wait / 4 + 1));
    }
    wait = retry_after_s > wait ? retry_after_s : wait;
    return wait > most ? most : wait;
}
