/* The room read: what is packed. gz of one member and of many, zst, zip and tar, nested; cut, damaged, made to burst;
 * WARC with all that goes wrong in it; encodings on the way. */
#include "reading.h"

#include <archive.h>
#include <archive_entry.h>
#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#define LINES "{\"text\":\"een\"}\n{\"text\":\"twee\"}\n"
#define TWO "[jsonl]  een\n[jsonl]  twee\n"

static void add_gz(struct kr_buf *out, kr_str bytes)
{
    z_stream z = {0};
    char packed[65536];
    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    z.next_in = (Bytef *)bytes.ptr;
    z.avail_in = (uInt)bytes.len;
    int result;
    do {
        z.next_out = (Bytef *)packed;
        z.avail_out = sizeof(packed);
        result = deflate(&z, Z_FINISH);
        kr_buf_add(out, (kr_str){packed, sizeof(packed) - z.avail_out});
    } while (result == Z_OK);
    deflateEnd(&z);
}

static la_ssize_t put(struct archive *a, void *context, const void *bytes, size_t n)
{
    (void)a;
    kr_buf_add(context, (kr_str){bytes, n});
    return (la_ssize_t)n;
}

/* An archive of files "f0", "f1", ... or of the names given. */
static void add_archive(struct kr_buf *out, bool zip, const kr_str *files, const char *const *names, size_t count)
{
    struct archive *a = archive_write_new();
    assert_int_equal(zip ? archive_write_set_format_zip(a) : archive_write_set_format_pax_restricted(a), ARCHIVE_OK);
    archive_write_set_bytes_in_last_block(a, 1);
    assert_int_equal(archive_write_open(a, out, NULL, put, NULL), ARCHIVE_OK);
    for (size_t i = 0; i < count; i++) {
        struct archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, names[i]);
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, (la_int64_t)files[i].len);
        assert_int_equal(archive_write_header(a, entry), ARCHIVE_OK);
        archive_write_data(a, files[i].ptr, files[i].len);
        archive_entry_free(entry);
    }
    archive_write_close(a);
    archive_write_free(a);
}

static void packed_files_are_looked_into(void **state)
{
    (void)state;
    struct kr_buf gz = {0}, tar = {0}, zip = {0}, zst = {0};
    add_gz(&gz, BYTES(LINES));
    check(kr_buf_str(&gz), TWO, "");
    add_gz(&gz, BYTES("{\"text\":\"drie\"}\n"));
    check(kr_buf_str(&gz), TWO "[jsonl]  drie\n", ""); /* two members */
    const kr_str files[] = {kr_buf_str(&gz), BYTES("Het leger."), BYTES("body{color:red}"), BYTES("%PDF-")};
    const char *const names[] = {"a.jsonl.gz", "map/b.txt", "c.css", "d.pdf"};
    add_archive(&tar, false, files, names, 4);
    check(kr_buf_str(&tar), TWO "[jsonl]  drie\n[text]  Het leger.\n", "f!d.pdf:0:0: a PDF; expected");
    const kr_str inner[] = {kr_buf_str(&tar)};
    const char *const inner_names[] = {"week.tar"};
    add_archive(&zip, true, inner, inner_names, 1);
    zst.ptr = malloc(ZSTD_compressBound(zip.len));
    zst.len = ZSTD_compress(zst.ptr, ZSTD_compressBound(zip.len), zip.ptr, zip.len, 3);
    struct reading reading = {0};
    read_bytes(&reading, kr_buf_str(&zst), NULL);
    assert_string_equal(reading.reports.ptr, TWO "[jsonl]  drie\n[text]  Het leger.\n");
    assert_string_equal(reading.last_path, "f!week.tar!map/b.txt");
    check((kr_str){zst.ptr, zst.len - 30}, "", "zstd: ends in the middle");
    const kr_str word[] = {BYTES("<?xml version='1.0'?><Types/>"), BYTES("<?xml version='1.0'?><w:document/>")};
    const char *const word_names[] = {"[Content_Types].xml", "word/document.xml"};
    kr_buf_clear(&zip);
    add_archive(&zip, true, word, word_names, 2);
    read_bytes(&reading, kr_buf_str(&zip), NULL);
    assert_string_equal(reading.faults.ptr,
                        "f:0:0: an Office document; expected text, HTML, JSON, a feed, WARC, or a zip, tar, gz "
                        "or zst of these\n");
    const kr_str wacz[] = {BYTES("{}"),
                           BYTES("WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\n"
                                 "Content-Length: 10\r\n\r\nHet leger.\r\n\r\n"),
                           BYTES("com,krant)/ 2022 {}"), BYTES("{\"url\":\"x\",\"text\":\"y\"}")};
    const char *const wacz_names[] = {"datapackage.json", "archive/data.warc", "indexes/index.cdx",
                                      "pages/pages.jsonl"};
    kr_buf_clear(&zip);
    add_archive(&zip, true, wacz, wacz_names, 4);
    check(kr_buf_str(&zip), "[text]  Het leger.\n", "");
    kr_buf_release(&gz);
    kr_buf_release(&tar);
    release_reading(&reading);
    kr_buf_release(&zip);
    free(zst.ptr);
}

