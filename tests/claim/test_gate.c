/* The gate before a report: which stems open it, where, and that short reports pass unasked. */
#include "claim/gate_int.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

static char far[4000];

/* Two thousand bytes about something else, with the words in their midst. */
static kr_str report_with(const char *words)
{
    struct kr_buf text = {0};
    while (text.len < 1000)
        kr_buf_addz(&text, "De raad vergaderde over scholen. ");
    kr_buf_addz(&text, words);
    while (text.len < 2000)
        kr_buf_addz(&text, " De bus kwam te laat.");
    assert_true(text.len < sizeof(far));
    memcpy(far, text.ptr, text.len);
    const kr_str copy = {far, text.len};
    kr_buf_release(&text);
    return copy;
}

static bool opens(const char *words)
{
    struct kr_arena arena;
    static struct kr_gate gate;
    kr_arena_init(&arena, 1024);
    assert_true(kr_gate_compile(&gate, KR_S("oekra|russ|Kiev|\xD0\xBA\xD0\xB8"), &arena));
    const bool open = kr_gate_opens(&gate, report_with(words));
    kr_arena_release(&arena);
    return open;
}

static void test_stems(void **state)
{
    (void)state;
    assert_true(opens("Oekraïne"));
    assert_true(opens("OEKRAÏENSE"));
    assert_true(opens("(pro-Russische)"));
    assert_true(opens("kiev,"));
    assert_true(opens("\xD0\xBA\xD0\xB8\xD1\x97\xD0\xB2"));
    assert_false(opens("niets"));
    assert_false(opens("Borussia, Prussia")); /* inside of words */
    assert_false(opens("oekr aine kie v"));
}

static void test_short_and_none(void **state)
{
    (void)state;
    static struct kr_gate gate;
    struct kr_arena arena;
    kr_arena_init(&arena, 1024);
    assert_true(kr_gate_compile(&gate, KR_S("oekra"), &arena));
    assert_true(kr_gate_opens(&gate, KR_S("Koepjansk is gevallen.")));
    assert_true(kr_gate_opens(&gate, KR_S("")));
    assert_true(kr_gate_compile(&gate, KR_S(""), &arena));
    assert_true(kr_gate_opens(&gate, report_with("niets")));
    assert_true(kr_gate_compile(&gate, KR_S("||x|"), &arena)); /* no stem of two bytes: none at all */
    assert_true(kr_gate_opens(&gate, report_with("niets")));
    kr_arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_stems), cmocka_unit_test(test_short_and_none)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
