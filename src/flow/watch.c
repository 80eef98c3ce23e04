/* watch.c - kroniek watch: which feed is asked when, and what is remembered of it.
 *
 *     rests --- due ---> asked ---> its entries are read ---> its pages are asked for ---> rests
 *
 * What a feed gave counts as dealt with, and its validators are kept, only when all of it is: until then the next poll
 * brings all of it once more, and what was seen is passed over. A feed that is asked for is due a while later in the
 * record, so that another process does not ask too, and so that one that is killed leaves nothing behind. */
#include "flow/watch_int.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum {
    DAY_S = 24 * 60 * 60,
    /* Entries that have stood in no feed for so long are forgotten: none comes back after that. */
    SEEN_DAYS = 60,
    /* Pages of a feed in a row that fail before the others are left alone. */
    MOST_FAILED = 3,
    /* Until a feed has another turn whose reports could not be stored, since the record was busy. */
    BUSY_S = 60,
    /* Now and then the clock is looked at, which may have been set. */
    MOST_SLEEP_MS = 60 * 1000,
    /* Feeds in memory whose pages are asked for: with more than this no other is begun. */
    MOST_HELD_BYTES = 64 * 1024 * 1024,
};

static int64_t now_s(void)
{
    return (int64_t)time(NULL);
}

static bool fail(struct kr_watch *watch)
{
    watch->failed = true;
    return false;
}

/* "12 minutes" */
static void say_wait(int64_t seconds, char *out, size_t size)
{
    const bool hours = seconds >= 100 * 60, minutes = seconds >= 100;
    const int64_t unit = hours ? 3600 : minutes ? 60 : 1, count = (seconds + unit / 2) / unit;
    snprintf(out, size, "%lld %s%s", (long long)count,
             hours     ? "hour"
             : minutes ? "minute"
                       : "second",
             count == 1 ? "" : "s");
}

/* ---- one feed ---- */

static void clear_feed(struct kr_watch *watch, struct kr_watch_feed *feed)
{
    if (feed->state == KR_WATCH_PAGES)
        watch->held_bytes -= feed->got.body.len;
    kr_fetched_release(&feed->got);
    for (size_t i = 0; i < feed->page_count; i++)
        kr_buf_release(&feed->pages[i].url);
    free(feed->pages);
    feed->pages = NULL;
    feed->page_count = feed->page_capacity = feed->pages_asked = feed->open = 0;
    feed->pages_failed = 0;
    feed->retry_after_s = -1;
    feed->faulty = feed->fresh = false;
    feed->state = KR_WATCH_RESTS;
}

static bool put_feed(struct kr_watch *watch, const struct kr_watch_feed *feed)
{
    return kr_store_put_feed(watch->record->store, feed->url.ptr, &feed->kept, watch->error) || fail(watch);
}

static bool feed_failed(struct kr_watch *watch, struct kr_watch_feed *feed, struct kr_error *error, int64_t retry_s)
{
    char wait[40];
    feed->kept.failures++;
    const int64_t wait_s = kr_fetch_wait_s(feed->url.ptr, watch->options->every_s, feed->kept.failures, retry_s);
    feed->kept.due = now_s() + wait_s;
    say_wait(wait_s, wait, sizeof(wait));
    struct kr_error told = *error;
    kr_fail(&told, error->code, feed->url.ptr, 0, "%.600s; it is asked again in %s", error->detail, wait);
    watch->events->fault(watch->events->context, &told);
    clear_feed(watch, feed);
    return put_feed(watch, feed);
}

/* A rule of ours forbids to ask it: no server failed, so the record remembers no failure, and a run that may ask it
 * does at once. This one looks again later: a name may come to lead elsewhere. */
static bool feed_unsent(struct kr_watch *watch, struct kr_watch_feed *feed, struct kr_error *error)
{
    watch->events->fault(watch->events->context, error);
    clear_feed(watch, feed);
    const bool ok = put_feed(watch, feed);
    feed->kept.due = now_s() + watch->options->every_s;
    return ok;
}