static void what_is_cut_or_damaged_is_named_and_the_good_part_kept(void **state)
{
    (void)state;
    struct kr_buf gz = {0}, lines = {0}, zip = {0};
    for (int i = 0; i < 2000; i++)
        kr_buf_addf(&lines, "{\"text\":\"regel %d van %d\"}\n", i, i * 7919 % 1000);
    add_gz(&gz, kr_buf_str(&lines));
    struct reading reading = {0};
    read_bytes(&reading, (kr_str){gz.ptr, gz.len / 2}, NULL);
    assert_in_range(reading.count, 500, 1500);
    assert_non_null(strstr(reading.faults.ptr, "gzip: ends in the middle, at byte"));
    gz.ptr[gz.len / 2] ^= 0x55;
    read_bytes(&reading, kr_buf_str(&gz), NULL);
    assert_true(reading.count > 500);
    assert_non_null(strstr(reading.faults.ptr, "gzip: damaged at byte"));
    kr_buf_clear(&gz);
    add_gz(&gz, BYTES("<html><body><p>Het leger heeft de stad Balaklija ingenomen, zegt de president.</p>"));
    read_bytes(&reading, (kr_str){gz.ptr, gz.len - 12}, NULL);
    assert_int_equal(reading.count, 1);
    assert_true(reading.last.flags & KR_READ_CUT);
    const kr_str files[] = {kr_buf_str(&lines), BYTES("Het leger.")};
    const char *const names[] = {"a", "b"};
    add_archive(&zip, true, files, names, 2);
    read_bytes(&reading, (kr_str){zip.ptr, 3000}, NULL);
    assert_non_null(strstr(reading.faults.ptr, "f!a:0:"));
    assert_non_null(strstr(reading.faults.ptr, "cannot be unpacked"));
    zip.ptr[2000] ^= 0x55;
    read_bytes(&reading, kr_buf_str(&zip), NULL);
    assert_true(reading.fault_count > 0);
    release_reading(&reading);
    kr_buf_release(&gz);
    kr_buf_release(&lines);
    kr_buf_release(&zip);
}

static void bombs_do_not_burst(void **state)
{
    (void)state;
    const size_t size = 200u << 20;
    char *zeros = malloc(size);
    struct kr_buf gz = {0}, nested = {0}, zip = {0};
    assert_non_null(zeros);
    memset(zeros, '0', size);
    add_gz(&gz, (kr_str){zeros, size});
    check(kr_buf_str(&gz), "", "unpacks to more than 250 times its size");
    const kr_str files[] = {{zeros, size}};
    const char *const names[] = {"bomb.txt"};
    add_archive(&zip, true, files, names, 1);
    check(kr_buf_str(&zip), "", "f!bomb.txt:0:67108864: unpacks to more than 250 times its size");
    add_gz(&nested, BYTES("diep"));
    for (int i = 0; i < 12; i++) {
        struct kr_buf outer = {0};
        add_gz(&outer, kr_buf_str(&nested));
        kr_buf_release(&nested);
        nested = outer;
    }
    check(kr_buf_str(&nested), "", "files within files, more than 8 deep");
    kr_buf_release(&gz);
    kr_buf_release(&nested);
    kr_buf_release(&zip);
    free(zeros);
}

/* ---- WARC ---- */

#define PAGE                                                                                                           \
    "<html><head><title>Kop</title></head><body><h1>Kop %s</h1><p>Het leger heeft de stad ingenomen, zegt de "         \
    "president.</p>"
#define HTTP(fields) "HTTP/1.1 200 OK\r\nContent-Type: text/html" fields "\r\n\r\n"

