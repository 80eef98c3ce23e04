/* example.c - the claims of one report, with libkroniek. docs/LIBRARY.md tells how to compile it. */
#include <kroniek.h>

#include <stdio.h>

static kr_str or_dash(kr_str s)
{
    return s.len ? s : (kr_str){"-", 1};
}

static bool print_claim(void *context, const struct kr_report *report, const struct kr_claim *claim)
{
    (void)context, (void)report;
    const kr_str side = or_dash(claim->actor_side), text = claim->text;
    const kr_str place = or_dash(claim->place ? claim->place->name : (kr_str){NULL, 0});
    printf("%s %.*s %.*s: %.*s\n", kr_type_name(claim->type), (int)place.len, place.ptr, (int)side.len, side.ptr,
           (int)text.len, text.ptr);
    return true;
}

int main(void)
{
    static const char text[] = "Volgens Kiev is Izjoem zaterdag heroverd. De Russen hebben ook Koepjansk verlaten.\n";
    const struct kr_report_options options = {.published = "2022-09-11", .lang = "nl"};
    struct kr_report report = {0};
    struct kr_error error = {.code = KR_OK};

    struct kr_packs *packs = kr_packs_load(NULL, NULL, &error); /* NULL: those built in */
    struct kr_worker *worker = packs ? kr_worker_new(packs) : NULL;
    bool done = worker && kr_report_from_bytes("example", (kr_str){text, sizeof(text) - 1}, &options, &report, &error);
    done = done && kr_extract(worker, &report, print_claim, NULL, &error);
    if (!done)
        fprintf(stderr, "%s: %s\n", kr_code_text(packs && !worker ? KR_MEMORY : error.code), error.detail);

    kr_report_release(&report);
    kr_worker_free(worker);
    kr_packs_free(packs);
    return done ? 0 : 1;
}
