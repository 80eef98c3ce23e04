/* ask.c - what questions to a record cost inside one process, in milliseconds: of many the median, in time of the
 * processor, which what else the machine does changes less.
 *
 * usage: ask DB      (bench/record compiles and runs it)
 */
#include <kroniek.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BOARDS = 15, KNOWN_BOARDS = 3, PLACES = 101, MOST = 101 };

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int compare(const void *a, const void *b)
{
    const double *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

static void say(const char *name, double *times, size_t count)
{
    qsort(times, count, sizeof(times[0]), compare);
    printf("%s %.3f\n", name, times[count / 2]);
}

static void fail(const struct kr_error *error)
{
    fprintf(stderr, "ask: %s: %s\n", error->file, error->detail);
    exit(1);
}

struct rows {
    size_t count, chosen;
    char ids[PLACES][64]; /* of places all over the board */
    size_t every;
};

static bool see(void *context, const struct kr_control *control)
{
    struct rows *rows = context;
    if (rows->every && rows->count % rows->every == 0 && rows->chosen < PLACES && control->place->id.len < 64) {
        memcpy(rows->ids[rows->chosen], control->place->id.ptr, control->place->id.len);
        rows->ids[rows->chosen++][control->place->id.len] = '\0';
    }
    rows->count++;
    return true;
}

static bool see_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    (void)report;
    (void)claim;
    ++*(size_t *)context;
    return true;
}

static void ask_boards(struct kr_record *record, const char *name, size_t count, const char *known)
{
    double times[MOST];
    char day[16];
    struct kr_error error;
    for (size_t i = 0; i < count; i++) {
        struct rows rows = {0};
        snprintf(day, sizeof(day), "2023-%02u-%02u", (unsigned)(i * 7 % 12 + 1), (unsigned)(i * 5 % 28 + 1));
        const double start = now_ms();
        if (!kr_record_board(record, day, known, see, &rows, &error))
            fail(&error);
        times[i] = now_ms() - start;
    }
    say(name, times, count);
}

static void ask_places(struct kr_record *record, const struct rows *rows)
{
    double timelines[MOST], claims[MOST];
    struct kr_error error;
    for (size_t i = 0; i < rows->chosen; i++) {
        struct rows none = {0};
        size_t seen = 0;
        const struct kr_claim_filter filter = {.place = rows->ids[i]};
        const kr_str id = {rows->ids[i], strlen(rows->ids[i])};
        double start = now_ms();
        if (!kr_record_timeline(record, id, NULL, see, &none, &error))
            fail(&error);
        timelines[i] = now_ms() - start;
        start = now_ms();
        if (!kr_record_claims(record, &filter, see_claim, &seen, &error))
            fail(&error);
        claims[i] = now_ms() - start;
    }
    say("timeline", timelines, rows->chosen);
    say("claims", claims, rows->chosen);
}

int main(int argc, char **argv)
{
    struct kr_error error;
    struct kr_record *record = argc == 2 ? kr_record_open(argv[1], KR_RECORD_READ, &error) : NULL;
    static struct rows rows;
    if (argc != 2) {
        fputs("usage: ask DB\n", stderr);
        return 2;
    }
    if (!record)
        fail(&error);
    const double start = now_ms();
    if (!kr_record_ground(record, NULL, NULL, &error)) /* what is kept was derived with the baseline of the packs */
        fail(&error);
    printf("ground %.3f\n", now_ms() - start);
    if (!kr_record_board(record, NULL, NULL, see, &rows, &error))
        fail(&error);
    printf("rows %zu\n", rows.count);
    rows.every = rows.count / PLACES + 1;
    rows.count = 0;
    if (!kr_record_board(record, NULL, NULL, see, &rows, &error))
        fail(&error);
    ask_boards(record, "board", BOARDS, NULL);
    ask_boards(record, "board_known", KNOWN_BOARDS, "2023-07-01");
    ask_places(record, &rows);
    kr_record_close(record);
    return 0;
}
