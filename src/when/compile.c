/* compile.c - from the pack's entries to terms: one a line, so that a hit's entry is the index of its term. */
#include "when/when_int.h"

#include <stdio.h>
#include <stdlib.h>

static const char *const unit_names[] = {"minute", "hour",    "day",  "weekend", "week",   "month",
                                         "year",   "quarter", "half", "decade",  "century"};
static const char *const part_names[] = {"begin", "middle", "end", "morning", "afternoon", "evening", "night"};
#define X(name, text) text,
static const char *const shift_names[] = {KR_SHIFTS(X)};
#undef X
static const char *const war_names[] = {"day", "week", "month", "year", "begin", "eve", "war"};
static const char *const number_names[] = {"plain", "ordinal", "vague", "weak", "some"};

_Static_assert(sizeof unit_names / sizeof *unit_names == KR_UNIT_COUNT, "a name for each unit");
_Static_assert(sizeof part_names / sizeof *part_names == KR_PART_COUNT, "a name for each part");
_Static_assert(sizeof shift_names / sizeof *shift_names == KR_SHIFT_COUNT, "a name for each shift");
_Static_assert(sizeof war_names / sizeof *war_names == KR_WAR_COUNT, "a name for each word of the war");

/* How a section's value is read. */
struct section_rule {
    uint16_t section;
    uint8_t kind;
    const char *const *names; /* NULL: a whole number between least and most */
    int count, least, most;
};

#define NAMES(table) table, (int)(sizeof(table) / sizeof *(table)), 0, 0
static const struct section_rule section_rules[] = {
    {KR_SECTION_WEEKDAY, KR_TERM_WEEKDAY, NULL, 0, 1, 7},       {KR_SECTION_MONTH, KR_TERM_MONTH, NULL, 0, 1, 12},
    {KR_SECTION_SEASON, KR_TERM_SEASON, NULL, 0, 21, 24},       {KR_SECTION_TIME_DAY, KR_TERM_DAY, NULL, 0, -7, 7},
    {KR_SECTION_TIME_UNIT, KR_TERM_UNIT, NAMES(unit_names)},    {KR_SECTION_TIME_PART, KR_TERM_PART, NAMES(part_names)},
    {KR_SECTION_TIME_SHIFT, KR_TERM_SHIFT, NAMES(shift_names)}, {KR_SECTION_TIME_WAR, KR_TERM_WAR, NAMES(war_names)},
};
#undef NAMES

static bool fail(const struct kr_pack *pack, const struct kr_entry *entry, struct kr_error *error, const char *wanted)
{
    char file[sizeof error->file];
    kr_str path = pack->files[entry->file];
    size_t len = path.len < sizeof file ? path.len : sizeof file - 1;
    memcpy(file, path.ptr, len);
    file[len] = '\0';
    return kr_fail(error, KR_PACK, file, entry->line, "\"%.*s\": expected @value=%s", (int)entry->canonical.len,
                   entry->canonical.ptr, wanted);
}

static bool read_value(const struct kr_pack *pack, const struct kr_entry *entry, const struct section_rule *rule,
                       struct kr_term *term, struct kr_error *error)
{
    kr_str value = kr_entry_get(entry, "value");
    double number;
    if (!rule->names) {
        char wanted[64];
        snprintf(wanted, sizeof wanted, "a whole number from %d to %d", rule->least, rule->most);
        if (!kr_str_number(value, &number) || number < rule->least || number > rule->most || number != (int)number)
            return fail(pack, entry, error, wanted);
        term->value = (int32_t)number;
        return true;
    }
    for (int i = 0; i < rule->count; i++) {
        if (kr_str_is(value, rule->names[i])) {
            term->value = i;
            return true;
        }
    }
    return fail(pack, entry, error, "one of the section's names");
}

static bool read_number(const struct kr_pack *pack, const struct kr_entry *entry, struct kr_term *term,
                        struct kr_error *error)
{
    kr_str value = kr_entry_get(entry, "value"), scale = kr_entry_get(entry, "scale");
    kr_str kind = kr_entry_get(entry, "kind");
    if (kind.len) {
        int found = -1;
        for (int i = 0; i < (int)(sizeof number_names / sizeof *number_names); i++)
            found = kr_str_is(kind, number_names[i]) ? i : found;
        if (found < 0)
            return fail(pack, entry, error, "a number, @kind=plain, ordinal, vague, weak or some");
        term->value = found;
    }
    term->scale = scale.len > 0;
    if (term->scale ? !kr_str_number(scale, &term->number) : !kr_str_number(value, &term->number)) {
        if (term->value != KR_NUMBER_SOME)
            return fail(pack, entry, error, "a number, or @scale=a number");
    }
    return true;
}

