/* made_gazetteer.h - a gazetteer of made tables with few rows that show all there is: for tests of building, opening
 * and looking up. */
#ifndef TESTS_PLACE_MADE_GAZETTEER_H
#define TESTS_PLACE_MADE_GAZETTEER_H

#include "pack/small.h"
#include "place/gazetteer_int.h"

#include <stdlib.h>

/* Spelling tables of each use, and places of one name. */
static const char *const made_files[][2] = {
    {"lang/xx/place/cases.roman", "system = uk-cases\nfrom = uk\nuse = case\nу - | а\nа -\nої а\nи а\n"},
    {"lang/xx/place/de.roman", "system = de-uk\nfrom = uk\nк k\nу u\nп p\nя ja\nн n\nс s\nь -\n' -\nі i\nз s\nю ju\n"
                               "м m\nо o\nв w\nа a\nх ch\n"},
    {"lang/xx/place/nl.roman", "system = nl-uk\nfrom = uk\nк k\nу oe | u\nп p\nя ja\nн n\nс s\nь -\n' -\nі i\nз z\n"
                               "ю joe\nм m\nо o\nв v\nа a\nх ch | kh\n"},
    {"lang/xx/place/ru.roman", "system = ru-from-uk\nfrom = uk\nto = ru\nuse = name\nь -\nі и\n' -\n"},
    {"lang/xx/place/sound.roman", "system = sound\nfrom = latn\nuse = key\noe u\nj i\ny i\nch h\nkh h\nw v\nq -\n"},
    {"lang/xx/place/test.roman",
     "system = uk-test\nfrom = uk\nк k\nу u\nп p\nя ia\nн n\nс s\nь -\n' -\nі i\nз z\nю iu\n"
     "м m\nо o\nв v\nа a\nх kh\n"},
    {"theatre/yy/places.tsv", SMALL_HEADER
     "g:1\tcity\tKupiansk\t49.71\t37.6158\tUA\tKharkiv Oblast\t27169\t\tuk:Куп'янськ|ru:Купянск|nl:Koepjansk|"
     "was.uk:Старокуп|Koepjansk\tkatottg:UA63|pcode:UA6308\n"
     "g:2\tcity\tNova Kakhovka\t46.75\t33.37\tUA\tKherson Oblast\t45069\t\tuk:Нова Каховка\t\n"
     "g:3\tcity\tIvano-Frankivsk\t48.92\t24.71\tUA\tIvano-Frankivsk Oblast\t218359\t\t\t\n"
     "g:4\tcity\tŁódź\t51.77\t19.46\tPL\t\t768755\t\tLodsch\t\n"
     "g:5\tcity\tKamianka\t48.8\t38.1\tUA\tDonetsk Oblast\t900\t\tKam'ianka\t\n"
     "g:6\tcity\tKamianka\t49.03\t32.1\tUA\tCherkasy Oblast\t11582\t\t\t\n"
     "g:7\tcity\tKamianka\t55\t60\tRU\t\t36000\t\t\t\n"
     "g:8\tarea\tKinburn\t46.5\t31.6\tUA\t\t0\tapproximate\tde Kinburn\t\n"
     "g:9\tcity\tKyiv\t50.45\t30.52\tUA\t\t2952301\tcapital\tKiev\t\n"
     "g:10\tcity\tVmo\t50.1\t30.1\tUA\tDonetsk Oblast\t0\t\t\t\n"
     "g:11\tcity\tKapinsk\t47\t38\tUA\tDonetsk Oblast\t3000\t\tKapensk\t\n"
     "g:12\tcity\tZvom\t-33.5\t-70.65\tCL\t\t0\t\t\t\n"
     "g:13\tregion\tKharkiv Oblast\t49.5\t36.5\tUA\t\t0\t\t\t\n"
     "g:14\tcity\tKharkiv\t49.98\t36.25\tUA\tKharkiv Oblast\t1433886\t\tCharkiv\t\n"
     "g:16\tcity\tKaponsk\t47\t38.5\tUA\tDonetsk Oblast\t4000\t\t\t\n"
     "g:15\tdistrict\tKupiansk Raion\t49.71\t37.7\tUA\tKharkiv Oblast\t0\t\t\t\n"},
};
enum { MADE_FILES = sizeof(made_files) / sizeof(made_files[0]), MADE_PLACES = 16 };

