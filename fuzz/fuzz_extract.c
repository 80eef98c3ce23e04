/* fuzz_extract.c - any bytes as a report: it is refused with a reason or read, and what comes out keeps its promises.
 *
 * The first byte holds options, the rest is the report:
 *     1 publication date given   2 source given   4 language "en" (a pack may lack: then KR_NOT_FOUND)
 *
 * Held against what kroniek.h says: spans lie inside the report and give the text, counts stay within their arrays,
 * each claim is one line of UTF-8, and a second extraction gives the same bytes. */
#include "kroniek.h"
#include "must.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must_be_span(const struct kr_report *report, size_t start, size_t end, kr_str text)
{
    MUST(start < end && end <= report->text.len);
    MUST(text.len == end - start && memcmp(text.ptr, report->text.ptr + start, text.len) == 0);
}

static bool on_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    must_be_span(report, claim->start, claim->end, claim->text);
    MUST(claim->type < KR_TYPE_COUNT && claim->factuality < KR_FACTUALITY_COUNT);
    MUST(claim->by_count <= KR_MAX_SOURCES && claim->figure_count <= KR_MAX_FIGURES);
    MUST(memchr(claim->id, '\0', KR_ID_SIZE) && memchr(claim->when, '\0', KR_DATE_SIZE));
    MUST(claim->rule.len > 0);
    if (claim->place)
        MUST(claim->place->lat >= -90 && claim->place->lat <= 90 && claim->place->id.len > 0);
    struct kr_buf *out = context;
    size_t from = out->len;
    kr_claim_json(out, report, claim);
    MUST(out->failed || memchr(out->ptr + from, '\n', out->len - from) == out->ptr + out->len - 1);
    return true;
}

static bool on_mention(void *context, const struct kr_report *report, const struct kr_mention *mention)
{
    must_be_span(report, mention->start, mention->end, mention->text);
    MUST(mention->score >= 0 && mention->score <= 1);
    struct kr_buf *out = context;
    kr_mention_json(out, report, mention);
    return true;
}

static void on_explanation(void *context, const struct kr_report *report, const struct kr_explanation *e)
{
    must_be_span(report, e->start, e->end, e->text);
    for (size_t i = 0; i < e->unit_count; i++)
        must_be_span(report, e->units[i].start, e->units[i].end, e->units[i].text);
    for (size_t i = 0; i < e->item_count; i++)
        must_be_span(report, e->items[i].start, e->items[i].end, e->items[i].text);
    for (size_t i = 0; i < e->try_count; i++)
        must_be_span(report, e->tries[i].start, e->tries[i].end, e->tries[i].text);
    kr_explanation_json(context, report, e);
}

static void extract(struct kr_worker *worker, const struct kr_report *report, struct kr_buf *out)
{
    struct kr_error error = {0};
    if (!kr_extract(worker, report, on_claim, out, &error))
        MUST(error.code == KR_NOT_FOUND || error.code == KR_MEMORY);
    if (!kr_mentions(worker, report, on_mention, out, &error))
        MUST(error.code == KR_NOT_FOUND || error.code == KR_MEMORY);
    for (size_t third = 0; third < 3; third++)
        if (!kr_explain(worker, report, report->text.len / 3 * third, on_explanation, out, &error))
            MUST(error.code == KR_NOT_FOUND || error.code == KR_MEMORY);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct kr_packs *packs; /* loaded once: the library keeps nothing, the target may */
    static struct kr_worker *worker;
    if (!packs) {
        packs = kr_packs_load(NULL, NULL, NULL);
        worker = packs ? kr_worker_new(packs) : NULL;
        MUST(worker);
    }
    unsigned options = size ? data[0] : 0;
    struct kr_report_options known = {
        .published = options & 1 ? "2022-09-10" : NULL,
        .source = options & 2 ? "De Proef" : NULL,
        .lang = options & 4 ? "en" : NULL,
    };
    kr_str bytes = {(const char *)data + (size > 0), size - (size > 0)};
    struct kr_report report;
    struct kr_error error = {0};
    if (!kr_report_from_bytes("fuzz.txt", bytes, &known, &report, &error)) {
        MUST(error.code != KR_OK && error.detail[0]);
        return 0;
    }
    MUST(report.text.len == bytes.len && report.body <= bytes.len);
    struct kr_buf once = {0}, again = {0};
    extract(worker, &report, &once);
    extract(worker, &report, &again);
    MUST(once.len == again.len && (once.len == 0 || memcmp(once.ptr, again.ptr, once.len) == 0));
    kr_buf_release(&once);
    kr_buf_release(&again);
    kr_report_release(&report);
    return 0;
}