/* "12-25", of any year. */
static bool read_month_day(kr_str date, int32_t *value)
{
    double month, day;
    kr_str rest = date, first = kr_str_next(&rest, '-');
    if (!rest.ptr || !kr_str_number(first, &month) || !kr_str_number(rest, &day) || month != (int)month ||
        day != (int)day || !kr_date_valid(2000, (int)month, (int)day))
        return false;
    *value = 100 * (int)month + (int)day;
    return true;
}

/* "easter", "orthodox+50": days from Easter. */
static bool read_easter(kr_str text, const char *name, int base, int32_t *value)
{
    double days = 0;
    size_t len = strlen(name);
    if (text.len < len || memcmp(text.ptr, name, len) != 0)
        return false;
    kr_str rest = kr_str_cut(text, len, text.len);
    bool back = rest.len && rest.ptr[0] == '-';
    if (rest.len && (rest.len == 1 || (!back && rest.ptr[0] != '+') ||
                     !kr_str_number(kr_str_cut(rest, 1, rest.len), &days) || days > 99 || days != (int)days))
        return false;
    *value = base + (back ? -(int)days : (int)days);
    return true;
}

/* A day of the theatre's calendar, by its name. */
static bool read_of_calendar(const struct kr_pack *pack, kr_str name, int32_t *value)
{
    for (size_t i = 0; i < pack->entry_count; i++) {
        kr_str rest = pack->entries[i].words;
        if (pack->entries[i].section != KR_SECTION_CALENDAR || !kr_str_eq(kr_str_trim(kr_str_next(&rest, '|')), name))
            continue;
        kr_str date = rest.ptr ? kr_str_trim(rest) : KR_S("");
        return date.len > 5 && read_month_day(kr_str_cut(date, date.len - 5, date.len), value);
    }
    return false;
}

static bool read_holiday(const struct kr_pack *pack, const struct kr_entry *entry, struct kr_term *term,
                         struct kr_error *error)
{
    kr_str value = kr_entry_get(entry, "value");
    term->kind = KR_TERM_HOLIDAY;
    term->plural = value.len && value.ptr[value.len - 1] == '~';
    value.len -= term->plural;
    return read_month_day(value, &term->value) || read_easter(value, "easter", KR_HOLIDAY_EASTER, &term->value) ||
           read_easter(value, "orthodox", KR_HOLIDAY_ORTHODOX, &term->value) ||
           read_of_calendar(pack, value, &term->value) ||
           fail(pack, entry, error, "12-25, easter, easter+39, orthodox-2, or a name of the theatre's calendar");
}

/* Terms of the sections that hold no time words of their own. */
static void read_other(const struct kr_entry *entry, struct kr_term *term)
{
    switch (entry->section) {
    case KR_SECTION_COMPARATOR:
        term->kind = KR_TERM_COMPARATOR;
        term->text = kr_entry_get(entry, "op");
        break;
    case KR_SECTION_UNIT: {
        kr_str scale = kr_entry_get(entry, "scale"), unit = kr_entry_get(entry, "unit");
        kr_str form = kr_entry_get(entry, "form");
        term->kind = KR_TERM_MEASURE;
        term->text = unit.len ? unit : entry->canonical;
        if (!kr_str_number(scale, &term->number))
            term->number = 1;
        term->value = kr_str_is(form, "singular") ? KR_MEASURE_SINGULAR
                      : kr_str_is(form, "toll")   ? KR_MEASURE_TOLL
                                                  : KR_MEASURE_PLAIN;
        break;
    }
    case KR_SECTION_DETERMINER:
        term->kind = KR_TERM_ARTICLE;
        term->value = !kr_str_is(kr_entry_get(entry, "definite"), "no");
        break;
    case KR_SECTION_COORDINATOR:
        term->kind = KR_TERM_AND;
        break;
    case KR_SECTION_NATIONALITY:
        term->kind = KR_TERM_ADJECTIVE;
        break;
    case KR_SECTION_PEOPLE:
        term->kind = KR_TERM_PEOPLE;
        break;
    case KR_SECTION_PREPOSITION:
    case KR_SECTION_PRONOUN:
    case KR_SECTION_SUBORDINATOR:
    case KR_SECTION_RELATIVE:
    case KR_SECTION_NEGATION:
    case KR_SECTION_MARKER:
    case KR_SECTION_VERB: /* where the hit is of a finite form */
        term->kind = KR_TERM_BARRIER;
        break;
    default:
        break;
    }
}