static const struct kr_gaz_back made_back[] = {{{"UA", 2}, {"uk-test", 7}}};
static const struct kr_gaz_person made_persons[] = {{{"Volodymyr Zelensky", 18}, {"Вокан Мозкапу", 25}, {"uk", 2}}};

static inline struct kr_pack *made_pack(void)
{
    struct kr_error error = {0};
    struct kr_pack *pack = small_pack(made_files, MADE_FILES, &error);
    if (!pack)
        fprintf(stderr, "%s:%zu: %s\n", error.file, error.line, error.detail);
    return pack;
}

static inline struct kr_gaz_source made_source(const struct kr_pack *pack)
{
    struct kr_gaz_source source = {.places = pack->places,
                                   .place_count = pack->place_count,
                                   .romans = pack->romans,
                                   .roman_count = pack->roman_count,
                                   .persons = made_persons,
                                   .person_count = 1,
                                   .front = KR_S("Kharkiv Oblast|Donetsk Oblast"),
                                   .home = KR_S("UA"),
                                   .back = made_back,
                                   .back_count = 1,
                                   .respell = true};
    memset(source.digest, 'a', sizeof(source.digest) - 1);
    return source;
}

/* Puts size and checksum right, so that what was changed is met behind them. */
static inline void made_mend(char *bytes, size_t size)
{
    struct gaz_header *header = (struct gaz_header *)bytes;
    memcpy(header->magic, GAZ_MAGIC, sizeof(header->magic));
    header->version = GAZ_VERSION;
    header->byte_order = GAZ_BYTE_ORDER;
    header->size = size;
    header->checksum = kr_checksum((kr_str){bytes + GAZ_CHECKED, size - GAZ_CHECKED});
}

/* Looks up names of all kinds, follows all that is found and reads a text: what a damaged file must survive. Returns
 * a number that depends on each byte that was seen. */
static inline size_t made_use(const struct kr_gazetteer *g, const char *const *names, size_t count)
{
    size_t seen = 0;
    for (size_t i = 0; i < count; i++) {
        struct kr_gaz_candidate found[8];
        size_t n = kr_gaz_lookup(g, kr_str_of(names[i]), found, 8);
        for (size_t k = 0; k < n; k++) {
            const struct kr_gaz_place *p = found[k].place;
            kr_str parts[] = {p->place.id, p->place.name, p->admin, p->codes, found[k].origin, found[k].met};
            for (size_t s = 0; s < sizeof(parts) / sizeof(parts[0]); s++)
                for (size_t b = 0; b < parts[s].len; b++)
                    seen += (unsigned char)parts[s].ptr[b];
            seen += p->region && kr_gaz_place(g, p->region - 1) ? 1 : 0;
            seen += p->district && kr_gaz_place(g, p->district - 1) ? 1 : 0;
            seen += kr_place_kind_name(p->place.kind)[0];
        }
    }
    kr_str text = KR_S("In Koepjansk en Nova Kakhovka, bij Ivano-Frankivsk, zei Volodymyr Mozkapu. Kupiansks lot, "
                       "Łódź, de Kinburn, Kam'ianka en Куп'янську. Kharkiv.");
    struct kr_token tokens[128];
    struct kr_reading reading = {.text = text, .tokens = tokens};
    reading.token_count = kr_text_tokens(text, 0, tokens, 128);
    for (uint32_t t = 0; t < reading.token_count; t++) {
        struct kr_gaz_hit hits[4];
        const struct kr_gaz_place *places[4];
        for (size_t h = kr_gaz_scan(g, &reading, t, hits, 4); h-- > 0;) {
            seen += kr_gaz_candidates(g, hits[h].name, places, 4);
            kr_str person = kr_gaz_person(g, hits[h].name);
            for (size_t b = 0; b < person.len; b++)
                seen += (unsigned char)person.ptr[b];
        }
    }
    for (uint32_t i = 0; i < kr_gaz_count(g) && i < 1000; i++)
        seen += kr_gaz_country(g, i).len + kr_gaz_is_capital(g, i, KR_S("UA"));
    return seen;
}

#endif