/* All that the feed gave was dealt with, or what is left waits for the next poll. */
static bool feed_done(struct kr_watch *watch, struct kr_watch_feed *feed)
{
    const struct kr_fetched *got = &feed->got;
    const bool whole = !feed->open, sound = whole && !feed->faulty;
    const bool fresh = feed->fresh;
    if (got->outcome == KR_FETCH_GOT) {
        feed->kept.body = whole ? kr_checksum(got->body) : 0;
        feed->kept.etag[0] = feed->kept.modified[0] = '\0';
    }
    if (got->outcome == KR_FETCH_SAME || sound) {
        memcpy(feed->kept.etag, got->validators.etag, sizeof(feed->kept.etag));
        memcpy(feed->kept.modified, got->validators.modified, sizeof(feed->kept.modified));
    }
    feed->kept.failures = feed->retry_after_s > 0; /* a page asked to wait: the next run heeds that too */
    feed->kept.due = now_s() + kr_fetch_wait_s(feed->url.ptr, watch->options->every_s, 0, feed->retry_after_s);
    clear_feed(watch, feed);
    if (!put_feed(watch, feed))
        return false;
    return !fresh || kr_record_settle(watch->record, watch->error) || fail(watch);
}

static bool ask_page(struct kr_watch *watch, struct kr_watch_feed *feed)
{
    struct kr_watch_page *page = &feed->pages[feed->pages_asked++];
    const struct kr_fetch_request request = {KR_FETCH_PAGE, page->url.ptr, NULL, page};
    return kr_fetcher_ask(watch->fetcher, &request, watch->error) || fail(watch);
}

static bool begin_pages(struct kr_watch *watch, struct kr_watch_feed *feed)
{
    feed->state = KR_WATCH_PAGES;
    feed->pages_asked = feed->pages_failed = 0;
    feed->retry_after_s = -1;
    watch->held_bytes += feed->got.body.len;
    return ask_page(watch, feed);
}

/* Takes over *done. */
static bool take_feed(struct kr_watch *watch, struct kr_watch_feed *feed, struct kr_fetched *done)
{
    struct kr_error error = done->error;
    feed->got = *done;
    if (done->unsent)
        return feed_unsent(watch, feed, &error);
    if (done->outcome == KR_FETCH_LATER || done->outcome == KR_FETCH_NEVER)
        return feed_failed(watch, feed, &error, done->retry_after_s);
    if (done->outcome == KR_FETCH_SAME || (feed->kept.body && kr_checksum(done->body) == feed->kept.body)) {
        feed->faulty = done->outcome == KR_FETCH_GOT && !feed->kept.etag[0] && !feed->kept.modified[0];
        return feed_done(watch, feed);
    }
    if (!kr_watch_read_feed(watch, feed, &error))
        return error.code ? feed_failed(watch, feed, &error, -1) : false;
    return feed->page_count ? begin_pages(watch, feed) : feed_done(watch, feed);
}

/* Where page after page fails, or one asks to wait, the rest is left for the next poll. */
static bool take_page(struct kr_watch *watch, struct kr_watch_page *page, struct kr_fetched *done)
{
    struct kr_watch_feed *feed = page->feed;
    feed->pages_failed = done->outcome == KR_FETCH_LATER ? feed->pages_failed + 1 : 0;
    if (done->outcome == KR_FETCH_LATER && done->retry_after_s > feed->retry_after_s)
        feed->retry_after_s = done->retry_after_s;
    const bool ok = kr_watch_read_page(watch, page, done);
    kr_fetched_release(done);
    if (!ok)
        return false;
    if (feed->pages_asked < feed->page_count && feed->pages_failed < MOST_FAILED && feed->retry_after_s <= 0)
        return ask_page(watch, feed);
    bool rest = false;
    for (size_t i = 0; i < feed->pages_asked; i++)
        rest |= feed->pages[i].given_up;
    feed->open += feed->page_count - feed->pages_asked;
    return (!rest || kr_watch_read_rest(watch, feed)) && feed_done(watch, feed);
}

/* ---- all feeds ---- */

/* Writes when the feed is due, for everybody, and ends the transaction. What this run knows of it stays. */
static bool put_due(struct kr_watch *watch, const struct kr_watch_feed *feed, int64_t due)
{
    struct kr_store *store = watch->record->store;
    struct kr_store_feed kept = feed->kept;
    kept.due = due;
    if (kr_store_put_feed(store, feed->url.ptr, &kept, watch->error))
        return kr_store_end(store, watch->error) || fail(watch);
    kr_store_rollback(store);
    return fail(watch);
}

