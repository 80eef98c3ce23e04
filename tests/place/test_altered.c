/* Gazetteer files that are none, cut short or altered: each is refused with its reason; where the checksum is put
 * right again, nothing that is looked up leads outside the file. */
#include "place/made_gazetteer.h"

#include <setjmp.h>
#include <stdint.h>
#include <unistd.h>

#include <cmocka.h>

static struct kr_pack *pack;
static struct kr_buf whole;

/* Opens `size` bytes of the compiled file, in memory of just that size. */
static void must_refuse(kr_str bytes, const char *why)
{
    struct kr_error error = {0};
    char *copy = malloc(bytes.len ? bytes.len : 1);
    assert_non_null(copy);
    memcpy(copy, bytes.ptr, bytes.len);
    struct kr_gazetteer *g = kr_gaz_use((kr_str){copy, bytes.len}, false, &error);
    if (g || error.code != KR_PACK || !error.detail[0] || (why && !strstr(error.detail, why)))
        fail_msg("%zu bytes: %s, wanted %s", bytes.len, g ? "opened" : error.detail, why ? why : "a reason");
    free(copy);
}

static void cut_short(void **state)
{
    (void)state;
    const struct gaz_header *header = (const struct gaz_header *)whole.ptr;
    must_refuse((kr_str){whole.ptr, 0}, "no compiled gazetteer");
    must_refuse((kr_str){whole.ptr, 1}, "no compiled gazetteer");
    must_refuse((kr_str){whole.ptr, sizeof(*header) - 1}, "no compiled gazetteer");
    must_refuse((kr_str){whole.ptr, sizeof(*header)}, "the file was cut or grew");
    for (int i = 0; i < GAZ_SECTION_COUNT; i++)
        for (int step = -1; step <= 1; step++) {
            size_t size = header->sections[i].offset + (size_t)step;
            if (size < whole.len)
                must_refuse((kr_str){whole.ptr, size}, NULL);
        }
    for (size_t size = sizeof(*header); size < whole.len; size += 997)
        must_refuse((kr_str){whole.ptr, size}, "the file was cut or grew");
    must_refuse((kr_str){whole.ptr, whole.len - 1}, "the file was cut or grew");
    struct kr_buf longer = {0};
    kr_buf_add(&longer, kr_buf_str(&whole));
    kr_buf_addc(&longer, '\0');
    must_refuse(kr_buf_str(&longer), "the file was cut or grew");
    kr_buf_release(&longer);
}

static void each_byte_of_the_header(void **state)
{
    (void)state;
    struct kr_buf bytes = {0};
    kr_buf_add(&bytes, kr_buf_str(&whole));
    for (size_t i = 0; i < sizeof(struct gaz_header); i++) {
        for (int bit = 0; bit < 8; bit += 7) {
            bytes.ptr[i] ^= (char)(1 << bit);
            must_refuse(kr_buf_str(&bytes), NULL);
            bytes.ptr[i] ^= (char)(1 << bit);
        }
    }
    kr_buf_release(&bytes);
}

static void what_is_no_gazetteer_of_ours(void **state)
{
    (void)state;
    struct kr_buf bytes = {0};
    kr_buf_add(&bytes, kr_buf_str(&whole));
    struct gaz_header *header = (struct gaz_header *)bytes.ptr;
    header->version = 99;
    must_refuse(kr_buf_str(&bytes), "version 99: expected version 2");
    header->version = GAZ_VERSION;
    header->byte_order = 0x04030201;
    must_refuse(kr_buf_str(&bytes), "another byte order");
    header->byte_order = GAZ_BYTE_ORDER;
    for (size_t at = GAZ_CHECKED; at < bytes.len; at += 211) {
        bytes.ptr[at] ^= 0x10;
        must_refuse(kr_buf_str(&bytes), "checksum differs");
        bytes.ptr[at] ^= 0x10;
    }
    memset(bytes.ptr, ' ', bytes.len);
    must_refuse(kr_buf_str(&bytes), "no compiled gazetteer");
    kr_buf_release(&bytes);
}

