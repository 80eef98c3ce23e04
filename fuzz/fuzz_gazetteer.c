/* fuzz_gazetteer.c - any bytes as a compiled gazetteer: it is refused with a reason, or whatever is looked up in it
 * stays within it.
 *
 * The first byte holds options, the rest is the file:
 *     1 magic, version, byte order, size and checksum are put right, so that what stands behind them is met */
#include "place/gazetteer_int.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void mend(char *bytes, size_t size)
{
    struct gaz_header *header = (struct gaz_header *)bytes;
    memcpy(header->magic, GAZ_MAGIC, sizeof(header->magic));
    header->version = GAZ_VERSION;
    header->byte_order = GAZ_BYTE_ORDER;
    header->size = size;
    header->checksum = kr_checksum((kr_str){bytes + GAZ_CHECKED, size - GAZ_CHECKED});
}

/* Touches every byte, so that a sanitiser sees where it lies. */
static size_t sum(kr_str s)
{
    size_t all = 0;
    for (size_t i = 0; i < s.len; i++)
        all += (unsigned char)s.ptr[i];
    return all;
}

static size_t sum_place(const struct kr_gazetteer *g, const struct kr_gaz_place *p)
{
    const struct kr_gaz_place *wider = p->region ? kr_gaz_place(g, p->region - 1) : NULL;
    return sum(p->place.id) + sum(p->place.name) + sum(p->place.country) + sum(p->admin) + sum(p->codes) +
           sum(kr_str_of(kr_place_kind_name(p->place.kind))) + (wider ? sum(wider->place.name) : 0);
}

static size_t look_up(const struct kr_gazetteer *g)
{
    static const char *const names[] = {"Kupiansk",      "Koepjansk",       "Куп'янську", "Kupyansk", "Kupiannsk",
                                        "Kupinask",      "Нової Каховки",   "Łódź",       "Kamianka", "Ivano-Frankivsk",
                                        "Nova Kakhovka", "Kharkiv oblasts", "Mozkapoe",   "Vmo"};
    size_t all = 0;
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        struct kr_gaz_candidate found[4];
        size_t count = kr_gaz_lookup(g, kr_str_of(names[i]), found, 4);
        for (size_t c = 0; c < count; c++)
            all += sum_place(g, found[c].place) + sum(found[c].origin) + sum(found[c].met);
    }
    for (uint32_t i = 0; i < 64; i++) {
        const struct kr_gaz_place *place = kr_gaz_place(g, i);
        all += place ? sum_place(g, place) : 0;
        all += sum(kr_gaz_person(g, i)) + kr_gaz_candidates(g, i, &place, 1);
    }
    return all;
}

static size_t scan(const struct kr_gazetteer *g)
{
    struct kr_token tokens[64];
    struct kr_reading reading = {.text = KR_S("Kupiansks lot, Nova-Kakhovka en Łódź; Ivano-Frankivsk. De Kinburn, "
                                              "Volodymyr Mozkapoe, Куп'янськ, Kam'ianka, Kharkiv Oblast"),
                                 .tokens = tokens};
    size_t all = 0;
    reading.token_count = kr_text_tokens(reading.text, 0, tokens, 64);
    for (uint32_t t = 0; t < reading.token_count; t++) {
        struct kr_gaz_hit hits[4];
        for (size_t h = kr_gaz_scan(g, &reading, t, hits, 4); h-- > 0;)
            all += sum(kr_gaz_person(g, hits[h].name)) + hits[h].count;
    }
    return all;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    unsigned options = size ? data[0] : 0;
    size -= size > 0;
    char *bytes = malloc(size ? size : 1); /* at a multiple of 16 bytes, and of just that size */
    if (!bytes)
        return 0;
    if (size)
        memcpy(bytes, data + 1, size);
    if (options & 1 && size >= sizeof(struct gaz_header))
        mend(bytes, size);
    struct kr_error error = {0};
    struct kr_gazetteer *g = kr_gaz_use((kr_str){bytes, size}, false, &error);
    if (g) {
        volatile size_t seen = look_up(g) + scan(g); /* so that no look is left out */
        (void)seen;
    } else if (error.code == KR_OK || !error.detail[0]) {
        fprintf(stderr, "refused without a reason\n");
        abort();
    }
    kr_gaz_close(g);
    free(bytes);
    return 0;
}
