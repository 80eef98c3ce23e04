/* The room fetch against a server on loopback that misbehaves (server.py): what comes of it, how long it takes, and
 * what it is asked. */
#include "fetch/fetch_int.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

enum { PORTS = 4, TLS = PORTS };
static char scratch[64], pem[96];
static unsigned port[PORTS + 1];
static int server_input;
static pid_t server;

static int run(char *const words[])
{
    int status = -1;
    const pid_t child = fork();
    if (child == 0) {
        close(STDERR_FILENO); /* openssl tells how it gets on */
        execvp(words[0], words);
        _exit(127);
    }
    waitpid(child, &status, 0);
    return status;
}

/* A key and a certificate for localhost that nobody has signed but itself, in one file. */
static int make_certificate(void)
{
    char *words[] = {"openssl",  "req",
                     "-x509",    "-newkey",
                     "rsa:2048", "-nodes",
                     "-days",    "2",
                     "-subj",    "/CN=localhost",
                     "-addext",  "subjectAltName=DNS:localhost",
                     "-keyout",  pem,
                     "-out",     pem,
                     NULL};
    return run(words);
}

static int start_server(void **state)
{
    (void)state;
    int in[2], out[2];
    char line[200] = "", count[8];
    snprintf(scratch, sizeof(scratch), "/tmp/kroniek-fetch-XXXXXX");
    snprintf(count, sizeof(count), "%d", PORTS);
    if (!mkdtemp(scratch) || pipe2(in, O_CLOEXEC) || pipe2(out, O_CLOEXEC))
        return -1;
    snprintf(pem, sizeof(pem), "%s/pem", scratch);
    if (make_certificate())
        return -1;
    server = fork();
    if (server == 0) {
        dup2(in[0], STDIN_FILENO);
        dup2(out[1], STDOUT_FILENO);
        execlp("python3", "python3", "tests/fetch/server.py", count, pem, (char *)NULL);
        _exit(127);
    }
    close(in[0]);
    close(out[1]);
    server_input = in[1];
    FILE *ports = fdopen(out[0], "r");
    const bool ok = ports && fgets(line, sizeof(line), ports) &&
                    sscanf(line, "%u %u %u %u %u", &port[0], &port[1], &port[2], &port[3], &port[4]) == PORTS + 1;
    if (ports)
        fclose(ports);
    return ok ? 0 : -1;
}

static int stop_server(void **state)
{
    (void)state;
    char *clean[] = {"rm", "-rf", scratch, NULL};
    close(server_input);
    kill(server, SIGKILL);
    waitpid(server, NULL, 0);
    return run(clean);
}

/* ---- asking ---- */

static struct kr_fetch_options quick(void)
{
    struct kr_fetch_options options = {.limits = kr_fetch_limits_default(), .allow_local = true, .stop = -1};
    options.limits.pause_ms = 0;
    options.limits.total_ms = 3000;
    options.limits.page_bytes = options.limits.feed_bytes = 1024 * 1024;
    return options;
}

static struct kr_fetcher *fetcher_of(struct kr_fetch_options options)
{
    struct kr_error error = {0};
    struct kr_fetcher *fetcher = kr_fetcher_new(&options, &error);
    if (!fetcher)
        fail_msg("%s", error.detail);
    return fetcher;
}

static char *at(unsigned index, const char *path)
{
    char *url = malloc(400);
    assert_non_null(url);
    snprintf(url, 400, "http://127.0.0.1:%u%s", port[index], path);
    return url;
}

static void ask(struct kr_fetcher *fetcher, enum kr_fetch_kind kind, const char *url,
                const struct kr_fetch_validators *validators)
{
    struct kr_error error = {0};
    const struct kr_fetch_request request = {kind, url, validators, (void *)url};
    if (!kr_fetcher_ask(fetcher, &request, &error))
        fail_msg("%s: %s", url, error.detail);
}

static struct kr_fetched answer(struct kr_fetcher *fetcher)
{
    struct kr_fetched done;
    assert_true(kr_fetcher_wait(fetcher, 20000, &done));
    return done;
}

/* Asks for a feed by its path at the first port. */
static struct kr_fetched get_with(struct kr_fetch_options options, const char *path,
                                  const struct kr_fetch_validators *validators)
{
    struct kr_fetcher *fetcher = fetcher_of(options);
    char *url = at(0, path);
    ask(fetcher, KR_FETCH_FEED, url, validators);
    struct kr_fetched done = answer(fetcher);
    assert_ptr_equal(done.context, url);
    assert_true(kr_str_is(done.url, url));
    kr_fetcher_free(fetcher);
    free(url);
    return done;
}