/* Behind a right checksum: sections that lie outside, overlap the header, stand askew. */
static void sections_that_lie(void **state)
{
    (void)state;
    for (int i = 0; i < GAZ_SECTION_COUNT; i++) {
        uint64_t offset = ((const struct gaz_header *)whole.ptr)->sections[i].offset;
        const uint64_t wrong[][2] = {{0, 1},
                                     {8, 0},
                                     {offset + 1, 0},
                                     {whole.len + 8, 0},
                                     {UINT64_MAX - 7, 1},
                                     {offset, UINT64_MAX},
                                     {offset, UINT64_MAX / 4 + 2},
                                     {offset, 1u << 31},
                                     {offset, whole.len}};
        for (size_t w = 0; w < sizeof(wrong) / sizeof(wrong[0]); w++) {
            struct kr_buf bytes = {0};
            kr_buf_add(&bytes, kr_buf_str(&whole));
            struct gaz_header *header = (struct gaz_header *)bytes.ptr;
            header->sections[i].offset = wrong[w][0];
            header->sections[i].count = wrong[w][1];
            made_mend(bytes.ptr, bytes.len);
            must_refuse(kr_buf_str(&bytes), "lies outside the file");
            kr_buf_release(&bytes);
        }
    }
}

static const char *const names[] = {"Kupiansk",
                                    "Koepjansk",
                                    "Куп'янськ",
                                    "Куп'янську",
                                    "Kupyansk",
                                    "Kuqpianqsk",
                                    "Kupiannsk",
                                    "Kupiask",
                                    "Kupainsk",
                                    "Kupinask",
                                    "upiansk",
                                    "Kupiansck",
                                    "Nova Kakhovka",
                                    "Нової Каховки",
                                    "Нова Каховка",
                                    "Nowa Kachowka",
                                    "Nova-Kakhovka",
                                    "Nova",
                                    "Ivano-Frankivsk",
                                    "IvanoFrankivsk",
                                    "Ivano",
                                    "Łódź",
                                    "Lodz",
                                    "Lodsch",
                                    "Lods",
                                    "Lodzz",
                                    "Kamianka",
                                    "Kam'ianka",
                                    "Kamiankas",
                                    "Kammianka",
                                    "Kinburn",
                                    "de Kinburn",
                                    "Kyiv",
                                    "Kiev",
                                    "Kieff",
                                    "Vmo",
                                    "Zvom",
                                    "Kapinsk",
                                    "Kapensk",
                                    "Kaponsk",
                                    "Kapansk",
                                    "Kharkiv",
                                    "Charkiv",
                                    "Charkyv",
                                    "Kharkiv Oblast",
                                    "Kupiansk Raion",
                                    "Mozkapoe",
                                    "Vokan Mozkapu",
                                    "Старокуп",
                                    "a b c d e f g h i j k l"};
enum { NAMES = sizeof(names) / sizeof(names[0]), ROUNDS = 2000 };

static uint32_t draw(uint64_t *seed)
{
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*seed >> 33);
}

/* Anywhere, at a number of the header or of a section, or the whole of a number. */
static void damage(char *bytes, size_t size, uint64_t *seed)
{
    const struct gaz_header *header = (const struct gaz_header *)whole.ptr;
    for (uint32_t i = 1 + draw(seed) % 8; i > 0; i--) {
        int section = (int)(draw(seed) % (GAZ_SECTION_COUNT + 1));
        size_t first = section == GAZ_SECTION_COUNT ? GAZ_CHECKED : header->sections[section].offset;
        size_t end = section + 1 < GAZ_SECTION_COUNT ? header->sections[section + 1].offset : size;
        if (section == GAZ_SECTION_COUNT)
            end = sizeof(*header);
        size_t at = first + draw(seed) % (end > first ? end - first : 1);
        uint32_t value = draw(seed) % 3 ? draw(seed) : UINT32_MAX - draw(seed) % 3;
        if (draw(seed) % 2 && at / 4 * 4 + 4 <= size)
            memcpy(bytes + at / 4 * 4, &value, 4);
        else if (at < size)
            bytes[at] ^= (char)(1 << draw(seed) % 8);
    }
}

static void what_a_checksum_does_not_see(void **state)
{
    (void)state;
    uint64_t seed = 20220911;
    size_t opened = 0, seen = 0;
    for (int round = 0; round < ROUNDS; round++) {
        struct kr_error error = {0};
        char *bytes = malloc(whole.len);
        assert_non_null(bytes);
        memcpy(bytes, whole.ptr, whole.len);
        damage(bytes, whole.len, &seed);
        made_mend(bytes, whole.len);
        struct kr_gazetteer *g = kr_gaz_use((kr_str){bytes, whole.len}, false, &error);
        if (g) {
            opened++;
            seen += made_use(g, names, NAMES) > 0;
        } else {
            assert_int_equal(error.code, KR_PACK);
            assert_true(error.detail[0]);
        }
        kr_gaz_close(g);
        free(bytes);
    }
    assert_true(opened > ROUNDS / 4 && opened < ROUNDS && seen > opened / 2); /* the damage was of every kind */
}

