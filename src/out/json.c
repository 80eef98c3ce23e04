/* json.c - claims and mentions on the wire: one JSON object a line (NDJSON), in a fixed order of keys.
 *
 *     {"v":1,"id":"c:5f0e...","path":"a.txt","report":"sha256:...","source":null,"lang":"nl","published":"2022-09",
 *      "type":"control.take","actor":{"side":"UA","name":"..."},"place":{...},"by":[...],"factuality":"fact",
 *      "when":"2022-09-10","figures":[...],"near":{...},"start":1893,"end":1948,"text":"...","rule":"..."}
 *
 * What is unknown is null; `near` and `via` are left out where there is none. Offsets count bytes. This is the hot
 * path of `kroniek extract`, so numbers are written digit by digit, without printf. */
#include "out/out.h"

#include "model/model.h"

#include <math.h>

/* Whether a byte of the eight must be escaped: below 0x20, a quote, a backslash. May say so of others after such a
 * byte, never the other way round. (Warren, Hacker's Delight, 6-1.) */
static bool eight_escape(uint64_t eight)
{
    const uint64_t ones = 0x0101010101010101u, tops = 0x8080808080808080u;
    const uint64_t quote = eight ^ (ones * '"'), backslash = eight ^ (ones * '\\');
    return (((eight - ones * 0x20) & ~eight) | ((quote - ones) & ~quote) | ((backslash - ones) & ~backslash)) & tops;
}

static bool must_escape(kr_str s)
{
    size_t i = 0;
    for (; i + 8 <= s.len; i += 8) {
        uint64_t eight;
        memcpy(&eight, s.ptr + i, 8);
        if (eight_escape(eight))
            return true;
    }
    for (; i < s.len; i++)
        if ((unsigned char)s.ptr[i] < 0x20 || s.ptr[i] == '"' || s.ptr[i] == '\\')
            return true;
    return false;
}

/* A JSON string, or null when empty. Most text needs no escape and is copied at once. */
static void add_text(struct kr_buf *out, kr_str s)
{
    if (!s.len) {
        kr_buf_add(out, KR_S("null"));
    } else if (must_escape(s) || kr_utf8_check(s) != KR_UTF8_VALID) {
        kr_buf_add_json(out, s);
    } else {
        kr_buf_addc(out, '"');
        kr_buf_add(out, s);
        kr_buf_addc(out, '"');
    }
}

void kr_out_text(struct kr_buf *out, const char *key, kr_str text)
{
    kr_buf_add(out, KR_S(",\""));
    kr_buf_addz(out, key);
    kr_buf_add(out, KR_S("\":"));
    add_text(out, text);
}

static void add_size(struct kr_buf *out, uint64_t value)
{
    char digits[20];
    size_t at = sizeof(digits);
    do {
        digits[--at] = (char)('0' + value % 10);
        value /= 10;
    } while (value);
    kr_buf_add(out, (kr_str){digits + at, sizeof(digits) - at});
}

/* At most five decimals, without trailing zeros: a metre, for degrees. */
static void add_decimal(struct kr_buf *out, double value)
{
    if (!(fabs(value) < 1e12)) {
        kr_buf_add_number(out, value);
        return;
    }
    uint64_t scaled = (uint64_t)llround(fabs(value) * 1e5);
    if (value < 0 && scaled)
        kr_buf_addc(out, '-');
    add_size(out, scaled / 100000);
    uint32_t rest = (uint32_t)(scaled % 100000);
    if (!rest)
        return;
    char decimals[6] = ".";
    size_t len = 6;
    for (size_t i = 5; i > 0; i--, rest /= 10)
        decimals[i] = (char)('0' + rest % 10);
    while (decimals[len - 1] == '0')
        len--;
    kr_buf_add(out, (kr_str){decimals, len});
}

/* A quantity as exactly as a double has it. */
static void add_value(struct kr_buf *out, double value)
{
    if (value >= 0 && value < 9e15 && value == floor(value))
        add_size(out, (uint64_t)value);
    else
        kr_buf_add_number(out, value);
}

void kr_out_figure(struct kr_buf *out, const struct kr_figure *figure)
{
    kr_buf_add(out, KR_S("{\"op\":\""));
    kr_buf_addz(out, figure->op);
    kr_buf_add(out, KR_S("\",\"value\":"));
    add_value(out, figure->value);
    kr_out_text(out, "unit", figure->unit);
    kr_buf_addc(out, '}');
}

static void add_place_keys(struct kr_buf *out, const struct kr_place *place)
{
    kr_buf_add(out, KR_S("\"id\":"));
    add_text(out, place->id);
    kr_out_text(out, "name", place->name);
    kr_buf_add(out, KR_S(",\"kind\":\""));
    kr_buf_addz(out, kr_place_kind_name(place->kind));
    kr_buf_add(out, KR_S("\",\"lat\":"));
    add_decimal(out, place->lat);
    kr_buf_add(out, KR_S(",\"lon\":"));
    add_decimal(out, place->lon);
}

void kr_out_place(struct kr_buf *out, const struct kr_place *place)
{
    kr_buf_addc(out, '{');
    add_place_keys(out, place);
    kr_buf_addc(out, '}');
}

void kr_out_sources(struct kr_buf *out, const struct kr_source *sources, size_t count)
{
    kr_buf_addc(out, '[');
    for (size_t i = 0; i < count; i++) {
        kr_buf_addz(out, i ? ",{\"name\":" : "{\"name\":");
        add_text(out, sources[i].name);
        kr_out_text(out, "side", sources[i].side);
        kr_out_text(out, "role", sources[i].role);
        kr_buf_addc(out, '}');
    }
    kr_buf_addc(out, ']');
}

