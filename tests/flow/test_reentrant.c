/* Two threads that share packs give byte for byte what one thread gives: nothing in the library is kept between
 * reports or shared between workers. Run under ThreadSanitizer too, which sees a race even where the bytes agree. */
#include "kroniek.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { ROUNDS = 20 };

static const char *const texts[] = {
    " date 2022-09-10 Het Oekraïense leger heeft zaterdag Koepjansk ingenomen, zegt de generale staf. De stad was een "
    "knooppunt voor de Russische bevoorrading. Volgens Moskou werden de troepen bij Izjoem gehergroepeerd.\n",
    " date 2023-08-10 De Russen staan acht kilometer ten noordoosten van Koepjansk. Het bestuur van de regio Charkiv "
    "verplicht de inwoners van 37 dorpen om te vertrekken. Als de stad valt, ligt de weg naar het westen open.\n",
};

static bool add_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    kr_claim_json(context, report, claim);
    return true;
}

static bool add_mention(void *context, const struct kr_report *report, const struct kr_mention *mention)
{
    kr_mention_json(context, report, mention);
    return true;
}

/* One thread's work: the same report again and again with one worker. */
struct job {
    const struct kr_packs *packs;
    const char *text;
    struct kr_buf out;
    bool ok;
};

static void *work(void *argument)
{
    struct job *job = argument;
    struct kr_worker *worker = kr_worker_new(job->packs);
    job->ok = worker != NULL;
    for (int round = 0; job->ok && round < ROUNDS; round++) {
        struct kr_report report;
        kr_str bytes = {job->text, strlen(job->text)};
        job->ok = kr_report_from_bytes("report.txt", bytes, NULL, &report, NULL);
        if (!job->ok)
            break;
        job->ok = kr_extract(worker, &report, add_claim, &job->out, NULL) &&
                  kr_mentions(worker, &report, add_mention, &job->out, NULL);
        kr_report_release(&report);
    }
    kr_worker_free(worker);
    return NULL;
}

static void two_threads_give_what_one_gives(void **state)
{
    struct job alone[2], together[2];
    pthread_t threads[2];
    for (int i = 0; i < 2; i++) {
        alone[i] = together[i] = (struct job){.packs = *state, .text = texts[i]};
        work(&alone[i]);
        assert_true(alone[i].ok);
        assert_true(alone[i].out.len > 0); /* agreeing on nothing would prove nothing */
    }
    for (int i = 0; i < 2; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, work, &together[i]), 0);
    for (int i = 0; i < 2; i++)
        assert_int_equal(pthread_join(threads[i], NULL), 0);
    for (int i = 0; i < 2; i++) {
        assert_true(together[i].ok);
        assert_int_equal(together[i].out.len, alone[i].out.len);
        assert_memory_equal(together[i].out.ptr, alone[i].out.ptr, alone[i].out.len);
    }
    assert_int_not_equal(alone[0].out.len, alone[1].out.len); /* two reports, not one twice */
    for (int i = 0; i < 2; i++) {
        kr_buf_release(&alone[i].out);
        kr_buf_release(&together[i].out);
    }
}

static void every_round_gives_the_same(void **state)
{
    struct job job = {.packs = *state, .text = texts[0]};
    work(&job);
    assert_true(job.ok);
    assert_int_equal(job.out.len % ROUNDS, 0);
    size_t once = job.out.len / ROUNDS;
    for (size_t round = 1; round < ROUNDS; round++)
        assert_memory_equal(job.out.ptr, job.out.ptr + round * once, once);
    kr_buf_release(&job.out);
}

static void a_worker_forgets_the_report_before(void **state)
{
    struct kr_worker *reused = kr_worker_new(*state);
    assert_non_null(reused);
    for (int i = 0; i < 4; i++) {
        struct kr_report report;
        kr_str bytes = {texts[i % 2], strlen(texts[i % 2])};
        assert_true(kr_report_from_bytes("report.txt", bytes, NULL, &report, NULL));
        struct kr_worker *fresh = kr_worker_new(*state);
        struct kr_buf a = {0}, b = {0};
        assert_true(kr_extract(reused, &report, add_claim, &a, NULL));
        assert_true(kr_extract(fresh, &report, add_claim, &b, NULL));
        assert_int_equal(a.len, b.len);
        assert_memory_equal(a.ptr, b.ptr, a.len);
        kr_buf_release(&a);
        kr_buf_release(&b);
        kr_worker_free(fresh);
        kr_report_release(&report);
    }
    kr_worker_free(reused);
}

static int load_packs(void **state)
{
    struct kr_error error;
    *state = kr_packs_load(NULL, NULL, &error);
    if (!*state)
        fprintf(stderr, "%s:%zu: %s\n", error.file, error.line, error.detail);
    return *state ? 0 : -1;
}

static int free_packs(void **state)
{
    kr_packs_free(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_threads_give_what_one_gives),
        cmocka_unit_test(every_round_gives_the_same),
        cmocka_unit_test(a_worker_forgets_the_report_before),
    };
    return cmocka_run_group_tests(tests, load_packs, free_packs);
}