static struct kr_fetched get(const char *path)
{
    return get_with(quick(), path, NULL);
}

static void got(struct kr_fetched done, const char *body)
{
    if (done.outcome != KR_FETCH_GOT)
        fail_msg("%.*s: %s", (int)done.url.len, done.url.ptr, done.error.detail);
    if (!kr_str_is(done.body, body))
        fail_msg("[%.*s], wanted [%s]", (int)done.body.len, done.body.ptr, body);
    kr_fetched_release(&done);
}

static void failed(struct kr_fetched done, enum kr_fetch_outcome outcome, const char *detail)
{
    if (done.outcome != outcome)
        fail_msg("%.*s: outcome %d, wanted %d (%s)", (int)done.url.len, done.url.ptr, done.outcome, outcome, detail);
    if (!strstr(done.error.detail, detail))
        fail_msg("[%s] does not tell of [%s]", done.error.detail, detail);
    assert_int_equal(done.body.len, 0);
    assert_non_null(strstr(done.error.file, "127.0.0.1"));
    kr_fetched_release(&done);
}

/* How many requests, of all so far, the server had for a path at a port; the last of them into `last`. */
static size_t asked(unsigned index, const char *path, char *last, size_t size)
{
    struct kr_fetched log = get("/log");
    kr_str rest = log.body, line;
    size_t count = 0;
    assert_int_equal(log.outcome, KR_FETCH_GOT);
    while (kr_str_line(&rest, &line)) {
        const kr_str whole = line;
        kr_str_next(&line, '\t');
        double number;
        assert_true(kr_str_number(kr_str_next(&line, '\t'), &number));
        if ((unsigned)number != index || !kr_str_is(kr_str_next(&line, '\t'), path))
            continue;
        count++;
        if (last)
            snprintf(last, size, "%.*s", (int)whole.len, whole.ptr);
    }
    kr_fetched_release(&log);
    return count;
}

/* ---- answers ---- */

static void a_request_is_plain_and_honest(void **state)
{
    (void)state;
    char last[1000];
    struct kr_fetcher *fetcher = fetcher_of(quick());
    char *url = at(0, "/etag");
    for (int i = 0; i < 2; i++) {
        ask(fetcher, KR_FETCH_FEED, url, NULL);
        got(answer(fetcher), "version 1"); /* and a cookie, which is not given back */
    }
    assert_int_equal(asked(0, "/etag", last, sizeof(last)), 2);
    assert_non_null(strstr(last, "\t-\t-\tkroniek/" KR_VERSION " (+feed reader)\tapplication/atom+xml"));
    assert_non_null(strstr(last, "\t-\t-")); /* no cookie, no authorisation */
    assert_string_equal(last + strlen(last) - 4, "\t-\t-");
    free(url);
    kr_fetcher_free(fetcher);
    got(get("/gzip"), "all is well, packed");
}

static void validators_are_kept_and_shown_again(void **state)
{
    (void)state;
    char last[1000];
    struct kr_fetched done = get("/etag");
    struct kr_fetch_validators validators = done.validators;
    assert_string_equal(validators.etag, "\"v1\"");
    got(done, "version 1");
    done = get_with(quick(), "/etag", &validators);
    assert_int_equal(done.outcome, KR_FETCH_SAME);
    assert_string_equal(done.validators.etag, "\"v1\"");
    kr_fetched_release(&done);
    asked(0, "/etag", last, sizeof(last));
    assert_non_null(strstr(last, "/etag\t\"v1\"\t-\t"));

    done = get("/modified");
    validators = done.validators;
    assert_string_equal(validators.modified, "Sat, 10 Sep 2022 12:00:00 GMT");
    got(done, "of saturday");
    done = get_with(quick(), "/modified", &validators);
    assert_int_equal(done.outcome, KR_FETCH_SAME);
    assert_string_equal(done.validators.modified, validators.modified); /* though it was not told again */
    kr_fetched_release(&done);

    failed(get("/always304"), KR_FETCH_LATER, "the server answers 304"); /* of what? */
    done = get("/early");
    assert_string_equal(done.validators.etag, ""); /* of the hint, not of the answer */
    got(done, "ok");
    done = get("/long-etag");
    assert_string_equal(done.validators.etag, ""); /* too long to be kept */
    got(done, "ok");
}

