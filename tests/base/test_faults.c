/* Every allocation of the room base fails in turn: buffers and files say so, lose nothing and free everything. */
#include "base/base.h"
#include "faults.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

static void wrapping_works(void **state)
{
    (void)state;
    void *(*volatile allocate)(size_t) = malloc; /* else the compiler, which knows malloc, spares itself the call */
    faults_begin(1);
    void *first = allocate(8), *second = allocate(8);
    assert_true(faults_end());
    assert_non_null(first);
    assert_null(second);
    free(first);
    faults_begin(5);
    free(allocate(8));
    assert_false(faults_end());
}

static void buffer_keeps_what_it_had(void **state)
{
    (void)state;
    int failures = 0;
    for (long allowed = 0;; allowed++) {
        struct kr_buf buf = {0};
        faults_begin(allowed);
        for (int i = 0; i < 200; i++)
            kr_buf_addf(&buf, "%d words;", i % 10);
        bool failed = faults_end();
        assert_int_equal(failed, buf.failed);
        size_t kept = buf.len;
        kr_buf_addz(&buf, "more");
        assert_int_equal(buf.len, failed ? kept : kept + 4); /* sticky */
        for (size_t i = 0; i + 8 <= kept; i += 8)
            assert_memory_equal(buf.ptr + i + 1, " words;", 7);
        kr_buf_release(&buf);
        if (!failed)
            break;
        failures++;
    }
    assert_in_range(failures, 3, 20); /* grows by doubling: a handful */
}

static void buffer_refuses_the_impossible(void **state)
{
    (void)state;
    struct kr_buf buf = {0};
    kr_buf_addz(&buf, "x");
    kr_buf_add(&buf, (kr_str){"y", SIZE_MAX / 2});
    assert_true(buf.failed);
    assert_int_equal(buf.len, 1);
    kr_buf_release(&buf);
}

/* Builds a list in an arena; false when memory is out. */
static bool fill(struct kr_arena *arena)
{
    int *numbers = NULL;
    size_t capacity = 0;
    for (size_t count = 0; count < 3000; count++) {
        if (!kr_arena_grow(arena, &numbers, &capacity, count, sizeof(*numbers)))
            return false;
        numbers[count] = (int)count;
    }
    for (int i = 0; i < 3000; i++)
        assert_int_equal(numbers[i], i);
    return kr_arena_str(arena, KR_S("Koepjansk")).ptr != NULL && kr_arena_alloc(arena, 100000) != NULL;
}

static void arena_fails_cleanly(void **state)
{
    (void)state;
    int failures = 0;
    for (long allowed = 0;; allowed++) {
        struct kr_arena arena;
        kr_arena_init(&arena, 0);
        faults_begin(allowed);
        bool filled = fill(&arena);
        bool failed = faults_end();
        assert_int_equal(filled, !failed);
        if (failed) { /* an arena that once failed can be used again */
            kr_arena_reset(&arena);
            assert_true(fill(&arena));
        }
        kr_arena_release(&arena);
        if (!failed)
            break;
        failures++;
    }
    assert_true(failures >= 3);
}

static void file_reading_fails_cleanly(void **state)
{
    (void)state;
    char path[] = "/tmp/kroniek-faults-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, "Izjoem\n", 7), 7);
    close(fd);
    int failures = 0;
    for (long allowed = 0;; allowed++) {
        kr_str bytes = {0};
        struct kr_error error = {0};
        faults_begin(allowed);
        bool read = kr_file_read(path, 1000, &bytes, &error);
        bool failed = faults_end();
        assert_int_equal(read, !failed);
        if (!failed) {
            assert_int_equal(bytes.len, 7);
            free((char *)bytes.ptr);
            break;
        }
        assert_int_equal(error.code, KR_MEMORY);
        assert_string_equal(error.file, path);
        failures++;
    }
    unlink(path);
    assert_true(failures >= 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wrapping_works),
        cmocka_unit_test(buffer_keeps_what_it_had),
        cmocka_unit_test(buffer_refuses_the_impossible),
        cmocka_unit_test(arena_fails_cleanly),
        cmocka_unit_test(file_reading_fails_cleanly),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
