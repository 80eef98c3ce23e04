/* cases.h - worked examples in Markdown (packs/lang/NAME/cases/): reading them. Their README.md tells the format. */
#ifndef TESTS_CLAIM_CASES_H
#define TESTS_CLAIM_CASES_H

#include "base/base.h"

enum { CASES_MOST = 512, CASE_LINES = 16 };

/* One line of a block of claims; slices of the file. What is not given asks nothing. */
struct case_line {
    kr_str text; /* the line as written */
    size_t line; /* 1-based, in the file */
    kr_str type, side, place, factuality;
    kr_str by[KR_MAX_SOURCES]; /* SIDE:name, outermost first */
    size_t by_count;
    bool own_voice; /* "by -" */
    kr_str when;    /* ptr NULL: not given */
    struct {
        kr_str op, unit;
        double value;
    } figures[KR_MAX_FIGURES];
    size_t figure_count;
};

struct case_block {
    kr_str title;
    size_t line;        /* of the title, 1-based */
    size_t head;        /* byte where the line of the title begins */
    kr_str text;        /* the sentences */
    char published[16]; /* EDTF */
    struct case_line claims[CASE_LINES];
    size_t count;
    size_t start, end; /* bytes of the claims in the file, between the fences */
};

/* All cases of one file. On a fault `fault` says what is wrong at `fault_line`. */
struct cases {
    struct case_block blocks[CASES_MOST];
    size_t count;
    const char *fault;
    size_t fault_line;
};

/* "TYPE SIDE PLACE FACTUALITY [by SIDE:name] [when EDTF] [figure OP VALUE UNIT]"; NULL, or what is wrong. */
const char *case_line_read(kr_str text, struct case_line *out);
/* Reads a file; false on a fault. Everything is borrowed from `bytes`. */
bool cases_read(kr_str bytes, struct cases *out);
/* Does the claim say what the line says: in its four words, and in the attributes that the line gives? */
bool case_line_key(const struct case_line *line, const struct kr_claim *claim);
bool case_line_attributes(const struct case_line *line, const struct kr_claim *claim);
/* Writes a claim as such a line, with its sources, date (when it is not `published`) and figures, and a newline. */
void case_line_write(struct kr_buf *out, const struct kr_claim *claim, const char *published);

#endif