static void redirects_are_followed_five_times(void **state)
{
    (void)state;
    static const char *const codes[] = {"301", "302", "303", "307", "308"};
    char path[200];
    for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++) {
        snprintf(path, sizeof(path), "/redirect/%s/%d", codes[i], i % 2 ? 5 : 1);
        struct kr_fetched done = get(path);
        assert_true(kr_str_ends(done.final_url, KR_S("/ok")));
        got(done, "all is well");
    }
    failed(get("/redirect/302/6"), KR_FETCH_LATER, "more than 5 redirects");
    failed(get("/loop"), KR_FETCH_LATER, "more than 5 redirects");
    failed(get("/nowhere"), KR_FETCH_LATER, "the server answers 302");
    failed(get("/to?file:///etc/passwd"), KR_FETCH_NEVER, "a redirect to \"file:///etc/passwd\"");
    failed(get("/to?ftp://127.0.0.1/x"), KR_FETCH_NEVER, "begins with http:// or https://");
    failed(get("/to?gopher://127.0.0.1/x"), KR_FETCH_NEVER, "begins with http:// or https://");
    failed(get("/to?http://jan:geheim@127.0.0.1/x"), KR_FETCH_NEVER, "a user or a password");
    snprintf(path, sizeof(path), "/to?http://127.0.0.1:%u/ok", port[1]);
    got(get(path), "all is well");
}

static void statuses_tell_when_to_come_back(void **state)
{
    (void)state;
    char path[200], date[64];
    time_t soon = time(NULL) + 100;
    struct tm utc;
    gmtime_r(&soon, &utc);
    strftime(date, sizeof(date), "%a,+%d+%b+%Y+%H:%M:%S+GMT", &utc);
    snprintf(path, sizeof(path), "/status/503?%s", date);
    failed(get("/status/404"), KR_FETCH_NEVER, "the server answers 404");
    failed(get("/status/410"), KR_FETCH_NEVER, "the server answers 410");
    failed(get("/status/401"), KR_FETCH_NEVER, "the server answers 401");
    failed(get("/status/500"), KR_FETCH_LATER, "the server answers 500");
    failed(get("/status/204"), KR_FETCH_LATER, "the server answers 204");
    const struct {
        const char *path;
        int64_t least, most;
    } wishes[] = {{"/status/429?120", 120, 120},
                  {"/status/503?0", 0, 0},
                  {"/status/503", -1, -1},
                  {path, 90, 100},
                  {"/status/503?Sat,+10+Sep+2022+12:00:00+GMT", 0, 0},
                  {"/status/503?soon", -1, -1},
                  {"/status/503?-5", -1, -1},
                  {"/status/503?12+hours+perhaps", -1, -1},
                  {"/status/503?99999999999999999999999999", KR_LIMIT_FETCH_WAIT_S, KR_LIMIT_FETCH_WAIT_S},
                  {"/status/503?Fri,+31+Dec+9999+23:59:59+GMT", KR_LIMIT_FETCH_WAIT_S, KR_LIMIT_FETCH_WAIT_S}};
    for (size_t i = 0; i < sizeof(wishes) / sizeof(wishes[0]); i++) {
        struct kr_fetched done = get(wishes[i].path);
        if (done.retry_after_s < wishes[i].least || done.retry_after_s > wishes[i].most)
            fail_msg("%s: %lld", wishes[i].path, (long long)done.retry_after_s);
        failed(done, KR_FETCH_LATER, "the server answers");
    }
}

static void broken_answers_are_no_answers(void **state)
{
    (void)state;
    static const char *const paths[] = {"/cut",        "/cut-head",  "/no-answer", "/nonsense",
                                        "/bad-length", "/bad-chunk", "/cut-chunk", "/bad-gzip"};
    for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++)
        failed(get(paths[i]), KR_FETCH_LATER, "");
    got(get("/short-length"), "five "); /* what is behind it is no part of it */
}