static void add_report(struct kr_buf *out, const struct kr_report *report)
{
    kr_out_text(out, "path", kr_str_of(report->path));
    kr_out_text(out, "report", kr_str_of(report->id));
    kr_out_text(out, "source", kr_str_of(report->source));
    kr_out_text(out, "lang", kr_str_of(report->lang));
    kr_out_text(out, "published", kr_str_of(report->published));
}

static void add_who_where(struct kr_buf *out, const struct kr_claim *claim)
{
    kr_buf_add(out, KR_S(",\"actor\":"));
    if (claim->actor_side.len || claim->actor_name.len) {
        kr_buf_add(out, KR_S("{\"side\":"));
        add_text(out, claim->actor_side);
        kr_out_text(out, "name", claim->actor_name);
        kr_buf_addc(out, '}');
    } else {
        kr_buf_add(out, KR_S("null"));
    }
    kr_buf_add(out, KR_S(",\"place\":"));
    if (!claim->place) {
        kr_buf_add(out, KR_S("null"));
        return;
    }
    kr_buf_addc(out, '{');
    add_place_keys(out, claim->place);
    kr_out_text(out, "mention", claim->mention);
    if (claim->via.len)
        kr_out_text(out, "via", claim->via);
    kr_buf_addc(out, '}');
}

static void add_quantities(struct kr_buf *out, const struct kr_claim *claim)
{
    kr_buf_add(out, KR_S(",\"figures\":["));
    for (size_t i = 0; i < claim->figure_count; i++) {
        kr_buf_addz(out, i ? "," : "");
        kr_out_figure(out, &claim->figures[i]);
    }
    kr_buf_addc(out, ']');
    if (claim->near_km < 0 && !claim->near_direction[0])
        return;
    kr_buf_add(out, KR_S(",\"near\":{\"distance_km\":"));
    if (claim->near_km < 0)
        kr_buf_add(out, KR_S("null"));
    else
        add_value(out, claim->near_km);
    kr_out_text(out, "direction", kr_str_of(claim->near_direction));
    kr_buf_addc(out, '}');
}

void kr_claim_json(struct kr_buf *out, const struct kr_report *report, const struct kr_claim *claim)
{
    assert(out && report && claim);
    kr_buf_add(out, KR_S("{\"v\":1,\"id\":\""));
    kr_buf_addz(out, claim->id);
    kr_buf_addc(out, '"');
    add_report(out, report);
    kr_buf_add(out, KR_S(",\"type\":\""));
    kr_buf_addz(out, kr_type_name(claim->type));
    kr_buf_addc(out, '"');
    add_who_where(out, claim);
    kr_buf_add(out, KR_S(",\"by\":"));
    kr_out_sources(out, claim->by, claim->by_count);
    kr_buf_add(out, KR_S(",\"factuality\":\""));
    kr_buf_addz(out, kr_factuality_name(claim->factuality));
    kr_buf_add(out, KR_S("\",\"when\":"));
    add_text(out, kr_str_of(claim->when));
    add_quantities(out, claim);
    kr_buf_add(out, KR_S(",\"start\":"));
    add_size(out, claim->start);
    kr_buf_add(out, KR_S(",\"end\":"));
    add_size(out, claim->end);
    kr_out_text(out, "text", claim->text);
    kr_out_text(out, "rule", claim->rule);
    kr_buf_add(out, KR_S("}\n"));
}
_Static_assert(KR_CLAIM_VERSION == 1, "kr_claim_json writes \"v\":1");

void kr_mention_json(struct kr_buf *out, const struct kr_report *report, const struct kr_mention *mention)
{
    assert(out && report && mention);
    kr_buf_add(out, KR_S("{\"path\":"));
    add_text(out, kr_str_of(report->path));
    kr_buf_add(out, KR_S(",\"start\":"));
    add_size(out, mention->start);
    kr_buf_add(out, KR_S(",\"end\":"));
    add_size(out, mention->end);
    kr_out_text(out, "mention", mention->text);
    kr_buf_addc(out, ',');
    if (mention->place)
        add_place_keys(out, mention->place);
    else
        kr_buf_add(out, KR_S("\"id\":null,\"name\":null,\"kind\":null,\"lat\":null,\"lon\":null"));
    kr_buf_add(out, KR_S(",\"score\":"));
    add_decimal(out, mention->score);
    kr_buf_add(out, KR_S("}\n"));
}

void kr_out_input(struct kr_buf *out, const struct kr_input *input)
{
    static const struct kr_input plain = {.format = {"text", 4}};
    const struct kr_input *in = input ? input : &plain;
    kr_out_text(out, "format", in->format);
    kr_out_text(out, "title", in->title);
    kr_out_text(out, "author", in->author);
    kr_out_text(out, "section", in->section);
    kr_out_text(out, "url", in->url);
    kr_out_text(out, "entry", in->entry);
    kr_out_text(out, "published_at", in->published_at);
    kr_out_text(out, "published_from", in->published_from);
    kr_out_text(out, "modified", in->modified_at.len ? in->modified_at : in->modified);
    kr_out_text(out, "lang_from", in->lang_from);
    kr_out_text(out, "encoding", in->encoding);
    kr_out_text(out, "encoding_from", in->encoding_from);
    kr_out_text(out, "note", in->note);
    kr_buf_addf(out, ",\"cut\":%s,\"paywall\":%s", in->flags & KR_READ_CUT ? "true" : "false",
                in->flags & KR_READ_PAYWALL ? "true" : "false");
    if (in->flags & KR_READ_LIVE)
        kr_buf_addf(out, ",\"live\":%zu", in->live);
    else
        kr_buf_addz(out, ",\"live\":null");
}