/* Whether the feed may be asked now; if so it is due later for everybody else. *due is when, if not. */
static bool claim_feed(struct kr_watch *watch, struct kr_watch_feed *feed, int64_t now, bool *claimed, int64_t *due)
{
    struct kr_store *store = watch->record->store;
    const int64_t every_s = watch->options->every_s, asked_s = 1 + watch->options->fetch.limits.total_ms / 500;
    bool found;
    if (!kr_store_begin_write(store, watch->error))
        return fail(watch);
    if (!kr_store_feed(store, feed->url.ptr, &feed->kept, &found, watch->error)) {
        kr_store_rollback(store);
        return fail(watch);
    }
    const int64_t most = every_s > KR_LIMIT_FETCH_WAIT_S ? every_s : KR_LIMIT_FETCH_WAIT_S;
    const bool heeded = !watch->options->once || feed->kept.failures; /* once: now, unless it was asked to wait */
    *due = feed->kept.due;
    *claimed = !found || !heeded || *due <= now || *due > now + most; /* a clock that was wrong */
    if (*claimed)
        return put_due(watch, feed, now + asked_s);
    /* A run with a longer --every left it. Closer than that, another may be asking it now. */
    if (feed->kept.failures || *due <= now + (every_s > asked_s ? every_s : asked_s))
        return kr_store_end(store, watch->error) || fail(watch);
    *due = now + every_s;
    return put_due(watch, feed, *due);
}

static bool ask_feed(struct kr_watch *watch, struct kr_watch_feed *feed, int64_t now, int64_t *due)
{
    struct kr_fetch_validators validators;
    struct kr_fetch_request request = {KR_FETCH_FEED, feed->url.ptr, &validators, feed};
    bool claimed;
    if (!claim_feed(watch, feed, now, &claimed, due))
        return false;
    if (claimed) {
        _Static_assert(sizeof(validators.etag) == sizeof(feed->kept.etag), "kept as it was told");
        memcpy(validators.etag, feed->kept.etag, sizeof(validators.etag));
        memcpy(validators.modified, feed->kept.modified, sizeof(validators.modified));
        feed->state = KR_WATCH_ASKED;
        feed->polled = true;
        return kr_fetcher_ask(watch->fetcher, &request, watch->error) || fail(watch);
    }
    if (watch->options->once) {
        struct kr_error left;
        char wait[40];
        say_wait(*due - now, wait, sizeof(wait));
        kr_fail(&left, KR_IO, feed->url.ptr, 0,
                "left alone for another %s, since it failed last time, or asked to wait", wait);
        watch->events->fault(watch->events->context, &left);
        feed->polled = true;
    }
    return true;
}

/* Another process holds the record for long, as `kroniek load` may: the feed has its turn once more in a while. False:
 * the failure is another one, and ends the run. */
static bool outlast_busy(struct kr_watch *watch, struct kr_watch_feed *feed)
{
    if (watch->error->code != KR_BUSY || watch->options->once)
        return false;
    watch->events->fault(watch->events->context, watch->error);
    watch->failed = false;
    clear_feed(watch, feed);
    feed->polled = true;
    feed->kept.due = now_s() + BUSY_S;
    return true;
}

/* Tells, at the start, when the first feed is due, if none is. */
static void tell_rest(struct kr_watch *watch, int64_t seconds)
{
    char wait[40];
    if (!watch->begun && seconds > 0 && watch->events->rests) {
        say_wait(seconds, wait, sizeof(wait));
        watch->events->rests(watch->events->context, wait);
    }
    watch->begun = true;
}

