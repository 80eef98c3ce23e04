/* carry.c - reports into a record, one transaction each, without claims: what finding their copies costs.
 *
 * usage: carry DB < LINES      (bench/copies makes the lines: label, tab, text)
 *
 * The n-th line becomes the report "n". Prints at each tenfold the processor time a report of the last tenth, in
 * microseconds.
 */
#include <kroniek.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static void fail(const struct kr_error *error)
{
    fprintf(stderr, "carry: %s: %s\n", error->file, error->detail);
    exit(1);
}

int main(int argc, char **argv)
{
    static struct kr_report report;
    struct kr_error error;
    struct kr_record *record = argc == 2 ? kr_record_open(argv[1], KR_RECORD_WRITE, &error) : NULL;
    char *line = NULL, name[32];
    size_t capacity = 0, count = 0, wanted = 1000;
    double start = now_us();
    ssize_t len;
    if (argc != 2) {
        fputs("usage: carry DB\n", stderr);
        return 2;
    }
    if (!record)
        fail(&error);
    while ((len = getline(&line, &capacity, stdin)) > 0) {
        const char *text = memchr(line, '\t', (size_t)len);
        if (!text)
            continue;
        snprintf(name, sizeof(name), "%zu", ++count);
        if (!kr_report_from_bytes(name, (kr_str){text + 1, (size_t)(line + len - text - 1)}, NULL, &report, &error) ||
            !kr_record_put(record, &report, NULL, 0, NULL, &error))
            fail(&error);
        kr_report_release(&report);
        if (count == wanted / 10 * 9)
            start = now_us();
        if (count == wanted) {
            printf("%zu %.0f\n", count, (now_us() - start) / (double)(wanted - wanted / 10 * 9));
            fflush(stdout);
            wanted *= 10;
        }
    }
    free(line);
    kr_record_close(record);
    return 0;
}
