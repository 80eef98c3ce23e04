/* small.h - a small language and theatre in memory, for tests of the rooms from pack to claim. Made words stand for
 * Dutch; a test adds its own files to them. */
#ifndef TESTS_PACK_SMALL_H
#define TESTS_PACK_SMALL_H

#include "pack/pack.h"

#include <stdio.h>

#define SMALL_HEADER "id\tkind\tname\tlat\tlon\tcountry\tadmin\tpopulation\tflags\tspellings\tcodes\n"

/* The files of the small packs, in order of their paths. */
static const char *const small_files[][2] = {
    {"lang/xx/pack.txt", "kind = language\nname = xx\nattributive = e\n"},
    {"lang/xx/verbs.lex", "[verb]\n"
                          "nemen | neem | neemt | nam | namen | genomen\n"
                          "in+nemen\n"
                          "bevrijden | bevrijd | bevrijdt | bevrijdde | bevrijdden | bevrijd\n"
                          "zijn | ben/bent | is | was | waren | geweest @aux=be\n"
                          "[verb.perfect]\n"
                          "zijn\n"},
    {"lang/xx/words.lex", "# small words\n"
                          "[marker]\n"
                          "te\n"
                          "[preposition]\n"
                          "van @at=of\n"
                          "in | binnen @at=in\n"
                          "[determiner]\n"
                          "de | het @definite=yes\n"
                          "een @definite=no\n"
                          "[coordinator]\n"
                          "en\n"
                          "[deictic]\n"
                          "daar | er @at=in\n"
                          "[noun.force]\n"
                          "leger | *troepen\n"
                          "[noun.kind]\n"
                          "stad | stadje @kind=city\n"
                          "regio | provincie | oblast @kind=region\n"
                          "regio's @kind=region @number=plural\n"
                          "district @kind=district\n"
                          "land @kind=country\n"
                          "plaats @kind=any\n"},
    {"theatre/yy/actors.lex", "[side]\n"
                              "UA | Ukraine @home=yes\n"
                              "RU | Russia @invader=yes\n"
                              "[actor]\n"
                              "Volodymyr Zelensky | Zelensky @side=UA @role=person\n"
                              "[organisation]\n"
                              "Dynamo Kiev | Charkiv Nieuws\n"},
    {"theatre/yy/pack.txt", "kind = theatre\nname = yy\n"},
    {"theatre/yy/places.tsv",
     SMALL_HEADER "m:1\tcity\tKharkiv\t49.98\t36.25\tUA\tKharkiv Oblast\t1433886\t\tCharkiv|Charkov\t\n"
                  "m:2\tregion\tKharkiv Oblast\t49.5\t36.5\tUA\t\t2600000\t\tCharkivska\t\n"
                  "m:3\tdistrict\tKharkiv Raion\t49.9\t36.2\tUA\tKharkiv Oblast\t0\t\t\t\n"
                  "m:4\tcity\tIzium\t49.21\t37.28\tUA\tKharkiv Oblast\t45884\t\tIzjoem|Izyum\t\n"
                  "m:5\tcity\tDonetsk\t48.02\t37.80\tUA\tDonetsk Oblast\t901645\t\tDonjetsk\t\n"
                  "m:6\tregion\tDonetsk Oblast\t48.1\t37.7\tUA\t\t4100000\t\t\t\n"
                  "m:7\tcity\tKyiv\t50.45\t30.52\tUA\t\t2952301\tcapital\tKiev\t\n"
                  "m:8\tcountry\tUkraine\t49\t32\tUA\t\t41000000\t\tOekraïne\t\n"
                  "m:9\twater\tOskil\t49.2\t37.6\tUA\t\t0\t\tOskol\t\n"
                  "m:10\tcity\tNova Kakhovka\t46.75\t33.37\tUA\tKherson Oblast\t45069\t\tNova Kachovka\t\n"
                  "m:11\tcity\tPervomaisk\t48.05\t30.85\tUA\tMykolaiv Oblast\t63000\t\tPervomajsk\t\n"
                  "m:12\tcity\tPervomaiske\t48.63\t38.55\tUA\tLuhansk Oblast\t37000\t\tPervomajsk\t\n"},
};
enum { SMALL_COUNT = sizeof(small_files) / sizeof(small_files[0]), SMALL_MOST = SMALL_COUNT + 8 };

/* Compiles the small packs with `count` further files, {path, bytes}; a path that they have already is replaced.
 * NULL with *error on a fault. */
static inline struct kr_pack *small_pack(const char *const (*more)[2], size_t count, struct kr_error *error)
{
    struct kr_pack_file files[SMALL_MOST];
    size_t made = 0;
    assert(count <= SMALL_MOST - SMALL_COUNT);
    for (size_t i = 0; i < SMALL_COUNT; i++) {
        bool replaced = false;
        for (size_t m = 0; m < count; m++)
            replaced |= strcmp(more[m][0], small_files[i][0]) == 0;
        if (!replaced)
            files[made++] = (struct kr_pack_file){kr_str_of(small_files[i][0]), kr_str_of(small_files[i][1])};
    }
    for (size_t m = 0; m < count; m++)
        files[made++] = (struct kr_pack_file){kr_str_of(more[m][0]), kr_str_of(more[m][1])};
    return kr_pack_compile(files, made, "xx", "yy", error);
}

/* The small packs as they are; a fault in them ends the test program. */
static inline struct kr_pack *small_pack_alone(void)
{
    struct kr_error error = {0};
    struct kr_pack *pack = small_pack(NULL, 0, &error);
    if (!pack)
        fprintf(stderr, "%s:%zu: %s\n", error.file, error.line, error.detail);
    assert(pack);
    return pack;
}

#endif
