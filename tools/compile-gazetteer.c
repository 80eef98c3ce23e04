/* compile-gazetteer PACKS FILE - part of the build: compiles the gazetteer that the library carries in itself, with the
 * library's own code, before there is one to carry. */
#include "kroniek.h"

#include <stdio.h>

static void tell(void *context, const struct kr_error *fault)
{
    (void)context;
    fprintf(stderr, "%s:%zu: %s\n", fault->file, fault->line, fault->detail);
}

int main(int argc, char **argv)
{
    struct kr_error error;
    struct kr_gazetteer_built built;
    if (argc != 3) {
        fprintf(stderr, "usage: compile-gazetteer PACKS FILE\n");
        return 2;
    }
    struct kr_gazetteer_options options = {.packs = argv[1]};
    if (!kr_gazetteer_build(&options, argv[2], tell, NULL, &built, &error)) {
        fprintf(stderr, "compile-gazetteer: %s:%zu: %s\n", error.file[0] ? error.file : argv[2], error.line,
                error.detail);
        return 1;
    }
    printf("%zu places, %zu names, %zu bytes\n", built.places, built.names, built.bytes);
    return built.faults ? 1 : 0;
}
