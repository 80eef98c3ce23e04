/* kml.c - states as KML 2.2 (OGC 07-147r2): a placemark a state, shown by globes from its first day to its last.
 *
 *     <Document> name, description, a style for each side and grade, who made it
 *       <Placemark> name, description, <TimeSpan>, styleUrl, the fields as <ExtendedData>, <Point>
 *
 * The order of elements is the schema's. The icon is the reader's own, tinted with the side's colour: nothing is
 * fetched from anywhere. A place that was left is grey: nobody holds it. The better the grade, the larger and the less
 * transparent. Colours are those of Okabe and Ito, which stay apart for who does not see red and green. */
#include "out/out.h"

#include "model/model.h"

#include <math.h>

void kr_out_xml(struct kr_buf *out, kr_str text)
{
    while (text.len) {
        const ptrdiff_t bad = kr_utf8_check(text); /* the first byte that is no UTF-8, or NUL */
        const kr_str good = kr_str_cut(text, 0, bad < 0 ? text.len : (size_t)bad);
        for (size_t at = 0; at < good.len;) {
            const size_t start = at;
            const uint32_t c = kr_utf8_next(good, &at);
            if (c == '&')
                kr_buf_addz(out, "&amp;");
            else if (c == '<')
                kr_buf_addz(out, "&lt;");
            else if (c == '>')
                kr_buf_addz(out, "&gt;");
            else if (c == '"')
                kr_buf_addz(out, "&quot;");
            else if ((c >= 0x20 || c == '\t' || c == '\n') && (c < 0x7F || c > 0x9F) && c != 0xFFFE && c != 0xFFFF)
                kr_buf_add(out, kr_str_cut(good, start, at));
        }
        if (bad >= 0 && text.ptr[bad])
            kr_buf_addz(out, "\xEF\xBF\xBD");
        text = kr_str_cut(text, good.len + (bad >= 0), text.len);
    }
}

static void element(struct kr_buf *out, const char *name, kr_str text)
{
    kr_buf_addf(out, "<%s>", name);
    kr_out_xml(out, text);
    kr_buf_addf(out, "</%s>", name);
}

static void data(struct kr_buf *out, const char *name, kr_str text)
{
    if (!text.len)
        return;
    kr_buf_addf(out, "<Data name=\"%s\">", name);
    element(out, "value", text);
    kr_buf_addz(out, "</Data>");
}

static void data_number(struct kr_buf *out, const char *name, size_t value)
{
    kr_buf_addf(out, "<Data name=\"%s\"><value>%zu</value></Data>", name, value);
}

/* Colours as KML has them: blue, green, red. The last is for sides beyond the others, and for none. */
static const char *const colours[KR_KML_SIDES + 1] = {"005ed5", "b27200", "739e00", "009fe6", "e9b456",
                                                      "a779cc", "42e4f0", "000000", "999999"};

static void add_style(struct kr_buf *out, size_t side, int grade)
{
    static const struct {
        const char *alpha, *scale;
    } looks[] = {{"80", "0.6"}, {"ff", "1.2"}, {"ee", "1.1"}, {"dd", "1"}, {"bb", "0.9"}, {"99", "0.8"}, {"80", "0.7"}};
    kr_buf_addf(out,
                "<Style id=\"side%zu-grade%d\"><IconStyle><color>%s%s</color><scale>%s</scale></IconStyle>"
                "<LabelStyle><scale>0.8</scale></LabelStyle></Style>\n",
                side, grade, looks[grade].alpha, colours[side], looks[grade].scale);
}

void kr_kml_begin(struct kr_kml *kml, const struct kr_about *about)
{
    struct kr_buf line = {0};
    kr_buf_addz(kml->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n"
                          "<Document>\n<name>Who holds which place</name>\n");
    kr_out_about(&line, about);
    element(kml->out, "description", kr_buf_str(&line));
    kml->out->failed |= line.failed;
    kr_buf_release(&line);
    kr_buf_addc(kml->out, '\n');
    for (size_t side = 0; side <= KR_KML_SIDES; side++)
        for (int grade = 0; (side < kml->side_count || side == KR_KML_SIDES) && grade <= 6; grade++)
            add_style(kml->out, side, grade);
    kr_buf_addz(kml->out, "<ExtendedData>");
    data(kml->out, "version", KR_S("kroniek " KR_VERSION));
    data(kml->out, "licence", KR_S("CC-BY-4.0"));
    data(kml->out, "attribution", KR_S("Places: GeoNames (https://www.geonames.org), CC BY 4.0"));
    data(kml->out, "days", about->days);
    data(kml->out, "known", about->known);
    kr_buf_addz(kml->out, "</ExtendedData>\n");
}

static size_t side_index(const struct kr_kml *kml, kr_str side)
{
    for (size_t i = 0; i < kml->side_count && i < KR_KML_SIDES; i++)
        if (kr_str_eq(kml->sides[i], side))
            return i;
    return KR_KML_SIDES;
}

static void add_span(struct kr_buf *out, const struct kr_control *control)
{
    kr_buf_addz(out, "<TimeSpan>");
    if (kr_day_valid(control->first_day)) {
        kr_buf_addz(out, "<begin>");
        kr_out_date(out, control->first_day, KR_DAY_PLAIN);
        kr_buf_addz(out, "</begin>");
    }
    if (kr_day_valid(control->last_day)) {
        kr_buf_addz(out, "<end>");
        kr_out_date(out, control->last_day, KR_DAY_PLAIN);
        kr_buf_addz(out, "</end>");
    }
    kr_buf_addz(out, "</TimeSpan>");
}

static void add_fields(struct kr_buf *out, const struct kr_control *control)
{
    struct kr_buf says = {0};
    kr_out_says(&says, control);
    kr_buf_addz(out, "<ExtendedData>");
    data(out, "id", control->place->id);
    data(out, "kind", kr_str_of(kr_place_kind_name(control->place->kind)));
    data(out, "state", kr_str_of(kr_state_name(control->state)));
    data(out, "side", control->side);
    data(out, "other", control->other);
    data_number(out, "grade", (size_t)control->grade);
    data_number(out, "sources", control->says_count);
    data_number(out, "claims", control->claims);
    data_number(out, "claims_against", control->claims_against);
    data(out, "says", kr_buf_str(&says));
    data(out, "rule", kr_str_of(control->rule));
    kr_buf_addz(out, "</ExtendedData>");
    out->failed |= says.failed;
    kr_buf_release(&says);
}

void kr_kml_placemark(struct kr_kml *kml, const struct kr_control *control)
{
    struct kr_buf *out = kml->out, holder = {0};
    kr_out_holder(&holder, control);
    kr_buf_addz(out, "<Placemark>");
    element(out, "name", control->place->name);
    element(out, "description", kr_buf_str(&holder));
    out->failed |= holder.failed;
    kr_buf_release(&holder);
    add_span(out, control);
    kr_buf_addf(out, "<styleUrl>#side%zu-grade%d</styleUrl>", side_index(kml, control->side), control->grade);
    add_fields(out, control);
    if (kr_out_has_point(control->place)) {
        kr_buf_addz(out, "<Point><coordinates>");
        kr_buf_add_number(out, round(control->place->lon * 1e6) / 1e6);
        kr_buf_addc(out, ',');
        kr_buf_add_number(out, round(control->place->lat * 1e6) / 1e6);
        kr_buf_addz(out, "</coordinates></Point>");
    }
    kr_buf_addz(out, "</Placemark>\n");
}

void kr_kml_end(struct kr_kml *kml)
{
    kr_buf_addz(kml->out, "</Document>\n</kml>\n");
}
