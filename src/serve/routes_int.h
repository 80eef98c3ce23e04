/* routes_int.h - the answers of whole.c and one.c, for the table of routes. */
#ifndef KR_SERVE_ROUTES_INT_H
#define KR_SERVE_ROUTES_INT_H

#include "serve/serve_int.h"

kr_answer_fn kr_answer_record, kr_answer_control, kr_answer_names, kr_answer_days; /* whole.c: the whole record */
kr_answer_fn kr_answer_search, kr_answer_place, kr_answer_why, kr_answer_claim, kr_answer_report; /* one.c: one thing */

struct kr_claim_filter kr_ask_claims(const struct kr_ask *ask); /* which claims a question is about */

/* {"id":...,"published":... of a report, without the closing brace. */
void kr_report_json(struct kr_buf *out, const struct kr_report_found *found);

/* ,"snippet":[{"text":"...","hit":false},...]: some of the words, with those that were asked for marked as hits; null
 * for no words. `asked`: words with spaces between them, the last perhaps only begun. */
void kr_snippet_json(struct kr_buf *out, kr_str words, kr_str asked);

#endif