static void slow_answers_end(void **state)
{
    (void)state;
    struct kr_fetch_options options = quick();
    options.limits.total_ms = 700;
    const int64_t before = kr_fetch_now_ms();
    failed(get_with(options, "/drip-head", NULL), KR_FETCH_LATER, "timed out");
    failed(get_with(options, "/drip-body", NULL), KR_FETCH_LATER, "timed out");
    failed(get_with(options, "/silent", NULL), KR_FETCH_LATER, "timed out");
    options.limits.total_ms = 20000;
    options.limits.slow_s = 1;
    options.limits.slow_bytes_s = 1000;
    failed(get_with(options, "/drip-body", NULL), KR_FETCH_LATER, "too slow");
    assert_true(kr_fetch_now_ms() - before < 15000);
}

static void large_answers_are_cut_off(void **state)
{
    (void)state;
    const int64_t before = kr_fetch_now_ms();
    struct kr_fetched done = get("/huge");
    assert_int_equal(done.error.code, KR_LIMIT);
    failed(done, KR_FETCH_NEVER, "larger than 1048576 bytes, unpacked");
    failed(get("/endless"), KR_FETCH_NEVER, "larger than 1048576 bytes, unpacked");
    failed(get("/bomb"), KR_FETCH_NEVER, "larger than 1048576 bytes, unpacked");
    failed(get("/big-head"), KR_FETCH_LATER, "headers of more than 65536 bytes");
    assert_true(kr_fetch_now_ms() - before < 15000);
}

static void who_cannot_be_reached_is_told(void **state)
{
    (void)state;
    struct kr_fetcher *fetcher = fetcher_of(quick());
    struct kr_fetched done;
    int64_t before = kr_fetch_now_ms();
    ask(fetcher, KR_FETCH_FEED, "http://127.0.0.1:1/", NULL);
    failed(answer(fetcher), KR_FETCH_LATER, "Failed to connect");
    ask(fetcher, KR_FETCH_FEED, "http://feed.invalid/", NULL);
    done = answer(fetcher);
    assert_int_equal(done.outcome, KR_FETCH_LATER);
    assert_non_null(strstr(done.error.detail, "resolve"));
    kr_fetched_release(&done);
    assert_true(kr_fetch_now_ms() - before < 10000);
    kr_fetcher_free(fetcher);
}

static void a_certificate_must_be_trusted(void **state)
{
    (void)state;
    struct kr_fetch_options options = quick();
    char url[100];
    snprintf(url, sizeof(url), "https://localhost:%u/ok", port[TLS]);
    for (int trusted = 0; trusted < 2; trusted++) {
        options.authorities = trusted ? pem : NULL;
        struct kr_fetcher *fetcher = fetcher_of(options);
        ask(fetcher, KR_FETCH_FEED, url, NULL);
        struct kr_fetched done = answer(fetcher);
        assert_int_equal(done.outcome, trusted ? KR_FETCH_GOT : KR_FETCH_LATER);
        if (!trusted)
            assert_non_null(strstr(done.error.detail, "certificate"));
        kr_fetched_release(&done);
        kr_fetcher_free(fetcher);
    }
}

/* ---- local addresses ---- */

static void local_addresses_are_refused(void **state)
{
    (void)state;
    static const char *const hosts[] = {"127.0.0.1",    "localhost", "0.0.0.0", "2130706433",         "0x7f.1",
                                        "017700000001", "127.1",     "[::1]",   "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
                                        "[::]"};
    const size_t before = asked(0, "/ok", NULL, 0);
    struct kr_fetch_options options = quick();
    options.allow_local = false;
    struct kr_fetcher *fetcher = fetcher_of(options);
    for (size_t i = 0; i < sizeof(hosts) / sizeof(hosts[0]); i++) {
        for (int page = 0; page < 2; page++) {
            char url[100];
            snprintf(url, sizeof(url), "http://%s:%u/ok", hosts[i], port[0]);
            ask(fetcher, page ? KR_FETCH_PAGE : KR_FETCH_FEED, url, NULL);
            struct kr_fetched done = answer(fetcher);
            if (done.outcome != KR_FETCH_NEVER || !done.unsent || !strstr(done.error.detail, "--allow-local"))
                fail_msg("%s: %d, %s", url, done.outcome, done.error.detail);
            kr_fetched_release(&done);
        }
    }
    kr_fetcher_free(fetcher);
    assert_int_equal(asked(0, "/ok", NULL, 0), before);
}

/* The first port stands for the internet, the others for our own network. */
static bool first_port_is_public(const struct sockaddr *address)
{
    return ntohs(((const struct sockaddr_in *)address)->sin_port) == port[0];
}

