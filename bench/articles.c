/* articles.c - what is read from files, a JSON object a report: the program that bench/articles/run measures.
 *
 * usage: articles [--repeat N] [--map MAP] FILE...
 *
 * "text" is the report's own words without its title and without captions; all else is as read. With --repeat the files
 * are read N times from memory and nothing but the seconds of processor time and the bytes is printed. Faults go to
 * stderr. */
#include "read/read.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static bool print(void *context, const struct kr_read_report *r)
{
    struct kr_buf *out = context, text = {0};
    size_t at = r->body;
    kr_buf_clear(out);
    for (size_t i = 0; i < r->part_count; i++) {
        const struct kr_read_part *part = &r->parts[i];
        if (part->kind != KR_READ_PART_TITLE && part->kind != KR_READ_PART_CAPTION) {
            kr_buf_add(&text, kr_str_cut(r->text, part->start, part->end));
            kr_buf_addz(&text, "\n\n");
        }
        at = part->end;
    }
    kr_buf_add(&text, kr_str_cut(r->text, r->part_count ? r->text.len : at, r->text.len));
    const struct {
        const char *key;
        kr_str value;
    } fields[] = {
        {"path", kr_str_of(r->path)},
        {"format", kr_str_of(kr_read_format_name(r->format))},
        {"title", r->title},
        {"author", r->author},
        {"section", r->section},
        {"outlet", r->outlet},
        {"url", r->url},
        {"entry", r->entry},
        {"published", kr_str_of(r->published)},
        {"published_at", kr_str_of(r->published_at)},
        {"published_from", kr_str_of(kr_read_origin_name(r->published_from))},
        {"modified_at", kr_str_of(r->modified_at)},
        {"lang", kr_str_of(r->lang)},
        {"encoding", kr_str_of(r->encoding)},
        {"encoding_from", kr_str_of(kr_read_origin_name(r->encoding_from))},
        {"note", r->note},
        {"text", kr_buf_str(&text)},
    };
    kr_buf_addf(out, "{\"live\":%zu,\"flags\":%u", r->live, r->flags);
    for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
        kr_buf_addf(out, ",\"%s\":", fields[i].key);
        kr_buf_add_json(out, fields[i].value);
    }
    kr_buf_addz(out, "}\n");
    fwrite(out->ptr, 1, out->len, stdout);
    kr_buf_release(&text);
    return true;
}

static bool count(void *context, const struct kr_read_report *r)
{
    size_t *bytes = context;
    *bytes += r->text.len;
    return true;
}

static void tell(void *context, const struct kr_error *fault)
{
    (void)context;
    fprintf(stderr, "%s:%zu:%zu: %s\n", fault->file, fault->line, fault->offset, fault->detail);
}

static void silent(void *context, const struct kr_error *fault)
{
    (void)context;
    (void)fault;
}

static void measure(char **paths, int n, int repeat, const struct kr_read_options *options)
{
    kr_str *files = calloc((size_t)n, sizeof(*files));
    size_t given = 0, made = 0;
    struct timespec from, to;
    for (int i = 0; files && i < n; i++)
        if (!kr_file_read(paths[i], (size_t)1 << 40, &files[i], NULL))
            exit(1);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
    for (int k = 0; files && k < repeat; k++)
        for (int i = 0; i < n; i++) {
            kr_read_each_bytes(paths[i], files[i], options, count, silent, &made);
            given += files[i].len;
        }
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
    printf("{\"seconds\":%.6f,\"pages\":%d,\"bytes\":%zu,\"text\":%zu}\n",
           (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9, n * repeat, given, made);
    for (int i = 0; files && i < n; i++)
        free((char *)files[i].ptr);
    free(files);
}

int main(int argc, char **argv)
{
    struct kr_read_options options = {0};
    struct kr_buf out = {0};
    int repeat = 0, i = 1;
    for (; i + 1 < argc && argv[i][0] == '-' && argv[i][1] == '-'; i += 2)
        if (strcmp(argv[i], "--repeat") == 0)
            repeat = (int)strtol(argv[i + 1], NULL, 10);
        else
            options.map = argv[i + 1];
    if (repeat)
        measure(argv + i, argc - i, repeat, &options);
    for (; !repeat && i < argc; i++)
        kr_read_each(argv[i], &options, print, tell, &out);
    kr_buf_release(&out);
    return 0;
}