/* A record; `length` < 0: the true one. */
static void add_record(struct kr_buf *out, const char *type, int number, kr_str body, int length)
{
    kr_buf_addf(out,
                "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <r%d>\r\nWARC-Target-URI: "
                "http://x.nl/%d\r\nContent-Length: %d\r\n\r\n",
                type, number, number, length < 0 ? (int)body.len : length);
    kr_buf_add(out, body);
    kr_buf_addz(out, "\r\n\r\n");
}

static void add_page(struct kr_buf *out, int number, int length)
{
    char body[1024];
    snprintf(body, sizeof(body), HTTP("") PAGE, number == 1 ? "een" : number == 2 ? "twee" : "drie");
    add_record(out, "response", number, kr_str_of(body), length);
}

#define TEXT " | Het leger heeft de stad ingenomen, zegt de president.\n"

static void records_of_a_warc(void **state)
{
    (void)state;
    struct kr_buf warc = {0}, gz = {0};
    struct reading reading = {0};
    add_record(&warc, "warcinfo", 0, BYTES("software: x"), -1);
    add_page(&warc, 1, -1);
    add_record(&warc, "request", 9, BYTES("GET / HTTP/1.1\r\n\r\n"), -1);
    add_record(&warc, "response", 8, BYTES("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>weg"), -1);
    add_record(&warc, "response", 7, BYTES("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG"), -1);
    add_page(&warc, 2, -1);
    read_bytes(&reading, kr_buf_str(&warc), NULL);
    assert_string_equal(reading.reports.ptr, "[html]  Kop een" TEXT "[html]  Kop twee" TEXT);
    assert_string_equal(reading.faults.ptr, "");
    assert_string_equal(reading.last_path, "f!<r2>");
    assert_string_equal(reading.last_url, "http://x.nl/2");
    for (kr_str rest = kr_buf_str(&warc); rest.len;) { /* a member for each record */
        const char *next = memmem(rest.ptr + 1, rest.len - 1, "WARC/1.0", 8);
        const size_t n = next ? (size_t)(next - rest.ptr) : rest.len;
        add_gz(&gz, kr_str_cut(rest, 0, n));
        rest = kr_str_cut(rest, n, rest.len);
    }
    check(kr_buf_str(&gz), "[html]  Kop een" TEXT "[html]  Kop twee" TEXT, "");
    gz.ptr[200] ^= 0x55; /* in the record of the first page */
    read_bytes(&reading, kr_buf_str(&gz), NULL);
    assert_non_null(strstr(reading.reports.ptr, "Kop twee" TEXT));
    assert_true(reading.fault_count > 0);
    release_reading(&reading);
    kr_buf_release(&warc);
    kr_buf_release(&gz);
}

static void lengths_that_are_wrong(void **state)
{
    (void)state;
    static const int wrong[] = {5, 100, 1000, 1000000};
    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        struct kr_buf warc = {0};
        char told[100];
        add_page(&warc, 1, -1);
        const size_t at = warc.len;
        add_page(&warc, 2, wrong[i]);
        add_page(&warc, 3, -1);
        snprintf(told, sizeof(told), "f:0:%zu: record <r2>: Content-Length %d is wrong", at, wrong[i]);
        check(kr_buf_str(&warc), "[html]  Kop een" TEXT "[html]  Kop twee" TEXT "[html]  Kop drie" TEXT, told);
        kr_buf_release(&warc);
    }
    check(BYTES("WARC/1.0\r\nWARC-Type: response\r\n\r\nx"), "",
          "f:0:0: a record without a length; expected Content-Length");
    check(BYTES("WARC/1.0\r\nWARC-Type: response"), "", "a record's header without end");
    check(BYTES("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n"), "",
          "no HTTP header; expected");
    struct kr_buf warc = {0};
    add_page(&warc, 1, -1);
    kr_buf_addz(&warc, "rommel rommel\r\n");
    add_page(&warc, 2, -1);
    check(kr_buf_str(&warc), "[html]  Kop een" TEXT "[html]  Kop twee" TEXT, "no record; expected \"WARC/1.\"");
    kr_buf_release(&warc);
}