static void a_redirect_does_not_lead_into_our_network(void **state)
{
    (void)state;
    struct kr_fetch_options options = quick();
    char path[200], last[8];
    options.allow_local = false;
    for (int inside = 0; inside < 2; inside++) {
        struct kr_fetcher *fetcher = fetcher_of(options);
        fetcher->is_public = first_port_is_public;
        snprintf(path, sizeof(path), "/to?http://127.0.0.1:%u/slow/0", port[inside ? 3 : 0]);
        char *url = at(0, path);
        ask(fetcher, KR_FETCH_FEED, url, NULL);
        if (inside)
            failed(answer(fetcher), KR_FETCH_NEVER, "--allow-local");
        else
            got(answer(fetcher), "at last");
        kr_fetcher_free(fetcher);
        free(url);
    }
    assert_int_equal(asked(3, "/slow/0", last, sizeof(last)), 0);
}

/* ---- manners ---- */

static void a_host_is_asked_one_thing_at_a_time(void **state)
{
    (void)state;
    enum { COUNT = 5, PAUSE_MS = 150 };
    struct kr_fetch_options options = quick();
    options.limits.pause_ms = PAUSE_MS;
    struct kr_fetcher *fetcher = fetcher_of(options);
    char *url = at(0, "/slow/0.05");
    const int64_t before = kr_fetch_now_ms();
    for (int i = 0; i < COUNT; i++)
        ask(fetcher, KR_FETCH_FEED, url, NULL);
    for (int i = 0; i < COUNT; i++)
        got(answer(fetcher), "at last");
    const int64_t passed = kr_fetch_now_ms() - before;
    assert_true(passed >= COUNT * 50 + (COUNT - 1) * PAUSE_MS);
    kr_fetcher_free(fetcher);
    free(url);
    got(get("/most"), "1");
}

static void hosts_are_asked_at_the_same_time(void **state)
{
    (void)state;
    static const char *const hosts[] = {"127.0.0.1", "localhost"};
    struct kr_fetcher *fetcher = fetcher_of(quick());
    char urls[2][100];
    const int64_t before = kr_fetch_now_ms();
    for (int i = 0; i < 2; i++) {
        snprintf(urls[i], sizeof(urls[i]), "http://%s:%u/slow/0.5", hosts[i], port[0]);
        ask(fetcher, KR_FETCH_FEED, urls[i], NULL);
    }
    for (int i = 0; i < 2; i++)
        got(answer(fetcher), "at last");
    kr_fetcher_free(fetcher);
    got(get("/most"), "2");
    assert_true(kr_fetch_now_ms() - before >= 500);
}

