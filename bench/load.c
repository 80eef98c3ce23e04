/* load.c - how long it takes to open a compiled gazetteer: the median of many openings, in microseconds.
 *
 * usage: load FILE TIMES      (bench/places compiles and runs it)
 */
#include <kroniek.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { MOST = 10001 };

static int compare(const void *a, const void *b)
{
    const double *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

static double now_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

int main(int argc, char **argv)
{
    static double times[MOST];
    long count = argc == 3 ? strtol(argv[2], NULL, 10) : 0;
    if (count < 1 || count > MOST) {
        fputs("usage: load FILE TIMES\n", stderr);
        return 2;
    }
    for (long i = 0; i < count; i++) {
        struct kr_error error;
        double start = now_us();
        struct kr_gazetteer *gazetteer = kr_gazetteer_open(argv[1], &error);
        times[i] = now_us() - start;
        if (!gazetteer) {
            fprintf(stderr, "load: %s\n", error.detail);
            return 1;
        }
        kr_gazetteer_close(gazetteer);
    }
    qsort(times, (size_t)count, sizeof(times[0]), compare);
    printf("%.1f\n", times[count / 2]);
    return 0;
}