/* Asks the feeds that are due. *sleep_ms: until the next is; -1 when nothing will be. */
static bool ask_due(struct kr_watch *watch, int64_t *sleep_ms)
{
    const int64_t now = now_s();
    int64_t next = INT64_MAX;
    bool busy = false;
    for (size_t i = 0; i < watch->count; i++) {
        struct kr_watch_feed *feed = &watch->feeds[i];
        const bool rests = feed->state == KR_WATCH_RESTS && !(watch->options->once && feed->polled);
        int64_t due = feed->kept.due;
        if (rests && watch->held_bytes < MOST_HELD_BYTES && (!feed->polled || due <= now)) {
            if (!ask_feed(watch, feed, now, &due)) {
                if (!outlast_busy(watch, feed))
                    return false;
                due = feed->kept.due;
            }
            feed->polled = true;
            feed->kept.due = feed->state == KR_WATCH_RESTS ? due : feed->kept.due;
        }
        busy |= feed->state != KR_WATCH_RESTS;
        if (feed->state == KR_WATCH_RESTS && !watch->options->once && due > now && due < next)
            next = due;
    }
    tell_rest(watch, busy || next == INT64_MAX ? 0 : next - now);
    *sleep_ms = next != INT64_MAX || busy ? MOST_SLEEP_MS : -1;
    if (next != INT64_MAX && (next - now) * 1000 < *sleep_ms)
        *sleep_ms = (next - now) * 1000;
    return true;
}

static bool begin_day(struct kr_watch *watch)
{
    const int64_t today = now_s() / DAY_S;
    if (today == watch->day)
        return true;
    watch->day = today;
    return kr_store_forget_seen(watch->record->store, today - SEEN_DAYS, watch->error) ||
           watch->error->code == KR_BUSY || fail(watch); /* tomorrow, then */
}

static bool watch_on(struct kr_watch *watch)
{
    int64_t sleep_ms;
    while (!watch->ended && !kr_fetcher_stopped(watch->fetcher)) {
        struct kr_fetched done;
        if (!begin_day(watch) || !ask_due(watch, &sleep_ms))
            return false;
        if (sleep_ms < 0)
            return true;
        if (!kr_fetcher_wait(watch->fetcher, sleep_ms, &done))
            continue;
        const bool of_feed = done.kind == KR_FETCH_FEED;
        struct kr_watch_page *page = of_feed ? NULL : done.context;
        struct kr_watch_feed *feed = of_feed ? done.context : page->feed;
        const bool ok = of_feed ? take_feed(watch, feed, &done) : take_page(watch, page, &done);
        if (!ok && watch->failed && !outlast_busy(watch, feed))
            return false;
    }
    return true;
}

/* What was begun is due again: nobody need wait for it. */
static void give_back(struct kr_watch *watch)
{
    for (size_t i = 0; i < watch->count; i++) {
        struct kr_watch_feed *feed = &watch->feeds[i];
        if (feed->state != KR_WATCH_RESTS && !watch->failed)
            kr_store_put_feed(watch->record->store, feed->url.ptr, &feed->kept, NULL);
        clear_feed(watch, feed);
        kr_buf_release(&feed->url);
    }
    free(watch->feeds);
}

/* Checks the addresses; one that is given twice is watched once. */
static bool add_feeds(struct kr_watch *watch)
{
    const struct kr_watch_options *options = watch->options;
    watch->feeds = calloc(options->count + 1, sizeof(*watch->feeds));
    if (!watch->feeds)
        return kr_fail(watch->error, KR_MEMORY, NULL, 0, "out of memory");
    for (size_t i = 0; i < options->count; i++) {
        struct kr_error error = {0};
        struct kr_watch_feed *feed = &watch->feeds[watch->count++];
        if (!kr_fetcher_address(watch->fetcher, NULL, kr_str_of(options->feeds[i]), &feed->url, &error))
            return kr_fail(watch->error, error.code, NULL, 0, "\"%.200s\": %s", options->feeds[i], error.detail);
        size_t same = 0;
        while (!kr_str_eq(kr_buf_str(&watch->feeds[same].url), kr_buf_str(&feed->url)))
            same++;
        if (feed != &watch->feeds[same]) {
            kr_buf_release(&feed->url);
            watch->count--;
        }
    }
    return true;
}

bool kr_record_watch(struct kr_record *record, struct kr_worker *worker, const struct kr_watch_options *options,
                     const struct kr_watch_events *events, struct kr_error *error)
{
    assert(record && worker && options && events && options->every_s > 0);
    struct kr_error none;
    struct kr_watch watch = {
        .record = record, .worker = worker, .options = options, .events = events, .error = error ? error : &none};
    watch.fetcher = kr_fetcher_new(&options->fetch, watch.error);
    if (!watch.fetcher)
        return false;
    const bool ok = add_feeds(&watch) && watch_on(&watch);
    watch.failed |= !ok;
    give_back(&watch);
    kr_fetcher_free(watch.fetcher);
    return ok;
}