static void robots_txt_is_asked_first_and_once(void **state)
{
    (void)state;
    struct kr_fetcher *fetcher = fetcher_of(quick());
    const size_t before = asked(1, "/robots.txt", NULL, 0);
    const struct {
        unsigned port;
        enum kr_fetch_kind kind;
        const char *path;
        enum kr_fetch_outcome outcome;
        const char *detail;
    } pages[] = {{0, KR_FETCH_PAGE, "/ok", KR_FETCH_GOT, ""}, /* there is none */
                 {1, KR_FETCH_PAGE, "/ok", KR_FETCH_GOT, ""},
                 {1, KR_FETCH_PAGE, "/film", KR_FETCH_NEVER, "no page, but video/mp4"},
                 {1, KR_FETCH_FEED, "/film", KR_FETCH_NEVER, "larger than 1048576 bytes"},
                 {1, KR_FETCH_PAGE, "/files/private/1", KR_FETCH_NEVER, "robots.txt"},
                 {1, KR_FETCH_PAGE, "/files/privates", KR_FETCH_NEVER, "robots.txt"},
                 {1, KR_FETCH_PAGE, "/redirect/302/1", KR_FETCH_GOT, ""},
                 {1, KR_FETCH_PAGE, "/to?/files/private/2", KR_FETCH_NEVER, "robots.txt"},
                 {2, KR_FETCH_PAGE, "/ok", KR_FETCH_LATER, "no robots.txt: the server answers 503"},
                 {3, KR_FETCH_PAGE, "/ok", KR_FETCH_NEVER, "robots.txt"},
                 {3, KR_FETCH_FEED, "/ok", KR_FETCH_GOT, ""}}; /* which the user asked for */
    for (size_t i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {
        char *url = at(pages[i].port, pages[i].path);
        ask(fetcher, pages[i].kind, url, NULL);
        struct kr_fetched done = answer(fetcher);
        if (pages[i].outcome == KR_FETCH_GOT)
            got(done, "all is well");
        else
            failed(done, pages[i].outcome, pages[i].detail);
        free(url);
    }
    assert_int_equal(asked(1, "/robots.txt", NULL, 0), before + 1);
    assert_int_equal(asked(1, "/files/private/1", NULL, 0), 0);
    assert_int_equal(asked(1, "/files/private/2", NULL, 0), 0);
    char path[100];
    snprintf(path, sizeof(path), "/to?http://127.0.0.1:%u/ok", port[3]);
    char *url = at(0, path); /* from a site that allows all to one that allows nothing */
    ask(fetcher, KR_FETCH_PAGE, url, NULL);
    failed(answer(fetcher), KR_FETCH_NEVER, "robots.txt");
    free(url);
    kr_fetcher_free(fetcher);
}

/* ---- waiting ---- */

static void waiting_ends_when_it_is_told(void **state)
{
    (void)state;
    int ends[2];
    struct kr_fetch_options options = quick();
    struct kr_fetched done;
    assert_int_equal(pipe(ends), 0);
    options.stop = ends[0];
    options.limits.total_ms = 20000;
    struct kr_fetcher *fetcher = fetcher_of(options);
    char *url = at(0, "/silent");
    ask(fetcher, KR_FETCH_FEED, url, NULL);
    int64_t before = kr_fetch_now_ms();
    clock_t busy = clock();
    assert_false(kr_fetcher_wait(fetcher, 400, &done));
    assert_in_range(kr_fetch_now_ms() - before, 400, 3000);
    assert_true((clock() - busy) * 1000 / CLOCKS_PER_SEC < 200); /* asleep meanwhile */
    assert_false(kr_fetcher_stopped(fetcher));
    if (fork() == 0) {
        usleep(200 * 1000);
        _exit(write(ends[1], "x", 1) != 1);
    }
    before = kr_fetch_now_ms();
    assert_false(kr_fetcher_wait(fetcher, -1, &done));
    assert_in_range(kr_fetch_now_ms() - before, 100, 5000); /* not the transfer's end */
    assert_true(kr_fetcher_stopped(fetcher));
    wait(NULL);
    before = kr_fetch_now_ms();
    kr_fetcher_free(fetcher); /* with a transfer that runs */
    assert_true(kr_fetch_now_ms() - before < 3000);
    free(url);
    close(ends[0]);
    close(ends[1]);
}

static void a_fetcher_ends_with_what_it_was_doing(void **state)
{
    (void)state;
    struct kr_fetched done;
    struct kr_fetcher *fetcher = fetcher_of(quick());
    char *urls[] = {at(0, "/drip-body"), at(0, "/silent"), at(1, "/ok")};
    for (int i = 0; i < 3; i++)
        ask(fetcher, i == 2 ? KR_FETCH_PAGE : KR_FETCH_FEED, urls[i], NULL);
    ask(fetcher, KR_FETCH_PAGE, "http://feed.invalid/1", NULL);
    kr_fetcher_wait(fetcher, 50, &done);
    kr_fetched_release(&done);
    kr_fetcher_free(fetcher);
    for (int i = 0; i < 3; i++)
        free(urls[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_request_is_plain_and_honest),
        cmocka_unit_test(validators_are_kept_and_shown_again),
        cmocka_unit_test(redirects_are_followed_five_times),
        cmocka_unit_test(statuses_tell_when_to_come_back),
        cmocka_unit_test(broken_answers_are_no_answers),
        cmocka_unit_test(a_host_is_asked_one_thing_at_a_time),
        cmocka_unit_test(slow_answers_end),
        cmocka_unit_test(large_answers_are_cut_off),
        cmocka_unit_test(who_cannot_be_reached_is_told),
        cmocka_unit_test(a_certificate_must_be_trusted),
        cmocka_unit_test(local_addresses_are_refused),
        cmocka_unit_test(a_redirect_does_not_lead_into_our_network),
        cmocka_unit_test(hosts_are_asked_at_the_same_time),
        cmocka_unit_test(robots_txt_is_asked_first_and_once),
        cmocka_unit_test(waiting_ends_when_it_is_told),
        cmocka_unit_test(a_fetcher_ends_with_what_it_was_doing),
    };
    signal(SIGPIPE, SIG_IGN);
    return cmocka_run_group_tests(tests, start_server, stop_server);
}