static bool read_term(const struct kr_pack *pack, const struct kr_entry *entry, struct kr_term *term,
                      struct kr_error *error)
{
    size_t at = 0;
    kr_str form = kr_entry_get(entry, "form");
    term->lower = entry->canonical.len && !kr_utf8_is_upper(kr_utf8_next(entry->canonical, &at));
    term->is_short = kr_str_is(form, "short");
    term->plural = kr_str_is(form, "plural");
    term->adverb = kr_str_is(form, "adverb");
    for (size_t i = 0; i < sizeof section_rules / sizeof *section_rules; i++) {
        if (section_rules[i].section == entry->section) {
            term->kind = section_rules[i].kind;
            return read_value(pack, entry, &section_rules[i], term, error);
        }
    }
    if (entry->section == KR_SECTION_TIME_HOLIDAY)
        return read_holiday(pack, entry, term, error);
    if (entry->section == KR_SECTION_NUMBER) {
        term->kind = KR_TERM_NUMBER;
        return read_number(pack, entry, term, error);
    }
    read_other(entry, term);
    return true;
}

/* Day one of the theatre's war: the fact "war | DATE" of the section calendar. */
static bool read_calendar(const struct kr_pack *pack, const struct kr_entry *entry, int64_t *war_day,
                          struct kr_error *error)
{
    kr_str rest = entry->words;
    kr_str key = kr_str_next(&rest, '|');
    if (!kr_str_is(key, "war"))
        return true;
    kr_str date = rest.ptr ? kr_str_trim(rest) : KR_S("");
    if (kr_edtf_precision(date) != KR_PRECISION_DAY || !kr_edtf_range(date, war_day, NULL))
        return fail(pack, entry, error, "a day: war | 2022-02-24");
    return true;
}

static int compare_atoms(const void *a, const void *b)
{
    const struct kr_number_atom *x = a, *y = b;
    return kr_str_order(x->word, y->word);
}

/* The number words that compounds are made of: all single-word variants of plain and ordinal numbers. */
static bool collect_atoms(const struct kr_pack *pack, struct kr_arena *arena, struct kr_when_rules *rules)
{
    struct kr_number_atom *atoms = NULL;
    size_t capacity = 0;
    for (size_t i = 0; i < pack->entry_count; i++) {
        const struct kr_term *term = &rules->terms[i];
        if (term->kind != KR_TERM_NUMBER || (term->value != KR_NUMBER_PLAIN && term->value != KR_NUMBER_ORDINAL))
            continue;
        for (kr_str rest = pack->entries[i].words; rest.ptr;) {
            kr_str word = kr_str_next(&rest, '|');
            if (!word.len || memchr(word.ptr, ' ', word.len))
                continue;
            if (!kr_arena_grow(arena, &atoms, &capacity, rules->atom_count, sizeof *atoms))
                return false;
            atoms[rules->atom_count++] = (struct kr_number_atom){word, term};
            if (word.len >= 2) {
                rules->atom_begins[word.ptr[0] & 31] |= 1u << (word.ptr[1] & 31);
                rules->atom_ends[word.ptr[word.len - 2] & 31] |= 1u << (word.ptr[word.len - 1] & 31);
            }
        }
    }
    if (rules->atom_count)
        qsort(atoms, rules->atom_count, sizeof *atoms, compare_atoms);
    rules->atoms = atoms;
    return true;
}

struct kr_when_rules *kr_when_compile(const struct kr_pack *pack, struct kr_arena *arena, struct kr_error *error)
{
    struct kr_when_rules *rules = KR_NEW(arena, struct kr_when_rules);
    struct kr_term *terms = KR_NEW_ARRAY(arena, struct kr_term, pack->entry_count);
    if (!rules || !terms) {
        kr_fail(error, KR_MEMORY, NULL, 0, "compiling the words of time");
        return NULL;
    }
    rules->terms = terms;
    rules->term_count = pack->entry_count;
    rules->war_day = KR_DAY_MIN;
    for (size_t i = 0; i < pack->entry_count; i++) {
        const struct kr_entry *entry = &pack->entries[i];
        if (!read_term(pack, entry, &terms[i], error))
            return NULL;
        if (entry->section == KR_SECTION_CALENDAR && !read_calendar(pack, entry, &rules->war_day, error))
            return NULL;
    }
    if (!collect_atoms(pack, arena, rules)) {
        kr_fail(error, KR_MEMORY, NULL, 0, "compiling the words of number");
        return NULL;
    }
    return rules;
}
