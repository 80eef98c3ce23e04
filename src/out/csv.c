/* csv.c - CSV by RFC 4180, and the tables of control that are kroniek's own.
 *
 *     place,id,kind,...\r\n
 *     Izium,geonames:707292,city,...,"UA army; ""de krant""",word,"kroniek 0.1.0; days ..."\r\n
 *
 * A spreadsheet runs a cell as a formula when it begins with = + - or @, in some also in their full-width forms, or
 * with a TAB, CR or LF before them. Such text gets an apostrophe before it; what is a number stays one ("-5",
 * "-1e-05"), what only begins like one does not ("-5+cmd"). (OWASP, "CSV Injection".) */
#include "out/out.h"

#include "model/model.h"

#include <math.h>

/* A decimal number, with an exponent or without. */
static bool is_number(kr_str s)
{
    size_t i = s.len && s.ptr[0] == '-', digits = 0;
    for (bool point = false; i < s.len && ((s.ptr[i] >= '0' && s.ptr[i] <= '9') || (s.ptr[i] == '.' && !point)); i++) {
        point |= s.ptr[i] == '.';
        digits += s.ptr[i] != '.';
    }
    if (digits && i + 1 < s.len && s.ptr[i] == 'e') {
        i += s.ptr[i + 1] == '-' || s.ptr[i + 1] == '+' ? 2 : 1;
        for (digits = 0; i < s.len && s.ptr[i] >= '0' && s.ptr[i] <= '9'; i++)
            digits++;
    }
    return digits && i == s.len;
}

static bool is_formula(kr_str text)
{
    static const char *const wide[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"}; /* = + - @ */
    if (text.len && memchr("=+-@\t\r\n", text.ptr[0], 7))
        return !is_number(text);
    for (size_t i = 0; i < sizeof(wide) / sizeof(wide[0]); i++)
        if (kr_str_starts(text, kr_str_of(wide[i])))
            return true;
    return false;
}

void kr_csv_cell(struct kr_buf *out, kr_str text)
{
    bool quote = false;
    for (size_t i = 0; i < text.len; i++)
        quote |= text.ptr[i] == ',' || text.ptr[i] == '"' || text.ptr[i] == '\n' || text.ptr[i] == '\r';
    if (quote)
        kr_buf_addc(out, '"');
    if (is_formula(text))
        kr_buf_addc(out, '\'');
    for (kr_str rest = text; rest.len;) {
        const char *found = quote ? memchr(rest.ptr, '"', rest.len) : NULL;
        size_t len = found ? (size_t)(found - rest.ptr) + 1 : rest.len;
        kr_buf_add(out, (kr_str){rest.ptr, len});
        if (found)
            kr_buf_addc(out, '"');
        rest = kr_str_cut(rest, len, rest.len);
    }
    if (quote)
        kr_buf_addc(out, '"');
}

/* ---- cell after cell ---- */

static void begin_cell(struct kr_csv *csv)
{
    if (csv->begun)
        kr_buf_addc(csv->out, ',');
    csv->begun = true;
}

void kr_csv_text(struct kr_csv *csv, kr_str text)
{
    begin_cell(csv);
    kr_csv_cell(csv->out, text);
}

void kr_csv_number(struct kr_csv *csv, double value)
{
    begin_cell(csv);
    if (isfinite(value))
        kr_buf_add_number(csv->out, value);
}

void kr_csv_degrees(struct kr_csv *csv, double value)
{
    kr_csv_number(csv, fabs(value) <= 360 ? round(value * 1e6) / 1e6 : NAN);
}

void kr_csv_empty(struct kr_csv *csv, size_t cells)
{
    while (cells--)
        begin_cell(csv);
}

void kr_csv_end(struct kr_csv *csv)
{
    kr_buf_add(csv->out, KR_S("\r\n"));
    csv->begun = false;
}

void kr_csv_head(struct kr_csv *csv, const char *names)
{
    kr_buf_addz(csv->out, names);
    kr_csv_end(csv);
}

/* ---- tables of our own ---- */

#define PLACE "place,id,kind,country,lat,lon"
#define STATE "state,side,other,grade,sources"
#define REASONS "claims,claims_against,says,rule"
const char kr_csv_board_head[] = PLACE ",population," STATE ",since,from,until," REASONS ",kroniek";
const char kr_csv_interval_head[] = PLACE ",from,until," STATE "," REASONS ",kroniek";
const char kr_csv_day_head[] = "date," PLACE "," STATE ",kroniek";

static void day_cell(struct kr_csv *csv, int64_t day)
{
    begin_cell(csv);
    kr_out_date(csv->out, day, KR_DAY_PLAIN);
}

static void place_cells(struct kr_csv *csv, const struct kr_place *place)
{
    kr_csv_text(csv, place->name);
    kr_csv_text(csv, place->id);
    kr_csv_text(csv, kr_str_of(kr_place_kind_name(place->kind)));
    kr_csv_text(csv, place->country);
    kr_csv_degrees(csv, place->lat);
    kr_csv_degrees(csv, place->lon);
}

static void state_cells(struct kr_csv *csv, const struct kr_control *control)
{
    kr_csv_text(csv, kr_str_of(kr_state_name(control->state)));
    kr_csv_text(csv, control->side);
    kr_csv_text(csv, control->other);
    kr_csv_number(csv, control->grade ? control->grade : NAN);
    kr_csv_number(csv, (double)control->says_count);
}

static void reason_cells(struct kr_csv *csv, const struct kr_control *control)
{
    struct kr_buf says = {0};
    kr_csv_number(csv, (double)control->claims);
    kr_csv_number(csv, (double)control->claims_against);
    kr_out_says(&says, control);
    kr_csv_text(csv, kr_buf_str(&says));
    csv->out->failed |= says.failed;
    kr_buf_release(&says);
    kr_csv_text(csv, kr_str_of(control->rule));
}

void kr_csv_board(struct kr_csv *csv, const struct kr_control *control, kr_str about)
{
    place_cells(csv, control->place);
    kr_csv_number(csv, control->place->population ? control->place->population : NAN);
    state_cells(csv, control);
    kr_csv_text(csv, control->since);
    kr_csv_text(csv, control->from);
    kr_csv_text(csv, control->until);
    reason_cells(csv, control);
    kr_csv_text(csv, about);
    kr_csv_end(csv);
}

void kr_csv_interval(struct kr_csv *csv, const struct kr_control *control, kr_str about)
{
    place_cells(csv, control->place);
    day_cell(csv, control->first_day);
    day_cell(csv, control->last_day);
    state_cells(csv, control);
    reason_cells(csv, control);
    kr_csv_text(csv, about);
    kr_csv_end(csv);
}

void kr_csv_day(struct kr_csv *csv, const struct kr_control *control, int64_t day, kr_str about)
{
    day_cell(csv, day);
    place_cells(csv, control->place);
    state_cells(csv, control);
    kr_csv_text(csv, about);
    kr_csv_end(csv);
}