static void bodies_in_chunks_and_packed(void **state)
{
    (void)state;
    struct kr_buf warc = {0}, gz = {0}, body = {0};
    char page[512];
    snprintf(page, sizeof(page), PAGE, "een");
    const kr_str bytes = kr_str_of(page);
    kr_buf_addz(&body, HTTP("\r\nTransfer-Encoding: chunked"));
    for (size_t at = 0; at < bytes.len; at += 50) {
        const kr_str chunk = kr_str_cut(bytes, at, at + 50 < bytes.len ? at + 50 : bytes.len);
        kr_buf_addf(&body, "%zx\r\n%.*s\r\n", chunk.len, (int)chunk.len, chunk.ptr);
    }
    kr_buf_addz(&body, "0\r\n\r\n");
    add_record(&warc, "response", 1, kr_buf_str(&body), -1);
    kr_buf_clear(&body);
    kr_buf_addz(&body, HTTP("\r\nContent-Encoding: gzip"));
    add_gz(&gz, bytes);
    kr_buf_add(&body, kr_buf_str(&gz));
    add_record(&warc, "response", 2, kr_buf_str(&body), -1);
    add_record(&warc, "response", 3, BYTES(HTTP("\r\nContent-Encoding: compress") "xyz"), -1);
    add_record(&warc, "response", 4,
               BYTES("HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss><channel><item>"
                     "<description>uit een feed</description></item></channel></rss>"),
               -1);
    add_record(&warc, "conversion", 5, BYTES("Platte tekst."), -1);
    add_record(&warc, "response", 6,
               BYTES("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"description\":\"instellingen\"}"),
               -1);
    add_record(&warc, "response", 7,
               BYTES("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<?xml version=\"1.0\"?><urlset></urlset>"), -1);
    add_record(&warc, "response", 8,
               BYTES("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"body_text\":\"Van een bureau.\"}"),
               -1);
    check(kr_buf_str(&warc),
          "[html]  Kop een" TEXT "[html]  Kop een" TEXT "[rss]  uit een feed\n[text]  Platte tekst.\n[jsonl]  Van een "
          "bureau.\n",
          "f!<r3>:0:0: content encoding \"compress\"; expected gzip, zstd, deflate, br or none");
    kr_buf_release(&warc);
    kr_buf_release(&gz);
    kr_buf_release(&body);
}

/* zlib's format (bits 15) or deflate alone (-15), in `out` of 512 bytes. */
static kr_str deflated(kr_str bytes, int bits, char out[512])
{
    z_stream z = {
        .next_in = (Bytef *)bytes.ptr, .avail_in = (uInt)bytes.len, .next_out = (Bytef *)out, .avail_out = 512};
    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY), Z_OK);
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    deflateEnd(&z);
    return (kr_str){out, 512 - z.avail_out};
}

static void add_coded(struct kr_buf *warc, int number, const char *coding, kr_str bytes)
{
    struct kr_buf body = {0};
    kr_buf_addf(&body, HTTP("\r\nContent-Encoding: %s"), coding);
    kr_buf_add(&body, bytes);
    add_record(warc, "response", number, kr_buf_str(&body), -1);
    kr_buf_release(&body);
}

static void bodies_that_only_the_field_tells_to_be_packed(void **state)
{
    (void)state;
    /* the page below, as brotli's own encoder packs it */
    static const char brotli[] =
        "\x13\x5B\x00\x00\xC4\xBE\xBF\x45\xBA\xE3\xBF\x02\x69\x1E\x75\x52\xC0\xFF\xD8\xEE\x4B\x25\x81\x60\x03\x0E\x5C"
        "\xB2\x12\x81\x0D\x6F\x00\x4B\x55\x54\x12\x92\xD2\xC3\x5A\xC2\x59\x22\x62\xDB\xB5\x43\xFE\xB6\x13\x07\x34\x1B"
        "\x2E\x72\x45\xC1\x6E\xD5\xFF\xC7\x71\x53\x18\xD8\xBB\x1D\x35\x39\x7A\x56\x5C\x71\xEA\xD1\x69\x5D\xF9\x0B\xA4"
        "\xC8\x0C\xCC";
#define SHORT "De stad Izjoem is weer Oekraïens, meldt het leger vandaag."
    const kr_str page = BYTES("<html><body><p>" SHORT "</p></body></html>");
    struct kr_buf warc = {0};
    char zlib[512], bare[512];
    const kr_str with_header = deflated(page, 15, zlib), without = deflated(page, -15, bare);
    add_coded(&warc, 1, "br", BYTES(brotli));
    add_coded(&warc, 2, "deflate", with_header);
    add_coded(&warc, 3, "deflate", without);
    add_coded(&warc, 4, "br", page); /* stored unpacked, the field left */
    add_coded(&warc, 5, "gzip", page);
    check(kr_buf_str(&warc),
          "[html]  " SHORT "\n[html]  " SHORT "\n[html]  " SHORT "\n[html]  " SHORT "\n[html]  " SHORT "\n", "");
    kr_buf_clear(&warc);
    add_coded(&warc, 1, "br", kr_str_cut(BYTES(brotli), 0, 60));
    add_coded(&warc, 2, "deflate", kr_str_cut(with_header, 0, with_header.len - 10));
    add_coded(&warc, 3, "br", BYTES("\xFF\xFF\xFF\xFF\xFF\xFF"));
    add_coded(&warc, 4, "deflate", BYTES("\x07\x07\x07"));
    struct reading reading = {0};
    read_bytes(&reading, kr_buf_str(&warc), NULL);
    static const char *const told[] = {"<r1>:0:",
                                       "brotli: ends in the middle, at byte 60",
                                       "<r2>:0:",
                                       "deflate: ends in the middle, at byte",
                                       "<r3>:0:0: brotli: damaged at byte",
                                       "<r4>:0:0: deflate: damaged at byte"};
    for (size_t i = 0; i < sizeof(told) / sizeof(told[0]); i++)
        if (!strstr(reading.faults.ptr, told[i]))
            fail_msg("no \"%s\" in\n%s", told[i], reading.faults.ptr);
    assert_true(reading.count == 2 && (reading.last.flags & KR_READ_CUT)); /* what came of two is kept, and marked */
    release_reading(&reading);
    kr_buf_release(&warc);
}