/* Every index of the file points behind its end, or at the last element of all. */
static void every_reference_wrong(void **state)
{
    (void)state;
    static const size_t element[] = {[GAZ_PLACES] = sizeof(struct gaz_place),
                                     [GAZ_NAMES] = sizeof(struct gaz_name),
                                     [GAZ_POSTINGS] = sizeof(struct gaz_posting),
                                     [GAZ_SLOTS] = sizeof(struct gaz_slot),
                                     [GAZ_HEADS] = 4,
                                     [GAZ_TAILS] = 4,
                                     [GAZ_KEYS] = sizeof(struct gaz_key),
                                     [GAZ_ORIGINS] = 4,
                                     [GAZ_PERSONS] = 4,
                                     [GAZ_ROMANS] = sizeof(struct gaz_roman),
                                     [GAZ_RULES] = sizeof(struct gaz_rule),
                                     [GAZ_STRINGS] = 1};
    static const unsigned char values[] = {0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF};
    for (int i = 0; i < GAZ_SECTION_COUNT; i++)
        for (size_t v = 0; v < sizeof(values); v++) {
            char *bytes = malloc(whole.len);
            assert_non_null(bytes);
            memcpy(bytes, whole.ptr, whole.len);
            struct gaz_header *header = (struct gaz_header *)bytes;
            memset(bytes + header->sections[i].offset, values[v], (size_t)header->sections[i].count * element[i]);
            made_mend(bytes, whole.len);
            struct kr_error error = {0};
            struct kr_gazetteer *g = kr_gaz_use((kr_str){bytes, whole.len}, false, &error);
            if (g)
                made_use(g, names, NAMES);
            else
                assert_int_equal(error.code, KR_PACK);
            kr_gaz_close(g);
            free(bytes);
        }
}

/* ---- files ---------------------------------------------------------------------------------------------------- */

static void open_file(kr_str bytes, enum kr_code wanted, const char *why)
{
    char path[] = "/tmp/kroniek-gaz-XXXXXX";
    struct kr_error error = {0};
    int file = mkstemp(path);
    assert_true(file >= 0);
    close(file);
    assert_true(kr_file_write(path, bytes, &error));
    struct kr_gazetteer *g = kr_gaz_open(path, &error);
    unlink(path); /* the mapping outlives the name */
    assert_int_equal(g != NULL, wanted == KR_OK);
    if (g) {
        assert_true(made_use(g, names, NAMES) > 0);
    } else {
        assert_int_equal(error.code, wanted);
        assert_non_null(strstr(error.detail, why));
        assert_non_null(strstr(error.file, "kroniek-gaz-"));
    }
    kr_gaz_close(g);
}

static void files(void **state)
{
    (void)state;
    struct kr_error error = {0};
    open_file(kr_buf_str(&whole), KR_OK, "");
    open_file(KR_S(""), KR_PACK, "no compiled gazetteer");
    open_file(KR_S("KRONGAZ"), KR_PACK, "no compiled gazetteer");
    open_file(KR_S(SMALL_HEADER), KR_PACK, "no compiled gazetteer");
    open_file((kr_str){whole.ptr, whole.len / 2}, KR_PACK, "the file was cut or grew");
    assert_null(kr_gaz_open("/nonexistent/places.gaz", &error));
    assert_int_not_equal(error.code, KR_OK);
    assert_null(kr_gaz_open("/tmp", &error));
    assert_null(kr_gaz_open("/nonexistent/places.gaz", NULL));
    struct kr_gazetteer *g = kr_gaz_open(NULL, &error); /* the embedded one */
    assert_true(g && kr_gaz_count(g) > 5000 && made_use(g, names, NAMES) > 0);
    assert_int_equal(kr_gaz_version(g), GAZ_VERSION);
    kr_gaz_close(g);
    kr_gaz_close(NULL);
}

static int compile(void **state)
{
    (void)state;
    struct kr_error error;
    pack = made_pack();
    if (!pack)
        return -1;
    struct kr_gaz_source source = made_source(pack);
    return kr_gaz_build(&source, &whole, &error) ? 0 : -1;
}

static int release(void **state)
{
    (void)state;
    kr_buf_release(&whole);
    kr_pack_free(pack);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cut_short),
        cmocka_unit_test(each_byte_of_the_header),
        cmocka_unit_test(what_is_no_gazetteer_of_ours),
        cmocka_unit_test(sections_that_lie),
        cmocka_unit_test(what_a_checksum_does_not_see),
        cmocka_unit_test(every_reference_wrong),
        cmocka_unit_test(files),
    };
    return cmocka_run_group_tests(tests, compile, release);
}