/* ---- a feed of a gigabyte, through a pipe ---- */

#if defined(__SANITIZE_ADDRESS__) || defined(KR_ARENA_DEBUG)
enum { FEED_MB = 64 }; /* a sanitiser needs ten times the time, and memory of its own */
#else
enum { FEED_MB = 1024 };
#endif

static void *write_feed(void *fd)
{
    static const char entry[] = "<item><title>Kop</title><description><![CDATA[<p>Het leger is in de stad.</p>";
    static const char pad[] =
        "<!-- een opmerking die niets zegt en die weggelaten wordt, telkens opnieuw en opnieuw. -->";
    struct kr_buf block = {0};
    kr_buf_addz(&block, entry);
    while (block.len < (1u << 20) - 40)
        kr_buf_addz(&block, pad);
    kr_buf_addz(&block, "]]></description></item>\n");
    FILE *out = fdopen((int)(intptr_t)fd, "w");
    fputs("<rss><channel>", out);
    for (int i = 0; i < FEED_MB; i++)
        fwrite(block.ptr, 1, block.len, out);
    fputs("</channel></rss>", out);
    fclose(out);
    kr_buf_release(&block);
    return NULL;
}

static bool count_report(void *context, const struct kr_read_report *r)
{
    ++*(size_t *)context;
    return r->text.len > 0;
}

static void no_fault(void *context, const struct kr_error *fault)
{
    (void)context;
    fail_msg("%s", fault->detail);
}

static void a_feed_of_a_gigabyte_takes_little_memory(void **state)
{
    (void)state;
    int ends[2];
    pthread_t writer;
    size_t count = 0;
    struct rusage before, after;
    assert_int_equal(pipe(ends), 0);
    getrusage(RUSAGE_SELF, &before);
    assert_int_equal(pthread_create(&writer, NULL, write_feed, (void *)(intptr_t)ends[1]), 0);
    assert_true(kr_read_each_fd(ends[0], "-", NULL, count_report, no_fault, &count));
    pthread_join(writer, NULL);
    close(ends[0]);
    getrusage(RUSAGE_SELF, &after);
    assert_int_equal(count, FEED_MB);
#if !defined(__SANITIZE_ADDRESS__) && !defined(KR_ARENA_DEBUG)
    assert_true(after.ru_maxrss - before.ru_maxrss < 64 * 1024); /* KB */
#endif
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_feed_of_a_gigabyte_takes_little_memory), /* first: memory once taken is not given back */
        cmocka_unit_test(packed_files_are_looked_into),
        cmocka_unit_test(what_is_cut_or_damaged_is_named_and_the_good_part_kept),
        cmocka_unit_test(bombs_do_not_burst),
        cmocka_unit_test(records_of_a_warc),
        cmocka_unit_test(lengths_that_are_wrong),
        cmocka_unit_test(bodies_in_chunks_and_packed),
        cmocka_unit_test(bodies_that_only_the_field_tells_to_be_packed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
